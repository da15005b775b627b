export const ids = [9132];
export const modules = {

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16327);
/* harmony import */ var _lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32614);
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55365);
/* harmony import */ var _lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6567);
/* harmony import */ var _lib_safe_address_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68730);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76064);
/* harmony import */ var _model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62417);
/* harmony import */ var _text_finding_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9660);
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39152);
/* harmony import */ var _text_reported_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7435);
/* harmony import */ var _drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2093);
/* harmony import */ var _markdown_escapes_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25265);
/* harmony import */ var _markdown_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68068);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45923);
/* harmony import */ var _summary_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82239);
















/**
 * A report to paste into an issue, a comment or a wiki, in Markdown that all of them read: headings, lists, links and code, no HTML and no
 * table. It is below the size that the smallest of them takes.
 */
function markdown(report, { links, elapsedMs } = {}) {
    const before = (0,_markdown_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .opening */ .z)(report, limits);
    const after = (0,_markdown_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .closing */ .E)(report, limits, links, elapsedMs);
    const found = (0,_text_reported_js__WEBPACK_IMPORTED_MODULE_5__/* .reported */ .Y6)(report);
    const { blocks, shown } = findingBlocks(found, limits.bytes - (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)([...before, ...after].join('\n\n')), links);
    const rest = found.length - shown;
    const cutShort = rest > 0
        ? [
            `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(rest, 'more finding')} left out here, so that the text can be pasted. The JSON report has all of them.`,
        ]
        : [];
    return `${[...before, ...blocks, ...cutShort, ...after].map(_lib_escape_workflow_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeWorkflowCommands */ .F).join('\n\n')}\n`;
}
/** Issues and comments of GitHub take 65,536 characters, those of GitLab and of wikis more. A byte is a character at most. */
const limits = {
    bytes: 60_000,
    place: 100,
    reason: 200,
    note: 500,
    entries: 5,
    places: 3,
    path: 200,
    message: 500,
    page: 100,
    source: 120,
    draft: 300,
    /** Of a file, in a group. */
    lines: 20,
};
/** The findings by sentence, errors first, and then by file; as many as `budget` bytes have room for. */
function findingBlocks(all, budget, links) {
    const blocks = [];
    let left = budget;
    let shown = 0;
    const room = (block) => {
        left -= (0,_summary_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(block) + 2;
        return left >= 0;
    };
    for (const group of (0,_text_finding_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .findingGroups */ .O)(all)) {
        const head = headOf(group);
        const files = [];
        if (!room(head))
            break;
        for (const [path, entries] of (0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_9__/* .groupBy */ .$)(group.entries, ({ reviewed }) => (0,_model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_10__/* .mendedAt */ .b)(reviewed).document.path)) {
            const block = fileList(path, entries, links);
            if (!room(block))
                return { blocks: files.length === 0 ? blocks : [...blocks, head, files.join('\n')], shown };
            files.push(block);
            shown += entries.length;
        }
        blocks.push(head, files.join('\n'));
    }
    return { blocks, shown };
}
function headOf(group) {
    const { rule, severity } = group.finding;
    const name = `**${severity} [${(0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)(rule)}](${(0,_text_homepage_js__WEBPACK_IMPORTED_MODULE_12__/* .rulePage */ .gd)(rule)}), ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(group.entries.length, 'image')}:**`;
    return `${name} ${(0,_markdown_escapes_js__WEBPACK_IMPORTED_MODULE_13__/* .paragraph */ .F)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_14__/* .truncate */ .x)((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupMessage */ .no)(group), limits.message))}`;
}
/** A file as an entry of a list, with its images as a list in it. */
function fileList(path, entries, links) {
    const rest = entries.slice(limits.lines);
    return [
        `- ${(0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_11__/* .codeSpan */ .SS)(path, limits.path)}`,
        ...entries.slice(0, limits.lines).map((entry) => `  - ${imageLine(entry, links)}`),
        ...(rest.length === 0 ? [] : [`  - and ${rest.length} more, in lines ${linesOf(rest)}`]),
    ].join('\n');
}
function imageLine({ reviewed }, links) {
    const { document, location, source } = (0,_model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_10__/* .mendedAt */ .b)(reviewed);
    const address = (0,_lib_safe_address_js__WEBPACK_IMPORTED_MODULE_15__/* .safeAddress */ .M)(links?.lineOf(document.path, location.line));
    const line = address === undefined ? `line ${location.line}` : `[line ${location.line}](${address})`;
    const page = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .pageOf */ .ZZ)(reviewed);
    const draft = (0,_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(reviewed);
    const where = page === undefined ? line : `${line} (${(0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_14__/* .truncate */ .x)(page, limits.page))})`;
    const show = (origin) => (0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_14__/* .truncate */ .x)(origin, limits.draft));
    return [
        `${where}: ${(0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_11__/* .codeSpan */ .SS)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_14__/* .truncate */ .x)(source, 4 * limits.source), limits.source)}`,
        ...(draft === undefined ? [] : [(0,_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .draftSentence */ .li)(draft, show, (words) => (0,_lib_markdown_text_js__WEBPACK_IMPORTED_MODULE_11__/* .codeSpan */ .SS)(words, limits.draft))]),
    ].join('. ');
}
function linesOf(entries) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_14__/* .truncate */ .x)(entries.map(({ reviewed }) => (0,_model_reviewed_image_js__WEBPACK_IMPORTED_MODULE_10__/* .mendedAt */ .b)(reviewed).location.line).join(', '), 2000);
}


/***/ })
};
