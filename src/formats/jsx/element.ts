import type {
  Expression,
  JSXAttribute,
  JSXElement,
  JSXMemberExpression,
  JSXNamespacedName,
  Node,
  Program,
} from 'estree-jsx';
import type { Span } from '../../model/text.ts';

/** An element of JSX, from Markdown or from inside an expression. */
export type JsxElement = {
  /** Empty for a fragment. */
  readonly name: string;
  readonly span: Span;
  /** From the first to the last character of the opening tag, or of the call; undefined where the text has to show it. */
  readonly opening?: Span | undefined;
  /** Where a first attribute goes; it is not empty where something has to be replaced. */
  readonly place?: Span | undefined;
  readonly attributes: readonly JsxAttribute[];
  /** Whether it contains only white space. */
  readonly isEmpty: boolean;
};

/** An attribute as it is written; the name is undefined for a spread. */
export type JsxAttribute = {
  readonly name: string | undefined;
  readonly span: Span;
  readonly value: JsxValue;
};

/** The value of an attribute: a string, `true` where it has none, or an expression; undefined for an empty expression. */
export type JsxValue = string | true | Expression | undefined;

/** A JSX element inside an expression. */
export function fromEstree(node: JSXElement): JsxElement {
  const attributes = node.openingElement.attributes.map((attribute): JsxAttribute => {
    const span = rangeOf(attribute);
    if (attribute.type === 'JSXSpreadAttribute') return { name: undefined, span, value: attribute.argument };
    return { name: nameOf(attribute.name), span, value: estreeValue(attribute.value) };
  });
  const isEmpty = node.children.every((child) => child.type === 'JSXText' && child.value.trim() === '');
  const { name } = node.openingElement;
  const opening = rangeOf(node.openingElement);
  const { end } = typeArgumentsOf(node.openingElement) ?? rangeOf(name);
  return { name: nameOf(name), span: rangeOf(node), opening, place: { start: end, end }, attributes, isEmpty };
}

/** `<string>` of TypeScript behind the name of a component. */
function typeArgumentsOf(opening: object): Span | undefined {
  const types =
    'typeArguments' in opening
      ? opening.typeArguments
      : 'typeParameters' in opening
        ? opening.typeParameters
        : undefined;
  return types ? rangeOf(types as Node) : undefined;
}

/** The expression that a program consists of. */
export function expressionOf(program: Program | null | undefined): Expression | undefined {
  const statement = program?.body[0];
  return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}

/** Offsets of a node in the text that was parsed: micromark adjusts those of acorn's nodes to the file. */
export function rangeOf(node: { readonly type: string; readonly range?: [number, number] | undefined }): Span {
  if (!node.range) throw new Error(`An estree node of type ${node.type} has no range.`);
  return { start: node.range[0], end: node.range[1] };
}

function estreeValue(value: JSXAttribute['value']): JsxValue {
  if (value === null) return true;
  if (value.type !== 'JSXExpressionContainer') return value.type === 'Literal' ? String(value.value) : value;
  return value.expression.type === 'JSXEmptyExpression' ? undefined : value.expression;
}

type Name = JSXElement['openingElement']['name'] | JSXAttribute['name'];

/** A name as it is written, without white space: `Card`, `motion.img`, `svg:path`. */
function nameOf(name: Name): string {
  if (name.type === 'JSXIdentifier') return name.name;
  return name.type === 'JSXMemberExpression' ? memberName(name) : namespacedName(name);
}

function memberName({ object, property }: JSXMemberExpression): string {
  return `${nameOf(object)}.${property.name}`;
}

function namespacedName({ namespace, name }: JSXNamespacedName): string {
  return `${namespace.name}:${name.name}`;
}
