import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/** The data of the generated documentation: the registries of the source in `root`, the workflow that `init` writes, and action.yml. */
export async function gatherFacts(root) {
  register('./typescript.js', import.meta.url);
  const load = (module) => import(pathToFileURL(join(root, 'src', module)).href);
  const [{ rules }, { formats }, { workflow }] = await Promise.all([
    load('rules/index.ts'),
    load('formats/index.ts'),
    load('cli/init.ts'),
  ]);
  return { rules, formats, workflow, action: parse(readFileSync(join(root, 'action.yml'), 'utf8')) };
}
