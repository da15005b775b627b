/**
 * Text for a place whose content goes into HTML unchanged. Characters with a meaning in the syntax around become character references,
 * so that the value needs none of the escapes that differ between dialects. All others stay, because people read the source, too.
 *
 * @param own characters with a meaning in the syntax, besides tags, references and template expressions
 */
export function encodeReferences(text: string, own: RegExp): string {
  const special = new RegExp(`${own.source}|&(?=#|[A-Za-z])|[<{}]`, 'g');
  return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** `text` with its references decoded; names other than the five of XML and `nbsp` stay unchanged. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return characters[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
    },
  );
}

const characters: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};
