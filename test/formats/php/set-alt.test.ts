import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { php } from '../../../src/formats/php/index.ts';

const written = (before: string, alt = 'New') => {
  const [image] = php.read(before).images;
  return applyEdits(before, [php.setAlt(before, image!, alt)]);
};

describe('In a string of PHP the text is written', () => {
  test.each([
    [`<?php echo '<img src="a.png">';`, `<?php echo '<img src="a.png" alt="New">';`],
    [`<?php echo "<img src='a.png'>";`, `<?php echo "<img src='a.png' alt='New'>";`],
    [`<?php echo "<img src=\\"a.png\\">";`, `<?php echo "<img src=\\"a.png\\" alt='New'>";`],
    [`<?php echo '<img alt="old" src="a.png">';`, `<?php echo '<img alt="New" src="a.png">';`],
    [`<?php echo "<img src=a.png ALT = 'old'>";`, `<?php echo "<img src=a.png ALT='New'>";`],
    [`<?php echo '<img src=a.png alt=old>';`, `<?php echo '<img src=a.png alt="New">';`],
    [`<?php echo "<img src=a.png alt=old>";`, `<?php echo "<img src=a.png alt='New'>";`],
    [`<?php echo "<img alt=\\"old\\" src='a.png'>";`, `<?php echo "<img alt=\\"New\\" src='a.png'>";`],
    [`<?php echo "<img src=a.png alt = \\"old\\">";`, `<?php echo "<img src=a.png alt=\\"New\\">";`],
    [`<?php echo "<img src=a.png alt = \\"a=\\">";`, `<?php echo "<img src=a.png alt=\\"New\\">";`],
    [`<?php echo '<img alt=a\\ src=b.png>';`, `<?php echo '<img alt="New" src=b.png>';`],
    [`<?php echo "<img src=a.png alt='a\\'>";`, `<?php echo "<img src=a.png alt='New'>";`],
    [`<?php $a = 'It\\'s'; echo '<img src="a.png">';`, `<?php $a = 'It\\'s'; echo '<img src="a.png" alt="New">';`],
    [`<?php echo "<img src=a.png ALT=old>";`, `<?php echo "<img src=a.png ALT='New'>";`],
    [`<?php echo '<img src="a.png" ' . "alt=old>";`, `<?php echo '<img src="a.png" ' . "alt='New'>";`],
    [`<?php echo <<<A\n<img src='a.png' alt='old'>\nA;`, `<?php echo <<<A\n<img src='a.png' alt='New'>\nA;`],
    [`<?php echo <<<A\n<img src=a.png alt=a='b'>\nA;`, `<?php echo <<<A\n<img src=a.png alt="New">\nA;`],
  ])('%s → %s', (before, after) => {
    expect(written(before)).toBe(after);
  });

  test('as the title of a drawing', () => {
    expect(written(`<?php echo '<p><svg role="img"><title>Old</title></svg><img src="a.png"></p>';`, `It's $new`)).toBe(
      `<?php echo '<p><svg role="img"><title>It&#39;s &#36;new</title></svg><img src="a.png"></p>';`,
    );
  });

  test('without a mark that could end the string, or that PHP reads', () => {
    expect(written(`<?php echo '<img src="a.png">';`, `& < > ' " \\ $ % { } @ a\n b`)).toBe(
      `<?php echo '<img src="a.png" alt="&#38; &#60; &#62; &#39; &#34; &#92; &#36; &#37; &#123; &#125; &#64; a b">';`,
    );
  });
});

test.each([
  ['behind', `<p><?= $a ?></p>\n<img src="a.png">\n`, `<p><?= $a ?></p>\n<img src="a.png" alt="New $">\n`],
  ['before', `<img src="a.png">\n<?= $a ?>\n`, `<img src="a.png" alt="New $">\n<?= $a ?>\n`],
])('Outside of code, %s it, the text is written as in HTML', (_, before, after) => {
  expect(written(before, 'New $')).toBe(after);
});
