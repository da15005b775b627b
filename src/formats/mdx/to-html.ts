import { SKIP, visit } from 'estree-util-visit';
import type { Expression, JSXElement, JSXFragment, Node, Program } from 'estree-jsx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Nodes, Root } from 'mdast';
import type { Components } from '../../model/format.ts';
import type { ReadFrontMatter } from '../front-matter/contract.ts';
import { attribute, escapeText } from '../page/html-text.ts';
import { expressionOf, fromEstree, fromMdast, type JsxElement } from './jsx.ts';
import { toHtml, type HtmlElement } from './jsx-html.ts';
import { bindingsOf, knownText } from './jsx-values.ts';
import { unknowable } from '../masking/placeholder.ts';
import type { HtmlProjection, Page } from '../markdown/projection.ts';
import { toHtmlPage } from '../markdown/to-html.ts';

/** An MDX document as the HTML page that it becomes. */
export type MdxProjection = HtmlProjection & {
  /** The JSX element that became the HTML element at this offset of the page. */
  readonly elements: ReadonlyMap<number, Projected>;
};

export type Projected = { readonly source: JsxElement; readonly html: HtmlElement };

export function mdxToHtmlPage(
  text: string,
  tree: Root,
  components: Components,
  readFrontMatter: ReadFrontMatter | undefined,
): MdxProjection {
  const elements = new Map<number, Projected>();
  const programs = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? (node.data?.estree ?? []) : []));
  const bindings = bindingsOf(programs);

  function write(node: Nodes, page: Page): boolean {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') mdastElement(node, page);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') braces(node.data?.estree, page);
    else if (node.type === 'mdxjsEsm') jsxIn(node.data?.estree, page);
    else return false;
    return true;
  }

  function mdastElement(node: MdxJsxFlowElement | MdxJsxTextElement, page: Page): void {
    element(fromMdast(node), page, node.type === 'mdxJsxTextElement', () => {
      node.children.forEach(page.visit);
    });
  }

  function estreeElement(node: JSXElement | JSXFragment, page: Page): void {
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

  function element(source: JsxElement, page: Page, inText: boolean, children: () => void): void {
    const html = toHtml(source, components, bindings, inText);
    const framed = html.tag === 'img' && html.caption !== undefined;
    if (framed) page.emit('<figure>');
    elements.set(page.length(), { source, html });
    page.emit(`<${html.tag}${[...html.attributes].map(([name, text]) => attribute(name, text)).join('')}>`);
    if (html.title !== undefined) page.emit(escapeText(html.title));
    for (const { value } of source.attributes) if (typeof value === 'object') jsxIn(value, page);
    children();
    if (html.caption !== undefined) page.emit(`<figcaption>${escapeText(html.caption)}</figcaption>`);
    if (!voids.has(html.tag)) page.emit(`</${html.tag}>`);
    if (framed) page.emit('</figure>');
  }

  function braces(program: Program | null | undefined, page: Page): void {
    const expression = expressionOf(program);
    if (expression) value(expression, page);
  }

  /** The output of an expression between elements: its text, the elements in it, or a placeholder when it is known only at run time. */
  function value(expression: Expression, page: Page): void {
    const known = knownText(expression);
    if (known) page.emit(escapeText(known.text ?? ''));
    else if (!jsxIn(expression, page)) page.emit(unknowable);
  }

  /** Writes the outermost elements of an expression or module; false when there is none. */
  function jsxIn(node: Node | null | undefined, page: Page): boolean {
    let any = false;
    if (!node) return any;
    visit(node, (inner) => {
      if (inner.type !== 'JSXElement' && inner.type !== 'JSXFragment') return undefined;
      any = true;
      estreeElement(inner, page);
      return SKIP;
    });
    return any;
  }

  return { ...toHtmlPage(text, tree, { foreign: write, readFrontMatter }), elements };
}

/** Elements without a closing tag (HTML Standard, 13.1.2, void elements). */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
