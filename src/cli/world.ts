import type { Readable, Writable } from 'node:stream';
import type { Clock } from '../model/clock.ts';

/** Everything outside the program that a command touches. */
export type World = {
  /** Absolute working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of the standard input, to its end; empty where it is absent. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** The standard streams as they are, for a program that speaks with this one; then `stdout` is not used. */
  readonly streams?: () => { readonly input: Readable; readonly output: Writable };
  /** For reports only. */
  readonly stdout: (text: string) => void;
  /** For progress, notes and errors. */
  readonly stderr: (text: string) => void;
  /** Asks the person at the terminal; absent where there is none. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Reads each key as it is pressed; absent where input or output is not a terminal. */
  readonly keyboard?: (() => Promise<Keyboard>) | undefined;
  /** Paths below the working directory, as they change; absent where they cannot be watched. */
  readonly changes?: () => AsyncIterable<string>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Of the terminal, where there is one. */
  readonly columns?: number | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** Aborts when the user or the machine wants the program to end, and something has to be kept first. */
  readonly signal: AbortSignal;
  /** From now on there is something to keep, such as drafts: the program is not ended at once any more. @returns ends that */
  readonly keep: () => () => void;
  /** Called once a run knows that it will read documents, before it does. */
  readonly beforeScan?: () => Promise<void>;
  /**
   * Runs the same command from the start in a thread with little memory, and ends the program as that ends. Returns where that was too little.
   * Absent in that thread, and where the memory is not ours to choose.
   */
  readonly restart?: (() => Promise<void>) | undefined;
  /** Folder of the package: its rule pages are read from here. */
  readonly packageDir: string;
};

/** The keys of a terminal, which echoes none of them and waits for no line, until it is closed. */
export type Keyboard = {
  /** What the terminal sends, as it is. */
  readonly chunks: AsyncIterable<string>;
  readonly close: () => void;
};

/** 0 pass, 1 the gate failed, 2 could not run. After Ctrl-C the process ends with 130, whatever it was. */
export type ExitCode = 0 | 1 | 2;
