import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { longestBody, type NewComment } from './comments.ts';

/** Public https address of the picture of an image; undefined when there is none, as in a private repository. */
export type PreviewOf = (reviewed: ReviewedImage) => string | undefined;

/** Most pictures in one comment. */
const mostShown = 4;

/** CSS px. A screenshot can still be told from a logo, and the suggestion above it stays in sight. */
const width = 240;

/** Adds the public pictures to the end of the comment, small: to check a draft, one has to look at the picture. */
export function withPreview(draft: NewComment, previewOf: PreviewOf): NewComment {
  const shown = draft.anchor.images.flatMap((reviewed) => pictureTag(previewOf(reviewed))).slice(0, mostShown);
  const body = [draft.body, '', shown.join(' ')].join('\n');
  return shown.length === 0 || body.length > longestBody ? draft : { ...draft, body };
}

/**
 * HTML, because Markdown cannot set the size of a picture. The alternative text is empty, because the comment has named the image.
 * File names are untrusted: only an address is let through.
 */
function pictureTag(address: string | undefined): readonly string[] {
  const url = address === undefined || !URL.canParse(address) ? undefined : new URL(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return [];
  const src = url.href.replace(/['"<>`\\]/g, percentEncoded).replaceAll('&', '&amp;');
  return [`<img src="${src}" alt="" width="${width}">`];
}

/** For a character that a URL parser accepts and an attribute must not contain. */
function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
