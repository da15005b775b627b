export const id = 806;
export const ids = [806];
export const modules = {

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ maxDocumentBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   w8: () => (/* binding */ decodeDocument)
/* harmony export */ });
/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
const maxDocumentBytes = 2 * 1024 * 1024;
/** Why a document of `bytes` is not read, or undefined when its size is fine. */
function tooLarge(bytes) {
    if (bytes <= maxDocumentBytes)
        return undefined;
    return `It holds ${mebibytes(bytes)} MiB; documents are read up to ${mebibytes(maxDocumentBytes)} MiB. Split it, or exclude it with paths.`;
}
/** The text of a document: UTF-8, a byte order mark kept, because edits refer to the file as it is. */
function decodeDocument(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { reason: 'It is not UTF-8 text. Save it as UTF-8, or exclude it with paths.' };
    }
}
/** Rounded up, so that a size over a limit reads like one. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   existing: () => (/* binding */ existing),
/* harmony export */   readFiles: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _lib_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6632);





/**
 * The documents behind paths of files and folders, sorted by path. Folders are walked without `.git`, `node_modules`, symbolic
 * links and what the `.gitignore` files inside them leave out.
 *
 * @throws UserError when a path does not exist or a named file is of no format of ours
 */
async function readFiles(paths, io) {
    const files = new Set();
    const skipped = [];
    for (const path of paths) {
        const found = await filesOf(path, io);
        found.files.forEach((file) => files.add(file));
        skipped.push(...found.skipped);
    }
    const documents = [];
    for (const path of [...files].sort()) {
        const outcome = await readDocument(path, io);
        if ('reason' in outcome)
            skipped.push(outcome);
        else
            documents.push(outcome);
    }
    return { documents, skipped };
}
/** Those of the paths, relative to `cwd`, that there are. */
async function existing(paths, cwd) {
    const found = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
}
async function filesOf(path, io) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).catch(() => undefined);
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no file or folder ${path}.`, 'Check the path; it is relative to the working directory.');
    if (found.isDirectory()) {
        const { files, skipped } = await walk(absolute, [], io);
        return { files: files.filter((file) => io.wanted(file)), skipped };
    }
    if (io.formatFor(path))
        return { files: [reported(absolute, io)], skipped: [] };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is of no format that can be read.`, 'Name Markdown or HTML files, or a folder that holds some.');
}
async function walk(folder, inherited, io) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
    if (typeof entries === 'string')
        return { files: [], skipped: [unreadable(reported(folder, io), entries)] };
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoreRules(folder) : [];
    const ignored = [...inherited, ...own];
    const files = [];
    const skipped = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
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
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), 'utf8').catch(() => '');
    return [{ folder, rules: ignore__WEBPACK_IMPORTED_MODULE_2__().add(text) }];
}
// The innermost file that speaks of a path decides, as in git.
function isIgnored(path, folder, ignored) {
    const said = ignored.map((from) => from.rules.test(slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from.folder, path)) + (folder ? '/' : '')));
    return said.findLast((one) => one.ignored || one.unignored)?.ignored ?? false;
}
async function readDocument(path, io) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
        const reason = (0,_lib_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(size);
        if (reason)
            return { file: path, reason };
        const decoded = (0,_lib_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDocument */ .w8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute));
        if ('reason' in decoded)
            return { file: path, reason: decoded.reason };
        return { path, format: io.formatFor(path) ?? 'markdown', text: decoded.text, changedLines: 'all' };
    }
    catch (error) {
        return unreadable(path, (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
    }
}
function unreadable(file, said) {
    return { file, reason: `It cannot be read: ${said}. Check who may read it, or exclude it with paths.` };
}
function reported(absolute, { cwd }) {
    return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, absolute));
}
function slashed(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ })

};
