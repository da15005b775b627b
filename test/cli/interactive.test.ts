import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, type Folder } from '../world/cli.ts';
import { running } from '../world/eachlabs/calls.ts';
import { png } from '../world/png.ts';

const escape = '\u001b';

/** Works in a folder with keys alone. */
async function work(
  files: Readonly<Record<string, string | Uint8Array>>,
  keys: string,
  more: Parameters<Folder['run']>[1] = {},
) {
  const { dir, run } = await folder(files);
  const done = await run(['--fix', '--interactive'], {
    env: { XDG_STATE_HOME: join(dir, '.state') },
    keys: () => pressed(keys),
    ...more,
  });
  const read = (path: string) => readFile(join(dir, path), 'utf8');
  return { ...done, dir, run, read };
}

async function* pressed(keys: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield* keys;
}

const page = {
  'docs/a.md': '# Settings\n\nOpen the page.\n\n[![](img/a.png)](https://example.com/settings)\n\nThen save.\n',
  'docs/img/a.png': png(0),
};

describe('--fix --interactive', () => {
  test('shows an image with its place, its passage, the finding, the text of today and what is heard', async () => {
    const { code, stdout, stderr } = await work(page, 'q');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('docs/a.md:5:2  1 of 1, 1 open');
    expect(stdout).toContain('Picture: docs/img/a.png');
    expect(stdout).toContain('error: ');
    expect(stdout).toContain('│ Open the page.');
    expect(stdout).toContain('│ Then save.');
    expect(stdout).toContain('In a link, which has no other text to https://example.com/settings.');
    expect(stdout).toMatch(/Text today: (?:none|empty)/);
    expect(stdout).toContain('Heard as: ');
    expect(stdout).toContain('0 decisions, 1 image left.');
  });

  test('writes the text that is typed, and says meanwhile what the rules say about it', async () => {
    const { stdout, read } = await work(page, 'eimage\u0015Settings page\r');
    expect(await read('docs/a.md')).toContain('[![Settings page](img/a.png)]');
    expect(stdout).toContain('"image" is true of every picture');
    expect(stdout).toContain('The rules find nothing.');
    expect(stdout).toContain('Written: docs/a.md:5');
    expect(stdout).toContain('Nothing is left to decide.');
    expect(stdout).toContain(
      '1 decision, 0 images left. Coverage 0 % → 100 %.\nRead what changed: git diff -- docs/a.md',
    );
  });

  test.each([
    ['a', '<p>x <img src="a.png" alt="Settings page with one switch"></p>\n'],
    ['d', '<p>x <img src="a.png" alt=""></p>\n'],
  ])('%s is one key', async (key, written) => {
    const other = { 'b.md': '![Settings page with one switch](a.png)\n', 'a.png': png(0) };
    const { read } = await work({ 'a.html': '<p>x <img src="a.png"></p>\n', ...other }, key);
    expect(await read('a.html')).toBe(written);
  });

  test('ignores with a reason and an end; without a reason nothing is written', async () => {
    const { read, stdout } = await work({ 'a.md': 'A ![](a.png) b\n' }, 'i\r\riShown in a demo\r2027-01-31\r');
    expect(await read('a.md')).toContain('until 2027-01-31: Shown in a demo -->');
    expect(stdout).toMatch(/reason/i);
  });

  test('takes a decision back, skips, and goes to and fro', async () => {
    const files = { 'a.md': '![](a.png)\n', 'b.md': '![](b.png)\n' };
    const { read, stdout } = await work(files, 'eOne\ru' + 's' + 'kj' + 'q');
    expect([await read('a.md'), await read('b.md')]).toEqual([files['a.md'], files['b.md']]);
    expect(stdout).toContain('Taken back.');
    expect(stdout).toContain('Skipped: a.md:1');
  });

  test('decides for all places of a picture where that is asked for', async () => {
    const files = { 'a.md': '![](a.png)\n', 'b.md': '![](a.png)\n' };
    const { read } = await work(files, 'peOne text for both\r');
    expect([await read('a.md'), await read('b.md')]).toEqual([
      '![One text for both](a.png)\n',
      '![One text for both](a.png)\n',
    ]);
  });

  test('has the list of keys, and leaves at the end of the input', async () => {
    const { stdout, code } = await work(page, '?x');
    expect(stdout).toContain('u    Undo the last decision');
    expect(stdout).toContain('? has the list of keys.');
    expect(code).toBe(0);
  });

  test('keeps the journal of the workbench', async () => {
    const { run, dir } = await work({ 'a.md': '![](a.png)\n' }, 's');
    const again = await run(['--fix', '--interactive'], {
      env: { XDG_STATE_HOME: join(dir, '.state') },
      keys: () => pressed('u'),
    });
    expect(again.stdout).toContain('0 images to decide on.');
  });

  test('a file that changed meanwhile is shown again and not written', async () => {
    const { dir, run } = await folder({ 'a.md': '![](a.png)\n' });
    const { writeFile } = await import('node:fs/promises');
    const { stdout } = await run(['--fix', '--interactive'], {
      keys: async function* (shown) {
        await shown('? help');
        await writeFile(join(dir, 'a.md'), '![Image](a.png)\n');
        yield 'd';
        await shown('changed meanwhile');
        await shown('Text today: “Image”');
        yield 'q';
      },
    });
    expect(stdout).toContain('0 decisions, 1 image left.');
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toBe('![Image](a.png)\n');
  });

  test('nothing in a document or a name steers the terminal', async () => {
    const hostile = `${escape}]0;owned\u0007${escape}[2J\u202e\u009b31m`;
    const { stdout } = await work(
      {
        'a.html': `<h1>${hostile}</h1><figure><a href="x${hostile}"><img src="a${hostile}.png" alt="image ${hostile}"></a><figcaption>${hostile}</figcaption></figure>\n`,
        [`b${escape}[1m.md`]: '![](b.png)\n',
      },
      'e\rsq',
    );
    const ours = ['[?2004h', '[?2004l', '[J', '[1A', '[2A', '[3A', '[4A', '[5A', '[6A'];
    const sent = stdout.split(escape).slice(1);
    expect(sent.filter((rest) => !ours.some((one) => rest.startsWith(one)) && !/^\[\d+C/.test(rest))).toEqual([]);
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001a\u0080-\u009f\u202e]/);
  });

  test('a text that is pasted is no key, and in a field it is one line', async () => {
    const files = { 'a.md': 'A\n\n![](a.png)\n' };
    const { run, dir } = await folder(files);
    const { stdout } = await run(['--fix', '--interactive'], {
      keys: async function* () {
        await Promise.resolve();
        yield `${escape}[200~dq${escape}[201~`;
        yield `e${escape}[200~Two\nli`;
        yield `nes${escape}[201~\r`;
      },
    });
    expect(stdout).toContain('What is pasted is no key.');
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toBe('A\n\n![Two lines](a.png)\n');
  });

  test('asks a model ahead, and chooses no draft that was not seen', async () => {
    const eachlabs = await running({ answer: () => 'The image shows a settings page with one switch.' });
    const { dir, run } = await folder({ ...page, 'docs/a.md': 'Save the settings.\n\n![](img/a.png)\n' });
    const { stdout } = await run(['--fix', '--interactive', '--api-base-url', eachlabs.url], {
      env: { EACHLABS_API_KEY: 'test-key' },
      keys: async function* (shown) {
        await shown('A model is looking at the picture');
        await shown('settings page with one switch');
        yield '1';
        await shown('Draft 1 is chosen');
        yield 'a';
      },
    });
    expect(await readFile(join(dir, 'docs/a.md'), 'utf8')).toContain('settings page with one switch');
    expect(stdout).not.toContain('Drafting:');
  });

  test.each([
    [{ TERM_PROGRAM: 'iTerm.app' }, `${escape}]1337;File=inline=1;`],
    [{ KITTY_WINDOW_ID: '1' }, `${escape}_Ga=T,f=100,q=2`],
  ])('shows the picture where the terminal can: %j', async (env, sequence) => {
    const { stdout } = await work(page, 'q', { env });
    expect(stdout).toContain(sequence);
    expect(stdout).toContain('Picture: docs/img/a.png');
  });

  test.each([[{}], [{ TERM_PROGRAM: 'iTerm.app', TMUX: '/tmp/tmux' }]])('has its path elsewhere: %j', async (env) => {
    const { stdout } = await work(page, 'q', { env });
    expect(stdout).not.toContain(`${escape}]1337`);
    expect(stdout).toContain('Picture: docs/img/a.png');
  });

  test.each([
    ['without a terminal', ['--fix', '--interactive'], /needs a terminal.*\n.*alt-text-review work/],
    ['without --fix', ['--interactive'], /--interactive is about --fix\.\nAdd --fix\./],
  ])('%s is a mistake that is said', async (_, args, message) => {
    const { run } = await folder(page);
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test.each([['--dry-run'], ['--watch'], ['--shard=1/2'], ['--format=json'], ['--output=a.txt']])(
    'is not for one run with %s',
    async (flag) => {
      const { run } = await folder(page);
      const { code, stderr } = await run(['--fix', '--interactive', flag], { keys: () => pressed('') });
      expect(code).toBe(2);
      expect(stderr).toMatch(/are not for one run/);
    },
  );
});
