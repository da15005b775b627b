import type { Change, Components, Format, Found, Outline, PageText } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { componentTokens, withKnown } from '../components.ts';
import { markdownEntry } from '../markdown/entry.ts';
import { markdown } from '../markdown/index.ts';
import { readNotebook, type Cell } from './cells.ts';
import { readPageText } from './page-text.ts';

/** Notebooks of Jupyter: the Markdown of their cells, each a page by itself, as Jupyter and its converters read them. */
export const notebook: Format = {
  read(text: string, components?: Components): Found {
    const { isBroken } = readNotebook(text);
    const images = cellsWithImages(text, components).flatMap((cell) =>
      markdown.read(cell.text, components).images.map((image) => inFile(image, cell)),
    );
    return isBroken
      ? { images, tolerance: 'is no JSON from some place on, so only the cells before that were read.' }
      : { images };
  },

  outline(text: string, components?: Components): Outline {
    const pages = cellsWithImages(text, components).map((cell) => {
      const outline = markdown.outline(cell.text, components);
      return { cell, outline, images: outline.images.map((image) => inFile(image, cell)) };
    });
    return {
      images: pages.flatMap(({ images }) => images),
      without(changes) {
        const between = outside(
          text,
          pages.map(({ cell }) => cell.span),
        );
        let first = 0;
        let next = 0;
        const inside = pages.map(({ cell, outline, images }) => {
          const own: Change[] = [];
          for (let change = changes[next]; change && change.index < first + images.length; change = changes[next]) {
            own.push({ ...change, index: change.index - first, span: spanInCell(change.span, cell) });
            next += 1;
          }
          first += images.length;
          return outline.without(own);
        });
        return [String(readNotebook(text).isBroken), ...between, ...inside].join('\n');
      },
    };
  },

  comments(text: string): readonly Comment[] {
    return readNotebook(text).cells.flatMap((cell) =>
      cell.text.includes('<!--')
        ? markdown.comments(cell.text).map((comment) => ({ ...comment, span: cell.toFile(comment.span) }))
        : [],
    );
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    const cell = cellAround(text, image.span);
    return cell.editOfFile(markdown.setAlt(cell.text, spansInCell(image, cell), alt));
  },

  setDecorative(text: string, image: Image): Edit | undefined {
    const cell = cellAround(text, image.span);
    const edit = markdown.setDecorative(cell.text, spansInCell(image, cell));
    return edit && cell.editOfFile(edit);
  },

  pageText(text: string): PageText {
    return readPageText(readNotebook(text).cells);
  },
};

function cellsWithImages(text: string, components: Components | undefined): readonly Cell[] {
  const shown = componentTokens(withKnown(components));
  return readNotebook(text).cells.filter((cell) => markdownEntry.tokens.test(cell.text) || shown.test(cell.text));
}

function inFile(image: Image, { toFile, headingBefore }: Cell): Image {
  const heading = image.context.heading ?? headingBefore;
  return { ...image, span: toFile(image.span), altSpan: toFile(image.altSpan), context: { ...image.context, heading } };
}

function spansInCell(image: Image, cell: Cell): Image {
  return { ...image, span: spanInCell(image.span, cell), altSpan: spanInCell(image.altSpan, cell) };
}

function spanInCell({ start, end }: Span, { toText }: Cell): Span {
  return { start: toText(start), end: toText(end) };
}

function cellAround(text: string, { start }: Span): Cell {
  const found = readNotebook(text).cells.find(({ span }) => span.start < start && start < span.end);
  if (!found) throw new Error('An image of a notebook is in none of its cells.');
  return found;
}

function outside(text: string, spans: readonly Span[]): readonly string[] {
  const starts = [0, ...spans.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, spans[index]?.start ?? text.length));
}
