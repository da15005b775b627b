import { writeSync } from 'node:fs';

/** The standard output of this program. */
export type Printer = {
  readonly print: (text: string) => void;
  /** Whether the disk did not take all of it. */
  readonly isCut: () => boolean;
  /** Resolves when everything is on its way, also to a reader that is slow. */
  readonly done: () => Promise<void>;
};

/**
 * Prints to a terminal by the stream of Node, to a file or a pipe without it: it takes longer to load than most reports to be written. Into a file,
 * it also drops what a full disk has no room for, and reports nothing.
 *
 * @param isTerminal whether the standard output is one
 * @param complain told once, in a sentence, when not everything can be printed
 */
export function createPrinter(
  program: { readonly stdout: NodeJS.WriteStream & { readonly fd: 1 } },
  isTerminal: boolean,
  complain: (sentence: string) => void,
): Printer {
  let isCut = false;
  const fail = (error: unknown): void => {
    // A reader such as `| head` closes the pipe when it has enough. The exit code is the verdict all the same.
    if (codeOf(error) === 'EPIPE') return;
    if (!isCut) complain(`the report could not be printed: ${error instanceof Error ? error.message : String(error)}`);
    isCut = true;
  };
  let stream = isTerminal ? program.stdout.on('error', fail) : undefined;
  return {
    isCut: () => isCut,
    async done() {
      const open = stream;
      if (open !== undefined) await new Promise((resolve) => open.write('', resolve));
    },
    print(text) {
      if (stream !== undefined) {
        stream.write(text);
        return;
      }
      const bytes = Buffer.from(text);
      let at = 0;
      try {
        while (at < bytes.length) at += writeSync(1, bytes, at);
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') fail(error);
        else {
          // A program before this one left the pipe in a state in which it takes what it has room for, and waits for no reader.
          stream = program.stdout.on('error', fail);
          stream.write(bytes.subarray(at));
        }
      }
    },
  };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
