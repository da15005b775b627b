// Measures the built command line: its start, a site where few pages have an image, and one where all pages do.
// Prints medians of wall time over several runs of the whole process, and asserts nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const runs = Number(process.argv[2] ?? 5);
const prose = 'The quick brown fox reads the *manual* and finds `code`, [links](https://example.com) and lists.\n\n';

/** Writes pages of about 10 kB; every `nth` has five images. */
function site(pages, nth) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (let page = 0; page < pages; page += 1) {
    const sections = Array.from({ length: 5 }, (_, section) => {
      const image = page % nth === 0 ? `![Settings page with switch ${section} turned on](img/${section}.png)\n\n` : '';
      return `## Section ${section}\n\n${prose.repeat(20)}${image}- one\n- two\n\n`;
    });
    mkdirSync(join(folder, `part-${page % 20}`), { recursive: true });
    writeFileSync(join(folder, `part-${page % 20}`, `page-${page}.md`), `# Page ${page}\n\n${sections.join('')}`);
  }
  return folder;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function time(args) {
  const once = () => {
    const start = performance.now();
    const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (stderr) throw new Error(stderr);
    return performance.now() - start;
  };
  once();
  return median(Array.from({ length: runs }, once));
}

function row(what, ms) {
  console.log(`${what.padEnd(46)} ${ms.toFixed(0).padStart(7)} ms`);
}

console.log(`Node ${process.version}, median of ${runs} runs of the whole process`);
row('node alone', time(['-e', '0']));
row('alt-text-review --version', time([cli, '--version']));
for (const [what, pages, nth] of [
  ['1,000 pages of 10 kB, every tenth with images', 1000, 10],
  ['1,000 pages of 10 kB, all with images', 1000, 1],
]) {
  const folder = site(pages, nth);
  row(what, time([cli, folder]));
  rmSync(folder, { recursive: true });
}
