export const ids = [5761];
export const modules = {

/***/ 6327:
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

/***/ 4380:
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

/***/ 5365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `items` by their key; keys in the order of their first item, items in their original order. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ proposalsOf),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   li: () => (/* binding */ draftSentence),
/* harmony export */   m0: () => (/* binding */ draftsSentence),
/* harmony export */   wv: () => (/* binding */ obstacleInWords)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6327);
/* harmony import */ var _text_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46);


/** The draft for an image, undefined when it has none. Includes a draft that could not become a suggestion. */
function draftOf(reviewed) {
    const { draft, proposal, suggestion } = reviewed;
    if (isInPlace(reviewed))
        return undefined;
    const unoffered = suggestion?.offered === false ? { kind: 'not-offered' } : undefined;
    if (proposal !== undefined) {
        const words = proposal.source === 'decorative' ? undefined : proposal.alt;
        return { words, origin: proposal.basis, obstacle: suggestion === undefined ? { kind: 'by-hand' } : unoffered };
    }
    if (draft?.status !== 'ok')
        return undefined;
    const { text, language } = draft;
    const byHand = (0,_text_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isToTranslate */ .uN)(reviewed) ? { kind: 'to-translate', language } : { kind: 'by-hand' };
    return { words: text, origin: 'the picture', obstacle: suggestion === undefined ? byHand : unoffered };
}
/** The draft is the text of the image by now, so its findings are about something else. */
function isInPlace({ image, draft, proposal }) {
    const words = proposal?.alt ?? (draft?.status === 'ok' ? draft.text : undefined);
    return image.alt.kind === 'text' && image.alt.text === words;
}
/** The obstacle in a few words: `to be added by hand`. */
function obstacleInWords(obstacle) {
    if (obstacle.kind === 'to-translate')
        return `${(0,_text_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageName */ .cL)(obstacle.language)}, to translate`;
    return obstacle.kind === 'by-hand' ? 'to be added by hand' : 'not offered';
}
/** `Draft from the picture: "A cat."`, with `quote` around the words and `show` to escape the rest. */
function draftSentence({ words, origin, obstacle }, show, quote) {
    const mark = obstacle === undefined ? '' : ` (${obstacleInWords(obstacle)})`;
    const shown = words === undefined ? decorative(obstacle) : quote(words);
    return `Draft${mark} from ${show(origin)}: ${shown}`;
}
/** Markdown and most templates cannot mark an image as decorative, but the configuration file can. */
function decorative(obstacle) {
    return obstacle?.kind === 'by-hand'
        ? 'decorative. This syntax cannot mark it as such: leave the text empty and list the picture under decorative in the configuration file.'
        : 'decorative, alt="".';
}
/** How many images in scope have a draft without a model, including the draft that they are decorative, by its source. */
function proposalsOf({ images }) {
    const proposed = images.filter(({ inScope, proposal }) => inScope && proposal !== undefined);
    const from = (source) => proposed.filter(({ proposal }) => proposal?.source === source).length;
    return {
        reuse: from('reuse'),
        context: from('context'),
        decorative: from('decorative'),
        offered: proposed.filter(({ suggestion }) => suggestion?.offered === true).length,
    };
}
/** The number of drafts, requests and USD; undefined when there are no drafts and no model was asked. */
function draftsSentence(report) {
    const { requested, drafted, cached, requests, costUsd } = report.drafts;
    const { reuse, context, decorative } = proposalsOf(report);
    const keyless = reuse + context + decorative;
    const without = keyless === 0 ? [] : [`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(keyless, 'draft')} without a model`];
    // Where no model was asked, the list of pictures without a draft gives the reason.
    if (drafted === 0 && requests === 0)
        return without[0];
    const fromCache = cached > 0 ? `, ${cached} of them from the cache` : '';
    const made = `${drafted} of ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(requested, 'draft')} made${fromCache}`;
    return [made, ...without, (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(requests, 'request'), `${costUsd.toFixed(4)} USD`].join(' · ');
}


/***/ }),

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6064);
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5365);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6327);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7065);





/** JUnit XML: a suite for each document, a case for each image in scope, and one that is skipped for each ending of files that no format reads. Findings of `info` pass; a file that could not be read is an error. */
function junit(report) {
    const inScope = report.images.filter((reviewed) => reviewed.inScope);
    const outcome = ({ accepted }) => (accepted === true || report.unread === 'warn' ? 'skipped' : 'error');
    const outcomes = [...report.skipped.map(outcome), ...report.leftOut.map(() => 'skipped')];
    const suites = [...(0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(inScope, ({ document }) => document.path)];
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(report.tool.name)}" ${counts(inScope, outcomes)}>`,
        ...report.skipped.flatMap((file) => unreadSuite(file, outcome(file))),
        ...leftOutSuite(report.leftOut),
        ...suites.flatMap(([path, images]) => suite(path, images)),
        '</testsuites>',
        '',
    ].join('\n');
}
function counts(images, files) {
    const failures = images.filter((reviewed) => failing(reviewed) !== undefined).length;
    const errors = files.filter((outcome) => outcome === 'error').length;
    const skipped = images.filter(isSkipped).length + files.length - errors;
    return `tests="${images.length + files.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}
function unreadSuite({ file, reason, accepted }, outcome) {
    const path = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(file);
    const message = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(`${accepted === true ? 'Not read, accepted by the baseline' : 'The file could not be read'}: ${reason}`);
    return [
        `  <testsuite name="${path}" ${counts([], [outcome])}>`,
        `    <testcase classname="${path}" name="the file can be read" file="${path}" line="1">`,
        `      <${outcome}${outcome === 'error' ? ' type="unread"' : ''} message="${message}"/>`,
        '    </testcase>',
        '  </testsuite>',
    ];
}
function leftOutSuite(leftOut) {
    if (leftOut.length === 0)
        return [];
    const outcomes = leftOut.map(() => 'skipped');
    const cases = leftOut.flatMap(({ ending, files }) => [
        `    <testcase classname="left out" name="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(ending)}">`,
        `      <skipped message="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(files, 'file')}, which no format reads`)}"/>`,
        '    </testcase>',
    ]);
    return [`  <testsuite name="left out" ${counts([], outcomes)}>`, ...cases, '  </testsuite>'];
}
function failing({ findings }) {
    return findings.find(({ severity }) => severity !== 'info');
}
function isSkipped(reviewed) {
    return reviewed.status === 'unknown' && failing(reviewed) === undefined;
}
function suite(path, images) {
    return [
        `  <testsuite name="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(path)}" ${counts(images, [])}>`,
        ...images.flatMap((reviewed) => testcase(reviewed)),
        '  </testsuite>',
    ];
}
function testcase(reviewed) {
    const { document, location, source } = reviewed;
    const path = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(document.path);
    const name = `${location.line}:${location.column} ${(0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)(source, nameLength)}`;
    const open = `    <testcase classname="${path}" name="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(name)}" file="${path}" line="${location.line}"`;
    const outcome = outcomeOf(reviewed);
    return outcome === undefined ? [`${open}/>`] : [`${open}>`, `      ${outcome}`, '    </testcase>'];
}
const nameLength = 120;
function outcomeOf(reviewed) {
    const finding = failing(reviewed);
    if (finding === undefined)
        return isSkipped(reviewed)
            ? `<skipped message="The alternative text is an expression, so the source does not contain its value."/>`
            : undefined;
    const message = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(finding.message);
    const draft = (0,_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(reviewed);
    return `<failure type="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(finding.rule)}" message="${message}">${draft === undefined ? '' : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)((0,_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftSentence */ .li)(draft, String, quoted))}</failure>`;
}
function quoted(words) {
    return `"${words}"`;
}


/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markup)
/* harmony export */ });
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4380);

/**
 * Untrusted text for an element or a quoted attribute of HTML and XML, on one line. Control characters are shown as escapes;
 * noncharacters, which XML 1.0 does not allow, are dropped. `##[` is broken up, because the runner takes it for a command where the
 * output goes to a log (actions/runner, ActionCommand.cs).
 */
function markup(text) {
    return (0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replace(/\p{Noncharacter_Code_Point}/gu, '')
        .replace(/[&<>"']|#(?=#\[)/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ })
};
