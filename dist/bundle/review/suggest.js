export const ids = [2384, 9973];
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
        baseline: (await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .m)(options.baseline, world))?.accepted,
        policy: options.policy,
        today: world.today,
        language: options.language,
        drafting: { status: 'off' },
        contextDrafts: true,
        samePictures: async (places) => (await pictures()).samePictures(places),
    };
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

/***/ 98036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ fixedText),
  Z: () => (/* binding */ offeredEdits),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(58110);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(59150);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(26365);
;// CONCATENATED MODULE: ./build/review/proof.js





/**
 * The proof that edits change nothing but the alternative texts that they are for: each stays inside the construct of its image, and the edited
 * text is read as the same page, with the same images at the same places, of which only these have another text. What is near the edits is
 * read first, where it is plain without the parsers, which proves nearly all of them; only where it does not, the whole text is.
 *
 * @returns whether edits, in the order of the text and without overlaps, are safe together
 * @throws what `outlines` throw for the text before the edits
 */
function createProof({ text, encoding, path = '' }, outlines) {
    const wholeBefore = (0,once/* once */.O)(() => outlines.whole(text));
    return (edits) => {
        if (!edits.every(({ edit, image }) => isInside(edit.span, image.span)))
            return false;
        const all = edits.map(({ edit }) => edit);
        const edited = (0,text_edits/* applyEdits */.c)(text, all);
        if (!isWithinSize(edited, encoding, path))
            return false;
        const was = all.map(({ span }) => span);
        const is = (0,text_edits/* editedSpans */.j)(all);
        for (const near of [outlines.plain, outlines.near]) {
            const before = near?.(text, was);
            const after = before && readAgain(() => near?.(edited, is));
            if (before && after && isSame(edits, was, before, is, after))
                return true;
        }
        const before = wholeBefore();
        const after = readAgain(() => outlines.whole(edited));
        return after !== undefined && isSame(edits, was, before, is, after);
    };
}
/** Whether outlines before and after edits differ in nothing else. @param was places of the edits @param is the same after them */
function isSame(edits, was, before, is, after) {
    const places = edits.map((edit) => indexIn(before, edit));
    const changesAt = (spans) => edits.map(({ image, silences, edit }, at) => ({
        image,
        index: places[at] ?? -1,
        silences,
        span: spans[at] ?? edit.span,
    }));
    const [changed, changes] = [changesAt(was), changesAt(is)];
    return (placesOf(before.images, changed) === placesOf(after.images, changes) &&
        edits.every((edit, at) => hasAlt(after.images[places[at] ?? -1], edit)) &&
        before.without(changed) === after.without(changes));
}
/** The place of an image in an outline, which may be one of a part of the page. */
function indexIn({ images }, { image, index }) {
    const isIt = (one) => one?.span.start === image.span.start && one.span.end === image.span.end;
    return isIt(images[index]) ? index : images.findIndex(isIt);
}
function isInside(inner, outer) {
    return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}
/** A document that is too large after the edits could not be reviewed again. */
function isWithinSize(text, encoding, path) {
    const bytes = (0,text_encoding/* encodeText */.wx)(text, encoding)?.length;
    return bytes !== undefined && (0,decode_document/* tooLarge */.g$)(bytes, path) === undefined;
}
/** Undefined where no parser gets through the text. */
function readAgain(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** The images with everything but their texts, at their places outside of the changes. */
function placesOf(images, changes) {
    const holes = (0,text_holes/* createHoles */.Y)(changes.map(({ span }) => span));
    return JSON.stringify(images.map(({ span, src, title, width, height }) => [
        holes.at(span.start),
        holes.at(span.end),
        src,
        title,
        width,
        height,
    ]));
}
function hasAlt(now, { image, alt, silences }) {
    if (now === undefined)
        return false;
    if (silences)
        return now.decorative && now.name === undefined;
    const isHeard = now.name === alt || (now.decorative && image.decorative);
    return now.alt.kind === 'text' && now.alt.text === alt && isHeard;
}

// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
;// CONCATENATED MODULE: ./build/review/suggest.js









/**
 * The suggestions that insert proposals and drafts into their document. None for an image whose draft is in another language than the page,
 * whose syntax or encoding cannot express it, or where the edit would change more than this alternative text, or nothing.
 *
 * @param images every image of the document, or images of built pages that have their origin in it
 */
async function suggest(document, images, { policy, offersProposals }) {
    const { path, encoding } = document;
    const { components } = policy;
    const canWrite = (words) => (0,text_encoding/* encodeText */.wx)(words, encoding) !== undefined;
    if (images.every((reviewed) => wordsFor(reviewed) === undefined))
        return { made: new Map(), notes: [] };
    const { text } = document;
    if (!canWrite(text))
        return { made: new Map(), notes: [] };
    const format = await (0,formats/* loadFormat */.M6)(document.format, { text, ...(0,picture_keys/* pictureKeys */.bh)(policy, path) });
    const outcome = (0,parse/* withinLimits */.oA)(() => {
        const onPage = (0,once/* once */.O)(() => format.outline(text, components).images);
        const drafts = images
            .flatMap((reviewed, index) => {
            const at = reviewed.origin === undefined ? index : onPage().findIndex(isAt(reviewed.origin.image));
            return draftEdit(reviewed, at, text, format) ?? [];
        })
            .filter(({ edit }) => canWrite(edit.text));
        const isSafe = createProof({ text, encoding, path }, {
            whole: (page) => format.outline(page, components),
            near: (page, places) => format.outlineNear?.(page, places, components),
            plain: (page, places) => format.outlinePlain?.(page, places, components),
        });
        return proved(drafts, Math.max(3, mostReread / text.length), isSafe);
    });
    if ('reason' in outcome) {
        return { made: new Map(), notes: [`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`] };
    }
    const made = outcome.result.map(({ reviewed, words, edit }) => {
        const { alt, source, isCertain } = words;
        const offered = source === 'caption' || offersProposals || isCertain;
        return [reviewed, { alt, source, offered, edit, replacement: replacementOf(reviewed, edit) }];
    });
    return { made: new Map(made), notes: [] };
}
function wordsFor(reviewed) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined)
        return { alt: proposal.alt, source: proposal.source, isCertain: proposal.isCertain === true };
    if (draft?.status !== 'ok' || !(0,language/* isSameLanguage */.ls)(draft.language, (0,language/* languageOf */.eX)(reviewed)))
        return undefined;
    return { alt: draft.text, source: 'caption', isCertain: false };
}
function isAt({ span }) {
    return (other) => other.span.start === span.start && other.span.end === span.end;
}
/** @param index of the image in its document */
function draftEdit(reviewed, index, text, format) {
    const words = wordsFor(reviewed);
    if (words === undefined || index === -1)
        return undefined;
    const { image } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { alt } = words;
    const silences = words.source === 'decorative';
    const edit = silences ? format.setDecorative(text, image) : format.setAlt(text, image, alt);
    // What is there already does not become better when it is written again.
    if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end))
        return undefined;
    return { reviewed, words, image, index, silences, alt, edit };
}
/** The construct after the edit, which is inside it. */
function replacementOf(reviewed, { span, text }) {
    const { source, image } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { start } = image.span;
    return (0,text_edits/* applyEdits */.c)(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}
/** The drafts that are safe. All are tried together, and by halves where that fails, because a page may have thousands. */
function proved(drafts, mostReadings, isSafe) {
    let left = mostReadings;
    function safeOf(some) {
        if (some.length === 0 || left < 1)
            return [];
        left -= 1;
        if (isSafe(some))
            return some;
        const half = Math.ceil(some.length / 2);
        return some.length === 1 ? [] : [...safeOf(some.slice(0, half)), ...safeOf(some.slice(half))];
    }
    return safeOf(withoutOverlaps(drafts));
}
/** UTF-16 units that are read again for one document, which takes a few seconds; drafts that are not proved by then do not become suggestions. */
const mostReread = 8_000_000;
/** Edits that do not overlap: of two that do, or that are for one image, the first. Several pages can be built from one image. */
function withoutOverlaps(drafts) {
    const kept = [];
    for (const draft of drafts.toSorted((a, b) => a.edit.span.start - b.edit.span.start)) {
        const last = kept.at(-1);
        if (draft.edit.span.start >= (last?.edit.span.end ?? 0) && draft.index !== last?.index)
            kept.push(draft);
    }
    return kept;
}
/** The edits of all offered suggestions of a document, in order. */
function offeredEdits(document, images) {
    return images
        .filter((reviewed) => (0,reviewed_image/* mendedAt */.b)(reviewed).document === document)
        .flatMap(({ suggestion }) => (suggestion?.offered === true ? [suggestion.edit] : []))
        .toSorted((a, b) => a.span.start - b.span.start);
}
/** The text of a document with all its offered suggestions. */
function fixedText(document, images) {
    return (0,text_edits/* applyEdits */.c)(document.text, offeredEdits(document, images));
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


/***/ }),

/***/ 47203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   j: () => (/* binding */ editedSpans)
/* harmony export */ });
/* harmony import */ var magic_string__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95505);

/** Applies all edits to `text`. Spans refer to the original text and do not overlap. */
function applyEdits(text, edits) {
    const result = new magic_string__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(text);
    for (const { span, text: replacement } of edits) {
        if (span.start === span.end)
            result.appendLeft(span.start, replacement);
        else
            result.update(span.start, span.end, replacement);
    }
    return result.toString();
}
/** The places of the new texts in the edited text. @param edits in order, without overlaps */
function editedSpans(edits) {
    let grown = 0;
    return edits.map(({ span, text }) => {
        const start = span.start + grown;
        grown += text.length - (span.end - span.start);
        return { start, end: start + text.length };
    });
}


/***/ }),

/***/ 26365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createHoles)
/* harmony export */ });
/** @param spans in order, without overlaps; an empty one is a place where something may be inserted */
function createHoles(spans) {
    const removed = [0];
    for (const { start, end } of spans)
        removed.push((removed.at(-1) ?? 0) + end - start);
    /** The number of holes that begin at or before `offset`. */
    function begun(offset) {
        let low = 0;
        let high = spans.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((spans[middle]?.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    return {
        at(offset) {
            const count = begun(offset);
            const last = spans[count - 1];
            return last === undefined ? offset : Math.max(offset, last.end) - (removed[count] ?? 0);
        },
        contains({ start, end }) {
            const last = spans[begun(start) - 1];
            return last !== undefined && end <= last.end;
        },
    };
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/workbench/edits.js
var edits = __webpack_require__(28163);
// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/workbench/pages.js
var pages = __webpack_require__(74522);
;// CONCATENATED MODULE: ./build/workbench/ignore.js





/**
 * The document with a comment that ignores the findings of the image. It counts only if the page that is read again has the same images in the
 * same surroundings, the comment besides, and no finding less than those of this image.
 */
async function withIgnore(session, document, images, reviewed, { reason, until }) {
    const why = (0,plain/* plainLine */.h)(reason);
    if (why === '')
        return { reason: 'Give a reason: the next person will ask for it.' };
    if (forbidden.test(why))
        return { reason: 'Write the reason without < > { } | * and without two dashes in a row: it stands in a comment.' };
    if (until !== undefined && until < session.today)
        return { reason: `${until} is over. Give a later day, or none.` };
    const rules = [...new Set(reviewed.findings.map(({ rule }) => rule))];
    if (rules.length === 0)
        return { reason: 'There is no finding to ignore.' };
    const words = `${rules.join(' ')}${until === undefined ? '' : ` until ${until}`}: ${why}`;
    const rewritten = commented(document, reviewed, words);
    if (rewritten === undefined)
        return { reason: unknownSyntax };
    const { policy } = session.edits;
    const { components } = policy;
    const format = await (0,formats/* loadFormat */.M6)(document.format, { text: document.text, ...(0,picture_keys/* pictureKeys */.bh)(policy, document.path) });
    const isProved = hasSameImages(format, document.text, rewritten.text, components) &&
        (await silencesOnly(session, { ...document, text: rewritten.text }, images, reviewed));
    return isProved ? rewritten : { reason: impossible };
}
const unknownSyntax = 'Files of this kind have no place for such a comment beside a picture. Write it by hand (docs/configuration.md), or accept the finding in a baseline.';
const impossible = 'A comment here would change more than this finding: another picture on the line, or the page itself. Write it by hand, or accept the finding in a baseline.';
/** What ends a comment of some syntax, or means something to it. */
const forbidden = /[<>{}|*]|--/;
function commented({ text, format }, { image, source }, words) {
    const { start, end } = image.span;
    const style = styles[format] ?? 'html';
    if (style === 'none')
        return undefined;
    if (style === 'html' || style === 'mdx') {
        const note = `alt-text-review-ignore-line ${words}`;
        const comment = style === 'html' ? `<!-- ${note} -->` : `{/* ${note} */}`;
        const after = `${source}${spaced.has(format) ? ' ' : ''}${comment}`;
        return { text: (0,text_edits/* applyEdits */.c)(text, [{ span: { start, end }, text: after }]), before: source, after, lead: 0 };
    }
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (indent.trim() !== '')
        return undefined;
    const note = `alt-text-review-ignore-next-line ${words}`;
    const opening = style === 'rst' ? `.. ${note}\n\n${indent}` : `${style === 'data' ? '#' : '//'} ${note}\n${indent}`;
    const after = `${opening}${source}`;
    return {
        text: (0,text_edits/* applyEdits */.c)(text, [{ span: { start, end }, text: after }]),
        before: source,
        after,
        lead: opening.length,
    };
}
/** How comments are written where it is not as in HTML. In code, a comment beside an element is not always one. */
const styles = {
    mdx: 'mdx',
    rst: 'rst',
    asciidoc: 'asciidoc',
    jsx: 'none',
    yaml: 'data',
    toml: 'data',
    json: 'none',
};
/** In Markdown, a space more is none. */
const spaced = new Set(['markdown', 'mdx', 'quarto']);
function hasSameImages(format, before, after, components) {
    try {
        return inWords(format.read(before, components).images) === inWords(format.read(after, components).images);
    }
    catch {
        // No parser gets through the text with the comment.
        return false;
    }
}
function inWords(images) {
    return JSON.stringify(images.map(({ src, alt, name, decorative, title, syntax, context }) => [
        src,
        alt,
        name,
        decorative,
        title,
        syntax,
        context,
    ]));
}
async function silencesOnly({ review }, document, before, reviewed) {
    const now = new Map((await review(document)).map((one) => [(0,pages/* idOf */.TH)(one), one.findings.map(({ rule }) => rule).join(' ')]));
    return before.every((one) => {
        const rules = one === reviewed ? '' : one.findings.map(({ rule }) => rule).join(' ');
        return now.get((0,pages/* idOf */.TH)(one)) === rules;
    });
}

// EXTERNAL MODULE: ./build/workbench/session.js
var workbench_session = __webpack_require__(36566);
;// CONCATENATED MODULE: ./build/workbench/decide.js





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
    const fresh = await (0,workbench_session/* refresh */.Ow)(session, known.document);
    if ('reason' in fresh)
        return refused(id, fresh.reason);
    const reviewed = session.pages.find(id);
    if (reviewed === undefined || (0,pages/* seenOf */.Pm)(reviewed) !== seen) {
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
        await (0,workbench_session/* refresh */.Ow)(session, fresh.document);
        return refused(id, (0,workbench_session/* whyNotWritten */.z5)(fresh.document, failure));
    }
    await session.journal.put([{ ...entry, state: 'done' }]);
    await (0,workbench_session/* take */.s)(session, { ...fresh.document, text: edit.text });
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
        return withIgnore(session, document, images, reviewed, decision);
    if (decision.kind === 'decorative')
        return (0,edits/* withText */.i)(document, images, reviewed, undefined, session.edits);
    const alt = (0,plain/* plainLine */.h)(decision.alt);
    if (alt === '')
        return { reason: 'The text is empty. Mark the picture as decorative if it has nothing to say.' };
    return (0,edits/* withText */.i)(document, images, reviewed, alt, session.edits);
}
function entryFor(session, reviewed, decision, { before, after, lead }, number) {
    const drafts = session.draftsFor(reviewed);
    const used = decision.kind === 'describe' ? drafts.find((draft) => isSame(draft, decision.draft)) : undefined;
    const [finding] = reviewed.findings;
    return {
        number: 1 + (session.journal.entries().at(-1)?.number ?? 0),
        decision: number,
        at: session.now(),
        id: (0,pages/* idOf */.TH)(reviewed),
        file: reviewed.document.path,
        line: reviewed.location.line,
        src: reviewed.image.src,
        rule: finding?.rule ?? '',
        severity: finding?.severity ?? 'info',
        outcome: outcomeOf(decision, used),
        ...(decision.kind === 'describe' && { alt: (0,plain/* plainLine */.h)(decision.alt) }),
        ...(decision.kind === 'ignore' && { reason: (0,plain/* plainLine */.h)(decision.reason) }),
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
    return used.alt === (0,plain/* plainLine */.h)(decision.alt) ? 'accepted' : 'edited';
}


/***/ }),

/***/ 28163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   i: () => (/* binding */ withText)
/* harmony export */ });
/* harmony import */ var _review_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98036);
/* harmony import */ var _text_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47203);


/**
 * The document with `alt` as the text of the image, or with the image marked as decorative where it is undefined. The edit is proved as every
 * suggestion is: the page is read again, and nothing else may differ.
 *
 * @param images every image of the document
 * @returns why there is no such edit, as a sentence
 */
async function withText(document, images, reviewed, alt, options) {
    const proposal = alt === undefined
        ? { source: 'decorative', alt: '', basis: 'a person' }
        : { source: 'context', alt, basis: 'a person' };
    const asked = images.map((one) => ({ ...one, draft: undefined, proposal: one === reviewed ? proposal : undefined }));
    const { made, notes } = await (0,_review_suggest_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(document, asked, { ...options, offersProposals: true });
    const [suggestion] = [...made.values()];
    if (suggestion === undefined)
        return { reason: notes[0] ?? impossible(reviewed, alt) };
    return {
        text: (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .c)(document.text, [suggestion.edit]),
        before: reviewed.source,
        after: suggestion.replacement,
        lead: 0,
    };
}
function impossible({ image }, alt) {
    if (alt === undefined) {
        return 'This syntax cannot mark the picture as decorative without changing more than its text. List it under decorative in the configuration file, or ignore the finding.';
    }
    if (image.alt.kind === 'text' && image.alt.text === alt)
        return 'That is the text that it has already.';
    return 'The text cannot be written in this syntax without changing more than the alternative text. Write it in the file by hand.';
}
/** Where an entry of the journal stands in a document; undefined where the document does not have it any more. */
function placeOf(document, { image }, { after, lead }) {
    const start = image.span.start - lead;
    const end = start + after.length;
    return start >= 0 && document.text.slice(start, end) === after ? { start, end } : undefined;
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
        contextDrafts: true,
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

/***/ 74522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ pictureOf),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   js: () => (/* binding */ createPages)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15862);
/* harmony import */ var _pictures_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81463);


function createPages({ images }) {
    const byPath = new Map();
    for (const reviewed of images) {
        const { path } = reviewed.document;
        byPath.set(path, [...(byPath.get(path) ?? []), reviewed]);
    }
    let index = indexOf(byPath);
    return {
        images: () => [...byPath.values()].flat(),
        find: (id) => index.byId.get(id),
        on: (path) => byPath.get(path) ?? [],
        showing(reviewed) {
            const key = pictureOf(reviewed);
            return key === undefined ? [reviewed] : (index.byPicture.get(key) ?? []);
        },
        replace(path, now) {
            const before = new Map(byPath.get(path)?.map((reviewed) => [reviewed.identity, reviewed]));
            byPath.set(path, now.map((reviewed) => withProposal(reviewed, before.get(reviewed.identity))));
            index = indexOf(byPath);
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
/** Equal for images that show the same picture, by their addresses; undefined where these do not tell. */
function pictureOf({ image, document, }) {
    const path = (0,_pictures_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .likeliest */ .bU)(image.src, document.path) ?? (/^https?:/i.test(image.src) ? image.src : undefined);
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
function indexOf(byPath) {
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
