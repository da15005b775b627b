export const ids = [220, 624, 806, 179];
export const modules = {

/***/ 3220:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cli_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5309);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4570);
/* harmony import */ var _interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4745);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9853);






const interrupt = (0,_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .createInterrupt */ .m)(process);
const printer = (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .createPrinter */ .F)(process.stdout, (sentence) => {
    process.stderr.write(`alt-text-review: ${sentence}\n`);
});
const code = await (0,_cli_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runCli */ .a)(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: printer.print,
    stderr: (text) => process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    fetch: globalThis.fetch,
    clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
    today: new Date().toISOString().slice(0, 10),
    signal: interrupt.signal,
    keep: interrupt.keep,
    // argv[1] is dist/cli/index.js, or a link to it that a package manager created.
    packageDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.')), '..', '..'),
});
process.exitCode = printer.isCut() ? 2 : interrupt.exitCode(code);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createInterrupt)
/* harmony export */ });
const numbers = { SIGINT: 2, SIGTERM: 15 };
const signals = Object.keys(numbers);
/** Hears the signals to `program` while something has to be kept. A second signal ends it in any case. */
function createInterrupt(program) {
    const ending = new AbortController();
    let heard;
    let kept = 0;
    const hear = (signal) => {
        heard ??= signal;
        ignore();
        ending.abort();
    };
    const ignore = () => {
        for (const signal of signals)
            program.off(signal, hear);
    };
    const exitCode = (code) => (heard === undefined ? code : 128 + numbers[heard]);
    return {
        signal: ending.signal,
        exitCode,
        keep() {
            if (kept === 0 && heard === undefined)
                for (const signal of signals)
                    program.on(signal, hear);
            kept += 1;
            let isOver = false;
            return () => {
                if (isOver)
                    return;
                isOver = true;
                kept -= 1;
                if (kept > 0)
                    return;
                ignore();
                if (heard !== undefined)
                    program.exit(exitCode(0));
            };
        },
    };
}


/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createPrinter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** @param complain told once, in a sentence, when not everything can be printed */
function createPrinter(stdout, complain) {
    let isCut = false;
    const fail = (error) => {
        if (!isCut)
            complain(`the report could not be printed: ${error instanceof Error ? error.message : String(error)}`);
        isCut = true;
    };
    stdout.on('error', (error) => {
        // A reader such as `| head` closes the pipe when it has enough. The exit code is the verdict all the same.
        if (error.code !== 'EPIPE')
            fail(error);
    });
    const isStream = stdout.isTTY || isPipe(stdout.fd);
    return {
        isCut: () => isCut,
        print(text) {
            if (isStream) {
                stdout.write(text);
                return;
            }
            try {
                // Into a file, the stream of Node drops what a full disk has no room for, and reports nothing.
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(stdout.fd, text);
            }
            catch (error) {
                fail(error);
            }
        },
    };
}
function isPipe(fd) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    return stats.isFIFO() || stats.isSocket();
}


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/formats/index.js + 4 modules
var formats = __webpack_require__(7450);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(1355);
// EXTERNAL MODULE: ./build/sources/files.js
var sources_files = __webpack_require__(3806);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 2 modules
var sources_unmatched = __webpack_require__(5354);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/line-diff.js + 1 modules
var line_diff = __webpack_require__(9171);
// EXTERNAL MODULE: ./build/sources/git-blobs.js
var git_blobs = __webpack_require__(6624);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/sources/git-run.js
var git_run = __webpack_require__(6541);
;// CONCATENATED MODULE: ./build/sources/git.js


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
/** Every file of the work tree below `cwd` that git tracks or does not ignore. */
async function filesInGit(cwd) {
    return fieldsOf(await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd));
}
/** `:<mode> <mode> <blob> <blob> <status>`, path; for renames also the new path. Each ends with a NUL. */
function parseRaw(output) {
    const fields = fieldsOf(output);
    const changes = [];
    for (let at = 0; at + 1 < fields.length;) {
        const [mode = '', , blob = '', , status = ''] = (fields[at] ?? '').split(' ');
        const isMoved = status.startsWith('R') || status.startsWith('C');
        const path = fields[at + (isMoved ? 2 : 1)] ?? '';
        changes.push({ path, status: statusOf(status), before: isFile(mode.slice(1)) ? blob : undefined });
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
    const blobs = new Map(fieldsOf(listed).flatMap((field) => {
        const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(field) ?? [];
        return isFile(mode) ? [[path, blob]] : [];
    }));
    return paths.map((path) => ({ path, status: 'unwatched', before: blobs.get(path) }));
}
function fieldsOf(output) {
    return output.split('\0').filter(Boolean);
}
async function git(args, cwd) {
    return (await (0,git_run/* runGit */.E)(args, cwd)).toString('utf8');
}
function rethrowFor(base) {
    return (error) => {
        const message = (0,errors/* messageOf */.b)(error).split('\n').at(1) ?? (0,errors/* messageOf */.b)(error);
        throw new errors/* UserError */.y(`git cannot compare with ${base}: ${message.replace(/^fatal: /, '')}`, 'Name a branch, tag or commit of this repository, and fetch enough history (fetch-depth: 0).', { cause: error });
    };
}

// EXTERNAL MODULE: ./build/sources/text.js
var sources_text = __webpack_require__(818);
;// CONCATENATED MODULE: ./build/cli/changed-documents.js









/** The documents that changed below the paths since `base`. */
async function gatherChanged(folders, base, options, world) {
    const wanted = (0,globs/* matchGlobs */.jv)(options.paths);
    const changed = await changedSince(base, world.cwd);
    const scope = options.scope ?? 'lines';
    const inPaths = changed.filter(({ path }) => (0,formats/* formatFor */.Bm)(path) && wanted(path) && isBelow(path, folders, world.cwd));
    // Git lists links, too, and a change must not lead us to what they point to.
    const files = await (0,sources_files/* plainFiles */.K)(pathsIn(inPaths.filter(({ status }) => status !== 'unwatched')), world.cwd);
    const unwatched = await (0,sources_files.existing)(pathsIn(inPaths.filter(({ status }) => status === 'unwatched')), world.cwd);
    const read = await (0,sources_files.readFiles)(scope === 'all' ? folders : [...files, ...(await (0,sources_files/* plainFiles */.K)(unwatched, world.cwd))], {
        cwd: world.cwd,
        formatFor: formats/* formatFor */.Bm,
        wanted,
        mayHold: (0,globs/* matchFolders */.RZ)(options.paths),
    });
    // A path of a scan of everything that leads to nothing is in the notes.
    const lost = scope === 'all' ? [] : read.missing.map((file) => ({ file, reason: lostReason }));
    return {
        documents: await withNewLines(read.documents, changed, scope, world.cwd),
        skipped: [...read.skipped, ...lost],
        scope,
        changedFiles: new Set(pathsIn(changed.filter(({ status }) => status !== 'unwatched'))),
        replacedFiles: new Set(pathsIn(changed.filter(({ status }) => status === 'modified'))),
        notes: await changeNotes(folders, changed, options, world),
        unmatched: [],
    };
}
const lostReason = 'Git lists it as changed, and there is no file of this name. Run the command again; if it has a name that is not UTF-8, rename it.';
function pathsIn(changes) {
    return changes.map(({ path }) => path);
}
/** In a change it is no mistake to match nothing; only what matches nothing in the whole folder is said. */
async function changeNotes(paths, changed, options, { cwd }) {
    const there = await (0,sources_files.existing)(paths, cwd);
    const { unmatched, notes } = await (0,sources_unmatched/* findUnmatched */.L2)({
        folders: there,
        missing: paths.filter((path) => !there.includes(path)),
        patterns: options.paths,
        documents: changed.map(({ path }) => path).filter(formats/* formatFor */.Bm),
        included: 1,
        allFiles: () => filesInGit(cwd),
        formatFor: formats/* formatFor */.Bm,
    });
    return [...unmatched.map((one) => (0,sources_unmatched/* sentencesOf */.cj)(one).join(' ')), ...notes];
}
/** The documents with the lines that are new in them, by both texts. Those that the change does not touch have none. */
async function withNewLines(documents, changed, scope, cwd) {
    const changes = new Map(changed.map((change) => [change.path, change]));
    const ids = documents.flatMap(({ path }) => changes.get(path)?.before ?? []);
    const texts = await (0,git_blobs.blobTexts)(ids, cwd);
    return documents.flatMap((document) => {
        const change = changes.get(document.path);
        if (change === undefined)
            return [{ ...document, changedLines: new Set() }];
        const before = (0,sources_text/* textIn */.r7)(texts.get(change.before ?? ''));
        // In a file that is new, or that was no document that can be read, every line is new.
        if (before === undefined)
            return [document];
        const isSame = change.status === 'unwatched' && before === document.text && scope !== 'all';
        return isSame ? [] : [{ ...document, changedLines: (0,line_diff/* newLines */.M)(before, document.text) }];
    });
}
function isBelow(path, folders, cwd) {
    // Not by the first letters: a folder can be called `..docs`.
    return folders.some((folder) => (0,external_node_path_.relative)((0,external_node_path_.resolve)(cwd, folder), (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep)[0] !== '..');
}

;// CONCATENATED MODULE: ./build/cli/documents.js





/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
async function gather(paths, base, options, world) {
    const folders = paths.length === 0 ? ['.'] : paths;
    if (base !== undefined)
        return gatherChanged(folders, base, options, world);
    const io = { cwd: world.cwd, formatFor: formats/* formatFor */.Bm, wanted: (0,globs/* matchGlobs */.jv)(options.paths), mayHold: (0,globs/* matchFolders */.RZ)(options.paths) };
    const read = await (0,sources_files.readFiles)(folders, io);
    const { unmatched, notes } = await (0,sources_unmatched/* findUnmatched */.L2)({
        ...read,
        patterns: options.paths,
        documents: read.seen,
        included: read.documents.length + read.skipped.length,
        allFiles: () => (0,sources_files.listFiles)(world.cwd),
        filesIn: (folder) => (0,sources_files.listFiles)(world.cwd, folder),
        formatFor: formats/* formatFor */.Bm,
    });
    return {
        documents: read.documents,
        skipped: read.skipped,
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: [...(0,sources_unmatched/* leftOutNote */.UZ)(read.leftOut), ...notes],
        unmatched,
    };
}


/***/ }),

/***/ 5309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/app/deadline.js
var deadline = __webpack_require__(8362);
// EXTERNAL MODULE: ./build/app/pictures.js
var app_pictures = __webpack_require__(477);
// EXTERNAL MODULE: ./build/app/secrets.js
var secrets = __webpack_require__(37);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(3735);
// EXTERNAL MODULE: ./build/lib/secrets.js
var lib_secrets = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __webpack_require__(529);
// EXTERNAL MODULE: ./build/review/index.js + 23 modules
var review = __webpack_require__(323);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(4380);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 2 modules
var sources_unmatched = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/cli/documents.js + 2 modules
var documents = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/app/drafter.js + 1 modules
var drafter = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(902);
;// CONCATENATED MODULE: ./build/cli/drafter.js


/** Whether pages of this machine can get drafts, and the function that makes them. */
function draftingFor(options, pictures, world) {
    const { env, fetch, clock, signal } = world;
    const possible = (0,drafter/* drafting */._)(options, {
        env,
        fetch,
        clock,
        signal,
        // On a machine it is unknown whether the pictures are public.
        picturesArePublic: false,
        root: world.cwd,
        pictures,
        announce: (sentence) => {
            world.stderr(`alt-text-review: ${sentence}\n`);
        },
        progress: (0,progress/* progressLine */.o)('Drafting', world),
    });
    if (possible.status !== 'ready')
        return possible;
    return {
        ...possible,
        draft: (wanted, earlier) => {
            // Drafts are paid for, and are not lost until they are in the report.
            if (wanted.length > 0)
                world.keep();
            return possible.draft(wanted, earlier);
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(999);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(7778);
// EXTERNAL MODULE: ./build/lib/lines.js
var lines = __webpack_require__(8111);
// EXTERNAL MODULE: ./build/review/suggest.js + 1 modules
var suggest = __webpack_require__(8036);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(7203);
;// CONCATENATED MODULE: ./build/cli/settle.js



/**
 * Applies the drafts of `found`, and those that become possible with them, such as the text of a picture that is missing in another place:
 * otherwise the same command, given again, would write again.
 *
 * @param review without a model
 */
async function settle(documents, found, review) {
    let states = documents.map(begin);
    let report = found;
    for (let round = 0; round < mostRounds && states.some((state) => isOffered(state, report)); round += 1) {
        states = states.map((state) => (isOffered(state, report) ? advanced(state, report) : state));
        report = await review(states.map(({ after }) => after));
    }
    return {
        documents: states.map(({ after }) => after),
        fixed: states.filter(({ document, after }) => document !== after),
        left: report,
        troubles: states.filter(({ isRestless }) => isRestless).map(({ document }) => restless(document)),
    };
}
/** Each round has a reason in the one before, so real documents need two or three. */
const mostRounds = 10;
function begin(document) {
    return { document, after: document, sources: [], texts: [document.text], isRestless: false };
}
function isOffered({ after, isRestless }, { images }) {
    return !isRestless && images.some(({ document, suggestion }) => document === after && suggestion?.offered === true);
}
function advanced(state, { images }) {
    const edits = (0,suggest/* offeredEdits */.Z8)(state.after, images);
    const text = (0,suggest/* fixedText */.GT)(state.after, images);
    if (state.texts.includes(text))
        return { ...begin(state.document), isRestless: true };
    const sources = images.flatMap(({ document, suggestion }) => document === state.after && suggestion?.offered === true ? [suggestion.source] : []);
    return {
        ...state,
        after: { ...state.after, text, changedLines: changedLines(state.after, edits, text) },
        sources: [...state.sources, ...sources],
        texts: [...state.texts, text],
    };
}
/** The changed lines of a document in its edited text: an edit may add lines, such as an option of a directive, or join them. */
function changedLines({ text, changedLines: before }, edits, edited) {
    if (before === 'all')
        return before;
    const [oldStarts, newStarts] = [(0,lines/* lineStarts */._)(text), (0,lines/* lineStarts */._)(edited)];
    const lineOf = (offset) => (0,lines/* locate */.x)(newStarts, { start: offset, end: offset }).line;
    const spans = (0,text_edits/* editedSpans */.j)(edits);
    const moved = (offset) => {
        const last = edits.findLastIndex(({ span }) => span.start < offset);
        const [edit, span] = [edits[last], spans[last]];
        return edit && span ? Math.max(span.start, span.end + offset - edit.span.end) : offset;
    };
    const written = edits.flatMap(({ span }, index) => {
        const { line } = (0,lines/* locate */.x)(oldStarts, span);
        const [first, last] = [lineOf(spans[index]?.start ?? 0), lineOf(spans[index]?.end ?? 0)];
        return before.has(line) ? Array.from({ length: last - first + 1 }, (_, more) => first + more) : [];
    });
    return new Set([...[...before].map((line) => lineOf(moved(oldStarts[line - 1] ?? text.length))), ...written]);
}
function restless({ path }) {
    return `The drafts of ${path} undo each other, so none of them was written. They are in this report: choose one.`;
}

;// CONCATENATED MODULE: ./build/cli/fix.js









/**
 * Writes the drafts of `found` into its files and reviews them again: the new report has the remaining findings.
 * A file that changed since it was read is not written. A run that is stopped does not review again.
 */
async function fix(input, found, world) {
    // What is written needs no model a second time.
    const contextDrafts = input.contextDrafts || input.drafting.status === 'ready';
    // What was not judged stays so, and what was is judged again, whatever the time.
    const unread = new Set(found.skipped.map(({ file }) => file));
    const same = { ...input, skipped: found.skipped, overdue: undefined, contextDrafts };
    const again = (documents) => world.signal.aborted ? Promise.resolve(found) : (0,review/* review */.N)({ ...same, documents, drafting: { status: 'off' } });
    const judged = input.documents.filter(({ path }) => !unread.has(path));
    const settled = await settle(judged, found, again);
    const release = world.keep();
    const outcomes = [];
    for (const one of settled.fixed)
        outcomes.push(await fixDocument(one, world));
    const written = outcomes.filter(({ trouble }) => trouble === undefined);
    const troubles = [...settled.troubles, ...outcomes.flatMap(({ trouble }) => trouble ?? [])];
    // The end is near, and the report says what was written.
    if (world.signal.aborted)
        return { ...found, notes: [...writtenNote(written, stopped), ...found.notes, ...troubles] };
    release();
    const lost = new Map(outcomes.flatMap(({ document, after, trouble }) => (trouble ? [[after, document]] : [])));
    const left = lost.size === 0 ? settled.left : await again(settled.documents.map((document) => lost.get(document) ?? document));
    const notes = new Set([...writtenNote(written, counted), ...found.notes, ...troubles, ...left.notes]);
    const images = withDrafts(left.images, found.images);
    return { ...left, images, notes: [...notes], drafts: found.drafts, refused: found.refused };
}
/** Keeps drafts that could not be written in the report. */
function withDrafts(images, found) {
    const before = new Map(found.map((reviewed) => [reviewed.identity, reviewed]));
    return images.map((reviewed) => {
        const earlier = before.get(reviewed.identity);
        if (earlier === undefined || reviewed.findings.length === 0)
            return reviewed;
        return earlier.document === reviewed.document ? earlier : { ...reviewed, draft: earlier.draft };
    });
}
/** The first note, next to the verdict, because these drafts changed it. */
function writtenNote(files, coverage) {
    const written = files.flatMap(({ sources }) => sources);
    if (written.length === 0)
        return [];
    const isOne = written.length === 1;
    const without = written.filter((source) => source !== 'caption').length;
    const decorative = written.filter((source) => source === 'decorative').length;
    const parts = [
        `${(0,count/* count */.U)(written.length, 'draft was', 'drafts were')} written into ${(0,count/* count */.U)(files.length, 'file')}`,
        ...(without > 0
            ? [`${isOne ? '' : `${without === written.length ? 'all' : without} of them `}without a model`]
            : []),
        ...(decorative > 0
            ? [
                `${isOne ? '' : `${decorative === written.length ? 'all' : decorative} of them `}to mark a picture as decorative`,
            ]
            : []),
    ];
    const them = isOne ? 'it' : 'them';
    return [`${parts.join(', ')}: read ${them} (\`git diff\`) before you commit ${them}. ${coverage(them)}`];
}
function counted(them) {
    return `The coverage above counts ${them} before you have read ${them}.`;
}
function stopped(them) {
    return `The run was stopped then, so the findings and the coverage above do not count ${them}.`;
}
/** A file that cannot be read or written loses its drafts, without an effect on the others. */
async function fixDocument(fixed, world) {
    try {
        return { ...fixed, trouble: await rewrite(fixed, world) };
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        return { ...fixed, trouble: notWritten(fixed.document, (0,errors/* messageOf */.b)(error), 'What is there is unchanged.') };
    }
}
/** Why the file was not written; undefined when it was. */
async function rewrite({ document, after }, { cwd }) {
    const { path, text, encoding } = document;
    const file = (0,external_node_path_.resolve)(cwd, path);
    const now = (0,decode_document/* decodeDocument */.w8)(await (0,promises_.readFile)(file));
    if ('reason' in now || now.text !== text || now.encoding !== encoding)
        return `${path} changed during the review, so its drafts were not written. Run the command again.`;
    const bytes = (0,text_encoding/* encodeText */.wx)(after.text, encoding);
    const written = bytes && (0,decode_document/* decodeDocument */.w8)(bytes);
    if (bytes === undefined || written === undefined || 'reason' in written || written.text !== after.text)
        return `${path} is not in UTF-8, and its encoding cannot express the drafts, so they were not written. Save it as UTF-8 and run the command again.`;
    const failure = await (0,write_file/* writeFile */._)(cwd, path, bytes);
    return failure && notWritten(document, failure.why, failure.onDisk);
}
function notWritten({ path }, why, onDisk) {
    return `${path} could not be written: ${why}. ${onDisk} Its drafts are only in this report.`;
}

// EXTERNAL MODULE: ./build/app/report-files.js
var report_files = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(892);
;// CONCATENATED MODULE: ./build/cli/check.js















/** Reviews files and folders of this machine, prints the report, and returns the verdict as exit code. */
async function check(paths, flags, terminal) {
    const options = await (0,settings/* readSettings */.s)(flags.settings, terminal);
    const { hide } = (0,lib_secrets/* createSecrets */.g)((0,secrets/* secretsOf */.F)(options, terminal.env));
    const world = withoutSecrets(terminal, hide);
    const { signal, overdue, notes } = (0,deadline/* createDeadline */.d)(world.clock, options.deadlineMinutes);
    const { unmatched, ...gathered } = await (0,documents/* gather */.k)(paths, flags.base, options, world);
    const bounded = { ...world, signal: AbortSignal.any([world.signal, signal]) };
    const pictures = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)(options, world.cwd, paths, bounded));
    const drafting = draftingFor(options, pictures, bounded);
    const input = {
        ...gathered,
        failOn: options.failOn,
        unread: options.unread,
        minCoverage: options.minCoverage,
        baseline: await (0,settings/* readBaseline */.m)(options.baseline, world),
        policy: options.policy,
        today: world.today,
        language: options.language,
        drafting,
        contextDrafts: options.contextDrafts,
        samePictures: async (places) => (await pictures()).samePictures(places),
        mistakes: unmatched.map(sources_unmatched/* reasonOf */.A3),
        overdue,
    };
    const found = await (0,review/* review */.N)(input);
    const fixed = flags.fix ? await fix(input, found, world) : found;
    const report = { ...fixed, notes: [...notes(), ...fixed.notes] };
    const troubles = [
        ...(await print(report, flags, world, hide)),
        ...(await (0,report_files/* writeReports */.Li)(report, options, { root: world.cwd, hide, keep: world.keep })),
    ];
    for (const one of unmatched)
        world.stderr(`alt-text-review: ${(0,sources_unmatched/* sentencesOf */.cj)(one).map(escape_controls/* escapeControls */.UN).join('\n')}\n`);
    if (troubles.length > 0)
        throw (0,report_files/* unwritten */.pg)(troubles);
    // With `--fix --context-drafts`, the drafts that need no model are written even when there is no model.
    const isDone = flags.fix && options.contextDrafts;
    const unavailable = drafting.status === 'unavailable' && !isDone ? drafting.reason : undefined;
    const obstacle = report.refused ?? unavailable;
    if (obstacle !== undefined && flags.settings.captions === 'auto') {
        world.stderr(`alt-text-review: no drafts by a model, although the options ask for them: ${obstacle}\n`);
        return 2;
    }
    if (unmatched.length > 0)
        return 2;
    return report.verdict === 'pass' ? 0 : 1;
}
/** Prints the report, also when the file for it cannot be written: what was found, and what --fix wrote, is in it. */
async function print(report, { format, output }, world, hide) {
    const colour = output === undefined && world.stdoutIsTerminal && !world.env.NO_COLOR;
    const text = hide((await (0,reporters/* loadReporter */.KW)(format))(report, { colour }));
    const trouble = output === undefined ? undefined : await (0,write_file/* writeFile */._)(world.cwd, output, text, world.keep);
    if (output === undefined || trouble !== undefined)
        world.stdout(text);
    return output === undefined || trouble === undefined ? [] : [{ ...trouble, file: output }];
}
/** The world, with the secrets of the run hidden in all that is printed. */
function withoutSecrets(world, hide) {
    return {
        ...world,
        stdout: (text) => {
            world.stdout(hide(text));
        },
        stderr: (text) => {
            world.stderr(hide(text));
        },
    };
}

// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(8013);
// EXTERNAL MODULE: ./build/lib/either-of.js
var either_of = __webpack_require__(6981);
// EXTERNAL MODULE: ./build/config/environment.js
var environment = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/config/options.js + 1 modules
var options = __webpack_require__(5548);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(6480);
;// CONCATENATED MODULE: ./build/cli/index.js









/** The command line: arguments in, report on stdout, exit code out. */
async function runCli(args, world) {
    let code = 0;
    const program = build(world, (result) => (code = result));
    try {
        await program.parseAsync([...args], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        if (error instanceof errors/* UserError */.y) {
            world.stderr(`alt-text-review: ${error.message}\n${error.remedy}\n`);
            return 2;
        }
        throw error;
    }
}
const help = `
Options of a review: alt-text-review check --help
Exit codes: 0 pass, 1 the gate failed, 2 could not run, 130 stopped by Ctrl-C.`;
function build(world, done) {
    const program = new esm/* Command */.uB(version/* tool */.z.name)
        .description('Finds images whose alternative text is missing or weak, and drafts descriptions.')
        .version(version/* tool */.z.version)
        .exitOverride()
        .configureOutput({ writeOut: world.stdout, writeErr: world.stderr })
        // Commander's additions to an option, such as "(preset: …)", repeat what our texts have.
        .configureHelp({ optionDescription: ({ description }) => description })
        .showHelpAfterError('Run alt-text-review --help for all options.')
        .addHelpText('after', help);
    const checking = program
        .command('check', { isDefault: true })
        .description('review files and folders; the current folder when none is named')
        .argument('[paths...]', 'files or folders');
    addCheckOptions(checking).action(async (paths, flags) => {
        done(await check(paths, toCheckFlags(flags, world), world));
    });
    const baseline = program
        .command('baseline')
        .description('accept all current findings: later runs count only new ones')
        .argument('[paths...]', 'files or folders')
        .option('--output <file>', 'file to write the accepted findings to');
    addSettings(baseline).action(async (paths, flags) => {
        const { writeBaseline } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 6590));
        done(await writeBaseline(paths, toCheckFlags(flags, world), world));
    });
    program
        .command('rules')
        .description('list the rules')
        .addOption(formatOption('output format', ['text', 'json']))
        .action(async ({ format }) => {
        const { listRules } = await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 3798));
        done(listRules(format, world));
    });
    program
        .command('explain')
        .description('print the page of a rule')
        .argument('<rule>', 'its id')
        .action(async (id) => {
        const { explain } = await __webpack_require__.e(/* import() */ 798).then(__webpack_require__.bind(__webpack_require__, 3798));
        done(await explain(id, world));
    });
    program
        .command('init')
        .description('write a workflow that reviews pull requests')
        .action(async () => {
        const { init } = await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 6919));
        done(await init(world));
    });
    const doctor = program
        .command('doctor')
        .description('check the settings and this folder; with --ask, try the provider, too')
        .option('--ask', `try the provider (${askingTakes})`)
        .addOption(formatOption('output format', ['text', 'json']));
    addSettings(doctor).action(async (flags) => {
        const { doctor: examine } = await __webpack_require__.e(/* import() */ 473).then(__webpack_require__.bind(__webpack_require__, 1473));
        const { settings } = toCheckFlags(flags, world);
        done(await examine({ settings, ask: flags.ask === true, json: flags.format === 'json' }, world));
    });
    return program;
}
const askingTakes = providers/* providerNames */.e.map((name) => `${name}: ${providers/* providers */.r[name].askingTakes}`).join('; ');
function addCheckOptions(command) {
    command
        .addOption(formatOption('report on stdout', reporters/* reporterNames */.sX))
        .option('--output <file>', 'write the report to a file instead of stdout')
        .option('--caption', 'draft descriptions (short for --captions auto)')
        .option('--fix', 'write the drafts into the files (implies --caption)')
        .option('--base <ref>', 'review what changed since this commit');
    return addSettings(command);
}
function formatOption(help, names) {
    const list = (0,either_of/* eitherOf */.B)(names);
    return new esm/* Option */.c$('--format <format>', `${help}: ${list}. Default: text.`)
        .default('text')
        .argParser((format) => {
        if (names.includes(format))
            return format;
        throw new errors/* UserError */.y(`${format} is not a known format.`, `Use ${list}.`);
    });
}
function addSettings(command) {
    for (const spec of options/* optionTable */.sX)
        if (!(0,options/* isActionOnly */.XZ)(spec.name))
            command.addOption(toOption(spec));
    return command;
}
function toOption(spec) {
    const help = spec.default === undefined ? spec.help : `${spec.help} Default: ${String(spec.default)}.`;
    if (spec.type === 'boolean')
        return new esm/* Option */.c$(`--${spec.name} [true|false]`, help).preset('true');
    if ((0,options/* isList */.Lv)(spec))
        return new esm/* Option */.c$(`--${spec.name} <${spec.type === 'list' ? 'globs' : spec.type}...>`, help);
    return new esm/* Option */.c$(`--${spec.name} <value>`, help);
}
function toCheckFlags(flags, { env }) {
    const given = options/* optionTable */.sX.map(({ name }) => [name, flags[(0,options/* camelCase */.xQ)(name)]]);
    const settings = {
        ...(0,environment/* settingsIn */.R)(env),
        ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    };
    const text = (name) => {
        const value = flags[name];
        return typeof value === 'string' ? value : undefined;
    };
    return {
        settings: flags.caption === true || flags.fix === true ? { ...settings, captions: 'auto' } : settings,
        format: reporters/* reporterNames */.sX.find((name) => name === flags.format) ?? 'text',
        output: text('output'),
        fix: flags.fix === true,
        base: text('base'),
    };
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/** A progress line that is overwritten and removed at the end; only on a terminal. @param what for example `Drafting` */
function progressLine(what, { stderr, stderrIsTerminal }) {
    return (done, total) => {
        if (!stderrIsTerminal)
            return;
        stderr(done === total ? '\r\u001b[K' : `\r${what}: ${done} of ${total} …\u001b[K`);
    };
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1552);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1469);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5548);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4318);




/**
 * Settings of a run: flags win over the configuration file.
 *
 * @throws UserError for a value that its option cannot have, and for a missing configuration file that was named
 */
async function readSettings(flags, world) {
    const { config } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .Ac)(flags);
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, config);
    if (text === undefined && flags.config !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no configuration file ${config}.`, 'Check the path; it is relative to the working directory.');
    }
    return (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)({ text, path: config }, { captions: 'off' }, flags);
}
/** Findings that the baseline file accepts; undefined without one. @throws UserError when it is missing or not a baseline */
async function readBaseline(path, world) {
    if (path === undefined)
        return undefined;
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, path);
    if (text === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(676)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, path);
}


/***/ }),

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


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobTexts: () => (/* binding */ blobTexts),
/* harmony export */   textsAtFork: () => (/* binding */ textsAtFork)
/* harmony export */ });
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(999);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);


/** Bytes of blobs that one call of git gives. */
const together = 64 * 1024 * 1024;
/** Paths of one call: a command line is limited. */
const mostPaths = 200;
/** Texts of blobs by their ids, as they are stored: no filter and no conversion has a say. Those that are not there are left out. */
async function blobTexts(ids, cwd) {
    const texts = new Map();
    const unique = [...new Set(ids)];
    if (unique.length === 0)
        return texts;
    const heads = (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['cat-file', '--batch-check'], cwd, lines(unique))).toString('latin1').split('\n');
    const batches = [];
    for (const { id, size } of heads.flatMap(parseHead)) {
        const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(size);
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
            for (const record of listed.split('\0')) {
                const [, id, path] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(record) ?? [];
                if (id !== undefined && path !== undefined)
                    ids.set(path, id);
            }
        }
        const texts = await blobTexts([...ids.values()], cwd);
        return paths.map((path) => texts.get(ids.get(path) ?? '') ?? 'absent');
    }
    catch {
        // Whatever the reason, there are other ways to get the texts.
        return undefined;
    }
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
8909:
((__unused_webpack_module, exports, __webpack_require__) => {
const { Argument } = __webpack_require__(9154);
const { Command } = __webpack_require__(4348);
const { CommanderError, InvalidArgumentError } = __webpack_require__(1135);
const { Help } = __webpack_require__(9754);
const { Option } = __webpack_require__(5240);
exports.DM = new Command();
exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);
exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;
exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError;
}),
9154:
((__unused_webpack_module, exports, __webpack_require__) => {
const { InvalidArgumentError } = __webpack_require__(1135);
class Argument {
 constructor(name, description) {
  this.description = description || '';
  this.variadic = false;
  this.parseArg = undefined;
  this.defaultValue = undefined;
  this.defaultValueDescription = undefined;
  this.argChoices = undefined;
  switch (name[0]) {
   case '<':
    this.required = true;
    this._name = name.slice(1, -1);
    break;
   case '[':
    this.required = false;
    this._name = name.slice(1, -1);
    break;
   default:
    this.required = true;
    this._name = name;
    break;
  }
  if (this._name.endsWith('...')) {
   this.variadic = true;
   this._name = this._name.slice(0, -3);
  }
 }
 name() {
  return this._name;
 }
 _collectValue(value, previous) {
  if (previous === this.defaultValue || !Array.isArray(previous)) {
   return [value];
  }
  previous.push(value);
  return previous;
 }
 default(value, description) {
  this.defaultValue = value;
  this.defaultValueDescription = description;
  return this;
 }
 argParser(fn) {
  this.parseArg = fn;
  return this;
 }
 choices(values) {
  this.argChoices = values.slice();
  this.parseArg = (arg, previous) => {
   if (!this.argChoices.includes(arg)) {
    throw new InvalidArgumentError(
     `Allowed choices are ${this.argChoices.join(', ')}.`,
    );
   }
   if (this.variadic) {
    return this._collectValue(arg, previous);
   }
   return arg;
  };
  return this;
 }
 argRequired() {
  this.required = true;
  return this;
 }
 argOptional() {
  this.required = false;
  return this;
 }
}
function humanReadableArgName(arg) {
 const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');
 return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}
exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;
}),
4348:
((__unused_webpack_module, exports, __webpack_require__) => {
const EventEmitter = (__webpack_require__(8474).EventEmitter);
const childProcess = __webpack_require__(1421);
const path = __webpack_require__(6760);
const fs = __webpack_require__(3024);
const process = __webpack_require__(1708);
const { Argument, humanReadableArgName } = __webpack_require__(9154);
const { CommanderError } = __webpack_require__(1135);
const { Help, stripColor } = __webpack_require__(9754);
const { Option, DualOptions } = __webpack_require__(5240);
const { suggestSimilar } = __webpack_require__(5030);
class Command extends EventEmitter {
 constructor(name) {
  super();
  this.commands = [];
  this.options = [];
  this.parent = null;
  this._allowUnknownOption = false;
  this._allowExcessArguments = false;
  this.registeredArguments = [];
  this._args = this.registeredArguments;
  this.args = [];
  this.rawArgs = [];
  this.processedArgs = [];
  this._scriptPath = null;
  this._name = name || '';
  this._optionValues = {};
  this._optionValueSources = {};
  this._storeOptionsAsProperties = false;
  this._actionHandler = null;
  this._executableHandler = false;
  this._executableFile = null;
  this._executableDir = null;
  this._defaultCommandName = null;
  this._exitCallback = null;
  this._aliases = [];
  this._combineFlagAndOptionalValue = true;
  this._description = '';
  this._summary = '';
  this._argsDescription = undefined;
  this._enablePositionalOptions = false;
  this._passThroughOptions = false;
  this._lifeCycleHooks = {};
  this._showHelpAfterError = false;
  this._showSuggestionAfterError = true;
  this._savedState = null;
  this._outputConfiguration = {
   writeOut: (str) => process.stdout.write(str),
   writeErr: (str) => process.stderr.write(str),
   outputError: (str, write) => write(str),
   getOutHelpWidth: () =>
    process.stdout.isTTY ? process.stdout.columns : undefined,
   getErrHelpWidth: () =>
    process.stderr.isTTY ? process.stderr.columns : undefined,
   getOutHasColors: () =>
    useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
   getErrHasColors: () =>
    useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
   stripColor: (str) => stripColor(str),
  };
  this._hidden = false;
  this._helpOption = undefined;
  this._addImplicitHelpCommand = undefined;
  this._helpCommand = undefined;
  this._helpConfiguration = {};
  this._helpGroupHeading = undefined;
  this._defaultCommandGroup = undefined;
  this._defaultOptionGroup = undefined;
 }
 copyInheritedSettings(sourceCommand) {
  this._outputConfiguration = sourceCommand._outputConfiguration;
  this._helpOption = sourceCommand._helpOption;
  this._helpCommand = sourceCommand._helpCommand;
  this._helpConfiguration = sourceCommand._helpConfiguration;
  this._exitCallback = sourceCommand._exitCallback;
  this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
  this._combineFlagAndOptionalValue =
   sourceCommand._combineFlagAndOptionalValue;
  this._allowExcessArguments = sourceCommand._allowExcessArguments;
  this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
  this._showHelpAfterError = sourceCommand._showHelpAfterError;
  this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
  return this;
 }
 _getCommandAndAncestors() {
  const result = [];
  for (let command = this; command; command = command.parent) {
   result.push(command);
  }
  return result;
 }
 command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
  let desc = actionOptsOrExecDesc;
  let opts = execOpts;
  if (typeof desc === 'object' && desc !== null) {
   opts = desc;
   desc = null;
  }
  opts = opts || {};
  const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
  const cmd = this.createCommand(name);
  if (desc) {
   cmd.description(desc);
   cmd._executableHandler = true;
  }
  if (opts.isDefault) this._defaultCommandName = cmd._name;
  cmd._hidden = !!(opts.noHelp || opts.hidden);
  cmd._executableFile = opts.executableFile || null;
  if (args) cmd.arguments(args);
  this._registerCommand(cmd);
  cmd.parent = this;
  cmd.copyInheritedSettings(this);
  if (desc) return this;
  return cmd;
 }
 createCommand(name) {
  return new Command(name);
 }
 createHelp() {
  return Object.assign(new Help(), this.configureHelp());
 }
 configureHelp(configuration) {
  if (configuration === undefined) return this._helpConfiguration;
  this._helpConfiguration = configuration;
  return this;
 }
 configureOutput(configuration) {
  if (configuration === undefined) return this._outputConfiguration;
  this._outputConfiguration = {
   ...this._outputConfiguration,
   ...configuration,
  };
  return this;
 }
 showHelpAfterError(displayHelp = true) {
  if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
  this._showHelpAfterError = displayHelp;
  return this;
 }
 showSuggestionAfterError(displaySuggestion = true) {
  this._showSuggestionAfterError = !!displaySuggestion;
  return this;
 }
 addCommand(cmd, opts) {
  if (!cmd._name) {
   throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
  }
  opts = opts || {};
  if (opts.isDefault) this._defaultCommandName = cmd._name;
  if (opts.noHelp || opts.hidden) cmd._hidden = true;
  this._registerCommand(cmd);
  cmd.parent = this;
  cmd._checkForBrokenPassThrough();
  return this;
 }
 createArgument(name, description) {
  return new Argument(name, description);
 }
 argument(name, description, parseArg, defaultValue) {
  const argument = this.createArgument(name, description);
  if (typeof parseArg === 'function') {
   argument.default(defaultValue).argParser(parseArg);
  } else {
   argument.default(parseArg);
  }
  this.addArgument(argument);
  return this;
 }
 arguments(names) {
  names
   .trim()
   .split(/ +/)
   .forEach((detail) => {
    this.argument(detail);
   });
  return this;
 }
 addArgument(argument) {
  const previousArgument = this.registeredArguments.slice(-1)[0];
  if (previousArgument?.variadic) {
   throw new Error(
    `only the last argument can be variadic '${previousArgument.name()}'`,
   );
  }
  if (
   argument.required &&
   argument.defaultValue !== undefined &&
   argument.parseArg === undefined
  ) {
   throw new Error(
    `a default value for a required argument is never used: '${argument.name()}'`,
   );
  }
  this.registeredArguments.push(argument);
  return this;
 }
 helpCommand(enableOrNameAndArgs, description) {
  if (typeof enableOrNameAndArgs === 'boolean') {
   this._addImplicitHelpCommand = enableOrNameAndArgs;
   if (enableOrNameAndArgs && this._defaultCommandGroup) {
    this._initCommandGroup(this._getHelpCommand());
   }
   return this;
  }
  const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
  const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
  const helpDescription = description ?? 'display help for command';
  const helpCommand = this.createCommand(helpName);
  helpCommand.helpOption(false);
  if (helpArgs) helpCommand.arguments(helpArgs);
  if (helpDescription) helpCommand.description(helpDescription);
  this._addImplicitHelpCommand = true;
  this._helpCommand = helpCommand;
  if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
  return this;
 }
 addHelpCommand(helpCommand, deprecatedDescription) {
  if (typeof helpCommand !== 'object') {
   this.helpCommand(helpCommand, deprecatedDescription);
   return this;
  }
  this._addImplicitHelpCommand = true;
  this._helpCommand = helpCommand;
  this._initCommandGroup(helpCommand);
  return this;
 }
 _getHelpCommand() {
  const hasImplicitHelpCommand =
   this._addImplicitHelpCommand ??
   (this.commands.length &&
    !this._actionHandler &&
    !this._findCommand('help'));
  if (hasImplicitHelpCommand) {
   if (this._helpCommand === undefined) {
    this.helpCommand(undefined, undefined);
   }
   return this._helpCommand;
  }
  return null;
 }
 hook(event, listener) {
  const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
  if (!allowedValues.includes(event)) {
   throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
  }
  if (this._lifeCycleHooks[event]) {
   this._lifeCycleHooks[event].push(listener);
  } else {
   this._lifeCycleHooks[event] = [listener];
  }
  return this;
 }
 exitOverride(fn) {
  if (fn) {
   this._exitCallback = fn;
  } else {
   this._exitCallback = (err) => {
    if (err.code !== 'commander.executeSubCommandAsync') {
     throw err;
    } else {
    }
   };
  }
  return this;
 }
 _exit(exitCode, code, message) {
  if (this._exitCallback) {
   this._exitCallback(new CommanderError(exitCode, code, message));
  }
  process.exit(exitCode);
 }
 action(fn) {
  const listener = (args) => {
   const expectedArgsCount = this.registeredArguments.length;
   const actionArgs = args.slice(0, expectedArgsCount);
   if (this._storeOptionsAsProperties) {
    actionArgs[expectedArgsCount] = this;
   } else {
    actionArgs[expectedArgsCount] = this.opts();
   }
   actionArgs.push(this);
   return fn.apply(this, actionArgs);
  };
  this._actionHandler = listener;
  return this;
 }
 createOption(flags, description) {
  return new Option(flags, description);
 }
 _callParseArg(target, value, previous, invalidArgumentMessage) {
  try {
   return target.parseArg(value, previous);
  } catch (err) {
   if (err.code === 'commander.invalidArgument') {
    const message = `${invalidArgumentMessage} ${err.message}`;
    this.error(message, { exitCode: err.exitCode, code: err.code });
   }
   throw err;
  }
 }
 _registerOption(option) {
  const matchingOption =
   (option.short && this._findOption(option.short)) ||
   (option.long && this._findOption(option.long));
  if (matchingOption) {
   const matchingFlag =
    option.long && this._findOption(option.long)
     ? option.long
     : option.short;
   throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
  }
  this._initOptionGroup(option);
  this.options.push(option);
 }
 _registerCommand(command) {
  const knownBy = (cmd) => {
   return [cmd.name()].concat(cmd.aliases());
  };
  const alreadyUsed = knownBy(command).find((name) =>
   this._findCommand(name),
  );
  if (alreadyUsed) {
   const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
   const newCmd = knownBy(command).join('|');
   throw new Error(
    `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
   );
  }
  this._initCommandGroup(command);
  this.commands.push(command);
 }
 addOption(option) {
  this._registerOption(option);
  const oname = option.name();
  const name = option.attributeName();
  if (option.negate) {
   const positiveLongFlag = option.long.replace(/^--no-/, '--');
   if (!this._findOption(positiveLongFlag)) {
    this.setOptionValueWithSource(
     name,
     option.defaultValue === undefined ? true : option.defaultValue,
     'default',
    );
   }
  } else if (option.defaultValue !== undefined) {
   this.setOptionValueWithSource(name, option.defaultValue, 'default');
  }
  const handleOptionValue = (val, invalidValueMessage, valueSource) => {
   if (val == null && option.presetArg !== undefined) {
    val = option.presetArg;
   }
   const oldValue = this.getOptionValue(name);
   if (val !== null && option.parseArg) {
    val = this._callParseArg(option, val, oldValue, invalidValueMessage);
   } else if (val !== null && option.variadic) {
    val = option._collectValue(val, oldValue);
   }
   if (val == null) {
    if (option.negate) {
     val = false;
    } else if (option.isBoolean() || option.optional) {
     val = true;
    } else {
     val = '';
    }
   }
   this.setOptionValueWithSource(name, val, valueSource);
  };
  this.on('option:' + oname, (val) => {
   const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
   handleOptionValue(val, invalidValueMessage, 'cli');
  });
  if (option.envVar) {
   this.on('optionEnv:' + oname, (val) => {
    const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
    handleOptionValue(val, invalidValueMessage, 'env');
   });
  }
  return this;
 }
 _optionEx(config, flags, description, fn, defaultValue) {
  if (typeof flags === 'object' && flags instanceof Option) {
   throw new Error(
    'To add an Option object use addOption() instead of option() or requiredOption()',
   );
  }
  const option = this.createOption(flags, description);
  option.makeOptionMandatory(!!config.mandatory);
  if (typeof fn === 'function') {
   option.default(defaultValue).argParser(fn);
  } else if (fn instanceof RegExp) {
   const regex = fn;
   fn = (val, def) => {
    const m = regex.exec(val);
    return m ? m[0] : def;
   };
   option.default(defaultValue).argParser(fn);
  } else {
   option.default(fn);
  }
  return this.addOption(option);
 }
 option(flags, description, parseArg, defaultValue) {
  return this._optionEx({}, flags, description, parseArg, defaultValue);
 }
 requiredOption(flags, description, parseArg, defaultValue) {
  return this._optionEx(
   { mandatory: true },
   flags,
   description,
   parseArg,
   defaultValue,
  );
 }
 combineFlagAndOptionalValue(combine = true) {
  this._combineFlagAndOptionalValue = !!combine;
  return this;
 }
 allowUnknownOption(allowUnknown = true) {
  this._allowUnknownOption = !!allowUnknown;
  return this;
 }
 allowExcessArguments(allowExcess = true) {
  this._allowExcessArguments = !!allowExcess;
  return this;
 }
 enablePositionalOptions(positional = true) {
  this._enablePositionalOptions = !!positional;
  return this;
 }
 passThroughOptions(passThrough = true) {
  this._passThroughOptions = !!passThrough;
  this._checkForBrokenPassThrough();
  return this;
 }
 _checkForBrokenPassThrough() {
  if (
   this.parent &&
   this._passThroughOptions &&
   !this.parent._enablePositionalOptions
  ) {
   throw new Error(
    `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
   );
  }
 }
 storeOptionsAsProperties(storeAsProperties = true) {
  if (this.options.length) {
   throw new Error('call .storeOptionsAsProperties() before adding options');
  }
  if (Object.keys(this._optionValues).length) {
   throw new Error(
    'call .storeOptionsAsProperties() before setting option values',
   );
  }
  this._storeOptionsAsProperties = !!storeAsProperties;
  return this;
 }
 getOptionValue(key) {
  if (this._storeOptionsAsProperties) {
   return this[key];
  }
  return this._optionValues[key];
 }
 setOptionValue(key, value) {
  return this.setOptionValueWithSource(key, value, undefined);
 }
 setOptionValueWithSource(key, value, source) {
  if (this._storeOptionsAsProperties) {
   this[key] = value;
  } else {
   this._optionValues[key] = value;
  }
  this._optionValueSources[key] = source;
  return this;
 }
 getOptionValueSource(key) {
  return this._optionValueSources[key];
 }
 getOptionValueSourceWithGlobals(key) {
  let source;
  this._getCommandAndAncestors().forEach((cmd) => {
   if (cmd.getOptionValueSource(key) !== undefined) {
    source = cmd.getOptionValueSource(key);
   }
  });
  return source;
 }
 _prepareUserArgs(argv, parseOptions) {
  if (argv !== undefined && !Array.isArray(argv)) {
   throw new Error('first parameter to parse must be array or undefined');
  }
  parseOptions = parseOptions || {};
  if (argv === undefined && parseOptions.from === undefined) {
   if (process.versions?.electron) {
    parseOptions.from = 'electron';
   }
   const execArgv = process.execArgv ?? [];
   if (
    execArgv.includes('-e') ||
    execArgv.includes('--eval') ||
    execArgv.includes('-p') ||
    execArgv.includes('--print')
   ) {
    parseOptions.from = 'eval';
   }
  }
  if (argv === undefined) {
   argv = process.argv;
  }
  this.rawArgs = argv.slice();
  let userArgs;
  switch (parseOptions.from) {
   case undefined:
   case 'node':
    this._scriptPath = argv[1];
    userArgs = argv.slice(2);
    break;
   case 'electron':
    if (process.defaultApp) {
     this._scriptPath = argv[1];
     userArgs = argv.slice(2);
    } else {
     userArgs = argv.slice(1);
    }
    break;
   case 'user':
    userArgs = argv.slice(0);
    break;
   case 'eval':
    userArgs = argv.slice(1);
    break;
   default:
    throw new Error(
     `unexpected parse option { from: '${parseOptions.from}' }`,
    );
  }
  if (!this._name && this._scriptPath)
   this.nameFromFilename(this._scriptPath);
  this._name = this._name || 'program';
  return userArgs;
 }
 parse(argv, parseOptions) {
  this._prepareForParse();
  const userArgs = this._prepareUserArgs(argv, parseOptions);
  this._parseCommand([], userArgs);
  return this;
 }
 async parseAsync(argv, parseOptions) {
  this._prepareForParse();
  const userArgs = this._prepareUserArgs(argv, parseOptions);
  await this._parseCommand([], userArgs);
  return this;
 }
 _prepareForParse() {
  if (this._savedState === null) {
   this.saveStateBeforeParse();
  } else {
   this.restoreStateBeforeParse();
  }
 }
 saveStateBeforeParse() {
  this._savedState = {
   _name: this._name,
   _optionValues: { ...this._optionValues },
   _optionValueSources: { ...this._optionValueSources },
  };
 }
 restoreStateBeforeParse() {
  if (this._storeOptionsAsProperties)
   throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
  this._name = this._savedState._name;
  this._scriptPath = null;
  this.rawArgs = [];
  this._optionValues = { ...this._savedState._optionValues };
  this._optionValueSources = { ...this._savedState._optionValueSources };
  this.args = [];
  this.processedArgs = [];
 }
 _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
  if (fs.existsSync(executableFile)) return;
  const executableDirMessage = executableDir
   ? `searched for local subcommand relative to directory '${executableDir}'`
   : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
  const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
  throw new Error(executableMissing);
 }
 _executeSubCommand(subcommand, args) {
  args = args.slice();
  let launchWithNode = false;
  const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];
  function findFile(baseDir, baseName) {
   const localBin = path.resolve(baseDir, baseName);
   if (fs.existsSync(localBin)) return localBin;
   if (sourceExt.includes(path.extname(baseName))) return undefined;
   const foundExt = sourceExt.find((ext) =>
    fs.existsSync(`${localBin}${ext}`),
   );
   if (foundExt) return `${localBin}${foundExt}`;
   return undefined;
  }
  this._checkForMissingMandatoryOptions();
  this._checkForConflictingOptions();
  let executableFile =
   subcommand._executableFile || `${this._name}-${subcommand._name}`;
  let executableDir = this._executableDir || '';
  if (this._scriptPath) {
   let resolvedScriptPath;
   try {
    resolvedScriptPath = fs.realpathSync(this._scriptPath);
   } catch {
    resolvedScriptPath = this._scriptPath;
   }
   executableDir = path.resolve(
    path.dirname(resolvedScriptPath),
    executableDir,
   );
  }
  if (executableDir) {
   let localFile = findFile(executableDir, executableFile);
   if (!localFile && !subcommand._executableFile && this._scriptPath) {
    const legacyName = path.basename(
     this._scriptPath,
     path.extname(this._scriptPath),
    );
    if (legacyName !== this._name) {
     localFile = findFile(
      executableDir,
      `${legacyName}-${subcommand._name}`,
     );
    }
   }
   executableFile = localFile || executableFile;
  }
  launchWithNode = sourceExt.includes(path.extname(executableFile));
  let proc;
  if (process.platform !== 'win32') {
   if (launchWithNode) {
    args.unshift(executableFile);
    args = incrementNodeInspectorPort(process.execArgv).concat(args);
    proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
   } else {
    proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
   }
  } else {
   this._checkForMissingExecutable(
    executableFile,
    executableDir,
    subcommand._name,
   );
   args.unshift(executableFile);
   args = incrementNodeInspectorPort(process.execArgv).concat(args);
   proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
  }
  if (!proc.killed) {
   const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
   signals.forEach((signal) => {
    process.on(signal, () => {
     if (proc.killed === false && proc.exitCode === null) {
      proc.kill(signal);
     }
    });
   });
  }
  const exitCallback = this._exitCallback;
  proc.on('close', (code) => {
   code = code ?? 1;
   if (!exitCallback) {
    process.exit(code);
   } else {
    exitCallback(
     new CommanderError(
      code,
      'commander.executeSubCommandAsync',
      '(close)',
     ),
    );
   }
  });
  proc.on('error', (err) => {
   if (err.code === 'ENOENT') {
    this._checkForMissingExecutable(
     executableFile,
     executableDir,
     subcommand._name,
    );
   } else if (err.code === 'EACCES') {
    throw new Error(`'${executableFile}' not executable`);
   }
   if (!exitCallback) {
    process.exit(1);
   } else {
    const wrappedError = new CommanderError(
     1,
     'commander.executeSubCommandAsync',
     '(error)',
    );
    wrappedError.nestedError = err;
    exitCallback(wrappedError);
   }
  });
  this.runningCommand = proc;
 }
 _dispatchSubcommand(commandName, operands, unknown) {
  const subCommand = this._findCommand(commandName);
  if (!subCommand) this.help({ error: true });
  subCommand._prepareForParse();
  let promiseChain;
  promiseChain = this._chainOrCallSubCommandHook(
   promiseChain,
   subCommand,
   'preSubcommand',
  );
  promiseChain = this._chainOrCall(promiseChain, () => {
   if (subCommand._executableHandler) {
    this._executeSubCommand(subCommand, operands.concat(unknown));
   } else {
    return subCommand._parseCommand(operands, unknown);
   }
  });
  return promiseChain;
 }
 _dispatchHelpCommand(subcommandName) {
  if (!subcommandName) {
   this.help();
  }
  const subCommand = this._findCommand(subcommandName);
  if (subCommand && !subCommand._executableHandler) {
   subCommand.help();
  }
  return this._dispatchSubcommand(
   subcommandName,
   [],
   [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
  );
 }
 _checkNumberOfArguments() {
  this.registeredArguments.forEach((arg, i) => {
   if (arg.required && this.args[i] == null) {
    this.missingArgument(arg.name());
   }
  });
  if (
   this.registeredArguments.length > 0 &&
   this.registeredArguments[this.registeredArguments.length - 1].variadic
  ) {
   return;
  }
  if (this.args.length > this.registeredArguments.length) {
   this._excessArguments(this.args);
  }
 }
 _processArguments() {
  const myParseArg = (argument, value, previous) => {
   let parsedValue = value;
   if (value !== null && argument.parseArg) {
    const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
    parsedValue = this._callParseArg(
     argument,
     value,
     previous,
     invalidValueMessage,
    );
   }
   return parsedValue;
  };
  this._checkNumberOfArguments();
  const processedArgs = [];
  this.registeredArguments.forEach((declaredArg, index) => {
   let value = declaredArg.defaultValue;
   if (declaredArg.variadic) {
    if (index < this.args.length) {
     value = this.args.slice(index);
     if (declaredArg.parseArg) {
      value = value.reduce((processed, v) => {
       return myParseArg(declaredArg, v, processed);
      }, declaredArg.defaultValue);
     }
    } else if (value === undefined) {
     value = [];
    }
   } else if (index < this.args.length) {
    value = this.args[index];
    if (declaredArg.parseArg) {
     value = myParseArg(declaredArg, value, declaredArg.defaultValue);
    }
   }
   processedArgs[index] = value;
  });
  this.processedArgs = processedArgs;
 }
 _chainOrCall(promise, fn) {
  if (promise?.then && typeof promise.then === 'function') {
   return promise.then(() => fn());
  }
  return fn();
 }
 _chainOrCallHooks(promise, event) {
  let result = promise;
  const hooks = [];
  this._getCommandAndAncestors()
   .reverse()
   .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
   .forEach((hookedCommand) => {
    hookedCommand._lifeCycleHooks[event].forEach((callback) => {
     hooks.push({ hookedCommand, callback });
    });
   });
  if (event === 'postAction') {
   hooks.reverse();
  }
  hooks.forEach((hookDetail) => {
   result = this._chainOrCall(result, () => {
    return hookDetail.callback(hookDetail.hookedCommand, this);
   });
  });
  return result;
 }
 _chainOrCallSubCommandHook(promise, subCommand, event) {
  let result = promise;
  if (this._lifeCycleHooks[event] !== undefined) {
   this._lifeCycleHooks[event].forEach((hook) => {
    result = this._chainOrCall(result, () => {
     return hook(this, subCommand);
    });
   });
  }
  return result;
 }
 _parseCommand(operands, unknown) {
  const parsed = this.parseOptions(unknown);
  this._parseOptionsEnv();
  this._parseOptionsImplied();
  operands = operands.concat(parsed.operands);
  unknown = parsed.unknown;
  this.args = operands.concat(unknown);
  if (operands && this._findCommand(operands[0])) {
   return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
  }
  if (
   this._getHelpCommand() &&
   operands[0] === this._getHelpCommand().name()
  ) {
   return this._dispatchHelpCommand(operands[1]);
  }
  if (this._defaultCommandName) {
   this._outputHelpIfRequested(unknown);
   return this._dispatchSubcommand(
    this._defaultCommandName,
    operands,
    unknown,
   );
  }
  if (
   this.commands.length &&
   this.args.length === 0 &&
   !this._actionHandler &&
   !this._defaultCommandName
  ) {
   this.help({ error: true });
  }
  this._outputHelpIfRequested(parsed.unknown);
  this._checkForMissingMandatoryOptions();
  this._checkForConflictingOptions();
  const checkForUnknownOptions = () => {
   if (parsed.unknown.length > 0) {
    this.unknownOption(parsed.unknown[0]);
   }
  };
  const commandEvent = `command:${this.name()}`;
  if (this._actionHandler) {
   checkForUnknownOptions();
   this._processArguments();
   let promiseChain;
   promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
   promiseChain = this._chainOrCall(promiseChain, () =>
    this._actionHandler(this.processedArgs),
   );
   if (this.parent) {
    promiseChain = this._chainOrCall(promiseChain, () => {
     this.parent.emit(commandEvent, operands, unknown);
    });
   }
   promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
   return promiseChain;
  }
  if (this.parent?.listenerCount(commandEvent)) {
   checkForUnknownOptions();
   this._processArguments();
   this.parent.emit(commandEvent, operands, unknown);
  } else if (operands.length) {
   if (this._findCommand('*')) {
    return this._dispatchSubcommand('*', operands, unknown);
   }
   if (this.listenerCount('command:*')) {
    this.emit('command:*', operands, unknown);
   } else if (this.commands.length) {
    this.unknownCommand();
   } else {
    checkForUnknownOptions();
    this._processArguments();
   }
  } else if (this.commands.length) {
   checkForUnknownOptions();
   this.help({ error: true });
  } else {
   checkForUnknownOptions();
   this._processArguments();
  }
 }
 _findCommand(name) {
  if (!name) return undefined;
  return this.commands.find(
   (cmd) => cmd._name === name || cmd._aliases.includes(name),
  );
 }
 _findOption(arg) {
  return this.options.find((option) => option.is(arg));
 }
 _checkForMissingMandatoryOptions() {
  this._getCommandAndAncestors().forEach((cmd) => {
   cmd.options.forEach((anOption) => {
    if (
     anOption.mandatory &&
     cmd.getOptionValue(anOption.attributeName()) === undefined
    ) {
     cmd.missingMandatoryOptionValue(anOption);
    }
   });
  });
 }
 _checkForConflictingLocalOptions() {
  const definedNonDefaultOptions = this.options.filter((option) => {
   const optionKey = option.attributeName();
   if (this.getOptionValue(optionKey) === undefined) {
    return false;
   }
   return this.getOptionValueSource(optionKey) !== 'default';
  });
  const optionsWithConflicting = definedNonDefaultOptions.filter(
   (option) => option.conflictsWith.length > 0,
  );
  optionsWithConflicting.forEach((option) => {
   const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
    option.conflictsWith.includes(defined.attributeName()),
   );
   if (conflictingAndDefined) {
    this._conflictingOption(option, conflictingAndDefined);
   }
  });
 }
 _checkForConflictingOptions() {
  this._getCommandAndAncestors().forEach((cmd) => {
   cmd._checkForConflictingLocalOptions();
  });
 }
 parseOptions(args) {
  const operands = [];
  const unknown = [];
  let dest = operands;
  function maybeOption(arg) {
   return arg.length > 1 && arg[0] === '-';
  }
  const negativeNumberArg = (arg) => {
   if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
   return !this._getCommandAndAncestors().some((cmd) =>
    cmd.options
     .map((opt) => opt.short)
     .some((short) => /^-\d$/.test(short)),
   );
  };
  let activeVariadicOption = null;
  let activeGroup = null;
  let i = 0;
  while (i < args.length || activeGroup) {
   const arg = activeGroup ?? args[i++];
   activeGroup = null;
   if (arg === '--') {
    if (dest === unknown) dest.push(arg);
    dest.push(...args.slice(i));
    break;
   }
   if (
    activeVariadicOption &&
    (!maybeOption(arg) || negativeNumberArg(arg))
   ) {
    this.emit(`option:${activeVariadicOption.name()}`, arg);
    continue;
   }
   activeVariadicOption = null;
   if (maybeOption(arg)) {
    const option = this._findOption(arg);
    if (option) {
     if (option.required) {
      const value = args[i++];
      if (value === undefined) this.optionMissingArgument(option);
      this.emit(`option:${option.name()}`, value);
     } else if (option.optional) {
      let value = null;
      if (
       i < args.length &&
       (!maybeOption(args[i]) || negativeNumberArg(args[i]))
      ) {
       value = args[i++];
      }
      this.emit(`option:${option.name()}`, value);
     } else {
      this.emit(`option:${option.name()}`);
     }
     activeVariadicOption = option.variadic ? option : null;
     continue;
    }
   }
   if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
    const option = this._findOption(`-${arg[1]}`);
    if (option) {
     if (
      option.required ||
      (option.optional && this._combineFlagAndOptionalValue)
     ) {
      this.emit(`option:${option.name()}`, arg.slice(2));
     } else {
      this.emit(`option:${option.name()}`);
      activeGroup = `-${arg.slice(2)}`;
     }
     continue;
    }
   }
   if (/^--[^=]+=/.test(arg)) {
    const index = arg.indexOf('=');
    const option = this._findOption(arg.slice(0, index));
    if (option && (option.required || option.optional)) {
     this.emit(`option:${option.name()}`, arg.slice(index + 1));
     continue;
    }
   }
   if (
    dest === operands &&
    maybeOption(arg) &&
    !(this.commands.length === 0 && negativeNumberArg(arg))
   ) {
    dest = unknown;
   }
   if (
    (this._enablePositionalOptions || this._passThroughOptions) &&
    operands.length === 0 &&
    unknown.length === 0
   ) {
    if (this._findCommand(arg)) {
     operands.push(arg);
     unknown.push(...args.slice(i));
     break;
    } else if (
     this._getHelpCommand() &&
     arg === this._getHelpCommand().name()
    ) {
     operands.push(arg, ...args.slice(i));
     break;
    } else if (this._defaultCommandName) {
     unknown.push(arg, ...args.slice(i));
     break;
    }
   }
   if (this._passThroughOptions) {
    dest.push(arg, ...args.slice(i));
    break;
   }
   dest.push(arg);
  }
  return { operands, unknown };
 }
 opts() {
  if (this._storeOptionsAsProperties) {
   const result = {};
   const len = this.options.length;
   for (let i = 0; i < len; i++) {
    const key = this.options[i].attributeName();
    result[key] =
     key === this._versionOptionName ? this._version : this[key];
   }
   return result;
  }
  return this._optionValues;
 }
 optsWithGlobals() {
  return this._getCommandAndAncestors().reduce(
   (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
   {},
  );
 }
 error(message, errorOptions) {
  this._outputConfiguration.outputError(
   `${message}\n`,
   this._outputConfiguration.writeErr,
  );
  if (typeof this._showHelpAfterError === 'string') {
   this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
  } else if (this._showHelpAfterError) {
   this._outputConfiguration.writeErr('\n');
   this.outputHelp({ error: true });
  }
  const config = errorOptions || {};
  const exitCode = config.exitCode || 1;
  const code = config.code || 'commander.error';
  this._exit(exitCode, code, message);
 }
 _parseOptionsEnv() {
  this.options.forEach((option) => {
   if (option.envVar && option.envVar in process.env) {
    const optionKey = option.attributeName();
    if (
     this.getOptionValue(optionKey) === undefined ||
     ['default', 'config', 'env'].includes(
      this.getOptionValueSource(optionKey),
     )
    ) {
     if (option.required || option.optional) {
      this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
     } else {
      this.emit(`optionEnv:${option.name()}`);
     }
    }
   }
  });
 }
 _parseOptionsImplied() {
  const dualHelper = new DualOptions(this.options);
  const hasCustomOptionValue = (optionKey) => {
   return (
    this.getOptionValue(optionKey) !== undefined &&
    !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
   );
  };
  this.options
   .filter(
    (option) =>
     option.implied !== undefined &&
     hasCustomOptionValue(option.attributeName()) &&
     dualHelper.valueFromOption(
      this.getOptionValue(option.attributeName()),
      option,
     ),
   )
   .forEach((option) => {
    Object.keys(option.implied)
     .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
     .forEach((impliedKey) => {
      this.setOptionValueWithSource(
       impliedKey,
       option.implied[impliedKey],
       'implied',
      );
     });
   });
 }
 missingArgument(name) {
  const message = `error: missing required argument '${name}'`;
  this.error(message, { code: 'commander.missingArgument' });
 }
 optionMissingArgument(option) {
  const message = `error: option '${option.flags}' argument missing`;
  this.error(message, { code: 'commander.optionMissingArgument' });
 }
 missingMandatoryOptionValue(option) {
  const message = `error: required option '${option.flags}' not specified`;
  this.error(message, { code: 'commander.missingMandatoryOptionValue' });
 }
 _conflictingOption(option, conflictingOption) {
  const findBestOptionFromValue = (option) => {
   const optionKey = option.attributeName();
   const optionValue = this.getOptionValue(optionKey);
   const negativeOption = this.options.find(
    (target) => target.negate && optionKey === target.attributeName(),
   );
   const positiveOption = this.options.find(
    (target) => !target.negate && optionKey === target.attributeName(),
   );
   if (
    negativeOption &&
    ((negativeOption.presetArg === undefined && optionValue === false) ||
     (negativeOption.presetArg !== undefined &&
      optionValue === negativeOption.presetArg))
   ) {
    return negativeOption;
   }
   return positiveOption || option;
  };
  const getErrorMessage = (option) => {
   const bestOption = findBestOptionFromValue(option);
   const optionKey = bestOption.attributeName();
   const source = this.getOptionValueSource(optionKey);
   if (source === 'env') {
    return `environment variable '${bestOption.envVar}'`;
   }
   return `option '${bestOption.flags}'`;
  };
  const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
  this.error(message, { code: 'commander.conflictingOption' });
 }
 unknownOption(flag) {
  if (this._allowUnknownOption) return;
  let suggestion = '';
  if (flag.startsWith('--') && this._showSuggestionAfterError) {
   let candidateFlags = [];
   let command = this;
   do {
    const moreFlags = command
     .createHelp()
     .visibleOptions(command)
     .filter((option) => option.long)
     .map((option) => option.long);
    candidateFlags = candidateFlags.concat(moreFlags);
    command = command.parent;
   } while (command && !command._enablePositionalOptions);
   suggestion = suggestSimilar(flag, candidateFlags);
  }
  const message = `error: unknown option '${flag}'${suggestion}`;
  this.error(message, { code: 'commander.unknownOption' });
 }
 _excessArguments(receivedArgs) {
  if (this._allowExcessArguments) return;
  const expected = this.registeredArguments.length;
  const s = expected === 1 ? '' : 's';
  const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
  const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
  this.error(message, { code: 'commander.excessArguments' });
 }
 unknownCommand() {
  const unknownName = this.args[0];
  let suggestion = '';
  if (this._showSuggestionAfterError) {
   const candidateNames = [];
   this.createHelp()
    .visibleCommands(this)
    .forEach((command) => {
     candidateNames.push(command.name());
     if (command.alias()) candidateNames.push(command.alias());
    });
   suggestion = suggestSimilar(unknownName, candidateNames);
  }
  const message = `error: unknown command '${unknownName}'${suggestion}`;
  this.error(message, { code: 'commander.unknownCommand' });
 }
 version(str, flags, description) {
  if (str === undefined) return this._version;
  this._version = str;
  flags = flags || '-V, --version';
  description = description || 'output the version number';
  const versionOption = this.createOption(flags, description);
  this._versionOptionName = versionOption.attributeName();
  this._registerOption(versionOption);
  this.on('option:' + versionOption.name(), () => {
   this._outputConfiguration.writeOut(`${str}\n`);
   this._exit(0, 'commander.version', str);
  });
  return this;
 }
 description(str, argsDescription) {
  if (str === undefined && argsDescription === undefined)
   return this._description;
  this._description = str;
  if (argsDescription) {
   this._argsDescription = argsDescription;
  }
  return this;
 }
 summary(str) {
  if (str === undefined) return this._summary;
  this._summary = str;
  return this;
 }
 alias(alias) {
  if (alias === undefined) return this._aliases[0];
  let command = this;
  if (
   this.commands.length !== 0 &&
   this.commands[this.commands.length - 1]._executableHandler
  ) {
   command = this.commands[this.commands.length - 1];
  }
  if (alias === command._name)
   throw new Error("Command alias can't be the same as its name");
  const matchingCommand = this.parent?._findCommand(alias);
  if (matchingCommand) {
   const existingCmd = [matchingCommand.name()]
    .concat(matchingCommand.aliases())
    .join('|');
   throw new Error(
    `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
   );
  }
  command._aliases.push(alias);
  return this;
 }
 aliases(aliases) {
  if (aliases === undefined) return this._aliases;
  aliases.forEach((alias) => this.alias(alias));
  return this;
 }
 usage(str) {
  if (str === undefined) {
   if (this._usage) return this._usage;
   const args = this.registeredArguments.map((arg) => {
    return humanReadableArgName(arg);
   });
   return []
    .concat(
     this.options.length || this._helpOption !== null ? '[options]' : [],
     this.commands.length ? '[command]' : [],
     this.registeredArguments.length ? args : [],
    )
    .join(' ');
  }
  this._usage = str;
  return this;
 }
 name(str) {
  if (str === undefined) return this._name;
  this._name = str;
  return this;
 }
 helpGroup(heading) {
  if (heading === undefined) return this._helpGroupHeading ?? '';
  this._helpGroupHeading = heading;
  return this;
 }
 commandsGroup(heading) {
  if (heading === undefined) return this._defaultCommandGroup ?? '';
  this._defaultCommandGroup = heading;
  return this;
 }
 optionsGroup(heading) {
  if (heading === undefined) return this._defaultOptionGroup ?? '';
  this._defaultOptionGroup = heading;
  return this;
 }
 _initOptionGroup(option) {
  if (this._defaultOptionGroup && !option.helpGroupHeading)
   option.helpGroup(this._defaultOptionGroup);
 }
 _initCommandGroup(cmd) {
  if (this._defaultCommandGroup && !cmd.helpGroup())
   cmd.helpGroup(this._defaultCommandGroup);
 }
 nameFromFilename(filename) {
  this._name = path.basename(filename, path.extname(filename));
  return this;
 }
 executableDir(path) {
  if (path === undefined) return this._executableDir;
  this._executableDir = path;
  return this;
 }
 helpInformation(contextOptions) {
  const helper = this.createHelp();
  const context = this._getOutputContext(contextOptions);
  helper.prepareContext({
   error: context.error,
   helpWidth: context.helpWidth,
   outputHasColors: context.hasColors,
  });
  const text = helper.formatHelp(this, helper);
  if (context.hasColors) return text;
  return this._outputConfiguration.stripColor(text);
 }
 _getOutputContext(contextOptions) {
  contextOptions = contextOptions || {};
  const error = !!contextOptions.error;
  let baseWrite;
  let hasColors;
  let helpWidth;
  if (error) {
   baseWrite = (str) => this._outputConfiguration.writeErr(str);
   hasColors = this._outputConfiguration.getErrHasColors();
   helpWidth = this._outputConfiguration.getErrHelpWidth();
  } else {
   baseWrite = (str) => this._outputConfiguration.writeOut(str);
   hasColors = this._outputConfiguration.getOutHasColors();
   helpWidth = this._outputConfiguration.getOutHelpWidth();
  }
  const write = (str) => {
   if (!hasColors) str = this._outputConfiguration.stripColor(str);
   return baseWrite(str);
  };
  return { error, write, hasColors, helpWidth };
 }
 outputHelp(contextOptions) {
  let deprecatedCallback;
  if (typeof contextOptions === 'function') {
   deprecatedCallback = contextOptions;
   contextOptions = undefined;
  }
  const outputContext = this._getOutputContext(contextOptions);
  const eventContext = {
   error: outputContext.error,
   write: outputContext.write,
   command: this,
  };
  this._getCommandAndAncestors()
   .reverse()
   .forEach((command) => command.emit('beforeAllHelp', eventContext));
  this.emit('beforeHelp', eventContext);
  let helpInformation = this.helpInformation({ error: outputContext.error });
  if (deprecatedCallback) {
   helpInformation = deprecatedCallback(helpInformation);
   if (
    typeof helpInformation !== 'string' &&
    !Buffer.isBuffer(helpInformation)
   ) {
    throw new Error('outputHelp callback must return a string or a Buffer');
   }
  }
  outputContext.write(helpInformation);
  if (this._getHelpOption()?.long) {
   this.emit(this._getHelpOption().long);
  }
  this.emit('afterHelp', eventContext);
  this._getCommandAndAncestors().forEach((command) =>
   command.emit('afterAllHelp', eventContext),
  );
 }
 helpOption(flags, description) {
  if (typeof flags === 'boolean') {
   if (flags) {
    if (this._helpOption === null) this._helpOption = undefined;
    if (this._defaultOptionGroup) {
     this._initOptionGroup(this._getHelpOption());
    }
   } else {
    this._helpOption = null;
   }
   return this;
  }
  this._helpOption = this.createOption(
   flags ?? '-h, --help',
   description ?? 'display help for command',
  );
  if (flags || description) this._initOptionGroup(this._helpOption);
  return this;
 }
 _getHelpOption() {
  if (this._helpOption === undefined) {
   this.helpOption(undefined, undefined);
  }
  return this._helpOption;
 }
 addHelpOption(option) {
  this._helpOption = option;
  this._initOptionGroup(option);
  return this;
 }
 help(contextOptions) {
  this.outputHelp(contextOptions);
  let exitCode = Number(process.exitCode ?? 0);
  if (
   exitCode === 0 &&
   contextOptions &&
   typeof contextOptions !== 'function' &&
   contextOptions.error
  ) {
   exitCode = 1;
  }
  this._exit(exitCode, 'commander.help', '(outputHelp)');
 }
 addHelpText(position, text) {
  const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
  if (!allowedValues.includes(position)) {
   throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
  }
  const helpEvent = `${position}Help`;
  this.on(helpEvent, ( context) => {
   let helpStr;
   if (typeof text === 'function') {
    helpStr = text({ error: context.error, command: context.command });
   } else {
    helpStr = text;
   }
   if (helpStr) {
    context.write(`${helpStr}\n`);
   }
  });
  return this;
 }
 _outputHelpIfRequested(args) {
  const helpOption = this._getHelpOption();
  const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
  if (helpRequested) {
   this.outputHelp();
   this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
  }
 }
}
function incrementNodeInspectorPort(args) {
 return args.map((arg) => {
  if (!arg.startsWith('--inspect')) {
   return arg;
  }
  let debugOption;
  let debugHost = '127.0.0.1';
  let debugPort = '9229';
  let match;
  if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
   debugOption = match[1];
  } else if (
   (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
  ) {
   debugOption = match[1];
   if (/^\d+$/.test(match[3])) {
    debugPort = match[3];
   } else {
    debugHost = match[3];
   }
  } else if (
   (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
  ) {
   debugOption = match[1];
   debugHost = match[3];
   debugPort = match[4];
  }
  if (debugOption && debugPort !== '0') {
   return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
  }
  return arg;
 });
}
function useColor() {
 if (
  process.env.NO_COLOR ||
  process.env.FORCE_COLOR === '0' ||
  process.env.FORCE_COLOR === 'false'
 )
  return false;
 if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
  return true;
 return undefined;
}
exports.Command = Command;
exports.useColor = useColor;
}),
1135:
((__unused_webpack_module, exports) => {
class CommanderError extends Error {
 constructor(exitCode, code, message) {
  super(message);
  Error.captureStackTrace(this, this.constructor);
  this.name = this.constructor.name;
  this.code = code;
  this.exitCode = exitCode;
  this.nestedError = undefined;
 }
}
class InvalidArgumentError extends CommanderError {
 constructor(message) {
  super(1, 'commander.invalidArgument', message);
  Error.captureStackTrace(this, this.constructor);
  this.name = this.constructor.name;
 }
}
exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;
}),
9754:
((__unused_webpack_module, exports, __webpack_require__) => {
const { humanReadableArgName } = __webpack_require__(9154);
class Help {
 constructor() {
  this.helpWidth = undefined;
  this.minWidthToWrap = 40;
  this.sortSubcommands = false;
  this.sortOptions = false;
  this.showGlobalOptions = false;
 }
 prepareContext(contextOptions) {
  this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
 }
 visibleCommands(cmd) {
  const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
  const helpCommand = cmd._getHelpCommand();
  if (helpCommand && !helpCommand._hidden) {
   visibleCommands.push(helpCommand);
  }
  if (this.sortSubcommands) {
   visibleCommands.sort((a, b) => {
    return a.name().localeCompare(b.name());
   });
  }
  return visibleCommands;
 }
 compareOptions(a, b) {
  const getSortKey = (option) => {
   return option.short
    ? option.short.replace(/^-/, '')
    : option.long.replace(/^--/, '');
  };
  return getSortKey(a).localeCompare(getSortKey(b));
 }
 visibleOptions(cmd) {
  const visibleOptions = cmd.options.filter((option) => !option.hidden);
  const helpOption = cmd._getHelpOption();
  if (helpOption && !helpOption.hidden) {
   const removeShort = helpOption.short && cmd._findOption(helpOption.short);
   const removeLong = helpOption.long && cmd._findOption(helpOption.long);
   if (!removeShort && !removeLong) {
    visibleOptions.push(helpOption);
   } else if (helpOption.long && !removeLong) {
    visibleOptions.push(
     cmd.createOption(helpOption.long, helpOption.description),
    );
   } else if (helpOption.short && !removeShort) {
    visibleOptions.push(
     cmd.createOption(helpOption.short, helpOption.description),
    );
   }
  }
  if (this.sortOptions) {
   visibleOptions.sort(this.compareOptions);
  }
  return visibleOptions;
 }
 visibleGlobalOptions(cmd) {
  if (!this.showGlobalOptions) return [];
  const globalOptions = [];
  for (
   let ancestorCmd = cmd.parent;
   ancestorCmd;
   ancestorCmd = ancestorCmd.parent
  ) {
   const visibleOptions = ancestorCmd.options.filter(
    (option) => !option.hidden,
   );
   globalOptions.push(...visibleOptions);
  }
  if (this.sortOptions) {
   globalOptions.sort(this.compareOptions);
  }
  return globalOptions;
 }
 visibleArguments(cmd) {
  if (cmd._argsDescription) {
   cmd.registeredArguments.forEach((argument) => {
    argument.description =
     argument.description || cmd._argsDescription[argument.name()] || '';
   });
  }
  if (cmd.registeredArguments.find((argument) => argument.description)) {
   return cmd.registeredArguments;
  }
  return [];
 }
 subcommandTerm(cmd) {
  const args = cmd.registeredArguments
   .map((arg) => humanReadableArgName(arg))
   .join(' ');
  return (
   cmd._name +
   (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
   (cmd.options.length ? ' [options]' : '') +
   (args ? ' ' + args : '')
  );
 }
 optionTerm(option) {
  return option.flags;
 }
 argumentTerm(argument) {
  return argument.name();
 }
 longestSubcommandTermLength(cmd, helper) {
  return helper.visibleCommands(cmd).reduce((max, command) => {
   return Math.max(
    max,
    this.displayWidth(
     helper.styleSubcommandTerm(helper.subcommandTerm(command)),
    ),
   );
  }, 0);
 }
 longestOptionTermLength(cmd, helper) {
  return helper.visibleOptions(cmd).reduce((max, option) => {
   return Math.max(
    max,
    this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
   );
  }, 0);
 }
 longestGlobalOptionTermLength(cmd, helper) {
  return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
   return Math.max(
    max,
    this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
   );
  }, 0);
 }
 longestArgumentTermLength(cmd, helper) {
  return helper.visibleArguments(cmd).reduce((max, argument) => {
   return Math.max(
    max,
    this.displayWidth(
     helper.styleArgumentTerm(helper.argumentTerm(argument)),
    ),
   );
  }, 0);
 }
 commandUsage(cmd) {
  let cmdName = cmd._name;
  if (cmd._aliases[0]) {
   cmdName = cmdName + '|' + cmd._aliases[0];
  }
  let ancestorCmdNames = '';
  for (
   let ancestorCmd = cmd.parent;
   ancestorCmd;
   ancestorCmd = ancestorCmd.parent
  ) {
   ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
  }
  return ancestorCmdNames + cmdName + ' ' + cmd.usage();
 }
 commandDescription(cmd) {
  return cmd.description();
 }
 subcommandDescription(cmd) {
  return cmd.summary() || cmd.description();
 }
 optionDescription(option) {
  const extraInfo = [];
  if (option.argChoices) {
   extraInfo.push(
    `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
   );
  }
  if (option.defaultValue !== undefined) {
   const showDefault =
    option.required ||
    option.optional ||
    (option.isBoolean() && typeof option.defaultValue === 'boolean');
   if (showDefault) {
    extraInfo.push(
     `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
    );
   }
  }
  if (option.presetArg !== undefined && option.optional) {
   extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
  }
  if (option.envVar !== undefined) {
   extraInfo.push(`env: ${option.envVar}`);
  }
  if (extraInfo.length > 0) {
   const extraDescription = `(${extraInfo.join(', ')})`;
   if (option.description) {
    return `${option.description} ${extraDescription}`;
   }
   return extraDescription;
  }
  return option.description;
 }
 argumentDescription(argument) {
  const extraInfo = [];
  if (argument.argChoices) {
   extraInfo.push(
    `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
   );
  }
  if (argument.defaultValue !== undefined) {
   extraInfo.push(
    `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
   );
  }
  if (extraInfo.length > 0) {
   const extraDescription = `(${extraInfo.join(', ')})`;
   if (argument.description) {
    return `${argument.description} ${extraDescription}`;
   }
   return extraDescription;
  }
  return argument.description;
 }
 formatItemList(heading, items, helper) {
  if (items.length === 0) return [];
  return [helper.styleTitle(heading), ...items, ''];
 }
 groupItems(unsortedItems, visibleItems, getGroup) {
  const result = new Map();
  unsortedItems.forEach((item) => {
   const group = getGroup(item);
   if (!result.has(group)) result.set(group, []);
  });
  visibleItems.forEach((item) => {
   const group = getGroup(item);
   if (!result.has(group)) {
    result.set(group, []);
   }
   result.get(group).push(item);
  });
  return result;
 }
 formatHelp(cmd, helper) {
  const termWidth = helper.padWidth(cmd, helper);
  const helpWidth = helper.helpWidth ?? 80;
  function callFormatItem(term, description) {
   return helper.formatItem(term, termWidth, description, helper);
  }
  let output = [
   `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
   '',
  ];
  const commandDescription = helper.commandDescription(cmd);
  if (commandDescription.length > 0) {
   output = output.concat([
    helper.boxWrap(
     helper.styleCommandDescription(commandDescription),
     helpWidth,
    ),
    '',
   ]);
  }
  const argumentList = helper.visibleArguments(cmd).map((argument) => {
   return callFormatItem(
    helper.styleArgumentTerm(helper.argumentTerm(argument)),
    helper.styleArgumentDescription(helper.argumentDescription(argument)),
   );
  });
  output = output.concat(
   this.formatItemList('Arguments:', argumentList, helper),
  );
  const optionGroups = this.groupItems(
   cmd.options,
   helper.visibleOptions(cmd),
   (option) => option.helpGroupHeading ?? 'Options:',
  );
  optionGroups.forEach((options, group) => {
   const optionList = options.map((option) => {
    return callFormatItem(
     helper.styleOptionTerm(helper.optionTerm(option)),
     helper.styleOptionDescription(helper.optionDescription(option)),
    );
   });
   output = output.concat(this.formatItemList(group, optionList, helper));
  });
  if (helper.showGlobalOptions) {
   const globalOptionList = helper
    .visibleGlobalOptions(cmd)
    .map((option) => {
     return callFormatItem(
      helper.styleOptionTerm(helper.optionTerm(option)),
      helper.styleOptionDescription(helper.optionDescription(option)),
     );
    });
   output = output.concat(
    this.formatItemList('Global Options:', globalOptionList, helper),
   );
  }
  const commandGroups = this.groupItems(
   cmd.commands,
   helper.visibleCommands(cmd),
   (sub) => sub.helpGroup() || 'Commands:',
  );
  commandGroups.forEach((commands, group) => {
   const commandList = commands.map((sub) => {
    return callFormatItem(
     helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
     helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
    );
   });
   output = output.concat(this.formatItemList(group, commandList, helper));
  });
  return output.join('\n');
 }
 displayWidth(str) {
  return stripColor(str).length;
 }
 styleTitle(str) {
  return str;
 }
 styleUsage(str) {
  return str
   .split(' ')
   .map((word) => {
    if (word === '[options]') return this.styleOptionText(word);
    if (word === '[command]') return this.styleSubcommandText(word);
    if (word[0] === '[' || word[0] === '<')
     return this.styleArgumentText(word);
    return this.styleCommandText(word);
   })
   .join(' ');
 }
 styleCommandDescription(str) {
  return this.styleDescriptionText(str);
 }
 styleOptionDescription(str) {
  return this.styleDescriptionText(str);
 }
 styleSubcommandDescription(str) {
  return this.styleDescriptionText(str);
 }
 styleArgumentDescription(str) {
  return this.styleDescriptionText(str);
 }
 styleDescriptionText(str) {
  return str;
 }
 styleOptionTerm(str) {
  return this.styleOptionText(str);
 }
 styleSubcommandTerm(str) {
  return str
   .split(' ')
   .map((word) => {
    if (word === '[options]') return this.styleOptionText(word);
    if (word[0] === '[' || word[0] === '<')
     return this.styleArgumentText(word);
    return this.styleSubcommandText(word);
   })
   .join(' ');
 }
 styleArgumentTerm(str) {
  return this.styleArgumentText(str);
 }
 styleOptionText(str) {
  return str;
 }
 styleArgumentText(str) {
  return str;
 }
 styleSubcommandText(str) {
  return str;
 }
 styleCommandText(str) {
  return str;
 }
 padWidth(cmd, helper) {
  return Math.max(
   helper.longestOptionTermLength(cmd, helper),
   helper.longestGlobalOptionTermLength(cmd, helper),
   helper.longestSubcommandTermLength(cmd, helper),
   helper.longestArgumentTermLength(cmd, helper),
  );
 }
 preformatted(str) {
  return /\n[^\S\r\n]/.test(str);
 }
 formatItem(term, termWidth, description, helper) {
  const itemIndent = 2;
  const itemIndentStr = ' '.repeat(itemIndent);
  if (!description) return itemIndentStr + term;
  const paddedTerm = term.padEnd(
   termWidth + term.length - helper.displayWidth(term),
  );
  const spacerWidth = 2;
  const helpWidth = this.helpWidth ?? 80;
  const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
  let formattedDescription;
  if (
   remainingWidth < this.minWidthToWrap ||
   helper.preformatted(description)
  ) {
   formattedDescription = description;
  } else {
   const wrappedDescription = helper.boxWrap(description, remainingWidth);
   formattedDescription = wrappedDescription.replace(
    /\n/g,
    '\n' + ' '.repeat(termWidth + spacerWidth),
   );
  }
  return (
   itemIndentStr +
   paddedTerm +
   ' '.repeat(spacerWidth) +
   formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
  );
 }
 boxWrap(str, width) {
  if (width < this.minWidthToWrap) return str;
  const rawLines = str.split(/\r\n|\n/);
  const chunkPattern = /[\s]*[^\s]+/g;
  const wrappedLines = [];
  rawLines.forEach((line) => {
   const chunks = line.match(chunkPattern);
   if (chunks === null) {
    wrappedLines.push('');
    return;
   }
   let sumChunks = [chunks.shift()];
   let sumWidth = this.displayWidth(sumChunks[0]);
   chunks.forEach((chunk) => {
    const visibleWidth = this.displayWidth(chunk);
    if (sumWidth + visibleWidth <= width) {
     sumChunks.push(chunk);
     sumWidth += visibleWidth;
     return;
    }
    wrappedLines.push(sumChunks.join(''));
    const nextChunk = chunk.trimStart();
    sumChunks = [nextChunk];
    sumWidth = this.displayWidth(nextChunk);
   });
   wrappedLines.push(sumChunks.join(''));
  });
  return wrappedLines.join('\n');
 }
}
function stripColor(str) {
 const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
 return str.replace(sgrPattern, '');
}
exports.Help = Help;
exports.stripColor = stripColor;
}),
5240:
((__unused_webpack_module, exports, __webpack_require__) => {
const { InvalidArgumentError } = __webpack_require__(1135);
class Option {
 constructor(flags, description) {
  this.flags = flags;
  this.description = description || '';
  this.required = flags.includes('<');
  this.optional = flags.includes('[');
  this.variadic = /\w\.\.\.[>\]]$/.test(flags);
  this.mandatory = false;
  const optionFlags = splitOptionFlags(flags);
  this.short = optionFlags.shortFlag;
  this.long = optionFlags.longFlag;
  this.negate = false;
  if (this.long) {
   this.negate = this.long.startsWith('--no-');
  }
  this.defaultValue = undefined;
  this.defaultValueDescription = undefined;
  this.presetArg = undefined;
  this.envVar = undefined;
  this.parseArg = undefined;
  this.hidden = false;
  this.argChoices = undefined;
  this.conflictsWith = [];
  this.implied = undefined;
  this.helpGroupHeading = undefined;
 }
 default(value, description) {
  this.defaultValue = value;
  this.defaultValueDescription = description;
  return this;
 }
 preset(arg) {
  this.presetArg = arg;
  return this;
 }
 conflicts(names) {
  this.conflictsWith = this.conflictsWith.concat(names);
  return this;
 }
 implies(impliedOptionValues) {
  let newImplied = impliedOptionValues;
  if (typeof impliedOptionValues === 'string') {
   newImplied = { [impliedOptionValues]: true };
  }
  this.implied = Object.assign(this.implied || {}, newImplied);
  return this;
 }
 env(name) {
  this.envVar = name;
  return this;
 }
 argParser(fn) {
  this.parseArg = fn;
  return this;
 }
 makeOptionMandatory(mandatory = true) {
  this.mandatory = !!mandatory;
  return this;
 }
 hideHelp(hide = true) {
  this.hidden = !!hide;
  return this;
 }
 _collectValue(value, previous) {
  if (previous === this.defaultValue || !Array.isArray(previous)) {
   return [value];
  }
  previous.push(value);
  return previous;
 }
 choices(values) {
  this.argChoices = values.slice();
  this.parseArg = (arg, previous) => {
   if (!this.argChoices.includes(arg)) {
    throw new InvalidArgumentError(
     `Allowed choices are ${this.argChoices.join(', ')}.`,
    );
   }
   if (this.variadic) {
    return this._collectValue(arg, previous);
   }
   return arg;
  };
  return this;
 }
 name() {
  if (this.long) {
   return this.long.replace(/^--/, '');
  }
  return this.short.replace(/^-/, '');
 }
 attributeName() {
  if (this.negate) {
   return camelcase(this.name().replace(/^no-/, ''));
  }
  return camelcase(this.name());
 }
 helpGroup(heading) {
  this.helpGroupHeading = heading;
  return this;
 }
 is(arg) {
  return this.short === arg || this.long === arg;
 }
 isBoolean() {
  return !this.required && !this.optional && !this.negate;
 }
}
class DualOptions {
 constructor(options) {
  this.positiveOptions = new Map();
  this.negativeOptions = new Map();
  this.dualOptions = new Set();
  options.forEach((option) => {
   if (option.negate) {
    this.negativeOptions.set(option.attributeName(), option);
   } else {
    this.positiveOptions.set(option.attributeName(), option);
   }
  });
  this.negativeOptions.forEach((value, key) => {
   if (this.positiveOptions.has(key)) {
    this.dualOptions.add(key);
   }
  });
 }
 valueFromOption(value, option) {
  const optionKey = option.attributeName();
  if (!this.dualOptions.has(optionKey)) return true;
  const preset = this.negativeOptions.get(optionKey).presetArg;
  const negativeValue = preset !== undefined ? preset : false;
  return option.negate === (negativeValue === value);
 }
}
function camelcase(str) {
 return str.split('-').reduce((str, word) => {
  return str + word[0].toUpperCase() + word.slice(1);
 });
}
function splitOptionFlags(flags) {
 let shortFlag;
 let longFlag;
 const shortFlagExp = /^-[^-]$/;
 const longFlagExp = /^--[^-]/;
 const flagParts = flags.split(/[ |,]+/).concat('guard');
 if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
 if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
 if (!shortFlag && shortFlagExp.test(flagParts[0]))
  shortFlag = flagParts.shift();
 if (!shortFlag && longFlagExp.test(flagParts[0])) {
  shortFlag = longFlag;
  longFlag = flagParts.shift();
 }
 if (flagParts[0].startsWith('-')) {
  const unsupportedFlag = flagParts[0];
  const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
  if (/^-[^-][^-]/.test(unsupportedFlag))
   throw new Error(
    `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
   );
  if (shortFlagExp.test(unsupportedFlag))
   throw new Error(`${baseError}
- too many short flags`);
  if (longFlagExp.test(unsupportedFlag))
   throw new Error(`${baseError}
- too many long flags`);
  throw new Error(`${baseError}
- unrecognised flag format`);
 }
 if (shortFlag === undefined && longFlag === undefined)
  throw new Error(
   `option creation failed due to no flags found in '${flags}'.`,
  );
 return { shortFlag, longFlag };
}
exports.Option = Option;
exports.DualOptions = DualOptions;
}),
5030:
((__unused_webpack_module, exports) => {
const maxDistance = 3;
function editDistance(a, b) {
 if (Math.abs(a.length - b.length) > maxDistance)
  return Math.max(a.length, b.length);
 const d = [];
 for (let i = 0; i <= a.length; i++) {
  d[i] = [i];
 }
 for (let j = 0; j <= b.length; j++) {
  d[0][j] = j;
 }
 for (let j = 1; j <= b.length; j++) {
  for (let i = 1; i <= a.length; i++) {
   let cost = 1;
   if (a[i - 1] === b[j - 1]) {
    cost = 0;
   } else {
    cost = 1;
   }
   d[i][j] = Math.min(
    d[i - 1][j] + 1,
    d[i][j - 1] + 1,
    d[i - 1][j - 1] + cost,
   );
   if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
   }
  }
 }
 return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
 if (!candidates || candidates.length === 0) return '';
 candidates = Array.from(new Set(candidates));
 const searchingOptions = word.startsWith('--');
 if (searchingOptions) {
  word = word.slice(2);
  candidates = candidates.map((candidate) => candidate.slice(2));
 }
 let similar = [];
 let bestDistance = maxDistance;
 const minSimilarity = 0.4;
 candidates.forEach((candidate) => {
  if (candidate.length <= 1) return;
  const distance = editDistance(word, candidate);
  const length = Math.max(word.length, candidate.length);
  const similarity = (length - distance) / length;
  if (similarity > minSimilarity) {
   if (distance < bestDistance) {
    bestDistance = distance;
    similar = [candidate];
   } else if (distance === bestDistance) {
    similar.push(candidate);
   }
  }
 });
 similar.sort((a, b) => a.localeCompare(b));
 if (searchingOptions) {
  similar = similar.map((candidate) => `--${candidate}`);
 }
 if (similar.length > 1) {
  return `\n(Did you mean one of ${similar.join(', ')}?)`;
 }
 if (similar.length === 1) {
  return `\n(Did you mean ${similar[0]}?)`;
 }
 return '';
}
exports.suggestSimilar = suggestSimilar;
}),
8179:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b7: () => ( CommanderError),
c$: () => ( Option),
uB: () => ( Command)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8909);
const {
 "DM": program,
 "gu": createCommand,
 "er": createArgument,
 "Ww": createOption,
 "b7": CommanderError,
 "Di": InvalidArgumentError,
 "a2": InvalidOptionArgumentError,
 "uB": Command,
 "ef": Argument,
 "c$": Option,
 "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;
})
};
