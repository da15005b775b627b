import type { Span } from '../../model/text.ts';

/** An option of a directive: a line `:name: value`, or `name: value` between `---`. */
export type Option = {
  readonly name: string;
  /** Without the quotes of YAML. */
  readonly value: string;
  /** From the start of its line to the end of the value. */
  readonly span: Span;
  /** The line as it is written. */
  readonly line: string;
};

/** The options at the start of the lines after the head of a directive. */
export type Options = {
  readonly options: readonly Option[];
  readonly isYaml: boolean;
  /** How many lines they take. */
  readonly lines: number;
};

/** @param lines with their ends. @param start the offset of the first of them in the file */
export function readOptions(lines: readonly string[], start: number): Options {
  const isYaml = boundary.test(lines[0] ?? '');
  const options: Option[] = [];
  let at = start;
  let count = 0;
  for (const line of lines) {
    const [, before = '', name = '', value = ''] = option.exec(line) ?? [];
    if (before === '' && !boundary.test(line)) break;
    if (before !== '') {
      const end = at + before.length + value.length;
      options.push({ name, value: unquoted(value.trim()), span: { start: at, end }, line });
    }
    at += line.length;
    count += 1;
    if (before === '' && count > 1) break;
  }
  return { options, isYaml, lines: count };
}

export function optionNamed({ options }: Options, ...names: readonly string[]): Option | undefined {
  return options.find(({ name }) => names.includes(name));
}

/** The name with its colons and everything before it, on the line of an option. */
export function beforeValue(line: string): string {
  return option.exec(line)?.[1] ?? '';
}

const option = /^([ \t>]*:?([a-z][\w-]*):)([^\n\r]*)/;
const boundary = /^[ \t>]*---\s*$/;

/** Options are read as YAML, so a value that would mean something else there is quoted. */
export function writtenValue(alt: string): string {
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
