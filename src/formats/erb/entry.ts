import { templateEntry } from '../template/entry.ts';

export const erbEntry = templateEntry({
  name: 'erb',
  extensions: ['.erb', '.rhtml'],
  load: async () => (await import('./index.ts')).erb,
  tokens: /(?:image|img|picture)_(?:pack_|submit_)?tag\b/,
  syntaxes: ['shortcode'],
  hasFrontMatter: true,
});
