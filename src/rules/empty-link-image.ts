import { absence } from './shared/absence.ts';
import { quote } from './shared/quote.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** The image is the only content of a link or button and has no name, so the control has no name either. */
export const emptyLinkImage: Rule = {
  id: 'empty-link-image',
  severity: 'error',
  summary: 'A link or button contains only an image without alternative text.',
  fixedBy: 'description',
  wcag: ['1.1.1', '2.4.4', '4.1.2', 'H30', 'F89'],
  act: ['c487ae', '97a4e1'],
  check: (image) => (absence(image) === 'in-control' ? messageFor(image) : undefined),
};

function messageFor({ context, kind, standIn }: Image): string {
  if (kind === 'link') return area;
  if (context.control?.kind === 'button') return button;
  return standIn === undefined ? link : linkNamed(standIn);
}

const link =
  'The picture is the only content of this link and has no alternative text, so a screen reader says "link" or spells out the address. Say where the link leads.';

function linkNamed(standIn: string): string {
  return `The picture is the only content of this link and has no alternative text, so a screen reader reads ${quote(standIn)}, which is made from the name of the file. Say where the link leads.`;
}

const button =
  'The picture is the only content of this button and has no alternative text, so a screen reader says only "button". Say what the button does.';

const area =
  'This area of the picture is a link without alternative text, so a screen reader says "link" or spells out the address. Say in its `alt` where the link leads.';
