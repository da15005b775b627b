import type { Expression, Identifier } from 'estree-jsx';
import type { JsxValue } from '../jsx/element.ts';

/**
 * The value of an expression as far as it matters to an image: texts and other constants, names, members and calls that may give an address, and
 * a path after the address of the site. Anything else is a name that is nowhere bound. Not a parser: the code may be TypeScript, too.
 */
export function readExpression(source: string): JsxValue {
  const code = source.trim();
  if (code === '') return undefined;
  if (code.length > longest) return unknown;
  const text = stringIn(code);
  if (text !== undefined) return text;
  const constant = constants.get(code);
  if (constant !== undefined) return { type: 'Literal', value: constant };
  if (/^-?\d+(?:\.\d+)?$/.test(code)) return { type: 'Literal', value: Number(code) };
  if (isName(code)) return name(code);
  return templateIn(code) ?? memberIn(code) ?? callIn(code) ?? unknown;
}

/** A text that is partly an expression: of an address, the path after that of the site is known. */
export function mixedText(parts: readonly (string | { readonly code: string })[]): JsxValue {
  const [first, second] = parts;
  if (parts.length === 1 && typeof first === 'object') return readExpression(first.code);
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  const isBehind = parts.length === 2 && typeof first === 'object' && typeof second === 'string';
  return isBehind && member.test(first.code.trim()) ? behind(first.code.trim(), second) : unknown;
}

/** Whether code is nothing but a name. */
export function isName(code: string): boolean {
  return code.length <= longestName && identifier.test(code);
}

/** A name that no module gives to anything. */
export const unknown: Identifier = { type: 'Identifier', name: '' };

/** UTF-16 units of an expression that is looked at; enough for any text or address. */
const longest = 20_000;

/** UTF-16 units. */
const longestName = 200;

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const identifier = /^[\w$\u0080-\uffff]+$/;
const member = /^[\w$.\u0080-\uffff]+$/;

const quotes = '"\'`';

/** The text of a string or template without expressions. */
function stringIn(code: string): string | undefined {
  const quote = code.charAt(0);
  if (!quotes.includes(quote) || code.length < 2 || !code.endsWith(quote)) return undefined;
  const inside = code.slice(1, -1);
  for (let at = 0; at < inside.length; at += 1) {
    const mark = inside.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === quote || (quote === '`' ? inside.startsWith('${', at) : mark === '\n')) return undefined;
    if (at >= inside.length) return undefined;
  }
  return inside.replace(escapes, (_, written: string) => unescaped(written));
}

const escapes = /\\(u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[^])/gi;

function unescaped(written: string): string {
  const digits = /^(?:u\{?|x)([\da-f]+)/i.exec(written)?.[1];
  if (digits !== undefined) return codePoint(Number.parseInt(digits, 16));
  if (/^[\r\n\u2028\u2029]/.test(written)) return '';
  return named[written] ?? written;
}

function codePoint(value: number): string {
  return value > 0x10ffff ? '\uFFFD' : String.fromCodePoint(value);
}

const named: Readonly<Partial<Record<string, string>>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/** `${base}/img/a.png`. */
function templateIn(code: string): Expression | undefined {
  if (!code.startsWith('`${') || !code.endsWith('`')) return undefined;
  const close = code.indexOf('}');
  const [first, rest] = [code.slice('`${'.length, close).trim(), code.slice(close + 1, -1)];
  return member.test(first) && !/[`\\]|\$\{/.test(rest) ? behind(first, rest) : undefined;
}

function behind(site: string, path: string): Expression {
  const quasi = (cooked: string, tail: boolean) =>
    ({ type: 'TemplateElement', tail, value: { cooked, raw: cooked } }) as const;
  const last = site.slice(site.lastIndexOf('.') + 1);
  return { type: 'TemplateLiteral', quasis: [quasi('', false), quasi(path, true)], expressions: [name(last)] };
}

/** `picture.src`, `picture.img.src`: of the module that the first name stands for. */
function memberIn(code: string): Expression | undefined {
  if (!member.test(code)) return undefined;
  const first = code.slice(0, code.indexOf('.'));
  return { type: 'MemberExpression', object: name(first), property: unknown, computed: false, optional: false };
}

/** `require('./a.png')`, `new URL('./a.png', import.meta.url).href`, `url('/a.png')`. */
function callIn(code: string): Expression | undefined {
  const open = code.indexOf('(');
  const words = code.slice(0, Math.max(open, 0)).trim().split(' ');
  const callee = words.pop() ?? '';
  if (!member.test(callee) || words.some((word) => word !== 'await' && word !== 'new')) return undefined;
  const start = code.length - code.slice(open + 1).trimStart().length;
  const quote = code.charAt(start);
  if (!quotes.includes(quote)) return undefined;
  const end = code.indexOf(quote, start + 1);
  const text = end === -1 ? undefined : stringIn(code.slice(start, end + 1));
  if (text === undefined) return undefined;
  return { type: 'CallExpression', callee: unknown, arguments: [{ type: 'Literal', value: text }], optional: false };
}

function name(of: string): Identifier {
  return { type: 'Identifier', name: of };
}
