import { decodeDocument } from '../text/decode-document.ts';
import { encodeText } from '../text/encoding.ts';
import { draftAll } from '../review/draft.ts';
import { createPolicy } from '../review/policy.ts';
import type { ReviewInput } from '../review/index.ts';
import type { Draft, Drafting } from '../model/draft.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { DecidedImage, Decision } from './api.ts';
import { decide } from './decide.ts';
import { hinted } from './hinted.ts';
import { openJournal } from './journal.ts';
import { openSession } from './open-session.ts';
import { idOf, seenOf } from './pages.ts';

/** Decisions about documents that are only in memory: no file is read or written. */
export type Apart = {
  readonly images: () => readonly ReviewedImage[];
  /** Carries out one decision by a proved edit. */
  readonly decide: (reviewed: ReviewedImage, decision: Decision) => Promise<DecidedImage | undefined>;
  /** The text of a document now; undefined for one that is not part of this. */
  readonly textOf: (path: string) => string | undefined;
  /** The bytes of all documents that were changed. */
  readonly changed: () => ReadonlyMap<string, Uint8Array>;
  /** Reviews a document with another text, of which nothing is kept. */
  readonly readWith: (path: string, text: string) => Promise<readonly ReviewedImage[]>;
  /** Asks a model for other words about an image. @param hint of a person who sees the picture @param retry how often they asked */
  readonly again: (reviewed: ReviewedImage, hint: string, retry: number, drafting: Drafting) => Promise<Again>;
};

/** The draft, and the reason and the remedy when the provider refused the whole run. */
export type Again = { readonly draft: Draft | undefined; readonly refused: string | undefined };

export async function openApart(review: ReviewInput): Promise<Apart> {
  const documents = new Map(review.documents.map((document) => [document.path, document]));
  const texts = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const journal = await openJournal('', 'in memory', {
    read: () => Promise.resolve(undefined),
    write: () => Promise.resolve(undefined),
  });
  const textOf = (path: string) => texts.get(path) ?? documents.get(path)?.text;
  const { session } = await openSession({
    review,
    folder: '',
    journal,
    // The journal goes with the answer, and nobody reads its dates.
    now: () => 0,
    draftsFor: () => [],
    files: {
      reread: (document) => Promise.resolve({ ...document, text: textOf(document.path) ?? document.text }),
      rewrite: ({ path, encoding }, after) => {
        const written = encodeText(after, encoding);
        const read = written && decodeDocument(written);
        if (written === undefined || read === undefined || 'reason' in read || read.text !== after)
          return Promise.resolve({ kind: 'encoding' });
        texts.set(path, after);
        bytes.set(path, written);
        return Promise.resolve(undefined);
      },
    },
  });
  return {
    images: session.pages.images,
    async decide(reviewed, decision) {
      const [result] = await decide(session, [{ id: idOf(reviewed), seen: seenOf(reviewed) }], decision);
      return result;
    },
    textOf,
    changed: () => bytes,
    async readWith(path, text) {
      const document = documents.get(path);
      return document === undefined ? [] : session.review({ ...document, text });
    },
    async again(reviewed, hint, retry, drafting) {
      const { images, refused } = await draftAll([{ ...hinted(reviewed, hint), proposal: undefined }], {
        drafting,
        policyOf: createPolicy(review.policy),
        samePictures: review.samePictures,
        policy: review.policy,
        earlier: undefined,
        retry,
      });
      return { draft: images[0]?.draft, refused };
    },
  };
}
