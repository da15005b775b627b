import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { count } from '../../lib/count.ts';
import { escapeControls } from '../../lib/escape-controls.ts';
import { messageOf, UserError } from '../../lib/errors.ts';
import { tool } from '../../lib/version.ts';
import type { Document } from '../../model/document.ts';
import type { Drafting } from '../../model/draft.ts';
import type { Shard, ShardDraft } from '../../model/shard.ts';
import type { PageStore } from '../../review/index.ts';
import type { Unmatched } from '../../sources/unmatched.ts';
import type { Gathered } from '../changed-documents.ts';
import { readShard } from './shape.ts';

/** What the shards of a scan found, as if one run had gathered it. */
export type Merged = {
  readonly gathered: Gathered;
  /** Files and folders that the shards were given. */
  readonly paths: readonly string[];
  readonly store: PageStore;
  readonly drafting: Drafting;
};

/**
 * The shards of one scan.
 *
 * @param files their JSON reports, in any order, relative to `cwd`
 * @throws UserError for a file that is no such report, and for shards that are not those of one scan
 */
export async function readShards(files: readonly string[], cwd: string): Promise<Merged> {
  const shards: Shard[] = [];
  for (const file of files) shards.push(await shardIn(file, cwd));
  assertComplete(shards);
  return merged(shards.toSorted((a, b) => a.index - b.index));
}

async function shardIn(file: string, cwd: string): Promise<Shard> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw new UserError(`${file} cannot be read: ${messageOf(error)}.`, 'Name the JSON reports of all shards.');
  });
  const found = readShard(text);
  if (found === undefined) {
    throw new UserError(
      `${file} is not the report of a shard.`,
      'Write one with alt-text-review --shard 1/8 --format json=shard-1.json.',
    );
  }
  if (found.version === tool.version) return found.shard;
  throw new UserError(
    `${file} was written by version ${found.version}, and this is ${tool.version}.`,
    'Run the shards and the merge with one version.',
  );
}

function assertComplete(shards: readonly Shard[]): void {
  const of = shards[0]?.of ?? 0;
  if (shards.some((shard) => shard.of !== of)) {
    throw new UserError('The reports are shards of different scans.', 'Name the reports of one run of the matrix.');
  }
  const commits = [...new Set(shards.flatMap(({ commit }) => commit ?? []))];
  if (commits.length > 1) {
    const named = commits.map((commit) => escapeControls(commit.slice(0, 10))).join(', ');
    throw new UserError(
      `The reports are shards of different commits: ${named}.`,
      'Name the reports of one run of the matrix.',
    );
  }
  const indexes = shards.map(({ index }) => index);
  const twice = indexes.find((index, at) => indexes.indexOf(index) !== at);
  if (twice !== undefined) throw new UserError(`Shard ${twice} of ${of} is named twice.`, 'Name each report once.');
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !indexes.includes(index));
  if (missing.length === 0) return;
  throw new UserError(
    `${count(missing.length, 'report is', 'reports are')} missing: shard ${missing.slice(0, 10).join(', ')} of ${of}.`,
    'Name the reports of all shards: without one, nobody knows what it would have found.',
  );
}

function merged(shards: readonly Shard[]): Merged {
  const documents = shards
    .flatMap((shard) => shard.documents)
    .map((document): Document => ({ ...document, changedLines: 'all' }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const pages = new Map(shards.flatMap((shard) => Object.entries(shard.pages)));
  const [first] = shards;
  const skipped = shards.flatMap((shard) => shard.skipped);
  return {
    gathered: {
      documents,
      skipped,
      leftOut: first?.leftOut,
      scope: 'all',
      changedFiles: new Set(),
      notes: [...new Set(shards.flatMap(({ notes }) => notes))],
      unmatched: mistakesOf(shards, documents.length + skipped.length === 0),
    },
    paths: first?.paths ?? [],
    store: { get: (key) => pages.get(key), put: () => undefined },
    drafting: draftingOf(shards),
  };
}

function mistakesOf(shards: readonly Shard[], isEmpty: boolean): readonly Unmatched[] {
  const all = new Map(shards.flatMap(({ mistakes }) => mistakes.map((one) => [one.problem, one])));
  const found = [...all.values()].map((one): Unmatched => ({ kind: 'pattern', ...one }));
  if (!isEmpty || found.length > 0) return found;
  return [{ kind: 'everything', problem: 'no shard has a document', remedy: 'check paths and where the shards ran' }];
}

/** The drafts of the shards: nobody is asked again. */
function draftingOf(shards: readonly Shard[]): Drafting {
  const all = shards.flatMap(({ drafts }) => drafts);
  if (all.length === 0) return { status: 'off' };
  const byPlace = new Map(all.map((one) => [placeOf(one), one.draft]));
  return {
    status: 'ready',
    draft: (wanted) =>
      Promise.resolve({
        drafts: wanted.map(
          ({ path, image }) => byPlace.get(placeOf({ path, start: image.span.start })) ?? { status: 'stopped' },
        ),
        requests: shards.reduce((sum, { requests }) => sum + requests, 0),
        costUsd: shards.reduce((sum, { costUsd }) => sum + costUsd, 0),
        notes: [],
        refused: undefined,
      }),
  };
}

function placeOf({ path, start }: Pick<ShardDraft, 'path' | 'start'>): string {
  return `${start} ${path}`;
}
