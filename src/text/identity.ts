/** This many UTF-16 units are enough to distinguish longer targets (data URIs). */
const maxTarget = 300;

/**
 * Identifies an image when lines move and texts change: its file, its target, and its number among the images with that target
 * (1-based). Readable, because baseline files contain it.
 */
export function identityOf(path: string, src: string, occurrence: number): string {
  return [path, src.slice(0, maxTarget), String(occurrence)].join(' | ');
}
