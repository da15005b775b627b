import { describe, expect, test } from 'vitest';
import { generatedParts, mayHoldGenerated } from '../../src/text/generated-parts.ts';

function partsIn(text: string) {
  const comments = [...text.matchAll(/<!--([^]*?)-->/gu)].map((match) => ({
    text: match[1] ?? '',
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return generatedParts(comments).map(({ mark, span }) => [mark, text.slice(span.start, span.end)]);
}

describe('A part that a program writes', () => {
  test.each([
    [
      '<!-- ALL-CONTRIBUTORS-LIST:START - Do not remove or modify this section -->',
      'ALL-CONTRIBUTORS-LIST:START',
      '<!-- ALL-CONTRIBUTORS-LIST:END -->',
    ],
    ['<!-- ALL-CONTRIBUTORS-LIST:START -->', 'ALL-CONTRIBUTORS-LIST:START', '<!-- ALL-CONTRIBUTORS-LIST:END -->'],
    [
      '<!-- readme: contributors,bots -start -->',
      'readme: contributors,bots -start',
      '<!-- readme: contributors,bots -end -->',
    ],
    ['<!--START_SECTION:waka-->', 'START_SECTION:waka', '<!--END_SECTION:waka-->'],
    ['<!-- BEGIN_TF_DOCS -->', 'BEGIN_TF_DOCS', '<!-- END_TF_DOCS -->'],
    [
      '<!-- START doctoc generated TOC please keep -->',
      'START doctoc',
      '<!-- END doctoc generated TOC please keep -->',
    ],
    ['<!-- team:begin (do not edit) -->', 'team:begin', '<!-- team:end -->'],
    ['<!-- automd:contributors author="a" -->', 'automd:contributors', '<!-- /automd -->'],
    ['<!-- sponsors -->', 'sponsors', '<!-- sponsors -->'],
  ])('begins with %s', (start, mark, end) => {
    const part = `${start}\n<!-- prettier-ignore-start -->\n![](a.png)\n<!-- prettier-ignore-end -->\n${end}`;
    expect(mayHoldGenerated(`# A\n${part}`)).toBe(true);
    expect(partsIn(`# A\n${part}\n![](b.png)\n`)).toEqual([[mark, part]]);
  });

  test.each([
    ['<!-- intro:start -->\n![](a.png)\n<!-- intro:end -->'],
    ['<!-- badges: start -->\n![](a.png)\n<!-- badges: end -->'],
    ['<!-- START SIDEBAR - DO NOT REMOVE -->\n![](a.png)\n<!-- END SIDEBAR - DO NOT REMOVE -->'],
    ['<!-- #region start -->\n![](a.png)\n<!-- #endregion -->'],
    ['<!-- Sponsors -->\n![](a.png)\n<!-- Contributors -->'],
    ['<!-- restart the build to have this generated -->\n![](a.png)'],
    ['<!-- alt-text-review-disable filename-alt -->\n![](a.png)'],
    ['ALL-CONTRIBUTORS-LIST:START\n![](a.png)'],
  ])('is not: %s', (text) => {
    expect(mayHoldGenerated(text)).toBe(false);
    expect(partsIn(text)).toEqual([]);
  });

  test('is none without an end, and a second one follows the first', () => {
    const open = '<!-- ALL-CONTRIBUTORS-LIST:START -->';
    const end = '<!-- ALL-CONTRIBUTORS-LIST:END -->';
    expect(partsIn(`${open} a`)).toEqual([]);
    expect(partsIn(`${open} a ${end} ${open} b ${end}`)).toHaveLength(2);
    expect(partsIn(`${end} a ${open}`)).toEqual([]);
  });
});
