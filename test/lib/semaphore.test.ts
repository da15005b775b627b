import { describe, expect, test } from 'vitest';
import { createSemaphore } from '../../src/lib/semaphore.ts';

const never = new AbortController().signal;

describe('slots', () => {
  test('hold back whoever comes when all are taken, in the order they came', async () => {
    const slots = createSemaphore(1);
    const order: string[] = [];
    await slots.take(never);
    const a = slots.take(never).then(() => order.push('a'));
    const b = slots.take(never).then(() => order.push('b'));
    expect(slots.used()).toBe(1);
    slots.give();
    await a;
    slots.give();
    await b;
    expect(order).toEqual(['a', 'b']);
  });

  test('shrink for good: places above the new number are not given again', async () => {
    const slots = createSemaphore(3);
    await Promise.all([slots.take(never), slots.take(never), slots.take(never)]);
    slots.shrink(1);
    slots.shrink(2);
    expect(slots.capacity()).toBe(1);
    let got = false;
    const next = slots.take(never).then(() => (got = true));
    slots.give();
    slots.give();
    await Promise.resolve();
    expect(got).toBe(false);
    slots.give();
    await next;
    expect(slots.used()).toBe(1);
  });

  test('are never fewer than one', () => {
    const slots = createSemaphore(0);
    slots.shrink(-3);
    expect(slots.capacity()).toBe(1);
  });

  test('let those who come again go first', async () => {
    const slots = createSemaphore(2);
    await slots.take(never);
    await slots.take(never);
    slots.shrink(1);
    const order: string[] = [];
    const newcomer = slots.take(never).then(() => order.push('newcomer'));
    const again = slots.again(never).then(() => order.push('again'));
    slots.give();
    await again;
    slots.give();
    await newcomer;
    expect(order).toEqual(['again', 'newcomer']);
  });

  test('open by and by: each that goes well opens two, up to the number there is', async () => {
    const slots = createSemaphore(4, 1);
    const got: number[] = [];
    const all = [0, 1, 2, 3, 4].map((n) => slots.take(never).then(() => got.push(n)));
    await all[0];
    expect(slots.used()).toBe(1);
    slots.widen();
    await all[2];
    expect(got).toEqual([0, 1, 2]);
    slots.widen();
    await all[3];
    expect(slots.used()).toBe(4);
    slots.shrink(2);
    slots.widen();
    slots.give();
    slots.give();
    expect(slots.used()).toBe(2);
    slots.give();
    await all[4];
    expect(slots.capacity()).toBe(2);
  });

  test('leave no place behind with somebody who gave up', async () => {
    const slots = createSemaphore(1);
    const stop = new AbortController();
    await slots.take(never);
    const waiting = slots.take(stop.signal);
    stop.abort();
    expect(await waiting).toBe(false);
    expect(await slots.take(stop.signal)).toBe(false);
    slots.give();
    expect(slots.used()).toBe(0);
  });

  test('whoever comes again holds a place afterwards, aborted or not', async () => {
    const slots = createSemaphore(1);
    const stop = new AbortController();
    await slots.take(never);
    stop.abort();
    await slots.again(stop.signal);
    expect(slots.used()).toBe(1);
  });
});
