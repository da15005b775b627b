export const ids = [806];
export const modules = {

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   existing: () => (/* binding */ existing),
/* harmony export */   readFiles: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(298);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1469);
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4882);





/**
 * The documents behind paths of files and folders, sorted by path. Folders are walked without `.git`, `node_modules`, symbolic
 * links and what the `.gitignore` files inside them exclude.
 *
 * @throws UserError when a path does not exist or a named file has no format of ours
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
/** Those of the paths, relative to `cwd`, that exist. */
async function existing(paths, cwd) {
    const found = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
}
async function filesOf(path, io) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute).catch(() => undefined);
    if (!found)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`There is no file or folder ${path}.`, 'Check the path; it is relative to the working directory.');
    if (found.isDirectory()) {
        const { files, skipped } = await walk(absolute, [], io);
        return { files: files.filter((file) => io.wanted(file)), skipped };
    }
    if (io.formatFor(path))
        return { files: [reported(absolute, io)], skipped: [] };
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} has a format that cannot be read.`, 'Name Markdown or HTML files, or a folder with some.');
}
async function walk(folder, inherited, io) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
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
// The innermost file with a rule for a path decides, as in git.
function isIgnored(path, folder, ignored) {
    const results = ignored.map((from) => from.rules.test(slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from.folder, path)) + (folder ? '/' : '')));
    return results.findLast((one) => one.ignored || one.unignored)?.ignored ?? false;
}
async function readDocument(path, io) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
        const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(size);
        if (reason)
            return { file: path, reason };
        const decoded = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDocument */ .w8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute));
        if ('reason' in decoded)
            return { file: path, reason: decoded.reason };
        return { path, format: io.formatFor(path) ?? 'markdown', text: decoded.text, changedLines: 'all' };
    }
    catch (error) {
        return unreadable(path, (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
    }
}
function unreadable(file, message) {
    return { file, reason: `It cannot be read: ${message}. Check its permissions, or exclude it with paths.` };
}
function reported(absolute, { cwd }) {
    return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, absolute));
}
function slashed(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 4882:
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
    return `It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(maxDocumentBytes)} MiB are read. Split it, or exclude it with paths.`;
}
/** The text of a document: UTF-8, with its byte order mark, because edits refer to the file as it is. */
function decodeDocument(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { reason: 'It is not UTF-8 text. Save it as UTF-8, or exclude it with paths.' };
    }
}
/** Rounded up, so that a size above the limit is shown above it. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}


/***/ })
};
