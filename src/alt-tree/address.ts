import { decodeEscapes } from '../lib/decode-escapes.ts';
import { parseUrl } from '../lib/parse-url.ts';

/** An address, divided into parts that can be compared. */
export type Address = {
  /** Lower case, without `www.`; empty for an address inside the site. */
  readonly host: string;
  /** Of the path: decoded, without empty ones. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Decoded, without `#`. */
  readonly fragment: string;
};

/** The parts of a web address or of a path inside the site; undefined for everything else, such as an expression of a template. */
export function addressOf(text: string): Address | undefined {
  const written = (text.length > longest ? (/^[^?#]{0,2000}(?=[?#])/.exec(text)?.[0] ?? '') : text).trim();
  if (written === '') return undefined;
  if (/[{}<>\\]|^(?!https?:)[a-z][a-z\d+.-]*:/i.test(written)) return undefined;
  const url = parseUrl(written, 'http://site.invalid/');
  if (url === undefined) return undefined;
  return {
    host: url.hostname === 'site.invalid' ? '' : url.hostname.replace(/^www\./, ''),
    segments: url.pathname
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeEscapes),
    query: url.searchParams,
    fragment: decodeEscapes(url.hash.slice(1)),
  };
}

/** UTF-16 units. Of a longer address, only a path that ends before this limit is read. */
const longest = 2000;
