import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFor } from '../../src/formats/index.ts';
import { readDocument } from '../../src/sources/read-document.ts';
import { createTexts } from '../../src/sources/texts.ts';
import { folder } from '../world/cli.ts';

test('A document whose text is not kept has it all the same, as long as its file stays as it was', async () => {
  const { dir } = await folder({
    'a.md': '\uFEFF![](a.png) ü\r\n',
    'b.html': Buffer.from('<img src="\xFC.png">', 'latin1'),
  });
  const read = async (path: string, most?: number) => readDocument(path, { cwd: dir, formatFor }, createTexts(most));
  for (const path of ['a.md', 'b.html']) {
    const [kept, again] = [await read(path), await read(path, 0)];
    expect(again).toEqual(kept);
    const unread = await read(path, 0);
    await writeFile(join(dir, path), 'another text');
    expect(() => unread !== undefined && 'text' in unread && unread.text).toThrow(
      `${path} changed while it was checked.`,
    );
    expect(kept).toHaveProperty('text', expect.stringContaining('.png'));
  }
});
