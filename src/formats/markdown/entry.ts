import { dialects } from '../dialects/index.ts';
import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';
import { labelSyntaxes } from './label.ts';

export const markdownEntry: FormatEntry = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mkd', '.mdown'],
  tokens: anyOf(/!\[/, elementTokens, ...dialects.map(({ tokens }) => tokens)),
  syntaxes: [...new Set([...labelSyntaxes, ...elementSyntaxes, 'component', ...dialects.map(({ syntax }) => syntax)])],
  hasComponents: true,
  load: async () => (await import('./index.ts')).markdown,
};
