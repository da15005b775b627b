import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../../src/model/picture.ts';
import type { Eachlabs } from '../../../world/eachlabs.ts';
import { startEachlabs } from '../../../world/eachlabs.ts';
import { manyWanted, picture, play, png, wanted } from '../../world.ts';

/** The transports of the pictures of the created predictions. */
function ways({ ledger, url }: Eachlabs): readonly string[] {
  return ledger.map(({ input: { image } }) => {
    if (image.startsWith('data:')) return 'data-uri';
    return image.startsWith(`${url}/uploads/`) ? 'upload' : 'url';
  });
}

describe('where data URIs are accepted', () => {
  test('nothing is uploaded', async () => {
    const { server } = await play({ settings: { allowUpload: true } });
    expect(ways(server)).toEqual(['data-uri']);
  });

  test('a picture of a megabyte is drafted, although each poll repeats it', async () => {
    const bytes = Buffer.concat([png('big'), Buffer.alloc(1_500_000)]);
    const { drafts } = await play({
      world: {
        loadPicture: () => Promise.resolve({ status: 'bytes', bytes, mediaType: 'image/png', address: undefined }),
      },
    });
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
  });

  test('a broken picture later on does not rule them out', async () => {
    const { drafts, server } = await play({
      wanted: manyWanted(2),
      api: { faults: [{ on: 'create', nth: 2, do: 'fail', code: 'INPUT_VALIDATION_ERROR' }], latencyMs: staggered() },
      settings: { allowUpload: true, concurrency: 1 },
    });
    expect(drafts.drafts.map(({ status }) => status)).toEqual(['ok', 'failed']);
    expect(ways(server)).toEqual(['data-uri', 'data-uri']);
  });
});

describe('where data URIs are refused', () => {
  test('uploads replace them for the rest of the run, with one note', async () => {
    const { drafts, server } = await play({
      wanted: manyWanted(4),
      api: { acceptDataUri: false },
      settings: { allowUpload: true, concurrency: 1 },
    });
    expect(drafts.drafts.every(({ status }) => status === 'ok')).toBe(true);
    expect(ways(server)).toEqual(['data-uri', 'upload', 'upload', 'upload', 'upload']);
    expect(drafts.notes).toEqual([expect.stringMatching(/the rest of the run used the upload/)]);
  });

  test('public addresses come before uploads', async () => {
    const files = await startEachlabs();
    try {
      const address = await publish(files, png('a.png'));
      const { drafts, server } = await play({
        api: { acceptDataUri: false },
        settings: { allowUpload: true },
        world: { loadPicture: (src) => Promise.resolve({ ...picture(src), address } as Picture) },
      });
      expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
      expect(ways(server)).toEqual(['data-uri', 'url']);
    } finally {
      await files.stop();
    }
  });

  test('an upload replaces a public address that the model cannot reach', async () => {
    const { drafts, server } = await play({
      api: { acceptDataUri: false },
      settings: { allowUpload: true },
      world: ({ url }) => ({
        loadPicture: (src) => Promise.resolve({ ...picture(src), address: `${url}/uploads/nothing.png` } as Picture),
      }),
    });
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
    expect(server.ledger).toHaveLength(3);
  });

  test('a private picture is not uploaded without consent', async () => {
    const { drafts, server } = await play({ api: { acceptDataUri: false } });
    expect(drafts.drafts).toMatchObject([{ status: 'failed' }]);
    expect(drafts.notes).toEqual([expect.stringMatching(/allow-private-image-upload/)]);
    expect(server.requests.some(({ route }) => route === 'presign')).toBe(false);
  });
});

describe('an upload', () => {
  const settings = { imageTransport: 'upload', allowUpload: true } as const;

  test('expires after an hour, has exactly the required headers, never the key, and is deleted afterwards', async () => {
    const { server } = await play({ settings });
    const presign = server.requests.find(({ route }) => route === 'presign')!;
    expect(JSON.parse(Buffer.from(presign.body).toString())).toEqual({
      content_type: 'image/png',
      file_type: 'image',
      expires_in_seconds: 3600,
    });
    const put = server.requests.find(({ route }) => route === 'put')!;
    expect(put).toMatchObject({ auth: [], status: 200, headers: { 'content-type': 'image/png' } });
    expect(put.headers['x-amz-meta-file-id']).toBeDefined();
    expect(Buffer.from(put.body)).toEqual(png('a.png'));
    expect(server.requests.at(-1)).toMatchObject({ route: 'delete', status: 204 });
  });

  test('does not count as a request to the API, but its preparation and its deletion do', async () => {
    const { drafts, server } = await play({ settings });
    expect(drafts.requests).toBe(server.requests.filter(({ counted }) => counted).length);
  });

  test.each(['500', '503', 'reset-before'] as const)(
    'survives %s from the storage and from the API',
    async (trouble) => {
      const { drafts, server } = await play({
        settings,
        api: {
          faults: [
            { on: 'presign', nth: 1, do: trouble },
            { on: 'put', nth: 1, do: trouble },
          ],
        },
      });
      expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
      expect(server.ledger).toHaveLength(1);
      expect(drafts.notes).toEqual([]);
    },
  );

  test('whose signed address has expired gets a new one, once', async () => {
    const refused = { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' };
    const stale = await play({ settings, api: { faults: [{ on: 'put', nth: 1, do: refused }] } });
    expect(stale.drafts.drafts).toMatchObject([{ status: 'ok' }]);
    const routes = stale.server.requests.map(({ route }) => route);
    expect(routes.filter((route) => route !== 'poll')).toEqual([
      'presign',
      'put',
      'presign',
      'put',
      'create',
      'download',
      'delete',
    ]);
    const never = await play({ settings, api: { faults: [{ on: 'put', do: refused }] } });
    expect(never.drafts.drafts).toMatchObject([
      { status: 'failed', reason: expect.stringMatching(/did not accept the upload: status 403/) as unknown },
    ]);
    expect(never.server.ledger).toEqual([]);
    expect(never.server.requests).toHaveLength(4);
  });

  test('that cannot be deleted gives a note, and no failure', async () => {
    const { drafts } = await play({ settings, api: { faults: [{ on: 'delete', do: '500' }] } });
    expect(drafts.drafts).toMatchObject([{ status: 'ok' }]);
    expect(drafts.notes).toEqual(['1 uploaded picture could not be deleted: its link expires within an hour.']);
  });

  test.each([
    ['a host inside', 'http://169.254.169.254/put'],
    ['plain http', 'http://example.org/put'],
    ['no address', 'put'],
  ])('to %s is not made', async (_, address) => {
    const { drafts, server } = await play({
      settings,
      api: {
        faults: [
          {
            on: 'presign',
            do: { status: 200, body: { id: 'x', presigned_url: address, public_url: 'https://cdn.example.org/x.png' } },
          },
        ],
      },
    });
    expect(drafts.drafts).toMatchObject([{ status: 'failed' }]);
    expect(server.requests.map(({ route }) => route)).toEqual(['presign']);
  });

  test('of a private picture needs consent even as the only transport in the settings', async () => {
    const { drafts, server } = await play({ settings: { imageTransport: 'upload' } });
    expect(drafts.drafts).toMatchObject([
      { status: 'failed', reason: expect.stringMatching(/allow-private/) as unknown },
    ]);
    expect(server.requests).toEqual([]);
  });
});

describe('a remote picture', () => {
  test('is sent as its own address', async () => {
    const { server } = await play({
      wanted: [wanted('https://example.org/cat.png')],
      world: { loadPicture: () => Promise.resolve({ status: 'remote', url: 'https://example.org/cat.png' }) },
      api: { faults: [{ on: 'create', do: 'fail', code: 'INPUT_DOWNLOAD_ERROR' }] },
    });
    expect(server.ledger.map(({ input }) => input.image)).toEqual(['https://example.org/cat.png']);
  });
});

test('a picture without a public address cannot be sent as a url', async () => {
  const { drafts, server } = await play({ settings: { imageTransport: 'url' } });
  expect(drafts.drafts).toMatchObject([
    { status: 'failed', reason: expect.stringMatching(/no public address/) as unknown },
  ]);
  expect(server.requests).toEqual([]);
});

test('only a picture that is too large for a request uses another transport', async () => {
  const { server } = await play({
    wanted: manyWanted(2),
    api: { faults: [{ on: 'create', nth: 1, do: { status: 413, body: '' } }] },
    settings: { allowUpload: true, concurrency: 1 },
    world: { loadPicture: (src) => Promise.resolve(picture(src)) },
  });
  expect(ways(server)).toEqual(['upload', 'data-uri']);
});

/** Puts a picture at a public address. */
async function publish({ url }: Eachlabs, bytes: Uint8Array): Promise<string> {
  const presigned = (await (
    await fetch(`${url}/v1/upload/presign`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'test-key' },
      body: JSON.stringify({ content_type: 'image/png', file_type: 'image' }),
    })
  ).json()) as { presigned_url: string; public_url: string; required_headers: Record<string, string> };
  await fetch(presigned.presigned_url, {
    method: 'PUT',
    headers: { 'content-type': 'image/png', ...presigned.required_headers },
    body: Buffer.from(bytes),
  });
  return presigned.public_url;
}

/** One after the other, so that the first is done before the second begins. */
function staggered(): () => number {
  return () => 3000;
}
