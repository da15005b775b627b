export const id = 499;
export const ids = [499];
export const modules = {

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

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7950);


/** The report for machines; `schema/report.schema.json` describes it. Costs are USD with six decimals. */
function json(report) {
    const { tool, scope, verdict, reasons, totals, coverageChange, images, captions, skipped } = report;
    return (0,_serialise_js__WEBPACK_IMPORTED_MODULE_1__/* .serialise */ .G)({
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
        ...(coverageChange && { coverageChange: { before: coverageChange.before, after: coverageChange.after } }),
        images: images.map(imageOf),
        captions: captionsOf(captions),
        proposals: (0,_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .proposalsOf */ .V4)(report),
        skipped: skipped.map(({ file, reason }) => ({ file, reason })),
    });
}
function imageOf({ document, image, location, status, inScope, findings, proposal, suggestion, caption }) {
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
        ...(proposal && { proposal: { source: proposal.source, alt: proposal.alt, basis: proposal.basis } }),
        ...(suggestion && { suggestion: suggestionOf(suggestion) }),
        ...(caption && { caption: captionOf(caption) }),
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
function captionOf(caption) {
    if (caption.status !== 'ok')
        return { status: caption.status, reason: caption.reason };
    const { status, text, provider, language, costUsd, cached } = caption;
    return { status, text, provider, language, costUsd: microDollars(costUsd), cached };
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
