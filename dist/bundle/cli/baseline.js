export const ids = [6590, 1676, 5518, 9973];
export const modules = {

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   pg: () => (/* binding */ unwritten),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5548);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(529);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7778);




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
        const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, hide((await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReporter */ .KW)(name))(report)), keep);
        if (trouble !== undefined)
            troubles.push({ ...trouble, file });
    }
    return troubles;
}
/** The error for files that could not be written: each with the reason and with what is on the disk now. */
function unwritten(troubles) {
    const problems = troubles.map(({ file, why, onDisk }) => `${file} cannot be written: ${why}. ${onDisk}`);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems.join('\n'), [...new Set(troubles.map(({ remedy }) => remedy))].join('\n'));
}


/***/ }),

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var _config_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1676);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6327);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1469);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4380);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(971);
/* harmony import */ var _app_report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1018);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5354);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(892);









/** Writes the current findings and the files that could not be read into a baseline file, so that later runs count only new ones. */
async function writeBaseline(paths, flags, world) {
    const options = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .s)(flags.settings, world);
    const { unmatched, ...gathered } = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .k)(paths, undefined, options, world);
    // A baseline of nothing would replace one that somebody needs.
    const [mistake] = unmatched;
    if (mistake !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(...withoutBaseline(mistake));
    const { language, policy } = options;
    const report = await (0,_review_index_js__WEBPACK_IMPORTED_MODULE_2__/* .review */ .N)({ ...gathered, ...ungated, language, policy, today: world.today });
    const file = flags.output ?? options.baseline ?? _config_baseline_js__WEBPACK_IMPORTED_MODULE_0__.defaultBaseline;
    await (0,_app_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x3)(world.cwd, file, (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_0__.formatBaseline)(report), world.keep);
    const accepted = report.images.reduce((sum, { findings }) => sum + findings.length, 0);
    const unread = report.skipped.filter(({ hash }) => hash !== undefined).length;
    const files = unread === 0 ? '' : ` and ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(unread, 'file')} that could not be read`;
    world.stdout(`${file} accepts ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(accepted, 'current finding')}${files}. Use it in later runs: --baseline ${file}\n`);
    for (const { file: name, reason, hash } of report.skipped) {
        if (hash === undefined)
            world.stdout(`${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeControls */ .UN)(name)} is not accepted. ${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeControls */ .UN)(reason)}\n`);
    }
    return 0;
}
function withoutBaseline(mistake) {
    const [problem, remedy] = (0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_5__/* .sentencesOf */ .cj)(mistake);
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

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6773);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1355);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8103);
/* harmony import */ var _sources_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _sources_left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9973);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5354);






/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
async function gather(paths, base, options, world) {
    const folders = paths.length === 0 ? ['.'] : paths;
    if (base !== undefined) {
        const { gatherChanged } = await __webpack_require__.e(/* import() */ 9028).then(__webpack_require__.bind(__webpack_require__, 9028));
        return gatherChanged(folders, base, options, world);
    }
    const read = await (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_2__.readFiles)(folders, {
        cwd: world.cwd,
        formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
        leftOutAs: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj,
        wanted: (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matchGlobs */ .jv)(options.paths),
        mayHold: (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matchFolders */ .RZ)(options.paths),
        mayMatter: (text, format) => (0,_review_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayMatter */ .d)({ text, format }, options.policy),
    });
    const leftOut = (0,_sources_left_out_js__WEBPACK_IMPORTED_MODULE_5__.countLeftOut)(read.unformatted, _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj);
    const { unmatched, notes } = await (0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnmatched */ .L2)({
        ...read,
        leftOut,
        patterns: options.paths,
        documents: read.seen,
        included: read.documents.length + read.skipped.length,
        allFiles: () => (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_2__.listFiles)(world.cwd),
        filesIn: (folder) => (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_2__.listFiles)(world.cwd, folder),
        formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
    });
    return {
        documents: read.documents,
        skipped: read.skipped,
        leftOut,
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: [...(0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutNote */ .UZ)(read.leftOut), ...notes],
        unmatched,
    };
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9171);
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
    return (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, path);
}


/***/ }),

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBaseline: () => (/* binding */ defaultBaseline),
/* harmony export */   formatBaseline: () => (/* binding */ formatBaseline),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1622);
/* harmony import */ var _review_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6685);
/* harmony import */ var _review_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2818);





const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    /** Files that could not be read, by path and hash. */
    unread: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).optional(),
});
/** The default path of a baseline. */
const defaultBaseline = '.github/alt-text-review.baseline.json';
/**
 * What a baseline file accepts: findings, and files that could not be read, until their bytes change.
 *
 * @param renamed new names of files by their old ones: what is accepted in a file stays accepted under its new name
 * @throws UserError when `text` is not a baseline
 */
function parseBaseline(text, path, renamed = new Map()) {
    const result = schema.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text));
    if (!result.success) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is not a baseline of alt-text-review.`, 'Write a new one: alt-text-review baseline.');
    }
    const { accepted, unread = [] } = result.data;
    return new Set([
        ...accepted.map(({ rule, image }) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(rule, underNewName(image, renamed))),
        ...unread.map(({ file, hash }) => (0,_review_unread_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadKey */ .l4)(renamed.get(file) ?? file, hash)),
    ]);
}
function underNewName(identity, renamed) {
    const old = identity.slice(0, Math.max(0, identity.indexOf(' | ')));
    return (renamed.get(old) ?? old) + identity.slice(old.length);
}
/** A baseline file that accepts every finding of a report, and every unread file whose bytes are known, sorted for small diffs. */
function formatBaseline(report) {
    const accepted = report.images
        .flatMap(({ findings, identity }) => findings.map(({ rule }) => ({ rule, image: identity })))
        .toSorted((a, b) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(a.image, a.rule).localeCompare((0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(b.image, b.rule), 'en'));
    const unread = report.skipped
        .flatMap(({ file, hash }) => (hash === undefined ? [] : [{ file, hash }]))
        .toSorted((a, b) => a.file.localeCompare(b.file, 'en'));
    return `${JSON.stringify({ version: 1, accepted, ...(unread.length > 0 && { unread }) }, null, 2)}\n`;
}


/***/ }),

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined for any other text, such as the HTML of a proxy, half an answer, or a file that is something else. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  existing: () => (/* binding */ existing),
  listFiles: () => (/* binding */ listFiles),
  plainFiles: () => (/* binding */ plainFiles),
  readFiles: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(999);
;// CONCATENATED MODULE: ./build/sources/read-bytes.js


/**
 * The bytes of a document, or why it is too large. One call after the other takes half of the time of the same calls in the background, where
 * each would wait for the disk in any case.
 *
 * @param path by which the limit is known
 */
function readBytes(absolute, path) {
    const file = (0,external_node_fs_.openSync)(absolute, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const reason = (0,decode_document/* tooLarge */.g$)(size, path);
        return reason === undefined ? { bytes: (0,external_node_fs_.readFileSync)(file) } : { reason, size };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/sources/files.js








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
    for (const [index, path] of all('files').sort().entries()) {
        // Signals are dealt with between two files.
        if (index % 50 === 49)
            await (0,external_node_timers_promises_.setImmediate)();
        const outcome = await readDocument(path, io);
        if ('reason' in outcome)
            skipped.push(outcome);
        else
            documents.push(outcome);
    }
    const [missing, leftOut, folders, seen] = [all('missing'), all('leftOut'), all('folders'), all('seen')];
    return { documents, skipped, missing, leftOut, unformatted: all('unformatted'), folders, seen };
}
/** Every file that a walk finds in a folder, of any format. */
async function listFiles(cwd, folder = '.') {
    const { files } = await walk((0,external_node_path_.resolve)(cwd, folder), [], { cwd, formatFor: () => 'any', leftOutAs: () => undefined });
    return [...files].sort();
}
/** Those of the paths, relative to `cwd`, that exist. */
async function existing(paths, cwd) {
    const found = await Promise.all(paths.map((path) => (0,promises_.stat)((0,external_node_path_.resolve)(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
}
/** Those of the paths, relative to `cwd`, that are no links and no folders; one that cannot be found may be a file all the same. */
async function plainFiles(paths, cwd) {
    const found = await Promise.all(paths.map((path) => (0,promises_.lstat)((0,external_node_path_.resolve)(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index]?.isFile() ?? true);
}
async function filesOf(path, io) {
    const absolute = (0,external_node_path_.resolve)(io.cwd, path);
    const found = await (0,promises_.stat)(absolute).catch((error) => ({ error }));
    if ('error' in found) {
        if (isNowhere(found.error))
            return { missing: [path] };
        return { skipped: [unreadable(reported(absolute, io), (0,errors/* messageOf */.b)(found.error))] };
    }
    if (found.isDirectory()) {
        const { files, unformatted, skipped } = await walk(absolute, [], io);
        const wanted = (all) => all.filter((file) => io.wanted(file));
        const readable = skipped.filter(({ file }) => io.mayHold(file));
        return {
            files: wanted(files),
            unformatted: wanted(unformatted),
            skipped: readable,
            folders: [path],
            seen: files,
        };
    }
    const file = reported(absolute, io);
    if (!io.formatFor(path))
        return io.leftOutAs(path) ? { unformatted: [file] } : { leftOut: [path] };
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
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => (0,errors/* messageOf */.b)(error));
    if (typeof entries === 'string')
        return { files: [], unformatted: [], skipped: [unreadable(reported(folder, io), entries)] };
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoreRules(folder) : [];
    const ignored = [...inherited, ...own];
    const files = [];
    const unformatted = [];
    const skipped = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (entry.name === '.git' || entry.name === 'node_modules' || isIgnored(path, true, ignored))
                continue;
            const inside = await walk(path, ignored, io);
            files.push(...inside.files);
            unformatted.push(...inside.unformatted);
            skipped.push(...inside.skipped);
        }
        else if (entry.isFile()) {
            const kind = io.formatFor(entry.name) ? files : io.leftOutAs(entry.name) ? unformatted : undefined;
            if (kind !== undefined && !isIgnored(path, false, ignored))
                kind.push(reported(path, io));
        }
    }
    return { files, unformatted, skipped };
}
async function ignoreRules(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.gitignore'), 'utf8').catch(() => '');
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 298, 19));
    return [{ folder, rules: ignore().add(text) }];
}
// The innermost file with a rule for a path decides, as in git.
function isIgnored(path, folder, ignored) {
    const results = ignored.map((from) => from.rules.test(slashed((0,external_node_path_.relative)(from.folder, path)) + (folder ? '/' : '')));
    return results.findLast((one) => one.ignored || one.unignored)?.ignored ?? false;
}
async function readDocument(path, io) {
    const absolute = (0,external_node_path_.resolve)(io.cwd, path);
    try {
        const read = readBytes(absolute, path);
        if ('reason' in read)
            return { file: path, reason: read.reason, hash: await hashOf(absolute, read.size) };
        const decoded = (0,decode_document/* decodeDocument */.w8)(read.bytes);
        if ('reason' in decoded)
            return { file: path, ...decoded };
        const format = io.formatFor(path) ?? 'markdown';
        // Most files of a site have no image, and their texts would fill the memory.
        const text = io.mayMatter?.(decoded.text, format) === false ? '' : decoded.text;
        return { path, format, ...decoded, text, changedLines: 'all' };
    }
    catch (error) {
        return unreadable(path, (0,errors/* messageOf */.b)(error));
    }
}
/** The hash of a file that is too large to be held as a whole. */
async function hashOf(file, size) {
    const hash = (0,git_hash/* startGitHash */.L)(size);
    for await (const chunk of (0,external_node_fs_.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}
function unreadable(file, message) {
    return { file, reason: `It cannot be read: ${message}. Check its permissions, or exclude it with paths.` };
}
function reported(absolute, { cwd }) {
    return slashed((0,external_node_path_.relative)(cwd, absolute)) || '.';
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
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


/***/ })
};
