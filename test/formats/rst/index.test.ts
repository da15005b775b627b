import { describe, expect, test } from 'vitest';
import { rst } from '../../../src/formats/rst/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';

const read = (text: string) => rst.read(text).images;
const contextOf = (text: string) => read(text)[0]?.context;

describe('Pictures of Sphinx and its extensions', () => {
  test.each([
    ['.. thumbnail:: a.png\n   :alt: A heron\n', ['thumbnail a.png A heron']],
    ['.. image-sg:: a.png\n', ['image-sg a.png absent']],
    ['.. grid-item-card:: Title\n   :img-top: a.png\n   :img-alt: A heron\n\n   Text\n', ['card a.png A heron']],
    ['.. card::\n   :img-background: a.png\n\n   .. image:: b.png\n', ['card a.png empty', 'image b.png absent']],
    ['.. article-info::\n   :avatar: a.png\n   :avatar-alt: Ann\n', ['card a.png Ann']],
    ['.. only:: html\n\n   .. image:: a.png\n', ['image a.png absent']],
    ['.. only:: html or latex\n\n   .. image:: a.png\n', ['image a.png absent']],
    ['.. only:: latex\n\n   .. image:: a.png\n', []],
    ['.. only:: not html\n\n   .. image:: a.png\n', []],
    ['.. tab-set::\n\n   .. tab-item:: One\n      :sync: x\n\n      .. image:: a.png\n', ['image a.png absent']],
    ['.. py:function:: f(x)\n\n   .. image:: a.png\n', ['image a.png absent']],
    ['.. versionadded:: 1.0\n\n   .. image:: a.png\n', ['image a.png absent']],
    ['.. example-of-a-theme:: Title\n\n   .. image:: a.png\n', ['image a.png absent']],
    ['.. code-tab:: rst\n\n   .. image:: a.png\n', []],
    ['.. literalinclude:: x.rst\n\n   .. image:: a.png\n', []],
    ['.. graphviz::\n\n   digraph { a -> b }\n', []],
    ['.. include:: a.png\n', []],
    ['.. image::\n   :alt: A heron\n', []],
  ])('%j', (text, found) => {
    expect(
      read(text).map(({ syntax, src, alt }) => `${syntax} ${src} ${alt.kind === 'text' ? alt.text : alt.kind}`),
    ).toEqual(found);
  });
});

describe('The surroundings of a picture', () => {
  test('are the title, the caption and the words around it', () => {
    expect(contextOf('Boats\n=====\n\n.. figure:: a.png\n\n   A *blue* ``boat``.\n')).toMatchObject({
      heading: 'Boats',
      figcaption: 'A blue boat.',
      control: undefined,
    });
    expect(contextOf('- Text with |a| in it, by :ref:`the quay <quay>`.\n\n.. |a| image:: a.png\n')).toMatchObject({
      nearby: 'Text with in it, by the quay.',
    });
  });

  test.each([
    ['.. image:: a.png\n   :target: https://example.org/a\n', 'https://example.org/a', ''],
    ['.. image:: a.png\n   :target: there_\n\n.. _there: b.html\n', 'b.html', ''],
    ['.. image:: a.png\n   :target: elsewhere_\n', '', ''],
    ['|a|_\n\n.. |a| image:: a.png\n.. _a: b.html\n', 'b.html', ''],
    ['.. figure:: a.png\n   :target: b.html\n\n   Caption\n', 'b.html', ''],
  ])('are a link: %j', (text, target, otherText) => {
    expect(contextOf(text)?.control).toEqual({ kind: 'link', target, otherText });
  });

  test('are those of the first place of a substitution, and none where no place is', () => {
    const text = 'One\n===\n\nText |a|.\n\nTwo\n===\n\nMore |a|.\n\n.. |a| image:: a.png\n.. |b| image:: b.png\n';
    expect(read(text).map(({ src, context }) => [src, context.heading, context.nearby])).toEqual([
      ['a.png', 'One', 'Text .'],
      ['b.png', undefined, ''],
    ]);
  });

  test('are no reason to leave out a picture whose definition another one replaces', () => {
    expect(read('|a|\n\n.. |a| image:: a.png\n.. |A| image:: b.png\n').map(({ src }) => src)).toEqual([
      'a.png',
      'b.png',
    ]);
  });

  test.each([
    [':lang: de\n\n.. image:: a.png\n', 'de'],
    ['Titel\n=====\n\n:language: pt-BR\n:author: Ann\n\n.. image:: a.png\n', 'pt-BR'],
    ['Text\n\n:lang: de\n\n.. image:: a.png\n', undefined],
  ])('have a language: %j', (text, language) => {
    expect(contextOf(text)?.language).toBe(language);
  });
});

describe('An edit', () => {
  test.each([
    ['.. image:: a.png\n', '.. image:: a.png\n   :alt: A heron\n'],
    ['.. image:: a.png', '.. image:: a.png\n   :alt: A heron'],
    ['.. image:: a.png\r\n\r\nText\r\n', '.. image:: a.png\r\n   :alt: A heron\r\n\r\nText\r\n'],
    ['.. image:: a.png\n  :width: 3\n', '.. image:: a.png\n  :alt: A heron\n  :width: 3\n'],
    ['.. image:: a.png\n\t:width: 3\n', '.. image:: a.png\n\t:alt: A heron\n\t:width: 3\n'],
    ['.. figure:: a.png\n\n     Caption\n', '.. figure:: a.png\n     :alt: A heron\n\n     Caption\n'],
    ['.. |a| image:: a.png\n\nText\n', '.. |a| image:: a.png\n   :alt: A heron\n\nText\n'],
    ['1. .. image:: a.png\n2. Text\n', '1. .. image:: a.png\n      :alt: A heron\n2. Text\n'],
    ['-\t.. image:: a.png\n', '-\t.. image:: a.png\n \t   :alt: A heron\n'],
    ['.. image:: a.png\n   :alt:   old\n', '.. image:: a.png\n   :alt:   A heron\n'],
    ['.. image:: a.png\n   :alt:\n   :width: 3\n', '.. image:: a.png\n   :alt: A heron\n   :width: 3\n'],
    ['.. image:: a.png\n   :Alt: old\n     text\n   :width: 3\n', '.. image:: a.png\n   :Alt: A heron\n   :width: 3\n'],
    ['.. card:: Title\n   :img-top: a.png\n', '.. card:: Title\n   :img-alt: A heron\n   :img-top: a.png\n'],
    [
      '+----------------------------+----+\n| .. image:: a.png           | 日 |\n|    :alt: old text          | b  |\n+----------------------------+----+\n',
      '+----------------------------+----+\n| .. image:: a.png           | 日 |\n|    :alt: A heron           | b  |\n+----------------------------+----+\n',
    ],
  ])('of %j', (text, edited) => {
    const [image] = read(text);
    expect(applyEdits(text, [rst.setAlt(text, image!, 'A heron')])).toBe(edited);
  });

  test('writes a text of several lines on one line of raw HTML, whose block would end', () => {
    const text = '.. raw:: html\n\n   <p><img src="a.png"> <img src="b.png"></p>\n';
    const [image] = read(text);
    expect(applyEdits(text, [rst.setAlt(text, image!, 'A heron\nby the\r\n water')])).toBe(
      '.. raw:: html\n\n   <p><img src="a.png" alt="A heron by the water"> <img src="b.png"></p>\n',
    );
  });

  test('leaves the option empty for a decoration', () => {
    const text = '.. image:: a.png\n\n.. image:: b.png\n   :alt: old\n     text\n   :width: 3\n';
    const edits = read(text).flatMap((image) => rst.setDecorative(text, image) ?? []);
    expect(applyEdits(text, edits)).toBe('.. image:: a.png\n   :alt:\n\n.. image:: b.png\n   :alt:\n   :width: 3\n');
  });
});

test('HTML is read where it is shown, with links and hidden parts across blocks', () => {
  const text =
    '.. raw:: html\n\n   <a href="b.html">\n\n.. image:: a.png\n\n.. raw:: html\n\n   </a><div hidden>\n\n.. image:: no.png\n\n.. raw:: html\n\n   </div><img src="{{ x }}" alt="{{ y }}">\n';
  expect(read(text).map(({ src, alt, context }) => [src, alt.kind, context.control?.target])).toEqual([
    ['a.png', 'absent', 'b.html'],
    ['{{ x }}', 'dynamic', undefined],
  ]);
});

test('Blocks that nest deeper than any text does are refused, and not with the stack', () => {
  expect(() => read(`${'- '.repeat(5000)}.. image:: a.png`)).toThrow(RangeError);
  const stairs = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}text\n\n`).join('');
  expect(() => read(`${stairs}.. image:: a.png`)).toThrow(RangeError);
});
