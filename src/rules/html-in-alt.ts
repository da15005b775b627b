import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text holds markup. Nothing renders it there, so it is read out. */
export const htmlInAlt: Rule = {
  id: 'html-in-alt',
  severity: 'warning',
  summary: 'An alternative text contains HTML or Markdown markup, which is read out literally.',
  fixedBy: 'author',
  wcag: ['1.1.1'],
  act: [],
  check(image) {
    const text = spoken(image);
    const markup = text === undefined ? undefined : markupIn(text.slice(0, 2000), image);
    if (markup === undefined) return undefined;
    return `${quote(markup)} is read out character by character, because an alternative text is plain text. Write only the words.`;
  },
};

function markupIn(text: string, { context }: Image): string | undefined {
  if (!/[<*\]&]/.test(text)) return undefined;
  const found = tags.exec(text) ?? markdown.exec(text) ?? entities.exec(text);
  if (found === null) return undefined;
  // A page about markup may quote it, and then the words around it say so.
  const about = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)} ${context.heading ?? ''}`;
  return /\b(?:html|markdown|markup|tags?|elements?|entity|entities|syntax|escap\w+)\b/iu.test(about)
    ? undefined
    : found[0];
}

/** A pair of tags around some words, a line break inside of them, an image or link; a single `<div>` is probably what the text is about. */
const tags =
  /<(b|i|em|strong|span|p|code|u|sup|sub|font|small)\b[^<>]{0,200}>[^<>]{1,300}<\/\1>|<br\s?\/?>(?=\w)|<(?:a href|img src)=[^<>]{1,300}>/iu;

/** `**bold**`, and what is left of a link. */
const markdown = /(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![\w*])|\]\((?:https?:|\.{0,2}\/)[^()\s]{1,300}\)/u;

/** Escaped twice: `&amp;amp;`. */
const entities =
  /(?<=\w\s?)&(?:amp|lt|gt|nbsp|#160|#0?39|#x27|apos|[lr]squo|[mn]dash|hellip|shy|[aou]uml|szlig|eacute|egrave|ccedil|ntilde);(?=\s?\w)|&(?:quot|ldquo);[^&]{1,300}&(?:quot|rdquo);/iu;
