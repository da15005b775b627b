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
  ])('%s → %s', (before, after) => {
    expect(written(before)).toBe(after);
  });

  test('without a mark that could end the string, or that PHP reads', () => {
    expect(written(`<?php echo '<img src="a.png">';`, `& < > ' " \\ $ % { } @ a\n b`)).toBe(
      `<?php echo '<img src="a.png" alt="&#38; &#60; &#62; &#39; &#34; &#92; &#36; &#37; &#123; &#125; &#64; a b">';`,
    );
  });
});

test('Outside of code the text is written as in HTML', () => {
  expect(written(`<p><?= $a ?></p>\n<img src="a.png">\n`, 'New $')).toBe(
    `<p><?= $a ?></p>\n<img src="a.png" alt="New $">\n`,
  );
});
