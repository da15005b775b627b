import { publicUrl } from '../lib/public-url.ts';
import type { LoadPicture, Picture } from '../types.ts';
import { candidates } from './candidates.ts';
import { isLfsPointer, sniff } from './sniff.ts';

export { candidates } from './candidates.ts';

/** Largest picture that is looked at, in bytes. */
export const maxPictureBytes = 20 * 1024 * 1024;

/** Loads pictures through `read`, which gives the bytes of a path from the root of the repository, or nothing. */
export function createLoader(read: (path: string) => Promise<Uint8Array | undefined>): LoadPicture {
  return async (src, path) => {
    if (/^\s*(https?:)?\/\//i.test(src)) return remote(src.trim());
    if (/^\s*data:/i.test(src)) return unavailable('The picture is written into the page as a data URI.');
    const places = candidates(src, path);
    for (const place of places) {
      const bytes = await read(place);
      if (bytes !== undefined) return picture(place, bytes);
    }
    return unavailable(places.length === 0 ? 'Its address is no path inside the repository.' : notFound(places));
  };
}

function remote(src: string): Picture {
  const url = publicUrl(src.startsWith('//') ? `https:${src}` : src);
  if (url === undefined) return unavailable('Its address is not an https address of a public host.');
  return { status: 'remote', url: url.href };
}

function picture(path: string, bytes: Uint8Array): Picture {
  if (bytes.length > maxPictureBytes) return unavailable(`${path} is larger than 20 MB.`);
  if (isLfsPointer(bytes)) return unavailable(`${path} is a Git LFS pointer: check out with \`lfs: true\`.`);
  const mediaType = sniff(bytes);
  if (mediaType === undefined) return unavailable(`${path} does not hold a picture that we know.`);
  return { status: 'bytes', bytes, mediaType, path };
}

function notFound(places: readonly string[]): string {
  const [first = '', ...others] = places;
  const more = others.length === 0 ? '' : `, nor in ${String(others.length)} other folders that sites publish`;
  return `There is no readable file ${first}${more}.`;
}

function unavailable(reason: string): Picture {
  return { status: 'unavailable', reason };
}
