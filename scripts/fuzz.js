// Compares the quick way of reading with the parsers on many generated pages, with a seed of its own that is printed:
//   npm run fuzz -- [seed] [times]
// `times` is how many times as many pages as on a run of the tests; 100 takes about ten minutes.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const [seed = String(randomInt(2 ** 31)), times = '100'] = process.argv.slice(2);
console.log(`Seed ${seed}, ${times} times as many pages. Again: npm run fuzz -- ${seed} ${times}`);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const env = { ...process.env, ALT_TEXT_REVIEW_SEED: seed, ALT_TEXT_REVIEW_FUZZ: times };
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/formats/quick', '--testTimeout=0'], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;
