import { compareWithEarlier, type ComparedPage } from './compare.ts';
import { isInScope, mayBeStale, type Change } from './scope.ts';
import { createKnownAlts } from './known-alts.ts';
import { applyIgnoresOn } from './ignores/on-page.ts';
import { onceEachPart } from './once-each-part.ts';
import { encodeText } from '../text/encoding.ts';
import { generatedParts } from '../text/generated-parts.ts';
import { gitHash } from '../lib/git-hash.ts';
import { identityOf } from '../text/identity.ts';
import { count } from '../lib/count.ts';
import { firstOf } from '../lib/first-of.ts';
import { lintDocument } from './lint-document.ts';
import { createSiteReader } from './elsewhere.ts';
import { withBytes, withOtherPages, type LintedPage } from './lint-page.ts';
import { keptPages, type PageStore } from './kept-pages.ts';
import { createPolicy, type Policy } from './policy.ts';
import { bytesOfRepeated, isRepeated, placeOf, type Place } from './repeated-pictures.ts';
import { createPages } from './pages.ts';
import { isRule } from '../rules/index.ts';
import { statusOf, withoutIdleAdvice } from './status.ts';
import { likeliestWith } from '../pictures/mapped.ts';
import type { Document, Skipped } from '../model/document.ts';
import type { SamePictures } from '../model/picture.ts';
import type { LintedImage } from '../model/reviewed-image.ts';
import type { Finding } from '../model/rule.ts';

/** What decides whether an image counts. */
export type LintOptions = Change & {
  /** Accepted findings, as {@link acceptedKey} writes them. */
  readonly baseline: ReadonlySet<string> | undefined;
  readonly policy: Policy;
  /** Called only when different names of a page have one text; without it, names alone tell pictures apart. */
  readonly samePictures?: SamePictures | undefined;
  /** The day in UTC, `YYYY-MM-DD`: ignores may end. */
  readonly today: string;
  /** What earlier runs kept of pages. For whole scans only: where a change is reviewed, every page is read. */
  readonly store?: PageStore | undefined;
  /** Told how many documents were read, of how many, and how many images they have. */
  readonly progress?: ((done: number, total: number, images: number) => void) | undefined;
  /** Why no further document is read; undefined as long as one is. Asked before each. */
  readonly overdue?: (() => string | undefined) | undefined;
};

export type LintResult = {
  /** In the order of the documents, then of the source. */
  readonly images: readonly LintedImage[];
  /** Documents that could not be read. */
  readonly unread: readonly Skipped[];
  /** Findings in scope that comments silenced. */
  readonly ignored: number;
  /** What of the baseline was needed, as {@link acceptedKey} writes it. */
  readonly accepted: ReadonlySet<string>;
  /** Messages for the reader about comments and files. */
  readonly notes: readonly string[];
};

/** The name of a finding in a baseline. */
export function acceptedKey(rule: string, identity: string): string {
  return `${rule} | ${identity}`;
}

/** Checks every image of the documents: each page by itself, then again the images about which other pages say something. */
export async function lintDocuments(documents: readonly Document[], options: LintOptions): Promise<LintResult> {
  const policyOf = createPolicy(options.policy);
  const pages = createPages(policyOf, options.scope !== 'lines' && !mayBeStale(options));
  const known = createKnownAlts(undefined, likeliestWith(options.policy.addresses));
  const site = createSiteReader();
  const repeated: Place[] = [];
  const tolerated: string[] = [];
  const unread: Skipped[] = [];
  const kept = options.store && keptPages(options.store, options.policy, options);
  let images = 0;
  for (const [index, document] of documents.entries()) {
    options.progress?.(index, documents.length, images);
    const reason = options.overdue?.();
    const reading =
      reason === undefined ? await lintDocument(document, policyOf(document.path), kept, options) : { reason };
    if (!('result' in reading)) {
      unread.push({ file: document.path, reason: reading.reason, hash: hashOf(document) });
      continue;
    }
    const page = await compareWithEarlier(reading.result, options);
    const { path } = document;
    images += page.checked.length;
    tolerated.push(...toleranceNote(page));
    for (const { image, findings } of page.checked) if (findings.length === 0) known.add(image, path);
    site.add(path, page.checked);
    repeated.push(...page.checked.filter(isRepeated).map(({ image }) => placeOf(image, path)));
    pages.add(page);
  }
  options.progress?.(documents.length, documents.length, images);
  const texts = site.texts(pages.all);
  const bytesOf = await bytesOfRepeated(repeated, texts.repeated, options.samePictures);
  const elsewhere = texts.elsewhere(known, bytesOf);
  const found: LintedImage[] = [];
  const affected: LintedImage[] = [];
  const accepted = new Set<string>();
  const problems: string[] = [];
  let ignored = 0;
  for (const { document, page, kept } of pages.all()) {
    const read = page();
    const judged = withBytes(withOtherPages(read, known, elsewhere(document.path)), bytesOf);
    const conclusion = conclude({ ...read, ...judged }, options);
    for (const one of kept(read, conclusion.images)) found.push(one);
    affected.push(...conclusion.affected);
    for (const key of conclusion.accepted) accepted.add(key);
    problems.push(...conclusion.notes);
    ignored += conclusion.ignored;
  }
  return {
    images: found,
    unread,
    accepted,
    ignored,
    notes: [...firstTen(tolerated), ...firstTen(problems), ...affectedNote(affected)],
  };
}

/** That of its bytes, where these can be restored from the text. */
function hashOf({ text, encoding }: Document): string {
  return gitHash(encodeText(text, encoding) ?? Buffer.from(text));
}

function toleranceNote({ document, tolerance }: LintedPage): readonly string[] {
  return tolerance === undefined ? [] : [`${document.path} ${tolerance}`];
}

type Conclusion = Pick<LintResult, 'images' | 'ignored' | 'notes'> & {
  readonly accepted: readonly string[];
  /** Images that are in scope although their lines are not new. */
  readonly affected: readonly LintedImage[];
};

/** The findings that remain after the comments of the page and the baseline. */
function conclude({ document, lines, comments, checked, isAffected }: ComparedPage, options: LintOptions): Conclusion {
  const { left, problems } = applyIgnoresOn(lines, comments.length === 0 ? '' : document.text, comments, checked, {
    today: options.today,
    isRule,
    isForeignAsked: options.policy.otherComments,
  });
  const occurrences = new Map<string, number>();
  const affected: LintedImage[] = [];
  const accepted: string[] = [];
  let ignored = 0;
  const images = left.map(({ image, location, source, findings: all, ignored: silenced }): LintedImage => {
    const findings = withoutIdleAdvice(all);
    const occurrence = (occurrences.get(image.src) ?? 0) + 1;
    occurrences.set(image.src, occurrence);
    const identity = identityOf(document.path, image.src, occurrence);
    const isAccepted = ({ rule }: Finding) => options.baseline?.has(acceptedKey(rule, identity)) === true;
    accepted.push(...findings.filter(isAccepted).map(({ rule }) => acceptedKey(rule, identity)));
    const counted = findings.filter((finding) => !isAccepted(finding));
    const isNear = isInScope({ document, image, location }, options);
    const inScope = isNear || isAffected({ image, location, source, findings: counted });
    if (inScope) ignored += silenced;
    const linted = {
      document,
      image,
      location,
      source,
      status: statusOf(image, findings),
      inScope,
      identity,
      findings: counted,
    };
    if (inScope && !isNear) affected.push(linted);
    return linted;
  });
  const taken = new Set(accepted);
  return {
    images: onceEachPart(images, generatedParts(comments), {
      isSkipped: options.policy.generatedParts === 'skip',
      isAccepted: ({ identity }, rule) => taken.has(acceptedKey(rule, identity)),
    }),
    affected,
    accepted,
    ignored,
    notes: problems.map(({ line, message }) => `${document.path}:${line}: ${message}`),
  };
}

/** A reader who looks at the diff does not find these images there. */
function affectedNote(images: readonly LintedImage[]): readonly string[] {
  if (images.length === 0) return [];
  const places = firstOf(images, 5, ({ document, location }) => `${document.path}:${location.line}`).join(', ');
  return [
    `This change affects ${count(images.length, 'image')} whose lines it leaves as they were, so ${images.length === 1 ? 'it counts' : 'they count'}, too: ${places}.`,
  ];
}

/** Every page may have such a note, and a reader needs only a few examples. */
function firstTen(notes: readonly string[]): readonly string[] {
  const rest = notes.length - maxNotes;
  return rest > 0 ? [...notes.slice(0, maxNotes), `and ${rest} more like that.`] : notes;
}

const maxNotes = 10;
