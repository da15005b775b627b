// Writes what was measured between the marks of docs/benchmarks.md; the rest of the page is written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { versions } from './rivals.js';

const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const marks = /(<!-- measured -->\n)[^]*(<!-- \/measured -->)/;

/** @param measured the medians of `runs` runs: `start`, `trees` and `growth` */
export function writePage({ runs, start, trees, growth }) {
  const text = [machine(runs), startTable(start), ...trees.map(treeTable), growthTable(growth)].join('\n');
  const before = readFileSync(page, 'utf8');
  if (!marks.test(before)) throw new Error('docs/benchmarks.md has lost the marks between which figures go.');
  writeFileSync(
    page,
    before.replace(marks, (_, first, last) => `${first}\n${text}\n${last}`),
  );
  console.log(text);
}

function machine(runs) {
  const [major] = process.versions.node.split('.');
  const list = Object.entries({ [manifest.name]: manifest.version, ...versions }).map((entry) => entry.join(' '));
  return `${availableParallelism()} cores, ${process.platform}, Node ${major}; ${list.join(', ')}. Medians of ${runs} runs.\n`;
}

function startTable(rows) {
  const [bare] = rows;
  const cells = rows.map(({ name, cpu, wall, peak }) => [
    name.startsWith('alt') ? `\`${name}\`` : name, ms(cpu), ms(cpu - bare.cpu), ms(wall), mb(peak),
  ]); // prettier-ignore
  return `### Start\n\n${table(['', 'CPU', 'over Node alone', 'wall', 'peak memory'], cells)}`;
}

function treeTable({ name, files, bytes, images, rows }) {
  const head = ['', 'CPU', 'wall', 'peak memory', 'our CPU ÷ its'];
  const cells = rows.map(({ name: program, cpu, wall, peak, ratio }, at) => [
    program, s(cpu), s(wall), mb(peak), at === 0 ? '' : ratio.toFixed(2),
  ]); // prettier-ignore
  const size = `${files.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB, ${images.toLocaleString('en')} images`;
  return `### ${name}\n\n${size}.\n\n${table(head, cells)}`;
}

function growthTable(all) {
  const cells = all.map(({ name, bytes, rows: [{ cpu, peak }] }) => [
    name, s(cpu), `${((cpu / bytes) * 1e9).toFixed(0)} ms`, mb(peak),
  ]); // prettier-ignore
  return `### Growth\n\n${table(['Images on every page', 'CPU', 'CPU a MB', 'peak memory'], cells)}`;
}

/** As Prettier writes it. */
function table(head, rows) {
  const widths = head.map((title, at) => Math.max(3, title.length, ...rows.map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |\n`;
  return `${line(head)}${line(widths.map((width) => '-'.repeat(width)))}${rows.map(line).join('')}`;
}

const s = (seconds) => `${seconds.toFixed(2)} s`;
const ms = (seconds) => `${(seconds * 1000).toFixed(0)} ms`;
const mb = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
