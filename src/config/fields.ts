import { UserError } from '../lib/errors.ts';
import type { YamlEntry, YamlValue } from '../lib/yaml-file.ts';
import type { FieldRule } from '../review/policy.ts';
import { fieldPresets } from './field-presets.ts';
import { nearOr, readEach } from './mistakes.ts';
import { shown } from './shown.ts';
import { itemsOf, readGlobs, shownValue } from './values.ts';

/** The files of data whose fields name pictures. @throws UserError with file and line */
export function readFields(entry: YamlEntry): readonly FieldRule[] {
  return readEach(itemsOf(entry, 'a list of names and of files with their fields'), readRule).flat();
}

function readRule(value: YamlValue): readonly FieldRule[] {
  const name = value.text();
  if (name !== undefined) return presetOf(name, value.where);
  const entries = value.entries() ?? [];
  const unknown = entries.find(({ key }) => !keys.includes(key));
  if (unknown)
    throw new UserError(
      `${unknown.where}: ${shown(unknown.key)} is not a key of fields.`,
      nearOr(unknown.key, keys, example),
    );
  const entry = (key: string) => entries.find((one) => one.key === key);
  const files = entry('files');
  if (!files) throw new UserError(`${value.where}: this item of fields names no files.`, example);
  const markup = markups.flatMap((name) => {
    const key = entry(name);
    return key ? [{ key: keysOf(key, value), markup: name }] : [];
  });
  const [src, alt] = [entry('src'), entry('alt')];
  if (!src && !alt) return [{ files: readGlobs(files), fields: [], ...(markup.length > 0 && { markup }) }];
  const fields = [{ src: keysOf(src, value), alt: keysOf(alt, value) }];
  return [{ files: readGlobs(files), fields, ...(markup.length > 0 && { markup }) }];
}

const markups = ['html', 'markdown'] as const;
const keys: readonly string[] = ['files', 'src', 'alt', ...markups];

const example =
  "Write it like `{ files: 'data/**/*.yml', src: image, alt: alt_text }`, without `src` and `alt` for the keys that are known, or as one of " +
  `${Object.keys(fieldPresets).join(', ')}.`;

function presetOf(name: string, where: string): readonly FieldRule[] {
  if (Object.hasOwn(fieldPresets, name)) return fieldPresets[name] ?? [];
  throw new UserError(
    `${where}: fields contains ${shown(name)}, which is not the name of known fields.`,
    nearOr(name, Object.keys(fieldPresets), example),
  );
}

function keysOf(entry: YamlEntry | undefined, item: YamlValue): string {
  const keys = entry?.value.text();
  if (keys !== undefined && /^[\w-]+(?:\.[\w-]+)*$/.test(keys)) return keys;
  const problem = entry
    ? `${entry.where}: ${entry.key} is ${shownValue(entry.value)}, which is not a key.`
    : `${item.where}: this item of fields names only one of src and alt.`;
  throw new UserError(problem, example);
}
