export const ids = [1676];
export const modules = {

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


/***/ })
};
