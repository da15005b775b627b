export const ids = [6919];
export const modules = {

/***/ 44104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56730);
/* harmony import */ var _pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39852);




/**
 * Follows every link of a path. A link inside a repository belongs to those who wrote the repository, so it may not lead out of it;
 * other links belong to the user of this machine. Without a repository, the working folder counts as one.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`
 * @throws what the file system throws, other than that the file is missing
 */
async function namedFile(root, file) {
    const place = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), { root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root), links: 0 });
    if (place === undefined)
        return { kind: 'outside' };
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(ifMissing);
    if (stats === undefined)
        return { kind: 'absent', path: place };
    if (stats.isDirectory())
        return { kind: 'folder' };
    return stats.isFile() && !openFiles.test(place)
        ? { kind: 'file', path: place, stats }
        : { kind: 'stream', path: place };
}
/** What a process has open, which `/dev/stdout` leads to. As links, these lead to names that nobody can open. */
const openFiles = /^\/(?:proc\/[^/]+(?:\/task\/[^/]+)?|dev)\/fd\/\d+$/;
/** As many as Linux follows. */
const mostLinks = 40;
/** Where a path leads; undefined when a link of a repository leads out of it. */
async function follow(path, way) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        return path;
    const folder = await follow(parent, way);
    if (folder === undefined)
        return undefined;
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (openFiles.test(here))
        return here;
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(here).catch(() => undefined);
    if (link === undefined)
        return here;
    way.links += 1;
    if (way.links > mostLinks)
        throw Object.assign(new Error(`${path} is a circle of links`), { code: 'ELOOP' });
    const target = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, link), way);
    const tree = (await (0,_pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAround */ .W)(folder)) ?? ((0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(way.root, folder) ? way.root : undefined);
    return target === undefined || (tree !== undefined && !(0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(tree, target)) ? undefined : target;
}
function ifMissing(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}


/***/ }),

/***/ 11018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   pg: () => (/* binding */ unwritten),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3808);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75548);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30529);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67778);





/**
 * Writes a file that the settings name, whole or not at all, and creates its folder when it is missing.
 *
 * @param root absolute folder for relative paths
 * @param keep see {@link writeFile}
 * @throws UserError when the file cannot be written
 */
async function writeText(root, file, text, keep) {
    const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, text, keep);
    if (trouble !== undefined)
        throw unwritten([{ ...trouble, file }]);
}
/** Writes the report files that the settings name. @returns those that could not be written, which has no effect on the others */
async function writeReports(report, options, { root, hide, keep }) {
    const troubles = [];
    for (const { name, option } of _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFiles */ .IU) {
        const file = options[(0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(option)];
        if (file === undefined)
            continue;
        const parts = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadParts */ .B)(name);
        const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, (0,_lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .inChunks */ .m)(parts(report), hide), keep);
        if (trouble !== undefined)
            troubles.push({ ...trouble, file });
    }
    return troubles;
}
/** The error for files that could not be written: each with the reason and with what is on the disk now. */
function unwritten(troubles) {
    const problems = troubles.map(({ file, why, onDisk }) => `${file} cannot be written: ${why}. ${onDisk}`);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems.join('\n'), [...new Set(troubles.map(({ remedy }) => remedy))].join('\n'));
}


/***/ }),

/***/ 67778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44104);





/**
 * Writes a file as a whole or not at all: beside its place, and renamed when every byte is on the disk. So whatever ends the program, its
 * place has the old text or the new one. An existing file keeps its mode and, if possible, its owner. A pipe or a terminal is written
 * directly.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; links in it are followed as {@link namedFile} says, and missing folders are created
 * @param keep called while a part of it is on the disk, so that no signal ends the program then; see `World` of the command line
 * @returns undefined when it is written
 */
async function writeFile(root, file, content, keep = () => () => undefined) {
    let target;
    try {
        target = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFile */ .e)(root, file);
        if (target.kind === 'outside')
            return { why: 'a link on its path leads out of the repository', onDisk: unchanged, remedy: nameTarget };
        if (target.kind === 'folder')
            return { why: 'it is a folder', onDisk: unchanged, remedy: nameFile };
        if (target.kind === 'stream')
            await send(target.path, content);
        else
            await replace(target, content, keep);
        return undefined;
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        const [why, remedy] = causes[String(error.code)] ?? [(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), nameFile];
        return { why, onDisk: leftBehind[target?.kind ?? 'absent'] ?? unchanged, remedy };
    }
}
const unchanged = 'What is there is unchanged.';
const leftBehind = {
    file: 'The file on the disk is unchanged.',
    absent: 'No part of it is on the disk.',
    stream: 'A part of it may have been written.',
};
const nameFile = 'Name a file in a folder that you can write to.';
const nameTarget = 'Name the file that the link leads to, if it is the one that you want.';
const freeSpace = 'Free some space and run the command again, or name a file on another disk.';
const notAllowed = ['its permissions do not allow it', 'Change the permissions, or name another file.'];
/** What the codes of the file system mean, and the remedies. */
const causes = {
    ENOSPC: ['the disk is full', freeSpace],
    EDQUOT: ['the quota of the disk is used up', freeSpace],
    EFBIG: ['it is larger than a file may be here', freeSpace],
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: ['the disk can only be read', nameFile],
    ENOTDIR: ['a part of its path is a file, not a folder', nameFile],
};
async function send(path, content) {
    const own = ownFile(path);
    if (own !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile()) {
        // Opened again, it would be written from its start, over what was printed before.
        for (const part of partsOf(content))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(own, part);
        return;
    }
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND);
    try {
        for (const part of partsOf(content))
            await handle.writeFile(part);
    }
    finally {
        await handle.close();
    }
}
function partsOf(content) {
    return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
/** The number of an open file of this process, from its path. */
function ownFile(path) {
    const [, owner, number] = /^\/(?:proc\/(\w+)|dev)\/fd\/(\d+)$/.exec(path) ?? [];
    return number !== undefined && [undefined, 'self', String(process.pid)].includes(owner) ? Number(number) : undefined;
}
async function replace(target, content, keep) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target.path);
    // A rename would replace a file that is protected against writing, too.
    if (target.kind === 'file')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(target.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    // The ending is none of a document, and the name has the same length for a file with the longest name of all.
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.alt-text-review-${crypto.randomUUID()}.tmp`);
    const release = keep();
    try {
        await fill(beside, target, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, target.path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true }).catch(() => undefined);
        throw error;
    }
    finally {
        release();
    }
}
async function fill(beside, target, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', target.kind === 'file' ? 0o600 : 0o666);
    try {
        for (const part of partsOf(content))
            await handle.writeFile(part);
        if (target.kind === 'file') {
            const { mode, uid, gid } = target.stats;
            const own = await handle.stat();
            // Only root may give files away. It comes before the mode, because it takes special bits away.
            if (own.uid !== uid || own.gid !== gid)
                await handle.chown(uid, gid).catch(() => undefined);
            await handle.chmod(mode & 0o7777);
        }
        // Some disks are found full only now.
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 46919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* unused harmony export workflow */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _text_homepage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39152);
/* harmony import */ var _app_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11018);





const workflowPath = '.github/workflows/alt-text-review.yml';
/** Writes a workflow that reviews pull requests. @throws UserError when the file exists */
async function init(world) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.cwd, workflowPath);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
    if (exists)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${workflowPath} already exists.`, 'Delete it first, or edit it by hand.');
    await (0,_app_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(world.cwd, workflowPath, workflow, world.keep);
    world.stdout(`${workflowPath} was written. Next:
1. For drafts, add the secret EACHLABS_API_KEY (Settings, Secrets and variables, Actions). Without it, there are findings and the gate.
2. Commit the file. The next pull request that changes documentation gets a review.
More: ${_text_homepage_js__WEBPACK_IMPORTED_MODULE_4__/* .homepage */ .T}#readme
`);
    return 0;
}
/** The same workflow as in the README; a test compares the two. */
const workflow = `name: Alt text
on: pull_request
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: alt-text-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  alt-text:
    runs-on: ubuntu-latest
    steps:
      - uses: alt-text-review/alt-text-review@v0
        with:
          eachlabs-api-key: \${{ secrets.EACHLABS_API_KEY }}
`;


/***/ }),

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks)
/* harmony export */ });
/** The texts, joined to chunks of at least `least` characters, each changed by `change`. A chunk is written at once, a text would cost as much. */
function* inChunks(texts, change, least = 65_536) {
    let chunk = [];
    let length = 0;
    for (const text of texts) {
        chunk.push(text);
        length += text.length;
        if (length < least)
            continue;
        yield change(chunk.join(''));
        chunk = [];
        length = 0;
    }
    if (length > 0)
        yield change(chunk.join(''));
}


/***/ }),

/***/ 56730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether `path` is `root` or below it, by their spelling alone; both absolute. */
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 39852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The nearest folder at or above the absolute `folder` with `.git`, which is a file in worktrees and submodules; undefined without one. */
async function repositoryAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 39152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}


/***/ })
};
