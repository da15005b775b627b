export const ids = [3055, 9973];
export const modules = {

/***/ 11552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kK: () => (/* binding */ earlierLines),
  fg: () => (/* binding */ hunksAround),
  Mt: () => (/* binding */ newLines)
});

;// CONCATENATED MODULE: ./build/lib/myers.js
/** Most steps in all, and of them for each line: an honest edit takes a few dozen, and what needs more is not worth an answer. */
const steps = { atLeast: 200_000, perLine: 16, atMost: 4_000_000 };
/**
 * A longest common subsequence of `before` and `after` (Myers, "An O(ND) Difference Algorithm", 1986), in ascending order. Undefined
 * when that takes more work than a linear share of the length, so that no input is slow.
 */
function commonEntries(before, after) {
    let left = Math.min(steps.atMost, steps.atLeast + steps.perLine * (before.length + after.length));
    /** By the number of edits: how far each diagonal comes, from the lowest diagonal to the highest, as an index into `before`. */
    const reached = [];
    for (let edits = 0; left > 0; edits++) {
        const earlier = reached[edits - 1];
        const ends = new Int32Array(edits + 1);
        reached.push(ends);
        left -= edits + 1;
        for (let at = 0; at <= edits; at++) {
            const start = startOn(earlier, at);
            const diagonal = 2 * at - edits;
            let end = start;
            while (end < before.length && end - diagonal < after.length && before[end] === after[end - diagonal])
                end++;
            ends[at] = end;
            left -= end - start;
            if (end >= before.length && end - diagonal >= after.length)
                return followBack(reached, at);
        }
    }
    return undefined;
}
/** Where a path enters a diagonal: after an entry of `after` was put in, or after one of `before` was taken out. */
function startOn(earlier, at) {
    if (earlier === undefined)
        return 0;
    const [above, below] = [earlier[at], earlier[at - 1]];
    return isInsertion(above, below) ? (above ?? 0) : (below ?? 0) + 1;
}
function isInsertion(above, below) {
    return below === undefined || (above !== undefined && below < above);
}
function followBack(reached, last) {
    const kept = [];
    let at = last;
    for (let edits = reached.length - 1; edits >= 0; edits--) {
        const earlier = reached[edits - 1];
        const diagonal = 2 * at - edits;
        const start = startOn(earlier, at);
        for (let end = (reached[edits]?.[at] ?? 0) - 1; end >= start; end--)
            kept.push({ before: end, after: end - diagonal });
        if (!isInsertion(earlier?.[at], earlier?.[at - 1]))
            at -= 1;
    }
    return kept.reverse();
}

;// CONCATENATED MODULE: ./build/lib/line-diff.js

/**
 * The lines of `after` that are not in `before` or not at that place, 1-based. Nothing that somebody configured has a say, and the work
 * is linear: where a diff would cost more, every line between the first and the last difference is new. How a line ends is not part of
 * it, because a checkout may have rewritten that.
 */
function newLines(before, after) {
    const added = new Set();
    for (const [index, line] of earlierLines(before, after).entries())
        if (line === 0)
            added.add(index + 1);
    return added;
}
/** For each line of `after`, in order, the same line of `before`, 1-based; 0 for one that is new, as {@link newLines} has it. */
function earlierLines(before, after) {
    const [older, newer] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(older.length, newer.length);
    let first = 0;
    while (first < shorter && older[first] === newer[first])
        first++;
    let same = 0;
    while (same < shorter - first && older.at(-1 - same) === newer.at(-1 - same))
        same++;
    const lines = new Int32Array(newer.length);
    for (let index = 0; index < first; index++)
        lines[index] = index + 1;
    for (let index = 1; index <= same; index++)
        lines[newer.length - index] = older.length - index + 1;
    for (const kept of keptLines(older.slice(first, older.length - same), newer.slice(first, newer.length - same))) {
        lines[first + kept.after] = first + kept.before + 1;
    }
    return lines;
}
/** Hunks around the new lines of a text, with three lines of context, as git and GitHub show them. */
function hunksAround(added, text) {
    const last = linesOf(text).length;
    const hunks = [];
    for (const line of [...added].sort((a, b) => a - b)) {
        const hunk = hunks.at(-1);
        const end = Math.min(last, line + context);
        if (hunk !== undefined && line - context <= hunk.end + 1)
            hunk.end = end;
        else
            hunks.push({ start: Math.max(1, line - context), end });
    }
    return hunks;
}
const context = 3;
function linesOf(text) {
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** The lines that a diff keeps, in ascending order. Lines that only one side has are set aside first: they change nothing. */
function keptLines(older, newer) {
    const present = new Set(newer);
    const numbers = new Map();
    const [before, after] = [sharedLines(), sharedLines()];
    for (const [index, line] of older.entries()) {
        if (!present.has(line))
            continue;
        const number = numbers.get(line) ?? numbers.size;
        numbers.set(line, number);
        before.add(number, index);
    }
    for (const [index, line] of newer.entries()) {
        const number = numbers.get(line);
        if (number !== undefined)
            after.add(number, index);
    }
    const kept = commonEntries(Int32Array.from(before.numbers), Int32Array.from(after.numbers)) ?? [];
    return kept.map((at) => ({ before: before.indexes[at.before] ?? 0, after: after.indexes[at.after] ?? 0 }));
}
/** Lines of one side that the other side has as well: the number that stands for their words, and where they are. */
function sharedLines() {
    const numbers = [];
    const indexes = [];
    return {
        numbers,
        indexes,
        add(number, index) {
            numbers.push(number);
            indexes.push(index);
        },
    };
}


/***/ }),

/***/ 63055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChange: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/lib/unpatch.js
/**
 * The text before `patch` was applied, so that the old version of a changed file costs no request.
 * Undefined when `text` is not the result of the patch, or the patch is not whole.
 * @param patch hunks of one file in git's form, from the first `@@` on
 */
function unpatch(text, patch) {
    const lines = linesOf(text);
    const before = [];
    let at = 0;
    for (const { start, older, newer, isWhole } of hunksOf(patch)) {
        // The head of a hunk with no line on the new side has the number of the line before it.
        const first = newer.length === 0 ? start : start - 1;
        if (!isWhole || first < at || newer.some((line, index) => lines[first + index] !== line))
            return undefined;
        before.push(lines.slice(at, first), older);
        at = first + newer.length;
    }
    return [...before, lines.slice(at)].flat().join('');
}
/** How many lines a patch removes and adds. */
function patchedLines(patch) {
    return patch.split('\n').filter((row) => row.startsWith('+') || row.startsWith('-')).length;
}
function hunksOf(patch) {
    // Not with the flag `m`: a carriage return inside a line would count as the end of the line.
    const hunks = patch.split(/(?<=^|\n)(?=@@ -)/).filter((hunk) => hunk.startsWith('@@ -'));
    return hunks.map((hunk) => {
        const [head = '', ...rest] = hunk.split('\n');
        // What is left of the last line break is not a row. Any other empty row is an empty line whose space was taken off.
        const rows = rest.at(-1) === '' ? rest.slice(0, -1) : rest;
        const [, olderCount = '1', start = '0', newerCount = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(head) ?? [];
        const [older, newer] = [side(rows, '-'), side(rows, '+')];
        const isWhole = older.length === Number(olderCount) && newer.length === Number(newerCount);
        return { start: Number(start), older, newer, isWhole };
    });
}
function side(rows, sign) {
    return rows.flatMap((row, index) => {
        if (row !== '' && !row.startsWith(sign) && !row.startsWith(' '))
            return [];
        // `\\ No newline at end of file` refers to the row before it.
        return [row.slice(1) + (rows[index + 1]?.startsWith('\\') ? '' : '\n')];
    });
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

;// CONCATENATED MODULE: ./build/sources/before.js

/** The documents among the changed files before the change. Removed ones are restored from the diff, so that nothing has to be read. */
function documentsBefore(changed, io) {
    const documents = [];
    const compared = new Set();
    for (const { path, previousPath = path, status, patch } of changed) {
        const removed = status === 'removed' && patch !== undefined ? unpatch('', patch) : undefined;
        const text = removed ?? io.textBefore(path);
        if (text === undefined)
            continue;
        compared.add(path);
        const format = io.formatFor(previousPath);
        if (status !== 'added' && format !== undefined) {
            documents.push({ path: previousPath, format, text, changedLines: 'all' });
        }
    }
    return { documents, compared };
}

// EXTERNAL MODULE: ./build/sources/text.js
var sources_text = __webpack_require__(80818);
;// CONCATENATED MODULE: ./build/sources/earlier.js


/** Whether the list of a change has no word about the lines of a file: it was renamed, has another mode, or is taken for binary. */
function isSilent({ status, patch, changes }) {
    return patch === undefined && changes === 0 && (status === 'modified' || status === 'renamed');
}
/** The path of a file before the change. */
function oldPath({ path, previousPath }) {
    return previousPath ?? path;
}
/**
 * The texts of changed files before the change, by their path now; undefined when nobody has it, empty for a new file. In order of cost:
 * a whole diff leads back to it, a file that is the same where the change is to go was not changed, and all others are read.
 */
async function textsBefore(all, io) {
    const known = new Map(all.map((changed) => [changed.file.path, knownBefore(changed, io)]));
    const unknown = all.filter(({ file }) => known.get(file.path) === undefined);
    const texts = unknown.length === 0 ? [] : await io.earlierTexts(unknown.map(({ file }) => oldPath(file)));
    for (const [index, { file }] of unknown.entries())
        known.set(file.path, (0,sources_text/* textIn */.r7)(texts?.[index]));
    return known;
}
function knownBefore({ file, text }, { textAtTarget }) {
    const { status, patch, changes } = file;
    if (status === 'added')
        return '';
    if (patch !== undefined)
        return isWhole(patch, changes) ? unpatch(text, patch) : undefined;
    return isSilent(file) && (0,sources_text/* textIn */.r7)(textAtTarget(file)) === text ? text : undefined;
}
function isWhole(patch, changes) {
    return changes === undefined || patchedLines(patch) === changes;
}

// EXTERNAL MODULE: ./build/lib/line-diff.js + 1 modules
var line_diff = __webpack_require__(11552);
;// CONCATENATED MODULE: ./build/sources/changed-lines.js


/** With the lines that are new by both texts: none in a file that the change does not touch, all when the earlier text is unknown. */
function compare(document, file, before, formatFor) {
    if (!before.has(document.path))
        return { ...document, changedLines: new Set() };
    const text = before.get(document.path);
    if (text === undefined)
        return document;
    const isNew = file === undefined || file.status === 'added';
    const earlier = isNew ? undefined : { text, format: formatFor(oldPath(file)) };
    return { ...document, changedLines: (0,line_diff/* newLines */.Mt)(text, document.text), earlier };
}
/** GitHub takes comments on a diff that is only too large to be shown, so its hunks are computed. */
function withHunks(listed, documents) {
    const texts = new Map(documents.map((document) => [document.path, document]));
    return listed.map((file) => {
        const document = texts.get(file.path);
        if (file.hunks !== undefined || file.changes === 0 || document === undefined)
            return file;
        const { changedLines, text } = document;
        return changedLines === 'all' ? file : { ...file, hunks: (0,line_diff/* hunksAround */.fg)(changedLines, text) };
    });
}
/** What a reader should know about documents of which GitHub shows no diff. */
function undiffedNotes(documents, changed) {
    const hunks = new Map(changed.map((file) => [file.path, file.hunks]));
    return documents.flatMap(({ path, changedLines }) => {
        if (changedLines !== 'all' && (changedLines.size === 0 || hunks.get(path) !== undefined))
            return [];
        const checked = changedLines === 'all' ? 'all of it was checked' : 'the lines that are new in it were checked';
        return [`GitHub shows no diff of ${path}: ${checked}, and no comment can be attached to its lines.`];
    });
}

// EXTERNAL MODULE: ./build/sources/checkout.js
var sources_checkout = __webpack_require__(46921);
// EXTERNAL MODULE: ./build/sources/left-out.js
var left_out = __webpack_require__(39973);
// EXTERNAL MODULE: ./build/sources/showing.js
var sources_showing = __webpack_require__(38026);
;// CONCATENATED MODULE: ./build/sources/change.js








/**
 * The documents of a change from its head, its configuration and baseline from its base, because a change must not choose its own rules.
 * All files that are certainly needed are read at once.
 * @param first the settings that are known before the configuration file is read
 */
async function readChange({ headSha, baseSha, targetSha }, first, io) {
    const listed = await io.changedFiles();
    const present = listed.filter(({ status }) => status !== 'removed').map(({ path }) => path);
    const pictures = (0,sources_showing/* changedPictures */.MF)(listed);
    const isIdle = !present.some(io.mayBeDocument) && pictures.length === 0 && first.scope !== 'all';
    const isFirst = (path) => first.formatFor(path) !== undefined && first.wanted(path);
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
    const atTarget = (file) => ({ commit: targetSha, path: oldPath(file) });
    // The settings first: without them a run that is short of time could not report what it has.
    const sure = [
        ...[first.config, (0,sources_text/* namedBaseline */.rR)(first.baseline ?? first.usualBaseline)].flat().map(atBase),
        ...present.filter(isFirst).map(atHead),
        ...listed.filter((file) => isSilent(file) && isFirst(file.path)).map(atTarget),
    ];
    if (!isIdle)
        await load(sure);
    const settings = await io.settle((0,sources_text/* textOrNothing */.OU)(texts.get(key(atBase(first.config))), first.config));
    const { formatFor } = settings;
    const isDocument = (path) => formatFor(path) !== undefined && settings.wanted(path);
    const searches = settings.scope === 'lines' && pictures.length > 0;
    const checkout = searches ? await io.checkout() : undefined;
    const isListed = settings.scope === 'all' || (searches && checkout === undefined);
    const all = isListed ? await io.allFiles() : checkout && (0,sources_checkout.filesAfter)(listed, checkout.files);
    const own = settings.scope === 'all' && all ? [...all].filter(isDocument) : present.filter(isDocument);
    const silent = listed.filter((file) => isSilent(file) && isDocument(file.path));
    await load([...own.map(atHead), ...silent.map(atTarget), ...(0,sources_text/* namedBaseline */.rR)(settings.baseline).map(atBase)]);
    const headText = (path) => texts.get(key(atHead(path)));
    const others = [...(all ?? [])].filter((path) => isDocument(path) && !own.includes(path));
    const showing = searches && all ? await search() : { paths: [], notes: [] };
    await load(showing.paths.map(atHead));
    // A checkout may have documents of the base that the head does not have.
    const paths = [...own, ...showing.paths.filter((path) => headText(path) !== 'absent')].sort();
    const { documents: readable, skipped } = documentsOf(paths, headText, formatFor);
    const documents = readable.filter((document) => settings.isDocument?.(document) !== false);
    const edited = listed.filter(({ path, status }) => status !== 'removed' && isDocument(path));
    const before = await textsBefore(edited.flatMap((file) => {
        const text = (0,sources_text/* textIn */.r7)(headText(file.path));
        return text === undefined ? [] : [{ file, text }];
    }), { textAtTarget: (file) => texts.get(key(atTarget(file))), earlierTexts: io.earlierTexts });
    const files = new Map(edited.map((file) => [file.path, file]));
    const compared = documents.map((document) => compare(document, files.get(document.path), before, formatFor));
    const [name] = (0,sources_text/* namedBaseline */.rR)(settings.baseline ?? first.usualBaseline);
    const baseline = name === undefined ? undefined : (0,sources_text/* textOrNothing */.OU)(texts.get(key(atBase(name))), name);
    const changed = withHunks(listed, compared);
    return {
        settings,
        changed,
        documents: compared,
        // Nothing is known about documents that should be read and are not even listed.
        skipped: [...(settings.scope === 'all' && all === undefined ? [{ file: '.', reason: unlisted }] : []), ...skipped],
        leftOut: (0,left_out.countByPath)(around(listed, settings.scope === 'all' ? all : undefined).filter(settings.wanted), io.leftOutAs),
        allFiles: all,
        before: documentsBefore(changed.filter(({ path }) => isDocument(path)), { textBefore: (path) => before.get(path), formatFor }),
        baseline,
        notes: [
            ...(settings.scope !== 'all' && searches && all === undefined ? [unlisted] : []),
            ...(name !== undefined && settings.baseline !== undefined && baseline === undefined ? [(0,sources_text/* noBaseline */.f$)(name)] : []),
            ...undiffedNotes(compared, changed),
            ...showing.notes,
        ],
    };
    async function search() {
        if (checkout !== undefined) {
            const { paths, unread } = await checkout.search(others, pictures);
            return { paths, notes: (0,sources_showing/* unsearchedNote */.Ds)(unread) };
        }
        const read = async (some) => {
            await load(some.map(atHead));
            return some.map(headText);
        };
        return (0,sources_showing/* searchShowing */.IH)(pictures, others, { read, isOneRequest: await io.isSmall() });
    }
}
/** The files to review, of any format. */
function around(listed, all) {
    return all ? [...all] : listed.filter(({ status }) => status !== 'removed').map(({ path }) => path);
}
const unlisted = 'GitHub does not list every file of this repository, so only the documents of the change were read. Check the repository out and set source: workspace to read all of them.';
function documentsOf(paths, textAt, formatFor) {
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
            skipped.push({ file: path, ...read });
        else
            documents.push({ path, format, ...read, changedLines: 'all' });
    }
    return { documents, skipped };
}


/***/ }),

/***/ 39973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asideNote: () => (/* binding */ asideNote),
/* harmony export */   countByPath: () => (/* binding */ countByPath),
/* harmony export */   countLeftOut: () => (/* binding */ countLeftOut)
/* harmony export */ });
/* harmony import */ var _text_left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96884);

/** A note on files that are read where the settings name them. */
function asideNote(aside) {
    if (aside.length === 0)
        return [];
    const [were, them] = (0,_text_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutCount */ .fk)(aside) === 1 ? ['was', 'it'] : ['were', 'them'];
    return [
        `${(0,_text_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutFiles */ .RD)(aside)} of tests, stories or builds ${were} not read. Name ${them} in paths to have ${them} read.`,
    ];
}
/** The number of files of each ending, the most first. */
function countLeftOut(paths, lookOf) {
    const counted = new Map();
    for (const path of paths) {
        const look = lookOf(path);
        if (look === undefined)
            continue;
        const { ending, isCode } = look;
        counted.set(ending, { ending, isCode, files: (counted.get(ending)?.files ?? 0) + 1 });
    }
    return [...counted.values()].toSorted((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}
/** The same where no file is at hand, so without catalogues of translations: none of them is asked for over a network. */
function countByPath(paths, lookOf) {
    return countLeftOut(paths.filter((path) => lookOf(path)?.isCatalogue !== true), lookOf);
}


/***/ }),

/***/ 38026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ unsearchedNote),
/* harmony export */   IH: () => (/* binding */ searchShowing),
/* harmony export */   MF: () => (/* binding */ changedPictures)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16327);
/* harmony import */ var _lib_first_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12802);
/* harmony import */ var _text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49121);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64758);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80818);





/** Most documents that are searched for a changed picture, with four queries. For more, one request has to give all of them. */
const mostSearched = 200;
/** Pictures that the change replaces: a document that shows one may describe the old picture. */
function changedPictures(changed) {
    return changed.filter(({ path, status }) => status === 'modified' && (0,_text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPictureName */ .so)(path)).map(({ path }) => path);
}
/** Documents outside the change that name one of the pictures. @param documents every document outside the change */
async function searchShowing(pictures, documents, { read, isOneRequest }) {
    const isWhole = isOneRequest || documents.length <= mostSearched;
    const searched = isWhole ? documents : likeliest(documents, pictures).slice(0, mostSearched);
    if (searched.length === 0)
        return { paths: [], notes: [] };
    const isMentioned = (0,_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionsOf */ .j)(pictures);
    const texts = await read(searched);
    return {
        paths: searched.filter((_, index) => isMentioned((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(texts[index]) ?? '')),
        notes: [
            ...(isWhole ? [] : [partNote(pictures.length, documents.length)]),
            ...unsearchedNote(searched.filter((_, index) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefused */ .H0)(texts[index]))),
        ],
    };
}
/** Documents in folders of the same names as those of the pictures come first. */
function likeliest(documents, pictures) {
    const names = new Set(pictures.flatMap((path) => path.split('/').slice(0, -1)));
    const shared = (path) => path.split('/').filter((name) => names.has(name)).length;
    return documents
        .map((path) => ({ path, rank: shared(path) }))
        .toSorted((a, b) => b.rank - a.rank)
        .map(({ path }) => path);
}
/** A note for documents that could not be read. They are not part of the change, so they do not fail it. */
function unsearchedNote(paths) {
    if (paths.length === 0)
        return [];
    const which = (0,_lib_first_of_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .K)(paths, 5, String).join(', ');
    return [
        `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(paths.length, 'unchanged document')} could not be read, and may show a picture that was replaced: ${which}.`,
    ];
}
function partNote(pictures, documents) {
    const replaced = (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(pictures, 'picture was replaced', 'pictures were replaced');
    return `${replaced}. Of the ${documents} unchanged documents only ${mostSearched} were searched for ${pictures === 1 ? 'it' : 'them'}. All of them are where the job has the repository checked out, and with scope: all.`;
}


/***/ })
};
