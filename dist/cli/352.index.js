export const id = 352;
export const ids = [352];
export const modules = {

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

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOpenai: () => (/* binding */ openOpenai)
});

// EXTERNAL MODULE: ./build/captions/openai/local-base.js
var local_base = __webpack_require__(2342);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/captions/traffic/persist.js
var persist = __webpack_require__(5076);
// EXTERNAL MODULE: ./build/captions/parse-json.js
var parse_json = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/captions/replies/problem.js
var problem = __webpack_require__(2814);
// EXTERNAL MODULE: ./build/captions/provider.js
var provider = __webpack_require__(537);
// EXTERNAL MODULE: ./build/captions/replies/refusals.js
var refusals = __webpack_require__(384);
// EXTERNAL MODULE: ./build/captions/replies/said.js
var said = __webpack_require__(6484);
;// CONCATENATED MODULE: ./build/captions/openai/answers.js








/** What a reply to a chat completion comes to. */
function conclude(reply, asked) {
    const away = unpulled(reply, asked) ?? (0,refusals/* turnedAway */.t)(reply, asked.apiKey);
    if (away !== undefined)
        return away;
    const trouble = (0,said/* troubleInWords */._)(reply, asked.apiKey);
    if (reply.kind !== 'answer') {
        const remedy = asked.base === local_base/* localBase */.t && reply.kind === 'unsent' ? ' Start Ollama, or set `api-base-url`.' : '';
        return (0,provider/* failed */.g)(`The API could not be reached: ${trouble}.${remedy}`, { outage: true });
    }
    if (reply.status >= 300)
        return (0,provider/* failed */.g)(`The API gave no draft: ${trouble}.`, { outage: (0,persist/* isOutage */.uD)(reply) });
    const completion = completionShape.safeParse((0,parse_json/* parseJson */.q)(reply.text));
    if (!completion.success)
        return (0,provider/* failed */.g)('The API answered with something that is no chat completion.');
    const { content, refusal } = completion.data.choices[0].message;
    return { status: 'ok', text: (content ?? refusal ?? '').slice(0, 4000), costUsd: 0 };
}
/** Ollama's own 404: it can be mended with one command. */
function unpulled(reply, { apiKey, model }) {
    if (reply.kind !== 'answer' || reply.status !== 404)
        return undefined;
    if (!/try pulling|not found, pull/i.test((0,problem/* readProblem */.K)(reply.text) ?? ''))
        return undefined;
    const name = (0,said/* said */.a)(model, apiKey);
    return { status: 'refused', reason: `The server has no model ${name}: run \`ollama pull ${name}\` on its machine.` };
}
/** Content is a text or, from some servers, a list of parts; what is no text in it counts as nothing. */
const part = schemas/* object */.Ikc({ text: schemas/* string */.YjP() })
    .transform(({ text }) => text)
    .catch('');
const content = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(part).transform((parts) => parts.join(''))]);
const completionShape = schemas/* object */.Ikc({
    choices: schemas/* tuple */.PVZ([schemas/* object */.Ikc({ message: schemas/* object */.Ikc({ content: content.nullish(), refusal: schemas/* string */.YjP().nullish().catch(undefined) }) })], schemas/* unknown */.L5J()),
});

;// CONCATENATED MODULE: ./build/captions/openai/manner.js

function createManner(model) {
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
            // Models that think first want the new name, and count their thoughts.
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
            // Two at once may have asked in the old manner, and only one of them taught the new one.
            const wasOldLimit = limit === 'max_completion_tokens' && asked.includes('"max_tokens":');
            return wasOldLimit || (!samples && asked.includes('"temperature":'));
        },
    };
}
const thoughtTokens = 1000;

// EXTERNAL MODULE: ./build/captions/traffic/lane.js
var lane = __webpack_require__(6952);
;// CONCATENATED MODULE: ./build/captions/providers/openai.js






/**
 * Any endpoint that speaks OpenAI's chat completions: one request, one answer. Pictures travel inside the request. What it costs is not known
 * (`usage` counts tokens, and their price is between the user and the endpoint), so it counts as 0.
 */
function openOpenai(settings, desk) {
    const { apiKey, model } = settings;
    const base = (settings.apiBaseUrl ?? local_base/* localBase */.t).replace(/\/+$/, '');
    const manner = createManner(model);
    const headers = {
        'content-type': 'application/json',
        ...(apiKey === undefined || apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
    };
    async function ask(picture, question) {
        const image = picture.status === 'remote' ? picture.url : (0,provider/* dataUri */.L)(picture);
        for (;;) {
            const body = manner.body(question, image);
            const reply = await (0,persist/* persist */.Zr)(desk, persist/* careful */.Ly, () => desk.lane.send({
                method: 'POST',
                url: `${base}/chat/completions`,
                headers,
                body,
                rank: lane/* rank */.Tm.create,
                timeoutMs,
                signal: desk.signal,
            }));
            if (!manner.learns(reply, body))
                return reply;
        }
    }
    return {
        async describe(picture, question) {
            const answer = conclude(await ask(picture, question), { apiKey, model, base });
            if (answer.status === 'ok')
                desk.accepted();
            return answer;
        },
        close: () => Promise.resolve(),
    };
}
/** A model on a laptop without a graphics card takes its time, and works on one picture after the other; `fetch` of Node waits 300 s. In ms. */
const timeoutMs = 290_000;


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


/***/ })

};
