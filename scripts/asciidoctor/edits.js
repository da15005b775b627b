import { applyEdits } from '../../build/text/edits.js';
import { asciidoc } from '../../build/formats/asciidoc/index.js';

/** Pages with a new text for one of their images, as our reader writes it. `npx tsc -p tsconfig.json` compiles it. */
export function writtenPages() {
  return pages.flatMap((page) => {
    const { images } = asciidoc.read(page);
    return images.flatMap((image, index) =>
      alts.map((alt) => ({ page, alt, index, edited: applyEdits(page, [asciidoc.setAlt(page, image, alt)]) })),
    );
  });
}

const pages = [
  'image::a.png[]\n',
  'image::a.png[,100]\n',
  'image::a.png[width=100]\n',
  'image::a.png[width=100,,200]\n',
  'image::a.png["Old, text",100,link=x.html]\n',
  '[alt=Old]\nimage::a.png[]\n',
  'Words image:a.png[] *bold* `code` image:b.png[Old,20] C++ #mark# x^2^ 1 + 1 image:c.png[alt=Old] ((term))\n',
  'link:x.html[image:a.png[] more] https://example.com[image:b.png[Old]]\n',
  '|===\n| image:a.png[] | b\na| image::b.png[Old] | c\n|===\n',
  '* item image:a.png[Old]\nimage::b.png[Old]\n',
  '++++\n<img src="a.png" alt="old"> <img src="b.png">\n++++\n\n+++<img src="c.png">+++ and |\n',
];

const alts = [
  'A boat, moored',
  '"Save" is on',
  "It's 'new'",
  'a [b] ]c[ [[d]]',
  'E = mc2',
  '= x',
  '*bold* _it_ `code` #mark# ^up^ ~down~ __init__ snake_case',
  '{name} {{ x }} {counter:y} {',
  'C++ and +pass+ and +++raw+++ and $$x$$',
  'a | b ! c',
  '&amp; &#42; AT&T & <b> </img> "<img src=x>"',
  '\\ \\\\ end \\',
  'https://example.com/a?b=c and a@example.com',
  '((term)) (((a,b))) <<id,text>> footnote:[x] kbd:[F1] link:y[z] image:q.png[r]',
  'pass:[x] stem:[y] "A > B" -> =>',
  '300',
  '// no comment',
  'None',
  'a,',
  '" "',
];
