import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';
import { node24, skipWithoutNode24 } from '../world/node24.ts';

beforeEach(skipWithoutNode24);

const module = join(import.meta.dirname, '..', '..', 'src', 'bin', 'optimize-later.ts');

test.each([
  ['of its own', 'process.versions.v8', 600, false],
  ['of its own', 'process.versions.v8', 100_000, true],
  ['that was not measured', '"14.1.0"', 600, true],
])('In the V8 %s, %s, a function that was called %i times is optimized: %s', async (_, version, calls, isOptimized) => {
  const { dir } = await folder({});
  const file = join(dir, 'script.mjs');
  await writeFile(
    file,
    `import { optimizeLater } from ${JSON.stringify(module)};
    optimizeLater(${version});
    function called(list, at) { let sum = 0; for (const one of list) sum += one * at; return sum; }
    for (let at = 0; at < ${calls}; at += 1) called([1, 2, 3, at], at);`,
  );
  const shown = execFileSync(node24() ?? process.execPath, ['--trace-opt', file], { encoding: 'utf8' });
  expect(/compiling method \S+ <JSFunction called/.test(shown)).toBe(isOptimized);
});
