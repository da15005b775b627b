export const ids = [1473, 5518, 9973];
export const modules = {

/***/ 2416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ draftSettings),
  _: () => (/* binding */ drafting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(8013);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/app/named-file.js
var named_file = __webpack_require__(4104);
// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(7778);
;// CONCATENATED MODULE: ./build/app/cache-files.js



/** Bytes: an entry is far smaller. */
const mostBytes = 64 * 1024;
/** The files of a cache of drafts on this machine. @param root absolute working folder */
function cacheFiles(root) {
    return {
        async read(path) {
            const found = await (0,named_file/* namedFile */.e)(root, path);
            if (found.kind !== 'file' || found.stats.size > mostBytes)
                throw new Error(`${path} is not an entry of a cache.`);
            return (0,promises_.readFile)(found.path, 'utf8');
        },
        async write(path, text) {
            const trouble = await (0,write_file/* writeFile */._)(root, path, text);
            if (trouble !== undefined)
                throw new Error(trouble.why);
        },
    };
}

// EXTERNAL MODULE: ./build/app/secrets.js
var secrets = __webpack_require__(37);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(3735);
;// CONCATENATED MODULE: ./build/app/drafter.js





/** Whether drafts are possible with these settings, and the function that makes them. Its code is loaded for the first draft only. */
function drafting(options, surroundings) {
    if (options.captions === 'off')
        return { status: 'off' };
    const { env, picturesArePublic, root, pictures, ...world } = surroundings;
    const settings = draftSettings(options, { env, picturesArePublic });
    const reason = providers/* providers */.r[options.provider].obstacle(settings);
    if (reason !== undefined)
        return { status: 'unavailable', reason };
    const load = (0,once/* once */.O)(async () => {
        const [{ createDrafter, openCache }, { createPreparer }, { loadPicture }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1930), __webpack_require__.e(4106)]).then(__webpack_require__.bind(__webpack_require__, 4106)),
            __webpack_require__.e(/* import() */ 4467).then(__webpack_require__.bind(__webpack_require__, 4467)),
            pictures(),
        ]);
        const { cacheDir } = options;
        const cache = cacheDir === undefined ? undefined : openCache((0,external_node_path_.resolve)(root, cacheDir), cacheFiles(root));
        return createDrafter(settings, { ...world, loadPicture, cache, preparer: createPreparer() });
    });
    return { status: 'ready', draft: async (wanted, earlier) => (await load())(wanted, earlier) };
}
/** The settings for drafts, with the key of the provider that they name. */
function draftSettings(options, { env, picturesArePublic }) {
    const provider = providers/* providers */.r[options.provider];
    return {
        provider,
        apiKey: provider.keyFrom(env, options),
        secrets: (0,secrets/* secretsOf */.F)(options, env),
        apiBaseUrl: options.apiBaseUrl,
        model: options.model,
        requestsPerMinute: options.requestsPerMinute,
        concurrency: options.concurrency,
        maxCaptions: options.maxCaptions,
        maxCostUsd: options.maxCostUsd,
        imageTransport: options.imageTransport,
        allowUpload: picturesArePublic || options.allowPrivateImageUpload,
    };
}


/***/ }),

/***/ 37:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _drafts_providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

/** The tokens and keys of a run: those of its settings, and those of any provider in the environment. */
function secretsOf(options, env) {
    const variables = Object.values(_drafts_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r).flatMap(({ keyVariables }) => keyVariables);
    const values = [options.githubToken, options.eachlabsApiKey, ...variables.map((name) => env[name])];
    return values.flatMap((value) => value ?? []).filter((value) => value !== '');
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/app/drafter.js + 1 modules
var drafter = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(8013);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(902);
;// CONCATENATED MODULE: ./build/cli/doctor/ask.js



/** Why the provider cannot be asked for drafts with these settings; undefined when it can. */
function obstacleOf(options, { env }) {
    return providers/* providers */.r[options.provider].obstacle((0,drafter/* draftSettings */.l)(options, { env, picturesArePublic: false }));
}
/** Tries the provider, after announcing what that costs; undefined when the settings do not allow it. */
async function ask(options, world) {
    if (obstacleOf(options, world) !== undefined)
        return undefined;
    const { announcement } = await __webpack_require__.e(/* import() */ 5017).then(__webpack_require__.bind(__webpack_require__, 5017));
    const provider = providers/* providers */.r[options.provider];
    const settings = (0,drafter/* draftSettings */.l)(options, { env: world.env, picturesArePublic: false });
    world.stderr(`alt-text-review: ${announcement(provider, settings.model)}\n`);
    const { fetch, clock, signal } = world;
    world.keep();
    return provider.diagnose(settings, { fetch, clock, signal, progress: (0,progress/* progressLine */.o)('Asking', world) });
}

// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(6064);
// EXTERNAL MODULE: ./build/lib/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(2614);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(4380);
;// CONCATENATED MODULE: ./build/cli/doctor/report.js




const marks = { ok: 'ok   ', none: 'none ', wrong: 'wrong' };
/** The result as text: `asked` is undefined when the provider was not tried. */
function toText(looks, asked) {
    const lines = [
        ...looks.map(({ state, what, found }) => `${marks[state]}  ${what}: ${found}`),
        ...(asked === undefined ? [] : ['', ...table(asked), '', ...sum(asked), '', ...suggested(asked)]),
    ];
    return (0,escape_workflow_commands/* escapeWorkflowCommands */.F)(lines.map((line) => `${line}\n`).join(''));
}
/** The result as JSON. */
function toJson(looks, asked) {
    const checks = looks.map(({ state, what, found }) => ({ well: state !== 'wrong', state, what, found }));
    return `${JSON.stringify({ version: 1, looks: checks, asked: asked ?? null }, null, 2)}\n`;
}
function table({ rows }) {
    const cells = rows.map(({ question, answer, seen }) => [question, (0,truncate/* truncate */.x)((0,escape_controls/* oneLine */.TN)(answer), 40), (0,truncate/* truncate */.x)((0,escape_controls/* oneLine */.TN)(seen), 130)]);
    const all = [['Question', 'Answer', 'Seen'], ...cells];
    const [first, second] = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all.map(([question, answer, seen]) => `${question.padEnd(first ?? 0)}  ${answer.padEnd(second ?? 0)}  ${seen}`.trimEnd());
}
function sum({ predictions, requests, costUsd, notes, works, remedy }) {
    const cost = costUsd === undefined ? 'the cost is unknown' : `$${costUsd.toFixed(4)} by the API's own figures`;
    return [
        `${(0,count/* count */.U)(predictions, 'prediction')}, ${(0,count/* count */.U)(requests, 'request')}, ${cost}.`,
        ...notes,
        works ? 'Drafts work.' : `Drafts do not work: ${remedy ?? ''}`,
    ];
}
function suggested({ advice, works }) {
    if (advice.length === 0)
        return works ? ['The settings fit.'] : [];
    const lines = advice.map(({ name, value, why, consent }) => `${consent ? '# ' : ''}${name}: ${value}  # ${why}`);
    return ['Suggested as inputs of the workflow, or as flags:', ...lines];
}

// EXTERNAL MODULE: ./build/cli/documents.js
var cli_documents = __webpack_require__(971);
// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(892);
;// CONCATENATED MODULE: ./build/cli/doctor/index.js






/** Checks the settings, the baseline, the documents and whether drafts are possible. Sends requests only when the user asks for it. */
async function doctor({ settings, ask: mayAsk, json }, world) {
    const options = await (0,cli_settings/* readSettings */.s)(settings, world);
    const looks = [
        { state: 'ok', what: 'settings', found: `read, fail-on ${options.failOn}` },
        await look('baseline', async () => {
            const accepted = await (0,cli_settings/* readBaseline */.m)(options.baseline, world);
            return accepted ? ok((0,count/* count */.U)(accepted.size, 'accepted finding')) : none('the settings name no file');
        }),
        await look('documents', async () => {
            const { documents, skipped } = await (0,cli_documents/* gather */.k)([], undefined, options, world);
            return ok(`${documents.length} in this folder, ${skipped.length} skipped`);
        }),
        { what: 'drafts', ...draftsOf(options, mayAsk, world) },
    ];
    const asked = mayAsk ? await ask(options, world) : undefined;
    world.stdout(json ? toJson(looks, asked) : toText(looks, asked));
    return looks.every(({ state }) => state !== 'wrong') && asked?.works !== false ? 0 : 2;
}
/** A missing provider is an error only when the user wants it to be tried. */
function draftsOf(options, mayAsk, world) {
    const reason = obstacleOf(options, world);
    if (reason !== undefined)
        return { state: mayAsk ? 'wrong' : 'none', found: reason };
    return ok(`${options.provider} is set up${mayAsk ? '' : '; the key was not tried, `doctor --ask` does that'}`);
}
function ok(found) {
    return { state: 'ok', found };
}
function none(found) {
    return { state: 'none', found };
}
async function look(what, find) {
    try {
        return { what, ...(await find()) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { state: 'wrong', what, found: `${error.message} ${error.remedy}` };
    }
}


/***/ }),

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6773);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1355);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8103);
/* harmony import */ var _sources_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _sources_left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9973);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5354);






/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
async function gather(paths, base, options, world) {
    const folders = paths.length === 0 ? ['.'] : paths;
    if (base !== undefined) {
        const { gatherChanged } = await __webpack_require__.e(/* import() */ 9028).then(__webpack_require__.bind(__webpack_require__, 9028));
        return gatherChanged(folders, base, options, world);
    }
    const read = await (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_2__.readFiles)(folders, {
        cwd: world.cwd,
        formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
        leftOutAs: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj,
        wanted: (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matchGlobs */ .jv)(options.paths),
        mayHold: (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matchFolders */ .RZ)(options.paths),
        mayMatter: (text, format) => (0,_review_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayMatter */ .d)({ text, format }, options.policy),
    });
    const leftOut = (0,_sources_left_out_js__WEBPACK_IMPORTED_MODULE_5__.countLeftOut)(read.unformatted, _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj);
    const { unmatched, notes } = await (0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_3__/* .findUnmatched */ .L2)({
        ...read,
        leftOut,
        patterns: options.paths,
        documents: read.seen,
        included: read.documents.length + read.skipped.length,
        allFiles: () => (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_2__.listFiles)(world.cwd),
        filesIn: (folder) => (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_2__.listFiles)(world.cwd, folder),
        formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
    });
    return {
        documents: read.documents,
        skipped: read.skipped,
        leftOut,
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: [...(0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutNote */ .UZ)(read.leftOut), ...notes],
        unmatched,
    };
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/** A progress line that is overwritten and removed at the end; only on a terminal. @param what for example `Drafting` */
function progressLine(what, { stderr, stderrIsTerminal }) {
    return (done, total) => {
        if (!stderrIsTerminal)
            return;
        stderr(done === total ? '\r\u001b[K' : `\r${what}: ${done} of ${total} …\u001b[K`);
    };
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9171);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1469);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5548);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4318);




/**
 * Settings of a run: flags win over the configuration file.
 *
 * @throws UserError for a value that its option cannot have, and for a missing configuration file that was named
 */
async function readSettings(flags, world) {
    const { config } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .Ac)(flags);
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, config);
    if (text === undefined && flags.config !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no configuration file ${config}.`, 'Check the path; it is relative to the working directory.');
    }
    return (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)({ text, path: config }, { captions: 'off' }, flags);
}
/** Findings that the baseline file accepts; undefined without one. @throws UserError when it is missing or not a baseline */
async function readBaseline(path, world) {
    if (path === undefined)
        return undefined;
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, path);
    if (text === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, path);
}


/***/ }),

/***/ 2614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeWorkflowCommands)
/* harmony export */ });
/**
 * `text` without anything that the GitHub runner reads as a workflow command, on stdout or on stderr: `::name::` at the
 * start of a line, white space before it allowed, and the older `##[name]` anywhere (actions/runner, ActionCommand.cs).
 */
function escapeWorkflowCommands(text) {
    return text.replace(/^([^\S\n\r\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}


/***/ }),

/***/ 3735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Does `work` at the first call, and returns the same result for every later call. */
function once(work) {
    let result;
    return () => (result ??= work());
}


/***/ }),

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


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countLeftOut: () => (/* binding */ countLeftOut)
/* harmony export */ });
/** The number of files of each ending, the most first. */
function countLeftOut(paths, lookOf) {
    const counted = new Map();
    for (const path of paths) {
        const look = lookOf(path);
        if (look !== undefined)
            counted.set(look.ending, { ...look, files: (counted.get(look.ending)?.files ?? 0) + 1 });
    }
    return [...counted.values()].toSorted((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}


/***/ })
};
