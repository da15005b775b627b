import { isStale, mayBeStale, type Change } from './scope.ts';
import type { KnownAlts } from './known-alts.ts';
import type { KeptPage } from './page-shape.ts';
import type { PagePolicy } from './policy.ts';
import type { Contents } from './parse.ts';
import { isOtherByBytes, placeOf, type BytesOfPlace } from './repeated-pictures.ts';
import { once } from '../lib/once.ts';
import { lineStarts, locate } from '../lib/lines.ts';
import { askedRules, rulesAboutOthers, runRules } from '../rules/index.ts';
import type { Document } from '../model/document.ts';
import type { Image } from '../model/image.ts';
import type { Elsewhere, Finding, Page } from '../model/rule.ts';
import type { Location } from '../model/text.ts';

/** An image and its findings. */
export type Checked = {
  readonly image: Image;
  readonly location: Location;
  /** The construct as it is written in the file. */
  readonly source: string;
  readonly findings: readonly Finding[];
};

export type LintedPage = Pick<Contents, 'comments' | 'tolerance'> & {
  readonly lines: Contents['page'];
  readonly document: Document;
  readonly page: Page;
  readonly policy: PagePolicy;
  readonly checked: readonly Checked[];
};

/** Checks every image of a page by itself. */
export function lintPage(document: Document, contents: Contents, policy: PagePolicy, change: Change): LintedPage {
  // Most pages have no image.
  const asked = once(() => askedRules(policy.isAsked));
  return withFindings(document, contents, policy, change, {
    images: contents.images.map(policy.view),
    findings: (image, page) => policy.settle(image, runRules(image, page, asked())),
  });
}

/** A page as an earlier run checked it, with the same policy. */
export function recallPage(document: Document, kept: KeptPage, policy: PagePolicy, change: Change): LintedPage {
  const findings = new Map(kept.checked.map((one) => [one.image, one.findings]));
  return withFindings(document, { ...kept, page: undefined }, policy, change, {
    images: [...findings.keys()],
    findings: (image) => findings.get(image) ?? [],
  });
}

type Judgement = {
  readonly images: readonly Image[];
  readonly findings: (image: Image, page: Page) => readonly Finding[];
};

function withFindings(
  document: Document,
  { comments, tolerance, page: lines }: Pick<Contents, 'comments' | 'tolerance' | 'page'>,
  policy: PagePolicy,
  change: Change,
  { images, findings }: Judgement,
): LintedPage {
  const locations = locationsOf(images, document.text);
  const page: Page = {
    path: document.path,
    images,
    style: policy.style,
    options: policy.options,
    isStale: staleIn(document, locations, change),
    altElsewhere: nowhere,
  };
  const sources = sourcesOf(images, document.text);
  const checked = images.map((image, index) => ({
    image,
    location: locations.get(image) ?? start,
    source: sources[index] ?? '',
    findings: findings(image, page),
  }));
  return { comments, tolerance, lines, document, page, policy, checked };
}

/** A page again from what is left of it, where no change is reviewed. */
export function pageOf(
  document: Document,
  { comments, tolerance, lines }: Pick<LintedPage, 'comments' | 'tolerance' | 'lines'>,
  checked: readonly Checked[],
  policy: PagePolicy,
): LintedPage {
  const page: Page = {
    path: document.path,
    images: checked.map(({ image }) => image),
    style: policy.style,
    options: policy.options,
    isStale: never,
    altElsewhere: nowhere,
  };
  return { comments, tolerance, lines, document, page, policy, checked };
}

const nowhere = () => undefined;
const never = () => false;

/** Apart from what holds the text: a page is kept until all of them are read, and its text is not. */
function staleIn(document: Document, locations: ReadonlyMap<Image, Location>, change: Change): Page['isStale'] {
  if (!mayBeStale(change)) return never;
  return (image) => isStale({ document, image, location: locations.get(image) ?? start }, change);
}

function sourcesOf(images: readonly Image[], text: string): readonly string[] {
  return images.map(({ span }) => text.slice(span.start, span.end));
}

const start: Location = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function locationsOf(images: readonly Image[], text: string): ReadonlyMap<Image, Location> {
  const starts = images.length === 0 ? [] : lineStarts(text);
  return new Map(images.map((image) => [image, locate(starts, image.span)]));
}

/** Checks the images again whose picture or text other places have, too. */
export function withOtherPages(linted: LintedPage, known: KnownAlts, elsewhere: Elsewhere): LintedPage {
  const altElsewhere = (image: Image) => known.of(image, linted.document.path)?.text;
  const questions = [elsewhere.contradiction, elsewhere.original, elsewhere.repetition];
  const { isAsked } = linted.policy;
  const isAboutOthers = (rule: string) => rulesAboutOthers.includes(rule) && isAsked(rule);
  return lintAgain(
    linted,
    { altElsewhere, elsewhere },
    ({ image, findings }) => {
      // Advice is for images with a finding.
      const asked = findings.length > 0 ? [altElsewhere, ...questions] : questions;
      return asked.some((ask) => ask(image) !== undefined);
    },
    ({ findings }) => (findings.length > 0 ? isAsked : isAboutOthers),
  );
}

/** Checks the images again that seem to be different pictures with one text: their files may be one picture. */
export function withBytes(linted: LintedPage, bytesOfPlace: BytesOfPlace): LintedPage {
  const bytesOf = (image: Image) => bytesOfPlace(placeOf(image, linted.document.path));
  return lintAgain(linted, { bytesOf }, ({ image, findings }, page) => isOtherByBytes(image, findings, page));
}

/** Checks the images again whose picture became another one while their lines stayed the same. */
export function withRepointed(linted: LintedPage, repointed: ReadonlySet<Image>): LintedPage {
  if (repointed.size === 0) return linted;
  const isStale = (image: Image) => repointed.has(image) || linted.page.isStale(image);
  return lintAgain(linted, { isStale }, ({ image }) => repointed.has(image));
}

/** @param rulesFor those that can say something of an image that was not said before; all, unless given */
function lintAgain(
  linted: LintedPage,
  more: Partial<Page>,
  isConcerned: (checked: Checked, page: Page) => boolean,
  rulesFor: (checked: Checked) => PagePolicy['isAsked'] = () => linted.policy.isAsked,
): LintedPage {
  const { policy } = linted;
  const page: Page = { ...linted.page, ...more };
  const checked = linted.checked.map((first) => {
    const { image } = first;
    if (!isConcerned(first, page)) return first;
    return { ...first, findings: policy.settle(image, runRules(image, page, askedRules(rulesFor(first)))) };
  });
  return { ...linted, page, checked };
}
