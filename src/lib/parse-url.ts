/**
 * A URL, or undefined where the WHATWG URL parser fails. In Node 20, `URL.canParse` says no to every text with a letter such as `ü` once it was
 * called often enough to be compiled, so nothing of ours asks it.
 */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
