import { languageOfPath } from '../../text/language.ts';
import type { Image } from '../../model/image.ts';
import type { Page } from '../../model/rule.ts';

/** The language around an image as a BCP 47 tag: that of the source, or else of the path; undefined when unknown. */
export function languageOf({ context }: Image, { path }: Page): string | undefined {
  return context.language ?? languageOfPath(path);
}
