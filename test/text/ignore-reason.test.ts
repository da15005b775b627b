import { expect, test } from 'vitest';
import { whyNotAReason } from '../../src/text/ignore-reason.ts';

test.each([
  ['shown in a demo', undefined],
  ['', 'Give a reason'],
  ['a --> b', 'without two dashes'],
  ['{x}', 'without < >'],
])('The reason %j', (reason, objection) => {
  if (objection === undefined) expect(whyNotAReason(reason)).toBeUndefined();
  else expect(whyNotAReason(reason)).toContain(objection);
});
