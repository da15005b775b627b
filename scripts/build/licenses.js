// All licences in one file: of the packages in the bundle, and of the libraries inside wasm-vips.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rule = '='.repeat(80);

/** @param packages folders of packages */
export function licenses(packages) {
  const titles = new Map();
  for (const { title, text } of packages.map(ofPackage)) titles.set(text, [...(titles.get(text) ?? []), title]);
  // Many packages of one author have the same text, letter for letter.
  return [intro, ...[...titles].map(([text, ones]) => section(ones.join('\n'), text)), ofVips()].join('\n');
}

const intro = `Alt Text Review is under the licence of the file LICENSE, and holds what is listed here under the licences that follow.\n`;

function ofPackage(folder) {
  const { name, version, license, licenses = [] } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    title: `${name} ${version} (${license ?? licenses.map(({ type }) => type).join(', ')})`,
    text: textOf(textsIn(folder, name)),
  };
}

/** What the package says itself; some forget to. */
function textsIn(folder, name) {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|copyright|notice)/i.test(file));
  const ours = join('third-party', 'packages', `${name.replace('/', '-')}.txt`);
  if (files.length === 0 && !existsSync(ours))
    throw new Error(`${name} comes without its licence: write it to ${ours}.`);
  return files.length > 0 ? files.sort().map((file) => join(folder, file)) : [ours];
}

function ofVips() {
  const library = join('node_modules', 'wasm-vips');
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  const texts = join('third-party', 'vips');
  const files = [
    join(library, 'LICENSE'),
    join(library, 'THIRD-PARTY-NOTICES.md'),
    join(library, 'versions.json'),
    ...['COPYRIGHT.txt', 'LGPL-3.0.txt', 'GPL-3.0.txt'].map((name) => join(texts, name)),
  ];
  return section(`wasm-vips ${version}, in vendor/vips`, textOf(files));
}

function textOf(files) {
  return files.map((file) => readFileSync(file, 'utf8').replaceAll('\r', '').trim()).join('\n\n');
}

function section(title, text) {
  return `${rule}\n${title}\n${rule}\n\n${text}\n`;
}
