import { cleaned, isIcon } from '../alt-tree/index.ts';
import { groupBy } from '../lib/group-by.ts';
import { once } from '../lib/once.ts';
import { fileStem, symbolOf } from '../text/file-name.ts';
import { isSameLanguage, languageOf } from '../text/language.ts';
import { spokenWords } from '../text/same-words.ts';
import { haveSameCodes } from '../text/translation.ts';
import { likeliestWith } from '../pictures/mapped.ts';
import { agreementOf, createKnownAlts, knownAlt, type KnownAlt } from './known-alts.ts';
import { noPolicy, type PagePolicy, type Policy } from './policy.ts';
import { isGood } from './trial.ts';
import type { Image } from '../model/image.ts';
import type { ImageRef, SamePictures } from '../model/picture.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import type { Proposal } from '../model/suggestion.ts';

/** The inputs for a search of texts in other places. */
export type ReuseOptions = {
  readonly policyOf: (path: string) => PagePolicy;
  /** Undefined where pictures cannot be compared by their bytes. */
  readonly samePictures: SamePictures | undefined;
  /** Says what addresses of pictures are in the repository. */
  readonly policy?: Pick<Policy, 'addresses'> | undefined;
};

/** The text of the same picture in another place, as a proposal for an image. */
export function reuse(known: KnownAlt | undefined, { image, document: { path } }: LintedImage): Proposal | undefined {
  // Only one of two texts that contradict each other can be right.
  if (known?.isAgreed !== true) return undefined;
  const { text, place, isOnly } = known;
  const alt = cleaned(text);
  const isWrittenFor = isVersionOf(place.path, path) && haveSameCodes(place.path, path) && !isFixture(place.path);
  const isSure = isOnly && isWrittenFor && isWhole(alt) && isContent(image, alt);
  return {
    source: 'reuse',
    alt,
    basis: `the text that ${place.src} has in ${place.path}`,
    certainty: isSure ? 'sure' : undefined,
  };
}

/** Whether a text describes a picture: an arrow means something else in each place, and words of the file may be a program's. */
function isContent(image: Image, text: string): boolean {
  return !isIcon(image) && spokenWords(text) !== spokenWords(fileStem(image.src).replaceAll('_', ' '));
}

/**
 * Whether two pages are one page in two versions or forms, by their names: on any other page a picture may have another part to play, as it
 * has the second time that a page shows it.
 */
function isVersionOf(one: string, other: string): boolean {
  return one !== other && fileStem(one).toLowerCase() === fileStem(other).toLowerCase();
}

/** What stands in a test may be there to be wrong. */
function isFixture(path: string): boolean {
  return /(?:^|\/)(?:__)?(?:tests?|specs?|fixtures?|testdata|test-data)(?:__)?\//i.test(path);
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
export async function findElsewhere(
  images: readonly LintedImage[],
  wanting: readonly LintedImage[],
  { policyOf, samePictures, policy = noPolicy }: ReuseOptions,
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
      const { image } = found.reviewed;
      const { isAgreed } = agreementOf(
        image,
        same.map((one) => one.reviewed),
      );
      const inLanguage = same.filter((one) => isSameLanguage(languageOf(one.reviewed), languageOf(reviewed)));
      const { isOnly } = agreementOf(
        image,
        inLanguage.map((one) => one.reviewed),
      );
      return [[reviewed, { ...found.alt, isAgreed, isOnly }] as const];
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
