export const id = 688;
export const ids = [688,316];
export const modules = {

/***/ 9688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFrom: () => (/* binding */ readFrom)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7316);



/** Reads files below `root`. Nothing for folders, devices, files over 20 MB, and whatever a symlink leads to outside of `root`. */
function readFrom(root) {
    return async (path) => {
        try {
            const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path));
            if (leaves((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, file)))
                return undefined;
            const { size, isFile } = await describe(file);
            return isFile && size <= _load_js__WEBPACK_IMPORTED_MODULE_2__.maxPictureBytes ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) : undefined;
        }
        catch {
            // No such file, no permission, a loop of links: there is no picture to be had here.
            return undefined;
        }
    };
}
function leaves(fromRoot) {
    return fromRoot === '..' || fromRoot.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(fromRoot);
}
async function describe(file) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    return { size: stats.size, isFile: stats.isFile() };
}


/***/ }),

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  candidates: () => (/* reexport */ candidates/* candidates */.X),
  createLoader: () => (/* binding */ createLoader),
  maxPictureBytes: () => (/* binding */ maxPictureBytes)
});

// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/images/candidates.js
var candidates = __webpack_require__(7737);
;// CONCATENATED MODULE: ./build/images/sniff.js
/** The media type of a picture by its first bytes; file names and headers are only what somebody said. Undefined for anything else. */
function sniff(bytes) {
    const known = signatures.find(({ at, hex }) => hexOf(bytes.subarray(at, at + hex.length / 2)) === hex);
    return known?.type ?? (isSvg(bytes) ? 'image/svg+xml' : undefined);
}
/** PNG 1.2 §12.12, JFIF 1.02, GIF89a, WebP in RIFF, brands of ISO 14496-12 at byte 4, TIFF 6.0, BMP, ICO. */
const signatures = [
    { type: 'image/png', at: 0, hex: '89504e470d0a1a0a' },
    { type: 'image/jpeg', at: 0, hex: 'ffd8ff' },
    { type: 'image/gif', at: 0, hex: '474946383761' },
    { type: 'image/gif', at: 0, hex: '474946383961' },
    { type: 'image/webp', at: 8, hex: '57454250' },
    { type: 'image/avif', at: 4, hex: '6674797061766966' },
    { type: 'image/avif', at: 4, hex: '6674797061766973' },
    { type: 'image/heic', at: 4, hex: '6674797068656963' },
    { type: 'image/heic', at: 4, hex: '6674797068656978' },
    { type: 'image/heic', at: 4, hex: '667479706d696631' },
    { type: 'image/tiff', at: 0, hex: '49492a00' },
    { type: 'image/tiff', at: 0, hex: '4d4d002a' },
    { type: 'image/bmp', at: 0, hex: '424d' },
    { type: 'image/x-icon', at: 0, hex: '00000100' },
];
/** True for the text that Git LFS leaves in place of a file that was not fetched (git-lfs specification, "The Pointer"). */
function isLfsPointer(bytes) {
    return bytes.length < 1024 && latin1(bytes).startsWith('version https://git-lfs.github.com/spec/');
}
/** An XML document with the root element `svg`. */
function isSvg(bytes) {
    const head = latin1(bytes.subarray(0, 4096)).replace(/<!--[^]*?-->/g, '');
    return /^(?:\u00EF\u00BB\u00BF)?(?:<\?[^>]*>|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(head);
}
function hexOf(bytes) {
    return Buffer.from(bytes).toString('hex');
}
function latin1(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/images/load.js




/** Largest picture that is looked at, in bytes. */
const maxPictureBytes = 20 * 1024 * 1024;
/** Loads pictures through `read`, which gives the bytes of a path from the root of the repository, or nothing. */
function createLoader(read) {
    return async (src, path) => {
        if (/^\s*(https?:)?\/\//i.test(src))
            return remote(src.trim());
        if (/^\s*data:/i.test(src))
            return unavailable('The picture is written into the page as a data URI.');
        const places = (0,candidates/* candidates */.X)(src, path);
        for (const place of places) {
            const bytes = await read(place);
            if (bytes !== undefined)
                return picture(place, bytes);
        }
        return unavailable(places.length === 0 ? 'Its address is no path inside the repository.' : notFound(places));
    };
}
function remote(src) {
    const url = (0,public_url/* publicUrl */.x)(src.startsWith('//') ? `https:${src}` : src);
    if (url === undefined)
        return unavailable('Its address is not an https address of a public host.');
    return { status: 'remote', url: url.href };
}
function picture(path, bytes) {
    if (bytes.length > maxPictureBytes)
        return unavailable(`${path} is larger than 20 MB.`);
    if (isLfsPointer(bytes))
        return unavailable(`${path} is a Git LFS pointer: check out with \`lfs: true\`.`);
    const mediaType = sniff(bytes);
    if (mediaType === undefined)
        return unavailable(`${path} does not hold a picture that we know.`);
    return { status: 'bytes', bytes, mediaType, path };
}
function notFound(places) {
    const [first = '', ...others] = places;
    const more = others.length === 0 ? '' : `, nor in ${String(others.length)} other folders that sites publish`;
    return `There is no readable file ${first}${more}.`;
}
function unavailable(reason) {
    return { status: 'unavailable', reason };
}


/***/ }),

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/**
 * `text` as a URL that may be handed to an outside service: https, a named host of the public internet, no user name or password in it.
 * Undefined for IP literals in any notation (WHATWG URL turns `0x7f.1` into `127.0.0.1`), localhost and names that only mean something inside a network.
 */
function publicUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return undefined;
    const host = url.hostname.replace(/\.$/, '');
    if (host.startsWith('[') || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return undefined;
    return !host.includes('.') || insideNames.test(host) ? undefined : url;
}
/** Special-use names of RFC 6761, 6762, 8375 and 9476, and the habitual ones beside them. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;


/***/ })

};
