import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configKeys, parseConfig } from '../../src/config/file.ts';
import { UserError } from '../../src/lib/errors.ts';
import { noDecisions, noPolicy } from '../../src/review/policy.ts';

const root = join(import.meta.dirname, '..', '..');
const schema = JSON.parse(readFileSync(join(root, 'schema/config.schema.json'), 'utf8')) as {
  readonly properties: Readonly<Record<string, unknown>>;
};
const ajv = new Ajv2020({ allowUnionTypes: true });
formats.default(ajv);
const fits = ajv.compile(schema);

test('A configuration file uses the names of the inputs', () => {
  const text = '# ours\npaths:\n  - docs/**\n  - "!docs/old/**"\nmin-coverage: 80\nfail-on: warning\n';
  const settings = { paths: ['docs/**', '!docs/old/**'], 'min-coverage': 80, 'fail-on': 'warning' };
  expect(parseConfig(text, 'c.yml')).toMatchObject({ settings, policy: noPolicy, extended: [] });
});

test.each(['', '# nothing yet\n', '---\n'])('An empty configuration file (%j) sets nothing', (text) => {
  expect(parseConfig(text, 'c.yml')).toMatchObject({ settings: {}, policy: noPolicy, extended: [] });
});

describe('The policy', () => {
  test.each([
    ['rules: { filename-alt: off, generic-alt: error }', { rules: { 'filename-alt': 'off', 'generic-alt': 'error' } }],
    ['allow:\n  - Node.js\n  - "Figure *"\n  - 007\n  - /docs', { allow: ['Node.js', 'Figure *', '007', '/docs'] }],
    ['allow: Graph', { allow: ['Graph'] }],
    ['decorative: |\n  **/icons/**\n  !**/real.png\n', { decorative: ['**/icons/**', '!**/real.png'] }],
    ['empty-alt: missing', { emptyAlt: 'missing' }],
    [
      'front-matter:\n  banner.picture: text\n  teaser: teaser-label\n',
      { frontMatter: { 'banner.picture': 'text', teaser: 'teaser-label' } },
    ],
    [
      'fields:\n  - { files: a.yml }\n  - files: [b/**, "!b/c"]\n    src: a.src\n    alt: b\n  - web-manifest\n',
      {
        fields: [
          { files: ['a.yml'], fields: [] },
          { files: ['b/**', '!b/c'], fields: [{ src: 'a.src', alt: 'b' }] },
          {
            files: ['**/*.webmanifest', '**/manifest.json'],
            fields: [{ src: 'screenshots.src', alt: 'screenshots.label' }],
          },
        ],
      },
    ],
    [
      'components:\n  DocsImage: { alt: description, src: file }\n  Site.Image: {}\n',
      { components: { DocsImage: { alt: 'description', src: 'file' }, 'Site.Image': { alt: 'alt', src: 'src' } } },
    ],
    [
      'overrides:\n  - paths: docs/**\n    rules: { filename-alt: info }\n    empty-alt: missing\n  - { paths: [a, "!b"] }\n',
      {
        overrides: [
          { ...noDecisions, paths: ['docs/**'], rules: { 'filename-alt': 'info' }, emptyAlt: 'missing' },
          { ...noDecisions, paths: ['a', '!b'] },
        ],
      },
    ],
    [
      'rules:\n  long-alt: { severity: warning, max-length: 90 }\n  generic-alt: { words: "a\\nb" }\n',
      {
        rules: { 'long-alt': 'warning' },
        options: { 'long-alt': { 'max-length': 90 }, 'generic-alt': { words: ['a', 'b'] } },
      },
    ],
    ['addresses: [{ from: /img/, to: static/img }]\n', { addresses: [{ from: '/img/', to: 'static/img' }] }],
    [
      'allow: &ours [Graph]\noverrides:\n  - paths: [a]\n    allow: *ours\n',
      { allow: ['Graph'], overrides: [{ ...noDecisions, paths: ['a'], allow: ['Graph'] }] },
    ],
  ])('%j', (text, policy) => {
    expect(parseConfig(text, 'c.yml').policy).toEqual({ ...noPolicy, ...policy });
    expect(fits(parse(text))).toBe(true);
  });
});

test.each([
  ['picture-hosts: *a\n', 'c.yml:1:16: nothing before *a in the file is marked as &a.'],
  ['allow:\n  - *a\n', 'c.yml:2:5: nothing before *a in the file is marked as &a.'],
])('%j has a name of YAML that nothing has', (text, message) => {
  expect(() => parseConfig(text, 'c.yml')).toThrow(message);
});

describe('A value that cannot be used is rejected with its line and column', () => {
  test.each([
    ['fail-on: error\nmincoverage: 80\n', 'c.yml:2:1: mincoverage is not a setting of this file.'],
    ['fail-on: error\nmin-coverage: 140\n', 'c.yml:2:1: min-coverage is 140.'],
    ['eachlabs-api-key: secret\n', 'c.yml:1:1: eachlabs-api-key cannot be set in a file.'],
    ['- fail-on\n', 'c.yml:1:1: the file is a list, and not settings.'],
    ['just words\n', 'c.yml:1:1: the file is a text, and not settings.'],
    ['paths: {a: b}\n', 'c.yml:1:1: paths contains {"a":"b"}.'],
    ['allow: [a]\nrules: off\n', 'c.yml:2:1: rules is off.'],
    ['rules:\n  filenam-alt: off\n', 'c.yml:2:3: there is no rule filenam-alt.'],
    ['rules:\n  filename-alt: no\n', 'c.yml:2:3: filename-alt is no.'],
    ['rules:\n  filename-alt: [off]\n', 'c.yml:2:3: filename-alt is a list.'],
    ['rules:\n  long-alt: { max-lenght: 9 }\n', 'c.yml:2:15: max-lenght is not an option of long-alt.'],
    ['rules:\n  long-alt:\n    max-length: 0\n', 'c.yml:3:5: max-length is 0.'],
    ['rules:\n  long-alt: { severity: loud }\n', 'c.yml:2:15: severity is loud.'],
    ['rules:\n  blank-alt: { words: a }\n', 'c.yml:2:16: words is not an option of blank-alt.'],
    ['rules:\n  house-style: { names: [GitHub] }\n', 'c.yml:2:18: names is not an option of house-style.'],
    ['rules:\n  generic-alt: { words: { a: b } }\n', 'c.yml:2:18: words is a mapping.'],
    ['rules:\n  filename-alt:\n', 'c.yml:2:3: filename-alt is empty.'],
    ['allow:\n  - a\n  - [b]\n', 'c.yml:3:5: allow contains a list.'],
    ['allow:\n', 'c.yml:1:1: allow is empty.'],
    ['allow: [/^a/i]\n', 'c.yml:1:1: allow contains /^a/i, and regular expressions are not supported.'],
    ['decorative: []\n', 'c.yml:1:1: decorative selects nothing: it is empty.'],
    ['decorative: ["!a"]\n', 'c.yml:1:1: decorative selects nothing: all of its globs begin with !.'],
    ['empty-alt: yes\n', 'c.yml:1:1: empty-alt is yes.'],
    ['components: [Image]\n', 'c.yml:1:1: components is a list.'],
    ['components:\n  "<img": {}\n', 'c.yml:2:3: <img is not the name of a component.'],
    ['components:\n  A:\n    alt: "a b"\n', 'c.yml:3:5: alt does not name an attribute.'],
    ['addresses: /img/\n', 'c.yml:1:1: addresses is /img/.'],
    ['addresses:\n  - { from: /img/ }\n', 'c.yml:2:5: this item of addresses lacks to.'],
    ['addresses:\n  - { from: /img/, too: a }\n', 'c.yml:2:20: too is not a key of addresses.'],
    ['addresses:\n  - { from: /img/, to: ../a }\n', 'c.yml:2:20: to leads out of the repository: ../a'],
    ['addresses:\n  - { from: "", to: a }\n', 'c.yml:2:7: from is .'],
    ['front-matter: [a]\n', 'c.yml:1:1: front-matter is a list.'],
    ['fields: a.yml\n', 'c.yml:1:1: fields is a.yml.'],
    ['fields:\n  - constructor\n', 'c.yml:2:5: fields contains constructor, which is not the name of known fields.'],
    ['fields:\n  - { src: a, alt: b }\n', 'c.yml:2:5: this item of fields names no files.'],
    ['fields:\n  - files: a\n    src: b\n', 'c.yml:2:5: this item of fields names only one of src and alt.'],
    ['fields:\n  - { files: a, src: b, alt: "c d" }\n', 'c.yml:2:25: alt is c d, which is not a key.'],
    ['fields:\n  - { files: [], src: b, alt: c }\n', 'c.yml:2:7: files selects nothing: it is empty.'],
    ['fields:\n  - { files: a, text: c }\n', 'c.yml:2:17: text is not a key of fields.'],
    ['front-matter:\n  a b: alt\n', 'c.yml:2:3: a b and alt do not name two keys.'],
    ['front-matter:\n  a: { b: c }\n', 'c.yml:2:3: a and a mapping do not name two keys.'],
    ['components:\n  A:\n    title: a\n', 'c.yml:3:5: title does not name an attribute.'],
    ['overrides:\n  paths: a\n', 'c.yml:1:1: overrides is a mapping.'],
    ['overrides:\n  - rules: {}\n', 'c.yml:2:5: this override has no paths.'],
    ['overrides:\n  - docs\n', 'c.yml:2:5: this override has no paths.'],
    ['overrides:\n  - paths: []\n', 'c.yml:2:5: paths selects nothing: it is empty.'],
    ['overrides:\n  - paths: a\n    components: {}\n', 'c.yml:3:5: components is not a setting of an override.'],
    ['overrides:\n  - paths: a\n    front-matter: {}\n', 'c.yml:3:5: front-matter is not a setting of an override.'],
    ['overrides:\n  - paths: a\n    rules:\n      filename-alt: bad\n', 'c.yml:4:7: filename-alt is bad.'],
  ])('%j', (text, message) => {
    const read = () => parseConfig(text, 'c.yml');
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
    // That a rule is none is known to the program alone.
    expect(fits(parse(text))).toBe(message.includes('there is no rule'));
  });

  test.each([
    ['fail-on: [\n', /^c\.yml:1:\d+ is not YAML: /],
    ['allow: [a]\nrules: {\n', /^c\.yml:2:\d+ is not YAML: /],
    ['fail-on: error\nfail-on: never\n', /^c\.yml:2:1: fail-on is there twice\.$/],
    ['a: 1\n\tb: 2\n', /^c\.yml:2:\d+ is not YAML: /],
  ])('%j is not YAML', (text, message) => {
    expect(() => parseConfig(text, 'c.yml')).toThrow(message);
  });
});

/** What is said about a file, problems and remedies. */
function saidOf(text: string): string {
  try {
    parseConfig(text, 'c.yml');
    return '';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.message}\n${error.remedy}`;
  }
}

describe('A mistake is followed by the nearest word, or by what there is to choose from', () => {
  test.each([
    ['fial-on: error\n', 'c.yml:1:1: fial-on is not a setting of this file.\nDid you mean fail-on?'],
    ['rules:\n  mising-alt: off\n', 'c.yml:2:3: there is no rule mising-alt.\nDid you mean missing-alt?'],
    ['rules:\n  nothing-of-ours: off\n', '`alt-text-review rules` lists them.'],
    ['fail-on: warn\n', 'Did you mean warning? Use error, warning or never.'],
    ['fail-on: 3\n', 'Use error, warning or never.'],
    ['empty-alt: mising\n', 'Did you mean missing? Use decorative or missing.'],
    ['rules:\n  long-alt: eror\n', 'Did you mean error? Use off, info, warning or error.'],
    [
      'overrides:\n  - paths: a\n    rule: {}\n',
      'c.yml:3:5: rule is not a setting of an override.\nDid you mean rules?',
    ],
    ['openai-api-key: sk-1234\n', 'set it in the environment (EACHLABS_API_KEY, EACH_API_KEY or OPENAI_API_KEY)'],
    ['eachlabs-api-key: 1234\n', 'as the environment variable EACHLABS_API_KEY'],
  ])('%j', (text, said) => {
    expect(saidOf(text)).toContain(said);
    expect(saidOf(text)).not.toContain('1234');
  });
});

test('All that is wrong is said at once, in the order of the file, each with its remedy', () => {
  const text =
    'captions: auto\nrules:\n  mising-alt: off\n  long-alt: bad\nfail-on: eror\noverrides:\n  - paths: a\n    allow: []\n    x: 1\n';
  const lines = saidOf(text).split('\n');
  expect(lines.filter((line) => line.startsWith('c.yml')).map((line) => line.split(' ')[0])).toEqual([
    'c.yml:1:1:',
    'c.yml:3:3:',
    'c.yml:4:3:',
    'c.yml:5:1:',
    'c.yml:9:5:',
  ]);
  expect(lines[lines.findIndex((line) => line.startsWith('c.yml:5:1:')) + 1]).toMatch(/^Did you mean error\?/);
});

test('A file of aliases to aliases is rejected without expanding them', () => {
  const levels = Array.from({ length: 30 }, (_, n) => `- &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
  const text = `decorative:\n- &a0 [x]\n${levels.join('\n')}\n`;
  expect(() => parseConfig(text, 'c.yml')).toThrow('decorative contains a list.');
  expect(() => parseConfig(text.replace('decorative', 'paths'), 'c.yml')).toThrow(UserError);
});

test('The schema has exactly the keys of the configuration file', () => {
  expect(Object.keys(schema.properties).sort(), 'Run npm run docs.').toEqual([...configKeys].sort());
});

test('The examples of the page fit the schema and can be read', () => {
  const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, body]) => body ?? '');
  expect(examples.length).toBeGreaterThan(3);
  for (const example of examples) {
    parseConfig(example, 'c.yml');
    expect(fits(parse(example)), example).toBe(true);
  }
});

test('The page has a row or a heading for every key of the policy', () => {
  const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  for (const key of configKeys.slice(configKeys.indexOf('rules'))) expect(page).toContain(`\`${key}\``);
});

test.each([
  ['addresses:\n  - { form: /img/, to: a }\n', 'Did you mean from?'],
  ['fields:\n  - vscod\n', 'Did you mean vscode?'],
  ['fields:\n  - { file: a }\n', 'Did you mean files?'],
  ['components:\n  Foo: { scr: b }\n', 'Did you mean src?'],
  ['overrides:\n  - path: docs/**\n', 'Did you mean paths?'],
])('%j is answered with the nearest word', (text, remedy) => {
  const read = () => parseConfig(text, 'c.yml');
  expect(read).toThrow(expect.objectContaining({ remedy: expect.stringContaining(remedy) as string }));
});

test('The schema says what each key means', () => {
  const { properties, $defs } = JSON.parse(readFileSync(join(root, 'schema/config.schema.json'), 'utf8')) as Described;
  const says = ({ description, $ref = '' }: Property) =>
    description ?? $defs[$ref.replace('#/$defs/', '')]?.description;
  expect(Object.keys(properties)).toEqual(expect.arrayContaining([...configKeys]));
  expect(Object.entries(properties).filter(([, property]) => says(property) === undefined)).toEqual([]);
});

type Property = { readonly description?: string; readonly $ref?: string };
type Described = {
  readonly properties: Readonly<Record<string, Property>>;
  readonly $defs: Readonly<Record<string, Property>>;
};
