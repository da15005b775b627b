/** An attribute of an opening tag, with its value. */
export type TagAttribute = { readonly start: number; readonly end: number };

export type ReadTag = {
  /** The offset after its `>`. */
  readonly end: number;
  readonly attributes: readonly TagAttribute[];
  /** Whether it ends in `/>`: in a drawing, that closes the element. */
  readonly closesItself: boolean;
};

/**
 * Reads a tag as the tokenizer of browsers does (HTML, 13.2.5), in one step for each of its characters.
 *
 * @param from the offset after the name
 * @returns undefined where the text ends before the tag
 */
export function readTag(text: string, from: number): ReadTag | undefined {
  const attributes: TagAttribute[] = [];
  let at = from;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    const closesItself = skip(between) && text[at - 1] === '/';
    if (text[at] === '>') return { end: at + 1, attributes, closesItself };
    const start = at;
    if (!skip(attributeName)) return undefined;
    if (skip(equals)) {
      const quote = text[at];
      if (quote === '"' || quote === "'") {
        const closing = text.indexOf(quote, at + 1);
        if (closing === -1) return undefined;
        at = closing + 1;
      } else skip(unquoted);
    }
    attributes.push({ start, end: at });
  }
  return undefined;
}

const between = /[\s/]+/y;
const attributeName = /[^\s/>][^\s/>=]*/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s>]+/y;
