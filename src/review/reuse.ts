import { cleaned, isIcon } from '../alt-tree/index.ts';
import { groupBy } from '../lib/group-by.ts';
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

type Placed = { readonly reviewed: LintedImage; readonly place: ImageRef };

type Elsewhere = (reviewed: LintedImage) => KnownAlt | undefined;

/** Good descriptions of the pictures of `wanting` in other places: by their path, and by their bytes where that finds none. */
export async function findElsewhere(
  images: readonly LintedImage[],
  wanting: readonly LintedImage[],
  { policyOf, samePictures, policy = noPolicy }: ReuseOptions,
): Promise<Elsewhere> {
  if (wanting.length === 0) return () => undefined;
  const known = createKnownAlts(
    wanting.map(({ image, document }) => ({ image, path: document.path })),
    likeliestWith(policy.addresses),
  );
  const described: Placed[] = [];
  // A comment or a baseline accepts a text in its own place, so each is asked again.
  const answers = new Map<LintedImage, boolean>();
  const isGoodElsewhere = (reviewed: LintedImage) => {
    const { image, document } = reviewed;
    const answer = answers.get(reviewed) ?? isGood(reviewed, policyOf(document.path), image.name ?? '');
    answers.set(reviewed, answer);
    return answer;
  };
  for (const reviewed of images) {
    if (reviewed.status !== 'ok') continue;
    const { image, document } = reviewed;
    const alt = knownAlt(image, document.path);
    if (alt === undefined) continue;
    described.push({ reviewed, place: alt.place });
    known.add(image, document.path, () => isGoodElsewhere(reviewed));
  }
  const found = new Map<LintedImage, KnownAlt>();
  const rest: Placed[] = [];
  for (const reviewed of wanting) {
    const { image, document } = reviewed;
    const alt = known.of(image, document.path);
    if (alt === undefined) rest.push({ reviewed, place: { src: image.src, path: document.path } });
    else found.set(reviewed, alt);
  }
  const byBytes = samePictures
    ? await sameElsewhere({ described, wanting: rest, isGoodElsewhere }, samePictures)
    : new Map<LintedImage, KnownAlt>();
  return (reviewed) => found.get(reviewed) ?? byBytes.get(reviewed);
}

type Compared = {
  /** Images whose texts may do for other places. */
  readonly described: readonly Placed[];
  readonly wanting: readonly Placed[];
  readonly isGoodElsewhere: (reviewed: LintedImage) => boolean;
};

async function sameElsewhere(
  { described, wanting, isGoodElsewhere }: Compared,
  samePictures: SamePictures,
): Promise<ReadonlyMap<LintedImage, KnownAlt>> {
  if (wanting.length === 0 || described.length === 0) return new Map();
  const keys = await samePictures(
    [...wanting, ...described].map(({ place }) => place),
    wanting.length,
  );
  const keyed = described.flatMap((one, index) => {
    const key = symbolKey(keys[wanting.length + index], one.place.src);
    return key === undefined ? [] : [{ ...one, key }];
  });
  const byKey = groupBy(keyed, ({ key }) => key);
  return new Map(
    wanting.flatMap(({ reviewed, place }, index) => {
      const bytes = keys[index];
      const same = bytes === undefined ? undefined : byKey.get(symbolKey(bytes, place.src));
      const found = same?.find(
        (one) => isSameLanguage(languageOf(one.reviewed), languageOf(reviewed)) && isGoodElsewhere(one.reviewed),
      );
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
      return [[reviewed, { text: image.name ?? '', place: found.place, isAgreed, isOnly }] as const];
    }),
  );
}

/** All symbols of a file have its bytes. */
function symbolKey<Key extends string | undefined>(key: Key, src: string): Key | string {
  return key === undefined ? key : `${key} ${symbolOf(src)}`;
}
