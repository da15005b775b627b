import { expect, test } from 'vitest';
import type { HouseStyle } from '../../src/model/house-style.ts';
import { inHouseStyle } from '../../src/text/in-house-style.ts';
import { styleFault } from '../../src/text/house-style.ts';

test.each<[HouseStyle, string, string]>([
  [
    { names: ['GitHub', 'Node.js'] },
    'The github page of node.js, and Github.',
    'The GitHub page of Node.js, and GitHub.',
  ],
  [{ names: ['Go'] }, 'A goal is on the list.', 'A goal is on the list.'],
  [{ avoid: { whitelist: 'allowlist' } }, 'Whitelist beside a whitelist.', 'Allowlist beside a allowlist.'],
  [{ avoid: { simply: '' } }, 'A page that simply loads.', 'A page that simply loads.'],
  [{ forbiddenStarts: ['image of', 'a'] }, 'Image of a crane on a quay.', 'Crane on a quay.'],
  [{ forbiddenStarts: ['image'] }, 'Imagery of the valley.', 'Imagery of the valley.'],
  [{ forbiddenStarts: ['image of'] }, 'Image of cranes', 'Image of cranes'],
  [{ endMark: 'required' }, 'A crane', 'A crane.'],
  [{ endMark: 'required' }, '一台起重机', '一台起重机。'],
  [{ endMark: 'required' }, 'A sign says "Stop!"', 'A sign says "Stop!"'],
  [{ endMark: 'forbidden' }, 'A crane.', 'A crane'],
  [{ endMark: 'forbidden' }, 'A sign (left.)', 'A sign (left)'],
  [{ endMark: 'forbidden' }, 'What now?', 'What now?'],
  // What settings put in is cleaned like what a model says.
  [{ avoid: { crane: '@everyone\n<b>' } }, 'A crane.', 'A everyone <b>.'],
])('%j makes %j into %j', (style, text, expected) => {
  expect(inHouseStyle(text, style)).toBe(expected);
  expect(inHouseStyle(expected, style)).toBe(expected);
});

test('A fault names the decision, the words and what takes their place', () => {
  const style: HouseStyle = {
    names: ['GitHub'],
    avoid: { whitelist: 'allowlist' },
    minLength: 5,
    maxLength: 30,
    endMark: 'required',
  };
  const of = (text: string) => styleFault(text, style);
  expect(of('The github page.')).toEqual({ decision: 'names', found: 'github', instead: 'GitHub' });
  expect(of('The Whitelist.')).toEqual({ decision: 'avoid', found: 'Whitelist', instead: 'allowlist' });
  expect(of('A.')?.decision).toBe('min-length');
  expect(of(`${'a '.repeat(30)}.`)?.decision).toBe('max-length');
  expect(of('A crane')?.decision).toBe('end-mark');
  expect(of('A crane.')).toBeUndefined();
});
