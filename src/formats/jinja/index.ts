import type { Format } from '../../model/format.ts';
import { jekyll } from '../dialects/jekyll.ts';
import { imagesInCurly } from '../template/curly-images.ts';
import { until, untilUnquoted } from '../template/ends.ts';
import { createTemplate } from '../template/index.ts';
import { createScan, type Enclosing, type Mark } from '../template/scan.ts';
import { tagName } from '../template/tag-name.ts';

/** Templates of Jinja and of the languages that took its marks: Nunjucks, Twig, Django, Tera. */
export const jinja: Format = createTemplate({
  scan: createScan({
    openings: /\{\{|\{%|\{#/g,
    markOf: (opening) => marks[opening],
    enclosing,
    imagesIn: imagesInCurly,
  }),
  alsoEncode: '{}',
  writers: [jekyll],
});

const marks: Readonly<Partial<Record<string, Mark>>> = {
  '{#': { kind: 'comment', end: until('#}') },
  '{%': { kind: 'code', end: untilUnquoted('%}', `"'`) },
  '{{': { kind: 'code', end: untilUnquoted('}}', `"'`) },
};

function enclosing(code: string): Enclosing | undefined {
  const name = tagName(code);
  if (name === 'raw' || name === 'verbatim') return { kind: 'raw', end: `end${name}` };
  return hidden.has(name) ? { kind: 'hidden', end: `end${name}` } : undefined;
}

/** `comment` is of Django, code samples of Eleventy. */
const hidden = new Set(['comment', 'highlight', 'codeblock']);
