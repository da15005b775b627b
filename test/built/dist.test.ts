import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createPreparer } from '../../src/pictures/prepare.ts';
import { fields, paint } from '../pictures/vips.ts';
import { folder } from '../world/cli.ts';
import { running } from '../world/eachlabs/calls.ts';
import { node24, noNode24 } from '../world/node24.ts';

const root = join(import.meta.dirname, '..', '..');
const built = mkdtempSync(join(tmpdir(), 'dist-'));
const [action, cli] = [join(built, 'index.js'), join(built, 'cli', 'index.js')];

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.js'), built]);
});
afterAll(() => {
  rmSync(built, { recursive: true });
});

/** Every file below `dir`, by its path from there. */
function contents(dir: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(dir.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}

type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs a program of Node, with nothing in its environment but `env`. */
function run(node: string, args: readonly string[], env: Record<string, string> = {}, cwd = built): Promise<Run> {
  const child = spawn(node, args, { cwd, env: { PATH: process.env.PATH, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

/** The files of the bundle that Node loads for a program, from its folder. */
async function loadedBy(args: readonly string[]): Promise<readonly string[]> {
  const coverage = mkdtempSync(join(tmpdir(), 'loaded-'));
  await run(process.execPath, args, { NODE_V8_COVERAGE: coverage });
  const [, report] = [...contents(coverage)][0]!;
  rmSync(coverage, { recursive: true });
  const { result } = JSON.parse(report.toString()) as { result: readonly { url: string }[] };
  const paths = result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url));
  const names = paths.map((file) => file.slice(built.length + 1).replaceAll('\\', '/'));
  return names.filter((name) => name.startsWith('bundle/')).map((name) => name.replace('bundle/', ''));
}

test('dist is what the source builds', () => {
  const [now, then] = [contents(built), contents(join(root, 'dist'))];
  expect([...now.keys()]).toEqual([...then.keys()]);
  expect([...now].filter(([path, bytes]) => !then.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
});

test('dist has at most 8 MB', () => {
  const bytes = [...contents(built).values()].reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeLessThanOrEqual(8_000_000);
});

test('No file exists twice, and only small modules do', async () => {
  const files = contents(built);
  const digests = [...files.values()].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  expect(new Set(digests).size).toBe(digests.length);
  const chunks = [...files].filter(([, bytes]) => bytes.toString().startsWith('export const ids = '));
  const script = `
    const chunks = await Promise.all(process.argv.slice(1).map((path) => import(path)));
    console.log(JSON.stringify(chunks.flatMap(({ modules }) => Object.entries(modules).map(([id, module]) => [id, String(module).length]))));`;
  const paths = chunks.map(([path]) => pathToFileURL(join(built, path)).href);
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script, ...paths]);
  const modules = JSON.parse(stdout) as readonly (readonly [id: string, size: number])[];
  expect(modules.length).toBeGreaterThan(100);
  const twice = modules.filter(([id], index) => modules.findIndex(([other]) => other === id) < index);
  // Webpack gives modules a chunk of their own from 20 kB on.
  expect(twice.filter(([, size]) => size > 20_000)).toEqual([]);
});

describe('On a terminal, --fix --interactive', () => {
  /** `script` of util-linux gives a program a terminal of its own. */
  const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;

  test.for([
    ['e', 'A page\r', 'A ![A page](a.png)\n', 0],
    ['\u0003', '', 'A ![](a.png)\n', 130],
  ] as const)('reads keys as they are pressed: %j', async ([key, text, written, code], { skip }) => {
    if (!hasScript) skip('There is no `script` of util-linux here, so no terminal is tried.');
    const { dir } = await folder({ 'a.md': 'A ![](a.png)\n' });
    const child = spawn('script', ['-qec', `"${process.execPath}" "${cli}" --fix --interactive`, '/dev/null'], {
      cwd: dir,
      env: { PATH: process.env.PATH, TERM: 'xterm', XDG_STATE_HOME: join(dir, '.state') },
    });
    let stdout = '';
    const shown = new Map([
      ['? help', key],
      ['0 characters', text],
    ]);
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      stdout += data;
      for (const [words, keys] of shown) {
        if (!stdout.includes(words)) continue;
        shown.delete(words);
        child.stdin.write(keys);
      }
    });
    const ended = await new Promise((resolve) => child.on('close', resolve));
    expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe(written);
    expect([ended, stdout.includes('Coverage')]).toEqual([code, true]);
  });
});

describe('The two starters', () => {
  test('contain no code of their own', () => {
    expect([action, cli].map((path) => statSync(path).size < 200)).toEqual([true, true]);
  });

  test.skipIf(process.platform === 'win32')('give npm one program to link to', () => {
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect([action, cli].map((path) => statSync(path).mode & 0o777)).toEqual([0o644, 0o755]);
  });

  test.each([
    ['of the command line loads no scan for its version', cli, ['--version'], ['bin/cli.js', 'index.js']],
    ['of the command line loads no scan for its help', cli, ['check', '--help'], ['bin/cli.js', 'index.js']],
  ])('%s', async (_, path, args, parts) => {
    expect((await loadedBy([path, ...args])).toSorted()).toEqual(parts);
  });

  test('of the Action loads nothing of the command line', async () => {
    expect((await loadedBy([action])).filter((name) => /^(?:bin|cli)\//.test(name))).toEqual(['bin/action.js']);
  });
});

test('The command line loads nothing of Node for streams, sockets and other programs until it needs it', async () => {
  const told = `process.on('exit', () => console.error(JSON.stringify(process.moduleLoadList)));`;
  const options = `--import=data:text/javascript,${encodeURIComponent(told)}`;
  const { stderr } = await run(node24() ?? process.execPath, [cli, '--version'], { NODE_OPTIONS: options });
  const loaded = (JSON.parse(stderr) as string[]).map((name) => name.replace('NativeModule ', ''));
  expect(loaded).toContain('path');
  expect(loaded.filter((name) => /^(?:net|stream|child_process|worker_threads|v8|fs\/promises)$/.test(name))).toEqual(
    [],
  );
});

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><path d="M0 0h9v9"/></svg>';
const png = paint(300, 300, (x, y) => [(x * y) % 251, (x * 31) % 251, (y * 97) % 251]).pngsaveBuffer();
const pictures = {
  'a.png': png,
  'a.jpg': fields(300, 200).jpegsaveBuffer(),
  'a.avif': fields(320, 200).heifsaveBuffer({ compression: 'av1', effort: 0 }),
  'a.svg': Buffer.from(drawing),
};
const mediaTypes = ['image/png', 'image/jpeg', 'image/avif', 'image/svg+xml'];

describe('What is built prepares pictures', { timeout: 120_000 }, () => {
  test.for([
    [process.version, process.execPath],
    ['that of action.yml', node24()],
  ] as const)('as the source does, on Node %s', async ([, node], { skip }) => {
    if (node === undefined) return skip(noNode24);
    const shown = new Set<string>();
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    const server = await running({
      answer: ({ image }) => {
        shown.add(base64(image ?? new Uint8Array()));
        return 'A lamp with a green shade on a wooden desk beside an open window.';
      },
    });
    const page = [...Object.keys(pictures), 'short.png'].map((name) => `![](${name})\n`).join('\n');
    const { dir } = await folder({ ...pictures, 'short.png': png.subarray(0, png.length / 2), 'page.md': page });
    const args = ['--caption', '--format', 'json', '--api-base-url', server.url, 'page.md'];
    const { stdout, stderr } = await run(node, [cli, ...args], { EACHLABS_API_KEY: 'test-key' }, dir);

    const { images } = JSON.parse(stdout) as { images: readonly { caption: { status: string; reason?: string } }[] };
    expect(images.map(({ caption }) => caption.status)).toEqual(['ok', 'ok', 'ok', 'ok', 'failed']);
    expect(images.at(-1)?.caption.reason).toMatch(/read error/);
    // The library's warnings do not come through.
    expect(stderr).not.toMatch(/vips|wasm/i);
    const preparer = createPreparer({ timeLimitMs: 600_000 });
    const prepared = await Promise.all(
      Object.values(pictures).map((bytes, index) => preparer.prepare({ bytes, mediaType: mediaTypes[index]! })),
    );
    const expected = prepared.map((picture) => (picture.status === 'ready' ? base64(picture.bytes) : picture.reason));
    expect([...shown].sort()).toEqual(expected.sort());
  });

  test('with the files of wasm-vips, unchanged', () => {
    const compressed = [...contents(join(built, 'vendor', 'vips'))].filter(([name]) => name.endsWith('.br'));
    expect(compressed.map(([name]) => name)).toEqual(['vips-heif.wasm.br', 'vips-resvg.wasm.br', 'vips.wasm.br']);
    const original = (name: string) => readFileSync(join(root, 'node_modules/wasm-vips/lib', name.replace('.br', '')));
    expect(compressed.filter(([name, bytes]) => !brotliDecompressSync(bytes).equals(original(name)))).toEqual([]);
  });
});

describe('The one file of licences', () => {
  const text = () => readFileSync(join(built, 'licenses.txt'), 'utf8');

  test('has every package that is needed at run time, with its version', () => {
    const packages = Object.entries(manifest.dependencies).map(([name, version]) => `\n${name} ${version}`);
    expect(packages.filter((title) => !text().includes(title))).toEqual([]);
  });

  test('names a licence of each package, and only those that docs/supply-chain.md names', () => {
    const kinds = [...text().matchAll(/^={80}\n\S+ \d\S* \((.*)\)\n={80}$/gm)].map(([, kind]) => kind);
    expect([...new Set(kinds)].toSorted()).toEqual(['Apache-2.0', 'BSD-2-Clause', 'ISC', 'MIT']);
  });

  test('has the copyright of every library inside wasm-vips, and the licences of the GNU project', () => {
    const notices = readFileSync(join(root, 'node_modules/wasm-vips/THIRD-PARTY-NOTICES.md'), 'utf8');
    const libraries = [...notices.matchAll(/^\| (\S+) +\|/gm)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'Library');
    const sections = [...text().matchAll(/^-{80}\n(\S+): .*\n-{80}$/gm)].map(([, name]) => name);
    expect(sections).toEqual(libraries);
    expect(text()).toContain('GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3');
    expect(text()).toContain('GNU GENERAL PUBLIC LICENSE\n                       Version 3');
  });

  test('is the file that the note beside the library names', () => {
    const note = readFileSync(join(built, 'vendor', 'vips', 'README.md'), 'utf8');
    expect(note).toContain(`wasm-vips) ${manifest.dependencies['wasm-vips']}`);
    expect(note).toContain('licenses.txt');
  });
});
