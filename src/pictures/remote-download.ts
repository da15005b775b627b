import type { LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { tooBig } from '../text/file-store.ts';
import { homepage } from '../text/homepage.ts';
import { maxPictureBytes } from './limits.ts';
import { proxyFor, tunnel } from './proxy.ts';

export type Answer = { readonly bytes: Uint8Array } | { readonly location: string } | { readonly reason: string };

type Means = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
};

/**
 * One request, to one of `addresses` and no other. It uses Node's own client, which can be given the addresses, follows no redirect,
 * keeps no cookie and adds no referrer. @throws what the network throws
 */
export async function download(url: URL, addresses: readonly LookupAddress[], { env, signal }: Means): Promise<Answer> {
  const proxy = proxyFor(url, env);
  if (proxy === undefined) {
    return answerOf(url, { agent: false, lookup: alwaysTo(addresses), headers, signal });
  }
  const [address] = addresses;
  if (url.protocol !== 'https:' || !address)
    return { reason: 'Through a proxy, pictures are fetched only over https.' };
  const socket = await tunnel(proxy, address.address, url, signal);
  return answerOf(url, { createConnection: () => socket, headers, signal });
}

const headers = { 'user-agent': `alt-text-review (+${homepage})`, accept: 'image/png, image/jpeg, image/*;q=0.8' };

function alwaysTo(addresses: readonly LookupAddress[]): LookupFunction {
  const [first] = addresses;
  return (_, { all }, done) => {
    if (all) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
}

function answerOf(url: URL, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options, (response) => {
      read(response)
        .then(resolve, reject)
        .finally(() => {
          request.destroy();
        });
    });
    request.on('error', reject);
    request.end();
  });
}

async function read(response: IncomingMessage): Promise<Answer> {
  const {
    statusCode = 0,
    headers: { location, 'content-length': announced = '0' },
  } = response;
  if (statusCode >= 300 && statusCode < 400 && location !== undefined) return { location };
  if (statusCode !== 200) return { reason: `The server of the picture answered with status ${String(statusCode)}.` };
  const chunks: Uint8Array[] = [];
  let size = Number(announced) > maxPictureBytes ? Infinity : 0;
  if (size === 0) {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxPictureBytes) break;
      chunks.push(chunk);
    }
  }
  return size > maxPictureBytes ? { reason: tooBig('The picture', maxPictureBytes) } : { bytes: Buffer.concat(chunks) };
}
