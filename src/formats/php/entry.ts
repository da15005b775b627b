import { templateEntry } from '../template/entry.ts';
import { phpImageTokens } from '../template/php-tokens.ts';

export const phpEntry = templateEntry({
  name: 'php',
  extensions: ['.php', '.phtml'],
  load: async () => (await import('./index.ts')).php,
  tokens: phpImageTokens,
  syntaxes: ['shortcode'],
  isCode: true,
});
