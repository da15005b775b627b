export const id = 611;
export const ids = [611];
export const modules = {

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPreparer: () => (/* binding */ createPreparer)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(4570);
// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/lib/slots.js
var lib_slots = __webpack_require__(253);
// EXTERNAL MODULE: ./build/lib/visible.js
var visible = __webpack_require__(5446);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/images/decode.js

/**
 * Decodes a picture in a thread of its own, which is ended afterwards. A decoder that hangs or breaks harms nobody else then, no picture
 * meets what another one left behind, and nothing idles. To start a thread takes about 0.1 s; to keep one would save half of a second
 * for a large photograph, but libvips in WebAssembly does not give its memory back, so that the limit would hit whoever comes late.
 */
async function decode(job, { timeLimitMs, clock, signal }) {
    const thread = new external_node_worker_threads_.Worker(__webpack_require__.ab + "decode-thread.js", {
        // Neither secrets nor settings of this process are any business of a decoder.
        env: {},
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: 128 },
    });
    thread.postMessage(job);
    const ended = new AbortController();
    const late = clock
        .sleep(timeLimitMs, AbortSignal.any([signal, ended.signal]))
        .then(() => ({ status: signal.aborted ? 'cancelled' : 'late' }));
    try {
        return await Promise.race([answerOf(thread), late]);
    }
    finally {
        ended.abort();
        await thread.terminate();
    }
}
function answerOf(thread) {
    return new Promise((resolve) => {
        thread.on('message', resolve);
        thread.on('error', (error) => {
            // What WebAssembly throws for C++ has no message any more when it arrives.
            resolve({ status: 'crashed', said: error instanceof Error ? error.message : '' });
        });
        thread.on('exit', (code) => {
            resolve({ status: 'crashed', said: `it ended with ${String(code)}` });
        });
    });
}

;// CONCATENATED MODULE: ./build/images/svg-words.js


/**
 * What an SVG says in words, each saying once, on one line: no renderer in WebAssembly has fonts, so they are missing from the picture.
 * `title` and `desc` are its own alternative text (SVG 2, 5.6); diagram editors put their labels into `foreignObject`.
 */
function svgWords(bytes) {
    const said = new Set();
    let length = 0;
    for (const saying of sayings(new TextDecoder().decode(bytes))) {
        if (saying === '' || said.has(saying))
            continue;
        said.add(saying);
        length += saying.length;
        if (length > maxLength)
            break;
    }
    return (0,cut/* cut */.J)([...said].join('; '), maxLength);
}
/** UTF-16 units: a prompt has no use for more. */
const maxLength = 400;
const speaking = new Set(['title', 'desc', 'text', 'foreignobject']);
const silent = new Set(['style', 'script']);
/** The text of each speaking element, outermost only. Nothing is looked at twice, so hostile files cost no more than others. */
function* sayings(source) {
    let element;
    let mute;
    let text = '';
    for (const piece of pieces(source)) {
        if (piece.kind === 'text') {
            if (element && !mute)
                text += piece.text;
            continue;
        }
        // Lines of a label are elements beside each other, with nothing between them.
        text += ' ';
        mute = after(piece, mute, silent);
        element = after(piece, element, speaking);
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
/** Tags and text of an XML document; ends where it is no longer one. */
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
/** Where the `>` of a tag stands: not within the quotes of an attribute. */
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
/** A document type is one, too; the declarations in it are tags that mean nothing. */
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
    return text.replace(/\s+/g, ' ').replace(visible/* steering */.o4, '').trim();
}

;// CONCATENATED MODULE: ./build/images/prepare.js







/**
 * Makes pictures ready for a model: the first frame, the right way up, on white (on dark what would vanish on white), padded to a
 * square of at most 672 px, as a JPEG without metadata. The same bytes always come to the same bytes.
 */
function createPreparer(options = {}) {
    const { timeLimitMs = 20_000, memoryMiB = 1024, clock = lib_clock/* systemClock */.m } = options;
    const closed = new AbortController();
    // Each picture that waits its turn listens; that is no leak, which Node would warn of.
    (0,external_node_events_.setMaxListeners)(0, closed.signal);
    const slots = (0,lib_slots/* createSlots */.e)(atOnce);
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
                    return unfit(outcome.reason + saying(mediaType === svg ? svgWords(bytes) : ''));
                case 'broken':
                    return unfit(complaint(outcome.said, mediaType, memoryMiB));
                case 'crashed':
                    return unfit(crash(outcome.said, memoryMiB));
                case 'late':
                    return unfit(`It is not opened after ${timeLimitMs / 1000} s: it takes more work than a picture should.`);
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
/** Each may take all of `memoryMiB`. */
const atOnce = 2;
const svg = 'image/svg+xml';
/** Bytes: drawings that people made are far smaller, also with a photograph inside. */
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
        return `To open it takes more than ${memoryMiB} MiB of memory.`;
    }
    // Telephones compress it with HEVC, which is patented; AVIF lies in the same container and can be read.
    if (mediaType === 'image/heic')
        return 'It is a HEIC photograph, which we cannot open: save it as a JPEG.';
    // Where it looked for what is not there helps nobody.
    const detail = said.split('\n').find((line) => /^(?!unable to |source: bad seek)./.test(line));
    return `The decoder cannot read it to its end: it is damaged or cut short${quoted(detail)}.`;
}
function crash(said, memoryMiB) {
    return `The decoder broke down over it: it is damaged, or needs more than ${memoryMiB} MiB of memory${quoted(said)}.`;
}
/** What a drawing says is half of its description, also where the drawing itself cannot be shown. */
function saying(words) {
    return words === '' ? '' : ` It says: “${(0,cut/* cut */.J)(words, 200)}”.`;
}
function quoted(said = '') {
    return said === '' ? '' : ` (${(0,cut/* cut */.J)((0,visible/* oneLine */.TN)(said), 100)})`;
}
function unfit(reason) {
    return { status: 'unfit', reason };
}


/***/ }),

/***/ 253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** `size` places, of which `first` are open from the beginning. */
function createSlots(size, first = size) {
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
            const got = queue(signal, true);
            admit();
            if (!(await got))
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


/***/ })

};
