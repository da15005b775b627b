export const ids = [48];
export const modules = {

/***/ 5383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ readCreated),
/* harmony export */   OT: () => (/* binding */ readPresigned),
/* harmony export */   SO: () => (/* binding */ readPrediction),
/* harmony export */   d7: () => (/* binding */ isKnownPending)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _requests_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3730);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6345);



/** The id of a created prediction, in the three spellings of vendor material; undefined when there is none that can be used in a URL. */
function readCreated(text) {
    const { predictionID, id, prediction_id } = createdShape.parse((0,_requests_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
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
    const body = predictionShape.safeParse((0,_requests_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text));
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
        const list = output.trimStart().startsWith('[') ? (0,_requests_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(output) : undefined;
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
    return presignShape.safeParse((0,_requests_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text)).data;
}


/***/ }),

/***/ 2533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createPath),
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _requests_sender_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1203);


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
    return base.replace(/\/+$/, '').replace(/\/v1$/, '');
}


/***/ }),

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEachlabs: () => (/* binding */ openEachlabs)
});

// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/client.js
var eachlabs_client = __webpack_require__(2533);
// EXTERNAL MODULE: ./build/drafts/requests/sender.js
var sender = __webpack_require__(1203);
// EXTERNAL MODULE: ./build/drafts/requests/problem.js
var problem = __webpack_require__(7987);
// EXTERNAL MODULE: ./build/drafts/requests/retry.js
var retry = __webpack_require__(3330);
// EXTERNAL MODULE: ./build/drafts/providers/provider.js
var provider = __webpack_require__(9659);
// EXTERNAL MODULE: ./build/drafts/requests/refusals.js
var refusals = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/drafts/requests/redact.js
var redact = __webpack_require__(7927);
// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/answers.js
var answers = __webpack_require__(5383);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/create.js








function createCreate(client, settings, context) {
    // The model's page writes the numbers as text, but the packaged model declares them as numbers.
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
        const { signal } = context;
        return (0,retry/* retry */.L5)(context, retry/* careful */.Ly, () => client.send({ method: 'POST', path: eachlabs_client/* createPath */.A, body, rank: sender/* rank */.Tm.create, timeoutMs, signal, finish: true }));
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
/** The value on the model's page; newer documentation says that it is ignored. */
const modelVersion = '0.0.1';
const timeoutMs = 60_000;
/** A 400 or 422 that does not mention the picture is about the request, most likely about its numbers. */
function isNotAboutPicture(reply) {
    if (reply.kind !== 'answer' || (reply.status !== 400 && reply.status !== 422))
        return false;
    return !/image|url|base64/i.test((0,problem/* readProblem */.K)(reply.text) ?? '');
}
function conclude(reply, apiKey) {
    const away = (0,refusals/* readRefusal */.n)(reply, apiKey);
    if (away !== undefined)
        return away;
    const words = (0,redact/* describeFailure */.I)(reply, apiKey);
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
    return (0,provider/* failed */.g)(`The API did not start a draft: ${words}.`, { outage: (0,retry/* isOutage */.uD)(reply) });
}

;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/transport.js
function createTransports({ imageTransport, allowUpload }, { note }) {
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
        worked(transport) {
            if (transport === 'data-uri')
                dataUriWorked = true;
        },
        refused(transport, tooLarge, next) {
            if (transport !== 'data-uri' || imageTransport !== 'auto')
                return next !== undefined;
            // Once one picture got through by this transport, the refused picture is at fault, not the transport.
            if (dataUriWorked)
                return tooLarge && next !== undefined;
            if (next === undefined) {
                note(`The API did not accept a picture inside the request. ${withoutConsent}`);
                return false;
            }
            if (!tooLarge) {
                dataUriRefused = true;
                note(`The API did not accept a picture inside the request: the rest of the run used the ${names[next]}.`);
            }
            return true;
        },
    };
}
const names = { 'data-uri': 'data URI', url: 'public address', upload: 'upload' };
const withoutAddress = 'The picture has no public address: use `image-transport: data-uri`.';
const withoutConsent = 'Anyone with its link can open an upload, so a private repository needs `allow-private-image-upload: true` for uploads.';

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(9227);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/storage-headers.js
/**
 * Headers for an upload: its type, and those that the API requires. Headers about the object are allowed (Amazon S3, "PutObject");
 * an answer must not set any other header, such as `host` or `cookie`. Undefined when a value is not a legal header value.
 *
 * @param required as the API names them, in any letter case
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
/** RFC 9110, 5.5, without the octets above ASCII, whose meaning is not defined: no line break can begin another header. */
const fieldValue = /^[\t\x20-\x7e]{0,2000}$/;

;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/uploads.js









/** Seconds until an upload expires if its deletion fails (the API allows 60 to 31 536 000). */
const lifetimeSeconds = 3600;
/** Milliseconds that deletions may delay the end of a run. */
const closingMs = 30_000;
function createUploads(client, settings, context) {
    const stop = new AbortController();
    const signal = AbortSignal.any([context.deadline, stop.signal]);
    (0,external_node_events_.setMaxListeners)(0, signal);
    const deletions = [];
    let left = 0;
    async function remove(fileId) {
        left += 1;
        const reply = await client.send({
            method: 'DELETE',
            path: `files/${fileId}`,
            rank: sender/* rank */.Tm.rest,
            timeoutMs: 60_000,
            signal,
        });
        if (reply.kind === 'answer' && reply.status < 300)
            left -= 1;
    }
    async function store(bytes, mediaType) {
        const presigned = await presign(client, mediaType, settings, context);
        if ('status' in presigned)
            return presigned;
        const headers = storageHeaders(mediaType, presigned.required_headers);
        if (headers === undefined)
            return (0,provider/* failed */.g)('The API requires headers for the upload that cannot be sent.');
        const stored = await (0,retry/* retry */.L5)(context, retry/* repeatable */.EQ, () => context.sender.aside({
            method: 'PUT',
            url: presigned.presigned_url,
            headers,
            body: bytes,
            timeoutMs: 60_000,
            signal: context.signal,
        }));
        return stored.kind === 'answer' && stored.status < 300
            ? { status: 'uploaded', url: presigned.public_url, fileId: presigned.id }
            : stored;
    }
    return {
        async put(bytes, mediaType) {
            context.pollSchedule.uploading();
            let stored = await store(bytes, mediaType);
            // A signed address is valid for 15 minutes (the vendor's storage pages), which a slow network may exceed, so a new one is tried.
            if ('kind' in stored && stored.kind === 'answer' && stored.status === 403)
                stored = await store(bytes, mediaType);
            if (!('kind' in stored))
                return stored;
            if (stored.kind === 'stopped')
                return { status: 'stopped' };
            return (0,provider/* failed */.g)(`The storage did not accept the upload: ${(0,redact/* describeFailure */.I)(stored, settings.apiKey)}.`);
        },
        remove({ fileId }) {
            if (fileId !== undefined)
                deletions.push(remove(fileId));
        },
        async close() {
            await Promise.race([Promise.all(deletions), context.clock.sleep(closingMs, signal)]);
            stop.abort();
            if (left > 0)
                context.note(`${left} uploaded pictures could not be deleted: their links expire within an hour.`);
        },
    };
}
async function presign(client, mediaType, settings, context) {
    const body = { content_type: mediaType, file_type: 'image', expires_in_seconds: lifetimeSeconds };
    const reply = await (0,retry/* retry */.L5)(context, retry/* repeatable */.EQ, () => client.send({
        method: 'POST',
        path: 'upload/presign',
        body,
        rank: sender/* rank */.Tm.rest,
        timeoutMs: 60_000,
        signal: context.signal,
    }));
    const away = (0,refusals/* readRefusal */.n)(reply, settings.apiKey);
    if (away !== undefined)
        return away;
    const presigned = reply.kind === 'answer' && reply.status < 300 ? (0,answers/* readPresigned */.OT)(reply.text) : undefined;
    if (presigned === undefined) {
        return (0,provider/* failed */.g)(`The upload could not be prepared: ${(0,redact/* describeFailure */.I)(reply, settings.apiKey)}.`, {
            outage: (0,retry/* isOutage */.uD)(reply),
        });
    }
    const { presigned_url, public_url } = presigned;
    return [presigned_url, public_url].every((url) => mayBeUsed(url, settings.apiBaseUrl))
        ? presigned
        : (0,provider/* failed */.g)('The API named an upload address that is not on a public https host.');
}
/** A picture may go only to a public https host, or to the configured server. */
function mayBeUsed(url, apiBaseUrl) {
    return ((0,public_url/* publicUrl */.x6)(url) !== undefined || (apiBaseUrl !== undefined && new URL(apiBaseUrl).origin === new URL(url).origin));
}

// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(6064);
// EXTERNAL MODULE: ./build/drafts/requests/http.js
var http = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/drafts/requests/poll-schedule.js + 1 modules
var poll_schedule = __webpack_require__(1312);
// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/price.js
var price = __webpack_require__(6345);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/poll.js









/** Milliseconds after its create when a prediction is given up. */
const deadlineMs = 180_000;
/** Milliseconds after a create during which a poll may not find the prediction yet. */
const settlingMs = 15_000;
/** Milliseconds after which the time of the next poll is recalculated. */
const glanceMs = 1000;
/** Polls a prediction until it is settled. If anything else ends the waiting, the prediction is cancelled, because it would run on and be billed. */
async function pollUntilSettled(poll) {
    const { context, settings } = poll;
    const began = context.clock.now();
    let seen = { since: 0, heldMs: 0, notBefore: 0 };
    let troubles = 0;
    for (;;) {
        await waitForTurn(poll, began, seen);
        const reply = await ask(poll);
        const age = context.clock.now() - began;
        const end = endOf(reply, age, settings);
        if (end !== undefined) {
            await cancel(poll);
            return end;
        }
        const prediction = read(reply);
        if (prediction.state === 'done')
            context.pollSchedule.learn(seen.since, age, prediction.tookMs);
        const settled = settle(prediction, settings);
        if (settled !== undefined)
            return settled;
        if (age >= deadlineMs) {
            await cancel(poll);
            return (0,provider/* failed */.g)(`There was no description after ${deadlineMs / 1000} s.`);
        }
        noteUnknown(prediction, poll);
        troubles = prediction.state === 'unreadable' ? troubles + 1 : 0;
        seen =
            troubles === 0
                ? { since: age, heldMs: reply.kind === 'answer' ? reply.tookMs : 0, notBefore: 0 }
                : { ...seen, heldMs: 0, notBefore: age + (0,poll_schedule/* backoffMs */.jo)(troubles) };
    }
}
/** Waits until the next poll is due. This time may change meanwhile, because other pictures come and go. */
async function waitForTurn({ context }, began, { since, heldMs, notBefore }) {
    const { clock, pollSchedule, signal } = context;
    while (!signal.aborted) {
        const age = clock.now() - began;
        const due = Math.min(deadlineMs, Math.max(notBefore, pollSchedule.nextPollAge(since) - heldMs));
        if (age >= due)
            return;
        await clock.sleep(Math.min(due - age, glanceMs), signal);
    }
}
async function ask({ client, context, id, echoed }) {
    if (context.signal.aborted)
        return { kind: 'stopped' };
    return client.send({
        method: 'GET',
        path: `prediction/${id}`,
        rank: sender/* rank */.Tm.poll,
        timeoutMs: 60_000,
        maxBytes: http/* maxAnswerBytes */._ + echoed,
        signal: context.signal,
    });
}
/** A reply that ends the waiting, regardless of the prediction. */
function endOf(reply, age, { apiKey }) {
    if (reply.kind === 'answer' && reply.status === 404) {
        return age < settlingMs ? undefined : (0,provider/* failed */.g)(`The API lost the prediction: ${(0,redact/* describeFailure */.I)(reply, apiKey)}.`);
    }
    return (0,refusals/* readRefusal */.n)(reply, apiKey);
}
function read(reply) {
    return reply.kind === 'answer' && reply.status < 300 ? (0,answers/* readPrediction */.SO)(reply.text) : { state: 'unreadable' };
}
function noteUnknown(prediction, { context, settings }) {
    if (prediction.state !== 'pending' || (0,answers/* isKnownPending */.d7)(prediction.status))
        return;
    const word = (0,truncate/* truncate */.x)((0,redact/* redact */.E)(prediction.status, settings.apiKey), 40);
    context.note(`The API reports the unknown status "${word}", which is read as "not yet".`);
}
function settle(prediction, { apiKey }) {
    if (prediction.state === 'done') {
        return { status: 'ok', text: prediction.text, costUsd: prediction.costUsd ?? price/* usualCostUsd */.M };
    }
    if (prediction.state !== 'failed')
        return undefined;
    const words = (0,redact/* redact */.E)(prediction.said, apiKey);
    if (prediction.cause === 'input')
        return { status: 'input-refused', said: words, tooLarge: false };
    const again = prediction.cause === 'passing';
    return (0,provider/* failed */.g)(`The model failed: ${words}.`, { again, costUsd: prediction.costUsd ?? 0 });
}
/** Frees the slot on the account. */
async function cancel({ client, context, id }) {
    const path = `prediction/${id}/cancel`;
    const reply = await client.send({
        method: 'POST',
        path,
        rank: sender/* rank */.Tm.rest,
        timeoutMs: 30_000,
        signal: context.deadline,
    });
    // A prediction that is gone or cannot be cancelled answers 404 or 500 (the vendor's pages differ): it does not use a slot either.
    if (reply.kind === 'answer' && (reply.status < 300 || reply.status === 404 || reply.status === 500))
        return;
    context.note('A draft that was given up could not be cancelled at the provider: it may still be billed.');
}

;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/index.js






/** llava-13b and its siblings on Eachlabs: create a prediction, then poll until it is done (https://www.eachlabs.ai/ai-models/llava-13b/api). */
function openEachlabs(settings, context) {
    const client = (0,eachlabs_client/* createClient */.U)(settings, context);
    const create = createCreate(client, settings, context);
    const transports = createTransports(settings, context);
    const uploads = createUploads(client, settings, context);
    async function begin(transport, picture, question) {
        const handed = await transmit(transport, picture);
        if (handed.status !== 'handed')
            return { created: handed };
        const created = await create(handed.image, question);
        if (created.status === 'created')
            context.accepted();
        return { created, image: handed.image, upload: handed.upload };
    }
    async function transmit(transport, picture) {
        if (picture.status === 'remote')
            return { status: 'handed', image: picture.url };
        if (transport === 'data-uri')
            return { status: 'handed', image: (0,provider/* dataUri */.L)(picture) };
        if (transport === 'url')
            return { status: 'handed', image: picture.address ?? '' };
        const upload = await uploads.put(picture.bytes, picture.mediaType);
        return upload.status === 'uploaded' ? { status: 'handed', image: upload.url, upload } : upload;
    }
    async function attempt(transport, picture, question) {
        const begun = await begin(transport, picture, question);
        const { created, image = '', upload } = begun;
        const settled = created.status === 'created'
            ? await pollUntilSettled({ id: created.id, echoed: image.length, client, settings, context })
            : created;
        if (upload !== undefined)
            uploads.remove(upload);
        return settled;
    }
    return {
        async describe(picture, question) {
            const ways = transports.of(picture);
            if (typeof ways === 'string')
                return (0,provider/* failed */.g)(ways);
            let refusal = '';
            for (const [index, transport] of ways.entries()) {
                const answer = await attempt(transport, picture, question);
                if (answer.status === 'ok')
                    transports.worked(transport);
                if (answer.status !== 'input-refused')
                    return answer;
                refusal = answer.said;
                if (answer.misunderstood !== undefined && index === ways.length - 1)
                    return answer.misunderstood;
                if (!transports.refused(transport, answer.tooLarge, ways[index + 1]))
                    break;
            }
            return (0,provider/* failed */.g)(`The API could not use the picture: ${refusal}.`);
        },
        close: uploads.close,
    };
}


/***/ }),

/***/ 9659:
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

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ maxAnswerBytes),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1469);


/** One HTTP request. Redirects are not followed: a key must not travel to another address, nor a POST turn into a GET. */
async function exchange({ fetch, clock }, call) {
    const began = clock.now();
    const finished = new AbortController();
    const late = new AbortController();
    void clock
        .sleep(call.timeoutMs, finished.signal)
        .then(readWhatCame)
        .then(() => {
        late.abort();
    });
    try {
        const response = await fetch(call.url, {
            method: call.method,
            headers: call.headers,
            ...(call.body === undefined ? {} : { body: call.body }),
            redirect: 'manual',
            signal: AbortSignal.any([call.signal, late.signal]),
        });
        const text = await readCapped(response, call.maxBytes ?? maxAnswerBytes);
        if (text === undefined)
            return { kind: 'unanswered', reason: 'the answer was larger than allowed' };
        const { status, headers } = response;
        return {
            kind: 'answer',
            status,
            text,
            retryAfterMs: retryAfter(headers),
            quota: quotaOf(headers),
            requestId: /^[\w-]{1,64}$/.exec(headers.get('x-request-id') ?? '')?.[0],
            tookMs: clock.now() - began,
        };
    }
    catch (error) {
        if (call.signal.aborted)
            return { kind: 'stopped' };
        if (late.signal.aborted)
            return { kind: 'unanswered', reason: `no answer in ${Math.round(call.timeoutMs / 1000)} s` };
        const { code, message } = causeOf(error);
        return { kind: unsentCodes.has(code) || message === blockedPort ? 'unsent' : 'unanswered', reason: message };
    }
    finally {
        finished.abort();
    }
}
/**
 * One turn of the event loop, which serves timers before sockets: a process that was suspended would otherwise discard a response that arrived
 * meanwhile, and a create whose response is lost is sent, and billed, a second time.
 */
function readWhatCame() {
    return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}
/** A response of the supported APIs is a few kB. */
const maxAnswerBytes = 1024 * 1024;
async function readCapped(response, maxBytes) {
    if (response.body === null)
        return '';
    const body = response.body;
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** RFC 9110, 10.2.3: seconds or a date. A date is compared with the server's own clock, because ours may be wrong. */
function retryAfter(headers) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const ms = Date.parse(value) - Date.parse(headers.get('date') ?? '');
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
/** `X-RateLimit-*`, which older pages of the vendor document and newer ones say is absent. The reset is in seconds from now or, as on GitHub, since 1970. */
function quotaOf(headers) {
    const [left, reset] = ['x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => headers.get(name)?.trim() ?? '');
    if (!/^\d{1,9}$/.test(left ?? '') || !/^\d{1,10}$/.test(reset ?? ''))
        return undefined;
    const sent = Date.parse(headers.get('date') ?? '');
    const resetMs = Number(reset) > secondsOfYears ? Number(reset) * 1000 - sent : Number(reset) * 1000;
    return Number.isNaN(resetMs) ? undefined : { left: Number(left), resetMs: Math.max(0, resetMs) };
}
/** A number of seconds above this is a date: 1 January 2001. */
const secondsOfYears = 978_307_200;
/** Failures of name lookup, connecting and TLS: the request itself was not sent. Codes of Node and undici. */
const unsentCodes = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'EHOSTUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
/** The message of fetch for ports that it never calls (WHATWG Fetch, "port blocking"); such a failure has no code. */
const blockedPort = 'bad port';
/** fetch wraps the failure as `cause`, and several tried addresses as an AggregateError in it. */
function causeOf(error) {
    const outer = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const inner = outer instanceof AggregateError ? outer.errors[0] : outer;
    const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
    return { code, message: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(inner) || code };
}


/***/ }),

/***/ 3730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, undefined for anything else: a proxy may answer in HTML, and a cut connection with half a text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jo: () => (/* binding */ backoffMs),
  z1: () => (/* binding */ createPollSchedule)
});

// UNUSED EXPORTS: leastGapMs, nextPollAge

;// CONCATENATED MODULE: ./build/drafts/requests/latency.js
/**
 * A log-logistic curve through the observed ages. It resembles a lognormal one except for its longer tail, so polls are rather too late than
 * too early; and unlike that one it has a closed form and an inverse of one line. Before the first observation it uses the model's page
 * ("about 7 seconds") as if that had been observed a few times.
 */
function createLatency() {
    let seen = priorWeight;
    let sum = priorWeight * Math.log(priorMedianMs);
    let squares = priorWeight * (Math.log(priorMedianMs) ** 2 + priorSpread ** 2);
    let lag = 0;
    const median = () => Math.exp(sum / seen);
    const spread = () => Math.sqrt(Math.max(leastSpread ** 2, squares / seen - (sum / seen) ** 2));
    /** The logistic distribution with the standard deviation s has the scale s·√3/π. */
    const steepness = () => Math.PI / (spread() * Math.sqrt(3));
    const doneBy = (age) => (age <= lag ? 0 : 1 / (1 + ((age - lag) / median()) ** -steepness()));
    const ageWhere = (share) => lag + median() * (share / (1 - share)) ** (1 / steepness());
    return {
        doneBy,
        ageWhere,
        mean: () => lag + median() * Math.exp(spread() ** 2 / 2),
        learn(from, to, reported) {
            if (reported !== undefined)
                lag = Math.max(lag, Math.min(mostLagMs, from - reported));
            const likely = reported ?? ageWhere((doneBy(from) + doneBy(to)) / 2) - lag;
            const took = Math.max(shortestMs, Math.min(to, Math.max(from - lag, likely)));
            seen += 1;
            sum += Math.log(took);
            squares += Math.log(took) ** 2;
        },
    };
}
const priorWeight = 8;
const priorMedianMs = 7000;
/** Standard deviation of the logarithm: two of three predictions take from 5 to 10 s. */
const priorSpread = 0.35;
/** A platform that updates the status only now and then shows the end late: every 5 s or so (the vendor's video quickstart). */
const mostLagMs = 5000;
/** Even if the first ones were alike, the next may differ by this much. */
const leastSpread = 0.1;
const shortestMs = 100;

;// CONCATENATED MODULE: ./build/drafts/requests/poll-schedule.js

/** @param waiting pictures without a prediction yet */
function createPollSchedule(options) {
    const { limiter, slots, perMinute, waiting } = options;
    const latency = createLatency();
    let besides = { before: 1, after: 0 };
    return {
        learn: latency.learn,
        uploading() {
            besides = { before: 2, after: 1 };
        },
        nextPollAge: (since) => nextPollAge({
            latency,
            since,
            requests: limiter.free,
            running: slots.used(),
            waiting: waiting(),
            places: slots.capacity(),
            perMinute,
            besides,
        }),
    };
}
/**
 * The age in ms at which to poll a prediction next.
 *
 * Polling each time when a share q of the running predictions is done needs 1/q polls on average. So: count the requests available until the
 * last picture is done, as far as the slots decide that; subtract those for creates and uploads; the rest per picture is the number of polls
 * that it can have, and q follows. Few pictures get many polls and are polled early; many get one each,
 * late enough to find nearly all of them done. Where one poll per second is affordable until then, there is one per second.
 * Waiting is free as long as slots are not scarcer than requests. By Little's law p slots and two requests per picture (a create, a poll)
 * are in balance when each slot is used while the account grants 2·p requests: 20 s at 60 per minute and 10 slots. We stay below that.
 */
function nextPollAge(outlook) {
    const { latency, since, running, waiting, places, perMinute, besides } = outlook;
    const pictures = Math.max(1, running + waiting);
    const remainingMs = (pictures * latency.mean()) / places;
    const now = outlook.requests(0);
    const later = now === Infinity ? 0 : outlook.requests(remainingMs) - now;
    const aside = waiting * besides.before + pictures * besides.after;
    const polls = (now * unreserved + later - aside) / pictures;
    if (polls * leastGapMs >= latency.ageWhere(surely))
        return since + leastGapMs;
    const share = Math.min(surely, polls > 0 ? 1 / polls : surely);
    const done = latency.doneBy(since);
    const likely = latency.ageWhere(done + share * (1 - done)) - since;
    // A straggler is rare, so another round of the usual length is enough for it.
    const each = besides.before + 1 + besides.after;
    const balanceMs = (each * places * 60_000) / perMinute;
    const longest = since > 0 ? latency.mean() : Math.max(latency.mean(), belowBalance * balanceMs);
    return since + Math.max(leastGapMs, Math.min(likely, longest));
}
/** The shortest time between two polls of a prediction, in ms. */
const leastGapMs = 1000;
/** The share of predictions that counts as all of them. */
const surely = 0.99;
/** The share of the available requests that is spent; the rest is for failures. */
const unreserved = 0.8;
/** The rest is for the time that requests take, and for stragglers. */
const belowBalance = 0.8;
/** Milliseconds before attempt `attempt` (1 is the first repetition): doubled each time, and randomised so that parallel runs do not retry at the same moment. */
function backoffMs(attempt, random = Math.random) {
    const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
    return full / 2 + (full / 2) * random();
}


/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProblem)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3730);


/** The message of an error body, in the formats of the vendor's pages and of OpenAI-compatible servers; undefined when there is none. */
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

/***/ 7927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);

/** Text from outside, made safe to repeat in a log or a comment: one short line without the key. */
function redact(text, apiKey) {
    const withoutKey = apiKey === undefined || apiKey === '' ? text : text.replaceAll(apiKey, '***');
    const line = withoutKey
        .slice(0, 2000)
        .replace(/<[^>]*>/g, ' ')
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

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ misunderstood),
/* harmony export */   n: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7927);


/** The end of the whole run when `reply` means one, with the message of the API and the remedy. */
function readRefusal(reply, apiKey) {
    if (reply.kind === 'stopped')
        return { status: 'stopped' };
    if (reply.kind !== 'answer')
        return undefined;
    const remedy = remedies[reply.status];
    if (remedy === undefined)
        return undefined;
    return refusal(remedy, reply, apiKey);
}
/** The end of a run whose first request was not understood, because every other picture would fail in the same way. */
function misunderstood(reply, apiKey) {
    return reply.kind === 'answer' ? refusal(strange, reply, apiKey) : undefined;
}
function refusal([problem, advice], reply, apiKey) {
    const words = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(reply.text);
    const quote = words === undefined ? '' : ` ("${(0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(words, apiKey)}")`;
    return { status: 'refused', reason: `${problem}: status ${reply.status}${quote}. ${advice}` };
}
const strange = [
    'The API does not understand the request',
    'Check `model` and `api-base-url`; `alt-text-review doctor` shows what the API understands.',
];
const remedies = {
    401: ['The API refused the key', 'Check the key in the provider’s console and store it again as a secret.'],
    402: ['The account cannot pay for drafts', 'Top up the balance, or lower `concurrency`.'],
    403: [
        'The API does not let this account use the model',
        'Check the permissions of the key and whether the account is locked.',
    ],
    404: ['The API does not know this model or address', 'Check `model` and `api-base-url`.'],
};


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Ly: () => (/* binding */ careful),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _sender_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1203);
/* harmony import */ var _poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1312);


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
        if (trouble === undefined || met[trouble] >= patience[trouble] || asksTooLong(reply))
            return reply;
        met[trouble] += 1;
        if (!(await mayRepeat(context, patience, trouble)))
            return reply;
        await context.clock.sleep((0,_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(met[trouble]), context.signal);
        if (context.signal.aborted)
            return { kind: 'stopped' };
    }
}
/** A 429 may ask for more time than a run has. */
function asksTooLong(reply) {
    return reply.kind === 'answer' && (reply.retryAfterMs ?? 0) > _sender_js__WEBPACK_IMPORTED_MODULE_0__/* .maxPauseMs */ .fR;
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

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ windowMs),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   aE: () => (/* binding */ createSender),
/* harmony export */   fR: () => (/* binding */ maxPauseMs)
/* harmony export */ });
/* harmony import */ var _poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1312);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);


/** The order of requests when they are scarce: a poll frees a slot, a create fills one, the rest can wait. */
const rank = { poll: 0, create: 1, rest: 2 };
function createSender(world, limiter, slots) {
    let sent = 0;
    let refusals = 0;
    function learn(reply) {
        if (reply.kind !== 'answer')
            return;
        if (reply.quota !== undefined)
            limiter.ration(reply.quota.left, Math.min(reply.quota.resetMs, maxPauseMs));
        if (reply.status !== 429) {
            refusals = 0;
            return;
        }
        refusals += 1;
        const cap = namedCap(reply.text);
        if (cap !== undefined)
            slots.shrink(cap);
        // A cap on parallel predictions is not a reason to delay the polls that free their slots, unless the server asks for it.
        const wait = reply.retryAfterMs ?? waitInWords(reply.text) ?? (cap === undefined ? (0,_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(refusals) : 0);
        limiter.pause(Math.min(wait, maxPauseMs));
    }
    return {
        async send({ rank, patience, ...call }) {
            const turn = await limiter.turn(rank, patience ?? call.signal);
            if (turn === undefined)
                return { kind: 'stopped' };
            sent += 1;
            const reply = await (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(world, call);
            turn.done(reply.kind === 'answer' || reply.kind === 'unsent' ? 0 : strayMs);
            learn(reply);
            return reply;
        },
        aside: (call) => (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(world, call),
        sent: () => sent,
    };
}
/** The longest wait for the next turn, even if the server asks for more; in ms. */
const maxPauseMs = 120_000;
/** The account's 60 s (the model's page), and a margin for clocks that differ; in ms. */
const windowMs = 60_100;
/** Milliseconds that a request may still take to reach the server after we gave it up. */
const strayMs = 10_000;
/** The cap on parallel predictions that a 429 names (vendor's errors page: "limited to 10 concurrent executions"). */
function namedCap(text) {
    const digits = /limited to (\d{1,4}) concurrent/i.exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
/** The older text of a 429: "Please retry after 60 seconds." */
function waitInWords(text) {
    const digits = /retry after (\d{1,4})\s*s/i.exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits) * 1000;
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
 * `text` as a URL that may be sent to an outside service: https, a named host of the public internet, without a user name or password.
 * Undefined for IP literals in any notation (WHATWG URL turns `0x7f.1` into `127.0.0.1`), localhost and names of private networks.
 */
function publicUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return undefined;
    return addressIn(url) !== undefined || isInsideName(url) ? undefined : url;
}
/** The IP address that a URL has in place of a host name; WHATWG URL has turned every notation of IPv4 into the usual one. */
function addressIn({ hostname }) {
    const host = hostname.replace(/^\[|\]$|\.$/g, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? undefined : host;
}
/** Whether the host of a URL has a name that is only valid inside a private network. */
function isInsideName({ hostname }) {
    const host = hostname.replace(/\.$/, '');
    return !host.includes('.') || insideNames.test(host);
}
/** Special-use names of RFC 6761, 6762, 8375 and 9476, and others in common use. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;


/***/ })
};
