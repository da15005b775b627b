import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { node24 } from './node24.ts';

const src = join(import.meta.dirname, '..', '..', 'src');

/** A program of ours in a process of its own. */
export type Running = {
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** How it ended, as a shell says it: 128 and the number of the signal that ended it, or its exit code. */
  readonly ended: Promise<number>;
};

export type Surroundings = {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Largest file that it may write, in KiB: a write beyond it fails in the middle, as on a full disk. */
  readonly mostKib?: number;
  /** A file in `cwd` that gets what it prints. */
  readonly stdoutFile?: string;
  /** A command that reads what it prints; how that one ends does not matter. */
  readonly into?: string;
};

/** Starts a module, of `src` unless its path is absolute, with the Node.js of action.yml, which reads TypeScript. */
export function start(
  module: string,
  args: readonly string[],
  { cwd, env = {}, mostKib, stdoutFile, into }: Surroundings,
): Running {
  const limit = mostKib === undefined ? '' : `ulimit -f ${mostKib}; `;
  const to = stdoutFile === undefined ? '' : ` > ${stdoutFile}`;
  // Without `exec`, a signal to the child would reach the shell alone.
  const command =
    into === undefined ? `${limit}exec "$0" "$@"${to}` : `${limit}"$0" "$@" | ${into}; exit "\${PIPESTATUS[0]}"`;
  const child = spawn('bash', ['--norc', '-c', command, node24() ?? process.execPath, resolve(src, module), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => {
    const by = numbers[String(signal)];
    return by === undefined ? Number(code) : 128 + by;
  });
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

const numbers: Readonly<Partial<Record<string, number>>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
