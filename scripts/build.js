// Compiles src/ to build/ and bundles the two entry points to dist/ and dist/cli/, or to the folder in the argument: ESM, unminified, so
// that a reviewer can read it. The picture library is not bundled: dist/vendor/vips has its original files, once for both entry points.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? join(root, 'dist');

function run(script, ...args) {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    // tsc prints its errors on stdout.
    stdio: 'inherit',
  });
}

function bundle(entry, folder) {
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '-o',
    folder,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  );
}

function vendor(folder) {
  const library = join(root, 'node_modules', 'wasm-vips');
  const notices = join(root, 'third-party', 'vips');
  const files = [
    ...['vips-node.mjs', 'vips.wasm', 'vips-heif.wasm', 'vips-resvg.wasm'].map((name) => join(library, 'lib', name)),
    ...['LICENSE', 'THIRD-PARTY-NOTICES.md', 'versions.json'].map((name) => join(library, name)),
    ...readdirSync(notices).map((name) => join(notices, name)),
  ];
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const copy = join(folder, basename(file));
    copyFileSync(file, copy);
    chmodSync(copy, 0o644);
  }
}

rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
bundle('build/bin/action.js', out);
bundle('build/bin/cli.js', join(out, 'cli'));
vendor(join(out, 'vendor', 'vips'));
// In package.json `#vips` is the package; here it is the copy. Node reads the nearest package.json, so there must be no other in cli/.
const manifest = { type: 'module', imports: { '#vips': './vendor/vips/vips-node.mjs' } };
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
rmSync(join(out, 'cli', 'package.json'));
