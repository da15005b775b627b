import type { DraftSettings, DraftWorld } from '../drafts/contract.ts';
import type { Options } from '../config/options.ts';
import type { Drafter } from '../model/draft.ts';

/** Drafts can be had, or the reason why they cannot. */
export type Drafting = { readonly draft: Drafter | undefined; readonly note: string | undefined };

/** What a door knows besides the settings. */
export type DraftSurroundings = Omit<DraftWorld, 'cache' | 'preparer'> & {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether anybody may see the pictures: those of a public repository. */
  readonly picturesArePublic: boolean;
  /** Absolute path of the folder where drafts are kept between runs. */
  readonly cacheDir: string | undefined;
};

/** The drafter that the settings ask for. The client is loaded here, so that runs without drafts never pay for it. */
export async function drafting(options: Options, surroundings: DraftSurroundings): Promise<Drafting> {
  const [{ createDrafter, openCache, unusable }, { createPreparer }] = await Promise.all([
    import('../drafts/index.ts'),
    import('../pictures/prepare.ts'),
  ]);
  const { env, picturesArePublic, cacheDir, ...world } = surroundings;
  const settings = draftSettings(options, { env, picturesArePublic });
  const note = unusable(settings);
  if (note !== undefined) return { draft: undefined, note };
  const cache = cacheDir === undefined ? undefined : openCache(cacheDir);
  return { draft: createDrafter(settings, { ...world, cache, preparer: createPreparer() }), note: undefined };
}

/** What the settings say about drafts, with the key of the provider that they name. */
export function draftSettings(
  options: Options,
  { env, picturesArePublic }: Pick<DraftSurroundings, 'env' | 'picturesArePublic'>,
): DraftSettings {
  return {
    provider: options.provider,
    apiKey: options.provider === 'eachlabs' ? options.eachlabsApiKey : env.OPENAI_API_KEY,
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
