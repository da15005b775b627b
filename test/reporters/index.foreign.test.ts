import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { loadReporter } from '../../src/reporters/index.ts';
import { always } from './attacks.ts';
import { empty } from './reports.ts';

const text = { type: 'string', minLength: 1 };
const positive = { type: 'integer', minimum: 1 };
const place = object({ line: positive, column: positive }, ['line', 'column']);
const range = object({ start: place, end: place }, ['start']);

/**
 * What the readers of each format document, in our words: docs.gitlab.com, "Code Quality report format"; reviewdog's
 * `proto/rdf/reviewdog.proto`; shields.io, "Endpoint Badge". What they do not know is not written either.
 */
const schemas = {
  gitlab: {
    type: 'array',
    items: object(
      {
        description: text,
        check_name: text,
        fingerprint: text,
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: object(
          {
            // "Don't prefix with ./".
            path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
            lines: object({ begin: positive, end: positive }, ['begin']),
          },
          ['path', 'lines'],
        ),
      },
      ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    ),
  },
  rdjson: object(
    {
      source: object({ name: text, url: text }, ['name']),
      diagnostics: {
        type: 'array',
        items: object(
          {
            message: text,
            location: object({ path: text, range }, ['path']),
            severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
            code: object({ value: text, url: text }, ['value']),
            suggestions: { type: 'array', items: object({ range, text: { type: 'string' } }, ['range', 'text']) },
          },
          ['message', 'location'],
        ),
      },
    },
    ['diagnostics'],
  ),
  badge: object(
    {
      schemaVersion: { const: 1 },
      label: text,
      message: text,
      color: { enum: ['brightgreen', 'green', 'yellowgreen', 'yellow', 'orange', 'red', 'blue', 'lightgrey'] },
    },
    ['schemaVersion', 'label', 'message'],
  ),
} as const;

function object(properties: object, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false };
}

describe.each(Object.keys(schemas) as (keyof typeof schemas)[])('%s', (name) => {
  const validate = new Ajv({ allErrors: true }).compile(schemas[name]);

  test('with any text in the files under review, it is what its readers document', async () => {
    const reporter = await loadReporter(name);
    always((report) => {
      validate(JSON.parse(reporter(report)));
      expect(validate.errors).toBeNull();
    });
    validate(JSON.parse(reporter(empty)));
    expect(validate.errors).toBeNull();
  });
});

test.each([
  [
    'gitlab',
    [{ description: 'x', check_name: 'y', fingerprint: 'z', severity: 'error', location: { path: './a.md' } }],
  ],
  ['rdjson', { diagnostics: [{ message: 'x', location: { path: 'a' }, severity: 'error' }] }],
  ['badge', { schemaVersion: '1', label: 'x', message: '' }],
] as const)('a report that is not %s is noticed', (name, report) => {
  expect(new Ajv().compile(schemas[name])(report)).toBe(false);
});
