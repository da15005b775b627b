import { SKIP, visit } from 'estree-util-visit';
import type { Expression, JSXElement, JSXFragment, Node } from 'estree-jsx';
import { attribute, escapeText } from '../page/html-text.ts';
import { unknowable } from '../masking/placeholder.ts';
import { fromEstree, type JsxElement } from './element.ts';
import { toHtml, type HtmlElement, type ImageComponents } from './to-html.ts';
import { knownText, type Bindings } from './values.ts';

/** A page of HTML while it is written. */
export type HtmlPage = {
  /** Appends generated HTML. */
  readonly emit: (html: string) => void;
  /** UTF-16 units so far, which is the offset of the next part. */
  readonly length: () => number;
};

/** An element of JSX, and what it became. */
export type Projected = { readonly source: JsxElement; readonly html: HtmlElement };

/** Writes JSX as the HTML that it becomes, as far as its source shows. */
export type JsxWriter = {
  /** The JSX element that became the HTML element at this offset of the page. */
  readonly elements: ReadonlyMap<number, Projected>;
  /** @param inText whether the element is inside a line of text */
  readonly element: (source: JsxElement, page: HtmlPage, inText: boolean, children: () => void) => void;
  /** Writes the output of an expression between elements: its text, the elements in it, or a placeholder when it is known only at run time. */
  readonly value: (expression: Expression, page: HtmlPage) => void;
  /** Writes the outermost elements of an expression or module; false when there is none. */
  readonly jsxIn: (node: Node | null | undefined, page: HtmlPage) => boolean;
};

/** A call that makes an element: `createElement('img', { src })`. */
export type ElementCall = { readonly source: JsxElement; readonly children: readonly Expression[] };

/** What differs between the languages that JSX is in. */
export type JsxDialect = {
  /** Undefined for a node that is no such call. */
  readonly readCall: (node: Node) => ElementCall | undefined;
  /** Whether a component without content may show a text of its own: in code, most do. */
  readonly hasHiddenTexts: boolean;
};

const inDocuments: JsxDialect = { readCall: () => undefined, hasHiddenTexts: false };

export function createJsxWriter(
  components: ImageComponents,
  bindings: Bindings,
  { readCall, hasHiddenTexts }: JsxDialect = inDocuments,
): JsxWriter {
  const elements = new Map<number, Projected>();

  function estreeElement(node: JSXElement | JSXFragment, page: HtmlPage): void {
    const children = () => {
      for (const child of node.children) {
        if (child.type === 'JSXText') page.emit(escapeText(child.value));
        else if (child.type === 'JSXElement' || child.type === 'JSXFragment') estreeElement(child, page);
        else if (child.expression.type !== 'JSXEmptyExpression') value(child.expression, page);
      }
    };
    if (node.type === 'JSXFragment') children();
    else element(fromEstree(node), page, false, children);
  }

  function callElement({ source, children }: ElementCall, page: HtmlPage): void {
    element(source, page, false, () => {
      for (const child of children) value(child, page);
    });
  }

  function element(source: JsxElement, page: HtmlPage, inText: boolean, children: () => void): void {
    const html = toHtml(source, components, bindings, inText);
    const framed = html.tag === 'img' && html.caption !== undefined;
    if (framed) page.emit('<figure>');
    elements.set(page.length(), { source, html });
    page.emit(`<${html.tag}${[...html.attributes].map(([name, text]) => attribute(name, text)).join('')}>`);
    if (html.title !== undefined) page.emit(escapeText(html.title));
    for (const { value } of source.attributes) if (typeof value === 'object') jsxIn(value, page);
    children();
    if (hasHiddenTexts && hasUnknownContent(source, html)) page.emit(unknowable);
    if (html.caption !== undefined) page.emit(`<figcaption>${escapeText(html.caption)}</figcaption>`);
    if (!voids.has(html.tag)) page.emit(`</${html.tag}>`);
    if (framed) page.emit('</figure>');
  }

  function value(expression: Expression, page: HtmlPage): void {
    const known = knownText(expression);
    if (known) page.emit(escapeText(known.text ?? ''));
    else if (!jsxIn(expression, page)) page.emit(unknowable);
  }

  function jsxIn(node: Node | null | undefined, page: HtmlPage): boolean {
    let any = false;
    if (!node) return any;
    visit(node, (inner) => {
      const call = readCall(inner);
      if (!call && inner.type !== 'JSXElement' && inner.type !== 'JSXFragment') return undefined;
      any = true;
      if (inner.type === 'JSXElement' || inner.type === 'JSXFragment') estreeElement(inner, page);
      else if (call) callElement(call, page);
      return SKIP;
    });
    return any;
  }

  return { elements, element, value, jsxIn };
}

/** Whether an element may show a text that is not between its tags: one of its attributes has it, or the code of its component. */
function hasUnknownContent({ name, attributes, isEmpty }: JsxElement, { tag, shows, title }: HtmlElement): boolean {
  if (voids.has(tag) || shows) return false;
  if (attributes.some((attribute) => attribute.name === 'dangerouslySetInnerHTML' || attribute.name === 'children'))
    return true;
  return isEmpty && title === undefined && /^[A-Z]/.test(name.slice(name.lastIndexOf('.') + 1));
}

/** Elements without a closing tag (HTML Standard, 13.1.2, void elements). */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
