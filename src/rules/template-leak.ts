import { quote } from './shared/quote.ts';
import { spoken } from './shared/spoken.ts';
import type { Image } from '../model/image.ts';
import type { Rule } from '../model/rule.ts';

/** The alternative text was to be filled in by a program, and the program put its own words there. */
export const templateLeak: Rule = {
  id: 'template-leak',
  severity: 'error',
  summary: 'An alternative text holds what a template or a program left there.',
  mendedBy: 'description',
  wcag: ['1.1.1', 'F30'],
  act: [],
  check(image) {
    const text = spoken(image);
    if (text === undefined || !isLeak(text.slice(0, 2000).trim(), image)) return undefined;
    return `${quote(text)} is what a program put where a description belongs: a screen reader reads it out as it stands. See why the value was missing, or write the description here.`;
  },
};

function isLeak(text: string, { context }: Image): boolean {
  if (nothing.test(text) || leaked.test(text)) return true;
  if (!unfilled.test(text)) return false;
  // A page about format strings shows them; there the text around has one, too.
  return !unfilled.test(context.nearby) && !unfilled.test(context.heading ?? '');
}

/** A value that is none, alone or where the name of a thing would stand. */
const nothing =
  /^(?:(?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail) (?:of |for )?)?(?:undefined|null|nan|\[?object object\]?)(?:(?:'s|’s)? (?:logo|icon|avatar|image|photo|picture|screenshot|portrait|thumbnail))?$/iu;

/** What no author writes: a stringified object, an unknown key of a catalogue of translations. */
const leaked =
  /\[object [A-Z]\w*\]|^(?:translation missing:|\[missing )|^[a-z][\w-]*(?:\.[\w-]+)+\.(?:alt|alt_?text|image_?alt)$/iu;

/** A slot that nothing was put into: `%s`, `%1$s`, `${name}`, `{{ name }}`, `<%= name %>`. */
const unfilled = /(?<![\w%])%(?:\d\$)?s\b|\$\{[a-z][\w.]{0,80}\}|\{\{[^{}]{1,200}\}\}|<%[^%]{1,200}%>/u;
