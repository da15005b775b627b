import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCli } from '../../src/cli/index.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { VirtualClock } from '../lib/virtual-clock.ts';
import { governedBy } from '../lib/virtual-clock.ts';

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

export type Folder = {
  readonly dir: string;
  /** Runs the command line in the folder, with no environment but `env`. */
  readonly run: (
    args: readonly string[],
    more?: {
      env?: Record<string, string>;
      clock?: Clock | VirtualClock;
      terminal?: boolean;
      stdin?: string;
      /** What the person at the terminal answers. */
      answer?: string;
      /** What the person at the terminal presses, once it shows what is waited for. */
      keys?: Script;
      changes?: () => AsyncIterable<string>;
      packageDir?: string;
      signal?: AbortSignal;
      restart?: () => Promise<void>;
    },
  ) => Promise<Ran>;
};

/** What a person does at a terminal. @param shown resolves when the text was printed, after what was waited for last */
export type Script = (shown: (text: string) => Promise<void>) => AsyncIterable<string>;

/** A temporary folder with files, gone after the test. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<Folder> {
  const dir = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return {
    dir,
    async run(
      args,
      {
        env = {},
        clock = systemClock,
        terminal = false,
        stdin = '',
        answer,
        keys,
        changes,
        packageDir = join(import.meta.dirname, '..', '..'),
        signal = new AbortController().signal,
        restart,
      } = {},
    ) {
      let stdout = '';
      let stderr = '';
      let read = 0;
      const ignore = () => undefined;
      let look: () => void = ignore;
      const shown = (text: string) =>
        new Promise<void>((resolve) => {
          look = () => {
            const at = stdout.indexOf(text, read);
            if (at === -1) return;
            read = at + text.length;
            look = ignore;
            resolve();
          };
          look();
        });
      const governed = governedBy(clock);
      const work = runCli(args, {
        cwd: dir,
        env,
        ...(answer !== undefined && { ask: () => Promise.resolve(answer) }),
        ...(changes && { changes }),
        stdin: () => Promise.resolve(Buffer.from(stdin)),
        ...(keys && { keyboard: () => Promise.resolve({ chunks: keys(shown), close: () => undefined }) }),
        stdout: (text) => {
          stdout += text;
          look();
        },
        stderr: (text) => (stderr += text),
        stdoutIsTerminal: terminal,
        stderrIsTerminal: terminal,
        fetch: governed.fetch,
        clock,
        today: '2026-10-01',
        signal,
        keep: () => () => undefined,
        packageDir,
        restart,
      });
      return { code: await governed.run(work), stdout, stderr };
    },
  };
}
