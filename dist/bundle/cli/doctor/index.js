export const ids = [3656];
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

/***/ 53656:
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

// EXTERNAL MODULE: ./build/sources/files.js + 3 modules
var files = __webpack_require__(97061);
// EXTERNAL MODULE: ./build/sources/generators.js
var generators = __webpack_require__(76771);
// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var cli_documents = __webpack_require__(80103);
// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(80892);
;// CONCATENATED MODULE: ./build/cli/doctor/index.js










/** Checks the settings, the baseline, the documents and whether drafts are possible. Sends requests only when the user asks for it. */
async function doctor({ settings, ask: mayAsk, json }, world) {
    const options = await (0,cli_settings/* readSettings */.sb)(settings, world);
    const looks = [
        { state: 'ok', what: 'settings', found: `read, fail-on ${options.failOn}` },
        await look('baseline', async () => {
            const found = await (0,cli_settings/* readBaseline */.mF)(options.baseline, world, settings.baseline === undefined ? options.writtenAt : undefined);
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
    const found = (0,generators/* generatorsIn */.c)(files).map(({ name, file }) => `${name} (${file})`);
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


/***/ })
};
