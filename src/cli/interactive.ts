import { UserError } from '../lib/errors.ts';
import { workOnTerminal } from '../workbench/terminal/index.ts';
import { pictureProtocol } from '../workbench/terminal/picture.ts';
import { openRun } from '../workbench/run.ts';
import type { CheckFlags } from './check.ts';
import { usesColour } from './print-report.ts';
import { runInput, summaryOf } from './run-input.ts';
import { stdinArgument } from './stdin.ts';
import type { ExitCode, World } from './world.ts';

/**
 * Has a person decide on each image at the terminal. It prints no report: what was decided is in the files.
 *
 * @throws UserError where there is no terminal, and for what cannot be asked together
 */
export async function interactive(paths: readonly string[], flags: CheckFlags, world: World): Promise<ExitCode> {
  if (world.keyboard === undefined) {
    throw new UserError(
      '--interactive needs a terminal, and there is none here.',
      'Leave it out, or use alt-text-review work, which opens a page in the browser.',
    );
  }
  assertInteractive(paths, flags);
  const waiting: string[] = [];
  let isOpen = false;
  // A line between two of ours would be in the middle of a text that is being written.
  const quiet: World = {
    ...world,
    stderr: (text) => {
      if (isOpen) waiting.push(text);
      else world.stderr(text);
    },
  };
  const { input, hide } = await runInput(paths, { ...flags, progress: () => undefined }, quiet);
  const run = await openRun({
    ...input,
    announce: (sentence) => {
      waiting.push(sentence);
    },
  });
  const print = (text: string) => {
    world.stdout(hide(text));
  };
  const release = world.keep();
  const { chunks, close } = await world.keyboard();
  isOpen = true;
  try {
    const terminal = {
      chunks,
      print,
      columns: () => world.columns ?? 80,
      isColoured: usesColour(flags.display.colour, world),
      pictures: pictureProtocol(world.env),
      clock: world.clock,
      signal: world.signal,
    };
    await workOnTerminal(run, terminal, () => waiting.splice(0));
  } finally {
    isOpen = false;
    close();
  }
  for (const line of summaryOf(run.summary())) print(`${line}\n`);
  release();
  return 0;
}

/** @throws UserError for what a person at the terminal does not need, or cannot have */
function assertInteractive(paths: readonly string[], flags: CheckFlags): void {
  const asked = [
    flags.dryRun && '--dry-run',
    flags.shard !== undefined && '--shard',
    flags.printConfig !== undefined && '--print-config',
    flags.checkPictures && '--check-pictures',
    (flags.output !== undefined || flags.targets.some(({ format }) => format !== 'text')) && 'a report',
    paths.includes(stdinArgument) && 'the standard input',
  ];
  const flag = asked.find((one) => one !== false);
  if (flag === undefined) return;
  throw new UserError(`--interactive and ${flag} are not for one run.`, 'Run them one after the other.');
}
