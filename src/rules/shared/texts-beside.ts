import { isBlank } from './absence.ts';
import { normalise } from './normalise.ts';
import type { Repeat } from './repeats.ts';
import { fileStem } from '../../text/file-name.ts';
import { isPictureAddress } from '../../text/picture-names.ts';
import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import type { Context, Control, Image, Label } from '../../model/image.ts';
import type { Severity } from '../../model/rule.ts';

/** A text beside an image that its alternative text should not repeat. */
export type TextBeside = {
  readonly text: string | undefined;
  /** The end of a sentence about it. */
  readonly place: string;
  readonly remedy: 'silence' | 'addition';
  /** How severe it is to say the same again; undefined where that is right. */
  readonly severityOf: (repeat: Repeat, text: string) => Severity | undefined;
};

/** The words of all texts that may stand beside an image, nearest first. */
export function wordsBeside({
  control,
  figcaption,
  nearby,
  heading,
  labels,
}: Context): readonly (string | undefined)[] {
  return [control?.otherText, figcaption, nearby, ...labels.map(({ text }) => text), heading];
}

/** What stands beside an image, nearest first. */
export function textsBeside(image: Image): readonly TextBeside[] {
  const { control, figcaption, nearby, heading, labels } = image.context;
  // It is all that names the link, whatever stands around that.
  if (control !== undefined && isAlone(control) && !showsPicture(control)) return [];
  const severityOf = (repeat: Repeat): Severity => (repeat === 'whole' || isMark(image) ? 'warning' : 'info');
  const inCaption = (repeat: Repeat): Severity => (repeat === 'whole' ? 'warning' : 'info');
  const beside = labels.map(({ place, text }): TextBeside => {
    if (place === 'caption') return { text, place: places[place], remedy: 'addition', severityOf: inCaption };
    return { text, place: places[place], remedy: 'silence', severityOf: isBadge(image) ? never : severityOf };
  });
  const isOwnBlock = control === undefined || isAlone(control);
  return [
    {
      text: isOwnBlock ? undefined : control.otherText,
      place: `in the ${control?.kind ?? 'link'}`,
      remedy: 'silence',
      severityOf,
    },
    { text: figcaption, place: places.caption, remedy: 'addition', severityOf: inCaption },
    { text: isOwnBlock ? nearby : undefined, place: 'beside the picture', remedy: 'silence', severityOf },
    ...beside,
    { text: heading, place: 'in the heading above', remedy: 'addition', severityOf: isMark(image) ? never : inHeading },
  ];
}

const places: Readonly<Record<Label['place'], string>> = {
  caption: 'in the caption',
  cell: 'in a cell of the table next to it',
  term: 'in the list entry next to it',
  paragraph: 'in the paragraph next to it',
};

/** Whether no text stands with the image in its control. A label is read in place of the image, and a title only where it says something else. */
function isAlone({ otherText, isLabelled }: Control): boolean {
  return isLabelled === true || isBlank(otherText);
}

/** A picture that opens itself in full size is there to be seen, and not to lead somewhere. */
function showsPicture({ target }: Control): boolean {
  return target !== undefined && isPictureAddress(target);
}

/** A logo under the name of its project has that name, and no other text would be right. */
function isMark({ src, name }: Image): boolean {
  return marks.test(normalise(fileStem(src))) || marks.test(normalise(name ?? ''));
}

const marks = /\b(?:logo|icon|banner|brand|wordmark|avatar|favicon|badge|flag)\b/u;

/** What a badge shows changes, so its text can only say what it is about. */
function isBadge({ src }: Image): boolean {
  return /shields\.io|badge/iu.test(src.slice(0, 2000));
}

function never(): undefined {
  return undefined;
}

/** A person or a product may have its name as its text; three words are more than a name, as a rule. */
function inHeading(repeat: Repeat, text: string): Severity | undefined {
  if (repeat !== 'whole') return undefined;
  return text.trim().split(/\s+/u).length >= 3 || unspaced.test(text) ? 'warning' : 'info';
}

const unspaced = new RegExp(`[${unspacedScripts}]{8}`, 'u');
