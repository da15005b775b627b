import { isInScope, isStale, type Change } from './scope.ts';
import { createKnownAlts, type KnownAlts } from './known-alts.ts';
import { applyIgnores } from './ignores/index.ts';
import { encodeText } from '../text/encoding.ts';
import { gitHash } from '../lib/git-hash.ts';
import { identityOf } from '../text/identity.ts';
import { lineStarts, locate } from '../lib/lines.ts';
import { createPolicy, type PagePolicy, type Policy } from './policy.ts';
import { bytesOfRepeated, isRepeated, type BytesOf } from './repeated-pictures.ts';
import { parseDocument, type Contents, type ParseOutcome } from './parse.ts';
import { fixedBy, isAdvice, isRule, runRules } from '../rules/index.ts';
import type { Document, Skipped } from '../model/document.ts';
import type { Image } from '../model/image.ts';
import type { SamePictures } from '../model/picture.ts';
import type { LintedImage, Status } from '../model/reviewed-image.ts';
import type { Finding, Page } from '../model/rule.ts';
import type { Location } from '../model/text.ts';

/** What decides whether an image counts. */
export type LintOptions = Change & {
  /** Accepted findings, as {@link acceptedKey} writes them. */
  readonly baseline: ReadonlySet<string> | undefined;
  readonly policy: Policy;
  /** Called only when different names of a page have one text; without it, names alone tell pictures apart. */
  readonly samePictures?: SamePictures | undefined;
  /** The day in UTC, `YYYY-MM-DD`: ignores may end. */
  readonly today: string;
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
  /** Messages for the reader about comments and files. */
  readonly notes: readonly string[];
};

/** The name of a finding in a baseline. */
export function acceptedKey(rule: string, identity: string): string {
  return `${rule} | ${identity}`;
}

/** Checks every image of the documents: each page by itself, then again the images whose picture has a good description in another place. */
export async function lintDocuments(documents: readonly Document[], options: LintOptions): Promise<LintResult> {
  const policyOf = createPolicy(options.policy);
  const readings: { readonly document: Document; readonly reading: ParseOutcome<LintedPage> }[] = [];
  for (const document of documents) {
    const reason = options.overdue?.();
    const work = (contents: Contents) => lintPage(document, contents, policyOf(document.path), options);
    const reading = reason === undefined ? await parseDocument(document, options.policy.components, work) : { reason };
    readings.push({ document, reading });
  }
  const pages = readings.flatMap(({ reading }) => ('result' in reading ? [reading.result] : []));
  const known = knownAlts(pages);
  const bytesOf = await bytesOfRepeated(pages, options.samePictures);
  const results = pages.map((page) => conclude(lintAgain(page, known, bytesOf), options));
  return {
    images: results.flatMap(({ images }) => images),
    unread: readings.flatMap(({ document, reading }) =>
      'reason' in reading ? [{ file: document.path, reason: reading.reason, hash: hashOf(document) }] : [],
    ),
    ignored: results.reduce((sum, { ignored }) => sum + ignored, 0),
    notes: [...firstTen(pages.flatMap(toleranceNote)), ...firstTen(results.flatMap(({ notes }) => notes))],
  };
}

/** That of its bytes, where these can be restored from the text. */
function hashOf({ text, encoding }: Document): string {
  return gitHash(encodeText(text, encoding) ?? Buffer.from(text));
}

/** An image and its findings. */
type Checked = { readonly image: Image; readonly location: Location; readonly findings: readonly Finding[] };

type LintedPage = Pick<Contents, 'comments' | 'tolerance'> & {
  readonly document: Document;
  readonly page: Page;
  readonly policy: PagePolicy;
  readonly checked: readonly Checked[];
};

function lintPage(document: Document, contents: Contents, policy: PagePolicy, options: LintOptions): LintedPage {
  const starts = lineStarts(document.text);
  const images = contents.images.map(policy.view);
  const page: Page = {
    path: document.path,
    images,
    isStale: (image) => isStale({ document, image, location: locate(starts, image.span) }, options),
    altElsewhere: () => undefined,
  };
  const checked = images.map((image) => ({
    image,
    location: locate(starts, image.span),
    findings: policy.settle(image, runRules(image, page, policy.isAsked)),
  }));
  return { ...contents, document, page, policy, checked };
}

function toleranceNote({ document, tolerance }: LintedPage): readonly string[] {
  return tolerance === undefined ? [] : [`${document.path} ${tolerance}`];
}

function knownAlts(pages: readonly LintedPage[]): KnownAlts {
  const known = createKnownAlts();
  for (const { document, checked } of pages) {
    for (const { image, findings } of checked) if (findings.length === 0) known.add(image, document.path);
  }
  return known;
}

function lintAgain(reviewed: LintedPage, known: KnownAlts, bytesOf: BytesOf): LintedPage {
  const { document, policy } = reviewed;
  const altElsewhere = (image: Image) => known.of(image, document.path)?.text;
  const page: Page = { ...reviewed.page, altElsewhere, bytesOf };
  const checked = reviewed.checked.map((first) => {
    const { image } = first;
    return altElsewhere(image) === undefined && !isRepeated(first)
      ? first
      : { ...first, findings: policy.settle(image, runRules(image, page, policy.isAsked)) };
  });
  return { ...reviewed, page, checked };
}

type Conclusion = Pick<LintResult, 'images' | 'ignored' | 'notes'>;

/** The findings that remain after the comments of the page and the baseline. */
function conclude({ document, comments, checked }: LintedPage, options: LintOptions): Conclusion {
  const { left, problems } = applyIgnores(document.text, comments, checked, { today: options.today, isRule });
  const occurrences = new Map<string, number>();
  let ignored = 0;
  const images = left.map(({ image, location, findings: all, ignored: silenced }): LintedImage => {
    const findings = withoutIdleAdvice(all);
    const occurrence = (occurrences.get(image.src) ?? 0) + 1;
    occurrences.set(image.src, occurrence);
    const identity = identityOf(document.path, image.src, occurrence);
    const inScope = isInScope({ document, image, location }, options);
    if (inScope) ignored += silenced;
    return {
      document,
      image,
      location,
      source: document.text.slice(image.span.start, image.span.end),
      status: statusOf(image, findings),
      inScope,
      identity,
      findings: findings.filter(({ rule }) => !options.baseline?.has(acceptedKey(rule, identity))),
    };
  });
  return { images, ignored, notes: problems.map(({ line, message }) => `${document.path}:${line}: ${message}`) };
}

function isFaulty(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== 'info');
}

/** Better words from another place do not matter where nothing is wrong, or nothing remains. */
function withoutIdleAdvice(findings: readonly Finding[]): readonly Finding[] {
  const complaints = findings.filter(({ rule }) => !isAdvice(rule));
  return isFaulty(complaints) ? findings : complaints;
}

function statusOf(image: Image, findings: readonly Finding[]): Status {
  if (isFaulty(findings) && !isContradiction(image, findings)) return image.name === undefined ? 'missing' : 'weak';
  if (image.alt.kind === 'dynamic' && image.name === undefined) return 'unknown';
  if (image.name !== undefined) return 'ok';
  // A rule that is lowered to `info` still reports that a name is missing; a rule that is off or ignored means that this is accepted.
  return findings.length > 0 && !image.decorative ? 'missing' : 'decorative';
}

/** Whether an image is decorative all the same: what its findings name is to be removed or made its text, but no reader misses a name. */
function isContradiction({ decorative }: Image, findings: readonly Finding[]): boolean {
  return decorative && findings.every(({ rule, severity }) => severity === 'info' || fixedBy(rule) === 'author');
}

/** Every page may have such a note, and a reader needs only a few examples. */
function firstTen(notes: readonly string[]): readonly string[] {
  const rest = notes.length - maxNotes;
  return rest > 0 ? [...notes.slice(0, maxNotes), `and ${rest} more like that.`] : notes;
}

const maxNotes = 10;
