export const ids = [1289];
export const modules = {

/***/ 71289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16327);
/* harmony import */ var _lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32614);
/* harmony import */ var _text_reported_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7435);
/* harmony import */ var _markdown_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68068);
/* harmony import */ var _summary_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82239);





/** The job summary in GitHub Markdown, below 1 MiB: the verdict and one number, the findings in groups with errors first, what was left out. */
function summary(report, { links, elapsedMs } = {}) {
    // The command line prints it, too, and a log is read by the runner.
    const before = (0,_markdown_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .opening */ .z)(report, limits).map(_lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeWorkflowCommands */ .F);
    const after = (0,_markdown_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .closing */ .E)(report, limits, links, elapsedMs).map(_lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeWorkflowCommands */ .F);
    const found = (0,_text_reported_js__WEBPACK_IMPORTED_MODULE_3__/* .reported */ .Y6)(report);
    const { blocks, shown } = (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingBlocks */ .Y1)(found, limits.bytes - (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)([...before, ...after].join('\n\n')), links);
    const rest = found.length - shown;
    const cutShort = rest > 0
        ? [
            `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(rest, 'more finding')} left out here, because a job summary is limited to 1 MiB. The JSON report has all of them.`,
        ]
        : [];
    return `${[...before, ...blocks.map(_lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeWorkflowCommands */ .F), ...cutShort, ...after].join('\n\n')}\n`;
}
/** GitHub drops a summary of more than 1 MiB; the rest is for the head of the table, blank lines and text that other steps append. */
const limits = {
    bytes: 1_000_000,
    place: 200,
    reason: 300,
    note: 2000,
    entries: 10,
    places: 5,
};


/***/ })
};
