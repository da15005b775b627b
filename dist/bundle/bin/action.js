export const ids = [4498, 6421];
export const modules = {

/***/ 72426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/deadline.js
var app_deadline = __webpack_require__(68362);
// EXTERNAL MODULE: ./build/app/secrets.js
var app_secrets = __webpack_require__(60037);
// EXTERNAL MODULE: ./build/app/html-surroundings.js
var html_surroundings = __webpack_require__(19631);
;// CONCATENATED MODULE: ./build/github/runner/outputs.js
/** The outputs of the Action, for later steps of a job. @param reportPath of the JSON report */
function outputsOf(report, reportPath) {
    const { totals, drafts } = report;
    return {
        verdict: report.verdict,
        coverage: String(totals.coverage),
        images: String(totals.images),
        missing: String(totals.missing),
        weak: String(totals.weak),
        unknown: String(totals.unknown),
        unread: String(report.skipped.filter(({ accepted }) => accepted !== true).length),
        suggestions: String(report.images.filter(({ suggestion }) => suggestion?.offered === true).length),
        captioned: String(drafts.drafted),
        'cost-usd': String(Number(drafts.costUsd.toFixed(6))),
        report: reportPath,
    };
}
/** Why there are no drafts although some were needed; undefined when there are some, or when none was needed. */
function draftTrouble({ drafts, images, refused }) {
    if (refused !== undefined)
        return refused;
    const failures = images.flatMap(({ draft }) => draft?.status === 'failed' && draft.repeats === undefined ? [draft.reason] : []);
    const [first] = failures;
    if (first === undefined || drafts.drafted > 0)
        return undefined;
    return `No draft could be made, ${failures.length} failed. The first: ${first}`;
}

// EXTERNAL MODULE: ./build/lib/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(32614);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
;// CONCATENATED MODULE: ./build/github/runner/index.js


/** The runner, with the secrets of the run hidden in all that is printed: it masks its log, but not the files that it makes of summaries and outputs. */
function withoutSecrets(runner, { hide }) {
    return {
        ...runner,
        print: (text) => {
            runner.print(hide(text));
        },
        debug: (message) => {
            runner.debug(hide(message));
        },
        error: (title, message) => {
            runner.error(title, hide(message));
        },
        warning: (title, message) => {
            runner.warning(title, hide(message));
        },
        output: (name, value) => {
            runner.output(name, hide(value));
        },
        summary: (markdown) => runner.summary(hide(markdown)),
    };
}
/** A line of the log: untrusted parts of `text` become neither a workflow command nor a second line. */
function logLine(text) {
    return `${(0,escape_workflow_commands/* escapeWorkflowCommands */.F)((0,escape_controls/* oneLine */.TN)(text))}\n`;
}
/** A message of several lines, with control characters made visible. */
function plainMessage(text) {
    return text.split('\n').map(escape_controls/* escapeControls */.UN).join('\n');
}

// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __webpack_require__(30529);
// EXTERNAL MODULE: ./build/app/report-files.js
var report_files = __webpack_require__(11018);
;// CONCATENATED MODULE: ./build/action/announce.js






/** Publishes the report in every way that a job has: annotations, log, job summary, report files, outputs for later steps. @throws UserError when a report file cannot be written */
async function announce(report, options, places) {
    const { env, runner, root, hide, links, elapsedMs, html } = places;
    const [annotations, text] = await Promise.all([(0,reporters/* loadReporter */.KW)('github'), (0,reporters/* loadReporter */.KW)('text')]);
    const trouble = draftTrouble(report);
    // First, because the runner shows ten warnings and drops the others.
    if (trouble !== undefined)
        runner.warning('No drafts', plainMessage(trouble));
    runner.print(annotations(report) + (0,escape_workflow_commands/* escapeWorkflowCommands */.F)(text(report)));
    const { totals, skipped, notes, leftOut } = report;
    const documents = totals.documents + skipped.length + leftOut.filter(({ isCode }) => !isCode).length;
    const isWorthReading = documents + notes.length > 0;
    if (isWorthReading)
        await runner.summary((await (0,reporters/* loadReporter */.KW)('summary'))(report, { colour: false, links, elapsedMs }));
    // The JSON report is written in any case: its path is an output.
    const json = (0,external_node_path_.resolve)(root, options.jsonFile ?? (0,external_node_path_.join)(env.RUNNER_TEMP ?? '', 'alt-text-review.json'));
    for (const [name, value] of Object.entries(outputsOf(report, json)))
        runner.output(name, value);
    const troubles = await (0,report_files/* writeReports */.Li)(report, { ...options, jsonFile: json }, { root, hide, html });
    if (troubles.length > 0)
        throw (0,report_files/* unwritten */.pg)(troubles);
}

// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/secrets.js
var lib_secrets = __webpack_require__(41853);
// EXTERNAL MODULE: ./build/app/drafter.js + 1 modules
var drafter = __webpack_require__(72416);
;// CONCATENATED MODULE: ./build/action/drafter.js


/** Whether this run of the Action can get drafts, and the function that makes them. */
function draftingFor({ options, pictures }, { trigger, world, root }) {
    const { env, fetch, clock, signal, runner } = world;
    return (0,drafter/* drafting */._)(options, {
        env,
        fetch,
        clock,
        signal,
        pictures,
        picturesArePublic: !trigger.privateRepository,
        root,
        announce: (sentence) => {
            runner.print(logLine(sentence));
        },
        progress: (done, total) => {
            runner.debug(`Drafts: ${done} of ${total}.`);
        },
    });
}

// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/config/options.js + 1 modules
var config_options = __webpack_require__(75548);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __webpack_require__(14318);
// EXTERNAL MODULE: ./build/app/config-elsewhere.js
var config_elsewhere = __webpack_require__(77081);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
;// CONCATENATED MODULE: ./build/action/connection.js




/** GitHub's API for the token of the run. Loaded here, so that a run on files alone does not load it. @throws UserError without a token */
async function connect({ inputs, world, deadline }) {
    const github = await Promise.all(/* import() */[__webpack_require__.e(5505), __webpack_require__.e(157), __webpack_require__.e(6582), __webpack_require__.e(4980)]).then(__webpack_require__.bind(__webpack_require__, 96582));
    const { env, clock, githubFetch: fetch } = world;
    const options = (0,config_options/* parseOptions */.Ac)(inputs);
    const around = { clock, fetch, signal: deadline.now, secrets: (0,app_secrets/* secretsOf */.F)(options, env) };
    return { github, client: github.createClient(options.githubToken, env, around) };
}
/** Reads configuration of other repositories with the token of the run; undefined without one. */
function elsewhereOf(token, { world, deadline }) {
    const { env, clock, githubFetch: fetch } = world;
    return (0,config_elsewhere/* configElsewhere */.p)(token, { env, clock, fetch, signal: deadline.now });
}
/** The number of requests to GitHub, for the debug log. */
function spent({ requests: { reads, writes }, budget: { left, limit } }) {
    const rest = left === undefined || limit === undefined ? '' : `; ${left} of ${limit} left in this hour`;
    return `GitHub requests: ${(0,count/* count */.U)(reads, 'read')}, ${(0,count/* count */.U)(writes, 'write')}${rest}.`;
}

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/config/usual-baseline.js
var usual_baseline = __webpack_require__(13497);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/sources/text.js
var sources_text = __webpack_require__(80818);
// EXTERNAL MODULE: ./build/sources/unmatched.js
var unmatched = __webpack_require__(92208);
;// CONCATENATED MODULE: ./build/action/baseline.js
/**
 * The findings that a baseline accepts, in files that the change renames too; undefined without one.
 *
 * @param path for the error message when `text` is not a baseline
 */
async function accepted(text, path = '', changed = []) {
    return text === undefined
        ? undefined
        : (await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(5126), __webpack_require__.e(9439), __webpack_require__.e(6895)]).then(__webpack_require__.bind(__webpack_require__, 1676))).parseBaseline(text, path, namesOf(changed));
}
function namesOf(changed) {
    return new Map(changed.flatMap(({ status, path, previousPath }) => status === 'renamed' && previousPath !== undefined ? [[previousPath, path]] : []));
}

// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/app/site-note.js + 1 modules
var site_note = __webpack_require__(99256);
// EXTERNAL MODULE: ./build/app/pictures.js
var pictures = __webpack_require__(30477);
// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(29227);
;// CONCATENATED MODULE: ./build/action/pictures.js


/** Pictures of a commit, over the API. */
async function picturesAt(at, connection, options, run) {
    const { github, client } = connection;
    const { trigger, world } = run;
    const [{ createLoader, maxPictureBytes }, { createSamePictures }, { placesWith }, remote] = await Promise.all([
        __webpack_require__.e(/* import() */ 8346).then(__webpack_require__.bind(__webpack_require__, 78346)),
        __webpack_require__.e(/* import() */ 8646).then(__webpack_require__.bind(__webpack_require__, 48646)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27823)),
        (0,pictures/* remotePictures */.e)(options, world),
    ]);
    const files = github.createPictureFiles(client, { ...at, most: maxPictureBytes });
    const address = trigger.privateRepository ? undefined : github.publicAddress(client, at.commit, world.env);
    const placesOf = placesWith(options.policy.addresses);
    const loadPicture = createLoader(files, address, remote, placesOf);
    return {
        loadPicture,
        samePictures: createSamePictures(files, placesOf),
        previews: previewsAt(at, connection, { loadPicture, placesOf }, !trigger.privateRepository, run),
    };
}
/** @param readable whether everybody may see the repository */
function previewsAt({ commit, changed }, { github, client }, { loadPicture, placesOf }, readable, { world }) {
    const publicAddress = readable ? github.publicAddress(client, commit, world.env) : () => undefined;
    const page = github.pageOfFile(client, commit, world.env);
    const ofFile = (path) => preview('public', publicAddress(path)) ?? preview('linked', page(path));
    return async (images) => {
        const found = new Map();
        for (const reviewed of images.filter(({ inScope, findings }) => inScope && findings.length > 0)) {
            const { image, document, draft } = reviewed;
            // A picture with a draft is loaded already; of the others, only those of the change are sure to be there.
            const picture = draft?.status === 'ok' ? await loadPicture(image.src, document.path) : undefined;
            const path = picture?.status === 'bytes' ? picture.path : placesOf(image.src, document.path).find((one) => changed.has(one));
            const shown = path === undefined ? preview('public', (0,public_url/* publicUrl */.x6)(image.src)?.href) : ofFile(path);
            if (shown !== undefined)
                found.set(reviewed, shown);
        }
        return found;
    };
}
function preview(kind, address) {
    return address === undefined ? undefined : { kind, address };
}

;// CONCATENATED MODULE: ./build/action/commits.js














/** Reads everything over the API, as data: no file of the commits is checked out or executed. */
async function fromCommits(commits, { github, client }, run) {
    const { headSha, from, scopeOf } = commits;
    const [{ readChange }, { textsAtFork }, { openCheckout }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3055)]).then(__webpack_require__.bind(__webpack_require__, 63055)),
        __webpack_require__.e(/* import() */ 6624).then(__webpack_require__.bind(__webpack_require__, 36624)),
        __webpack_require__.e(/* import() */ 6921).then(__webpack_require__.bind(__webpack_require__, 46921)),
    ]);
    const withScope = (options, policy) => {
        const { includes: wanted, formatFor } = (0,included/* included */.d)(options.paths, policy);
        return { ...options, asked: options.scope, scope: scopeOf(options.scope), wanted, formatFor };
    };
    const tree = github.createTree(client, headSha);
    const listed = (0,once/* once */.O)(() => commits.changedFiles(tree));
    const folders = (0,once/* once */.O)(async () => github.createFolders(headSha, (await listed()).filter(({ path }) => (0,formats/* formatFor */.Bm)(path))));
    const atBase = async (path) => (0,sources_text/* textOrNothing */.OU)((await github.readTexts(client, [{ commit: commits.baseSha, path }]))[0], path);
    const readElsewhere = elsewhereOf((0,config_options/* parseOptions */.Ac)(run.inputs).githubToken, run);
    const first = withScope((0,config_options/* parseOptions */.Ac)(run.inputs));
    const withBaseline = { ...first, usualBaseline: usual_baseline/* defaultBaseline */.$ };
    const contents = await readChange({ ...commits, targetSha: from }, withBaseline, {
        changedFiles: listed,
        allFiles: () => github.filesOf(tree),
        checkout: () => openCheckout([headSha, run.world.env.GITHUB_SHA ?? ''], run.root),
        isSmall: () => github.isSmall(tree),
        readTexts: async (places) => github.readManyTexts(client, places, { commit: headSha, tree, folders: await folders() }),
        mayBeDocument: (path) => (0,formats/* formatFor */.Bm)(path) !== undefined || (0,formats/* mayBeAsked */.ZA)(path),
        leftOutAs: formats/* leftOutAs */.gj,
        settle: async (config) => {
            const settings = await (0,config_settings/* settle */.G)({ text: config, path: first.config, read: atBase, readElsewhere, today: run.world.today }, {}, run.inputs);
            run.deadline.set(settings.deadlineMinutes);
            return {
                ...withScope(settings, settings.policy),
                isDocument: (document) => (0,review/* isDocument */.wz)(document, settings.policy),
            };
        },
        earlierTexts: async (paths) => {
            const local = await textsAtFork({ base: from, head: headSha }, paths, run.root);
            const commit = local === undefined ? await commits.mergeBase() : undefined;
            const places = paths.map((path) => ({ commit: commit ?? '', path }));
            return commit === undefined ? local : github.readTexts(client, places);
        },
    });
    const { settings: options, changed, documents, skipped, leftOut, notes, before } = contents;
    const pathsOf = (files) => new Set(files.map(({ path }) => path));
    const changedFiles = pathsOf(changed.filter(({ status }) => status !== 'removed'));
    const picked = { commit: headSha, tree, folders: await folders(), changed: changedFiles };
    const found = await unmatchedIn(contents, options);
    // Only a whole commit is a whole scan: a change cannot mend the patterns of its base.
    const isWhole = from === headSha;
    const passedOver = changed.filter(({ path, status }) => status !== 'removed' && options.formatFor(path) && !options.wanted(path));
    const counts = [
        ...(from === headSha ? [] : [(0,count/* count */.U)(changed.length, 'changed file')]),
        (0,count/* count */.U)(documents.length, 'document read', 'documents read'),
        ...(passedOver.length > 0 ? [`${(0,count/* count */.U)(passedOver.length, 'document')} left out by paths`] : []),
    ].join(', ');
    const pictures = (0,once/* once */.O)(() => picturesAt(picked, { github, client }, options, run));
    const source = {
        options,
        input: {
            documents,
            skipped,
            leftOut,
            scope: options.scope,
            changedFiles,
            replacedFiles: pathsOf(changed.filter(({ status }) => status === 'modified')),
            renamedFiles: new Map(changed.flatMap(({ path, previousPath }) => (previousPath === undefined ? [] : [[path, previousPath]]))),
            allFiles: contents.allFiles,
            baseline: await accepted(contents.baseline, options.baseline ?? usual_baseline/* defaultBaseline */.$, changed),
            notes: [
                ...(contents.allFiles === undefined ? [] : (0,site_note/* siteNoteOf */.f)([...contents.allFiles])),
                ...notes,
                ...(isWhole
                    ? []
                    : found.unmatched.filter(({ kind }) => kind === 'pattern').map((one) => (0,unmatched/* sentencesOf */.cj)(one).join(' '))),
                ...found.notes,
            ],
        },
        unmatched: isWhole ? found.unmatched : [],
        before,
        commit: headSha,
        why: `${commits.what}, scope ${options.scope}${options.asked ? '' : ' (the default)'}: ${counts}.`,
        pictures,
        links: async ({ images }) => {
            const isWorth = images.some(({ inScope, findings }) => inScope && findings.length > 0);
            const previews = isWorth ? await (await pictures()).previews(images) : new Map();
            return {
                lineOf: github.linksTo(client, headSha, run.world.env),
                pictureOf: (reviewed) => previews.get(reviewed),
            };
        },
        publish: () => {
            run.world.runner.debug(spent(client));
            return Promise.resolve([]);
        },
    };
    return { source, changed };
}
/** Of a scan of everything; what matches nothing cannot be known where only a change was read. */
async function unmatchedIn({ allFiles, documents, skipped, leftOut, }, { scope, paths, formatFor, }) {
    if (scope !== 'all' || allFiles === undefined)
        return { unmatched: [], notes: [] };
    const files = [...allFiles];
    return (0,unmatched/* findUnmatched */.L2)({
        folders: ['.'],
        missing: [],
        patterns: paths,
        documents: files.filter(formatFor),
        included: documents.length + skipped.length,
        allFiles: () => Promise.resolve(files),
        formatFor,
        isCode: formats/* isCodeFile */.KJ,
        leftOut,
    });
}

;// CONCATENATED MODULE: ./build/action/pull.js





/** Most drafts for a new author: a stranger can open any number of pull requests, and each spends money of the project. */
const newcomerCaptions = 5;
/** Reviews a pull request: documents from its head, settings from its base, and a posted review when the token can write. */
async function fromPull(event, pull, run, { answersOnly = false } = {}) {
    const connection = await connect(run);
    const { github, client } = connection;
    const mergeBase = (0,once/* once */.O)(() => github.mergeBase(client, pull.baseSha, pull.headSha));
    const { source, changed } = await fromCommits({
        what: (0,github_event/* describePull */.p5)(event, pull),
        headSha: pull.headSha,
        baseSha: pull.baseSha,
        from: pull.baseSha,
        scopeOf: (asked) => asked ?? 'lines',
        changedFiles: async (tree) => {
            const listed = await github.changedFiles(client, pull.number);
            const isWhole = pull.changedFiles === undefined || listed.length >= pull.changedFiles;
            return isWhole ? listed : github.withUnlisted(client, listed, await mergeBase(), tree);
        },
        mergeBase,
    }, connection, run);
    const isCapped = pull.newcomer !== undefined && pull.readOnly === undefined;
    const maxCaptions = isCapped ? Math.min(source.options.maxCaptions, newcomerCaptions) : source.options.maxCaptions;
    const files = new Map(changed.map((file) => [file.path, file]));
    const previousPathOf = (path) => files.get(path)?.previousPath;
    const writes = source.options.review !== 'off' && pull.readOnly === undefined;
    return {
        ...source,
        options: { ...source.options, maxCaptions },
        input: {
            ...source.input,
            offersSilence: writes && source.options.review === 'suggest',
            showsBeginnings: writes,
            skipped: [...source.input.skipped, ...github.unlistedFiles(pull.changedFiles, changed.length)],
        },
        why: isCapped
            ? `${source.why} At most ${(0,count/* count */.U)(maxCaptions, 'draft')}, because the author is new to this repository (${pull.newcomer}).`
            : source.why,
        earlier: writes ? (images) => github.earlierDrafts(client, pull, previousPathOf, images) : undefined,
        publish: async (report, links, asking) => {
            const { clock, runner, env } = run.world;
            if (answersOnly)
                return answered(await github.readAsked(client, pull.number), asking);
            const posted = await github.publish(client, pull, {
                ...source.options,
                report,
                clock,
                hunksOf: (path) => files.get(path)?.hunks,
                previousPathOf,
                previewOf: links?.pictureOf,
                runUrl: github.runPage(client, env),
                linkTo: github.linksTo(client, pull.headSha, env),
            });
            const answers = writes && posted.asked !== undefined ? await answered(posted.asked, asking) : [];
            runner.debug(spent(client));
            return [...posted.notes, ...answers];
        },
    };
    async function answered(asked, { input, drafting }) {
        if ('why' in asked)
            return [`No command was answered: ${asked.why}`];
        if (asked.waiting.length === 0)
            return [];
        const { answerPeople } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(5505), __webpack_require__.e(157), __webpack_require__.e(5126), __webpack_require__.e(1035), __webpack_require__.e(2771), __webpack_require__.e(6582), __webpack_require__.e(8823)]).then(__webpack_require__.bind(__webpack_require__, 58823));
        const { number: pullNumber, headSha } = pull;
        return answerPeople({ client, pullNumber, headSha, asked, input, drafting, previousPathOf });
    }
}

;// CONCATENATED MODULE: ./build/action/range.js


/** Reviews the commits of a push or a merge queue like a pull request, without posting a review. */
async function fromRange({ base, head, queue }, run) {
    const connection = await connect(run);
    const { github, client } = connection;
    const { files, isCut, mergeBase } = await github.comparedCommits(client, base, head);
    const settings = queue ? `settings from base ${range_short(base)}` : 'settings from the head';
    const { source, changed } = await fromCommits({
        what: `${run.trigger.event}: ${range_short(base)} to ${range_short(head)}, ${settings}`,
        headSha: head,
        // An author who can push may change the settings; a pull request in a merge queue may not.
        baseSha: queue ? base : head,
        from: base,
        scopeOf: (asked) => asked ?? 'lines',
        changedFiles: (tree) => (isCut ? github.withUnlisted(client, files, mergeBase, tree) : Promise.resolve(files)),
        mergeBase: () => Promise.resolve(mergeBase),
    }, connection, run);
    if (!isCut || changed.length > files.length)
        return source;
    return { ...source, input: { ...source.input, notes: [...source.input.notes, cut(files.length)] } };
}
/** Every document of a commit, without a checkout. */
async function fromCommit(sha, run) {
    const connection = await connect(run);
    const { source } = await fromCommits({
        what: `${run.trigger.event}: commit ${range_short(sha)}`,
        headSha: sha,
        baseSha: sha,
        from: sha,
        // Without a change there is no narrower scope.
        scopeOf: () => 'all',
        changedFiles: () => Promise.resolve([]),
        mergeBase: () => Promise.resolve(undefined),
    }, connection, run);
    return source;
}
function cut(listed) {
    return `GitHub lists at most ${listed} changed files of a comparison: if there are others, they were not read.`;
}
function range_short(sha) {
    return sha.slice(0, 7);
}

// EXTERNAL MODULE: ./build/app/named-file.js
var named_file = __webpack_require__(44104);
// EXTERNAL MODULE: ./build/app/site-sources.js
var site_sources = __webpack_require__(75274);
// EXTERNAL MODULE: ./build/app/read-text.js
var read_text = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/sources/near-path.js
var near_path = __webpack_require__(24107);
;// CONCATENATED MODULE: ./build/action/workspace.js





















/** Reviews the files that the job has on disk: those that it checked out or that an earlier step built. */
async function fromWorkspace(run, { what, settingsFrom }) {
    const { root } = run;
    const read = settingsFrom === undefined ? onDisk(run) : atCommit(settingsFrom, run);
    const options = await settingsFor(read, run);
    run.deadline.set(options.deadlineMinutes);
    const baseline = options.baseline === usual_baseline/* withoutBaseline */.m ? undefined : await read(options.baseline ?? usual_baseline/* defaultBaseline */.$);
    const isMissed = baseline === undefined && options.baseline !== undefined && options.baseline !== usual_baseline/* withoutBaseline */.m;
    if (isMissed && settingsFrom === undefined) {
        throw new errors/* UserError */.yo(`There is no baseline ${options.baseline}.`, 'Check the path; it is relative to the workspace.');
    }
    const [{ existing, listFiles, readFiles }, { asideNote, countLeftOut }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7061).then(__webpack_require__.bind(__webpack_require__, 97061)),
        __webpack_require__.e(/* import() */ 9973).then(__webpack_require__.bind(__webpack_require__, 39973)),
    ]);
    const { includes, leavesAside, formatFor, isByPath, mayHold, ...asked } = (0,included/* included */.d)(options.paths, options.policy);
    const folders = await existing(asked.folders, root);
    for (const folder of folders)
        await assertInside(root, folder);
    const scan = await readFiles(folders, {
        cwd: root,
        formatFor,
        isByPath,
        leftOutAs: formats/* leftOutAs */.gj,
        wanted: includes,
        leavesAside,
        mayHold,
        isDocument: (text, format) => (0,review/* isDocument */.wz)({ text, format }, options.policy),
    });
    const { documents, skipped } = scan;
    const leftOut = countLeftOut(scan.unformatted, formats/* leftOutAs */.gj);
    const reached = documents.length + skipped.length;
    const found = await (0,unmatched/* findUnmatched */.L2)({
        folders: ['.'],
        missing: [],
        patterns: options.paths,
        documents: scan.seen,
        included: reached,
        allFiles: () => listFiles(root),
        formatFor,
        isCode: formats/* isCodeFile */.KJ,
        leftOut,
    });
    // A change cannot mend the patterns of its base.
    const isMistake = reached === 0 || settingsFrom === undefined || (0,config_options/* parseOptions */.Ac)(run.inputs).paths.length > 0;
    return {
        options,
        input: {
            documents,
            skipped,
            leftOut,
            scope: 'all',
            changedFiles: new Set(),
            sources: (0,site_sources/* sourcesBelow */.S)(root, options.policy),
            baseline: await accepted(baseline, options.baseline ?? usual_baseline/* defaultBaseline */.$),
            notes: [
                ...(reached === 0 ? [nothingHere] : []),
                ...(isMistake ? [] : found.unmatched.map((one) => (0,unmatched/* sentencesOf */.cj)(one).join(' '))),
                ...(await (0,site_note/* siteNote */.u)(root)),
                ...(0,picture_keys/* idleFieldsNote */.qR)(options.policy.fields, scan.seen),
                ...(0,picture_keys/* idleOverridesNote */.AB)(options.policy.overrides, scan.seen, near_path/* nearestPattern */.VW),
                ...asideNote(countLeftOut(scan.aside, formats/* lookOf */.Li)),
                ...found.notes,
                ...(isMissed ? [(0,sources_text/* noBaseline */.f$)(options.baseline)] : []),
            ],
        },
        unmatched: isMistake ? found.unmatched : [],
        before: undefined,
        why: `${what}: ${(0,count/* count */.U)(documents.length, 'document')} read from the workspace, scope all, because files on disk do not show what changed.`,
        pictures: (0,once/* once */.O)(() => (0,pictures/* picturesOnDisk */.Q)(options, run.root, ['.'], run.world)),
        publish: () => Promise.resolve([]),
    };
}
/** The workspace may hold files of a stranger, so a folder that the settings name is not always what it seems. */
async function assertInside(root, folder) {
    if ((await (0,named_file/* namedFile */.e)(root, folder)).kind !== 'outside')
        return;
    throw new errors/* UserError */.yo(`The paths name ${folder}, where a link leads out of the repository, and such links are not followed.`, 'Name the folder that the link leads to, as the input paths of the Action.');
}
/** The settings from the workspace. */
function settingsOnDisk(run) {
    return settingsFor(onDisk(run), run);
}
async function settingsFor(read, run) {
    const { inputs, world } = run;
    const { config, githubToken } = (0,config_options/* parseOptions */.Ac)(inputs);
    const readElsewhere = elsewhereOf(githubToken, run);
    return (0,config_settings/* settle */.G)({ text: await read(config), path: config, read, readElsewhere, today: world.today }, {}, inputs);
}
function onDisk({ root }) {
    return (path) => (0,read_text/* readText */.y)(root, path);
}
function atCommit(commit, run) {
    const connection = (0,once/* once */.O)(() => connect(run));
    return async (path) => {
        const { github, client } = await connection();
        const [text] = await github.readTexts(client, [{ commit, path: external_node_path_.posix.normalize(path) }]);
        return (0,sources_text/* textOrNothing */.OU)(text, path);
    };
}
const nothingHere = 'Nothing was checked: the workspace has no document that matches the settings. Add a step before this one that checks out or builds the documents.';

;// CONCATENATED MODULE: ./build/action/open.js







/** Finds out from the event of the run what to review, and where to read it. */
async function openJob(run) {
    const { event, subject } = run.trigger;
    if (subject.kind === 'nothing')
        return nothing(run, `${event}: nothing to review, because ${subject.why}.`);
    if (subject.kind === 'pull')
        return pullSource(event, subject.pull, run);
    if (subject.kind === 'run') {
        const { github, client } = await connect(run);
        const found = await github.findPull(client, subject.run);
        if ('pull' in found)
            return pullSource(event, found.pull, run);
        return nothing(run, `${event}: nothing to review. ${found.why}.`);
    }
    if (subject.kind === 'comment') {
        const { github, client } = await connect(run);
        const found = await github.pullOfNumber(client, subject.number);
        if ('pull' in found)
            return { ...(await fromPull(event, found.pull, run, { answersOnly: true })), answersOnly: true };
        return nothing(run, `${event}: nothing to answer. ${found.why}.`);
    }
    return commitSource(subject, run);
}
async function pullSource(event, pull, run) {
    const { source } = (0,config_options/* parseOptions */.Ac)(run.inputs);
    if (source !== 'workspace')
        return fromPull(event, pull, run);
    return fromWorkspace(run, { what: (0,github_event/* describePull */.p5)(event, pull), settingsFrom: pull.baseSha });
}
/** For a merge queue the change of its commits is reviewed; for any other event everything, unless the settings narrow the scope. */
async function commitSource(subject, run) {
    const { source } = (0,config_options/* parseOptions */.Ac)(run.inputs);
    const range = subject.kind === 'range' ? subject.range : undefined;
    if (range && source !== 'workspace' && (range.queue || (await wantsChange(run))))
        return fromRange(range, run);
    const sha = subject.kind === 'range' ? subject.range.head : subject.sha;
    if (source === 'commit' && sha !== undefined)
        return fromCommit(sha, run);
    const settingsFrom = range?.queue ? range.base : undefined;
    const onDisk = await fromWorkspace(run, { what: run.trigger.event, settingsFrom });
    const isEmpty = onDisk.input.documents.length + onDisk.input.skipped.length === 0;
    return isEmpty && source === undefined && sha !== undefined ? fromCommit(sha, run) : onDisk;
}
async function wantsChange(run) {
    const { scope } = await settingsOnDisk(run);
    return scope === 'lines' || scope === 'files';
}
/** A run without anything to review passes, because it may be a required check. */
async function nothing({ inputs }, why) {
    const options = await (0,config_settings/* settle */.G)({ text: undefined, path: '' }, {}, inputs);
    return {
        options,
        input: { documents: [], skipped: [], scope: 'lines', changedFiles: new Set(), baseline: undefined, notes: [] },
        unmatched: [],
        before: undefined,
        why,
        pictures: () => Promise.resolve({
            loadPicture: () => Promise.resolve({ status: 'unavailable', reason: why }),
            samePictures: (places) => Promise.resolve(places.map(() => undefined)),
        }),
        publish: () => Promise.resolve([]),
    };
}

;// CONCATENATED MODULE: ./build/github/runner/inputs.js
/** The inputs that the workflow sets, by name. */
function readInputs(input, names) {
    const given = names.flatMap((name) => {
        const value = input(name);
        return value === '' ? [] : [[name, value]];
    });
    return Object.fromEntries(given);
}

// EXTERNAL MODULE: ./build/github/repository/links.js
var repository_links = __webpack_require__(94414);
// EXTERNAL MODULE: ./build/config/environment.js
var environment = __webpack_require__(96642);
;// CONCATENATED MODULE: ./build/action/index.js



















/** Runs the Action. @returns the exit code: 0 pass, 1 the gate failed, 2 could not run */
async function runAction(world) {
    try {
        return await runJob(await opened(world));
    }
    catch (error) {
        const known = error instanceof errors/* UserError */.yo;
        if (!known)
            world.runner.print(`${(0,escape_workflow_commands/* escapeWorkflowCommands */.F)(error instanceof Error ? (error.stack ?? '') : '')}\n`);
        const remedy = known ? error.remedy : 'This is a bug of alt-text-review: report it with this log.';
        world.runner.error('Alt Text Review could not run', plainMessage(`${(0,errors/* messageOf */.bD)(error)}\n${remedy}`));
        return 2;
    }
}
/** The event and the inputs of this run. Secrets are masked before anything can be printed. */
async function opened(world) {
    const { env, runner } = world;
    const names = config_options/* optionTable */.sX.map(({ name }) => name);
    const inputs = { ...(0,environment/* settingsIn */.R)(env), ...readInputs(runner.input, names) };
    const given = (0,config_options/* parseOptions */.Ac)(inputs);
    const values = (0,app_secrets/* secretsOf */.F)(given, env);
    values.flatMap(lib_secrets/* formsOf */.X).forEach(runner.mask);
    const payload = JSON.parse((await readText(env.GITHUB_EVENT_PATH ?? '')) ?? 'null');
    const deadline = (0,app_deadline/* createDeadline */.d)(world.clock, given.deadlineMinutes);
    const root = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? '.');
    // Drafts and pictures end with the deadline as they do when the runner cancels the job.
    const signal = AbortSignal.any([world.signal, deadline.signal]);
    const secrets = (0,lib_secrets/* createSecrets */.g)(values);
    const bounded = { ...world, signal, runner: withoutSecrets(runner, secrets) };
    return { trigger: (0,github_event/* readTrigger */.vE)(payload, env), inputs, world: bounded, root, deadline, secrets };
}
async function runJob(run) {
    const { env, runner, today } = run.world;
    const { overdue, notes, publish } = run.deadline;
    const started = run.world.clock.now();
    const job = await openJob(run);
    runner.print(logLine(job.why));
    const { options, before, earlier } = job;
    const samePictures = async (places, asked) => (await job.pictures()).samePictures(places, asked);
    const drafting = draftingFor(job, run);
    const mistakes = job.unmatched.map(unmatched/* reasonOf */.A3);
    const input = { ...options, ...job.input, mistakes, today, samePictures, earlier, drafting, overdue };
    const found = await (0,review/* review */.NQ)(job.answersOnly ? { ...input, drafting: { status: 'off' } } : input);
    const isComparable = before !== undefined && overdue() === undefined;
    const change = isComparable ? await coverageOf(found, before, { policy: options.policy, today }) : undefined;
    if (change)
        runner.debug(`Coverage of the changed documents: ${change.before} % before, ${change.after} % now.`);
    const reviewed = { ...found, notes: [...notes(), ...found.notes], coverageChange: change };
    publish();
    const links = await job.links?.(reviewed);
    const report = {
        ...reviewed,
        notes: [...reviewed.notes, ...(await job.publish(reviewed, links, { input, drafting }))],
    };
    // First, because the runner shows ten errors and drops the others.
    for (const one of job.unmatched) {
        runner.error('Alt Text Review could not check everything', plainMessage((0,unmatched/* sentencesOf */.cj)(one).join('\n')));
    }
    const html = (0,html_surroundings/* htmlSurroundings */.p)({
        root: run.root,
        packageDir: run.world.packageDir,
        pictures: job.pictures,
        embedPictures: options.embedPictures,
        blob: () => Promise.resolve((0,repository_links/* blobOf */.DE)(env, job.commit)),
    });
    const elapsedMs = run.world.clock.now() - started;
    await announce(report, options, { env, runner, root: run.root, hide: run.secrets.hide, links, elapsedMs, html });
    if (job.unmatched.length > 0)
        return 2;
    return report.verdict === 'pass' || job.answersOnly ? 0 : 1;
}
async function coverageOf(found, before, options) {
    if (found.images.length + before.documents.length === 0)
        return undefined;
    const { coverageChange } = await Promise.all(/* import() */[__webpack_require__.e(5126), __webpack_require__.e(9439), __webpack_require__.e(8064)]).then(__webpack_require__.bind(__webpack_require__, 47263));
    return coverageChange(found, before, options);
}
async function readText(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}


/***/ }),

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

/***/ 99256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ siteNote),
  f: () => (/* binding */ siteNoteOf)
});

// EXTERNAL MODULE: ./build/sources/generators.js
var generators = __webpack_require__(76771);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/sources/site-files.js


/** Folders in which the configuration of a site stands; to look into them costs little, and to list a repository does not. */
const folders = [
    '',
    '.vitepress',
    '.vuepress',
    'config/_default',
    // Where Starlight keeps its pages, which tells it from Astro.
    'src/content',
    ...[
        'docs',
        'doc',
        'documentation',
        'website',
        'site',
        'www',
        'web',
        'book',
        'guide',
        'docs/source',
        'apps/docs',
        'packages/docs',
    ].flatMap((site) => [
        site,
        `${site}/src/content`,
        `${site}/.vitepress`,
        `${site}/.vitepress/config`,
        `${site}/config/_default`,
    ]),
    '.vitepress/config',
];
/** The files and folders near the root of a repository that tell which generator its site has; folders end with `/`. */
async function siteFiles(root) {
    const lists = await Promise.all(folders.map(async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
        const base = folder === '' ? '' : `${folder}/`;
        return entries.map((entry) => `${base}${entry.name}${entry.isDirectory() ? '/' : ''}`);
    }));
    return lists.flat();
}

;// CONCATENATED MODULE: ./build/app/site-note.js


/** One line about the site in a folder, where its files say which generator it has. */
async function siteNote(root) {
    return siteNoteOf(await siteFiles(root));
}
/** The same for files that are listed already. @param files from the root; folders end with `/` */
function siteNoteOf(files) {
    const [first, ...others] = (0,generators/* generatorsIn */.c)(files);
    if (first === undefined)
        return [];
    const more = others.length === 0 ? '' : `; also ${others.map(({ name, file }) => `${name} (${file})`).join(', ')}`;
    return [`Site: ${first.name} (${first.file}), pictures from ${first.pictures}${more}.`];
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

/***/ 74498:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96421);
/* harmony import */ var _action_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72426);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94570);





const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
        ending.abort();
    });
}
process.exitCode = await (0,_action_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({
    env: process.env,
    runner: {
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name),
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq,
        print: (text) => process.stdout.write(text),
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .debug */ .Yz,
        error: (title, message) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(message, { title });
        },
        warning: (title, message) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(message, { title });
        },
        output: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH,
        summary: async (markdown) => {
            await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(markdown).write();
        },
    },
    fetch: globalThis.fetch,
    clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m,
    today: new Date().toISOString().slice(0, 10),
    signal: ending.signal,
    packageDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '.')), '..'),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 47307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   IF: () => (/* binding */ userError),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TU: () => (/* binding */ overdue),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   k6: () => (/* binding */ badAnswer),
/* harmony export */   qE: () => (/* binding */ noAnswer)
/* harmony export */ });
/* unused harmony export permissions */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76064);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74380);



/** The least that a job has to grant for the whole service. */
const permissions = 'permissions: { contents: read, pull-requests: write }';
/** Classifies an error that a request threw. Any other error is a bug and is rethrown. */
function refusalOf(error) {
    const status = statusOf(error);
    if (status === undefined)
        throw error;
    const message = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (error instanceof Error && error.name === 'DeadlineError') {
        return {
            kind: 'overdue',
            reason: 'the run reached its deadline before GitHub had answered',
            remedy: 'Raise deadline-minutes, or review fewer documents with paths.',
        };
    }
    if (status === 401) {
        return {
            kind: 'token',
            reason: 'GitHub did not accept the token (401)',
            remedy: 'Check the input github-token: its default, the token of the job, is enough.',
        };
    }
    // GitHub answers a limit with 403 or 429, a missing scope with 403, and a resource that the token must not see with 404.
    if (status === 429 || ((status === 403 || status === 422) && isLimit(error, message))) {
        const waitMs = waitOf(error);
        return {
            kind: 'limited',
            reason: `this token has reached a rate limit of GitHub (${status})`,
            remedy: `Run the job again in ${waitMs === undefined ? 'a few minutes' : inWords(waitMs)}.`,
            ...(waitMs !== undefined && { waitMs }),
        };
    }
    if (status === 403 || status === 404) {
        return {
            kind: 'permission',
            reason: status === 403
                ? 'the token of this job lacks a permission (403)'
                : 'it does not exist, or the token of this job cannot see it (404)',
            remedy: `Give the job ${permissions}.`,
            isGone: status === 404,
        };
    }
    // With 408 the server gave up waiting: as with 5xx, the request may have taken effect all the same.
    if (status >= 400 && status < 500 && status !== 408) {
        return {
            kind: 'rejected',
            reason: `GitHub answered ${status}: ${shortened(message)}`,
            remedy: 'Run the job again.',
            ...(status === 409 && { isStale: true }),
        };
    }
    return {
        kind: 'unclear',
        reason: `GitHub gave no usable answer (${shortened(message)})`,
        remedy: 'Run the job again in a few minutes.',
    };
}
/** HTTP status of an error of Octokit; a request without an answer counts as 500, as in Octokit. */
function statusOf(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('status' in error && typeof error.status === 'number')
        return error.status;
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 500;
    return graphqlStatus(error);
}
/** GraphQL reports an error with status 200 and a type. */
function graphqlStatus(error) {
    if (error.name !== 'GraphqlResponseError' || !('errors' in error) || !Array.isArray(error.errors))
        return undefined;
    const types = error.errors.map((entry) => typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : undefined);
    if (types.includes('RATE_LIMITED'))
        return 429;
    if (types.includes('FORBIDDEN'))
        return 403;
    if (types.includes('STALE_DATA'))
        return 409;
    if (types.includes('UNPROCESSABLE'))
        return 422;
    return types.includes('NOT_FOUND') ? 404 : 500;
}
function isLimit(error, message) {
    return /rate limit|submitted too quickly|temporarily blocked/i.test(message) || isSpent(error);
}
/** Whether the requests of this hour are used up. */
function isSpent(error) {
    return header(error, 'x-ratelimit-remaining') === '0';
}
/** `Retry-After` counts seconds from now. `X-RateLimit-Reset` is a point in time by GitHub's clock, so it is compared with `Date`. */
function waitOf(error) {
    const after = Number(header(error, 'retry-after') ?? NaN);
    if (after >= 0)
        return after * 1000;
    const [reset, now] = [
        Number(header(error, 'x-ratelimit-reset') ?? NaN) * 1000,
        Date.parse(header(error, 'date') ?? ''),
    ];
    const wait = Math.max(0, reset - now);
    return isSpent(error) && Number.isFinite(wait) ? wait : undefined;
}
function inWords(ms) {
    const minutes = Math.max(1, Math.ceil(ms / 60_000));
    return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
function header(error, name) {
    const value = member(member(member(error, 'response'), 'headers'), name) ?? member(member(error, 'headers'), name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
/** An error page of a proxy can be long, and its text is not ours. */
function shortened(message) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)((0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message).replace(/ - https?:\/\/\S+$/, ''), 300);
}
/** The error to throw when GitHub's answer is not `expected`; {@link refusalOf} treats it as a failing server. */
function badAnswer(expected, cause) {
    return Object.assign(new Error(`the answer is not ${expected}`, { cause }), { status: 502 });
}
/** The error to throw when nothing came in `limitMs`; {@link refusalOf} treats it as a failing server. */
function noAnswer(limitMs) {
    return Object.assign(new Error(`no answer in ${Math.round(limitMs / 1000)} s`), { status: 504 });
}
/** The error to throw instead of a request once the run has no time left. */
function overdue() {
    return Object.assign(new Error('the run reached its deadline'), { name: 'DeadlineError', status: 504 });
}
/** The error that ends a run that cannot continue without the answer. */
function userError(problem, { reason, remedy }) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${problem}: ${reason}.`, remedy);
}
/** The result of a request, or why GitHub refused it: for requests that the run can do without. */
async function attempt(request) {
    try {
        return { value: await request() };
    }
    catch (error) {
        return { refusal: refusalOf(error) };
    }
}
/** A refusal in one line, for a note. */
function explain({ reason, remedy }) {
    return `${reason}. ${remedy}`;
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   p5: () => (/* binding */ describePull),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63607);
/* harmony import */ var _talk_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89188);



/**
 * Reads the event of a run. Payloads come from GitHub, but anyone can trigger the workflow:
 * commits have to look like commits, because they become part of addresses.
 * @throws UserError for a pull request event without a pull request
 * @param env of the runner
 */
function readTrigger(payload, env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const privateRepository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'repository', 'private') !== false;
    return { event, privateRepository, subject: (subjects[event] ?? commitOf)(payload, env) };
}
/** The line of the log that names what the run reviews. */
function describePull(event, { number, headSha, baseSha }) {
    return `${event} #${number}: head ${headSha.slice(0, 7)}, settings from base ${baseSha.slice(0, 7)}`;
}
const subjects = {
    pull_request: (payload, env) => pullOf(payload, 'pull_request', env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR),
    // It runs in the base repository with that one's token, also for a pull request from a fork.
    pull_request_target: (payload) => pullOf(payload, 'pull_request_target'),
    workflow_run: runOf,
    issue_comment: commentOf,
    pull_request_review_comment: commentOf,
    merge_group: groupOf,
    push: pushOf,
};
function pullOf(payload, event, actor) {
    const json = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request');
    const pull = readPull(json);
    if (pull === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event ${event} has no pull request.`, 'Run the Action in a workflow on GitHub.');
    }
    const readOnly = event === 'pull_request' ? readOnlyReason(isFork(json), actor) : undefined;
    return { kind: 'pull', pull: { ...pull, readOnly } };
}
/** A pull request in the form of payloads and the REST API, for a token that can write; undefined when `json` is not one. */
function readPull(json) {
    const [number, headSha, baseSha] = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'number'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'head', 'sha'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'base', 'sha')];
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(number) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(headSha) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(baseSha))
        return undefined;
    const changedFiles = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'changed_files');
    const association = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'author_association');
    return {
        number,
        headSha,
        baseSha,
        changedFiles: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(changedFiles) ? changedFiles : undefined,
        readOnly: undefined,
        newcomer: isFork(json) && !isKnown(association) ? ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(association) ? association : 'NONE') : undefined,
        untouched: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'comments') === 0 && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'review_comments') === 0,
    };
}
function isFork(pull) {
    const base = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'base', 'repo', 'id');
    return base === undefined || (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'head', 'repo', 'id') !== base;
}
/** A CONTRIBUTOR has had a commit merged here (GraphQL, CommentAuthorAssociation). */
function isKnown(association) {
    return ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'].some((known) => known === association);
}
function readOnlyReason(fromFork, actor) {
    if (fromFork)
        return 'fork';
    return actor === 'dependabot[bot]' ? 'dependabot' : undefined;
}
function runOf(payload) {
    const run = (...keys) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'workflow_run', ...keys);
    const [event, headSha, branch] = [run('event'), run('head_sha'), run('head_branch')];
    const [owner, repositoryId] = [run('head_repository', 'owner', 'login'), run('head_repository', 'id')];
    // Only `pull_request` runs have the head of a pull request as their commit; `pull_request_target` has the default branch.
    if (event !== 'pull_request')
        return { kind: 'nothing', why: 'the run before it was not for a pull request' };
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(headSha) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(branch) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(owner) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(repositoryId)) {
        return { kind: 'nothing', why: 'GitHub does not name the branch of the run before it; its fork may be gone' };
    }
    return { kind: 'run', run: { headSha, branch, owner, repositoryId } };
}
/** A comment counts when it is new, on a pull request, and has a command; who wrote it is looked at later, with all others that wait. */
function commentOf(payload) {
    const number = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request', 'number') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'number');
    const isOnPull = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request') !== undefined || isPresent((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'pull_request'));
    const body = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'comment', 'body');
    if (!isOnPull || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(number))
        return { kind: 'nothing', why: 'the comment is not on a pull request' };
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'action') !== 'created')
        return { kind: 'nothing', why: 'the comment is not new' };
    if (typeof body !== 'string' || (0,_talk_command_js__WEBPACK_IMPORTED_MODULE_2__/* .commandIn */ .v)(body) === undefined)
        return { kind: 'nothing', why: 'the comment does not begin with /alt' };
    return { kind: 'comment', number };
}
function isPresent(value) {
    return value !== undefined && value !== null;
}
function groupOf(payload, env) {
    const [base, head] = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'merge_group', 'base_sha'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'merge_group', 'head_sha')];
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(base) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(head) ? { kind: 'range', range: { base, head, queue: true } } : commitOf(payload, env);
}
function pushOf(payload, env) {
    const [base, head] = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'before'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'after')];
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'deleted') === true)
        return { kind: 'nothing', why: 'the branch or tag was deleted' };
    // For a new branch, `before` is forty zeros.
    const isRange = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(base) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(head) && !/^0+$/.test(base);
    return isRange ? { kind: 'range', range: { base, head, queue: false } } : commitOf(payload, env);
}
function commitOf(_payload, { GITHUB_SHA: sha }) {
    return { kind: 'commit', sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(sha) ? sha : undefined };
}


/***/ }),

/***/ 94414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ linksTo),
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   JS: () => (/* binding */ pageOfFile),
/* harmony export */   fL: () => (/* binding */ runPage)
/* harmony export */ });
/** Links to the files of a commit, on the server of the runner. GitHub shows no line numbers on a rendered page, hence `plain`. */
function linksTo({ repository: { owner, repo } }, commit, { GITHUB_SERVER_URL: server }) {
    if (server === undefined)
        return () => undefined;
    return (path, line) => `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encoded).join('/')}?plain=1#L${line}`;
}
/** The page of this run, with its summary; undefined when the runner does not name it. */
function runPage({ repository: { owner, repo } }, { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run = '' }) {
    return server === undefined || !/^\d{1,20}$/.test(run) ? undefined : `${server}/${owner}/${repo}/actions/runs/${run}`;
}
/** The page of a file at a commit, which shows a picture. */
function pageOfFile({ repository: { owner, repo } }, commit, { GITHUB_SERVER_URL: server }) {
    if (server === undefined)
        return () => undefined;
    return (path) => `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encoded).join('/')}`;
}
/** What stands before the path in the address of a file of a commit; undefined where the runner does not say which repository it is. */
function blobOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }, commit = sha) {
    if (server === undefined || repository === undefined || commit === undefined)
        return undefined;
    return `${server}/${repository}/blob/${commit}/`;
}
/** Encodes the characters that end a link in Markdown as well. */
function encoded(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 63607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   sh: () => (/* binding */ isListOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47307);

/** The value in nested objects under `keys`; undefined when one of them is missing. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = found[key];
    }
    return found;
}
function isNumber(value) {
    return typeof value === 'number';
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isSha(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
/** Whether `value` is missing, or null, or as `isOne` wants it. */
function isOptional(value, isOne) {
    return value === undefined || value === null || isOne(value);
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}
/**
 * The answer, when the parts of it that are used are as GitHub documents them: a proxy, an outage or a broken transfer can put anything
 * in its place. @throws a bad answer, which counts as a failing server
 */
function expected(what, answer, isAsDocumented) {
    if (!isAsDocumented(answer))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswer */ .k6)(what);
    return answer;
}


/***/ }),

/***/ 89188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ commandIn)
/* harmony export */ });
/** UTF-16 units of a reason or a hint that count. */
const longestWords = 300;
/**
 * The command in the first line of a comment; undefined where there is none. A quoted command is none: its line begins with `>`.
 *
 * @param body untrusted
 */
function commandIn(body) {
    const [line = ''] = body.trimStart().split('\n');
    const [sign, name = '', ...rest] = line.trim().split(/\s+/);
    if (sign !== '/alt')
        return undefined;
    const words = rest.join(' ').slice(0, longestWords);
    switch (name.toLowerCase()) {
        case 'decorative':
            return { kind: 'decorative' };
        case 'ignore':
            return { kind: 'ignore', reason: words };
        case 'again':
            return { kind: 'again', hint: words };
        case 'accept':
            if (words === '')
                return { kind: 'accept', all: false };
            return words.toLowerCase() === 'all' ? { kind: 'accept', all: true } : { kind: 'unknown' };
        default:
            return { kind: 'unknown' };
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

/***/ 76771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ generatorsIn)
/* harmony export */ });
/** In the order in which they are looked for: what another one is built on comes after it, and hides it where both have one folder. */
const known = [
    {
        name: 'Docusaurus',
        file: /^docusaurus\.config\.[cm]?[jt]s$/,
        pictures: 'static/, @site/, i18n/ beside the originals',
    },
    {
        name: 'VitePress',
        file: /^\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/,
        pictures: 'public/, folders of languages',
    },
    { name: 'VuePress', file: /^\.vuepress\/config\.[cm]?[jt]s$/, pictures: '.vuepress/public/, folders of languages' },
    {
        name: 'Starlight',
        file: /^astro\.config\.[cm]?[jt]s$/,
        beside: ['src/content/docs/'],
        pictures: 'public/, src/assets/, ~/ and @/, folders of languages',
    },
    { name: 'Astro', file: /^astro\.config\.[cm]?[jt]s$/, pictures: 'public/, src/assets/, ~/ and @/' },
    {
        name: 'Nuxt Content',
        file: /^nuxt\.config\.[cm]?[jt]s$/,
        beside: ['content/', 'content.config.ts'],
        pictures: 'public/, static/, ~/ and @/, folders of languages',
    },
    { name: 'Nuxt', file: /^nuxt\.config\.[cm]?[jt]s$/, pictures: 'public/, static/, assets/, ~/ and @/' },
    {
        name: 'Nextra',
        file: /^next\.config\.[cm]?[jt]s$/,
        beside: ['theme.config.tsx', 'theme.config.jsx', 'theme.config.js', 'theme.config.ts'],
        pictures: 'public/, @/, folders of languages',
    },
    { name: 'Next.js', file: /^next\.config\.[cm]?[jt]s$/, pictures: 'public/, @/' },
    { name: 'SvelteKit', file: /^svelte\.config\.[cm]?[jt]s$/, pictures: 'static/, $lib/' },
    { name: 'Eleventy', file: /^(?:\.eleventy\.c?js|eleventy\.config\.[cm]?[jt]s)$/, pictures: 'src/, public/, static/' },
    {
        name: 'Hugo',
        file: /^(?:(?:config\/_default\/)?hugo\.(?:toml|ya?ml|json)|config\/_default\/config\.(?:toml|ya?ml|json))$/,
        pictures: 'static/, assets/, the folder of the page, content/ of languages',
    },
    {
        name: 'Hugo',
        file: /^config\.(?:toml|ya?ml)$/,
        beside: ['layouts/', 'archetypes/'],
        pictures: 'static/, assets/, the folder of the page, content/ of languages',
    },
    {
        name: 'Zola',
        file: /^config\.toml$/,
        beside: ['templates/', 'sass/'],
        pictures: 'static/, the folder of the page',
    },
    { name: 'Jupyter Book', file: /^(?:_toc\.yml|myst\.yml)$/, pictures: 'the folder of the page and those above' },
    { name: 'Jekyll', file: /^_config\.ya?ml$/, pictures: 'assets/, the root of the site with and without baseurl' },
    {
        name: 'MkDocs',
        file: /^(?:mkdocs|properdocs|zensical)\.(?:ya?ml|toml)$/,
        pictures: 'docs/, the folder that the page becomes',
    },
    { name: 'Sphinx', file: /^conf\.py$/, pictures: 'the folder of the page, and / from the root of the sources' },
    { name: 'mdBook', file: /^book\.toml$/, pictures: 'src/, the folder of the page' },
    { name: 'Quarto', file: /^_quarto\.ya?ml$/, pictures: 'the folder of the page, and / from the root of the project' },
    { name: 'Antora', file: /^antora(?:-playbook)?\.ya?ml$/, pictures: 'images/ of the module, imagesdir' },
    { name: 'GitBook', file: /^\.gitbook\.ya?ml$/, pictures: '.gitbook/assets/' },
    { name: 'Mintlify', file: /^(?:mint|docs)\.json$/, pictures: '/ from the root of the docs, folders of languages' },
];
/** Folders that a configuration stands in, at most this deep below the root. */
const deepest = 3;
/** Sites that are there to be tried, and not to be read. */
const trial = /(?:^|\/)(?:node_modules|playgrounds?|examples?|e2e|tests?|__tests__|fixtures?|templates?|demo)\//i;
/**
 * The generators that the files of a repository are for, each once, by the configuration nearest to the root.
 *
 * @param files paths from the root; folders may be among them, with `/` at their end
 */
function generatorsIn(files) {
    const near = files
        .map((path) => ({ path, ...placeOf(path) }))
        .filter(({ path, base }) => base.split('/').length <= deepest + 1 && !trial.test(path))
        .toSorted((a, b) => a.base.split('/').length - b.base.split('/').length || (a.path < b.path ? -1 : 1));
    const found = known.flatMap(({ name, file, beside, pictures }) => {
        const one = near.find(({ base, name: own }) => file.test(own) && isBeside(base, beside, files));
        return one === undefined ? [] : [{ name, file: one.path, pictures, base: one.base }];
    });
    // What one is built on is no site of its own, and one name is enough.
    return found
        .filter(({ name, file, base }, index) => {
        const before = found.slice(0, index);
        return !before.some((other) => other.file === file || other.name === name || hides(other.name, name, other.base, base));
    })
        .map(({ name, file, pictures }) => ({ name, file, pictures }));
}
function hides(first, second, firstBase, base) {
    return first === 'Jupyter Book' && (second === 'Jekyll' || second === 'Sphinx') && firstBase === base;
}
function isBeside(base, beside, files) {
    return beside === undefined || beside.some((one) => files.some((file) => isAt(file, base + one)));
}
function isAt(file, place) {
    return place.endsWith('/') ? file.startsWith(place) : file === place;
}
/** The folder of the site, with `/` at its end, and the name of a file in it, with the folders that belong to the name. */
function placeOf(path) {
    const parts = path.split('/');
    const at = parts.findIndex((part, index) => /^\.v(?:ite|ue)press$/.test(part) || isHugo(part, parts[index + 1]));
    const from = at === -1 ? parts.length - 1 : at;
    return {
        base: parts
            .slice(0, from)
            .map((part) => `${part}/`)
            .join(''),
        name: parts.slice(from).join('/'),
    };
}
function isHugo(part, next) {
    return part === 'config' && next === '_default';
}


/***/ }),

/***/ 24107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   KB: () => (/* binding */ nearestPath),
/* harmony export */   VW: () => (/* binding */ nearestPattern)
/* harmony export */ });
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51355);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76062);


/** Spellings of a part of a pattern that are tried, and patterns that are tried in all. */
const most = { spellings: 3, patterns: 64 };
/** The document, or the folder with some, that a path to nothing was probably meant for. */
function nearestPath(path, documents) {
    const plain = tidy(path).replace(/\/$/, '');
    const places = [...foldersWith(documents), ...documents];
    // With the right name in the wrong folder, or with a slip in it.
    const name = (place) => place.slice(place.lastIndexOf('/') + 1);
    const [near] = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(plain, places);
    const same = places.filter((place) => name(place).toLowerCase() === name(plain).toLowerCase() && place !== path);
    return near ?? same[0] ?? (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name(plain), places.map(name)).flatMap((one) => placeCalled(one))[0];
    function placeCalled(one) {
        return places.filter((place) => name(place) === one);
    }
}
/** The pattern with a match that one without was probably meant for. */
function nearestPattern(pattern, documents) {
    const hasMatch = (glob) => documents.some((0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlobs */ .jv)([glob]));
    const plain = tidy(pattern);
    const spelled = () => respelled(plain, documents).flatMap(widened);
    return [...widened(plain), ...spelled()].find((glob) => glob !== pattern && hasMatch(glob));
}
/** Where the documents are, by the first folder of their paths, most of them first. */
function whereabouts(documents) {
    const counts = new Map();
    for (const path of documents) {
        const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'the root';
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const folders = [...counts].sort(([, a], [, b]) => b - a).map(([folder]) => folder);
    const rest = folders.length - 3;
    const names = rest > 0 ? [...folders.slice(0, 3), `${rest} more`] : folders;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
/** As other systems and tools write a path: with backslashes, from the root of the repository. */
function tidy(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}
/** A pattern, and what was meant when a folder stands for the files in it, or one level for all. */
function widened(pattern) {
    const parts = pattern.split('/');
    const folder = parts.slice(0, parts.findLastIndex((part) => !/^\**$/.test(part)) + 1).join('/');
    const deep = pattern.replace(/(^|\/)([^/]*)$/, '$1**/$2');
    return [pattern, ...(folder === '' ? [] : [`${folder}/**`]), deep, `**/${pattern}`];
}
/** The pattern with the names and endings that there are in the place of those that are like them. */
function respelled(pattern, documents) {
    const names = new Set(documents.flatMap((path) => path.split('/')));
    const endings = new Set(documents.map((path) => path.slice(path.lastIndexOf('.'))));
    const spellings = (part) => {
        if (part === '' || names.has(part) || /[{}()[\]!]/.test(part))
            return [part];
        const dot = part.lastIndexOf('.');
        const [start, ending] = [part.slice(0, dot), part.slice(dot)];
        if (/[*?]/.test(start) && /^\.\w+$/.test(ending))
            return [
                part,
                ...(0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(ending, endings)
                    .slice(0, most.spellings)
                    .map((one) => start + one),
            ];
        return /[*?]/.test(part) ? [part] : [part, ...(0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(part, names).slice(0, most.spellings)];
    };
    return pattern
        .split('/')
        .reduce((all, part, index) => all
        .flatMap((start) => spellings(part).map((one) => (index === 0 ? one : `${start}/${one}`)))
        .slice(0, most.patterns), ['']);
}
function foldersWith(documents) {
    const folders = new Set();
    for (const path of documents) {
        for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
            folders.add(path.slice(0, end));
    }
    return [...folders];
}


/***/ }),

/***/ 80818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   OU: () => (/* binding */ textOrNothing),
/* harmony export */   f$: () => (/* binding */ noBaseline),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rR: () => (/* binding */ namedBaseline)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);

/** The text of a file that could be read. */
function textIn(read) {
    return typeof read === 'object' && 'text' in read ? read.text : undefined;
}
/** Whether there is a file that could not be read. */
function isRefused(read) {
    return typeof read === 'object' && 'reason' in read;
}
/** The text of a file that the run depends on. @throws UserError when it exists and cannot be read */
function textOrNothing(read, path) {
    if (typeof read === 'object' && 'reason' in read) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} cannot be read at the base: ${read.reason}`, 'Fix the file, or name another one.');
    }
    return textIn(read);
}
/** The note for a baseline that the settings name and that the base commit does not have. */
function noBaseline(path) {
    return `The base commit has no ${path}, so every finding counts.`;
}
/** The file that the setting of a baseline names; none for `none`. */
function namedBaseline(baseline) {
    return baseline === undefined || baseline === 'none' ? [] : [baseline];
}


/***/ }),

/***/ 92208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   L2: () => (/* binding */ findUnmatched),
/* harmony export */   UZ: () => (/* binding */ leftOutNote),
/* harmony export */   cj: () => (/* binding */ sentencesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16327);
/* harmony import */ var _text_left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96884);
/* harmony import */ var _lib_first_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12802);
/* harmony import */ var _lib_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51355);
/* harmony import */ var _near_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24107);






/** Paths that are listed one by one. */
const mostListed = 10;
async function findUnmatched(scan) {
    const { folders, missing, patterns, documents, formatFor } = scan;
    // Files that are named one by one are read whatever the patterns say.
    const idle = folders.length === 0 ? [] : including(patterns).filter((one) => !documents.some((0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlobs */ .jv)([one])));
    const isEmpty = folders.length > 0 && scan.included === 0;
    if (idle.length + missing.length === 0 && !isEmpty)
        return { unmatched: [], notes: [] };
    const files = await scan.allFiles();
    const around = files.filter((file) => formatFor(file) !== undefined && !scan.isCode(file));
    // A pattern can be meant for another folder than those of this run.
    const dead = idle.filter((one) => !files.filter(formatFor).some((0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlobs */ .jv)([one])));
    const unread = dead.flatMap((pattern) => {
        const file = files.find((0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlobs */ .jv)([pattern]));
        return file === undefined ? [] : [{ pattern, file }];
    });
    const typos = dead.filter((one) => !unread.some(({ pattern }) => pattern === one));
    const unmatched = [
        ...listed(missing).map((path) => missingPath(path, around)),
        ...beyond(missing),
        ...(await Promise.all(typos.map((pattern) => deadPattern(pattern, around, scan)))),
    ];
    return {
        unmatched: unmatched.length > 0 || !isEmpty ? unmatched : [nothingFound(scan, files, around)],
        notes: unread.map(({ pattern, file }) => `The pattern ${pattern} of paths matches only files that no format reads, such as ${file}.`),
    };
}
/** `There is no file or folder dcos. Did you mean docs?`, in two parts. */
function sentencesOf({ problem, remedy }) {
    return [`${capital(problem)}.`, remedy.endsWith('?') ? capital(remedy) : `${capital(remedy)}.`];
}
/** Why the gate fails, in a list of reasons. */
function reasonOf({ problem, remedy }) {
    return `${problem} (${remedy})`;
}
/** The note for files that were named and are not read. */
function leftOutNote(paths) {
    if (paths.length === 0)
        return [];
    const files = (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(paths.length, 'file was', 'files were');
    return [
        `${files} named and left out, because no format reads ${paths.length === 1 ? 'it' : 'them'}: ${(0,_lib_first_of_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .K)(paths, 3, (path) => path).join(', ')}.`,
    ];
}
function capital(phrase) {
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
function including(patterns) {
    return [...new Set(patterns)].filter((pattern) => !pattern.startsWith('!'));
}
function listed(paths) {
    return paths.slice(0, mostListed);
}
function beyond(paths) {
    const rest = paths.length - mostListed;
    if (rest <= 0)
        return [];
    return [
        {
            kind: 'path',
            problem: `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(rest, 'more path leads', 'more paths lead')} to nothing`,
            remedy: 'check how the list of paths is made',
        },
    ];
}
function missingPath(path, documents) {
    const near = (0,_near_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestPath */ .KB)(path, documents);
    const remedy = near === undefined ? 'check the path; it is relative to the working directory' : didYouMean(near);
    return { kind: 'path', problem: `there is no file or folder ${path}`, remedy };
}
async function deadPattern(pattern, documents, scan) {
    const [folder = '.'] = (0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)([pattern]);
    // Not outside of what is scanned: the pattern may come from a stranger's file.
    const isInside = folder !== '.' && !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(folder) && !folder.split('/').includes('..');
    const ignored = isInside ? await scan.filesIn?.(folder) : undefined;
    if (ignored?.filter(scan.formatFor).some((0,_lib_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlobs */ .jv)([pattern]))) {
        const problem = `the pattern ${pattern} of paths matches only documents that .gitignore leaves out`;
        return { kind: 'pattern', problem, remedy: `name their folder as an argument: ${folder}` };
    }
    const near = (0,_near_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestPattern */ .VW)(pattern, documents);
    const remedy = near === undefined ? placesOf(documents) : didYouMean(near);
    return { kind: 'pattern', problem: `the pattern ${pattern} of paths matches no document`, remedy };
}
function nothingFound(scan, files, around) {
    const where = scan.folders.includes('.') ? '' : ` in ${scan.folders.join(', ')}`;
    const count = scan.documents.filter((path) => !scan.isCode(path)).length;
    if (count > 0) {
        const all = count === 1 ? 'the only document' : `all ${count} documents`;
        return { kind: 'everything', problem: `paths leaves out ${all}${where}`, remedy: 'check its patterns' };
    }
    const near = where === '' ? undefined : scan.folders.flatMap((folder) => (0,_near_path_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestPath */ .KB)(folder, around) ?? [])[0];
    const remedy = near === undefined ? placesOf(around, files, scan.leftOut) : didYouMean(near);
    return { kind: 'everything', problem: `no document was found${where}`, remedy };
}
function didYouMean(near) {
    return `did you mean ${near}?`;
}
function placesOf(documents, files = [], leftOut = []) {
    if (documents.length > 0)
        return `there are documents in ${(0,_near_path_js__WEBPACK_IMPORTED_MODULE_1__/* .whereabouts */ .CJ)(documents)}`;
    if (leftOut.length > 0)
        return `no format reads what is here: ${(0,_text_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutFiles */ .RD)(leftOut)}`;
    return files.length > 0
        ? 'no file here has a format that is read, such as Markdown or HTML'
        : 'name a folder with Markdown or HTML files, or add a step that checks out or builds them';
}


/***/ }),

/***/ 96884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ leftOutFiles),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16327);

/** `619 .rst files, 2 .tex files and 3 more endings`: files that no format reads, as a part of a sentence. */
function leftOutFiles(leftOut) {
    const shown = leftOut.slice(0, mostEndings).map(({ ending, files }) => (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files, `${ending} file`));
    const rest = leftOut.length - shown.length;
    const parts = rest > 0 ? [...shown, (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(rest, 'more ending')] : shown;
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}
const mostEndings = 5;
/** The number of files. */
function leftOutCount(leftOut) {
    return leftOut.reduce((sum, { files }) => sum + files, 0);
}
/** `619 .rst files were left out, because no format reads them.` */
function leftOutSentence(leftOut) {
    const [were, them] = leftOutCount(leftOut) === 1 ? ['was', 'it'] : ['were', 'them'];
    return `${leftOutFiles(leftOut)} ${were} left out, because no format reads ${them}.`;
}


/***/ }),
96421:(e,t,r)=>{r.d(t,{Yz:()=>core_debug,z3:()=>error,V4:()=>getInput,uH:()=>setOutput,Pq:()=>core_setSecret,z:()=>h,
$e:()=>warning});var n=r(70857);function utils_toCommandValue(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function utils_toCommandProperties(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}
function command_issueCommand(e,t,r){const i=new Command(e,t,r);process.stdout.write(i.toString()+n.EOL)}class Command{constructor(e,t,r){
e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e="::"+this.command
;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const n=this.properties[r];n&&(t?t=!1:e+=",",
e+=`${r}=${escapeProperty(n)}`)}}return e+=`::${function escapeData(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`,e}}function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var i=r(76982),o=r(79896);r(16928),r(58611),r(65692);URL;var a,s,d;r(20770),r(46752);!function(e){e[e.OK=200]="OK",
e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",
e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",
e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",
e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",
e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",
e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",
e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",
e[e.GatewayTimeout=504]="GatewayTimeout"}(a||(a={})),function(e){e.Accept="accept",e.ContentType="content-type"}(s||(s={})),function(e){
e.ApplicationJson="application/json"}(d||(d={}));a.MovedPermanently,a.ResourceMoved,a.SeeOther,a.TemporaryRedirect,a.PermanentRedirect,
a.BadGateway,a.ServiceUnavailable,a.GatewayTimeout;Error;var summary_awaiter=function(e,t,r,n){return new(r||(r=Promise))(function(i,o){
function fulfilled(e){try{step(n.next(e))}catch(e){o(e)}}function rejected(e){try{step(n.throw(e))}catch(e){o(e)}}function step(e){
e.done?i(e.value):function adopt(e){return e instanceof r?e:new r(function(t){t(e)})}(e.value).then(fulfilled,rejected)}
step((n=n.apply(e,t||[])).next())})};const{access:c,appendFile:u,writeFile:l}=o.promises,m="GITHUB_STEP_SUMMARY";const p=new class Summary{
constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
;const e=process.env[m]
;if(!e)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment supports job summaries.`);try{
yield c(e,o.constants.R_OK|o.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,
this._filePath})}wrap(e,t,r={}){const n=Object.entries(r).map(([e,t])=>` ${e}="${t}"`).join("")
;return t?`<${e}${n}>${t}</${e}>`:`<${e}${n}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){
const t=!!(null==e?void 0:e.overwrite),r=yield this.filePath(),n=t?l:u;return yield n(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})
}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){
return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(n.EOL)}addCodeBlock(e,t){const r=Object.assign({},t&&{lang:t
}),n=this.wrap("pre",this.wrap("code",e),r);return this.addRaw(n).addEOL()}addList(e,t=!1){
const r=t?"ol":"ul",n=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(r,n);return this.addRaw(i).addEOL()}addTable(e){const t=e.map(e=>{
const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e)
;const{header:t,data:r,colspan:n,rowspan:i}=e,o=t?"th":"td",a=Object.assign(Object.assign({},n&&{colspan:n}),i&&{rowspan:i})
;return this.wrap(o,r,a)}).join("");return this.wrap("tr",t)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}
addDetails(e,t){const r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){
const{width:n,height:i}=r||{},o=Object.assign(Object.assign({},n&&{width:n}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:e,
alt:t},o));return this.addRaw(a).addEOL()}addHeading(e,t){
const r=`h${t}`,n=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(n,e);return this.addRaw(i).addEOL()}addSeparator(){
const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}
addQuote(e,t){const r=Object.assign({},t&&{cite:t}),n=this.wrap("blockquote",e,r);return this.addRaw(n).addEOL()}addLink(e,t){
const r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}},h=p;r(13193);var f=r(24434);r(35317),r(42613)
;const{chmod:w,copyFile:y,lstat:g,mkdir:v,open:O,readdir:_,rename:b,rm:E,rmdir:R,stat:P,symlink:$,unlink:C}=o.promises;process.platform
;o.constants.O_RDONLY;r(53557);process.platform;f.EventEmitter;f.EventEmitter;n.platform(),n.arch();var S;function core_setSecret(e){
command_issueCommand("add-mask",{},e)}function getInput(e,t){const r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
;if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);return t&&!1===t.trimWhitespace?r:r.trim()}
function setOutput(e,t){if(process.env.GITHUB_OUTPUT||"")return function file_command_issueFileCommand(e,t){
const r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!o.existsSync(r))throw new Error(`Missing file at path: ${r}`);o.appendFileSync(r,`${utils_toCommandValue(t)}${n.EOL}`,{encoding:"utf8"
})}("OUTPUT",function file_command_prepareKeyValueMessage(e,t){const r=`ghadelimiter_${i.randomUUID()}`,o=utils_toCommandValue(t)
;if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)
;if(o.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)
;return`${e}<<${r}${n.EOL}${o}${n.EOL}${r}`}(e,t));process.stdout.write(n.EOL),command_issueCommand("set-output",{name:e
},utils_toCommandValue(t))}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){
command_issueCommand("error",utils_toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){
command_issueCommand("warning",utils_toCommandProperties(t),e instanceof Error?e.toString():e)}!function(e){e[e.Success=0]="Success",
e[e.Failure=1]="Failure"}(S||(S={}))}
};
