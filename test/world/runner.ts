import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { EventName, GitHub } from './github.ts';
import { node24, noNode24 } from './node24.ts';
import { contextOf } from './runner/context.ts';
import { parseFileCommand } from './runner/file-commands.ts';
import { inputVariables, readManifest } from './runner/manifest.ts';
import { Transcript } from './runner/transcript.ts';
import type { Annotation, Kind } from './runner/transcript.ts';

export type Run = {
  readonly github: GitHub;
  /** `pull_request` by default; the payload is GitHub's unless given. */
  readonly event?: { readonly name: EventName; readonly payload?: Readonly<Record<string, unknown>> };
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  /** Workspace; an empty folder by default, as in a job without checkout. */
  readonly cwd?: string;
  /** Folder of action.yml; this repository by default. */
  readonly action?: string;
  /** Cancels the job: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end. */
  readonly cancel?: AbortSignal;
};

export type RunResult = {
  /** Of the process; -1 when a signal ended it. */
  readonly exitCode: number;
  /** What the check shows: a step fails by its exit code or by a command that went wrong. */
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Variables and PATH entries for later steps. */
  readonly exported: { readonly env: Readonly<Record<string, string>>; readonly path: string };
  /** Markdown with secrets hidden; empty when it was too long. */
  readonly summary: string;
  readonly annotations: Readonly<Record<Kind, readonly Annotation[]>>;
  /** What people see, secrets hidden. */
  readonly log: string;
  readonly debug: readonly string[];
  readonly masked: readonly string[];
  /** Wall time of the process, start included. */
  readonly ms: number;
};

/** Runs the built action on Node 24 as a GitHub runner does: its environment, its files, its reading of the output. */
export async function runAction(run: Run): Promise<RunResult> {
  const { github, inputs = {}, env = {}, event = { name: 'pull_request' } } = run;
  const manifest = await readManifest(run.action ?? fileURLToPath(new URL('../../', import.meta.url)));
  const temp = await realpath(await mkdtemp(join(tmpdir(), 'alt-text-runner-')));
  try {
    const files = await createFiles(temp);
    const workspace = run.cwd ?? join(temp, 'workspace');
    await mkdir(workspace, { recursive: true });
    const payload = event.payload ?? (await github.eventPayload(event.name));
    await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(payload));
    const transcript = new Transcript([github.token]);
    const strange = Object.keys(inputs).filter((name) => !Object.hasOwn(manifest.defaults, name));
    if (strange.length > 0)
      transcript.annotate('warning', { message: unexpected(strange, Object.keys(manifest.defaults)) });

    const variables = {
      ...inherited(),
      ...env,
      ...inputVariables(manifest, inputs, github.token),
      ...(await contextOf(github, event.name, payload)),
      ...files,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(temp, 'temp'),
      HOME: join(temp, 'home'),
    };
    const { exitCode, ms } = await execute(manifest.main, workspace, variables, transcript, run.cancel);
    return await collect(exitCode, ms, files, transcript);
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

type CommandFiles = Readonly<Record<(typeof commandFiles)[number] | 'GITHUB_EVENT_PATH', string>>;

const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const;

async function createFiles(temp: string): Promise<CommandFiles> {
  const paths = [...commandFiles, 'GITHUB_EVENT_PATH' as const].map(
    (name) => [name, join(temp, name.toLowerCase())] as const,
  );
  await Promise.all([
    mkdir(join(temp, 'temp')),
    mkdir(join(temp, 'home')),
    ...paths.map(([, path]) => writeFile(path, '')),
  ]);
  return Object.fromEntries(paths) as CommandFiles;
}

function unexpected(strange: readonly string[], known: readonly string[]): string {
  const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
  return `Unexpected input(s) ${list(strange)}, valid inputs are [${list(known)}]`;
}

/** Nothing of the environment of the tests but what programs need to start. */
function inherited(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ['PATH', 'SystemRoot'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
}

/** Only a run that hangs takes longer, on a busy machine too; shorter than the patience of a test. */
const deadlineMs = 150_000;

async function execute(
  main: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  transcript: Transcript,
  cancel: AbortSignal | undefined,
): Promise<{ readonly exitCode: number; readonly ms: number }> {
  const node = node24();
  if (node === undefined) throw new Error(noNode24);
  const start = performance.now();
  const child = spawn(node, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const read = [child.stdout, child.stderr].map((stream) => feedLines(stream, transcript));
  const timers: NodeJS.Timeout[] = [];
  const killAfter = (ms: number, signal: NodeJS.Signals) => timers.push(setTimeout(() => child.kill(signal), ms));
  const interrupt = () => {
    killAfter(0, 'SIGINT');
    killAfter(7500, 'SIGTERM');
    killAfter(10_000, 'SIGKILL');
  };
  killAfter(deadlineMs, 'SIGKILL');
  if (cancel?.aborted) interrupt();
  cancel?.addEventListener('abort', interrupt);
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', reject).on('close', (code) => {
        resolve(code ?? -1);
      });
    });
    await Promise.all(read);
    return { exitCode, ms: performance.now() - start };
  } finally {
    cancel?.removeEventListener('abort', interrupt);
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Lines end where .NET ends them: `\n`, `\r` or both. */
async function feedLines(stream: Readable, transcript: Transcript): Promise<void> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    // A `\r` at the end may be half of a `\r\n`: it waits for what comes.
    const lines = (rest + String(chunk)).split(/\r\n|\n|\r(?=[^])/);
    rest = lines.pop() ?? '';
    for (const line of lines) transcript.feed(line);
  }
  if (rest !== '') transcript.feed(rest.replace(/\r$/, ''));
}

/** Bytes of a job summary; a longer one is not shown at all. */
const longestSummary = 1024 * 1024;

async function collect(exitCode: number, ms: number, files: CommandFiles, transcript: Transcript): Promise<RunResult> {
  const read = (name: keyof CommandFiles) => readFile(files[name], 'utf8');
  const values = async (name: keyof CommandFiles) => {
    try {
      return parseFileCommand(await read(name));
    } catch (error) {
      const command = name.replace('GITHUB_', '').toLowerCase();
      transcript.fail(`Unable to process file command '${command}' successfully.`, String(error));
      return {};
    }
  };
  const outputs = { ...transcript.outputs, ...(await values('GITHUB_OUTPUT')) };
  const state = await values('GITHUB_STATE');
  const exported = { env: await values('GITHUB_ENV'), path: await read('GITHUB_PATH') };
  const summary = await read('GITHUB_STEP_SUMMARY');
  const size = Buffer.byteLength(summary);
  if (size > longestSummary) {
    const got = `supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k`;
    transcript.annotate('error', { message: `$GITHUB_STEP_SUMMARY upload aborted, ${got}` });
  }
  return {
    exitCode,
    conclusion: exitCode === 0 && !transcript.failed ? 'success' : 'failure',
    outputs,
    state,
    exported,
    summary: size > longestSummary ? '' : transcript.hide(summary),
    annotations: transcript.annotations,
    log: transcript.log,
    debug: transcript.debug,
    masked: transcript.masked,
    ms,
  };
}
