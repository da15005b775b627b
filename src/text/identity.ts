/** Longer targets (data URIs) are told apart well enough by this many UTF-16 units. */
const maxTarget = 300;

/**
 * What makes an image itself when lines move and words change: its file, its target, and which of several with that target it is
 * (1-based). Readable, because it also stands in baseline files.
 */
export function identityOf(path: string, src: string, occurrence: number): string {
  return [path, src.slice(0, maxTarget), String(occurrence)].join(' | ');
}
