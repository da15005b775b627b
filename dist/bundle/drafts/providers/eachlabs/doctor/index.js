export const ids = [2476];
export const modules = {

/***/ 42981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ edgePictures),
  jx: () => (/* binding */ nowhere),
  Ks: () => (/* binding */ plainNamed),
  F9: () => (/* binding */ plainPicture),
  b1: () => (/* binding */ question)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/drafts/doctor/png.js

/** A PNG of `width` times `height` pixels, 8 bits a channel, without transparency (PNG 3rd edition, 5 and 11.2). */
function encodePng({ width, height }, colourAt) {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, trueColour], 8);
    // Each row begins with the number of its filter; 0 means none.
    const stride = 1 + 3 * width;
    const rows = Buffer.alloc(stride * height);
    for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1)
            rows.set(colourAt(x, y), y * stride + 1 + 3 * x);
    }
    const chunks = [chunk('IHDR', header), chunk('IDAT', (0,external_node_zlib_.deflateSync)(rows)), chunk('IEND', Buffer.alloc(0))];
    return Buffer.concat([signature, ...chunks]);
}
const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const trueColour = 2;
function chunk(type, data) {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(named.length + 8);
    framed.writeUInt32BE(data.length, 0);
    framed.set(named, 4);
    framed.writeUInt32BE((0,external_node_zlib_.crc32)(named), named.length + 4);
    return framed;
}

;// CONCATENATED MODULE: ./build/drafts/doctor/pictures.js

/** A red disc in the middle of a square: it stays visible even if the predictor crops the picture. */
function plainPicture() {
    return draw({ width: 336, height: 336, colour: red, at: [168, 168], form: 'disc' });
}
/** Matches an answer that names the shape's colour in the plain picture. */
const plainNamed = /\bred\b/i;
/** Pictures three times as long as wide with a shape at one end: a predictor that crops to the middle square never sees it. */
function edgePictures() {
    return [
        { shown: draw({ width: 672, height: 224, colour: red, at: [70, 112], form: 'disc' }), named: /\bred\b/i },
        { shown: draw({ width: 672, height: 224, colour: blue, at: [602, 112], form: 'square' }), named: /\bblue\b/i },
        { shown: draw({ width: 224, height: 672, colour: green, at: [112, 602], form: 'disc' }), named: /\bgreen\b/i },
    ];
}
/** An address that no name server resolves (RFC 6761, 6.4): shows what a prediction does that cannot load its picture. */
const nowhere = { status: 'remote', url: 'https://example.invalid/no-such-picture.png' };
/** The question about each test picture; a short answer keeps the cost low. */
const question = {
    prompt: 'Which coloured shape is shown in the provided image? Answer with one short sentence that names its colour.',
    temperature: 0.2,
    topP: 1,
    maxTokens: 48,
};
const red = [214, 32, 39];
const blue = [25, 80, 200];
const green = [20, 150, 60];
const white = [255, 255, 255];
/** Half the width of a shape, px. */
const reach = 60;
function draw({ width, height, colour, at: [middleX, middleY], form }) {
    const bytes = encodePng({ width, height }, (x, y) => {
        const across = Math.abs(x - middleX);
        const down = Math.abs(y - middleY);
        const inside = form === 'disc' ? across ** 2 + down ** 2 <= reach ** 2 : Math.max(across, down) <= reach;
        return inside ? colour : white;
    });
    return { status: 'bytes', bytes, mediaType: 'image/png', address: undefined };
}


/***/ }),

/***/ 71987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   Yn: () => (/* binding */ undrafted),
/* harmony export */   bh: () => (/* binding */ notKnown)
/* harmony export */ });
const notAsked = (why) => ({ answer: 'not asked', seen: why });
const notKnown = (why) => ({ answer: 'not known', seen: why });
/** The answer after an attempt without a draft: the question stays open. */
function undrafted(attempt) {
    if (attempt === undefined)
        return notAsked('the session ended before this question');
    const { answer } = attempt;
    if (answer.status === 'stopped')
        return notKnown('it was stopped');
    return notKnown(answer.status === 'ok' ? 'the answer had no words' : answer.reason);
}


/***/ }),

/***/ 31423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ inSession),
  Q: () => (/* binding */ isDraft)
});

// EXTERNAL MODULE: ./build/drafts/doctor/limits.js
var limits = __webpack_require__(82625);
// EXTERNAL MODULE: ./build/lib/limiter.js
var lib_limiter = __webpack_require__(22244);
// EXTERNAL MODULE: ./build/lib/round-usd.js
var round_usd = __webpack_require__(5297);
// EXTERNAL MODULE: ./build/lib/semaphore.js
var semaphore = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/drafts/budget.js
var drafts_budget = __webpack_require__(69388);
// EXTERNAL MODULE: ./build/drafts/requests/shutdown.js
var shutdown = __webpack_require__(80584);
// EXTERNAL MODULE: ./build/drafts/requests/sender.js
var sender = __webpack_require__(11203);
// EXTERNAL MODULE: ./build/drafts/requests/poll-schedule.js + 1 modules
var poll_schedule = __webpack_require__(21312);
;// CONCATENATED MODULE: ./build/drafts/doctor/recorder.js
function createRecorder({ fetch, clock, }) {
    const seen = [];
    function amend(index, news) {
        const entry = seen[index];
        if (entry !== undefined)
            seen[index] = { ...entry, ...news };
    }
    return {
        seen,
        async fetch(input, init) {
            const began = clock.now();
            const index = seen.push(newExchange(input, init)) - 1;
            const response = await fetch(input, init);
            amend(index, { status: response.status, headers: response.headers, waitedMs: clock.now() - began });
            const { body, status, statusText, headers } = response;
            if (body === null)
                return response;
            const record = (text) => {
                amend(index, { text: (seen[index]?.text ?? '') + text });
            };
            return new Response(body.pipeThrough(recordingStream(record)), { status, statusText, headers });
        },
    };
}
function newExchange(input, init = {}) {
    const sent = new Headers(init.headers);
    return {
        method: init.method ?? 'GET',
        url: new URL(input instanceof Request ? input.url : input),
        keyIn: keyHeaders.find(([name]) => sent.has(name))?.[1],
        sent: typeof init.body === 'string' ? init.body : '',
        status: undefined,
        headers: new Headers(),
        waitedMs: 0,
        text: '',
    };
}
const keyHeaders = [
    ['x-api-key', 'X-API-Key'],
    ['authorization', 'Authorization: Bearer'],
];
/** Bytes of a response that are recorded: a prediction is a few kB and repeats its picture. */
const rememberedBytes = 128 * 1024;
/** Passes all data on, and gives the first part to `record` as text. */
function recordingStream(record) {
    const decoder = new TextDecoder();
    let left = rememberedBytes;
    return new TransformStream({
        transform(bytes, controller) {
            const part = bytes.subarray(0, left);
            left -= part.length;
            if (part.length > 0)
                record(decoder.decode(part, { stream: true }));
            controller.enqueue(bytes);
        },
    });
}

// EXTERNAL MODULE: ./build/drafts/doctor/pictures.js + 1 modules
var pictures = __webpack_require__(42981);
;// CONCATENATED MODULE: ./build/drafts/doctor/session.js










/** Whether an attempt gave an answer with words. */
function isDraft(attempt) {
    return attempt?.answer.status === 'ok' && attempt.answer.text.trim() !== '';
}
/** Does `work` in a session, which ends with it. */
async function inSession(provider, given, world, work) {
    const session = openSession(provider, given, world);
    try {
        return await work(session);
    }
    finally {
        session.end();
    }
}
function openSession(provider, given, world) {
    const { clock } = world;
    const settings = { ...given, model: given.model ?? provider.model, allowUpload: true };
    const recorder = createRecorder(world);
    const limit = given.requestsPerMinute === 0 ? Infinity : given.requestsPerMinute;
    const limiter = (0,lib_limiter/* createLimiter */.z)({ limit, windowMs: sender/* windowMs */.$b, clock });
    const slots = (0,semaphore/* createSemaphore */.B)(given.concurrency);
    const maxCostUsd = Math.min(limits/* limits */.F.costUsd, given.maxCostUsd ?? Infinity);
    const most = `$${maxCostUsd.toFixed(2)}`;
    const budget = (0,drafts_budget/* createBudget */.y)({ maxCaptions: limits/* limits */.F.predictions, maxCostUsd, estimateUsd: provider.estimateUsd });
    const overspent = new AbortController();
    const end = (0,shutdown/* createShutdown */.B)({ signal: AbortSignal.any([world.signal, overspent.signal]), clock });
    const notes = new Set();
    const note = (sentence) => void notes.add(sentence);
    let spentUsd = 0;
    const context = {
        sender: (0,sender/* createSender */.aE)({ fetch: recorder.fetch, clock }, limiter, slots),
        slots,
        clock,
        note,
        signal: end.stop,
        deadline: end.deadline,
        // These answers are not urgent: a request whose response was lost is not worth a second charge.
        bookAnother: () => false,
        pollSchedule: (0,poll_schedule/* createPollSchedule */.z1)({ limiter, slots, perMinute: limit, waiting: () => 0 }),
        accepted: () => undefined,
    };
    /** Milliseconds that each of `count` predictions may run. */
    function affordableMs(count) {
        const { usdPerSecond } = provider;
        return usdPerSecond === undefined ? Infinity : ((maxCostUsd - spentUsd) / count / usdPerSecond) * 1000;
    }
    function book() {
        if (end.stop.aborted)
            return undefined;
        if (!budget.open()) {
            note(`Some questions were left out: the limits are ${limits/* limits */.F.predictions} predictions and ${most}.`);
            return undefined;
        }
        return {
            affordableMs: affordableMs(1),
            settle(costUsd) {
                budget.settle(costUsd);
                spentUsd += costUsd;
            },
        };
    }
    async function describe(provider, picture) {
        const booking = book();
        if (booking === undefined)
            return undefined;
        const began = clock.now();
        const answer = (await slots.take(end.stop)) ? await inSlot(provider, picture) : { status: 'stopped' };
        booking.settle('costUsd' in answer ? answer.costUsd : 0);
        return { answer, ms: clock.now() - began };
    }
    async function inSlot(provider, picture) {
        try {
            return await provider.describe(picture, pictures/* question */.b1);
        }
        finally {
            slots.give();
        }
    }
    return {
        recorder,
        context,
        settings,
        open: async (imageTransport) => (await provider.load())({ ...settings, imageTransport }, context),
        async ask(provider, pictures) {
            if (end.stop.aborted)
                return [];
            const answered = new AbortController();
            const ms = affordableMs(pictures.length);
            if (ms !== Infinity) {
                void clock.sleep(ms, answered.signal).then(() => {
                    if (answered.signal.aborted)
                        return;
                    note(`Asking ended after ${Math.round(ms / 1000)} s: more time might have cost more than ${most}.`);
                    overspent.abort();
                });
            }
            const attempts = await Promise.all(pictures.map((picture) => describe(provider, picture)));
            answered.abort();
            return attempts.filter((attempt) => attempt !== undefined);
        },
        book,
        spentUsd: () => (0,round_usd/* roundUsd */.t)(spentUsd),
        notes: () => [...notes],
        end() {
            end.over();
        },
    };
}


/***/ }),

/***/ 87616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
function readAll(probes, evidence) {
    const learned = probes.map((probe) => ({ probe, ...probe.read(evidence) }));
    return {
        rows: learned.map(({ probe: { id, question }, answer, seen }) => ({ id, question, answer, seen })),
        advice: learned.flatMap(({ advice = [] }) => advice),
    };
}
/** The parts of a diagnosis that are the same for every provider. */
function common(provider, session, { rows, advice }) {
    const { model } = session.settings;
    return { provider, model, rows, advice, requests: session.context.sender.sent(), notes: session.notes() };
}
/** What to do about an attempt without a draft. */
function remedyOf(attempt) {
    if (attempt === undefined)
        return '`max-cost-usd` is too low for a draft. Raise it.';
    const { answer } = attempt;
    if (answer.status === 'stopped')
        return stopped;
    return answer.status === 'ok' ? 'The model gave an answer without words. Try another `model`.' : answer.reason;
}
const stopped = 'Asking ended before there was a draft. Run it again.';


/***/ }),

/***/ 15383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ readCreated),
/* harmony export */   OT: () => (/* binding */ readPresigned),
/* harmony export */   SO: () => (/* binding */ readPrediction),
/* harmony export */   d7: () => (/* binding */ isKnownPending)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51622);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36345);



/** The id of a created prediction, in the three spellings of vendor material; undefined when there is none that can be used in a URL. */
function readCreated(text) {
    const { predictionID, id, prediction_id } = createdShape.parse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
    return predictionID ?? id ?? prediction_id;
}
/** An id goes into the path of a URL. */
const idShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[\w-]{1,128}$/)
    .optional()
    .catch(undefined);
const createdShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ predictionID: idShape, id: idShape, prediction_id: idShape }).catch({});
/** Reads the answer to a poll. Understands every status in vendor pages and clients; an unknown one means "not yet". */
function readPrediction(text) {
    const body = predictionShape.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
    if (!body.success)
        return { state: 'unreadable' };
    const { status, output, metrics } = body.data;
    const word = status.toLowerCase();
    if (doneWords.has(word)) {
        const tookMs = metrics.predict_time === undefined ? undefined : metrics.predict_time * 1000;
        return { state: 'done', text: textOf(output).slice(0, maxTextLength), costUsd: priceOf(metrics), tookMs };
    }
    if (failedWords.has(word))
        return { state: 'failed', ...failureOf(body.data, word), costUsd: metrics.cost };
    return { state: 'pending', status };
}
/** Whether vendor material uses `status` for "not yet". */
function isKnownPending(status) {
    return pendingWords.has(status.toLowerCase());
}
const pendingWords = new Set(['', 'created', 'starting', 'processing', 'queued', 'running', 'pending']);
const doneWords = new Set(['success', 'succeeded', 'completed']);
const failedWords = new Set(['error', 'failed', 'cancelled', 'canceled']);
/**
 * USD for a success, undefined when unknown. A success of a model that is billed by the second is never free: a cost of 0 is not known yet,
 * and if it counted as 0, a run could exceed `max-cost-usd`.
 */
function priceOf({ cost, predict_time: seconds }) {
    if (cost !== undefined && cost > 0)
        return cost;
    return seconds === undefined || seconds === 0 ? undefined : seconds * _price_js__WEBPACK_IMPORTED_MODULE_2__/* .usdPerSecond */ .q;
}
/** 96 tokens are about 400 characters. */
const maxTextLength = 4000;
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().max(1000).optional().catch(undefined);
const optionalText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined);
const metricsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ cost: amount, predict_time: amount });
const predictionShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch(''),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    error: optionalText,
    message: optionalText,
    logs: optionalText,
    metrics: metricsShape.catch({}),
});
/** The words of the model: chunks that carry their own spaces, a string, a list written as JSON, or an object around one of those. */
function textOf(output, depth = 0) {
    if (depth > 4)
        return '';
    if (Array.isArray(output))
        return output.map((part) => textOf(part, depth + 1)).join('');
    if (typeof output === 'string') {
        const list = output.trimStart().startsWith('[') ? (0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(output) : undefined;
        return Array.isArray(list) ? textOf(list, depth + 1) : output;
    }
    const wrapped = wrappedShape.safeParse(output);
    if (!wrapped.success)
        return '';
    const { text, output: inner, response, generated_text, caption: draft } = wrapped.data;
    return textOf(text ?? inner ?? response ?? generated_text ?? draft, depth + 1);
}
const wrappedShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    generated_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    caption: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
function failureOf(body, word) {
    const first = Array.isArray(body.output) ? body.output[0] : body.output;
    const envelope = envelopeShape.parse(first);
    const named = envelope.error === 'Execution failed' ? undefined : envelope.error;
    const text = typeof body.output === 'string' ? body.output : undefined;
    const said = envelope.error_message ?? named ?? body.error ?? text ?? body.logs ?? body.message ?? word;
    return { said, cause: word.startsWith('cancel') ? 'final' : causeOf(envelope) };
}
const envelopeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    error: optionalText,
    error_message: optionalText,
    error_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch(''),
    classification: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ category: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().catch('') }).catch({ category: '' }),
    retryable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().catch(false),
})
    .catch({ error_code: '', classification: { category: '' }, retryable: false });
function causeOf({ error_code, classification, retryable }) {
    if (inputCodes.has(error_code))
        return 'input';
    if (retryable)
        return 'passing';
    return finalCategories.has(classification.category.toUpperCase()) ? 'final' : 'passing';
}
/** The model could not load or read the picture: another transport may work. Codes of the vendor's errors page. */
const inputCodes = new Set([
    'INPUT_VALIDATION_ERROR',
    'INPUT_DOWNLOAD_ERROR',
    'PROVIDER_REJECTED',
    'PROVIDER_BAD_REQUEST',
]);
/** Categories of failures that a repetition does not change; the vendor's list of executions and its errors page use different words. */
const finalCategories = new Set([
    'VALIDATION',
    'AUTH',
    'CONTENT_MODERATION',
    'INVALID_USER_INPUT',
    'INVALID_MODEL_CONFIG',
    'PROVIDER_AUTH',
]);
const presignShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: idShape,
    presigned_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ }),
    public_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ }),
    required_headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).catch({}),
});
function readPresigned(text) {
    return presignShape.safeParse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text)).data;
}


/***/ }),

/***/ 52533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createPath),
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _requests_sender_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11203);


function createClient(settings, { sender, deadline }) {
    const base = `${rootOf(settings.apiBaseUrl ?? 'https://api.eachlabs.ai')}/v1/`;
    const key = settings.apiKey ?? '';
    // The model's page documents X-API-Key and a slash at the end; the newer documentation Bearer and no slash.
    let bearer = false;
    let slash = true;
    const known = { header: false, slash: false };
    function once(request) {
        const path = request.path === createPath && slash ? `${request.path}/` : request.path;
        return sender.send({
            method: request.method,
            url: base + path,
            headers: {
                accept: 'application/json',
                'x-request-id': (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
                ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
                ...(bearer ? { authorization: `Bearer ${key}` } : { 'x-api-key': key }),
            },
            ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
            rank: request.rank,
            timeoutMs: request.timeoutMs,
            ...(request.maxBytes === undefined ? {} : { maxBytes: request.maxBytes }),
            patience: request.signal,
            signal: request.finish === true ? deadline : request.signal,
        });
    }
    async function inBothHeaders(request) {
        const reply = await once(request);
        if (reply.kind !== 'answer')
            return reply;
        if (reply.status !== 401) {
            // A gateway may redirect, refuse or fail before it reads the key, so only a success shows that the key was found.
            if (reply.status < 300)
                known.header = true;
            return reply;
        }
        if (known.header)
            return reply;
        known.header = true;
        bearer = true;
        const second = await once(request);
        // Refused in both forms: the key is wrong, and the form on the model's page is kept.
        if (second.kind === 'answer' && second.status === 401)
            bearer = false;
        return second;
    }
    return {
        async send(request) {
            const reply = await inBothHeaders(request);
            if (request.path !== createPath || known.slash || reply.kind !== 'answer')
                return reply;
            if (!elsewhere.has(reply.status)) {
                if (reply.status < 300)
                    known.slash = true;
                return reply;
            }
            slash = !slash;
            known.slash = true;
            return inBothHeaders(request);
        },
    };
}
const createPath = 'prediction';
/** Answers that may mean "the same address with or without a slash". Nothing was created by any of them. */
const elsewhere = new Set([301, 302, 303, 307, 308, 404, 405]);
function rootOf(base) {
    return base.replace(/(?<!\/)\/+$/, '').replace(/\/v1$/, '');
}


/***/ }),

/***/ 22476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnoseEachlabs: () => (/* binding */ diagnoseEachlabs)
});

// EXTERNAL MODULE: ./build/drafts/doctor/session.js + 1 modules
var doctor_session = __webpack_require__(31423);
// EXTERNAL MODULE: ./build/drafts/doctor/verdict.js
var verdict = __webpack_require__(87616);
// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/answers.js
var answers = __webpack_require__(15383);
// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/client.js
var eachlabs_client = __webpack_require__(52533);
// EXTERNAL MODULE: ./build/drafts/requests/sender.js
var sender = __webpack_require__(11203);
// EXTERNAL MODULE: ./build/drafts/requests/retry.js
var retry = __webpack_require__(23330);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/drafts/doctor/pictures.js + 1 modules
var doctor_pictures = __webpack_require__(42981);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/doctor/exchanges.js


function kindOf({ method, url }) {
    return kinds.find(([, verb, path]) => verb === method && path.test(url.pathname))?.[0];
}
const kinds = [
    ['card', 'GET', /\/v1\/model$/],
    ['create', 'POST', /\/v1\/prediction\/?$/],
    ['run', 'POST', /\/v1\/prediction\/run$/],
    ['cancel', 'POST', /\/v1\/prediction\/[\w-]+\/cancel$/],
    ['poll', 'GET', /\/v1\/prediction\/[\w-]+$/],
    ['presign', 'POST', /\/v1\/upload\/presign$/],
    ['delete', 'DELETE', /\/v1\/files\/[\w-]+$/],
];
/** Exchanges of one kind, in order. */
function ofKind(seen, ...wanted) {
    return seen.filter((one) => wanted.some((kind) => kind === kindOf(one)));
}
function succeeded({ status }) {
    return status !== undefined && status >= 200 && status < 300;
}
function readReported(text) {
    const { status, metrics, output } = reportedShape.parse((0,parse_json/* parseJson */.q)(text));
    const { error_code: code, classification } = failureShape.parse(Array.isArray(output) ? output[0] : output);
    return { status, costUsd: metrics.cost, seconds: metrics.predict_time, code, category: classification.category };
}
const word = schemas/* string */.YjP().catch('');
const amount = schemas/* number */.aig().nonnegative().optional().catch(undefined);
const noMetrics = { cost: undefined, predict_time: undefined };
const reportedShape = schemas/* object */.Ikc({
    status: word,
    metrics: schemas/* object */.Ikc({ cost: amount, predict_time: amount }).catch(noMetrics),
    output: schemas/* unknown */.L5J().optional(),
})
    .catch({ status: '', metrics: noMetrics });
const noClass = { category: '' };
const failureShape = schemas/* object */.Ikc({ error_code: word, classification: schemas/* object */.Ikc({ category: word }).catch(noClass) })
    .catch({ error_code: '', classification: noClass });
/** Declared types of the fields of a model's input, from `GET /v1/model`; undefined when the card has none. */
function readSchema(text) {
    const card = cardShape.safeParse((0,parse_json/* parseJson */.q)(text));
    if (!card.success)
        return undefined;
    return new Map(Object.entries(card.data.request_schema.properties).map(([name, { type }]) => [name, type]));
}
const cardShape = schemas/* object */.Ikc({
    request_schema: schemas/* object */.Ikc({ properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ type: schemas/* string */.YjP() })) }),
});
/** Types in which the fields of an accepted create were sent. */
function readSent(body) {
    const { input } = sentShape.parse((0,parse_json/* parseJson */.q)(body));
    return new Map(Object.entries(input).map(([name, value]) => [name, typeof value]));
}
const sentShape = schemas/* object */.Ikc({ input: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).catch({ input: {} });

;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/doctor/evidence.js








/** Asks the free questions first, then the cheapest ones, and ends where the rest would give no answer. */
async function gatherEachlabs(session, imageTransport, progress) {
    const { recorder } = session;
    const steps = 6;
    progress(0, steps);
    const card = await readCard(session);
    if (card.kind !== 'answer') {
        progress(steps, steps);
        return { ...nothingAsked, seen: recorder.seen, card };
    }
    progress(1, steps);
    const inside = await session.open('data-uri');
    const byDataUri = await draftOnce(session, inside);
    progress(2, steps);
    const uploads = await session.open('upload');
    const wantsUpload = imageTransport === 'upload' || mayBeTheWay(byDataUri, recorder.seen);
    const byUpload = wantsUpload ? await draftOnce(session, uploads) : undefined;
    progress(3, steps);
    const ways = [[byDataUri, inside], [byUpload, uploads]];
    const provider = ways.find(([attempt]) => (0,doctor_session/* isDraft */.Q)(attempt))?.[1];
    const together = provider && (await askTogether(session, provider));
    progress(4, steps);
    const failing = provider && (await askForNothing(session, provider));
    progress(5, steps);
    const run = (0,doctor_session/* isDraft */.Q)(byDataUri) ? await tryRun(session) : undefined;
    await Promise.all([inside.close(), uploads.close()]);
    progress(steps, steps);
    return { seen: recorder.seen, card, byDataUri, byUpload, together, failing, run };
}
const nothingAsked = {
    byDataUri: undefined,
    byUpload: undefined,
    together: undefined,
    failing: undefined,
    run: undefined,
};
/** The model card is public. */
function readCard({ context, settings }) {
    const client = (0,eachlabs_client/* createClient */.U)(settings, context);
    const path = `model?slug=${encodeURIComponent(settings.model)}`;
    return (0,retry/* retry */.L5)(context, retry/* repeatable */.EQ, () => client.send({ method: 'GET', path, rank: sender/* rank */.Tm.rest, timeoutMs: 30_000, signal: context.signal }));
}
/** One draft; a second one after a transient failure, because a model that was asleep fails its first request (a first word after 20 s is too late for its `predict.py`). */
async function draftOnce(session, provider) {
    const shown = (0,doctor_pictures/* plainPicture */.F9)();
    const [first] = await session.ask(provider, [shown]);
    if (first?.answer.status !== 'failed' || !first.answer.again)
        return first;
    const [second] = await session.ask(provider, [shown]);
    return second ?? first;
}
/** A failure that may be caused by the transport: the model could not read the picture, or the request was refused because of its content. */
function mayBeTheWay(attempt, seen) {
    const status = ofKind(seen, 'create').at(-1)?.status ?? 0;
    if (attempt?.answer.status === 'refused')
        return [400, 413, 422].includes(status);
    return attempt?.answer.status === 'failed' && !attempt.answer.outage;
}
async function askTogether(session, provider) {
    const { recorder, context } = session;
    const pictures = (0,doctor_pictures/* edgePictures */.xn)();
    const from = recorder.seen.length;
    const attempts = await session.ask(provider, pictures.map(({ shown }) => shown));
    const named = attempts.filter(({ answer }, index) => answer.status === 'ok' && pictures[index]?.named.test(answer.text)).length;
    return { attempts, named, seen: recorder.seen.slice(from), places: context.slots.capacity() };
}
async function askForNothing(session, provider) {
    const from = session.recorder.seen.length;
    const [attempt] = await session.ask(provider, [doctor_pictures/* nowhere */.jx]);
    return attempt && { attempt, seen: session.recorder.seen.slice(from) };
}
/** Repeats a request that worked, at the address that answers at once, so that only the address can be at fault. */
async function tryRun(session) {
    const { context, settings, recorder } = session;
    const accepted = ofKind(recorder.seen, 'create').find(succeeded);
    const booking = accepted && session.book();
    if (accepted === undefined || booking === undefined)
        return undefined;
    const client = (0,eachlabs_client/* createClient */.U)(settings, context);
    const reply = await client.send({
        method: 'POST',
        path: 'prediction/run',
        body: (0,parse_json/* parseJson */.q)(accepted.sent),
        rank: sender/* rank */.Tm.create,
        timeoutMs: Math.min(60_000, booking.affordableMs),
        signal: context.signal,
    });
    booking.settle(await settleRun(reply, client, session));
    return reply;
}
/** The cost of a prediction by `/run`, in USD. A prediction that was only begun is cancelled, because its answer is not needed. */
async function settleRun(reply, client, { context }) {
    const lost = 'A request to `/v1/prediction/run` got no answer with its cost: it may be billed.';
    if (reply.kind === 'unanswered')
        context.note(lost);
    if (reply.kind !== 'answer' || reply.status >= 300)
        return 0;
    const prediction = (0,answers/* readPrediction */.SO)(reply.text);
    if (prediction.state === 'done' || prediction.state === 'failed')
        return prediction.costUsd ?? 0;
    const id = (0,answers/* readCreated */.$6)(reply.text);
    if (id === undefined) {
        context.note(lost);
        return 0;
    }
    const path = `prediction/${id}/cancel`;
    await client.send({ method: 'POST', path, rank: sender/* rank */.Tm.rest, timeoutMs: 30_000, signal: context.deadline });
    return 0;
}

// EXTERNAL MODULE: ./build/drafts/requests/redact.js
var redact = __webpack_require__(97927);
// EXTERNAL MODULE: ./build/drafts/requests/problem.js
var problem = __webpack_require__(17987);
// EXTERNAL MODULE: ./build/drafts/doctor/probe.js
var probe = __webpack_require__(71987);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/doctor/questions/access.js





/** Whether the API can be reached, accepts the key and has the model. */
const accessProbes = [
    {
        id: 'reachable',
        question: 'Does the API answer from here?',
        read({ card, seen, settings }) {
            if (card.kind === 'stopped')
                return (0,probe/* notKnown */.bh)('stopped before there was an answer');
            if (card.kind !== 'answer')
                return { answer: 'no', seen: (0,redact/* redact */.E)(card.reason, settings.apiKey) };
            const [first] = ofKind(seen, 'card');
            return { answer: 'yes', seen: `status ${card.status} from ${first?.url.host ?? ''} in ${inMs(first)}` };
        },
    },
    {
        id: 'key',
        question: 'Does it accept the key, and in which header?',
        read({ seen, settings }) {
            const tried = seen.filter((one) => kindOf(one) !== 'card' && one.keyIn !== undefined && dependsOnKey(one));
            const path = tried.map(({ keyIn, status }) => `${keyIn ?? ''}: ${status ?? ''}`);
            const taken = tried.find(succeeded);
            if (taken)
                return { answer: `yes, as ${taken.keyIn ?? ''}`, seen: until(path, tried.indexOf(taken)) };
            const refused = tried.at(-1);
            if (!refused)
                return (0,probe/* notKnown */.bh)('no answer depended on it');
            const words = (0,problem/* readProblem */.K)(refused.text);
            const quote = words === undefined ? '' : ` "${(0,redact/* redact */.E)(words, settings.apiKey)}"`;
            return { answer: 'no', seen: until(path, tried.length - 1) + quote };
        },
    },
    {
        id: 'path',
        question: 'Does /v1/prediction need a slash at the end?',
        read({ seen }) {
            const creates = ofKind(seen, 'create');
            const taken = creates.find(succeeded);
            if (!taken)
                return (0,probe/* notKnown */.bh)('no prediction was created');
            const turned = creates.find((one) => hasSlash(one) !== hasSlash(taken) && one.status !== undefined);
            const form = (one) => (hasSlash(one) ? 'with' : 'without');
            return turned
                ? { answer: `${form(taken)} one`, seen: `${form(turned)}: ${turned.status ?? ''}, ${form(taken)}: 200` }
                : { answer: `works ${form(taken)} one`, seen: 'the other form was not tried' };
        },
    },
    {
        id: 'model',
        question: 'Does it have the model?',
        read({ card, byDataUri, byUpload, settings }) {
            const drafted = (0,doctor_session/* isDraft */.Q)(byDataUri) || (0,doctor_session/* isDraft */.Q)(byUpload);
            if (card.kind !== 'answer')
                return (0,probe/* notKnown */.bh)('the API did not answer');
            if (card.status < 300)
                return { answer: 'yes', seen: 'its card, GET /v1/model' };
            const seen = `its card: status ${card.status} "${(0,redact/* redact */.E)((0,problem/* readProblem */.K)(card.text) ?? '', settings.apiKey)}"`;
            if (drafted)
                return { answer: 'yes', seen: `it drafted; ${seen}` };
            return card.status === 404 ? { answer: 'no', seen } : (0,probe/* notKnown */.bh)(seen);
        },
    },
    {
        id: 'numbers',
        question: 'In which form does it expect numbers?',
        read({ card, seen, settings }) {
            const taken = ofKind(seen, 'create').find(succeeded);
            const sent = taken && formOf(readSent(taken.sent));
            const schema = card.kind === 'answer' ? readSchema(card.text) : undefined;
            const declared = schema && fields.map((name) => `${name} ${(0,redact/* redact */.E)(schema.get(name) ?? '?', settings.apiKey)}`);
            const types = declared ? `its card: ${declared.join(', ')}` : 'its card does not say';
            return sent === undefined ? (0,probe/* notKnown */.bh)(types) : { answer: `accepts ${sent}`, seen: types };
        },
    },
];
const fields = ['top_p', 'max_tokens', 'temperature'];
function formOf(types) {
    return types.get('top_p') === 'string' ? 'text' : 'numbers';
}
/** A redirect or an outage may come before the key is read. */
function dependsOnKey(one) {
    return succeeded(one) || one.status === 401 || one.status === 403;
}
function until(path, last) {
    return [...new Set(path.slice(0, last + 1))].join(', then ');
}
function hasSlash({ url }) {
    return url.pathname.endsWith('/');
}
function inMs(one) {
    return `${Math.round(one?.waitedMs ?? 0)} ms`;
}

;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/doctor/questions/bill.js




/** The cost and the time of a draft, and the form of a failure. */
const billProbes = [
    {
        id: 'cost',
        question: 'What does a draft cost?',
        read({ seen }) {
            const done = ofKind(seen, 'poll').filter(({ text }) => (0,answers/* readPrediction */.SO)(text).state === 'done');
            if (done.length === 0)
                return (0,probe/* notAsked */.Op)('the session ended before this question');
            const reported = done.map(({ text }) => readReported(text));
            const costs = reported.flatMap(({ costUsd }) => costUsd ?? []);
            if (costs.length === 0)
                return (0,probe/* notKnown */.bh)('the API gives no `metrics.cost`');
            return { answer: between(costs.map(inUsd)), seen: `metrics.cost${perSecond(reported)}` };
        },
    },
    {
        id: 'time',
        question: 'How long does a draft take?',
        read({ seen, byDataUri, byUpload, together }) {
            const reported = ofKind(seen, 'poll')
                .filter(({ text }) => (0,answers/* readPrediction */.SO)(text).state === 'done')
                .flatMap(({ text }) => readReported(text).seconds ?? []);
            if (reported.length > 0)
                return { answer: between(reported.map(inSeconds)), seen: 'predict_time, queue included' };
            const attempts = [byDataUri, byUpload, ...(together?.attempts ?? [])];
            const own = attempts.flatMap((one) => (one?.answer.status === 'ok' ? one.ms / 1000 : []));
            if (own.length === 0)
                return (0,probe/* notAsked */.Op)('the session ended before this question');
            return { answer: between(own.map(inSeconds)), seen: 'our own clock, from request to words' };
        },
    },
    {
        id: 'failure',
        question: 'What does a failed prediction look like?',
        read({ failing, settings }) {
            const answer = failing?.attempt.answer;
            if (failing === undefined || answer === undefined)
                return (0,probe/* notAsked */.Op)('the session ended before this question');
            if (answer.status === 'stopped')
                return (0,probe/* notKnown */.bh)('it was stopped');
            if (answer.status === 'ok') {
                return { answer: 'it did not fail', seen: `"${(0,redact/* redact */.E)(answer.text, settings.apiKey)}"` };
            }
            const last = ofKind(failing.seen, 'poll').at(-1);
            if (last === undefined)
                return { answer: 'refused at once', seen: answer.reason };
            const { status, code, category, costUsd } = readReported(last.text);
            const names = [code, category].map((word) => (0,redact/* redact */.E)(word, settings.apiKey)).filter((word) => word !== '');
            const bill = costUsd === undefined ? 'no cost given' : inUsd(costUsd);
            return { answer: `status "${(0,redact/* redact */.E)(status, settings.apiKey)}"`, seen: [...names, bill].join(', ') };
        },
    },
];
function inSeconds(seconds) {
    return `${seconds.toFixed(1)} s`;
}
function inUsd(usd) {
    return `$${usd.toFixed(4)}`;
}
/** `a`, or `a to b` where the first and the last in order differ. */
function between(values) {
    const sorted = [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    const [first = ''] = sorted;
    const last = sorted.at(-1) ?? '';
    return first === last ? first : `${first} to ${last}`;
}
function perSecond(reported) {
    const rates = reported.flatMap(({ costUsd, seconds }) => costUsd === undefined || seconds === undefined || seconds === 0 ? [] : inUsd(costUsd / seconds));
    return rates.length === 0 ? '' : `, ${between(rates)} for each second of predict_time`;
}

;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/doctor/questions/handover.js





/** How a picture reaches the model, and which part of it the model sees. */
const handoverProbes = [
    {
        id: 'draft',
        question: 'Does it return a draft?',
        read({ byDataUri, byUpload, settings }) {
            const words = wordsOf(byDataUri) ?? wordsOf(byUpload);
            if (words !== undefined)
                return { answer: 'yes', seen: `"${(0,redact/* redact */.E)(words, settings.apiKey)}"` };
            return { ...(0,probe/* undrafted */.Yn)(byUpload ?? byDataUri), answer: 'no' };
        },
    },
    {
        id: 'data-uri',
        question: 'Does it accept a picture inside the request?',
        read({ byDataUri, byUpload, settings }) {
            const uploads = settings.imageTransport === 'upload';
            if ((0,doctor_session/* isDraft */.Q)(byDataUri))
                return { answer: 'yes', seen: 'a draft by data URI', advice: uploads ? [noUpload] : [] };
            if (!(0,doctor_session/* isDraft */.Q)(byUpload))
                return (0,probe/* undrafted */.Yn)(byDataUri);
            return { ...(0,probe/* undrafted */.Yn)(byDataUri), answer: 'no', advice: uploads ? [] : upload };
        },
    },
    {
        id: 'upload',
        question: 'Does it accept a picture as an upload?',
        read({ byDataUri, byUpload, seen }) {
            if (byUpload === undefined)
                return (0,doctor_session/* isDraft */.Q)(byDataUri) ? (0,probe/* notAsked */.Op)('it is not needed') : (0,probe/* undrafted */.Yn)(undefined);
            const steps = [ofKind(seen, 'presign'), seen.filter(({ method }) => method === 'PUT'), ofKind(seen, 'delete')];
            const path = steps
                .flatMap((step) => step.find(succeeded) ?? step.at(-1) ?? [])
                .map(stepOf)
                .join(', ');
            if ((0,doctor_session/* isDraft */.Q)(byUpload))
                return { answer: 'yes', seen: path };
            const failed = (0,probe/* undrafted */.Yn)(byUpload);
            return byUpload.answer.status === 'failed' ? { answer: 'no', seen: `${path}; ${failed.seen}` } : failed;
        },
    },
    {
        id: 'crop',
        question: 'Does it see the edges of a long picture?',
        read({ together, byDataUri, byUpload }) {
            const answered = together?.attempts.filter(({ answer }) => answer.status === 'ok').length ?? 0;
            if (together === undefined || answered === 0)
                return (0,probe/* notAsked */.Op)('there was no draft of a long picture');
            if (!doctor_pictures/* plainNamed */.Ks.test(wordsOf(byDataUri) ?? wordsOf(byUpload) ?? '')) {
                return (0,probe/* notKnown */.bh)('it does not name the colour in the middle of a square picture');
            }
            const seen = `${together.named} of ${answered} answers name the colour at the edge; a hint, not proof`;
            if (together.named === answered)
                return { answer: 'it seems so', seen };
            return together.named === 0 ? { answer: 'it seems not', seen } : (0,probe/* notKnown */.bh)(seen);
        },
    },
];
const noUpload = {
    name: 'image-transport',
    value: 'auto',
    why: 'the picture can be sent inside the request, where it stays private',
};
const upload = [
    { name: 'image-transport', value: 'upload', why: 'it refuses pictures inside the request' },
    {
        name: 'allow-private-image-upload',
        value: true,
        why: 'for private repositories: anyone with the link can open the picture, for an hour at most',
        consent: true,
    },
];
function wordsOf(attempt) {
    return attempt?.answer.status === 'ok' && (0,doctor_session/* isDraft */.Q)(attempt) ? attempt.answer.text : undefined;
}
function stepOf({ method, status }) {
    return `${method === 'POST' ? 'presign' : method} ${status ?? 'without an answer'}`;
}

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/doctor/questions/limits.js







/** How many predictions may run in parallel, and how the API answers. */
const limitProbes = [
    {
        id: 'run',
        question: 'Does /v1/prediction/run answer at once?',
        read({ run, byDataUri, settings }) {
            if (run === undefined && !(0,doctor_session/* isDraft */.Q)(byDataUri))
                return (0,probe/* notAsked */.Op)('it needs a picture inside the request');
            if (run === undefined)
                return (0,probe/* notAsked */.Op)('the session ended before this question');
            if (run.kind === 'stopped')
                return (0,probe/* notKnown */.bh)('it was stopped');
            if (run.kind !== 'answer')
                return (0,probe/* notKnown */.bh)((0,redact/* redact */.E)(run.reason, settings.apiKey));
            const { status, text } = run;
            if (status < 300) {
                const { state } = (0,answers/* readPrediction */.SO)(text);
                return state === 'done' ? { answer: 'yes', seen: `status ${status}` } : (0,probe/* notKnown */.bh)(`status ${status}, ${state}`);
            }
            const seen = quoted(status, text, settings.apiKey);
            return [400, 404, 405].includes(status) ? { answer: 'no', seen } : (0,probe/* notKnown */.bh)(seen);
        },
    },
    {
        id: 'at-once',
        question: 'How many predictions may run in parallel?',
        read({ together, settings }) {
            if (together === undefined)
                return (0,probe/* notAsked */.Op)('the session ended before this question');
            const { attempts, seen, places } = together;
            const { concurrency, apiKey } = settings;
            if (concurrency < attempts.length)
                return (0,probe/* notAsked */.Op)(`\`concurrency\` is ${concurrency}: no more were started`);
            const refused = ofKind(seen, 'create').find(({ status }) => status === 429 || status === 402);
            if (refused === undefined)
                return notMet(seen, attempts.length);
            const words = quoted(refused.status ?? 0, refused.text, apiKey);
            if (places >= concurrency)
                return (0,probe/* notKnown */.bh)(words);
            const why = refused.status === 402 ? 'the balance covers no more' : 'the account allows no more';
            return { answer: `${places}`, seen: words, advice: [{ name: 'concurrency', value: places, why }] };
        },
    },
    {
        id: 'limits',
        question: 'Do its answers state limits?',
        read({ seen, settings }) {
            const answers = seen.filter((one) => kindOf(one) !== undefined && one.status !== undefined);
            if (!answers.some(succeeded))
                return (0,probe/* notAsked */.Op)('the session ended before this question');
            const named = new Map(answers.flatMap(limitsOf));
            const list = [...named].map(([name, value]) => `${name}: ${(0,redact/* redact */.E)(value, settings.apiKey)}`).slice(0, 6);
            return list.length === 0
                ? { answer: 'no', seen: `no header in ${(0,count/* count */.U)(answers.length, 'answer')}` }
                : { answer: 'yes', seen: list.join(', ') };
        },
    },
    {
        id: 'held',
        question: 'Does it hold a GET open until there is news?',
        read({ seen }) {
            const polls = ofKind(seen, 'poll').filter(succeeded);
            const slow = polls.filter(({ waitedMs }) => waitedMs >= heldMs);
            const quick = polls.filter((one) => one.waitedMs < heldMs && (0,answers/* readPrediction */.SO)(one.text).state === 'pending');
            if (quick.length > 0)
                return { answer: 'no', seen: `"not yet" came in ${limits_inSeconds(quick.map(waited))}` };
            return slow.length > 0
                ? { answer: 'yes', seen: `an answer took ${limits_inSeconds(slow.map(waited))}` }
                : (0,probe/* notKnown */.bh)('no running prediction was polled');
        },
    },
];
/** Milliseconds above which a response counts as held open, because networks are faster. */
const heldMs = 2000;
const waited = ({ waitedMs }) => waitedMs;
/** The answer when nothing was refused; predictions that were not even created prove nothing. */
function notMet(seen, asked) {
    const created = ofKind(seen, 'create').filter(succeeded).length;
    return created < asked
        ? (0,probe/* notKnown */.bh)(`${created} of ${asked} were created`)
        : { answer: `${created} or more`, seen: `${created} were started together` };
}
function quoted(status, text, apiKey) {
    const words = (0,redact/* redact */.E)((0,problem/* readProblem */.K)(text) ?? '', apiKey);
    return words === '' ? `status ${status}, without a message` : `status ${status} "${words}"`;
}
/** `Retry-After` is expected in a refusal, but beside a success it states a limit. */
function limitsOf(one) {
    return [...one.headers].filter(([name]) => /^(x-)?ratelimit/.test(name) || (name === 'retry-after' && succeeded(one)));
}
/** The longest of some times, in ms. */
function limits_inSeconds(times) {
    return `${(Math.max(...times) / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/doctor/index.js








/** Asks the API of Eachlabs. */
function diagnoseEachlabs(provider, settings, world) {
    return (0,doctor_session/* inSession */.C)(provider, settings, world, (session) => diagnosed(provider, session, settings, world));
}
async function diagnosed({ name }, session, settings, world) {
    const evidence = await gatherEachlabs(session, settings.imageTransport, world.progress);
    const probes = [...accessProbes, ...handoverProbes, ...limitProbes, ...billProbes];
    const works = ways(evidence, settings.imageTransport).some(doctor_session/* isDraft */.Q);
    if (works && !(0,doctor_session/* isDraft */.Q)(evidence.byDataUri) && !settings.allowUpload)
        session.context.note(needsConsent);
    return {
        ...(0,verdict/* common */.sh)(name, session, (0,verdict/* readAll */.yw)(probes, { ...evidence, settings })),
        works,
        remedy: works ? undefined : eachlabsRemedy(evidence, world.signal),
        predictions: ofKind(evidence.seen, 'create', 'run').filter(succeeded).length,
        costUsd: session.spentUsd(),
    };
}
const needsConsent = 'Drafts work only with uploads: without `allow-private-image-upload: true` pictures of a private repository cannot reach the model.';
/** Attempts with a transport that the settings allow. A public address cannot be tried with test pictures. */
function ways({ byDataUri, byUpload }, transport) {
    if (transport === 'data-uri')
        return [byDataUri];
    return transport === 'upload' ? [byUpload] : [byDataUri, byUpload];
}
function eachlabsRemedy({ card, byDataUri, byUpload }, { aborted }) {
    if (aborted)
        return verdict/* stopped */.ce;
    if (card.kind !== 'answer') {
        return 'The API could not be reached. Check the network, the proxy and `api-base-url`.';
    }
    if ((0,doctor_session/* isDraft */.Q)(byUpload))
        return 'The API refuses pictures inside the request. Set `image-transport: upload`.';
    if ((0,doctor_session/* isDraft */.Q)(byDataUri))
        return 'The API refuses uploads. Set `image-transport: auto`.';
    return (0,verdict/* remedyOf */.SM)(byUpload ?? byDataUri);
}


/***/ }),

/***/ 17987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProblem)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _lib_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51622);


/** The message of an error body, in the formats of the vendor's pages and of OpenAI-compatible servers; undefined when there is none. */
function readProblem(text) {
    const { error, message, details, detail } = shape.parse((0,_lib_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
    const words = [typeof error === 'string' ? error : error?.message, message, details, detail];
    const known = words.filter((word) => word !== undefined && word !== '');
    return known.length === 0 ? undefined : known.join(': ');
}
const optionalText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined);
const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ message: optionalText })])
        .optional()
        .catch(undefined),
    message: optionalText,
    details: optionalText,
    detail: optionalText,
})
    .catch({});


/***/ }),

/***/ 97927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17987);

/** Text from outside, made safe to repeat in a log or a comment: one short line without the key. */
function redact(text, apiKey) {
    const withoutKey = apiKey === undefined || apiKey === '' ? text : text.replaceAll(apiKey, '***');
    const line = withoutKey
        .slice(0, 2000)
        .replace(/<[^<>]*>/g, ' ')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}
/** Why a reply is not a success, safe to repeat: its status, its message, and the id by which the provider's support finds the request. */
function describeFailure(reply, apiKey) {
    if (reply.kind === 'stopped')
        return 'the run was stopped';
    if (reply.kind !== 'answer')
        return redact(reply.reason, apiKey);
    const id = reply.requestId === undefined ? '' : ` (request ${reply.requestId})`;
    return redact(`status ${reply.status} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(reply.text) ?? ''}`, apiKey) + id;
}


/***/ }),

/***/ 23330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Ly: () => (/* binding */ careful),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _sender_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11203);
/* harmony import */ var _poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21312);


/** For requests that start a billed prediction. */
const careful = { busy: 6, broke: 1, unsent: 3, erred: 2, unknown: 1 };
/** For requests that can be repeated without a cost. */
const repeatable = { busy: 6, broke: 0, unsent: 3, erred: 3, unknown: 3 };
/** Makes a request, and repeats it as often as `patience` allows; returns the last reply. */
async function retry(context, patience, send) {
    const met = { busy: 0, broke: 0, unsent: 0, erred: 0, unknown: 0 };
    for (;;) {
        const reply = await send();
        const trouble = troubleOf(reply);
        if (trouble === undefined || met[trouble] >= patience[trouble] || (0,_sender_js__WEBPACK_IMPORTED_MODULE_0__/* .asksTooLong */ .Ny)(reply))
            return reply;
        met[trouble] += 1;
        if (!(await mayRepeat(context, patience, trouble)))
            return reply;
        await context.clock.sleep((0,_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(met[trouble]), context.signal);
        if (context.signal.aborted)
            return { kind: 'stopped' };
    }
}
function troubleOf(reply) {
    if (reply.kind === 'unsent')
        return 'unsent';
    if (reply.kind === 'unanswered')
        return 'unknown';
    if (reply.kind === 'stopped')
        return undefined;
    return troubles[reply.status];
}
const troubles = {
    402: 'broke',
    408: 'unknown',
    429: 'busy',
    500: 'erred',
    502: 'unknown',
    503: 'unknown',
    504: 'unknown',
};
async function mayRepeat(context, patience, trouble) {
    if (trouble === 'busy')
        await context.slots.again(context.signal);
    if (trouble === 'broke') {
        // The balance covers fewer parallel predictions than there are slots.
        if (context.slots.used() <= 1)
            return false;
        context.slots.shrink(context.slots.used() - 1);
        await context.slots.again(context.signal);
    }
    if (trouble === 'unknown' && patience === careful) {
        if (!context.bookAnother())
            return false;
        context.note('A request for a draft got no answer and was repeated: the provider may bill it twice.');
    }
    return true;
}
/** Whether a reply means that the service is not available, regardless of the request. */
function isOutage(reply) {
    if (reply.kind === 'unsent' || reply.kind === 'unanswered')
        return true;
    return reply.kind === 'answer' && (reply.status >= 500 || reply.status === 408 || reply.status === 429);
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


/***/ })
};
