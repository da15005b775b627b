import type { FormatEntry } from '../entry.ts';
import { mayNamePictures } from '../front-matter/tokens.ts';
import { markdownEntry } from '../markdown/entry.ts';

/** A file that breaks the rules of MDX is read as Markdown, so everything of Markdown can occur. */
export const mdxEntry: FormatEntry = {
  ...markdownEntry,
  name: 'mdx',
  extensions: ['.mdx'],
  load: async (page) => {
    const { mdx, createMdx } = await import('./index.ts');
    if (page && !mayNamePictures(page.text, page.frontMatter)) return mdx;
    const { createFrontMatter } = await import('../front-matter/index.ts');
    return createMdx(createFrontMatter(page?.frontMatter ?? {}));
  },
};
