import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modulesIn } from '../world/imports.ts';

const src = join(import.meta.dirname, '../../src');

test('The clock of the machine is asked for dates alone, and no limit goes by it', () => {
  const dated = modulesIn(src)
    .map(({ path }) => path)
    .filter((path) => /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b/.test(readFileSync(join(src, path), 'utf8')));
  // The day, for ignores that end; the times in the journal; the clock that does not jump.
  expect(dated).toEqual(['bin/action.ts', 'bin/cli.ts', 'cli/work.ts', 'lib/clock.ts']);
});
