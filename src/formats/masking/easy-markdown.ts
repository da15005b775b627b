import { withoutLongParagraphs } from './long-paragraphs.ts';
import { withoutUnclosedMarks } from './unclosed-marks.ts';

/**
 * `text` without what would take the parser of Markdown a time that grows with the square of its size, and that no text for readers has;
 * of the same length. Any other text is returned as it is.
 */
export function easyMarkdown(text: string): string {
  return withoutLongParagraphs(withoutUnclosedMarks(text));
}
