import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { type DialectImage, type MarkedDialect } from './dialect.ts';

/**
 * Directives of MyST and Sphinx: a fence of backticks or colons with `{image} path` or `{figure} path`, then options (`:alt: …`, or
 * YAML between `---`), then for a figure its caption.
 */
export const myst: MarkedDialect = {
  syntax: 'directive',
  tokens: /\{(?:image|figure)\}/i,
  opening: /^(?:`{3,}|~{3,}|:{3,})\s*\{(?:image|figure)\}/,
  pattern:
    /(?=[`~:])(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,60}?[ \t>]*\1[`~:]*(?=[ \t]*\r?$)/gm,

  read(construct: string, start: number): DialectImage | undefined {
    const [first = '', ...lines] = construct.split(/(?<=\n)/);
    const [, opening = '', src = ''] = /^(\S+?[ \t]*\{\w+\}[ \t]+)(\S+)/.exec(first) ?? [];
    if (opening === '') return undefined;
    let at = start + first.length;
    let body = 0;
    let alt: { readonly text: string; readonly start: number; readonly end: number } | undefined;
    let altLine: string | undefined;
    const attributes: Record<string, string> = {};
    for (const line of lines.slice(0, -1)) {
      const found = option.exec(line);
      if (!found && !/^[ \t>]*---\s*$/.test(line)) break;
      const [, before = '', name = '', value = ''] = found ?? [];
      const text = unquoted(value.trim());
      if (name === 'alt') {
        alt = { text, start: at, end: at + before.length + value.length };
        altLine = line;
      } else if (name === 'width' || name === 'height') attributes[name] = text;
      at += line.length;
      body += 1;
    }
    const caption = lines
      .slice(body, -1)
      .map((line) => line.replace(/^[ \t>]+/, '').trim())
      .join(' ')
      .trim();
    const isYaml = /^[ \t>]*---\s*$/.test(lines[0] ?? '');
    const insertion = start + (isYaml ? first + (lines[0] ?? '') : first).trimEnd().length;
    return {
      syntax: myst.syntax,
      emptyIsDecision: true,
      attribute: 'alt',
      src,
      alt: alt?.text,
      altSpan: alt ?? { start: insertion, end: insertion },
      span: { start, end: start + construct.length },
      caption: caption === '' ? undefined : caption,
      link: undefined,
      attributes,
      others: construct.split(/(?<=\n)/).filter((line) => line !== altLine),
    };
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    const { span, altSpan } = image;
    if (altSpan.start < altSpan.end) {
      const before = option.exec(text.slice(altSpan.start, altSpan.end))?.[1] ?? '';
      return { span: altSpan, text: `${before} ${written(alt)}` };
    }
    const ending = text.slice(span.start, span.end).includes('\r\n') ? '\r\n' : '\n';
    // The second line is an option, the caption or the end of the fence; all of them have the same indent.
    const [, prefix = ''] = /\n([ \t>]*)/.exec(text.slice(span.start, span.end)) ?? [];
    const isYaml = /---\s*$/.test(text.slice(span.start, altSpan.start));
    return { span: altSpan, text: `${ending}${prefix}${isYaml ? '' : ':'}alt: ${written(alt)}` };
  },
};

const option = /^([ \t>]*:?([a-z][\w-]*):)([^\n\r]*)/;

/** Options are read as YAML, so a value that would mean something else there is quoted. */
function written(alt: string): string {
  // A template language may process the page before YAML does.
  if (/[{$<][{%#?]/.test(alt))
    return JSON.stringify(alt).replace(/[{<]/g, (mark) => (mark === '{' ? '\\u007b' : '\\u003c'));
  return /^[\s"'|>&*!%@`#[\]{},?:-]|: |:$| #|\\/.test(alt) ? JSON.stringify(alt) : alt;
}

function unquoted(value: string): string {
  if (/^".*"$/.test(value)) {
    try {
      return String(JSON.parse(value));
    } catch {
      return value;
    }
  }
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}
