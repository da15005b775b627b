export const ids = [9554];
export const modules = {

/***/ 39554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOpenai: () => (/* binding */ openOpenai)
});

// EXTERNAL MODULE: ./build/drafts/providers/openai/local-base.js
var local_base = __webpack_require__(5000);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/drafts/requests/retry.js
var retry = __webpack_require__(23330);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/drafts/requests/problem.js
var problem = __webpack_require__(17987);
// EXTERNAL MODULE: ./build/drafts/providers/provider.js
var provider = __webpack_require__(59659);
// EXTERNAL MODULE: ./build/drafts/requests/refusals.js
var refusals = __webpack_require__(35139);
// EXTERNAL MODULE: ./build/drafts/requests/redact.js
var redact = __webpack_require__(97927);
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
var sender = __webpack_require__(11203);
;// CONCATENATED MODULE: ./build/drafts/providers/openai/index.js






/**
 * Any endpoint with OpenAI's chat completions: one request, one answer. Pictures are sent inside the request. The cost is not known (`usage`
 * counts tokens, whose price depends on the endpoint), so it counts as 0.
 */
function openOpenai(settings, context) {
    const { apiKey, model } = settings;
    const base = (settings.apiBaseUrl ?? local_base/* localBase */.t).replace(/(?<!\/)\/+$/, '');
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


/***/ })
};
