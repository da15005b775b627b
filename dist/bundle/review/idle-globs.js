export const ids = [8453];
export const modules = {

/***/ 38453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idleGlobsNote: () => (/* binding */ idleGlobsNote),
/* harmony export */   idleNotes: () => (/* binding */ idleNotes)
/* harmony export */ });
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51355);
/* harmony import */ var _pictures_mapped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27823);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47882);



/** What settings about pictures fit nothing that was read, in a scan of everything. */
function idleNotes(images, policy) {
    return [...idleGlobsNote(images, policy), ...idleAddressesNote(images, policy)];
}
/** What a reader should know about globs of `decorative` that match no picture, because a slip in one looks like a decision that was kept. */
function idleGlobsNote(images, { decorative, overrides, addresses }) {
    const all = [...decorative, ...overrides.flatMap((override) => override.decorative)];
    const globs = [...new Set(all)].filter((glob) => !glob.startsWith('!'));
    if (globs.length === 0 || images.length === 0)
        return [];
    const idle = new Map(globs.map((glob) => [glob, (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlobs */ .jv)([glob])]));
    const placesOf = (0,_pictures_mapped_js__WEBPACK_IMPORTED_MODULE_0__.placesWith)(addresses);
    for (const { image, document } of images) {
        if (idle.size === 0)
            return [];
        const names = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.namesOf)(image, document.path, placesOf);
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
/** What a reader should know about entries of `addresses` with which no address begins. */
function idleAddressesNote(images, { addresses }) {
    if (images.length === 0)
        return [];
    return addresses
        .filter(({ from }) => !images.some(({ image }) => image.src.trim().startsWith(from)))
        .map(({ from }) => `No address of the documents that were read begins with ${from}, as addresses has it.`);
}


/***/ })
};
