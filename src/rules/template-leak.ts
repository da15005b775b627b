import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** A program was to fill in the alternative text, and left its own words there. */
export const templateLeak: Rule = {
  id: 'template-leak',
  severity: 'error',
  summary: 'An alternative text contains a leftover of a template or a program.',
  fixedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isLeak(text.slice(0, 2000).trim(), image)) return undefined;
    return `${quote(text)} is what a program left in place of a description, and a screen reader reads it out literally. Find out why the value is missing, or write the description here.`;
  },
};

function isLeak(text: string, { context, quotedCode = [] }: Image): boolean {
  if (text.length <= longestNothing && namesNothing(text) && nothing.test(text)) return true;
  if ((text.includes('[') && stringified.test(text)) || unknownKey.test(text)) return true;
  if (!/[%{]/.test(text)) return false;
  if (!unfilled.test(withoutQuotes(withoutCode(text, quotedCode)))) return false;
  // A page about format strings shows them, and then the text around the picture has one as well.
  return !unfilled.test(context.nearby) && !unfilled.test(context.heading ?? '');
}

/** What the expressions below look for, at a fraction of their cost. */
function namesNothing(text: string): boolean {
  const small = text.toLowerCase();
  return ['undefined', 'null', 'nan', 'object'].some((word) => small.includes(word));
}

/** An empty value, alone or in place of the name of a thing. */
const nothing =
  /^(?:(?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail) (?:of |for )?)?(?:undefined|null|nan|\[?object object\]?)(?:(?:'s|’s)? (?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail))?$/iu;

/** UTF-16 units: `screenshot for [object object]'s screenshot` is shorter. */
const longestNothing = 50;

/** What no author writes: a stringified object. */
const stringified = /^(?:\S+\s){0,3}\[object [A-Z]\w*\](?:\s\S+){0,2}$/iu;

/** An unknown key of a catalogue of translations. */
const unknownKey = /^(?:translation missing:|\[missing |[a-z][\w-]*(?:\.[\w-]+)+\.(?:alt|alt_?text|image_?alt)$)/iu;

/** Without the code that a description quotes from the picture; a text that is all in quotation marks quotes nothing. */
function withoutQuotes(text: string): string {
  return text.replace(/`[^`]{1,200}`|"[^"]{1,200}"/gu, (quoted) => (quoted.length === text.length ? quoted : ' '));
}

/** Markdown has taken the backticks away. A text that is all code quotes nothing. */
function withoutCode(text: string, code: readonly string[]): string {
  return code
    .slice(0, mostQuotes)
    .reduce((rest, part) => (part === '' || part === text ? rest : rest.replace(part, ' ')), text);
}

/** No real text quotes more, and a text of a megabyte must not cost time. */
const mostQuotes = 50;

/** A slot that was not filled: `%s`, `%1$s`, `${name}`, `{{ name }}`, `<%= name %>`. */
const unfilled = /(?<![\w%])%(?:\d\$)?s\b|\$\{[a-z][\w.]{0,80}\}|\{\{[^{}]{1,200}\}\}|<%[^%]{1,200}%>/u;
