export const ids = [9520];
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

/***/ 43024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reviewInput)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80892);

/** A review without a model, for commands in which a person decides. */
async function reviewInput(gathered, options, pictures, world) {
    return {
        ...gathered,
        failOn: options.failOn,
        unread: options.unread,
        minCoverage: undefined,
        baseline: (await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)(options.baseline, world))?.accepted,
        policy: options.policy,
        today: world.today,
        language: options.language,
        drafting: { status: 'off' },
        contextDrafts: 'always',
        samePictures: async (places) => (await pictures()).samePictures(places),
    };
}


/***/ }),

/***/ 70417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runInput),
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _app_pictures_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30477);
/* harmony import */ var _app_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60037);
/* harmony import */ var _drafts_providers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18013);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16327);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _lib_once_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23735);
/* harmony import */ var _lib_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41853);
/* harmony import */ var _sources_unmatched_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92208);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80103);
/* harmony import */ var _drafter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9285);
/* harmony import */ var _journal_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78953);
/* harmony import */ var _review_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43024);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80892);













/** The documents and the settings of a run in which a person decides, and what hides the secrets of the run in a text. */
async function runInput(paths, { settings, journal, base, progress }, world) {
    const options = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .readSettings */ .sb)(settings, world);
    const { hide } = (0,_lib_secrets_js__WEBPACK_IMPORTED_MODULE_9__/* .createSecrets */ .g)((0,_app_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .F)(options, world.env));
    const { unmatched, ...gathered } = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .k)(paths, base, options, world);
    const [mistake] = unmatched;
    if (mistake !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(...(0,_sources_unmatched_js__WEBPACK_IMPORTED_MODULE_3__/* .sentencesOf */ .cj)(mistake));
    const discreet = {
        ...world,
        stderr: (text) => {
            world.stderr(hide(text));
        },
    };
    const pictures = (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(() => (0,_app_pictures_js__WEBPACK_IMPORTED_MODULE_11__/* .picturesOnDisk */ .Q)(options, world.cwd, paths, world));
    // To look at an image must not tell another site about it.
    const shown = (0,_lib_once_js__WEBPACK_IMPORTED_MODULE_10__/* .once */ .O)(() => (0,_app_pictures_js__WEBPACK_IMPORTED_MODULE_11__/* .picturesOnDisk */ .Q)({ ...options, imageTransport: 'auto', pictureHosts: [] }, world.cwd, paths, world));
    const input = {
        review: await (0,_review_input_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewInput */ .l)(gathered, options, pictures, world),
        folder: world.cwd,
        drafting: (0,_drafter_js__WEBPACK_IMPORTED_MODULE_5__/* .draftingFor */ .F)(options, pictures, discreet, progress),
        model: options.model ?? _drafts_providers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .providers */ .r[options.provider].model,
        loadPicture: async (src, path) => (await shown()).loadPicture(src, path),
        journal: (0,_journal_file_js__WEBPACK_IMPORTED_MODULE_6__/* .journalFile */ .i7)(journal, world),
        now: Date.now,
    };
    return { input, hide, accepted: (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .acceptedNote */ .Ej)(await (0,_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .readBaseline */ .mF)(options.baseline, world)) };
}
/** What was decided in a run, in sentences. */
function summaryOf({ decisions, files, coverage, open }) {
    const read = files.length === 0 ? [] : [`Read what changed: git diff -- ${files.map(quoted).join(' ')}`];
    return [
        `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U)(decisions.length, 'decision')}, ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U)(open, 'image')} left. Coverage ${coverage.before} % → ${coverage.now} %.`,
        ...read,
    ];
}
/** As a shell takes it. */
function quoted(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
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

/***/ 23072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftAll: () => (/* binding */ draftAll)
});

// EXTERNAL MODULE: ./build/alt-tree/index.js + 16 modules
var alt_tree = __webpack_require__(85126);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/no-draft.js
var no_draft = __webpack_require__(34389);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/text/draft-marks.js
var draft_marks = __webpack_require__(89718);
// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(81463);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
// EXTERNAL MODULE: ./build/rules/index.js + 86 modules
var rules = __webpack_require__(22679);
// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
;// CONCATENATED MODULE: ./build/review/same-picture.js




/** Compares the images of a group: by the bytes of their pictures where these are known, by their paths, and by the criteria of the rule. */
async function comparePictures(group, samePictures, likeliestOf = candidates/* likeliest */.bU) {
    const places = group.map(({ image, document }) => ({ src: image.src, path: document.path }));
    const pathOf = ({ src, path }) => likeliestOf(src, path) ?? src;
    const isOne = places.every((place) => pathOf(place) === pathOf(places[0] ?? place));
    const keys = isOne ? [] : ((await samePictures?.(places)) ?? []);
    const known = new Map(group.map((reviewed, index) => [reviewed, keys[index]]));
    return (one, other) => {
        const key = known.get(one);
        const [mine, theirs] = [bytesOf(one), bytesOf(other)];
        return ((isOneSymbol(one, other) &&
            ((key !== undefined && key === known.get(other)) || (mine !== undefined && mine === theirs))) ||
            !isRepetition(one, other, pathOf));
    };
}
/** A fragment chooses one symbol of a file that may hold many. */
function isOneSymbol(one, other) {
    return (0,file_name/* symbolOf */.wX)(one.image.src) === (0,file_name/* symbolOf */.wX)(other.image.src);
}
/** The text of the image after its draft or its proposal is applied. */
function wordsOf({ image, draft, proposal }) {
    if (proposal !== undefined)
        return proposal.alt;
    if (draft?.status === 'ok')
        return draft.text;
    return image.alt.kind === 'text' ? image.alt.text : '';
}
/** Equal for texts that say the same; a text of signs alone stays as it is. */
function comparedWords(text) {
    return (0,same_words/* spokenWords */.i)(text) || text;
}
function bytesOf({ draft }) {
    return draft?.status === 'ok' ? draft.picture : undefined;
}
/**
 * Pictures in light and dark, or links to different places, may have the same text. The rule compares names of files, which mean one picture on
 * one page; on two pages the folders count as well, and here they are made a part of the name.
 *
 * @param pathOf the path of a picture: pages in two folders can write different files in the same way
 */
function isRepetition(one, other, pathOf) {
    const isOnePage = one.document.path === other.document.path;
    const srcOf = ({ image: { src }, document: { path } }) => isOnePage ? src : pathOf({ src, path }).replaceAll('/', '_') + (0,file_name/* symbolOf */.wX)(src);
    const images = [one, other].map((reviewed) => named(reviewed, srcOf(reviewed)));
    const [, second] = images;
    const page = { path: one.document.path, images, isStale: () => false, altElsewhere: () => undefined };
    return second !== undefined && rules.repeatedAlt.check(second, page) !== undefined;
}
function named(reviewed, src) {
    const words = comparedWords(wordsOf(reviewed));
    return { ...reviewed.image, src, alt: { kind: 'text', text: words }, name: words, decorative: false };
}

;// CONCATENATED MODULE: ./build/review/drop-repeated.js



/**
 * Drops drafts with the same words, regardless of case and punctuation, for different pictures of the run: a reader could not tell these
 * apart, and a model that says the same of two pictures describes none of them well. Of two pictures the first keeps its draft, of more
 * none does. Their cost still counts.
 */
async function dropRepeated(images, { samePictures, likeliestOf, posted }) {
    if (!images.some(isDrafted))
        return images;
    const groups = sameWords(images);
    const settled = await Promise.all(groups.map(async (group) => repeated(group, await comparePictures(group, samePictures, likeliestOf))));
    const reasons = new Map(settled.flat());
    return images.map((reviewed) => {
        const reason = reasons.get(reviewed) ?? (isPosted(reviewed, posted) ? repetitionPosted : undefined);
        return reason === undefined ? reviewed : { ...reviewed, draft: withheld(reason, (0,draft_marks/* wordsMark */.r)(wordsOf(reviewed))) };
    });
}
/** The result for an image whose draft an earlier run withheld. @param words see `wordsMark` */
function withheldBefore(words) {
    return withheld('An earlier run got the same description of another picture, so no model was asked again.', words);
}
function withheld(reason, repeats) {
    return { status: 'failed', reason, repeats };
}
/** Whether an earlier comment has the words of a draft for a different picture. */
function isPosted(reviewed, posted) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined || draft?.status !== 'ok' || draft.picture === undefined)
        return false;
    if (posted.length === 0)
        return false;
    const [words, picture] = [(0,draft_marks/* wordsMark */.r)(draft.text), (0,draft_marks/* pictureMark */.m)(draft.picture)];
    const same = posted.filter((one) => one.words === words);
    return same.length > 0 && same.every((one) => one.picture !== picture);
}
function isDrafted({ draft, proposal }) {
    return proposal === undefined && draft?.status === 'ok';
}
/** Groups of images that would have the same words, with at least one draft in each. */
function sameWords(images) {
    const worded = images.filter((reviewed) => wordsOf(reviewed) !== '');
    const groups = [...(0,group_by/* groupBy */.$)(worded, (reviewed) => comparedWords(wordsOf(reviewed))).values()];
    return groups.filter((group) => group.length > 1 && group.some(isDrafted));
}
/** The drafts of the group that are dropped, with the reason. */
function repeated(group, mayShare) {
    const [first] = group;
    if (first === undefined)
        return [];
    const others = group.filter((reviewed) => !mayShare(first, reviewed));
    const [second] = others;
    if (second === undefined)
        return [];
    const isWritten = group.some((reviewed) => !isDrafted(reviewed));
    const drop = (from) => from.filter(isDrafted).map((reviewed) => {
        const isHere = group.some((other) => other.document === reviewed.document && !mayShare(other, reviewed));
        return [reviewed, (isWritten ? taken : repetition)(isHere ? 'on this page' : 'on another page')];
    });
    if (others.some((reviewed) => !mayShare(second, reviewed)))
        return drop(group);
    // Words that are on a page, or come from it, take precedence over those of a model.
    return drop(others.every(isDrafted) ? others : group.filter((reviewed) => !others.includes(reviewed)));
}
const repetitionPosted = 'The model gave the description that an earlier comment has for another picture.';
const repetition = (where) => `The model gave the same description of another picture ${where}.`;
const taken = (where) => `The model gave a description that another picture ${where} already has.`;

// EXTERNAL MODULE: ./build/review/needs.js
var needs = __webpack_require__(47976);
// EXTERNAL MODULE: ./build/pictures/mapped.js
var mapped = __webpack_require__(27823);
// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var review_policy = __webpack_require__(47882);
// EXTERNAL MODULE: ./build/review/trial.js
var trial = __webpack_require__(99489);
;// CONCATENATED MODULE: ./build/review/draft.js









/** Asks a model about the images that need words and have no proposal, most severe first, so that a budget that runs out leaves out the least severe ones. */
async function draftAll(images, options) {
    const { drafting } = options;
    const wanting = images.filter((image) => (0,needs/* wantsWords */.vt)(image) && image.proposal === undefined && image.image.src !== '');
    if (drafting.status === 'ready' && wanting.length > 0)
        return draftWanting(images, wanting, drafting.draft, options);
    const isMissed = wanting.length > 0 || images.some(({ proposal }) => proposal !== undefined);
    return {
        images: images.map((image) => ({ ...image, draft: undefined })),
        totals: { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 },
        notes: drafting.status === 'unavailable' && isMissed ? [`No model was asked. ${drafting.reason}`] : [],
        refused: undefined,
    };
}
async function draftWanting(images, wanting, draft, { policyOf, samePictures, policy = review_policy.noPolicy, earlier: readEarlier, retry }) {
    const describable = wanting.filter((image) => !isFunctional(image)).toSorted((a, b) => rank(a) - rank(b));
    const withoutDrafts = images.map((image) => ({ ...image, draft: undefined }));
    const earlier = describable.length > 0 ? await readEarlier?.(withoutDrafts) : undefined;
    const spared = describable.flatMap((image) => sparedBy(image, earlier));
    const asked = describable.filter((image) => !spared.some(([one]) => one === image));
    const drafts = await draft(asked.map((image) => ({ ...toWanted(image, policyOf), ...(retry !== undefined && { retry }) })), spared.length);
    const draftOf = new Map([
        ...wanting.filter(isFunctional).map((image) => [image, { status: 'functional' }]),
        ...spared,
        ...asked.map((image, index) => [image, drafts.drafts[index]]),
    ]);
    const drafted = await dropRepeated(images.map((image) => ({ ...image, draft: draftOf.get(image) })), { samePictures, likeliestOf: (0,mapped.likeliestWith)(policy.addresses), posted: earlier?.posted ?? [] });
    const totals = totalsOf(drafted, drafts);
    return { images: drafted, totals, notes: [...stoppedNote(drafts, totals), ...drafts.notes], refused: drafts.refused };
}
/** An image that no model is asked about again, with the reason. */
function sparedBy(image, earlier) {
    if (earlier?.isCommented(image))
        return [[image, { status: 'commented' }]];
    const words = earlier?.withheld(image);
    return words === undefined ? [] : [[image, withheldBefore(words)]];
}
/** Counts the images that a model was to be asked about. */
function totalsOf(images, { requests, costUsd }) {
    const asked = images.flatMap(({ draft, image }) => draft === undefined || draft.status === 'functional' || draft.status === 'commented'
        ? []
        : [{ draft, src: image.src }]);
    const drafted = asked.flatMap(({ draft }) => (draft.status === 'ok' ? [draft] : []));
    return {
        requested: asked.length,
        drafted: drafted.length,
        cached: drafted.filter(({ cached }) => cached).length,
        failed: asked.flatMap(({ draft, src }) => (draft.status === 'ok' ? [] : [{ src, reason: (0,no_draft/* whyNoDraft */.L)(draft) }])),
        requests,
        costUsd,
    };
}
function stoppedNote({ drafts }, { drafted }) {
    if (!drafts.some(({ status }) => status === 'stopped'))
        return [];
    const made = drafted === 1 ? '1 was made' : `${drafted === 0 ? 'none' : drafted} were made`;
    return [`The run was stopped before all drafts were made: ${made}.`];
}
/** The text names what a link or button does, not what the picture shows (W3C alt decision tree), unless the link leads to the picture. */
function isFunctional({ image }) {
    return image.context.control?.otherText === '' && !(0,alt_tree/* leadsToPicture */.Zi)(image);
}
function rank({ findings }) {
    return findings[0] ? rule/* severities */.g.indexOf(findings[0].severity) : rule/* severities */.g.length;
}
function toWanted(image, policyOf) {
    const { path } = image.document;
    return {
        path,
        image: image.image,
        language: (0,language/* languageOf */.eX)(image),
        style: policyOf(path).style,
        brokenRule: (alt) => (0,trial/* brokenRule */.qx)(image, policyOf(path), alt),
    };
}


/***/ }),

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nH: () => (/* binding */ isWritable),
/* harmony export */   p5: () => (/* binding */ wantsSilence),
/* harmony export */   vt: () => (/* binding */ wantsWords)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22679);

/** Whether a text that is written here would stay. */
function isWritable({ isGenerated }) {
    return isGenerated !== true;
}
/** Whether new words would fix an image. */
function wantsWords(image) {
    return isFixedBy('description', image);
}
/** Whether an empty text would fix it: its words are already beside it, or there is nothing to see. */
function wantsSilence(image) {
    return isFixedBy('silence', image);
}
function isFixedBy(remedy, image) {
    const { inScope, findings } = image;
    return (inScope &&
        isWritable(image) &&
        findings.some(({ rule, severity }) => severity !== 'info' && (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.fixedBy)(rule) === remedy));
}


/***/ }),

/***/ 99489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   qx: () => (/* binding */ brokenRule)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22679);

/**
 * The id of the rule that `alt` would break as the alternative text of the image, by the rules as the project has them; undefined when it
 * would do. An empty text makes the image decorative.
 */
function brokenRule(linted, policy, alt) {
    return findingsFor(linted, policy, alt).find(({ severity }) => severity !== 'info')?.rule;
}
/** Whether `alt` is good as the text of the image: no rule has anything to say about it, not even advice. */
function isGood(linted, policy, alt) {
    return findingsFor(linted, policy, alt).length === 0;
}
/** The findings that the image would have with `alt` as its text, most severe first, by the rules as the project has them. */
function findingsFor({ image, document }, policy, alt) {
    const described = policy.view(alt === '' ? { ...image, ...silent } : { ...image, ...spoken(alt) });
    const page = {
        path: document.path,
        images: [],
        style: policy.style,
        options: policy.options,
        isStale: () => false,
        altElsewhere: () => undefined,
    };
    return policy.settle(described, (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.runRules)(described, page, policy.isAsked));
}
const silent = { alt: { kind: 'empty' }, name: undefined, decorative: true, markedDecorative: true };
function spoken(alt) {
    return { alt: { kind: 'text', text: alt }, name: alt, decorative: false, markedDecorative: false };
}


/***/ }),

/***/ 89718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pictureMark),
/* harmony export */   r: () => (/* binding */ wordsMark)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15862);
/* harmony import */ var _same_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53658);


/** A short name for the words of a draft: equal for texts that say the same. It shows nothing of them. */
function wordsMark(text) {
    return mark((0,_same_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenWords */ .i)(text) || text);
}
/** A short name for a picture. @param digest of its bytes */
function pictureMark(digest) {
    return mark(digest);
}
function mark(text) {
    return (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 34389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoDraft)
/* harmony export */ });
/** Why there is no draft, in a sentence. */
function whyNoDraft(draft) {
    return 'reason' in draft ? draft.reason : reasons[draft.status];
}
const reasons = {
    stopped: 'The run was stopped before the draft was ready.',
    commented: 'The review already has a comment on it.',
    functional: 'It is the only content of a link or button: its alternative text has to name the purpose, which neither the picture nor the link shows.',
};


/***/ }),

/***/ 54416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hinted)
/* harmony export */ });
/** The image with the hint of a person who sees the picture, which counts as a text beside it. */
function hinted(reviewed, hint) {
    const { image } = reviewed;
    const nearby = [hint, image.context.nearby].filter((text) => text !== '').join(' ');
    return { ...reviewed, image: { ...image, context: { ...image.context, nearby } } };
}


/***/ }),

/***/ 45904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun),
  r: () => (/* binding */ secret)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var policy = __webpack_require__(47882);
// EXTERNAL MODULE: ./build/workbench/journal.js
var workbench_journal = __webpack_require__(30277);
// EXTERNAL MODULE: ./build/review/draft.js + 2 modules
var draft = __webpack_require__(23072);
// EXTERNAL MODULE: ./build/text/draft-marks.js
var draft_marks = __webpack_require__(89718);
// EXTERNAL MODULE: ./build/text/no-draft.js
var no_draft = __webpack_require__(34389);
// EXTERNAL MODULE: ./build/workbench/hinted.js
var hinted = __webpack_require__(54416);
// EXTERNAL MODULE: ./build/workbench/pages.js
var workbench_pages = __webpack_require__(74522);
;// CONCATENATED MODULE: ./build/workbench/model-drafts.js





/** @param drafting counts its budget anew in each call, so that what was asked for is passed on */
function createModelDrafts(drafting, options, announce) {
    const asked = new Map();
    const made = new Map();
    const retries = new Map();
    const posted = [];
    let refused;
    let requested = 0;
    let last = Promise.resolve();
    async function ask(images, ready, retry) {
        const spent = requested;
        const result = await (0,draft.draftAll)(images.map((image) => ({ ...image, proposal: undefined })), {
            ...options,
            retry,
            drafting: { status: 'ready', draft: (wanted) => ready.draft(wanted, spent) },
            // Words that another picture has already are no description of this one.
            earlier: () => Promise.resolve({ isCommented: () => false, withheld: () => undefined, posted }),
        });
        requested += result.totals.requested - result.totals.cached;
        refused ??= result.refused;
        for (const reviewed of result.images) {
            const { draft } = reviewed;
            asked.set((0,workbench_pages/* idOf */.TH)(reviewed), draft ?? { status: 'failed', reason: 'Nothing about it asks for words.' });
            if (draft?.status === 'ok')
                made.set((0,workbench_pages/* idOf */.TH)(reviewed), [draft, ...madeBefore((0,workbench_pages/* idOf */.TH)(reviewed), draft.text)]);
            if (draft?.status === 'ok' && draft.picture !== undefined)
                posted.push({ words: (0,draft_marks/* wordsMark */.r)(draft.text), picture: (0,draft_marks/* pictureMark */.m)(draft.picture) });
        }
        if (result.refused !== undefined)
            announce(result.refused);
    }
    function madeBefore(id, text) {
        return (made.get(id) ?? []).filter((draft) => draft.text !== text);
    }
    function begin(images, work) {
        for (const image of images)
            asked.set((0,workbench_pages/* idOf */.TH)(image), 'pending');
        // A bug in drafting must not end the run, whose decisions need no model; the images say so.
        const safe = work.catch(() => {
            for (const image of images)
                asked.set((0,workbench_pages/* idOf */.TH)(image), { status: 'failed', reason: 'Drafting ended with an error.' });
        });
        last = Promise.all([last, safe]).then(() => undefined);
    }
    return {
        state() {
            if (drafting.status !== 'ready')
                return drafting;
            return refused === undefined ? { status: 'ready' } : { status: 'unavailable', reason: refused };
        },
        about(reviewed) {
            if (drafting.status === 'off')
                return { status: 'off' };
            if (drafting.status === 'unavailable')
                return { status: 'none', reason: drafting.reason };
            const draft = asked.get((0,workbench_pages/* idOf */.TH)(reviewed));
            if (draft === undefined)
                return { status: 'not-asked' };
            if (draft === 'pending')
                return { status: 'pending' };
            return draft.status === 'ok' ? { status: 'made' } : { status: 'none', reason: (0,no_draft/* whyNoDraft */.L)(draft) };
        },
        madeFor: (reviewed) => made.get((0,workbench_pages/* idOf */.TH)(reviewed)) ?? [],
        ahead(images) {
            if (drafting.status !== 'ready' || refused !== undefined)
                return;
            const fresh = images.filter((image) => !asked.has((0,workbench_pages/* idOf */.TH)(image)) && image.findings.length > 0);
            if (fresh.length > 0)
                begin(fresh, ask(fresh, drafting));
        },
        again(reviewed, hint) {
            if (drafting.status !== 'ready' || refused !== undefined || asked.get((0,workbench_pages/* idOf */.TH)(reviewed)) === 'pending')
                return;
            const retry = 1 + (retries.get((0,workbench_pages/* idOf */.TH)(reviewed)) ?? 0);
            retries.set((0,workbench_pages/* idOf */.TH)(reviewed), retry);
            begin([reviewed], ask([(0,hinted/* hinted */.x)(reviewed, hint)], drafting, retry));
        },
        idle: () => last,
    };
}

// EXTERNAL MODULE: ./build/workbench/open-session.js + 1 modules
var open_session = __webpack_require__(10250);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/review/trial.js
var trial = __webpack_require__(99489);
// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/workbench/decide.js
var decide = __webpack_require__(9624);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/workbench/requests.js

/** UTF-16 units of a text: far more than an alternative text has. */
const mostText = 5000;
/** Places of one picture. */
const mostTargets = 2000;
const id = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/);
const requests_text = schemas/* string */.YjP().max(mostText);
const target = schemas/* strictObject */.rej({ id, seen: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/) });
const requests_draft = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(['caption', 'reuse', 'context', 'decorative']),
    alt: requests_text,
    basis: schemas/* string */.YjP().max(mostText),
    by: schemas/* strictObject */.rej({ model: requests_text, prompt: schemas/* int */.Whr(), kind: requests_text.optional() }).optional(),
});
/** What the page may send: anything else is refused as a whole. */
const judgeRequest = schemas/* strictObject */.rej({ id, alt: requests_text });
const againRequest = schemas/* strictObject */.rej({ id, hint: schemas/* string */.YjP().max(300) });
const aheadRequest = schemas/* strictObject */.rej({ ids: schemas/* array */.YOg(id).max(20) });
const decideRequest = schemas/* strictObject */.rej({
    targets: schemas/* array */.YOg(target).min(1).max(mostTargets),
    decision: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('describe'), alt: requests_text, draft: requests_draft.optional() }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('decorative') }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('ignore'),
            reason: schemas/* string */.YjP().max(300),
            until: iso/* date */.p6().optional(),
        }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('skip') }),
    ]),
});

// EXTERNAL MODULE: ./build/workbench/session.js
var workbench_session = __webpack_require__(36566);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/review/totals.js
var totals = __webpack_require__(29110);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
// EXTERNAL MODULE: ./build/workbench/unread.js
var workbench_unread = __webpack_require__(30863);
;// CONCATENATED MODULE: ./build/workbench/state.js






/** The queue: every image with a finding, and every image that was decided on. By severity, then in the order of the files. */
function queueOf(pages, journal, draftsFor) {
    const decided = new Map(journal.live().map((entry) => [entry.id, entry]));
    return pages
        .images()
        .flatMap((reviewed) => itemOf(reviewed, decided.get((0,workbench_pages/* idOf */.TH)(reviewed)), { pages, journal, draftsFor }) ?? [])
        .toSorted((a, b) => rule/* severities */.g.indexOf(a.severity) - rule/* severities */.g.indexOf(b.severity));
}
function itemOf(reviewed, entry, { pages, journal, draftsFor }) {
    const decision = entry && (0,workbench_session/* standing */.JA)(journal, reviewed);
    const [finding] = reviewed.findings;
    const unread = (0,workbench_unread/* unreadDraft */.$1)(journal, reviewed);
    const { rule, severity } = decision ?? finding ?? (unread && { rule: unread.rule, severity: 'warning' }) ?? {};
    if (rule === undefined || severity === undefined || !reviewed.inScope)
        return undefined;
    return {
        id: (0,workbench_pages/* idOf */.TH)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        src: reviewed.image.src.slice(0, 200),
        rule,
        severity,
        message: (0,truncate/* truncate */.x)(finding?.message ?? (unread === undefined ? rule : unreadMessage), mostMessage),
        status: reviewed.status,
        isUnread: unread !== undefined,
        draft: draftsFor(reviewed)[0]?.source,
        picture: pages.pictureOf(reviewed),
        outcome: decision?.outcome,
    };
}
const unreadMessage = 'A model wrote this text, and nobody has read it.';
/** UTF-16 units of a finding in the list. */
const mostMessage = 160;
/** Percent of the images in scope that are described or decorative on purpose. */
function coverageOf(pages) {
    return (0,totals/* totalsOf */.v)(0, pages.images(), 0).coverage;
}
/** Longer than this, nobody worked on one picture: it was a break. */
const longestMs = 5 * 60_000;
/** The mean time from one decision to the next; undefined before the second one. @param since entries before it are of other runs */
function paceOf(entries, since) {
    const times = entries.filter(({ at }) => at >= since).map(({ at }) => Date.parse(at));
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    const worked = gaps.filter((gap) => gap <= longestMs);
    return worked.length === 0 ? undefined : Math.round(worked.reduce((sum, gap) => sum + gap, 0) / worked.length);
}
function changedFiles(journal) {
    return [...new Set(journal.live().flatMap(({ file, before, after }) => (before === after ? [] : [file])))];
}

// EXTERNAL MODULE: ./build/workbench/undo.js
var undo = __webpack_require__(99990);
// EXTERNAL MODULE: ./build/workbench/view.js
var view = __webpack_require__(22321);
;// CONCATENATED MODULE: ./build/workbench/routes.js











/** @param key of the run: addresses of pictures are signed with it, because an `img` cannot send it */
function createRoutes(workbench, key) {
    const { session, drafts, facts, policyOf } = workbench;
    const { pages, journal } = session;
    // One decision after the other: two tabs, or a hand that is quick, must not write a file at once.
    let turn = Promise.resolve();
    const inTurn = (work) => {
        const mine = turn.then(work);
        turn = mine.catch(() => undefined);
        return mine;
    };
    const sign = (reviewed) => (0,external_node_crypto_.createHmac)('sha256', key)
        .update(`${(0,workbench_pages/* idOf */.TH)(reviewed)} ${(0,workbench_pages/* seenOf */.Pm)(reviewed)}`)
        .digest('hex')
        .slice(0, 32);
    const options = {
        pages,
        journal,
        drafts,
        model: workbench.model,
        picture: (reviewed) => reviewed.image.src === ''
            ? { reason: 'The image has no address.' }
            : { address: `/picture/${(0,workbench_pages/* idOf */.TH)(reviewed)}.${sign(reviewed)}` },
    };
    const state = () => ({
        folder: facts.folder,
        queue: queueOf(pages, journal, session.draftsFor),
        coverage: { before: facts.coverageBefore, now: coverageOf(pages) },
        drafting: drafts.state(),
        rules: facts.rules,
        journal: facts.journal,
        msPerImage: paceOf(journal.entries(), facts.since),
        changedFiles: changedFiles(journal),
        canUndo: journal.live().length > 0,
        notes: facts.notes,
    });
    const get = {
        '/api/state': () => Promise.resolve(json(state())),
        '/api/image': async (query) => {
            const known = pages.find(query.get('id') ?? '');
            if (known === undefined)
                return unknown;
            // Somebody may have the file open in an editor.
            if (query.get('read') === 'again')
                await inTurn(() => (0,workbench_session/* refresh */.Ow)(session, known.document));
            const reviewed = pages.find((0,workbench_pages/* idOf */.TH)(known));
            return reviewed === undefined ? unknown : json((0,view/* viewOf */.du)(reviewed, options));
        },
    };
    const post = {
        '/api/judge': (body) => withBody(judgeRequest, body, ({ id, alt }) => {
            const reviewed = pages.find(id);
            if (reviewed === undefined)
                return unknown;
            const text = (0,plain/* plainLine */.h)(alt);
            const findings = text === '' ? [] : (0,trial/* findingsFor */.I6)(reviewed, policyOf(reviewed.document.path), text);
            return json({ findings: findings.map(view/* findingView */.Hw), heard: (0,view/* heardWith */.Jf)(reviewed, text) });
        }),
        '/api/decide': (body) => withBody(decideRequest, body, async ({ targets, decision }) => {
            const results = await inTurn(() => (0,decide/* decide */.L)(session, targets, decision));
            return json({ results, state: state() });
        }),
        '/api/undo': () => inTurn(() => (0,undo/* undo */.t)(session)).then((done) => json({ ...done, state: state() })),
        '/api/again': (body) => withBody(againRequest, body, ({ id, hint }) => {
            const reviewed = pages.find(id);
            if (reviewed === undefined)
                return unknown;
            drafts.again(reviewed, (0,plain/* plainLine */.h)(hint));
            return json((0,view/* viewOf */.du)(reviewed, options));
        }),
        '/api/ahead': (body) => withBody(aheadRequest, body, ({ ids }) => {
            drafts.ahead(ids.flatMap((id) => pages.find(id) ?? []));
            return json({});
        }),
    };
    return {
        async api(method, path, query, body) {
            const route = method === 'GET' ? get[path] : undefined;
            if (route !== undefined)
                return route(query);
            return (method === 'POST' ? post[path]?.(body) : undefined) ?? unknown;
        },
        async picture(path) {
            const [, id = '', signature] = /^\/picture\/([0-9a-f]{16})\.([0-9a-f]{32})$/.exec(path) ?? [];
            const reviewed = pages.find(id);
            if (reviewed === undefined || signature !== sign(reviewed))
                return { kind: 'none' };
            const picture = await workbench.loadPicture(reviewed.image.src, reviewed.document.path);
            return picture.status === 'bytes'
                ? { kind: 'picture', bytes: picture.bytes, mediaType: picture.mediaType }
                : {
                    kind: 'json',
                    status: 404,
                    body: { reason: picture.status === 'unavailable' ? picture.reason : elsewhere },
                };
        },
    };
}
const elsewhere = 'The picture is on another site, and nothing is loaded from there.';
const unknown = { kind: 'json', status: 404, body: { reason: 'There is nothing at this address.' } };
function json(body) {
    return { kind: 'json', status: 200, body };
}
async function withBody(shape, body, work) {
    const read = shape.safeParse(body);
    if (read.success)
        return work(read.data);
    return { kind: 'json', status: 400, body: { reason: errors/* prettifyError */.S1(read.error) } };
}

;// CONCATENATED MODULE: ./build/workbench/run.js








/** Reviews the documents without a model. */
async function openRun(input) {
    const { folder, review: given, now } = input;
    const policyOf = (0,policy.createPolicy)(given.policy);
    const drafts = createModelDrafts(input.drafting, { policyOf, samePictures: given.samePictures }, input.announce);
    const journal = await (0,workbench_journal/* openJournal */._)(folder, input.journal.path ?? 'in memory', input.journal.io);
    const since = new Date(now()).toISOString();
    const draftsFor = (reviewed) => (0,view/* draftsOf */.eI)(reviewed, { journal, drafts, model: input.model });
    const { session, rules, notes } = await (0,open_session/* openSession */.f)({ review: given, folder, journal, now, draftsFor });
    const { pages } = session;
    const coverageBefore = coverageOf(pages);
    const key = secret();
    const facts = { folder, rules, journal: input.journal.path, notes, coverageBefore, since };
    const routes = createRoutes({ session, drafts, policyOf, loadPicture: input.loadPicture, model: input.model, facts }, key);
    const open = () => queueOf(pages, journal, draftsFor).filter(({ outcome }) => outcome === undefined).length;
    return {
        routes,
        key,
        open,
        summary: () => ({
            decisions: journal.live().filter(({ at }) => at >= since),
            files: changedFiles(journal),
            coverage: { before: coverageBefore, now: coverageOf(pages) },
            open: open(),
        }),
    };
}
/** 256 bits, in hex. */
function secret() {
    return (0,external_node_crypto_.randomBytes)(32).toString('hex');
}


/***/ })
};
