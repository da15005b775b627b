import { absence } from './shared/absence.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text consists of characters that nobody hears: no description, and no decision for decoration either. */
export const blankAlt: Rule = {
  id: 'blank-alt',
  severity: 'error',
  summary: 'An alternative text holds only white space or invisible characters.',
  mendedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: ['23a2a8'],
  check: (image) => (absence(image) === 'blank' ? message : undefined),
};

const message =
  'The alternative text holds only spaces, so a screen reader announces a picture and then says nothing about it. Say what it shows, or write `alt=""` without the space if it only decorates.';
