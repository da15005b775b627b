/** A line like `::error file=a.md,line=3::What is wrong`. */
export type Command = {
  readonly name: string;
  /** Keys in lower case: the runner treats `endLine` and `endline` alike. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

/**
 * The command in a line of output, as the runner's `ActionCommand` reads it: `::name …::data` when the line starts with it, white space
 * aside, else the older `##[name …]data` anywhere in the line. Only names in `known` (lower case) are commands.
 */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  return parseCurrent(line.trimStart(), known) ?? parseLegacy(line, known);
}

function parseCurrent(line: string, known: ReadonlySet<string>): Command | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end === -1) return undefined;
  return build(line.slice(2, end), ',', line.slice(end + 2), known, { property: propertyEscapes, data: dataEscapes });
}

function parseLegacy(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return undefined;
  return build(line.slice(start + 3, end), ';', line.slice(end + 1), known, {
    property: legacyEscapes,
    data: legacyEscapes,
  });
}

type Escapes = readonly (readonly [escaped: string, text: string])[];

// `%25` comes last, or `%250A` would turn into a line break.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes];
const legacyEscapes: Escapes = [['%3B', ';'], ['%5D', ']'], ...dataEscapes];

function build(
  head: string,
  separator: string,
  data: string,
  known: ReadonlySet<string>,
  escapes: { readonly property: Escapes; readonly data: Escapes },
): Command | undefined {
  const space = head.indexOf(' ');
  const name = (space === -1 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const pairs =
    space === -1
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = Object.fromEntries(
    pairs.flatMap((pair) => {
      const equals = pair.indexOf('=');
      const [key, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
      return equals > 0 && value !== '' ? [[key.toLowerCase(), unescape(value, escapes.property)]] : [];
    }),
  );
  return { name, properties, data: unescape(data, escapes.data) };
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
