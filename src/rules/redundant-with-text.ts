import { lexicon } from './shared/lexicon.ts';
import { numberOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { createRepeats, type Repeat } from './shared/repeats.ts';
import { spoken } from './shared/spoken.ts';
import { textsBeside, wordsBeside } from './shared/texts-beside.ts';
import { keepLast } from '../lib/keep-last.ts';
import { statedLanguage } from '../text/language.ts';
import { sameWords } from '../text/same-words.ts';
import type { Image } from '../model/image.ts';
import type { Page, Rule, Severity } from '../model/rule.ts';

const minWords = numberOption('redundant-with-text.min-words', {
  default: 1,
  min: 1,
  max: 50,
  help: 'Fewest words of a repeated text that is reported.',
});

/** The alternative text says no more than a text beside the picture, so a screen reader user hears that twice. */
export const redundantWithText: Rule = {
  id: 'redundant-with-text',
  severity: 'warning',
  severities: ['warning', 'info'],
  summary: 'An alternative text repeats the words beside the picture.',
  fixedBy: 'silence',
  wcag: ['1.1.1', 'H2'],
  act: [],
  options: [minWords],
  check(image, page) {
    const found = on(page.images, page).of(image);
    if (found !== undefined && wordCount(found.text) < minWords.on(page)) return undefined;
    return found && messageFor(found, on(page.images, page).like(found));
  },
  severityOf: (image, page): Severity => on(page.images, page).of(image)?.severity ?? 'warning',
};

function wordCount(text: string): number {
  return text.trim().split(/\s+/u).length;
}

type Repetition = {
  readonly text: string;
  readonly repeat: Repeat;
  readonly place: string;
  readonly remedy: string;
  readonly severity: Severity;
};

const remedies = {
  silence: 'Write `alt=""` if these words say it all, or describe what the picture adds to them.',
  addition: 'Describe what the picture adds to it.',
};

/** Generated lists have hundreds: then the sentence is about all of them, so that reports can print it once. */
function messageFor({ text, repeat, place, remedy }: Repetition, number: number): string {
  if (repeat === 'with its kind')
    return `${quote(text)} adds only the kind of picture to the words ${place}, so a screen reader user hears them twice. ${remedy}`;
  const what = number < many ? `${quote(text)} is` : `${number} pictures on this page have a text that is`;
  return `${what} also ${place}, so a screen reader user hears it twice. ${remedy}`;
}

const many = 5;

type Repetitions = {
  of(image: Image): Repetition | undefined;
  /** The number of images on the page that repeat a text in the same way and place. */
  like(repetition: Repetition): number;
};

/** Each page is read once. */
const on = keepLast((images: readonly Image[], { path }: Page): Repetitions => {
  const found = new Map(images.map((image) => [image, repetitionOf(image, path)]));
  const numbers = new Map<string, number>();
  for (const one of found.values()) if (one) numbers.set(keyOf(one), (numbers.get(keyOf(one)) ?? 0) + 1);
  return {
    // A text that is only tried belongs to an image that is not on the page.
    of: (image) => (found.has(image) ? found.get(image) : repetitionOf(image, path)),
    like: (repetition) => numbers.get(keyOf(repetition)) ?? 1,
  };
});

function keyOf({ repeat, place }: Repetition): string {
  return `${repeat} ${place}`;
}

function repetitionOf(image: Image, path: string): Repetition | undefined {
  const text = spoken(image);
  if (text === undefined) return undefined;
  const repeatIn = createRepeats(text, lexicon(statedLanguage(image, path)));
  const isRepeated = wordsBeside(image.context).some((words) => repeatIn(words) !== undefined);
  for (const beside of isRepeated ? textsBeside(image) : []) {
    const repeat = repeatIn(beside.text);
    const severity = repeat && beside.severityOf(repeat, text);
    if (repeat && severity) return { text, repeat, place: beside.place, remedy: remedies[beside.remedy], severity };
  }
  // Without an alternative text the title is the only name of the image, so nothing is repeated.
  if (image.alt.kind === 'text' && sameWords(text, image.title))
    return { text, repeat: 'whole', place: 'in the title', remedy: 'Remove the title.', severity: 'info' };
  return undefined;
}
