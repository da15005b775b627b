import { atMark } from '../../lib/at-mark.ts';
import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { type DialectImage, type MarkedDialect } from './dialect.ts';
import { beforeValue, optionNamed, readOptions, writtenValue } from './options.ts';

/**
 * Directives of MyST and Sphinx: a fence of backticks or colons with `{image} path` or `{figure} path`, then options (`:alt: …`, or
 * YAML between `---`), then for a figure its caption.
 */
export const myst: MarkedDialect = {
  syntax: 'directive',
  tokens: atMark('{', /\{(?:image|figure)\}/i),
  opening: /^(?:`{3,}|~{3,}|:{3,})\s*\{(?:image|figure)\}/,
  pattern:
    /(?=[`~:])(?<=(?<![^\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,60}?[ \t>]*\1[`~:]*(?=[ \t]*\r?$)/gm,

  read(construct: string, start: number): DialectImage | undefined {
    const lines = construct.split(/(?<=\n)/);
    const [first = '', ...rest] = lines;
    const [, opening = '', src = ''] = /^(\S+?[ \t]*\{\w+\}[ \t]+)(\S+)/.exec(first) ?? [];
    if (opening === '') return undefined;
    const content = rest.slice(0, -1);
    const options = readOptions(content, start + first.length);
    const alt = optionNamed(options, 'alt');
    const sizes = options.options.filter(({ name }) => name === 'width' || name === 'height');
    const caption = content
      .slice(options.lines)
      .map((line) => line.replace(/^[ \t>]+/, '').trim())
      .join(' ')
      .trim();
    const insertion = start + (options.isYaml ? first + (rest[0] ?? '') : first).trimEnd().length;
    return {
      syntax: myst.syntax,
      emptyIsDecision: true,
      attribute: 'alt',
      src,
      alt: alt?.value,
      altSpan: alt?.span ?? { start: insertion, end: insertion },
      span: { start, end: start + construct.length },
      caption: caption === '' ? undefined : caption,
      link: undefined,
      attributes: Object.fromEntries(sizes.map(({ name, value }) => [name, value])),
      others: lines.filter((line) => line !== alt?.line),
    };
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    const { span, altSpan } = image;
    if (altSpan.start < altSpan.end) {
      const before = beforeValue(text.slice(altSpan.start, altSpan.end));
      return { span: altSpan, text: `${before} ${writtenValue(alt)}` };
    }
    const ending = text.slice(span.start, span.end).includes('\r\n') ? '\r\n' : '\n';
    // The second line is an option, the caption or the end of the fence; all of them have the same indent.
    const [, prefix = ''] = /\n([ \t>]*)/.exec(text.slice(span.start, span.end)) ?? [];
    const isYaml = /---\s*$/.test(text.slice(span.start, altSpan.start));
    return { span: altSpan, text: `${ending}${prefix}${isYaml ? '' : ':'}alt: ${writtenValue(alt)}` };
  },
};
