import { absence } from './shared/absence.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text consists of characters that are never spoken: it neither describes the picture nor marks it as decoration. */
export const blankAlt: Rule = {
  id: 'blank-alt',
  severity: 'error',
  summary: 'An alternative text consists only of white space or invisible characters.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: ['23a2a8'],
  check: (image) => (absence(image) === 'blank' ? message : undefined),
};

const message =
  'The alternative text consists only of spaces, so a screen reader announces a picture and then says nothing about it. Describe what it shows, or write `alt=""` without the space if it is decorative.';
