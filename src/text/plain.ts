/** One line of plain text: NFC, without control, direction or invisible characters, with at most three marks on a letter. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
}

/** Removes the sign of `@name`, which notifies a person in a comment; the sign inside an address stays. */
export function withoutMentions(text: string): string {
  return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}
