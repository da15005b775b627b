import { absence } from './absence.ts';
import type { Control, Rule } from '../types.ts';

/** The image is all that a link or button holds and has no name: the control has none either. */
export const emptyLinkImage: Rule = {
  id: 'empty-link-image',
  severity: 'error',
  summary: 'A link or button holds nothing but an image without alternative text.',
  wcag: ['1.1.1', '2.4.4', '4.1.2', 'H30', 'F89'],
  act: ['c487ae', '97a4e1'],
  check(image) {
    const { control } = image.context;
    return control !== undefined && absence(image) === 'in-control' ? messages[control.kind] : undefined;
  },
};

const messages: Readonly<Record<Control['kind'], string>> = {
  link: 'The picture is all that this link holds and it has no alternative text, so a screen reader says "link" or spells out the address. Say where the link leads.',
  button:
    'The picture is all that this button holds and it has no alternative text, so a screen reader says only "button". Say what the button does.',
};
