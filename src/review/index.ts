import { gate } from './gate.ts';
import { totalsOf } from './totals.ts';
import { baselineNote } from './baseline-note.ts';
import { decorationNote, translationNote, unofferedNote } from './notes.ts';
import { offeredWith } from './offered.ts';
import type { Policy } from './policy.ts';
import { unreadFiles, unreadReasons } from './unread.ts';
import type { Document, LeftOut, Skipped } from '../model/document.ts';
import type { Drafting, DraftTotals } from '../model/draft.ts';
import type { PageStore } from './kept-pages.ts';
import type { LintResult } from './lint.ts';
import type { SamePictures } from '../model/picture.ts';
import type { ContextDrafts } from '../model/suggestion.ts';
import type { FailOn, Report, Scope, Unread } from '../model/report.ts';
import type { LintedImage, ReadEarlier } from '../model/reviewed-image.ts';
import { tool } from '../lib/version.ts';
import type { Sources } from './origins/index.ts';

export type { PageStore } from './kept-pages.ts';
export { offeredWith } from './offered.ts';
export { isDocument, mayMatter } from './parse.ts';
export type { Sources } from './origins/index.ts';

export type ReviewInput = {
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  /** What looks like a document and has a format that is not read. */
  readonly leftOut?: readonly LeftOut[] | undefined;
  readonly scope: Scope;
  /** Every path that the change touched, including pictures. */
  readonly changedFiles: ReadonlySet<string>;
  /** Of these, the files that existed before; all of them when unknown. */
  readonly replacedFiles?: ReadonlySet<string> | undefined;
  /** The former paths of renamed files, by their paths now. */
  readonly renamedFiles?: ReadonlyMap<string, string> | undefined;
  /** Every file after the change; undefined when not listed. */
  readonly allFiles?: ReadonlySet<string> | undefined;
  readonly failOn: FailOn;
  /** What a file that could not be read means for the verdict. */
  readonly unread: Unread;
  readonly minCoverage: number | undefined;
  /** The most images whose worst finding is a warning; undefined where any number passes. */
  readonly maxWarnings?: number | undefined;
  /** Accepted findings and unread files; see `acceptedKey` and `unreadKey`. */
  readonly baseline: ReadonlySet<string> | undefined;
  /** Where that comes from, for people. */
  readonly baselineFile?: string | undefined;
  /** What the project decided about rules and images. */
  readonly policy: Policy;
  /** The day in UTC, `YYYY-MM-DD`: ignores may end. */
  readonly today: string;
  /** BCP 47 tag, or `auto`. */
  readonly language: string;
  readonly drafting: Drafting;
  /** Which words that need no model are offered; beside a model `auto` means `always`. */
  readonly contextDrafts: ContextDrafts;
  /** Whether suggestions of words have the edit beside them that marks the image as decorative. */
  readonly offersSilence?: boolean | undefined;
  /** Whether an output has the edits of words that are not offered; true where it is undefined. */
  readonly showsAllEdits?: boolean | undefined;
  /** Whether images without a draft have the words of their file names to begin with. */
  readonly showsBeginnings?: boolean | undefined;
  /** Whether texts that only lose what no reader needs are offered, also without a model and for advice. */
  readonly mends?: boolean | undefined;
  /** Called only when an image needs words, or pictures of a page share them; without it, only pictures with the same path count as the same. */
  readonly samePictures?: SamePictures | undefined;
  /** Called only when an image on a page of HTML has a finding; without it, such an image is where the page has it. */
  readonly sources?: ((pages: readonly string[]) => Promise<Sources>) | undefined;
  /** Called only when an image needs a draft. */
  readonly earlier?: ReadEarlier | undefined;
  /** What earlier runs kept of pages; undefined where every page is read, as in a review of a change. */
  readonly store?: PageStore | undefined;
  /** Why no further document is judged; undefined as long as one is. Asked before each. */
  readonly overdue?: (() => string | undefined) | undefined;
  /** Told how many documents were judged, of how many, and how many images they have. */
  readonly progress?: ((done: number, total: number, images: number) => void) | undefined;
  /** What was asked for and matched nothing, a phrase each: the verdict cannot be `pass`. */
  readonly mistakes?: readonly string[] | undefined;
  readonly notes: readonly string[];
};

/** The pipeline: documents in, everything learned about them out. Detection decides the verdict; drafts only help. */
export async function review(input: ReviewInput): Promise<Report> {
  const { images, found, drafts, refused, notes, summaries } = await judge(input);
  const { overrides } = input.policy;
  const totals = totalsOf(input.documents.length - found.unread.length, images, found.ignored);
  const skipped = unreadFiles([...input.skipped, ...found.unread], input.baseline);
  const reasons = [
    ...(input.mistakes ?? []),
    ...unreadReasons(skipped, input, overrides),
    ...gate(images, totals, input, overrides),
  ];
  return {
    tool,
    scope: input.scope,
    failOn: input.failOn,
    unread: input.unread,
    verdict: reasons.length === 0 ? 'pass' : 'fail',
    reasons,
    totals,
    images,
    drafts,
    skipped,
    leftOut: input.leftOut ?? [],
    notes,
    refused,
    summaries,
  };
}

type Judged = Pick<Report, 'images' | 'drafts' | 'refused' | 'notes' | 'summaries'> & {
  readonly found: Pick<LintResult, 'unread' | 'ignored' | 'accepted'>;
};

/** Rules and writers are loaded for the first document: most changes have none. */
async function judge(input: ReviewInput): Promise<Judged> {
  if (input.documents.length === 0) return { ...nothing, notes: [...input.notes, ...input.policy.upcoming] };
  const [{ lintDocuments }, { createPolicy }, { proposeAll }, { draftAll }, { isAloneInText, rules }] =
    await Promise.all([
      import('./lint.ts'),
      import('./policy.ts'),
      import('./propose.ts'),
      import('./draft.ts'),
      import('../rules/index.ts'),
    ]);
  const { drafting, samePictures, policy } = input;
  const found = await lintDocuments(input.documents, input);
  const policyOf = createPolicy(policy);
  const traced = await withOrigins(found.images, input);
  const linted = traced.map((one) => inLanguage(one, policyOf(one.document.path).language ?? input.language));
  const proposed = await proposeAll(linted, { policyOf, samePictures, policy, mends: input.mends === true });
  const drafted = await draftAll(proposed, { drafting, policyOf, samePictures, policy, earlier: input.earlier });
  const { suggestAll } = await import('./suggest.ts');
  const suggested = await suggestAll(drafted.images, {
    policy,
    contextDrafts: offeredWith(drafting, input.contextDrafts),
    offersSilence: input.offersSilence,
    showsAll: input.showsAllEdits,
  });
  const beginnings = input.showsBeginnings === true ? await import('./beginning.ts') : undefined;
  const { idleNotes } = input.scope === 'all' ? await import('./idle-globs.ts') : noNotes;
  return {
    images: beginnings?.withBeginnings(suggested.images, policyOf) ?? suggested.images,
    found,
    drafts: drafted.totals,
    refused: drafted.refused,
    notes: [
      ...drafted.notes,
      ...input.notes,
      ...input.policy.upcoming,
      ...found.notes,
      ...suggested.notes,
      ...baselineNote(found, input),
      ...idleNotes(suggested.images, input.policy),
      ...decorationNote(suggested.images, isAloneInText),
      ...translationNote(suggested.images),
      ...unofferedNote(suggested.images, input.contextDrafts),
    ],
    summaries: new Map(rules.map(({ id, summary }) => [id, summary])),
  };
}

const noNotes = { idleNotes: () => [] };
const noDrafts: DraftTotals = { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 };
const nothing: Omit<Judged, 'notes'> = {
  images: [],
  found: { unread: [], ignored: 0, accepted: new Set() },
  drafts: noDrafts,
  refused: undefined,
  summaries: new Map(),
};

async function withOrigins(linted: readonly LintedImage[], input: ReviewInput): Promise<readonly LintedImage[]> {
  if (input.sources === undefined) return linted;
  const { mayBeTraced, traceOrigins } = await import('./origins/index.ts');
  const pages = linted.filter(mayBeTraced).map(({ document }) => document.path);
  if (pages.length === 0) return linted;
  return traceOrigins(linted, await input.sources([...new Set(pages)]), input.policy);
}

/** The setting takes precedence over the language of the pages. */
function inLanguage(linted: LintedImage, language: string): LintedImage {
  if (language === 'auto') return linted;
  const { image } = linted;
  return { ...linted, image: { ...image, context: { ...image.context, language } } };
}
