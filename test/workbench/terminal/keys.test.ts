import { expect, test } from 'vitest';
import { after, fieldWith } from '../../../src/workbench/terminal/field.ts';
import { keysFrom, type Key } from '../../../src/workbench/terminal/keys.ts';

async function keysOf(...chunks: readonly string[]): Promise<readonly Key[]> {
  async function* sent() {
    await Promise.resolve();
    yield* chunks;
  }
  const keys: Key[] = [];
  for await (const key of keysFrom(sent())) keys.push(key);
  return keys;
}

test.each([
  ['a', [{ kind: 'text', text: 'a' }]],
  [
    'é🙂',
    [
      { kind: 'text', text: 'é' },
      { kind: 'text', text: '🙂' },
    ],
  ],
  [
    '\r\u007f\u001b[D\u001bOC\u001b[3~\u0015',
    ['enter', 'backspace', 'left', 'right', 'delete', 'clear'].map((kind) => ({ kind })),
  ],
  ['\u001b', [{ kind: 'escape' }]],
  ['\u0003', [{ kind: 'quit' }]],
  // Keys that mean nothing here: F5, Page Up, Ctrl-K.
  ['\u001b[15~\u001b[5~\u000bx', [{ kind: 'text', text: 'x' }]],
])('What a terminal sends is read as keys: %j', async (sent, keys) => {
  expect(await keysOf(sent)).toEqual(keys);
});

test('What is pasted is one text and no command, also in several pieces', async () => {
  expect(await keysOf('\u001b[200~d\nq', 'u\u001b[201~s')).toEqual([
    { kind: 'paste', text: 'd\nqu' },
    { kind: 'text', text: 's' },
  ]);
});

test('A field is written as in a shell, by whole characters', async () => {
  const keys = await keysOf('ab👩‍🚀', '\u007f', '\u001b[D', 'x', '\u001b[200~ one\ntwo\u0007 \u001b[201~', '\u0005!');
  expect(keys.reduce(after, fieldWith('')).text).toBe('axone twob!');
});
