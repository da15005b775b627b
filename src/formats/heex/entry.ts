import { templateEntry } from '../template/entry.ts';

export const heexEntry = templateEntry({
  name: 'heex',
  extensions: ['.heex', '.eex', '.leex'],
  load: async () => (await import('./index.ts')).heex,
  tokens: /\bimg_tag\b/,
  syntaxes: ['shortcode'],
});
