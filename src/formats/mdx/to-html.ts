import type { Program } from 'estree-jsx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Nodes, Root } from 'mdast';
import type { Components } from '../../model/format.ts';
import type { ReadFrontMatter } from '../front-matter/contract.ts';
import { expressionOf } from '../jsx/element.ts';
import { bindingsOf } from '../jsx/values.ts';
import { createJsxWriter, type Projected } from '../jsx/write.ts';
import type { HtmlProjection, Page } from '../markdown/projection.ts';
import { toHtmlPage } from '../markdown/to-html.ts';
import { fromMdast } from './from-mdast.ts';

/** An MDX document as the HTML page that it becomes. */
export type MdxProjection = HtmlProjection & {
  /** The JSX element that became the HTML element at this offset of the page. */
  readonly elements: ReadonlyMap<number, Projected>;
};

export function mdxToHtmlPage(
  text: string,
  tree: Root,
  components: Components,
  readFrontMatter: ReadFrontMatter | undefined,
): MdxProjection {
  const programs = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? (node.data?.estree ?? []) : []));
  const { elements, element, value, jsxIn } = createJsxWriter(
    { known: components, unsure: new Set() },
    bindingsOf(programs),
  );

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

  function braces(program: Program | null | undefined, page: Page): void {
    const expression = expressionOf(program);
    if (expression) value(expression, page);
  }

  return { ...toHtmlPage(text, tree, { foreign: write, readFrontMatter }), elements };
}
