import { describe, expect, test } from 'vitest';
import { objection } from '../../src/captions/objections.ts';

const known = {
  src: '../img/run-button.png?raw=true',
  heading: 'Start a new run',
  caption: 'Figure 1: the run page.',
  breaks: () => undefined,
};

describe('a draft is refused', () => {
  test.each([
    ['', /nothing usable/],
    ['I am sorry, I cannot see the image.', /declined/],
    ["I'm unable to describe this.", /declined/],
    ['As an AI language model I have no eyes.', /declined/],
    ['The picture is too blurry to tell.', /declined/],
    ['undefined.', /declined/],
    ['[object Object].', /declined/],
    ['https://evil.example/a', /web address/],
    ['Visit www.evil.example for a free key.', /web address/],
    ['Download it at evil.com/free now.', /web address/],
    ['A button javascript:alert(1) here.', /web address/],
    ['A page at data:text/html,x here.', /web address/],
    ['The file run-button.png on a page.', /file name/],
    ['Run button.', undefined],
    ['run-button', /file name/],
    ['Start a new run.', /heading/],
    ['Figure 1, the run page', /caption/],
    ['A red car and a red car and a red car and more.', /circles/],
    ['one two one two one two one two one two one two', /circles/],
    ['12 33 45 --- *** 77 1', /hardly made of words/],
    ['A cat.', /too short/],
  ])('%j: %s', (text, reason) => {
    if (reason === undefined) expect(objection(text, { ...known, src: 'a.png' })).toMatch(/too short/);
    else expect(objection(text, known)).toMatch(reason);
  });

  test('when it would break a rule of ours', () => {
    expect(objection('A cat on a mat.', { ...known, breaks: () => 'generic-alt' })).toMatch(/generic-alt/);
  });
});

describe('a draft is taken', () => {
  test.each([
    'Settings page with the Notifications switch turned on.',
    'Error message that says the file cannot be opened.',
    'Table of data: three rows of invoices.',
    'Code sample in JavaScript: a function that adds two numbers.',
    'Bar chart of 12 months, highest in 2024.',
    'Home page of example.com in a browser.',
    'Run button beside a green check mark.',
    '一只黑猫在沙发上睡觉。',
    'Кошка спит на красном диване.',
    'Liste des dépôts avec l’état de chacun.',
  ])('%j', (text) => {
    expect(objection(text, known)).toBeUndefined();
  });
});
