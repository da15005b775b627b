export const id = 713;
export const ids = [713];
export const modules = {

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* unused harmony export workflow */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _lib_homepage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5474);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7875);





const workflowPath = '.github/workflows/alt-text-review.yml';
/** Writes a workflow that reviews pull requests. @throws UserError when there is one already */
async function init(world) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.cwd, workflowPath);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
    if (exists)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${workflowPath} is there already.`, 'Delete it first, or edit it by hand.');
    await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(world.cwd, workflowPath, workflow);
    world.stdout(`${workflowPath} is written. Next:
1. For drafts, add the secret EACHLABS_API_KEY (Settings, Secrets and variables, Actions). Without it: findings and gate.
2. Commit the file. The next pull request that touches documentation gets a review.
More: ${_lib_homepage_js__WEBPACK_IMPORTED_MODULE_4__/* .homepage */ .T}#readme
`);
    return 0;
}
/** The same workflow as in the README; a test holds the two against each other. */
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

/***/ 5474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** Where the project lives: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}


/***/ })

};
