import { prose } from '../lib/markdown-text.ts';

/**
 * A cell of a table. GitHub splits rows at pipes before it looks for code spans, so `\|` is needed there too; a backslash that
 * already precedes the pipe would undo ours, so it gets a second one.
 */
export function cell(markdown: string): string {
  return markdown.replace(
    /(?<!\\)(\\*)\|/g,
    (_, before: string) => `${before}${before.length % 2 === 1 ? '\\' : ''}\\|`,
  );
}

/** A sentence that may quote untrusted text, as a paragraph: {@link prose} that does not start a heading, list or rule either. */
export function paragraph(text: string): string {
  return prose(text).replace(/^(\s*\d*)(?=[-+=.)#])/, '$1\\');
}
