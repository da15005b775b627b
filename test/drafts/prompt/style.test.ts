import { expect, test } from 'vitest';
import { styleWords } from '../../../src/drafts/prompt/style.ts';
import { bareContext } from '../../world/image.ts';

const context = { ...bareContext, heading: 'Sign in with GITHUB', nearby: 'It runs on Node.js.' };

test('A question names the wishes of a project, and of its names those that are near', () => {
  const style = {
    minLength: 40,
    maxLength: 150,
    endMark: 'required',
    names: ['GitHub', 'Node.js', 'Kubernetes'],
    avoid: { whitelist: 'allowlist', simply: '' },
    tone: 'plain',
  } as const;
  expect(styleWords(style, context)).toEqual([
    'Use 40 to 150 characters.',
    'Use plain, everyday words.',
    'Spell these names as they are here: GitHub, Node.js.',
    'Do without these words: whitelist, simply.',
  ]);
});

test('Without a style, or with one that is for no model, nothing is added, and never many words', () => {
  expect(styleWords(undefined, context)).toEqual([]);
  expect(styleWords({ endMark: 'required' }, context)).toEqual([]);
  const avoid = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`word${n}`, '']));
  expect(styleWords({ avoid }, context)[0]).toBe(
    `Do without these words: ${Array.from({ length: 8 }, (_, n) => `word${n}`).join(', ')}.`,
  );
});
