import { describe, expect, test } from 'vitest';
import { razor } from '../../../src/formats/razor/index.ts';
import { shortly } from '../template/read.ts';

describe('Pages of ASP.NET', () => {
  test.each<[string, readonly string[]]>([
    [`@* <img src=a> *@<img src=b alt=x>`, [`b x`]],
    [`<img src="@Model.Url" alt="@Model.Alt">`, [`@Model.Url dynamic`]],
    [`<img src="@(a > b ? "c" : "d")" alt="x">`, [`@(a > b ? "c" : "d") x`]],
    [`<img src="~/a.png" alt="a@b.c">`, [`~/a.png a@b.c`]],
    [`<img src="@i.j" alt="x @@ y">`, [`@i.j x @@ y`]],
    [
      `@if (a < b) {
<img src=a alt=x>
} else {
<img src=b>
}`,
      [`a x`, `b absent`],
    ],
    [
      `@{
  var a = new List<img>();
  // <img src=c>
  <p><img src=b alt="@x"></p>
}<img src=d alt=e>`,
      [`b dynamic`, `d e`],
    ],
    [`@foreach (var a in b) { <li><img src="@a.b" /></li> }`, [`@a.b absent`]],
    [`@switch (a) { case 1: <img src=a> break; default: <p>x</p> break; }`, [`a absent`]],
    [`@Html.Raw("<img src='a.png'>")`, [`<img src='a.png'> dynamic`]],
    [`@Html.ImageFor(m => m.Photo)`, [`@Html.ImageFor(m => m.Photo) dynamic`]],
    [`<div class="@Html.ImageClass()"></div>`, []],
    [
      `@model A.B<C>
@using D
<img src=a alt=x>`,
      [`a x`],
    ],
    [`@section Head { <img src=a alt=x> }`, [`a x`]],
    [`@functions { string A() { return "<img src=b>"; } }<img src=a alt=x>`, [`a x`]],
    [
      `@{ @:text <img src=a alt=x>
}<img src=b>`,
      [`a x`, `b absent`],
    ],
    [`@try { <img src=a> } catch (Exception e) { <img src=b alt=x> }`, [`a absent`, `b x`]],
  ])('%s', (text, found) => {
    expect(shortly(razor, text)).toEqual(found);
  });
});
