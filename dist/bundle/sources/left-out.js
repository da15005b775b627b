export const ids = [9522, 9973];
export const modules = {

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

/***/ 80103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/config/included.js + 1 modules
var included = __webpack_require__(33603);
// EXTERNAL MODULE: ./build/review/index.js + 3 modules
var review = __webpack_require__(48855);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/sources/near-path.js
var near_path = __webpack_require__(24107);
// EXTERNAL MODULE: ./build/sources/files.js + 3 modules
var files = __webpack_require__(97061);
// EXTERNAL MODULE: ./build/sources/left-out.js
var left_out = __webpack_require__(39973);
// EXTERNAL MODULE: ./build/sources/unmatched.js
var sources_unmatched = __webpack_require__(92208);
// EXTERNAL MODULE: ./build/app/site-note.js + 1 modules
var site_note = __webpack_require__(99256);
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
    const { includes, formatFor } = (0,included/* included */.d)(options.paths, options.policy);
    const documents = [...new Set(listed.flat())].filter((file) => formatFor(file) !== undefined && includes(file));
    const plain = paths.filter((path) => !globs.includes(path));
    const dead = chosen.filter((glob) => !documents.some((0,lib_globs/* matchGlobs */.jv)([glob])));
    const { unmatched } = await (0,sources_unmatched/* findUnmatched */.L2)({
        folders: dead.length === 0 ? [] : ['.'],
        missing: [],
        patterns: dead,
        documents: [],
        included: 1,
        allFiles: () => (0,files.listFiles)(cwd),
        formatFor,
        isCode: formats/* isCodeFile */.KJ,
    });
    const matched = chosen.length === 0 ? [] : documents.filter((0,lib_globs/* matchGlobs */.jv)(globs));
    return {
        paths: [...plain, ...matched],
        includes: (0,lib_globs/* matchGlobs */.jv)(globs.filter((glob) => glob.startsWith('!'))),
        unmatched,
    };
}

// EXTERNAL MODULE: ./build/lib/shard.js
var lib_shard = __webpack_require__(79340);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(20902);
;// CONCATENATED MODULE: ./build/cli/documents.js












/** The documents of a run on this machine: everything below the paths, of that only one shard, or what changed there since `base`. */
async function gather(paths, base, options, world, shard) {
    const expanded = await expandGlobs(paths, options, world.cwd);
    // What only excludes is about the current folder, too.
    const isAll = paths.every((path) => path.startsWith('!')) && expanded.paths.length === 0;
    const folders = isAll ? ['.'] : expanded.paths;
    const found = await gatherBelow(folders, base, options, world, { isAsked: expanded.includes, shard });
    return { ...found, unmatched: [...found.unmatched, ...expanded.unmatched] };
}
async function gatherBelow(folders, base, options, world, { isAsked, shard }) {
    if (base !== undefined) {
        const { gatherChanged } = await __webpack_require__.e(/* import() */ 8424).then(__webpack_require__.bind(__webpack_require__, 38424));
        return gatherChanged(folders, base, options, world, isAsked);
    }
    const { includes, leavesAside, formatFor, isByPath, mayHold } = (0,included/* included */.d)(options.paths, options.policy);
    const reading = (0,progress/* progressLine */.o)('Reading', world, 'file');
    let read = 0;
    const scan = await (0,files.readFiles)(folders, {
        cwd: world.cwd,
        formatFor,
        isByPath,
        leftOutAs: formats/* leftOutAs */.gj,
        wanted: (path) => includes(path) && isAsked(path),
        ...(shard && { isOurs: (path) => (0,lib_shard/* isInShard */.O1)(path, shard) }),
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
        // A shard may have none of those that are there.
        included: shard === undefined ? scan.documents.length + scan.skipped.length : scan.seen.length,
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
            ...(await (0,site_note/* siteNote */.u)(world.cwd)),
            ...(0,picture_keys/* idleFieldsNote */.qR)(options.policy.fields, scan.seen),
            ...(folders.length === 1 && folders[0] === '.'
                ? (0,picture_keys/* idleOverridesNote */.AB)(options.policy.overrides, scan.seen, near_path/* nearestPattern */.VW)
                : []),
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

/***/ 79340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   bA: () => (/* binding */ mostShards),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15862);

/** The most parts of a scan. */
const mostShards = 1000;
/** The shard that `2/8` names; undefined for any other text. */
function parseShard(text) {
    const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return shard.index <= shard.of && shard.of <= mostShards ? shard : undefined;
}
/** Whether a document belongs to a shard. Only its path decides, so other files may come and go. */
function isInShard(path, { index, of }) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha256').update(path).digest().readUInt32BE(0) % of === index - 1;
}
/** The part of a ceiling that is a shard's own; the parts add up to the whole, but none is less than `least`. */
function shareOf(whole, { index, of }, least = 0) {
    const share = Math.floor(whole / of) + (index <= whole % of ? 1 : 0);
    return Math.max(share, least);
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

/***/ 39973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asideNote: () => (/* binding */ asideNote),
/* harmony export */   countByPath: () => (/* binding */ countByPath),
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
        if (look === undefined)
            continue;
        const { ending, isCode } = look;
        counted.set(ending, { ending, isCode, files: (counted.get(ending)?.files ?? 0) + 1 });
    }
    return [...counted.values()].toSorted((a, b) => b.files - a.files || (a.ending < b.ending ? -1 : 1));
}
/** The same where no file is at hand, so without catalogues of translations: none of them is asked for over a network. */
function countByPath(paths, lookOf) {
    return countLeftOut(paths.filter((path) => lookOf(path)?.isCatalogue !== true), lookOf);
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


/***/ })
};
