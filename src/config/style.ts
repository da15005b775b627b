import { UserError } from '../lib/errors.ts';
import type { YamlEntry } from '../lib/yaml-file.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { readEach, remedyFor } from './mistakes.ts';
import { shown } from './shown.ts';
import { choice, entriesOf, textsOf, wholeNumber } from './values.ts';
import { assertFew, wordsOf } from './words.ts';

/** What a style can decide: how each key is read, and what it means. The schema and the page of the rule have the same sentences. */
export const styleKeys = {
  'min-length': {
    help: 'Fewest characters of an alternative text. Default: no limit.',
    read: (entry) => ({ minLength: wholeNumber(entry, 0, most) }),
  },
  'max-length': {
    help: 'Most characters of an alternative text. Default: no limit.',
    read: (entry) => ({ maxLength: wholeNumber(entry, 1, most) }),
  },
  'forbidden-starts': {
    help: 'Words that an alternative text may not begin with, such as `image of`. Default: none.',
    read: (entry) => ({ forbiddenStarts: wordsOf(entry) }),
  },
  'end-mark': {
    help: '`required`: an alternative text ends with a full stop or another mark; `forbidden`: with none. Default: `free`.',
    read: (entry) => ({ endMark: choice<'required' | 'forbidden' | 'free'>(entry, ['required', 'forbidden', 'free']) }),
  },
  names: {
    help: 'Names in their only right spelling, such as `GitHub`. Drafts are asked to keep it. Default: none.',
    read: (entry) => ({ names: wordsOf(entry) }),
  },
  avoid: {
    help: 'Words that are not used: a list, or each with what is written in its place. Drafts are asked to do without them. Default: none.',
    read: (entry) => ({ avoid: avoided(entry) }),
  },
  tone: {
    help: 'The tone that drafts are asked for: `plain`, `formal` or `friendly`. Default: that of the model.',
    read: (entry) => ({ tone: choice<'plain' | 'formal' | 'friendly'>(entry, ['plain', 'formal', 'friendly']) }),
  },
} as const satisfies Readonly<
  Record<string, { readonly help: string; readonly read: (entry: YamlEntry) => HouseStyle }>
>;

/** The most characters that a limit can be about. */
const most = 10_000;
type StyleKey = keyof typeof styleKeys;

/** The setting `style`. @throws UserError with file, line and column for all that it cannot have */
export function readStyle(entry: YamlEntry): HouseStyle {
  const names = Object.keys(styleKeys);
  const parts = readEach(entriesOf(entry, 'decisions about texts'), (part): HouseStyle => {
    if (isStyleKey(part.key)) return styleKeys[part.key].read(part);
    throw new UserError(`${part.where}: ${shown(part.key)} is not a setting of style.`, remedyFor(part.key, names));
  });
  const style = parts.reduce<HouseStyle>((all, part) => ({ ...all, ...part }), {});
  if ((style.minLength ?? 0) <= (style.maxLength ?? most)) return style;
  throw new UserError(`${entry.where}: min-length is more than max-length.`, 'Swap the two, or change one of them.');
}

function isStyleKey(key: string): key is StyleKey {
  return Object.hasOwn(styleKeys, key);
}

function avoided(entry: YamlEntry): Readonly<Record<string, string>> {
  const entries = entry.value.entries();
  const pairs =
    entries?.map(({ key, value }) => [key, value.text() ?? ''] as const) ??
    textsOf(entry).map((word) => [word, ''] as const);
  assertFew(
    entry,
    pairs.map(([word]) => word),
  );
  assertFew(
    entry,
    pairs.map(([, instead]) => instead),
  );
  return Object.fromEntries(pairs);
}
