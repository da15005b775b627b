import { remedyFor } from '../config/mistakes.ts';
import { UserError } from '../lib/errors.ts';
import { reporterNames, type ReporterName } from '../reporters/index.ts';

/** A report that was asked for, and where it goes: undefined for stdout. */
export type Target = { readonly format: ReporterName; readonly file: string | undefined };

/**
 * The reports of a run, from values such as `text` and `sarif=out.sarif`, text on stdout by default.
 *
 * @param output the file for the one report that names none
 * @throws UserError for a format that does not exist, and for two reports in one place
 */
export function targetsOf(values: readonly string[], output: string | undefined): readonly Target[] {
  const targets = (values.length === 0 ? ['text'] : values).map((value) => targetOf(value, output));
  const files = targets.map(({ file }) => file);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (new Set(files).size === files.length) return targets;
  throw new UserError(
    `Two reports go to ${twice ?? 'stdout'}.`,
    'Give all but one of them a file of its own, such as --format sarif=report.sarif.',
  );
}

function targetOf(value: string, output: string | undefined): Target {
  const cut = value.indexOf('=');
  const name = cut < 0 ? value : value.slice(0, cut);
  const format = reporterNames.find((one) => one === name);
  if (format === undefined) throw new UserError(`${name} is not a known format.`, remedyFor(name, reporterNames));
  const file = cut < 0 ? output : value.slice(cut + 1);
  if (file === '') throw new UserError(`${value} names no file.`, `Write it like ${name}=report.txt.`);
  return { format, file };
}
