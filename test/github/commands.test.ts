import { describe, expect, test } from 'vitest';
import { annotationCommand, debugCommand, logLine, maskCommand, outputEntry } from '../../src/github/commands.ts';
import { formsOf, readInputs } from '../../src/github/inputs.ts';

describe('Commands to the runner', () => {
  test('stay one line each', () => {
    expect(annotationCommand('error', 'a: b, c', '100 %\n::error::x')).toBe(
      '::error title=a%3A b%2C c::100 %25%0A::error::x\n',
    );
    expect(annotationCommand('warning', 't', 'a\r\u202eb')).toBe('::warning title=t::a\\x0d\\u202eb\n');
    expect(debugCommand('a\r\nb')).toBe('::debug::a%0D%0Ab\n');
  });

  test('mask each line of a secret, and no empty one', () => {
    expect(maskCommand('one\n\n two%\r\n')).toBe('::add-mask::one\n::add-mask:: two%25\n');
    expect(maskCommand('')).toBe('');
  });

  test.each([
    '::error::x',
    '  ::set-output name=a::b',
    'a\n::error::x',
    'a\r::error::x',
    'x ##[error]y',
    '\u001b[31m::x',
  ])('cannot be smuggled in by %j', (text) => {
    const line = logLine(text);
    expect(line.trimStart()).not.toMatch(/^::|##\[/);
    expect(line.slice(0, -1)).not.toMatch(/\p{Cc}/u);
  });

  test('give outputs a delimiter that nobody can guess', () => {
    const [first, second] = [outputEntry('a', 'x\ny'), outputEntry('a', 'x\ny')];
    expect(first).toMatch(/^a<<(ghadelimiter_[0-9a-f-]{36})\nx\ny\n\1\n$/);
    expect(first).not.toBe(second);
  });
});

describe('Inputs', () => {
  test('come in capitals with their hyphens; an empty one was not given', () => {
    const env = { 'INPUT_FAIL-ON': ' warning ', INPUT_SCOPE: '', INPUT_OTHER: 'x' };
    expect(readInputs(env, ['fail-on', 'scope', 'config'])).toEqual({ 'fail-on': 'warning' });
  });

  test('that are secret have more than one form', () => {
    expect(formsOf('a+b')).toEqual(['a+b', 'a%2Bb', 'YSti']);
    expect(formsOf(undefined)).toEqual([]);
    expect(formsOf('')).toEqual([]);
  });
});
