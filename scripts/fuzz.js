// Tries the properties of an area with many more cases than the tests do, with a seed that is printed:
//   npm run fuzz -- [area] [seed] [times]
// Without an area, all of them. `times` is how many times as many cases as on a run of the tests. docs/fuzzing.md has the areas, and says
// what to do with a find.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';

/** The tests of each area: everything of them that has properties. */
const areas = new Map([
  ['reading', ['test/formats/quick']],
  [
    'edits',
    [
      'test/formats/index.round-trip',
      'test/formats/markdown/index.round-trip',
      'test/formats/mdx/index.round-trip',
      'test/review/proof',
    ],
  ],
  ['shown', ['test/formats/markdown/index.oracle']],
  ['names', ['test/conformance/oracle', 'test/browser/names']],
  ['settings', ['test/config/file.fuzz']],
  [
    'answers',
    ['test/github/event.fuzz', 'test/github/repository/changed-files.fuzz', 'test/drafts/providers/eachlabs/answers'],
  ],
  ['failures', ['test/action/index.matrix', 'test/drafts/index.matrix']],
  ['kills', ['test/app/write-file']],
  ['diffs', ['test/lib/hunks', 'test/lib/unpatch', 'test/lib/line-diff']],
]);

const given = process.argv.slice(2);
const area = areas.has(given[0] ?? '') ? given.shift() : undefined;
const [seed = String(randomInt(2 ** 31)), times = '100'] = given;
if (!/^\d+$/.test(seed) || !/^\d+$/.test(times)) {
  console.error(`The areas are ${[...areas.keys()].join(', ')}; seed and times are whole numbers.`);
  process.exit(2);
}
const tests = area === undefined ? [...areas.values()].flat() : (areas.get(area) ?? []);
console.log(
  `Seed ${seed}, ${times} times as many cases. Again: npm run fuzz -- ${area === undefined ? '' : `${area} `}${seed} ${times}`,
);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const env = { ...process.env, ALT_TEXT_REVIEW_SEED: seed, ALT_TEXT_REVIEW_FUZZ: times };
// Every fault is played, so the tables can be written anew.
const more = area === 'failures' ? ['--update'] : [];
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    ...['unit', 'world', 'browser'].flatMap((one) => ['--project', one]),
    '--testTimeout=0',
    ...more,
    ...tests,
  ],
  {
    stdio: 'inherit',
    env,
  },
);
process.exitCode = status ?? 1;
