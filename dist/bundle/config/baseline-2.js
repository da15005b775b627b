export const ids = [6895, 4266, 1676];
export const modules = {

/***/ 1676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesInBaseline: () => (/* binding */ filesInBaseline),
/* harmony export */   formatBaseline: () => (/* binding */ formatBaseline),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline),
/* harmony export */   pruneBaseline: () => (/* binding */ pruneBaseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51622);
/* harmony import */ var _review_lint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49439);
/* harmony import */ var _review_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42818);





const schema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), image: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    /** Files that could not be read, by path and hash. */
    unread: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).optional(),
});
/**
 * What a baseline file accepts: findings, and files that could not be read, until their bytes change.
 *
 * @param renamed new names of files by their old ones: what is accepted in a file stays accepted under its new name
 * @throws UserError when `text` is not a baseline
 */
function parseBaseline(text, path, renamed = new Map()) {
    const { accepted, unread = [] } = read(text, path);
    return new Set([
        ...accepted.map(({ rule, image }) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(rule, underNewName(image, renamed))),
        ...unread.map(({ file, hash }) => (0,_review_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadKey */ .l4)(renamed.get(file) ?? file, hash)),
    ]);
}
function read(text, path) {
    const result = schema.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text));
    if (result.success)
        return result.data;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a baseline of alt-text-review.`, 'Write a new one: alt-text-review baseline.');
}
/**
 * A baseline without the entries that nothing needs any more.
 *
 * @param report without a baseline, on what is there now
 * @param isJudged whether the run knows what is wrong in a file, which is so for one that is gone
 * @returns its text, and how many entries were taken out
 * @throws UserError when `text` is not a baseline
 */
function pruneBaseline(text, path, report, isJudged) {
    const { accepted, unread = [] } = read(text, path);
    const found = new Set(report.images.flatMap(({ findings, identity }) => findings.map(({ rule }) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(rule, identity))));
    const hashes = new Set(report.skipped.flatMap(({ file, hash }) => (hash === undefined ? [] : [(0,_review_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadKey */ .l4)(file, hash)])));
    const left = accepted.filter(({ rule, image }) => found.has((0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(rule, image)) || !isJudged(fileOf(image)));
    const leftUnread = unread.filter(({ file, hash }) => hashes.has((0,_review_unread_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadKey */ .l4)(file, hash)) || !isJudged(file));
    return {
        text: written({ version: 1, accepted: left, unread: leftUnread }),
        gone: accepted.length - left.length + unread.length - leftUnread.length,
    };
}
/** The files that a baseline names. @throws UserError when `text` is not a baseline */
function filesInBaseline(text, path) {
    const { accepted, unread = [] } = read(text, path);
    return [...new Set([...accepted.map(({ image }) => fileOf(image)), ...unread.map(({ file }) => file)])];
}
/** The file in the identity of an image. */
function fileOf(identity) {
    return identity.slice(0, Math.max(0, identity.indexOf(' | ')));
}
function written({ accepted, unread = [] }) {
    return `${JSON.stringify({ version: 1, accepted, ...(unread.length > 0 && { unread }) }, null, 2)}\n`;
}
function underNewName(identity, renamed) {
    const old = fileOf(identity);
    return (renamed.get(old) ?? old) + identity.slice(old.length);
}
/** A baseline file that accepts every finding of a report, and every unread file whose bytes are known, sorted for small diffs. */
function formatBaseline(report) {
    const accepted = report.images
        .flatMap(({ findings, identity }) => findings.map(({ rule }) => ({ rule, image: identity })))
        .toSorted((a, b) => (0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(a.image, a.rule).localeCompare((0,_review_lint_js__WEBPACK_IMPORTED_MODULE_1__.acceptedKey)(b.image, b.rule), 'en'));
    const unread = report.skipped
        .flatMap(({ file, hash }) => (hash === undefined ? [] : [{ file, hash }]))
        .toSorted((a, b) => a.file.localeCompare(b.file, 'en'));
    return written({ version: 1, accepted, unread });
}


/***/ }),

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


/***/ })
};
