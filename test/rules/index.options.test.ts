import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/file.ts';
import { rules, runRules } from '../../src/rules/index.ts';
import { pageOf } from '../world/image.ts';
import { image, type Sketch } from './image.ts';

const configured = rules.filter(({ options = [] }) => options.length > 0);

/** What the rules say about the first of some images, with settings of a configuration file. */
function said(sketches: readonly Sketch[], settings = ''): readonly string[] {
  const { options } = parseConfig(settings, 'c.yml').policy;
  const images = sketches.map(image);
  const [first] = images;
  return first === undefined
    ? []
    : runRules(first, { ...pageOf(images), options }).map(({ rule, severity }) => `${rule} ${severity}`);
}

const hidden: Sketch = { alt: '', context: { figcaption: 'Berth', labels: [] } };
const hull: Sketch = { alt: 'Red hull', context: { figcaption: 'Red hull', labels: [] } };
const hundred = `${'a crane '.repeat(13)}left`;

describe('An option changes what its rule reports', () => {
  test.each<[string, string, readonly Sketch[], readonly string[], readonly string[]]>([
    ['long-alt', 'max-length: 90', [{ alt: hundred }], [], ['long-alt info']],
    ['long-alt', 'max-length: 90\n    warn-above: 100', [{ alt: hundred }], [], ['long-alt warning']],
    ['long-alt', 'max-length: 2000', [{ alt: 'a crane '.repeat(160) }], ['long-alt warning'], []],
    ['too-short', 'min-letters: 5', [{ alt: 'quay' }], [], ['too-short info']],
    ['too-short', 'accept: [qa]', [{ alt: 'qa' }], ['too-short info'], []],
    ['generic-alt', 'words: [Dashboard]', [{ alt: 'The dashboard' }], [], ['generic-alt warning']],
    [
      'placeholder-alt',
      "words: ['screen to follow', '...']",
      [{ alt: 'Screen to follow!' }],
      [],
      ['placeholder-alt error'],
    ],
    [
      'redundant-prefix',
      'words: [this slide shows]',
      [{ alt: 'This slide shows a crane' }],
      [],
      ['redundant-prefix info'],
    ],
    ['redundant-prefix', 'accept: [an image of]', [{ alt: 'An image of a crane' }], ['redundant-prefix info'], []],
    ['redundant-suffix', 'words: [snapshot]', [{ alt: 'Harbour snapshot' }], [], ['redundant-suffix info']],
    ['redundant-suffix', 'accept: [picture]', [{ alt: 'Harbour picture' }], ['redundant-suffix info'], []],
    [
      'keyword-stuffing',
      'min-phrases: 8',
      [{ alt: 'buy boat, cheap boat, boat shop, best boat, boat sale, boat deals, red boat' }],
      ['keyword-stuffing warning'],
      [],
    ],
    [
      'repeated-alt',
      'min-pictures: 3',
      [
        { alt: 'A crane lifts a box', src: 'a.png' },
        { alt: 'A crane lifts a box', src: 'b.png' },
      ],
      ['repeated-alt info'],
      [],
    ],
    [
      'attribution-as-alt',
      'words: [with thanks to]',
      [{ alt: 'With thanks to the port' }],
      [],
      ['attribution-as-alt warning'],
    ],
    [
      'lang-mismatch',
      'min-words: 8',
      [{ alt: 'the quay of the port with cranes', context: { language: 'ja' } }],
      ['lang-mismatch info'],
      [],
    ],
    ['export-suffix', 'words: [web]', [{ alt: 'Settings page-web' }], [], ['export-suffix warning']],
    ['slug-alt', 'min-parts: 5', [{ alt: 'checkout-step-final' }], ['slug-alt warning'], []],
    ['slug-alt', 'min-parts: 2', [{ alt: 'checkout-step' }], [], ['slug-alt warning']],
    ['slug-alt', 'min-parts: 8', [{ alt: 'a-long-name-of-six-parts-x' }], ['slug-alt warning'], []],
    ['emoji-alt', 'accept: [✅, ⚠️]', [{ alt: '✅ ⚠' }], [], []],
    ['emoji-alt', 'accept: [✅, ⚠]', [{ alt: '✅ ⚠️' }], ['emoji-alt warning'], []],
    ['emoji-alt', 'accept: [✅]', [{ alt: '✅ ❌' }], ['emoji-alt warning'], ['emoji-alt warning']],
    ['filename-alt', 'words: [acme shot]', [{ alt: 'acme-shot_0042' }], [], ['filename-alt error']],
    ['filename-alt', 'words: [snapper]', [{ alt: 'Snapper 2026-03-01 at 14.02' }], [], ['filename-alt error']],
    ['filename-alt', 'words: [snapper]', [{ alt: 'Snapper with 2 boats' }], [], []],
    ['redundant-with-text', 'min-words: 3', [hull], ['redundant-with-text warning'], []],
    ['redundant-with-text', 'min-words: 2', [hull], ['redundant-with-text warning'], ['redundant-with-text warning']],
    ['generated-alt', 'words: [AI description]', [{ alt: 'AI description: a boat' }], [], ['generated-alt error']],
    ['generated-alt', 'words: [AI description]', [{ alt: 'AI descriptions compared' }], [], []],
    ['export-suffix', 'max-words: 1', [{ alt: 'Settings page - Copy (2)' }], ['export-suffix warning'], []],
  ])('%s with %s', (rule, options, sketches, before, after) => {
    const settings = `rules:\n  ${rule}:\n    ${options}\n`;
    const only = (findings: readonly string[]) => findings.filter((one) => one.startsWith(`${rule} `));
    expect(only(said(sketches))).toEqual(before);
    expect(only(said(sketches, settings))).toEqual(after);
  });

  test('decorative-in-text with fewer pictures', () => {
    const settings = 'rules:\n  decorative-in-text: { min-pictures: 1 }\n';
    expect(said([hidden]).filter((one) => one.startsWith('decorative-in-text'))).toEqual([]);
    expect(said([hidden], settings)).toContain('decorative-in-text info');
  });
});

test.each(configured)('The page of $id shows settings with its options, and has each with its default', (rule) => {
  const page = readFileSync(new URL(`../../docs/rules/${rule.id}.md`, import.meta.url), 'utf8');
  const example = /^## Options\n\n```yaml\n([\s\S]*?)^```$/mu.exec(page)?.[1] ?? '';
  expect(Object.keys(parseConfig(example, 'c.yml').policy.options)).toEqual([rule.id]);
  for (const { name, help } of rule.options ?? []) expect(page).toContain(`| \`${name}\` | ${help} |`);
});

test('Options have names of their own, and a default that they could be set to', () => {
  for (const { id, options = [] } of configured) {
    expect(new Set(['severity', ...options.map(({ name }) => name)]).size).toBe(options.length + 1);
    for (const option of options) {
      const settings = JSON.stringify({ rules: { [id]: { [option.name]: option.default } } });
      expect(parseConfig(settings, 'c.yml').policy.options[id]).toEqual({ [option.name]: option.default });
    }
  }
});
