export const ids = [5420, 5518, 9973];
export const modules = {

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDeadline)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6327);

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

/***/ 477:
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
        __webpack_require__.e(/* import() */ 8346).then(__webpack_require__.bind(__webpack_require__, 8346)),
        __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 422)),
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
        return (await __webpack_require__.e(/* import() */ 8346).then(__webpack_require__.bind(__webpack_require__, 8346))).handOver(pictureHosts);
    return (await __webpack_require__.e(/* import() */ 5882).then(__webpack_require__.bind(__webpack_require__, 5882))).createRemote({ env, signal, hosts: pictureHosts });
}


/***/ }),

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   pg: () => (/* binding */ unwritten),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5548);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(529);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7778);




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
        const trouble = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFile */ ._)(root, file, hide((await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReporter */ .KW)(name))(report)), keep);
        if (trouble !== undefined)
            troubles.push({ ...trouble, file });
    }
    return troubles;
}
/** The error for files that could not be written: each with the reason and with what is on the disk now. */
function unwritten(troubles) {
    const problems = troubles.map(({ file, why, onDisk }) => `${file} cannot be written: ${why}. ${onDisk}`);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems.join('\n'), [...new Set(troubles.map(({ remedy }) => remedy))].join('\n'));
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

/***/ 5420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/app/deadline.js
var deadline = __webpack_require__(8362);
// EXTERNAL MODULE: ./build/app/pictures.js
var app_pictures = __webpack_require__(477);
// EXTERNAL MODULE: ./build/app/secrets.js
var secrets = __webpack_require__(37);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(3735);
// EXTERNAL MODULE: ./build/lib/secrets.js
var lib_secrets = __webpack_require__(1853);
// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __webpack_require__(529);
// EXTERNAL MODULE: ./build/review/index.js + 7 modules
var review = __webpack_require__(8103);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(4380);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 2 modules
var sources_unmatched = __webpack_require__(5354);
// EXTERNAL MODULE: ./build/cli/documents.js
var documents = __webpack_require__(971);
// EXTERNAL MODULE: ./build/app/drafter.js + 1 modules
var drafter = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(902);
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
var report_files = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(7778);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(892);
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
    const input = {
        ...gathered,
        failOn: options.failOn,
        unread: options.unread,
        minCoverage: options.minCoverage,
        baseline: await (0,settings/* readBaseline */.m)(options.baseline, world),
        policy: options.policy,
        today: world.today,
        language: options.language,
        drafting,
        contextDrafts: options.contextDrafts,
        samePictures: async (places) => (await pictures()).samePictures(places),
        mistakes: unmatched.map(sources_unmatched/* reasonOf */.A3),
        overdue,
    };
    const found = await (0,review/* review */.N)(input);
    const fixed = flags.fix ? await (await __webpack_require__.e(/* import() */ 7623).then(__webpack_require__.bind(__webpack_require__, 7623))).fix(input, found, world) : found;
    const report = { ...fixed, notes: [...notes(), ...fixed.notes] };
    const troubles = [
        ...(await print(report, flags, world, hide)),
        ...(await (0,report_files/* writeReports */.Li)(report, options, { root: world.cwd, hide, keep: world.keep })),
    ];
    for (const one of unmatched)
        world.stderr(`alt-text-review: ${(0,sources_unmatched/* sentencesOf */.cj)(one).map(escape_controls/* escapeControls */.UN).join('\n')}\n`);
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
    if (unmatched.length > 0)
        return 2;
    return report.verdict === 'pass' ? 0 : 1;
}
/** Prints the report, also when the file for it cannot be written: what was found, and what --fix wrote, is in it. */
async function print(report, { format, output }, world, hide) {
    const colour = output === undefined && world.stdoutIsTerminal && !world.env.NO_COLOR;
    const text = hide((await (0,reporters/* loadReporter */.KW)(format))(report, { colour }));
    const trouble = output === undefined ? undefined : await (0,write_file/* writeFile */._)(world.cwd, output, text, world.keep);
    if (output === undefined || trouble !== undefined)
        world.stdout(text);
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

/***/ 1853:
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
