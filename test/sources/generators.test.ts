import { expect, test } from 'vitest';
import { generatorsIn } from '../../src/sources/generators.ts';

test.each<[files: readonly string[], found: readonly string[]]>([
  [['website/docusaurus.config.ts', 'README.md'], ['Docusaurus website/docusaurus.config.ts']],
  [['docs/.vitepress/config.mts'], ['VitePress docs/.vitepress/config.mts']],
  [['packages/docs/.vitepress/config/index.ts'], ['VitePress packages/docs/.vitepress/config/index.ts']],
  [['a/config.ts', 'config.toml'], []],
  [['config.toml', 'layouts/index.html'], ['Hugo config.toml']],
  [['config.toml', 'layouts/'], ['Hugo config.toml']],
  [['config/_default/hugo.yaml', 'hugo.toml'], ['Hugo config/_default/hugo.yaml']],
  [['docs/config.toml', 'docs/templates/a.html'], ['Zola docs/config.toml']],
  [['docs/source/conf.py', 'conf.py'], ['Sphinx conf.py']],
  [['docs/_config.yml', 'docs/_toc.yml'], ['Jupyter Book docs/_toc.yml']],
  [
    ['docs/_toc.yml', '_config.yml'],
    ['Jupyter Book docs/_toc.yml', 'Jekyll _config.yml'],
  ],
  [['mkdocs.yml', 'a/b/c/d/hugo.toml'], ['MkDocs mkdocs.yml']],
  [['astro.config.mjs'], ['Astro astro.config.mjs']],
  [['docs/astro.config.mjs', 'docs/src/content/docs/a.md'], ['Starlight docs/astro.config.mjs']],
  [['next.config.js', 'theme.config.tsx'], ['Nextra next.config.js']],
  [['nuxt.config.ts', 'content/'], ['Nuxt Content nuxt.config.ts']],
  [['packages/nuxt/playground/nuxt.config.ts', 'examples/a/next.config.js'], []],
  [
    [
      'book.toml',
      'docs.json',
      '_quarto.yml',
      'antora-playbook.yml',
      '.gitbook.yaml',
      'svelte.config.js',
      '.eleventy.js',
    ],
    [
      'SvelteKit svelte.config.js',
      'Eleventy .eleventy.js',
      'mdBook book.toml',
      'Quarto _quarto.yml',
      'Antora antora-playbook.yml',
      'GitBook .gitbook.yaml',
      'Mintlify docs.json',
    ],
  ],
])('%j', (files, found) => {
  expect(generatorsIn(files).map(({ name, file }) => `${name} ${file}`)).toEqual(found);
});
