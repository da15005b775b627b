/** A file of a commit; where folders are read, a folder, and the empty path is the root. */
export type FileAt = { readonly commit: string; readonly path: string };

/** A text with its encoding, undefined for UTF-8, or why the bytes are none. */
export type Decoded =
  | { readonly text: string; readonly encoding?: string | undefined }
  | {
      readonly reason: string;
      /** Its bytes, as git names them (`git hash-object`); undefined when they are unknown. */
      readonly hash?: string | undefined;
    };

/** The text of a file, why it could not be read, or that there is none. */
export type FileText = Decoded | 'absent';
