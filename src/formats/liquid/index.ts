import type { Format } from '../../model/format.ts';
import { jekyll } from '../dialects/jekyll.ts';
import { imagesInCurly } from '../template/curly-images.ts';
import { until } from '../template/ends.ts';
import { createTemplate } from '../template/index.ts';
import { createScan, type Enclosing, type Mark } from '../template/scan.ts';
import { tagName } from '../template/tag-name.ts';

/** Templates of Liquid: Shopify, Jekyll, Eleventy. Its strings have no escapes, and a tag ends at the first mark. */
export const liquid: Format = createTemplate({
  scan: createScan({
    openings: /\{\{|\{%/g,
    markOf: (opening) => (opening === '{%' ? tag : output),
    enclosing,
    isComment: (code) => /^\{%-?\s*#/.test(code),
    imagesIn: imagesInCurly,
  }),
  alsoEncode: '{}',
  writers: [jekyll],
});

const tag: Mark = { kind: 'code', end: until('%}') };
const output: Mark = { kind: 'code', end: until('}}') };

function enclosing(code: string): Enclosing | undefined {
  const name = tagName(code);
  if (name === 'raw') return { kind: 'raw', end: 'endraw' };
  return hidden.has(name) ? { kind: 'hidden', end: `end${name}` } : undefined;
}

/** `schema` and the like are of Shopify, code samples of Jekyll and Eleventy. */
const hidden = new Set(['comment', 'doc', 'schema', 'javascript', 'stylesheet', 'highlight', 'codeblock']);
