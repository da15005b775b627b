// The Action on a pull request that touches no document: what most pull requests of a repository cost.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const action = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const standIn = fileURLToPath(new URL('github.js', import.meta.url));

/**
 * Starts a stand-in of GitHub.
 *
 * @param folder for the files of the runner
 * @returns the program as the runner starts it, and `stop`
 */
export async function pullRequest(folder) {
  mkdirSync(folder, { recursive: true });
  const server = spawn(process.execPath, [standIn], { stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await new Promise((resolve) => server.stdout.once('data', (data) => resolve(String(data).trim())));
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo-org/handbook',
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_PATH: file(folder, 'event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: file(folder, 'output', ''),
    GITHUB_STEP_SUMMARY: file(folder, 'summary', ''),
    'INPUT_GITHUB-TOKEN': `ghs_${Buffer.from('no token at all').toString('hex')}`,
  };
  const settings = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const command = ['/usr/bin/env', ...settings, process.execPath, action];
  return { command, codes: [0], stop: () => server.stdin.end() };
}

const commit = (letter) => ({ ref: letter, sha: letter.repeat(40), repo: { id: 1, full_name: 'octo-org/handbook' } });
const payload = {
  action: 'opened',
  number: 7,
  repository: { id: 1, full_name: 'octo-org/handbook', private: false, default_branch: 'main' },
  pull_request: {
    number: 7, changed_files: 12, comments: 0, review_comments: 0, author_association: 'MEMBER',
    user: { login: 'octocat', type: 'User' }, head: commit('b'), base: commit('a'),
  },
}; // prettier-ignore

function file(folder, name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
