import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import { isNamed, joiningWords } from './shared/words-of-page.ts';
import type { Image } from '../model/image.ts';
import type { Rule, Severity } from '../model/rule.ts';

/** The alternative text is words joined for a computer: `checkout-step-2-final`, `login_form`, `userMenuOpen`. */
export const slugAlt: Rule = {
  id: 'slug-alt',
  severity: 'warning',
  severities: ['warning', 'error'],
  summary: 'An alternative text is words joined for a computer, by hyphens, underscores or capitals.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || !isSlug(text, image)) return undefined;
    return `${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`;
  },
  // Underscores are the computer's alone; with hyphens and capitals people write names as well.
  severityOf: (image): Severity => (snake.test(spoken(image)?.trim() ?? '') ? 'error' : 'warning'),
};

function isSlug(text: string, { context }: Image): boolean {
  if (text.length > 200 || /\s/u.test(text) || !isJoined(text)) return false;
  // Names of packages, functions and options look like this: then the page or the link contains them as well.
  return !isNamed(text, context);
}

function isJoined(text: string): boolean {
  if (snake.test(text)) return true;
  if (identifier.test(text)) return !brands.test(text);
  if (!kebab.test(text)) return false;
  const parts = text.split(/-+/u);
  if (parts.length >= 6) return true;
  // "text-to-image" and "state-of-the-art" are words of the language.
  if (parts.some((part) => joiningWords.has(part))) return false;
  return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}

/** `settings_page`, `Login_Form_v2`. */
const snake = /^(?=.*\p{L}{2})[\p{L}\p{Nd}]+(?:_+[\p{L}\p{Nd}-]+)+$/u;

/** `loginForm`, `userMenuOpen`; `LoginFormDialog` from three parts on, because names of products have two. */
const identifier = /^(?:[a-z]{2,}(?:[A-Z][a-z]+\d*)+|(?:[A-Z][a-z]+\d*){3,})$/u;

/** Names that are written like identifiers: small letters before a capital are a brand's as a rule when these are one to three. */
const brands =
  /^(?:[a-z]{1,3}[A-Z][a-z]+|openSUSE|webOS|tvOS|watchOS|macOS|elementaryOS|fedoraOS|ReadTheDocs|OpenStreetMap|HackTheBox|TryHackMe|StackOverflowTeams|DuckDuckGo|WeChatPay|WhatsAppBusiness)$/u;

/** Two parts or more in small letters. */
const kebab = /^[a-z\d]+(?:-+[a-z\d]+)+$/u;

const pictures =
  /^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u;
