export const id = 703;
export const ids = [703];
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

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
// EXTERNAL MODULE: ./build/lib/homepage.js
var homepage = __webpack_require__(5474);
;// CONCATENATED MODULE: ./build/reporters/html-style.js
/** The style of the HTML report. Every pair of text and background has a contrast of 4.5 : 1 or more (WCAG 1.4.3), light and dark. */
const style = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #57606a; --back: #ffffff; --raised: #f6f8fa; --line: #6e7781;
  --link: #0550ae; --error: #a40e26; --warning: #7a4a00; --info: #0550ae; --pass: #116329; }
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --quiet: #9da7b3; --back: #0d1117; --raised: #161b22; --line: #8b949e;
    --link: #79b8ff; --error: #ff9492; --warning: #e3b341; --info: #79b8ff; --pass: #56d364; }
}
body { margin: 0 auto; padding: 1rem; max-width: 75rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.verdict { font-size: 1.25rem; font-weight: 600; }
.fail, .error { color: var(--error); }
.pass { color: var(--pass); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.quiet { color: var(--quiet); }
.severity { font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--quiet); padding-block: 0.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem; border: 1px solid var(--line); }
thead th { background: var(--raised); }
td p { margin: 0 0 0.5rem; }
code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
p, li, bdi, q { overflow-wrap: anywhere; }
tbody th, td:nth-child(2), td:nth-child(3) { white-space: nowrap; }
td:nth-child(4) { min-inline-size: 14rem; }
@media screen and (max-width: 48rem) {
  .wide { overflow-x: visible; }
  table, caption, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-block-end: 1rem; padding: 0.5rem; border: 1px solid var(--line); }
  tbody th, td { padding: 0.125rem 0; border: 0; }
  td:nth-child(4) { min-inline-size: 0; }
  tbody th, td:nth-child(2), td:nth-child(3) { display: inline-block; margin-inline-end: 1rem; white-space: normal; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 0.75rem; }
  .wide { overflow: visible; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;

// EXTERNAL MODULE: ./build/reporters/markup.js
var markup = __webpack_require__(7065);
// EXTERNAL MODULE: ./build/reporters/drafts.js
var reporters_drafts = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/reporters/told.js
var told = __webpack_require__(972);
// EXTERNAL MODULE: ./build/reporters/wording.js
var wording = __webpack_require__(7645);
;// CONCATENATED MODULE: ./build/reporters/html.js









/** The report as one page that needs nothing else: no scripts, nothing loaded, readable in light and dark. */
function html(report) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        ...head(report),
        '<body>',
        '<main>',
        ...verdict(report),
        ...findings((0,told/* told */.Ev)(report)),
        ...unknown((0,wording/* unknownImages */.R3)(report)),
        ...skippedSection(report),
        ...undraftedSection(report),
        ...section('notes', 'Notes', list((0,wording/* notesOf */.h$)(report).map(prose))),
        '</main>',
        ...footer(report),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
const sourceLength = 300;
/** The policy is the second lock: should an escape ever be missing, nothing runs, loads or restyles the page. */
function head(report) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    return [
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${(0,markup/* markup */.P)((0,wording/* headline */.Pl)(report))} – alternative text review</title>`,
        `<style>${style}</style>`,
        '</head>',
    ];
}
function verdict(report) {
    const drafts = (0,reporters_drafts/* draftsSentence */.m0)(report);
    return [
        `<h1>${(0,markup/* markup */.P)((0,wording/* headline */.Pl)(report))}</h1>`,
        `<p class="verdict ${report.verdict}">${(0,wording/* gateSentence */.zo)(report, markup/* markup */.P)}</p>`,
        `<p>${(0,wording/* totalsSentence */.bE)(report)}</p>`,
        ...(drafts === undefined ? [] : [`<p>${drafts}</p>`]),
    ];
}
function findings(list) {
    const files = [...(0,group_by/* groupBy */.$)(list, ({ judged }) => judged.document.path)];
    return section('findings', 'Findings', files.flatMap(([path, entries], index) => table(path, entries, `file-${index + 1}`)));
}
/**
 * A wide table scrolls inside its own region, which the keyboard reaches and a screen reader can name. On a narrow screen its cells
 * stand below each other; the roles keep it a table for assistive technology, which goes by what is displayed.
 */
function table(path, entries, id) {
    return [
        `<h3 id="${id}"><bdi>${(0,markup/* markup */.P)(path)}</bdi></h3>`,
        `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">`,
        '<table role="table">',
        `<caption>${(0,wording/* count */.U9)(entries.length, 'finding')}, by line and column</caption>`,
        '<thead role="rowgroup"><tr role="row">',
        ...['Place', 'Severity', 'Rule', 'On the page', 'What is wrong'].map((name) => `<th role="columnheader" scope="col">${name}</th>`),
        '</tr></thead>',
        '<tbody role="rowgroup">',
        ...entries.map(row),
        '</tbody>',
        '</table>',
        '</div>',
    ];
}
function row({ judged, finding }) {
    const { rule, severity, message } = finding;
    return [
        '<tr role="row">',
        `<th role="rowheader" scope="row">${judged.location.line}:${judged.location.column}</th>`,
        `<td role="cell" class="severity ${severity}">${severity}</td>`,
        `<td role="cell"><a href="${(0,markup/* markup */.P)((0,homepage/* rulePage */.g)(rule))}">${(0,markup/* markup */.P)(rule)}</a></td>`,
        `<td role="cell">${source(judged)}</td>`,
        `<td role="cell"><p>${prose(message)}</p>${draft(judged)}</td>`,
        '</tr>',
    ].join('');
}
function source(judged) {
    return `<code dir="ltr">${(0,markup/* markup */.P)((0,cut/* cut */.J)(judged.source, sourceLength))}</code>`;
}
function draft(judged) {
    const told = (0,reporters_drafts/* draftOf */.bz)(judged);
    return told === undefined ? '' : `<p>${(0,reporters_drafts/* draftSentence */.li)(told, origin, quoted)}</p>`;
}
function origin(words) {
    return `<bdi>${(0,markup/* markup */.P)(words)}</bdi>`;
}
function quoted(words) {
    return `<q dir="auto">${(0,markup/* markup */.P)(words)}</q>`;
}
function unknown(images) {
    const items = images.map((judged) => `<bdi>${(0,markup/* markup */.P)(judged.document.path)}</bdi>, ${judged.location.line}:${judged.location.column}: ${source(judged)}`);
    return section('unknown', 'Not judged', items.length === 0 ? [] : [`<p>${(0,wording/* unknownSentence */.qe)(items.length)}.</p>`, ...list(items)]);
}
function skippedSection(report) {
    const skipped = (0,wording/* skippedFiles */.CT)(report);
    const items = skipped.map(({ file, reason }) => `<bdi>${(0,markup/* markup */.P)((0,cut/* cut */.J)(file, sourceLength))}</bdi>: ${prose(reason)}`);
    return section('skipped', `${(0,wording/* count */.U9)(skipped.length, 'file')} skipped`, list(items));
}
function undraftedSection(report) {
    const items = (0,wording/* undrafted */.Yn)(report).map((group) => {
        const places = (0,wording/* firstOf */.Ku)(group.places, 5, (place) => `<bdi>${(0,markup/* markup */.P)((0,cut/* cut */.J)(place, sourceLength))}</bdi>`).join(', ');
        return `${(0,wording/* undraftedSentence */.BY)(group, prose)} (${places})`;
    });
    return section('undrafted', 'Without a draft', list(items));
}
/** A sentence in which backticks mark code. */
function prose(text) {
    return (0,markup/* markup */.P)(text).replace(/(?<!`)`(?!`)([^`]+)`(?!`)/g, '<code dir="ltr">$1</code>');
}
function section(id, title, body) {
    if (body.length === 0)
        return [];
    return [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${title}</h2>`, ...body, '</section>'];
}
function list(items) {
    return items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'];
}
function footer({ tool }) {
    return [
        '<footer>',
        `<p class="quiet">Written by <a href="${homepage/* homepage */.T}">${(0,markup/* markup */.P)(tool.name)}</a> ${(0,markup/* markup */.P)(tool.version)}. Drafts come from a model that saw the picture, or from the page, as each of them says: read them before you use them.</p>`,
        '</footer>',
    ];
}


/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markup)
/* harmony export */ });
/* harmony import */ var _lib_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5446);

/**
 * Untrusted text for an element or a quoted attribute of HTML and XML, on one line. Control characters are shown as escapes,
 * noncharacters, which XML 1.0 has no room for, are dropped.
 */
function markup(text) {
    return (0,_lib_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replace(/\p{Noncharacter_Code_Point}/gu, '')
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
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
