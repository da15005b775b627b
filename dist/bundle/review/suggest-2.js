export const ids = [8036, 4266];
export const modules = {

/***/ 73853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startGitHash),
/* harmony export */   X: () => (/* binding */ gitHash)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15862);

/** The name that git gives to a file of these bytes: what `git hash-object` prints, and GitHub calls its `oid`. */
function gitHash(bytes) {
    return startGitHash(bytes.length).update(bytes).digest('hex');
}
/** The same for a file of `size` bytes that are added in parts. */
function startGitHash(size) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha1').update(`blob ${size}\0`);
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

/***/ 60999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ decodeDocument),
  v9: () => (/* binding */ maxBytesOf),
  g$: () => (/* binding */ tooLarge)
});

// UNUSED EXPORTS: maxDocumentBytes, maxNotebookBytes

// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(73853);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(58110);
;// CONCATENATED MODULE: ./build/text/declared-encoding.js

/**
 * The encoding that an HTML page declares about itself; undefined for any other text, where such a tag may well be an example. Only the
 * first kilobyte is searched, as in browsers (HTML Standard, "prescan a byte stream to determine its encoding").
 */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const page = withoutComments(withoutFrontMatter(head)).trimStart().toLowerCase();
    if (!/^<(?:!doctype|html|head|meta|title|body|\?xml)\b/.test(page))
        return undefined;
    const labels = [...tags(page, '<meta').map((tag) => labelAfter(tag, 'charset')), xmlLabel(page)];
    const label = labels.find((one) => one !== undefined);
    return label === undefined ? undefined : (0,text_encoding/* encodingOf */.P$)(label);
}
function withoutFrontMatter(head) {
    const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
    if (!/^---\r?\n/.test(text))
        return text;
    const end = text.indexOf('\n---', 3);
    return end === -1 ? '' : text.slice(end + 4);
}
function withoutComments(text) {
    const [first = '', ...rest] = text.split('<!--');
    return [first, ...rest.map((part) => part.split('-->').slice(1).join('-->'))].join('');
}
/** What the tags of a name contain. */
function tags(page, open) {
    return page
        .split(open)
        .slice(1)
        .map((part) => part.split('>', 1)[0] ?? '');
}
function xmlLabel(page) {
    return page.startsWith('<?xml') ? labelAfter(page.split('>', 1)[0] ?? '', 'encoding') : undefined;
}
function labelAfter(tag, name) {
    const at = tag.indexOf(name);
    return at === -1 ? undefined : /^\s*=\s*(?:["']\s*)?([\w:.-]+)/.exec(tag.slice(at + name.length))?.[1];
}

// EXTERNAL MODULE: ./build/text/lfs-pointer.js
var lfs_pointer = __webpack_require__(3553);
;// CONCATENATED MODULE: ./build/text/decode-document.js




/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
const maxDocumentBytes = 2 * 1024 * 1024;
/** Notebooks are large by the pictures in them, which no parser reads; the Markdown in them has the limit of any document. */
const maxNotebookBytes = 32 * 1024 * 1024;
/** The size in bytes up to which the document at `path` is read. */
function maxBytesOf(path) {
    return /\.ipynb$/i.test(path) ? maxNotebookBytes : maxDocumentBytes;
}
/** Why the document of `bytes` at `path` is not read, or undefined when its size is fine. */
function tooLarge(bytes, path) {
    const most = maxBytesOf(path);
    if (bytes <= most)
        return undefined;
    return `It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(most)} MiB are read. ${remedyFor(path)}`;
}
function remedyFor(path) {
    // Code of this size is mostly the work of a tool, but the name does not tell, and what is in scope and unread must not pass.
    if (code.test(path))
        return 'If a tool wrote it, exclude it with paths; otherwise split it.';
    const remedy = maxBytesOf(path) === maxDocumentBytes ? 'Split it' : 'Clear the outputs of its cells';
    return `${remedy}, or exclude it with paths.`;
}
const code = /\.(?:[cm]?[jt]sx?|php|phtml)$/i;
/**
 * The text of a document: UTF-8, UTF-16 with a byte order mark, what an HTML page declares, or Latin-1. A byte order mark stays in the text,
 * because edits refer to the file as it is.
 */
function decodeDocument(bytes) {
    const decoded = decode(bytes);
    return 'reason' in decoded ? { ...decoded, hash: (0,git_hash/* gitHash */.X)(bytes) } : decoded;
}
function decode(bytes) {
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes))
        return { reason: pointer };
    const marked = markedUtf16(bytes);
    if (marked !== undefined)
        return strictly(bytes, marked);
    if (isUnmarkedUtf16(bytes))
        return { reason: unmarked };
    const text = (0,text_encoding/* decodeStrictly */.pU)(bytes, 'utf-8');
    if (text === undefined)
        return hasBinaryData(bytes) ? { reason: notText } : decodeLegacy(bytes);
    const isAscii = text.length === bytes.length;
    // Where every character is ASCII, the encoding decides only what an edit would write.
    const declared = isAscii ? declaredEncoding(bytes) : undefined;
    return declared === undefined || declared === 'utf-8' ? { text } : { text, encoding: declared };
}
const pointer = 'It is a pointer of Git LFS, not the document: check out with `lfs: true` and set source: workspace, or exclude it with paths.';
const unmarked = 'It looks like UTF-16 without a byte order mark. Save it as UTF-8, or with a byte order mark, or exclude it with paths.';
const notText = 'It is neither UTF-8 nor another text that can be recognised. Save it as UTF-8, or exclude it with paths.';
const damagedUtf16 = 'It begins like UTF-16, but parts of it are not. Save it as UTF-8, or exclude it with paths.';
function markedUtf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
function strictly(bytes, encoding) {
    // The mark of UTF-32 begins like that of UTF-16.
    const isUtf32 = bytes[2] === 0 && bytes[3] === 0;
    const text = isUtf32 ? undefined : (0,text_encoding/* decodeStrictly */.pU)(bytes, encoding);
    return text === undefined ? { reason: damagedUtf16 } : { text, encoding };
}
/** Any tag or image of Markdown in UTF-16 has such a run of ASCII; without this, it would be read as a text without images. */
function isUnmarkedUtf16(bytes) {
    if (!bytes.includes(0))
        return false;
    for (let at = 0, run = 0; at + 1 < bytes.length; at += 2) {
        const [low = 0, high = 0] = [bytes[at], bytes[at + 1]];
        run = (low === 0 && isPrintable(high)) || (high === 0 && isPrintable(low)) ? run + 1 : 0;
        if (run === 4)
            return true;
    }
    return false;
}
function isPrintable(byte) {
    return byte >= 0x20 && byte < 0x7f;
}
/** Bytes that no text has (WHATWG MIME Sniffing Standard, "binary data byte"). */
function hasBinaryData(bytes) {
    return bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) && byte !== 0x1b);
}
function decodeLegacy(bytes) {
    const declared = declaredEncoding(bytes);
    if (declared !== undefined && declared !== 'utf-8')
        return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, declared), encoding: declared };
    const lenient = (0,text_encoding/* decodeAs */.Lc)(bytes, 'utf-8');
    const isDamaged = declared === 'utf-8' || lenient.startsWith('\uFEFF') || isMostlyUtf8(lenient);
    if (isDamaged)
        return { text: lenient, encoding: text_encoding/* damagedUtf8 */.bO };
    return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, text_encoding/* latin1 */.Wy), encoding: text_encoding/* latin1 */.Wy };
}
/** Letters of Latin-1 next to each other are hardly ever a character of UTF-8. */
function isMostlyUtf8(lenient) {
    const beyondAscii = lenient.match(/[^\0-\x7f]/gu) ?? [];
    const damaged = beyondAscii.filter((character) => character === '\uFFFD').length;
    return beyondAscii.length >= 2 * damaged;
}
/** Rounded up, so that a size above the limit is shown above it. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
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

/***/ 58110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bO: () => (/* binding */ damagedUtf8),
  Lc: () => (/* binding */ decodeAs),
  pU: () => (/* binding */ decodeStrictly),
  wx: () => (/* binding */ encodeText),
  P$: () => (/* binding */ encodingOf),
  Wy: () => (/* binding */ latin1)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/text/windows-1252.js
/**
 * Latin-1 as every browser reads it (WHATWG Encoding Standard, "windows-1252"): each byte is one character, so that nothing is lost on the way
 * back. A table of our own, because the decoder of Node reads 0x80 to 0x9F differently from version to version.
 */
function decodeWindows1252(bytes) {
    return Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (control) => high.charAt(control.charCodeAt(0) - 0x80));
}
/** The bytes of `text`; undefined when it has a character that the encoding lacks. */
function encodeWindows1252(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
        const byte = byteOf(text.charCodeAt(at));
        if (byte === undefined)
            return undefined;
        bytes[at] = byte;
    }
    return bytes;
}
function byteOf(code) {
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff))
        return code;
    const index = high.indexOf(String.fromCharCode(code));
    return index === -1 ? undefined : 0x80 + index;
}
/** The characters of 0x80 to 0x9F; five bytes without a character stay the controls of the same number. */
const high = '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
    '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

;// CONCATENATED MODULE: ./build/text/encoding.js


/** UTF-8 with bytes that are not: read as browsers do, with a replacement character for each, and never written. */
const damagedUtf8 = 'damaged UTF-8';
/** Latin-1, which browsers read as this superset of it. */
const latin1 = 'windows-1252';
/** The bytes of a text in the encoding of its document; undefined when they cannot be written without a loss. */
function encodeText(text, encoding) {
    if (encoding === undefined)
        return Buffer.from(text, 'utf8');
    if (encoding === 'utf-16le')
        return Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be')
        return Buffer.from(text, 'utf16le').swap16();
    if (encoding === latin1)
        return encodeWindows1252(text);
    return oneByteEach.test(encoding) ? encodeOneByteEach(text, encoding) : undefined;
}
/** Text in an encoding of the WHATWG Encoding Standard, whatever is wrong with it. */
function decodeAs(bytes, encoding) {
    return encoding === latin1 ? decodeWindows1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
/** The same; undefined when a byte does not belong there. */
function decodeStrictly(bytes, encoding) {
    // Ten times as quick as the decoder.
    if (encoding === 'utf-8')
        return (0,external_node_buffer_.isUtf8)(bytes) ? asBuffer(bytes).toString((0,external_node_buffer_.isAscii)(bytes) ? 'latin1' : 'utf8') : undefined;
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function asBuffer({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/**
 * The encoding behind a label of a page; undefined for a label that browsers do not know either, and for an encoding in which the bytes of
 * markup can mean something else.
 */
function encodingOf(label) {
    try {
        const { encoding } = new TextDecoder(label.toLowerCase());
        if (encoding === 'iso-2022-jp')
            return undefined;
        // A page in which this label can be read is not UTF-16 (HTML Standard, "prescan a byte stream").
        return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
    }
    catch {
        return undefined;
    }
}
/** The encodings of the standard in which each character is one byte. */
const oneByteEach = /^(?:ibm866|iso-8859-\d{1,2}(?:-i)?|koi8-[ru]|macintosh|windows-\d{3,4}|x-mac-cyrillic)$/;
function encodeOneByteEach(text, encoding) {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    bytes.delete('\uFFFD');
    const codes = text.split('').map((character) => bytes.get(character));
    return codes.every((code) => code !== undefined) ? Uint8Array.from(codes) : undefined;
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


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** True for the text that Git LFS puts in place of a file that was not fetched (git-lfs specification, "The Pointer"). */
function isLfsPointer(bytes) {
    return (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
}


/***/ })
};
