import { lineStarts, locate } from '../../lib/lines.ts';
import type { Document } from '../../model/document.ts';
import type { Image } from '../../model/image.ts';
import type { ImageAt, LintedImage } from '../../model/reviewed-image.ts';
import { withAdded } from '../packed-image.ts';
import { parseDocument, type ReadPolicy } from '../parse.ts';
import { isSurroundedAlike, saysTheSame } from './around.ts';
import { namesBeforeBuild, pictureName } from './built-name.ts';
import { sharedPath } from './page-path.ts';

/** The documents that the pages of a site were built from. */
export type Sources = {
  readonly documents: readonly Document[];
  /** Whether a page is the work of a generator. */
  readonly isBuilt: (path: string) => boolean;
};

/**
 * Finds the places in the sources of a built site where its images with findings are written: the same picture, with the same text, among the
 * same words, and only one such place. Where that is not certain, the image is where the page has it.
 */
export async function traceOrigins(
  linted: readonly LintedImage[],
  { documents, isBuilt }: Sources,
  policy: ReadPolicy,
): Promise<readonly LintedImage[]> {
  const written = await imagesOf(documents, policy);
  return linted.map((one) => {
    if (!mayBeTraced(one) || !isBuilt(one.document.path)) return one;
    const origin = originOf(one, written);
    return origin === undefined ? one : withAdded(one, { origin });
  });
}

/** Whether the source of an image matters: it has a finding, and is on a page that a generator can have built. */
export function mayBeTraced({ document, inScope, findings }: LintedImage): boolean {
  return document.format === 'html' && inScope && findings.length > 0;
}

type Written = { readonly document: Document; readonly image: Image };

/** The images of all documents, by the names of their pictures. A document that cannot be read has none. */
async function imagesOf(
  documents: readonly Document[],
  policy: ReadPolicy,
): Promise<ReadonlyMap<string, readonly Written[]>> {
  const byName = new Map<string, Written[]>();
  for (const document of documents) {
    const work = ({ images }: { readonly images: readonly Image[] }) => images;
    const outcome = await parseDocument(document, policy, work);
    for (const image of 'result' in outcome ? outcome.result : []) {
      const name = pictureName(image.src);
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [{ document, image }]);
      else same.push({ document, image });
    }
  }
  return byName;
}

function originOf(built: LintedImage, written: ReadonlyMap<string, readonly Written[]>): ImageAt | undefined {
  const { image, document } = built;
  const name = namesBeforeBuild(image.src).find((one) => written.has(one));
  const same = (name === undefined ? undefined : written.get(name)) ?? [];
  const alike = same.filter(
    (one) => saysTheSame(image, one.image) && isSurroundedAlike(image.context, one.image.context),
  );
  const only = alike.length > 1 ? nearest(document.path, alike) : alike[0];
  return only && placeOf(only);
}

/** Of several, the one whose document has the path of the page, where one alone comes nearest to it. */
function nearest(page: string, several: readonly Written[]): Written | undefined {
  const ranked = several
    .map((one) => ({ one, shared: sharedPath(page, one.document.path) }))
    .toSorted((a, b) => b.shared - a.shared);
  const [first, second] = ranked;
  return first && second && first.shared > second.shared ? first.one : undefined;
}

function placeOf({ document, image }: Written): ImageAt {
  return {
    document,
    image,
    location: locate(lineStarts(document.text), image.span),
    source: document.text.slice(image.span.start, image.span.end),
  };
}
