import { wordsMark } from '../../text/draft-marks.ts';
import type { DraftedImage, EarlierDrafts, LintedImage } from '../../model/reviewed-image.ts';
import type { Client } from '../client.ts';
import { findingId } from './comments.ts';
import type { PullRequest } from '../event.ts';
import type { Repetition } from './marker.ts';
import { idsOf, readOwnComments } from './own-comments.ts';
import type { OwnComments } from './own-comments.ts';
import { attempt } from '../errors.ts';

/**
 * What our comments know of earlier drafts: the images that have one on their line, or one that people have dealt with, also under an
 * earlier name of the file; drafts that were withheld; and the words that were posted. Costs one read when the pull request has any comment;
 * when GitHub does not answer, nothing is known.
 */
export async function earlierDrafts(
  client: Client,
  pull: PullRequest,
  previousPathOf: (path: string) => string | undefined,
  images: readonly DraftedImage[],
): Promise<EarlierDrafts> {
  if (pull.untouched) return nothing;
  const ownComments = await attempt(() => readOwnComments(client, pull.number));
  if ('refusal' in ownComments) return nothing;
  const { comments } = ownComments.value;
  const standing = idsOf(comments.filter(({ outdated }) => !outdated));
  const dismissed = idsOf(comments.filter((comment) => comment.dismissed));
  const present = new Set(images.filter(({ findings }) => findings.length > 0).map((reviewed) => findingId(reviewed)));
  const repetitions = repetitionsIn(ownComments.value);
  const written = repetitions.length === 0 ? new Set<string>() : new Set(images.flatMap(writtenWords));
  return {
    isCommented(reviewed) {
      const { path } = reviewed.document;
      if (standing.has(findingId(reviewed))) return true;
      return [path, previousPathOf(path) ?? path].some((name) => dismissed.has(findingId(reviewed, name)));
    },
    withheld(reviewed) {
      const own = findingId(reviewed);
      const isStillTaken = ({ words, ids }: Repetition) =>
        written.has(words) || ids.some((id) => id !== own && present.has(id));
      return repetitions.find((one) => one.ids.includes(own) && isStillTaken(one))?.words;
    },
    posted: comments.filter(({ findings }) => findings.some((id) => present.has(id))).flatMap(({ drafts }) => drafts),
  };
}

const nothing: EarlierDrafts = { isCommented: () => false, withheld: () => undefined, posted: [] };

/** All that our comments remember of withheld drafts. */
export function repetitionsIn({ comments, summary }: Pick<OwnComments, 'comments' | 'summary'>): readonly Repetition[] {
  const inSummary = summary === undefined || summary === 'unknown' ? [] : summary.repetitions;
  return [...comments.flatMap(({ repetitions }) => repetitions), ...inSummary];
}

function writtenWords({ image, proposal }: LintedImage & Pick<DraftedImage, 'proposal'>): readonly string[] {
  if (proposal !== undefined) return [wordsMark(proposal.alt)];
  return image.alt.kind === 'text' ? [wordsMark(image.alt.text)] : [];
}
