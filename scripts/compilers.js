// Writes test/fixtures/compilers/*.json: what the compilers of Vue, Svelte and Astro find on pages, and in what our writers make of them, for the tests
// of our readers. The compilers are not among our packages, so they are installed elsewhere and named here:
//
//   npm install --prefix /tmp/compilers @vue/compiler-sfc@3.5.45 svelte@5.57.3 @astrojs/compiler@4.0.0
//   node scripts/compilers.js /tmp/compilers
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAstro } from './compilers/astro.js';
import { alts } from './compilers/alts.js';
import { readSvelte } from './compilers/svelte.js';
import { readVue } from './compilers/vue.js';

const [home] = process.argv.slice(2);
if (home === undefined) {
  console.error('Name the folder with the compilers, as in the head of scripts/compilers.js.');
  process.exit(1);
}

register('./docs/typescript.js', import.meta.url);
const { applyEdits } = await import('../src/text/edits.ts');
const require = createRequire(join(resolve(home), 'index.js'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const folder = new URL('../test/fixtures/compilers/', import.meta.url);

const languages = [
  {
    name: 'vue',
    compiler: '@vue/compiler-sfc',
    read: readVue(require('@vue/compiler-sfc'), require('@babel/parser')),
  },
  { name: 'svelte', compiler: 'svelte', read: readSvelte(require('svelte/compiler')) },
  {
    name: 'astro',
    compiler: '@astrojs/compiler',
    read: readAstro(await load('@astrojs/compiler'), require('@babel/parser')),
  },
];

for (const { name, compiler, read } of languages) {
  const { [name]: format } = await import(`../src/formats/${name}/index.ts`);
  const pages = [];
  const edits = [];
  for (const text of readFileSync(new URL(`${name}.txt`, folder), 'utf8').split(/^%%\n/mu)) {
    pages.push({ text, images: await read(text) });
    const { images } = format.read(text);
    for (const [index, image] of images.entries()) {
      const alt = alts[edits.length % alts.length];
      const edited = applyEdits(text, [format.setAlt(text, image, alt)]);
      edits.push({ page: pages.length - 1, index, alt, edited, read: (await read(edited))[index]?.alt });
    }
  }
  const { version } = JSON.parse(readFileSync(join(home, 'node_modules', compiler, 'package.json'), 'utf8'));
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify({ compiler, version, pages, edits }, null, 1)}\n`);
}
// The compiler of Astro keeps its WebAssembly running.
process.exit();
