import type { Severity } from '../../model/rule.ts';

/** The colour of a severity, as in the text report. */
export const severityStyle = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  string
>;
