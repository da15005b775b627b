export const ids = [919];
export const modules = {

/***/ 6919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* unused harmony export workflow */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9152);
/* harmony import */ var _app_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1018);





const workflowPath = '.github/workflows/alt-text-review.yml';
/** Writes a workflow that reviews pull requests. @throws UserError when the file exists */
async function init(world) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.cwd, workflowPath);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
    if (exists)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${workflowPath} already exists.`, 'Delete it first, or edit it by hand.');
    await (0,_app_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(world.cwd, workflowPath, workflow, world.keep);
    world.stdout(`${workflowPath} was written. Next:
1. For drafts, add the secret EACHLABS_API_KEY (Settings, Secrets and variables, Actions). Without it, there are findings and the gate.
2. Commit the file. The next pull request that changes documentation gets a review.
More: ${_text_homepage_js__WEBPACK_IMPORTED_MODULE_4__/* .homepage */ .T}#readme
`);
    return 0;
}
/** The same workflow as in the README; a test compares the two. */
const workflow = `name: Alt text
on: pull_request
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: alt-text-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  alt-text:
    runs-on: ubuntu-latest
    steps:
      - uses: alt-text-review/alt-text-review@v0
        with:
          eachlabs-api-key: \${{ secrets.EACHLABS_API_KEY }}
`;


/***/ }),

/***/ 9152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}


/***/ })
};
