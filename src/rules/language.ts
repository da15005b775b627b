import { languageOfPath } from '../lib/language.ts';
import type { Image, Page } from '../types.ts';

/** The language around an image as a BCP 47 tag: what the source says, or else the path; undefined when nothing tells. */
export function languageOf({ context }: Image, { path }: Page): string | undefined {
  return context.language ?? languageOfPath(path);
}
