import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text holds no letter, no digit and no sign that has a name. */
export const punctuationAlt: Rule = {
  id: 'punctuation-alt',
  severity: 'error',
  summary: 'An alternative text consists of punctuation alone.',
  mendedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || !onlyMarks.test(text) || named.has(text)) return undefined;
    return `${quote(text)} cannot be pronounced: a screen reader says nothing, or spells out the signs. Say what the picture shows, or mark it as decoration.`;
  },
};

/** Dots, dashes and stars stand for nothing; `+`, `→`, `✓`, `#` and `@` have names that screen readers know. */
const onlyMarks = /^[\s.…·•‥*_\-‐-―~?¿!¡/\\|:;,'"«»“”„‘’()[\]{}<>=。、・「」]+$/u;

/** One sign alone is what a key, an operator or a help button shows. */
const named = new Set('? ! / \\ | < > = <= >= == != => -> && || :: ; : , \' " ~ {} [] ()'.split(' '));
