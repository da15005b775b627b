export const ids = [8442];
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

/***/ 88442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76064);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74380);
/* harmony import */ var _lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32614);
/* harmony import */ var _model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62417);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90834);
/* harmony import */ var _text_finding_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9660);
/* harmony import */ var _text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44541);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1241);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2093);
/* harmony import */ var _text_reported_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7435);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45923);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75242);












/**
 * Workflow commands that annotate the changed files, one per line, the most severe kind first. Where the runner does not show all of a
 * kind, it shows the first of each group of findings.
 */
function annotations(report) {
    const groups = (0,_text_finding_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .findingGroups */ .O)((0,_text_reported_js__WEBPACK_IMPORTED_MODULE_5__/* .reported */ .Y6)(report));
    const findings = (0,_text_finding_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOfEachFirst */ .L)(groups);
    const unread = (0,_text_reported_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadFiles */ .jH)(report).map(unreadAnnotation((0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSeverity */ .RA)(report)));
    return _model_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .severities */ .g
        .flatMap((severity) => {
        const ofKind = findings.filter(({ finding }) => finding.severity === severity);
        const ofRun = [
            ...(severity === 'warning' ? leftOutAnnotation(report) : []),
            ...(severity === (0,_unread_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadSeverity */ .RA)(report) ? unread : []),
        ];
        const isCut = ofRun.length + ofKind.length > limits.ofKind;
        return kind(severity, [...ofRun, ...ofKind.map((one) => annotation(one, isCut ? moreThan(one, groups) : 0))]);
    })
        .map((command) => `${command}\n`)
        .join('');
}
/** How many more images a group has, for its first; those of all others have been told. */
function moreThan(one, groups) {
    const group = groups.find(({ entries }) => entries[0] === one);
    return group === undefined ? 0 : group.entries.length - 1;
}
/** The runner shows ten of a kind and silently drops the rest; it cuts messages (actions/runner, `_maxCountPerIssueType`, `_maxIssueMessageLength`). */
const limits = { ofKind: 10, messageLength: 4096 };
const commands = { error: 'error', warning: 'warning', info: 'notice' };
function kind(severity, all) {
    if (all.length <= limits.ofKind)
        return all;
    const shown = all.slice(0, limits.ofKind - 1);
    const more = `${all.length - shown.length} more ${severity === 'info' ? 'notices' : `${severity}s`} are not annotated, because GitHub shows only ${limits.ofKind} of a kind. The summary of this job lists all of them.`;
    return [...shown, command(severity, { title: 'More findings' }, more)];
}
/** Its images are unknown, so the file as a whole is annotated, before anything else. */
function unreadAnnotation(severity) {
    return ({ file, reason }) => command(severity, { file: (0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeControls */ .UN)(file), line: 1, endLine: 1, title: 'unread' }, (0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(reason));
}
/** Of no file, and only where a reader would take the verdict for more than it is. */
function leftOutAnnotation(report) {
    const note = (0,_text_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutNote */ .UZ)(report);
    return note?.isLoud === true ? [command('warning', { title: 'Documents left out' }, note.sentence)] : [];
}
function annotation({ reviewed, finding }, more) {
    const { document, location } = (0,_model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_9__/* .mendedAt */ .b)(reviewed);
    const { line, column, endLine, endColumn } = location;
    const page = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(reviewed);
    const draft = (0,_drafts_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(reviewed);
    const properties = {
        file: (0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeControls */ .UN)(document.path),
        line,
        endLine,
        // GitHub refuses columns in an annotation that spans lines.
        ...(line === endLine && { col: column, endColumn }),
        title: finding.rule,
    };
    return command(finding.severity, properties, [
        (0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(finding.message),
        ...(page === undefined ? [] : [`It is shown ${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(page)}.`]),
        ...(draft === undefined ? [] : [(0,_drafts_js__WEBPACK_IMPORTED_MODULE_1__/* .draftSentence */ .li)(draft, _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN, quoted)]),
        ...(more > 0 ? [(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .moreSentence */ .rr)(more)] : []),
    ].join('\n'));
}
function quoted(words) {
    return `"${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(words)}"`;
}
function command(severity, properties, message) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const written = `${list.join(',')}::${escapeData((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_10__/* .truncate */ .x)(message, limits.messageLength))}`;
    // The runner looks for the older commands anywhere in a line.
    return `::${commands[severity]} ${(0,_lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeWorkflowCommands */ .F)(written)}`;
}
/** The escaping that the runner undoes (actions/toolkit, `command.ts`). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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


/***/ })
};
