// Installs the Node.js of action.yml into test/node24, for tests that run the Action on a machine with an older Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../test/node24/', import.meta.url);

process.exitCode = main();

function main() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return 0;

  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const version = optionalDependencies[name];
  if (version === undefined) {
    console.error(`There is no package of Node 24 for ${process.platform} ${process.arch}.`);
    console.error('Install Node 24 yourself and run the tests with it.');
    return 1;
  }
  if (installedVersion(name) === version) return 0;

  console.log(`Installing Node ${version} for the tests of the Action.`);
  const { status, error } = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (status === 0 && installedVersion(name) === version) return 0;
  console.error(`npm could not install ${name} ${version}${error ? `: ${error.message}` : '.'}`);
  console.error('Run `npm ci --ignore-scripts` in test/node24 to see why, or run the tests with Node 24.');
  return 1;
}

function installedVersion(name) {
  const manifest = new URL(`node_modules/${name}/package.json`, folder);
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

/** npm passes its own path to its scripts; without that, the npm on the PATH is used. */
function npm(args) {
  const options = { cwd: fileURLToPath(folder), stdio: 'inherit' };
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [script, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
