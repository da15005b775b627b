import { truncate } from '../lib/truncate.ts';
import { mendedAt, type ReviewedImage } from '../model/reviewed-image.ts';
import { markup } from './markup.ts';

/** UTF-16 units of a path or a construct. */
export const sourceLength = 300;

/** The construct of an image, as code. */
export function source(reviewed: ReviewedImage): string {
  return `<code dir="ltr">${markup(truncate(mendedAt(reviewed).source, sourceLength))}</code>`;
}

/** A sentence in which backticks mark code. */
export function prose(text: string): string {
  return markup(text).replace(/(?<!`)`(?!`)([^`]+)`(?!`)/g, '<code dir="ltr">$1</code>');
}

/** A section with its heading; nothing where it has no content. */
export function section(id: string, title: string, body: readonly string[]): readonly string[] {
  if (body.length === 0) return [];
  return [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${title}</h2>`, ...body, '</section>'];
}

/** A list; nothing where it has no items. */
export function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'];
}
