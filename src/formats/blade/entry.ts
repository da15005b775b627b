import { templateEntry } from '../template/entry.ts';
import { phpImageTokens } from '../template/php-tokens.ts';

export const bladeEntry = templateEntry({
  name: 'blade',
  extensions: ['.blade.php'],
  load: async () => (await import('./index.ts')).blade,
  tokens: phpImageTokens,
  syntaxes: ['shortcode'],
});
