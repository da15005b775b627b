import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileStem } from '../text/file-name.ts';
import { sameWords } from '../text/same-words.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** The alternative text repeats a text beside the picture word for word, so a screen reader user hears it twice. */
export const redundantWithText: Rule = {
  id: 'redundant-with-text',
  severity: 'warning',
  severities: ['warning', 'info'],
  summary: 'An alternative text repeats the words beside the picture.',
  fixedBy: 'silence',
  wcag: ['1.1.1', 'H2'],
  act: [],
  check(image) {
    const found = repetition(image);
    return (
      found && `${quote(found.text)} is also ${found.place}, so a screen reader user hears it twice. ${found.remedy}`
    );
  },
  severityOf: (image): Severity => repetition(image)?.severity ?? 'warning',
};

type Repetition = {
  readonly text: string;
  readonly place: string;
  readonly remedy: string;
  readonly severity: Severity;
};

const silence = 'Write `alt=""` if these words say it all, or describe what the picture adds to them.';
const addition = 'Describe what the picture adds to it.';

function repetition(image: Image): Repetition | undefined {
  const text = spoken(image);
  if (text === undefined) return undefined;
  const { control, figcaption, nearby, heading } = image.context;
  if (sameWords(text, control?.otherText))
    return { text, place: `in the ${control?.kind ?? 'link'}`, remedy: silence, severity: 'warning' };
  if (sameWords(text, figcaption)) return { text, place: 'in the caption', remedy: addition, severity: 'warning' };
  if (control === undefined && sameWords(text, nearby))
    return { text, place: 'beside the picture', remedy: silence, severity: 'warning' };
  if (sameWords(text, heading) && !isMark(image.src))
    return { text, place: 'in the heading above', remedy: addition, severity: 'info' };
  // Without an alternative text the title is the only name of the image, so nothing is repeated.
  if (image.alt.kind === 'text' && sameWords(text, image.title))
    return { text, place: 'in the title', remedy: 'Remove the title.', severity: 'info' };
  return undefined;
}

/** A logo under the name of its project has that name, and no other text would be right. */
function isMark(src: string): boolean {
  return /\b(?:logo|icon|banner|brand|wordmark|avatar|favicon|badge|flag)\b/u.test(normalise(fileStem(src)));
}
