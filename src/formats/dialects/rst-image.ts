import { atMark } from '../../lib/at-mark.ts';
import type { Image } from '../../model/image.ts';
import type { Edit, Span } from '../../model/text.ts';
import { type Dialect, type DialectImage } from './dialect.ts';

/** `.. image:: a.png` and `.. figure:: a.png` of reStructuredText, with `:alt: …` on a line below, inside `{eval-rst}` of MyST. */
export const rstImage: Dialect & { readonly find: (text: string, within: Span) => readonly DialectImage[] } = {
  syntax: 'directive',
  tokens: atMark('::', /(?<=image|figure)::[ \t]/i),
  opening: /^\.\.[ \t]/,

  find(text: string, { start, end }: Span): readonly DialectImage[] {
    const found: DialectImage[] = [];
    let literal: number | undefined;
    for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const indent = line.search(/[^ \t>]/);
      if (indent === -1 || (literal !== undefined && indent > literal)) continue;
      const words = line.slice(indent).trimEnd();
      literal = beginsLiteral(words) ? indent : undefined;
      const at = start + index + indent;
      const image = directive.test(words) ? imageAt(text, at, indent, end) : undefined;
      if (image) found.push(image);
    }
    return found;
  },

  /** Only the body of its directive has these. */
  read: () => undefined,

  setAlt(text: string, { span, altSpan }: Image, alt: string): Edit {
    if (altSpan.start < altSpan.end) return { span: altSpan, text: `:alt: ${alt}` };
    const indent = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
    const ending = text[text.indexOf('\n', span.start) - 1] === '\r' ? '\r\n' : '\n';
    return { span: altSpan, text: `${ending}${indent}   :alt: ${alt}` };
  },
};

/** Whether what follows a line and is indented is no reStructuredText. @param words without what is before them */
function beginsLiteral(words: string): boolean {
  return words.startsWith('..') ? literals.test(words) : words.endsWith('::');
}

const literals = /^\.\.[ \t]+(?:code|code-block|sourcecode|literalinclude|raw|math|parsed-literal)::/i;
const directive = /^\.\.[ \t]+(?:\|[^|]{1,200}\|[ \t]+)?(?:image|figure)::[ \t]+\S/i;
const address = /::[ \t]+(\S[^\r\n]*)/;

/** @param indent of the line at `start` */
function imageAt(text: string, start: number, indent: number, end: number): DialectImage | undefined {
  const [head = '', ...lines] = text.slice(start, Math.min(end, start + longest)).split(/(?<=\n)/, mostLines);
  const fields = readFields(lines, start + head.length, indent);
  const alt = fields.find(({ name }) => name === 'alt');
  const sizes = fields.filter(({ name }) => name === 'width' || name === 'height');
  const headEnd = start + head.trimEnd().length;
  return {
    syntax: rstImage.syntax,
    emptyIsDecision: true,
    attribute: 'alt',
    src: address.exec(head)?.[1]?.trim() ?? '',
    alt: alt?.value,
    altSpan: alt?.span ?? { start: headEnd, end: headEnd },
    span: { start, end: fields.at(-1)?.span.end ?? headEnd },
    caption: undefined,
    link: undefined,
    attributes: Object.fromEntries(sizes.map(({ name, value }) => [name, value])),
    others: [head.trimEnd(), ...fields.filter((one) => one !== alt).map(({ name, value }) => `:${name}: ${value}`)],
  };
}

type Field = { readonly name: string; readonly value: string; readonly span: Span };

/** The lines `:name: value`, whose values continue on lines that are indented further. */
function readFields(lines: readonly string[], start: number, indent: number): readonly Field[] {
  const fields: Field[] = [];
  let column = 0;
  let at = start;
  for (const line of lines) {
    const from = line.search(/[^\s>]/);
    if (from <= indent) break;
    const end = at + line.trimEnd().length;
    const [, name, value = ''] = /^:([\w-]+):([^\r\n]*)/.exec(line.slice(from)) ?? [];
    const last = fields.at(-1);
    if (name !== undefined) {
      column = from;
      fields.push({ name, value: value.trim(), span: { start: at + from, end } });
    } else if (last && from > column) {
      fields[fields.length - 1] = {
        ...last,
        value: `${last.value} ${line.slice(from).trim()}`.trim(),
        span: { ...last.span, end },
      };
    } else break;
    at += line.length;
  }
  return fields;
}

const mostLines = 60;
/** UTF-16 units. */
const longest = 8000;
