import { eitherOf } from '../lib/either-of.ts';
import { UserError } from '../lib/errors.ts';
import { variableOf } from './environment.ts';
import { isActionOnly, parseOption, type OptionName, type OptionSpec } from './options.ts';
import { shown } from './shown.ts';

type Row = OptionSpec & { readonly name: OptionName };

/**
 * Checks a value of a setting in a configuration file.
 *
 * @param where file and line, for the message
 * @throws UserError when the setting cannot have the value, or when a file may not choose it: with the ways that are open
 */
export function checkInFile(spec: Row, raw: unknown, where: string): void {
  if (spec.file === 'never') throw refused(`${where}: ${spec.name} cannot be set in a file.`, spec, 'Remove the line.');
  const value = parsed(spec, raw, where);
  if (spec.file === 'free') return;
  if (spec.file === 'inside') {
    const outside = pathsIn(value).find(leadsOut);
    if (outside === undefined) return;
    throw refused(
      `${where}: ${spec.name} leads out of the repository: ${shown(outside)}`,
      spec,
      'Name a path inside of it.',
    );
  }
  if (isAmong(value, spec.file)) return;
  throw refused(
    `${where}: ${spec.name} is ${shown(String(value))}, which a file cannot choose.`,
    spec,
    `Use ${allowedBy(spec.file)}.`,
  );
}

function parsed(spec: Row, raw: unknown, where: string): unknown {
  try {
    return parseOption(spec, raw);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${where}: ${error.message}`, error.remedy, { cause: error });
  }
}

/** What a file may choose where it may choose some values: `off`, `60 at most`. */
function allowedBy({ choices, min, max }: Exclude<Row['file'], string>): string {
  if (choices !== undefined) return eitherOf(choices);
  return min === undefined ? `${String(max)} at most` : `${min} to ${String(max)}`;
}

function refused(problem: string, spec: Row, remedy: string): UserError {
  const variable = spec.variable ?? variableOf(spec);
  const ways = [
    ...(isActionOnly(spec.name) ? [] : [`as the flag --${spec.name}`]),
    `as the input ${spec.name} of the Action`,
    ...(variable === undefined ? [] : [`as the environment variable ${variable}`]),
  ];
  const remedies = `${remedy} Whoever starts the run can set it: ${eitherOf(ways)}.`;
  return new UserError(`${problem}\n${spec.risk}`, remedies);
}

function isAmong(value: unknown, { choices, min = -Infinity, max = Infinity }: Exclude<Row['file'], string>): boolean {
  if (choices !== undefined) return typeof value === 'string' && choices.includes(value);
  return typeof value === 'number' && value >= min && value <= max;
}

/** Globs that exclude lead nowhere. */
function pathsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String).filter((glob) => !glob.startsWith('!')) : [String(value)];
}

/**
 * Whether a path is anything but one below the folder that it is relative to, on any system: absolute, with `..` in it, or in the folder
 * where git keeps hooks that it runs. Links are found where the file is opened.
 */
export function leadsOut(path: string): boolean {
  const isAbsolute = /^(?:[/\\~]|[a-z]:)/i.test(path);
  return isAbsolute || path.split(/[/\\]/).some((part) => /^(?:\.\.[. ]*|\.git[. ]*|git~1)$/i.test(part));
}
