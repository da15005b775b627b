import { parseUrl } from './parse-url.ts';

/** UTF-16 units; longer addresses have no place in a comment or a table. */
const longest = 2000;

/**
 * An address that may be untrusted, for an attribute of HTML (where `&` is still to be escaped) or the target of a Markdown link: http or https
 * alone, and without a character that ends either; undefined for any other.
 */
export function safeAddress(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : parseUrl(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  const safe = url.href.replace(/['"<>`\\()[\]|]/g, percentEncoded);
  return safe.length > longest ? undefined : safe;
}

/** For a character that a URL parser accepts. */
function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
