export const ids = [422, 8646];
export const modules = {

/***/ 14156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/**
 * Does `work` once a key as long as its result is kept: the oldest results are dropped when all together weigh more than `most`.
 *
 * @param weigh in the unit of `most`
 */
function memoize(work, weigh = () => 0, most = Infinity) {
    const kept = new Map();
    const weights = new Map();
    let total = 0;
    function drop(key) {
        total -= weights.get(key) ?? 0;
        weights.delete(key);
        kept.delete(key);
    }
    async function start(key) {
        const result = await work(key);
        weights.set(key, weigh(result));
        total += weights.get(key) ?? 0;
        for (const oldest of [...weights.keys()])
            if (total > most)
                drop(oldest);
        return result;
    }
    return (key) => {
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const started = start(key);
        kept.set(key, started);
        return started;
    };
}


/***/ }),

/***/ 79177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ prefetch)
/* harmony export */ });
/** Results of `work` in the order of `items`, with up to `count` of them started in advance. */
async function* prefetch(items, count, work) {
    const started = [];
    for (const item of items) {
        const result = work(item);
        // A failure is handled where the result is awaited below; until then Node would report it as unhandled.
        result.catch(() => undefined);
        started.push(result);
        const first = started.length > count ? started.shift() : undefined;
        if (first !== undefined)
            yield await first;
    }
    for (const result of started)
        yield await result;
}


/***/ }),

/***/ 20422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRepositories: () => (/* binding */ createRepositories)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/lib/is-below.js
var is_below = __webpack_require__(56730);
// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(81463);
// EXTERNAL MODULE: ./build/text/file-store.js
var file_store = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/lib/memoize.js
var memoize = __webpack_require__(14156);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/lib/prefetch.js
var prefetch = __webpack_require__(79177);
;// CONCATENATED MODULE: ./build/pictures/disk/real-place.js



/** @param path from `root`, a folder of this machine */
async function placeOf(root, path) {
    try {
        const base = await (0,promises_.realpath)(root);
        const place = await (0,promises_.realpath)((0,external_node_path_.join)(base, path));
        return (0,is_below/* isBelow */.Y)(base, place) ? { kind: 'inside', path: place } : { kind: 'outside' };
    }
    catch {
        // No such file, no permission, a loop of links, a NUL.
        return { kind: 'none' };
    }
}

;// CONCATENATED MODULE: ./build/pictures/disk/digests.js







/**
 * A key for each of the files below `root`, equal for equal bytes. Most files differ in size already, and only the others are read.
 * A path that leads to no file, or out of `root`, has no key.
 */
async function digestsOf(root, paths) {
    const files = await inTurn([...paths], (path) => describe(root, path));
    const known = files.filter((file) => file !== undefined);
    const keys = new Map();
    for (const [size, alike] of (0,group_by/* groupBy */.$)(known, (file) => file.size)) {
        const places = [...new Set(alike.map(({ place }) => place))];
        const digests = new Map(places.length === 1 ? [] : (await inTurn(places, digest)).map((key, index) => [places[index], key]));
        for (const { path, place } of alike)
            keys.set(path, `${String(size)} ${digests.get(place) ?? place}`);
    }
    return keys;
}
/** Most files that are open at the same time. */
const together = 16;
async function inTurn(items, work) {
    const results = [];
    for await (const result of (0,prefetch/* prefetch */.y)(items, together, work))
        results.push(result);
    return results;
}
async function describe(root, path) {
    const place = await placeOf(root, path);
    if (place.kind !== 'inside')
        return undefined;
    const stats = await (0,promises_.stat)(place.path).catch(() => undefined);
    return stats?.isFile() ? { path, place: place.path, size: stats.size } : undefined;
}
/** SHA-256 of the file, or its own path when it cannot be read, so that it equals no other. */
async function digest(place) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(place), hash);
        return hash.digest('hex');
    }
    catch {
        return place;
    }
}

// EXTERNAL MODULE: ./build/pictures/limits.js
var limits = __webpack_require__(1924);
;// CONCATENATED MODULE: ./build/pictures/disk/submodules.js


/** Why there is nothing at `path`, when it is in a submodule of the repository at `root` (git, gitmodules(5)); else undefined. */
async function submoduleAround(root, path) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, '.gitmodules'), 'utf8').catch(() => '');
    const folders = [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)].map(([, folder = '']) => folder.trim());
    const around = folders.find((folder) => path.startsWith(`${folder}/`));
    return around === undefined ? undefined : { reason: inSubmodule(path, around) };
}
function inSubmodule(path, submodule) {
    return `${path} is in the submodule ${submodule}, which is not checked out: check out with \`submodules: true\`.`;
}

;// CONCATENATED MODULE: ./build/pictures/disk/files.js








/** The files in the folder `root` of this machine and below; nothing outside of it, not even through a link. */
function filesBelow(root) {
    const listed = memoizedListing(root);
    const folders = { exact: foldersBelow(listed, false), folded: foldersBelow(listed, true) };
    return {
        read: (0,memoize/* memoize */.B)((path) => read(root, path), file_store/* sizeOf */.$d, file_store/* keptBytes */.C2),
        isListed: () => true,
        async find(paths) {
            for (const way of [folders.exact, folders.folded]) {
                for (const path of paths) {
                    const [folder, name] = divided(path);
                    // A missing picture is looked for in a hundred places, so nothing is waited for that is known.
                    const entries = way.known.has(folder) ? way.known.get(folder) : await way.open(folder);
                    const entry = entries && entryIn(entries, name, way.isFolded, path);
                    if (entry?.isFolder === false)
                        return entry.path;
                }
            }
            return undefined;
        },
        async keys(paths) {
            const digests = await digestsOf(root, new Set(paths.filter((path) => path !== undefined)));
            return paths.map((path) => (path === undefined ? undefined : digests.get(path)));
        },
    };
}
/** Segments that are not a name; a backslash separates folders on Windows. */
const notAName = /^\.{0,2}$|[\\\0]/;
/** What a folder holds, each listed once. */
function memoizedListing(root) {
    const listed = new Map();
    return async (folder) => {
        const known = listed.get(folder) ?? (await list(root, folder));
        listed.set(folder, known);
        return known;
    };
}
/** The folders of a tree by their paths, in which each name counts as it is written, or without regard to its case. */
function foldersBelow(listed, isFolded) {
    const known = new Map();
    async function open(path) {
        if (known.has(path))
            return known.get(path);
        const entries = await enter(path);
        known.set(path, entries);
        return entries;
    }
    async function enter(path) {
        if (path === '')
            return listed('');
        const [parent, name] = divided(path);
        const entries = await open(parent);
        if (entries === undefined || entries === 'outside')
            return entries;
        const entry = entryIn(entries, name, isFolded, path);
        return entry && listed(entry.path);
    }
    return { isFolded, known, open };
}
/** The folder of a path and the name in it; no name for a path that begins at the top of the disk. */
function divided(path) {
    const at = path.lastIndexOf('/');
    if (at === 0)
        return ['', ''];
    return at === -1 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
}
/** What has a name in a folder. A link that leads out holds whatever is asked for; reading that gives the reason. */
function entryIn(entries, name, isFolded, path) {
    if (entries === 'outside')
        return notAName.test(name) ? undefined : { path, isFolder: false };
    const entry = isFolded ? entries.folded.get((0,file_store/* foldPath */.tu)(name)) : entries.exact.get(name);
    return entry === undefined || notAName.test(name) ? undefined : entry;
}
async function list(root, folder) {
    const place = await placeOf(root, folder);
    if (place.kind === 'outside')
        return 'outside';
    // A file, or a folder without the permission to list it, contains no picture that could be read.
    const found = place.kind === 'none' ? [] : await (0,promises_.readdir)(place.path, { withFileTypes: true }).catch(() => []);
    const entries = found.map((one) => ({
        name: one.name,
        entry: { path: external_node_path_.posix.join(folder, one.name), isFolder: one.isDirectory() },
    }));
    return {
        exact: new Map(entries.map(({ name, entry }) => [name, entry])),
        folded: new Map(entries.map(({ name, entry }) => [(0,file_store/* foldPath */.tu)(name), entry])),
    };
}
async function read(root, path) {
    const place = await placeOf(root, path);
    if (place.kind === 'outside')
        return { reason: (0,file_store/* leadsOut */.qm)(path) };
    if (place.kind === 'none')
        return submoduleAround(root, path);
    try {
        const stats = await (0,promises_.stat)(place.path);
        if (!stats.isFile())
            return { reason: `${path} is a folder, not a picture.` };
        return stats.size > limits/* maxPictureBytes */.M ? { reason: (0,file_store/* tooBig */.xu)(path, limits/* maxPictureBytes */.M) } : await (0,promises_.readFile)(place.path);
    }
    catch {
        return { reason: `${path} cannot be read: its permissions do not allow it.` };
    }
}

// EXTERNAL MODULE: ./build/pictures/disk/repository-around.js
var repository_around = __webpack_require__(39852);
// EXTERNAL MODULE: ./build/pictures/same.js
var same = __webpack_require__(48646);
;// CONCATENATED MODULE: ./build/pictures/disk/repositories.js








/**
 * A document belongs to the repository around it, or else to the folder under review; its pictures are looked for only there.
 *
 * @param cwd absolute; paths of documents are relative to it
 * @param paths files and folders under review
 * @param loaderOf the loader for one repository
 * @param placesOf where the picture of an address may be
 */
async function createRepositories(cwd, paths, loaderOf, placesOf = candidates/* candidates */.Xi) {
    const roots = await Promise.all([cwd, ...paths.map((path) => (0,external_node_path_.resolve)(cwd, path))].map(rootAround));
    // The innermost first: a folder under review may hold repositories of its own.
    const ordered = [...new Set(roots)].sort((a, b) => b.length - a.length);
    const repositories = ordered.map((root) => {
        const files = filesBelow(root);
        return { root, files, load: loaderOf(files), same: (0,same.createSamePictures)(files, placesOf) };
    });
    function repositoryOf(path) {
        const absolute = (0,external_node_path_.resolve)(cwd, path);
        const repository = repositories.find(({ root }) => (0,is_below/* isBelow */.Y)(root, absolute));
        return repository && { ...repository, path: (0,external_node_path_.relative)(repository.root, absolute).split(external_node_path_.sep).join('/') };
    }
    return {
        async loadPicture(src, path) {
            const repository = repositoryOf(path);
            return repository
                ? repository.load(src, repository.path)
                : { status: 'unavailable', reason: `${path} is not in a folder under review.` };
        },
        async missing(places) {
            const gone = [];
            for (const place of places) {
                const repository = repositoryOf(place.path);
                const paths = repository === undefined ? [] : placesOf(place.src, repository.path);
                if (paths.length > 0 && (await repository?.files.find(paths)) === undefined)
                    gone.push(place);
            }
            return gone;
        },
        async fileOf({ src, path }) {
            const repository = repositoryOf(path);
            if (repository === undefined)
                return undefined;
            const first = placesOf === candidates/* candidates */.Xi ? (0,candidates/* likeliest */.bU)(src, repository.path) : placesOf(src, repository.path)[0];
            if (first === undefined)
                return undefined;
            // All candidates are a hundred paths, and the first is nearly always there.
            const file = (await repository.files.find([first])) ?? (await repository.files.find(placesOf(src, repository.path)));
            const way = file === undefined ? undefined : (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(repository.root, file));
            // Another drive has no way to it.
            return way === undefined || (0,external_node_path_.isAbsolute)(way) ? undefined : way.split(external_node_path_.sep).join('/');
        },
        async samePictures(places, asked = places.length) {
            const keys = new Map();
            const known = places.flatMap((place, index) => {
                const repository = repositoryOf(place.path);
                return repository ? [{ place, repository, isAsked: index < asked }] : [];
            });
            for (const [root, own] of (0,group_by/* groupBy */.$)(known, ({ repository }) => repository.root)) {
                const same = own[0]?.repository.same;
                const found = await same?.(own.map(({ place, repository }) => ({ src: place.src, path: repository.path })), own.filter(({ isAsked }) => isAsked).length);
                own.forEach(({ place }, index) => {
                    const key = found?.[index];
                    if (key !== undefined)
                        keys.set(place, `${root} ${key}`);
                });
            }
            return places.map((place) => keys.get(place));
        },
    };
}
/** The repository around `path`; without one, `path` itself when it is a folder, or its folder. */
async function rootAround(path) {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const start = isFolder ? path : (0,external_node_path_.dirname)(path);
    return (await (0,repository_around/* repositoryAround */.W)(start)) ?? start;
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxPictureBytes)
/* harmony export */ });
/** Largest picture that is read, in bytes. */
const maxPictureBytes = 20 * 1024 * 1024;


/***/ }),

/***/ 48646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSamePictures: () => (/* binding */ createSamePictures)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81463);

/** Finds pictures with the same bytes in one repository, whatever their names. Sends no request: without a listing, none is the same. */
function createSamePictures(files, placesOf = _candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidates */ .Xi) {
    return async (places, asked = places.length) => {
        if (!files.isListed())
            return places.map(() => undefined);
        const paths = [];
        for (const [index, { src, path }] of places.entries()) {
            // A picture that is not there is looked for in a hundred places.
            if (index >= asked && paths.every((found) => found === undefined))
                return places.map(() => undefined);
            paths.push(await files.find(placesOf(src, path)));
        }
        return files.keys(paths);
    };
}


/***/ }),

/***/ 97626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   C2: () => (/* binding */ keptBytes),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xu: () => (/* binding */ tooBig)
/* harmony export */ });
/** Bytes of files that a store keeps in memory for further pages that show them. */
const keptBytes = 64 * 1024 * 1024;
/** The same for paths that differ only in letter case or in the composition of accents. */
function foldPath(path) {
    return path.normalize('NFC').toLowerCase();
}
/** Why a link to a place outside of the repository is not followed. */
function leadsOut(path) {
    return `${path} is a link that leads out of the repository; such links are not followed.`;
}
/** Why a file of more than `most` bytes is not read. */
function tooBig(name, most) {
    return `${name} is larger than ${String(Math.floor(most / 1024 / 1024))} MB. Use a smaller file: the page loads sooner, and a draft becomes possible.`;
}
/** Bytes of the result of a read. */
function sizeOf(read) {
    return read instanceof Uint8Array ? read.length : 0;
}


/***/ })
};
