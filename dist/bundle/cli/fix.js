export const ids = [7623];
export const modules = {

/***/ 7623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/review/index.js + 7 modules
var review = __webpack_require__(8103);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(999);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(7778);
// EXTERNAL MODULE: ./build/lib/lines.js
var lines = __webpack_require__(8111);
// EXTERNAL MODULE: ./build/review/suggest.js + 1 modules
var suggest = __webpack_require__(8036);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(7203);
;// CONCATENATED MODULE: ./build/cli/settle.js



/**
 * Applies the drafts of `found`, and those that become possible with them, such as the text of a picture that is missing in another place:
 * otherwise the same command, given again, would write again.
 *
 * @param review without a model
 */
async function settle(documents, found, review) {
    let states = documents.map(begin);
    let report = found;
    for (let round = 0; round < mostRounds && states.some((state) => isOffered(state, report)); round += 1) {
        states = states.map((state) => (isOffered(state, report) ? advanced(state, report) : state));
        report = await review(states.map(({ after }) => after));
    }
    return {
        documents: states.map(({ after }) => after),
        fixed: states.filter(({ document, after }) => document !== after),
        left: report,
        troubles: states.filter(({ isRestless }) => isRestless).map(({ document }) => restless(document)),
    };
}
/** Each round has a reason in the one before, so real documents need two or three. */
const mostRounds = 10;
function begin(document) {
    return { document, after: document, sources: [], texts: [document.text], isRestless: false };
}
function isOffered({ after, isRestless }, { images }) {
    return !isRestless && images.some(({ document, suggestion }) => document === after && suggestion?.offered === true);
}
function advanced(state, { images }) {
    const edits = (0,suggest/* offeredEdits */.Z8)(state.after, images);
    const text = (0,suggest/* fixedText */.GT)(state.after, images);
    if (state.texts.includes(text))
        return { ...begin(state.document), isRestless: true };
    const sources = images.flatMap(({ document, suggestion }) => document === state.after && suggestion?.offered === true ? [suggestion.source] : []);
    return {
        ...state,
        after: { ...state.after, text, changedLines: changedLines(state.after, edits, text) },
        sources: [...state.sources, ...sources],
        texts: [...state.texts, text],
    };
}
/** The changed lines of a document in its edited text: an edit may add lines, such as an option of a directive, or join them. */
function changedLines({ text, changedLines: before }, edits, edited) {
    if (before === 'all')
        return before;
    const [oldStarts, newStarts] = [(0,lines/* lineStarts */._)(text), (0,lines/* lineStarts */._)(edited)];
    const lineOf = (offset) => (0,lines/* locate */.x)(newStarts, { start: offset, end: offset }).line;
    const spans = (0,text_edits/* editedSpans */.j)(edits);
    const moved = (offset) => {
        const last = edits.findLastIndex(({ span }) => span.start < offset);
        const [edit, span] = [edits[last], spans[last]];
        return edit && span ? Math.max(span.start, span.end + offset - edit.span.end) : offset;
    };
    const written = edits.flatMap(({ span }, index) => {
        const { line } = (0,lines/* locate */.x)(oldStarts, span);
        const [first, last] = [lineOf(spans[index]?.start ?? 0), lineOf(spans[index]?.end ?? 0)];
        return before.has(line) ? Array.from({ length: last - first + 1 }, (_, more) => first + more) : [];
    });
    return new Set([...[...before].map((line) => lineOf(moved(oldStarts[line - 1] ?? text.length))), ...written]);
}
function restless({ path }) {
    return `The drafts of ${path} undo each other, so none of them was written. They are in this report: choose one.`;
}

;// CONCATENATED MODULE: ./build/cli/fix.js









/**
 * Writes the drafts of `found` into its files and reviews them again: the new report has the remaining findings.
 * A file that changed since it was read is not written. A run that is stopped does not review again.
 */
async function fix(input, found, world) {
    // What is written needs no model a second time.
    const contextDrafts = input.contextDrafts || input.drafting.status === 'ready';
    // What was not judged stays so, and what was is judged again, whatever the time.
    const unread = new Set(found.skipped.map(({ file }) => file));
    const same = { ...input, skipped: found.skipped, overdue: undefined, contextDrafts };
    const again = (documents) => world.signal.aborted ? Promise.resolve(found) : (0,review/* review */.N)({ ...same, documents, drafting: { status: 'off' } });
    const judged = input.documents.filter(({ path }) => !unread.has(path));
    const settled = await settle(judged, found, again);
    const release = world.keep();
    const outcomes = [];
    for (const one of settled.fixed)
        outcomes.push(await fixDocument(one, world));
    const written = outcomes.filter(({ trouble }) => trouble === undefined);
    const troubles = [...settled.troubles, ...outcomes.flatMap(({ trouble }) => trouble ?? [])];
    // The end is near, and the report says what was written.
    if (world.signal.aborted)
        return { ...found, notes: [...writtenNote(written, stopped), ...found.notes, ...troubles] };
    release();
    const lost = new Map(outcomes.flatMap(({ document, after, trouble }) => (trouble ? [[after, document]] : [])));
    const left = lost.size === 0 ? settled.left : await again(settled.documents.map((document) => lost.get(document) ?? document));
    const notes = new Set([...writtenNote(written, counted), ...found.notes, ...troubles, ...left.notes]);
    const images = withDrafts(left.images, found.images);
    return { ...left, images, notes: [...notes], drafts: found.drafts, refused: found.refused };
}
/** Keeps drafts that could not be written in the report. */
function withDrafts(images, found) {
    const before = new Map(found.map((reviewed) => [reviewed.identity, reviewed]));
    return images.map((reviewed) => {
        const earlier = before.get(reviewed.identity);
        if (earlier === undefined || reviewed.findings.length === 0)
            return reviewed;
        return earlier.document === reviewed.document ? earlier : { ...reviewed, draft: earlier.draft };
    });
}
/** The first note, next to the verdict, because these drafts changed it. */
function writtenNote(files, coverage) {
    const written = files.flatMap(({ sources }) => sources);
    if (written.length === 0)
        return [];
    const isOne = written.length === 1;
    const without = written.filter((source) => source !== 'caption').length;
    const decorative = written.filter((source) => source === 'decorative').length;
    const parts = [
        `${(0,count/* count */.U)(written.length, 'draft was', 'drafts were')} written into ${(0,count/* count */.U)(files.length, 'file')}`,
        ...(without > 0
            ? [`${isOne ? '' : `${without === written.length ? 'all' : without} of them `}without a model`]
            : []),
        ...(decorative > 0
            ? [
                `${isOne ? '' : `${decorative === written.length ? 'all' : decorative} of them `}to mark a picture as decorative`,
            ]
            : []),
    ];
    const them = isOne ? 'it' : 'them';
    return [`${parts.join(', ')}: read ${them} (\`git diff\`) before you commit ${them}. ${coverage(them)}`];
}
function counted(them) {
    return `The coverage above counts ${them} before you have read ${them}.`;
}
function stopped(them) {
    return `The run was stopped then, so the findings and the coverage above do not count ${them}.`;
}
/** A file that cannot be read or written loses its drafts, without an effect on the others. */
async function fixDocument(fixed, world) {
    try {
        return { ...fixed, trouble: await rewrite(fixed, world) };
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        return { ...fixed, trouble: notWritten(fixed.document, (0,errors/* messageOf */.b)(error), 'What is there is unchanged.') };
    }
}
/** Why the file was not written; undefined when it was. */
async function rewrite({ document, after }, { cwd }) {
    const { path, text, encoding } = document;
    const file = (0,external_node_path_.resolve)(cwd, path);
    const now = (0,decode_document/* decodeDocument */.w8)(await (0,promises_.readFile)(file));
    if ('reason' in now || now.text !== text || now.encoding !== encoding)
        return `${path} changed during the review, so its drafts were not written. Run the command again.`;
    const bytes = (0,text_encoding/* encodeText */.wx)(after.text, encoding);
    const written = bytes && (0,decode_document/* decodeDocument */.w8)(bytes);
    if (bytes === undefined || written === undefined || 'reason' in written || written.text !== after.text)
        return `${path} is not in UTF-8, and its encoding cannot express the drafts, so they were not written. Save it as UTF-8 and run the command again.`;
    const failure = await (0,write_file/* writeFile */._)(cwd, path, bytes);
    return failure && notWritten(document, failure.why, failure.onDisk);
}
function notWritten({ path }, why, onDisk) {
    return `${path} could not be written: ${why}. ${onDisk} Its drafts are only in this report.`;
}


/***/ })
};
