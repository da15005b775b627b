/** A text without a match contains no chunk that is known to put out a picture. Apart from the chunk, which reads YAML: this is asked of every page. */
export const chunkTokens = /\bfig[.-](?:cap|alt)\b|\binclude_graphics\b/i;
