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
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16327);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74380);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96146);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10971);
/* harmony import */ var _app_report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11018);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5354);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80892);









/** Writes the current findings and the files that could not be read into a baseline file, so that later runs count only new ones. */
async function writeBaseline(paths, flags, world) {
    const options = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .s)(flags.settings, world);
    const { unmatched, ...gathered } = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .gather */ .k)(paths, undefined, options, world);
    // A baseline of nothing would replace one that somebody needs.
    const [mistake] = unmatched;
    if (mistake !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(...withoutBaseline(mistake));
    const { language, policy } = options;
    const report = await (0,_review_index_js__WEBPACK_IMPORTED_MODULE_2__/* .review */ .NQ)({ ...gathered, ...ungated, language, policy, today: world.today });
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

/***/ 10971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4943);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51355);
/* harmony import */ var _config_included_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33603);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96146);
/* harmony import */ var _sources_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42658);
/* harmony import */ var _sources_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39973);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5354);







/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
async function gather(paths, base, options, world) {
    const folders = paths.length === 0 ? ['.'] : paths;
    if (base !== undefined) {
        const { gatherChanged } = await __webpack_require__.e(/* import() */ 8424).then(__webpack_require__.bind(__webpack_require__, 38424));
        return gatherChanged(folders, base, options, world);
    }
    const { includes, leavesAside } = (0,_config_included_js__WEBPACK_IMPORTED_MODULE_1__/* .included */ .d)(options.paths);
    const read = await (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_3__.readFiles)(folders, {
        cwd: world.cwd,
        formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
        leftOutAs: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj,
        wanted: includes,
        leavesAside,
        mayHold: (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .matchFolders */ .RZ)(options.paths),
        mayMatter: (text, format) => (0,_review_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayMatter */ .dx)({ text, format }, options.policy),
        isDocument: (text, format) => (0,_review_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isDocument */ .wz)({ text, format }, options.policy),
    });
    const leftOut = (0,_sources_left_out_js__WEBPACK_IMPORTED_MODULE_6__.countLeftOut)(read.unformatted, _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj);
    const { unmatched, notes } = await (0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_4__/* .findUnmatched */ .L2)({
        ...read,
        leftOut,
        patterns: options.paths,
        documents: read.seen,
        included: read.documents.length + read.skipped.length,
        allFiles: () => (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_3__.listFiles)(world.cwd),
        filesIn: (folder) => (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_3__.listFiles)(world.cwd, folder),
        formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
        isCode: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodeFile */ .KJ,
    });
    return {
        documents: read.documents,
        skipped: read.skipped,
        leftOut,
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: [...(0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutNote */ .UZ)(read.leftOut), ...(0,_sources_left_out_js__WEBPACK_IMPORTED_MODULE_6__.asideNote)((0,_sources_left_out_js__WEBPACK_IMPORTED_MODULE_6__.countLeftOut)(read.aside, _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOf */ .Li)), ...notes],
        unmatched,
    };
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
    return (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)({ text, path: config }, { captions: 'off' }, flags);
}
/** Findings that the baseline file accepts; undefined without one. @throws UserError when it is missing or not a baseline */
async function readBaseline(path, world) {
    if (path === undefined)
        return undefined;
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, path);
    if (text === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(5343), __webpack_require__.e(5891), __webpack_require__.e(6347), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, path);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51622);
/* harmony import */ var _review_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56347);
/* harmony import */ var _review_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42818);





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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a baseline of alt-text-review.`, 'Write a new one: alt-text-review baseline.');
    }
    const { accepted, unread = [] } = result.data;
    return new Set([
        ...accepted.map(({ rule, image }) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(rule, underNewName(image, renamed))),
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
        .toSorted((a, b) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(a.image, a.rule).localeCompare((0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(b.image, b.rule), 'en'));
    const unread = report.skipped
        .flatMap(({ file, hash }) => (hash === undefined ? [] : [{ file, hash }]))
        .toSorted((a, b) => a.file.localeCompare(b.file, 'en'));
    return `${JSON.stringify({ version: 1, accepted, ...(unread.length > 0 && { unread }) }, null, 2)}\n`;
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
