export const ids = [806];
export const modules = {

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ plainFiles),
/* harmony export */   existing: () => (/* binding */ existing),
/* harmony export */   listFiles: () => (/* binding */ listFiles),
/* harmony export */   readFiles: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(298);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1469);
/* harmony import */ var _lib_git_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3853);
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(999);







/**
 * The documents behind paths of files and folders, sorted by path. Folders are walked without `.git`, `node_modules`, symbolic
 * links and what the `.gitignore` files inside them exclude. No path keeps the others from being read.
 */
async function readFiles(paths, io) {
    const found = [];
    for (const path of paths)
        found.push(await filesOf(path, io));
    const all = (part) => [
        ...new Set(found.flatMap((one) => one[part] ?? [])),
    ];
    const skipped = found.flatMap((one) => one.skipped ?? []);
    const documents = [];
    for (const path of all('files').sort()) {
        const outcome = await readDocument(path, io);
        if ('reason' in outcome)
            skipped.push(outcome);
        else
            documents.push(outcome);
    }
    const [missing, leftOut, folders, seen] = [all('missing'), all('leftOut'), all('folders'), all('seen')];
    return { documents, skipped, missing, leftOut, folders, seen };
}
/** Every file that a walk finds in a folder, of any format. */
async function listFiles(cwd, folder = '.') {
    const { files } = await walk((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, folder), [], { cwd, formatFor: () => 'any' });
    return [...files].sort();
}
/** Those of the paths, relative to `cwd`, that exist. */
async function existing(paths, cwd) {
    const found = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
}
/** Those of the paths, relative to `cwd`, that are no links and no folders; one that cannot be found may be a file all the same. */
async function plainFiles(paths, cwd) {
    const found = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index]?.isFile() ?? true);
}
async function filesOf(path, io) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absolute).catch((error) => ({ error }));
    if ('error' in found) {
        if (isNowhere(found.error))
            return { missing: [path] };
        return { skipped: [unreadable(reported(absolute, io), (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(found.error))] };
    }
    if (found.isDirectory()) {
        const { files, skipped } = await walk(absolute, [], io);
        const readable = skipped.filter(({ file }) => io.mayHold(file));
        return { files: files.filter((file) => io.wanted(file)), skipped: readable, folders: [path], seen: files };
    }
    if (!io.formatFor(path))
        return { leftOut: [path] };
    const file = reported(absolute, io);
    // Reading a pipe or a device may never end.
    return found.isFile() ? { files: [file], seen: [file] } : { skipped: [{ file, reason: noFile }] };
}
const noFile = 'It is no file but a pipe or a device. Write its contents to a file, and name that.';
/** Whether an error of the file system says that there is nothing. */
function isNowhere(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
async function walk(folder, inherited, io) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch((error) => (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error));
    if (typeof entries === 'string')
        return { files: [], skipped: [unreadable(reported(folder, io), entries)] };
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoreRules(folder) : [];
    const ignored = [...inherited, ...own];
    const files = [];
    const skipped = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (entry.name === '.git' || entry.name === 'node_modules' || isIgnored(path, true, ignored))
                continue;
            const inside = await walk(path, ignored, io);
            files.push(...inside.files);
            skipped.push(...inside.skipped);
        }
        else if (entry.isFile() && io.formatFor(entry.name) && !isIgnored(path, false, ignored)) {
            files.push(reported(path, io));
        }
    }
    return { files, skipped };
}
async function ignoreRules(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), 'utf8').catch(() => '');
    return [{ folder, rules: ignore__WEBPACK_IMPORTED_MODULE_3__().add(text) }];
}
// The innermost file with a rule for a path decides, as in git.
function isIgnored(path, folder, ignored) {
    const results = ignored.map((from) => from.rules.test(slashed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from.folder, path)) + (folder ? '/' : '')));
    return results.findLast((one) => one.ignored || one.unignored)?.ignored ?? false;
}
async function readDocument(path, io) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path);
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absolute);
        const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_6__/* .tooLarge */ .g$)(size);
        if (reason)
            return { file: path, reason, hash: await hashOf(absolute, size) };
        const decoded = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeDocument */ .w8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(absolute));
        if ('reason' in decoded)
            return { file: path, ...decoded };
        return { path, format: io.formatFor(path) ?? 'markdown', ...decoded, changedLines: 'all' };
    }
    catch (error) {
        return unreadable(path, (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error));
    }
}
/** The hash of a file that is too large to be held as a whole. */
async function hashOf(file, size) {
    const hash = (0,_lib_git_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .startGitHash */ .L)(size);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}
function unreadable(file, message) {
    return { file, reason: `It cannot be read: ${message}. Check its permissions, or exclude it with paths.` };
}
function reported(absolute, { cwd }) {
    return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, absolute)) || '.';
}
function slashed(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}


/***/ })
};
