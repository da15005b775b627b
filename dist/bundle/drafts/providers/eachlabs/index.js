export const ids = [1968];
export const modules = {

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

/***/ 41968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEachlabs: () => (/* binding */ openEachlabs)
});

// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/client.js
var eachlabs_client = __webpack_require__(52533);
// EXTERNAL MODULE: ./build/drafts/requests/sender.js
var sender = __webpack_require__(11203);
// EXTERNAL MODULE: ./build/drafts/requests/problem.js
var problem = __webpack_require__(17987);
// EXTERNAL MODULE: ./build/drafts/requests/retry.js
var retry = __webpack_require__(23330);
// EXTERNAL MODULE: ./build/drafts/providers/provider.js
var provider = __webpack_require__(59659);
// EXTERNAL MODULE: ./build/drafts/requests/refusals.js
var refusals = __webpack_require__(35139);
// EXTERNAL MODULE: ./build/drafts/requests/redact.js
var redact = __webpack_require__(97927);
// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/answers.js
var answers = __webpack_require__(15383);
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
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(29227);
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
            if (left === 0)
                return;
            const pictures = (0,count/* count */.U)(left, 'uploaded picture');
            context.note(`${pictures} could not be deleted: ${left === 1 ? 'its link expires' : 'their links expire'} within an hour.`);
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
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/drafts/requests/http.js
var http = __webpack_require__(57486);
// EXTERNAL MODULE: ./build/drafts/requests/poll-schedule.js + 1 modules
var poll_schedule = __webpack_require__(21312);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/poll-health.js

/** Milliseconds in which every poll may fail: a gateway that restarts takes less. */
const longestTroubleMs = 10_000;
/** Milliseconds between two polls that fail. */
const longestGapMs = 2000;
/** Milliseconds after which one that waits for the poll of another looks again. */
const glanceMs = 250;
function createPollHealth(clock) {
    let trouble;
    let underway = 0;
    return {
        waitMs() {
            if (!trouble)
                return 0;
            return underway > 0 ? glanceMs : Math.max(0, trouble.nextAt - clock.now());
        },
        began() {
            underway += 1;
        },
        ended(failure) {
            underway -= 1;
            const now = clock.now();
            const count = (trouble?.count ?? 0) + 1;
            trouble =
                failure === undefined
                    ? undefined
                    : { since: trouble?.since ?? now, count, nextAt: now + troubleBackoffMs(count), why: failure };
        },
        hopeless: () => (trouble && clock.now() - trouble.since >= longestTroubleMs ? trouble.why : undefined),
    };
}
/** Milliseconds until the next poll after the `count`th that failed in a row. */
function troubleBackoffMs(count) {
    return Math.min(longestGapMs, (0,poll_schedule/* backoffMs */.jo)(count));
}

// EXTERNAL MODULE: ./build/drafts/providers/eachlabs/price.js
var price = __webpack_require__(36345);
;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/poll.js









/** Milliseconds after its create when a prediction is given up. */
const deadlineMs = 180_000;
/** Milliseconds after a create during which a poll may not find the prediction yet. */
const settlingMs = 15_000;
/** Milliseconds after which the time of the next poll is recalculated. */
const poll_glanceMs = 1000;
/** Polls a prediction until it is settled. If anything else ends the waiting, the prediction is cancelled, because it would run on and be billed. */
async function pollUntilSettled(poll) {
    const { context, settings, health } = poll;
    const began = context.clock.now();
    let seen = { since: 0, heldMs: 0, notBefore: 0 };
    let troubles = 0;
    let troubleBegan = 0;
    for (;;) {
        await waitForTurn(poll, began, seen);
        health.began();
        const reply = await ask(poll);
        const prediction = read(reply);
        const isLost = prediction.state === 'unreadable' && !asksForPatience(reply);
        const failure = isLost ? (0,redact/* describeFailure */.I)(reply, settings.apiKey) : undefined;
        health.ended(failure);
        const age = context.clock.now() - began;
        const end = endOf(reply, age, settings);
        if (end !== undefined) {
            await cancel(poll);
            return end;
        }
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
        if (troubles <= 1 || failure === undefined)
            troubleBegan = age;
        if (failure !== undefined && (health.hopeless() !== undefined || age - troubleBegan >= longestTroubleMs)) {
            await cancel(poll);
            return (0,provider/* failed */.g)(`The API did not tell what became of the draft: ${failure}.`, { outage: true });
        }
        seen =
            troubles === 0
                ? { since: age, heldMs: reply.kind === 'answer' ? reply.tookMs : 0, notBefore: 0 }
                : { ...seen, heldMs: 0, notBefore: age + troubleBackoffMs(troubles) };
    }
}
/** Waits until the next poll is due. This time may change meanwhile, because other pictures come and go. */
async function waitForTurn({ context, health }, began, { since, heldMs, notBefore }) {
    const { clock, pollSchedule, signal } = context;
    while (!signal.aborted) {
        const age = clock.now() - began;
        const due = Math.min(deadlineMs, Math.max(notBefore, pollSchedule.nextPollAge(since) - heldMs));
        // When the polls of the others are hopeless, one of its own shows whether this prediction is lost, too.
        const wait = health.hopeless() === undefined ? Math.max(due - age, health.waitMs()) : 0;
        if (wait <= 0)
            return;
        await clock.sleep(Math.min(wait, poll_glanceMs), signal);
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
/** The API answers: too many requests, or the prediction is not there yet. */
function asksForPatience(reply) {
    return reply.kind === 'answer' && (reply.status === 429 || reply.status === 404);
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
    context.note('A draft that was abandoned could not be cancelled at the provider: it may still be billed.');
}

;// CONCATENATED MODULE: ./build/drafts/providers/eachlabs/index.js







/** llava-13b and its siblings on Eachlabs: create a prediction, then poll until it is done (https://www.eachlabs.ai/ai-models/llava-13b/api). */
function openEachlabs(settings, context) {
    const client = (0,eachlabs_client/* createClient */.U)(settings, context);
    const create = createCreate(client, settings, context);
    const transports = createTransports(settings, context);
    const uploads = createUploads(client, settings, context);
    const health = createPollHealth(context.clock);
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
            ? await pollUntilSettled({ id: created.id, echoed: image.length, client, settings, context, health })
            : created;
        if (upload !== undefined)
            uploads.remove(upload);
        return settled;
    }
    return {
        async describe(picture, question) {
            const why = health.hopeless();
            if (why !== undefined)
                return (0,provider/* failed */.g)(`The API does not tell what becomes of drafts: ${why}.`, { outage: true });
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
