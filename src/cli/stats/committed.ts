import type { Settings } from '../../config/settings.ts';
import { included } from '../../config/included.ts';
import type { Document } from '../../model/document.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { groupBy } from '../../lib/group-by.ts';
import { review } from '../../review/index.ts';
import { blobTexts } from '../../sources/git-blobs.ts';
import { suggestionCommits, type SuggestionCommit } from '../../sources/suggestion-commits.ts';
import { textIn } from '../../sources/text.ts';
import { reviewInput } from '../review-input.ts';
import type { World } from '../world.ts';

/** Suggestions that were committed on pull requests, as far as the history shows them. */
export type Committed = {
  /** Commits in which an image lost its finding. */
  readonly commits: number;
  readonly images: number;
  readonly byRule: readonly { readonly name: string; readonly images: number }[];
  /** Commits that squash others with suggestions of a program among them: not counted. */
  readonly squashed: number;
};

/** Looks in the history of the folder for commits by which suggestions of a program mended images; undefined where there is none. */
export async function committedSuggestions(
  since: string | undefined,
  options: Settings,
  world: World,
): Promise<Committed | undefined> {
  const found = await suggestionCommits(world.cwd, since);
  if (found === undefined) return undefined;
  const mended: (readonly string[])[] = [];
  for (const commit of found.commits) mended.push(await mendedRules(commit, options, world));
  const rules = mended.flat();
  return {
    commits: mended.filter((one) => one.length > 0).length,
    images: rules.length,
    byRule: [...groupBy(rules, (rule) => rule)]
      .map(([name, list]) => ({ name, images: list.length }))
      .toSorted((a, b) => b.images - a.images || (a.name < b.name ? -1 : 1)),
    squashed: found.squashed,
  };
}

/** The rule of each image that had a finding before the commit and has none after it. */
async function mendedRules({ changes }: SuggestionCommit, options: Settings, world: World): Promise<readonly string[]> {
  const { includes, formatFor } = included(options.paths, options.policy);
  const wanted = changes.filter(({ path }) => includes(path) && formatFor(path) !== undefined);
  if (wanted.length === 0) return [];
  const texts = await blobTexts(
    wanted.flatMap(({ before, after }) => [before, after]),
    world.cwd,
  );
  const documents = (side: 'before' | 'after') =>
    wanted.flatMap((change): readonly Document[] => {
      const text = textIn(texts.get(change[side]));
      const format = formatFor(change.path);
      return text === undefined || format === undefined
        ? []
        : [{ path: change.path, format, text, changedLines: 'all' }];
    });
  const imagesOf = async (side: 'before' | 'after') => images(documents(side), options, world);
  const after = new Map((await imagesOf('after')).map((reviewed) => [reviewed.identity, reviewed]));
  return (await imagesOf('before')).flatMap((reviewed) => {
    const rule = failing(reviewed);
    const now = after.get(reviewed.identity);
    return rule !== undefined && now !== undefined && failing(now) === undefined ? [rule] : [];
  });
}

async function images(
  documents: readonly Document[],
  options: Settings,
  world: World,
): Promise<readonly ReviewedImage[]> {
  const gathered = { documents, skipped: [], scope: 'all', changedFiles: new Set<string>(), notes: [] } as const;
  const pictures = () =>
    Promise.resolve({ samePictures: (places: readonly unknown[]) => Promise.resolve(places.map(() => undefined)) });
  const input = await reviewInput(gathered, options, pictures, world);
  const report = await review({ ...input, baseline: undefined, contextDrafts: 'never' });
  return report.images;
}

function failing({ findings }: ReviewedImage): string | undefined {
  return findings.find(({ severity }) => severity !== 'info')?.rule;
}
