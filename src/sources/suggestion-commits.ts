import { runGit } from './git-run.ts';

/** A commit that GitHub made of suggestions of a program, when a person pressed the button. */
export type SuggestionCommit = {
  readonly id: string;
  /** Files that it changed, relative to the working directory, with the blobs before and after. */
  readonly changes: readonly { readonly path: string; readonly before: string; readonly after: string }[];
};

export type SuggestionCommits = {
  readonly commits: readonly SuggestionCommit[];
  /** Commits that squash others, with such suggestions among them: what in them was suggested is not known any more. */
  readonly squashed: number;
};

/** Most commits that are looked at, the newest first. */
const most = 2000;

/**
 * The commits of the history with a program as co-author: GitHub names whoever made the suggestion so
 * (docs.github.com, "Incorporating feedback in your pull request"). Undefined where git knows no history here.
 *
 * @param since `YYYY-MM-DD`
 */
export async function suggestionCommits(
  cwd: string,
  since: string | undefined,
): Promise<SuggestionCommits | undefined> {
  const filter = ['--extended-regexp', '--regexp-ignore-case', '--grep=^Co-authored-by: .*\\[bot\\]'];
  const time = since === undefined ? [] : [`--since=${since}T00:00:00Z`];
  const format = '--format=%H%x1f%an%x1f%B';
  const listed = await runGit(
    ['log', '-z', '--no-merges', '--no-color', `--max-count=${most}`, ...filter, ...time, format, '--'],
    cwd,
  ).catch(() => undefined);
  if (listed === undefined) return undefined;
  const commits: SuggestionCommit[] = [];
  let squashed = 0;
  for (const record of listed.toString('utf8').split('\0')) {
    const [id = '', author = '', message = ''] = record.split('\u001f');
    if (id === '' || author.endsWith('[bot]')) continue;
    // GitHub's message of a squash lists the commits that were.
    if (/^\* /m.test(message)) squashed += 1;
    else commits.push({ id, changes: await changesOf(id, cwd) });
  }
  return { commits, squashed };
}

async function changesOf(id: string, cwd: string): Promise<SuggestionCommit['changes']> {
  const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-commit-id', '--relative'];
  const output = await runGit(['diff-tree', ...options, '--diff-filter=M', id], cwd);
  const fields = output.toString('utf8').split('\0');
  return fields.flatMap((field, at) => {
    const [, before, after] = /^:100\d{3} 100\d{3} ([0-9a-f]+) ([0-9a-f]+) M$/.exec(field) ?? [];
    const path = fields[at + 1];
    return before === undefined || after === undefined || path === undefined ? [] : [{ path, before, after }];
  });
}
