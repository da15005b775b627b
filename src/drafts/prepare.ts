import type { Accepted, DraftSettings, DraftWorld, Kept, Ready } from './contract.ts';
import type { Asked, NoDraft, Wanted } from '../model/draft.ts';
import { createHash } from 'node:crypto';
import { publicUrl } from '../lib/public-url.ts';
import { isPictureName } from '../text/picture-names.ts';
import type { LoadPicture } from '../model/picture.ts';
import { cacheKey } from './cache.ts';
import { accept } from './accept.ts';
import { createPictureBuffer } from './picture-buffer.ts';
import { languageToAsk } from './prompt/language.ts';
import type { DraftTarget } from './guardrails/index.ts';
import { promptVersion, questionsFor } from './prompt/index.ts';
import type { Shown } from './providers/provider.ts';
import { kindHint, isShort, pictureKind } from './prompt/picture-kind.ts';
import { createSecrets } from '../lib/secrets.ts';
import { memoizeLast } from '../lib/memoize-last.ts';

export type Preparation = {
  /** Looks up whether an earlier run has drafted a picture, before any request. */
  readonly peek: (wanted: Wanted) => Promise<Peeked>;
  /** Loads and prepares a picture, unless it is kept or one of the {@link Gates} is closed. */
  readonly prepare: (wanted: Wanted) => Promise<Ready | Kept | NoDraft>;
};

/** The key of the draft, and whether it is kept; undefined where there is no picture. */
export type Peeked = { readonly key: string; readonly kept: boolean } | undefined;

export type Gates = {
  /** Why nothing at all may be done any more. */
  readonly halted: () => NoDraft | undefined;
  /** Why nothing new can be requested; kept drafts are still available. */
  readonly full: () => NoDraft | undefined;
  /** The draft with this key was requested already and has no further cost. */
  readonly isUnderway: (key: string) => boolean;
};

/** Prepares the questions about each picture. The most expensive step comes last: a picture whose draft is kept is never decoded. */
export function createPreparation(
  run: { readonly settings: DraftSettings; readonly world: DraftWorld },
  gates: Gates,
): Preparation {
  const { settings, world } = run;
  const { provider } = settings;
  const buffer = createPictureBuffer(world.loadPicture);
  const { areIn: holdsSecret } = createSecrets([settings.apiKey, ...(settings.secrets ?? [])]);
  const makeReady = memoizeLast(preparedAtOnce, (_, picture: Bytes) => world.preparer.prepare(picture));

  async function find(
    { image, path, language, style, brokenRule, retry = 0 }: Wanted,
    load: LoadPicture,
  ): Promise<Found | NoDraft> {
    const picture = await load(image.src, path);
    if (picture.status === 'unavailable') return { status: 'failed', reason: picture.reason };
    const asked = languageToAsk(language, provider.writes);
    const known: DraftTarget = { image, kind: kindHint(image), language: asked, style, brokenRule, holdsSecret };
    const digest = createHash('sha256')
      .update(picture.status === 'bytes' ? picture.bytes : picture.url)
      .digest('hex');
    const key = cacheKey({
      picture: `${picture.status} ${digest}`,
      provider: provider.name,
      model: settings.model ?? provider.model,
      promptVersion,
      kind: known.kind,
      short: isShort(image),
      language: asked.name,
      tone: style?.tone,
      retry,
    });
    return { status: 'found', key, digest, picture, known, retry };
  }

  async function keptFor({ key, known }: Found): Promise<Accepted | undefined> {
    const said = await world.cache?.get(key);
    const accepted = said && accept(said, known);
    return accepted?.status === 'ok' ? accepted : undefined;
  }

  async function show({ key, digest, picture, known, retry }: Found): Promise<Ready | NoDraft> {
    const prepared = picture.status === 'bytes' ? await makeReady(digest, picture) : undefined;
    if (prepared?.status === 'unfit') return { status: 'failed', reason: prepared.reason };
    const reason = picture.status === 'remote' ? unfitness(picture.url) : undefined;
    if (reason !== undefined) return { status: 'failed', reason };
    const shown =
      picture.status === 'bytes' && prepared !== undefined
        ? { ...picture, bytes: prepared.bytes, mediaType: prepared.mediaType }
        : picture;
    const words = prepared?.words ?? '';
    const kind = pictureKind(known.kind, picture, prepared);
    return {
      status: 'ready',
      key,
      digest,
      picture: shown,
      questions: questionsFor({ known, kind, words, isRetry: retry > 0 }),
      words,
      known,
      asked: { prompt: promptVersion, kind },
    };
  }

  return {
    async peek(wanted) {
      const found = await find(wanted, buffer.look);
      return found.status === 'found' ? { key: found.key, kept: (await keptFor(found)) !== undefined } : undefined;
    },
    async prepare(wanted) {
      // Without a cache there are no drafts once nothing can be requested, so no picture has to be loaded.
      const early = gates.halted() ?? (world.cache === undefined ? gates.full() : undefined);
      if (early !== undefined) return early;
      const found = await find(wanted, buffer.take);
      if (found.status !== 'found') return found;
      const accepted = await keptFor(found);
      if (accepted !== undefined) return { status: 'kept', accepted, digest: found.digest, asked: askedEarlier(found) };
      const late = gates.isUnderway(found.key) ? undefined : gates.full();
      return late ?? show(found);
    },
  };
}

/** An icon is known by its size alone, and a picture whose draft is kept is not decoded. */
function askedEarlier({ known: { kind } }: Found): Asked {
  return { prompt: promptVersion, kind: kind === 'icon' ? undefined : kind };
}

type Bytes = Extract<Shown, { readonly status: 'bytes' }>;

type Found = {
  readonly status: 'found';
  readonly key: string;
  /** SHA-256 of the bytes or the address, in hex. */
  readonly digest: string;
  readonly picture: Shown;
  readonly known: DraftTarget;
  readonly retry: number;
};

/** Prepared pictures that are remembered, because the same one may be needed in several languages, or again right below. */
const preparedAtOnce = 16;

/** Why the address of a picture cannot be given to a model. The packaged llava-13b opens what Pillow opens, which excludes SVG and AVIF. */
function unfitness(address: string): string | undefined {
  const url = publicUrl(address);
  if (url === undefined) return 'Its address is not an https address of a public host.';
  const ending = /\.([a-z]+)$/i.exec(url.pathname)?.[1]?.toLowerCase() ?? '';
  const isOpened = !isPictureName(url.pathname) || opened.has(ending);
  return isOpened ? undefined : `The model cannot read ${ending} files.`;
}

/** Endings of pictures that every model can read. */
const opened = new Set('apng gif jfif jpe jpeg jpg pjp pjpeg png webp'.split(' '));
