import { expect, test } from 'vitest';
import { elementTokens } from '../../../src/formats/page/tokens.ts';

test.each([
  '<input type="checkbox" id="c" value="x">',
  '<input type=radio>',
  '<input>',
  "<input class='md:flex' type='search' placeholder='Search…'/>",
  '<inputs type="image">',
])('%s is no image', (html) => {
  expect(elementTokens.test(`text ${html} text`)).toBe(false);
});

test.each([
  '<input type="image" src="a.png">',
  '<INPUT src=a.png type=IMAGE>',
  '<input alt="a > b" type="image">',
  "<input alt='a > b'\ntype=image>",
  '<input type="im&#97;ge">',
  '<input type="{{ type }}">',
  '<input type={type} />',
  '<input :type="kind">',
  '<input [type]="kind">',
  '<input type="<?= $type ?>">',
  '<input type="@type">',
  '<input alt="it\'s" type=image',
  '<input type="checkbox"',
  '<b role = img>',
  '<svg>',
])('%s may be one', (html) => {
  expect(elementTokens.test(`text ${html} text`)).toBe(true);
});
