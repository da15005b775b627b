import type { Rule } from '../model/rule.ts';

/** The author meant an image, but no Markdown parser reads one, because its address has a space in it. */
export const malformedImage: Rule = {
  id: 'malformed-image',
  severity: 'error',
  summary: 'An image is written in a way that no Markdown parser reads as an image.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check: ({ kind }) => (kind === 'malformed' ? message : undefined),
};

const message =
  'Markdown does not read this as an image, because its address contains a space, so every reader sees the brackets instead of the picture. Write `%20` for the space, or put the address between `<` and `>`.';
