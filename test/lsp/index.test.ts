import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';
import { running } from '../world/eachlabs/calls.ts';
import { png } from '../world/png.ts';
import { edit } from './client.ts';

const page = '# Harbour\n\nThe gull.\n\n![](img/gull.png)\n\n![The pier at noon.](img/pier.png)\n';

async function site(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { dir } = await folder({ 'docs/a.md': page, ...files });
  return dir;
}

describe('An editor', () => {
  test('sees findings on a text as it is typed, saved or not', async () => {
    const editor = await edit(await site());
    await editor.open('docs/a.md', page);
    expect(await editor.diagnostics('docs/a.md')).toMatchObject([
      {
        code: 'empty-markdown-alt',
        severity: 1,
        source: 'alt-text-review',
        range: { start: { line: 4, character: 0 }, end: { line: 4, character: 17 } },
      },
    ]);
    await editor.change('docs/a.md', page.replace('![]', '![A gull on a pole.]'));
    expect(await editor.diagnostics('docs/a.md')).toEqual([]);
  });

  test('sees the last of many versions, whatever came between', async () => {
    const editor = await edit(await site());
    await editor.open('docs/a.md', page);
    for (let number = 0; number < 50; number += 1) await editor.change('docs/a.md', `${page}\n![](${number}.png)\n`);
    expect(await editor.diagnostics('docs/a.md')).toHaveLength(2);
  });

  test('is told of each version once, however many changes came at one time', async () => {
    const editor = await edit(await site());
    await editor.open('docs/a.md', page);
    await Promise.all(Array.from({ length: 50 }, (_, at) => editor.change('docs/a.md', `${page}\n![](${at}.png)\n`)));
    await editor.diagnostics('docs/a.md');
    await editor.open('docs/b.md', page);
    await editor.diagnostics('docs/b.md');
    const versions = editor.published.filter(({ uri }) => uri.endsWith('a.md')).map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)]);
  });

  test('sees over an image its picture and what a screen reader says', async () => {
    const editor = await edit(await site());
    await editor.open('docs/a.md', page);
    const hover = await editor.hover('docs/a.md', '![The pier');
    expect(hover?.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(
        /^!\[\]\(file:.*\/docs\/img\/pier\.png\|height=160\)\n\nA screen reader says: `graphic, The pier at noon\.`$/,
      ) as string,
    });
    expect(await editor.hover('docs/a.md', 'Harbour')).toBeNull();
  });

  test('shows no picture from outside of the folder, and no markup of the page', async () => {
    const editor = await edit(await site());
    const text = '![<b>x</b> `y` [z](http://example.com)](../../etc/passwd.png)\n\n![A (b)](<a)](b.png>)\n';
    await editor.open('docs/b.md', text);
    const hover = JSON.stringify(await editor.hover('docs/b.md', '![<b>'));
    expect(hover).not.toContain('file:///etc');
    expect(hover).toContain('A screen reader says: `graphic, <b>x</b> y z`');
    expect(hover).toContain('\\\\<b\\\\>x');
    expect(JSON.stringify(await editor.hover('docs/b.md', '![A'))).toContain('/docs/a%29%5D%28b.png|height=160)');
  });

  test('applies a draft that needs no model, the mark of a decoration, and an ignore', async () => {
    const badge = '![](https://img.shields.io/badge/license-MIT-blue)\n';
    const editor = await edit(await site());
    await editor.open('docs/b.md', badge);
    const [described, decorative, ignored] = await editor.actions('docs/b.md', '![');
    expect(described).toMatchObject({ isPreferred: true, kind: 'quickfix' });
    expect(described?.title).toContain('“license: MIT”');
    await editor.apply(described!.edit!);
    expect(editor.text('docs/b.md')).toBe(badge.replace('[]', '[license: MIT]'));
    expect(await editor.diagnostics('docs/b.md')).toEqual([]);
    await editor.change('docs/b.md', badge);
    const [, again] = await editor.actions('docs/b.md', '![');
    await editor.apply(again!.edit!);
    expect(editor.text('docs/b.md')).toBe('<img src="https://img.shields.io/badge/license-MIT-blue" alt="">\n');
    expect([decorative, ignored].map((one) => one?.title.split(':')[0])).toEqual([
      'Mark it as decorative',
      'Ignore this finding here, with a reason (alt-text-review)',
    ]);
    await editor.change('docs/b.md', badge);
    await editor.apply((await editor.actions('docs/b.md', '!['))[2]!.edit!);
    expect(editor.text('docs/b.md')).toContain('<!-- alt-text-review-ignore-line empty-markdown-alt: say why here -->');
    expect(await editor.diagnostics('docs/b.md')).toEqual([]);
  });

  test('keeps line breaks and characters whole in every edit', async () => {
    const editor = await edit(await site());
    const text = '# 🛥\r\n\r\n![](img/🛥.png)\r\n\r\n🛥\r\n';
    await editor.open('docs/b.md', text);
    const actions = await editor.actions('docs/b.md', '![');
    expect(actions).not.toEqual([]);
    for (const action of actions) {
      await editor.change('docs/b.md', text);
      await editor.apply((await editor.actions('docs/b.md', '![')).find(({ title }) => title === action.title)!.edit!);
      expect(editor.text('docs/b.md')).toMatch(/^# 🛥\r\n\r\n.*img\/🛥\.png.*\r\n\r\n🛥\r\n$/u);
    }
  });

  test('gets a draft of the model when a person asks for one, and never before', async () => {
    const server = await running({ answer: () => 'The image shows a brass bell on a red brick wall.' });
    const dir = await site({ 'docs/bell.png': png(0) });
    const editor = await edit(dir, { EACHLABS_API_KEY: 'test-key' }, ['--api-base-url', server.url]);
    await editor.open('docs/b.md', '![](bell.png)\n');
    const ask = (await editor.actions('docs/b.md', '![')).find(({ command }) => command !== undefined);
    expect(server.requests).toEqual([]);
    await editor.run(ask!.command!);
    expect(editor.text('docs/b.md')).toBe('![A brass bell on a red brick wall.](bell.png)\n');
  });

  test('is told why there is no draft', async () => {
    const server = await running({ answer: () => 'x' });
    const dir = await site({ 'docs/bell.png': png(0) });
    const editor = await edit(dir, { EACHLABS_API_KEY: 'wrong-key' }, ['--api-base-url', server.url]);
    await editor.open('docs/b.md', '![](bell.png)\n');
    const ask = (await editor.actions('docs/b.md', '![')).find(({ command }) => command !== undefined);
    await editor.run(ask!.command!);
    expect(await editor.message(/refused/)).toContain('key');
    expect(editor.text('docs/b.md')).toBe('![](bell.png)\n');
  });

  test('gets no draft for a version that is gone', async () => {
    const dir = await site({ 'docs/bell.png': png(0) });
    const editor = await edit(dir, { EACHLABS_API_KEY: 'test-key' }, ['--api-base-url', 'http://127.0.0.1:9']);
    await editor.open('docs/b.md', '![](bell.png)\n');
    const ask = (await editor.actions('docs/b.md', '![')).find(({ command }) => command !== undefined);
    await editor.change('docs/b.md', 'x\n\n![](bell.png)\n');
    await editor.run(ask!.command!);
    expect(await editor.message(/Ask again/)).toBeDefined();
    await editor.run({ title: 'x', command: 'alt-text-review.draft', arguments: [1, {}, 'x'] });
  });

  test('has the settings of the repository, and the new ones when their file is saved', async () => {
    const dir = await site({ '.github/alt-text-review.yml': 'rules:\n  empty-markdown-alt: off\n' });
    const editor = await edit(dir);
    await editor.open('docs/a.md', page);
    expect(await editor.diagnostics('docs/a.md')).toEqual([]);
    await writeFile(join(dir, '.github/alt-text-review.yml'), 'rules:\n  empty-markdown-alt: warning\n');
    const before = editor.published.length;
    await editor.open('.github/alt-text-review.yml', 'rules:\n  empty-markdown-alt: warning\n');
    await editor.save('.github/alt-text-review.yml');
    await editor.change('docs/a.md', `${page}\n`);
    expect(await editor.diagnostics('docs/a.md')).toMatchObject([{ code: 'empty-markdown-alt', severity: 2 }]);
    expect(editor.published.length).toBeGreaterThan(before);
  });

  test('is told of a mistake in the settings, and sees findings all the same', async () => {
    const editor = await edit(await site({ '.github/alt-text-review.yml': 'fail-onn: error\n' }));
    await editor.open('docs/a.md', page);
    expect(await editor.message(/fail-onn/)).toContain('fail-on');
    expect(await editor.diagnostics('docs/a.md')).toHaveLength(1);
  });

  test('sees nothing on what a scan would not read', async () => {
    const dir = await site({ '.github/alt-text-review.yml': 'paths: "!archive/**"\n' });
    const editor = await edit(dir);
    for (const path of ['archive/a.md', 'docs/a.textile']) await editor.open(path, page);
    await editor.open('docs/a.md', page);
    await editor.diagnostics('docs/a.md');
    expect(editor.published.filter(({ uri }) => /archive|textile/.test(uri))).toEqual([]);
  });

  test('sees why a text of more than 2 MiB is not read, and every image of one of nearly that', async () => {
    const editor = await edit(await site());
    const line = `![](a.png) ${'x'.repeat(100)}\n\n`;
    const many = line.repeat(Math.floor((2 * 1024 * 1024 - 1000) / line.length));
    await editor.open('docs/b.md', many);
    expect((await editor.diagnostics('docs/b.md')).length).toBe(many.split('![]').length - 1);
    await editor.open('docs/c.md', 'x'.repeat(2 * 1024 * 1024 + 1));
    expect(await editor.diagnostics('docs/c.md')).toMatchObject([
      { message: expect.stringMatching(/MiB; only documents/) as string },
    ]);
  });

  test('sees findings on a page that is broken', async () => {
    const editor = await edit(await site());
    await editor.open('docs/b.mdx', '<div>\n\n![](a.png)\n\n{oops\n');
    expect((await editor.diagnostics('docs/b.mdx')).map(({ code }) => code)).toContain('empty-markdown-alt');
  });

  test('ends the server with exit or with its stream, and nothing but the protocol was on stdout', async () => {
    const editor = await edit(await site());
    await editor.open('docs/a.md', page);
    await editor.diagnostics('docs/a.md');
    expect(await editor.exit()).toEqual({ code: 0, printed: [], isHeld: false });
    const other = await edit(await site());
    other.endInput();
    expect(await other.ended).toBe(0);
  });
});
