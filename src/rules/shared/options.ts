import type { Page } from '../../model/rule.ts';
import type { RuleOption } from '../../model/rule-option.ts';
import { normalise } from './normalise.ts';

/** An option with the value that it has on a page. */
type Readable<Value> = RuleOption & { readonly on: (page: Page) => Value };

type NumberOf = { readonly default: number; readonly min: number; readonly max: number; readonly help: string };

/** A whole number that a project can choose for a rule. @param path the id of the rule and the name of the option: `long-alt.max-length` */
export function numberOption(path: OptionPath, spec: NumberOf): Readable<number> {
  const [rule, name] = parts(path);
  return {
    ...spec,
    name,
    kind: 'number',
    on({ options }) {
      const value = options?.[rule]?.[name];
      return typeof value === 'number' ? value : spec.default;
    },
  };
}

type WordsOf = { readonly default?: readonly string[]; readonly help: string };

/** Texts that a project can choose for a rule, in the form of {@link normalise}. */
export function wordsOption(path: OptionPath, spec: WordsOf): Readable<ReadonlySet<string>> {
  const [rule, name] = parts(path);
  const { default: usual = [] } = spec;
  return {
    ...spec,
    name,
    kind: 'words',
    default: usual,
    on({ options }) {
      const value = options?.[rule]?.[name];
      return normalised(value === undefined || typeof value === 'number' ? usual : value);
    },
  };
}

/** Signs that a project can choose for a rule, without the mark that asks for a coloured drawing. */
export function signsOption(path: OptionPath, spec: WordsOf): Readable<ReadonlySet<string>> {
  const words = wordsOption(path, spec);
  const [rule, name] = parts(path);
  return {
    ...words,
    on({ options }) {
      const value = options?.[rule]?.[name] ?? words.default;
      return new Set(Array.isArray(value) ? value.map((sign: string) => sign.trim().replaceAll('\ufe0f', '')) : []);
    },
  };
}

type OptionPath = `${string}.${string}`;

function parts(path: OptionPath): readonly [string, string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}

/** Each list is prepared once; most are empty. */
function normalised(words: readonly string[]): ReadonlySet<string> {
  if (words.length === 0) return none;
  const known = prepared.get(words) ?? new Set(words.map(normalise).filter((word) => word !== ''));
  prepared.set(words, known);
  return known;
}

const none: ReadonlySet<string> = new Set();
const prepared = new WeakMap<readonly string[], ReadonlySet<string>>();
