import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { mdx } from '../../../src/formats/mdx/index.ts';
import { readQuickly } from '../../../src/formats/quick/index.ts';
import { createTaggedReader } from '../../../src/formats/quick/tagged/reader.ts';
import type { Format } from '../../../src/model/format.ts';
import { runs } from '../../world/runs.ts';
import { quickTree } from '../../../src/formats/quick/html/tree.ts';
import { adversarialPages, documentPages, htmlPages, markdownPages, paragraphPages } from './pages.ts';

/** What the parsers find on the whole page, which is what its outline is made of. */
const byParsers = (format: Format, text: string) => settled(() => format.outline(text).images);
const quickly = (format: Format, text: string) => settled(() => format.read(text).images);

/** A page that a reader refuses has to be refused by the other one, too. */
function settled<Result>(read: () => Result): Result | string {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

describe('The quick way finds what the parsers find: images, their places, texts and surroundings', () => {
  test('in Markdown', () => {
    fc.assert(
      fc.property(markdownPages, (text) => {
        expect(quickly(markdown, text)).toEqual(byParsers(markdown, text));
      }),
      runs(400),
    );
  });

  test('in MDX', () => {
    fc.assert(
      fc.property(markdownPages, (text) => {
        expect(quickly(mdx, text)).toEqual(byParsers(mdx, text));
      }),
      runs(150),
    );
  });

  test.each<[string, Format]>([
    ['Markdown', markdown],
    ['MDX', mdx],
  ])('in documentation written in %s', (_, format) => {
    fc.assert(
      fc.property(documentPages, (text) => {
        expect(quickly(format, text)).toEqual(byParsers(format, text));
      }),
      runs(250),
    );
  });

  test.each<[string, Format]>([
    ['Markdown', markdown],
    ['MDX', mdx],
  ])('in paragraphs of %s with marks that stand close to each other', (_, format) => {
    fc.assert(
      fc.property(paragraphPages, (text) => {
        expect(quickly(format, text)).toEqual(byParsers(format, text));
      }),
      runs(400),
    );
  });

  test('in HTML', () => {
    fc.assert(
      fc.property(htmlPages, (text) => {
        expect(quickly(html, text)).toEqual(byParsers(html, text));
      }),
      runs(400),
    );
  });

  test('in HTML that browsers mend', () => {
    fc.assert(
      fc.property(adversarialPages, (text) => {
        expect(quickly(html, text)).toEqual(byParsers(html, text));
      }),
      runs(400),
    );
  });

  // Each of these was found by the properties above, or on a page of a real site.
  test.each([
    ['a quotation with a comment that stays open', '> <!--\n\n<img>'],
    ['a link that stays open', '<a href="u"><img src="a.png">\n\ntext\n'],
    ['a group that is closed in a quotation', '<div>\n\n></div><img>{'],
    ['a part of a table without one', '`\n\n<td><img>>'],
    ['a mark behind indented code', '\th\n\n-\n<img>'],
    ['a line of marks at the start', '---\n- ![](g)'],
    ['two links with one target on two lines', '[)](n)\n[![](g)](n)'],
    ['a tab behind the mark of a quotation', '> \t<img>'],
    ['a heading with an image, before a broken one', '#\n![](n)\n\n!['],
    ['a tag in what only looks like code', '-```<a href>\n\n<img>'],
    ['a fence in an item that is left open', '- a\n  ```\n  code\n\ntext ![x](y.png)\n'],
    ['an image behind an item whose fence goes on over a blank line', '- ~~~\n\n  text\n![x](y.png)\n'],
    ['the same in an item in an item', '- a\n\n  - ~~~\n\n    text\n[![x](y.png)](n)'],
    ['a sentence that goes on behind an item with a fence', '- ~~~\n  code\n  ~~~\n\n  text\n![x](y.png)'],
    ['an image beside one that is not plain', 'text\n\n![a](b.png)\n\n![c](d.png)\n\n<!-- c -->\n\nend\n'],
    [
      'a group that ends before an image',
      '<details>\n<summary>s</summary>\n\ntext\n\n</details>\n\n![a][r]\n\n[r]: c.png\n',
    ],
    ['a mark with a space behind it that breaks no line', '*\u00a0^.*<kbd>K</kbd>\n\n![a](b.png)\n'],
    ['an address that takes the marks behind it', '![x](x.png) **https://e.x/a_b_c**-\n'],
    ['an address with marks in it', '![x](x.png) https://e.x/c^*1$x$* \n'],
    ['emphasis in a language without spaces', '![x](y.png)\n\n不会*被*自动，会_覆盖_*默认*布局\n\ntext\n'],
    ['a button that a label names', '![a](b.png)\n\n<label for="i">Go</label>\n\n<input type=image id=i src=c.png>\n'],
    [
      'boxes to tick with labels',
      '![a][r]\n\n<input type="checkbox" id="i"> <label for="i">Done</label>\n\n[r]: c.png\n',
    ],
    ['an image in a footnote', 'a[^1]\n\n[^1]: text ![x](y.png)\n'],
    [
      'a summary with an ampersand',
      '<details>\n<summary>a & b</summary>\n\ntext\n\n</details>\n\n![x](a.png)\n\nend\n',
    ],
    ['a link in a footnote', 'text[^1]\n\n![x](a.png)\n\n[r]: b\n[^1]: see [x](b.png), [r](a.png)\n'],
    ['a tag in a footnote', '[^1]: text <Img src="z.png" />'],
    ['a tag and an image in a footnote', 'text[^1]\n\n[^1]: text <img src="i.png"> ![a](b.png)\n'],
    ['a tag with spaces behind it, which begins a block of HTML', '<b>  \n![x](y.png)\n'],
    ['the same behind another block, with a tab', 'text\n\n<kbd>\t\n![x](y.png)\n\ntext\n'],
    ['a tag with a space behind it that breaks no line', '<b>\u00a0\n![x](y.png)\n'],
    ['an image with such a space behind it', '![a](b.png)\n\n<img src="i.png">\u00a0\n\ntext\n'],
    ['formatting that goes on behind an image', '![x](y.png)<b>\n\ntext\n'],
    ['formatting that goes on behind a tag', '<img src="k.png" alt="v"><code>\n\ntext'],
    ['formatting that goes on behind the text before an image', 'text <i>\n\n![x](y.png)\n\ntext\n'],
    ['formatting that goes on behind a comment', '![x](y.png)<b>\n<!-- c -->\ntext</b>'],
    ['formatting in a text of several lines', 'a <b>b\nc</b> d\n\n![x](y.png)\n\na <b><i>b</b></i>\n'],
    [
      'a list before an image that is not plain, and a quotation behind it',
      '- a &amp; b\n\n![x](y.png)\n\n> c\td\n\ne\n',
    ],
    ['lists around an image whose items have images', '1. ![a](b.png)\n2. c\n\n![x](y.png)\n\n- ![a](\n'],
    ['a sentence that goes on with a number behind an item', '10. a\n   # h\n   t\n11. u\n\n![x](y.png)\n'],
    ['a sentence behind an item with a wide mark', '100. a\n\n   t\n\n![x](y.png)\n'],
    ['what is code in Markdown alone behind such an item', '100. a\n\n    t\n\n![x](y.png)\n'],
    ['a line that begins like an item and is none', 'a\n2. b\n\n![x](y.png)\n\n-\n'],
    ['several fences in one passage', '```\n![a](b.png)\n```\n```\n<p>\n ````\n![x](y.png)\n\nt\n\n<div>'],
    ['a fence with the marks of another one in it', '~~~~\n![a](b.png) ~~~~\n~~~\n~~~~ \n\n![x](y.png)\n'],
    ['tags between code spans', 'a `<b>` ``<i> ` `` b\n\n![x](y.png)\n\na `<b>\n` c\n'],
    ['templates in code and beside it', '`${a.png}` ${b}\n\n> ```\n> ${c}\n> ```\n\n![x](y.png)\n\n```\n${d}\n'],
    ['what looks like a fence in an element', '<div>\n~~~ js\n\n![x](y.png)\n'],
    ['code behind an address', 'http://a.b/c_d`code` ![x](y.png)\n'],
    ['a backslash in an address', 'www.a.b/c\\_d ![x](y.png)\n'],
    ['a bar in a text', 'a | b\n\n![x](y.png) | c\n'],
    ['a fence behind an item', '1. a\n```\n![x](y.png)\n\n![x](z.png)\n```\n\n![x](w.png)\n'],
    ['a wide space in its label', '![a\u3000b  c](d.png)\n'],
    ['several spaces in a row in its label', '![a  b `c`   d](e.png)\n'],
    ['a footnote that begins with a heading', '[^1]:# D\n\n![](a.png)\n'],
    ['such a footnote in a quotation', '> [^1]: > # D\n\n![](a.png)\n'],
    ['a line that only looks like the one of a table, behind it', '![x](a.png)\n\n||||\n|||-|\n'],
    ['marks of a fence in raw HTML', '<d>\n```\n\n```\n\ntext\n\n![](a.png)\n'],
    [
      'marks of a fence in an element',
      '<details>\n<summary>s</summary>\n```\na\n\nb\n```\n</details>\n\n![x](a.png)\n',
    ],
    [
      'an image and a text in an element of Markdown',
      '## H\n\na\n\n<aside markdown="1" class="q">\n  <img src="a.png" class="b" alt="avatar">\n  \\[b\\] *c* [d](e).\n  <p markdown="1">\n- @f, ["g"](h)\n  </p>\n</aside>\n\ni\n',
    ],
    [
      'a figure whose content is Markdown',
      '<figure markdown="span">\n  ![a `b`](c.png "d")\n  <figcaption>e &amp; f</figcaption>\n</figure>\n\n![g](h.png)\n',
    ],
    ['raw HTML between paragraphs', 'a\n\n<p align="center">\n  <img src="b.png" alt="c">\n</p>\n\nd\n'],
    [
      'raw HTML beside an image',
      '<div style="clear: both;"></div>\n\n![a](b.png)\n\n<p>c</p>\n\n![d](e.png)\n\n<br>\n\nf\n',
    ],
    [
      'a heading of raw HTML',
      '<h1 align="center">A <img src="b.png" alt="c"></h1>\n\n<p>\n<img src="d.png">\n</p>\n\n![e](f.png)\n',
    ],
    ['links of raw HTML to one target', '<a href="n"><img src="a.png"></a>\n\n<a href="n">t</a>\n\n[u](n)\n'],
    ['a link of raw HTML beside an address', '<a href="http://n.o"><img src="a.png"></a> http://n.o\n'],
    [
      'silent images behind raw HTML',
      '<p>a</p>\n\n<div>\n<img src="b.png" alt="">\n</div>\n\n<img src="c.png" alt="">\n',
    ],
    ['an element of Markdown in raw HTML', '<aside>\n<p markdown="1">a <img src="b.png"></p>\n</aside>\n'],
    [
      'an element of Markdown that is not plain',
      '<aside markdown="1"><img>\n<p class="caption"markdown="1">a</p></aside>\n',
    ],
    ['emphasis beside an element of Markdown', '*<b markdown="1">a*</b> <img src="b.png">\n'],
    [
      'raw HTML in items',
      '1. a\n\n   <img src="b.png" alt="c" width=600>\n\n2. <kbd>d</kbd> <a href="e"><img src="f.png"></a>\n</div>\n',
    ],
    ['a tag in what only looks like one', '<a<figure>![b](c.png)\n\nd\n\ne\n'],
    ['the same in its attributes', '<a <figure>![b](c.png)\n\nd\n\ne\n'],
    ['an item that goes on behind a line without its indent', '- a\nb\n\n  ![c](d.png)\n'],
    ['attributes before a long text', `![x](a.png){.left} ${'word '.repeat(70)}\n`],
    ['attributes of an image that is alone', 'a\n\n![x](a.png){.left}\n\nb\n'],
    ['attributes behind a link and behind parentheses', '[a](b){.c} (d){.e} ![x](a.png) `(f){.g}`\n'],
    ['attributes before emphasis', '![x](a.png){.c}**。**d\n'],
    ['a size among its attributes', '![x](a.png){width=60px .left} a ![y](b.png){height="3%"}\n'],
    ['a description of a term', 'Term\n: ![x](a.png){width=60px .left}\n  text\n\n![y](b.png){.icon} Term\n: text\n'],
    ['emphasis beside code', '将*`a`*（b）更改为*`c`*（d）。**`e`**、![x](a.png)\n'],
    ['emphasis over several lines', '*a\nb* **c ![x](a.png)\n  d** [e\nf](g) `h\n  i`\n'],
    ['emphasis over the lines of a quotation', '> *a\n> b* ![x](a.png)\n'],
    ['strikethrough across emphasis', '~a *b~ c* ![x](a.png) *d ~~e* f~~\n'],
    ['emphasis beside strikethrough', 'a*~~b~~*c ![x](a.png) *~d~*e\n'],
    ['code in a link', '[`a()`](b) [`c` d](e) ![x](a.png) [f `g](h) `i](j)\n'],
    ['a code span that has no end', 'a (`b c ![x](a.png) [d\n'],
    ['a link without words that has a title', '[](a "t") [][r] ![x](a.png)\n\n[r]: b "u"\n'],
    ['a note before parentheses', '*[^1](a) ![x](a.png)\n\n[^1]: b\n'],
    ['blanks for the label of a reference', 'a[r][ ] ![x](a.png)\n\n[r]: b\n'],
    ['a backslash at the end of a text', '![x](a.png) a\\\n'],
    ['a backslash at the end of a line', '![x](a.png) a\\\nb\n'],
    ['character references', '![x](a.png) &eacute;&#32;b&nbsp;&copy &foo; &#42;a&#42; AT&T &#x1f600; &#0;\n'],
    ['names of people', '![by @me](a.png) 在被@Me称为[x](y) me@e.x *a*\n'],
    ['underscores in the name of an e-mail address', '![x](a.png) __a__b@c.de\n'],
    [
      'references of all kinds',
      "[![x](a.png)][r] [a][r] [`b`][] [c][d] ![y][r]\n\n<!-- e -->\n[r]: f\n[`b`]: <g> 'h'\n",
    ],
    ['a table without a head', '|---|---|\n| ![x](a.png) | `b` |\n\n|---|\n|---|\n| c |\n'],
    ['a line without indent behind an item that begins with a tag', '1. <kbd>a</kbd> b\n![x](a.png)\n'],
    ['a line without indent behind an item that begins with a link', '- [a](b)\n![x](a.png)\n- [c]: d\n![y](b.png)\n'],
    ['a second paragraph in an item with a line without indent', '- a\n)\n\n\t![](a.png\n'],
    ['formatting that ends behind an image', '<b>\n\na\n\n![x](a.png)\n\n</b>b\n'],
    [
      'tags and templates in code in an item',
      '1. a\n\n   ```html\n   <table>\n     <td>{% if b %}\n\n   <img src="c.png">\n   ```\n\n   ![d](e.png)\n\n2. f\n\ng\n\n![h](i.png)\n',
    ],
    ['code in an item that goes on with less indent', '- a\n  ```\n  ![b](c.png)\n d\n  ```\n\n![e](f.png)\n'],
    [
      'code in an item with an end of another indent',
      '- a\n  ```\n  ![b](c.png)\n     ```\n  ![d](e.png)\n  ```\n\n![f](g.png)\n',
    ],
    [
      'what only looks like code in raw HTML in an item',
      '- <div>\n  ```\n  <img src="a.png">\n  ```\n  </div>\n\n![b](c.png)\n',
    ],
    ['code in an item with a tab', '- a\n\t```\n\t<b>\n\t```\n\n![b](c.png)\n'],
    ['code behind an anchor', '<a name="b"></a>\n```\n![c](d.png)\n```\n\n![e](f.png)\n'],
    [
      'blocks of Python-Markdown',
      '!!! note\n    a\n\n    ![b](c.png)\n\n??? tip "d"\n\n    e\n\n=== "f"\n    ![g](h.png)\n\ni\n\n![j](k.png)\n',
    ],
    ['an image in the title of one', '!!! note "![a](b.png)"\n    c\n\n![d](e.png)\n'],
    ['what is code of another language', 'a `List<?>` b `Map<?, ?>`\n\n![c](d.png)\n\ne <? f ?> ![g](h.png)\n'],
    ['a question mark at the start of an item', '- <?\n\n  ![a](b.png)\n\n?>\n'],
    ['a class that is called as an attribute', '<div class="style-a">\n\n![b](c.png)\n\n</div>\n'],
    ['templates in code', '```\n{% include "a.svg" %}\n```\n\n![b](c.png)\n\n`{{ d }}`\n'],
    [
      'a list that goes on behind a line without the indent of its item',
      '5. a\nb\n6. c\n\n   ```\n   <d>\n   ```\n\n10. ![e](f.png)\n',
    ],
    ['a number behind such a line in a list of bullets', '- a\nb\n6. c\n\n   ```\n   <d>\n   ```\n\n10. ![e](f.png)\n'],
    [
      'a caption in a group of several passages',
      '<div>\n\na\n\n<p><img src="b.png"></p>\n\n<p class="caption">c</p>\n\nd\n\n</div>\n',
    ],
    [
      'a caption before an image in such a group',
      '<div>\n\na\n\n<p class="caption">b</p>\n\n![c](d.png)\n\ne\n\n</div>\n',
    ],
    ['several spaces in the text of a tag', '<img alt="a  b" src="c.png">\n\nd <img alt="e  f" src="g.png">\n'],
    [
      'a tag over several lines',
      "<img class='a'\n  alt=\"b\nc\"\n  src='d.png'\n/>\n\ne\n\n<p><img src='f\n g'></p>\n",
    ],
    [
      'an element over several passages',
      '<figure>\n\n<img src="a.png" alt="b">\n\n<figcaption>\n\nc *d*\n\n</figcaption>\n\n</figure>\n\n![e](f.png)\n',
    ],
    [
      'boxes to tick in raw HTML',
      '<input type="checkbox"/> a\n\n![b](c.png)\n\n<label><input type="checkbox"> d</label>\n',
    ],
    [
      'lists of attributes beside raw HTML',
      '<div></div>\n\n![a](b.png){.c width=20}\n\n<br>\n\n[d](e){.f} ![g](h.png){#i}<b>j</b>\n',
    ],
    ['lists of attributes in raw HTML', '<p>(a){.b} <img src="c.png" alt="d"></p>\n'],
    [
      'templates in texts, addresses and labels',
      '## {{ a }} b\n\n{{% c %}}\nd [e]({{< ref "f" >}})\n{{% /c %}}\n\n![g]({{ site.u }}/h.png)\n\n{% if i %}\n\n![{{ j }}](k.png) l ${m}\n\n<a href="{{ n }}"><img src="o.png" alt="{{ p }}"></a>\n',
    ],
    ['templates beside images', '{{ a }}\n\n![b](c.png)\n\n{% d %}\n\n![e](f.png)\n\n*{{ g }}* **{{ h }}**i\n'],
    ['a template that shows an image', '{{< figure src="a.png" alt="b" >}}\n\n![c](d.png)\n\n{% include "e.html" %}\n'],
    ['a template in a list of attributes', '![a](b.png){: width="{{ c }}"}\n\nd\n'],
    ['an element with a mark of Markdown that is off', '<p markdown=\'0\'>\n*a* <img src="b.png">\n</p>\n'],
    [
      'a sentence that ends before a link',
      'a! [b](c)\n\n![d](e.png)\n\nf！[g](h.png) i\n\n![j](k.png)\n\nl! [m](n.png)\n',
    ],
    [
      'spaces around the signs of attributes',
      '<aside markdown = "1" class= "a">\n<img src = \'b.png\' alt ="c">\n*d*\n</aside>\n',
    ],
    [
      'code between two elements in one paragraph',
      'a <p>b</p> `c` <p><img src="d.png" alt="e"></p>\n\nf <p>g</p> *h* <p><img src="i.png" alt="j"></p>\n',
    ],
    [
      'an address and emphasis between them',
      'a <p>b</p> http://c.d <p><img src="e.png" alt="f"></p>\n\ng <p>h</p> ~~i~~ **j *k*** <p><img src="l.png" alt="m"></p>\n',
    ],
    [
      'a template among attributes',
      '<p><img src="a.png" {{ b }}></p>\n\n<img src="c.png" {% if d %}alt="e"{% endif %}>\n\n<a href="{{ f }}"><img src="g.png" alt="h"></a>\n',
    ],
    [
      'a heading that is not beside raw HTML',
      '## H\n\n<details>\n<summary>s</summary>\n\n<div>\n<img src="a.png" alt="">\n</div>\n\nt\n\n</details>\n',
    ],
    ['a condition among the attributes in raw HTML', '<p><img src="a.png" {% if x %}alt="b"{% endif %}></p>\n'],
    ['an image that is badly written in raw HTML', '<p>![a](b c.png) <img src="d.png"></p>\n'],
    ['a custom element in raw HTML', '<p><amp-img src="a.png" alt="b"></amp-img> <img src="c.png"></p>\n'],
    [
      'a component in raw HTML',
      '<div>\n<ThemedImage alt="b" sources="x.png"></ThemedImage>\n<img src="c.png">\n</div>\n',
    ],
    ['the start of an end tag before a link that stays open', '</<a href>\n\n![]()\n\na\n\nb\n'],
    ['delimiters behind a list', '1. a | b\n-|-\n![q](r.png) | s\n'],
    ['a heading in a cell before it', '| a | b |\n| - | - |\n| <h2>c</h2> | d |\n\n![x](a.png)\n'],
    ['a line below two lines', 'A\nB\n===\n\n![x](a.png)\n'],
    ['a line below a quotation', '> A\n===\n\n![x](a.png)\n'],
    ['a heading in a footnote', 'a[^1] ![x](a.png)\n\n[^1]: b\n    # c\n\n![x](a.png)\n'],
    ['a definition in a footnote', '![x][r] a[^1]\n\n[^1]:\n    [r]: a.png\n'],
    ['a width in its label', '![a|100](b.png) ![a | 100](b.png)\n'],
    ['code between two elements', 'a <p>b</p> `c` <p><img src="d.png" alt="e"></p>\n'],
    ['emphasis between two elements', 'a <p>b</p> *c* <p><img src="d.png" alt="e"></p>\n'],
    ['a fence behind a line break', 'a\n<br>\n```\n![x](a.png)\n```\n\n![x](b.png)\n'],
  ])('in Markdown with %s', (_, text) => {
    expect(quickly(markdown, text)).toEqual(byParsers(markdown, text));
  });

  test.each([
    ['a module in code', '```js\nimport a from "b";\n\nexport const c = {\n```\n\n![d](e.png)\n\n<F />\n'],
    [
      'code with a wide indent',
      '<Tabs>\n  <Tab>\n      ```sh\n      <b\n      ```\n  </Tab>\n</Tabs>\n\n![d](e.png)\n',
    ],
    ['code in an item', '1. a\n\n       ```sh\n       {<b\n       ```\n\n2. ![d](e.png)\n'],
    [
      'a list in a tag',
      '<A slugs={["b"]} style={{c: "}"}} />\n\n![d](e.png)\n\n<p style={{f: \'g\'}}>\n  <img src="h.png" />\n</p>\n',
    ],
    ['a wide space in its label', '![a\u3000b](c.png)\n'],
    ['a wide space in code in its label', '![a `b\u3000 c`](c.png)\n'],
    ['a space that breaks no line there', '![a\u00a0b](c.png)\n\ntext\n'],
  ])('in MDX with %s', (_, text) => {
    expect(quickly(mdx, text)).toEqual(byParsers(mdx, text));
  });

  test.each([
    ['before it', 'text\n\n{/* truncate */}\n\n![x](a.png)\n'],
    ['behind it', '![x](a.png)\n\n{/* truncate */}\n\ntext\n'],
  ])('in MDX with a comment %s', (_, text) => {
    expect(quickly(mdx, text)).toEqual(byParsers(mdx, text));
  });

  test.each([
    ['a text that stays open behind a link', '<a><blockquote><img></a><p>e</p>'],
    ['a text that names an image', '<n id="x"><p>t</p><img aria-labelledby="x">'],
    [
      'a text that names an image in it, with a list',
      '<i id="x"><img aria-labelledby="x"><ul><li>a</li><li>b</li></ul>',
    ],
    ['a text of several parts that names an image', '<DIV ID=x><img aria-labelledby="x"><ul><li>a<li><img></ul>'],
    [
      'a picture that names an image',
      '<picture id="x"><img aria-labelledby="x"><ul><li>a</li><li>b</li></ul></picture>',
    ],
    ['a page that names an image', '<body id="x"><img aria-labelledby="x"><ul><li>a</li><li>b</li></ul>'],
    ['an item that a paragraph does not close', '<p><li></p><p>t</p><v role="img">'],
    ['a heading in front', '<h2>a</h2><p>b</p><p>c</p><div><img></div>'],
    ['a caption with an image of its own', '<main class="caption"><a><svg></svg></a><s>;</s></main><img>'],
    ['an end tag of nothing in a paragraph', '<p><style></style><title></title>></footer><embed src=".png">'],
    ['a mark in a text without markup', '<dd><svg role="img"></svg><textarea><m&</textarea>'],
    ['a style with the class of a caption', '<style class="caption">}</style><img>'],
    ['the title of a drawing', '<a href="u"><svg aria-labelledby="t"><title id="t">W</title></svg></a>'],
    [
      'an anchor that is no link',
      '<a><img src="a.png" alt="x"></a><a href="u" class="c"><img src="b.png" alt="y"></a>',
    ],
    ['a link that has a role', '<a href="u" role="button"><img src="a.png" alt="x"></a>'],
    ['a page that opens what is hidden', '<body data-bs-target="#n"><div id="n" hidden><img src="a.png"></div>'],
    ['an attribute that all objects have', '<p constructor><img alt="x" constructor="y">'],
  ])('in HTML with %s', (_, text) => {
    expect(quickly(html, text)).toEqual(byParsers(html, text));
  });
});

describe('The parser of HTML is asked', () => {
  test.each([
    ['a whole page', '<!doctype html><html><head><title>t</title></head><body><p>a <b>b</b></p><img></body></html>\n'],
    ['a page without its frame', '<!doctype html>\n<title>t</title>\n<p>a'],
    [
      'items and cells that are not closed',
      '<ul><li>a<li>b</ul><table><tr><td>a<td>b<tr><td>c</table><dl><dt>a<dd>b</dl>',
    ],
    ['drawings', '<svg viewBox="0 0 1 1"><title>t</title><path d="M0"/></svg>'],
    ['end tags of nothing', '<div><img></div></div>'],
    ['blocks that are not closed', '<main><section><div><img></section></main>'],
  ])('not for %s', (_, text) => {
    expect(quickTree(text)).toBeDefined();
  });

  test.each([
    ['formatting that goes on behind a block', '<p><b>a<p>b'],
    ['a link in a link', '<a href="u"><a href="v"><img></a>'],
    ['what a table does not allow', '<table><p>a<tr><td>b</table>'],
    ['HTML in a drawing', '<svg><p><img></svg>'],
    ['the content of a template', '<template><img></template>'],
    ['a tag or comment that does not end', '<p title="'],
    ['null characters', '<p>\0<img>'],
    ['frames', '<frameset><frame></frameset>'],
  ])('for %s', (_, text) => {
    expect(quickTree(text)).toBeUndefined();
  });

  test('for nothing that is left out', () => {
    const text = '<nav><ul><li><a href="u">a</a></li></ul></nav><section><p>b</p></section><p><img></p>';
    const lengths = quickTree(text)?.children.map((node) => ('children' in node ? node.children.length : undefined));
    expect(lengths).toEqual([0, 0, 1]);
  });
});

describe('The parsers are asked', () => {
  const asked = (text: string) => {
    const parts: string[] = [];
    const slow = {
      isJsx: false,
      needsFrontMatter: false,
      mayShow: (source: string) => source.includes('<img'),
    };
    readQuickly(text, { ...slow, read: (part) => (parts.push(part), []) }, createTaggedReader);
    return parts;
  };

  test.each([
    ['a paragraph', '# Title\n\n![x](a.png)\n'],
    ['a line of text', 'Text *with* `code`, ![x](a.png "t") and a [link](b).\n'],
    ['an item', '1. Click **Save**.\n\n   ![x](a.png)\n\n2. Wait.\n'],
    ['a quotation', '> ![](a.png)\n'],
    ['a link', '[![x](a.png)](https://a.example)\n'],
    ['a tag', '<img src="a.png" alt="x" width="300">\n\ntext <img src="b.png"> text\n'],
    ['classes', '![x](a.png){.wide}\n'],
    ['classes before a long text', `![x](a.png){width=3px .wide} ${'word '.repeat(70)}\n`],
    ['code in emphasis and in links', '将*`a`*（b）更改。**`c`**、[`d`](e) ![x](a.png) "`f`"\n'],
    ['emphasis and links over lines', '*a\nb* [c\nd](e) ![x](a.png)\n'],
    ['a description', 'Term\n: ![x](a.png){width=60px .left}\n  text\n'],
    ['references to labels', '[![x](a.png)][r] [`a`][] [b][s]\n\n<!-- c -->\n[r]: d\n[`a`]: e\n[s]: f\n'],
    ['character references', '![x](a.png) &eacute;&#32;b&nbsp;AT&T\n'],
    ['full-width marks and blanks in its label', '![a（b）！](c.png) ![ d ](e.png) ![R&D < f](g.png)\n'],
    ['empty brackets in a link', '[`a`[] b](c.md) ![x](d.png)\n'],
    ['one underscore at the edge of a word of its label', '![a _b](c.png)\n'],
    ['a name', '![by @me](a.png) 被@Me称为[x](y)\n'],
    ['an item with a line without indent', '1. <kbd>a</kbd> b\n![x](a.png)\n'],
    ['lines with bars that are no table', '|---|---|\n| ![x](a.png) | b |\n'],
    ['code in its label', '![run `make`](a.png)\n'],
    ['references in its attribute', '<img src="a.png" alt="the &quot;x&quot;">\n'],
    ['a paragraph of HTML', '<p align="center">\n  <img src="a.png" alt="x">\n</p>\n'],
    ['a table', '| a | b |\n| --- | :-: |\n| ![x](a.png) | c |\n| d | [![y](b.png)](u) |\n'],
    ['a reference', '![x][r]\n\n![r][]\n\n[r]: a.png "t"\n'],
    ['details around it', '<details>\n<summary>s</summary>\n\n![x](a.png)\n\n</details>\n\n![y](b.png)\n'],
    ['details with an ampersand', '<details>\n<summary>a & b</summary>\n\nc\n\n</details>\n\n![x](a.png)\n\nd\n'],
    ['a footnote with a link', '![x](a.png)\n\nsee [r].[^1]\n\n[r]: b\n[^1]: c (see [d](e.md#f)).\n'],
    [
      'a figure of HTML',
      'a\n\n<figure><img src="a b (1).png" alt="" width="375"><figcaption><p>c</p></figcaption></figure>\n\nb\n',
    ],
    ['an address with spaces', '![a & b](<../a b.png> "t")\n\nsee [c](d "e")\n<!--truncate-->\nf\n'],
    ['an element with a style elsewhere', '<span style="color: red">a</span>\n\nb\n\n![x](a.png)\n\nc\n'],
    ['containers of another dialect beside it', ':::info\n\n![x](a.png)\n\n:::\n'],
    ['a tag with code in its text', '<img src="a.png" alt="run `make`">\n'],
    ['a tag without words', 'text\n\n<img src="a.png" alt="">\n\n> q\n'],
    ['a link with code in its label', '[![run `make`](a.png)](u)\n'],
    ['comments and anchors beside it', '<!-- c -->\n\n![x](a.png)\n\n<a id="b"></a>\n'],
    ['a page with a heading that has a line below it', 'A\n===\n\n*B*\n---\n\n![x](a.png)\n'],
    ['a label over two lines', '![x\ny](a.png) [![x\ny](a.png)](u)\n'],
    ['a bar in its label', '![x | y](a.png)\n'],
    ['references in addresses', '![x](a.png?a=1&amp;b=2) [y](z?a=1&amp;b=2 "c &amp; d")\n'],
    ['a definition with parentheses and an ampersand', '![x][r]\n\n[r]: a(b).png?a=1&do=2\n'],
    ['a label alone', '![r] and [![r]](u)\n\n[r]: a.png\n'],
    ['a footnote of several lines', '![x](a.png) b[^1]\n\n[^1]:\n    c\n    [d](e), f!\n'],
    [
      'tables in containers',
      '> | a | b |\n> | - | - |\n> | ![x](a.png) | c |\n\n- | a |\n  | - |\n  | ![x](a.png) |\n',
    ],
    ['a row without a bar at its end', '| a | b |\n| - | - |\n| ![x](a.png) | c\n'],
    ['a table without bars around it', 'a | b\n-|-\n![x](a.png) | c\nd | e\n'],
    ['single quotes', "<img src='a.png' alt='x' width='50'>\n"],
    ['a table beside it with anything in it', '![x](a.png)\n\n| a | b |\n| - | - |\n| <ul><li>c</li></ul>\n'],
    ['a value on the next line', '<img src="a.png" style=\n"padding: 0">\n'],
    [
      'notes, references and footnotes',
      '> [!NOTE]\n> a\n\n![x](a.png)\n\nsee [r], <https://a.b>.[^1]\n\n[r]: b\n[^1]: c\n',
    ],
  ])('for nothing where an image is plain: in %s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  test('only for what an image depends on: its heading, its neighbours, and the definitions', () => {
    expect(asked('# A\n\ntext\n\n## B\n\nfar\n\nmore\n\n![x&amp;y][r]\n\nend\n\n[r]: a.png\n')).toEqual([
      '·\n\n## B\n\nmore\n\n![x&amp;y][r]\n\nend\n\n[r]: a.png\n',
    ]);
  });

  test('for a heading in much raw HTML, which would be read again with each image behind it', () => {
    const image = '<p>\n<img src="a.png" alt="b">\n</p>\n';
    const below = (words: string) => `<div>\n<h2>${words}</h2>\n</div>\n\n${image}`;
    expect(asked(below('few words'))).toEqual([]);
    expect(asked(below('many words '.repeat(500)))).not.toEqual([]);
  });

  test('for the whole text where it cannot be divided', () => {
    const slow = {
      isJsx: false,
      needsFrontMatter: false,
      mayShow: () => true,
      read: () => [],
    };
    expect(readQuickly('```{figure} a.png\n```\n', slow)).toBeUndefined();
    expect(readQuickly('<div hidden>\n\n![x](a.png)\n', slow)).toBeUndefined();
  });
});
