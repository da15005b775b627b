export const id = 129;
export const ids = [129];
export const modules = {

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Ly: () => (/* binding */ careful),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9959);


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
        await desk.clock.sleep((0,_pace_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .j)(met[trouble]), desk.signal);
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

/***/ 7129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOpenai: () => (/* binding */ openOpenai)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8816);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1609);
/* harmony import */ var _persist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(566);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8873);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(537);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1433);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9549);








/** Any endpoint that speaks OpenAI's chat completions: one request, one answer. What it costs is not known, so it counts as 0. */
function openOpenai(settings, desk) {
    const url = `${(settings.apiBaseUrl ?? _local_js__WEBPACK_IMPORTED_MODULE_4__/* .localBase */ .t).replace(/\/+$/, '')}/chat/completions`;
    const { apiKey } = settings;
    function ask(picture, question) {
        const image = picture.status === 'remote' ? picture.url : (0,_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .dataUri */ .L)(picture);
        const body = JSON.stringify({
            model: settings.model,
            messages: [
                {
                    role: 'user',
                    content: [
                        { type: 'text', text: question.prompt },
                        { type: 'image_url', image_url: { url: image } },
                    ],
                },
            ],
            temperature: question.temperature,
            top_p: question.topP,
            max_tokens: question.maxTokens,
            stream: false,
        });
        const headers = {
            'content-type': 'application/json',
            ...(apiKey === undefined || apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
        };
        return (0,_persist_js__WEBPACK_IMPORTED_MODULE_1__/* .persist */ .Zr)(desk, _persist_js__WEBPACK_IMPORTED_MODULE_1__/* .careful */ .Ly, () => desk.lane.send({ method: 'POST', url, headers, body, rank: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm.create, timeoutMs, signal: desk.signal }));
    }
    return {
        async describe(picture, question) {
            const answer = conclude(await ask(picture, question), apiKey);
            if (answer.status === 'ok')
                desk.accepted();
            return answer;
        },
        close: () => Promise.resolve(),
    };
}
/** A model on a laptop without a graphics card takes its time; in ms. */
const timeoutMs = 180_000;
function conclude(reply, apiKey) {
    const away = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .turnedAway */ .t)(reply, apiKey);
    if (away !== undefined)
        return away;
    if (reply.kind !== 'answer') {
        const reason = reply.kind === 'stopped' ? 'the run was stopped' : (0,_said_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .a)(reply.reason, apiKey);
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(`The API could not be reached: ${reason}.`, { outage: true });
    }
    if (reply.status >= 300) {
        const words = (0,_said_js__WEBPACK_IMPORTED_MODULE_6__/* .said */ .a)(`status ${reply.status} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .readProblem */ .K)(reply.text) ?? ''}`, apiKey);
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(`The API gave no draft: ${words}.`, { outage: (0,_persist_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(reply) });
    }
    const completion = completionShape.safeParse((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(reply.text));
    if (!completion.success)
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)('The API answered with something that is no chat completion.');
    const content = completion.data.choices[0].message.content;
    return { status: 'ok', text: content.slice(0, 4000), costUsd: 0 };
}
const completionShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    choices: zod__WEBPACK_IMPORTED_MODULE_7__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }) })], zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J()),
});


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ turnedAway)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8873);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9549);


/** The end of the whole run when `reply` means one, with what the API said and what to do about it. */
function turnedAway(reply, apiKey) {
    if (reply.kind === 'stopped')
        return { status: 'stopped' };
    if (reply.kind !== 'answer')
        return undefined;
    const remedy = remedies[reply.status];
    if (remedy === undefined)
        return undefined;
    const [problem, advice] = remedy;
    const words = (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .readProblem */ .K)(reply.text);
    const quote = words === undefined ? '' : ` ("${(0,_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(words, apiKey)}")`;
    return { status: 'refused', reason: `${problem}: status ${reply.status}${quote}. ${advice}` };
}
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

/***/ 9549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
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


/***/ })

};
