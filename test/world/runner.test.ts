import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startGitHub } from './github.ts';
import type { EventName, GitHub } from './github.ts';
import { skipWithoutNode24 } from './node24.ts';
import { createRepository } from './repository.ts';
import { runAction } from './runner.ts';
import type { Run, RunResult } from './runner.ts';

const open: { stop(): Promise<void> }[] = [];
let github: GitHub;
let folder: string;

beforeEach(skipWithoutNode24);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alt-text-action-'));
  const repository = await createRepository({ 'a.md': 'a\n' });
  await repository.commit('docs', { 'a.md': 'b\n' }, 'main');
  github = await startGitHub({ repository, base: 'main', head: 'docs' });
  open.push(github, repository, { stop: () => rm(folder, { recursive: true }) });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const thing of open.splice(0)) await thing.stop();
});

/** Runs an action whose entry file is `script`, with `core`'s file system at hand. */
async function runScript(script: string, run: Partial<Run> = {}, manifest = defaultManifest): Promise<RunResult> {
  await writeFile(join(folder, 'action.yml'), manifest);
  await writeFile(join(folder, 'main.mjs'), `import fs from 'node:fs';\nconst { env } = process;\n${script}`);
  return runAction({ github, action: folder, ...run });
}

const defaultManifest = `
inputs:
  github-token:
    default: \${{ github.token }}
  two words:
  limit:
    default: 30
runs:
  using: node24
  main: main.mjs
`;

describe('the environment of the action', () => {
  test('is Node 24 in an empty folder, with nothing of ours in it', async () => {
    vi.stubEnv('SECRET_OF_THE_TESTS', 'x');
    const { log } = await runScript(`console.log(JSON.stringify({
      node: process.versions.node.split('.')[0], files: fs.readdirSync('.'), cwd: process.cwd() === env.GITHUB_WORKSPACE, secret: env.SECRET_OF_THE_TESTS }))`);
    expect(JSON.parse(log)).toEqual({ node: '24', files: [], cwd: true });
  });

  test('has every declared input: as given, by default, or empty', async () => {
    const { log } = await runScript(
      `console.log(JSON.stringify(Object.entries(env).filter(([name]) => name.startsWith('INPUT_')).map(([name, value]) => [name, value === '' ? '' : name === 'INPUT_GITHUB-TOKEN' ? value.length : value])))`,
      { inputs: { limit: '5', other: 'x' } },
    );
    expect(Object.fromEntries(JSON.parse(log.split('\n').at(-1)!) as [string, unknown][])).toEqual({
      'INPUT_GITHUB-TOKEN': github.token.length,
      INPUT_TWO_WORDS: '',
      INPUT_LIMIT: '5',
      INPUT_OTHER: 'x',
    });
    expect(log).toContain(
      "##[warning]Unexpected input(s) 'other', valid inputs are ['github-token', 'two words', 'limit']",
    );
  });

  const merge = expect.stringMatching(/^[0-9a-f]{40}$/) as string;
  test.each<[EventName, () => Promise<string>, string]>([
    ['pull_request', () => Promise.resolve(merge), 'refs/pull/7/merge'],
    ['pull_request_target', () => github.tipOf('main'), 'refs/heads/main'],
    ['push', () => github.tipOf('docs'), 'refs/heads/docs'],
    ['schedule', () => github.tipOf('main'), 'refs/heads/main'],
  ])('has the commit of a %s', async (name, sha, ref) => {
    const { log } = await runScript(
      `const payload = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
      console.log(JSON.stringify([env.GITHUB_EVENT_NAME, env.GITHUB_SHA, env.GITHUB_REF, payload.repository.full_name === env.GITHUB_REPOSITORY]))`,
      { event: { name } },
    );
    expect(JSON.parse(log)).toEqual([name, await sha(), ref, true]);
    if (name === 'pull_request') expect(log).not.toContain(await github.tipOf('docs'));
  });

  test('reaches the stand-in with the token it was given', async () => {
    const { log } = await runScript(`
      const headers = { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'] };
      const pull = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/pulls/7', { headers });
      const body = JSON.stringify({ query: '{ viewer { login } }' });
      const viewer = await fetch(env.GITHUB_GRAPHQL_URL, { method: 'POST', headers, body });
      console.log(pull.status, await viewer.text());`);
    expect(log).toBe('200 {"data":{"viewer":{"login":"github-actions[bot]"}}}');
  });
});

describe('what the action prints', () => {
  test('is read from both streams', async () => {
    const { annotations, log } = await runScript(`console.log('plain');
      console.log('::warning::from stdout'); console.error('::error file=a.md,line=3::from stderr');`);
    expect(annotations).toEqual({
      error: [{ message: 'from stderr', file: 'a.md', line: '3' }],
      warning: [{ message: 'from stdout' }],
      notice: [],
    });
    expect(log.split('\n').toSorted()).toEqual(['##[error]from stderr', '##[warning]from stdout', 'plain']);
  });

  test.each([
    ['a carriage return alone', 'text\r::error::found', ['found']],
    ['both', 'text\r\n::error::found\r\n', ['found']],
    ['no Unicode line separator', 'text\u2028::error::not found', []],
  ])('comes in lines that end in %s', async (_, output, errors) => {
    const { annotations } = await runScript(`process.stdout.write(${JSON.stringify(output)})`);
    expect(annotations.error.map(({ message }) => message)).toEqual(errors);
  });

  test('has no secret from the line on where it became known, and never the token', async () => {
    const { log, masked, summary } = await runScript(`
      console.log('key-1 early'); console.log('::add-mask::key-1'); console.log('key-1 late ' + env['INPUT_GITHUB-TOKEN']);
      fs.writeFileSync(env.GITHUB_STEP_SUMMARY, 'key-1');`);
    expect(log).toBe('key-1 early\n*** late ***');
    expect(masked).toEqual(['key-1']);
    expect(summary).toBe('***');
  });

  test('fails the step when it is a command that was switched off', async () => {
    const result = await runScript(`console.log('::set-env name=PATH::elsewhere')`);
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', exported: { env: {} } });
  });
});

describe('files of the action', () => {
  test('hold outputs, state and variables', async () => {
    const { outputs, state, exported } = await runScript(`
      fs.appendFileSync(env.GITHUB_OUTPUT, 'plain=a=b<<c\\n\\nlong<<EOF=1\\none\\n\\nEOF\\nEOF=1\\nempty<<D\\nD\\n');
      fs.appendFileSync(env.GITHUB_STATE, 'started=yes');
      fs.appendFileSync(env.GITHUB_ENV, 'FOO=bar');
      fs.appendFileSync(env.GITHUB_PATH, '/opt/bin');`);
    expect(outputs).toEqual({ plain: 'a=b<<c', long: 'one\n\nEOF', empty: '' });
    expect(state).toEqual({ started: 'yes' });
    expect(exported).toEqual({ env: { FOO: 'bar' }, path: '/opt/bin' });
  });

  test.each([
    ['name<<EOF\nvalue\n', "Matching delimiter not found 'EOF'"],
    ['just words\n', "Invalid format 'just words'"],
    ['=value\n', 'Name must not be empty'],
    ['<<EOF\nEOF\n', 'Name must not be empty and delimiter must not be empty'],
  ])('that say %j fail the step', async (text, reason) => {
    const result = await runScript(`fs.appendFileSync(env.GITHUB_OUTPUT, ${JSON.stringify(text)})`);
    expect(result.conclusion).toBe('failure');
    expect(result.annotations.error.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      expect.stringContaining(reason),
    ]);
  });

  test('hold a summary of a mebibyte and not a byte more', async () => {
    const full = await runScript(`fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'é'.repeat(524_288))`);
    expect(full.summary).toHaveLength(524_288);
    const over = await runScript(`fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1_048_577))`);
    expect(over).toMatchObject({ summary: '', conclusion: 'success' });
    expect(over.annotations.error[0]?.message).toContain(
      'upload aborted, supports content up to a size of 1024k, got 1024k',
    );
  });
});

describe('the end of the action', () => {
  test('is its exit code', async () => {
    const result = await runScript(`process.exitCode = 3`);
    expect(result).toMatchObject({ exitCode: 3, conclusion: 'failure' });
  });

  test('comes with SIGINT when the job is cancelled', async () => {
    const cancel = new AbortController();
    const script = `process.on('SIGINT', () => { console.log('kept'); process.exit(130); });
      setInterval(() => undefined, 1000);
      await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY);`;
    const running = runScript(script, { cancel: cancel.signal });
    await requestTo(github);
    cancel.abort();
    expect(await running).toMatchObject({ exitCode: 130, log: 'kept' });
  });

  test.each([
    ['using: node20\n  main: main.mjs', 'uses node20'],
    ['using: node24', 'no `main`'],
    ['using: node24\n  main: main.mjs\n  post: main.mjs', 'neither `pre` nor `post`'],
  ])('comes before the start with runs: %j', async (runs, reason) => {
    await expect(runScript('', {}, `runs:\n  ${runs}\n`)).rejects.toThrow(reason);
  });
});

/** Resolves when the first request has arrived. */
async function requestTo({ requests }: GitHub): Promise<void> {
  while (requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
}
