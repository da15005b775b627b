import { escapeWorkflowCommands } from '../../lib/escape-workflow-commands.ts';
import type { Secrets } from '../../lib/secrets.ts';
import { oneLine, escapeControls } from '../../lib/escape-controls.ts';

/** The runner of a job, as the Action talks to it; `@actions/core` is behind it. */
export type Runner = {
  /** An input from the workflow, trimmed; empty when it is not set. */
  readonly input: (name: string) => string;
  /** Hides a text in everything that the job prints from now on. */
  readonly mask: (secret: string) => void;
  /** A plain text for the log. */
  readonly print: (text: string) => void;
  /** A line that only shows when debug logging is on. */
  readonly debug: (message: string) => void;
  readonly error: (title: string, message: string) => void;
  readonly warning: (title: string, message: string) => void;
  readonly output: (name: string, value: string) => void;
  /** Adds Markdown to the job summary. */
  readonly summary: (markdown: string) => Promise<void>;
};

/** The runner, with the secrets of the run hidden in all that is printed: it masks its log, but not the files that it makes of summaries and outputs. */
export function withoutSecrets(runner: Runner, { hide }: Secrets): Runner {
  return {
    ...runner,
    print: (text) => {
      runner.print(hide(text));
    },
    debug: (message) => {
      runner.debug(hide(message));
    },
    error: (title, message) => {
      runner.error(title, hide(message));
    },
    warning: (title, message) => {
      runner.warning(title, hide(message));
    },
    output: (name, value) => {
      runner.output(name, hide(value));
    },
    summary: (markdown) => runner.summary(hide(markdown)),
  };
}

/** A line of the log: untrusted parts of `text` become neither a workflow command nor a second line. */
export function logLine(text: string): string {
  return `${escapeWorkflowCommands(oneLine(text))}\n`;
}

/** A message of several lines, with control characters made visible. */
export function plainMessage(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
