export const ids = [310];
export const modules = {

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ hunksAround),
  M: () => (/* binding */ newLines)
});

;// CONCATENATED MODULE: ./build/lib/myers.js
/** Most steps in all, and of them for each line: an honest edit takes a few dozen, and what needs more is not worth an answer. */
const steps = { atLeast: 200_000, perLine: 16, atMost: 4_000_000 };
/**
 * Which entries of `after` belong to a longest common subsequence with `before` (Myers, "An O(ND) Difference Algorithm", 1986), as
 * indexes in ascending order. Undefined when that takes more work than a linear share of the length, so that no input is slow.
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
            kept.push(end - diagonal);
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
    const [older, newer] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(older.length, newer.length);
    let first = 0;
    while (first < shorter && older[first] === newer[first])
        first++;
    let same = 0;
    while (same < shorter - first && older.at(-1 - same) === newer.at(-1 - same))
        same++;
    const kept = keptLines(older.slice(first, older.length - same), newer.slice(first, newer.length - same));
    const added = new Set();
    let next = 0;
    for (let index = 0; index < newer.length - same - first; index++) {
        if (kept[next] === index)
            next++;
        else
            added.add(first + index + 1);
    }
    return added;
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
/** Ascending indexes of the lines of `newer` that a diff keeps. Lines that only one side has are set aside first: they change nothing. */
function keptLines(older, newer) {
    const present = new Set(newer);
    const numbers = new Map();
    const before = [];
    for (const line of older) {
        if (!present.has(line))
            continue;
        const number = numbers.get(line) ?? numbers.size;
        numbers.set(line, number);
        before.push(number);
    }
    const after = [];
    const indexes = [];
    for (const [index, line] of newer.entries()) {
        const number = numbers.get(line);
        if (number === undefined)
            continue;
        after.push(number);
        indexes.push(index);
    }
    const kept = commonEntries(Int32Array.from(before), Int32Array.from(after)) ?? [];
    return kept.map((at) => indexes[at] ?? 0);
}


/***/ }),

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChange: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/line-diff.js + 1 modules
var line_diff = __webpack_require__(9171);
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
var sources_text = __webpack_require__(818);
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

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(2802);
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
    const unread = documents.filter((_, index) => isRefused(texts[index]));
    return { paths: documents.filter((_, index) => isShowing(texts[index])), notes: unreadNote(unread) };
}
function isRefused(text) {
    return typeof text === 'object' && 'reason' in text;
}
/** They are not part of the change, so they do not fail it. */
function unreadNote(paths) {
    if (paths.length === 0)
        return [];
    const which = (0,first_of/* firstOf */.K)(paths, 5, String).join(', ');
    return [
        `${(0,count/* count */.U)(paths.length, 'unchanged document')} could not be read, and may show a picture that was replaced: ${which}.`,
    ];
}
function unsearched(pictures, documents) {
    const replaced = (0,count/* count */.U)(pictures, 'picture was replaced', 'pictures were replaced');
    return `${replaced}. The ${documents} unchanged documents were not searched for ${pictures === 1 ? 'it' : 'them'}, because there are more than ${mostSearched}: scope all reads every document.`;
}

;// CONCATENATED MODULE: ./build/sources/change.js






/**
 * The documents of a change from its head, its configuration and baseline from its base, because a change must not choose its own rules.
 * All files that are certainly needed are read at once.
 * @param first the settings that are known before the configuration file is read
 */
async function readChange({ headSha, baseSha, targetSha }, first, io) {
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
    const atTarget = (file) => ({ commit: targetSha, path: oldPath(file) });
    // The settings first: without them a run that is short of time could not report what it has.
    const sure = [
        ...[first.config, first.baseline ?? []].flat().map(atBase),
        ...inChange.filter(first.wanted).map(atHead),
        ...listed.filter((file) => isSilent(file) && io.formatFor(file.path) && first.wanted(file.path)).map(atTarget),
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
    const paths = [...own, ...showing.paths].sort();
    const { documents, skipped } = documentsOf(paths, headText, io.formatFor);
    const edited = listed.filter(({ path, status }) => status !== 'removed' && isDocument(path));
    const before = await textsBefore(edited.flatMap((file) => {
        const text = (0,sources_text/* textIn */.r7)(headText(file.path));
        return text === undefined ? [] : [{ file, text }];
    }), { textAtTarget: (file) => texts.get(key(atTarget(file))), earlierTexts: io.earlierTexts });
    const compared = documents.map((document) => compare(document, before));
    const { baseline: name } = settings;
    const baseline = name === undefined ? undefined : (0,sources_text/* textOrNothing */.OU)(texts.get(key(atBase(name))), name);
    const changed = withHunks(listed, compared);
    return {
        settings,
        changed,
        documents: compared,
        // Nothing is known about documents that should be read and are not even listed.
        skipped: [...(settings.scope === 'all' && all === undefined ? [{ file: '.', reason: unlisted }] : []), ...skipped],
        allFiles: all,
        before: documentsBefore(changed.filter(({ path }) => isDocument(path)), { textBefore: (path) => before.get(path), formatFor: io.formatFor }),
        baseline,
        notes: [
            ...(settings.scope !== 'all' && searches && all === undefined ? [unlisted] : []),
            ...(name !== undefined && baseline === undefined ? [(0,sources_text/* noBaseline */.f$)(name)] : []),
            ...undiffedNotes(compared, changed),
            ...showing.notes,
        ],
    };
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
/** With the lines that are new by both texts: none in a file that the change does not touch, all when the earlier text is unknown. */
function compare(document, before) {
    if (!before.has(document.path))
        return { ...document, changedLines: new Set() };
    const earlier = before.get(document.path);
    return earlier === undefined ? document : { ...document, changedLines: (0,line_diff/* newLines */.M)(earlier, document.text) };
}
/** GitHub takes comments on a diff that is only too large to be shown, so its hunks are computed. */
function withHunks(listed, documents) {
    const texts = new Map(documents.map((document) => [document.path, document]));
    return listed.map((file) => {
        const document = texts.get(file.path);
        if (file.hunks !== undefined || file.changes === 0 || document === undefined)
            return file;
        const { changedLines, text } = document;
        return changedLines === 'all' ? file : { ...file, hunks: (0,line_diff/* hunksAround */.f)(changedLines, text) };
    });
}
function undiffedNotes(documents, changed) {
    const hunks = new Map(changed.map((file) => [file.path, file.hunks]));
    return documents.flatMap(({ path, changedLines }) => {
        if (changedLines !== 'all' && (changedLines.size === 0 || hunks.get(path) !== undefined))
            return [];
        const checked = changedLines === 'all' ? 'all of it was checked' : 'the lines that are new in it were checked';
        return [`GitHub shows no diff of ${path}: ${checked}, and no comment can be attached to its lines.`];
    });
}


/***/ })
};
