/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
export const maxDocumentBytes = 2 * 1024 * 1024;

/** Why a document of `bytes` is not read, or undefined when its size is fine. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= maxDocumentBytes) return undefined;
  return `It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(maxDocumentBytes)} MiB are read. Split it, or exclude it with paths.`;
}

/** The text of a document: UTF-8, with its byte order mark, because edits refer to the file as it is. */
export function decodeDocument(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { reason: 'It is not UTF-8 text. Save it as UTF-8, or exclude it with paths.' };
  }
}

/** Rounded up, so that a size above the limit is shown above it. */
function mebibytes(bytes: number): string {
  return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}
