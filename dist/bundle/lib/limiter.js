export const ids = [1930];
export const modules = {

/***/ 69388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
function createBudget(limits) {
    const { maxCaptions, maxCostUsd = Infinity, estimateUsd } = limits;
    let opened = 0;
    let booked = 0;
    let spentUsd = 0;
    // Prices have four decimals; smaller differences are rounding noise of binary fractions.
    const mostUsd = maxCostUsd + 1e-9;
    const isAffordable = () => spentUsd + (booked + 1) * estimateUsd <= mostUsd;
    function left() {
        const bySum = estimateUsd === 0 ? Infinity : Math.floor((mostUsd - spentUsd) / estimateUsd) - booked;
        return Math.max(0, Math.min(maxCaptions - opened, bySum));
    }
    function full() {
        if (opened >= maxCaptions)
            return `max-captions is ${maxCaptions}: no more drafts were requested in this run.`;
        if (spentUsd + estimateUsd > mostUsd)
            return `max-cost-usd is ${maxCostUsd}: another draft might cost more than what is left.`;
        return undefined;
    }
    return {
        open() {
            if (full() !== undefined || !isAffordable())
                return false;
            opened += 1;
            booked += 1;
            return true;
        },
        another() {
            if (!isAffordable())
                return false;
            booked += 1;
            return true;
        },
        settle(costUsd) {
            booked -= 1;
            spentUsd += costUsd;
        },
        full,
        left,
    };
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

/***/ 80584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createShutdown)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** Milliseconds between the signal to stop and the end: time to cancel running predictions. A runner kills after 7.5 s (GitHub, "Canceling a workflow"). */
const graceMs = 5000;
/** Two signals: `stop` aborts with the world's own, `deadline` a few seconds later. `over` releases both. */
function createShutdown({ signal, clock }) {
    const deadline = new AbortController();
    const stop = AbortSignal.any([signal]);
    // Every running picture adds a listener to both, and Node warns of a leak from the eleventh on.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop, deadline.signal);
    const finished = new AbortController();
    const begin = () => {
        void clock.sleep(graceMs, finished.signal).then(() => {
            deadline.abort();
        });
    };
    if (signal.aborted)
        begin();
    else
        signal.addEventListener('abort', begin, { once: true });
    return {
        stop,
        deadline: deadline.signal,
        over() {
            signal.removeEventListener('abort', begin);
            finished.abort();
        },
    };
}


/***/ }),

/***/ 22244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
/**
 * A sliding log. A request counts from the moment it is sent until `windowMs` after its answer: the server received it in between, so no
 * window by the server's clock has more than `limit`, whatever the network does. (A log of the times of sending would not cover jitter.)
 */
function createLimiter(options) {
    const { limit, windowMs, clock } = options;
    const waiting = [];
    const answered = [];
    let underway = 0;
    let pausedUntil = -Infinity;
    let rationed = { turns: Infinity, until: -Infinity };
    let alarm = new AbortController();
    function forget(now) {
        while (answered[0] !== undefined && answered[0] + windowMs <= now)
            answered.shift();
    }
    function admit() {
        alarm.abort();
        const now = clock.now();
        forget(now);
        while (now >= opensAt() && underway + answered.length < limit) {
            const next = waiting.shift();
            if (next === undefined)
                return;
            underway += 1;
            rationed = spend(rationed, now);
            next.resolve(turn());
        }
        if (waiting.length > 0)
            setAlarm(now);
    }
    function opensAt() {
        return Math.max(pausedUntil, rationed.turns > 0 ? -Infinity : rationed.until);
    }
    function setAlarm(now) {
        const full = underway + answered.length >= limit;
        const windowOpens = full ? (answered[0] ?? Infinity) + windowMs : now;
        const at = Math.max(opensAt(), windowOpens);
        // Every turn is in use: the next answer calls `admit`.
        if (at === Infinity)
            return;
        const mine = new AbortController();
        alarm = mine;
        void clock.sleep(at - now, mine.signal).then(() => {
            if (!mine.signal.aborted)
                admit();
        });
    }
    function turn() {
        let open = true;
        return {
            done(strayMs = 0) {
                if (!open)
                    return;
                open = false;
                underway -= 1;
                answered.push(clock.now() + strayMs);
                answered.sort((a, b) => a - b);
                admit();
            },
        };
    }
    return {
        turn(rank, signal) {
            if (signal.aborted)
                return Promise.resolve(undefined);
            return new Promise((resolve) => {
                const leave = () => {
                    waiting.splice(waiting.indexOf(waiter), 1);
                    resolve(undefined);
                };
                const waiter = {
                    rank,
                    resolve: (value) => {
                        signal.removeEventListener('abort', leave);
                        resolve(value);
                    },
                };
                signal.addEventListener('abort', leave, { once: true });
                const behind = waiting.findIndex((other) => other.rank > rank);
                waiting.splice(behind === -1 ? waiting.length : behind, 0, waiter);
                admit();
            });
        },
        pause(ms) {
            pausedUntil = Math.max(pausedUntil, clock.now() + ms);
            admit();
        },
        ration(turns, ms) {
            // The server may have counted the requests in flight already, or not.
            rationed = { turns: Math.max(0, turns - underway), until: clock.now() + ms };
            admit();
        },
        free(withinMs = 0) {
            const until = clock.now() + withinMs;
            if (until < opensAt())
                return 0;
            const kept = answered.filter((at) => at + windowMs > until).length;
            const again = Math.max(0, withinMs - windowMs) * (limit / windowMs);
            const turns = Math.max(0, limit - underway - kept) + (limit === Infinity ? 0 : again);
            return until < rationed.until ? Math.min(turns, rationed.turns) : turns;
        },
    };
}
function spend({ turns, until }, now) {
    return turns > 0 ? { turns: turns - 1, until } : { turns: 0, until: now + trickleMs };
}
/** The remaining budget is unknown now: a sliding window admits one request at a time, and its answer states the new budget. */
const trickleMs = 1000;


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


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ roundUsd)
/* harmony export */ });
/** An amount in US dollars to the millionth, which is finer than any price: sums of floats end in noise (0.1 + 0.2). */
function roundUsd(usd) {
    return Math.round(usd * 1e6) / 1e6;
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


/***/ })
};
