import { knownElementTokens } from '../components.ts';
import { anyOf, type FormatEntry } from '../entry.ts';
import { loadWithFrontMatter } from '../front-matter/load.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';

export const htmlEntry: FormatEntry = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  tokens: anyOf(elementTokens, knownElementTokens),
  syntaxes: [...elementSyntaxes, 'component', 'front-matter'],
  hasComponents: false,
  hasFrontMatter: true,
  load: async (page) => loadWithFrontMatter(page, { plain: (await import('./index.ts')).html }),
};
