export const ids = [674];
export const modules = {

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ hunkAround),
/* harmony export */   FS: () => (/* binding */ parseHunks),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/**
 * Hunks of one file's `patch` in GitHub's form: from the first `@@` on, without a file head.
 * A hunk that only removes lines has no line on the new side (`end` < `start`).
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
            // For a file that lost all its lines, the head has `+0,0`: there is no first line.
            start = Math.max(1, Number(head[1]));
            line = start;
            added = new Set();
            continue;
        }
        if (text.startsWith('+'))
            added.add(line);
        // Anything else (`-`, `\ No newline at end of file`, the rest after the last line break) is not a line of the new file.
        if (text.startsWith('+') || text.startsWith(' '))
            line += 1;
    }
    close();
    return hunks;
}
/** The hunk that contains both ends of the range, 1-based lines, both included. */
function hunkAround(hunks, first, last) {
    return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}
/** Every line that the hunks add or change, 1-based. */
function addedLines(hunks) {
    return new Set(hunks.flatMap((hunk) => [...hunk.added]));
}


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChange: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/hunks.js
var hunks = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/lib/unpatch.js
/**
 * The text before `patch` was applied, so that the old version of a changed file costs no request.
 * Undefined when `text` is not the result of the patch.
 * @param patch hunks of one file in git's form, from the first `@@` on
 */
function unpatch(text, patch) {
    const lines = linesOf(text);
    const before = [];
    let at = 0;
    for (const { start, older, newer } of hunksOf(patch)) {
        // The head of a hunk with no line on the new side has the number of the line before it.
        const first = newer.length === 0 ? start : start - 1;
        if (first < at || newer.some((line, index) => lines[first + index] !== line))
            return undefined;
        before.push(...lines.slice(at, first), ...older);
        at = first + newer.length;
    }
    return [...before, ...lines.slice(at)].join('');
}
function hunksOf(patch) {
    // Not with the flag `m`: a carriage return inside a line would count as the end of the line.
    const hunks = patch.split(/(?<=^|\n)(?=@@ -)/).filter((hunk) => hunk.startsWith('@@ -'));
    return hunks.map((hunk) => {
        const [head = '', ...rows] = hunk.split('\n');
        return { start: Number(/\+(\d+)/.exec(head)?.[1] ?? 0), older: side(rows, '-'), newer: side(rows, '+') };
    });
}
function side(rows, sign) {
    return rows.flatMap((row, index) => {
        if (!row.startsWith(sign) && !row.startsWith(' '))
            return [];
        // `\\ No newline at end of file` refers to the row before it.
        return [row.slice(1) + (rows[index + 1]?.startsWith('\\') ? '' : '\n')];
    });
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

;// CONCATENATED MODULE: ./build/sources/before.js

/** The documents among the changed files before the change: their text is restored from the diff, so that nothing has to be read. */
function documentsBefore(changed, io) {
    const documents = [];
    const compared = new Set();
    for (const file of changed) {
        const now = file.status === 'removed' ? '' : io.textNow(file.path);
        if (now === undefined)
            continue;
        const text = file.status === 'added' ? undefined : (io.textBefore(file.path) ?? textBefore(file, now));
        if (text === undefined && file.status !== 'added')
            continue;
        compared.add(file.path);
        const path = file.previousPath ?? file.path;
        const format = io.formatFor(path);
        if (text !== undefined && format !== undefined)
            documents.push({ path, format, text, changedLines: 'all' });
    }
    return { documents, compared };
}
function textBefore({ patch, hunks }, now) {
    // A file that was only renamed has no patch, and no line that changed.
    return patch === undefined ? (hunks?.length === 0 ? now : undefined) : unpatch(now, patch);
}

// EXTERNAL MODULE: ./build/sources/text.js
var sources_text = __webpack_require__(818);
;// CONCATENATED MODULE: ./build/sources/hidden-diffs.js


/**
 * Computes the diffs that GitHub does not show because they are large: images are easily overlooked in large pages. In order of cost: a
 * new file needs no diff, a local git may have it, and two versions of a file can be compared here.
 */
async function revealDiffs(all, io) {
    const revealed = new Map();
    const unknown = [];
    for (const hidden of all) {
        const patch = hidden.file.status === 'added' ? undefined : await io.localPatch(hidden.file);
        if (hidden.file.status === 'added')
            revealed.set(hidden.file.path, newFile(hidden.text));
        else if (patch === undefined)
            unknown.push(hidden);
        else
            revealed.set(hidden.file.path, { hunks: (0,hunks/* parseHunks */.FS)(patch), patch, before: undefined });
    }
    const texts = unknown.length === 0 ? [] : await io.earlierTexts(unknown.map(({ file }) => file.previousPath ?? file.path));
    const { diffLines } = await __webpack_require__.e(/* import() */ 748).then(__webpack_require__.bind(__webpack_require__, 748));
    for (const [index, { file, text }] of unknown.entries()) {
        const before = (0,sources_text/* textIn */.r7)(texts?.[index]);
        if (before !== undefined)
            revealed.set(file.path, { hunks: diffLines(before, text), patch: undefined, before });
    }
    return revealed;
}
function newFile(text) {
    const lines = text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);
    const added = new Set(Array.from({ length: lines }, (_, index) => index + 1));
    return { hunks: lines === 0 ? [] : [{ start: 1, end: lines, added }], patch: undefined, before: undefined };
}

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
;// CONCATENATED MODULE: ./build/sources/showing.js



/** Most documents that are searched for a changed picture, with four queries. For a larger site that costs more than it is worth. */
const mostSearched = 200;
/** Pictures that the change replaces: a document that shows one may describe the old picture. */
function changedPictures(changed) {
    return changed.filter(({ path, status }) => status === 'modified' && (0,picture_names/* isPictureName */.so)(path)).map(({ path }) => path);
}
/**
 * Documents outside the change that name one of the pictures.
 * @param documents every document outside the change; undefined when there is nothing to search or they cannot be listed
 * @param read one answer each in the same order
 */
async function searchShowing(pictures, documents, read) {
    if (documents === undefined || documents.length === 0)
        return { paths: [], notes: [] };
    if (documents.length > mostSearched)
        return { paths: [], notes: [unsearched(pictures.length, documents.length)] };
    const names = pictures.map((path) => external_node_path_.posix.basename(path)).flatMap((name) => [name, encodeURI(name)]);
    const texts = await read(documents);
    const isShowing = (text) => names.some((name) => (0,sources_text/* textIn */.r7)(text)?.includes(name));
    return { paths: documents.filter((_, index) => isShowing(texts[index])), notes: [] };
}
function unsearched(pictures, documents) {
    const replaced = pictures === 1 ? '1 picture was replaced' : `${pictures} pictures were replaced`;
    return `${replaced}. The ${documents} unchanged documents were not searched for ${pictures === 1 ? 'it' : 'them'}, because there are more than ${mostSearched}: scope all reads every document.`;
}

;// CONCATENATED MODULE: ./build/sources/change.js






/**
 * The documents of a change from its head, its configuration and baseline from its base, because a change must not choose its own rules.
 * All files that are certainly needed are read at once.
 * @param first the settings that are known before the configuration file is read
 */
async function readChange({ headSha, baseSha }, first, io) {
    const listed = await io.changedFiles();
    const inChange = listed
        .filter(({ path, status }) => status !== 'removed' && io.formatFor(path))
        .map(({ path }) => path);
    const pictures = changedPictures(listed);
    const isIdle = inChange.length + pictures.length === 0 && first.scope !== 'all';
    const texts = new Map();
    const key = ({ commit, path }) => `${commit}:${path}`;
    const load = async (places) => {
        const missing = places.filter((place) => !texts.has(key(place)));
        const read = missing.length === 0 ? [] : await io.readTexts(missing);
        for (const [index, place] of missing.entries())
            texts.set(key(place), read[index] ?? 'absent');
    };
    const atHead = (path) => ({ commit: headSha, path });
    const atBase = (path) => ({ commit: baseSha, path: external_node_path_.posix.normalize(path) });
    const sure = [
        ...inChange.filter(first.wanted).map(atHead),
        ...[first.config, first.baseline ?? []].flat().map(atBase),
    ];
    if (!isIdle)
        await load(sure);
    const settings = await io.settle((0,sources_text/* textOrNothing */.OU)(texts.get(key(atBase(first.config))), first.config));
    const isDocument = (path) => io.formatFor(path) !== undefined && settings.wanted(path);
    const searches = settings.scope === 'lines' && pictures.length > 0;
    const all = settings.scope === 'all' || searches ? await io.allFiles() : undefined;
    const own = settings.scope === 'all' && all ? [...all].filter(isDocument) : inChange.filter(isDocument);
    await load([...own.map(atHead), ...[settings.baseline ?? []].flat().map(atBase)]);
    const headText = (path) => texts.get(key(atHead(path)));
    const others = [...(all ?? [])].filter((path) => isDocument(path) && !own.includes(path));
    const showing = await searchShowing(pictures, searches && all ? others : undefined, async (paths) => {
        await load(paths.map(atHead));
        return paths.map(headText);
    });
    const changed = await reveal(listed, isDocument, headText, io);
    const paths = [...own, ...showing.paths].sort();
    const parts = documentsOf(paths, changed.files, headText, io.formatFor);
    const { baseline: name } = settings;
    const baseline = name === undefined ? undefined : (0,sources_text/* textOrNothing */.OU)(texts.get(key(atBase(name))), name);
    return {
        settings,
        changed: changed.files,
        documents: parts.documents,
        skipped: parts.skipped,
        allFiles: all,
        before: documentsBefore(changed.files.filter(({ path }) => isDocument(path)), {
            textNow: (path) => (0,sources_text/* textIn */.r7)(headText(path)),
            textBefore: (path) => changed.revealed.get(path)?.before,
            formatFor: io.formatFor,
        }),
        baseline,
        notes: [
            ...((settings.scope === 'all' || searches) && all === undefined ? [unlisted] : []),
            ...(name !== undefined && baseline === undefined ? [(0,sources_text/* noBaseline */.f$)(name)] : []),
            ...parts.undiffed.map((path) => `GitHub shows no diff of ${path}: all of it was checked, and no comment can be attached to its lines.`),
            ...showing.notes,
        ],
    };
}
const unlisted = 'GitHub does not list every file of this repository, so only the documents of the change were read. Check the repository out and set source: workspace to read all of them.';
/** The changed files, with the diffs that GitHub does not show added where they can be computed. */
async function reveal(listed, isDocument, textAt, io) {
    const hidden = listed.flatMap((file) => {
        const text = (0,sources_text/* textIn */.r7)(textAt(file.path));
        return file.hunks !== undefined || text === undefined || !isDocument(file.path) ? [] : [{ file, text }];
    });
    const revealed = hidden.length === 0 ? new Map() : await revealDiffs(hidden, io);
    const files = listed.map((file) => {
        const found = revealed.get(file.path);
        return found ? { ...file, hunks: found.hunks, patch: found.patch } : file;
    });
    return { files, revealed };
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
            skipped.push({ file: path, reason: 'GitHub does not have it at the head of the change.' });
        else if ('reason' in read)
            skipped.push({ file: path, reason: read.reason });
        else
            documents.push({ path, format, text: read.text, changedLines: changedLines(changes.get(path)) });
    }
    const undiffed = documents.filter(({ changedLines: lines }) => lines === 'all').map(({ path }) => path);
    return { documents, skipped, undiffed };
}
/** Empty for a file that the change does not touch; when the diff is unknown, every line counts as changed. */
function changedLines(file) {
    if (file === undefined)
        return new Set();
    return file.hunks === undefined ? 'all' : (0,hunks/* addedLines */.u4)(file.hunks);
}


/***/ })
};
