import type { Rule } from '../model/rule.ts';

/** The author marked the image as decoration, but another attribute keeps it in the accessibility tree (WAI-ARIA 1.2, presentational roles conflict). */
export const presentationalConflict: Rule = {
  id: 'presentational-conflict',
  severity: 'error',
  summary: 'An image is marked as decoration, but focus or an ARIA attribute overrules that.',
  fixedBy: 'author',
  wcag: ['1.1.1', '4.1.2'],
  act: ['46ca7f'],
  check: ({ alt, decorative, markedDecorative }) =>
    markedDecorative && !decorative && alt.kind !== 'dynamic' ? message : undefined,
};

const message =
  'The image is marked as decoration, but it can receive focus or has an ARIA attribute, so a screen reader stops at it anyway. Remove `tabindex` and the ARIA attribute if it is decorative; otherwise remove the mark and describe what it shows.';
