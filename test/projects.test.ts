import { expect, test } from 'vitest';
import { testFiles } from './projects.ts';

const { unit, world, built } = testFiles(import.meta.dirname);

test('a test that starts nothing is a unit', () => {
  expect(unit).toEqual(expect.arrayContaining(['test/lib/truncate.test.ts', 'test/rules/index.test.ts']));
});

test('a test that starts a server or a process, itself or by what it imports, is of the world', () => {
  expect(world).toEqual(
    expect.arrayContaining([
      'test/pictures/remote.test.ts',
      'test/sources/git.test.ts',
      'test/action/index.gate.test.ts',
    ]),
  );
});

test('a test of dist is of what is built', () => {
  expect(built).toEqual(['test/built/action.test.ts', 'test/built/dist.test.ts', 'test/built/package.test.ts']);
});
