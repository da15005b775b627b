import type { LoadPicture, Picture } from '../model/picture.ts';

/**
 * Pictures that were looked at once and are wanted again soon: the first call for a place loads, and the second one gets what the first had.
 * At most `mostBytes` of them are held; the others are loaded again.
 */
export function createPictureBuffer(load: LoadPicture, mostBytes = 64 * 1024 * 1024): PictureBuffer {
  const held = new Map<string, Picture>();
  let size = 0;
  return {
    async look(src, path) {
      const place = JSON.stringify([src, path]);
      const picture = held.get(place) ?? (await load(src, path));
      if (!held.has(place) && size + sizeOf(picture) <= mostBytes) {
        held.set(place, picture);
        size += sizeOf(picture);
      }
      return picture;
    },
    async take(src, path) {
      const place = JSON.stringify([src, path]);
      const picture = held.get(place);
      if (picture === undefined) return load(src, path);
      held.delete(place);
      size -= sizeOf(picture);
      return picture;
    },
  };
}

export type PictureBuffer = {
  /** Loads, and keeps what was loaded. */
  readonly look: LoadPicture;
  /** Loads what is not kept, and forgets it. */
  readonly take: LoadPicture;
};

/** Bytes; what is no picture is small and counts as a little. */
function sizeOf(picture: Picture): number {
  return picture.status === 'bytes' ? picture.bytes.length : 200;
}
