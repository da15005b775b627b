export const ids = [8542];
export const modules = {

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

/***/ 17129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./build/app/pictures.js
var app_pictures = __webpack_require__(30477);
// EXTERNAL MODULE: ./build/app/read-text.js
var read_text = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/sources/unmatched.js
var sources_unmatched = __webpack_require__(92208);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/workbench/pages.js
var pages = __webpack_require__(74522);
// EXTERNAL MODULE: ./build/workbench/decide.js
var decide = __webpack_require__(9624);
// EXTERNAL MODULE: ./build/workbench/journal.js
var workbench_journal = __webpack_require__(30277);
// EXTERNAL MODULE: ./build/workbench/open-session.js + 1 modules
var open_session = __webpack_require__(10250);
;// CONCATENATED MODULE: ./build/workbench/decisions.js







const decisions_text = schemas/* string */.YjP().max(5000);
const decisionShape = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().max(4096),
    /** The address of the picture, as it is written. */
    src: schemas/* string */.YjP().max(4096),
    /** Which of the images of the file with this address, from 1. */
    occurrence: schemas/* int */.Whr().min(1).default(1),
    /** The construct that was seen; without it, the decision counts for whatever is there. */
    before: schemas/* string */.YjP().max(20_000).optional(),
    decision: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('describe'), alt: decisions_text }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('decorative') }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('ignore'), reason: schemas/* string */.YjP().max(300), until: iso/* date */.p6().optional() }),
    ]),
});
const fileShape = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    tool: schemas/* literal */.euz('alt-text-review'),
    decisions: schemas/* array */.YOg(decisionShape).max(20_000),
});
/** @throws UserError for a text that holds no decisions */
function parseDecisions(content, path) {
    const file = fileShape.safeParse((0,parse_json/* parseJson */.q)(content));
    if (file.success)
        return file.data;
    throw new errors/* UserError */.yo(`${path} has no decisions that can be read: ${core_errors/* prettifyError */.S1(file.error)}`, 'docs/workbench.md has its form.');
}
/** Reviews documents and carries out decisions about them. They are in no journal: the file is one. */
async function applySaved(input, saved) {
    const io = { read: () => Promise.resolve(undefined), write: () => Promise.resolve(undefined) };
    const journal = await (0,workbench_journal/* openJournal */._)(input.folder, 'in memory', io);
    const { session } = await (0,open_session/* openSession */.f)({ ...input, journal, draftsFor: () => [] });
    return applyDecisions(session, saved);
}
/**
 * Carries out saved decisions like those of the page. The file is untrusted: it can only name images that this run has read, and each edit is
 * proved.
 */
async function applyDecisions(session, { decisions }) {
    const written = [];
    const refused = [];
    for (const saved of decisions) {
        const reviewed = imageOf(session.pages, saved);
        if (reviewed === undefined) {
            refused.push(`${saved.file}: this run has read no image with the address ${saved.src.slice(0, 200)} there.`);
            continue;
        }
        const where = `${reviewed.document.path}:${reviewed.location.line}`;
        if (saved.before !== undefined && saved.before !== reviewed.source) {
            refused.push(`${where}: the image has another text by now.`);
            continue;
        }
        const decision = saved.decision;
        const [result] = await (0,decide/* decide */.L)(session, [{ id: (0,pages/* idOf */.TH)(reviewed), seen: (0,pages/* seenOf */.Pm)(reviewed) }], decision);
        if (result?.status === 'done')
            written.push(where);
        else
            refused.push(`${where}: ${result?.reason ?? 'nothing was written.'}`);
    }
    return { written, refused };
}
function imageOf(pages, { file, src, occurrence }) {
    return pages.on(file).filter(({ image }) => image.src === src)[occurrence - 1];
}

// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var documents = __webpack_require__(80103);
// EXTERNAL MODULE: ./build/cli/review-input.js
var review_input = __webpack_require__(43024);
// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(80892);
;// CONCATENATED MODULE: ./build/cli/apply.js











/** Writes the decisions of a file into the documents that this run reads, each with the proofs of --fix. */
async function apply(file, paths, settings, world) {
    const text = await (0,read_text/* readText */.y)(world.cwd, file);
    if (text === undefined)
        throw new errors/* UserError */.yo(`There is no file ${file}.`, 'Check the path; it is relative to the working directory.');
    const saved = parseDecisions(text, file);
    const options = await (0,cli_settings/* readSettings */.sb)(settings, world);
    const { unmatched, ...gathered } = await (0,documents/* gather */.k)(paths, undefined, options, world);
    const [mistake] = unmatched;
    if (mistake !== undefined)
        throw new errors/* UserError */.yo(...(0,sources_unmatched/* sentencesOf */.cj)(mistake));
    const pictures = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)(options, world.cwd, paths, world));
    const review = await (0,review_input/* reviewInput */.l)(gathered, options, pictures, world);
    const release = world.keep();
    const { written, refused } = await applySaved({ review, folder: world.cwd, now: Date.now }, saved);
    release();
    for (const where of written)
        world.stdout(`${(0,escape_controls/* escapeControls */.UN)(where)}\n`);
    for (const reason of refused)
        world.stderr(`alt-text-review: ${(0,escape_controls/* escapeControls */.UN)(reason)}\n`);
    world.stderr(`alt-text-review: ${(0,count/* count */.U)(written.length, 'decision')} written, ${refused.length} not.\n`);
    return refused.length === 0 ? 0 : 2;
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

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutMentions),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** One line of plain text: NFC, without control, direction or invisible characters, with at most three marks on a letter. */
function plainLine(text) {
    return text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/\p{C}/gu, '')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
/** Removes the sign of `@name`, which notifies a person in a comment; the sign inside an address stays. */
function withoutMentions(text) {
    return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}


/***/ })
};
