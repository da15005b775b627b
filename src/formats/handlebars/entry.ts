import { templateEntry } from '../template/entry.ts';

export const handlebarsEntry = templateEntry({
  name: 'handlebars',
  extensions: ['.hbs', '.handlebars', '.mustache'],
  load: async () => (await import('./index.ts')).handlebars,
  tokens: /\{\{\{?~?\s{0,9}(?:image|img|picture)/,
  syntaxes: ['shortcode'],
  hasFrontMatter: true,
});
