export const ids = [3055, 6624, 6921, 9973];
export const modules = {

/***/ 3055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChange: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./build/lib/line-diff.js + 1 modules
var line_diff = __webpack_require__(1552);
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
var sources_checkout = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/sources/left-out.js
var left_out = __webpack_require__(9973);
// EXTERNAL MODULE: ./build/sources/showing.js
var sources_showing = __webpack_require__(8026);
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
    const pictures = (0,sources_showing/* changedPictures */.MF)(listed);
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
    const checkout = searches ? await io.checkout() : undefined;
    const isListed = settings.scope === 'all' || (searches && checkout === undefined);
    const all = isListed ? await io.allFiles() : checkout && (0,sources_checkout.filesAfter)(listed, checkout.files);
    const own = settings.scope === 'all' && all ? [...all].filter(isDocument) : inChange.filter(isDocument);
    await load([...own.map(atHead), ...[settings.baseline ?? []].flat().map(atBase)]);
    const headText = (path) => texts.get(key(atHead(path)));
    const others = [...(all ?? [])].filter((path) => isDocument(path) && !own.includes(path));
    const showing = searches && all ? await search() : { paths: [], notes: [] };
    await load(showing.paths.map(atHead));
    // A checkout may have documents of the base that the head does not have.
    const paths = [...own, ...showing.paths.filter((path) => headText(path) !== 'absent')].sort();
    const { documents, skipped } = documentsOf(paths, headText, io.formatFor);
    const edited = listed.filter(({ path, status }) => status !== 'removed' && isDocument(path));
    const before = await textsBefore(edited.flatMap((file) => {
        const text = (0,sources_text/* textIn */.r7)(headText(file.path));
        return text === undefined ? [] : [{ file, text }];
    }), { textAtTarget: (file) => texts.get(key(atTarget(file))), earlierTexts: io.earlierTexts });
    const files = new Map(edited.map((file) => [file.path, file]));
    const compared = documents.map((document) => compare(document, files.get(document.path), before, io.formatFor));
    const { baseline: name } = settings;
    const baseline = name === undefined ? undefined : (0,sources_text/* textOrNothing */.OU)(texts.get(key(atBase(name))), name);
    const changed = withHunks(listed, compared);
    return {
        settings,
        changed,
        documents: compared,
        // Nothing is known about documents that should be read and are not even listed.
        skipped: [...(settings.scope === 'all' && all === undefined ? [{ file: '.', reason: unlisted }] : []), ...skipped],
        leftOut: (0,left_out.countLeftOut)(around(listed, settings.scope === 'all' ? all : undefined).filter(settings.wanted), io.leftOutAs),
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

/***/ 6921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesAfter: () => (/* binding */ filesAfter),
/* harmony export */   openCheckout: () => (/* binding */ openCheckout)
/* harmony export */ });
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6624);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(818);




/**
 * The first of the commits that is in the repository around `cwd`, whatever is in the work tree. Undefined where there is none, and in a
 * clone that would have to fetch each file.
 */
async function openCheckout(commits, cwd) {
    for (const commit of commits.filter((one) => /^[0-9a-f]{40,64}$/.test(one))) {
        const blobs = await blobsOf(commit, cwd);
        if (blobs !== undefined)
            return { files: new Set(blobs.keys()), search: (paths, targets) => search(paths, targets, blobs, cwd) };
    }
    return undefined;
}
async function blobsOf(commit, cwd) {
    try {
        const listed = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['ls-tree', '-r', '-z', '--full-tree', commit], cwd);
        return (await isPartial(cwd)) ? undefined : (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_0__.parseTree)(listed.toString('utf8'));
    }
    catch {
        // There is no git, no repository, or not this commit.
        return undefined;
    }
}
async function isPartial(cwd) {
    const promised = (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['config', '--get-regexp', String.raw `^(remote\..*\.promisor|extensions\.partialclone)$`], cwd);
    return promised.then(() => true, () => false);
}
/** The files of a commit beside the head, with what the change did to them. */
function filesAfter(listed, files) {
    const after = new Set(files);
    for (const { path, status, previousPath } of listed) {
        if (previousPath !== undefined)
            after.delete(previousPath);
        if (status === 'removed')
            after.delete(path);
        else
            after.add(path);
    }
    return after;
}
/** Documents whose texts are in memory at one time. */
const together = 500;
async function search(paths, targets, blobs, cwd) {
    const isMentioned = (0,_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .mentionsOf */ .j)(targets);
    const [found, unread] = [[], []];
    for (let at = 0; at < paths.length; at += together) {
        const some = paths.slice(at, at + together);
        const texts = await (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_0__.blobTexts)(some.flatMap((path) => blobs.get(path) ?? []), cwd);
        for (const path of some) {
            const text = texts.get(blobs.get(path) ?? '');
            if ((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefused */ .H0)(text))
                unread.push(path);
            else if (isMentioned((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(text) ?? ''))
                found.push(path);
        }
    }
    return { paths: found, unread };
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobTexts: () => (/* binding */ blobTexts),
/* harmony export */   parseTree: () => (/* binding */ parseTree),
/* harmony export */   textsAtFork: () => (/* binding */ textsAtFork)
/* harmony export */ });
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(999);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);


/** Bytes of blobs that one call of git gives. */
const together = 64 * 1024 * 1024;
/** Paths of one call: a command line is limited. */
const mostPaths = 200;
/**
 * Texts of blobs by their ids, as they are stored: no filter and no conversion has a say. Those that are not there are left out.
 *
 * @param pathOf the path of a blob, which decides how large it may be
 */
async function blobTexts(ids, cwd, pathOf = () => undefined) {
    const texts = new Map();
    const unique = [...new Set(ids)];
    if (unique.length === 0)
        return texts;
    const heads = (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['cat-file', '--batch-check'], cwd, lines(unique))).toString('latin1').split('\n');
    const batches = [];
    for (const { id, size } of heads.flatMap(parseHead)) {
        const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(size, pathOf(id) ?? '');
        const batch = batches.at(-1);
        if (reason !== undefined)
            texts.set(id, { reason });
        else if (batch === undefined || batch.bytes + size > together)
            batches.push({ ids: [id], bytes: size });
        else {
            batch.ids.push(id);
            batch.bytes += size;
        }
    }
    for (const batch of batches) {
        const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['cat-file', '--batch'], cwd, lines(batch.ids));
        for (const { id, bytes } of parseBatch(output))
            texts.set(id, (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDocument */ .w8)(bytes));
    }
    return texts;
}
/**
 * Texts of files at the merge base of two commits, one answer each in the same order. Undefined when there is no repository around `cwd`,
 * when it lacks one of the commits, or when it has only part of the history.
 */
async function textsAtFork({ base, head }, paths, cwd) {
    try {
        const git = async (...args) => (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(args, cwd)).toString('utf8');
        if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false')
            return undefined;
        const fork = (await git('merge-base', '--end-of-options', base, head)).trim();
        const ids = new Map();
        for (let at = 0; at < paths.length; at += mostPaths) {
            const some = paths.slice(at, at + mostPaths);
            const listed = await git('--literal-pathspecs', 'ls-tree', '-z', '--full-tree', fork, '--', ...some);
            for (const [path, id] of parseTree(listed))
                ids.set(path, id);
        }
        const pathOf = new Map([...ids].map(([path, id]) => [id, path]));
        const texts = await blobTexts([...ids.values()], cwd, (id) => pathOf.get(id));
        return paths.map((path) => texts.get(ids.get(path) ?? '') ?? 'absent');
    }
    catch {
        // Whatever the reason, there are other ways to get the texts.
        return undefined;
    }
}
/** The blobs of the files in the output of `ls-tree -z`, by path. Links and submodules are left out. */
function parseTree(output) {
    const blobs = new Map();
    for (const record of output.split('\0')) {
        const [, id, path] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(record) ?? [];
        if (id !== undefined && path !== undefined)
            blobs.set(path, id);
    }
    return blobs;
}
function lines(ids) {
    return ids.map((id) => `${id}\n`).join('');
}
/** `<id> blob <size>`; anything else, such as `<id> missing`, is no blob. */
function parseHead(line) {
    const [, id, size] = /^(\w+) blob (\d+)$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id, size: Number(size) }];
}
/** A head, a line break, the bytes, a line break, for each blob. */
function parseBatch(output) {
    const blobs = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf('\n', at);
        if (end === -1)
            break;
        const [head] = parseHead(output.toString('latin1', at, end));
        const start = end + 1;
        if (head !== undefined)
            blobs.push({ id: head.id, bytes: output.subarray(start, start + head.size) });
        at = head === undefined ? start : start + head.size + 1;
    }
    return blobs;
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Most output of git, in bytes: enough for the listing of a very large repository. */
const mostOutput = 256 * 1024 * 1024;
/** Settings that could keep a change from us, at git's own defaults: hooks and marks by which it spares itself a look at files. */
const plain = [
    '--no-replace-objects',
    ...['core.quotePath=false', 'core.fsmonitor=false', 'core.untrackedCache=false', 'core.ignoreStat=false'],
    ...['core.checkStat=default', 'core.trustctime=true', 'diff.autoRefreshIndex=true'],
].flatMap((setting) => (setting.startsWith('--') ? [setting] : ['-c', setting]));
/** Standard output of git in `cwd`. @param input for its standard input */
async function runGit(args, cwd, input = '') {
    const running = run('git', [...plain, ...args], { cwd, maxBuffer: mostOutput, encoding: 'buffer' });
    // Git may end before it has read everything; its exit code says why.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countLeftOut: () => (/* binding */ countLeftOut)
/* harmony export */ });
/** The number of files of each ending, the most first. */
function countLeftOut(paths, lookOf) {
    const counted = new Map();
    for (const path of paths) {
        const look = lookOf(path);
        if (look !== undefined)
            counted.set(look.ending, { ...look, files: (counted.get(look.ending)?.files ?? 0) + 1 });
    }
    return [...counted.values()].toSorted((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ endingsOf),
/* harmony export */   j: () => (/* binding */ mentionsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2341);


/**
 * Whether a text has the name of one of the files in it, however it is written. The time depends on the length of the text and hardly on
 * the number of files: a change may replace hundreds.
 *
 * @param paths with an ending each
 */
function mentionsOf(paths) {
    const names = new Set(paths.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).normalize('NFC')));
    const lengths = [...new Set([...names].map(({ length }) => length))];
    const longest = Math.max(...lengths) * lettersOfOne;
    const endings = endingsOf(paths);
    return (text) => endings.some((ending) => endsOf(text, ending).some((end) => isName(text, end)));
    function isName(text, end) {
        const written = text.slice(Math.max(0, end - longest), end);
        return [written, unescaped(written)].some((form) => {
            const plain = form.normalize('NFC');
            return lengths.some((length) => names.has(plain.slice(-length)));
        });
    }
}
/** The endings of files, with their dots: a text that has none of them names none of the files. */
function endingsOf(paths) {
    return [...new Set(paths.map((path) => path.slice(path.lastIndexOf('.'))))];
}
/** Most characters that one of a name takes in an address of UTF-8, such as `%E2%82%AC`. */
const lettersOfOne = 9;
/** Without the escapes of Markdown, HTML and addresses. */
function unescaped(text) {
    if (!/[\\&%]/.test(text))
        return text;
    const plain = text
        .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
        .replace(/&amp;/gi, '&')
        .replace(/&#(\d{1,3});/g, (_, code) => String.fromCharCode(Number(code)));
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEscapes */ .z)(plain);
}
function endsOf(text, ending) {
    const ends = [];
    for (let at = text.indexOf(ending); at !== -1; at = text.indexOf(ending, at + 1))
        ends.push(at + ending.length);
    return ends;
}


/***/ }),

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ unsearchedNote),
/* harmony export */   IH: () => (/* binding */ searchShowing),
/* harmony export */   MF: () => (/* binding */ changedPictures)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6327);
/* harmony import */ var _lib_first_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2802);
/* harmony import */ var _text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9121);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(818);





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
