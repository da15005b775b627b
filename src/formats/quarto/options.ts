import { parse } from 'yaml';
import { readParameters } from '../dialects/parameters.ts';
import type { Span } from '../../model/text.ts';

/** An option of a chunk of code. */
export type ChunkOption = {
  /** In the spelling of Quarto: `fig-cap`, whether that or `fig.cap` is written. */
  readonly name: string;
  /** The name as it is written. */
  readonly written: string;
  /** Undefined for an expression, whose value is known only when the chunk runs. */
  readonly text: string | undefined;
  /** argument: `fig.cap="…"` of R. line: `#| fig-cap: …`, which is YAML. */
  readonly form: 'argument' | 'line';
  /** In the text of the chunk. */
  readonly span: Span;
};

/** The beginning of a chunk, as far as it has options. */
export type ChunkHead = {
  readonly options: readonly ChunkOption[];
  /** Where another argument would go: before the brace that ends the first line. */
  readonly argumentsEnd: number;
  /** Where the code begins. */
  readonly bodyStart: number;
};

/** The options of a fenced block; undefined where nothing runs it: `{r}` and `{python}` do, `{.r}` and `{{r}}` only show it. */
export function readHead(source: string): ChunkHead | undefined {
  const [first = ''] = source.split('\n', 1);
  const line = first.trimEnd();
  const opening = engine.exec(line)?.[0];
  if (opening === undefined || !line.endsWith('}')) return undefined;
  const lines = optionLines(source, first.length + 1);
  const rest = line.slice(opening.length, -'}'.length).trimEnd();
  return {
    options: [...readArguments(rest, opening.length), ...groups(lines).flatMap(readGroup)],
    argumentsEnd: opening.length + rest.length,
    bodyStart: lines.at(-1)?.end ?? first.length,
  };
}

/** knitr, "Chunk options"; Quarto, "Executable cells". */
const engine = /^(?:`{3,}|~{3,})[ \t]*\{[ \t]*[A-Za-z]\w*(?=[\s,}])/;

/** What is written behind the mark of an option line. */
type OptionLine = { readonly text: string; readonly start: number; readonly end: number };

/** What an option line has before its option. */
export function optionPrefix(line: string): string {
  return marked.exec(line)?.[0] ?? '';
}

/** The comments of R, Python, Julia, of JavaScript, of Mermaid and of SQL. Prefixes of quotes and lists may come first. */
const marked = /^[ \t>]*(?:#|\/\/|%%|--)\|[ \t]?/;

function optionLines(source: string, from: number): readonly OptionLine[] {
  const found: OptionLine[] = [];
  for (let at = from; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const end = newline === -1 ? source.length : newline;
    const line = source.slice(at, end).trimEnd();
    const prefix = optionPrefix(line).length;
    if (prefix === 0) break;
    found.push({ text: line.slice(prefix), start: at + prefix, end: at + line.length });
    at = end + 1;
  }
  return found;
}

type Group = readonly [OptionLine, ...OptionLine[]];

/** Each option with the lines that belong to it. */
function groups(lines: readonly OptionLine[]): readonly Group[] {
  const found: [OptionLine, ...OptionLine[]][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && /^(?:\s|-\s|$)/.test(line.text)) last.push(line);
    else found.push([line]);
  }
  return found;
}

function readGroup(lines: Group): readonly ChunkOption[] {
  const [first] = lines;
  const last = lines.findLast(({ text }) => text !== '') ?? first;
  const written = /^([A-Za-z][\w.-]*):(?=\s|$)/.exec(first.text)?.[1];
  // knitr also takes its arguments there: `#| fig.cap = "…", echo = FALSE`.
  if (written === undefined) return readArguments(first.text, first.start);
  const span = { start: first.start, end: last.end };
  return [{ name: nameOf(written), written, text: yamlText(lines), form: 'line', span }];
}

function yamlText(lines: readonly OptionLine[]): string | undefined {
  const source = lines.map(({ text }) => text).join('\n');
  const value = source.includes('!expr') ? undefined : yamlValue(source);
  const texts = [value].flat().filter((one) => one !== null && one !== undefined);
  return texts.length > 0 && texts.every((one) => typeof one !== 'object')
    ? texts.map(String).join(' ').trim()
    : undefined;
}

/** The value of the only key. */
function yamlValue(source: string): unknown {
  try {
    const values: unknown = parse(source, { logLevel: 'error' });
    return values !== null && typeof values === 'object' ? Object.values(values)[0] : undefined;
  } catch {
    return undefined;
  }
}

function readArguments(source: string, start: number): readonly ChunkOption[] {
  // Commas need no blank behind them, and end no name and no value.
  const separate = source.replace(stringOrComma, (part) => (part === ',' ? ' ' : part));
  return readParameters(separate, start).flatMap(({ name, value, quote, span }): readonly ChunkOption[] => {
    if (name === undefined) return [];
    const text = quote === '' ? (constants.test(value) ? value : undefined) : unescaped(value);
    return [{ name: nameOf(name), written: name, text, form: 'argument', span }];
  });
}

const stringOrComma = /"(?:[^"\\]|\\[^])*"?|'(?:[^'\\]|\\[^])*'?|,/g;

/** Values of R that are no expressions. */
const constants = /^(?:TRUE|FALSE|T|F|NULL|NA|[\d.]+)$/;

function nameOf(written: string): string {
  return written.replaceAll('.', '-').toLowerCase();
}

function unescaped(text: string): string {
  return text.replace(escape, (whole, hex?: string, octal?: string, other?: string) => {
    if (other !== undefined) return whitespace.test(other) ? ' ' : other;
    const code = octal === undefined ? parseInt((hex ?? '').replace(/[^\da-f]/gi, ''), 16) : parseInt(octal, 8);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** R, "Quotes": the escapes of its strings. `\u` takes four digits at most, so that the letters after them are text. */
const escape =
  /\\(?:(u\{[\da-fA-F]{1,4}\}|U\{[\da-fA-F]{1,8}\}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|x[\da-fA-F]{1,2})|([0-7]{1,3})|([^]))/g;
const whitespace = /[nrtvf]/;
