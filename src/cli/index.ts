import { Command, CommanderError, Option } from 'commander';
import type { CheckFlags } from './check.ts';
import type { ExitCode, World } from './world.ts';
import { providerNames, providers } from '../drafts/providers/index.ts';
import { eitherOf } from '../lib/either-of.ts';
import { UserError } from '../lib/errors.ts';
import { settingsIn } from '../config/environment.ts';
import { camelCase, isActionOnly, isList, optionTable, type OptionSpec, type RawOptions } from '../config/options.ts';
import { reporterNames } from '../reporters/index.ts';
import { tool } from '../lib/version.ts';

/** The command line: arguments in, report on stdout, exit code out. A command is loaded when it is asked for, so that help costs no scan. */
export async function runCli(args: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = build(world, (result) => (code = result));
  try {
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
Options of a review: alt-text-review check --help
Exit codes: 0 pass, 1 the gate failed, 2 could not run, 130 stopped by Ctrl-C.`;

function build(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command(tool.name)
    .description('Finds images whose alternative text is missing or weak, and drafts descriptions.')
    .version(tool.version)
    .exitOverride()
    .configureOutput({ writeOut: world.stdout, writeErr: world.stderr })
    // Commander's additions to an option, such as "(preset: …)", repeat what our texts have.
    .configureHelp({ optionDescription: ({ description }) => description })
    .showHelpAfterError('Run alt-text-review --help for all options.')
    .addHelpText('after', help);

  const checking = program
    .command('check', { isDefault: true })
    .description('review files and folders; the current folder when none is named')
    .argument('[paths...]', 'files or folders');
  addCheckOptions(checking).action(async (paths: string[], flags: Record<string, unknown>) => {
    const { check } = await import('./check.ts');
    done(await check(paths, toCheckFlags(flags, world), world));
  });

  const baseline = program
    .command('baseline')
    .description('accept all current findings: later runs count only new ones')
    .argument('[paths...]', 'files or folders')
    .option('--output <file>', 'file to write the accepted findings to');
  addSettings(baseline).action(async (paths: string[], flags: Record<string, unknown>) => {
    const { writeBaseline } = await import('./baseline.ts');
    done(await writeBaseline(paths, toCheckFlags(flags, world), world));
  });

  program
    .command('rules')
    .description('list the rules')
    .addOption(formatOption('output format', ['text', 'json']))
    .action(async ({ format }: { format: string }) => {
      const { listRules } = await import('./rules.ts');
      done(listRules(format, world));
    });
  program
    .command('explain')
    .description('print the page of a rule')
    .argument('<rule>', 'its id')
    .action(async (id: string) => {
      const { explain } = await import('./rules.ts');
      done(await explain(id, world));
    });
  program
    .command('init')
    .description('write a workflow that reviews pull requests')
    .action(async () => {
      const { init } = await import('./init.ts');
      done(await init(world));
    });
  const doctor = program
    .command('doctor')
    .description('check the settings and this folder; with --ask, try the provider, too')
    .option('--ask', `try the provider (${askingTakes})`)
    .addOption(formatOption('output format', ['text', 'json']));
  addSettings(doctor).action(async (flags: Record<string, unknown>) => {
    const { doctor: examine } = await import('./doctor/index.ts');
    const { settings } = toCheckFlags(flags, world);
    done(await examine({ settings, ask: flags.ask === true, json: flags.format === 'json' }, world));
  });
  return program;
}

const askingTakes = providerNames.map((name) => `${name}: ${providers[name].askingTakes}`).join('; ');

function addCheckOptions(command: Command): Command {
  command
    .addOption(formatOption('report on stdout', reporterNames))
    .option('--output <file>', 'write the report to a file instead of stdout')
    .option('--caption', 'draft descriptions (short for --captions auto)')
    .option('--fix', 'write the drafts into the files (implies --caption)')
    .option('--base <ref>', 'review what changed since this commit');
  return addSettings(command);
}

function formatOption(help: string, names: readonly string[]): Option {
  const list = eitherOf(names);
  return new Option('--format <format>', `${help}: ${list}. Default: text.`)
    .default('text')
    .argParser((format: string) => {
      if (names.includes(format)) return format;
      throw new UserError(`${format} is not a known format.`, `Use ${list}.`);
    });
}

function addSettings(command: Command): Command {
  for (const spec of optionTable) if (!isActionOnly(spec.name)) command.addOption(toOption(spec));
  return command;
}

function toOption(spec: OptionSpec): Option {
  const help = spec.default === undefined ? spec.help : `${spec.help} Default: ${String(spec.default)}.`;
  if (spec.type === 'boolean') return new Option(`--${spec.name} [true|false]`, help).preset('true');
  if (isList(spec)) return new Option(`--${spec.name} <${spec.type === 'list' ? 'globs' : spec.type}...>`, help);
  return new Option(`--${spec.name} <value>`, help);
}

function toCheckFlags(flags: Record<string, unknown>, { env }: World): CheckFlags {
  const given = optionTable.map(({ name }) => [name, flags[camelCase(name)]] as const);
  const settings: RawOptions = {
    ...settingsIn(env),
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  };
  const text = (name: string) => {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    settings: flags.caption === true || flags.fix === true ? { ...settings, captions: 'auto' } : settings,
    format: reporterNames.find((name) => name === flags.format) ?? 'text',
    output: text('output'),
    fix: flags.fix === true,
    base: text('base'),
  };
}
