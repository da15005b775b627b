// Writes test/fixtures/asciidoctor/pages.json: what Asciidoctor makes of pages of AsciiDoc, for the tests of our reader. Asciidoctor is not among
// our packages, so it is installed elsewhere and named here:
//
//   npm install --prefix /tmp/asciidoctor @asciidoctor/core@4.1.0
//   node scripts/asciidoctor.js /tmp/asciidoctor/node_modules/@asciidoctor/core
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createOracle } from './asciidoctor/oracle.js';
import { generatedPages } from './asciidoctor/pages.js';
import { writtenPages } from './asciidoctor/edits.js';

const [home] = process.argv.slice(2);
if (home === undefined) {
  console.error('Name the folder of @asciidoctor/core, as in the head of scripts/asciidoctor.js.');
  process.exit(1);
}

const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const read = createOracle(await import(pathToFileURL(join(home, 'src/index.js')).href));
const folder = new URL('../test/fixtures/asciidoctor/', import.meta.url);

const pages = [];
for (const text of readFileSync(new URL('pages.txt', folder), 'utf8').split(/^%%\n/mu)) {
  pages.push({ text, images: await read(text) });
}
const generated = [];
for (const text of generatedPages(200)) generated.push({ text, images: await read(text) });
write('pages.json', { asciidoctor: version, pages, generated });

const edits = [];
for (const { page, alt, edited, index } of writtenPages()) {
  const after = await read(edited);
  edits.push({ page, alt, edited, read: after[index]?.alt });
}
write('edits.json', { asciidoctor: version, edits });

function write(name, content) {
  writeFileSync(new URL(name, folder), `${JSON.stringify(content, null, 1)}\n`);
}
