export const ids = [6590, 1676];
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
async function writeReports(report, options, { root, hide, keep, html }) {
    const troubles = [];
    for (const { name, option } of _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFiles */ .IU) {
        const file = options[(0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(option)];
        if (file === undefined)
            continue;
        const parts = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadParts */ .B)(name);
        const style = name === 'html' ? { colour: false, html: await html?.(report, file) } : undefined;
        const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, (0,_lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .inChunks */ .m)(parts(report, style), hide), keep);
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
/* harmony import */ var _sources_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97061);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80103);
/* harmony import */ var _app_report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11018);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92208);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80892);












/** Writes the current findings and the files that could not be read into a baseline file, so that later runs count only new ones. */
async function writeBaseline(paths, flags, world) {
    const options = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .readSettings */ .sb)(flags.settings, world);
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
    contextDrafts: 'auto',
};


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
/* harmony import */ var _review_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49439);
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


/***/ })
};
