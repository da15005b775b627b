import { count } from '../lib/count.ts';
import { offeredWith, review, type ReviewInput } from '../review/index.ts';
import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { rewriteDocument, type NotRewritten } from '../app/rewrite-document.ts';
import { settle, type FixedDocument } from './settle.ts';
import type { WrittenDraft } from '../workbench/unread.ts';
import type { World } from './world.ts';

/** What --fix did: the report on the files as they are now, and why drafts of some could not be written. */
export type Fixed = {
  readonly report: Report;
  readonly troubles: readonly string[];
  /** What was written, or would be. */
  readonly fixed: readonly FixedDocument[];
};

/**
 * Writes the drafts of `found` into its files and reviews them again: the new report has the remaining findings.
 * A file that changed since it was read is not written. A run that is stopped does not review again.
 *
 * @param isDry writes nothing
 * @param remember is told what is about to be written
 */
export async function fix(
  input: ReviewInput,
  found: Report,
  world: World,
  isDry: boolean,
  remember: (written: readonly WrittenDraft[]) => Promise<void>,
): Promise<Fixed> {
  // What is written needs no model a second time.
  const contextDrafts = offeredWith(input.drafting, input.contextDrafts);
  // What was not judged stays so, and what was is judged again, whatever the time.
  const unread = new Set(found.skipped.map(({ file }) => file));
  const same = { ...input, skipped: found.skipped, overdue: undefined, contextDrafts };
  const again = (documents: readonly Document[]) =>
    world.signal.aborted ? Promise.resolve(found) : review({ ...same, documents, drafting: { status: 'off' } });
  const judged = input.documents.filter(({ path }) => !unread.has(path));
  const settled = await settle(judged, found, again);
  if (isDry) return { report: found, troubles: settled.troubles, fixed: settled.fixed };
  const release = world.keep();
  // Before the files: a draft that is written and not remembered would count as read.
  await remember(settled.fixed.flatMap(({ written }) => written));
  const outcomes: Outcome[] = [];
  for (const one of settled.fixed) outcomes.push(await fixDocument(one, world));
  const done = outcomes.filter(({ trouble }) => trouble === undefined);
  const troubles = [...settled.troubles, ...outcomes.flatMap(({ trouble }) => trouble ?? [])];
  // The end is near, and the report says what was written.
  if (world.signal.aborted) {
    return {
      report: { ...found, notes: [...writtenNote(done, stopped), ...found.notes, ...troubles] },
      troubles,
      fixed: done,
    };
  }
  release();
  const lost = new Map(outcomes.flatMap(({ document, after, trouble }) => (trouble ? [[after, document]] : [])));
  const left =
    lost.size === 0 ? settled.left : await again(settled.documents.map((document) => lost.get(document) ?? document));
  const notes = new Set([...writtenNote(done, counted), ...found.notes, ...troubles, ...left.notes]);
  const images = withDrafts(left.images, found.images);
  return {
    report: { ...left, images, notes: [...notes], drafts: found.drafts, refused: found.refused },
    troubles,
    fixed: done,
  };
}

/** Keeps drafts that could not be written in the report. */
function withDrafts(images: readonly ReviewedImage[], found: readonly ReviewedImage[]): readonly ReviewedImage[] {
  const before = new Map(found.map((reviewed) => [reviewed.identity, reviewed]));
  return images.map((reviewed) => {
    const earlier = before.get(reviewed.identity);
    if (earlier === undefined || reviewed.findings.length === 0) return reviewed;
    return earlier.document === reviewed.document ? earlier : { ...reviewed, draft: earlier.draft };
  });
}

/** The first note, next to the verdict, because these drafts changed it. */
function writtenNote(files: readonly FixedDocument[], coverage: (them: string) => string): readonly string[] {
  const written = files.flatMap((file) => file.written.map(({ suggestion }) => suggestion.source));
  if (written.length === 0) return [];
  const isOne = written.length === 1;
  const without = written.filter((source) => source !== 'caption').length;
  const decorative = written.filter((source) => source === 'decorative').length;
  const parts = [
    `${count(written.length, 'draft was', 'drafts were')} written into ${count(files.length, 'file')}`,
    ...(without > 0
      ? [`${isOne ? '' : `${without === written.length ? 'all' : without} of them `}without a model`]
      : []),
    ...(decorative > 0
      ? [
          `${isOne ? '' : `${decorative === written.length ? 'all' : decorative} of them `}to mark a picture as decorative`,
        ]
      : []),
  ];
  const them = isOne ? 'it' : 'them';
  return [`${parts.join(', ')}: read ${them} (\`git diff\`) before you commit ${them}. ${coverage(them)}`];
}

function counted(them: string): string {
  return `The coverage above counts ${them} before you have read ${them}.`;
}

function stopped(them: string): string {
  return `The run was stopped then, so the findings and the coverage above do not count ${them}.`;
}

type Outcome = FixedDocument & {
  /** Why the file was not written. */
  readonly trouble: string | undefined;
};

/** A file that cannot be read or written loses its drafts, without an effect on the others. */
async function fixDocument(fixed: FixedDocument, world: World): Promise<Outcome> {
  const { document, after } = fixed;
  const failure = await rewriteDocument(world.cwd, document, after.text);
  return { ...fixed, trouble: failure && troubleOf(document, failure) };
}

function troubleOf(document: Document, failure: NotRewritten): string {
  const { path } = document;
  if (failure.kind === 'changed')
    return `${path} changed during the review, so its drafts were not written. Run the command again.`;
  if (failure.kind === 'encoding')
    return `${path} is not in UTF-8, and its encoding cannot express the drafts, so they were not written. Save it as UTF-8 and run the command again.`;
  return notWritten(document, failure.why, failure.onDisk);
}

function notWritten({ path }: Document, why: string, onDisk: string): string {
  return `${path} could not be written: ${why}. ${onDisk} Its drafts are only in this report.`;
}
