export const id = 164;
export const ids = [164];
export const modules = {

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHomes: () => (/* binding */ createHomes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
// EXTERNAL MODULE: ./build/lib/file-store.js
var file_store = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/lib/remember.js
var remember = __webpack_require__(8305);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/lib/ahead.js
var ahead = __webpack_require__(8453);
;// CONCATENATED MODULE: ./build/images/disk/real-place.js


/** @param path from `root`, a folder of this machine */
async function placeOf(root, path) {
    try {
        const base = await (0,promises_.realpath)(root);
        const place = await (0,promises_.realpath)((0,external_node_path_.join)(base, path));
        return isBelow(base, place) ? { kind: 'inside', path: place } : { kind: 'outside' };
    }
    catch {
        // No such file, no permission, a loop of links, a NUL.
        return { kind: 'none' };
    }
}
/** Whether `path` is `root` or lies below it; both absolute. */
function isBelow(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./build/images/disk/digests.js







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
/** Files that are open at the same time. */
const together = 16;
async function inTurn(items, work) {
    const results = [];
    for await (const result of (0,ahead/* ahead */.U)(items, together, work))
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
/** A file that cannot be read is like no other. */
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

// EXTERNAL MODULE: ./build/images/limits.js
var limits = __webpack_require__(91);
;// CONCATENATED MODULE: ./build/images/disk/submodules.js


/** Why there is nothing at `path`: it lies in a submodule of the repository at `root` (git, gitmodules(5)). Undefined when it does not. */
async function submoduleAround(root, path) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, '.gitmodules'), 'utf8').catch(() => '');
    const folders = [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)].map(([, folder = '']) => folder.trim());
    const around = folders.find((folder) => path.startsWith(`${folder}/`));
    return around === undefined ? undefined : { reason: inSubmodule(path, around) };
}
function inSubmodule(path, submodule) {
    return `${path} lies in the submodule ${submodule}, which is not here: check out with \`submodules: true\`.`;
}

;// CONCATENATED MODULE: ./build/images/disk/files.js








/** The files below the folder `root` of this machine; nothing outside of it, not even through a link. */
function filesBelow(root) {
    // Pictures that are nowhere are looked for in a hundred places: what is listed once is walked without waiting.
    const listed = new Map();
    async function entryAt(path, isFolded) {
        let way = walk(path, listed, isFolded);
        while ('unlisted' in way) {
            listed.set(way.unlisted, await list(root, way.unlisted));
            way = walk(path, listed, isFolded);
        }
        return way.entry;
    }
    return {
        read: (0,remember/* remember */.k)((path) => read(root, path), file_store/* sizeOf */.$d, file_store/* keptBytes */.C2),
        isListed: () => true,
        async find(paths) {
            for (const isFolded of [false, true]) {
                for (const path of paths) {
                    const way = walk(path, listed, isFolded);
                    const entry = 'unlisted' in way ? await entryAt(path, isFolded) : way.entry;
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
/** Segments that mean something else than a name; a backslash parts folders on Windows. */
const outlandish = /^\.{0,2}$|[\\\0]/;
/** What is at a path, or the folder that has to be listed to tell. A link that leads out ends the way: it is told about when it is read. */
function walk(path, listed, isFolded) {
    let at = { path: '', isFolder: true };
    for (const segment of path.split('/')) {
        const entries = listed.get(at.path);
        if (outlandish.test(segment))
            return { entry: undefined };
        if (entries === undefined)
            return { unlisted: at.path };
        if (entries === 'outside')
            return { entry: { path, isFolder: false } };
        const entry = isFolded ? entries.folded.get((0,file_store/* foldPath */.tu)(segment)) : entries.exact.get(segment);
        if (entry === undefined)
            return { entry };
        at = entry;
    }
    return { entry: at };
}
async function list(root, folder) {
    const place = await placeOf(root, folder);
    if (place.kind === 'outside')
        return 'outside';
    // What cannot be listed, a file or a locked folder, holds no picture that could be read.
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

// EXTERNAL MODULE: ./build/images/candidates.js + 1 modules
var candidates = __webpack_require__(3594);
;// CONCATENATED MODULE: ./build/images/same.js

/** Tells pictures of the same bytes in one repository, whatever their names. Asks nobody: where no listing is at hand, none is the same. */
function createSamePictures(files) {
    return async (places) => {
        if (!files.isListed())
            return places.map(() => undefined);
        const paths = [];
        for (const { src, path } of places)
            paths.push(await files.find((0,candidates/* candidates */.Xi)(src, path)));
        return files.keys(paths);
    };
}

;// CONCATENATED MODULE: ./build/images/disk/homes.js






/**
 * A document is at home in the repository around it, or else in the folder under review; its pictures are looked for there alone.
 *
 * @param cwd absolute; paths of documents begin there
 * @param paths files and folders under review
 * @param loaderOf the loader for one repository
 */
async function createHomes(cwd, paths, loaderOf) {
    const roots = await Promise.all([cwd, ...paths.map((path) => (0,external_node_path_.resolve)(cwd, path))].map(rootAround));
    // The innermost first: a folder under review may hold repositories of its own.
    const ordered = [...new Set(roots)].sort((a, b) => b.length - a.length);
    const homes = ordered.map((root) => {
        const files = filesBelow(root);
        return { root, load: loaderOf(files), same: createSamePictures(files) };
    });
    function homeOf(path) {
        const absolute = (0,external_node_path_.resolve)(cwd, path);
        const home = homes.find(({ root }) => isBelow(root, absolute));
        return home && { ...home, path: (0,external_node_path_.relative)(home.root, absolute).split(external_node_path_.sep).join('/') };
    }
    return {
        async loadPicture(src, path) {
            const home = homeOf(path);
            return home
                ? home.load(src, home.path)
                : { status: 'unavailable', reason: `${path} lies in no folder under review.` };
        },
        async samePictures(places) {
            const keys = new Map();
            const known = places.flatMap((place) => {
                const home = homeOf(place.path);
                return home ? [{ place, home }] : [];
            });
            for (const [root, own] of (0,group_by/* groupBy */.$)(known, ({ home }) => home.root)) {
                const same = own[0]?.home.same;
                const found = await same?.(own.map(({ place, home }) => ({ src: place.src, path: home.path })));
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
/** The nearest folder at or above `path` with `.git`, a folder or in worktrees and submodules a file; the folder of `path` without one. */
async function rootAround(path) {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const start = isFolder ? path : (0,external_node_path_.dirname)(path);
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if (await exists((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return start;
    }
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxPictureBytes)
/* harmony export */ });
/** Largest picture that is looked at, in bytes. */
const maxPictureBytes = 20 * 1024 * 1024;


/***/ }),

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ahead)
/* harmony export */ });
/** Results of `work` in the order of `items`, with up to `count` of them started before they are asked for. */
async function* ahead(items, count, work) {
    const started = [];
    for (const item of items) {
        const result = work(item);
        // A failure is met where the result is awaited below, which may be later than the event loop tolerates.
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

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   C2: () => (/* binding */ keptBytes),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xu: () => (/* binding */ tooBig)
/* harmony export */ });
/** Bytes of files that a store may keep in memory for the next page that shows them. */
const keptBytes = 64 * 1024 * 1024;
/** Paths that differ in nothing but letter case, or in the way their accents are composed, have the same. */
function foldPath(path) {
    return path.normalize('NFC').toLowerCase();
}
/** Why a link is not followed that leads to a place which the repository does not hold. */
function leadsOut(path) {
    return `${path} is a link that leads out of the repository, and those are not followed.`;
}
/** Why a file is not read that holds more than `most` bytes. */
function tooBig(name, most) {
    return `${name} is larger than ${String(Math.floor(most / 1024 / 1024))} MB. A page loads sooner with a smaller one, and then it can be drafted.`;
}
/** Bytes of what a read came to. */
function sizeOf(read) {
    return read instanceof Uint8Array ? read.length : 0;
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/**
 * `work` that is done once a key while its results are kept: the oldest are given up when all together weigh more than `most`.
 *
 * @param weigh in the unit of `most`
 */
function remember(work, weigh = () => 0, most = Infinity) {
    const kept = new Map();
    const weights = new Map();
    let total = 0;
    function giveUp(key) {
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
                giveUp(oldest);
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


/***/ })

};
