import { ok, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { fileJson, pullInListJson, pullJson } from './payloads.ts';
import { baseSha, filesAt, headSha } from './world.ts';
import type { World } from './world.ts';

/** GitHub lists no more files of a pull request. */
const mostFiles = 3000;

/** Everything that GET …/pulls/{n}/files has to page through. */
export async function listFiles(world: World): Promise<readonly object[]> {
  const head = await headSha(world);
  const files = (await filesAt(world, head)).slice(0, mostFiles);
  return files.map((file) => fileJson(world, head, file));
}

/**
 * Open pull requests with the head that a list asks for: `head=owner:branch`, or a commit. Commits of forks are not found by
 * commit: GitHub knows them in the fork only.
 */
export async function pullsOf(world: World, query: URLSearchParams, commit?: string): Promise<readonly object[]> {
  const { settings } = world;
  const owner = settings.fork ? 'contributor' : settings.owner;
  const wanted = query.get('head');
  const isThere =
    commit === undefined
      ? wanted === null || wanted === `${owner}:${settings.head}`
      : !settings.fork && commit === (await headSha(world));
  const state = query.get('state') ?? 'open';
  return isThere && state !== 'closed' ? [await pullInListJson(world)] : [];
}

const largestDiff = { files: 300, lines: 20_000 };

/** GET …/pulls/{n}, as JSON or as a diff. */
export async function getPull(world: World, accept: string): Promise<Answer> {
  if (!/\bvnd\.github\.(v3\.)?diff\b/.test(accept)) return ok(await pullJson(world));
  const { repository } = world.settings;
  const [head, base] = await Promise.all([headSha(world), baseSha(world)]);
  if ((await filesAt(world, head)).length > largestDiff.files) return tooLarge(`files (${largestDiff.files})`);
  const diff = await repository.git(['diff', '--find-renames', await repository.mergeBase(base, head), head]);
  if (diff.toString('latin1').split('\n').length > largestDiff.lines) return tooLarge(`lines (${largestDiff.lines})`);
  return ok(diff, { 'content-type': 'application/vnd.github.v3.diff; charset=utf-8' });
}

function tooLarge(what: string): Answer {
  const errors = [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }];
  return refusal(406, `Sorry, the diff exceeded the maximum number of ${what}.`, errors);
}
