import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/extends.ts';
import { presets } from '../../src/config/presets.ts';
import { UserError } from '../../src/lib/errors.ts';

const path = '.github/alt-text-review.yml';

function load(text: string, files: Readonly<Record<string, string>> = {}, today?: string) {
  return loadConfig(text, path, { read: (file) => Promise.resolve(files[file]), today });
}

async function said(text: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const error = await load(text, files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof UserError ? `${error.message}\n${error.remedy}` : 'no mistake';
}

describe('A file extends', () => {
  test('another one, and wins over it; lists are joined, and it is known where each comes from', async () => {
    const { settings, policy, writtenAt } = await load(
      'extends: [./base.yml, "@org/style"]\nfail-on: warning\nallow: [b]\nrules: { long-alt: off }\nstyle: { max-length: 90 }\n',
      {
        '.github/base.yml':
          'extends: ../shared/more.yml\nfail-on: never\nunread: warn\nallow: [a]\nrules: { long-alt: error, emoji-alt: off }\n',
        'shared/more.yml': 'style: { min-length: 10 }\noverrides: [{ paths: old/**, empty-alt: missing }]\n',
        'node_modules/@org/style/alt-text-review.yml': 'style: { max-length: 150, end-mark: required }\n',
      },
    );
    expect(settings).toEqual({ 'fail-on': 'warning', unread: 'warn' });
    expect(policy.allow).toEqual(['a', 'b']);
    expect(policy.rules).toEqual({ 'long-alt': 'off', 'emoji-alt': 'off' });
    expect(policy.style).toEqual({ minLength: 10, maxLength: 90, endMark: 'required' });
    expect(policy.overrides).toMatchObject([{ paths: ['old/**'], emptyAlt: 'missing' }]);
    expect(writtenAt.get('unread')).toBe('.github/base.yml:3:1');
    expect(writtenAt.get('rules.long-alt')).toBe(`${path}:4:10`);
    expect(writtenAt.get('rules.emoji-alt')).toBe('.github/base.yml:5:27');
  });

  test.each(Object.keys(presets))('the preset %s', async (name) => {
    const { policy, writtenAt } = await load(`extends: ${name}\n`);
    expect(policy.style).toBeDefined();
    expect([...writtenAt.values()].every((where) => where.startsWith(`preset ${name}:`))).toBe(true);
    expect((await load(`extends: ${name}\nstyle: { max-length: 200 }\n`)).policy.style?.maxLength).toBe(200);
  });

  test.each([
    ['extends: ./base.yml\n', `${path}:1:1: there is no .github/base.yml.`],
    ['extends: ../../etc/passwd.yml\n', 'extends leads out of the repository: ../../etc/passwd.yml'],
    ['extends: ../.git/config.yml\n', 'extends leads out of the repository'],
    ['extends: /etc/a.yml\n', 'there is no .github/etc/a.yml.'],
    ['extends: git-hub-docs\n', 'Did you mean github-docs?'],
    ['extends: org/.github//alt.yml@v1\n', `${path}:1:1: org/.github//alt.yml@v1 needs a token.`],
    ['extends: https://example.com/a.yml\n', 'does not name a file of another repository'],
    ['extends: org/repo//alt.yml\n', 'does not name a file of another repository'],
    ['extends: org/repo//../a.yml@v1\n', 'does not name a file of another repository'],
    ['extends: org/..//a.yml@v1\n', 'does not name a file of another repository'],
    ['extends: org/repo//a.yml@v1/../x\n', 'does not name a file of another repository'],
    ['extends: org/repo//a.png@v1\n', 'does not name a file of another repository'],
    ['extends: "@a/../../b"\n', 'is not a file, a package or a preset'],
    ['extends: { a: b }\n', `${path}:1:1: extends is a mapping.`],
  ])('nothing like %j', async (text, message) => {
    expect(await said(text)).toContain(message);
  });

  test('no circle, and not too many files', async () => {
    const circle = { '.github/a.yml': 'extends: ./b.yml\n', '.github/b.yml': 'extends: ./a.yml\n' };
    expect(await said('extends: ./a.yml\n', circle)).toContain(
      `extends leads in a circle: ${path} → .github/a.yml → .github/b.yml → .github/a.yml.`,
    );
    const row = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`.github/${n}.yml`, `extends: ./${n + 1}.yml\n`]),
    );
    expect(await said('extends: ./0.yml\n', row)).toContain('more than 5 files in a row');
    const wide = { '.github/a.yml': '\n' };
    expect(await said(`extends: [${'./a.yml,'.repeat(21)}]\n`, wide)).toContain('20 in all');
  });

  test('no more than the file itself may set', async () => {
    expect(await said('extends: ./a.yml\n', { '.github/a.yml': 'model: dear\njson-file: ../../a\n' })).toMatch(
      /\.github\/a\.yml:1:1: model cannot be set in a file[\s\S]*\.github\/a\.yml:2:1: json-file leads out/,
    );
  });
});

describe('A file of another repository', () => {
  const files: Readonly<Record<string, string>> = {
    'org/.github//style/base.yml@v1': 'extends: ./more.yml\nfail-on: never\n',
    'org/.github//style/more.yml@v1': 'unread: warn\nrules: { long-alt: { max-length: 90 } }\n',
    'org/.github//circle.yml@v1': 'extends: org/.github//circle.yml@v1\n',
    'org/.github//package.yml@v1': 'extends: "@org/style"\n',
    'org/.github//wrong.yml@v1': 'fail-on: loud\n',
  };
  const loadWith = (text: string) =>
    loadConfig(text, path, {
      read: () => Promise.resolve(undefined),
      readElsewhere: ({ owner, repo, path: file, ref }) => {
        const found = files[`${owner}/${repo}//${file}@${ref}`];
        return Promise.resolve(found === undefined ? { reason: 'it does not exist' } : { text: found });
      },
    });

  test('is read with those that it extends, and each setting is known by its place', async () => {
    const { settings, writtenAt } = await loadWith('extends: org/.github//style/base.yml@v1\n');
    expect(settings).toEqual({ 'fail-on': 'never', unread: 'warn' });
    expect(writtenAt.get('unread')).toBe('org/.github//style/more.yml@v1:1:1');
    expect(writtenAt.get('rules.long-alt.max-length')).toBe('org/.github//style/more.yml@v1:2:22');
  });

  test.each([
    ['org/.github//none.yml@v1', `${path}:1:1: org/.github//none.yml@v1 cannot be read: it does not exist.`],
    ['org/.github//circle.yml@v1', 'extends leads in a circle'],
    ['org/.github//package.yml@v1', 'org/.github//package.yml@v1:1:1: @org/style is a package'],
    ['org/.github//wrong.yml@v1', 'org/.github//wrong.yml@v1:1:1: fail-on is loud.'],
  ])('%s: %s', async (name, message) => {
    await expect(loadWith(`extends: ${name}\n`)).rejects.toThrow(message);
  });
});

describe('What has a date', () => {
  const text = `fail-on: error
from:
  2027-01-01:
    fail-on: warning
    rules: { generic-alt: error }
  2027-06-01: { min-coverage: 95 }
`;

  test.each([
    [undefined, { 'fail-on': 'error' }, 2],
    ['2026-12-31', { 'fail-on': 'error' }, 2],
    ['2027-01-01', { 'fail-on': 'warning' }, 1],
    ['2028-01-01', { 'fail-on': 'warning', 'min-coverage': 95 }, 0],
  ])('on %s', async (today, settings, upcoming) => {
    const config = await load(text, {}, today);
    expect(config.settings).toEqual(settings);
    expect(config.policy.upcoming).toHaveLength(upcoming);
    expect(config.policy.rules).toEqual(
      'fail-on' in settings && settings['fail-on'] === 'warning' ? { 'generic-alt': 'error' } : {},
    );
  });

  test('is announced', async () => {
    expect((await load(text, {}, '2026-12-31')).policy.upcoming).toEqual([
      `From 2027-01-01 on, fail-on and rules are set as in ${path}:3:3.`,
      `From 2027-06-01 on, min-coverage is set as in ${path}:6:3.`,
    ]);
  });

  test.each([
    ['from: soon\n', `${path}:1:1: from is soon.`],
    ['from:\n  2027-13-01: {}\n', `${path}:2:3: 2027-13-01 is not a day.`],
    ['from:\n  2027-02-30: {}\n', `${path}:2:3: 2027-02-30 is not a day.`],
    ['from:\n  2027-01-01: { fial-on: error }\n', 'fial-on is not a setting of this file.\nDid you mean fail-on?'],
    ['from:\n  2027-01-01: { from: {} }\n', 'from is not a setting of a day.'],
    ['from:\n  2027-01-01: { model: a }\n', 'model cannot be set in a file.'],
  ])('%j is a mistake, long before it begins', async (wrong, message) => {
    expect(await said(wrong)).toContain(message);
  });
});
