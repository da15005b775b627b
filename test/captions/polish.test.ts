import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstTurn,
  maxLength,
  plainLine,
  polish,
  short,
  withoutFences,
  withoutLabel,
  withoutLeadIn,
  withoutMarkup,
  withoutMentions,
  withoutRepetition,
  withoutSpeculation,
  withoutTornEnd,
} from '../../src/captions/polish.ts';

const long = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe.each<[name: string, step: (text: string) => string, rows: readonly (readonly [string, string])[]]>([
  [
    'plainLine',
    plainLine,
    [
      ['A  cat\n\ton a\r\nmat. ', 'A cat on a mat.'],
      ['Cafe\u0301', 'Caf\u00E9'],
      ['A\u200Bc\u200Dat\uFEFF', 'Acat'],
      ['evil\u202Egnp.exe', 'evilgnp.exe'],
      ['a\u0000b\u001B[31mc', 'a b [31mc'],
      ['a\u2028b', 'a b'],
      [`Z${'\u0335'.repeat(40)}algo`, `Z${'\u0335'.repeat(3)}algo`],
      ['lone \uD800 half', 'lone  half'],
    ],
  ],
  [
    'withoutFences',
    withoutFences,
    [
      ['```text\nA cat.\n```', 'A cat.\n'],
      ['```\nA cat.', 'A cat.'],
      ['No fence.', 'No fence.'],
    ],
  ],
  [
    'firstTurn',
    firstTurn,
    [
      ['A cat. USER: And now? ASSISTANT: A dog.', 'A cat. '],
      ['ASSISTANT: A cat.', ' A cat.'],
      ['A cat.</s>More', 'A cat.'],
      ['A cat.\n### Human: more', 'A cat.\n'],
      ['A login form with the fields user and password.', 'A login form with the fields user and password.'],
    ],
  ],
  [
    'withoutMarkup',
    withoutMarkup,
    [
      ['**A cat** on `a` mat', 'A cat on a mat'],
      ['- A cat', 'A cat'],
      ['1. A cat', 'A cat'],
      ['# A cat', 'A cat'],
      ['[A cat](https://evil.example)', 'A cat'],
      ['![A cat](x.png) sleeps', 'A cat sleeps'],
      ['<b onclick="x()">A cat</b>', 'A cat'],
      ['x < 3 and y > 4', 'x < 3 and y > 4'],
    ],
  ],
  [
    'withoutLabel',
    withoutLabel,
    [
      ['Alt text: A cat.', 'A cat.'],
      ['Caption: "A cat."', 'A cat.'],
      ['“A cat”.', 'A cat.'],
      ["'A cat'", 'A cat'],
      ['"Save" and "Cancel"', '"Save" and "Cancel"'],
      ['A caption: short', 'A caption: short'],
    ],
  ],
  [
    'withoutLeadIn',
    withoutLeadIn,
    [
      ['The image shows a cat.', 'A cat.'],
      ['The image features a cat.', 'A cat.'],
      ['In this picture, there is a cat.', 'A cat.'],
      ['This is a cat.', 'This is a cat.'],
      ['A photo of a cat.', 'A cat.'],
      ['An image depicting the harbour.', 'The harbour.'],
      ['There are two cats.', 'Two cats.'],
      ['The screenshot shows a settings page.', 'A settings page.'],
      ['Screenshot of a settings page.', 'Screenshot of a settings page.'],
      ['A diagram of the build.', 'A diagram of the build.'],
      ['Picture frames on a wall.', 'Picture frames on a wall.'],
      ['A picture frame on a wall.', 'A picture frame on a wall.'],
      ['The imagery of a poem.', 'The imagery of a poem.'],
      ['The image shows iPhone settings.', 'iPhone settings.'],
      ['The image.', 'The image.'],
    ],
  ],
  [
    'withoutMentions',
    withoutMentions,
    [
      ['A chat with @octocat and @org/team.', 'A chat with octocat and org/team.'],
      ['An @ sign.', 'An @ sign.'],
    ],
  ],
  [
    'withoutSpeculation',
    withoutSpeculation,
    [
      ['A cat sleeps. The scene suggests peace.', 'A cat sleeps.'],
      ['Two people sit. They appear to be enjoying tea.', 'Two people sit.'],
      ['Version 1.2 of the form.', 'Version 1.2 of the form.'],
      ['The overall mood is calm.', ''],
    ],
  ],
  [
    'withoutRepetition',
    withoutRepetition,
    [
      ['A cat. A dog. A cat!', 'A cat. A dog.'],
      ['A cat.', 'A cat.'],
    ],
  ],
  [
    'withoutTornEnd',
    withoutTornEnd,
    [
      ['A cat sleeps. It lies on a', 'A cat sleeps.'],
      ['A cat on a mat', 'A cat on a mat.'],
      ['A cat on a mat, with the', 'A cat on a mat.'],
      ['Is it a cat?', 'Is it a cat?'],
      [`${long(40)}, and then ${long(5)} of`, `${long(40)}.`],
      ['一只猫在睡觉。', '一只猫在睡觉。'],
      ['', ''],
    ],
  ],
  [
    'short',
    short,
    [
      ['A cat sleeps. It is black.', 'A cat sleeps. It is black.'],
      [`${long(20)}. ${long(20)}.`.replaceAll('word0', 'Word0'), `Word0 ${long(20).slice(6)}.`],
      [`A ${long(30)}, ${long(10)}.`, `A ${long(30)}.`],
    ],
  ],
])('%s', (_, step, rows) => {
  test.each(rows)('%j → %j', (text, expected) => {
    expect(step(text)).toBe(expected);
  });
});

describe('polish', () => {
  test.each([
    ['The image features a cat lying on a mat. The scene suggests a calm atmosphere.', 'A cat lying on a mat.'],
    ['Alt text: "Settings page with two switches"', 'Settings page with two switches.'],
    ['A cat on a mat. USER: say something else', 'A cat on a mat.'],
    ['<script>alert(1)</script>', 'Alert(1).'],
  ])('%j → %j', (raw, expected) => {
    expect(polish(raw)).toBe(expected);
  });

  test('gives one short line without control, direction or invisible characters, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const text = polish(raw);
        expect(text.length).toBeLessThanOrEqual(maxLength);
        expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|\s{2}|^\s|\s$/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps what the cleaning of words would, in long ones too', () => {
    const words = fc.array(
      fc.constantFrom('cat', 'The image shows', 'and', ',', '.', '. A', '"', '<b>', '@x', 'USER:', '\n'),
      {
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        expect(polish(parts.join(' ')).length).toBeLessThanOrEqual(maxLength);
      }),
    );
  });

  test.each([',', ' ', '[', '<a', '"', '. A', 'and ', '```', '@', '\u0335', 'A. ', '(', '-', '<!--'])(
    'is not slowed down by thousands of %j',
    (part) => {
      // A pattern that backtracks without bound would run into the time limit of the test.
      expect(polish(part.repeat(20_000)).length).toBeLessThanOrEqual(maxLength);
    },
  );
});
