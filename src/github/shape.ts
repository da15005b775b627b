import { badAnswer } from './errors.ts';

/** The value in nested objects under `keys`; undefined when one of them is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}

/** Whether `value` is missing, or null, or as `isOne` wants it. */
export function isOptional(value: unknown, isOne: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || isOne(value);
}

export function isListOf(value: unknown, isOne: (value: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isOne);
}

/**
 * The answer, when the parts of it that are used are as GitHub documents them: a proxy, an outage or a broken transfer can put anything
 * in its place. @throws a bad answer, which counts as a failing server
 */
export function expected<Answer>(what: string, answer: Answer, isAsDocumented: (answer: unknown) => boolean): Answer {
  if (!isAsDocumented(answer)) throw badAnswer(what);
  return answer;
}
