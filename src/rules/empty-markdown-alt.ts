import { absence } from './shared/absence.ts';
import type { Rule } from '../model/rule.ts';

/** Markdown cannot leave an alternative text out, so `![](x)` may mean "decoration" or "forgotten": a person has to say which. */
export const emptyMarkdownAlt: Rule = {
  id: 'empty-markdown-alt',
  severity: 'error',
  summary: 'The brackets of a Markdown image are empty.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'H37'],
  act: [],
  check: (image) => (absence(image) === 'empty' ? message : undefined),
};

const message =
  'The picture has no alternative text, so a screen reader skips it without a word. Describe between the brackets what it shows, or write `<img src="…" alt="">` if it is decorative.';
