import { importTokens } from '../component-imports.ts';
import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';

/** Components and pages of Svelte. */
export const svelteEntry: FormatEntry = {
  name: 'svelte',
  extensions: ['.svelte'],
  tokens: anyOf(elementTokens, importTokens, /<enhanced:img|<svelte:element/),
  syntaxes: [...elementSyntaxes, 'component'],
  hasComponents: true,
  hasFrontMatter: false,
  load: async () => (await import('./index.ts')).svelte,
};
