export const ids = [805];
export const modules = {

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ hunkAround),
/* harmony export */   FS: () => (/* binding */ parseHunks),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/**
 * Hunks of one file's `patch` in GitHub's form: from the first `@@` on, without a file head.
 * A hunk that only removes lines has no line on the new side (`end` < `start`).
 */
function parseHunks(patch) {
    const hunks = [];
    let added = new Set();
    let line = 0;
    let start = 0;
    const close = () => {
        if (start > 0)
            hunks.push({ start, end: line - 1, added });
    };
    for (const text of patch.split('\n')) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (head) {
            close();
            // For a file that lost all its lines, the head has `+0,0`: there is no first line.
            start = Math.max(1, Number(head[1]));
            line = start;
            added = new Set();
            continue;
        }
        if (text.startsWith('+'))
            added.add(line);
        // Anything else (`-`, `\ No newline at end of file`, the rest after the last line break) is not a line of the new file.
        if (text.startsWith('+') || text.startsWith(' '))
            line += 1;
    }
    close();
    return hunks;
}
/** The hunk that contains both ends of the range, 1-based lines, both included. */
function hunkAround(hunks, first, last) {
    return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}
/** Every line that the hunks add or change, 1-based. */
function addedLines(hunks) {
    return new Set(hunks.flatMap((hunk) => [...hunk.added]));
}


/***/ }),

/***/ 4805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedSince: () => (/* binding */ changedSince),
/* harmony export */   patchBetween: () => (/* binding */ patchBetween)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1469);
/* harmony import */ var _lib_hunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8565);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Most output of git, in bytes: enough for the diff of a large change. */
const maxDiffBytes = 256 * 1024 * 1024;
/**
 * What the working tree changed since its merge base with `base`, uncommitted and new files included; paths are relative to `cwd`.
 *
 * @throws UserError when `cwd` is not a git work tree or `base` not a commit of it
 */
async function changedSince(base, cwd) {
    const fork = (await git(['merge-base', '--end-of-options', base, 'HEAD'], cwd).catch(rethrowFor(base))).trim();
    const options = [
        '--relative',
        '--find-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--diff-filter=d',
        fork,
    ];
    const [names, patches, untracked] = await Promise.all([
        git(['diff', '-z', '--name-status', ...options], cwd),
        git(['diff', '-U3', ...options], cwd),
        git(['ls-files', '-z', '--others', '--exclude-standard'], cwd),
    ]);
    // Both listings have the same files in the same order, so that no name has to be read from a patch, where git quotes it.
    // Not with the flag `m`: a carriage return inside a line would count as the end of the line.
    const sections = patches.split(/(?<=^|\n)(?=diff --git )/).filter((section) => section.startsWith('diff --git '));
    const tracked = parseNames(names).map(({ path, status }, index) => {
        const section = sections[index];
        const patch = patchOf(section ?? '');
        return { path, status, hunks: section === undefined ? undefined : (0,_lib_hunks_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHunks */ .FS)(patch ?? ''), patch };
    });
    const added = untracked.split('\0').filter(Boolean);
    return [...tracked, ...added.map((path) => ({ path, status: 'added', hunks: undefined }))];
}
/**
 * The patch of one file from the merge base of `base` and `head` to `head`, in git's format from the first `@@` on.
 * Undefined when there is no repository around `cwd`, when it lacks one of the commits, or when it has only part of the history.
 */
async function patchBetween({ base, head }, { path, previousPath }, cwd) {
    try {
        if ((await git(['rev-parse', '--is-shallow-repository'], cwd)).trim() !== 'false')
            return undefined;
        const options = ['-U3', '--find-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative'];
        const paths = previousPath === undefined ? [path] : [previousPath, path];
        const range = `${base}...${head}`;
        return patchOf(await git(['--literal-pathspecs', 'diff', ...options, '--end-of-options', range, '--', ...paths], cwd));
    }
    catch {
        // Whatever the reason, there are other ways to get the diff.
        return undefined;
    }
}
function patchOf(section) {
    const start = section.search(/(?<=\n)@@ /);
    return start === -1 ? undefined : section.slice(start);
}
/** `--name-status -z`: status, path; for renames and copies status, old path, new path. */
function parseNames(output) {
    const fields = output.split('\0');
    const names = [];
    for (let at = 0; at + 1 < fields.length;) {
        const letter = fields[at]?.[0];
        const moved = letter === 'R' || letter === 'C';
        const path = fields[at + (moved ? 2 : 1)] ?? '';
        names.push({ path, status: letter === 'A' ? 'added' : moved ? 'renamed' : 'modified' });
        at += moved ? 3 : 2;
    }
    return names;
}
async function git(args, cwd) {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], { cwd, maxBuffer: maxDiffBytes });
    return stdout;
}
function rethrowFor(base) {
    return (error) => {
        const message = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error).split('\n').at(1) ?? (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`git cannot compare with ${base}: ${message.replace(/^fatal: /, '')}`, 'Name a branch, tag or commit of this repository, and fetch enough history (fetch-depth: 0).', { cause: error });
    };
}


/***/ })
};
