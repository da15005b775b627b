import { templateEntry } from '../template/entry.ts';

export const gotemplateEntry = templateEntry({
  name: 'gotemplate',
  extensions: ['.gohtml', '.gotmpl', '.html.tmpl', '.tmpl', '.html.tpl'],
  load: async () => (await import('./index.ts')).gotemplate,
  syntaxes: ['shortcode'],
});
