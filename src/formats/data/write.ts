import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';

/** A language of data. */
export type DataLanguage = 'yaml' | 'json' | 'toml';

/** The edit that gives a picture its text under a key; it changes nothing where the text stands elsewhere, or where there is no place for a new key. */
export function setText(
  text: string,
  { alt: old, altSpan: span, attribute = 'alt' }: Image,
  alt: string,
  language: DataLanguage,
): Edit {
  if (old.kind === 'dynamic') return { span, text: text.slice(span.start, span.end) };
  const value = language === 'yaml' ? plainOrQuoted(alt) : quoted(alt);
  if (span.start < span.end) return { span, text: value };
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const line = text.slice(lineStart, span.start);
  return { span, text: inserted({ text, at: span.start, line, language }, pairIn[language](attribute, value), value) };
}

const pairIn: Readonly<Record<DataLanguage, (key: string, value: string) => string>> = {
  yaml: (key, value) => `${key}: ${value}`,
  json: (key, value) => `"${key}": ${value}`,
  toml: (key, value) => `${key} = ${value}`,
};

type Insertion = {
  readonly text: string;
  readonly at: number;
  /** What stands before it on its line. */
  readonly line: string;
  readonly language: DataLanguage;
};

/** What is around the place says what it is the place for. */
function inserted({ text, at, line, language }: Insertion, pair: string, value: string): string {
  const next = text.charAt(at);
  const isLineEnd = next === '' || next === '\n' || next === '\r';
  const before = text.slice(0, at).trimEnd().at(-1);
  const rest = line.replace(/^[ \t]*(?:-[ \t]+)*/, '');
  const indent = line.slice(0, line.length - rest.length);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const ownLine = `${lineBreak}${indent.replaceAll('-', ' ')}`;
  const isMinified = language === 'json' && /":\S/.test(line.slice(-500) + text.slice(at, at + 500));
  const gap = isMinified ? '' : ' ';
  const written = isMinified ? pair.replace('": ', '":') : pair;

  // Before a key, on a line of its own or among others; not before the head of a table of TOML.
  if (next === '[') return '';
  if (rest === '' && !isLineEnd) return `${pair}${language === 'json' ? ',' : ''}${ownLine}`;
  if (before === '{' || before === ',') return `${written},${gap}`;
  // A key without a value; or the place of the address, where there is none for a new key.
  if (before === ':' || before === '=') {
    if (!isLineEnd && !/[\s#,}]/.test(next)) return '';
    return `${line.endsWith(':') ? ' ' : ''}${value}${next === '#' ? ' ' : ''}`;
  }
  // Behind the address. The braces of YAML and TOML may go on for several lines.
  const isLast = /^\s*\}/.test(text.slice(at));
  if (language === 'json' && rest.startsWith('"') && !rest.includes('{')) return `,${ownLine}${pair}`;
  if (language === 'json' || isLast || !isLineEnd) return `,${gap}${written}`;
  return `${ownLine}${dotted.exec(line)?.[1] ?? ''}${pair}`;
}

/** What stands before the last name of a key of TOML with dots. */
const dotted = /^[ \t]*((?:[\w-]+[ \t]*\.[ \t]*)+)[\w-]+[ \t]*=/;

/** Words that YAML reads as a text, whatever its version, because there are several of them; all others in quotes. */
function plainOrQuoted(alt: string): string {
  return plain.test(alt) ? alt : quoted(alt);
}

const plain = /^\p{L}[\p{L}\p{N}'’().-]*(?: [\p{L}\p{N}'’().-]+)+$/u;

/** A text in double quotes as all three have it, without the marks of templates, which a generator may process before. */
function quoted(alt: string): string {
  return JSON.stringify(alt).replace(
    /\x7f|[{<$](?=[{%#?])/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
