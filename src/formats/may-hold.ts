import { atMark } from '../lib/at-mark.ts';
import type { Components } from '../model/format.ts';
import { componentTokens, elementsWithKnown, withKnown } from './components.ts';
import type { FormatEntry, Tokens } from './entry.ts';

/** Whether a text can contain an image at all: a cheap test without false negatives. */
export function mayHold(
  { tokens, hasComponents, spellings }: Pick<FormatEntry, 'tokens' | 'hasComponents' | 'spellings'>,
  text: string,
  components: Components = none,
): boolean {
  if (tokens.test(text)) return true;
  if (!hasComponents) return components !== none && elementsOf(components).test(text);
  if (knownTokens.test(text)) return true;
  if (components === none) return false;
  return tokensOf(components).test(text) || (spellings !== undefined && spelledOf(components, spellings).test(text));
}

const none: Components = {};
const knownTokens = atMark('<', componentTokens(withKnown()));
const compiled = new WeakMap<Components, Tokens>();
const compiledSpelled = new WeakMap<Components, Tokens>();
const compiledElements = new WeakMap<Components, Tokens>();

function tokensOf(components: Components): Tokens {
  const known = compiled.get(components) ?? atMark('<', componentTokens(components));
  compiled.set(components, known);
  return known;
}

function spelledOf(components: Components, spellings: (components: Components) => Components): Tokens {
  const known = compiledSpelled.get(components) ?? atMark('<', componentTokens(spellings(components)));
  compiledSpelled.set(components, known);
  return known;
}

function elementsOf(components: Components): Tokens {
  const known = compiledElements.get(components) ?? atMark('<', componentTokens(elementsWithKnown(components)));
  compiledElements.set(components, known);
  return known;
}
