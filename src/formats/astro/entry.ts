import { importTokens } from '../component-imports.ts';
import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';

/** Components and pages of Astro. */
export const astroEntry: FormatEntry = {
  name: 'astro',
  extensions: ['.astro'],
  tokens: anyOf(elementTokens, importTokens),
  syntaxes: [...elementSyntaxes, 'component'],
  hasComponents: true,
  hasFrontMatter: false,
  load: async () => (await import('./index.ts')).astro,
};
