import { plainLine } from '../../text/plain.ts';
import type { Key } from './keys.ts';

/** A text that is being written, with the place of the cursor in UTF-16 units. */
export type Field = { readonly text: string; readonly at: number };

export function fieldWith(text: string): Field {
  return { text, at: text.length };
}

/** The field after a key. A key that ends it changes nothing. */
export function after(field: Field, key: Key): Field {
  const { text, at } = field;
  switch (key.kind) {
    case 'text':
      return inserted(field, key.text);
    case 'paste':
      // On one line, and without what is not seen.
      return inserted(field, plainLine(key.text));
    case 'backspace': {
      const from = before(text, at);
      return { text: text.slice(0, from) + text.slice(at), at: from };
    }
    case 'delete':
      return { text: text.slice(0, at) + text.slice(behind(text, at)), at };
    case 'left':
      return { text, at: before(text, at) };
    case 'right':
      return { text, at: behind(text, at) };
    case 'home':
      return { text, at: 0 };
    case 'end':
      return { text, at: text.length };
    case 'clear':
      return { text: '', at: 0 };
    default:
      return field;
  }
}

function inserted({ text, at }: Field, words: string): Field {
  return { text: text.slice(0, at) + words + text.slice(at), at: at + words.length };
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where the character before `at` begins, as people count characters. */
function before(text: string, at: number): number {
  return characters.segment(text).containing(at - 1)?.index ?? 0;
}

function behind(text: string, at: number): number {
  return at + (characters.segment(text).containing(at)?.segment.length ?? 0);
}
