import { describe, expect, test } from 'vitest';
import { ejs } from '../../../src/formats/ejs/index.ts';
import { shortly } from '../template/read.ts';

describe('Templates of EJS', () => {
  test.each<[string, readonly string[]]>([
    [`<%# <img src=a> %><img src=b alt=x>`, [`b x`]],
    [`<img src="<%= a %>" alt="<%- b %>">`, [`<%= a %> dynamic`]],
    [`<% if (x) { %><img src=a alt=x><% } else { %><img src=b><% } %>`, [`a x`, `b absent`]],
    [`<img src=a <% if (x) { %>alt="y"<% } %>>`, [`a dynamic`]],
    [`<img src=a <% if (x) { %>class="y"<% } %>>`, [`a absent`]],
    [`<%- include('head') -%><img src=a alt=x>`, [`a x`]],
    [`<%- '<img src="a.png">' %>`, [`<img src="a.png"> dynamic`]],
    [`<%= '<img src=a>' %>`, []],
    [`<%% x %><img src=a alt=x>`, [`a x`]],
  ])('%s', (text, found) => {
    expect(shortly(ejs, text)).toEqual(found);
  });
});
