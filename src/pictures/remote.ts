import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import { keptBytes, sizeOf } from '../text/file-store.ts';
import { isPublicAddress } from '../lib/public-address.ts';
import { addressIn, publicUrl } from '../lib/public-url.ts';
import { memoize } from '../lib/memoize.ts';
import type { Picture } from '../model/picture.ts';
import { pictureOf } from './picture.ts';
import { notPublic, portOf, redirected, targetOf, type Allows } from './remote-address.ts';
import { download, type Answer } from './remote-download.ts';

export type RemoteWorld = {
  /** Read for the proxy settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the run has to end. */
  readonly signal: AbortSignal;
  /** Hosts that pictures may come from, see `unlisted`; any public one without it. */
  readonly hosts?: readonly string[];
  readonly lookup?: (host: string) => Promise<readonly LookupAddress[]>;
  /** No setting changes this: more than the public internet can be allowed in code only. */
  readonly allows?: Allows;
  readonly timeoutMs?: number;
};

/**
 * Fetches pictures of other sites. The author of a pull request chooses the addresses, so the name in each of them, and in each redirect,
 * is looked up here and has to be public. The connection then goes to the address that was checked, because a name may resolve to
 * another one a moment later.
 */
export function createRemote(world: RemoteWorld): (address: string) => Promise<Picture> {
  return memoize(
    (address) => fetchPicture(address, world),
    (picture) => sizeOf('bytes' in picture ? picture.bytes : undefined),
    keptBytes,
  );
}

const longestMs = 15_000;
const mostRedirects = 3;

/** Ports of the web: on another port, an internal service is as likely as a picture. */
const isOfTheWeb: Allows = (address, port) => (port === 80 || port === 443) && isPublicAddress(address);

async function fetchPicture(address: string, world: RemoteWorld): Promise<Picture> {
  const { allows = isOfTheWeb, timeoutMs = longestMs, hosts = [] } = world;
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(timeoutMs)]);
  let target = targetOf(address, allows, hosts);
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    if ('reason' in target) return unavailable(target.reason);
    const answer = await visit(target.url, world, signal);
    if ('reason' in answer) return unavailable(answer.reason);
    if ('bytes' in answer) return pictureOf(answer.bytes, `The file from ${target.url.host}`, publicUrl(address)?.href);
    target = redirected(target.url, answer.location, allows, hosts);
  }
  return unavailable(`It redirects more than ${String(mostRedirects)} times.`);
}

async function visit(url: URL, world: RemoteWorld, signal: AbortSignal): Promise<Answer> {
  const { allows = isOfTheWeb, lookup = everyAddress, env } = world;
  try {
    const literal = addressIn(url);
    const addresses = literal === undefined ? await inTime(lookup(hostOf(url)), signal) : [addressOf(literal)];
    const isSafe = addresses.length > 0 && addresses.every(({ address }) => allows(address, portOf(url)));
    return isSafe ? await download(url, addresses, { env, signal }) : { reason: notPublic };
  } catch (error) {
    // Network errors have a code; any other error is a bug of ours.
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (world.signal.aborted) return { reason: 'The run ended before it was fetched.' };
    return { reason: `${url.host} did not deliver it: ${signal.aborted ? 'it took too long' : whatHappened(error)}.` };
  }
}

/** The error for several failed attempts has a code and no message. */
function whatHappened(error: Error & { readonly code?: unknown }): string {
  return error.message === '' ? String(error.code) : error.message;
}

function everyAddress(host: string): Promise<readonly LookupAddress[]> {
  return lookUp(host, { all: true });
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}

function addressOf(address: string): LookupAddress {
  return { address, family: address.includes(':') ? 6 : 4 };
}

/** Stops waiting when the signal aborts: a lookup itself cannot be cancelled. */
function inTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = () => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('The run ended.', 'AbortError'));
    };
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject);
  });
}

function unavailable(reason: string): Picture {
  return { status: 'unavailable', reason };
}
