import type { SurroundingsOf } from '../app/html-surroundings.ts';
import type { Unwritten } from '../app/report-files.ts';
import { writeFile } from '../app/write-file.ts';
import { inChunks } from '../lib/in-chunks.ts';
import type { Report, ReportStyle } from '../model/report.ts';
import { loadParts } from '../reporters/index.ts';
import type { Target } from './targets.ts';
import type { World } from './world.ts';

/** How people want to read the report on a terminal. */
export type Display = Pick<ReportStyle, 'groupBy' | 'detail'> & {
  /** Undefined where the terminal and its environment decide. */
  readonly colour: boolean | undefined;
};

/**
 * Prints the reports that were asked for, also those whose file cannot be written: what was found, and what --fix wrote, is in them.
 *
 * @returns the files that could not be written
 */
export async function printReports(
  report: Report,
  targets: readonly Target[],
  display: Display,
  world: World,
  hide: (text: string) => string,
  html: SurroundingsOf,
): Promise<readonly Unwritten[]> {
  const { groupBy, detail } = display;
  const troubles: Unwritten[] = [];
  for (const { format, file } of targets) {
    const parts = await loadParts(format);
    const columns = file === undefined && world.stdoutIsTerminal ? world.columns : undefined;
    const colour = file === undefined && usesColour(display.colour, world);
    const around = format === 'html' ? await html(report, file) : undefined;
    const style = { colour, columns, groupBy, detail, html: around };
    const chunks = () => inChunks(parts(report, style), hide);
    const trouble = file === undefined ? undefined : await writeFile(world.cwd, file, chunks(), world.keep);
    if (file === undefined || trouble !== undefined) for (const chunk of chunks()) world.stdout(chunk);
    if (file !== undefined && trouble !== undefined) troubles.push({ ...trouble, file });
  }
  return troubles;
}

/** The flag, then FORCE_COLOR, then NO_COLOR (no-color.org), then whether there is a terminal: in the order of Node.js. */
export function usesColour(
  flag: boolean | undefined,
  { env, stdoutIsTerminal }: Pick<World, 'env' | 'stdoutIsTerminal'>,
): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stdoutIsTerminal && terminal !== 'dumb';
}
