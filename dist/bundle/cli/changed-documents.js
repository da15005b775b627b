export const ids = [8424];
export const modules = {

/***/ 38424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherChanged: () => (/* binding */ gatherChanged)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/lib/line-diff.js + 1 modules
var line_diff = __webpack_require__(11552);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/sources/catalogues.js
var catalogues = __webpack_require__(28943);
// EXTERNAL MODULE: ./build/sources/files.js + 3 modules
var sources_files = __webpack_require__(97061);
// EXTERNAL MODULE: ./build/sources/left-out.js
var left_out = __webpack_require__(39973);
// EXTERNAL MODULE: ./build/sources/git-blobs.js
var git_blobs = __webpack_require__(36624);
// EXTERNAL MODULE: ./build/sources/git.js
var git = __webpack_require__(54805);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/sources/mentions.js
var mentions = __webpack_require__(64758);
;// CONCATENATED MODULE: ./build/sources/search-files.js




/**
 * Those of the files, relative to `cwd`, that name one of `targets`. One file is in memory at a time, and most are put aside by their bytes,
 * before they are decoded.
 */
async function searchFiles(files, targets, cwd) {
    const endings = (0,mentions/* endingsOf */.i)(targets).map((ending) => Buffer.from(ending));
    const isMentioned = (0,mentions/* mentionsOf */.j)(targets);
    const [paths, unread] = [[], []];
    for (const file of files) {
        const bytes = await bytesOf((0,external_node_path_.resolve)(cwd, file));
        if (bytes === undefined)
            unread.push(file);
        else if (isWide(bytes) || endings.some((ending) => bytes.includes(ending))) {
            const decoded = (0,decode_document/* decodeDocument */.w8)(bytes);
            if ('reason' in decoded)
                unread.push(file);
            else if (isMentioned(decoded.text))
                paths.push(file);
        }
    }
    return { paths, unread };
}
async function bytesOf(file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        return (0,decode_document/* tooLarge */.g$)(size, file) === undefined ? await (0,promises_.readFile)(file) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a text begins with a byte order mark of UTF-16, where no name is written in single bytes. */
function isWide(bytes) {
    return bytes[0] === 0xff || bytes[0] === 0xfe;
}

// EXTERNAL MODULE: ./build/sources/showing.js
var showing = __webpack_require__(38026);
// EXTERNAL MODULE: ./build/sources/text.js
var sources_text = __webpack_require__(80818);
// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
// EXTERNAL MODULE: ./build/sources/unmatched.js
var sources_unmatched = __webpack_require__(92208);
// EXTERNAL MODULE: ./build/app/site-note.js + 1 modules
var site_note = __webpack_require__(99256);
;// CONCATENATED MODULE: ./build/cli/changed-documents.js
















/** The documents that changed below the paths since `base`. */
async function gatherChanged(folders, base, options, world, isNamed = () => true) {
    const { includes, formatFor, isByPath, mayHold } = (0,included/* included */.d)(options.paths, options.policy);
    const wanted = (path) => includes(path) && isNamed(path);
    const changed = await (0,git/* changedSince */.$A)(base, world.cwd);
    const scope = options.scope ?? 'lines';
    const isAsked = (path) => wanted(path) && isBelow(path, folders, world.cwd);
    const isWanted = (path) => formatFor(path) !== undefined && isAsked(path);
    const below = changed.filter(({ path }) => isAsked(path));
    const inPaths = below.filter(({ path }) => isWanted(path));
    // Git lists links, too, and a change must not lead us to what they point to.
    const files = await (0,sources_files.plainFiles)(pathsIn(inPaths.filter(({ status }) => status !== 'unwatched')), world.cwd);
    const unwatched = await (0,sources_files.existing)(pathsIn(inPaths.filter(({ status }) => status === 'unwatched')), world.cwd);
    const replaced = changed.filter(({ status, isSame }) => status === 'modified' && isSame !== true);
    const showing = scope === 'lines' ? await documentsShowing(replaced, inPaths, isWanted, world.cwd) : nothingShown;
    const own = [...files, ...(await (0,sources_files.plainFiles)(unwatched, world.cwd)), ...showing.paths];
    const read = await (0,sources_files.readFiles)(scope === 'all' ? folders : own, {
        cwd: world.cwd,
        formatFor,
        isByPath,
        leftOutAs: formats/* leftOutAs */.gj,
        wanted,
        mayHold,
        isDocument: (text, format) => (0,review/* isDocument */.wz)({ text, format }, options.policy),
    });
    // A path of a scan of everything that leads to nothing is in the notes.
    const lost = scope === 'all' ? [] : read.missing.map((file) => ({ file, reason: lostReason }));
    return {
        documents: await withNewLines(read.documents, changed, { scope, cwd: world.cwd, formatFor }),
        skipped: [...read.skipped, ...lost],
        leftOut: (0,left_out.countLeftOut)(scope === 'all' ? read.unformatted : (0,catalogues/* withoutIdleCatalogues */.J)(pathsIn(below), world.cwd, formats/* leftOutAs */.gj), formats/* leftOutAs */.gj),
        scope,
        changedFiles: new Set(pathsIn(changed.filter(({ status }) => status !== 'unwatched'))),
        replacedFiles: new Set(pathsIn(replaced)),
        renamedFiles: new Map(changed.flatMap(({ path, previousPath }) => (previousPath === undefined ? [] : [[path, previousPath]]))),
        allFiles: showing.allFiles,
        notes: [...(await (0,site_note/* siteNote */.u)(world.cwd)), ...(await changeNotes(folders, changed, options, world)), ...showing.notes],
        unmatched: [],
    };
}
const nothingShown = { paths: [], allFiles: undefined, notes: [] };
/** Documents outside of the change that name a picture that it replaced: their words may be about the old one. */
async function documentsShowing(replaced, inChange, isWanted, cwd) {
    const pictures = pathsIn(replaced).filter(picture_names/* isPictureName */.so);
    if (pictures.length === 0)
        return nothingShown;
    const all = await (0,git/* filesInGit */.zj)(cwd);
    const known = new Set(pathsIn(inChange));
    const others = await (0,sources_files.plainFiles)([...new Set(all)].filter((path) => isWanted(path) && !known.has(path)), cwd);
    const { paths, unread } = await searchFiles(others, pictures, cwd);
    return { paths, allFiles: new Set(all), notes: (0,showing/* unsearchedNote */.Ds)(unread) };
}
const lostReason = 'Git lists it as changed, and there is no file of this name. Run the command again; if it has a name that is not UTF-8, rename it.';
function pathsIn(changes) {
    return changes.map(({ path }) => path);
}
/** In a change it is no mistake to match nothing; only what matches nothing in the whole folder is said. */
async function changeNotes(paths, changed, options, { cwd }) {
    const { formatFor } = (0,included/* included */.d)(options.paths, options.policy);
    const there = await (0,sources_files.existing)(paths, cwd);
    const { unmatched, notes } = await (0,sources_unmatched/* findUnmatched */.L2)({
        folders: there,
        missing: paths.filter((path) => !there.includes(path)),
        patterns: options.paths,
        documents: changed.map(({ path }) => path).filter(formatFor),
        included: 1,
        allFiles: () => (0,git/* filesInGit */.zj)(cwd),
        formatFor,
        isCode: formats/* isCodeFile */.KJ,
    });
    return [...unmatched.map((one) => (0,sources_unmatched/* sentencesOf */.cj)(one).join(' ')), ...notes];
}
/** The documents with the lines that are new in them, by both texts. Those that the change does not touch have none. */
async function withNewLines(documents, changed, { scope, cwd, formatFor }) {
    const changes = new Map(changed.map((change) => [change.path, change]));
    const paths = new Map(documents.flatMap(({ path }) => [[changes.get(path)?.before ?? '', path]]));
    paths.delete('');
    const texts = await (0,git_blobs.blobTexts)([...paths.keys()], cwd, (id) => paths.get(id));
    return documents.flatMap((document) => {
        const change = changes.get(document.path);
        if (change === undefined)
            return [{ ...document, changedLines: new Set() }];
        const before = (0,sources_text/* textIn */.r7)(texts.get(change.before ?? ''));
        // In a file that is new, or that was no document that can be read, every line is new.
        if (before === undefined)
            return [document];
        const isSame = change.status === 'unwatched' && before === document.text && scope !== 'all';
        if (isSame)
            return [];
        const earlier = { text: before, format: formatFor(change.previousPath ?? change.path) };
        return [{ ...document, changedLines: (0,line_diff/* newLines */.Mt)(before, document.text), earlier }];
    });
}
function isBelow(path, folders, cwd) {
    // Not by the first letters: a folder can be called `..docs`.
    return folders.some((folder) => (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, folder), (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep)[0] !== '..');
}


/***/ }),

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

/***/ 36624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobTexts: () => (/* binding */ blobTexts),
/* harmony export */   parseTree: () => (/* binding */ parseTree),
/* harmony export */   textsAtFork: () => (/* binding */ textsAtFork)
/* harmony export */ });
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60999);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86541);


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

/***/ 86541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


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

/***/ 54805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   ignoredFiles: () => (/* binding */ ignoredFiles),
/* harmony export */   trackedFiles: () => (/* binding */ trackedFiles),
/* harmony export */   zj: () => (/* binding */ filesInGit)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36624);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86541);



/**
 * What the working tree changed since its merge base with `base`, uncommitted and new files included. Git says which files, and never
 * which lines: attributes and settings can keep those out of a diff.
 *
 * @throws UserError when `cwd` is not a git work tree or `base` not a commit of it
 */
async function changedSince(base, cwd) {
    const fork = (await git(['merge-base', '--end-of-options', base, 'HEAD'], cwd).catch(rethrowFor(base))).trim();
    const options = ['--raw', '-z', '--no-abbrev', '--relative', '--find-renames=50%', '-l1000', '--diff-filter=d'];
    const [raw, untracked, tags] = await Promise.all([
        git(['diff', ...options, '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none', fork], cwd),
        git(['ls-files', '-z', '--others', '--exclude-standard'], cwd),
        git(['ls-files', '-z', '-v'], cwd),
    ]);
    const tracked = parseRaw(raw);
    const added = fieldsOf(untracked).map((path) => ({ path, status: 'added', before: undefined }));
    const known = new Set(tracked.map(({ path }) => path));
    const unseen = unwatched(tags).filter((path) => !known.has(path));
    return [...tracked, ...added, ...(unseen.length === 0 ? [] : await withBlobs(unseen, fork, cwd))];
}
/** The commit that is checked out around `cwd`; undefined where there is none. */
async function headCommit(cwd) {
    const head = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(['rev-parse', '--verify', '--quiet', 'HEAD'], cwd).catch(() => undefined);
    return head?.toString('utf8').trim();
}
/** Every file of the work tree below `cwd` that git tracks or does not ignore. */
async function filesInGit(cwd) {
    return fieldsOf(await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd));
}
/** Every file of the work tree below `cwd` that git tracks. */
async function trackedFiles(cwd) {
    return fieldsOf(await git(['ls-files', '-z', '--cached'], cwd));
}
/** Those of the files, relative to `cwd`, that git ignores; none where git cannot tell. */
async function ignoredFiles(files, cwd) {
    // It ends with 1 where it ignores none, and fails for a path outside of the work tree.
    const listed = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(['check-ignore', '-z', '--stdin'], cwd, files.join('\0')).catch(() => undefined);
    return listed === undefined ? [] : fieldsOf(listed.toString('utf8'));
}
/** `:<mode> <mode> <blob> <blob> <status>`, path; for renames also the new path. Each ends with a NUL. */
function parseRaw(output) {
    const fields = fieldsOf(output);
    const changes = [];
    for (let at = 0; at + 1 < fields.length;) {
        const [mode = '', , blob = '', now = '', status = ''] = (fields[at] ?? '').split(' ');
        const isMoved = status.startsWith('R') || status.startsWith('C');
        const path = fields[at + (isMoved ? 2 : 1)] ?? '';
        changes.push({
            path,
            status: statusOf(status),
            before: isFile(mode.slice(1)) ? blob : undefined,
            previousPath: isMoved ? fields[at + 1] : undefined,
            isSame: blob === now,
        });
        at += isMoved ? 3 : 2;
    }
    return changes;
}
function statusOf(status) {
    if (status.startsWith('A'))
        return 'added';
    return status.startsWith('R') || status.startsWith('C') ? 'renamed' : 'modified';
}
/** Symbolic links and submodules have other modes, and a file that takes the place of one is new. */
function isFile(mode) {
    return mode.startsWith('100');
}
/** Paths in the output of `ls-files -v` whose tag says so. */
function unwatched(output) {
    return fieldsOf(output).flatMap((field) => (/^[a-zS] /.test(field) ? [field.slice(2)] : []));
}
async function withBlobs(paths, fork, cwd) {
    const listed = await git(['ls-tree', '-r', '-z', fork], cwd);
    const blobs = (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_1__.parseTree)(listed);
    return paths.map((path) => ({ path, status: 'unwatched', before: blobs.get(path) }));
}
function fieldsOf(output) {
    return output.split('\0').filter(Boolean);
}
async function git(args, cwd) {
    return (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(args, cwd)).toString('utf8');
}
function rethrowFor(base) {
    return (error) => {
        const message = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n').at(1) ?? (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`git cannot compare with ${base}: ${message.replace(/^fatal: /, '')}`, 'Name a branch, tag or commit of this repository, and fetch enough history (fetch-depth: 0).', { cause: error });
    };
}


/***/ }),

/***/ 64758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ endingsOf),
/* harmony export */   j: () => (/* binding */ mentionsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72341);


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


/***/ }),

/***/ 80818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   OU: () => (/* binding */ textOrNothing),
/* harmony export */   f$: () => (/* binding */ noBaseline),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rR: () => (/* binding */ namedBaseline)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);

/** The text of a file that could be read. */
function textIn(read) {
    return typeof read === 'object' && 'text' in read ? read.text : undefined;
}
/** Whether there is a file that could not be read. */
function isRefused(read) {
    return typeof read === 'object' && 'reason' in read;
}
/** The text of a file that the run depends on. @throws UserError when it exists and cannot be read */
function textOrNothing(read, path) {
    if (typeof read === 'object' && 'reason' in read) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} cannot be read at the base: ${read.reason}`, 'Fix the file, or name another one.');
    }
    return textIn(read);
}
/** The note for a baseline that the settings name and that the base commit does not have. */
function noBaseline(path) {
    return `The base commit has no ${path}, so every finding counts.`;
}
/** The file that the setting of a baseline names; none for `none`. */
function namedBaseline(baseline) {
    return baseline === undefined || baseline === 'none' ? [] : [baseline];
}


/***/ })
};
