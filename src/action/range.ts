import type { Range } from '../github/event.ts';
import { fromCommits } from './commits.ts';
import { connect } from './connection.ts';
import type { Run, Job } from './job.ts';

/** Reviews the commits of a push or a merge queue like a pull request, without posting a review. */
export async function fromRange({ base, head, queue }: Range, run: Run): Promise<Job> {
  const connection = await connect(run);
  const { github, client } = connection;
  const { files, isCut, mergeBase } = await github.comparedCommits(client, base, head);
  const settings = queue ? `settings from base ${short(base)}` : 'settings from the head';
  const { source, changed } = await fromCommits(
    {
      what: `${run.trigger.event}: ${short(base)} to ${short(head)}, ${settings}`,
      headSha: head,
      // An author who can push may change the settings; a pull request in a merge queue may not.
      baseSha: queue ? base : head,
      from: base,
      scopeOf: (asked) => asked ?? 'lines',
      changedFiles: (tree) => (isCut ? github.withUnlisted(client, files, mergeBase, tree) : Promise.resolve(files)),
      mergeBase: () => Promise.resolve(mergeBase),
    },
    connection,
    run,
  );
  if (!isCut || changed.length > files.length) return source;
  return { ...source, input: { ...source.input, notes: [...source.input.notes, cut(files.length)] } };
}

/** Every document of a commit, without a checkout. */
export async function fromCommit(sha: string, run: Run): Promise<Job> {
  const connection = await connect(run);
  const { source } = await fromCommits(
    {
      what: `${run.trigger.event}: commit ${short(sha)}`,
      headSha: sha,
      baseSha: sha,
      from: sha,
      // Without a change there is no narrower scope.
      scopeOf: () => 'all',
      changedFiles: () => Promise.resolve([]),
      mergeBase: () => Promise.resolve(undefined),
    },
    connection,
    run,
  );
  return source;
}

function cut(listed: number): string {
  return `GitHub lists at most ${listed} changed files of a comparison: if there are others, they were not read.`;
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
