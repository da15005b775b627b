import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import type { Holes } from '../../text/holes.ts';
import { placeLine } from '../markdown/outline.ts';
import { moved, outlineCode } from '../jsx/outline-code.ts';

/** The attributes of JSX and the JavaScript of a node, each part with its place in the text without `holes`. */
export function outlineJsx(node: Nodes, holes: Holes, shift: number): readonly string[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return node.attributes.flatMap((attribute) => outlineAttribute(attribute, holes, shift));
  }
  const hasCode = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm';
  return hasCode ? outlineCode(node.data?.estree, holes, shift) : [];
}

function outlineAttribute(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  holes: Holes,
  shift: number,
): readonly string[] {
  const start = attribute.position?.start.offset;
  const end = attribute.position?.end.offset;
  const span = start === undefined || end === undefined ? undefined : moved({ start, end }, shift);
  const { data } =
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'object' && attribute.value !== null
      ? attribute.value
      : attribute;
  const code = data && 'estree' in data ? data.estree : undefined;
  return [...placeLine(attribute.type, span, holes), ...outlineCode(code, holes, shift)];
}
