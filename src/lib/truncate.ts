/** `text` cut to at most `most` UTF-16 units, with `…` at the end when it was cut; a surrogate pair is never split. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}

/** The same with the `…` in the middle, so that the end of `text` stays. */
export function truncateMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = truncate(text, Math.ceil(most / 2));
  const start = text.length - (most - head.length);
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(start - 1)) && /[\udc00-\udfff]/.test(text.charAt(start));
  return head + text.slice(splitsPair ? start + 1 : start);
}
