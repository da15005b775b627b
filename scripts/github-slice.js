// Extracts the part of GitHub's own descriptions of its REST and GraphQL APIs that our stand-in implements, into test/fixtures/github/.
// The whole is 14 MB, so it is installed on demand, into any folder but this one:
//   npm install --prefix FOLDER @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
//   node scripts/github-slice.js FOLDER
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { fields, operations } from './github-slice/wanted.js';

const packages = join(process.argv[2] ?? '.', 'node_modules', '@octokit');
const target = new URL('../test/fixtures/github/', import.meta.url);
const read = (...path) => readFileSync(join(packages, ...path), 'utf8');
// Keywords of OpenAPI that have no effect on validation.
const annotations = ['nullable', 'description', 'title', 'example', 'examples', 'deprecated', 'externalDocs'];
const versionOf = (name) => `@octokit/${name} ${JSON.parse(read(name, 'package.json')).version}, MIT`;

mkdirSync(target, { recursive: true });
writeFileSync(new URL('openapi.json', target), `${JSON.stringify(restSlice(), null, 1)}\n`);
writeFileSync(new URL('schema.graphql', target), `# ${versionOf('graphql-schema')}\n${graphqlSlice()}\n`);

function restSlice() {
  const { paths, components } = JSON.parse(read('openapi', 'generated', 'api.github.com.json'));
  const found = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => operations.includes(operationId))
      .map(([method, operation]) => [operation.operationId, { method, path, ...essence(operation, components) }]),
  );
  const missing = operations.filter((id) => !found.some(([name]) => name === id));
  if (missing.length > 0) throw new Error(`GitHub does not describe ${missing.join(', ')}.`);
  const kept = found.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    source: versionOf('openapi'),
    operations: Object.fromEntries(kept),
    schemas: reachable(kept, components.schemas),
  };
}

/** The parts that validate a request or an answer, as JSON Schema. */
function essence({ parameters = [], requestBody, responses }, components) {
  const json = (content) => content?.['application/json']?.schema;
  const body = json(requestBody?.content);
  return {
    parameters: parameters.map((parameter) => parameterOf(resolve(parameter, components))),
    ...(body && { body: { required: requestBody.required === true, schema: jsonSchema(body) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => {
        const schema = json(resolve(response, components).content);
        return [status, schema ? jsonSchema(schema) : null];
      }),
    ),
  };
}

function parameterOf({ name, in: place, required = false, schema, 'x-multi-segment': deep = false }) {
  return { name, in: place, required, deep, schema: jsonSchema(schema) };
}

function resolve(value, components) {
  const [, , kind, name] = value.$ref?.split('/') ?? [];
  return name === undefined ? value : components[kind][name];
}

/** OpenAPI 3.0 has `nullable`, JSON Schema has the type `null`; annotations are left out. */
function jsonSchema(schema) {
  if (Array.isArray(schema)) return schema.map(jsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !annotations.includes(key) && !key.startsWith('x-'))
      .map(([key, value]) => [key, key === 'properties' ? properties(value) : jsonSchema(value)]),
  );
  if (typeof kept.$ref === 'string') return { $ref: kept.$ref.replace('#/components/', '#/') };
  if (schema.nullable !== true) return kept;
  if (kept.type === undefined) return { anyOf: [kept, { type: 'null' }] };
  return { ...kept, type: [kept.type, 'null'], ...(kept.enum && { enum: [...new Set([...kept.enum, null])] }) };
}

/** The names of properties are not keywords, even when they look like one. */
function properties(named) {
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, jsonSchema(schema)]));
}

function reachable(start, schemas) {
  const kept = new Map();
  const visit = (value) => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/schemas\/([^"]+)"/g)) {
      if (kept.has(name)) continue;
      kept.set(name, jsonSchema(schemas[name]));
      visit(kept.get(name));
    }
  };
  visit(start);
  return Object.fromEntries([...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function graphqlSlice() {
  const { definitions } = parse(read('graphql-schema', 'schema.graphql'));
  const kept = definitions.filter(({ name }) => name && Object.hasOwn(fields, name.value)).map(narrowed);
  return print({ kind: 'Document', definitions: kept.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1)) });
}

function narrowed(definition) {
  const wanted = fields[definition.name.value];
  const missing = (wanted ?? []).filter((field) => !definition.fields?.some(({ name }) => name.value === field));
  if (missing.length > 0) throw new Error(`GitHub's ${definition.name.value} has no ${missing.join(', ')}.`);
  return {
    ...definition,
    description: undefined,
    directives: [],
    interfaces: definition.interfaces?.filter(({ name }) => Object.hasOwn(fields, name.value)),
    fields: definition.fields?.filter(({ name }) => wanted === null || wanted.includes(name.value)).map(bare),
    values: definition.values?.map(bare),
  };
}

/** Without descriptions. The mark of a deprecated field stays, because no query may use the field. */
function bare(node) {
  return { ...node, description: undefined, arguments: node.arguments?.map(bare) };
}
