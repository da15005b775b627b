import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/** What the papers are made from: the registries of the source in `root`, the workflow that `init` writes, and action.yml. */
export async function gatherFacts(root) {
  const compiled = mkdtempSync(join(tmpdir(), 'alt-text-review-docs-'));
  try {
    compile(root, compiled);
    const load = (module) => import(pathToFileURL(join(compiled, module)).href);
    const [{ rules }, { formats }, { workflow }] = await Promise.all([
      load('rules/index.js'),
      load('formats/index.js'),
      load('cli/init.js'),
    ]);
    return { rules, formats, workflow, action: parse(readFileSync(join(root, 'action.yml'), 'utf8')) };
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

/** Node 20 does not read TypeScript. A folder of its own, because a build may be going on in build/. */
function compile(root, out) {
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = ['-p', join(root, 'tsconfig.json'), '--noCheck', '--outDir', out];
  execFileSync(process.execPath, [tsc, ...args], { stdio: 'inherit' });
}
