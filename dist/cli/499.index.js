export const id = 499;
export const ids = [499];
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

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7950);

/** The report for machines; `schema/report.schema.json` describes it. Costs are USD with six decimals. */
function json(report) {
    const { tool, scope, verdict, reasons, totals, images, captions, skipped } = report;
    return (0,_serialise_js__WEBPACK_IMPORTED_MODULE_0__/* .serialise */ .G)({
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
        },
        images: images.map(imageOf),
        captions: captionsOf(captions),
        skipped: skipped.map(({ file, reason }) => ({ file, reason })),
    });
}
function imageOf({ document, image, location, status, inScope, findings, suggestion, caption }) {
    return {
        file: document.path,
        line: location.line,
        column: location.column,
        endLine: location.endLine,
        endColumn: location.endColumn,
        format: document.format,
        syntax: image.syntax,
        src: image.src,
        ...altOf(image),
        status,
        inScope,
        findings: findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
        ...(suggestion && {
            suggestion: { alt: suggestion.alt, source: suggestion.source, replacement: suggestion.replacement },
        }),
        ...(caption && { caption: captionOf(caption) }),
    };
}
function altOf({ alt }) {
    if (alt.kind === 'dynamic')
        return { alt: null, dynamic: true };
    if (alt.kind === 'absent')
        return { alt: null };
    return { alt: alt.kind === 'text' ? alt.text : '' };
}
function captionOf(caption) {
    if (caption.status !== 'ok')
        return { status: caption.status, reason: caption.reason };
    const { status, text, provider, costUsd, cached } = caption;
    return { status, text, provider, costUsd: microDollars(costUsd), cached };
}
function captionsOf({ requested, drafted, cached, failed, requests, costUsd }) {
    return {
        requested,
        drafted,
        cached,
        failed: failed.map(({ src, reason }) => ({ src, reason })),
        requests,
        costUsd: microDollars(costUsd),
    };
}
/** Sums of floats end in noise; a millionth of a dollar is finer than any price. */
function microDollars(usd) {
    return Math.round(usd * 1e6) / 1e6;
}


/***/ }),

/***/ 7950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ serialise)
/* harmony export */ });
/* harmony import */ var _lib_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5446);

/**
 * JSON with an indent of two and a line feed at the end. The data is what it was, but what could steer a terminal or the GitHub
 * runner is written as an escape: such characters occur only inside strings, where JSON has `\u…` for each of them.
 */
function serialise(value) {
    const text = JSON.stringify(value, undefined, 2).replace(_lib_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .steering */ .o4, (character) => character === '\n' ? character : escapeOf(character));
    return `${text.replaceAll('##[', '##\\u005b')}\n`;
}
function escapeOf(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
