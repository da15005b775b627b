import type { FormatEntry } from '../entry.ts';
import { loadWithFrontMatter } from '../front-matter/load.ts';
import { markdownEntry } from '../markdown/entry.ts';

/** A file that breaks the rules of MDX is read as Markdown, so everything of Markdown can occur. */
export const mdxEntry: FormatEntry = {
  ...markdownEntry,
  name: 'mdx',
  extensions: ['.mdx'],
  load: async (page) => {
    const { mdx: plain, createMdx: create } = await import('./index.ts');
    return loadWithFrontMatter(page, { plain, create });
  },
};
