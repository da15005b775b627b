import { importTokens } from '../component-imports.ts';
import { componentTokens, knownComponents } from '../components.ts';
import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';
import { hyphenated } from './names.ts';

/** Single-file components of Vue, VitePress, Nuxt and Slidev. */
export const vueEntry: FormatEntry = {
  name: 'vue',
  extensions: ['.vue'],
  // What is left out, a template in another language or JSX, is said aloud.
  tokens: anyOf(
    elementTokens,
    importTokens,
    componentTokens(hyphenated(knownComponents)),
    /<component\b|\blang=["']?(?:pug|jade|[jt]sx)/,
  ),
  syntaxes: [...elementSyntaxes, 'component'],
  hasComponents: true,
  spellings: hyphenated,
  hasFrontMatter: false,
  load: async () => (await import('./index.ts')).vue,
};
