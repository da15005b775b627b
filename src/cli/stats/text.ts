import { count } from '../../lib/count.ts';
import { escapeControls, oneLine } from '../../lib/escape-controls.ts';
import type { NamedTally, Tally } from './tally.ts';
import type { Stats } from './types.ts';

const sources: Readonly<Record<string, string>> = {
  caption: 'a model',
  reuse: 'the same picture elsewhere',
  context: 'the words around it',
  decorative: 'decorative',
};

/** The numbers for a terminal. */
export function statsText({ since, journals, drafts, committed }: Stats): string {
  const time = since === undefined ? '' : ` since ${since}`;
  const blocks = [
    [`${count(sum(journals.map(({ decisions }) => decisions)), 'decision')} in the workbench${time}`],
    ...(journals.length > 1 ? [journals.map((one) => `  ${one.decisions}  ${escapeControls(one.folder)}`)] : []),
    ...draftBlocks(drafts),
    withoutDraft(drafts.without),
    committedLines(committed, time),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function draftBlocks(drafts: Stats['drafts']): readonly (readonly string[])[] {
  if (shown(drafts) === 0) return [];
  return [
    table('Drafts', [{ name: 'all', ...drafts }]),
    table('By rule', drafts.byRule),
    table(
      'By where they come from',
      drafts.bySource.map((one) => ({ ...one, name: sources[one.name] ?? one.name })),
    ),
    table('Of a model, by kind of picture', drafts.byKind),
    table('Of a model, by its questions', drafts.byPrompt),
  ];
}

/** Right-aligned numbers under their heads, and how many of the drafts were accepted or edited. */
function table(title: string, rows: readonly NamedTally[]): readonly string[] {
  if (rows.length === 0) return [];
  const names = rows.map(({ name }) => oneLine(name));
  const width = Math.max(title.length, ...names.map((name) => name.length + 2));
  return [
    `${title.padEnd(width)}  accepted  edited  refused  taken`,
    ...rows.map((row, index) => {
      const numbers = [
        String(row.accepted).padStart(8),
        String(row.edited).padStart(6),
        String(row.refused).padStart(7),
        `${Math.round((100 * (row.accepted + row.edited)) / shown(row))} %`.padStart(5),
      ];
      return `${`  ${names[index] ?? ''}`.padEnd(width)}  ${numbers.join('  ')}`;
    }),
  ];
}

function withoutDraft({ written, decorative, ignored, skipped }: Stats['drafts']['without']): readonly string[] {
  const parts = Object.entries({ written, decorative, ignored, skipped })
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name}`);
  return parts.length === 0 ? [] : [`Without a draft: ${parts.join(', ')}`];
}

function committedLines(committed: Stats['committed'], time: string): readonly string[] {
  if (committed === undefined) return ['Suggestions on pull requests: not known, because there is no history of git.'];
  const { commits, images, byRule, squashed } = committed;
  const head = `Suggestions that were committed on pull requests${time}: ${count(images, 'image')} in ${count(commits, 'commit')}`;
  return [
    head,
    ...byRule.map((rule) => `  ${String(rule.images).padStart(4)}  ${oneLine(rule.name)}`),
    ...(squashed === 0
      ? []
      : [`  ${count(squashed, 'squashed commit')} with suggestions of a program, which cannot be told apart any more`]),
  ];
}

function shown({ accepted, edited, refused }: Tally): number {
  return accepted + edited + refused;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
