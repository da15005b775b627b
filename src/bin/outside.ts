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
};

export function outsideOf(program: NodeJS.Process & { readonly stdout: { readonly fd: 1 } }): Outside {
  const interrupt = createInterrupt(program);
  const stderr = (text: string): void => {
    program.stderr.write(text);
  };
  const printer = createPrinter(program.stdout, (sentence) => {
    stderr(`alt-text-review: ${sentence}\n`);
  });
  return {
    stdout: printer.print,
    stderr,
    stdoutIsTerminal: program.stdout.isTTY,
    stderrIsTerminal: program.stderr.isTTY,
    columns: program.stdout.isTTY ? program.stdout.columns : undefined,
    signal: interrupt.signal,
    keep: interrupt.keep,
    exitCode: (code) => (printer.isCut() ? 2 : interrupt.exitCode(code)),
  };
}
