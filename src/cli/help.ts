import { UserError } from '../lib/errors.ts';
import { nearest } from '../lib/nearest.ts';

/** Command lines to copy, each with what it is for, by the commands that they are of; the empty name is that of the program. */
const examples = {
  '': [
    ['alt-text-review', 'review the current folder'],
    ['alt-text-review docs --quiet', 'only what fails the check'],
    ['alt-text-review --base origin/main', 'what changed since a commit'],
    ['alt-text-review work', 'work off the findings in the browser'],
    ['alt-text-review init', 'set it up for a repository on GitHub'],
  ],
  check: [
    ['alt-text-review', 'the current folder'],
    ['alt-text-review docs "site/**/*.md"', 'a folder, and what a glob matches'],
    ['alt-text-review --base origin/main', 'what changed since a commit'],
    ['alt-text-review - --stdin-filename docs/a.md < a.md', 'a text that is not saved'],
    ['alt-text-review --format text --format sarif=out.sarif', 'two reports of one run'],
    ['alt-text-review --group-by folder --fail-on warning', 'folder by folder'],
    ['alt-text-review docs --fix --dry-run', 'what --fix would write, as a diff'],
    ['alt-text-review docs --fix --interactive', 'one key a decision, image after image'],
    ['alt-text-review --print-config docs/a.md', 'what applies to a page, and why'],
  ],
  baseline: [
    ['alt-text-review baseline', 'accept all current findings'],
    ['alt-text-review baseline --prune', 'take out what is fixed, after some work'],
    ['alt-text-review baseline --output old.json', 'in another file, for baseline: old.json'],
  ],
  merge: [
    ['alt-text-review merge shard-*.json', 'the verdict on all parts of a scan'],
    ['alt-text-review merge shard-*.json --format html=report.html', 'with a report to work in'],
  ],
  work: [
    ['alt-text-review work', 'all findings below this folder'],
    ['alt-text-review work docs/guide', 'those of one folder'],
    ['alt-text-review work --caption', 'with drafts of a model'],
  ],
  apply: [['alt-text-review apply decisions.json', 'what somebody decided in the HTML report']],
  lsp: [['alt-text-review lsp --stdio', 'as an editor starts it (docs/editors.md)']],
  organisation: [
    ['alt-text-review organisation shop=shop.json docs=docs.json', 'coverage of each, and of all'],
    ['alt-text-review organisation *.json --earlier last.json --json last.json', 'with the trend, every week'],
    ['alt-text-review organisation *.json --teams teams.yml --html all.html', 'by team, as a page'],
  ],
  stats: [
    ['alt-text-review stats', 'what was decided in this folder'],
    ['alt-text-review stats --all --since 2026-01-31', 'on this machine, since a day'],
    ['alt-text-review stats journals/*.json --format json', 'by many people, for a program'],
  ],
  rules: [['alt-text-review rules --format json', 'with the standards behind each']],
  explain: [['alt-text-review explain missing-alt', 'what it finds, who is affected, how to silence it']],
  init: [
    ['alt-text-review init', 'show what would be written, and ask'],
    ['alt-text-review init --yes', 'in a script'],
  ],
  doctor: [
    ['alt-text-review doctor', 'sends no request'],
    ['alt-text-review doctor --ask', 'tries the provider with pictures of its own'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** Columns of a command line; what it is for stands behind a longer one all the same. */
const width = 50;

/** The examples of a command, for the end of its help. */
export function examplesOf(command: keyof typeof examples): string {
  const lines = examples[command].map(([line, purpose]) => `  ${line.padEnd(width)}  ${purpose}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

/** @throws UserError for help on a command that does not exist, and for help behind a slip in the name of one */
export function assertKnown(args: readonly string[], commands: readonly string[]): void {
  const [first = '', second] = args;
  if (first === 'help' && second !== undefined && !commands.includes(second)) throw unknown(second, commands);
  const isHelp = args.includes('--help') || args.includes('-h');
  if (isHelp && !commands.includes(first) && nearest(first, commands).length > 0) throw unknown(first, commands);
}

function unknown(name: string, commands: readonly string[]): UserError {
  const [near] = nearest(name, commands);
  const remedy = near === undefined ? `Use ${commands.join(', ')}.` : `Did you mean ${near}?`;
  return new UserError(`There is no command ${name}.`, remedy);
}
