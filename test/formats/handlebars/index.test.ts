import { describe, expect, test } from 'vitest';
import { handlebars } from '../../../src/formats/handlebars/index.ts';
import { shortly } from '../template/read.ts';

describe('Handlebars and Mustache templates', () => {
  test.each<[string, readonly string[]]>([
    [`{{!-- <img src=a> }} --}}<img src=b alt=x>`, [`b x`]],
    [`{{! <img src=a> }}<img src=b alt=x>`, [`b x`]],
    [`{{~!-- a --~}}<img src=b alt=x>`, [`b x`]],
    [`<img src="{{x}}" alt="{{{y}}}">`, [`{{x}} dynamic`]],
    [`{{#if x}}<img src=a alt=x>{{else}}<img src=b>{{/if}}`, [`a x`, `b absent`]],
    [`<img src=a {{#if x}}alt="y"{{/if}}>`, [`a dynamic`]],
    [`<img src=a {{#unless x}}class="y"{{/unless}}>`, [`a absent`]],
    [`<img {{#x}}id="q"{{/x}} alt="y" src=a>`, [`a y`]],
    [`{{{{raw}}}}<img src=a alt="{{x}}">{{{{/raw}}}}<img src=b alt=x>`, [`a dynamic`, `b x`]],
    [`{{image "a.png" alt="x"}}`, [`{{image "a.png" alt="x"}} dynamic`]],
    [`<img src="{{img_url feature_image}}">`, [`{{img_url feature_image}} absent`]],
    [`{{> header title="<b>"}}<img src=a alt=x>`, [`a x`]],
    [`<img ...attributes src={{@url}}>`, [`{{@url}} absent`]],
  ])('%s', (text, found) => {
    expect(shortly(handlebars, text)).toEqual(found);
  });
});
