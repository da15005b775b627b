import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { htmlSurroundings, type HtmlSources } from '../../src/app/html-surroundings.ts';
import type { Picture } from '../../src/model/picture.ts';
import { createRepositories } from '../../src/pictures/disk/repositories.ts';
import { failures } from '../reporters/reports.ts';

const bytes = (length: number): Picture => ({
  status: 'bytes',
  bytes: new Uint8Array(length),
  mediaType: 'image/png',
  address: undefined,
});

/** A folder with a built page and, if wanted, other files. */
async function folder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'alt-text-review-html-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const pages = { 'dist/workbench/report.js': '1', 'dist/workbench/report.css': '2', ...files };
  for (const [path, text] of Object.entries(pages)) {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

function sources(dir: string, more: Partial<HtmlSources> = {}): HtmlSources {
  return {
    root: dir,
    packageDir: dir,
    pictures: () => Promise.reject(new Error('No picture is asked for.')),
    embedPictures: 0,
    blob: () => Promise.resolve(undefined),
    ...more,
  };
}

function reportOf(...srcs: readonly string[]) {
  const report = failures(srcs.length);
  const images = report.images.map((reviewed, index) => ({
    ...reviewed,
    image: { ...reviewed.image, src: srcs[index] ?? '' },
  }));
  return { ...report, images };
}

test('A picture on the disk is shown from its file, by a way that no name in it can leave', async () => {
  const dir = await folder({ 'img/a b#.png': '', 'javascript:alert(1).png': '' });
  const pictures = await createRepositories(dir, [dir], () => () => Promise.resolve(bytes(1)));
  const report = reportOf('img/a b%23.png', './javascript%3Aalert(1).png', 'gone.png', '../../etc/passwd');
  const { toRoot, pictureOf } = await htmlSurroundings(sources(dir, { pictures: () => Promise.resolve(pictures) }))(
    report,
    'out/my reports/report.html',
  );
  expect(toRoot).toBe('../../');
  expect(report.images.map(pictureOf)).toEqual([
    '../../img/a%20b%23.png',
    '../../javascript%3Aalert(1).png',
    undefined,
    undefined,
  ]);
});

test('A report on the standard output has its pictures beside it', async () => {
  const dir = await folder({ 'a.png': '' });
  const pictures = await createRepositories(dir, [dir], () => () => Promise.resolve(bytes(1)));
  const report = reportOf('a.png');
  const { pictureOf } = await htmlSurroundings(sources(dir, { pictures: () => Promise.resolve(pictures) }))(
    report,
    undefined,
  );
  expect(report.images.map(pictureOf)).toEqual(['./a.png']);
});

test('Pictures up to a size are in the report itself, each is read once, and none of another site', async () => {
  const asked: string[] = [];
  const report = reportOf('small.png', 'small.png', 'large.png', 'https://example.org/a.png', '//example.org/a.png');
  const { pictureOf } = await htmlSurroundings(
    sources(await folder(), {
      embedPictures: 1,
      pictures: () =>
        Promise.resolve({
          loadPicture: (src) => {
            asked.push(src);
            return Promise.resolve(bytes(src === 'small.png' ? 3 : 1025));
          },
        }),
    }),
  )(report, 'report.html');
  expect(report.images.map(pictureOf)).toEqual([
    'data:image/png;base64,AAAA',
    'data:image/png;base64,AAAA',
    undefined,
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['small.png', 'large.png']);
});

test('What browsers do not show is not embedded', async () => {
  const report = reportOf('a.html');
  const loadPicture = () => Promise.resolve({ ...bytes(3), mediaType: 'text/html' } as Picture);
  const { pictureOf } = await htmlSurroundings(
    sources(await folder(), { embedPictures: 1, pictures: () => Promise.resolve({ loadPicture }) }),
  )(report, 'report.html');
  expect(report.images.map(pictureOf)).toEqual([undefined]);
});

test('Without a built page there are no scripts, and no picture is looked for', async () => {
  const around = await htmlSurroundings(sources('/nowhere'))(reportOf('a.png'), undefined);
  expect(around.page).toBeUndefined();
});
