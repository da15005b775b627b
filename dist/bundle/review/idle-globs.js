export const ids = [8453];
export const modules = {

/***/ 38453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idleGlobsNote: () => (/* binding */ idleGlobsNote)
/* harmony export */ });
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51355);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46220);


/** What a reader should know about globs of `decorative` that match no picture, because a slip in one looks like a decision that was kept. */
function idleGlobsNote(images, { decorative, overrides }) {
    const all = [...decorative, ...overrides.flatMap((override) => override.decorative)];
    const globs = [...new Set(all)].filter((glob) => !glob.startsWith('!'));
    if (globs.length === 0 || images.length === 0)
        return [];
    const idle = new Map(globs.map((glob) => [glob, (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)([glob])]));
    for (const { image, document } of images) {
        if (idle.size === 0)
            return [];
        const names = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.namesOf)(image, document.path);
        for (const [glob, matches] of idle)
            if (names.some(matches))
                idle.delete(glob);
    }
    const [first, ...others] = idle.keys();
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more of decorative match`;
    return [
        others.length === 0
            ? `The pattern ${first} of decorative matches no picture of the documents that were read.`
            : `The pattern ${first}${more} no picture of the documents that were read.`,
    ];
}


/***/ })
};
