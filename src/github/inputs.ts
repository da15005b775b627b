import type { Environment } from './client.ts';

/** Inputs of the Action by name, as the runner hands them over: `INPUT_` and the name in capitals, hyphens kept. */
export function readInputs<Name extends string>(
  env: Environment,
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const given = names.flatMap((name) => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as Partial<Record<Name, string>>;
}

/** Every form in which a secret may come to the log: as it is, and as requests and tools encode it. None for no secret. */
export function formsOf(secret: string | undefined): readonly string[] {
  if (secret === undefined || secret === '') return [];
  return [...new Set([secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])];
}
