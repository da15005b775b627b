export const id = 124;
export const ids = [124];
export const modules = {

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ readCreated),
/* harmony export */   OT: () => (/* binding */ readPresigned),
/* harmony export */   SO: () => (/* binding */ readPrediction),
/* harmony export */   d7: () => (/* binding */ isKnownPending)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(983);



/** The id of a prediction that was created, as the three spellings in vendor material have it; undefined when there is none to be used in a URL. */
function readCreated(text) {
    const { predictionID, id, prediction_id } = createdShape.parse((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
    return predictionID ?? id ?? prediction_id;
}
/** An id goes into the path of a URL. */
const idShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[\w-]{1,128}$/)
    .optional()
    .catch(undefined);
const createdShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ predictionID: idShape, id: idShape, prediction_id: idShape }).catch({});
/** Reads the answer to a poll. Every word for a status that vendor pages and clients have is understood; unknown ones mean "not yet". */
function readPrediction(text) {
    const body = predictionShape.safeParse((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
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
/** Whether vendor material has `status` for "not yet". */
function isKnownPending(status) {
    return pendingWords.has(status.toLowerCase());
}
const pendingWords = new Set(['', 'created', 'starting', 'processing', 'queued', 'running', 'pending']);
const doneWords = new Set(['success', 'succeeded', 'completed']);
const failedWords = new Set(['error', 'failed', 'cancelled', 'canceled']);
/**
 * USD for a success, undefined where nothing tells. No success of a model that is billed by the second is free: a cost of 0 is one that is
 * not known yet, and taken at its word it would let a run go on past `max-cost-usd`.
 */
function priceOf({ cost, predict_time: seconds }) {
    if (cost !== undefined && cost > 0)
        return cost;
    return seconds === undefined || seconds === 0 ? undefined : seconds * _price_js__WEBPACK_IMPORTED_MODULE_2__/* .usdPerSecond */ .q;
}
/** 96 tokens are some 400 characters. */
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
        const list = output.trimStart().startsWith('[') ? (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(output) : undefined;
        return Array.isArray(list) ? textOf(list, depth + 1) : output;
    }
    const wrapped = wrappedShape.safeParse(output);
    if (!wrapped.success)
        return '';
    const { text, output: inner, response, generated_text, caption } = wrapped.data;
    return textOf(text ?? inner ?? response ?? generated_text ?? caption, depth + 1);
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
/** The model could not get or read the picture: another way to hand it over may work. Codes of the vendor's errors page. */
const inputCodes = new Set([
    'INPUT_VALIDATION_ERROR',
    'INPUT_DOWNLOAD_ERROR',
    'PROVIDER_REJECTED',
    'PROVIDER_BAD_REQUEST',
]);
/** Categories that say the same again the next time; the vendor's list of executions has other words for them than its errors page. */
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
    return presignShape.safeParse((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text)).data;
}


/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createPath),
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _traffic_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6952);


function createClient(settings, { lane, deadline }) {
    const base = `${rootOf(settings.apiBaseUrl ?? 'https://api.eachlabs.ai')}/v1/`;
    const key = settings.apiKey ?? '';
    // The model's page shows X-API-Key and a slash at the end; the newer documentation Bearer and no slash.
    let bearer = false;
    let slash = true;
    const known = { header: false, slash: false };
    function once(request) {
        const path = request.path === createPath && slash ? `${request.path}/` : request.path;
        return lane.send({
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
            // A gateway redirects, refuses and fails before anybody looks at the key: only a success tells that it was found.
            if (reply.status < 300)
                known.header = true;
            return reply;
        }
        if (known.header)
            return reply;
        known.header = true;
        bearer = true;
        const second = await once(request);
        // Refused both ways: it is the key, and the form on the model's page is the one to be quoted.
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
    return base.replace(/\/+$/, '').replace(/\/v1$/, '');
}


/***/ }),

/***/ 5124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announcement: () => (/* binding */ announcement),
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/captions/providers/index.js
var providers = __webpack_require__(3075);
// EXTERNAL MODULE: ./build/captions/eachlabs/answers.js
var answers = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/captions/eachlabs/client.js
var eachlabs_client = __webpack_require__(8975);
// EXTERNAL MODULE: ./build/captions/traffic/lane.js
var lane = __webpack_require__(6952);
// EXTERNAL MODULE: ./build/captions/traffic/persist.js
var persist = __webpack_require__(5076);
// EXTERNAL MODULE: ./build/captions/parse-json.js
var parse_json = __webpack_require__(7296);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/captions/probe/png.js

/** A PNG of `width` times `height` pixels, 8 bits a channel, without transparency (PNG 3rd edition, 5 and 11.2). */
function encodePng({ width, height }, colourAt) {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, trueColour], 8);
    // Each row begins with the number of its filter; 0 leaves it as it is.
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

;// CONCATENATED MODULE: ./build/captions/probe/pictures.js

/** A red disc in the middle of a square: in sight whatever a predictor does to a picture. */
function plainPicture() {
    return draw({ width: 336, height: 336, colour: red, at: [168, 168], form: 'disc' });
}
/** Matches an answer that names what is in the plain picture. */
const plainNamed = /\bred\b/i;
/** Pictures three times as long as wide with a shape at one end: a predictor that crops to the middle square never sees it. */
function edgePictures() {
    return [
        { shown: draw({ width: 672, height: 224, colour: red, at: [70, 112], form: 'disc' }), named: /\bred\b/i },
        { shown: draw({ width: 672, height: 224, colour: blue, at: [602, 112], form: 'square' }), named: /\bblue\b/i },
        { shown: draw({ width: 224, height: 672, colour: green, at: [112, 602], form: 'disc' }), named: /\bgreen\b/i },
    ];
}
/** An address that no name server knows (RFC 6761, 6.4): what a prediction does that cannot get its picture. */
const nowhere = { status: 'remote', url: 'https://example.invalid/no-such-picture.png' };
/** What the model is asked about each of them; a short answer keeps the bill short. */
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/captions/probe/reading.js


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
function readTold(text) {
    const { status, metrics, output } = toldShape.parse((0,parse_json/* parseJson */.q)(text));
    const { error_code: code, classification } = failureShape.parse(Array.isArray(output) ? output[0] : output);
    return { status, costUsd: metrics.cost, seconds: metrics.predict_time, code, category: classification.category };
}
const word = schemas/* string */.YjP().catch('');
const amount = schemas/* number */.aig().nonnegative().optional().catch(undefined);
const noMetrics = { cost: undefined, predict_time: undefined };
const toldShape = schemas/* object */.Ikc({
    status: word,
    metrics: schemas/* object */.Ikc({ cost: amount, predict_time: amount }).catch(noMetrics),
    output: schemas/* unknown */.L5J().optional(),
})
    .catch({ status: '', metrics: noMetrics });
const noClass = { category: '' };
const failureShape = schemas/* object */.Ikc({ error_code: word, classification: schemas/* object */.Ikc({ category: word }).catch(noClass) })
    .catch({ error_code: '', classification: noClass });
/** Declared types of the fields of a model's input, from `GET /v1/model`; undefined when it does not tell. */
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

;// CONCATENATED MODULE: ./build/captions/probe/eachlabs.js







/** Asks what is free first and then what costs least to know, and ends where the rest would tell nothing. */
async function gatherEachlabs(session, imageTransport, progress) {
    const { journal } = session;
    const steps = 6;
    progress(0, steps);
    const card = await readCard(session);
    if (card.kind !== 'answer') {
        progress(steps, steps);
        return { ...nothingAsked, seen: journal.seen, card };
    }
    progress(1, steps);
    const inside = await session.open('data-uri');
    const byDataUri = await draftOnce(session, inside);
    progress(2, steps);
    const uploads = await session.open('upload');
    const wantsUpload = imageTransport === 'upload' || mayBeTheWay(byDataUri, journal.seen);
    const byUpload = wantsUpload ? await draftOnce(session, uploads) : undefined;
    progress(3, steps);
    const ways = [[byDataUri, inside], [byUpload, uploads]];
    const provider = ways.find(([attempt]) => isDraft(attempt))?.[1];
    const together = provider && (await askTogether(session, provider));
    progress(4, steps);
    const failing = provider && (await askForNothing(session, provider));
    progress(5, steps);
    const run = isDraft(byDataUri) ? await tryRun(session) : undefined;
    await Promise.all([inside.close(), uploads.close()]);
    progress(steps, steps);
    return { seen: journal.seen, card, byDataUri, byUpload, together, failing, run };
}
const nothingAsked = {
    byDataUri: undefined,
    byUpload: undefined,
    together: undefined,
    failing: undefined,
    run: undefined,
};
/** An answer with words in it. */
function isDraft(attempt) {
    return attempt?.answer.status === 'ok' && attempt.answer.text.trim() !== '';
}
/** The card of the model is open to everybody. */
function readCard({ desk, settings }) {
    const client = (0,eachlabs_client/* createClient */.U)(settings, desk);
    const path = `model?slug=${encodeURIComponent(settings.model)}`;
    return (0,persist/* persist */.Zr)(desk, persist/* harmless */.Is, () => client.send({ method: 'GET', path, rank: lane/* rank */.Tm.rest, timeoutMs: 30_000, signal: desk.signal }));
}
/** One draft; a second one after a failure that passes, because a model that slept fails its first visitor (a first word after 20 s is too late for its `predict.py`). */
async function draftOnce(session, provider) {
    const shown = plainPicture();
    const [first] = await session.ask(provider, [shown]);
    if (first?.answer.status !== 'failed' || !first.answer.again)
        return first;
    const [second] = await session.ask(provider, [shown]);
    return second ?? first;
}
/** A failure that may lie in how the picture was handed over: the model could not read it, or the request was turned down for what it holds. */
function mayBeTheWay(attempt, seen) {
    const status = ofKind(seen, 'create').at(-1)?.status ?? 0;
    if (attempt?.answer.status === 'refused')
        return [400, 413, 422].includes(status);
    return attempt?.answer.status === 'failed' && !attempt.answer.outage;
}
async function askTogether(session, provider) {
    const { journal, desk } = session;
    const pictures = edgePictures();
    const from = journal.seen.length;
    const attempts = await session.ask(provider, pictures.map(({ shown }) => shown));
    const named = attempts.filter(({ answer }, index) => answer.status === 'ok' && pictures[index]?.named.test(answer.text)).length;
    return { attempts, named, seen: journal.seen.slice(from), places: desk.slots.capacity() };
}
async function askForNothing(session, provider) {
    const from = session.journal.seen.length;
    const [attempt] = await session.ask(provider, [nowhere]);
    return attempt && { attempt, seen: session.journal.seen.slice(from) };
}
/** The request that worked, once more, to the address that answers at once: nothing but the address can be at fault. */
async function tryRun(session) {
    const { desk, settings, journal } = session;
    const accepted = ofKind(journal.seen, 'create').find(succeeded);
    const booking = accepted && session.book();
    if (accepted === undefined || booking === undefined)
        return undefined;
    const client = (0,eachlabs_client/* createClient */.U)(settings, desk);
    const reply = await client.send({
        method: 'POST',
        path: 'prediction/run',
        body: (0,parse_json/* parseJson */.q)(accepted.sent),
        rank: lane/* rank */.Tm.create,
        timeoutMs: Math.min(60_000, booking.affordableMs),
        signal: desk.signal,
    });
    booking.settle(await settleRun(reply, client, session));
    return reply;
}
/** What a prediction by `/run` cost, in USD. One that was only begun is cancelled: nobody waits for it. */
async function settleRun(reply, client, { desk }) {
    const lost = 'A request to `/v1/prediction/run` got no answer that tells its cost: it may be billed.';
    if (reply.kind === 'unanswered')
        desk.note(lost);
    if (reply.kind !== 'answer' || reply.status >= 300)
        return 0;
    const prediction = (0,answers/* readPrediction */.SO)(reply.text);
    if (prediction.state === 'done' || prediction.state === 'failed')
        return prediction.costUsd ?? 0;
    const id = (0,answers/* readCreated */.$6)(reply.text);
    if (id === undefined) {
        desk.note(lost);
        return 0;
    }
    const path = `prediction/${id}/cancel`;
    await client.send({ method: 'POST', path, rank: lane/* rank */.Tm.rest, timeoutMs: 30_000, signal: desk.deadline });
    return 0;
}

// EXTERNAL MODULE: ./build/captions/openai/local-base.js
var local_base = __webpack_require__(2342);
// EXTERNAL MODULE: ./build/captions/replies/problem.js
var problem = __webpack_require__(2814);
// EXTERNAL MODULE: ./build/captions/replies/said.js
var said = __webpack_require__(6484);
;// CONCATENATED MODULE: ./build/captions/probe/probe.js
const notAsked = (why) => ({ answer: 'not asked', seen: why });
const notKnown = (why) => ({ answer: 'not known', seen: why });
/** What an attempt that brought no draft tells: nothing about the question at hand. */
function undrafted(attempt) {
    if (attempt === undefined)
        return notAsked('it did not come to that');
    const { answer } = attempt;
    if (answer.status === 'stopped')
        return notKnown('it was stopped');
    return notKnown(answer.status === 'ok' ? 'the answer had no words' : answer.reason);
}

;// CONCATENATED MODULE: ./build/captions/probe/openai.js









/** Reads the list of models, then asks for one draft. */
async function gatherOpenai(session, progress) {
    const { desk, settings } = session;
    const base = (settings.apiBaseUrl ?? local_base/* localBase */.t).replace(/\/+$/, '');
    const { apiKey = '', model } = settings;
    const headers = { accept: 'application/json', ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }) };
    const { signal } = desk;
    progress(0, 2);
    const models = await (0,persist/* persist */.Zr)(desk, persist/* harmless */.Is, () => desk.lane.send({ method: 'GET', url: `${base}/models`, headers, rank: lane/* rank */.Tm.rest, timeoutMs: 30_000, signal }));
    progress(1, 2);
    const [draft] = models.kind === 'answer' ? await draftOf(session) : [];
    progress(2, 2);
    return { host: new URL(base).host, model, models, draft };
}
async function draftOf(session) {
    const provider = await session.open('data-uri');
    const attempts = await session.ask(provider, [plainPicture()]);
    await provider.close();
    return attempts;
}
const openaiProbes = [
    {
        id: 'reachable',
        question: 'Does the endpoint answer from here?',
        read({ models, host, settings }) {
            if (models.kind === 'stopped')
                return notKnown('it was stopped');
            if (models.kind !== 'answer')
                return { answer: 'no', seen: (0,said/* said */.a)(models.reason, settings.apiKey) };
            return { answer: 'yes', seen: `status ${models.status} from ${host}` };
        },
    },
    {
        id: 'model',
        question: 'Is the model there?',
        read({ models, model, settings }) {
            if (models.kind !== 'answer')
                return notAsked('the endpoint did not answer');
            if (models.status >= 300) {
                const words = (0,said/* said */.a)((0,problem/* readProblem */.K)(models.text) ?? '', settings.apiKey);
                return notKnown(`GET /models: status ${models.status}${words === '' ? '' : ` "${words}"`}`);
            }
            const list = listShape.safeParse((0,parse_json/* parseJson */.q)(models.text)).data?.data.map(({ id }) => id);
            if (list === undefined)
                return notKnown('GET /models gave no list');
            const seen = `among ${list.length} models`;
            if (list.includes(model))
                return { answer: 'yes', seen };
            const others = (0,said/* said */.a)(list.slice(0, 8).join(', '), settings.apiKey);
            return { answer: 'no', seen: others === '' ? 'it has no models' : `it has ${others}` };
        },
    },
    {
        id: 'draft',
        question: 'Does a draft come back?',
        read({ draft, settings }) {
            const words = draft?.answer.status === 'ok' ? (0,said/* said */.a)(draft.answer.text, settings.apiKey) : '';
            return words === '' ? { ...undrafted(draft), answer: 'no' } : { answer: 'yes', seen: `"${words}"` };
        },
    },
    {
        id: 'time',
        question: 'How long does a draft take?',
        read({ draft }) {
            if (draft?.answer.status !== 'ok')
                return notAsked('no draft came back');
            return { answer: `${Math.round(draft.ms / 1000)} s`, seen: 'from request to words' };
        },
    },
];
const listShape = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })) });

;// CONCATENATED MODULE: ./build/captions/probe/questions/access.js





/** Whether the API is there, lets us in and has the model. */
const accessProbes = [
    {
        id: 'reachable',
        question: 'Does the API answer from here?',
        read({ card, seen, settings }) {
            if (card.kind === 'stopped')
                return notKnown('stopped before there was an answer');
            if (card.kind !== 'answer')
                return { answer: 'no', seen: (0,said/* said */.a)(card.reason, settings.apiKey) };
            const [first] = ofKind(seen, 'card');
            return { answer: 'yes', seen: `status ${card.status} from ${first?.url.host ?? ''} in ${inMs(first)}` };
        },
    },
    {
        id: 'key',
        question: 'Does it take the key, and in which header?',
        read({ seen, settings }) {
            const tried = seen.filter((one) => kindOf(one) !== 'card' && one.keyIn !== undefined && tellsOfKey(one));
            const path = tried.map(({ keyIn, status }) => `${keyIn ?? ''}: ${status ?? ''}`);
            const taken = tried.find(succeeded);
            if (taken)
                return { answer: `yes, as ${taken.keyIn ?? ''}`, seen: until(path, tried.indexOf(taken)) };
            const refused = tried.at(-1);
            if (!refused)
                return notKnown('nothing was answered that depends on it');
            const words = (0,problem/* readProblem */.K)(refused.text);
            const quote = words === undefined ? '' : ` "${(0,said/* said */.a)(words, settings.apiKey)}"`;
            return { answer: 'no', seen: until(path, tried.length - 1) + quote };
        },
    },
    {
        id: 'path',
        question: 'Is /v1/prediction wanted with a slash at the end?',
        read({ seen }) {
            const creates = ofKind(seen, 'create');
            const taken = creates.find(succeeded);
            if (!taken)
                return notKnown('no prediction was created');
            const turned = creates.find((one) => hasSlash(one) !== hasSlash(taken) && one.status !== undefined);
            const form = (one) => (hasSlash(one) ? 'with' : 'without');
            return turned
                ? { answer: `${form(taken)} one`, seen: `${form(turned)}: ${turned.status ?? ''}, ${form(taken)}: 200` }
                : { answer: `works ${form(taken)} one`, seen: 'the other form was not tried' };
        },
    },
    {
        id: 'model',
        question: 'Is the model there?',
        read({ card, byDataUri, byUpload, settings }) {
            const drafted = isDraft(byDataUri) || isDraft(byUpload);
            if (card.kind !== 'answer')
                return notKnown('the API did not answer');
            if (card.status < 300)
                return { answer: 'yes', seen: 'its card, GET /v1/model' };
            const seen = `its card: status ${card.status} "${(0,said/* said */.a)((0,problem/* readProblem */.K)(card.text) ?? '', settings.apiKey)}"`;
            if (drafted)
                return { answer: 'yes', seen: `it drafted; ${seen}` };
            return card.status === 404 ? { answer: 'no', seen } : notKnown(seen);
        },
    },
    {
        id: 'numbers',
        question: 'In which form does it want numbers?',
        read({ card, seen, settings }) {
            const taken = ofKind(seen, 'create').find(succeeded);
            const sent = taken && formOf(readSent(taken.sent));
            const schema = card.kind === 'answer' ? readSchema(card.text) : undefined;
            const declared = schema && fields.map((name) => `${name} ${(0,said/* said */.a)(schema.get(name) ?? '?', settings.apiKey)}`);
            const told = declared ? `its card: ${declared.join(', ')}` : 'its card does not tell';
            return sent === undefined ? notKnown(told) : { answer: `${sent} is taken`, seen: told };
        },
    },
];
const fields = ['top_p', 'max_tokens', 'temperature'];
function formOf(types) {
    return types.get('top_p') === 'string' ? 'text' : 'the number itself';
}
/** A redirect or an outage may come before anybody looks at the key. */
function tellsOfKey(one) {
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

;// CONCATENATED MODULE: ./build/captions/probe/questions/bill.js




/** What a draft takes, and what a failure looks like. */
const billProbes = [
    {
        id: 'cost',
        question: 'What does a draft cost?',
        read({ seen }) {
            const done = ofKind(seen, 'poll').filter(({ text }) => (0,answers/* readPrediction */.SO)(text).state === 'done');
            if (done.length === 0)
                return notAsked('it did not come to that');
            const told = done.map(({ text }) => readTold(text));
            const costs = told.flatMap(({ costUsd }) => costUsd ?? []);
            if (costs.length === 0)
                return notKnown('the API names no `metrics.cost`');
            return { answer: between(costs.map(inUsd)), seen: `metrics.cost${perSecond(told)}` };
        },
    },
    {
        id: 'time',
        question: 'How long does a draft take?',
        read({ seen, byDataUri, byUpload, together }) {
            const told = ofKind(seen, 'poll')
                .filter(({ text }) => (0,answers/* readPrediction */.SO)(text).state === 'done')
                .flatMap(({ text }) => readTold(text).seconds ?? []);
            if (told.length > 0)
                return { answer: between(told.map(inSeconds)), seen: 'predict_time, queue included' };
            const attempts = [byDataUri, byUpload, ...(together?.attempts ?? [])];
            const own = attempts.flatMap((one) => (one?.answer.status === 'ok' ? one.ms / 1000 : []));
            if (own.length === 0)
                return notAsked('it did not come to that');
            return { answer: between(own.map(inSeconds)), seen: 'our own clock, from request to words' };
        },
    },
    {
        id: 'failure',
        question: 'What does a failed prediction look like?',
        read({ failing, settings }) {
            const answer = failing?.attempt.answer;
            if (failing === undefined || answer === undefined)
                return notAsked('it did not come to that');
            if (answer.status === 'stopped')
                return notKnown('it was stopped');
            if (answer.status === 'ok') {
                return { answer: 'none: it described nothing', seen: `"${(0,said/* said */.a)(answer.text, settings.apiKey)}"` };
            }
            const last = ofKind(failing.seen, 'poll').at(-1);
            if (last === undefined)
                return { answer: 'refused at once', seen: answer.reason };
            const { status, code, category, costUsd } = readTold(last.text);
            const names = [code, category].map((word) => (0,said/* said */.a)(word, settings.apiKey)).filter((word) => word !== '');
            const bill = costUsd === undefined ? 'no cost named' : inUsd(costUsd);
            return { answer: `status "${(0,said/* said */.a)(status, settings.apiKey)}"`, seen: [...names, bill].join(', ') };
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
function perSecond(told) {
    const rates = told.flatMap(({ costUsd, seconds }) => costUsd === undefined || seconds === undefined || seconds === 0 ? [] : inUsd(costUsd / seconds));
    return rates.length === 0 ? '' : `, ${between(rates)} for each second of predict_time`;
}

;// CONCATENATED MODULE: ./build/captions/probe/questions/handover.js





/** How a picture reaches the model, and what the model sees of it. */
const handoverProbes = [
    {
        id: 'draft',
        question: 'Does a draft come back?',
        read({ byDataUri, byUpload, settings }) {
            const words = wordsOf(byDataUri) ?? wordsOf(byUpload);
            if (words !== undefined)
                return { answer: 'yes', seen: `"${(0,said/* said */.a)(words, settings.apiKey)}"` };
            return { ...undrafted(byUpload ?? byDataUri), answer: 'no' };
        },
    },
    {
        id: 'data-uri',
        question: 'Does it take a picture inside the request?',
        read({ byDataUri, byUpload, settings }) {
            const uploads = settings.imageTransport === 'upload';
            if (isDraft(byDataUri))
                return { answer: 'yes', seen: 'a draft by data URI', advice: uploads ? [noUpload] : [] };
            if (!isDraft(byUpload))
                return undrafted(byDataUri);
            return { ...undrafted(byDataUri), answer: 'no', advice: uploads ? [] : upload };
        },
    },
    {
        id: 'upload',
        question: 'Does it take a picture as an upload?',
        read({ byDataUri, byUpload, seen }) {
            if (byUpload === undefined)
                return isDraft(byDataUri) ? notAsked('it is not needed') : undrafted(undefined);
            const steps = [ofKind(seen, 'presign'), seen.filter(({ method }) => method === 'PUT'), ofKind(seen, 'delete')];
            const path = steps
                .flatMap((step) => step.find(succeeded) ?? step.at(-1) ?? [])
                .map(stepOf)
                .join(', ');
            if (isDraft(byUpload))
                return { answer: 'yes', seen: path };
            const failed = undrafted(byUpload);
            return byUpload.answer.status === 'failed' ? { answer: 'no', seen: `${path}; ${failed.seen}` } : failed;
        },
    },
    {
        id: 'crop',
        question: 'Does it see the edges of a long picture?',
        read({ together, byDataUri, byUpload }) {
            const answered = together?.attempts.filter(({ answer }) => answer.status === 'ok').length ?? 0;
            if (together === undefined || answered === 0)
                return notAsked('no long picture was drafted');
            if (!plainNamed.test(wordsOf(byDataUri) ?? wordsOf(byUpload) ?? '')) {
                return notKnown('it does not name the colour in the middle of a square one');
            }
            const seen = `${together.named} of ${answered} answers name the colour at the edge; a hint, no proof`;
            if (together.named === answered)
                return { answer: 'it seems so', seen };
            return together.named === 0 ? { answer: 'it seems not', seen } : notKnown(seen);
        },
    },
];
const noUpload = {
    name: 'image-transport',
    value: 'auto',
    why: 'the picture can travel inside the request, where nobody else can read it',
};
const upload = [
    { name: 'image-transport', value: 'upload', why: 'it refuses pictures inside the request' },
    {
        name: 'allow-private-image-upload',
        value: true,
        why: 'for private repositories: anyone who has the link can open the picture, for an hour at most',
        consent: true,
    },
];
function wordsOf(attempt) {
    return attempt?.answer.status === 'ok' && isDraft(attempt) ? attempt.answer.text : undefined;
}
function stepOf({ method, status }) {
    return `${method === 'POST' ? 'presign' : method} ${status ?? 'without an answer'}`;
}

;// CONCATENATED MODULE: ./build/captions/probe/questions/pace.js






/** How much may be asked at once, and how it answers. */
const paceProbes = [
    {
        id: 'run',
        question: 'Does /v1/prediction/run answer at once?',
        read({ run, byDataUri, settings }) {
            if (run === undefined && !isDraft(byDataUri))
                return notAsked('it is tried with a picture inside the request');
            if (run === undefined)
                return notAsked('it did not come to that');
            if (run.kind === 'stopped')
                return notKnown('it was stopped');
            if (run.kind !== 'answer')
                return notKnown((0,said/* said */.a)(run.reason, settings.apiKey));
            const { status, text } = run;
            if (status < 300) {
                const { state } = (0,answers/* readPrediction */.SO)(text);
                return state === 'done' ? { answer: 'yes', seen: `status ${status}` } : notKnown(`status ${status}, ${state}`);
            }
            const seen = quoted(status, text, settings.apiKey);
            return [400, 404, 405].includes(status) ? { answer: 'no', seen } : notKnown(seen);
        },
    },
    {
        id: 'at-once',
        question: 'How many predictions may run at once?',
        read({ together, settings }) {
            if (together === undefined)
                return notAsked('it did not come to that');
            const { attempts, seen, places } = together;
            const { concurrency, apiKey } = settings;
            if (concurrency < attempts.length)
                return notAsked(`\`concurrency\` is ${concurrency}: no more were started`);
            const refused = ofKind(seen, 'create').find(({ status }) => status === 429 || status === 402);
            if (refused === undefined)
                return notMet(seen, attempts.length);
            const words = quoted(refused.status ?? 0, refused.text, apiKey);
            if (places >= concurrency)
                return notKnown(words);
            const why = refused.status === 402 ? 'the balance covers no more' : 'the account has no more places';
            return { answer: `${places}`, seen: words, advice: [{ name: 'concurrency', value: places, why }] };
        },
    },
    {
        id: 'limits',
        question: 'Do its answers name limits?',
        read({ seen, settings }) {
            const answers = seen.filter((one) => kindOf(one) !== undefined && one.status !== undefined);
            if (!answers.some(succeeded))
                return notAsked('it did not come to that');
            const told = new Map(answers.flatMap(limitsOf));
            const list = [...told].map(([name, value]) => `${name}: ${(0,said/* said */.a)(value, settings.apiKey)}`).slice(0, 6);
            return list.length === 0
                ? { answer: 'no', seen: `no header of ${answers.length} answers does` }
                : { answer: 'yes', seen: list.join(', ') };
        },
    },
    {
        id: 'held',
        question: 'Does it hold a GET until there is news?',
        read({ seen }) {
            const polls = ofKind(seen, 'poll').filter(succeeded);
            const slow = polls.filter(({ waitedMs }) => waitedMs >= heldMs);
            const quick = polls.filter((one) => one.waitedMs < heldMs && (0,answers/* readPrediction */.SO)(one.text).state === 'pending');
            if (quick.length > 0)
                return { answer: 'no', seen: `"not yet" came in ${pace_inSeconds(quick.map(waited))}` };
            return slow.length > 0
                ? { answer: 'yes', seen: `an answer took ${pace_inSeconds(slow.map(waited))}` }
                : notKnown('no prediction was asked after while it ran');
        },
    },
];
/** Milliseconds that an answer takes when it is held: networks are quicker. */
const heldMs = 2000;
const waited = ({ waitedMs }) => waitedMs;
/** Nothing was refused; what was not even taken says nothing. */
function notMet(seen, asked) {
    const created = ofKind(seen, 'create').filter(succeeded).length;
    return created < asked
        ? notKnown(`${created} of ${asked} were created`)
        : { answer: `${created} or more`, seen: `${created} were started together` };
}
function quoted(status, text, apiKey) {
    const words = (0,said/* said */.a)((0,problem/* readProblem */.K)(text) ?? '', apiKey);
    return words === '' ? `status ${status}, without a word` : `status ${status} "${words}"`;
}
/** `Retry-After` of a refusal is no news; beside a success it is. */
function limitsOf(one) {
    return [...one.headers].filter(([name]) => /^(x-)?ratelimit/.test(name) || (name === 'retry-after' && succeeded(one)));
}
/** The longest of some times, in ms. */
function pace_inSeconds(times) {
    return `${(Math.max(...times) / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/lib/limiter.js
var lib_limiter = __webpack_require__(2244);
// EXTERNAL MODULE: ./build/lib/slots.js
var lib_slots = __webpack_require__(253);
// EXTERNAL MODULE: ./build/captions/eachlabs/price.js
var price = __webpack_require__(983);
// EXTERNAL MODULE: ./build/captions/money/budget.js
var money_budget = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/captions/traffic/endgame.js
var endgame = __webpack_require__(8435);
// EXTERNAL MODULE: ./build/captions/traffic/pace.js + 1 modules
var pace = __webpack_require__(1324);
;// CONCATENATED MODULE: ./build/captions/probe/journal.js
function keepJournal({ fetch, clock, }) {
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
            const index = seen.push(departure(input, init)) - 1;
            const response = await fetch(input, init);
            amend(index, { status: response.status, headers: response.headers, waitedMs: clock.now() - began });
            const { body, status, statusText, headers } = response;
            if (body === null)
                return response;
            const hear = (text) => {
                amend(index, { text: (seen[index]?.text ?? '') + text });
            };
            return new Response(body.pipeThrough(listener(hear)), { status, statusText, headers });
        },
    };
}
function departure(input, init = {}) {
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
/** Bytes of an answer that are remembered: a prediction is a few kB and repeats its picture. */
const rememberedBytes = 128 * 1024;
/** Hands everything on, and its first part to `hear` as text. */
function listener(hear) {
    const decoder = new TextDecoder();
    let left = rememberedBytes;
    return new TransformStream({
        transform(bytes, controller) {
            const part = bytes.subarray(0, left);
            left -= part.length;
            if (part.length > 0)
                hear(decoder.decode(part, { stream: true }));
            controller.enqueue(bytes);
        },
    });
}

;// CONCATENATED MODULE: ./build/captions/probe/session.js










/** What a session costs at most, in predictions and in USD. */
const limits = { predictions: 8, costUsd: 0.1 };
function openSession(given, world) {
    const { clock } = world;
    const entry = providers/* providers */.r[given.provider];
    const settings = { ...given, model: given.model ?? entry.model, allowUpload: true };
    const journal = keepJournal(world);
    const limit = given.requestsPerMinute === 0 ? Infinity : given.requestsPerMinute;
    const limiter = (0,lib_limiter/* createLimiter */.z)({ limit, windowMs: lane/* windowMs */.$b, clock });
    const slots = (0,lib_slots/* createSlots */.e)(given.concurrency);
    const maxCostUsd = Math.min(limits.costUsd, given.maxCostUsd ?? Infinity);
    const most = `$${maxCostUsd.toFixed(2)}`;
    const budget = (0,money_budget/* createBudget */.y)({ maxCaptions: limits.predictions, maxCostUsd, estimateUsd: entry.estimateUsd });
    const overspent = new AbortController();
    const end = (0,endgame/* endgame */.U)({ signal: AbortSignal.any([world.signal, overspent.signal]), clock });
    const notes = new Set();
    const note = (sentence) => void notes.add(sentence);
    let spentUsd = 0;
    const desk = {
        lane: (0,lane/* createLane */.Vz)({ fetch: journal.fetch, clock }, limiter, slots),
        slots,
        clock,
        note,
        signal: end.stop,
        deadline: end.deadline,
        // Nobody waits for these answers: a request whose answer got lost is not worth a second bill.
        bookAnother: () => false,
        pace: (0,pace/* createPace */.qP)({ limiter, slots, perMinute: limit, waiting: () => 0 }),
        accepted: () => undefined,
    };
    /** Milliseconds that each of `count` predictions may run. */
    function affordableMs(count) {
        return ((maxCostUsd - spentUsd) / count / price/* usdPerSecond */.q) * 1000;
    }
    function book() {
        if (end.stop.aborted)
            return undefined;
        if (!budget.open()) {
            note(`Not everything was asked: ${limits.predictions} predictions and ${most} are the end.`);
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
            return await provider.describe(picture, question);
        }
        finally {
            slots.give();
        }
    }
    return {
        journal,
        desk,
        settings,
        open: async (imageTransport) => (await entry.load())({ ...settings, imageTransport }, desk),
        async ask(provider, pictures) {
            if (end.stop.aborted)
                return [];
            const answered = new AbortController();
            if (entry.estimateUsd > 0) {
                const ms = affordableMs(pictures.length);
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
        spentUsd: () => Math.round(spentUsd * 1e6) / 1e6,
        notes: () => [...notes],
        end() {
            end.over();
        },
    };
}

;// CONCATENATED MODULE: ./build/captions/probe/index.js









/** Asks the provider what its documentation leaves open. The pictures are our own: none of the user's is sent. */
async function diagnose(settings, world) {
    const session = openSession(settings, world);
    try {
        return settings.provider === 'eachlabs'
            ? await diagnoseEachlabs(session, settings, world)
            : await diagnoseOpenai(session, settings, world);
    }
    finally {
        session.end();
    }
}
/** What asking takes, to be said before. */
function announcement({ provider, model }) {
    const entry = providers/* providers */.r[provider];
    const cost = provider === 'eachlabs'
        ? `${limits.predictions} predictions at most, about $0.04 and at most $${limits.costUsd.toFixed(2)} at the published price`
        : 'one draft, at the price of the endpoint';
    return `Asking ${provider} with ${model ?? entry.model}: ${cost}. It is shown pictures that are drawn here, none of yours. Ctrl+C ends it.`;
}
async function diagnoseEachlabs(session, settings, world) {
    const evidence = await gatherEachlabs(session, settings.imageTransport, world.progress);
    const probes = [...accessProbes, ...handoverProbes, ...paceProbes, ...billProbes];
    const works = ways(evidence, settings.imageTransport).some(isDraft);
    if (works && !isDraft(evidence.byDataUri) && !settings.allowUpload)
        session.desk.note(needsConsent);
    return {
        ...common(session, settings, read(probes, { ...evidence, settings })),
        works,
        remedy: works ? undefined : eachlabsRemedy(evidence, world.signal),
        predictions: ofKind(evidence.seen, 'create', 'run').filter(succeeded).length,
        costUsd: session.spentUsd(),
    };
}
const needsConsent = 'Drafts came by upload alone: without `allow-private-image-upload: true` pictures of a private repository have no way to the model.';
/** Drafts that came in a way that the settings allow. A public address cannot be tried with pictures of our own. */
function ways({ byDataUri, byUpload }, transport) {
    if (transport === 'data-uri')
        return [byDataUri];
    return transport === 'upload' ? [byUpload] : [byDataUri, byUpload];
}
function eachlabsRemedy({ card, byDataUri, byUpload }, { aborted }) {
    if (aborted)
        return stopped;
    if (card.kind !== 'answer') {
        return 'The API could not be reached. Check the network, the proxy and `api-base-url`.';
    }
    if (isDraft(byUpload))
        return 'The API refuses pictures inside the request. Set `image-transport: upload`.';
    if (isDraft(byDataUri))
        return 'The API refuses uploads. Set `image-transport: auto`.';
    return remedyOf(byUpload ?? byDataUri);
}
async function diagnoseOpenai(session, settings, world) {
    const evidence = await gatherOpenai(session, world.progress);
    const works = isDraft(evidence.draft);
    return {
        ...common(session, settings, read(openaiProbes, { ...evidence, settings })),
        works,
        remedy: works ? undefined : openaiRemedy(evidence, world.signal),
        predictions: works ? 1 : 0,
        costUsd: undefined,
    };
}
function openaiRemedy({ models, draft, model }, { aborted }) {
    if (aborted)
        return stopped;
    if (models.kind === 'answer')
        return `${remedyOf(draft)} Check that the endpoint has \`${model}\`.`;
    return 'The endpoint could not be reached. Start it, for Ollama with `ollama serve`, or check `api-base-url`.';
}
const stopped = 'Asking ended before a draft came back. Run it once more.';
function remedyOf(attempt) {
    if (attempt === undefined)
        return '`max-cost-usd` leaves no room for a draft. Raise it.';
    const { answer } = attempt;
    if (answer.status === 'stopped')
        return stopped;
    return answer.status === 'ok' ? 'The model gave an answer without words. Try another `model`.' : answer.reason;
}
function read(probes, evidence) {
    const learned = probes.map((probe) => ({ probe, ...probe.read(evidence) }));
    return {
        rows: learned.map(({ probe: { id, question }, answer, seen }) => ({ id, question, answer, seen })),
        advice: learned.flatMap(({ advice = [] }) => advice),
    };
}
function common(session, { provider }, { rows, advice }) {
    const { model } = session.settings;
    return { provider, model, rows, advice, requests: session.desk.lane.sent(), notes: session.notes() };
}


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProblem)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);


/** What an error body says, in the shapes that the vendor's pages and OpenAI-compatible servers have; undefined for none. */
function readProblem(text) {
    const { error, message, details, detail } = shape.parse((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
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

/***/ 6484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ troubleInWords),
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2814);

/** What the outside said, fit to be repeated in a log or a comment: one short line, and the key is not in it. */
function said(text, apiKey) {
    const withoutKey = apiKey === undefined || apiKey === '' ? text : text.replaceAll(apiKey, '***');
    const line = withoutKey
        .slice(0, 2000)
        .replace(/<[^>]*>/g, ' ')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}
/** Why a reply is no success, fit to be repeated: its status, its words, and the id that the provider's support finds the request by. */
function troubleInWords(reply, apiKey) {
    if (reply.kind === 'stopped')
        return 'the run was stopped';
    if (reply.kind !== 'answer')
        return said(reply.reason, apiKey);
    const id = reply.requestId === undefined ? '' : ` (request ${reply.requestId})`;
    return said(`status ${reply.status} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(reply.text) ?? ''}`, apiKey) + id;
}


/***/ }),

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Ly: () => (/* binding */ careful),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6952);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1324);


/** For requests that start something that is billed. */
const careful = { busy: 6, broke: 1, unsent: 3, erred: 2, unknown: 1 };
/** For requests that can be repeated without harm. */
const harmless = { busy: 6, broke: 0, unsent: 3, erred: 3, unknown: 3 };
/** Makes a request, again and again as far as `patience` goes; the last reply tells what came of it. */
async function persist(desk, patience, send) {
    const met = { busy: 0, broke: 0, unsent: 0, erred: 0, unknown: 0 };
    for (;;) {
        const reply = await send();
        const trouble = troubleOf(reply);
        if (trouble === undefined || met[trouble] >= patience[trouble] || asksTooLong(reply))
            return reply;
        met[trouble] += 1;
        if (!(await mayRepeat(desk, patience, trouble)))
            return reply;
        await desk.clock.sleep((0,_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(met[trouble]), desk.signal);
        if (desk.signal.aborted)
            return { kind: 'stopped' };
    }
}
/** A 429 may ask for more time than a run has. */
function asksTooLong(reply) {
    return reply.kind === 'answer' && (reply.retryAfterMs ?? 0) > _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .maxPauseMs */ .fR;
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
async function mayRepeat(desk, patience, trouble) {
    if (trouble === 'busy')
        await desk.slots.again(desk.signal);
    if (trouble === 'broke') {
        // The balance covers fewer predictions at once than we have places for.
        if (desk.slots.used() <= 1)
            return false;
        desk.slots.shrink(desk.slots.used() - 1);
        await desk.slots.again(desk.signal);
    }
    if (trouble === 'unknown' && patience === careful) {
        if (!desk.bookAnother())
            return false;
        desk.note('A request for a draft got no answer and was made once more: the provider may bill it twice.');
    }
    return true;
}
/** True when a reply says nothing about the request, only that the service is not there for us now. */
function isOutage(reply) {
    if (reply.kind === 'unsent' || reply.kind === 'unanswered')
        return true;
    return reply.kind === 'answer' && (reply.status >= 500 || reply.status === 408 || reply.status === 429);
}


/***/ })

};
