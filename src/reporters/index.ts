import type { OrganisationReport } from '../model/organisation.ts';
import type { PartsReporter, Reporter } from '../model/report.ts';

/** An output. Its code is loaded only where it is used, so that the others cost no start-up time. */
export type ReporterEntry = {
  readonly load: () => Promise<Reporter>;
  /** The same output in parts, where it can be longer than a string should be. */
  readonly loadParts?: () => Promise<PartsReporter>;
  /** Whether it shows edits that the settings do not offer. */
  readonly showsAllEdits?: true;
  /** The setting that names a file for it: an input, a flag and a key of the configuration file. */
  readonly file?: { readonly option: `${string}-file`; readonly help: string };
};

/** Every output, by the name that `--format` takes. */
export const reporters = {
  text: { load: async () => (await import('./text.ts')).text },
  json: {
    load: async () => (await import('./json.ts')).json,
    loadParts: async () => (await import('./json.ts')).jsonParts,
    showsAllEdits: true,
    file: { option: 'json-file', help: 'Write the JSON report to this file.' },
  },
  sarif: {
    load: async () => (await import('./sarif.ts')).sarif,
    loadParts: async () => (await import('./sarif.ts')).sarifParts,
    file: { option: 'sarif-file', help: 'Write a SARIF 2.1.0 report to this file.' },
  },
  html: {
    load: async () => (await import('./html.ts')).html,
    loadParts: async () => (await import('./html.ts')).htmlParts,
    showsAllEdits: true,
    file: { option: 'html-file', help: 'Write an HTML report to this file.' },
  },
  junit: {
    load: async () => (await import('./junit.ts')).junit,
    loadParts: async () => (await import('./junit.ts')).junitParts,
    file: { option: 'junit-file', help: 'Write a JUnit XML report to this file.' },
  },
  github: { load: async () => (await import('./github.ts')).annotations },
  unix: { load: async () => (await import('./unix.ts')).unix },
  gitlab: { load: async () => (await import('./gitlab.ts')).gitlab },
  rdjson: { load: async () => (await import('./rdjson.ts')).rdjson },
  checkstyle: { load: async () => (await import('./checkstyle.ts')).checkstyle },
  badge: { load: async () => (await import('./badge.ts')).badge },
  markdown: { load: async () => (await import('./markdown.ts')).markdown },
  summary: { load: async () => (await import('./summary.ts')).summary },
} as const satisfies Readonly<Record<string, ReporterEntry>>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];

/** The settings that name files for reports, and the reporter that writes each. */
export const reportFiles = reporterNames.flatMap((name) => {
  const entry = reporters[name];
  return 'file' in entry ? [{ name, ...entry.file }] : [];
});

/** A reporter whose output comes in parts; all of it is one where the output is never long. */
export async function loadParts(name: ReporterName): Promise<PartsReporter> {
  const { load, loadParts: inParts }: ReporterEntry = reporters[name];
  if (inParts !== undefined) return inParts();
  const reporter = await load();
  return (...given) => [reporter(...given)];
}

export function showsAllEdits(name: ReporterName): boolean {
  const entry: ReporterEntry = reporters[name];
  return entry.showsAllEdits === true;
}

export function loadReporter(name: ReporterName): Promise<Reporter> {
  return reporters[name].load();
}

/** The page about many repositories, whose reports are JSON by then. */
export async function loadOrganisationPage(): Promise<(report: OrganisationReport) => string> {
  return (await import('./organisation.ts')).organisationPage;
}
