// Measures whole processes on the same trees, side by side, and writes docs/benchmarks.md:
//   npm run bench [-- [--alone] [--quick] [--runs N] [folder ...]]
// --alone leaves the other programs out, --quick the trees of 100 MB and more. Folders are real trees to measure besides the generated ones;
// ALT_TEXT_REVIEW_TREES may list them as well, as PATH does.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inTurn, measure } from './scan/measure.js';
import { writePage } from './scan/page.js';
import { pullRequest } from './scan/pull-request.js';
import { installRivals, rivals } from './scan/rivals.js';
import { kindOf, sizeOf, writeOneFile, writeTree } from './scan/trees.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { alone: { type: 'boolean' }, quick: { type: 'boolean' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const readAll = fileURLToPath(new URL('scan/read-all.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'bench-'));

const node = (...args) => [process.execPath, ...args];
/** The report goes nowhere, but is written. */
const ours = { name: 'Alt Text Review, all rules', command: node(cli, '--format', 'json') };
const reading = { name: 'reading the files alone', command: node(readAll) };

/** What is compared with us on a tree of a kind. */
function others(kind) {
  const linters = kind === 'html' ? [rivals.htmlValidate] : [rivals.rumdl, rivals.markdownlint];
  return [...(values.alone ? [] : linters), reading];
}

function onTree(name, folder, kind, size) {
  console.error(`${name} …`);
  const programs = [ours, ...others(kind)].map((program) => ({ ...program, cwd: folder }));
  return { name, ...size, rows: inTurn(programs, runs) };
}

function generated(name, options) {
  const folder = join(work, 'tree');
  return onTree(name, folder, options.kind, writeTree(folder, options));
}

function real() {
  const named = [...positionals, ...(process.env.ALT_TEXT_REVIEW_TREES ?? '').split(delimiter)].filter(Boolean);
  return named.map((path) => {
    const folder = resolve(path);
    return onTree(folder.split('/').slice(-2).join('/'), folder, kindOf(folder), sizeOf(folder));
  });
}

/** Ours alone, once: these are large. */
function large(name, write) {
  console.error(`${name} …`);
  const folder = join(work, 'tree');
  const size = write(folder);
  return { name, ...size, rows: [measure({ ...ours, cwd: folder })] };
}

/** A tree that was scanned before. The first run of each program is not counted, so it fills the cache. */
function again() {
  const name = 'Markdown that an earlier run kept, images on every page';
  console.error(`${name} …`);
  const folder = join(work, 'tree');
  const size = writeTree(folder, { count: 3000, nth: 1, kind: 'markdown' });
  const cached = [...ours.command, '--cache-dir', join(work, 'cache')];
  const programs = [{ name: 'Alt Text Review, second scan with cache-dir', command: cached }, ours, reading];
  return { name, ...size, rows: inTurn(programs.map((program) => ({ ...program, cwd: folder })), Math.min(runs, 3)) }; // prettier-ignore
}

async function start() {
  console.error('start …');
  const empty = join(work, 'empty');
  mkdirSync(empty, { recursive: true });
  const pull = await pullRequest(join(work, 'pull'));
  const programs = [
    { name: 'Node alone', command: node('-e', '0') },
    { name: 'alt-text-review --version', command: node(cli, '--version') },
    { name: 'alt-text-review --help', command: node(cli, '--help') },
    { name: 'alt-text-review in an empty folder', command: node(cli), codes: [2] },
    { ...pull, name: 'the Action, pull request without documents' },
  ];
  const rows = inTurn(programs.map((program) => ({ ...program, cwd: empty })), Math.max(runs, 25)); // prettier-ignore
  pull.stop();
  return rows;
}

function dense(count) {
  return (folder) => writeTree(folder, { count, nth: 1, kind: 'markdown' });
}

try {
  if (!values.alone) installRivals();
  writePage({
    runs,
    start: await start(),
    trees: [
      generated('Markdown, images on every page', { count: 600, nth: 1, kind: 'markdown' }),
      generated('Markdown, images on every tenth page', { count: 1500, nth: 10, kind: 'markdown' }),
      generated('HTML, built pages with navigation', { count: 400, nth: 1, kind: 'html' }),
      again(),
      ...real(),
    ],
    growth: [
      large('1 MB', dense(120)),
      large('10 MB', dense(1200)),
      ...(values.quick ? [] : [large('100 MB', dense(12_000)), large('150 MB', dense(18_000))]),
      large('60,000 images in one file', (folder) => writeOneFile(folder, 60_000)),
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
