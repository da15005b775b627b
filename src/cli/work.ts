import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawOptions } from '../config/options.ts';
import { count } from '../lib/count.ts';
import { UserError } from '../lib/errors.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { openWorkbench } from '../workbench/index.ts';
import { openBrowser } from './open-browser.ts';
import { runInput, summaryOf } from './run-input.ts';
import type { ExitCode, World } from './world.ts';

export type WorkFlags = {
  readonly settings: RawOptions;
  readonly port: string | undefined;
  /** Whether a browser is opened. */
  readonly open: boolean;
  /** File of the journal. */
  readonly journal: string | undefined;
};

/** Serves the workbench until Ctrl-C; the first line on stdout is its address. */
export async function work(paths: readonly string[], flags: WorkFlags, world: World): Promise<ExitCode> {
  const port = portOf(flags.port);
  const { input, hide, accepted } = await runInput(paths, flags, world);
  const tell = (sentence: string) => {
    world.stderr(`alt-text-review: ${escapeControls(hide(sentence))}\n`);
  };
  const workbench = await openWorkbench({
    ...input,
    announce: tell,
    port,
    asset: (name) => assetOf(world, name),
    failed: (error) => {
      tell(`a request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
  });
  world.stdout(`${workbench.address}\n`);
  tell(
    `${count(workbench.open(), 'image')} to decide on. Ctrl-C ends the workbench; what was decided is in the files.`,
  );
  for (const sentence of accepted) tell(sentence);
  if (flags.open) await openBrowser(workbench.addressOnce, world);
  const release = world.keep();
  await ended(world.signal);
  await workbench.close();
  for (const line of summaryOf(workbench.summary())) tell(line);
  release();
  return 0;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 1 || port > 65_535) throw new UserError(`--port is ${text}.`, 'Use a number from 1 to 65535.');
  return port;
}

const assets: ReadonlySet<string> = new Set(['page.js', 'page.css']);

async function assetOf({ packageDir }: World, name: string): Promise<Uint8Array | undefined> {
  return assets.has(name) ? readFile(join(packageDir, 'dist', 'workbench', name)) : undefined;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
