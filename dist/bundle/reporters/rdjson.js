export const ids = [5889];
export const modules = {

/***/ 16327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * `1 image`, `2 images`; with the verb where the sentence needs it: `1 image needs`, `2 images need`.
 *
 * @param many when it is not `one` with an s
 */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 74380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   o4: () => (/* binding */ steering)
/* harmony export */ });
/**
 * `text` with every character that can control a terminal, a log or the writing direction replaced by its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji need them.
 */
function escapeControls(text) {
    return text.replace(steering, escapeOf);
}
/** {@link escapeControls}, with line breaks and runs of white space as one space. */
function oneLine(text) {
    return escapeControls(text.replace(/\s+/g, ' '));
}
/** Control characters, lone surrogates, bidirectional controls, separators, zero-width and tag characters (Unicode 16). */
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 28111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** Offsets at which lines begin. Lines end with `\n`, as git and GitHub count them. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** 1-based lines and columns of a span, given the {@link lineStarts} of its text. */
function locate(starts, span) {
    const first = position(starts, span.start);
    const last = position(starts, span.end);
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}


/***/ }),

/***/ 62417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mendedAt)
/* harmony export */ });
/** Where people mend an image: in the source of its page, or where it was found. */
function mendedAt(linted) {
    return linted.origin ?? linted;
}


/***/ }),

/***/ 90834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Every severity, the most severe first. */
const severities = ['error', 'warning', 'info'];
/** Order for `toSorted`: the most severe first. */
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}


/***/ }),

/***/ 55889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rdjson: () => (/* binding */ rdjson)
/* harmony export */ });
/* harmony import */ var _model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62417);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74380);
/* harmony import */ var _lib_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28111);
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39152);
/* harmony import */ var _text_reported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7435);
/* harmony import */ var _text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44541);
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47950);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75242);








/** The diagnostics of reviewdog (its `proto/rdf/reviewdog.proto`): unread files and the findings in scope, most severe first, with the suggestions. */
function rdjson(report) {
    const rangeIn = ranges();
    const unread = (0,_text_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadFiles */ .jH)(report).map(({ file, reason }) => ({
        message: `The file could not be read, so its images are not checked. ${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(reason)}`,
        location: { path: file, range: { start: { line: 1, column: 1 } } },
        severity: severities[(0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadSeverity */ .RA)(report)],
        code: { value: 'unread', url: _unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadPage */ .$z },
    }));
    const note = (0,_text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutNote */ .UZ)(report);
    const leftOut = note && {
        message: note.sentence,
        location: { path: _text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutPlace */ .PM.path },
        severity: severities[(0,_text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutSeverity */ .Vt)(note)],
        code: { value: _text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutPlace */ .PM.rule },
    };
    return (0,_serialise_js__WEBPACK_IMPORTED_MODULE_4__/* .serialise */ .n)({
        source: { name: report.tool.name, url: _text_homepage_js__WEBPACK_IMPORTED_MODULE_5__/* .homepage */ .TB },
        diagnostics: [
            ...unread,
            ...(leftOut ? [leftOut] : []),
            ...(0,_text_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)((0,_text_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reported */ .Y6)(report)).map((one) => diagnostic(one, rangeIn)),
        ],
    });
}
function diagnostic({ reviewed, finding }, rangeIn) {
    const { document, image } = (0,_model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_6__/* .mendedAt */ .b)(reviewed);
    const { suggestion } = reviewed;
    return {
        message: (0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(finding.message),
        location: { path: document.path, range: rangeIn(document, image.span) },
        severity: severities[finding.severity],
        code: { value: finding.rule, url: (0,_text_homepage_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePage */ .gd)(finding.rule) },
        ...(suggestion?.offered === true && {
            suggestions: [{ range: rangeIn(document, suggestion.edit.span), text: suggestion.edit.text }],
        }),
    };
}
const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
/** Finds the lines of each document once. */
function ranges() {
    const known = new Map();
    return (document, span) => {
        const starts = known.get(document) ?? (0,_lib_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lineStarts */ ._)(document.text);
        known.set(document, starts);
        const position = (offset, line) => ({
            line,
            column: Buffer.byteLength(document.text.slice(starts[line - 1], offset)) + 1,
        });
        const { line, endLine } = (0,_lib_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .locate */ .x)(starts, span);
        return { start: position(span.start, line), end: position(span.end, endLine) };
    };
}


/***/ }),

/***/ 47950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine),
/* harmony export */   n: () => (/* binding */ serialise)
/* harmony export */ });
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74380);

/**
 * JSON with an indent of two and a line feed at the end. The data is unchanged, but characters that could control a terminal or the GitHub
 * runner are written as escapes: they occur only inside strings, where JSON has `\u…` for each of them.
 */
function serialise(value) {
    return `${escaped(JSON.stringify(value, undefined, 2))}\n`;
}
/** The same without indent and line feed. */
function onOneLine(value) {
    return escaped(JSON.stringify(value));
}
function escaped(json) {
    const text = json.replace(_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .steering */ .o4, (character) => (character === '\n' ? character : escapeOf(character)));
    return text.replaceAll('##[', '##\\u005b');
}
function escapeOf(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 75242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ unreadPage),
/* harmony export */   MH: () => (/* binding */ unreadTitle),
/* harmony export */   RA: () => (/* binding */ unreadSeverity),
/* harmony export */   al: () => (/* binding */ acceptedTitle),
/* harmony export */   gu: () => (/* binding */ unreadRemedy)
/* harmony export */ });
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39152);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16327);


/** `2 files could not be read` */
function unreadTitle(files) {
    return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files.length, 'file')} could not be read`;
}
/** `1 file not read, accepted by the baseline` */
function acceptedTitle(files) {
    return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files.length, 'file')} not read, accepted by the baseline`;
}
/** As severe as the finding that it may hide, unless the settings only want to know. */
function unreadSeverity({ unread }) {
    return unread === 'fail' ? 'error' : 'warning';
}
/** What may be done about any of them, besides the remedy in the reason. */
const unreadRemedy = 'Nothing is known about the images in such a file. A baseline accepts it as it is, until it changes.';
/** The page about the setting. */
const unreadPage = `${_text_homepage_js__WEBPACK_IMPORTED_MODULE_1__/* .homepage */ .TB}/blob/main/docs/configuration.md#unread`;


/***/ }),

/***/ 39152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   dX: () => (/* binding */ talkBackPage),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}
/** How people answer the comments of a review. */
const talkBackPage = `${homepage}/blob/main/docs/reviews.md#talk-back`;


/***/ }),

/***/ 44541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ leftOutPlace),
/* harmony export */   UZ: () => (/* binding */ leftOutNote),
/* harmony export */   Vt: () => (/* binding */ leftOutSeverity)
/* harmony export */ });
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96884);

/** What to say about files that look like documents and that no format reads; undefined where there are none. */
function leftOutNote({ leftOut, totals }) {
    if (leftOut.length === 0)
        return undefined;
    const documents = leftOut.filter(({ isCode }) => !isCode);
    const isLoud = (0,_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutCount */ .fk)(documents) > totals.documents;
    return {
        sentence: (0,_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutSentence */ .hY)(leftOut),
        phrase: `${(0,_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutFiles */ .RD)(isLoud ? documents : leftOut)} left out`,
        isLoud,
    };
}
/** What was left out in outputs that know findings in files alone: one about the folder of the run. */
const leftOutPlace = { rule: 'left-out', path: '.' };
/** As severe as the doubt that it casts on the verdict. */
function leftOutSeverity({ isLoud }) {
    return isLoud ? 'warning' : 'info';
}


/***/ }),

/***/ 96884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ leftOutFiles),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16327);

/** `619 .rst files, 2 .tex files and 3 more endings`: files that no format reads, as a part of a sentence. */
function leftOutFiles(leftOut) {
    const shown = leftOut.slice(0, mostEndings).map(({ ending, files }) => (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files, `${ending} file`));
    const rest = leftOut.length - shown.length;
    const parts = rest > 0 ? [...shown, (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(rest, 'more ending')] : shown;
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}
const mostEndings = 5;
/** The number of files. */
function leftOutCount(leftOut) {
    return leftOut.reduce((sum, { files }) => sum + files, 0);
}
/** `619 .rst files were left out, because no format reads them.` */
function leftOutSentence(leftOut) {
    const [were, them] = leftOutCount(leftOut) === 1 ? ['was', 'it'] : ['were', 'them'];
    return `${leftOutFiles(leftOut)} ${were} left out, because no format reads ${them}.`;
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   ZF: () => (/* binding */ acceptedFiles),
/* harmony export */   jH: () => (/* binding */ unreadFiles)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90834);

/**
 * Images in scope that have a finding, in the order of the report: what every output for people lists. Of images of built pages that are written
 * in one place, the first: there is one thing to do.
 */
function reported(report) {
    const places = new Set();
    return report.images.flatMap((reviewed) => {
        const finding = reviewed.findings[0];
        if (!reviewed.inScope || finding === undefined)
            return [];
        const { origin } = reviewed;
        const place = origin && `${finding.rule} ${origin.image.span.start} ${origin.document.path}`;
        if (place !== undefined && places.has(place))
            return [];
        if (place !== undefined)
            places.add(place);
        return [{ reviewed, finding }];
    });
}
/** Most severe first, otherwise in the given order. */
function bySeverity(list) {
    return list.toSorted((a, b) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .N)(a.finding, b.finding));
}
/** Files that could not be read and that no baseline accepts: nothing is known about their images. */
function unreadFiles({ skipped }) {
    return skipped.filter(({ accepted }) => accepted !== true);
}
/** Files that could not be read, which the baseline accepts until they change. */
function acceptedFiles({ skipped }) {
    return skipped.filter(({ accepted }) => accepted === true);
}


/***/ })
};
