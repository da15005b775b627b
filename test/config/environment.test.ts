import { expect, test } from 'vitest';
import { settingsIn } from '../../src/config/environment.ts';
import { UserError } from '../../src/lib/errors.ts';

test('Settings are read from variables with their names, and empty ones are not set', () => {
  const env = {
    ALT_TEXT_REVIEW_API_BASE_URL: 'https://api.example.com',
    ALT_TEXT_REVIEW_MIN_COVERAGE: '80',
    ALT_TEXT_REVIEW_PICTURE_HOSTS: 'a.example.org\n*.example.com',
    ALT_TEXT_REVIEW_MODEL: '',
    ALT_TEXT_REVIEW_ANYTHING: 'else',
    API_BASE_URL: 'https://other.example.com',
  };
  expect(settingsIn(env)).toEqual({
    'api-base-url': 'https://api.example.com',
    'min-coverage': 80,
    'picture-hosts': ['a.example.org', '*.example.com'],
  });
});

test('Secrets have the variables of their services, and no other', () => {
  const env = { ALT_TEXT_REVIEW_EACHLABS_API_KEY: 'key', ALT_TEXT_REVIEW_GITHUB_TOKEN: 'token' };
  expect(settingsIn(env)).toEqual({});
});

test('A value that its setting cannot have is refused with the variable', () => {
  const read = () => settingsIn({ ALT_TEXT_REVIEW_FAIL_ON: 'errors' });
  expect(read).toThrow(UserError);
  expect(read).toThrow('In the environment variable ALT_TEXT_REVIEW_FAIL_ON: fail-on is errors.');
});
