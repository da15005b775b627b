import { UserError } from '../lib/errors.ts';
import { inChunks } from '../lib/in-chunks.ts';
import { camelCase, type CamelCase, type Options } from '../config/options.ts';
import { loadParts, reportFiles, type ReporterName } from '../reporters/index.ts';
import type { Report } from '../model/report.ts';
import type { SurroundingsOf } from './html-surroundings.ts';
import { writeFile, type NotWritten } from './write-file.ts';

/** A file that the settings name and that could not be written. */
export type Unwritten = NotWritten & { readonly file: string };

/**
 * Writes a file that the settings name, whole or not at all, and creates its folder when it is missing.
 *
 * @param root absolute folder for relative paths
 * @param keep see {@link writeFile}
 * @throws UserError when the file cannot be written
 */
export async function writeText(root: string, file: string, text: string, keep: () => () => void): Promise<void> {
  const trouble = await writeFile(root, file, text, keep);
  if (trouble !== undefined) throw unwritten([{ ...trouble, file }]);
}

/** The reporters whose files the settings name. */
export function reportersWith(options: ReportFileOptions): readonly ReporterName[] {
  return reportFiles.filter(({ option }) => options[camelCase(option)] !== undefined).map(({ name }) => name);
}

/** Writes the report files that the settings name. @returns those that could not be written, which has no effect on the others */
export async function writeReports(
  report: Report,
  options: ReportFileOptions,
  { root, hide, keep, html }: Destination,
): Promise<readonly Unwritten[]> {
  const troubles: Unwritten[] = [];
  for (const { name, option } of reportFiles) {
    const file = options[camelCase(option)];
    if (file === undefined) continue;
    const parts = await loadParts(name);
    const style = name === 'html' ? { colour: false, html: await html?.(report, file) } : undefined;
    const trouble = await writeFile(root, file, inChunks(parts(report, style), hide), keep);
    if (trouble !== undefined) troubles.push({ ...trouble, file });
  }
  return troubles;
}

type Destination = {
  /** Absolute folder for relative paths. */
  readonly root: string;
  /** Hides the secrets of the run: a report is often kept as an artifact that anyone can download. */
  readonly hide: (text: string) => string;
  /** See {@link writeFile}. */
  readonly keep?: () => () => void;
  /** Without it, the HTML report has neither scripts nor pictures. */
  readonly html?: SurroundingsOf;
};

type ReportFileOptions = Pick<Options, CamelCase<(typeof reportFiles)[number]['option']>>;

/** The error for files that could not be written: each with the reason and with what is on the disk now. */
export function unwritten(troubles: readonly Unwritten[]): UserError {
  const problems = troubles.map(({ file, why, onDisk }) => `${file} cannot be written: ${why}. ${onDisk}`);
  return new UserError(problems.join('\n'), [...new Set(troubles.map(({ remedy }) => remedy))].join('\n'));
}
