export const ids = [2771];
export const modules = {

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rewriteDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60999);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58110);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67778);






/**
 * Replaces the text of a document in its file, in the encoding of the file, if the file still has the text that was read.
 *
 * @param root absolute; the path of the document is relative to it
 * @param after the new text
 * @returns undefined when it is written
 */
async function rewriteDocument(root, { path, text, encoding }, after) {
    try {
        const now = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDocument */ .w8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)));
        if ('reason' in now || now.text !== text || now.encoding !== encoding)
            return { kind: 'changed' };
        const bytes = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeText */ .wx)(after, encoding);
        const written = bytes && (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDocument */ .w8)(bytes);
        if (bytes === undefined || written === undefined || 'reason' in written || written.text !== after)
            return { kind: 'encoding' };
        const failure = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFile */ ._)(root, path, bytes);
        return failure && { kind: 'disk', why: failure.why, onDisk: failure.onDisk };
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        return { kind: 'disk', why: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), onDisk: 'What is there is unchanged.' };
    }
}


/***/ }),

/***/ 51622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined for any other text, such as the HTML of a proxy, half an answer, or a file that is something else. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4854);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28163);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12950);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74522);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30863);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22321);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36566);







/**
 * Carries out one decision for some images, one after the other: each is read again, changed by a proved edit, entered into the journal and
 * written. What was not seen is not changed.
 */
async function decide(session, targets, decision) {
    const number = 1 + (session.journal.entries().at(-1)?.decision ?? 0);
    const results = [];
    for (const target of targets)
        results.push(await decideOne(session, target, decision, number));
    return results;
}
async function decideOne(session, { id, seen }, decision, number) {
    const known = session.pages.find(id);
    if (known === undefined)
        return refused(id, 'This image is not part of the run.');
    const fresh = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .refresh */ .Ow)(session, known.document);
    if ('reason' in fresh)
        return refused(id, fresh.reason);
    const reviewed = session.pages.find(id);
    if (reviewed === undefined || (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .seenOf */ .Pm)(reviewed) !== seen) {
        return {
            id,
            status: 'changed',
            reason: `${known.document.path} changed meanwhile. This is what it has now: decide again.`,
        };
    }
    const edit = await editFor(session, fresh, reviewed, decision);
    if ('reason' in edit)
        return refused(id, edit.reason);
    const entry = entryFor(session, reviewed, decision, edit, number);
    await session.journal.put([entry]);
    const failure = edit.after === edit.before ? undefined : await session.rewrite(fresh.document, edit.text);
    if (failure !== undefined) {
        await session.journal.put([{ ...entry, state: 'undone' }]);
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .refresh */ .Ow)(session, fresh.document);
        return refused(id, (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .whyNotWritten */ .z5)(fresh.document, failure));
    }
    await session.journal.put([{ ...entry, state: 'done' }]);
    await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .take */ .s)(session, { ...fresh.document, text: edit.text });
    return { id, status: 'done', file: entry.file, line: entry.line };
}
function refused(id, reason) {
    return { id, status: 'refused', reason };
}
async function editFor(session, { document, images }, reviewed, decision) {
    if (decision.kind === 'skip') {
        return { text: document.text, before: reviewed.source, after: reviewed.source, lead: 0 };
    }
    if (decision.kind === 'ignore')
        return (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__/* .withIgnore */ .r)(session, document, images, reviewed, decision);
    if (decision.kind === 'decorative')
        return (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .withText */ .i)(document, images, reviewed, undefined, session.edits);
    const alt = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h)(decision.alt);
    if (alt === '')
        return { reason: 'The text is empty. Mark the picture as decorative if it has nothing to say.' };
    // To accept a draft that is written already is a decision, and no edit.
    if (alt === (0,_view_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(reviewed) && (0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadDraft */ .$1)(session.journal, reviewed) !== undefined)
        return { text: document.text, before: reviewed.source, after: reviewed.source, lead: 0 };
    return (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .withText */ .i)(document, images, reviewed, alt, session.edits);
}
function entryFor(session, reviewed, decision, { before, after, lead }, number) {
    const drafts = session.draftsFor(reviewed);
    const used = drafts.find((draft) => isUsed(draft, decision));
    const [finding] = reviewed.findings;
    const unread = (0,_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadDraft */ .$1)(session.journal, reviewed);
    return {
        number: 1 + (session.journal.entries().at(-1)?.number ?? 0),
        decision: number,
        at: session.now(),
        id: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        src: reviewed.image.src,
        rule: finding?.rule ?? unread?.rule ?? '',
        severity: finding?.severity ?? (unread === undefined ? 'info' : 'warning'),
        outcome: outcomeOf(decision, used),
        ...(decision.kind === 'describe' && { alt: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h)(decision.alt) }),
        ...(decision.kind === 'ignore' && { reason: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h)(decision.reason) }),
        ...(used !== undefined && { draft: used }),
        refused: decision.kind === 'skip' ? [] : drafts.filter((draft) => draft !== used),
        before,
        after,
        lead,
        state: 'begun',
    };
}
/** What the page says about a draft counts only where there is such a draft. */
function isUsed(draft, decision) {
    if (decision.kind === 'decorative')
        return draft.source === 'decorative';
    return decision.kind === 'describe' && draft.source === decision.draft?.source && draft.alt === decision.draft.alt;
}
function outcomeOf(decision, used) {
    if (decision.kind === 'decorative')
        return 'decorative';
    if (decision.kind === 'ignore')
        return 'ignored';
    if (decision.kind === 'skip')
        return 'skipped';
    if (used === undefined)
        return 'written';
    return used.alt === (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h)(decision.alt) ? 'accepted' : 'edited';
}


/***/ }),

/***/ 30277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51622);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90834);




const source = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['caption', 'reuse', 'context', 'decorative']);
/** Of a model's draft; entries of earlier versions do not have it. */
const by = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const draft = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source, alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), by: by.optional() });
const entryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Rises by one; entries of one decision share `decision`. */
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    decision: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    /** ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    src: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_model_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['accepted', 'edited', 'written', 'decorative', 'ignored', 'skipped']),
    /** The text that was written. */
    alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Of an ignore. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The draft that was accepted or edited. */
    draft: draft.optional(),
    /** Drafts that were there and were not taken. */
    refused: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(draft),
    /** What the file had in the place of the image, and has now; the image begins at `lead` in the latter. Equal where nothing was written. */
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lead: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    /** begun: the file may not have it, because the program ended in between. */
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['begun', 'done', 'undone']),
});
const unreadShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    src: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What was found before. */
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    draft,
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('alt-text-review'),
    /** Absolute; what the paths are relative to. */
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entryShape),
    /** Absent in journals of the time before. */
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(unreadShape).default([]),
});
/** @throws UserError when the file is no journal of this folder */
async function openJournal(folder, path, io) {
    const text = await io.read();
    const file = parse(text, folder, path);
    const entries = new Map(file.entries.map((entry) => [entry.number, entry]));
    const unread = new Map(file.unread.map((one) => [one.id, one]));
    async function write() {
        const all = { entries: [...entries.values()], unread: [...unread.values()] };
        const whole = { version: 1, tool: 'alt-text-review', folder, ...all };
        const why = await io.write(`${JSON.stringify(whole, null, 1)}\n`);
        if (why !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} cannot be written: ${why}.`, 'Free some space, or name another file with --journal.');
    }
    return {
        entries: () => [...entries.values()],
        live: () => [...entries.values()].filter(({ state }) => state !== 'undone'),
        async put(changed) {
            for (const entry of changed)
                entries.set(entry.number, entry);
            await write();
        },
        unread: () => unread,
        async putUnread(written) {
            for (const one of written)
                unread.set(one.id, one);
            await write();
        },
    };
}
function parse(text, folder, path) {
    if (text === undefined)
        return { entries: [], unread: [] };
    const file = readJournal(text);
    if (file === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a journal of this program.`, 'Move it away, or name another file with --journal.');
    if (file.folder !== folder)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} is about ${file.folder}.`, 'Name another file with --journal.');
    return file;
}
/** A journal of any folder; undefined for a text that is none. */
function readJournal(text) {
    return fileShape.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text)).data;
}


/***/ }),

/***/ 10250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/app/named-file.js
var named_file = __webpack_require__(44104);
;// CONCATENATED MODULE: ./build/app/reread-document.js




/**
 * A document as its file is now, or why there is none. A link that took its place and leads out of the repository is not followed.
 *
 * @param root absolute; the path of the document is relative to it
 */
async function rereadDocument(root, { path, format }) {
    try {
        const file = await (0,named_file/* namedFile */.e)(root, path);
        if (file.kind !== 'file')
            return { reason: `${path} is not there any more.` };
        const size = (0,decode_document/* tooLarge */.g$)(file.stats.size, path);
        if (size !== undefined)
            return { reason: `${path}: ${size}` };
        const decoded = (0,decode_document/* decodeDocument */.w8)(await (0,promises_.readFile)(file.path));
        if ('reason' in decoded)
            return { reason: `${path}: ${decoded.reason}` };
        return { path, format, ...decoded, changedLines: 'all' };
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        return { reason: `${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
}

// EXTERNAL MODULE: ./build/app/rewrite-document.js
var rewrite_document = __webpack_require__(6388);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/pictures/mapped.js
var mapped = __webpack_require__(27823);
// EXTERNAL MODULE: ./build/workbench/pages.js
var pages = __webpack_require__(74522);
// EXTERNAL MODULE: ./build/workbench/undo.js
var undo = __webpack_require__(99990);
;// CONCATENATED MODULE: ./build/workbench/open-session.js






/** Reviews documents without a model, and settles what an earlier run was about to write when it ended. */
async function openSession({ review: given, folder, journal, now, draftsFor, files = {
    reread: (document) => rereadDocument(folder, document),
    rewrite: (document, after) => (0,rewrite_document/* rewriteDocument */.W)(folder, document, after),
}, }) {
    const alone = {
        ...given,
        drafting: { status: 'off' },
        contextDrafts: 'always',
        mends: true,
        sources: undefined,
    };
    const report = await (0,review/* review */.NQ)(alone);
    const session = {
        pages: (0,pages/* createPages */.js)(report, (0,mapped.likeliestWith)(given.policy.addresses)),
        journal,
        edits: { policy: given.policy },
        today: given.today,
        now: () => new Date(now()).toISOString(),
        ...files,
        review: async (document) => (await (0,review/* review */.NQ)({ ...alone, documents: [document], skipped: [], store: undefined, notes: [] })).images,
        draftsFor,
    };
    await (0,undo/* settleBegun */.Z)(session);
    return { session, rules: Object.fromEntries(report.summaries), notes: report.notes };
}


/***/ }),

/***/ 36566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Ow: () => (/* binding */ refresh),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   z5: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74522);

/** Reads a document again and takes its images into the session. */
async function refresh(session, document) {
    const now = await session.reread(document);
    if ('reason' in now)
        return now;
    return take(session, now);
}
/** Reviews a document, of which the session knows an earlier text. */
async function take(session, document) {
    session.pages.replace(document.path, await session.review(document));
    return { document, images: session.pages.on(document.path) };
}
/** The decision that counts for an image; undefined when there is none, and when its construct is another one by now. */
function standing(journal, reviewed) {
    const id = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(reviewed);
    const last = journal.live().findLast((entry) => entry.id === id);
    return last?.after.slice(last.lead).startsWith(reviewed.source) === true ? last : undefined;
}
/** What a failure of the disk means for a decision, as a sentence. */
function whyNotWritten({ path }, failure) {
    if (failure.kind === 'changed')
        return `${path} changed at this moment. It is read again.`;
    if (failure.kind === 'encoding')
        return `${path} is not in UTF-8, and its encoding has no place for these words. Save it as UTF-8.`;
    return `${path} could not be written: ${failure.why}. ${failure.onDisk}`;
}


/***/ }),

/***/ 99990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ settleBegun),
/* harmony export */   t: () => (/* binding */ undo)
/* harmony export */ });
/* harmony import */ var _text_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47203);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28163);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36566);



/** Takes the last decision back, in all places that it changed, where the files still have what it wrote. */
async function undo(session) {
    const live = session.journal.live();
    const last = live.at(-1)?.decision;
    if (last === undefined)
        return { ids: [], reason: 'There is no decision to take back.' };
    const entries = live.filter(({ decision }) => decision === last).toReversed();
    const ids = [];
    for (const entry of entries) {
        const reason = await undoOne(session, entry);
        if (reason !== undefined)
            return { ids, reason };
        ids.push(entry.id);
    }
    return { ids, reason: undefined };
}
async function undoOne(session, entry) {
    const gone = `${entry.file} does not have what was written any more, so nothing is taken back. Your editor or git can.`;
    if (entry.before !== entry.after) {
        const known = session.pages.find(entry.id);
        if (known === undefined)
            return gone;
        const fresh = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .refresh */ .Ow)(session, known.document);
        if ('reason' in fresh)
            return fresh.reason;
        const reviewed = session.pages.find(entry.id);
        const span = reviewed && (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(fresh.document, reviewed, entry);
        if (span === undefined)
            return gone;
        const text = (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)(fresh.document.text, [{ span, text: entry.before }]);
        const failure = await session.rewrite(fresh.document, text);
        if (failure !== undefined)
            return (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotWritten */ .z5)(fresh.document, failure);
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .take */ .s)(session, { ...fresh.document, text });
    }
    await session.journal.put([{ ...entry, state: 'undone' }]);
    return undefined;
}
/** Decisions that were entered and perhaps not written, because the program ended in between: the files say which. */
async function settleBegun(session) {
    const begun = session.journal.live().filter(({ state }) => state === 'begun');
    const settled = begun.map((entry) => {
        const reviewed = session.pages.find(entry.id);
        const isThere = reviewed !== undefined && (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(reviewed.document, reviewed, entry) !== undefined;
        return { ...entry, state: isThere ? 'done' : 'undone' };
    });
    if (settled.length > 0)
        await session.journal.put(settled);
}


/***/ }),

/***/ 30863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unreadDraft),
/* harmony export */   P3: () => (/* binding */ rememberUnread),
/* harmony export */   y$: () => (/* binding */ withUnread)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74522);

/**
 * The draft that the text of an image is, where --fix wrote it and nobody has read it: no decision about the image came later, and the file
 * still has what was written. A text that somebody changed was read.
 */
function unreadDraft(journal, reviewed) {
    const id = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(reviewed);
    const unread = journal.unread().get(id);
    if (unread?.after !== reviewed.source)
        return undefined;
    const isRead = journal
        .live()
        .some((entry) => entry.id === id && entry.outcome !== 'skipped' && entry.at >= unread.at);
    return isRead ? undefined : unread;
}
/**
 * Remembers what is about to be written from a model, also where it came from another place that a model wrote. What needed no model, such as a
 * caption of the page, are words of people.
 *
 * @throws UserError when the journal cannot be written
 */
async function rememberUnread(journal, written, at) {
    const texts = new Set([
        ...[...journal.unread().values()].map(({ alt }) => alt),
        ...written.flatMap(({ suggestion }) => (suggestion.source === 'caption' ? [suggestion.alt] : [])),
    ]);
    const byModel = written.filter(({ suggestion: { source, alt } }) => source === 'caption' || (source === 'reuse' && texts.has(alt)));
    if (byModel.length > 0)
        await journal.putUnread(byModel.map((one) => entryFor(one, at)));
}
function entryFor({ reviewed, suggestion: { alt, source, replacement } }, at) {
    const [finding] = reviewed.findings;
    const made = reviewed.draft;
    const by = made?.status === 'ok' && made.asked !== undefined ? { by: { model: made.model, ...made.asked } } : {};
    return {
        at,
        id: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        src: reviewed.image.src,
        rule: finding?.rule ?? '',
        alt,
        draft: { source, alt, basis: 'a model; --fix wrote it', ...by },
        before: reviewed.source,
        after: replacement,
    };
}
/** The report with what of its coverage nobody has read. */
function withUnread(report, journal) {
    if (journal.unread().size === 0)
        return report;
    const images = report.images.map((reviewed) => unreadDraft(journal, reviewed) !== undefined ? { ...reviewed, isUnreadDraft: true } : reviewed);
    const counted = images.filter(({ inScope, status, isUnreadDraft }) => inScope && status === 'ok' && isUnreadDraft === true);
    return { ...report, images, unreadDrafts: counted.length };
}


/***/ }),

/***/ 22321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ findingView),
/* harmony export */   Jf: () => (/* binding */ heardWith),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   eI: () => (/* binding */ draftsOf)
/* harmony export */ });
/* harmony import */ var _text_heard_as_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68891);
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39152);
/* harmony import */ var _text_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74522);
/* harmony import */ var _text_surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33735);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36566);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30863);







/** Most other places of a picture that are shown. */
const mostElsewhere = 200;
/** An image as a person decides on it: text alone, never a part of the page. */
function viewOf(reviewed, options) {
    const { image, document, location } = reviewed;
    return {
        id: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(reviewed),
        seen: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .seenOf */ .Pm)(reviewed),
        file: document.path,
        line: location.line,
        column: location.column,
        src: image.src.slice(0, 500),
        source: reviewed.source.slice(0, 2000),
        picture: options.picture(reviewed),
        findings: reviewed.findings.map(findingView),
        alt: textOf(reviewed),
        isDynamic: image.alt.kind === 'dynamic',
        isUnread: (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadDraft */ .$1)(options.journal, reviewed) !== undefined,
        heard: (0,_text_heard_as_js__WEBPACK_IMPORTED_MODULE_0__/* .heardAs */ .V)(image),
        passage: passageOf(reviewed),
        language: (0,_text_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .eX)(reviewed),
        drafts: draftsOf(reviewed, options),
        model: options.drafts.about(reviewed),
        elsewhere: options.pages
            .showing(reviewed)
            .filter((one) => (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(one) !== (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(reviewed))
            .slice(0, mostElsewhere)
            .map((one) => elsewhereView(one, options.journal)),
        outcome: (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .standing */ .JA)(options.journal, reviewed)?.outcome,
    };
}
function findingView({ rule, severity, message }) {
    return { rule, severity, message, url: (0,_text_homepage_js__WEBPACK_IMPORTED_MODULE_6__/* .rulePage */ .gd)(rule) };
}
/** What a screen reader would say with another text. */
function heardWith({ image }, alt) {
    return (0,_text_heard_as_js__WEBPACK_IMPORTED_MODULE_0__/* .heardAs */ .V)((0,_text_heard_as_js__WEBPACK_IMPORTED_MODULE_0__/* .withAlt */ .m)(image, alt));
}
/** The drafts for an image, the surest first. A draft that is its text already is none, unless nobody has read it. */
function draftsOf(reviewed, { journal, drafts, model }) {
    const { proposal } = reviewed;
    const all = [
        ...(proposal === undefined ? [] : [{ source: proposal.source, alt: proposal.alt, basis: proposal.basis }]),
        ...drafts.madeFor(reviewed).map(({ text, model: name, asked }) => ({
            source: 'caption',
            alt: text,
            basis: `${model}, which saw the picture`,
            ...(asked !== undefined && { by: { model: name, ...asked } }),
        })),
    ];
    const unread = (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadDraft */ .$1)(journal, reviewed);
    return [
        ...(unread === undefined ? [] : [unread.draft]),
        ...all.filter(({ source, alt }) => source === 'decorative' || alt !== textOf(reviewed)),
    ];
}
/** The text of today; undefined when there is none, empty when it is empty. */
function textOf({ image }) {
    if (image.alt.kind === 'text')
        return image.alt.text;
    return image.alt.kind === 'empty' ? '' : undefined;
}
function elsewhereView(reviewed, journal) {
    return {
        id: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(reviewed),
        seen: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .seenOf */ .Pm)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        alt: textOf(reviewed),
        decorative: reviewed.image.decorative,
        isOpen: (reviewed.findings.length > 0 || (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadDraft */ .$1)(journal, reviewed) !== undefined) &&
            (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .standing */ .JA)(journal, reviewed) === undefined,
    };
}
function passageOf({ image, document }) {
    const { heading, figcaption, labels, control } = image.context;
    // In a large scan a text is read again, and the file may have another one by now: the images are read again then, too.
    const { before, after } = (0,_text_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsOf */ .Z)(document.text, image.span);
    return {
        heading,
        before,
        after,
        figcaption,
        labels: labels.map(({ text }) => text),
        control: control && { kind: control.kind, text: control.otherText, target: control.target },
    };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })
};
