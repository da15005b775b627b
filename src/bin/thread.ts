import { parentPort, Worker, workerData, type ResourceLimits } from 'node:worker_threads';
import { UserError } from '../lib/errors.ts';
import { once } from '../lib/once.ts';
import type { Outside } from './outside.ts';

/**
 * In MB. V8 gives what is young up to 128 MB on a machine that has them, and lets what is old grow up to four times before it collects. While a
 * program runs, only a thread of it can have less: by its limits, and what is old grows by less where it may have less in all.
 */
const usualLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

/** What a thread knows of the program that started it. */
type Start = Pick<Outside, 'stdoutIsTerminal' | 'stderrIsTerminal' | 'columns'> & {
  readonly program: 'alt-text-review';
};

type Told = { readonly stdout: string } | { readonly stderr: string } | { readonly isKept: boolean };

/**
 * Runs this program again with the same arguments in a thread with a small heap, which speaks through `outside`.
 *
 * @returns its exit code; undefined where the thread needed more memory than it may have, and has printed nothing of its report
 * @throws UserError where it had printed a part of it, and whatever is thrown in the thread
 */
export async function runInThread(
  [, script = '', ...argv]: readonly string[],
  outside: Outside,
  limits: ResourceLimits = usualLimits,
): Promise<number | undefined> {
  const { stdoutIsTerminal, stderrIsTerminal, columns, signal } = outside;
  const start: Start = { program: 'alt-text-review', stdoutIsTerminal, stderrIsTerminal, columns };
  const thread = new Worker(script, { argv, workerData: start, resourceLimits: limits });
  const releases: (() => void)[] = [];
  let isPrinted = false;
  thread.on('message', (told: Told) => {
    if ('stdout' in told) {
      isPrinted = true;
      outside.stdout(told.stdout);
    } else if ('stderr' in told) outside.stderr(told.stderr);
    else if (told.isKept) releases.push(outside.keep());
    else releases.pop()?.();
  });
  const end = (): void => {
    thread.postMessage('end');
  };
  signal.addEventListener('abort', end);
  try {
    return await new Promise((resolve, reject) => {
      thread.on('error', (error: unknown) => {
        if (!isOutOfMemory(error)) reject(error instanceof Error ? error : new Error(String(error)));
        else if (isPrinted) reject(tooMuch(limits));
        else {
          for (const release of releases.splice(0)) release();
          resolve(undefined);
        }
      });
      thread.on('exit', resolve);
    });
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** What is outside of a thread that {@link runInThread} started; undefined in any other, and in the program itself. */
export function outsideOfThread(): Outside | undefined {
  const start: unknown = workerData;
  if (parentPort === null || !isStart(start)) return undefined;
  const { stdoutIsTerminal, stderrIsTerminal, columns } = start;
  const port = parentPort;
  const tell = (told: Told): void => {
    port.postMessage(told);
  };
  const ending = new AbortController();
  port.on('message', () => {
    ending.abort();
  });
  // Who listens alone keeps no thread.
  port.unref();
  return {
    stdoutIsTerminal,
    stderrIsTerminal,
    columns,
    stdout: (stdout) => {
      tell({ stdout });
    },
    stderr: (stderr) => {
      tell({ stderr });
    },
    signal: ending.signal,
    keep() {
      tell({ isKept: true });
      return once(() => {
        tell({ isKept: false });
      });
    },
    exitCode: (code) => code,
    printed: () => Promise.resolve(),
  };
}

function isStart(given: unknown): given is Start {
  return typeof given === 'object' && given !== null && 'program' in given && given.program === 'alt-text-review';
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooMuch({ maxOldGenerationSizeMb }: ResourceLimits): UserError {
  return new UserError(
    `The report is not whole: this scan needs more than ${String(maxOldGenerationSizeMb)} MB of memory.`,
    'Give Node more: NODE_OPTIONS=--max-old-space-size=4096. Or scan a part at a time: --shard 1/4.',
  );
}
