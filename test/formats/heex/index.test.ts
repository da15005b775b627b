import { describe, expect, test } from 'vitest';
import { heex } from '../../../src/formats/heex/index.ts';
import { shortly } from '../template/read.ts';

describe('Templates of Phoenix', () => {
  test.each<[string, readonly string[]]>([
    [`<%!-- <img src=a> %> --%><img src=b alt=x>`, [`b x`]],
    [`<img src={~p"/a.png"} alt={@alt}>`, [`{~p"/a.png"} dynamic`]],
    [`<img src={@a} alt="x" :if={@b}>`, [`{@a} x`]],
    [`<img src={@a} {@rest}>`, [`{@a} dynamic`]],
    [`<%= if @x do %><img src=a><% end %>`, [`a absent`]],
    [`<%= img_tag("a.png") %>`, [`<%= img_tag("a.png") %> dynamic`]],
  ])('%s', (text, found) => {
    expect(shortly(heex, text)).toEqual(found);
  });
});
