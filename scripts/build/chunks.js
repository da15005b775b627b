// What webpack, inside of ncc, put into each chunk: which chunks belong together, and a name that says what is in them.
import { relative, sep } from 'node:path';

/**
 * The files to write: the name of each and its chunks, with their numbers, whether all of one is of packages, and the folders of these.
 * To load a file takes Node about a millisecond. So chunks that are always loaded together are one file. What both processes start with is
 * in the main file; what only the Action starts with, and a scan of the command line loads, is in `shared.js`.
 */
export function chunksOf(compilation) {
  const starts = [...compilation.entrypoints.values()].flatMap((entry) => [...entry.childrenIterable]);
  const together = new Map();
  for (const { loads, chunk } of withoutTwins(compilation)) {
    const key = keyOf(loads, starts) ?? loads.map((load) => compilation.chunkGroups.indexOf(load)).join();
    together.set(key, [...(together.get(key) ?? []), chunk]);
  }
  const { main = [], shared = [], ...others } = Object.fromEntries(together);
  return { main, files: named(Object.values(others), shared) };
}

/** Says what the files of modules are called, by the numbers that webpack gives to these. */
export function namesOf({ modules, chunkGraph }) {
  const names = new Map(
    [...modules]
      .filter((module) => pathsOf(module).length > 0)
      .map((module) => [`${chunkGraph.getModuleId(module)}`, pathOf(module)]),
  );
  return (id) =>
    names
      .get(id)
      .replace(/^build\//, '')
      .replace(/^.*node_modules\/@?/, 'packages/');
}

function keyOf(loads, starts) {
  if (starts.every((start) => loads.includes(start))) return 'main';
  return loads.some(isScan) && starts.some((start) => loads.includes(start)) ? 'shared' : undefined;
}

/** Whether something is loaded for the usual command, which is in src/cli/check.ts. */
function isScan(load) {
  return load.origins.some(({ request }) => request === './check.js');
}

/** The chunks, and what loads them. Webpack may write the same modules twice, once for each that loads them. */
function withoutTwins(compilation) {
  const known = new Map();
  for (const chunk of compilation.chunks) {
    if (chunk.hasRuntime()) continue;
    const loads = [...chunk.groupsIterable];
    const modules = [...compilation.chunkGraph.getChunkModules(chunk)].map((module) => module.identifier());
    const twin = known.get(modules.sort().join('\n'));
    if (twin === undefined) known.set(modules.join('\n'), { loads, chunk: described(chunk, compilation) });
    else {
      twin.loads.push(...loads);
      twin.chunk.ids.push(...chunk.ids);
    }
  }
  return known.values();
}

function named(groups, shared) {
  const files = groups.map(asFile);
  if (shared.length > 0) files.push({ ...asFile(shared), name: 'shared.js' });
  files.sort((a, b) => (a.name === b.name ? a.chunks[0].id - b.chunks[0].id : a.name < b.name ? -1 : 1));
  // What two processes load with different companions may be in two files.
  const numbers = new Map();
  return files.map((file) => {
    const number = (numbers.get(file.name) ?? 0) + 1;
    numbers.set(file.name, number);
    return number === 1 ? file : { ...file, name: file.name.replace(/\.js$/, `-${number}.js`) };
  });
}

/** Ours come first, and name the file. */
function asFile(chunks) {
  const sorted = chunks.sort((a, b) => a.isForeign - b.isForeign || (a.name < b.name ? -1 : 1));
  return { name: sorted[0].name, chunks: sorted };
}

function described(chunk, compilation) {
  const modules = compilation.chunkGraph.getChunkModules(chunk).filter((module) => pathsOf(module).length > 0);
  const folders = [...new Set(modules.flatMap(pathsOf).map(packageOf))];
  const isForeign = !folders.includes(undefined);
  return {
    id: chunk.id,
    ids: [...chunk.ids],
    name: isForeign ? foreignName(modules) : ownName(modules, compilation),
    isForeign,
    packages: folders.filter((folder) => folder !== undefined),
  };
}

/** As in src: what an `import()` asks for, or else the largest, stands for all of them. */
function ownName(modules, { chunkGraph, moduleGraph }) {
  const isAskedFor = (module) =>
    [...moduleGraph.getIncomingConnections(module)].some(({ dependency }) => dependency?.type === 'import()');
  const own = modules.filter((module) => packageOf(pathOf(module)) === undefined);
  const ranked = own.map((module) => {
    const rank = [isAskedFor(module) ? 0 : 1, chunkGraph.getNumberOfModuleChunks(module), -module.size()];
    return { path: pathOf(module), rank };
  });
  return ranked.sort(byRank)[0].path.replace(/^build\//, '');
}

function byRank(a, b) {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  if (at !== -1) return a.rank[at] - b.rank[at];
  return a.path < b.path ? -1 : 1;
}

/** The package that most of it is of. */
function foreignName(modules) {
  const sizes = new Map();
  for (const module of modules) {
    const folder = packageOf(pathOf(module));
    sizes.set(folder, (sizes.get(folder) ?? 0) + module.size());
  }
  const [[largest]] = [...sizes].sort(([a, sizeOfA], [b, sizeOfB]) => sizeOfB - sizeOfA || (a < b ? -1 : 1));
  return `packages/${largest.replace(/^.*node_modules\/@?/, '').replace('/', '-')}.js`;
}

/** The files of a module, from the root of the project; webpack joins several to one. */
function pathsOf(module) {
  return (module.modules ?? [module]).filter(({ resource }) => resource).map(pathOf);
}

function pathOf(module) {
  const { resource } = module.rootModule ?? module;
  return relative(process.cwd(), resource).replaceAll(sep, '/');
}

/** The folder of its package, or undefined for a file of ours. */
function packageOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}
