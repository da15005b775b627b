import type { Clock } from '../model/clock.ts';

/** Everything outside the program that a command touches. */
export type World = {
  /** Absolute working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For reports only. */
  readonly stdout: (text: string) => void;
  /** For progress, notes and errors. */
  readonly stderr: (text: string) => void;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** The day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** Aborts when the user or the machine wants the program to end. */
  readonly signal: AbortSignal;
  /** Folder of the package: its rule pages are read from here. */
  readonly packageDir: string;
};

/** 0 pass, 1 the gate failed, 2 could not run. */
export type ExitCode = 0 | 1 | 2;
