/**
 * Words in HTML, in a text or in the value of an attribute, of which nothing is taken for a tag, a reference or a template. The two noncharacters
 * that stand for templates are nobody's words.
 */
export function literalText(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s.,;:!?()/_-]/gu, (character) =>
    /[\uFDD0\uFDD1]/.test(character) ? '\uFFFD' : `&#${character.codePointAt(0) ?? 0};`,
  );
}
