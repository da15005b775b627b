import type { Draft, DraftTotals } from '../model/draft.ts';
import type { Report } from '../model/report.ts';
import type { ImageAt, ReviewedImage } from '../model/reviewed-image.ts';
import type { Shard } from '../model/shard.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { roundUsd } from '../lib/round-usd.ts';
import { whyNoDraft } from '../text/no-draft.ts';
import { proposalsOf } from './drafts.ts';
import type { JsonImage, JsonPlace, JsonReport } from './json-report.ts';
import { onOneLine, serialise } from './serialise.ts';

/** The report for machines; `schema/report.schema.json` describes it. Costs are USD with six decimals. */
export function json(report: Report): string {
  return [...jsonParts(report)].join('');
}

/** The same report in parts, an image each: a site may have so many that all of it is too long for one string. */
export function* jsonParts(report: Report): Generator<string> {
  const frame = serialise(frameOf(report));
  // Only here: inside of a string, JSON writes a line break in another way.
  const at = frame.indexOf(noImages) + noImages.length;
  yield frame.slice(0, at);
  for (const [index, reviewed] of report.images.entries()) {
    const image = serialise(imageOf(reviewed)).trimEnd().replaceAll('\n', '\n    ');
    yield `${index === 0 ? '' : ','}\n    ${image}`;
  }
  const rest = `${report.images.length === 0 ? '' : '\n  '}${frame.slice(at)}`;
  if (report.shard === undefined) yield rest;
  else yield* withShard(rest, report.shard);
}

/** The end of a report with its shard before it, in parts as well: a shard carries the texts of its documents. */
function* withShard(end: string, { documents, pages, ...shard }: Shard): Generator<string> {
  yield `${end.slice(0, end.lastIndexOf('\n}'))},\n  "shard": {\n    "documents": [`;
  for (const [index, { path, format, encoding, text }] of documents.entries())
    yield `${index === 0 ? '' : ','}\n      ${onOneLine({ path, format, encoding, text })}`;
  yield '\n    ],\n    "pages": {';
  for (const [index, [key, page]] of Object.entries(pages).entries())
    yield `${index === 0 ? '' : ','}\n      ${onOneLine(key)}: ${onOneLine(page)}`;
  yield '\n    }';
  for (const [key, value] of Object.entries(shard)) yield `,\n    ${onOneLine(key)}: ${onOneLine(value)}`;
  yield '\n  }\n}\n';
}

const noImages = '\n  "images": [';

function frameOf(report: Report): JsonReport {
  const { tool, scope, verdict, reasons, totals, coverageChange, drafts: captions, skipped, leftOut } = report;
  return {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    scope,
    verdict,
    reasons,
    totals: {
      documents: totals.documents,
      images: totals.images,
      ok: totals.ok,
      decorative: totals.decorative,
      missing: totals.missing,
      weak: totals.weak,
      unknown: totals.unknown,
      coverage: totals.coverage,
      ignored: totals.ignored,
      ...(report.unreadDrafts !== undefined && { unreadDrafts: report.unreadDrafts }),
    },
    ...(coverageChange && { coverageChange: { before: coverageChange.before, after: coverageChange.after } }),
    images: [],
    captions: captionsOf(captions),
    proposals: proposalsOf(report),
    skipped: skipped.map(({ file, reason, accepted }) => ({ file, reason, ...(accepted && { accepted }) })),
    leftOut: leftOut.map(({ ending, files }) => ({ ending, files })),
  };
}

function imageOf(reviewed: ReviewedImage): JsonImage {
  const { document, image, origin, status, inScope, findings, proposal, suggestion, draft, isUnreadDraft } = reviewed;
  return {
    ...placeOf(reviewed),
    ...(origin && { origin: placeOf(origin) }),
    format: document.format,
    syntax: image.syntax,
    src: image.src,
    ...altOf(image),
    status,
    inScope,
    ...(isUnreadDraft && { unreadDraft: true }),
    findings: findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
    ...(proposal && { proposal: { source: proposal.source, alt: proposal.alt, basis: proposal.basis } }),
    ...(suggestion && { suggestion: suggestionOf(suggestion) }),
    ...(draft && { caption: captionOf(draft) }),
  };
}

function placeOf({ document, location }: ImageAt): JsonPlace {
  return {
    file: document.path,
    line: location.line,
    column: location.column,
    endLine: location.endLine,
    endColumn: location.endColumn,
  };
}

function suggestionOf({ alt, source, offered, replacement }: Suggestion) {
  return { alt, source, offered, replacement };
}

function altOf({ alt }: ReviewedImage['image']): Pick<JsonImage, 'alt' | 'dynamic'> {
  if (alt.kind === 'dynamic') return { alt: null, dynamic: true };
  if (alt.kind === 'absent') return { alt: null };
  return { alt: alt.kind === 'text' ? alt.text : '' };
}

function captionOf(draft: Draft): NonNullable<JsonImage['caption']> {
  if (draft.status !== 'ok')
    return { status: draft.status === 'failed' ? 'failed' : 'skipped', reason: whyNoDraft(draft) };
  const { status, text, provider, language, costUsd, cached } = draft;
  return { status, text, provider, language, costUsd: roundUsd(costUsd), cached };
}

function captionsOf({ requested, drafted, cached, failed, requests, costUsd }: DraftTotals): JsonReport['captions'] {
  return {
    requested,
    drafted,
    cached,
    failed: failed.map(({ src, reason }) => ({ src, reason })),
    requests,
    costUsd: roundUsd(costUsd),
  };
}
