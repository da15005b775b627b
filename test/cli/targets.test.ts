import { expect, test } from 'vitest';
import { usesColour } from '../../src/cli/print-report.ts';
import { targetsOf } from '../../src/cli/targets.ts';

test.each([
  [[], undefined, [{ format: 'text', file: undefined }]],
  [['json'], 'out.json', [{ format: 'json', file: 'out.json' }]],
  [
    ['text', 'sarif=a=b.sarif', 'json=out.json'],
    undefined,
    [
      { format: 'text', file: undefined },
      { format: 'sarif', file: 'a=b.sarif' },
      { format: 'json', file: 'out.json' },
    ],
  ],
] as const)('%j with the output %s', (values, output, targets) => {
  expect(targetsOf(values, output)).toEqual(targets);
});

test.each([
  [['text', 'json'], 'Two reports go to stdout.'],
  [['sarif=a', 'json=a'], 'Two reports go to a.'],
  [['sarif='], 'sarif= names no file.'],
  [['srif'], 'srif is not a known format.'],
])('%j is a mistake', (values, message) => {
  expect(() => targetsOf(values, undefined)).toThrow(message);
});

test.each([
  [undefined, {}, false, false],
  [undefined, {}, true, true],
  [undefined, { TERM: 'dumb' }, true, false],
  [undefined, { NO_COLOR: '1' }, true, false],
  [undefined, { NO_COLOR: '' }, true, true],
  [undefined, { FORCE_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '0' }, true, false],
  [true, { NO_COLOR: '1' }, false, true],
  [false, { FORCE_COLOR: '1' }, true, false],
])('flag %s, environment %j, terminal %s: colours %s', (flag, env, stdoutIsTerminal, colours) => {
  expect(usesColour(flag, { env, stdoutIsTerminal })).toBe(colours);
});
