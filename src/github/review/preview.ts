import { codeSpan } from '../../lib/markdown-text.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { fileName } from '../../text/file-name.ts';
import type { Preview } from '../../model/picture.ts';

/** Undefined where the picture is not known. */
export type PreviewOf = (reviewed: ReviewedImage) => Preview | undefined;

/** Most pictures in one comment. */
const mostShown = 4;

/** UTF-16 units; longer addresses have no place in a comment. */
const longestAddress = 2000;

/** CSS px. A screenshot can still be told from a logo, and the suggestion below it stays in sight. */
const width = 240;

/** The pictures of a comment, small, or links to them, as one paragraph: to check a draft, one has to look at the picture. */
export function pictures(images: readonly ReviewedImage[], previewOf: PreviewOf = () => undefined): readonly string[] {
  const shown = images.flatMap((reviewed) => previewed(reviewed, previewOf(reviewed))).slice(0, mostShown);
  return shown.length === 0 ? [] : [shown.join(' ')];
}

/** File names are untrusted: only an address is let through. */
function previewed({ image }: ReviewedImage, preview: Preview | undefined): readonly string[] {
  const address = preview && safeAddress(preview.address);
  if (address === undefined) return [];
  if (preview?.kind === 'public') return [pictureTag(address)];
  return [`[Open ${codeSpan(fileName(image.src), 100)}](${address})`];
}

function safeAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  const safe = url.href.replace(/['"<>`\\()[\]]/g, percentEncoded);
  return safe.length > longestAddress ? undefined : safe;
}

/**
 * HTML, because Markdown cannot set the size of a picture. GitHub makes a link of it, which needs a name; what the picture shows is what the comment
 * asks for.
 */
function pictureTag(address: string): string {
  return `<img src="${address.replaceAll('&', '&amp;')}" alt="The picture in question" width="${width}">`;
}

/** For a character that a URL parser accepts and an attribute or the target of a link must not contain. */
function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
