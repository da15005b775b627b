export const ids = [8646];
export const modules = {

/***/ 48646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSamePictures: () => (/* binding */ createSamePictures)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81463);

/** Finds pictures with the same bytes in one repository, whatever their names. Sends no request: without a listing, none is the same. */
function createSamePictures(files, placesOf = _candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidates */ .Xi) {
    return async (places, asked = places.length) => {
        if (!files.isListed())
            return places.map(() => undefined);
        const paths = [];
        for (const [index, { src, path }] of places.entries()) {
            // A picture that is not there is looked for in a hundred places.
            if (index >= asked && paths.every((found) => found === undefined))
                return places.map(() => undefined);
            paths.push(await files.find(placesOf(src, path)));
        }
        return files.keys(paths);
    };
}


/***/ })
};
