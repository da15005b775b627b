import { describe, expect, test } from 'vitest';
import { gitHash } from '../../src/lib/git-hash.ts';
import { decodeDocument } from '../../src/text/decode-document.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const page = (charset: string, body: string) =>
  Buffer.concat([latin(`<!doctype html>\n<html><head>\n<meta charset="${charset}">\n</head>\n`), latin(body)]);

describe('A document', () => {
  test.each<readonly [string, Uint8Array, string, string | undefined]>([
    ['UTF-8', Buffer.from('grün ![](a.png)\n'), 'grün ![](a.png)\n', undefined],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFgrün\n'), '\uFEFFgrün\n', undefined],
    ['UTF-8 with a NUL byte', Buffer.from('a\0b ![](a.png)\n'), 'a\0b ![](a.png)\n', undefined],
    ['Latin-1', latin('gr\xFCn ![caf\xE9](a.png)\n'), 'grün ![café](a.png)\n', 'windows-1252'],
    ['windows-1252', latin('\x80 5 \x96 \x93x\x94 \x81\n'), '€ 5 – “x” \u0081\n', 'windows-1252'],
    ['UTF-16, little endian', utf16('\uFEFFgrün 🐶\n'), '\uFEFFgrün 🐶\n', 'utf-16le'],
    ['UTF-16, big endian', utf16('\uFEFFgrün 🐶\n').swap16(), '\uFEFFgrün 🐶\n', 'utf-16be'],
    ['UTF-16 without a character', utf16('\uFEFF'), '\uFEFF', 'utf-16le'],
    ['UTF-8 with a few bytes that are not', latin('gr\xC3\xBCn \xFF x\n'), 'grün \uFFFD x\n', 'damaged UTF-8'],
    ['no byte at all', new Uint8Array(), '', undefined],
  ])('in %s is decoded', (_, bytes, text, encoding) => {
    expect(decodeDocument(bytes)).toEqual({ text, encoding });
  });

  test.each<readonly [string, Uint8Array]>([
    ['UTF-16 without a byte order mark', utf16('<p>grün</p> <img src="a.png">\n')],
    ['the same, big endian', utf16('![](a.png)\n').swap16()],
    ['the same between other letters', utf16('漢字 ![漢字](絵.png)\n')],
    ['UTF-16 that is cut', utf16('\uFEFFab').subarray(0, 5)],
    ['UTF-16 with half a character', utf16('\uFEFFa\uD83Db')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a pointer of Git LFS', latin('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n')],
  ])('that is %s is refused with a remedy', (_, bytes) => {
    expect(decodeDocument(bytes)).toEqual({
      reason: expect.stringMatching(/^It .+ exclude it with paths\.$/) as string,
      hash: gitHash(bytes),
    });
  });
});

describe('What an HTML page declares', () => {
  test.each([
    ['iso-8859-1', 'caf\xE9', 'café', 'windows-1252'],
    ['ISO-8859-2', '\xB3\xF3d\xBC', 'łódź', 'iso-8859-2'],
    ['windows-1251', '\xCA\xEE\xF2', 'Кот', 'windows-1251'],
    ['shift_jis', '\x94L', '猫', 'shift_jis'],
    ['utf-8', 'caf\xE9', 'caf\uFFFD', 'damaged UTF-8'],
    ['utf-16', 'caf\xE9', 'caf\uFFFD', 'damaged UTF-8'],
    ['utf-7', 'caf\xE9', 'café', 'windows-1252'],
    ['hz-gb-2312', 'caf\xE9', 'café', 'windows-1252'],
    ['iso-2022-jp', '\x1b$B<img src="a.png">\xE9', '\x1b$B<img src="a.png">é', 'windows-1252'],
  ])('(%s) decides how bytes that are not UTF-8 are read', (charset, body, text, encoding) => {
    const decoded = decodeDocument(page(charset, body));
    expect(decoded).toMatchObject({ encoding });
    expect('text' in decoded && decoded.text.split('</head>\n')[1]).toBe(text);
  });

  test('decides nothing about UTF-8, where it is wrong', () => {
    const text = '<meta charset="iso-8859-1">grün';
    expect(decodeDocument(Buffer.from(text))).toEqual({ text });
  });

  test.each([
    ['<meta charset="iso-8859-1">', 'windows-1252'],
    [
      '\n<!-- made by hand --><!DOCTYPE html><html><meta http-equiv=content-type content="text/html; charset=Latin1">',
      'windows-1252',
    ],
    ["---\nlayout: page\n---\n<html><meta charset = ' iso-8859-15 '>", 'iso-8859-15'],
    ['<?xml version="1.0" encoding="iso-8859-1"?><html>', 'windows-1252'],
    ['<html><!-- <meta charset="iso-8859-1"> -->', undefined],
    ['<html><meta charset="utf-8">', undefined],
    ['# How to\n\n```html\n<meta charset="iso-8859-1">\n```\n', undefined],
    ['Write `<meta charset="iso-8859-1">`', undefined],
    [`<html>${' '.repeat(1024)}<meta charset="iso-8859-1">`, undefined],
  ])('%j: what an edit of this ASCII is written in', (text, encoding) => {
    expect(decodeDocument(Buffer.from(text))).toEqual({ text, encoding });
  });
});
