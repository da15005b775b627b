// Compiles src/ to build/ and bundles the two doors to dist/ and dist/cli/, or to the folder that is named: ESM, unminified, so that a
// reviewer can read it.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? join(root, 'dist');

function run(script, ...args) {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function bundle(entry, folder) {
  run('@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder, '--license', 'licenses.txt', '--no-cache');
}

rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
bundle('build/bin/action.js', out);
bundle('build/bin/cli.js', join(out, 'cli'));
