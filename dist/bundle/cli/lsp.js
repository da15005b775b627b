import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const ids = [1884, 4266, 3072, 7634];
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

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lsp: () => (/* binding */ lsp)
});

// EXTERNAL MODULE: ./build/app/pictures.js
var app_pictures = __webpack_require__(30477);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/config/settings.js
var settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/config/usual-baseline.js
var usual_baseline = __webpack_require__(13497);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./node_modules/vscode-languageserver/lib/common/api.js
var api = __webpack_require__(92104);
// EXTERNAL MODULE: ./node_modules/vscode-languageserver-protocol/lib/node/main.js
var main = __webpack_require__(15699);
// EXTERNAL MODULE: ./node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var esm_main = __webpack_require__(2365);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/workbench/edits.js
var workbench_edits = __webpack_require__(28163);
// EXTERNAL MODULE: ./build/workbench/ignore.js + 1 modules
var ignore = __webpack_require__(12950);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
;// CONCATENATED MODULE: ./build/lsp/judge.js


/** Reviews one text as a scan of its folder would, without a model; undefined for a file that a scan does not read. */
async function judge(project, path, text) {
    const format = project.formatFor(path);
    if (format === undefined)
        return undefined;
    const document = { path, format, text, changedLines: 'all' };
    const unread = (0,decode_document/* tooLarge */.g$)(Buffer.byteLength(text), path);
    if (unread !== undefined)
        return { document, images: [], unread };
    const { images, skipped } = await (0,review/* review */.NQ)({
        ...project.review,
        documents: [document],
        skipped: [],
        leftOut: [],
        scope: 'all',
        drafting: { status: 'off' },
        mends: true,
        notes: [],
    });
    return { document, images, unread: skipped[0]?.reason };
}
/** The image of which an offset is a part, the innermost where one stands in another. */
function imageAt({ images }, offset) {
    const around = images.filter(({ image }) => image.span.start <= offset && offset <= image.span.end);
    return around.toSorted((a, b) => judge_length(a) - judge_length(b))[0];
}
function judge_length({ image }) {
    return image.span.end - image.span.start;
}

// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
;// CONCATENATED MODULE: ./build/lsp/diagnostics.js

/** The name of the program beside each of its findings. */
const source = 'alt-text-review';
/** As the protocol numbers them: Language Server Protocol 3.17, DiagnosticSeverity. */
const levels = { error: 1, warning: 2, info: 3 };
/** What an editor shows on a text: each finding on its image, or why the text could not be read. */
function diagnosticsOf({ images, unread }, text) {
    const findings = images.flatMap(({ image, findings: all, inScope }) => (inScope ? all : []).map(({ rule, severity, message }) => ({
        range: rangeOf(image.span, text),
        severity: levels[severity],
        source,
        code: rule,
        codeDescription: { href: (0,homepage/* rulePage */.gd)(rule) },
        message,
    })));
    if (unread === undefined)
        return findings;
    const start = { line: 0, character: 0 };
    return [...findings, { range: { start, end: start }, severity: levels.warning, source, message: unread }];
}
/** A span as the lines and UTF-16 columns of an editor, both from 0. */
function rangeOf({ start, end }, text) {
    return { start: text.positionAt(start), end: text.positionAt(end) };
}

;// CONCATENATED MODULE: ./build/lsp/actions.js





/** The command that asks a model for a draft; its arguments are the address of the document and the offset of the image. */
const draftCommand = 'alt-text-review.draft';
/** The edits for an image with a finding, each proved on the page as every suggestion is. */
async function actionsFor(project, judged, reviewed, text) {
    if (reviewed.findings.length === 0)
        return [];
    const { document, images } = judged;
    const edits = { policy: project.review.policy };
    const { proposal } = reviewed;
    const proposed = proposal?.alt === undefined || proposal.alt === '' ? undefined : proposal;
    const reason = 'say why here';
    const session = {
        edits,
        today: project.review.today,
        review: async (changed) => (await judge(project, changed.path, changed.text))?.images ?? [],
    };
    const offers = [
        ...(proposed === undefined
            ? []
            : [
                {
                    title: `Describe it as “${(0,truncate/* truncate */.x)(proposed.alt, 60)}”, from ${proposed.basis}`,
                    result: await (0,workbench_edits/* withText */.i)(document, images, reviewed, proposed.alt, edits),
                },
            ]),
        {
            title: 'Mark it as decorative: it tells nothing that the page does not say',
            result: await (0,workbench_edits/* withText */.i)(document, images, reviewed, undefined, edits),
        },
        {
            title: 'Ignore this finding here, with a reason',
            result: await (0,ignore/* withIgnore */.r)(session, document, images, reviewed, { kind: 'ignore', reason }),
        },
    ];
    const made = offers.flatMap(({ title, result }, index) => 'reason' in result ? [] : [action(title, text, result.text, proposed !== undefined && index === 0)]);
    return [...made, ...draftAction(project, reviewed, text)];
}
function action(title, text, after, isPreferred) {
    const edit = { documentChanges: [changeOf(text, after)] };
    return { title: `${title} (${source})`, kind: 'quickfix', edit, ...(isPreferred && { isPreferred }) };
}
function draftAction({ drafting }, { image }, text) {
    if (drafting.status !== 'ready')
        return [];
    const title = `Ask the model to describe it (${source})`;
    return [
        {
            title,
            kind: 'quickfix',
            command: { title, command: draftCommand, arguments: [text.uri, text.version, image.span.start] },
        },
    ];
}
/** The change of a document into another text, from its first to its last difference; an editor refuses it for another version. */
function changeOf(text, after) {
    const before = text.getText();
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start += 1;
    while (start > 0 && (joins(before, start) || joins(after, start)))
        start -= 1;
    let tail = 0;
    const most = Math.min(before.length, after.length) - start;
    while (tail < most && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    while (tail > 0 && (joins(before, before.length - tail) || joins(after, after.length - tail)))
        tail -= 1;
    const edit = {
        range: rangeOf({ start, end: before.length - tail }, text),
        newText: after.slice(start, after.length - tail),
    };
    return { textDocument: { uri: text.uri, version: text.version }, edits: [edit] };
}
/** Whether an offset is inside of one character or one line break, where no position of an editor can be. */
function joins(text, offset) {
    return /[\ud800-\udbff][\udc00-\udfff]|\r\n/.test(text.slice(Math.max(offset - 1, 0), offset + 1));
}

// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var review_policy = __webpack_require__(47882);
// EXTERNAL MODULE: ./build/review/draft.js + 2 modules
var review_draft = __webpack_require__(23072);
// EXTERNAL MODULE: ./build/text/no-draft.js
var no_draft = __webpack_require__(34389);
;// CONCATENATED MODULE: ./build/lsp/drafts.js




/** The text with a draft of the model for one image, or why there is none, as a sentence. */
async function withDraft(project, { document, images }, reviewed) {
    const { policy, samePictures } = project.review;
    const result = await (0,review_draft.draftAll)([{ ...reviewed, proposal: undefined }], {
        drafting: project.drafting,
        policyOf: (0,review_policy.createPolicy)(policy),
        samePictures,
        earlier: undefined,
    });
    const draft = result.images[0]?.draft;
    if (draft?.status === 'ok')
        return (0,workbench_edits/* withText */.i)(document, images, reviewed, draft.text, { policy });
    const why = result.refused ?? (draft === undefined ? 'Nothing about it asks for words.' : (0,no_draft/* whyNoDraft */.L)(draft));
    return { reason: why };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/markdown-text.js
var markdown_text = __webpack_require__(6567);
// EXTERNAL MODULE: ./build/pictures/mapped.js
var mapped = __webpack_require__(27823);
// EXTERNAL MODULE: ./build/text/heard-as.js
var heard_as = __webpack_require__(68891);
;// CONCATENATED MODULE: ./build/lsp/hover.js








/** What a person sees over an image: its picture, what a screen reader says, and what is wrong with it. */
function hoverOf(reviewed, text, { folder, review }) {
    const { image, findings } = reviewed;
    const heard = (0,heard_as/* heardAs */.V)(image);
    const parts = [
        ...pictureOf(reviewed, folder, (0,mapped.likeliestWith)(review.policy.addresses)),
        heard.line === '' ? 'A screen reader says nothing.' : `A screen reader says: ${(0,markdown_text/* codeSpan */.SS)(heard.line)}`,
        ...(heard.note === undefined ? [] : [heard.note]),
        ...findings.map(({ rule, severity, message }) => `**${severity}** [${rule}](${(0,homepage/* rulePage */.gd)(rule)}): ${codeless(message)}`),
    ];
    return { contents: { kind: 'markdown', value: parts.join('\n\n') }, range: rangeOf(image.span, text) };
}
/** The picture, where its address is a path inside the folder; an editor would fetch one of another site. */
function pictureOf({ image, document }, folder, likeliestOf) {
    const path = likeliestOf(image.src, document.path);
    if (path === undefined || external_node_path_.posix.normalize(path).startsWith('..'))
        return [];
    // Parentheses and brackets may stand in an address of a file, and would end it in Markdown.
    const address = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, path)).href.replace(/[()[\]<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
    return [`![](${address}|height=160)`];
}
/** A message of a rule as Markdown. What it quotes of the page stands in quotation marks, and must not be read as markup. */
function codeless(message) {
    return message.replace(/[\\*_[\]<>&|~!$]/g, '\\$&');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/lib/is-below.js
var is_below = __webpack_require__(56730);
;// CONCATENATED MODULE: ./build/lsp/open-texts.js






/** @param folders that the editor has open; absolute */
function createProjects(folders, open) {
    const opened = new Map();
    const settled = new Map();
    const folderOf = (file) => folders.filter((folder) => (0,is_below/* isBelow */.Y)(folder, file)).toSorted((a, b) => b.length - a.length)[0] ?? (0,external_node_path_.dirname)(file);
    return {
        async of(uri) {
            const file = fileOf(uri);
            if (file === undefined)
                return undefined;
            const folder = folderOf(file);
            const opening = opened.get(folder) ?? open(folder);
            opened.set(folder, opening);
            const project = await opening;
            settled.set(folder, project);
            return { project, path: (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/') };
        },
        forget(uri) {
            const file = fileOf(uri);
            if (file === undefined)
                return false;
            const folder = folderOf(file);
            const path = (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
            // An error in the settings may come from a file that nobody knows yet.
            if (settled.get(folder)?.settingsFiles.has(path) !== true && !(0,external_node_path_.basename)(file).startsWith('alt-text-review.'))
                return false;
            return opened.delete(folder);
        },
    };
}
function fileOf(uri) {
    try {
        return uri.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(uri) : undefined;
    }
    catch {
        // An address of a file on another machine, or one with an encoded slash.
        return undefined;
    }
}
/** Lets in what the editor has sent already: one turn of the event loop reads it, and another one handles a message. */
async function messagesThatWait() {
    await (0,promises_.setImmediate)();
    await (0,promises_.setImmediate)();
}
/** A change is made to the text that is open, whatever still asks about the version before. */
function copyOf(text) {
    return esm_main/* TextDocument */.V.create(text.uri, text.languageId, text.version, text.getText());
}
/** Judges a text, and again as long as it changed meanwhile: while a person types, most versions are never looked at. */
function createJudge(current, projects) {
    const known = new Map();
    async function judged(text) {
        const place = await projects.of(text.uri);
        return place && judge(place.project, place.path, text.getText());
    }
    return {
        /** What is known of the newest version of a text; undefined for one that is not open, or not read. */
        async newest(uri) {
            for (;;) {
                const version = current(uri)?.version;
                await messagesThatWait();
                const open = current(uri);
                if (open === undefined)
                    return undefined;
                if (open.version !== version)
                    continue;
                const before = known.get(uri);
                const text = before?.text.version === version ? before.text : copyOf(open);
                const entry = before?.text === text ? before : { text, judged: judged(text) };
                known.set(uri, entry);
                const found = await entry.judged;
                if (current(uri)?.version === version)
                    return found && { text, judged: found };
            }
        },
        forget(uri) {
            known.delete(uri);
        },
    };
}

;// CONCATENATED MODULE: ./build/lsp/index.js











/**
 * Serves an editor over the Language Server Protocol (3.17) until it says `exit` or its stream ends: findings as one types, the picture and
 * what a screen reader says over an image, and the edits for it.
 */
function serve({ input, output }, open) {
    const ending = new AbortController();
    const ended = new Promise((resolve) => {
        ending.signal.addEventListener('abort', () => {
            // Else the process waits for more of it.
            input.destroy();
            resolve();
        });
    });
    const end = () => {
        ending.abort();
    };
    // The library's own way of making one ends the process.
    const connection = (0,api.createConnection)((logger) => (0,main.createProtocolConnection)(new main.StreamMessageReader(input), new main.StreamMessageWriter(output), logger), { shutdownReceived: false, initialize: () => undefined, exit: end });
    input.once('end', end);
    input.once('close', end);
    const texts = new api.TextDocuments(esm_main/* TextDocument */.V);
    let server;
    connection.onInitialize((params) => {
        server = createServer(connection, texts, createProjects(foldersOf(params), open), ending.signal);
        return {
            serverInfo: { name: version/* tool */.z.name, version: version/* tool */.z.version },
            capabilities: {
                textDocumentSync: { openClose: true, change: main.TextDocumentSyncKind.Incremental, save: true },
                hoverProvider: true,
                codeActionProvider: { codeActionKinds: ['quickfix'] },
                executeCommandProvider: { commands: [draftCommand] },
            },
        };
    });
    texts.onDidChangeContent(({ document }) => server?.show(document.uri));
    texts.onDidSave(({ document }) => server?.saved(document.uri));
    texts.onDidClose(({ document }) => server?.closed(document.uri));
    connection.onHover((params) => server?.hover(params.textDocument.uri, params.position));
    connection.onCodeAction((params) => server?.actions(params.textDocument.uri, params.range.start) ?? []);
    connection.onExecuteCommand(({ command, arguments: given = [] }) => command === draftCommand ? server?.draft(given) : undefined);
    texts.listen(connection);
    connection.listen();
    return ended;
}
function createServer(connection, texts, projects, ended) {
    const judge = createJudge((uri) => texts.get(uri), projects);
    const told = new Set();
    /** What the editor was told of each text the last time. */
    const shown = new Map();
    // What an editor said last may be dealt with when it is gone.
    const publish = async (params) => {
        if (!ended.aborted)
            await connection.sendDiagnostics(params);
    };
    async function show(uri) {
        const place = await projects.of(uri);
        const mistake = place?.project.mistake;
        if (mistake !== undefined && !told.has(mistake))
            await tell(main.MessageType.Error, mistake);
        if (mistake !== undefined)
            told.add(mistake);
        const found = await judge.newest(uri);
        // Many changes wait for the same newest version, and a list of all findings is long.
        if (found === undefined || shown.get(uri) === found.judged)
            return;
        const { text, judged } = found;
        shown.set(uri, judged);
        await publish({ uri, version: text.version, diagnostics: diagnosticsOf(judged, text) });
    }
    const tell = (type, message) => connection.sendNotification(main.ShowMessageNotification.type, { type, message });
    const imageUnder = async (uri, position) => {
        const found = await judge.newest(uri);
        const reviewed = found && imageAt(found.judged, found.text.offsetAt(position));
        return found && reviewed && { ...found, reviewed };
    };
    return {
        show,
        /** The settings may have changed, and with them what is said of every text. */
        async saved(uri) {
            if (!projects.forget(uri))
                return;
            for (const text of texts.all())
                judge.forget(text.uri);
            await Promise.all(texts.all().map((text) => show(text.uri)));
        },
        async closed(uri) {
            judge.forget(uri);
            shown.delete(uri);
            await publish({ uri, diagnostics: [] });
        },
        async hover(uri, position) {
            const found = await imageUnder(uri, position);
            const place = await projects.of(uri);
            return found && place ? hoverOf(found.reviewed, found.text, place.project) : null;
        },
        async actions(uri, position) {
            const found = await imageUnder(uri, position);
            const place = await projects.of(uri);
            return found && place ? actionsFor(place.project, found.judged, found.reviewed, found.text) : [];
        },
        /** @param given the arguments of {@link draftCommand}, which any client may have written */
        async draft([uri, version, start]) {
            if (typeof uri !== 'string' || typeof start !== 'number')
                return;
            const found = await judge.newest(uri);
            const reviewed = found?.judged.images.find(({ image }) => image.span.start === start);
            const place = await projects.of(uri);
            if (found === undefined || place === undefined || reviewed === undefined || found.text.version !== version) {
                return tell(main.MessageType.Warning, 'The text has changed since. Ask again where the picture is now.');
            }
            const draft = await withDraft(place.project, found.judged, reviewed);
            if ('reason' in draft)
                return tell(main.MessageType.Warning, draft.reason);
            await connection.workspace.applyEdit({ documentChanges: [changeOf(found.text, draft.text)] });
        },
    };
}
function foldersOf({ workspaceFolders }) {
    const uris = (workspaceFolders ?? []).map(({ uri }) => uri);
    return uris.filter((uri) => uri.startsWith('file:')).map((uri) => (0,external_node_url_.fileURLToPath)(uri));
}

// EXTERNAL MODULE: ./build/cli/drafter.js
var drafter = __webpack_require__(9285);
// EXTERNAL MODULE: ./build/cli/review-input.js
var review_input = __webpack_require__(43024);
// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(80892);
;// CONCATENATED MODULE: ./build/cli/lsp.js










/** Serves an editor over the standard streams. */
async function lsp(flags, world) {
    if (world.streams === undefined) {
        throw new errors/* UserError */.yo('There are no streams to an editor.', 'Start alt-text-review lsp from an editor (docs/editors.md).');
    }
    await serve(world.streams, (folder) => openProject(folder, flags, world));
    return 0;
}
/** With a mistake in its settings a folder is reviewed without them, and the mistake is shown. */
async function openProject(cwd, flags, given) {
    const world = { ...given, cwd, stdout: () => undefined, stderr: () => undefined, stderrIsTerminal: false };
    try {
        return await projectOf(await (0,cli_settings/* readSettings */.sb)(flags, world), world);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const bare = await (0,settings/* settle */.G)({ text: undefined, path: '' }, { captions: 'off' }, { ...flags, baseline: 'none' });
        return { ...(await projectOf(bare, world)), mistake: `${error.message} ${error.remedy}` };
    }
}
async function projectOf(options, world) {
    const folder = world.cwd;
    const { includes, formatFor } = (0,included/* included */.d)(options.paths, options.policy);
    const pictures = (0,once/* once */.O)(() => (0,app_pictures/* picturesOnDisk */.Q)(options, folder, ['.'], world));
    const gathered = { documents: [], skipped: [], scope: 'all', changedFiles: new Set(), notes: [] };
    return {
        folder,
        formatFor: (path) => (includes(path) ? formatFor(path) : undefined),
        review: await (0,review_input/* reviewInput */.l)(gathered, options, pictures, world),
        // A person asks for each draft.
        drafting: (0,drafter/* draftingFor */.F)({ ...options, captions: 'auto' }, pictures, world),
        mistake: undefined,
        settingsFiles: new Set([
            options.config,
            options.baseline ?? usual_baseline/* defaultBaseline */.$,
            ...[...options.writtenAt.values()].map((place) => place.replace(/:\d+:\d+$/, '')),
        ]),
    };
}


/***/ }),

/***/ 20902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16327);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76064);


/** Milliseconds between two changes of a line: more often, nobody can read it. */
const pauseMs = 100;
/** Milliseconds between two lines in a log, where a line cannot change. */
const logPauseMs = 20_000;
/** Columns where the terminal does not say how many it has. */
const usualColumns = 80;
/**
 * A line that is overwritten, with the rate and the time that is left, and removed at the end. Where there is no terminal, such as in CI, a
 * line of its own every 20 seconds.
 *
 * @param what for example `Drafting`
 * @param unit what is counted, where a number alone is not clear: `file`
 */
function progressLine(what, { stderr, stderrIsTerminal, clock, columns = usualColumns }, unit) {
    const began = clock.now();
    let last = stderrIsTerminal ? -Infinity : began;
    let isShown = false;
    return (done, total, images) => {
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
        const line = `${what}: ${sentence({ done, total, ms: now - began, unit, images })}`;
        // A line that is broken cannot be overwritten.
        stderr(stderrIsTerminal ? `\r${(0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(`${line} …`, columns - 1)}\u001b[K` : `alt-text-review: ${line}\n`);
        isShown = stderrIsTerminal;
    };
}
/** `120 of 3000 files, 310 images, 240 a second, 12 s left` */
function sentence({ done, total, ms, unit, images }) {
    const number = total === undefined ? String(done) : `${done} of ${total}`;
    const things = unit === undefined ? number : `${number} ${(total ?? done) === 1 ? unit : `${unit}s`}`;
    const counted = images === undefined ? things : `${things}, ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(images, 'image')}`;
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

/***/ 80892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ acceptedNote),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _app_config_elsewhere_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77081);
/* harmony import */ var _app_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1552);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);
/* harmony import */ var _config_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75548);
/* harmony import */ var _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13497);
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
    const { env, clock, fetch } = world;
    const around = { env, clock, fetch, signal: () => world.signal };
    const readElsewhere = (0,_app_config_elsewhere_js__WEBPACK_IMPORTED_MODULE_4__/* .configElsewhere */ .p)(env.GITHUB_TOKEN ?? env.GH_TOKEN, around);
    return (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)({ text, path: config, read, readElsewhere, today: world.today }, { captions: 'off' }, flags);
}
/** What a person who mends findings should know of those that a baseline accepts. */
function acceptedNote(baseline) {
    if (baseline === undefined || baseline.accepted.size === 0)
        return [];
    return [`What ${baseline.file} accepts is left out: \`--baseline none\` takes it in.`];
}
/**
 * The baseline of a run, the one in the usual place where the settings name none; undefined without one.
 *
 * @param writtenAt where the configuration file has each setting
 * @throws UserError when it is missing or not a baseline
 */
async function readBaseline(path, world, writtenAt) {
    if (path === _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutBaseline */ .m)
        return undefined;
    const file = path ?? _config_usual_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultBaseline */ .$;
    const text = await (0,_app_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(world.cwd, file);
    if (text !== undefined) {
        return { file, accepted: (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(5126), __webpack_require__.e(9439), __webpack_require__.e(1676)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, file) };
    }
    if (path === undefined)
        return undefined;
    const where = writtenAt?.get('baseline');
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where === undefined ? 'There' : `${where}: there`} is no baseline ${path}.`, `Write one: alt-text-review baseline --output ${path}.`);
}


/***/ }),

/***/ 73853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startGitHash),
/* harmony export */   X: () => (/* binding */ gitHash)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15862);

/** The name that git gives to a file of these bytes: what `git hash-object` prints, and GitHub calls its `oid`. */
function gitHash(bytes) {
    return startGitHash(bytes.length).update(bytes).digest('hex');
}
/** The same for a file of `size` bytes that are added in parts. */
function startGitHash(size) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha1').update(`blob ${size}\0`);
}


/***/ }),

/***/ 15862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
/** As `createHash` of Node, which is loaded with the first hash: that takes as long as a third of Node's own start, and many runs need none. */
function createHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76064);
/* harmony import */ var _escape_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74380);


/**
 * Untrusted text as a code span of at most `most` UTF-16 units: no part of it is read as Markdown, HTML, a mention or a
 * reference (CommonMark 0.31.2, 6.1).
 */
function codeSpan(text, most = 300) {
    const line = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), most);
    // An empty span would be two backticks, which open the next span.
    if (line.trim() === '')
        return '` `';
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return fence + padding + line + padding + fence;
}
/** `text` as a fenced block of its own; the fence is longer than any run of backticks in it, and at least three. */
function fencedBlock(text, info = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${info}\n${text}\n${fence}`;
}
/**
 * Untrusted text as plain words inside a line of GitHub Markdown: no markup, no HTML, no math, no link.
 * A backslash does not stop a mention or a reference to an issue; a zero-width character after the sign does.
 */
function plainText(text) {
    return (0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)
        .replace(/[\\`*_[\]<>&|~!$]/g, '\\$&')
        .replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi, `$&${wordJoiner}`);
}
/** A sentence of ours that quotes the page: what stands between backticks is code and stays so, the rest is {@link plainText}. */
function prose(sentence) {
    const parts = sentence.split(/(`[^`]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : plainText(part))).join('');
}
const wordJoiner = '\u2060';
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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

/***/ 60999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ decodeDocument),
  v9: () => (/* binding */ maxBytesOf),
  g$: () => (/* binding */ tooLarge)
});

// UNUSED EXPORTS: maxDocumentBytes, maxNotebookBytes

// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(73853);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(58110);
;// CONCATENATED MODULE: ./build/text/declared-encoding.js

/**
 * The encoding that an HTML page declares about itself; undefined for any other text, where such a tag may well be an example. Only the
 * first kilobyte is searched, as in browsers (HTML Standard, "prescan a byte stream to determine its encoding").
 */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const page = withoutComments(withoutFrontMatter(head)).trimStart().toLowerCase();
    if (!/^<(?:!doctype|html|head|meta|title|body|\?xml)\b/.test(page))
        return undefined;
    const labels = [...tags(page, '<meta').map((tag) => labelAfter(tag, 'charset')), xmlLabel(page)];
    const label = labels.find((one) => one !== undefined);
    return label === undefined ? undefined : (0,text_encoding/* encodingOf */.P$)(label);
}
function withoutFrontMatter(head) {
    const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
    if (!/^---\r?\n/.test(text))
        return text;
    const end = text.indexOf('\n---', 3);
    return end === -1 ? '' : text.slice(end + 4);
}
function withoutComments(text) {
    const [first = '', ...rest] = text.split('<!--');
    return [first, ...rest.map((part) => part.split('-->').slice(1).join('-->'))].join('');
}
/** What the tags of a name contain. */
function tags(page, open) {
    return page
        .split(open)
        .slice(1)
        .map((part) => part.split('>', 1)[0] ?? '');
}
function xmlLabel(page) {
    return page.startsWith('<?xml') ? labelAfter(page.split('>', 1)[0] ?? '', 'encoding') : undefined;
}
function labelAfter(tag, name) {
    const at = tag.indexOf(name);
    return at === -1 ? undefined : /^\s*=\s*(?:["']\s*)?([\w:.-]+)/.exec(tag.slice(at + name.length))?.[1];
}

// EXTERNAL MODULE: ./build/text/lfs-pointer.js
var lfs_pointer = __webpack_require__(3553);
;// CONCATENATED MODULE: ./build/text/decode-document.js




/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
const maxDocumentBytes = 2 * 1024 * 1024;
/** Notebooks are large by the pictures in them, which no parser reads; the Markdown in them has the limit of any document. */
const maxNotebookBytes = 32 * 1024 * 1024;
/** The size in bytes up to which the document at `path` is read. */
function maxBytesOf(path) {
    return /\.ipynb$/i.test(path) ? maxNotebookBytes : maxDocumentBytes;
}
/** Why the document of `bytes` at `path` is not read, or undefined when its size is fine. */
function tooLarge(bytes, path) {
    const most = maxBytesOf(path);
    if (bytes <= most)
        return undefined;
    return `It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(most)} MiB are read. ${remedyFor(path)}`;
}
function remedyFor(path) {
    // Code of this size is mostly the work of a tool, but the name does not tell, and what is in scope and unread must not pass.
    if (code.test(path))
        return 'If a tool wrote it, exclude it with paths; otherwise split it.';
    const remedy = maxBytesOf(path) === maxDocumentBytes ? 'Split it' : 'Clear the outputs of its cells';
    return `${remedy}, or exclude it with paths.`;
}
const code = /\.(?:[cm]?[jt]sx?|php|phtml)$/i;
/**
 * The text of a document: UTF-8, UTF-16 with a byte order mark, what an HTML page declares, or Latin-1. A byte order mark stays in the text,
 * because edits refer to the file as it is.
 */
function decodeDocument(bytes) {
    const decoded = decode(bytes);
    return 'reason' in decoded ? { ...decoded, hash: (0,git_hash/* gitHash */.X)(bytes) } : decoded;
}
function decode(bytes) {
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes))
        return { reason: pointer };
    const marked = markedUtf16(bytes);
    if (marked !== undefined)
        return strictly(bytes, marked);
    if (isUnmarkedUtf16(bytes))
        return { reason: unmarked };
    const text = (0,text_encoding/* decodeStrictly */.pU)(bytes, 'utf-8');
    if (text === undefined)
        return hasBinaryData(bytes) ? { reason: notText } : decodeLegacy(bytes);
    const isAscii = text.length === bytes.length;
    // Where every character is ASCII, the encoding decides only what an edit would write.
    const declared = isAscii ? declaredEncoding(bytes) : undefined;
    return declared === undefined || declared === 'utf-8' ? { text } : { text, encoding: declared };
}
const pointer = 'It is a pointer of Git LFS, not the document: check out with `lfs: true` and set source: workspace, or exclude it with paths.';
const unmarked = 'It looks like UTF-16 without a byte order mark. Save it as UTF-8, or with a byte order mark, or exclude it with paths.';
const notText = 'It is neither UTF-8 nor another text that can be recognised. Save it as UTF-8, or exclude it with paths.';
const damagedUtf16 = 'It begins like UTF-16, but parts of it are not. Save it as UTF-8, or exclude it with paths.';
function markedUtf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
function strictly(bytes, encoding) {
    // The mark of UTF-32 begins like that of UTF-16.
    const isUtf32 = bytes[2] === 0 && bytes[3] === 0;
    const text = isUtf32 ? undefined : (0,text_encoding/* decodeStrictly */.pU)(bytes, encoding);
    return text === undefined ? { reason: damagedUtf16 } : { text, encoding };
}
/** Any tag or image of Markdown in UTF-16 has such a run of ASCII; without this, it would be read as a text without images. */
function isUnmarkedUtf16(bytes) {
    if (!bytes.includes(0))
        return false;
    for (let at = 0, run = 0; at + 1 < bytes.length; at += 2) {
        const [low = 0, high = 0] = [bytes[at], bytes[at + 1]];
        run = (low === 0 && isPrintable(high)) || (high === 0 && isPrintable(low)) ? run + 1 : 0;
        if (run === 4)
            return true;
    }
    return false;
}
function isPrintable(byte) {
    return byte >= 0x20 && byte < 0x7f;
}
/** Bytes that no text has (WHATWG MIME Sniffing Standard, "binary data byte"). */
function hasBinaryData(bytes) {
    return bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) && byte !== 0x1b);
}
function decodeLegacy(bytes) {
    const declared = declaredEncoding(bytes);
    if (declared !== undefined && declared !== 'utf-8')
        return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, declared), encoding: declared };
    const lenient = (0,text_encoding/* decodeAs */.Lc)(bytes, 'utf-8');
    const isDamaged = declared === 'utf-8' || lenient.startsWith('\uFEFF') || isMostlyUtf8(lenient);
    if (isDamaged)
        return { text: lenient, encoding: text_encoding/* damagedUtf8 */.bO };
    return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, text_encoding/* latin1 */.Wy), encoding: text_encoding/* latin1 */.Wy };
}
/** Letters of Latin-1 next to each other are hardly ever a character of UTF-8. */
function isMostlyUtf8(lenient) {
    const beyondAscii = lenient.match(/[^\0-\x7f]/gu) ?? [];
    const damaged = beyondAscii.filter((character) => character === '\uFFFD').length;
    return beyondAscii.length >= 2 * damaged;
}
/** Rounded up, so that a size above the limit is shown above it. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
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

/***/ 58110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bO: () => (/* binding */ damagedUtf8),
  Lc: () => (/* binding */ decodeAs),
  pU: () => (/* binding */ decodeStrictly),
  wx: () => (/* binding */ encodeText),
  P$: () => (/* binding */ encodingOf),
  Wy: () => (/* binding */ latin1)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/text/windows-1252.js
/**
 * Latin-1 as every browser reads it (WHATWG Encoding Standard, "windows-1252"): each byte is one character, so that nothing is lost on the way
 * back. A table of our own, because the decoder of Node reads 0x80 to 0x9F differently from version to version.
 */
function decodeWindows1252(bytes) {
    return Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (control) => high.charAt(control.charCodeAt(0) - 0x80));
}
/** The bytes of `text`; undefined when it has a character that the encoding lacks. */
function encodeWindows1252(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
        const byte = byteOf(text.charCodeAt(at));
        if (byte === undefined)
            return undefined;
        bytes[at] = byte;
    }
    return bytes;
}
function byteOf(code) {
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff))
        return code;
    const index = high.indexOf(String.fromCharCode(code));
    return index === -1 ? undefined : 0x80 + index;
}
/** The characters of 0x80 to 0x9F; five bytes without a character stay the controls of the same number. */
const high = '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
    '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

;// CONCATENATED MODULE: ./build/text/encoding.js


/** UTF-8 with bytes that are not: read as browsers do, with a replacement character for each, and never written. */
const damagedUtf8 = 'damaged UTF-8';
/** Latin-1, which browsers read as this superset of it. */
const latin1 = 'windows-1252';
/** The bytes of a text in the encoding of its document; undefined when they cannot be written without a loss. */
function encodeText(text, encoding) {
    if (encoding === undefined)
        return Buffer.from(text, 'utf8');
    if (encoding === 'utf-16le')
        return Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be')
        return Buffer.from(text, 'utf16le').swap16();
    if (encoding === latin1)
        return encodeWindows1252(text);
    return oneByteEach.test(encoding) ? encodeOneByteEach(text, encoding) : undefined;
}
/** Text in an encoding of the WHATWG Encoding Standard, whatever is wrong with it. */
function decodeAs(bytes, encoding) {
    return encoding === latin1 ? decodeWindows1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
/** The same; undefined when a byte does not belong there. */
function decodeStrictly(bytes, encoding) {
    // Ten times as quick as the decoder.
    if (encoding === 'utf-8')
        return (0,external_node_buffer_.isUtf8)(bytes) ? asBuffer(bytes).toString((0,external_node_buffer_.isAscii)(bytes) ? 'latin1' : 'utf8') : undefined;
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function asBuffer({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/**
 * The encoding behind a label of a page; undefined for a label that browsers do not know either, and for an encoding in which the bytes of
 * markup can mean something else.
 */
function encodingOf(label) {
    try {
        const { encoding } = new TextDecoder(label.toLowerCase());
        if (encoding === 'iso-2022-jp')
            return undefined;
        // A page in which this label can be read is not UTF-16 (HTML Standard, "prescan a byte stream").
        return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
    }
    catch {
        return undefined;
    }
}
/** The encodings of the standard in which each character is one byte. */
const oneByteEach = /^(?:ibm866|iso-8859-\d{1,2}(?:-i)?|koi8-[ru]|macintosh|windows-\d{3,4}|x-mac-cyrillic)$/;
function encodeOneByteEach(text, encoding) {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    bytes.delete('\uFFFD');
    const codes = text.split('').map((character) => bytes.get(character));
    return codes.every((code) => code !== undefined) ? Uint8Array.from(codes) : undefined;
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** True for the text that Git LFS puts in place of a file that was not fetched (git-lfs specification, "The Pointer"). */
function isLfsPointer(bytes) {
    return (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
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
93662:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),
t.ProgressType=t.ProgressToken=t.createMessageConnection=t.NullLogger=t.ConnectionOptions=t.ConnectionStrategy=t.AbstractMessageBuffer=t.WriteableStreamMessageWriter=t.AbstractMessageWriter=t.MessageWriter=t.ReadableStreamMessageReader=t.AbstractMessageReader=t.MessageReader=t.SharedArrayReceiverStrategy=t.SharedArraySenderStrategy=t.CancellationToken=t.CancellationTokenSource=t.Emitter=t.Event=t.Disposable=t.LRUCache=t.Touch=t.LinkedMap=t.ParameterStructures=t.NotificationType9=t.NotificationType8=t.NotificationType7=t.NotificationType6=t.NotificationType5=t.NotificationType4=t.NotificationType3=t.NotificationType2=t.NotificationType1=t.NotificationType0=t.NotificationType=t.ErrorCodes=t.ResponseError=t.RequestType9=t.RequestType8=t.RequestType7=t.RequestType6=t.RequestType5=t.RequestType4=t.RequestType3=t.RequestType2=t.RequestType1=t.RequestType0=t.RequestType=t.Message=t.RAL=void 0,
t.MessageStrategy=t.CancellationStrategy=t.CancellationSenderStrategy=t.RequestCancellationReceiverStrategy=t.IdCancellationReceiverStrategy=t.CancellationReceiverStrategy=t.ConnectionError=t.ConnectionErrors=t.LogTraceNotification=t.SetTraceNotification=t.TraceFormat=t.TraceValues=t.TraceValue=t.Trace=void 0
;const r=n(56852);Object.defineProperty(t,"Message",{enumerable:!0,get:function(){return r.Message}}),
Object.defineProperty(t,"RequestType",{enumerable:!0,get:function(){return r.RequestType}}),Object.defineProperty(t,"RequestType0",{
enumerable:!0,get:function(){return r.RequestType0}}),Object.defineProperty(t,"RequestType1",{enumerable:!0,get:function(){
return r.RequestType1}}),Object.defineProperty(t,"RequestType2",{enumerable:!0,get:function(){return r.RequestType2}}),
Object.defineProperty(t,"RequestType3",{enumerable:!0,get:function(){return r.RequestType3}}),Object.defineProperty(t,"RequestType4",{
enumerable:!0,get:function(){return r.RequestType4}}),Object.defineProperty(t,"RequestType5",{enumerable:!0,get:function(){
return r.RequestType5}}),Object.defineProperty(t,"RequestType6",{enumerable:!0,get:function(){return r.RequestType6}}),
Object.defineProperty(t,"RequestType7",{enumerable:!0,get:function(){return r.RequestType7}}),Object.defineProperty(t,"RequestType8",{
enumerable:!0,get:function(){return r.RequestType8}}),Object.defineProperty(t,"RequestType9",{enumerable:!0,get:function(){
return r.RequestType9}}),Object.defineProperty(t,"ResponseError",{enumerable:!0,get:function(){return r.ResponseError}}),
Object.defineProperty(t,"ErrorCodes",{enumerable:!0,get:function(){return r.ErrorCodes}}),Object.defineProperty(t,"NotificationType",{
enumerable:!0,get:function(){return r.NotificationType}}),Object.defineProperty(t,"NotificationType0",{enumerable:!0,get:function(){
return r.NotificationType0}}),Object.defineProperty(t,"NotificationType1",{enumerable:!0,get:function(){return r.NotificationType1}}),
Object.defineProperty(t,"NotificationType2",{enumerable:!0,get:function(){return r.NotificationType2}}),
Object.defineProperty(t,"NotificationType3",{enumerable:!0,get:function(){return r.NotificationType3}}),
Object.defineProperty(t,"NotificationType4",{enumerable:!0,get:function(){return r.NotificationType4}}),
Object.defineProperty(t,"NotificationType5",{enumerable:!0,get:function(){return r.NotificationType5}}),
Object.defineProperty(t,"NotificationType6",{enumerable:!0,get:function(){return r.NotificationType6}}),
Object.defineProperty(t,"NotificationType7",{enumerable:!0,get:function(){return r.NotificationType7}}),
Object.defineProperty(t,"NotificationType8",{enumerable:!0,get:function(){return r.NotificationType8}}),
Object.defineProperty(t,"NotificationType9",{enumerable:!0,get:function(){return r.NotificationType9}}),
Object.defineProperty(t,"ParameterStructures",{enumerable:!0,get:function(){return r.ParameterStructures}});const i=n(31139)
;Object.defineProperty(t,"LinkedMap",{enumerable:!0,get:function(){return i.LinkedMap}}),Object.defineProperty(t,"LRUCache",{enumerable:!0,
get:function(){return i.LRUCache}}),Object.defineProperty(t,"Touch",{enumerable:!0,get:function(){return i.Touch}});const s=n(15046)
;Object.defineProperty(t,"Disposable",{enumerable:!0,get:function(){return s.Disposable}});const a=n(14677)
;Object.defineProperty(t,"Event",{enumerable:!0,get:function(){return a.Event}}),Object.defineProperty(t,"Emitter",{enumerable:!0,
get:function(){return a.Emitter}});const c=n(899);Object.defineProperty(t,"CancellationTokenSource",{enumerable:!0,get:function(){
return c.CancellationTokenSource}}),Object.defineProperty(t,"CancellationToken",{enumerable:!0,get:function(){return c.CancellationToken}})
;const u=n(46635);Object.defineProperty(t,"SharedArraySenderStrategy",{enumerable:!0,get:function(){return u.SharedArraySenderStrategy}}),
Object.defineProperty(t,"SharedArrayReceiverStrategy",{enumerable:!0,get:function(){return u.SharedArrayReceiverStrategy}});const l=n(16282)
;Object.defineProperty(t,"MessageReader",{enumerable:!0,get:function(){return l.MessageReader}}),
Object.defineProperty(t,"AbstractMessageReader",{enumerable:!0,get:function(){return l.AbstractMessageReader}}),
Object.defineProperty(t,"ReadableStreamMessageReader",{enumerable:!0,get:function(){return l.ReadableStreamMessageReader}});const d=n(80330)
;Object.defineProperty(t,"MessageWriter",{enumerable:!0,get:function(){return d.MessageWriter}}),
Object.defineProperty(t,"AbstractMessageWriter",{enumerable:!0,get:function(){return d.AbstractMessageWriter}}),
Object.defineProperty(t,"WriteableStreamMessageWriter",{enumerable:!0,get:function(){return d.WriteableStreamMessageWriter}})
;const f=n(6607);Object.defineProperty(t,"AbstractMessageBuffer",{enumerable:!0,get:function(){return f.AbstractMessageBuffer}})
;const p=n(81436);Object.defineProperty(t,"ConnectionStrategy",{enumerable:!0,get:function(){return p.ConnectionStrategy}}),
Object.defineProperty(t,"ConnectionOptions",{enumerable:!0,get:function(){return p.ConnectionOptions}}),
Object.defineProperty(t,"NullLogger",{enumerable:!0,get:function(){return p.NullLogger}}),
Object.defineProperty(t,"createMessageConnection",{enumerable:!0,get:function(){return p.createMessageConnection}}),
Object.defineProperty(t,"ProgressToken",{enumerable:!0,get:function(){return p.ProgressToken}}),Object.defineProperty(t,"ProgressType",{
enumerable:!0,get:function(){return p.ProgressType}}),Object.defineProperty(t,"Trace",{enumerable:!0,get:function(){return p.Trace}}),
Object.defineProperty(t,"TraceValue",{enumerable:!0,get:function(){return p.TraceValue}}),Object.defineProperty(t,"TraceFormat",{
enumerable:!0,get:function(){return p.TraceFormat}}),Object.defineProperty(t,"SetTraceNotification",{enumerable:!0,get:function(){
return p.SetTraceNotification}}),Object.defineProperty(t,"LogTraceNotification",{enumerable:!0,get:function(){return p.LogTraceNotification}
}),Object.defineProperty(t,"ConnectionErrors",{enumerable:!0,get:function(){return p.ConnectionErrors}}),
Object.defineProperty(t,"ConnectionError",{enumerable:!0,get:function(){return p.ConnectionError}}),
Object.defineProperty(t,"CancellationReceiverStrategy",{enumerable:!0,get:function(){return p.CancellationReceiverStrategy}}),
Object.defineProperty(t,"IdCancellationReceiverStrategy",{enumerable:!0,get:function(){return p.IdCancellationReceiverStrategy}}),
Object.defineProperty(t,"RequestCancellationReceiverStrategy",{enumerable:!0,get:function(){return p.RequestCancellationReceiverStrategy}}),
Object.defineProperty(t,"CancellationSenderStrategy",{enumerable:!0,get:function(){return p.CancellationSenderStrategy}}),
Object.defineProperty(t,"CancellationStrategy",{enumerable:!0,get:function(){return p.CancellationStrategy}}),
Object.defineProperty(t,"MessageStrategy",{enumerable:!0,get:function(){return p.MessageStrategy}}),Object.defineProperty(t,"TraceValues",{
enumerable:!0,get:function(){return p.TraceValues}});const g=o(n(46877));t.RAL=g.default},899:function(e,t,n){
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t}),a=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{
value:!0}),t.CancellationTokenSource=t.CancellationToken=void 0;const c=a(n(46877)),u=s(n(35032)),l=n(14677);var d;!function(e){
e.None=Object.freeze({isCancellationRequested:!1,onCancellationRequested:l.Event.None}),e.Cancelled=Object.freeze({
isCancellationRequested:!0,onCancellationRequested:l.Event.None}),e.is=function is(t){const n=t
;return n&&(n===e.None||n===e.Cancelled||u.boolean(n.isCancellationRequested)&&!!n.onCancellationRequested)}}(d||(t.CancellationToken=d={}))
;const f=Object.freeze(function(e,t){const n=(0,c.default)().timer.setTimeout(e.bind(t),0);return{dispose(){n.dispose()}}})
;class MutableToken{_isCancelled=!1;_emitter;cancel(){this._isCancelled||(this._isCancelled=!0,this._emitter&&(this._emitter.fire(void 0),
this.dispose()))}get isCancellationRequested(){return this._isCancelled}get onCancellationRequested(){
return this._isCancelled?f:(this._emitter||(this._emitter=new l.Emitter),this._emitter.event)}dispose(){
this._emitter&&(this._emitter.dispose(),this._emitter=void 0)}}t.CancellationTokenSource=class CancellationTokenSource{_token;get token(){
return this._token||(this._token=new MutableToken),this._token}cancel(){this._token?this._token.cancel():this._token=d.Cancelled}dispose(){
this._token?this._token instanceof MutableToken&&this._token.dispose():this._token=d.None}}},81436:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t}),a=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{
value:!0
}),t.ConnectionOptions=t.MessageStrategy=t.CancellationStrategy=t.CancellationSenderStrategy=t.CancellationReceiverStrategy=t.RequestCancellationReceiverStrategy=t.IdCancellationReceiverStrategy=t.ConnectionStrategy=t.ConnectionError=t.ConnectionErrors=t.LogTraceNotification=t.SetTraceNotification=t.TraceFormat=t.TraceValues=t.TraceValue=t.Trace=t.NullLogger=t.ProgressType=t.ProgressToken=void 0,
t.createMessageConnection=function createMessageConnection(e,n,o,r){const i=void 0!==o?o:t.NullLogger;let s=0,a=0,b=0
;const C="2.0",k=r?.maxParallelism??-1;let P,w=0;const x=new Map;let N;const E=new Map,j=new Map
;let I,L,F=new d.LinkedMap,A=new Map,W=new Set,H=new Map,U=v.Off,z=R.Text,B=O.New
;const $=new f.Emitter,V=new f.Emitter,K=new f.Emitter,J=new f.Emitter,X=new f.Emitter,Q=r&&r.cancellationStrategy?r.cancellationStrategy:M.Message
;function cancelUndispatched(e){}function isListening(){return B===O.Listening}function isClosed(){return B===O.Closed}
function isDisposed(){return B===O.Disposed}function closeHandler(){B!==O.New&&B!==O.Listening||(B=O.Closed,V.fire(void 0))}
function createRequestQueueKey(e){if(null===e)throw new Error("Can't send requests with id null since the response can't be correlated.")
;return"req-"+e.toString()}function addMessageToQueue(e,t){
l.Message.isRequest(t)?e.set(createRequestQueueKey(t.id),t):l.Message.isResponse(t)?-1===k?e.set(function createResponseQueueKey(e){
return null===e?"res-unknown-"+(++b).toString():"res-"+e.toString()}(t.id),t):handleResponse(t):e.set(function createNotificationQueueKey(){
return"not-"+(++a).toString()}(),t)}function triggerMessageQueue(){I||0===F.size||-1!==k&&w>=k||(I=(0,
c.default)().timer.setImmediate(async()=>{if(I=void 0,0===F.size)return;if(-1!==k&&w>=k)return;const e=F.shift();let t;try{w++
;const n=r?.messageStrategy;t=q.is(n)?n.handleMessage(e,handleMessage):handleMessage(e)}catch(e){
i.error(`Processing message queue failed: ${e.toString()}`)}finally{t instanceof Promise?t.then(()=>{}).catch(e=>{
i.error(`Processing message queue failed: ${e.toString()}`)}).finally(()=>{w--,triggerMessageQueue()}):w--,triggerMessageQueue()}}))}
async function handleMessage(e){return l.Message.isRequest(e)?async function handleRequest(e){if(isDisposed())return Promise.resolve()
;function reply(t,o,r){const i={jsonrpc:C,id:e.id};return t instanceof l.ResponseError?i.error=t.toJson():i.result=void 0===t?null:t,
traceSendingResponse(i,o,r),n.write(i)}function replyError(t,o,r){const i={jsonrpc:C,id:e.id,error:t.toJson()}
;return traceSendingResponse(i,o,r),n.write(i)}!function traceReceivedRequest(e){if(U===v.Off||!L)return;if(z===R.Text){let t
;U!==v.Verbose&&U!==v.Compact||!e.params||(t=`Params: ${stringifyTrace(e.params)}`),L.log(`Received request '${e.method} - (${e.id})'.`,t)
}else logLSPMessage("receive-request",e)}(e);const t=x.get(e.method);let o,r;t&&(o=t.type,r=t.handler);const i=Date.now();if(r||P){
const t=e.id??String(Date.now()),n=S.is(Q.receiver)?Q.receiver.createCancellationTokenSource(t):Q.receiver.createCancellationTokenSource(e)
;null!==e.id&&W.has(e.id)&&n.cancel(),null!==e.id&&H.set(t,n);try{let t;if(r)if(void 0===e.params){
if(void 0!==o&&0!==o.numberOfParams)return replyError(new l.ResponseError(l.ErrorCodes.InvalidParams,`Request ${e.method} defines ${o.numberOfParams} params but received none.`),e.method,i)
;t=r(n.token)}else if(Array.isArray(e.params)){
if(void 0!==o&&o.parameterStructures===l.ParameterStructures.byName)return replyError(new l.ResponseError(l.ErrorCodes.InvalidParams,`Request ${e.method} defines parameters by name but received parameters by position`),e.method,i)
;t=r(...e.params,n.token)}else{
if(void 0!==o&&o.parameterStructures===l.ParameterStructures.byPosition)return replyError(new l.ResponseError(l.ErrorCodes.InvalidParams,`Request ${e.method} defines parameters by position but received parameters by name`),e.method,i)
;t=r(e.params,n.token)}else P&&(t=P(e.method,e.params,n.token));const s=await t;await reply(s,e.method,i)}catch(t){
t instanceof l.ResponseError?await reply(t,e.method,i):t&&u.string(t.message)?await replyError(new l.ResponseError(l.ErrorCodes.InternalError,`Request ${e.method} failed with message: ${t.message}`),e.method,i):await replyError(new l.ResponseError(l.ErrorCodes.InternalError,`Request ${e.method} failed unexpectedly without providing any details.`),e.method,i)
}finally{H.delete(t)}}else await replyError(new l.ResponseError(l.ErrorCodes.MethodNotFound,`Unhandled method ${e.method}`),e.method,i)
}(e):l.Message.isNotification(e)?async function handleNotification(e){if(isDisposed())return;let t,n;if(e.method===g.type.method){
const t=e.params.id;return W.delete(t),void traceReceivedNotification(e)}{const o=E.get(e.method);o&&(n=o.handler,t=o.type)}if(n||N)try{
if(traceReceivedNotification(e),
n)if(void 0===e.params)void 0!==t&&0!==t.numberOfParams&&t.parameterStructures!==l.ParameterStructures.byName&&i.error(`Notification ${e.method} defines ${t.numberOfParams} params but received none.`),
await n();else if(Array.isArray(e.params)){const o=e.params;e.method===m.type.method&&2===o.length&&h.is(o[0])?await n({token:o[0],
value:o[1]
}):(void 0!==t&&(t.parameterStructures===l.ParameterStructures.byName&&i.error(`Notification ${e.method} defines parameters by name but received parameters by position`),
t.numberOfParams!==e.params.length&&i.error(`Notification ${e.method} defines ${t.numberOfParams} params but received ${o.length} arguments`)),
await n(...o))
}else void 0!==t&&t.parameterStructures===l.ParameterStructures.byPosition&&i.error(`Notification ${e.method} defines parameters by position but received parameters by name`),
await n(e.params);else N&&await N(e.method,e.params)}catch(t){
t.message?i.error(`Notification handler '${e.method}' failed with message: ${t.message}`):i.error(`Notification handler '${e.method}' failed unexpectedly.`)
}else K.fire(e)}(e):l.Message.isResponse(e)?handleResponse(e):function handleInvalidMessage(e){
if(!e)return void i.error("Received empty message.")
;i.error(`Received message which is neither a response nor a notification message:\n${JSON.stringify(e,null,4)}`);const t=e
;if(u.string(t.id)||u.number(t.id)){const e=t.id,n=A.get(e)
;n&&n.reject(new Error("The received response has neither a result nor an error property."))}}(e)}e.onClose(closeHandler),
e.onError(function readErrorHandler(e){$.fire([e,void 0,void 0])}),n.onClose(closeHandler),n.onError(function writeErrorHandler(e){$.fire(e)
});const callback=e=>{try{if(l.Message.isNotification(e)&&e.method===g.type.method){
const t=e.params.id,o=createRequestQueueKey(t),s=F.get(o);if(l.Message.isRequest(s)){
const a=r?.connectionStrategy,c=a&&a.cancelUndispatched?a.cancelUndispatched(s,cancelUndispatched):void 0
;if(c&&(void 0!==c.error||void 0!==c.result))return F.delete(o),H.delete(t),c.id=s.id,traceSendingResponse(c,e.method,Date.now()),
void n.write(c).catch(()=>i.error("Sending response for canceled message failed."))}const a=H.get(t);if(void 0!==a)return a.cancel(),
void traceReceivedNotification(e);W.add(t)}addMessageToQueue(F,e)}finally{triggerMessageQueue()}};function handleResponse(e){
if(!isDisposed())if(null===e.id)e.error?i.error(`Received response message without id: Error is: \n${JSON.stringify(e.error,void 0,4)}`):i.error("Received response message without id. No further error information provided.");else{
const t=e.id,n=A.get(t);if(function traceReceivedResponse(e,t){if(U===v.Off||!L)return;if(z===R.Text){let n
;if(U!==v.Verbose&&U!==v.Compact||(e.error&&e.error.data?n=`Error data: ${stringifyTrace(e.error.data)}`:e.result?n=`Result: ${stringifyTrace(e.result)}`:void 0===e.error&&(n="No result returned.")),
t){const o=e.error?` Request failed: ${e.error.message} (${e.error.code}).`:""
;L.log(`Received response '${t.method} - (${e.id})' in ${Date.now()-t.timerStart}ms.${o}`,n)
}else L.log(`Received response ${e.id} without active response promise.`,n)}else logLSPMessage("receive-response",e)}(e,n),void 0!==n){
A.delete(t);try{if(e.error){const t=e.error;n.reject(new l.ResponseError(t.code,t.message,t.data))}else{
if(void 0===e.result)throw new Error("Should never happen.");n.resolve(e.result)}}catch(e){
e.message?i.error(`Response handler '${n.method}' failed with message: ${e.message}`):i.error(`Response handler '${n.method}' failed unexpectedly.`)
}}}}function stringifyTrace(e){if(null!=e)switch(U){case v.Verbose:return JSON.stringify(e,null,4);case v.Compact:return JSON.stringify(e)
;default:return}}function traceSendingResponse(e,t,n){if(U!==v.Off&&L)if(z===R.Text){let o
;U!==v.Verbose&&U!==v.Compact||(e.error&&e.error.data?o=`Error data: ${stringifyTrace(e.error.data)}`:e.result?o=`Result: ${stringifyTrace(e.result)}`:void 0===e.error&&(o="No result returned."))
;const r=e.error?` Request failed: ${e.error.message} (${e.error.code}).`:""
;L.log(`Sending response '${t} - (${e.id})'. Processing request took ${Date.now()-n}ms.${r}`,o)}else logLSPMessage("send-response",e)}
function traceReceivedNotification(e){if(U!==v.Off&&L&&e.method!==_.type.method)if(z===R.Text){let t
;U!==v.Verbose&&U!==v.Compact||(t=e.params?`Params: ${stringifyTrace(e.params)}`:"No parameters provided."),
L.log(`Received notification '${e.method}'.`,t)}else logLSPMessage("receive-notification",e)}function logLSPMessage(e,t){
if(!L||U===v.Off)return;const n={isLSPMessage:!0,type:e,message:t,timestamp:Date.now()};L.log(n)}function throwIfClosedOrDisposed(){
if(isClosed())throw new ConnectionError(T.Closed,"Connection is closed.")
;if(isDisposed())throw new ConnectionError(T.Disposed,"Connection is disposed.")}function undefinedToNull(e){return void 0===e?null:e}
function nullToUndefined(e){return null===e?void 0:e}function isNamedParam(e){return null!=e&&!Array.isArray(e)&&"object"==typeof e}
function computeSingleParam(e,t){switch(e){case l.ParameterStructures.auto:return isNamedParam(t)?nullToUndefined(t):[undefinedToNull(t)]
;case l.ParameterStructures.byName:if(!isNamedParam(t))throw new Error("Received parameters by name but param is not an object literal.")
;return nullToUndefined(t);case l.ParameterStructures.byPosition:return[undefinedToNull(t)];default:
throw new Error(`Unknown parameter structure ${e.toString()}`)}}function computeMessageParams(e,t){let n;const o=e.numberOfParams;switch(o){
case 0:n=void 0;break;case 1:n=computeSingleParam(e.parameterStructures,t[0]);break;default:n=[]
;for(let e=0;e<t.length&&e<o;e++)n.push(undefinedToNull(t[e]));if(t.length<o)for(let e=t.length;e<o;e++)n.push(null)}return n}const G={
sendNotification:(e,...t)=>{let o,r;if(throwIfClosedOrDisposed(),u.string(e)){o=e;const n=t[0];let i=0,s=l.ParameterStructures.auto
;l.ParameterStructures.is(n)&&(i=1,s=n);const a=t.length,c=a-i;switch(c){case 0:r=void 0;break;case 1:r=computeSingleParam(s,t[i]);break
;default:if(s===l.ParameterStructures.byName)throw new Error(`Received ${c} parameters for 'by Name' notification parameter structure.`)
;r=t.slice(i,a).map(e=>undefinedToNull(e))}}else{const n=t;o=e.method,r=computeMessageParams(e,n)}const s={jsonrpc:C,method:o,params:r}
;return function traceSendingNotification(e){if(U!==v.Off&&L)if(z===R.Text){let t
;U!==v.Verbose&&U!==v.Compact||(t=e.params?`Params: ${stringifyTrace(e.params)}`:"No parameters provided."),
L.log(`Sending notification '${e.method}'.`,t)}else logLSPMessage("send-notification",e)}(s),n.write(s).catch(e=>{
throw i.error("Sending notification failed."),e})},onNotification:(e,t)=>{let n;return throwIfClosedOrDisposed(),
u.func(e)?N=e:t&&(u.string(e)?(n=e,E.set(e,{type:void 0,handler:t})):(n=e.method,E.set(e.method,{type:e,handler:t}))),{dispose:()=>{
void 0!==n?E.get(n)?.handler===t&&E.delete(n):N===e&&(N=void 0)}}},onProgress:(e,t,n)=>{
if(j.has(t))throw new Error(`Progress handler for token ${t} already registered`);return j.set(t,n),{dispose:()=>{j.get(t)===n&&j.delete(t)}
}},sendProgress:(e,t,n)=>G.sendNotification(m.type,{token:t,value:n}),onUnhandledProgress:J.event,sendRequest:(e,...t)=>{
function sendCancellation(e,t){const n=Q.sender.sendCancellation(e,t)
;void 0===n?i.log(`Received no promise from cancellation strategy when cancelling id ${t}`):n.catch(()=>{
i.log(`Sending cancellation messages for id ${t} failed.`)})}let o,r,a;if(throwIfClosedOrDisposed(),function throwIfNotListening(){
if(!isListening())throw new Error("Call listen() first.")}(),u.string(e)){o=e;const n=t[0],i=t[t.length-1]
;let s=0,c=l.ParameterStructures.auto;l.ParameterStructures.is(n)&&(s=1,c=n);let u=t.length;p.CancellationToken.is(i)&&(u-=1,a=i)
;const d=u-s;switch(d){case 0:r=void 0;break;case 1:r=computeSingleParam(c,t[s]);break;default:
if(c===l.ParameterStructures.byName)throw new Error(`Received ${d} parameters for 'by Name' request parameter structure.`)
;r=t.slice(s,u).map(e=>undefinedToNull(e))}}else{const n=t;o=e.method,r=computeMessageParams(e,n);const i=e.numberOfParams
;a=p.CancellationToken.is(n[i])?n[i]:void 0}const c=s++;let d,f=!1
;void 0!==a&&(a.isCancellationRequested?f=!0:d=a.onCancellationRequested(()=>{sendCancellation(G,c)}));const g={jsonrpc:C,id:c,method:o,
params:r};return function traceSendingRequest(e){if(U!==v.Off&&L)if(z===R.Text){let t
;U!==v.Verbose&&U!==v.Compact||!e.params||(t=`Params: ${stringifyTrace(e.params)}`),L.log(`Sending request '${e.method} - (${e.id})'.`,t)
}else logLSPMessage("send-request",e)}(g),"function"==typeof Q.sender.enableCancellation&&Q.sender.enableCancellation(g),
new Promise(async(e,t)=>{const r={method:o,timerStart:Date.now(),resolve:t=>{e(t),Q.sender.cleanup(c),d?.dispose()},reject:e=>{t(e),
Q.sender.cleanup(c),d?.dispose()}};try{A.set(c,r),await n.write(g),f&&sendCancellation(G,c)}catch(e){A.delete(c),
r.reject(new l.ResponseError(l.ErrorCodes.MessageWriteError,e.message?e.message:"Unknown reason")),i.error("Sending request failed.")}})},
onRequest:(e,t)=>{throwIfClosedOrDisposed();let n=null;return y.is(e)?(n=void 0,P=e):u.string(e)?(n=null,void 0!==t&&(n=e,x.set(e,{
handler:t,type:void 0}))):void 0!==t&&(n=e.method,x.set(e.method,{type:e,handler:t})),{dispose:()=>{
null!==n&&(void 0!==n?x.get(n)?.handler===t&&x.delete(n):P===e&&(P=void 0))}}},hasPendingResponse:()=>A.size>0,trace:async(e,t,n)=>{
let o=!1,r=R.Text;void 0!==n&&(u.boolean(n)?o=n:(o=n.sendNotification||!1,r=n.traceFormat||R.Text)),U=e,z=r,L=U===v.Off?void 0:t,
!o||isClosed()||isDisposed()||await G.sendNotification(D.type,{value:v.toString(e)})},onError:$.event,onClose:V.event,
onUnhandledNotification:K.event,onDispose:X.event,end:()=>{n.end()},dispose:()=>{if(isDisposed())return;B=O.Disposed,X.fire(void 0)
;const t=new l.ResponseError(l.ErrorCodes.PendingResponseRejected,"Pending response rejected since connection got disposed")
;for(const e of A.values())e.reject(t);A=new Map,H=new Map,W=new Set,F=new d.LinkedMap,u.func(n.dispose)&&n.dispose(),
u.func(e.dispose)&&e.dispose()},listen:()=>{throwIfClosedOrDisposed(),function throwIfListening(){
if(isListening())throw new ConnectionError(T.AlreadyListening,"Connection is already listening")}(),B=O.Listening,e.listen(callback)},
inspect:()=>{(0,c.default)().console.log("inspect")}};return G.onNotification(_.type,e=>{if(U===v.Off||!L)return
;const t=U===v.Verbose||U===v.Compact;L.log(e.message,t?e.verbose:void 0)}),G.onNotification(m.type,async e=>{const t=j.get(e.token)
;t?await t(e.value):J.fire(e)}),G};const c=a(n(46877)),u=s(n(35032)),l=n(56852),d=n(31139),f=n(14677),p=n(899)
;var g,h,m,y,v,b,R,D,_,T,C,S,k,P,w,M,q,x,O;!function(e){e.type=new l.NotificationType("$/cancelRequest")}(g||(g={})),function(e){
e.is=function is(e){return"string"==typeof e||"number"==typeof e}}(h||(t.ProgressToken=h={})),function(e){
e.type=new l.NotificationType("$/progress")}(m||(m={}));t.ProgressType=class ProgressType{__;_pr;constructor(){}},function(e){
e.is=function is(e){return u.func(e)}}(y||(y={})),t.NullLogger=Object.freeze({error:()=>{},warn:()=>{},info:()=>{},log:()=>{}}),function(e){
e[e.Off=0]="Off",e[e.Messages=1]="Messages",e[e.Compact=2]="Compact",e[e.Verbose=3]="Verbose"}(v||(t.Trace=v={})),function(e){e.Off="off",
e.Messages="messages",e.Compact="compact",e.Verbose="verbose"}(b||(t.TraceValue=b={})),t.TraceValues=b,function(e){
e.fromString=function fromString(t){if(!u.string(t))return e.Off;switch(t=t.toLowerCase()){case"off":default:return e.Off;case"messages":
return e.Messages;case"compact":return e.Compact;case"verbose":return e.Verbose}},e.toString=function toString(t){switch(t){case e.Off:
return"off";case e.Messages:return"messages";case e.Compact:return"compact";case e.Verbose:return"verbose";default:return"off"}}
}(v||(t.Trace=v={})),function(e){e.Text="text",e.JSON="json"}(R||(t.TraceFormat=R={})),function(e){e.fromString=function fromString(t){
return u.string(t)&&"json"===(t=t.toLowerCase())?e.JSON:e.Text}}(R||(t.TraceFormat=R={})),function(e){
e.type=new l.NotificationType("$/setTrace")}(D||(t.SetTraceNotification=D={})),function(e){e.type=new l.NotificationType("$/logTrace")
}(_||(t.LogTraceNotification=_={})),function(e){e[e.Closed=1]="Closed",e[e.Disposed=2]="Disposed",e[e.AlreadyListening=3]="AlreadyListening"
}(T||(t.ConnectionErrors=T={}));class ConnectionError extends Error{code;constructor(e,t){super(t),this.code=e,
Object.setPrototypeOf(this,ConnectionError.prototype)}}t.ConnectionError=ConnectionError,function(e){e.is=function is(e){const t=e
;return t&&u.func(t.cancelUndispatched)}}(C||(t.ConnectionStrategy=C={})),function(e){e.is=function is(e){const t=e
;return t&&(void 0===t.kind||"id"===t.kind)&&u.func(t.createCancellationTokenSource)&&(void 0===t.dispose||u.func(t.dispose))}
}(S||(t.IdCancellationReceiverStrategy=S={})),function(e){e.is=function is(e){const t=e
;return t&&"request"===t.kind&&u.func(t.createCancellationTokenSource)&&(void 0===t.dispose||u.func(t.dispose))}
}(k||(t.RequestCancellationReceiverStrategy=k={})),function(e){e.Message=Object.freeze({
createCancellationTokenSource:e=>new p.CancellationTokenSource}),e.is=function is(e){return S.is(e)||k.is(e)}
}(P||(t.CancellationReceiverStrategy=P={})),function(e){e.Message=Object.freeze({sendCancellation:(e,t)=>e.sendNotification(g.type,{id:t}),
cleanup(e){}}),e.is=function is(e){const t=e;return t&&u.func(t.sendCancellation)&&u.func(t.cleanup)}
}(w||(t.CancellationSenderStrategy=w={})),function(e){e.Message=Object.freeze({receiver:P.Message,sender:w.Message}),e.is=function is(e){
const t=e;return t&&P.is(t.receiver)&&w.is(t.sender)}}(M||(t.CancellationStrategy=M={})),function(e){e.is=function is(e){const t=e
;return t&&u.func(t.handleMessage)}}(q||(t.MessageStrategy=q={})),function(e){e.is=function is(e){const t=e
;return t&&(M.is(t.cancellationStrategy)||C.is(t.connectionStrategy)||q.is(t.messageStrategy)||u.number(t.maxParallelism))}
}(x||(t.ConnectionOptions=x={})),function(e){e[e.New=1]="New",e[e.Listening=2]="Listening",e[e.Closed=3]="Closed",e[e.Disposed=4]="Disposed"
}(O||(O={}))},15046:(e,t)=>{var n;
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.Disposable=void 0,function(e){e.create=function create(e){return{dispose:e}}
}(n||(t.Disposable=n={}))},14677:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),
t.Emitter=t.Event=void 0;const r=o(n(46877));var i;!function(e){const t={dispose(){}};e.None=function(){return t}}(i||(t.Event=i={}))
;class CallbackList{_callbacks;_contexts;add(e,t=null,n){this._callbacks||(this._callbacks=[],this._contexts=[]),this._callbacks.push(e),
this._contexts.push(t),Array.isArray(n)&&n.push({dispose:()=>this.remove(e,t)})}remove(e,t=null){if(!this._callbacks)return;let n=!1
;for(let o=0,r=this._callbacks.length;o<r;o++)if(this._callbacks[o]===e){if(this._contexts[o]===t)return this._callbacks.splice(o,1),
void this._contexts.splice(o,1);n=!0}
if(n)throw new Error("When adding a listener with a context, you should remove it with the same context")}invoke(...e){
if(!this._callbacks)return[];const t=[],n=this._callbacks.slice(0),o=this._contexts.slice(0);for(let i=0,s=n.length;i<s;i++)try{
t.push(n[i].apply(o[i],e))}catch(e){(0,r.default)().console.error(e)}return t}isEmpty(){return!this._callbacks||0===this._callbacks.length}
dispose(){this._callbacks=void 0,this._contexts=void 0}}class Emitter{_options;static _noop=function(){};_event;_callbacks;constructor(e){
this._options=e}get event(){return this._event||(this._event=(e,t,n)=>{this._callbacks||(this._callbacks=new CallbackList),
this._options&&this._options.onFirstListenerAdd&&this._callbacks.isEmpty()&&this._options.onFirstListenerAdd(this),this._callbacks.add(e,t)
;const o={dispose:()=>{this._callbacks&&(this._callbacks.remove(e,t),o.dispose=Emitter._noop,
this._options&&this._options.onLastListenerRemove&&this._callbacks.isEmpty()&&this._options.onLastListenerRemove(this))}}
;return Array.isArray(n)&&n.push(o),o}),this._event}fire(e){this._callbacks&&this._callbacks.invoke.call(this._callbacks,e)}dispose(){
this._callbacks&&(this._callbacks.dispose(),this._callbacks=void 0)}}t.Emitter=Emitter},35032:(e,t)=>{function string(e){
return"string"==typeof e||e instanceof String}function array(e){return Array.isArray(e)}
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.boolean=function boolean(e){return!0===e||!1===e},t.string=string,
t.number=function number(e){return"number"==typeof e||e instanceof Number},t.error=function error(e){return e instanceof Error},
t.func=function func(e){return"function"==typeof e},t.array=array,t.stringArray=function stringArray(e){
return array(e)&&e.every(e=>string(e))}},31139:(e,t)=>{var n;
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.LRUCache=t.LinkedMap=t.Touch=void 0,function(e){e.None=0,e.First=1,e.AsOld=e.First,
e.Last=2,e.AsNew=e.Last}(n||(t.Touch=n={}));class LinkedMap{[Symbol.toStringTag]="LinkedMap";_map;_head;_tail;_size;_state;constructor(){
this._map=new Map,this._head=void 0,this._tail=void 0,this._size=0,this._state=0}clear(){this._map.clear(),this._head=void 0,
this._tail=void 0,this._size=0,this._state++}isEmpty(){return!this._head&&!this._tail}get size(){return this._size}get first(){
return this._head?.value}get last(){return this._tail?.value}before(e){const t=this._map.get(e);return t?t.previous?.value:void 0}after(e){
const t=this._map.get(e);return t?t.next?.value:void 0}has(e){return this._map.has(e)}get(e,t=n.None){const o=this._map.get(e)
;if(o)return t!==n.None&&this.touch(o,t),o.value}set(e,t,o=n.None){let r=this._map.get(e);if(r)r.value=t,o!==n.None&&this.touch(r,o);else{
switch(r={key:e,value:t,next:void 0,previous:void 0},o){case n.None:this.addItemLast(r);break;case n.First:this.addItemFirst(r);break
;case n.Last:default:this.addItemLast(r)}this._map.set(e,r),this._size++}return this}delete(e){return!!this.remove(e)}remove(e){
const t=this._map.get(e);if(t)return this._map.delete(e),this.removeItem(t),this._size--,t.value}shift(){if(!this._head&&!this._tail)return
;if(!this._head||!this._tail)throw new Error("Invalid list");const e=this._head;return this._map.delete(e.key),this.removeItem(e),
this._size--,e.value}forEach(e,t){const n=this._state;let o=this._head;for(;o;){if(t?e.bind(t)(o.value,o.key,this):e(o.value,o.key,this),
this._state!==n)throw new Error("LinkedMap got modified during iteration.");o=o.next}}keys(){const e=this._state;let t=this._head;const n={
[Symbol.iterator]:()=>n,next:()=>{if(this._state!==e)throw new Error("LinkedMap got modified during iteration.");if(t){const e={value:t.key,
done:!1};return t=t.next,e}return{value:void 0,done:!0}}};return n}values(){const e=this._state;let t=this._head;const n={
[Symbol.iterator]:()=>n,next:()=>{if(this._state!==e)throw new Error("LinkedMap got modified during iteration.");if(t){const e={
value:t.value,done:!1};return t=t.next,e}return{value:void 0,done:!0}}};return n}entries(){const e=this._state;let t=this._head;const n={
[Symbol.iterator]:()=>n,next:()=>{if(this._state!==e)throw new Error("LinkedMap got modified during iteration.");if(t){const e={
value:[t.key,t.value],done:!1};return t=t.next,e}return{value:void 0,done:!0}}};return n}[Symbol.iterator](){return this.entries()}
trimOld(e){if(e>=this.size)return;if(0===e)return void this.clear();let t=this._head,n=this.size;for(;t&&n>e;)this._map.delete(t.key),
t=t.next,n--;this._head=t,this._size=n,t&&(t.previous=void 0),this._state++}addItemFirst(e){if(this._head||this._tail){
if(!this._head)throw new Error("Invalid list");e.next=this._head,this._head.previous=e}else this._tail=e;this._head=e,this._state++}
addItemLast(e){if(this._head||this._tail){if(!this._tail)throw new Error("Invalid list");e.previous=this._tail,this._tail.next=e
}else this._head=e;this._tail=e,this._state++}removeItem(e){if(e===this._head&&e===this._tail)this._head=void 0,
this._tail=void 0;else if(e===this._head){if(!e.next)throw new Error("Invalid list");e.next.previous=void 0,this._head=e.next
}else if(e===this._tail){if(!e.previous)throw new Error("Invalid list");e.previous.next=void 0,this._tail=e.previous}else{
const t=e.next,n=e.previous;if(!t||!n)throw new Error("Invalid list");t.previous=n,n.next=t}e.next=void 0,e.previous=void 0,this._state++}
touch(e,t){if(!this._head||!this._tail)throw new Error("Invalid list");if(t===n.First||t===n.Last)if(t===n.First){if(e===this._head)return
;const t=e.next,n=e.previous;e===this._tail?(n.next=void 0,this._tail=n):(t.previous=n,n.next=t),e.previous=void 0,e.next=this._head,
this._head.previous=e,this._head=e,this._state++}else if(t===n.Last){if(e===this._tail)return;const t=e.next,n=e.previous
;e===this._head?(t.previous=void 0,this._head=t):(t.previous=n,n.next=t),e.next=void 0,e.previous=this._tail,this._tail.next=e,this._tail=e,
this._state++}}toJSON(){const e=[];return this.forEach((t,n)=>{e.push([n,t])}),e}fromJSON(e){this.clear();for(const[t,n]of e)this.set(t,n)}}
t.LinkedMap=LinkedMap;t.LRUCache=class LRUCache extends LinkedMap{_limit;_ratio;constructor(e,t=1){super(),this._limit=e,
this._ratio=Math.min(Math.max(0,t),1)}get limit(){return this._limit}set limit(e){this._limit=e,this.checkTrim()}get ratio(){
return this._ratio}set ratio(e){this._ratio=Math.min(Math.max(0,e),1),this.checkTrim()}get(e,t=n.AsNew){return super.get(e,t)}peek(e){
return super.get(e,n.None)}set(e,t){return super.set(e,t,n.Last),this.checkTrim(),this}checkTrim(){
this.size>this._limit&&this.trimOld(Math.round(this._limit*this._ratio))}}},6607:(e,t)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.AbstractMessageBuffer=void 0;t.AbstractMessageBuffer=class AbstractMessageBuffer{
_encoding;_chunks;_totalLength;constructor(e="utf-8"){this._encoding=e,this._chunks=[],this._totalLength=0}get encoding(){
return this._encoding}append(e){const t="string"==typeof e?this.fromString(e,this._encoding):e;this._chunks.push(t),
this._totalLength+=t.byteLength}tryReadHeaders(e=!1){if(0===this._chunks.length)return;let t=0,n=0,o=0,r=0;e:for(;n<this._chunks.length;){
const e=this._chunks[n];for(o=0;o<e.length;){switch(e[o]){case 13:switch(t){case 0:t=1;break;case 2:t=3;break;default:t=0}break;case 10:
switch(t){case 1:t=2;break;case 3:t=4,o++;break e;default:t=0}break;default:t=0}o++}r+=e.byteLength,n++}if(4!==t)return
;const i=this._read(r+o),s=new Map,a=this.toString(i,"ascii").split("\r\n");if(a.length<2)return s;for(let t=0;t<a.length-2;t++){
const n=a[t],o=n.indexOf(":");if(-1===o)throw new Error(`Message header must separate key and value using ':'\n${n}`)
;const r=n.substr(0,o),i=n.substr(o+1).trim();s.set(e?r.toLowerCase():r,i)}return s}tryReadBody(e){
if(!(this._totalLength<e))return this._read(e)}get numberOfBytes(){return this._totalLength}_read(e){if(0===e)return this.emptyBuffer()
;if(e>this._totalLength)throw new Error("Cannot read so many bytes!");if(this._chunks[0].byteLength===e){const t=this._chunks[0]
;return this._chunks.shift(),this._totalLength-=e,this.asNative(t)}if(this._chunks[0].byteLength>e){
const t=this._chunks[0],n=this.asNative(t,e);return this._chunks[0]=t.slice(e),this._totalLength-=e,n}const t=this.allocNative(e);let n=0
;for(;e>0;){const o=this._chunks[0];if(o.byteLength>e){const r=o.slice(0,e);t.set(r,n),n+=e,this._chunks[0]=o.slice(e),this._totalLength-=e,
e-=e}else t.set(o,n),n+=o.byteLength,this._chunks.shift(),this._totalLength-=o.byteLength,e-=o.byteLength}return t}}},16282:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t}),a=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{
value:!0}),t.ReadableStreamMessageReader=t.AbstractMessageReader=t.MessageReader=void 0
;const c=a(n(46877)),u=s(n(35032)),l=n(14677),d=n(21788);var f,p;!function(e){e.is=function is(e){const t=e
;return t&&u.func(t.listen)&&u.func(t.dispose)&&u.func(t.onError)&&u.func(t.onClose)&&u.func(t.onPartialMessage)}
}(f||(t.MessageReader=f={}));class AbstractMessageReader{errorEmitter;closeEmitter;partialMessageEmitter;constructor(){
this.errorEmitter=new l.Emitter,this.closeEmitter=new l.Emitter,this.partialMessageEmitter=new l.Emitter}dispose(){
this.errorEmitter.dispose(),this.closeEmitter.dispose(),this.partialMessageEmitter.dispose()}get onError(){return this.errorEmitter.event}
fireError(e){this.errorEmitter.fire(this.asError(e))}get onClose(){return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)
}get onPartialMessage(){return this.partialMessageEmitter.event}firePartialMessage(e){this.partialMessageEmitter.fire(e)}asError(e){
return e instanceof Error?e:new Error(`Reader received error. Reason: ${u.string(e.message)?e.message:"unknown"}`)}}
t.AbstractMessageReader=AbstractMessageReader,function(e){e.fromOptions=function fromOptions(e){let t,n;const o=new Map;let r
;const i=new Map;if(void 0===e||"string"==typeof e)t=e??"utf-8";else{if(t=e.charset??"utf-8",void 0!==e.contentDecoder&&(n=e.contentDecoder,
o.set(n.name,n)),void 0!==e.contentDecoders)for(const t of e.contentDecoders)o.set(t.name,t)
;if(void 0!==e.contentTypeDecoder&&(r=e.contentTypeDecoder,
i.set(r.name,r)),void 0!==e.contentTypeDecoders)for(const t of e.contentTypeDecoders)i.set(t.name,t)}return void 0===r&&(r=(0,
c.default)().applicationJson.decoder,i.set(r.name,r)),{charset:t,contentDecoder:n,contentDecoders:o,contentTypeDecoder:r,
contentTypeDecoders:i}}}(p||(p={}));t.ReadableStreamMessageReader=class ReadableStreamMessageReader extends AbstractMessageReader{readable
;options;callback;nextMessageLength;messageToken;buffer;partialMessageTimer;_partialMessageTimeout;readSemaphore;constructor(e,t){super(),
this.readable=e,this.options=p.fromOptions(t),this.buffer=(0,c.default)().messageBuffer.create(this.options.charset),
this._partialMessageTimeout=1e4,this.nextMessageLength=-1,this.messageToken=0,this.readSemaphore=new d.Semaphore(1)}
set partialMessageTimeout(e){this._partialMessageTimeout=e}get partialMessageTimeout(){return this._partialMessageTimeout}listen(e){
this.nextMessageLength=-1,this.messageToken=0,this.partialMessageTimer=void 0,this.callback=e;const t=this.readable.onData(e=>{
this.onData(e)});return this.readable.onError(e=>this.fireError(e)),this.readable.onClose(()=>this.fireClose()),t}onData(e){try{
for(this.buffer.append(e);;){if(-1===this.nextMessageLength){const e=this.buffer.tryReadHeaders(!0);if(!e)return
;const t=e.get("content-length")
;if(!t)return void this.fireError(new Error(`Header must provide a Content-Length property.\n${JSON.stringify(Object.fromEntries(e))}`))
;const n=parseInt(t);if(isNaN(n))return void this.fireError(new Error(`Content-Length value must be a number. Got ${t}`))
;this.nextMessageLength=n}const e=this.buffer.tryReadBody(this.nextMessageLength);if(void 0===e)return void this.setPartialMessageTimer()
;this.clearPartialMessageTimer(),this.nextMessageLength=-1,this.readSemaphore.lock(async()=>{
const t=void 0!==this.options.contentDecoder?await this.options.contentDecoder.decode(e):e,n=await this.options.contentTypeDecoder.decode(t,this.options)
;this.callback(n)}).catch(e=>{this.fireError(e)})}}catch(e){this.fireError(e)}}clearPartialMessageTimer(){
this.partialMessageTimer&&(this.partialMessageTimer.dispose(),this.partialMessageTimer=void 0)}setPartialMessageTimer(){
this.clearPartialMessageTimer(),this._partialMessageTimeout<=0||(this.partialMessageTimer=(0,c.default)().timer.setTimeout((e,t)=>{
this.partialMessageTimer=void 0,e===this.messageToken&&(this.firePartialMessage({messageToken:e,waitingTime:t}),
this.setPartialMessageTimer())},this._partialMessageTimeout,this.messageToken,this._partialMessageTimeout))}}},80330:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t}),a=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{
value:!0}),t.WriteableStreamMessageWriter=t.AbstractMessageWriter=t.MessageWriter=void 0
;const c=a(n(46877)),u=s(n(35032)),l=n(21788),d=n(14677);var f,p;!function(e){e.is=function is(e){const t=e
;return t&&u.func(t.dispose)&&u.func(t.onClose)&&u.func(t.onError)&&u.func(t.write)}}(f||(t.MessageWriter=f={}))
;class AbstractMessageWriter{errorEmitter;closeEmitter;constructor(){this.errorEmitter=new d.Emitter,this.closeEmitter=new d.Emitter}
dispose(){this.errorEmitter.dispose(),this.closeEmitter.dispose()}get onError(){return this.errorEmitter.event}fireError(e,t,n){
this.errorEmitter.fire([this.asError(e),t,n])}get onClose(){return this.closeEmitter.event}fireClose(){this.closeEmitter.fire(void 0)}
asError(e){return e instanceof Error?e:new Error(`Writer received error. Reason: ${u.string(e.message)?e.message:"unknown"}`)}}
t.AbstractMessageWriter=AbstractMessageWriter,function(e){e.fromOptions=function fromOptions(e){return void 0===e||"string"==typeof e?{
charset:e??"utf-8",contentTypeEncoder:(0,c.default)().applicationJson.encoder}:{charset:e.charset??"utf-8",contentEncoder:e.contentEncoder,
contentTypeEncoder:e.contentTypeEncoder??(0,c.default)().applicationJson.encoder}}}(p||(p={}))
;t.WriteableStreamMessageWriter=class WriteableStreamMessageWriter extends AbstractMessageWriter{writable;options;errorCount;writeSemaphore
;constructor(e,t){super(),this.writable=e,this.options=p.fromOptions(t),this.errorCount=0,this.writeSemaphore=new l.Semaphore(1),
this.writable.onError(e=>this.fireError(e)),this.writable.onClose(()=>this.fireClose())}async write(e){
return this.writeSemaphore.lock(async()=>this.options.contentTypeEncoder.encode(e,this.options).then(e=>void 0!==this.options.contentEncoder?this.options.contentEncoder.encode(e):e).then(t=>{
const n=[];return n.push("Content-Length: ",t.byteLength.toString(),"\r\n"),n.push("\r\n"),this.doWrite(e,n,t)},e=>{throw this.fireError(e),
e}))}async doWrite(e,t,n){try{return await this.writable.write(t.join(""),"ascii"),this.writable.write(n)}catch(t){
return this.handleError(t,e),Promise.reject(t)}}handleError(e,t){this.errorCount++,this.fireError(e,t,this.errorCount)}end(){
this.writable.end()}}},56852:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t.Message=t.NotificationType9=t.NotificationType8=t.NotificationType7=t.NotificationType6=t.NotificationType5=t.NotificationType4=t.NotificationType3=t.NotificationType2=t.NotificationType1=t.NotificationType0=t.NotificationType=t.RequestType9=t.RequestType8=t.RequestType7=t.RequestType6=t.RequestType5=t.RequestType4=t.RequestType3=t.RequestType2=t.RequestType1=t.RequestType=t.RequestType0=t.AbstractMessageSignature=t.ParameterStructures=t.ResponseError=t.ErrorCodes=void 0
;const a=s(n(35032));var c,u;!function(e){e.ParseError=-32700,e.InvalidRequest=-32600,e.MethodNotFound=-32601,e.InvalidParams=-32602,
e.InternalError=-32603,e.jsonrpcReservedErrorRangeStart=-32099,e.serverErrorStart=-32099,e.MessageWriteError=-32099,
e.MessageReadError=-32098,e.PendingResponseRejected=-32097,e.ConnectionInactive=-32096,e.ServerNotInitialized=-32002,
e.UnknownErrorCode=-32001,e.jsonrpcReservedErrorRangeEnd=-32e3,e.serverErrorEnd=-32e3}(c||(t.ErrorCodes=c={}))
;class ResponseError extends Error{code;data;constructor(e,t,n){super(t),this.code=a.number(e)?e:c.UnknownErrorCode,this.data=n,
Object.setPrototypeOf(this,ResponseError.prototype)}toJson(){const e={code:this.code,message:this.message}
;return void 0!==this.data&&(e.data=this.data),e}}t.ResponseError=ResponseError;class ParameterStructures{kind
;static auto=new ParameterStructures("auto");static byPosition=new ParameterStructures("byPosition")
;static byName=new ParameterStructures("byName");constructor(e){this.kind=e}static is(e){
return e===ParameterStructures.auto||e===ParameterStructures.byName||e===ParameterStructures.byPosition}toString(){return this.kind}}
t.ParameterStructures=ParameterStructures;class AbstractMessageSignature{method;numberOfParams;constructor(e,t){this.method=e,
this.numberOfParams=t}get parameterStructures(){return ParameterStructures.auto}}t.AbstractMessageSignature=AbstractMessageSignature
;t.RequestType0=class RequestType0 extends AbstractMessageSignature{_;constructor(e){super(e,0)}}
;t.RequestType=class RequestType extends AbstractMessageSignature{_parameterStructures;_;constructor(e,t=ParameterStructures.auto){
super(e,1),this._parameterStructures=t}get parameterStructures(){return this._parameterStructures}}
;t.RequestType1=class RequestType1 extends AbstractMessageSignature{_parameterStructures;_;constructor(e,t=ParameterStructures.auto){
super(e,1),this._parameterStructures=t}get parameterStructures(){return this._parameterStructures}}
;t.RequestType2=class RequestType2 extends AbstractMessageSignature{_;constructor(e){super(e,2)}}
;t.RequestType3=class RequestType3 extends AbstractMessageSignature{_;constructor(e){super(e,3)}}
;t.RequestType4=class RequestType4 extends AbstractMessageSignature{_;constructor(e){super(e,4)}}
;t.RequestType5=class RequestType5 extends AbstractMessageSignature{_;constructor(e){super(e,5)}}
;t.RequestType6=class RequestType6 extends AbstractMessageSignature{_;constructor(e){super(e,6)}}
;t.RequestType7=class RequestType7 extends AbstractMessageSignature{_;constructor(e){super(e,7)}}
;t.RequestType8=class RequestType8 extends AbstractMessageSignature{_;constructor(e){super(e,8)}}
;t.RequestType9=class RequestType9 extends AbstractMessageSignature{_;constructor(e){super(e,9)}}
;t.NotificationType=class NotificationType extends AbstractMessageSignature{_parameterStructures;_
;constructor(e,t=ParameterStructures.auto){super(e,1),this._parameterStructures=t}get parameterStructures(){return this._parameterStructures
}};t.NotificationType0=class NotificationType0 extends AbstractMessageSignature{_;constructor(e){super(e,0)}}
;t.NotificationType1=class NotificationType1 extends AbstractMessageSignature{_parameterStructures;_
;constructor(e,t=ParameterStructures.auto){super(e,1),this._parameterStructures=t}get parameterStructures(){return this._parameterStructures
}};t.NotificationType2=class NotificationType2 extends AbstractMessageSignature{_;constructor(e){super(e,2)}}
;t.NotificationType3=class NotificationType3 extends AbstractMessageSignature{_;constructor(e){super(e,3)}}
;t.NotificationType4=class NotificationType4 extends AbstractMessageSignature{_;constructor(e){super(e,4)}}
;t.NotificationType5=class NotificationType5 extends AbstractMessageSignature{_;constructor(e){super(e,5)}}
;t.NotificationType6=class NotificationType6 extends AbstractMessageSignature{_;constructor(e){super(e,6)}}
;t.NotificationType7=class NotificationType7 extends AbstractMessageSignature{_;constructor(e){super(e,7)}}
;t.NotificationType8=class NotificationType8 extends AbstractMessageSignature{_;constructor(e){super(e,8)}}
;t.NotificationType9=class NotificationType9 extends AbstractMessageSignature{_;constructor(e){super(e,9)}},function(e){
e.isRequest=function isRequest(e){const t=e;return t&&a.string(t.method)&&(a.string(t.id)||a.number(t.id))},
e.isNotification=function isNotification(e){const t=e;return t&&a.string(t.method)&&void 0===e.id},e.isResponse=function isResponse(e){
const t=e;return t&&(void 0!==t.result||!!t.error)&&(a.string(t.id)||a.number(t.id)||null===t.id)}}(u||(t.Message=u={}))},46877:(e,t)=>{
let n;function RAL(){if(void 0===n)throw new Error("No runtime abstraction layer installed");return n}
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),function(e){e.install=function install(e){
if(void 0===e)throw new Error("No runtime abstraction layer provided");n=e}}(RAL||(RAL={})),t.default=RAL},21788:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),
t.Semaphore=void 0;const r=o(n(46877));t.Semaphore=class Semaphore{_capacity;_active;_waiting;constructor(e=1){
if(e<=0)throw new Error("Capacity must be greater than 0");this._capacity=e,this._active=0,this._waiting=[]}lock(e){
return new Promise((t,n)=>{this._waiting.push({thunk:e,resolve:t,reject:n}),this.runNext()})}get active(){return this._active}runNext(){
0!==this._waiting.length&&this._active!==this._capacity&&(0,r.default)().timer.setImmediate(()=>this.doRunNext())}doRunNext(){
if(0===this._waiting.length||this._active===this._capacity)return;const e=this._waiting.shift();if(this._active++,
this._active>this._capacity)throw new Error("Too many thunks active");try{const t=e.thunk();t instanceof Promise?t.then(t=>{this._active--,
e.resolve(t),this.runNext()},t=>{this._active--,e.reject(t),this.runNext()}):(this._active--,e.resolve(t),this.runNext())}catch(t){
this._active--,e.reject(t),this.runNext()}}}},46635:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.SharedArrayReceiverStrategy=t.SharedArraySenderStrategy=void 0;const o=n(899);var r
;!function(e){e.Continue=0,e.Cancelled=1}(r||(r={}));t.SharedArraySenderStrategy=class SharedArraySenderStrategy{buffers;constructor(){
this.buffers=new Map}enableCancellation(e){if(null===e.id)return;const t=new SharedArrayBuffer(4);new Int32Array(t,0,1)[0]=r.Continue,
this.buffers.set(e.id,t),e.$cancellationData=t}async sendCancellation(e,t){const n=this.buffers.get(t);if(void 0===n)return
;const o=new Int32Array(n,0,1);Atomics.store(o,0,r.Cancelled)}cleanup(e){this.buffers.delete(e)}dispose(){this.buffers.clear()}}
;class SharedArrayBufferCancellationToken{data;constructor(e){this.data=new Int32Array(e,0,1)}get isCancellationRequested(){
return Atomics.load(this.data,0)===r.Cancelled}get onCancellationRequested(){
throw new Error("Cancellation over SharedArrayBuffer doesn't support cancellation events")}}class SharedArrayBufferCancellationTokenSource{
token;constructor(e){this.token=new SharedArrayBufferCancellationToken(e)}cancel(){}dispose(){}}
t.SharedArrayReceiverStrategy=class SharedArrayReceiverStrategy{kind="request";createCancellationTokenSource(e){const t=e.$cancellationData
;return void 0===t?new o.CancellationTokenSource:new SharedArrayBufferCancellationTokenSource(t)}}},54058:function(e,t,n){
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t}),a=this&&this.__exportStar||function(e,t){
for(var n in e)"default"===n||Object.prototype.hasOwnProperty.call(t,n)||r(t,e,n)},c=this&&this.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:!0}),
t.StreamMessageWriter=t.StreamMessageReader=t.SocketMessageWriter=t.SocketMessageReader=t.PortMessageWriter=t.PortMessageReader=t.IPCMessageWriter=t.IPCMessageReader=void 0,
t.generateRandomPipeName=function generateRandomPipeName(){if("win32"===process.platform)return`\\\\.\\pipe\\lsp-${(0,
p.randomBytes)(16).toString("hex")}-sock`;let e=32;const t=f.realpathSync(m??d.tmpdir()),n=y.get(process.platform)
;void 0!==n&&(e=Math.min(n-t.length-10,e));if(e<16)throw new Error(`Unable to generate a random pipe name with ${e} characters.`)
;const o=(0,p.randomBytes)(Math.floor(e/2)).toString("hex");return l.join(t,`lsp-${o}.sock`)},
t.createClientPipeTransport=function createClientPipeTransport(e,t="utf-8"){let n;const o=new Promise((e,t)=>{n=e})
;return new Promise((r,i)=>{const s=(0,g.createServer)(e=>{s.close(),n([new SocketMessageReader(e,t),new SocketMessageWriter(e,t)])})
;s.on("error",i),s.listen(e,()=>{s.removeListener("error",i),r({onConnected:()=>o,close:()=>{s.close()}})})})},
t.createServerPipeTransport=function createServerPipeTransport(e,t="utf-8"){const n=(0,g.createConnection)(e)
;return[new SocketMessageReader(n,t),new SocketMessageWriter(n,t)]
},t.createClientSocketTransport=function createClientSocketTransport(e,t="utf-8"){let n;const o=new Promise((e,t)=>{n=e})
;return new Promise((r,i)=>{const s=(0,g.createServer)(e=>{s.close(),n([new SocketMessageReader(e,t),new SocketMessageWriter(e,t)])})
;s.on("error",i),s.listen(e,"127.0.0.1",()=>{s.removeListener("error",i);const e=s.address()
;if(null===e||"string"==typeof e)return void i(new Error(`Unexpected server address: ${e}`));const t=e.port;r({port:()=>t,onConnected:()=>o,
close:()=>{s.close()}})})})},t.createServerSocketTransport=function createServerSocketTransport(e,t="utf-8"){const n=(0,
g.createConnection)(e,"127.0.0.1");return[new SocketMessageReader(n,t),new SocketMessageWriter(n,t)]},
t.createMessageConnection=function createMessageConnection(e,t,n,o){n||(n=h.NullLogger);const r=function isReadableStream(e){const t=e
;return void 0!==t.read&&void 0!==t.addListener}(e)?new StreamMessageReader(e):e,i=function isWritableStream(e){const t=e
;return void 0!==t.write&&void 0!==t.addListener}(t)?new StreamMessageWriter(t):t;h.ConnectionStrategy.is(o)&&(o={connectionStrategy:o})
;return(0,h.createMessageConnection)(r,i,n,o)};
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ----------------------------------------------------------------------------------------- */
const u=c(n(42276));u.default.install();const l=s(n(16928)),d=s(n(70857)),f=s(n(79896)),p=n(76982),g=n(69278),h=n(93662);a(n(93662),t)
;class IPCMessageReader extends h.AbstractMessageReader{process;constructor(e){super(),this.process=e;const t=this.process
;t.on("error",e=>this.fireError(e)),t.on("close",()=>this.fireClose())}listen(e){return this.process.on("message",e),
h.Disposable.create(()=>this.process.off("message",e))}}t.IPCMessageReader=IPCMessageReader
;class IPCMessageWriter extends h.AbstractMessageWriter{process;errorCount;constructor(e){super(),this.process=e,this.errorCount=0
;const t=this.process;t.on("error",e=>this.fireError(e)),t.on("close",()=>this.fireClose())}write(e){try{
return"function"==typeof this.process.send&&this.process.send(e,void 0,void 0,t=>{t?(this.errorCount++,
this.handleError(t,e)):this.errorCount=0}),Promise.resolve()}catch(t){return this.handleError(t,e),Promise.reject(t)}}handleError(e,t){
this.errorCount++,this.fireError(e,t,this.errorCount)}end(){}}t.IPCMessageWriter=IPCMessageWriter
;class PortMessageReader extends h.AbstractMessageReader{onData;constructor(e){super(),this.onData=new h.Emitter,
e.on("close",()=>this.fireClose()),e.on("error",e=>this.fireError(e)),e.on("message",e=>{this.onData.fire(e)})}listen(e){
return this.onData.event(e)}}t.PortMessageReader=PortMessageReader;class PortMessageWriter extends h.AbstractMessageWriter{port;errorCount
;constructor(e){super(),this.port=e,this.errorCount=0,e.on("close",()=>this.fireClose()),e.on("error",e=>this.fireError(e))}write(e){try{
return this.port.postMessage(e),Promise.resolve()}catch(t){return this.handleError(t,e),Promise.reject(t)}}handleError(e,t){
this.errorCount++,this.fireError(e,t,this.errorCount)}end(){}}t.PortMessageWriter=PortMessageWriter
;class SocketMessageReader extends h.ReadableStreamMessageReader{constructor(e,t="utf-8"){super((0,
u.default)().stream.asReadableStream(e),t)}}t.SocketMessageReader=SocketMessageReader
;class SocketMessageWriter extends h.WriteableStreamMessageWriter{socket;constructor(e,t){super((0,
u.default)().stream.asWritableStream(e),t),this.socket=e}dispose(){super.dispose(),this.socket.destroy()}}
t.SocketMessageWriter=SocketMessageWriter;class StreamMessageReader extends h.ReadableStreamMessageReader{constructor(e,t){super((0,
u.default)().stream.asReadableStream(e),t)}}t.StreamMessageReader=StreamMessageReader
;class StreamMessageWriter extends h.WriteableStreamMessageWriter{constructor(e,t){super((0,u.default)().stream.asWritableStream(e),t)}}
t.StreamMessageWriter=StreamMessageWriter;const m=process.env.XDG_RUNTIME_DIR,y=new Map([["linux",107],["darwin",102]])},42276:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0});const o=n(39023),r=n(76982),i=n(93662);class MessageBuffer extends i.AbstractMessageBuffer{
static emptyBuffer=Buffer.allocUnsafe(0);constructor(e="utf-8"){super(e)}emptyBuffer(){return MessageBuffer.emptyBuffer}fromString(e,t){
return Buffer.from(e,t)}toString(e,t){return e instanceof Buffer?e.toString(t):new o.TextDecoder(t).decode(e)}asNative(e,t){
return void 0===t?e instanceof Buffer?e:Buffer.from(e):e instanceof Buffer?e.slice(0,t):Buffer.from(e.subarray(0,t))}allocNative(e){
return Buffer.allocUnsafe(e)}}class ReadableStreamWrapper{stream;constructor(e){this.stream=e}onClose(e){return this.stream.on("close",e),
i.Disposable.create(()=>this.stream.off("close",e))}onError(e){return this.stream.on("error",e),
i.Disposable.create(()=>this.stream.off("error",e))}onEnd(e){return this.stream.on("end",e),
i.Disposable.create(()=>this.stream.off("end",e))}onData(e){return this.stream.on("data",e),
i.Disposable.create(()=>this.stream.off("data",e))}}class WritableStreamWrapper{stream;constructor(e){this.stream=e}onClose(e){
return this.stream.on("close",e),i.Disposable.create(()=>this.stream.off("close",e))}onError(e){return this.stream.on("error",e),
i.Disposable.create(()=>this.stream.off("error",e))}onEnd(e){return this.stream.on("end",e),
i.Disposable.create(()=>this.stream.off("end",e))}write(e,t){return new Promise((n,o)=>{const callback=e=>{null==e?n():o(e)}
;"string"==typeof e?this.stream.write(e,t,callback):this.stream.write(e,callback)})}end(){this.stream.end()}}const s=Object.freeze({
crypto:Object.freeze({randomUUID:()=>(0,r.randomUUID)()}),messageBuffer:Object.freeze({create:e=>new MessageBuffer(e)}),
applicationJson:Object.freeze({encoder:Object.freeze({name:"application/json",encode:(e,t)=>{try{
return Promise.resolve(Buffer.from(JSON.stringify(e,void 0,0),t.charset))}catch(e){return Promise.reject(e)}}}),decoder:Object.freeze({
name:"application/json",decode:(e,t)=>{try{
return e instanceof Buffer?Promise.resolve(JSON.parse(e.toString(t.charset))):Promise.resolve(JSON.parse(new o.TextDecoder(t.charset).decode(e)))
}catch(e){return Promise.reject(e)}}})}),stream:Object.freeze({asReadableStream:e=>new ReadableStreamWrapper(e),
asWritableStream:e=>new WritableStreamWrapper(e)}),console:console,timer:Object.freeze({setTimeout(e,t,...n){const o=setTimeout(e,t,...n)
;return{dispose:()=>clearTimeout(o)}},setImmediate(e,...t){const n=setImmediate(e,...t);return{dispose:()=>clearImmediate(n)}},
setInterval(e,t,...n){const o=setInterval(e,t,...n);return{dispose:()=>clearInterval(o)}}})});function RIL(){return s}!function(e){
e.install=function install(){i.RAL.install(s)}}(RIL||(RIL={})),t.default=RIL},65617:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),r=this&&this.__exportStar||function(e,t){
for(var n in e)"default"===n||Object.prototype.hasOwnProperty.call(t,n)||o(t,e,n)};Object.defineProperty(t,"__esModule",{value:!0}),
t.LSPErrorCodes=t.createProtocolConnection=void 0,r(n(93662),t),r(n(94612),t),r(n(66785),t),r(n(44837),t);var i,s=n(74945)
;Object.defineProperty(t,"createProtocolConnection",{enumerable:!0,get:function(){return s.createProtocolConnection}}),function(e){
e.lspReservedErrorRangeStart=-32899,e.RequestFailed=-32803,e.ServerCancelled=-32802,e.ContentModified=-32801,e.RequestCancelled=-32800,
e.lspReservedErrorRangeEnd=-32800}(i||(t.LSPErrorCodes=i={}))},74945:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.createProtocolConnection=function createProtocolConnection(e,t,n,r){
o.ConnectionStrategy.is(r)&&(r={connectionStrategy:r});return(0,o.createMessageConnection)(e,t,n,r)};const o=n(93662)},66785:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0
}),t.CM=t.ProtocolNotificationType=t.ProtocolNotificationType0=t.ProtocolRequestType=t.ProtocolRequestType0=t.RegistrationType=t.MessageDirection=void 0
;const o=n(93662);var r,i;!function(e){e.clientToServer="clientToServer",e.serverToClient="serverToClient",e.both="both"
}(r||(t.MessageDirection=r={}));t.RegistrationType=class RegistrationType{____;method;constructor(e){this.method=e}}
;class ProtocolRequestType0 extends o.RequestType0{__;___;____;_pr;constructor(e){super(e)}}t.ProtocolRequestType0=ProtocolRequestType0
;class ProtocolRequestType extends o.RequestType{__;___;____;_pr;constructor(e){super(e,o.ParameterStructures.byName)}}
t.ProtocolRequestType=ProtocolRequestType;class ProtocolNotificationType0 extends o.NotificationType0{___;____;constructor(e){super(e)}}
t.ProtocolNotificationType0=ProtocolNotificationType0;class ProtocolNotificationType extends o.NotificationType{___;____;constructor(e){
super(e,o.ParameterStructures.byName)}}t.ProtocolNotificationType=ProtocolNotificationType,function(e){e.create=function create(e,t){return{
client:e,server:t}}}(i||(t.CM=i={}))},16804:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) TypeFox, Microsoft and others. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0
}),t.CallHierarchyOutgoingCallsRequest=t.CallHierarchyIncomingCallsRequest=t.CallHierarchyPrepareRequest=void 0;const o=n(66785);var r,i,s
;!function(e){e.method="textDocument/prepareCallHierarchy",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),e.capabilities=o.CM.create("textDocument.callHierarchy","callHierarchyProvider")
}(r||(t.CallHierarchyPrepareRequest=r={})),function(e){e.method="callHierarchy/incomingCalls",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.callHierarchy","callHierarchyProvider")}(i||(t.CallHierarchyIncomingCallsRequest=i={})),
function(e){e.method="callHierarchy/outgoingCalls",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),e.capabilities=o.CM.create("textDocument.callHierarchy","callHierarchyProvider")
}(s||(t.CallHierarchyOutgoingCallsRequest=s={}))},62941:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.ColorPresentationRequest=t.DocumentColorRequest=void 0;const o=n(66785);var r,i
;!function(e){e.method="textDocument/documentColor",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),e.capabilities=o.CM.create("textDocument.colorProvider","colorProvider")
}(r||(t.DocumentColorRequest=r={})),function(e){e.method="textDocument/colorPresentation",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.colorProvider","colorProvider")}(i||(t.ColorPresentationRequest=i={}))},48417:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.ConfigurationRequest=void 0;const o=n(66785);var r;!function(e){
e.method="workspace/configuration",e.messageDirection=o.MessageDirection.serverToClient,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("workspace.configuration",void 0)}(r||(t.ConfigurationRequest=r={}))},57895:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.DeclarationRequest=void 0;const o=n(66785);var r;!function(e){
e.method="textDocument/declaration",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.declaration","declarationProvider")}(r||(t.DeclarationRequest=r={}))},42872:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t.DiagnosticRefreshRequest=t.WorkspaceDiagnosticRequest=t.DocumentDiagnosticRequest=t.DocumentDiagnosticReportKind=t.DiagnosticServerCancellationData=void 0
;const a=n(93662),c=s(n(69183)),u=n(66785);var l,d,f,p,g;!function(e){e.is=function is(e){const t=e;return t&&c.boolean(t.retriggerRequest)}
}(l||(t.DiagnosticServerCancellationData=l={})),function(e){e.Full="full",e.Unchanged="unchanged"
}(d||(t.DocumentDiagnosticReportKind=d={})),function(e){e.method="textDocument/diagnostic",
e.messageDirection=u.MessageDirection.clientToServer,e.type=new u.ProtocolRequestType(e.method),e.partialResult=new a.ProgressType,
e.capabilities=u.CM.create("textDocument.diagnostic","diagnosticProvider")}(f||(t.DocumentDiagnosticRequest=f={})),function(e){
e.method="workspace/diagnostic",e.messageDirection=u.MessageDirection.clientToServer,e.type=new u.ProtocolRequestType(e.method),
e.partialResult=new a.ProgressType,e.capabilities=u.CM.create("workspace.diagnostics","diagnosticProvider.workspaceDiagnostics")
}(p||(t.WorkspaceDiagnosticRequest=p={})),function(e){e.method="workspace/diagnostic/refresh",
e.messageDirection=u.MessageDirection.serverToClient,e.type=new u.ProtocolRequestType0(e.method),
e.capabilities=u.CM.create("workspace.diagnostics.refreshSupport",void 0)}(g||(t.DiagnosticRefreshRequest=g={}))},60787:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0
}),t.WillDeleteFilesRequest=t.DidDeleteFilesNotification=t.DidRenameFilesNotification=t.WillRenameFilesRequest=t.DidCreateFilesNotification=t.WillCreateFilesRequest=t.FileOperationPatternKind=void 0
;const o=n(66785);var r,i,s,a,c,u,l;!function(e){e.file="file",e.folder="folder"}(r||(t.FileOperationPatternKind=r={})),function(e){
e.method="workspace/willCreateFiles",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.willCreate","workspace.fileOperations.willCreate")
}(i||(t.WillCreateFilesRequest=i={})),function(e){e.method="workspace/didCreateFiles",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolNotificationType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.didCreate","workspace.fileOperations.didCreate")
}(s||(t.DidCreateFilesNotification=s={})),function(e){e.method="workspace/willRenameFiles",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.willRename","workspace.fileOperations.willRename")
}(a||(t.WillRenameFilesRequest=a={})),function(e){e.method="workspace/didRenameFiles",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolNotificationType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.didRename","workspace.fileOperations.didRename")
}(c||(t.DidRenameFilesNotification=c={})),function(e){e.method="workspace/didDeleteFiles",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolNotificationType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.didDelete","workspace.fileOperations.didDelete")
}(u||(t.DidDeleteFilesNotification=u={})),function(e){e.method="workspace/willDeleteFiles",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("workspace.fileOperations.willDelete","workspace.fileOperations.willDelete")}(l||(t.WillDeleteFilesRequest=l={}))
},4717:(e,t,n)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.FoldingRangeRefreshRequest=t.FoldingRangeRequest=void 0;const o=n(66785);var r,i
;!function(e){e.method="textDocument/foldingRange",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),e.capabilities=o.CM.create("textDocument.foldingRange","foldingRangeProvider")
}(r||(t.FoldingRangeRequest=r={})),function(e){e.method="workspace/foldingRange/refresh",
e.messageDirection=o.MessageDirection.serverToClient,e.type=new o.ProtocolRequestType0(e.method),
e.capabilities=o.CM.create("workspace.foldingRange.refreshSupport",void 0)}(i||(t.FoldingRangeRefreshRequest=i={}))},6081:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.ImplementationRequest=void 0;const o=n(66785);var r;!function(e){
e.method="textDocument/implementation",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.implementation","implementationProvider")}(r||(t.ImplementationRequest=r={}))},31409:(e,t,n)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.InlayHintRefreshRequest=t.InlayHintResolveRequest=t.InlayHintRequest=void 0
;const o=n(66785);var r,i,s;!function(e){e.method="textDocument/inlayHint",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),e.capabilities=o.CM.create("textDocument.inlayHint","inlayHintProvider")
}(r||(t.InlayHintRequest=r={})),function(e){e.method="inlayHint/resolve",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.inlayHint.resolveSupport","inlayHintProvider.resolveProvider")
}(i||(t.InlayHintResolveRequest=i={})),function(e){e.method="workspace/inlayHint/refresh",
e.messageDirection=o.MessageDirection.serverToClient,e.type=new o.ProtocolRequestType0(e.method),
e.capabilities=o.CM.create("workspace.inlayHint.refreshSupport",void 0)}(s||(t.InlayHintRefreshRequest=s={}))},360:(e,t,n)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.InlineCompletionRequest=void 0;const o=n(66785);var r;!function(e){
e.method="textDocument/inlineCompletion",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.inlineCompletion","inlineCompletionProvider")}(r||(t.InlineCompletionRequest=r={}))},
3729:(e,t,n)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.InlineValueRefreshRequest=t.InlineValueRequest=void 0;const o=n(66785);var r,i
;!function(e){e.method="textDocument/inlineValue",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),e.capabilities=o.CM.create("textDocument.inlineValue","inlineValueProvider")
}(r||(t.InlineValueRequest=r={})),function(e){e.method="workspace/inlineValue/refresh",e.messageDirection=o.MessageDirection.serverToClient,
e.type=new o.ProtocolRequestType0(e.method),e.capabilities=o.CM.create("workspace.inlineValue.refreshSupport",void 0)
}(i||(t.InlineValueRefreshRequest=i={}))},44837:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t.CodeActionRequest=t.DocumentSymbolRequest=t.DocumentHighlightRequest=t.ReferencesRequest=t.DefinitionRequest=t.SignatureHelpRequest=t.SignatureHelpTriggerKind=t.HoverRequest=t.CompletionResolveRequest=t.CompletionRequest=t.CompletionTriggerKind=t.PublishDiagnosticsNotification=t.WatchKind=t.GlobPattern=t.RelativePattern=t.FileChangeType=t.DidChangeWatchedFilesNotification=t.WillSaveTextDocumentWaitUntilRequest=t.WillSaveTextDocumentNotification=t.TextDocumentSaveReason=t.DidSaveTextDocumentNotification=t.DidCloseTextDocumentNotification=t.DidChangeTextDocumentNotification=t.TextDocumentContentChangeEvent=t.DidOpenTextDocumentNotification=t.TextDocumentSyncKind=t.TelemetryEventNotification=t.LogMessageNotification=t.ShowMessageRequest=t.ShowMessageNotification=t.MessageType=t.DidChangeConfigurationNotification=t.ExitNotification=t.ShutdownRequest=t.InitializedNotification=t.InitializeErrorCodes=t.InitializeRequest=t.WorkDoneProgressOptions=t.TextDocumentRegistrationOptions=t.StaticRegistrationOptions=t.PositionEncodingKind=t.RegularExpressionEngineKind=t.FailureHandlingKind=t.ResourceOperationKind=t.UnregistrationRequest=t.RegistrationRequest=t.DocumentSelector=t.NotebookCellTextDocumentFilter=t.NotebookDocumentFilter=t.TextDocumentFilter=void 0,
t.UniquenessLevel=t.WillDeleteFilesRequest=t.DidDeleteFilesNotification=t.WillRenameFilesRequest=t.DidRenameFilesNotification=t.WillCreateFilesRequest=t.DidCreateFilesNotification=t.FileOperationPatternKind=t.LinkedEditingRangeRequest=t.ShowDocumentRequest=t.SemanticTokensRegistrationType=t.SemanticTokensRefreshRequest=t.SemanticTokensRangeRequest=t.SemanticTokensDeltaRequest=t.SemanticTokensRequest=t.TokenFormat=t.CallHierarchyPrepareRequest=t.CallHierarchyOutgoingCallsRequest=t.CallHierarchyIncomingCallsRequest=t.WorkDoneProgressCancelNotification=t.WorkDoneProgressCreateRequest=t.WorkDoneProgress=t.SelectionRangeRequest=t.DeclarationRequest=t.FoldingRangeRefreshRequest=t.FoldingRangeRequest=t.ColorPresentationRequest=t.DocumentColorRequest=t.ConfigurationRequest=t.DidChangeWorkspaceFoldersNotification=t.WorkspaceFoldersRequest=t.TypeDefinitionRequest=t.ImplementationRequest=t.ApplyWorkspaceEditRequest=t.ExecuteCommandRequest=t.PrepareRenameRequest=t.RenameRequest=t.PrepareSupportDefaultBehavior=t.DocumentOnTypeFormattingRequest=t.DocumentRangesFormattingRequest=t.DocumentRangeFormattingRequest=t.DocumentFormattingRequest=t.DocumentLinkResolveRequest=t.DocumentLinkRequest=t.CodeLensRefreshRequest=t.CodeLensResolveRequest=t.CodeLensRequest=t.WorkspaceSymbolResolveRequest=t.WorkspaceSymbolRequest=t.CodeActionResolveRequest=void 0,
t.TextDocumentContentRefreshRequest=t.TextDocumentContentRequest=t.InlineCompletionRequest=t.DidCloseNotebookDocumentNotification=t.DidSaveNotebookDocumentNotification=t.DidChangeNotebookDocumentNotification=t.NotebookCellArrayChange=t.DidOpenNotebookDocumentNotification=t.NotebookDocumentSyncRegistrationType=t.NotebookDocument=t.NotebookCell=t.ExecutionSummary=t.NotebookCellKind=t.DiagnosticRefreshRequest=t.WorkspaceDiagnosticRequest=t.DocumentDiagnosticRequest=t.DocumentDiagnosticReportKind=t.DiagnosticServerCancellationData=t.InlayHintRefreshRequest=t.InlayHintResolveRequest=t.InlayHintRequest=t.InlineValueRefreshRequest=t.InlineValueRequest=t.TypeHierarchySupertypesRequest=t.TypeHierarchySubtypesRequest=t.TypeHierarchyPrepareRequest=t.MonikerRequest=t.MonikerKind=void 0
;const a=n(66785),c=n(94612),u=s(n(69183)),l=n(6081);Object.defineProperty(t,"ImplementationRequest",{enumerable:!0,get:function(){
return l.ImplementationRequest}});const d=n(92494);Object.defineProperty(t,"TypeDefinitionRequest",{enumerable:!0,get:function(){
return d.TypeDefinitionRequest}});const f=n(74594);Object.defineProperty(t,"WorkspaceFoldersRequest",{enumerable:!0,get:function(){
return f.WorkspaceFoldersRequest}}),Object.defineProperty(t,"DidChangeWorkspaceFoldersNotification",{enumerable:!0,get:function(){
return f.DidChangeWorkspaceFoldersNotification}});const p=n(48417);Object.defineProperty(t,"ConfigurationRequest",{enumerable:!0,
get:function(){return p.ConfigurationRequest}});const g=n(62941);Object.defineProperty(t,"DocumentColorRequest",{enumerable:!0,
get:function(){return g.DocumentColorRequest}}),Object.defineProperty(t,"ColorPresentationRequest",{enumerable:!0,get:function(){
return g.ColorPresentationRequest}});const h=n(4717);Object.defineProperty(t,"FoldingRangeRequest",{enumerable:!0,get:function(){
return h.FoldingRangeRequest}}),Object.defineProperty(t,"FoldingRangeRefreshRequest",{enumerable:!0,get:function(){
return h.FoldingRangeRefreshRequest}});const m=n(57895);Object.defineProperty(t,"DeclarationRequest",{enumerable:!0,get:function(){
return m.DeclarationRequest}});const y=n(27132);Object.defineProperty(t,"SelectionRangeRequest",{enumerable:!0,get:function(){
return y.SelectionRangeRequest}});const v=n(71972);Object.defineProperty(t,"WorkDoneProgress",{enumerable:!0,get:function(){
return v.WorkDoneProgress}}),Object.defineProperty(t,"WorkDoneProgressCreateRequest",{enumerable:!0,get:function(){
return v.WorkDoneProgressCreateRequest}}),Object.defineProperty(t,"WorkDoneProgressCancelNotification",{enumerable:!0,get:function(){
return v.WorkDoneProgressCancelNotification}});const b=n(16804);Object.defineProperty(t,"CallHierarchyIncomingCallsRequest",{enumerable:!0,
get:function(){return b.CallHierarchyIncomingCallsRequest}}),Object.defineProperty(t,"CallHierarchyOutgoingCallsRequest",{enumerable:!0,
get:function(){return b.CallHierarchyOutgoingCallsRequest}}),Object.defineProperty(t,"CallHierarchyPrepareRequest",{enumerable:!0,
get:function(){return b.CallHierarchyPrepareRequest}});const R=n(76317);Object.defineProperty(t,"TokenFormat",{enumerable:!0,get:function(){
return R.TokenFormat}}),Object.defineProperty(t,"SemanticTokensRequest",{enumerable:!0,get:function(){return R.SemanticTokensRequest}}),
Object.defineProperty(t,"SemanticTokensDeltaRequest",{enumerable:!0,get:function(){return R.SemanticTokensDeltaRequest}}),
Object.defineProperty(t,"SemanticTokensRangeRequest",{enumerable:!0,get:function(){return R.SemanticTokensRangeRequest}}),
Object.defineProperty(t,"SemanticTokensRefreshRequest",{enumerable:!0,get:function(){return R.SemanticTokensRefreshRequest}}),
Object.defineProperty(t,"SemanticTokensRegistrationType",{enumerable:!0,get:function(){return R.SemanticTokensRegistrationType}})
;const D=n(85051);Object.defineProperty(t,"ShowDocumentRequest",{enumerable:!0,get:function(){return D.ShowDocumentRequest}})
;const _=n(73515);Object.defineProperty(t,"LinkedEditingRangeRequest",{enumerable:!0,get:function(){return _.LinkedEditingRangeRequest}})
;const T=n(60787);Object.defineProperty(t,"FileOperationPatternKind",{enumerable:!0,get:function(){return T.FileOperationPatternKind}}),
Object.defineProperty(t,"DidCreateFilesNotification",{enumerable:!0,get:function(){return T.DidCreateFilesNotification}}),
Object.defineProperty(t,"WillCreateFilesRequest",{enumerable:!0,get:function(){return T.WillCreateFilesRequest}}),
Object.defineProperty(t,"DidRenameFilesNotification",{enumerable:!0,get:function(){return T.DidRenameFilesNotification}}),
Object.defineProperty(t,"WillRenameFilesRequest",{enumerable:!0,get:function(){return T.WillRenameFilesRequest}}),
Object.defineProperty(t,"DidDeleteFilesNotification",{enumerable:!0,get:function(){return T.DidDeleteFilesNotification}}),
Object.defineProperty(t,"WillDeleteFilesRequest",{enumerable:!0,get:function(){return T.WillDeleteFilesRequest}});const C=n(44526)
;Object.defineProperty(t,"UniquenessLevel",{enumerable:!0,get:function(){return C.UniquenessLevel}}),Object.defineProperty(t,"MonikerKind",{
enumerable:!0,get:function(){return C.MonikerKind}}),Object.defineProperty(t,"MonikerRequest",{enumerable:!0,get:function(){
return C.MonikerRequest}});const S=n(48348);Object.defineProperty(t,"TypeHierarchyPrepareRequest",{enumerable:!0,get:function(){
return S.TypeHierarchyPrepareRequest}}),Object.defineProperty(t,"TypeHierarchySubtypesRequest",{enumerable:!0,get:function(){
return S.TypeHierarchySubtypesRequest}}),Object.defineProperty(t,"TypeHierarchySupertypesRequest",{enumerable:!0,get:function(){
return S.TypeHierarchySupertypesRequest}});const k=n(3729);Object.defineProperty(t,"InlineValueRequest",{enumerable:!0,get:function(){
return k.InlineValueRequest}}),Object.defineProperty(t,"InlineValueRefreshRequest",{enumerable:!0,get:function(){
return k.InlineValueRefreshRequest}});const P=n(31409);Object.defineProperty(t,"InlayHintRequest",{enumerable:!0,get:function(){
return P.InlayHintRequest}}),Object.defineProperty(t,"InlayHintResolveRequest",{enumerable:!0,get:function(){
return P.InlayHintResolveRequest}}),Object.defineProperty(t,"InlayHintRefreshRequest",{enumerable:!0,get:function(){
return P.InlayHintRefreshRequest}});const w=n(42872);Object.defineProperty(t,"DiagnosticServerCancellationData",{enumerable:!0,
get:function(){return w.DiagnosticServerCancellationData}}),Object.defineProperty(t,"DocumentDiagnosticReportKind",{enumerable:!0,
get:function(){return w.DocumentDiagnosticReportKind}}),Object.defineProperty(t,"DocumentDiagnosticRequest",{enumerable:!0,get:function(){
return w.DocumentDiagnosticRequest}}),Object.defineProperty(t,"WorkspaceDiagnosticRequest",{enumerable:!0,get:function(){
return w.WorkspaceDiagnosticRequest}}),Object.defineProperty(t,"DiagnosticRefreshRequest",{enumerable:!0,get:function(){
return w.DiagnosticRefreshRequest}});const M=n(79574);Object.defineProperty(t,"NotebookCellKind",{enumerable:!0,get:function(){
return M.NotebookCellKind}}),Object.defineProperty(t,"ExecutionSummary",{enumerable:!0,get:function(){return M.ExecutionSummary}}),
Object.defineProperty(t,"NotebookCell",{enumerable:!0,get:function(){return M.NotebookCell}}),Object.defineProperty(t,"NotebookDocument",{
enumerable:!0,get:function(){return M.NotebookDocument}}),Object.defineProperty(t,"NotebookDocumentSyncRegistrationType",{enumerable:!0,
get:function(){return M.NotebookDocumentSyncRegistrationType}}),Object.defineProperty(t,"DidOpenNotebookDocumentNotification",{
enumerable:!0,get:function(){return M.DidOpenNotebookDocumentNotification}}),Object.defineProperty(t,"NotebookCellArrayChange",{
enumerable:!0,get:function(){return M.NotebookCellArrayChange}}),Object.defineProperty(t,"DidChangeNotebookDocumentNotification",{
enumerable:!0,get:function(){return M.DidChangeNotebookDocumentNotification}
}),Object.defineProperty(t,"DidSaveNotebookDocumentNotification",{enumerable:!0,get:function(){return M.DidSaveNotebookDocumentNotification}
}),Object.defineProperty(t,"DidCloseNotebookDocumentNotification",{enumerable:!0,get:function(){
return M.DidCloseNotebookDocumentNotification}});const q=n(360);Object.defineProperty(t,"InlineCompletionRequest",{enumerable:!0,
get:function(){return q.InlineCompletionRequest}});const x=n(86220)
;var O,N,E,j,I,L,F,A,W,H,U,z,B,$,V,K,J,X,Q,G,Y,Z,ee,te,ne,oe,re,ie,se,ae,ce,ue,le,de,fe,pe,ge,he,me,ye,ve,be,Re,De,_e,Te,Ce,Se,ke,Pe,we,Me,qe,xe,Oe,Ne,Ee,je,Ie,Le,Fe,Ae,We,He,Ue,ze,Be
;Object.defineProperty(t,"TextDocumentContentRequest",{enumerable:!0,get:function(){return x.TextDocumentContentRequest}}),
Object.defineProperty(t,"TextDocumentContentRefreshRequest",{enumerable:!0,get:function(){return x.TextDocumentContentRefreshRequest}}),
function(e){e.is=function is(e){const t=e;return u.string(t)||u.string(t.language)||u.string(t.scheme)||ge.is(t.pattern)}
}(O||(t.TextDocumentFilter=O={})),function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&(u.string(t.notebookType)||u.string(t.scheme)||u.string(t.pattern))}}(N||(t.NotebookDocumentFilter=N={})),
function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&(u.string(t.notebook)||N.is(t.notebook))&&(void 0===t.language||u.string(t.language))}
}(E||(t.NotebookCellTextDocumentFilter=E={})),function(e){e.is=function is(e){if(!Array.isArray(e))return!1
;for(const t of e)if(!u.string(t)&&!O.is(t)&&!E.is(t))return!1;return!0}}(j||(t.DocumentSelector=j={})),function(e){
e.method="client/registerCapability",e.messageDirection=a.MessageDirection.serverToClient,e.type=new a.ProtocolRequestType(e.method)
}(I||(t.RegistrationRequest=I={})),function(e){e.method="client/unregisterCapability",e.messageDirection=a.MessageDirection.serverToClient,
e.type=new a.ProtocolRequestType(e.method)}(L||(t.UnregistrationRequest=L={})),function(e){e.Create="create",e.Rename="rename",
e.Delete="delete"}(F||(t.ResourceOperationKind=F={})),function(e){e.Abort="abort",e.Transactional="transactional",
e.TextOnlyTransactional="textOnlyTransactional",e.Undo="undo"}(A||(t.FailureHandlingKind=A={})),function(e){e.ES2020="ES2020"
}(W||(t.RegularExpressionEngineKind=W={})),function(e){e.UTF8="utf-8",e.UTF16="utf-16",e.UTF32="utf-32"}(H||(t.PositionEncodingKind=H={})),
function(e){e.hasId=function hasId(e){const t=e;return t&&u.string(t.id)&&t.id.length>0}}(U||(t.StaticRegistrationOptions=U={})),
function(e){e.is=function is(e){const t=e;return t&&(null===t.documentSelector||j.is(t.documentSelector))}
}(z||(t.TextDocumentRegistrationOptions=z={})),function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&(void 0===t.workDoneProgress||u.boolean(t.workDoneProgress))},
e.hasWorkDoneProgress=function hasWorkDoneProgress(e){const t=e;return t&&u.boolean(t.workDoneProgress)}
}(B||(t.WorkDoneProgressOptions=B={})),function(e){e.method="initialize",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method)}($||(t.InitializeRequest=$={})),function(e){e.unknownProtocolVersion=1
}(V||(t.InitializeErrorCodes=V={})),function(e){e.method="initialized",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolNotificationType(e.method)}(K||(t.InitializedNotification=K={})),function(e){e.method="shutdown",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType0(e.method)}(J||(t.ShutdownRequest=J={})),function(e){
e.method="exit",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolNotificationType0(e.method)
}(X||(t.ExitNotification=X={})),function(e){e.method="workspace/didChangeConfiguration",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolNotificationType(e.method),
e.capabilities=a.CM.create("workspace.didChangeConfiguration",void 0)}(Q||(t.DidChangeConfigurationNotification=Q={})),function(e){
e.Error=1,e.Warning=2,e.Info=3,e.Log=4,e.Debug=5}(G||(t.MessageType=G={})),function(e){e.method="window/showMessage",
e.messageDirection=a.MessageDirection.serverToClient,e.type=new a.ProtocolNotificationType(e.method),
e.capabilities=a.CM.create("window.showMessage",void 0)}(Y||(t.ShowMessageNotification=Y={})),function(e){
e.method="window/showMessageRequest",e.messageDirection=a.MessageDirection.serverToClient,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("window.showMessage",void 0)}(Z||(t.ShowMessageRequest=Z={})),function(e){e.method="window/logMessage",
e.messageDirection=a.MessageDirection.serverToClient,e.type=new a.ProtocolNotificationType(e.method)}(ee||(t.LogMessageNotification=ee={})),
function(e){e.method="telemetry/event",e.messageDirection=a.MessageDirection.serverToClient,e.type=new a.ProtocolNotificationType(e.method)
}(te||(t.TelemetryEventNotification=te={})),function(e){e.None=0,e.Full=1,e.Incremental=2}(ne||(t.TextDocumentSyncKind=ne={})),function(e){
e.method="textDocument/didOpen",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolNotificationType(e.method),
e.capabilities=a.CM.create("textDocument.synchronization","textDocumentSync.openClose")}(oe||(t.DidOpenTextDocumentNotification=oe={})),
function(e){e.isIncremental=function isIncremental(e){const t=e
;return null!=t&&"string"==typeof t.text&&void 0!==t.range&&(void 0===t.rangeLength||"number"==typeof t.rangeLength)},
e.isFull=function isFull(e){const t=e;return null!=t&&"string"==typeof t.text&&void 0===t.range&&void 0===t.rangeLength}
}(re||(t.TextDocumentContentChangeEvent=re={})),function(e){e.method="textDocument/didChange",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolNotificationType(e.method),
e.capabilities=a.CM.create("textDocument.synchronization","textDocumentSync")}(ie||(t.DidChangeTextDocumentNotification=ie={})),function(e){
e.method="textDocument/didClose",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolNotificationType(e.method),
e.capabilities=a.CM.create("textDocument.synchronization","textDocumentSync.openClose")}(se||(t.DidCloseTextDocumentNotification=se={})),
function(e){e.method="textDocument/didSave",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolNotificationType(e.method),e.capabilities=a.CM.create("textDocument.synchronization.didSave","textDocumentSync.save")
}(ae||(t.DidSaveTextDocumentNotification=ae={})),function(e){e.Manual=1,e.AfterDelay=2,e.FocusOut=3}(ce||(t.TextDocumentSaveReason=ce={})),
function(e){e.method="textDocument/willSave",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolNotificationType(e.method),
e.capabilities=a.CM.create("textDocument.synchronization.willSave","textDocumentSync.willSave")
}(ue||(t.WillSaveTextDocumentNotification=ue={})),function(e){e.method="textDocument/willSaveWaitUntil",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.synchronization.willSaveWaitUntil","textDocumentSync.willSaveWaitUntil")
}(le||(t.WillSaveTextDocumentWaitUntilRequest=le={})),function(e){e.method="workspace/didChangeWatchedFiles",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolNotificationType(e.method),
e.capabilities=a.CM.create("workspace.didChangeWatchedFiles",void 0)}(de||(t.DidChangeWatchedFilesNotification=de={})),function(e){
e.Created=1,e.Changed=2,e.Deleted=3}(fe||(t.FileChangeType=fe={})),function(e){e.is=function is(e){const t=e
;return u.objectLiteral(t)&&(c.URI.is(t.baseUri)||c.WorkspaceFolder.is(t.baseUri))&&u.string(t.pattern)}}(pe||(t.RelativePattern=pe={})),
function(e){e.is=function is(e){const t=e;return u.string(t)||pe.is(t)}}(ge||(t.GlobPattern=ge={})),function(e){e.Create=1,e.Change=2,
e.Delete=4}(he||(t.WatchKind=he={})),function(e){e.method="textDocument/publishDiagnostics",
e.messageDirection=a.MessageDirection.serverToClient,e.type=new a.ProtocolNotificationType(e.method),
e.capabilities=a.CM.create("textDocument.publishDiagnostics",void 0)}(me||(t.PublishDiagnosticsNotification=me={})),function(e){e.Invoked=1,
e.TriggerCharacter=2,e.TriggerForIncompleteCompletions=3}(ye||(t.CompletionTriggerKind=ye={})),function(e){
e.method="textDocument/completion",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.completion","completionProvider")}(ve||(t.CompletionRequest=ve={})),function(e){
e.method="completionItem/resolve",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.completion.completionItem.resolveSupport","completionProvider.resolveProvider")
}(be||(t.CompletionResolveRequest=be={})),function(e){e.method="textDocument/hover",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),e.capabilities=a.CM.create("textDocument.hover","hoverProvider")}(Re||(t.HoverRequest=Re={})),
function(e){e.Invoked=1,e.TriggerCharacter=2,e.ContentChange=3}(De||(t.SignatureHelpTriggerKind=De={})),function(e){
e.method="textDocument/signatureHelp",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.signatureHelp","signatureHelpProvider")}(_e||(t.SignatureHelpRequest=_e={})),function(e){
e.method="textDocument/definition",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.definition","definitionProvider")}(Te||(t.DefinitionRequest=Te={})),function(e){
e.method="textDocument/references",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.references","referencesProvider")}(Ce||(t.ReferencesRequest=Ce={})),function(e){
e.method="textDocument/documentHighlight",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.documentHighlight","documentHighlightProvider")}(Se||(t.DocumentHighlightRequest=Se={})),
function(e){e.method="textDocument/documentSymbol",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),e.capabilities=a.CM.create("textDocument.documentSymbol","documentSymbolProvider")
}(ke||(t.DocumentSymbolRequest=ke={})),function(e){e.method="textDocument/codeAction",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),e.capabilities=a.CM.create("textDocument.codeAction","codeActionProvider")
}(Pe||(t.CodeActionRequest=Pe={})),function(e){e.method="codeAction/resolve",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.codeAction.resolveSupport","codeActionProvider.resolveProvider")
}(we||(t.CodeActionResolveRequest=we={})),function(e){e.method="workspace/symbol",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),e.capabilities=a.CM.create("workspace.symbol","workspaceSymbolProvider")
}(Me||(t.WorkspaceSymbolRequest=Me={})),function(e){e.method="workspaceSymbol/resolve",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("workspace.symbol.resolveSupport","workspaceSymbolProvider.resolveProvider")
}(qe||(t.WorkspaceSymbolResolveRequest=qe={})),function(e){e.method="textDocument/codeLens",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.codeLens","codeLensProvider")}(xe||(t.CodeLensRequest=xe={})),function(e){
e.method="codeLens/resolve",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.codeLens.resolveSupport","codeLensProvider.resolveProvider")
}(Oe||(t.CodeLensResolveRequest=Oe={})),function(e){e.method="workspace/codeLens/refresh",
e.messageDirection=a.MessageDirection.serverToClient,e.type=new a.ProtocolRequestType0(e.method),
e.capabilities=a.CM.create("workspace.codeLens",void 0)}(Ne||(t.CodeLensRefreshRequest=Ne={})),function(e){
e.method="textDocument/documentLink",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.documentLink","documentLinkProvider")}(Ee||(t.DocumentLinkRequest=Ee={})),function(e){
e.method="documentLink/resolve",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.documentLink","documentLinkProvider.resolveProvider")}(je||(t.DocumentLinkResolveRequest=je={})),
function(e){e.method="textDocument/formatting",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),e.capabilities=a.CM.create("textDocument.formatting","documentFormattingProvider")
}(Ie||(t.DocumentFormattingRequest=Ie={})),function(e){e.method="textDocument/rangeFormatting",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.rangeFormatting","documentRangeFormattingProvider")}(Le||(t.DocumentRangeFormattingRequest=Le={})),
function(e){e.method="textDocument/rangesFormatting",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.rangeFormatting.rangesSupport","documentRangeFormattingProvider.rangesSupport")
}(Fe||(t.DocumentRangesFormattingRequest=Fe={})),function(e){e.method="textDocument/onTypeFormatting",
e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.onTypeFormatting","documentOnTypeFormattingProvider")
}(Ae||(t.DocumentOnTypeFormattingRequest=Ae={})),function(e){e.Identifier=1}(We||(t.PrepareSupportDefaultBehavior=We={})),function(e){
e.method="textDocument/rename",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.rename","renameProvider")}(He||(t.RenameRequest=He={})),function(e){
e.method="textDocument/prepareRename",e.messageDirection=a.MessageDirection.clientToServer,e.type=new a.ProtocolRequestType(e.method),
e.capabilities=a.CM.create("textDocument.rename.prepareSupport","renameProvider.prepareProvider")}(Ue||(t.PrepareRenameRequest=Ue={})),
function(e){e.method="workspace/executeCommand",e.messageDirection=a.MessageDirection.clientToServer,
e.type=new a.ProtocolRequestType(e.method),e.capabilities=a.CM.create("workspace.executeCommand","executeCommandProvider")
}(ze||(t.ExecuteCommandRequest=ze={})),function(e){e.method="workspace/applyEdit",e.messageDirection=a.MessageDirection.serverToClient,
e.type=new a.ProtocolRequestType("workspace/applyEdit"),e.capabilities=a.CM.create("workspace.applyEdit",void 0)
}(Be||(t.ApplyWorkspaceEditRequest=Be={}))},73515:(e,t,n)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.LinkedEditingRangeRequest=void 0;const o=n(66785);var r;!function(e){
e.method="textDocument/linkedEditingRange",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.linkedEditingRange","linkedEditingRangeProvider")}(r||(t.LinkedEditingRangeRequest=r={}))},
44526:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.MonikerRequest=t.MonikerKind=t.UniquenessLevel=void 0;const o=n(66785);var r,i,s
;!function(e){e.document="document",e.project="project",e.group="group",e.scheme="scheme",e.global="global"}(r||(t.UniquenessLevel=r={})),
function(e){e.$import="import",e.$export="export",e.local="local"}(i||(t.MonikerKind=i={})),function(e){e.method="textDocument/moniker",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.moniker","monikerProvider")}(s||(t.MonikerRequest=s={}))},79574:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t.DidCloseNotebookDocumentNotification=t.DidSaveNotebookDocumentNotification=t.DidChangeNotebookDocumentNotification=t.NotebookCellArrayChange=t.DidOpenNotebookDocumentNotification=t.NotebookDocumentSyncRegistrationType=t.NotebookDocument=t.NotebookCell=t.ExecutionSummary=t.NotebookCellKind=void 0
;const a=n(94612),c=s(n(69183)),u=n(66785);var l,d,f,p,g,h,m,y,v,b;!function(e){e.Markup=1,e.Code=2,e.is=function is(e){return 1===e||2===e}
}(l||(t.NotebookCellKind=l={})),function(e){e.create=function create(e,t){const n={executionOrder:e};return!0!==t&&!1!==t||(n.success=t),n},
e.is=function is(e){const t=e;return c.objectLiteral(t)&&a.uinteger.is(t.executionOrder)&&(void 0===t.success||c.boolean(t.success))},
e.equals=function equals(e,t){return e===t||null!=e&&null!=t&&(e.executionOrder===t.executionOrder&&e.success===t.success)}
}(d||(t.ExecutionSummary=d={})),function(e){function equalsMetadata(e,t){if(e===t)return!0;if(null==e||null==t)return!1
;if(typeof e!=typeof t)return!1;if("object"!=typeof e)return!1;const n=Array.isArray(e),o=Array.isArray(t);if(n!==o)return!1;if(n&&o){
if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(!equalsMetadata(e[n],t[n]))return!1}
if(c.objectLiteral(e)&&c.objectLiteral(t)){const n=Object.keys(e),o=Object.keys(t);if(n.length!==o.length)return!1;if(n.sort(),o.sort(),
!equalsMetadata(n,o))return!1;for(let o=0;o<n.length;o++){const r=n[o];if(!equalsMetadata(e[r],t[r]))return!1}}return!0}
e.create=function create(e,t){return{kind:e,document:t}},e.is=function is(e){const t=e
;return c.objectLiteral(t)&&l.is(t.kind)&&a.DocumentUri.is(t.document)&&(void 0===t.metadata||c.objectLiteral(t.metadata))},
e.diff=function diff(e,t){const n=new Set;return e.document!==t.document&&n.add("document"),e.kind!==t.kind&&n.add("kind"),
e.executionSummary!==t.executionSummary&&n.add("executionSummary"),
void 0===e.metadata&&void 0===t.metadata||equalsMetadata(e.metadata,t.metadata)||n.add("metadata"),
void 0===e.executionSummary&&void 0===t.executionSummary||d.equals(e.executionSummary,t.executionSummary)||n.add("executionSummary"),n}
}(f||(t.NotebookCell=f={})),function(e){e.create=function create(e,t,n,o){return{uri:e,notebookType:t,version:n,cells:o}},
e.is=function is(e){const t=e;return c.objectLiteral(t)&&c.string(t.uri)&&a.integer.is(t.version)&&c.typedArray(t.cells,f.is)}
}(p||(t.NotebookDocument=p={})),function(e){e.method="notebookDocument/sync",e.messageDirection=u.MessageDirection.clientToServer,
e.type=new u.RegistrationType(e.method)}(g||(t.NotebookDocumentSyncRegistrationType=g={})),function(e){e.method="notebookDocument/didOpen",
e.messageDirection=u.MessageDirection.clientToServer,e.type=new u.ProtocolNotificationType(e.method),e.registrationMethod=g.method
}(h||(t.DidOpenNotebookDocumentNotification=h={})),function(e){e.is=function is(e){const t=e
;return c.objectLiteral(t)&&a.uinteger.is(t.start)&&a.uinteger.is(t.deleteCount)&&(void 0===t.cells||c.typedArray(t.cells,f.is))},
e.create=function create(e,t,n){const o={start:e,deleteCount:t};return void 0!==n&&(o.cells=n),o}}(m||(t.NotebookCellArrayChange=m={})),
function(e){e.method="notebookDocument/didChange",e.messageDirection=u.MessageDirection.clientToServer,
e.type=new u.ProtocolNotificationType(e.method),e.registrationMethod=g.method}(y||(t.DidChangeNotebookDocumentNotification=y={})),
function(e){e.method="notebookDocument/didSave",e.messageDirection=u.MessageDirection.clientToServer,
e.type=new u.ProtocolNotificationType(e.method),e.registrationMethod=g.method}(v||(t.DidSaveNotebookDocumentNotification=v={})),function(e){
e.method="notebookDocument/didClose",e.messageDirection=u.MessageDirection.clientToServer,e.type=new u.ProtocolNotificationType(e.method),
e.registrationMethod=g.method}(b||(t.DidCloseNotebookDocumentNotification=b={}))},71972:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0
}),t.WorkDoneProgressCancelNotification=t.WorkDoneProgressCreateRequest=t.WorkDoneProgress=void 0;const o=n(93662),r=n(66785);var i,s,a
;!function(e){e.type=new o.ProgressType,e.is=function is(t){return t===e.type}}(i||(t.WorkDoneProgress=i={})),function(e){
e.method="window/workDoneProgress/create",e.messageDirection=r.MessageDirection.serverToClient,e.type=new r.ProtocolRequestType(e.method),
e.capabilities=r.CM.create("window.workDoneProgress",void 0)}(s||(t.WorkDoneProgressCreateRequest=s={})),function(e){
e.method="window/workDoneProgress/cancel",e.messageDirection=r.MessageDirection.clientToServer,
e.type=new r.ProtocolNotificationType(e.method)}(a||(t.WorkDoneProgressCancelNotification=a={}))},27132:(e,t,n)=>{
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
Object.defineProperty(t,"__esModule",{value:!0}),t.SelectionRangeRequest=void 0;const o=n(66785);var r;!function(e){
e.method="textDocument/selectionRange",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.selectionRange","selectionRangeProvider")}(r||(t.SelectionRangeRequest=r={}))},76317:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0
}),t.SemanticTokensRefreshRequest=t.SemanticTokensRangeRequest=t.SemanticTokensDeltaRequest=t.SemanticTokensRequest=t.SemanticTokensRegistrationType=t.TokenFormat=void 0
;const o=n(66785);var r,i,s,a,c,u;!function(e){e.Relative="relative"}(r||(t.TokenFormat=r={})),function(e){
e.method="textDocument/semanticTokens",e.type=new o.RegistrationType(e.method)}(i||(t.SemanticTokensRegistrationType=i={})),function(e){
e.method="textDocument/semanticTokens/full",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.registrationMethod=i.method,e.capabilities=o.CM.create("textDocument.semanticTokens","semanticTokensProvider")
}(s||(t.SemanticTokensRequest=s={})),function(e){e.method="textDocument/semanticTokens/full/delta",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),e.registrationMethod=i.method,
e.capabilities=o.CM.create("textDocument.semanticTokens.requests.full.delta","semanticTokensProvider.full.delta")
}(a||(t.SemanticTokensDeltaRequest=a={})),function(e){e.method="textDocument/semanticTokens/range",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),e.registrationMethod=i.method,
e.capabilities=o.CM.create("textDocument.semanticTokens.requests.range","semanticTokensProvider.range")
}(c||(t.SemanticTokensRangeRequest=c={})),function(e){e.method="workspace/semanticTokens/refresh",
e.messageDirection=o.MessageDirection.serverToClient,e.type=new o.ProtocolRequestType0(e.method),
e.capabilities=o.CM.create("workspace.semanticTokens.refreshSupport",void 0)}(u||(t.SemanticTokensRefreshRequest=u={}))},85051:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.ShowDocumentRequest=void 0;const o=n(66785);var r;!function(e){
e.method="window/showDocument",e.messageDirection=o.MessageDirection.serverToClient,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("window.showDocument.support",void 0)}(r||(t.ShowDocumentRequest=r={}))},86220:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TextDocumentContentRefreshRequest=t.TextDocumentContentRequest=void 0;const o=n(66785)
;var r,i;!function(e){e.method="workspace/textDocumentContent",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),e.capabilities=o.CM.create("workspace.textDocumentContent","workspace.textDocumentContent")
}(r||(t.TextDocumentContentRequest=r={})),function(e){e.method="workspace/textDocumentContent/refresh",
e.messageDirection=o.MessageDirection.serverToClient,e.type=new o.ProtocolRequestType(e.method)
}(i||(t.TextDocumentContentRefreshRequest=i={}))},92494:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TypeDefinitionRequest=void 0;const o=n(66785);var r;!function(e){
e.method="textDocument/typeDefinition",e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method),
e.capabilities=o.CM.create("textDocument.typeDefinition","typeDefinitionProvider")}(r||(t.TypeDefinitionRequest=r={}))},48348:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) TypeFox, Microsoft and others. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0
}),t.TypeHierarchySubtypesRequest=t.TypeHierarchySupertypesRequest=t.TypeHierarchyPrepareRequest=void 0;const o=n(66785);var r,i,s
;!function(e){e.method="textDocument/prepareTypeHierarchy",e.messageDirection=o.MessageDirection.clientToServer,
e.type=new o.ProtocolRequestType(e.method),e.capabilities=o.CM.create("textDocument.typeHierarchy","typeHierarchyProvider")
}(r||(t.TypeHierarchyPrepareRequest=r={})),function(e){e.method="typeHierarchy/supertypes",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method)
}(i||(t.TypeHierarchySupertypesRequest=i={})),function(e){e.method="typeHierarchy/subtypes",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolRequestType(e.method)}(s||(t.TypeHierarchySubtypesRequest=s={}))},
74594:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.DidChangeWorkspaceFoldersNotification=t.WorkspaceFoldersRequest=void 0;const o=n(66785)
;var r,i;!function(e){e.method="workspace/workspaceFolders",e.messageDirection=o.MessageDirection.serverToClient,
e.type=new o.ProtocolRequestType0(e.method),e.capabilities=o.CM.create("workspace.workspaceFolders","workspace.workspaceFolders")
}(r||(t.WorkspaceFoldersRequest=r={})),function(e){e.method="workspace/didChangeWorkspaceFolders",
e.messageDirection=o.MessageDirection.clientToServer,e.type=new o.ProtocolNotificationType(e.method),
e.capabilities=o.CM.create(void 0,"workspace.workspaceFolders.changeNotifications")}(i||(t.DidChangeWorkspaceFoldersNotification=i={}))},
69183:(e,t)=>{function string(e){return"string"==typeof e||e instanceof String}function array(e){return Array.isArray(e)}
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.boolean=function boolean(e){return!0===e||!1===e},t.string=string,
t.number=function number(e){return"number"==typeof e||e instanceof Number},t.error=function error(e){return e instanceof Error},
t.func=function func(e){return"function"==typeof e},t.array=array,t.stringArray=function stringArray(e){
return array(e)&&e.every(e=>string(e))},t.typedArray=function typedArray(e,t){return Array.isArray(e)&&e.every(t)},
t.objectLiteral=function objectLiteral(e){return null!==e&&"object"==typeof e}},15699:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),r=this&&this.__exportStar||function(e,t){
for(var n in e)"default"===n||Object.prototype.hasOwnProperty.call(t,n)||o(t,e,n)};Object.defineProperty(t,"__esModule",{value:!0}),
t.createProtocolConnection=function createProtocolConnection(e,t,n,o){return(0,i.createMessageConnection)(e,t,n,o)};const i=n(54058)
;r(n(54058),t),r(n(65617),t)},94612:(e,t)=>{!function(t){if("object"==typeof e.exports){
var n=t(__WEBPACK_EXTERNAL_createRequire(import.meta.url));void 0!==n&&(e.exports=n)
}else"function"==typeof define&&define.amd&&define(["require","exports"],t)}(function(){
var e,n,o,r,i,s,a,c,u,l,d,f,p,g,h,m,y,v,b,R,D,_,T,C,S,k,P,w;Object.defineProperty(t,"__esModule",{value:!0}),
t.TextDocument=t.EOL=t.WorkspaceFolder=t.InlineCompletionContext=t.SelectedCompletionInfo=t.InlineCompletionTriggerKind=t.InlineCompletionList=t.InlineCompletionItem=t.StringValue=t.InlayHint=t.InlayHintLabelPart=t.InlayHintKind=t.InlineValueContext=t.InlineValueEvaluatableExpression=t.InlineValueVariableLookup=t.InlineValueText=t.SemanticTokens=t.SemanticTokenModifiers=t.SemanticTokenTypes=t.SelectionRange=t.DocumentLink=t.FormattingOptions=t.CodeLens=t.CodeAction=t.CodeActionTag=t.CodeActionContext=t.CodeActionTriggerKind=t.CodeActionKind=t.DocumentSymbol=t.WorkspaceSymbol=t.SymbolInformation=t.SymbolTag=t.SymbolKind=t.DocumentHighlight=t.DocumentHighlightKind=t.SignatureInformation=t.ParameterInformation=t.Hover=t.MarkedString=t.CompletionList=t.CompletionItem=t.CompletionItemLabelDetails=t.ApplyKind=t.InsertTextMode=t.InsertReplaceEdit=t.CompletionItemTag=t.InsertTextFormat=t.CompletionItemKind=t.MarkupContent=t.MarkupKind=t.TextDocumentItem=t.LanguageKind=t.OptionalVersionedTextDocumentIdentifier=t.VersionedTextDocumentIdentifier=t.TextDocumentIdentifier=t.WorkspaceChange=t.SnippetTextEdit=t.WorkspaceEdit=t.DeleteFile=t.RenameFile=t.CreateFile=t.TextDocumentEdit=t.AnnotatedTextEdit=t.ChangeAnnotationIdentifier=t.ChangeAnnotation=t.TextEdit=t.Command=t.Diagnostic=t.CodeDescription=t.DiagnosticTag=t.DiagnosticSeverity=t.DiagnosticRelatedInformation=t.FoldingRange=t.FoldingRangeKind=t.ColorPresentation=t.ColorInformation=t.Color=t.LocationLink=t.Location=t.Range=t.Position=t.uinteger=t.integer=t.URI=t.DocumentUri=void 0,
function(e){e.is=function is(e){return"string"==typeof e}}(e||(t.DocumentUri=e={})),function(e){e.is=function is(e){return"string"==typeof e
}}(n||(t.URI=n={})),function(e){e.MIN_VALUE=-2147483648,e.MAX_VALUE=2147483647,e.is=function is(t){
return"number"==typeof t&&e.MIN_VALUE<=t&&t<=e.MAX_VALUE}}(o||(t.integer=o={})),function(e){e.MIN_VALUE=0,e.MAX_VALUE=2147483647,
e.is=function is(t){return"number"==typeof t&&e.MIN_VALUE<=t&&t<=e.MAX_VALUE}}(r||(t.uinteger=r={})),function(e){
e.create=function create(e,t){return e===Number.MAX_VALUE&&(e=r.MAX_VALUE),t===Number.MAX_VALUE&&(t=r.MAX_VALUE),{line:e,character:t}},
e.is=function is(e){var t=e;return Ne.objectLiteral(t)&&Ne.uinteger(t.line)&&Ne.uinteger(t.character)}}(i||(t.Position=i={})),function(e){
e.create=function create(e,t,n,o){if(Ne.uinteger(e)&&Ne.uinteger(t)&&Ne.uinteger(n)&&Ne.uinteger(o))return{start:i.create(e,t),
end:i.create(n,o)};if(i.is(e)&&i.is(t))return{start:e,end:t}
;throw new Error("Range#create called with invalid arguments[".concat(e,", ").concat(t,", ").concat(n,", ").concat(o,"]"))},
e.is=function is(e){var t=e;return Ne.objectLiteral(t)&&i.is(t.start)&&i.is(t.end)}}(s||(t.Range=s={})),function(e){
e.create=function create(e,t){return{uri:e,range:t}},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&s.is(t.range)&&(Ne.string(t.uri)||Ne.undefined(t.uri))}}(a||(t.Location=a={})),function(e){
e.create=function create(e,t,n,o){return{targetUri:e,targetRange:t,targetSelectionRange:n,originSelectionRange:o}},e.is=function is(e){
var t=e
;return Ne.objectLiteral(t)&&s.is(t.targetRange)&&Ne.string(t.targetUri)&&s.is(t.targetSelectionRange)&&(s.is(t.originSelectionRange)||Ne.undefined(t.originSelectionRange))
}}(c||(t.LocationLink=c={})),function(e){e.create=function create(e,t,n,o){return{red:e,green:t,blue:n,alpha:o}},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&Ne.numberRange(t.red,0,1)&&Ne.numberRange(t.green,0,1)&&Ne.numberRange(t.blue,0,1)&&Ne.numberRange(t.alpha,0,1)
}}(u||(t.Color=u={})),function(e){e.create=function create(e,t){return{range:e,color:t}},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&s.is(t.range)&&u.is(t.color)}}(l||(t.ColorInformation=l={})),function(e){e.create=function create(e,t,n){
return{label:e,textEdit:t,additionalTextEdits:n}},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&Ne.string(t.label)&&(Ne.undefined(t.textEdit)||R.is(t.textEdit))&&(Ne.undefined(t.additionalTextEdits)||Ne.typedArray(t.additionalTextEdits,R.is))
}}(d||(t.ColorPresentation=d={})),function(e){e.Comment="comment",e.Imports="imports",e.Region="region"}(f||(t.FoldingRangeKind=f={})),
function(e){e.create=function create(e,t,n,o,r,i){var s={startLine:e,endLine:t};return Ne.defined(n)&&(s.startCharacter=n),
Ne.defined(o)&&(s.endCharacter=o),Ne.defined(r)&&(s.kind=r),Ne.defined(i)&&(s.collapsedText=i),s},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&Ne.uinteger(t.startLine)&&Ne.uinteger(t.endLine)&&(Ne.undefined(t.startCharacter)||Ne.uinteger(t.startCharacter))&&(Ne.undefined(t.endCharacter)||Ne.uinteger(t.endCharacter))&&(Ne.undefined(t.kind)||Ne.string(t.kind))
}}(p||(t.FoldingRange=p={})),function(e){e.create=function create(e,t){return{location:e,message:t}},e.is=function is(e){var t=e
;return Ne.defined(t)&&a.is(t.location)&&Ne.string(t.message)}}(g||(t.DiagnosticRelatedInformation=g={})),function(e){e.Error=1,e.Warning=2,
e.Information=3,e.Hint=4}(h||(t.DiagnosticSeverity=h={})),function(e){e.Unnecessary=1,e.Deprecated=2}(m||(t.DiagnosticTag=m={})),
function(e){e.is=function is(e){var t=e;return Ne.objectLiteral(t)&&Ne.string(t.href)}}(y||(t.CodeDescription=y={})),function(e){
e.create=function create(e,t,n,o,r,i){var s={range:e,message:t};return Ne.defined(n)&&(s.severity=n),Ne.defined(o)&&(s.code=o),
Ne.defined(r)&&(s.source=r),Ne.defined(i)&&(s.relatedInformation=i),s},e.is=function is(e){var t,n=e
;return Ne.defined(n)&&s.is(n.range)&&(Ne.string(n.message)||L.is(n.message))&&(Ne.number(n.severity)||Ne.undefined(n.severity))&&(Ne.integer(n.code)||Ne.string(n.code)||Ne.undefined(n.code))&&(Ne.undefined(n.codeDescription)||Ne.string(null===(t=n.codeDescription)||void 0===t?void 0:t.href))&&(Ne.string(n.source)||Ne.undefined(n.source))&&(Ne.undefined(n.relatedInformation)||Ne.typedArray(n.relatedInformation,g.is))
},e.is3_17=function is3_17(e){return Ne.string(e.message)},e.getMessageString=function getMessageString(e){
if(Ne.string(e.message))return e.message;if(L.is(e.message))return e.message.value
;throw new Error("Unknown message type ".concat(typeof e.message))}}(v||(t.Diagnostic=v={})),function(e){e.create=function create(e,t){
for(var n=[],o=2;o<arguments.length;o++)n[o-2]=arguments[o];var r={title:e,command:t};return Ne.defined(n)&&n.length>0&&(r.arguments=n),r},
e.is=function is(e){var t=e;return Ne.defined(t)&&Ne.string(t.title)&&(void 0===t.tooltip||Ne.string(t.tooltip))&&Ne.string(t.command)}
}(b||(t.Command=b={})),function(e){e.replace=function replace(e,t){return{range:e,newText:t}},e.insert=function insert(e,t){return{range:{
start:e,end:e},newText:t}},e.del=function del(e){return{range:e,newText:""}},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&Ne.string(t.newText)&&s.is(t.range)}}(R||(t.TextEdit=R={})),function(e){e.create=function create(e,t,n){var o={
label:e};return void 0!==t&&(o.needsConfirmation=t),void 0!==n&&(o.description=n),o},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&Ne.string(t.label)&&(Ne.boolean(t.needsConfirmation)||void 0===t.needsConfirmation)&&(Ne.string(t.description)||void 0===t.description)
}}(D||(t.ChangeAnnotation=D={})),function(e){e.is=function is(e){var t=e;return Ne.string(t)}}(_||(t.ChangeAnnotationIdentifier=_={})),
function(e){e.replace=function replace(e,t,n){return{range:e,newText:t,annotationId:n}},e.insert=function insert(e,t,n){return{range:{
start:e,end:e},newText:t,annotationId:n}},e.del=function del(e,t){return{range:e,newText:"",annotationId:t}},e.is=function is(e){var t=e
;return R.is(t)&&(D.is(t.annotationId)||_.is(t.annotationId))}}(T||(t.AnnotatedTextEdit=T={})),function(e){e.create=function create(e,t){
return{textDocument:e,edits:t}},e.is=function is(e){var t=e;return Ne.defined(t)&&N.is(t.textDocument)&&Array.isArray(t.edits)}
}(C||(t.TextDocumentEdit=C={})),function(e){e.create=function create(e,t,n){var o={kind:"create",uri:e}
;return void 0===t||void 0===t.overwrite&&void 0===t.ignoreIfExists||(o.options=t),void 0!==n&&(o.annotationId=n),o},e.is=function is(e){
var t=e
;return t&&"create"===t.kind&&Ne.string(t.uri)&&(void 0===t.options||(void 0===t.options.overwrite||Ne.boolean(t.options.overwrite))&&(void 0===t.options.ignoreIfExists||Ne.boolean(t.options.ignoreIfExists)))&&(void 0===t.annotationId||_.is(t.annotationId))
}}(S||(t.CreateFile=S={})),function(e){e.create=function create(e,t,n,o){var r={kind:"rename",oldUri:e,newUri:t}
;return void 0===n||void 0===n.overwrite&&void 0===n.ignoreIfExists||(r.options=n),void 0!==o&&(r.annotationId=o),r},e.is=function is(e){
var t=e
;return t&&"rename"===t.kind&&Ne.string(t.oldUri)&&Ne.string(t.newUri)&&(void 0===t.options||(void 0===t.options.overwrite||Ne.boolean(t.options.overwrite))&&(void 0===t.options.ignoreIfExists||Ne.boolean(t.options.ignoreIfExists)))&&(void 0===t.annotationId||_.is(t.annotationId))
}}(k||(t.RenameFile=k={})),function(e){e.create=function create(e,t,n){var o={kind:"delete",uri:e}
;return void 0===t||void 0===t.recursive&&void 0===t.ignoreIfNotExists||(o.options=t),void 0!==n&&(o.annotationId=n),o},e.is=function is(e){
var t=e
;return t&&"delete"===t.kind&&Ne.string(t.uri)&&(void 0===t.options||(void 0===t.options.recursive||Ne.boolean(t.options.recursive))&&(void 0===t.options.ignoreIfNotExists||Ne.boolean(t.options.ignoreIfNotExists)))&&(void 0===t.annotationId||_.is(t.annotationId))
}}(P||(t.DeleteFile=P={})),function(e){e.is=function is(e){var t=e
;return t&&(void 0!==t.changes||void 0!==t.documentChanges)&&(void 0===t.documentChanges||t.documentChanges.every(function(e){
return Ne.string(e.kind)?S.is(e)||k.is(e)||P.is(e):C.is(e)}))}}(w||(t.WorkspaceEdit=w={}));var M,q=function(){
function TextEditChangeImpl(e,t){this.edits=e,this.changeAnnotations=t}return TextEditChangeImpl.prototype.insert=function(e,t,n){var o,r
;if(void 0===n?o=R.insert(e,t):_.is(n)?(r=n,o=T.insert(e,t,n)):(this.assertChangeAnnotations(this.changeAnnotations),
r=this.changeAnnotations.manage(n),o=T.insert(e,t,r)),this.edits.push(o),void 0!==r)return r},
TextEditChangeImpl.prototype.replace=function(e,t,n){var o,r;if(void 0===n?o=R.replace(e,t):_.is(n)?(r=n,
o=T.replace(e,t,n)):(this.assertChangeAnnotations(this.changeAnnotations),r=this.changeAnnotations.manage(n),o=T.replace(e,t,r)),
this.edits.push(o),void 0!==r)return r},TextEditChangeImpl.prototype.delete=function(e,t){var n,o;if(void 0===t?n=R.del(e):_.is(t)?(o=t,
n=T.del(e,t)):(this.assertChangeAnnotations(this.changeAnnotations),o=this.changeAnnotations.manage(t),n=T.del(e,o)),this.edits.push(n),
void 0!==o)return o},TextEditChangeImpl.prototype.add=function(e){this.edits.push(e)},TextEditChangeImpl.prototype.all=function(){
return this.edits},TextEditChangeImpl.prototype.clear=function(){this.edits.splice(0,this.edits.length)},
TextEditChangeImpl.prototype.assertChangeAnnotations=function(e){
if(void 0===e)throw new Error("Text edit change is not configured to manage change annotations.")},TextEditChangeImpl}();!function(e){
e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&s.is(t.range)&&Te.isSnippet(t.snippet)&&(void 0===t.annotationId||D.is(t.annotationId)||_.is(t.annotationId))}
}(M||(t.SnippetTextEdit=M={}))
;var x,O,N,E,j,I,L,F,A,W,H,U,z,B,$,V,K,J,X,Q,G,Y,Z,ee,te,ne,oe,re,ie,se,ae,ce,ue,le,de,fe,pe,ge,he,me,ye,ve,be,Re,De,_e,Te,Ce,Se,ke,Pe,we,Me,qe,xe=function(){
function ChangeAnnotations(e){this._annotations=void 0===e?Object.create(null):e,this._counter=0,this._size=0}
return ChangeAnnotations.prototype.all=function(){return this._annotations},Object.defineProperty(ChangeAnnotations.prototype,"size",{
get:function(){return this._size},enumerable:!1,configurable:!0}),ChangeAnnotations.prototype.manage=function(e,t){var n
;if(_.is(e)?n=e:(n=this.nextId(),t=e),void 0!==this._annotations[n])throw new Error("Id ".concat(n," is already in use."))
;if(void 0===t)throw new Error("No annotation provided for id ".concat(n));return this._annotations[n]=t,this._size++,n},
ChangeAnnotations.prototype.nextId=function(){return this._counter++,this._counter.toString()},ChangeAnnotations}(),Oe=function(){
function WorkspaceChange(e){var t=this;this._textEditChanges=Object.create(null),void 0!==e?(this._workspaceEdit=e,
e.documentChanges?(this._changeAnnotations=new xe(e.changeAnnotations),e.changeAnnotations=this._changeAnnotations.all(),
e.documentChanges.forEach(function(e){if(C.is(e)){var n=new q(e.edits,t._changeAnnotations);t._textEditChanges[e.textDocument.uri]=n}
})):e.changes&&Object.keys(e.changes).forEach(function(n){var o=new q(e.changes[n]);t._textEditChanges[n]=o})):this._workspaceEdit={}}
return Object.defineProperty(WorkspaceChange.prototype,"edit",{get:function(){return this.initDocumentChanges(),
void 0!==this._changeAnnotations&&(0===this._changeAnnotations.size?this._workspaceEdit.changeAnnotations=void 0:this._workspaceEdit.changeAnnotations=this._changeAnnotations.all()),
this._workspaceEdit},enumerable:!1,configurable:!0}),WorkspaceChange.prototype.getTextEditChange=function(e){if(N.is(e)){
if(this.initDocumentChanges(),
void 0===this._workspaceEdit.documentChanges)throw new Error("Workspace edit is not configured for document changes.");var t={uri:e.uri,
version:e.version};if(!(o=this._textEditChanges[t.uri])){var n={textDocument:t,edits:r=[]};this._workspaceEdit.documentChanges.push(n),
o=new q(r,this._changeAnnotations),this._textEditChanges[t.uri]=o}return o}if(this.initChanges(),
void 0===this._workspaceEdit.changes)throw new Error("Workspace edit is not configured for normal text edit changes.");var o
;if(!(o=this._textEditChanges[e])){var r=[];this._workspaceEdit.changes[e]=r,o=new q(r),this._textEditChanges[e]=o}return o},
WorkspaceChange.prototype.initDocumentChanges=function(){
void 0===this._workspaceEdit.documentChanges&&void 0===this._workspaceEdit.changes&&(this._changeAnnotations=new xe,
this._workspaceEdit.documentChanges=[],this._workspaceEdit.changeAnnotations=this._changeAnnotations.all())},
WorkspaceChange.prototype.initChanges=function(){
void 0===this._workspaceEdit.documentChanges&&void 0===this._workspaceEdit.changes&&(this._workspaceEdit.changes=Object.create(null))},
WorkspaceChange.prototype.createFile=function(e,t,n){if(this.initDocumentChanges(),
void 0===this._workspaceEdit.documentChanges)throw new Error("Workspace edit is not configured for document changes.");var o,r,i
;if(D.is(t)||_.is(t)?o=t:n=t,void 0===o?r=S.create(e,n):(i=_.is(o)?o:this._changeAnnotations.manage(o),r=S.create(e,n,i)),
this._workspaceEdit.documentChanges.push(r),void 0!==i)return i},WorkspaceChange.prototype.renameFile=function(e,t,n,o){
if(this.initDocumentChanges(),
void 0===this._workspaceEdit.documentChanges)throw new Error("Workspace edit is not configured for document changes.");var r,i,s
;if(D.is(n)||_.is(n)?r=n:o=n,void 0===r?i=k.create(e,t,o):(s=_.is(r)?r:this._changeAnnotations.manage(r),i=k.create(e,t,o,s)),
this._workspaceEdit.documentChanges.push(i),void 0!==s)return s},WorkspaceChange.prototype.deleteFile=function(e,t,n){
if(this.initDocumentChanges(),
void 0===this._workspaceEdit.documentChanges)throw new Error("Workspace edit is not configured for document changes.");var o,r,i
;if(D.is(t)||_.is(t)?o=t:n=t,void 0===o?r=P.create(e,n):(i=_.is(o)?o:this._changeAnnotations.manage(o),r=P.create(e,n,i)),
this._workspaceEdit.documentChanges.push(r),void 0!==i)return i},WorkspaceChange}();t.WorkspaceChange=Oe,function(e){
e.create=function create(e){return{uri:e}},e.is=function is(e){var t=e;return Ne.defined(t)&&Ne.string(t.uri)}
}(x||(t.TextDocumentIdentifier=x={})),function(e){e.create=function create(e,t){return{uri:e,version:t}},e.is=function is(e){var t=e
;return Ne.defined(t)&&Ne.string(t.uri)&&Ne.integer(t.version)}}(O||(t.VersionedTextDocumentIdentifier=O={})),function(e){
e.create=function create(e,t){return{uri:e,version:t}},e.is=function is(e){var t=e
;return Ne.defined(t)&&Ne.string(t.uri)&&(null===t.version||Ne.integer(t.version))}}(N||(t.OptionalVersionedTextDocumentIdentifier=N={})),
function(e){e.ABAP="abap",e.WindowsBat="bat",e.BibTeX="bibtex",e.Clojure="clojure",e.Coffeescript="coffeescript",e.C="c",e.CPP="cpp",
e.CSharp="csharp",e.CSS="css",e.D="d",e.Delphi="pascal",e.Diff="diff",e.Dart="dart",e.Dockerfile="dockerfile",e.Elixir="elixir",
e.Erlang="erlang",e.FSharp="fsharp",e.GitCommit="git-commit",e.GitRebase="git-rebase",e.Go="go",e.Groovy="groovy",e.Handlebars="handlebars",
e.Haskell="haskell",e.HTML="html",e.Ini="ini",e.Java="java",e.JavaScript="javascript",e.JavaScriptReact="javascriptreact",e.JSON="json",
e.LaTeX="latex",e.Less="less",e.Lua="lua",e.Makefile="makefile",e.Markdown="markdown",e.ObjectiveC="objective-c",
e.ObjectiveCPP="objective-cpp",e.Pascal="pascal",e.Perl="perl",e.Perl6="perl6",e.PHP="php",e.Plaintext="plaintext",
e.Powershell="powershell",e.Pug="jade",e.Python="python",e.R="r",e.Razor="razor",e.Ruby="ruby",e.Rust="rust",e.SCSS="scss",e.SASS="sass",
e.Scala="scala",e.ShaderLab="shaderlab",e.ShellScript="shellscript",e.SQL="sql",e.Swift="swift",e.TypeScript="typescript",
e.TypeScriptReact="typescriptreact",e.TeX="tex",e.VisualBasic="vb",e.XML="xml",e.XSL="xsl",e.YAML="yaml"}(E||(t.LanguageKind=E={})),
function(e){e.create=function create(e,t,n,o){return{uri:e,languageId:t,version:n,text:o}},e.is=function is(e){var t=e
;return Ne.defined(t)&&Ne.string(t.uri)&&Ne.string(t.languageId)&&Ne.integer(t.version)&&Ne.string(t.text)}}(j||(t.TextDocumentItem=j={})),
function(e){e.PlainText="plaintext",e.Markdown="markdown",e.is=function is(t){var n=t;return n===e.PlainText||n===e.Markdown}
}(I||(t.MarkupKind=I={})),function(e){e.is=function is(e){var t=e;return Ne.objectLiteral(e)&&I.is(t.kind)&&Ne.string(t.value)}
}(L||(t.MarkupContent=L={})),function(e){e.Text=1,e.Method=2,e.Function=3,e.Constructor=4,e.Field=5,e.Variable=6,e.Class=7,e.Interface=8,
e.Module=9,e.Property=10,e.Unit=11,e.Value=12,e.Enum=13,e.Keyword=14,e.Snippet=15,e.Color=16,e.File=17,e.Reference=18,e.Folder=19,
e.EnumMember=20,e.Constant=21,e.Struct=22,e.Event=23,e.Operator=24,e.TypeParameter=25}(F||(t.CompletionItemKind=F={})),function(e){
e.PlainText=1,e.Snippet=2}(A||(t.InsertTextFormat=A={})),function(e){e.Deprecated=1}(W||(t.CompletionItemTag=W={})),function(e){
e.create=function create(e,t,n){return{newText:e,insert:t,replace:n}},e.is=function is(e){var t=e
;return t&&Ne.string(t.newText)&&s.is(t.insert)&&s.is(t.replace)}}(H||(t.InsertReplaceEdit=H={})),function(e){e.asIs=1,e.adjustIndentation=2
}(U||(t.InsertTextMode=U={})),function(e){e.Replace=1,e.Merge=2}(z||(t.ApplyKind=z={})),function(e){e.is=function is(e){var t=e
;return t&&(Ne.string(t.detail)||void 0===t.detail)&&(Ne.string(t.description)||void 0===t.description)}
}(B||(t.CompletionItemLabelDetails=B={})),function(e){e.create=function create(e){return{label:e}}}($||(t.CompletionItem=$={})),function(e){
e.create=function create(e,t){return{items:e||[],isIncomplete:!!t}}}(V||(t.CompletionList=V={})),function(e){
e.fromPlainText=function fromPlainText(e){return e.replace(/[\\`*_{}[\]()#+\-.!]/g,"\\$&")},e.is=function is(e){var t=e
;return Ne.string(t)||Ne.objectLiteral(t)&&Ne.string(t.language)&&Ne.string(t.value)}}(K||(t.MarkedString=K={})),function(e){
e.is=function is(e){var t=e
;return!!t&&Ne.objectLiteral(t)&&(L.is(t.contents)||K.is(t.contents)||Ne.typedArray(t.contents,K.is))&&(void 0===e.range||s.is(e.range))}
}(J||(t.Hover=J={})),function(e){e.create=function create(e,t){return t?{label:e,documentation:t}:{label:e}}
}(X||(t.ParameterInformation=X={})),function(e){e.create=function create(e,t){for(var n=[],o=2;o<arguments.length;o++)n[o-2]=arguments[o]
;var r={label:e};return Ne.defined(t)&&(r.documentation=t),Ne.defined(n)?r.parameters=n:r.parameters=[],r}
}(Q||(t.SignatureInformation=Q={})),function(e){e.Text=1,e.Read=2,e.Write=3}(G||(t.DocumentHighlightKind=G={})),function(e){
e.create=function create(e,t){var n={range:e};return Ne.number(t)&&(n.kind=t),n}}(Y||(t.DocumentHighlight=Y={})),function(e){e.File=1,
e.Module=2,e.Namespace=3,e.Package=4,e.Class=5,e.Method=6,e.Property=7,e.Field=8,e.Constructor=9,e.Enum=10,e.Interface=11,e.Function=12,
e.Variable=13,e.Constant=14,e.String=15,e.Number=16,e.Boolean=17,e.Array=18,e.Object=19,e.Key=20,e.Null=21,e.EnumMember=22,e.Struct=23,
e.Event=24,e.Operator=25,e.TypeParameter=26}(Z||(t.SymbolKind=Z={})),function(e){e.Deprecated=1}(ee||(t.SymbolTag=ee={})),function(e){
e.create=function create(e,t,n,o,r){var i={name:e,kind:t,location:{uri:o,range:n}};return r&&(i.containerName=r),i}
}(te||(t.SymbolInformation=te={})),function(e){e.create=function create(e,t,n,o){return void 0!==o?{name:e,kind:t,location:{uri:n,range:o}
}:{name:e,kind:t,location:{uri:n}}}}(ne||(t.WorkspaceSymbol=ne={})),function(e){e.create=function create(e,t,n,o,r,i){var s={name:e,
detail:t,kind:n,range:o,selectionRange:r};return void 0!==i&&(s.children=i),s},e.is=function is(e){var t=e
;return t&&Ne.string(t.name)&&Ne.number(t.kind)&&s.is(t.range)&&s.is(t.selectionRange)&&(void 0===t.detail||Ne.string(t.detail))&&(void 0===t.deprecated||Ne.boolean(t.deprecated))&&(void 0===t.children||Array.isArray(t.children))&&(void 0===t.tags||Array.isArray(t.tags))
}}(oe||(t.DocumentSymbol=oe={})),function(e){e.Empty="",e.QuickFix="quickfix",e.Refactor="refactor",e.RefactorExtract="refactor.extract",
e.RefactorInline="refactor.inline",e.RefactorMove="refactor.move",e.RefactorRewrite="refactor.rewrite",e.Source="source",
e.SourceOrganizeImports="source.organizeImports",e.SourceFixAll="source.fixAll",e.Notebook="notebook"}(re||(t.CodeActionKind=re={})),
function(e){e.Invoked=1,e.Automatic=2}(ie||(t.CodeActionTriggerKind=ie={})),function(e){e.create=function create(e,t,n){var o={diagnostics:e
};return null!=t&&(o.only=t),null!=n&&(o.triggerKind=n),o},e.is=function is(e){var t=e
;return Ne.defined(t)&&Ne.typedArray(t.diagnostics,v.is)&&(void 0===t.only||Ne.typedArray(t.only,Ne.string))&&(void 0===t.triggerKind||t.triggerKind===ie.Invoked||t.triggerKind===ie.Automatic)
}}(se||(t.CodeActionContext=se={})),function(e){e.LLMGenerated=1,e.is=function is(t){return Ne.defined(t)&&t===e.LLMGenerated}
}(ae||(t.CodeActionTag=ae={})),function(e){e.create=function create(e,t,n){var o={title:e},r=!0;return"string"==typeof t?(r=!1,
o.kind=t):b.is(t)?o.command=t:o.edit=t,r&&void 0!==n&&(o.kind=n),o},e.is=function is(e){var t=e
;return t&&Ne.string(t.title)&&(void 0===t.diagnostics||Ne.typedArray(t.diagnostics,v.is))&&(void 0===t.kind||Ne.string(t.kind))&&(void 0!==t.edit||void 0!==t.command)&&(void 0===t.command||b.is(t.command))&&(void 0===t.isPreferred||Ne.boolean(t.isPreferred))&&(void 0===t.edit||w.is(t.edit))&&(void 0===t.tags||Ne.typedArray(t.tags,ae.is))
}}(ce||(t.CodeAction=ce={})),function(e){e.create=function create(e,t){var n={range:e};return Ne.defined(t)&&(n.data=t),n},
e.is=function is(e){var t=e;return Ne.defined(t)&&s.is(t.range)&&(Ne.undefined(t.command)||b.is(t.command))}}(ue||(t.CodeLens=ue={})),
function(e){e.create=function create(e,t){return{tabSize:e,insertSpaces:t}},e.is=function is(e){var t=e
;return Ne.defined(t)&&Ne.uinteger(t.tabSize)&&Ne.boolean(t.insertSpaces)}}(le||(t.FormattingOptions=le={})),function(e){
e.create=function create(e,t,n){return{range:e,target:t,data:n}},e.is=function is(e){var t=e
;return Ne.defined(t)&&s.is(t.range)&&(Ne.undefined(t.target)||Ne.string(t.target))}}(de||(t.DocumentLink=de={})),function(e){
e.create=function create(e,t){return{range:e,parent:t}},e.is=function is(t){var n=t
;return Ne.objectLiteral(n)&&s.is(n.range)&&(void 0===n.parent||e.is(n.parent))}}(fe||(t.SelectionRange=fe={})),function(e){
e.namespace="namespace",e.type="type",e.class="class",e.enum="enum",e.interface="interface",e.struct="struct",
e.typeParameter="typeParameter",e.parameter="parameter",e.variable="variable",e.property="property",e.enumMember="enumMember",
e.event="event",e.function="function",e.method="method",e.macro="macro",e.keyword="keyword",e.modifier="modifier",e.comment="comment",
e.string="string",e.number="number",e.regexp="regexp",e.operator="operator",e.decorator="decorator",e.label="label"
}(pe||(t.SemanticTokenTypes=pe={})),function(e){e.declaration="declaration",e.definition="definition",e.readonly="readonly",
e.static="static",e.deprecated="deprecated",e.abstract="abstract",e.async="async",e.modification="modification",
e.documentation="documentation",e.defaultLibrary="defaultLibrary"}(ge||(t.SemanticTokenModifiers=ge={})),function(e){e.is=function is(e){
var t=e
;return Ne.objectLiteral(t)&&(void 0===t.resultId||"string"==typeof t.resultId)&&Array.isArray(t.data)&&(0===t.data.length||"number"==typeof t.data[0])
}}(he||(t.SemanticTokens=he={})),function(e){e.create=function create(e,t){return{range:e,text:t}},e.is=function is(e){var t=e
;return null!=t&&s.is(t.range)&&Ne.string(t.text)}}(me||(t.InlineValueText=me={})),function(e){e.create=function create(e,t,n){return{
range:e,variableName:t,caseSensitiveLookup:n}},e.is=function is(e){var t=e
;return null!=t&&s.is(t.range)&&Ne.boolean(t.caseSensitiveLookup)&&(Ne.string(t.variableName)||void 0===t.variableName)}
}(ye||(t.InlineValueVariableLookup=ye={})),function(e){e.create=function create(e,t){return{range:e,expression:t}},e.is=function is(e){
var t=e;return null!=t&&s.is(t.range)&&(Ne.string(t.expression)||void 0===t.expression)}}(ve||(t.InlineValueEvaluatableExpression=ve={})),
function(e){e.create=function create(e,t){return{frameId:e,stoppedLocation:t}},e.is=function is(e){var t=e
;return Ne.defined(t)&&s.is(e.stoppedLocation)}}(be||(t.InlineValueContext=be={})),function(e){e.Type=1,e.Parameter=2,e.is=function is(e){
return 1===e||2===e}}(Re||(t.InlayHintKind=Re={})),function(e){e.create=function create(e){return{value:e}},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&(void 0===t.tooltip||Ne.string(t.tooltip)||L.is(t.tooltip))&&(void 0===t.location||a.is(t.location))&&(void 0===t.command||b.is(t.command))
}}(De||(t.InlayHintLabelPart=De={})),function(e){e.create=function create(e,t,n){var o={position:e,label:t};return void 0!==n&&(o.kind=n),o
},e.is=function is(e){var t=e
;return Ne.objectLiteral(t)&&i.is(t.position)&&(Ne.string(t.label)||Ne.typedArray(t.label,De.is))&&(void 0===t.kind||Re.is(t.kind))&&void 0===t.textEdits||Ne.typedArray(t.textEdits,R.is)&&(void 0===t.tooltip||Ne.string(t.tooltip)||L.is(t.tooltip))&&(void 0===t.paddingLeft||Ne.boolean(t.paddingLeft))&&(void 0===t.paddingRight||Ne.boolean(t.paddingRight))
}}(_e||(t.InlayHint=_e={})),function(e){e.createSnippet=function createSnippet(e){return{kind:"snippet",value:e}},
e.isSnippet=function isSnippet(e){var t=e;return Ne.objectLiteral(t)&&"snippet"===t.kind&&Ne.string(t.value)}}(Te||(t.StringValue=Te={})),
function(e){e.create=function create(e,t,n,o){return{insertText:e,filterText:t,range:n,command:o}}}(Ce||(t.InlineCompletionItem=Ce={})),
function(e){e.create=function create(e){return{items:e}}}(Se||(t.InlineCompletionList=Se={})),function(e){e.Invoked=1,e.Automatic=2
}(ke||(t.InlineCompletionTriggerKind=ke={})),function(e){e.create=function create(e,t){return{range:e,text:t}}
}(Pe||(t.SelectedCompletionInfo=Pe={})),function(e){e.create=function create(e,t){return{triggerKind:e,selectedCompletionInfo:t}}
}(we||(t.InlineCompletionContext=we={})),function(e){e.is=function is(e){var t=e;return Ne.objectLiteral(t)&&n.is(t.uri)&&Ne.string(t.name)}
}(Me||(t.WorkspaceFolder=Me={})),t.EOL=["\n","\r\n","\r"],function(e){function mergeSort(e,t){if(e.length<=1)return e
;var n=e.length/2|0,o=e.slice(0,n),r=e.slice(n);mergeSort(o,t),mergeSort(r,t);for(var i=0,s=0,a=0;i<o.length&&s<r.length;){
var c=t(o[i],r[s]);e[a++]=c<=0?o[i++]:r[s++]}for(;i<o.length;)e[a++]=o[i++];for(;s<r.length;)e[a++]=r[s++];return e}
e.create=function create(e,t,n,o){return new Ee(e,t,n,o)},e.is=function is(e){var t=e
;return!!(Ne.defined(t)&&Ne.string(t.uri)&&(Ne.undefined(t.languageId)||Ne.string(t.languageId))&&Ne.uinteger(t.lineCount)&&Ne.func(t.getText)&&Ne.func(t.positionAt)&&Ne.func(t.offsetAt))
},e.applyEdits=function applyEdits(e,t){for(var n=e.getText(),o=mergeSort(t,function(e,t){var n=e.range.start.line-t.range.start.line
;return 0===n?e.range.start.character-t.range.start.character:n}),r=n.length,i=o.length-1;i>=0;i--){
var s=o[i],a=e.offsetAt(s.range.start),c=e.offsetAt(s.range.end);if(!(c<=r))throw new Error("Overlapping edit")
;n=n.substring(0,a)+s.newText+n.substring(c,n.length),r=a}return n}}(qe||(t.TextDocument=qe={}));var Ne,Ee=function(){
function FullTextDocument(e,t,n,o){this._uri=e,this._languageId=t,this._version=n,this._content=o,this._lineOffsets=void 0}
return Object.defineProperty(FullTextDocument.prototype,"uri",{get:function(){return this._uri},enumerable:!1,configurable:!0}),
Object.defineProperty(FullTextDocument.prototype,"languageId",{get:function(){return this._languageId},enumerable:!1,configurable:!0}),
Object.defineProperty(FullTextDocument.prototype,"version",{get:function(){return this._version},enumerable:!1,configurable:!0}),
FullTextDocument.prototype.getText=function(e){if(e){var t=this.offsetAt(e.start),n=this.offsetAt(e.end);return this._content.substring(t,n)
}return this._content},FullTextDocument.prototype.update=function(e,t){this._content=e.text,this._version=t,this._lineOffsets=void 0},
FullTextDocument.prototype.getLineOffsets=function(){if(void 0===this._lineOffsets){for(var e=[],t=this._content,n=!0,o=0;o<t.length;o++){
n&&(e.push(o),n=!1);var r=t.charAt(o);n="\r"===r||"\n"===r,"\r"===r&&o+1<t.length&&"\n"===t.charAt(o+1)&&o++}
n&&t.length>0&&e.push(t.length),this._lineOffsets=e}return this._lineOffsets},FullTextDocument.prototype.positionAt=function(e){
e=Math.max(Math.min(e,this._content.length),0);var t=this.getLineOffsets(),n=0,o=t.length;if(0===o)return i.create(0,e);for(;n<o;){
var r=Math.floor((n+o)/2);t[r]>e?o=r:n=r+1}var s=n-1;return i.create(s,e-t[s])},FullTextDocument.prototype.offsetAt=function(e){
var t=this.getLineOffsets();if(e.line>=t.length)return this._content.length;if(e.line<0)return 0
;var n=t[e.line],o=e.line+1<t.length?t[e.line+1]:this._content.length;return Math.max(Math.min(n+e.character,o),n)},
Object.defineProperty(FullTextDocument.prototype,"lineCount",{get:function(){return this.getLineOffsets().length},enumerable:!1,
configurable:!0}),FullTextDocument}();!function(e){var t=Object.prototype.toString;e.defined=function defined(e){return void 0!==e},
e.undefined=function undefined(e){return void 0===e},e.boolean=function boolean(e){return!0===e||!1===e},e.string=function string(e){
return"[object String]"===t.call(e)},e.number=function number(e){return"[object Number]"===t.call(e)},
e.numberRange=function numberRange(e,n,o){return"[object Number]"===t.call(e)&&n<=e&&e<=o},e.integer=function integer(e){
return"[object Number]"===t.call(e)&&-2147483648<=e&&e<=2147483647},e.uinteger=function uinteger(e){
return"[object Number]"===t.call(e)&&0<=e&&e<=2147483647},e.func=function func(e){return"[object Function]"===t.call(e)},
e.objectLiteral=function objectLiteral(e){return null!==e&&"object"==typeof e},e.typedArray=function typedArray(e,t){
return Array.isArray(e)&&e.every(t)}}(Ne||(Ne={}))})},92104:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),r=this&&this.__exportStar||function(e,t){
for(var n in e)"default"===n||Object.prototype.hasOwnProperty.call(t,n)||o(t,e,n)};Object.defineProperty(t,"__esModule",{value:!0}),
t.ProposedFeatures=t.NotebookDocuments=t.TextDocuments=t.SemanticTokensBuilder=t.WorkDoneProgressReporter=void 0;const i=n(32768)
;Object.defineProperty(t,"SemanticTokensBuilder",{enumerable:!0,get:function(){return i.SemanticTokensBuilder}});const s=n(54981)
;Object.defineProperty(t,"WorkDoneProgressReporter",{enumerable:!0,get:function(){return s.WorkDoneProgressReporter}}),r(n(65617),t)
;const a=n(1299);Object.defineProperty(t,"TextDocuments",{enumerable:!0,get:function(){return a.TextDocuments}});const c=n(24451);var u
;Object.defineProperty(t,"NotebookDocuments",{enumerable:!0,get:function(){return c.NotebookDocuments}}),r(n(45305),t),function(e){e.all={
__brand:"features"}}(u||(t.ProposedFeatures=u={}))},26775:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.CallHierarchyFeature=void 0;const o=n(65617);t.CallHierarchyFeature=e=>class extends e{
get callHierarchy(){return{
onPrepare:e=>this.connection.onRequest(o.CallHierarchyPrepareRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t),void 0)),
onIncomingCalls:e=>{const t=o.CallHierarchyIncomingCallsRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))},
onOutgoingCalls:e=>{const t=o.CallHierarchyOutgoingCallsRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))}}}}},
89510:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t});Object.defineProperty(t,"__esModule",{value:!0}),t.ConfigurationFeature=void 0;const a=n(65617),c=s(n(38888))
;t.ConfigurationFeature=e=>class extends e{getConfiguration(e){return e?c.string(e)?this._getConfiguration({section:e
}):this._getConfiguration(e):this._getConfiguration({})}_getConfiguration(e){const t={items:Array.isArray(e)?e:[e]}
;return this.connection.sendRequest(a.ConfigurationRequest.type,t).then(t=>Array.isArray(t)?Array.isArray(e)?t:t[0]:Array.isArray(e)?[]:null)
}}},60557:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.DiagnosticFeature=void 0;const o=n(65617);t.DiagnosticFeature=e=>class extends e{
get diagnostics(){return{refresh:()=>this.connection.sendRequest(o.DiagnosticRefreshRequest.type),
on:e=>this.connection.onRequest(o.DocumentDiagnosticRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t),this.attachPartialResultProgress(o.DocumentDiagnosticRequest.partialResult,t))),
onWorkspace:e=>this.connection.onRequest(o.WorkspaceDiagnosticRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t),this.attachPartialResultProgress(o.WorkspaceDiagnosticRequest.partialResult,t)))
}}}},31334:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.FileOperationsFeature=void 0;const o=n(65617);t.FileOperationsFeature=e=>class extends e{
onDidCreateFiles(e){return this.connection.onNotification(o.DidCreateFilesNotification.type,t=>e(t))}onDidRenameFiles(e){
return this.connection.onNotification(o.DidRenameFilesNotification.type,t=>e(t))}onDidDeleteFiles(e){
return this.connection.onNotification(o.DidDeleteFilesNotification.type,t=>e(t))}onWillCreateFiles(e){
return this.connection.onRequest(o.WillCreateFilesRequest.type,(t,n)=>e(t,n))}onWillRenameFiles(e){
return this.connection.onRequest(o.WillRenameFilesRequest.type,(t,n)=>e(t,n))}onWillDeleteFiles(e){
return this.connection.onRequest(o.WillDeleteFilesRequest.type,(t,n)=>e(t,n))}}},27468:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.FoldingRangeFeature=void 0;const o=n(65617);t.FoldingRangeFeature=e=>class extends e{
get foldingRange(){return{refresh:()=>this.connection.sendRequest(o.FoldingRangeRefreshRequest.type),on:e=>{
const t=o.FoldingRangeRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))}}}}},
42626:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.InlayHintFeature=void 0;const o=n(65617);t.InlayHintFeature=e=>class extends e{
get inlayHint(){return{refresh:()=>this.connection.sendRequest(o.InlayHintRefreshRequest.type),
on:e=>this.connection.onRequest(o.InlayHintRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t))),
resolve:e=>this.connection.onRequest(o.InlayHintResolveRequest.type,(t,n)=>e(t,n))}}}},50081:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.InlineCompletionFeature=void 0;const o=n(65617)
;t.InlineCompletionFeature=e=>class extends e{get inlineCompletion(){return{
on:e=>this.connection.onRequest(o.InlineCompletionRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t)))}}}},22210:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.InlineValueFeature=void 0;const o=n(65617);t.InlineValueFeature=e=>class extends e{
get inlineValue(){return{refresh:()=>this.connection.sendRequest(o.InlineValueRefreshRequest.type),
on:e=>this.connection.onRequest(o.InlineValueRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t)))}}}},70998:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.LinkedEditingRangeFeature=void 0;const o=n(65617)
;t.LinkedEditingRangeFeature=e=>class extends e{onLinkedEditingRange(e){
return this.connection.onRequest(o.LinkedEditingRangeRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t),void 0))}}},84681:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.MonikerFeature=void 0;const o=n(65617);t.MonikerFeature=e=>class extends e{get moniker(){
return{on:e=>{const t=o.MonikerRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))}}}}},
24451:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.NotebookDocuments=t.NotebookSyncFeature=void 0;const o=n(65617),r=n(1299)
;t.NotebookSyncFeature=e=>class extends e{get synchronization(){return{
onDidOpenNotebookDocument:e=>this.connection.onNotification(o.DidOpenNotebookDocumentNotification.type,t=>e(t)),
onDidChangeNotebookDocument:e=>this.connection.onNotification(o.DidChangeNotebookDocumentNotification.type,t=>e(t)),
onDidSaveNotebookDocument:e=>this.connection.onNotification(o.DidSaveNotebookDocumentNotification.type,t=>e(t)),
onDidCloseNotebookDocument:e=>this.connection.onNotification(o.DidCloseNotebookDocumentNotification.type,t=>e(t))}}}
;class CellTextDocumentConnection{static NULL_DISPOSE=Object.freeze({dispose:()=>{}});openHandler;changeHandler;closeHandler
;onDidOpenTextDocument(e){return this.openHandler=e,o.Disposable.create(()=>{this.openHandler=void 0})}openTextDocument(e){
return this.openHandler&&this.openHandler(e)}onDidChangeTextDocument(e){return this.changeHandler=e,o.Disposable.create(()=>{
this.changeHandler=e})}changeTextDocument(e){return this.changeHandler&&this.changeHandler(e)}onDidCloseTextDocument(e){
return this.closeHandler=e,o.Disposable.create(()=>{this.closeHandler=void 0})}closeTextDocument(e){
return this.closeHandler&&this.closeHandler(e)}onWillSaveTextDocument(){return CellTextDocumentConnection.NULL_DISPOSE}
onWillSaveTextDocumentWaitUntil(){return CellTextDocumentConnection.NULL_DISPOSE}onDidSaveTextDocument(){
return CellTextDocumentConnection.NULL_DISPOSE}}t.NotebookDocuments=class NotebookDocuments{notebookDocuments;notebookCellMap;_onDidOpen
;_onDidSave;_onDidChange;_onDidClose;_cellTextDocuments;constructor(e){
e instanceof r.TextDocuments?this._cellTextDocuments=e:this._cellTextDocuments=new r.TextDocuments(e),this.notebookDocuments=new Map,
this.notebookCellMap=new Map,this._onDidOpen=new o.Emitter,this._onDidChange=new o.Emitter,this._onDidSave=new o.Emitter,
this._onDidClose=new o.Emitter}get cellTextDocuments(){return this._cellTextDocuments}getCellTextDocument(e){
return this._cellTextDocuments.get(e.document)}getNotebookDocument(e){return this.notebookDocuments.get(e)}getNotebookCell(e){
const t=this.notebookCellMap.get(e);return t&&t[0]}findNotebookDocumentForCell(e){
const t="string"==typeof e?e:e.document,n=this.notebookCellMap.get(t);return n&&n[1]}get onDidOpen(){return this._onDidOpen.event}
get onDidSave(){return this._onDidSave.event}get onDidChange(){return this._onDidChange.event}get onDidClose(){return this._onDidClose.event
}listen(e){const t=new CellTextDocumentConnection,n=[];return n.push(this.cellTextDocuments.listen(t)),
n.push(e.notebooks.synchronization.onDidOpenNotebookDocument(async e=>{this.notebookDocuments.set(e.notebookDocument.uri,e.notebookDocument)
;for(const n of e.cellTextDocuments)await t.openTextDocument({textDocument:n});this.updateCellMap(e.notebookDocument),
this._onDidOpen.fire(e.notebookDocument)})),n.push(e.notebooks.synchronization.onDidChangeNotebookDocument(async e=>{
const n=this.notebookDocuments.get(e.notebookDocument.uri);if(void 0===n)return;n.version=e.notebookDocument.version;const o=n.metadata
;let r=!1;const i=e.change;void 0!==i.metadata&&(r=!0,n.metadata=i.metadata);const s=[],a=[],c=[],u=[];if(void 0!==i.cells){const e=i.cells
;if(void 0!==e.structure){const o=e.structure.array;if(n.cells.splice(o.start,o.deleteCount,...void 0!==o.cells?o.cells:[]),
void 0!==e.structure.didOpen)for(const n of e.structure.didOpen)await t.openTextDocument({textDocument:n}),s.push(n.uri)
;if(e.structure.didClose)for(const n of e.structure.didClose)await t.closeTextDocument({textDocument:n}),a.push(n.uri)}if(void 0!==e.data){
const t=new Map(e.data.map(e=>[e.document,e]));for(let e=0;e<=n.cells.length;e++){const o=t.get(n.cells[e].document);if(void 0!==o){
const r=n.cells.splice(e,1,o);if(c.push({old:r[0],new:o}),t.delete(o.document),0===t.size)break}}}
if(void 0!==e.textContent)for(const n of e.textContent)await t.changeTextDocument({textDocument:n.document,contentChanges:n.changes}),
u.push(n.document.uri)}const l=[];for(const e of a)l.push(this.getNotebookCell(e)),this.notebookCellMap.delete(e);this.updateCellMap(n)
;const d={notebookDocument:n};r&&(d.metadata={old:o,new:n.metadata});const f=[];for(const e of s)f.push(this.getNotebookCell(e));const p=[]
;for(const e of u)p.push(this.getNotebookCell(e));(f.length>0||l.length>0||c.length>0||p.length>0)&&(d.cells={added:f,removed:l,changed:{
data:c,textContent:p}}),void 0===d.metadata&&void 0===d.cells||this._onDidChange.fire(d)})),
n.push(e.notebooks.synchronization.onDidSaveNotebookDocument(e=>{const t=this.notebookDocuments.get(e.notebookDocument.uri)
;void 0!==t&&this._onDidSave.fire(t)})),n.push(e.notebooks.synchronization.onDidCloseNotebookDocument(async e=>{
const n=this.notebookDocuments.get(e.notebookDocument.uri);if(void 0!==n){this._onDidClose.fire(n)
;for(const n of e.cellTextDocuments)await t.closeTextDocument({textDocument:n});this.notebookDocuments.delete(e.notebookDocument.uri)
;for(const e of n.cells)this.notebookCellMap.delete(e.document)}})),o.Disposable.create(()=>{n.forEach(e=>e.dispose())})}updateCellMap(e){
for(const t of e.cells)this.notebookCellMap.set(t.document,[t,e])}}},54981:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.ProgressFeature=t.WorkDoneProgressReporter=void 0,
t.attachWorkDone=function attachWorkDone(e,t){if(void 0===t||void 0===t.workDoneToken)return new NullProgressReporter
;const n=t.workDoneToken;return delete t.workDoneToken,new WorkDoneProgressReporterImpl(e,n)},
t.attachPartialResult=function attachPartialResult(e,t){if(void 0===t||void 0===t.partialResultToken)return;const n=t.partialResultToken
;return delete t.partialResultToken,new ResultProgressReporterImpl(e,n)};const o=n(65617);var r;!function(e){
e.isNullInstance=function isNullInstance(e){return e instanceof NullProgressReporter}}(r||(t.WorkDoneProgressReporter=r={}))
;class WorkDoneProgressReporterImpl{_connection;_token;static Instances=new Map;constructor(e,t){this._connection=e,this._token=t,
WorkDoneProgressReporterImpl.Instances.set(this._token,this)}begin(e,t,n,r){const i={kind:"begin",title:e,message:n,cancellable:r}
;"number"==typeof t&&(i.percentage=Math.round(t)),this._connection.sendProgress(o.WorkDoneProgress.type,this._token,i)}report(e,t){const n={
kind:"report"};"number"==typeof e?(n.percentage=Math.round(e),void 0!==t&&(n.message=t)):n.message=e,
this._connection.sendProgress(o.WorkDoneProgress.type,this._token,n)}done(){WorkDoneProgressReporterImpl.Instances.delete(this._token),
this._connection.sendProgress(o.WorkDoneProgress.type,this._token,{kind:"end"})}}
class WorkDoneProgressServerReporterImpl extends WorkDoneProgressReporterImpl{_source;constructor(e,t){super(e,t),
this._source=new o.CancellationTokenSource}get token(){return this._source.token}done(){this._source.dispose(),super.done()}cancel(){
this._source.cancel()}}class NullProgressReporter{constructor(){}begin(){}report(){}done(){}}
class NullProgressServerReporter extends NullProgressReporter{_source;constructor(){super(),this._source=new o.CancellationTokenSource}
get token(){return this._source.token}done(){this._source.dispose()}cancel(){this._source.cancel()}}var i
;t.ProgressFeature=e=>class extends e{_progressSupported;constructor(){super(),this._progressSupported=!1}initialize(e){super.initialize(e),
!0===e?.window?.workDoneProgress&&(this._progressSupported=!0,this.connection.onNotification(o.WorkDoneProgressCancelNotification.type,e=>{
const t=WorkDoneProgressReporterImpl.Instances.get(e.token)
;(t instanceof WorkDoneProgressServerReporterImpl||t instanceof NullProgressServerReporter)&&t.cancel()}))}attachWorkDoneProgress(e){
return void 0===e?new NullProgressReporter:new WorkDoneProgressReporterImpl(this.connection,e)}createWorkDoneProgress(){
if(this._progressSupported){const e=(0,o.RAL)().crypto.randomUUID()
;return this.connection.sendRequest(o.WorkDoneProgressCreateRequest.type,{token:e
}).then(()=>new WorkDoneProgressServerReporterImpl(this.connection,e))}return Promise.resolve(new NullProgressServerReporter)}},function(e){
e.type=new o.ProgressType}(i||(i={}));class ResultProgressReporterImpl{_connection;_token;constructor(e,t){this._connection=e,this._token=t}
report(e){this._connection.sendProgress(i.type,this._token,e)}}},32768:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.SemanticTokensBuilder=t.SemanticTokensDiff=t.SemanticTokensFeature=void 0
;const o=n(65617);t.SemanticTokensFeature=e=>class extends e{get semanticTokens(){return{
refresh:()=>this.connection.sendRequest(o.SemanticTokensRefreshRequest.type),on:e=>{const t=o.SemanticTokensRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))},onDelta:e=>{
const t=o.SemanticTokensDeltaRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))},onRange:e=>{
const t=o.SemanticTokensRangeRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))}}}}
;class SemanticTokensDiff{originalSequence;modifiedSequence;constructor(e,t){this.originalSequence=e,this.modifiedSequence=t}computeDiff(){
const e=this.originalSequence.length,t=this.modifiedSequence.length;let n=0
;for(;n<t&&n<e&&this.originalSequence[n]===this.modifiedSequence[n];)n++;if(n<t&&n<e){let o=e-1,r=t-1
;for(;o>=n&&r>=n&&this.originalSequence[o]===this.modifiedSequence[r];)o--,r--;(o<n||r<n)&&(o++,r++)
;const i=o-n+1,s=this.modifiedSequence.slice(n,r+1);return 1===s.length&&s[0]===this.originalSequence[o]?[{start:n,deleteCount:i-1}]:[{
start:n,deleteCount:i,data:s}]}return n<t?[{start:n,deleteCount:0,data:this.modifiedSequence.slice(n)}]:n<e?[{start:n,deleteCount:e-n}]:[]}}
t.SemanticTokensDiff=SemanticTokensDiff;class SemanticTokensBuilder{_id;_prevLine;_prevChar;_dataIsSortedAndDeltaEncoded;_data;_dataNonDelta
;_dataLen;_prevData;constructor(){this._prevData=void 0,this.initialize()}initialize(){this._id=Date.now(),this._prevLine=0,
this._prevChar=0,this._data=[],this._dataNonDelta=[],this._dataLen=0,this._dataIsSortedAndDeltaEncoded=!0}push(e,t,n,o,r){
this._dataIsSortedAndDeltaEncoded&&(e<this._prevLine||e===this._prevLine&&t<this._prevChar)&&(this._dataIsSortedAndDeltaEncoded=!1,
this._dataNonDelta=SemanticTokensBuilder._deltaDecode(this._data));let i=e,s=t
;this._dataIsSortedAndDeltaEncoded&&this._dataLen>0&&(i-=this._prevLine,0===i&&(s-=this._prevChar))
;const a=this._dataIsSortedAndDeltaEncoded?this._data:this._dataNonDelta;a[this._dataLen++]=i,a[this._dataLen++]=s,a[this._dataLen++]=n,
a[this._dataLen++]=o,a[this._dataLen++]=r,this._prevLine=e,this._prevChar=t}get id(){return this._id.toString()}static _deltaDecode(e){
const t=e.length/5|0;let n=0,o=0;const r=[];for(let i=0;i<t;i++){const t=5*i;let s=e[t],a=e[t+1];0===s?(s=n,a+=o):s+=n
;const c=e[t+2],u=e[t+3],l=e[t+4];r[t+0]=s,r[t+1]=a,r[t+2]=c,r[t+3]=u,r[t+4]=l,n=s,o=a}return r}static _sortAndDeltaEncode(e){
const t=[],n=e.length/5|0;for(let e=0;e<n;e++)t[e]=e;t.sort((t,n)=>{const o=e[5*t],r=e[5*n];if(o===r){return e[5*t+1]-e[5*n+1]}return o-r})
;const o=[];let r=0,i=0;for(let s=0;s<n;s++){const n=5*t[s],a=e[n+0],c=e[n+1],u=e[n+2],l=e[n+3],d=e[n+4],f=a-r,p=0===f?c-i:c,g=5*s;o[g+0]=f,
o[g+1]=p,o[g+2]=u,o[g+3]=l,o[g+4]=d,r=a,i=c}return o}getFinalDataDelta(){
return this._dataIsSortedAndDeltaEncoded?this._data:SemanticTokensBuilder._sortAndDeltaEncode(this._dataNonDelta)}previousResult(e){
this.id===e?this._prevData=this.getFinalDataDelta():this._prevData=void 0,this.initialize()}build(){return this._prevData=void 0,{
resultId:this.id,data:this.getFinalDataDelta()}}canBuildEdits(){return void 0!==this._prevData}buildEdits(){return void 0!==this._prevData?{
resultId:this.id,edits:new SemanticTokensDiff(this._prevData,this.getFinalDataDelta()).computeDiff()}:this.build()}}
t.SemanticTokensBuilder=SemanticTokensBuilder},45305:function(e,t,n){
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
var o,r=this&&this.__createBinding||(Object.create?function(e,t,n,o){void 0===o&&(o=n);var r=Object.getOwnPropertyDescriptor(t,n)
;r&&!("get"in r?!t.__esModule:r.writable||r.configurable)||(r={enumerable:!0,get:function(){return t[n]}}),Object.defineProperty(e,o,r)
}:function(e,t,n,o){void 0===o&&(o=n),e[o]=t[n]}),i=this&&this.__setModuleDefault||(Object.create?function(e,t){
Object.defineProperty(e,"default",{enumerable:!0,value:t})}:function(e,t){e.default=t}),s=this&&this.__importStar||(o=function(e){
return o=Object.getOwnPropertyNames||function(e){var t=[];for(var n in e)Object.prototype.hasOwnProperty.call(e,n)&&(t[t.length]=n);return t
},o(e)},function(e){if(e&&e.__esModule)return e;var t={};if(null!=e)for(var n=o(e),s=0;s<n.length;s++)"default"!==n[s]&&r(t,e,n[s])
;return i(t,e),t});Object.defineProperty(t,"__esModule",{value:!0
}),t._NotebooksImpl=t._LanguagesImpl=t.BulkUnregistration=t.BulkRegistration=t.ErrorMessageTracker=void 0,
t.combineConsoleFeatures=combineConsoleFeatures,t.combineTelemetryFeatures=combineTelemetryFeatures,
t.combineTracerFeatures=combineTracerFeatures,t.combineClientFeatures=combineClientFeatures,t.combineWindowFeatures=combineWindowFeatures,
t.combineWorkspaceFeatures=combineWorkspaceFeatures,t.combineLanguagesFeatures=combineLanguagesFeatures,
t.combineNotebooksFeatures=combineNotebooksFeatures,t.combineFeatures=function combineFeatures(e,t){function combine(e,t,n){
return e&&t?n(e,t):e||t}return{__brand:"features",console:combine(e.console,t.console,combineConsoleFeatures),
tracer:combine(e.tracer,t.tracer,combineTracerFeatures),telemetry:combine(e.telemetry,t.telemetry,combineTelemetryFeatures),
client:combine(e.client,t.client,combineClientFeatures),window:combine(e.window,t.window,combineWindowFeatures),
workspace:combine(e.workspace,t.workspace,combineWorkspaceFeatures),languages:combine(e.languages,t.languages,combineLanguagesFeatures),
notebooks:combine(e.notebooks,t.notebooks,combineNotebooksFeatures)}},t.createConnection=function createConnection(e,t,n){
const o=n&&n.console?new(n.console(RemoteConsoleImpl)):new RemoteConsoleImpl,r=e(o);o.rawAttach(r)
;const i=n&&n.tracer?new(n.tracer(TracerImpl)):new TracerImpl,s=n&&n.telemetry?new(n.telemetry(TelemetryImpl)):new TelemetryImpl,l=n&&n.client?new(n.client(RemoteClientImpl)):new RemoteClientImpl,d=n&&n.window?new(n.window(k)):new k,f=n&&n.workspace?new(n.workspace(M)):new M,p=n&&n.languages?new(n.languages(q)):new q,g=n&&n.notebooks?new(n.notebooks(x)):new x,h=[o,i,s,l,d,f,p,g]
;let m,y,v;const b={listen:()=>r.listen(),sendRequest:(e,...t)=>r.sendRequest(c.string(e)?e:e.method,...t),
onRequest:(e,t)=>r.onRequest(e,t),sendNotification:(e,t)=>{const n=c.string(e)?e:e.method;return r.sendNotification(n,t)},
onNotification:(e,t)=>r.onNotification(e,t),onProgress:r.onProgress,sendProgress:r.sendProgress,onInitialize:e=>(y=e,{dispose:()=>{y=void 0}
}),onInitialized:e=>r.onNotification(a.InitializedNotification.type,e),onShutdown:e=>(m=e,{dispose:()=>{m=void 0}}),onExit:e=>(v=e,{
dispose:()=>{v=void 0}}),get console(){return o},get telemetry(){return s},get tracer(){return i},get client(){return l},get window(){
return d},get workspace(){return f},get languages(){return p},get notebooks(){return g},
onDidChangeConfiguration:e=>r.onNotification(a.DidChangeConfigurationNotification.type,e),
onDidChangeWatchedFiles:e=>r.onNotification(a.DidChangeWatchedFilesNotification.type,e),__textDocumentSync:void 0,
onDidOpenTextDocument:e=>r.onNotification(a.DidOpenTextDocumentNotification.type,e),
onDidChangeTextDocument:e=>r.onNotification(a.DidChangeTextDocumentNotification.type,e),
onDidCloseTextDocument:e=>r.onNotification(a.DidCloseTextDocumentNotification.type,e),
onWillSaveTextDocument:e=>r.onNotification(a.WillSaveTextDocumentNotification.type,e),
onWillSaveTextDocumentWaitUntil:e=>r.onRequest(a.WillSaveTextDocumentWaitUntilRequest.type,e),
onDidSaveTextDocument:e=>r.onNotification(a.DidSaveTextDocumentNotification.type,e),
sendDiagnostics:e=>r.sendNotification(a.PublishDiagnosticsNotification.type,e),onHover:e=>r.onRequest(a.HoverRequest.type,(t,n)=>e(t,n,(0,
u.attachWorkDone)(r,t),void 0)),onCompletion:e=>r.onRequest(a.CompletionRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,
u.attachPartialResult)(r,t))),onCompletionResolve:e=>r.onRequest(a.CompletionResolveRequest.type,e),
onSignatureHelp:e=>r.onRequest(a.SignatureHelpRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),void 0)),
onDeclaration:e=>r.onRequest(a.DeclarationRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onDefinition:e=>r.onRequest(a.DefinitionRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onTypeDefinition:e=>r.onRequest(a.TypeDefinitionRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onImplementation:e=>r.onRequest(a.ImplementationRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onReferences:e=>r.onRequest(a.ReferencesRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onDocumentHighlight:e=>r.onRequest(a.DocumentHighlightRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onDocumentSymbol:e=>r.onRequest(a.DocumentSymbolRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onWorkspaceSymbol:e=>r.onRequest(a.WorkspaceSymbolRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onWorkspaceSymbolResolve:e=>r.onRequest(a.WorkspaceSymbolResolveRequest.type,e),
onCodeAction:e=>r.onRequest(a.CodeActionRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onCodeActionResolve:e=>r.onRequest(a.CodeActionResolveRequest.type,(t,n)=>e(t,n)),
onCodeLens:e=>r.onRequest(a.CodeLensRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onCodeLensResolve:e=>r.onRequest(a.CodeLensResolveRequest.type,(t,n)=>e(t,n)),
onDocumentFormatting:e=>r.onRequest(a.DocumentFormattingRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),void 0)),
onDocumentRangeFormatting:e=>r.onRequest(a.DocumentRangeFormattingRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),void 0)),
onDocumentRangesFormatting:e=>r.onRequest(a.DocumentRangesFormattingRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),void 0)),
onDocumentOnTypeFormatting:e=>r.onRequest(a.DocumentOnTypeFormattingRequest.type,(t,n)=>e(t,n)),
onRenameRequest:e=>r.onRequest(a.RenameRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),void 0)),
onPrepareRename:e=>r.onRequest(a.PrepareRenameRequest.type,(t,n)=>e(t,n)),
onDocumentLinks:e=>r.onRequest(a.DocumentLinkRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onDocumentLinkResolve:e=>r.onRequest(a.DocumentLinkResolveRequest.type,(t,n)=>e(t,n)),
onDocumentColor:e=>r.onRequest(a.DocumentColorRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onColorPresentation:e=>r.onRequest(a.ColorPresentationRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onFoldingRanges:e=>r.onRequest(a.FoldingRangeRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onSelectionRanges:e=>r.onRequest(a.SelectionRangeRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),(0,u.attachPartialResult)(r,t))),
onExecuteCommand:e=>r.onRequest(a.ExecuteCommandRequest.type,(t,n)=>e(t,n,(0,u.attachWorkDone)(r,t),void 0)),dispose:()=>r.dispose()}
;for(const e of h)e.attach(b);return r.onRequest(a.InitializeRequest.type,e=>{t.initialize(e),
c.string(e.trace)&&(i.trace=a.Trace.fromString(e.trace));for(const t of h)t.initialize(e.capabilities);if(y){return function asPromise(e){
return e instanceof Promise?e:c.thenable(e)?new Promise((t,n)=>{e.then(e=>t(e),e=>n(e))}):Promise.resolve(e)
}(y(e,(new a.CancellationTokenSource).token,(0,u.attachWorkDone)(r,e),void 0)).then(e=>{if(e instanceof a.ResponseError)return e;let t=e
;t||(t={capabilities:{}});let n=t.capabilities
;n||(n={},t.capabilities=n),void 0===n.textDocumentSync||null===n.textDocumentSync?n.textDocumentSync=c.number(b.__textDocumentSync)?b.__textDocumentSync:a.TextDocumentSyncKind.None:c.number(n.textDocumentSync)||c.number(n.textDocumentSync.change)||(n.textDocumentSync.change=c.number(b.__textDocumentSync)?b.__textDocumentSync:a.TextDocumentSyncKind.None)
;for(const e of h)e.fillServerCapabilities(n);return t})}{const e={capabilities:{textDocumentSync:a.TextDocumentSyncKind.None}}
;for(const t of h)t.fillServerCapabilities(e.capabilities);return e}}),r.onRequest(a.ShutdownRequest.type,()=>(t.shutdownReceived=!0,
m?m((new a.CancellationTokenSource).token):void 0)),r.onNotification(a.ExitNotification.type,()=>{try{if(v)return v()}finally{
t.shutdownReceived?t.exit(0):t.exit(1)}}),r.onNotification(a.SetTraceNotification.type,e=>{i.trace=a.Trace.fromString(e.value)}),b}
;const a=n(65617),c=s(n(38888)),u=n(54981),l=n(89510),d=n(18181),f=n(26775),p=n(32768),g=n(77186),h=n(31334),m=n(70998),y=n(63187),v=n(22210),b=n(27468),R=n(42626),D=n(60557),_=n(24451),T=n(84681),C=n(50081),S=n(18959)
;function null2Undefined(e){if(null!==e)return e}t.ErrorMessageTracker=class ErrorMessageTracker{_messages;constructor(){
this._messages=Object.create(null)}add(e){let t=this._messages[e];t||(t=0),t++,this._messages[e]=t}sendErrors(e){
Object.keys(this._messages).forEach(t=>{e.window.showErrorMessage(t)})}};class RemoteConsoleImpl{_rawConnection;_connection;constructor(){}
rawAttach(e){this._rawConnection=e}attach(e){this._connection=e}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}fillServerCapabilities(e){}
initialize(e){}error(e){this.send(a.MessageType.Error,e)}warn(e){this.send(a.MessageType.Warning,e)}info(e){this.send(a.MessageType.Info,e)}
log(e){this.send(a.MessageType.Log,e)}debug(e){this.send(a.MessageType.Debug,e)}send(e,t){
this._rawConnection&&this._rawConnection.sendNotification(a.LogMessageNotification.type,{type:e,message:t}).catch(()=>{(0,
a.RAL)().console.error("Sending log message failed")})}}const k=(0,g.ShowDocumentFeature)((0,u.ProgressFeature)(class _RemoteWindowImpl{
_connection;constructor(){}attach(e){this._connection=e}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}showErrorMessage(e,...t){const n={type:a.MessageType.Error,message:e,actions:t}
;return this.connection.sendRequest(a.ShowMessageRequest.type,n).then(null2Undefined)}showWarningMessage(e,...t){const n={
type:a.MessageType.Warning,message:e,actions:t};return this.connection.sendRequest(a.ShowMessageRequest.type,n).then(null2Undefined)}
showInformationMessage(e,...t){const n={type:a.MessageType.Info,message:e,actions:t}
;return this.connection.sendRequest(a.ShowMessageRequest.type,n).then(null2Undefined)}}));var P,w;!function(e){e.create=function create(){
return new BulkRegistrationImpl}}(P||(t.BulkRegistration=P={}));class BulkRegistrationImpl{_registrations=[];_registered=new Set;add(e,t){
const n=c.string(e)?e:e.method;if(this._registered.has(n))throw new Error(`${n} is already added to this registration`);const o=(0,
a.RAL)().crypto.randomUUID();this._registrations.push({id:o,method:n,registerOptions:t||{}}),this._registered.add(n)}asRegistrationParams(){
return{registrations:this._registrations}}}!function(e){e.create=function create(){return new BulkUnregistrationImpl(void 0,[])}
}(w||(t.BulkUnregistration=w={}));class BulkUnregistrationImpl{_connection;_unregistrations=new Map;constructor(e,t){this._connection=e,
t.forEach(e=>{this._unregistrations.set(e.method,e)})}get isAttached(){return!!this._connection}attach(e){this._connection=e}add(e){
this._unregistrations.set(e.method,e)}dispose(){const e=[];for(const t of this._unregistrations.values())e.push(t);const t={
unregisterations:e};this._connection.sendRequest(a.UnregistrationRequest.type,t).catch(()=>{
this._connection.console.info("Bulk unregistration failed.")})}disposeSingle(e){
const t=c.string(e)?e:e.method,n=this._unregistrations.get(t);if(!n)return!1;const o={unregisterations:[n]}
;return this._connection.sendRequest(a.UnregistrationRequest.type,o).then(()=>{this._unregistrations.delete(t)},e=>{
this._connection.console.info(`Un-registering request handler for ${n.id} failed.`)}),!0}}class RemoteClientImpl{_connection;attach(e){
this._connection=e}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.")
;return this._connection}initialize(e){}fillServerCapabilities(e){}register(e,t,n){
return e instanceof BulkRegistrationImpl?this.registerMany(e):e instanceof BulkUnregistrationImpl?this.registerSingle1(e,t,n):this.registerSingle2(e,t)
}registerSingle1(e,t,n){const o=c.string(t)?t:t.method,r=(0,a.RAL)().crypto.randomUUID(),i={registrations:[{id:r,method:o,
registerOptions:n||{}}]}
;return e.isAttached||e.attach(this.connection),this.connection.sendRequest(a.RegistrationRequest.type,i).then(t=>(e.add({id:r,method:o}),
e),e=>(this.connection.console.info(`Registering request handler for ${o} failed.`),Promise.reject(e)))}registerSingle2(e,t){
const n=c.string(e)?e:e.method,o=(0,a.RAL)().crypto.randomUUID(),r={registrations:[{id:o,method:n,registerOptions:t||{}}]}
;return this.connection.sendRequest(a.RegistrationRequest.type,r).then(e=>a.Disposable.create(()=>{this.unregisterSingle(o,n).catch(()=>{
this.connection.console.info(`Un-registering capability with id ${o} failed.`)})
}),e=>(this.connection.console.info(`Registering request handler for ${n} failed.`),Promise.reject(e)))}unregisterSingle(e,t){const n={
unregisterations:[{id:e,method:t}]};return this.connection.sendRequest(a.UnregistrationRequest.type,n).catch(()=>{
this.connection.console.info(`Un-registering request handler for ${e} failed.`)})}registerMany(e){const t=e.asRegistrationParams()
;return this.connection.sendRequest(a.RegistrationRequest.type,t).then(()=>new BulkUnregistrationImpl(this._connection,t.registrations.map(e=>({
id:e.id,method:e.method}))),e=>(this.connection.console.info("Bulk registration failed."),Promise.reject(e)))}}const M=(0,
S.TextDocumentContentFeature)((0,h.FileOperationsFeature)((0,d.WorkspaceFoldersFeature)((0,
l.ConfigurationFeature)(class _RemoteWorkspaceImpl{_connection;constructor(){}attach(e){this._connection=e}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}applyEdit(e){const t=function isApplyWorkspaceEditParams(e){return e&&!!e.edit}(e)?e:{edit:e}
;return this.connection.sendRequest(a.ApplyWorkspaceEditRequest.type,t)}}))));class TracerImpl{_trace;_connection;constructor(){
this._trace=a.Trace.Off}attach(e){this._connection=e}get connection(){
if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}set trace(e){this._trace=e}log(e,t){
this._trace!==a.Trace.Off&&this.connection.sendNotification(a.LogTraceNotification.type,{message:e,
verbose:this._trace===a.Trace.Verbose?t:void 0}).catch(()=>{})}}class TelemetryImpl{_connection;constructor(){}attach(e){this._connection=e}
get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}logEvent(e){this.connection.sendNotification(a.TelemetryEventNotification.type,e).catch(()=>{
this.connection.console.log("Sending TelemetryEventNotification failed")})}}class _LanguagesImpl{_connection;constructor(){}attach(e){
this._connection=e}get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.")
;return this._connection}initialize(e){}fillServerCapabilities(e){}attachWorkDoneProgress(e){return(0,u.attachWorkDone)(this.connection,e)}
attachPartialResultProgress(e,t){return(0,u.attachPartialResult)(this.connection,t)}}t._LanguagesImpl=_LanguagesImpl;const q=(0,
C.InlineCompletionFeature)((0,b.FoldingRangeFeature)((0,T.MonikerFeature)((0,D.DiagnosticFeature)((0,R.InlayHintFeature)((0,
v.InlineValueFeature)((0,y.TypeHierarchyFeature)((0,m.LinkedEditingRangeFeature)((0,p.SemanticTokensFeature)((0,
f.CallHierarchyFeature)(_LanguagesImpl))))))))));class _NotebooksImpl{_connection;constructor(){}attach(e){this._connection=e}
get connection(){if(!this._connection)throw new Error("Remote is not attached to a connection yet.");return this._connection}initialize(e){}
fillServerCapabilities(e){}attachWorkDoneProgress(e){return(0,u.attachWorkDone)(this.connection,e)}attachPartialResultProgress(e,t){
return(0,u.attachPartialResult)(this.connection,t)}}t._NotebooksImpl=_NotebooksImpl;const x=(0,_.NotebookSyncFeature)(_NotebooksImpl)
;function combineConsoleFeatures(e,t){return function(n){return t(e(n))}}function combineTelemetryFeatures(e,t){return function(n){
return t(e(n))}}function combineTracerFeatures(e,t){return function(n){return t(e(n))}}function combineClientFeatures(e,t){
return function(n){return t(e(n))}}function combineWindowFeatures(e,t){return function(n){return t(e(n))}}
function combineWorkspaceFeatures(e,t){return function(n){return t(e(n))}}function combineLanguagesFeatures(e,t){return function(n){
return t(e(n))}}function combineNotebooksFeatures(e,t){return function(n){return t(e(n))}}},77186:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.ShowDocumentFeature=void 0;const o=n(65617);t.ShowDocumentFeature=e=>class extends e{
showDocument(e){return this.connection.sendRequest(o.ShowDocumentRequest.type,e)}}},18959:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TextDocumentContentFeature=void 0;const o=n(65617)
;t.TextDocumentContentFeature=e=>class extends e{get textDocumentContent(){return{
refresh:e=>this.connection.sendRequest(o.TextDocumentContentRefreshRequest.type,{uri:e}),
on:e=>this.connection.onRequest(o.TextDocumentContentRequest.type,(t,n)=>e(t,n))}}}},1299:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TextDocuments=void 0;const o=n(65617);t.TextDocuments=class TextDocuments{_configuration
;_syncedDocuments;_onDidChangeContent;_onDidOpen;_onDidClose;_onDidSave;_onWillSave;_willSaveWaitUntil;constructor(e){this._configuration=e,
this._syncedDocuments=new Map,this._onDidChangeContent=new o.Emitter,this._onDidOpen=new o.Emitter,this._onDidClose=new o.Emitter,
this._onDidSave=new o.Emitter,this._onWillSave=new o.Emitter}get onDidOpen(){return this._onDidOpen.event}get onDidChangeContent(){
return this._onDidChangeContent.event}get onWillSave(){return this._onWillSave.event}onWillSaveWaitUntil(e){this._willSaveWaitUntil=e}
get onDidSave(){return this._onDidSave.event}get onDidClose(){return this._onDidClose.event}get(e){return this._syncedDocuments.get(e)}
all(){return Array.from(this._syncedDocuments.values())}keys(){return Array.from(this._syncedDocuments.keys())}listen(e){
e.__textDocumentSync=o.TextDocumentSyncKind.Incremental;const t=[];return t.push(e.onDidOpenTextDocument(e=>{
const t=e.textDocument,n=this._configuration.create(t.uri,t.languageId,t.version,t.text);this._syncedDocuments.set(t.uri,n)
;const o=Object.freeze({document:n});this._onDidOpen.fire(o),this._onDidChangeContent.fire(o)})),t.push(e.onDidChangeTextDocument(e=>{
const t=e.textDocument,n=e.contentChanges;if(0===n.length)return;const{version:o}=t
;if(null==o)throw new Error(`Received document change event for ${t.uri} without valid version identifier`)
;let r=this._syncedDocuments.get(t.uri);void 0!==r&&(r=this._configuration.update(r,n,o),this._syncedDocuments.set(t.uri,r),
this._onDidChangeContent.fire(Object.freeze({document:r})))})),t.push(e.onDidCloseTextDocument(e=>{
const t=this._syncedDocuments.get(e.textDocument.uri);void 0!==t&&(this._syncedDocuments.delete(e.textDocument.uri),
this._onDidClose.fire(Object.freeze({document:t})))})),t.push(e.onWillSaveTextDocument(e=>{
const t=this._syncedDocuments.get(e.textDocument.uri);void 0!==t&&this._onWillSave.fire(Object.freeze({document:t,reason:e.reason}))})),
t.push(e.onWillSaveTextDocumentWaitUntil((e,t)=>{const n=this._syncedDocuments.get(e.textDocument.uri)
;return void 0!==n&&this._willSaveWaitUntil?this._willSaveWaitUntil(Object.freeze({document:n,reason:e.reason}),t):[]})),
t.push(e.onDidSaveTextDocument(e=>{const t=this._syncedDocuments.get(e.textDocument.uri);void 0!==t&&this._onDidSave.fire(Object.freeze({
document:t}))})),o.Disposable.create(()=>{t.forEach(e=>e.dispose())})}}},63187:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.TypeHierarchyFeature=void 0;const o=n(65617);t.TypeHierarchyFeature=e=>class extends e{
get typeHierarchy(){return{
onPrepare:e=>this.connection.onRequest(o.TypeHierarchyPrepareRequest.type,(t,n)=>e(t,n,this.attachWorkDoneProgress(t),void 0)),
onSupertypes:e=>{const t=o.TypeHierarchySupertypesRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))},onSubtypes:e=>{
const t=o.TypeHierarchySubtypesRequest.type
;return this.connection.onRequest(t,(n,o)=>e(n,o,this.attachWorkDoneProgress(n),this.attachPartialResultProgress(t,n)))}}}}},38888:(e,t)=>{
function string(e){return"string"==typeof e||e instanceof String}function func(e){return"function"==typeof e}function array(e){
return Array.isArray(e)}
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.boolean=function boolean(e){return!0===e||!1===e},t.string=string,
t.number=function number(e){return"number"==typeof e||e instanceof Number},t.error=function error(e){return e instanceof Error},t.func=func,
t.array=array,t.stringArray=function stringArray(e){return array(e)&&e.every(e=>string(e))},t.typedArray=function typedArray(e,t){
return Array.isArray(e)&&e.every(t)},t.thenable=function thenable(e){return e&&func(e.then)}},18181:(e,t,n)=>{
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
Object.defineProperty(t,"__esModule",{value:!0}),t.WorkspaceFoldersFeature=void 0;const o=n(65617)
;t.WorkspaceFoldersFeature=e=>class extends e{_onDidChangeWorkspaceFolders;_unregistration;_notificationIsAutoRegistered;constructor(){
super(),this._notificationIsAutoRegistered=!1}initialize(e){super.initialize(e);const t=e.workspace
;t&&t.workspaceFolders&&(this._onDidChangeWorkspaceFolders=new o.Emitter,
this.connection.onNotification(o.DidChangeWorkspaceFoldersNotification.type,e=>{this._onDidChangeWorkspaceFolders.fire(e.event)}))}
fillServerCapabilities(e){super.fillServerCapabilities(e);const t=e.workspace?.workspaceFolders?.changeNotifications
;this._notificationIsAutoRegistered=!0===t||"string"==typeof t}getWorkspaceFolders(){
return this.connection.sendRequest(o.WorkspaceFoldersRequest.type)}get onDidChangeWorkspaceFolders(){
if(!this._onDidChangeWorkspaceFolders)throw new Error("Client doesn't support sending workspace folder change events.")
;return this._notificationIsAutoRegistered||this._unregistration||(this._unregistration=this.connection.client.register(o.DidChangeWorkspaceFoldersNotification.type)),
this._onDidChangeWorkspaceFolders.event}}},2365:(e,t,n)=>{n.d(t,{V:()=>o});
/* --------------------------------------------------------------------------------------------
 * Copyright (c) Microsoft Corporation. All rights reserved.
 * Licensed under the MIT License. See License.txt in the project root for license information.
 * ------------------------------------------------------------------------------------------ */
class FullTextDocument{constructor(e,t,n,o){this._uri=e,this._languageId=t,this._version=n,this._content=o,this._lineOffsets=void 0}
get uri(){return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(e){if(e){
const t=this.offsetAt(e.start),n=this.offsetAt(e.end);return this._content.substring(t,n)}return this._content}update(e,t){
for(const t of e)if(FullTextDocument.isIncremental(t)){const e=getWellformedRange(t.range),n=this.offsetAt(e.start),o=this.offsetAt(e.end)
;this._content=this._content.substring(0,n)+t.text+this._content.substring(o,this._content.length)
;const r=n+t.text.length,i=13===this._content.charCodeAt(n-1)&&10===this._content.charCodeAt(n),s=13===this._content.charCodeAt(r-1)&&10===this._content.charCodeAt(r)
;if(i||s){this._lineOffsets=void 0;continue}const a=Math.max(e.start.line,0),c=Math.max(e.end.line,0);let u=this._lineOffsets
;const l=computeLineOffsets(t.text,!1,n)
;if(c-a===l.length)for(let e=0,t=l.length;e<t;e++)u[e+a+1]=l[e];else l.length<1e4?u.splice(a+1,c-a,...l):this._lineOffsets=u=u.slice(0,a+1).concat(l,u.slice(c+1))
;const d=t.text.length-(o-n);if(0!==d)for(let e=a+1+l.length,t=u.length;e<t;e++)u[e]=u[e]+d}else{
if(!FullTextDocument.isFull(t))throw new Error("Unknown change event received");this._content=t.text,this._lineOffsets=void 0}
this._version=t}getLineOffsets(){return void 0===this._lineOffsets&&(this._lineOffsets=computeLineOffsets(this._content,!0)),
this._lineOffsets}positionAt(e){e=Math.max(Math.min(e,this._content.length),0);const t=this.getLineOffsets();let n=0,o=t.length
;if(0===o)return{line:0,character:e};for(;n<o;){const r=Math.floor((n+o)/2);t[r]>e?o=r:n=r+1}const r=n-1;return{line:r,
character:(e=this.ensureBeforeEOL(e,t[r]))-t[r]}}offsetAt(e){const t=this.getLineOffsets();if(e.line>=t.length)return this._content.length
;if(e.line<0)return 0;const n=t[e.line];if(e.character<=0)return n
;const o=e.line+1<t.length?t[e.line+1]:this._content.length,r=Math.min(n+e.character,o);return this.ensureBeforeEOL(r,n)}getLineRange(e){
const t=this.getLineOffsets();if(e>=t.length){const e=t.length-1;return{start:{line:e,character:0},end:{line:e,
character:this._content.length-t[e]}}}if(e<0)return{start:{line:0,character:0},end:{line:0,character:0}}
;const n=t[e],o=e+1<t.length?t[e+1]:this._content.length;return{start:{line:e,character:0},end:{line:e,character:this.ensureBeforeEOL(o,n)-n
}}}getEOLCharacters(e){const t=this.getLineOffsets();if(e>=t.length)return"";if(e<0)return""
;const n=e+1<t.length?t[e+1]:this._content.length,o=this.ensureBeforeEOL(n,t[e]);return this._content.substring(o,n)}ensureBeforeEOL(e,t){
for(;e>t&&isEOL(this._content.charCodeAt(e-1));)e--;return e}get lineCount(){return this.getLineOffsets().length}static isIncremental(e){
const t=e;return null!=t&&"string"==typeof t.text&&void 0!==t.range&&(void 0===t.rangeLength||"number"==typeof t.rangeLength)}
static isFull(e){const t=e;return null!=t&&"string"==typeof t.text&&void 0===t.range&&void 0===t.rangeLength}}var o;function mergeSort(e,t){
if(e.length<=1)return e;const n=e.length/2|0,o=e.slice(0,n),r=e.slice(n);mergeSort(o,t),mergeSort(r,t);let i=0,s=0,a=0
;for(;i<o.length&&s<r.length;){const n=t(o[i],r[s]);e[a++]=n<=0?o[i++]:r[s++]}for(;i<o.length;)e[a++]=o[i++];for(;s<r.length;)e[a++]=r[s++]
;return e}function computeLineOffsets(e,t,n=0){const o=t?[n]:[];for(let t=0;t<e.length;t++){const r=e.charCodeAt(t)
;isEOL(r)&&(13===r&&t+1<e.length&&10===e.charCodeAt(t+1)&&t++,o.push(n+t+1))}return o}function isEOL(e){return 13===e||10===e}
function getWellformedRange(e){const t=e.start,n=e.end;return t.line>n.line||t.line===n.line&&t.character>n.character?{start:n,end:t}:e}
function getWellformedEdit(e){const t=getWellformedRange(e.range);return t!==e.range?{newText:e.newText,range:t}:e}!function(e){
e.create=function create(e,t,n,o){return new FullTextDocument(e,t,n,o)},e.update=function update(e,t,n){
if(e instanceof FullTextDocument)return e.update(t,n),e
;throw new Error("TextDocument.update: document must be created by TextDocument.create")},e.applyEdits=function applyEdits(e,t){
const n=e.getText(),o=mergeSort(t.map(getWellformedEdit),(e,t)=>{const n=e.range.start.line-t.range.start.line
;return 0===n?e.range.start.character-t.range.start.character:n});let r=0;const i=[];for(const t of o){const o=e.offsetAt(t.range.start)
;if(o<r)throw new Error("Overlapping edit");o>r&&i.push(n.substring(r,o)),t.newText.length&&i.push(t.newText),r=e.offsetAt(t.range.end)}
return i.push(n.substr(r)),i.join("")}}(o||(o={}))}
};
