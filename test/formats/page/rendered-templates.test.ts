import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';

const sources = (text: string) => html.read(text).images.map(({ src }) => src);
const host = (template: string) => `<my-card>${template}<img src=light></my-card>`;

describe('The content of a template is on the page', () => {
  test.each([
    ['as an open shadow root', host('<template shadowrootmode=open><b><img src=a></b><slot></slot></template>')],
    ['as a closed one', host('<template shadowrootmode=CLOSED><img src=a></template>')],
    ['of a plain element', '<section><template shadowrootmode=open><img src=a></template></section><img src=light>'],
    ['of the body', '<!doctype html><body><template shadowrootmode=open><img src=a></template><img src=light>'],
    ['in a slot with a short name', host('<template #icon><img src=a></template>')],
    ['in a slot with a name', host('<template v-slot:icon><img src=a></template>')],
    ['in a slot with values', host('<template v-slot="{ item }"><img src=a></template>')],
    ['in a slot with a name that is computed', host('<template #[name]="{ item }"><img src=a></template>')],
    ['in a slot of Vue 2', host('<template slot="icon" slot-scope="p"><img src=a></template>')],
    ['under a condition', '<div><template v-if="ok"><img src=a></template></div><img src=light>'],
    ['under the other one', '<div><template v-else><img src=a></template></div><img src=light>'],
    ['in a loop', '<ul><template v-for="x in y" :key="x"><li><img src=a></li></template></ul><img src=light>'],
    ['in a condition of Alpine', '<p x-data><template x-if="open"><img src=a></template></p><img src=light>'],
    ['in a template in a template', host('<template v-if="a"><template #b><img src=a></template></template>')],
    ['in a template deep inside', host('<template v-if="a"><p><template #b><img src=a></template></p></template>')],
    ['in a condition of Polymer', host('<template is="dom-if"><img src=a></template>')],
    ['in a loop of a Lightning component', host('<template for:each={items}><img src=a></template>')],
  ])('%s: %s', (_, text) => {
    expect(sources(text)).toEqual(['a', 'light']);
  });
});

describe('The content of a template is only for scripts', () => {
  test.each([
    ['without a mark', host('<template id=t><img src=a></template>')],
    ['with a mode that is none', host('<template shadowrootmode=half><img src=a></template>')],
    ['with the name of a trial', host('<template shadowroot=open><img src=a></template>')],
    [
      'in an element that has no shadow',
      '<ul><template shadowrootmode=open><img src=a></template></ul><img src=light>',
    ],
    ['inside another', host('<template><template #icon><img src=a></template></template>')],
  ])('%s: %s', (_, text) => {
    expect(sources(text)).toEqual(['light']);
  });

  test('when it would be a second shadow root', () => {
    const root = (src: string) => `<template shadowrootmode=open><img src=${src}></template>`;
    expect(sources(host(root('a') + root('b')))).toEqual(['a', 'light']);
  });
});

test('What surrounds a template surrounds its content', () => {
  const [image] = html.read(
    '<a href=x><my-icon><template shadowrootmode=open><img src=a></template></my-icon></a>',
  ).images;
  expect(image?.context.control).toMatchObject({ kind: 'link', otherText: '' });
});

test('Templates in Markdown are found at their places, and so are the comments in them', () => {
  const text = '<Card>\n<template #icon>\n\n<!-- c -->\n\n![](a.png)\n\n<img src="b.png">\n</template>\n</Card>\n';
  const spans = markdown.read(text).images.map(({ span }) => text.slice(span.start, span.end));
  expect(spans).toEqual(['![](a.png)', '<img src="b.png">']);
  expect(markdown.comments(text).map((comment) => comment.text)).toEqual([' c ']);
});

test('Many templates in templates are opened in time', () => {
  const text = `${'<template v-if=a>'.repeat(500)}<img src=a>${'</template>'.repeat(500)}`;
  expect(sources(text.repeat(20))).toHaveLength(20);
});
