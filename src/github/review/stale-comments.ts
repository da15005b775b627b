import type { Clock } from '../../model/clock.ts';
import type { Report } from '../../model/report.ts';
import type { Client } from '../client.ts';
import { findingId } from './comments.ts';
import type { NewComment } from './comments.ts';
import type { OwnComment } from './own-comments.ts';
import { withRateLimit } from '../rate-limit.ts';
import { explain } from '../errors.ts';
import { expected } from '../shape.ts';

/** How many comments were removed, and why others could not be. */
export type Removal = { readonly count: number; readonly notes: readonly string[] };

/** Removes comments whose findings are all gone, have just been posted again, or are in another one, unless people have dealt with them. */
export async function removeStale(
  client: Client,
  { report, clock }: { readonly report: Report; readonly clock: Clock },
  comments: readonly OwnComment[],
  posted: readonly NewComment[],
): Promise<Removal> {
  const stale = staleComments(report, comments, posted);
  for (const [count, { id }] of stale.entries()) {
    const parameters = { ...client.repository, comment_id: id };
    const result = await withRateLimit(clock, async () => {
      const { status } = await client.rest.pulls.deleteReviewComment(parameters);
      expected('a deletion', status, (code) => code === 204);
    });
    if ('refusal' in result && !result.refusal.isGone) {
      return { count, notes: [`A comment whose finding is gone could not be removed: ${explain(result.refusal)}`] };
    }
  }
  return { count: stale.length, notes: [] };
}

/** Comments whose findings are all gone, or are reported in another comment of this run or of one that posted at the same time. */
export function staleComments(
  report: Report,
  comments: readonly OwnComment[],
  posted: readonly Pick<NewComment, 'ids'>[],
): readonly OwnComment[] {
  // A finding is gone when its file was read without it, not when the file could not be read.
  const unread = new Set(report.skipped.map(({ file }) => file));
  const present = new Set(
    report.images.filter(({ findings }) => findings.length > 0).map((reviewed) => findingId(reviewed)),
  );
  const anew = new Set(posted.flatMap(({ ids }) => ids));
  const isOver = (id: string) => anew.has(id) || !present.has(id);
  return comments.filter(
    (comment) =>
      !comment.dismissed &&
      !unread.has(comment.path) &&
      (comment.findings.every(isOver) || isRepeated(comment, comments)),
  );
}

/**
 * Two runs at once know nothing of each other, so each may have posted a comment. The one that people dealt with stays, or the older one; an
 * outdated one is no reason to remove one that can be applied.
 */
function isRepeated(comment: OwnComment, comments: readonly OwnComment[]): boolean {
  const findings = comment.findings.toSorted().join(' ');
  return comments.some(
    (other) =>
      (other.dismissed || other.id < comment.id) &&
      other !== comment &&
      !other.outdated &&
      other.path === comment.path &&
      other.findings.toSorted().join(' ') === findings,
  );
}
