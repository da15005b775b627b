import type { Change, Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';

/** A page that stands in a string of a file in another language, and the way back from its characters to the file. */
export type EmbeddedPage = {
  readonly text: string;
  /** What reads it. */
  readonly format: Format;
  /** Whether it can have an image; one that cannot is not read. */
  readonly mayHold: boolean;
  /** Whether it can have a comment. */
  readonly mayComment: boolean;
  /** All of it in the file, with the marks around it. */
  readonly span: Span;
  /** The offset in the page of an offset in the file that is in `span`. */
  readonly toText: (offset: number) => number;
  /** The place in the file of a part of the page; an empty part is the place between two characters. */
  readonly toFile: (span: Span) => Span;
  /** An edit of the page as an edit of the file. */
  readonly editOfFile: (edit: Edit) => Edit;
  /** The heading that a reader has before the page. */
  readonly headingBefore?: string | undefined;
};

/** The pages of a file, in order. */
export type EmbeddedPages = Pick<Found, 'tolerance'> & { readonly pages: readonly EmbeddedPage[] };

type Reading = Pick<Format, 'read' | 'outline' | 'comments' | 'setAlt' | 'setDecorative'>;

/** What reads and writes the pages of a file, each by itself: nothing that is open in one swallows the next. */
export function createEmbedded(pagesOf: (text: string, components?: Components) => EmbeddedPages): Reading {
  const withImages = (text: string, components?: Components) =>
    pagesOf(text, components).pages.filter(({ mayHold }) => mayHold);

  return {
    read(text: string, components?: Components): Found {
      const { tolerance } = pagesOf(text, components);
      const images = withImages(text, components).flatMap((page) =>
        page.format.read(page.text, components).images.map((image) => inFile(image, page)),
      );
      return { images, ...(tolerance !== undefined && { tolerance }) };
    },

    outline(text: string, components?: Components): Outline {
      const pages = withImages(text, components).map((page) => {
        const outline = page.format.outline(page.text, components);
        return { page, outline, images: outline.images.map((image) => inFile(image, page)) };
      });
      return {
        images: pages.flatMap(({ images }) => images),
        without(changes) {
          const spans = pages.map(({ page }) => page.span);
          // Another format may have changed the text between the pages.
          const foreign = changes.map(({ span }) => span).filter((span) => !spans.some((one) => isWithin(span, one)));
          const cut = [...spans, ...foreign].toSorted((one, other) => one.start - other.start);
          let first = 0;
          const inside = pages.map(({ page, outline, images }) => {
            const from = first;
            first += images.length;
            const own = changes.filter(({ index }) => index >= from && index < first);
            return outline.without(own.map((change) => inPage(change, from, page)));
          });
          return [pagesOf(text, components).tolerance ?? '', ...outside(text, cut), ...inside].join('\n');
        },
      };
    },

    comments(text: string): readonly Comment[] {
      return pagesOf(text).pages.flatMap((page) =>
        page.mayComment
          ? page.format.comments(page.text).map((comment) => ({ ...comment, span: page.toFile(comment.span) }))
          : [],
      );
    },

    setAlt(text: string, image: Image, alt: string): Edit {
      const page = pageAround(pagesOf(text).pages, image.span);
      return page.editOfFile(page.format.setAlt(page.text, spansInPage(image, page), alt));
    },

    setDecorative(text: string, image: Image): Edit | undefined {
      const page = pageAround(pagesOf(text).pages, image.span);
      const edit = page.format.setDecorative(page.text, spansInPage(image, page));
      return edit && page.editOfFile(edit);
    },
  };
}

function inFile(image: Image, { toFile, headingBefore }: EmbeddedPage): Image {
  const heading = image.context.heading ?? headingBefore;
  return { ...image, span: toFile(image.span), altSpan: toFile(image.altSpan), context: { ...image.context, heading } };
}

function inPage(change: Change, from: number, page: EmbeddedPage): Change {
  return { ...change, index: change.index - from, span: spanInPage(change.span, page) };
}

function spansInPage(image: Image, page: EmbeddedPage): Image {
  return { ...image, span: spanInPage(image.span, page), altSpan: spanInPage(image.altSpan, page) };
}

function spanInPage({ start, end }: Span, { toText }: EmbeddedPage): Span {
  return { start: toText(start), end: toText(end) };
}

function pageAround(pages: readonly EmbeddedPage[], { start }: Span): EmbeddedPage {
  const found = pages.find(({ span }) => span.start <= start && start < span.end);
  if (!found) throw new Error('An image is in none of the pages of its file.');
  return found;
}

function isWithin({ start, end }: Span, around: Span): boolean {
  return around.start <= start && end <= around.end;
}

function outside(text: string, spans: readonly Span[]): readonly string[] {
  const starts = [0, ...spans.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, spans[index]?.start ?? text.length));
}
