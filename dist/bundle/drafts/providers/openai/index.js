export const ids = [554];
export const modules = {

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOpenai: () => (/* binding */ openOpenai)
});

// EXTERNAL MODULE: ./build/drafts/providers/openai/local-base.js
var local_base = __webpack_require__(5000);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/drafts/requests/retry.js
var retry = __webpack_require__(3330);
// EXTERNAL MODULE: ./build/drafts/requests/parse-json.js
var parse_json = __webpack_require__(3730);
// EXTERNAL MODULE: ./build/drafts/requests/problem.js
var problem = __webpack_require__(7987);
// EXTERNAL MODULE: ./build/drafts/providers/provider.js
var provider = __webpack_require__(9659);
// EXTERNAL MODULE: ./build/drafts/requests/refusals.js
var refusals = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/drafts/requests/redact.js
var redact = __webpack_require__(7927);
;// CONCATENATED MODULE: ./build/drafts/providers/openai/answers.js








/** The answer in a reply to a chat completion. */
function conclude(reply, asked) {
    const away = unpulled(reply, asked) ?? (0,refusals/* readRefusal */.n)(reply, asked.apiKey);
    if (away !== undefined)
        return away;
    const trouble = (0,redact/* describeFailure */.I)(reply, asked.apiKey);
    if (reply.kind !== 'answer') {
        const remedy = asked.base === local_base/* localBase */.t && reply.kind === 'unsent' ? ' Start Ollama, or set `api-base-url`.' : '';
        return (0,provider/* failed */.g)(`The API could not be reached: ${trouble}.${remedy}`, { outage: true });
    }
    if (reply.status >= 300)
        return (0,provider/* failed */.g)(`The API gave no draft: ${trouble}.`, { outage: (0,retry/* isOutage */.uD)(reply) });
    const completion = completionShape.safeParse((0,parse_json/* parseJson */.q)(reply.text));
    if (!completion.success)
        return (0,provider/* failed */.g)('The answer of the API is not a chat completion.');
    const { content, refusal } = completion.data.choices[0].message;
    return { status: 'ok', text: (content ?? refusal ?? '').slice(0, 4000), costUsd: 0 };
}
/** Ollama's own 404, which one command fixes. */
function unpulled(reply, { apiKey, model }) {
    if (reply.kind !== 'answer' || reply.status !== 404)
        return undefined;
    if (!/try pulling|not found, pull/i.test((0,problem/* readProblem */.K)(reply.text) ?? ''))
        return undefined;
    const name = (0,redact/* redact */.E)(model, apiKey);
    return { status: 'refused', reason: `The server has no model ${name}: run \`ollama pull ${name}\` on its machine.` };
}
/** Content is a text or, from some servers, a list of parts; parts without text count as empty. */
const part = schemas/* object */.Ikc({ text: schemas/* string */.YjP() })
    .transform(({ text }) => text)
    .catch('');
const content = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(part).transform((parts) => parts.join(''))]);
const completionShape = schemas/* object */.Ikc({
    choices: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ message: schemas/* object */.Ikc({ content: content.nullish(), refusal: schemas/* string */.YjP().nullish().catch(undefined) }) })], schemas/* unknown */.L5J()),
});

;// CONCATENATED MODULE: ./build/drafts/providers/openai/request-form.js

function createRequestForm(model) {
    let limit = 'max_tokens';
    let samples = true;
    function body(question, image) {
        const content = [
            { type: 'text', text: question.prompt },
            { type: 'image_url', image_url: { url: image } },
        ];
        return JSON.stringify({
            model,
            messages: [{ role: 'user', content }],
            ...(samples ? { temperature: question.temperature, top_p: question.topP } : {}),
            // Reasoning models need the new name, and count their reasoning.
            [limit]: limit === 'max_tokens' ? question.maxTokens : question.maxTokens + thoughtTokens,
            stream: false,
        });
    }
    return {
        body,
        learns(reply, asked) {
            if (reply.kind !== 'answer' || (reply.status !== 400 && reply.status !== 422))
                return false;
            const words = (0,problem/* readProblem */.K)(reply.text) ?? '';
            if (words.includes('max_completion_tokens'))
                limit = 'max_completion_tokens';
            if (/\b(temperature|top_p)\b/.test(words))
                samples = false;
            // Two parallel requests may have used the old form, and only the first reply changed it.
            const wasOldLimit = limit === 'max_completion_tokens' && asked.includes('"max_tokens":');
            return wasOldLimit || (!samples && asked.includes('"temperature":'));
        },
    };
}
const thoughtTokens = 1000;

// EXTERNAL MODULE: ./build/drafts/requests/sender.js
var sender = __webpack_require__(1203);
;// CONCATENATED MODULE: ./build/drafts/providers/openai/index.js






/**
 * Any endpoint with OpenAI's chat completions: one request, one answer. Pictures are sent inside the request. The cost is not known (`usage`
 * counts tokens, whose price depends on the endpoint), so it counts as 0.
 */
function openOpenai(settings, context) {
    const { apiKey, model } = settings;
    const base = (settings.apiBaseUrl ?? local_base/* localBase */.t).replace(/\/+$/, '');
    const form = createRequestForm(model);
    const headers = {
        'content-type': 'application/json',
        ...(apiKey === undefined || apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
    };
    async function ask(picture, question) {
        const image = picture.status === 'remote' ? picture.url : (0,provider/* dataUri */.L)(picture);
        for (;;) {
            const body = form.body(question, image);
            const reply = await (0,retry/* retry */.L5)(context, retry/* careful */.Ly, () => context.sender.send({
                method: 'POST',
                url: `${base}/chat/completions`,
                headers,
                body,
                rank: sender/* rank */.Tm.create,
                timeoutMs,
                signal: context.signal,
            }));
            if (!form.learns(reply, body))
                return reply;
        }
    }
    return {
        async describe(picture, question) {
            const answer = conclude(await ask(picture, question), { apiKey, model, base });
            if (answer.status === 'ok')
                context.accepted();
            return answer;
        },
        close: () => Promise.resolve(),
    };
}
/** A model on a laptop without a graphics card is slow, and describes one picture after the other; `fetch` of Node waits 300 s. In ms. */
const timeoutMs = 290_000;


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


/***/ })
};
