export const id = 838;
export const ids = [838];
export const modules = {

/***/ 3820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ maxAnswerBytes),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** One HTTP request. Redirects are not followed: a key must not travel to another address, nor a POST turn into a GET. */
async function exchange({ fetch, clock }, call) {
    const finished = new AbortController();
    const late = new AbortController();
    void clock.sleep(call.timeoutMs, finished.signal).then(() => {
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
            return { kind: 'unanswered', reason: 'the answer was larger than an answer can be' };
        return { kind: 'answer', status: response.status, text, retryAfterMs: retryAfter(response.headers) };
    }
    catch (error) {
        if (call.signal.aborted)
            return { kind: 'stopped' };
        if (late.signal.aborted)
            return { kind: 'unanswered', reason: `no answer in ${Math.round(call.timeoutMs / 1000)} s` };
        const { code, message } = causeOf(error);
        return { kind: unsentCodes.has(code) ? 'unsent' : 'unanswered', reason: message };
    }
    finally {
        finished.abort();
    }
}
/** An answer of the APIs that we speak to is a few kB. */
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
/** RFC 9110, 10.2.3: seconds or a date. A date is read against the server's own clock, ours may be wrong. */
function retryAfter(headers) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const ms = Date.parse(value) - Date.parse(headers.get('date') ?? '');
    return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
/** Failures of name lookup, connecting and TLS: the request itself was not yet sent. Codes of Node and undici. */
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
/** fetch wraps what happened as `cause`, and several tried addresses as an AggregateError in it. */
function causeOf(error) {
    const outer = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const inner = outer instanceof AggregateError ? outer.errors[0] : outer;
    const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
    return { code, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(inner) || code };
}


/***/ }),

/***/ 9838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDrafter: () => (/* binding */ createDrafter),
  openCache: () => (/* reexport */ openCache),
  unusable: () => (/* binding */ unusable)
});

;// CONCATENATED MODULE: ./build/lib/limiter.js
/**
 * A sliding log. A request counts from the moment it is let go until `windowMs` after its answer: the server met it somewhere in between,
 * so no window on the server's clock holds more than `limit`, whatever the network does. (A log of departures alone lets jitter through.)
 */
function createLimiter(options) {
    const { limit, windowMs, clock } = options;
    const waiting = [];
    const answered = [];
    let underway = 0;
    let pausedUntil = -Infinity;
    let alarm = new AbortController();
    function forget(now) {
        while (answered[0] !== undefined && answered[0] + windowMs <= now)
            answered.shift();
    }
    function admit() {
        alarm.abort();
        const now = clock.now();
        forget(now);
        while (now >= pausedUntil && underway + answered.length < limit) {
            const next = waiting.shift();
            if (next === undefined)
                return;
            underway += 1;
            next.resolve(turn());
        }
        if (waiting.length > 0)
            setAlarm(now);
    }
    function setAlarm(now) {
        const full = underway + answered.length >= limit;
        const windowOpens = full ? (answered[0] ?? Infinity) + windowMs : now;
        const at = Math.max(pausedUntil, windowOpens);
        // Every turn is underway: the next answer calls `admit`.
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
        free() {
            const now = clock.now();
            forget(now);
            return now < pausedUntil ? 0 : Math.max(0, limit - underway - answered.length);
        },
    };
}

;// CONCATENATED MODULE: ./build/lib/slots.js
function createSlots(size) {
    let capacity = Math.max(1, size);
    let used = 0;
    const waiting = [];
    function admit() {
        while (used < capacity) {
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
        shrink(to) {
            capacity = Math.max(1, Math.min(capacity, to));
        },
        capacity: () => capacity,
        used: () => used,
    };
}

;// CONCATENATED MODULE: ./build/captions/budget.js
function createBudget(limits) {
    const { maxCaptions, maxCostUsd = Infinity, estimateUsd } = limits;
    let opened = 0;
    let booked = 0;
    let spentUsd = 0;
    // Prices have four decimals: what sums of binary fractions add below that is not money.
    const affordable = () => spentUsd + (booked + 1) * estimateUsd <= maxCostUsd + 1e-9;
    function full() {
        if (opened >= maxCaptions)
            return `max-captions is ${maxCaptions}: no more drafts were asked for in this run.`;
        if (!affordable())
            return `max-cost-usd is ${maxCostUsd}: another draft may cost more than what is left of it.`;
        return undefined;
    }
    return {
        open() {
            const reason = full();
            if (reason !== undefined)
                return reason;
            opened += 1;
            booked += 1;
            return undefined;
        },
        another() {
            if (!affordable())
                return false;
            booked += 1;
            return true;
        },
        settle(costUsd) {
            booked -= 1;
            spentUsd += costUsd;
        },
        full,
        left: () => Math.max(0, maxCaptions - opened),
    };
}

// EXTERNAL MODULE: ./build/captions/lane.js
var captions_lane = __webpack_require__(7694);
// EXTERNAL MODULE: ./build/captions/local.js
var local = __webpack_require__(1609);
;// CONCATENATED MODULE: ./build/captions/providers/index.js
/** Who can draft. The estimate for Eachlabs is 7 s at $0.0011 (the model's page). */
const providers = {
    eachlabs: {
        load: async () => (await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 4809))).openEachlabs,
        model: 'llava-13b',
        estimateUsd: 0.0077,
    },
    openai: {
        load: async () => (await __webpack_require__.e(/* import() */ 129).then(__webpack_require__.bind(__webpack_require__, 7129))).openOpenai,
        model: 'llava:13b',
        estimateUsd: 0,
    },
};

;// CONCATENATED MODULE: ./build/lib/ahead.js
/** Results of `work` in the order of `items`, with up to `count` of them started before they are asked for. */
async function* ahead(items, count, work) {
    const started = [];
    for (const item of items) {
        const result = work(item);
        // A failure is met where the result is awaited below, which may be later than the event loop tolerates.
        result.catch(() => undefined);
        started.push(result);
        const first = started.length > count ? started.shift() : undefined;
        if (first !== undefined)
            yield await first;
    }
    for (const result of started)
        yield await result;
}

;// CONCATENATED MODULE: ./build/lib/latch.js
function createLatch() {
    let open = () => undefined;
    const opened = new Promise((resolve) => {
        open = resolve;
    });
    return {
        opened,
        open() {
            open();
        },
    };
}

;// CONCATENATED MODULE: ./build/captions/course.js
/** Failures in a row, with the service not there, after which it is not tried any more. */
const outagesThatEnd = 3;
function createCourse(signal, note) {
    let refused;
    let outage;
    let outages = 0;
    let wastedUsd = 0;
    return {
        learn(draft) {
            if (draft.status === 'refused')
                refused ??= draft.reason;
            if (draft.status === 'failed')
                wastedUsd += draft.costUsd;
            outages = draft.status === 'failed' && draft.outage ? outages + 1 : 0;
            if (outages < outagesThatEnd || draft.status !== 'failed')
                return;
            outage = draft.reason;
            note(`Drafting ended after ${outagesThatEnd} pictures in a row: ${draft.reason}`);
        },
        halted() {
            if (signal.aborted)
                return stopped;
            const reason = refused ?? outage;
            return reason === undefined ? undefined : { status: 'failed', reason };
        },
        refused: () => refused,
        wastedUsd: () => wastedUsd,
    };
}
const stopped = { status: 'skipped', reason: 'The run was stopped before there was a draft.' };

;// CONCATENATED MODULE: ./build/captions/objections.js
/** Why a polished answer is no description to be offered, or undefined when it is one. */
function objection(text, known) {
    const reason = objections.find(([, applies]) => applies(text, known))?.[0];
    if (reason !== undefined)
        return reason;
    const rule = known.breaks(text);
    return rule === undefined ? undefined : `The answer would break the rule ${rule}.`;
}
const objections = [
    ['The model said nothing usable.', (text) => text === ''],
    ['The model declined to describe the picture.', (text) => refusal.test(text) || nothing.test(text)],
    ['The answer is or holds a web address.', (text) => address.test(text)],
    ['The answer is or holds a file name.', (text, { src }) => fileName.test(text) || isNameOf(text, src)],
    ['The answer repeats the heading.', (text, { heading }) => isSame(text, heading)],
    ['The answer repeats the caption of the figure.', (text, { caption }) => isSame(text, caption)],
    ['The answer goes round in circles.', loops],
    ['The answer is hardly made of words.', (text) => !mostlyWords(text)],
    ['The answer is too short to describe anything.', (text) => words(text).length < 3],
];
const refusal = /\b(i(['’]m| am)? (sorry|unable|not able|cannot|can(['’]t|not)|don(['’]t| not)|do not)|sorry,|as an ai|language model|too blurry|unable to (see|view|process|determine|provide|identify)|no image (was |is )?(provided|visible|attached))/i;
const nothing = /^(undefined|null|none|nan|n\/a|\[object object\])\W*$/i;
const address = /\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(javascript:|mailto:|data:[a-z]+\/)\S|\b[a-z0-9-]+\.(com|org|net|io|dev|ai|app)\/\S/i;
const fileName = /\S\.(png|jpe?g|gif|webp|svg|avif|bmp|tiff?|ico)\b/i;
function isNameOf(text, src) {
    const name = /([^/\\]+?)(\.[a-z0-9]+)?([?#].*)?$/i.exec(src)?.[1];
    return isSame(text, name);
}
function isSame(text, other) {
    return other !== undefined && words(other).length > 0 && words(text).join(' ') === words(other).join(' ');
}
/** LLaVA falls into loops (issues 1086 and 1578 of its repository): a phrase of three words three times, or hardly a new pair of words. */
function loops(text) {
    const list = words(text);
    const threes = runs(list, 3);
    const counts = new Map();
    for (const three of threes)
        counts.set(three, (counts.get(three) ?? 0) + 1);
    if ([...counts.values()].some((count) => count >= 3))
        return true;
    const twos = runs(list, 2);
    return twos.length >= 8 && new Set(twos).size / twos.length < 0.5;
}
function runs(list, length) {
    return list.slice(length - 1).map((_, index) => list.slice(index, index + length).join(' '));
}
function mostlyWords(text) {
    const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
    return letters * 2 >= text.replace(/\s/g, '').length;
}
/** Words in lower case; scripts that are written without spaces count by the character. */
function words(text) {
    return (text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}'’]+/gu) ?? []);
}

;// CONCATENATED MODULE: ./build/captions/polish.js
/** An answer of a model, cleaned in order: what is said stays, how it is said changes. The result may be empty. */
function polish(raw) {
    return steps.reduce((text, step) => step(text), raw.slice(0, 4000));
}
/** One line of plain text: NFC, no control, direction or invisible characters, no more than three marks on a letter. */
function plainLine(text) {
    return text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/\p{C}/gu, '')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
function withoutFences(text) {
    return text.replace(/```[a-z]*\s*\n([^]*?)(```|$)/gi, '$1').replace(/```/g, ' ');
}
/** The model's chat template leaks: what follows a role is another turn. */
function firstTurn(text) {
    const own = text.replace(/^\s*(assistant|###\s*assistant)\s*:/i, '');
    return own.split(/###|<\/?s>|<\|im_|\[\/?INST\]|\b(?:USER|ASSISTANT|SYSTEM|Human)\s*:/)[0] ?? '';
}
function withoutMarkup(text) {
    return text
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/<\/?[a-z][^>]*>/gi, ' ')
        .replace(/(\*\*|__|`)/g, '')
        .replace(/^\s*(#{1,6}|[-*+]|\d{1,2}[.)])\s+/, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** `Alt text: "A cat."` → `A cat.` */
function withoutLabel(text) {
    const bare = text.replace(/^(alt(ernative)?[ -]?text|caption|answer|description|image description)\s*:\s*/i, '');
    const quoted = /^(["'“‘«])(.+)(["'”’»])([.]?)$/.exec(bare);
    const inner = quoted?.[2];
    return inner === undefined || /["“”«»]/.test(inner)
        ? bare
        : inner + (/[.!?]$/.test(inner) ? '' : (quoted?.[4] ?? ''));
}
/** A screen reader has said "image" already. "Screenshot of", "Diagram of" stay: they tell what kind of picture it is. */
function withoutLeadIn(text) {
    const rest = capitalized(text.replace(leadIn, ''));
    return rest === text || rest.length < 3 ? text : withoutLeadIn(rest);
}
const picture = '(?:provided |given )?(?:image|picture|photo|photograph|scene)';
const tells = 'features|shows|depicts|displays|contains|captures|presents|illustrates|showcases|portrays|' +
    'showing|depicting|featuring|is of|is|of';
const leadIn = new RegExp(`^(?:in (?:the|this) ${picture}\\b,? ?|(?:here is |here's )?(?:the|this|an?) ${picture} (?:${tells})\\b ?|` +
    'there (?:is|are) |the screenshot (?:shows|depicts|displays|features|is of) )', 'i');
/** `a cat` → `A cat`; a name like `iPhone` stays as it is. */
function capitalized(text) {
    return /^\p{Ll}(\p{Lu})/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** LLaVA likes to close with an interpretation that nothing in the picture supports. */
function withoutSpeculation(text) {
    return sentences(text)
        .filter((sentence) => !speculation.test(sentence))
        .join(' ');
}
const speculation = /\b(suggest(s|ing)|appears? to be enjoying|seems? to be enjoying|atmosphere|overall|adding to|adds to|possibly|might be|may be|it is important|likely|creating a|giving the|sense of)\b/i;
function withoutRepetition(text) {
    const seen = new Set();
    return sentences(text)
        .filter((sentence) => {
        const key = sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
        return !seen.has(key) && seen.add(key);
    })
        .join(' ');
}
/** An answer that the token limit cut off goes back to its last whole sentence, or its last clause. */
function withoutTornEnd(text) {
    if (text === '' || /[.!?…。！？]["'”’)]?$/.test(text))
        return text;
    const whole = sentences(text).slice(0, -1).join(' ');
    if (whole !== '')
        return whole;
    // Shorter than the limit allows means that the model merely left the full stop out.
    const end = text.length < tornLength ? text : (lastClause(text, text.length) ?? text);
    const kept = end.replace(looseEnd, '');
    return kept === '' ? '' : `${kept}.`;
}
/** 96 tokens are more characters than this in English prose. */
const tornLength = 280;
const looseEnd = /(?:[\s,;:–—-]|(?<=\s)(?:and|or|with|of|in|on|at|the|a|an|to|for|by|from|that|which|is|are))+$/i;
/** One sentence is what a screen reader can be interrupted in; more are kept only while they are short together. */
function polish_short(text) {
    const all = sentences(text);
    let kept = all[0] ?? '';
    for (const next of all.slice(1)) {
        if (kept.length + 1 + next.length > comfortableLength)
            break;
        kept += ` ${next}`;
    }
    if (kept.length <= maxLength)
        return kept;
    const cut = lastClause(kept, maxLength - 1) ?? kept.slice(0, maxLength - 1).replace(/\s+\S*$/, '');
    return `${cut.replace(looseEnd, '')}.`;
}
/** Characters: what fits a comfortable alternative text, and what no draft exceeds. */
const comfortableLength = 150;
const maxLength = 250;
function lastClause(text, limit) {
    const clauses = /^(.+)[,;–—]\s/s.exec(text.slice(0, limit));
    return clauses?.[1];
}
/** `@name` in a comment calls a person. */
function withoutMentions(text) {
    return text.replace(/@(?=[\w-])/g, '');
}
/** A full stop ends a sentence only before white space and the start of another; `e.g. this` and `v1.2` do not. */
function sentences(text) {
    return text
        .split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|(?<=[。！？])/u)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== '');
}
const steps = [
    withoutFences,
    firstTurn,
    plainLine,
    withoutMarkup,
    withoutLabel,
    withoutLeadIn,
    withoutMentions,
    withoutSpeculation,
    withoutRepetition,
    withoutTornEnd,
    polish_short,
];

;// CONCATENATED MODULE: ./build/captions/draft.js


/** Asks for a description of one picture, whose first prediction is booked: once more after a passing failure, and once more with the other question after a poor answer. */
async function draftOne({ provider, budget, picture, questions, known }) {
    const [first, second] = questions;
    let question = first;
    let failures = 0;
    let costUsd = 0;
    for (;;) {
        const answer = await provider.describe(picture, question);
        const cost = costOf(answer);
        budget.settle(cost);
        costUsd += cost;
        if (answer.status === 'stopped' || answer.status === 'refused')
            return answer;
        if (answer.status === 'failed') {
            failures += 1;
            if (failures > 1 || !answer.again || !budget.another())
                return { ...answer, costUsd };
            continue;
        }
        const accepted = accept(answer.text, known);
        if ('text' in accepted)
            return { status: 'ok', text: accepted.text, raw: answer.text, costUsd };
        if (question === second || !budget.another()) {
            return { status: 'failed', reason: accepted.reason, costUsd, outage: false };
        }
        question = second;
    }
}
/** The description in an answer, or why there is none. */
function accept(raw, known) {
    const text = polish(raw);
    const reason = objection(text, known);
    return reason === undefined ? { text } : { reason };
}
function costOf(answer) {
    return 'costUsd' in answer ? answer.costUsd : 0;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/captions/endgame.js

/** Milliseconds between the wish to stop and the end: time to cancel what is underway. A runner kills after 7.5 s (GitHub, "Canceling a workflow"). */
const graceMs = 5000;
/** Two signals: `stop` aborts with the world's own, `deadline` a few seconds later. `over` forgets about both. */
function endgame({ signal, clock }) {
    const deadline = new AbortController();
    const stop = AbortSignal.any([signal]);
    // Every picture underway listens to both; Node warns of a leak from the eleventh on.
    (0,external_node_events_.setMaxListeners)(0, stop, deadline.signal);
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

// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(9227);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/captions/problem.js
var problem = __webpack_require__(8873);
;// CONCATENATED MODULE: ./build/captions/cache.js





/** One small JSON file a draft in `dir`. */
function openCache(dir, io = diskIo) {
    return {
        async get(key) {
            try {
                const entry = entryShape.safeParse((0,problem/* parseJson */.q)(await io.read((0,external_node_path_.join)(dir, `${key}.json`))));
                return entry.success && entry.data.key === key ? entry.data.answer : undefined;
            }
            catch {
                // Not drafted yet, or not readable: the provider is asked.
                return undefined;
            }
        },
        async put(key, answer) {
            const entry = { version: 1, key, answer: answer.slice(0, maxAnswerLength) };
            try {
                await io.write((0,external_node_path_.join)(dir, `${key}.json`), `${JSON.stringify(entry)}\n`);
            }
            catch {
                // A full or read-only disk costs the next run a draft, not this one.
            }
        },
    };
}
/** Characters. */
const maxAnswerLength = 4000;
const entryShape = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    key: schemas/* string */.YjP(),
    answer: schemas/* string */.YjP().max(maxAnswerLength),
});
/**
 * Name of the draft of one picture: SHA-256 in hex, so that it is a file name whatever the parts hold. What stands around the picture is
 * no part of it: a picture is drafted once, and each place judges for itself whether the draft will do there.
 */
function cacheKey(parts) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(parts.picture).digest('hex');
    const kind = typeof parts.picture === 'string' ? 'address' : 'bytes';
    const whole = JSON.stringify([kind, digest, parts.provider, parts.model, parts.promptVersion]);
    return (0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex');
}
const diskIo = {
    read: (path) => (0,promises_.readFile)(path, 'utf8'),
    async write(path, text) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(path, '..'), { recursive: true });
        const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.rename)(draft, path);
    },
};

;// CONCATENATED MODULE: ./build/captions/prompt.js
/** Part of the key of cached drafts: another wording of the questions asks for another number. */
const promptVersion = 1;
/**
 * The questions to ask about a picture: the first, and another one for when its answer was no good.
 * The wording is what LLaVA-1.5 met in training (one-sentence captions, "the provided image"); a 13B model follows little else,
 * and context that is longer or wrong makes its descriptions worse, so there is little of it and it comes last.
 */
function questionsFor(context) {
    const common = { topP: 1, maxTokens: 96 };
    return [
        { ...common, prompt: [instruction, ...contextLines(context)].join(' '), temperature: 0.2 },
        { ...common, prompt: plainInstruction, temperature: 0.5 },
    ];
}
const instruction = 'Provide a one-sentence caption for the provided image, under 20 words, for use as alt text. ' +
    'Name the main subject and what it shows. Describe only what is visible; do not guess names, numbers or text that you cannot read.';
const plainInstruction = 'What is shown in the provided image? Answer with one short, factual sentence.';
function contextLines({ heading, caption, nearby }) {
    const lines = [
        ['Section', heading ?? '', 80],
        ['Figure', caption ?? '', 120],
        ['Nearby text', nearby, 200],
    ];
    return lines.flatMap(([name, text, limit]) => {
        const scrubbed = scrub(text, limit);
        return scrubbed === '' ? [] : [`${name}: ${scrubbed}${/[.!?]$/.test(scrubbed) ? '' : '.'}`];
    });
}
/**
 * Text of a page, made harmless for a prompt, `limit` characters at most. `<image>` marks the picture for the predictor (its `predict.py`) and a second one
 * breaks it; `</s>` and role words would end our turn. Compatibility forms are folded first, so that no look-alike turns into a mark later.
 */
function scrub(text, limit) {
    const line = text
        .slice(0, 4 * limit + 1000)
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .replace(/<\/?(image|s|im_start|im_end)>/gi, ' ')
        .replace(/[<>{}[\]|#`"“”„«»\\]/g, ' ')
        .replace(/\b(user|assistant|system|human)\b(\s*:)+/gi, '$1')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return line.length <= limit ? line : line.slice(0, limit).replace(/\s+\S*$/, '');
}

;// CONCATENATED MODULE: ./build/captions/prepare.js



/** Loads a picture and forms its questions, unless `halted` has a reason not to. */
function createPrepare({ settings, world }, model, halted) {
    return async ({ path, image, objection }) => {
        const reason = halted();
        if (reason !== undefined && reason.status !== 'ok')
            return reason;
        const picture = await world.loadPicture(image.src, path);
        if (picture.status === 'unavailable')
            return { status: 'failed', reason: picture.reason };
        const unfit = unfitness(picture);
        if (unfit !== undefined)
            return { status: 'failed', reason: unfit };
        const { heading, caption } = image.context;
        const questions = questionsFor(image.context);
        const key = cacheKey({
            picture: picture.status === 'bytes' ? picture.bytes : picture.url,
            provider: settings.provider,
            model,
            promptVersion: promptVersion,
        });
        return { status: 'ready', key, picture, questions, known: { src: image.src, heading, caption, breaks: objection } };
    };
}
/** Why a picture cannot be shown to a model. The packaged llava-13b opens what Pillow opens, and that is no SVG and no AVIF. */
function unfitness(picture) {
    if (picture.status === 'bytes') {
        return fit.has(picture.mediaType) ? undefined : `The model cannot look at ${picture.mediaType} files.`;
    }
    const url = (0,public_url/* publicUrl */.x)(picture.url);
    if (url === undefined)
        return 'Its address is not an https address of a public host.';
    const ending = /\.(svgz?|avif|heic|tiff?|bmp|ico)$/i.exec(url.pathname)?.[1];
    return ending === undefined ? undefined : `The model cannot look at ${ending.toLowerCase()} files.`;
}
const fit = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

;// CONCATENATED MODULE: ./build/captions/run.js






/** Pictures that are loaded before their turn, so that the network is not idle while a file is read. */
const loadedAhead = 4;
/** One caption for each of `wanted`, in their order. They are prepared one after the other, so that budgets go to the first, and drafted side by side. */
async function runDrafts(run, wanted) {
    const { settings, world, slots, lane, budget, entry } = run;
    const model = settings.model ?? entry.model;
    const notes = new Set();
    const note = (sentence) => void notes.add(sentence);
    const course = createCourse(world.signal, note);
    const captions = new Map();
    const drafts = new Map();
    const jobs = [];
    const latch = createLatch();
    const end = endgame(world);
    const provider = run.open({ ...settings, model }, {
        lane,
        slots,
        note,
        clock: world.clock,
        signal: end.stop,
        deadline: end.deadline,
        publicUrl: world.publicUrl,
        bookAnother: () => budget.another(),
        allowance: () => run.limiter.free() / Math.max(1, unsettled()),
        accepted: () => {
            latch.open();
        },
    });
    function unsettled() {
        return slots.used() + Math.min(wanted.length - captions.size, budget.left());
    }
    function settle(index, caption) {
        captions.set(index, caption);
        world.progress(captions.size, wanted.length);
    }
    function noRoom(reason) {
        if (reason === undefined)
            return undefined;
        note(reason);
        return { status: 'skipped', reason };
    }
    /** Takes a place and a part of the budget, or tells why not. */
    async function admit() {
        const reason = course.halted() ?? noRoom(budget.full());
        if (reason !== undefined)
            return reason;
        if (!(await slots.take(end.stop)))
            return stopped;
        const late = course.halted() ?? noRoom(budget.open());
        if (late !== undefined)
            slots.give();
        return late;
    }
    async function draft(ready) {
        try {
            const result = await draftOne({ provider, budget, ...ready });
            course.learn(result);
            if (result.status === 'ok')
                await world.cache?.put(ready.key, result.raw);
            return result;
        }
        finally {
            slots.give();
        }
    }
    function follow(index, { known }, drafted, isFirst) {
        const job = drafted.then((result) => {
            if (result.status === 'stopped')
                settle(index, stopped);
            else if (result.status !== 'ok')
                settle(index, { status: 'failed', reason: result.reason });
            else
                settle(index, captionOf(accept(result.raw, known), {
                    costUsd: isFirst ? result.costUsd : 0,
                    cached: false,
                    askedHere: isFirst,
                }));
        });
        // A bug in there is met where all jobs are awaited.
        job.catch(() => undefined);
        jobs.push(job);
    }
    function captionOf(accepted, origin) {
        if ('reason' in accepted)
            return { status: 'failed', reason: accepted.reason };
        return { status: 'ok', text: accepted.text, provider: settings.provider, model, ...origin };
    }
    /** Settles one picture, or sees to it that it will be. */
    async function take(index, ready) {
        const twin = drafts.get(ready.key);
        if (twin !== undefined) {
            follow(index, ready, twin, false);
            return;
        }
        const kept = await world.cache?.get(ready.key);
        const accepted = kept === undefined ? undefined : accept(kept, ready.known);
        if (accepted !== undefined && 'text' in accepted) {
            settle(index, captionOf(accepted, { costUsd: 0, cached: true, askedHere: false }));
            return;
        }
        const reason = await admit();
        if (reason !== undefined) {
            settle(index, reason);
            return;
        }
        const drafted = draft(ready);
        drafts.set(ready.key, drafted);
        follow(index, ready, drafted, true);
        await Promise.race([latch.opened, jobs.at(-1)]);
    }
    // With a cache, a picture may be had for nothing when the budget is used up.
    const prepare = createPrepare(run, model, () => course.halted() ?? (world.cache === undefined ? noRoom(budget.full()) : undefined));
    world.progress(0, wanted.length);
    let index = 0;
    for await (const prepared of ahead(wanted, loadedAhead, prepare)) {
        if (prepared.status === 'ready')
            await take(index, prepared);
        else
            settle(index, prepared);
        index += 1;
    }
    await Promise.all(jobs);
    await provider.close();
    end.over();
    const inOrder = wanted.map((_, at) => captions.get(at) ?? stopped);
    const paid = inOrder.reduce((sum, caption) => sum + (caption.status === 'ok' ? caption.costUsd : 0), 0);
    return {
        captions: inOrder,
        requests: lane.sent(),
        costUsd: toMicros(paid + course.wastedUsd()),
        notes: [...notes],
        refused: course.refused(),
    };
}
/** USD without the dust of adding binary fractions. */
function toMicros(usd) {
    return Math.round(usd * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./build/captions/index.js








/** Drafts with one provider. The ceilings of the account hold over all calls of the drafter. */
function createDrafter(settings, world) {
    const { clock } = world;
    const limit = settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute;
    const limiter = createLimiter({ limit, windowMs, clock });
    const slots = createSlots(settings.concurrency);
    const entry = providers[settings.provider];
    return async (wanted) => {
        const reason = unusable(settings);
        if (reason !== undefined || wanted.length === 0) {
            const captions = wanted.map(() => ({ status: 'skipped', reason: reason ?? '' }));
            return { captions, requests: 0, costUsd: 0, notes: [], refused: undefined };
        }
        const lane = (0,captions_lane/* createLane */.Vz)(world, limiter, slots);
        const budget = createBudget({
            maxCaptions: settings.maxCaptions,
            maxCostUsd: settings.maxCostUsd,
            estimateUsd: entry.estimateUsd,
        });
        return runDrafts({ settings, world, limiter, slots, lane, budget, entry, open: await entry.load() }, wanted);
    };
}
/** The account's 60 s, and a little for clocks that do not run alike; in ms. */
const windowMs = 60_100;
/** Why drafts cannot be had with these settings, with the remedy; undefined when they can be tried. */
function unusable(settings) {
    if (settings.apiKey !== undefined && settings.apiKey !== '')
        return undefined;
    if (settings.provider === 'eachlabs')
        return 'There is no `eachlabs-api-key`: give one to get drafts, in a workflow as a secret, elsewhere as EACHLABS_API_KEY.';
    const { hostname } = new URL(settings.apiBaseUrl ?? local/* localBase */.t);
    return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
        ? undefined
        : `There is no key for ${hostname}: set \`OPENAI_API_KEY\`, only an endpoint on this machine works without one.`;
}


/***/ }),

/***/ 7694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   Vz: () => (/* binding */ createLane),
/* harmony export */   fR: () => (/* binding */ maxPauseMs)
/* harmony export */ });
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9959);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3820);


/** Who goes first when requests are scarce: a poll frees a slot, a create fills one, the rest can wait. */
const rank = { poll: 0, create: 1, rest: 2 };
function createLane(world, limiter, slots) {
    let sent = 0;
    let refusals = 0;
    function learn(reply) {
        if (reply.kind !== 'answer')
            return;
        if (reply.status !== 429) {
            refusals = 0;
            return;
        }
        refusals += 1;
        const cap = namedCap(reply.text);
        if (cap !== undefined)
            slots.shrink(cap);
        // A cap on predictions at once is no reason to hold back the polls that free their slots, unless the server says so.
        const wait = reply.retryAfterMs ?? waitInWords(reply.text) ?? (cap === undefined ? (0,_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .backoffMs */ .j)(refusals) : 0);
        limiter.pause(Math.min(wait, maxPauseMs));
    }
    return {
        async send({ rank, patience, ...call }) {
            const turn = await limiter.turn(rank, patience ?? call.signal);
            if (turn === undefined)
                return { kind: 'stopped' };
            sent += 1;
            const reply = await (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(world, call);
            turn.done(reply.kind === 'answer' || reply.kind === 'unsent' ? 0 : strayMs);
            learn(reply);
            return reply;
        },
        aside: (call) => (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(world, call),
        sent: () => sent,
    };
}
/** Longer than this no run waits for a lane to open, whatever the server asks; in ms. */
const maxPauseMs = 120_000;
/** Milliseconds that a request which we gave up may take to reach the server after all. */
const strayMs = 10_000;
/** The cap on predictions at once that a 429 names (vendor's errors page: "limited to 10 concurrent executions"). */
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

/***/ 1609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ localBase)
/* harmony export */ });
/** Ollama on this machine: nothing leaves it, and no key is needed. */
const localBase = 'http://localhost:11434/v1';


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs),
/* harmony export */   p: () => (/* binding */ pollDelayMs)
/* harmony export */ });
/**
 * Milliseconds to wait before asking whether a prediction is done. `polls` were made already; `allowance` is the number of requests
 * that are free at this moment for each picture that waits. With plenty, ask every second; near the ceiling, ask when the answer
 * is likely to be there: a prediction takes about 7 s (the model's page), and of the cadences tried 10 s, then 4 s wastes fewest requests.
 */
function pollDelayMs(polls, allowance) {
    const { firstMs, nextMs } = cadences.find(({ from }) => allowance >= from) ?? patient;
    return polls === 0 ? firstMs : nextMs;
}
const patient = { from: 0, firstMs: 10_000, nextMs: 4000 };
/** `from` is about the number of requests that a prediction of 7 s takes at this cadence. */
const cadences = [{ from: 9, firstMs: 1000, nextMs: 1000 }, { from: 4, firstMs: 5000, nextMs: 2000 }, patient];
/** Milliseconds before attempt `attempt` (1 is the first repetition): doubling, and spread so that parallel runs do not march in step. */
function backoffMs(attempt, random = Math.random) {
    const full = Math.min(30_000, 1000 * 2 ** (attempt - 1));
    return full / 2 + (full / 2) * random();
}


/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProblem),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** What an error body says, in the shapes that the vendor's pages and OpenAI-compatible servers have; undefined for none. */
function readProblem(text) {
    const { error, message, details, detail } = shape.parse(parseJson(text));
    const words = [typeof error === 'string' ? error : error?.message, message, details, detail];
    const known = words.filter((word) => word !== undefined && word !== '');
    return known.length === 0 ? undefined : known.join(': ');
}
const optionalText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined);
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: optionalText })])
        .optional()
        .catch(undefined),
    message: optionalText,
    details: optionalText,
    detail: optionalText,
})
    .catch({});
/** The value of a JSON text, undefined for anything else: a proxy answers in HTML, a cut connection with half of it. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ publicUrl)
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
    const host = url.hostname.replace(/\.$/, '');
    if (host.startsWith('[') || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return undefined;
    return !host.includes('.') || insideNames.test(host) ? undefined : url;
}
/** Special-use names of RFC 6761, 6762, 8375 and 9476, and the habitual ones beside them. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;


/***/ })

};
