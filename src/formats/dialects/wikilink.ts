import type { Image } from '../../model/image.ts';
import type { Edit, Span } from '../../model/text.ts';
import { isPictureAddress } from '../../text/picture-names.ts';
import type { DialectImage, MarkedDialect } from './dialect.ts';
import { decodeReferences, encodeReferences } from './references.ts';

/**
 * Embeds of Obsidian: `![[a.png|An alternative text|300x200]]`. A number or a pair of them is a size ("Embed files"); in a table
 * the bar has a backslash before it.
 */
export const wikilink: MarkedDialect = {
  syntax: 'wikilink',
  tokens: /!\[\[/,
  opening: /^!\[\[/,
  pattern: /(?<!\\)!\[\[[^[\]\n]{1,1000}\]\]/g,

  read(construct: string, start: number): DialectImage | undefined {
    const [target = '', ...parts] = construct.slice('![['.length, -']]'.length).split('|');
    const src = target.replace(/\\$/, '').trim();
    if (!isPictureAddress(src)) return undefined;
    const [first, second] = parts;
    const hasAlt = first !== undefined && !size.test(first);
    const altStart = start + '![['.length + target.length;
    const [, width, height] = size.exec((hasAlt ? second : first) ?? '') ?? [];
    return {
      syntax: wikilink.syntax,
      emptyIsDecision: true,
      attribute: undefined,
      example: exampleOf(src),
      src,
      alt: hasAlt ? decodeReferences(first.replace(/\\$/, '')).trim() : undefined,
      altSpan: { start: altStart, end: altStart + (hasAlt ? 1 + first.length : 0) },
      span: { start, end: start + construct.length },
      caption: undefined,
      link: undefined,
      attributes: { ...(width && { width }), ...(height && { height }) },
      others: (hasAlt ? parts.slice(1) : parts).map((part) => part.replace(/\\$/, '')),
    };
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    const { span, altSpan } = image;
    // The backslash of an escaped bar precedes our span, that of the next bar is the last character of the span.
    const isEscaped = text[altSpan.start - 1] === '\\';
    const isNextEscaped = isEscaped && text[span.end - ']]'.length] !== text[altSpan.end];
    const bar = !isEscaped && isInTable(text, span) ? '\\|' : '|';
    return { span: altSpan, text: bar + encode(alt) + (isNextEscaped ? '\\' : '') };
  },
};

/** Without the name of the file where that is long, or would end the code in a message. */
function exampleOf(src: string): string {
  return `![[${src.length <= 60 && !src.includes('`') ? src : '…'}|What it shows]]`;
}

/** A text that looks like a size stops doing so when its first character is a reference. */
function encode(alt: string): string {
  return encodeReferences(alt, /[[\]|`\\]/).replace(/^\d(?=[\dx]*$)/, (digit) => `&#${digit.charCodeAt(0)};`);
}

/** Whether the line has bars outside of the embed. */
function isInTable(text: string, span: Span): boolean {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  return (text.slice(lineStart, span.start) + text.slice(span.end, lineEnd === -1 ? undefined : lineEnd)).includes('|');
}

const size = /^\s*(\d+)(?:x(\d+))?\s*\\?$/;
