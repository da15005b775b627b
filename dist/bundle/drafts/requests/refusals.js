export const ids = [3550];
export const modules = {

/***/ 59659:
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

/***/ 57486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ maxAnswerBytes),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);


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
    return { code, message: (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(inner) || code };
}


/***/ }),

/***/ 21312:
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
 * last picture is done, as far as the slots decide that; subtract those for creates and uploads, and the reserve; the rest per picture is the
 * number of polls that it can have, and q follows. Few pictures get many polls and are polled early; many get one each,
 * late enough to find nearly all of them done. Where one poll per second is affordable until then, there is one per second.
 * Waiting is free as long as slots are not scarcer than requests. By Little's law p slots and two requests per picture (a create, a poll)
 * are in balance when each slot is used while the account grants 2·p requests: 20 s at 60 per minute and 10 slots. We stay below that.
 */
function nextPollAge(outlook) {
    const { latency, since, running, waiting, places, perMinute, besides } = outlook;
    const pictures = Math.max(1, running + waiting);
    const remainingMs = (pictures * latency.mean()) / places;
    const aside = waiting * besides.before + pictures * besides.after;
    const left = outlook.requests(remainingMs) - aside;
    const polls = (left - reserve(outlook.requests(0), left - pictures)) / pictures;
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
/**
 * Requests that are kept for failures and for predictions that take unusually long: a fifth of those that are available now. Where hardly
 * more of them are left than one poll for each picture, half of this surplus is kept instead, at least three: 25 pictures have ten polls to
 * spare in their minute, and with eight of them kept, each picture would wait for its only one until it is surely done.
 *
 * @param now requests that are available now
 * @param surplus requests until the last picture is done, without those that each picture needs in any case
 */
function reserve(now, surplus) {
    if (now === Infinity)
        return 0;
    return Math.max(0, Math.min(now / 5, Math.max(surplus / 2, leastReserve)));
}
/** The shortest time between two polls of a prediction, in ms. */
const leastGapMs = 1000;
/** When the last requests are gone, a prediction that is late has to wait for the next minute. */
const leastReserve = 3;
/** The share of predictions that counts as all of them. */
const surely = 0.99;
/** The rest is for the time that requests take, and for stragglers. */
const belowBalance = 0.8;
/** Milliseconds before attempt `attempt` (1 is the first repetition): doubled each time, and randomised so that parallel runs do not retry at the same moment. */
function backoffMs(attempt, random = Math.random) {
    const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
    return full / 2 + (full / 2) * random();
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

/***/ 35139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ misunderstood),
/* harmony export */   n: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17987);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97927);
/* harmony import */ var _sender_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11203);



/** The end of the whole run when `reply` means one, with the message of the API and the remedy. */
function readRefusal(reply, apiKey) {
    if (reply.kind === 'stopped')
        return { status: 'stopped' };
    if (reply.kind !== 'answer')
        return undefined;
    const remedy = (0,_sender_js__WEBPACK_IMPORTED_MODULE_2__/* .asksTooLong */ .Ny)(reply) ? patience(reply) : remedies[reply.status];
    if (remedy === undefined)
        return undefined;
    return refusal(remedy, reply, apiKey);
}
function patience(reply) {
    const minutes = Math.ceil(((0,_sender_js__WEBPACK_IMPORTED_MODULE_2__/* .waitOf */ .pE)(reply) ?? 0) / 60_000);
    return [`The API asks to wait ${minutes} minutes`, 'Run it again after that.'];
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

/***/ 11203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ windowMs),
/* harmony export */   Ny: () => (/* binding */ asksTooLong),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   aE: () => (/* binding */ createSender),
/* harmony export */   pE: () => (/* binding */ waitOf)
/* harmony export */ });
/* harmony import */ var _poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21312);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57486);


/** The order of requests when they are scarce: a poll frees a slot, a create fills one, the rest can wait. */
const rank = { poll: 0, create: 1, rest: 2 };
function createSender(world, limiter, slots) {
    let sent = 0;
    let refusals = 0;
    function learn(reply) {
        if (reply.kind !== 'answer')
            return;
        if (reply.quota !== undefined && !asksTooLong(reply))
            limiter.ration(reply.quota.left, Math.min(reply.quota.resetMs, maxPauseMs));
        if (reply.status !== 429) {
            refusals = 0;
            return;
        }
        refusals += 1;
        const cap = namedCap(reply.text);
        if (cap !== undefined)
            slots.shrink(cap);
        // What asks for more time than a run has ends the run: see `readRefusal`.
        if (asksTooLong(reply))
            return;
        // A cap on parallel predictions is not a reason to delay the polls that free their slots, unless the server asks for it.
        limiter.pause(waitOf(reply) ?? (cap === undefined ? (0,_poll_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(refusals) : 0));
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
/** The longest wait for the next turn, in ms: a server that asks for more is not asked again in this run. */
const maxPauseMs = 120_000;
/** Milliseconds that the server asks to wait before the next request; undefined when it does not. */
function waitOf(reply) {
    if (reply.kind !== 'answer' || (reply.status !== 429 && reply.status < 500))
        return undefined;
    if (reply.retryAfterMs !== undefined)
        return reply.retryAfterMs;
    if (reply.status !== 429)
        return undefined;
    return waitInWords(reply.text) ?? (reply.quota?.left === 0 ? reply.quota.resetMs : undefined);
}
/** Whether a server asks for more time than a run has. */
function asksTooLong(reply) {
    return (waitOf(reply) ?? 0) > maxPauseMs;
}
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

/***/ 51622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined for any other text, such as the HTML of a proxy, half an answer, or a file that is something else. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })
};
