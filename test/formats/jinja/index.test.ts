import { describe, expect, test } from 'vitest';
import { jinja } from '../../../src/formats/jinja/index.ts';
import { shortly } from '../template/read.ts';

describe('Jinja, Nunjucks and Twig templates', () => {
  test.each<[string, readonly string[]]>([
    [`{# <img src=a> #}<img src=b alt=x>`, [`b x`]],
    [
      `{#

<img src=a>

#}<img src=b alt=x>`,
      [`b x`],
    ],
    [`<img src=a {# c #}>`, [`a absent`]],
    [`{% set x = "%}" %}<img src=a alt=x>`, [`a x`]],
    [`<img src="{{ x["}}"] }}" alt="x">`, [`{{ x["}}"] }} x`]],
    [`{{ it's }}<img src=a alt=x>`, [`a x`]],
    [`{% raw %}{# <img src=a> #}<img src=b alt="{{ x }}">{% endraw %}`, [`a absent`, `b dynamic`]],
    [`{% verbatim %}<img src=a>{% endverbatim %}`, [`a absent`]],
    [`{% comment "why" %}<img src=a>{% endcomment %}`, []],
    [`{% if x %}<img src=a alt=x>{% elif y %}<img src=b>{% endif %}`, [`a x`, `b absent`]],
    [`<img src="a"{% if x %} alt="y"{% endif %}>`, [`a dynamic`]],
    [`<img{% if x %} class="y"{% else %} class="z"{% endif %} src=a>`, [`a absent`]],
    [`<img src=a alt="{% if x %}y{% endif %}">`, [`a dynamic`]],
    [`<img src=a alt="{% trans "y" %}">`, [`a dynamic`]],
    [`{% image page.photo width-400 %}`, [`{% image page.photo width-400 %} dynamic`]],
    [`{% image page.photo width-400 as big %}`, []],
    [`{{ image("a.png", "x") }}`, [`{{ image("a.png", "x") }} dynamic`]],
    [`{% set a = image("a.png") %}{{ image_url("a") }}`, []],
    [`{% block a %}<a href=b>{{ icon() }}<img src=a alt=''></a>{% endblock %}`, [`a empty`]],
    [`{{ "<img src=a>" }}`, [`<img src=a> dynamic`]],
  ])('%s', (text, found) => {
    expect(shortly(jinja, text)).toEqual(found);
  });
});
