import type {
  BinaryExpression,
  Expression,
  Identifier,
  MemberExpression,
  Program,
  Property,
  TemplateLiteral,
} from 'estree-jsx';
import type { JsxValue } from './element.ts';

/** Addresses by the names that a file gives them: `import cat from './cat.png'`, `const cat = require('./cat.png')`. */
export type Bindings = ReadonlyMap<string, string>;

/** The result of React for a value in the source: text, or nothing at all; undefined when it is known only at run time. */
export type Known = { readonly text: string | undefined } | undefined;

/**
 * The value of an attribute for a reader. React leaves out an attribute that is null, undefined or a boolean, unless it is one
 * of those whose text is `true` or `false` (react.dev, "Common components", DOM attributes). A condition is known where both of its
 * outcomes are the same; one whose outcomes differ cannot be replaced by one text.
 */
export function knownText(value: JsxValue): Known {
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return literal(value);
  const node = withoutTypes(value);
  if (node.type === 'Literal') return literal(node.value);
  if (node.type === 'Identifier') return node.name === 'undefined' ? { text: undefined } : undefined;
  if (node.type === 'TemplateLiteral')
    return joined(
      node.quasis.map(({ value }) => value.cooked ?? undefined),
      node.expressions,
    );
  if (node.type === 'BinaryExpression') return node.operator === '+' ? sum(node) : undefined;
  if (node.type !== 'ConditionalExpression') return undefined;
  const [one, other] = [knownText(node.consequent), knownText(node.alternate)];
  return one && other && one.text === other.text ? one : undefined;
}

/** An expression without what TypeScript and Flow write around it: `'a' as string`, `a!`. */
export function withoutTypes(value: Expression): Expression {
  let node: { readonly type: string } = value;
  while (typed.test(node.type) && 'expression' in node) node = node.expression as Expression;
  return node as Expression;
}

const typed = /^(?:TS(?:As|Satisfies|NonNull)Expression|TSTypeAssertion|TypeCastExpression|ChainExpression)$/;

/** Whether an attribute is on: bare, `true` or anything that is written as text. */
export function isOn(value: JsxValue): boolean {
  if (typeof value !== 'object') return value !== undefined;
  return value.type === 'Literal' && value.value !== false && value.value !== null;
}

/**
 * The address in an attribute: as it is written, or the literal inside what site generators wrap it in: `useBaseUrl('…')`,
 * `require('…').default`, `new URL('…', import.meta.url)`, an import, the first of several (`sources={{ light, dark }}`), the part
 * after the address of the site (`${baseUrl}img/…`).
 */
export function addressOf(value: JsxValue, bindings: Bindings): string | undefined {
  const text = knownText(value)?.text;
  if (text !== undefined || typeof value !== 'object') return text;
  if (withoutTypes(value) !== value) return addressOf(withoutTypes(value), bindings);
  if (value.type === 'Identifier') return bindings.get(value.name);
  if (value.type === 'MemberExpression') return inside(value.object, bindings);
  if (value.type === 'CallExpression' || value.type === 'NewExpression') return inside(value.arguments[0], bindings);
  if (value.type === 'ImportExpression') return inside(value.source, bindings);
  if (value.type === 'ConditionalExpression') return inside(value.consequent, bindings);
  if (value.type === 'TemplateLiteral' || value.type === 'BinaryExpression') return behindSiteAddress(value);
  if (value.type !== 'ObjectExpression') return undefined;
  const first = value.properties.find((property): property is Property => property.type === 'Property');
  return inside(first?.value, bindings);
}

/** CSS declarations from a style object of React; those without a value in the source are left out. */
export function styleOf(value: JsxValue): string | undefined {
  if (typeof value !== 'object') return typeof value === 'string' ? value : undefined;
  if (value.type !== 'ObjectExpression') return knownText(value)?.text;
  const declarations = value.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return [];
    const { key } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
    const known = inside(property.value, new Map());
    return known === undefined ? [] : [`${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}: ${known}`];
  });
  return declarations.join('; ');
}

/** The addresses that the top level of `programs` names. */
export function bindingsOf(programs: readonly Program[]): Bindings {
  const found = new Map<string, string>();
  for (const statement of programs.flatMap(({ body }) => body)) {
    if (statement.type === 'ImportDeclaration') {
      const specifier = statement.specifiers.find(({ type }) => type === 'ImportDefaultSpecifier');
      if (specifier && typeof statement.source.value === 'string')
        found.set(specifier.local.name, statement.source.value);
    }
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue;
    for (const { id, init } of declaration.declarations) {
      const address = id.type === 'Identifier' && init ? addressOf(init, found) : undefined;
      if (id.type === 'Identifier' && address !== undefined) found.set(id.name, address);
    }
  }
  return found;
}

/** The path after the address of the site, from its root; undefined when something else precedes it. */
function behindSiteAddress(value: TemplateLiteral | BinaryExpression): string | undefined {
  const [before, behind] =
    value.type === 'TemplateLiteral'
      ? [value.expressions[0], value.expressions.length === 1 ? value.quasis[1]?.value.cooked : undefined]
      : [value.left, value.operator === '+' && value.right.type === 'Literal' ? value.right.value : undefined];
  const startsWithIt = value.type === 'BinaryExpression' || value.quasis[0]?.value.cooked === '';
  if (!before || !startsWithIt || typeof behind !== 'string' || !siteAddress.test(lastName(before))) return undefined;
  return behind.startsWith('/') ? behind : `/${behind}`;
}

/** `baseUrl`, `siteConfig.baseUrl`, `process.env.PUBLIC_URL`, `import.meta.env.BASE_URL`. */
const siteAddress = /^(?:base_?(?:url|path)?|public_?(?:url|path)|path_?prefix|site_?url|root)$/i;

function lastName(node: { readonly type: string }): string {
  if (!isNamed(node)) return '';
  return node.type === 'Identifier' ? node.name : lastName(node.property);
}

function isNamed(node: { readonly type: string }): node is Identifier | MemberExpression {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}

/** The text of a template literal whose expressions are texts. */
function joined(parts: readonly (string | undefined)[], expressions: readonly Expression[]): Known {
  const texts = expressions.map((expression) => stringIn(expression));
  const all = parts.flatMap((part, index) => (index === 0 ? [part] : [texts[index - 1], part]));
  return all.every((part) => part !== undefined) ? { text: all.join('') } : undefined;
}

function sum({ left, right }: BinaryExpression): Known {
  const [one, other] = [left.type === 'PrivateIdentifier' ? undefined : stringIn(left), stringIn(right)];
  return one === undefined || other === undefined ? undefined : { text: one + other };
}

/** The value of an expression that is a string; that of a number depends on what it is added to. */
function stringIn(expression: Expression): string | undefined {
  const node = withoutTypes(expression);
  return node.type === 'Literal' && typeof node.value !== 'string' ? undefined : knownText(node)?.text;
}

function literal(value: unknown): Known {
  if (typeof value === 'string') return { text: value };
  return { text: typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined };
}

function inside(node: { readonly type: string } | undefined, bindings: Bindings): string | undefined {
  return node && isExpression(node) ? addressOf(node, bindings) : undefined;
}

/** The kinds of expression that {@link addressOf} can read. */
function isExpression(node: { readonly type: string }): node is Expression {
  return /^(?:Literal|Identifier|TemplateLiteral|(?:Member|Call|New|Import|Object|Conditional|Binary|TSAs|TSSatisfies|TSNonNull|TypeCast|Chain)Expression)$/.test(
    node.type,
  );
}
