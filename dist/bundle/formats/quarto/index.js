export const ids = [876];
export const modules = {

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createQuarto: () => (/* binding */ createQuarto),
/* harmony export */   quarto: () => (/* binding */ quarto)
/* harmony export */ });
/* harmony import */ var _markdown_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);
/* harmony import */ var _chunk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2876);


/** Documents of Quarto and R Markdown: Markdown, and the pictures that its chunks of code put out. */
const quarto = createQuarto(undefined);
/** The same with the pictures of front matter, where there is a reader for it. */
function createQuarto(readFrontMatter) {
    const markdown = (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_0__.createMarkdown)(readFrontMatter);
    const readers = { readFrontMatter, code: _chunk_js__WEBPACK_IMPORTED_MODULE_1__/* .chunk */ .i };
    return {
        read(text, components) {
            return { images: (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readPage */ .S)(text, components, readers).images };
        },
        outline(text, components) {
            const { page, html, found, images } = (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readPage */ .S)(text, components, readers);
            return { images, without: (changes) => (0,_markdown_index_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W)(page, html, found, changes).join('\n') };
        },
        comments: (text) => markdown.comments(text),
        setAlt(text, image, alt) {
            if (image.syntax !== _chunk_js__WEBPACK_IMPORTED_MODULE_1__/* .chunk */ .i.syntax)
                return markdown.setAlt(text, image, alt);
            return _chunk_js__WEBPACK_IMPORTED_MODULE_1__/* .chunk */ .i.setAlt(text, image, alt.replace(/\s+/g, ' ').trim());
        },
        setDecorative(text, image) {
            return image.syntax === _chunk_js__WEBPACK_IMPORTED_MODULE_1__/* .chunk */ .i.syntax ? _chunk_js__WEBPACK_IMPORTED_MODULE_1__/* .chunk */ .i.setAlt(text, image, '') : markdown.setDecorative(text, image);
        },
    };
}


/***/ })
};
