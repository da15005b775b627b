import { resolved } from './description.ts';
import type { Schema } from './description.ts';
import { fits } from './validation.ts';

/**
 * An answer with every property that GitHub promises. Those that the stand-in says nothing about (a pull request has some 300
 * addresses and counters) get the least value of their type; those that it does say something about stay as they are.
 */
export function complete(schema: Schema, value: unknown): unknown {
  const whole = resolved(schema);
  const branches = whole.oneOf ?? whole.anyOf;
  if (branches !== undefined && whole.properties === undefined) {
    const completed = branches.map((branch) => ({ branch, value: complete(branch, value) }));
    return (completed.find((one) => fits(one.branch, one.value)) ?? { value }).value;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => (whole.items ? complete(whole.items, item) : item));
  if (typeof value !== 'object' || value === null || whole.properties === undefined) return value;
  const given = Object.entries(value).map(([key, one]) => {
    const property = whole.properties?.[key];
    return [key, property ? complete(property, one) : (one as unknown)];
  });
  const missing = (whole.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => [key, least(whole.properties?.[key] ?? {})]);
  return Object.fromEntries([...given, ...missing]) as unknown;
}

function least(schema: Schema): unknown {
  const whole = resolved(schema);
  const [branch] = whole.anyOf ?? whole.oneOf ?? [];
  const types = typeof whole.type === 'string' ? [whole.type] : (whole.type ?? []);
  if (types.includes('null')) return null;
  if (whole.anyOf?.some(({ type }) => type === 'null')) return null;
  if (whole.enum !== undefined) return whole.enum[0];
  if (branch !== undefined && types.length === 0) return least(branch);
  if (types.includes('object')) return complete(whole, {});
  if (types.includes('array')) return [];
  if (types.includes('boolean')) return false;
  if (types.includes('integer') || types.includes('number')) return 0;
  return texts[whole.format ?? ''] ?? '';
}

const texts: Readonly<Record<string, string>> = {
  uri: 'https://github.invalid/',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'nobody@github.invalid',
};
