import type { MarkupField } from '../../model/format.ts';
import { htmlEntry } from '../html/entry.ts';
import { markdownEntry } from '../markdown/entry.ts';
import type { MarkupFormats } from './markup.ts';

/** Loads what reads the values that `fields` name. */
export async function loadMarkup(fields: readonly MarkupField[]): Promise<MarkupFormats> {
  const kinds = new Set(fields.map(({ markup }) => markup));
  const html = kinds.has('html') ? (await import('../html/index.ts')).html : undefined;
  const markdown = kinds.has('markdown') ? (await import('../markdown/index.ts')).markdown : undefined;
  return {
    ...(html && { html: { format: html, tokens: htmlEntry.tokens } }),
    ...(markdown && { markdown: { format: markdown, tokens: markdownEntry.tokens } }),
  };
}
