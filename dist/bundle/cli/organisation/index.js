export const ids = [883];
export const modules = {

/***/ 44104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56730);
/* harmony import */ var _pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39852);




/**
 * Follows every link of a path. A link inside a repository belongs to those who wrote the repository, so it may not lead out of it;
 * other links belong to the user of this machine. Without a repository, the working folder counts as one.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`
 * @throws what the file system throws, other than that the file is missing
 */
async function namedFile(root, file) {
    const place = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), { root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => root), links: 0 });
    if (place === undefined)
        return { kind: 'outside' };
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch(ifMissing);
    if (stats === undefined)
        return { kind: 'absent', path: place };
    if (stats.isDirectory())
        return { kind: 'folder' };
    return stats.isFile() && !openFiles.test(place)
        ? { kind: 'file', path: place, stats }
        : { kind: 'stream', path: place };
}
/** What a process has open, which `/dev/stdout` leads to. As links, these lead to names that nobody can open. */
const openFiles = /^\/(?:proc\/[^/]+(?:\/task\/[^/]+)?|dev)\/fd\/\d+$/;
/** As many as Linux follows. */
const mostLinks = 40;
/** Where a path leads; undefined when a link of a repository leads out of it. */
async function follow(path, way) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        return path;
    const folder = await follow(parent, way);
    if (folder === undefined)
        return undefined;
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (openFiles.test(here))
        return here;
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(here).catch(() => undefined);
    if (link === undefined)
        return here;
    way.links += 1;
    if (way.links > mostLinks)
        throw Object.assign(new Error(`${path} is a circle of links`), { code: 'ELOOP' });
    const target = await follow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, link), way);
    const tree = (await (0,_pictures_disk_repository_around_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAround */ .W)(folder)) ?? ((0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(way.root, folder) ? way.root : undefined);
    return target === undefined || (tree !== undefined && !(0,_lib_is_below_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Y)(tree, target)) ? undefined : target;
}
function ifMissing(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return undefined;
    throw error;
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44104);




/**
 * The text of a file that the settings name; undefined when there is none.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; a link of the repository is followed only inside it, see {@link namedFile}
 * @throws UserError when there is something that cannot be read
 */
async function readText(root, file) {
    try {
        const found = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .namedFile */ .e)(root, file);
        if (found.kind === 'absent')
            return undefined;
        if (found.kind === 'outside')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: a link on its path leads out of the repository.`, 'Name the file that the link leads to, if it is the one that you want.');
        if (found.kind === 'folder')
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: it is a folder.`, 'Name a file.');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(found.kind === 'file' ? found.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), 'utf8');
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        const remedy = 'Check that it is a file, and its permissions.';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, remedy, { cause: error });
    }
}


/***/ }),

/***/ 67778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44104);





/**
 * Writes a file as a whole or not at all: beside its place, and renamed when every byte is on the disk. So whatever ends the program, its
 * place has the old text or the new one. An existing file keeps its mode and, if possible, its owner. A pipe or a terminal is written
 * directly.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; links in it are followed as {@link namedFile} says, and missing folders are created
 * @param keep called while a part of it is on the disk, so that no signal ends the program then; see `World` of the command line
 * @returns undefined when it is written
 */
async function writeFile(root, file, content, keep = () => () => undefined) {
    let target;
    try {
        target = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFile */ .e)(root, file);
        if (target.kind === 'outside')
            return { why: 'a link on its path leads out of the repository', onDisk: unchanged, remedy: nameTarget };
        if (target.kind === 'folder')
            return { why: 'it is a folder', onDisk: unchanged, remedy: nameFile };
        if (target.kind === 'stream')
            await send(target.path, content);
        else
            await replace(target, content, keep);
        return undefined;
    }
    catch (error) {
        // Errors of the file system have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        const [why, remedy] = causes[String(error.code)] ?? [(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error), nameFile];
        return { why, onDisk: leftBehind[target?.kind ?? 'absent'] ?? unchanged, remedy };
    }
}
const unchanged = 'What is there is unchanged.';
const leftBehind = {
    file: 'The file on the disk is unchanged.',
    absent: 'No part of it is on the disk.',
    stream: 'A part of it may have been written.',
};
const nameFile = 'Name a file in a folder that you can write to.';
const nameTarget = 'Name the file that the link leads to, if it is the one that you want.';
const freeSpace = 'Free some space and run the command again, or name a file on another disk.';
const notAllowed = ['its permissions do not allow it', 'Change the permissions, or name another file.'];
/** What the codes of the file system mean, and the remedies. */
const causes = {
    ENOSPC: ['the disk is full', freeSpace],
    EDQUOT: ['the quota of the disk is used up', freeSpace],
    EFBIG: ['it is larger than a file may be here', freeSpace],
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: ['the disk can only be read', nameFile],
    ENOTDIR: ['a part of its path is a file, not a folder', nameFile],
};
async function send(path, content) {
    const own = ownFile(path);
    if (own !== undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile()) {
        // Opened again, it would be written from its start, over what was printed before.
        for (const part of partsOf(content))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(own, part);
        return;
    }
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND);
    try {
        for (const part of partsOf(content))
            await handle.writeFile(part);
    }
    finally {
        await handle.close();
    }
}
function partsOf(content) {
    return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}
/** The number of an open file of this process, from its path. */
function ownFile(path) {
    const [, owner, number] = /^\/(?:proc\/(\w+)|dev)\/fd\/(\d+)$/.exec(path) ?? [];
    return number !== undefined && [undefined, 'self', String(process.pid)].includes(owner) ? Number(number) : undefined;
}
async function replace(target, content, keep) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target.path);
    // A rename would replace a file that is protected against writing, too.
    if (target.kind === 'file')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(target.path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    // The ending is none of a document, and the name has the same length for a file with the longest name of all.
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.alt-text-review-${crypto.randomUUID()}.tmp`);
    const release = keep();
    try {
        await fill(beside, target, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, target.path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true }).catch(() => undefined);
        throw error;
    }
    finally {
        release();
    }
}
async function fill(beside, target, content) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', target.kind === 'file' ? 0o600 : 0o666);
    try {
        for (const part of partsOf(content))
            await handle.writeFile(part);
        if (target.kind === 'file') {
            const { mode, uid, gid } = target.stats;
            const own = await handle.stat();
            // Only root may give files away. It comes before the mode, because it takes special bits away.
            if (own.uid !== uid || own.gid !== gid)
                await handle.chown(uid, gid).catch(() => undefined);
            await handle.chmod(mode & 0o7777);
        }
        // Some disks are found full only now.
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 50883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  organisation: () => (/* binding */ organisation)
});

// EXTERNAL MODULE: ./build/app/write-file.js
var write_file = __webpack_require__(67778);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/reporters/index.js
var reporters = __webpack_require__(30529);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
// EXTERNAL MODULE: ./build/review/totals.js
var totals = __webpack_require__(29110);
;// CONCATENATED MODULE: ./build/cli/organisation/build.js



/** Days that are kept, about five years of weeks. */
const mostDays = 260;
/** One report of many. */
function buildOrganisation({ reports, earlier, teamsOf, date }) {
    const all = reports.flatMap((report) => imagesOf(report));
    const counts = countsOf(all);
    const totals = {
        ...counts,
        repositories: reports.length,
        documents: reports.reduce((sum, report) => sum + report.totals.documents, 0),
        unread: reports.reduce((sum, { skipped }) => sum + skipped.length, 0),
    };
    const before = (earlier?.history ?? []).filter((day) => day.date < date);
    const today = {
        date,
        repositories: reports.length,
        images: counts.images,
        open: build_open(counts),
        coverage: counts.coverage,
    };
    return {
        version: 1,
        tool: version/* tool */.z,
        date,
        totals,
        repositories: reports
            .map((report) => ({
            ...partOf(report.name, imagesOf(report), earlier?.repositories),
            verdict: report.verdict,
            documents: report.totals.documents,
            unread: report.skipped.length,
        }))
            .toSorted(byOpen),
        teams: teamParts(all, teamsOf, earlier),
        rules: [...(0,group_by/* groupBy */.$)(all.flatMap(failing), (rule) => rule)]
            .map(([name, list]) => ({ name, images: list.length }))
            .toSorted((a, b) => b.images - a.images || order(a.name, b.name)),
        history: [...before, today].slice(-mostDays),
    };
}
function imagesOf({ name, images }) {
    return images.filter(({ inScope }) => inScope).map((image) => ({ ...image, repository: name }));
}
function failing({ status, findings: [first] }) {
    return first !== undefined && (status === 'missing' || status === 'weak') ? [first.rule] : [];
}
function teamParts(all, teamsOf, earlier) {
    const owned = all.map((image) => ({ image, teams: teamsOf(image.repository, image.file) }));
    if (owned.every(({ teams }) => teams.length === 0))
        return [];
    const places = owned.flatMap(({ image, teams }) => (teams.length === 0 ? [noTeam] : teams).map((team) => ({ image, team })));
    return [...(0,group_by/* groupBy */.$)(places, ({ team }) => team)]
        .map(([team, list]) => partOf(team, list.map(({ image }) => image), earlier?.teams))
        .toSorted(byOpen);
}
const noTeam = '(no team)';
function partOf(name, images, earlier) {
    const before = earlier?.find((part) => part.name === name)?.coverage;
    return { name, ...countsOf(images), ...(before !== undefined && { before }) };
}
function countsOf(list) {
    const { images, ok, decorative, missing, weak, unknown, coverage } = (0,totals/* totalsOf */.v)(0, list, 0);
    return { images, ok, decorative, missing, weak, unknown, coverage };
}
function build_open({ missing, weak }) {
    return missing + weak;
}
function byOpen(a, b) {
    return build_open(b) - build_open(a) || order(a.name, b.name);
}
function order(a, b) {
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/app/read-text.js
var read_text = __webpack_require__(1552);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
;// CONCATENATED MODULE: ./build/cli/organisation/read.js





const read_image = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['ok', 'decorative', 'missing', 'weak', 'unknown']),
    inScope: schemas/* boolean */.zMY(),
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({ rule: schemas/* string */.YjP() })),
});
const reportShape = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    scope: schemas/* enum */.k5n(['lines', 'files', 'all']),
    verdict: schemas/* enum */.k5n(['pass', 'fail']),
    totals: schemas/* object */.Ikc({ documents: schemas/* int */.Whr().min(0) }),
    images: schemas/* array */.YOg(read_image),
    skipped: schemas/* array */.YOg(schemas/* object */.Ikc({ file: schemas/* string */.YjP() })),
    shard: schemas/* unknown */.L5J().optional(),
});
const day = schemas/* object */.Ikc({
    date: iso/* date */.p6(),
    repositories: schemas/* int */.Whr(),
    images: schemas/* int */.Whr(),
    open: schemas/* int */.Whr(),
    coverage: schemas/* number */.aig(),
});
const part = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), coverage: schemas/* number */.aig() });
/** What counts of an earlier report on the organisation. */
const earlierShape = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    repositories: schemas/* array */.YOg(part),
    teams: schemas/* array */.YOg(part),
    history: schemas/* array */.YOg(day),
});
/**
 * The JSON report of a repository.
 *
 * @param named `name=file`, or a file that is called like the repository
 * @throws UserError for a file that is no such report, and for one that is about a part of a repository
 */
async function readRepository(named, cwd) {
    const { name, file } = splitName(named);
    const found = reportShape.safeParse(await jsonIn(file, cwd)).data;
    if (found === undefined) {
        throw new errors/* UserError */.yo(`${file} is not a JSON report of a review.`, 'Write one with alt-text-review --format json=FILE, or the input json-file.');
    }
    if (found.shard !== undefined)
        throw new errors/* UserError */.yo(`${file} is the report of a shard.`, 'Give it to alt-text-review merge first.');
    if (found.scope !== 'all')
        throw new errors/* UserError */.yo(`${file} is about a change (scope: ${found.scope}).`, 'Use reports with scope: all.');
    const { verdict, totals, images, skipped } = found;
    return { name, verdict, totals, images, skipped };
}
/** Undefined where there is no file, as before the first report. @throws UserError for a file that is no such report */
async function readEarlier(file, cwd) {
    const text = await (0,read_text/* readText */.y)(cwd, file);
    if (text === undefined)
        return undefined;
    const found = earlierShape.safeParse((0,parse_json/* parseJson */.q)(text)).data;
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo(`${file} is not a report of an organisation.`, 'Name what --json wrote the last time.');
}
/** `name=file`; without a name, the file says it. */
function splitName(named) {
    const at = named.indexOf('=');
    if (at > 0)
        return { name: named.slice(0, at), file: named.slice(at + 1) };
    return { name: (0,external_node_path_.basename)(named).replace(/\.json$/i, ''), file: named };
}
async function jsonIn(file, cwd) {
    const text = await (0,read_text/* readText */.y)(cwd, file);
    if (text !== undefined)
        return (0,parse_json/* parseJson */.q)(text);
    throw new errors/* UserError */.yo(`There is no file ${file}.`, 'Name the JSON reports of the repositories, as name=file.');
}

// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(51355);
// EXTERNAL MODULE: ./build/lib/yaml-file.js
var yaml_file = __webpack_require__(29272);
;// CONCATENATED MODULE: ./build/sources/code-owners.js
/**
 * Reads a CODEOWNERS file as GitHub does (docs.github.com, "About code owners"): patterns as in `.gitignore`, without `!`, ranges and escapes
 * of `#`; of those that match, the last one counts, and one without owners takes them away.
 */
async function codeOwners(text) {
    const { default: ignore } = await __webpack_require__.e(/* import() */ 298).then(__webpack_require__.t.bind(__webpack_require__, 70298, 19));
    const rules = text.split(/\r?\n/).flatMap((line) => {
        const words = line.trim().split(/\s+/);
        const end = words.findIndex((word) => word.startsWith('#'));
        const [pattern = '', ...owners] = end === -1 ? words : words.slice(0, end);
        if (pattern === '' || pattern.startsWith('!') || pattern.includes('['))
            return [];
        return [{ owners, depth: depthOf(pattern), tester: ignore().add(pattern) }];
    });
    return (path) => rules.findLast(({ tester, depth }) => tester.ignores(path) && (depth === undefined || path.split('/').length === depth))?.owners ?? [];
}
/** `docs/*` is about the files of the folder, and not about those of folders in it: they have two parts. Undefined for other patterns. */
function depthOf(pattern) {
    if (!pattern.endsWith('/*') || pattern.includes('**'))
        return undefined;
    return pattern.replace(/^\//, '').split('/').length;
}

;// CONCATENATED MODULE: ./build/cli/organisation/teams.js






/** @throws UserError for files that are not there, or say nothing that can be read */
async function readTeams(teams, codeowners, cwd) {
    const claims = teams === undefined ? [] : claimsIn(await textOf(teams, cwd), teams);
    const owners = new Map();
    for (const named of codeowners) {
        const { name, file } = splitName(named);
        owners.set(name, await codeOwners(await textOf(file, cwd)));
    }
    return (repository, file) => {
        const claimed = claims.filter((claim) => claim.repository === repository && claim.has(file));
        if (claimed.length > 0)
            return [...new Set(claimed.map(({ team }) => team))];
        return [...new Set(owners.get(repository)?.(file))];
    };
}
/** `Team: [repository, repository:glob]` */
function claimsIn(text, path) {
    const entries = (0,yaml_file/* readYaml */.g)(text, path)?.entries();
    if (entries === undefined)
        throw new errors/* UserError */.yo(`${path} names no teams.`, teams_form);
    return entries.flatMap(({ key: team, value, where }) => {
        const items = value.items()?.map((item) => item.text());
        if (items?.every((item) => item !== undefined) !== true)
            throw new errors/* UserError */.yo(`${where}  The team ${team} has no list of repositories.`, teams_form);
        return items.flatMap((item) => claimOf(team, item));
    });
}
function claimOf(team, item) {
    const at = item.indexOf(':');
    if (at === -1)
        return [{ team, repository: item, has: () => true }];
    return [{ team, repository: item.slice(0, at), has: (0,globs/* matchGlobs */.jv)([item.slice(at + 1)]) }];
}
const teams_form = 'Write a list for each team: "Docs: [handbook, shop:docs/**]".';
async function textOf(file, cwd) {
    const text = await (0,read_text/* readText */.y)(cwd, file);
    if (text === undefined)
        throw new errors/* UserError */.yo(`There is no file ${file}.`, 'Check the path.');
    return text;
}

;// CONCATENATED MODULE: ./build/cli/organisation/index.js








/** Joins the reports of many repositories into one. It judges nothing: the verdicts are those of the reports. */
async function organisation(flags, world) {
    const { cwd } = world;
    const reports = await Promise.all(flags.reports.map((named) => readRepository(named, cwd)));
    const names = reports.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`The repository ${twice} is named twice.`, 'Give each report a name: shop=reports/shop.json.');
    const earlier = flags.earlier === undefined ? undefined : await readEarlier(flags.earlier, cwd);
    if (flags.earlier !== undefined && earlier === undefined)
        world.stderr(`alt-text-review: There is no file ${(0,escape_controls/* escapeControls */.UN)(flags.earlier)}, so the trend begins today.\n`);
    const teamsOf = await readTeams(flags.teams, flags.codeowners ?? [], cwd);
    const report = buildOrganisation({ reports, earlier, teamsOf, date: world.today });
    const page = flags.html === undefined ? undefined : await (0,reporters/* loadOrganisationPage */.Ou)();
    await write(flags.html, () => page?.(report) ?? '', world);
    await write(flags.json, () => `${JSON.stringify(report, null, 2)}\n`, world);
    world.stdout(organisation_textOf(report));
    return 0;
}
async function write(file, content, { cwd, keep }) {
    if (file === undefined)
        return;
    const failure = await (0,write_file/* writeFile */._)(cwd, file, content(), keep);
    if (failure !== undefined)
        throw new errors/* UserError */.yo(`${file} could not be written: ${failure.why}.`, failure.remedy);
}
function organisation_textOf({ totals, repositories, teams, history }) {
    const last = history.at(-2);
    const moved = last === undefined ? '' : ` (${difference(totals.coverage, last.coverage)} since ${last.date})`;
    const unread = totals.unread === 0 ? '' : ` · ${(0,count/* count */.U)(totals.unread, 'file')} not read`;
    return `${[
        `${(0,count/* count */.U)(totals.repositories, 'repository', 'repositories')} · ${(0,count/* count */.U)(totals.images, 'image')} · coverage ${totals.coverage.toFixed(1)} %${moved}${unread}`,
        table('Repository', repositories),
        ...(teams.length === 0 ? [] : [table('Team', teams)]),
    ].join('\n\n')}\n`;
}
function table(title, parts) {
    const rows = parts.map((part) => [
        (0,escape_controls/* oneLine */.TN)(part.name),
        String(part.images),
        String(part.missing),
        String(part.weak),
        `${part.coverage.toFixed(1)} %`,
        part.before === undefined ? '' : difference(part.coverage, part.before),
    ]);
    const all = [[title, 'images', 'missing', 'weak', 'coverage', 'change'], ...rows];
    const widths = (all[0] ?? []).map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
    return all
        .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
        .map((row) => row.join('  ').trimEnd())
        .join('\n');
}
/** `+2.1`, in points of a percentage. */
function difference(now, before) {
    const points = (now - before).toFixed(1);
    return now >= before ? `+${points}` : points;
}


/***/ }),

/***/ 16327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/**
 * `1 image`, `2 images`; with the verb where the sentence needs it: `1 image needs`, `2 images need`.
 *
 * @param many when it is not `one` with an s
 */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 74380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   o4: () => (/* binding */ steering)
/* harmony export */ });
/**
 * `text` with every character that can control a terminal, a log or the writing direction replaced by its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji need them.
 */
function escapeControls(text) {
    return text.replace(steering, escapeOf);
}
/** {@link escapeControls}, with line breaks and runs of white space as one space. */
function oneLine(text) {
    return escapeControls(text.replace(/\s+/g, ' '));
}
/** Control characters, lone surrogates, bidirectional controls, separators, zero-width and tag characters (Unicode 16). */
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}


/***/ }),

/***/ 51355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ matchFolders),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jv: () => (/* binding */ matchGlobs),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * Whether a list of globs includes a path: it matches a glob without `!` (or there is none), and none with `!`.
 * Paths have `/` and are relative; folders that begin with a dot match like any other.
 */
function matchGlobs(globs) {
    const chosen = globs.filter((glob) => !glob.startsWith('!')).map(matcher);
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (path) => (chosen.length === 0 || chosen.some((matches) => matches(path))) && !excluded.some((matches) => matches(path));
}
/** Whether a folder can contain a path that {@link matchGlobs} includes; false only where that is certain. */
function matchFolders(globs) {
    const bases = foldersOf(globs).map((base) => (base === '.' ? '' : `${base.replace(/^\.\//, '')}/`));
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
    return (folder) => {
        const inside = folder === '.' ? '' : `${folder}/`;
        const isNear = bases.some((base) => base.startsWith(inside) || inside.startsWith(base));
        return isNear && !excluded.some((matches) => matches(folder) && matches(`${inside}file`));
    };
}
/** Whether an argument has marks of a glob, or excludes. */
function isGlob(path) {
    return path.startsWith('!') || picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(path).isGlob;
}
/** The folders in which files can match a list of globs, `.` for the folder that the globs are relative to. */
function foldersOf(globs) {
    const folders = globs.filter((glob) => !glob.startsWith('!')).map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).base || '.');
    return folders.length === 0 ? ['.'] : [...new Set(folders)];
}
function matcher(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob.replace(/^\.\//, ''), { dot: true });
    return (path) => matches(path);
}


/***/ }),

/***/ 55365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `items` by their key; keys in the order of their first item, items in their original order. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 56730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether `path` is `root` or below it, by their spelling alone; both absolute. */
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
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

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);


/** The contents of a YAML file; undefined when it is empty. @throws UserError with line and column of each error when it is not YAML */
function readYaml(text, path) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true });
    // What is missing at the end is missing after the last character, and not on the line after it.
    const end = text.trimEnd().length;
    const at = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, end));
        return `${path}:${line}:${col}`;
    };
    const problems = document.errors.map(({ code, message, pos: [start, stop] }) => code === 'DUPLICATE_KEY'
        ? `${at(start)}: ${keyAt(text, start, stop)} is there twice.`
        : `${at(start)} is not YAML: ${firstLine(message)}.`);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems.join('\n'), remedyOf(document.errors));
    const { contents } = document;
    const isEmpty = contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null);
    return isEmpty ? undefined : valueOf(contents, document, at, path);
}
function keyAt(text, start, stop) {
    const [key = ''] = text.slice(start, Math.max(stop, start + 60)).split(/[:\n]/);
    return key.trim();
}
function remedyOf(errors) {
    const isTwice = errors.some(({ code }) => code === 'DUPLICATE_KEY');
    const isBroken = errors.some(({ code }) => code !== 'DUPLICATE_KEY');
    return [
        ...(isTwice ? ['Keep one of the two.'] : []),
        ...(isBroken ? ['Check brackets, quotes and indentation there.'] : []),
    ].join(' ');
}
function valueOf(node, document, at, fallback) {
    // Aliases are followed one at a time, on access, so a file of aliases to aliases never grows here.
    const meant = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
    const whereOf = (one, otherwise) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(one) && one.range ? at(one.range[0]) : otherwise);
    const where = whereOf(node, fallback);
    return {
        where,
        entries() {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(meant))
                return undefined;
            return meant.items.map(({ key, value }) => {
                const keyAt = whereOf(key, where);
                return { key: String(key), where: keyAt, value: valueOf(value, document, at, keyAt) };
            });
        },
        items: () => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(meant) ? meant.items.map((item) => valueOf(item, document, at, where)) : undefined),
        text() {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(meant) || meant.value === null)
                return undefined;
            return meant.source ?? JSON.stringify(meant.value);
        },
        plain() {
            try {
                return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(meant) ? meant.toJS(document) : meant;
            }
            catch (error) {
                // The parser limits the size that aliases to aliases would grow to.
                if (error instanceof ReferenceError)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where}: ${error.message}.`, 'Write the value out.');
                throw error;
            }
        },
    };
}
function firstLine(message) {
    return (message.split('\n')[0] ?? message).replace(/ at line \d.*/, '').replace(/[.:]$/, '');
}


/***/ }),

/***/ 39852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The nearest folder at or above the absolute `folder` with `.git`, which is a file in worktrees and submodules; undefined without one. */
async function repositoryAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 29110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/** Counts over the images in scope. @param documents how many were read @param ignored findings that comments silenced */
function totalsOf(documents, all, ignored) {
    const images = all.filter(({ inScope }) => inScope);
    const count = (status) => images.filter((image) => image.status === status).length;
    const [ok, decorative, missing, weak, unknown] = [
        count('ok'),
        count('decorative'),
        count('missing'),
        count('weak'),
        count('unknown'),
    ];
    const known = ok + decorative + missing + weak;
    // Rounded down, so that 100 % means that nothing is left.
    const coverage = known === 0 ? 100 : Math.floor((1000 * (ok + decorative)) / known) / 10;
    return { documents, images: images.length, ok, decorative, missing, weak, unknown, coverage, ignored };
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
