import { stopped } from '../drafts/contract.ts';
import { leadsToPicture } from '../alt-tree/index.ts';
import { dropRepeated } from './drop-repeated.ts';
import { languageOf } from '../text/language.ts';
import type { PagePolicy } from './policy.ts';
import { brokenRule } from './suggest.ts';
import type { Draft, DraftTotals, Drafter, Drafts, Wanted } from '../model/draft.ts';
import type { SamePictures } from '../model/picture.ts';
import type { Commented, ReviewedImage } from '../model/report.ts';
import { severities } from '../model/rule.ts';
import { wantsWords } from './needs.ts';

export type Drafted = {
  readonly images: readonly ReviewedImage[];
  readonly totals: DraftTotals;
  readonly notes: readonly string[];
  /** What the provider said when it turned the whole run away. */
  readonly refused: string | undefined;
  /** Whether a model could be asked at all, as far as that had to be known. */
  readonly canAsk: boolean;
};

/** What drafts are made with besides the images. */
export type DraftOptions = {
  readonly draft: Drafter | undefined;
  readonly policyOf: (path: string) => PagePolicy;
  /** Undefined where nobody can tell pictures of the same bytes. */
  readonly samePictures: SamePictures | undefined;
  /** Undefined where there is no review. */
  readonly commented: Commented | undefined;
};

/** Asks a model about the images that want words and have no proposal, most severe first: a budget that runs out leaves the least harm behind. */
export async function draftAll(images: readonly ReviewedImage[], means: DraftOptions): Promise<Drafted> {
  const { draft, policyOf, samePictures, commented } = means;
  const wanting = images.filter(
    (reviewed) => wantsWords(reviewed) && reviewed.proposal === undefined && reviewed.image.src !== '',
  );
  const isProposed = images.some(({ proposal }) => proposal !== undefined);
  if (draft === undefined || (wanting.length === 0 && !isProposed)) return { ...nothing, images };

  const describable = wanting.filter((reviewed) => !isFunctional(reviewed)).toSorted((a, b) => rank(a) - rank(b));
  // Asked for nothing, a drafter still tells whether it could.
  const { canAsk } = await draft([]);
  const isCommented = canAsk && describable.length > 0 ? await commented?.() : undefined;
  const spared = describable.filter((reviewed) => isCommented?.(reviewed));
  const asked = describable.filter((reviewed) => !spared.includes(reviewed));
  const drafts = await draft(
    asked.map((reviewed) => toWanted(reviewed, policyOf)),
    spared.length,
  );
  const captions = new Map<ReviewedImage, Draft | undefined>([
    ...(drafts.canAsk ? wanting.filter(isFunctional).map((reviewed) => [reviewed, functional] as const) : []),
    ...spared.map((reviewed) => [reviewed, saidAlready] as const),
    ...asked.map((reviewed, index) => [reviewed, drafts.drafts[index]] as const),
  ]);
  const captioned = images.map((reviewed) => ({ ...reviewed, draft: captions.get(reviewed) }));
  const drafted = await dropRepeated(captioned, samePictures);
  const totals = totalsOf(drafted, drafts);
  const notes = [...stoppedNote(drafts, totals), ...drafts.notes];
  return { images: drafted, totals, notes, refused: drafts.refused, canAsk: drafts.canAsk };
}

const nothing: Omit<Drafted, 'images'> = {
  totals: { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 },
  notes: [],
  refused: undefined,
  canAsk: false,
};

/** Counted are the images that a model was to be asked about. */
function totalsOf(images: readonly ReviewedImage[], { requests, costUsd }: Drafts): DraftTotals {
  const asked = images.flatMap(({ draft: caption, image }) =>
    caption === undefined || caption === functional || caption === saidAlready ? [] : [{ caption, src: image.src }],
  );
  const drafted = asked.flatMap(({ caption }) => (caption.status === 'ok' ? [caption] : []));
  return {
    requested: asked.length,
    drafted: drafted.length,
    cached: drafted.filter(({ cached }) => cached).length,
    failed: asked.flatMap(({ caption, src }) => (caption.status === 'ok' ? [] : [{ src, reason: caption.reason }])),
    requests,
    costUsd,
  };
}

function stoppedNote({ drafts: captions }: Drafts, { drafted }: DraftTotals): readonly string[] {
  const isStopped = captions.some((caption) => caption.status !== 'ok' && caption.reason === stopped.reason);
  if (!isStopped) return [];
  const made = drafted === 1 ? '1 was made' : `${drafted === 0 ? 'none' : drafted} were made`;
  return [`The run was stopped before all drafts were there: ${made}.`];
}

/** What the picture shows is not what a link or button does (W3C alt decision tree), unless the link leads to the picture. */
function isFunctional({ image }: ReviewedImage): boolean {
  return image.context.control?.otherText === '' && !leadsToPicture(image);
}

const functional: Draft = {
  status: 'skipped',
  reason:
    'It is all that a link or button holds: its alternative text names the purpose, which neither the picture nor the link tells.',
};

/** Each push would pay again for what nobody has come to yet. */
const saidAlready: Draft = { status: 'skipped', reason: 'The review has a comment on it already.' };

function rank({ findings }: ReviewedImage): number {
  return findings[0] ? severities.indexOf(findings[0].severity) : severities.length;
}

function toWanted(reviewed: ReviewedImage, policyOf: (path: string) => PagePolicy): Wanted {
  const { path } = reviewed.document;
  return {
    path,
    image: reviewed.image,
    language: languageOf(reviewed),
    brokenRule: (alt) => brokenRule(reviewed, policyOf(path), alt),
  };
}
