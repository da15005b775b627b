// One bundle of everything in src, in files that are loaded when they are needed.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { chunksOf } from './chunks.js';
import { minified } from './minify.js';

/** @returns the bundle's files by name, and the folders of the packages that came in */
export async function bundle(entry) {
  const { code, assets, stats } = await ncc(resolve(entry), { cache: false, quiet: true });
  const { main, files } = chunksOf(stats.compilation);
  const codeOf = (name) => assets[name].source.toString();
  const all = [...main, ...files.flatMap(({ chunks }) => chunks)];
  const modules = new Map(await Promise.all(all.map(async (chunk) => [chunk.id, await modulesOf(chunk, codeOf)])));
  return {
    files: withHash([
      { name: 'index.js', code: mainFile(code, main, files, modules) },
      { name: 'decode-thread.js', code: codeOf('decode-thread.js') },
      ...files.map(({ name, chunks }) => ({ name, code: chunkFile(chunks, modules) })),
    ]),
    packages: [...new Set(all.flatMap(({ packages }) => packages))].sort(),
  };
}

/** What the program kept of pages counts for the same program alone, so the code has a hash of all of it: see `build` in src/lib/version.ts. */
function withHash(files) {
  const dots = 'build:................';
  if (files.filter(({ code }) => code.includes(dots)).length !== 1) throw new Error('The place of the hash is gone.');
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return files.map(({ name, code }) => ({ name, code: code.replace(dots, `build:${hash}`) }));
}

/** Webpack finds the file of a chunk by its number, which tells a reader nothing and changes with the contents: here it is by name. */
function mainFile(code, main, files, modules) {
  const names = files.flatMap(({ name, chunks }) =>
    chunks.flatMap(({ ids }) => ids.map((id) => `${id}: ${JSON.stringify(name)}`)),
  );
  const there = main.flatMap(({ ids }) => ids).map((id) => `${id}: 0`);
  const changes = [
    [`return "" + chunkId + ".index.js";`, `return {\n${names.join(',\n')}\n}[chunkId];`],
    [`var installedChunks = {\n`, `var installedChunks = {\n${there.map((entry) => `${entry},\n`).join('')}`],
    [
      `var __webpack_modules__ = ({\n`,
      `var __webpack_modules__ = ({\n${main.map(({ id }) => `${modules.get(id).listed},\n`).join('')}`,
    ],
  ];
  return changes.reduce(replaced, code);
}

function replaced(code, [old, changed]) {
  if (code.split(old).length !== 2) throw new Error(`ncc does not write once any more: ${old}`);
  return code.replace(old, () => changed);
}

/** The file of several chunks, in the form that webpack gives to one. */
function chunkFile(chunks, modules) {
  const numbers = chunks.flatMap(({ ids }) => ids).join(', ');
  const heads = [...new Set(chunks.map(({ id }) => modules.get(id).head))].join('');
  const listed = chunks.map(({ id }) => modules.get(id).listed).join(',\n');
  return `${heads}export const ids = [${numbers}];\nexport const modules = {\n${listed}\n};\n`;
}

const chunkForm =
  /^((?:import [^\n]+;\n)?)export const id = \d+;\nexport const ids = \[[\d,]+\];\nexport const modules = \{\n([^]*?)\s*\};\s*$/;

const minifiedForm = /^()export const modules=\{([^]*)\};\s*$/;

/** The modules of a chunk, and what it imports for a package that has `require` in it. */
async function modulesOf({ id, isForeign }, codeOf) {
  const parts = between(chunkForm, codeOf(`${id}.index.js`));
  if (!isForeign) return parts;
  return { ...between(minifiedForm, await minified(`export const modules = {${parts.listed}};`)), head: parts.head };
}

function between(form, code) {
  const [, head, listed] = form.exec(code) ?? [];
  if (listed === undefined) throw new Error('Chunks are written in another way now.');
  return { head, listed };
}
