// Compiles src/ to build/ and bundles the two doors to dist/ and dist/cli/: ESM, unminified, so that a reviewer can read it.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? join(root, 'dist');

function run(script, ...args) {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/bin/action.js',
  '-o',
  out,
  '--license',
  'licenses.txt',
  '--no-cache',
);
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/bin/cli.js',
  '-o',
  join(out, 'cli'),
  '--license',
  'licenses.txt',
  '--no-cache',
);
