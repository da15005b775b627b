export const ids = [2207];
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

/***/ 32614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeWorkflowCommands)
/* harmony export */ });
/**
 * `text` without anything that the GitHub runner reads as a workflow command, on stdout or on stderr: `::name::` at the
 * start of a line, white space before it allowed, and the older `##[name]` anywhere (actions/runner, ActionCommand.cs).
 */
function escapeWorkflowCommands(text) {
    return text.replace(/^([^\S\n\r\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}


/***/ }),

/***/ 53938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failingSeverities)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90834);

/** The severities whose findings fail the gate, the most severe first. */
function failingSeverities(failOn) {
    return failOn === 'never' ? [] : _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.slice(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(failOn) + 1);
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

/***/ 22207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unix: () => (/* binding */ unix)
/* harmony export */ });
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74380);
/* harmony import */ var _lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32614);
/* harmony import */ var _model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62417);
/* harmony import */ var _text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44541);
/* harmony import */ var _text_reported_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
/* harmony import */ var _text_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74651);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75242);







/**
 * A line for each finding, most severe first, as compilers write it (GNU Coding Standards, "Formatting Error Messages"), for editors and
 * problem matchers: `docs/setup.md:14:3: error: … [missing-alt]`. Two lines without a place end it.
 */
function unix(report) {
    const note = (0,_text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutNote */ .UZ)(report);
    const lines = [
        ...(0,_text_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadFiles */ .jH)(report).map(({ file, reason }) => line(`${file}:1:1`, (0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadSeverity */ .RA)(report), `The file could not be read: ${reason}`, 'unread')),
        ...(note === undefined
            ? []
            : [line(`${_text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutPlace */ .PM.path}:1:1`, (0,_text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutSeverity */ .Vt)(note), note.sentence, _text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutPlace */ .PM.rule)]),
        ...(0,_text_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)((0,_text_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6)(report)).map(({ reviewed, finding }) => {
            const { document, location } = (0,_model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_4__/* .mendedAt */ .b)(reviewed);
            const place = `${document.path}:${location.line}:${location.column}`;
            return line(place, finding.severity, finding.message, finding.rule);
        }),
        (0,_text_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsSentence */ .bE)(report),
        (0,_text_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSentence */ .zo)(report, _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN),
    ];
    return `${(0,_lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeWorkflowCommands */ .F)(lines.join('\n'))}\n`;
}
function line(place, severity, message, rule) {
    return `${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeControls */ .UN)(place)}: ${severity}: ${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(message)} [${rule}]`;
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


/***/ }),

/***/ 74651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Wr: () => (/* binding */ coverageMoved),
/* harmony export */   _0: () => (/* binding */ twoNumbersSentence),
/* harmony export */   bE: () => (/* binding */ totalsSentence),
/* harmony export */   iD: () => (/* binding */ imagesSentence),
/* harmony export */   y6: () => (/* binding */ changeSentence),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* unused harmony export coverage */
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16327);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53938);
/* harmony import */ var _left_out_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44541);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7435);




/**
 * The verdict in a few words, with the one number that matters: `2 images need alternative text`; files that could not be read are named,
 * too, and those that were left out where these are more than those that were read.
 */
function headline(report) {
    const unread = (0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadFiles */ .jH)(report).length;
    const note = (0,_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutNote */ .UZ)(report);
    const files = [
        ...(unread === 0 ? [] : [`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unread, 'file')} could not be read`]),
        ...(note?.isLoud === true ? [note.phrase] : []),
    ];
    const isBare = report.totals.images === 0 && files.length > 0;
    return [...(isBare ? [] : [imagesHeadline(report)]), ...files].join(', ');
}
function imagesHeadline({ totals }) {
    const { documents, images, missing, weak, unknown } = totals;
    if (documents === 0)
        return 'Nothing to review';
    if (images === 0)
        return 'No image to review';
    if (missing > 0) {
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(missing, 'image needs', 'images need')} alternative text${weak > 0 ? `, ${weak} a better one` : ''}`;
    }
    if (weak > 0)
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(weak, 'image needs', 'images need')} a better alternative text`;
    const reviewed = images - unknown;
    if (reviewed === 0)
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unknown, 'image')} not checked`;
    return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(reviewed, 'image')} in order${unknown > 0 ? `, ${unknown} not checked` : ''}`;
}
/** `9 images in 3 documents: 5 described, 1 decorative, 2 missing, 1 weak · coverage 66.7 %`, without the parts that are zero. */
function totalsSentence(report) {
    const { totals } = report;
    if (totals.images === 0)
        return imagesSentence(report);
    return `${imagesSentence(report)} · ${coverage(totals)}${unreadSentence(report)}`;
}
/** What of the coverage is drafts that nobody has read. */
function unreadSentence({ unreadDrafts = 0 }) {
    if (unreadDrafts === 0)
        return '';
    const drafts = unreadDrafts === 1 ? 'is a draft' : 'are drafts';
    return `, of these ${unreadDrafts} ${drafts} that nobody has read (alt-text-review work shows them)`;
}
/** The same without the coverage. */
function imagesSentence({ scope, totals, skipped }) {
    if (totals.documents === 0) {
        if (skipped.length > 0)
            return 'No document could be read.';
        return scope === 'all'
            ? 'Nothing to review: no document was found.'
            : 'Nothing to review: no document was found in the change.';
    }
    if (totals.images === 0)
        return `No image in ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(totals.documents, 'document')}.`;
    const { ok, decorative, missing, weak, unknown } = totals;
    const parts = Object.entries({ described: ok, decorative, missing, weak, unknown })
        .filter(([, number]) => number > 0)
        .map(([name, number]) => `${number} ${name}`);
    const found = `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(totals.images, 'image')} in ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(totals.documents, 'document')}`;
    return `${found}: ${parts.join(', ')}`;
}
/** Why the coverage of what the run checked is not the one that the change moved; undefined where there is one number. */
function twoNumbersSentence({ totals, coverageChange: change }) {
    if (change === undefined || change.before === change.after || change.after === totals.coverage)
        return undefined;
    return `The percentages above count every image of the changed documents; this run checked ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(totals.images, 'image')} of them (${coverage(totals)}).`;
}
/** `coverage 66.7 %` */
function coverage({ coverage: percent }) {
    return `coverage ${percent.toFixed(1)} %`;
}
/** `coverage 88.9 % → 87.5 %` where a change under review moves that of its documents, otherwise that of the scope. */
function coverageMoved({ totals, coverageChange: change }) {
    if (change === undefined || change.before === change.after)
        return coverage(totals);
    return `coverage ${change.before.toFixed(1)} % → ${change.after.toFixed(1)} %`;
}
/** `This change adds 2 images that need a text, and mends or removes 1.`; undefined where no change is under review. */
function changeSentence({ coverageChange: change }) {
    if (change === undefined)
        return undefined;
    const { worse, better } = change;
    const added = `This change adds ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(worse, 'image that needs', 'images that need')} a text or a better one`;
    const mended = `mends or removes ${better}`;
    if (worse > 0)
        return better > 0 ? `${added}, and ${mended}.` : `${added}.`;
    return better > 0 ? `This change ${mended} of them, and adds none.` : 'This change adds none of them.';
}
/**
 * Why the gate failed, or that it passed, with the settings that decided: `The gate failed: 2 errors (fail-on: error).` Reasons may quote
 * untrusted text: `show` escapes it.
 */
function gateSentence(report, show) {
    const unread = (0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadFiles */ .jH)(report).length;
    if (report.verdict === 'pass') {
        if (unread === 0)
            return 'The gate passed.';
        const allowing = report.unread === 'warn' ? 'unread: warn' : `fail-on: ${report.failOn}`;
        return `The gate passed, although ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unread, 'file')} could not be read (${allowing}).`;
    }
    const failsByUnread = unread > 0 && report.unread === 'fail' && report.failOn !== 'never';
    const settings = [
        ...(failsByUnread ? ['unread: fail'] : []),
        ...(failsByFindings(report) ? [`fail-on: ${report.failOn}`] : []),
    ];
    const shown = settings.length === 0 ? '' : ` (${settings.join(', ')})`;
    return `The gate failed: ${report.reasons.map(show).join(', ')}${shown}.`;
}
function failsByFindings(report) {
    const failing = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_3__/* .failingSeverities */ .M)(report.failOn);
    return (0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reported */ .Y6)(report).some(({ finding }) => failing.includes(finding.severity));
}


/***/ })
};
