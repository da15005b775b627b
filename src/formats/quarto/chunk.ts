import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import type { Dialect, DialectImage } from '../dialects/dialect.ts';
import { unknowable } from '../masking/placeholder.ts';
import { optionPrefix, readHead, type ChunkHead, type ChunkOption } from './options.ts';
import { chunkTokens } from './tokens.ts';

/**
 * The picture that a chunk of code puts out when the document is rendered: one with a caption or an alternative text (`fig-cap`, `fig-alt` of
 * Quarto, `fig.cap`, `fig.alt` of knitr), or the file that `include_graphics()` shows. Whether any other chunk draws something is unknown.
 */
export const chunk: Dialect = {
  syntax: 'chunk',
  tokens: chunkTokens,
  opening: /^(?:`{3,}|~{3,})[ \t]*\{/,

  read(construct: string, start: number): DialectImage | undefined {
    const head = readHead(construct);
    if (head === undefined || isHidden(head)) return undefined;
    const [alt, caption] = [optionOf(head, 'fig-alt'), optionOf(head, 'fig-cap')];
    const src = shownFile(construct.slice(head.bodyStart));
    const isCaptioned = caption !== undefined && caption.text !== '';
    if (alt === undefined && src === undefined && !isCaptioned) return undefined;
    const inserted = insertionOf(construct, head, caption);
    const at = alt?.span ?? { start: inserted.at, end: inserted.at };
    const hasCaption = isCaptioned && caption.text !== undefined;
    return {
      syntax: chunk.syntax,
      emptyIsDecision: true,
      attribute: alt?.written ?? inserted.name,
      src: src ?? '',
      // A missing text is filled with the caption, so it is as unknown as that.
      alt: alt ? (isReference(alt.text) ? unknowable : alt.text) : isCaptioned && !hasCaption ? unknowable : undefined,
      altSpan: { start: start + at.start, end: start + at.end },
      span: { start, end: start + construct.length },
      caption: hasCaption ? caption.text : undefined,
      namedByCaption: alt === undefined && hasCaption,
      link: undefined,
      attributes: {},
      others: [
        ...head.options.filter((option) => option !== alt).map(({ span }) => construct.slice(span.start, span.end)),
        construct.slice(head.bodyStart),
      ],
    };
  },

  setAlt(text: string, { span, altSpan }: Image, alt: string): Edit {
    const construct = text.slice(span.start, span.end);
    const head = readHead(construct);
    const own = head && optionOf(head, 'fig-alt');
    if (own) return { span: altSpan, text: `${own.written}${own.form === 'line' ? ': ' : '='}${quoted(alt)}` };
    const { name, form, at } = insertionOf(construct, head ?? noHead, head && optionOf(head, 'fig-cap'));
    if (form === 'argument') return { span: altSpan, text: `, ${name}=${quoted(alt)}` };
    const prefix = optionPrefix(construct.slice(construct.lastIndexOf('\n', at - 1) + 1, at));
    return { span: altSpan, text: `${construct.includes('\r\n') ? '\r\n' : '\n'}${prefix}${name}: ${quoted(alt)}` };
  },
};

const noHead: ChunkHead = { options: [], argumentsEnd: 0, bodyStart: 0 };

/** The file that knitr is told to show, where its name stands in the code as it is. */
function shownFile(code: string): string | undefined {
  const at = code.indexOf(call);
  if (at === -1 || code.slice(code.lastIndexOf('\n', at) + 1, at).includes('#')) return undefined;
  const found = argument.exec(code.slice(at + call.length).trimStart());
  return found?.[1] ?? found?.[2];
}

const call = 'include_graphics(';
const argument = /^(?:path ?= ?)?(?:"([^"\n\\]+)"|'([^'\n\\]+)')(?=[\s,)])/;

function optionOf({ options }: ChunkHead, name: string): ChunkOption | undefined {
  return options.find((option) => option.name === name && option.text !== 'NULL');
}

/** Whether the options keep the chunk from running, or its output from being shown. */
function isHidden(head: ChunkHead): boolean {
  const isOff = (name: string) => {
    const text = optionOf(head, name)?.text?.toUpperCase();
    return text === 'FALSE' || text === 'F';
  };
  return isOff('eval') || isOff('include') || isOff('output') || optionOf(head, 'fig-show')?.text === 'hide';
}

/** Where an alternative text goes that is not there yet: behind the caption, in its form. */
function insertionOf(construct: string, { options, argumentsEnd }: ChunkHead, caption: ChunkOption | undefined) {
  const anchor = caption ?? options.at(-1);
  const name =
    anchor === undefined || anchor.form === 'argument' || anchor.written.includes('.') ? 'fig.alt' : 'fig-alt';
  if (anchor?.form === 'line') return { name, form: anchor.form, at: lineEnd(construct, anchor.span.end) };
  // What follows the name of an argument may be a whole expression.
  return { name, form: 'argument' as const, at: anchor?.text === undefined ? argumentsEnd : anchor.span.end };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? from : end - (text.charAt(end - 1) === '\r' ? 1 : 0);
}

/** Whether a text stands elsewhere: an expression, or a text reference of bookdown. */
function isReference(text: string | undefined): boolean {
  return text === undefined || /^\(ref:[\w-]+\)$/.test(text);
}

/** A string of R and of YAML alike. What has a meaning in the fence around it, or to a template language, is written as an escape. */
function quoted(alt: string): string {
  const escaped = alt.replace(/[\\`{}<]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${escaped.replaceAll('"', '\\"')}"`;
}
