import type { Span } from '../../model/text.ts';

/** A parameter of a call: `name="value"`, `name: value`, `name`, `"value"`. */
export type Parameter = {
  /** Undefined for a positional parameter. */
  readonly name: string | undefined;
  /** Without quotes, as written. */
  readonly value: string;
  /** `"`, `'`, a backtick, or empty for a bare value. */
  readonly quote: string;
  /** The parameter with its name and quotes. */
  readonly span: Span;
  /** The value with its quotes. */
  readonly valueSpan: Span;
};

/** The parameters in `source`, whose first character is at offset `start` of the file. */
export function readParameters(source: string, start: number): readonly Parameter[] {
  return [...source.matchAll(parameter)].map((match): Parameter => {
    const [whole, name, quoted, bare] = match;
    const written = quoted ?? bare ?? '';
    const quote = quoted === undefined ? '' : quoted.charAt(0);
    const span = { start: start + match.index, end: start + match.index + whole.length };
    return {
      name,
      value: quote === '' ? written : written.slice(1, -1),
      quote,
      span,
      valueSpan: { start: span.end - written.length, end: span.end },
    };
  });
}

export function named(parameters: readonly Parameter[], ...names: readonly string[]): Parameter | undefined {
  return parameters.find(({ name }) => name !== undefined && names.includes(name));
}

/** All parameters but some, as they are written. */
export function writtenWithout(
  parameters: readonly Parameter[],
  ...left: readonly (Parameter | undefined)[]
): readonly string[] {
  return parameters
    .filter((parameter) => !left.includes(parameter))
    .map(({ name, value, quote }) => `${name ?? ''}=${quote}${value}${quote}`);
}

/** A quote after a backslash does not end the value (kramdown, Hugo). */
const parameter =
  /(?:([A-Za-z_][\w:.-]*)[ \t]*(?:=[ \t]*|:(?:[ \t]+|(?=["']))))?(?:("(?:\\"|[^"\\]|\\(?!"))*"|'(?:\\'|[^'\\]|\\(?!'))*'|`[^`]*`)|([^\s"'`]+))/g;
