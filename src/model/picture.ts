/** The bytes behind an image, or why there are none. */
export type Picture =
  | {
      readonly status: 'bytes';
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      /** Where anybody can see it, when there is such an address. */
      readonly address: string | undefined;
    }
  /** A picture of another site that is not fetched: the model is to be given its address. */
  | { readonly status: 'remote'; readonly url: string }
  | { readonly status: 'unavailable'; readonly reason: string };

/** Finds the picture that `src` means in the document at `path`. Never throws. */
export type LoadPicture = (src: string, path: string) => Promise<Picture>;

/** A picture as the model should see it, or why it cannot be shown. */
export type Prepared =
  | {
      readonly status: 'ready';
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      /** Pixels of the picture itself, turned as its EXIF says, before it was padded and made smaller. */
      readonly width: number;
      readonly height: number;
      /** What an SVG says in `title`, `desc` and `text`, on one line; empty for any other picture. */
      readonly words: string;
    }
  | { readonly status: 'unfit'; readonly reason: string };

/** Makes pictures ready for a model. Never throws for a picture. */
export type Preparer = {
  prepare(picture: { readonly bytes: Uint8Array; readonly mediaType: string }): Promise<Prepared>;
  /** Frees what it holds. */
  readonly close: () => Promise<void>;
};

/** An address as a document has it, and the path of that document. */
export type ImageRef = { readonly src: string; readonly path: string };

/** A key for each place: equal keys mean pictures of the same bytes; undefined where there is no such file. */
export type SamePictures = (places: readonly ImageRef[]) => Promise<readonly (string | undefined)[]>;
