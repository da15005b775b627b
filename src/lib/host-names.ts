import { parseUrl } from './parse-url.ts';

/**
 * A host as in a URL, `*.` before it for all below it: lower case, names of other scripts in ASCII. Undefined for anything else, such as a
 * host with a port, and for names without a dot, which belong to a private network.
 */
export function hostPattern(text: string): string | undefined {
  const [, wild = '', host = ''] = /^(\*\.)?([^\s/\\:@?#*%[\]]+)$/.exec(text) ?? [];
  const url = parseUrl(`https://${host}`);
  const name = url === undefined ? '' : bare(url);
  return name.includes('.') ? wild + name : undefined;
}

/** Whether the host of `url` is one of `patterns`, or below one that begins with `*.`. */
export function hasHost(patterns: readonly string[], url: URL): boolean {
  const host = bare(url);
  return patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}

function bare({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}
