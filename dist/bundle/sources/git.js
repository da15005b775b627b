export const ids = [4805, 6624, 4266];
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

/***/ 36624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobTexts: () => (/* binding */ blobTexts),
/* harmony export */   parseTree: () => (/* binding */ parseTree),
/* harmony export */   textsAtFork: () => (/* binding */ textsAtFork)
/* harmony export */ });
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60999);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86541);


/** Bytes of blobs that one call of git gives. */
const together = 64 * 1024 * 1024;
/** Paths of one call: a command line is limited. */
const mostPaths = 200;
/**
 * Texts of blobs by their ids, as they are stored: no filter and no conversion has a say. Those that are not there are left out.
 *
 * @param pathOf the path of a blob, which decides how large it may be
 */
async function blobTexts(ids, cwd, pathOf = () => undefined) {
    const texts = new Map();
    const unique = [...new Set(ids)];
    if (unique.length === 0)
        return texts;
    const heads = (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['cat-file', '--batch-check'], cwd, lines(unique))).toString('latin1').split('\n');
    const batches = [];
    for (const { id, size } of heads.flatMap(parseHead)) {
        const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(size, pathOf(id) ?? '');
        const batch = batches.at(-1);
        if (reason !== undefined)
            texts.set(id, { reason });
        else if (batch === undefined || batch.bytes + size > together)
            batches.push({ ids: [id], bytes: size });
        else {
            batch.ids.push(id);
            batch.bytes += size;
        }
    }
    for (const batch of batches) {
        const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['cat-file', '--batch'], cwd, lines(batch.ids));
        for (const { id, bytes } of parseBatch(output))
            texts.set(id, (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDocument */ .w8)(bytes));
    }
    return texts;
}
/**
 * Texts of files at the merge base of two commits, one answer each in the same order. Undefined when there is no repository around `cwd`,
 * when it lacks one of the commits, or when it has only part of the history.
 */
async function textsAtFork({ base, head }, paths, cwd) {
    try {
        const git = async (...args) => (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(args, cwd)).toString('utf8');
        if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false')
            return undefined;
        const fork = (await git('merge-base', '--end-of-options', base, head)).trim();
        const ids = new Map();
        for (let at = 0; at < paths.length; at += mostPaths) {
            const some = paths.slice(at, at + mostPaths);
            const listed = await git('--literal-pathspecs', 'ls-tree', '-z', '--full-tree', fork, '--', ...some);
            for (const [path, id] of parseTree(listed))
                ids.set(path, id);
        }
        const pathOf = new Map([...ids].map(([path, id]) => [id, path]));
        const texts = await blobTexts([...ids.values()], cwd, (id) => pathOf.get(id));
        return paths.map((path) => texts.get(ids.get(path) ?? '') ?? 'absent');
    }
    catch {
        // Whatever the reason, there are other ways to get the texts.
        return undefined;
    }
}
/** The blobs of the files in the output of `ls-tree -z`, by path. Links and submodules are left out. */
function parseTree(output) {
    const blobs = new Map();
    for (const record of output.split('\0')) {
        const [, id, path] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(record) ?? [];
        if (id !== undefined && path !== undefined)
            blobs.set(path, id);
    }
    return blobs;
}
function lines(ids) {
    return ids.map((id) => `${id}\n`).join('');
}
/** `<id> blob <size>`; anything else, such as `<id> missing`, is no blob. */
function parseHead(line) {
    const [, id, size] = /^(\w+) blob (\d+)$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id, size: Number(size) }];
}
/** A head, a line break, the bytes, a line break, for each blob. */
function parseBatch(output) {
    const blobs = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf('\n', at);
        if (end === -1)
            break;
        const [head] = parseHead(output.toString('latin1', at, end));
        const start = end + 1;
        if (head !== undefined)
            blobs.push({ id: head.id, bytes: output.subarray(start, start + head.size) });
        at = head === undefined ? start : start + head.size + 1;
    }
    return blobs;
}


/***/ }),

/***/ 86541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Most output of git, in bytes: enough for the listing of a very large repository. */
const mostOutput = 256 * 1024 * 1024;
/** Settings that could keep a change from us, at git's own defaults: hooks and marks by which it spares itself a look at files. */
const plain = [
    '--no-replace-objects',
    ...['core.quotePath=false', 'core.fsmonitor=false', 'core.untrackedCache=false', 'core.ignoreStat=false'],
    ...['core.checkStat=default', 'core.trustctime=true', 'diff.autoRefreshIndex=true'],
].flatMap((setting) => (setting.startsWith('--') ? [setting] : ['-c', setting]));
/** Standard output of git in `cwd`. @param input for its standard input */
async function runGit(args, cwd, input = '') {
    const running = run('git', [...plain, ...args], { cwd, maxBuffer: mostOutput, encoding: 'buffer' });
    // Git may end before it has read everything; its exit code says why.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
}


/***/ }),

/***/ 54805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   ignoredFiles: () => (/* binding */ ignoredFiles),
/* harmony export */   trackedFiles: () => (/* binding */ trackedFiles),
/* harmony export */   zj: () => (/* binding */ filesInGit)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36624);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86541);



/**
 * What the working tree changed since its merge base with `base`, uncommitted and new files included. Git says which files, and never
 * which lines: attributes and settings can keep those out of a diff.
 *
 * @throws UserError when `cwd` is not a git work tree or `base` not a commit of it
 */
async function changedSince(base, cwd) {
    const fork = (await git(['merge-base', '--end-of-options', base, 'HEAD'], cwd).catch(rethrowFor(base))).trim();
    const options = ['--raw', '-z', '--no-abbrev', '--relative', '--find-renames=50%', '-l1000', '--diff-filter=d'];
    const [raw, untracked, tags] = await Promise.all([
        git(['diff', ...options, '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=none', fork], cwd),
        git(['ls-files', '-z', '--others', '--exclude-standard'], cwd),
        git(['ls-files', '-z', '-v'], cwd),
    ]);
    const tracked = parseRaw(raw);
    const added = fieldsOf(untracked).map((path) => ({ path, status: 'added', before: undefined }));
    const known = new Set(tracked.map(({ path }) => path));
    const unseen = unwatched(tags).filter((path) => !known.has(path));
    return [...tracked, ...added, ...(unseen.length === 0 ? [] : await withBlobs(unseen, fork, cwd))];
}
/** The commit that is checked out around `cwd`; undefined where there is none. */
async function headCommit(cwd) {
    const head = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(['rev-parse', '--verify', '--quiet', 'HEAD'], cwd).catch(() => undefined);
    return head?.toString('utf8').trim();
}
/** Every file of the work tree below `cwd` that git tracks or does not ignore. */
async function filesInGit(cwd) {
    return fieldsOf(await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd));
}
/** Every file of the work tree below `cwd` that git tracks. */
async function trackedFiles(cwd) {
    return fieldsOf(await git(['ls-files', '-z', '--cached'], cwd));
}
/** Those of the files, relative to `cwd`, that git ignores; none where git cannot tell. */
async function ignoredFiles(files, cwd) {
    // It ends with 1 where it ignores none, and fails for a path outside of the work tree.
    const listed = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(['check-ignore', '-z', '--stdin'], cwd, files.join('\0')).catch(() => undefined);
    return listed === undefined ? [] : fieldsOf(listed.toString('utf8'));
}
/** `:<mode> <mode> <blob> <blob> <status>`, path; for renames also the new path. Each ends with a NUL. */
function parseRaw(output) {
    const fields = fieldsOf(output);
    const changes = [];
    for (let at = 0; at + 1 < fields.length;) {
        const [mode = '', , blob = '', now = '', status = ''] = (fields[at] ?? '').split(' ');
        const isMoved = status.startsWith('R') || status.startsWith('C');
        const path = fields[at + (isMoved ? 2 : 1)] ?? '';
        changes.push({
            path,
            status: statusOf(status),
            before: isFile(mode.slice(1)) ? blob : undefined,
            previousPath: isMoved ? fields[at + 1] : undefined,
            isSame: blob === now,
        });
        at += isMoved ? 3 : 2;
    }
    return changes;
}
function statusOf(status) {
    if (status.startsWith('A'))
        return 'added';
    return status.startsWith('R') || status.startsWith('C') ? 'renamed' : 'modified';
}
/** Symbolic links and submodules have other modes, and a file that takes the place of one is new. */
function isFile(mode) {
    return mode.startsWith('100');
}
/** Paths in the output of `ls-files -v` whose tag says so. */
function unwatched(output) {
    return fieldsOf(output).flatMap((field) => (/^[a-zS] /.test(field) ? [field.slice(2)] : []));
}
async function withBlobs(paths, fork, cwd) {
    const listed = await git(['ls-tree', '-r', '-z', fork], cwd);
    const blobs = (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_1__.parseTree)(listed);
    return paths.map((path) => ({ path, status: 'unwatched', before: blobs.get(path) }));
}
function fieldsOf(output) {
    return output.split('\0').filter(Boolean);
}
async function git(args, cwd) {
    return (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(args, cwd)).toString('utf8');
}
function rethrowFor(base) {
    return (error) => {
        const message = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n').at(1) ?? (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`git cannot compare with ${base}: ${message.replace(/^fatal: /, '')}`, 'Name a branch, tag or commit of this repository, and fetch enough history (fetch-depth: 0).', { cause: error });
    };
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
