export const ids = [7495, 9973];
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
            Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(1930), __webpack_require__.e(4408)]).then(__webpack_require__.bind(__webpack_require__, 14408)),
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
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5453);
/* harmony import */ var _config_included_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33603);
/* harmony import */ var _review_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48855);



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
        const { formatFor } = (0,_config_included_js__WEBPACK_IMPORTED_MODULE_1__/* .included */ .d)([], policy.fields);
        const tracked = (await trackedFiles(root)).filter((path) => formatFor(path) !== undefined);
        // Git tracks links, too, and these may lead out of the repository.
        const { documents } = await readFiles(await plainFiles(tracked, root), {
            cwd: root,
            formatFor,
            leftOutAs: _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutAs */ .gj,
            wanted: () => true,
            mayHold: () => true,
            mayMatter: (text, format) => (0,_review_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayMatter */ .dx)({ text, format }, policy),
        });
        return { documents, isBuilt: (path) => built.has(path) };
    };
}


/***/ }),

/***/ 87495:
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
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(51355);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/lib/secrets.js
var lib_secrets = __webpack_require__(41853);
// EXTERNAL MODULE: ./build/app/site-sources.js
var site_sources = __webpack_require__(75274);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 1 modules
var sources_unmatched = __webpack_require__(53785);
// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var documents = __webpack_require__(80103);
// EXTERNAL MODULE: ./build/cli/drafter.js
var drafter = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/app/report-files.js
var report_files = __webpack_require__(11018);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
;// CONCATENATED MODULE: ./build/cli/missing-pictures.js



/** Places that are named; the JSON report has all images. */
const mostNamed = 20;
const longestAddress = 80;
/**
 * What is said of pictures that are nowhere in the repository, neither beside their page nor where sites keep theirs. It changes no verdict.
 *
 * @param missingOf those of the places whose address is a path inside the repository with nothing there
 */
async function missingPictures({ images }, missingOf) {
    const places = images.flatMap(({ inScope, image, document, location }) => inScope && image.src !== '' ? [{ src: image.src, path: document.path, line: location.line }] : []);
    const gone = new Set(await missingOf(places));
    const missing = places.filter((place) => gone.has(place));
    if (missing.length === 0)
        return [`All pictures of the repository that ${(0,count/* count */.U)(places.length, 'image')} name are there.`];
    const named = (0,first_of/* firstOf */.K)(missing, mostNamed, ({ src, path, line }) => `${path}:${line} (${(0,truncate/* truncateMiddle */.k)(src, longestAddress)})`);
    return [`${(0,count/* count */.U)(missing.length, 'picture is', 'pictures are')} not there (info): ${named.join(', ')}.`];
}

// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(20902);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
;// CONCATENATED MODULE: ./build/cli/stdin.js




/** The argument that stands for the standard input. */
const stdinArgument = '-';
/** The name of a document from the standard input that was given none. */
const unnamed = 'stdin.md';
/**
 * The one document that comes over the standard input, as from an editor.
 *
 * @param name as which it is reported, and which decides its format and its settings
 * @throws UserError where no format reads such a name
 */
async function gatherStdin(name, options, world) {
    const path = (name ?? unnamed).replaceAll('\\', '/').replace(/^\.\//, '');
    const format = (0,formats/* formatFor */.Bm)(path);
    if (format === undefined) {
        throw new errors/* UserError */.yo(`No format reads ${path}.`, 'Give --stdin-filename a name such as docs/page.md or page.html.');
    }
    const isWanted = name === undefined || (0,included/* included */.d)(options.paths).includes(path);
    const read = isWanted ? readStdin(path, format, (await world.stdin?.()) ?? new Uint8Array()) : undefined;
    return {
        documents: read !== undefined && 'format' in read ? [read] : [],
        skipped: read !== undefined && 'reason' in read ? [read] : [],
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: isWanted ? [] : [`paths leaves out ${path}, so it was not read.`],
        unmatched: [],
    };
}
function readStdin(path, format, bytes) {
    const reason = (0,decode_document/* tooLarge */.g$)(bytes.length, path);
    if (reason !== undefined)
        return { file: path, reason };
    const decoded = (0,decode_document/* decodeDocument */.w8)(bytes);
    if ('reason' in decoded)
        return { file: path, ...decoded };
    return { path, format, ...decoded, changedLines: 'all' };
}

// EXTERNAL MODULE: ./build/cli/print-report.js
var print_report = __webpack_require__(62757);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(80892);
;// CONCATENATED MODULE: ./build/cli/check.js



















/** Reviews files and folders of this machine, prints the report, and returns the verdict as exit code. */
async function check(paths, flags, terminal) {
    const options = await (0,settings/* readSettings */.s)(flags.settings, terminal);
    if (flags.printConfig !== undefined) {
        const { configText } = await __webpack_require__.e(/* import() */ 2057).then(__webpack_require__.bind(__webpack_require__, 92057));
        terminal.stdout(configText(flags.printConfig, options, flags.settings, terminal));
        return 0;
    }
    const { hide } = (0,lib_secrets/* createSecrets */.g)((0,secrets/* secretsOf */.F)(options, terminal.env));
    const world = withoutSecrets(terminal, hide);
    const { signal, overdue, notes } = (0,deadline/* createDeadline */.d)(world.clock, options.deadlineMinutes);
    const isStdin = paths.includes(stdinArgument);
    if (isStdin)
        assertAlone(paths, flags);
    const { unmatched, ...gathered } = isStdin
        ? await gatherStdin(flags.stdinName, options, world)
        : await (0,documents/* gather */.k)(paths, flags.base, options, world);
    const named = paths.filter((path) => path !== stdinArgument && !(0,globs/* isGlob */.fg)(path));
    const bounded = { ...world, signal: AbortSignal.any([world.signal, signal]) };
    const pictures = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)(options, world.cwd, named, bounded));
    const drafting = (0,drafter/* draftingFor */.F)(options, pictures, bounded);
    // Where a change is reviewed, every page is read.
    const isWhole = flags.base === undefined && gathered.documents.length > 0;
    const pages = isWhole && options.cacheDir !== undefined ? await openPages(world.cwd, options.cacheDir) : undefined;
    const baseline = await (0,settings/* readBaseline */.m)(options.baseline, world, flags.settings.baseline === undefined ? options.writtenAt : undefined);
    const input = {
        ...gathered,
        store: pages,
        failOn: options.failOn,
        unread: options.unread,
        minCoverage: options.minCoverage,
        maxWarnings: options.maxWarnings,
        baseline: baseline?.accepted,
        baselineFile: baseline?.file,
        policy: options.policy,
        today: world.today,
        language: options.language,
        drafting,
        contextDrafts: options.contextDrafts,
        mends: flags.fix,
        // What --fix writes is what it read.
        ...(!flags.fix && { sources: (0,site_sources/* sourcesBelow */.S)(world.cwd, options.policy) }),
        samePictures: async (places, asked) => (await pictures()).samePictures(places, asked),
        mistakes: unmatched.map(sources_unmatched/* reasonOf */.A3),
        overdue,
        progress: (0,progress/* progressLine */.o)('Checking', world, 'files'),
    };
    const found = await (0,review/* review */.NQ)(input);
    await pages?.save();
    const fixed = flags.fix
        ? await (await Promise.all(/* import() */[__webpack_require__.e(5505), __webpack_require__.e(7623)]).then(__webpack_require__.bind(__webpack_require__, 27623))).fix(input, found, world, flags.dryRun)
        : { report: found, troubles: [], fixed: [] };
    if (flags.fix && flags.dryRun)
        return (await __webpack_require__.e(/* import() */ 2670).then(__webpack_require__.bind(__webpack_require__, 72670))).printDiff(fixed, world);
    if (flags.fix)
        world.stderr((await __webpack_require__.e(/* import() */ 2670).then(__webpack_require__.bind(__webpack_require__, 72670))).shownChanges(fixed.fixed));
    const gone = flags.checkPictures ? await missingPictures(fixed.report, (await pictures()).missing) : [];
    const report = { ...fixed.report, notes: [...notes(), ...gone, ...fixed.report.notes] };
    const troubles = [
        ...(await (0,print_report/* printReports */.p)(report, flags.targets, flags.display, world, hide)),
        ...(await (0,report_files/* writeReports */.Li)(report, options, { root: world.cwd, hide, keep: world.keep })),
    ];
    for (const one of unmatched)
        world.stderr(`alt-text-review: ${(0,sources_unmatched/* sentencesOf */.cj)(one).map(escape_controls/* escapeControls */.UN).join('\n')}\n`);
    for (const trouble of fixed.troubles)
        world.stderr(`alt-text-review: ${(0,escape_controls/* escapeControls */.UN)(trouble)}\n`);
    if (troubles.length > 0)
        throw (0,report_files/* unwritten */.pg)(troubles);
    // What --fix writes without a model is written even when there is no model.
    const isDone = flags.fix && (options.contextDrafts || fixed.fixed.length > 0);
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
/** @throws UserError for what cannot be asked of a text without a file */
function assertAlone(paths, { base, fix }) {
    if (paths.length > 1)
        throw new errors/* UserError */.yo('- stands beside other paths.', 'Give it alone: it is the standard input.');
    const flag = fix ? '--fix' : base === undefined ? undefined : '--base';
    if (flag === undefined)
        return;
    throw new errors/* UserError */.yo(`${flag} needs files, and - is the standard input.`, `Name the files, or leave ${flag} out.`);
}
async function openPages(root, dir) {
    const { openPageFile } = await __webpack_require__.e(/* import() */ 1041).then(__webpack_require__.bind(__webpack_require__, 31041));
    return openPageFile(root, dir);
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

/***/ 80103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/sources/files.js + 4 modules
var files = __webpack_require__(42658);
// EXTERNAL MODULE: ./build/sources/left-out.js
var left_out = __webpack_require__(39973);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 1 modules
var sources_unmatched = __webpack_require__(53785);
// EXTERNAL MODULE: ./build/lib/globs.js
var lib_globs = __webpack_require__(51355);
;// CONCATENATED MODULE: ./build/cli/globs.js





/** @param paths arguments: files, folders and globs; globs with `!` take files out of what the others match */
async function expandGlobs(paths, options, cwd) {
    const candidates = paths.filter((path) => (0,lib_globs/* isGlob */.fg)(path));
    if (candidates.length === 0)
        return { paths, includes: () => true, unmatched: [] };
    // A file may be called like a glob: `[slug].mdx`.
    const there = new Set(await (0,files.existing)(candidates, cwd));
    const globs = candidates.filter((path) => !there.has(path));
    const chosen = globs.filter((glob) => !glob.startsWith('!'));
    const folders = chosen.length === 0 ? [] : (0,lib_globs/* foldersOf */.pd)(chosen);
    const listed = await Promise.all((await (0,files.existing)(folders, cwd)).map((folder) => (0,files.listFiles)(cwd, folder)));
    const { includes } = (0,included/* included */.d)(options.paths);
    const documents = [...new Set(listed.flat())].filter((file) => (0,formats/* formatFor */.Bm)(file) !== undefined && includes(file));
    const plain = paths.filter((path) => !globs.includes(path));
    const dead = chosen.filter((glob) => !documents.some((0,lib_globs/* matchGlobs */.jv)([glob])));
    const { unmatched } = await (0,sources_unmatched/* findUnmatched */.L2)({
        folders: dead.length === 0 ? [] : ['.'],
        missing: [],
        patterns: dead,
        documents: [],
        included: 1,
        allFiles: () => (0,files.listFiles)(cwd),
        formatFor: formats/* formatFor */.Bm,
        isCode: formats/* isCodeFile */.KJ,
    });
    const matched = chosen.length === 0 ? [] : documents.filter((0,lib_globs/* matchGlobs */.jv)(globs));
    return {
        paths: [...plain, ...matched],
        includes: (0,lib_globs/* matchGlobs */.jv)(globs.filter((glob) => glob.startsWith('!'))),
        unmatched,
    };
}

// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(20902);
;// CONCATENATED MODULE: ./build/cli/documents.js









/** The documents of a run on this machine: everything below the paths, or what changed there since `base`. */
async function gather(paths, base, options, world) {
    const expanded = await expandGlobs(paths, options, world.cwd);
    // What only excludes is about the current folder, too.
    const isAll = paths.every((path) => path.startsWith('!')) && expanded.paths.length === 0;
    const folders = isAll ? ['.'] : expanded.paths;
    const found = await gatherBelow(folders, base, options, world, expanded.includes);
    return { ...found, unmatched: [...found.unmatched, ...expanded.unmatched] };
}
async function gatherBelow(folders, base, options, world, isAsked) {
    if (base !== undefined) {
        const { gatherChanged } = await __webpack_require__.e(/* import() */ 8424).then(__webpack_require__.bind(__webpack_require__, 38424));
        return gatherChanged(folders, base, options, world, isAsked);
    }
    const { includes, leavesAside, formatFor, isByPath, mayHold } = (0,included/* included */.d)(options.paths, options.policy.fields);
    const reading = (0,progress/* progressLine */.o)('Reading', world, 'files');
    let read = 0;
    const scan = await (0,files.readFiles)(folders, {
        cwd: world.cwd,
        formatFor,
        isByPath,
        leftOutAs: formats/* leftOutAs */.gj,
        wanted: (path) => includes(path) && isAsked(path),
        leavesAside,
        mayHold,
        mayMatter: (text, format) => {
            reading((read += 1), undefined);
            return (0,review/* mayMatter */.dx)({ text, format }, options.policy);
        },
        isDocument: (text, format) => (0,review/* isDocument */.wz)({ text, format }, options.policy),
    });
    reading(read, read);
    const leftOut = (0,left_out.countLeftOut)(scan.unformatted, formats/* leftOutAs */.gj);
    const { unmatched, notes } = await (0,sources_unmatched/* findUnmatched */.L2)({
        ...scan,
        leftOut,
        patterns: options.paths,
        documents: scan.seen,
        included: scan.documents.length + scan.skipped.length,
        allFiles: () => (0,files.listFiles)(world.cwd),
        filesIn: (folder) => (0,files.listFiles)(world.cwd, folder),
        formatFor,
        isCode: formats/* isCodeFile */.KJ,
    });
    return {
        documents: scan.documents,
        skipped: scan.skipped,
        leftOut,
        scope: options.scope ?? 'all',
        changedFiles: new Set(),
        notes: [
            ...(0,picture_keys/* idleFieldsNote */.qR)(options.policy.fields, scan.seen),
            ...(0,sources_unmatched/* leftOutNote */.UZ)(scan.leftOut),
            ...(0,left_out.asideNote)((0,left_out.countLeftOut)(scan.aside, formats/* lookOf */.Li)),
            ...notes,
        ],
        unmatched,
    };
}


/***/ }),

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ draftingFor)
/* harmony export */ });
/* harmony import */ var _app_drafter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72416);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20902);


/** Whether pages of this machine can get drafts, and the function that makes them. */
function draftingFor(options, pictures, world) {
    const { env, fetch, clock, signal } = world;
    const possible = (0,_app_drafter_js__WEBPACK_IMPORTED_MODULE_0__/* .drafting */ ._)(options, {
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
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .o)('Drafting', world),
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


/***/ }),

/***/ 62757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ usesColour),
/* harmony export */   p: () => (/* binding */ printReports)
/* harmony export */ });
/* harmony import */ var _app_write_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67778);
/* harmony import */ var _lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3808);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30529);



/**
 * Prints the reports that were asked for, also those whose file cannot be written: what was found, and what --fix wrote, is in them.
 *
 * @returns the files that could not be written
 */
async function printReports(report, targets, display, world, hide) {
    const { groupBy, detail } = display;
    const troubles = [];
    for (const { format, file } of targets) {
        const parts = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadParts */ .B)(format);
        const columns = file === undefined && world.stdoutIsTerminal ? world.columns : undefined;
        const style = { colour: file === undefined && usesColour(display.colour, world), columns, groupBy, detail };
        const chunks = () => (0,_lib_in_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .inChunks */ .m)(parts(report, style), hide);
        const trouble = file === undefined ? undefined : await (0,_app_write_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFile */ ._)(world.cwd, file, chunks(), world.keep);
        if (file === undefined || trouble !== undefined)
            for (const chunk of chunks())
                world.stdout(chunk);
        if (file !== undefined && trouble !== undefined)
            troubles.push({ ...trouble, file });
    }
    return troubles;
}
/** The flag, then FORCE_COLOR, then NO_COLOR (no-color.org), then whether there is a terminal: in the order of Node.js. */
function usesColour(flag, { env, stdoutIsTerminal }) {
    if (flag !== undefined)
        return flag;
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (no !== undefined && no !== '')
        return false;
    return stdoutIsTerminal && terminal !== 'dumb';
}


/***/ }),

/***/ 20902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/** Milliseconds between two changes of a line: more often, nobody can read it. */
const pauseMs = 100;
/** Milliseconds between two lines in a log, where a line cannot change. */
const logPauseMs = 20_000;
/**
 * A line that is overwritten, with the rate and the time that is left, and removed at the end. Where there is no terminal, such as in CI, a
 * line of its own every 20 seconds.
 *
 * @param what for example `Drafting`
 * @param unit what is counted, where a number alone is not clear: `files`
 */
function progressLine(what, { stderr, stderrIsTerminal, clock }, unit) {
    const began = clock.now();
    let last = stderrIsTerminal ? -Infinity : began;
    let isShown = false;
    return (done, total) => {
        if (done === total) {
            if (isShown)
                stderr('\r\u001b[K');
            isShown = false;
            return;
        }
        const now = clock.now();
        const pause = stderrIsTerminal ? (unit === undefined ? 0 : pauseMs) : logPauseMs;
        if (now - last < pause)
            return;
        last = now;
        const line = `${what}: ${sentence(done, total, now - began, unit)}`;
        stderr(stderrIsTerminal ? `\r${line} …\u001b[K` : `alt-text-review: ${line}\n`);
        isShown = stderrIsTerminal;
    };
}
/** `120 of 3000 files, 240 a second, 12 s left` */
function sentence(done, total, ms, unit) {
    const number = total === undefined ? String(done) : `${done} of ${total}`;
    const counted = unit === undefined ? number : `${number} ${unit}`;
    // The first second tells little about the rest.
    if (unit === undefined || ms < 1000 || done === 0)
        return counted;
    const rate = done / (ms / 1000);
    const left = total === undefined ? [] : [`${inWords((total - done) / rate)} left`];
    return [counted, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`, ...left].join(', ');
}
function inWords(seconds) {
    return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
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
/* harmony import */ var _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13497);
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
    const read = (file) => (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, file);
    return (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)({ text, path: config, read, today: world.today }, { captions: 'off' }, flags);
}
/**
 * The baseline of a run, the one in the usual place where the settings name none; undefined without one.
 *
 * @param writtenAt where the configuration file has each setting
 * @throws UserError when it is missing or not a baseline
 */
async function readBaseline(path, world, writtenAt) {
    if (path === _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutBaseline */ .m)
        return undefined;
    const file = path ?? _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBaseline */ .$;
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, file);
    if (text !== undefined) {
        return { file, accepted: (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(5891), __webpack_require__.e(903), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, file) };
    }
    if (path === undefined)
        return undefined;
    const where = writtenAt?.get('baseline');
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where === undefined ? 'There' : `${where}: there`} is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
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
