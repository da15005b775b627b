// One bundle of everything in src, in files that are loaded when they are needed.
import { createHash } from 'node:crypto';
import { dirname, relative, resolve, sep } from 'node:path';
import ncc from '@vercel/ncc';
import { chunksOf, namesOf } from './chunks.js';
import { withoutEarlyLoads } from './late.js';
import { listed, modulesIn, withoutCopies } from './modules.js';
import { compact, minified } from './minify.js';

/** @returns the bundle's files by name, and the folders of the packages that came in */
export async function bundle(entry) {
  const { code, assets, stats } = await ncc(resolve(entry), { cache: false, quiet: true });
  const { main, files } = chunksOf(stats.compilation);
  const codes = withoutEarlyLoads(
    new Map(
      Object.entries(assets)
        .filter(([name]) => name.endsWith('.js'))
        .map(([name, { source }]) => [name, source.toString()]),
    ),
  );
  const codeOf = (name) => codes.get(name);
  const contents = withoutCopies(
    main.map((chunk) => read(chunk, codeOf)),
    files.map(({ name, chunks }) => ({ name, chunks: chunks.map((chunk) => read(chunk, codeOf)) })),
    namesOf(stats.compilation),
  );
  return {
    files: withHash(
      await Promise.all([
        mainFile(code, contents.main, files),
        compact(codeOf('decode-thread.js')).then((code) => ({ name: 'decode-thread.js', code })),
        ...contents.files.map(async (file) => ({ name: file.name, code: await chunkFile(file) })),
        ...contents.common.map(async ({ name, modules }) => ({
          name,
          code: `export const modules = {\n${await written(modules, compact)}};\n`,
        })),
      ]),
    ),
    packages: [
      ...new Set([...main, ...files.flatMap(({ chunks }) => chunks)].flatMap(({ packages }) => packages)),
    ].sort(),
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
async function mainFile(code, main, files) {
  const names = files.flatMap(({ name, chunks }) =>
    chunks.flatMap(({ ids }) => ids.map((id) => `${id}: ${JSON.stringify(name)}`)),
  );
  const there = main.flatMap(({ ids }) => ids).map((id) => `${id}: 0`);
  const changes = [
    [`return "" + chunkId + ".index.js";`, `return {\n${names.join(',\n')}\n}[chunkId];`],
    [`var installedChunks = {\n`, `var installedChunks = {\n${there.map((entry) => `${entry},\n`).join('')}`],
    [`var __webpack_modules__ = ({\n`, `var __webpack_modules__ = ({\n${placeOfModules}: 0,\n`],
  ];
  const runtime = await compact(changes.reduce(replaced, code));
  const modules = await written(
    main.flatMap(({ modules }) => modules),
    compact,
  );
  return { name: 'index.js', code: replaced(runtime, [`${placeOfModules}:0,`, modules]) };
}

const placeOfModules = 'placeOfModules';

/** Each in parentheses: V8 compiles such a function at once, and all others twice when they are called. */
async function written(modules, asCode) {
  const codes = await Promise.all(
    modules.map(async ({ id, code }) => ({ id, code: `(${functionIn(await asCode(`export default ${code}`))})` })),
  );
  return listed(codes);
}

function functionIn(code) {
  const [, found] = /^export default\b([^]+?);?\s*$/.exec(code) ?? [];
  if (found === undefined) throw new Error('terser writes modules in another way now.');
  return found.trim();
}

function replaced(code, [old, changed]) {
  if (code.split(old).length !== 2) throw new Error(`ncc does not write once any more: ${old}`);
  return code.replace(old, () => changed);
}

/** The file of several chunks, in the form that webpack gives to one. */
async function chunkFile({ name, imports, chunks }) {
  const numbers = chunks.flatMap(({ ids }) => ids).join(', ');
  const heads = [...new Set(chunks.map(({ head }) => head))];
  const codes = chunks.map(({ modules, isForeign }) => written(modules, isForeign ? minified : compact));
  const shared = imports.map((_, index) => `...common${index}`);
  return [
    ...heads,
    ...imports.map((file, index) => `import { modules as common${index} } from '${wayTo(file, name)}';\n`),
    `export const ids = [${numbers}];\nexport const modules = {\n`,
    [...shared.map((part) => `${part},\n`), ...(await Promise.all(codes))].join(''),
    `\n};\n`,
  ].join('');
}

function wayTo(file, from) {
  const way = relative(dirname(from), file).replaceAll(sep, '/');
  return way.startsWith('.') ? way : `./${way}`;
}

/** The modules of a chunk, what it imports for a package that has `require` in it, and whether all of it is of packages. */
function read({ id, ids, isForeign }, codeOf) {
  const [, head, modules] = chunkForm.exec(codeOf(`${id}.index.js`)) ?? [];
  if (modules === undefined) throw new Error('Chunks are written in another way now.');
  return { ids, isForeign, head, modules: modulesIn(modules) };
}

const chunkForm =
  /^((?:import [^\n]+;\n)?)export const id = \d+;\nexport const ids = \[[\d,]+\];\nexport const modules = \{\n([^]*?)\s*\};\s*$/;
