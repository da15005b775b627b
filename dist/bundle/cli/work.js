export const ids = [6024];
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

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rewriteDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60999);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58110);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67778);






/**
 * Replaces the text of a document in its file, in the encoding of the file, if the file still has the text that was read.
 *
 * @param root absolute; the path of the document is relative to it
 * @param after the new text
 * @returns undefined when it is written
 */
async function rewriteDocument(root, { path, text, encoding }, after) {
    try {
        const now = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDocument */ .w8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)));
        if ('reason' in now || now.text !== text || now.encoding !== encoding)
            return { kind: 'changed' };
        const bytes = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeText */ .wx)(after, encoding);
        const written = bytes && (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDocument */ .w8)(bytes);
        if (bytes === undefined || written === undefined || 'reason' in written || written.text !== after)
            return { kind: 'encoding' };
        const failure = await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFile */ ._)(root, path, bytes);
        return failure && { kind: 'disk', why: failure.why, onDisk: failure.onDisk };
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        return { kind: 'disk', why: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), onDisk: 'What is there is unchanged.' };
    }
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

/***/ 76024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/pictures.js
var app_pictures = __webpack_require__(30477);
// EXTERNAL MODULE: ./build/app/secrets.js
var secrets = __webpack_require__(60037);
// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(67778);
// EXTERNAL MODULE: ./build/app/read-text.js
var read_text = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(18013);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(15862);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/lib/secrets.js
var lib_secrets = __webpack_require__(41853);
// EXTERNAL MODULE: ./build/sources/unmatched.js + 1 modules
var sources_unmatched = __webpack_require__(53785);
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
// EXTERNAL MODULE: ./build/workbench/pages.js
var workbench_pages = __webpack_require__(74522);
;// CONCATENATED MODULE: ./build/workbench/model-drafts.js




/** @param drafting counts its budget anew in each call, so that what was asked for is passed on */
function createModelDrafts(drafting, options, announce) {
    const asked = new Map();
    const texts = new Map();
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
                texts.set((0,workbench_pages/* idOf */.TH)(reviewed), [draft.text, ...(texts.get((0,workbench_pages/* idOf */.TH)(reviewed)) ?? [])]);
            if (draft?.status === 'ok' && draft.picture !== undefined)
                posted.push({ words: (0,draft_marks/* wordsMark */.r)(draft.text), picture: (0,draft_marks/* pictureMark */.m)(draft.picture) });
        }
        if (result.refused !== undefined)
            announce(result.refused);
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
        textsFor: (reviewed) => [...new Set(texts.get((0,workbench_pages/* idOf */.TH)(reviewed)))],
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
            const { image } = reviewed;
            const nearby = [hint, image.context.nearby].filter((text) => text !== '').join(' ');
            const hinted = { ...reviewed, image: { ...image, context: { ...image.context, nearby } } };
            begin([reviewed], ask([hinted], drafting, retry));
        },
        idle: () => last,
    };
}

// EXTERNAL MODULE: ./build/workbench/open-session.js + 1 modules
var open_session = __webpack_require__(10250);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
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
;// CONCATENATED MODULE: ./build/workbench/state.js





/** The queue: every image with a finding, and every image that was decided on. By severity, then in the order of the files. */
function queueOf(pages, journal, draftsFor) {
    const decided = new Map(journal.live().map((entry) => [entry.id, entry]));
    return pages
        .images()
        .flatMap((reviewed) => itemOf(reviewed, decided.get((0,workbench_pages/* idOf */.TH)(reviewed)), journal, draftsFor) ?? [])
        .toSorted((a, b) => rule/* severities */.g.indexOf(a.severity) - rule/* severities */.g.indexOf(b.severity));
}
function itemOf(reviewed, entry, journal, draftsFor) {
    const decision = entry && (0,workbench_session/* standing */.JA)(journal, reviewed);
    const [finding] = reviewed.findings;
    const { rule, severity } = decision ?? finding ?? {};
    if (rule === undefined || severity === undefined || !reviewed.inScope)
        return undefined;
    return {
        id: (0,workbench_pages/* idOf */.TH)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        src: reviewed.image.src.slice(0, 200),
        rule,
        severity,
        message: (0,truncate/* truncate */.x)(finding?.message ?? rule, mostMessage),
        status: reviewed.status,
        draft: draftsFor(reviewed)[0]?.source,
        picture: (0,workbench_pages/* pictureOf */.CS)(reviewed),
        outcome: decision?.outcome,
    };
}
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
// EXTERNAL MODULE: ./build/text/heard-as.js
var heard_as = __webpack_require__(68891);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/surroundings.js
var surroundings = __webpack_require__(33735);
;// CONCATENATED MODULE: ./build/workbench/view.js






/** Most other places of a picture that are shown. */
const mostElsewhere = 200;
/** An image as a person decides on it: text alone, never a part of the page. */
function viewOf(reviewed, options) {
    const { image, document, location } = reviewed;
    return {
        id: (0,workbench_pages/* idOf */.TH)(reviewed),
        seen: (0,workbench_pages/* seenOf */.Pm)(reviewed),
        file: document.path,
        line: location.line,
        column: location.column,
        src: image.src.slice(0, 500),
        source: reviewed.source.slice(0, 2000),
        picture: options.picture(reviewed),
        findings: reviewed.findings.map(findingView),
        alt: textOf(reviewed),
        isDynamic: image.alt.kind === 'dynamic',
        heard: (0,heard_as/* heardAs */.V)(image),
        passage: passageOf(reviewed),
        language: (0,language/* languageOf */.eX)(reviewed),
        drafts: draftsOf(reviewed, options.drafts, options.model),
        model: options.drafts.about(reviewed),
        elsewhere: options.pages
            .showing(reviewed)
            .filter((one) => (0,workbench_pages/* idOf */.TH)(one) !== (0,workbench_pages/* idOf */.TH)(reviewed))
            .slice(0, mostElsewhere)
            .map((one) => elsewhereView(one, options.journal)),
        outcome: (0,workbench_session/* standing */.JA)(options.journal, reviewed)?.outcome,
    };
}
function findingView({ rule, severity, message }) {
    return { rule, severity, message, url: (0,homepage/* rulePage */.g)(rule) };
}
/** What a screen reader would say with another text. */
function heardWith({ image }, alt) {
    return (0,heard_as/* heardAs */.V)((0,heard_as/* withAlt */.m)(image, alt));
}
/** The drafts for an image, the surest first. A draft that is its text already is none. */
function draftsOf(reviewed, drafts, model) {
    const { proposal } = reviewed;
    const texts = drafts.textsFor(reviewed);
    const all = [
        ...(proposal === undefined ? [] : [{ source: proposal.source, alt: proposal.alt, basis: proposal.basis }]),
        ...texts.map((alt) => ({ source: 'caption', alt, basis: `${model}, which saw the picture` })),
    ];
    return all.filter(({ source, alt }) => source === 'decorative' || alt !== textOf(reviewed));
}
function textOf({ image }) {
    if (image.alt.kind === 'text')
        return image.alt.text;
    return image.alt.kind === 'empty' ? '' : undefined;
}
function elsewhereView(reviewed, journal) {
    return {
        id: (0,workbench_pages/* idOf */.TH)(reviewed),
        seen: (0,workbench_pages/* seenOf */.Pm)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        alt: textOf(reviewed),
        decorative: reviewed.image.decorative,
        isOpen: reviewed.findings.length > 0 && (0,workbench_session/* standing */.JA)(journal, reviewed) === undefined,
    };
}
function passageOf({ image, document }) {
    const { heading, figcaption, labels, control } = image.context;
    // In a large scan a text is read again, and the file may have another one by now: the images are read again then, too.
    const { before, after } = (0,surroundings/* surroundingsOf */.Z)(document.text, image.span);
    return {
        heading,
        before,
        after,
        figcaption,
        labels: labels.map(({ text }) => text),
        control: control && { kind: control.kind, text: control.otherText, target: control.target },
    };
}

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
            return reviewed === undefined ? unknown : json(viewOf(reviewed, options));
        },
    };
    const post = {
        '/api/judge': (body) => withBody(judgeRequest, body, ({ id, alt }) => {
            const reviewed = pages.find(id);
            if (reviewed === undefined)
                return unknown;
            const text = (0,plain/* plainLine */.h)(alt);
            const findings = text === '' ? [] : (0,trial/* findingsFor */.I6)(reviewed, policyOf(reviewed.document.path), text);
            return json({ findings: findings.map(findingView), heard: heardWith(reviewed, text) });
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
            return json(viewOf(reviewed, options));
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
    return { kind: 'json', status: 400, body: { reason: core_errors/* prettifyError */.S1(read.error) } };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
;// CONCATENATED MODULE: ./build/workbench/guard.js

/**
 * Who may have what. Our address is the only host and the only origin, so no name that was rebound to this machine and no other page gets an
 * answer; frames are refused. The page needs the token or the cookie, everything behind it the cookie, and what reads or writes the key as well.
 *
 * @param origin `http://127.0.0.1:PORT`
 */
function createGuard(origin, secrets) {
    const host = origin.slice('http://'.length);
    const cookie = cookieName(origin);
    let isTicketUsed = false;
    const hasSession = (caller) => isEqual(cookieIn(caller.cookie, cookie), secrets.session);
    return (caller) => {
        const { method, path } = caller;
        if (caller.host !== host)
            return 'refused';
        if (caller.origin !== undefined && caller.origin !== origin)
            return 'refused';
        if (method !== 'GET' && !(method === 'POST' && caller.origin === origin))
            return 'refused';
        if (path === '/' && method === 'GET')
            return page(caller);
        if (!isOwn(caller.site) || !hasSession(caller))
            return 'refused';
        if (path.startsWith('/api/'))
            return isEqual(caller.key, secrets.key) ? 'api' : 'refused';
        if (method !== 'GET')
            return 'refused';
        return path.startsWith('/picture/') ? 'picture' : 'asset';
    };
    function page(caller) {
        if (caller.destination !== undefined && caller.destination !== 'document')
            return 'refused';
        if (isEqual(caller.token, secrets.token))
            return 'first';
        if (!isTicketUsed && isEqual(caller.token, secrets.ticket)) {
            isTicketUsed = true;
            return 'first';
        }
        return isOwn(caller.site) && hasSession(caller) ? 'again' : 'refused';
    }
}
/** Browsers send one cookie to every port, so each port has a name of its own. */
function cookieName(origin) {
    return `alt-text-review-${origin.slice(origin.lastIndexOf(':') + 1)}`;
}
/** A request of our page, of a person who typed the address, or of what is no browser. */
function isOwn(site) {
    return site === undefined || site === 'same-origin' || site === 'none';
}
function cookieIn(header, name) {
    const pairs = (header ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
/** Compares digests, so that the time tells nothing of the secret. */
function isEqual(given, secret) {
    return given !== undefined && digest(given) === digest(secret);
}
function digest(text) {
    return (0,hash/* createHash */.n)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/workbench/headers.js
/** Policies for answers of the server. The page may run and load what this server serves as a file, and nothing else. */
const common = {
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
};
const pageHeaders = {
    ...common,
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
};
/** A drawing may hold scripts, which no browser runs in an `img`; opened alone, it stands in a sandbox that runs none and loads nothing. */
const pictureHeaders = {
    ...common,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
    'Content-Disposition': 'inline',
};

;// CONCATENATED MODULE: ./build/workbench/index-page.js
/** The page, whose code and style are files of their own. @param key for a browser that has the token; hex, so that it needs no escape */
function indexPage(key) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">${key === undefined ? '' : `\n<meta name="workbench-key" content="${key}">`}
<title>Alt text workbench</title>
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<div id="workbench"><noscript>The workbench needs JavaScript.</noscript></div>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./build/workbench/server.js





/** Bytes of a request: a decision for all places of a picture. */
const mostBytes = 512 * 1024;
/** Serves the page on loopback. @throws what the system throws when the port is taken */
async function serve(options) {
    const server = (0,external_node_http_.createServer)({ requestTimeout: 30_000, headersTimeout: 10_000 });
    await listen(server, options.port);
    const { port } = server.address();
    const origin = `http://127.0.0.1:${port}`;
    const admit = createGuard(origin, options.secrets);
    server.on('request', (request, response) => {
        answer(request, response).catch((error) => {
            options.failed(error);
            if (!response.headersSent)
                send(response, 500, pageHeaders, 'text/plain', 'Something went wrong in the program.');
        });
    });
    return { origin, close: () => server_close(server) };
    async function answer(request, response) {
        // The base only makes it absolute; `//name/` at its start would name a host.
        const url = new URL(`${origin}/${(request.url ?? '').replace(/^\/+/, '')}`);
        const { pathname } = url;
        const admission = admit(callerOf(request, url));
        if (admission === 'refused') {
            request.resume();
            send(response, 403, pageHeaders, 'text/plain', 'Open the address that the terminal shows.');
            return;
        }
        if (admission === 'first' || admission === 'again') {
            const { session, key } = options.secrets;
            if (admission === 'first')
                response.setHeader('Set-Cookie', `${cookieName(origin)}=${session}; HttpOnly; SameSite=Strict; Path=/`);
            send(response, 200, pageHeaders, 'text/html', indexPage(admission === 'first' ? key : undefined));
            return;
        }
        if (admission === 'asset')
            return sendAsset(response, pathname);
        if (admission === 'picture') {
            sendAnswer(response, await options.routes.picture(pathname));
            return;
        }
        const body = request.method === 'POST' ? await bodyOf(request) : undefined;
        if (body === 'too-large' || body === 'no-json') {
            sendAnswer(response, { kind: 'json', status: 400, body: { reason: 'The request is not JSON, or too large.' } });
            return;
        }
        sendAnswer(response, await options.routes.api(request.method ?? '', pathname, url.searchParams, body?.value));
    }
    async function sendAsset(response, path) {
        // Browsers ask for it by themselves.
        if (path === '/favicon.ico') {
            response.writeHead(204, pageHeaders).end();
            return;
        }
        const bytes = await options.asset(path.slice(1));
        const type = types[path.slice(path.lastIndexOf('.') + 1)];
        if (bytes === undefined || type === undefined) {
            send(response, 404, pageHeaders, 'text/plain', 'There is nothing at this address.');
            return;
        }
        send(response, 200, pageHeaders, type, bytes);
    }
}
const types = { js: 'text/javascript', css: 'text/css' };
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve();
        });
    });
}
function server_close(server) {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}
function callerOf({ method = '', headers }, url) {
    const text = (name) => {
        const value = headers[name];
        return typeof value === 'string' ? value : undefined;
    };
    return {
        method,
        path: url.pathname,
        host: headers.host,
        origin: headers.origin,
        site: text('sec-fetch-site'),
        destination: text('sec-fetch-dest'),
        cookie: headers.cookie,
        token: url.searchParams.get('token') ?? undefined,
        key: text('x-workbench-key'),
    };
}
/** What was sent, if it says that it is JSON and is. */
async function bodyOf(request) {
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
        return 'no-json';
    const parts = [];
    let size = 0;
    for await (const part of request) {
        const bytes = part;
        size += bytes.length;
        if (size > mostBytes)
            return 'too-large';
        parts.push(bytes);
    }
    const value = (0,parse_json/* parseJson */.q)(Buffer.concat(parts).toString('utf8'));
    return value === undefined ? 'no-json' : { value };
}
function sendAnswer(response, answer) {
    if (answer.kind === 'picture') {
        send(response, 200, pictureHeaders, answer.mediaType, answer.bytes);
        return;
    }
    if (answer.kind === 'none') {
        send(response, 404, pageHeaders, 'text/plain', 'There is nothing at this address.');
        return;
    }
    send(response, answer.status, pageHeaders, 'application/json', JSON.stringify(answer.body));
}
function send(response, status, headers, type, body) {
    const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
    response.writeHead(status, { ...headers, 'Content-Type': `${type}${charset}` });
    response.end(body);
}

;// CONCATENATED MODULE: ./build/workbench/index.js









/** Reviews the documents, and serves the page on which a person decides about what was found. */
async function openWorkbench(input) {
    const { folder, review: given, now } = input;
    const policyOf = (0,policy.createPolicy)(given.policy);
    const drafts = createModelDrafts(input.drafting, { policyOf, samePictures: given.samePictures }, input.announce);
    const journal = await (0,workbench_journal/* openJournal */._)(folder, input.journal.path ?? 'in memory', input.journal.io);
    const since = new Date(now()).toISOString();
    const draftsFor = (reviewed) => draftsOf(reviewed, drafts, input.model);
    const { session, rules, notes } = await (0,open_session/* openSession */.f)({ review: given, folder, journal, now, draftsFor });
    const { pages } = session;
    const coverageBefore = coverageOf(pages);
    const secrets = { token: secret(), ticket: secret(), session: secret(), key: secret() };
    const facts = {
        folder,
        rules,
        journal: input.journal.path,
        notes,
        coverageBefore,
        since,
    };
    const routes = createRoutes({ session, drafts, policyOf, loadPicture: input.loadPicture, model: input.model, facts }, secrets.key);
    const { asset, failed, port } = input;
    const running = await serve({ port, secrets, routes, asset, failed });
    const open = () => queueOf(pages, journal, draftsFor).filter(({ outcome }) => outcome === undefined).length;
    return {
        address: `${running.origin}/?token=${secrets.token}`,
        addressOnce: `${running.origin}/?token=${secrets.ticket}`,
        open,
        summary: () => ({
            decisions: journal.live().filter(({ at }) => at >= since),
            files: changedFiles(journal),
            coverage: { before: coverageBefore, now: coverageOf(pages) },
            open: open(),
        }),
        close: running.close,
    };
}
/** 256 bits, in hex. */
function secret() {
    return (0,external_node_crypto_.randomBytes)(32).toString('hex');
}

// EXTERNAL MODULE: ./build/cli/documents.js + 3 modules
var documents = __webpack_require__(39734);
// EXTERNAL MODULE: ./build/cli/drafter.js
var drafter = __webpack_require__(9285);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/cli/open-browser.js

/** Opens an address in the browser of the user, where there is a desktop. It waits for nothing, and what fails is left to the user. */
async function openBrowser(address, { env }) {
    const command = open_browser_opener(process.platform, env);
    if (command === undefined)
        return;
    const [name, ...args] = command;
    await new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(name, [...args, address], { stdio: 'ignore', detached: true });
        child.once('error', () => {
            resolve();
        });
        child.once('spawn', () => {
            child.unref();
            resolve();
        });
    });
}
/** The command that opens an address; undefined on a machine without a desktop. */
function open_browser_opener(platform, env) {
    if (platform === 'darwin')
        return ['open'];
    if (platform === 'win32')
        return ['rundll32', 'url.dll,FileProtocolHandler'];
    return env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined ? ['xdg-open'] : undefined;
}

// EXTERNAL MODULE: ./build/cli/review-input.js
var review_input = __webpack_require__(43024);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(80892);
;// CONCATENATED MODULE: ./build/cli/work.js




















/** Serves the workbench until Ctrl-C; the first line on stdout is its address. */
async function work(paths, flags, world) {
    const port = portOf(flags.port);
    const options = await (0,settings/* readSettings */.s)(flags.settings, world);
    const { hide } = (0,lib_secrets/* createSecrets */.g)((0,secrets/* secretsOf */.F)(options, world.env));
    const tell = (sentence) => {
        world.stderr(`alt-text-review: ${(0,escape_controls/* escapeControls */.UN)(hide(sentence))}\n`);
    };
    const { unmatched, ...gathered } = await (0,documents/* gather */.k)(paths, undefined, options, world);
    const [mistake] = unmatched;
    if (mistake !== undefined)
        throw new errors/* UserError */.yo(...(0,sources_unmatched/* sentencesOf */.cj)(mistake));
    const pictures = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)(options, world.cwd, paths, world));
    // To look at an image must not tell another site about it.
    const shown = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)({ ...options, imageTransport: 'auto', pictureHosts: [] }, world.cwd, paths, world));
    const journal = journalFile(flags.journal, world);
    const provider = providers/* providers */.r[options.provider];
    const workbench = await openWorkbench({
        review: await (0,review_input/* reviewInput */.l)(gathered, options, pictures, world),
        folder: world.cwd,
        drafting: (0,drafter/* draftingFor */.F)(options, pictures, world),
        model: options.model ?? provider.model,
        loadPicture: async (src, path) => (await shown()).loadPicture(src, path),
        journal,
        port,
        asset: (name) => assetOf(world, name),
        now: Date.now,
        announce: tell,
        failed: (error) => {
            tell(`a request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        },
    });
    world.stdout(`${workbench.address}\n`);
    tell(`${(0,count/* count */.U)(workbench.open(), 'image')} to decide on. Ctrl-C ends the workbench; what was decided is in the files.`);
    if (flags.open)
        await openBrowser(workbench.addressOnce, world);
    const release = world.keep();
    await ended(world.signal);
    await workbench.close();
    for (const line of summaryOf(workbench))
        tell(line);
    release();
    return 0;
}
function portOf(text) {
    if (text === undefined)
        return 0;
    const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
    if (port < 1 || port > 65_535)
        throw new errors/* UserError */.yo(`--port is ${text}.`, 'Use a number from 1 to 65535.');
    return port;
}
/** The journal of a folder is kept apart from it, so that no commit takes it along. */
function journalFile(named, { cwd, env, keep }) {
    const path = named === undefined ? defaultJournal(cwd, env) : (0,external_node_path_.resolve)(cwd, named);
    if (path === undefined)
        return { path, io: { read: () => Promise.resolve(undefined), write: () => Promise.resolve(undefined) } };
    return {
        path,
        io: {
            read: () => (0,read_text/* readText */.y)(cwd, path),
            write: async (text) => (await (0,write_file/* writeFile */._)(cwd, path, text, keep))?.why,
        },
    };
}
function defaultJournal(cwd, env) {
    const home = env.HOME ?? env.USERPROFILE;
    const base = env.XDG_STATE_HOME ?? env.LOCALAPPDATA ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, '.local', 'state'));
    const name = (0,hash/* createHash */.n)('sha256').update(cwd).digest('hex').slice(0, 16);
    return base === undefined ? undefined : (0,external_node_path_.join)(base, 'alt-text-review', `${name}.json`);
}
const assets = new Set(['page.js', 'page.css']);
async function assetOf({ packageDir }, name) {
    return assets.has(name) ? (0,promises_.readFile)((0,external_node_path_.join)(packageDir, 'dist', 'workbench', name)) : undefined;
}
function ended(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        signal.addEventListener('abort', () => {
            resolve();
        });
    });
}
function summaryOf(workbench) {
    const { decisions, files, coverage, open } = workbench.summary();
    const read = files.length === 0 ? [] : [`Read what changed: git diff -- ${files.map(quoted).join(' ')}`];
    return [
        `${(0,count/* count */.U)(decisions.length, 'decision')}, ${(0,count/* count */.U)(open, 'image')} left. Coverage ${coverage.before} % → ${coverage.now} %.`,
        ...read,
    ];
}
/** As a shell takes it. */
function quoted(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
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

/***/ 23072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftAll: () => (/* binding */ draftAll)
});

// EXTERNAL MODULE: ./build/alt-tree/index.js + 15 modules
var alt_tree = __webpack_require__(45891);
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
// EXTERNAL MODULE: ./build/rules/index.js + 83 modules
var rules = __webpack_require__(41635);
// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
;// CONCATENATED MODULE: ./build/review/same-picture.js




/** Compares the images of a group: by the bytes of their pictures where these are known, by their paths, and by the criteria of the rule. */
async function comparePictures(group, samePictures) {
    const places = group.map(({ image, document }) => ({ src: image.src, path: document.path }));
    const isOne = places.every((place) => pathOf(place) === pathOf(places[0] ?? place));
    const keys = isOne ? [] : ((await samePictures?.(places)) ?? []);
    const known = new Map(group.map((reviewed, index) => [reviewed, keys[index]]));
    return (one, other) => {
        const key = known.get(one);
        const [mine, theirs] = [bytesOf(one), bytesOf(other)];
        return ((isOneSymbol(one, other) &&
            ((key !== undefined && key === known.get(other)) || (mine !== undefined && mine === theirs))) ||
            !isRepetition(one, other));
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
/** Pages in two folders can write different files in the same way. */
function pathOf({ src, path }) {
    return (0,candidates/* likeliest */.bU)(src, path) ?? src;
}
/**
 * Pictures in light and dark, or links to different places, may have the same text. The rule compares names of files, which mean one picture on
 * one page; on two pages the folders count as well, and here they are made a part of the name.
 */
function isRepetition(one, other) {
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
async function dropRepeated(images, { samePictures, posted }) {
    if (!images.some(isDrafted))
        return images;
    const groups = sameWords(images);
    const settled = await Promise.all(groups.map(async (group) => repeated(group, await comparePictures(group, samePictures))));
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
// EXTERNAL MODULE: ./build/review/trial.js
var trial = __webpack_require__(99489);
;// CONCATENATED MODULE: ./build/review/draft.js







/** Asks a model about the images that need words and have no proposal, most severe first, so that a budget that runs out leaves out the least severe ones. */
async function draftAll(images, options) {
    const { drafting } = options;
    const wanting = images.filter((image) => (0,needs/* wantsWords */.v)(image) && image.proposal === undefined && image.image.src !== '');
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
async function draftWanting(images, wanting, draft, { policyOf, samePictures, earlier: readEarlier, retry }) {
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
    const drafted = await dropRepeated(images.map((image) => ({ ...image, draft: draftOf.get(image) })), { samePictures, posted: earlier?.posted ?? [] });
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
/* harmony export */   p: () => (/* binding */ wantsSilence),
/* harmony export */   v: () => (/* binding */ wantsWords)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41635);

/** Whether new words would fix an image. */
function wantsWords(image) {
    return isFixedBy('description', image);
}
/** Whether an empty text would fix it: its words are already beside it, or there is nothing to see. */
function wantsSilence(image) {
    return isFixedBy('silence', image);
}
function isFixedBy(remedy, { inScope, findings }) {
    return inScope && findings.some(({ rule, severity }) => severity !== 'info' && (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.fixedBy)(rule) === remedy);
}


/***/ }),

/***/ 99489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   qx: () => (/* binding */ brokenRule)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41635);

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

/***/ 68891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heardAs),
/* harmony export */   m: () => (/* binding */ withAlt)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95136);

/**
 * The line of a screen reader for an image, in the words that NVDA uses. Screen readers differ in order and roles; what they agree on is
 * which name they take (Accessible Name and Description Computation 1.2) and that an empty one removes the image.
 */
function heardAs(image) {
    const { control } = image.context;
    const opening = control === undefined ? [] : [control.kind];
    const rest = control === undefined || control.otherText === '' ? [] : [control.otherText];
    if (image.alt.kind === 'dynamic') {
        return {
            line: [...opening, roleOf(image), '…', ...rest].join(', '),
            note: 'The text is computed, so it is not known here.',
        };
    }
    if (isSilent(image)) {
        if (control !== undefined && rest.length === 0)
            return nameless(control.kind, control.target);
        return { line: [...opening, ...rest].join(', '), note: 'The picture is skipped.' };
    }
    if (image.name === undefined) {
        const parts = [...opening, roleOf(image), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(image.src), ...rest];
        return {
            line: parts.filter((part) => part !== '').join(', '),
            note: 'It has no name: some screen readers read the file name, others only say that there is a graphic.',
        };
    }
    return { line: [...opening, roleOf(image), image.name, ...rest].join(', '), note: undefined };
}
/** An image as it would be with another text. An empty one makes it decorative. */
function withAlt(image, alt) {
    return alt === ''
        ? { ...image, alt: { kind: 'empty' }, name: undefined, decorative: true }
        : { ...image, alt: { kind: 'text', text: alt }, name: alt, decorative: false };
}
function isSilent({ alt, name, decorative }) {
    return decorative || (alt.kind === 'empty' && name === undefined);
}
/** A control without a name is announced by its address. */
function nameless(kind, target) {
    const line = [kind, ...(target === undefined ? [] : [target])].join(', ');
    return { line, note: `The ${kind} has no name: readers hear its address, or only that there is one.` };
}
function roleOf({ kind }) {
    return kind === 'button' || kind === 'link' ? kind : 'graphic';
}


/***/ }),

/***/ 39152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
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

/***/ 33735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);

/** UTF-16 units of the source that are looked at on each side, and of the text that is shown. */
const mostSource = 4000;
const mostText = 600;
/**
 * The paragraphs around a place, without the marks of Markdown and HTML. It is an approximation, for people and as text alone: what is shown
 * is never a part of the page.
 */
function surroundingsOf(text, { start, end }) {
    const [first, last] = [Math.max(0, start - mostSource), end + mostSource];
    // A line that is cut could be the half of a tag.
    const before = blocksOf(first === 0 ? text.slice(0, start) : text.slice(first, start).replace(/^[^\n]*\n/, ''));
    const after = blocksOf(last >= text.length ? text.slice(end) : text.slice(end, last).replace(/\n[^\n]*$/, ''));
    return { before: lastOf(before), after: firstOf(after) };
}
function blocksOf(source) {
    const text = source
        .replace(/\r\n?/g, '\n')
        .replace(/^---\n[^]*?\n---\n/, '')
        .replace(/<!--[^]*?(?:-->|$)/g, ' ')
        .replace(/<script[^]*?(?:<\/script>|$)/gi, ' ')
        .replace(/<style[^]*?(?:<\/style>|$)/gi, ' ')
        .replace(/<[/!a-z][^<>]*>/gi, withoutTag)
        .replace(/!\[[^[\]\n]*\]\([^()\n]*\)/g, ' (picture) ')
        .replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1');
    return paragraphsOf(decoded(text).split('\n'))
        .map((paragraph) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(paragraph.replace(marks, '')))
        .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}
/** Lines up to an empty one, a heading or the next item of a list. */
function paragraphsOf(lines) {
    const paragraphs = [];
    let isOpen = false;
    for (const line of lines) {
        const words = line.replace(opening, '');
        if (isOpen && words === line && line.trim() !== '')
            paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
        else
            paragraphs.push(words);
        isOpen = line.trim() !== '' && !heading.test(line);
    }
    return paragraphs;
}
/** The mark of a heading, an item or a quote at the start of a line. */
const opening = /^[ \t]*(?:#{1,6}|[-*+>]|\d{1,9}\.)[ \t]/;
const heading = /^[ \t]*#{1,6}[ \t]/;
/** Marks of emphasis and code. */
const marks = /\*\*|__|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu;
/** Elements that end a paragraph. */
const breaking = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 table tr td th dl dt dd pre figure figcaption section article blockquote br hr'.split(' '));
function withoutTag(tag) {
    const name = /^<\/?([a-z\d]{1,12})/i.exec(tag)?.[1] ?? '';
    return breaking.has(name.toLowerCase()) ? '\n\n' : '';
}
function decoded(text) {
    return text.replace(/&(?:nbsp|lt|gt|quot|amp);/g, (reference) => characters[reference] ?? reference);
}
const characters = {
    '&nbsp;': ' ',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&amp;': '&',
};
function firstOf(blocks) {
    const kept = [];
    let length = 0;
    for (const block of blocks) {
        if (length > 0 && length + block.length > mostText)
            break;
        kept.push(block.length > mostText ? `${block.slice(0, mostText)} …` : block);
        length += block.length;
    }
    return kept;
}
function lastOf(blocks) {
    const kept = [];
    let length = 0;
    for (const block of blocks.toReversed()) {
        if (length > 0 && length + block.length > mostText)
            break;
        kept.unshift(block.length > mostText ? `… ${block.slice(-mostText)}` : block);
        length += block.length;
    }
    return kept;
}


/***/ }),

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4854);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28163);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12950);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74522);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36566);





/**
 * Carries out one decision for some images, one after the other: each is read again, changed by a proved edit, entered into the journal and
 * written. What was not seen is not changed.
 */
async function decide(session, targets, decision) {
    const number = 1 + (session.journal.entries().at(-1)?.decision ?? 0);
    const results = [];
    for (const target of targets)
        results.push(await decideOne(session, target, decision, number));
    return results;
}
async function decideOne(session, { id, seen }, decision, number) {
    const known = session.pages.find(id);
    if (known === undefined)
        return refused(id, 'This image is not part of the run.');
    const fresh = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .refresh */ .Ow)(session, known.document);
    if ('reason' in fresh)
        return refused(id, fresh.reason);
    const reviewed = session.pages.find(id);
    if (reviewed === undefined || (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .seenOf */ .Pm)(reviewed) !== seen) {
        return {
            id,
            status: 'changed',
            reason: `${known.document.path} changed meanwhile. This is what it has now: decide again.`,
        };
    }
    const edit = await editFor(session, fresh, reviewed, decision);
    if ('reason' in edit)
        return refused(id, edit.reason);
    const entry = entryFor(session, reviewed, decision, edit, number);
    await session.journal.put([entry]);
    const failure = edit.after === edit.before ? undefined : await session.rewrite(fresh.document, edit.text);
    if (failure !== undefined) {
        await session.journal.put([{ ...entry, state: 'undone' }]);
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .refresh */ .Ow)(session, fresh.document);
        return refused(id, (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotWritten */ .z5)(fresh.document, failure));
    }
    await session.journal.put([{ ...entry, state: 'done' }]);
    await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(session, { ...fresh.document, text: edit.text });
    return { id, status: 'done', file: entry.file, line: entry.line };
}
function refused(id, reason) {
    return { id, status: 'refused', reason };
}
async function editFor(session, { document, images }, reviewed, decision) {
    if (decision.kind === 'skip') {
        return { text: document.text, before: reviewed.source, after: reviewed.source, lead: 0 };
    }
    if (decision.kind === 'ignore')
        return (0,_ignore_js__WEBPACK_IMPORTED_MODULE_1__/* .withIgnore */ .r)(session, document, images, reviewed, decision);
    if (decision.kind === 'decorative')
        return (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .withText */ .i)(document, images, reviewed, undefined, session.edits);
    const alt = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(decision.alt);
    if (alt === '')
        return { reason: 'The text is empty. Mark the picture as decorative if it has nothing to say.' };
    return (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .withText */ .i)(document, images, reviewed, alt, session.edits);
}
function entryFor(session, reviewed, decision, { before, after, lead }, number) {
    const drafts = session.draftsFor(reviewed);
    const used = decision.kind === 'describe' ? drafts.find((draft) => isSame(draft, decision.draft)) : undefined;
    const [finding] = reviewed.findings;
    return {
        number: 1 + (session.journal.entries().at(-1)?.number ?? 0),
        decision: number,
        at: session.now(),
        id: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        src: reviewed.image.src,
        rule: finding?.rule ?? '',
        severity: finding?.severity ?? 'info',
        outcome: outcomeOf(decision, used),
        ...(decision.kind === 'describe' && { alt: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(decision.alt) }),
        ...(decision.kind === 'ignore' && { reason: (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(decision.reason) }),
        ...(used !== undefined && { draft: used }),
        refused: decision.kind === 'skip' ? [] : drafts.filter((draft) => draft !== used && !isTaken(draft, decision)),
        before,
        after,
        lead,
        state: 'begun',
    };
}
/** What the page says about a draft counts only where there is such a draft. */
function isSame(draft, claimed) {
    return draft.source === claimed?.source && draft.alt === claimed.alt;
}
function isTaken({ source }, { kind }) {
    return source === 'decorative' && kind === 'decorative';
}
function outcomeOf(decision, used) {
    if (decision.kind === 'decorative')
        return 'decorative';
    if (decision.kind === 'ignore')
        return 'ignored';
    if (decision.kind === 'skip')
        return 'skipped';
    if (used === undefined)
        return 'written';
    return used.alt === (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(decision.alt) ? 'accepted' : 'edited';
}


/***/ }),

/***/ 30277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51622);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90834);




const source = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['caption', 'reuse', 'context', 'decorative']);
const draft = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source, alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
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
const fileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('alt-text-review'),
    /** Absolute; what the paths are relative to. */
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entryShape),
});
/** @throws UserError when the file is no journal of this folder */
async function openJournal(folder, path, io) {
    const text = await io.read();
    const entries = new Map(parse(text, folder, path).map((entry) => [entry.number, entry]));
    return {
        entries: () => [...entries.values()],
        live: () => [...entries.values()].filter(({ state }) => state !== 'undone'),
        async put(changed) {
            for (const entry of changed)
                entries.set(entry.number, entry);
            const whole = { version: 1, tool: 'alt-text-review', folder, entries: [...entries.values()] };
            const why = await io.write(`${JSON.stringify(whole, null, 1)}\n`);
            if (why !== undefined)
                throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} cannot be written: ${why}.`, 'Free some space, or name another file with --journal.');
        },
    };
}
function parse(text, folder, path) {
    if (text === undefined)
        return [];
    const file = fileShape.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text));
    if (!file.success)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a journal of this program.`, 'Move it away, or name another file with --journal.');
    if (file.data.folder !== folder)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} is about ${file.data.folder}.`, 'Name another file with --journal.');
    return file.data.entries;
}


/***/ }),

/***/ 10250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/app/named-file.js
var named_file = __webpack_require__(44104);
;// CONCATENATED MODULE: ./build/app/reread-document.js




/**
 * A document as its file is now, or why there is none. A link that took its place and leads out of the repository is not followed.
 *
 * @param root absolute; the path of the document is relative to it
 */
async function rereadDocument(root, { path, format }) {
    try {
        const file = await (0,named_file/* namedFile */.e)(root, path);
        if (file.kind !== 'file')
            return { reason: `${path} is not there any more.` };
        const size = (0,decode_document/* tooLarge */.g$)(file.stats.size, path);
        if (size !== undefined)
            return { reason: `${path}: ${size}` };
        const decoded = (0,decode_document/* decodeDocument */.w8)(await (0,promises_.readFile)(file.path));
        if ('reason' in decoded)
            return { reason: `${path}: ${decoded.reason}` };
        return { path, format, ...decoded, changedLines: 'all' };
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        return { reason: `${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.` };
    }
}

// EXTERNAL MODULE: ./build/app/rewrite-document.js
var rewrite_document = __webpack_require__(6388);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/workbench/pages.js
var pages = __webpack_require__(74522);
// EXTERNAL MODULE: ./build/workbench/undo.js
var undo = __webpack_require__(99990);
;// CONCATENATED MODULE: ./build/workbench/open-session.js





/** Reviews documents without a model, and settles what an earlier run was about to write when it ended. */
async function openSession({ review: given, folder, journal, now, draftsFor, }) {
    const alone = {
        ...given,
        drafting: { status: 'off' },
        contextDrafts: 'always',
        mends: true,
        sources: undefined,
    };
    const report = await (0,review/* review */.NQ)(alone);
    const session = {
        pages: (0,pages/* createPages */.js)(report),
        journal,
        edits: { policy: given.policy },
        today: given.today,
        now: () => new Date(now()).toISOString(),
        reread: (document) => rereadDocument(folder, document),
        rewrite: (document, after) => (0,rewrite_document/* rewriteDocument */.W)(folder, document, after),
        review: async (document) => (await (0,review/* review */.NQ)({ ...alone, documents: [document], skipped: [], store: undefined, notes: [] })).images,
        draftsFor,
    };
    await (0,undo/* settleBegun */.Z)(session);
    return { session, rules: Object.fromEntries(report.summaries), notes: report.notes };
}


/***/ }),

/***/ 36566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Ow: () => (/* binding */ refresh),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   z5: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74522);

/** Reads a document again and takes its images into the session. */
async function refresh(session, document) {
    const now = await session.reread(document);
    if ('reason' in now)
        return now;
    return take(session, now);
}
/** Reviews a document, of which the session knows an earlier text. */
async function take(session, document) {
    session.pages.replace(document.path, await session.review(document));
    return { document, images: session.pages.on(document.path) };
}
/** The decision that counts for an image; undefined when there is none, and when its construct is another one by now. */
function standing(journal, reviewed) {
    const id = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(reviewed);
    const last = journal.live().findLast((entry) => entry.id === id);
    return last?.after.slice(last.lead).startsWith(reviewed.source) === true ? last : undefined;
}
/** What a failure of the disk means for a decision, as a sentence. */
function whyNotWritten({ path }, failure) {
    if (failure.kind === 'changed')
        return `${path} changed at this moment. It is read again.`;
    if (failure.kind === 'encoding')
        return `${path} is not in UTF-8, and its encoding has no place for these words. Save it as UTF-8.`;
    return `${path} could not be written: ${failure.why}. ${failure.onDisk}`;
}


/***/ }),

/***/ 99990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ settleBegun),
/* harmony export */   t: () => (/* binding */ undo)
/* harmony export */ });
/* harmony import */ var _text_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47203);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28163);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36566);



/** Takes the last decision back, in all places that it changed, where the files still have what it wrote. */
async function undo(session) {
    const live = session.journal.live();
    const last = live.at(-1)?.decision;
    if (last === undefined)
        return { ids: [], reason: 'There is no decision to take back.' };
    const entries = live.filter(({ decision }) => decision === last).toReversed();
    const ids = [];
    for (const entry of entries) {
        const reason = await undoOne(session, entry);
        if (reason !== undefined)
            return { ids, reason };
        ids.push(entry.id);
    }
    return { ids, reason: undefined };
}
async function undoOne(session, entry) {
    const gone = `${entry.file} does not have what was written any more, so nothing is taken back. Your editor or git can.`;
    if (entry.before !== entry.after) {
        const known = session.pages.find(entry.id);
        if (known === undefined)
            return gone;
        const fresh = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .refresh */ .Ow)(session, known.document);
        if ('reason' in fresh)
            return fresh.reason;
        const reviewed = session.pages.find(entry.id);
        const span = reviewed && (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(fresh.document, reviewed, entry);
        if (span === undefined)
            return gone;
        const text = (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)(fresh.document.text, [{ span, text: entry.before }]);
        const failure = await session.rewrite(fresh.document, text);
        if (failure !== undefined)
            return (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotWritten */ .z5)(fresh.document, failure);
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .take */ .s)(session, { ...fresh.document, text });
    }
    await session.journal.put([{ ...entry, state: 'undone' }]);
    return undefined;
}
/** Decisions that were entered and perhaps not written, because the program ended in between: the files say which. */
async function settleBegun(session) {
    const begun = session.journal.live().filter(({ state }) => state === 'begun');
    const settled = begun.map((entry) => {
        const reviewed = session.pages.find(entry.id);
        const isThere = reviewed !== undefined && (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(reviewed.document, reviewed, entry) !== undefined;
        return { ...entry, state: isThere ? 'done' : 'undone' };
    });
    if (settled.length > 0)
        await session.journal.put(settled);
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
