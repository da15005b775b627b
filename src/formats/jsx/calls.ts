import type { CallExpression, Expression, Node, ObjectExpression } from 'estree-jsx';
import { rangeOf, type JsxAttribute, type JsxElement } from './element.ts';
import { knownText, withoutTypes } from './values.ts';
import type { ElementCall } from './write.ts';

/**
 * An element that a call makes: `React.createElement('img', { src }, …)`, `h(…)`, `jsx(…)`. Those of a document (`document.createElement`) have no
 * place on a page yet, and their texts are set elsewhere.
 */
export function readElementCall(node: Node): ElementCall | undefined {
  if (node.type !== 'CallExpression' || !makesElements(node.callee)) return undefined;
  const [first, props, ...children] = node.arguments;
  if (!first || first.type === 'SpreadElement') return undefined;
  const name = tagOf(first);
  if (name === undefined || (isShort(node.callee) && props && !isObject(props) && !isNothing(props))) return undefined;
  const { attributes, place } = propsOf(props, rangeOf(first).end);
  const span = rangeOf(node);
  const rest = children.flatMap((child) => (child.type === 'SpreadElement' ? child.argument : child));
  const source: JsxElement = { name, span, opening: span, place, attributes, isEmpty: rest.length === 0 };
  return { source, children: rest };
}

function makesElements(callee: CallExpression['callee']): boolean {
  if (callee.type === 'Identifier') return callee.name === 'createElement' || isShort(callee);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  return (
    callee.property.name === 'createElement' &&
    callee.object.type === 'Identifier' &&
    libraries.test(callee.object.name)
  );
}

const libraries = /^(?:[A-Z]\w{0,40}|_?(?:react|preact)\w{0,20}|element)$/;

/** Names so short that they may be of something else: then only what cannot be mistaken counts. */
function isShort(callee: CallExpression['callee']): boolean {
  return callee.type === 'Identifier' && /^(?:h|_?jsxs?|_?jsxDEV)$/.test(callee.name);
}

function tagOf(first: Expression): string | undefined {
  if (first.type === 'Identifier') return /^[A-Z]/.test(first.name) ? first.name : undefined;
  const text = knownText(first)?.text;
  return text !== undefined && /^[a-z][a-z\d-]*$/.test(text) ? text : undefined;
}

function propsOf(
  props: CallExpression['arguments'][number] | undefined,
  tagEnd: number,
): Pick<JsxElement, 'attributes' | 'place'> {
  if (!props) return { attributes: [], place: { start: tagEnd, end: tagEnd } };
  const span = rangeOf(props);
  if (isNothing(props)) return { attributes: [], place: span };
  if (props.type === 'SpreadElement' || !isObject(props)) {
    return { attributes: [{ name: undefined, span, value: undefined }], place: undefined };
  }
  const inside = span.start + 1;
  return { attributes: props.properties.map(attributeOf), place: { start: inside, end: inside } };
}

function attributeOf(property: ObjectExpression['properties'][number]): JsxAttribute {
  const span = rangeOf(property);
  if (property.type === 'SpreadElement') return { name: undefined, span, value: property.argument };
  const { key, value, computed } = property;
  const literal = key.type === 'Literal' ? String(key.value) : undefined;
  const name = key.type === 'Identifier' && !computed ? key.name : literal;
  // Vue has attributes in an object of their own.
  if (name === undefined || name === 'attrs') return { name: undefined, span, value: undefined };
  return { name, span, value: value as Expression };
}

function isObject(node: CallExpression['arguments'][number]): node is ObjectExpression {
  return node.type === 'ObjectExpression';
}

function isNothing(node: CallExpression['arguments'][number]): boolean {
  if (node.type === 'SpreadElement') return false;
  const plain = withoutTypes(node);
  return (
    (plain.type === 'Literal' && plain.value === null) || (plain.type === 'Identifier' && plain.name === 'undefined')
  );
}
