export const ids = [2638, 6624, 4266];
export const modules = {

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

/***/ 22638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stats: () => (/* binding */ stats)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/app/read-text.js
var read_text = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
// EXTERNAL MODULE: ./build/workbench/journal.js
var workbench_journal = __webpack_require__(30277);
// EXTERNAL MODULE: ./build/cli/journal-file.js
var journal_file = __webpack_require__(78953);
// EXTERNAL MODULE: ./build/cli/settings.js
var settings = __webpack_require__(80892);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/sources/git-blobs.js
var git_blobs = __webpack_require__(36624);
// EXTERNAL MODULE: ./build/sources/git-run.js
var git_run = __webpack_require__(86541);
;// CONCATENATED MODULE: ./build/sources/suggestion-commits.js

/** Most commits that are looked at, the newest first. */
const most = 2000;
/**
 * The commits of the history with a program as co-author: GitHub names whoever made the suggestion so
 * (docs.github.com, "Incorporating feedback in your pull request"). Undefined where git knows no history here.
 *
 * @param since `YYYY-MM-DD`
 */
async function suggestionCommits(cwd, since) {
    const filter = ['--extended-regexp', '--regexp-ignore-case', '--grep=^Co-authored-by: .*\\[bot\\]'];
    const time = since === undefined ? [] : [`--since=${since}T00:00:00Z`];
    const format = '--format=%H%x1f%an%x1f%B';
    const listed = await (0,git_run/* runGit */.E)(['log', '-z', '--no-merges', '--no-color', `--max-count=${most}`, ...filter, ...time, format, '--'], cwd).catch(() => undefined);
    if (listed === undefined)
        return undefined;
    const commits = [];
    let squashed = 0;
    for (const record of listed.toString('utf8').split('\0')) {
        const [id = '', author = '', message = ''] = record.split('\u001f');
        if (id === '' || author.endsWith('[bot]'))
            continue;
        // GitHub's message of a squash lists the commits that were.
        if (/^\* /m.test(message))
            squashed += 1;
        else
            commits.push({ id, changes: await changesOf(id, cwd) });
    }
    return { commits, squashed };
}
async function changesOf(id, cwd) {
    const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-commit-id', '--relative'];
    const output = await (0,git_run/* runGit */.E)(['diff-tree', ...options, '--diff-filter=M', id], cwd);
    const fields = output.toString('utf8').split('\0');
    return fields.flatMap((field, at) => {
        const [, before, after] = /^:100\d{3} 100\d{3} ([0-9a-f]+) ([0-9a-f]+) M$/.exec(field) ?? [];
        const path = fields[at + 1];
        return before === undefined || after === undefined || path === undefined ? [] : [{ path, before, after }];
    });
}

// EXTERNAL MODULE: ./build/sources/text.js
var sources_text = __webpack_require__(80818);
// EXTERNAL MODULE: ./build/cli/review-input.js
var review_input = __webpack_require__(43024);
;// CONCATENATED MODULE: ./build/cli/stats/committed.js







/** Looks in the history of the folder for commits by which suggestions of a program mended images; undefined where there is none. */
async function committedSuggestions(since, options, world) {
    const found = await suggestionCommits(world.cwd, since);
    if (found === undefined)
        return undefined;
    const mended = [];
    for (const commit of found.commits)
        mended.push(await mendedRules(commit, options, world));
    const rules = mended.flat();
    return {
        commits: mended.filter((one) => one.length > 0).length,
        images: rules.length,
        byRule: [...(0,group_by/* groupBy */.$)(rules, (rule) => rule)]
            .map(([name, list]) => ({ name, images: list.length }))
            .toSorted((a, b) => b.images - a.images || (a.name < b.name ? -1 : 1)),
        squashed: found.squashed,
    };
}
/** The rule of each image that had a finding before the commit and has none after it. */
async function mendedRules({ changes }, options, world) {
    const { includes, formatFor } = (0,included/* included */.d)(options.paths, options.policy);
    const wanted = changes.filter(({ path }) => includes(path) && formatFor(path) !== undefined);
    if (wanted.length === 0)
        return [];
    const texts = await (0,git_blobs.blobTexts)(wanted.flatMap(({ before, after }) => [before, after]), world.cwd);
    const documents = (side) => wanted.flatMap((change) => {
        const text = (0,sources_text/* textIn */.r7)(texts.get(change[side]));
        const format = formatFor(change.path);
        return text === undefined || format === undefined
            ? []
            : [{ path: change.path, format, text, changedLines: 'all' }];
    });
    const imagesOf = async (side) => committed_images(documents(side), options, world);
    const after = new Map((await imagesOf('after')).map((reviewed) => [reviewed.identity, reviewed]));
    return (await imagesOf('before')).flatMap((reviewed) => {
        const rule = failing(reviewed);
        const now = after.get(reviewed.identity);
        return rule !== undefined && now !== undefined && failing(now) === undefined ? [rule] : [];
    });
}
async function committed_images(documents, options, world) {
    const gathered = { documents, skipped: [], scope: 'all', changedFiles: new Set(), notes: [] };
    const pictures = () => Promise.resolve({ samePictures: (places) => Promise.resolve(places.map(() => undefined)) });
    const input = await (0,review_input/* reviewInput */.l)(gathered, options, pictures, world);
    const report = await (0,review/* review */.NQ)({ ...input, baseline: undefined, contextDrafts: 'never' });
    return report.images;
}
function failing({ findings }) {
    return findings.find(({ severity }) => severity !== 'info')?.rule;
}

;// CONCATENATED MODULE: ./build/cli/stats/tally.js

/** Counts decisions, each image of one for itself. @param entries those that count */
function draftStats(entries) {
    const fates = entries.flatMap(fatesOf);
    const ofModel = fates.filter(({ draft }) => draft.source === 'caption');
    const without = (outcome) => entries.filter((entry) => entry.outcome === outcome && entry.draft === undefined).length;
    return {
        ...tally(fates),
        byRule: by(fates, ({ rule }) => rule),
        bySource: by(fates, ({ draft }) => draft.source),
        byKind: by(ofModel, ({ draft }) => draft.by?.kind ?? 'unknown'),
        byPrompt: by(ofModel, ({ draft }) => draft.by === undefined ? 'unknown' : `${draft.by.model}, prompt ${draft.by.prompt}`),
        without: {
            written: without('written'),
            decorative: without('decorative'),
            ignored: without('ignored'),
            skipped: without('skipped'),
        },
    };
}
function fatesOf({ rule, outcome, draft, refused }) {
    const taken = draft === undefined ? [] : [{ draft, rule, outcome: outcome === 'edited' ? 'edited' : 'accepted' }];
    return [...taken, ...refused.map((one) => ({ draft: one, rule, outcome: 'refused' }))];
}
function tally(fates) {
    const number = (outcome) => fates.filter((fate) => fate.outcome === outcome).length;
    return { accepted: number('accepted'), edited: number('edited'), refused: number('refused') };
}
/** The most drafts first. */
function by(fates, nameOf) {
    return [...(0,group_by/* groupBy */.$)(fates, nameOf)]
        .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
        .map(([name, list]) => ({ name, ...tally(list) }));
}

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
;// CONCATENATED MODULE: ./build/cli/stats/text.js


const sources = {
    caption: 'a model',
    reuse: 'the same picture elsewhere',
    context: 'the words around it',
    decorative: 'decorative',
};
/** The numbers for a terminal. */
function statsText({ since, journals, drafts, committed }) {
    const time = since === undefined ? '' : ` since ${since}`;
    const blocks = [
        [`${(0,count/* count */.U)(sum(journals.map(({ decisions }) => decisions)), 'decision')} in the workbench${time}`],
        ...(journals.length > 1 ? [journals.map((one) => `  ${one.decisions}  ${(0,escape_controls/* escapeControls */.UN)(one.folder)}`)] : []),
        ...draftBlocks(drafts),
        withoutDraft(drafts.without),
        committedLines(committed, time),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function draftBlocks(drafts) {
    if (shown(drafts) === 0)
        return [];
    return [
        table('Drafts', [{ name: 'all', ...drafts }]),
        table('By rule', drafts.byRule),
        table('By where they come from', drafts.bySource.map((one) => ({ ...one, name: sources[one.name] ?? one.name }))),
        table('Of a model, by kind of picture', drafts.byKind),
        table('Of a model, by its questions', drafts.byPrompt),
    ];
}
/** Right-aligned numbers under their heads, and how many of the drafts were accepted or edited. */
function table(title, rows) {
    if (rows.length === 0)
        return [];
    const names = rows.map(({ name }) => (0,escape_controls/* oneLine */.TN)(name));
    const width = Math.max(title.length, ...names.map((name) => name.length + 2));
    return [
        `${title.padEnd(width)}  accepted  edited  refused  taken`,
        ...rows.map((row, index) => {
            const numbers = [
                String(row.accepted).padStart(8),
                String(row.edited).padStart(6),
                String(row.refused).padStart(7),
                `${Math.round((100 * (row.accepted + row.edited)) / shown(row))} %`.padStart(5),
            ];
            return `${`  ${names[index] ?? ''}`.padEnd(width)}  ${numbers.join('  ')}`;
        }),
    ];
}
function withoutDraft({ written, decorative, ignored, skipped }) {
    const parts = Object.entries({ written, decorative, ignored, skipped })
        .filter(([, number]) => number > 0)
        .map(([name, number]) => `${number} ${name}`);
    return parts.length === 0 ? [] : [`Without a draft: ${parts.join(', ')}`];
}
function committedLines(committed, time) {
    if (committed === undefined)
        return ['Suggestions on pull requests: not known, because there is no history of git.'];
    const { commits, images, byRule, squashed } = committed;
    const head = `Suggestions that were committed on pull requests${time}: ${(0,count/* count */.U)(images, 'image')} in ${(0,count/* count */.U)(commits, 'commit')}`;
    return [
        head,
        ...byRule.map((rule) => `  ${String(rule.images).padStart(4)}  ${(0,escape_controls/* oneLine */.TN)(rule.name)}`),
        ...(squashed === 0
            ? []
            : [`  ${(0,count/* count */.U)(squashed, 'squashed commit')} with suggestions of a program, which cannot be told apart any more`]),
    ];
}
function shown({ accepted, edited, refused }) {
    return accepted + edited + refused;
}
function sum(numbers) {
    return numbers.reduce((all, one) => all + one, 0);
}

;// CONCATENATED MODULE: ./build/cli/stats/index.js











/** Prints what people did with drafts, from files of this machine: nothing is sent anywhere. */
async function stats(flags, world) {
    const { since } = flags;
    if (since !== undefined && !isDay(since))
        throw new errors/* UserError */.yo(`--since is ${since}.`, 'Write a day like 2026-01-31.');
    const read = await Promise.all((await journalFiles(flags, world)).map((file) => journalIn(file, world.cwd)));
    const journals = read.flatMap((one) => one ?? []);
    const entries = journals.flatMap((journal) => counted(journal.entries, since));
    const found = {
        version: 1,
        tool: version/* tool */.z,
        since,
        journals: journals.map((journal) => ({
            file: journal.file,
            folder: journal.folder,
            decisions: counted(journal.entries, since).length,
        })),
        drafts: draftStats(entries),
        committed: await committedSuggestions(since, await (0,settings/* readSettings */.sb)({}, world), world),
    };
    world.stdout(flags.json ? `${JSON.stringify(found, null, 2)}\n` : statsText(found));
    return 0;
}
function isDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
function counted(entries, since) {
    return entries.filter(({ state, at }) => state !== 'undone' && (since === undefined || at >= since));
}
async function journalFiles({ journals, all }, { cwd, env }) {
    if (journals.length > 0)
        return journals;
    if (!all)
        return [(0,journal_file/* defaultJournal */.vH)(cwd, env)].filter((file) => file !== undefined);
    const folder = (0,journal_file/* journalFolder */.MT)(env);
    if (folder === undefined)
        return [];
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => (0,external_node_path_.join)(folder, name));
}
/** @throws UserError for a file that is no journal, and for one that was named and is not there */
async function journalIn(file, cwd) {
    const text = await (0,read_text/* readText */.y)(cwd, file);
    if (text === undefined)
        return undefined;
    const journal = (0,workbench_journal/* readJournal */.a)(text);
    if (journal !== undefined)
        return { file, ...journal };
    throw new errors/* UserError */.yo(`${file} is not a journal of this program.`, 'Move it away, or name the journals to count.');
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

/***/ 36624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobTexts: () => (/* binding */ blobTexts),
/* harmony export */   parseTree: () => (/* binding */ parseTree),
/* harmony export */   textsAtFork: () => (/* binding */ textsAtFork)
/* harmony export */ });
/* harmony import */ var _text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60999);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86541);


/** Bytes of blobs that one call of git gives. */
const together = 64 * 1024 * 1024;
/** Paths of one call: a command line is limited. */
const mostPaths = 200;
/**
 * Texts of blobs by their ids, as they are stored: no filter and no conversion has a say. Those that are not there are left out.
 *
 * @param pathOf the path of a blob, which decides how large it may be
 */
async function blobTexts(ids, cwd, pathOf = () => undefined) {
    const texts = new Map();
    const unique = [...new Set(ids)];
    if (unique.length === 0)
        return texts;
    const heads = (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['cat-file', '--batch-check'], cwd, lines(unique))).toString('latin1').split('\n');
    const batches = [];
    for (const { id, size } of heads.flatMap(parseHead)) {
        const reason = (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(size, pathOf(id) ?? '');
        const batch = batches.at(-1);
        if (reason !== undefined)
            texts.set(id, { reason });
        else if (batch === undefined || batch.bytes + size > together)
            batches.push({ ids: [id], bytes: size });
        else {
            batch.ids.push(id);
            batch.bytes += size;
        }
    }
    for (const batch of batches) {
        const output = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(['cat-file', '--batch'], cwd, lines(batch.ids));
        for (const { id, bytes } of parseBatch(output))
            texts.set(id, (0,_text_decode_document_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDocument */ .w8)(bytes));
    }
    return texts;
}
/**
 * Texts of files at the merge base of two commits, one answer each in the same order. Undefined when there is no repository around `cwd`,
 * when it lacks one of the commits, or when it has only part of the history.
 */
async function textsAtFork({ base, head }, paths, cwd) {
    try {
        const git = async (...args) => (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)(args, cwd)).toString('utf8');
        if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false')
            return undefined;
        const fork = (await git('merge-base', '--end-of-options', base, head)).trim();
        const ids = new Map();
        for (let at = 0; at < paths.length; at += mostPaths) {
            const some = paths.slice(at, at + mostPaths);
            const listed = await git('--literal-pathspecs', 'ls-tree', '-z', '--full-tree', fork, '--', ...some);
            for (const [path, id] of parseTree(listed))
                ids.set(path, id);
        }
        const pathOf = new Map([...ids].map(([path, id]) => [id, path]));
        const texts = await blobTexts([...ids.values()], cwd, (id) => pathOf.get(id));
        return paths.map((path) => texts.get(ids.get(path) ?? '') ?? 'absent');
    }
    catch {
        // Whatever the reason, there are other ways to get the texts.
        return undefined;
    }
}
/** The blobs of the files in the output of `ls-tree -z`, by path. Links and submodules are left out. */
function parseTree(output) {
    const blobs = new Map();
    for (const record of output.split('\0')) {
        const [, id, path] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(record) ?? [];
        if (id !== undefined && path !== undefined)
            blobs.set(path, id);
    }
    return blobs;
}
function lines(ids) {
    return ids.map((id) => `${id}\n`).join('');
}
/** `<id> blob <size>`; anything else, such as `<id> missing`, is no blob. */
function parseHead(line) {
    const [, id, size] = /^(\w+) blob (\d+)$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id, size: Number(size) }];
}
/** A head, a line break, the bytes, a line break, for each blob. */
function parseBatch(output) {
    const blobs = [];
    for (let at = 0; at < output.length;) {
        const end = output.indexOf('\n', at);
        if (end === -1)
            break;
        const [head] = parseHead(output.toString('latin1', at, end));
        const start = end + 1;
        if (head !== undefined)
            blobs.push({ id: head.id, bytes: output.subarray(start, start + head.size) });
        at = head === undefined ? start : start + head.size + 1;
    }
    return blobs;
}


/***/ }),

/***/ 86541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Most output of git, in bytes: enough for the listing of a very large repository. */
const mostOutput = 256 * 1024 * 1024;
/** Settings that could keep a change from us, at git's own defaults: hooks and marks by which it spares itself a look at files. */
const plain = [
    '--no-replace-objects',
    ...['core.quotePath=false', 'core.fsmonitor=false', 'core.untrackedCache=false', 'core.ignoreStat=false'],
    ...['core.checkStat=default', 'core.trustctime=true', 'diff.autoRefreshIndex=true'],
].flatMap((setting) => (setting.startsWith('--') ? [setting] : ['-c', setting]));
/** Standard output of git in `cwd`. @param input for its standard input */
async function runGit(args, cwd, input = '') {
    const running = run('git', [...plain, ...args], { cwd, maxBuffer: mostOutput, encoding: 'buffer' });
    // Git may end before it has read everything; its exit code says why.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
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

/***/ 30277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51622);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90834);




const source = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['caption', 'reuse', 'context', 'decorative']);
/** Of a model's draft; entries of earlier versions do not have it. */
const by = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const draft = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source, alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), by: by.optional() });
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
const unreadShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    src: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What was found before. */
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    alt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    draft,
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const fileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('alt-text-review'),
    /** Absolute; what the paths are relative to. */
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entryShape),
    /** Absent in journals of the time before. */
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(unreadShape).default([]),
});
/** @throws UserError when the file is no journal of this folder */
async function openJournal(folder, path, io) {
    const text = await io.read();
    const file = parse(text, folder, path);
    const entries = new Map(file.entries.map((entry) => [entry.number, entry]));
    const unread = new Map(file.unread.map((one) => [one.id, one]));
    async function write() {
        const all = { entries: [...entries.values()], unread: [...unread.values()] };
        const whole = { version: 1, tool: 'alt-text-review', folder, ...all };
        const why = await io.write(`${JSON.stringify(whole, null, 1)}\n`);
        if (why !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} cannot be written: ${why}.`, 'Free some space, or name another file with --journal.');
    }
    return {
        entries: () => [...entries.values()],
        live: () => [...entries.values()].filter(({ state }) => state !== 'undone'),
        async put(changed) {
            for (const entry of changed)
                entries.set(entry.number, entry);
            await write();
        },
        unread: () => unread,
        async putUnread(written) {
            for (const one of written)
                unread.set(one.id, one);
            await write();
        },
    };
}
function parse(text, folder, path) {
    if (text === undefined)
        return { entries: [], unread: [] };
    const file = readJournal(text);
    if (file === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a journal of this program.`, 'Move it away, or name another file with --journal.');
    if (file.folder !== folder)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The journal ${path} is about ${file.folder}.`, 'Name another file with --journal.');
    return file;
}
/** A journal of any folder; undefined for a text that is none. */
function readJournal(text) {
    return fileShape.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text)).data;
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
