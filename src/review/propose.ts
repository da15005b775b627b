import { cleaned, propose } from '../alt-tree/index.ts';
import { createKnownAlts, knownAlt, type KnownAlt } from './known-alts.ts';
import { groupBy } from '../lib/group-by.ts';
import { isSameLanguage, languageOf } from '../text/language.ts';
import type { PagePolicy } from './policy.ts';
import { brokenRule } from './trial.ts';
import type { ImageRef, SamePictures } from '../model/picture.ts';
import type { LintedImage, ProposedImage } from '../model/reviewed-image.ts';
import type { Proposal } from '../model/suggestion.ts';
import { wantsSilence, wantsWords } from './needs.ts';

/** The inputs for proposals besides the images. */
export type ProposeOptions = {
  readonly policyOf: (path: string) => PagePolicy;
  /** Undefined where pictures cannot be compared by their bytes. */
  readonly samePictures: SamePictures | undefined;
};

/** Gives each image that needs it a text without a model, unless that breaks our own rules. */
export async function proposeAll(
  images: readonly LintedImage[],
  options: ProposeOptions,
): Promise<readonly ProposedImage[]> {
  const wanting = images.filter((reviewed) => wantsWords(reviewed) || wantsSilence(reviewed));
  const elsewhere = await findElsewhere(images, wanting.filter(mayBorrow), options.samePictures);
  const proposals = new Map(
    wanting.map((reviewed) => [reviewed, proposalFor(reviewed, elsewhere(reviewed), options.policyOf)] as const),
  );
  return images.map((reviewed) => ({ ...reviewed, proposal: proposals.get(reviewed) }));
}

/** An image that is the only content of a link or button is named by its purpose, not by a text of its picture elsewhere. */
function mayBorrow(reviewed: LintedImage): boolean {
  const { src, context } = reviewed.image;
  return wantsWords(reviewed) && src !== '' && context.control?.otherText !== '';
}

function proposalFor(
  reviewed: LintedImage,
  known: KnownAlt | undefined,
  policyOf: ProposeOptions['policyOf'],
): Proposal | undefined {
  const own = propose(reviewed.image, { language: languageOf(reviewed) });
  const ranked = own?.source === 'decorative' ? [own, reuse(known)] : [reuse(known), own];
  return ranked.find(
    (proposal) =>
      proposal !== undefined &&
      (proposal.source === 'decorative' || wantsWords(reviewed)) &&
      brokenRule(reviewed, policyOf(reviewed.document.path), proposal.alt) === undefined,
  );
}

function reuse(known: KnownAlt | undefined): Proposal | undefined {
  if (known === undefined) return undefined;
  const { text, place } = known;
  return { source: 'reuse', alt: cleaned(text), basis: `the text that ${place.src} has in ${place.path}` };
}

type Elsewhere = (reviewed: LintedImage) => KnownAlt | undefined;

/** Good descriptions of the pictures of `wanting` in other places: by their path, and by their bytes where that finds none. */
async function findElsewhere(
  images: readonly LintedImage[],
  wanting: readonly LintedImage[],
  samePictures: SamePictures | undefined,
): Promise<Elsewhere> {
  if (wanting.length === 0) return () => undefined;
  const good = images.filter(({ status }) => status === 'ok');
  const known = createKnownAlts();
  for (const { image, document } of good) known.add(image, document.path);
  const byPath = new Map(wanting.map((reviewed) => [reviewed, known.of(reviewed.image, reviewed.document.path)]));
  const rest = wanting.filter((reviewed) => byPath.get(reviewed) === undefined);
  const byBytes = samePictures ? await sameElsewhere(good, rest, samePictures) : new Map<LintedImage, KnownAlt>();
  return (reviewed) => byPath.get(reviewed) ?? byBytes.get(reviewed);
}

async function sameElsewhere(
  good: readonly LintedImage[],
  wanting: readonly LintedImage[],
  samePictures: SamePictures,
): Promise<ReadonlyMap<LintedImage, KnownAlt>> {
  const described = good.flatMap((reviewed) => {
    const alt = knownAlt(reviewed.image, reviewed.document.path);
    return alt ? [{ alt, language: languageOf(reviewed) }] : [];
  });
  if (wanting.length === 0 || described.length === 0) return new Map();
  const keys = await samePictures([...wanting.map(placeOf), ...described.map(({ alt }) => alt.place)]);
  const byKey = groupBy(
    described.map((entry, index) => ({ ...entry, key: keys[wanting.length + index] })),
    ({ key }) => key,
  );
  return new Map(
    wanting.flatMap((reviewed, index) => {
      const key = keys[index];
      const same = key === undefined ? undefined : byKey.get(key);
      const found = same?.find(({ language }) => isSameLanguage(language, languageOf(reviewed)));
      return found ? [[reviewed, found.alt] as const] : [];
    }),
  );
}

function placeOf({ image, document }: LintedImage): ImageRef {
  return { src: image.src, path: document.path };
}
