import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { displayWidth } from './display-width.ts';

/** An image whose alternative text is an option of a directive. */
export type ImageWithOption = Image & {
  /** The name of the option, with its colons. */
  readonly attribute: string;
};

/**
 * The edit that gives a directive the option with its alternative text, or another value to the one that it has. docutils takes a value as it is
 * written, so nothing in it needs an escape.
 */
export function setOption(text: string, image: ImageWithOption, alt: string): Edit {
  const { altSpan, attribute } = image;
  const words = alt.replace(/[\s\u0085]+/g, ' ').trim();
  const written = text.slice(altSpan.start, altSpan.end);
  if (written === '') {
    const line = `${indentOf(text, image)}${attribute} ${words}`.trimEnd();
    return { span: altSpan, text: `${lineBreakAt(text, altSpan.end)}${line}` };
  }
  const value = written.replace(/^(:[^:]*:)([ \t]*)[^]*/, (_, name: string, space: string) =>
    `${name}${space || ' '}${words}`.trimEnd(),
  );
  return fitted(text, image, value);
}

/**
 * In a table, what stands behind the cell keeps its place: the new text takes the spaces of the cell. One that is too long for them makes a table
 * that nobody reads, and so an edit that is not proved.
 */
function fitted(text: string, { altSpan: { start, end } }: Image, value: string): Edit {
  const spaces = /^ *(?=\S)/.exec(text.slice(end))?.[0].length;
  const written = text.slice(start, end);
  if (spaces === undefined || written.includes('\n')) return { span: { start, end }, text: value };
  const room = Math.max(0, displayWidth(written) + spaces - displayWidth(value));
  return { span: { start, end: end + spaces }, text: value + ' '.repeat(room) };
}

/** The indent of the first option: that of the line behind its place, or of the one before it; without both three columns, the width of its mark. */
function indentOf(text: string, { span, altSpan }: Image): string {
  const before = text
    .slice(Math.max(0, span.start - nearby), span.start)
    .replace(/^[^]*[\r\n]/, '')
    .replace('\uFEFF', '')
    .replace(/\S/gu, (character) => ' '.repeat(displayWidth(character)));
  const behind = /[\r\n]([ \t]*)\S/.exec(text.slice(altSpan.end, altSpan.end + nearby));
  const last = /^[^]*[\r\n]([ \t]*)/.exec(text.slice(span.start, altSpan.end));
  const indents = [behind?.[1], last?.[1]];
  return indents.find((indent = '') => columns(indent) > columns(before)) ?? `${before}   `;
}

/** UTF-16 units around a picture in which the lines beside it are looked for. */
const nearby = 2000;

function columns(indent: string): number {
  return Array.from(indent).reduce((width, mark) => (mark === '\t' ? width + 8 - (width % 8) : width + 1), 0);
}

/** The line break at the end of a line; at the end of the text, that of the others. */
function lineBreakAt(text: string, at: number): string {
  const found = /\r\n?|\n/.exec(text.slice(at, at + 2))?.[0];
  return found ?? (text.includes('\r\n') ? '\r\n' : '\n');
}
