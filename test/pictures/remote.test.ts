import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRemote, type RemoteWorld } from '../../src/pictures/remote.ts';
import { proxyFor } from '../../src/pictures/proxy.ts';
import { redirected, targetOf } from '../../src/pictures/remote-address.ts';
import { isPublicAddress } from '../../src/lib/public-address.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** One byte after the other, without an end. */
async function drip(response: ServerResponse): Promise<void> {
  response.writeHead(200);
  while (!response.destroyed) {
    response.write(' ');
    await setImmediate();
  }
}

/** A site of pictures on this machine. */
async function site(listener: RequestListener) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  return { requests, port: await listening(server) };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** The guard as it is, but for one port of this machine, where `pictures.site.org` lives. */
function world(port: number, more: Partial<RemoteWorld> = {}): RemoteWorld {
  return {
    env: {},
    signal: new AbortController().signal,
    lookup: (host) => {
      const address = { 'pictures.site.org': '127.0.0.1', 'inside.site.org': '10.0.0.1' }[host] ?? '203.0.113.9';
      return Promise.resolve([{ address, family: 4 }]);
    },
    allows: (address, to) => (address === '127.0.0.1' ? to === port : isPublicAddress(address) && to === 80),
    ...more,
  };
}

describe('a picture of another site', () => {
  test('is fetched without any information about us but our name', async () => {
    const { port, requests } = await site((_, response) => response.end(png));
    const load = createRemote(world(port));
    const picture = await load(`http://pictures.site.org:${port}/a.png?b#c`);
    expect(picture).toEqual({ status: 'bytes', bytes: png, mediaType: 'image/png', address: undefined });
    expect(requests[0]?.url).toBe('/a.png?b');
    expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
    expect(requests[0]?.headers).toMatchObject({
      host: `pictures.site.org:${port}`,
      'user-agent': expect.stringMatching(/^alt-text-review \(\+https:/) as unknown,
    });
  });

  test('is fetched once', async () => {
    const { port, requests } = await site((_, response) => response.end(png));
    const load = createRemote(world(port));
    const address = `http://127.0.0.1:${port}/a.png`;
    await Promise.all([load(address), load(address)]);
    await load(address);
    expect(requests).toHaveLength(1);
  });

  test('is fetched from where it redirects to, three times at most', async () => {
    const { port, requests } = await site(({ url = '' }, response) => {
      const left = Number(url.slice(1));
      if (left === 0) response.end(png);
      else response.writeHead(302, { location: `/${left - 1}`, 'set-cookie': 'a=b' }).end('elsewhere');
    });
    const load = createRemote(world(port));
    expect(await load(`http://pictures.site.org:${port}/3`)).toMatchObject({ status: 'bytes' });
    expect(await load(`http://pictures.site.org:${port}/4`)).toMatchObject({
      reason: expect.stringContaining('more than 3') as unknown,
    });
    expect(requests.some(({ headers }) => 'cookie' in headers || 'referer' in headers)).toBe(false);
  });

  test.each<[string, RequestListener, RegExp]>([
    ['is not there', (_, response) => response.writeHead(404).end(png), /status 404/],
    ['is a page', (_, response) => response.end('<!doctype html>'), /an HTML page/],
    ['is nothing', (_, response) => response.end(), /is empty/],
    [
      'says that it is too large',
      (_, response) => response.writeHead(200, { 'content-length': 30 * 1024 * 1024 }).write(png),
      /larger than 20 MB/,
    ],
    [
      'does not end',
      (_, response) => {
        const more = () => {
          while (response.write(Buffer.alloc(1024 * 1024)));
        };
        response.on('drain', more);
        more();
      },
      /larger than 20 MB/,
    ],
    [
      'ends before its end',
      (_, response) => response.writeHead(200, { 'content-length': 99 }).write(png, () => response.destroy()),
      /did not deliver it/,
    ],
    ['is no HTTP', ({ socket }) => socket.end('SSH-2.0-OpenSSH\r\n'), /did not deliver it/],
    ['redirects nowhere', (_, response) => response.writeHead(302).end(), /status 302/],
  ])('that %s is not available', async (_, listener, reason) => {
    const { port } = await site(listener);
    const picture = await createRemote(world(port))(`http://pictures.site.org:${port}/a.png`);
    expect(picture).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(reason) as unknown });
  });

  test.each<[string, RequestListener]>([
    ['before it answers', () => undefined],
    ['between two bytes', (_, response) => response.writeHead(200).write(png)],
    ['in half of what it announced', (_, response) => response.writeHead(200, { 'content-length': 99 }).write(png)],
    ['with more than a byte at a time', (_, response) => void drip(response)],
  ])('is abandoned when its server stops answering %s', async (_, listener) => {
    const { port } = await site(listener);
    const picture = await createRemote(world(port, { timeoutMs: 100 }))(`http://127.0.0.1:${port}/a.png`);
    expect(picture).toEqual({
      status: 'unavailable',
      reason: `127.0.0.1:${port} did not deliver it: it took too long.`,
    });
  });

  test('is abandoned when the run ends, and when its name does not resolve in time', async () => {
    const { signal } = { signal: AbortSignal.abort() };
    const never = () => new Promise<never>(() => undefined);
    const ended = await createRemote(world(0, { signal }))('http://pictures.site.org/a.png');
    expect(ended).toMatchObject({ reason: 'The run ended before it was fetched.' });
    const slow = await createRemote(world(0, { lookup: never, timeoutMs: 20 }))('http://pictures.site.org/a.png');
    expect(slow).toMatchObject({ reason: 'pictures.site.org did not deliver it: it took too long.' });
  });

  test('is fetched only from listed hosts, after a redirect too', async () => {
    const { port, requests } = await site(({ url }, response) => {
      if (url === '/away') response.writeHead(302, { location: `http://127.0.0.1:${port}/a.png` }).end();
      else response.end(png);
    });
    const load = createRemote(world(port, { hosts: ['pictures.site.org'] }));
    expect(await load(`http://pictures.site.org:${port}/a.png`)).toMatchObject({ status: 'bytes' });
    expect(await load(`http://127.0.0.1:${port}/a.png`)).toEqual({
      status: 'unavailable',
      reason: '127.0.0.1 is not among the `picture-hosts`.',
    });
    expect(await load(`http://pictures.site.org:${port}/away`)).toMatchObject({
      reason: expect.stringContaining('127.0.0.1 is not among the `picture-hosts`.') as unknown,
    });
    expect(requests.map(({ url }) => url)).toEqual(['/a.png', '/away']);
    const none = createRemote(world(port, { hosts: ['none'] }));
    expect(await none(`http://pictures.site.org:${port}/a.png`)).toMatchObject({ status: 'unavailable' });
  });

  test('is not available when its name does not resolve', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }));
    const picture = await createRemote(world(0, { lookup }))('http://pictures.site.org/a.png');
    expect(picture).toMatchObject({ reason: expect.stringContaining('ENOTFOUND') as unknown });
  });
});

/** Addresses of what must not be asked: by literals in every notation, by names, by their scheme, port or credentials. */
const forbidden = [
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://0177.0.0.01/',
  'http://127.1/',
  'http://127.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://127.0.0.1./',
  'http://%31%32%37.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://10.0.0.1/',
  'http://192.168.0.1/',
  'http://172.16.0.1/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://metadata/',
  'http://metadata.google.internal/',
  'http://printer.local/',
  'http://wiki.corp/',
  'http://router.lan/',
  'http://inside.site.org/',
  'http://user:secret@pictures.site.org/',
  'http://user@pictures.site.org/',
  'http://pictures.site.org:22/',
  'http://pictures.site.org:6379/',
  'http://8.8.8.8:8080/',
  'https://8.8.8.8:25/',
  'ftp://pictures.site.org/',
  'file:///etc/passwd',
  'gopher://pictures.site.org/',
  'data:image/png;base64,AAAA',
  'http://',
  'http://[::1/',
];

describe('no request is sent to', () => {
  test.each(forbidden)('%s', async (address) => {
    const { port, requests } = await site((_, response) => response.end(png));
    expect(await createRemote(world(port))(address)).toMatchObject({ status: 'unavailable' });
    // The guard of every run, without the one port of this machine.
    const { lookup } = world(port);
    const signal = AbortSignal.timeout(5000);
    expect(await createRemote({ env: {}, signal, ...(lookup && { lookup: insideOf(lookup) }) })(address)).toMatchObject(
      {
        status: 'unavailable',
      },
    );
    expect(requests).toEqual([]);
  });

  test.each(forbidden)('%s, when another site redirects there', async (location) => {
    const { port, requests } = await site((_, response) =>
      response.writeHead(302, { location: encodeURI(location) }).end(),
    );
    const picture = await createRemote(world(port))(`http://pictures.site.org:${port}/`);
    expect(picture).toMatchObject({ status: 'unavailable' });
    expect(requests).toHaveLength(1);
  });

  test('a name that means a private address besides a public one', async () => {
    const { port, requests } = await site((_, response) => response.end(png));
    const addresses = ['127.0.0.1', '10.0.0.1'].map((address) => ({ address, family: 4 }));
    const load = createRemote(world(port, { lookup: () => Promise.resolve(addresses) }));
    expect(await load(`http://pictures.site.org:${port}/`)).toMatchObject({ status: 'unavailable' });
    expect(requests).toEqual([]);
  });

  test('a name that means no address', async () => {
    const load = createRemote(world(0, { lookup: () => Promise.resolve([]) }));
    expect(await load('http://pictures.site.org/')).toMatchObject({ status: 'unavailable' });
  });

  test('a name that means a private address the next time: it is looked up once and connected to as it was', async () => {
    const { port, requests } = await site((_, response) => response.end(png));
    const answers = ['127.0.0.1', '169.254.169.254'];
    const lookup = () => Promise.resolve([{ address: answers.shift() ?? '', family: 4 }]);
    const load = createRemote(world(port, { lookup }));
    expect(await load(`http://pictures.site.org:${port}/`)).toMatchObject({ status: 'bytes' });
    expect(await load(`http://pictures.site.org:${port}/again`)).toMatchObject({ status: 'unavailable' });
    expect(requests).toHaveLength(1);
  });
});

/** As if every name led to this machine. */
function insideOf(lookup: NonNullable<RemoteWorld['lookup']>): NonNullable<RemoteWorld['lookup']> {
  return async (host) => (await lookup(host)).map(() => ({ address: '127.0.0.1', family: 4 }));
}

describe('an address', () => {
  const allows = (address: string) => isPublicAddress(address);

  test.each(['https://example.org/a.png', 'http://example.org:80/', 'https://8.8.8.8/', 'https://[2606:4700::1]/'])(
    '%s may be fetched from',
    (address) => {
      expect(targetOf(address, allows)).toEqual({ url: new URL(address) });
    },
  );

  test.each([
    ['https://a.example.org/x', '/y', 'https://a.example.org/y'],
    ['https://a.example.org/x', '//b.example.org/y', 'https://b.example.org/y'],
    ['http://a.example.org/x', 'https://a.example.org/y', 'https://a.example.org/y'],
  ])('%s may redirect to %s', (from, location, to) => {
    expect(redirected(new URL(from), location, allows)).toEqual({ url: new URL(to) });
  });

  test.each([
    ['https://a.example.org/x', 'http://a.example.org/y', 'from https to http'],
    ['https://a.example.org/x', 'http://[::1', 'a browser does not understand'],
    ['https://a.example.org/x', 'https://10.0.0.1/', 'not fetched: Its address leads to a private network'],
    ['https://a.example.org/x', 'https://u:p@b.example.org/', 'a password'],
  ])('%s may not redirect to %s', (from, location, reason) => {
    expect(redirected(new URL(from), location, allows)).toEqual({ reason: expect.stringContaining(reason) as unknown });
  });
});

describe('through a proxy', () => {
  /** A proxy that notes what it is asked for and connects to `port` of this machine instead. */
  async function proxy(port: number, status = '200 OK') {
    const asked: string[] = [];
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (head) => {
        asked.push(head.toString());
        socket.write(`HTTP/1.1 ${status}\r\n\r\n`);
        const upstream = connect(port, '127.0.0.1');
        upstream.on('error', () => socket.destroy());
        socket.pipe(upstream).pipe(socket);
      });
    });
    return { asked, url: `http://me:pass%20word@127.0.0.1:${await listening(server)}` };
  }

  test('the connection goes to the address that was checked, with the name in the TLS handshake only', async () => {
    const greetings: Buffer[] = [];
    const port = await listening(
      createTcpServer((socket) =>
        socket.once('data', (data) => {
          greetings.push(data);
          socket.destroy();
        }),
      ),
    );
    const { asked, url } = await proxy(port);
    const allows = () => true;
    const picture = await createRemote(world(port, { env: { HTTPS_PROXY: url }, allows }))(
      'https://other.site.org/a.png',
    );
    expect(picture).toMatchObject({
      status: 'unavailable',
      reason: expect.stringMatching(/did not deliver it/) as unknown,
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^CONNECT 203\.0\.113\.9:443 HTTP\/1\.1\r\n/);
    expect(asked[0]).toContain(`Basic ${Buffer.from('me:pass word').toString('base64')}`);
    expect(Buffer.concat(greetings).toString('latin1')).toContain('other.site.org');
  });

  test.each([
    ['an address of a private network', 'https://inside.site.org/', '200 OK', 0, /private network/],
    ['plain http', 'http://other.site.org/', '200 OK', 0, /only over https/],
    ['what it refuses', 'https://other.site.org/', '403 Forbidden', 1, /status 403/],
  ])('%s is not available', async (_, address, status, times, reason) => {
    const { asked, url } = await proxy(9, status);
    const env = { https_proxy: url, http_proxy: url };
    const allows = (to: string) => to !== '10.0.0.1';
    const picture = await createRemote(world(0, { env, allows }))(address);
    expect(picture).toMatchObject({ status: 'unavailable', reason: expect.stringMatching(reason) as unknown });
    expect(asked).toHaveLength(times);
  });

  test.each([
    [{}, undefined],
    [{ HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    [{ HTTPS_PROXY: 'p:3128' }, 'http://p:3128/'],
    [{ https_proxy: 'http://q:2', HTTPS_PROXY: 'http://p:1' }, 'http://q:2/'],
    [{ HTTP_PROXY: 'http://p:1' }, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: 'localhost, .example.org' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', no_proxy: 'example.org' }, undefined],
    [{ HTTPS_PROXY: 'http://p:1', NO_PROXY: 'ample.org,example.org:8443,other.org' }, 'http://p:1/'],
  ])('%j means %s for https://cdn.example.org/', (env, expected) => {
    expect(proxyFor(new URL('https://cdn.example.org/a.png'), env)?.href).toBe(expected);
  });
});
