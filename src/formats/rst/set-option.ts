import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { displayWidth } from './display-width.ts';

/**
 * The edit that gives a directive the option with its alternative text, or another value to the one that it has. docutils takes a value as it is
 * written, so nothing in it needs an escape.
 */
export function setOption(text: string, image: Image, alt: string): Edit {
  const { altSpan, attribute = '' } = image;
  const words = alt.replace(/[\s\u0085]+/g, ' ').trim();
  const written = text.slice(altSpan.start, altSpan.end);
  if (written === '') {
    const line = `${indentOf(text, image)}${attribute} ${words}`.trimEnd();
    return { span: altSpan, text: `${lineBreakAt(text, altSpan.end)}${line}` };
  }
  const [, name = attribute, space = ''] = /^(:[^:]*:)([ \t]*)/.exec(written) ?? [];
  const value = words === '' ? name : `${name}${space === '' ? ' ' : space}${words}`;
  return fitted(text, image, value);
}

/**
 * In a table, what stands behind the cell keeps its place: the new text takes the spaces of the cell. One that is too long for them makes a table
 * that nobody reads, and so an edit that is not proved.
 */
function fitted(text: string, { altSpan: { start, end } }: Image, value: string): Edit {
  const behind = text.slice(end, lineEndFrom(text, end));
  const written = text.slice(start, end);
  const spaces = behind.length - behind.trimStart().length;
  const room = displayWidth(written) + spaces - displayWidth(value);
  if (spaces === behind.length || room < 0 || written.includes('\n')) return { span: { start, end }, text: value };
  return { span: { start, end: end + spaces }, text: value + ' '.repeat(room) };
}

/** The indent of the first option: that of the line behind its place, or of the one before it; without both three columns, the width of its mark. */
function indentOf(text: string, { span, altSpan }: Image): string {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text
    .slice(start, span.start)
    .replace('\uFEFF', '')
    .replace(/\S/gu, (character) => ' '.repeat(displayWidth(character)));
  const last = text.lastIndexOf('\n', altSpan.end - 1) + 1;
  const behind = text
    .slice(altSpan.end, altSpan.end + nearby)
    .split('\n')
    .slice(1);
  const lines = [behind.find((line) => line.trim() !== '') ?? '', last > start ? text.slice(last, altSpan.end) : ''];
  const indents = lines.map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  return indents.find((indent) => columns(indent) > columns(before)) ?? `${before}   `;
}

/** UTF-16 units behind a picture in which its next line is looked for. */
const nearby = 2000;

function columns(indent: string): number {
  return Array.from(indent).reduce((width, mark) => (mark === '\t' ? width + 8 - (width % 8) : width + 1), 0);
}

function lineBreakAt(text: string, at: number): string {
  const end = lineEndFrom(text, at);
  const found = /^(?:\r\n|\r|\n)/.exec(text.slice(end, end + 2))?.[0];
  return found ?? (text.includes('\r\n') ? '\r\n' : '\n');
}

function lineEndFrom(text: string, at: number): number {
  const found = text.slice(at, at + nearby).search(/[\r\n]/);
  return found === -1 ? Math.min(text.length, at + nearby) : at + found;
}
