import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { png } from '../world/png.ts';
import { openedWorkbench, type Client } from '../world/workbench.ts';

const page = { 'a.md': '# Setup\n\n![](a.png)\n' };

async function opened(): Promise<Client> {
  return openedWorkbench(
    { ...page, 'a.png': png(2) },
    { asset: (name) => Promise.resolve(name === 'page.js' ? Buffer.from('1;') : undefined) },
  );
}

const paths = ['/', '/page.js', '/api/state', '/api/image?id=0', '/picture/0.0', '/nothing', '/?token=0000'] as const;

describe('without the token or the cookie', () => {
  test('everything is 403, with the same words and without a cookie', async () => {
    const { send, origin } = await opened();
    for (const path of paths) {
      for (const method of ['GET', 'POST', 'PUT', 'OPTIONS', 'HEAD', 'DELETE']) {
        const { status, text, headers } = await send(method, path, method === 'POST' ? { origin } : {});
        expect([method, path, status]).toEqual([method, path, 403]);
        expect(headers['set-cookie']).toBeUndefined();
        expect(headers['access-control-allow-origin']).toBeUndefined();
        if (method !== 'HEAD') expect(text).toBe('Open the address that the terminal shows.');
      }
    }
  });
});

describe('who has the token', () => {
  test('gets the page, a cookie that no script and no other site can use, and the key of the page', async () => {
    const { send, workbench, origin } = await opened();
    const { status, headers, text } = await send('GET', workbench.address.slice(origin.length));
    expect(status).toBe(200);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^alt-text-review-\d+=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect(text).toMatch(/name="workbench-key" content="[0-9a-f]{64}"/);
  });

  test('gets a strict policy with every answer', async () => {
    const { send, signedIn, image } = await opened();
    const { picture } = await image();
    const address = 'address' in picture ? picture.address : '';
    for (const path of ['/', '/page.js', '/api/state', '/nothing', address]) {
      const { headers } = await send('GET', path, signedIn);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe-inline(?!'; sandbox)|unsafe-eval|\*/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
    }
  });

  test('can start a browser with an address that works once, because other users see it', async () => {
    const { send, workbench, origin } = await opened();
    const path = workbench.addressOnce.slice(origin.length);
    expect((await send('GET', path)).status).toBe(200);
    expect((await send('GET', path)).status).toBe(403);
  });
});

describe('a cookie alone', () => {
  test('opens the page without its key, and nothing that the key is for', async () => {
    const { send, signedIn, origin } = await opened();
    const { cookie = '' } = signedIn;
    const again = await send('GET', '/', { cookie });
    expect([again.status, again.text.includes('workbench-key')]).toEqual([200, false]);
    expect((await send('GET', '/api/state', { cookie })).status).toBe(403);
    expect((await send('GET', '/api/state', { cookie, 'x-workbench-key': '0'.repeat(64) })).status).toBe(403);
    expect((await send('POST', '/api/undo', { cookie, origin, 'content-type': 'application/json' }, '{}')).status).toBe(
      403,
    );
    // The address of a picture is signed with the key.
    expect((await send('GET', '/picture/0000000000000000.00000000000000000000000000000000', { cookie })).status).toBe(
      404,
    );
  });

  test('of another port is none', async () => {
    const { send, signedIn } = await opened();
    const cookie = (signedIn.cookie ?? '').replace(/-\d+=/, '-1=');
    expect((await send('GET', '/', { cookie })).status).toBe(403);
  });
});

describe('another page in the same browser', () => {
  test.each<[string, Record<string, string>]>([
    ['under a name that was rebound to this machine', { host: 'evil.example' }],
    ['under localhost, which is not our address', { host: 'localhost:1' }],
    ['of another origin', { origin: 'https://evil.example' }],
    ['of no origin, such as a file or a sandbox', { origin: 'null' }],
    ['on another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['that links here', { 'sec-fetch-site': 'cross-site' }],
    ['of another port, as the browser names it', { 'sec-fetch-site': 'same-site' }],
  ])('%s gets nothing', async (_, headers) => {
    const { send, signedIn } = await opened();
    for (const path of ['/', '/page.js', '/api/state']) {
      expect((await send('GET', path, { ...signedIn, ...headers })).status).toBe(403);
    }
  });

  test('cannot put the page into a frame, even with the token', async () => {
    const { send, workbench, origin, signedIn } = await opened();
    const framed = { 'sec-fetch-dest': 'iframe' };
    expect((await send('GET', workbench.address.slice(origin.length), framed)).status).toBe(403);
    expect((await send('GET', '/', { ...signedIn, ...framed })).status).toBe(403);
  });

  test('cannot write with a form, whose requests have no origin of ours', async () => {
    const { send, signedIn, origin } = await opened();
    const form = { 'content-type': 'text/plain' };
    expect((await send('POST', '/api/undo', { ...signedIn, ...form }, '{}')).status).toBe(403);
    expect((await send('POST', '/api/undo', { ...signedIn, ...form, origin }, '{}')).status).toBe(400);
  });
});

describe('a request of the page', () => {
  test.each([
    ['that is no JSON', '{'],
    [
      'with a field that nobody knows',
      '{"targets":[{"id":"0000000000000000","seen":"0000000000000000"}],"decision":{"kind":"skip","path":"/etc/passwd"}}',
    ],
    [
      'with a path in place of an id',
      '{"targets":[{"id":"../../etc/passwd","seen":"0000000000000000"}],"decision":{"kind":"skip"}}',
    ],
    ['that is too large', `"${'x'.repeat(600_000)}"`],
  ])('%s is refused', async (_, body) => {
    const { send, signedIn, origin, read } = await opened();
    const headers = { ...signedIn, origin, 'content-type': 'application/json' };
    expect((await send('POST', '/api/decide', headers, body)).status).toBe(400);
    expect(await read('a.md')).toBe(page['a.md']);
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '//evil.example/page.js',
    '/page.css',
    '/api/../page.js2',
    '/a.md',
  ])('gets no file of the machine at %s', async (path) => {
    const { send, signedIn } = await opened();
    const { status, text } = await send('GET', path, signedIn);
    expect([status, text]).toEqual([404, expect.stringContaining('nothing at this address')]);
  });
});

describe('a picture', () => {
  const address = async (client: Client, place: string) => {
    const { picture } = await client.image(place);
    return 'address' in picture ? picture.address : '';
  };

  test('is served with its own type', async () => {
    const client = await opened();
    const { status, headers } = await client.send('GET', await address(client, 'a.md:3'), client.signedIn);
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
  });

  test('that is a drawing with a script is served in a sandbox', async () => {
    const client = await openedWorkbench({
      'a.md': '![](a.svg)\n',
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    });
    const { headers } = await client.send('GET', await address(client, 'a.md:1'), client.signedIn);
    expect(headers['content-type']).toBe('image/svg+xml');
    expect(headers['content-security-policy']).toMatch(/; sandbox;/);
  });

  test('outside of the folder is not served, by a path or by a link', async () => {
    const outside = await openedWorkbench({ 'secret.png': png(2) });
    const client = await openedWorkbench({ 'a.md': `![](../../../../..${outside.dir}/secret.png)\n\n![](link.png)\n` });
    await symlink(join(outside.dir, 'secret.png'), join(client.dir, 'link.png'));
    for (const place of ['a.md:1', 'a.md:3']) {
      const { status } = await client.send('GET', await address(client, place), client.signedIn);
      expect([place, status]).toEqual([place, 404]);
    }
  });

  test('of another site is not fetched', async () => {
    const client = await openedWorkbench({ 'a.md': '![](https://evil.example/a.png)\n' });
    const { status, text } = await client.send('GET', await address(client, 'a.md:1'), client.signedIn);
    expect([status, text]).toEqual([404, expect.stringContaining('reason')]);
  });
});
