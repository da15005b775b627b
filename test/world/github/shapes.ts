import type { Side } from './types.ts';

/** The body of a review, from GitHub's OpenAPI description; keys that are not here are refused. */
export type ReviewRequest = {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly comments?: readonly {
    readonly path: string;
    readonly body: string;
    readonly line: number;
    readonly side?: Side;
    readonly start_line?: number;
    readonly start_side?: Side;
  }[];
};

type Field =
  | { readonly type: 'string' | 'integer'; readonly required?: boolean }
  | { readonly type: 'enum'; readonly values: readonly string[]; readonly required?: boolean }
  | { readonly type: 'array'; readonly items: Shape; readonly required?: boolean };

type Shape = Readonly<Record<string, Field>>;

const sides = { type: 'enum', values: ['LEFT', 'RIGHT'] } as const;

// `position` is left out: GitHub closed it down in 2022, and nothing new should lean on it.
const commentShape: Shape = {
  path: { type: 'string', required: true },
  body: { type: 'string', required: true },
  line: { type: 'integer', required: true },
  side: sides,
  start_line: { type: 'integer' },
  start_side: sides,
};

export const reviewShape: Shape = {
  commit_id: { type: 'string' },
  body: { type: 'string' },
  event: { type: 'enum', values: ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'] },
  comments: { type: 'array', items: commentShape },
};

export const updateShape: Shape = { body: { type: 'string', required: true } };

/** What GitHub would say against the shape of a request body, one sentence each. */
export function requestProblems(shape: Shape, body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [`${shown(body)} is not an object.`];
  const given = Object.entries(body);
  const unknown = given
    .filter(([key]) => !Object.hasOwn(shape, key))
    .map(([key]) => `"${key}" is not a permitted key.`);
  const missing = Object.entries(shape)
    .filter(([key, field]) => field.required && !Object.hasOwn(body, key))
    .map(([key]) => `"${key}" wasn't supplied.`);
  const wrong = given.flatMap(([key, value]) => {
    const field = shape[key];
    return field ? fieldProblems(key, field, value) : [];
  });
  return [...unknown, ...missing, ...wrong];
}

function fieldProblems(key: string, field: Field, value: unknown): readonly string[] {
  if (field.type === 'enum') {
    const known = typeof value === 'string' && field.values.includes(value);
    return known ? [] : [`${shown(value)} is not a member of ${JSON.stringify(field.values)}.`];
  }
  if (field.type === 'array') {
    if (!Array.isArray(value)) return [`For 'properties/${key}', ${shown(value)} is not an array.`];
    return value.flatMap((item: unknown) => requestProblems(field.items, item));
  }
  const right = field.type === 'integer' ? Number.isInteger(value) : typeof value === 'string';
  const article = field.type === 'integer' ? 'an integer' : 'a string';
  return right ? [] : [`For 'properties/${key}', ${shown(value)} is not ${article}.`];
}

function shown(value: unknown): string {
  return value === undefined ? 'nil' : JSON.stringify(value);
}
