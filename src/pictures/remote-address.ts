import { hasHost } from '../lib/host-names.ts';
import { parseUrl } from '../lib/parse-url.ts';
import { addressIn, isInsideName } from '../lib/public-url.ts';

/** Whether a picture may be fetched from an IP address and a port. */
export type Allows = (address: string, port: number) => boolean;

/** Where to fetch from, or why not. */
export type Target = { readonly url: URL } | { readonly reason: string };

/** Checks `address` as one to fetch a picture from, before its name is looked up. @param hosts see {@link unlisted} */
export function targetOf(address: string, allows: Allows, hosts: readonly string[] = []): Target {
  const url = parseUrl(address);
  if (url === undefined) return { reason: 'Its address is not one that a browser understands.' };
  const reason = refusal(url, allows) ?? unlisted(url, hosts);
  return reason === undefined ? { url } : { reason };
}

/** The target of a redirect from `from`. */
export function redirected(from: URL, location: string, allows: Allows, hosts: readonly string[] = []): Target {
  const next = parseUrl(location, from);
  if (next === undefined) return { reason: 'It redirects to an address that a browser does not understand.' };
  const target = targetOf(next.href, allows, hosts);
  if ('reason' in target) return { reason: `It redirects to another address, which is not fetched: ${target.reason}` };
  return from.protocol === 'https:' && target.url.protocol === 'http:'
    ? { reason: 'It redirects from https to http, where it could be replaced on the way.' }
    : target;
}

/** Why the settings do not let pictures be fetched from this host. @param hosts those that they list, see `hasHost`; none means any */
export function unlisted(url: URL, hosts: readonly string[]): string | undefined {
  return hosts.length === 0 || hasHost(hosts, url) ? undefined : `${url.hostname} is not among the \`picture-hosts\`.`;
}

/** The port of the URL, explicit or by its protocol. */
export function portOf({ port, protocol }: URL): number {
  return port === '' ? (defaultPorts[protocol] ?? 0) : Number(port);
}

const defaultPorts: Readonly<Partial<Record<string, number>>> = { 'http:': 80, 'https:': 443 };

function refusal(url: URL, allows: Allows): string | undefined {
  if (!(url.protocol in defaultPorts)) return `Pictures are fetched over http and https, not ${url.protocol}`;
  if (url.username !== '' || url.password !== '') return 'Its address contains a user name or a password.';
  const address = addressIn(url);
  if (address === undefined) return isInsideName(url) ? `${url.hostname} is a name of a private network.` : undefined;
  return allows(address, portOf(url)) ? undefined : notPublic;
}

/** The reason for any address in a private network. */
export const notPublic =
  'Its address leads to a private network or an unusual port, and pictures are fetched only from public sites.';
