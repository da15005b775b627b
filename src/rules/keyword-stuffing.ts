import { normalise } from './shared/normalise.ts';
import { numberOption } from './shared/options.ts';
import { spoken } from './shared/spoken.ts';
import { joiningWords } from './shared/words-of-page.ts';
import type { Rule } from '../model/rule.ts';

const minPhrases = numberOption('keyword-stuffing.min-phrases', {
  default: 6,
  min: 3,
  max: 100,
  help: 'Fewest phrases of a list that is reported.',
});

/** The alternative text was written for search engines: short phrases in a row that repeat the same word. */
export const keywordStuffing: Rule = {
  id: 'keyword-stuffing',
  severity: 'warning',
  summary: 'An alternative text is a list of search keywords.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  options: [minPhrases],
  check(image, page) {
    const text = spoken(image);
    return text !== undefined && isStuffed(text.slice(0, 1000), minPhrases.on(page)) ? message : undefined;
  },
};

const message =
  'The alternative text is a list of search keywords, and a screen reader user has to hear them all without learning what the picture shows. Describe it in one phrase.';

function isStuffed(text: string, fewest: number): boolean {
  const parts = text.split(/[,;|•、，]|\s[-–—/]\s/u);
  if (parts.length < fewest) return false;
  const phrases = parts.map(normalise).filter((phrase) => phrase !== '');
  if (phrases.length < fewest) return false;
  const words = phrases.map((phrase) => phrase.split(' '));
  const short = words.filter(({ length }) => length <= 3).length;
  // A list of what can be seen ("Toolbar with bold, italic, …") names each thing once.
  return short >= phrases.length * 0.8 && mostFrequent(words) >= Math.max(3, phrases.length * 0.4);
}

/** The number of phrases that contain the most frequent word of three letters or more, but for words that tell an order or join others. */
function mostFrequent(phrases: readonly (readonly string[])[]): number {
  const counts = new Map<string, number>();
  for (const words of phrases) {
    for (const word of new Set(words)) {
      if (word.length >= 3 && !/^\d+$/u.test(word) && !sequence.has(word) && !joiningWords.has(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values());
}

/** "First the source, then the parser, then the tree" describes a way. */
const sequence: ReadonlySet<string> = new Set(
  'then next after followed finally lastly before dann danach puis ensuite luego después poi então daarna zatem затем потом'.split(
    ' ',
  ),
);
