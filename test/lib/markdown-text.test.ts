import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { codeSpan, fencedBlock, plainText } from '../../src/lib/markdown-text.ts';
import { oneLine } from '../../src/lib/escape-controls.ts';
import { runs } from '../world/runs.ts';

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text).children;

const hostile = fc
  .array(
    fc.constantFrom(
      '`',
      '``',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '&amp;',
      '<!--',
      '-->',
      '</details>',
      '@octocat',
      '#12',
      'GH-1',
      'https://evil.example',
      'www.evil.example',
      'a@evil.example',
      '|',
      '~~',
      '$x$',
      '\\',
      ' ',
      'x',
      '\n',
      '\r',
      '\u202e',
      ':+1:',
      '[^1]',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('Untrusted text', () => {
  test('in a code span is one code span with that text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [paragraph, ...rest] = parse(`x ${codeSpan(text)} y`);
        expect(rest).toEqual([]);
        expect(paragraph).toMatchObject({
          type: 'paragraph',
          children: [{ type: 'text' }, { type: 'inlineCode' }, { type: 'text' }],
        });
      }),
      runs(20),
    );
  });

  test('as plain words has no markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [paragraph, ...rest] = parse(`Says: ${plainText(text)}`);
        expect(rest).toEqual([]);
        expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text' }] });
      }),
      runs(20),
    );
  });

  test('as plain words has no mention and no reference', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plainText(text)).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./);
      }),
      runs(20),
    );
  });

  test('reads the same as plain words', () => {
    const [paragraph] = parse(plainText('A "cat" & a <b>dog</b> *asleep* [here](x) | 5 $'));
    expect(paragraph).toMatchObject({ children: [{ value: 'A "cat" & a <b>dog</b> *asleep* [here](x) | 5 $' }] });
  });

  test('stays in its fenced block, with all its backticks', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = text.replaceAll('\r', '');
        const [block, after, ...rest] = parse(`${fencedBlock(lines, 'suggestion')}\nafter`);
        expect(block).toMatchObject({ type: 'code', lang: 'suggestion', value: lines });
        expect(after).toMatchObject({ type: 'paragraph' });
        expect(rest).toEqual([]);
      }),
      runs(20),
    );
  });

  test('is cut when it is long', () => {
    expect(codeSpan('x'.repeat(400), 20)).toBe(`\`${'x'.repeat(19)}…\``);
    expect(oneLine(codeSpan(''))).toBe('` `');
  });
});
