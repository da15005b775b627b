import { normalise } from './shared/normalise.ts';
import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text is a name that a program gave the picture: a counter, an id, a time stamp, a checksum. */
export const idLikeAlt: Rule = {
  id: 'id-like-alt',
  severity: 'error',
  summary: 'An alternative text is a number, an id or a checksum.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isId(text.trim())) return undefined;
    return `${quote(text)} is an id, not a description: a screen reader spells it out, and its user does not learn what the picture shows. Describe what it shows.`;
  },
};

function isId(text: string): boolean {
  if (text.length > 200) return false;
  const normalised = normalise(text);
  // Each kind has some, and few texts do.
  if (!/\d/.test(normalised)) return false;
  if (startsLikeNumber.test(normalised) && (bareNumber.test(normalised) || isChecksum(normalised))) return true;
  if (/^\d{4}/.test(text) && captureTime.test(text)) return true;
  return text.length >= 16 && !text.includes(' ') && randomName.test(text);
}

/** How these begin, at a fraction of their cost: most texts do not. */
const startsLikeNumber = /^(?:ima?ge?\s)?[\da-f]{4}/u;

/** A counter (`0001`), a time stamp, a checksum, a UUID; a year, a port, a rounded number may mean something. */
const bareNumber =
  /^(?:0\d{3,}|(?!\d+000$)\d{6,}|\d{8}\s\d{4,9}|(?:ima?ge?\s)?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,}|\d{16,}|[0-9a-f]{8}(?:\s[0-9a-f]{4}){3}\s[0-9a-f]{12})$/u;

/** Twelve digits of the base 16 or more, of which some are digits and some letters: no word is like that. */
function isChecksum(text: string): boolean {
  if (!/^[\da-f]{12,}$/u.test(text)) return false;
  const letters = text.replace(/\d/gu, '').length;
  return letters >= 2 && text.length - letters >= 3;
}

/** `2021-03-22_14-38-02`: the moment, as tools name a capture. */
const captureTime = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_T.]+\d{1,2}[-_.:h]?\d{2}(?:[-_.:m]?\d{2})?(?:[-_.]\d{1,6})?s?$/u;

/** Random identifiers: digits in three places or more among capitals and small letters; Medium puts `1*` before it. */
const randomName = /^(?:\d\*)?(?=\S*[a-z])(?=\S*[A-Z])(?=(?:[^\d\s]*\d+[^\d\s]){3})[\w-]{16,64}$/u;
