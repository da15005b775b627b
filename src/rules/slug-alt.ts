import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text is words joined for a computer: `checkout-step-2-final`. */
export const slugAlt: Rule = {
  id: 'slug-alt',
  severity: 'warning',
  summary: 'An alternative text is words joined by hyphens or underscores.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image)?.trim();
    if (text === undefined || !isSlug(text, image)) return undefined;
    return `${quote(text)} is written like a file name, so a screen reader runs the words together or spells out the signs. Describe in words what the picture shows.`;
  },
};

function isSlug(text: string, { context }: Image): boolean {
  if (text.length > 200 || !slug.test(text)) return false;
  const parts = text.toLowerCase().split(/[-_]+/u);
  if (!isLong(parts) && !namesAPicture(parts)) return false;
  // Names of packages, functions and options look like this: then the page or the link contains them as well.
  const { control, heading, nearby } = context;
  return ![control?.target, control?.otherText, heading, nearby].some((around) => around?.includes(text));
}

function isLong(parts: readonly string[]): boolean {
  return parts.length >= 6;
}

/** `img-login-form`, `checkout-step-02`; "text-to-image" and "state-of-the-art" are words of the language. */
function namesAPicture(parts: readonly string[]): boolean {
  if (parts.some((part) => joining.has(part))) return false;
  return [parts[0] ?? '', parts.at(-1) ?? ''].some((part) => pictures.test(part));
}

const joining = new Set('a an and as at by for in is of on or the to vs with'.split(' '));

const pictures =
  /^(?:img|image|pic|picture|photo|screenshot|screencap|icon|logo|banner|thumb|thumbnail|bg|fig|figure|diagram|0\d+)$/u;

/** Three parts or more in small letters. */
const slug = /^[a-z0-9]+(?:[-_]+[a-z0-9]+){2,}$/u;
