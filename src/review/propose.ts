import { cleaned, propose } from '../alt-tree/index.ts';
import { createKnownAlts, knownAlt, type KnownAlt } from './known-alts.ts';
import { groupBy } from '../lib/group-by.ts';
import { mendBy } from '../rules/index.ts';
import { once } from '../lib/once.ts';
import { contradicts } from '../text/contradiction.ts';
import { symbolOf } from '../text/file-name.ts';
import { inHouseStyle } from '../text/in-house-style.ts';
import { isSameLanguage, languageOf } from '../text/language.ts';
import { isSpacer } from '../text/spacer.ts';
import { haveSameCodes } from '../text/translation.ts';
import { likeliestWith } from '../pictures/mapped.ts';
import { noPolicy, type PagePolicy, type Policy } from './policy.ts';
import { brokenRule, isGood } from './trial.ts';
import type { ImageRef, SamePictures } from '../model/picture.ts';
import type { LintedImage, ProposedImage } from '../model/reviewed-image.ts';
import type { Proposal } from '../model/suggestion.ts';
import { isWritable, wantsSilence, wantsWords } from './needs.ts';

/** The inputs for proposals besides the images. */
export type ProposeOptions = {
  readonly policyOf: (path: string) => PagePolicy;
  /** Undefined where pictures cannot be compared by their bytes. */
  readonly samePictures: SamePictures | undefined;
  /** Says what addresses of pictures are in the repository. */
  readonly policy?: Pick<Policy, 'addresses'> | undefined;
  /** Whether texts are proposed that only take away what no reader needs, also for advice; these are certain. */
  readonly mends: boolean;
};

/** Gives each image that needs it a text without a model, unless that breaks our own rules. */
export async function proposeAll(
  images: readonly LintedImage[],
  options: ProposeOptions,
): Promise<readonly ProposedImage[]> {
  const wanting = images.filter(
    (reviewed) =>
      wantsWords(reviewed) ||
      wantsSilence(reviewed) ||
      (options.mends &&
        isWritable(reviewed) &&
        mendFor(reviewed, options.policyOf(reviewed.document.path)) !== undefined),
  );
  const elsewhere = await findElsewhere(images, wanting.filter(mayBorrow), options);
  const proposals = new Map(
    wanting.map((reviewed) => [reviewed, proposalFor(reviewed, elsewhere(reviewed), options)] as const),
  );
  return images.map((reviewed) => ({ ...reviewed, proposal: proposals.get(reviewed) }));
}

/** An image that is the only content of a link or button is named by its purpose, not by a text of its picture elsewhere. */
function mayBorrow(reviewed: LintedImage): boolean {
  const { src, context } = reviewed.image;
  return wantsWords(reviewed) && src !== '' && context.control?.otherText !== '';
}

/** How many images have a text that could be written without a model, although nothing is written now. */
export function mendable(images: readonly ProposedImage[], policyOf: ProposeOptions['policyOf']): number {
  const isMendable = (reviewed: ProposedImage) => {
    if (!isWritable(reviewed) || reviewed.findings.length === 0) return false;
    if (reviewed.proposal?.source === 'decorative') return isSpacer(reviewed.image);
    const policy = policyOf(reviewed.document.path);
    const mend = mendFor(reviewed, policy);
    return mend !== undefined && isGood(reviewed, policy, mend.alt);
  };
  return images.filter(isMendable).length;
}

function proposalFor(
  reviewed: LintedImage,
  known: KnownAlt | undefined,
  { policyOf, mends }: ProposeOptions,
): Proposal | undefined {
  const policy = policyOf(reviewed.document.path);
  const mend = mends ? mendFor(reviewed, policy) : undefined;
  if (mend !== undefined && isGood(reviewed, policy, mend.alt)) return mend;
  const own = styled(propose(reviewed.image, { language: languageOf(reviewed) }), policy);
  const borrowed = reuse(known, reviewed.document.path);
  const ranked = own?.source === 'decorative' ? [own, borrowed] : [borrowed, own];
  const found = ranked.find(
    (proposal) =>
      proposal !== undefined &&
      (proposal.source === 'decorative' || wantsWords(reviewed)) &&
      isAllowed(reviewed, policy, proposal),
  );
  return mends && found?.source === 'decorative' && isSpacer(reviewed.image) ? { ...found, certainty: 'mend' } : found;
}

/** Words that nobody wrote for this project can be put into its style; a text of another place stays as a person wrote it. */
function styled(proposal: Proposal | undefined, { style }: PagePolicy): Proposal | undefined {
  return proposal === undefined || proposal.source === 'decorative'
    ? proposal
    : { ...proposal, alt: inHouseStyle(proposal.alt, style) };
}

/** The text of an image without what its findings are about. */
function mendFor({ image, document, findings }: LintedImage, { options }: PagePolicy): Proposal | undefined {
  if (image.alt.kind !== 'text' || image.name !== image.alt.text) return undefined;
  for (const { rule } of findings) {
    const alt = mendBy(rule, image, {
      path: document.path,
      images: [],
      options,
      isStale: () => false,
      altElsewhere: () => undefined,
    });
    if (alt !== undefined)
      return { source: 'context', alt, basis: 'its own text, with nothing added', certainty: 'mend' };
  }
  return undefined;
}

/** A text that was written for another place has to be good in this one, too. */
function isAllowed(reviewed: LintedImage, policy: PagePolicy, { source, alt }: Proposal): boolean {
  return source === 'reuse' ? isGood(reviewed, policy, alt) : brokenRule(reviewed, policy, alt) === undefined;
}

/** @param path of the page that it is for */
function reuse(known: KnownAlt | undefined, path: string): Proposal | undefined {
  // Only one of two texts that contradict each other can be right.
  if (known?.isAgreed !== true) return undefined;
  const { text, place } = known;
  const alt = cleaned(text);
  return {
    source: 'reuse',
    alt,
    basis: `the text that ${place.src} has in ${place.path}`,
    certainty: isWhole(alt) && haveSameCodes(place.path, path) ? 'sure' : undefined,
  };
}

/** A text of a few words is often a title or a label that its own place needs. */
function isWhole(text: string): boolean {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= fewestWords;
}

const fewestWords = 4;

/** An image whose text may do for other places. */
type Described = { readonly reviewed: LintedImage; readonly alt: KnownAlt; readonly isGood: () => boolean };

type Elsewhere = (reviewed: LintedImage) => KnownAlt | undefined;

/** Good descriptions of the pictures of `wanting` in other places: by their path, and by their bytes where that finds none. */
async function findElsewhere(
  images: readonly LintedImage[],
  wanting: readonly LintedImage[],
  { policyOf, samePictures, policy = noPolicy }: ProposeOptions,
): Promise<Elsewhere> {
  if (wanting.length === 0) return () => undefined;
  const described = images.flatMap((reviewed) => {
    const { status, image, document } = reviewed;
    const alt = status === 'ok' ? knownAlt(image, document.path) : undefined;
    // A comment or a baseline accepts a text in its own place, so each is asked again.
    return alt ? [{ reviewed, alt, isGood: once(() => isGood(reviewed, policyOf(document.path), alt.text)) }] : [];
  });
  const known = createKnownAlts(
    wanting.map(({ image, document }) => ({ image, path: document.path })),
    likeliestWith(policy.addresses),
  );
  for (const { reviewed, isGood } of described) known.add(reviewed.image, reviewed.document.path, isGood);
  const byPath = new Map(wanting.map((reviewed) => [reviewed, known.of(reviewed.image, reviewed.document.path)]));
  const rest = wanting.filter((reviewed) => byPath.get(reviewed) === undefined);
  const byBytes = samePictures ? await sameElsewhere(described, rest, samePictures) : new Map<LintedImage, KnownAlt>();
  return (reviewed) => byPath.get(reviewed) ?? byBytes.get(reviewed);
}

async function sameElsewhere(
  described: readonly Described[],
  wanting: readonly LintedImage[],
  samePictures: SamePictures,
): Promise<ReadonlyMap<LintedImage, KnownAlt>> {
  if (wanting.length === 0 || described.length === 0) return new Map();
  const keys = await samePictures([...wanting.map(placeOf), ...described.map(({ alt }) => alt.place)], wanting.length);
  const byKey = groupBy(
    described.map((entry, index) => ({ ...entry, key: symbolKey(keys[wanting.length + index], entry.alt.place.src) })),
    ({ key }) => key,
  );
  return new Map(
    wanting.flatMap((reviewed, index) => {
      const key = symbolKey(keys[index], reviewed.image.src);
      const same = key === undefined ? undefined : byKey.get(key);
      const found = same?.find((one) => isSameLanguage(languageOf(one.reviewed), languageOf(reviewed)) && one.isGood());
      if (found === undefined || same === undefined) return [];
      const isAgreed = !same.some(({ alt }) => contradicts(alt.text, found.alt.text));
      return [[reviewed, { ...found.alt, isAgreed }] as const];
    }),
  );
}

/** All symbols of a file have its bytes. */
function symbolKey(key: string | undefined, src: string): string | undefined {
  return key === undefined ? undefined : `${key} ${symbolOf(src)}`;
}

function placeOf({ image, document }: LintedImage): ImageRef {
  return { src: image.src, path: document.path };
}
