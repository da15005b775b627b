import { describe, expect, test } from 'vitest';
import { unreadFiles, unreadKey, unreadReasons } from '../../src/review/unread.ts';

const [deep, wide, shut] = [
  { file: 'deep.md', reason: 'It is nested too deeply.', hash: 'aa' },
  { file: 'wide.md', reason: 'It has 3.0 MiB.', hash: 'bb' },
  { file: 'shut', reason: 'It cannot be read: EACCES.' },
] as const;

describe('A file that could not be read', () => {
  test.each([
    [[], 'error', 'fail', []],
    [[deep], 'error', 'fail', ['1 file could not be read']],
    [[deep, wide, shut], 'warning', 'fail', ['3 files could not be read']],
    [[deep], 'never', 'fail', []],
    [[deep], 'error', 'warn', []],
    [[{ ...deep, accepted: true }], 'error', 'fail', []],
    [[{ ...deep, accepted: true }, wide], 'error', 'fail', ['1 file could not be read']],
  ] as const)('(%j) with fail-on %s and unread %s fails the gate for %j', (files, failOn, unread, reasons) => {
    expect(unreadReasons(files, { failOn, unread })).toEqual(reasons);
  });

  test.each([
    ['fail', { unread: 'warn' }, []],
    ['warn', { unread: 'fail' }, ['1 file could not be read']],
    ['fail', { failOn: 'never' }, []],
    ['fail', undefined, ['1 file could not be read']],
  ] as const)('with unread %s for all has the limits %j of its override: %j', (unread, limits, reasons) => {
    const overrides = [{ paths: ['deep*'], limits }];
    expect(unreadReasons([deep], { failOn: 'error', unread }, overrides)).toEqual(reasons);
    const elsewhere = unread === 'fail' ? ['1 file could not be read'] : [];
    expect(unreadReasons([wide], { failOn: 'error', unread }, overrides)).toEqual(elsewhere);
  });

  test('is accepted by the baseline under its path and hash', () => {
    // No bytes are known of the last one, so no hash can be right.
    const shutKeys = [unreadKey('shut', ''), unreadKey('shut', 'undefined')];
    const baseline = new Set([unreadKey('deep.md', 'aa'), unreadKey('wide.md', 'other'), ...shutKeys]);
    expect(unreadFiles([deep, wide, shut], baseline)).toEqual([{ ...deep, accepted: true }, shut, wide]);
    expect(unreadFiles([deep], undefined)).toEqual([deep]);
  });

  test('counts once', () => {
    expect(unreadFiles([shut, shut, { ...shut, reason: 'again' }], undefined)).toHaveLength(1);
  });
});
