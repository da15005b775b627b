import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { paint } from '../pictures/vips.ts';
import { node24, noNode24 } from '../world/node24.ts';

const root = join(import.meta.dirname, '..', '..');
const built = mkdtempSync(join(tmpdir(), 'dist-'));

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.js'), built]);
});
afterAll(() => {
  rmSync(built, { recursive: true });
});

function contents(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path)]));
}

test('dist is what the source builds', () => {
  const [now, then] = [contents(built), contents(join(root, 'dist'))];
  expect([...now.keys()]).toEqual([...then.keys()]);
  expect([...now].filter(([path, bytes]) => !then.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
});

// The thread that a door starts lies beside it, and the library that the thread loads lies there once for both.
describe.each([
  ['of the Action', 'decode-thread.js'],
  ['of the command line', join('cli', 'decode-thread.js')],
])('What is built prepares pictures at the door %s', (_, thread) => {
  const script = `
    const { Worker } = require('node:worker_threads');
    const [thread, mediaType] = process.argv.slice(1);
    const worker = new Worker(thread, { env: {} });
    worker.postMessage({ bytes: require('node:fs').readFileSync(0), mediaType, memoryMiB: 512 });
    worker.on('message', ({ status, width, said }) => { process.stdout.write([status, width, said].join(' ')); worker.terminate(); });
  `;
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><path d="M0 0h9v9"/></svg>');
  const png = paint(300, 300, (x, y) => [(x * y) % 251, (x * 31) % 251, (y * 97) % 251]).pngsaveBuffer();
  const cutShort = png.subarray(0, png.length / 2);

  test.for([
    ['an SVG', process.version, process.execPath, 'image/svg+xml', svg, /^ready 90 /],
    ['an SVG', 'that of action.yml', node24(), 'image/svg+xml', svg, /^ready 90 /],
    ['a PNG', 'that of action.yml', node24(), 'image/png', png, /^ready 300 /],
    ['a PNG that is cut short', 'that of action.yml', node24(), 'image/png', cutShort, /^broken .*read error/s],
  ] as const)('%s, on Node %s', ([, , node, mediaType, bytes, said], { skip }) => {
    if (node === undefined) return skip(noNode24);
    const args = ['-e', script, join(built, thread), mediaType];
    const { stdout, stderr } = spawnSync(node, args, { input: bytes, encoding: 'utf8' });
    expect(stdout).toMatch(said);
    // The library's warnings do not come through.
    expect(stderr).toBe('');
  });
});

test('The copy of libvips comes with its licences, and says which version it is', () => {
  const folder = join(built, 'vendor', 'vips');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`wasm-vips) ${manifest.dependencies['wasm-vips']}`);
  expect(readFileSync(join(folder, 'LGPL-3.0.txt'), 'utf8')).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['GPL-3.0.txt', 'LICENSE', 'THIRD-PARTY-NOTICES.md']));
});
