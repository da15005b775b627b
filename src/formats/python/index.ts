import type { Comment } from '../../model/text.ts';
import type { Format } from '../../model/format.ts';
import { createEmbedded, type EmbeddedPages } from '../embedded/index.ts';
import { rstEntry } from '../rst/entry.ts';
import { rst } from '../rst/index.ts';
import { readPython, type Docstring } from './docstrings.ts';
import { pageOf } from './page.ts';

/** Docstrings of Python in reStructuredText, each a page by itself, as Sphinx reads them. */
const docstrings = createEmbedded((text: string): EmbeddedPages => {
  const { docstrings, isBroken } = readPython(text);
  const asked = docstrings.filter((one) => mayMatter(text, one)).map((one) => pageOf(text, one));
  const pages = asked.filter(({ isKnown }) => isKnown);
  const tolerance = isBroken
    ? 'has a string without an end, so only the docstrings before it were read.'
    : pages.length < asked.length
      ? 'has characters by their names (\\N{…}) in docstrings with images, which were not read.'
      : undefined;
  return {
    pages: pages.map((page) => ({
      ...page,
      format: rst,
      mayHold: rstEntry.tokens.test(page.text),
      mayComment: page.text.includes('..'),
    })),
    ...(tolerance !== undefined && { tolerance }),
  };
});

export const python: Format = {
  ...docstrings,

  comments(text: string): readonly Comment[] {
    const all = [...readPython(text).comments, ...docstrings.comments(text)];
    return all.toSorted((one, other) => one.span.start - other.span.start);
  },
};

/** What is passed over without being decoded: most docstrings. */
function mayMatter(text: string, docstring: Docstring): boolean {
  return docstring.some(({ from, to }) => {
    const written = text.slice(from, to);
    return written.includes('::') || written.includes('..');
  });
}
