import { readFileSync } from 'node:fs';
import { amend } from './amendments.ts';
import type { RestOperation } from './types.ts';

/** A JSON Schema, as far as we look into it ourselves. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  /** May hold slashes. */
  readonly deep: boolean;
  readonly schema: Schema;
};

export type DescribedOperation = {
  readonly method: string;
  /** `/repos/{owner}/{repo}/pulls/{pull_number}` */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
  /** By status; null where no JSON comes back. */
  readonly responses: Readonly<Record<string, Schema | null>>;
};

export type Description = {
  readonly operations: Readonly<Record<RestOperation, DescribedOperation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

/** GitHub's own description of the routes that we use (`scripts/github-slice.js` cuts it out), with our amendments. */
export const description: Description = amend(
  JSON.parse(readFileSync(new URL('../../fixtures/github/openapi.json', import.meta.url), 'utf8')) as Description,
);

/** The schema itself, where another one only points to it. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/schemas/', '');
  const found = name === undefined ? schema : description.schemas[name];
  if (found === undefined) throw new Error(`GitHub's description has no ${schema.$ref ?? ''}.`);
  return found;
}
