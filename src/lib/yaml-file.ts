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

/** The contents of a YAML file; undefined when it is empty. @throws UserError with the line when it is not YAML */
export function readYaml(text: string, path: string): YamlValue | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}`;
  const [error] = document.errors;
  if (error) throw new UserError(`${at(error.pos[0])} is not YAML: ${firstLine(error.message)}`, 'Fix the line.');
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  return isEmpty ? undefined : valueOf(contents, document, at, path);
}

function valueOf(node: unknown, document: Document, at: (offset: number) => string, fallback: string): YamlValue {
  // Aliases are followed one at a time, on access, so a file of aliases to aliases never grows here.
  const meant = isAlias(node) ? node.resolve(document) : node;
  const whereOf = (one: unknown, otherwise: string) => (isNode(one) && one.range ? at(one.range[0]) : otherwise);
  const where = whereOf(node, fallback);
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
  return message.split('\n')[0]?.replace(/ at line \d.*/, '') ?? message;
}
