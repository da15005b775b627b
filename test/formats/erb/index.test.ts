import { describe, expect, test } from 'vitest';
import { erb } from '../../../src/formats/erb/index.ts';
import { shortly } from '../template/read.ts';

describe('Templates of Ruby', () => {
  test.each<[string, readonly string[]]>([
    [`<%# <img src=a> %><img src=b alt=x>`, [`b x`]],
    [`<img src="<%= a %>" alt="<%= b %>">`, [`<%= a %> dynamic`]],
    [`<% if x %><img src=a alt=x><% else %><img src=b><% end %>`, [`a x`, `b absent`]],
    [`<img src=a <% if x %>alt="y"<% end %>>`, [`a dynamic`]],
    [`<img src=a <%= "alt=y" if x %>>`, [`a dynamic`]],
    [`<%= image_tag "a.png", alt: "x" %>`, [`a.png x`]],
    [`<%= image_tag("a.png", class: "b", alt: "") %>`, [`a.png empty`]],
    [`<%= image_tag 'a.png', :alt => 'it\\'s' %>`, [`a.png it's`]],
    [`<%= image_tag "a.png" %>`, [`a.png absent`]],
    [`<%= image_tag "a.png", class: "b" %>`, [`a.png absent`]],
    [`<%= image_tag user.photo, size: "1x1" %>`, [`<%= user.photo %> absent`]],
    [`<%= image_tag "a.png", alt: t(".x") %>`, [`a.png dynamic`]],
    [`<%= image_tag "a.png", alt: "a #{b}" %>`, [`a.png dynamic`]],
    [`<%= image_tag "a.png", options %>`, [`a.png dynamic`]],
    [`<%= image_tag "a.png", **options %>`, [`a.png dynamic`]],
    [`<%= link_to image_tag("a.png", alt: "x"), root_path %>`, [`a.png x`]],
    [`<%= x ? image_tag("a.png") : image_tag("b.png", alt: "y") %>`, [`a.png absent`, `b.png y`]],
    [`<%= image_tag "a.png", alt: "x" if y %>`, [`a.png x`]],
    [
      `<%= image_tag "a.png",
      alt: "x" %>`,
      [`a.png x`],
    ],
    [`<%= link_to root_path do %><%= image_tag "a.png", alt: "x" %><% end %>`, [`a.png x`]],
    [`<%# image_tag "a.png" %><%= "image_tag(1)" %>`, []],
    [`<div style="<%= image_tag "a.png" %>"></div>`, []],
    [`<%= cl_image_tag "a.png", width: 3 %>`, [`a.png dynamic`]],
    [`<%= raw "<img src='a.png'>" %>`, [`<img src='a.png'> dynamic`]],
  ])('%s', (text, found) => {
    expect(shortly(erb, text)).toEqual(found);
  });
});
