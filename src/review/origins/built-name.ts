import { decodeEscapes } from '../../lib/decode-escapes.ts';
import { fileStem } from '../../text/file-name.ts';

/**
 * The names that the file of a built picture may have had before it was built, the likeliest first: generators put a hash, sizes and qualities
 * behind it (Vite, webpack, Hugo, Astro), or serve it through an address that names it (Next.js, Netlify).
 */
export function namesBeforeBuild(src: string): readonly string[] {
  const stem = fileStem(servedFile(src));
  if (stem === '') return [];
  const cuts = [...stem.matchAll(/[-._]/g)].map(({ index }) => index).toReversed();
  const shorter = cuts.filter((at) => at > 0 && isMachineMade(stem.slice(at + 1))).map((at) => stem.slice(0, at));
  return [stem, ...shorter].map((name) => name.toLowerCase());
}

/** The name of the file of a picture without its ending, in lower case; empty for a `data:` address. */
export function pictureName(src: string): string {
  return fileStem(src).toLowerCase();
}

/** The file in the address of a service that scales pictures: `/_next/image?url=%2Fa.png&w=640`. */
function servedFile(src: string): string {
  const file = /^[^?#]{0,200}\/_?images?\/?\?(?:[^#]{0,200}&)?(?:url|href)=([^&#]+)/.exec(src)?.[1];
  return file === undefined ? src : decodeEscapes(file);
}

/** Six characters or more, with a digit or in mixed case. What is neither may be a word of the name. */
function isMachineMade(rest: string): boolean {
  return rest.length >= 6 && /^[\w.-]+$/.test(rest) && (/\d/.test(rest) || /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(rest));
}
