import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf } from '../errors.ts';
import { review, type ReviewInput } from '../review.ts';
import { fixedText } from '../suggest.ts';
import type { Document, Report } from '../types.ts';
import type { World } from './world.ts';

/**
 * Writes the drafts of `found` into its files and reviews them again: the new report tells what is left.
 * A file that changed since it was read is left alone.
 */
export async function fix(input: ReviewInput, found: Report, world: World): Promise<Report> {
  const drafted = new Set(found.images.flatMap(({ suggestion, document }) => (suggestion ? [document] : [])));
  const outcomes = await Promise.all([...drafted].map((document) => fixDocument(document, found, world)));
  const now = new Map(outcomes.map(({ document, after }) => [document, after]));
  const documents = input.documents.map((document) => now.get(document) ?? document);
  const notes = [...found.notes, ...outcomes.flatMap((outcome) => outcome.notes)];
  const left = await review({ ...input, documents, draft: undefined, notes });
  return { ...left, captions: found.captions, refused: found.refused };
}

type Outcome = { readonly document: Document; readonly after: Document; readonly notes: readonly string[] };

/** One file that cannot be read or written loses its drafts, and the others keep theirs. */
async function fixDocument(document: Document, found: Report, world: World): Promise<Outcome> {
  try {
    return await rewrite(document, found, world);
  } catch (error) {
    // What the file system refuses has a code; anything else is a bug of ours.
    if (!(error instanceof Error && 'code' in error)) throw error;
    const note = `${document.path} could not be written, so its drafts are in this report alone: ${messageOf(error)}.`;
    return { document, after: document, notes: [note] };
  }
}

async function rewrite(document: Document, found: Report, { cwd }: World): Promise<Outcome> {
  const file = resolve(cwd, document.path);
  if ((await readFile(file, 'utf8')) !== document.text) {
    const note = `${document.path} changed while it was reviewed, so its drafts were not written. Run again.`;
    return { document, after: document, notes: [note] };
  }
  const text = fixedText(document, found.images);
  await writeFile(file, text);
  const notes = found.images.flatMap(({ document: own, location, suggestion }) =>
    own === document && suggestion
      ? [`${document.path}:${location.line} now says "${suggestion.alt}": read it before you commit it.`]
      : [],
  );
  return { document, after: { ...document, text }, notes };
}
