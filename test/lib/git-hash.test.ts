import { expect, test } from 'vitest';
import { gitHash } from '../../src/lib/git-hash.ts';

test.each([
  ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
  ['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
])('The hash of %j is that of git', (text, hash) => {
  expect(gitHash(Buffer.from(text))).toBe(hash);
});
