import type { Caption, Wanted } from '../types.ts';
import { publicUrl } from '../lib/public-url.ts';
import { cacheKey } from './cache.ts';
import type { DraftSettings, DraftWorld } from './index.ts';
import type { Known } from './objections.ts';
import { promptVersion, questionsFor } from './prompt.ts';
import type { Question, Shown } from './provider.ts';

/** A picture that can be drafted. Equal keys mean the same picture. */
export type Ready = {
  readonly status: 'ready';
  readonly key: string;
  readonly picture: Shown;
  readonly questions: readonly [Question, Question];
  readonly known: Known;
};

export type Prepare = (wanted: Wanted) => Promise<Ready | Extract<Caption, { status: 'failed' | 'skipped' }>>;

/** Loads a picture and forms its questions, unless `halted` has a reason not to. */
export function createPrepare(
  { settings, world }: { readonly settings: DraftSettings; readonly world: DraftWorld },
  model: string,
  halted: () => Caption | undefined,
): Prepare {
  return async ({ path, image, objection }) => {
    const reason = halted();
    if (reason !== undefined && reason.status !== 'ok') return reason;
    const picture = await world.loadPicture(image.src, path);
    if (picture.status === 'unavailable') return { status: 'failed', reason: picture.reason };
    const unfit = unfitness(picture);
    if (unfit !== undefined) return { status: 'failed', reason: unfit };
    const { heading, caption } = image.context;
    const questions = questionsFor(image.context);
    const key = cacheKey({
      picture: picture.status === 'bytes' ? picture.bytes : picture.url,
      provider: settings.provider,
      model,
      promptVersion,
    });
    return { status: 'ready', key, picture, questions, known: { src: image.src, heading, caption, breaks: objection } };
  };
}

/** Why a picture cannot be shown to a model. The packaged llava-13b opens what Pillow opens, and that is no SVG and no AVIF. */
function unfitness(picture: Shown): string | undefined {
  if (picture.status === 'bytes') {
    return fit.has(picture.mediaType) ? undefined : `The model cannot look at ${picture.mediaType} files.`;
  }
  const url = publicUrl(picture.url);
  if (url === undefined) return 'Its address is not an https address of a public host.';
  const ending = /\.(svgz?|avif|heic|tiff?|bmp|ico)$/i.exec(url.pathname)?.[1];
  return ending === undefined ? undefined : `The model cannot look at ${ending.toLowerCase()} files.`;
}

const fit: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
