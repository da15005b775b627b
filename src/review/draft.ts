import { leadsToPicture } from '../alt-tree/index.ts';
import type { Draft, DraftTotals, Drafter, Drafting, Drafts, NoDraft, Wanted } from '../model/draft.ts';
import type { SamePictures } from '../model/picture.ts';
import type { DraftedImage, EarlierDrafts, ProposedImage, ReadEarlier } from '../model/reviewed-image.ts';
import { severities } from '../model/rule.ts';
import { languageOf } from '../text/language.ts';
import { whyNoDraft } from '../text/no-draft.ts';
import { dropRepeated, withheldBefore } from './drop-repeated.ts';
import { wantsWords } from './needs.ts';
import { withAdded } from './packed-image.ts';
import { likeliestWith } from '../pictures/mapped.ts';
import { noPolicy, type PagePolicy, type Policy } from './policy.ts';
import { brokenRule } from './trial.ts';

export type DraftResult = {
  readonly images: readonly DraftedImage[];
  readonly totals: DraftTotals;
  readonly notes: readonly string[];
  /** The reason and the remedy when the provider refused the whole run. */
  readonly refused: string | undefined;
};

/** The inputs for drafts besides the images. */
export type DraftOptions = {
  readonly drafting: Drafting;
  readonly policyOf: (path: string) => PagePolicy;
  /** Undefined where pictures cannot be compared by their bytes. */
  readonly samePictures: SamePictures | undefined;
  /** Says what addresses of pictures are in the repository. */
  readonly policy?: Pick<Policy, 'addresses'> | undefined;
  /** Undefined where there is no review. */
  readonly earlier: ReadEarlier | undefined;
  /** How often a person asked for other words; see `Wanted`. */
  readonly retry?: number | undefined;
};

/** Asks a model about the images that need words and have no proposal, most severe first, so that a budget that runs out leaves out the least severe ones. */
export async function draftAll(images: readonly ProposedImage[], options: DraftOptions): Promise<DraftResult> {
  const { drafting } = options;
  const wanting = images.filter((image) => wantsWords(image) && image.proposal === undefined && image.image.src !== '');
  if (drafting.status === 'ready' && wanting.length > 0) return draftWanting(images, wanting, drafting.draft, options);
  const isMissed = wanting.length > 0 || images.some(({ proposal }) => proposal !== undefined);
  return {
    images: images.map((image) => withAdded(image, { draft: undefined })),
    totals: { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 },
    notes: drafting.status === 'unavailable' && isMissed ? [`No model was asked. ${drafting.reason}`] : [],
    refused: undefined,
  };
}

async function draftWanting(
  images: readonly ProposedImage[],
  wanting: readonly ProposedImage[],
  draft: Drafter,
  { policyOf, samePictures, policy = noPolicy, earlier: readEarlier, retry }: DraftOptions,
): Promise<DraftResult> {
  const describable = wanting.filter((image) => !isFunctional(image)).toSorted((a, b) => rank(a) - rank(b));
  const withoutDrafts = images.map((image) => withAdded(image, { draft: undefined }));
  const earlier = describable.length > 0 ? await readEarlier?.(withoutDrafts) : undefined;
  const spared = describable.flatMap((image) => sparedBy(image, earlier));
  const asked = describable.filter((image) => !spared.some(([one]) => one === image));
  const drafts = await draft(
    asked.map((image) => ({ ...toWanted(image, policyOf), ...(retry !== undefined && { retry }) })),
    spared.length,
  );
  const draftOf = new Map<ProposedImage, Draft | undefined>([
    ...wanting.filter(isFunctional).map((image) => [image, { status: 'functional' }] as const),
    ...spared,
    ...asked.map((image, index) => [image, drafts.drafts[index]] as const),
  ]);
  const drafted = await dropRepeated(
    images.map((image) => withAdded(image, { draft: draftOf.get(image) })),
    { samePictures, likeliestOf: likeliestWith(policy.addresses), posted: earlier?.posted ?? [] },
  );
  const totals = totalsOf(drafted, drafts);
  return { images: drafted, totals, notes: [...stoppedNote(drafts, totals), ...drafts.notes], refused: drafts.refused };
}

/** An image that no model is asked about again, with the reason. */
function sparedBy(
  image: ProposedImage,
  earlier: EarlierDrafts | undefined,
): readonly (readonly [ProposedImage, NoDraft])[] {
  if (earlier?.isCommented(image)) return [[image, { status: 'commented' }]];
  const words = earlier?.withheld(image);
  return words === undefined ? [] : [[image, withheldBefore(words)]];
}

/** Counts the images that a model was to be asked about. */
function totalsOf(images: readonly DraftedImage[], { requests, costUsd }: Drafts): DraftTotals {
  const asked = images.flatMap(({ draft, image }) =>
    draft === undefined || draft.status === 'functional' || draft.status === 'commented'
      ? []
      : [{ draft, src: image.src }],
  );
  const drafted = asked.flatMap(({ draft }) => (draft.status === 'ok' ? [draft] : []));
  return {
    requested: asked.length,
    drafted: drafted.length,
    cached: drafted.filter(({ cached }) => cached).length,
    failed: asked.flatMap(({ draft, src }) => (draft.status === 'ok' ? [] : [{ src, reason: whyNoDraft(draft) }])),
    requests,
    costUsd,
  };
}

function stoppedNote({ drafts }: Drafts, { drafted }: DraftTotals): readonly string[] {
  if (!drafts.some(({ status }) => status === 'stopped')) return [];
  const made = drafted === 1 ? '1 was made' : `${drafted === 0 ? 'none' : drafted} were made`;
  return [`The run was stopped before all drafts were made: ${made}.`];
}

/** The text names what a link or button does, not what the picture shows (W3C alt decision tree), unless the link leads to the picture. */
function isFunctional({ image }: ProposedImage): boolean {
  return image.context.control?.otherText === '' && !leadsToPicture(image);
}

function rank({ findings }: ProposedImage): number {
  return findings[0] ? severities.indexOf(findings[0].severity) : severities.length;
}

function toWanted(image: ProposedImage, policyOf: (path: string) => PagePolicy): Wanted {
  const { path } = image.document;
  return {
    path,
    image: image.image,
    language: languageOf(image),
    style: policyOf(path).style,
    brokenRule: (alt) => brokenRule(image, policyOf(path), alt),
  };
}
