import { gate, totalsOf } from './gate.ts';
import { judgeDocuments } from './judge.ts';
import { groupBy } from './lib/group-by.ts';
import { isEnglish } from './lib/language.ts';
import type { Options } from './options.ts';
import { createPolicy, type PagePolicy, type Policy } from './policy.ts';
import { isMendedByDraft } from './rules/index.ts';
import { languageOf, objection, suggest } from './suggest.ts';
import type {
  Caption,
  CaptionTotals,
  Document,
  Drafter,
  Drafts,
  Judged,
  Report,
  Scope,
  Severity,
  Skipped,
  Wanted,
} from './types.ts';
import { tool } from './version.ts';

export type ReviewInput = {
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  readonly scope: Scope;
  /** Every path that the change touched, pictures too. */
  readonly changedFiles: ReadonlySet<string>;
  readonly failOn: Options['failOn'];
  readonly minCoverage: number | undefined;
  /** Accepted findings; see `acceptedKey`. */
  readonly baseline: ReadonlySet<string> | undefined;
  /** What the project decided about rules and images. */
  readonly policy: Policy;
  /** The day in UTC, `YYYY-MM-DD`: ignores may end. */
  readonly today: string;
  /** BCP 47 tag, or `auto`. */
  readonly language: string;
  /** Undefined when there are to be no drafts. */
  readonly draft: Drafter | undefined;
  readonly notes: readonly string[];
};

/** The pipeline: documents in, everything learned about them out. Detection decides the verdict; drafts only help. */
export async function review(input: ReviewInput): Promise<Report> {
  const found = await judgeDocuments(input.documents, input);
  const { images, drafts } = await draftAll(found.images, input.draft, createPolicy(input.policy));
  const suggested = await suggestAll(images, input);

  const totals = totalsOf(input.documents.length - found.unread.length, suggested, found.ignored);
  const reasons = gate(suggested, totals, input);
  return {
    tool,
    scope: input.scope,
    failOn: input.failOn,
    verdict: reasons.length === 0 ? 'pass' : 'fail',
    reasons,
    totals,
    images: suggested,
    captions: captionTotals(suggested, drafts),
    skipped: [...input.skipped, ...found.unread],
    notes: [...input.notes, ...found.notes, ...(drafts?.notes ?? []), ...translationNote(suggested, input.language)],
    refused: drafts?.refused,
  };
}

type Drafted = { readonly images: readonly Judged[]; readonly drafts: Drafts | undefined };

async function draftAll(
  images: readonly Judged[],
  draft: Drafter | undefined,
  policyOf: (path: string) => PagePolicy,
): Promise<Drafted> {
  if (!draft) return { images, drafts: undefined };
  const wanting = images.filter(wantsDraft);
  // Most severe first: a budget that runs out leaves the least harm behind.
  const describable = wanting.filter((judged) => !isFunctional(judged)).toSorted((a, b) => rank(a) - rank(b));
  const drafts =
    describable.length === 0 ? undefined : await draft(describable.map((judged) => toWanted(judged, policyOf)));
  const captions = new Map<Judged, Caption | undefined>([
    ...wanting.filter(isFunctional).map((judged) => [judged, functional] as const),
    ...describable.map((judged, index) => [judged, drafts?.captions[index]] as const),
  ]);
  return { images: images.map((judged) => ({ ...judged, caption: captions.get(judged) })), drafts };
}

/** What the picture shows is not what a link or button does (W3C alt decision tree), so no model is asked. */
const functional: Caption = {
  status: 'skipped',
  reason:
    'It is all that a link or button holds: its alternative text names the purpose, which the picture does not tell.',
};

function isFunctional({ image: { context } }: Judged): boolean {
  return context.control?.otherText === '';
}

function wantsDraft({ inScope, findings, image }: Judged): boolean {
  return (
    inScope && image.src !== '' && findings.some(({ rule, severity }) => severity !== 'info' && isMendedByDraft(rule))
  );
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

function rank({ findings }: Judged): number {
  return findings[0] ? order.indexOf(findings[0].severity) : order.length;
}

function toWanted(judged: Judged, policyOf: (path: string) => PagePolicy): Wanted {
  const { path } = judged.document;
  return { path, image: judged.image, objection: (alt) => objection(judged, policyOf(path), alt) };
}

async function suggestAll(
  all: readonly Judged[],
  { language, policy: { components } }: ReviewInput,
): Promise<readonly Judged[]> {
  const pages = new Map(
    [...groupBy(all, ({ document }) => document)].map(([document, judged]) => [
      document,
      judged.map(({ image }) => image),
    ]),
  );
  return Promise.all(
    all.map(async (judged) => {
      const images = pages.get(judged.document) ?? [];
      return { ...judged, suggestion: await suggest(judged, language, { images, components }) };
    }),
  );
}

function captionTotals(images: readonly Judged[], drafts: Drafts | undefined): CaptionTotals {
  const captions = images.flatMap(({ caption, image }) => (caption ? [{ caption, src: image.src }] : []));
  const drafted = captions.flatMap(({ caption }) => (caption.status === 'ok' ? [caption] : []));
  return {
    requested: captions.length,
    drafted: drafted.length,
    cached: drafted.filter(({ cached }) => cached).length,
    failed: captions.flatMap(({ caption, src }) => (caption.status === 'ok' ? [] : [{ src, reason: caption.reason }])),
    requests: drafts?.requests ?? 0,
    costUsd: drafts?.costUsd ?? 0,
  };
}

function translationNote(images: readonly Judged[], language: string): readonly string[] {
  const foreign = images.filter(
    (judged) => judged.caption?.status === 'ok' && !isEnglish(languageOf(judged, language)),
  );
  if (foreign.length === 0) return [];
  const pages = foreign.length === 1 ? '1 draft is' : `${foreign.length} drafts are`;
  return [`${pages} in English for a page in another language: translate before use, no suggestion was made of it.`];
}
