import { count } from '../../lib/count.ts';
import type { Hunk } from '../../lib/hunks.ts';
import type { Clock } from '../../model/clock.ts';
import type { Report } from '../../model/report.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { anchorImages } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import type { Client } from '../client.ts';
import { composeComment, findingId } from './comments.ts';
import type { NewComment } from './comments.ts';
import type { Asked } from '../talk/waiting.ts';
import { idsOf, readOwnComments } from './own-comments.ts';
import type { OwnComment } from './own-comments.ts';
import type { LinkTo } from '../repository/links.ts';
import { withRateLimit } from '../rate-limit.ts';
import { movedOn, postReview } from './post-review.ts';
import type { PreviewOf } from './preview.ts';
import { explain } from '../errors.ts';
import { removeStale, staleComments } from './stale-comments.ts';
import { forgottenDrafts, noneForgotten, type Forgotten } from './withheld.ts';
import { keepSummary } from './summary.ts';

export type ReviewRequest = {
  readonly pullNumber: number;
  /** The commit that was read; comments on any other commit would be on the wrong lines. */
  readonly headSha: string;
  readonly report: Report;
  /** Undefined for a file whose diff GitHub does not show. */
  readonly hunksOf: (path: string) => readonly Hunk[] | undefined;
  /** What a file was called before the change; undefined for one that kept its name. */
  readonly previousPathOf: (path: string) => string | undefined;
  readonly mode: 'suggest' | 'comment';
  readonly maxComments: number;
  /** Real time, to wait for GitHub's rate limits. */
  readonly clock: Clock;
  readonly previewOf?: PreviewOf | undefined;
  readonly linkTo: LinkTo;
  /** Page of the run; undefined when the runner does not name it. */
  readonly runUrl: string | undefined;
};

export type Outcome = {
  readonly posted: number;
  readonly removed: number;
  /** For the log of the run: why something is not in the review. */
  readonly notes: readonly string[];
  /** What people asked for before this run posted anything; undefined when that is unknown. */
  readonly asked?: Asked | undefined;
};

/**
 * Brings our comments on the pull request up to date: posts at most one review with what is new, deletes comments whose findings are
 * gone, and keeps at most one comment in the conversation for the rest. A failing request becomes a note, never an exception.
 */
export async function publishReview(client: Client, request: ReviewRequest): Promise<Outcome> {
  const ownComments = await withRateLimit(request.clock, () => readOwnComments(client, request.pullNumber));
  if ('refusal' in ownComments) return nothing(`No review was posted: ${explain(ownComments.refusal)}`);
  const { headSha, comments } = ownComments.value;
  if (headSha !== request.headSha) return nothing(movedOn);

  const plan = planned(request, comments, client.secrets.hide);
  const review = await postReview(client, request, plan.fresh);
  if (review.notes.includes(movedOn)) return nothing(movedOn);
  const removed = await removeStale(client, request, comments, review.posted);
  const forSummary = [...plan.forSummary, ...review.unplaced.flatMap(({ anchor }) => anchor.images)];
  // A token that cannot post a review cannot post this comment either: one refusal is enough.
  const isRefused = review.notes.length > 0 && review.unplaced.length === 0;
  const summary = isRefused
    ? []
    : await keepSummary(client, request, ownComments.value, {
        images: forSummary,
        files: unreadIn(request.report),
        withheld: plan.forgotten.images,
        repetitions: plan.forgotten.repetitions,
      });
  return {
    posted: review.posted.length,
    asked: ownComments.value.asked,
    removed: removed.count,
    notes: [
      ...review.notes,
      ...removed.notes,
      ...leftOut(plan.outside + review.unplaced.length, 'on lines where GitHub takes no comments'),
      ...leftOut(plan.beyond, `beyond max-comments (${request.maxComments})`),
      ...summary,
    ],
  };
}

type Plan = {
  /** Comments to post. */
  readonly fresh: readonly NewComment[];
  /** Images that need a comment and have no place in the review. */
  readonly forSummary: readonly ReviewedImage[];
  /** Withheld drafts that no comment of the review remembers. */
  readonly forgotten: Forgotten;
  readonly outside: number;
  readonly beyond: number;
};

function planned(
  { report, hunksOf, previousPathOf, mode, maxComments, previewOf }: ReviewRequest,
  comments: readonly OwnComment[],
  hide: (text: string) => string,
): Plan {
  const { anchors, outside } = anchorImages(report.images, hunksOf, mode);
  // Cut before comparing: a second run must not post those that the first one left out.
  const most = Math.max(0, maxComments - standingComments(report, anchors, comments));
  const chosen = anchors.slice(0, most);
  const beyond = anchors.slice(most);
  const dismissed = idsOf(comments.filter((comment) => comment.dismissed));
  const standing = idsOf(comments.filter(({ outdated }) => !outdated));
  const isOpen = (reviewed: ReviewedImage) => {
    // A finding that people have dealt with stays dismissed when the file is renamed.
    const { path } = reviewed.document;
    return [path, previousPathOf(path) ?? path].every((name) => !dismissed.has(findingId(reviewed, name)));
  };
  const isFresh = ({ images }: Anchor) => images.some((reviewed) => !standing.has(findingId(reviewed)));
  // Of two images on a line, one that people have dealt with is left out of the other's suggestion.
  const open = anchorImages(imagesOf(chosen).filter(isOpen), hunksOf, mode).anchors;
  const fresh = open.filter(isFresh);
  const freshIds = imagesOf(fresh).map((reviewed) => findingId(reviewed));
  const stale = staleComments(report, comments, [{ ids: freshIds }]);
  const remembered = comments.filter((one) => !stale.includes(one)).flatMap(({ repetitions }) => repetitions);
  const forgotten = forgottenDrafts(report, remembered, new Set([...standing, ...dismissed, ...freshIds]));
  // One of the new comments remembers them all.
  const drafts = fresh.map((anchor, index) => {
    const repetitions = index === 0 ? forgotten.repetitions : [];
    return { anchor, draft: composeComment(anchor, { hide, repetitions, previewOf }) };
  });
  const tooLong = drafts.flatMap(({ anchor, draft }) => (draft ? [] : anchor.images));
  return {
    fresh: drafts.flatMap(({ draft }) => draft ?? []),
    forgotten: fresh.length > 0 ? noneForgotten : forgotten,
    forSummary: [...outside, ...imagesOf(beyond), ...tooLong].filter(isOpen),
    outside: outside.filter(isOpen).length,
    beyond: beyond.filter(({ images }) => images.some(isOpen)).length,
  };
}

/** Counts comments that stay although no anchor of this run has their findings: these are still there, and were not drafted again. */
function standingComments(report: Report, anchors: readonly Anchor[], comments: readonly OwnComment[]): number {
  const present = new Set(report.images.filter(({ findings }) => findings.length > 0).map((one) => findingId(one)));
  const anchored = new Set(imagesOf(anchors).map((one) => findingId(one)));
  return comments.filter(
    ({ findings, outdated, dismissed }) =>
      (dismissed || !outdated) && findings.some((id) => present.has(id)) && !findings.some((id) => anchored.has(id)),
  ).length;
}

function imagesOf(anchors: readonly Anchor[]): readonly ReviewedImage[] {
  return anchors.flatMap(({ images }) => images);
}

function unreadIn({ skipped }: Report): Report['skipped'] {
  return skipped.filter(({ accepted }) => accepted !== true);
}

function leftOut(number: number, why: string): readonly string[] {
  if (number === 0) return [];
  return [`${count(number, 'finding is', 'findings are')} ${why}: the summary has ${number === 1 ? 'it' : 'them'}.`];
}

function nothing(note: string): Outcome {
  return { posted: 0, removed: 0, notes: [note] };
}
