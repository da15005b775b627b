import { describe, expect, test } from 'vitest';
import { providers } from '../../../src/drafts/providers/index.ts';

const { eachlabs, openai } = providers;
const none = { apiKey: undefined, apiBaseUrl: undefined };
const far = 'https://api.example.org/v1';

describe('drafts', () => {
  test.each([
    ['Eachlabs without a key', eachlabs, none, /eachlabs-api-key/],
    ['Eachlabs with an empty key', eachlabs, { ...none, apiKey: '' }, /eachlabs-api-key/],
    ['a far endpoint without a key', openai, { ...none, apiBaseUrl: far }, /no key for api.example.org/],
  ] as const)('are not possible with %s', (_, provider, settings, reason) => {
    expect(provider.obstacle(settings)).toMatch(reason);
  });

  test.each([
    ['Eachlabs with a key', eachlabs, { ...none, apiKey: 'k' }],
    ['an endpoint on this machine', openai, none],
    ['the same by number', openai, { ...none, apiBaseUrl: 'http://127.0.0.1:1234/v1' }],
    ['a far endpoint with a key', openai, { apiBaseUrl: far, apiKey: 'k' }],
  ] as const)('can be tried with %s', (_, provider, settings) => {
    expect(provider.obstacle(settings)).toBeUndefined();
  });
});

describe('the key', () => {
  const env = { EACHLABS_API_KEY: 'first', EACH_API_KEY: 'second', OPENAI_API_KEY: 'other' };

  test.each([
    ['its option, before the environment', eachlabs, env, 'given', 'given'],
    ['the environment', eachlabs, env, undefined, 'first'],
    ['the other variable, where the first is empty', eachlabs, { ...env, EACHLABS_API_KEY: '' }, '', 'second'],
    ['nowhere', eachlabs, { OPENAI_API_KEY: 'other' }, undefined, undefined],
    ['a variable of its own, never the key of another provider', openai, env, 'given', 'other'],
  ] as const)('comes from %s', (_, provider, variables, eachlabsApiKey, key) => {
    expect(provider.keyFrom(variables, { eachlabsApiKey })).toBe(key);
  });
});
