import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImageKind } from '../../src/model/image.ts';
import { askedRules, runRules, rules } from '../../src/rules/index.ts';
import { image, link, page } from './image.ts';
import { runs } from '../world/runs.ts';

const severities = ['error', 'warning', 'info'];
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
const anyControl = fc.option(
  fc.record({
    kind: fc.constantFrom('link' as const, 'button' as const),
    target: fc.option(anyText, { nil: undefined }),
    otherText: anyText,
  }),
  { nil: undefined },
);
const anyLength = fc.option(fc.nat(2000), { nil: undefined });
const anyImage = fc
  .record({
    own: fc.record({
      alt: fc.option(anyText, { nil: undefined }),
      src: anyText,
      title: fc.option(anyText, { nil: undefined }),
      width: anyLength,
      height: anyLength,
      markedDecorative: fc.boolean(),
      kind: fc.constantFrom<ImageKind>('picture', 'component', 'drawing', 'embedded', 'element', 'button', 'link'),
    }),
    context: fc.record({ language: anyText, control: anyControl, caption: anyText, heading: anyText, nearby: anyText }),
  })
  .map(({ own, context }) => image({ ...own, context }));

describe('the table of rules', () => {
  test('names every rule once, the most severe first', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const weights = rules.map(({ severity }) => severities.indexOf(severity));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
  });

  test.each(rules)('$id has a summary that is a sentence, and refers to WCAG', ({ summary, wcag }) => {
    expect(summary).toMatch(/^[A-Z].*\.$/u);
    expect(wcag[0]).toMatch(/^\d\.\d\.\d$/u);
  });
});

describe('of rules that report the same fault', () => {
  const found = (alt: string, ...off: readonly string[]) =>
    runRules(
      image({ alt, width: 1, height: 1 }),
      page,
      askedRules((rule) => !off.includes(rule)),
    ).map(({ rule }) => rule);

  test('only the first reports, and one that is off does not suppress the others', () => {
    expect(found('img_2041.png')).toEqual(['filename-alt']);
    expect(found('img_2041.png', 'filename-alt')).toEqual(['spacer-named']);
    expect(found('img_2041.png', 'filename-alt', 'spacer-named')).toEqual([]);
  });
});

describe('checking any image', () => {
  test('gives findings of known rules, most severe first, each with a message on one line', () => {
    fc.assert(
      fc.property(anyImage, (any) => {
        const findings = runRules(any, page);
        const weights = findings.map(({ severity }) => severities.indexOf(severity));
        expect(weights).toEqual([...weights].sort((a, b) => a - b));
        for (const { rule, message } of findings) {
          expect(rules.map(({ id }) => id)).toContain(rule);
          expect(message).toMatch(/^[^\p{Cc}\u2028-\u202e\u2066-\u2069]+\.$/u);
          expect(message.length).toBeLessThan(500);
        }
      }),
      runs(20),
    );
  });

  test('never reports an alt that is an expression', () => {
    fc.assert(
      fc.property(anyImage, ({ context }) => {
        expect(runRules(image({ alt: { kind: 'dynamic' }, context }), page)).toEqual([]);
      }),
      runs(20),
    );
  });

  test('lets at most one rule report that there is no name', () => {
    const absent = ['missing-alt', 'empty-markdown-alt', 'blank-alt', 'empty-link-image', 'malformed-image'];
    fc.assert(
      fc.property(anyImage, (any) => {
        const found = runRules(any, page).filter(({ rule }) => absent.includes(rule));
        expect(found.length).toBeLessThanOrEqual(1);
      }),
      runs(20),
    );
  });

  test('ignores letter case and a full stop', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('image', 'todo', 'screenshot', 'alt text', 'image 3'),
        fc.boolean(),
        (text, upper) => {
          const found = (alt: string) => runRules(image({ alt }), page).map(({ rule }) => rule);
          expect(found(`${upper ? text.toUpperCase() : text}.`)).toEqual(found(text));
        },
      ),
      runs(20),
    );
  });

  test('copes with a hostile text of a megabyte', () => {
    const tails = [
      ...['!', ' ', '-', '1', 'a.', '\ufeff', '&nbsp;', '年', 'image of ', '/', '(', 'ﷺ', '1 ', '&amp;', '**a', '<b>a'],
      ...[
        'a, ',
        '%s ',
        '🚀',
        ':a:',
        'a-',
        'a_1',
        '{{',
        '](/',
        '1x',
        '\\',
        'the ',
        'photo by A',
        '1x1.',
        'İ',
        '&quot;a',
      ],
    ];
    for (const tail of tails) {
      const alt = `${tail.repeat(1_000_000 / tail.length)}x`;
      expect(runRules(image({ alt, src: alt, context: { control: link(alt, 'x') } }), page).length).toBeLessThan(4);
    }
  });
});

test('a message quotes at most 60 characters of the author, none of which steers a terminal', () => {
  const [finding] = runRules(image({ alt: `\u001b[31m\n\u202eimg_${'long_'.repeat(30)}.png` }), page);
  expect(finding?.message).toMatch(/^"\[31m img_[a-z_]+…" is a file name/u);
  expect(/"(.*)"/u.exec(finding?.message ?? '')?.[1]).toHaveLength(60);
});
