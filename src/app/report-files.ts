import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { messageOf, UserError } from '../lib/errors.ts';
import { camelCase, type CamelCase, type Options } from '../config/options.ts';
import { loadReporter, reportFiles } from '../reporters/index.ts';
import type { Report } from '../model/report.ts';

/**
 * Writes a file that the settings name, and creates its folder when it is missing.
 *
 * @param root absolute folder for relative paths
 * @throws UserError when the file cannot be written
 */
export async function writeText(root: string, file: string, text: string): Promise<void> {
  const path = resolve(root, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(
      `${file} cannot be written: ${messageOf(error)}.`,
      'Name a file in a folder that you can write to.',
      {
        cause: error,
      },
    );
  }
}

/** Writes the report files that the settings name. @throws UserError when one cannot be written */
export async function writeReports(report: Report, options: ReportFileOptions, root: string): Promise<void> {
  for (const { name, option } of reportFiles) {
    const file = options[camelCase(option)];
    if (file !== undefined) await writeText(root, file, (await loadReporter(name))(report));
  }
}

type ReportFileOptions = Pick<Options, CamelCase<(typeof reportFiles)[number]['option']>>;
