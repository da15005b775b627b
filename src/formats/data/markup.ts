import type { Format, MarkupField } from '../../model/format.ts';
import { createEmbedded } from '../embedded/index.ts';
import type { Tokens } from '../entry.ts';
import { alignText } from './aligned.ts';
import type { Value } from './parts.ts';
import type { DataLanguage } from './write.ts';

/** What reads the values that are pages, by their language; undefined for one that no field names. */
export type MarkupFormats = Readonly<
  Partial<Record<MarkupField['markup'], { readonly format: Format; readonly tokens: Tokens }>>
>;

/** The values of a text that are pages, each by itself. A value whose characters have no certain places is not among them. */
export function pagesIn(
  values: readonly Value[],
  text: string,
  language: DataLanguage,
  fields: readonly MarkupField[],
  formats: MarkupFormats,
) {
  return values.flatMap(({ path, span, said }) => {
    const field = fields.find(({ key }) => path === key || path.endsWith(`.${key}`));
    const reader = field && formats[field.markup];
    if (!reader || said === undefined || !reader.tokens.test(said)) return [];
    const page = alignText(text, span, said, language);
    return page ? [{ ...page, format: reader.format, mayHold: true, mayComment: page.text.includes('<!--') }] : [];
  });
}

/** Reads the values that are pages, besides the pictures that keys name. */
export function createMarkup(pagesOf: (text: string) => ReturnType<typeof pagesIn>): Format {
  return createEmbedded((text) => ({ pages: pagesOf(text) }));
}
