import { createHash } from '../lib/hash.ts';

/** What a request says of itself, as far as it decides who may have an answer. */
export type Caller = {
  readonly method: string;
  /** The path, without the query. */
  readonly path: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site` and `Sec-Fetch-Dest`: only a browser sends them, and no page can change them. */
  readonly site: string | undefined;
  readonly destination: string | undefined;
  readonly cookie: string | undefined;
  /** From the address. */
  readonly token: string | undefined;
  /** From a header that only our page sends. */
  readonly key: string | undefined;
};

/** refused: nobody learns why. first: the page, for somebody who has the token. again: the page, to a browser that had it. */
export type Admission = 'refused' | 'first' | 'again' | 'asset' | 'picture' | 'api';

/** The secrets of a run, from a random source. */
export type Secrets = {
  /** In the address that the terminal shows. */
  readonly token: string;
  /** In the address that a browser is started with, which every user of this machine can see: it opens the page once. */
  readonly ticket: string;
  /** In the cookie, which other servers of this machine get, too: browsers do not tell ports apart. */
  readonly session: string;
  /** In the page that the token opened, and nowhere else: without it, a cookie opens no more than an empty page. */
  readonly key: string;
};

/**
 * Who may have what. Our address is the only host and the only origin, so no name that was rebound to this machine and no other page gets an
 * answer; frames are refused. The page needs the token or the cookie, everything behind it the cookie, and what reads or writes the key as well.
 *
 * @param origin `http://127.0.0.1:PORT`
 */
export function createGuard(origin: string, secrets: Secrets): (caller: Caller) => Admission {
  const host = origin.slice('http://'.length);
  const cookie = cookieName(origin);
  let isTicketUsed = false;
  const hasSession = (caller: Caller) => isEqual(cookieIn(caller.cookie, cookie), secrets.session);

  return (caller) => {
    const { method, path } = caller;
    if (caller.host !== host) return 'refused';
    if (caller.origin !== undefined && caller.origin !== origin) return 'refused';
    if (method !== 'GET' && !(method === 'POST' && caller.origin === origin)) return 'refused';
    if (path === '/' && method === 'GET') return page(caller);
    if (!isOwn(caller.site) || !hasSession(caller)) return 'refused';
    if (path.startsWith('/api/')) return isEqual(caller.key, secrets.key) ? 'api' : 'refused';
    if (method !== 'GET') return 'refused';
    return path.startsWith('/picture/') ? 'picture' : 'asset';
  };

  function page(caller: Caller): Admission {
    if (caller.destination !== undefined && caller.destination !== 'document') return 'refused';
    if (isEqual(caller.token, secrets.token)) return 'first';
    if (!isTicketUsed && isEqual(caller.token, secrets.ticket)) {
      isTicketUsed = true;
      return 'first';
    }
    return isOwn(caller.site) && hasSession(caller) ? 'again' : 'refused';
  }
}

/** Browsers send one cookie to every port, so each port has a name of its own. */
export function cookieName(origin: string): string {
  return `alt-text-review-${origin.slice(origin.lastIndexOf(':') + 1)}`;
}

/** A request of our page, of a person who typed the address, or of what is no browser. */
function isOwn(site: string | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none';
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Compares digests, so that the time tells nothing of the secret. */
function isEqual(given: string | undefined, secret: string): boolean {
  return given !== undefined && digest(given) === digest(secret);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
