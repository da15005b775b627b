import { posix } from 'node:path';
import { decodeEscapes } from '../lib/decode-escapes.ts';

/**
 * Whether a text has the name of one of the files in it, however it is written. The time depends on the length of the text and hardly on
 * the number of files: a change may replace hundreds.
 *
 * @param paths with an ending each
 */
export function mentionsOf(paths: readonly string[]): (text: string) => boolean {
  const names = new Set(paths.map((path) => posix.basename(path).normalize('NFC')));
  const lengths = [...new Set([...names].map(({ length }) => length))];
  const longest = Math.max(...lengths) * lettersOfOne;
  const endings = endingsOf(paths);
  return (text) => endings.some((ending) => endsOf(text, ending).some((end) => isName(text, end)));

  function isName(text: string, end: number): boolean {
    const written = text.slice(Math.max(0, end - longest), end);
    return [written, unescaped(written)].some((form) => {
      const plain = form.normalize('NFC');
      return lengths.some((length) => names.has(plain.slice(-length)));
    });
  }
}

/** The endings of files, with their dots: a text that has none of them names none of the files. */
export function endingsOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.slice(path.lastIndexOf('.'))))];
}

/** Most characters that one of a name takes in an address of UTF-8, such as `%E2%82%AC`. */
const lettersOfOne = 9;

/** Without the escapes of Markdown, HTML and addresses. */
function unescaped(text: string): string {
  if (!/[\\&%]/.test(text)) return text;
  const plain = text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/&amp;/gi, '&')
    .replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)));
  return decodeEscapes(plain);
}

function endsOf(text: string, ending: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(ending); at !== -1; at = text.indexOf(ending, at + 1)) ends.push(at + ending.length);
  return ends;
}
