export const ids = [8079];
export const modules = {

/***/ 78079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readShards: () => (/* binding */ readShards)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/lib/shape.js
var shape = __webpack_require__(62045);
// EXTERNAL MODULE: ./build/lib/shard.js
var shard = __webpack_require__(79340);
;// CONCATENATED MODULE: ./build/cli/shards/shape.js



/** What the JSON report of a shard carries, read from a text that anyone may have written; undefined for any other text. */
function readShard(text) {
    const report = (0,parse_json/* parseJson */.q)(text);
    if (typeof report !== 'object' || report === null || !('shard' in report) || !('tool' in report))
        return undefined;
    const { shard, tool } = report;
    return isShard(shard) && isTool(tool) ? { version: tool.version, shard } : undefined;
}
const isTool = (0,shape/* isOf */.yW)({ name: shape/* isString */.Kg, version: shape/* isString */.Kg });
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isNumber(value) {
    return isCount(value) && value >= 1 && value <= shard/* mostShards */.bA;
}
const isTexts = (0,shape/* isArrayOf */.lF)(shape/* isString */.Kg);
function isPages(value) {
    return typeof value === 'object' && value !== null && Object.values(value).every(shape/* isString */.Kg);
}
const isWritten = (0,shape/* isOf */.yW)({
    status: (0,shape/* isAmong */.FB)({ ok: true }),
    text: shape/* isString */.Kg,
    provider: shape/* isString */.Kg,
    model: shape/* isString */.Kg,
    language: shape/* isString */.Kg,
    costUsd: shape/* isFinite */.MI,
    cached: shape/* isBoolean */.Lm,
    askedHere: shape/* isBoolean */.Lm,
    picture: (0,shape/* isMaybe */.NF)(shape/* isString */.Kg),
    asked: (0,shape/* isMaybe */.NF)((0,shape/* isOf */.yW)({ prompt: shape/* isFinite */.MI, kind: (0,shape/* isMaybe */.NF)(shape/* isString */.Kg) })),
});
const isFailed = (0,shape/* isOf */.yW)({
    status: (0,shape/* isAmong */.FB)({ failed: true }),
    reason: shape/* isString */.Kg,
    repeats: (0,shape/* isMaybe */.NF)(shape/* isString */.Kg),
});
const isBeyond = (0,shape/* isOf */.yW)({
    status: (0,shape/* isAmong */.FB)({ 'over-budget': true }),
    reason: shape/* isString */.Kg,
});
const isBare = (0,shape/* isOf */.yW)({
    status: (0,shape/* isAmong */.FB)({ stopped: true, commented: true, functional: true }),
});
function isDraft(value) {
    return isWritten(value) || isFailed(value) || isBeyond(value) || isBare(value);
}
const isShard = (0,shape/* isOf */.yW)({
    index: isNumber,
    of: isNumber,
    commit: (0,shape/* isMaybe */.NF)(shape/* isString */.Kg),
    paths: isTexts,
    documents: (0,shape/* isArrayOf */.lF)((0,shape/* isOf */.yW)({ path: shape/* isString */.Kg, format: shape/* isString */.Kg, encoding: (0,shape/* isMaybe */.NF)(shape/* isString */.Kg), text: shape/* isString */.Kg })),
    pages: isPages,
    skipped: (0,shape/* isArrayOf */.lF)((0,shape/* isOf */.yW)({ file: shape/* isString */.Kg, reason: shape/* isString */.Kg, hash: (0,shape/* isMaybe */.NF)(shape/* isString */.Kg) })),
    leftOut: (0,shape/* isArrayOf */.lF)((0,shape/* isOf */.yW)({ ending: shape/* isString */.Kg, files: isCount, isCode: shape/* isBoolean */.Lm })),
    notes: isTexts,
    mistakes: (0,shape/* isArrayOf */.lF)((0,shape/* isOf */.yW)({ problem: shape/* isString */.Kg, remedy: shape/* isString */.Kg })),
    drafts: (0,shape/* isArrayOf */.lF)((0,shape/* isOf */.yW)({ path: shape/* isString */.Kg, start: isCount, draft: isDraft })),
    requests: isCount,
    costUsd: shape/* isFinite */.MI,
});

;// CONCATENATED MODULE: ./build/cli/shards/merge.js







/**
 * The shards of one scan.
 *
 * @param files their JSON reports, in any order, relative to `cwd`
 * @throws UserError for a file that is no such report, and for shards that are not those of one scan
 */
async function readShards(files, cwd) {
    const shards = [];
    for (const file of files)
        shards.push(await shardIn(file, cwd));
    assertComplete(shards);
    return merged(shards.toSorted((a, b) => a.index - b.index));
}
async function shardIn(file, cwd) {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8').catch((error) => {
        throw new errors/* UserError */.yo(`${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, 'Name the JSON reports of all shards.');
    });
    const found = readShard(text);
    if (found === undefined) {
        throw new errors/* UserError */.yo(`${file} is not the report of a shard.`, 'Write one with alt-text-review --shard 1/8 --format json=shard-1.json.');
    }
    if (found.version === version/* tool */.z.version)
        return found.shard;
    throw new errors/* UserError */.yo(`${file} was written by version ${found.version}, and this is ${version/* tool */.z.version}.`, 'Run the shards and the merge with one version.');
}
function assertComplete(shards) {
    const of = shards[0]?.of ?? 0;
    if (shards.some((shard) => shard.of !== of)) {
        throw new errors/* UserError */.yo('The reports are shards of different scans.', 'Name the reports of one run of the matrix.');
    }
    const commits = [...new Set(shards.flatMap(({ commit }) => commit ?? []))];
    if (commits.length > 1) {
        const named = commits.map((commit) => (0,escape_controls/* escapeControls */.UN)(commit.slice(0, 10))).join(', ');
        throw new errors/* UserError */.yo(`The reports are shards of different commits: ${named}.`, 'Name the reports of one run of the matrix.');
    }
    const indexes = shards.map(({ index }) => index);
    const twice = indexes.find((index, at) => indexes.indexOf(index) !== at);
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`Shard ${twice} of ${of} is named twice.`, 'Name each report once.');
    const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !indexes.includes(index));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo(`${(0,count/* count */.U)(missing.length, 'report is', 'reports are')} missing: shard ${missing.slice(0, 10).join(', ')} of ${of}.`, 'Name the reports of all shards: without one, nobody knows what it would have found.');
}
function merged(shards) {
    const documents = shards
        .flatMap((shard) => shard.documents)
        .map((document) => ({ ...document, changedLines: 'all' }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    const pages = new Map(shards.flatMap((shard) => Object.entries(shard.pages)));
    const [first] = shards;
    const skipped = shards.flatMap((shard) => shard.skipped);
    return {
        gathered: {
            documents,
            skipped,
            leftOut: first?.leftOut,
            scope: 'all',
            changedFiles: new Set(),
            notes: [...new Set(shards.flatMap(({ notes }) => notes))],
            unmatched: mistakesOf(shards, documents.length + skipped.length === 0),
        },
        paths: first?.paths ?? [],
        store: { get: (key) => pages.get(key), put: () => undefined },
        drafting: draftingOf(shards),
    };
}
function mistakesOf(shards, isEmpty) {
    const all = new Map(shards.flatMap(({ mistakes }) => mistakes.map((one) => [one.problem, one])));
    const found = [...all.values()].map((one) => ({ kind: 'pattern', ...one }));
    if (!isEmpty || found.length > 0)
        return found;
    return [{ kind: 'everything', problem: 'no shard has a document', remedy: 'check paths and where the shards ran' }];
}
/** The drafts of the shards: nobody is asked again. */
function draftingOf(shards) {
    const all = shards.flatMap(({ drafts }) => drafts);
    if (all.length === 0)
        return { status: 'off' };
    const byPlace = new Map(all.map((one) => [placeOf(one), one.draft]));
    return {
        status: 'ready',
        draft: (wanted) => Promise.resolve({
            drafts: wanted.map(({ path, image }) => byPlace.get(placeOf({ path, start: image.span.start })) ?? { status: 'stopped' }),
            requests: shards.reduce((sum, { requests }) => sum + requests, 0),
            costUsd: shards.reduce((sum, { costUsd }) => sum + costUsd, 0),
            notes: [],
            refused: undefined,
        }),
    };
}
function placeOf({ path, start }) {
    return `${start} ${path}`;
}


/***/ }),

/***/ 62045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   MI: () => (/* binding */ isFinite),
/* harmony export */   NF: () => (/* binding */ isMaybe),
/* harmony export */   lF: () => (/* binding */ isArrayOf),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/** Whether a value is an object with the fields of a shape, as they have to be, and without any other. */
function isOf(shape) {
    const fields = Object.entries(shape);
    return (value) => {
        if (typeof value !== 'object' || value === null)
            return false;
        const record = value;
        return (Object.keys(record).every((key) => Object.hasOwn(shape, key)) && fields.every(([key, is]) => is(record[key])));
    };
}
function isString(value) {
    return typeof value === 'string';
}
function isBoolean(value) {
    return typeof value === 'boolean';
}
/** Whether a value is a number that JSON can have. */
function isFinite(value) {
    return Number.isFinite(value);
}
/** Whether a value is one of a list. */
function isAmong(values) {
    return (value) => isString(value) && Object.hasOwn(values, value);
}
/** Whether a value is a list whose parts are as they have to be. */
function isArrayOf(is) {
    return (value) => Array.isArray(value) && value.every(is);
}
/** Whether a value is missing, or as it has to be. */
function isMaybe(is) {
    return (value) => value === undefined || is(value);
}


/***/ })
};
