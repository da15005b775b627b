/**
 * Text for a place whose content ends up in HTML as it stands. What the syntax around could read as its own becomes a character
 * reference, so that the value needs no escapes of the dialect, which differ; nothing else does, because people read the source, too.
 *
 * @param own what the syntax reads as its own, besides tags, references and expressions of templates
 */
export function encodeReferences(text: string, own: RegExp): string {
  const special = new RegExp(`${own.source}|&(?=#|[A-Za-z])|[<{}]`, 'g');
  return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** The characters that the references of such a text mean; names other than the five of XML stay as they are. */
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
