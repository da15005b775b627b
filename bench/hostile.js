// Measures how long the built command line takes for texts that were written to take long: seconds of CPU of the whole process, for each
// kind that takes more than a second, and what was read. A time that grows faster than the size is a bug.
//   npm run bench:hostile -- [characters, 100000 by default] [part of the names of kinds]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kinds } from './hostile/kinds.js';

const cli = process.env.ALT_TEXT_REVIEW_CLI ?? fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const size = Number(process.argv[2] ?? 100_000);
const part = process.argv[3] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));

/** Writes the CPU time of its process where stderr goes, behind everything else. */
const clock = join(folder, 'clock.cjs');
writeFileSync(clock, "process.on('exit', () => process._rawDebug(`cpu ${process.cpuUsage().user / 1e6}`));");

let slow = 0;
for (const { name, extension, text } of kinds.filter((kind) => kind.name.includes(part))) {
  const path = join(folder, `page.${extension}`);
  writeFileSync(path, text(size));
  const args = ['--require', clock, cli, 'check', path, '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30, cwd: folder });
  const seconds = Number(/cpu ([\d.]+)\s*$/.exec(stderr)?.[1] ?? Number.NaN);
  const report = JSON.parse(stdout);
  const unread = report.skipped.map(({ reason }) => reason.slice(0, 60)).join();
  if (seconds <= 1 && unread === '' && part === '') continue;
  slow += 1;
  console.log(`${seconds.toFixed(2).padStart(7)} s  ${name.padEnd(44)} ${report.images.length} images ${unread}`);
}
console.log(
  `${slow} of ${kinds.length} kinds of ${size} characters take more than a second, or were not read. Node ${process.version}`,
);
rmSync(folder, { recursive: true });
