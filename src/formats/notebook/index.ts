import type { Components, Format, PageText } from '../../model/format.ts';
import { componentTokens, withKnown } from '../components.ts';
import { createEmbedded } from '../embedded/index.ts';
import { markdownEntry } from '../markdown/entry.ts';
import { markdown } from '../markdown/index.ts';
import { readNotebook } from './cells.ts';
import { readPageText } from './page-text.ts';

/** Notebooks of Jupyter: the Markdown of their cells, each a page by itself, as Jupyter and its converters read them. */
export const notebook: Format = {
  ...createEmbedded((text: string, components?: Components) => {
    const { cells, isBroken } = readNotebook(text);
    const shown = componentTokens(withKnown(components));
    const pages = cells.map((cell) => ({
      ...cell,
      format: markdown,
      mayHold: markdownEntry.tokens.test(cell.text) || shown.test(cell.text),
      mayComment: cell.text.includes('<!--'),
    }));
    return isBroken
      ? { pages, tolerance: 'is no JSON from some place on, so only the cells before that were read.' }
      : { pages };
  }),

  pageText(text: string): PageText {
    return readPageText(readNotebook(text).cells);
  },
};
