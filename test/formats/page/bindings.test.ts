import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';

const altOf = (tag: string, format = html) => format.read(tag).images.map(({ alt }) => alt.kind);

const bound = [
  ':alt="a"',
  ':alt.camel="a"',
  'v-bind:alt="a"',
  'x-bind:alt="a"',
  'x-bind:aria-label="a"',
  '.alt="a"',
  'bind:alt="a"',
  'v-bind="a"',
  ':="a"',
  '[alt]="a"',
  '[attr.alt]="a"',
  '[attr.aria-label]="a"',
  '[ariaLabel]="a"',
  'bind-alt="a"',
  'bind-attr.aria-label="a"',
  'ng-attr-alt="a"',
  'data-ng-attr-alt="a"',
  'alt.bind="a"',
  'alt.one-time="a"',
  'th:alt="#{a}"',
  'th:alt="${a}"',
  'data-th-alt="${a}"',
  'th:alt-title="#{a}"',
  'data-th-alt-title="#{a}"',
  'th:aria-label="#{a}"',
  'th:attr="src=@{/c.png},alt=#{a}"',
  'th:attr="alt = ${a}"',
  'data-th-attr="alt=#{a}"',
  'th:attrappend="alt=${a}"',
  'th:replace="~{parts :: logo}"',
  't-att-alt="a"',
  't-attf-alt="a"',
  't-att="a"',
  'rv-alt="a"',
  'tal:attributes="src here/src; alt here/title"',
  'tal:replace="here/image"',
  'n:attr="alt => $a"',
  `py:attrs="{'alt': a}"`,
  'data-bind="attr: { src: b, alt: a }"',
  'data-i18n="[alt]logo.alt"',
  'data-i18n-attr="alt:logo.alt"',
  'wicket:message="title:logo.title,alt:logo.alt"',
  'data-wp-bind--alt="context.a"',
  'data-sly-attribute.alt="a"',
];

describe('An alternative text that an attribute of a template language binds is unknown', () => {
  test.each(bound)('%s', (binding) => {
    expect(altOf(`<img src=c.png ${binding}>`)).toEqual(['dynamic']);
    expect(altOf(`<img src=c.png alt="what a designer sees" ${binding}>`)).toEqual(['dynamic']);
    expect(altOf(`<div>\n<img src="c.png" alt="" ${binding}>\n</div>`, markdown)).toEqual(['dynamic']);
  });
});

describe('Other attributes bind no alternative text', () => {
  test.each([
    'th:src="@{/c.png}"',
    ':src="a"',
    '[src]="alt"',
    ':altitude="a"',
    'th:attr="src=@{/alt/c.png},data-alt=#{a}"',
    'tal:attributes="src here/alt"',
    'data-bind="attr: { src: alt }"',
    'data-alt="a"',
    'data-i18n="logo.alt"',
    'i18n-alt="a"',
    '@alt="a"',
  ])('%s', (attribute) => {
    expect(altOf(`<img src=c.png ${attribute}>`)).toEqual(['absent']);
    expect(altOf(`<img src=c.png alt="x" ${attribute}>`)).toEqual(['text']);
  });
});

test.each([
  '<a href=x th:title="#{a}">',
  '<a href=x th:text="#{a}">',
  '<a href=x data-th-text="#{a}">',
  '<button th:aria-label="#{a}">',
  '<button ng-attr-title="a">',
  '<button ng-bind="a">',
  '<button t-esc="a">',
])('The control %s is named by an expression', (tag) => {
  const [image] = html.read(`${tag}<img src=c.png alt="">`).images;
  expect(image?.context.control).toBeUndefined();
});
