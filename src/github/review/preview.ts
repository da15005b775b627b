import { codeSpan } from '../../lib/markdown-text.ts';
import { safeAddress } from '../../lib/safe-address.ts';
import type { ReviewedImage } from '../../model/reviewed-image.ts';
import { fileName } from '../../text/file-name.ts';
import type { Preview } from '../../model/picture.ts';

/** Undefined where the picture is not known. */
export type PreviewOf = (reviewed: ReviewedImage) => Preview | undefined;

/** Most pictures in one comment. */
const mostShown = 4;

/** CSS px. A screenshot can still be told from a logo, and the suggestion below it stays in sight. */
const width = 240;

/** The pictures of a comment, small, or links to them, as one paragraph: to check a draft, one has to look at the picture. */
export function pictures(images: readonly ReviewedImage[], previewOf: PreviewOf = () => undefined): readonly string[] {
  const shown = images.flatMap((reviewed) => previewed(reviewed, previewOf(reviewed))).slice(0, mostShown);
  return shown.length === 0 ? [] : [shown.join(' ')];
}

/** File names are untrusted: only an address is let through. */
function previewed({ image }: ReviewedImage, preview: Preview | undefined): readonly string[] {
  const address = safeAddress(preview?.address);
  if (address === undefined) return [];
  if (preview?.kind === 'public') return [pictureTag(address)];
  return [`[Open ${codeSpan(fileName(image.src), 100)}](${address})`];
}

/**
 * HTML, because Markdown cannot set the size of a picture. GitHub makes a link of it, which needs a name; what the picture shows is what the comment
 * asks for.
 */
function pictureTag(address: string): string {
  return `<img src="${address.replaceAll('&', '&amp;')}" alt="The picture in question" width="${width}">`;
}
