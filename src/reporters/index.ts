import type { Reporter } from '../model/report.ts';

/** The outputs by the names that `--format` takes. */
export const reporterNames = ['text', 'json', 'sarif', 'html', 'junit', 'github', 'summary'] as const;

export type ReporterName = (typeof reporterNames)[number];

/** Loads one reporter, so that the others cost no start-up time. */
export function loadReporter(name: ReporterName): Promise<Reporter> {
  return loaders[name]();
}

const loaders: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  html: async () => (await import('./html.ts')).html,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).annotations,
  summary: async () => (await import('./summary.ts')).summary,
};
