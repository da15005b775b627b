import { expect, test } from 'vitest';
import type { QueueItem } from '../../../src/workbench/api.ts';
import {
  groupsOf,
  nextFile,
  nextOpen,
  orderOf,
  timeLeft,
  valuesOf,
  type Filter,
  type Grouping,
} from '../../../src/workbench/page/queue.ts';

const item = (id: string, more: Partial<QueueItem> = {}): QueueItem => ({
  id,
  file: 'docs/a.md',
  line: 1,
  src: `${id}.png`,
  rule: 'missing-alt',
  severity: 'error',
  message: 'It has no text.',
  status: 'missing',
  isUnread: false,
  draft: undefined,
  picture: undefined,
  outcome: undefined,
  ...more,
});
const everything: Filter = { search: '', isInfoShown: true, isDoneShown: true, only: {} };
const queue = [
  item('1'),
  item('2', { outcome: 'accepted' }),
  item('3', {
    file: 'docs/sub/b.md',
    rule: 'generic-alt',
    severity: 'warning',
    status: 'weak',
    message: '"photo" says nothing.',
    draft: 'reuse',
  }),
  item('4', {
    file: 'README.md',
    rule: 'generic-alt',
    severity: 'info',
    status: 'ok',
    message: '"image" says nothing.',
  }),
];
const names = (grouping: Grouping, filter = everything) =>
  groupsOf(queue, grouping, filter).map(({ name, items }) => `${name}: ${items.map(({ id }) => id).join(' ')}`);

test('The queue is grouped by severity, folder, rule or equal findings', () => {
  expect(names('finding')).toEqual(['missing-alt: It has no text.: 1 2', 'generic-alt: "…" says nothing.: 3 4']);
  expect(names('severity')).toEqual(['error: 1 2', 'warning: 3', 'info: 4']);
  expect(names('folder')).toEqual(['.: 4', 'docs: 1 2', 'docs/sub: 3']);
  expect(names('rule')).toEqual(['missing-alt: 1 2', 'generic-alt: 3 4']);
});

test.each([
  [{ ...everything, search: ' B.MD ' }, ['warning: 3']],
  [{ ...everything, isInfoShown: false }, ['error: 1 2', 'warning: 3']],
  [{ ...everything, isDoneShown: false }, ['error: 1', 'warning: 3', 'info: 4']],
  [{ ...everything, only: { rule: 'generic-alt' } }, ['warning: 3', 'info: 4']],
  [{ ...everything, only: { folder: 'docs', status: 'missing' } }, ['error: 1 2']],
  [{ ...everything, only: { draft: 'reuse' } }, ['warning: 3']],
  [{ ...everything, only: { draft: 'none', severity: 'info' }, isInfoShown: false }, ['info: 4']],
])('The filter %j', (filter, groups) => {
  expect(names('severity', filter)).toEqual(groups);
});

test('A filter offers the values that there are, with their number', () => {
  expect(valuesOf(queue, 'folder')).toEqual([
    ['docs', 2],
    ['.', 1],
    ['docs/sub', 1],
  ]);
  expect(valuesOf(queue, 'draft')).toEqual([
    ['none', 3],
    ['reuse', 1],
  ]);
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
