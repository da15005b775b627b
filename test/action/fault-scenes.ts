import { createVirtualClock } from '../lib/virtual-clock.ts';
import { startGitHub } from '../world/github.ts';
import type { EventName, GitHub, TokenProfile } from '../world/github.ts';
import type { Fault, Operation } from '../world/github/types.ts';
import { createRepository } from '../world/repository.ts';
import type { Files, Repository } from '../world/repository.ts';
import { act } from './scene.ts';
import type { Outcome } from './scene.ts';

/** A run that makes certain calls, and those of its calls that a fault is tried at. */
export type FaultScene = {
  readonly event: EventName;
  readonly before: Files;
  readonly after: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: TokenProfile;
  /** Comments of ours from an earlier run, whose findings are gone. */
  readonly isStale?: boolean;
  /** What a person says under a comment of an earlier run. */
  readonly reply?: string;
  /** What fails in any case, so that the run takes another way. */
  readonly given?: readonly Fault[];
  readonly calls: readonly FaultCall[];
};

export type FaultCall = {
  /** What the run wants of this call, for the table. */
  readonly what: string;
  readonly on: Operation;
  /** 1-based, among the calls of this operation. */
  readonly nth?: number;
  /** Whether it changes something, where its operation does not tell. */
  readonly isMutation?: boolean;
};

const far = Array.from({ length: 12 }, (_, n) => `line ${n}\n`).join('');
const page = { 'a.md': `![](old.png)\n\n${far}` };
const manyImages = (count: number) => Array.from({ length: count }, (_, n) => `![](${n}.png)\n\n`).join('');
const changed = { 'a.md': `${page['a.md']}\n${manyImages(2)}` };
const graphqlDown = { on: 'graphql', nth: 2, times: 99, kind: 'bad-gateway', done: false } as const;

/** Every call that a run of the Action makes to GitHub, once. */
export const faultScenes: readonly FaultScene[] = [
  {
    event: 'pull_request',
    before: page,
    after: changed,
    inputs: { scope: 'files' },
    calls: [
      { what: 'list the changed files', on: 'pulls/list-files' },
      { what: 'read the documents', on: 'graphql' },
      { what: 'read our comments and the head', on: 'graphql', nth: 2 },
      { what: 'post the review', on: 'pulls/create-review' },
      { what: 'post the summary', on: 'issues/create-comment' },
    ],
  },
  {
    event: 'pull_request',
    before: page,
    after: changed,
    isStale: true,
    calls: [
      { what: 'remove a comment that is settled', on: 'pulls/delete-review-comment' },
      { what: 'remove a summary that is settled', on: 'issues/delete-comment' },
    ],
  },
  {
    event: 'pull_request',
    before: page,
    after: changed,
    inputs: { scope: 'files' },
    isStale: true,
    calls: [{ what: 'correct the summary', on: 'issues/update-comment' }],
  },
  {
    event: 'pull_request',
    before: page,
    after: { 'a.md': manyImages(61) },
    inputs: { 'max-comments': '1' },
    token: 'checks',
    calls: [
      { what: 'look for our check run', on: 'checks/list-for-ref' },
      { what: 'create the check run', on: 'checks/create' },
      { what: 'fill the check run', on: 'checks/update' },
    ],
  },
  {
    event: 'pull_request',
    before: page,
    after: changed,
    given: [graphqlDown],
    calls: [
      { what: 'read the head, where GraphQL is down', on: 'pulls/get' },
      { what: 'read our comments, where GraphQL is down', on: 'pulls/list-review-comments' },
    ],
  },
  {
    event: 'pull_request_review_comment',
    before: page,
    after: { 'a.md': `${page['a.md']}\n![](/a.png)\n` },
    token: 'commits',
    reply: '/alt decorative',
    calls: [
      { what: 'find the pull request of a comment', on: 'pulls/get' },
      { what: 'read what people ask for', on: 'graphql', nth: 2 },
      { what: 'ask whether a person may write', on: 'repos/get-collaborator-permission-level' },
      { what: 'commit what was asked for', on: 'graphql', nth: 3, isMutation: true },
      { what: 'answer', on: 'pulls/create-reply-for-review-comment' },
    ],
  },
  {
    event: 'workflow_run',
    before: page,
    after: changed,
    calls: [{ what: 'find the pull request of another workflow', on: 'pulls/list' }],
  },
  {
    event: 'merge_group',
    before: page,
    after: changed,
    calls: [{ what: 'compare the commits of a merge queue', on: 'repos/compare-commits-with-basehead' }],
  },
  {
    event: 'schedule',
    before: page,
    after: changed,
    calls: [{ what: 'list the files of a commit', on: 'git/get-tree' }],
  },
  {
    event: 'schedule',
    before: page,
    after: Object.fromEntries(Array.from({ length: 151 }, (_, n) => [`${n}.md`, n === 0 ? manyImages(1) : '![x\n'])),
    calls: [
      { what: 'find the archive of a commit', on: 'repos/download-tarball-archive' },
      { what: 'read the archive', on: 'codeload' },
    ],
  },
];

export type Stage = {
  /** A run on a GitHub of its own, with this fault. */
  readonly play: (fault?: Fault) => Promise<Played>;
  readonly stop: () => Promise<void>;
};

export type Played = Outcome & {
  readonly github: GitHub;
  /** Virtual time that the run took. */
  readonly ms: number;
  /** The same run again, on the same GitHub, where nothing fails any more. */
  readonly again: () => Promise<Outcome>;
  readonly stop: () => Promise<void>;
};

/** The repository of a scene, on which it can be played any number of times. */
export async function stageOf(scene: FaultScene): Promise<Stage> {
  const repository = await createRepository(scene.before);
  await repository.commit('topic', scene.after, 'main');
  const head = await repository.resolve('topic');
  const own = scene.reply === undefined ? [] : await ownComments(repository);
  const stale = scene.isStale === true ? await staleComments() : [];
  const play = async (fault?: Fault) => {
    const clock = createVirtualClock();
    const faults = [...(scene.given ?? []), ...(fault === undefined ? [] : [fault])];
    const token = scene.token ?? 'write';
    // An earlier play may have committed to the branch.
    if ((await repository.resolve('topic')) !== head) await repository.commit('topic', {}, head);
    const env = { GITHUB_SHA: await repository.resolve('topic') };
    const people = { mona: { association: 'MEMBER', permission: 'write' } } as const;
    const github = await startGitHub({ repository, base: 'main', head: 'topic', clock, faults, token, people });
    for (const { user, body, path, line } of own) {
      const inReplyTo = await github.addComment({ user, body, path, line });
      await github.addComment({ user: 'mona', body: scene.reply ?? '', inReplyTo });
    }
    for (const { user, body, path } of stale) {
      if (path === undefined) github.addIssueComment({ user, body });
      else await github.addComment({ user, body, path, line: lineOfComment });
    }
    const inputs = { review: 'comment', source: 'commit', ...scene.inputs };
    const run = () => act(github, inputs, { event: scene.event, env, clock });
    const outcome = await run();
    const again = () => {
      // GitHub looks into this list at each call.
      faults.length = 0;
      return run();
    };
    return { ...outcome, github, ms: clock.now(), again, stop: () => github.stop() };
  };
  return { play, stop: () => repository.stop() };
}

/** A line that is in the diff of every scene with stale comments. */
const lineOfComment = 15;

/** What an earlier run posted about the images of a scene. */
async function ownComments(repository: Repository) {
  const github = await startGitHub({ repository, base: 'main', head: 'topic' });
  await act(github, { review: 'comment' });
  const comments = await github.comments();
  await github.stop();
  return comments.map(({ user, body, path, line }) => ({ user, body, path, line: line ?? 0 }));
}

/** What an earlier run posted about images that a scene does not have. */
async function staleComments() {
  const before = `![](older.png)\n\n${page['a.md']}`;
  const repository = await createRepository({ 'a.md': before });
  await repository.commit('topic', { 'a.md': `${before}\n![](gone.png)\n` }, 'main');
  const github = await startGitHub({ repository, base: 'main', head: 'topic' });
  await act(github, { review: 'comment', scope: 'files' });
  const ours = [
    ...(await github.comments()).map(({ user, body, path }) => ({ user, body, path })),
    ...github.issueComments().map(({ user, body }) => ({ user, body, path: undefined })),
  ];
  await github.stop();
  await repository.stop();
  return ours;
}
