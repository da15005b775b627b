export const ids = [6499];
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

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ roundUsd)
/* harmony export */ });
/** An amount in US dollars to the millionth, which is finer than any price: sums of floats end in noise (0.1 + 0.2). */
function roundUsd(usd) {
    return Math.round(usd * 1e6) / 1e6;
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

/***/ 56499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonParts: () => (/* binding */ jsonParts)
/* harmony export */ });
/* harmony import */ var _lib_round_usd_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5297);
/* harmony import */ var _text_no_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34389);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1241);
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47950);




/** The report for machines; `schema/report.schema.json` describes it. Costs are USD with six decimals. */
function json(report) {
    return [...jsonParts(report)].join('');
}
/** The same report in parts, an image each: a site may have so many that all of it is too long for one string. */
function* jsonParts(report) {
    const frame = (0,_serialise_js__WEBPACK_IMPORTED_MODULE_2__/* .serialise */ .n)(frameOf(report));
    // Only here: inside of a string, JSON writes a line break in another way.
    const at = frame.indexOf(noImages) + noImages.length;
    yield frame.slice(0, at);
    for (const [index, reviewed] of report.images.entries()) {
        const image = (0,_serialise_js__WEBPACK_IMPORTED_MODULE_2__/* .serialise */ .n)(imageOf(reviewed)).trimEnd().replaceAll('\n', '\n    ');
        yield `${index === 0 ? '' : ','}\n    ${image}`;
    }
    const rest = `${report.images.length === 0 ? '' : '\n  '}${frame.slice(at)}`;
    if (report.shard === undefined)
        yield rest;
    else
        yield* withShard(rest, report.shard);
}
/** The end of a report with its shard before it, in parts as well: a shard carries the texts of its documents. */
function* withShard(end, { documents, pages, ...shard }) {
    yield `${end.slice(0, end.lastIndexOf('\n}'))},\n  "shard": {\n    "documents": [`;
    for (const [index, { path, format, encoding, text }] of documents.entries())
        yield `${index === 0 ? '' : ','}\n      ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)({ path, format, encoding, text })}`;
    yield '\n    ],\n    "pages": {';
    for (const [index, [key, page]] of Object.entries(pages).entries())
        yield `${index === 0 ? '' : ','}\n      ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)(key)}: ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)(page)}`;
    yield '\n    }';
    for (const [key, value] of Object.entries(shard))
        yield `,\n    ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)(key)}: ${(0,_serialise_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)(value)}`;
    yield '\n  }\n}\n';
}
const noImages = '\n  "images": [';
function frameOf(report) {
    const { tool, scope, verdict, reasons, totals, coverageChange, drafts: captions, skipped, leftOut } = report;
    return {
        version: 1,
        tool: { name: tool.name, version: tool.version },
        scope,
        verdict,
        reasons,
        totals: {
            documents: totals.documents,
            images: totals.images,
            ok: totals.ok,
            decorative: totals.decorative,
            missing: totals.missing,
            weak: totals.weak,
            unknown: totals.unknown,
            coverage: totals.coverage,
            ignored: totals.ignored,
            ...(report.unreadDrafts !== undefined && { unreadDrafts: report.unreadDrafts }),
        },
        ...(coverageChange && { coverageChange: { before: coverageChange.before, after: coverageChange.after } }),
        images: [],
        captions: captionsOf(captions),
        proposals: (0,_drafts_js__WEBPACK_IMPORTED_MODULE_1__/* .proposalsOf */ .V4)(report),
        skipped: skipped.map(({ file, reason, accepted }) => ({ file, reason, ...(accepted && { accepted }) })),
        leftOut: leftOut.map(({ ending, files }) => ({ ending, files })),
    };
}
function imageOf(reviewed) {
    const { document, image, origin, status, inScope, findings, proposal, suggestion, draft, isUnreadDraft } = reviewed;
    return {
        ...placeOf(reviewed),
        ...(origin && { origin: placeOf(origin) }),
        format: document.format,
        syntax: image.syntax,
        src: image.src,
        ...altOf(image),
        status,
        inScope,
        ...(isUnreadDraft && { unreadDraft: true }),
        findings: findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
        ...(proposal && { proposal: { source: proposal.source, alt: proposal.alt, basis: proposal.basis } }),
        ...(suggestion && { suggestion: suggestionOf(suggestion) }),
        ...(draft && { caption: captionOf(draft) }),
    };
}
function placeOf({ document, location }) {
    return {
        file: document.path,
        line: location.line,
        column: location.column,
        endLine: location.endLine,
        endColumn: location.endColumn,
    };
}
function suggestionOf({ alt, source, offered, replacement }) {
    return { alt, source, offered, replacement };
}
function altOf({ alt }) {
    if (alt.kind === 'dynamic')
        return { alt: null, dynamic: true };
    if (alt.kind === 'absent')
        return { alt: null };
    return { alt: alt.kind === 'text' ? alt.text : '' };
}
function captionOf(draft) {
    if (draft.status !== 'ok')
        return { status: draft.status === 'failed' ? 'failed' : 'skipped', reason: (0,_text_no_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoDraft */ .L)(draft) };
    const { status, text, provider, language, costUsd, cached } = draft;
    return { status, text, provider, language, costUsd: (0,_lib_round_usd_js__WEBPACK_IMPORTED_MODULE_3__/* .roundUsd */ .t)(costUsd), cached };
}
function captionsOf({ requested, drafted, cached, failed, requests, costUsd }) {
    return {
        requested,
        drafted,
        cached,
        failed: failed.map(({ src, reason }) => ({ src, reason })),
        requests,
        costUsd: (0,_lib_round_usd_js__WEBPACK_IMPORTED_MODULE_3__/* .roundUsd */ .t)(costUsd),
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


/***/ })
};
