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
  expect(parseConfig(text, 'c.yml')).toEqual({ settings, policy: noPolicy });
});

test.each(['', '# nothing yet\n', '---\n'])('An empty configuration file (%j) sets nothing', (text) => {
  expect(parseConfig(text, 'c.yml')).toEqual({ settings: {}, policy: noPolicy });
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
      'allow: &ours [Graph]\noverrides:\n  - paths: [a]\n    allow: *ours\n',
      { allow: ['Graph'], overrides: [{ ...noDecisions, paths: ['a'], allow: ['Graph'] }] },
    ],
  ])('%j', (text, policy) => {
    expect(parseConfig(text, 'c.yml').policy).toEqual({ ...noPolicy, ...policy });
    expect(fits(parse(text))).toBe(true);
  });
});

describe('A value that cannot be used is rejected with its line', () => {
  test.each([
    ['fail-on: error\nmincoverage: 80\n', 'c.yml:2: mincoverage is not a setting of this file.'],
    ['fail-on: error\nmin-coverage: 140\n', 'c.yml:2: min-coverage is 140.'],
    ['eachlabs-api-key: secret\n', 'c.yml:1: eachlabs-api-key cannot be set in a file.'],
    ['- fail-on\n', 'c.yml is not a list of settings.'],
    ['paths: {a: b}\n', 'c.yml:1: paths contains {"a":"b"}.'],
    ['allow: [a]\nrules: off\n', 'c.yml:2: rules is off.'],
    ['rules:\n  filenam-alt: off\n', 'c.yml:2: there is no rule filenam-alt.'],
    ['rules:\n  filename-alt: no\n', 'c.yml:2: filename-alt is no.'],
    ['rules:\n  filename-alt: [off]\n', 'c.yml:2: filename-alt is a list.'],
    ['rules:\n  filename-alt:\n', 'c.yml:2: filename-alt is empty.'],
    ['allow:\n  - a\n  - [b]\n', 'c.yml:3: allow contains a list.'],
    ['allow:\n', 'c.yml:1: allow is empty.'],
    ['allow: [/^a/i]\n', 'c.yml:1: allow contains /^a/i, and regular expressions are not supported.'],
    ['decorative: []\n', 'c.yml:1: decorative selects nothing: it is empty.'],
    ['decorative: ["!a"]\n', 'c.yml:1: decorative selects nothing: all of its globs begin with !.'],
    ['empty-alt: yes\n', 'c.yml:1: empty-alt is yes.'],
    ['components: [Image]\n', 'c.yml:1: components is a list.'],
    ['components:\n  "<img": {}\n', 'c.yml:2: <img is not the name of a component.'],
    ['components:\n  A:\n    alt: "a b"\n', 'c.yml:3: alt does not name an attribute.'],
    ['front-matter: [a]\n', 'c.yml:1: front-matter is a list.'],
    ['front-matter:\n  a b: alt\n', 'c.yml:2: a b and alt do not name two keys.'],
    ['front-matter:\n  a: { b: c }\n', 'c.yml:2: a and a mapping do not name two keys.'],
    ['components:\n  A:\n    title: a\n', 'c.yml:3: title does not name an attribute.'],
    ['overrides:\n  paths: a\n', 'c.yml:1: overrides is a mapping.'],
    ['overrides:\n  - rules: {}\n', 'c.yml:2: this override has no paths.'],
    ['overrides:\n  - docs\n', 'c.yml:2: this override has no paths.'],
    ['overrides:\n  - paths: []\n', 'c.yml:2: paths selects nothing: it is empty.'],
    ['overrides:\n  - paths: a\n    components: {}\n', 'c.yml:3: components is not a setting of an override.'],
    ['overrides:\n  - paths: a\n    front-matter: {}\n', 'c.yml:3: front-matter is not a setting of an override.'],
    ['overrides:\n  - paths: a\n    rules:\n      filename-alt: bad\n', 'c.yml:4: filename-alt is bad.'],
  ])('%j', (text, message) => {
    const read = () => parseConfig(text, 'c.yml');
    expect(read).toThrow(UserError);
    expect(read).toThrow(message);
    // That a rule is none is known to the program alone.
    expect(fits(parse(text))).toBe(message.includes('there is no rule'));
  });

  test.each(['fail-on: [\n', 'fail-on: error\nfail-on: never\n', 'allow: [a]\nrules: {\n'])(
    '%j is not YAML',
    (text) => {
      expect(() => parseConfig(text, 'c.yml')).toThrow(/^c\.yml:[23] is not YAML: /);
    },
  );
});

test('All that is wrong with the settings is said at once', () => {
  const read = () => parseConfig('captions: auto\nfail-on: error\napi-base-url: https://example.com\n', 'c.yml');
  const both = /c\.yml:1: captions is auto[\s\S]*\nc\.yml:3: api-base-url cannot be set in a file/;
  expect(read).toThrow(both);
  expect(read).toThrow(
    expect.objectContaining({ remedy: expect.stringMatching(/--captions[\s\S]*--api-base-url/) as string }) as Error,
  );
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
