export const ids = [5518];
export const modules = {

/***/ 5518:
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(999);
;// CONCATENATED MODULE: ./build/sources/read-bytes.js


/**
 * The bytes of a document, or why it is too large. One call after the other takes half of the time of the same calls in the background, where
 * each would wait for the disk in any case.
 *
 * @param path by which the limit is known
 */
function readBytes(absolute, path) {
    const file = (0,external_node_fs_.openSync)(absolute, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const reason = (0,decode_document/* tooLarge */.g$)(size, path);
        return reason === undefined ? { bytes: (0,external_node_fs_.readFileSync)(file) } : { reason, size };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
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
    for (const [index, path] of all('files').sort().entries()) {
        // Signals are dealt with between two files.
        if (index % 50 === 49)
            await (0,external_node_timers_promises_.setImmediate)();
        const outcome = await readDocument(path, io);
        if ('reason' in outcome)
            skipped.push(outcome);
        else
            documents.push(outcome);
    }
    const [missing, leftOut, folders, seen] = [all('missing'), all('leftOut'), all('folders'), all('seen')];
    return { documents, skipped, missing, leftOut, unformatted: all('unformatted'), folders, seen };
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
        return { skipped: [unreadable(reported(absolute, io), (0,errors/* messageOf */.b)(found.error))] };
    }
    if (found.isDirectory()) {
        const { files, unformatted, skipped } = await walk(absolute, [], io);
        const wanted = (all) => all.filter((file) => io.wanted(file));
        const readable = skipped.filter(({ file }) => io.mayHold(file));
        return {
            files: wanted(files),
            unformatted: wanted(unformatted),
            skipped: readable,
            folders: [path],
            seen: files,
        };
    }
    const file = reported(absolute, io);
    if (!io.formatFor(path))
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
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => (0,errors/* messageOf */.b)(error));
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
            const kind = io.formatFor(entry.name) ? files : io.leftOutAs(entry.name) ? unformatted : undefined;
            if (kind !== undefined && !isIgnored(path, false, ignored))
                kind.push(reported(path, io));
        }
    }
    return { files, unformatted, skipped };
}
async function ignoreRules(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.gitignore'), 'utf8').catch(() => '');
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 298, 19));
    return [{ folder, rules: ignore().add(text) }];
}
// The innermost file with a rule for a path decides, as in git.
function isIgnored(path, folder, ignored) {
    const results = ignored.map((from) => from.rules.test(slashed((0,external_node_path_.relative)(from.folder, path)) + (folder ? '/' : '')));
    return results.findLast((one) => one.ignored || one.unignored)?.ignored ?? false;
}
async function readDocument(path, io) {
    const absolute = (0,external_node_path_.resolve)(io.cwd, path);
    try {
        const read = readBytes(absolute, path);
        if ('reason' in read)
            return { file: path, reason: read.reason, hash: await hashOf(absolute, read.size) };
        const decoded = (0,decode_document/* decodeDocument */.w8)(read.bytes);
        if ('reason' in decoded)
            return { file: path, ...decoded };
        const format = io.formatFor(path) ?? 'markdown';
        // Most files of a site have no image, and their texts would fill the memory.
        const text = io.mayMatter?.(decoded.text, format) === false ? '' : decoded.text;
        return { path, format, ...decoded, text, changedLines: 'all' };
    }
    catch (error) {
        return unreadable(path, (0,errors/* messageOf */.b)(error));
    }
}
/** The hash of a file that is too large to be held as a whole. */
async function hashOf(file, size) {
    const hash = (0,git_hash/* startGitHash */.L)(size);
    for await (const chunk of (0,external_node_fs_.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}
function unreadable(file, message) {
    return { file, reason: `It cannot be read: ${message}. Check its permissions, or exclude it with paths.` };
}
function reported(absolute, { cwd }) {
    return slashed((0,external_node_path_.relative)(cwd, absolute)) || '.';
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}


/***/ })
};
