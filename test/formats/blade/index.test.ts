import { describe, expect, test } from 'vitest';
import { blade } from '../../../src/formats/blade/index.ts';
import { shortly } from '../template/read.ts';

describe('Templates of Laravel', () => {
  test.each<[string, readonly string[]]>([
    [`{{-- <img src=a> --}}<img src=b alt=x>`, [`b x`]],
    [`<img src="{{ x("}}") }}" alt="{!! $x !!}">`, [`{{ x("}}") }} dynamic`]],
    [`@if ($a > 1)<img src=a alt=x>@else<img src=b>@endif`, [`a x`, `b absent`]],
    [`<img src=a @if ($x) alt="y" @endif>`, [`a dynamic`]],
    [`<img src=a @if ($x) class="y" @endif>`, [`a absent`]],
    [`@verbatim<img src=a alt="{{ x }}">@endverbatim`, [`a dynamic`]],
    [`@{{ x }}<img src=a alt="@{{ y }}">`, [`a dynamic`]],
    [`@php $a = "<img src=b alt=c>"; @endphp<img src=d alt=e>`, [`<img src=b alt=c> dynamic`, `d e`]],
    [`<style>@media (min-width: 1px) { a { b: c } }</style><img src=a alt=x>`, [`a x`]],
    [`<a href="mailto:a@b.c">a@foreach.de</a><img src=a alt=x>`, [`a x`]],
    [`{!! Html::image('a.png', 'x') !!}`, [`{!! Html::image('a.png', 'x') !!} dynamic`]],
    [`@foreach ($a as $b)<img src="{{ $b }}">@endforeach`, [`{{ $b }} absent`]],
    [`<rss><image><url>a.png</url></image></rss><img src=a alt=x>`, [`a x`]],
  ])('%s', (text, found) => {
    expect(shortly(blade, text)).toEqual(found);
  });
});
