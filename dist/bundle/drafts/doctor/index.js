export const ids = [5017];
export const modules = {

/***/ 55017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announcement: () => (/* binding */ announcement)
/* harmony export */ });
/** The effort and the cost of asking, to be shown before it starts. */
function announcement({ name, model: usual, askingTakes }, model = usual) {
    return `Asking ${name} with ${model}: ${askingTakes}. It gets test pictures that are drawn here, none of yours. Ctrl+C stops it.`;
}


/***/ })
};
