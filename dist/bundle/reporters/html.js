export const ids = [1411];
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

/***/ 15862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
/** As `createHash` of Node, which is loaded with the first hash: that takes as long as a third of Node's own start, and many runs need none. */
function createHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
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

/***/ 46104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ style)
/* harmony export */ });
/**
 * The style of the HTML report, and of its page without scripts. Every pair of text and background has a contrast of at least 4.5 : 1 (WCAG
 * 1.4.3), in light and dark. The colours are those of the workbench, whose style comes after it where there are scripts.
 */
const style = `
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --back: #f6f7f9; --raised: #ffffff; --line: #6e7781;
  --link: #0b57a4; --error: #a40e26; --warning: #7a4a00; --info: #0b57a4; --pass: #116329; }
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #e6e9ee; --quiet: #a5afbb; --back: #101419; --raised: #191f26; --line: #8b949e;
    --link: #8cc2ff; --error: #ff9d9b; --warning: #e8bd5a; --info: #8cc2ff; --pass: #63d982; }
}
html { font: 100%/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
body { margin: 0; }
.report { margin: 0 auto; padding: 1rem; max-width: 70rem; }
.report h1, .report h2, .report h3 { line-height: 1.25; overflow-wrap: anywhere; color: inherit; white-space: normal; }
.report h1 { font-size: 1.75rem; margin: 0.5rem 0; }
.report h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
.report h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
.report a { color: var(--link); }
.report :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.report p { margin: 0.25rem 0; }
.report p, .report li, .report bdi, .report q { overflow-wrap: anywhere; }
.report .verdict { font-size: 1.125rem; font-weight: 600; }
.fail, .report .error { color: var(--error); }
.pass { color: var(--pass); }
.report .warning { color: var(--warning); }
.report .info { color: var(--info); }
.report .quiet { color: var(--quiet); font-size: 0.875rem; }
.report code { font: 0.875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.report ul { margin: 0.25rem 0; padding: 0; list-style: none; }
.report li { padding-block: 0.25rem; }
.report i { font-style: normal; }
.images code { direction: ltr; unicode-bidi: isolate; }
.images b { font-variant-numeric: tabular-nums; margin-inline-end: 0.25rem; }
.images { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line); }
.report summary { cursor: pointer; padding: 0.375rem 0.5rem; }
.folder, .done { background: var(--raised); border: 1px solid var(--line); border-radius: 0.375rem; margin-block: 0.25rem; }
.folder > :not(summary), .done > :not(summary) { margin-inline: 0.75rem; }
.folder > :last-child { margin-block-end: 0.75rem; }
.folder summary, .bar { display: grid; grid-template-columns: minmax(0, 1fr) minmax(4rem, 14rem) 20rem; gap: 0.25rem 1rem; align-items: center; }
.folder summary > bdi::before { content: "▸ "; color: var(--quiet); }
.folder[open] summary > bdi::before { content: "▾ "; }
meter { inline-size: 100%; }
@media screen and (max-width: 48rem) {
  .folder summary, .bar { grid-template-columns: 1fr; }
}
@media print {
  .report { max-width: none; padding: 0; font-size: 0.8125rem; }
  .report li { break-inside: avoid; }
  .report h2, .report h3, .folder summary { break-after: avoid; }
  .folder, .done { border: 0; }
}
`;


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html),
  htmlParts: () => (/* binding */ htmlParts)
});

// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
// EXTERNAL MODULE: ./build/reporters/markup.js
var markup = __webpack_require__(7065);
// EXTERNAL MODULE: ./build/reporters/drafts.js
var reporters_drafts = __webpack_require__(1241);
// EXTERNAL MODULE: ./build/text/left-out-note.js
var left_out_note = __webpack_require__(44541);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/text/finding-groups.js
var finding_groups = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/reporters/groups.js
var groups = __webpack_require__(2093);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
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

;// CONCATENATED MODULE: ./build/reporters/html-findings.js






/** The findings in groups, errors first: one sentence about all images of a group. Their places stand by folder. */
function findingsPart(all) {
    const items = (0,finding_groups/* findingGroups */.O)(all).map(groupItem);
    return items.length === 0 ? [] : ['<ul class="groups">', ...items, '</ul>'];
}
function groupItem(group) {
    const { rule, severity } = group.finding;
    const link = `<a href="${(0,markup/* markup */.P)((0,homepage/* rulePage */.gd)(rule))}">${(0,markup/* markup */.P)(rule)}</a>`;
    return `<li data-rule="${(0,markup/* markup */.P)(rule)}"><p><strong class="${severity}">${severity}</strong> ${link}, ${(0,count/* count */.U)(group.entries.length, 'image')}</p><p>${prose((0,groups/* groupMessage */.no)(group))}</p></li>`;
}

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/reporters/sentences.js
var sentences = __webpack_require__(45923);
;// CONCATENATED MODULE: ./build/reporters/html-folders.js








/** UTF-16 units of a construct: the list has thousands. */
const mostSource = 120;
/**
 * Coverage by folder as bars, those with the most open images first. Each opens and shows its findings, file by file; the numbers of their
 * elements are the places in the data of the page.
 */
function foldersPart({ images }, all) {
    const folders = foldersOf(images, all);
    const isDone = ({ entries }) => entries.length === 0;
    const [open, done] = [folders.filter((folder) => !isDone(folder)), folders.filter(isDone)];
    return [
        ...open.flatMap((folder) => [
            `<details class="folder" data-folder="${(0,markup/* markup */.P)(folder.name)}">`,
            `<summary>${bar(folder)}</summary>`,
            ...files(folder),
            '</details>',
        ]),
        ...(done.length === 0
            ? []
            : [
                '<details class="done">',
                `<summary>${(0,count/* count */.U)(done.length, 'folder')} without findings</summary>`,
                '<ul>',
                ...done.map((folder) => `<li class="bar">${bar(folder)}</li>`),
                '</ul>',
                '</details>',
            ]),
    ];
}
function foldersOf(images, all) {
    const folders = new Map();
    const at = (path) => {
        const name = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
        const folder = folders.get(name) ?? { described: 0, judged: 0, entries: [] };
        folders.set(name, folder);
        return folder;
    };
    for (const { document, status, inScope } of images) {
        if (!inScope || status === 'unknown')
            continue;
        const folder = at(document.path);
        folder.judged += 1;
        if (status === 'ok' || status === 'decorative')
            folder.described += 1;
    }
    for (const [number, entry] of all.entries())
        at((0,reviewed_image/* mendedAt */.b)(entry.reviewed).document.path).entries.push({ ...entry, number });
    return [...folders]
        .map(([name, counts]) => ({ name, ...counts }))
        .toSorted((a, b) => b.judged - b.described - (a.judged - a.described) || (a.name < b.name ? -1 : 1));
}
function bar({ name, described, judged, entries }) {
    // Rounded down, so that 100 % means that nothing is left.
    const percent = judged === 0 ? 100 : Math.floor((100 * described) / judged);
    const left = judged - described;
    const advice = entries.length - left;
    const words = `${percent} %, ${left} of ${(0,count/* count */.U)(judged, 'image')} left${left === 0 && advice > 0 ? `, ${advice} with advice` : ''}`;
    return `<bdi>${(0,markup/* markup */.P)((0,truncate/* truncate */.x)(name, sourceLength))}</bdi> <meter aria-hidden="true" min="0" max="${Math.max(1, judged)}" value="${judged === 0 ? 1 : described}"></meter> <span class="quiet">${words}</span>`;
}
function files({ entries }) {
    return [...(0,group_by/* groupBy */.$)(entries, ({ reviewed }) => (0,reviewed_image/* mendedAt */.b)(reviewed).document.path)].flatMap(([path, own]) => [
        `<h3><bdi>${(0,markup/* markup */.P)((0,truncate/* truncate */.x)(path, sourceLength))}</bdi></h3>`,
        '<ul class="images">',
        ...own.map(item),
        '</ul>',
    ]);
}
function item({ reviewed, finding: { severity, rule }, number }) {
    const { location, source } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const page = (0,sentences/* pageOf */.ZZ)(reviewed);
    const shown = (0,reporters_drafts/* draftOf */.bz)(reviewed);
    const place = `<b>${location.line}:${location.column}</b>`;
    const on = page === undefined ? '' : ` <bdi>${(0,markup/* markup */.P)((0,truncate/* truncate */.x)(page, sourceLength))}</bdi>`;
    const draft = shown === undefined ? '' : `<p>${(0,reporters_drafts/* draftSentence */.li)(shown, origin, quoted)}</p>`;
    return `<li id="i${number}">${place} <i class="${severity}">${severity} ${(0,markup/* markup */.P)(rule)}</i> <code>${(0,markup/* markup */.P)((0,truncate/* truncateMiddle */.k)(source, mostSource))}</code>${on}${draft}</li>`;
}
function origin(words) {
    return `<bdi>${(0,markup/* markup */.P)(words)}</bdi>`;
}
function quoted(words) {
    return `<q dir="auto">${(0,markup/* markup */.P)(words)}</q>`;
}

// EXTERNAL MODULE: ./build/lib/hash.js
var lib_hash = __webpack_require__(15862);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/text/surroundings.js
var surroundings = __webpack_require__(33735);
// EXTERNAL MODULE: ./build/text/reported.js
var reported = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/text/no-draft.js
var no_draft = __webpack_require__(34389);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/reporters/html-image.js




/** UTF-16 units of a construct, of an address and of lines to copy: longer ones are cut, or only their construct is copied. */
const html_image_mostSource = 1500;
const mostSrc = 1000;
const mostLines = 500;
/** An image as the scripts of the HTML report know it. */
function pageImage(reviewed, { findings, src, picture, basis, occurrence, around }) {
    const { image, location, source } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { alt, name, context } = image;
    const text = alt.kind === 'text' ? alt.text : alt.kind === 'empty' ? '' : undefined;
    const language = (0,text_language/* languageOf */.eX)(reviewed);
    const { status, draft, origin } = reviewed;
    return {
        line: location.line,
        ...(location.column > 1 && { column: location.column }),
        ...(status !== 'missing' && { status }),
        src,
        source: partsOf(source.slice(0, html_image_mostSource), image.src.slice(0, mostSrc)),
        ...(source.length > html_image_mostSource && { isCut: true }),
        ...(image.src.length > mostSrc && { isUnnamed: true }),
        ...(occurrence > 1 && { occurrence }),
        findings,
        ...(text !== undefined && { alt: text }),
        ...(name !== undefined && name !== text && { name }),
        ...(alt.kind === 'dynamic' && { isDynamic: true }),
        ...(image.decorative && { isDecorative: true }),
        ...(image.kind !== 'picture' && { kind: image.kind }),
        ...(context.control && { control: context.control }),
        ...(context.heading !== undefined && { heading: context.heading }),
        ...(context.figcaption !== undefined && { figcaption: context.figcaption }),
        ...(context.labels.length > 0 && { labels: context.labels.map((label) => label.text) }),
        ...(around && { around }),
        ...(language !== 'en' && { language }),
        ...(picture !== undefined && { picture }),
        ...draftOfPage(reviewed, basis),
        ...(draft !== undefined && draft.status !== 'ok' && { noDraft: (0,no_draft/* whyNoDraft */.L)(draft) }),
        ...(origin && { builtPage: reviewed.document.path }),
    };
}
function partsOf(source, src) {
    const at = src === '' ? -1 : source.indexOf(src);
    return at === -1 ? source : [source.slice(0, at), source.slice(at + src.length)];
}
/** The draft that is shown to people, with the lines that it makes of the file where it can be written there. */
function draftOfPage(reviewed, basisAt) {
    const shown = (0,reporters_drafts/* draftOf */.bz)(reviewed);
    if (shown === undefined)
        return {};
    const { proposal, suggestion, origin } = reviewed;
    const alt = shown.words ?? '';
    const fixed = suggestion === undefined || origin !== undefined ? undefined : fixedBy(reviewed, suggestion, alt);
    return {
        draft: {
            source: proposal?.source ?? 'caption',
            alt,
            basis: basisAt(shown.origin),
            ...(fixed !== undefined && { fixed }),
        },
    };
}
function fixedBy({ document: { text }, image, source }, suggestion, alt) {
    const { edit, replacement } = suggestion;
    const { start, end } = image.span;
    const isInside = edit.span.start >= start && edit.span.end <= end && source.length <= html_image_mostSource;
    const after = text.indexOf('\n', end);
    const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const trail = text.slice(end, after === -1 ? text.length : after).replace(/\r$/, '');
    if (!isInside || lead.length + trail.length > mostLines)
        return replacement;
    return {
        from: edit.span.start - start,
        to: edit.span.end - start,
        ...(edit.text !== alt && { text: edit.text }),
        ...(lead !== '' && { lead }),
        ...(trail !== '' && { trail }),
    };
}

;// CONCATENATED MODULE: ./build/reporters/html-data.js







/** UTF-16 units of text around images in the whole file, the most severe first: the rest of an image takes a tenth of that. */
const mostAround = 200_000;
/** What the scripts of the report are told about its images, in the order in which the report lists them. */
function pageData(report, surroundings) {
    const all = (0,reported/* reported */.Y6)(report);
    const findings = table((finding) => JSON.stringify(finding));
    const [folders, bases] = [table((text) => text), table((text) => text)];
    const pictures = table((text) => text);
    const shapes = [];
    const around = aroundOf(all);
    const occurrences = occurrencesIn(report);
    const files = new Map();
    for (const { reviewed } of all) {
        const picture = surroundings.pictureOf(reviewed);
        const src = folderAndName((0,reviewed_image/* mendedAt */.b)(reviewed).image.src.slice(0, mostSrc));
        const image = pageImage(reviewed, {
            findings: reviewed.findings.map(findings.at),
            src,
            picture: picture === undefined ? undefined : pictureAt(picture, src[1]),
            basis: bases.at,
            occurrence: occurrences.get(reviewed) ?? 1,
            around: around.get(reviewed),
        });
        const { path } = (0,reviewed_image/* mendedAt */.b)(reviewed).document;
        const images = files.get(path) ?? [];
        images.push(image);
        files.set(path, images);
    }
    const content = {
        version: 1,
        coverage: report.totals.coverage,
        toRoot: surroundings.toRoot,
        ...(surroundings.blob !== undefined && { blob: surroundings.blob }),
        findings: findings.all,
        folders: folders.all,
        pictures: shapes,
        bases: bases.all,
        files: [...files].map(([path, images]) => ({ path, images })),
    };
    function pictureAt(address, srcName) {
        const at = pictures.at(address);
        const [folder, name] = folderAndName(address);
        shapes[at] ??= name === encoded(srcName) ? [folder] : [folder, name];
        return at;
    }
    function folderAndName(address) {
        const end = address.startsWith('data:') ? 0 : address.lastIndexOf('/') + 1;
        return [folders.at(address.slice(0, end)), address.slice(end)];
    }
    return { ...content, id: idOf(content) };
}
function idOf(content) {
    const hash = (0,lib_hash/* createHash */.n)('sha256');
    for (const part of html_data_partsOf(content))
        hash.update(part);
    return hash.update(']}').digest('hex').slice(0, 16);
}
/** The JSON of the content in parts, a file each, up to the end of its files. */
function* html_data_partsOf({ files, ...rest }) {
    yield JSON.stringify({ ...rest, files: [] }).slice(0, -']}'.length);
    for (const [index, file] of files.entries())
        yield `${index === 0 ? '' : ','}${JSON.stringify(file)}`;
}
/** JSON that can stand in a `script` element and in a log: no mark of HTML, no control character, no command of a runner. In parts, because a site has much. */
function* island({ id, ...content }) {
    for (const part of html_data_partsOf(content))
        yield harmless(part);
    yield `],"id":${JSON.stringify(id)}}`;
}
/** What it looks for stands inside of strings alone, and no part ends in one. */
function harmless(json) {
    return json.replace(/[<>&]|#(?=#\[)/g, escapeOf).replace(escape_controls/* steering */.o4, escapeOf);
}
function escapeOf(characters) {
    return characters
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
function encoded(name) {
    // Half of a pair has no encoding.
    return /\p{Cs}/u.test(name) ? undefined : encodeURIComponent(name);
}
/** A list in which each entry stands once. */
function table(keyOf) {
    const places = new Map();
    const all = [];
    return {
        all: all,
        at: (entry) => {
            const key = keyOf(entry);
            const place = places.get(key) ?? all.push(entry) - 1;
            places.set(key, place);
            return place;
        },
    };
}
/** Which of the images of its document with the same address each is, from 1: as saved decisions count them. */
function occurrencesIn({ images }) {
    const counts = new Map();
    return new Map(images.map((reviewed) => {
        const key = `${reviewed.document.path}\n${reviewed.image.src}`;
        const number = 1 + (counts.get(key) ?? 0);
        counts.set(key, number);
        return [reviewed, number];
    }));
}
function aroundOf(all) {
    const around = new Map();
    let left = mostAround;
    for (const { reviewed } of (0,reported/* bySeverity */.Np)(all)) {
        const { document, image } = (0,reviewed_image/* mendedAt */.b)(reviewed);
        const { before, after } = (0,surroundings/* surroundingsOf */.Z)(document.text, image.span);
        const short = { before: before.slice(-2).map(shortened), after: after.slice(0, 2).map(shortened) };
        left -= [...short.before, ...short.after].join('').length;
        if (left < 0)
            break;
        around.set(reviewed, short);
    }
    return around;
}
function shortened(paragraph) {
    return (0,truncate/* truncate */.x)(paragraph, 300);
}

// EXTERNAL MODULE: ./build/reporters/html-style.js
var html_style = __webpack_require__(46104);
;// CONCATENATED MODULE: ./build/reporters/html-page.js



/**
 * The policy is a second line of defence: even if an escape were missing, nothing but our own code could run, nothing be loaded from a network,
 * and nothing restyle the page. `'self'` is the folder of the report, for pictures beside it.
 */
function pageParts(report, surroundings) {
    const page = surroundings?.page;
    const whole = page === undefined ? html_style/* style */.i : `${html_style/* style */.i}${page.style}`;
    const rest = `style-src '${hashOf(whole)}'; base-uri 'none'; form-action 'none'`;
    if (surroundings === undefined || page === undefined)
        return { style: whole, scripts: [], policy: `default-src 'none'; ${rest}` };
    const code = page.script.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
    return {
        style: whole,
        scripts: scriptsOf(pageData(report, surroundings), code),
        policy: `default-src 'none'; script-src '${hashOf(code)}'; img-src 'self' data:; ${rest}`,
    };
}
function* scriptsOf(data, code) {
    yield '<script type="application/json" id="data">';
    yield* island(data);
    yield `</script>\n<script type="module">${code}</script>\n`;
}
function hashOf(text) {
    return `sha256-${(0,lib_hash/* createHash */.n)('sha256').update(text).digest('base64')}`;
}

// EXTERNAL MODULE: ./build/text/verdict.js
var verdict = __webpack_require__(74651);
// EXTERNAL MODULE: ./build/reporters/unread.js
var unread = __webpack_require__(75242);
;// CONCATENATED MODULE: ./build/reporters/html.js














/**
 * The report as one self-contained page, readable in light and dark. Without scripts the findings stand there by folder; with those that
 * `style.html` brings, it is the room of the workbench without the pen (src/workbench/page/report). Nothing is loaded from a network.
 */
function html(report, style) {
    return [...htmlParts(report, style)].join('');
}
/** The same in parts: a line each, and the data of the scripts a file each. */
function* htmlParts(report, style) {
    const page = pageParts(report, style?.html);
    for (const line of linesOf(report, page))
        yield `${line}\n`;
    yield* page.scripts;
    yield '</body>\n</html>\n';
}
function* linesOf(report, parts) {
    const all = (0,reported/* reported */.Y6)(report);
    yield* [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${parts.policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${(0,markup/* markup */.P)((0,verdict/* headline */.Pl)(report))} – alternative text review</title>`,
        `<style>${parts.style}</style>`,
        '</head>',
        '<body>',
        '<div id="room"></div>',
        '<main id="report" class="report">',
        ...html_verdict(report),
        ...unreadSection(report),
    ];
    yield* section('findings', 'Findings', findingsPart(all));
    yield* section('folders', 'By folder', foldersPart(report, all));
    yield* unknown((0,sentences/* unknownImages */.R3)(report));
    yield* undraftedSection(report);
    yield* acceptedSection(report);
    yield* section('notes', 'Notes', list((0,sentences/* notesOf */.h$)(report).map(prose)));
    yield* [...footer(report), '</main>'];
}
function html_verdict(report) {
    const drafts = (0,reporters_drafts/* draftsSentence */.m0)(report);
    const note = (0,left_out_note/* leftOutNote */.UZ)(report);
    return [
        `<h1>${(0,markup/* markup */.P)((0,verdict/* headline */.Pl)(report))}</h1>`,
        `<p class="verdict ${report.verdict}">${(0,verdict/* gateSentence */.zo)(report, markup/* markup */.P)}</p>`,
        `<p>${(0,verdict/* totalsSentence */.bE)(report)}</p>`,
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
        `<p class="quiet">Written by <a href="${homepage/* homepage */.TB}">${(0,markup/* markup */.P)(tool.name)}</a> ${(0,markup/* markup */.P)(tool.version)}. Drafts come from a model that saw the picture or from the page, and each of them states which: read them before you use them.</p>`,
        '</footer>',
    ];
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

/***/ 11300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ headingWords)
/* harmony export */ });
/**
 * The words of a heading, without the list of attributes that many generators take off its end: `## Install { #install }` (Python-Markdown,
 * Pandoc, Docusaurus), `## Install {: .top }` (kramdown).
 */
function headingWords(text) {
    const at = text.endsWith('}') ? text.lastIndexOf('{') : -1;
    return at > 0 && /^:?\s*[#.][\w-]/.test(text.slice(at + 1).trimStart()) ? text.slice(0, at).trimEnd() : text;
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

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutMentions),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** One line of plain text: NFC, without control, direction or invisible characters, with at most three marks on a letter. */
function plainLine(text) {
    return text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/\p{C}/gu, '')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
/** Removes the sign of `@name`, which notifies a person in a comment; the sign inside an address stays. */
function withoutMentions(text) {
    return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}


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

/***/ 33735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11300);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);


/** UTF-16 units of the source that are looked at on each side, and of the text that is shown. */
const mostSource = 4000;
const mostText = 600;
/**
 * The paragraphs around a place, without the marks of Markdown and HTML. It is an approximation, for people and as text alone: what is shown
 * is never a part of the page.
 */
function surroundingsOf(text, { start, end }) {
    const [first, last] = [Math.max(0, start - mostSource), end + mostSource];
    // A line that is cut could be the half of a tag.
    const before = blocksOf(first === 0 ? text.slice(0, start) : text.slice(first, start).replace(/^[^\n]*\n/, ''));
    const rest = last >= text.length ? text.slice(end) : text.slice(end, last).replace(/\n[^\n]*$/, '');
    const after = blocksOf(rest.replace(linkEnd, '$1'));
    return { before: lastOf(before), after: firstOf(after) };
}
/** The end of a Markdown link that began before the image, and the words of the link behind it. */
const linkEnd = /^([^[\]\n]*)\](?:\([^()\n]*\)|\[[^[\]\n]*\])/;
function blocksOf(source) {
    const text = source
        .replace(/\r\n?/g, '\n')
        .replace(/^---\n[^]*?\n---\n/, '')
        .replace(/<!--[^]*?(?:-->|$)/g, ' ')
        .replace(/<script[^]*?(?:<\/script>|$)/gi, ' ')
        .replace(/<style[^]*?(?:<\/style>|$)/gi, ' ')
        .replace(/<[/!a-z][^<>]*>/gi, withoutTag)
        .replace(/!\[[^[\]\n]*\]\([^()\n]*\)/g, ' (picture) ')
        .replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1');
    return paragraphsOf(decoded(text).split('\n'))
        .map((paragraph) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(paragraph.replace(marks, '')))
        .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}
/** Lines up to an empty one, a heading or the next item of a list. */
function paragraphsOf(lines) {
    const paragraphs = [];
    let isOpen = false;
    for (const line of lines) {
        const isHeading = heading.test(line);
        const words = isHeading ? (0,_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .headingWords */ .q)(line.replace(opening, '').trimEnd()) : line.replace(opening, '');
        if (isOpen && words === line && line.trim() !== '')
            paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
        else
            paragraphs.push(words);
        isOpen = line.trim() !== '' && !isHeading;
    }
    return paragraphs;
}
/** The mark of a heading, an item or a quote at the start of a line. */
const opening = /^[ \t]*(?:#{1,6}|[-*+>]|\d{1,9}\.)[ \t]/;
const heading = /^[ \t]*#{1,6}[ \t]/;
/** Marks of emphasis and code. */
const marks = /\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu;
/** Elements that end a paragraph. */
const breaking = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 table tr td th dl dt dd pre figure figcaption section article blockquote br hr'.split(' '));
function withoutTag(tag) {
    const name = /^<\/?([a-z\d]{1,12})/i.exec(tag)?.[1] ?? '';
    return breaking.has(name.toLowerCase()) ? '\n\n' : '';
}
function decoded(text) {
    return text.replace(/&(?:nbsp|lt|gt|quot|amp);/g, (reference) => characters[reference] ?? reference);
}
const characters = {
    '&nbsp;': ' ',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&amp;': '&',
};
function firstOf(blocks) {
    const kept = [];
    let length = 0;
    for (const block of blocks) {
        if (length > 0 && length + block.length > mostText)
            break;
        kept.push(block.length > mostText ? `${block.slice(0, mostText)} …` : block);
        length += block.length;
    }
    return kept;
}
function lastOf(blocks) {
    const kept = [];
    let length = 0;
    for (const block of blocks.toReversed()) {
        if (length > 0 && length + block.length > mostText)
            break;
        kept.unshift(block.length > mostText ? `… ${block.slice(-mostText)}` : block);
        length += block.length;
    }
    return kept;
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
