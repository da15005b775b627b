export const ids = [3677, 4006];
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

/***/ 33603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ included)
});

// EXTERNAL MODULE: ./build/formats/index.js + 26 modules
var formats = __webpack_require__(4943);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(51355);
;// CONCATENATED MODULE: ./build/text/off-site.js
/**
 * Whether source code is of a kind that no reader of a site sees, by its path: tests, stories, fixtures, what tools wrote and what was copied from elsewhere.
 * An image there is there to be wrong, or is wrong somewhere else.
 */
function isOffSite(path) {
    return folders.test(path) || names.test(path);
}
const folders = /(?:^|\/)(?:__(?:tests?|mocks|fixtures|snapshots)__|tests?|specs?|fixtures?|e2e|cypress|playwright|stories|dist|build|out|vendor|third[_-]party|coverage|storybook-static|\.next|\.docusaurus)\//i;
const names = /\.(?:test|tests|spec|stories|story|cy|e2e|min|bundle|d)\.[cm]?[jt]sx?$/i;

;// CONCATENATED MODULE: ./build/config/included.js



/** @param paths globs; those with `!` exclude */
function included(paths) {
    const matches = (0,globs/* matchGlobs */.jv)(paths);
    const isAsked = paths.some((glob) => !glob.startsWith('!'));
    const isAside = (path) => !isAsked && (0,formats/* isCodeFile */.KJ)(path) && (!isComponent(path) || isOffSite(path));
    return {
        includes: (path) => matches(path) && !isAside(path),
        leavesAside: (path) => matches(path) && isAside(path),
    };
}
/** Few other files have an image, and a change of an application has many of them: each would have to be fetched for nothing. */
function isComponent(path) {
    return /\.[jt]sx$/i.test(path);
}


/***/ }),

/***/ 14318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75548);
/* harmony import */ var _review_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92394);


/**
 * The settings of a run: `others` win over the file, and the file over `defaults`.
 *
 * @throws UserError for a value that cannot be parsed
 */
async function settle(file, defaults, ...others) {
    const { settings, policy } = await read(file);
    return { ...(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOptions */ .Ac)(defaults, settings, ...others), policy };
}
async function read({ text, path }) {
    if (text === undefined)
        return { settings: {}, policy: _review_policy_js__WEBPACK_IMPORTED_MODULE_1__.noPolicy };
    // The YAML parser is loaded only when there is a file.
    return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5343), __webpack_require__.e(2842)]).then(__webpack_require__.bind(__webpack_require__, 22842))).parseConfig(text, path);
}


/***/ }),

/***/ 38315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ unsureNames),
/* harmony export */   ad: () => (/* binding */ importTokens),
/* harmony export */   zB: () => (/* binding */ withImports)
/* harmony export */ });
/**
 * The components that show an image in a file with these imports: known ones under the names that the file gives them, the exports of modules that are
 * made for images, and none of those that only draw an icon, whatever their names.
 */
function withImports(components, imports) {
    const changed = imports.flatMap((one) => {
        const known = Object.hasOwn(components, one.local) ? components[one.local] : undefined;
        const shown = drawings.test(one.source) ? undefined : (known ?? shownBy(one, components));
        return shown === known ? [] : [[one.local, shown]];
    });
    if (changed.length === 0)
        return components;
    const found = new Map([...Object.entries(components), ...changed]);
    return Object.fromEntries([...found].flatMap(([name, shown]) => (shown === undefined ? [] : [[name, shown]])));
}
/** Matches in every text that gives such a component another name: of modules for images, and `import { Image as Photo }`. */
const importTokens = /(?:next\/(?:legacy\/|future\/)?image|gatsby-image|@unpic\/[a-z]{1,20}|svelte-img)['"]|(?:Image|Img|Picture) as /;
function shownBy({ source, name }, components) {
    if (name === 'default')
        return modules.has(source) ? byAlt : undefined;
    return name !== '*' && Object.hasOwn(components, name) ? components[name] : undefined;
}
const byAlt = { alt: 'alt', src: 'src' };
/** Modules whose default export shows an image. */
const modules = new Set('next/image next/legacy/image next/future/image gatsby-image @unpic/react @unpic/astro @unpic/svelte @zerodevx/svelte-img'.split(' '));
/** Packages of icons: their `Image` and `Picture` are drawings of a picture frame. */
const drawings = /(?:^|[/@-])(?:icons?|lucide|heroicons|phosphor|tabler|feather|iconoir|radix-icons)(?:$|[/-])/;
/**
 * The names of components that show an image by their name alone: what the file imports under it is of a module that is not known for images, or
 * nothing. Inside, they may give their picture a text.
 *
 * @param asked names that the settings list
 */
function unsureNames(components, imports, asked = {}) {
    const sources = new Map(imports.map(({ local, source }) => [local, source]));
    const isSure = (name) => Object.hasOwn(asked, name) || imagePackages.test(sources.get(name) ?? '');
    return new Set(Object.keys(components).filter((name) => !isSure(name)));
}
/** Packages whose components with a known name show an image and take its text, by their documentation. */
const imagePackages = /^(?:next\/|gatsby-|astro:assets$|@unpic\/|@docusaurus\/|@theme\/|next-cloudinary$|@shopify\/hydrogen|@chakra-ui\/|@mantine\/core$|antd$|react-bootstrap|@heroui\/|@nextui-org\/|semantic-ui-react$|@zerodevx\/svelte-img)/;


/***/ }),

/***/ 18591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ elementsWithKnown),
/* harmony export */   Ck: () => (/* binding */ withKnown),
/* harmony export */   Qn: () => (/* binding */ knownComponents),
/* harmony export */   UU: () => (/* binding */ knownElementTokens),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   so: () => (/* binding */ componentTokens)
/* harmony export */ });
/**
 * Components that show an image on documentation sites, from the documentation of Docusaurus, Next.js, Astro, Nuxt, SvelteKit, Mintlify, Gatsby and Cloudinary
 * and from the sources of Cypress and React. Names are case-sensitive, as in JSX.
 */
const knownComponents = {
    ...all('Image NextImage NextLegacyImage Img Picture Figure Screenshot DocsImage DocImage StaticImage LazyImage', 'src'),
    ...all('OptimizedImage ResponsiveImage BlurImage Zoom ZoomImage ImageZoom ZoomableImage Illustration CldImage', 'src'),
    ThemedImage: { alt: 'alt', src: 'sources' },
    IdealImage: { alt: 'alt', src: 'img' },
    GatsbyImage: { alt: 'alt', src: 'image' },
    Diagram: { alt: 'alt', src: 'name' },
    // SvelteKit, "Images"; Nuxt Image.
    ...all('enhanced:img NuxtImg NuxtPicture', 'src'),
};
/**
 * Custom elements that show an image and take an `alt`, by the documentation of AMP, Ionic, Polymer, `<model-viewer>` and the component libraries
 * of Vue; in HTML as well. Their names have a hyphen (HTML Standard, 4.13.3).
 */
const knownElements = all('amp-img amp-anim ion-img iron-image model-viewer nuxt-img nuxt-picture v-img b-img q-img el-image', 'src');
/** Matches in every text with one of them. */
const knownElementTokens = componentTokens(knownElements);
/** The custom elements among the image components of a run: the only ones that HTML can have. */
function elementsWithKnown(components = {}) {
    const own = Object.entries(components).filter(([name]) => name.includes('-'));
    return { ...knownElements, ...Object.fromEntries(own) };
}
/** Whether an attribute of a component is its address: that of Docusaurus' ideal image is `img`, whose name is that of other components, too. */
function isSource(component, name) {
    return component !== undefined && (name === component.src || name === 'img');
}
/** The image components of a run: `components` override the known ones of the same name. */
function withKnown(components = {}) {
    return { ...knownComponents, ...knownElements, ...components };
}
/** Matches `<Name` for the names of `components`; a longer name or a member of one is another component. */
function componentTokens(components) {
    const names = Object.keys(components).map((name) => name.replace(/[^\w-]/g, '\\$&'));
    return names.length === 0 ? /^(?!)/ : new RegExp(`<(?:${names.join('|')})(?![\\w.$-])`);
}
function all(names, src) {
    return Object.fromEntries(names.split(' ').map((name) => [name, { alt: 'alt', src }]));
}


/***/ }),

/***/ 89217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ card)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44657);

/** The picture of a card of MyST, which is one of its options: `:img-top: a.png` with `:img-alt: …` (sphinx-design, "Cards"). */
const card = {
    syntax: 'directive',
    tokens: /\bimg-(?:top|bottom|background):/i,
    opening: /^[ \t>]*:?img-/,
    readOptions(options) {
        const picture = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b7)(options, 'img-top', 'img-bottom', 'img-background');
        if (!picture)
            return undefined;
        const alt = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b7)(options, 'img-alt');
        const [first, last] = alt && alt.span.start < picture.span.start ? [alt, picture] : [picture, alt ?? picture];
        return {
            syntax: card.syntax,
            emptyIsDecision: true,
            attribute: 'img-alt',
            src: picture.value,
            alt: alt?.value,
            altSpan: alt?.span ?? { start: picture.span.end, end: picture.span.end },
            span: { start: first.span.start, end: last.span.end },
            caption: undefined,
            link: undefined,
            attributes: {},
            others: options.options.filter((one) => one !== alt).map(({ line }) => line),
        };
    },
    /** Its options are read with those of the directive around them. */
    read: () => undefined,
    setAlt(text, { altSpan }, alt) {
        if (altSpan.start < altSpan.end) {
            const before = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .beforeValue */ .P_)(text.slice(altSpan.start, altSpan.end));
            return { span: altSpan, text: `${before} ${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenValue */ .x6)(alt)}` };
        }
        const lineStart = text.lastIndexOf('\n', altSpan.start - 1) + 1;
        const [prefix = '', colon = ''] = /^([ \t>]*)(:?)/.exec(text.slice(lineStart, altSpan.start))?.slice(1) ?? [];
        const ending = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
        return { span: altSpan, text: `${ending}${prefix}${colon}img-alt: ${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenValue */ .x6)(alt)}` };
    },
};


/***/ }),

/***/ 20765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ callTokens)
/* harmony export */ });
/* harmony import */ var _text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49121);

/** The tokens of calls that begin with `opening`: those named after a picture, or with the file of one among their first words. */
function callTokens(opening) {
    const named = `${opening.source}-?[^{}]{0,60}?(?:image|img|figure|picture|photo|screenshot)`;
    const pictured = `${opening.source}[^]{0,400}?\\.(?:${_text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pictureEndings */ .n6.join('|')})\\b`;
    return new RegExp(`${named}|${pictured}`, 'i');
}


/***/ }),

/***/ 36572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ frontMatter)
/* harmony export */ });
/** A picture that a key of the front matter names, with its text under another key: `image: { file: a.png, alt: … }`, `cover_alt: …`. */
const frontMatter = {
    syntax: 'front-matter',
    /** `front-matter/tokens.ts` has those of a whole file. */
    tokens: /(?!)/,
    opening: /^/,
    /** `front-matter/index.ts` reads them all at once. */
    read: () => undefined,
    setAlt(text, { altSpan: span, attribute = 'alt' }, alt) {
        const value = quoted(alt);
        if (span.start < span.end)
            return { span, text: value };
        const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
        const line = text.slice(lineStart, span.start);
        if (line.trimEnd().endsWith(':'))
            return { span, text: line.endsWith(':') ? ` ${value}` : value };
        const next = /^\r?\n/.exec(text.slice(span.start, span.start + 2))?.[0];
        // Between braces, another key follows on the same line.
        if (next === undefined)
            return { span, text: `, ${attribute}: ${value}` };
        const indent = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].replaceAll('-', ' ') ?? '';
        return { span, text: `${next}${indent}${attribute}: ${value}` };
    },
    setDecorative(text, image) {
        return frontMatter.setAlt(text, image, '');
    },
};
/** A value of YAML in double quotes, without the marks of templates, which a generator may process before. */
function quoted(alt) {
    if (plain.test(alt))
        return alt;
    return JSON.stringify(alt).replace(/[{<$](?=[{%#?])/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Words that YAML reads as a text, whatever its version, because there are several of them. */
const plain = /^\p{L}[\p{L}\p{N}'’().-]*(?: [\p{L}\p{N}'’().-]+)+$/u;


/***/ }),

/***/ 91285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ab: () => (/* binding */ called),
  E3: () => (/* binding */ dialectOf),
  O9: () => (/* binding */ dialects),
  xI: () => (/* binding */ marked)
});

// EXTERNAL MODULE: ./build/formats/dialects/card.js
var card = __webpack_require__(89217);
// EXTERNAL MODULE: ./build/formats/dialects/front-matter.js
var front_matter = __webpack_require__(36572);
// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/formats/dialects/dialect.js
var dialect = __webpack_require__(20765);
// EXTERNAL MODULE: ./build/formats/dialects/parameters.js
var dialects_parameters = __webpack_require__(27883);
;// CONCATENATED MODULE: ./build/formats/dialects/hugo.js




/**
 * Shortcodes of Hugo that show a picture: `{{< figure src="a.png" alt="…" caption="…" >}}`, and the usual ones of themes under the
 * names `img`, `image` and `picture`. A figure without alt takes its caption (Hugo, "Shortcodes", figure); the others depend
 * on their templates.
 */
const hugo = {
    syntax: 'shortcode',
    tokens: (0,dialect/* callTokens */.j)(/\{\{[<%]/),
    opening: /^\{\{[<%]/,
    read(construct, start) {
        const [opening, name = ''] = call.exec(construct) ?? [];
        if (opening === undefined)
            return undefined;
        const rest = construct.slice(opening.length, -'>}}'.length).trimEnd().replace(/\/$/, '');
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(rest, start + opening.length);
        if (name === 'imgproc')
            return processed(construct, start, parameters);
        const src = (0,dialects_parameters/* named */.KT)(parameters, 'src') ?? parameters.find(isPicture);
        if (src === undefined || !(pictures.test(name) || isPicture(src)))
            return undefined;
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt') ?? placed(parameters);
        // The effect of a theme's shortcode without an alt is unknown.
        if (alt === undefined && !pictures.test(name))
            return undefined;
        const captions = ['title', 'caption'].flatMap((name) => (0,dialects_parameters/* named */.KT)(parameters, name) ?? []);
        const end = src.span.end;
        const isFigure = name === 'figure';
        const fallback = isFigure && (alt === undefined || alt.value === '') ? (0,dialects_parameters/* named */.KT)(parameters, 'caption') : undefined;
        return {
            syntax: hugo.syntax,
            emptyIsDecision: true,
            // One call cannot mix named and positional parameters.
            attribute: (alt ?? src).name === undefined ? undefined : 'alt',
            src: hugo_valueOf(src),
            alt: fallback ? plain(hugo_valueOf(fallback)) : alt ? hugo_valueOf(alt) : isFigure ? undefined : placeholder/* unknowable */.LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            // A caption that serves as the alternative text does not count as a second text beside it.
            caption: fallback || captions.length === 0 ? undefined : captions.map((one) => plain(hugo_valueOf(one))).join(' '),
            link: (0,dialects_parameters/* named */.KT)(parameters, 'link')?.value,
            attributes: attributesOf(parameters),
            others: [name, ...(0,dialects_parameters/* writtenWithout */.aw)(parameters, alt)],
        };
    },
    setAlt(text, image, alt) {
        // There is no parameter for it.
        if (docsy.test(text.slice(image.span.start, image.span.end)))
            return { span: image.altSpan, text: '' };
        const name = image.attribute === undefined ? '' : 'alt=';
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: space + name + quoted(alt) };
    },
};
const docsy = /^\{\{[<%]\s*imgproc\b/;
/** `{{< imgproc sunset Fill "600x300" >}}` of Docsy: the name of a page resource; the `img` that it writes has no alt. */
function processed(construct, start, parameters) {
    const [resource] = parameters;
    if (resource?.name !== undefined || resource === undefined)
        return undefined;
    const { end } = resource.span;
    return {
        syntax: hugo.syntax,
        emptyIsDecision: true,
        attribute: undefined,
        src: hugo_valueOf(resource),
        alt: undefined,
        altSpan: { start: end, end },
        span: { start, end: start + construct.length },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: ['imgproc', ...(0,dialects_parameters/* writtenWithout */.aw)(parameters)],
    };
}
const call = /^(?=[^]*[>%]\}\}$)\{\{[<%]\s*([\w/.-]+)/;
const pictures = /^(?:figure|img|image|picture)$/i;
function isPicture({ value, name }) {
    return (name === undefined || name === 'src') && (0,picture_names/* isPictureAddress */.ZJ)(value);
}
/** `{{< img "a.png" "An alternative text" >}}` */
function placed(parameters) {
    const [first, second] = parameters;
    return first && isPicture(first) && first.name === undefined && second?.name === undefined && second?.quote !== ''
        ? second
        : undefined;
}
/** Hugo has one escape, that of the quote; a value in backticks is raw. */
function hugo_valueOf({ value, quote }) {
    return quote === '"' ? value.replaceAll('\\"', '"') : value;
}
/** Captions are Markdown; an alternative text made of one is not (Hugo: `markdownify | plainify`). */
function plain(caption) {
    return caption
        .replace(/<[^<>]*>/g, '')
        .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/[*_`]/g, '');
}
function attributesOf(parameters) {
    const known = ['width', 'height'].flatMap((name) => (0,dialects_parameters/* named */.KT)(parameters, name) ?? []);
    return Object.fromEntries(known.map((parameter) => [parameter.name ?? '', hugo_valueOf(parameter)]));
}
/** Text that would end the call or begin another one cannot be escaped, so it is separated by a space. */
function quoted(alt) {
    const text = alt.replace(/([{}%])(?=[{}%<])/g, '$1 ');
    const isRaw = /[\\"]/.test(text) && !text.includes('`');
    if (isRaw)
        return `\`${text}\``;
    return `"${text.replace(/(?<!\\)\\+(?="|$)/g, '').replaceAll('"', '\\"')}"`;
}

// EXTERNAL MODULE: ./build/formats/dialects/jekyll.js
var jekyll = __webpack_require__(80302);
// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(91133);
;// CONCATENATED MODULE: ./build/formats/dialects/learn.js



/**
 * Images of Microsoft Learn: `:::image type="content" source="a.png" alt-text="…":::`. The type `icon` is decorative by definition
 * (Microsoft, "Docs Markdown reference", images).
 */
const learn = {
    syntax: 'directive',
    tokens: /:::\s*image/i,
    opening: /^:::\s*image/,
    pattern: /:::[ \t]*image[ \t](?:"[^"\n]*"|[^":\n]|\n(?![ \t]*\n)|:(?!::)){0,4000}:::/g,
    read(construct, start) {
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const parameters = (0,dialects_parameters/* readParameters */.Zu)(construct.slice(opening.length, -':::'.length), start + opening.length);
        const source = (0,dialects_parameters/* named */.KT)(parameters, 'source');
        if (!source)
            return undefined;
        const alt = (0,dialects_parameters/* named */.KT)(parameters, 'alt-text');
        const isIcon = (0,dialects_parameters/* named */.KT)(parameters, 'type')?.value === 'icon';
        const end = source.span.end;
        return {
            syntax: learn.syntax,
            emptyIsDecision: true,
            attribute: 'alt-text',
            src: source.value,
            alt: alt ? (0,references/* decodeReferences */.P)(alt.value) : isIcon ? '' : undefined,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: {},
            others: (0,dialects_parameters/* writtenWithout */.aw)(parameters, alt, (0,dialects_parameters/* named */.KT)(parameters, 'type')),
        };
    },
    setAlt(_text, image, alt) {
        const space = image.altSpan.start === image.altSpan.end ? ' ' : '';
        return { span: image.altSpan, text: `${space}alt-text="${(0,references/* encodeReferences */.H)(alt, /["`\\]|:(?=::)/)}"` };
    },
    setDecorative(text, { span, altSpan }) {
        const construct = text.slice(span.start, span.end);
        const opening = /^:::\s*image/.exec(construct)?.[0] ?? '';
        const type = (0,dialects_parameters/* named */.KT)((0,dialects_parameters/* readParameters */.Zu)(construct.slice(opening.length, -':::'.length), opening.length), 'type');
        // A complex image is followed by its long description and an end of its own.
        if (type?.value === 'complex')
            return undefined;
        const alt = { start: altSpan.start - span.start, end: altSpan.end - span.start };
        const cuts = [...(type ? [type.span] : []), ...(alt.start < alt.end ? [alt] : [])].toSorted((a, b) => b.start - a.start);
        const rest = cuts.reduce((left, { start, end }) => left.slice(0, start).trimEnd() + left.slice(end), construct);
        return { span, text: `${opening} type="icon"${rest.slice(opening.length)}` };
    },
};

// EXTERNAL MODULE: ./build/formats/dialects/malformed/index.js + 6 modules
var malformed = __webpack_require__(71741);
// EXTERNAL MODULE: ./build/formats/dialects/options.js
var dialects_options = __webpack_require__(44657);
;// CONCATENATED MODULE: ./build/formats/dialects/myst.js


/**
 * Directives of MyST and Sphinx: a fence of backticks or colons with `{image} path` or `{figure} path`, then options (`:alt: …`, or
 * YAML between `---`), then for a figure its caption.
 */
const myst = {
    syntax: 'directive',
    tokens: /\{(?:image|figure)\}/i,
    opening: /^(?:`{3,}|~{3,}|:{3,})\s*\{(?:image|figure)\}/,
    pattern: /(?=[`~:])(?<=(?<![^\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,}|:{3,})[ \t]*\{(?:image|figure)\}[ \t]+\S[^\n]*\n(?:[^\n]*\n){0,60}?[ \t>]*\1[`~:]*(?=[ \t]*\r?$)/gm,
    read(construct, start) {
        const lines = construct.split(/(?<=\n)/);
        const [first = '', ...rest] = lines;
        const [, opening = '', src = ''] = /^(\S+?[ \t]*\{\w+\}[ \t]+)(\S+)/.exec(first) ?? [];
        if (opening === '')
            return undefined;
        const content = rest.slice(0, -1);
        const options = (0,dialects_options/* readOptions */.Tt)(content, start + first.length);
        const alt = (0,dialects_options/* optionNamed */.b7)(options, 'alt');
        const sizes = options.options.filter(({ name }) => name === 'width' || name === 'height');
        const caption = content
            .slice(options.lines)
            .map((line) => line.replace(/^[ \t>]+/, '').trim())
            .join(' ')
            .trim();
        const insertion = start + (options.isYaml ? first + (rest[0] ?? '') : first).trimEnd().length;
        return {
            syntax: myst.syntax,
            emptyIsDecision: true,
            attribute: 'alt',
            src,
            alt: alt?.value,
            altSpan: alt?.span ?? { start: insertion, end: insertion },
            span: { start, end: start + construct.length },
            caption: caption === '' ? undefined : caption,
            link: undefined,
            attributes: Object.fromEntries(sizes.map(({ name, value }) => [name, value])),
            others: lines.filter((line) => line !== alt?.line),
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        if (altSpan.start < altSpan.end) {
            const before = (0,dialects_options/* beforeValue */.P_)(text.slice(altSpan.start, altSpan.end));
            return { span: altSpan, text: `${before} ${(0,dialects_options/* writtenValue */.x6)(alt)}` };
        }
        const ending = text.slice(span.start, span.end).includes('\r\n') ? '\r\n' : '\n';
        // The second line is an option, the caption or the end of the fence; all of them have the same indent.
        const [, prefix = ''] = /\n([ \t>]*)/.exec(text.slice(span.start, span.end)) ?? [];
        const isYaml = /---\s*$/.test(text.slice(span.start, altSpan.start));
        return { span: altSpan, text: `${ending}${prefix}${isYaml ? '' : ':'}alt: ${(0,dialects_options/* writtenValue */.x6)(alt)}` };
    },
};

// EXTERNAL MODULE: ./build/formats/dialects/rst-image.js
var rst_image = __webpack_require__(74618);
// EXTERNAL MODULE: ./build/formats/markdown/label.js
var markdown_label = __webpack_require__(69971);
;// CONCATENATED MODULE: ./build/formats/dialects/slide-words.js
/** The words of a label. @param isBackground whether the image is a background, if another part of its label says so */
function wordsOf(label, isBackground) {
    const found = Array.from(label.matchAll(/\S+/g), ({ 0: word, index }) => ({
        word,
        start: index,
        end: index + word.length,
    }));
    const isBehind = isBackground ?? found.some(({ word }) => word === 'bg');
    return found.map((one) => ({ ...one, isKeyword: isKeyword(one.word, isBehind) }));
}
/** Whether a word is the width or the height of a picture. */
function isSizeWord(word) {
    return size.test(word);
}
function isKeyword(word, isBackground) {
    if (word === 'bg' || size.test(word) || scale.test(word) || filter.test(word))
        return true;
    return isBackground && background.test(word);
}
/** Marpit 3, `markdown/image/parse.js` and `markdown/background_image/parse.js`. */
const size = /^(?:w|width|h|height):(?:(?:\d+(?:\.\d+)?|\.\d+)(?:%|ch|cm|em|ex|in|mm|pc|pt|px)?|auto)$/;
const scale = /^(?:\d+(?:\.\d+)?|\.\d+)%$/;
const filter = /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?$/;
const background = /^(?:auto|contain|cover|fit|vertical|horizontal|(?:left|right)(?::(?:\d+(?:\.\d+)?|\.\d+)%)?)$/;

;// CONCATENATED MODULE: ./build/formats/dialects/slides.js



/**
 * Images of slides in Marp and what is made like it: some words of the label lay the picture out and are no text (`![w:300 A pump](a.png)`), and
 * `bg` makes it the background of its slide (Marpit, "Image syntax"). A background without other words is decorative: it is drawn by CSS.
 */
const slides = {
    syntax: 'slide-image',
    tokens: /!\[bg\b|\b(?:w|h|width|height):[\d.a]|\nmarp:[ \t]*true/,
    opening: /^!\[/,
    pattern: /(?<!\\)!\[(?:\\[^\n]|[^[\]\\\n`]){1,300}\]\((?:<[^<>\n]{1,1000}>|[^\s()<>]{1,1000})(?:[ \t]{1,9}"[^"\n]{0,300}")?\)/g,
    read: (construct, start) => (isUnmistakable(construct) ? slideImage(construct, start) : undefined),
    readIn: (text) => (text.startsWith('---') && deck.test(text.slice(0, longestFrontMatter)) ? slideImage : undefined),
    setAlt(text, { span, altSpan }, alt) {
        const label = labelOf(text.slice(span.start, span.end));
        const isBackground = wordsOf(label).some(({ word }) => word === 'bg');
        const kept = wordsOf(text.slice(altSpan.start, altSpan.end), isBackground).filter(({ isKeyword }) => isKeyword);
        const words = wordsOf((0,markdown_label/* escapeLabel */.cR)(alt), isBackground).map(({ word, isKeyword }) => isKeyword ? slides_plain(word) : word);
        const space = altSpan.start === altSpan.end ? ' ' : '';
        return { span: altSpan, text: space + [...kept.map(({ word }) => word), ...words].join(' ') };
    },
};
const deck = /\nmarp:[ \t]*true\b/;
/** UTF-16 units. */
const longestFrontMatter = 2000;
const parts = /^!\[((?:\\[^\n]|[^[\]\\\n`])*)\]\((<[^<>\n]*>|[^\s()<>]*)(?:[ \t]+"([^"\n]*)")?\)$/;
function labelOf(construct) {
    return parts.exec(construct)?.[1] ?? '';
}
/** Whether no other tool would have such a label: with a size, or with `bg` and a word that goes with it. */
function isUnmistakable(construct) {
    const words = wordsOf(labelOf(construct));
    if (words.some(({ word }) => isSizeWord(word)))
        return true;
    return words[0]?.word === 'bg' && words[1]?.isKeyword === true;
}
function slideImage(construct, start) {
    const [, label = '', target = '', title] = parts.exec(construct) ?? [];
    const words = wordsOf(label);
    const keywords = words.flatMap(({ word, isKeyword }) => (isKeyword ? [word] : []));
    if (keywords.length === 0)
        return undefined;
    const said = words.filter(({ isKeyword }) => !isKeyword);
    const labelStart = start + '!['.length;
    const labelEnd = labelStart + label.length;
    const written = said.map(({ word }) => word).join(' ');
    return {
        syntax: slides.syntax,
        emptyIsDecision: keywords.includes('bg'),
        attribute: undefined,
        src: target.replace(/^<|>$/g, ''),
        alt: (0,references/* decodeReferences */.P)(written.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)),
        altSpan: {
            start: said[0] ? labelStart + said[0].start : labelEnd,
            end: labelStart + (said.at(-1)?.end ?? label.length),
        },
        span: { start, end: start + construct.length },
        caption: undefined,
        link: undefined,
        attributes: title === undefined ? {} : { title },
        others: [...keywords, construct.slice('!['.length + label.length)],
    };
}
/** A word that reads the same and is no keyword. */
function slides_plain(word) {
    return `&#${word.charCodeAt(0)};${word.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/formats/dialects/wikilink.js


/**
 * Embeds of Obsidian: `![[a.png|An alternative text|300x200]]`. A number or a pair of them is a size ("Embed files"); in a table
 * the bar has a backslash before it.
 */
const wikilink = {
    syntax: 'wikilink',
    tokens: /!\[\[/,
    opening: /^!\[\[/,
    pattern: /(?<!\\)!\[\[[^[\]\n]{1,1000}\]\]/g,
    read(construct, start) {
        const [target = '', ...parts] = construct.slice('![['.length, -']]'.length).split('|');
        const src = target.replace(/\\$/, '').trim();
        if (!(0,picture_names/* isPictureAddress */.ZJ)(src))
            return undefined;
        const [first, second] = parts;
        const hasAlt = first !== undefined && !wikilink_size.test(first);
        const altStart = start + '![['.length + target.length;
        const [, width, height] = wikilink_size.exec((hasAlt ? second : first) ?? '') ?? [];
        return {
            syntax: wikilink.syntax,
            emptyIsDecision: true,
            attribute: undefined,
            example: exampleOf(src),
            src,
            alt: hasAlt ? (0,references/* decodeReferences */.P)(first.replace(/\\$/, '')).trim() : undefined,
            altSpan: { start: altStart, end: altStart + (hasAlt ? 1 + first.length : 0) },
            span: { start, end: start + construct.length },
            caption: undefined,
            link: undefined,
            attributes: { ...(width && { width }), ...(height && { height }) },
            others: (hasAlt ? parts.slice(1) : parts).map((part) => part.replace(/\\$/, '')),
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // The backslash of an escaped bar precedes our span, that of the next bar is the last character of the span.
        const isEscaped = text[altSpan.start - 1] === '\\';
        const isNextEscaped = isEscaped && text[span.end - ']]'.length] !== text[altSpan.end];
        const bar = !isEscaped && isInTable(text, span) ? '\\|' : '|';
        return { span: altSpan, text: bar + encode(alt) + (isNextEscaped ? '\\' : '') };
    },
};
/** Without the name of the file where that is long, or would end the code in a message. */
function exampleOf(src) {
    return `![[${src.length <= 60 && !src.includes('`') ? src : '…'}|What it shows]]`;
}
/** A text that looks like a size stops doing so when its first character is a reference. */
function encode(alt) {
    return (0,references/* encodeReferences */.H)(alt, /[[\]|`\\]/).replace(/^\d(?=[\dx]*$)/, (digit) => `&#${digit.charCodeAt(0)};`);
}
/** Whether the line has bars outside of the embed. */
function isInTable(text, span) {
    const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
    const lineEnd = text.indexOf('\n', span.end);
    return (text.slice(lineStart, span.start) + text.slice(span.end, lineEnd === -1 ? undefined : lineEnd)).includes('|');
}
const wikilink_size = /^\s*(\d+)(?:x(\d+))?\s*\\?$/;

;// CONCATENATED MODULE: ./build/formats/dialects/index.js










/** Dialects whose constructs are templates. */
const called = [hugo, jekyll/* jekyll */.Y];
/** Dialects with marks of their own. */
const marked = [myst, learn, wikilink, slides];
/** Every dialect, once. */
const dialects = [...called, ...marked, card/* card */.N, rst_image/* rstImage */.n, front_matter/* frontMatter */.Z, malformed/* malformed */.Q];
/** The dialect that an image is written in; undefined when it is written in Markdown itself or in HTML. */
function dialectOf(text, { syntax, span }) {
    const own = dialects.filter((dialect) => dialect.syntax === syntax);
    if (own.length === 0)
        return undefined;
    const construct = text.slice(span.start, span.end);
    return own.find(({ opening }) => opening.test(construct));
}


/***/ }),

/***/ 80302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jekyll)
/* harmony export */ });
/* harmony import */ var _text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49121);
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14953);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20765);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27883);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91133);





/**
 * Includes and tags of Jekyll and other Liquid sites that show a picture: `{% include image.html src="a.png" alt="…" %}`,
 * `{% figure … %}`. Their values go into HTML unchanged, so character references work in them; Liquid has no escapes.
 * The effect of an include without an alt depends on its template.
 */
const jekyll = {
    syntax: 'shortcode',
    tokens: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .callTokens */ .j)(/\{%/),
    opening: /^\{%/,
    read(construct, start) {
        const [opening = '', include, name = ''] = call.exec(construct) ?? [];
        if (include === undefined && !pictures.test(name))
            return undefined;
        const rest = construct.slice(opening.length, -'%}'.length);
        const parameters = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .readParameters */ .Zu)(rest, start + opening.length);
        const src = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(parameters, 'src', 'url', 'image_path', 'path', 'file', 'image', 'source') ?? parameters.find(isPicture);
        const alt = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(parameters, 'alt');
        if (src === undefined || (alt === undefined && !(pictures.test(name) && isPicture(src))))
            return undefined;
        if (alt !== undefined && !isPicture(src) && !pictures.test(name))
            return undefined;
        const end = src.span.end;
        const caption = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(parameters, 'caption');
        return {
            syntax: jekyll.syntax,
            emptyIsDecision: true,
            attribute: 'alt',
            src: src.quote === '' && !isPicture(src) ? `{{ ${src.value} }}` : src.value,
            alt: alt ? valueOf(alt) : _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknowable */ .LJ,
            altSpan: alt?.span ?? { start: end, end },
            span: { start, end: start + construct.length },
            caption: caption && (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeReferences */ .P)(caption.value),
            link: undefined,
            attributes: {},
            others: [opening, ...(0,_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenWithout */ .aw)(parameters, alt)],
        };
    },
    setAlt(text, image, alt) {
        const { span, altSpan } = image;
        // Plugins write `alt: "…"` where includes write `alt="…"`.
        const sign = /\w:\s*["']/.test(text.slice(span.start, span.end)) && !/\w\s*=/.test(text.slice(span.start, span.end))
            ? ': '
            : '=';
        const space = altSpan.start === altSpan.end ? ' ' : '';
        return { span: altSpan, text: `${space}alt${sign}"${(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeReferences */ .H)(alt, /["|`\\]/)}"` };
    },
};
const call = /^\{%-?\s*(?:(include(?:_relative|_cached)?)\s+)?([\w/.-]+)(?=\s)/;
const pictures = /image|img|figure|picture|photo|screenshot/i;
function isPicture({ value }) {
    return (0,_text_picture_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isPictureAddress */ .ZJ)(value);
}
/** A bare value is a variable. */
function valueOf({ value, quote }) {
    return quote === '' || value.includes('{{') || (0,_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPlaceholder */ .Kc)(value) ? _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknowable */ .LJ : (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeReferences */ .P)(value);
}


/***/ }),

/***/ 71741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ malformed)
});

// EXTERNAL MODULE: ./build/formats/markdown/label.js
var label = __webpack_require__(69971);
// EXTERNAL MODULE: ./build/formats/page/attribute.js
var attribute = __webpack_require__(45671);
// EXTERNAL MODULE: ./build/formats/dialects/references.js
var references = __webpack_require__(91133);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/definitions.js
/** The definitions of a text, which are read when the first is asked for. */
function createLabels(text) {
    let labels;
    return (label) => {
        labels ??= new Set(Array.from(text.matchAll(definition), ([, found = '']) => folded(found)));
        return labels.has(folded(label));
    };
}
const definition = /^[ \t>]{0,20}\[([^[\]\n]{1,999})\]:/gm;
function folded(label) {
    return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/example.js

/** Whether an image is only an example of how images are written: `![alt text] (image.png)`. Neither part is of a real picture. */
function isSyntaxExample(label, src) {
    return exampleLabel.test(label.trim()) && exampleName.test((0,file_name/* fileStem */.E8)(src));
}
const exampleLabel = /^(?:(?:your|the|some|an?) )?(?:alt(?:ernative)?(?:[ -]?text)?|text|image|img|picture|title|description|caption|label|name)$/i;
const exampleName = /^(?:(?:your|my|the|some)[-_ ]?)?(?:image|img|picture|photo|path|url|link|file|filename|name|example|src|source|a|x|foo)$/i;

// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/address.js

/** The address of a picture that begins at `at`, after the bracket that closes a label; undefined when there is none. */
function addressAt(text, at) {
    return inParentheses(text, at) ?? withoutEnd(text, at) ?? inOtherBrackets(text, at) ?? withOpenPart(text, at);
}
function inParentheses(text, at) {
    const [whole, gap = '', open, written = '', title, close] = matchAt(parentheses, text, at) ?? [];
    if (whole === undefined)
        return undefined;
    const end = at + whole.length;
    const outside = open !== '(' || close !== ')' ? 'full-width-mark' : gap === '' ? undefined : 'gap';
    const dest = written.trim();
    if ((0,picture_names/* endsInPictureName */.hI)(dest)) {
        const hasSpace = /[ \t]/.test(dest);
        if (!hasSpace && !(0,picture_names/* isPictureAddress */.ZJ)(dest))
            return undefined;
        // Around a whole sentence, the parentheses are those of prose.
        if (hasSpace && outside)
            return undefined;
        return { fault: outside ?? (hasSpace ? 'space-in-address' : undefined), src: dest, title, end };
    }
    const [, src = '', words = ''] = beforeWords.exec(dest) ?? [];
    if (outside || title !== undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src) || validTitle.test(words))
        return undefined;
    return { fault: 'title-without-quotes', src, title: undefined, end };
}
/** The parenthesis is open at the end of the paragraph. */
function withoutEnd(text, at) {
    const [whole, src = ''] = matchAt(unclosed, text, at) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    return { fault: 'unbalanced-bracket', src, title: undefined, end: at + whole.length };
}
function inOtherBrackets(text, at) {
    const [whole, src = ''] = matchAt(otherBrackets, text, at) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    return { fault: 'other-brackets', src, title: undefined, end: at + whole.length };
}
/** A quotation mark or a parenthesis inside has no partner: `(a.png "title)`, `(a(1.png)`. */
function withOpenPart(text, at) {
    const [titled, src = ''] = matchAt(openTitle, text, at) ?? [];
    if (titled !== undefined && (0,picture_names/* isPictureAddress */.ZJ)(src) && !restOfLine(text, at + titled.length).includes('"'))
        return { fault: 'title-without-quotes', src, title: undefined, end: at + titled.length };
    const [nested, address = ''] = matchAt(openParenthesis, text, at) ?? [];
    if (nested === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(address))
        return undefined;
    return { fault: 'unbalanced-bracket', src: address, title: undefined, end: at + nested.length };
}
/** At most so much of it as a title has. */
function restOfLine(text, at) {
    return /^[^\n]*/.exec(text.slice(at, at + longestTitle))?.[0] ?? '';
}
/** UTF-16 units. */
const longestTitle = 300;
/** The match of a sticky pattern at an offset. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
const parentheses = /([ \t]{0,9}(?:\r?\n[ \t>]{0,20})?)([(（])[ \t]{0,9}([^\s()<>"'][^()<>"\n]{0,1000}(?:\([^()<>"\n]{0,200}\)[^()<>"\n]{0,1000})?)(?:"([^"\n]{0,1000})"[ \t]{0,9})?([)）])/y;
const unclosed = /\(([^\s()<>"'\]]{1,1000})[ \t]{0,9}(?=\r?\n[ \t]{0,9}\r?\n|\r?\n?$)/y;
const openTitle = /\(([^\s()<>"']+)[ \t]+"[^"\n)]*\)/y;
const openParenthesis = /\(([^\s()<>"']+\([^\s()<>"']+)\)(?!\))/y;
const otherBrackets = /[[{<]([^\s[\]{}<>]{1,1000})[\]}>]/y;
/** A comma, too, is often put before a title. */
const beforeWords = /^(\S{1,1000}?)[,;]?[ \t]{1,9}(["'“”„‘’«\p{L}].{0,1000})$/u;
const validTitle = /^'(?:[^'\\]|\\.)*'$/;

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/label-end.js


/** Follows the brackets of an image that opens at `start` to the one that an address follows; undefined when it has no address. */
function readLabel(text, start, labelStart, isDefined) {
    let depth = 0;
    let blankLines = 0;
    let inner;
    let closed;
    const marks = new RegExp(labelMarks);
    marks.lastIndex = labelStart;
    for (let count = 0; count < mostMarks; count += 1) {
        const { 0: mark, index } = marks.exec(text) ?? { 0: '![', index: text.length };
        if (mark.startsWith('\\'))
            continue;
        if (mark.startsWith('!') || index - labelStart > longestLabel)
            break;
        if (mark.startsWith('\n')) {
            blankLines += 1;
            if (inner || closed !== undefined || depth > 0 || blankLines > mostBlankLines)
                break;
        }
        else if (mark === '[' || mark === '【') {
            if (closed !== undefined || blankLines > 0)
                break;
            depth += 1;
        }
        else if (depth > 0) {
            depth -= 1;
            const address = addressAt(text, index + 1);
            if (address && address.fault === undefined)
                inner ??= { labelEnd: index, fault: 'unbalanced-bracket', address };
        }
        else {
            const address = addressAt(text, index + 1);
            if (closed !== undefined) {
                const isApart = isInLink(text, start) || isDefined(text.slice(labelStart, closed));
                return address && !isApart ? { labelEnd: index, fault: 'unbalanced-bracket', address } : undefined;
            }
            if (address)
                return { labelEnd: index, fault: blankLines > 0 ? 'blank-line' : undefined, address };
            if (blankLines > 0 || /[[(（]/.test(text.charAt(index + 1)))
                return undefined;
            closed = index;
        }
    }
    if (closed !== undefined || blankLines > 1)
        return undefined;
    return inner ?? withoutBracket(text, labelStart);
}
const labelMarks = /\\[^]|!?\[|[\]【】]|\n[ \t]*\r?\n/g;
/** A label has a few marks at most, so that a text full of them is not read once for each. */
const mostMarks = 16;
const mostBlankLines = 2;
/** UTF-16 units. */
const longestLabel = 2000;
/** The bracket that closes the label is missing: `![label(a.png)`. */
function withoutBracket(text, labelStart) {
    label_end_unclosed.lastIndex = labelStart;
    const [whole, label = '', src = ''] = label_end_unclosed.exec(text) ?? [];
    if (whole === undefined || !(0,picture_names/* isPictureAddress */.ZJ)(src))
        return undefined;
    const address = { fault: undefined, src, title: undefined, end: labelStart + whole.length };
    return { labelEnd: labelStart + label.length, fault: 'unbalanced-bracket', address };
}
const label_end_unclosed = /([^[\]()\n`]{1,300})\(([^\s()[\]]{1,1000})\)(?![^[\n]{0,300}\])/y;
/** Whether a bracket is open before an offset, on its line. */
function isInLink(text, at) {
    const before = text.slice(Math.max(0, at - longestLabel, text.lastIndexOf('\n', at - 1) + 1), at);
    let open = 0;
    for (const [mark] of before.matchAll(/\\[^]|[[\]]/g)) {
        if (mark === '[')
            open += 1;
        else if (mark === ']')
            open = Math.max(0, open - 1);
    }
    return open > 0;
}

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/construct.js



/** In order, without overlaps. Linear in the length of the text: from each opening mark, few others are read. */
function findConstructs(text) {
    const isDefined = createLabels(text);
    const found = [];
    let from = 0;
    for (const { 0: opening, index } of text.matchAll(openings)) {
        if (index < from)
            continue;
        const construct = constructAt(text, index, opening, isDefined);
        if (!construct)
            continue;
        found.push(construct);
        from = construct.span.end;
    }
    return found;
}
const openings = /(?<!\\)[!！][ \t]?[[【](?!\[)/g;
function constructAt(text, start, opening, isDefined) {
    const labelStart = start + opening.length;
    const read = readLabel(text, start, labelStart, isDefined);
    if (!read)
        return undefined;
    const { labelEnd, address } = read;
    const label = text.slice(labelStart, labelEnd);
    const fault = faultOf(opening, text.charAt(labelEnd), read.fault, address.fault);
    if (!fault || !isMeant(text, start, opening, label))
        return undefined;
    const { src, title, end } = address;
    if (mayBeReference.has(fault) && (isDefined(label) || isDefined(src)))
        return undefined;
    if (isSyntaxExample(label, src) || !isWhole(text, start, end))
        return undefined;
    return { fault, label, labelSpan: { start: labelStart, end: labelEnd }, src, title, span: { start, end } };
}
const mayBeReference = new Set(['gap', 'other-brackets', 'full-width-mark']);
function faultOf(opening, closing, ofLabel, ofAddress) {
    if (/[！【]/.test(opening) || closing === '】')
        return 'full-width-mark';
    return ofLabel ?? (/\s/.test(opening) ? 'gap' : ofAddress);
}
/** Before a link, `！` or a mark with a space ends a sentence, unless it begins the line. */
function isMeant(text, start, opening, label) {
    if (opening.startsWith('![') || opening.startsWith('!【') || label.trim() === '')
        return true;
    return /(?:^|\n)[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$|\|[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
}
/** Where a code span or a comment begins or ends inside, the parts do not belong together. */
function isWhole(text, start, end) {
    const construct = text.slice(start, end);
    if ((construct.split('`').length - 1) % 2 === 1 || /(?<!\\)<!--/.test(construct))
        return false;
    if (!construct.includes('-->'))
        return true;
    const before = text.slice(Math.max(0, start - longestComment), start);
    return before.lastIndexOf('<!--') <= before.lastIndexOf('-->');
}
/** UTF-16 units. */
const longestComment = 4000;

// EXTERNAL MODULE: ./build/formats/page/broken-tag.js
var broken_tag = __webpack_require__(70559);
;// CONCATENATED MODULE: ./build/formats/dialects/malformed/tags.js



/** Tags of pictures in Markdown that CommonMark does not read as tags, or not as they were meant (0.31.2, 6.6). In order. */
function brokenTags(text) {
    return Array.from(text.matchAll(tags), ({ 0: tag, index }) => toImage(text, tag, index)).filter((image) => image !== undefined);
}
const tags = /<img(?=[\s/])[^<>]{1,4000}>/gi;
function toImage(text, tag, start) {
    const broken = (0,broken_tag/* brokenTag */.E)(tag, faultAround(text, tag, start));
    if (!broken || !(0,picture_names/* isPictureAddress */.ZJ)(broken.src))
        return undefined;
    const { fault, src, alt, altSpan } = broken;
    return {
        syntax: 'malformed',
        emptyIsDecision: true,
        attribute: 'alt',
        fault,
        src: (0,references/* decodeReferences */.P)(src),
        alt: alt === undefined ? undefined : (0,references/* decodeReferences */.P)(alt),
        altSpan: { start: start + altSpan.start, end: start + altSpan.end },
        span: { start, end: start + tag.length },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: [tag.slice(0, altSpan.start), tag.slice(altSpan.end)],
    };
}
function faultAround(text, tag, start) {
    if (/\n[ \t]*\r?\n/.test(tag))
        return 'blank-line';
    const indent = /\n([ \t]*)>$/.exec(tag)?.[1];
    if (indent === undefined || indent.includes('\t'))
        return undefined;
    const before = text.slice(Math.max(0, start - 200), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    // In a quotation, the mark is that of the quotation; with four spaces more than the text, it goes on with the paragraph.
    if (/^[ \t]*>/.test(line))
        return undefined;
    const list = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)+/.exec(line)?.[0].length;
    const margin = list ?? /^ */.exec(line)?.[0].length ?? 0;
    return indent.length < (margin < 4 && list === undefined ? 4 : margin + 4) ? 'quote-mark' : undefined;
}

;// CONCATENATED MODULE: ./build/formats/dialects/malformed/index.js





/** Texts that no parser of Markdown reads as an image (CommonMark 0.31.2, 6.4), although their authors meant one. */
const malformed = {
    syntax: 'malformed',
    tokens: /[!！][ \t]?[[【]/,
    opening: /^(?:[!！][ \t]?[[【](?!\[)|<img)/i,
    find: (text) => [...findConstructs(text).map((construct) => malformed_toImage(construct, text)), ...brokenTags(text)]
        .toSorted(bySpan)
        .filter(isApart),
    /** The whole text of a file shows more than one construct, so `find` does the work. */
    read: () => undefined,
    setAlt(text, image, alt) {
        return image.attribute === undefined ? (0,label/* setLabel */.je)(text, image, alt) : (0,attribute/* setAltAttribute */.c)(text, image, alt, '|`{}');
    },
};
function malformed_toImage({ fault, label, labelSpan, src, title, span }, text) {
    return {
        syntax: malformed.syntax,
        emptyIsDecision: false,
        attribute: undefined,
        fault,
        src,
        alt: (0,references/* decodeReferences */.P)(label.replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)),
        altSpan: labelSpan,
        span,
        caption: undefined,
        link: undefined,
        attributes: title === undefined ? {} : { title },
        others: [text.slice(span.start, labelSpan.start), text.slice(labelSpan.end, span.end)],
    };
}
function bySpan(a, b) {
    return a.span.start - b.span.start;
}
/** Of two that overlap, the first counts. */
function isApart({ span }, index, all) {
    return span.start >= (all[index - 1]?.span.end ?? 0);
}


/***/ }),

/***/ 44657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ beforeValue),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   b7: () => (/* binding */ optionNamed),
/* harmony export */   x6: () => (/* binding */ writtenValue)
/* harmony export */ });
/** @param lines with their ends. @param start the offset of the first of them in the file */
function readOptions(lines, start) {
    const isYaml = boundary.test(lines[0] ?? '');
    const options = [];
    let at = start;
    let count = 0;
    for (const line of lines) {
        const [, before = '', name = '', value = ''] = option.exec(line) ?? [];
        if (before === '' && !boundary.test(line))
            break;
        if (before !== '') {
            const end = at + before.length + value.length;
            options.push({ name, value: unquoted(value.trim()), span: { start: at, end }, line });
        }
        at += line.length;
        count += 1;
        if (before === '' && count > 1)
            break;
    }
    return { options, isYaml, lines: count };
}
function optionNamed({ options }, ...names) {
    return options.find(({ name }) => names.includes(name));
}
/** The name with its colons and everything before it, on the line of an option. */
function beforeValue(line) {
    return option.exec(line)?.[1] ?? '';
}
const option = /^([ \t>]*:?([a-z][\w-]*):)([^\n\r]*)/;
const boundary = /^[ \t>]*---\s*$/;
/** Options are read as YAML, so a value that would mean something else there is quoted. */
function writtenValue(alt) {
    // A template language may process the page before YAML does.
    if (/[{$<][{%#?]/.test(alt))
        return JSON.stringify(alt).replace(/[{<]/g, (mark) => (mark === '{' ? '\\u007b' : '\\u003c'));
    return /^[\s"'|>&*!%@`#[\]{},?:-]|: |:$| #|\\/.test(alt) ? JSON.stringify(alt) : alt;
}
function unquoted(value) {
    if (/^".*"$/.test(value)) {
        try {
            return String(JSON.parse(value));
        }
        catch {
            return value;
        }
    }
    return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}


/***/ }),

/***/ 27883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   aw: () => (/* binding */ writtenWithout)
/* harmony export */ });
/** The parameters in `source`, whose first character is at offset `start` of the file. */
function readParameters(source, start) {
    return [...source.matchAll(parameter)].map((match) => {
        const [whole, name, quoted, bare] = match;
        const written = quoted ?? bare ?? '';
        const quote = quoted === undefined ? '' : quoted.charAt(0);
        const span = { start: start + match.index, end: start + match.index + whole.length };
        return {
            name,
            value: quote === '' ? written : written.slice(1, -1),
            quote,
            span,
            valueSpan: { start: span.end - written.length, end: span.end },
        };
    });
}
function named(parameters, ...names) {
    return parameters.find(({ name }) => name !== undefined && names.includes(name));
}
/** All parameters but some, as they are written. */
function writtenWithout(parameters, ...left) {
    return parameters
        .filter((parameter) => !left.includes(parameter))
        .map(({ name, value, quote }) => `${name ?? ''}=${quote}${value}${quote}`);
}
/** A quote after a backslash does not end the value (kramdown, Hugo). */
const parameter = /(?:([A-Za-z_][\w:.-]*)[ \t]*(?:=[ \t]*|:(?:[ \t]+|(?=["']))))?(?:("(?:\\"|[^"\\]|\\(?!"))*"|'(?:\\'|[^'\\]|\\(?!'))*'|`[^`]*`)|([^\s"'`]+))/g;


/***/ }),

/***/ 91133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ encodeReferences),
/* harmony export */   P: () => (/* binding */ decodeReferences)
/* harmony export */ });
/**
 * Text for a place whose content goes into HTML unchanged. Characters with a meaning in the syntax around become character references,
 * so that the value needs none of the escapes that differ between dialects. All others stay, because people read the source, too.
 *
 * @param own characters with a meaning in the syntax, besides tags, references and template expressions
 */
function encodeReferences(text, own) {
    const special = new RegExp(`${own.source}|&(?=#|[A-Za-z])|[<{}]`, 'g');
    return text.replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
/** `text` with its references decoded; names other than the five of XML and `nbsp` stay unchanged. */
function decodeReferences(text) {
    return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return characters[name] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
    });
}
const characters = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
};


/***/ }),

/***/ 74618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rstImage)
/* harmony export */ });
/** `.. image:: a.png` and `.. figure:: a.png` of reStructuredText, with `:alt: …` on a line below, inside `{eval-rst}` of MyST. */
const rstImage = {
    syntax: 'directive',
    tokens: /(?:image|figure)::[ \t]/i,
    opening: /^\.\.[ \t]/,
    find(text, { start, end }) {
        const found = [];
        let literal;
        for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
            const indent = line.search(/[^ \t>]/);
            if (indent === -1 || (literal !== undefined && indent > literal))
                continue;
            const words = line.slice(indent).trimEnd();
            literal = beginsLiteral(words) ? indent : undefined;
            const at = start + index + indent;
            const image = directive.test(words) ? imageAt(text, at, indent, end) : undefined;
            if (image)
                found.push(image);
        }
        return found;
    },
    /** Only the body of its directive has these. */
    read: () => undefined,
    setAlt(text, { span, altSpan }, alt) {
        if (altSpan.start < altSpan.end)
            return { span: altSpan, text: `:alt: ${alt}` };
        const indent = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
        const ending = text[text.indexOf('\n', span.start) - 1] === '\r' ? '\r\n' : '\n';
        return { span: altSpan, text: `${ending}${indent}   :alt: ${alt}` };
    },
};
/** Whether what follows a line and is indented is no reStructuredText. @param words without what is before them */
function beginsLiteral(words) {
    return words.startsWith('..') ? literals.test(words) : words.endsWith('::');
}
const literals = /^\.\.[ \t]+(?:code|code-block|sourcecode|literalinclude|raw|math|parsed-literal)::/i;
const directive = /^\.\.[ \t]+(?:\|[^|]{1,200}\|[ \t]+)?(?:image|figure)::[ \t]+\S/i;
const address = /::[ \t]+(\S[^\r\n]*)/;
/** @param indent of the line at `start` */
function imageAt(text, start, indent, end) {
    const [head = '', ...lines] = text.slice(start, Math.min(end, start + longest)).split(/(?<=\n)/, mostLines);
    const fields = readFields(lines, start + head.length, indent);
    const alt = fields.find(({ name }) => name === 'alt');
    const sizes = fields.filter(({ name }) => name === 'width' || name === 'height');
    const headEnd = start + head.trimEnd().length;
    return {
        syntax: rstImage.syntax,
        emptyIsDecision: true,
        attribute: 'alt',
        src: address.exec(head)?.[1]?.trim() ?? '',
        alt: alt?.value,
        altSpan: alt?.span ?? { start: headEnd, end: headEnd },
        span: { start, end: fields.at(-1)?.span.end ?? headEnd },
        caption: undefined,
        link: undefined,
        attributes: Object.fromEntries(sizes.map(({ name, value }) => [name, value])),
        others: [head.trimEnd(), ...fields.filter((one) => one !== alt).map(({ name, value }) => `:${name}: ${value}`)],
    };
}
/** The lines `:name: value`, whose values continue on lines that are indented further. */
function readFields(lines, start, indent) {
    const fields = [];
    let column = 0;
    let at = start;
    for (const line of lines) {
        const from = line.search(/[^\s>]/);
        if (from <= indent)
            break;
        const end = at + line.trimEnd().length;
        const [, name, value = ''] = /^:([\w-]+):([^\r\n]*)/.exec(line.slice(from)) ?? [];
        const last = fields.at(-1);
        if (name !== undefined) {
            column = from;
            fields.push({ name, value: value.trim(), span: { start: at + from, end } });
        }
        else if (last && from > column) {
            fields[fields.length - 1] = {
                ...last,
                value: `${last.value} ${line.slice(from).trim()}`.trim(),
                span: { ...last.span, end },
            };
        }
        else
            break;
        at += line.length;
    }
    return fields;
}
const mostLines = 60;
/** UTF-16 units. */
const longest = 8000;


/***/ }),

/***/ 91519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf),
/* harmony export */   n: () => (/* binding */ anyExactly)
/* harmony export */ });
/** Matches where one of `patterns` does, in the letter case of theirs. */
function anyExactly(...patterns) {
    return new RegExp(patterns.map(({ source }) => source).join('|'));
}
/** Matches where one of `patterns` does, in upper or lower case. */
function anyOf(...patterns) {
    return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mayNamePictures)
/* harmony export */ });
/* unused harmony export lastKey */
/**
 * Whether a text has front matter that may show an image: YAML between two lines of hyphens at its start, with a text beside a picture, a
 * picture in a mapping of its own, or HTML.
 */
function mayNamePictures(text, keys) {
    if (!/^\uFEFF?---[ \t]*\r?\n/.test(text))
        return false;
    const end = text.indexOf('\n---', '---'.length);
    const matter = text.slice(0, end === -1 ? 0 : end);
    return (beside.test(matter) ||
        ownMapping.test(matter) ||
        Object.keys(keys).some((path) => matter.includes(`${lastKey(path)}:`)));
}
const beside = /alt["']?:|alt[_-]?text["']?:|image_(?:path|description)["']?:|<img\b/i;
const ownMapping = /\b(?:file|src|light|dark)["']?:|[ {,]["']?image["']?:/i;
/** The name of a key, without the mappings around it. */
function lastKey(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}


/***/ }),

/***/ 4943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bm: () => (/* binding */ formatFor),
  _m: () => (/* binding */ isCode),
  KJ: () => (/* binding */ isCodeFile),
  gj: () => (/* binding */ leftOutAs),
  M6: () => (/* binding */ loadFormat),
  Li: () => (/* reexport */ lookOf),
  d2: () => (/* binding */ mayHoldImages)
});

// UNUSED EXPORTS: formats

// EXTERNAL MODULE: ./build/formats/entry.js
var entry = __webpack_require__(91519);
// EXTERNAL MODULE: ./build/formats/page/tokens.js
var page_tokens = __webpack_require__(11869);
;// CONCATENATED MODULE: ./build/formats/asciidoc/entry.js


/** AsciiDoc as Asciidoctor and Antora read it. */
const asciidocEntry = {
    name: 'asciidoc',
    extensions: ['.adoc', '.asciidoc', '.asc'],
    tokens: (0,entry/* anyOf */.E)(/image:/, page_tokens/* elementTokens */.rX),
    syntaxes: ['block-macro', 'inline-macro', ...page_tokens/* elementSyntaxes */.YP],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(5326)]).then(__webpack_require__.bind(__webpack_require__, 15326))).asciidoc,
};

// EXTERNAL MODULE: ./build/formats/component-imports.js
var component_imports = __webpack_require__(38315);
;// CONCATENATED MODULE: ./build/formats/astro/entry.js



/** Components and pages of Astro. */
const astroEntry = {
    name: 'astro',
    extensions: ['.astro'],
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, component_imports/* importTokens */.ad),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(8010), __webpack_require__.e(7117), __webpack_require__.e(5232)]).then(__webpack_require__.bind(__webpack_require__, 65232))).astro,
};

// EXTERNAL MODULE: ./build/formats/components.js
var components = __webpack_require__(18591);
;// CONCATENATED MODULE: ./build/formats/template/entry.js



/** The entry of a template language: HTML pages with code, in which `role` may be the name of a variable. */
function templateEntry({ name, extensions, load, tokens, syntaxes = [] }) {
    return {
        name,
        extensions,
        isOther,
        tokens: (0,entry/* anyOf */.E)(tagTokens, components/* knownElementTokens */.UU, ...(tokens ? [tokens] : [])),
        syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component', ...syntaxes],
        hasComponents: false,
        hasFrontMatter: false,
        load,
    };
}
/** Whether a template makes a file that is no HTML. What a feed calls an image is none. */
function isOther(path) {
    const [, made = ''] = /\.([a-z0-9]+)\.[a-z0-9]+$/.exec(path.slice(-longestEnding)) ?? [];
    return others.has(made);
}
const longestEnding = 30;
const others = new Set(`js cjs mjs ts jsx tsx css scss sass less json xml rss atom yml yaml toml conf cfg ini env properties sh bash ps1 sql txt text csv ics md
  markdown rst adoc tex py rb go java kt cs proto service plist spec tf hcl repo list cnf po graphql`.split(/\s+/));
const tagTokens = /<(?:img|image|svg|input|area|object|embed)\b|\brole\s{0,9}=\s{0,9}[\\"'{<]{0,3}\s{0,9}(?:img|image|graphics|[{<$@%?])/i;

;// CONCATENATED MODULE: ./build/formats/leaf/entry.js

const leafEntry = templateEntry({
    name: 'leaf',
    extensions: ['.leaf'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 30476))).leaf,
});

// EXTERNAL MODULE: ./build/formats/dialects/dialect.js
var dialect = __webpack_require__(20765);
;// CONCATENATED MODULE: ./build/formats/template/curly-tokens.js


/** Matches in every text with an image that a tag of Liquid, Jinja, Nunjucks or Twig writes. */
const curlyImageTokens = (0,entry/* anyOf */.E)((0,dialect/* callTokens */.j)(/\{%/), /image|img|picture/);

;// CONCATENATED MODULE: ./build/formats/liquid/entry.js


const liquidEntry = templateEntry({
    name: 'liquid',
    extensions: ['.liquid'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 20796))).liquid,
    tokens: curlyImageTokens,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/jinja/entry.js


const jinjaEntry = templateEntry({
    name: 'jinja',
    extensions: ['.njk', '.nunjucks', '.twig', '.jinja', '.jinja2', '.j2', '.tera'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(8396)]).then(__webpack_require__.bind(__webpack_require__, 48396))).jinja,
    tokens: curlyImageTokens,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/handlebars/entry.js

const handlebarsEntry = templateEntry({
    name: 'handlebars',
    extensions: ['.hbs', '.handlebars', '.mustache'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 30440))).handlebars,
    tokens: /\{\{\{?~?\s{0,9}(?:image|img|picture)/,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/gotemplate/entry.js

const gotemplateEntry = templateEntry({
    name: 'gotemplate',
    extensions: ['.gohtml', '.gotmpl', '.html.tmpl', '.tmpl', '.html.tpl'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(7068)]).then(__webpack_require__.bind(__webpack_require__, 37068))).gotemplate,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/erb/entry.js

const erbEntry = templateEntry({
    name: 'erb',
    extensions: ['.erb', '.rhtml'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(4715)]).then(__webpack_require__.bind(__webpack_require__, 44715))).erb,
    tokens: /(?:image|img|picture)_(?:pack_|submit_)?tag\b/,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/ejs/entry.js

const ejsEntry = templateEntry({
    name: 'ejs',
    extensions: ['.ejs', '.eta'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(9336)]).then(__webpack_require__.bind(__webpack_require__, 39336))).ejs,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/heex/entry.js

const heexEntry = templateEntry({
    name: 'heex',
    extensions: ['.heex', '.eex', '.leex'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(2074)]).then(__webpack_require__.bind(__webpack_require__, 52074))).heex,
    tokens: /\bimg_tag\b/,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/template/php-tokens.js
/** Matches in every text with a function of WordPress, Laravel, CakePHP or Yii that writes an image. */
const phpImageTokens = /(?:post_thumbnail|get_attachment_image|get_avatar|custom_logo)\s{0,9}\(|html(?:::|->|\.)(?:image|img)\s{0,9}\(/;

;// CONCATENATED MODULE: ./build/formats/blade/entry.js


const bladeEntry = templateEntry({
    name: 'blade',
    extensions: ['.blade.php'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 435))).blade,
    tokens: phpImageTokens,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/php/entry.js


const phpEntry = templateEntry({
    name: 'php',
    extensions: ['.php', '.phtml'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(1169)]).then(__webpack_require__.bind(__webpack_require__, 81169))).php,
    tokens: phpImageTokens,
    syntaxes: ['shortcode'],
});

;// CONCATENATED MODULE: ./build/formats/razor/entry.js

const razorEntry = templateEntry({
    name: 'razor',
    extensions: ['.cshtml', '.razor', '.vbhtml'],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(9106)]).then(__webpack_require__.bind(__webpack_require__, 59106))).razor,
    tokens: /@Html\.\w{0,40}(?:Image|Img|Picture)/,
    syntaxes: ['shortcode'],
});

// EXTERNAL MODULE: ./build/formats/front-matter/tokens.js
var tokens = __webpack_require__(9569);
;// CONCATENATED MODULE: ./build/formats/html/entry.js



const htmlEntry = {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, components/* knownElementTokens */.UU),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(6687), __webpack_require__.e(8301)]).then(__webpack_require__.bind(__webpack_require__, 78301))).html,
};

;// CONCATENATED MODULE: ./build/formats/jsx/generated.js
/**
 * Whether a program was written by a tool: a bundle, a file without white space, or one that says so. What is wrong in it is wrong in its source.
 */
function isGenerated(text) {
    if (text.length > mostWritten || mark.test(text.slice(0, head)) || sourceMap.test(text.slice(-tail)))
        return true;
    if (text.length < leastMinified)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return text.length / lines > longestLine;
}
/** UTF-16 units. The largest files of components that we saw have 150,000. */
const mostWritten = 1_000_000;
const head = 1000;
const tail = 2000;
const mark = /@generated\b|\bDO NOT EDIT\b/;
const sourceMap = /^\/\/[#@] sourceMappingURL=/m;
/** A drawing in a component may be one long line. */
const leastMinified = 20_000;
const longestLine = 500;

;// CONCATENATED MODULE: ./build/formats/jsx/entry.js




/** Most files of this kind have no image, and a name is written as it is in JSX, so the tokens are stricter than those of a page. */
const entry_tokens = (0,entry/* anyExactly */.n)(
// Elements of HTML; in TypeScript, the names of types stand between such marks, too.
/<(?:img|image|svg|area|object|embed)[\s/>{]/, 
// `<motion.img`, `styled.img`, `<Chakra.Image`.
/\.(?:img|svg)\b|<[\w$]{1,60}\.(?:[A-Z]\w{0,20})?(?:Image|Img|Picture|default)\b/, 
// `createElement('img'`, `as="img"`, `role="img"`.
/["'` ](?:img|svg|area|embed|graphics-document|graphics-symbol)["'` ]/, /(?:role|type)["']?\s{0,9}[=:]\s{0,9}\{?\s{0,9}["'`][^"'`\n]{0,60}\bimage\b/, component_imports/* importTokens */.ad);
const jsxEntry = {
    name: 'jsx',
    extensions: ['.jsx', '.tsx', '.js', '.ts', '.mjs', '.mts', '.cjs', '.cts'],
    tokens: entry_tokens,
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    hasFrontMatter: false,
    isCode: true,
    isGenerated: isGenerated,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4229), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(3591), __webpack_require__.e(6811)]).then(__webpack_require__.bind(__webpack_require__, 6184))).jsx,
};

;// CONCATENATED MODULE: ./build/formats/left-out.js
/**
 * Endings of files that look like documents or pages: a run that reads none of them says so. Those that a format reads do not count
 * (`formats/index.ts`), so a new format needs no change here. From the languages of GitHub (linguist) and the documentation of generators
 * and frameworks; endings with other meanings (`.asc`, `.text`, `.tpl`) are not here.
 */
const documents = [
    '.md .markdown .mkd .mkdn .mkdown .mdown .mdwn .mdx .qmd .rmd .rmarkdown .mdc .mdoc .livemd .ronn .rnw .snw .ipynb',
    '.rst .adoc .asciidoc .textile .org .norg .djot .wiki .mediawiki .wikitext .creole .tid .rdoc .pod .t2t .muse .scrbl .typ',
    '.tex .ltx .latex .texi .texinfo .txi .lyx .dita .dbk .docbook .fodt .html .htm .xhtml .shtml .shtm .mjml',
];
/** Endings of templates and components. Whole applications are written in them, and a page is one file of many there, if any. */
const code = [
    '.jsx .tsx .vue .svelte .astro .marko .riot .razor .cshtml .vbhtml .heex .eex .leex .php .phtml .erb .rhtml .gsp .jsp .jspx .asp .aspx',
    '.ascx .cfm .ejs .pug .jade .haml .slim .liquid .njk .nunjucks .hbs .handlebars .mustache .twig .latte .jinja .jinja2 .j2 .mako .ftlh .gohtml',
];
const endings = new Map([
    ...documents.flatMap((line) => line.split(' ')).map((ending) => [ending, false]),
    ...code.flatMap((line) => line.split(' ')).map((ending) => [ending, true]),
]);
/** What looks like a document or a page, by its ending; undefined for any other file. `isCode`: templates and components. */
function lookOf(path) {
    const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
    const isCode = endings.get(ending);
    return isCode === undefined ? undefined : { ending, isCode };
}

// EXTERNAL MODULE: ./build/formats/markdown/entry.js
var markdown_entry = __webpack_require__(68889);
// EXTERNAL MODULE: ./build/formats/may-hold.js
var may_hold = __webpack_require__(69638);
;// CONCATENATED MODULE: ./build/formats/mdx/entry.js


/** A file that breaks the rules of MDX is read as Markdown, so everything of Markdown can occur. */
const mdxEntry = {
    ...markdown_entry/* markdownEntry */.I,
    name: 'mdx',
    extensions: ['.mdx'],
    load: async (page) => {
        const { mdx, createMdx } = await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8200), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(285), __webpack_require__.e(3591), __webpack_require__.e(2786)]).then(__webpack_require__.bind(__webpack_require__, 42786));
        if (page && !(0,tokens/* mayNamePictures */.K)(page.text, page.frontMatter))
            return mdx;
        const { createFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1486)]).then(__webpack_require__.bind(__webpack_require__, 41486));
        return createMdx(createFrontMatter(page?.frontMatter ?? {}));
    },
};

;// CONCATENATED MODULE: ./build/formats/notebook/entry.js


const notebookEntry = {
    name: 'notebook',
    extensions: ['.ipynb'],
    // JSON can write any character as its number, and some programs do so with those of tags.
    tokens: (0,entry/* anyOf */.E)(markdown_entry/* markdownEntry */.I.tokens, /\\u00(?:21|3c|5b|7b)/),
    // A cell has no front matter.
    syntaxes: markdown_entry/* markdownEntry */.I.syntaxes.filter((syntax) => syntax !== 'front-matter'),
    hasComponents: true,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(285), __webpack_require__.e(653)]).then(__webpack_require__.bind(__webpack_require__, 40653))).notebook,
};

// EXTERNAL MODULE: ./build/formats/quarto/tokens.js
var quarto_tokens = __webpack_require__(42548);
;// CONCATENATED MODULE: ./build/formats/quarto/entry.js




const quartoEntry = {
    name: 'quarto',
    extensions: ['.qmd', '.rmd', '.rmarkdown'],
    tokens: (0,entry/* anyOf */.E)(markdown_entry/* markdownEntry */.I.tokens, quarto_tokens/* chunkTokens */.G),
    syntaxes: [...markdown_entry/* markdownEntry */.I.syntaxes, 'chunk'],
    hasComponents: true,
    hasFrontMatter: true,
    load: async (page) => {
        const { quarto, createQuarto } = await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8815), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(285), __webpack_require__.e(3034)]).then(__webpack_require__.bind(__webpack_require__, 93034));
        if (page && !(0,tokens/* mayNamePictures */.K)(page.text, page.frontMatter))
            return quarto;
        const { createFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1486)]).then(__webpack_require__.bind(__webpack_require__, 41486));
        return createQuarto(createFrontMatter(page?.frontMatter ?? {}));
    },
};

// EXTERNAL MODULE: ./build/formats/rst/pictures.js
var pictures = __webpack_require__(90070);
;// CONCATENATED MODULE: ./build/formats/rst/entry.js



const rstEntry = {
    name: 'rst',
    extensions: ['.rst', '.rest'],
    tokens: (0,entry/* anyOf */.E)(/(?:image|figure|thumbnail|image-sg) ?::/, /:(?:img-(?:top|bottom|background)|avatar):/, page_tokens/* elementTokens */.rX),
    syntaxes: [...pictures/* pictureSyntaxes */.WF, ...page_tokens/* elementSyntaxes */.YP],
    hasComponents: false,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(7671)]).then(__webpack_require__.bind(__webpack_require__, 97671))).rst,
};

;// CONCATENATED MODULE: ./build/formats/svelte/entry.js



/** Components and pages of Svelte. */
const svelteEntry = {
    name: 'svelte',
    extensions: ['.svelte'],
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, component_imports/* importTokens */.ad, /<enhanced:img|<svelte:element/),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(8010), __webpack_require__.e(7117), __webpack_require__.e(2369)]).then(__webpack_require__.bind(__webpack_require__, 92369))).svelte,
};

// EXTERNAL MODULE: ./build/formats/vue/names.js
var names = __webpack_require__(38712);
;// CONCATENATED MODULE: ./build/formats/vue/entry.js





/** Single-file components of Vue, VitePress, Nuxt and Slidev. */
const vueEntry = {
    name: 'vue',
    extensions: ['.vue'],
    // What is left out, a template in another language or JSX, is said aloud.
    tokens: (0,entry/* anyOf */.E)(page_tokens/* elementTokens */.rX, component_imports/* importTokens */.ad, (0,components/* componentTokens */.so)((0,names/* hyphenated */.$)(components/* knownComponents */.Qn)), /<component\b|\blang=["']?(?:pug|jade|[jt]sx)/),
    syntaxes: [...page_tokens/* elementSyntaxes */.YP, 'component'],
    hasComponents: true,
    spellings: names/* hyphenated */.$,
    hasFrontMatter: false,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(8010), __webpack_require__.e(7117), __webpack_require__.e(4857)]).then(__webpack_require__.bind(__webpack_require__, 54857))).vue,
};

;// CONCATENATED MODULE: ./build/formats/index.js

























/** Every format, once. Parsers are loaded when the first document needs them. */
const formats = [
    markdown_entry/* markdownEntry */.I,
    mdxEntry,
    htmlEntry,
    quartoEntry,
    notebookEntry,
    asciidocEntry,
    rstEntry,
    vueEntry,
    svelteEntry,
    astroEntry,
    liquidEntry,
    jinjaEntry,
    handlebarsEntry,
    gotemplateEntry,
    erbEntry,
    ejsEntry,
    heexEntry,
    leafEntry,
    bladeEntry,
    phpEntry,
    razorEntry,
    jsxEntry,
];
/** The name of the format of a file, by its extension; undefined when no format has that extension. */
function formatFor(path) {
    const lower = path.toLowerCase();
    return formats.find(({ extensions, isOther }) => extensions.some((extension) => lower.endsWith(extension)) && isOther?.(lower) !== true)?.name;
}
/** Whether a file is source code, by its extension: without an image it is no document. */
function isCodeFile(path) {
    const name = formatFor(path);
    return name !== undefined && isCode(name);
}
/** Whether a format is of source code. */
function isCode(name) {
    return formats_entry(name).isCode === true;
}

/** What a file looks like that no format reads: the ending of a document or of a page; undefined for any other file. */
function leftOutAs(path) {
    const look = lookOf(path);
    return look === undefined || formatFor(path) !== undefined ? undefined : look;
}
/** Whether `text` can contain an image at all: a cheap test without false negatives. */
function mayHoldImages(name, text, components, frontMatter = {}) {
    const format = formats_entry(name);
    if (format.isGenerated?.(text) === true)
        return false;
    return (0,may_hold/* mayHold */.B)(format, text, components) || (format.hasFrontMatter && (0,tokens/* mayNamePictures */.K)(text, frontMatter));
}
/** @param page what will be read, so that nothing is loaded that only other pages need */
async function loadFormat(name, page) {
    return formats_entry(name).load(page);
}
function formats_entry(name) {
    const found = formats.find((format) => format.name === name);
    if (!found)
        throw new Error(`There is no format ${name}.`);
    return found;
}


/***/ }),

/***/ 68889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markdownEntry)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91285);
/* harmony import */ var _front_matter_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9569);
/* harmony import */ var _page_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11869);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69971);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45759);





const markdownEntry = {
    name: 'markdown',
    extensions: ['.md', '.markdown', '.mkd', '.mkdn', '.mkdown', '.mdown', '.mdwn', '.mdc', '.mdoc', '.livemd'],
    ..._tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTokens */ .W,
    syntaxes: [...new Set([..._label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelSyntaxes */ .Yc, ..._page_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .elementSyntaxes */ .YP, 'component', ..._dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O9.map(({ syntax }) => syntax)])],
    hasFrontMatter: true,
    load: async (page) => {
        const { markdown, createMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(4693), __webpack_require__.e(9471), __webpack_require__.e(4146), __webpack_require__.e(3545), __webpack_require__.e(8010), __webpack_require__.e(7756), __webpack_require__.e(8736), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 90285));
        if (page && !(0,_front_matter_tokens_js__WEBPACK_IMPORTED_MODULE_4__/* .mayNamePictures */ .K)(page.text, page.frontMatter))
            return markdown;
        const { createFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1486)]).then(__webpack_require__.bind(__webpack_require__, 41486));
        return createMarkdown(createFrontMatter(page?.frontMatter ?? {}));
    },
};


/***/ }),

/***/ 69971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   Yc: () => (/* binding */ labelSyntaxes),
/* harmony export */   cR: () => (/* binding */ escapeLabel),
/* harmony export */   je: () => (/* binding */ setLabel),
/* harmony export */   ry: () => (/* binding */ codeIn),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68438);

/** How Markdown writes an image: an address in parentheses, or a reference in one of its three forms (CommonMark 0.31.2, 6.4). */
const labelSyntaxes = ['inline', 'full-reference', 'collapsed-reference', 'shortcut-reference'];
/** Whether an image is written in Markdown itself. */
function isLabel({ syntax }) {
    return labelSyntaxes.some((label) => label === syntax);
}
/** What is true of an image whose text is its label: `![](x)` may mean "decorative" or "forgotten". */
const labelled = { attribute: undefined, emptyIsDecision: false, decorativeBy: 'img' };
/** The edit that gives a Markdown image the label `alt`. */
function setLabel(text, image, alt) {
    const label = escapeLabel(alt);
    if (image.syntax === 'collapsed-reference' || image.syntax === 'shortcut-reference') {
        // The label of these two is also the key of their definition, so they become full references.
        const key = text.slice(image.altSpan.start, image.altSpan.end).replace(/(?<!\s)\s*\n[\s>]*/g, ' ');
        return { span: { start: image.altSpan.start, end: image.span.end }, text: `${label}][${key}]` };
    }
    return { span: image.altSpan, text: label };
}
/**
 * Text as the label of an image: what Markdown would interpret is escaped, everything else stays readable.
 * A backtick becomes a character reference, because a backslash does not stop it from closing a code span that began earlier;
 * a pipe is always escaped, because an image may be in a table; so is the second character of an opening template mark.
 */
function escapeLabel(text) {
    return text
        .replace(/[\\[\]*~|<]/g, '\\$&')
        .replace(/(?<=[{$<])[{%#?]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g, '\\&')
        .replaceAll('`', '&#96;');
}
/** The code that a label quotes, as it is in the flattened text (CommonMark 0.31.2, 6.1); nothing where there is none. */
function codeIn(text, label) {
    const source = label ? text.slice(label.start, label.end) : '';
    const code = (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpans */ .tE)(source).map(({ start, end }) => {
        // As many backticks end a span as begin it.
        const ticks = /^`*/.exec(source.slice(start, end))?.[0].length ?? 0;
        return source.slice(start + ticks, end - ticks).trim();
    });
    return code.length === 0 ? {} : { quotedCode: code };
}


/***/ }),

/***/ 45759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ markdownTokens)
/* harmony export */ });
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91285);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91519);
/* harmony import */ var _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11869);



/** What every text of Markdown, or of MDX, with an image has. */
const markdownTokens = {
    tokens: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(/!\[/, _page_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .elementTokens */ .rX, ..._dialects_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dialects */ .O9.map(({ tokens }) => tokens)),
    hasComponents: true,
};


/***/ }),

/***/ 14953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAttributePlaceholder),
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   IX: () => (/* binding */ withoutRemains),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   LJ: () => (/* binding */ unknowable),
/* harmony export */   O2: () => (/* binding */ attributePlaceholder),
/* harmony export */   Sp: () => (/* binding */ withoutNoncharacters),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   sd: () => (/* binding */ shortestPlaceholder),
/* harmony export */   vs: () => (/* binding */ pieceIndex)
/* harmony export */ });
/**
 * The placeholder for a piece of source that is neither Markdown nor HTML: as long as the piece, and a single word for every parser.
 * U+FDD0 and U+FDD1 are noncharacters (Unicode 16, 23.7), so they do not occur in text; the number of the piece is written between them
 * in the private use area.
 */
function placeholder(index, length) {
    const digits = String.fromCharCode(firstDigit + Math.floor(index / base), firstDigit + (index % base));
    return (opening + digits).padEnd(length, filling);
}
/** Shorter pieces have no placeholder. */
const shortestPlaceholder = 3;
/** A value that the source does not contain. */
const unknowable = '\uFDD1';
/** The first group identifies the piece: {@link pieceIndex}. */
const placeholders = /\uFDD1([\uE000-\uF8FF]{2})\uFDD0*/g;
function pieceIndex(digits) {
    return (digits.charCodeAt(0) - firstDigit) * base + digits.charCodeAt(1) - firstDigit;
}
/** Whether a value is (partly) made by a template. */
function hasPlaceholder(text) {
    return /[\uFDD0\uFDD1]/.test(text);
}
/** `text` for a reader, without the remains of placeholders that were cut. */
function withoutRemains(text) {
    return text.replace(/\uFDD1[\uE000-\uF8FF]{0,2}|\uFDD0+/g, '');
}
/** A text without noncharacters of its own, which could be taken for ours; of the same length. */
function withoutNoncharacters(text) {
    return text.replace(/[\uFDD0\uFDD1]/g, '\uFFFD');
}
/**
 * The placeholder for a template between the attributes of a tag: an attribute by itself, by the grammar of HTML and the stricter
 * one of CommonMark 0.31.2, 6.6.
 */
function attributePlaceholder(length) {
    return ` :${'_'.repeat(length - 3)} `;
}
function isAttributePlaceholder(name) {
    return /^:_+$/.test(name);
}
const opening = '\uFDD1';
const filling = '\uFDD0';
const firstDigit = 0xe000;
const base = 0xf8ff - firstDigit + 1;


/***/ }),

/***/ 69638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mayHold)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18591);

/** Whether a text can contain an image at all: a cheap test without false negatives. */
function mayHold({ tokens, hasComponents, spellings }, text, components = none) {
    if (tokens.test(text))
        return true;
    if (!hasComponents)
        return components !== none && elementsOf(components).test(text);
    if (knownTokens.test(text))
        return true;
    if (components === none)
        return false;
    return tokensOf(components).test(text) || (spellings !== undefined && spelledOf(components, spellings).test(text));
}
const none = {};
const knownTokens = (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)((0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .withKnown */ .Ck)());
const compiled = new WeakMap();
const compiledSpelled = new WeakMap();
const compiledElements = new WeakMap();
function tokensOf(components) {
    const known = compiled.get(components) ?? (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)(components);
    compiled.set(components, known);
    return known;
}
function spelledOf(components, spellings) {
    const known = compiledSpelled.get(components) ?? (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)(spellings(components));
    compiledSpelled.set(components, known);
    return known;
}
function elementsOf(components) {
    const known = compiledElements.get(components) ?? (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTokens */ .so)((0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsWithKnown */ .$o)(components));
    compiledElements.set(components, known);
    return known;
}


/***/ }),

/***/ 68438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ betweenMarks),
/* harmony export */   dQ: () => (/* binding */ createInside),
/* harmony export */   tE: () => (/* binding */ codeSpans)
/* harmony export */ });
/**
 * Fenced code and code spans of a text that is not parsed yet, in order (CommonMark 0.31.2, 4.5 and 6.1).
 * A fence may be inside quotes and lists; a fence that is not closed runs to the end.
 */
function codeSpans(text) {
    const found = [];
    let proseFrom = 0;
    let fence;
    for (const { 0: line, 1: mark = '', index } of text.matchAll(/^(?:[ \t>*+-]|\d+[.)])*(`{3,}(?!`|.*`)|~{3,}(?!~)).*$/gm)) {
        if (fence === undefined) {
            found.push(...inlineCode(text, proseFrom, index));
            fence = { mark, start: index };
        }
        else if (mark.startsWith(fence.mark) && line.trim().endsWith(mark)) {
            proseFrom = index + line.length;
            found.push({ start: fence.start, end: proseFrom });
            fence = undefined;
        }
    }
    if (fence)
        return [...found, { start: fence.start, end: text.length }];
    return [...found, ...inlineCode(text, proseFrom, text.length)];
}
/** Whether an offset is in one of `spans`; call it with rising offsets. */
function createInside(spans) {
    let at = 0;
    return (offset) => {
        for (let span = spans[at]; span && span.end <= offset; span = spans[at])
            at += 1;
        return (spans[at]?.start ?? Infinity) <= offset;
    };
}
/** The places between `open` and `close`, marks included, in order; `isBegin` may reject an opening. */
function betweenMarks(text, open, close, isBegin) {
    const found = [];
    let from = text.indexOf(open);
    while (from !== -1) {
        const closing = isBegin(from) ? text.indexOf(close, from + open.length) : from;
        // A text without a closing mark from here on has none from a later place either.
        if (closing === -1)
            break;
        if (closing > from)
            found.push({ start: from, end: closing + close.length });
        from = text.indexOf(open, closing > from ? closing + close.length : from + open.length);
    }
    return found;
}
/** A code span ends at the next run of as many backticks in the same paragraph. */
function inlineCode(text, from, to) {
    const runs = [...text.slice(from, to).matchAll(/`+|\n[ \t>]*(?=\n)/g)];
    const closings = new Map();
    const nextAlike = new Map();
    for (let at = runs.length - 1; at >= 0; at -= 1) {
        const run = runs[at]?.[0] ?? '';
        if (!run.startsWith('`')) {
            nextAlike.clear();
            continue;
        }
        const closing = nextAlike.get(run);
        if (closing !== undefined)
            closings.set(at, closing);
        nextAlike.set(run, at);
    }
    const found = [];
    for (let at = 0; at < runs.length; at += 1) {
        const opening = runs[at];
        const closing = runs[closings.get(at) ?? -1];
        if (!opening || !closing || text.charAt(from + opening.index - 1) === '\\')
            continue;
        found.push({ start: from + opening.index, end: from + closing.index + closing[0].length });
        at = closings.get(at) ?? at;
    }
    return found;
}


/***/ }),

/***/ 45671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ setAltAttribute)
/* harmony export */ });
/**
 * The edit that gives an HTML element its alternative text: in the attribute that carries it, or as the text of its `title`. The
 * author's quotes and letter case stay; an unquoted value gets double quotes.
 *
 * @param alsoEncode characters that have a meaning in the language around the HTML
 */
function setAltAttribute(text, image, alt, alsoEncode = '') {
    const { altSpan: span, attribute } = image;
    if (attribute === undefined)
        return { span, text: encode(alt, '', alsoEncode) };
    if (span.start === span.end)
        return { span, text: ` ${attribute}="${encode(alt, '"', alsoEncode)}"` };
    const written = text.slice(span.start, span.end);
    const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
    return { span, text: `${written.slice(0, attribute.length)}=${quote}${encode(alt, quote, alsoEncode)}${quote}` };
}
function encode(alt, quote, alsoEncode) {
    const references = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&#39;' };
    return Array.from(alt, (character) => {
        if (character === '&' || character === '<' || character === quote)
            return references[character];
        return alsoEncode.includes(character) ? `&#${character.charCodeAt(0)};` : character;
    }).join('');
}


/***/ }),

/***/ 70559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ brokenTag),
/* harmony export */   b: () => (/* binding */ withTagFault)
/* harmony export */ });
/**
 * What is wrong with the attributes of a whole tag, `<img …>`, and what they were meant to be; undefined when nothing is.
 *
 * @param around what is wrong with the place of the tag
 */
function brokenTag(tag, around) {
    const attributes = readAttributes(tag);
    const fault = attributes.find((attribute) => attribute.fault !== undefined)?.fault ?? around;
    const src = attributes.find(({ name }) => name === 'src');
    if (!fault || !src)
        return undefined;
    const alt = attributes.find(({ name }) => name === 'alt');
    const start = alt?.span.start ?? src.span.end;
    return {
        fault,
        src: src.value.replace(/^[“”„‟«‘’]|[“”„‟»‘’]$/g, ''),
        alt: alt?.value,
        altSpan: { start, end: alt?.span.end ?? start },
    };
}
function readAttributes(tag) {
    const found = [];
    let at = '<img'.length;
    while (at < tag.length) {
        attributeName.lastIndex = at;
        const [whole = '', space = '', name = ''] = attributeName.exec(tag) ?? [];
        if (whole === '')
            return found;
        const start = at + space.length;
        at += whole.length;
        if (!whole.includes('='))
            continue;
        const read = valueAt(tag, at);
        at = read.end;
        found.push({ name: name.toLowerCase(), value: read.value, fault: read.fault, span: { start, end: at } });
    }
    return found;
}
function valueAt(tag, at) {
    const quote = tag.charAt(at);
    const closing = curly[quote];
    if (closing) {
        const end = firstOf(tag, closing, at + 1);
        return { value: tag.slice(at, end), fault: 'curly-quotes', end };
    }
    if (quote !== '"' && quote !== "'") {
        const bare = /^[^\s>]*/.exec(tag.slice(at))?.[0] ?? '';
        return { value: bare, fault: undefined, end: at + bare.length };
    }
    const first = tag.indexOf(quote, at + 1);
    if (first === -1)
        return { value: tag.slice(at + 1), fault: undefined, end: tag.length };
    const end = lastQuote(tag, quote, first);
    return { value: tag.slice(at + 1, end), fault: end === first ? undefined : 'cut-text', end: end + 1 };
}
/** The quotation mark that was meant to end a value: a word follows one that is part of the text, an attribute or the end one that is not. */
function lastQuote(tag, quote, first) {
    if (isEnd(tag, first + 1) || isNext(attributeStart, tag, first + 1))
        return first;
    for (let at = tag.indexOf(quote, first + 1); at !== -1; at = tag.indexOf(quote, at + 1)) {
        if (isNext(tagEnd, tag, at + 1) || isNext(laterAttribute, tag, at + 1))
            return at;
    }
    return first;
}
function isEnd(tag, at) {
    return /[\s/>]/.test(tag.charAt(at));
}
function isNext(pattern, tag, at) {
    pattern.lastIndex = at;
    return pattern.test(tag);
}
const attributeStart = /[\w:@.-]{1,99}=/y;
const laterAttribute = /\s{1,99}[\w:@.-]{1,99}\s{0,9}=/y;
const tagEnd = /\s{0,99}\/?>/y;
function firstOf(tag, closings, from) {
    for (let at = from; at < tag.length; at += 1)
        if (closings.includes(tag.charAt(at)))
            return at + 1;
    return Math.max(from, tag.length - 1);
}
const attributeName = /([\s/]{0,999})([^\s=>/"'“”„‘’]{1,999}|["'“”„‘’])(?:\s{0,99}=\s{0,99})?/y;
/** The marks that close a value, by the one that opens it. */
const curly = {
    '“': '“”"',
    '”': '“”"',
    '„': '“”"',
    '‟': '“”"',
    '‘': '‘’',
    '’': '‘’',
    '«': '»',
};
/** An image of HTML as its author meant it, with the fault of its tag. */
function withTagFault(image, text) {
    const { start, end } = image.span;
    if (image.syntax !== 'img' || image.attribute !== 'alt')
        return image;
    const broken = brokenTag(text.slice(start, end));
    if (!broken)
        return image;
    const { fault, src, alt, altSpan } = broken;
    if (alt === undefined)
        return { ...image, fault, src };
    const isNamedByAlt = image.alt.kind === 'text' && image.name === image.alt.text.trim();
    return {
        ...image,
        fault,
        src,
        alt: alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt },
        name: isNamedByAlt ? alt.trim() : image.name,
        altSpan: { start: start + altSpan.start, end: start + altSpan.end },
    };
}


/***/ }),

/***/ 11869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ isElementSyntax),
/* harmony export */   YP: () => (/* binding */ elementSyntaxes),
/* harmony export */   rX: () => (/* binding */ elementTokens)
/* harmony export */ });
/** The kinds of elements that show an image: by their tag, or by their role (`role-img`). */
const elementSyntaxes = ['img', 'svg', 'svg-image', 'input', 'area', 'object', 'embed', 'role-img'];
/** Matches in every text with such an element. */
const elementTokens = /<(?:img|image|svg|input|area|object|embed)\b|\brole\s*=/i;
/** Whether an image is written as one of these elements. */
function isElementSyntax(syntax) {
    return elementSyntaxes.some((element) => element === syntax);
}


/***/ }),

/***/ 42548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chunkTokens)
/* harmony export */ });
/** A text without a match contains no chunk that is known to put out a picture. Apart from the chunk, which reads YAML: this is asked of every page. */
const chunkTokens = /\bfig[.-](?:cap|alt)\b|\binclude_graphics\b/i;


/***/ }),

/***/ 90070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ picturesOf),
/* harmony export */   WF: () => (/* binding */ pictureSyntaxes),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/** The directives that show a picture, by what they are called; `card` stands for all of sphinx-design. */
const pictureSyntaxes = ['image', 'figure', 'thumbnail', 'image-sg', 'card'];
/** The pictures of a directive. docutils and Sphinx show its path or the name of its substitution for one without a text: that is none. */
function picturesOf(directive) {
    const syntax = pictureSyntaxes.find((name) => name === directive.name);
    if (syntax !== undefined && syntax !== 'card') {
        const src = addressOf(directive.argument);
        return src === '' ? [] : [pictureOf(directive, { syntax, src, altName: 'alt', linkName: 'target' })];
    }
    return cards.flatMap(({ directives, source, altName, linkName }) => {
        const src = directives.test(directive.name) ? addressOf(optionOf(directive, source) ?? '') : '';
        // Without the option, sphinx-design writes an empty text.
        return src === '' ? [] : [withAlt(pictureOf(directive, { syntax: 'card', src, altName, linkName }))];
    });
}
/** The address that a picture has in the page: white space is left out unless a backslash is before it (`directives.uri`). */
function addressOf(written) {
    return written.trim().replace(/\\([^])|\s+/g, (_, escaped) => escaped ?? '');
}
const card = /^(?:card|grid-item-card)$/;
const articleInfo = /^article-info$/;
const cards = [
    { directives: card, source: 'img-background', altName: 'img-alt', linkName: undefined },
    { directives: card, source: 'img-top', altName: 'img-alt', linkName: undefined },
    { directives: card, source: 'img-bottom', altName: 'img-alt', linkName: undefined },
    { directives: articleInfo, source: 'avatar', altName: 'avatar-alt', linkName: 'avatar-link' },
];
function pictureOf(directive, { syntax, src, altName, linkName }) {
    const { options, header, insertion } = directive;
    const alt = options.find(({ name }) => name === altName);
    return {
        syntax,
        src,
        alt: alt?.value,
        attribute: `:${altName}:`,
        altSpan: alt?.span ?? { start: insertion, end: insertion },
        span: header,
        link: linkName === undefined ? undefined : optionOf(directive, linkName),
        width: optionOf(directive, 'width'),
        height: optionOf(directive, 'height'),
    };
}
function withAlt(picture) {
    return picture.alt === undefined ? { ...picture, alt: '' } : picture;
}
function optionOf({ options }, wanted) {
    const value = options.find(({ name }) => name === wanted)?.value;
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 38712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hyphenated),
/* harmony export */   a: () => (/* binding */ vueName)
/* harmony export */ });
/**
 * The name of an element or component: that of the component where one is written with hyphens, that of the element which `component` becomes, and
 * none for a `template` that only groups or fills a slot.
 */
function vueName(written, attributes, components) {
    if (written === 'template')
        return attributes.some(isDirective) ? '' : written;
    if (/^component$/i.test(written)) {
        const is = attributes.find(({ name }) => name === 'is')?.value;
        return typeof is === 'string' ? is.replace(/^vue:/, '') : 'Component';
    }
    if (!written.includes('-') || Object.hasOwn(components, written))
        return written;
    const pascal = written.replace(/(?:^|-)([a-z])/g, (_, first) => first.toUpperCase());
    return Object.hasOwn(components, pascal) || pascal.endsWith('Link') ? pascal : written;
}
/** Components by the names with hyphens that templates may give them. */
function hyphenated(components) {
    const spelled = Object.entries(components).map(([name, shown]) => [
        name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase(),
        shown,
    ]);
    return Object.fromEntries(spelled);
}
function isDirective({ name }) {
    return name !== undefined && /^(?:v-(?:if|else-if|else|for|slot)(?:$|[:.])|#|slot$|slot-scope$)/.test(name);
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

/***/ 72341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/** Decodes the percent-encoding of `text`, each run of escapes by itself: a `%` that starts no escape, as in `50%&a%20b`, stays. */
function decodeEscapes(text) {
    return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
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

/***/ 12802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf)
/* harmony export */ });
/** The first `most` of `items`, formatted by `show`, then `and N more`. */
function firstOf(items, most, show) {
    const rest = items.length - most;
    return [...items.slice(0, most).map(show), ...(rest > 0 ? [`and ${rest} more`] : [])];
}


/***/ }),

/***/ 51355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ matchFolders),
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

/***/ 53938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ failingSeverities)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90834);

/** The severities whose findings fail the gate, the most severe first. */
function failingSeverities(failOn) {
    return failOn === 'never' ? [] : _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.slice(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(failOn) + 1);
}


/***/ }),

/***/ 62417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mendedAt)
/* harmony export */ });
/** Where people mend an image: in the source of its page, or where it was found. */
function mendedAt(linted) {
    return linted.origin ?? linted;
}


/***/ }),

/***/ 90834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Every severity, the most severe first. */
const severities = ['error', 'warning', 'info'];
/** Order for `toSorted`: the most severe first. */
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}


/***/ }),

/***/ 81463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ candidates),
  n3: () => (/* binding */ isRelative),
  bU: () => (/* binding */ likeliest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(72341);
// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/pictures/site-folders.js


/** Folders that site generators use for content: the root of the site is above them. */
const contentFolders = new Set('docs doc documentation content pages src app blog posts _posts _includes _layouts layouts templates i18n versioned_docs'.split(' '));
/** The root folder of a document's site, with `/` at its end; empty for the root of the repository. */
function siteFolder(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const first = folders.findIndex((folder) => contentFolders.has(folder));
    return first < 1 ? '' : `${folders.slice(0, first).join('/')}/`;
}
/** The folders around a document, the nearest first, each with `/` at its end; the last one, the root of the repository, is empty. */
function ancestors(documentPath) {
    const folders = documentPath.split('/').slice(0, -1);
    const depths = Array.from(folders, (_, index) => folders.length - index);
    // For a path deeper than any site, both ends: published files are beside the page or near the root.
    const chosen = depths.length > 2 * ends ? [...depths.slice(0, ends), ...depths.slice(-ends)] : depths;
    return [...chosen.map((depth) => `${folders.slice(0, depth).join('/')}/`), ''];
}
const ends = 4;
/** Folders that sites publish as `/`, below one of {@link ancestors}; in the root of the repository, the site may also have a folder of its own. */
function siteRoots(base) {
    return base === '' ? [...roots, ...rootsOfSites] : roots;
}
/**
 * Docusaurus, Hugo and SvelteKit `static`, Vite, Next and Astro `public`, MkDocs `docs`, Hugo and Jekyll `assets`, mdBook and
 * Eleventy `src`, Hexo `source`, Gatsby `src/images`, VuePress `.vuepress/public`, GitBook `.gitbook/assets`, Obsidian `attachments`.
 */
const roots = [
    '',
    'static/',
    'public/',
    'docs/',
    'assets/',
    'src/',
    'source/',
    'content/',
    'src/assets/',
    'src/images/',
    'src/static/',
    '.vuepress/public/',
    '.gitbook/assets/',
    'attachments/',
    'images/',
];
const rootsOfSites = [
    'website/',
    'site/',
    'docs/',
    'www/',
    'web/',
    'apps/docs/',
    'apps/web/',
    'packages/docs/',
].flatMap((site) => [`${site}static/`, `${site}public/`, `${site}src/`]);
/** The folders that the alias at the beginning of `path` may mean, and the path after it; undefined without an alias. */
function aliasFolders(path) {
    const [opening, name = ''] = /^(?:@site|~~?|@@?|\$lib|[@~$](assets|images|img|static|public))\//.exec(path) ?? [];
    if (opening === undefined)
        return undefined;
    const folders = name === '' ? aliases[opening] : [`src/${name}/`, `${name}/`, `src/lib/${name}/`, `app/${name}/`];
    return folders && { folders, rest: path.slice(opening.length) };
}
/** Docusaurus `@site`; Nuxt, Vite, Vue and Astro `~`, `@`, `~~`, `@@`; SvelteKit `$lib`; Microsoft Learn `~`. */
const aliases = {
    '@site/': [''],
    '~~/': [''],
    '@@/': [''],
    '~/': ['', 'src/', 'app/', 'assets/', 'public/', 'static/'],
    '@/': ['src/', '', 'app/', 'assets/', 'public/', 'static/'],
    '$lib/': ['src/lib/'],
};
/** The folder that a page becomes when its address ends with `/` (MkDocs, Hugo, Jekyll): relative addresses begin there. */
function pageFolder(documentPath) {
    const { dir, name } = external_node_path_.posix.parse(documentPath);
    return /^(?:_?index|readme)$/i.test(name) ? dir : external_node_path_.posix.join(dir, name);
}
/** Paths of the page that a translated page may be a translation of: `docs/fr/a.md` of `docs/a.md` and `docs/en/a.md`. */
function translations(documentPath) {
    const docusaurus = /^(.*?)i18n\/[^/]+\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.*)$/s;
    const [, site = '', plugin, instance, rest = ''] = docusaurus.exec(documentPath) ?? [];
    if (plugin !== undefined)
        return [docusaurusSource(site, plugin, instance, rest)];
    const language = (0,text_language/* languageOfPath */.F4)(documentPath);
    if (language === undefined)
        return [];
    const segments = documentPath.split('/');
    const at = segments.indexOf(language);
    const withInstead = (...names) => segments.toSpliced(at, 1, ...names).join('/');
    const others = ['en', 'en-us', 'en-US'].filter((name) => name !== language).map((name) => withInstead(name));
    return [withInstead(), ...others];
}
/** Docusaurus, "i18n - Tutorial": `current` is the folder of the docs, an older version has a folder of its own. */
function docusaurusSource(site, plugin, instance, path) {
    if (plugin === 'pages')
        return `${site}src/pages/${path}`;
    if (plugin === 'blog')
        return `${site}${instance ?? 'blog'}/${path}`;
    if (path.startsWith('current/'))
        return `${site}${instance ?? 'docs'}/${path.slice('current/'.length)}`;
    return `${site}${instance === undefined ? '' : `${instance}_`}versioned_docs/${path}`;
}

;// CONCATENATED MODULE: ./build/pictures/candidates.js



/**
 * Paths in the repository where the picture of `src` may be, most likely first. Empty when `src` is not a path inside it: an address
 * with a scheme, a path that leaves the repository, a backslash, a NUL, a drive letter, an expression whose value is not in the source.
 */
function candidates(src, documentPath) {
    return [...new Set(placesOf(src, documentPath))];
}
/** The first of {@link candidates}, at a fraction of their cost; images that show the same picture have the same one. */
function likeliest(src, documentPath) {
    const { value } = placesOf(src, documentPath).next();
    return value ?? undefined;
}
/** Whether the first of {@link candidates} is nearly always the right one: a path from the document itself. */
function isRelative(src) {
    return !/^\s*(?:[/~$@]|pathname:)/.test(src);
}
function* placesOf(src, documentPath) {
    const written = src
        .trim()
        .replace(/[?#].*$/s, '')
        .replace(siteAddress, '');
    if (written.length > longest || expression.test(written))
        return undefined;
    const decoded = (0,decode_escapes/* decodeEscapes */.z)(written);
    if ([decoded, written].some((path) => path === '' || path.endsWith('/') || forbidden.test(path)))
        return undefined;
    const places = fromPath(decoded, documentPath);
    const first = places.next();
    if (first.done)
        return undefined;
    yield first.value;
    yield* places;
    // Some sites serve a file whose name really contains `%20` under that name.
    if (written !== decoded)
        yield* fromPath(written, documentPath);
    return undefined;
}
/** Placeholders for the address of the site or its content: Docusaurus, Create React App and SvelteKit, Pelican. */
const siteAddress = /^(?:pathname:\/\/(?=\/)|%(?:PUBLIC_URL|BASE_URL|sveltekit\.assets)%|\{(?:static|attach|filename)\}|\|(?:static|attach|filename)\|)/;
/** UTF-16 units; no file system has longer paths (Linux, PATH_MAX). */
const longest = 4096;
/** A scheme or drive letter, another host, a backslash, a control character. */
const forbidden = /^[a-z][a-z0-9+.-]*:|^\/\/|\\|\p{Cc}/iu;
const expression = /\{[{%#]|<[%?]|\$\{/;
function* fromPath(path, documentPath) {
    if (path.startsWith('/')) {
        yield* fromSite(path, documentPath);
        return;
    }
    yield* fromAlias(path, documentPath);
    yield* fromDocument(path, documentPath);
}
function* fromAlias(path, documentPath) {
    const alias = aliasFolders(path);
    if (alias === undefined)
        return;
    for (const base of [siteFolder(documentPath), ...ancestors(documentPath)]) {
        yield* alias.folders.flatMap((folder) => inside(`${base}${folder}${alias.rest}`));
    }
}
/** Beside the document, beside its page, beside the page that it translates, and in the folders of the site, where templates look. */
function* fromDocument(path, documentPath) {
    const beside = inside(external_node_path_.posix.join(external_node_path_.posix.dirname(documentPath), path));
    yield* beside;
    yield* inside(external_node_path_.posix.join(pageFolder(documentPath), path));
    for (const original of translations(documentPath)) {
        yield* inside(external_node_path_.posix.join(external_node_path_.posix.dirname(original), path));
        yield* inside(external_node_path_.posix.join(pageFolder(original), path));
    }
    if (beside.length === 0)
        return;
    const [rest] = inside(path.replace(/^(?:\.{0,2}\/)+/, ''));
    if (rest !== undefined)
        yield* belowRoots(rest, ancestors(documentPath));
}
/** `/img/a.png` of the site, with or without the folder that the whole site is published in. */
function* fromSite(path, documentPath) {
    const [rest] = inside(path.replace(/^\/+/, ''));
    if (rest === undefined)
        return;
    const site = siteFolder(documentPath);
    yield site + rest;
    yield* belowRoots(rest, ancestors(documentPath));
    const published = /^[^/]+\/(?=[^/]+\/)/.exec(rest)?.[0];
    if (published !== undefined)
        yield* belowRoots(rest.slice(published.length), [site, '']);
}
function* belowRoots(path, bases) {
    for (const base of bases)
        for (const root of siteRoots(base))
            yield base + root + path;
}
/** `path` without detours; nothing when it leaves the repository. */
function inside(path) {
    const normal = external_node_path_.posix.normalize(path);
    return /^(\.\.?(\/|$)|\/)/.test(normal) ? [] : [normal];
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

/***/ 92176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readIgnore),
/* harmony export */   e: () => (/* binding */ ignoreMark)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76064);

/** Every comment for us begins with this. */
const ignoreMark = 'alt-text-review-';
/** Reads the text between the marks of a comment; undefined when it is not for us. */
function readIgnore(comment, { today, isRule }) {
    const text = comment.trim();
    if (!text.startsWith(ignoreMark))
        return undefined;
    const [, name = '', rest = ''] = /^alt-text-review-([^\s:]*)([^:]*)/.exec(text) ?? [];
    const kind = kinds.find((one) => one === name);
    if (!kind)
        return problem(`"${ignoreMark}${shown(name)}" is not a known comment. Write ${kinds.join(', ')} after the dash.`);
    const { ids, until } = wordsOf(rest);
    if (until !== undefined && !isDay(until)) {
        return problem(`"until ${shown(until)}" is not a date, so nothing is ignored. Write until YYYY-MM-DD.`);
    }
    // The last day is included.
    if (until !== undefined && until < today) {
        return problem(`This ignore ended on ${until}. Fix the alternative text, give another date, or remove the comment.`);
    }
    const rules = ids.filter(isRule);
    const strangers = ids.filter((id) => !isRule(id));
    const problems = strangers.length === 0 ? [] : [`There is no rule ${shown(strangers.join(', '))}: ${hint}`];
    // Without this, a list with only typos would mean every rule.
    const isEmptied = rules.length === 0 && ids.length > 0;
    return { ignore: isEmptied ? undefined : { kind, rules }, problems };
}
const kinds = ['ignore-next-line', 'ignore-line', 'disable', 'enable'];
const hint = '`alt-text-review rules` lists them, and a reason comes after a colon.';
function problem(message) {
    return { ignore: undefined, problems: [message] };
}
function shown(text) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(text, 60);
}
/** Ids, and the day after the word `until`; an empty day when none follows. */
function wordsOf(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const at = words.indexOf('until');
    const ids = at === -1 ? words : words.toSpliced(at, 2);
    return { ids: [...new Set(ids)], until: at === -1 ? undefined : (words[at + 1] ?? '') };
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const day = new Date(text);
    // 2027-02-30 is read as 2 March.
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}


/***/ }),

/***/ 96146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wz: () => (/* reexport */ parse/* isDocument */.wz),
  dx: () => (/* reexport */ parse/* mayMatter */.dx),
  NQ: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(53938);
;// CONCATENATED MODULE: ./build/review/gate.js


/** Why the gate fails; empty when it passes. An image counts once, with its worst finding. */
function gate(all, totals, { failOn, minCoverage }) {
    const worst = all.filter(({ inScope }) => inScope).flatMap(({ findings }) => findings[0]?.severity ?? []);
    const reasons = (0,report/* failingSeverities */.M)(failOn).flatMap((severity) => {
        const number = worst.filter((one) => one === severity).length;
        return number === 0 ? [] : [(0,count/* count */.U)(number, severity)];
    });
    if (minCoverage === undefined || totals.coverage >= minCoverage)
        return reasons;
    return [...reasons, `coverage ${totals.coverage.toFixed(1)} % is below min-coverage ${minCoverage} %`];
}

// EXTERNAL MODULE: ./build/review/totals.js
var review_totals = __webpack_require__(29110);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/review/notes.js


/** Many editors write `alt=""` for every picture, and each of them counts as decided. */
function decorationNote(images, isAloneInText) {
    const decorative = images.filter(({ inScope, status }) => inScope && status === 'decorative');
    const alone = decorative.filter(({ image }) => isAloneInText(image)).length;
    if (alone < 10 || 2 * alone <= decorative.length)
        return [];
    return [
        `${alone} of ${decorative.length} images that are marked as decorative stand alone in the text. Some editors write alt="" where nobody wrote a text, so look at some of them: the coverage counts them all as decided.`,
    ];
}
/** What a reader should know about drafts in another language than their page. */
function translationNote(images) {
    const foreign = images.filter(language/* isToTranslate */.uN);
    if (foreign.length === 0)
        return [];
    return [
        `${(0,count/* count */.U)(foreign.length, 'draft is', 'drafts are')} not in the language of the page: translate before use. No suggestion was made from ${foreign.length === 1 ? 'it' : 'them'}.`,
    ];
}
/** What a reader should know about drafts that are only shown. */
function unofferedNote(images) {
    const shown = images.filter(({ suggestion }) => suggestion?.offered === false).length;
    if (shown === 0)
        return [];
    return shown === 1
        ? ['1 draft was made without a model and is only shown: with context-drafts it is also offered as a suggestion.']
        : [
            `${shown} drafts were made without a model and are only shown: with context-drafts they are also offered as suggestions.`,
        ];
}

// EXTERNAL MODULE: ./build/review/unread.js
var unread = __webpack_require__(42818);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(59150);
;// CONCATENATED MODULE: ./build/review/index.js








/** The pipeline: documents in, everything learned about them out. Detection decides the verdict; drafts only help. */
async function review(input) {
    const { images, found, drafts, refused, notes, summaries } = await judge(input);
    const totals = (0,review_totals/* totalsOf */.v)(input.documents.length - found.unread.length, images, found.ignored);
    const skipped = (0,unread/* unreadFiles */.jH)([...input.skipped, ...found.unread], input.baseline);
    const reasons = [...(input.mistakes ?? []), ...(0,unread/* unreadReasons */.dx)(skipped, input), ...gate(images, totals, input)];
    return {
        tool: version/* tool */.z,
        scope: input.scope,
        failOn: input.failOn,
        unread: input.unread,
        verdict: reasons.length === 0 ? 'pass' : 'fail',
        reasons,
        totals,
        images,
        drafts,
        skipped,
        leftOut: input.leftOut ?? [],
        notes,
        refused,
        summaries,
    };
}
/** Rules and writers are loaded for the first document: most changes have none. */
async function judge(input) {
    if (input.documents.length === 0)
        return { ...nothing, notes: input.notes };
    const [{ lintDocuments }, { createPolicy }, { proposeAll }, { draftAll }, { isAloneInText, rules }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5343), __webpack_require__.e(5891), __webpack_require__.e(6347), __webpack_require__.e(4266)]).then(__webpack_require__.bind(__webpack_require__, 56347)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 92394)),
        Promise.all(/* import() */[__webpack_require__.e(5343), __webpack_require__.e(5891), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 80671)),
        Promise.all(/* import() */[__webpack_require__.e(5343), __webpack_require__.e(5891), __webpack_require__.e(3072)]).then(__webpack_require__.bind(__webpack_require__, 23072)),
        __webpack_require__.e(/* import() */ 5343).then(__webpack_require__.bind(__webpack_require__, 95343)),
    ]);
    const { drafting, samePictures } = input;
    const found = await lintDocuments(input.documents, input);
    const policyOf = createPolicy(input.policy);
    const traced = await withOrigins(found.images, input);
    const linted = traced.map((one) => inLanguage(one, input.language));
    const proposed = await proposeAll(linted, { policyOf, samePictures });
    const drafted = await draftAll(proposed, { drafting, policyOf, samePictures, earlier: input.earlier });
    const suggested = await suggestAll(drafted.images, {
        components: input.policy.components,
        frontMatter: input.policy.frontMatter,
        offersProposals: drafting.status === 'ready' || input.contextDrafts,
    });
    return {
        images: suggested.images,
        found,
        drafts: drafted.totals,
        refused: drafted.refused,
        notes: [
            ...drafted.notes,
            ...input.notes,
            ...found.notes,
            ...suggested.notes,
            ...decorationNote(suggested.images, isAloneInText),
            ...translationNote(suggested.images),
            ...unofferedNote(suggested.images),
        ],
        summaries: new Map(rules.map(({ id, summary }) => [id, summary])),
    };
}
const noDrafts = { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 };
const nothing = {
    images: [],
    found: { unread: [], ignored: 0 },
    drafts: noDrafts,
    refused: undefined,
    summaries: new Map(),
};
async function withOrigins(linted, input) {
    if (input.sources === undefined)
        return linted;
    const { mayBeTraced, traceOrigins } = await __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 90224));
    const pages = linted.filter(mayBeTraced).map(({ document }) => document.path);
    if (pages.length === 0)
        return linted;
    return traceOrigins(linted, await input.sources([...new Set(pages)]), input.policy);
}
/** The setting takes precedence over the language of the pages. */
function inLanguage(linted, language) {
    const { image } = linted;
    return language === 'auto' ? linted : { ...linted, image: { ...image, context: { ...image.context, language } } };
}
async function suggestAll(all, options) {
    const { suggest } = await Promise.all(/* import() */[__webpack_require__.e(5505), __webpack_require__.e(8036)]).then(__webpack_require__.bind(__webpack_require__, 98036));
    const pages = (0,group_by/* groupBy */.$)(all, (reviewed) => (0,reviewed_image/* mendedAt */.b)(reviewed).document);
    const suggested = await Promise.all([...pages].map(([document, images]) => suggest(document, images, options)));
    const suggestions = new Map(suggested.flatMap(({ made }) => [...made]));
    return {
        images: all.map((reviewed) => ({ ...reviewed, suggestion: suggestions.get(reviewed) })),
        notes: suggested.flatMap(({ notes }) => notes),
    };
}


/***/ }),

/***/ 59150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   dx: () => (/* binding */ mayMatter),
/* harmony export */   oA: () => (/* binding */ withinLimits),
/* harmony export */   wz: () => (/* binding */ isDocument)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4943);
/* harmony import */ var _ignores_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92176);



/** Whether a text can have anything for a run: an image, or a comment for us. A cheap test without false negatives. */
function mayMatter({ text, format }, { components, frontMatter }) {
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, components, frontMatter) || text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreMark */ .e);
}
/** Whether a text is a document: source code is one where it can have anything for a run. */
function isDocument(document, policy) {
    return !(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(document.format) || mayMatter(document, policy);
}
/** Finds the images of a document, also those that `frontMatter` names, and goes on with `work` before anything else runs. */
async function parseDocument({ format, text }, components, work, frontMatter = {}) {
    const hasImages = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldImages */ .d2)(format, text, components, frontMatter);
    const hasIgnores = text.includes(_ignores_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreMark */ .e);
    if (!hasImages && !hasIgnores)
        return { result: work({ ...nothing, comments: [] }) };
    const reader = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M6)(format, { text, frontMatter });
    return withinLimits(() => work({
        ...(hasImages ? reader.read(text, components) : nothing),
        comments: hasIgnores ? reader.comments(text) : [],
        page: hasIgnores ? reader.pageText?.(text) : undefined,
    }));
}
/** The result of work on one document, or the reason why it was given up: whatever a document contains, only this document must be lost. */
function withinLimits(work) {
    try {
        return { result: work() };
    }
    catch (error) {
        // The readers refuse what is nested too deeply or too dense for them: only this file must be lost.
        if (error instanceof RangeError)
            return {
                reason: 'It is nested too deeply or written too densely to be read. Split it, or exclude it with paths.',
            };
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableText */ .j5)
            return { reason: error.message };
        const bug = `The parser stopped: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}. This is a bug in alt-text-review: report it with the file.`;
        return { reason: bug };
    }
}
const nothing = { images: [] };


/***/ }),

/***/ 92394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPolicy: () => (/* binding */ createPolicy),
  noDecisions: () => (/* binding */ noDecisions),
  noPolicy: () => (/* binding */ noPolicy)
});

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(81463);
// EXTERNAL MODULE: ./build/lib/globs.js
var lib_globs = __webpack_require__(51355);
;// CONCATENATED MODULE: ./build/text/match-words.js
/**
 * Whether a text matches one of `patterns`: the whole text, without regard to case and white space; `*` is any run of characters.
 * No regular expressions, so no pattern can take longer than the text is long.
 */
function matchWords(patterns) {
    const folded = patterns.map(fold);
    const exact = new Set(folded.filter((pattern) => !pattern.includes('*')));
    const globs = folded.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*'));
    return (text) => {
        if (patterns.length === 0)
            return false;
        const words = fold(text);
        return exact.has(words) || globs.some((parts) => fits(words, parts));
    };
}
/** Compatibility forms as one (NFKC), lower case, single spaces. */
function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
/** The first part at the start, the last at the end, the others between them, each as early as possible. */
function fits(text, parts) {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    const end = text.length - last.length;
    if (!text.startsWith(first) || !text.endsWith(last) || first.length > end)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return at <= end;
}

// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
;// CONCATENATED MODULE: ./build/review/policy.js




const noDecisions = { rules: {}, allow: [], decorative: [], emptyAlt: undefined };
const noPolicy = { ...noDecisions, overrides: [], components: {}, frontMatter: {} };
/** The policy of each page, by the path of its document. The result for one set of overrides is shared by all its pages. */
function createPolicy(policy) {
    const overrides = policy.overrides.map((override) => ({ override, covers: matchSome(override.paths) }));
    const known = new Map();
    return (path) => {
        const holds = overrides.map(({ covers }) => covers(path));
        const key = holds.map(Number).join('');
        const layers = overrides.filter((_, index) => holds[index]).map(({ override }) => override);
        const verdicts = known.get(key) ?? createVerdicts([policy, ...layers].reduce(merged, noDecisions));
        known.set(key, verdicts);
        return { ...verdicts, view: (image) => verdicts.view(image, path) };
    };
}
function merged(before, after) {
    return {
        rules: { ...before.rules, ...after.rules },
        allow: [...before.allow, ...after.allow],
        decorative: [...before.decorative, ...after.decorative],
        emptyAlt: after.emptyAlt ?? before.emptyAlt,
    };
}
function createVerdicts({ rules, allow, decorative, emptyAlt }) {
    const isFine = matchWords(allow);
    const decorates = matchSome(decorative);
    return {
        view(image, path) {
            if (image.alt.kind !== 'empty')
                return image;
            if (decorative.length > 0 && namesOf(image, path).some(decorates)) {
                // The glob turns empty brackets into a decision; an empty `alt` is one already, or a role conflict overrules it.
                return image.emptyIsDecision ? image : { ...image, ...decoration };
            }
            return emptyAlt === 'missing' && image.decorative ? { ...image, ...noDecoration } : image;
        },
        isAsked: (rule) => rules[rule] !== 'off',
        settle(image, findings) {
            if (findings.length === 0 || (isWritten(image) && isFine(image.name ?? '')))
                return [];
            return findings
                .flatMap((finding) => settled(finding, rules[finding.rule]))
                .map((finding) => (emptyAlt === 'missing' && image.alt.kind === 'empty' ? explained(finding) : finding))
                .toSorted(rule/* bySeverity */.N);
        },
    };
}
const decoration = { decorative: true, markedDecorative: true };
const noDecoration = { decorative: false, markedDecorative: false };
/** A text that no parser reads as an image must be reported even if its words are good. */
function isWritten({ name, fault }) {
    return name !== undefined && fault === undefined;
}
function settled(finding, setting) {
    if (setting === 'off')
        return [];
    return setting === undefined ? [finding] : [{ ...finding, severity: setting }];
}
/** The message of the rule offers an empty `alt` as a fix, which it is not under this policy. */
function explained(finding) {
    if (finding.rule !== 'missing-alt')
        return finding;
    return {
        ...finding,
        message: 'The alternative text is empty, and this project does not accept that as a decision (empty-alt: missing). Describe what the picture shows, or list it under decorative in the configuration file.',
    };
}
/** Like {@link matchGlobs}, but a list without a positive glob matches nothing. */
function matchSome(globs) {
    return globs.some((glob) => !glob.startsWith('!')) ? (0,lib_globs/* matchGlobs */.jv)(globs) : () => false;
}
/** The names that a glob can match: the address as it is written, and its possible paths in the repository. */
function namesOf({ src }, path) {
    return [src.replace(/[?#].*$/s, ''), ...(0,candidates/* candidates */.Xi)(src, path)];
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

/***/ 42818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ unreadReasons),
/* harmony export */   jH: () => (/* binding */ unreadFiles),
/* harmony export */   l4: () => (/* binding */ unreadKey)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16327);

/** The name of a file in a baseline that could not be read: it is accepted until its bytes change. */
function unreadKey(file, hash) {
    return `unread | ${file} | ${hash}`;
}
/** Every file once, by path, with the decision of the baseline. A file whose bytes are unknown cannot be accepted. */
function unreadFiles(skipped, baseline) {
    const files = new Map(skipped.map((one) => [one.file, one]));
    const sorted = [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
    return sorted.map((one) => {
        const isAccepted = one.hash !== undefined && baseline?.has(unreadKey(one.file, one.hash)) === true;
        return isAccepted ? { ...one, accepted: true } : one;
    });
}
/** Why files that could not be read fail the gate; empty when they do not. Without this, a text that stops a parser would pass every check. */
function unreadReasons(files, { failOn, unread }) {
    const number = files.filter(({ accepted }) => accepted !== true).length;
    if (number === 0 || unread === 'warn' || failOn === 'never')
        return [];
    return [`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(number, 'file')} could not be read`];
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L2: () => (/* binding */ findUnmatched),
  UZ: () => (/* binding */ leftOutNote),
  A3: () => (/* binding */ reasonOf),
  cj: () => (/* binding */ sentencesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/text/left-out.js
var left_out = __webpack_require__(96884);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: ./build/lib/globs.js
var globs = __webpack_require__(51355);
;// CONCATENATED MODULE: ./build/lib/nearest.js
/** Longer texts are no slips of a pen, and comparing them costs the product of their lengths. */
const longest = 200;
/**
 * The candidates that `text` may be a slip of, nearest first; itself is not among them. A third of its letters may differ, and case
 * counts for little.
 */
function nearest(text, candidates) {
    if (text.length > longest)
        return [];
    const most = Math.max(1, Math.floor(text.length / 3));
    const near = [];
    for (const candidate of new Set(candidates)) {
        if (candidate === text || Math.abs(candidate.length - text.length) > most)
            continue;
        const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
        if (distance <= most)
            near.push({ candidate, distance });
    }
    // The sort keeps the order of those that are equally near.
    return near.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}
/** How many letters have to be put in, left out, replaced, or swapped with the next one (optimal string alignment). */
function editDistance(a, b) {
    let earlier = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                least = Math.min(least, (earlier[j - 2] ?? 0) + 1);
            }
            next.push(least);
        }
        [earlier, row] = [row, next];
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/sources/near-path.js


/** Spellings of a part of a pattern that are tried, and patterns that are tried in all. */
const most = { spellings: 3, patterns: 64 };
/** The document, or the folder with some, that a path to nothing was probably meant for. */
function nearestPath(path, documents) {
    const plain = tidy(path).replace(/\/$/, '');
    const places = [...foldersWith(documents), ...documents];
    // With the right name in the wrong folder, or with a slip in it.
    const name = (place) => place.slice(place.lastIndexOf('/') + 1);
    const [near] = nearest(plain, places);
    const same = places.filter((place) => name(place).toLowerCase() === name(plain).toLowerCase() && place !== path);
    return near ?? same[0] ?? nearest(name(plain), places.map(name)).flatMap((one) => placeCalled(one))[0];
    function placeCalled(one) {
        return places.filter((place) => name(place) === one);
    }
}
/** The pattern with a match that one without was probably meant for. */
function nearestPattern(pattern, documents) {
    const hasMatch = (glob) => documents.some((0,globs/* matchGlobs */.jv)([glob]));
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
                ...nearest(ending, endings)
                    .slice(0, most.spellings)
                    .map((one) => start + one),
            ];
        return /[*?]/.test(part) ? [part] : [part, ...nearest(part, names).slice(0, most.spellings)];
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

;// CONCATENATED MODULE: ./build/sources/unmatched.js






/** Paths that are listed one by one. */
const mostListed = 10;
async function findUnmatched(scan) {
    const { folders, missing, patterns, documents, formatFor } = scan;
    // Files that are named one by one are read whatever the patterns say.
    const idle = folders.length === 0 ? [] : including(patterns).filter((one) => !documents.some((0,globs/* matchGlobs */.jv)([one])));
    const isEmpty = folders.length > 0 && scan.included === 0;
    if (idle.length + missing.length === 0 && !isEmpty)
        return { unmatched: [], notes: [] };
    const files = await scan.allFiles();
    const around = files.filter((file) => formatFor(file) !== undefined && !scan.isCode(file));
    // A pattern can be meant for another folder than those of this run.
    const dead = idle.filter((one) => !files.filter(formatFor).some((0,globs/* matchGlobs */.jv)([one])));
    const unread = dead.flatMap((pattern) => {
        const file = files.find((0,globs/* matchGlobs */.jv)([pattern]));
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
    const files = (0,count/* count */.U)(paths.length, 'file was', 'files were');
    return [
        `${files} named and left out, because no format reads ${paths.length === 1 ? 'it' : 'them'}: ${(0,first_of/* firstOf */.K)(paths, 3, (path) => path).join(', ')}.`,
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
            problem: `${(0,count/* count */.U)(rest, 'more path leads', 'more paths lead')} to nothing`,
            remedy: 'check how the list of paths is made',
        },
    ];
}
function missingPath(path, documents) {
    const near = nearestPath(path, documents);
    const remedy = near === undefined ? 'check the path; it is relative to the working directory' : didYouMean(near);
    return { kind: 'path', problem: `there is no file or folder ${path}`, remedy };
}
async function deadPattern(pattern, documents, scan) {
    const [folder = '.'] = (0,globs/* foldersOf */.pd)([pattern]);
    // Not outside of what is scanned: the pattern may come from a stranger's file.
    const isInside = folder !== '.' && !external_node_path_.posix.isAbsolute(folder) && !folder.split('/').includes('..');
    const ignored = isInside ? await scan.filesIn?.(folder) : undefined;
    if (ignored?.filter(scan.formatFor).some((0,globs/* matchGlobs */.jv)([pattern]))) {
        const problem = `the pattern ${pattern} of paths matches only documents that .gitignore leaves out`;
        return { kind: 'pattern', problem, remedy: `name their folder as an argument: ${folder}` };
    }
    const near = nearestPattern(pattern, documents);
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
    const near = where === '' ? undefined : scan.folders.flatMap((folder) => nearestPath(folder, around) ?? [])[0];
    const remedy = near === undefined ? placesOf(around, files, scan.leftOut) : didYouMean(near);
    return { kind: 'everything', problem: `no document was found${where}`, remedy };
}
function didYouMean(near) {
    return `did you mean ${near}?`;
}
function placesOf(documents, files = [], leftOut = []) {
    if (documents.length > 0)
        return `there are documents in ${whereabouts(documents)}`;
    if (leftOut.length > 0)
        return `no format reads what is here: ${(0,left_out/* leftOutFiles */.RD)(leftOut)}`;
    return files.length > 0
        ? 'no file here has a format that is read, such as Markdown or HTML'
        : 'name a folder with Markdown or HTML files, or add a step that checks out or builds them';
}


/***/ }),

/***/ 95136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72341);

/** UTF-16 units of an address that are read; nothing longer is a path. */
const longest = 2000;
/** The path in an address, decoded, without query and fragment; empty for a `data:` address, which names no file. */
function filePath(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address));
}
/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
function fileName(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address)
        .split(/[/\\]/u)
        .findLast((part) => part !== '') ?? '');
}
/** The name of the file without its ending: `release-2.0` keeps its number, `logo.min.svg` loses both. */
function fileStem(address) {
    return fileName(address).replace(ending, '');
}
/** No ending of a picture begins with a digit; tools that make a file smaller put `min` and the like before it. */
const ending = /(?:\.(?:min|opt|inline))?\.[a-z][a-z\d]{0,9}$/iu;
function written(address) {
    const start = address.trimStart().slice(0, longest);
    return /^data:/iu.test(start) ? '' : start.replace(/[?#].*$/su, '').trimEnd();
}
/** The part of a drawing that an address chooses (`#bell` of `icons.svg#bell`); empty where it means all of the file. */
function symbolOf(address) {
    const at = address.slice(0, longest).indexOf('#');
    const symbol = at === -1 ? '' : address.slice(at, longest);
    return symbol.length > 1 && /\.svg$/iu.test(filePath(address)) ? symbol : '';
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

/***/ 49121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ isPictureAddress),
/* harmony export */   hI: () => (/* binding */ endsInPictureName),
/* harmony export */   ix: () => (/* binding */ holdsPictureName),
/* harmony export */   n6: () => (/* binding */ pictureEndings),
/* harmony export */   so: () => (/* binding */ isPictureName)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95136);

/** Endings of files that pages show as pictures, in all browsers or some (MDN, "Image file type and format guide"). */
const pictureEndings = 'apng avif bmp cur gif heic heif ico jfif jpe jpeg jpg jxl pjp pjpeg png svg svgz tif tiff webp'.split(' ');
/** Endings of files of programs for drawings and photographs: no page shows them, but a text with one is still a file name. */
const drawingEndings = 'drawio emf eps excalidraw psd tga wmf xcf'.split(' ');
/** Whether a file is a picture by the ending of its path or name. */
function isPictureName(name) {
    return picture.test(name);
}
/** The same for an address, whatever its query and its fragment are. */
function isPictureAddress(address) {
    return isPictureName((0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(address));
}
/** Whether a text ends in the name of a picture file or of a drawing, or in its address. */
function endsInPictureName(text) {
    return named.test(text);
}
/** Whether a text contains the name of such a file; an ending alone is not a name. */
function holdsPictureName(text) {
    return mentioned.test(text);
}
const shown = pictureEndings.join('|');
const all = [...pictureEndings, ...drawingEndings].join('|');
const picture = new RegExp(`\\.(?:${shown})$`, 'i');
const named = new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`, 'i');
const mentioned = new RegExp(`\\S\\.(?:${all})\\b`, 'i');


/***/ }),
14006:
((module, __unused_webpack_exports, __webpack_require__) => {
const pico = __webpack_require__(98016);
const utils = __webpack_require__(64059);
function picomatch(glob, options, returnState = false) {
 if (options && (options.windows === null || options.windows === undefined)) {
  options = { ...options, windows: utils.isWindows() };
 }
 return pico(glob, options, returnState);
}
Object.assign(picomatch, pico);
module.exports = picomatch;
}),
5595:
((module) => {
const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';
const POSIX_CHARS = {
 DOT_LITERAL,
 PLUS_LITERAL,
 QMARK_LITERAL,
 SLASH_LITERAL,
 ONE_CHAR,
 QMARK,
 END_ANCHOR,
 DOTS_SLASH,
 NO_DOT,
 NO_DOTS,
 NO_DOT_SLASH,
 NO_DOTS_SLASH,
 QMARK_NO_DOT,
 STAR,
 START_ANCHOR,
 SEP
};
const WINDOWS_CHARS = {
 ...POSIX_CHARS,
 SLASH_LITERAL: `[${WIN_SLASH}]`,
 QMARK: WIN_NO_SLASH,
 STAR: `${WIN_NO_SLASH}*?`,
 DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
 NO_DOT: `(?!${DOT_LITERAL})`,
 NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
 NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
 NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
 QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
 START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
 END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
 SEP: '\\'
};
const POSIX_REGEX_SOURCE = {
 __proto__: null,
 alnum: 'a-zA-Z0-9',
 alpha: 'a-zA-Z',
 ascii: '\\x00-\\x7F',
 blank: ' \\t',
 cntrl: '\\x00-\\x1F\\x7F',
 digit: '0-9',
 graph: '\\x21-\\x7E',
 lower: 'a-z',
 print: '\\x20-\\x7E ',
 punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
 space: ' \\t\\r\\n\\v\\f',
 upper: 'A-Z',
 word: 'A-Za-z0-9_',
 xdigit: 'A-Fa-f0-9'
};
module.exports = {
 DEFAULT_MAX_EXTGLOB_RECURSION,
 MAX_LENGTH: 1024 * 64,
 POSIX_REGEX_SOURCE,
 REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
 REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
 REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
 REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
 REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
 REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
 REPLACEMENTS: {
  __proto__: null,
  '***': '*',
  '**/**': '**',
  '**/**/**': '**'
 },
 CHAR_0: 48,
 CHAR_9: 57,
 CHAR_UPPERCASE_A: 65,
 CHAR_LOWERCASE_A: 97,
 CHAR_UPPERCASE_Z: 90,
 CHAR_LOWERCASE_Z: 122,
 CHAR_LEFT_PARENTHESES: 40,
 CHAR_RIGHT_PARENTHESES: 41,
 CHAR_ASTERISK: 42,
 CHAR_AMPERSAND: 38,
 CHAR_AT: 64,
 CHAR_BACKWARD_SLASH: 92,
 CHAR_CARRIAGE_RETURN: 13,
 CHAR_CIRCUMFLEX_ACCENT: 94,
 CHAR_COLON: 58,
 CHAR_COMMA: 44,
 CHAR_DOT: 46,
 CHAR_DOUBLE_QUOTE: 34,
 CHAR_EQUAL: 61,
 CHAR_EXCLAMATION_MARK: 33,
 CHAR_FORM_FEED: 12,
 CHAR_FORWARD_SLASH: 47,
 CHAR_GRAVE_ACCENT: 96,
 CHAR_HASH: 35,
 CHAR_HYPHEN_MINUS: 45,
 CHAR_LEFT_ANGLE_BRACKET: 60,
 CHAR_LEFT_CURLY_BRACE: 123,
 CHAR_LEFT_SQUARE_BRACKET: 91,
 CHAR_LINE_FEED: 10,
 CHAR_NO_BREAK_SPACE: 160,
 CHAR_PERCENT: 37,
 CHAR_PLUS: 43,
 CHAR_QUESTION_MARK: 63,
 CHAR_RIGHT_ANGLE_BRACKET: 62,
 CHAR_RIGHT_CURLY_BRACE: 125,
 CHAR_RIGHT_SQUARE_BRACKET: 93,
 CHAR_SEMICOLON: 59,
 CHAR_SINGLE_QUOTE: 39,
 CHAR_SPACE: 32,
 CHAR_TAB: 9,
 CHAR_UNDERSCORE: 95,
 CHAR_VERTICAL_LINE: 124,
 CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
 extglobChars(chars) {
  return {
   '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
   '?': { type: 'qmark', open: '(?:', close: ')?' },
   '+': { type: 'plus', open: '(?:', close: ')+' },
   '*': { type: 'star', open: '(?:', close: ')*' },
   '@': { type: 'at', open: '(?:', close: ')' }
  };
 },
 globChars(win32) {
  return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
 }
};
}),
78265:
((module, __unused_webpack_exports, __webpack_require__) => {
const constants = __webpack_require__(5595);
const utils = __webpack_require__(64059);
const {
 MAX_LENGTH,
 POSIX_REGEX_SOURCE,
 REGEX_NON_SPECIAL_CHARS,
 REGEX_SPECIAL_CHARS_BACKREF,
 REPLACEMENTS
} = constants;
const expandRange = (args, options) => {
 if (typeof options.expandRange === 'function') {
  return options.expandRange(...args, options);
 }
 args.sort();
 const value = `[${args.join('-')}]`;
 try {
  new RegExp(value);
 } catch (ex) {
  return args.map(v => utils.escapeRegex(v)).join('..');
 }
 return value;
};
const syntaxError = (type, char) => {
 return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};
const splitTopLevel = input => {
 const parts = [];
 let bracket = 0;
 let paren = 0;
 let quote = 0;
 let value = '';
 let escaped = false;
 for (const ch of input) {
  if (escaped === true) {
   value += ch;
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   value += ch;
   escaped = true;
   continue;
  }
  if (ch === '"') {
   quote = quote === 1 ? 0 : 1;
   value += ch;
   continue;
  }
  if (quote === 0) {
   if (ch === '[') {
    bracket++;
   } else if (ch === ']' && bracket > 0) {
    bracket--;
   } else if (bracket === 0) {
    if (ch === '(') {
     paren++;
    } else if (ch === ')' && paren > 0) {
     paren--;
    } else if (ch === '|' && paren === 0) {
     parts.push(value);
     value = '';
     continue;
    }
   }
  }
  value += ch;
 }
 parts.push(value);
 return parts;
};
const isPlainBranch = branch => {
 let escaped = false;
 for (const ch of branch) {
  if (escaped === true) {
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   escaped = true;
   continue;
  }
  if (/[?*+@!()[\]{}]/.test(ch)) {
   return false;
  }
 }
 return true;
};
const normalizeSimpleBranch = branch => {
 let value = branch.trim();
 let changed = true;
 while (changed === true) {
  changed = false;
  if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
   value = value.slice(2, -1);
   changed = true;
  }
 }
 if (!isPlainBranch(value)) {
  return;
 }
 return value.replace(/\\(.)/g, '$1');
};
const hasRepeatedCharPrefixOverlap = branches => {
 const values = branches.map(normalizeSimpleBranch).filter(Boolean);
 for (let i = 0; i < values.length; i++) {
  for (let j = i + 1; j < values.length; j++) {
   const a = values[i];
   const b = values[j];
   const char = a[0];
   if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
    continue;
   }
   if (a === b || a.startsWith(b) || b.startsWith(a)) {
    return true;
   }
  }
 }
 return false;
};
const parseRepeatedExtglob = (pattern, requireEnd = true) => {
 if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
  return;
 }
 let bracket = 0;
 let paren = 0;
 let quote = 0;
 let escaped = false;
 for (let i = 1; i < pattern.length; i++) {
  const ch = pattern[i];
  if (escaped === true) {
   escaped = false;
   continue;
  }
  if (ch === '\\') {
   escaped = true;
   continue;
  }
  if (ch === '"') {
   quote = quote === 1 ? 0 : 1;
   continue;
  }
  if (quote === 1) {
   continue;
  }
  if (ch === '[') {
   bracket++;
   continue;
  }
  if (ch === ']' && bracket > 0) {
   bracket--;
   continue;
  }
  if (bracket > 0) {
   continue;
  }
  if (ch === '(') {
   paren++;
   continue;
  }
  if (ch === ')') {
   paren--;
   if (paren === 0) {
    if (requireEnd === true && i !== pattern.length - 1) {
     return;
    }
    return {
     type: pattern[0],
     body: pattern.slice(2, i),
     end: i
    };
   }
  }
 }
};
const buildCharClassStar = chars => {
 const source = chars.length === 1
  ? utils.escapeRegex(chars[0])
  : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;
 return `${source}*`;
};
const getStarExtglobSequenceChars = pattern => {
 let index = 0;
 const chars = [];
 while (index < pattern.length) {
  const match = parseRepeatedExtglob(pattern.slice(index), false);
  if (!match || match.type !== '*') {
   return;
  }
  const branches = splitTopLevel(match.body).map(branch => branch.trim());
  if (branches.length !== 1) {
   return;
  }
  const branch = normalizeSimpleBranch(branches[0]);
  if (!branch || branch.length !== 1) {
   return;
  }
  chars.push(branch);
  index += match.end + 1;
 }
 if (chars.length < 1) {
  return;
 }
 return chars;
};
const repeatedExtglobRecursion = pattern => {
 let depth = 0;
 let value = pattern.trim();
 let match = parseRepeatedExtglob(value);
 while (match) {
  depth++;
  value = match.body.trim();
  match = parseRepeatedExtglob(value);
 }
 return depth;
};
const analyzeRepeatedExtglob = (body, options) => {
 if (options.maxExtglobRecursion === false) {
  return { risky: false };
 }
 const max =
  typeof options.maxExtglobRecursion === 'number'
   ? options.maxExtglobRecursion
   : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
 const branches = splitTopLevel(body).map(branch => branch.trim());
 if (branches.length > 1) {
  if (
   branches.some(branch => branch === '') ||
   branches.some(branch => /^[*?]+$/.test(branch)) ||
   hasRepeatedCharPrefixOverlap(branches)
  ) {
   return { risky: true };
  }
 }
 const safeChars = [];
 let sawStarSequence = false;
 let combinable = true;
 for (const branch of branches) {
  const chars = getStarExtglobSequenceChars(branch);
  if (chars) {
   sawStarSequence = true;
   safeChars.push(...chars);
   continue;
  }
  const literal = normalizeSimpleBranch(branch);
  if (literal && literal.length === 1) {
   safeChars.push(literal);
   continue;
  }
  combinable = false;
  if (repeatedExtglobRecursion(branch) > max) {
   return { risky: true };
  }
 }
 if (sawStarSequence) {
  return combinable
   ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
   : { risky: true };
 }
 return { risky: false };
};
const parse = (input, options) => {
 if (typeof input !== 'string') {
  throw new TypeError('Expected a string');
 }
 input = REPLACEMENTS[input] || input;
 const opts = { ...options };
 const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
 let len = input.length;
 if (len > max) {
  throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
 }
 const bos = { type: 'bos', value: '', output: opts.prepend || '' };
 const tokens = [bos];
 const capture = opts.capture ? '' : '?:';
 const PLATFORM_CHARS = constants.globChars(opts.windows);
 const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
 const {
  DOT_LITERAL,
  PLUS_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR
 } = PLATFORM_CHARS;
 const globstar = opts => {
  return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
 };
 const nodot = opts.dot ? '' : NO_DOT;
 const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
 let star = opts.bash === true ? globstar(opts) : STAR;
 if (opts.capture) {
  star = `(${star})`;
 }
 if (typeof opts.noext === 'boolean') {
  opts.noextglob = opts.noext;
 }
 const state = {
  input,
  index: -1,
  start: 0,
  dot: opts.dot === true,
  consumed: '',
  output: '',
  prefix: '',
  backtrack: false,
  negated: false,
  brackets: 0,
  braces: 0,
  parens: 0,
  quotes: 0,
  globstar: false,
  tokens
 };
 input = utils.removePrefix(input, state);
 len = input.length;
 const extglobs = [];
 const braces = [];
 const stack = [];
 let prev = bos;
 let value;
 const eos = () => state.index === len - 1;
 const peek = state.peek = (n = 1) => input[state.index + n];
 const advance = state.advance = () => input[++state.index] || '';
 const remaining = () => input.slice(state.index + 1);
 const consume = (value = '', num = 0) => {
  state.consumed += value;
  state.index += num;
 };
 const append = token => {
  state.output += token.output != null ? token.output : token.value;
  consume(token.value);
 };
 const negate = () => {
  let count = 1;
  while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
   advance();
   state.start++;
   count++;
  }
  if (count % 2 === 0) {
   return false;
  }
  state.negated = true;
  state.start++;
  return true;
 };
 const increment = type => {
  state[type]++;
  stack.push(type);
 };
 const decrement = type => {
  state[type]--;
  stack.pop();
 };
 const push = tok => {
  if (prev.type === 'globstar') {
   const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
   const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));
   if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
    state.output = state.output.slice(0, -prev.output.length);
    prev.type = 'star';
    prev.value = '*';
    prev.output = star;
    state.output += prev.output;
   }
  }
  if (extglobs.length && tok.type !== 'paren') {
   extglobs[extglobs.length - 1].inner += tok.value;
  }
  if (tok.value || tok.output) append(tok);
  if (prev && prev.type === 'text' && tok.type === 'text') {
   prev.output = (prev.output || prev.value) + tok.value;
   prev.value += tok.value;
   return;
  }
  tok.prev = prev;
  tokens.push(tok);
  prev = tok;
 };
 const extglobOpen = (type, value) => {
  const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };
  token.prev = prev;
  token.parens = state.parens;
  token.output = state.output;
  token.startIndex = state.index;
  token.tokensIndex = tokens.length;
  const output = (opts.capture ? '(' : '') + token.open;
  increment('parens');
  push({ type, value, output: state.output ? '' : ONE_CHAR });
  push({ type: 'paren', extglob: true, value: advance(), output });
  extglobs.push(token);
 };
 const extglobClose = token => {
  const literal = input.slice(token.startIndex, state.index + 1);
  const body = input.slice(token.startIndex + 2, state.index);
  const analysis = analyzeRepeatedExtglob(body, opts);
  if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
   const safeOutput = analysis.safeOutput
    ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
    : undefined;
   const open = tokens[token.tokensIndex];
   open.type = 'text';
   open.value = literal;
   open.output = safeOutput || utils.escapeRegex(literal);
   for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
    tokens[i].value = '';
    tokens[i].output = '';
    delete tokens[i].suffix;
   }
   state.output = token.output + open.output;
   state.backtrack = true;
   push({ type: 'paren', extglob: true, value, output: '' });
   decrement('parens');
   return;
  }
  let output = token.close + (opts.capture ? ')' : '');
  let rest;
  if (token.type === 'negate') {
   let extglobStar = star;
   if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
    extglobStar = globstar(opts);
   }
   if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
    output = token.close = `)$))${extglobStar}`;
   }
   if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
    const expression = parse(rest, { ...options, fastpaths: false }).output;
    output = token.close = `)${expression})${extglobStar})`;
   }
   if (token.prev.type === 'bos') {
    state.negatedExtglob = true;
   }
  }
  push({ type: 'paren', extglob: true, value, output });
  decrement('parens');
 };
 if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
  let backslashes = false;
  let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
   if (first === '\\') {
    backslashes = true;
    return m;
   }
   if (first === '?') {
    if (esc) {
     return esc + first + (rest ? QMARK.repeat(rest.length) : '');
    }
    if (index === 0) {
     return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
    }
    return QMARK.repeat(chars.length);
   }
   if (first === '.') {
    return DOT_LITERAL.repeat(chars.length);
   }
   if (first === '*') {
    if (esc) {
     return esc + first + (rest ? star : '');
    }
    return star;
   }
   return esc ? m : `\\${m}`;
  });
  if (backslashes === true) {
   if (opts.unescape === true) {
    output = output.replace(/\\/g, '');
   } else {
    output = output.replace(/\\+/g, m => {
     return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
    });
   }
  }
  if (output === input && opts.contains === true) {
   state.output = input;
   return state;
  }
  state.output = utils.wrapOutput(output, state, options);
  return state;
 }
 while (!eos()) {
  value = advance();
  if (value === '\u0000') {
   continue;
  }
  if (value === '\\') {
   const next = peek();
   if (next === '/' && opts.bash !== true) {
    continue;
   }
   if (next === '.' || next === ';') {
    continue;
   }
   if (!next) {
    value += '\\';
    push({ type: 'text', value });
    continue;
   }
   const match = /^\\+/.exec(remaining());
   let slashes = 0;
   if (match && match[0].length > 2) {
    slashes = match[0].length;
    state.index += slashes;
    if (slashes % 2 !== 0) {
     value += '\\';
    }
   }
   if (opts.unescape === true) {
    value = advance();
   } else {
    value += advance();
   }
   if (state.brackets === 0) {
    push({ type: 'text', value });
    continue;
   }
  }
  if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
   if (opts.posix !== false && value === ':') {
    const inner = prev.value.slice(1);
    if (inner.includes('[')) {
     prev.posix = true;
     if (inner.includes(':')) {
      const idx = prev.value.lastIndexOf('[');
      const pre = prev.value.slice(0, idx);
      const rest = prev.value.slice(idx + 2);
      const posix = POSIX_REGEX_SOURCE[rest];
      if (posix) {
       prev.value = pre + posix;
       state.backtrack = true;
       advance();
       if (!bos.output && tokens.indexOf(prev) === 1) {
        bos.output = ONE_CHAR;
       }
       continue;
      }
     }
    }
   }
   if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
    value = `\\${value}`;
   }
   if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
    value = `\\${value}`;
   }
   if (opts.posix === true && value === '!' && prev.value === '[') {
    value = '^';
   }
   prev.value += value;
   append({ value });
   continue;
  }
  if (state.quotes === 1 && value !== '"') {
   value = utils.escapeRegex(value);
   prev.value += value;
   append({ value });
   continue;
  }
  if (value === '"') {
   state.quotes = state.quotes === 1 ? 0 : 1;
   if (opts.keepQuotes === true) {
    push({ type: 'text', value });
   }
   continue;
  }
  if (value === '(') {
   increment('parens');
   push({ type: 'paren', value });
   continue;
  }
  if (value === ')') {
   if (state.parens === 0 && opts.strictBrackets === true) {
    throw new SyntaxError(syntaxError('opening', '('));
   }
   const extglob = extglobs[extglobs.length - 1];
   if (extglob && state.parens === extglob.parens + 1) {
    extglobClose(extglobs.pop());
    continue;
   }
   push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
   decrement('parens');
   continue;
  }
  if (value === '[') {
   if (opts.nobracket === true || !remaining().includes(']')) {
    if (opts.nobracket !== true && opts.strictBrackets === true) {
     throw new SyntaxError(syntaxError('closing', ']'));
    }
    value = `\\${value}`;
   } else {
    increment('brackets');
   }
   push({ type: 'bracket', value });
   continue;
  }
  if (value === ']') {
   if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
    push({ type: 'text', value, output: `\\${value}` });
    continue;
   }
   if (state.brackets === 0) {
    if (opts.strictBrackets === true) {
     throw new SyntaxError(syntaxError('opening', '['));
    }
    push({ type: 'text', value, output: `\\${value}` });
    continue;
   }
   decrement('brackets');
   const prevValue = prev.value.slice(1);
   if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
    value = `/${value}`;
   }
   prev.value += value;
   append({ value });
   if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
    continue;
   }
   const escaped = utils.escapeRegex(prev.value);
   state.output = state.output.slice(0, -prev.value.length);
   if (opts.literalBrackets === true) {
    state.output += escaped;
    prev.value = escaped;
    continue;
   }
   prev.value = `(${capture}${escaped}|${prev.value})`;
   state.output += prev.value;
   continue;
  }
  if (value === '{' && opts.nobrace !== true) {
   increment('braces');
   const open = {
    type: 'brace',
    value,
    output: '(',
    outputIndex: state.output.length,
    tokensIndex: state.tokens.length
   };
   braces.push(open);
   push(open);
   continue;
  }
  if (value === '}') {
   const brace = braces[braces.length - 1];
   if (opts.nobrace === true || !brace) {
    push({ type: 'text', value, output: value });
    continue;
   }
   let output = ')';
   if (brace.dots === true) {
    const arr = tokens.slice();
    const range = [];
    for (let i = arr.length - 1; i >= 0; i--) {
     tokens.pop();
     if (arr[i].type === 'brace') {
      break;
     }
     if (arr[i].type !== 'dots') {
      range.unshift(arr[i].value);
     }
    }
    output = expandRange(range, opts);
    state.backtrack = true;
   }
   if (brace.comma !== true && brace.dots !== true) {
    const out = state.output.slice(0, brace.outputIndex);
    const toks = state.tokens.slice(brace.tokensIndex);
    brace.value = brace.output = '\\{';
    value = output = '\\}';
    state.output = out;
    for (const t of toks) {
     state.output += (t.output || t.value);
    }
   }
   push({ type: 'brace', value, output });
   decrement('braces');
   braces.pop();
   continue;
  }
  if (value === '|') {
   if (extglobs.length > 0) {
    extglobs[extglobs.length - 1].conditions++;
   }
   push({ type: 'text', value });
   continue;
  }
  if (value === ',') {
   let output = value;
   const brace = braces[braces.length - 1];
   if (brace && stack[stack.length - 1] === 'braces') {
    brace.comma = true;
    output = '|';
   }
   push({ type: 'comma', value, output });
   continue;
  }
  if (value === '/') {
   if (prev.type === 'dot' && state.index === state.start + 1) {
    state.start = state.index + 1;
    state.consumed = '';
    state.output = '';
    tokens.pop();
    prev = bos;
    continue;
   }
   push({ type: 'slash', value, output: SLASH_LITERAL });
   continue;
  }
  if (value === '.') {
   if (state.braces > 0 && prev.type === 'dot') {
    if (prev.value === '.') prev.output = DOT_LITERAL;
    const brace = braces[braces.length - 1];
    prev.type = 'dots';
    prev.output += value;
    prev.value += value;
    brace.dots = true;
    continue;
   }
   if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
    push({ type: 'text', value, output: DOT_LITERAL });
    continue;
   }
   push({ type: 'dot', value, output: DOT_LITERAL });
   continue;
  }
  if (value === '?') {
   const isGroup = prev && prev.value === '(';
   if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    extglobOpen('qmark', value);
    continue;
   }
   if (prev && prev.type === 'paren') {
    const next = peek();
    let output = value;
    if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
     output = `\\${value}`;
    }
    push({ type: 'text', value, output });
    continue;
   }
   if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
    push({ type: 'qmark', value, output: QMARK_NO_DOT });
    continue;
   }
   push({ type: 'qmark', value, output: QMARK });
   continue;
  }
  if (value === '!') {
   if (opts.noextglob !== true && peek() === '(') {
    if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
     extglobOpen('negate', value);
     continue;
    }
   }
   if (opts.nonegate !== true && state.index === 0) {
    negate();
    continue;
   }
  }
  if (value === '+') {
   if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    extglobOpen('plus', value);
    continue;
   }
   if ((prev && prev.value === '(') || opts.regex === false) {
    push({ type: 'plus', value, output: PLUS_LITERAL });
    continue;
   }
   if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
    push({ type: 'plus', value });
    continue;
   }
   push({ type: 'plus', value: PLUS_LITERAL });
   continue;
  }
  if (value === '@') {
   if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
    push({ type: 'at', extglob: true, value, output: '' });
    continue;
   }
   push({ type: 'text', value });
   continue;
  }
  if (value !== '*') {
   if (value === '$' || value === '^') {
    value = `\\${value}`;
   }
   const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
   if (match) {
    value += match[0];
    state.index += match[0].length;
   }
   push({ type: 'text', value });
   continue;
  }
  if (prev && (prev.type === 'globstar' || prev.star === true)) {
   prev.type = 'star';
   prev.star = true;
   prev.value += value;
   prev.output = star;
   state.backtrack = true;
   state.globstar = true;
   consume(value);
   continue;
  }
  let rest = remaining();
  if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
   extglobOpen('star', value);
   continue;
  }
  if (prev.type === 'star') {
   if (opts.noglobstar === true) {
    consume(value);
    continue;
   }
   const prior = prev.prev;
   const before = prior.prev;
   const isStart = prior.type === 'slash' || prior.type === 'bos';
   const afterStar = before && (before.type === 'star' || before.type === 'globstar');
   if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
    push({ type: 'star', value, output: '' });
    continue;
   }
   const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
   const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
   if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
    push({ type: 'star', value, output: '' });
    continue;
   }
   while (rest.slice(0, 3) === '/**') {
    const after = input[state.index + 4];
    if (after && after !== '/') {
     break;
    }
    rest = rest.slice(3);
    consume('/**', 3);
   }
   const isEnd = eos() || (
    state.parens > 0
    && rest === ')'.repeat(state.parens)
    && !extglobs.some(extglob => extglob.type === 'negate')
   );
   if (prior.type === 'bos' && eos()) {
    prev.type = 'globstar';
    prev.value += value;
    prev.output = globstar(opts);
    state.output = prev.output;
    state.globstar = true;
    consume(value);
    continue;
   }
   if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
    state.output = state.output.slice(0, -(prior.output + prev.output).length);
    prior.output = `(?:${prior.output}`;
    prev.type = 'globstar';
    prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
    prev.value += value;
    state.globstar = true;
    state.output += prior.output + prev.output;
    consume(value);
    continue;
   }
   if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
    const end = rest[1] !== void 0 ? '|$' : '';
    state.output = state.output.slice(0, -(prior.output + prev.output).length);
    prior.output = `(?:${prior.output}`;
    prev.type = 'globstar';
    prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
    prev.value += value;
    state.output += prior.output + prev.output;
    state.globstar = true;
    consume(value + advance());
    push({ type: 'slash', value: '/', output: '' });
    continue;
   }
   if (prior.type === 'bos' && rest[0] === '/') {
    prev.type = 'globstar';
    prev.value += value;
    prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
    state.output = prev.output;
    state.globstar = true;
    consume(value + advance());
    push({ type: 'slash', value: '/', output: '' });
    continue;
   }
   state.output = state.output.slice(0, -prev.output.length);
   prev.type = 'globstar';
   prev.output = globstar(opts);
   prev.value += value;
   state.output += prev.output;
   state.globstar = true;
   consume(value);
   continue;
  }
  const token = { type: 'star', value, output: star };
  if (opts.bash === true) {
   token.output = '.*?';
   if (prev.type === 'bos' || prev.type === 'slash') {
    token.output = nodot + token.output;
   }
   push(token);
   continue;
  }
  if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
   token.output = value;
   push(token);
   continue;
  }
  if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
   if (prev.type === 'dot') {
    state.output += NO_DOT_SLASH;
    prev.output += NO_DOT_SLASH;
   } else if (opts.dot === true) {
    state.output += NO_DOTS_SLASH;
    prev.output += NO_DOTS_SLASH;
   } else {
    state.output += nodot;
    prev.output += nodot;
   }
   if (peek() !== '*') {
    state.output += ONE_CHAR;
    prev.output += ONE_CHAR;
   }
  }
  push(token);
 }
 while (state.brackets > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
  state.output = utils.escapeLast(state.output, '[');
  decrement('brackets');
 }
 while (state.parens > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
  state.output = utils.escapeLast(state.output, '(');
  decrement('parens');
 }
 while (state.braces > 0) {
  if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
  state.output = utils.escapeLast(state.output, '{');
  decrement('braces');
 }
 if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
  push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
 }
 if (state.backtrack === true) {
  state.output = '';
  for (const token of state.tokens) {
   state.output += token.output != null ? token.output : token.value;
   if (token.suffix) {
    state.output += token.suffix;
   }
  }
 }
 return state;
};
parse.fastpaths = (input, options) => {
 const opts = { ...options };
 const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
 const len = input.length;
 if (len > max) {
  throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
 }
 input = REPLACEMENTS[input] || input;
 const {
  DOT_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOTS_SLASH,
  STAR,
  START_ANCHOR
 } = constants.globChars(opts.windows);
 const nodot = opts.dot ? NO_DOTS : NO_DOT;
 const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
 const capture = opts.capture ? '' : '?:';
 const state = { negated: false, prefix: '' };
 let star = opts.bash === true ? '.*?' : STAR;
 if (opts.capture) {
  star = `(${star})`;
 }
 const globstar = opts => {
  if (opts.noglobstar === true) return star;
  return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
 };
 const create = str => {
  switch (str) {
   case '*':
    return `${nodot}${ONE_CHAR}${star}`;
   case '.*':
    return `${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '*.*':
    return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '*/*':
    return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
   case '**':
    return nodot + globstar(opts);
   case '**/*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
   case '**/*.*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
   case '**/.*':
    return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
   default: {
    const match = /^(.*?)\.(\w+)$/.exec(str);
    if (!match) return;
    const source = create(match[1]);
    if (!source) return;
    return source + DOT_LITERAL + match[2];
   }
  }
 };
 const output = utils.removePrefix(input, state);
 let source = create(output);
 if (source && opts.strictSlashes !== true) {
  source += `${SLASH_LITERAL}?`;
 }
 return source;
};
module.exports = parse;
}),
98016:
((module, __unused_webpack_exports, __webpack_require__) => {
const scan = __webpack_require__(31781);
const parse = __webpack_require__(78265);
const utils = __webpack_require__(64059);
const constants = __webpack_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);
const picomatch = (glob, options, returnState = false) => {
 if (Array.isArray(glob)) {
  const fns = glob.map(input => picomatch(input, options, returnState));
  const arrayMatcher = str => {
   for (const isMatch of fns) {
    const state = isMatch(str);
    if (state) return state;
   }
   return false;
  };
  return arrayMatcher;
 }
 const isState = isObject(glob) && glob.tokens && glob.input;
 if (glob === '' || (typeof glob !== 'string' && !isState)) {
  throw new TypeError('Expected pattern to be a non-empty string');
 }
 const opts = options || {};
 const posix = opts.windows;
 const regex = isState
  ? picomatch.compileRe(glob, options)
  : picomatch.makeRe(glob, options, false, true);
 const state = regex.state;
 delete regex.state;
 let isIgnored = () => false;
 if (opts.ignore) {
  const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
  isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
 }
 const matcher = (input, returnObject = false) => {
  const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
  const result = { glob, state, regex, posix, input, output, match, isMatch };
  if (typeof opts.onResult === 'function') {
   opts.onResult(result);
  }
  if (isMatch === false) {
   result.isMatch = false;
   return returnObject ? result : false;
  }
  if (isIgnored(input)) {
   if (typeof opts.onIgnore === 'function') {
    opts.onIgnore(result);
   }
   result.isMatch = false;
   return returnObject ? result : false;
  }
  if (typeof opts.onMatch === 'function') {
   opts.onMatch(result);
  }
  return returnObject ? result : true;
 };
 if (returnState) {
  matcher.state = state;
 }
 return matcher;
};
picomatch.test = (input, regex, options, { glob, posix } = {}) => {
 if (typeof input !== 'string') {
  throw new TypeError('Expected input to be a string');
 }
 if (input === '') {
  return { isMatch: false, output: '' };
 }
 const opts = options || {};
 const format = opts.format || (posix ? utils.toPosixSlashes : null);
 let match = input === glob;
 let output = (match && format) ? format(input) : input;
 if (match === false) {
  output = format ? format(input) : input;
  match = output === glob;
 }
 if (match === false || opts.capture === true) {
  if (opts.matchBase === true || opts.basename === true) {
   match = picomatch.matchBase(input, regex, options, posix);
  } else {
   match = regex.exec(output);
  }
 }
 return { isMatch: Boolean(match), match, output };
};
picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
 const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
 return regex.test(utils.basename(input, { windows: posix }));
};
picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
picomatch.parse = (pattern, options) => {
 if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
 return parse(pattern, { ...options, fastpaths: false });
};
picomatch.scan = (input, options) => scan(input, options);
picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
 if (returnOutput === true) {
  return state.output;
 }
 const opts = options || {};
 const prepend = opts.contains ? '' : '^';
 const append = opts.contains ? '' : '$';
 let source = `${prepend}(?:${state.output})${append}`;
 if (state && state.negated === true) {
  source = `^(?!${source}).*$`;
 }
 const regex = picomatch.toRegex(source, options);
 if (returnState === true) {
  regex.state = state;
 }
 return regex;
};
picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
 if (!input || typeof input !== 'string') {
  throw new TypeError('Expected a non-empty string');
 }
 let parsed = { negated: false, fastpaths: true };
 if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
  parsed.output = parse.fastpaths(input, options);
 }
 if (!parsed.output) {
  parsed = parse(input, options);
 }
 return picomatch.compileRe(parsed, options, returnOutput, returnState);
};
picomatch.toRegex = (source, options) => {
 try {
  const opts = options || {};
  return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
 } catch (err) {
  if (options && options.debug === true) throw err;
  return /$^/;
 }
};
picomatch.constants = constants;
module.exports = picomatch;
}),
31781:
((module, __unused_webpack_exports, __webpack_require__) => {
const utils = __webpack_require__(64059);
const {
 CHAR_ASTERISK,
 CHAR_AT,
 CHAR_BACKWARD_SLASH,
 CHAR_COMMA,
 CHAR_DOT,
 CHAR_EXCLAMATION_MARK,
 CHAR_FORWARD_SLASH,
 CHAR_LEFT_CURLY_BRACE,
 CHAR_LEFT_PARENTHESES,
 CHAR_LEFT_SQUARE_BRACKET,
 CHAR_PLUS,
 CHAR_QUESTION_MARK,
 CHAR_RIGHT_CURLY_BRACE,
 CHAR_RIGHT_PARENTHESES,
 CHAR_RIGHT_SQUARE_BRACKET
} = __webpack_require__(5595);
const isPathSeparator = code => {
 return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};
const depth = token => {
 if (token.isPrefix !== true) {
  token.depth = token.isGlobstar ? Infinity : 1;
 }
};
const scan = (input, options) => {
 const opts = options || {};
 const length = input.length - 1;
 const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
 const slashes = [];
 const tokens = [];
 const parts = [];
 let str = input;
 let index = -1;
 let start = 0;
 let lastIndex = 0;
 let isBrace = false;
 let isBracket = false;
 let isGlob = false;
 let isExtglob = false;
 let isGlobstar = false;
 let braceEscaped = false;
 let backslashes = false;
 let negated = false;
 let negatedExtglob = false;
 let finished = false;
 let braces = 0;
 let prev;
 let code;
 let token = { value: '', depth: 0, isGlob: false };
 const eos = () => index >= length;
 const peek = () => str.charCodeAt(index + 1);
 const advance = () => {
  prev = code;
  return str.charCodeAt(++index);
 };
 while (index < length) {
  code = advance();
  let next;
  if (code === CHAR_BACKWARD_SLASH) {
   backslashes = token.backslashes = true;
   code = advance();
   if (code === CHAR_LEFT_CURLY_BRACE) {
    braceEscaped = true;
   }
   continue;
  }
  if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
   braces++;
   while (eos() !== true && (code = advance())) {
    if (code === CHAR_BACKWARD_SLASH) {
     backslashes = token.backslashes = true;
     advance();
     continue;
    }
    if (code === CHAR_LEFT_CURLY_BRACE) {
     braces++;
     continue;
    }
    if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
     isBrace = token.isBrace = true;
     isGlob = token.isGlob = true;
     finished = true;
     if (scanToEnd === true) {
      continue;
     }
     break;
    }
    if (braceEscaped !== true && code === CHAR_COMMA) {
     isBrace = token.isBrace = true;
     isGlob = token.isGlob = true;
     finished = true;
     if (scanToEnd === true) {
      continue;
     }
     break;
    }
    if (code === CHAR_RIGHT_CURLY_BRACE) {
     braces--;
     if (braces === 0) {
      braceEscaped = false;
      isBrace = token.isBrace = true;
      finished = true;
      break;
     }
    }
   }
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_FORWARD_SLASH) {
   slashes.push(index);
   tokens.push(token);
   token = { value: '', depth: 0, isGlob: false };
   if (finished === true) continue;
   if (prev === CHAR_DOT && index === (start + 1)) {
    start += 2;
    continue;
   }
   lastIndex = index + 1;
   continue;
  }
  if (opts.noext !== true) {
   const isExtglobChar = code === CHAR_PLUS
    || code === CHAR_AT
    || code === CHAR_ASTERISK
    || code === CHAR_QUESTION_MARK
    || code === CHAR_EXCLAMATION_MARK;
   if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
    isGlob = token.isGlob = true;
    isExtglob = token.isExtglob = true;
    finished = true;
    if (code === CHAR_EXCLAMATION_MARK && index === start) {
     negatedExtglob = true;
    }
    if (scanToEnd === true) {
     let parens = 0;
     while (eos() !== true && (code = advance())) {
      if (code === CHAR_BACKWARD_SLASH) {
       backslashes = token.backslashes = true;
       advance();
       continue;
      }
      if (code === CHAR_LEFT_PARENTHESES) {
       parens++;
       continue;
      }
      if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
       finished = true;
       break;
      }
     }
     continue;
    }
    break;
   }
  }
  if (code === CHAR_ASTERISK) {
   if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
   isGlob = token.isGlob = true;
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_QUESTION_MARK) {
   isGlob = token.isGlob = true;
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (code === CHAR_LEFT_SQUARE_BRACKET) {
   while (eos() !== true && (next = advance())) {
    if (next === CHAR_BACKWARD_SLASH) {
     backslashes = token.backslashes = true;
     advance();
     continue;
    }
    if (next === CHAR_RIGHT_SQUARE_BRACKET) {
     isBracket = token.isBracket = true;
     isGlob = token.isGlob = true;
     finished = true;
     break;
    }
   }
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
  if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
   negated = token.negated = true;
   start++;
   continue;
  }
  if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
   isGlob = token.isGlob = true;
   if (scanToEnd === true) {
    let parens = 1;
    while (eos() !== true && (code = advance())) {
     if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      advance();
      continue;
     }
     if (code === CHAR_LEFT_PARENTHESES) {
      parens++;
      continue;
     }
     if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
      finished = true;
      break;
     }
    }
    continue;
   }
   break;
  }
  if (isGlob === true) {
   finished = true;
   if (scanToEnd === true) {
    continue;
   }
   break;
  }
 }
 if (opts.noext === true) {
  isExtglob = false;
  isGlob = false;
 }
 let base = str;
 let prefix = '';
 let glob = '';
 if (start > 0) {
  prefix = str.slice(0, start);
  str = str.slice(start);
  lastIndex -= start;
 }
 if (base && isGlob === true && lastIndex > 0) {
  base = str.slice(0, lastIndex);
  glob = str.slice(lastIndex);
 } else if (isGlob === true) {
  base = '';
  glob = str;
 } else {
  base = str;
 }
 if (base && base !== '' && base !== '/' && base !== str) {
  if (isPathSeparator(base.charCodeAt(base.length - 1))) {
   base = base.slice(0, -1);
  }
 }
 if (opts.unescape === true) {
  if (glob) glob = utils.removeBackslashes(glob);
  if (base && backslashes === true) {
   base = utils.removeBackslashes(base);
  }
 }
 const state = {
  prefix,
  input,
  start,
  base,
  glob,
  isBrace,
  isBracket,
  isGlob,
  isExtglob,
  isGlobstar,
  negated,
  negatedExtglob
 };
 if (opts.tokens === true) {
  state.maxDepth = 0;
  if (!isPathSeparator(code)) {
   tokens.push(token);
  }
  state.tokens = tokens;
 }
 if (opts.parts === true || opts.tokens === true) {
  let prevIndex;
  for (let idx = 0; idx < slashes.length; idx++) {
   const n = prevIndex !== undefined ? prevIndex + 1 : start;
   const i = slashes[idx];
   const value = input.slice(n, i);
   if (opts.tokens) {
    if (idx === 0 && start !== 0) {
     tokens[idx].isPrefix = true;
     tokens[idx].value = prefix;
    } else {
     tokens[idx].value = value;
    }
    depth(tokens[idx]);
    state.maxDepth += tokens[idx].depth;
   }
   if (i >= start) {
    parts.push(value);
    prevIndex = i;
   }
  }
  const n = prevIndex !== undefined ? prevIndex + 1 : start;
  const value = input.slice(n);
  parts.push(value);
  if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
   tokens[tokens.length - 1].value = value;
   depth(tokens[tokens.length - 1]);
   state.maxDepth += tokens[tokens.length - 1].depth;
  }
  state.slashes = slashes;
  state.parts = parts;
 }
 return state;
};
module.exports = scan;
}),
64059:
((__unused_webpack_module, exports, __webpack_require__) => {
const {
 REGEX_BACKSLASH,
 REGEX_REMOVE_BACKSLASH,
 REGEX_SPECIAL_CHARS,
 REGEX_SPECIAL_CHARS_GLOBAL
} = __webpack_require__(5595);
exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');
exports.isWindows = () => {
 if (typeof navigator !== 'undefined' && navigator.platform) {
  const platform = navigator.platform.toLowerCase();
  return platform === 'win32' || platform === 'windows';
 }
 if (typeof process !== 'undefined' && process.platform) {
  return process.platform === 'win32';
 }
 return false;
};
exports.removeBackslashes = str => {
 return str.replace(REGEX_REMOVE_BACKSLASH, match => {
  return match === '\\' ? '' : match;
 });
};
exports.escapeLast = (input, char, lastIdx) => {
 const idx = input.lastIndexOf(char, lastIdx);
 if (idx === -1) return input;
 if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
 return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};
exports.removePrefix = (input, state = {}) => {
 let output = input;
 if (output.startsWith('./')) {
  output = output.slice(2);
  state.prefix = './';
 }
 return output;
};
exports.wrapOutput = (input, state = {}, options = {}) => {
 const prepend = options.contains ? '' : '^';
 const append = options.contains ? '' : '$';
 let output = `${prepend}(?:${input})${append}`;
 if (state.negated === true) {
  output = `(?:^(?!${output}).*$)`;
 }
 return output;
};
exports.basename = (path, { windows } = {}) => {
 const segs = path.split(windows ? /[\\/]/ : '/');
 const last = segs[segs.length - 1];
 if (last === '') {
  return segs[segs.length - 2];
 }
 return last;
};
})
};
