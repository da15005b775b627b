import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { UserError } from './errors.ts';

/** A node of a YAML file: its contents, and `file:line` for messages about it. */
export type YamlValue = {
  readonly where: string;
  /** Of a mapping; undefined for anything else. */
  entries(): readonly YamlEntry[] | undefined;
  /** Of a sequence; undefined for anything else. */
  items(): readonly YamlValue[] | undefined;
  /** The text of a scalar, `2024` as it is written; undefined for anything else and for an empty value. */
  text(): string | undefined;
  /** The whole node as plain data. @throws UserError when aliases make it too large */
  plain(): unknown;
};

export type YamlEntry = { readonly key: string; readonly where: string; readonly value: YamlValue };

/** The contents of a YAML file; undefined when it is empty. @throws UserError with line and column of each error when it is not YAML */
export function readYaml(text: string, path: string): YamlValue | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  // What is missing at the end is missing after the last character, and not on the line after it.
  const end = text.trimEnd().length;
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, end));
    return `${path}:${line}:${col}`;
  };
  const problems = document.errors.map(({ code, message, pos: [start, stop] }) =>
    code === 'DUPLICATE_KEY'
      ? `${at(start)}: ${keyAt(text, start, stop)} is there twice.`
      : `${at(start)} is not YAML: ${firstLine(message)}.`,
  );
  if (problems.length > 0) throw new UserError(problems.join('\n'), remedyOf(document.errors));
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  return isEmpty ? undefined : valueOf(contents, document, at, path);
}

function keyAt(text: string, start: number, stop: number): string {
  const [key = ''] = text.slice(start, Math.max(stop, start + 60)).split(/[:\n]/);
  return key.trim();
}

function remedyOf(errors: readonly { readonly code: string }[]): string {
  const isTwice = errors.some(({ code }) => code === 'DUPLICATE_KEY');
  const isBroken = errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...(isTwice ? ['Keep one of the two.'] : []),
    ...(isBroken ? ['Check brackets, quotes and indentation there.'] : []),
  ].join(' ');
}

function valueOf(node: unknown, document: Document, at: (offset: number) => string, fallback: string): YamlValue {
  // Aliases are followed one at a time, on access, so a file of aliases to aliases never grows here.
  const meant = isAlias(node) ? node.resolve(document) : node;
  const whereOf = (one: unknown, otherwise: string) => (isNode(one) && one.range ? at(one.range[0]) : otherwise);
  const where = whereOf(node, fallback);
  if (isAlias(node) && meant === undefined) {
    const problem = `${where}: nothing before *${node.source} in the file is marked as &${node.source}.`;
    throw new UserError(problem, 'Write the value out, or in quotes where it is a text.');
  }
  return {
    where,
    entries() {
      if (!isMap(meant)) return undefined;
      return meant.items.map(({ key, value }) => {
        const keyAt = whereOf(key, where);
        return { key: String(key), where: keyAt, value: valueOf(value, document, at, keyAt) };
      });
    },
    items: () => (isSeq(meant) ? meant.items.map((item) => valueOf(item, document, at, where)) : undefined),
    text() {
      if (!isScalar(meant) || meant.value === null) return undefined;
      return meant.source ?? JSON.stringify(meant.value);
    },
    plain(): unknown {
      try {
        return isNode(meant) ? meant.toJS(document) : meant;
      } catch (error) {
        // The parser limits the size that aliases to aliases would grow to.
        if (error instanceof ReferenceError) throw new UserError(`${where}: ${error.message}.`, 'Write the value out.');
        throw error;
      }
    },
  };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d.*/, '').replace(/[.:]$/, '');
}
