import { expect, test } from 'vitest';
import { generatorsIn } from '../../src/sources/generators.ts';

test.each([
  [['website/docusaurus.config.ts', 'README.md'], [['Docusaurus', 'website/docusaurus.config.ts']]],
  [['docs/.vitepress/config.mts'], [['VitePress', 'docs/.vitepress/config.mts']]],
  [['a/config.ts', 'config.toml'], []],
  [['docs/source/conf.py', 'conf.py'], [['Sphinx', 'conf.py']]],
  [
    ['docs/_config.yml', 'docs/_toc.yml'],
    [
      ['Jupyter Book', 'docs/_toc.yml'],
      ['Jekyll', 'docs/_config.yml'],
    ],
  ],
  [['mkdocs.yml', 'a/b/c/d/hugo.toml'], [['MkDocs', 'mkdocs.yml']]],
  [['book.toml', 'docs.json', '_quarto.yml', 'antora-playbook.yml', '.gitbook.yaml', 'hugo.yaml'], 6],
  [['astro.config.mjs', 'nuxt.config.ts', 'next.config.js', '.eleventy.js'], 4],
] as const)('%j', (files, found) => {
  const generators = generatorsIn(files);
  if (typeof found === 'number') expect(generators).toHaveLength(found);
  else expect(generators.map(({ name, file }) => [name, file])).toEqual(found);
});
