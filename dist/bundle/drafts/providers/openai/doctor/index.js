export const ids = [8987];
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

/***/ 28987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnoseOpenai: () => (/* binding */ diagnoseOpenai)
});

// EXTERNAL MODULE: ./build/drafts/doctor/session.js + 1 modules
var doctor_session = __webpack_require__(31423);
// EXTERNAL MODULE: ./build/drafts/doctor/verdict.js
var verdict = __webpack_require__(87616);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/drafts/requests/sender.js
var sender = __webpack_require__(11203);
// EXTERNAL MODULE: ./build/drafts/providers/openai/local-base.js
var local_base = __webpack_require__(5000);
// EXTERNAL MODULE: ./build/drafts/requests/retry.js
var retry = __webpack_require__(23330);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/drafts/requests/problem.js
var problem = __webpack_require__(17987);
// EXTERNAL MODULE: ./build/drafts/requests/redact.js
var redact = __webpack_require__(97927);
// EXTERNAL MODULE: ./build/drafts/doctor/pictures.js + 1 modules
var pictures = __webpack_require__(42981);
// EXTERNAL MODULE: ./build/drafts/doctor/probe.js
var probe = __webpack_require__(71987);
;// CONCATENATED MODULE: ./build/drafts/providers/openai/doctor/evidence.js










/** Reads the list of models, then asks for one draft. */
async function gatherOpenai(session, progress) {
    const { context, settings } = session;
    const base = (settings.apiBaseUrl ?? local_base/* localBase */.t).replace(/(?<!\/)\/+$/, '');
    const { apiKey = '', model } = settings;
    const headers = { accept: 'application/json', ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }) };
    const { signal } = context;
    progress(0, 2);
    const models = await (0,retry/* retry */.L5)(context, retry/* repeatable */.EQ, () => context.sender.send({ method: 'GET', url: `${base}/models`, headers, rank: sender/* rank */.Tm.rest, timeoutMs: 30_000, signal }));
    progress(1, 2);
    const [draft] = models.kind === 'answer' ? await draftOf(session) : [];
    progress(2, 2);
    return { host: new URL(base).host, model, models, draft };
}
async function draftOf(session) {
    const provider = await session.open('data-uri');
    const attempts = await session.ask(provider, [(0,pictures/* plainPicture */.F9)()]);
    await provider.close();
    return attempts;
}
const openaiProbes = [
    {
        id: 'reachable',
        question: 'Does the endpoint answer from here?',
        read({ models, host, settings }) {
            if (models.kind === 'stopped')
                return (0,probe/* notKnown */.bh)('it was stopped');
            if (models.kind !== 'answer')
                return { answer: 'no', seen: (0,redact/* redact */.E)(models.reason, settings.apiKey) };
            return { answer: 'yes', seen: `status ${models.status} from ${host}` };
        },
    },
    {
        id: 'model',
        question: 'Does it have the model?',
        read({ models, model, settings }) {
            if (models.kind !== 'answer')
                return (0,probe/* notAsked */.Op)('the endpoint did not answer');
            if (models.status >= 300) {
                const words = (0,redact/* redact */.E)((0,problem/* readProblem */.K)(models.text) ?? '', settings.apiKey);
                return (0,probe/* notKnown */.bh)(`GET /models: status ${models.status}${words === '' ? '' : ` "${words}"`}`);
            }
            const list = listShape.safeParse((0,parse_json/* parseJson */.q)(models.text)).data?.data.map(({ id }) => id);
            if (list === undefined)
                return (0,probe/* notKnown */.bh)('GET /models returned no list');
            const seen = `among ${(0,count/* count */.U)(list.length, 'model')}`;
            if (list.includes(model))
                return { answer: 'yes', seen };
            const others = (0,redact/* redact */.E)(list.slice(0, 8).join(', '), settings.apiKey);
            return { answer: 'no', seen: others === '' ? 'it has no models' : `it has ${others}` };
        },
    },
    {
        id: 'draft',
        question: 'Does it return a draft?',
        read({ draft, settings }) {
            const words = draft?.answer.status === 'ok' ? (0,redact/* redact */.E)(draft.answer.text, settings.apiKey) : '';
            return words === '' ? { ...(0,probe/* undrafted */.Yn)(draft), answer: 'no' } : { answer: 'yes', seen: `"${words}"` };
        },
    },
    {
        id: 'time',
        question: 'How long does a draft take?',
        read({ draft }) {
            if (draft?.answer.status !== 'ok')
                return (0,probe/* notAsked */.Op)('there was no draft');
            return { answer: `${Math.round(draft.ms / 1000)} s`, seen: 'from request to words' };
        },
    },
];
const listShape = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })) });

;// CONCATENATED MODULE: ./build/drafts/providers/openai/doctor/index.js



/** Asks an OpenAI-compatible endpoint. */
function diagnoseOpenai(provider, settings, world) {
    return (0,doctor_session/* inSession */.C)(provider, settings, world, (session) => diagnosed(provider, session, settings, world));
}
async function diagnosed({ name }, session, settings, world) {
    const evidence = await gatherOpenai(session, world.progress);
    const works = (0,doctor_session/* isDraft */.Q)(evidence.draft);
    return {
        ...(0,verdict/* common */.sh)(name, session, (0,verdict/* readAll */.yw)(openaiProbes, { ...evidence, settings })),
        works,
        remedy: works ? undefined : openaiRemedy(evidence, world.signal),
        predictions: works ? 1 : 0,
        costUsd: undefined,
    };
}
function openaiRemedy({ models, draft, model }, { aborted }) {
    if (aborted)
        return verdict/* stopped */.ce;
    if (models.kind === 'answer')
        return `${(0,verdict/* remedyOf */.SM)(draft)} Check that the endpoint has \`${model}\`.`;
    return 'The endpoint could not be reached. Start it, for Ollama with `ollama serve`, or check `api-base-url`.';
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
