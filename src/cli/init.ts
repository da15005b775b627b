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
import { runGit } from '../sources/git-run.ts';
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
  const commit = await publicCommit(world.packageDir);
  const adopted = await adoptedFrom((file) => readText(world.cwd, file));
  const plan = [
    { path: workflowPath, text: commit === undefined ? workflow : workflow.replace(`@${tag}`, `@${commit}`) },
    { path: configPath, text: firstConfig(adopted) },
  ];
  const there = await Promise.all(plan.map(({ path }) => isThere(join(world.cwd, path))));
  const files = plan.filter((_, index) => there[index] === false);
  const kept = plan.filter((_, index) => there[index] === true);
  if (files.length === 0)
    throw new UserError(
      `${workflowPath} and ${configPath} already exist.`,
      'Delete the one that you want anew, or edit it by hand.',
    );
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
3. ${versionHint(commit)}
4. Commit the files. The next pull request that changes documentation gets a review.
More: ${homepage}#readme
`);
  return 0;
}

/**
 * The commit that this program was cloned at, where a branch of its home has it: that one exists, and the tag of a release may not yet.
 * Undefined for an installed package, which is a release.
 */
async function publicCommit(packageDir: string): Promise<string | undefined> {
  if (!(await isThere(join(packageDir, '.git')))) return undefined;
  const git = async (...args: readonly string[]) => (await runGit(args, packageDir)).toString('utf8').trim();
  try {
    const isPublic = (await git('for-each-ref', '--count=1', '--contains', 'HEAD', 'refs/remotes')) !== '';
    return isPublic ? await git('rev-parse', 'HEAD') : undefined;
  } catch {
    // Without git there is no commit to name.
    return undefined;
  }
}

function versionHint(commit: string | undefined): string {
  return commit === undefined
    ? `The workflow uses ${tag}, the tag of release ${tool.version}. As long as GitHub has no such tag, write the full hash of a commit in its place.`
    : `The workflow uses the commit that this program was cloned at. When GitHub has the tag ${tag}, write it in its place: it moves with the releases.`;
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
