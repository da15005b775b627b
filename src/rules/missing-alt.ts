import { absence } from './shared/absence.ts';
import { quote } from './shared/quote.ts';
import type { Image, ImageKind } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** The image has neither an alternative text nor another name, and is not marked as decoration. */
export const missingAlt: Rule = {
  id: 'missing-alt',
  severity: 'error',
  severities: ['error', 'warning', 'info'],
  summary: 'An image has no alternative text.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'H24', 'H36', 'H37', 'F65'],
  act: ['23a2a8', '59796f', '7d6734', '8fc3b6'],
  check: (image) => (absence(image) === 'missing' ? messageFor(image) : undefined),
  // A caption is read out, so a reader is not left with nothing (HTML, 4.8.4.4.12, allows a missing alt in just this case).
  // In notes, an embed without a text is the habit, and readers hear the name of the file that its author gave it.
  // A picture that a program put out has no agreed place for a text in most tools.
  severityOf: ({ context, example, isComputed }): Severity =>
    isComputed === true ? 'info' : context.figcaption === undefined && example === undefined ? 'error' : 'warning',
};

function messageFor(image: Image): string {
  const { kind, context } = image;
  if (kind === 'button') return button;
  if (image.isComputed === true) return computed;
  const place = placeOf(image);
  if ((kind === 'picture' || kind === 'component') && context.figcaption !== undefined) {
    return `${captioned} Describe that ${place ?? 'in its alternative text'}${orNot(image, 'the caption says it all')}.`;
  }
  const shows = place === undefined ? 'what it shows' : `what it shows ${place}`;
  return `${unnamed[kind] ?? pictureWithout(image)} Describe ${shows}${orNot(image, 'it is decorative')}.`;
}

const button =
  'The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.';

const computed =
  'The picture that this cell has put out has no alternative text, so a screen reader says at most that there is one. Describe it where the code makes it, such as with `Image(…, alt="…")` of IPython, or in the text around the cell.';

function pictureWithout({ standIn }: Image): string {
  const heard =
    standIn === undefined
      ? 'says nothing or reads the file name'
      : `reads ${quote(standIn)}, which is made from the name of the file`;
  return `The picture has no alternative text, so a screen reader ${heard}.`;
}

const captioned =
  'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows.';

/** What a screen reader says instead depends on what the image is. */
const unnamed: Readonly<Partial<Record<ImageKind, string>>> = {
  drawing: 'The drawing has no name, so a screen reader says "image" or reads out its parts.',
  embedded:
    'The embedded picture has no name, so a screen reader says nothing about it; content of an `<object>` is only for browsers that cannot show it.',
  element: 'The element has the role of an image and no name, so a screen reader says only "image".',
};

/** Where the text goes; undefined where that goes without saying. */
function placeOf({ kind, attribute, example, decorativeBy }: Image): string | undefined {
  if (kind === 'drawing') return 'in a `<title>` as its first child or in `aria-label`';
  if (kind === 'embedded') return 'in `aria-label` or `title`';
  if (attribute === undefined) return example && `after a bar, as in \`${example}\``;
  return attribute === 'alt' && decorativeBy === 'alt' ? undefined : `in \`${attribute}\``;
}

/** The other way, for a picture that needs no text. */
function orNot({ attribute, decorativeBy }: Image, when: string): string {
  if (decorativeBy === 'alt') return `, or write \`${attribute ?? 'alt'}=""\` if ${when}`;
  if (decorativeBy === 'option') return `, or leave \`${attribute ?? ':alt:'}\` empty if ${when}`;
  return decorativeBy === 'aria-hidden' ? `, or set \`aria-hidden="true"\` if ${when}` : '';
}
