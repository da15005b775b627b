import type { Options } from '../config/options.ts';
import { providers } from '../drafts/providers/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The tokens and keys of a run: those of its settings, and those of any provider in the environment. */
export function secretsOf(
  options: Pick<Options, 'githubToken' | 'eachlabsApiKey'>,
  env: Environment,
): readonly string[] {
  const variables = Object.values(providers).flatMap(({ keyVariables }) => keyVariables);
  const values = [options.githubToken, options.eachlabsApiKey, ...variables.map((name) => env[name])];
  return values.flatMap((value) => value ?? []).filter((value) => value !== '');
}
