import { signsOption } from './shared/options.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { fileName } from '../text/file-name.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

const accept = signsOption('emoji-alt.accept', {
  help: 'Emoji that say enough on your pages, such as `✅` and `❌` in a table of features.',
});

/** The alternative text consists of emoji: screen readers use different words for them, and some have none. */
export const emojiAlt: Rule = {
  id: 'emoji-alt',
  severity: 'warning',
  summary: 'An alternative text consists of emoji.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'H86'],
  act: [],
  options: [accept],
  check(image, page) {
    const text = spoken(image)?.trim();
    if (text === undefined || !onlyEmoji(text) || showsEmoji(image) || isAccepted(text, accept.on(page)))
      return undefined;
    return `${quote(text)} is read out by a name that differs between screen readers, so its meaning here is not clear to every user. Say it in words.`;
  },
};

/** Each emoji of the text is one of those. */
function isAccepted(text: string, accepted: ReadonlySet<string>): boolean {
  return accepted.size > 0 && text.split(/\s+/u).every((sign) => accepted.has(sign.replaceAll('\ufe0f', '')));
}

function onlyEmoji(text: string): boolean {
  if (text.length > 40) return false;
  return /^(?:\p{Emoji_Presentation}|(?!\p{Emoji_Presentation})\p{Extended_Pictographic}\ufe0f|\u200d|\ufe0f|\s)+$/u.test(
    text,
  )
    ? !flags.test(text)
    : /^(?::[a-z][a-z0-9_+-]+:\s?)+$/u.test(text);
}

/** Every screen reader has a name for a flag: of a country, of a part of one (a sequence of tags), of pride, of pirates (CLDR). */
const flags =
  /^(?:\p{Regional_Indicator}{2}|\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{3,6}\u{e007f}|[\u{1f3f3}\u{1f3f4}]\ufe0f?\u200d[\u{1f308}\u26a7\u2620]\ufe0f?|\s)+$/u;

/** Sites draw emoji as pictures (Twemoji, GitHub, WordPress), and a small one stands in a line of text: there the emoji itself is the right text. */
function showsEmoji({ src, width, height }: Image): boolean {
  if (/emoji/iu.test(src.slice(0, 2000)) || /^u?(?:[0-9a-f]{4,5})(?:[-_][0-9a-f]{2,5})*\.\w+$/iu.test(fileName(src)))
    return true;
  return Math.min(width ?? Infinity, height ?? Infinity) <= 32;
}
