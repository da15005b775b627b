export const ids = [7129];
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

/***/ 17129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./build/app/pictures.js
var app_pictures = __webpack_require__(30477);
// EXTERNAL MODULE: ./build/app/read-text.js
var read_text = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 1 modules
var sources_unmatched = __webpack_require__(53785);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/workbench/pages.js
var pages = __webpack_require__(74522);
// EXTERNAL MODULE: ./build/workbench/decide.js
var decide = __webpack_require__(9624);
// EXTERNAL MODULE: ./build/workbench/journal.js
var workbench_journal = __webpack_require__(30277);
// EXTERNAL MODULE: ./build/workbench/open-session.js + 1 modules
var open_session = __webpack_require__(10250);
;// CONCATENATED MODULE: ./build/workbench/decisions.js







const decisions_text = schemas/* string */.YjP().max(5000);
const decisionShape = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().max(4096),
    /** The address of the picture, as it is written. */
    src: schemas/* string */.YjP().max(4096),
    /** Which of the images of the file with this address, from 1. */
    occurrence: schemas/* int */.Whr().min(1).default(1),
    /** The construct that was seen; without it, the decision counts for whatever is there. */
    before: schemas/* string */.YjP().max(20_000).optional(),
    decision: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('describe'), alt: decisions_text }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('decorative') }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('ignore'), reason: schemas/* string */.YjP().max(300), until: iso/* date */.p6().optional() }),
    ]),
});
const fileShape = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    tool: schemas/* literal */.euz('alt-text-review'),
    decisions: schemas/* array */.YOg(decisionShape).max(20_000),
});
/** @throws UserError for a text that holds no decisions */
function parseDecisions(content, path) {
    const file = fileShape.safeParse((0,parse_json/* parseJson */.q)(content));
    if (file.success)
        return file.data;
    throw new errors/* UserError */.yo(`${path} has no decisions that can be read: ${core_errors/* prettifyError */.S1(file.error)}`, 'docs/workbench.md has its form.');
}
/** Reviews documents and carries out decisions about them. They are in no journal: the file is one. */
async function applySaved(input, saved) {
    const io = { read: () => Promise.resolve(undefined), write: () => Promise.resolve(undefined) };
    const journal = await (0,workbench_journal/* openJournal */._)(input.folder, 'in memory', io);
    const { session } = await (0,open_session/* openSession */.f)({ ...input, journal, draftsFor: () => [] });
    return applyDecisions(session, saved);
}
/**
 * Carries out saved decisions like those of the page. The file is untrusted: it can only name images that this run has read, and each edit is
 * proved.
 */
async function applyDecisions(session, { decisions }) {
    const written = [];
    const refused = [];
    for (const saved of decisions) {
        const reviewed = imageOf(session.pages, saved);
        if (reviewed === undefined) {
            refused.push(`${saved.file}: this run has read no image with the address ${saved.src.slice(0, 200)} there.`);
            continue;
        }
        const where = `${reviewed.document.path}:${reviewed.location.line}`;
        if (saved.before !== undefined && saved.before !== reviewed.source) {
            refused.push(`${where}: the image has another text by now.`);
            continue;
        }
        const decision = saved.decision;
        const [result] = await (0,decide/* decide */.L)(session, [{ id: (0,pages/* idOf */.TH)(reviewed), seen: (0,pages/* seenOf */.Pm)(reviewed) }], decision);
        if (result?.status === 'done')
            written.push(where);
        else
            refused.push(`${where}: ${result?.reason ?? 'nothing was written.'}`);
    }
    return { written, refused };
}
function imageOf(pages, { file, src, occurrence }) {
    return pages.on(file).filter(({ image }) => image.src === src)[occurrence - 1];
}

// EXTERNAL MODULE: ./build/cli/documents.js + 3 modules
var documents = __webpack_require__(39734);
// EXTERNAL MODULE: ./build/cli/review-input.js
var review_input = __webpack_require__(43024);
// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(80892);
;// CONCATENATED MODULE: ./build/cli/apply.js











/** Writes the decisions of a file into the documents that this run reads, each with the proofs of --fix. */
async function apply(file, paths, settings, world) {
    const text = await (0,read_text/* readText */.y)(world.cwd, file);
    if (text === undefined)
        throw new errors/* UserError */.yo(`There is no file ${file}.`, 'Check the path; it is relative to the working directory.');
    const saved = parseDecisions(text, file);
    const options = await (0,cli_settings/* readSettings */.s)(settings, world);
    const { unmatched, ...gathered } = await (0,documents/* gather */.k)(paths, undefined, options, world);
    const [mistake] = unmatched;
    if (mistake !== undefined)
        throw new errors/* UserError */.yo(...(0,sources_unmatched/* sentencesOf */.cj)(mistake));
    const pictures = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)(options, world.cwd, paths, world));
    const review = await (0,review_input/* reviewInput */.l)(gathered, options, pictures, world);
    const release = world.keep();
    const { written, refused } = await applySaved({ review, folder: world.cwd, now: Date.now }, saved);
    release();
    for (const where of written)
        world.stdout(`${(0,escape_controls/* escapeControls */.UN)(where)}\n`);
    for (const reason of refused)
        world.stderr(`alt-text-review: ${(0,escape_controls/* escapeControls */.UN)(reason)}\n`);
    world.stderr(`alt-text-review: ${(0,count/* count */.U)(written.length, 'decision')} written, ${refused.length} not.\n`);
    return refused.length === 0 ? 0 : 2;
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

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4854);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28163);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12950);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74522);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36566);





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
    const fresh = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .refresh */ .Ow)(session, known.document);
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
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .refresh */ .Ow)(session, fresh.document);
        return refused(id, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotWritten */ .z5)(fresh.document, failure));
    }
    await session.journal.put([{ ...entry, state: 'done' }]);
    await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(session, { ...fresh.document, text: edit.text });
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
    const alt = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(decision.alt);
    if (alt === '')
        return { reason: 'The text is empty. Mark the picture as decorative if it has nothing to say.' };
    return (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .withText */ .i)(document, images, reviewed, alt, session.edits);
}
function entryFor(session, reviewed, decision, { before, after, lead }, number) {
    const drafts = session.draftsFor(reviewed);
    const used = decision.kind === 'describe' ? drafts.find((draft) => isSame(draft, decision.draft)) : undefined;
    const [finding] = reviewed.findings;
    return {
        number: 1 + (session.journal.entries().at(-1)?.number ?? 0),
        decision: number,
        at: session.now(),
        id: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        src: reviewed.image.src,
        rule: finding?.rule ?? '',
        severity: finding?.severity ?? 'info',
        outcome: outcomeOf(decision, used),
        ...(decision.kind === 'describe' && { alt: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(decision.alt) }),
        ...(decision.kind === 'ignore' && { reason: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(decision.reason) }),
        ...(used !== undefined && { draft: used }),
        refused: decision.kind === 'skip' ? [] : drafts.filter((draft) => draft !== used && !isTaken(draft, decision)),
        before,
        after,
        lead,
        state: 'begun',
    };
}
/** What the page says about a draft counts only where there is such a draft. */
function isSame(draft, claimed) {
    return draft.source === claimed?.source && draft.alt === claimed.alt;
}
function isTaken({ source }, { kind }) {
    return source === 'decorative' && kind === 'decorative';
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
    return used.alt === (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(decision.alt) ? 'accepted' : 'edited';
}


/***/ }),

/***/ 30277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51622);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90834);




const source = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['caption', 'reuse', 'context', 'decorative']);
const draft = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source, alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
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
const fileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('alt-text-review'),
    /** Absolute; what the paths are relative to. */
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entryShape),
});
/** @throws UserError when the file is no journal of this folder */
async function openJournal(folder, path, io) {
    const text = await io.read();
    const entries = new Map(parse(text, folder, path).map((entry) => [entry.number, entry]));
    return {
        entries: () => [...entries.values()],
        live: () => [...entries.values()].filter(({ state }) => state !== 'undone'),
        async put(changed) {
            for (const entry of changed)
                entries.set(entry.number, entry);
            const whole = { version: 1, tool: 'alt-text-review', folder, entries: [...entries.values()] };
            const why = await io.write(`${JSON.stringify(whole, null, 1)}\n`);
            if (why !== undefined)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} cannot be written: ${why}.`, 'Free some space, or name another file with --journal.');
        },
    };
}
function parse(text, folder, path) {
    if (text === undefined)
        return [];
    const file = fileShape.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text));
    if (!file.success)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a journal of this program.`, 'Move it away, or name another file with --journal.');
    if (file.data.folder !== folder)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} is about ${file.data.folder}.`, 'Name another file with --journal.');
    return file.data.entries;
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
// EXTERNAL MODULE: ./build/workbench/pages.js
var pages = __webpack_require__(74522);
// EXTERNAL MODULE: ./build/workbench/undo.js
var undo = __webpack_require__(99990);
;// CONCATENATED MODULE: ./build/workbench/open-session.js





/** Reviews documents without a model, and settles what an earlier run was about to write when it ended. */
async function openSession({ review: given, folder, journal, now, draftsFor, }) {
    const alone = {
        ...given,
        drafting: { status: 'off' },
        contextDrafts: 'always',
        mends: true,
        sources: undefined,
    };
    const report = await (0,review/* review */.NQ)(alone);
    const session = {
        pages: (0,pages/* createPages */.js)(report),
        journal,
        edits: { policy: given.policy },
        today: given.today,
        now: () => new Date(now()).toISOString(),
        reread: (document) => rereadDocument(folder, document),
        rewrite: (document, after) => (0,rewrite_document/* rewriteDocument */.W)(folder, document, after),
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
