/**
 * `text` with every character that can control a terminal, a log or the writing direction replaced by its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji need them.
 */
export function escapeControls(text: string): string {
  return text.replace(steering, escapeOf);
}

/** {@link escapeControls}, with line breaks and runs of white space as one space. */
export function oneLine(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' '));
}

/** Control characters, lone surrogates, bidirectional controls, separators, zero-width and tag characters (Unicode 16). */
export const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
