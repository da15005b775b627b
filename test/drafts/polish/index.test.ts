import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept } from '../../../src/drafts/accept.ts';
import { groundingOf } from '../../../src/drafts/guardrails/grounding.ts';
import { rejection } from '../../../src/drafts/guardrails/index.ts';
import { questionsFor } from '../../../src/drafts/prompt/index.ts';
import { kindHint } from '../../../src/drafts/prompt/picture-kind.ts';
import { polish as polishOn } from '../../../src/drafts/polish/index.ts';
import { maxLength, short, withoutRepetition, withoutTornEnd } from '../../../src/drafts/polish/length.ts';
import { withoutGuesses } from '../../../src/drafts/polish/people.ts';
import { withoutBackdrop, withoutLeadIn, withoutSpeculation } from '../../../src/drafts/polish/phrases.ts';
import { plainLine, withoutMentions } from '../../../src/text/plain.ts';
import {
  firstTurn,
  withoutFences,
  withoutJson,
  withoutLabel,
  withoutList,
  withoutMarkup,
  withoutThoughts,
} from '../../../src/drafts/polish/shape.ts';
import { bareImage } from '../../world/image.ts';
import { knownOf } from '../known.ts';
import { runs } from '../../world/runs.ts';

const grounding = groundingOf(bareImage, '');
const polish = (raw: string) => polishOn(raw, { isEnglish: true, grounding });
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
      ['A cat <!-- alt-text-review: ignore --> on a mat', 'A cat on a mat'],
      ['A cat <!-- on a mat', 'A cat'],
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
      ['We can see a cat.', 'A cat.'],
      ['This is a photo of a cat.', 'A cat.'],
      ['The flowchart shows how it works.', 'Flowchart showing how it works.'],
      ['The chart shows that sales fell.', 'The chart shows that sales fell.'],
    ],
  ],
  [
    'withoutThoughts',
    withoutThoughts,
    [
      ['<think>Hm.</think>A cat.', ' A cat.'],
      ['<thinking>Hm. A cat?', ' '],
      ['A cat that thinks.', 'A cat that thinks.'],
    ],
  ],
  [
    'withoutJson',
    withoutJson,
    [
      ['{"caption": "A cat."}', 'A cat.'],
      ['```json\n{"alt": "A cat."}\n```', 'A cat.'],
      ['{"a": "A cat.", "b": "A dog."}', '{"a": "A cat.", "b": "A dog."}'],
      ['{"a": 1}', '{"a": 1}'],
      ['{"a": "A c', '{"a": "A c'],
      ['{}', '{}'],
    ],
  ],
  [
    'withoutList',
    withoutList,
    [
      ['It shows:\n1. a form\n2. a button', 'It shows a form, a button.'],
      ['It shows: 1. A form. 2. A button.', 'It shows a form, a button.'],
      ['- One cat', '- One cat'],
      ['* a\n* b\n* c\n* d\n* e', 'a, b, c, d.'],
      ['Version 2. The form.', 'Version 2. The form.'],
    ],
  ],
  [
    'withoutBackdrop',
    withoutBackdrop,
    [
      ['A gear on a white background.', 'A gear.'],
      ['A gear, set against a transparent background, turns.', 'A gear, turns.'],
      ['A gear. The background is white.', 'A gear.'],
      ['A gear with no text.', 'A gear.'],
      ['A cat in the center of the image.', 'A cat in the center.'],
      ['A dialog to change the size of the image.', 'A dialog to change the size of the image.'],
      ['White text on a dark blue background.', 'White text on a dark blue background.'],
    ],
  ],
  [
    'withoutGuesses',
    (text) => withoutGuesses(text, (word) => word === 'king'),
    [
      ['A young man and an old woman talk.', 'A person and a person talk.'],
      ['The man on the left waves.', 'The person on the left waves.'],
      ['Two men in suits.', 'Two people in suits.'],
      ['Woman with a laptop.', 'Person with a laptop.'],
      ['A young developer at a desk.', 'A developer at a desk.'],
      ['A young actor on a stage.', 'An actor on a stage.'],
      ['An elderly couple on a bench.', 'A couple on a bench.'],
      ['She is holding her phone.', 'She is holding her phone.'],
      ['A woman waves. She holds her phone.', 'A person waves. The person holds their phone.'],
      ['A 30-year-old man reads.', 'A person reads.'],
      ['The manual of the manager.', 'The manual of the manager.'],
      ['A man-in-the-middle attack.', 'A man-in-the-middle attack.'],
      ['A black box and a white horse.', 'A black box and a white horse.'],
    ],
  ],
  [
    'withoutMentions',
    withoutMentions,
    [
      ['Write to jane@corp.example today.', 'Write to jane@corp.example today.'],
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
      ['A cat sleeps, suggesting peace.', 'A cat sleeps.'],
      ['A search box that suggests names.', 'A search box that suggests names.'],
      ['What appears to be a cat.', 'A cat.'],
      ['The overall mood is calm.', 'The overall mood is calm.'],
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
      ['A dialog with a button labeled "Sa', 'A dialog with a button.'],
      ['A cat (black', 'A cat.'],
      ['一只猫在睡觉。', '一只猫在睡觉。'],
      ['一只猫在睡觉', '一只猫在睡觉。'],
      ['', ''],
    ],
  ],
  [
    'short',
    short,
    [
      ['A cat sleeps. It is black.', 'A cat sleeps. It is black.'],
      [`${long(20)}. ${long(20)}.`.replaceAll('word0', 'Word0'), `Word0 ${long(20).slice(6)}.`],
      [`${long(20)}, ${long(10)}.`, `${long(20)}.`],
      [`A b, ${long(22)} c.`, `A b, ${long(22)} c.`],
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

  test('gives one short line without control, direction or invisible characters for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const text = polish(raw);
        expect(text.length).toBeLessThanOrEqual(maxLength);
        expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]|\s{2}|^\s|\s$/u);
      }),
      runs(200),
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
      runs(100),
    );
  });

  test.each([
    ...[
      ',',
      ' ',
      '[',
      '<a',
      '"',
      '. A',
      'and ',
      '```',
      '@',
      '\u0335',
      'A. ',
      '(',
      '-',
      '<!--',
      '<think>',
      '{"a":',
      '1. A ',
      '\n- ',
    ],
    ...[
      'young ',
      'a young man ',
      ', suggesting ',
      'man ',
      'on a white ',
      'The image shows ',
      'here is a ',
      ', looking happy',
      'a ',
    ],
  ])('is not slowed down by thousands of %j', (part) => {
    // A pattern that backtracks without bound would run into the time limit of the test.
    expect(polish(part.repeat(20_000)).length).toBeLessThanOrEqual(maxLength);
  });

  test('accepts 10,000 arbitrary characters, and so do the guardrails, the picture kind and the prompt', () => {
    const anything = fc.string({ unit: 'binary', minLength: 9000, maxLength: 10_000, size: 'max' });
    const repeated = fc
      .array(fc.constantFrom('a', 'the ', '"', ' ', '.', ',', '(', '1', '-', '@', ':', '/', 'A', '\n', 'man ', '<'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join('').repeat(10_000).slice(0, 10_000));
    fc.assert(
      fc.property(fc.oneof(anything, repeated), (text) => {
        const known = knownOf({ image: { src: text }, context: { heading: text, figcaption: text, nearby: text } });
        const accepted = accept({ answer: text, words: text }, known);
        if (accepted.status === 'ok') expect(accepted.text.length).toBeLessThanOrEqual(maxLength);
        expect(rejection(text.slice(0, maxLength), known, groundingOf(known.image, text))?.length ?? 0).toBeLessThan(
          200,
        );
        expect(kindHint(known.image)?.length ?? 0).toBeLessThan(20);
        for (const { prompt } of questionsFor({ known, kind: 'picture', words: text }))
          expect(prompt.length).toBeLessThan(1100);
      }),
      runs(10),
    );
  });

  test('keeps the words of other languages', () => {
    const german = 'Ein Mann in einem blauen Overall macht das Licht an';
    expect(polishOn(german, { isEnglish: false, grounding })).toBe(`${german}.`);
    expect(polish(german)).not.toBe(`${german}.`);
  });

  test('is idempotent', () => {
    const words = fc.array(
      fc.constantFrom('A cat', 'The image shows', 'a man', ', and', '. She', 'seems', '.', 'x', '"'),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const once = polish(parts.join(' '));
        expect(polish(once).length).toBeLessThanOrEqual(once.length + 1);
      }),
      runs(100),
    );
  });
});
