export const id = 442;
export const ids = [442];
export const modules = {

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _lib_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9428);
/* harmony import */ var _lib_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5446);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(972);



/** Workflow commands that annotate the changed files, one a line, the most severe kind first. */
function annotations(report) {
    const findings = (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(report);
    return _told_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .flatMap((severity) => kind(severity, findings.filter(({ finding }) => finding.severity === severity)))
        .map((command) => `${command}\n`)
        .join('');
}
/** The runner shows ten of a kind and drops the rest in silence; it cuts messages (actions/runner, `_maxCountPerIssueType`, `_maxIssueMessageLength`). */
const limits = { ofKind: 10, messageLength: 4096 };
const commands = { error: 'error', warning: 'warning', info: 'notice' };
function kind(severity, findings) {
    if (findings.length <= limits.ofKind)
        return findings.map(annotation);
    const shown = findings.slice(0, limits.ofKind - 1).map(annotation);
    const more = `${findings.length - shown.length} more ${severity === 'info' ? 'notices' : `${severity}s`} are not annotated, because GitHub shows ${limits.ofKind} of a kind. The summary of this job has all of them.`;
    return [...shown, command(severity, { title: 'More findings' }, more)];
}
function annotation({ judged, finding }) {
    const { line, column, endLine, endColumn } = judged.location;
    const draft = (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(judged);
    const properties = {
        file: (0,_lib_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(judged.document.path),
        line,
        endLine,
        // GitHub refuses columns of an annotation that spans lines.
        ...(line === endLine && { col: column, endColumn }),
        title: finding.rule,
    };
    return command(finding.severity, properties, (0,_lib_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(finding.message) + (draft === undefined ? '' : `\nDraft: "${(0,_lib_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(draft)}"`));
}
function command(severity, properties, message) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${commands[severity]} ${list.join(',')}::${escapeData((0,_lib_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(message, limits.messageLength))}`;
}
/** The escaping that the runner undoes (actions/toolkit, `command.ts`). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** Images in scope that have a finding, in the order of the report: what every output for people lists. */
function told(report) {
    return report.images.flatMap((judged) => {
        const finding = judged.findings[0];
        return judged.inScope && finding !== undefined ? [{ judged, finding }] : [];
    });
}
/** The draft for an image, undefined when it has none: also one that could not become a suggestion. */
function draftOf({ suggestion, caption }) {
    if (suggestion !== undefined)
        return suggestion.alt;
    return caption?.status === 'ok' ? caption.text : undefined;
}
/** Most severe first, otherwise as they came. */
function bySeverity(list) {
    return list.toSorted((a, b) => severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity));
}
/** Most severe first. */
const severities = ['error', 'warning', 'info'];


/***/ })

};
