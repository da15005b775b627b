import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { blobAddress } from '../../src/sources/web-address.ts';

test('A document has an address on GitHub where the remote is there, and no token of the remote is in it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'alt-text-review-web-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  git('init', '-q');
  expect(await blobAddress(dir)).toBeUndefined();
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-q', '--allow-empty', '-m', 'a');
  git('remote', 'add', 'origin', 'https://token@github.com/octo/site.git');
  const commit = git('rev-parse', 'HEAD');
  mkdirSync(join(dir, 'a b'));
  expect(await blobAddress(dir)).toBe(`https://github.com/octo/site/blob/${commit}/`);
  expect(await blobAddress(join(dir, 'a b'))).toBe(`https://github.com/octo/site/blob/${commit}/a%20b/`);
  for (const [remote, server, address] of [
    ['git@github.com:octo/site.git', undefined, `https://github.com/octo/site/blob/${commit}/`],
    [
      'ssh://git@git.example.org/octo/site',
      'https://git.example.org',
      `https://git.example.org/octo/site/blob/${commit}/`,
    ],
    ['https://gitlab.com/octo/site.git', undefined, undefined],
    ['https://github.com/octo/site/"onclick', undefined, undefined],
    ['../elsewhere', undefined, undefined],
  ] as const) {
    git('remote', 'set-url', 'origin', remote);
    expect(await blobAddress(dir, server)).toBe(address);
  }
});
