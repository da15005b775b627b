import type { Rule } from '../model/rule.ts';

/** What the author meant as an image and no Markdown parser takes for one: an address with a space in it. */
export const malformedImage: Rule = {
  id: 'malformed-image',
  severity: 'error',
  summary: 'An image is written so that no Markdown parser takes it for one.',
  mendedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check: ({ syntax }) => (syntax === 'malformed' ? message : undefined),
};

const message =
  'Markdown does not read this as an image, because its address holds a space: everybody sees the brackets instead of the picture. Write `%20` for the space, or put the address between `<` and `>`.';
