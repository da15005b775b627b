import { draftAll, type DraftOptions } from '../review/draft.ts';
import { pictureMark, wordsMark } from '../text/draft-marks.ts';
import { whyNoDraft } from '../text/no-draft.ts';
import type { Draft, Drafting } from '../model/draft.ts';
import type { PostedDraft, ReviewedImage } from '../model/reviewed-image.ts';
import type { DraftingState, ModelDraft } from './api.ts';
import { idOf } from './pages.ts';

/** The drafts of a model in a run of the workbench: asked for while a person reads, inside the budget of the run. */
export type ModelDrafts = {
  readonly state: () => DraftingState;
  /** What there is for an image now. */
  readonly about: (reviewed: ReviewedImage) => ModelDraft;
  /** The text of a draft that was made. */
  readonly textFor: (reviewed: ReviewedImage) => string | undefined;
  /** Begins to ask about those that nobody asked about yet. It returns at once. */
  readonly ahead: (images: readonly ReviewedImage[]) => void;
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
  const posted: PostedDraft[] = [];
  let refused: string | undefined;
  let requested = 0;
  let last: Promise<void> = Promise.resolve();

  async function ask(
    images: readonly ReviewedImage[],
    ready: Extract<Drafting, { readonly status: 'ready' }>,
  ): Promise<void> {
    const spent = requested;
    const result = await draftAll(
      images.map((image) => ({ ...image, proposal: undefined })),
      {
        ...options,
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
      if (draft?.status === 'ok' && draft.picture !== undefined)
        posted.push({ words: wordsMark(draft.text), picture: pictureMark(draft.picture) });
    }
    if (result.refused !== undefined) announce(result.refused);
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
    textFor(reviewed) {
      const draft = asked.get(idOf(reviewed));
      return draft !== undefined && draft !== 'pending' && draft.status === 'ok' ? draft.text : undefined;
    },
    ahead(images) {
      if (drafting.status !== 'ready' || refused !== undefined) return;
      const fresh = images.filter((image) => !asked.has(idOf(image)) && image.findings.length > 0);
      if (fresh.length === 0) return;
      for (const image of fresh) asked.set(idOf(image), 'pending');
      last = Promise.all([last, ask(fresh, drafting)]).then(() => undefined);
      // A bug in drafting must not end the run, whose decisions need no model; the images say so.
      last = last.catch(() => {
        for (const image of fresh)
          asked.set(idOf(image), { status: 'failed', reason: 'The drafts of this run ended with an error.' });
      });
    },
    idle: () => last,
  };
}
