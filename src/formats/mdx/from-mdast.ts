import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Span } from '../../model/text.ts';
import { expressionOf, type JsxAttribute, type JsxElement, type JsxValue } from '../jsx/element.ts';

/** A JSX element between Markdown. */
export function fromMdast(node: MdxJsxFlowElement | MdxJsxTextElement): JsxElement {
  const attributes = node.attributes.map((attribute): JsxAttribute => {
    const span = spanOf(attribute.position);
    if (attribute.type === 'mdxJsxAttribute') return { name: attribute.name, span, value: mdastValue(attribute) };
    return { name: undefined, span, value: expressionOf(attribute.data?.estree) };
  });
  return { name: node.name ?? '', span: spanOf(node.position), attributes, isEmpty: node.children.length === 0 };
}

type Position = { start: { offset?: number | undefined }; end: { offset?: number | undefined } };

function spanOf(position: Position | undefined): Span {
  if (position?.start.offset === undefined || position.end.offset === undefined) {
    throw new Error('A JSX node has no position.');
  }
  return { start: position.start.offset, end: position.end.offset };
}

function mdastValue({ value }: MdxJsxAttribute): JsxValue {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' ? value : expressionOf(value.data?.estree);
}
