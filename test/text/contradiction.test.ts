import { expect, test } from 'vitest';
import { contradicts } from '../../src/text/contradiction.ts';

test.each([
  ['Settings of Firefox 128', 'Settings of Firefox 115'],
  ['The dialog of version 2.1 with a warning', 'The dialog of version 3.0 with a warning'],
  ['The repository page on GitHub', 'The repository page on GitLab'],
  ['Chart: 12 users in March, 40 in April', 'Chart: 12 users in March, 44 in April'],
  ['Settings page of v1.2', 'Settings page of v1.3'],
])('%j and %j contradict each other', (one, other) => {
  expect(contradicts(one, other)).toBe(true);
  expect(contradicts(other, one)).toBe(true);
});

test.each([
  ['in other words', 'The settings page of Firefox', 'Firefox shows its preferences'],
  ['more of the same', 'The settings page', 'The settings page of Firefox 115'],
  ['a number that counts pictures', 'Figure 3: the settings page', 'Figure 12: the settings page'],
  ['a number at the start', '1. The settings page', '2. The settings page'],
  ['a capital at the start', 'Settings page of Firefox', 'settings page of Firefox'],
  ['one word that is no name', 'The red button of the dialog', 'The green button of the dialog'],
  ['two short names', 'Firefox', 'Chrome'],
  ['titles', 'Node Dark Horizontal Logo', 'Node Logo Horizontal Gelap'],
  ['a space', 'Meeting Pr. Monteiro, the creator of Nova', 'Meeting Pr.Monteiro, the creator of Nova'],
  ['the same', 'The settings page', 'The settings page'],
])('No contradiction: %s', (_, one, other) => {
  expect(contradicts(one, other)).toBe(false);
});
