import { gzipSync } from 'node:zlib';
import { notFound, ok, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { changedFiles } from './diff.ts';
import { apiUrl, commitJson, fileJson, fullName, repositoryUrl } from './payloads.ts';
import type { World } from './world.ts';

/** GitHub gives at most this many entries of a tree, and this many files of a comparison. */
const mostEntries = 100_000;
const mostCompared = 300;

/** GET …/git/trees/{tree_sha}?recursive= */
export async function getTree(world: World, treeish: string, query: URLSearchParams): Promise<Answer> {
  const { repository } = world.settings;
  const sha = (await repository.object(`${treeish}^{tree}`))?.oid;
  if (sha === undefined) return notFound;
  // Any value of `recursive` counts, `0` and `false` too.
  const recursive = query.has('recursive') ? ['-r', '-t'] : [];
  const output = await repository.git(['ls-tree', '-z', '--long', ...recursive, sha]);
  const entries = output.toString('utf8').split('\0').slice(0, -1).map(entryJson);
  const tree = entries.slice(0, mostEntries);
  return ok({
    sha,
    url: `${repositoryUrl(world)}/git/trees/${sha}`,
    tree,
    truncated: tree.length < entries.length,
  });
}

function entryJson(line: string): object {
  const [facts = '', path = ''] = line.split('\t');
  const [mode = '', type = '', sha = '', size = ''] = facts.split(/ +/);
  return { path, mode, type, sha, ...(type === 'blob' && { size: Number(size) }) };
}

/** GET …/compare/{base}...{head} */
export async function compare(world: World, basehead: string): Promise<Answer> {
  const { repository } = world.settings;
  const [from = '', to = ''] = basehead.split('...');
  const commits = await Promise.all([repository.resolve(from), repository.resolve(to)]).catch(() => undefined);
  if (commits === undefined) return notFound;
  const [base, head] = commits;
  const mergeBase = await repository.mergeBase(base, head).catch(() => undefined);
  if (mergeBase === undefined) return refusal(404, `No common ancestor between ${from} and ${to}.`);
  const count = async (range: string) => Number(await repository.git(['rev-list', '--count', range]));
  const [ahead, behind] = [await count(`${base}..${head}`), await count(`${head}..${base}`)];
  const status = ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  const files = await changedFiles(repository, mergeBase, head);
  return ok({
    url: `${repositoryUrl(world)}/compare/${basehead}`,
    base_commit: commitJson(world, base),
    merge_base_commit: commitJson(world, mergeBase),
    status,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    // GitHub lists them, but no test needs them.
    commits: [],
    files: files.slice(0, mostCompared).map((file) => fileJson(world, head, file)),
  });
}

/** GET …/tarball/{ref}: leads to another host, which needs no token and hands out the bytes. */
export async function tarball(world: World, ref: string): Promise<Answer> {
  const commit = await world.settings.repository.resolve(ref).catch(() => undefined);
  if (commit === undefined) return notFound;
  // The same server under another name: to a client that follows it, that is another host, which must not get the token.
  const elsewhere = apiUrl(world).replace('127.0.0.1', 'localhost');
  return { status: 302, headers: { location: `${elsewhere}/_codeload/${commit}.tar.gz` }, body: undefined };
}

/** What the other host hands out: everything in one folder, named after the repository and the commit. */
export async function archive(world: World, commit: string): Promise<Answer> {
  const { settings } = world;
  const prefix = `--prefix=${settings.owner}-${settings.repo}-${commit.slice(0, 7)}/`;
  const tar = await settings.repository.git(['archive', '--format=tar', prefix, commit]).catch(() => undefined);
  if (tar === undefined) return notFound;
  const name = fullName(world).replace('/', '-');
  return ok(gzipSync(tar), {
    'content-type': 'application/x-gzip',
    'content-disposition': `attachment; filename=${name}.tar.gz`,
  });
}
