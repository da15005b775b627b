export const id = 259;
export const ids = [259];
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

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createText: () => (/* binding */ createText),
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
;// CONCATENATED MODULE: ./build/lib/defuse.js
/**
 * `text` without anything that the GitHub runner takes for a workflow command. It reads stdout and stderr alike: `::name::` at the
 * start of a line, white space before it allowed, and the older `##[name]` anywhere (actions/runner, ActionCommand.cs).
 */
function defuse(text) {
    return text.replace(/^(\s*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
// EXTERNAL MODULE: ./build/lib/visible.js
var visible = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/lib/wrap.js
/** The words of `text` in lines of at most `width` UTF-16 units; a longer word keeps a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./build/reporters/told.js
var told = __webpack_require__(972);
// EXTERNAL MODULE: ./build/reporters/wording.js
var wording = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/reporters/text.js








/** The report for a terminal, at most 100 columns wide. `colour` only repeats what the words say. */
function createText({ colour }) {
    const paint = (style, words) => (colour ? (0,external_node_util_.styleText)(style, words, { validateStream: false }) : words);
    return (report) => {
        const findings = (0,told/* told */.Ev)(report);
        const widths = widthsOf(findings);
        const files = [...(0,group_by/* groupBy */.$)(findings, ({ judged }) => judged.document.path)].map(([path, entries]) => fileBlock(path, entries, widths, paint));
        const blocks = [...files, closing(report, paint)].map((lines) => lines.join('\n'));
        return `${defuse(blocks.join('\n\n'))}\n`;
    };
}
/** The report as plain text, for pipes and files. */
const text_text = createText({ colour: false });
const styles = { error: 'red', warning: 'yellow', info: 'cyan', heading: 'underline' };
const lineWidth = 100;
const sourceWidth = 72;
const reasonWidth = 200;
/** Usual places and rules line up across runs; longer ones widen the column. */
function widthsOf(findings) {
    return findings.reduce((widths, { judged, finding }) => ({
        place: Math.max(widths.place, position(judged).length),
        rule: Math.max(widths.rule, finding.rule.length),
    }), { place: 5, rule: 14 });
}
function position({ location }) {
    return `${location.line}:${location.column}`;
}
function fileBlock(path, entries, widths, paint) {
    return [paint(styles.heading, (0,visible/* visible */.RK)(path)), ...entries.flatMap((entry) => findingLines(entry, widths, paint))];
}
function findingLines({ judged, finding }, widths, paint) {
    const { rule, severity, message } = finding;
    const column = widths.place + 4;
    const head = [
        '',
        position(judged).padEnd(widths.place),
        paint(styles[severity], severity) + ' '.repeat('warning'.length - severity.length),
        rule.padEnd(widths.rule),
        inOneLine(judged.source),
    ];
    const draft = (0,told/* draftOf */.bz)(judged);
    return [
        head.join('  '),
        ...indented((0,visible/* oneLine */.TN)(message), column),
        ...(draft === undefined ? [] : indented(`Draft: "${(0,visible/* oneLine */.TN)(draft)}"`, column)),
    ];
}
function inOneLine(source) {
    return (0,cut/* cut */.J)((0,visible/* oneLine */.TN)(source.slice(0, 4 * sourceWidth).replace(/\s+/g, ' ')), sourceWidth);
}
function indented(words, column) {
    return wrap(words, lineWidth - column).map((line) => ' '.repeat(column) + line);
}
function closing(report, paint) {
    const drafts = (0,wording/* draftsSentence */.m0)(report);
    const gate = (0,wording/* gateSentence */.zo)(report, visible/* oneLine */.TN);
    return [
        (0,wording/* totalsSentence */.bE)(report),
        ...unknownLines(report),
        ...(drafts === undefined ? [] : [drafts]),
        report.verdict === 'fail' ? paint(styles.error, gate) : gate,
        ...(0,wording/* notesOf */.h$)(report).flatMap((note) => wrap((0,visible/* oneLine */.TN)(note), lineWidth)),
        ...(0,wording/* leftOut */.ig)(report).flatMap(({ title, entries }) => [
            `${title}:`,
            ...(0,wording/* firstOf */.Ku)(entries, 10, ({ subject, reason }) => (0,cut/* cut */.J)(`${(0,cut/* cut */.J)((0,visible/* visible */.RK)(subject), sourceWidth)}: ${(0,visible/* oneLine */.TN)(reason)}`, reasonWidth)).map((line) => `  ${line}`),
        ]),
    ];
}
function unknownLines(report) {
    const unknown = (0,wording/* unknownImages */.R3)(report);
    if (unknown.length === 0)
        return [];
    const places = (0,wording/* firstOf */.Ku)(unknown, 5, (judged) => (0,visible/* visible */.RK)((0,wording/* placeOf */.$t)(judged))).join(', ');
    return [`${(0,wording/* unknownSentence */.qe)(unknown.length)} (${places})`];
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


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R3: () => (/* binding */ unknownImages),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bE: () => (/* binding */ totalsSentence),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   m0: () => (/* binding */ draftsSentence),
/* harmony export */   qe: () => (/* binding */ unknownSentence),
/* harmony export */   vk: () => (/* binding */ coverage),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(972);

/** The verdict in a few words, with the one number that matters: `2 images need alternative text`. */
function headline({ totals }) {
    const { documents, images, missing, weak, unknown } = totals;
    if (documents === 0)
        return 'Nothing to review';
    if (images === 0)
        return 'No image to review';
    if (missing > 0) {
        return `${count(missing, 'image')} ${missing === 1 ? 'needs' : 'need'} alternative text${weak > 0 ? `, ${weak} a better one` : ''}`;
    }
    if (weak > 0)
        return `${count(weak, 'image')} ${weak === 1 ? 'needs' : 'need'} a better alternative text`;
    const judged = images - unknown;
    if (judged === 0)
        return `${count(unknown, 'image')} not judged`;
    return `${count(judged, 'image')} in order${unknown > 0 ? `, ${unknown} not judged` : ''}`;
}
/** `9 images in 3 documents: 5 described, 1 decorative, 2 missing, 1 weak · coverage 66.7 %`, without the parts that are zero. */
function totalsSentence({ scope, totals }) {
    if (totals.documents === 0) {
        return scope === 'all'
            ? 'Nothing to review: no document was found.'
            : 'Nothing to review: no document was found in the change.';
    }
    if (totals.images === 0)
        return `No image in ${count(totals.documents, 'document')}.`;
    const { ok, decorative, missing, weak, unknown } = totals;
    const parts = Object.entries({ described: ok, decorative, missing, weak, unknown })
        .filter(([, number]) => number > 0)
        .map(([name, number]) => `${number} ${name}`);
    const found = `${count(totals.images, 'image')} in ${count(totals.documents, 'document')}`;
    return `${found}: ${parts.join(', ')} · ${coverage(totals)}`;
}
/** `coverage 66.7 %` */
function coverage({ coverage: percent }) {
    return `coverage ${percent.toFixed(1)} %`;
}
/**
 * Why the gate failed, or that it passed: `The gate failed: 2 errors (fail-on: error).` Reasons may quote what others wrote: `show`
 * makes them harmless.
 */
function gateSentence(report, show) {
    if (report.verdict === 'pass')
        return 'The gate passed.';
    const threshold = failsByFindings(report) ? ` (fail-on: ${report.failOn})` : '';
    return `The gate failed: ${report.reasons.map(show).join(', ')}${threshold}.`;
}
function failsByFindings(report) {
    const failing = report.failOn === 'never' ? [] : _told_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.slice(0, _told_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(report.failOn) + 1);
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(report).some(({ finding }) => failing.includes(finding.severity));
}
/** Images in scope that the source does not tell enough about. */
function unknownImages({ images }) {
    return images.filter(({ inScope, status }) => inScope && status === 'unknown');
}
/** `1 could not be judged: its alt is an expression`, for `number` images; where they stand is the caller's to add. */
function unknownSentence(number) {
    return `${number} could not be judged: ${number === 1 ? 'its alt is an expression' : 'the alt is an expression'}`;
}
/** What the drafts took; undefined when none were asked for. */
function draftsSentence({ captions }) {
    const { requested, drafted, cached, requests, costUsd } = captions;
    if (requested === 0)
        return undefined;
    const fromCache = cached > 0 ? `, ${cached} of them from the cache` : '';
    return `${drafted} of ${count(requested, 'draft')} made${fromCache} · ${count(requests, 'request')} · ${costUsd.toFixed(4)} USD`;
}
/** What the reader has to be told once, the provider's refusal first. */
function notesOf({ notes, refused }) {
    return refused === undefined || notes.includes(refused) ? notes : [refused, ...notes];
}
/** What the run did not do, each list under its title: files that were not read, drafts that were not made. */
function leftOut({ skipped, captions }) {
    return [
        {
            title: `${count(skipped.length, 'file')} skipped`,
            entries: skipped.map(({ file, reason }) => ({ subject: file, reason })),
        },
        {
            title: `${count(captions.failed.length, 'picture')} without a draft`,
            entries: captions.failed.map(({ src, reason }) => ({ subject: src, reason })),
        },
    ].filter(({ entries }) => entries.length > 0);
}
/** `docs/setup.md:14` */
function placeOf({ document, location }) {
    return `${document.path}:${location.line}`;
}
/** The first `most` of `items` as `show` puts them, then `and N more`. */
function firstOf(items, most, show) {
    const rest = items.length - most;
    return [...items.slice(0, most).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])];
}
/** `1 image`, `2 images` */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
