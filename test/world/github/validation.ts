import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { description } from './description.ts';
import type { Parameter, Schema } from './description.ts';
import type { RestOperation } from './types.ts';

const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });
addFormats.default(ajv);
// GitHub's addresses of files carry whatever the files are called, and its ids are plain integers.
ajv.addFormat('int64', true);
ajv.addSchema(description, 'github');

/** What GitHub would say against a request, one sentence each, in its own words where those are known. */
export function requestProblems(operation: RestOperation, query: URLSearchParams, body: unknown): readonly string[] {
  const { parameters, body: described } = description.operations[operation];
  const known = new Map(parameters.filter((parameter) => parameter.in === 'query').map((one) => [one.name, one]));
  const inQuery = [...query].flatMap(([name, value]) => queryProblems(known.get(name), name, value));
  if (described === undefined || (body === undefined && !described.required)) return inQuery;
  const check = schemaAt('operations', operation, 'body', 'schema');
  return [...inQuery, ...(check(body) ? [] : inGitHubsWords(check.errors ?? []))];
}

/** What is wrong with an answer of ours: GitHub would not give it. */
export function answerProblems(operation: RestOperation, status: number, body: unknown): readonly string[] {
  const schema = description.operations[operation].responses[status];
  // What every route can answer (401, 500 and so on) is not described route by route.
  if (schema === undefined) return status < 400 ? [`GitHub never answers ${status} here.`] : [];
  if (schema === null) return body === undefined ? [] : ['GitHub answers with nothing here.'];
  const check = schemaAt('operations', operation, 'responses', String(status));
  if (check(body)) return [];
  // Every refusal of GitHub has a `status`, which the description forgets here and there.
  const errors = (check.errors ?? []).filter(({ keyword }) => status < 400 || keyword !== 'additionalProperties');
  return errors.map((error) => `${ajv.errorsText([error])} ${JSON.stringify(error.params)}`);
}

/** Whether `value` is what `schema` describes. */
export function fits(schema: Schema, value: unknown): boolean {
  const name = schema.$ref?.replace('#/schemas/', '');
  const check = name === undefined ? (compiled.get(schema) ?? compile(schema)) : schemaAt('schemas', name);
  return check(value);
}

const compiled = new WeakMap<Schema, ValidateFunction>();

function compile(schema: Schema): ValidateFunction {
  const check = ajv.compile({ ...schema, schemas: description.schemas });
  compiled.set(schema, check);
  return check;
}

function schemaAt(...keys: readonly string[]): ValidateFunction {
  const pointer = keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const check = ajv.getSchema(`github#/${pointer}`);
  if (check === undefined) throw new Error(`GitHub's description has no ${pointer}.`);
  return check as ValidateFunction;
}

/** GitHub ignores parameters that it does not know. They are never intended, so the stand-in refuses them. */
function queryProblems(parameter: Parameter | undefined, name: string, text: string): readonly string[] {
  if (parameter === undefined) return [`The stand-in does not know the query parameter ${name}.`];
  const value = parameter.schema.type === 'integer' ? Number(text) : text;
  return fits(parameter.schema, value) ? [] : [`The query parameter ${name} cannot be ${text}.`];
}

function inGitHubsWords(errors: readonly ErrorObject[]): readonly string[] {
  return errors.map((error) => {
    const { keyword, params, instancePath, data } = error as ErrorObject<string, Readonly<Record<string, unknown>>>;
    const at = instancePath.split('/').findLast((key) => !/^\d*$/.test(key));
    if (keyword === 'additionalProperties') return `"${String(params.additionalProperty)}" is not a permitted key.`;
    if (keyword === 'required') return `"${String(params.missingProperty)}" wasn't supplied.`;
    if (keyword === 'enum') return `${shown(data)} is not a member of ${JSON.stringify(params.allowedValues)}.`;
    if (keyword === 'maxItems')
      return `No more than ${String(params.limit)} items are allowed; ${(data as unknown[]).length} were supplied.`;
    if (keyword !== 'type') return `${at ?? 'body'} ${error.message ?? keyword}.`;
    const type = String(params.type);
    const noun = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
    return at === undefined
      ? `${shown(data)} is not ${noun}.`
      : `For 'properties/${at}', ${shown(data)} is not ${noun}.`;
  });
}

function shown(value: unknown): string {
  return value === undefined ? 'nil' : JSON.stringify(value);
}
