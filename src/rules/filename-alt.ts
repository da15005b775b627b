import { isFileName } from './shared/file-name.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text is the name of the file, or a name that a camera or screenshot tool gave it. */
export const filenameAlt: Rule = {
  id: 'filename-alt',
  severity: 'error',
  summary: 'An alternative text is a file name or a path.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isFileName(text, image.src, image.context.control)) return undefined;
    return `${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
  },
};
