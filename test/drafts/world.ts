import type { DraftSettings, DraftWorld } from '../../src/drafts/contract.ts';
import { createDrafter } from '../../src/drafts/index.ts';
import { providers } from '../../src/drafts/providers/index.ts';
import type { Drafts, Wanted } from '../../src/model/draft.ts';
import type { Context, Image } from '../../src/model/image.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { VirtualClock } from '../lib/virtual-clock.ts';
import { createVirtualClock, governedBy } from '../lib/virtual-clock.ts';
import type { Eachlabs, EachlabsSettings } from '../world/eachlabs.ts';
import { startEachlabs } from '../world/eachlabs.ts';
import { bareContext, bareImage } from '../world/image.ts';

export function wanted(src: string, context: Partial<Context> = {}): Wanted {
  const image: Image = { ...bareImage, src, context: { ...bareContext, ...context } };
  return { path: 'docs/page.md', image, language: 'en', brokenRule: () => undefined };
}

export function manyWanted(count: number): readonly Wanted[] {
  return Array.from({ length: count }, (_, index) => wanted(`p${index}.png`));
}

/** A PNG by its signature; the name in it makes it unique. */
export function png(name: string): Uint8Array {
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(name)]);
}

export function picture(src: string): Picture {
  return { status: 'bytes', bytes: png(src), mediaType: 'image/png', address: undefined };
}

export const defaults: DraftSettings = {
  provider: providers.eachlabs,
  apiKey: 'test-key',
  apiBaseUrl: undefined,
  model: undefined,
  requestsPerMinute: 60,
  concurrency: 10,
  maxCaptions: 100,
  maxCostUsd: undefined,
  imageTransport: 'auto',
  allowUpload: false,
};

/** Pictures of these tests are not prepared. */
const plain = { status: 'ready', width: 640, height: 480, words: '' } as const;

export function worldOn(clock: DraftWorld['clock'] | VirtualClock, given: Partial<DraftWorld> = {}): DraftWorld {
  return {
    fetch: governedBy(clock).fetch,
    clock,
    loadPicture: (src) => Promise.resolve(picture(src)),
    preparer: { prepare: (picture) => Promise.resolve({ ...plain, ...picture }), close: () => Promise.resolve() },
    announce: () => undefined,
    cache: undefined,
    signal: new AbortController().signal,
    progress: () => undefined,
    ...given,
  };
}

export type Scene = {
  readonly api?: EachlabsSettings;
  readonly settings?: Partial<DraftSettings>;
  readonly world?: Partial<DraftWorld> | ((server: Eachlabs) => Partial<DraftWorld>);
  readonly wanted?: readonly Wanted[];
};

/** One run against its own stand-in, on a virtual clock that both share. */
export async function play(scene: Scene): Promise<{ readonly drafts: Drafts; readonly server: Eachlabs }> {
  const clock = createVirtualClock();
  const server = await startEachlabs({ clock, latencyMs: 7000, ...scene.api });
  try {
    const world = typeof scene.world === 'function' ? scene.world(server) : scene.world;
    const settings = { ...defaults, apiBaseUrl: server.url, ...scene.settings };
    const draft = createDrafter(settings, worldOn(clock, world));
    return { drafts: await clock.run(draft(scene.wanted ?? [wanted('a.png')])), server };
  } finally {
    await server.stop();
  }
}
