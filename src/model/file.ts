/** A file of a commit; where folders are read, a folder, and the empty path is the root. */
export type FileAt = { readonly commit: string; readonly path: string };

/** The text of a file, why it could not be read, or that there is none. */
export type FileText = { readonly text: string } | { readonly reason: string } | 'absent';
