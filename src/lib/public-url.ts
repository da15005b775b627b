import { parseUrl } from './parse-url.ts';

/**
 * `text` as a URL that may be sent to an outside service: https, a named host of the public internet, without a user name or password.
 * Undefined for IP literals in any notation (WHATWG URL turns `0x7f.1` into `127.0.0.1`), localhost and names of private networks.
 */
export function publicUrl(text: string): URL | undefined {
  const url = parseUrl(text);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return addressIn(url) !== undefined || isInsideName(url) ? undefined : url;
}

/**
 * The IP address that a URL of http or https has in place of a host name. WHATWG URL has turned every notation of IPv4 into the usual one and has put IPv6 in
 * brackets, so Node's own question is not needed, which brings all that Node has for sockets.
 */
export function addressIn({ hostname }: URL): string | undefined {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  return hostname.startsWith('[') || ipv4.test(host) ? host : undefined;
}

const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** Whether the host of a URL has a name that is only valid inside a private network. */
export function isInsideName({ hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '');
  return !host.includes('.') || insideNames.test(host);
}

/** Whether a URL leads to this machine itself. `*.localhost` does not count: whether it does is up to each resolver. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Special-use names of RFC 6761, 6762, 8375 and 9476, and others in common use. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;
