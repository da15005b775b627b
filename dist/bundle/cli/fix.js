export const ids = [7623];
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

/***/ 27623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/app/rewrite-document.js
var rewrite_document = __webpack_require__(6388);
// EXTERNAL MODULE: ./build/lib/lines.js
var lines = __webpack_require__(28111);
// EXTERNAL MODULE: ./build/review/suggest.js + 1 modules
var suggest = __webpack_require__(98036);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
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
    return { document, after: document, written: [], texts: [document.text], isRestless: false };
}
function isOffered({ after, isRestless }, { images }) {
    return !isRestless && images.some(isOfferedIn(after));
}
function isOfferedIn(document) {
    return (reviewed) => (0,reviewed_image/* mendedAt */.b)(reviewed).document === document && reviewed.suggestion?.offered === true;
}
function advanced(state, { images }) {
    const edits = (0,suggest/* offeredEdits */.Z)(state.after, images);
    const text = (0,suggest/* fixedText */.G)(state.after, images);
    if (state.texts.includes(text))
        return { ...begin(state.document), isRestless: true };
    const written = images
        .filter(isOfferedIn(state.after))
        .flatMap((reviewed) => (reviewed.suggestion === undefined ? [] : [{ reviewed, suggestion: reviewed.suggestion }]));
    return {
        ...state,
        after: { ...state.after, text, changedLines: changedLines(state.after, edits, text) },
        written: [...state.written, ...written],
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
 *
 * @param isDry writes nothing
 * @param remember is told what is about to be written
 */
async function fix(input, found, world, isDry, remember) {
    // What is written needs no model a second time.
    const contextDrafts = (0,review/* offeredWith */.WU)(input.drafting, input.contextDrafts);
    // What was not judged stays so, and what was is judged again, whatever the time.
    const unread = new Set(found.skipped.map(({ file }) => file));
    const same = { ...input, skipped: found.skipped, overdue: undefined, contextDrafts };
    const again = (documents) => world.signal.aborted ? Promise.resolve(found) : (0,review/* review */.NQ)({ ...same, documents, drafting: { status: 'off' } });
    const judged = input.documents.filter(({ path }) => !unread.has(path));
    const settled = await settle(judged, found, again);
    if (isDry)
        return { report: found, troubles: settled.troubles, fixed: settled.fixed };
    const release = world.keep();
    // Before the files: a draft that is written and not remembered would count as read.
    await remember(settled.fixed.flatMap(({ written }) => written));
    const outcomes = [];
    for (const one of settled.fixed)
        outcomes.push(await fixDocument(one, world));
    const done = outcomes.filter(({ trouble }) => trouble === undefined);
    const troubles = [...settled.troubles, ...outcomes.flatMap(({ trouble }) => trouble ?? [])];
    // The end is near, and the report says what was written.
    if (world.signal.aborted) {
        return {
            report: { ...found, notes: [...writtenNote(done, stopped), ...found.notes, ...troubles] },
            troubles,
            fixed: done,
        };
    }
    release();
    const lost = new Map(outcomes.flatMap(({ document, after, trouble }) => (trouble ? [[after, document]] : [])));
    const left = lost.size === 0 ? settled.left : await again(settled.documents.map((document) => lost.get(document) ?? document));
    const notes = new Set([...writtenNote(done, counted), ...found.notes, ...troubles, ...left.notes]);
    const images = withDrafts(left.images, found.images);
    return {
        report: { ...left, images, notes: [...notes], drafts: found.drafts, refused: found.refused },
        troubles,
        fixed: done,
    };
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
    const written = files.flatMap((file) => file.written.map(({ suggestion }) => suggestion.source));
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
    const { document, after } = fixed;
    const failure = await (0,rewrite_document/* rewriteDocument */.W)(world.cwd, document, after.text);
    return { ...fixed, trouble: failure && troubleOf(document, failure) };
}
function troubleOf(document, failure) {
    const { path } = document;
    if (failure.kind === 'changed')
        return `${path} changed during the review, so its drafts were not written. Run the command again.`;
    if (failure.kind === 'encoding')
        return `${path} is not in UTF-8, and its encoding cannot express the drafts, so they were not written. Save it as UTF-8 and run the command again.`;
    return notWritten(document, failure.why, failure.onDisk);
}
function notWritten({ path }, why, onDisk) {
    return `${path} could not be written: ${why}. ${onDisk} Its drafts are only in this report.`;
}


/***/ }),

/***/ 28111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** Offsets at which lines begin. Lines end with `\n`, as git and GitHub count them. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** 1-based lines and columns of a span, given the {@link lineStarts} of its text. */
function locate(starts, span) {
    const first = position(starts, span.start);
    const last = position(starts, span.end);
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}


/***/ }),

/***/ 98036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ fixedText),
  Z: () => (/* binding */ offeredEdits),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(58110);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/review/offered.js
var review_offered = __webpack_require__(55126);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(59150);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(26365);
;// CONCATENATED MODULE: ./build/review/proof.js





/**
 * The proof that edits change nothing but the alternative texts that they are for: each stays inside the construct of its image, and the edited
 * text is read as the same page, with the same images at the same places, of which only these have another text. What is near the edits is
 * read first, where it is plain without the parsers, which proves nearly all of them; only where it does not, the whole text is.
 *
 * @returns whether edits, in the order of the text and without overlaps, are safe together
 * @throws what `outlines` throw for the text before the edits
 */
function createProof({ text, encoding, path = '' }, outlines) {
    const wholeBefore = (0,once/* once */.O)(() => outlines.whole(text));
    return (edits) => {
        if (!edits.every(({ edit, image }) => isInside(edit.span, image.span)))
            return false;
        const all = edits.map(({ edit }) => edit);
        const edited = (0,text_edits/* applyEdits */.c)(text, all);
        if (!isWithinSize(edited, encoding, path))
            return false;
        const was = all.map(({ span }) => span);
        const is = (0,text_edits/* editedSpans */.j)(all);
        for (const near of [outlines.plain, outlines.near]) {
            const before = near?.(text, was);
            const after = before && readAgain(() => near?.(edited, is));
            if (before && after && isSame(edits, was, before, is, after))
                return true;
        }
        const before = wholeBefore();
        const after = readAgain(() => outlines.whole(edited));
        return after !== undefined && isSame(edits, was, before, is, after);
    };
}
/** Whether outlines before and after edits differ in nothing else. @param was places of the edits @param is the same after them */
function isSame(edits, was, before, is, after) {
    const places = edits.map((edit) => indexIn(before, edit));
    const changesAt = (spans) => edits.map(({ image, silences, edit }, at) => ({
        image,
        index: places[at] ?? -1,
        silences,
        span: spans[at] ?? edit.span,
    }));
    const [changed, changes] = [changesAt(was), changesAt(is)];
    return (placesOf(before.images, changed) === placesOf(after.images, changes) &&
        edits.every((edit, at) => hasAlt(after.images[places[at] ?? -1], edit)) &&
        before.without(changed) === after.without(changes));
}
/** The place of an image in an outline, which may be one of a part of the page. */
function indexIn({ images }, { image, index }) {
    const isIt = (one) => one?.span.start === image.span.start && one.span.end === image.span.end;
    return isIt(images[index]) ? index : images.findIndex(isIt);
}
function isInside(inner, outer) {
    return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}
/** A document that is too large after the edits could not be reviewed again. */
function isWithinSize(text, encoding, path) {
    const bytes = (0,text_encoding/* encodeText */.wx)(text, encoding)?.length;
    return bytes !== undefined && (0,decode_document/* tooLarge */.g$)(bytes, path) === undefined;
}
/** Undefined where no parser gets through the text. */
function readAgain(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** The images with everything but their texts, at their places outside of the changes. */
function placesOf(images, changes) {
    const holes = (0,text_holes/* createHoles */.Y)(changes.map(({ span }) => span));
    return JSON.stringify(images.map(({ span, src, title, width, height }) => [
        holes.at(span.start),
        holes.at(span.end),
        src,
        title,
        width,
        height,
    ]));
}
function hasAlt(now, { image, alt, silences }) {
    if (now === undefined)
        return false;
    if (silences)
        return now.decorative && now.name === undefined;
    const isHeard = now.name === alt || (now.decorative && image.decorative);
    return now.alt.kind === 'text' && now.alt.text === alt && isHeard;
}

// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
;// CONCATENATED MODULE: ./build/review/suggest.js










/**
 * The suggestions that insert proposals and drafts into their document. None for an image whose draft is in another language than the page,
 * whose syntax or encoding cannot express it, or where the edit would change more than this alternative text, or nothing.
 *
 * @param images every image of the document, or images of built pages that have their origin in it
 */
async function suggest(document, images, { policy, contextDrafts, offersSilence = false }) {
    const { path, encoding } = document;
    const { components } = policy;
    const canWrite = (words) => (0,text_encoding/* encodeText */.wx)(words, encoding) !== undefined;
    if (images.every((reviewed) => wordsFor(reviewed) === undefined))
        return { made: new Map(), notes: [] };
    const { text } = document;
    if (!canWrite(text))
        return { made: new Map(), notes: [] };
    const format = await (0,formats/* loadFormat */.M6)(document.format, { text, ...(0,picture_keys/* pictureKeys */.bh)(policy, path) });
    const outcome = (0,parse/* withinLimits */.oA)(() => {
        const onPage = (0,once/* once */.O)(() => format.outline(text, components).images);
        const drafts = images
            .flatMap((reviewed, index) => {
            const at = reviewed.origin === undefined ? index : onPage().findIndex(isAt(reviewed.origin.image));
            return draftEdit(reviewed, at, text, format) ?? [];
        })
            .filter(({ edit }) => canWrite(edit.text));
        const isSafe = createProof({ text, encoding, path }, {
            whole: (page) => format.outline(page, components),
            near: (page, places) => format.outlineNear?.(page, places, components),
            plain: (page, places) => format.outlinePlain?.(page, places, components),
        });
        const mostReadings = Math.max(3, mostReread / text.length);
        const words = proved(drafts, mostReadings, isSafe);
        const silent = offersSilence ? words.flatMap((draft) => silenceEdit(draft, text, format) ?? []) : [];
        const silences = new Map(proved(silent, mostReadings, isSafe).map(({ reviewed, edit }) => [reviewed, edit]));
        return words.map((draft) => ({ ...draft, silence: silences.get(draft.reviewed) }));
    });
    if ('reason' in outcome) {
        return { made: new Map(), notes: [`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`] };
    }
    const made = outcome.result.map(({ reviewed, words, edit, silence }) => {
        const { alt, source } = words;
        const offered = source === 'caption' || (0,review_offered/* isOffered */.k)(words.certainty, contextDrafts);
        return [reviewed, { alt, source, offered, edit, replacement: replacementOf(reviewed, edit), silence }];
    });
    return { made: new Map(made), notes: [] };
}
function wordsFor(reviewed) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined)
        return { alt: proposal.alt, source: proposal.source, certainty: proposal.certainty };
    if (draft?.status !== 'ok' || !(0,language/* isSameLanguage */.ls)(draft.language, (0,language/* languageOf */.eX)(reviewed)))
        return undefined;
    return { alt: draft.text, source: 'caption', certainty: undefined };
}
function isAt({ span }) {
    return (other) => other.span.start === span.start && other.span.end === span.end;
}
/** @param index of the image in its document */
function draftEdit(reviewed, index, text, format) {
    const words = wordsFor(reviewed);
    if (words === undefined || index === -1)
        return undefined;
    const { image } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { alt } = words;
    const silences = words.source === 'decorative';
    const edit = silences ? format.setDecorative(text, image) : format.setAlt(text, image, alt);
    // What is there already does not become better when it is written again.
    if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end))
        return undefined;
    return { reviewed, words, image, index, silences, alt, edit };
}
/** The edit that marks an image as decorative in place of its words; undefined for one that is all that a control holds, which needs a name. */
function silenceEdit(draft, text, format) {
    const { image } = draft;
    // A badge or a logo that its context names is no decoration.
    if (draft.silences ||
        draft.words.source === 'context' ||
        image.decorativeBy === 'never' ||
        image.context.control?.otherText === '')
        return undefined;
    const edit = format.setDecorative(text, image);
    if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end))
        return undefined;
    return { ...draft, silences: true, alt: '', edit };
}
/** The construct after the edit, which is inside it. */
function replacementOf(reviewed, { span, text }) {
    const { source, image } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { start } = image.span;
    return (0,text_edits/* applyEdits */.c)(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}
/** The drafts that are safe. All are tried together, and by halves where that fails, because a page may have thousands. */
function proved(drafts, mostReadings, isSafe) {
    let left = mostReadings;
    function safeOf(some) {
        if (some.length === 0 || left < 1)
            return [];
        left -= 1;
        if (isSafe(some))
            return some;
        const half = Math.ceil(some.length / 2);
        return some.length === 1 ? [] : [...safeOf(some.slice(0, half)), ...safeOf(some.slice(half))];
    }
    return safeOf(withoutOverlaps(drafts));
}
/** UTF-16 units that are read again for one document, which takes a few seconds; drafts that are not proved by then do not become suggestions. */
const mostReread = 8_000_000;
/** Edits that do not overlap: of two that do, or that are for one image, the first. Several pages can be built from one image. */
function withoutOverlaps(drafts) {
    const kept = [];
    for (const draft of drafts.toSorted((a, b) => a.edit.span.start - b.edit.span.start)) {
        const last = kept.at(-1);
        if (draft.edit.span.start >= (last?.edit.span.end ?? 0) && draft.index !== last?.index)
            kept.push(draft);
    }
    return kept;
}
/** The edits of all offered suggestions of a document, in order. */
function offeredEdits(document, images) {
    return images
        .filter((reviewed) => (0,reviewed_image/* mendedAt */.b)(reviewed).document === document)
        .flatMap(({ suggestion }) => (suggestion?.offered === true ? [suggestion.edit] : []))
        .toSorted((a, b) => a.span.start - b.span.start);
}
/** The text of a document with all its offered suggestions. */
function fixedText(document, images) {
    return (0,text_edits/* applyEdits */.c)(document.text, offeredEdits(document, images));
}


/***/ }),

/***/ 47203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   j: () => (/* binding */ editedSpans)
/* harmony export */ });
/* harmony import */ var magic_string__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95505);

/** Applies all edits to `text`. Spans refer to the original text and do not overlap. */
function applyEdits(text, edits) {
    const result = new magic_string__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(text);
    for (const { span, text: replacement } of edits) {
        if (span.start === span.end)
            result.appendLeft(span.start, replacement);
        else
            result.update(span.start, span.end, replacement);
    }
    return result.toString();
}
/** The places of the new texts in the edited text. @param edits in order, without overlaps */
function editedSpans(edits) {
    let grown = 0;
    return edits.map(({ span, text }) => {
        const start = span.start + grown;
        grown += text.length - (span.end - span.start);
        return { start, end: start + text.length };
    });
}


/***/ }),

/***/ 26365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createHoles)
/* harmony export */ });
/** @param spans in order, without overlaps; an empty one is a place where something may be inserted */
function createHoles(spans) {
    const removed = [0];
    for (const { start, end } of spans)
        removed.push((removed.at(-1) ?? 0) + end - start);
    /** The number of holes that begin at or before `offset`. */
    function begun(offset) {
        let low = 0;
        let high = spans.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((spans[middle]?.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    return {
        at(offset) {
            const count = begun(offset);
            const last = spans[count - 1];
            return last === undefined ? offset : Math.max(offset, last.end) - (removed[count] ?? 0);
        },
        contains({ start, end }) {
            const last = spans[begun(start) - 1];
            return last !== undefined && end <= last.end;
        },
    };
}


/***/ })
};
