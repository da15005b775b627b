import { publicUrl } from '../lib/public-url.ts';
import type { FileStore } from '../text/file-store.ts';
import type { LoadPicture, Picture } from '../model/picture.ts';
import { candidates, isRelative, likeliest } from './candidates.ts';
import type { PlacesOf } from './mapped.ts';
import { dataUriBytes } from './data-uri.ts';
import { pictureOf } from './picture.ts';
import { unlisted } from './remote-address.ts';

export { maxPictureBytes } from './limits.ts';

/**
 * Loads the pictures of a repository.
 *
 * @param addressOf the public address of a file of the repository
 * @param placesOf where the picture of an address may be
 * @param remote fetches pictures of other sites, or hands their addresses over
 */
export function createLoader(
  files: Pick<FileStore, 'find' | 'read' | 'isListed'>,
  addressOf: (path: string) => string | undefined = () => undefined,
  remote: (url: string) => Promise<Picture> = handOver([]),
  placesOf: PlacesOf = candidates,
): LoadPicture {
  async function fromFile(src: string, documentPath: string): Promise<Picture> {
    const paths = [...placesOf(src, documentPath)];
    const [first] = paths;
    if (first === undefined) return unavailable(noPath(src));
    // What the settings name comes before what the address says.
    const isFirstThere =
      (isRelative(src) || first !== likeliest(src, documentPath)) &&
      !files.isListed() &&
      (await files.read(first)) !== undefined;
    const path = isFirstThere ? first : ((await files.find(paths)) ?? first);
    const found = await files.read(path);
    if (found === undefined)
      return unavailable(`There is no file ${first}, and none in the folders where sites keep their pictures.`);
    if (!(found instanceof Uint8Array)) return unavailable(found.reason);
    const picture = pictureOf(found, path, addressOf(path));
    return picture.status === 'bytes' ? { ...picture, path } : picture;
  }

  return async (src, documentPath) => {
    const address = src.trim();
    if (isRemote.test(address) && [...placesOf(address, documentPath)].length === 0)
      return remote(address.startsWith('//') ? `https:${address}` : address);
    if (!/^data:/i.test(address)) return fromFile(src, documentPath);
    const bytes = dataUriBytes(address);
    return bytes
      ? pictureOf(bytes, 'The data URI', undefined)
      : unavailable('The data URI has no data, or is too large.');
  };
}

const isRemote = /^(?:https?:)?\/\//i;

/** Gives the model the address of a picture, from which its servers fetch it. @param hosts see {@link unlisted} */
export function handOver(hosts: readonly string[]): (address: string) => Promise<Picture> {
  return (address) => Promise.resolve(handedOver(address, hosts));
}

function handedOver(address: string, hosts: readonly string[]): Picture {
  const url = publicUrl(address);
  if (url === undefined) return unavailable('Its address is not an https address of a public host.');
  const reason = unlisted(url, hosts);
  return reason === undefined ? { status: 'remote', url: url.href } : unavailable(reason);
}

function noPath(src: string): string {
  if (src.trim() === '') return 'The source has no address for it.';
  return /\{|<[%?]/.test(src)
    ? 'Its address is an expression, and the source does not show which file that is.'
    : 'Its address is not a path inside the repository.';
}

function unavailable(reason: string): Picture {
  return { status: 'unavailable', reason };
}
