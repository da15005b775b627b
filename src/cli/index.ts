import { Command, CommanderError } from 'commander';
import { addCheckOptions, addMergeOptions, addSettings, formatOption, settingsOf, toCheckFlags } from './flags.ts';
import { assertKnown, examplesOf } from './help.ts';
import { commandSettings } from './own-settings.ts';
import type { ExitCode, Keyboard, World } from './world.ts';
import { providerNames, providers } from '../drafts/providers/index.ts';
import type { CheckFlags } from './check.ts';
import { addCommandsWithoutReview } from './without-review.ts';
import { nearest } from '../lib/nearest.ts';
import { UserError } from '../lib/errors.ts';
import { tool } from '../lib/version.ts';

export type { Keyboard, World };

/** The command line: arguments in, report on stdout, exit code out. A command is loaded when it is asked for, so that help costs no scan. */
export async function runCli(args: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = build(world, (result) => (code = result));
  try {
    assertKnown(
      args,
      program.commands.map((command) => command.name()),
    );
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UserError) {
      world.stderr(`alt-text-review: ${error.message}\n${error.remedy}\n`);
      return 2;
    }
    throw error;
  }
}

const help = `
A command is described by its own help: alt-text-review check --help
Every setting can also stand in .github/alt-text-review.yml, or in a variable such as ALT_TEXT_REVIEW_FAIL_ON.
Exit codes: 0 pass, 1 the gate failed, 2 could not run, 130 stopped by Ctrl-C.`;

function build(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command(tool.name)
    .description('Finds images whose alternative text is missing or weak, and drafts descriptions.')
    .version(tool.version)
    .exitOverride()
    .configureOutput({ writeOut: world.stdout, writeErr: world.stderr, getOutHelpWidth: () => world.columns ?? 100 })
    // Commander's additions to an option, such as "(preset: …)", repeat what our texts have.
    .configureHelp({ optionDescription: ({ description }) => description })
    .showHelpAfterError('Run alt-text-review --help for all options.')
    .addHelpText('after', `${examplesOf('')}\n${help}`);

  const checking = program
    .command('check', { isDefault: true })
    .description('review files and folders; the current folder when none is named')
    .argument('[paths...]', 'files, folders and quoted globs; - is the standard input');
  addCheckOptions(checking)
    .addHelpText('after', examplesOf('check'))
    .action(async (paths: string[], flags: Record<string, unknown>) => {
      const asked = toCheckFlags(flags, world);
      if (flags.interactive === true) {
        if (flags.watch === true)
          throw new UserError('--watch and --interactive are not for one run.', 'Use one of them.');
        const { interactive } = await import('./interactive.ts');
        done(await interactive(paths, asked, world));
        return;
      }
      const { check } = await import('./check.ts');
      const isWatched = flags.watch === true;
      const run = () => check(paths, asked, isWatched ? { ...world, restart: undefined } : world);
      const code = isWatched ? await watched(run, asked, world) : await run();
      if (code === 2) hintAtCommand(paths, program, world);
      done(code);
    });

  const baseline = program
    .command('baseline')
    .description('accept all current findings: later runs count only new ones')
    .argument('[paths...]', 'files or folders')
    .option('--output <file>', 'file to write the accepted findings to')
    .option('--prune', 'only take out what is fixed');
  addSettings(baseline, commandSettings.baseline)
    .addHelpText('after', examplesOf('baseline'))
    .action(async (paths: string[], flags: Record<string, unknown>) => {
      const { writeBaseline } = await import('./baseline.ts');
      const output = typeof flags.output === 'string' ? flags.output : undefined;
      const settings = settingsOf(flags, world.env);
      done(await writeBaseline(paths, { settings, output, prune: flags.prune === true }, world));
    });

  const merging = program
    .command('merge')
    .description('judge the shards of a scan as if one run had read everything')
    .argument('<reports...>', 'JSON reports of all shards, in any order');
  addMergeOptions(merging)
    .addHelpText('after', examplesOf('merge'))
    .action(async (shards: string[], flags: Record<string, unknown>) => {
      const { check } = await import('./check.ts');
      done(await check([], { ...toCheckFlags(flags, world), shards }, world));
    });

  const working = program
    .command('work')
    .description('work off the findings in the browser, picture by picture')
    .argument('[paths...]', 'files or folders')
    .option('--port <number>', 'port on this machine; without it, any that is free')
    .option('--no-open', 'do not open the browser')
    .option('--journal <file>', 'file that keeps the decisions; without it, one in the folder of your state files')
    .option('--caption', 'draft descriptions (short for --captions auto)');
  addSettings(working, commandSettings.work)
    .addHelpText('after', examplesOf('work'))
    .action(async (paths: string[], flags: Record<string, unknown>) => {
      const { work } = await import('./work.ts');
      const { settings } = toCheckFlags(flags, world);
      const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
      const more = { port: text(flags.port), journal: text(flags.journal), open: flags.open !== false };
      done(await work(paths, { settings, ...more }, world));
    });

  const applying = program
    .command('apply')
    .description('write saved decisions into the files, with the same proofs')
    .argument('<decisions>', 'file of decisions (docs/workbench.md)')
    .argument('[paths...]', 'files or folders');
  addSettings(applying, commandSettings.apply)
    .addHelpText('after', examplesOf('apply'))
    .action(async (file: string, paths: string[], flags: Record<string, unknown>) => {
      const { apply } = await import('./apply.ts');
      done(await apply(file, paths, settingsOf(flags, world.env), world));
    });

  const serving = program
    .command('lsp')
    .description('serve an editor over the standard streams: findings as one types, and edits')
    .option('--stdio', 'as editors say it; there is no other way');
  addSettings(serving, commandSettings.lsp)
    .addHelpText('after', examplesOf('lsp'))
    .action(async (flags: Record<string, unknown>) => {
      const { lsp } = await import('./lsp.ts');
      done(await lsp(settingsOf(flags, world.env), world));
    });

  program
    .command('init')
    .description('write a workflow that reviews pull requests, and a first configuration file')
    .option('--yes', 'do not ask before writing')
    .addHelpText('after', examplesOf('init'))
    .action(async ({ yes }: { yes?: boolean }) => {
      const { init } = await import('./init.ts');
      done(await init(yes === true, world));
    });
  const doctor = program
    .command('doctor')
    .description('check the settings and this folder; with --ask, try the provider, too')
    .option('--ask', `try the provider (${askingTakes})`)
    .addOption(formatOption('output format', ['text', 'json']));
  addSettings(doctor, commandSettings.doctor)
    .addHelpText('after', examplesOf('doctor'))
    .action(async (flags: Record<string, unknown>) => {
      const { doctor: examine } = await import('./doctor/index.ts');
      const settings = settingsOf(flags, world.env);
      done(await examine({ settings, ask: flags.ask === true, json: flags.format === 'json' }, world));
    });
  addCommandsWithoutReview(program, world, done);
  return program;
}

const askingTakes = providerNames.map((name) => `${name}: ${providers[name].askingTakes}`).join('; ');

async function watched(run: () => Promise<ExitCode>, { fix, targets, settings }: CheckFlags, world: World) {
  if (fix)
    throw new UserError('--watch and --fix are not for one run.', 'Use one of them: drafts are read before the next.');
  const { watch } = await import('./watch.ts');
  const named = Object.entries(settings).filter(([name]) => name.endsWith('-file'));
  return watch(run, [...targets.flatMap(({ file }) => file ?? []), ...named.map(([, file]) => String(file))], world);
}

/** A command with a slip in it is taken for a path. */
function hintAtCommand([only, ...others]: readonly string[], program: Command, { stderr }: World): void {
  if (only === undefined || others.length > 0) return;
  const [near] = nearest(
    only,
    program.commands.map((command) => command.name()),
  );
  if (near !== undefined) stderr(`Did you mean the command ${near}?\n`);
}
