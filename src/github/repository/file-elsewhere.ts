import type { Client } from '../client.ts';
import { attempt } from '../errors.ts';
import { at, expected, isNumber } from '../shape.ts';

/** Bytes; a configuration has a few thousand. */
const most = 256 * 1024;

/** The text of a small file of any repository that the token can read, or why there is none. */
export async function fileElsewhere(
  client: Pick<Client, 'rest'>,
  {
    owner,
    repo,
    path,
    ref,
  }: { readonly owner: string; readonly repo: string; readonly path: string; readonly ref: string },
): Promise<{ readonly text: string } | { readonly reason: string }> {
  const answer = await attempt(async () => {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref });
    return expected('the contents of a file', data as unknown, isThing);
  });
  if ('refusal' in answer) {
    const { reason, isGone } = answer.refusal;
    return { reason: isGone === true ? 'it does not exist, or the token cannot see it' : reason };
  }
  const file = answer.value;
  if (at(file, 'type') !== 'file') return { reason: 'it is no file' };
  const [size, content] = [at(file, 'size'), at(file, 'content')];
  if (!isNumber(size) || size > most || typeof content !== 'string')
    return { reason: `it has more than ${most} bytes` };
  return { text: Buffer.from(content, 'base64').toString('utf8') };
}

function isThing(data: unknown): boolean {
  return Array.isArray(data) || typeof at(data, 'type') === 'string';
}
