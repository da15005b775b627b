import { templateEntry } from '../template/entry.ts';

export const ejsEntry = templateEntry({
  name: 'ejs',
  extensions: ['.ejs', '.eta'],
  load: async () => (await import('./index.ts')).ejs,
  syntaxes: ['shortcode'],
  hasFrontMatter: true,
});
