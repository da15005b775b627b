export const ids = [5882];
export const modules = {

/***/ 14156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/**
 * Does `work` once a key as long as its result is kept: the oldest results are dropped when all together weigh more than `most`.
 *
 * @param weigh in the unit of `most`
 */
function memoize(work, weigh = () => 0, most = Infinity) {
    const kept = new Map();
    const weights = new Map();
    let total = 0;
    function drop(key) {
        total -= weights.get(key) ?? 0;
        weights.delete(key);
        kept.delete(key);
    }
    async function start(key) {
        const result = await work(key);
        weights.set(key, weigh(result));
        total += weights.get(key) ?? 0;
        for (const oldest of [...weights.keys()])
            if (total > most)
                drop(oldest);
        return result;
    }
    return (key) => {
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const started = start(key);
        kept.set(key, started);
        return started;
    };
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxPictureBytes)
/* harmony export */ });
/** Largest picture that is read, in bytes. */
const maxPictureBytes = 20 * 1024 * 1024;


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

/***/ 35882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRemote: () => (/* binding */ createRemote)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./build/text/file-store.js
var file_store = __webpack_require__(97626);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/lib/public-address.js

/**
 * Whether an IP address, in the notation of `node:dns`, belongs to the public internet. Addresses of private networks, of the machine
 * itself and of metadata services do not, nor does any form of IPv6 that contains an IPv4 address.
 */
function isPublicAddress(address) {
    const version = (0,external_node_net_.isIP)(address);
    if (version === 4)
        return !special.check(address, 'ipv4');
    // A zone (`fe80::1%eth0`) has a meaning only on this machine.
    return (version === 6 && !address.includes('%') && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6'));
}
/** Special-purpose blocks (IANA registries, RFC 6890), multicast, the reserved end of IPv4, and 168.63.129.16, a service for virtual machines of Azure. */
const special = blocksOf([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
]);
/** Global unicast (RFC 4291, 2.4): mapped, NAT64, unique local, link-local and multicast addresses are outside of it. */
const globalUnicast = blocksOf([['2000::', 3]]);
function blocksOf(blocks) {
    const list = new external_node_net_.BlockList();
    for (const [network, prefix] of blocks)
        list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
    return list;
}

// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(29227);
// EXTERNAL MODULE: ./build/lib/memoize.js
var memoize = __webpack_require__(14156);
// EXTERNAL MODULE: ./build/pictures/picture.js + 1 modules
var picture = __webpack_require__(29136);
// EXTERNAL MODULE: ./build/pictures/remote-address.js
var remote_address = __webpack_require__(10131);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
// EXTERNAL MODULE: ./build/pictures/limits.js
var limits = __webpack_require__(1924);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(72341);
;// CONCATENATED MODULE: ./build/pictures/proxy.js





/** The proxy for requests to `url`, from the environment variables that curl and others read. */
function proxyFor({ protocol, hostname, port }, env) {
    const setting = protocol === 'https:' ? (env.https_proxy ?? env.HTTPS_PROXY) : (env.http_proxy ?? env.HTTP_PROXY);
    const exceptions = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
    if (setting === undefined || setting === '' || exceptions.some((entry) => covers(entry, hostname, port)))
        return undefined;
    return new URL(/^\w+:\/\//.test(setting) ? setting : `http://${setting}`);
}
function covers(entry, hostname, port) {
    if (entry === '*')
        return true;
    const [, name = '', ofPort] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const isNamed = hostname === name || hostname.endsWith(`.${name}`);
    return isNamed && (ofPort === undefined || ofPort === port);
}
/**
 * A connection to the host of `url` through a proxy. The proxy gets the address that was checked and not the name, which it might
 * resolve to another address. @throws what the network throws, and an error when the proxy refuses
 */
async function tunnel(proxy, address, url, signal) {
    const port = url.port === '' ? '443' : url.port;
    const socket = await connectThrough(proxy, `${address.includes(':') ? `[${address}]` : address}:${port}`, signal);
    const host = (0,public_url/* addressIn */._Q)(url) ?? url.hostname.replace(/\.$/, '');
    // A server name must not be an IP address (RFC 6066, 3).
    return (0,external_node_tls_.connect)({ socket, host, servername: (0,public_url/* addressIn */._Q)(url) === undefined ? host : '' });
}
function connectThrough(proxy, authority, signal) {
    const { username, password } = proxy;
    const login = Buffer.from(`${(0,decode_escapes/* decodeEscapes */.z)(username)}:${(0,decode_escapes/* decodeEscapes */.z)(password)}`).toString('base64');
    const options = {
        method: 'CONNECT',
        path: authority,
        headers: { host: authority, ...(username === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) },
        agent: false,
        signal,
    };
    return new Promise((resolve, reject) => {
        const request = (proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)(new URL(proxy.origin), options);
        request.on('connect', ({ statusCode }, socket) => {
            if (statusCode === 200)
                resolve(socket);
            else
                reject(Object.assign(new Error(`the proxy answered with status ${String(statusCode)}`), { code: 'PROXY' }));
        });
        request.on('error', reject);
        request.end();
    });
}

;// CONCATENATED MODULE: ./build/pictures/remote-download.js






/**
 * One request, to one of `addresses` and no other. It uses Node's own client, which can be given the addresses, follows no redirect,
 * keeps no cookie and adds no referrer. @throws what the network throws
 */
async function download(url, addresses, { env, signal }) {
    const proxy = proxyFor(url, env);
    if (proxy === undefined) {
        return answerOf(url, { agent: false, lookup: alwaysTo(addresses), headers, signal });
    }
    const [address] = addresses;
    if (url.protocol !== 'https:' || !address)
        return { reason: 'Through a proxy, pictures are fetched only over https.' };
    const socket = await tunnel(proxy, address.address, url, signal);
    return answerOf(url, { createConnection: () => socket, headers, signal });
}
const headers = { 'user-agent': `alt-text-review (+${homepage/* homepage */.TB})`, accept: 'image/png, image/jpeg, image/*;q=0.8' };
function alwaysTo(addresses) {
    const [first] = addresses;
    return (_, { all }, done) => {
        if (all)
            done(null, [...addresses]);
        else
            done(null, first?.address ?? '', first?.family);
    };
}
function answerOf(url, options) {
    return new Promise((resolve, reject) => {
        const request = (url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)(url, options, (response) => {
            read(response)
                .then(resolve, reject)
                .finally(() => {
                request.destroy();
            });
        });
        request.on('error', reject);
        request.end();
    });
}
async function read(response) {
    const { statusCode = 0, headers: { location, 'content-length': announced = '0' }, } = response;
    if (statusCode >= 300 && statusCode < 400 && location !== undefined)
        return { location };
    if (statusCode !== 200)
        return { reason: `The server of the picture answered with status ${String(statusCode)}.` };
    const chunks = [];
    let size = Number(announced) > limits/* maxPictureBytes */.M ? Infinity : 0;
    if (size === 0) {
        for await (const chunk of response) {
            size += chunk.length;
            if (size > limits/* maxPictureBytes */.M)
                break;
            chunks.push(chunk);
        }
    }
    return size > limits/* maxPictureBytes */.M ? { reason: (0,file_store/* tooBig */.xu)('The picture', limits/* maxPictureBytes */.M) } : { bytes: Buffer.concat(chunks) };
}

;// CONCATENATED MODULE: ./build/pictures/remote.js








/**
 * Fetches pictures of other sites. The author of a pull request chooses the addresses, so the name in each of them, and in each redirect,
 * is looked up here and has to be public. The connection then goes to the address that was checked, because a name may resolve to
 * another one a moment later.
 */
function createRemote(world) {
    return (0,memoize/* memoize */.B)((address) => fetchPicture(address, world), (picture) => (0,file_store/* sizeOf */.$d)('bytes' in picture ? picture.bytes : undefined), file_store/* keptBytes */.C2);
}
const longestMs = 15_000;
const mostRedirects = 3;
/** Ports of the web: on another port, an internal service is as likely as a picture. */
const isOfTheWeb = (address, port) => (port === 80 || port === 443) && isPublicAddress(address);
async function fetchPicture(address, world) {
    const { allows = isOfTheWeb, timeoutMs = longestMs, hosts = [] } = world;
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(timeoutMs)]);
    let target = (0,remote_address/* targetOf */.$r)(address, allows, hosts);
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
        if ('reason' in target)
            return unavailable(target.reason);
        const answer = await visit(target.url, world, signal);
        if ('reason' in answer)
            return unavailable(answer.reason);
        if ('bytes' in answer)
            return (0,picture/* pictureOf */.C)(answer.bytes, `The file from ${target.url.host}`, (0,public_url/* publicUrl */.x6)(address)?.href);
        target = (0,remote_address/* redirected */.cP)(target.url, answer.location, allows, hosts);
    }
    return unavailable(`It redirects more than ${String(mostRedirects)} times.`);
}
async function visit(url, world, signal) {
    const { allows = isOfTheWeb, lookup = everyAddress, env } = world;
    try {
        const literal = (0,public_url/* addressIn */._Q)(url);
        const addresses = literal === undefined ? await inTime(lookup(hostOf(url)), signal) : [addressOf(literal)];
        const isSafe = addresses.length > 0 && addresses.every(({ address }) => allows(address, (0,remote_address/* portOf */.HM)(url)));
        return isSafe ? await download(url, addresses, { env, signal }) : { reason: remote_address/* notPublic */.XK };
    }
    catch (error) {
        // Network errors have a code; any other error is a bug of ours.
        if (!(error instanceof Error && 'code' in error))
            throw error;
        if (world.signal.aborted)
            return { reason: 'The run ended before it was fetched.' };
        return { reason: `${url.host} did not deliver it: ${signal.aborted ? 'it took too long' : whatHappened(error)}.` };
    }
}
/** The error for several failed attempts has a code and no message. */
function whatHappened(error) {
    return error.message === '' ? String(error.code) : error.message;
}
function everyAddress(host) {
    return (0,promises_.lookup)(host, { all: true });
}
function hostOf({ hostname }) {
    return hostname.replace(/\.$/, '');
}
function addressOf(address) {
    return { address, family: address.includes(':') ? 6 : 4 };
}
/** Stops waiting when the signal aborts: a lookup itself cannot be cancelled. */
function inTime(work, signal) {
    return new Promise((resolve, reject) => {
        const end = () => {
            reject(signal.reason instanceof Error ? signal.reason : new DOMException('The run ended.', 'AbortError'));
        };
        if (signal.aborted)
            end();
        signal.addEventListener('abort', end, { once: true });
        work.then(resolve, reject);
    });
}
function unavailable(reason) {
    return { status: 'unavailable', reason };
}


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

/***/ 39152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   dX: () => (/* binding */ talkBackPage),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}
/** How people answer the comments of a review. */
const talkBackPage = `${homepage}/blob/main/docs/reviews.md#talk-back`;


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
