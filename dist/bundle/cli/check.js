export const ids = [6079];
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

/***/ 19631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ htmlSurroundings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90834);



/** Bytes of all pictures in one report, so that it can still be opened. */
const mostBytes = 50 * 1024 * 1024;
/** What browsers show in an `img`. */
const shown = /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml|bmp|x-icon)$/;
function htmlSurroundings(sources) {
    return async (report, file) => {
        const page = await pageOf(sources.packageDir);
        const toRoot = file === undefined ? '' : wayBetween((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(sources.root, file)), sources.root);
        const addresses = page === undefined ? new Map() : await addressesOf(report, toRoot, sources);
        return {
            page,
            toRoot,
            blob: await sources.blob(),
            pictureOf: ({ image, document }) => addresses.get(keyOf(image.src, document.path)),
        };
    };
}
/** The page as the build bundles it; undefined where nothing was built. */
async function pageOf(packageDir) {
    if (packageDir === undefined)
        return undefined;
    const text = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageDir, 'dist', 'workbench', name), 'utf8').catch(() => undefined);
    const [script, style] = await Promise.all([text('report.js'), text('report.css')]);
    return script === undefined || style === undefined ? undefined : { script, style };
}
/** Addresses of pictures by their place, the most severe images first: they are embedded before the report is full. */
async function addressesOf({ images }, toRoot, { pictures, embedPictures }) {
    const { loadPicture, fileOf } = await pictures();
    const addresses = new Map();
    const embedded = new Map();
    let left = mostBytes;
    for (const { image, document } of reportedFirst(images)) {
        const key = keyOf(image.src, document.path);
        // To look at a report must not tell another site about it.
        if (addresses.has(key) || /^\s*(?:https?:)?\/\//i.test(image.src))
            continue;
        const place = { src: image.src, path: document.path };
        const file = await fileOf?.(place);
        const name = file ?? key;
        if (embedPictures > 0 && !embedded.has(name)) {
            const data = await dataOf(place, loadPicture, Math.min(embedPictures * 1024, left));
            left -= data?.length ?? 0;
            embedded.set(name, data);
        }
        const address = embedded.get(name) ?? (file === undefined ? undefined : addressFor(toRoot, file));
        if (address !== undefined)
            addresses.set(key, address);
    }
    return addresses;
}
function reportedFirst(images) {
    return images
        .flatMap((reviewed) => {
        const [finding] = reviewed.findings;
        return reviewed.inScope && finding !== undefined ? [{ reviewed, finding }] : [];
    })
        .toSorted((a, b) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .N)(a.finding, b.finding))
        .map(({ reviewed }) => reviewed);
}
async function dataOf({ src, path }, loadPicture, most) {
    const picture = await loadPicture(src, path);
    if (picture.status !== 'bytes' || picture.bytes.length > most || !shown.test(picture.mediaType))
        return undefined;
    return `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}
/** A path as an address: no part of it can be taken for a scheme, a host or a query. */
function addressFor(toRoot, file) {
    return `${toRoot === '' ? './' : toRoot}${file.split('/').map(encodeURIComponent).join('/')}`;
}
/** The way from one folder to another as an address, with `/` at its end; empty where they are the same or on two drives. */
function wayBetween(from, to) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to);
    if (way === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
        return '';
    return `${way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).map(encodeURIComponent).join('/')}/`;
}
function keyOf(src, path) {
    return `${path}\n${src}`;
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
    const [{ createLoader }, { createRepositories }, { placesWith }, remote] = await Promise.all([
        __webpack_require__.e(/* import() */ 8346).then(__webpack_require__.bind(__webpack_require__, 78346)),
        __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 20422)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27823)),
        remotePictures(options, surroundings),
    ]);
    const placesOf = placesWith(options.policy.addresses);
    return createRepositories(root, paths, (files) => createLoader(files, undefined, remote, placesOf), placesOf);
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
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68063);
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
        const { plainFiles, readFiles } = await __webpack_require__.e(/* import() */ 7061).then(__webpack_require__.bind(__webpack_require__, 97061));
        const { formatFor } = (0,_config_included_js__WEBPACK_IMPORTED_MODULE_1__/* .included */ .d)([], policy);
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

/***/ 96079:
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
// EXTERNAL MODULE: ./build/sources/unmatched.js
var sources_unmatched = __webpack_require__(92208);
// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var documents = __webpack_require__(80103);
// EXTERNAL MODULE: ./build/cli/drafter.js
var drafter = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/app/html-surroundings.js
var html_surroundings = __webpack_require__(19631);
// EXTERNAL MODULE: ./build/app/report-files.js
var report_files = __webpack_require__(11018);
// EXTERNAL MODULE: ./build/sources/git.js
var git = __webpack_require__(54805);
// EXTERNAL MODULE: ./build/sources/git-run.js
var git_run = __webpack_require__(86541);
;// CONCATENATED MODULE: ./build/sources/web-address.js

/**
 * What stands before the path of a document in its address on GitHub, at the commit that is checked out: `https://github.com/owner/name/blob/<sha>/`.
 * Undefined where there is no such repository.
 *
 * @param cwd absolute; paths of documents are relative to it
 * @param server of GitHub, where it is not github.com
 */
async function blobAddress(cwd, server = 'https://github.com') {
    try {
        const asked = [
            ['config', '--get', 'remote.origin.url'],
            ['rev-parse', 'HEAD'],
            ['rev-parse', '--show-prefix'],
        ];
        const [remote = '', commit = '', prefix = ''] = await Promise.all(asked.map(async (args) => (await (0,git_run/* runGit */.E)(args, cwd)).toString('utf8').trim()));
        const repository = repositoryIn(remote, new URL(server).host);
        if (repository === undefined || !/^[0-9a-f]{40,64}$/.test(commit))
            return undefined;
        return `${server}/${repository}/blob/${commit}/${prefix.split('/').map(encodeURIComponent).join('/')}`;
    }
    catch {
        // There is no git, no repository, no commit, or no remote.
        return undefined;
    }
}
/** `owner/name` of a remote on `host`, and nothing else that its address may hold, such as a token. */
function repositoryIn(remote, host) {
    // `git@host:owner/name` is the short form of ssh.
    const url = new URL(/^[\w.-]+@[\w.-]+:(?!\/)/.test(remote) ? `ssh://${remote.replace(':', '/')}` : remote);
    if (url.host !== host)
        return undefined;
    const [owner = '', name = '', ...rest] = url.pathname.replace(/^\//, '').replace(/\/$/, '').split('/');
    const bare = name.replace(/\.git$/, '');
    return rest.length === 0 && [owner, bare].every((part) => /^[\w.-]+$/.test(part)) ? `${owner}/${bare}` : undefined;
}

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var review_policy = __webpack_require__(47882);
;// CONCATENATED MODULE: ./build/cli/mend-note.js


/** What `--fix` would do without a model; nothing where it would do nothing. */
async function mendNote({ images }, policy) {
    const unoffered = images.filter(({ inScope, suggestion }) => inScope && suggestion?.offered === false).length;
    const more = unoffered === 0
        ? []
        : [
            `\`--fix --context-drafts always\` writes ${unoffered === 1 ? 'that draft' : `those ${unoffered} drafts`} into the files; with \`--dry-run\` it only shows ${unoffered === 1 ? 'it' : 'them'}.`,
        ];
    return [...(await mends(images, policy)), ...more];
}
async function mends(images, policy) {
    const found = images.filter(({ inScope, findings }) => inScope && findings.length > 0);
    if (found.length === 0)
        return [];
    const { mendable } = await Promise.all(/* import() */[__webpack_require__.e(5126), __webpack_require__.e(4019)]).then(__webpack_require__.bind(__webpack_require__, 84019));
    const number = mendable(found, (0,review_policy.createPolicy)(policy));
    if (number === 0)
        return [];
    const subject = (0,count/* count */.U)(number, 'image can be fixed', 'images can be fixed');
    return [`${subject} without a model: \`--fix\` writes that, and \`--fix --dry-run\` shows it.`];
}

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/cli/stdin.js
var stdin = __webpack_require__(77679);
;// CONCATENATED MODULE: ./build/cli/asked-together.js


/** @throws UserError for what cannot be asked of a part of a scan */
function assertDivisible(paths, { base, fix, checkPictures }) {
    const asked = [
        fix && '--fix',
        base !== undefined && '--base',
        checkPictures && '--check-pictures',
        paths.includes(stdin/* stdinArgument */.A) && 'the standard input',
    ];
    const flag = asked.find((one) => one !== false);
    if (flag === undefined)
        return;
    throw new errors/* UserError */.yo(`--shard and ${flag} are not for one run.`, 'A scan of everything is what can be divided.');
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
// EXTERNAL MODULE: ./build/lib/shard.js
var lib_shard = __webpack_require__(79340);
;// CONCATENATED MODULE: ./build/cli/shards/run.js


/** @throws UserError for a text that names no shard */
function shardFrom(text) {
    const shard = (0,lib_shard/* parseShard */.uK)(text);
    if (shard !== undefined)
        return shard;
    throw new errors/* UserError */.yo(`--shard ${text} names no part of a scan.`, 'Write it like 2/8: the second of eight.');
}
/** The settings of one of several runs on one account: the ceilings of a run are divided among them. */
function withShare(settings, shard) {
    if (shard === undefined)
        return settings;
    const { maxCaptions, maxCostUsd, requestsPerMinute, concurrency } = settings;
    return {
        ...settings,
        maxCaptions: (0,lib_shard/* shareOf */.tC)(maxCaptions, shard),
        maxCostUsd: maxCostUsd === undefined ? undefined : maxCostUsd / shard.of,
        // 0 means that there is no limit, and so it stays.
        requestsPerMinute: requestsPerMinute === 0 ? 0 : (0,lib_shard/* shareOf */.tC)(requestsPerMinute, shard, 1),
        concurrency: (0,lib_shard/* shareOf */.tC)(concurrency, shard, 1),
    };
}
/** A store that remembers what a run found on its pages, and asks `kept` before. */
function recordingStore(kept) {
    const pages = new Map();
    return {
        pages,
        get(key) {
            const entry = kept?.get(key);
            if (entry !== undefined)
                pages.set(key, entry);
            return entry;
        },
        put(key, entry) {
            pages.set(key, entry);
            kept?.put(key, entry);
        },
    };
}
/** What the merge needs of a run. */
function shardOf(number, commit, paths, { documents, skipped, leftOut = [], notes, unmatched }, pages, report) {
    return {
        ...number,
        ...(commit !== undefined && { commit }),
        paths,
        documents,
        pages: Object.fromEntries(pages),
        skipped,
        leftOut,
        notes,
        mistakes: unmatched.map(({ problem, remedy }) => ({ problem, remedy })),
        drafts: report.images.flatMap(({ document, image, draft }) => draft === undefined ? [] : [{ path: document.path, start: image.span.start, draft }]),
        requests: report.drafts.requests,
        costUsd: report.drafts.costUsd,
    };
}
/** The note of a report that is one of several. */
function shardNote({ index, of }) {
    return `This is shard ${index} of ${of}, so its verdict is not the last word: give the JSON reports of all shards to alt-text-review merge.`;
}

// EXTERNAL MODULE: ./build/cli/print-report.js
var print_report = __webpack_require__(62757);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(80892);
// EXTERNAL MODULE: ./build/workbench/journal.js
var workbench_journal = __webpack_require__(30277);
// EXTERNAL MODULE: ./build/workbench/unread.js
var unread = __webpack_require__(30863);
// EXTERNAL MODULE: ./build/cli/journal-file.js
var journal_file = __webpack_require__(78953);
;// CONCATENATED MODULE: ./build/cli/unread-drafts.js




/**
 * Opens the journal for a review, which nothing about the usual journal stops: it says what it cannot know.
 *
 * @param named file of the journal; undefined for the usual one
 * @throws UserError where the file that was named is no journal of this folder
 */
async function openUnread(named, world) {
    const { path, io } = (0,journal_file/* journalFile */.i7)(named, world);
    const notes = [];
    const forgive = (error) => {
        if (!(error instanceof errors/* UserError */.yo) || named !== undefined)
            throw error;
        notes.push(`${error.message} ${error.remedy} So reports cannot tell which drafts nobody has read.`);
    };
    const journal = await (0,workbench_journal/* openJournal */._)(world.cwd, path ?? 'in memory', io).catch(forgive);
    return {
        remember: async (written) => {
            if (journal !== undefined)
                await (0,unread/* rememberUnread */.P3)(journal, written, new Date().toISOString()).catch(forgive);
        },
        marked: (report) => (journal === undefined ? report : (0,unread/* withUnread */.y$)(report, journal)),
        notes: () => notes,
    };
}

;// CONCATENATED MODULE: ./build/cli/check.js

























/** Reviews files and folders of this machine, prints the report, and returns the verdict as exit code. */
async function check(paths, flags, terminal) {
    const shard = flags.shard === undefined ? undefined : shardFrom(flags.shard);
    if (shard !== undefined)
        assertDivisible(paths, flags);
    const options = withShare(await (0,settings/* readSettings */.sb)(flags.settings, terminal), shard);
    if (flags.printConfig !== undefined) {
        const { printConfig } = await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 90376));
        await printConfig(flags.printConfig, options, flags.settings, terminal);
        return 0;
    }
    const { hide } = (0,lib_secrets/* createSecrets */.g)((0,secrets/* secretsOf */.F)(options, terminal.env));
    const world = withoutSecrets(terminal, hide);
    const { signal, overdue, notes } = (0,deadline/* createDeadline */.d)(world.clock, options.deadlineMinutes);
    const isStdin = paths.includes(stdin/* stdinArgument */.A);
    if (isStdin)
        assertAlone(paths, flags);
    const merged = flags.shards && (await (await __webpack_require__.e(/* import() */ 8079).then(__webpack_require__.bind(__webpack_require__, 78079))).readShards(flags.shards, world.cwd));
    const gatheredAll = merged?.gathered ??
        (isStdin
            ? await (0,stdin/* gatherStdin */.O)(flags.stdinName, options, world)
            : await (0,documents/* gather */.k)(paths, flags.base, options, world, shard));
    const { unmatched, ...gathered } = gatheredAll;
    const named = (merged?.paths ?? paths).filter((path) => path !== stdin/* stdinArgument */.A && !(0,globs/* isGlob */.fg)(path));
    const bounded = { ...world, signal: AbortSignal.any([world.signal, signal]) };
    const pictures = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)(options, world.cwd, named, bounded));
    const drafting = merged?.drafting ?? (0,drafter/* draftingFor */.F)(options, pictures, bounded);
    // Where a change is reviewed, every page is read.
    const isWhole = flags.base === undefined && gathered.documents.length > 0;
    const pages = isWhole && options.cacheDir !== undefined ? await openPages(world.cwd, options.cacheDir) : undefined;
    const recorded = shard && recordingStore(pages);
    const baseline = await (0,settings/* readBaseline */.mF)(options.baseline, world, flags.settings.baseline === undefined ? options.writtenAt : undefined);
    const input = {
        ...gathered,
        store: merged?.store ?? recorded ?? pages,
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
        progress: (0,progress/* progressLine */.o)('Checking', world, 'file'),
    };
    const journal = await openUnread(flags.journal, world);
    const found = await (0,review/* review */.NQ)(input);
    await pages?.save();
    const fixed = flags.fix
        ? await (await Promise.all(/* import() */[__webpack_require__.e(5505), __webpack_require__.e(7623)]).then(__webpack_require__.bind(__webpack_require__, 27623))).fix(input, found, world, flags.dryRun, journal.remember)
        : { report: found, troubles: [], fixed: [] };
    if (flags.fix && flags.dryRun)
        return (await __webpack_require__.e(/* import() */ 2670).then(__webpack_require__.bind(__webpack_require__, 72670))).printDiff(fixed, world);
    if (flags.fix)
        world.stderr((await __webpack_require__.e(/* import() */ 2670).then(__webpack_require__.bind(__webpack_require__, 72670))).shownChanges(fixed.fixed));
    const mends = flags.fix ? [] : await mendNote(fixed.report, options.policy);
    const left = flags.fix ? (0,settings/* acceptedNote */.Ej)(baseline) : [];
    const gone = flags.checkPictures ? await missingPictures(fixed.report, (await pictures()).missing) : [];
    const report = {
        ...journal.marked(fixed.report),
        notes: [
            ...(shard ? [shardNote(shard)] : []),
            ...notes(),
            ...gone,
            ...fixed.report.notes,
            ...mends,
            ...left,
            ...journal.notes(),
        ],
        shard: shard && shardOf(shard, await (0,git/* headCommit */.Qo)(world.cwd), paths, gatheredAll, recorded?.pages ?? new Map(), found),
    };
    const html = (0,html_surroundings/* htmlSurroundings */.p)({
        root: world.cwd,
        packageDir: world.packageDir,
        pictures,
        embedPictures: options.embedPictures,
        blob: () => blobAddress(world.cwd, world.env.GITHUB_SERVER_URL),
    });
    const troubles = [
        ...(await (0,print_report/* printReports */.p)(report, flags.targets, flags.display, world, hide, html)),
        ...(await (0,report_files/* writeReports */.Li)(report, options, { root: world.cwd, hide, keep: world.keep, html })),
    ];
    for (const one of unmatched)
        world.stderr(`alt-text-review: ${(0,sources_unmatched/* sentencesOf */.cj)(one).map(escape_controls/* escapeControls */.UN).join('\n')}\n`);
    for (const trouble of fixed.troubles)
        world.stderr(`alt-text-review: ${(0,escape_controls/* escapeControls */.UN)(trouble)}\n`);
    if (troubles.length > 0)
        throw (0,report_files/* unwritten */.pg)(troubles);
    // What --fix writes without a model is written even when there is no model.
    const isDone = flags.fix && (options.contextDrafts === 'always' || fixed.fixed.length > 0);
    const unavailable = drafting.status === 'unavailable' && !isDone ? drafting.reason : undefined;
    const obstacle = report.refused ?? unavailable;
    if (obstacle !== undefined && flags.settings.captions === 'auto') {
        world.stderr(`alt-text-review: no drafts by a model, although the options ask for them: ${obstacle}\n`);
        return 2;
    }
    if (unmatched.length > 0 || fixed.troubles.length > 0)
        return 2;
    // The verdict on a shard is that of the merge.
    return report.verdict === 'pass' || shard !== undefined ? 0 : 1;
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

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ draftingFor)
/* harmony export */ });
/* harmony import */ var _app_drafter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72416);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20902);


/** Whether pages of this machine can get drafts, and the function that makes them. */
function draftingFor(options, pictures, world, progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .o)('Drafting', world, 'picture')) {
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
        progress,
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

/***/ 78953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ journalFolder),
/* harmony export */   i7: () => (/* binding */ journalFile),
/* harmony export */   vH: () => (/* binding */ defaultJournal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1552);
/* harmony import */ var _app_write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67778);
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15862);




/** Where the journals of all folders are kept; undefined where the environment names no place for state. */
function journalFolder(env) {
    const home = env.HOME ?? env.USERPROFILE;
    const base = env.XDG_STATE_HOME ?? env.LOCALAPPDATA ?? (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'));
    return base === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'alt-text-review');
}
/** The journal of a folder, unless another one is named. */
function defaultJournal(cwd, env) {
    const folder = journalFolder(env);
    const name = (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .createHash */ .n)('sha256').update(cwd).digest('hex').slice(0, 16);
    return folder === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${name}.json`);
}
/**
 * The journal of a folder is kept apart from it, so that no commit takes it along.
 *
 * @param named its file; undefined for the usual one
 */
function journalFile(named, { cwd, env, keep }) {
    const path = named === undefined ? defaultJournal(cwd, env) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named);
    if (path === undefined)
        return { path, io: { read: () => Promise.resolve(undefined), write: () => Promise.resolve(undefined) } };
    return {
        path,
        io: {
            read: () => (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(cwd, path),
            write: async (text) => (await (0,_app_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFile */ ._)(cwd, path, text, keep))?.why,
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
async function printReports(report, targets, display, world, hide, html) {
    const { groupBy, detail } = display;
    const troubles = [];
    for (const { format, file } of targets) {
        const parts = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadParts */ .B)(format);
        const columns = file === undefined && world.stdoutIsTerminal ? world.columns : undefined;
        const colour = file === undefined && usesColour(display.colour, world);
        const around = format === 'html' ? await html(report, file) : undefined;
        const style = { colour, columns, groupBy, detail, html: around };
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

/***/ 77679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stdinArgument),
/* harmony export */   O: () => (/* binding */ gatherStdin)
/* harmony export */ });
/* harmony import */ var _config_included_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33603);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60999);



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
    const { formatFor, includes } = (0,_config_included_js__WEBPACK_IMPORTED_MODULE_0__/* .included */ .d)(options.paths, options.policy);
    const format = formatFor(path);
    if (format === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`No format reads ${path}.`, 'Give --stdin-filename a name such as docs/page.md or page.html.');
    }
    const isWanted = name === undefined || includes(path);
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
    const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(bytes.length, path);
    if (reason !== undefined)
        return { file: path, reason };
    const decoded = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDocument */ .w8)(bytes);
    if ('reason' in decoded)
        return { file: path, ...decoded };
    return { path, format, ...decoded, changedLines: 'all' };
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

/***/ 51622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined for any other text, such as the HTML of a proxy, half an answer, or a file that is something else. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 30277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51622);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90834);




const source = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['caption', 'reuse', 'context', 'decorative']);
/** Of a model's draft; entries of earlier versions do not have it. */
const by = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const draft = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source, alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), by: by.optional() });
const entryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Rises by one; entries of one decision share `decision`. */
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    decision: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    /** ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    src: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_model_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['accepted', 'edited', 'written', 'decorative', 'ignored', 'skipped']),
    /** The text that was written. */
    alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Of an ignore. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** The draft that was accepted or edited. */
    draft: draft.optional(),
    /** Drafts that were there and were not taken. */
    refused: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(draft),
    /** What the file had in the place of the image, and has now; the image begins at `lead` in the latter. Equal where nothing was written. */
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lead: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0),
    /** begun: the file may not have it, because the program ended in between. */
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['begun', 'done', 'undone']),
});
const unreadShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    src: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What was found before. */
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    draft,
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('alt-text-review'),
    /** Absolute; what the paths are relative to. */
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entryShape),
    /** Absent in journals of the time before. */
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(unreadShape).default([]),
});
/** @throws UserError when the file is no journal of this folder */
async function openJournal(folder, path, io) {
    const text = await io.read();
    const file = parse(text, folder, path);
    const entries = new Map(file.entries.map((entry) => [entry.number, entry]));
    const unread = new Map(file.unread.map((one) => [one.id, one]));
    async function write() {
        const all = { entries: [...entries.values()], unread: [...unread.values()] };
        const whole = { version: 1, tool: 'alt-text-review', folder, ...all };
        const why = await io.write(`${JSON.stringify(whole, null, 1)}\n`);
        if (why !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} cannot be written: ${why}.`, 'Free some space, or name another file with --journal.');
    }
    return {
        entries: () => [...entries.values()],
        live: () => [...entries.values()].filter(({ state }) => state !== 'undone'),
        async put(changed) {
            for (const entry of changed)
                entries.set(entry.number, entry);
            await write();
        },
        unread: () => unread,
        async putUnread(written) {
            for (const one of written)
                unread.set(one.id, one);
            await write();
        },
    };
}
function parse(text, folder, path) {
    if (text === undefined)
        return { entries: [], unread: [] };
    const file = readJournal(text);
    if (file === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a journal of this program.`, 'Move it away, or name another file with --journal.');
    if (file.folder !== folder)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} is about ${file.folder}.`, 'Name another file with --journal.');
    return file;
}
/** A journal of any folder; undefined for a text that is none. */
function readJournal(text) {
    return fileShape.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text)).data;
}


/***/ }),

/***/ 74522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   js: () => (/* binding */ createPages)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15862);
/* harmony import */ var _pictures_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81463);


/** @param likeliestOf where the picture of an address probably is */
function createPages({ images }, likeliestOf = _pictures_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .likeliest */ .bU) {
    const byPath = new Map();
    for (const reviewed of images) {
        const { path } = reviewed.document;
        byPath.set(path, [...(byPath.get(path) ?? []), reviewed]);
    }
    const pictureOf = (reviewed) => pictureId(reviewed, likeliestOf);
    let index = indexOf(byPath, pictureOf);
    return {
        images: () => [...byPath.values()].flat(),
        find: (id) => index.byId.get(id),
        pictureOf,
        on: (path) => byPath.get(path) ?? [],
        showing(reviewed) {
            const key = pictureOf(reviewed);
            return key === undefined ? [reviewed] : (index.byPicture.get(key) ?? []);
        },
        replace(path, now) {
            const before = new Map(byPath.get(path)?.map((reviewed) => [reviewed.identity, reviewed]));
            byPath.set(path, now.map((reviewed) => withProposal(reviewed, before.get(reviewed.identity))));
            index = indexOf(byPath, pictureOf);
        },
    };
}
/** A name for an image that fits into an address: it stays the same while texts change and lines move. */
function idOf({ identity }) {
    return short(identity);
}
/** A name for the construct of an image. */
function seenOf({ source }) {
    return short(source);
}
function pictureId({ image, document }, likeliestOf) {
    const path = likeliestOf(image.src, document.path) ?? (/^https?:/i.test(image.src) ? image.src : undefined);
    // A fragment may choose one drawing of many.
    return path && short(`${path}${/#.*$/s.exec(image.src)?.[0] ?? ''}`);
}
function short(text) {
    return (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('sha256').update(text).digest('hex').slice(0, 16);
}
/** A document that is read alone knows nothing of good texts in other places, which are still there. */
function withProposal(now, before) {
    return before?.source === now.source && now.proposal === undefined ? { ...now, proposal: before.proposal } : now;
}
function indexOf(byPath, pictureOf) {
    const byId = new Map();
    const byPicture = new Map();
    for (const reviewed of [...byPath.values()].flat()) {
        byId.set(idOf(reviewed), reviewed);
        const key = pictureOf(reviewed);
        if (key === undefined)
            continue;
        const others = byPicture.get(key) ?? [];
        others.push(reviewed);
        byPicture.set(key, others);
    }
    return { byId, byPicture };
}


/***/ }),

/***/ 30863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unreadDraft),
/* harmony export */   P3: () => (/* binding */ rememberUnread),
/* harmony export */   y$: () => (/* binding */ withUnread)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74522);

/**
 * The draft that the text of an image is, where --fix wrote it and nobody has read it: no decision about the image came later, and the file
 * still has what was written. A text that somebody changed was read.
 */
function unreadDraft(journal, reviewed) {
    const id = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(reviewed);
    const unread = journal.unread().get(id);
    if (unread?.after !== reviewed.source)
        return undefined;
    const isRead = journal
        .live()
        .some((entry) => entry.id === id && entry.outcome !== 'skipped' && entry.at >= unread.at);
    return isRead ? undefined : unread;
}
/**
 * Remembers what is about to be written from a model, also where it came from another place that a model wrote. What needed no model, such as a
 * caption of the page, are words of people.
 *
 * @throws UserError when the journal cannot be written
 */
async function rememberUnread(journal, written, at) {
    const texts = new Set([
        ...[...journal.unread().values()].map(({ alt }) => alt),
        ...written.flatMap(({ suggestion }) => (suggestion.source === 'caption' ? [suggestion.alt] : [])),
    ]);
    const byModel = written.filter(({ suggestion: { source, alt } }) => source === 'caption' || (source === 'reuse' && texts.has(alt)));
    if (byModel.length > 0)
        await journal.putUnread(byModel.map((one) => entryFor(one, at)));
}
function entryFor({ reviewed, suggestion: { alt, source, replacement } }, at) {
    const [finding] = reviewed.findings;
    const made = reviewed.draft;
    const by = made?.status === 'ok' && made.asked !== undefined ? { by: { model: made.model, ...made.asked } } : {};
    return {
        at,
        id: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        src: reviewed.image.src,
        rule: finding?.rule ?? '',
        alt,
        draft: { source, alt, basis: 'a model; --fix wrote it', ...by },
        before: reviewed.source,
        after: replacement,
    };
}
/** The report with what of its coverage nobody has read. */
function withUnread(report, journal) {
    if (journal.unread().size === 0)
        return report;
    const images = report.images.map((reviewed) => unreadDraft(journal, reviewed) !== undefined ? { ...reviewed, isUnreadDraft: true } : reviewed);
    const counted = images.filter(({ inScope, status, isUnreadDraft }) => inScope && status === 'ok' && isUnreadDraft === true);
    return { ...report, images, unreadDrafts: counted.length };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })
};
