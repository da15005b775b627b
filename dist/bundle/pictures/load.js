export const ids = [8346];
export const modules = {

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxPictureBytes)
/* harmony export */ });
/** Largest picture that is read, in bytes. */
const maxPictureBytes = 20 * 1024 * 1024;


/***/ }),

/***/ 78346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLoader: () => (/* binding */ createLoader),
  handOver: () => (/* binding */ handOver),
  maxPictureBytes: () => (/* reexport */ limits/* maxPictureBytes */.M)
});

// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(29227);
// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(81463);
// EXTERNAL MODULE: ./build/pictures/limits.js
var limits = __webpack_require__(1924);
;// CONCATENATED MODULE: ./build/pictures/data-uri.js

/** The bytes in a `data:` address (RFC 2397); undefined when it has no data, or more than {@link maxPictureBytes}. */
function dataUriBytes(src) {
    const address = src.trim();
    const comma = address.indexOf(',');
    // A byte takes three characters as an escape; base64 is shorter.
    if (comma === -1 || address.length > 3 * limits/* maxPictureBytes */.M + comma)
        return undefined;
    const data = address.slice(comma + 1).replace(/#.*$/s, '');
    return /;\s*base64\s*$/i.test(address.slice(0, comma)) ? fromBase64(data) : fromEscapes(data);
}
function fromBase64(data) {
    return Buffer.from(data.includes('%') ? Buffer.from(fromEscapes(data)).toString('latin1') : data, 'base64');
}
/** Percent-encoded bytes, the usual form of SVG; text that is not an escape stays as it is. */
function fromEscapes(data) {
    const parts = data.split(/((?:%[\da-f]{2})+)/i);
    return Buffer.concat(parts.map((part, index) => Buffer.from(...bytesOf(part, index % 2 === 1))));
}
function bytesOf(part, isEscaped) {
    return isEscaped ? [part.replaceAll('%', ''), 'hex'] : [part, 'utf8'];
}

// EXTERNAL MODULE: ./build/pictures/picture.js + 1 modules
var pictures_picture = __webpack_require__(29136);
// EXTERNAL MODULE: ./build/pictures/remote-address.js
var remote_address = __webpack_require__(10131);
;// CONCATENATED MODULE: ./build/pictures/load.js






/**
 * Loads the pictures of a repository.
 *
 * @param addressOf the public address of a file of the repository
 * @param placesOf where the picture of an address may be
 * @param remote fetches pictures of other sites, or hands their addresses over
 */
function createLoader(files, addressOf = () => undefined, remote = handOver([]), placesOf = candidates/* candidates */.Xi) {
    async function fromFile(src, documentPath) {
        const paths = placesOf(src, documentPath);
        const [first] = paths;
        if (first === undefined)
            return unavailable(noPath(src));
        // What the settings name comes before what the address says.
        const isFirstThere = ((0,candidates/* isRelative */.n3)(src) || first !== (0,candidates/* candidates */.Xi)(src, documentPath)[0]) &&
            !files.isListed() &&
            (await files.read(first)) !== undefined;
        const path = isFirstThere ? first : ((await files.find(paths)) ?? first);
        const found = await files.read(path);
        if (found === undefined)
            return unavailable(`There is no file ${first}, and none in the folders where sites keep their pictures.`);
        if (!(found instanceof Uint8Array))
            return unavailable(found.reason);
        const picture = (0,pictures_picture/* pictureOf */.C)(found, path, addressOf(path));
        return picture.status === 'bytes' ? { ...picture, path } : picture;
    }
    return async (src, documentPath) => {
        const address = src.trim();
        if (isRemote.test(address) && placesOf(address, documentPath).length === 0)
            return remote(address.startsWith('//') ? `https:${address}` : address);
        if (!/^data:/i.test(address))
            return fromFile(src, documentPath);
        const bytes = dataUriBytes(address);
        return bytes
            ? (0,pictures_picture/* pictureOf */.C)(bytes, 'The data URI', undefined)
            : unavailable('The data URI has no data, or is too large.');
    };
}
const isRemote = /^(?:https?:)?\/\//i;
/** Gives the model the address of a picture, from which its servers fetch it. @param hosts see {@link unlisted} */
function handOver(hosts) {
    return (address) => Promise.resolve(handedOver(address, hosts));
}
function handedOver(address, hosts) {
    const url = (0,public_url/* publicUrl */.x6)(address);
    if (url === undefined)
        return unavailable('Its address is not an https address of a public host.');
    const reason = (0,remote_address/* unlisted */.B$)(url, hosts);
    return reason === undefined ? { status: 'remote', url: url.href } : unavailable(reason);
}
function noPath(src) {
    if (src.trim() === '')
        return 'The source has no address for it.';
    return /\{|<[%?]/.test(src)
        ? 'Its address is an expression, and the source does not show which file that is.'
        : 'Its address is not a path inside the repository.';
}
function unavailable(reason) {
    return { status: 'unavailable', reason };
}


/***/ }),

/***/ 29136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ pictureOf)
});

// EXTERNAL MODULE: ./build/text/file-store.js
var file_store = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/text/lfs-pointer.js
var lfs_pointer = __webpack_require__(3553);
// EXTERNAL MODULE: ./build/pictures/limits.js
var limits = __webpack_require__(1924);
;// CONCATENATED MODULE: ./build/pictures/classify.js
/** The media type of a picture by its first bytes, because file names and headers can be wrong. Undefined for anything else. */
function classify(bytes) {
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
/** An XML document with the root element `svg`. */
function isSvg(bytes) {
    const head = latin1(bytes.subarray(0, 4096)).replace(/<!--[^]*?(?:-->|$)/g, '');
    return /^(?:\u00EF\u00BB\u00BF)?(?:<\?[^>]*>|<!DOCTYPE[^>]*>|\s)*<svg[\s>]/i.test(head);
}
function hexOf(bytes) {
    return Buffer.from(bytes).toString('hex');
}
function latin1(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

;// CONCATENATED MODULE: ./build/pictures/picture.js




/**
 * The picture in these bytes, or why they are not one.
 *
 * @param name of the file, for messages
 * @param address its public address
 */
function pictureOf(bytes, name, address) {
    const mediaType = classify(bytes);
    const trouble = troubleOf(bytes, name);
    if (trouble !== undefined)
        return { status: 'unavailable', reason: trouble };
    if (mediaType !== undefined)
        return { status: 'bytes', bytes, mediaType, address };
    return {
        status: 'unavailable',
        reason: `${name} is ${isPage(bytes) ? 'an HTML page, not a picture' : 'not a picture in a known format'}.`,
    };
}
function troubleOf(bytes, name) {
    if (bytes.length === 0)
        return `${name} is empty: it has no bytes.`;
    if (bytes.length > limits/* maxPictureBytes */.M)
        return (0,file_store/* tooBig */.xu)(name, limits/* maxPictureBytes */.M);
    return (0,lfs_pointer/* isLfsPointer */.N)(bytes) ? `${name} is a Git LFS pointer: check out with \`lfs: true\`.` : undefined;
}
/** Servers and scripts may save an error page under the name of a picture that they did not find. */
function isPage(bytes) {
    const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
    return /^\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)\b/i.test(head);
}


/***/ }),

/***/ 10131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   XK: () => (/* binding */ notPublic),
/* harmony export */   cP: () => (/* binding */ redirected)
/* harmony export */ });
/* harmony import */ var _lib_host_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82353);
/* harmony import */ var _lib_parse_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99447);
/* harmony import */ var _lib_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29227);



/** Checks `address` as one to fetch a picture from, before its name is looked up. @param hosts see {@link unlisted} */
function targetOf(address, allows, hosts = []) {
    const url = (0,_lib_parse_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(address);
    if (url === undefined)
        return { reason: 'Its address is not one that a browser understands.' };
    const reason = refusal(url, allows) ?? unlisted(url, hosts);
    return reason === undefined ? { url } : { reason };
}
/** The target of a redirect from `from`. */
function redirected(from, location, allows, hosts = []) {
    const next = (0,_lib_parse_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .D)(location, from);
    if (next === undefined)
        return { reason: 'It redirects to an address that a browser does not understand.' };
    const target = targetOf(next.href, allows, hosts);
    if ('reason' in target)
        return { reason: `It redirects to another address, which is not fetched: ${target.reason}` };
    return from.protocol === 'https:' && target.url.protocol === 'http:'
        ? { reason: 'It redirects from https to http, where it could be replaced on the way.' }
        : target;
}
/** Why the settings do not let pictures be fetched from this host. @param hosts those that they list, see `hasHost`; none means any */
function unlisted(url, hosts) {
    return hosts.length === 0 || (0,_lib_host_names_js__WEBPACK_IMPORTED_MODULE_2__/* .hasHost */ .b)(hosts, url) ? undefined : `${url.hostname} is not among the \`picture-hosts\`.`;
}
/** The port of the URL, explicit or by its protocol. */
function portOf({ port, protocol }) {
    return port === '' ? (defaultPorts[protocol] ?? 0) : Number(port);
}
const defaultPorts = { 'http:': 80, 'https:': 443 };
function refusal(url, allows) {
    if (!(url.protocol in defaultPorts))
        return `Pictures are fetched over http and https, not ${url.protocol}`;
    if (url.username !== '' || url.password !== '')
        return 'Its address contains a user name or a password.';
    const address = (0,_lib_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .addressIn */ ._Q)(url);
    if (address === undefined)
        return (0,_lib_public_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isInsideName */ .Ay)(url) ? `${url.hostname} is a name of a private network.` : undefined;
    return allows(address, portOf(url)) ? undefined : notPublic;
}
/** The reason for any address in a private network. */
const notPublic = 'Its address leads to a private network or an unusual port, and pictures are fetched only from public sites.';


/***/ }),

/***/ 97626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   C2: () => (/* binding */ keptBytes),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xu: () => (/* binding */ tooBig)
/* harmony export */ });
/** Bytes of files that a store keeps in memory for further pages that show them. */
const keptBytes = 64 * 1024 * 1024;
/** The same for paths that differ only in letter case or in the composition of accents. */
function foldPath(path) {
    return path.normalize('NFC').toLowerCase();
}
/** Why a link to a place outside of the repository is not followed. */
function leadsOut(path) {
    return `${path} is a link that leads out of the repository; such links are not followed.`;
}
/** Why a file of more than `most` bytes is not read. */
function tooBig(name, most) {
    return `${name} is larger than ${String(Math.floor(most / 1024 / 1024))} MB. Use a smaller file: the page loads sooner, and a draft becomes possible.`;
}
/** Bytes of the result of a read. */
function sizeOf(read) {
    return read instanceof Uint8Array ? read.length : 0;
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


/***/ })
};
