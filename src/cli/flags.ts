import { Option, type Command } from 'commander';
import { settingsIn } from '../config/environment.ts';
import { remedyFor } from '../config/mistakes.ts';
import {
  camelCase,
  isActionOnly,
  isList,
  optionTable,
  type OptionName,
  type OptionSpec,
  type RawOptions,
} from '../config/options.ts';
import { eitherOf } from '../lib/either-of.ts';
import { UserError } from '../lib/errors.ts';
import { reporterNames } from '../reporters/index.ts';
import type { CheckFlags } from './check.ts';
import { commandSettings } from './own-settings.ts';
import { targetsOf } from './targets.ts';
import type { World } from './world.ts';

/** The groups of options in the help of a command, in the order of the help. A setting that is in none is one of drafts. */
const groups = {
  'What is read:': ['paths', 'scope', 'config', 'language', 'cache-dir', 'deadline-minutes'],
  'What fails the check:': ['fail-on', 'max-warnings', 'min-coverage', 'unread', 'baseline'],
  'Reports:': [...optionTable.map(({ name }) => name).filter((name) => name.endsWith('-file')), 'embed-pictures'],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

const drafts = 'Drafts:';
const display = 'On the terminal:';

/** Adds the options of a merge to a command: those of a review without what says where documents come from and what is written into them. */
export function addMergeOptions(command: Command): Command {
  return addInOrder(command, [...settingOptions(commandSettings.merge), ...reportOptions()]);
}

/** Adds the options of a review to a command. */
export function addCheckOptions(command: Command): Command {
  const [read = ''] = Object.keys(groups);
  return addInOrder(command, [
    inGroup(read, new Option('--base <ref>', 'review what changed since this commit')),
    inGroup(read, new Option('--stdin-filename <name>', 'the name of what - reads from the standard input')),
    inGroup(read, new Option('--shard <i/n>', 'read one of n parts of the documents, for the command merge')),
    inGroup(read, new Option('--check-pictures', 'list the pictures that are not there')),
    inGroup(drafts, new Option('--caption', 'draft descriptions (short for --captions auto)')),
    inGroup(drafts, new Option('--fix', 'write the drafts into the files (implies --caption)')),
    inGroup(drafts, new Option('--dry-run', 'with --fix: print what it would write, as a diff for git apply')),
    inGroup(
      drafts,
      new Option('--interactive', 'with --fix: decide on each image at the terminal, before it is written'),
    ),
    inGroup(
      drafts,
      new Option('--journal <file>', 'file that keeps decisions; without it, one in the folder of your state files'),
    ),
    ...settingOptions(),
    inGroup(display, new Option('--watch', 'check again whenever a document changes')),
    inGroup(display, new Option('--print-config <file>', 'print all that applies to a file, and where it comes from')),
    ...reportOptions(),
  ]);
}

/** What decides on the reports of a command. */
function reportOptions(): readonly Option[] {
  return [
    inGroup('Reports:', formatsOption()),
    inGroup('Reports:', new Option('--output <file>', 'write the report to a file instead of stdout')),
    inGroup(display, choiceOption('--group-by', 'group findings', ['rule', 'file', 'folder'], 'rule')),
    inGroup(display, new Option('--quiet', 'show only what fails the check, and the verdict')),
    inGroup(display, new Option('--verbose', 'show every place, and mark the text in each')),
    inGroup(display, new Option('--color', 'use colours, also where there is no terminal')),
    inGroup(display, new Option('--no-color', 'use none. Default: as the terminal, NO_COLOR and FORCE_COLOR say')),
  ];
}

/** Adds settings to a command. */
export function addSettings(command: Command, names: readonly OptionName[]): Command {
  return addInOrder(command, settingOptions(names));
}

/** @param names all that the command line has, unless the command uses only some */
function settingOptions(names?: readonly OptionName[]): readonly Option[] {
  const specs: readonly (OptionSpec & { readonly name: OptionName })[] = optionTable;
  return specs
    .filter(({ name }) => !isActionOnly(name) && names?.includes(name) !== false)
    .map((spec) => inGroup(groupOf(spec.name), toOption(spec)));
}

/** The groups of each help stand in the same order. */
function addInOrder(command: Command, options: readonly Option[]): Command {
  const order = [...Object.keys(groups).slice(0, 2), drafts, 'Reports:', display];
  const rank = ({ helpGroupHeading }: Option) => order.indexOf(helpGroupHeading ?? '');
  for (const option of options.toSorted((a, b) => rank(a) - rank(b))) command.addOption(option);
  return command;
}

function groupOf(name: OptionName): string {
  const entries: readonly (readonly [string, readonly OptionName[]])[] = Object.entries(groups);
  return entries.find(([, names]) => names.includes(name))?.[0] ?? drafts;
}

function inGroup(group: string, option: Option): Option {
  return option.helpGroup(group);
}

/** The format of a command that has one output. */
export function formatOption(help: string, names: readonly string[]): Option {
  return choiceOption('--format', help, names, 'text');
}

function choiceOption(flag: string, help: string, choices: readonly string[], usual: string): Option {
  return new Option(`${flag} <${choices.join('|')}>`, `${help}. Default: ${usual}.`)
    .default(usual)
    .argParser((value: string) => {
      if (choices.includes(value)) return value;
      throw new UserError(`${value} is not a known ${flag.slice(2)}.`, remedyFor(value, choices));
    });
}

function formatsOption(): Option {
  const help = `a report on stdout, or in a file: ${eitherOf(reporterNames)}. Can be given several times. Default: text.`;
  return new Option('--format <name[=file]>', help).argParser(
    (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
  );
}

function toOption(spec: OptionSpec): Option {
  const usual = spec.default === undefined ? '' : ` Default: ${String(spec.default)}.`;
  const help = `${inPlainText(spec.help)}${usual}`;
  if (spec.type === 'boolean') return new Option(`--${spec.name} [true|false]`, help).preset('true');
  if (isList(spec)) return new Option(`--${spec.name} <${spec.type === 'list' ? 'globs' : spec.type}...>`, help);
  if (spec.type === 'choice') {
    const choices = (spec.choices ?? []).join('|');
    return spec.alone === undefined
      ? new Option(`--${spec.name} <${choices}>`, help)
      : new Option(`--${spec.name} [${choices}]`, `${help} Alone it means ${spec.alone}.`).preset(spec.alone);
  }
  return new Option(`--${spec.name} <${placeholders[spec.type] ?? 'value'}>`, help);
}

const placeholders: Readonly<Partial<Record<OptionSpec['type'], string>>> = {
  url: 'url',
  number: 'number',
  integer: 'number',
};

/** A terminal shows no Markdown, and takes several values as several arguments. */
function inPlainText(help: string): string {
  return help.replaceAll('`', '').replace(', one per line', '');
}

/** What the arguments of a review ask for, with the settings of the environment. @throws UserError for what cannot be asked for */
export function toCheckFlags(flags: Readonly<Record<string, unknown>>, { env }: World): CheckFlags {
  const text = (name: string) => {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
  };
  const settings = settingsOf(flags, env);
  const formats = flags.format;
  const output = text('output');
  if (flags.quiet === true && flags.verbose === true) {
    throw new UserError('--quiet and --verbose ask for opposite things.', 'Use one of them.');
  }
  if (flags.dryRun === true && flags.fix !== true) throw new UserError('--dry-run is about --fix.', 'Add --fix.');
  if (flags.interactive === true && flags.fix !== true)
    throw new UserError('--interactive is about --fix.', 'Add --fix.');
  // Who switches models off wants what needs none.
  const asksForDrafts = flags.caption === true || (flags.fix === true && settings.captions === undefined);
  return {
    settings: asksForDrafts ? { ...settings, captions: 'auto' } : settings,
    targets: targetsOf(Array.isArray(formats) ? formats.map(String) : [], output),
    output,
    display: {
      colour: typeof flags.color === 'boolean' ? flags.color : undefined,
      groupBy: groupings.find((one) => one === flags.groupBy),
      detail: flags.quiet === true ? 'quiet' : flags.verbose === true ? 'verbose' : 'normal',
    },
    fix: flags.fix === true,
    dryRun: flags.dryRun === true,
    journal: text('journal'),
    base: text('base'),
    checkPictures: flags.checkPictures === true,
    stdinName: text('stdinFilename'),
    printConfig: text('printConfig'),
    shard: text('shard'),
    shards: undefined,
  };
}

const groupings = ['rule', 'file', 'folder'] as const;

/** The settings of the environment, and those of flags, which win. */
export function settingsOf(flags: Readonly<Record<string, unknown>>, env: World['env']): RawOptions {
  const given = optionTable.map(({ name }) => [name, flags[camelCase(name)]] as const);
  return { ...settingsIn(env), ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}
