// Writes the tables of docs/conformance.md from a run of both suites. Their licences do not allow them in this repository: without
// ../shared/conformance nothing is written.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const data = new URL('../../shared/conformance/', import.meta.url);
if (existsSync(data)) {
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const args = [vitest, 'run', 'test/conformance/tables.test.ts', '--update'];
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} else {
  console.error(`The cases are not in ${fileURLToPath(data)}. docs/conformance.md was not changed.`);
  process.exitCode = 1;
}
