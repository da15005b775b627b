import { styleText } from 'node:util';
import { columnsOf } from '../../lib/columns.ts';
import { escapeControls, oneLine } from '../../lib/escape-controls.ts';
import { wrap } from '../../lib/wrap.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** Words of a line. They may come from a document: what could steer a terminal is escaped when they are printed, always and only there. */
export type Words = string | { readonly text: string; readonly style: Style };

/** A line of a terminal, without its break. */
export type Line = readonly Words[];

/** The line as a terminal gets it. Colours only repeat the words. */
export function painted(line: Line, isColoured: boolean): string {
  return line
    .map((words) => {
      const text = escapeControls(typeof words === 'string' ? words : words.text);
      return typeof words === 'string' || !isColoured ? text : styleText(words.style, text, { validateStream: false });
    })
    .join('');
}

/** A text in lines of `width` columns, each after the same indent; the first after `lead`, which is as wide. */
export function paragraph(text: string, width: number, lead = '  ', style?: Style): readonly Line[] {
  const indent = ' '.repeat(columnsOf(lead));
  return wrap(oneLine(text).trim(), Math.max(20, width - indent.length)).map((line, index) => [
    index === 0 ? lead : indent,
    style === undefined ? line : { text: line, style },
  ]);
}

/** A text in rows of at most `width` columns, broken anywhere, as a field is shown; and where in them the character at `at` stands. */
export function rowsOf(
  text: string,
  at: number,
  width: number,
): { readonly rows: readonly string[]; readonly row: number; readonly column: number } {
  const rows: string[] = [];
  let current = '';
  let [columns, offset] = [0, 0];
  let place = { row: 0, column: 0 };
  for (const character of text) {
    const shown = escapeControls(character);
    const wide = columnsOf(shown);
    if (columns + wide > width) {
      rows.push(current);
      current = '';
      columns = 0;
    }
    if (offset === at) place = { row: rows.length, column: columns };
    current += shown;
    columns += wide;
    offset += character.length;
  }
  rows.push(current);
  return { rows, ...(at >= text.length ? { row: rows.length - 1, column: columns } : place) };
}
