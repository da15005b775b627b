export const ids = [4467];
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

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createSemaphore)
/* harmony export */ });
/** A semaphore with `size` places; `first` of them are open at the start. */
function createSemaphore(size, first = size) {
    let capacity = Math.max(1, size);
    let open = Math.max(1, Math.min(first, size));
    let used = 0;
    const waiting = [];
    function admit() {
        while (used < open) {
            const next = waiting.shift();
            if (next === undefined)
                return;
            used += 1;
            next(true);
        }
    }
    function queue(signal, ahead) {
        if (signal.aborted)
            return Promise.resolve(false);
        return new Promise((resolve) => {
            const leave = () => {
                waiting.splice(waiting.indexOf(enter), 1);
                resolve(false);
            };
            const enter = (got) => {
                signal.removeEventListener('abort', leave);
                resolve(got);
            };
            signal.addEventListener('abort', leave, { once: true });
            if (ahead)
                waiting.unshift(enter);
            else
                waiting.push(enter);
            admit();
        });
    }
    return {
        take: (signal) => queue(signal, false),
        give() {
            used -= 1;
            admit();
        },
        async again(signal) {
            used -= 1;
            if (!(await queue(signal, true)))
                used += 1;
        },
        widen() {
            open = Math.min(capacity, open + 2);
            admit();
        },
        shrink(to) {
            capacity = Math.max(1, Math.min(capacity, to));
            open = Math.min(open, capacity);
        },
        capacity: () => capacity,
        used: () => used,
    };
}


/***/ }),

/***/ 54467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPreparer: () => (/* binding */ createPreparer)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(94570);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/lib/semaphore.js
var semaphore = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/lib/memoize.js
var memoize = __webpack_require__(14156);
;// CONCATENATED MODULE: ./build/pictures/disk/decoder.js





/** Opens what a picture of `mediaType` needs of the library. Each file is read, decompressed and compiled once in a process. */
async function openDecoder(mediaType) {
    const names = codecsOf[mediaType] ?? [];
    const [library, ...codecs] = await Promise.all([decoder_open('vips.wasm'), ...names.map(decoder_open)]);
    return {
        library: library.compiled,
        codecs: Object.fromEntries(codecs.map(({ name, bytes }) => [name, bytes])),
    };
}
const codecsOf = {
    'image/avif': ['vips-heif.wasm'],
    'image/heic': ['vips-heif.wasm'],
    'image/svg+xml': ['vips-resvg.wasm'],
};
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress);
/**
 * `#vips` of package.json is the library's own package, and in `dist` a folder where the WebAssembly is compressed. To compile takes
 * longer than to start a thread. Of a codec the bytes are handed on, because the library asks for a file, but V8 compiles equal bytes
 * only once as long as the result is held.
 */
const decoder_open = (0,memoize/* memoize */.B)(async (name) => {
    const path = (0,external_node_module_.createRequire)(import.meta.url).resolve(`#vips/${name}`);
    const stored = await (0,promises_.readFile)(path);
    const bytes = path.endsWith('.br') ? await decompress(stored) : stored;
    return { name, bytes, compiled: await WebAssembly.compile(bytes) };
});

;// CONCATENATED MODULE: ./build/pictures/decode.js


/**
 * Decodes a picture in a thread of its own, which is ended afterwards. So a decoder that hangs or crashes affects no other picture, no
 * state of one picture is left for the next, and no thread idles. Starting a thread takes about 0.1 s; keeping one would save half a
 * second for a large photograph, but libvips in WebAssembly does not release its memory, so later pictures would reach the limit.
 */
async function decode(job, { timeLimitMs, clock, signal }) {
    const thread = new external_node_worker_threads_.Worker(__webpack_require__.ab + "decode-thread.js", {
        // A decoder needs neither the secrets nor the settings of this process.
        env: {},
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: 128 },
    });
    const ended = new AbortController();
    const late = clock
        .sleep(timeLimitMs, AbortSignal.any([signal, ended.signal]))
        .then(() => ({ status: signal.aborted ? 'cancelled' : 'late' }));
    try {
        return await Promise.race([answerOf(thread, job), late]);
    }
    finally {
        ended.abort();
        await thread.terminate();
    }
}
function answerOf(thread, job) {
    return new Promise((resolve, reject) => {
        thread.on('message', resolve);
        thread.on('error', (error) => {
            // An exception of C++ in WebAssembly has lost its message when it arrives here.
            resolve({ status: 'crashed', said: error instanceof Error ? error.message : '' });
        });
        thread.on('exit', (code) => {
            resolve({ status: 'crashed', said: `it ended with ${String(code)}` });
        });
        // The thread starts meanwhile.
        openDecoder(job.mediaType).then((decoder) => {
            const assignment = { ...job, ...decoder };
            thread.postMessage(assignment);
        }, reject);
    });
}

;// CONCATENATED MODULE: ./build/pictures/svg-words.js


/**
 * The texts in an SVG, each once, on one line: no renderer in WebAssembly has fonts, so they are missing from the picture.
 * `title` and `desc` are its own alternative text (SVG 2, 5.6); diagram editors put their labels into `foreignObject`.
 */
function svgWords(bytes) {
    const found = new Set();
    let length = 0;
    for (const text of texts(new TextDecoder().decode(bytes))) {
        if (text === '' || found.has(text))
            continue;
        found.add(text);
        length += text.length;
        if (length > maxLength)
            break;
    }
    return (0,truncate/* truncate */.x)([...found].join('; '), maxLength);
}
/** UTF-16 units: more does not help in a prompt. */
const maxLength = 400;
const textElements = new Set(['title', 'desc', 'text', 'foreignobject']);
const hiddenElements = new Set(['style', 'script']);
/** The text of each text element, outermost only. Everything is read once, so hostile files cost no more than others. */
function* texts(source) {
    let element;
    let hidden;
    let text = '';
    for (const piece of pieces(source)) {
        if (piece.kind === 'text') {
            if (element && !hidden)
                text += piece.text;
            continue;
        }
        // The lines of a label are separate elements with nothing between them, so the space is added here.
        text += ' ';
        hidden = after(piece, hidden, hiddenElements);
        element = after(piece, element, textElements);
        if (element)
            continue;
        yield fold(text);
        text = '';
    }
}
/** The element that is open after `tag`, of those with one of `names`. */
function after(tag, open, names) {
    if (tag.isEmpty)
        return open;
    if (!open)
        return names.has(tag.name) && !tag.closes ? { name: tag.name, depth: 1 } : undefined;
    if (tag.name !== open.name)
        return open;
    const depth = open.depth + (tag.closes ? -1 : 1);
    return depth === 0 ? undefined : { ...open, depth };
}
/** Tags and text of an XML document, up to the first place where it is not XML. */
function* pieces(source) {
    let at = 0;
    while (at < source.length) {
        const open = source.indexOf('<', at);
        if (open !== at)
            yield { kind: 'text', text: decoded(source.slice(at, open === -1 ? undefined : open)) };
        if (open === -1)
            return;
        const section = sections.find(({ begin }) => source.startsWith(begin, open));
        const close = section ? source.indexOf(section.end, open) : tagEnd(source, open);
        if (close === -1)
            return;
        if (!section)
            yield tagOf(source.slice(open + 1, close));
        else if (section.isText)
            yield { kind: 'text', text: source.slice(open + section.begin.length, close) };
        at = close + (section?.end.length ?? 1);
    }
}
const sections = [
    { begin: '<!--', end: '-->', isText: false },
    { begin: '<![CDATA[', end: ']]>', isText: true },
    { begin: '<?', end: '?>', isText: false },
];
/** Index of the `>` of a tag, outside of the quotes of an attribute. */
function tagEnd(source, open) {
    const stop = /["'>]/g;
    stop.lastIndex = open;
    for (let hit = stop.exec(source); hit; hit = stop.exec(source)) {
        if (hit[0] === '>')
            return hit.index;
        const quote = source.indexOf(hit[0], stop.lastIndex);
        if (quote === -1)
            return -1;
        stop.lastIndex = quote + 1;
    }
    return -1;
}
/** A document type is read as a tag, too; the declarations in it are tags without a meaning here. */
function tagOf(inside) {
    const [, slash, name = ''] = /^(\/?)([^\s/"']*)/.exec(inside) ?? [];
    return { kind: 'tag', name: localName(name), closes: slash === '/', isEmpty: inside.endsWith('/') };
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1).toLowerCase();
}
function decoded(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/gi, (_, hex, decimal, name) => {
        if (typeof name === 'string')
            return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? '';
        const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}
function fold(text) {
    return text.replace(/\s+/g, ' ').replace(escape_controls/* steering */.o4, '').trim();
}

;// CONCATENATED MODULE: ./build/pictures/prepare.js







/**
 * Prepares pictures for a model: the first frame, the right way up, on white (on dark if it would vanish on white), padded to a
 * square of at most 672 px, as a JPEG without metadata. The same bytes always give the same result.
 */
function createPreparer(options = {}) {
    const { timeLimitMs = 20_000, memoryMiB = 1024, clock = lib_clock/* systemClock */.m } = options;
    const closed = new AbortController();
    // Each waiting picture has a listener on this signal. That is not a leak, so Node's warning is switched off.
    (0,external_node_events_.setMaxListeners)(0, closed.signal);
    const slots = (0,semaphore/* createSemaphore */.B)(atOnce);
    async function outcomeOf(bytes, mediaType) {
        if (!(await slots.take(closed.signal)))
            return { status: 'cancelled' };
        try {
            return await decode({ bytes, mediaType, memoryMiB }, { timeLimitMs, clock, signal: closed.signal });
        }
        finally {
            slots.give();
        }
    }
    return {
        async prepare({ bytes, mediaType }) {
            const reason = unreadable(bytes, mediaType);
            if (reason !== undefined)
                return unfit(reason);
            const outcome = await outcomeOf(bytes, mediaType);
            switch (outcome.status) {
                case 'ready':
                    return {
                        ...outcome,
                        mediaType: 'image/jpeg',
                        words: mediaType === svg ? svgWords(bytes) : '',
                    };
                case 'unfit':
                    return unfit(outcome.reason + withText(mediaType === svg ? svgWords(bytes) : ''));
                case 'broken':
                    return unfit(complaint(outcome.said, mediaType, memoryMiB));
                case 'crashed':
                    return unfit(crash(outcome.said, memoryMiB));
                case 'late':
                    return unfit(`It could not be opened within ${timeLimitMs / 1000} s: it takes more work than a picture should.`);
                case 'cancelled':
                    return unfit('The run was stopped before this picture was opened.');
            }
        },
        close() {
            closed.abort();
            return Promise.resolve();
        },
    };
}
/** Pictures that are opened at the same time; each may take all of `memoryMiB`. */
const atOnce = 2;
const svg = 'image/svg+xml';
/** Bytes: drawings made by people are far smaller, even with a photograph inside. */
const maxSvgBytes = 5_000_000;
function unreadable(bytes, mediaType) {
    if (mediaType === svg && bytes.length > maxSvgBytes)
        return 'It is an SVG of more than 5 MB: save it as a PNG, or simplify it.';
    const name = unread[mediaType];
    return name && `It is a ${name} file, which we cannot open: save it as a PNG.`;
}
/** Formats without a decoder in the library. */
const unread = { 'image/bmp': 'BMP', 'image/x-icon': 'Windows icon' };
function complaint(said, mediaType, memoryMiB) {
    if (/out of memory|insufficient memory|memory allocation|failed to allocate/i.test(said)) {
        return `Opening it takes more than ${memoryMiB} MiB of memory.`;
    }
    // HEIC photographs use HEVC, which is patented; AVIF uses the same container and can be read.
    if (mediaType === 'image/heic')
        return 'It is a HEIC photograph, which we cannot open: save it as a JPEG.';
    // Lines about where it looked for missing data do not help the reader.
    const detail = said.split('\n').find((line) => /^(?!unable to |source: bad seek)./.test(line));
    return `The decoder cannot read all of it: it is damaged or cut short${quoted(detail)}.`;
}
function crash(said, memoryMiB) {
    return `The decoder crashed on it: it is damaged, or needs more than ${memoryMiB} MiB of memory${quoted(said)}.`;
}
/** The text of a drawing is half of its description, even when the drawing itself cannot be shown. */
function withText(words) {
    return words === '' ? '' : ` Its text: “${(0,truncate/* truncate */.x)(words, 200)}”.`;
}
function quoted(said = '') {
    return said === '' ? '' : ` (${(0,truncate/* truncate */.x)((0,escape_controls/* oneLine */.TN)(said), 100)})`;
}
function unfit(reason) {
    return { status: 'unfit', reason };
}


/***/ })
};
