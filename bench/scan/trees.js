// The trees that are scanned: written by this program, so that nobody needs a network, and the same everywhere.
import { Buffer } from 'node:buffer';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlPage } from './html-page.js';
import { markdownPage } from './markdown-page.js';
import { seeded } from './random.js';

/**
 * Writes a tree to `folder`, which is emptied first.
 *
 * @param count of pages
 * @param nth every how manieth has images; the seventh part of those that have some has many
 */
export function writeTree(folder, { count, nth, kind }) {
  rmSync(folder, { recursive: true, force: true });
  const random = seeded(count * 31 + nth);
  const tree = { files: 0, bytes: 0, images: 0 };
  for (let page = 0; page < count; page += 1) {
    const images = page % nth === 0 ? imagesOf(random) : 0;
    const text = kind === 'html' ? htmlPage(page + 1, images) : markdownPage(page + 1, images);
    write(
      join(folder, `part-${page % 23}`, `${page % 3}`, `page-${page}.${kind === 'html' ? 'html' : 'md'}`),
      text,
      tree,
    );
  }
  return tree;
}

/** One file with `count` images, an eighth of them without a text. With 60,000 it is nearly as large as a document may be. */
export function writeOneFile(folder, count) {
  rmSync(folder, { recursive: true, force: true });
  const tree = { files: 0, bytes: 0, images: 0 };
  const lines = Array.from({ length: count }, (_, at) => `![${at % 8 === 0 ? '' : `Chart ${at}`}](i/${at}.png)\n\n`);
  write(join(folder, 'all.md'), lines.join(''), tree);
  return tree;
}

function imagesOf({ between, isOnce }) {
  return isOnce(7) ? between(6, 14) : between(1, 3);
}

function write(path, text, tree) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  counted(text, tree);
}

const extensions = { markdown: /\.(?:md|mkd|mdown|markdown|mdx)$/i, html: /\.html?$/i };

/** What most of a tree is. */
export function kindOf(folder) {
  const count = (kind) => filesOf(folder).filter((path) => extensions[kind].test(path)).length;
  return count('html') > count('markdown') ? 'html' : 'markdown';
}

/** The documents of a tree, and the images that look like images. */
export function sizeOf(folder) {
  const tree = { files: 0, bytes: 0, images: 0 };
  const documents = filesOf(folder).filter((path) => Object.values(extensions).some((ending) => ending.test(path)));
  for (const path of documents) counted(readFileSync(path, 'utf8'), tree);
  return tree;
}

function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function counted(text, tree) {
  tree.files += 1;
  tree.bytes += Buffer.byteLength(text);
  tree.images += text.match(/!\[|<img\b/gi)?.length ?? 0;
}
