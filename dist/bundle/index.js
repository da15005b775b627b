import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 96642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ variableOf),
/* harmony export */   R: () => (/* binding */ settingsIn)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75548);


/** `ALT_TEXT_REVIEW_MIN_COVERAGE`; undefined for a secret, which has the variable of its service. */
function variableOf(spec) {
    return spec.secret ? undefined : `ALT_TEXT_REVIEW_${spec.name.toUpperCase().replaceAll('-', '_')}`;
}
/** The settings in the environment. They come from the user of the machine, so they win over a file. @throws UserError with the variable for a value that its setting cannot have */
function settingsIn(env) {
    const given = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionTable */ .sX.flatMap((spec) => {
        const variable = variableOf(spec);
        const value = variable === undefined ? undefined : env[variable];
        if (variable === undefined || value === undefined || value === '')
            return [];
        return [[spec.name, parsed(spec, value, variable)]];
    });
    return Object.fromEntries(given);
}
function parsed(spec, value, variable) {
    try {
        return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOption */ .ZY)(spec, value);
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`In the environment variable ${variable}: ${error.message}`, error.remedy, { cause: error });
    }
}


/***/ }),

/***/ 20682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ nearOr),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var _lib_either_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86981);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76062);



/**
 * Reads every item before the first mistake is reported, so that nobody meets one after the other.
 *
 * @throws UserError with every mistake, each followed by its remedy
 */
function readEach(items, read) {
    const mistakes = [];
    const results = items.flatMap((item) => {
        try {
            return [read(item)];
        }
        catch (error) {
            if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            mistakes.push(error);
            return [];
        }
    });
    if (mistakes.length > 0)
        throw joined(mistakes);
    return results;
}
/** One mistake with the text of all: each problem, and after it what to do. */
function joined(mistakes) {
    const [only] = mistakes;
    if (mistakes.length === 1 && only !== undefined)
        return only;
    const before = mistakes.slice(0, -1).map(({ message, remedy }) => `${message}\n${remedy}`);
    const last = mistakes.at(-1);
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([...before, last?.message ?? ''].join('\n'), last?.remedy ?? '');
}
/** `Did you mean fail-on?`, or what there is to choose from, where that is not much or nothing is near. */
function remedyFor(written, choices, what = 'Use') {
    const near = choices.find((choice) => written.length > 2 && choice.startsWith(written)) ?? (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(written, choices)[0];
    const list = `${what} ${(0,_lib_either_of_js__WEBPACK_IMPORTED_MODULE_2__/* .eitherOf */ .B)(choices)}.`;
    if (near === undefined)
        return list;
    return choices.length > mostListed ? `Did you mean ${near}?` : `Did you mean ${near}? ${list}`;
}
/** An example of what can be written, and before it the word that was probably meant. */
function nearOr(written, choices, example) {
    const [near] = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(written, choices);
    return near === undefined ? example : `Did you mean ${near}? ${example}`;
}
/** Choices that are listed although one of them is near. */
const mostListed = 8;


/***/ }),

/***/ 75548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ camelCase),
  XZ: () => (/* binding */ isActionOnly),
  Lv: () => (/* binding */ isList),
  sX: () => (/* reexport */ optionTable),
  ZY: () => (/* binding */ parseOption),
  Ac: () => (/* binding */ parseOptions)
});

// EXTERNAL MODULE: ./build/lib/either-of.js
var either_of = __webpack_require__(86981);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/host-names.js
var host_names = __webpack_require__(82353);
// EXTERNAL MODULE: ./build/lib/parse-url.js
var parse_url = __webpack_require__(99447);
// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(29227);
// EXTERNAL MODULE: ./build/config/mistakes.js
var mistakes = __webpack_require__(20682);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(18013);
// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __webpack_require__(30529);
;// CONCATENATED MODULE: ./build/config/option-table.js



/**
 * Every setting, once: the same name is an input of the Action, a `--flag` of the command line and a key of the configuration file.
 * Tests compare `action.yml`, the help text and the tables of the README with this table.
 */
const optionTable = [
    {
        name: 'github-token',
        type: 'text',
        secret: true,
        help: 'Token to read the pull request and to post the review.',
        file: 'never',
        risk: 'A token in a file of a repository is public.',
    },
    {
        name: 'eachlabs-api-key',
        type: 'text',
        secret: true,
        variable: 'EACHLABS_API_KEY',
        help: 'Key of the Eachlabs API, for drafts. Without it there are findings and the gate, but no drafts.',
        file: 'never',
        risk: 'A key in a file of a repository is public.',
    },
    {
        name: 'paths',
        type: 'list',
        help: 'Globs of the files to read, one per line; `!` excludes. Default: every supported file.',
        file: 'inside',
        risk: 'Leaves documents of the repository out of its own check. Globs that lead out of it would have other files of the machine read and reported.',
    },
    {
        name: 'scope',
        type: 'choice',
        choices: ['lines', 'files', 'all'],
        help: '`lines`: images on changed lines, images that the change makes worse from other lines, and images whose file changed. `files`: every image of a changed document. `all`: every document. Default: `lines` on pull requests, in merge queues and with `--base`, `all` elsewhere.',
        file: 'free',
        risk: 'Has fewer images of the repository judged.',
    },
    {
        name: 'source',
        type: 'choice',
        choices: ['commit', 'workspace'],
        help: '`commit`: documents of the commit under review, over the API, without a checkout. `workspace`: documents that the job has on disk, such as a site that an earlier step built; they are checked, and nothing is posted. Default: `commit` on pull requests and in merge queues; elsewhere `workspace` if it has documents.',
        file: 'never',
        risk: 'It decides where the file itself is read, so it has to be known before.',
    },
    {
        name: 'fail-on',
        type: 'choice',
        choices: ['error', 'warning', 'never'],
        default: 'error',
        help: 'The least severe finding that fails the check.',
        file: 'free',
        risk: 'Lets the repository pass its own check.',
    },
    {
        name: 'unread',
        type: 'choice',
        choices: ['fail', 'warn'],
        default: 'fail',
        help: 'A document in scope that could not be read: `fail` fails the check, `warn` only reports it.',
        file: 'free',
        risk: 'Lets the repository pass its own check with documents that nobody could read; every report still says which.',
    },
    {
        name: 'min-coverage',
        type: 'number',
        min: 0,
        max: 100,
        help: 'Percentage of images with an alternative text or an accepted decision to have none; the check fails below it.',
        file: 'free',
        risk: 'Lets the repository pass or fail its own check.',
    },
    {
        name: 'max-warnings',
        type: 'integer',
        min: 0,
        max: 1_000_000,
        help: 'Number of images with a warning as their worst finding that the check tolerates; it fails above that, whatever `fail-on` says.',
        file: 'free',
        risk: 'Lets the repository fail its own check.',
    },
    {
        name: 'baseline',
        type: 'text',
        help: 'File with accepted findings: only new ones count. Default: `.github/alt-text-review.baseline.json`, where it is there; `none` uses none.',
        file: 'inside',
        risk: 'Accepts findings of the repository. A path that leads out of it would have another file of the machine read, and overwritten by `alt-text-review baseline`.',
    },
    {
        name: 'review',
        type: 'choice',
        choices: ['suggest', 'comment', 'off'],
        default: 'suggest',
        help: '`suggest` posts drafts as suggestion blocks, `comment` posts every error and warning without such blocks, `off` posts nothing.',
        file: 'free',
        risk: 'Changes what is posted on pull requests of the repository, with a token that its workflow gave.',
    },
    {
        name: 'max-comments',
        type: 'integer',
        min: 0,
        max: 100,
        default: 30,
        help: 'Maximum number of comments in one review, most severe first; the rest is in the summary.',
        file: 'free',
        risk: 'Changes how much is posted on pull requests of the repository, within the limits of the setting.',
    },
    {
        name: 'captions',
        type: 'choice',
        choices: ['auto', 'off'],
        help: '`auto` drafts descriptions when a provider can be used, `off` never does. Default: `auto` in the Action, `off` on the command line.',
        file: { choices: ['off'] },
        risk: 'A run on a clone would send pictures to a provider, and whoever has the key would pay for it.',
    },
    {
        name: 'context-drafts',
        type: 'choice',
        choices: ['auto', 'always', 'never'],
        alone: 'always',
        meanings: { true: 'always', false: 'auto' },
        default: 'auto',
        help: 'Drafts that need no model, from the link, the badge or another place that shows the same picture: `auto` offers those that are certain as suggestions, and all of them beside a model; `always` offers all; `never` only shows them. `true` means `always`, `false` means `auto`.',
        file: 'free',
        risk: 'Offers texts that are in the repository already. Nothing is sent for them, and only `--fix` writes them into files.',
    },
    {
        name: 'provider',
        type: 'choice',
        choices: providers/* providerNames */.e,
        default: 'eachlabs',
        help: `Provider of the model: ${(0,either_of/* eitherOf */.B)(providers/* providerNames */.e.map((name) => `\`${name}\` (${providers/* providers */.r[name].about})`))}.`,
        file: 'never',
        risk: 'Pictures and the key for them would go to a service that a stranger chose.',
    },
    {
        name: 'api-base-url',
        type: 'url',
        help: 'Base URL of the provider: https, or http on this machine. Default: the provider’s own.',
        file: 'never',
        risk: 'The key and the pictures would go to an address that a stranger chose.',
    },
    {
        name: 'model',
        type: 'text',
        help: `Model of the provider. Default: ${providers/* providerNames */.e.map((name) => `\`${providers/* providers */.r[name].model}\` with \`${name}\``).join(', ')}.`,
        file: 'never',
        risk: 'Pictures would go to a model that a stranger chose, at its price.',
    },
    {
        name: 'requests-per-minute',
        type: 'integer',
        min: 0,
        max: 10_000,
        default: 60,
        help: 'Limit of the account for requests in any 60 seconds, including polls; `0` means no limit.',
        file: { min: 1, max: 60 },
        risk: 'More requests than the account allows could get it blocked.',
    },
    {
        name: 'concurrency',
        type: 'integer',
        min: 1,
        max: 100,
        default: 10,
        help: 'Limit of the account for predictions at the same time.',
        file: { min: 1, max: 10 },
        risk: 'More predictions than the account allows could get it blocked.',
    },
    {
        name: 'max-captions',
        type: 'integer',
        min: 0,
        max: 10_000,
        default: 50,
        help: 'Maximum number of drafts that one run requests.',
        file: { max: 50 },
        risk: 'Whoever has the key would pay for more drafts than they expect.',
    },
    {
        name: 'max-cost-usd',
        type: 'number',
        min: 0,
        max: 10_000,
        help: 'Maximum cost of the drafts of one run, in USD.',
        file: 'free',
        risk: 'Limits the cost where nothing else does; a limit of the user wins over it.',
    },
    {
        name: 'image-transport',
        type: 'choice',
        choices: ['auto', 'data-uri', 'upload', 'url'],
        default: 'auto',
        help: 'How a picture of the repository reaches the model: inside the request, as an upload, or as a public URL. `auto` starts with the most private way.',
        file: { choices: ['auto', 'data-uri'] },
        risk: 'Pictures would be uploaded to where anyone with the link can open them, or be fetched by servers of the provider.',
    },
    {
        name: 'picture-hosts',
        type: 'hosts',
        help: 'Hosts that pictures of other sites may be fetched from, one per line, such as `cdn.example.com` or `*.example.com`; `none` fetches none. Default: every public host.',
        file: 'free',
        risk: 'Has fewer pictures fetched, so that there are fewer drafts. Hosts inside of a network are fetched from in no case.',
    },
    {
        name: 'allow-private-image-upload',
        type: 'boolean',
        default: false,
        help: 'Allow uploads for pictures of a private repository, although anyone can open the link of an upload.',
        file: 'never',
        risk: 'It is the consent of whoever owns the pictures, and a stranger would give it.',
    },
    {
        name: 'language',
        type: 'text',
        default: 'auto',
        help: 'Language of the pages as a BCP 47 tag; `auto` takes it from `lang`, front matter or path.',
        file: 'free',
        risk: 'Changes the language that drafts are asked in; only names of known languages reach a model.',
    },
    {
        name: 'config',
        type: 'text',
        default: '.github/alt-text-review.yml',
        help: 'Configuration file; on pull requests it is read from the base commit.',
        file: 'never',
        risk: 'It is the path of the file itself.',
    },
    {
        name: 'deadline-minutes',
        type: 'integer',
        min: 1,
        max: 1440,
        default: 20,
        help: 'Minutes that a run may take. After that it reports what is there: no further document is judged, and no draft made.',
        file: { max: 60 },
        risk: 'Ends a run early, and what is not judged by then fails the check. A long one holds the machine for an hour at most.',
    },
    {
        name: 'cache-dir',
        type: 'text',
        help: 'Folder where drafts are kept between runs, and on the command line what was found on pages.',
        file: 'inside',
        risk: 'Drafts are read from a folder of the repository, and checked like answers of a model. The command line also takes findings from there, except where it reviews a change: a forged file could hide findings of the repository, as a baseline could. The Action never does. A path that leads out of it would have files written anywhere on the machine.',
    },
    {
        name: 'embed-pictures',
        type: 'integer',
        min: 0,
        max: 20480,
        default: 0,
        help: 'Largest picture, in KB, that the HTML report holds itself; larger ones it shows from their files.',
        file: { max: 512 },
        risk: 'Makes the report of this repository larger, up to the 50 MB of pictures that any report holds.',
    },
    ...reporters/* reportFiles */.IU.map(({ option, help }) => ({
        name: option,
        type: 'text',
        help,
        file: 'inside',
        risk: 'Writes a file of the repository, also over one that is there. A path that leads out of it would overwrite any file of the machine.',
    })),
];

// EXTERNAL MODULE: ./build/config/shown.js
var shown = __webpack_require__(92110);
;// CONCATENATED MODULE: ./build/config/options.js









/**
 * Settings from several places; later ones win.
 * @throws UserError with option and value when the option cannot have the value
 */
function parseOptions(...layers) {
    const values = {};
    for (const spec of optionTable) {
        const raw = layers.map((layer) => layer[spec.name]).findLast((value) => value !== undefined && value !== '');
        values[camelCase(spec.name)] = raw === undefined ? missing(spec) : parseOption(spec, raw);
    }
    // The loop sets every key of the type, which is derived from the same table and the same conversion of names.
    return values;
}
function missing(spec) {
    return isList(spec) ? [] : spec.default;
}
/** The value of one option. @throws UserError when `raw` is not one. */
function parseOption(spec, raw) {
    if (spec.type === 'list')
        return parseList(spec, raw);
    if (spec.type === 'hosts')
        return parseHosts(spec, raw);
    if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') {
        throw new errors/* UserError */.yo(`${spec.name} is not a single value.`, `Use ${expected(spec)}.`);
    }
    const text = String(raw).trim();
    const value = parsers[spec.type](text, spec);
    if (value === undefined)
        throw new errors/* UserError */.yo(`${spec.name} is ${(0,shown/* shown */.S)(text)}.`, remedyOf(spec, text));
    return value;
}
const parsers = {
    text: (text) => text,
    choice: (text, { choices = [], meanings = {} }) => choices.includes(text) ? text : Object.hasOwn(meanings, text) ? meanings[text] : undefined,
    number: (text, spec) => inRange(text, spec),
    integer: (text, spec) => (/^\d+$/.test(text) ? inRange(text, spec) : undefined),
    boolean: (text) => ({ true: true, false: false })[text.toLowerCase()],
    url: (text) => (isSafeBase(text) ? text : undefined),
};
function inRange(text, { min = -Infinity, max = Infinity }) {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? value : undefined;
}
/** The key and the pictures are sent to this address, so plain http is allowed only on the same machine. */
function isSafeBase(text) {
    const url = (0,parse_url/* parseUrl */.D)(text);
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,public_url/* isLoopback */.U9)(url));
}
function parseList(spec, raw) {
    const entries = Array.isArray(raw) ? raw : typeof raw === 'string' ? raw.split('\n') : [raw];
    const bad = entries.find((entry) => typeof entry !== 'string');
    if (bad !== undefined)
        throw new errors/* UserError */.yo(`${spec.name} contains ${(0,shown/* shown */.S)(JSON.stringify(bad))}.`, `Use ${expected(spec)}.`);
    return entries.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
}
/** An empty list would read like "none" and mean "any". */
function parseHosts(spec, raw) {
    const entries = parseList(spec, raw);
    if (entries.length === 0)
        throw new errors/* UserError */.yo(`${spec.name} is empty.`, `Use ${expected(spec)}.`);
    return entries.map((entry) => {
        const pattern = entry === 'none' ? entry : (0,host_names/* hostPattern */.J)(entry);
        if (pattern !== undefined)
            return pattern;
        throw new errors/* UserError */.yo(`${spec.name} contains ${(0,shown/* shown */.S)(entry)}.`, `Use ${expected(spec)}.`);
    });
}
/** Whether the values of an option are lists. */
function isList({ type }) {
    return type === 'list' || type === 'hosts';
}
/** Inputs that only the Action has, because they are about a pull request. */
function isActionOnly(name) {
    return actionOnly.has(name);
}
const actionOnly = new Set(['github-token', 'source', 'review', 'max-comments']);
function remedyOf(spec, written) {
    return spec.type === 'choice' ? (0,mistakes/* remedyFor */.wJ)(written, spec.choices ?? []) : `Use ${expected(spec)}.`;
}
function expected(spec) {
    if (spec.type === 'choice')
        return (0,either_of/* eitherOf */.B)(spec.choices ?? []);
    if (spec.type === 'number')
        return `a number from ${spec.min ?? 0} to ${spec.max ?? '…'}`;
    if (spec.type === 'integer')
        return `a whole number from ${spec.min ?? 0} to ${spec.max ?? '…'}`;
    if (spec.type === 'boolean')
        return 'true or false';
    if (spec.type === 'url')
        return 'an https URL (http only on this machine)';
    if (spec.type === 'list')
        return 'globs, one per line';
    if (spec.type === 'hosts')
        return 'hosts without a scheme or port, such as cdn.example.com or *.example.com, or none';
    return 'text';
}
function camelCase(name) {
    // The type is the same replacement, dash by dash.
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 92110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76064);

/** A value of a setting as a message repeats it: on one line, and not longer than a line needs. */
function shown(text) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(text.replace(/\s+/g, ' '), 60);
}


/***/ }),

/***/ 82625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** The most that a session may cost, in predictions and in USD. */
const limits = { predictions: 8, costUsd: 0.1 };


/***/ }),

/***/ 36345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ usualCostUsd),
/* harmony export */   q: () => (/* binding */ usdPerSecond)
/* harmony export */ });
/** USD per second of llava-13b (https://www.eachlabs.ai/ai-models/llava-13b/api). */
const usdPerSecond = 0.0011;
/** USD for a typical prediction of 7 s (the same page). */
const usualCostUsd = 0.0077;


/***/ }),

/***/ 18013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ providerNames),
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/drafts/doctor/limits.js
var limits = __webpack_require__(82625);
// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/price.js
var price = __webpack_require__(36345);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/entry.js



/** llava-13b and its siblings on Eachlabs. The effort is the 7 s of the model's page, a create and a poll; LLaVA-1.5 was tuned on English. */
const eachlabs = {
    name: 'eachlabs',
    about: 'LLaVA 13B over the Eachlabs API',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3550), __webpack_require__.e(1968)]).then(__webpack_require__.bind(__webpack_require__, 41968))).openEachlabs,
    model: 'llava-13b',
    estimateUsd: price/* usualCostUsd */.M,
    usdPerSecond: price/* usdPerSecond */.q,
    effort: { seconds: 7, requests: 2 },
    writes: language/* isEnglish */.L6,
    keyFrom: (env, { eachlabsApiKey }) => [eachlabsApiKey, env.EACHLABS_API_KEY, env.EACH_API_KEY].find((key) => key !== undefined && key !== ''),
    keyVariables: ['EACHLABS_API_KEY', 'EACH_API_KEY'],
    obstacle: ({ apiKey }) => apiKey === undefined || apiKey === ''
        ? 'There is no `eachlabs-api-key`: give one to get drafts, in a workflow as a secret, elsewhere as EACHLABS_API_KEY.'
        : undefined,
    askingTakes: `${limits/* limits */.F.predictions} predictions at most, about $0.04 and at most $${limits/* limits */.F.costUsd.toFixed(2)} at the published price`,
    diagnose: async (settings, world) => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(1930), __webpack_require__.e(2476)]).then(__webpack_require__.bind(__webpack_require__, 22476))).diagnoseEachlabs(eachlabs, settings, world),
};

// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(29227);
// EXTERNAL MODULE: ./build/drafts/providers/openai/local-base.js
var local_base = __webpack_require__(5000);
;// CONCATENATED MODULE: ./build/drafts/providers/openai/entry.js


/** Any OpenAI-compatible endpoint: its model and its cost are the user's choice. */
const openai = {
    name: 'openai',
    about: 'any OpenAI-compatible endpoint: Ollama, vLLM and others',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3550), __webpack_require__.e(9554)]).then(__webpack_require__.bind(__webpack_require__, 39554))).openOpenai,
    model: 'llava:13b',
    estimateUsd: 0,
    usdPerSecond: undefined,
    effort: undefined,
    writes: () => true,
    keyFrom: (env) => env.OPENAI_API_KEY,
    keyVariables: ['OPENAI_API_KEY'],
    obstacle({ apiKey, apiBaseUrl }) {
        if (apiKey !== undefined && apiKey !== '')
            return undefined;
        const url = new URL(apiBaseUrl ?? local_base/* localBase */.t);
        return (0,public_url/* isLoopback */.U9)(url)
            ? undefined
            : `There is no key for ${url.hostname}: set \`OPENAI_API_KEY\`. Only an endpoint on this machine works without a key.`;
    },
    askingTakes: 'one draft, at the price of the endpoint',
    diagnose: async (settings, world) => (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(1930), __webpack_require__.e(8987)]).then(__webpack_require__.bind(__webpack_require__, 28987))).diagnoseOpenai(openai, settings, world),
};

;// CONCATENATED MODULE: ./build/drafts/providers/index.js


/** The providers, by their names in the option `provider`. */
const providers = { eachlabs: eachlabs, openai: openai };
/** The names of all providers, the default first. */
const providerNames = Object.keys(providers);


/***/ }),

/***/ 5000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ localBase)
/* harmony export */ });
/** Ollama on this machine: nothing leaves it, and no key is needed. */
const localBase = 'http://localhost:11434/v1';


/***/ }),

/***/ 94570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Real time: monotonic, in milliseconds. */
const systemClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done);
    }),
};


/***/ }),

/***/ 86981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eitherOf)
/* harmony export */ });
/** `a`, `a or b`, `a, b or c`. */
function eitherOf(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}


/***/ }),

/***/ 61469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j5: () => (/* binding */ UnreadableText),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake that the user can fix: what is wrong, and the remedy. The entry points print both and exit with 2.
 * Any other exception is a bug of ours; a failure of the outside world is a value, not an exception.
 */
class UserError extends Error {
    name = 'UserError';
    remedy;
    constructor(problem, remedy, options) {
        super(problem, options);
        this.remedy = remedy;
    }
}
/** A text in which nothing can be read, because it breaks the rules of its format: the reason and the remedy. Only this document is lost. */
class UnreadableText extends Error {
    name = 'UnreadableText';
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 82353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hostPattern),
/* harmony export */   b: () => (/* binding */ hasHost)
/* harmony export */ });
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99447);

/**
 * A host as in a URL, `*.` before it for all below it: lower case, names of other scripts in ASCII. Undefined for anything else, such as a
 * host with a port, and for names without a dot, which belong to a private network.
 */
function hostPattern(text) {
    const [, wild = '', host = ''] = /^(\*\.)?([^\s/\\:@?#*%[\]]+)$/.exec(text) ?? [];
    const url = (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(`https://${host}`);
    const name = url === undefined ? '' : bare(url);
    return name.includes('.') ? wild + name : undefined;
}
/** Whether the host of `url` is one of `patterns`, or below one that begins with `*.`. */
function hasHost(patterns, url) {
    const host = bare(url);
    return patterns.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}
function bare({ hostname }) {
    return hostname.replace(/\.$/, '');
}


/***/ }),

/***/ 25279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ keepRecent)
/* harmony export */ });
/**
 * Does `work` once for each of the texts that are asked for again and again.
 *
 * @param most texts that are kept; all are forgotten when there are more
 */
function keepRecent(work, most = 20) {
    let results = new Map();
    return (text) => {
        const known = results.get(text);
        if (known)
            return known.result;
        const result = work(text);
        // In V8, the table that a map had before it was cleared refers to the next one: of a row of them, none goes before the first.
        if (results.size >= most)
            results = new Map();
        results.set(text, { result });
        return result;
    };
}


/***/ }),

/***/ 76062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Longer texts are no slips of a pen, and comparing them costs the product of their lengths. */
const longest = 200;
/**
 * The candidates that `text` may be a slip of, nearest first; itself is not among them. A third of its letters may differ, and case
 * counts for little.
 */
function nearest(text, candidates) {
    if (text.length > longest)
        return [];
    const most = Math.max(1, Math.floor(text.length / 3));
    const near = [];
    for (const candidate of new Set(candidates)) {
        if (candidate === text || Math.abs(candidate.length - text.length) > most)
            continue;
        const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
        if (distance <= most)
            near.push({ candidate, distance });
    }
    // The sort keeps the order of those that are equally near.
    return near.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}
/** How many letters have to be put in, left out, replaced, or swapped with the next one (optimal string alignment). */
function editDistance(a, b) {
    let earlier = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, (earlier[j - 2] ?? 0) + 1);
            }
            next.push(least);
        }
        [earlier, row] = [row, next];
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 99447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
/**
 * A URL, or undefined where the WHATWG URL parser fails. In Node 20, `URL.canParse` says no to every text with a letter such as `ü` once it was
 * called often enough to be compiled, so nothing of ours asks it.
 */
function parseUrl(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 29227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ isInsideName),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99447);


/**
 * `text` as a URL that may be sent to an outside service: https, a named host of the public internet, without a user name or password.
 * Undefined for IP literals in any notation (WHATWG URL turns `0x7f.1` into `127.0.0.1`), localhost and names of private networks.
 */
function publicUrl(text) {
    const url = (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(text);
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return undefined;
    return addressIn(url) !== undefined || isInsideName(url) ? undefined : url;
}
/** The IP address that a URL has in place of a host name; WHATWG URL has turned every notation of IPv4 into the usual one. */
function addressIn({ hostname }) {
    const host = hostname.replace(/^\[|\]$|\.$/g, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? undefined : host;
}
/** Whether the host of a URL has a name that is only valid inside a private network. */
function isInsideName({ hostname }) {
    const host = hostname.replace(/\.$/, '');
    return !host.includes('.') || insideNames.test(host);
}
/** Whether a URL leads to this machine itself. `*.localhost` does not count: whether it does is up to each resolver. */
function isLoopback({ hostname }) {
    return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
/** Special-use names of RFC 6761, 6762, 8375 and 9476, and others in common use. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;


/***/ }),

/***/ 76064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ truncateMiddle),
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** `text` cut to at most `most` UTF-16 units, with `…` at the end when it was cut; a surrogate pair is never split. */
function truncate(text, most) {
    if (text.length <= most)
        return text;
    const end = most - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
/** The same with the `…` in the middle, so that the end of `text` stays. */
function truncateMiddle(text, most) {
    if (text.length <= most)
        return text;
    const head = truncate(text, Math.ceil(most / 2));
    const start = text.length - (most - head.length);
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(start - 1)) && /[\udc00-\udfff]/.test(text.charAt(start));
    return head + text.slice(splitsPair ? start + 1 : start);
}


/***/ }),

/***/ 96480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ build),
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** Name and version for reports; a test compares the version with package.json. */
const tool = { name: 'alt-text-review', version: '1.0.0-rc.1' };
/** Changes with every change of the program: the build writes a hash of all its code in place of the dots. */
const build = 'build:38d96ecaf5bbc353';


/***/ }),

/***/ 30529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadParts),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   KW: () => (/* binding */ loadReporter),
/* harmony export */   Ou: () => (/* binding */ loadOrganisationPage),
/* harmony export */   sX: () => (/* binding */ reporterNames)
/* harmony export */ });
/* unused harmony export reporters */
/** Every output, by the name that `--format` takes. */
const reporters = {
    text: { load: async () => (await __webpack_require__.e(/* import() */ 9725).then(__webpack_require__.bind(__webpack_require__, 59725))).text },
    json: {
        load: async () => (await __webpack_require__.e(/* import() */ 6499).then(__webpack_require__.bind(__webpack_require__, 56499))).json,
        loadParts: async () => (await __webpack_require__.e(/* import() */ 6499).then(__webpack_require__.bind(__webpack_require__, 56499))).jsonParts,
        file: { option: 'json-file', help: 'Write the JSON report to this file.' },
    },
    sarif: {
        load: async () => (await __webpack_require__.e(/* import() */ 7943).then(__webpack_require__.bind(__webpack_require__, 17943))).sarif,
        loadParts: async () => (await __webpack_require__.e(/* import() */ 7943).then(__webpack_require__.bind(__webpack_require__, 17943))).sarifParts,
        file: { option: 'sarif-file', help: 'Write a SARIF 2.1.0 report to this file.' },
    },
    html: {
        load: async () => (await __webpack_require__.e(/* import() */ 1411).then(__webpack_require__.bind(__webpack_require__, 1411))).html,
        loadParts: async () => (await __webpack_require__.e(/* import() */ 1411).then(__webpack_require__.bind(__webpack_require__, 1411))).htmlParts,
        file: { option: 'html-file', help: 'Write an HTML report to this file.' },
    },
    junit: {
        load: async () => (await __webpack_require__.e(/* import() */ 5761).then(__webpack_require__.bind(__webpack_require__, 45761))).junit,
        loadParts: async () => (await __webpack_require__.e(/* import() */ 5761).then(__webpack_require__.bind(__webpack_require__, 45761))).junitParts,
        file: { option: 'junit-file', help: 'Write a JUnit XML report to this file.' },
    },
    github: { load: async () => (await __webpack_require__.e(/* import() */ 8442).then(__webpack_require__.bind(__webpack_require__, 88442))).annotations },
    unix: { load: async () => (await __webpack_require__.e(/* import() */ 2207).then(__webpack_require__.bind(__webpack_require__, 22207))).unix },
    gitlab: { load: async () => (await __webpack_require__.e(/* import() */ 7242).then(__webpack_require__.bind(__webpack_require__, 37242))).gitlab },
    rdjson: { load: async () => (await __webpack_require__.e(/* import() */ 5889).then(__webpack_require__.bind(__webpack_require__, 55889))).rdjson },
    checkstyle: { load: async () => (await __webpack_require__.e(/* import() */ 5748).then(__webpack_require__.bind(__webpack_require__, 85748))).checkstyle },
    badge: { load: async () => (await __webpack_require__.e(/* import() */ 2930).then(__webpack_require__.bind(__webpack_require__, 92930))).badge },
    markdown: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1263), __webpack_require__.e(9132)]).then(__webpack_require__.bind(__webpack_require__, 49132))).markdown },
    summary: { load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1263), __webpack_require__.e(1289)]).then(__webpack_require__.bind(__webpack_require__, 71289))).summary },
};
const reporterNames = Object.keys(reporters);
/** The settings that name files for reports, and the reporter that writes each. */
const reportFiles = reporterNames.flatMap((name) => {
    const entry = reporters[name];
    return 'file' in entry ? [{ name, ...entry.file }] : [];
});
/** A reporter whose output comes in parts; all of it is one where the output is never long. */
async function loadParts(name) {
    const { load, loadParts: inParts } = reporters[name];
    if (inParts !== undefined)
        return inParts();
    const reporter = await load();
    return (...given) => [reporter(...given)];
}
function loadReporter(name) {
    return reporters[name].load();
}
/** The page about many repositories, whose reports are JSON by then. */
async function loadOrganisationPage() {
    return (await __webpack_require__.e(/* import() */ 2919).then(__webpack_require__.bind(__webpack_require__, 42919))).organisationPage;
}


/***/ }),

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ languageOfPath),
/* harmony export */   HI: () => (/* binding */ primaryLanguage),
/* harmony export */   L6: () => (/* binding */ isEnglish),
/* harmony export */   Sq: () => (/* binding */ statedLanguage),
/* harmony export */   cL: () => (/* binding */ languageName),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   lT: () => (/* binding */ isFolderLanguage),
/* harmony export */   ls: () => (/* binding */ isSameLanguage),
/* harmony export */   ts: () => (/* binding */ knownLanguageName),
/* harmony export */   tz: () => (/* binding */ folderLanguage),
/* harmony export */   uN: () => (/* binding */ isToTranslate),
/* harmony export */   wQ: () => (/* binding */ suffixLanguage)
/* harmony export */ });
/* harmony import */ var _lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25279);

/** Folder names that stand for the language of a translated page; two-letter names with another common meaning are left out. */
const folders = new Set('ar bg bn ca cs da de el en es et fa fi fr he hi hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(' '));
/** The language in a path (`docs/fr/setup.md`, `i18n/pt-BR/…`, `setup.fr.md`, `README-fr.md`) as a BCP 47 tag, or undefined. */
const languageOfPath = (0,_lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_0__/* .keepRecent */ .l)((path) => folderLanguage(path) ?? suffixLanguage(path)?.language);
/** The language of the first folder that is called like one; in a folder of translations each code is one. */
function folderLanguage(path) {
    return path
        .split('/')
        .slice(0, -1)
        .find((name, index, all) => isFolderLanguage(name) || (translations.has(all[index - 1] ?? '') && isCode(name)));
}
const translations = new Set('i18n l10n locale locales localization localizations translations translated'.split(' '));
function isCode(name) {
    return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(name) && knownLanguageName(name.slice(0, 2)) !== undefined;
}
function isFolderLanguage(segment) {
    return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(segment) && folders.has(segment.slice(0, 2));
}
/** The language at the end of the name of a file, and how it is written there: `.fr` in `setup.fr.md`, `-fr` in `README-fr.md`. */
function suffixLanguage(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [, readmePart = '', code = ''] = /^readme([-_.]([a-z]{2}(?:[-_][a-z]{2,4})?))\.[a-z]+$/i.exec(name) ?? [];
    const readme = code === '' ? undefined : readmeLanguage(code);
    if (readme !== undefined)
        return { language: readme, part: readmePart };
    const [, part = '', language = ''] = /^[^.]+(\.([a-z]{2}(?:[-_][A-Za-z]{2,4})?))\.[a-z]+$/.exec(name) ?? [];
    return isFolderLanguage(language) ? { language, part } : undefined;
}
/** Of a README nearly every code is a language, in any case; some write that of a country. */
function readmeLanguage(code) {
    const start = code.slice(0, 2).toLowerCase();
    const language = countries.get(start) ?? start;
    if (otherEndings.has(language) || knownLanguageName(language) === undefined)
        return undefined;
    return language + code.slice(2);
}
const countries = new Map(Object.entries({
    br: 'pt',
    cn: 'zh',
    cz: 'cs',
    dk: 'da',
    gr: 'el',
    jp: 'ja',
    kr: 'ko',
    tw: 'zh',
    ua: 'uk',
    vn: 'vi',
}));
/** Codes of languages that mean something else at the end of a name: TypeScript, Raspberry Pi, operating systems. */
const otherEndings = new Set('as io ml os pi ts'.split(' '));
/**
 * The language around an image as a BCP 47 tag: that of its source, or else of the path of its page; undefined when neither states one.
 * A `lang` that is blank, `und` or an expression of a template states none.
 */
function statedLanguage({ context }, path) {
    const stated = context.language?.trim();
    return stated !== undefined && isStated(stated) ? stated : languageOfPath(path);
}
/** The language of the page around an image, from its source or its path; English when neither states one. */
function languageOf({ document, image }) {
    return statedLanguage(image, document.path) ?? 'en';
}
/** The language in a BCP 47 tag without script and region, by the subtag in use today: `pt-BR` → `pt`, `iw` → `he`. */
function primaryLanguage(tag) {
    const subtag = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
    return replaced.get(subtag) ?? subtag;
}
/** Subtags that the IANA registry replaces (`Preferred-Value`), and the macrolanguage that stands for Norwegian Bokmål (CLDR). */
const replaced = new Map([
    ['in', 'id'],
    ['iw', 'he'],
    ['ji', 'yi'],
    ['no', 'nb'],
]);
/** Whether two BCP 47 tags mean the same language, in any region. */
function isSameLanguage(one, other) {
    return primaryLanguage(one) === primaryLanguage(other);
}
/** Whether a BCP 47 tag means English in any region. */
function isEnglish(tag) {
    return primaryLanguage(tag) === 'en';
}
/** Whether a draft for an image is in another language than its page, so that it has to be translated. */
function isToTranslate(reviewed) {
    const { draft } = reviewed;
    return draft?.status === 'ok' && !isSameLanguage(draft.language, languageOf(reviewed));
}
/** The English name of a language; the tag itself when it is unknown. */
function languageName(tag) {
    return knownLanguageName(tag) ?? tag;
}
/** The English name of a language; undefined when it is unknown or the tag is malformed. */
function knownLanguageName(tag) {
    if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(tag))
        return undefined;
    try {
        return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag.replaceAll('_', '-'));
    }
    catch {
        // It matches the pattern, but is still not a tag: `de-1`.
        return undefined;
    }
}
function isStated(tag) {
    return /^[a-z]{2,8}(?:[-_]|$)/i.test(tag) && primaryLanguage(tag) !== 'und';
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {
8823: "action/talk/index.js",
5126: "alt-tree/index.js",
1041: "app/page-store.js",
4498: "bin/action.js",
6421: "bin/action.js",
3220: "bin/cli.js",
8179: "bin/cli.js",
8542: "cli/apply.js",
6590: "cli/baseline.js",
1676: "cli/baseline.js",
8424: "cli/changed-documents.js",
6079: "cli/check.js",
3656: "cli/doctor/index.js",
2670: "cli/fix-shown.js",
7623: "cli/fix.js",
4017: "cli/init.js",
444: "cli/interactive.js",
1884: "cli/lsp.js",
4266: "cli/lsp.js",
3072: "cli/lsp.js",
7634: "cli/lsp.js",
883: "cli/organisation/index.js",
376: "cli/print-config.js",
1218: "cli/rules.js",
8079: "cli/shards/merge.js",
2638: "cli/stats/index.js",
6624: "cli/stats/index.js",
4266: "cli/stats/index.js",
3006: "cli/watch.js",
5811: "cli/work.js",
1676: "config/baseline.js",
6895: "config/baseline-2.js",
4266: "config/baseline-2.js",
1676: "config/baseline-2.js",
219: "config/extends.js",
5017: "drafts/doctor/index.js",
4408: "drafts/index.js",
2476: "drafts/providers/eachlabs/doctor/index.js",
1968: "drafts/providers/eachlabs/index.js",
8987: "drafts/providers/openai/doctor/index.js",
9554: "drafts/providers/openai/index.js",
3550: "drafts/requests/refusals.js",
5326: "formats/asciidoc/index.js",
5232: "formats/astro/index.js",
435: "formats/blade/index.js",
9363: "formats/blocks/index.js",
7117: "formats/component-files/index.js",
2963: "formats/component-files/index.js",
9111: "formats/data/format.js",
3027: "formats/data/load-markup.js",
9336: "formats/ejs/index.js",
4715: "formats/erb/index.js",
5861: "formats/front-matter/around.js",
3155: "formats/front-matter/index.js",
7068: "formats/gotemplate/index.js",
440: "formats/handlebars/index.js",
2074: "formats/heex/index.js",
8301: "formats/html/index.js",
6687: "formats/html/page-format.js",
8396: "formats/jinja/index.js",
5058: "formats/json/index.js",
6184: "formats/jsx/index.js",
4229: "formats/jsx/index.js",
2963: "formats/jsx/values.js",
476: "formats/leaf/index.js",
796: "formats/liquid/index.js",
285: "formats/markdown/index.js",
3545: "formats/markdown/index.js",
8736: "formats/masking/mask.js",
7756: "formats/masking/pieces.js",
2786: "formats/mdx/index.js",
8200: "formats/mdx/index.js",
5251: "formats/notebook/index.js",
7745: "formats/notebook/with-outputs.js",
5251: "formats/notebook/with-outputs.js",
8010: "formats/page/elements.js",
4693: "formats/page/elements.js",
1169: "formats/php/index.js",
2323: "formats/python/index.js",
3034: "formats/quarto/index.js",
8415: "formats/quick/index.js",
9106: "formats/razor/index.js",
7671: "formats/rst/index.js",
2369: "formats/svelte/index.js",
6156: "formats/toml/index.js",
9900: "formats/vue/index.js",
8319: "formats/vue/with-scripts.js",
9900: "formats/vue/with-scripts.js",
9975: "formats/yaml/index.js",
1329: "github/errors.js",
4980: "github/errors.js",
6582: "github/index.js",
4266: "github/index.js",
157: "github/index.js",
1930: "lib/limiter.js",
298: "packages/ignore.js",
5505: "packages/magic-string.js",
9471: "packages/parse5.js",
4146: "packages/unist-util-visit-parents.js",
8815: "packages/yaml.js",
3798: "packages/zod.js",
422: "pictures/disk/repositories.js",
8646: "pictures/disk/repositories.js",
8346: "pictures/load.js",
4467: "pictures/prepare.js",
5882: "pictures/remote.js",
8646: "pictures/same.js",
2930: "reporters/badge.js",
5748: "reporters/checkstyle.js",
8442: "reporters/github.js",
7242: "reporters/gitlab.js",
1411: "reporters/html.js",
6499: "reporters/json.js",
5761: "reporters/junit.js",
9132: "reporters/markdown.js",
2919: "reporters/organisation.js",
5889: "reporters/rdjson.js",
7943: "reporters/sarif.js",
1263: "reporters/summary-findings.js",
1289: "reporters/summary.js",
9725: "reporters/text.js",
2207: "reporters/unix.js",
2110: "review/beginning.js",
8064: "review/coverage.js",
4266: "review/coverage.js",
3072: "review/draft.js",
9520: "review/draft-2.js",
8453: "review/idle-globs.js",
9439: "review/lint.js",
224: "review/origins/index.js",
4019: "review/propose.js",
1035: "review/suggest.js",
4980: "review/suggest.js",
8036: "review/suggest-2.js",
4266: "review/suggest-2.js",
6670: "shared.js",
4913: "shared.js",
9560: "shared.js",
4006: "shared.js",
4119: "shared.js",
3055: "sources/change.js",
9973: "sources/change.js",
6921: "sources/checkout.js",
6624: "sources/checkout.js",
4266: "sources/checkout.js",
7061: "sources/files.js",
4266: "sources/files.js",
6624: "sources/git-blobs.js",
4266: "sources/git-blobs.js",
4805: "sources/git.js",
6624: "sources/git.js",
4266: "sources/git.js",
9522: "sources/left-out.js",
9973: "sources/left-out.js",
9973: "sources/left-out-2.js",
4266: "text/encoding.js",
4980: "text/heard-as.js",
2771: "workbench/decide.js"
}[chunkId];
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
9058: 0,
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startCli),
/* harmony export */   R: () => (/* binding */ startAction)
/* harmony export */ });
/** The parts of the bundle: `dist/index.js` starts the one, `dist/cli/index.js` the other, and neither loads what only the other needs. */
const startAction = () => Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(4119), __nccwpck_require__.e(6421), __nccwpck_require__.e(9560), __nccwpck_require__.e(6670), __nccwpck_require__.e(4913), __nccwpck_require__.e(9058), __nccwpck_require__.e(4498)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74498));
const startCli = () => Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(9058), __nccwpck_require__.e(3220)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53220));

var __webpack_exports__startAction = __webpack_exports__.R;
var __webpack_exports__startCli = __webpack_exports__.P;
export { __webpack_exports__startAction as startAction, __webpack_exports__startCli as startCli };
