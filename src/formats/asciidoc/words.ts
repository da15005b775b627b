import type { CellMark } from './blocks.ts';
import { withoutReferences } from './references.ts';

/** Text for HTML. Character references stay what they are: Asciidoctor keeps those that have this form. */
export function withCharacters(text: string): string {
  return text.replace(unencoded, (mark) => (mark === '<' ? '&lt;' : '&amp;'));
}

const unencoded = /<|&(?!(?:[A-Za-z]{2,30}\d{0,2}|#\d{2,6}|#x[\da-fA-F]{2,5});)/g;

/** The alternative text in an attribute, as HTML. */
export function spoken(text: string, mark: CellMark): string {
  const inCell = mark === '' ? text : text.replaceAll(`\\${mark}`, mark);
  return withCharacters(withoutReferences(inCell));
}

/** Running text as HTML, without the marks of its format and without entries of the index. */
export function plainText(text: string): string {
  return withCharacters(withoutReferences(text.replace(/\(\(\([^()]*\)\)\)/g, '').replace(formatting, '')));
}

/** At the edge of a word. */
const formatting = /(?<![\p{L}\p{N}\\*_`#])[*_`#]{1,2}(?=[^\s*_`#])|(?<=[^\s*_`#])[*_`#]{1,2}(?![\p{L}\p{N}*_`#])/gu;
