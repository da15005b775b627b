import { parseCommand } from './commands.ts';
import type { Command } from './commands.ts';

export type Kind = 'error' | 'warning' | 'notice';

/** An annotation on the page of the run. */
export type Annotation = {
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  /** Numbers as they were written; 1-based. */
  readonly line?: string;
  readonly endLine?: string;
  readonly col?: string;
  readonly endColumn?: string;
};

/** The runner keeps so many annotations of a kind in a step, and so many characters of a message. */
export const limits = { annotations: 10, message: 4096 } as const;

/** What the runner makes of a step's output. Fed line by line; invariant: `known` holds the stop token while commands are stopped. */
export class Transcript {
  readonly annotations: Record<Kind, Annotation[]> = { error: [], warning: [], notice: [] };
  /** Values that the step asked to hide. */
  readonly masked: string[] = [];
  readonly debug: string[] = [];
  readonly outputs: Record<string, string> = {};
  /** A command went wrong, which fails the step whatever its exit code. */
  failed = false;
  readonly #lines: string[] = [];
  readonly #secrets: string[];
  readonly #known = new Set(names);
  #stopToken: string | undefined;

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets.filter((secret) => secret !== '');
  }

  /** Everything that people see in the log, secrets hidden from the line on where they became known. */
  get log(): string {
    return this.#lines.join('\n');
  }

  feed(line: string): void {
    const command = parseCommand(line, this.#known);
    if (command === undefined || !this.#obey(command, line)) this.#write(line);
  }

  /** An annotation, wherever it comes from. */
  annotate(kind: Kind, annotation: Annotation): void {
    const message = this.hide(annotation.message).slice(0, limits.message);
    this.#write(`##[${kind}]${message}`);
    if (this.annotations[kind].length < limits.annotations) this.annotations[kind].push({ ...annotation, message });
  }

  fail(message: string, reason: string): void {
    this.failed = true;
    this.annotate('error', { message });
    this.annotate('error', { message: reason });
  }

  hide(text: string): string {
    // The longest first, so that no tail of a secret stays behind because another one starts alike.
    const secrets = this.#secrets.toSorted((one, other) => other.length - one.length);
    return secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
  }

  #write(line: string): void {
    this.#lines.push(this.hide(line));
  }

  /** Whether the line was used up. */
  #obey(command: Command, line: string): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return false;
      this.#known.delete(this.#stopToken);
      this.#stopToken = undefined;
      this.#write(line);
      return true;
    }
    const { name, data, properties } = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, { message: data, ...position(properties) });
        break;
      case 'add-mask':
        this.#mask(data);
        break;
      case 'debug':
        this.debug.push(this.hide(data));
        break;
      case 'group':
      case 'endgroup':
        this.#write(`##[${name}]${data}`);
        break;
      case 'stop-commands':
        this.#stopToken = data.toLowerCase();
        this.#known.add(this.#stopToken);
        this.#write(line);
        break;
      case 'set-output':
        this.outputs[properties.name ?? ''] = data;
        this.annotate('warning', { message: 'The `set-output` command is deprecated and will be disabled soon.' });
        break;
      case 'set-env':
      case 'add-path':
        this.fail(`Unable to process command '${line}' successfully.`, `The \`${name}\` command is disabled.`);
    }
    return true;
  }

  #mask(secret: string): void {
    if (secret.trim() === '') {
      this.annotate('warning', { message: "Can't add secret mask for empty string in ##[add-mask] command." });
      return;
    }
    this.masked.push(secret);
    // Each line on its own too, because output is hidden line by line.
    this.#secrets.push(secret, ...secret.split(/\r?\n/).filter((part) => part !== ''));
  }
}

const names = [
  'error',
  'warning',
  'notice',
  'add-mask',
  'debug',
  'group',
  'endgroup',
  'stop-commands',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'echo',
];

/** Properties of an annotation; the runner drops columns that make no sense. */
function position(given: Readonly<Record<string, string>>): Omit<Annotation, 'message'> {
  const { title, file, endline: endLine, endcolumn: endColumn } = given;
  const line = given.line ?? endLine;
  const col = given.col ?? endColumn;
  const columns =
    line !== undefined && (endLine === undefined || endLine === line) && !(Number(endColumn) < Number(col));
  const backwards = Number(endLine) < Number(line);
  return {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && !backwards && { line }),
    ...(endLine !== undefined && !backwards && { endLine }),
    ...(col !== undefined && columns && { col }),
    ...(endColumn !== undefined && columns && { endColumn }),
  };
}
