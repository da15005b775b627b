import { fileNameIn } from './shared/file-name.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** The alternative text is the name of the file, or a name that a camera or screenshot tool gave it. */
export const filenameAlt: Rule = {
  id: 'filename-alt',
  severity: 'error',
  severities: ['error', 'warning', 'info'],
  summary: 'An alternative text is a file name or a path.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image);
    const kind = text === undefined ? undefined : fileNameIn(text, image);
    if (text === undefined || kind === undefined) return undefined;
    if (kind === 'worded')
      return `${quote(text)} is the name of the file, as programs write it into a page. Check that it says what a reader should take from the picture, or describe what it shows.`;
    return `${quote(text)} is a file name, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
  },
  severityOf(image): Severity {
    const text = spoken(image) ?? '';
    if (fileNameIn(text, image) !== 'worded') return 'error';
    // Programs write spaces for hyphens into HTML; in other syntaxes a person wrote the words, and named the file after them.
    return /\s/u.test(text.trim()) && !/\p{Nd}/u.test(text) && image.syntax !== 'img' ? 'info' : 'warning';
  },
};
