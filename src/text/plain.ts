/** One line of plain text: NFC, no control, direction or invisible characters, no more than three marks on a letter. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
}

/** `@name` in a comment calls a person; the sign inside of an address does not. */
export function withoutMentions(text: string): string {
  return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}
