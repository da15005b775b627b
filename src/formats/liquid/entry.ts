import { templateEntry } from '../template/entry.ts';
import { curlyImageTokens } from '../template/curly-tokens.ts';

export const liquidEntry = templateEntry({
  name: 'liquid',
  extensions: ['.liquid'],
  load: async () => (await import('./index.ts')).liquid,
  tokens: curlyImageTokens,
  syntaxes: ['shortcode'],
  hasFrontMatter: true,
});
