export const id = 117;
export const ids = [117];
export const modules = {

/***/ 4117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBaseline: () => (/* binding */ defaultBaseline),
/* harmony export */   formatBaseline: () => (/* binding */ formatBaseline),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9858);



const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
/** Where a baseline is kept unless told otherwise. */
const defaultBaseline = '.github/alt-text-review.baseline.json';
/**
 * The accepted findings of a baseline file.
 *
 * @param renamed new names of files by their old ones: what is accepted in a file stays so under its new name
 * @throws UserError when `text` is none
 */
function parseBaseline(text, path, renamed = new Map()) {
    const result = schema.safeParse(parseJson(text));
    if (!result.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${path} is no baseline of alt-text-review.`, 'Write a new one: alt-text-review baseline.');
    }
    return new Set(result.data.accepted.map(({ rule, image }) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(rule, underNewName(image, renamed))));
}
function underNewName(identity, renamed) {
    const old = identity.slice(0, Math.max(0, identity.indexOf(' | ')));
    return (renamed.get(old) ?? old) + identity.slice(old.length);
}
/** A baseline file that accepts every finding of a report, sorted so that its diffs are small. */
function formatBaseline(report) {
    const accepted = report.images
        .flatMap(({ findings, identity }) => findings.map(({ rule }) => ({ rule, image: identity })))
        .toSorted((a, b) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(a.image, a.rule).localeCompare((0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedKey */ .P)(b.image, b.rule), 'en'));
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
