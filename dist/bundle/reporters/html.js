export const ids = [8595];
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

/***/ 88595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
;// CONCATENATED MODULE: ./build/reporters/html-style.js
/** The style of the HTML report. Every pair of text and background has a contrast of at least 4.5 : 1 (WCAG 1.4.3), in light and dark. */
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
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.verdict { font-size: 1.25rem; font-weight: 600; }
.fail, .error { color: var(--error); }
.pass { color: var(--pass); }
.warning { color: var(--warning); }
.info { color: var(--info); }
.quiet { color: var(--quiet); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--quiet); padding-block: 0.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem; border: 1px solid var(--line); }
thead th { background: var(--raised); }
td p { margin: 0 0 0.5rem; }
code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
p, li, bdi, q { overflow-wrap: anywhere; }
tbody th { font-weight: normal; min-inline-size: 12rem; }
td { min-inline-size: 14rem; }
summary { cursor: pointer; padding-block: 0.5rem; }
.folders { list-style: none; padding: 0; }
.folders li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(4rem, 16rem) minmax(11rem, auto); gap: 0.25rem 1rem; align-items: center; }
meter { inline-size: 100%; }
@media screen and (max-width: 48rem) {
  .wide { overflow-x: visible; }
  table, caption, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-block-end: 1rem; padding: 0.5rem; border: 1px solid var(--line); }
  tbody th, td { padding: 0.125rem 0; border: 0; }
  tbody th, td { min-inline-size: 0; }
  .folders li { grid-template-columns: 1fr; margin-block-end: 0.5rem; }
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
// EXTERNAL MODULE: ./build/reporters/left-out.js
var left_out = __webpack_require__(53421);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
// EXTERNAL MODULE: ./build/text/finding-groups.js
var finding_groups = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/reporters/groups.js
var groups = __webpack_require__(2093);
;// CONCATENATED MODULE: ./build/reporters/html-parts.js



/** UTF-16 units of a path or a construct. */
const sourceLength = 300;
/** The construct of an image, as code. */
function source(reviewed) {
    return `<code dir="ltr">${(0,markup/* markup */.P)((0,truncate/* truncate */.x)((0,reviewed_image/* mendedAt */.b)(reviewed).source, sourceLength))}</code>`;
}
/** A sentence in which backticks mark code. */
function prose(text) {
    return (0,markup/* markup */.P)(text).replace(/(?<!`)`(?!`)([^`]+)`(?!`)/g, '<code dir="ltr">$1</code>');
}
/** A section with its heading; nothing where it has no content. */
function section(id, title, body) {
    if (body.length === 0)
        return [];
    return [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${title}</h2>`, ...body, '</section>'];
}
/** A list; nothing where it has no items. */
function list(items) {
    return items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'];
}

// EXTERNAL MODULE: ./build/reporters/sentences.js
var sentences = __webpack_require__(45923);
;// CONCATENATED MODULE: ./build/reporters/html-findings.js










/** Images of a group that are shown at once; the others are behind a control of the page. */
const mostShown = 10;
/** The findings in groups, errors first: one sentence about all images of a group, and a table of them. */
function findingsPart(all) {
    return (0,finding_groups/* findingGroups */.O)(all).flatMap((group, index) => groupPart(group, `group-${index + 1}`));
}
function groupPart(group, id) {
    const { finding, entries } = group;
    const { rule, severity } = finding;
    const number = (0,count/* count */.U)(entries.length, 'image');
    const [first, rest] = [entries.slice(0, mostShown), entries.slice(mostShown)];
    return [
        `<h3 id="${id}"><span class="${severity}">${severity}</span> <a href="${(0,markup/* markup */.P)((0,homepage/* rulePage */.g)(rule))}">${(0,markup/* markup */.P)(rule)}</a>: ${number}</h3>`,
        `<p>${prose((0,groups/* groupMessage */.no)(group))}</p>`,
        ...table(first, id),
        ...(rest.length === 0
            ? []
            : [
                `<details>`,
                `<summary id="${id}-more">${(0,groups/* moreSentence */.rr)(rest.length)}</summary>`,
                ...table(rest, `${id}-more`),
                '</details>',
            ]),
    ];
}
/**
 * A wide table scrolls inside its own region, which the keyboard can reach and a screen reader announces by name. On a narrow screen its
 * cells are stacked; the roles keep it a table for assistive technology, which follows the display style.
 */
function table(entries, id) {
    return [
        `<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">`,
        '<table role="table">',
        `<caption>${(0,count/* count */.U)(entries.length, 'image')}, by file, line and column</caption>`,
        '<thead role="rowgroup"><tr role="row">',
        ...['Place', 'On the page', 'Draft'].map((name) => `<th role="columnheader" scope="col">${name}</th>`),
        '</tr></thead>',
        '<tbody role="rowgroup">',
        ...entries.map(row),
        '</tbody>',
        '</table>',
        '</div>',
    ];
}
function row({ reviewed }) {
    const place = `${(0,truncate/* truncate */.x)((0,sentences/* placeOf */.$t)(reviewed), sourceLength)}:${(0,reviewed_image/* mendedAt */.b)(reviewed).location.column}`;
    const page = (0,sentences/* pageOf */.ZZ)(reviewed);
    return [
        '<tr role="row">',
        `<th role="rowheader" scope="row"><bdi>${(0,markup/* markup */.P)(place)}</bdi>${page === undefined ? '' : ` <bdi>${(0,markup/* markup */.P)((0,truncate/* truncate */.x)(page, sourceLength))}</bdi>`}</th>`,
        `<td role="cell">${source(reviewed)}</td>`,
        `<td role="cell">${draft(reviewed)}</td>`,
        '</tr>',
    ].join('');
}
function draft(reviewed) {
    const shown = (0,reporters_drafts/* draftOf */.bz)(reviewed);
    return shown === undefined ? '' : `<p>${(0,reporters_drafts/* draftSentence */.li)(shown, origin, quoted)}</p>`;
}
function origin(words) {
    return `<bdi>${(0,markup/* markup */.P)(words)}</bdi>`;
}
function quoted(words) {
    return `<q dir="auto">${(0,markup/* markup */.P)(words)}</q>`;
}

;// CONCATENATED MODULE: ./build/reporters/html-folders.js




/** Folders that are shown at once; the others are behind a control of the page. */
const html_folders_mostShown = 20;
/** Coverage by folder as bars, those with the most open images first; nothing where all images are in one folder. */
function foldersPart({ images }) {
    const folders = foldersOf(images);
    if (folders.length < 2)
        return [];
    const [first, rest] = [folders.slice(0, html_folders_mostShown), folders.slice(html_folders_mostShown)];
    return [
        ...html_folders_list(first),
        ...(rest.length === 0
            ? []
            : ['<details>', `<summary>and ${(0,count/* count */.U)(rest.length, 'folder')} more</summary>`, ...html_folders_list(rest), '</details>']),
    ];
}
function foldersOf(images) {
    const folders = new Map();
    for (const { document, status, inScope } of images) {
        if (!inScope || status === 'unknown')
            continue;
        const name = document.path.includes('/') ? document.path.slice(0, document.path.lastIndexOf('/')) : '.';
        const folder = folders.get(name) ?? { described: 0, judged: 0 };
        folder.judged += 1;
        if (status === 'ok' || status === 'decorative')
            folder.described += 1;
        folders.set(name, folder);
    }
    return [...folders]
        .map(([name, counts]) => ({ name, ...counts }))
        .toSorted((a, b) => b.judged - b.described - (a.judged - a.described) || (a.name < b.name ? -1 : 1));
}
function html_folders_list(folders) {
    return ['<ul class="folders">', ...folders.map(item), '</ul>'];
}
function item({ name, described, judged }) {
    // Rounded down, so that 100 % means that nothing is left.
    const percent = Math.floor((100 * described) / judged);
    const words = `${percent} %, ${judged - described} of ${(0,count/* count */.U)(judged, 'image')} left`;
    return `<li><bdi>${(0,markup/* markup */.P)((0,truncate/* truncate */.x)(name, sourceLength))}</bdi> <meter aria-hidden="true" min="0" max="${judged}" value="${described}"></meter> <span class="quiet">${words}</span></li>`;
}

// EXTERNAL MODULE: ./build/reporters/reported.js
var reported = __webpack_require__(6010);
// EXTERNAL MODULE: ./build/reporters/unread.js
var unread = __webpack_require__(75242);
;// CONCATENATED MODULE: ./build/reporters/html.js














/** The report as one self-contained page: no scripts, nothing loaded, readable in light and dark. */
function html(report) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        ...head(report),
        '<body>',
        '<main>',
        ...verdict(report),
        ...unreadSection(report),
        ...section('folders', 'Coverage by folder', foldersPart(report)),
        ...section('findings', 'Findings', findingsPart((0,reported/* reported */.Y6)(report))),
        ...unknown((0,sentences/* unknownImages */.R3)(report)),
        ...undraftedSection(report),
        ...acceptedSection(report),
        ...section('notes', 'Notes', list((0,sentences/* notesOf */.h$)(report).map(prose))),
        '</main>',
        ...footer(report),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** The policy is a second line of defence: even if an escape were missing, nothing could run, load or restyle the page. */
function head(report) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    return [
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${(0,markup/* markup */.P)((0,sentences/* headline */.Pl)(report))} – alternative text review</title>`,
        `<style>${style}</style>`,
        '</head>',
    ];
}
function verdict(report) {
    const drafts = (0,reporters_drafts/* draftsSentence */.m0)(report);
    const note = (0,left_out/* leftOutNote */.UZ)(report);
    return [
        `<h1>${(0,markup/* markup */.P)((0,sentences/* headline */.Pl)(report))}</h1>`,
        `<p class="verdict ${report.verdict}">${(0,sentences/* gateSentence */.zo)(report, markup/* markup */.P)}</p>`,
        `<p>${(0,sentences/* totalsSentence */.bE)(report)}</p>`,
        ...(note === undefined
            ? []
            : [note.isLoud ? `<p><strong>${note.sentence}</strong></p>` : `<p>${note.sentence}</p>`]),
        ...(drafts === undefined ? [] : [`<p>${drafts}</p>`]),
    ];
}
function unknown(images) {
    const items = images.map((reviewed) => `<bdi>${(0,markup/* markup */.P)(reviewed.document.path)}</bdi>, ${reviewed.location.line}:${reviewed.location.column}: ${source(reviewed)}`);
    return section('unknown', 'Not checked', items.length === 0 ? [] : [`<p>${(0,sentences/* unknownSentence */.qe)(items.length)}.</p>`, ...list(items)]);
}
function unreadSection(report) {
    const files = (0,reported/* unreadFiles */.jH)(report);
    const remedy = `<p>${unread/* unreadRemedy */.gu} <a href="${unread/* unreadPage */.$z}">What to do</a></p>`;
    return section('unread', (0,unread/* unreadTitle */.MH)(files), files.length === 0 ? [] : [...list(files.map(fileItem)), remedy]);
}
function acceptedSection(report) {
    const files = (0,reported/* acceptedFiles */.ZF)(report);
    return section('accepted', (0,unread/* acceptedTitle */.al)(files), list(files.map(fileItem)));
}
function fileItem({ file, reason }) {
    return `<bdi>${(0,markup/* markup */.P)((0,truncate/* truncate */.x)(file, sourceLength))}</bdi>: ${prose(reason)}`;
}
function undraftedSection(report) {
    const items = (0,sentences/* undrafted */.Yn)(report).map((group) => {
        const places = (0,first_of/* firstOf */.K)(group.places, 5, (place) => `<bdi>${(0,markup/* markup */.P)((0,truncate/* truncate */.x)(place, sourceLength))}</bdi>`).join(', ');
        return `${(0,sentences/* undraftedSentence */.BY)(group, prose)} (${places})`;
    });
    return section('undrafted', 'Without a draft', list(items));
}
function footer({ tool }) {
    return [
        '<footer>',
        `<p class="quiet">Written by <a href="${homepage/* homepage */.T}">${(0,markup/* markup */.P)(tool.name)}</a> ${(0,markup/* markup */.P)(tool.version)}. Drafts come from a model that saw the picture or from the page, and each of them states which: read them before you use them.</p>`,
        '</footer>',
    ];
}


/***/ }),

/***/ 53421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ leftOutPlace),
/* harmony export */   UZ: () => (/* binding */ leftOutNote),
/* harmony export */   Vt: () => (/* binding */ leftOutSeverity)
/* harmony export */ });
/* harmony import */ var _text_left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96884);

/** What to say about files that look like documents and that no format reads; undefined where there are none. */
function leftOutNote({ leftOut, totals }) {
    if (leftOut.length === 0)
        return undefined;
    const documents = leftOut.filter(({ isCode }) => !isCode);
    const isLoud = (0,_text_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutCount */ .fk)(documents) > totals.documents;
    return {
        sentence: (0,_text_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutSentence */ .hY)(leftOut),
        phrase: `${(0,_text_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutFiles */ .RD)(isLoud ? documents : leftOut)} left out`,
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

/***/ 6010:
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

/***/ 45923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BY: () => (/* binding */ undraftedSentence),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R3: () => (/* binding */ unknownImages),
/* harmony export */   Wr: () => (/* binding */ coverageMoved),
/* harmony export */   Yn: () => (/* binding */ undrafted),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   bE: () => (/* binding */ totalsSentence),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   qe: () => (/* binding */ unknownSentence),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* unused harmony export coverage */
/* harmony import */ var _text_no_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34389);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16327);
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55365);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53938);
/* harmony import */ var _model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62417);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53421);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6010);







/**
 * The verdict in a few words, with the one number that matters: `2 images need alternative text`; files that could not be read are named,
 * too, and those that were left out where these are more than those that were read.
 */
function headline(report) {
    const unread = (0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadFiles */ .jH)(report).length;
    const note = (0,_left_out_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutNote */ .UZ)(report);
    const files = [
        ...(unread === 0 ? [] : [`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unread, 'file')} could not be read`]),
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
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(missing, 'image needs', 'images need')} alternative text${weak > 0 ? `, ${weak} a better one` : ''}`;
    }
    if (weak > 0)
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(weak, 'image needs', 'images need')} a better alternative text`;
    const reviewed = images - unknown;
    if (reviewed === 0)
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unknown, 'image')} not checked`;
    return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(reviewed, 'image')} in order${unknown > 0 ? `, ${unknown} not checked` : ''}`;
}
/** `9 images in 3 documents: 5 described, 1 decorative, 2 missing, 1 weak · coverage 66.7 %`, without the parts that are zero. */
function totalsSentence({ scope, totals, skipped }) {
    if (totals.documents === 0) {
        if (skipped.length > 0)
            return 'No document could be read.';
        return scope === 'all'
            ? 'Nothing to review: no document was found.'
            : 'Nothing to review: no document was found in the change.';
    }
    if (totals.images === 0)
        return `No image in ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(totals.documents, 'document')}.`;
    const { ok, decorative, missing, weak, unknown } = totals;
    const parts = Object.entries({ described: ok, decorative, missing, weak, unknown })
        .filter(([, number]) => number > 0)
        .map(([name, number]) => `${number} ${name}`);
    const found = `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(totals.images, 'image')} in ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(totals.documents, 'document')}`;
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
 * Why the gate failed, or that it passed, with the settings that decided: `The gate failed: 2 errors (fail-on: error).` Reasons may quote
 * untrusted text: `show` escapes it.
 */
function gateSentence(report, show) {
    const unread = (0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadFiles */ .jH)(report).length;
    if (report.verdict === 'pass') {
        if (unread === 0)
            return 'The gate passed.';
        const allowing = report.unread === 'warn' ? 'unread: warn' : `fail-on: ${report.failOn}`;
        return `The gate passed, although ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unread, 'file')} could not be read (${allowing}).`;
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
    const failing = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_4__/* .failingSeverities */ .M)(report.failOn);
    return (0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6)(report).some(({ finding }) => failing.includes(finding.severity));
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
/** Pictures that need a draft and have none, by the reason, most severe first. */
function undrafted(report) {
    const notes = notesOf(report);
    const without = (0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)((0,_reported_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6)(report)).flatMap(({ reviewed }) => reviewed.draft === undefined || reviewed.draft.status === 'ok'
        ? []
        : [{ reviewed, reason: (0,_text_no_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoDraft */ .L)(reviewed.draft) }]);
    return [...(0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(without, ({ reason }) => reason)].map(([reason, list]) => ({
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
    const { document, location } = (0,_model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_6__/* .mendedAt */ .b)(reviewed);
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
const unreadPage = `${_text_homepage_js__WEBPACK_IMPORTED_MODULE_1__/* .homepage */ .T}/blob/main/docs/configuration.md#unread`;


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
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
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


/***/ })
};
