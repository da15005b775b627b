import { expect, test } from 'vitest';
import type { QueueItem } from '../../../src/workbench/api.ts';
import { groupsOf, nextFile, nextOpen, orderOf, timeLeft } from '../../../src/workbench/page/queue.ts';

const item = (id: string, more: Partial<QueueItem> = {}): QueueItem => ({
  id,
  file: 'docs/a.md',
  line: 1,
  src: `${id}.png`,
  rule: 'missing-alt',
  severity: 'error',
  picture: undefined,
  outcome: undefined,
  ...more,
});
const everything = { search: '', isInfoShown: true, isDoneShown: true };
const queue = [
  item('1'),
  item('2', { outcome: 'accepted' }),
  item('3', { file: 'docs/sub/b.md', rule: 'generic-alt', severity: 'warning' }),
  item('4', { file: 'README.md', rule: 'generic-alt', severity: 'info' }),
];
const names = (grouping: 'severity' | 'folder' | 'rule', filter = everything) =>
  groupsOf(queue, grouping, filter).map(({ name, items }) => `${name}: ${items.map(({ id }) => id).join(' ')}`);

test('The queue is grouped by severity, folder or rule', () => {
  expect(names('severity')).toEqual(['error: 1 2', 'warning: 3', 'info: 4']);
  expect(names('folder')).toEqual(['.: 4', 'docs: 1 2', 'docs/sub: 3']);
  expect(names('rule')).toEqual(['missing-alt: 1 2', 'generic-alt: 3 4']);
});

test.each([
  [{ ...everything, search: ' B.MD ' }, ['warning: 3']],
  [{ ...everything, isInfoShown: false }, ['error: 1 2', 'warning: 3']],
  [{ ...everything, isDoneShown: false }, ['error: 1', 'warning: 3', 'info: 4']],
])('The filter %j', (filter, groups) => {
  expect(names('severity', filter)).toEqual(groups);
});

test('After a decision comes the next open image, and from the end the first that is left', () => {
  const order = orderOf(groupsOf(queue, 'severity', everything));
  expect([nextOpen(order, undefined)?.id, nextOpen(order, '1')?.id, nextOpen(order, '4')?.id]).toEqual(['1', '3', '1']);
  expect(nextOpen([item('1')], '1')).toBeUndefined();
  expect([nextFile(order, '1')?.id, nextFile(order, '4')?.id]).toEqual(['3', '1']);
});

test.each([
  [10, undefined, undefined],
  [0, 1000, undefined],
  [6, 5000, 'about a minute'],
  [60, 20_000, 'about 20 minutes'],
])('%i images at %j ms each take %j', (open, ms, words) => {
  expect(timeLeft(open, ms)).toBe(words);
});
