/** Half-open range of UTF-16 offsets into {@link Document.text}. */
export type Span = { readonly start: number; readonly end: number };

/** Replace the text in `span` by `text`. */
export type Edit = { readonly span: Span; readonly text: string };

/** Where a construct stands in its file: 1-based lines, 1-based columns in UTF-16 units, the end exclusive. */
export type Location = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A comment of a document: what stands between its marks, and where it stands with them. */
export type Comment = { readonly text: string; readonly span: Span };
