import { review } from '../review/index.ts';
import { tooLarge } from '../text/decode-document.ts';
import type { Document } from '../model/document.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import type { Project } from './project.ts';

/** A text of an editor as the review has it. */
export type Judged = {
  readonly document: Document;
  readonly images: readonly ReviewedImage[];
  /** Why the text could not be read; undefined where it could. */
  readonly unread: string | undefined;
};

/** Reviews one text as a scan of its folder would, without a model; undefined for a file that a scan does not read. */
export async function judge(project: Project, path: string, text: string): Promise<Judged | undefined> {
  const format = project.formatFor(path);
  if (format === undefined) return undefined;
  const document: Document = { path, format, text, changedLines: 'all' };
  const unread = tooLarge(Buffer.byteLength(text), path);
  if (unread !== undefined) return { document, images: [], unread };
  const { images, skipped } = await review({
    ...project.review,
    documents: [document],
    skipped: [],
    leftOut: [],
    scope: 'all',
    drafting: { status: 'off' },
    mends: true,
    notes: [],
  });
  return { document, images, unread: skipped[0]?.reason };
}

/** The image of which an offset is a part, the innermost where one stands in another. */
export function imageAt({ images }: Judged, offset: number): ReviewedImage | undefined {
  const around = images.filter(({ image }) => image.span.start <= offset && offset <= image.span.end);
  return around.toSorted((a, b) => length(a) - length(b))[0];
}

function length({ image }: ReviewedImage): number {
  return image.span.end - image.span.start;
}
