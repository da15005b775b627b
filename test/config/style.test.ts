import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/file.ts';
import { createPolicy } from '../../src/review/policy.ts';

test('A style is read, and an override replaces its decisions one by one', () => {
  const { policy } = parseConfig(
    `style:
  min-length: 40
  max-length: 150
  forbidden-starts: [image, 'graphic of']
  end-mark: required
  names: [GitHub, 007]
  avoid: [simply]
  tone: plain
overrides:
  - paths: api/**
    style:
      min-length: 0
      avoid: { whitelist: allowlist }
`,
    'c.yml',
  );
  const style = {
    minLength: 40,
    maxLength: 150,
    forbiddenStarts: ['image', 'graphic of'],
    endMark: 'required',
    names: ['GitHub', '007'],
    avoid: { simply: '' },
    tone: 'plain',
  };
  const of = createPolicy(policy);
  expect(of('a.md').style).toEqual(style);
  expect(of('api/a.md').style).toEqual({ ...style, minLength: 0, avoid: { whitelist: 'allowlist' } });
});

test.each([
  ['style: short\n', 'c.yml:1:1: style is short.'],
  ['style:\n  maxlength: 3\n', 'c.yml:2:3: maxlength is not a setting of style.'],
  ['style:\n  max-length: 0\n', 'c.yml:2:3: max-length is 0.'],
  ['style:\n  max-length: 1e9\n', 'c.yml:2:3: max-length is 1e9.'],
  ['style:\n  min-length: 9\n  max-length: 3\n', 'c.yml:1:1: min-length is more than max-length.'],
  ['style:\n  end-mark: yes\n', 'c.yml:2:3: end-mark is yes.'],
  [`style:\n  names: ['${'x'.repeat(101)}']\n`, 'c.yml:2:3: names contains xxx'],
  [`style:\n  avoid: { a: '${'x'.repeat(101)}' }\n`, 'c.yml:2:3: avoid contains xxx'],
  [`style:\n  avoid: [${'a,'.repeat(501)}]\n`, 'c.yml:2:3: avoid has 501 entries.'],
])('%j is a mistake', (text, message) => {
  expect(() => parseConfig(text, 'c.yml')).toThrow(message);
});
