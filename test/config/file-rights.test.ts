import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { variableOf } from '../../src/config/environment.ts';
import { parseConfig } from '../../src/config/file.ts';
import { optionTable, type OptionSpec } from '../../src/config/options.ts';
import { policyKeys } from '../../src/config/policy.ts';
import { UserError } from '../../src/lib/errors.ts';

const root = join(import.meta.dirname, '..', '..');
const ajv = new Ajv2020({ allowUnionTypes: true });
formats.default(ajv);
const fits = ajv.compile(JSON.parse(readFileSync(join(root, 'schema/config.schema.json'), 'utf8')) as object);

/** What is refused, as a sentence for people; undefined when the file may say it. */
function refusal(text: string): UserError | undefined {
  try {
    parseConfig(text, 'c.yml');
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

const outside = [
  '../a',
  'a/../../b',
  '..',
  'a/..',
  '/tmp/a',
  '//host/a',
  '~/a',
  'C:/a',
  'c:a',
  '\\\\host\\a',
  '..\\a',
  'a\\..\\..\\b',
  '.git/hooks/pre-commit',
  'sub/.GIT/config',
  'GIT~1/config',
  '.git./config',
  '.. /a',
  '!/../../a',
];
const inside = ['a.json', 'out/a.json', './a.json', '.github/a.json', '.gitignore', 'a..b/c', '...a', 'übung/a.json'];

describe.each(optionTable.filter(({ file }) => file === 'inside'))('$name may be set to', (spec: OptionSpec) => {
  const line = (path: string) => `${spec.name}: ${JSON.stringify(path)}\n`;

  test.each(inside)('%s', (path) => {
    expect(refusal(line(path))).toBeUndefined();
    expect(fits(parse(line(path)))).toBe(true);
  });

  // For a list, `!` excludes.
  test.each(outside.filter((path) => spec.type !== 'list' || !path.startsWith('!')))('nothing like %s', (path) => {
    expect(refusal(line(path))).toMatchObject({
      message: `c.yml:1:1: ${spec.name} leads out of the repository: ${path}\n${spec.risk}`,
      remedy: expect.stringContaining(`the flag --${spec.name}`) as string,
    });
    expect(fits(parse(line(path)))).toBe(false);
  });
});

test('globs that lead out are found in every way to write a list', () => {
  for (const text of ['paths: [docs/**, ../**]\n', 'paths: |\n  docs/**\n  ../**\n', 'paths: "docs/**\\n /etc/**"\n']) {
    expect(refusal(text)?.message).toContain('paths leads out of the repository');
    expect(fits(parse(text)), text).toBe(false);
  }
  expect(refusal('paths: [docs/**, "!../**"]\n')).toBeUndefined();
});

test.each(optionTable.filter(({ file }) => file === 'never'))(
  '$name is refused whatever it says',
  (spec: OptionSpec) => {
    for (const value of ['', '[]', 'openai', 'https://example.com', 'false']) {
      const error = refusal(`fail-on: error\n${spec.name}: ${value}\n`);
      expect(error?.message).toBe(`c.yml:2:1: ${spec.name} cannot be set in a file.\n${spec.risk}`);
      expect(error?.remedy).toContain(variableOf(spec) ?? 'the input');
    }
    expect(fits({ [spec.name]: 'openai' })).toBe(false);
  },
);

test.each([
  ['captions: auto', 'captions: "off"'],
  ['image-transport: upload', 'image-transport: auto'],
  ['image-transport: url', 'image-transport: data-uri'],
  ['max-captions: 51', 'max-captions: 50'],
  ['requests-per-minute: 0', 'requests-per-minute: 1'],
  ['requests-per-minute: 61', 'requests-per-minute: 60'],
  ['concurrency: 11', 'concurrency: 10'],
])('a file may not say `%s`, and may say `%s`', (more, less) => {
  expect(refusal(more)?.message).toMatch(/^c\.yml:1:1: [\w-]+ is [\w-]+, which a file cannot choose\.\n/);
  expect(refusal(more)?.remedy).toMatch(/^Use .*\. Whoever starts the run can set it: as the flag --/);
  expect(fits(parse(more))).toBe(false);
  expect(refusal(less)).toBeUndefined();
  expect(fits(parse(less))).toBe(true);
});

/** Settings whose name or type says that they are about a key, an address or a place, and that a file may set freely. */
function offenders(table: readonly OptionSpec[]): readonly string[] {
  const careless = table.filter(
    ({ name, type, secret, file }) =>
      file === 'free' &&
      (secret === true || type === 'url' || /(?:key|token|url|file|dir|folder|path|host)$/.test(name)),
  );
  const unanswered = table.filter(({ risk }) => !/^[A-Z].{20,}\.$/.test(risk));
  return [
    ...careless.map(({ name }) => `${name} is about a key, an address or a place: say in \`file\` who may choose it.`),
    ...unanswered.map(({ name }) => `${name} has no answer: say in \`risk\` what the worst file could do with it.`),
  ];
}

describe('no setting', () => {
  test('is without an answer to what a file of a stranger could do with it', () => {
    expect(offenders(optionTable)).toEqual([]);
  });

  test('that is forgotten goes unnoticed', () => {
    const spec = { type: 'text', help: '', file: 'free', risk: 'Somebody has thought about it.' } as const;
    const planted: readonly OptionSpec[] = [
      { ...spec, name: 'proxy-url', type: 'url' },
      { ...spec, name: 'other-key', secret: true },
      { ...spec, name: 'csv-file' },
      { ...spec, name: 'colour', risk: '' },
      { ...spec, name: 'shape' },
    ];
    expect(offenders(planted)).toEqual([
      'proxy-url is about a key, an address or a place: say in `file` who may choose it.',
      'other-key is about a key, an address or a place: say in `file` who may choose it.',
      'csv-file is about a key, an address or a place: say in `file` who may choose it.',
      'colour has no answer: say in `risk` what the worst file could do with it.',
    ]);
  });

  test('and no key of the policy is missing from docs/threat-model.md', () => {
    const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
    const names = [...optionTable.map(({ name }) => name), ...policyKeys];
    expect(names.filter((name) => !page.includes(`\n| \`${name}\` |`))).toEqual([]);
  });
});
