import { anyOf, type FormatEntry } from '../entry.ts';
import { loadWithFrontMatter } from '../front-matter/load.ts';
import { markdownEntry } from '../markdown/entry.ts';
import { chunkTokens } from './tokens.ts';

export const quartoEntry: FormatEntry = {
  name: 'quarto',
  extensions: ['.qmd', '.rmd', '.rmarkdown'],
  tokens: anyOf(markdownEntry.tokens, chunkTokens),
  syntaxes: [...markdownEntry.syntaxes, 'chunk'],
  hasComponents: true,
  hasFrontMatter: true,
  load: async (page) => {
    const { quarto: plain, createQuarto: create } = await import('./index.ts');
    return loadWithFrontMatter(page, { plain, create });
  },
};
