import { describe, expect, test } from 'vitest';
import { isAmong, isArrayOf, isBoolean, isFinite, isMaybe, isOf, isString } from '../../src/lib/shape.ts';

type Point = { readonly x: number; readonly name?: string | undefined };
const isPoint = isOf<Point>({ x: isFinite, name: isMaybe(isString) });

describe('A value has a shape', () => {
  test.each([[{ x: 1 }], [{ x: -0.5, name: '' }], [{ x: 1, name: undefined }]])('%j', (value) => {
    expect(isPoint(value)).toBe(true);
  });
});

describe('A value does not have it', () => {
  test.each([
    ['no object', 1],
    ['null', null],
    ['a list', [1]],
    ['a missing field', {}],
    ['a field of another type', { x: '1' }],
    ['a number that JSON has not', { x: NaN }],
    ['null where something may be missing', { x: 1, name: null }],
    ['a field more', { x: 1, y: 2 }],
    ['a field that every object inherits', JSON.parse('{"x":1,"__proto__":{"name":"a"}}')],
    ['a method as a field', { x: 1, toString: 'a' }],
  ])('%s', (_, value) => {
    expect(isPoint(value)).toBe(false);
  });
});

test('A list has the parts that are asked for, and a word is one of its list', () => {
  expect([isArrayOf(isBoolean)([true, false]), isArrayOf(isBoolean)([1]), isArrayOf(isBoolean)('ab')]).toEqual([
    true,
    false,
    false,
  ]);
  const isSide = isAmong({ left: true, right: true });
  expect([isSide('left'), isSide('up'), isSide('toString'), isSide(undefined)]).toEqual([true, false, false, false]);
});
