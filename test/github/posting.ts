import { changedFiles } from '../../src/github/repository/changed-files.ts';
import { publishReview } from '../../src/github/review/index.ts';
import type { ReviewRequest } from '../../src/github/review/index.ts';
import type { GitHubSettings } from '../world/github.ts';
import type { Changes } from '../world/repository.ts';
import type { Report } from '../../src/model/report.ts';
import { reportOf } from './reviewed.ts';
import { clientOf, hurried, openPull } from '../action/scene.ts';
import type { Scene } from '../action/scene.ts';

export const path = 'docs/a.md';
export const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n');
export const two = `${before}\n\n![](a.png)\n\ntext\n\n![screenshot](b.png)\n`;
export const draft = (src: string) => `A drawing of the letter ${src[0] ?? ''}.`;

export async function open(text = two, settings: Partial<GitHubSettings> = {}): Promise<Scene> {
  return openPull({ [path]: `${before}\n` }, { [path]: text }, settings);
}

/** What a run at the present head posts, reading everything anew. */
export async function post(
  { repository, github }: Scene,
  { skipped = [], ...more }: Partial<ReviewRequest> & { draft?: typeof draft; skipped?: Report['skipped'] } = {},
  file = path,
) {
  const text = (await repository.read('topic', file)).toString('utf8');
  const report = { ...(await reportOf(text, more.draft ?? draft, { path: file })), skipped };
  const client = clientOf(github);
  const files = await changedFiles(client, 7);
  const { posted, removed, notes } = await publishReview(client, {
    pullNumber: 7,
    headSha: await repository.resolve('topic'),
    report,
    hunksOf: (name) => files.find((file) => file.path === name)?.hunks,
    mode: 'suggest',
    maxComments: 30,
    previousPathOf: (name) => files.find((file) => file.path === name)?.previousPath,
    linkTo: (name, line) => `https://github.example/blob/head/${name}#L${line}`,
    runUrl: 'https://github.example/octo-org/handbook/actions/runs/17',
    clock: hurried([]),
    ...more,
  });
  return { posted, removed, notes };
}

export const push = ({ repository }: Scene, changes: Changes) => repository.commit('topic', changes);
