import type { Settings } from '../config/settings.ts';
import type { SamePictures } from '../model/picture.ts';
import type { ReviewInput } from '../review/index.ts';
import type { Gathered } from './changed-documents.ts';
import { readBaseline } from './settings.ts';
import type { World } from './world.ts';

/** A review without a model, for commands in which a person decides. */
export async function reviewInput(
  gathered: Omit<Gathered, 'unmatched'>,
  options: Settings,
  pictures: () => Promise<{ readonly samePictures: SamePictures }>,
  world: World,
): Promise<ReviewInput> {
  return {
    ...gathered,
    failOn: options.failOn,
    unread: options.unread,
    minCoverage: undefined,
    baseline: (await readBaseline(options.baseline, world))?.accepted,
    policy: options.policy,
    today: world.today,
    language: options.language,
    drafting: { status: 'off' },
    contextDrafts: 'always',
    samePictures: async (places) => (await pictures()).samePictures(places),
  };
}
