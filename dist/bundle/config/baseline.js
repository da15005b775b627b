export const ids = [676];
export const modules = {

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
/* harmony import */ var _review_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9561);



const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
/** The default path of a baseline. */
const defaultBaseline = '.github/alt-text-review.baseline.json';
/**
 * The accepted findings of a baseline file.
 *
 * @param renamed new names of files by their old ones: accepted findings of a file stay accepted under its new name
 * @throws UserError when `text` is not a baseline
 */
function parseBaseline(text, path, renamed = new Map()) {
    const result = schema.safeParse(parseJson(text));
    if (!result.success) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is not a baseline of alt-text-review.`, 'Write a new one: alt-text-review baseline.');
    }
    return new Set(result.data.accepted.map(({ rule, image }) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(rule, underNewName(image, renamed))));
}
function underNewName(identity, renamed) {
    const old = identity.slice(0, Math.max(0, identity.indexOf(' | ')));
    return (renamed.get(old) ?? old) + identity.slice(old.length);
}
/** A baseline file that accepts every finding of a report, sorted for small diffs. */
function formatBaseline(report) {
    const accepted = report.images
        .flatMap(({ findings, identity }) => findings.map(({ rule }) => ({ rule, image: identity })))
        .toSorted((a, b) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(a.image, a.rule).localeCompare((0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(b.image, b.rule), 'en'));
    return `${JSON.stringify({ version: 1, accepted }, null, 2)}\n`;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })
};
