import { describe, expect, test } from 'vitest';
import { importTokens, withImports } from '../../src/formats/component-imports.ts';
import { withKnown } from '../../src/formats/components.ts';

const known = withKnown();

describe('A component that shows an image', () => {
  test.each([
    ['has the name that a file gives it', { source: 'astro:assets', name: 'Image', local: 'Photo' }],
    ['is the default export of a module for images', { source: 'next/image', name: 'default', local: 'Pic' }],
    ['is one of the configuration under another name', { source: './own', name: 'Shot', local: 'OwnShot' }],
  ])('%s', (_, { source, name, local }) => {
    const components = withKnown({ Shot: { alt: 'text', src: 'file' } });
    expect(withImports(components, [{ source, name, local }])[local]).toEqual(components[name] ?? known.Image);
  });

  test.each([
    'lucide-react',
    'lucide-svelte',
    '@lucide/vue',
    '@tabler/icons-vue',
    'react-icons/fa',
    '@heroicons/vue/24/solid',
  ])('is none from %s, which has icons', (source) => {
    const found = withImports(known, [{ source, name: 'Image', local: 'Image' }]);
    expect(Object.keys(found)).not.toContain('Image');
    expect(found.Picture).toBe(known.Picture);
  });

  test.each([
    ['from a module that nobody knows', { source: './a', name: 'default', local: 'A' }],
    ['with all names of a module', { source: 'next/image', name: '*', local: 'all' }],
    ['that has its own name', { source: 'astro:assets', name: 'Image', local: 'Image' }],
  ])('is found in an import %s without a change', (_, one) => {
    expect(withImports(known, [one])).toBe(known);
  });
});

test.each([
  "import Pic from 'next/image'",
  "import { Image as Photo } from 'astro:assets'",
  "import { Image as Photo } from '../own'",
])('%s makes a text worth reading', (text) => {
  expect(importTokens.test(text)).toBe(true);
});
