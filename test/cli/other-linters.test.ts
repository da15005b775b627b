import { expect, test } from 'vitest';
import { firstConfig } from '../../src/cli/init-config.ts';
import { adoptedFrom } from '../../src/cli/other-linters.ts';
import { parseConfig } from '../../src/config/file.ts';

const quiet = { 'empty-markdown-alt': 'info', 'missing-alt': 'info' };

test.each([
  ['.markdownlint.json', '{"MD045": false}', { rules: quiet }],
  ['.markdownlint.jsonc', '{ // "MD045": true\n "no-alt-text": false, }', { rules: quiet }],
  ['.markdownlint.yaml', 'default: false\nMD013: true\n', { rules: quiet }],
  ['.markdownlint.yml', 'default: false\nMD045: true\n', undefined],
  [
    '.markdownlint-cli2.jsonc',
    '{"config": {"MD045": {"severity": "warning"}}, "globs": ["docs/**/*.md", "#old"], "ignores": ["docs/old/**"]}',
    { rules: {}, paths: ['docs/**/*.md', '!docs/old/**'] },
  ],
  [
    '.rumdl.toml',
    '[global]\nexclude = [\n  "vendor",\n  "a/*.md"]\ndisable = ["MD013", "MD045"]\n',
    { rules: quiet, paths: ['!vendor/**', '!a/*.md'] },
  ],
  ['.htmlvalidate.json', '{"rules": {"wcag/h37": "off"}}', { rules: { 'missing-alt': 'info' } }],
  ['.htmlvalidate.json', '{"rules": {"h37": ["error", {"allowEmpty": false}]}}', { emptyAlt: 'missing' }],
  ['.htmlhintrc', '{"alt-require": false}', { rules: { 'missing-alt': 'info' } }],
  ['.markdownlintignore', '# old\nvendor/\n/CHANGELOG.md\n', { paths: ['!vendor/**', '!CHANGELOG.md'] }],
  ['.markdownlint.json', '{"MD045"', undefined],
  ['.markdownlint.json', '[1]', undefined],
])('%s with %j', async (file, text, adopted) => {
  const found = await adoptedFrom((path) => Promise.resolve(path === file ? text : undefined));
  expect(found).toMatchObject(adopted === undefined ? [] : [{ file, ...adopted }]);
});

test('What is written is a configuration, whatever the files of others have in them', async () => {
  const evil = '{"ignores": ["a\\nfail-on: never", "#x", "b: c", "\\u0000"], "config": {"MD045": false}}';
  const adopted = await adoptedFrom((path) => Promise.resolve(path === '.markdownlint-cli2.jsonc' ? evil : undefined));
  const text = firstConfig(adopted);
  expect(text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\//);
  const { settings, policy } = parseConfig(text, 'c.yml');
  expect(settings['fail-on']).toBe('error');
  expect(policy.rules).toEqual(quiet);
});
