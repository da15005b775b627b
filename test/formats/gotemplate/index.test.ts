import { describe, expect, test } from 'vitest';
import { gotemplate } from '../../../src/formats/gotemplate/index.ts';
import { shortly } from '../template/read.ts';

describe('Templates of Go', () => {
  test.each<[string, readonly string[]]>([
    [`{{/* <img src=a> */}}<img src=b alt=x>`, [`b x`]],
    [`{{- /* }} <img src=a> */ -}}<img src=b alt=x>`, [`b x`]],
    [`{{ $a := "}}" }}<img src=a alt=x>`, [`a x`]],
    [`<img src="{{ .Permalink }}" alt="{{ .Title }}">`, [`{{ .Permalink }} dynamic`]],
    [`{{ with .x }}<img src=a alt=x>{{ else }}<img src=b>{{ end }}`, [`a x`, `b absent`]],
    [`<img src=a {{ if .x }}alt="y"{{ end }}>`, [`a dynamic`]],
    [`<img src=a {{ with .x }}width="{{ . }}"{{ end }}>`, [`a absent`]],
    [`{{ printf \`<img src="a.png">\` | safeHTML }}`, [`<img src="a.png"> dynamic`]],
    [`<img src=a alt="<%= x %>">`, [`a dynamic`]],
  ])('%s', (text, found) => {
    expect(shortly(gotemplate, text)).toEqual(found);
  });
});
