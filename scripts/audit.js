// Fails when a package that ships has a known hole of severity high or critical: the advisories of the registry, by `npm audit`. Where a
// registry does not answer that question, it says so and passes: nothing is known then.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What a report of `npm audit --json` comes to.
 *
 * @param {string} report
 * @returns {{ readonly passes: boolean, readonly says: string }}
 */
export function judged(report) {
  const counts = countsIn(report);
  if (counts === undefined) return { passes: true, says: 'The registry gave no advisories, so nothing was compared.' };
  const grave = Number(counts.high ?? 0) + Number(counts.critical ?? 0);
  const all = Object.entries(counts).map(([severity, count]) => `${count} ${severity}`);
  return { passes: grave === 0, says: `Known holes in what ships: ${all.join(', ')}.` };
}

/**
 * @param {string} report
 * @returns {Readonly<Record<string, unknown>> | undefined}
 */
function countsIn(report) {
  try {
    const counts = JSON.parse(report)?.metadata?.vulnerabilities;
    return typeof counts === 'object' && counts !== null ? counts : undefined;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { passes, says } = judged(stdout ?? '');
  console.log(says);
  process.exitCode = passes ? 0 : 1;
}
