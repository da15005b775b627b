export const ids = [9317, 9973];
export const modules = {

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

/***/ 29317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/config/usual-baseline.js
var usual_baseline = __webpack_require__(13497);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/app/drafter.js + 1 modules
var drafter = __webpack_require__(72416);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(18013);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(20902);
;// CONCATENATED MODULE: ./build/cli/doctor/ask.js



/** Why the provider cannot be asked for drafts with these settings; undefined when it can. */
function obstacleOf(options, { env }) {
    return providers/* providers */.r[options.provider].obstacle((0,drafter/* draftSettings */.l)(options, { env, picturesArePublic: false }));
}
/** Tries the provider, after announcing what that costs; undefined when the settings do not allow it. */
async function ask(options, world) {
    if (obstacleOf(options, world) !== undefined)
        return undefined;
    const { announcement } = await __webpack_require__.e(/* import() */ 5017).then(__webpack_require__.bind(__webpack_require__, 55017));
    const provider = providers/* providers */.r[options.provider];
    const settings = (0,drafter/* draftSettings */.l)(options, { env: world.env, picturesArePublic: false });
    world.stderr(`alt-text-review: ${announcement(provider, settings.model)}\n`);
    const { fetch, clock, signal } = world;
    world.keep();
    return provider.diagnose(settings, { fetch, clock, signal, progress: (0,progress/* progressLine */.o)('Asking', world) });
}

;// CONCATENATED MODULE: ./build/cli/doctor/runtimes.js
/** Ports and commands as the documentation of each has them. Which models there are changes by the month, so each is an example. */
const runtimes = [
    {
        name: 'Ollama',
        start: 'ollama pull llava:13b && ollama serve',
        url: 'http://127.0.0.1:11434/v1',
        model: 'llava:13b',
    },
    {
        name: 'LM Studio',
        start: 'load a vision model, then lms server start',
        url: 'http://127.0.0.1:1234/v1',
        model: 'the name that lms ls shows',
    },
    {
        name: 'llama.cpp',
        start: 'llama-server -m model.gguf --mmproj mmproj.gguf',
        url: 'http://127.0.0.1:8080/v1',
        model: 'any name: it serves one model',
    },
    {
        name: 'vLLM',
        start: 'vllm serve llava-hf/llava-1.5-13b-hf',
        url: 'http://127.0.0.1:8000/v1',
        model: 'llava-hf/llava-1.5-13b-hf',
    },
];
/** How to have drafts without a key, for people. */
function runtimeLines() {
    const width = Math.max(...runtimes.map(({ name }) => name.length));
    return [
        'Without a key, a model on this machine can make drafts. Start one, then try it with --ask:',
        ...runtimes.flatMap(({ name, start, url, model }) => {
            const quoted = model.includes(' ') ? `"<${model}>"` : model;
            return [
                `  ${name.padEnd(width)}  ${start}`,
                `  ${' '.repeat(width)}  --provider openai --api-base-url ${url} --model ${quoted}`,
            ];
        }),
    ];
}

// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/lib/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(32614);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
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

// EXTERNAL MODULE: ./build/sources/files.js + 4 modules
var files = __webpack_require__(42658);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/sources/generators.js

/** In the order in which they are looked for: what another one is built on comes after it. */
const known = [
    ['Docusaurus', /^docusaurus\.config\.[cm]?[jt]s$/],
    ['VitePress', /^\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/],
    ['VuePress', /^\.vuepress\/config\.[cm]?[jt]s$/],
    ['Astro', /^astro\.config\.[cm]?[jt]s$/],
    ['Nuxt', /^nuxt\.config\.[cm]?[jt]s$/],
    ['Next.js', /^next\.config\.[cm]?[jt]s$/],
    ['Eleventy', /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/],
    ['Hugo', /^hugo\.(?:toml|ya?ml|json)$/],
    ['Jupyter Book', /^(?:_toc\.yml|myst\.yml)$/],
    ['Jekyll', /^_config\.ya?ml$/],
    ['MkDocs', /^(?:mkdocs|properdocs|zensical)\.(?:ya?ml|toml)$/],
    ['Sphinx', /^conf\.py$/],
    ['mdBook', /^book\.toml$/],
    ['Quarto', /^_quarto\.ya?ml$/],
    ['Antora', /^antora(?:-playbook)?\.ya?ml$/],
    ['GitBook', /^\.gitbook\.ya?ml$/],
    ['Mintlify', /^(?:mint|docs)\.json$/],
];
/** Folders that a configuration stands in, at most this deep below the root. */
const deepest = 3;
/** The generators that the files of a repository are for, each once, by the configuration nearest to the root. */
function generatorsIn(files) {
    const near = files
        .filter((file) => file.split('/').length <= deepest + 1)
        .toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
    return known.flatMap(([name, pattern]) => {
        const file = near.find((path) => pattern.test(nameOf(path)));
        return file === undefined ? [] : [{ name, file }];
    });
}
/** The name of a file, with the folder that belongs to it. */
function nameOf(path) {
    const folder = external_node_path_.posix.basename(external_node_path_.posix.dirname(path));
    const name = external_node_path_.posix.basename(path);
    return /^\.v(?:ite|ue)press$/.test(folder) ? `${folder}/${name}` : name;
}

// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var cli_documents = __webpack_require__(80103);
// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(80892);
;// CONCATENATED MODULE: ./build/cli/doctor/index.js










/** Checks the settings, the baseline, the documents and whether drafts are possible. Sends requests only when the user asks for it. */
async function doctor({ settings, ask: mayAsk, json }, world) {
    const options = await (0,cli_settings/* readSettings */.s)(settings, world);
    const looks = [
        { state: 'ok', what: 'settings', found: `read, fail-on ${options.failOn}` },
        await look('baseline', async () => {
            const found = await (0,cli_settings/* readBaseline */.m)(options.baseline, world, settings.baseline === undefined ? options.writtenAt : undefined);
            return found
                ? ok(`${(0,count/* count */.U)(found.accepted.size, 'accepted finding')} in ${found.file}`)
                : none(`the settings name no file, and there is no ${usual_baseline/* defaultBaseline */.$}`);
        }),
        await look('documents', async () => {
            const { documents, skipped } = await (0,cli_documents/* gather */.k)([], undefined, options, world);
            return ok(`${documents.length} in this folder, ${skipped.length} skipped`);
        }),
        await look('site', async () => siteIn(await (0,files.listFiles)(world.cwd))),
        { what: 'drafts', ...draftsOf(options, mayAsk, world) },
    ];
    const asked = mayAsk ? await ask(options, world) : undefined;
    const isKeyless = looks.some(({ what, state }) => what === 'drafts' && state !== 'ok');
    const help = isKeyless && !json ? runtimeLines().map((line) => `${line}\n`) : [];
    world.stdout([json ? toJson(looks, asked) : toText(looks, asked), ...help].join(''));
    return looks.every(({ state }) => state !== 'wrong') && asked?.works !== false ? 0 : 2;
}
/** A missing provider is an error only when the user wants it to be tried. */
function draftsOf(options, mayAsk, world) {
    const reason = obstacleOf(options, world);
    if (reason !== undefined)
        return { state: mayAsk ? 'wrong' : 'none', found: reason };
    return ok(`${options.provider} is set up${mayAsk ? '' : '; the key was not tried, `doctor --ask` does that'}`);
}
/** The generators whose folders for pictures are known. */
function siteIn(files) {
    const found = generatorsIn(files).map(({ name, file }) => `${name} (${file})`);
    return found.length === 0 ? none('no generator is known by its configuration') : ok(found.join(', '));
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
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { state: 'wrong', what, found: `${error.message} ${error.remedy}` };
    }
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

/***/ 32614:
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
