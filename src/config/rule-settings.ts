import { UserError } from '../lib/errors.ts';
import { nearest } from '../lib/nearest.ts';
import type { YamlEntry } from '../lib/yaml-file.ts';
import type { Rule, Severity } from '../model/rule.ts';
import type { OptionValues, RuleOption } from '../model/rule-option.ts';
import type { Decisions } from '../review/policy.ts';
import { rules } from '../rules/index.ts';
import { readEach, remedyFor } from './mistakes.ts';
import { shown } from './shown.ts';
import { choice, entriesOf, wholeNumber } from './values.ts';
import { wordsOf } from './words.ts';

const settings = ['off', 'info', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[];

type RuleSetting = { readonly id: string; readonly severity?: Severity | 'off'; readonly options?: OptionValues };

/**
 * The setting `rules`: of each rule its severity, or a mapping of `severity` and the rule's options.
 *
 * @throws UserError with file, line and column for all that it cannot have
 */
export function readRules(entry: YamlEntry): Pick<Decisions, 'rules' | 'options'> {
  const read = readEach(entriesOf(entry, 'rules and their severities'), readRule);
  return {
    rules: Object.fromEntries(read.flatMap(({ id, severity }) => (severity === undefined ? [] : [[id, severity]]))),
    options: Object.fromEntries(read.flatMap(({ id, options }) => (options === undefined ? [] : [[id, options]]))),
  };
}

function readRule(entry: YamlEntry): RuleSetting {
  const rule = rules.find(({ id }) => id === entry.key);
  if (rule === undefined) throw unknownRule(entry);
  const parts = entry.value.entries();
  if (parts === undefined) return { id: rule.id, severity: choice(entry, settings) };
  const read = readEach(parts, (part): RuleSetting => {
    if (part.key === 'severity') return { id: rule.id, severity: choice(part, settings) };
    const option = rule.options?.find(({ name }) => name === part.key);
    if (option === undefined) throw unknownOption(part, rule);
    return { id: rule.id, options: { [option.name]: valueOf(part, option) } };
  });
  const options = read.reduce<OptionValues>((all, one) => ({ ...all, ...one.options }), {});
  return read.reduce((all, one) => ({ ...all, ...one, options }), { id: rule.id, options });
}

function valueOf(entry: YamlEntry, option: RuleOption): number | readonly string[] {
  return option.kind === 'number' ? wholeNumber(entry, option.min, option.max) : wordsOf(entry);
}

function unknownRule({ key, where }: YamlEntry): UserError {
  const [near] = nearest(
    key,
    rules.map(({ id }) => id),
  );
  const remedy = near === undefined ? '`alt-text-review rules` lists them.' : `Did you mean ${near}?`;
  return new UserError(`${where}: there is no rule ${shown(key)}.`, remedy);
}

function unknownOption({ key, where }: YamlEntry, { id, options = [] }: Rule): UserError {
  const problem = `${where}: ${shown(key)} is not an option of ${id}.`;
  if (id === 'house-style') return new UserError(problem, 'What texts are to be like stands under `style`.');
  return new UserError(problem, remedyFor(key, ['severity', ...options.map(({ name }) => name)]));
}
