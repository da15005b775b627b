export const ids = [6590, 9973, 1676];
export const modules = {

/***/ 11018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   pg: () => (/* binding */ unwritten),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3808);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75548);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30529);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67778);





/**
 * Writes a file that the settings name, whole or not at all, and creates its folder when it is missing.
 *
 * @param root absolute folder for relative paths
 * @param keep see {@link writeFile}
 * @throws UserError when the file cannot be written
 */
async function writeText(root, file, text, keep) {
    const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, text, keep);
    if (trouble !== undefined)
        throw unwritten([{ ...trouble, file }]);
}
/** Writes the report files that the settings name. @returns those that could not be written, which has no effect on the others */
async function writeReports(report, options, { root, hide, keep }) {
    const troubles = [];
    for (const { name, option } of _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFiles */ .IU) {
        const file = options[(0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(option)];
        if (file === undefined)
            continue;
        const parts = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadParts */ .B)(name);
        const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, (0,_lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .inChunks */ .m)(parts(report), hide), keep);
        if (trouble !== undefined)
            troubles.push({ ...trouble, file });
    }
    return troubles;
}
/** The error for files that could not be written: each with the reason and with what is on the disk now. */
function unwritten(troubles) {
    const problems = troubles.map(({ file, why, onDisk }) => `${file} cannot be written: ${why}. ${onDisk}`);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems.join('\n'), [...new Set(troubles.map(({ remedy }) => remedy))].join('\n'));
}


/***/ }),

/***/ 66590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var _config_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1676);
/* harmony import */ var _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13497);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16327);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74380);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48855);
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1552);
/* harmony import */ var _sources_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42658);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80103);
/* harmony import */ var _app_report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11018);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53785);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80892);












/** Writes the current findings and the files that could not be read into a baseline file, so that later runs count only new ones. */
async function writeBaseline(paths, flags, world) {
    const options = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .readSettings */ .s)(flags.settings, world);
    const { unmatched, ...gathered } = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .gather */ .k)(paths, undefined, options, world);
    // A baseline of nothing would replace one that somebody needs.
    const [mistake] = unmatched;
    if (mistake !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(...refusal(mistake));
    const { language, policy } = options;
    const file = flags.output ?? (options.baseline === _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutBaseline */ .m ? undefined : options.baseline) ?? _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .defaultBaseline */ .$;
    const report = await (0,_review_index_js__WEBPACK_IMPORTED_MODULE_2__/* .review */ .NQ)({ ...gathered, ...ungated, language, policy, today: world.today });
    if (flags.prune)
        return prune(file, report, gathered.documents, world);
    await (0,_app_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeText */ .x3)(world.cwd, file, (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_0__.formatBaseline)(report), world.keep);
    const accepted = report.images.reduce((sum, { findings }) => sum + findings.length, 0);
    const unread = report.skipped.filter(({ hash }) => hash !== undefined).length;
    const files = unread === 0 ? '' : ` and ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(unread, 'file')} that could not be read`;
    const use = file === _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .defaultBaseline */ .$ ? 'Later runs use it by themselves.' : `Use it in later runs: --baseline ${file}`;
    world.stdout(`${file} accepts ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(accepted, 'current finding')}${files}. ${use}\n`);
    for (const { file: name, reason, hash } of report.skipped) {
        if (hash === undefined)
            world.stdout(`${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeControls */ .UN)(name)} is not accepted. ${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeControls */ .UN)(reason)}\n`);
    }
    return 0;
}
/** Takes out of the baseline what is fixed, and adds nothing. */
async function prune(file, report, documents, world) {
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(world.cwd, file);
    if (text === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no baseline ${file}.`, 'Write one: alt-text-review baseline.');
    const read = new Set(documents.map(({ path }) => path));
    const there = new Set(await (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_4__.existing)((0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_0__.filesInBaseline)(text, file), world.cwd));
    const pruned = (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_0__.pruneBaseline)(text, file, report, (path) => read.has(path) || !there.has(path));
    if (pruned.gone > 0)
        await (0,_app_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeText */ .x3)(world.cwd, file, pruned.text, world.keep);
    world.stdout(pruned.gone === 0
        ? `${file} has no entry that is fixed.\n`
        : `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(pruned.gone, 'entry was', 'entries were')} taken out of ${file}: nothing needs ${pruned.gone === 1 ? 'it' : 'them'} any more.\n`);
    return 0;
}
function refusal(mistake) {
    const [problem, remedy] = (0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_7__/* .sentencesOf */ .cj)(mistake);
    return [`${problem} No baseline was written.`, remedy];
}
const ungated = {
    failOn: 'never',
    unread: 'warn',
    minCoverage: undefined,
    baseline: undefined,
    drafting: { status: 'off' },
    contextDrafts: false,
};


/***/ }),

/***/ 80103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/sources/files.js + 4 modules
var files = __webpack_require__(42658);
// EXTERNAL MODULE: ./build/sources/left-out.js
var left_out = __webpack_require__(39973);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 1 modules
var sources_unmatched = __webpack_require__(53785);
// EXTERNAL MODULE: ./build/lib/globs.js
var lib_globs = __webpack_require__(51355);
;// CONCATENATED MODULE: ./build/cli/globs.js





/** @param paths arguments: files, folders and globs; globs with `!` take files out of what the others match */
async function expandGlobs(paths, options, cwd) {
    const candidates = paths.filter((path) => (0,lib_globs/* isGlob */.fg)(path));
    if (candidates.length === 0)
        return { paths, includes: () => true, unmatched: [] };
    // A file may be called like a glob: `[slug].mdx`.
    const there = new Set(await (0,files.existing)(candidates, cwd));
    const globs = candidates.filter((path) => !there.has(path));
    const chosen = globs.filter((glob) => !glob.startsWith('!'));
    const folders = chosen.length === 0 ? [] : (0,lib_globs/* foldersOf */.pd)(chosen);
    const listed = await Promise.all((await (0,files.existing)(folders, cwd)).map((folder) => (0,files.listFiles)(cwd, folder)));
    const { includes } = (0,included/* included */.d)(options.paths);
    const documents = [...new Set(listed.flat())].filter((file) => (0,formats/* formatFor */.Bm)(file) !== undefined && includes(file));
    const plain = paths.filter((path) => !globs.includes(path));
    const dead = chosen.filter((glob) => !documents.some((0,lib_globs/* matchGlobs */.jv)([glob])));
    const { unmatched } = await (0,sources_unmatched/* findUnmatched */.L2)({
        folders: dead.length === 0 ? [] : ['.'],
        missing: [],
        patterns: dead,
        documents: [],
        included: 1,
        allFiles: () => (0,files.listFiles)(cwd),
        formatFor: formats/* formatFor */.Bm,
        isCode: formats/* isCodeFile */.KJ,
    });
    const matched = chosen.length === 0 ? [] : documents.filter((0,lib_globs/* matchGlobs */.jv)(globs));
    return {
        paths: [...plain, ...matched],
        includes: (0,lib_globs/* matchGlobs */.jv)(globs.filter((glob) => glob.startsWith('!'))),
        unmatched,
    };
}

// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(20902);
;// CONCATENATED MODULE: ./build/cli/documents.js









/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
async function gather(paths, base, options, world) {
    const expanded = await expandGlobs(paths, options, world.cwd);
    // What only excludes is about the current folder, too.
    const isAll = paths.every((path) => path.startsWith('!')) && expanded.paths.length === 0;
    const folders = isAll ? ['.'] : expanded.paths;
    const found = await gatherBelow(folders, base, options, world, expanded.includes);
    return { ...found, unmatched: [...found.unmatched, ...expanded.unmatched] };
}
async function gatherBelow(folders, base, options, world, isAsked) {
    if (base !== undefined) {
        const { gatherChanged } = await __webpack_require__.e(/* import() */ 8424).then(__webpack_require__.bind(__webpack_require__, 38424));
        return gatherChanged(folders, base, options, world, isAsked);
    }
    const { includes, leavesAside, formatFor, isByPath, mayHold } = (0,included/* included */.d)(options.paths, options.policy.fields);
    const reading = (0,progress/* progressLine */.o)('Reading', world, 'files');
    let read = 0;
    const scan = await (0,files.readFiles)(folders, {
        cwd: world.cwd,
        formatFor,
        isByPath,
        leftOutAs: formats/* leftOutAs */.gj,
        wanted: (path) => includes(path) && isAsked(path),
        leavesAside,
        mayHold,
        mayMatter: (text, format) => {
            reading((read += 1), undefined);
            return (0,review/* mayMatter */.dx)({ text, format }, options.policy);
        },
        isDocument: (text, format) => (0,review/* isDocument */.wz)({ text, format }, options.policy),
    });
    reading(read, read);
    const leftOut = (0,left_out.countLeftOut)(scan.unformatted, formats/* leftOutAs */.gj);
    const { unmatched, notes } = await (0,sources_unmatched/* findUnmatched */.L2)({
        ...scan,
        leftOut,
        patterns: options.paths,
        documents: scan.seen,
        included: scan.documents.length + scan.skipped.length,
        allFiles: () => (0,files.listFiles)(world.cwd),
        filesIn: (folder) => (0,files.listFiles)(world.cwd, folder),
        formatFor,
        isCode: formats/* isCodeFile */.KJ,
    });
    return {
        documents: scan.documents,
        skipped: scan.skipped,
        leftOut,
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: [
            ...(0,picture_keys/* idleFieldsNote */.qR)(options.policy.fields, scan.seen),
            ...(0,sources_unmatched/* leftOutNote */.UZ)(scan.leftOut),
            ...(0,left_out.asideNote)((0,left_out.countLeftOut)(scan.aside, formats/* lookOf */.Li)),
            ...notes,
        ],
        unmatched,
    };
}


/***/ }),

/***/ 20902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/** Milliseconds between two changes of a line: more often, nobody can read it. */
const pauseMs = 100;
/** Milliseconds between two lines in a log, where a line cannot change. */
const logPauseMs = 20_000;
/**
 * A line that is overwritten, with the rate and the time that is left, and removed at the end. Where there is no terminal, such as in CI, a
 * line of its own every 20 seconds.
 *
 * @param what for example `Drafting`
 * @param unit what is counted, where a number alone is not clear: `files`
 */
function progressLine(what, { stderr, stderrIsTerminal, clock }, unit) {
    const began = clock.now();
    let last = stderrIsTerminal ? -Infinity : began;
    let isShown = false;
    return (done, total) => {
        if (done === total) {
            if (isShown)
                stderr('\r\u001b[K');
            isShown = false;
            return;
        }
        const now = clock.now();
        const pause = stderrIsTerminal ? (unit === undefined ? 0 : pauseMs) : logPauseMs;
        if (now - last < pause)
            return;
        last = now;
        const line = `${what}: ${sentence(done, total, now - began, unit)}`;
        stderr(stderrIsTerminal ? `\r${line} …\u001b[K` : `alt-text-review: ${line}\n`);
        isShown = stderrIsTerminal;
    };
}
/** `120 of 3000 files, 240 a second, 12 s left` */
function sentence(done, total, ms, unit) {
    const number = total === undefined ? String(done) : `${done} of ${total}`;
    const counted = unit === undefined ? number : `${number} ${unit}`;
    // The first second tells little about the rest.
    if (unit === undefined || ms < 1000 || done === 0)
        return counted;
    const rate = done / (ms / 1000);
    const left = total === undefined ? [] : [`${inWords((total - done) / rate)} left`];
    return [counted, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`, ...left].join(', ');
}
function inWords(seconds) {
    return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}


/***/ }),

/***/ 80892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1552);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75548);
/* harmony import */ var _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13497);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14318);





/**
 * Settings of a run: flags win over the configuration file.
 *
 * @throws UserError for a value that its option cannot have, and for a missing configuration file that was named
 */
async function readSettings(flags, world) {
    const { config } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .Ac)(flags);
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, config);
    if (text === undefined && flags.config !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no configuration file ${config}.`, 'Check the path; it is relative to the working directory.');
    }
    const read = (file) => (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, file);
    return (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)({ text, path: config, read, today: world.today }, { captions: 'off' }, flags);
}
/**
 * The baseline of a run, the one in the usual place where the settings name none; undefined without one.
 *
 * @param writtenAt where the configuration file has each setting
 * @throws UserError when it is missing or not a baseline
 */
async function readBaseline(path, world, writtenAt) {
    if (path === _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutBaseline */ .m)
        return undefined;
    const file = path ?? _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBaseline */ .$;
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, file);
    if (text !== undefined) {
        return { file, accepted: (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(5891), __webpack_require__.e(903), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, file) };
    }
    if (path === undefined)
        return undefined;
    const where = writtenAt?.get('baseline');
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where === undefined ? 'There' : `${where}: there`} is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
}


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesInBaseline: () => (/* binding */ filesInBaseline),
/* harmony export */   formatBaseline: () => (/* binding */ formatBaseline),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline),
/* harmony export */   pruneBaseline: () => (/* binding */ pruneBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51622);
/* harmony import */ var _review_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70903);
/* harmony import */ var _review_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42818);





const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    /** Files that could not be read, by path and hash. */
    unread: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).optional(),
});
/**
 * What a baseline file accepts: findings, and files that could not be read, until their bytes change.
 *
 * @param renamed new names of files by their old ones: what is accepted in a file stays accepted under its new name
 * @throws UserError when `text` is not a baseline
 */
function parseBaseline(text, path, renamed = new Map()) {
    const { accepted, unread = [] } = read(text, path);
    return new Set([
        ...accepted.map(({ rule, image }) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(rule, underNewName(image, renamed))),
        ...unread.map(({ file, hash }) => (0,_review_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadKey */ .l4)(renamed.get(file) ?? file, hash)),
    ]);
}
function read(text, path) {
    const result = schema.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text));
    if (result.success)
        return result.data;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a baseline of alt-text-review.`, 'Write a new one: alt-text-review baseline.');
}
/**
 * A baseline without the entries that nothing needs any more.
 *
 * @param report without a baseline, on what is there now
 * @param isJudged whether the run knows what is wrong in a file, which is so for one that is gone
 * @returns its text, and how many entries were taken out
 * @throws UserError when `text` is not a baseline
 */
function pruneBaseline(text, path, report, isJudged) {
    const { accepted, unread = [] } = read(text, path);
    const found = new Set(report.images.flatMap(({ findings, identity }) => findings.map(({ rule }) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(rule, identity))));
    const hashes = new Set(report.skipped.flatMap(({ file, hash }) => (hash === undefined ? [] : [(0,_review_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadKey */ .l4)(file, hash)])));
    const left = accepted.filter(({ rule, image }) => found.has((0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(rule, image)) || !isJudged(fileOf(image)));
    const leftUnread = unread.filter(({ file, hash }) => hashes.has((0,_review_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadKey */ .l4)(file, hash)) || !isJudged(file));
    return {
        text: written({ version: 1, accepted: left, unread: leftUnread }),
        gone: accepted.length - left.length + unread.length - leftUnread.length,
    };
}
/** The files that a baseline names. @throws UserError when `text` is not a baseline */
function filesInBaseline(text, path) {
    const { accepted, unread = [] } = read(text, path);
    return [...new Set([...accepted.map(({ image }) => fileOf(image)), ...unread.map(({ file }) => file)])];
}
/** The file in the identity of an image. */
function fileOf(identity) {
    return identity.slice(0, Math.max(0, identity.indexOf(' | ')));
}
function written({ accepted, unread = [] }) {
    return `${JSON.stringify({ version: 1, accepted, ...(unread.length > 0 && { unread }) }, null, 2)}\n`;
}
function underNewName(identity, renamed) {
    const old = fileOf(identity);
    return (renamed.get(old) ?? old) + identity.slice(old.length);
}
/** A baseline file that accepts every finding of a report, and every unread file whose bytes are known, sorted for small diffs. */
function formatBaseline(report) {
    const accepted = report.images
        .flatMap(({ findings, identity }) => findings.map(({ rule }) => ({ rule, image: identity })))
        .toSorted((a, b) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(a.image, a.rule).localeCompare((0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(b.image, b.rule), 'en'));
    const unread = report.skipped
        .flatMap(({ file, hash }) => (hash === undefined ? [] : [{ file, hash }]))
        .toSorted((a, b) => a.file.localeCompare(b.file, 'en'));
    return written({ version: 1, accepted, unread });
}


/***/ }),

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks)
/* harmony export */ });
/** The texts, joined to chunks of at least `least` characters, each changed by `change`. A chunk is written at once, a text would cost as much. */
function* inChunks(texts, change, least = 65_536) {
    let chunk = [];
    let length = 0;
    for (const text of texts) {
        chunk.push(text);
        length += text.length;
        if (length < least)
            continue;
        yield change(chunk.join(''));
        chunk = [];
        length = 0;
    }
    if (length > 0)
        yield change(chunk.join(''));
}


/***/ }),

/***/ 39973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asideNote: () => (/* binding */ asideNote),
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
        if (look !== undefined)
            counted.set(look.ending, { ...look, files: (counted.get(look.ending)?.files ?? 0) + 1 });
    }
    return [...counted.values()].toSorted((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}


/***/ })
};
