import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outside } from '../../src/bin/outside.ts';
import { runInThread } from '../../src/bin/thread.ts';
import { UserError } from '../../src/lib/errors.ts';
import { folder } from '../world/cli.ts';

/** As little as a thread can start with. */
const little = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 16 };

const fill = 'const kept = []; for (;;) kept.push(kept.map((one) => [one]));';

function outsideWith(): Outside & { readonly said: string[]; readonly ending: AbortController } {
  const said: string[] = [];
  const ending = new AbortController();
  return {
    said,
    ending,
    stdout: (text) => void said.push(`stdout: ${text}`),
    stderr: (text) => void said.push(`stderr: ${text}`),
    stdoutIsTerminal: false,
    stderrIsTerminal: true,
    columns: 80,
    signal: ending.signal,
    keep() {
      said.push('kept');
      return () => void said.push('released');
    },
    exitCode: (code) => code,
    printed: () => Promise.resolve(),
  };
}

async function script(text: string): Promise<readonly string[]> {
  const { dir } = await folder({});
  const file = join(dir, 'script.mjs');
  await writeFile(file, `import { parentPort, workerData } from 'node:worker_threads';\n${text}`);
  return [process.execPath, file, 'one', '--two'];
}

describe('A program in a thread', () => {
  test('has the arguments of the program and knows its terminal; what it says and its exit code are those of the program', async () => {
    const outside = outsideWith();
    const argv = await script(`
      parentPort.postMessage({ stdout: process.argv.slice(2).join(' ') });
      parentPort.postMessage({ stderr: JSON.stringify(workerData) });
      process.exitCode = 1;`);
    expect(await runInThread(argv, outside)).toBe(1);
    const start = { program: 'alt-text-review', stdoutIsTerminal: false, stderrIsTerminal: true, columns: 80 };
    expect(outside.said).toEqual(['stdout: one --two', `stderr: ${JSON.stringify(start)}`]);
  });

  test('gives up without a result where it has too little memory, and keeps nothing then', async () => {
    const outside = outsideWith();
    const argv = await script(`parentPort.postMessage({ isKept: true }); ${fill}`);
    expect(await runInThread(argv, outside, little)).toBeUndefined();
    expect(outside.said).toEqual(['kept', 'released']);
  });

  test('says so where a part of the report is printed by then', async () => {
    const argv = await script(`parentPort.postMessage({ stdout: '{' }); ${fill}`);
    const failing = runInThread(argv, outsideWith(), little);
    await expect(failing).rejects.toBeInstanceOf(UserError);
    await expect(failing).rejects.toThrow('The report is not whole: this scan needs more than 16 MB of memory.');
  });

  test('fails as the program would', async () => {
    await expect(runInThread(await script(`throw new TypeError('of ours')`), outsideWith())).rejects.toThrow('of ours');
  });

  test('is told of the end, and what it has to keep until it ends is kept for the program, too', async () => {
    const outside = outsideWith();
    const argv = await script(`
      parentPort.postMessage({ isKept: true });
      parentPort.postMessage({ isKept: true });
      parentPort.once('message', (told) => {
        parentPort.postMessage({ stderr: told });
        parentPort.postMessage({ isKept: false });
        parentPort.close();
      });
      parentPort.postMessage({ stderr: 'ready' });`);
    const running = runInThread(argv, {
      ...outside,
      stderr(text) {
        outside.stderr(text);
        if (text === 'ready') outside.ending.abort();
      },
    });
    expect(await running).toBe(0);
    expect(outside.said).toEqual(['kept', 'kept', 'stderr: ready', 'stderr: end', 'released']);
  });
});
