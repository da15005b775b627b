import { dialects } from '../dialects/index.ts';
import { mayNamePictures } from '../front-matter/tokens.ts';
import type { FormatEntry } from '../entry.ts';
import { elementSyntaxes } from '../page/tokens.ts';
import { labelSyntaxes } from './label.ts';
import { markdownTokens } from './tokens.ts';

export const markdownEntry: FormatEntry = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mkd', '.mkdn', '.mkdown', '.mdown', '.mdwn', '.mdc', '.mdoc', '.livemd'],
  ...markdownTokens,
  syntaxes: [...new Set([...labelSyntaxes, ...elementSyntaxes, 'component', ...dialects.map(({ syntax }) => syntax)])],
  hasFrontMatter: true,
  load: async (page) => {
    const { markdown, createMarkdown } = await import('./index.ts');
    if (page && !mayNamePictures(page.text, page.frontMatter)) return markdown;
    const { createFrontMatter } = await import('../front-matter/index.ts');
    return createMarkdown(createFrontMatter(page?.frontMatter ?? {}));
  },
};
