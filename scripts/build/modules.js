// The single modules of chunks. Webpack writes a module into each chunk that needs it, as often as that may be.

/** The modules of a chunk, in its order: the number of each and its code. */
export function modulesIn(text) {
  const heads = [...text.matchAll(/^\/\*{3}\/ (?<id>\d+|"[^"\n]+"):$/gm)];
  if (heads.length === 0) throw new Error('Webpack writes modules in another way now.');
  return heads.map(({ index, groups: { id }, 0: { length } }, at) => {
    const code = text.slice(index + length, heads[at + 1]?.index).trim();
    return { id, code: code.replace(/,\s*$/, '') };
  });
}

/** Modules as the properties of an object. */
export function listed(modules) {
  return modules.map(({ id, code }) => `${id}: ${code},\n`).join('');
}

/**
 * Files in which no module stands that the main file has, which is loaded before each of them. What many files have goes there: a file of its own
 * takes longer to load than such code is worth. What a few have is a file that they import, where that saves much. The other copies stay.
 *
 * @param nameOf the name of a module, from its number
 */
export function withoutCopies(main, files, nameOf) {
  const places = placesOf(files);
  const inMain = new Set(main.flatMap(({ modules }) => modules.map(({ id }) => id)));
  const copied = [...places.values()].filter(({ module, names }) => names.length > 1 && !inMain.has(module.id));
  const moved = copied.filter(({ names }) => names.length >= manyFiles).map(({ module }) => module);
  const common = commonFiles(
    copied.filter(({ names }) => names.length < manyFiles),
    nameOf,
  );
  const gone = new Set([...inMain, ...[...moved, ...common.flatMap(({ modules }) => modules)].map(({ id }) => id)]);
  return {
    main: [...main, { ids: [], modules: moved }],
    files: files.map(({ name, chunks }) => ({
      name,
      imports: common.filter(({ users }) => users.includes(name)).map((file) => file.name),
      chunks: chunks.map((chunk) =>
        isMovable(chunk) ? { ...chunk, modules: chunk.modules.filter(({ id }) => !gone.has(id)) } : chunk,
      ),
    })),
    common,
  };
}

const manyFiles = 6;

/** Each module that may be moved, and the names of the files that it is in. */
function placesOf(files) {
  const places = new Map();
  for (const { name, chunks } of files) {
    for (const module of chunks.filter(isMovable).flatMap(({ modules }) => modules)) {
      const { names } = places.get(module.id) ?? places.set(module.id, { module, names: [] }).get(module.id);
      if (!names.includes(name)) names.push(name);
    }
  }
  return places;
}

/** Code that needs the imports of its file stays there. */
function isMovable({ head }) {
  return head === '';
}

/** What the same files have in common, named after its largest module. */
function commonFiles(copied, nameOf) {
  const groups = new Map();
  for (const { module, names } of copied) groups.set(names.join(), [...(groups.get(names.join()) ?? []), module]);
  return [...groups]
    .map(([key, modules]) => ({ users: key.split(','), modules }))
    .filter(({ users, modules }) => (users.length - 1) * sum(modules) >= worthAFile)
    .map(({ users, modules }) => {
      const [largest] = modules.toSorted((a, b) => b.code.length - a.code.length);
      return { name: `common/${nameOf(largest.id)}`, users, modules };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sum(modules) {
  return modules.reduce((length, { code }) => length + code.length, 0);
}

/** UTF-16 units before space and comments are taken out. */
const worthAFile = 10_000;
