import { isMap, LineCounter, parseDocument } from 'yaml';
import { UserError } from './errors.ts';
import { optionTable, parseOption, type OptionName, type RawOptions } from './options.ts';

/** Settings that a file in a repository may not hold: it is public, and a pull request can change it. */
const notInFiles: ReadonlySet<OptionName> = new Set(['github-token', 'eachlabs-api-key', 'config']);

/**
 * The settings of a configuration file: the words of the inputs as YAML keys.
 *
 * @throws UserError with file and line for YAML that cannot be read, an unknown key, or a value its option cannot have
 */
export function parseConfig(text: string, path: string): RawOptions {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error)
    throw new UserError(
      `${path}:${lines.linePos(error.pos[0]).line} is no YAML: ${firstLine(error.message)}`,
      'Mend the line.',
    );
  if (document.contents === null) return {};
  if (!isMap(document.contents))
    throw new UserError(`${path} is no list of settings.`, 'Write one `name: value` a line.');

  const settings: Partial<Record<OptionName, unknown>> = {};
  for (const { key, value } of document.contents.items) {
    const name = String(key);
    const offset = (key as { range?: readonly number[] }).range?.[0] ?? 0;
    const where = `${path}:${lines.linePos(offset).line}`;
    const spec = optionTable.find((option) => option.name === name && !notInFiles.has(option.name));
    if (!spec) throw new UserError(`${where}: ${name} is no setting of this file.`, `Use one of ${settingNames()}.`);
    settings[spec.name] = checked(where, () => {
      const plain: unknown = isNode(value) ? value.toJS(document) : value;
      parseOption(spec, plain);
      return plain;
    });
  }
  return settings;
}

function checked<Value>(where: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${where}: ${error.message}`, error.remedy, { cause: error });
    throw error;
  }
}

function isNode(value: unknown): value is { toJS(document: unknown): unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value;
}

function settingNames(): string {
  return optionTable
    .map(({ name }) => name)
    .filter((name) => !notInFiles.has(name))
    .join(', ');
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? message;
}
