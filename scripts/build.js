// Compiles src/ to build/, and makes dist/ of it or the folder that is named: one bundle, a starter for the Action and one for the command
// line, the library that decodes pictures, the page of the workbench, and all licences. The same source always comes to the same bytes.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build/bundle.js';
import { licenses } from './build/licenses.js';
import { page, pagePackages } from './build/page.js';
import { starters } from './build/starters.js';
import { vips } from './build/vips.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'dist'));
// ncc names modules by their way from here, and derives their numbers from the names.
process.chdir(root);

rmSync('build', { recursive: true, force: true });
// tsc tells its errors on stdout.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' });

const library = vips();
const { files, packages } = await bundle('build/bin/index.js');
const contents = new Map([
  ...starters,
  ...files.map(({ name, code }) => [`bundle/${name}`, code]),
  ...(await library).map(({ name, bytes }) => [`vendor/vips/${name}`, bytes]),
  ...(await page()).map(({ name, code }) => [`workbench/${name}`, code]),
  ['licenses.txt', licenses([...packages, ...pagePackages].sort())],
]);

rmSync(out, { recursive: true, force: true });
for (const [name, content] of contents) {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  // Whatever the umask is here: npm links to the starter of the command line.
  chmodSync(path, content.toString().startsWith('#!') ? 0o755 : 0o644);
}
