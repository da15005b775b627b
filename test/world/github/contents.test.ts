import { describe, expect, test } from 'vitest';
import { pullRequest } from './pull-request.ts';

describe('contents and blobs', () => {
  const raw = { accept: 'application/vnd.github.raw+json' };
  const picture = Buffer.from(Array.from({ length: 256 }, (_, index) => index));

  test('are base64 in lines, or raw', async () => {
    const { call, repository } = await pullRequest({ 'a.md': '' }, { 'img/ä b.png': picture });
    const sha = String(await repository.git(['rev-parse', 'docs:img/ä b.png'])).trim();
    for (const path of [
      '/contents/img/%C3%A4%20b.png?ref=docs',
      '/contents/img%2F%C3%A4%20b.png?ref=docs',
      `/git/blobs/${sha}`,
    ]) {
      const { body } = await call('GET', path);
      expect(body).toMatchObject({
        sha,
        size: 256,
        encoding: 'base64',
        content: expect.stringMatching(/^(.{1,60}\n)+$/) as string,
      });
      expect(Buffer.from((body as { content: string }).content, 'base64')).toEqual(picture);
      expect((await call('GET', path, undefined, raw)).text).toBe(picture.toString('utf8'));
    }
  });

  test('of a large file are empty in JSON and whole in raw', async () => {
    const { call } = await pullRequest({ 'a.md': '' }, { 'big.md': 'x'.repeat(1_048_577) });
    expect((await call('GET', '/contents/big.md?ref=docs')).body).toMatchObject({ encoding: 'none', content: '' });
    expect((await call('GET', '/contents/big.md?ref=docs', undefined, raw)).text).toHaveLength(1_048_577);
  });

  test('follow links inside the repository and show those that lead out', async () => {
    const { call } = await pullRequest(
      { 'a.md': '' },
      { 'docs/in.md': { linkTo: '../real.md' }, 'out.md': { linkTo: '../../etc/passwd' }, 'real.md': 'real' },
    );
    expect((await call('GET', '/contents/docs/in.md?ref=docs', undefined, raw)).text).toBe('real');
    expect((await call('GET', '/contents/out.md?ref=docs')).body).toMatchObject({
      type: 'symlink',
      target: '../../etc/passwd',
    });
  });

  test('of a folder are a list', async () => {
    const { call } = await pullRequest({ 'a.md': '' }, { 'docs/b.md': 'b', 'docs/img/c.png': 'c' });
    expect((await call('GET', '/contents/docs?ref=docs')).body).toMatchObject([
      { type: 'file', path: 'docs/b.md', size: 1 },
      { type: 'dir', path: 'docs/img' },
    ]);
  });

  test.each([
    ['/contents/nowhere.md', 404, 'Not Found'],
    ['/contents/a.md?ref=nowhere', 404, 'No commit found for the ref nowhere'],
    ['/contents/..%2f..%2fetc%2fpasswd', 404, 'Not Found'],
    [`/git/blobs/${'0'.repeat(40)}`, 404, 'Not Found'],
    ['/git/blobs/--help', 422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].'],
    ['/pulls/8', 404, 'Not Found'],
    ['/pulls/7/commits', 404, 'Not Found'],
    ['/pulls/7/files?sort=name', 400, 'The stand-in does not know the query parameter sort.'],
  ])('%s → %i %s', async (path, status, message) => {
    const { call } = await pullRequest({ 'a.md': '' }, { 'b.md': 'b' });
    expect(await call('GET', path)).toMatchObject({ status, body: { message } });
  });
});
