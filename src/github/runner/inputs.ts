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
