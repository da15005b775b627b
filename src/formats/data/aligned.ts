import type { Edit, Span } from '../../model/text.ts';
import type { DataLanguage } from './write.ts';

/** A value of data as the text that it means, and the way back from its characters to the file. */
export type AlignedText = {
  readonly text: string;
  readonly span: Span;
  readonly toText: (offset: number) => number;
  readonly toFile: (span: Span) => Span;
  readonly editOfFile: (edit: Edit) => Edit;
};

/** How a value is written. `plain` has no escapes, `single` doubles its quotation marks, a `block` has lines with an indent. */
type Style = 'escaped' | 'single' | 'plain' | 'block';

/**
 * Lays what a value means beside what is written: its characters, its escapes, and white space where lines are folded or indented.
 *
 * @param said as the parser of the language has read it
 * @returns undefined where the two do not fit together, so that no place is guessed
 */
export function alignText(file: string, span: Span, said: string, language: DataLanguage): AlignedText | undefined {
  const { style, from, to } = styleOf(file, span, language);
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  while (starts.length < said.length) {
    const place = starts.length;
    const step = stepAt({ file, at, to, said, place, style });
    if (step === undefined) return undefined;
    for (let unit = 0; unit < step.units; unit += 1) {
      // Of white space the last characters stand for themselves.
      const isFirst = unit === 0;
      starts.push(step.isSpace && !isFirst ? at + step.length - step.units + unit : at);
      ends.push(step.isSpace ? at + step.length - step.units + unit + 1 : at + step.length);
    }
    at += step.length;
  }
  const indent = /^[ \t]*/.exec(file.slice(from, to))?.[0] ?? '';
  const toFile = ({ start, end }: Span): Span => {
    if (start < end) return { start: starts[start] ?? from, end: ends[end - 1] ?? from };
    const isLineStart = start === 0 || said.charAt(start - 1) === '\n';
    const place = isLineStart ? (starts[start] ?? ends[start - 1]) : ends[start - 1];
    return { start: place ?? from, end: place ?? from };
  };
  return {
    text: said,
    span,
    toText: (offset) => countBefore(starts, offset),
    toFile,
    editOfFile({ span: part, text }) {
      const target = toFile(part);
      return { span: target, text: written(text, style, indent) ?? file.slice(target.start, target.end) };
    },
  };
}

function styleOf(file: string, { start, end }: Span, language: DataLanguage) {
  const mark = file.charAt(start);
  if (language === 'toml' && (file.startsWith('"""', start) || file.startsWith("'''", start))) {
    const first = /^\r?\n/.exec(file.slice(start + 3, start + 5))?.[0].length ?? 0;
    return { style: mark === '"' ? 'escaped' : 'plain', from: start + 3 + first, to: end - 3 } as const;
  }
  if (mark === '"') return { style: 'escaped', from: start + 1, to: end - 1 } as const;
  if (mark === "'") return { style: language === 'yaml' ? 'single' : 'plain', from: start + 1, to: end - 1 } as const;
  if (language === 'yaml' && (mark === '|' || mark === '>')) {
    const line = file.indexOf('\n', start);
    return { style: 'block', from: line === -1 ? end : line + 1, to: end } as const;
  }
  return { style: 'plain', from: start, to: end } as const;
}

type Place = {
  readonly file: string;
  readonly at: number;
  readonly to: number;
  readonly said: string;
  readonly place: number;
  readonly style: Style;
};

/** How many characters of the file stand for how many of the meaning. */
type Step = { readonly length: number; readonly units: number; readonly isSpace?: boolean };

function stepAt({ file, at, to, said, place, style }: Place): Step | undefined {
  if (at >= to) return said.slice(place).trim() === '' ? { length: 0, units: said.length - place } : undefined;
  const mark = file.charAt(at);
  const meant = said.charAt(place);
  if (style === 'escaped' && mark === '\\') return escapeAt(file, at, to, said.slice(place, place + 2));
  if (style === 'single' && mark === "'") return meant === "'" ? { length: 2, units: 1 } : undefined;
  if (mark === meant && !isBreak(mark)) return { length: 1, units: 1 };
  if (!isBlank(mark)) return undefined;
  const length = runOf(file, at, to);
  const units = runOf(said, place, said.length);
  return units <= length ? { length, units, isSpace: true } : undefined;
}

function escapeAt(file: string, at: number, to: number, meant: string): Step | undefined {
  const joined = /^\\\r?\n\s*/.exec(file.slice(at, Math.min(to, at + 200)))?.[0];
  if (joined !== undefined) return { length: joined.length, units: 0 };
  const [number, hex] =
    /^\\(?:x(?=[\da-fA-F]{2})|u(?=[\da-fA-F]{4})|U(?=[\da-fA-F]{8}))([\da-fA-F]*)/.exec(file.slice(at, at + 10)) ?? [];
  if (number === undefined || hex === undefined) return { length: 2, units: 1 };
  const digits = { x: 2, u: 4, U: 8 }[number.charAt(1)] ?? 0;
  const code = parseInt(hex.slice(0, digits), 16);
  const character = code > 0x10ffff ? '' : String.fromCodePoint(code);
  return meant.startsWith(character) && character !== '' ? { length: 2 + digits, units: character.length } : undefined;
}

function runOf(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charAt(at))) at += 1;
  return at - from;
}

function isBlank(mark: string): boolean {
  return mark === ' ' || mark === '\t' || isBreak(mark);
}

function isBreak(mark: string): boolean {
  return mark === '\n' || mark === '\r';
}

/** Undefined where the style has no way to say it. */
function written(text: string, style: Style, indent: string): string | undefined {
  if (style === 'escaped') return JSON.stringify(text).slice(1, -1);
  if (style === 'block') return text.replaceAll('\n', `\n${indent}`);
  if (text.includes('\n')) return undefined;
  return style === 'single' ? text.replaceAll("'", "''") : text;
}

function countBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
