import { describe, expect, test } from 'vitest';
import { included } from '../../src/config/included.ts';

describe('Data', () => {
  const fields = [{ files: ['data/**', '!data/old/**'], fields: [] }];

  test('is a document where fields name it, whatever paths name', () => {
    for (const paths of [[], ['docs/**'], ['**']]) {
      const { includes, formatFor } = included(paths, { fields });
      expect(['data/a.yml', 'data/b/c.JSON', 'data/d.toml'].map(formatFor)).toEqual(['yaml', 'json', 'toml']);
      expect(['data/a.yml', 'data/b/c.JSON'].filter(includes)).toEqual(['data/a.yml', 'data/b/c.JSON']);
      expect(['data/old/a.yml', 'b.yml', 'data/a.csv'].map(formatFor)).toEqual([undefined, undefined, undefined]);
      expect(formatFor('docs/a.md')).toBe('markdown');
    }
    expect(included([]).formatFor('data/a.yml')).toBeUndefined();
  });

  test('is not read where paths exclude it', () => {
    expect(included(['!data/**'], { fields }).includes('data/a.yml')).toBe(false);
  });

  test('is looked for in its folders, too', () => {
    expect(included(['docs/**'], { fields }).folders).toEqual(['docs', 'data']);
    expect(included([], { fields }).folders).toEqual(['.']);
    expect(included(['docs/**'], { fields }).mayHold('data')).toBe(true);
  });
});

describe('Source code of tests, stories and builds', () => {
  const beside = [
    'src/__tests__/a.tsx',
    'packages/a/test/b.js',
    'fixtures/a.jsx',
    'a.test.tsx',
    'src/a.spec.ts',
    'src/a.stories.jsx',
    'dist/index.js',
    'public/a.min.js',
    'types/a.d.ts',
    'src/lib/a.js',
    'src/components/a.test.js',
  ];
  const pages = [
    'src/a.tsx',
    'src/latest/a.jsx',
    'src/pages/test.tsx',
    'src/pages/a/b.js',
    'components/Layout.js',
    'docs/a.md',
    'test/a.md',
    'dist/index.html',
  ];

  test.each<[string, readonly string[]]>([
    ['nothing', []],
    ['only what is excluded', ['!docs/old/**']],
  ])('is left aside where the settings name %s', (_, paths) => {
    const { includes, leavesAside } = included(paths);
    expect(beside.filter(includes)).toEqual([]);
    expect(beside.filter((path) => !leavesAside(path))).toEqual([]);
    expect(pages.filter((path) => !includes(path))).toEqual([]);
    expect(pages.filter(leavesAside)).toEqual([]);
  });

  test('is read where the settings name it', () => {
    const { includes, leavesAside } = included(['**']);
    expect([...beside, ...pages].filter((path) => !includes(path))).toEqual([]);
    expect(beside.filter(leavesAside)).toEqual([]);
  });
});

test('Pages of PHP are code that is read where no pattern names files, but for those of tests and other packages', () => {
  const { includes, leavesAside } = included([]);
  expect(['index.php', 'a/page.phtml', 'vendor/a/b.php', 'tests/a.php'].map(includes)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(leavesAside('tests/a.php')).toBe(true);
});
