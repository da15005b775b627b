export const ids = [9725];
export const modules = {

/***/ 87535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/**
 * How many columns of a terminal a text takes: two for a character of East Asian scripts and for an emoji, none for one that only changes the
 * one before (Unicode Standard Annex 11, as far as terminals agree).
 */
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += narrow.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
const narrow = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;


/***/ }),

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

/***/ 12802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf)
/* harmony export */ });
/** The first `most` of `items`, formatted by `show`, then `and N more`. */
function firstOf(items, most, show) {
    const rest = items.length - most;
    return [...items.slice(0, most).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])];
}


/***/ }),

/***/ 55365:
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

/***/ 49522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** The words of `text` in lines of at most `width` UTF-16 units; a longer word gets a line of its own. */
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

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ proposalsOf),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   li: () => (/* binding */ draftSentence),
/* harmony export */   m0: () => (/* binding */ draftsSentence),
/* harmony export */   wv: () => (/* binding */ obstacleInWords)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16327);
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

/***/ 2093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   no: () => (/* binding */ groupMessage),
/* harmony export */   rr: () => (/* binding */ moreSentence),
/* harmony export */   xM: () => (/* binding */ listedOf)
/* harmony export */ });
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);

/** The sentence about the images of a group. Where their sentences differ in what they quote, that of the first stands for all. */
function groupMessage({ finding, isSame }) {
    return isSame ? finding.message : `For the first: ${finding.message}`;
}
/** `and 40 more like this` */
function moreSentence(number) {
    return `and ${number} more like this`;
}
/** The first images of a group, and any other with a draft: a draft that nobody sees was made for nothing. */
function listedOf({ entries }, most) {
    const shown = entries.filter(({ reviewed }, index) => index < most || (0,_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(reviewed) !== undefined);
    return { shown, hidden: entries.length - shown.length };
}


/***/ }),

/***/ 45923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BY: () => (/* binding */ undraftedSentence),
/* harmony export */   R3: () => (/* binding */ unknownImages),
/* harmony export */   Yn: () => (/* binding */ undrafted),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   qe: () => (/* binding */ unknownSentence)
/* harmony export */ });
/* harmony import */ var _text_no_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34389);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16327);
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55365);
/* harmony import */ var _model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62417);
/* harmony import */ var _text_reported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7435);





/** Images in scope whose alternative text the source does not contain. */
function unknownImages({ images }) {
    return images.filter(({ inScope, status }) => inScope && status === 'unknown');
}
/** `1 could not be checked: its alt is an expression`, for `number` images; the caller adds their places. */
function unknownSentence(number) {
    return `${number} could not be checked: ${number === 1 ? 'its alt is an expression' : 'the alt is an expression'}`;
}
/** Sentences for the reader, each once, the provider's refusal first. */
function notesOf({ notes, refused }) {
    return [...new Set(refused === undefined || notes.includes(refused) ? notes : [refused, ...notes])];
}
/** Pictures that need a draft and have none, by the reason, most severe first. */
function undrafted(report) {
    const notes = notesOf(report);
    const without = (0,_text_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)((0,_text_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reported */ .Y6)(report)).flatMap(({ reviewed }) => reviewed.draft === undefined || reviewed.draft.status === 'ok'
        ? []
        : [{ reviewed, reason: (0,_text_no_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoDraft */ .L)(reviewed.draft) }]);
    return [...(0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(without, ({ reason }) => reason)].map(([reason, list]) => ({
        reason: notes.some((note) => note.includes(reason)) ? undefined : reason,
        number: list.length,
        places: [...new Set(list.map(({ reviewed }) => placeOf(reviewed)))],
    }));
}
/** `3 pictures without a draft: ` and the reason, escaped by `show`. */
function undraftedSentence({ reason, number }, show) {
    const why = reason === undefined ? 'for the reason above' : show(reason);
    return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(number, 'picture')} without a draft: ${why}`;
}
/** Where people mend an image: `docs/setup.md:14` */
function placeOf(reviewed) {
    const { document, location } = (0,_model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_4__/* .mendedAt */ .b)(reviewed);
    return `${document.path}:${location.line}`;
}
/** `on site/setup/index.html:31`, for an image that a generator put there. */
function pageOf({ origin, document, location }) {
    return origin === undefined ? undefined : `on ${document.path}:${location.line}`;
}


/***/ }),

/***/ 59725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/lib/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(32614);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(53938);
// EXTERNAL MODULE: ./build/reporters/drafts.js
var reporters_drafts = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/text/left-out-note.js
var left_out_note = __webpack_require__(44541);
// EXTERNAL MODULE: ./build/text/reported.js
var reported = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/reporters/sentences.js
var sentences = __webpack_require__(45923);
// EXTERNAL MODULE: ./build/text/verdict.js
var verdict = __webpack_require__(74651);
// EXTERNAL MODULE: ./build/lib/columns.js
var lib_columns = __webpack_require__(87535);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
// EXTERNAL MODULE: ./build/text/finding-groups.js
var finding_groups = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/reporters/groups.js
var groups = __webpack_require__(2093);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/lib/wrap.js
var wrap = __webpack_require__(49522);
;// CONCATENATED MODULE: ./build/reporters/text-layout.js


/** Lines of text are hard to read beyond that, however wide the terminal is. */
const widest = 120;
/** Narrower ones break nothing: words are longer than their lines. */
const narrowest = 40;
const usual = 100;
function layoutOf({ colour = false, columns, groupBy = 'rule', detail = 'normal', } = {}) {
    const width = Math.min(widest, Math.max(narrowest, columns ?? usual));
    const paragraph = (words, column = 0) => (0,wrap/* wrap */.L)(words, width - column).map((line) => ' '.repeat(column) + line);
    return {
        paint: (style, words) => (colour ? (0,external_node_util_.styleText)(style, words, { validateStream: false }) : words),
        width,
        paragraph,
        line: (words) => (columns === undefined ? [words] : paragraph(words)),
        groupBy,
        detail,
    };
}
/** The colour of a severity. */
const severityStyle = { error: 'red', warning: 'yellow', info: 'cyan' };

;// CONCATENATED MODULE: ./build/reporters/text-groups.js












/** The findings in blocks of lines: a sentence and its places, file by file or folder by folder where that is asked for. */
function findingBlocks(list, layout) {
    if (layout.groupBy === 'rule')
        return blocksOf(list, layout);
    const keyOf = layout.groupBy === 'file' ? pathOf : folderOf;
    const parts = [...(0,group_by/* groupBy */.$)(list, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const said = new Set();
    return parts.flatMap(([name, entries]) => {
        const heading = `${layout.paint('bold', (0,escape_controls/* escapeControls */.UN)(name))}: ${countsOf(entries)}`;
        return [[heading], ...blocksOf(entries, layout, said)];
    });
}
/** @param said the sentences that stand in a part above: each is read once */
function blocksOf(list, layout, said = new Set()) {
    return (0,finding_groups/* findingGroups */.O)(list).map((group) => {
        const sentence = (0,escape_controls/* oneLine */.TN)((0,groups/* groupMessage */.no)(group));
        const isNew = !said.has(sentence);
        said.add(sentence);
        return groupBlock(group, isNew ? sentence : undefined, layout);
    });
}
/** The most findings first: where to begin. @param most folders or files that are named */
function countsByPart(list, { groupBy: part, paint }, most = 15) {
    const parts = [...(0,group_by/* groupBy */.$)(list, part === 'file' ? pathOf : folderOf)].toSorted(([, a], [, b]) => b.length - a.length);
    const digits = String(parts[0]?.[1].length ?? 0).length;
    const rows = parts
        .slice(0, most)
        .map(([name, { length }]) => `  ${String(length).padStart(digits)}  ${(0,escape_controls/* escapeControls */.UN)(name)}`);
    const more = parts.length > most ? [`  and ${parts.length - most} more`] : [];
    return [paint('bold', part === 'file' ? 'By file' : 'By folder'), ...rows, ...more];
}
function pathOf({ reviewed }) {
    return (0,reviewed_image/* mendedAt */.b)(reviewed).document.path;
}
function folderOf(entry) {
    const path = pathOf(entry);
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
/** `2 errors, 1 warning` */
function countsOf(entries) {
    const counts = rule/* severities */.g.flatMap((severity) => {
        const number = entries.filter(({ finding }) => finding.severity === severity).length;
        return number === 0 ? [] : [severity === 'info' ? `${number} info` : (0,count/* count */.U)(number, severity)];
    });
    return counts.join(', ');
}
/** Images of a group that are listed; one with a draft always is. */
const mostListed = 10;
const sourceWidth = 72;
/** A construct in fewer columns than these cannot be recognised: it gets a line of its own. */
const leastSource = 24;
/** One sentence about all images of a group, and where they are. @param sentence undefined where it stands above */
function groupBlock(group, sentence, layout) {
    const { paint, width: columns, detail } = layout;
    const { severity, rule } = group.finding;
    const heading = `${paint(severityStyle[severity], severity)}  ${paint('bold', rule)}  ${(0,count/* count */.U)(group.entries.length, 'image')}`;
    const { shown, hidden } = (0,groups/* listedOf */.xM)(group, detail === 'verbose' ? Infinity : mostListed);
    const places = shown.map(({ reviewed }) => (0,escape_controls/* escapeControls */.UN)(position(reviewed)));
    const width = Math.min(columns / 2, Math.max(...places.map((place) => (0,lib_columns/* columnsOf */.P)(place))));
    const isMarked = (index) => detail === 'verbose' || index === 0;
    return [
        heading,
        ...(sentence === undefined ? [] : layout.paragraph(sentence, 2)),
        ...shown.flatMap((entry, index) => entryLines(entry, places[index] ?? '', { width, isMarked: isMarked(index), layout })),
        ...(hidden > 0 ? [`  ${(0,groups/* moreSentence */.rr)(hidden)}`] : []),
    ];
}
/** In the form that terminals make a link of, and that `grep` finds. */
function position(reviewed) {
    const { document, location } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    return `${document.path}:${location.line}:${location.column}`;
}
function entryLines({ reviewed }, place, { width, isMarked, layout }) {
    const draft = (0,reporters_drafts/* draftOf */.bz)(reviewed);
    const page = (0,sentences/* pageOf */.ZZ)(reviewed);
    const taken = Math.max(width, (0,lib_columns/* columnsOf */.P)(place)) + 4;
    const isApart = layout.width - taken < leastSource;
    const column = isApart ? 6 : taken;
    const construct = inOneLine((0,reviewed_image/* mendedAt */.b)(reviewed).source, Math.min(sourceWidth, layout.width - column));
    const mark = isMarked ? markUnder(reviewed, construct) : undefined;
    return [
        ...(isApart ? [`  ${place}`, `      ${construct}`] : [`  ${padded(place, width)}  ${construct}`]),
        ...(mark === undefined ? [] : [' '.repeat(column) + layout.paint('dim', mark)]),
        ...(page === undefined ? [] : [`      ${(0,escape_controls/* escapeControls */.UN)(page)}`]),
        ...(draft === undefined ? [] : layout.paragraph((0,reporters_drafts/* draftSentence */.li)(draft, escape_controls/* oneLine */.TN, quoted), 6)),
    ];
}
function padded(place, width) {
    return place + ' '.repeat(Math.max(0, width - (0,lib_columns/* columnsOf */.P)(place)));
}
/** A line with `^` under the alternative text, or where it is missing; undefined where the construct is not shown as it is written. */
function markUnder(reviewed, construct) {
    const { image, source } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { span, altSpan } = image;
    if (construct !== source || span.end - span.start !== source.length)
        return undefined;
    if (altSpan.start < span.start || altSpan.end > span.end)
        return undefined;
    const before = (0,lib_columns/* columnsOf */.P)(source.slice(0, altSpan.start - span.start));
    const marked = (0,lib_columns/* columnsOf */.P)(source.slice(altSpan.start - span.start, altSpan.end - span.start));
    return ' '.repeat(before) + '^'.repeat(Math.max(1, marked));
}
function quoted(words) {
    return `"${(0,escape_controls/* oneLine */.TN)(words)}"`;
}
/** Cut in the middle: the address at the end is what an author recognises the image by. */
function inOneLine(source, width) {
    const most = 4 * sourceWidth;
    const ends = source.length > 2 * most ? `${source.slice(0, most)} ${source.slice(-most)}` : source;
    return (0,truncate/* truncateMiddle */.k)((0,escape_controls/* oneLine */.TN)(ends.replace(/\s+/g, ' ')), width);
}

// EXTERNAL MODULE: ./build/reporters/unread.js
var unread = __webpack_require__(75242);
;// CONCATENATED MODULE: ./build/reporters/text.js














/** The report for a terminal: findings in groups, errors first, and what they come to. Colours only repeat the words. */
const text_text = (report, style) => {
    const layout = layoutOf(style);
    const isQuiet = layout.detail === 'quiet';
    const all = (0,reported/* reported */.Y6)(report);
    const list = isQuiet ? failing(all, report) : all;
    const end = isQuiet ? text_verdict(report, layout) : closing(report, layout);
    const blocks = [...findingBlocks(list, layout), ...(isQuiet ? [] : countsByRule(list, layout)), end];
    return `${(0,escape_workflow_commands/* escapeWorkflowCommands */.F)(blocks.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
};
const text_sourceWidth = 72;
const reasonWidth = 200;
/** What fails the check. */
function failing(list, { failOn }) {
    const severities = (0,report/* failingSeverities */.M)(failOn);
    return list.filter(({ finding }) => severities.includes(finding.severity));
}
/** Fewer can be counted with the eyes. */
const fewFindings = 10;
/** How often each rule found something, and how many of that have a draft. */
function countsByRule(list, layout) {
    const { paint } = layout;
    const rules = [...(0,group_by/* groupBy */.$)(list, ({ finding }) => finding.rule)].toSorted(([, a], [, b]) => b.length - a.length);
    const [first] = rules;
    if (list.length <= fewFindings || first === undefined)
        return [];
    const width = Math.max(...rules.map(([rule]) => rule.length));
    const digits = String(first[1].length).length;
    const rows = rules.map(([rule, entries]) => {
        const drafts = entries.filter(({ reviewed }) => (0,reporters_drafts/* draftOf */.bz)(reviewed) !== undefined).length;
        const number = String(entries.length).padStart(digits);
        return `  ${number}  ${drafts === 0 ? rule : `${rule.padEnd(width)}  ${drafts} with a draft`}`;
    });
    return [
        ...(layout.groupBy === 'rule' ? [] : [countsByPart(list, layout)]),
        [paint('bold', 'By rule'), ...rows, `What one means: alt-text-review explain ${first[0]}`],
    ];
}
function text_verdict(report, layout) {
    const { paint } = layout;
    const gate = (0,verdict/* gateSentence */.zo)(report, escape_controls/* oneLine */.TN);
    const files = (0,reported/* unreadFiles */.jH)(report);
    return [
        ...layout.line(gate).map((line) => (report.verdict === 'fail' ? paint('red', line) : line)),
        ...listed(unread/* unreadTitle */.MH, files),
    ];
}
function closing(report, layout) {
    const { paint, paragraph, line } = layout;
    const drafts = (0,reporters_drafts/* draftsSentence */.m0)(report);
    const gate = (0,verdict/* gateSentence */.zo)(report, escape_controls/* oneLine */.TN);
    return [
        ...line((0,verdict/* totalsSentence */.bE)(report)),
        ...leftOutLines(report, layout),
        ...unknownLines(report, layout),
        ...(drafts === undefined ? [] : line(drafts)),
        ...line(gate).map((part) => (report.verdict === 'fail' ? paint('red', part) : part)),
        ...unreadLines(report, layout),
        ...(0,sentences/* notesOf */.h$)(report).flatMap((note) => paragraph((0,escape_controls/* oneLine */.TN)(note))),
        ...listed(unread/* acceptedTitle */.al, (0,reported/* acceptedFiles */.ZF)(report)),
        ...(0,sentences/* undrafted */.Yn)(report).flatMap((group) => [
            ...paragraph((0,sentences/* undraftedSentence */.BY)(group, escape_controls/* oneLine */.TN)),
            ...(0,first_of/* firstOf */.K)(group.places, 5, (place) => (0,escape_controls/* escapeControls */.UN)(place)).map((line) => `  ${line}`),
        ]),
    ];
}
function leftOutLines(report, { paint, paragraph }) {
    const note = (0,left_out_note/* leftOutNote */.UZ)(report);
    if (note === undefined)
        return [];
    const lines = paragraph(note.sentence);
    return note.isLoud ? lines.map((line) => paint('yellow', line)) : lines;
}
function unreadLines(report, { paint, paragraph }) {
    const files = (0,reported/* unreadFiles */.jH)(report);
    if (files.length === 0)
        return [];
    const [title = '', ...lines] = listed(unread/* unreadTitle */.MH, files);
    return [paint(severityStyle[(0,unread/* unreadSeverity */.RA)(report)], title), ...lines, ...paragraph(unread/* unreadRemedy */.gu)];
}
function listed(title, files) {
    if (files.length === 0)
        return [];
    const lines = (0,first_of/* firstOf */.K)(files, 10, ({ file, reason }) => (0,truncate/* truncate */.x)(`${(0,truncate/* truncate */.x)((0,escape_controls/* escapeControls */.UN)(file), text_sourceWidth)}: ${(0,escape_controls/* oneLine */.TN)(reason)}`, reasonWidth));
    return [`${title(files)}:`, ...lines.map((line) => `  ${line}`)];
}
function unknownLines(report, { detail, line }) {
    const unknown = (0,sentences/* unknownImages */.R3)(report);
    if (unknown.length === 0)
        return [];
    const most = detail === 'verbose' ? unknown.length : 5;
    const places = (0,first_of/* firstOf */.K)(unknown, most, (reviewed) => (0,escape_controls/* escapeControls */.UN)((0,sentences/* placeOf */.$t)(reviewed))).join(', ');
    return line(`${(0,sentences/* unknownSentence */.qe)(unknown.length)} (${places})`);
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

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ firstOfEachFirst),
/* harmony export */   O: () => (/* binding */ findingGroups)
/* harmony export */ });
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55365);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90834);


/**
 * Findings that differ only in what they quote and in their numbers, the most severe groups first, otherwise in the order of their first
 * entries. A reader needs one sentence about all of them, and the places.
 */
function findingGroups(all) {
    const groups = (0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(all, ({ finding: { severity, rule, message } }) => `${severity} ${rule} ${form(message)}`);
    return [...groups.values()]
        .flatMap((entries) => {
        const [first] = entries;
        if (first === undefined)
            return [];
        const { finding } = first;
        return [{ finding, isSame: entries.every((entry) => entry.finding.message === finding.message), entries }];
    })
        .toSorted((a, b) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .N)(a.finding, b.finding));
}
/** The first of each group before all others: where few are shown, each group has its turn. */
function firstOfEachFirst(groups) {
    const parts = [(all) => all.slice(0, 1), (all) => all.slice(1)];
    return parts.flatMap((part) => groups.flatMap(({ entries }) => part(entries)));
}
/** A message without what it quotes, and without its numbers. */
function form(message) {
    return message.replace(/"[^"]*"/g, '""').replace(/\d+/g, '0');
}


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

/***/ 34389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoDraft)
/* harmony export */ });
/** Why there is no draft, in a sentence. */
function whyNoDraft(draft) {
    return 'reason' in draft ? draft.reason : reasons[draft.status];
}
const reasons = {
    stopped: 'The run was stopped before the draft was ready.',
    commented: 'The review already has a comment on it.',
    functional: 'It is the only content of a link or button: its alternative text has to name the purpose, which neither the picture nor the link shows.',
};


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
