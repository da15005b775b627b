import { anyOf, type FormatEntry } from '../entry.ts';
import { mayNamePictures } from '../front-matter/tokens.ts';
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
    const { quarto, createQuarto } = await import('./index.ts');
    if (page && !mayNamePictures(page.text, page.frontMatter)) return quarto;
    const { createFrontMatter } = await import('../front-matter/index.ts');
    return createQuarto(createFrontMatter(page?.frontMatter ?? {}));
  },
};
