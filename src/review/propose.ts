import { isBadge, propose } from '../alt-tree/index.ts';
import { mayMend, mendBy } from '../rules/index.ts';
import { inHouseStyle } from '../text/in-house-style.ts';
import { languageOf } from '../text/language.ts';
import { isSpacer } from '../text/spacer.ts';
import type { KnownAlt } from './known-alts.ts';
import type { PagePolicy } from './policy.ts';
import { withAdded } from './packed-image.ts';
import { findElsewhere, reuse, type ReuseOptions } from './reuse.ts';
import { brokenRule, isGood } from './trial.ts';
import type { LintedImage, ProposedImage } from '../model/reviewed-image.ts';
import type { Proposal } from '../model/suggestion.ts';
import { isWritable, wantsSilence, wantsWords } from './needs.ts';

/** The inputs for proposals besides the images. */
export type ProposeOptions = ReuseOptions & {
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
  return images.map((reviewed, index) => {
    const proposal = proposals.get(reviewed);
    const before = images[index - 1];
    const isSecond = proposal?.certainty === 'sure' && before !== undefined && nameOneLink(before, reviewed);
    return withAdded(reviewed, { proposal: isSecond ? { ...proposal, certainty: undefined } : proposal });
  });
}

/** Whether an image follows another one in one link, or in one beside it that leads to the same place: then the name of the first may be enough. */
function nameOneLink(before: LintedImage, { document, image }: LintedImage): boolean {
  const [one, other] = [before.image.context.control, image.context.control];
  if (before.document !== document || one?.target === undefined || other?.otherText !== '') return false;
  return one.target === other.target && one.otherText === '' && !isBadge(image.src);
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
  const borrowed = reuse(known, reviewed);
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
function mendFor(linted: LintedImage, { options }: PagePolicy): Proposal | undefined {
  const findings = linted.findings.filter(({ rule }) => mayMend(rule));
  if (findings.length === 0) return undefined;
  const { image, document } = linted;
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
