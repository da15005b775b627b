export const ids = [442];
export const modules = {

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

/***/ 1241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ proposalsOf),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   li: () => (/* binding */ draftSentence),
/* harmony export */   m0: () => (/* binding */ draftsSentence),
/* harmony export */   wv: () => (/* binding */ obstacleInWords)
/* harmony export */ });
/* harmony import */ var _text_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5923);


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
    const without = keyless === 0 ? [] : [`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(keyless, 'draft')} without a model`];
    // Where no model was asked, the list of pictures without a draft gives the reason.
    if (drafted === 0 && requests === 0)
        return without[0];
    const fromCache = cached > 0 ? `, ${cached} of them from the cache` : '';
    const made = `${drafted} of ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(requested, 'draft')} made${fromCache}`;
    return [made, ...without, (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(requests, 'request'), `${costUsd.toFixed(4)} USD`].join(' · ');
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6064);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4380);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6010);





/** Workflow commands that annotate the changed files, one per line, the most severe kind first. */
function annotations(report) {
    const findings = (0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reported */ .Y)(report);
    return _model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g
        .flatMap((severity) => kind(severity, findings.filter(({ finding }) => finding.severity === severity)))
        .map((command) => `${command}\n`)
        .join('');
}
/** The runner shows ten of a kind and silently drops the rest; it cuts messages (actions/runner, `_maxCountPerIssueType`, `_maxIssueMessageLength`). */
const limits = { ofKind: 10, messageLength: 4096 };
const commands = { error: 'error', warning: 'warning', info: 'notice' };
function kind(severity, findings) {
    if (findings.length <= limits.ofKind)
        return findings.map(annotation);
    const shown = findings.slice(0, limits.ofKind - 1).map(annotation);
    const more = `${findings.length - shown.length} more ${severity === 'info' ? 'notices' : `${severity}s`} are not annotated, because GitHub shows only ${limits.ofKind} of a kind. The summary of this job lists all of them.`;
    return [...shown, command(severity, { title: 'More findings' }, more)];
}
function annotation({ reviewed, finding }) {
    const { line, column, endLine, endColumn } = reviewed.location;
    const draft = (0,_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(reviewed);
    const properties = {
        file: (0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeControls */ .UN)(reviewed.document.path),
        line,
        endLine,
        // GitHub refuses columns in an annotation that spans lines.
        ...(line === endLine && { col: column, endColumn }),
        title: finding.rule,
    };
    return command(finding.severity, properties, (0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(finding.message) + (draft === undefined ? '' : `\n${(0,_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftSentence */ .li)(draft, _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN, quoted)}`));
}
function quoted(words) {
    return `"${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(words)}"`;
}
function command(severity, properties, message) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${commands[severity]} ${list.join(',')}::${escapeData((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)(message, limits.messageLength))}`;
}
/** The escaping that the runner undoes (actions/toolkit, `command.ts`). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   Y: () => (/* binding */ reported)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(834);

/** Images in scope that have a finding, in the order of the report: what every output for people lists. */
function reported(report) {
    return report.images.flatMap((reviewed) => {
        const finding = reviewed.findings[0];
        return reviewed.inScope && finding !== undefined ? [{ reviewed, finding }] : [];
    });
}
/** Most severe first, otherwise in the given order. */
function bySeverity(list) {
    return list.toSorted((a, b) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .N)(a.finding, b.finding));
}


/***/ }),

/***/ 5923:
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
/* harmony import */ var _text_no_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4389);
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5365);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(834);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6010);




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
    const reviewed = images - unknown;
    if (reviewed === 0)
        return `${count(unknown, 'image')} not checked`;
    return `${count(reviewed, 'image')} in order${unknown > 0 ? `, ${unknown} not checked` : ''}`;
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
 * Why the gate failed, or that it passed: `The gate failed: 2 errors (fail-on: error).` Reasons may quote untrusted text: `show`
 * escapes it.
 */
function gateSentence(report, show) {
    if (report.verdict === 'pass')
        return 'The gate passed.';
    const threshold = failsByFindings(report) ? ` (fail-on: ${report.failOn})` : '';
    return `The gate failed: ${report.reasons.map(show).join(', ')}${threshold}.`;
}
function failsByFindings(report) {
    const failing = report.failOn === 'never' ? [] : _model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.slice(0, _model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(report.failOn) + 1);
    return (0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y)(report).some(({ finding }) => failing.includes(finding.severity));
}
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
/** Files that were not read, each once, with the reason. */
function skippedFiles({ skipped }) {
    return [...new Map(skipped.map((one) => [`${one.file}\n${one.reason}`, one])).values()];
}
/** Pictures that need a draft and have none, by the reason, most severe first. */
function undrafted(report) {
    const notes = notesOf(report);
    const without = (0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .N)((0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y)(report)).flatMap(({ reviewed }) => reviewed.draft === undefined || reviewed.draft.status === 'ok'
        ? []
        : [{ reviewed, reason: (0,_text_no_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoDraft */ .L)(reviewed.draft) }]);
    return [...(0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(without, ({ reason }) => reason)].map(([reason, list]) => ({
        reason: notes.some((note) => note.includes(reason)) ? undefined : reason,
        number: list.length,
        places: [...new Set(list.map(({ reviewed }) => placeOf(reviewed)))],
    }));
}
/** `3 pictures without a draft: ` and the reason, escaped by `show`. */
function undraftedSentence({ reason, number }, show) {
    const why = reason === undefined ? 'for the reason above' : show(reason);
    return `${count(number, 'picture')} without a draft: ${why}`;
}
/** `docs/setup.md:14` */
function placeOf({ document, location }) {
    return `${document.path}:${location.line}`;
}
/** The first `most` of `items`, formatted by `show`, then `and N more`. */
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
