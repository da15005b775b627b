export const ids = [2919];
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

/***/ 42919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   organisationPage: () => (/* binding */ organisationPage)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15862);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16327);
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39152);
/* harmony import */ var _html_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46104);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7065);





/** The report on many repositories as one page: it loads nothing, and has no scripts. */
function organisationPage(report) {
    const { date, totals, repositories, teams, rules, history } = report;
    const hash = (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha256').update(style).digest('base64');
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width">',
        `<title>Alternative texts, ${date}</title>`,
        `<style>${style}</style>`,
        '<main class="report">',
        `<h1>Alternative texts on ${date}: coverage ${totals.coverage.toFixed(1)} %</h1>`,
        `<p>${[
            (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(totals.repositories, 'repository', 'repositories'),
            (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(totals.documents, 'document'),
            (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(totals.images, 'image'),
            `${totals.missing} missing`,
            `${totals.weak} weak`,
            `${totals.unknown} not checked`,
        ].join(' · ')}</p>`,
        ...(totals.unread === 0 ? [] : [`<p class="warning">${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(totals.unread, 'file')} could not be read.</p>`]),
        ...trend(history),
        '<h2>Repositories</h2>',
        table('Repositories', ['Repository', 'Check', 'Images', 'Missing', 'Weak', 'Not checked', 'Not read', 'Coverage', 'Change'], repositories.map((one) => [
            name(one.name),
            `<td class="${one.verdict}">${one.verdict === 'pass' ? 'passed' : 'failed'}`,
            ...numbers(one.images, one.missing, one.weak, one.unknown, one.unread),
            ...coverage(one),
        ])),
        ...(teams.length === 0 ? [] : teamTable(teams)),
        ...(rules.length === 0 ? [] : ['<h2>What is wrong</h2>', ruleTable(rules)]),
        '</main>',
        '',
    ].join('\n');
}
function teamTable(teams) {
    return [
        '<h2>Teams</h2>',
        '<p class="quiet">An image that two teams own counts for both.</p>',
        table('Teams', ['Team', 'Images', 'Missing', 'Weak', 'Not checked', 'Coverage', 'Change'], teams.map((one) => [
            name(one.name),
            ...numbers(one.images, one.missing, one.weak, one.unknown),
            ...coverage(one),
        ])),
    ];
}
function ruleTable(rules) {
    return table('Rules', ['Rule', 'Images'], rules.map((rule) => [
        `<th scope="row"><a href="${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)((0,_text_homepage_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .gd)(rule.name))}">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(rule.name)}</a>`,
        ...numbers(rule.images),
    ]));
}
function table(title, heads, rows) {
    return [
        `<div class="wide" tabindex="0" role="group" aria-label="${title}">`,
        '<table>',
        `<thead><tr>${heads.map((head) => `<th scope="col">${head}`).join('')}</thead>`,
        '<tbody>',
        ...rows.map((cells) => `<tr>${cells.join('')}`),
        '</table>',
        '</div>',
    ].join('\n');
}
function name(text) {
    return `<th scope="row"><bdi>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(text)}</bdi>`;
}
function numbers(...all) {
    return all.map((number) => `<td>${number}`);
}
function coverage({ coverage: now, before, images }) {
    const shown = images === 0 ? '<td>–' : `<td>${now.toFixed(1)} %`;
    if (before === undefined)
        return [shown, '<td>'];
    const points = (now - before).toFixed(1);
    return [shown, `<td>${now < before ? points.replace('-', '−') : `+${points}`}`];
}
/** A line for people who see it, and its numbers as a table for everybody. */
function trend(history) {
    const [first, last] = [history[0], history.at(-1)];
    if (first === undefined || last === undefined || history.length < 2)
        return [];
    const step = chart.width / (history.length - 1);
    const points = history.map(({ coverage: percent }, at) => {
        const y = chart.height - (percent / 100) * chart.height;
        return `${(at * step).toFixed(1)},${y.toFixed(1)}`;
    });
    const words = `Coverage from ${first.coverage.toFixed(1)} % on ${first.date} to ${last.coverage.toFixed(1)} % on ${last.date}`;
    return [
        '<h2>Trend</h2>',
        `<svg viewBox="0 -4 ${chart.width} ${chart.height + 8}" role="img" aria-label="${words}"><path d="M0 0H${chart.width}M0 ${chart.height / 2}H${chart.width}M0 ${chart.height}H${chart.width}"/><polyline points="${points.join(' ')}"/></svg>`,
        `<p>${words}. The lines are at 0, 50 and 100 %.</p>`,
        '<details><summary>Numbers</summary>',
        table('Days', ['Day', 'Repositories', 'Images', 'Missing or weak', 'Coverage'], history
            .toReversed()
            .map((day) => [
            `<th scope="row">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .P)(day.date)}`,
            ...numbers(day.repositories, day.images, day.open),
            `<td>${day.coverage.toFixed(1)} %`,
        ])),
        '</details>',
    ];
}
const chart = { width: 600, height: 120 };
const style = `${_html_style_js__WEBPACK_IMPORTED_MODULE_4__/* .style */ .i}
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 0.75rem; border-block-end: 1px solid var(--line); text-align: end; }
th:first-child { text-align: start; font-weight: 600; padding-inline-start: 0; overflow-wrap: anywhere; }
svg { inline-size: 100%; max-inline-size: 40rem; background: var(--raised); }
svg path { stroke: var(--line); stroke-width: 0.5; }
svg polyline { fill: none; stroke: var(--link); stroke-width: 2; vector-effect: non-scaling-stroke; }
`;


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


/***/ })
};
