import { describe, expect, test } from 'vitest';
import { literalAddress } from '../../../src/formats/masking/literal-address.ts';
import { mdx } from '../../../src/formats/mdx/index.ts';

describe('the path in a template', () => {
  test.each([
    ['{{ site.baseurl }}', ''],
    ['{{ $.Site.BaseURL }}', ''],
    ['{{ pathPrefix }}', ''],
    ['{{ "/a.png" | relative_url }}', '/a.png'],
    ["{{ 'a.png' | asset_url }}", 'a.png'],
    ["{{ asset('img/a.png') }}", 'img/a.png'],
    ["{{ url('/a.png') }}", '/a.png'],
    ["{{ url_for('static', filename='img/a.png') }}", 'img/a.png'],
    ["{{ url_for('users', name='a.png') }}", "{{ url_for('users', name='a.png') }}"],
    ["{% static 'img/a.png' %}", 'img/a.png'],
    ['{% link assets/a.png %}', 'assets/a.png'],
    ['{{ page.image }}', '{{ page.image }}'],
  ])('%s is %s', (template, path) => {
    expect(literalAddress(template)).toBe(path);
  });
});

describe('the path in an expression', () => {
  const head = "import shot from './shot.png';\nexport const other = require('./other.png');\n\n";
  test.each([
    ['shot', './shot.png'],
    ['shot.src', './shot.png'],
    ['other.default', './other.png'],
    ["require('./a.png').default", './a.png'],
    ["useBaseUrl('/a.png')", '/a.png'],
    ['useBaseUrl(shot)', './shot.png'],
    ["new URL('./a.png', import.meta.url).href", './a.png'],
    ["dark ? './dark.png' : './light.png'", './dark.png'],
    ['dark ? shot : other', './shot.png'],
    ['`${baseUrl}img/a.png`', '/img/a.png'],
    ['`${siteConfig.baseUrl}/img/a.png`', '/img/a.png'],
    ['`${import.meta.env.BASE_URL}a.png`', '/a.png'],
    ["process.env.PUBLIC_URL + '/a.png'", '/a.png'],
    ["props.folder + '/a.png'", ''],
    ['`${folder}/a.png`', ''],
    ['`/img/${baseUrl}/a.png`', ''],
    ['`${baseUrl}/${name}.png`', ''],
    ["baseUrl - 'a.png'", ''],
    ["1 + '/a.png'", ''],
    ['unknown', ''],
  ])('%s is %s', (expression, src) => {
    expect(mdx.read(`${head}<img src={${expression}} alt="a" />\n`).images.map((image) => image.src)).toEqual([src]);
  });
});
