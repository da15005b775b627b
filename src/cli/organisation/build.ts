import { groupBy } from '../../lib/group-by.ts';
import { tool } from '../../lib/version.ts';
import type { OrganisationPart, OrganisationReport, PartCounts } from '../../model/organisation.ts';
import { totalsOf } from '../../review/totals.ts';
import type { EarlierReport, RepositoryReport } from './read.ts';
import type { TeamsOf } from './teams.ts';

/** What a report on an organisation is made of. */
export type OrganisationInput = {
  readonly reports: readonly RepositoryReport[];
  readonly earlier: EarlierReport | undefined;
  readonly teamsOf: TeamsOf;
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
};

/** Days that are kept, about five years of weeks. */
const mostDays = 260;

/** One report of many. */
export function buildOrganisation({ reports, earlier, teamsOf, date }: OrganisationInput): OrganisationReport {
  const all = reports.flatMap((report) => imagesOf(report));
  const counts = countsOf(all);
  const totals = {
    ...counts,
    repositories: reports.length,
    documents: reports.reduce((sum, report) => sum + report.totals.documents, 0),
    unread: reports.reduce((sum, { skipped }) => sum + skipped.length, 0),
  };
  const before = (earlier?.history ?? []).filter((day) => day.date < date);
  const today = {
    date,
    repositories: reports.length,
    images: counts.images,
    open: open(counts),
    coverage: counts.coverage,
  };
  return {
    version: 1,
    tool,
    date,
    totals,
    repositories: reports
      .map((report) => ({
        ...partOf(report.name, imagesOf(report), earlier?.repositories),
        verdict: report.verdict,
        documents: report.totals.documents,
        unread: report.skipped.length,
      }))
      .toSorted(byOpen),
    teams: teamParts(all, teamsOf, earlier),
    rules: [...groupBy(all.flatMap(failing), (rule) => rule)]
      .map(([name, list]) => ({ name, images: list.length }))
      .toSorted((a, b) => b.images - a.images || order(a.name, b.name)),
    history: [...before, today].slice(-mostDays),
  };
}

type CountedImage = RepositoryReport['images'][number] & { readonly repository: string };

function imagesOf({ name, images }: RepositoryReport): readonly CountedImage[] {
  return images.filter(({ inScope }) => inScope).map((image) => ({ ...image, repository: name }));
}

function failing({ status, findings: [first] }: CountedImage): readonly string[] {
  return first !== undefined && (status === 'missing' || status === 'weak') ? [first.rule] : [];
}

function teamParts(
  all: readonly CountedImage[],
  teamsOf: TeamsOf,
  earlier: EarlierReport | undefined,
): readonly OrganisationPart[] {
  const owned = all.map((image) => ({ image, teams: teamsOf(image.repository, image.file) }));
  if (owned.every(({ teams }) => teams.length === 0)) return [];
  const places = owned.flatMap(({ image, teams }) =>
    (teams.length === 0 ? [noTeam] : teams).map((team) => ({ image, team })),
  );
  return [...groupBy(places, ({ team }) => team)]
    .map(([team, list]) =>
      partOf(
        team,
        list.map(({ image }) => image),
        earlier?.teams,
      ),
    )
    .toSorted(byOpen);
}

const noTeam = '(no team)';

function partOf(
  name: string,
  images: readonly CountedImage[],
  earlier: readonly { readonly name: string; readonly coverage: number }[] | undefined,
): OrganisationPart {
  const before = earlier?.find((part) => part.name === name)?.coverage;
  return { name, ...countsOf(images), ...(before !== undefined && { before }) };
}

function countsOf(list: readonly CountedImage[]): PartCounts {
  const { images, ok, decorative, missing, weak, unknown, coverage } = totalsOf(0, list, 0);
  return { images, ok, decorative, missing, weak, unknown, coverage };
}

function open({ missing, weak }: PartCounts): number {
  return missing + weak;
}

function byOpen(a: OrganisationPart, b: OrganisationPart): number {
  return open(b) - open(a) || order(a.name, b.name);
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
