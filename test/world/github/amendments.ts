import type { Description, Schema } from './description.ts';

/**
 * GitHub's description where it is looser than GitHub, or than a client should be, and where it is wrong: objects have the
 * properties that are described and no others, and the changes below.
 */
export function amend({ operations, schemas }: Description): Description {
  const closed = closedObjects({ operations, schemas });
  return changed(closed, changes);
}

type Change = readonly [path: readonly string[], value: (old: unknown) => unknown];

const reviewComment = ['operations', 'pulls/create-review', 'body', 'schema', 'properties', 'comments', 'items'];
const seenComment = ['schemas', 'pull-request-review-comment', 'properties'];
const sides = () => ({ type: 'string', enum: ['LEFT', 'RIGHT'] });
const lineOrNull = () => ({ type: ['integer', 'null'] });

const changes: readonly Change[] = [
  // Closed down in 2022 in favour of `line`, which has been required since.
  [[...reviewComment, 'properties', 'position'], () => undefined],
  [[...reviewComment, 'required'], () => ['path', 'body', 'line']],
  [[...reviewComment, 'properties', 'side'], sides],
  [[...reviewComment, 'properties', 'start_side'], sides],
  // Outdated comments have no line any more; clients that trust the description fall over them.
  [[...seenComment, 'line'], lineOrNull],
  [[...seenComment, 'position'], lineOrNull],
  [['operations', 'issues/create-comment', 'body', 'schema', 'properties', 'body'], () => ({ type: 'string' })],
];

function changed(description: Description, list: readonly Change[]): Description {
  return list.reduce<unknown>((value, [path, change]) => at(value, path, change), description) as Description;
}

function at(value: unknown, [key, ...rest]: readonly string[], change: Change[1]): unknown {
  if (key === undefined) return change(value);
  const record = value as Readonly<Record<string, unknown>>;
  if (rest.length > 0 && record[key] === undefined) throw new Error(`GitHub's description has no ${key}.`);
  const inside = at(record[key], rest, change);
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(inside === undefined ? others : [...others, [key, inside]]);
}

function closedObjects<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(closedObjects) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closedObjects(one as unknown)]));
  const { type, properties, additionalProperties } = value as Schema;
  const isObject = type === 'object' || (Array.isArray(type) && type.includes('object'));
  const isOpen = isObject && properties !== undefined && additionalProperties === undefined;
  return (isOpen ? { ...inside, additionalProperties: false } : inside) as Value;
}
