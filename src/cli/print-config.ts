import { settingsIn, variableOf } from '../config/environment.ts';
import { camelCase, optionTable, type OptionName, type OptionSpec, type RawOptions } from '../config/options.ts';
import type { Settings } from '../config/settings.ts';
import { formatFor } from '../formats/index.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import type { Rule } from '../model/rule.ts';
import { decisionsFor, type Decisions } from '../review/policy.ts';
import { rules } from '../rules/index.ts';
import type { World } from './world.ts';

/**
 * What applies to one file, as YAML: every setting and every decision, each with the place that it comes from. Secrets are left out.
 *
 * @param path from the working directory, with `/`
 * @param given settings of flags and the environment
 */
export function configText(path: string, settings: Settings, given: RawOptions, world: World): string {
  const format = formatFor(path);
  const { writtenAt } = settings;
  const { limits, ...decisions } = decisionsFor(settings.policy, path);
  const local = { ...limits, ...(decisions.language !== undefined && { language: decisions.language }) };
  const values: Readonly<Record<string, unknown>> = { ...settings, ...local };
  const specs: readonly (OptionSpec & { readonly name: OptionName })[] = optionTable;
  const lines = specs
    .filter(({ secret }) => secret !== true)
    .map((spec) => {
      const key = camelCase(spec.name);
      const isLocal = Object.hasOwn(local, key);
      const from = isLocal ? 'an override' : sourceOf(spec, given, writtenAt, world);
      return `${spec.name}: ${shownValue(values[key])} # ${from}`;
    });
  const ofRules = rules.flatMap((rule) => ruleLines(rule, decisions, writtenAt));
  const decided = Object.entries(decisions)
    .filter(([key]) => !['rules', 'options', 'language'].includes(key))
    .map(([key, value]) => `${kebab(key)}: ${shownValue(value)}`);
  const head = format === undefined ? `${path} has no format that is read.` : `${path} is read as ${format}.`;
  return [`# ${head}`, ...lines, ...decided, 'rules:', ...ofRules].map((line) => `${escapeControls(line)}\n`).join('');
}

/** The severity of a rule, and below it the values of its options. */
function ruleLines(
  { id, severity, severities: own, options = [] }: Rule,
  decisions: Pick<Decisions, 'rules' | 'options'>,
  writtenAt: ReadonlyMap<string, string>,
): readonly string[] {
  const from = (path: string, value: unknown) =>
    value === undefined ? 'default' : (writtenAt.get(path) ?? 'an override');
  const set = decisions.rules[id];
  const weight = `${set ?? (own ?? [severity]).join(' or ')} # ${from(`rules.${id}`, set)}`;
  if (options.length === 0) return [`  ${id}: ${weight}`];
  const values = options.map(({ name, default: usual }) => {
    const value = decisions.options[id]?.[name];
    return `    ${name}: ${JSON.stringify(value ?? usual)} # ${from(`rules.${id}.${name}`, value)}`;
  });
  return [`  ${id}:`, `    severity: ${weight}`, ...values];
}

function sourceOf(spec: OptionSpec, given: RawOptions, writtenAt: ReadonlyMap<string, string>, { env }: World): string {
  const raw = Object.entries(given).find(([name]) => name === spec.name)?.[1];
  if (raw !== undefined) {
    const inEnvironment = Object.entries(settingsIn(env)).some(([name, value]) => name === spec.name && value === raw);
    return inEnvironment ? (variableOf(spec) ?? 'environment') : 'flag';
  }
  return writtenAt.get(spec.name) ?? 'default';
}

function shownValue(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
