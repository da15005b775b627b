import type { Range } from '../github/event.ts';
import { fromCommits } from './commits.ts';
import { connect } from './connection.ts';
import type { Run, Job } from './job.ts';

/** What a push or a merge queue brings: judged like a pull request, and told without a review. */
export async function fromRange({ base, head, queue }: Range, run: Run): Promise<Job> {
  const connection = await connect(run);
  const { github, client } = connection;
  const { files, isCut, mergeBase } = await github.comparedCommits(client, base, head);
  const settings = queue ? `settings from base ${short(base)}` : 'settings from the head';
  const { source, changed } = await fromCommits(
    {
      what: `${run.trigger.event}: ${short(base)} to ${short(head)}, ${settings}`,
      headSha: head,
      // Who may push may decide; what waits in a queue may not.
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
      // Nothing changed that a narrower scope could be about.
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
  return `GitHub lists ${listed} changed files of a comparison and no more: if there are others, they were not read.`;
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
