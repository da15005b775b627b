import { importTokens } from '../component-imports.ts';
import { componentTokens, knownComponents } from '../components.ts';
import { anyOf, type FormatEntry } from '../entry.ts';
import { elementSyntaxes, elementTokens } from '../page/tokens.ts';
import { hyphenated } from './names.ts';

/** Single-file components of Vue, VitePress, Nuxt and Slidev. */
export const vueEntry: FormatEntry = {
  name: 'vue',
  extensions: ['.vue'],
  // What is left out, a template in another language, is said aloud; the code of a script may show an image in many ways.
  tokens: anyOf(
    elementTokens,
    importTokens,
    componentTokens(hyphenated(knownComponents)),
    /<component\b|\blang\s{0,9}=\s{0,9}["']?(?:pug|jade|[jt]sx)/,
  ),
  syntaxes: [...elementSyntaxes, 'component'],
  hasComponents: true,
  spellings: hyphenated,
  hasFrontMatter: false,
  // The parser of code takes long to load, and few components need it.
  load: async (page) =>
    page && !/\blang\s{0,9}=\s{0,9}["']?[jt]sx/.test(page.text)
      ? (await import('./index.ts')).vue
      : (await import('./with-scripts.ts')).vueWithScripts,
};
