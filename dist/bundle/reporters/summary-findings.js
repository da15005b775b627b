export const ids = [1263];
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

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76064);
/* harmony import */ var _escape_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74380);


/**
 * Untrusted text as a code span of at most `most` UTF-16 units: no part of it is read as Markdown, HTML, a mention or a
 * reference (CommonMark 0.31.2, 6.1).
 */
function codeSpan(text, most = 300) {
    const line = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), most);
    // An empty span would be two backticks, which open the next span.
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
 * A backslash does not stop a mention or a reference to an issue; a zero-width character after the sign does.
 */
function plainText(text) {
    return (0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)
        .replace(/[\\`*_[\]<>&|~!$]/g, '\\$&')
        .replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi, `$&${wordJoiner}`);
}
/** A sentence of ours that quotes the page: what stands between backticks is code and stays so, the rest is {@link plainText}. */
function prose(sentence) {
    const parts = sentence.split(/(`[^`]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : plainText(part))).join('');
}
const wordJoiner = '\u2060';
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 68730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99447);

/** UTF-16 units; longer addresses have no place in a comment or a table. */
const longest = 2000;
/**
 * An address that may be untrusted, for an attribute of HTML (where `&` is still to be escaped) or the target of a Markdown link: http or https
 * alone, and without a character that ends either; undefined for any other.
 */
function safeAddress(address) {
    const url = address === undefined ? undefined : (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(address);
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        return undefined;
    const safe = url.href.replace(/['"<>`\\()[\]|]/g, percentEncoded);
    return safe.length > longest ? undefined : safe;
}
/** For a character that a URL parser accepts. */
function percentEncoded(sign) {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
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

/***/ 25265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ paragraph),
/* harmony export */   H: () => (/* binding */ cell)
/* harmony export */ });
/* harmony import */ var _lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6567);

/**
 * A cell of a table. GitHub splits rows at pipes before it looks for code spans, so `\|` is needed there too; a backslash that
 * already precedes the pipe would undo ours, so it gets a second one.
 */
function cell(markdown) {
    return markdown.replace(/(?<!\\)(\\*)\|/g, (_, before) => `${before}${before.length % 2 === 1 ? '\\' : ''}\\|`);
}
/** A sentence that may quote untrusted text, as a paragraph: {@link prose} that does not start a heading, list or rule either. */
function paragraph(text) {
    return (0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(text).replace(/^(\s*\d*)(?=[-+=.)#])/, '$1\\');
}


/***/ }),

/***/ 68068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ closing),
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _lib_first_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12802);
/* harmony import */ var _lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6567);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76064);
/* harmony import */ var _text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44541);
/* harmony import */ var _text_reported_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7435);
/* harmony import */ var _text_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74651);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1241);
/* harmony import */ var _markdown_escapes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25265);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45923);
/* harmony import */ var _summary_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82239);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75242);











/** The verdict and one number, what a change did, and what was not read. */
function opening(report, limits) {
    const mark = report.verdict === 'pass' ? '✓' : '✗';
    const about = [(0,_text_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .changeSentence */ .y6)(report), (0,_text_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .twoNumbersSentence */ ._0)(report)].filter((sentence) => sentence !== undefined);
    return [
        `### ${mark} ${(0,_text_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(report)}${report.totals.images > 0 ? ` · ${(0,_text_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageMoved */ .Wr)(report)}` : ''}`,
        `${(0,_text_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSentence */ .zo)(report, (reason) => (0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .x)(reason, limits.reason)))} ${ended((0,_text_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesSentence */ .iD)(report))}`,
        ...(about.length === 0 ? [] : [about.join(' ')]),
        ...leftOutParagraph(report),
        ...unreadList(report, limits),
    ];
}
function ended(sentence) {
    return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
function leftOutParagraph(report) {
    const note = (0,_text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutNote */ .UZ)(report);
    return note === undefined ? [] : [note.isLoud ? `**${note.sentence}**` : note.sentence];
}
/** What could not be checked, the notes, pictures without a draft, and what the run took. */
function closing(report, limits, links, elapsedMs) {
    const cost = [elapsedMs === undefined ? undefined : `Took ${inWords(elapsedMs)}`, (0,_drafts_js__WEBPACK_IMPORTED_MODULE_2__/* .draftsSentence */ .m0)(report)];
    const notes = (0,_lib_first_of_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .notesOf */ .h$)(report), limits.entries, (note) => (0,_markdown_escapes_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .F)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .x)(note, limits.note)));
    return [
        ...unknownParagraph(report, limits, links),
        ...notes,
        ...undraftedList(report, limits),
        ...fileList(_unread_js__WEBPACK_IMPORTED_MODULE_9__/* .acceptedTitle */ .al, (0,_text_reported_js__WEBPACK_IMPORTED_MODULE_10__/* .acceptedFiles */ .ZF)(report), limits),
        cost.filter((part) => part !== undefined).join(' · '),
    ].filter((block) => block !== '');
}
/** `41 s`, `3 min 5 s` */
function inWords(ms) {
    const seconds = Math.round(ms / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function unreadList(report, limits) {
    const files = (0,_text_reported_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadFiles */ .jH)(report);
    return files.length === 0
        ? []
        : [...fileList(_unread_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadTitle */ .MH, files, limits), `${_unread_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadRemedy */ .gu} [What to do](${_unread_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadPage */ .$z})`];
}
function fileList(title, files, limits) {
    const items = (0,_lib_first_of_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(files, limits.entries, ({ file, reason }) => `${(0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(file, limits.place)}: ${(0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .x)(reason, limits.reason))}`);
    return items.length === 0 ? [] : [[`**${title(files)}**`, '', ...bullets(items)].join('\n')];
}
function undraftedList(report, limits) {
    const items = (0,_lib_first_of_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)((0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .undrafted */ .Yn)(report), limits.entries, (group) => {
        const places = (0,_lib_first_of_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(group.places, limits.places, (place) => (0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(place, limits.place)).join(', ');
        return `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .undraftedSentence */ .BY)(group, (reason) => (0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .x)(reason, limits.reason)))} (${places})`;
    });
    return items.length === 0 ? [] : [['**Without a draft**', '', ...bullets(items)].join('\n')];
}
function bullets(items) {
    return items.map((item) => `- ${item}`);
}
function unknownParagraph(report, limits, links) {
    const unknown = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownImages */ .R3)(report);
    if (unknown.length === 0)
        return [];
    const places = (0,_lib_first_of_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .K)(unknown, limits.places, (reviewed) => (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .linkedPlace */ .vg)(reviewed, links)).join(', ');
    return [`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownSentence */ .qe)(unknown.length)} (${places})`];
}


/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markup)
/* harmony export */ });
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74380);

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

/***/ 82239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ee: () => (/* binding */ bytes),
  Y1: () => (/* binding */ findingBlocks),
  vg: () => (/* binding */ linkedPlace)
});

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/lib/markdown-text.js
var markdown_text = __webpack_require__(6567);
// EXTERNAL MODULE: ./build/lib/safe-address.js
var safe_address = __webpack_require__(68730);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
// EXTERNAL MODULE: ./build/text/finding-groups.js
var finding_groups = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
// EXTERNAL MODULE: ./build/reporters/groups.js
var groups = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/reporters/markup.js
var markup = __webpack_require__(7065);
// EXTERNAL MODULE: ./build/reporters/markdown-escapes.js
var markdown_escapes = __webpack_require__(25265);
// EXTERNAL MODULE: ./build/reporters/sentences.js
var sentences = __webpack_require__(45923);
// EXTERNAL MODULE: ./build/reporters/drafts.js
var drafts = __webpack_require__(1241);
;// CONCATENATED MODULE: ./build/reporters/summary-rows.js







/** Rows of a file that are shown; of the others, the lines are listed. */
const mostRows = 100;
const limits = { page: 200, source: 120, draft: 300 };
/** CSS px */
const width = 120;
/** A table of the images of a file, line by line, without columns that would be empty. */
function rowsOf(entries, links) {
    const rows = entries.slice(0, mostRows).map(({ reviewed }) => cellsOf(reviewed, links));
    const columns = ['Line', 'Picture', 'On the page', 'Draft'].filter((name) => rows.some((cells) => cells[name] !== ''));
    return [columns, columns.map(() => '---'), ...rows.map((cells) => columns.map((name) => (0,markdown_escapes/* cell */.H)(cells[name])))].map((cells) => `| ${cells.join(' | ')} |`);
}
function cellsOf(reviewed, links) {
    const { document, location, source } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const page = (0,sentences/* pageOf */.ZZ)(reviewed);
    const address = (0,safe_address/* safeAddress */.M)(links?.lineOf(document.path, location.line));
    const line = address === undefined ? String(location.line) : `[${location.line}](${address})`;
    const draft = (0,drafts/* draftOf */.bz)(reviewed);
    return {
        Line: page === undefined ? line : `${line} (${(0,markdown_text/* plainText */.wh)((0,truncate/* truncate */.x)(page, limits.page))})`,
        Picture: pictureCell(links?.pictureOf(reviewed)),
        'On the page': (0,markdown_text/* codeSpan */.SS)((0,truncate/* truncate */.x)(source, 4 * limits.source), limits.source),
        Draft: draft === undefined ? '' : draftCell(draft),
    };
}
/** GitHub makes a link of an image, which needs a name. */
function pictureCell(preview) {
    const address = (0,safe_address/* safeAddress */.M)(preview?.address);
    if (address === undefined)
        return '';
    return preview?.kind === 'public'
        ? `<img src="${address.replaceAll('&', '&amp;')}" alt="The picture in question" width="${width}">`
        : `[open](${address})`;
}
function draftCell({ words, origin, obstacle }) {
    const shown = words === undefined ? 'decorative' : (0,markdown_text/* codeSpan */.SS)(words, limits.draft);
    const from = `from ${(0,markdown_text/* plainText */.wh)((0,truncate/* truncate */.x)(origin, limits.draft))}`;
    return [shown, obstacle === undefined ? from : `${from} (${(0,drafts/* obstacleInWords */.wv)(obstacle)})`].join(', ');
}

;// CONCATENATED MODULE: ./build/reporters/summary-findings.js













/** Images of a group whose files are open at once; the others are one click away. */
const mostOpen = 10;
const summary_findings_limits = { path: 200, message: 2000, lines: 20_000 };
/** The part of the space that tables may take; the rest is for files of which only the lines are listed. */
const tables = 0.6;
/** The findings in groups, errors first: a sentence about each group, and its images, file by file. @param budget bytes */
function findingBlocks(all, budget, links) {
    const blocks = [];
    let left = budget;
    let shown = 0;
    const add = (block) => {
        if (bytes(block) + 2 > left)
            return false;
        left -= bytes(block) + 2;
        blocks.push(block);
        return true;
    };
    for (const group of (0,finding_groups/* findingGroups */.O)(all)) {
        if (!add(headOf(group)))
            break;
        let inGroup = 0;
        for (const [path, entries] of (0,group_by/* groupBy */.$)(group.entries, ({ reviewed }) => (0,reviewed_image/* mendedAt */.b)(reviewed).document.path)) {
            const block = fileBlock(path, entries, inGroup < mostOpen, links);
            const isTable = budget - left + bytes(block) < tables * budget;
            if (!add(isTable ? block : linesBlock(path, entries)))
                return { blocks, shown };
            inGroup += entries.length;
            shown += entries.length;
        }
    }
    return { blocks, shown };
}
function bytes(text) {
    return Buffer.byteLength(text);
}
function headOf(group) {
    const { rule, severity } = group.finding;
    const name = `**${severity} [${(0,markdown_text/* plainText */.wh)(rule)}](${(0,homepage/* rulePage */.gd)(rule)}), ${(0,count/* count */.U)(group.entries.length, 'image')}:**`;
    return `${name} ${(0,markdown_escapes/* paragraph */.F)((0,truncate/* truncate */.x)((0,groups/* groupMessage */.no)(group), summary_findings_limits.message))}`;
}
function fileBlock(path, entries, isOpen, links) {
    const name = (0,markup/* markup */.P)((0,truncate/* truncate */.x)(path, summary_findings_limits.path));
    const rest = entries.slice(mostRows);
    return [
        `<details${isOpen ? ' open' : ''}><summary><code>${name}</code>: ${(0,count/* count */.U)(entries.length, 'image')}</summary>`,
        rowsOf(entries, links).join('\n'),
        ...(rest.length === 0 ? [] : [`and ${rest.length} more, in lines ${linesOf(rest)}`]),
        '</details>',
    ].join('\n\n');
}
function linesBlock(path, entries) {
    return `- ${(0,markdown_text/* codeSpan */.SS)(path, summary_findings_limits.path)}: ${entries.length === 1 ? 'line' : 'lines'} ${linesOf(entries)}`;
}
function linesOf(entries) {
    return (0,truncate/* truncate */.x)(entries.map(({ reviewed }) => (0,reviewed_image/* mendedAt */.b)(reviewed).location.line).join(', '), summary_findings_limits.lines);
}
/** Where people mend an image, as a link to its line where there is one. */
function linkedPlace(reviewed, links) {
    const { document, location } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const place = (0,markdown_text/* codeSpan */.SS)((0,sentences/* placeOf */.$t)(reviewed), summary_findings_limits.path);
    const address = (0,safe_address/* safeAddress */.M)(links?.lineOf(document.path, location.line));
    return address === undefined ? place : `[${place}](${address})`;
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
