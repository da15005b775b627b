export const ids = [4017];
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

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44104);




/**
 * The text of a file that the settings name; undefined when there is none.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; a link of the repository is followed only inside it, see {@link namedFile}
 * @throws UserError when there is something that cannot be read
 */
async function readText(root, file) {
    try {
        const found = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .namedFile */ .e)(root, file);
        if (found.kind === 'absent')
            return undefined;
        if (found.kind === 'outside')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: a link on its path leads out of the repository.`, 'Name the file that the link leads to, if it is the one that you want.');
        if (found.kind === 'folder')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: it is a folder.`, 'Name a file.');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(found.kind === 'file' ? found.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), 'utf8');
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        const remedy = 'Check that it is a file, and its permissions.';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, remedy, { cause: error });
    }
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
async function writeReports(report, options, { root, hide, keep, html }) {
    const troubles = [];
    for (const { name, option } of _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFiles */ .IU) {
        const file = options[(0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(option)];
        if (file === undefined)
            continue;
        const parts = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadParts */ .B)(name);
        const style = name === 'html' ? { colour: false, html: await html?.(report, file) } : undefined;
        const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, (0,_lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .inChunks */ .m)(parts(report, style), hide), keep);
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

/***/ 34017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// UNUSED EXPORTS: tag, workflow

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/read-text.js
var read_text = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/app/report-files.js
var report_files = __webpack_require__(11018);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
;// CONCATENATED MODULE: ./build/cli/init-config.js

/** Where editors find the schema of the configuration file. */
const schemaUrl = `${homepage/* homepage */.TB.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/schema/config.schema.json`;
/** A configuration file to begin with, with what other linters of the repository decided before. */
function firstConfig(adopted) {
    const rules = adopted.flatMap(({ file, rules: found }) => Object.entries(found).map((rule) => ({ file, rule })));
    const once = rules.filter(({ rule: [id] }, index) => rules.findIndex(({ rule: [other] }) => other === id) === index);
    const paths = adopted.flatMap(({ file, paths: found }) => found.map((glob) => ({ file, glob })));
    const strict = adopted.find(({ emptyAlt }) => emptyAlt !== undefined);
    const lines = [
        `# yaml-language-server: $schema=${schemaUrl}`,
        `# What can stand here: ${homepage/* homepage */.TB}/blob/main/docs/configuration.md`,
        'fail-on: error',
        ...(strict === undefined ? [] : [`empty-alt: missing # as in ${strict.file}`]),
        ...(paths.length === 0
            ? []
            : ['paths:', ...paths.map(({ file, glob }) => `  - ${JSON.stringify(glob)} # as in ${file}`)]),
        ...(once.length === 0
            ? []
            : [
                '# Reported without failing the check, because that was off before.',
                'rules:',
                ...once.map(({ file, rule: [id, severity] }) => `  ${id}: ${severity} # as in ${file}`),
            ]),
    ];
    return lines.map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./build/lib/yaml-file.js
var yaml_file = __webpack_require__(29272);
;// CONCATENATED MODULE: ./build/cli/other-linters.js


const files = {
    '.markdownlint-cli2.jsonc': ofMarkdownlint,
    '.markdownlint-cli2.yaml': ofMarkdownlint,
    '.markdownlint.jsonc': ofMarkdownlint,
    '.markdownlint.json': ofMarkdownlint,
    '.markdownlint.yaml': ofMarkdownlint,
    '.markdownlint.yml': ofMarkdownlint,
    '.htmlvalidate.json': ofHtmlValidate,
    '.htmlhintrc': ofHtmlhint,
};
/** What the linters that a repository has already decided about alternative texts. A file that cannot be read decides nothing. */
async function adoptedFrom(read) {
    const found = [];
    for (const [file, mean] of Object.entries(files)) {
        const data = plain(await read(file), file);
        if (data !== undefined)
            found.push({ file, ...mean(data) });
    }
    for (const file of ['.rumdl.toml', 'rumdl.toml']) {
        const text = await read(file);
        if (text !== undefined)
            found.push({ file, ...ofRumdl(text) });
    }
    const ignored = await read('.markdownlintignore');
    if (ignored !== undefined)
        found.push({ file: '.markdownlintignore', rules: {}, paths: ofIgnoreFile(ignored) });
    return found.filter(({ rules, paths, emptyAlt }) => Object.keys(rules).length + paths.length > 0 || emptyAlt);
}
/** JSON with comments is YAML without them. */
function plain(text, file) {
    if (text === undefined)
        return undefined;
    try {
        return (0,yaml_file/* readYaml */.g)(/\.ya?ml$/.test(file) ? text : withoutComments(text), file)?.plain();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** JSON without its comments, which may hold quotes as its strings may hold slashes. */
function withoutComments(text) {
    let plain = '';
    let isString = false;
    for (let at = 0; at < text.length; at += 1) {
        const pair = text.slice(at, at + 2);
        if (!isString && (pair === '//' || pair === '/*')) {
            const end = text.indexOf(pair === '//' ? '\n' : '*/', at + 2);
            if (end < 0)
                break;
            at = pair === '//' ? end - 1 : end + 1;
            continue;
        }
        // What a backslash escapes ends no string.
        const isEscape = isString && pair.startsWith('\\');
        if (pair.startsWith('"'))
            isString = !isString;
        plain += isEscape ? pair : pair.charAt(0);
        if (isEscape)
            at += 1;
    }
    return plain;
}
const nothing = { rules: {}, paths: [] };
const quietMarkdown = { 'empty-markdown-alt': 'info', 'missing-alt': 'info' };
function ofMarkdownlint(data) {
    const { config, globs, ignores } = fieldsOf(data);
    const rules = fieldsOf(config ?? data);
    const named = rules.MD045 ?? rules['no-alt-text'];
    const isOff = named === false || (named === undefined && rules.default === false);
    return {
        rules: isOff ? quietMarkdown : {},
        paths: [...textsIn(globs), ...textsIn(ignores).map((glob) => `!${glob}`)],
    };
}
function ofHtmlValidate(data) {
    const { rules } = fieldsOf(data);
    const rule = fieldsOf(rules)['wcag/h37'] ?? fieldsOf(rules).h37;
    const [severity, options] = Array.isArray(rule) ? rule : [rule, undefined];
    if (severity === 'off' || severity === 0)
        return { rules: { 'missing-alt': 'info' }, paths: [] };
    return { ...nothing, emptyAlt: fieldsOf(options).allowEmpty === false ? 'missing' : undefined };
}
function ofHtmlhint(data) {
    return fieldsOf(data)['alt-require'] === false ? { rules: { 'missing-alt': 'info' }, paths: [] } : nothing;
}
/** The lines of TOML that matter; the rest of the language is not needed for them. */
function ofRumdl(text) {
    const list = (key) => {
        const start = text.split('\n').findIndex((line) => line.split('=')[0]?.trim() === key);
        if (start < 0)
            return [];
        const rest = text.split('\n').slice(start).join('\n');
        const items = rest.slice(rest.indexOf('[') + 1, rest.indexOf(']'));
        return [...items.matchAll(/"([^"\n]*)"/g)].map(([, item]) => item ?? '');
    };
    return {
        rules: list('disable').includes('MD045') ? quietMarkdown : {},
        paths: [...list('include'), ...list('exclude').map((glob) => `!${folderGlob(glob)}`)],
    };
}
function ofIgnoreFile(text) {
    const lines = text.split('\n').map((line) => line.trim());
    return lines
        .filter((line) => line !== '' && !/^[#!]/.test(line))
        .map((line) => `!${folderGlob(line.replace(/^\//, ''))}`);
}
/** Other linters take a folder for all that is in it. */
function folderGlob(path) {
    if (/[*?{[]|\.\w+$/.test(path))
        return path;
    return `${path.replace(/\/$/, '')}/**`;
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textsIn(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string' && item !== '' && !item.startsWith('#'));
}

// EXTERNAL MODULE: ./build/sources/git-run.js
var git_run = __webpack_require__(86541);
;// CONCATENATED MODULE: ./build/cli/init.js












const workflowPath = '.github/workflows/alt-text-review.yml';
const configPath = '.github/alt-text-review.yml';
/**
 * Shows a workflow that reviews pull requests and a configuration file, asks on a terminal, and writes those that are not there yet.
 *
 * @param isAgreed whether the user wants them without being asked
 * @throws UserError when both files exist
 */
async function init(isAgreed, world) {
    const commit = await publicCommit(world.packageDir);
    const adopted = await adoptedFrom((file) => (0,read_text/* readText */.y)(world.cwd, file));
    const plan = [
        { path: workflowPath, text: commit === undefined ? workflow : workflow.replace(`@${tag}`, `@${commit}`) },
        { path: configPath, text: firstConfig(adopted) },
    ];
    const there = await Promise.all(plan.map(({ path }) => isThere((0,external_node_path_.join)(world.cwd, path))));
    const files = plan.filter((_, index) => there[index] === false);
    const kept = plan.filter((_, index) => there[index] === true);
    if (files.length === 0)
        throw new errors/* UserError */.yo(`${workflowPath} and ${configPath} already exist.`, 'Delete the one that you want anew, or edit it by hand.');
    for (const { path } of kept)
        world.stdout(`${path} already exists, and stays as it is.\n`);
    for (const { path, text } of files)
        world.stdout(`${path}:\n${indented(text)}\n`);
    if (!isAgreed && world.ask !== undefined) {
        const answer = await world.ask(`Write ${(0,count/* count */.U)(files.length, 'file')}? [y/N] `);
        if (!/^\s*y(?:es)?\s*$/i.test(answer)) {
            world.stdout('Nothing was written.\n');
            return 0;
        }
    }
    for (const { path, text } of files)
        await (0,report_files/* writeText */.x3)(world.cwd, path, text, world.keep);
    world.stdout(`${files.map(({ path }) => path).join(' and ')} ${files.length === 1 ? 'was' : 'were'} written. Next:
1. For drafts, add the secret EACHLABS_API_KEY (Settings, Secrets and variables, Actions). Without it, there are findings and the gate.
2. On an old site, accept what is there: alt-text-review baseline. From then on only new findings count.
3. ${versionHint(commit)}
4. Commit the files. The next pull request that changes documentation gets a review.
More: ${homepage/* homepage */.TB}#readme
`);
    return 0;
}
/**
 * The commit that this program was cloned at, where a branch of its home has it: that one exists, and the tag of a release may not yet.
 * Undefined for an installed package, which is a release.
 */
async function publicCommit(packageDir) {
    if (!(await isThere((0,external_node_path_.join)(packageDir, '.git'))))
        return undefined;
    const git = async (...args) => (await (0,git_run/* runGit */.E)(args, packageDir)).toString('utf8').trim();
    try {
        const isPublic = (await git('for-each-ref', '--count=1', '--contains', 'HEAD', 'refs/remotes')) !== '';
        return isPublic ? await git('rev-parse', 'HEAD') : undefined;
    }
    catch {
        // Without git there is no commit to name.
        return undefined;
    }
}
function versionHint(commit) {
    return commit === undefined
        ? `The workflow uses ${tag}, the tag of release ${version/* tool */.z.version}. As long as GitHub has no such tag, write the full hash of a commit in its place.`
        : `The workflow uses the commit that this program was cloned at. When GitHub has the tag ${tag}, write it in its place: it moves with the releases.`;
}
function isThere(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
function indented(text) {
    return text
        .replace(/^(?=.)/gm, '  ')
        .split('\n')
        .map(escape_controls/* escapeControls */.UN)
        .join('\n');
}
/** The tag that moves with the releases of this major version; a candidate has only its own. */
const tag = `v${version/* tool */.z.version.includes('-') ? version/* tool */.z.version : (version/* tool */.z.version.split('.', 1)[0] ?? '')}`;
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
      - uses: alt-text-review/alt-text-review@${tag}
        with:
          eachlabs-api-key: \${{ secrets.EACHLABS_API_KEY }}
`;


/***/ }),

/***/ 16327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * `1 image`, `2 images`; with the verb where the sentence needs it: `1 image needs`, `2 images need`.
 *
 * @param many when it is not `one` with an s
 */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 74380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   o4: () => (/* binding */ steering)
/* harmony export */ });
/**
 * `text` with every character that can control a terminal, a log or the writing direction replaced by its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji need them.
 */
function escapeControls(text) {
    return text.replace(steering, escapeOf);
}
/** {@link escapeControls}, with line breaks and runs of white space as one space. */
function oneLine(text) {
    return escapeControls(text.replace(/\s+/g, ' '));
}
/** Control characters, lone surrogates, bidirectional controls, separators, zero-width and tag characters (Unicode 16). */
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}


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

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);


/** The contents of a YAML file; undefined when it is empty. @throws UserError with line and column of each error when it is not YAML */
function readYaml(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true });
    // What is missing at the end is missing after the last character, and not on the line after it.
    const end = text.trimEnd().length;
    const at = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, end));
        return `${path}:${line}:${col}`;
    };
    const problems = document.errors.map(({ code, message, pos: [start, stop] }) => code === 'DUPLICATE_KEY'
        ? `${at(start)}: ${keyAt(text, start, stop)} is there twice.`
        : `${at(start)} is not YAML: ${firstLine(message)}.`);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems.join('\n'), remedyOf(document.errors));
    const { contents } = document;
    const isEmpty = contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null);
    return isEmpty ? undefined : valueOf(contents, document, at, path);
}
function keyAt(text, start, stop) {
    const [key = ''] = text.slice(start, Math.max(stop, start + 60)).split(/[:\n]/);
    return key.trim();
}
function remedyOf(errors) {
    const isTwice = errors.some(({ code }) => code === 'DUPLICATE_KEY');
    const isBroken = errors.some(({ code }) => code !== 'DUPLICATE_KEY');
    return [
        ...(isTwice ? ['Keep one of the two.'] : []),
        ...(isBroken ? ['Check brackets, quotes and indentation there.'] : []),
    ].join(' ');
}
function valueOf(node, document, at, fallback) {
    // Aliases are followed one at a time, on access, so a file of aliases to aliases never grows here.
    const meant = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    const whereOf = (one, otherwise) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(one) && one.range ? at(one.range[0]) : otherwise);
    const where = whereOf(node, fallback);
    return {
        where,
        entries() {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(meant))
                return undefined;
            return meant.items.map(({ key, value }) => {
                const keyAt = whereOf(key, where);
                return { key: String(key), where: keyAt, value: valueOf(value, document, at, keyAt) };
            });
        },
        items: () => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(meant) ? meant.items.map((item) => valueOf(item, document, at, where)) : undefined),
        text() {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(meant) || meant.value === null)
                return undefined;
            return meant.source ?? JSON.stringify(meant.value);
        },
        plain() {
            try {
                return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(meant) ? meant.toJS(document) : meant;
            }
            catch (error) {
                // The parser limits the size that aliases to aliases would grow to.
                if (error instanceof ReferenceError)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where}: ${error.message}.`, 'Write the value out.');
                throw error;
            }
        },
    };
}
function firstLine(message) {
    return (message.split('\n')[0] ?? message).replace(/ at line \d.*/, '').replace(/[.:]$/, '');
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

/***/ 39152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   dX: () => (/* binding */ talkBackPage),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}
/** How people answer the comments of a review. */
const talkBackPage = `${homepage}/blob/main/docs/reviews.md#talk-back`;


/***/ })
};
