import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { count } from '../lib/count.ts';
import { messageOf } from '../lib/errors.ts';
import { review, type ReviewInput } from '../review/index.ts';
import { fixedText } from '../review/suggest.ts';
import { decodeDocument } from '../text/decode-document.ts';
import { encodeText } from '../text/encoding.ts';
import type { Document } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { writeFile } from '../app/write-file.ts';
import type { World } from './world.ts';

/**
 * Writes the drafts of `found` into its files and reviews them again: the new report has the remaining findings.
 * A file that changed since it was read is not written. A run that is stopped does not review again.
 */
export async function fix(input: ReviewInput, found: Report, world: World): Promise<Report> {
  const drafted = new Set(found.images.flatMap(({ suggestion, document }) => (suggestion?.offered ? [document] : [])));
  const outcomes: Outcome[] = [];
  const release = world.keep();
  for (const document of drafted) outcomes.push(await fixDocument(document, found, world));
  const troubles = outcomes.flatMap(({ trouble }) => trouble ?? []);
  // The end is near, and the report says what was written.
  if (world.signal.aborted)
    return { ...found, notes: [...writtenNote(outcomes, found, stopped), ...found.notes, ...troubles] };
  release();
  const now = new Map(outcomes.map(({ document, after }) => [document, after]));
  const documents = input.documents.map((document) => now.get(document) ?? document);
  const contextDrafts = input.contextDrafts || input.drafting.status === 'ready';
  const left = await review({ ...input, documents, drafting: { status: 'off' }, contextDrafts });
  const notes = new Set([...writtenNote(outcomes, found, counted), ...found.notes, ...troubles, ...left.notes]);
  const images = withDrafts(left.images, found.images);
  return { ...left, images, notes: [...notes], drafts: found.drafts, refused: found.refused };
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
function writtenNote(
  outcomes: readonly Outcome[],
  { images }: Report,
  coverage: (them: string) => string,
): readonly string[] {
  const files = new Set(outcomes.flatMap(({ document, trouble }) => (trouble === undefined ? [document] : [])));
  const written = images.flatMap(({ document, suggestion }) =>
    suggestion?.offered === true && files.has(document) ? [suggestion.source] : [],
  );
  if (written.length === 0) return [];
  const isOne = written.length === 1;
  const without = written.filter((source) => source !== 'caption').length;
  const decorative = written.filter((source) => source === 'decorative').length;
  const parts = [
    `${count(written.length, 'draft was', 'drafts were')} written into ${count(files.size, 'file')}`,
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

type Outcome = {
  readonly document: Document;
  readonly after: Document;
  /** Why the file was not written. */
  readonly trouble: string | undefined;
};

/** A file that cannot be read or written loses its drafts, without an effect on the others. */
async function fixDocument(document: Document, found: Report, world: World): Promise<Outcome> {
  try {
    return await rewrite(document, found, world);
  } catch (error) {
    // Errors of the file system have a code; any other error is a bug of ours.
    if (!(error instanceof Error && 'code' in error)) throw error;
    return notWritten(document, messageOf(error), 'What is there is unchanged.');
  }
}

async function rewrite(document: Document, found: Report, { cwd }: World): Promise<Outcome> {
  const file = resolve(cwd, document.path);
  const now = decodeDocument(await readFile(file));
  if ('reason' in now || now.text !== document.text || now.encoding !== document.encoding) {
    const trouble = `${document.path} changed during the review, so its drafts were not written. Run the command again.`;
    return { document, after: document, trouble };
  }
  const text = fixedText(document, found.images);
  const bytes = encodeText(text, document.encoding);
  const written = bytes && decodeDocument(bytes);
  if (bytes === undefined || written === undefined || 'reason' in written || written.text !== text) {
    const trouble = `${document.path} is not in UTF-8, and its encoding cannot express the drafts, so they were not written. Save it as UTF-8 and run the command again.`;
    return { document, after: document, trouble };
  }
  const failure = await writeFile(cwd, document.path, bytes);
  if (failure !== undefined) return notWritten(document, failure.why, failure.onDisk);
  return { document, after: { ...document, text }, trouble: undefined };
}

function notWritten(document: Document, why: string, onDisk: string): Outcome {
  const trouble = `${document.path} could not be written: ${why}. ${onDisk} Its drafts are only in this report.`;
  return { document, after: document, trouble };
}
