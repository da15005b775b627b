import { messageOf } from './errors.ts';
import { loadFormat, mayHoldImages } from './formats/index.ts';
import { candidates } from './images/candidates.ts';
import { identityOf } from './lib/identity.ts';
import { lineStarts, locate } from './lib/lines.ts';
import { judge } from './rules/index.ts';
import type { Document, Finding, Image, Judged, Location, Scope, Skipped, Status } from './types.ts';

/** What decides whether an image counts. */
export type Question = {
  readonly scope: Scope;
  /** Every path that the change touched, pictures too. */
  readonly changedFiles: ReadonlySet<string>;
  /** Accepted findings, as {@link acceptedKey} writes them. */
  readonly baseline: ReadonlySet<string> | undefined;
};

/** Images of a document with what the rules say, or the reason why it could not be read. */
export type Reading = { readonly images: readonly Judged[] } | { readonly skipped: Skipped };

export async function readDocument(document: Document, question: Question): Promise<Reading> {
  const { path, format, text } = document;
  if (!mayHoldImages(format, text)) return { images: [] };
  try {
    const images = (await loadFormat(format)).find(text);
    return { images: judgeAll(document, images, question) };
  } catch (error) {
    // Hostile nesting exhausts the stack of the parsers; that file is lost, the others are not.
    const reason =
      error instanceof RangeError
        ? 'It is nested too deeply to be read.'
        : `The parser stopped: ${messageOf(error)}. This is a bug of alt-text-review; a report with the file helps.`;
    return { skipped: { file: path, reason } };
  }
}

/** How a baseline names a finding. */
export function acceptedKey(rule: string, identity: string): string {
  return `${rule} | ${identity}`;
}

function judgeAll(document: Document, images: readonly Image[], question: Question): readonly Judged[] {
  const starts = lineStarts(document.text);
  const page = { path: document.path, images, isStale: () => false, altElsewhere: () => undefined };
  const occurrences = new Map<string, number>();
  return images.map((image): Judged => {
    const occurrence = (occurrences.get(image.src) ?? 0) + 1;
    occurrences.set(image.src, occurrence);
    const identity = identityOf(document.path, image.src, occurrence);
    const location = locate(starts, image.span);
    const findings = judge(image, page);
    return {
      document,
      image,
      location,
      source: document.text.slice(image.span.start, image.span.end),
      status: statusOf(image, findings),
      inScope: isInScope(document, image, location, question),
      identity,
      findings: findings.filter(({ rule }) => !question.baseline?.has(acceptedKey(rule, identity))),
      caption: undefined,
      suggestion: undefined,
    };
  });
}

function statusOf(image: Image, findings: readonly Finding[]): Status {
  if (findings.some(({ severity }) => severity !== 'info')) return image.name === undefined ? 'missing' : 'weak';
  if (image.alt.kind === 'dynamic' && image.name === undefined) return 'unknown';
  return image.name === undefined ? 'decorative' : 'ok';
}

function isInScope(document: Document, image: Image, { line, endLine }: Location, question: Question): boolean {
  const changed = document.changedLines;
  if (question.scope !== 'lines' || changed === 'all') return true;
  for (let at = line; at <= endLine; at++) if (changed.has(at)) return true;
  return candidates(image.src, document.path).some((path) => question.changedFiles.has(path));
}
