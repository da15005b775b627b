import { hunkAround } from '../lib/hunks.ts';
import type { Hunk } from '../lib/hunks.ts';
import type { Report } from '../types.ts';
import { anchorImages } from './anchors.ts';
import { listChangedFiles } from './changed-files.ts';
import type { Client } from './client.ts';
import { draftComment } from './comments.ts';
import type { Draft } from './comments.ts';
import { readExisting } from './existing.ts';
import type { OwnComment } from './existing.ts';
import { attempt, told } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { removeStale } from './stale.ts';

export type ReviewRequest = {
  readonly pullNumber: number;
  /** The commit that was read; comments on any other one would stand on the wrong lines. */
  readonly headSha: string;
  readonly report: Report;
  /** Undefined for a file whose diff GitHub does not show. */
  readonly hunksOf: (path: string) => readonly Hunk[] | undefined;
  readonly mode: 'suggest' | 'comment';
  readonly maxComments: number;
};

export type Outcome = {
  readonly posted: number;
  readonly removed: number;
  /** What the reader of the run has to know: why something is not in the review. */
  readonly notes: readonly string[];
};

/** Posts at most one review with what is not there yet, and takes away what is fixed. Never throws for what GitHub does. */
export async function publishReview(client: Client, request: ReviewRequest): Promise<Outcome> {
  const { anchors, outside } = anchorImages(request.report.images, request.hunksOf, request.mode);
  const drafts = anchors.flatMap((anchor) => draftComment(anchor) ?? []);
  const existing = await attempt(() => readExisting(client, request.pullNumber));
  if ('refusal' in existing) return nothing(`No review was posted: ${told(existing.refusal)}`);
  if (existing.value.headSha !== request.headSha) return nothing(movedOn);

  // Cut before comparing: a second run must not go on with those that the first one left out.
  const chosen = drafts.slice(0, request.maxComments);
  const settled = new Set(existing.value.comments.filter(isSettled).flatMap(({ findings }) => findings));
  const fresh = chosen.filter(({ ids }) => ids.some((id) => !settled.has(id)));
  const review = await post(client, request, fresh, true);
  const removed = await removeStale(client, request.report, existing.value.comments, review.posted);
  return {
    posted: review.posted.length,
    removed: removed.count,
    notes: [
      ...review.notes,
      ...removed.notes,
      ...leftOut(outside.length, 'on lines that are not part of the diff'),
      ...leftOut(drafts.length - chosen.length, `beyond max-comments (${request.maxComments})`),
    ],
  };
}

const movedOn =
  'No review was posted: somebody pushed to the pull request meanwhile, and the run for the new commit reviews it.';

/** Comments that must not be posted again: they can still be used, or people have dealt with them. */
function isSettled({ outdated, resolved, answered }: OwnComment): boolean {
  return !outdated || resolved || answered;
}

function leftOut(count: number, why: string): readonly string[] {
  if (count === 0) return [];
  return [
    `${count} ${count === 1 ? 'finding is' : 'findings are'} ${why}, so only the summary has ${count === 1 ? 'it' : 'them'}.`,
  ];
}

type Posted = { readonly posted: readonly Draft[]; readonly notes: readonly string[] };

/** One bad anchor loses the whole review, and a failed answer does not mean that nothing was posted: one more try at most. */
async function post(client: Client, request: ReviewRequest, drafts: readonly Draft[], again: boolean): Promise<Posted> {
  if (drafts.length === 0) return { posted: [], notes: [] };
  const result = await attempt(() => createReview(client, request, drafts));
  if ('value' in result) return { posted: drafts, notes: [] };
  const { refusal } = result;
  if (again && refusal.kind === 'unclear') return postUnlessThere(client, request, drafts, refusal);
  if (again && refusal.kind === 'rejected' && /\b(line|diff|hunk)\b/i.test(refusal.reason)) {
    return postProvable(client, request, drafts, refusal);
  }
  return { posted: [], notes: [`No review was posted: ${told(refusal)}`] };
}

/** The server failed: the review may exist all the same, and our markers tell. */
async function postUnlessThere(
  client: Client,
  request: ReviewRequest,
  drafts: readonly Draft[],
  refusal: Refusal,
): Promise<Posted> {
  const existing = await attempt(() => readExisting(client, request.pullNumber));
  if ('refusal' in existing) return { posted: [], notes: [`The review may not have been posted: ${told(refusal)}`] };
  const there = new Set(existing.value.comments.filter(isSettled).flatMap(({ findings }) => findings));
  if (drafts.every(({ ids }) => ids.every((id) => there.has(id)))) return { posted: drafts, notes: [] };
  if (existing.value.headSha !== request.headSha) return { posted: [], notes: [movedOn] };
  return post(client, request, drafts, false);
}

/** GitHub says that a line is not in the diff, not which one: the diff as it is now tells. */
async function postProvable(
  client: Client,
  request: ReviewRequest,
  drafts: readonly Draft[],
  refusal: Refusal,
): Promise<Posted> {
  const existing = await attempt(() => readExisting(client, request.pullNumber));
  if ('value' in existing && existing.value.headSha !== request.headSha) return { posted: [], notes: [movedOn] };
  const files = await attempt(() => listChangedFiles(client, request.pullNumber));
  const hunks = new Map('value' in files ? files.value.map((file) => [file.path, file.hunks ?? []]) : []);
  const provable = drafts.filter(({ anchor }) =>
    hunkAround(hunks.get(anchor.path) ?? [], anchor.startLine, anchor.line),
  );
  if (provable.length === 0 || provable.length === drafts.length) {
    return { posted: [], notes: [`No review was posted: ${told(refusal)}`] };
  }
  const { posted, notes } = await post(client, request, provable, false);
  return {
    posted,
    notes: [...notes, ...leftOut(drafts.length - provable.length, 'on lines that GitHub does not take comments on')],
  };
}

async function createReview(client: Client, request: ReviewRequest, drafts: readonly Draft[]): Promise<void> {
  // Later lines first: suggestions that are applied one after the other do not move those that follow.
  const ordered = drafts.toSorted((a, b) => b.anchor.line - a.anchor.line);
  await client.rest.pulls.createReview({
    ...client.repository,
    pull_number: request.pullNumber,
    commit_id: request.headSha,
    event: 'COMMENT',
    body: opening(drafts),
    comments: ordered.map(({ anchor, body }) => ({
      path: anchor.path,
      body,
      line: anchor.line,
      side: 'RIGHT',
      // GitHub rejects a range of one line.
      ...(anchor.startLine < anchor.line && { start_line: anchor.startLine, start_side: 'RIGHT' }),
    })),
    request: { retries: 0 },
  });
}

function opening(drafts: readonly Draft[]): string {
  const images = drafts.reduce((sum, { anchor }) => sum + anchor.images.length, 0);
  const drafted = drafts.some(({ anchor }) => anchor.replacement !== undefined);
  const drafting = drafted
    ? ' The drafts come from a model that saw the picture and not your purpose: read each before you commit it.'
    : '';
  return `${images === 1 ? '1 image needs' : `${images} images need`} a look at the alternative text.${drafting}`;
}

function nothing(note: string): Outcome {
  return { posted: 0, removed: 0, notes: [note] };
}
