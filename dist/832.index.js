export const id = 832;
export const ids = [832];
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

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _lib_cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9428);
/* harmony import */ var _lib_homepage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5474);
/* harmony import */ var _lib_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5446);
/* harmony import */ var _serialise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7950);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1241);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(972);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7645);








/** SARIF 2.1.0, one run, the findings in scope most severe first. */
function sarif(report) {
    const findings = (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)((0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(report));
    const rules = [...new Map(findings.map(({ finding }) => [finding.rule, finding])).values()];
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: _lib_homepage_js__WEBPACK_IMPORTED_MODULE_3__/* .homepage */ .T,
                        rules: rules.map(({ rule, severity }) => descriptor(rule, severity, report.summaries.get(rule) ?? rule)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    { executionSuccessful: true, toolExecutionNotifications: notifications(report, findings.length) },
                ],
                results: findings.slice(0, mostResults).map(result),
            },
        ],
    };
    return (0,_serialise_js__WEBPACK_IMPORTED_MODULE_4__/* .serialise */ .G)(log);
}
/** GitHub refuses a run with more results (docs.github.com, "SARIF support for code scanning"). */
const mostResults = 25_000;
const levels = { error: 'error', warning: 'warning', info: 'note' };
function descriptor(rule, severity, summary) {
    return {
        id: rule,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        help: {
            text: `${summary} What is looked for, whom it helps and how to silence it: ${(0,_lib_homepage_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(rule)}`,
            markdown: `${summary} [What is looked for, whom it helps and how to silence it](${(0,_lib_homepage_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(rule)})`,
        },
        helpUri: (0,_lib_homepage_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(rule),
        defaultConfiguration: { level: levels[severity] },
    };
}
function notifications(report, found) {
    const beyond = found - mostResults;
    const lines = [
        ...(beyond > 0 ? [`${beyond} more findings are left out: GitHub takes ${mostResults} results of one run.`] : []),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .notesOf */ .h$)(report),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .skippedFiles */ .CT)(report).map(({ file, reason }) => `Skipped ${file}: ${reason}`),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .undrafted */ .Yn)(report).map((group) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .undraftedSentence */ .BY)(group, String)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .firstOf */ .Ku)(group.places, 5, placeText).join(', ')})`),
    ];
    return lines.map((line) => ({ level: 'note', message: { text: messageText(line) } }));
}
function placeText(place) {
    return (0,_lib_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(place, 200);
}
function result({ judged, finding }) {
    const { line, column, endLine, endColumn } = judged.location;
    const artifactLocation = { uri: uriOf(judged.document.path) };
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
        partialFingerprints: { 'altTextReview/v1': fingerprint(judged, finding.rule) },
        ...(judged.suggestion?.offered === true && { fixes: [fix(judged, judged.suggestion, artifactLocation)] }),
    };
}
/** A path may hold whatever a file system allows; in a URI it is percent-encoded segment by segment (RFC 3986, 3.3). */
function uriOf(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
/** SARIF reads `[text](target)` as a link and `{0}` as a placeholder, in plain text too (2.1.0, 3.11.5 and 3.11.6). */
function messageText(text) {
    return (0,_lib_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(text).replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
}
/** The same for the same image and rule, wherever it moves in its file. */
function fingerprint({ identity }, rule) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${rule}\n${identity}`).digest('hex');
}
function fix(judged, { edit }, artifactLocation) {
    const { span, text } = edit;
    const draft = (0,_drafts_js__WEBPACK_IMPORTED_MODULE_1__/* .draftOf */ .bz)(judged);
    return {
        description: { text: messageText(draft ? (0,_drafts_js__WEBPACK_IMPORTED_MODULE_1__/* .draftSentence */ .li)(draft, String, quoted) : 'Draft') },
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
