import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a runner takes from action.yml. */
export type Manifest = {
  /** Path of the entry file. */
  readonly main: string;
  /** Every declared input with its default, expressions and all; empty without one. */
  readonly defaults: Readonly<Record<string, string>>;
};

type Source = {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs?: Readonly<Record<string, unknown>>;
};

/** Reads action.yml in `folder`. @throws Error for what the real runner, or this one, does not run. */
export async function readManifest(folder: string): Promise<Manifest> {
  const { inputs = {}, runs = {} } = parse(await readFile(join(folder, 'action.yml'), 'utf8')) as Source;
  if (runs.using !== 'node24')
    throw new Error(`This runner has node24 only, and the action uses ${String(runs.using)}.`);
  if (typeof runs.main !== 'string') throw new Error('The action has no `main`.');
  if (runs.pre !== undefined || runs.post !== undefined) throw new Error('This runner knows neither `pre` nor `post`.');
  const defaults = Object.entries(inputs).map(([name, input]) => [name, scalar(input?.default)]);
  return { main: join(folder, runs.main), defaults: Object.fromEntries(defaults) as Record<string, string> };
}

function scalar(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`A default is not a single value: ${JSON.stringify(value)}`);
}

/** INPUT_* variables: what the workflow says, else the default. `github.token` is the one expression that is understood. */
export function inputVariables(
  { defaults }: Manifest,
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  const evaluated = Object.entries(defaults).map(([name, text]) => [name, evaluate(text, token)] as const);
  return Object.fromEntries([...evaluated, ...Object.entries(given)].map(([name, value]) => [variable(name), value]));
}

function evaluate(text: string, token: string): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    if (expression.trim() === 'github.token') return token;
    throw new Error(`This runner does not know the expression ${expression.trim()}.`);
  });
}

/** Spaces turn into underscores, hyphens stay. */
function variable(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
