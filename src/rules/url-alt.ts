import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { isPictureAddress } from '../text/picture-names.ts';
import type { Control } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text is an address: of the picture, or of a page that was meant as a link. */
export const urlAlt: Rule = {
  id: 'url-alt',
  severity: 'error',
  summary: 'An alternative text is an address.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isAddress(text) || isTarget(text, image.context.control)) return undefined;
    return `${quote(text)} is an address: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
  },
};

function isAddress(text: string): boolean {
  return /^[\s<("'[]*(?:https?:\/\/|www\.|data:image\/|file:|blob:)\S+\s*$/iu.test(text.slice(0, 2000));
}

/** A link may have the address of its target as its name, although that is not a good one; the address of a picture describes nothing. */
function isTarget(text: string, control: Control | undefined): boolean {
  return control?.target !== undefined && bare(text) === bare(control.target) && !isPictureAddress(text);
}

function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./u, '')
    .replace(/\/$/u, '');
}
