import { steering } from '../lib/escape-controls.ts';

/**
 * JSON with an indent of two and a line feed at the end. The data is unchanged, but characters that could control a terminal or the GitHub
 * runner are written as escapes: they occur only inside strings, where JSON has `\u…` for each of them.
 */
export function serialise(value: unknown): string {
  return `${escaped(JSON.stringify(value, undefined, 2))}\n`;
}

/** The same without indent and line feed. */
export function onOneLine(value: unknown): string {
  return escaped(JSON.stringify(value));
}

function escaped(json: string): string {
  const text = json.replace(steering, (character) => (character === '\n' ? character : escapeOf(character)));
  return text.replaceAll('##[', '##\\u005b');
}

function escapeOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
