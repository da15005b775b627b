import { isIP } from 'node:net';

/**
 * `text` as a URL that may be handed to an outside service: https, a named host of the public internet, no user name or password in it.
 * Undefined for IP literals in any notation (WHATWG URL turns `0x7f.1` into `127.0.0.1`), localhost and names that only mean something inside a network.
 */
export function publicUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  if (host.startsWith('[') || isIP(host) !== 0) return undefined;
  return !host.includes('.') || insideNames.test(host) ? undefined : url;
}

/** Special-use names of RFC 6761, 6762, 8375 and 9476, and the habitual ones beside them. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;
