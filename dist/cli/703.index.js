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
@media (prefers-color-scheme: dark) {
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
`;

// EXTERNAL MODULE: ./build/reporters/markup.js
var markup = __webpack_require__(7065);
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
        ...leftOutSections(report),
        ...section('notes', 'Notes', list((0,wording/* notesOf */.h$)(report).map(markup/* markup */.P))),
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
    const drafts = (0,wording/* draftsSentence */.m0)(report);
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
/** A wide table scrolls inside its own region, which the keyboard reaches and a screen reader can name. */
function table(path, entries, id) {
    return [
        `<h3 id="${id}"><bdi>${(0,markup/* markup */.P)(path)}</bdi></h3>`,
        `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">`,
        '<table>',
        `<caption>${(0,wording/* count */.U9)(entries.length, 'finding')}, by line and column</caption>`,
        '<thead><tr>',
        ...['Place', 'Severity', 'Rule', 'On the page', 'What is wrong'].map((name) => `<th scope="col">${name}</th>`),
        '</tr></thead>',
        '<tbody>',
        ...entries.map(row),
        '</tbody>',
        '</table>',
        '</div>',
    ];
}
function row({ judged, finding }) {
    const { rule, severity, message } = finding;
    return [
        '<tr>',
        `<th scope="row">${judged.location.line}:${judged.location.column}</th>`,
        `<td class="severity ${severity}">${severity}</td>`,
        `<td><a href="${(0,markup/* markup */.P)((0,homepage/* rulePage */.g)(rule))}">${(0,markup/* markup */.P)(rule)}</a></td>`,
        `<td>${source(judged)}</td>`,
        `<td><p>${(0,markup/* markup */.P)(message)}</p>${draft(judged)}</td>`,
        '</tr>',
    ].join('');
}
function source(judged) {
    return `<code dir="ltr">${(0,markup/* markup */.P)((0,cut/* cut */.J)(judged.source, sourceLength))}</code>`;
}
function draft(judged) {
    const words = (0,told/* draftOf */.bz)(judged);
    return words === undefined ? '' : `<p>Draft: <q dir="auto">${(0,markup/* markup */.P)(words)}</q></p>`;
}
function unknown(images) {
    const items = images.map((judged) => `<bdi>${(0,markup/* markup */.P)(judged.document.path)}</bdi>, ${judged.location.line}:${judged.location.column}: ${source(judged)}`);
    return section('unknown', 'Not judged', items.length === 0 ? [] : [`<p>${(0,wording/* unknownSentence */.qe)(items.length)}.</p>`, ...list(items)]);
}
function leftOutSections(report) {
    return (0,wording/* leftOut */.ig)(report).flatMap(({ title, entries }, index) => section(`left-out-${index + 1}`, title, list(entries.map(({ subject, reason }) => `<bdi>${(0,markup/* markup */.P)((0,cut/* cut */.J)(subject, sourceLength))}</bdi>: ${(0,markup/* markup */.P)(reason)}`))));
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
        `<p class="quiet">Written by <a href="${homepage/* homepage */.T}">${(0,markup/* markup */.P)(tool.name)}</a> ${(0,markup/* markup */.P)(tool.version)}. Drafts come from a model that saw the picture: read them before you use them.</p>`,
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
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** Images in scope that have a finding, in the order of the report: what every output for people lists. */
function told(report) {
    return report.images.flatMap((judged) => {
        const finding = judged.findings[0];
        return judged.inScope && finding !== undefined ? [{ judged, finding }] : [];
    });
}
/** The draft for an image, undefined when it has none: also one that could not become a suggestion. */
function draftOf({ suggestion, caption }) {
    if (suggestion !== undefined)
        return suggestion.alt;
    return caption?.status === 'ok' ? caption.text : undefined;
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
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R3: () => (/* binding */ unknownImages),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bE: () => (/* binding */ totalsSentence),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   m0: () => (/* binding */ draftsSentence),
/* harmony export */   qe: () => (/* binding */ unknownSentence),
/* harmony export */   vk: () => (/* binding */ coverage),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
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
/** What the drafts took; undefined when none were asked for. */
function draftsSentence({ captions }) {
    const { requested, drafted, cached, requests, costUsd } = captions;
    if (requested === 0)
        return undefined;
    const fromCache = cached > 0 ? `, ${cached} of them from the cache` : '';
    return `${drafted} of ${count(requested, 'draft')} made${fromCache} · ${count(requests, 'request')} · ${costUsd.toFixed(4)} USD`;
}
/** What the reader has to be told once, the provider's refusal first. */
function notesOf({ notes, refused }) {
    return refused === undefined || notes.includes(refused) ? notes : [refused, ...notes];
}
/** What the run did not do, each list under its title: files that were not read, drafts that were not made. */
function leftOut({ skipped, captions }) {
    return [
        {
            title: `${count(skipped.length, 'file')} skipped`,
            entries: skipped.map(({ file, reason }) => ({ subject: file, reason })),
        },
        {
            title: `${count(captions.failed.length, 'picture')} without a draft`,
            entries: captions.failed.map(({ src, reason }) => ({ subject: src, reason })),
        },
    ].filter(({ entries }) => entries.length > 0);
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
