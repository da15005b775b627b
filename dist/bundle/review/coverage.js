export const ids = [8064, 4266];
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

/***/ 47263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageChange: () => (/* binding */ coverageChange)
/* harmony export */ });
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29110);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49439);


/**
 * How the change moves the coverage of the documents that it touches, regardless of the scope of the gate.
 * Undefined when neither side has an image.
 */
async function coverageChange(report, { documents, compared }, options) {
    const all = { ...options, scope: 'all', changedFiles: new Set(), baseline: undefined };
    const { images: before } = await (0,_lint_js__WEBPACK_IMPORTED_MODULE_0__.lintDocuments)(documents, all);
    const after = report.images
        .filter(({ document }) => compared.has(document.path))
        .map((reviewed) => ({ ...reviewed, inScope: true }));
    if (before.length + after.length === 0)
        return undefined;
    return {
        before: (0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .v)(0, before, 0).coverage,
        after: (0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .v)(0, after, 0).coverage,
        worse: more(wanting(after), wanting(before)),
        better: more(wanting(before), wanting(after)),
    };
}
/** Images that need a text or a better one, by their target and occurrence: a file that was renamed, and an image that moved, keep theirs. */
function wanting(images) {
    const counts = new Map();
    for (const { status, identity, document } of images) {
        if (status !== 'missing' && status !== 'weak')
            continue;
        const image = identity.slice(document.path.length);
        counts.set(image, (counts.get(image) ?? 0) + 1);
    }
    return counts;
}
function more(one, other) {
    return [...one].reduce((sum, [image, number]) => sum + Math.max(0, number - (other.get(image) ?? 0)), 0);
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
