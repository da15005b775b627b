import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, type Script } from '../world/cli.ts';
import { running } from '../world/eachlabs/calls.ts';
import { png } from '../world/png.ts';

const draft = 'A gateway with three green lights on a wooden desk.';

/** A folder in which --fix wrote what a model said about a picture that stands in two files. */
async function fixed() {
  const eachlabs = await running({ answer: () => draft });
  const { dir, run } = await folder({
    'a.md': 'The gateway.\n\n![](a.png)\n',
    'b.md': 'The same again.\n\n![](a.png)\n\n![A bell](b.png)\n',
    'a.png': png(0),
  });
  const env = { XDG_STATE_HOME: join(dir, '.state'), EACHLABS_API_KEY: 'test-key' };
  const { stdout } = await run(['--fix', '--api-base-url', eachlabs.url], { env });
  const check = (...args: readonly string[]) => run(args, { env });
  const work = (keys: Script) => run(['--fix', '--interactive', '--api-base-url', eachlabs.url], { env, keys });
  return { dir, stdout, check, work };
}

async function totalsOf(check: (...args: readonly string[]) => Promise<{ readonly stdout: string }>) {
  const { stdout } = await check('--format', 'json');
  const { totals, images } = JSON.parse(stdout) as {
    totals: { coverage: number; unreadDrafts?: number };
    images: readonly { file: string; unreadDraft?: true }[];
  };
  return { ...totals, files: images.filter(({ unreadDraft }) => unreadDraft).map(({ file }) => file) };
}

async function* pressed(keys: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield* keys;
}

describe('Texts that --fix wrote from a model', () => {
  test('are counted, and said to be drafts that nobody has read', async () => {
    const { stdout, check } = await fixed();
    const sentence = 'coverage 100.0 %, of these 2 are drafts that nobody has read';
    expect(stdout).toContain(sentence);
    expect((await check()).stdout).toContain(sentence);
    expect((await check('--format', 'html')).stdout).toContain(sentence);
    expect(await totalsOf(check)).toMatchObject({ coverage: 100, unreadDrafts: 2, files: ['a.md', 'b.md'] });
  });

  test('are read once a person accepts them, and unread again where that is taken back', async () => {
    const { check, work } = await fixed();
    const { stdout } = await work(() => pressed('aq'));
    expect(stdout).toContain('A model wrote this text, and nobody has read it');
    expect(stdout).toContain('Written: a.md:3');
    expect(await totalsOf(check)).toMatchObject({ unreadDrafts: 1, files: ['b.md'] });
    await work(() => pressed('uq'));
    expect(await totalsOf(check)).toMatchObject({ unreadDrafts: 2 });
  });

  test('stay unread where a person skips them', async () => {
    const { check, work } = await fixed();
    await work(() => pressed('sq'));
    expect(await totalsOf(check)).toMatchObject({ unreadDrafts: 2 });
  });

  test('are read where somebody changed them', async () => {
    const { dir, check, work } = await fixed();
    await work(() => pressed('e\u0015The gateway on a desk\rq'));
    const text = await readFile(join(dir, 'b.md'), 'utf8');
    await writeFile(join(dir, 'b.md'), text.replace('wooden desk', 'desk of oak'));
    expect(await totalsOf(check)).toMatchObject({ unreadDrafts: 0, files: [] });
  });

  test('are no others than those: words of the page are words of people', async () => {
    const { dir, run } = await folder({
      'a.md': '![](a.png)\n',
      'b.md': '![A bell on a yellow ground](a.png)\n',
      'a.png': png(0),
    });
    const env = { XDG_STATE_HOME: join(dir, '.state') };
    await run(['--fix', '--context-drafts', 'always'], { env });
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toBe('![A bell on a yellow ground](a.png)\n');
    expect((await run([], { env })).stdout).not.toContain('nobody has read');
  });
});

test('The usual journal stops no review where it is none or cannot be written: the report says what it cannot know', async () => {
  const { dir, run } = await folder({
    'a.md': '![](a.png)\n',
    'b.md': '![A bell on a yellow ground](b.png)\n',
    'a.png': png(0),
    '.state': 'no folder',
  });
  const eachlabs = await running({ answer: () => draft });
  const env = { XDG_STATE_HOME: join(dir, '.state'), EACHLABS_API_KEY: 'test-key' };
  const { code, stdout } = await run(['--fix', '--api-base-url', eachlabs.url], { env });
  expect(code).toBe(0);
  expect(stdout).toContain('cannot tell which drafts nobody has read');
  expect(await readFile(join(dir, 'a.md'), 'utf8')).toBe(`![${draft}](a.png)\n`);
});

test('A journal that was named and is none is a mistake that is said', async () => {
  const { run } = await folder({ 'a.md': '![A bell](a.png)\n', 'j.json': '{}' });
  const { stderr, code } = await run(['--journal', 'j.json']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('j.json is not a journal of this program.')]);
});
