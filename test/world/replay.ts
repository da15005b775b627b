import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actIn, type Outcome } from './act.ts';
import { startGitHub } from './github.ts';
import type { GitHub, GitHubSettings, IssueComment, Review, SeenComment } from './github.ts';
import { createRepository, type Changes, type Files, type Repository } from './repository.ts';

/** What people do between two runs. */
export type Step = {
  /** For people: `A suggestion is applied`. */
  readonly title: string;
  readonly act: (scene: { readonly github: GitHub; readonly repository: Repository }) => Promise<unknown>;
};

/** What the pull request shows after a step and the run that follows it. */
export type Shown = Outcome & {
  readonly title: string;
  readonly head: string;
  readonly reviews: readonly Review[];
  readonly comments: readonly SeenComment[];
  readonly issueComments: readonly IssueComment[];
  /** What the run wrote to GitHub, by the names of its operations. */
  readonly writes: readonly string[];
};

export type Life = {
  readonly before: Files;
  /** What opens the pull request. */
  readonly changes: Changes;
  readonly steps: readonly Step[];
  readonly inputs?: Readonly<Record<string, string>>;
} & Pick<GitHubSettings, 'people' | 'private' | 'token'>;

/** Replays the life of a pull request against the stand-in of GitHub: opened, then step by step, with a run of the Action after each. */
export async function replay({ before, changes, steps, inputs = {}, ...settings }: Life): Promise<readonly Shown[]> {
  const repository = await createRepository(before);
  const github = await startGitHub({ repository, base: 'main', head: 'topic', ...settings });
  const opened: Step = { title: 'The pull request is opened', act: () => repository.commit('topic', changes, 'main') };
  const shown: Shown[] = [];
  try {
    for (const { title, act } of [opened, ...steps]) {
      await act({ github, repository });
      const written = github.writes().length;
      const run = await runIn(github, inputs);
      shown.push({
        ...run,
        title,
        head: await github.tipOf('topic'),
        reviews: github.reviews(),
        comments: await github.comments(),
        issueComments: github.issueComments(),
        writes: github
          .writes()
          .slice(written)
          .map(({ operation }) => (operation === 'graphql' ? 'createCommitOnBranch' : (operation ?? ''))),
      });
    }
    return shown;
  } finally {
    await github.stop();
    await repository.stop();
  }
}

async function runIn(github: GitHub, inputs: Readonly<Record<string, string>>): Promise<Outcome> {
  const temp = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
  try {
    return await actIn(temp, github, inputs, { env: { GITHUB_RUN_ID: '17000000001' } });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}
