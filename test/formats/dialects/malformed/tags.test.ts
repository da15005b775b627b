import { describe, expect, test } from 'vitest';
import { html } from '../../../../src/formats/html/index.ts';
import { markdown } from '../../../../src/formats/markdown/index.ts';
import type { Format } from '../../../../src/model/format.ts';

const read = (text: string, format: Format = markdown) =>
  format
    .read(text)
    .images.map(({ fault, src, alt }) => [fault ?? 'none', src, alt.kind === 'text' ? alt.text : alt.kind]);

describe('A tag whose attributes have the wrong quotes', () => {
  test.each([
    ['curly-quotes', '<img src="a.png" alt=“Green canoe”>', '“Green canoe”'],
    ['curly-quotes', '<img src=“a.png” alt=“”>', '“”'],
    ['curly-quotes', '<img alt=”Green canoe” src="a.png" />', '”Green canoe”'],
    ['cut-text', '<img src="a.png" alt="He said "stop" to me">', 'He said "stop" to me'],
    ['cut-text', '<img alt="The "Maria"" src="a.png">', 'The "Maria"'],
    ['cut-text', "<img src='a.png' alt='The captain's cabin'>", "The captain's cabin"],
    ['open-quote', '<img src="a.png alt="Green canoe">', 'Green canoe'],
    ['open-quote', '<img width="30 src="a.png" alt="Green canoe">', 'Green canoe'],
    ['open-quote', "<img src='a.png alt='Green canoe' />", 'Green canoe'],
    ['none', '<img src="a.png" alt="Green canoe with width=">', 'Green canoe with width='],
    ['none', '<img src="a.png" alt="“Green canoe”">', '“Green canoe”'],
    ['none', '<img src="a.png" alt="a" title="b=c">', 'a'],
  ])('has the fault %s: %s', (fault, tag, alt) => {
    expect(read(`Text ${tag}`)).toEqual([[fault, 'a.png', alt]]);
    expect(read(`<div>${tag}</div>`)).toEqual([[fault, 'a.png', alt]]);
    expect(read(tag, html)).toEqual([[fault, 'a.png', alt]]);
    expect(read(`\`${tag}\``)).toEqual([]);
    expect(read(`<!-- ${tag} -->`)).toEqual([]);
  });
});

describe('A tag that the blocks of Markdown break', () => {
  test.each([
    ['quote-mark', '<img\n  src="a.png"\n  alt="x"\n>'],
    ['quote-mark', '- <img\n    src="a.png"\n    alt="x"\n  >'],
    ['quote-mark', 'Text <img src="a.png" alt="x"\n   >'],
    ['blank-line', '<img src="a.png"\n\n  alt="x">'],
    ['none', '<img\n  src="a.png"\n  alt="x"\n/>'],
    ['none', '<div>\n<img\n  src="a.png"\n  alt="x"\n>\n</div>'],
    ['none', '<p><img\n  src="a.png"\n  alt="x"\n></p>'],
    ['none', '> <img\n>   src="a.png"\n>   alt="x">'],
    ['none', 'Text <img src="a.png" alt="x"\n    >'],
  ])('has the fault %s: %j', (fault, text) => {
    expect(read(text)).toEqual([[fault, 'a.png', 'x']]);
  });
});
