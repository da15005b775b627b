export const ids = [3027];
export const modules = {

/***/ 93027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadMarkup: () => (/* binding */ loadMarkup)
/* harmony export */ });
/* harmony import */ var _html_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8069);
/* harmony import */ var _markdown_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68889);


/** Loads what reads the values that `fields` name. */
async function loadMarkup(fields) {
    const kinds = new Set(fields.map(({ markup }) => markup));
    const html = kinds.has('html') ? (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(8301)]).then(__webpack_require__.bind(__webpack_require__, 78301))).html : undefined;
    const markdown = kinds.has('markdown') ? (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(8415), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 90285))).markdown : undefined;
    return {
        ...(html && { html: { format: html, tokens: _html_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlEntry */ .s.tokens } }),
        ...(markdown && { markdown: { format: markdown, tokens: _markdown_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownEntry */ .I.tokens } }),
    };
}


/***/ })
};
