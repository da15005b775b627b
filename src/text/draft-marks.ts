import { createHash } from '../lib/hash.ts';
import { spokenWords } from './same-words.ts';

/** A short name for the words of a draft: equal for texts that say the same. It shows nothing of them. */
export function wordsMark(text: string): string {
  return mark(spokenWords(text) || text);
}

/** A short name for a picture. @param digest of its bytes */
export function pictureMark(digest: string): string {
  return mark(digest);
}

function mark(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
