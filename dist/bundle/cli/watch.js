export const ids = [3006];
export const modules = {

/***/ 45018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68063);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61469);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74380);





/**
 * Runs a check, and again whenever a document or a setting below the folder changes, until the program is ended.
 *
 * @param written files that the check writes itself
 * @returns the code of the last run, should there be no further changes to wait for
 * @throws UserError where changes cannot be watched
 */
async function watch(run, written, world) {
    if (world.changes === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('Changes cannot be watched here.', 'Run the command again after a change.');
    }
    const own = new Set(written.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, file)));
    const seen = new Map();
    const changes = world.changes();
    let code = await run();
    world.stderr('alt-text-review: watching for changes; Ctrl-C ends that.\n');
    for await (const path of changes) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path);
        if (own.has(file) || !matters(path))
            continue;
        const time = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ mtimeMs }) => mtimeMs, () => undefined);
        // Editors save in several steps, and each of them is heard of.
        if (seen.has(file) && seen.get(file) === time)
            continue;
        seen.set(file, time);
        world.stderr(`alt-text-review: ${(0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .UN)(path)} changed.\n`);
        code = await again(run, world);
    }
    return code;
}
/** A slip in a setting is said, and the next change may mend it. */
async function again(run, { stderr }) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        stderr(`alt-text-review: ${error.message}\n${error.remedy}\n`);
        return 2;
    }
}
function matters(path) {
    const parts = path.split(/[/\\]/);
    if (parts.includes('.git') || parts.includes('node_modules'))
        return false;
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFor */ .Bm)(path) !== undefined || (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeAsked */ .ZA)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).startsWith('alt-text-review.');
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

/***/ 95136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72341);
/* harmony import */ var _lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25279);


/** UTF-16 units of an address that are read; nothing longer is a path. */
const longest = 2000;
/** The path in an address, decoded, without query and fragment; empty for a `data:` address, which names no file. */
function filePath(address) {
    return (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address));
}
/** The name of the file at an address: the last part of its path that is not empty, with either slash as separator, decoded. */
const fileName = (0,_lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_1__/* .keepRecent */ .l)((address) => (0,_lib_decode_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeEscapes */ .z)(written(address)
    .split(/[/\\]/u)
    .findLast((part) => part !== '') ?? ''));
/** The name of the file without its ending: `release-2.0` keeps its number, `logo.min.svg` loses both. */
const fileStem = (0,_lib_keep_recent_js__WEBPACK_IMPORTED_MODULE_1__/* .keepRecent */ .l)((address) => fileName(address).replace(ending, ''));
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

/***/ 49121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ pictureTokens),
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
/** The ending of a picture, anywhere in a text. */
const pictureTokens = new RegExp(`\\.(?:${shown})\\b`, 'i');
const picture = new RegExp(`\\.(?:${shown})$`, 'i');
const named = new RegExp(`\\.(?:${all})(?:[?#]\\S*)?$`, 'i');
const mentioned = new RegExp(`\\S\\.(?:${all})\\b`, 'i');


/***/ })
};
