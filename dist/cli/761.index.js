export const id = 761;
export const ids = [761];
export const modules = {

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   o4: () => (/* binding */ steering)
/* harmony export */ });
/**
 * `text` with every character that could steer a terminal, a log or the direction of writing shown as its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji are built with them.
 */
function visible(text) {
    return text.replace(steering, escapeOf);
}
/** {@link visible}, with line breaks and runs of white space as one space. */
function oneLine(text) {
    return visible(text.replace(/\s+/g, ' '));
}
/** Control characters, lone surrogates, bidirectional controls, separators, and what has no width or only tags (Unicode 16). */
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _lib_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9428);
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5365);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7065);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(972);




/** JUnit XML: a suite for each document, a case for each image in scope. Findings of `info` pass. */
function junit(report) {
    const inScope = report.images.filter((judged) => judged.inScope);
    const suites = [...(0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(inScope, ({ document }) => document.path)];
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .P)(report.tool.name)}" ${counts(inScope)}>`,
        ...suites.flatMap(([path, images]) => suite(path, images)),
        '</testsuites>',
        '',
    ].join('\n');
}
function counts(images) {
    const failures = images.filter((judged) => failing(judged) !== undefined).length;
    const skipped = images.filter(isSkipped).length;
    return `tests="${images.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}
function failing({ findings }) {
    return findings.find(({ severity }) => severity !== 'info');
}
function isSkipped(judged) {
    return judged.status === 'unknown' && failing(judged) === undefined;
}
function suite(path, images) {
    return [
        `  <testsuite name="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .P)(path)}" ${counts(images)}>`,
        ...images.flatMap((judged) => testcase(judged)),
        '  </testsuite>',
    ];
}
function testcase(judged) {
    const { document, location, source } = judged;
    const path = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .P)(document.path);
    const name = `${location.line}:${location.column} ${(0,_lib_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(source, nameLength)}`;
    const open = `    <testcase classname="${path}" name="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .P)(name)}" file="${path}" line="${location.line}"`;
    const outcome = outcomeOf(judged);
    return outcome === undefined ? [`${open}/>`] : [`${open}>`, `      ${outcome}`, '    </testcase>'];
}
const nameLength = 120;
function outcomeOf(judged) {
    const finding = failing(judged);
    if (finding === undefined)
        return isSkipped(judged)
            ? `<skipped message="The alternative text is an expression: the source does not tell what it says."/>`
            : undefined;
    const message = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .P)(finding.message);
    const draft = (0,_told_js__WEBPACK_IMPORTED_MODULE_3__/* .draftOf */ .bz)(judged);
    return `<failure type="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .P)(finding.rule)}" message="${message}">${draft === undefined ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .P)(`Draft: "${draft}"`)}</failure>`;
}


/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markup)
/* harmony export */ });
/* harmony import */ var _lib_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5446);

/**
 * Untrusted text for an element or a quoted attribute of HTML and XML, on one line. Control characters are shown as escapes,
 * noncharacters, which XML 1.0 has no room for, are dropped.
 */
function markup(text) {
    return (0,_lib_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replace(/\p{Noncharacter_Code_Point}/gu, '')
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
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
