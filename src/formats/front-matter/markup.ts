import type { Span } from '../../model/text.ts';

/** A value of YAML with HTML in it, as the runs of it that are in the file without an escape in between. */
export type Markup = readonly Run[];

type Run = { readonly text: string; readonly start: number };

/** The HTML in the value at `span`; undefined when it shows no image, or would swallow the rest of the page. */
export function markupIn(text: string, { start, end }: Span): Markup | undefined {
  const written = text.slice(start, end);
  if (!/<(?:img|svg|object|embed)\b/i.test(written) || swallowing.test(written)) return undefined;
  // The first of two characters that are one: `\"` between double quotes, `''` between single ones.
  const escape = written.startsWith('"') ? /\\(?=["/\\])/g : written.startsWith("'") ? /(?<!^)'(?=')/g : undefined;
  if (!escape) return [{ text: written, start }];
  const runs: Run[] = [];
  let at = 1;
  for (const { index } of written.matchAll(escape)) {
    if (index < at) continue;
    runs.push({ text: written.slice(at, index), start: start + at });
    at = index + 1;
  }
  return [...runs, { text: written.slice(at, -1), start: start + at }];
}

const swallowing = /<(?:!|\?|(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext|template)\b)/i;
