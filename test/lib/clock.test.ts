import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modulesIn } from '../world/imports.ts';

const src = join(import.meta.dirname, '../../src');

test('The clock of the machine is asked for dates alone, and no limit goes by it', () => {
  // Entry points ask for the day, for ignores that end, and for the times of a journal.
  const dated = modulesIn(src)
    .map(({ path }) => path)
    .filter((path) => !/^(?:bin|cli)\//.test(path))
    .filter((path) =>
      /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bprocess\.hrtime\b/.test(
        readFileSync(join(src, path), 'utf8'),
      ),
    );
  expect(dated).toEqual(['lib/clock.ts']);
});
