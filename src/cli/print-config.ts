import { settingsIn, variableOf } from '../config/environment.ts';
import { included } from '../config/included.ts';
import { camelCase, optionTable, type OptionName, type OptionSpec, type RawOptions } from '../config/options.ts';
import type { Settings } from '../config/settings.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { decisionsFor, overridesFor, type Override } from '../review/policy.ts';
import { decisionLines, shownValue, sourcesOf } from './decision-lines.ts';
import { readBaseline } from './settings.ts';
import { siteNote } from '../app/site-note.ts';
import type { World } from './world.ts';

/**
 * Prints what applies to one file, as YAML: every setting and every decision, each with the place that it comes from. Secrets are left out.
 *
 * @param path from the working directory, with `/`
 * @param given settings of flags and the environment
 */
export async function printConfig(path: string, settings: Settings, given: RawOptions, world: World): Promise<void> {
  const { formatFor } = included([], settings.policy);
  const format = formatFor(path);
  const head = format === undefined ? `${path} has no format that is read.` : `${path} is read as ${format}.`;
  const notes = [head, ...(await siteNote(world.cwd))].map((note) => `# ${note}`);
  const baseline = settings.baseline === undefined ? await readBaseline(undefined, world) : undefined;
  const lines = [...notes, ...settingLines(path, settings, given, world, baseline?.file)];
  world.stdout(lines.map((line) => `${escapeControls(line)}\n`).join(''));
}

/** @param usualBaseline the baseline that is used although nothing names it */
function settingLines(
  path: string,
  settings: Settings,
  given: RawOptions,
  world: World,
  usualBaseline: string | undefined,
): readonly string[] {
  const { writtenAt, policy } = settings;
  const from = sourcesOf(writtenAt, overridesFor(policy, path));
  const { limits, ...decisions } = decisionsFor(policy, path);
  const local = { ...limits, ...(decisions.language !== undefined && { language: decisions.language }) };
  const values: Readonly<Record<string, unknown>> = { ...settings, ...local };
  const specs: readonly (OptionSpec & { readonly name: OptionName })[] = optionTable;
  const lines = specs
    .filter(({ secret }) => secret !== true)
    .map((spec) => {
      const key = camelCase(spec.name);
      if (spec.name === 'baseline' && usualBaseline !== undefined) {
        return `baseline:${shownValue(usualBaseline)} # found there`;
      }
      const source = Object.hasOwn(local, key)
        ? from(spec.name, (layer) => Object.hasOwn({ ...layer.limits, ...languageOf(layer) }, key))
        : sourceOf(spec, given, writtenAt, world);
      return `${spec.name}:${shownValue(values[key])} # ${source}`;
    });
  return [...lines, ...decisionLines(policy, decisions, from)];
}

function languageOf({ language }: Override): { readonly language?: string } {
  return language === undefined ? {} : { language };
}

function sourceOf(spec: OptionSpec, given: RawOptions, writtenAt: ReadonlyMap<string, string>, { env }: World): string {
  const raw = Object.entries(given).find(([name]) => name === spec.name)?.[1];
  if (raw !== undefined) {
    const inEnvironment = Object.entries(settingsIn(env)).some(([name, value]) => name === spec.name && value === raw);
    return inEnvironment ? (variableOf(spec) ?? 'environment') : 'flag';
  }
  return writtenAt.get(spec.name) ?? 'default';
}
