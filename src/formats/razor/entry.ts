import { templateEntry } from '../template/entry.ts';

export const razorEntry = templateEntry({
  name: 'razor',
  extensions: ['.cshtml', '.razor', '.vbhtml'],
  load: async () => (await import('./index.ts')).razor,
  tokens: /@Html\.\w{0,40}(?:Image|Img|Picture)/,
  syntaxes: ['shortcode'],
});
