import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../world/cli.ts';

const good = 'Ein grüner Papagei sitzt auf einem Ast und frisst eine Nuss';
const before = `<!doctype html>\n<html lang="de">\n<p>Größe – ß</p>\n<img src="a.png" alt="${good}">\n<p><img src="a.png"></p>\n`;
const after = before.replace('<img src="a.png">', `<img src="a.png" alt="${good}">`);

const latin = (text: string) => Buffer.from(text.replace('–', '\x96'), 'latin1');
const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['Latin-1', latin],
  ['Latin-1 that the page declares', (text) => latin(text.replace('<p>', '<meta charset="iso-8859-1"><p>'))],
  ['UTF-16, little endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, big endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
];

describe('--fix', () => {
  test.each(encodings)('writes into a document in %s, and no other byte changes', async (_, encode) => {
    const { dir, run } = await folder({ 'a.html': encode(before) });
    expect((await run(['--fix', '--context-drafts'])).stdout).toContain('1 draft was written into 1 file');
    expect(await readFile(join(dir, 'a.html'))).toEqual(encode(after));
  });

  test('writes ASCII that declares Latin-1 in Latin-1', async () => {
    const head = '<html lang="de"><meta charset="iso-8859-1">';
    const { dir, run } = await folder({
      'a.html': `${head}<img src="x.png">\n`,
      'b.html': `<html lang="de"><img src="x.png" alt="${good}">\n`,
    });
    await run(['--fix', '--context-drafts']);
    const bytes = Buffer.from(`${head}<img src="x.png" alt="${good}">\n`, 'latin1');
    expect(await readFile(join(dir, 'a.html'))).toEqual(bytes);
  });

  test.each([
    ['has no character for', Buffer.from('<html lang="de">\xDF <img src="x.png">\n', 'latin1')],
    ['is damaged, so that it cannot take', Buffer.from('<html lang="de">\xC3\xBC \xFF <img src="x.png">\n', 'latin1')],
  ])('leaves a document alone whose encoding %s the words', async (_, bytes) => {
    const { dir, run } = await folder({
      'a.html': bytes,
      'b.html': `<html lang="de"><img src="x.png" alt="${good} 🦜">\n`,
    });
    expect((await run(['--fix', '--context-drafts'])).stdout).toContain('Draft (to be added by hand)');
    expect(await readFile(join(dir, 'a.html'))).toEqual(bytes);
  });

  test('asks no model, and misses no key, where drafts by a model are switched off', async () => {
    const { dir, run } = await folder({ 'a.md': 'A ![Image of a red door](a.png)\n' });
    const { stdout, stderr } = await run(['--fix', '--captions', 'off']);
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toBe('A ![A red door](a.png)\n');
    expect(stdout + stderr).not.toContain('eachlabs-api-key');
  });
});
