/**
 * `text` between quotation marks on one line, at most 60 characters, without controls for terminals and for writing direction:
 * it is an author's text inside our sentence. Reporters still escape it for their syntax.
 */
export function quote(text: string): string {
  if (text.length <= most && isPlain.test(text)) return `"${text}"`;
  const plain = text
    .slice(0, 400)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/(?!\u200d)\p{Cf}/gu, '');
  const characters = Array.from(plain.trim());
  return characters.length > most ? `"${characters.slice(0, most - 1).join('')}…"` : `"${characters.join('')}"`;
}

/** Characters. */
const most = 60;

/** Words of ASCII with one space between two of them. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
