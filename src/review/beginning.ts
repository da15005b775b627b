import { phraseOf } from '../alt-tree/index.ts';
import { fileStem } from '../text/file-name.ts';
import { wantsWords } from './needs.ts';
import { withAdded } from './packed-image.ts';
import { findingsFor } from './trial.ts';
import type { PagePolicy } from './policy.ts';
import type { DraftedImage, ReviewedImage } from '../model/reviewed-image.ts';

/** Gives images without a draft the words of their file names, where these say something. */
export function withBeginnings(
  images: readonly ReviewedImage[],
  policyOf: (path: string) => PagePolicy,
): readonly ReviewedImage[] {
  return images.map((reviewed) => {
    const beginning = beginningOf(reviewed, policyOf(reviewed.document.path));
    return beginning === undefined ? reviewed : withAdded(reviewed, { beginning });
  });
}

/**
 * Words that a writer may begin with, from the name of the file: "Export dialog" for `export-dialog-2.png`. They say what somebody called the
 * picture, and not what it shows, so they are no draft: they are shown, and never offered or written. Undefined where there is a draft of
 * any kind, where the picture is all that a link holds, and for names that say nothing.
 */
function beginningOf(reviewed: DraftedImage, policy: PagePolicy): string | undefined {
  const { image, proposal, draft } = reviewed;
  if (proposal !== undefined || draft?.status === 'ok' || !wantsWords(reviewed)) return undefined;
  if (image.context.control?.otherText === '') return undefined;
  const stem = fileStem(image.src).slice(0, longest);
  const words = phraseOf(stem.replace(/\d\d?$/, ''));
  if (words === undefined || words.split(' ').filter(isTelling).length < 2) return undefined;
  // What the rules say about the words themselves; that they are those of the file is known.
  const apart = { ...reviewed, image: { ...image, src: '' } };
  const isName = findingsFor(apart, policy, stem).some(({ rule }) => namesNothing.has(rule));
  const isWeak = findingsFor(apart, policy, words).some(({ severity }) => severity !== 'info');
  return isName || isWeak ? undefined : words;
}

/** UTF-16 units: a longer name is no phrase. */
const longest = 100;

/** Rules that know the names that cameras, programs and editors give. */
const namesNothing: ReadonlySet<string> = new Set(['filename-alt', 'generated-alt', 'placeholder-alt']);

function isTelling(word: string): boolean {
  return !empty.has(word.toLowerCase());
}

/** Words for a picture, its size, its place or its version, and not for what it shows. */
const empty: ReadonlySet<string> = new Set(
  `background banner bg big blank capture card copy cover crop cropped dark default demo draft edit edited example fig figure file final footer full graphic
  header hero high icon image img large left light logo low main medium min mini mobile my new now old optimised optimized original page photo pic picture
  preview resized right sample scaled screen screengrab screenshot shot small snapshot snip temp test thumb thumbnail tmp top untitled version web wide the`.split(
    /\s+/,
  ),
);
