/** Half-open range of UTF-16 offsets into {@link Document.text}. */
export type Span = { readonly start: number; readonly end: number };

/** Replace the text in `span` by `text`. */
export type Edit = { readonly span: Span; readonly text: string };

/** The place of a construct in its file: 1-based lines, 1-based columns in UTF-16 units, the end exclusive. */
export type Location = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** A comment of a document: the text between its marks, and its place including the marks. */
export type Comment = { readonly text: string; readonly span: Span };
