/** Words in lower case; scripts that are written without spaces count by the character. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}'’]+/gu;
