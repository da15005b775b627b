import { expect, test } from 'vitest';
import { configKeys } from '../../src/config/file.ts';
import { folder } from '../world/cli.ts';

const file = '.github/alt-text-review.yml';

test('--print-config says what applies to a file, and where it comes from', async () => {
  const config = `extends: github-docs
fail-on: warning
overrides:
  - paths: docs/**
    min-coverage: 90
    language: de
    rules: { long-alt: off, too-short: { min-letters: 4 } }
    allow: Plate *
rules:
  long-alt: { max-length: 90 }
allow: [Node.js]
style: { max-length: 120 }
addresses:
  - { from: /img/, to: site/img }
components: { Shot: { alt: text } }
`;
  const { run } = await folder({ [file]: config, 'docusaurus.config.js': '' });
  const env = { ALT_TEXT_REVIEW_UNREAD: 'warn' };
  const { code, stdout } = await run(['--print-config', 'docs/a.md', '--max-warnings', '3'], { env });
  expect(code).toBe(0);
  for (const line of [
    '# docs/a.md is read as markdown.\n# Site: Docusaurus (docusaurus.config.js), pictures from static/, @site/, i18n/ beside the originals.',
    `fail-on: "warning" # ${file}:2:1`,
    'unread: "warn" # ALT_TEXT_REVIEW_UNREAD',
    'max-warnings: 3 # flag',
    'min-coverage: 90 # override of docs/**',
    'language: "de" # override of docs/**',
    'max-comments: 30 # default',
    'scope: # default',
    `allow:\n  - "Node.js" # ${file}:11:9\n  - "Plate *" # override of docs/**`,
    'decorative: [] # default',
    `style:\n  min-length: 40 # preset github-docs:3:3\n  max-length: 120 # ${file}:12:10`,
    'empty-alt: "decorative" # default',
    'other-comments: false # default',
    `components:\n  Shot: {"alt":"text","src":"src"} # ${file}:15:15`,
    `addresses:\n  - {"from":"/img/","to":"site/img"} # ${file}:14:5`,
    `  long-alt:\n    severity: off # override of docs/**\n    max-length: 90 # ${file}:10:15`,
    '    min-letters: 4 # override of docs/**',
    '    warn-above: 350 # default',
    '  house-style: error # preset github-docs:8:3',
    '  blank-alt: error # default',
  ])
    expect(stdout).toContain(`${line}\n`);
  expect(stdout).not.toContain('api-key');
});

test('--print-config has every key of a configuration file', async () => {
  const { run } = await folder({});
  const { stdout } = await run(['--print-config', 'a.md']);
  const aboutOthers = ['extends', 'from', 'overrides'];
  expect(configKeys.filter((key) => !aboutOthers.includes(key) && !stdout.includes(`\n${key}:`))).toEqual([]);
});

test('--print-config names the baseline that is used by itself', async () => {
  const { run } = await folder({ 'a.md': '![](a.png)\n' });
  await run(['baseline']);
  const { stdout } = await run(['--print-config', 'a.md']);
  expect(stdout).toContain('baseline: ".github/alt-text-review.baseline.json" # found there\n');
  expect((await run(['--print-config', 'a.md', '--baseline', 'none'])).stdout).toContain('baseline: "none" # flag\n');
});
