export const ids = [1041];
export const modules = {

/***/ 31041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPageFile: () => (/* binding */ openPageFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44104);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67778);




/** Bytes. What does not fit is read again in every run. */
const mostBytes = 64 * 1024 * 1024;
/** So many times the file is written without a page that no run has asked for; then the page is dropped. */
const mostAge = 8;
/** An entry: its key, how often the file was written since a run asked for it, and its text, which has no line break. */
const line = /^([0-9a-f]{64}) ([0-8]) ([^\n]*)$/;
/**
 * The pages of earlier runs in the folder `dir`. Two runs at once do no harm: the file is replaced, never changed, and the later run wins. A
 * line that is damaged counts as absent, and so does a whole file that is too large.
 *
 * @param root absolute working folder
 * @param dir absolute, or relative to `root`
 */
async function openPageFile(root, dir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'pages.txt');
    const earlier = await read(root, path);
    const used = new Map();
    let isNew = false;
    return {
        get(key) {
            const entry = earlier.get(key)?.text;
            if (entry !== undefined)
                used.set(key, entry);
            return entry;
        },
        put(key, entry) {
            isNew = true;
            used.set(key, entry);
        },
        async save() {
            if (!isNew)
                return;
            const rest = [...earlier].filter(([key, { age }]) => !used.has(key) && age < mostAge);
            const lines = [
                ...[...used].map(([key, text]) => `${key} 0 ${text}\n`),
                ...rest.map(([key, { age, text }]) => `${key} ${age + 1} ${text}\n`),
            ];
            await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, path, Buffer.concat(fitting(lines)));
        },
    };
}
async function read(root, path) {
    const entries = new Map();
    try {
        const found = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFile */ .e)(root, path);
        if (found.kind !== 'file' || found.stats.size > mostBytes)
            return entries;
        for (const one of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(found.path, 'utf8')).split('\n')) {
            const [, key, age, text] = line.exec(one) ?? [];
            if (key !== undefined && text !== undefined)
                entries.set(key, { age: Number(age), text });
        }
    }
    catch {
        // Not there yet, or not readable: every page is read.
    }
    return entries;
}
function fitting(lines) {
    let left = mostBytes;
    const kept = [];
    for (const one of lines) {
        const bytes = Buffer.from(one);
        if (bytes.length > left)
            break;
        left -= bytes.length;
        kept.push(bytes);
    }
    return kept;
}


/***/ })
};
