import { describe, expect, test } from 'vitest';
import { knownComponents } from '../../src/formats/components.ts';
import { loadFormat, mayHoldImages } from '../../src/formats/index.ts';
import { mdx } from '../../src/formats/mdx/index.ts';

function found(text: string, components = {}) {
  return mdx.read(text, components).images.map(({ src, alt, syntax, attribute }) => ({
    src,
    alt: alt.kind === 'text' ? alt.text : alt.kind,
    syntax,
    attribute,
  }));
}

describe('Components that show an image', () => {
  test.each(Object.entries(knownComponents))('%s', (name, { alt, src }) => {
    expect(found(`<${name} ${src}="c.png" ${alt}="a" />`)).toEqual([
      { src: 'c.png', alt: 'a', syntax: 'component', attribute: alt },
    ]);
    expect(mayHoldImages('mdx', `text <${name}\n/>`)).toBe(true);
  });

  test.each([
    ['without an alt', '<Image src="c.png" />', 'c.png', 'absent'],
    ['with a bound alt', '<Image src="c.png" alt={a} />', 'c.png', 'dynamic'],
    ['with a spread', '<Image {...a} />', '', 'dynamic'],
    ['with nothing that we know', '<Screenshot id="c" />', '', 'dynamic'],
    [
      'with two addresses',
      "<ThemedImage alt='a' sources={{ light: useBaseUrl('/c.png'), dark: '/d.png' }} />",
      '/c.png',
      'a',
    ],
    ['with an import', "import c from './c.png'\n\n<Image src={c} alt='a' />", './c.png', 'a'],
    ['in an expression', "{a && <Image src='c.png' alt='a' />}", 'c.png', 'a'],
  ])('%s', (_, text, src, alt) => {
    expect(found(text)).toEqual([{ src, alt, syntax: 'component', attribute: 'alt' }]);
  });

  test.each([
    ['a wrapper', '<Zoom>\n  <img src="c.png" alt="a" />\n</Zoom>'],
    ['a frame', '<Frame>\n\n  ![a](c.png)\n\n</Frame>'],
    ['a figure', '<Figure caption="b"><img src="c.png" alt="a" /></Figure>'],
  ])('%s around an image is not an image', (_, text) => {
    expect(found(text).map(({ src, alt }) => [src, alt])).toEqual([['c.png', 'a']]);
  });

  test('Other components are not images', () => {
    expect(
      found('<Icon name="c.png" /> <ImageGrid src="c.png" /> <Image.Part src="c.png" /> <Video src="c.mp4" />'),
    ).toEqual([]);
  });

  test('A site declares its own components, also under a known name', () => {
    const components = {
      Shot: { alt: 'description', src: 'file' },
      'UI.Image': { alt: 'text', src: 'url' },
      Image: { alt: 'label', src: 'href' },
    };
    expect(
      found(
        '<Shot file="c.png" description="a" />\n\n<UI.Image url="d.png" />\n\n<Image href="e.png" label="" />',
        components,
      ),
    ).toEqual([
      { src: 'c.png', alt: 'a', syntax: 'component', attribute: 'description' },
      { src: 'd.png', alt: 'absent', syntax: 'component', attribute: 'text' },
      { src: 'e.png', alt: 'empty', syntax: 'component', attribute: 'label' },
    ]);
    expect(mayHoldImages('mdx', '<Shot />')).toBe(false);
    expect(mayHoldImages('mdx', '<Shot />', components)).toBe(true);
    expect(mayHoldImages('markdown', '<UI.Image\n/>', components)).toBe(true);
    expect(mayHoldImages('html', '<Shot />', components)).toBe(false);
    expect(mayHoldImages('html', '<my-img>', { 'my-img': { alt: 'alt', src: 'src' } })).toBe(true);
    expect(mayHoldImages('html', '<my-img>')).toBe(false);
  });

  test('The alternative text is written into the attribute that the component reads', () => {
    const text = 'text <Shot file="c.png" /> text';
    const components = { Shot: { alt: 'description', src: 'file' } };
    const [image] = mdx.read(text, components).images;
    const edit = image && mdx.setAlt(text, image, 'A "cat"');
    expect(edit).toEqual({ span: { start: 23, end: 23 }, text: ' description="A &quot;cat&quot;"' });
  });
});

describe('Reading', () => {
  test.each([
    ['mdx', '![a](c.png)', undefined],
    ['mdx', '<div>\n\n![a](c.png)', expect.stringContaining('Expected a closing tag for `<div>` (1:1-1:6)')],
    ['markdown', '<div>\n\n![a](c.png)', undefined],
  ])('%s %j gives the reason for reading it as Markdown', async (format, text, tolerance) => {
    const { images, ...rest } = (await loadFormat(format)).read(text);
    expect(images).toMatchObject([{ src: 'c.png' }]);
    expect(rest.tolerance).toEqual(tolerance);
  });
});
