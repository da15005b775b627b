// The programs that a scan is compared with. They are installed on first use into a folder that git ignores, and are no dependencies of the
// project: nobody else needs them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.rivals/', import.meta.url));
const settings = fileURLToPath(new URL('rivals/', import.meta.url));

export const versions = { rumdl: '0.2.75', 'markdownlint-cli2': '0.24.1', 'html-validate': '11.21.1' };

/** Puts the exact versions into place. @throws where npm cannot */
export function installRivals() {
  if (Object.entries(versions).every(([name, version]) => installed(name) === version)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies: versions })}\n`);
  console.error('Installing the programs to compare with.');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status } = spawnSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit' });
  if (status === 0 && Object.keys(versions).every((name) => installed(name) !== undefined)) return;
  throw new Error(
    `npm could not install ${Object.keys(versions).join(', ')}: without a registry, run the benchmark with --alone.`,
  );
}

function installed(name) {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

const program = (...path) => join(folder, 'node_modules', ...path);

/** As npm starts each, with the one rule for alternative texts alone. */
export const rivals = {
  rumdl: {
    name: 'rumdl, MD045 alone',
    command: [process.execPath, program('rumdl', 'bin', 'rumdl'), 'check', '--no-cache', '--no-config', '--enable', 'MD045', '.'],
  },
  markdownlint: {
    name: 'markdownlint-cli2, MD045 alone',
    command: [process.execPath, program('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '--config', join(settings, '.markdownlint-cli2.jsonc'), '**/*.md'],
  },
  htmlValidate: {
    name: 'html-validate, h37 alone',
    command: [process.execPath, program('html-validate', 'bin', 'html-validate.mjs'), '--config', join(settings, 'htmlvalidate.json'), '--ext', 'html', '.'],
  },
}; // prettier-ignore
