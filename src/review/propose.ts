import { harmless, propose } from '../alt-tree/index.ts';
import { createKnownAlts, knownAlt, type KnownAlt } from './known-alts.ts';
import { groupBy } from '../lib/group-by.ts';
import { isSameLanguage, languageOf } from '../text/language.ts';
import type { PagePolicy } from './policy.ts';
import { objection } from './suggest.ts';
import type { Place, SamePictures } from '../model/picture.ts';
import type { Judged } from '../model/report.ts';
import type { Proposal } from '../model/suggestion.ts';
import { wantsSilence, wantsWords } from './needs.ts';

/** What proposals are made with besides the images. */
export type Means = {
  readonly policyOf: (path: string) => PagePolicy;
  /** Undefined where nobody can tell pictures of the same bytes. */
  readonly samePictures: SamePictures | undefined;
};

/** Gives each image that wants it what can be said without a model, where our own rules have nothing against it. */
export async function proposeAll(images: readonly Judged[], means: Means): Promise<readonly Judged[]> {
  const wanting = images.filter((judged) => wantsWords(judged) || wantsSilence(judged));
  if (wanting.length === 0) return images;
  const elsewhere = await findElsewhere(images, wanting.filter(mayBorrow), means.samePictures);
  const proposals = new Map(
    wanting.map((judged) => [judged, proposalFor(judged, elsewhere(judged), means.policyOf)] as const),
  );
  return images.map((judged) => ({ ...judged, proposal: proposals.get(judged) }));
}

/** What a link or button consists of is named by its purpose, whatever its picture is called elsewhere. */
function mayBorrow(judged: Judged): boolean {
  const { src, context } = judged.image;
  return wantsWords(judged) && src !== '' && context.control?.otherText !== '';
}

function proposalFor(judged: Judged, known: KnownAlt | undefined, policyOf: Means['policyOf']): Proposal | undefined {
  const own = propose(judged.image, { language: languageOf(judged) });
  const ranked = own?.source === 'decorative' ? [own, reuse(known)] : [reuse(known), own];
  return ranked.find(
    (proposal) =>
      proposal !== undefined &&
      (proposal.source === 'decorative' || wantsWords(judged)) &&
      objection(judged, policyOf(judged.document.path), proposal.alt) === undefined,
  );
}

function reuse(known: KnownAlt | undefined): Proposal | undefined {
  if (known === undefined) return undefined;
  const { text, place } = known;
  return { source: 'reuse', alt: harmless(text), basis: `the text that ${place.src} has in ${place.path}` };
}

type Elsewhere = (judged: Judged) => KnownAlt | undefined;

/** What the pictures of `wanting` are well described as in another place: by their path, and by their bytes where that finds none. */
async function findElsewhere(
  images: readonly Judged[],
  wanting: readonly Judged[],
  samePictures: SamePictures | undefined,
): Promise<Elsewhere> {
  if (wanting.length === 0) return () => undefined;
  const good = images.filter(({ status }) => status === 'ok');
  const known = createKnownAlts();
  for (const { image, document } of good) known.add(image, document.path);
  const byPath = new Map(wanting.map((judged) => [judged, known.of(judged.image, judged.document.path)]));
  const rest = wanting.filter((judged) => byPath.get(judged) === undefined);
  const byBytes = samePictures ? await sameElsewhere(good, rest, samePictures) : new Map<Judged, KnownAlt>();
  return (judged) => byPath.get(judged) ?? byBytes.get(judged);
}

async function sameElsewhere(
  good: readonly Judged[],
  wanting: readonly Judged[],
  samePictures: SamePictures,
): Promise<ReadonlyMap<Judged, KnownAlt>> {
  const described = good.flatMap((judged) => {
    const alt = knownAlt(judged.image, judged.document.path);
    return alt ? [{ alt, language: languageOf(judged) }] : [];
  });
  if (wanting.length === 0 || described.length === 0) return new Map();
  const keys = await samePictures([...wanting.map(placeOf), ...described.map(({ alt }) => alt.place)]);
  const byKey = groupBy(
    described.map((entry, index) => ({ ...entry, key: keys[wanting.length + index] })),
    ({ key }) => key,
  );
  return new Map(
    wanting.flatMap((judged, index) => {
      const key = keys[index];
      const same = key === undefined ? undefined : byKey.get(key);
      const found = same?.find(({ language }) => isSameLanguage(language, languageOf(judged)));
      return found ? [[judged, found.alt] as const] : [];
    }),
  );
}

function placeOf({ image, document }: Judged): Place {
  return { src: image.src, path: document.path };
}
