import { expect, test } from 'vitest';
import { haveSameCodes, translationOf } from '../../src/text/translation.ts';

test.each([
  ['docs/setup.md', 'docs/setup.md', undefined],
  ['docs/de/setup.md', 'docs/setup.md', 'de'],
  ['docs/en/setup.md', 'docs/setup.md', 'en'],
  ['content/pt-BR/docs/setup.md', 'content/docs/setup.md', 'pt-BR'],
  ['setup.fr.md', 'setup.md', 'fr'],
  ['README-de.md', 'README.md', 'de'],
  ['README.zh-Hans.md', 'README.md', 'zh-Hans'],
  ['README_zh_CN.md', 'README.md', 'zh_CN'],
  ['i18n/de/docusaurus-plugin-content-docs/current/a/setup.md', 'docs/a/setup.md', 'de'],
  ['site/i18n/de/docusaurus-plugin-content-pages/index.md', 'site/pages/index.md', 'de'],
  ['docs/made-in-de.md', 'docs/made-in-de.md', undefined],
  ['docs/de.md', 'docs/de.md', undefined],
  ['docs/app.io.md', 'docs/app.io.md', undefined],
])('%s is %s in %s', (path, document, language) => {
  expect(translationOf(path)).toEqual({ document, language });
});

test.each([
  ['docs/a.md', 'docs/b.md', true],
  ['docs/de/a.md', 'docs/de/b.md', true],
  ['pages/id/a.md', 'pages/b.md', false],
  ['setup_ES.md', 'setup.md', false],
  ['a/README_es.md', 'README_es.md', true],
  ['setup.pt_BR.md', 'setup.md', false],
  ['docs/to-do.md', 'docs/done.md', true],
  ['docs/guide.html.erb', 'docs/guide.html', true],
])('%s and %s have the same codes: %s', (one, other, same) => {
  expect(haveSameCodes(one, other)).toBe(same);
});
