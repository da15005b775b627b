/** `text` with its percent-encoding decoded, each run of escapes by itself: one that is none, as in `50%&a%20b`, stays as it is. */
export function decodeEscapes(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
