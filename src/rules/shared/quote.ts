/**
 * `text` between quotation marks on one line, at most 60 characters, without controls for terminals and for writing direction:
 * it is an author's text inside our sentence. Reporters still escape it for their syntax.
 */
export function quote(text: string): string {
  const plain = text
    .slice(0, 400)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/(?!\u200d)\p{Cf}/gu, '');
  const characters = Array.from(plain.trim());
  return characters.length > 60 ? `"${characters.slice(0, 59).join('')}…"` : `"${characters.join('')}"`;
}
