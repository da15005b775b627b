import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../src/cli/index.ts';
import { opener } from '../../src/cli/open-browser.ts';
import { systemClock } from '../../src/lib/clock.ts';

async function run(args: readonly string[], whenOpen: (address: string, dir: string) => Promise<void>) {
  const dir = await mkdtemp(join(tmpdir(), 'alt-text-review-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'a.md'), '![](a.png)\n');
  const ending = new AbortController();
  let stderr = '';
  let first: string | undefined;
  const opened: Promise<void>[] = [];
  const code = await runCli(args, {
    cwd: dir,
    env: { XDG_STATE_HOME: join(dir, '.state') },
    stdout: (text) => {
      first ??= text;
      opened.push(
        whenOpen(text.trim(), dir).finally(() => {
          ending.abort();
        }),
      );
    },
    stderr: (text) => (stderr += text),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    fetch: globalThis.fetch,
    clock: systemClock,
    today: '2026-10-01',
    signal: ending.signal,
    keep: () => () => undefined,
    packageDir: join(import.meta.dirname, '..', '..'),
  });
  await Promise.all(opened);
  return { code, first, stderr };
}

function textAt(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, (incoming) => {
      let text = '';
      incoming.on('data', (part: Buffer) => (text += part.toString()));
      incoming.on('end', () => {
        resolve(text);
      });
    }).on('error', reject);
  });
}

test('The first line on stdout is the address, which opens the page; at the end stderr says what was decided', async () => {
  let page = '';
  const { code, first, stderr } = await run(['work', '--no-open'], async (address) => {
    page = await textAt(address);
  });
  expect(first).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}\n$/);
  expect(page).toContain('<script type="module" src="/page.js">');
  expect(code).toBe(0);
  expect(stderr).toContain('1 image to decide on');
  expect(stderr).toContain('0 decisions, 1 image left. Coverage 0 % → 0 %.');
});

test.each([
  ['a port that is none', ['work', '--no-open', '--port', 'x'], /--port is x\.\nUse a number from 1 to 65535/],
  ['a path to nothing', ['work', '--no-open', 'nothing'], /nothing/],
])('%s is a mistake that is said', async (_, args, message) => {
  const { code, stderr, first } = await run(args, () => Promise.resolve());
  expect([code, first]).toEqual([2, undefined]);
  expect(stderr).toMatch(message);
});

test.each([
  ['darwin', {}, ['open']],
  ['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler']],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', {}, undefined],
] as const)('On %s with %j, a browser is opened by %j', (platform, env, command) => {
  expect(opener(platform, env)).toEqual(command);
});
