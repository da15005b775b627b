/**
 * Whether a text matches one of `patterns`: the whole text, without regard to case and white space; `*` is any run of characters.
 * No regular expressions, so no pattern can take longer than the text is long.
 */
export function matchWords(patterns: readonly string[]): (text: string) => boolean {
  const folded = patterns.map(fold);
  const exact = new Set(folded.filter((pattern) => !pattern.includes('*')));
  const globs = folded.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
  return (text) => {
    if (patterns.length === 0) return false;
    const words = fold(text);
    return exact.has(words) || globs.some((parts) => fits(words, parts));
  };
}

/** Compatibility forms as one (NFKC), lower case, single spaces. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The first part at the start, the last at the end, the others between them, each as early as possible. */
function fits(text: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last) || first.length > end) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= end;
}
