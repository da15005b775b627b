import { draftAll, type DraftOptions } from '../review/draft.ts';
import { pictureMark, wordsMark } from '../text/draft-marks.ts';
import { whyNoDraft } from '../text/no-draft.ts';
import type { Draft, Drafting, WrittenDraft } from '../model/draft.ts';
import type { PostedDraft, ReviewedImage } from '../model/reviewed-image.ts';
import type { DraftingState, ModelDraft } from './api.ts';
import { hinted } from './hinted.ts';
import { idOf } from './pages.ts';

/** The drafts of a model in a run of the workbench: asked for while a person reads, inside the budget of the run. */
export type ModelDrafts = {
  readonly state: () => DraftingState;
  /** What there is for an image now. */
  readonly about: (reviewed: ReviewedImage) => ModelDraft;
  /** Drafts that were made, the newest first, each text once. */
  readonly madeFor: (reviewed: ReviewedImage) => readonly WrittenDraft[];
  /** Begins to ask about those that nobody asked about yet. It returns at once. */
  readonly ahead: (images: readonly ReviewedImage[]) => void;
  /** Asks for other words about an image. @param hint of a person who sees the picture; it counts as a text beside it */
  readonly again: (reviewed: ReviewedImage, hint: string) => void;
  /** Resolves when nothing is asked any more. */
  readonly idle: () => Promise<void>;
};

/** @param drafting counts its budget anew in each call, so that what was asked for is passed on */
export function createModelDrafts(
  drafting: Drafting,
  options: Pick<DraftOptions, 'policyOf' | 'samePictures'>,
  announce: (sentence: string) => void,
): ModelDrafts {
  const asked = new Map<string, Draft | 'pending'>();
  const made = new Map<string, readonly WrittenDraft[]>();
  const retries = new Map<string, number>();
  const posted: PostedDraft[] = [];
  let refused: string | undefined;
  let requested = 0;
  let last: Promise<void> = Promise.resolve();

  async function ask(
    images: readonly ReviewedImage[],
    ready: Extract<Drafting, { readonly status: 'ready' }>,
    retry?: number,
  ): Promise<void> {
    const spent = requested;
    const result = await draftAll(
      images.map((image) => ({ ...image, proposal: undefined })),
      {
        ...options,
        retry,
        drafting: { status: 'ready', draft: (wanted) => ready.draft(wanted, spent) },
        // Words that another picture has already are no description of this one.
        earlier: () => Promise.resolve({ isCommented: () => false, withheld: () => undefined, posted }),
      },
    );
    requested += result.totals.requested - result.totals.cached;
    refused ??= result.refused;
    for (const reviewed of result.images) {
      const { draft } = reviewed;
      asked.set(idOf(reviewed), draft ?? { status: 'failed', reason: 'Nothing about it asks for words.' });
      if (draft?.status === 'ok') made.set(idOf(reviewed), [draft, ...madeBefore(idOf(reviewed), draft.text)]);
      if (draft?.status === 'ok' && draft.picture !== undefined)
        posted.push({ words: wordsMark(draft.text), picture: pictureMark(draft.picture) });
    }
    if (result.refused !== undefined) announce(result.refused);
  }

  function madeBefore(id: string, text: string): readonly WrittenDraft[] {
    return (made.get(id) ?? []).filter((draft) => draft.text !== text);
  }

  function begin(images: readonly ReviewedImage[], work: Promise<void>): void {
    for (const image of images) asked.set(idOf(image), 'pending');
    // A bug in drafting must not end the run, whose decisions need no model; the images say so.
    const safe = work.catch(() => {
      for (const image of images) asked.set(idOf(image), { status: 'failed', reason: 'Drafting ended with an error.' });
    });
    last = Promise.all([last, safe]).then(() => undefined);
  }

  return {
    state() {
      if (drafting.status !== 'ready') return drafting;
      return refused === undefined ? { status: 'ready' } : { status: 'unavailable', reason: refused };
    },
    about(reviewed) {
      if (drafting.status === 'off') return { status: 'off' };
      if (drafting.status === 'unavailable') return { status: 'none', reason: drafting.reason };
      const draft = asked.get(idOf(reviewed));
      if (draft === undefined) return { status: 'not-asked' };
      if (draft === 'pending') return { status: 'pending' };
      return draft.status === 'ok' ? { status: 'made' } : { status: 'none', reason: whyNoDraft(draft) };
    },
    madeFor: (reviewed) => made.get(idOf(reviewed)) ?? [],
    ahead(images) {
      if (drafting.status !== 'ready' || refused !== undefined) return;
      const fresh = images.filter((image) => !asked.has(idOf(image)) && image.findings.length > 0);
      if (fresh.length > 0) begin(fresh, ask(fresh, drafting));
    },
    again(reviewed, hint) {
      if (drafting.status !== 'ready' || refused !== undefined || asked.get(idOf(reviewed)) === 'pending') return;
      const retry = 1 + (retries.get(idOf(reviewed)) ?? 0);
      retries.set(idOf(reviewed), retry);
      begin([reviewed], ask([hinted(reviewed, hint)], drafting, retry));
    },
    idle: () => last,
  };
}
