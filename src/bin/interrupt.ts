/** How a person or a machine ends this program, and what is left of the end by then. */
export type Interrupt = {
  /** Aborts when the program has to end and something has to be kept first. */
  readonly signal: AbortSignal;
  /**
   * From now on the program has something to lose: it gets the time to keep it. Otherwise it ends at once, which only the system can do while
   * documents are scanned, because no JavaScript hears a signal then.
   *
   * @returns ends that; after a signal, the program too, when nothing else has to be kept
   */
  readonly keep: () => () => void;
  /** The exit code of a program that ended with `code`: after a signal 128 and its number, as a shell says it. */
  readonly exitCode: (code: number) => number;
};

const numbers = { SIGINT: 2, SIGTERM: 15 } as const;
const signals = Object.keys(numbers) as readonly (keyof typeof numbers)[];

/** Hears the signals to `program` while something has to be kept. A second signal ends it in any case. */
export function createInterrupt(program: NodeJS.Process): Interrupt {
  const ending = new AbortController();
  let heard: keyof typeof numbers | undefined;
  let kept = 0;
  const hear = (signal: keyof typeof numbers): void => {
    heard ??= signal;
    ignore();
    ending.abort();
  };
  const ignore = (): void => {
    for (const signal of signals) program.off(signal, hear);
  };
  const exitCode = (code: number): number => (heard === undefined ? code : 128 + numbers[heard]);
  return {
    signal: ending.signal,
    exitCode,
    keep() {
      if (kept === 0 && heard === undefined) for (const signal of signals) program.on(signal, hear);
      kept += 1;
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        kept -= 1;
        if (kept > 0) return;
        ignore();
        if (heard !== undefined) program.exit(exitCode(0));
      };
    },
  };
}
