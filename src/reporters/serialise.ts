import { steering } from '../lib/escape-controls.ts';

/**
 * JSON with an indent of two and a line feed at the end. The data is unchanged, but characters that could control a terminal or the GitHub
 * runner are written as escapes: they occur only inside strings, where JSON has `\u…` for each of them.
 */
export function serialise(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2).replace(steering, (character) =>
    character === '\n' ? character : escapeOf(character),
  );
  return `${text.replaceAll('##[', '##\\u005b')}\n`;
}

function escapeOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
