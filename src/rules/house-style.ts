import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { lengthOf, styleFault, type StyleFault } from '../text/house-style.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text is not as the project wants its texts. Without the setting `style`, nothing is. */
export const houseStyle: Rule = {
  id: 'house-style',
  severity: 'warning',
  summary: 'An alternative text is not in the style of the project, as its settings have it.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image, { style }) {
    const text = style === undefined ? undefined : spoken(image)?.trim();
    if (style === undefined || text === undefined || text === '') return undefined;
    const fault = styleFault(text, style);
    return fault && messages[fault.decision](fault, style, text);
  },
};

type Message = (fault: StyleFault, style: HouseStyle, text: string) => string;

const messages: Readonly<Record<StyleFault['decision'], Message>> = {
  'forbidden-starts': ({ found }) =>
    `The text begins with ${quote(found)}, which the style of this project leaves out (style: forbidden-starts). Begin with what the picture shows.`,
  names: ({ found, instead }) => `${quote(found)} is spelled ${quote(instead)} in this project (style: names).`,
  avoid: ({ found, instead }) =>
    `This project does not use the word ${quote(found)} (style: avoid). ${instead === '' ? 'Leave it out, or say it in other words.' : `Write ${quote(instead)}.`}`,
  'min-length': (_, { minLength = 0 }, text) =>
    `The text has ${lengthOf(text, minLength)} characters, and the style of this project asks for ${minLength} or more (style: min-length). Say what a reader should take from the picture.`,
  'max-length': (_, { maxLength = 0 }) =>
    `The text has more than ${maxLength} characters, the most that the style of this project has (style: max-length). Keep what matters here, and move the rest to the text of the page.`,
  'end-mark': ({ found }) =>
    found === ''
      ? 'The text ends without a mark such as a full stop, at which screen readers pause (style: end-mark). Add one.'
      : 'The text ends with a mark, and the style of this project has none there (style: end-mark). Remove it.',
};
