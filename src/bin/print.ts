import { fstatSync, writeFileSync } from 'node:fs';

/** The standard output of this program. */
export type Printer = {
  readonly print: (text: string) => void;
  /** Whether the disk did not take all of it. */
  readonly isCut: () => boolean;
};

/** @param complain told once, in a sentence, when not everything can be printed */
export function createPrinter(
  stdout: NodeJS.WriteStream & { readonly fd: 1 },
  complain: (sentence: string) => void,
): Printer {
  let isCut = false;
  const fail = (error: unknown): void => {
    if (!isCut) complain(`the report could not be printed: ${error instanceof Error ? error.message : String(error)}`);
    isCut = true;
  };
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `| head` closes the pipe when it has enough. The exit code is the verdict all the same.
    if (error.code !== 'EPIPE') fail(error);
  });
  const isStream = stdout.isTTY || isPipe(stdout.fd);
  return {
    isCut: () => isCut,
    print(text) {
      if (isStream) {
        stdout.write(text);
        return;
      }
      try {
        // Into a file, the stream of Node drops what a full disk has no room for, and reports nothing.
        writeFileSync(stdout.fd, text);
      } catch (error) {
        fail(error);
      }
    },
  };
}

function isPipe(fd: number): boolean {
  const stats = fstatSync(fd);
  return stats.isFIFO() || stats.isSocket();
}
