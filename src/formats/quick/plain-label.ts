import type { Span } from '../../model/text.ts';
import { isEmbeddedPage } from '../../text/embedded-page.ts';
import type { LabelSyntax } from '../markdown/label.ts';
import { decoded } from './character.ts';
import type { Definitions } from './definitions.ts';

/** `![alt](src "title")`, or `![alt][label]`, `![alt][]` and `![alt]` with a definition. */
export type PlainLabel = {
  readonly isTag: false;
  readonly syntax: LabelSyntax;
  readonly src: string;
  readonly alt: string;
  readonly title: string | undefined;
  /** In pixels, from the attributes behind it. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly span: Span;
  readonly altSpan: Span;
};

/** The image that begins at `at`; undefined where its label or address is not plain. */
export function plainLabelAt(text: string, at: number, to: number, definitions: Definitions): PlainLabel | undefined {
  label.lastIndex = at;
  const found = label.exec(text);
  if (!found) return undefined;
  const [, words = ''] = found;
  const labelEnd = at + '!['.length + words.length;
  const isInline = text.charAt(labelEnd + 1) === '(';
  const address = isInline
    ? addressAt(text, labelEnd + 1, to)
    : referenceAt(text, labelEnd + 1, to, words, definitions);
  // MyST shows another part of the page there, other programs another page.
  const read = withoutCode(words);
  if (!address || address.url.startsWith('#') || isEmbeddedPage(address.url) || !read || !isPlainLabel(read.rest))
    return undefined;
  return {
    isTag: false,
    syntax: isInline ? 'inline' : syntaxOf(text.slice(labelEnd, address.end)),
    src: address.url,
    // A line that ends is a space.
    alt: read.said.replaceAll('\n', ' '),
    title: address.title,
    span: { start: at, end: address.end },
    altSpan: { start: at + '!['.length, end: labelEnd },
  };
}

/** @param end of a reference, from the bracket that closes its label */
function syntaxOf(end: string): LabelSyntax {
  if (end === ']') return 'shortcut-reference';
  return end === '][]' ? 'collapsed-reference' : 'full-reference';
}

/** Without anything but code that Markdown, a template or a full-width mark could make of it. An ampersand that no semicolon follows begins no reference. */
const label =
  /!\[((?:[^[\]\\<&*~{}$|\n\r\t【】]|(?<=[^ ])\n(?=[^ \n])|\|(?! ?\d)|&(?!#?[A-Za-z\d]{1,40};)|< |\$(?!\{))*)\]/y;

/** A label as a reader gets it, and with a backtick in place of each code; undefined where it is not plain which backticks belong together. */
function withoutCode(words: string): { readonly said: string; readonly rest: string } | undefined {
  if (!words.includes('`')) return { said: words, rest: words };
  const parts = words.split('`');
  const isPlain = parts.every((part, at) => {
    const isEnd = at === 0 || at === parts.length - 1;
    return part === '' ? isEnd : at % 2 === 0 || part.trim() === part;
  });
  if (parts.length % 2 === 0 || !isPlain) return undefined;
  return { said: parts.join(''), rest: parts.filter((_, at) => at % 2 === 0).join('`') };
}

/** @param words with a backtick in place of code */
function isPlainLabel(words: string): boolean {
  if (words === '') return true;
  // Words with a meaning on slides.
  if (/^bg\b|\b(?:w|h|width|height):/.test(words)) return false;
  // Within a word, an underscore is one; at an edge of one, it needs another to be a mark.
  if (words.trim() === '' || (words.includes('_') && (words.match(edgeOfWord)?.length ?? 0) > 1)) return false;
  return !/:\/\/|www\.|[\w.+-]@|(?!\n)\p{Cc}/iu.test(words);
}

const edgeOfWord = /(?:^|[^A-Za-z\d_])_|_(?:[^A-Za-z\d_]|$)/g;

/** The definition that a label or the brackets behind it name, `[label]`, `[]` or none; undefined where it is not plain. */
function referenceAt(
  text: string,
  at: number,
  to: number,
  words: string,
  definitions: Definitions,
): Address | undefined {
  reference.lastIndex = at;
  const isShort = text.charAt(at) !== '[';
  const [whole = '', key = ''] = isShort ? [] : (reference.exec(text) ?? []);
  const end = at + whole.length;
  if ((whole === '' && !isShort) || end > to || '(:'.includes(text.charAt(end) || ' ')) return undefined;
  const target = definitions.targetOf(key === '' ? words : key);
  // A title without words is one all the same.
  return target === undefined || target.title === '' ? undefined : { ...target, end };
}

const reference = /\[([\w .-]{0,100})\]/y;

type Address = { readonly url: string; readonly title: string | undefined; readonly end: number };

/** The address in parentheses, `(url "title")` or `(<url with spaces> "title")`. */
export function addressAt(text: string, at: number, to: number): Address | undefined {
  const form = text.charAt(at + 1) === '<' ? spacedAddress : address;
  form.lastIndex = at;
  const found = form.exec(text);
  if (!found || at + found[0].length > to) return undefined;
  const [whole, written = '', enclosed] = found;
  const url = decoded(written);
  const title = enclosed === undefined ? undefined : decoded(enclosed.slice(1, -1));
  if (url === undefined || (enclosed !== undefined && title === undefined)) return undefined;
  return { url, title, end: at + whole.length };
}

const address = /\(([^\s()<>\\"'\p{Cc}{}$]+)(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/uy;
const spacedAddress = /\(<([\w./%~+-][\w./%~+ ():?=#,@!&-]*)>(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/y;

/** The address in `<https://…>` (CommonMark 0.31.2, 6.5). */
export function bareAddressAt(text: string, at: number): string | undefined {
  bareAddress.lastIndex = at;
  return bareAddress.exec(text)?.[1];
}

const bareAddress = /<(https?:\/\/[\w./:?=#~+-]{1,500})>/y;

/** Whether a bare address may reach to `at` (GFM 6.9): then what follows belongs to it. Also true behind a word that is too long to look at. */
export function followsAddress(text: string, start: number, at: number): boolean {
  let from = at;
  const first = Math.max(start, at - mostAddress);
  while (from > first && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  const length = at - from;
  return length > 1 && (length === mostAddress || /https?:\/\/|www\.|[\w.+-]@/i.test(text.slice(from, at)));
}

/** Whether a word at an offset is the rest of the name in an e-mail address, to which underscores before it belong, too. */
export function endsName(text: string, at: number): boolean {
  restOfName.lastIndex = at;
  return restOfName.test(text);
}

const restOfName = /[\w.+-]*@/y;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9;
}

/** UTF-16 units. */
const mostAddress = 500;
