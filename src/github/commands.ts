import { randomUUID } from 'node:crypto';
import { defuse } from '../lib/defuse.ts';
import { oneLine, visible } from '../lib/visible.ts';

/** Hides `secret` in everything the job prints from here on. Several lines are masked one by one, as the runner asks. */
export function maskCommand(secret: string): string {
  const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => `::add-mask::${escaped(line)}\n`).join('');
}

/** An annotation without a place in a file. */
export function annotationCommand(level: 'error' | 'warning' | 'notice', title: string, message: string): string {
  const property = escaped(title).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const lines = message.split('\n').map(visible);
  return `::${level} title=${property}::${escaped(lines.join('\n'))}\n`;
}

/** A line that only shows when somebody turned on debug logging for the run. */
export function debugCommand(message: string): string {
  return `::debug::${escaped(message)}\n`;
}

/** A plain line of the log: whatever others wrote into `text` is neither a command nor a second line. */
export function logLine(text: string): string {
  return `${defuse(oneLine(text))}\n`;
}

/** An entry for the file `GITHUB_OUTPUT`; the delimiter cannot be guessed by whoever wrote a part of the value. */
export function outputEntry(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Data of a workflow command (actions/runner, ActionCommand.cs). */
function escaped(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
