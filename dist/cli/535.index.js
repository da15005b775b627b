export const id = 535;
export const ids = [535];
export const modules = {

/***/ 6535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/drafting.js
var drafting = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/commands/doctor-ask.js

/** Asks the provider, after saying what that takes; undefined when it cannot be asked at all. */
async function ask(options, world) {
    // Without a key nothing of this is needed.
    const [{ unusable }, { announcement, diagnose }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(370), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 9129)),
        Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(370), __webpack_require__.e(124)]).then(__webpack_require__.bind(__webpack_require__, 5124)),
    ]);
    const settings = (0,drafting/* draftSettings */.l)(options, { env: world.env, picturesArePublic: false });
    if (unusable(settings) !== undefined)
        return undefined;
    world.stderr(`alt-text-review: ${announcement(settings)}\n`);
    const { fetch, clock, signal } = world;
    return diagnose(settings, { fetch, clock, signal, progress: progressLine(world) });
}
/** One line on a terminal that is written over; nothing elsewhere. */
function progressLine({ stderr, stderrIsTerminal }) {
    return (done, total) => {
        if (!stderrIsTerminal)
            return;
        stderr(done === total ? '\r\u001b[K' : `\rAsking: ${done} of ${total} …\u001b[K`);
    };
}

// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/lib/defuse.js
var defuse = __webpack_require__(2016);
// EXTERNAL MODULE: ./build/lib/visible.js
var visible = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/commands/doctor-report.js



const marks = { ok: 'ok   ', none: 'none ', wrong: 'wrong' };
/** What the doctor found, for people: `asked` is undefined when nobody was asked. */
function toText(looks, asked, config) {
    const lines = [
        ...looks.map(({ state, what, found }) => `${marks[state]}  ${what}: ${found}`),
        ...(asked === undefined ? [] : ['', ...table(asked), '', ...sum(asked), '', ...suggested(asked, config)]),
    ];
    return (0,defuse/* defuse */.V)(lines.map((line) => `${line}\n`).join(''));
}
/** The same for machines. */
function toJson(looks, asked) {
    const told = looks.map(({ state, what, found }) => ({ well: state !== 'wrong', state, what, found }));
    return `${JSON.stringify({ version: 1, looks: told, asked: asked ?? null }, null, 2)}\n`;
}
function table({ rows }) {
    const cells = rows.map(({ question, answer, seen }) => [question, (0,cut/* cut */.J)((0,visible/* oneLine */.TN)(answer), 40), (0,cut/* cut */.J)((0,visible/* oneLine */.TN)(seen), 130)]);
    const all = [['Question', 'Answer', 'Seen'], ...cells];
    const [first, second] = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all.map(([question, answer, seen]) => `${question.padEnd(first ?? 0)}  ${answer.padEnd(second ?? 0)}  ${seen}`.trimEnd());
}
function sum({ predictions, requests, costUsd, notes, works, remedy }) {
    const cost = costUsd === undefined ? 'the cost is not told' : `$${costUsd.toFixed(4)} by the API's own figures`;
    return [
        `${counted(predictions, 'prediction')}, ${counted(requests, 'request')}, ${cost}.`,
        ...notes,
        works ? 'Drafts work.' : `Drafts do not work: ${remedy ?? ''}`,
    ];
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function suggested({ advice, works }, config) {
    if (advice.length === 0)
        return works ? ['The settings fit.'] : [];
    const lines = advice.map(({ name, value, why, consent }) => `${consent ? '# ' : ''}${name}: ${value}  # ${why}`);
    return [`Suggested for ${config}:`, ...lines];
}

// EXTERNAL MODULE: ./build/commands/documents.js + 4 modules
var commands_documents = __webpack_require__(7484);
// EXTERNAL MODULE: ./build/commands/settings.js + 1 modules
var commands_settings = __webpack_require__(1404);
;// CONCATENATED MODULE: ./build/commands/doctor.js






/** Looks at the settings, the documents and the drafts to be had here. Nothing is sent anywhere unless the user asks for it. */
async function doctor({ settings, ask: mayAsk, json }, world) {
    const options = await (0,commands_settings/* readSettings */.s)(settings, world);
    const looks = [
        { state: 'ok', what: 'settings', found: `read, fail-on ${options.failOn}` },
        await look('baseline', async () => {
            const accepted = await (0,commands_settings/* readBaseline */.m)(options.baseline, world);
            return accepted ? ok(`${accepted.size} accepted findings`) : none('the settings name no file');
        }),
        await look('documents', async () => {
            const { documents, skipped } = await (0,commands_documents/* gather */.k)([], undefined, options, world);
            return ok(`${documents.length} in this folder, ${skipped.length} skipped`);
        }),
        await look('drafts', () => draftsOf(options, mayAsk, world)),
    ];
    const asked = mayAsk ? await ask(options, world) : undefined;
    world.stdout(json ? toJson(looks, asked) : toText(looks, asked, options.config));
    return looks.every(({ state }) => state !== 'wrong') && asked?.works !== false ? 0 : 2;
}
/** Who wants the provider asked cannot do without it. */
async function draftsOf(options, mayAsk, { env }) {
    const { unusable } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(370), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 9129));
    const reason = unusable((0,drafting/* draftSettings */.l)(options, { env, picturesArePublic: false }));
    if (reason !== undefined)
        return { state: mayAsk ? 'wrong' : 'none', found: reason };
    return ok(`${options.provider} is set up${mayAsk ? '' : '; the key was not tried, `doctor --ask` does that'}`);
}
function ok(found) {
    return { state: 'ok', found };
}
function none(found) {
    return { state: 'none', found };
}
async function look(what, tell) {
    try {
        return { what, ...(await tell()) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { state: 'wrong', what, found: `${error.message} ${error.remedy}` };
    }
}


/***/ }),

/***/ 2016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defuse)
/* harmony export */ });
/**
 * `text` without anything that the GitHub runner takes for a workflow command. It reads stdout and stderr alike: `::name::` at the
 * start of a line, white space before it allowed, and the older `##[name]` anywhere (actions/runner, ActionCommand.cs).
 */
function defuse(text) {
    return text.replace(/^(\s*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   o4: () => (/* binding */ steering)
/* harmony export */ });
/**
 * `text` with every character that could steer a terminal, a log or the direction of writing shown as its escape (`\x1b`, `\u202e`).
 * Joiners stay: scripts and emoji are built with them.
 */
function visible(text) {
    return text.replace(steering, escapeOf);
}
/** {@link visible}, with line breaks and runs of white space as one space. */
function oneLine(text) {
    return visible(text.replace(/\s+/g, ' '));
}
/** Control characters, lone surrogates, bidirectional controls, separators, and what has no width or only tags (Unicode 16). */
const steering = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}


/***/ })

};
