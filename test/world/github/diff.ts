import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from '../repository.ts';
import type { Side } from './types.ts';

export type ChangedFile = {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Blob at the head; of a removed file, the last one. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Without the file header, as GitHub gives it; undefined for binaries, pure renames and the like. */
  readonly patch: string | undefined;
  readonly hunks: readonly Hunk[];
};

export type Hunk = { readonly header: string; readonly rows: readonly Row[] };

/** One line of a hunk. `old` and `new` are its 1-based numbers on either side. */
type Row = { readonly old: number | undefined; readonly new: number | undefined; readonly text: string };

/** What changed between two commits, renames found, three lines of context. */
export async function changedFiles(repository: Repository, from: string, to: string): Promise<readonly ChangedFile[]> {
  const attributes = await attributesAt(repository, to);
  const [raw, patches] = await Promise.all([
    repository.git(['diff', '--raw', '-z', '--no-abbrev', '--find-renames', from, to]),
    repository.git([...attributes, 'diff', '-U3', '--find-renames', '--no-color', '--no-ext-diff', from, to]),
  ]);
  const sections = `\n${patches.toString('utf8')}`.split('\ndiff --git ').slice(1);
  return rawEntries(raw.toString('utf8')).map((entry) => {
    // Git shows a change of type (a file that becomes a link) as a deletion and an addition.
    const [section = ''] = sections.splice(0, entry.letter === 'T' ? 2 : 1);
    const patch = entry.letter === 'T' ? undefined : patchOf(section);
    const hunks = patch === undefined ? [] : parsePatch(patch);
    const rows = hunks.flatMap((hunk) => hunk.rows);
    return {
      path: entry.path,
      previousPath: entry.previousPath,
      status: statuses[entry.letter] ?? 'changed',
      sha: entry.letter === 'D' ? entry.oldSha : entry.newSha,
      additions: rows.filter((row) => row.old === undefined && row.new !== undefined).length,
      deletions: rows.filter((row) => row.new === undefined && row.old !== undefined).length,
      patch,
      hunks,
    };
  });
}

/** GitHub follows the `.gitattributes` of the change, of which git sees nothing in a bare repository. */
async function attributesAt(repository: Repository, commit: string): Promise<readonly string[]> {
  const text = await repository.read(commit, '.gitattributes').catch(() => undefined);
  if (text === undefined) return [];
  const file = join(repository.dir, `attributes-${commit}`);
  await writeFile(file, text);
  return ['-c', `core.attributesFile=${file}`];
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
};

type RawEntry = {
  readonly letter: string;
  readonly oldSha: string;
  readonly newSha: string;
  readonly path: string;
  readonly previousPath: string | undefined;
};

/** `:<mode> <mode> <sha> <sha> <letter><score> NUL path NUL`, two paths for a rename. */
function rawEntries(raw: string): readonly RawEntry[] {
  const fields = raw.split('\0').slice(0, -1);
  const entries: RawEntry[] = [];
  while (fields.length > 0) {
    const [, , oldSha = '', newSha = '', status = ''] = (fields.shift() ?? '').split(' ');
    const letter = status.charAt(0);
    const previousPath = letter === 'R' ? fields.shift() : undefined;
    entries.push({ letter, oldSha, newSha, path: fields.shift() ?? '', previousPath });
  }
  return entries;
}

function patchOf(section: string): string | undefined {
  const start = section.indexOf('\n@@ ');
  return start === -1 ? undefined : section.slice(start + 1).replace(/\n$/, '');
}

function parsePatch(patch: string): readonly Hunk[] {
  // A header stands at the start of a line; the lines of a file have a sign in front of them.
  return patch.split(/\n(?=@@ )/).map((text) => {
    const [header = '', ...lines] = text.split('\n');
    const { old: oldRange, new: newRange } = ranges(header);
    let [oldLine, newLine] = [oldRange.start, newRange.start];
    const rows = lines.map((line): Row => {
      if (line.startsWith('+')) return { old: undefined, new: newLine++, text: line };
      if (line.startsWith('-')) return { old: oldLine++, new: undefined, text: line };
      if (line.startsWith('\\')) return { old: undefined, new: undefined, text: line };
      return { old: oldLine++, new: newLine++, text: line };
    });
    return { header, rows };
  });
}

type Range = { readonly start: number; readonly count: number };

function ranges(header: string): { readonly old: Range; readonly new: Range } {
  const [, oldStart, oldCount, newStart, newCount] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
  return {
    old: { start: Number(oldStart), count: Number(oldCount ?? 1) },
    new: { start: Number(newStart), count: Number(newCount ?? 1) },
  };
}

/** The hunk that shows `line`. RIGHT: additions and context; LEFT: deletions. */
export function hunkWith(hunks: readonly Hunk[], side: Side, line: number): Hunk | undefined {
  return hunks.find((hunk) => rowAt(hunk, side, line) !== -1);
}

/** `diff_hunk` of a comment: the hunk down to the line that the comment is about. */
export function hunkText(hunk: Hunk, side: Side, line: number): string {
  const rows = hunk.rows.slice(0, rowAt(hunk, side, line) + 1);
  return [hunk.header, ...rows.map((row) => row.text)].join('\n');
}

function rowAt(hunk: Hunk, side: Side, line: number): number {
  return hunk.rows.findIndex((row) =>
    side === 'RIGHT' ? row.new === line : row.old === line && row.new === undefined,
  );
}

/** Where the lines `first` to `last` of a file stand in a later commit; undefined when one of them was touched. */
export async function movedLines(
  repository: Repository,
  { path, from, to, first, last }: { path: string; from: string; to: string; first: number; last: number },
): Promise<{ readonly first: number; readonly last: number } | undefined> {
  const args = [
    '--literal-pathspecs',
    'diff',
    '-U0',
    '--no-renames',
    '--no-color',
    '--no-ext-diff',
    from,
    to,
    '--',
    path,
  ];
  const headers = (await repository.git(args)).toString('utf8').match(/(?<=\n)@@ [^\n]*/g) ?? [];
  let shift = 0;
  for (const { old: before, new: after } of headers.map(ranges)) {
    // An empty range names the line after which something was put in.
    const end = before.count === 0 ? before.start : before.start + before.count - 1;
    if (end < first) shift += after.count - before.count;
    else if (before.count === 0 ? before.start < last : before.start <= last) return undefined;
  }
  return { first: first + shift, last: last + shift };
}
