import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '../app/read-text.ts';
import { writeText } from '../app/report-files.ts';
import { count } from '../lib/count.ts';
import { UserError } from '../lib/errors.ts';
import { escapeControls } from '../lib/escape-controls.ts';
import { homepage } from '../text/homepage.ts';
import { tool } from '../lib/version.ts';
import { firstConfig } from './init-config.ts';
import { adoptedFrom } from './other-linters.ts';
import type { ExitCode, World } from './world.ts';

const workflowPath = '.github/workflows/alt-text-review.yml';
const configPath = '.github/alt-text-review.yml';

/**
 * Shows a workflow that reviews pull requests and a configuration file, asks on a terminal, and writes those that are not there yet.
 *
 * @param isAgreed whether the user wants them without being asked
 * @throws UserError when both files exist
 */
export async function init(isAgreed: boolean, world: World): Promise<ExitCode> {
  const adopted = await adoptedFrom((file) => readText(world.cwd, file));
  const plan = [
    { path: workflowPath, text: workflow },
    { path: configPath, text: firstConfig(adopted) },
  ];
  const there = await Promise.all(plan.map(({ path }) => isThere(join(world.cwd, path))));
  const files = plan.filter((_, index) => there[index] === false);
  const kept = plan.filter((_, index) => there[index] === true);
  if (files.length === 0)
    throw new UserError(`${workflowPath} already exists.`, 'Delete it first, or edit it by hand.');
  for (const { path } of kept) world.stdout(`${path} already exists, and stays as it is.\n`);
  for (const { path, text } of files) world.stdout(`${path}:\n${indented(text)}\n`);
  if (!isAgreed && world.ask !== undefined) {
    const answer = await world.ask(`Write ${count(files.length, 'file')}? [y/N] `);
    if (!/^\s*y(?:es)?\s*$/i.test(answer)) {
      world.stdout('Nothing was written.\n');
      return 0;
    }
  }
  for (const { path, text } of files) await writeText(world.cwd, path, text, world.keep);
  world.stdout(`${files.map(({ path }) => path).join(' and ')} ${files.length === 1 ? 'was' : 'were'} written. Next:
1. For drafts, add the secret EACHLABS_API_KEY (Settings, Secrets and variables, Actions). Without it, there are findings and the gate.
2. On an old site, accept what is there: alt-text-review baseline. From then on only new findings count.
3. The workflow uses ${tag}, the tag of release ${tool.version}. As long as GitHub has no such tag, write the full hash of a commit in its place.
4. Commit the files. The next pull request that changes documentation gets a review.
More: ${homepage}#readme
`);
  return 0;
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function indented(text: string): string {
  return text
    .replace(/^(?=.)/gm, '  ')
    .split('\n')
    .map(escapeControls)
    .join('\n');
}

/** The tag that moves with the releases of this major version; a candidate has only its own. */
export const tag = `v${tool.version.includes('-') ? tool.version : (tool.version.split('.', 1)[0] ?? '')}`;

/** The same workflow as in the README; a test compares the two. */
export const workflow = `name: Alt text
on: pull_request
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: alt-text-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  alt-text:
    runs-on: ubuntu-latest
    steps:
      - uses: alt-text-review/alt-text-review@${tag}
        with:
          eachlabs-api-key: \${{ secrets.EACHLABS_API_KEY }}
`;
