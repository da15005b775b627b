import { knownElementTokens } from '../components.ts';
import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';

export const htmlEntry: FormatEntry = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  tokens: anyOf(elementTokens, knownElementTokens),
  syntaxes: [...elementSyntaxes, 'component'],
  hasComponents: false,
  hasFrontMatter: false,
  load: async () => (await import('./index.ts')).html,
};
