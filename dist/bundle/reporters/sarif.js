export const ids = [7943];
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

/***/ 17943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif),
  sarifParts: () => (/* binding */ sarifParts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
// EXTERNAL MODULE: ./build/reporters/serialise.js
var serialise = __webpack_require__(47950);
// EXTERNAL MODULE: ./build/reporters/drafts.js
var drafts = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/text/reported.js
var reported = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/text/left-out-note.js
var left_out_note = __webpack_require__(44541);
// EXTERNAL MODULE: ./build/reporters/sentences.js
var sentences = __webpack_require__(45923);
// EXTERNAL MODULE: ./build/text/verdict.js
var verdict = __webpack_require__(74651);
// EXTERNAL MODULE: ./build/reporters/unread.js
var unread = __webpack_require__(75242);
;// CONCATENATED MODULE: ./build/reporters/sarif-notifications.js









/** What the run has to say beside its findings: the verdict first, because no result says that the coverage is too low. */
function notifications(report, found) {
    const beyond = found - mostResults;
    const notes = [
        ...(beyond > 0
            ? [
                `${(0,count/* count */.U)(beyond, 'more finding is', 'more findings are')} left out, because GitHub accepts ${mostResults} results per run.`,
            ]
            : []),
        ...(0,sentences/* notesOf */.h$)(report),
        ...(0,reported/* acceptedFiles */.ZF)(report).map(({ file, reason }) => `Not read, accepted by the baseline: ${file}: ${reason}`),
        ...(0,sentences/* undrafted */.Yn)(report).map((group) => `${(0,sentences/* undraftedSentence */.BY)(group, String)} (${(0,first_of/* firstOf */.K)(group.places, 5, placeText).join(', ')})`),
    ];
    return [
        gateNotification(report),
        ...(0,reported/* unreadFiles */.jH)(report).map(({ file, reason }) => ({
            level: levels[(0,unread/* unreadSeverity */.RA)(report)],
            message: { text: messageText(`Could not be read: ${file}: ${reason}`) },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
        })),
        ...leftOutNotification(report),
        ...notes.map((line) => ({ level: 'note', message: { text: messageText(line) } })),
    ];
}
function gateNotification(report) {
    const level = report.verdict === 'pass' ? 'note' : 'error';
    return { level, message: { text: messageText((0,verdict/* gateSentence */.zo)(report, String)) } };
}
function leftOutNotification(report) {
    const note = (0,left_out_note/* leftOutNote */.UZ)(report);
    return note === undefined ? [] : [{ level: note.isLoud ? 'warning' : 'note', message: { text: note.sentence } }];
}
function placeText(place) {
    return (0,truncate/* truncate */.x)(place, 200);
}
/** GitHub refuses a run with more results (docs.github.com, "SARIF support for code scanning"). */
const mostResults = 25_000;
/** The levels of SARIF for our severities. */
const levels = { error: 'error', warning: 'warning', info: 'note' };
/** A path may contain anything that a file system allows; in a URI it is percent-encoded segment by segment (RFC 3986, 3.3). */
function uriOf(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
/** SARIF reads `[text](target)` as a link and `{0}` as a placeholder, in plain text too (2.1.0, 3.11.5 and 3.11.6). */
function messageText(text) {
    return (0,escape_controls/* oneLine */.TN)(text).replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
}

;// CONCATENATED MODULE: ./build/reporters/sarif.js








/** SARIF 2.1.0, one run, the findings in scope most severe first. */
function sarif(report) {
    return [...sarifParts(report)].join('');
}
/** The same in parts, a result each. */
function* sarifParts(report) {
    const findings = (0,reported/* bySeverity */.Np)((0,reported/* reported */.Y6)(report));
    const unread = (0,reported/* unreadFiles */.jH)(report);
    const frame = (0,serialise/* serialise */.n)(frameOf(report, findings, unread));
    // Only here: inside of a string, JSON writes a line break in another way.
    const at = frame.indexOf(noResults) + noResults.length;
    yield frame.slice(0, at);
    const shown = [...unread, ...findings].slice(0, mostResults);
    for (const [index, one] of shown.entries()) {
        const written = (0,serialise/* serialise */.n)('file' in one ? unreadResult(one, report) : result(one));
        yield `${index === 0 ? '' : ','}\n        ${written.trimEnd().replaceAll('\n', '\n        ')}`;
    }
    yield `${shown.length === 0 ? '' : '\n      '}${frame.slice(at)}`;
}
const noResults = '\n      "results": [';
/** The log without its results. */
function frameOf(report, findings, unread) {
    const rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()];
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: homepage/* homepage */.TB,
                        rules: [
                            ...(unread.length > 0 ? [unreadRule(report)] : []),
                            ...rules.map(({ rule, severity }) => descriptor(rule, severity, report.summaries.get(rule) ?? rule)),
                        ],
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: notifications(report, unread.length + findings.length),
                    },
                ],
                results: [],
                properties: { verdict: report.verdict, reasons: [...report.reasons] },
            },
        ],
    };
}
function descriptor(rule, severity, summary) {
    return {
        id: rule,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: {
            text: `${summary} What the rule finds, whom it affects and how to silence it: ${(0,homepage/* rulePage */.gd)(rule)}`,
            markdown: `${summary} [What the rule finds, whom it affects and how to silence it](${(0,homepage/* rulePage */.gd)(rule)})`,
        },
        helpUri: (0,homepage/* rulePage */.gd)(rule),
        defaultConfiguration: { level: levels[severity] },
    };
}
/** Also a result, because code scanning shows no notifications, and a check on results must not pass. */
function unreadResult({ file, reason }, report) {
    return {
        ruleId: unreadId,
        level: levels[(0,unread/* unreadSeverity */.RA)(report)],
        message: { text: messageText(`The file could not be read, so its images are not checked. ${reason}`) },
        // GitHub wants a line.
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: 1 } } }],
        partialFingerprints: { 'altTextReview/v1': (0,external_node_crypto_.createHash)('sha256').update(`${unreadId}\n${file}`).digest('hex') },
    };
}
const unreadId = 'unread';
function unreadRule(report) {
    const text = 'A file in scope could not be read.';
    return {
        id: unreadId,
        shortDescription: { text },
        fullDescription: { text: `${text} ${unread/* unreadRemedy */.gu}` },
        help: {
            text: `${text} ${unread/* unreadRemedy */.gu} What to do: ${unread/* unreadPage */.$z}`,
            markdown: `${text} ${unread/* unreadRemedy */.gu} [What to do](${unread/* unreadPage */.$z})`,
        },
        helpUri: unread/* unreadPage */.$z,
        defaultConfiguration: { level: levels[(0,unread/* unreadSeverity */.RA)(report)] },
    };
}
function result({ reviewed, finding }) {
    const { document, location } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { line, column, endLine, endColumn } = location;
    const artifactLocation = { uri: uriOf(document.path) };
    return {
        ruleId: finding.rule,
        level: levels[finding.severity],
        message: { text: messageText(finding.message) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation,
                    region: { startLine: line, startColumn: column, endLine, endColumn },
                },
            },
        ],
        partialFingerprints: { 'altTextReview/v1': fingerprint(reviewed, finding.rule) },
        ...(reviewed.suggestion?.offered === true && { fixes: [fix(reviewed, reviewed.suggestion, artifactLocation)] }),
    };
}
/** The same for the same image and rule, wherever it moves in its file. */
function fingerprint({ identity }, rule) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${rule}\n${identity}`).digest('hex');
}
function fix(reviewed, { edit }, artifactLocation) {
    const { span, text } = edit;
    const draft = (0,drafts/* draftOf */.bz)(reviewed);
    return {
        description: { text: messageText(draft ? (0,drafts/* draftSentence */.li)(draft, String, quoted) : 'Draft') },
        artifactChanges: [
            {
                artifactLocation,
                replacements: [
                    {
                        deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
                        insertedContent: { text },
                    },
                ],
            },
        ],
    };
}
function quoted(words) {
    return `"${words}"`;
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
