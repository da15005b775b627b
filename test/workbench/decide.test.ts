import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { png } from '../world/png.ts';
import { openedWorkbench } from '../world/workbench.ts';

const good = 'Settings page with the Notifications switch turned on.';

describe('a decision', () => {
  test('writes the text at once, changes no other byte, and the image is decided', async () => {
    const before = '# Setup\r\n\r\nPress it: ![](a.png) and | see\r\n';
    const { image, decide, read, state } = await openedWorkbench({ 'a.md': before, 'a.png': png(2) });
    const { results, state: after } = await decide([await image()], { kind: 'describe', alt: `  ${good}\n` });
    expect(results).toEqual([expect.objectContaining({ status: 'done', file: 'a.md', line: 3 })]);
    expect(await read('a.md')).toBe(before.replace('![]', `![${good}]`));
    expect(after).toMatchObject({ coverage: { before: 0, now: 100 }, changedFiles: ['a.md'], canUndo: true });
    expect((await state()).queue).toEqual([expect.objectContaining({ outcome: 'written' })]);
  });

  test('for all places of a picture is one decision', async () => {
    const files = { 'a.md': '![](a.png)\n', 'docs/b.html': '<p><img src="../a.png"></p>\n', 'a.png': png(2) };
    const { image, decide, read, undo } = await openedWorkbench(files);
    const first = await image('a.md:1');
    expect(first.elsewhere).toEqual([expect.objectContaining({ file: 'docs/b.html', line: 1, isOpen: true })]);
    await decide([first, await image('docs/b.html:1')], { kind: 'describe', alt: good });
    expect(await read('a.md')).toBe(`![${good}](a.png)\n`);
    expect(await read('docs/b.html')).toBe(`<p><img src="../a.png" alt="${good}"></p>\n`);
    expect((await undo()).ids).toHaveLength(2);
    expect([await read('a.md'), await read('docs/b.html')]).toEqual([files['a.md'], files['docs/b.html']]);
  });

  test('marks as decorative where the syntax can, and says why where it cannot', async () => {
    const { image, decide, read } = await openedWorkbench({
      'a.html': '<p>See <img src="a.png"></p>\n',
      'b.md': '[![](b.png)](c.md)\n',
    });
    await decide([await image('a.html:1')], { kind: 'decorative' });
    expect(await read('a.html')).toBe('<p>See <img src="a.png" alt=""></p>\n');
    const { results } = await decide([await image('b.md:1')], { kind: 'decorative' });
    expect(results).toEqual([
      expect.objectContaining({ status: 'refused', reason: expect.stringMatching(/cannot mark/) as unknown }),
    ]);
  });

  test('that skips writes nothing and can be taken back', async () => {
    const { image, decide, read, undo, state } = await openedWorkbench({ 'a.md': '![](a.png)\n' });
    await decide([await image()], { kind: 'skip' });
    expect(await read('a.md')).toBe('![](a.png)\n');
    expect((await state()).queue).toEqual([expect.objectContaining({ outcome: 'skipped' })]);
    await undo();
    expect((await state()).queue).toEqual([expect.not.objectContaining({ outcome: 'skipped' })]);
  });

  test.each([
    ['an empty text', ' \u200B ', /is empty/],
    ['the text that is there', 'image', /has already/],
  ])('with %s is refused', async (_, alt, reason) => {
    const { image, decide, read } = await openedWorkbench({ 'a.md': '![image](a.png)\n' });
    const { results } = await decide([await image()], { kind: 'describe', alt });
    expect(results).toEqual([
      expect.objectContaining({ status: 'refused', reason: expect.stringMatching(reason) as unknown }),
    ]);
    expect(await read('a.md')).toBe('![image](a.png)\n');
  });

  test.each(['](x) ![', '" onerror="alert(1)', '<!-- -->', '{{ x }}', '`code` | a \\', '*/ {'])(
    'writes %j as a text and nothing else',
    async (alt) => {
      const files = {
        'a.md': '| ![](a.png) | b |\n| --- | --- |\n',
        'b.html': '<p><img src="a.png"></p>\n',
        'c.mdx': '<Image src="a.png" />\n',
      };
      const { image, decide, read } = await openedWorkbench(files);
      for (const [place, file] of [
        ['a.md:1', 'a.md'],
        ['b.html:1', 'b.html'],
        ['c.mdx:1', 'c.mdx'],
      ] as const) {
        const { results } = await decide([await image(place)], { kind: 'describe', alt });
        const [result] = results;
        // Where a syntax cannot express it, nothing is written.
        if (result?.status === 'done') expect((await image(place)).alt).toBe(alt.trim());
        else expect(await read(file)).toBe(files[file]);
      }
    },
  );
});

describe('a file that changed meanwhile', () => {
  test('is read again: what was seen is written where it is now', async () => {
    const { image, decide, read, write } = await openedWorkbench({ 'a.md': '![](a.png)\n' });
    const seen = await image();
    await write('a.md', '# New\n\nWords.\n\n![](a.png)\n');
    const { results } = await decide([seen], { kind: 'describe', alt: good });
    expect(results).toEqual([expect.objectContaining({ status: 'done', line: 5 })]);
    expect(await read('a.md')).toBe(`# New\n\nWords.\n\n![${good}](a.png)\n`);
  });

  test('with another text of the image is shown again and not written', async () => {
    const { image, decide, read, write } = await openedWorkbench({ 'a.md': '![](a.png)\n' });
    const seen = await image();
    await write('a.md', '![By somebody else](a.png)\n');
    const { results } = await decide([seen], { kind: 'describe', alt: good });
    expect(results).toEqual([expect.objectContaining({ status: 'changed' })]);
    expect(await read('a.md')).toBe('![By somebody else](a.png)\n');
  });

  test('in a second tab is decided once', async () => {
    const { image, decide, read } = await openedWorkbench({ 'a.md': '![](a.png)\n' });
    const seen = await image();
    const [first, second] = await Promise.all([
      decide([seen], { kind: 'describe', alt: good }),
      decide([seen], { kind: 'describe', alt: 'Another text of a second tab.' }),
    ]);
    expect([first.results[0]?.status, second.results[0]?.status].toSorted()).toEqual(['changed', 'done']);
    expect(await read('a.md')).toMatch(/^!\[(?:Settings page|Another text)/);
  });

  test('that is a link out of the folder by now is neither read nor written', async () => {
    const outside = await openedWorkbench({ 'a.md': '![](a.png)\n' });
    const { image, decide, dir } = await openedWorkbench({ 'a.md': '![](a.png)\n' });
    const seen = await image();
    const { rm, symlink } = await import('node:fs/promises');
    await rm(join(dir, 'a.md'));
    await symlink(join(outside.dir, 'a.md'), join(dir, 'a.md'));
    const { results } = await decide([seen], { kind: 'describe', alt: good });
    expect(results).toEqual([expect.objectContaining({ status: 'refused' })]);
    expect(await outside.read('a.md')).toBe('![](a.png)\n');
  });
});

describe('the journal', () => {
  test('says what was accepted, edited and refused, by which draft, and survives a restart', async () => {
    const link = '[![](a.png)](https://www.example.org/pricing)\n\n';
    const opened = await openedWorkbench({ 'a.md': `${link}![](b.png)\n` });
    const { image, decide, dir, restart } = opened;
    await decide([await image('a.md:3')], {
      kind: 'describe',
      alt: good,
      draft: { source: 'caption', alt: good, basis: 'nobody' },
    });
    const again = await restart();
    expect((await again.state()).queue.map(({ line, outcome }) => [line, outcome])).toContainEqual([3, 'written']);
    const journal = JSON.parse(await readFile(join(dir, '.journal.json'), 'utf8')) as {
      readonly entries: readonly unknown[];
    };
    expect(journal.entries).toEqual([
      expect.objectContaining({
        file: 'a.md',
        line: 3,
        outcome: 'written',
        alt: good,
        before: '![](b.png)',
        after: `![${good}](b.png)`,
        state: 'done',
      }),
    ]);
    expect((await again.undo()).ids).toHaveLength(1);
    expect(await again.read('a.md')).toBe(`${link}![](b.png)\n`);
  });

  test('that is no journal is left alone', async () => {
    await expect(openedWorkbench({ 'a.md': '![](a.png)\n', '.journal.json': '{"version":9}' })).rejects.toThrow(
      'is not a journal',
    );
  });
});

describe('undo', () => {
  test('leaves alone what somebody changed since', async () => {
    const { image, decide, read, write, undo } = await openedWorkbench({ 'a.md': '![](a.png)\n' });
    await decide([await image()], { kind: 'describe', alt: good });
    await write('a.md', '![Better words of a colleague](a.png)\n');
    expect(await undo()).toMatchObject({
      ids: [],
      reason: expect.stringMatching(/does not have what was written/) as unknown,
    });
    expect(await read('a.md')).toBe('![Better words of a colleague](a.png)\n');
  });
});
