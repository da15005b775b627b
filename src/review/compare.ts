import { earlierImages, type EarlierOptions } from './earlier-images.ts';
import { withRepointed, type Checked, type LintedPage } from './lint-page.ts';
import { isPointed, isRepointed } from './repointed.ts';
import { isInScope } from './scope.ts';
import { isAdvice, rulesAboutOthers } from '../rules/index.ts';

/** A page, and what the change did to its images without touching their lines. */
export type ComparedPage = LintedPage & {
  /** Whether an image did not have one of these findings before, or shows another picture now. */
  readonly isAffected: (checked: Checked) => boolean;
};

/**
 * Compares a page with the text that it had before. An image can become worse while its own lines stay as they are: a line inside it is
 * deleted, its label or its link loses words, the code around it ends, its definition points elsewhere. The earlier text is read only where
 * an image outside of the changed lines has a finding or takes its address from elsewhere.
 */
export async function compareWithEarlier(linted: LintedPage, options: EarlierOptions): Promise<ComparedPage> {
  const { document } = linted;
  const unaffected = { ...linted, isAffected: nowhere };
  if (document.earlier === undefined || options.scope !== 'lines') return unaffected;
  const doubtful = linted.checked.filter(
    ({ image, findings }) => findings.length > 0 || isPointed(image, document.text),
  );
  const others = doubtful.filter((checked) => !isInScope({ ...checked, document }, options));
  if (others.length === 0) return unaffected;
  const before = await earlierImages(linted, document.earlier, options);
  const repointed = others.filter((now) => {
    const old = before(now);
    return (
      old !== undefined &&
      isPointed(now.image, document.text) &&
      isRepointed(old.image, now.image, document.path, options)
    );
  });
  const images = new Set(repointed.map(({ image }) => image));
  return {
    ...withRepointed(linted, images),
    isAffected: (now) => images.has(now.image) || hasMore(now, before(now)),
  };
}

const nowhere = () => false;

function hasMore({ image, findings }: Checked, earlier: Checked | undefined): boolean {
  const known = new Set(earlier?.findings.map(({ rule }) => rule));
  // Another image that takes the same text is in scope itself, and its finding is about both.
  if (earlier !== undefined && earlier.image.name === image.name) for (const rule of rulesAboutOthers) known.add(rule);
  return findings.some(({ rule }) => !isAdvice(rule) && !known.has(rule));
}
