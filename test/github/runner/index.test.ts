import { describe, expect, test } from 'vitest';
import { readInputs } from '../../../src/github/runner/inputs.ts';
import { logLine, plainMessage } from '../../../src/github/runner/index.ts';

describe('The log', () => {
  test.each([
    '::error::x',
    '  ::set-output name=a::b',
    'a\n::error::x',
    'a\r::error::x',
    'x ##[error]y',
    '\u001b[31m::x',
  ])('contains no command from %j', (text) => {
    const line = logLine(text);
    expect(line.trimStart()).not.toMatch(/^::|##\[/);
    expect(line.slice(0, -1)).not.toMatch(/\p{Cc}/u);
  });

  test('shows what would steer a terminal or turn a line around', () => {
    expect(plainMessage('a\r\u202eb\nc')).toBe('a\\x0d\\u202eb\nc');
  });
});

describe('Inputs', () => {
  test('that are empty count as not given', () => {
    const given: Record<string, string> = { 'fail-on': 'warning', other: 'x' };
    expect(readInputs((name) => given[name] ?? '', ['fail-on', 'scope'])).toEqual({ 'fail-on': 'warning' });
  });
});
