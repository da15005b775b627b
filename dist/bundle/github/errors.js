export const ids = [1329, 4980];
export const modules = {

/***/ 47307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   IF: () => (/* binding */ userError),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TU: () => (/* binding */ overdue),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   k6: () => (/* binding */ badAnswer),
/* harmony export */   qE: () => (/* binding */ noAnswer)
/* harmony export */ });
/* unused harmony export permissions */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76064);
/* harmony import */ var _lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74380);



/** The least that a job has to grant for the whole service. */
const permissions = 'permissions: { contents: read, pull-requests: write }';
/** Classifies an error that a request threw. Any other error is a bug and is rethrown. */
function refusalOf(error) {
    const status = statusOf(error);
    if (status === undefined)
        throw error;
    const message = (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (error instanceof Error && error.name === 'DeadlineError') {
        return {
            kind: 'overdue',
            reason: 'the run reached its deadline before GitHub had answered',
            remedy: 'Raise deadline-minutes, or review fewer documents with paths.',
        };
    }
    if (status === 401) {
        return {
            kind: 'token',
            reason: 'GitHub did not accept the token (401)',
            remedy: 'Check the input github-token: its default, the token of the job, is enough.',
        };
    }
    // GitHub answers a limit with 403 or 429, a missing scope with 403, and a resource that the token must not see with 404.
    if (status === 429 || ((status === 403 || status === 422) && isLimit(error, message))) {
        const waitMs = waitOf(error);
        return {
            kind: 'limited',
            reason: `this token has reached a rate limit of GitHub (${status})`,
            remedy: `Run the job again in ${waitMs === undefined ? 'a few minutes' : inWords(waitMs)}.`,
            ...(waitMs !== undefined && { waitMs }),
        };
    }
    if (status === 403 || status === 404) {
        return {
            kind: 'permission',
            reason: status === 403
                ? 'the token of this job lacks a permission (403)'
                : 'it does not exist, or the token of this job cannot see it (404)',
            remedy: `Give the job ${permissions}.`,
            isGone: status === 404,
        };
    }
    // With 408 the server gave up waiting: as with 5xx, the request may have taken effect all the same.
    if (status >= 400 && status < 500 && status !== 408) {
        return {
            kind: 'rejected',
            reason: `GitHub answered ${status}: ${shortened(message)}`,
            remedy: 'Run the job again.',
            ...(status === 409 && { isStale: true }),
        };
    }
    return {
        kind: 'unclear',
        reason: `GitHub gave no usable answer (${shortened(message)})`,
        remedy: 'Run the job again in a few minutes.',
    };
}
/** HTTP status of an error of Octokit; a request without an answer counts as 500, as in Octokit. */
function statusOf(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('status' in error && typeof error.status === 'number')
        return error.status;
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 500;
    return graphqlStatus(error);
}
/** GraphQL reports an error with status 200 and a type. */
function graphqlStatus(error) {
    if (error.name !== 'GraphqlResponseError' || !('errors' in error) || !Array.isArray(error.errors))
        return undefined;
    const types = error.errors.map((entry) => typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : undefined);
    if (types.includes('RATE_LIMITED'))
        return 429;
    if (types.includes('FORBIDDEN'))
        return 403;
    if (types.includes('STALE_DATA'))
        return 409;
    if (types.includes('UNPROCESSABLE'))
        return 422;
    return types.includes('NOT_FOUND') ? 404 : 500;
}
function isLimit(error, message) {
    return /rate limit|submitted too quickly|temporarily blocked/i.test(message) || isSpent(error);
}
/** Whether the requests of this hour are used up. */
function isSpent(error) {
    return header(error, 'x-ratelimit-remaining') === '0';
}
/** `Retry-After` counts seconds from now. `X-RateLimit-Reset` is a point in time by GitHub's clock, so it is compared with `Date`. */
function waitOf(error) {
    const after = Number(header(error, 'retry-after') ?? NaN);
    if (after >= 0)
        return after * 1000;
    const [reset, now] = [
        Number(header(error, 'x-ratelimit-reset') ?? NaN) * 1000,
        Date.parse(header(error, 'date') ?? ''),
    ];
    const wait = Math.max(0, reset - now);
    return isSpent(error) && Number.isFinite(wait) ? wait : undefined;
}
function inWords(ms) {
    const minutes = Math.max(1, Math.ceil(ms / 60_000));
    return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
function header(error, name) {
    const value = member(member(member(error, 'response'), 'headers'), name) ?? member(member(error, 'headers'), name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
/** An error page of a proxy can be long, and its text is not ours. */
function shortened(message) {
    return (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)((0,_lib_escape_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message).replace(/ - https?:\/\/\S+$/, ''), 300);
}
/** The error to throw when GitHub's answer is not `expected`; {@link refusalOf} treats it as a failing server. */
function badAnswer(expected, cause) {
    return Object.assign(new Error(`the answer is not ${expected}`, { cause }), { status: 502 });
}
/** The error to throw when nothing came in `limitMs`; {@link refusalOf} treats it as a failing server. */
function noAnswer(limitMs) {
    return Object.assign(new Error(`no answer in ${Math.round(limitMs / 1000)} s`), { status: 504 });
}
/** The error to throw instead of a request once the run has no time left. */
function overdue() {
    return Object.assign(new Error('the run reached its deadline'), { name: 'DeadlineError', status: 504 });
}
/** The error that ends a run that cannot continue without the answer. */
function userError(problem, { reason, remedy }) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${problem}: ${reason}.`, remedy);
}
/** The result of a request, or why GitHub refused it: for requests that the run can do without. */
async function attempt(request) {
    try {
        return { value: await request() };
    }
    catch (error) {
        return { refusal: refusalOf(error) };
    }
}
/** A refusal in one line, for a note. */
function explain({ reason, remedy }) {
    return `${reason}. ${remedy}`;
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   p5: () => (/* binding */ describePull),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63607);
/* harmony import */ var _talk_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89188);



/**
 * Reads the event of a run. Payloads come from GitHub, but anyone can trigger the workflow:
 * commits have to look like commits, because they become part of addresses.
 * @throws UserError for a pull request event without a pull request
 * @param env of the runner
 */
function readTrigger(payload, env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const privateRepository = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'repository', 'private') !== false;
    return { event, privateRepository, subject: (subjects[event] ?? commitOf)(payload, env) };
}
/** The line of the log that names what the run reviews. */
function describePull(event, { number, headSha, baseSha }) {
    return `${event} #${number}: head ${headSha.slice(0, 7)}, settings from base ${baseSha.slice(0, 7)}`;
}
const subjects = {
    pull_request: (payload, env) => pullOf(payload, 'pull_request', env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR),
    // It runs in the base repository with that one's token, also for a pull request from a fork.
    pull_request_target: (payload) => pullOf(payload, 'pull_request_target'),
    workflow_run: runOf,
    issue_comment: commentOf,
    pull_request_review_comment: commentOf,
    merge_group: groupOf,
    push: pushOf,
};
function pullOf(payload, event, actor) {
    const json = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request');
    const pull = readPull(json);
    if (pull === undefined) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The event ${event} has no pull request.`, 'Run the Action in a workflow on GitHub.');
    }
    const readOnly = event === 'pull_request' ? readOnlyReason(isFork(json), actor) : undefined;
    return { kind: 'pull', pull: { ...pull, readOnly } };
}
/** A pull request in the form of payloads and the REST API, for a token that can write; undefined when `json` is not one. */
function readPull(json) {
    const [number, headSha, baseSha] = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'number'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'head', 'sha'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'base', 'sha')];
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(number) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(headSha) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(baseSha))
        return undefined;
    const changedFiles = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'changed_files');
    const association = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'author_association');
    return {
        number,
        headSha,
        baseSha,
        changedFiles: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(changedFiles) ? changedFiles : undefined,
        readOnly: undefined,
        newcomer: isFork(json) && !isKnown(association) ? ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(association) ? association : 'NONE') : undefined,
        untouched: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'comments') === 0 && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'review_comments') === 0,
    };
}
function isFork(pull) {
    const base = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'base', 'repo', 'id');
    return base === undefined || (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(pull, 'head', 'repo', 'id') !== base;
}
/** A CONTRIBUTOR has had a commit merged here (GraphQL, CommentAuthorAssociation). */
function isKnown(association) {
    return ['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'].some((known) => known === association);
}
function readOnlyReason(fromFork, actor) {
    if (fromFork)
        return 'fork';
    return actor === 'dependabot[bot]' ? 'dependabot' : undefined;
}
function runOf(payload) {
    const run = (...keys) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'workflow_run', ...keys);
    const [event, headSha, branch] = [run('event'), run('head_sha'), run('head_branch')];
    const [owner, repositoryId] = [run('head_repository', 'owner', 'login'), run('head_repository', 'id')];
    // Only `pull_request` runs have the head of a pull request as their commit; `pull_request_target` has the default branch.
    if (event !== 'pull_request')
        return { kind: 'nothing', why: 'the run before it was not for a pull request' };
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(headSha) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(branch) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)(owner) || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(repositoryId)) {
        return { kind: 'nothing', why: 'GitHub does not name the branch of the run before it; its fork may be gone' };
    }
    return { kind: 'run', run: { headSha, branch, owner, repositoryId } };
}
/** A comment counts when it is new, on a pull request, and has a command; who wrote it is looked at later, with all others that wait. */
function commentOf(payload) {
    const number = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request', 'number') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'number');
    const isOnPull = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request') !== undefined || isPresent((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'pull_request'));
    const body = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'comment', 'body');
    if (!isOnPull || !(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(number))
        return { kind: 'nothing', why: 'the comment is not on a pull request' };
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'action') !== 'created')
        return { kind: 'nothing', why: 'the comment is not new' };
    if (typeof body !== 'string' || (0,_talk_command_js__WEBPACK_IMPORTED_MODULE_2__/* .commandIn */ .v)(body) === undefined)
        return { kind: 'nothing', why: 'the comment does not begin with /alt' };
    return { kind: 'comment', number };
}
function isPresent(value) {
    return value !== undefined && value !== null;
}
function groupOf(payload, env) {
    const [base, head] = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'merge_group', 'base_sha'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'merge_group', 'head_sha')];
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(base) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(head) ? { kind: 'range', range: { base, head, queue: true } } : commitOf(payload, env);
}
function pushOf(payload, env) {
    const [base, head] = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'before'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'after')];
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'deleted') === true)
        return { kind: 'nothing', why: 'the branch or tag was deleted' };
    // For a new branch, `before` is forty zeros.
    const isRange = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(base) && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(head) && !/^0+$/.test(base);
    return isRange ? { kind: 'range', range: { base, head, queue: false } } : commitOf(payload, env);
}
function commitOf(_payload, { GITHUB_SHA: sha }) {
    return { kind: 'commit', sha: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .HH)(sha) ? sha : undefined };
}


/***/ }),

/***/ 94414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ linksTo),
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   JS: () => (/* binding */ pageOfFile),
/* harmony export */   fL: () => (/* binding */ runPage)
/* harmony export */ });
/** Links to the files of a commit, on the server of the runner. GitHub shows no line numbers on a rendered page, hence `plain`. */
function linksTo({ repository: { owner, repo } }, commit, { GITHUB_SERVER_URL: server }) {
    if (server === undefined)
        return () => undefined;
    return (path, line) => `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encoded).join('/')}?plain=1#L${line}`;
}
/** The page of this run, with its summary; undefined when the runner does not name it. */
function runPage({ repository: { owner, repo } }, { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run = '' }) {
    return server === undefined || !/^\d{1,20}$/.test(run) ? undefined : `${server}/${owner}/${repo}/actions/runs/${run}`;
}
/** The page of a file at a commit, which shows a picture. */
function pageOfFile({ repository: { owner, repo } }, commit, { GITHUB_SERVER_URL: server }) {
    if (server === undefined)
        return () => undefined;
    return (path) => `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encoded).join('/')}`;
}
/** What stands before the path in the address of a file of a commit; undefined where the runner does not say which repository it is. */
function blobOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }, commit = sha) {
    if (server === undefined || repository === undefined || commit === undefined)
        return undefined;
    return `${server}/${repository}/blob/${commit}/`;
}
/** Encodes the characters that end a link in Markdown as well. */
function encoded(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 63607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   sh: () => (/* binding */ isListOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47307);

/** The value in nested objects under `keys`; undefined when one of them is missing. */
function at(value, ...keys) {
    let found = value;
    for (const key of keys) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = found[key];
    }
    return found;
}
function isNumber(value) {
    return typeof value === 'number';
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isSha(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}
/** Whether `value` is missing, or null, or as `isOne` wants it. */
function isOptional(value, isOne) {
    return value === undefined || value === null || isOne(value);
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}
/**
 * The answer, when the parts of it that are used are as GitHub documents them: a proxy, an outage or a broken transfer can put anything
 * in its place. @throws a bad answer, which counts as a failing server
 */
function expected(what, answer, isAsDocumented) {
    if (!isAsDocumented(answer))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .badAnswer */ .k6)(what);
    return answer;
}


/***/ }),

/***/ 89188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ commandIn)
/* harmony export */ });
/** UTF-16 units of a reason or a hint that count. */
const longestWords = 300;
/**
 * The command in the first line of a comment; undefined where there is none. A quoted command is none: its line begins with `>`.
 *
 * @param body untrusted
 */
function commandIn(body) {
    const [line = ''] = body.trimStart().split('\n');
    const [sign, name = '', ...rest] = line.trim().split(/\s+/);
    if (sign !== '/alt')
        return undefined;
    const words = rest.join(' ').slice(0, longestWords);
    switch (name.toLowerCase()) {
        case 'decorative':
            return { kind: 'decorative' };
        case 'ignore':
            return { kind: 'ignore', reason: words };
        case 'again':
            return { kind: 'again', hint: words };
        case 'accept':
            if (words === '')
                return { kind: 'accept', all: false };
            return words.toLowerCase() === 'all' ? { kind: 'accept', all: true } : { kind: 'unknown' };
        default:
            return { kind: 'unknown' };
    }
}


/***/ }),

/***/ 41853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
/** A shorter text, such as the "ollama" that local servers get as their key, is a word that texts may contain. */
const shortest = 8;
/** Of letters and digits alone: fewer could come together by chance. */
const shortestOfLetters = 12;
function createSecrets(values) {
    const secrets = values.filter((value) => value !== undefined).filter((value) => value.trim().length >= shortest);
    // The longest first, so that no part of one is left behind a shorter one.
    const forms = [...new Set(secrets.flatMap(formsOf))]
        .filter((form) => form.trim().length >= shortest)
        .toSorted((a, b) => b.length - a.length);
    const letters = secrets.map(lettersOf).filter((value) => value.length >= shortestOfLetters);
    return {
        hide: (text) => forms.reduce((left, form) => left.replaceAll(form, '***'), text),
        areIn(text) {
            if (forms.some((form) => text.includes(form)))
                return true;
            const own = letters.length === 0 ? '' : lettersOf(text);
            return letters.some((one) => own.includes(one));
        },
    };
}
/** Each line of a secret, and the whole as addresses, headers and JSON have it. */
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
    const encoded = [encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
    return [...new Set([...lines, ...encoded, JSON.stringify(secret).slice(1, -1)])];
}
function lettersOf(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}


/***/ }),

/***/ 47203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   j: () => (/* binding */ editedSpans)
/* harmony export */ });
/* harmony import */ var magic_string__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95505);

/** Applies all edits to `text`. Spans refer to the original text and do not overlap. */
function applyEdits(text, edits) {
    const result = new magic_string__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(text);
    for (const { span, text: replacement } of edits) {
        if (span.start === span.end)
            result.appendLeft(span.start, replacement);
        else
            result.update(span.start, span.end, replacement);
    }
    return result.toString();
}
/** The places of the new texts in the edited text. @param edits in order, without overlaps */
function editedSpans(edits) {
    let grown = 0;
    return edits.map(({ span, text }) => {
        const start = span.start + grown;
        grown += text.length - (span.end - span.start);
        return { start, end: start + text.length };
    });
}


/***/ }),

/***/ 68891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heardAs),
/* harmony export */   m: () => (/* binding */ withAlt)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95136);

/**
 * The line of a screen reader for an image, in the words that NVDA uses. Screen readers differ in order and roles; what they agree on is
 * which name they take (Accessible Name and Description Computation 1.2) and that an empty one removes the image.
 */
function heardAs(image) {
    const { control } = image.context;
    const opening = control === undefined ? [] : [control.kind];
    const rest = control === undefined || control.otherText === '' ? [] : [control.otherText];
    if (image.alt.kind === 'dynamic') {
        return {
            line: [...opening, roleOf(image), '…', ...rest].join(', '),
            note: 'The text is computed, so it is not known here.',
        };
    }
    if (isSilent(image)) {
        if (control !== undefined && rest.length === 0)
            return nameless(control.kind, control.target);
        return { line: [...opening, ...rest].join(', '), note: 'The picture is skipped.' };
    }
    if (image.name === undefined) {
        const parts = [...opening, roleOf(image), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(image.src), ...rest];
        return {
            line: parts.filter((part) => part !== '').join(', '),
            note: 'It has no name: some screen readers read the file name, others only say that there is a graphic.',
        };
    }
    return { line: [...opening, roleOf(image), image.name, ...rest].join(', '), note: undefined };
}
/** An image as it would be with another text. An empty one makes it decorative. */
function withAlt(image, alt) {
    return alt === ''
        ? { ...image, alt: { kind: 'empty' }, name: undefined, decorative: true }
        : { ...image, alt: { kind: 'text', text: alt }, name: alt, decorative: false };
}
function isSilent({ alt, name, decorative }) {
    return decorative || (alt.kind === 'empty' && name === undefined);
}
/** A control without a name is announced by its address. */
function nameless(kind, target) {
    const line = [kind, ...(target === undefined ? [] : [target])].join(', ');
    return { line, note: `The ${kind} has no name: readers hear its address, or only that there is one.` };
}
function roleOf({ kind }) {
    return kind === 'button' || kind === 'link' ? kind : 'graphic';
}


/***/ }),

/***/ 39152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   dX: () => (/* binding */ talkBackPage),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}
/** How people answer the comments of a review. */
const talkBackPage = `${homepage}/blob/main/docs/reviews.md#talk-back`;


/***/ }),

/***/ 96884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ leftOutFiles),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   hY: () => (/* binding */ leftOutSentence)
/* harmony export */ });
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16327);

/** `619 .rst files, 2 .tex files and 3 more endings`: files that no format reads, as a part of a sentence. */
function leftOutFiles(leftOut) {
    const shown = leftOut.slice(0, mostEndings).map(({ ending, files }) => (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(files, `${ending} file`));
    const rest = leftOut.length - shown.length;
    const parts = rest > 0 ? [...shown, (0,_lib_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(rest, 'more ending')] : shown;
    return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}
const mostEndings = 5;
/** The number of files. */
function leftOutCount(leftOut) {
    return leftOut.reduce((sum, { files }) => sum + files, 0);
}
/** `619 .rst files were left out, because no format reads them.` */
function leftOutSentence(leftOut) {
    const [were, them] = leftOutCount(leftOut) === 1 ? ['was', 'it'] : ['were', 'them'];
    return `${leftOutFiles(leftOut)} ${were} left out, because no format reads ${them}.`;
}


/***/ })
};
