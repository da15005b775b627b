export const ids = [5420, 9973];
export const modules = {

/***/ 68362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDeadline)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16327);

/** Milliseconds to judge what was read until the deadline: reading is slow, judging is not. */
const judgingMs = 60_000;
/** Milliseconds for publishing: a review, a hundred deletions a second apart, and answers that take their time. */
const publishingMs = 5 * 60_000;
function createDeadline(clock, minutes) {
    const start = clock.now();
    const reading = new AbortController();
    const publishing = new AbortController();
    let limitMs = 0;
    let isPublishing = false;
    // Work that never yields the thread keeps timers from firing.
    const isOver = (graceMs = 0) => clock.now() - start >= limitMs + graceMs;
    const limit = () => `its deadline of ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(limitMs / 60_000, 'minute')}`;
    function set(newMinutes) {
        limitMs = newMinutes * 60_000;
        alarm(clock, start + limitMs - clock.now(), () => {
            if (isOver())
                reading.abort();
        });
    }
    set(minutes);
    return {
        signal: reading.signal,
        now: () => (isPublishing ? publishing.signal : reading.signal),
        set,
        publish() {
            isPublishing = true;
            alarm(clock, Math.max(0, start + limitMs - clock.now()) + publishingMs, () => {
                publishing.abort();
            });
        },
        overdue: () => isOver(judgingMs)
            ? `The run reached ${limit()} before this document was judged. Raise deadline-minutes, or review fewer documents with paths.`
            : undefined,
        notes: () => isOver() ? [`The run reached ${limit()}: what was not judged or drafted by then is missing in this report.`] : [],
    };
}
function alarm(clock, ms, ring) {
    const whole = Math.max(0, Math.ceil(ms));
    const signal = clock.alarm?.(whole) ?? AbortSignal.timeout(whole);
    signal.addEventListener('abort', ring, { once: true });
}


/***/ }),

/***/ 72416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ draftSettings),
  _: () => (/* binding */ drafting)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(18013);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/app/named-file.js
var named_file = __webpack_require__(44104);
// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(67778);
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
var secrets = __webpack_require__(60037);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
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
            Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(1930), __webpack_require__.e(4106)]).then(__webpack_require__.bind(__webpack_require__, 34106)),
            __webpack_require__.e(/* import() */ 4467).then(__webpack_require__.bind(__webpack_require__, 54467)),
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

/***/ 30477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ picturesOnDisk),
/* harmony export */   e: () => (/* binding */ remotePictures)
/* harmony export */ });
/**
 * The pictures of documents on this machine, and those of other sites that the documents show.
 *
 * @param root absolute; paths of documents are relative to it
 * @param paths files and folders under review
 */
async function picturesOnDisk(options, root, paths, surroundings) {
    const [{ createLoader }, { createRepositories }, remote] = await Promise.all([
        __webpack_require__.e(/* import() */ 8346).then(__webpack_require__.bind(__webpack_require__, 78346)),
        __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 20422)),
        remotePictures(options, surroundings),
    ]);
    return createRepositories(root, paths, (files) => createLoader(files, undefined, remote));
}
/**
 * How pictures of other sites are had: they are fetched, or with the transport `url` the model gets their addresses. Both only from the hosts
 * that the settings list.
 */
async function remotePictures({ imageTransport, pictureHosts }, { env, signal }) {
    if (imageTransport === 'url')
        return (await __webpack_require__.e(/* import() */ 8346).then(__webpack_require__.bind(__webpack_require__, 78346))).handOver(pictureHosts);
    return (await __webpack_require__.e(/* import() */ 5882).then(__webpack_require__.bind(__webpack_require__, 35882))).createRemote({ env, signal, hosts: pictureHosts });
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

/***/ 60037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* harmony import */ var _drafts_providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18013);

/** The tokens and keys of a run: those of its settings, and those of any provider in the environment. */
function secretsOf(options, env) {
    const variables = Object.values(_drafts_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .providers */ .r).flatMap(({ keyVariables }) => keyVariables);
    const values = [options.githubToken, options.eachlabsApiKey, ...variables.map((name) => env[name])];
    return values.flatMap((value) => value ?? []).filter((value) => value !== '');
}


/***/ }),

/***/ 75274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sourcesBelow)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4943);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96146);


/**
 * Finds the documents that pages of a built site come from. Built is a page that git ignores; its sources are the documents that git tracks.
 * Without git, nothing tells a built page from one that people write, and there are none.
 *
 * @param root absolute; paths are relative to it
 */
function sourcesBelow(root, policy) {
    return async (pages) => {
        const { ignoredFiles, trackedFiles } = await __webpack_require__.e(/* import() */ 4805).then(__webpack_require__.bind(__webpack_require__, 54805));
        const built = new Set(await ignoredFiles(pages, root));
        if (built.size === 0)
            return { documents: [], isBuilt: () => false };
        const { plainFiles, readFiles } = await __webpack_require__.e(/* import() */ 2658).then(__webpack_require__.bind(__webpack_require__, 42658));
        const tracked = (await trackedFiles(root)).filter((path) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm)(path) !== undefined);
        // Git tracks links, too, and these may lead out of the repository.
        const { documents } = await readFiles(await plainFiles(tracked, root), {
            cwd: root,
            formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
            leftOutAs: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj,
            wanted: () => true,
            mayHold: () => true,
            mayMatter: (text, format) => (0,_review_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayMatter */ .dx)({ text, format }, policy),
        });
        return { documents, isBuilt: (path) => built.has(path) };
    };
}


/***/ }),

/***/ 65420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/app/deadline.js
var deadline = __webpack_require__(68362);
// EXTERNAL MODULE: ./build/app/pictures.js
var app_pictures = __webpack_require__(30477);
// EXTERNAL MODULE: ./build/app/secrets.js
var secrets = __webpack_require__(60037);
// EXTERNAL MODULE: ./build/lib/in-chunks.js
var in_chunks = __webpack_require__(3808);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/lib/secrets.js
var lib_secrets = __webpack_require__(41853);
// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __webpack_require__(30529);
// EXTERNAL MODULE: ./build/app/site-sources.js
var site_sources = __webpack_require__(75274);
// EXTERNAL MODULE: ./build/review/index.js + 2 modules
var review = __webpack_require__(96146);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 2 modules
var sources_unmatched = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/cli/documents.js
var documents = __webpack_require__(10971);
// EXTERNAL MODULE: ./build/app/drafter.js + 1 modules
var drafter = __webpack_require__(72416);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(20902);
;// CONCATENATED MODULE: ./build/cli/drafter.js


/** Whether pages of this machine can get drafts, and the function that makes them. */
function draftingFor(options, pictures, world) {
    const { env, fetch, clock, signal } = world;
    const possible = (0,drafter/* drafting */._)(options, {
        env,
        fetch,
        clock,
        signal,
        // On a machine it is unknown whether the pictures are public.
        picturesArePublic: false,
        root: world.cwd,
        pictures,
        announce: (sentence) => {
            world.stderr(`alt-text-review: ${sentence}\n`);
        },
        progress: (0,progress/* progressLine */.o)('Drafting', world),
    });
    if (possible.status !== 'ready')
        return possible;
    return {
        ...possible,
        draft: (wanted, earlier) => {
            // Drafts are paid for, and are not lost until they are in the report.
            if (wanted.length > 0)
                world.keep();
            return possible.draft(wanted, earlier);
        },
    };
}

// EXTERNAL MODULE: ./build/app/report-files.js
var report_files = __webpack_require__(11018);
// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(67778);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(80892);
;// CONCATENATED MODULE: ./build/cli/check.js
















/** Reviews files and folders of this machine, prints the report, and returns the verdict as exit code. */
async function check(paths, flags, terminal) {
    const options = await (0,settings/* readSettings */.s)(flags.settings, terminal);
    const { hide } = (0,lib_secrets/* createSecrets */.g)((0,secrets/* secretsOf */.F)(options, terminal.env));
    const world = withoutSecrets(terminal, hide);
    const { signal, overdue, notes } = (0,deadline/* createDeadline */.d)(world.clock, options.deadlineMinutes);
    const { unmatched, ...gathered } = await (0,documents/* gather */.k)(paths, flags.base, options, world);
    const bounded = { ...world, signal: AbortSignal.any([world.signal, signal]) };
    const pictures = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)(options, world.cwd, paths, bounded));
    const drafting = draftingFor(options, pictures, bounded);
    // Where a change is reviewed, every page is read.
    const isWhole = flags.base === undefined && gathered.documents.length > 0;
    const pages = isWhole && options.cacheDir !== undefined ? await openPages(world.cwd, options.cacheDir) : undefined;
    const input = {
        ...gathered,
        store: pages,
        failOn: options.failOn,
        unread: options.unread,
        minCoverage: options.minCoverage,
        baseline: await (0,settings/* readBaseline */.m)(options.baseline, world),
        policy: options.policy,
        today: world.today,
        language: options.language,
        drafting,
        contextDrafts: options.contextDrafts,
        // What --fix writes is what it read.
        ...(!flags.fix && { sources: (0,site_sources/* sourcesBelow */.S)(world.cwd, options.policy) }),
        samePictures: async (places) => (await pictures()).samePictures(places),
        mistakes: unmatched.map(sources_unmatched/* reasonOf */.A3),
        overdue,
    };
    const found = await (0,review/* review */.NQ)(input);
    await pages?.save();
    const fixed = flags.fix ? await (await Promise.all(/* import() */[__webpack_require__.e(5505), __webpack_require__.e(7623)]).then(__webpack_require__.bind(__webpack_require__, 27623))).fix(input, found, world) : { report: found, troubles: [] };
    const report = { ...fixed.report, notes: [...notes(), ...fixed.report.notes] };
    const troubles = [
        ...(await print(report, flags, world, hide)),
        ...(await (0,report_files/* writeReports */.Li)(report, options, { root: world.cwd, hide, keep: world.keep })),
    ];
    for (const one of unmatched)
        world.stderr(`alt-text-review: ${(0,sources_unmatched/* sentencesOf */.cj)(one).map(escape_controls/* escapeControls */.UN).join('\n')}\n`);
    for (const trouble of fixed.troubles)
        world.stderr(`alt-text-review: ${(0,escape_controls/* escapeControls */.UN)(trouble)}\n`);
    if (troubles.length > 0)
        throw (0,report_files/* unwritten */.pg)(troubles);
    // With `--fix --context-drafts`, the drafts that need no model are written even when there is no model.
    const isDone = flags.fix && options.contextDrafts;
    const unavailable = drafting.status === 'unavailable' && !isDone ? drafting.reason : undefined;
    const obstacle = report.refused ?? unavailable;
    if (obstacle !== undefined && flags.settings.captions === 'auto') {
        world.stderr(`alt-text-review: no drafts by a model, although the options ask for them: ${obstacle}\n`);
        return 2;
    }
    if (unmatched.length > 0 || fixed.troubles.length > 0)
        return 2;
    return report.verdict === 'pass' ? 0 : 1;
}
async function openPages(root, dir) {
    const { openPageFile } = await __webpack_require__.e(/* import() */ 1041).then(__webpack_require__.bind(__webpack_require__, 31041));
    return openPageFile(root, dir);
}
/** Prints the report, also when the file for it cannot be written: what was found, and what --fix wrote, is in it. */
async function print(report, { format, output }, world, hide) {
    const colour = output === undefined && world.stdoutIsTerminal && !world.env.NO_COLOR;
    const parts = await (0,reporters/* loadParts */.B)(format);
    const chunks = () => (0,in_chunks/* inChunks */.m)(parts(report, { colour }), hide);
    const trouble = output === undefined ? undefined : await (0,write_file/* writeFile */._)(world.cwd, output, chunks(), world.keep);
    if (output === undefined || trouble !== undefined)
        for (const chunk of chunks())
            world.stdout(chunk);
    return output === undefined || trouble === undefined ? [] : [{ ...trouble, file: output }];
}
/** The world, with the secrets of the run hidden in all that is printed. */
function withoutSecrets(world, hide) {
    return {
        ...world,
        stdout: (text) => {
            world.stdout(hide(text));
        },
        stderr: (text) => {
            world.stderr(hide(text));
        },
    };
}


/***/ }),

/***/ 10971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4943);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51355);
/* harmony import */ var _config_included_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33603);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96146);
/* harmony import */ var _sources_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42658);
/* harmony import */ var _sources_left_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39973);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5354);







/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
async function gather(paths, base, options, world) {
    const folders = paths.length === 0 ? ['.'] : paths;
    if (base !== undefined) {
        const { gatherChanged } = await __webpack_require__.e(/* import() */ 8424).then(__webpack_require__.bind(__webpack_require__, 38424));
        return gatherChanged(folders, base, options, world);
    }
    const { includes, leavesAside } = (0,_config_included_js__WEBPACK_IMPORTED_MODULE_1__/* .included */ .d)(options.paths);
    const read = await (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_3__.readFiles)(folders, {
        cwd: world.cwd,
        formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
        leftOutAs: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj,
        wanted: includes,
        leavesAside,
        mayHold: (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .matchFolders */ .RZ)(options.paths),
        mayMatter: (text, format) => (0,_review_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayMatter */ .dx)({ text, format }, options.policy),
        isDocument: (text, format) => (0,_review_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isDocument */ .wz)({ text, format }, options.policy),
    });
    const leftOut = (0,_sources_left_out_js__WEBPACK_IMPORTED_MODULE_6__.countLeftOut)(read.unformatted, _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj);
    const { unmatched, notes } = await (0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_4__/* .findUnmatched */ .L2)({
        ...read,
        leftOut,
        patterns: options.paths,
        documents: read.seen,
        included: read.documents.length + read.skipped.length,
        allFiles: () => (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_3__.listFiles)(world.cwd),
        filesIn: (folder) => (0,_sources_files_js__WEBPACK_IMPORTED_MODULE_3__.listFiles)(world.cwd, folder),
        formatFor: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFor */ .Bm,
        isCode: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodeFile */ .KJ,
    });
    return {
        documents: read.documents,
        skipped: read.skipped,
        leftOut,
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: [...(0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutNote */ .UZ)(read.leftOut), ...(0,_sources_left_out_js__WEBPACK_IMPORTED_MODULE_6__.asideNote)((0,_sources_left_out_js__WEBPACK_IMPORTED_MODULE_6__.countLeftOut)(read.aside, _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOf */ .Li)), ...notes],
        unmatched,
    };
}


/***/ }),

/***/ 20902:
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

/***/ 80892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1552);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75548);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14318);




/**
 * Settings of a run: flags win over the configuration file.
 *
 * @throws UserError for a value that its option cannot have, and for a missing configuration file that was named
 */
async function readSettings(flags, world) {
    const { config } = (0,_config_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOptions */ .Ac)(flags);
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, config);
    if (text === undefined && flags.config !== undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no configuration file ${config}.`, 'Check the path; it is relative to the working directory.');
    }
    return (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)({ text, path: config }, { captions: 'off' }, flags);
}
/** Findings that the baseline file accepts; undefined without one. @throws UserError when it is missing or not a baseline */
async function readBaseline(path, world) {
    if (path === undefined)
        return undefined;
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, path);
    if (text === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(5343), __webpack_require__.e(5891), __webpack_require__.e(6347), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, path);
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

/***/ 23735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Does `work` at the first call, and returns the same result for every later call. */
function once(work) {
    let done;
    return () => (done ??= { result: work() }).result;
}


/***/ }),

/***/ 41853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
/** A shorter text, such as the "ollama" that local servers get as their key, is a word that texts may contain. */
const shortest = 8;
/** Of letters and digits alone: fewer could come together by chance. */
const shortestOfLetters = 12;
function createSecrets(values) {
    const secrets = values.filter((value) => value !== undefined).filter((value) => value.trim().length >= shortest);
    // The longest first, so that no part of one is left behind a shorter one.
    const forms = [...new Set(secrets.flatMap(formsOf))]
        .filter((form) => form.trim().length >= shortest)
        .toSorted((a, b) => b.length - a.length);
    const letters = secrets.map(lettersOf).filter((value) => value.length >= shortestOfLetters);
    return {
        hide: (text) => forms.reduce((left, form) => left.replaceAll(form, '***'), text),
        areIn(text) {
            if (forms.some((form) => text.includes(form)))
                return true;
            const own = letters.length === 0 ? '' : lettersOf(text);
            return letters.some((one) => own.includes(one));
        },
    };
}
/** Each line of a secret, and the whole as addresses, headers and JSON have it. */
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
    const encoded = [encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
    return [...new Set([...lines, ...encoded, JSON.stringify(secret).slice(1, -1)])];
}
function lettersOf(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}


/***/ }),

/***/ 39973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asideNote: () => (/* binding */ asideNote),
/* harmony export */   countLeftOut: () => (/* binding */ countLeftOut)
/* harmony export */ });
/* harmony import */ var _text_left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96884);

/** A note on files that are read where the settings name them. */
function asideNote(aside) {
    if (aside.length === 0)
        return [];
    const [were, them] = (0,_text_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutCount */ .fk)(aside) === 1 ? ['was', 'it'] : ['were', 'them'];
    return [
        `${(0,_text_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutFiles */ .RD)(aside)} of tests, stories or builds ${were} not read. Name ${them} in paths to have ${them} read.`,
    ];
}
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
