import { eitherOf } from '../lib/either-of.ts';
import { UserError } from '../lib/errors.ts';
import { hostPattern } from '../lib/host-names.ts';
import { parseUrl } from '../lib/parse-url.ts';
import { isLoopback } from '../lib/public-url.ts';
import { remedyFor } from './mistakes.ts';
import { optionTable, type OptionSpec } from './option-table.ts';
import { shown } from './shown.ts';

export { optionTable, type OptionSpec } from './option-table.ts';

export type OptionName = Row['name'];

/** The settings of a run, derived from the table: one without a default that is not a list may be undefined. */
export type Options = {
  readonly [Spec in Row as CamelCase<Spec['name']>]: Spec extends { type: 'list' | 'hosts' } | { default: unknown }
    ? ValueOf<Spec>
    : ValueOf<Spec> | undefined;
};

type Row = (typeof optionTable)[number];

/** `min-coverage` → `minCoverage`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type ValueOf<Spec> = Spec extends { type: 'list' | 'hosts' }
  ? readonly string[]
  : Spec extends { type: 'choice'; choices: readonly (infer Choice)[] }
    ? Choice
    : Spec extends { type: 'number' | 'integer' }
      ? number
      : Spec extends { type: 'boolean' }
        ? boolean
        : string;

/** Settings before parsing: text from inputs and flags, typed values from the configuration file. Empty text means "not set". */
export type RawOptions = Readonly<Partial<Record<OptionName, unknown>>>;

/**
 * Settings from several places; later ones win.
 * @throws UserError with option and value when the option cannot have the value
 */
export function parseOptions(...layers: readonly RawOptions[]): Options {
  const values: Record<string, unknown> = {};
  for (const spec of optionTable) {
    const raw = layers.map((layer) => layer[spec.name]).findLast((value) => value !== undefined && value !== '');
    values[camelCase(spec.name)] = raw === undefined ? missing(spec) : parseOption(spec, raw);
  }
  // The loop sets every key of the type, which is derived from the same table and the same conversion of names.
  return values as Options;
}

function missing(spec: OptionSpec): unknown {
  return isList(spec) ? [] : spec.default;
}

/** The value of one option. @throws UserError when `raw` is not one. */
export function parseOption(spec: OptionSpec, raw: unknown): unknown {
  if (spec.type === 'list') return parseList(spec, raw);
  if (spec.type === 'hosts') return parseHosts(spec, raw);
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') {
    throw new UserError(`${spec.name} is not a single value.`, `Use ${expected(spec)}.`);
  }
  const text = String(raw).trim();
  const value = parsers[spec.type](text, spec);
  if (value === undefined) throw new UserError(`${spec.name} is ${shown(text)}.`, remedyOf(spec, text));
  return value;
}

const parsers: Record<Exclude<OptionSpec['type'], 'list' | 'hosts'>, (text: string, spec: OptionSpec) => unknown> = {
  text: (text) => text,
  choice: (text, { choices = [], meanings = {} }) =>
    choices.includes(text) ? text : Object.hasOwn(meanings, text) ? meanings[text] : undefined,
  number: (text, spec) => inRange(text, spec),
  integer: (text, spec) => (/^\d+$/.test(text) ? inRange(text, spec) : undefined),
  boolean: (text) => ({ true: true, false: false })[text.toLowerCase()],
  url: (text) => (isSafeBase(text) ? text : undefined),
};

function inRange(text: string, { min = -Infinity, max = Infinity }: OptionSpec): number | undefined {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return value >= min && value <= max ? value : undefined;
}

/** The key and the pictures are sent to this address, so plain http is allowed only on the same machine. */
function isSafeBase(text: string): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
}

function parseList(spec: OptionSpec, raw: unknown): readonly string[] {
  const entries: unknown[] = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('\n') : [raw];
  const bad = entries.find((entry) => typeof entry !== 'string');
  if (bad !== undefined)
    throw new UserError(`${spec.name} contains ${shown(JSON.stringify(bad))}.`, `Use ${expected(spec)}.`);
  return entries.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
}

/** An empty list would read like "none" and mean "any". */
function parseHosts(spec: OptionSpec, raw: unknown): readonly string[] {
  const entries = parseList(spec, raw);
  if (entries.length === 0) throw new UserError(`${spec.name} is empty.`, `Use ${expected(spec)}.`);
  return entries.map((entry) => {
    const pattern = entry === 'none' ? entry : hostPattern(entry);
    if (pattern !== undefined) return pattern;
    throw new UserError(`${spec.name} contains ${shown(entry)}.`, `Use ${expected(spec)}.`);
  });
}

/** Whether the values of an option are lists. */
export function isList({ type }: OptionSpec): boolean {
  return type === 'list' || type === 'hosts';
}

/** Inputs that only the Action has, because they are about a pull request. */
export function isActionOnly(name: OptionName): boolean {
  return actionOnly.has(name);
}

const actionOnly: ReadonlySet<OptionName> = new Set(['github-token', 'source', 'review', 'max-comments']);

function remedyOf(spec: OptionSpec, written: string): string {
  return spec.type === 'choice' ? remedyFor(written, spec.choices ?? []) : `Use ${expected(spec)}.`;
}

function expected(spec: OptionSpec): string {
  if (spec.type === 'choice') return eitherOf(spec.choices ?? []);
  if (spec.type === 'number') return `a number from ${spec.min ?? 0} to ${spec.max ?? '…'}`;
  if (spec.type === 'integer') return `a whole number from ${spec.min ?? 0} to ${spec.max ?? '…'}`;
  if (spec.type === 'boolean') return 'true or false';
  if (spec.type === 'url') return 'an https URL (http only on this machine)';
  if (spec.type === 'list') return 'globs, one per line';
  if (spec.type === 'hosts') return 'hosts without a scheme or port, such as cdn.example.com or *.example.com, or none';
  return 'text';
}

export function camelCase<Name extends string>(name: Name): CamelCase<Name> {
  // The type is the same replacement, dash by dash.
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>;
}
