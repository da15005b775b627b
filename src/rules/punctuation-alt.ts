import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text has no letter, no digit and no sign with a name. */
export const punctuationAlt: Rule = {
  id: 'punctuation-alt',
  severity: 'error',
  summary: 'An alternative text consists only of punctuation.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || !onlyMarks.test(text) || named.has(text)) return undefined;
    return `${quote(text)} cannot be pronounced: a screen reader says nothing, or spells out the signs. Describe what the picture shows, or mark it as decoration.`;
  },
};

/** Dots, dashes and stars stand for nothing; `+`, `→`, `✓`, `#` and `@` have names that screen readers know. */
const onlyMarks = /^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=。、・「」]+$/u;

/** A single sign may be what the picture shows: a key, an operator, a help button. */
const named = new Set('? ! / \\ | < > = <= >= == != => -> && || :: ; : , \' " ~ {} [] ()'.split(' '));
