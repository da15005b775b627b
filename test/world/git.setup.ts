import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderVariable } from './git.ts';

/** Makes what all repositories of a test run begin with and share; gives what takes it away again. */
export function setup(): () => void {
  // The real path, because git answers with it where the temporary folder is a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'alt-text-git-')));
  const [template, objects] = [join(folder, 'template.git'), join(folder, 'objects')];
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', '--template=', template]);
  mkdirSync(join(template, 'objects', 'info'), { recursive: true });
  // For git without the variables of the tests, as the program starts it in a checkout.
  writeFileSync(join(template, 'objects', 'info', 'alternates'), `${objects}\n`);
  mkdirSync(objects);
  // The processes of the tests inherit it.
  process.env[folderVariable] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
