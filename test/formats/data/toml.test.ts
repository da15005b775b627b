import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { readToml } from '../../../src/formats/data/toml.ts';
import type { DataNode } from '../../../src/formats/data/tree.ts';
import { runs } from '../../world/runs.ts';

/** A tree as plain data; what is no text is a number, a date or the like, which both only have to find. */
function plain(node: DataNode | undefined): unknown {
  if (node?.kind === 'list') return node.items.map(plain);
  if (node?.kind === 'mapping') return Object.fromEntries(node.members.map(({ name, value }) => [name, plain(value)]));
  return node?.kind === 'scalar' && node.type === 'text' ? node.text : 'other';
}

function oracle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(oracle);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return 'other';
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, oracle(one)]));
}

describe('TOML', () => {
  test.each([
    'a = 1\nb = "x" # c\n',
    '"a b" = 1\n\'c.d\' = "x"\ne."f.g".h = true\n',
    '# c\n\n[a]\nb = 1\n[a.c]\nd = [1, 2,\n # e\n 3, ]\n[e]\n',
    '[[a]]\nb = "x"\n[[a]]\n[a.c]\nd = 1\n[[a.e]]\nf = 1\n[[a.e]]\n',
    'a = { b = 1, c = { d = "x" }, e.f = [] }\n',
    'a = """\nx\n  y\\\n   z "" \\""\\"" """\nb = \'\'\'\n\'x\' \\\'\'\'\'\'\n',
    'a = "\\u00e9 \\U0001F600 \\t \\\\ \\" \\b\\f\\n\\r"\n',
    'a = 1979-05-27T07:32:00Z\nb = 1979-05-27 07:32:00\nc = 07:32:00\nd = +1_000.5e-3\ne = inf\nf = 0xff\ng = -nan\n',
    'a.b = 1\na.c = 2\n[d]\ne.f.g = "x"\ne.f.h = "y"\n',
    "a=1\r\n[b]\r\nc='x'\r\n",
    '[ a . "b" ]\n c = [ [ "x" ], [ ] ]\n',
    '',
  ])('is read as another parser reads it: %j', (text) => {
    const { roots, isBroken } = readToml(text);
    expect(isBroken).toBe(false);
    expect(plain(roots[0])).toEqual(oracle(parse(text)));
  });

  const name = fc.constantFrom('a', 'b', 'c-d', '"e f"', "'g.h'");
  const string = fc.constantFrom('"x"', "'x\\'", '"""x\n"y" """', "'''\nx'''", '"\\u0041\\n"', '"#"', "''", '""');
  const word = fc.constantFrom('1', 'true', '1979-05-27', '1.5', '07:32:00');
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      string,
      word,
      fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc
        .array(tie('value'), { maxLength: 3 })
        .map((items) => `{ ${items.map((one, at) => `k${at} = ${one}`).join(', ')} }`),
    ),
  }));
  const line = fc.oneof(
    fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 3 }), value)
      .map(([names, one]) => `${names.join('.')} = ${one}`),
    fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `[${names.join(' . ')}] # c`),
    fc.array(name, { minLength: 1, maxLength: 2 }).map((names) => `[[${names.join('.')}]]`),
    fc.constantFrom('', '# c', '  '),
  );

  test('of any kind is read as another parser reads it, where that one takes it', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const said = attempt(() => parse(text));
        if (said === undefined) return;
        taken += 1;
        const { roots, isBroken } = readToml(text);
        expect(isBroken).toBe(false);
        expect(plain(roots[0])).toEqual(oracle(said));
      }),
      runs(400),
    );
    expect(taken).toBeGreaterThan(50);
  });

  test.each([
    ['a = \nb = "x"\n', { b: 'x' }],
    ['a = "x\nb = "y"\n', { b: 'y' }],
    ['[a\nb = "x"\n', { b: 'x' }],
    ['a = "x" y\nb = "z"\n', { a: 'x', b: 'z' }],
    ['= 1\nb = "x"', { b: 'x' }],
    ['a = [ 1, \nb = "x"', {}],
  ])('with a mistake is read around it: %j', (text, expected) => {
    const { roots, isBroken } = readToml(text);
    expect(isBroken).toBe(true);
    expect(plain(roots[0])).toMatchObject(expected);
  });

  test('that is nested too deeply is refused', () => {
    expect(() => readToml(`a = ${'['.repeat(300)}`)).toThrow(RangeError);
    expect(() => readToml(`${'a.'.repeat(300)}b = 1`)).toThrow(RangeError);
  });
});

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
