import { fstatSync, statSync, type Stats } from 'node:fs';
import { devNull } from 'node:os';
import { createInterrupt } from './interrupt.ts';
import { createPrinter } from './print.ts';
import type { World } from '../cli/index.ts';

/** What a running command reaches of the process around it. */
export type Outside = Pick<
  World,
  'stdout' | 'stderr' | 'stdoutIsTerminal' | 'stderrIsTerminal' | 'columns' | 'signal' | 'keep'
> & {
  /** The exit code of a program whose command ended with `code`: it differs after a signal, or where the report could not be printed. */
  readonly exitCode: (code: number) => number;
  /** Resolves when everything that was printed is on its way. */
  readonly printed: () => Promise<void>;
};

export function outsideOf(program: NodeJS.Process & { readonly stdout: { readonly fd: 1 } }): Outside {
  const interrupt = createInterrupt(program);
  const stderr = (text: string): void => {
    program.stderr.write(text);
  };
  const stdoutIsTerminal = isTerminal(program, 'stdout');
  const printer = createPrinter(program, stdoutIsTerminal, (sentence) => {
    stderr(`alt-text-review: ${sentence}\n`);
  });
  return {
    stdout: printer.print,
    stderr,
    stdoutIsTerminal,
    stderrIsTerminal: isTerminal(program, 'stderr'),
    columns: stdoutIsTerminal ? program.stdout.columns : undefined,
    signal: interrupt.signal,
    keep: interrupt.keep,
    printed: printer.done,
    exitCode: (code) => (printer.isCut() ? 2 : interrupt.exitCode(code)),
  };
}

const numbers = { stdin: 0, stdout: 1, stderr: 2 };

/** Whether a standard stream of the program is a terminal. The stream itself is asked where it may be one: to load it takes Node some milliseconds. */
export function isTerminal(program: NodeJS.Process, name: keyof typeof numbers): boolean {
  const stats = statsOf(numbers[name]);
  if (stats === undefined || stats.isFile() || stats.isFIFO() || stats.isSocket() || isNothing(stats)) return false;
  return program[name].isTTY;
}

/** Undefined for a stream that is not there, as where Windows starts a program without a console. */
function statsOf(stream: number): Stats | undefined {
  try {
    return fstatSync(stream);
  } catch {
    return undefined;
  }
}

/** Whether it is the device that swallows everything; on Windows, devices have no numbers. */
function isNothing({ rdev }: { readonly rdev: number }): boolean {
  return rdev !== 0 && statSync(devNull, { throwIfNoEntry: false })?.rdev === rdev;
}
