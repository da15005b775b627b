import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../lib/errors.ts';
import { homepage } from '../text/homepage.ts';
import { writeText } from '../app/report-files.ts';
import type { ExitCode, World } from './world.ts';

const workflowPath = '.github/workflows/alt-text-review.yml';

/** Writes a workflow that reviews pull requests. @throws UserError when the file exists */
export async function init(world: World): Promise<ExitCode> {
  const file = join(world.cwd, workflowPath);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new UserError(`${workflowPath} already exists.`, 'Delete it first, or edit it by hand.');
  await writeText(world.cwd, workflowPath, workflow, world.keep);
  world.stdout(`${workflowPath} was written. Next:
1. For drafts, add the secret EACHLABS_API_KEY (Settings, Secrets and variables, Actions). Without it, there are findings and the gate.
2. Commit the file. The next pull request that changes documentation gets a review.
More: ${homepage}#readme
`);
  return 0;
}

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
      - uses: alt-text-review/alt-text-review@v0
        with:
          eachlabs-api-key: \${{ secrets.EACHLABS_API_KEY }}
`;
