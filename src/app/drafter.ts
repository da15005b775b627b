import { resolve } from 'node:path';
import type { Options } from '../config/options.ts';
import type { DraftSettings, DraftWorld } from '../drafts/contract.ts';
import { providers } from '../drafts/providers/index.ts';
import { cacheFiles } from './cache-files.ts';
import { secretsOf } from './secrets.ts';
import { once } from '../lib/once.ts';
import type { Drafting } from '../model/draft.ts';
import type { LoadPicture } from '../model/picture.ts';

/** What an entry point provides besides the settings. */
export type DraftSurroundings = Omit<DraftWorld, 'cache' | 'preparer' | 'loadPicture'> & {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the pictures are public, as in a public repository. */
  readonly picturesArePublic: boolean;
  /** Absolute; the folder where drafts are kept between runs is relative to it. */
  readonly root: string;
  /** Creates the loader of pictures when the first one is needed. */
  readonly pictures: () => Promise<{ readonly loadPicture: LoadPicture }>;
};

/** Whether drafts are possible with these settings, and the function that makes them. Its code is loaded for the first draft only. */
export function drafting(options: Options, surroundings: DraftSurroundings): Drafting {
  if (options.captions === 'off') return { status: 'off' };
  const { env, picturesArePublic, root, pictures, ...world } = surroundings;
  const settings = draftSettings(options, { env, picturesArePublic });
  const reason = providers[options.provider].obstacle(settings);
  if (reason !== undefined) return { status: 'unavailable', reason };
  const load = once(async () => {
    const [{ createDrafter, openCache }, { createPreparer }, { loadPicture }] = await Promise.all([
      import('../drafts/index.ts'),
      import('../pictures/prepare.ts'),
      pictures(),
    ]);
    const { cacheDir } = options;
    const cache = cacheDir === undefined ? undefined : openCache(resolve(root, cacheDir), cacheFiles(root));
    return createDrafter(settings, { ...world, loadPicture, cache, preparer: createPreparer() });
  });
  return { status: 'ready', draft: async (wanted, earlier) => (await load())(wanted, earlier) };
}

/** The settings for drafts, with the key of the provider that they name. */
export function draftSettings(
  options: Options,
  { env, picturesArePublic }: Pick<DraftSurroundings, 'env' | 'picturesArePublic'>,
): DraftSettings {
  const provider = providers[options.provider];
  return {
    provider,
    apiKey: provider.keyFrom(env, options),
    secrets: secretsOf(options, env),
    apiBaseUrl: options.apiBaseUrl,
    model: options.model,
    requestsPerMinute: options.requestsPerMinute,
    concurrency: options.concurrency,
    maxCaptions: options.maxCaptions,
    maxCostUsd: options.maxCostUsd,
    imageTransport: options.imageTransport,
    allowUpload: picturesArePublic || options.allowPrivateImageUpload,
  };
}
