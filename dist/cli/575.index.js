export const id = 575;
export const ids = [575];
export const modules = {

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


/***/ }),

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

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ proposalsOf),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   li: () => (/* binding */ draftSentence),
/* harmony export */   m0: () => (/* binding */ draftsSentence)
/* harmony export */ });
/* harmony import */ var _lib_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3516);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7645);


/** The draft for an image, undefined when it has none: also one that could not become a suggestion. */
function draftOf(judged) {
    const { caption, proposal, suggestion } = judged;
    if (saysAlready(judged))
        return undefined;
    const obstacle = suggestion?.offered === false ? 'not offered' : undefined;
    if (proposal !== undefined) {
        const words = proposal.source === 'decorative' ? undefined : proposal.alt;
        return { words, origin: proposal.basis, obstacle: suggestion === undefined ? byHand : obstacle };
    }
    if (caption?.status !== 'ok')
        return undefined;
    const language = (0,_lib_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isToTranslate */ .uN)(judged) ? `${(0,_lib_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageName */ .cL)(caption.language)}, to translate` : undefined;
    return {
        words: caption.text,
        origin: 'the picture',
        obstacle: suggestion === undefined ? (language ?? byHand) : obstacle,
    };
}
/** Somebody put it in meanwhile: what is still wrong with the image is something else. */
function saysAlready({ image, caption, proposal }) {
    const words = proposal?.alt ?? (caption?.status === 'ok' ? caption.text : undefined);
    return image.alt.kind === 'text' && image.alt.text === words;
}
const byHand = 'to be put in by hand';
/** `Draft from the picture: "A cat."`, with `quote` around the words and `show` making the rest harmless. */
function draftSentence({ words, origin, obstacle }, show, quote) {
    const mark = obstacle === undefined ? '' : ` (${obstacle})`;
    const said = words === undefined ? decorative(obstacle) : quote(words);
    return `Draft${mark} from ${show(origin)}: ${said}`;
}
/** Markdown has no words for it, and neither have most templates: the configuration file has. */
function decorative(obstacle) {
    return obstacle === byHand
        ? 'decorative. The syntax cannot say so here: leave the text empty and list the picture under decorative in the configuration file.'
        : 'decorative, alt="".';
}
/** How many images in scope have words, or the word that they need none, without a model, by where it comes from. */
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
/** What the drafts took; undefined when there are none and nobody was asked for any. */
function draftsSentence(report) {
    const { requested, drafted, cached, requests, costUsd } = report.captions;
    const { reuse, context, decorative } = proposalsOf(report);
    const keyless = reuse + context + decorative;
    const without = keyless === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(keyless, 'draft')} without a model`];
    // Where nobody was asked, the list of pictures without a draft says why.
    if (drafted === 0 && requests === 0)
        return without[0];
    const fromCache = cached > 0 ? `, ${cached} of them from the cache` : '';
    const made = `${drafted} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(requested, 'draft')} made${fromCache}`;
    return [made, ...without, (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(requests, 'request'), `${costUsd.toFixed(4)} USD`].join(' · ');
}


/***/ }),

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/lib/homepage.js
var homepage = __webpack_require__(5474);
// EXTERNAL MODULE: ./build/lib/visible.js
var visible = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/lib/markdown-text.js


/**
 * Untrusted text as a code span of at most `most` UTF-16 units: nothing in it is read as Markdown, HTML, a mention or a
 * reference (CommonMark 0.31.2, 6.1).
 */
function codeSpan(text, most = 300) {
    const line = (0,cut/* cut */.J)((0,visible/* oneLine */.TN)(text), most);
    // A span of nothing would be two backticks that open the next one.
    if (line.trim() === '')
        return '` `';
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return fence + padding + line + padding + fence;
}
/** `text` as a fenced block of its own; the fence is longer than any run of backticks in it, and at least three. */
function fencedBlock(text, info = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${info}\n${text}\n${fence}`;
}
/**
 * Untrusted text as plain words inside a line of GitHub Markdown: no markup, no HTML, no math, no link.
 * A backslash does not stop a mention or a reference to an issue; a character without width behind the sign does.
 */
function plainText(text) {
    return (0,visible/* oneLine */.TN)(text)
        .replace(/[\\`*_[\]<>&|~!$]/g, '\\$&')
        .replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi, `$&${wordJoiner}`);
}
const wordJoiner = '\u2060';
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

;// CONCATENATED MODULE: ./build/reporters/markdown.js

/**
 * A cell of a table. GitHub splits rows at pipes before it looks for code spans, so `\|` is needed there too; a backslash that
 * already stands before the pipe would undo ours, so it gets a second one.
 */
function cell(markdown) {
    return markdown.replace(/(\\*)\|/g, (_, before) => `${before}${before.length % 2 === 1 ? '\\' : ''}\\|`);
}
/** Untrusted text as the words of a paragraph: {@link plainText} that starts no heading, list or rule either. */
function paragraph(text) {
    return plainText(text).replace(/^(\s*\d*)(?=[-+=.)#])/, '$1\\');
}

// EXTERNAL MODULE: ./build/reporters/told.js
var told = __webpack_require__(972);
// EXTERNAL MODULE: ./build/reporters/drafts.js
var reporters_drafts = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/reporters/wording.js
var wording = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/reporters/summary.js







/** The job summary in GitHub Markdown, below 1 MiB: the verdict and one number, the findings most severe first, what was left out. */
function summary(report) {
    const before = opening(report);
    const after = closing(report);
    const rows = (0,told/* bySeverity */.Np)((0,told/* told */.Ev)(report)).map(row);
    const shown = fitting(rows, limits.bytes - bytes([...before, ...after].join('\n\n')));
    const rest = rows.length - shown.length;
    const table = shown.length > 0 ? [[...tableHead, ...shown].join('\n')] : [];
    const cutShort = rest > 0
        ? [`${(0,wording/* count */.U9)(rest, 'more finding')} left out here: a job summary holds 1 MiB. The JSON report has all of them.`]
        : [];
    return `${[...before, ...table, ...cutShort, ...after].join('\n\n')}\n`;
}
/** GitHub drops a summary of more than 1 MiB; what stays free is for the table's head, blank lines and what others append. */
const limits = {
    bytes: 1_000_000,
    place: 200,
    source: 120,
    draft: 300,
    reason: 300,
    note: 2000,
    entries: 10,
    unknown: 5,
    places: 5,
};
const tableHead = ['| Place | Rule | What the page says | Draft |', '| --- | --- | --- | --- |'];
function opening(report) {
    const mark = report.verdict === 'pass' ? '✓' : '✗';
    return [
        `### ${mark} ${(0,wording/* headline */.Pl)(report)}${report.totals.images > 0 ? ` · ${(0,wording/* coverageMoved */.Wr)(report)}` : ''}`,
        (0,wording/* totalsSentence */.bE)(report),
        (0,wording/* gateSentence */.zo)(report, plainText),
    ];
}
function row({ judged, finding }) {
    const draft = (0,reporters_drafts/* draftOf */.bz)(judged);
    const cells = [
        codeSpan((0,wording/* placeOf */.$t)(judged), limits.place),
        `${finding.severity} [${plainText(finding.rule)}](${(0,homepage/* rulePage */.g)(finding.rule)})`,
        codeSpan((0,cut/* cut */.J)(judged.source, 4 * limits.source), limits.source),
        draft === undefined ? '' : draftCell(draft),
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
}
function draftCell({ words, origin, obstacle }) {
    const said = words === undefined ? 'decorative' : codeSpan(words, limits.draft);
    const from = `from ${plainText((0,cut/* cut */.J)(origin, limits.draft))}`;
    return [said, obstacle === undefined ? from : `${from} (${obstacle})`].join(', ');
}
function fitting(rows, budget) {
    let left = budget;
    const end = rows.findIndex((line) => {
        left -= bytes(line) + 1;
        return left < 0;
    });
    return end === -1 ? rows : rows.slice(0, end);
}
function bytes(text) {
    return Buffer.byteLength(text);
}
function closing(report) {
    const drafts = (0,reporters_drafts/* draftsSentence */.m0)(report);
    const notes = (0,wording/* firstOf */.Ku)((0,wording/* notesOf */.h$)(report), limits.entries, (note) => paragraph((0,cut/* cut */.J)(note, limits.note)));
    return [
        ...unknownParagraph(report),
        ...notes,
        ...(drafts === undefined ? [] : [drafts]),
        ...skippedList(report),
        ...undraftedList(report),
    ];
}
function skippedList(report) {
    const skipped = (0,wording/* skippedFiles */.CT)(report);
    const items = (0,wording/* firstOf */.Ku)(skipped, limits.entries, ({ file, reason }) => `${codeSpan(file, limits.place)}: ${plainText((0,cut/* cut */.J)(reason, limits.reason))}`);
    return items.length === 0 ? [] : [[`**${(0,wording/* count */.U9)(skipped.length, 'file')} skipped**`, '', ...bullets(items)].join('\n')];
}
function undraftedList(report) {
    const items = (0,wording/* undrafted */.Yn)(report).map((group) => {
        const places = (0,wording/* firstOf */.Ku)(group.places, limits.places, (place) => codeSpan(place, limits.place)).join(', ');
        return `${(0,wording/* undraftedSentence */.BY)(group, (reason) => plainText((0,cut/* cut */.J)(reason, limits.reason)))} (${places})`;
    });
    return items.length === 0 ? [] : [['**Without a draft**', '', ...bullets(items)].join('\n')];
}
function bullets(items) {
    return items.map((item) => `- ${item}`);
}
function unknownParagraph(report) {
    const unknown = (0,wording/* unknownImages */.R3)(report);
    if (unknown.length === 0)
        return [];
    const places = (0,wording/* firstOf */.Ku)(unknown, limits.unknown, (judged) => codeSpan((0,wording/* placeOf */.$t)(judged), limits.place)).join(', ');
    return [`${(0,wording/* unknownSentence */.qe)(unknown.length)} (${places})`];
}


/***/ }),

/***/ 972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** Images in scope that have a finding, in the order of the report: what every output for people lists. */
function told(report) {
    return report.images.flatMap((judged) => {
        const finding = judged.findings[0];
        return judged.inScope && finding !== undefined ? [{ judged, finding }] : [];
    });
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
/* harmony export */   BY: () => (/* binding */ undraftedSentence),
/* harmony export */   CT: () => (/* binding */ skippedFiles),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R3: () => (/* binding */ unknownImages),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wr: () => (/* binding */ coverageMoved),
/* harmony export */   Yn: () => (/* binding */ undrafted),
/* harmony export */   bE: () => (/* binding */ totalsSentence),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   qe: () => (/* binding */ unknownSentence),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* unused harmony export coverage */
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5365);
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
/** `coverage 88.9 % → 87.5 %` where a change under review moves that of its documents, otherwise that of the scope. */
function coverageMoved({ totals, coverageChange: change }) {
    if (change === undefined || change.before === change.after)
        return coverage(totals);
    return `coverage ${change.before.toFixed(1)} % → ${change.after.toFixed(1)} %`;
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
/** What the reader has to be told once, the provider's refusal first. */
function notesOf({ notes, refused }) {
    return [...new Set(refused === undefined || notes.includes(refused) ? notes : [refused, ...notes])];
}
/** Files that were not read, each once, and why. */
function skippedFiles({ skipped }) {
    return [...new Map(skipped.map((one) => [`${one.file}\n${one.reason}`, one])).values()];
}
/** Pictures that want a draft and have none, by the reason why, most severe first. */
function undrafted(report) {
    const notes = notesOf(report);
    const without = (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)((0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(report)).flatMap(({ judged }) => judged.caption === undefined || judged.caption.status === 'ok' ? [] : [{ judged, reason: judged.caption.reason }]);
    return [...(0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(without, ({ reason }) => reason)].map(([reason, list]) => ({
        reason: notes.some((note) => note.includes(reason)) ? undefined : reason,
        number: list.length,
        places: [...new Set(list.map(({ judged }) => placeOf(judged)))],
    }));
}
/** `3 pictures without a draft: ` and the reason, as `show` puts it. */
function undraftedSentence({ reason, number }, show) {
    const why = reason === undefined ? 'for the reason above' : show(reason);
    return `${count(number, 'picture')} without a draft: ${why}`;
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
