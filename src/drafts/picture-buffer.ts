import type { LoadPicture, Picture } from '../model/picture.ts';

/**
 * Pictures that were looked at once and are needed again soon: the first call for a place loads its picture, and the second one gets the same.
 * At most `mostBytes` are buffered; other pictures are loaded again.
 */
export function createPictureBuffer(load: LoadPicture, mostBytes = 64 * 1024 * 1024): PictureBuffer {
  const buffered = new Map<string, Picture>();
  let size = 0;
  return {
    async look(src, path) {
      const place = JSON.stringify([src, path]);
      const picture = buffered.get(place) ?? (await load(src, path));
      if (!buffered.has(place) && size + sizeOf(picture) <= mostBytes) {
        buffered.set(place, picture);
        size += sizeOf(picture);
      }
      return picture;
    },
    async take(src, path) {
      const place = JSON.stringify([src, path]);
      const picture = buffered.get(place);
      if (picture === undefined) return load(src, path);
      buffered.delete(place);
      size -= sizeOf(picture);
      return picture;
    },
  };
}

export type PictureBuffer = {
  /** Loads a picture and keeps it. */
  readonly look: LoadPicture;
  /** Returns a kept picture and forgets it, or loads it. */
  readonly take: LoadPicture;
};

/** Bytes; a result without a picture is small and counts as 200. */
function sizeOf(picture: Picture): number {
  return picture.status === 'bytes' ? picture.bytes.length : 200;
}
