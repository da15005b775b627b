import { styleText } from 'node:util';
import { wrap } from '../lib/wrap.ts';
import type { ReportStyle } from '../model/report.ts';
import type { Severity } from '../model/rule.ts';

type Style = 'red' | 'yellow' | 'cyan' | 'bold' | 'dim';

/** How a report for a terminal is laid out. */
export type Layout = {
  /** Repeats words in a colour; without colours, it changes nothing. */
  readonly paint: (style: Style, words: string) => string;
  /** Columns of a line. */
  readonly width: number;
  /** A paragraph in lines, each after `column` spaces. */
  readonly paragraph: (words: string, column?: number) => readonly string[];
  /** A line that is broken only for a terminal: elsewhere, tools look for it. */
  readonly line: (words: string) => readonly string[];
  readonly groupBy: NonNullable<ReportStyle['groupBy']>;
  readonly detail: NonNullable<ReportStyle['detail']>;
};

/** Lines of text are hard to read beyond that, however wide the terminal is. */
const widest = 120;
/** Narrower ones break nothing: words are longer than their lines. */
const narrowest = 40;
const usual = 100;

export function layoutOf({
  colour = false,
  columns,
  groupBy = 'rule',
  detail = 'normal',
}: Partial<ReportStyle> = {}): Layout {
  const width = Math.min(widest, Math.max(narrowest, columns ?? usual));
  const paragraph = (words: string, column = 0) => wrap(words, width - column).map((line) => ' '.repeat(column) + line);
  return {
    paint: (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words),
    width,
    paragraph,
    line: (words) => (columns === undefined ? [words] : paragraph(words)),
    groupBy,
    detail,
  };
}

/** The colour of a severity. */
export const severityStyle = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  Style
>;
