import { describe, expect, test } from 'vitest';
import { liquid } from '../../../src/formats/liquid/index.ts';
import { shortly } from '../template/read.ts';

describe('Liquid templates', () => {
  test.each<[string, readonly string[]]>([
    [`<img src="a.png">`, [`a.png absent`]],
    [`<img src="{{ x | img_url: 'a}' }}" alt="{{ y }}">`, [`{{ x | img_url: 'a}' }} dynamic`]],
    [`{% comment %}<img src=a>{% endcomment %}<img src=b alt=x>`, [`b x`]],
    [
      `{%- comment -%}

<img src=a>
{%- endcomment -%}<img src=b alt=x>`,
      [`b x`],
    ],
    [`{% # <img src=a> %}<img src=b alt=x>`, [`b x`]],
    [`{% raw %}<img src=a alt="{{ x }}"><img src=b>{% endraw %}`, [`a dynamic`, `b absent`]],
    [`{% schema %}{"a": "<img src=a>"}{% endschema %}<img src=b alt=x>`, [`b x`]],
    [`{% if x %}<img src=a alt=x>{% else %}<img src=b>{% endif %}`, [`a x`, `b absent`]],
    [`<img src=a {% if x %}alt="y"{% endif %}>`, [`a dynamic`]],
    [`<img src=a {% if x %}class="y"{% endif %}>`, [`a absent`]],
    [`<img src=a {% if x %}alt="y"{% else %}alt="z"{% endif %}>`, [`a dynamic`]],
    [`<img {% render "attributes" %} src=a>`, [`a dynamic`]],
    [`<img {{ attributes }} src=a alt="x">`, [`a x`]],
    [`{% for x in y %}<img src="{{ x }}" alt="">{% endfor %}`, [`{{ x }} empty`]],
    [
      `{% assign a = '<b>' %}{% unless a == '<img src=b alt=c>' %}<img src=d alt=e>{% endunless %}`,
      [`<img src=b alt=c> dynamic`, `d e`],
    ],
    [`{{ product | image_url | image_tag }}`, [`{{ product | image_url | image_tag }} dynamic`]],
    [`<div data-a="{{ product | image_tag }}"></div>`, []],
    [`{% include image.html src="a.png" alt="x" %}`, [`a.png x`]],
    [`{% picture a.png %}`, [`a.png dynamic`]],
    [`{% image x, "y" %}`, [`{% image x, "y" %} dynamic`]],
    [`{% render "picture" %}`, []],
  ])('%s', (text, found) => {
    expect(shortly(liquid, text)).toEqual(found);
  });
});
