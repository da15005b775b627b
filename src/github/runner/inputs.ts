/** The inputs that the workflow sets, by name. */
export function readInputs<Name extends string>(
  input: (name: string) => string,
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const given = names.flatMap((name) => {
    const value = input(name);
    return value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as Partial<Record<Name, string>>;
}

/**
 * Every form in which a secret may appear in the log: each of its lines, because the runner masks by line, and the whole as requests
 * and tools encode it. None without a secret.
 */
export function formsOf(secret: string | undefined): readonly string[] {
  if (secret === undefined || secret === '') return [];
  const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [...new Set([...lines, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])];
}
