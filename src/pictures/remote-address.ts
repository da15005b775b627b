import { addressIn, isInsideName } from '../lib/public-url.ts';

/** Says of an IP address and a port whether a picture may be fetched from there. */
export type Allows = (address: string, port: number) => boolean;

/** Where to fetch from, or why not. */
export type Target = { readonly url: URL } | { readonly reason: string };

/** `address` as a place to fetch a picture from, before any name is looked up. */
export function targetOf(address: string, allows: Allows): Target {
  if (!URL.canParse(address)) return { reason: 'Its address is none that a browser would understand.' };
  const url = new URL(address);
  const reason = refusal(url, allows);
  return reason === undefined ? { url } : { reason };
}

/** Where an answer of `from` sends us. */
export function redirected(from: URL, location: string, allows: Allows): Target {
  if (!URL.canParse(location, from.href))
    return { reason: 'It redirects to an address that no browser would understand.' };
  const target = targetOf(new URL(location, from).href, allows);
  if ('reason' in target) return { reason: `It redirects elsewhere, and there: ${target.reason}` };
  return from.protocol === 'https:' && target.url.protocol === 'http:'
    ? { reason: 'It redirects from https to http, where anybody on the way could exchange it.' }
    : target;
}

/** The port that the URL means. */
export function portOf({ port, protocol }: URL): number {
  return port === '' ? (defaultPorts[protocol] ?? 0) : Number(port);
}

const defaultPorts: Readonly<Partial<Record<string, number>>> = { 'http:': 80, 'https:': 443 };

function refusal(url: URL, allows: Allows): string | undefined {
  if (!(url.protocol in defaultPorts)) return `Pictures are fetched over http and https, not ${url.protocol}`;
  if (url.username !== '' || url.password !== '') return 'Its address holds a user name or a password.';
  const address = addressIn(url);
  if (address === undefined) return isInsideName(url) ? `${url.hostname} is a name of a private network.` : undefined;
  return allows(address, portOf(url)) ? undefined : notPublic;
}

/** Said of whatever turns out to lie in a private network. */
export const notPublic =
  'Its address leads to a private network or an unusual port, and pictures are fetched from public sites alone.';
