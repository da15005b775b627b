import { expect, test } from 'vitest';
import { markdown } from '../../src/formats/markdown/index.ts';
import { heardAs, withAlt } from '../../src/text/heard-as.ts';

test.each([
  ['![Settings page](a.png)', 'graphic, Settings page', undefined],
  ['[![Pricing](a.png)](/pricing)', 'link, graphic, Pricing', undefined],
  ['[![Logo](a.png) Home](/)', 'link, graphic, Logo, Home', undefined],
  ['<button><img src="a.png" alt="Save"></button>', 'button, graphic, Save', undefined],
  ['<input type="image" src="a.png" alt="Search">', 'button, Search', undefined],
  ['<img src="img/IMG_1.png">', 'graphic, IMG_1.png', /no name/],
  ['<img src="data:image/png;base64,AA">', 'graphic', /no name/],
  ['<img src="a.png" alt="">', '', /skipped/],
  ['![](a.png)', '', /skipped/],
  ['[![](a.png) Home](/)', 'link, Home', /skipped/],
  ['[![](a.png)](/pricing)', 'link, /pricing', /link has no name/],
])('%s is heard as %j', (text, line, note) => {
  const [image] = markdown.read(text).images;
  const heard = heardAs(image!);
  expect(heard.line).toBe(line);
  if (note === undefined) expect(heard.note).toBeUndefined();
  else expect(heard.note).toMatch(note);
});

test('An image is heard with the text that somebody types, and an empty one makes it silent', () => {
  const [image] = markdown.read('[![](a.png)](/pricing)').images;
  expect(heardAs(withAlt(image!, 'Prices')).line).toBe('link, graphic, Prices');
  expect(heardAs(withAlt(markdown.read('![x](a.png)').images[0]!, '')).line).toBe('');
});
