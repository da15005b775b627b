export const ids = [473];
export const modules = {

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(1469);
// EXTERNAL MODULE: ./build/app/drafter.js + 1 modules
var drafter = __webpack_require__(2416);
// EXTERNAL MODULE: ./build/drafts/providers/index.js + 2 modules
var providers = __webpack_require__(8013);
// EXTERNAL MODULE: ./build/cli/progress.js
var progress = __webpack_require__(902);
;// CONCATENATED MODULE: ./build/cli/doctor/ask.js



/** Why the provider cannot be asked for drafts with these settings; undefined when it can. */
function obstacleOf(options, { env }) {
    return providers/* providers */.r[options.provider].obstacle((0,drafter/* draftSettings */.l)(options, { env, picturesArePublic: false }));
}
/** Tries the provider, after announcing what that costs; undefined when the settings do not allow it. */
async function ask(options, world) {
    if (obstacleOf(options, world) !== undefined)
        return undefined;
    const { announcement } = await __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 5017));
    const provider = providers/* providers */.r[options.provider];
    const settings = (0,drafter/* draftSettings */.l)(options, { env: world.env, picturesArePublic: false });
    world.stderr(`alt-text-review: ${announcement(provider, settings.model)}\n`);
    const { fetch, clock, signal } = world;
    world.keep();
    return provider.diagnose(settings, { fetch, clock, signal, progress: (0,progress/* progressLine */.o)('Asking', world) });
}

// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(6064);
// EXTERNAL MODULE: ./build/lib/escape-workflow-commands.js
var escape_workflow_commands = __webpack_require__(2614);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(4380);
;// CONCATENATED MODULE: ./build/cli/doctor/report.js




const marks = { ok: 'ok   ', none: 'none ', wrong: 'wrong' };
/** The result as text: `asked` is undefined when the provider was not tried. */
function toText(looks, asked) {
    const lines = [
        ...looks.map(({ state, what, found }) => `${marks[state]}  ${what}: ${found}`),
        ...(asked === undefined ? [] : ['', ...table(asked), '', ...sum(asked), '', ...suggested(asked)]),
    ];
    return (0,escape_workflow_commands/* escapeWorkflowCommands */.F)(lines.map((line) => `${line}\n`).join(''));
}
/** The result as JSON. */
function toJson(looks, asked) {
    const checks = looks.map(({ state, what, found }) => ({ well: state !== 'wrong', state, what, found }));
    return `${JSON.stringify({ version: 1, looks: checks, asked: asked ?? null }, null, 2)}\n`;
}
function table({ rows }) {
    const cells = rows.map(({ question, answer, seen }) => [question, (0,truncate/* truncate */.x)((0,escape_controls/* oneLine */.TN)(answer), 40), (0,truncate/* truncate */.x)((0,escape_controls/* oneLine */.TN)(seen), 130)]);
    const all = [['Question', 'Answer', 'Seen'], ...cells];
    const [first, second] = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    return all.map(([question, answer, seen]) => `${question.padEnd(first ?? 0)}  ${answer.padEnd(second ?? 0)}  ${seen}`.trimEnd());
}
function sum({ predictions, requests, costUsd, notes, works, remedy }) {
    const cost = costUsd === undefined ? 'the cost is unknown' : `$${costUsd.toFixed(4)} by the API's own figures`;
    return [
        `${(0,count/* count */.U)(predictions, 'prediction')}, ${(0,count/* count */.U)(requests, 'request')}, ${cost}.`,
        ...notes,
        works ? 'Drafts work.' : `Drafts do not work: ${remedy ?? ''}`,
    ];
}
function suggested({ advice, works }) {
    if (advice.length === 0)
        return works ? ['The settings fit.'] : [];
    const lines = advice.map(({ name, value, why, consent }) => `${consent ? '# ' : ''}${name}: ${value}  # ${why}`);
    return ['Suggested as inputs of the workflow, or as flags:', ...lines];
}

// EXTERNAL MODULE: ./build/cli/documents.js + 2 modules
var cli_documents = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/cli/settings.js
var cli_settings = __webpack_require__(892);
;// CONCATENATED MODULE: ./build/cli/doctor/index.js






/** Checks the settings, the baseline, the documents and whether drafts are possible. Sends requests only when the user asks for it. */
async function doctor({ settings, ask: mayAsk, json }, world) {
    const options = await (0,cli_settings/* readSettings */.s)(settings, world);
    const looks = [
        { state: 'ok', what: 'settings', found: `read, fail-on ${options.failOn}` },
        await look('baseline', async () => {
            const accepted = await (0,cli_settings/* readBaseline */.m)(options.baseline, world);
            return accepted ? ok((0,count/* count */.U)(accepted.size, 'accepted finding')) : none('the settings name no file');
        }),
        await look('documents', async () => {
            const { documents, skipped } = await (0,cli_documents/* gather */.k)([], undefined, options, world);
            return ok(`${documents.length} in this folder, ${skipped.length} skipped`);
        }),
        { what: 'drafts', ...draftsOf(options, mayAsk, world) },
    ];
    const asked = mayAsk ? await ask(options, world) : undefined;
    world.stdout(json ? toJson(looks, asked) : toText(looks, asked));
    return looks.every(({ state }) => state !== 'wrong') && asked?.works !== false ? 0 : 2;
}
/** A missing provider is an error only when the user wants it to be tried. */
function draftsOf(options, mayAsk, world) {
    const reason = obstacleOf(options, world);
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
async function look(what, find) {
    try {
        return { what, ...(await find()) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { state: 'wrong', what, found: `${error.message} ${error.remedy}` };
    }
}


/***/ }),

/***/ 2614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeWorkflowCommands)
/* harmony export */ });
/**
 * `text` without anything that the GitHub runner reads as a workflow command, on stdout or on stderr: `::name::` at the
 * start of a line, white space before it allowed, and the older `##[name]` anywhere (actions/runner, ActionCommand.cs).
 */
function escapeWorkflowCommands(text) {
    return text.replace(/^([^\S\n\r\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\[');
}


/***/ })
};
