import type { Document } from '../../model/document.ts';

/** Git takes UTF-16 for binary, so GitHub shows no lines of it where a comment could be. */
export function isShownAsText({ encoding }: Document): boolean {
  return encoding?.startsWith('utf-16') !== true;
}

/** GitHub writes UTF-8 when it applies a suggestion, which only ASCII survives in a document of another encoding. */
export function isWrittenAsUtf8({ encoding, text }: Document, lines: string): boolean {
  return encoding === undefined || isAscii(text + lines);
}

/** GitHub rewrites every line ending of such a file when it applies a suggestion, so the diff would be the whole file. */
export function hasMixedLineEndings(text: string): boolean {
  return text.includes('\r\n') && /(?<!\r)\n/.test(text);
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}
