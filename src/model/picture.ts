/** The bytes of a picture, or why there are none. */
export type Picture =
  | {
      readonly status: 'bytes';
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      /** A public address of the picture, if there is one. */
      readonly address: string | undefined;
      /** Its file in the repository; undefined for one from elsewhere. */
      readonly path?: string | undefined;
    }
  /** A picture of another site that is not fetched: the model gets its address. */
  | { readonly status: 'remote'; readonly url: string }
  | { readonly status: 'unavailable'; readonly reason: string };

/**
 * How people get to see a picture. public: its address, which anybody can load. linked: the page that shows it at its commit, for those who may
 * see the repository.
 */
export type Preview = { readonly kind: 'public' | 'linked'; readonly address: string };

/** Finds the picture behind `src` in the document at `path`. Never throws. */
export type LoadPicture = (src: string, path: string) => Promise<Picture>;

/** A picture in the form for the model, or why it cannot be shown. */
export type Prepared =
  | {
      readonly status: 'ready';
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      /** Pixels of the picture itself, rotated by its EXIF data, before it was padded and scaled down. */
      readonly width: number;
      readonly height: number;
      /** The text of an SVG in `title`, `desc` and `text`, on one line; empty for any other picture. */
      readonly words: string;
    }
  | { readonly status: 'unfit'; readonly reason: string };

/** Prepares pictures for a model. Never throws for a picture. */
export type Preparer = {
  prepare(picture: { readonly bytes: Uint8Array; readonly mediaType: string }): Promise<Prepared>;
  /** Frees its resources. */
  readonly close: () => Promise<void>;
};

/** What an address that begins with `from` is in the repository: the path `to`, with the rest of the address behind it. */
export type AddressRule = { readonly from: string; readonly to: string };

/** An address as it is written in a document, and the path of that document. */
export type ImageRef = { readonly src: string; readonly path: string };

/**
 * A key for each place: equal keys mean pictures of the same bytes; undefined where the file does not exist.
 *
 * @param asked only the first so many places have to be told from the others, which need no key where none of these has a file; all, unless given
 */
export type SamePictures = (places: readonly ImageRef[], asked?: number) => Promise<readonly (string | undefined)[]>;
