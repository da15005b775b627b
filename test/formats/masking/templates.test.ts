import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { maskHtml, maskMarkdown } from '../../../src/formats/masking/mask.ts';
import type { Format } from '../../../src/model/format.ts';

const read = (format: Format, text: string) =>
  format.read(text).images.map(({ src, alt, span }) => ({
    src,
    alt: alt.kind === 'text' ? alt.text : alt.kind,
    construct: text.slice(span.start, span.end),
  }));

describe.each([
  ['html', html],
  ['markdown', markdown],
] as const)('In %s', (_, format) => {
  test.each([
    ['Liquid in values', '<img src="{{ a.b }}" alt="{{ c | escape }}">', '{{ a.b }}', 'dynamic'],
    ['quotes in a template', '<img src="{{ "/a.png" | relative_url }}" alt="x">', '/a.png', 'x'],
    ['a partly made alt', '<img src="a.png" alt="Logo of {{ name }}">', 'a.png', 'dynamic'],
    ['a decision beside a template', '<img src="{{ x }}" alt="">', '{{ x }}', 'empty'],
    ['nothing that could bring an alt', '<img src="{{ x }}">', '{{ x }}', 'absent'],
    ['an attribute', '<img src="a.png" {{ attributes }}>', 'a.png', 'dynamic'],
    ['a condition around an alt', '<img src="a.png" {% if x %}alt="b"{% endif %}>', 'a.png', 'b'],
    ['a condition around another attribute', '<img {% if x %}id="b"{% endif %} src="a.png" alt="c">', 'a.png', 'c'],
    ['Handlebars', '<img src="{{{x}}}" {{#if y}}alt="{{z}}"{{/if}}>', '{{{x}}}', 'dynamic'],
    ['Go', '<img src="{{ relURL "a.png" }}" alt="{{- .Title -}}">', 'a.png', 'dynamic'],
    [
      'Jinja',
      '<img src="{{ url_for(\'x\', n="a") }}" alt="{% trans "b" %}">',
      '{{ url_for(\'x\', n="a") }}',
      'dynamic',
    ],
    ['ERB', '<img src="<%= image_path("a.png") %>" alt="<%= t(".b") %>">', '<%= image_path("a.png") %>', 'dynamic'],
    ['PHP', '<img src="<?= $a->b(">") ?>" alt="<?php echo $c["d"] ?>">', '<?= $a->b(">") ?>', 'dynamic'],
    ['Vue', '<img src="a.png" :alt="b > c">', 'a.png', 'dynamic'],
    ['Vue, all at once', '<img v-bind="b">', '', 'dynamic'],
    ['Svelte', '<img src={a} {alt}>', '{a}', 'dynamic'],
    ['a spread', '<img src="a.png" {...rest}>', 'a.png', 'dynamic'],
    ['an expression with quotes', '<img alt={a > b ? "c" : \'d\'} src="a.png">', 'a.png', 'dynamic'],
    ['Docusaurus', '<img src={useBaseUrl(\'/a.png\')} style={{width: 3}} alt="b" />', '/a.png', 'b'],
    ['a module', '<img src={require("./a.png").default} alt="b" />', './a.png', 'b'],
    ['the address of the site', '<img src="{{ site.baseurl }}/a.png" alt="b">', '/a.png', 'b'],
    ['a name by a template', '<img src="a.png" title="{{ t }}">', 'a.png', 'dynamic'],
  ])('%s: %s', (_name, text, src, alt) => {
    expect(read(format, `<p>x ${text} y</p>\n`)).toEqual([{ src, alt, construct: text }]);
  });
});

test.each([
  ['[alt]="b"', 'dynamic'],
  ['[attr.alt]="b"', 'dynamic'],
  ['[alt]="b" alt="c"', 'dynamic'],
  ['alt="${b}"', 'dynamic'],
  ['alt="&#123;{ b }}"', '{{ b }}'],
])('HTML with %s', (attribute, alt) => {
  expect(read(html, `<img src="a.png" ${attribute}>`)).toMatchObject([{ alt }]);
});

describe('In Markdown', () => {
  test.each([
    ['a destination', '![a]({{ "/a.png" | relative_url }})', '/a.png', 'a'],
    ['a destination in parts', '![a]({{ site.baseurl }}{% link b/a.png %})', 'b/a.png', 'a'],
    ['a label', '![{{ "x]" }}](a.png)', 'a.png', 'dynamic'],
    ['an escaped template', '![a {\\{ b }}](a.png)', 'a.png', 'a {{ b }}'],
    ['a definition', '![a][r]\n\n[r]: {{ site.url }}/a.png', '/a.png', 'a'],
  ])('%s', (_, text, src, alt) => {
    expect(read(markdown, text)).toMatchObject([{ src, alt }]);
  });

  test.each([
    ['between marks in prose', 'Use `{{` and ![](a.png) and `}}`.'],
    ['behind a mark that stays open', 'x {{ y\n\n![](a.png)\n\nz }}'],
    ['behind a code sample of a template', '```\n{% comment %}\n```\n\n![](a.png)\n'],
    ['in a raw block', '{% raw %}![](a.png){% endraw %}'],
    ['behind a heading with an id', '# x {#y}\n\n![](a.png) #}'],
    ['behind a private-use character', '\uE000\uFDD1\uE000\uE000 ![](a.png)'],
  ])('an image is found %s', (_, text) => {
    expect(read(markdown, text)).toMatchObject([{ src: 'a.png', alt: 'empty' }]);
  });

  test.each([
    ['a comment', '{% comment %}\n![](a.png)\n{% endcomment %}'],
    ['a code sample of Liquid', '{% highlight html %}\n\n<img src="a.png">\n\n{% endhighlight %}'],
    ['a code sample of Hugo', '{{< highlight html >}}\n<img src="a.png">\n{{< /highlight >}}'],
  ])('none is found in %s', (_, text) => {
    expect(read(markdown, text)).toEqual([]);
  });

  test.each([
    ['{% if a %}![](a.png){% endif %}', ''],
    ['{{ a }}![](a.png)', '{{ a }}'],
  ])('the other text of a link is that of a template: %s', (content, otherText) => {
    expect(markdown.read(`[${content}](u)`).images[0]?.context.control?.otherText).toBe(otherText);
  });
});

/** Text that pairs, opens or repeats endlessly. */
const hostile = [
  '{{',
  '{{<"',
  '{% comment %}',
  '<a b="',
  '<a {',
  "<a b='x <",
  '![[',
  '![a [b',
  '![a](b ',
  '){a=b ',
  ']{a="x" b=\'',
  '```{image} a\n',
  ':::image a="b" ',
  '<?php ',
  '\uFDD1\uE000\uE000',
  '`{{',
  '<div markdown>\n',
  '{{ a }} ',
  '![[a.png]] ',
];

test.each(hostile)('A megabyte of %j is masked to the same length', (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  for (const masked of [maskMarkdown(text, {}), maskHtml(text)]) {
    expect(masked.text).toHaveLength(text.length);
    expect(masked.text.split('\n').length).toBeLessThanOrEqual(text.split('\n').length);
  }
});

test.each([
  ['quotes', '> '],
  ['lists', '- '],
  ['numbered lists', '1. '],
])('%s nested without end are rejected before the parser overflows its stack', (_, mark) => {
  expect(() => markdown.read(`${mark.repeat(50_000)}![](a.png)`).images).toThrow(RangeError);
});

test.each([
  ['a line across the page', '- '.repeat(500)],
  ['a ruler', `${'-'.repeat(500)}x`],
  ['many marks of emphasis', '*a_ '.repeat(20_000)],
  ['a long line of quotes', `> a ${'> '.repeat(20_000)}`],
])('An image after %s is found', (_, text) => {
  expect(markdown.read(`${text}\n\n![](a.png)`).images).toHaveLength(1);
});

test('Ten thousand images in one link are read', () => {
  expect(markdown.read(`[${'![]({{ a }}) '.repeat(10_000)}](u)`).images).toHaveLength(10_000);
});
