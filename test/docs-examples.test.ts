import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadFormat } from '../src/formats/index.ts';
import { runRules } from '../src/rules/index.ts';
import { stage } from './rules/stage.ts';

/** The pages that teach with examples; those of the rules have a test of their own. */
const pages = ['docs/writing.md', 'docs/decorative-images.md'];

const formatOf: Readonly<Record<string, string>> = { md: 'markdown', html: 'html' };

describe.each(pages)('%s', (path) => {
  const document = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const examples = [...document.matchAll(/^```(md|html) (fail|pass)\n([\s\S]*?)^```$/gmu)].map(
    ([, language = '', verdict = '', text = '']) => ({ language, verdict, text }),
  );

  test.each(examples)('is right that this is a $verdict: $text', async ({ language, verdict, text }) => {
    const images = (await loadFormat(formatOf[language] ?? language)).read(text).images;
    const page = stage(text, images, 'page.md');
    const found = images.flatMap((image) => runRules(image, page));
    expect(images).not.toEqual([]);
    expect(found.some(({ severity }) => severity !== 'info')).toBe(verdict === 'fail');
    if (verdict === 'pass') expect(found).toEqual([]);
  });

  test('shows examples of both', () => {
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['fail', 'pass']));
  });
});
