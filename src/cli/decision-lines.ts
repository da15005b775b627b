import type { Rule } from '../model/rule.ts';
import type { Decisions, Override, Policy } from '../review/policy.ts';
import { rules } from '../rules/index.ts';

/** Where a decision comes from. @param isIn whether an override makes it */
export type From = (path: string, isIn: (override: Override) => boolean) => string;

/** @param writtenAt where the configuration file has each decision @param layers the overrides that apply, later ones win */
export function sourcesOf(writtenAt: ReadonlyMap<string, string>, layers: readonly Override[]): From {
  return (path, isIn) => {
    const layer = layers.findLast(isIn);
    if (layer !== undefined) return `override of ${layer.paths.join(', ')}`;
    return writtenAt.get(path) ?? 'default';
  };
}

/** The decisions for one file in the words of a configuration file, each with the place that it comes from. */
export function decisionLines(policy: Policy, decisions: Decisions, from: From): readonly string[] {
  const everywhere = (path: string) => from(path, () => false);
  const { style = {} } = decisions;
  return [
    ...listLines('allow', decisions.allow, (text) => from(`allow.${text}`, ({ allow }) => allow.includes(text))),
    ...listLines('decorative', decisions.decorative, (glob) =>
      from(`decorative.${glob}`, ({ decorative }) => decorative.includes(glob)),
    ),
    ...mappingLines(
      'style',
      Object.entries(style).map(([key, value]) => [kebab(key), value]),
      (key) => from(`style.${key}`, (layer) => Object.keys(layer.style ?? {}).some((one) => kebab(one) === key)),
    ),
    `empty-alt:${shownValue(decisions.emptyAlt ?? 'decorative')} # ${from('empty-alt', ({ emptyAlt }) => emptyAlt !== undefined)}`,
    `other-comments:${shownValue(policy.otherComments)} # ${everywhere('other-comments')}`,
    `generated-parts:${shownValue(policy.generatedParts ?? 'check')} # ${everywhere('generated-parts')}`,
    `notebook-outputs:${shownValue(policy.notebookOutputs)} # ${everywhere('notebook-outputs')}`,
    `docstrings:${shownValue(policy.docstrings)} # ${everywhere('docstrings')}`,
    ...mappingLines('components', Object.entries(policy.components), (key) => everywhere(`components.${key}`)),
    ...mappingLines('front-matter', Object.entries(policy.frontMatter), (key) => everywhere(`front-matter.${key}`)),
    ...listLines('addresses', policy.addresses, ({ from: beginning }) => everywhere(`addresses.${beginning}`)),
    ...listLines(
      'fields',
      policy.fields.map(({ files, fields: [field], markup = [] }) => ({
        files,
        ...field,
        ...Object.fromEntries(markup.map(({ key, markup: language }) => [language, key])),
      })),
      () => everywhere('fields'),
    ),
    'rules:',
    ...rules.flatMap((rule) => ruleLines(rule, decisions, from)),
  ];
}

/** The severity of a rule, and below it the values of its options. */
function ruleLines(
  { id, severity, severities: own, options = [] }: Rule,
  decisions: Decisions,
  from: From,
): readonly string[] {
  const source = from(`rules.${id}`, (layer) => layer.rules[id] !== undefined);
  const weight = `${decisions.rules[id] ?? (own ?? [severity]).join(' or ')} # ${source}`;
  if (options.length === 0) return [`  ${id}: ${weight}`];
  const values = options.map(({ name, default: usual }) => {
    const value = decisions.options[id]?.[name] ?? usual;
    return `    ${name}:${shownValue(value)} # ${from(`rules.${id}.${name}`, (layer) => layer.options[id]?.[name] !== undefined)}`;
  });
  return [`  ${id}:`, `    severity: ${weight}`, ...values];
}

function listLines<Item>(key: string, items: readonly Item[], source: (item: Item) => string): readonly string[] {
  if (items.length === 0) return [`${key}: [] # default`];
  return [`${key}:`, ...items.map((item) => `  -${shownValue(item)} # ${source(item)}`)];
}

function mappingLines(
  key: string,
  entries: readonly (readonly [string, unknown])[],
  source: (key: string) => string,
): readonly string[] {
  if (entries.length === 0) return [`${key}: {} # default`];
  return [`${key}:`, ...entries.map(([name, value]) => `  ${name}:${shownValue(value)} # ${source(name)}`)];
}

/** With the space in front, which an absent value does not have. */
export function shownValue(value: unknown): string {
  return value === undefined ? '' : ` ${JSON.stringify(value)}`;
}

export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
