import type { ReviewedImage } from '../../model/report.ts';
import type { NewComment } from './comments.ts';

/** Where everybody can see the picture of an image: https, on a public repository; undefined where nobody else can. */
export type PreviewOf = (reviewed: ReviewedImage) => string | undefined;

/** Pictures that one comment shows. */
const mostShown = 4;

/** CSS px. A screenshot is still told from a logo, and the suggestion above it stays in sight. */
const width = 240;

/** GitHub rejects longer bodies, in UTF-16 units. */
const mostLength = 65_536;

/** The comment with its pictures below it, small, where everybody can see them: whoever reads the draft has to look at the picture. */
export function withPreview(draft: NewComment, previewOf: PreviewOf): NewComment {
  const shown = draft.anchor.images.flatMap((reviewed) => pictureTag(previewOf(reviewed))).slice(0, mostShown);
  const body = [draft.body, '', shown.join(' ')].join('\n');
  return shown.length === 0 || body.length > mostLength ? draft : { ...draft, body };
}

/** Markdown cannot say how large a picture is, HTML can. The comment has said which image it is about, so the picture has nothing to add. File names are anybody's: nothing but an address comes through. */
function pictureTag(address: string | undefined): readonly string[] {
  const url = address === undefined || !URL.canParse(address) ? undefined : new URL(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return [];
  const src = url.href.replace(/['"<>`\\]/g, percentEncoded).replaceAll('&', '&amp;');
  return [`<img src="${src}" alt="" width="${width}">`];
}

/** Of a character that the parser of addresses lets through and an attribute may not hold. */
function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
