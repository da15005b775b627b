import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';
import { pictureSyntaxes } from './pictures.ts';

export const rstEntry: FormatEntry = {
  name: 'rst',
  extensions: ['.rst', '.rest'],
  tokens: anyOf(/(?:image|figure|thumbnail|image-sg) ?::/, /:(?:img-(?:top|bottom|background)|avatar):/, elementTokens),
  syntaxes: [...pictureSyntaxes, ...elementSyntaxes],
  hasComponents: false,
  hasFrontMatter: false,
  load: async () => (await import('./index.ts')).rst,
};
