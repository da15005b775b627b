export const ids = [6156];
export const modules = {

/***/ 56156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createToml: () => (/* binding */ createToml)
/* harmony export */ });
/* harmony import */ var _data_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23689);
/* harmony import */ var _data_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87284);


const reader = {
    language: 'toml',
    title: 'TOML',
    read: (text) => (0,_data_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .readToml */ .D)(text),
    comments: (text) => (0,_data_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .readToml */ .D)(text).comments,
};
/** Data in TOML, with the pictures of known generators and of `keys`. */
function createToml(keys) {
    return (0,_data_format_js__WEBPACK_IMPORTED_MODULE_0__/* .createData */ .v)(reader, keys);
}


/***/ })
};
