import { absence } from './absence.ts';
import type { Rule } from '../types.ts';

/** The image has neither an alternative text nor another name, and nobody decided that it is decoration. */
export const missingAlt: Rule = {
  id: 'missing-alt',
  severity: 'error',
  summary: 'An image has no alternative text.',
  wcag: ['1.1.1', 'H37', 'F65'],
  act: ['23a2a8'],
  check: (image) => (absence(image) === 'missing' ? message : undefined),
};

const message =
  'The picture has no alternative text, so a screen reader says nothing or reads the file name. Say what it shows, or write `alt=""` if it only decorates.';
