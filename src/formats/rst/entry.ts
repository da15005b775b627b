import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';
import { pictureSyntaxes } from './pictures.ts';

/** Directives that show pictures, and the options of others that do. */
export const directiveTokens: readonly RegExp[] = [
  /(?:image|figure|thumbnail|image-sg) ?::/,
  /:(?:img-(?:top|bottom|background)|avatar):/,
];

export const rstEntry: FormatEntry = {
  name: 'rst',
  extensions: ['.rst', '.rest'],
  tokens: anyOf(...directiveTokens, elementTokens),
  syntaxes: [...pictureSyntaxes, ...elementSyntaxes],
  hasComponents: false,
  hasFrontMatter: false,
  load: async () => (await import('./index.ts')).rst,
};
