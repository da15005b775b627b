import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openedWorkbench, type Client } from '../world/workbench.ts';

const good = 'Settings page with the Notifications switch turned on.';

/** What the journal has when the program is killed between its first entry and the second. */
async function killed(client: Client, isWritten: boolean): Promise<Client> {
  await client.decide([await client.image()], { kind: 'describe', alt: good });
  await client.workbench.close();
  const path = join(client.dir, '.journal.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"state": "done"', '"state": "begun"'));
  if (!isWritten) await client.write('a.md', '![](a.png)\n');
  return client.restart();
}

describe('a run that was killed while it wrote', () => {
  test('goes on with the decision where the file has it', async () => {
    const again = await killed(await openedWorkbench({ 'a.md': '![](a.png)\n' }), true);
    expect((await again.state()).queue).toEqual([expect.objectContaining({ outcome: 'written' })]);
    await again.undo();
    expect(await again.read('a.md')).toBe('![](a.png)\n');
  });

  test('asks again where the file does not', async () => {
    const again = await killed(await openedWorkbench({ 'a.md': '![](a.png)\n' }), false);
    expect((await again.state()).queue).toEqual([expect.not.objectContaining({ outcome: 'written' })]);
    expect((await again.undo()).reason).toBe('There is no decision to take back.');
  });
});

test('Several decisions in one file are taken back one after the other, the last first', async () => {
  const before = '![](a.png)\n\n![](b.png)\n\n![](c.png)\n';
  const { image, decide, undo, read } = await openedWorkbench({ 'a.md': before });
  await decide([await image('a.md:1')], { kind: 'ignore', reason: 'shown in a demo' });
  await decide([await image('a.md:3')], { kind: 'describe', alt: good });
  await decide([await image('a.md:5')], { kind: 'describe', alt: 'Another thing that is long enough.' });
  await undo();
  expect(await read('a.md')).toContain(good);
  await undo();
  await undo();
  expect(await read('a.md')).toBe(before);
});
