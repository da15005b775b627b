export const id = 253;
export const ids = [253];
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

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dataUri),
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
function failed(reason, more = {}) {
    return {
        status: 'failed',
        reason,
        costUsd: more.costUsd ?? 0,
        again: more.again ?? false,
        outage: more.outage ?? false,
    };
}
function dataUri({ bytes, mediaType }) {
    return `data:${mediaType};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`;
}


/***/ }),

/***/ 3253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEachlabs: () => (/* binding */ openEachlabs)
});

// EXTERNAL MODULE: ./build/captions/eachlabs/client.js
var eachlabs_client = __webpack_require__(8975);
// EXTERNAL MODULE: ./build/captions/traffic/lane.js
var lane = __webpack_require__(6952);
// EXTERNAL MODULE: ./build/captions/replies/problem.js
var problem = __webpack_require__(2814);
// EXTERNAL MODULE: ./build/captions/traffic/persist.js
var persist = __webpack_require__(5076);
// EXTERNAL MODULE: ./build/captions/provider.js
var provider = __webpack_require__(537);
// EXTERNAL MODULE: ./build/captions/replies/refusals.js
var refusals = __webpack_require__(384);
// EXTERNAL MODULE: ./build/captions/replies/said.js
var said = __webpack_require__(6484);
// EXTERNAL MODULE: ./build/captions/eachlabs/answers.js
var answers = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/captions/eachlabs/create.js








function createCreate(client, settings, desk) {
    // The model's page writes the numbers as text, the packaged model declares them as numbers.
    let asText = true;
    let formKnown = false;
    let accepted = false;
    function send(image, question) {
        const write = (value) => (asText ? String(value) : value);
        const { prompt, topP, maxTokens, temperature } = question;
        const input = {
            image,
            prompt,
            top_p: write(topP),
            max_tokens: write(maxTokens),
            temperature: write(temperature),
        };
        const body = { model: settings.model, version: modelVersion, input };
        const { signal } = desk;
        return (0,persist/* persist */.Zr)(desk, persist/* careful */.Ly, () => client.send({ method: 'POST', path: eachlabs_client/* createPath */.A, body, rank: lane/* rank */.Tm.create, timeoutMs, signal, finish: true }));
    }
    return async (image, question) => {
        let reply = await send(image, question);
        if (isNotAboutPicture(reply) && !formKnown) {
            asText = !asText;
            formKnown = true;
            reply = await send(image, question);
        }
        const created = conclude(reply, settings.apiKey);
        if (created.status === 'created') {
            formKnown = true;
            accepted = true;
        }
        if (accepted || created.status !== 'input-refused' || !isNotAboutPicture(reply))
            return created;
        return { ...created, misunderstood: (0,refusals/* misunderstood */.j)(reply, settings.apiKey) };
    };
}
/** As the model's page has it; newer documentation calls it ignored. */
const modelVersion = '0.0.1';
const timeoutMs = 60_000;
/** A 400 or 422 that does not speak of the picture is about the request: its numbers first of all. */
function isNotAboutPicture(reply) {
    if (reply.kind !== 'answer' || (reply.status !== 400 && reply.status !== 422))
        return false;
    return !/image|url|base64/i.test((0,problem/* readProblem */.K)(reply.text) ?? '');
}
function conclude(reply, apiKey) {
    const away = (0,refusals/* turnedAway */.t)(reply, apiKey);
    if (away !== undefined)
        return away;
    const words = (0,said/* troubleInWords */._)(reply, apiKey);
    if (reply.kind !== 'answer')
        return (0,provider/* failed */.g)(`The API could not be reached: ${words}.`, { outage: true });
    if (reply.status < 300) {
        const id = (0,answers/* readCreated */.$6)(reply.text);
        return id === undefined
            ? (0,provider/* failed */.g)(`The API accepted the request but named no prediction: ${words}.`)
            : { status: 'created', id };
    }
    if ([400, 413, 422].includes(reply.status)) {
        return { status: 'input-refused', said: words, tooLarge: reply.status === 413 };
    }
    return (0,provider/* failed */.g)(`The API did not start a draft: ${words}.`, { outage: (0,persist/* isOutage */.uD)(reply) });
}

;// CONCATENATED MODULE: ./build/captions/eachlabs/routes.js
function createRoutes({ imageTransport, allowUpload }, { note }) {
    let dataUriWorked = false;
    let dataUriRefused = false;
    function ofBytes(address) {
        const isPublic = address !== undefined;
        if (imageTransport === 'data-uri')
            return ['data-uri'];
        if (imageTransport === 'url')
            return isPublic ? ['url'] : withoutAddress;
        if (imageTransport === 'upload')
            return allowUpload ? ['upload'] : withoutConsent;
        const others = [
            ...(isPublic ? ['url'] : []),
            ...(allowUpload ? ['upload'] : []),
        ];
        return dataUriRefused && others.length > 0 ? others : ['data-uri', ...others];
    }
    return {
        of: (picture) => (picture.status === 'remote' ? ['url'] : ofBytes(picture.address)),
        worked(route) {
            if (route === 'data-uri')
                dataUriWorked = true;
        },
        refused(route, tooLarge, next) {
            if (route !== 'data-uri' || imageTransport !== 'auto')
                return next !== undefined;
            // Once one picture came through this way, it is the other picture that is at fault, not the way.
            if (dataUriWorked)
                return tooLarge && next !== undefined;
            if (next === undefined) {
                note(`The API did not take a picture inside the request. ${withoutConsent}`);
                return false;
            }
            if (!tooLarge) {
                dataUriRefused = true;
                note(`The API did not take a picture inside the request: the rest of the run went by ${names[next]}.`);
            }
            return true;
        },
    };
}
const names = { 'data-uri': 'data URI', url: 'public address', upload: 'upload' };
const withoutAddress = 'The picture has no public address: use `image-transport: data-uri`.';
const withoutConsent = 'Uploads are links that anyone can open, so a private repository needs `allow-private-image-upload: true` for them.';

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(9227);
;// CONCATENATED MODULE: ./build/captions/eachlabs/storage-headers.js
/**
 * Headers for an upload: its type, and those that the API wants with it. What storage is told about an object may be named (Amazon S3,
 * "PutObject"); everything else, such as `host` or `cookie`, is no business of an answer. Undefined when a value would be no header.
 *
 * @param required as the API names them, in whatever letter case
 */
function storageHeaders(mediaType, required) {
    const wanted = Object.entries(required)
        .map(([name, value]) => [name.toLowerCase(), value])
        .filter(([name]) => aboutObject.test(name));
    if (!wanted.every(([, value]) => fieldValue.test(value)))
        return undefined;
    return { 'content-type': mediaType, ...Object.fromEntries(wanted) };
}
const aboutObject = /^(?:content-(?:type|disposition|md5)|cache-control|x-amz-[a-z0-9-]{1,100})$/;
/** RFC 9110, 5.5, without the octets above ASCII that nobody agrees on: no line break can begin another header. */
const fieldValue = /^[\t\x20-\x7e]{0,2000}$/;

;// CONCATENATED MODULE: ./build/captions/eachlabs/uploads.js









/** Seconds that an upload lives if its deletion fails (the API takes 60 to 31 536 000). */
const lifetimeSeconds = 3600;
/** Milliseconds that deletions may hold up the end of a run. */
const closingMs = 30_000;
function createUploads(client, settings, desk) {
    const stop = new AbortController();
    const signal = AbortSignal.any([desk.deadline, stop.signal]);
    (0,external_node_events_.setMaxListeners)(0, signal);
    const deletions = [];
    let left = 0;
    async function remove(fileId) {
        left += 1;
        const reply = await client.send({
            method: 'DELETE',
            path: `files/${fileId}`,
            rank: lane/* rank */.Tm.rest,
            timeoutMs: 60_000,
            signal,
        });
        if (reply.kind === 'answer' && reply.status < 300)
            left -= 1;
    }
    async function store(bytes, mediaType) {
        const presigned = await presign(client, mediaType, settings, desk);
        if ('status' in presigned)
            return presigned;
        const headers = storageHeaders(mediaType, presigned.required_headers);
        if (headers === undefined)
            return (0,provider/* failed */.g)('The API wants headers with the upload that cannot be sent.');
        const stored = await (0,persist/* persist */.Zr)(desk, persist/* harmless */.Is, () => desk.lane.aside({
            method: 'PUT',
            url: presigned.presigned_url,
            headers,
            body: bytes,
            timeoutMs: 60_000,
            signal: desk.signal,
        }));
        return stored.kind === 'answer' && stored.status < 300
            ? { status: 'uploaded', url: presigned.public_url, fileId: presigned.id }
            : stored;
    }
    return {
        async put(bytes, mediaType) {
            desk.pace.uploading();
            let stored = await store(bytes, mediaType);
            // A signed address lives 15 minutes (the vendor's storage pages), and a slow network may take them: a new one is worth a try.
            if ('kind' in stored && stored.kind === 'answer' && stored.status === 403)
                stored = await store(bytes, mediaType);
            if (!('kind' in stored))
                return stored;
            if (stored.kind === 'stopped')
                return { status: 'stopped' };
            return (0,provider/* failed */.g)(`The storage did not take the upload: ${(0,said/* troubleInWords */._)(stored, settings.apiKey)}.`);
        },
        remove({ fileId }) {
            if (fileId !== undefined)
                deletions.push(remove(fileId));
        },
        async close() {
            await Promise.race([Promise.all(deletions), desk.clock.sleep(closingMs, signal)]);
            stop.abort();
            if (left > 0)
                desk.note(`${left} uploaded pictures could not be deleted: their links expire within an hour.`);
        },
    };
}
async function presign(client, mediaType, settings, desk) {
    const body = { content_type: mediaType, file_type: 'image', expires_in_seconds: lifetimeSeconds };
    const reply = await (0,persist/* persist */.Zr)(desk, persist/* harmless */.Is, () => client.send({
        method: 'POST',
        path: 'upload/presign',
        body,
        rank: lane/* rank */.Tm.rest,
        timeoutMs: 60_000,
        signal: desk.signal,
    }));
    const away = (0,refusals/* turnedAway */.t)(reply, settings.apiKey);
    if (away !== undefined)
        return away;
    const presigned = reply.kind === 'answer' && reply.status < 300 ? (0,answers/* readPresigned */.OT)(reply.text) : undefined;
    if (presigned === undefined) {
        return (0,provider/* failed */.g)(`The upload could not be prepared: ${(0,said/* troubleInWords */._)(reply, settings.apiKey)}.`, {
            outage: (0,persist/* isOutage */.uD)(reply),
        });
    }
    const { presigned_url, public_url } = presigned;
    return [presigned_url, public_url].every((url) => mayBeUsed(url, settings.apiBaseUrl))
        ? presigned
        : (0,provider/* failed */.g)('The API named an upload address that is not on a public https host.');
}
/** A picture goes to a public https host, or to the very server that was configured. */
function mayBeUsed(url, apiBaseUrl) {
    return ((0,public_url/* publicUrl */.x6)(url) !== undefined || (apiBaseUrl !== undefined && new URL(apiBaseUrl).origin === new URL(url).origin));
}

// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/captions/traffic/http.js
var http = __webpack_require__(994);
// EXTERNAL MODULE: ./build/captions/traffic/pace.js + 1 modules
var pace = __webpack_require__(1324);
// EXTERNAL MODULE: ./build/captions/eachlabs/price.js
var price = __webpack_require__(983);
;// CONCATENATED MODULE: ./build/captions/eachlabs/wait.js









/** Milliseconds from create after which a prediction is given up. */
const deadlineMs = 180_000;
/** Milliseconds after a create in which a poll may not find the prediction yet. */
const settlingMs = 15_000;
/** Milliseconds after which it is decided anew when the next poll is due. */
const glanceMs = 1000;
/** Polls a prediction until it is settled. Whatever else ends the waiting, the prediction is cancelled: it would run on, and be billed. */
async function waitFor(wait) {
    const { desk, settings } = wait;
    const began = desk.clock.now();
    let seen = { since: 0, heldMs: 0, notBefore: 0 };
    let troubles = 0;
    for (;;) {
        await leaveAlone(wait, began, seen);
        const reply = await ask(wait);
        const age = desk.clock.now() - began;
        const end = endOf(reply, age, settings);
        if (end !== undefined) {
            await cancel(wait);
            return end;
        }
        const prediction = read(reply);
        if (prediction.state === 'done')
            desk.pace.learn(seen.since, age, prediction.tookMs);
        const settled = settle(prediction, settings);
        if (settled !== undefined)
            return settled;
        if (age >= deadlineMs) {
            await cancel(wait);
            return (0,provider/* failed */.g)(`There was no description after ${deadlineMs / 1000} s.`);
        }
        noteUnknown(prediction, wait);
        troubles = prediction.state === 'unreadable' ? troubles + 1 : 0;
        seen =
            troubles === 0
                ? { since: age, heldMs: reply.kind === 'answer' ? reply.tookMs : 0, notBefore: 0 }
                : { ...seen, heldMs: 0, notBefore: age + (0,pace/* backoffMs */.jo)(troubles) };
    }
}
/** Waits until the next poll is due. That may change while we wait: other pictures come and go. */
async function leaveAlone({ desk }, began, { since, heldMs, notBefore }) {
    const { clock, pace, signal } = desk;
    while (!signal.aborted) {
        const age = clock.now() - began;
        const due = Math.min(deadlineMs, Math.max(notBefore, pace.nextPollAge(since) - heldMs));
        if (age >= due)
            return;
        await clock.sleep(Math.min(due - age, glanceMs), signal);
    }
}
async function ask({ client, desk, id, echoed }) {
    if (desk.signal.aborted)
        return { kind: 'stopped' };
    return client.send({
        method: 'GET',
        path: `prediction/${id}`,
        rank: lane/* rank */.Tm.poll,
        timeoutMs: 60_000,
        maxBytes: http/* maxAnswerBytes */._ + echoed,
        signal: desk.signal,
    });
}
/** What ends the waiting whatever became of the prediction. */
function endOf(reply, age, { apiKey }) {
    if (reply.kind === 'answer' && reply.status === 404) {
        return age < settlingMs ? undefined : (0,provider/* failed */.g)(`The API lost the prediction: ${(0,said/* troubleInWords */._)(reply, apiKey)}.`);
    }
    return (0,refusals/* turnedAway */.t)(reply, apiKey);
}
function read(reply) {
    return reply.kind === 'answer' && reply.status < 300 ? (0,answers/* readPrediction */.SO)(reply.text) : { state: 'unreadable' };
}
function noteUnknown(prediction, { desk, settings }) {
    if (prediction.state !== 'pending' || (0,answers/* isKnownPending */.d7)(prediction.status))
        return;
    const word = (0,cut/* cut */.J)((0,said/* said */.a)(prediction.status, settings.apiKey), 40);
    desk.note(`The API reports the unknown status "${word}": taken for "not yet".`);
}
function settle(prediction, { apiKey }) {
    if (prediction.state === 'done') {
        return { status: 'ok', text: prediction.text, costUsd: prediction.costUsd ?? price/* usualCostUsd */.M };
    }
    if (prediction.state !== 'failed')
        return undefined;
    const words = (0,said/* said */.a)(prediction.said, apiKey);
    if (prediction.cause === 'input')
        return { status: 'input-refused', said: words, tooLarge: false };
    const again = prediction.cause === 'passing';
    return (0,provider/* failed */.g)(`The model failed: ${words}.`, { again, costUsd: prediction.costUsd ?? 0 });
}
/** Frees the place on the account. */
async function cancel({ client, desk, id }) {
    const path = `prediction/${id}/cancel`;
    const reply = await client.send({ method: 'POST', path, rank: lane/* rank */.Tm.rest, timeoutMs: 30_000, signal: desk.deadline });
    // What is gone or cannot be cancelled answers 404 or 500 (the vendor's pages differ): it holds no place either.
    if (reply.kind === 'answer' && (reply.status < 300 || reply.status === 404 || reply.status === 500))
        return;
    desk.note('A draft that was given up could not be cancelled at the provider: it may still be billed.');
}

;// CONCATENATED MODULE: ./build/captions/providers/eachlabs.js






/** llava-13b and its siblings on Eachlabs: create a prediction, then ask until it is done (https://www.eachlabs.ai/ai-models/llava-13b/api). */
function openEachlabs(settings, desk) {
    const client = (0,eachlabs_client/* createClient */.U)(settings, desk);
    const create = createCreate(client, settings, desk);
    const routes = createRoutes(settings, desk);
    const uploads = createUploads(client, settings, desk);
    async function begin(route, picture, question) {
        const handed = await handOver(route, picture);
        if (handed.status !== 'handed')
            return { created: handed };
        const created = await create(handed.image, question);
        if (created.status === 'created')
            desk.accepted();
        return { created, image: handed.image, upload: handed.upload };
    }
    async function handOver(route, picture) {
        if (picture.status === 'remote')
            return { status: 'handed', image: picture.url };
        if (route === 'data-uri')
            return { status: 'handed', image: (0,provider/* dataUri */.L)(picture) };
        if (route === 'url')
            return { status: 'handed', image: picture.address ?? '' };
        const upload = await uploads.put(picture.bytes, picture.mediaType);
        return upload.status === 'uploaded' ? { status: 'handed', image: upload.url, upload } : upload;
    }
    async function attempt(route, picture, question) {
        const begun = await begin(route, picture, question);
        const { created, image = '', upload } = begun;
        const settled = created.status === 'created'
            ? await waitFor({ id: created.id, echoed: image.length, client, settings, desk })
            : created;
        if (upload !== undefined)
            uploads.remove(upload);
        return settled;
    }
    return {
        async describe(picture, question) {
            const ways = routes.of(picture);
            if (typeof ways === 'string')
                return (0,provider/* failed */.g)(ways);
            let refusal = '';
            for (const [index, route] of ways.entries()) {
                const answer = await attempt(route, picture, question);
                if (answer.status === 'ok')
                    routes.worked(route);
                if (answer.status !== 'input-refused')
                    return answer;
                refusal = answer.said;
                if (answer.misunderstood !== undefined && index === ways.length - 1)
                    return answer.misunderstood;
                if (!routes.refused(route, answer.tooLarge, ways[index + 1]))
                    break;
            }
            return (0,provider/* failed */.g)(`The API could not use the picture: ${refusal}.`);
        },
        close: uploads.close,
    };
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

/***/ 384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ misunderstood),
/* harmony export */   t: () => (/* binding */ turnedAway)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2814);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6484);


/** The end of the whole run when `reply` means one, with what the API said and what to do about it. */
function turnedAway(reply, apiKey) {
    if (reply.kind === 'stopped')
        return { status: 'stopped' };
    if (reply.kind !== 'answer')
        return undefined;
    const remedy = remedies[reply.status];
    if (remedy === undefined)
        return undefined;
    return refusal(remedy, reply, apiKey);
}
/** The end of a run whose first request was not understood: no other picture would fare better. */
function misunderstood(reply, apiKey) {
    return reply.kind === 'answer' ? refusal(strange, reply, apiKey) : undefined;
}
function refusal([problem, advice], reply, apiKey) {
    const words = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(reply.text);
    const quote = words === undefined ? '' : ` ("${(0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(words, apiKey)}")`;
    return { status: 'refused', reason: `${problem}: status ${reply.status}${quote}. ${advice}` };
}
const strange = [
    'The API does not take what it is asked',
    'Check `model` and `api-base-url`; `alt-text-review doctor` shows what the API understands.',
];
const remedies = {
    401: ['The API refused the key', 'Check the key in the provider’s console and store it again as a secret.'],
    402: ['The account cannot pay for drafts', 'Top up the balance, or lower `concurrency`.'],
    403: [
        'The API does not let this account use the model',
        'Check what the key may do and whether the account is locked.',
    ],
    404: ['The API knows no such model or address', 'Check `model` and `api-base-url`.'],
};


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


/***/ }),

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ isInsideName),
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   x6: () => (/* binding */ publicUrl)
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
    return addressIn(url) !== undefined || isInsideName(url) ? undefined : url;
}
/** The IP address that a URL names in place of a host; WHATWG URL has turned every notation of IPv4 into the usual one. */
function addressIn({ hostname }) {
    const host = hostname.replace(/^\[|\]$|\.$/g, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? undefined : host;
}
/** Whether the host of a URL has a name that only means something inside a network. */
function isInsideName({ hostname }) {
    const host = hostname.replace(/\.$/, '');
    return !host.includes('.') || insideNames.test(host);
}
/** Special-use names of RFC 6761, 6762, 8375 and 9476, and the habitual ones beside them. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;


/***/ })

};
