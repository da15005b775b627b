export const ids = [7061, 4266];
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

/***/ 28943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ withoutIdleCatalogues)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);


/**
 * Files that look like documents, without the catalogues of translations that show no image: no format reads them, and only what they hold says
 * whether anything is left out with them.
 *
 * @param paths relative to `cwd`
 */
function withoutIdleCatalogues(paths, cwd, lookOf) {
    return paths.filter((path) => lookOf(path)?.isCatalogue !== true || showsImage((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path), path));
}
/** Whether a file quotes an image of HTML, Markdown or reStructuredText; one that is too large may, and one that is gone does not. */
function showsImage(absolute, path) {
    try {
        const read = (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .i)(absolute, path);
        return !('bytes' in read) || quotesImage(Buffer.from(read.bytes).toString('latin1'));
    }
    catch {
        return false;
    }
}
function quotesImage(text) {
    const label = text.indexOf('![');
    return marks.test(text) || (label !== -1 && text.includes('](', label));
}
const marks = /(?:<|&lt;)img\b|(?:image|figure)::/i;


/***/ }),

/***/ 97061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  existing: () => (/* binding */ existing),
  listFiles: () => (/* binding */ listFiles),
  plainFiles: () => (/* binding */ plainFiles),
  readFiles: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/sources/catalogues.js
var catalogues = __webpack_require__(28943);
;// CONCATENATED MODULE: ./build/sources/ignore-rules.js


/** The rules of the `.gitignore` in a folder. */
async function ignoreRules(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.gitignore'), 'utf8').catch(() => '');
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
    return [{ folder, rules: ignore().add(text) }];
}
/** Whether git would ignore a path: the innermost file with a rule for it decides. */
function isIgnored(path, folder, ignored) {
    const results = ignored.map((from) => from.rules.test(slashed((0,external_node_path_.relative)(from.folder, path)) + (folder ? '/' : '')));
    return results.findLast((one) => one.ignored || one.unignored)?.ignored ?? false;
}
/** A path with `/`, whatever the system writes. */
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(73853);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/sources/read-bytes.js
var read_bytes = __webpack_require__(2827);
;// CONCATENATED MODULE: ./build/sources/read-document.js






/** A file as a document, or why it cannot be read; undefined for a text that is no document. @param path relative to `io.cwd` */
async function readDocument(path, io, texts) {
    const absolute = (0,external_node_path_.resolve)(io.cwd, path);
    try {
        const read = (0,read_bytes/* readBytes */.i)(absolute, path);
        if ('reason' in read)
            return { file: path, reason: read.reason, hash: await hashOf(absolute, read.size) };
        const decoded = (0,decode_document/* decodeDocument */.w8)(read.bytes);
        if ('reason' in decoded)
            return { file: path, ...decoded };
        const format = io.formatFor(path) ?? 'markdown';
        const { text, ...encoding } = decoded;
        if (io.isDocument?.(text, format) === false)
            return undefined;
        // Most files of a site have no image, and their texts would fill the memory.
        if (io.mayMatter?.(text, format) === false)
            return { path, format, ...encoding, text: '', changedLines: 'all' };
        return withText({ path, format, ...encoding }, texts.hold(path, text, again(absolute, path, read.stamp)));
    }
    catch (error) {
        return unreadable(path, (0,errors/* messageOf */.bD)(error));
    }
}
function withText(file, textOf) {
    return {
        ...file,
        get text() {
            return textOf();
        },
        changedLines: 'all',
    };
}
/** Reads a text once more; undefined where its file is not the same. */
function again(absolute, path, stamp) {
    return () => {
        try {
            const read = (0,read_bytes/* readBytes */.i)(absolute, path);
            const decoded = 'bytes' in read && read.stamp === stamp ? (0,decode_document/* decodeDocument */.w8)(read.bytes) : undefined;
            return decoded !== undefined && 'text' in decoded ? decoded.text : undefined;
        }
        catch {
            return undefined;
        }
    };
}
/** The hash of a file that is too large to be held as a whole. */
async function hashOf(file, size) {
    const hash = (0,git_hash/* startGitHash */.L)(size);
    for await (const chunk of (0,external_node_fs_.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}
/** What stands for a file or a folder that the disk does not give. */
function unreadable(file, message) {
    return { file, reason: `It cannot be read: ${message}. Check its permissions, or exclude it with paths.` };
}

;// CONCATENATED MODULE: ./build/sources/texts.js

/** UTF-16 units of texts that are kept in memory: those of most sites. */
const mostKept = 4 * 1024 * 1024;
/** A site may have more text than there is memory, and every document is looked at alone: so most texts are read again when they are needed. */
function createTexts(most = mostKept) {
    let kept = 0;
    let last;
    /** Apart from `hold`, so that nothing here keeps the text. */
    function rereading(path, again) {
        return () => {
            if (last?.path === path)
                return last.text;
            const text = again();
            if (text === undefined)
                throw new errors/* UserError */.yo(`${path} changed while it was checked.`, 'Run the command again.');
            last = { path, text };
            return text;
        };
    }
    return {
        hold(path, text, again) {
            kept += text.length;
            return kept <= most ? () => text : rereading(path, again);
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/files.js








/**
 * The documents behind paths of files and folders, sorted by path. Folders are walked without `.git`, `node_modules`, symbolic
 * links and what the `.gitignore` files inside them exclude. No path keeps the others from being read.
 */
async function readFiles(paths, io) {
    const found = [];
    for (const path of paths)
        found.push(await filesOf(path, io));
    const all = (part) => [
        ...new Set(found.flatMap((one) => one[part] ?? [])),
    ];
    const skipped = found.flatMap((one) => one.skipped ?? []);
    const documents = [];
    const texts = createTexts();
    const ours = all('files').filter((path) => io.isOurs?.(path) ?? true);
    for (const [index, path] of ours.sort().entries()) {
        // Signals are dealt with between two files.
        if (index % 50 === 49)
            await (0,external_node_timers_promises_.setImmediate)();
        const outcome = await readDocument(path, io, texts);
        if (outcome === undefined)
            continue;
        if ('reason' in outcome)
            skipped.push(outcome);
        else
            documents.push(outcome);
    }
    const [missing, leftOut, folders, seen] = [all('missing'), all('leftOut'), all('folders'), all('seen')];
    const unformatted = (0,catalogues/* withoutIdleCatalogues */.J)(all('unformatted'), io.cwd, io.leftOutAs);
    return { documents, skipped, missing, leftOut, unformatted, aside: all('aside'), folders, seen };
}
/** Every file that a walk finds in a folder, of any format. */
async function listFiles(cwd, folder = '.') {
    const { files } = await walk((0,external_node_path_.resolve)(cwd, folder), [], { cwd, formatFor: () => 'any', leftOutAs: () => undefined });
    return [...files].sort();
}
/** Those of the paths, relative to `cwd`, that exist. */
async function existing(paths, cwd) {
    const found = await Promise.all(paths.map((path) => (0,promises_.stat)((0,external_node_path_.resolve)(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
}
/** Those of the paths, relative to `cwd`, that are no links and no folders; one that cannot be found may be a file all the same. */
async function plainFiles(paths, cwd) {
    const found = await Promise.all(paths.map((path) => (0,promises_.lstat)((0,external_node_path_.resolve)(cwd, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index]?.isFile() ?? true);
}
async function filesOf(path, io) {
    const absolute = (0,external_node_path_.resolve)(io.cwd, path);
    const found = await (0,promises_.stat)(absolute).catch((error) => ({ error }));
    if ('error' in found) {
        if (isNowhere(found.error))
            return { missing: [path] };
        return { skipped: [unreadable(reported(absolute, io), (0,errors/* messageOf */.bD)(found.error))] };
    }
    if (found.isDirectory()) {
        const { files, unformatted, skipped } = await walk(absolute, [], io);
        const wanted = (all) => all.filter((file) => io.wanted(file));
        const readable = skipped.filter(({ file }) => io.mayHold(file));
        return {
            files: wanted(files),
            unformatted: wanted(unformatted),
            aside: files.filter((file) => io.leavesAside?.(file) === true),
            skipped: readable,
            folders: [path],
            seen: files,
        };
    }
    const file = reported(absolute, io);
    if (!io.formatFor(file))
        return io.leftOutAs(path) ? { unformatted: [file] } : { leftOut: [path] };
    // Reading a pipe or a device may never end.
    return found.isFile() ? { files: [file], seen: [file] } : { skipped: [{ file, reason: noFile }] };
}
const noFile = 'It is no file but a pipe or a device. Write its contents to a file, and name that.';
/** Whether an error of the file system says that there is nothing. */
function isNowhere(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
async function walk(folder, inherited, io) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => (0,errors/* messageOf */.bD)(error));
    if (typeof entries === 'string')
        return { files: [], unformatted: [], skipped: [unreadable(reported(folder, io), entries)] };
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoreRules(folder) : [];
    const ignored = [...inherited, ...own];
    const files = [];
    const unformatted = [];
    const skipped = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (entry.name === '.git' || entry.name === 'node_modules' || isIgnored(path, true, ignored))
                continue;
            const inside = await walk(path, ignored, io);
            files.push(...inside.files);
            unformatted.push(...inside.unformatted);
            skipped.push(...inside.skipped);
        }
        else if (entry.isFile()) {
            const name = io.isByPath === true ? reported(path, io) : entry.name;
            const kind = io.formatFor(name) ? files : io.leftOutAs(entry.name) ? unformatted : undefined;
            if (kind !== undefined && !isIgnored(path, false, ignored))
                kind.push(reported(path, io));
        }
    }
    return { files, unformatted, skipped };
}
function reported(absolute, { cwd }) {
    return slashed((0,external_node_path_.relative)(cwd, absolute)) || '.';
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60999);


/**
 * The bytes of a document, or why it is too large. One call after the other takes half of the time of the same calls in the background, where
 * each would wait for the disk in any case.
 *
 * @param path by which the limit is known
 * @returns also a stamp, which is another one when the file changed
 */
function readBytes(absolute, path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, 'r');
    try {
        const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(size, path);
        return reason === undefined ? { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), stamp: `${size} ${mtimeMs}` } : { reason, size };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
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
