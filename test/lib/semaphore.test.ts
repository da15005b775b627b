import { describe, expect, test } from 'vitest';
import { createSemaphore } from '../../src/lib/semaphore.ts';

const never = new AbortController().signal;

describe('slots', () => {
  test('make callers wait when all are taken, and serve them in order', async () => {
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

  test('shrink for good: slots above the new number are not given again', async () => {
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

  test('serve callers that come again first', async () => {
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

  test('open gradually: each success opens two more, up to the limit', async () => {
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

  test('are not lost with a caller that stopped waiting', async () => {
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

  test('are not lost with a caller that had one and stopped afterwards', async () => {
    const slots = createSemaphore(1);
    const stop = new AbortController();
    await slots.take(stop.signal);
    const waiting = slots.take(never);
    stop.abort();
    slots.give();
    expect(await waiting).toBe(true);
  });

  test('make callers that come again wait until one is free', async () => {
    const slots = createSemaphore(2);
    await slots.take(never);
    await slots.take(never);
    slots.shrink(1);
    let isBack = false;
    const again = slots.again(never).then(() => (isBack = true));
    await Promise.resolve();
    expect([isBack, slots.used()]).toEqual([false, 1]);
    slots.give();
    await again;
    expect(slots.used()).toBe(1);
  });

  test('a caller that comes again after it was aborted gives its slot to nobody', async () => {
    const slots = createSemaphore(1);
    await slots.take(never);
    let isServed = false;
    const waiting = slots.take(never).then(() => (isServed = true));
    await slots.again(AbortSignal.abort());
    await Promise.resolve();
    expect([isServed, slots.used()]).toEqual([false, 1]);
    slots.give();
    await waiting;
  });

  test('a caller that comes again has a slot afterwards, aborted or not', async () => {
    const slots = createSemaphore(1);
    const stop = new AbortController();
    await slots.take(never);
    stop.abort();
    await slots.again(stop.signal);
    expect(slots.used()).toBe(1);
  });
});
