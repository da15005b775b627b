import type { ImageFault } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** The author meant an image, but parsers read something else, because of one mark. */
export const malformedImage: Rule = {
  id: 'malformed-image',
  severity: 'error',
  summary: 'An image is written in a way that parsers do not read as an image.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check: ({ fault }) => (fault === undefined ? undefined : messages[fault]),
};

const noMarkdownImage =
  'Markdown does not read this as an image, so every reader sees the brackets instead of the picture';

const messages: Readonly<Record<ImageFault, string>> = {
  'space-in-address': `${noMarkdownImage}: its address contains a space. Write \`%20\` for the space, or put the address between \`<\` and \`>\`.`,
  'title-without-quotes': `${noMarkdownImage}: the words after its address are not between straight quotes. Write \`![text](address "title")\`, or delete the words.`,
  gap: `${noMarkdownImage}: there is a space between its parts. Write \`![text](address)\` without one.`,
  'full-width-mark': `${noMarkdownImage}: one of its marks is a full-width character. Write \`![text](address)\` with the marks of ASCII.`,
  'unbalanced-bracket': `${noMarkdownImage}: a bracket is missing or has no partner. Write \`![text](address)\`, with a backslash before a single bracket in the text.`,
  'other-brackets': `${noMarkdownImage}: its address is not in parentheses. Write \`![text](address)\`.`,
  'blank-line':
    'A blank line ends the paragraph, so Markdown does not read this as an image, and every reader sees its source instead of the picture. Delete the blank line.',
  'quote-mark':
    'Markdown reads the `>` at the start of a line as a quotation, so the tag never ends, and every reader sees its source instead of the picture. Put the `>` at the end of the line before, or write `/>`.',
  'curly-quotes':
    'Only straight quotes surround the value of an attribute: with curly ones, readers get a part of the text, or the source of the tag instead of the picture. Write `"` around each value.',
  'cut-text':
    'The text ends at the quotation mark inside it, so readers get only its beginning, or the source of the tag instead of the picture. Write `&quot;` for a quotation mark inside the text.',
  'open-quote':
    'The quotation mark after a value is missing, so the next attribute becomes a part of it, and readers get no picture, or the source of the tag. Write `"` on both sides of each value.',
};
