export const id = 854;
export const ids = [854];
export const modules = {

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ hunkAround),
/* harmony export */   FS: () => (/* binding */ parseHunks),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/**
 * Hunks of one file's `patch` as GitHub gives it: from the first `@@` on, no file head.
 * A hunk that only takes lines away has no line on the new side to stand on (`end` < `start`).
 */
function parseHunks(patch) {
    const hunks = [];
    let added = new Set();
    let line = 0;
    let start = 0;
    const close = () => {
        if (start > 0)
            hunks.push({ start, end: line - 1, added });
    };
    for (const text of patch.split('\n')) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (head) {
            close();
            // A file that lost all its lines is `+0,0`: it has no first line.
            start = Math.max(1, Number(head[1]));
            line = start;
            added = new Set();
            continue;
        }
        if (text.startsWith('+'))
            added.add(line);
        // Everything else (`-`, `\ No newline at end of file`, the rest of a last line break) is no line of the new file.
        if (text.startsWith('+') || text.startsWith(' '))
            line += 1;
    }
    close();
    return hunks;
}
/** The hunk that holds both ends of the range, 1-based lines, both included. */
function hunkAround(hunks, first, last) {
    return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}
/** Every line that the hunks add or change, 1-based. */
function addedLines(hunks) {
    return new Set(hunks.flatMap((hunk) => [...hunk.added]));
}


/***/ }),

/***/ 3854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPullRequest: () => (/* binding */ readPullRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _lib_hunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8565);



/**
 * The documents of a pull request as they are at its head; configuration and baseline as they are at its base, because a change
 * must not choose the rules that it is judged by. All that is surely needed is read in one go.
 * @param first the settings as far as they are known before the configuration file is read
 */
async function readPullRequest({ headSha, baseSha }, first, io) {
    const changed = await io.changedFiles();
    const present = changed
        .filter(({ path, status }) => status !== 'removed' && io.formatFor(path))
        .map(({ path }) => path);
    if (present.length === 0 && first.scope !== 'all') {
        const settings = await io.settle(undefined);
        return { settings, changed, documents: [], skipped: [], baseline: undefined, notes: [] };
    }
    const texts = new Map();
    const key = ({ commit, path }) => `${commit}:${path}`;
    const load = async (places) => {
        const missing = places.filter((place) => !texts.has(key(place)));
        const read = missing.length === 0 ? [] : await io.readTexts(missing);
        for (const [index, place] of missing.entries())
            texts.set(key(place), read[index] ?? 'absent');
    };
    const atHead = (path) => ({ commit: headSha, path });
    const atBase = (path) => ({ commit: baseSha, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) });
    const sure = [
        ...present.filter(first.wanted).map(atHead),
        ...[first.config, first.baseline ?? []].flat().map(atBase),
    ];
    await load(sure);
    const settings = await io.settle(textOrNothing(texts.get(key(atBase(first.config))), first.config));
    const all = settings.scope === 'all' ? await io.allFiles() : undefined;
    const paths = [...(all ?? present)].filter((path) => io.formatFor(path) && settings.wanted(path)).sort();
    await load([...paths.map(atHead), ...[settings.baseline ?? []].flat().map(atBase)]);
    const parts = documentsOf(paths, changed, (path) => texts.get(key(atHead(path))), io.formatFor);
    const { baseline: name } = settings;
    const baseline = name === undefined ? undefined : textOrNothing(texts.get(key(atBase(name))), name);
    return {
        settings,
        changed,
        documents: parts.documents,
        skipped: parts.skipped,
        baseline,
        notes: [
            ...(settings.scope === 'all' && all === undefined ? [unlisted] : []),
            ...(name !== undefined && baseline === undefined
                ? [`${name} is not at the base of the pull request: every finding counts.`]
                : []),
            ...parts.undiffed.map((path) => `GitHub shows no diff of ${path}: all of it was judged, and no comment can stand there.`),
        ],
    };
}
const unlisted = 'GitHub does not list every file of this repository, so only the documents of the change were read.';
function textOrNothing(read, path) {
    if (read === undefined || read === 'absent')
        return undefined;
    if ('text' in read)
        return read.text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${path} cannot be read at the base of the pull request: ${read.reason}`, 'Mend the file, or name another one.');
}
function documentsOf(paths, changed, textAt, formatFor) {
    const changes = new Map(changed.map((file) => [file.path, file]));
    const documents = [];
    const skipped = [];
    for (const path of paths) {
        const format = formatFor(path);
        const read = textAt(path) ?? 'absent';
        if (format === undefined)
            continue;
        if (read === 'absent')
            skipped.push({ file: path, reason: 'GitHub does not have it at the head of the pull request.' });
        else if ('reason' in read)
            skipped.push({ file: path, reason: read.reason });
        else
            documents.push({ path, format, text: read.text, changedLines: changedLines(changes.get(path)) });
    }
    const undiffed = documents.filter(({ changedLines: lines }) => lines === 'all').map(({ path }) => path);
    return { documents, skipped, undiffed };
}
/** A file that the change leaves alone has none; where the diff is not shown, every line is in question. */
function changedLines(file) {
    if (file === undefined)
        return new Set();
    return file.hunks === undefined ? 'all' : (0,_lib_hunks_js__WEBPACK_IMPORTED_MODULE_2__/* .addedLines */ .u4)(file.hunks);
}


/***/ })

};
