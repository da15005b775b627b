import { describe, expect, test } from 'vitest';
import { mdx } from '../../../src/formats/mdx/index.ts';
import type { Components } from '../../../src/model/format.ts';

/** The result of reading a document, in short: the construct, the source of its alt, and the values. */
function found(text: string, components?: Components) {
  return mdx.read(text, components).images.map(({ span, altSpan, src, alt, syntax }) => ({
    construct: text.slice(span.start, span.end),
    altSource: text.slice(altSpan.start, altSpan.end),
    src,
    alt: alt.kind === 'text' ? alt.text : alt.kind,
    syntax,
  }));
}

describe('Images in Markdown', () => {
  test.each([
    ['inline', 'a ![a *b* \\{c](c.png "t") b', '![a *b* \\{c](c.png "t")', 'a *b* \\{c', 'c.png', 'a b {c', 'inline'],
    ['empty', '![](c.png)', '![](c.png)', '', 'c.png', 'empty', 'inline'],
    ['text like a template', '![$\\{a}](c.png)', '![$\\{a}](c.png)', '$\\{a}', 'c.png', '${a}', 'inline'],
    ['full reference', '![a][r]\n\n[r]: c.png', '![a][r]', 'a', 'c.png', 'a', 'full-reference'],
    ['shortcut reference', '![r]\n\n[r]: c.png', '![r]', 'r', 'c.png', 'r', 'shortcut-reference'],
    ['in a component', '<Tip>\n  ![a](c.png)\n</Tip>', '![a](c.png)', 'a', 'c.png', 'a', 'inline'],
    ['indented by four', '<Tip>\n\n    ![a](c.png)\n\n</Tip>', '![a](c.png)', 'a', 'c.png', 'a', 'inline'],
    ['after a byte order mark', '\uFEFF![a](c.png)', '![a](c.png)', 'a', 'c.png', 'a', 'inline'],
    ['after two byte order marks', '\uFEFF\uFEFF![a](c.png)', '![a](c.png)', 'a', 'c.png', 'a', 'inline'],
    [
      'of a site, beside what is no MDX',
      '<!-- b -->\n\n![a](<https://b.example/c.png>)',
      '![a](<https://b.example/c.png>)',
      'a',
      'https://b.example/c.png',
      'a',
      'inline',
    ],
    ['beside what is no MDX', '![a](<../a b.png>) <br>', '![a](<../a b.png>)', 'a', '../a b.png', 'a', 'inline'],
    ['in a quote', '> ![a\n> b](c.png)', '![a\n> b](c.png)', 'a\n> b', 'c.png', 'a b', 'inline'],
  ])('%s', (_, text, construct, altSource, src, alt, syntax) => {
    expect(found(text)).toEqual([{ construct, altSource, src, alt, syntax }]);
  });
});

describe('Images in JSX', () => {
  test.each([
    ['a string', '<img src="c.png" alt="a &amp; b" />', 'alt="a &amp; b"', 'c.png', 'a & b'],
    ['single quotes', "<img alt='a \"b\"' src='c.png' />", 'alt=\'a "b"\'', 'c.png', 'a "b"'],
    ['no alt', 'x <img src="c.png" /> y', '', 'c.png', 'absent'],
    ['an empty alt', '<img src="c.png" alt="" />', 'alt=""', 'c.png', 'empty'],
    ['an empty expression', '<img src="c.png" alt={""} />', 'alt={""}', 'c.png', 'empty'],
    ['an alt without a value', '<img src="c.png" alt />', 'alt', 'c.png', 'absent'],
    ['an alt that is undefined', '<img src="c.png" alt={undefined} />', 'alt={undefined}', 'c.png', 'absent'],
    ['a literal', "<img src={'c.png'} alt={'a'} />", "alt={'a'}", 'c.png', 'a'],
    ['a number', '<img src="c.png" alt={7} />', 'alt={7}', 'c.png', '7'],
    ['a template literal', '<img src={`c.png`} alt={`a "b"`} />', 'alt={`a "b"`}', 'c.png', 'a "b"'],
    ['a template with a part', '<img src="c.png" alt={`a ${b}`} />', 'alt={`a ${b}`}', 'c.png', 'dynamic'],
    ['a variable', '<img src="c.png" alt={title} />', 'alt={title}', 'c.png', 'dynamic'],
    ['a condition', '<img src="c.png" alt={a ? "b" : "c"} />', 'alt={a ? "b" : "c"}', 'c.png', 'dynamic'],
    ['a condition without a choice', '<img src="c.png" alt={a ? "" : ``} />', 'alt={a ? "" : ``}', 'c.png', 'empty'],
    [
      'a condition without a text',
      '<img src="c.png" alt={a ? null : undefined} />',
      'alt={a ? null : undefined}',
      'c.png',
      'absent',
    ],
    ['a text in parts', '<img src="c.png" alt={`a ${"b"}` + " c"} />', 'alt={`a ${"b"}` + " c"}', 'c.png', 'a b c'],
    [
      'a string like a template',
      '<img src="c.png" alt="{{ a }} ${b} <% c %>" />',
      'alt="{{ a }} ${b} <% c %>"',
      'c.png',
      '{{ a }} ${b} <% c %>',
    ],
    ['a spread', '<img src="c.png" {...rest} />', '', 'c.png', 'dynamic'],
    ['a spread before an alt', '<img {...rest} src="c.png" alt="a" />', 'alt="a"', 'c.png', 'a'],
    ['a spread after an alt', '<img src="c.png" alt="a" {...rest} />', 'alt="a"', 'c.png', 'dynamic'],
    ['an attribute twice', '<img alt="a" src="c.png" alt="b" />', 'alt="b"', 'c.png', 'b'],
    ['an address in a call', "<img src={useBaseUrl('/c.png')} alt='a' />", "alt='a'", '/c.png', 'a'],
    ['a required file', "<img src={require('./c.png').default} alt='a' />", "alt='a'", './c.png', 'a'],
    ['a URL', "<img src={new URL('./c.png', import.meta.url).href} alt='a' />", "alt='a'", './c.png', 'a'],
    ['an unknown address', "<img src={where(a)} alt='a' />", "alt='a'", '', 'a'],
    ['lines of an alt', '<img\n  src="c.png"\n  alt="a\n    b"\n/>', 'alt="a\n    b"', 'c.png', 'a b'],
    ['a flow element in a quote', '> <img\n>   alt="a"\n>   src="c.png"\n> />', 'alt="a"', 'c.png', 'a'],
    ['in a table', '| a |\n|---|\n| <img src="c.png" alt="a" /> |', 'alt="a"', 'c.png', 'a'],
    ['in an expression', '{cond && <img src="c.png" alt="a" />}', 'alt="a"', 'c.png', 'a'],
    ['in a fragment of an expression', 'x {<><b><img src="c.png" /></b></>} y', '', 'c.png', 'absent'],
    ['in an export', 'export const A = () => <p><img src="c.png" alt={`a`} /></p>', 'alt={`a`}', 'c.png', 'a'],
    ['in an attribute', '<Card icon={<img src="c.png" alt="a" />}>x</Card>', 'alt="a"', 'c.png', 'a'],
    ['in a function of an attribute', '<Card icon={() => <img src="c.png" alt="a" />} />', 'alt="a"', 'c.png', 'a'],
    [
      'in a list of an expression',
      '> - {list.map((x) => (\n>   <img key={x} src="c.png" alt="a" />\n> ))}',
      'alt="a"',
      'c.png',
      'a',
    ],
  ])('%s', (_, text, altSource, src, alt) => {
    expect(found(text).map((image) => ({ ...image, construct: image.construct.slice(0, 4) }))).toEqual([
      { construct: '<img', altSource, src, alt, syntax: 'img' },
    ]);
  });

  test.each([
    ['a default import', "import c from './c.png';\n\n<img src={c} alt='a' />"],
    ['a member of an import', "import c from './c.png';\n\n<img src={c.src} alt='a' />"],
    ['a constant', "export const c = './c.png';\n\n<img src={c} alt='a' />"],
    ['a constant that requires', "export const c = require('./c.png');\n\n<img src={useBaseUrl(c)} alt='a' />"],
    ['an import below', "<img src={c} alt='a' />\n\nimport c from './c.png'"],
  ])('The address is found by %s', (_, text) => {
    expect(found(text).map(({ src }) => src)).toEqual(['./c.png']);
  });

  test.each([
    ['other elements', '<svg role="img" aria-label="a"><path d="" /></svg>', 'svg', 'a'],
    ['a role', '<div role="img" aria-label={"a"}>x</div>', 'role-img', 'a'],
    ['an input', '<input type="image" src="c.png" alt="a" />', 'input', 'a'],
    ['a label that is known only at run time', '<svg role="img" aria-label={t("a")} />', 'svg', undefined],
    ['a spread on a drawing', '<svg role="img" {...rest} />', 'svg', undefined],
  ])('%s are images, too', (_, text, syntax, name) => {
    const [image] = mdx.read(text).images;
    expect(image).toMatchObject({ syntax, name });
    expect(image?.alt.kind === 'dynamic').toBe(name === undefined);
  });

  test.each([
    ['comments', '{/* <img src="c.png" /> */}'],
    ['code', '```jsx\n<img src="c.png" />\n```\n\n`<img src="c.png" />` and {"<img />"}'],
    ['a hidden element', '<div hidden><img src="c.png" /></div>'],
    ['a hidden expression', '<div hidden={true}><img src="c.png" /></div>'],
    ['a style', '<div style={{ display: "none" }}>\n\n![](c.png)\n\n</div>'],
    ['cells beyond the header', '| a |\n|---|\n| x | ![](c.png) | <img src="c.png" /> |'],
    ['what a video shows without support', '<video controls><img src="c.png" /></video>'],
  ])('%s show no image', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['a condition', '<div hidden={cond}><img src="c.png" /></div>'],
    ['a hidden state that a search opens', '<div hidden="until-found"><img src="c.png" /></div>'],
    ['another style', '<div style={{ display: shown, color: "red" }}><img src="c.png" /></div>'],
  ])('%s does not hide', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('What surrounds an image', () => {
  test.each([
    ['a link', '<a href="/x"><img src="c.png" /></a>', { kind: 'link', target: '/x', otherText: '' }],
    [
      'a link of a router',
      '<Link to="/x"><img src="c.png" /> Home</Link>',
      { kind: 'link', target: '/x', otherText: 'Home' },
    ],
    [
      'a link whose target is unknown',
      '<a href={url}><img src="c.png" /></a>',
      { kind: 'link', target: '', otherText: '' },
    ],
    ['a link of Markdown', '[<img src="c.png" /> b](/x)', { kind: 'link', target: '/x', otherText: 'b' }],
    [
      'a card',
      '<Card title="Setup" href="/x">\n  <img src="c.png" />\n</Card>',
      { kind: 'link', target: '/x', otherText: 'Setup' },
    ],
    [
      'a link with text of a run',
      '<a href="/x"><img src="c.png" />{label}</a>',
      { kind: 'link', target: '/x', otherText: '…' },
    ],
    [
      'a link in an export',
      'export const A = () => <a href="/x"><img src="c.png" /></a>',
      { kind: 'link', target: '/x', otherText: '' },
    ],
    ['a button', '<Button><img src="c.png" /></Button>', { kind: 'button', target: undefined, otherText: '' }],
    ['nothing', '<Card><img src="c.png" /></Card>', undefined],
  ])('%s', (_, text, control) => {
    expect(mdx.read(text).images.map(({ context }) => context.control)).toEqual([control]);
  });

  test.each([
    ['of a figure', '<figure>\n  <img src="c.png" />\n  <figcaption>A cat</figcaption>\n</figure>'],
    ['of a frame', '<Frame caption="A cat">\n  <img src="c.png" />\n</Frame>'],
    ['of a frame in Markdown', '<Frame caption="A cat">\n\n![](c.png)\n\n</Frame>'],
    ['of a component', '<DocsImage src="c.png" caption="A cat" />'],
  ])('The caption %s', (_, text) => {
    expect(mdx.read(text).images.map(({ context }) => context.figcaption)).toEqual(['A cat']);
  });

  test('heading, language, size and title', () => {
    const text = '---\nlang: de\n---\n\n## Setup\n\n<img src="c.png" alt="a" title={`t`} width={200} height="10" />';
    expect(mdx.read(text).images).toMatchObject([
      { title: 't', width: 200, height: 10, context: { heading: 'Setup', language: 'de' } },
    ]);
  });

  test.each([
    ['an empty alt', '<img src="c.png" alt="" />', true],
    ['a role', '<img src="c.png" role="none" />', true],
    ['aria-hidden', '<span aria-hidden><img src="c.png" /></span>', true],
    ['aria-hidden as an expression', '<span aria-hidden={true}><img src="c.png" /></span>', true],
    ['inert', '<div inert><img src="c.png" /></div>', true],
    ['inert that is false', '<div inert={false}><img src="c.png" /></div>', false],
    ['aria-hidden that is false', '<span aria-hidden={false}><img src="c.png" /></span>', false],
    ['an empty label of Markdown', '![](c.png)', false],
    ['an empty label in a silent element', '<div aria-hidden="true">\n\n![](c.png)\n\n</div>', true],
  ])('Decorative by %s: %s → %s', (_, text, decorative) => {
    expect(mdx.read(text).images.map((image) => image.decorative)).toEqual([decorative]);
  });
});

describe('Files that break the rules of MDX', () => {
  test.each([
    ['ids of headings', '# Title {#title}\n\n<img src="c.png" alt="a" />'],
    ['HTML comments', '<!-- ![](x.png)\n\n -->\n\n<img src="c.png" alt="a" />'],
    ['void elements', 'one<br>two\n\n<hr>\n\n<img src="c.png" alt="a" />'],
    ['addresses in angle brackets', '<https://a.example/?b=c> <img src="c.png" alt="a" />'],
    ['comparisons', 'if a <5 or a <= b\n\n<img src="c.png" alt="a" />'],
  ])('%s are read exactly', (_, text) => {
    expect(mdx.read(text).tolerance).toBeUndefined();
    expect(found(text)).toEqual([
      { construct: '<img src="c.png" alt="a" />', altSource: 'alt="a"', src: 'c.png', alt: 'a', syntax: 'img' },
    ]);
  });

  test.each([
    ['an open tag', '<img src="c.png" alt="a">'],
    ['an open block', '<div>\n\n<img src="c.png" alt="a" />'],
    ['an open brace', 'a { b\n\n<img src="c.png" alt="a" />'],
    ['types', 'export const a = (b: string) => b\n\n<img src="c.png" alt="a" />'],
  ])('%s: the images are still found, and the reason is returned', (_, text) => {
    const { images, tolerance } = mdx.read(text);
    expect(images.map(({ src, alt }) => ({ src, alt }))).toEqual([{ src: 'c.png', alt: { kind: 'text', text: 'a' } }]);
    expect(tolerance).toMatch(/\S/);
  });

  const commented =
    '{/* ![](x.png) */}\n\nText {/* <img src="x.png" /> */} end.\n\n{/*\n  <img src="x.png" />\n*/}\n\n';

  test.each([
    ['words', 'Put {your name} here.'],
    ['words at the start of a line', '{your name}'],
    ['words in a list', '- a\n- {your name}'],
    ['words in a cell', '| a |\n|---|\n| {your name} |'],
    ['words in a component', '<Tip>\n  Put {your name} here.\n</Tip>'],
    ['words in an element of an expression', '{cond && <b>{your name}</b>}'],
    ['braces in braces', 'a {b {c d} e} f'],
    ['a list of attributes', 'a\n{: .class}'],
    ['a template', 'a {{ site.title | first: 2 }}'],
    ['an open brace', 'a { b'],
    ['an open brace at the start of a line', '{ b'],
    ['several', 'a {b c} d {e f}\n\n{g h}'],
    ['a brace beside an id and a comment of HTML', '# T {#t}\n\n<!-- <img src="x.png" /> --> {b c}'],
  ])('braces that are no JavaScript: %s', (_, text) => {
    const page = `${text}\n\n${commented}<Image src={useBaseUrl("c.png")} alt="a" />`;
    expect(found(page)).toMatchObject([{ src: 'c.png', alt: 'a', syntax: 'component', altSource: 'alt="a"' }]);
    expect(mdx.read(page).tolerance).toMatch(/^is not strict MDX, so braces in it were read as text: .+/);
  });

  test('words in braces are what they are in the texts of a page', () => {
    const text = '# {Your name} {here now}\n\n![A {small cat} sits](c.png "{a b}") <img src="d.png" alt="{a b}" />';
    expect(found(text)).toMatchObject([
      { alt: 'A {small cat} sits', altSource: 'A {small cat} sits' },
      { alt: '{a b}', altSource: 'alt="{a b}"' },
    ]);
    expect(mdx.read(text).images[0]).toMatchObject({ title: '{a b}', context: { heading: '{Your name} {here now}' } });
    expect(mdx.comments('{a b}\n\n{/* c */}')).toEqual([{ text: ' c ', span: { start: 7, end: 16 } }]);
  });

  test.each(['<div>', '{% raw %}', '{{< note >}}'])('comments stay comments where %s makes a file Markdown', (mark) => {
    const text = `${mark}\n\n${commented}\`{/* a */}\` ![a](c.png)\n`;
    expect(mdx.read(text).tolerance).toContain('read as Markdown');
    expect(found(text)).toMatchObject([{ src: 'c.png', construct: '![a](c.png)' }]);
  });

  test.each([
    ['a component', '<DocsImage src="c.png" alt="a" />', 'c.png', 'a', 'component'],
    ['an address in a call', '<img src={useBaseUrl(\'c.png\')} alt="a" />', 'c.png', 'a', 'img'],
    ['an expression', '<img src="c.png" alt={title} />', 'c.png', 'dynamic', 'img'],
    ['a spread', '<Image src="c.png" {...rest} />', 'c.png', 'dynamic', 'component'],
  ])('%s is also read there', (_, tag, src, alt, syntax) => {
    const text = `<div>\n\n${tag}`;
    expect(mdx.read(text).tolerance).toBeDefined();
    expect(found(text)).toMatchObject([{ src, alt, syntax }]);
  });
});

describe('Comments', () => {
  const code = '`<!-- a -->`\n\n```\n{/* b */}\n```\n\n';

  test.each([
    ['in braces', 'a\n\n{/* one */}\n\nb {/* two */} c', ['{/* one */}', '{/* two */}'], [' one ', ' two ']],
    ['of HTML', '<!-- one -->\n\nb', ['<!-- one -->'], [' one ']],
    ['in code', `${code}{/* one */}`, ['{/* one */}'], [' one ']],
    ['of an expression', '{cond /* one */ && <b />}', ['/* one */'], [' one ']],
    ['of a module', 'export const a = 1; // one', ['// one'], [' one']],
    [
      'in a file that is not MDX',
      `${code}<div>\n\n{/* one */} <!-- two -->`,
      ['{/* one */}', '<!-- two -->'],
      [' one ', ' two '],
    ],
    ['after a byte order mark', '\uFEFF{/* one */}', ['{/* one */}'], [' one ']],
  ])('%s', (_, text, sources, texts) => {
    const comments = mdx.comments(text);
    expect(comments.map(({ span }) => text.slice(span.start, span.end))).toEqual(sources);
    expect(comments.map((comment) => comment.text)).toEqual(texts);
  });
});

describe('Hostile text', () => {
  test.each([
    ['comments that stay open', `a ${'<!--'.repeat(1000)}`],
    ['braces that stay open', '{/*'.repeat(50_000)],
    ['braces without JavaScript', 'a {b c} d '.repeat(1000)],
    ['braces around braces', `${'{a b '.repeat(300)}${'}'.repeat(300)}`],
    ['tags that stay open', '<Image src="'.repeat(20_000)],
    ['attributes that stay open', `<Image ${'a={'.repeat(20_000)}`],
    ['backticks', Array.from({ length: 400 }, (_, index) => '`'.repeat(index)).join(' ')],
    [
      'names of the prototype',
      '<constructor src="a" /> <__proto__ src="a" /> <toString src="a" />\n\n<hasOwnProperty src="a" alt="a" />',
    ],
    ['a tag that would swallow the rest', '<plaintext>a</plaintext>\n\n<script>a</script>'],
  ])('%s are read in time and hide no image', (_, text) => {
    expect(mdx.read(`${text}\n\n![a](c.png)`).images.map(({ src }) => src)).toContain('c.png');
    expect(mdx.comments(text)).toEqual([]);
  });

  test('Noncharacters in the file are text', () => {
    expect(mdx.read('<img src="c.png" alt="\uFDD1 a" />').images).toMatchObject([{ alt: { kind: 'text' } }]);
  });
});
