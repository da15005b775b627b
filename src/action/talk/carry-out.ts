import * as github from '../../github/index.ts';
import type { Apart } from '../../workbench/apart.ts';
import type { Document } from '../../model/document.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';

type Decision = Parameters<Apart['decide']>[1];

/** What commands are about: the images of the head by the findings of our comments. */
export type Known = {
  /** Identities of images by the ids of their findings. */
  readonly identities: ReadonlyMap<string, string>;
  /** Documents of the head by their paths. */
  readonly original: (path: string) => Document | undefined;
  readonly threads: readonly github.OwnThread[];
};

/** @param previousPathOf what a file was called before the change: its comments may have the finding under that name */
export function knownIn(
  apart: Apart,
  threads: readonly github.OwnThread[],
  previousPathOf: (path: string) => string | undefined,
): Known {
  const identities = new Map<string, string>();
  const documents = new Map<string, Document>();
  for (const reviewed of apart.images()) {
    const { path } = reviewed.document;
    documents.set(path, reviewed.document);
    if (reviewed.findings.length === 0) continue;
    for (const name of [path, previousPathOf(path) ?? path]) {
      identities.set(github.findingId(reviewed, name), reviewed.identity);
    }
  }
  return { identities, original: (path) => documents.get(path), threads };
}

/** Carries out a command by proved edits in memory. */
export async function carryOut(
  apart: Apart,
  { command, about, at }: Pick<github.Waiting, 'command' | 'about' | 'at'>,
  known: Known,
): Promise<github.CarriedOut> {
  if (command.kind === 'accept' && command.all) {
    const offered = known.threads.filter((thread) => !thread.isClosed && latestSuggestion(thread, at) !== undefined);
    const all: github.CarriedOut[] = [];
    for (const thread of offered)
      all.push(await decided(apart, thread, known, await acceptedIn(apart, thread, at, known)));
    return { done: all.flatMap(({ done }) => done), left: all.flatMap(({ left }) => left) };
  }
  if (about === undefined) return { done: [], left: [] };
  if (command.kind === 'accept') return decided(apart, about, known, await acceptedIn(apart, about, at, known));
  if (command.kind === 'decorative') return decided(apart, about, known, () => ({ kind: 'decorative' }));
  if (command.kind === 'ignore') {
    const { reason } = command;
    return decided(apart, about, known, () => ({ kind: 'ignore', reason }));
  }
  return { done: [], left: [] };
}

/** The images that a comment is about, as they are now. */
export function imagesOf(
  apart: Apart,
  { findings }: github.OwnThread,
  { identities }: Known,
): readonly ReviewedImage[] {
  const wanted = new Set(findings.flatMap((id) => identities.get(id) ?? []));
  return apart.images().filter(({ identity }) => wanted.has(identity));
}

type Decide = (reviewed: ReviewedImage) => Decision | { readonly reason: string };

async function decided(
  apart: Apart,
  thread: github.OwnThread,
  known: Known,
  decisionFor: Decide,
): Promise<github.CarriedOut> {
  const images = imagesOf(apart, thread, known);
  const done: github.Place[] = [];
  const left: github.CarriedOut['left'][number][] = [];
  if (images.length === 0) left.push({ path: thread.path, line: thread.lines?.first ?? 1, reason: isGone });
  for (const { identity } of images) {
    // Each edit moves those behind it.
    const reviewed = apart.images().find((one) => one.identity === identity);
    if (reviewed === undefined) continue;
    const place = { path: reviewed.document.path, line: reviewed.location.line };
    const decision = decisionFor(reviewed);
    const result = 'reason' in decision && !('kind' in decision) ? decision : await apart.decide(reviewed, decision);
    if (result === undefined || !('reason' in result)) done.push(place);
    else left.push({ ...place, reason: result.reason });
  }
  return { done, left };
}

const isGone = 'There is no finding about it any more.';
const isOutdated = 'Its lines have changed since, so the suggestion does not fit.';

/** Our latest suggestion in a thread, as lines. What was posted after `at`, perhaps about a later commit, is nothing that the person had seen. */
function latestSuggestion({ ours }: github.OwnThread, at: string): readonly string[] | undefined {
  return ours.flatMap((one) => (one.at < at ? [github.suggestionIn(one.body)] : [])).findLast((lines) => lines);
}

/** The texts of the suggestion in a thread: the page is read with its lines, and of them nothing else counts. */
async function acceptedIn(apart: Apart, thread: github.OwnThread, at: string, { original }: Known): Promise<Decide> {
  const lines = latestSuggestion(thread, at);
  if (lines === undefined) return () => ({ reason: 'The comment has no suggestion.' });
  const text = original(thread.path)?.text;
  if (text === undefined || thread.lines === undefined) return () => ({ reason: isOutdated });
  const images = await apart.readWith(thread.path, github.withLines(text, thread.lines, lines));
  return ({ identity }) => {
    const image = images.find((one) => one.identity === identity)?.image;
    if (image === undefined) return { reason: isOutdated };
    if (image.decorative) return { kind: 'decorative' };
    if (image.alt.kind === 'text' && image.alt.text !== '') return { kind: 'describe', alt: image.alt.text };
    return { reason: 'Its suggestion has no text that can be taken.' };
  };
}
