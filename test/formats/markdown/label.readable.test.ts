import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/text/edits.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';

/** Text of a person, with every mark of prose that has no meaning in a syntax. */
const prose = "The settings page (dark theme): 50 % of the user's keys, a/b; 3 = three!";

test.each([
  ['![](a.png)', `![${prose}](a.png)`],
  ['<img src="a.png">', `<img src="a.png" alt="${prose}">`],
  ['<img src=img/a.png>', `<img src=img/a.png alt="${prose}">`],
  ['![x](a.png){ alt="y" }', `![x](a.png){ alt="${prose}" }`],
  ['![[a.png]]', `![[a.png|${prose}]]`],
  [':::image source="a.png":::', `:::image source="a.png" alt-text="${prose}":::`],
  ['{% include figure.html src="a.png" %}', `{% include figure.html src="a.png" alt="${prose}" %}`],
])('Prose is written in %s as if by hand', (before, after) => {
  const [image] = markdown.read(before).images;
  expect(applyEdits(before, [markdown.setAlt(before, image!, prose)])).toBe(after);
});
