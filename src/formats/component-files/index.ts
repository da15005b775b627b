import type { Element } from 'hast';
import type { Change, Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { createHoles, type Holes } from '../../text/holes.ts';
import { withImports } from '../component-imports.ts';
import { withKnown } from '../components.ts';
import { withoutNoncharacters } from '../masking/placeholder.ts';
import { writtenNames } from '../jsx/places.ts';
import { withoutMarks } from '../jsx/marks.ts';
import { attributeOf } from '../jsx/to-html.ts';
import { findElements, type FoundElement } from '../page/elements.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import type { Spans } from '../page/spans.ts';
import { addressesIn, importsIn } from './imports.ts';
import type { Part, Scanned } from './scanned.ts';
import { buildTree, type Placed } from './tree.ts';
import { setComponentAlt, setComponentDecorative, type Special } from './write.ts';

/** One language in which components are written, such as that of Vue. */
export type Dialect = {
  readonly scan: (text: string, components: Components) => Scanned;
  readonly impliesEnds: boolean;
  readonly special: Special;
};

/** The format of the files of a dialect: they are read in one pass, and become a page as their source nests it. */
export function createComponentFormat(dialect: Dialect): Format {
  return {
    read(text: string, components?: Components): Found {
      const { images, fault } = readPage(text, components, dialect);
      return { images, tolerance: fault };
    },

    outline(text: string, components?: Components): Outline {
      const page = readPage(text, components, dialect);
      return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
    },

    comments(text: string): readonly Comment[] {
      const { parts } = dialect.scan(text, {});
      return parts.flatMap((part) => (part.kind === 'comment' ? [{ text: part.text, span: part.span }] : []));
    },

    setAlt(text: string, image: Image, alt: string): Edit {
      return setComponentAlt(text, image, alt, dialect.special);
    },

    setDecorative(text: string, image: Image): Edit | undefined {
      return setComponentDecorative(text, image, dialect.special);
    },
  };
}

function readPage(written: string, own: Components | undefined, { scan, impliesEnds }: Dialect) {
  const text = withoutNoncharacters(written);
  const all = withKnown(own);
  const { parts, scripts, fault } = scan(text, all);
  const imports = importsIn(scripts);
  const { tree, elements } = buildTree(parts, {
    components: withImports(all, imports),
    bindings: addressesIn(scripts, imports),
    impliesEnds,
  });
  const found = findElements(tree, (element) => spansOf(elements.get(element)), undefined);
  const images = found.map((one) => toImage(one, elements.get(one.element)));
  return { parts, fault, tree, elements, found, images };
}

/** Without the places of attributes, which `toImage` looks for. */
function spansOf(placed: Placed | undefined): Spans | undefined {
  if (!placed) return undefined;
  const { tag, content } = placed;
  return { element: tag.span, content, attribute: () => undefined };
}

function toImage({ image }: FoundElement, placed: Placed | undefined): Image {
  const clean = withoutMarks(image);
  if (!placed || image.attribute === undefined) return clean;
  const { html } = placed;
  const attribute = html.shows?.alt ?? image.attribute;
  return {
    ...clean,
    ...(html.shows && ({ syntax: 'component', kind: 'component' } as const)),
    attribute,
    altSpan: attributeOf(placed.source, html.shows ? 'alt' : attribute, html.shows)?.span ?? insertionPoint(placed),
  };
}

/** A new attribute goes after the address, where authors write it, or after the name; behind all that may set any attribute. */
function insertionPoint({ tag, source, html }: Placed): Span {
  const spread = tag.attributes.findLast(({ name }) => name === undefined)?.span.end ?? 0;
  const src = attributeOf(source, 'src', html.shows)?.span.end ?? tag.nameEnd;
  const at = Math.max(spread, src);
  return { start: at, end: at };
}

function outlineOf(page: ReturnType<typeof readPage>, changes: readonly Change[]): readonly string[] {
  const { parts, tree, elements, found } = page;
  const holes = createHoles(changes.map(({ span }) => span));
  const namesOf = (element: Element) => {
    const placed = elements.get(element);
    return placed ? writtenNames(placed) : [];
  };
  return [
    ...parts.flatMap((part) => outlinePart(part, holes)),
    ...outlinePage(tree, elementsOf(changes, found), { namesOf }),
  ];
}

/** A part and its attributes with their places in the text without `holes`: where all text outside of these is the same, so are they. */
function outlinePart(part: Part, holes: Holes): readonly string[] {
  const attributes = part.kind === 'open' ? part.attributes : [];
  return [part, ...attributes.map(({ name = '...', span }) => ({ kind: name, span }))].flatMap(({ kind, span }) =>
    holes.contains(span) ? [] : [`${kind} ${holes.at(span.start)}-${holes.at(span.end)}`],
  );
}
