import { absence } from './shared/absence.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** The image has neither an alternative text nor another name, and is not marked as decoration. */
export const missingAlt: Rule = {
  id: 'missing-alt',
  severity: 'error',
  severities: ['error', 'warning'],
  summary: 'An image has no alternative text.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'H24', 'H36', 'H37', 'F65'],
  act: ['23a2a8', '59796f', '7d6734', '8fc3b6'],
  check: (image) => (absence(image) === 'missing' ? messageFor(image) : undefined),
  // A caption is read out, so a reader is not left with nothing (HTML, 4.8.4.4.12, allows a missing alt in just this case).
  severityOf: ({ context }): Severity => (context.figcaption === undefined ? 'error' : 'warning'),
};

function messageFor({ context, decorativeBy, syntax }: Image): string {
  const own = messages[syntax];
  if (own !== undefined) return own;
  if (decorativeBy !== 'alt') return plain;
  return context.figcaption === undefined ? picture : captioned;
}

const picture =
  'The picture has no alternative text, so a screen reader says nothing or reads the file name. Describe what it shows, or write `alt=""` if it is decorative.';

const captioned =
  'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows. Describe that in its alternative text, or write `alt=""` if the caption says it all.';

const plain =
  'The picture has no alternative text, so a screen reader says nothing or reads the file name. Describe what it shows.';

const drawing =
  'The drawing has no name, so a screen reader says "image" or reads out its parts. Describe what it shows in a `<title>` as its first child or in `aria-label`, or set `aria-hidden="true"` if it is decorative.';

const viaTemplate =
  'The picture has no alternative text, so a screen reader says nothing or reads the file name. Add one to this call that describes what the picture shows.';

/** What to do depends on the element: not every one has an `alt`, and a control cannot be decoration. */
const messages: Readonly<Partial<Record<string, string>>> = {
  svg: drawing,
  'svg-image': drawing,
  input:
    'The button is a picture without alternative text, so a screen reader says only "button" or reads the file name. Say in `alt` what the button does.',
  object:
    'The embedded picture has no name, and the content of `<object>` is only for browsers that cannot show it. Describe what it shows in `aria-label` or `title`.',
  embed:
    'The embedded picture has no name, so a screen reader says nothing about it. Describe what it shows in `aria-label` or `title`.',
  'role-img':
    'The element has the role of an image and no name, so a screen reader says only "image". Describe what it shows in `aria-label`, or set `aria-hidden="true"` if it is decorative.',
  shortcode: viaTemplate,
  directive: viaTemplate,
  wikilink:
    'The picture has no alternative text, so a screen reader says nothing or reads the file name. Describe what it shows after a `|`.',
};
