import { expect, test } from 'vitest';
import { commandOf, keys } from '../../../src/workbench/page/keys.ts';

const pressed = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

test('Every key has a command of its own', () => {
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  for (const { key, command } of keys) expect(commandOf(pressed(key), false)).toBe(command);
});

test.each([
  ['A', {}, false, 'accept'],
  ['3', {}, false, 2],
  ['a', {}, true, undefined],
  ['a', { ctrlKey: true }, false, undefined],
  ['u', { metaKey: true }, false, undefined],
  ['e', { isComposing: true }, false, undefined],
  ['x', {}, false, undefined],
])('%s with %j, typing %s, is %j', (key, more, isTyping, command) => {
  expect(commandOf(pressed(key, more), isTyping)).toBe(command);
});
