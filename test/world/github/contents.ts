import { posix } from 'node:path';
import { notFound, ok, refusal } from './answers.ts';
import type { Answer } from './answers.ts';
import { fullName, repositoryUrl } from './payloads.ts';
import type { World } from './world.ts';

/** Beyond this many bytes the contents API leaves `content` empty and says `encoding: none`. */
const largestInline = 1024 * 1024;

/** GET …/git/blobs/{sha} */
export async function getBlob(world: World, sha: string, raw: boolean): Promise<Answer> {
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    return refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  }
  const bytes = await blob(world, sha);
  if (bytes === undefined) return notFound;
  if (raw) return rawAnswer(bytes);
  const url = `${repositoryUrl(world)}/git/blobs/${sha}`;
  return ok({ sha, node_id: `B_${sha}`, size: bytes.length, url, content: base64(bytes), encoding: 'base64' });
}

/** GET …/contents/{path}?ref= */
export async function getContent(world: World, path: string, ref: string | null, raw: boolean): Promise<Answer> {
  const { repository, base } = world.settings;
  const name = ref ?? base;
  const commit = await repository.resolve(name).catch(() => undefined);
  if (commit === undefined) return refusal(404, `No commit found for the ref ${name}`);
  const entry = await lookUp(world, commit, path, 0);
  if (entry === undefined) return notFound;
  if (entry.type === 'tree') return folder(world, commit, path, entry.sha);
  if (entry.type === 'commit') return ok(entryJson(world, commit, path, entry));
  const bytes = (await blob(world, entry.sha)) ?? Buffer.alloc(0);
  if (raw) return rawAnswer(bytes);
  // A link that leaves the repository or leads nowhere is shown as what it is.
  if (entry.mode === '120000') return ok({ ...entryJson(world, commit, path, entry), target: bytes.toString('utf8') });
  const inline = bytes.length <= largestInline;
  return ok({
    ...entryJson(world, commit, path, entry),
    content: inline ? base64(bytes) : '',
    encoding: inline ? 'base64' : 'none',
  });
}

type Entry = { readonly mode: string; readonly type: string; readonly sha: string; readonly size: number };

/** The entry at `path`; a symbolic link to a file of the repository is followed, as GitHub does. */
async function lookUp(world: World, commit: string, path: string, depth: number): Promise<Entry | undefined> {
  const [entry] = (await list(world, commit, path)).values();
  if (entry?.mode !== '120000' || depth > 8) return entry;
  const target = (await blob(world, entry.sha))?.toString('utf8') ?? '';
  const resolved = posix.join(posix.dirname(path), target);
  if (target.startsWith('/') || resolved.startsWith('..')) return entry;
  const followed = await lookUp(world, commit, resolved, depth + 1);
  return followed?.type === 'blob' ? followed : entry;
}

async function list(world: World, treeish: string, path?: string): Promise<ReadonlyMap<string, Entry>> {
  const { repository } = world.settings;
  // Git refuses paths that lead out of the repository; GitHub has no such file.
  const where = path === undefined ? [treeish] : [treeish, '--', path];
  const output = await repository
    .git(['ls-tree', '-z', '--long', '--full-tree', ...where])
    .catch(() => Buffer.alloc(0));
  const lines = output.toString('utf8').split('\0').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [facts = '', name = ''] = line.split('\t');
      const [mode = '', type = '', sha = '', size = ''] = facts.split(/ +/);
      return [name, { mode, type, sha, size: Number(size) || 0 }];
    }),
  );
}

async function folder(world: World, commit: string, path: string, sha: string): Promise<Answer> {
  const children = await list(world, sha);
  return ok([...children].map(([name, entry]) => entryJson(world, commit, posix.join(path, name), entry)));
}

const types: Readonly<Record<string, string>> = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' };

function entryJson(world: World, commit: string, path: string, entry: Entry): object {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  // Links to files of a private repository carry a token that is good for one download.
  const secret = world.settings.private ? '?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAA' : '';
  return {
    type: types[entry.mode] ?? 'file',
    name: posix.basename(path),
    path,
    sha: entry.sha,
    size: entry.size,
    url: `${repositoryUrl(world)}/contents/${encoded}?ref=${commit}`,
    git_url: `${repositoryUrl(world)}/git/blobs/${entry.sha}`,
    html_url: `${world.origin}/${fullName(world)}/blob/${commit}/${encoded}`,
    download_url: `${world.origin}/raw/${fullName(world)}/${commit}/${encoded}${secret}`,
  };
}

async function blob({ settings }: World, sha: string): Promise<Buffer | undefined> {
  const object = await settings.repository.object(sha);
  return object?.type === 'blob' ? object.bytes : undefined;
}

function rawAnswer(bytes: Buffer): Answer {
  return ok(bytes, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
}

/** GitHub breaks base64 into lines of 60. */
function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
