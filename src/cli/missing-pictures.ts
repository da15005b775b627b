import { count } from '../lib/count.ts';
import { firstOf } from '../lib/first-of.ts';
import { truncateMiddle } from '../lib/truncate.ts';
import type { ImageRef } from '../model/picture.ts';
import type { Report } from '../model/report.ts';

/** Places that are named; the JSON report has all images. */
const mostNamed = 20;
const longestAddress = 80;

/**
 * What is said of pictures that are nowhere in the repository, neither beside their page nor where sites keep theirs. It changes no verdict.
 *
 * @param missingOf those of the places whose address is a path inside the repository with nothing there
 */
export async function missingPictures(
  { images }: Report,
  missingOf: (places: readonly ImageRef[]) => Promise<readonly ImageRef[]>,
): Promise<readonly string[]> {
  const places = images.flatMap(({ inScope, image, document, location }) =>
    inScope && image.src !== '' ? [{ src: image.src, path: document.path, line: location.line }] : [],
  );
  const gone = new Set<ImageRef>(await missingOf(places));
  const missing = places.filter((place) => gone.has(place));
  if (missing.length === 0)
    return [`All pictures of the repository that ${count(places.length, 'image')} name are there.`];
  const named = firstOf(
    missing,
    mostNamed,
    ({ src, path, line }) => `${path}:${line} (${truncateMiddle(src, longestAddress)})`,
  );
  return [`${count(missing.length, 'picture is', 'pictures are')} not there (info): ${named.join(', ')}.`];
}
