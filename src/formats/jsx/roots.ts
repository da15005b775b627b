import type { Element, Root } from 'hast';
import type { Program } from 'estree-jsx';
import { SKIP, visit } from 'estree-util-visit';
import type { Image } from '../../model/image.ts';
import { namesIn, spansOf } from '../html/places.ts';
import { restored } from '../masking/restore.ts';
import { elementTokens } from '../page/tokens.ts';
import { findElements, type FoundElement } from '../page/elements.ts';
import { parseHtml } from '../page/parse-html.ts';
import type { Spans } from '../page/spans.ts';
import { readElementCall } from './calls.ts';
import { withoutMarks } from './marks.ts';
import { moved } from './outline-code.ts';
import { fromJsx, openingTag, writtenNames, writtenSpan } from './places.ts';
import type { HtmlTemplate } from './templates.ts';
import type { ImageComponents } from './to-html.ts';
import { bindingsOf } from './values.ts';
import { createJsxWriter, type HtmlPage } from './write.ts';

/** A tree of elements that code makes in one piece: what surrounds it on a page is not in the source. */
export type JsxRoot = {
  readonly tree: Root;
  /** With places in the file. */
  readonly found: readonly FoundElement[];
  /** The attributes of an element as they are written. */
  readonly namesOf: (element: Element) => readonly string[];
};

/** The outermost elements of a program that may show an image, each as a page of its own. */
export function elementRoots(program: Program, source: string, components: ImageComponents): readonly JsxRoot[] {
  const parts: string[] = [];
  let length = 0;
  const page: HtmlPage = {
    emit: (html) => {
      parts.push(html);
      length += html.length;
    },
    length: () => length,
  };
  const writer = createJsxWriter(components, bindingsOf([program]), {
    readCall: readElementCall,
    hasHiddenTexts: true,
  });
  const roots: JsxRoot[] = [];
  visit(program, (node) => {
    if (node.type !== 'JSXElement' && node.type !== 'JSXFragment' && !readElementCall(node)) return undefined;
    const start = length;
    parts.length = 0;
    writer.jsxIn(node, page);
    const html = parts.join('');
    if (elementTokens.test(html)) roots.push(toRoot(html, start, source, writer.elements));
    return SKIP;
  });
  return roots;
}

/** @param start of the page among all that `elements` knows */
function toRoot(
  html: string,
  start: number,
  source: string,
  elements: ReturnType<typeof createJsxWriter>['elements'],
): JsxRoot {
  const tree = parseHtml(html);
  const projectedOf = (element: Element) => {
    const offset = element.position?.start.offset;
    return offset === undefined ? undefined : elements.get(start + offset);
  };
  const spans = (element: Element): Spans | undefined => {
    const projected = projectedOf(element);
    return (
      projected && {
        element: openingTag(source, projected),
        attribute: (name) => writtenSpan(projected, name),
      }
    );
  };
  const found = findElements(tree, spans, undefined).map(({ element, image }) => {
    const projected = projectedOf(element);
    return { element, image: withoutMarks(projected ? fromJsx(source, image, projected) : image) };
  });
  const namesOf = (element: Element) => {
    const projected = projectedOf(element);
    return projected ? writtenNames(projected) : [];
  };
  return { tree, found, namesOf };
}

/** The page of a template. */
export function templateRoot({ span, masked }: HtmlTemplate): JsxRoot {
  const tree = parseHtml(masked.text);
  const found = findElements(tree, (element) => spansOf(element, masked.text), undefined);
  const placed = found.map(({ element, image }) => ({ element, image: shifted(restored(image, masked), span.start) }));
  return { tree, found: placed, namesOf: namesIn(masked.text) };
}

function shifted(image: Image, by: number): Image {
  return { ...image, span: moved(image.span, by), altSpan: moved(image.altSpan, by) };
}
