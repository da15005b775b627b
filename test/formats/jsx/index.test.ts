import { describe, expect, test } from 'vitest';
import { formatFor, mayHoldImages } from '../../../src/formats/index.ts';
import { jsx } from '../../../src/formats/jsx/index.ts';
import { UnreadableText } from '../../../src/lib/errors.ts';
import type { Components } from '../../../src/model/format.ts';

/** The images of a file in short: what is written, the address, and the text. */
function found(text: string, components?: Components) {
  return jsx
    .read(text, components)
    .images.map(({ span, src, alt }) => [
      text.slice(span.start, span.end),
      src,
      alt.kind === 'text' ? alt.text : alt.kind,
    ]);
}

const alts = (text: string, components?: Components) => found(text, components).map(([, , alt]) => alt);

describe('Components are known by what a file imports', () => {
  test.each([
    ["import Image from 'next/image'; <Image src='a.png' />", ['absent']],
    ["import Pic from 'next/legacy/image'; <Pic src='a.png' />", ['absent']],
    ["import { StaticImage as S } from 'gatsby-plugin-image'; <S src='a.png' />", ['absent']],
    ["import { Image } from 'astro:assets'; <Image src={a} alt='' />", ['empty']],
    ["import ThemedImage from '@theme/ThemedImage'; <ThemedImage sources={{ light: 'a.png' }} />", ['absent']],
    ["import * as C from '@chakra-ui/react'; <C.Image src='a.png' />", ['absent']],
    ["const Image = require('next/image').default; <Image src='a.png' />", ['absent']],
    ["const Logo = styled.img`a`; <Logo src='a.png' />", ['absent']],
    ["const Logo = styled('img')({ a: 1 }); <Logo src='a.png' />", ['absent']],
    ["const Logo = styled.img.attrs({ alt: '' })`a`; <Logo src='a.png' />", ['dynamic']],
    ["import Image from 'next/image'; const Pic = styled(Image)`a`; <Pic src='a.png' />", ['absent']],
    ["const Pic = motion.create('img'); <Pic src='a.png' />", ['absent']],
  ])('%s', (text, expected) => {
    expect(alts(text)).toEqual(expected);
  });

  test.each([
    ['a component of the project', "import Image from './Image'; <Image src='a.png' />", ['dynamic']],
    ['one whose text is written', "import Image from './Image'; <Image src='a.png' alt='x' />", ['x']],
    ['one of a package that we do not know', "import { Image } from 'react-native'; <Image source={a} />", []],
    ['an icon', "import { Image } from 'lucide-react'; <Image size={24} />", []],
    ['a component that is not called like an image', "import Card from './Card'; <Card src='a.png' />", []],
  ])('%s is not accused', (_, text, expected) => {
    expect(alts(text)).toEqual(expected);
  });

  test('one that the settings name is judged as they say, whatever the import is', () => {
    const components = { Image: { alt: 'text', src: 'file' } };
    expect(found("import Image from './Image'; <Image file='a.png' />", components)).toEqual([
      ["<Image file='a.png' />", 'a.png', 'absent'],
    ]);
  });
});

describe('Elements', () => {
  test.each([
    ['by another name', '<Box as="img" src="a.png" />', ['absent']],
    ['of a library that wraps all', '<motion.img src="a.png" />', ['absent']],
    ['with a spread after the text', '<img alt="x" {...a} />', ['dynamic']],
    ['with a spread before the text', '<img {...a} alt="x" />', ['x']],
    ['with a choice of texts', '<img alt={a ? "x" : "y"} />', ['dynamic']],
    ['with a choice of nothing', '<img alt={a ? undefined : null} />', ['absent']],
    ['with a fallback', '<img alt={a || ""} />', ['dynamic']],
    ['made by a call', "React.createElement('img', { src: 'a.png' })", ['absent']],
    ['made by a call with unknown properties', "React.createElement('img', props)", ['dynamic']],
    ['made by a call with a spread', "React.createElement('img', { ...props })", ['dynamic']],
    ['made by a call of Vue', "h('img', { attrs: { alt: 'x' } })", ['dynamic']],
    ['in calls', "createElement('a', null, createElement('img', { alt: 'x' }))", ['x']],
    ['of the document, which have no page yet', "document.createElement('img')", []],
    ['of something else', "h('img')(x), g('img', {})", ['absent']],
    ['hidden from assistive technology', '<img src="a.png" aria-hidden />', ['absent']],
    ['that are gone', '<img src="a.png" hidden />', []],
  ])('%s', (_, element, expected) => {
    expect(alts(`const a = ${element};`)).toEqual(expected);
  });

  test('a link says what its content cannot say', () => {
    const texts = (text: string) => jsx.read(text).images.map(({ context }) => context.control?.otherText);
    expect(texts('<a href="/"><img src="a.png" alt="" /></a>')).toEqual(['']);
    expect(texts('<a href="/"><img src="a.png" alt="" /> {title}</a>')).toEqual(['…']);
    expect(texts('<a href="/"><img src="a.png" alt="" /><FormattedMessage id="a" /></a>')).toEqual(['…']);
    expect(texts('<Link to="/"><img src="a.png" alt="" />Home</Link>')).toEqual(['Home']);
    expect(texts('<a href="/" dangerouslySetInnerHTML={a}><img src="a.png" alt="" /></a>')).toEqual(['…']);
  });

  test('trees of one file know nothing of each other', () => {
    const text = 'const A = () => <h2>A</h2>; const B = () => <img src="a.png" />;';
    expect(jsx.read(text).images.map(({ context }) => context.heading)).toEqual([undefined]);
  });
});

describe('Templates of HTML', () => {
  test.each([
    ['html`<img src="a.png"><img src=${a} alt="x">`', ['absent', 'x']],
    ['html`<img .alt=${a}><img alt=${a}><img ?hidden=${a} alt="">`', ['dynamic', 'dynamic', 'empty']],
    ['html`<${Image} alt="x" /><img ...${props} /><img ${ref(a)}>`', ['dynamic', 'dynamic']],
    ['html`${a ? html`<img src="a.png">` : null}`', ['absent']],
    ['Polymer.html`<img src="a.png">`', ['absent']],
    ['css`<img src="a.png">`; `<img src="b.png">`; "<img src=c.png>"', []],
  ])('%s', (text, expected) => {
    expect(alts(text)).toEqual(expected);
  });
});

describe('Languages', () => {
  test.each([
    ['casts of TypeScript', 'const a = <string>b; const c = html`<img>`;', undefined],
    ['type arguments and generics', 'const a = <T,>(b: T) => <C<T> d={<img />} />;', undefined],
    ['types of Flow', '// @flow\nconst a = (b: ?string): any => <img />;', undefined],
    ['types of Flow without a pragma', 'const a = (b: {| c: ?string |}) => <img src={(d: any)} />;', undefined],
    ['a tag that closes another', '<p><img /></a>', '(line 1)'],
    ['a name that is declared twice', 'const a = 1;\nconst a = <img />;', '(line 2)'],
  ])('%s', (_, text, tolerance) => {
    const found = jsx.read(text);
    expect(found.images.map(({ syntax }) => syntax)).toEqual(['img']);
    expect(found.tolerance?.match(/\(line \d\)$/)?.[0]).toBe(tolerance);
  });

  test.each(['const a = <img', '{% if a %}<img />{% endif %}', 'const a = {{ b }}; <img />'])(
    'what is no code is lost with its reason: %s',
    (text) => {
      expect(() => jsx.read(text)).toThrow(UnreadableText);
      expect(() => jsx.read(text)).toThrow(/\(line 1\)/);
    },
  );
});

describe('What is parsed at all', () => {
  test.each(['a.jsx', 'a.TSX', 'a.js', 'a.ts', 'a.mjs', 'a.mts', 'a.cjs', 'a.cts'])('%s is such a file', (path) => {
    expect(formatFor(path)).toBe('jsx');
  });

  test.each([
    [
      'code without an image',
      'const a: Record<object, Array<Input>> = b<input>(c); if (a <img.b) role = "imagine";',
      false,
    ],
    ['an element', '<img />', true],
    ['a component that the file names', "import Pic from 'next/image'; <Pic />", true],
    ['a component of a namespace', '<C.Image />', true],
    ['a call', "h('img')", true],
    ['a role', '<i role="img" />', true],
    ['a role with another', "<i role='figure image' />", true],
    ['a picture that is a button', '<input type={"image"} />', true],
    ['a file without white space', `${'a;'.repeat(20_000)}<img />`, false],
    ['a file from a tool', '// @generated\n<img />', false],
    ['a file with a map of its source', '<img />;\n//# sourceMappingURL=a.js.map\n', false],
  ])('%s', (_, text, expected) => {
    expect(mayHoldImages('jsx', text)).toBe(expected);
  });
});
