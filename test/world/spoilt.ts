import fc from 'fast-check';

/** A right answer with one of its parts gone or of another kind, as a proxy or another version may send it. */
export function spoilt(answer: unknown): fc.Arbitrary<unknown> {
  const whole = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('../../etc', `${'a'.repeat(40)}/..`, -1, 1e300, [], {}),
  );
  if (typeof answer !== 'object' || answer === null) return whole;
  const parts = Object.entries(answer).map(([key, part]) =>
    spoilt(part).map((other): unknown =>
      Array.isArray(answer) ? answer.with(Number(key), other) : { ...answer, [key]: other },
    ),
  );
  const fewer = fc
    .constantFrom(...Object.keys(answer), '')
    .map((key): unknown =>
      Array.isArray(answer)
        ? answer.slice(1)
        : Object.fromEntries(Object.entries(answer).filter(([one]) => one !== key)),
    );
  return fc.oneof(whole, fewer, ...parts);
}
