import type { YamlEntry } from '../lib/yaml-file.ts';
import type { Override } from '../review/policy.ts';
import { checkInFile } from './file-rights.ts';
import { optionTable, parseOption, parseOptions, type OptionSpec } from './options.ts';

/** Settings of a review that can differ from document to document. */
export const localSettings = ['fail-on', 'max-warnings', 'min-coverage', 'unread', 'language'] as const;

type LocalSetting = (typeof localSettings)[number];

export function isLocalSetting(key: string): key is LocalSetting {
  return localSettings.some((one) => one === key);
}

/** A setting of an override. @throws UserError with file, line and column for a value that it cannot have */
export function readLocal(entry: YamlEntry, key: LocalSetting): Pick<Partial<Override>, 'limits' | 'language'> {
  const spec = specOf(key);
  const raw = entry.value.plain();
  checkInFile(spec, raw, entry.where);
  const { failOn, maxWarnings, minCoverage, unread, language } = parseOptions({ [key]: parseOption(spec, raw) });
  if (key === 'language') return { language };
  if (key === 'fail-on') return { limits: { failOn } };
  if (key === 'unread') return { limits: { unread } };
  return { limits: key === 'max-warnings' ? { maxWarnings } : { minCoverage } };
}

function specOf(key: LocalSetting): OptionSpec & { readonly name: LocalSetting } {
  const specs: readonly (OptionSpec & { readonly name: string })[] = optionTable;
  const spec = specs.find(({ name }) => name === key);
  // Every name of the list is one of the table; its type says so.
  return { type: 'text', help: '', file: 'never', risk: '', ...spec, name: key };
}
