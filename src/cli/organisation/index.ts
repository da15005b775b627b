import { writeFile } from '../../app/write-file.ts';
import { count } from '../../lib/count.ts';
import { UserError } from '../../lib/errors.ts';
import { escapeControls, oneLine } from '../../lib/escape-controls.ts';
import type { OrganisationPart, OrganisationReport } from '../../model/organisation.ts';
import { loadOrganisationPage } from '../../reporters/index.ts';
import type { ExitCode, World } from '../world.ts';
import { buildOrganisation } from './build.ts';
import { readEarlier, readRepository } from './read.ts';
import { readTeams } from './teams.ts';

export type OrganisationFlags = {
  /** JSON reports, as `name=file`. */
  readonly reports: readonly string[];
  readonly earlier?: string;
  readonly teams?: string;
  /** As `name=file`. */
  readonly codeowners?: readonly string[];
  readonly html?: string;
  readonly json?: string;
};

/** Joins the reports of many repositories into one. It judges nothing: the verdicts are those of the reports. */
export async function organisation(flags: OrganisationFlags, world: World): Promise<ExitCode> {
  const { cwd } = world;
  const reports = await Promise.all(flags.reports.map((named) => readRepository(named, cwd)));
  const names = reports.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new UserError(`The repository ${twice} is named twice.`, 'Give each report a name: shop=reports/shop.json.');
  const earlier = flags.earlier === undefined ? undefined : await readEarlier(flags.earlier, cwd);
  if (flags.earlier !== undefined && earlier === undefined)
    world.stderr(`alt-text-review: There is no file ${escapeControls(flags.earlier)}, so the trend begins today.\n`);
  const teamsOf = await readTeams(flags.teams, flags.codeowners ?? [], cwd);
  const report = buildOrganisation({ reports, earlier, teamsOf, date: world.today });
  const page = flags.html === undefined ? undefined : await loadOrganisationPage();
  await write(flags.html, () => page?.(report) ?? '', world);
  await write(flags.json, () => `${JSON.stringify(report, null, 2)}\n`, world);
  world.stdout(textOf(report));
  return 0;
}

async function write(file: string | undefined, content: () => string, { cwd, keep }: World): Promise<void> {
  if (file === undefined) return;
  const failure = await writeFile(cwd, file, content(), keep);
  if (failure !== undefined) throw new UserError(`${file} could not be written: ${failure.why}.`, failure.remedy);
}

function textOf({ totals, repositories, teams, history }: OrganisationReport): string {
  const last = history.at(-2);
  const moved = last === undefined ? '' : ` (${difference(totals.coverage, last.coverage)} since ${last.date})`;
  const unread = totals.unread === 0 ? '' : ` · ${count(totals.unread, 'file')} not read`;
  return `${[
    `${count(totals.repositories, 'repository', 'repositories')} · ${count(totals.images, 'image')} · coverage ${totals.coverage.toFixed(1)} %${moved}${unread}`,
    table('Repository', repositories),
    ...(teams.length === 0 ? [] : [table('Team', teams)]),
  ].join('\n\n')}\n`;
}

function table(title: string, parts: readonly OrganisationPart[]): string {
  const rows = parts.map((part) => [
    oneLine(part.name),
    String(part.images),
    String(part.missing),
    String(part.weak),
    `${part.coverage.toFixed(1)} %`,
    part.before === undefined ? '' : difference(part.coverage, part.before),
  ]);
  const all = [[title, 'images', 'missing', 'weak', 'coverage', 'change'], ...rows];
  const widths = (all[0] ?? []).map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** `+2.1`, in points of a percentage. */
function difference(now: number, before: number): string {
  const points = (now - before).toFixed(1);
  return now >= before ? `+${points}` : points;
}
