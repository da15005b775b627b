import { expect, test } from 'vitest';
import { commandIn } from '../../../src/github/talk/command.ts';

test.each([
  ['/alt decorative', { kind: 'decorative' }],
  ['  \n/alt Decorative\nThanks', { kind: 'decorative' }],
  ['/alt ignore  shown   in a demo', { kind: 'ignore', reason: 'shown in a demo' }],
  ['/alt ignore', { kind: 'ignore', reason: '' }],
  ['/alt again', { kind: 'again', hint: '' }],
  ['/alt again Ada Lovelace, at her desk\r\nmore', { kind: 'again', hint: 'Ada Lovelace, at her desk' }],
  ['/alt accept', { kind: 'accept', all: false }],
  ['/alt accept ALL', { kind: 'accept', all: true }],
  ['/alt accept some', { kind: 'unknown' }],
  ['/alt', { kind: 'unknown' }],
  ['/alt delete', { kind: 'unknown' }],
  ['/alternative', undefined],
  ['> /alt decorative', undefined],
  ['Please /alt decorative', undefined],
  ['', undefined],
])('%j is the command %j', (body, command) => {
  expect(commandIn(body)).toEqual(command);
});

test('Of a reason, 300 characters count', () => {
  expect(commandIn(`/alt ignore ${'a'.repeat(400)}`)).toEqual({ kind: 'ignore', reason: 'a'.repeat(300) });
});
