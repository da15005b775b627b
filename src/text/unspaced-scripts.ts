/** Scripts that are written without spaces between words (UAX #29, section 4), as the inside of a character class with the flag `u`. */
export const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
