import { existsSync } from 'node:fs';
import { loadReporter, reporterNames, type ReporterName } from '../../src/reporters/index.ts';
import type { Reporter } from '../../src/model/report.ts';

/** Where a text of others could act: on a terminal, on the runner that reads a log, or as HTML or Markdown. */
export type Attack = 'controls' | 'commands' | 'html' | 'markdown';

/** What is expected of a reporter. `test/fixtures/reporters/<name>.ts` exports it as `fixture`, and the tests of every reporter read it. */
export type ReporterFixture = {
  /** What the output for `regular()` of `test/reporters/reports.ts` contains. */
  readonly shows: readonly string[];
  /** Attacks that have nothing to act on here, each with the reason. All others are tried. */
  readonly exempt?: Readonly<Partial<Record<Attack, string>>>;
};

export type TestedReporter = ReporterFixture & { readonly name: ReporterName; readonly reporter: Reporter };

/** Every reporter of the registry. One without a fixture is attacked in every way; `test/completeness.test.ts` reports it. */
export const testedReporters: readonly TestedReporter[] = await Promise.all(reporterNames.map(tested));

async function tested(name: ReporterName): Promise<TestedReporter> {
  const [reporter, fixture] = await Promise.all([loadReporter(name), fixtureOf(name)]);
  return { name, reporter, ...fixture };
}

async function fixtureOf(name: ReporterName): Promise<ReporterFixture> {
  if (!existsSync(new URL(`../fixtures/reporters/${name}.ts`, import.meta.url))) return { shows: [] };
  const module = (await import(`../fixtures/reporters/${name}.ts`)) as { readonly fixture: ReporterFixture };
  return module.fixture;
}
