import { sameWords } from '../text/same-words.ts';
import { isSpacer } from '../text/spacer.ts';
import type { Image } from '../model/image.ts';
import { addressOf } from './address.ts';
import { iconName, isIcon } from './icon.ts';

/** That an image is decorative. */
type Decoration = {
  /** Why, as the end of a sentence. */
  readonly basis: string;
  /** Whether it shows nothing, or says again what stands beside it; other icons in links hardly say more than the link does. */
  readonly isSure: boolean;
};

/** Undefined unless an image is nearly certain to be decorative. */
export function decoration(image: Image): Decoration | undefined {
  const { context } = image;
  // The control needs a name from this image (WCAG F89).
  if (context.control?.otherText.trim() === '' || context.control?.isLabelled === true) return undefined;
  if (image.decorativeBy === 'never') return undefined;
  if (isSpacer(image)) return { basis: 'its size and name, which are those of a spacer or divider', isSure: true };
  if (isTracker(image.src)) return { basis: 'its address, which is that of an invisible counter', isSure: true };
  if (!isIcon(image)) return undefined;
  const said = image.name ?? iconName(image).join(' ');
  if (context.control !== undefined) {
    const isSame = sameWords(said, context.control.otherText);
    if (isSame || !isTelling(image))
      return { basis: `the words of the ${context.control.kind} around it`, isSure: isSame && isSpelledOut(said) };
  }
  return sameWords(said, context.nearby)
    ? { basis: 'the words beside it, which are the same', isSure: isSpelledOut(said) }
    : undefined;
}

/** A logo may say whose abbreviation the words are. */
function isSpelledOut(words: string): boolean {
  return words.length > 3;
}

/** Pictures of one transparent pixel that count readers. */
function isTracker(src: string): boolean {
  const address = addressOf(src);
  if (address === undefined) return false;
  const { host, segments, query } = address;
  if (host === 'static.scarf.sh') return segments[0] === 'a.png';
  return host === 'ga-beacon.appspot.com' && query.has('pixel');
}

/** A heart, a lock or "new" beside the words of a link says something that these do not. */
function isTelling(image: Image): boolean {
  return iconName(image).some((part) => telling.has(part));
}

const telling: ReadonlySet<string> = new Set(
  `alert alpha award beta bronze caution check checked checkmark closed cross crown danger deprecated diamond draft error exclamation experimental fail failed
  fire flag free freeware gold heart hot lock locked medal missing new no official ok open oss paid passed premium private pro public recommended required
  silver star starred stars success tick trophy unlock unlocked updated verified warn warning yes`.split(/\s+/),
);
