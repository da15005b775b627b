import { isBlank } from './absence.ts';
import { normalise } from './normalise.ts';
import { fileStem } from '../../text/file-name.ts';
import { isSpacer } from '../../text/spacer.ts';
import type { Context, Image } from '../../model/image.ts';

/** Whether a picture that is marked as decoration stands where content stands: alone in the text, or with a caption. */
export function isAloneInText(image: Image): boolean {
  const { alt, decorative, emptyIsDecision, context, kind, width, height } = image;
  if (alt.kind !== 'empty' || !decorative || !emptyIsDecision || context.control !== undefined) return false;
  if (context.standsAlone !== true && captionOf(context) === undefined) return false;
  if ((kind !== 'picture' && kind !== 'component') || Math.min(width ?? Infinity, height ?? Infinity) < leastPx)
    return false;
  return !isSpacer(image) && !ornaments.test(normalise(fileStem(image.src)));
}

/**
 * Whether a picture has no words beside it and is none of a size that signs have: inside a sentence or a table, a number or a letter may be all that there
 * is to say.
 */
export function isWithoutWordsBeside({ context, width, height }: Image): boolean {
  const { control, nearby, labels } = context;
  if (control !== undefined || !isBlank(nearby) || labels.some(({ place }) => place === 'cell' || place === 'term'))
    return false;
  return Math.min(width ?? Infinity, height ?? Infinity) > largestSign;
}

/** CSS px. */
const largestSign = 64;

/** The caption of the figure, whatever element it is in; undefined when there is none. */
export function captionOf({ figcaption, labels }: Context): string | undefined {
  return figcaption ?? labels.find(({ place }) => place === 'caption')?.text;
}

/** CSS px: what is smaller is an icon. */
const leastPx = 100;

const ornaments =
  /\b(?:logo|icon|banner|hero|cover|header|background|bg|avatar|badge|flag|ornament|decoration|wave)\b/u;
