import { escapeWorkflowCommands } from '../../lib/escape-workflow-commands.ts';
import { oneLine, escapeControls } from '../../lib/escape-controls.ts';

/** The runner of a job, as the Action talks to it; `@actions/core` is behind it. */
export type Runner = {
  /** An input as the workflow gives it, trimmed; empty when it is not given. */
  readonly input: (name: string) => string;
  /** Hides a text in everything the job prints from here on. */
  readonly mask: (secret: string) => void;
  /** A plain text for the log. */
  readonly print: (text: string) => void;
  /** A line that only shows when somebody turned on debug logging. */
  readonly debug: (message: string) => void;
  readonly error: (title: string, message: string) => void;
  readonly warning: (title: string, message: string) => void;
  readonly output: (name: string, value: string) => void;
  /** Adds Markdown to the job summary. */
  readonly summary: (markdown: string) => Promise<void>;
};

/** A line of the log: whatever others wrote into `text` is neither a command nor a second line. */
export function logLine(text: string): string {
  return `${escapeWorkflowCommands(oneLine(text))}\n`;
}

/** A message of several lines, with what others wrote into it made visible. */
export function plainMessage(text: string): string {
  return text.split('\n').map(escapeControls).join('\n');
}
