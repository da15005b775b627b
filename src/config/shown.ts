import { truncate } from '../lib/truncate.ts';

/** A value of a setting as a message repeats it: on one line, and not longer than a line needs. */
export function shown(text: string): string {
  return truncate(text.replace(/\s+/g, ' '), 60);
}
