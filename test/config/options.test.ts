import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/lib/errors.ts';
import { camelCase, optionTable, parseOptions } from '../../src/config/options.ts';

describe('Settings', () => {
  test('have one key for each row of the table', () => {
    expect(Object.keys(parseOptions({}))).toEqual(optionTable.map(({ name }) => camelCase(name)));
  });

  test('have the defaults of the table', () => {
    expect(parseOptions({})).toMatchObject({
      failOn: 'error',
      maxComments: 30,
      requestsPerMinute: 60,
      concurrency: 10,
      paths: [],
      minCoverage: undefined,
    });
  });

  test('take the last layer that has a value; an empty text does not count', () => {
    const layers = [
      { 'fail-on': 'never', language: 'de' },
      { 'fail-on': 'warning' },
      { 'fail-on': '', language: undefined },
    ];
    expect(parseOptions(...layers)).toMatchObject({ failOn: 'warning', language: 'de' });
  });

  test.each([
    ['paths', 'docs/**\n\n !docs/old/** ', { paths: ['docs/**', '!docs/old/**'] }],
    ['paths', ['a', 'b'], { paths: ['a', 'b'] }],
    ['picture-hosts', 'CDN.example.com\n *.example.org', { pictureHosts: ['cdn.example.com', '*.example.org'] }],
    ['picture-hosts', ['none'], { pictureHosts: ['none'] }],
    ['min-coverage', '87.5', { minCoverage: 87.5 }],
    ['min-coverage', 80, { minCoverage: 80 }],
    ['allow-private-image-upload', 'TRUE', { allowPrivateImageUpload: true }],
    ['api-base-url', 'http://127.0.0.1:11434/v1', { apiBaseUrl: 'http://127.0.0.1:11434/v1' }],
    ['requests-per-minute', '0', { requestsPerMinute: 0 }],
  ])('read %s from %j', (name, value, expected) => {
    expect(parseOptions({ [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['min-coverage', '140', 'min-coverage is 140.', 'Use a number from 0 to 100.'],
    ['min-coverage', '1e2', 'min-coverage is 1e2.', 'Use a number from 0 to 100.'],
    ['max-comments', '2.5', 'max-comments is 2.5.', 'Use a whole number from 0 to 100.'],
    ['concurrency', '0', 'concurrency is 0.', 'Use a whole number from 1 to 100.'],
    ['fail-on', 'errors', 'fail-on is errors.', 'Did you mean error? Use error, warning or never.'],
    ['allow-private-image-upload', 'yes', 'allow-private-image-upload is yes.', 'Use true or false.'],
    [
      'api-base-url',
      'http://example.com',
      'api-base-url is http://example.com.',
      'Use an https URL (http only on this machine).',
    ],
    [
      'api-base-url',
      'http://127.0.0.1.evil.example',
      'api-base-url is http://127.0.0.1.evil.example.',
      'Use an https URL (http only on this machine).',
    ],
    ['fail-on', `${'x'.repeat(58)}😀 and more`, `fail-on is ${'x'.repeat(58)}….`, 'Use error, warning or never.'],
    ['scope', ['lines'], 'scope is not a single value.', 'Use lines, files or all.'],
    [
      'picture-hosts',
      'https://cdn.example.com',
      'picture-hosts contains https://cdn.example.com.',
      'Use hosts without a scheme or port, such as cdn.example.com or *.example.com, or none.',
    ],
    [
      'picture-hosts',
      [],
      'picture-hosts is empty.',
      'Use hosts without a scheme or port, such as cdn.example.com or *.example.com, or none.',
    ],
    ['paths', [1], 'paths contains 1.', 'Use globs, one per line.'],
  ])('reject %s of %j and name the remedy', (name, value, problem, remedy) => {
    const parse = () => parseOptions({ [name]: value });
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(expect.objectContaining({ message: problem, remedy }));
  });
});
