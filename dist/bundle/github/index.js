export const ids = [6582, 4266, 157];
export const modules = {

/***/ 96582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  againAnswer: () => (/* reexport */ againAnswer),
  answerTo: () => (/* reexport */ answerTo),
  buttonsAnswer: () => (/* reexport */ buttonsAnswer),
  changedFiles: () => (/* reexport */ changedFiles),
  commitFiles: () => (/* reexport */ commitFiles),
  committedAnswer: () => (/* reexport */ committedAnswer),
  comparedCommits: () => (/* reexport */ comparedCommits),
  createClient: () => (/* reexport */ createClient),
  createFolders: () => (/* reexport */ createFolders),
  createPictureFiles: () => (/* reexport */ createPictureFiles),
  createTree: () => (/* reexport */ createTree),
  earlierDrafts: () => (/* reexport */ earlierDrafts),
  explain: () => (/* reexport */ github_errors/* explain */.WE),
  fileElsewhere: () => (/* reexport */ fileElsewhere),
  filesOf: () => (/* reexport */ filesOf),
  findPull: () => (/* reexport */ findPull),
  findingId: () => (/* reexport */ findingId),
  isSmall: () => (/* reexport */ isSmall),
  leftAnswer: () => (/* reexport */ leftAnswer),
  linksTo: () => (/* reexport */ links/* linksTo */.B9),
  mayWrite: () => (/* reexport */ mayWrite),
  mergeBase: () => (/* reexport */ mergeBase),
  noDraftAnswer: () => (/* reexport */ noDraftAnswer),
  pageOfFile: () => (/* reexport */ links/* pageOfFile */.JS),
  publicAddress: () => (/* reexport */ publicAddress),
  publish: () => (/* reexport */ publish),
  pullOfNumber: () => (/* reexport */ pullOfNumber),
  readAsked: () => (/* reexport */ readAsked),
  readManyTexts: () => (/* reexport */ readManyTexts),
  readTexts: () => (/* reexport */ readTexts),
  replacedLines: () => (/* reexport */ replacedLines),
  runPage: () => (/* reexport */ links/* runPage */.fL),
  suggestedAnswer: () => (/* reexport */ suggestedAnswer),
  suggestionIn: () => (/* reexport */ suggestionIn),
  unlistedFiles: () => (/* reexport */ unlistedFiles),
  usage: () => (/* reexport */ usage),
  withLines: () => (/* reexport */ withLines),
  withUnlisted: () => (/* reexport */ withUnlisted)
});

// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/github/errors.js
var github_errors = __webpack_require__(47307);
// EXTERNAL MODULE: ./build/github/shape.js
var shape = __webpack_require__(63607);
;// CONCATENATED MODULE: ./build/github/repository/objects.js


/** Files and folders in one GraphQL query; undefined when it failed. */
async function queryObjects(client, files, folders) {
    // Paths are variables, never part of the query: a file name cannot ask for something else.
    const [variables, fields] = [parts('file', files), parts('folder', folders)];
    const all = [...variables, ...fields];
    const query = `query($owner: String!, $repo: String!, ${all.map(({ name }) => `$${name}: String!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${all.map(({ name, kind }) => `${name}: object(expression: $${name}) { ...${kind} }`).join('\n      ')}
    }
  }
  ${files.length > 0 ? fragments.file : ''} ${folders.length > 0 ? fragments.folder : ''}`;
    const values = Object.fromEntries(all.map(({ name, expression }) => [name, expression]));
    const result = await (0,github_errors/* attempt */.CD)(async () => {
        const answer = await client.graphql(query, { ...client.repository, ...values });
        const isAsked = (repository) => variables.every(({ name }) => isNullOr((0,shape.at)(repository, name), isObject)) &&
            fields.every(({ name }) => isNullOr((0,shape.at)(repository, name), isFolder));
        return (0,shape/* expected */.p6)('a repository', (0,shape.at)(answer, 'repository'), (one) => isObject(one) && isAsked(one));
    });
    if ('refusal' in result)
        return undefined;
    const found = result.value;
    return {
        files: variables.map(({ name }) => found[name] ?? null),
        folders: fields.map(({ name }) => found[name] ?? null),
    };
}
/** GitHub answers null for what is not there: a place without any answer is another matter. */
function isNullOr(value, isOne) {
    return value === null || isOne(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** Two levels of it, as far as they are listed. */
function isFolder(value, levels = 2) {
    const isEntry = (entry) => typeof (0,shape.at)(entry, 'name') === 'string' &&
        (levels === 1 || (0,shape/* isOptional */.dK)((0,shape.at)(entry, 'object'), (below) => isFolder(below, 1)));
    return isObject(value) && (0,shape/* isOptional */.dK)((0,shape.at)(value, 'entries'), (entries) => (0,shape/* isListOf */.sh)(entries, isEntry));
}
const fragments = {
    file: 'fragment file on Blob { oid byteSize isBinary isTruncated text }',
    folder: 'fragment folder on Tree { entries { name type object { ... on Tree { entries { name type } } } } }',
};
function parts(kind, places) {
    return places.map(({ commit, path }, index) => ({ kind, name: `${kind}${index}`, expression: `${commit}:${path}` }));
}

;// CONCATENATED MODULE: ./build/github/repository/download.js

/**
 * Reads the body of an answer as it arrives.
 * @throws what the request threw, and a bad answer when the body breaks off or takes too long
 */
async function download({ request, repository, clock }, { route, parameters, limitMs, repeats }, read) {
    const finished = new AbortController();
    const limit = new AbortController();
    void clock.sleep(limitMs, finished.signal).then(() => {
        if (!finished.signal.aborted)
            limit.abort((0,github_errors/* noAnswer */.qE)(limitMs));
    });
    // GitHub labels raw files `charset=utf-8`, pictures too: parsed by Octokit they would become text.
    const own = { parseSuccessResponseBody: false, signal: limit.signal, ...(repeats ? {} : { retries: 0 }) };
    try {
        for (let left = repeats ? 1 : 0;; left -= 1) {
            const { data } = (await request(route, { ...repository, ...parameters, request: own }));
            try {
                return await read(data instanceof ReadableStream ? data : empty());
            }
            catch (error) {
                if (left === 0 || limit.signal.aborted)
                    throw (0,github_errors/* badAnswer */.k6)('a whole file', error);
            }
        }
    }
    catch (error) {
        throw limit.signal.aborted ? (0,github_errors/* noAnswer */.qE)(limitMs) : error;
    }
    finally {
        finished.abort();
    }
}
function empty() {
    return new ReadableStream({
        start(controller) {
            controller.close();
        },
    });
}

;// CONCATENATED MODULE: ./build/github/repository/blobs.js




/** Of one query: GitHub ends one that takes longer than ten seconds. A file of unknown size counts as 0 bytes. */
const limits = { files: 50, bytes: 4 * 1024 * 1024 };
/** A query for at most this many files is not split when it fails: its size is not the reason. */
const fewFiles = 10;
/** Reads in parallel, when files are read one by one. */
const together = 5;
/**
 * Texts of files, one answer each in the same order, in as few requests as possible.
 * @throws UserError when GitHub gives none of them: then the token is the reason, not a file
 */
async function readTexts(client, places, { sizeOf, folders } = {}) {
    const results = [];
    for (const batch of batches(places, sizeOf))
        results.push(...(await readBatch(client, batch, folders)));
    const [first] = results;
    // After the deadline of the run, each file has that as its reason.
    const isRefused = first && 'refusal' in first && first.refusal.kind !== 'overdue';
    if (isRefused && results.every((result) => 'refusal' in result)) {
        throw (0,github_errors/* userError */.IF)('The files of the repository cannot be read', first.refusal);
    }
    return results.map((result) => ('value' in result ? result.value : { reason: (0,github_errors/* explain */.WE)(result.refusal) }));
}
/** Bytes of one file. @throws what the request threw, when GitHub neither has it nor says that it is absent */
async function readBytes(client, { commit, path }, most) {
    // A URL parser would resolve such a segment, and the request would go to another route.
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return 'absent';
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const parameters = { path, ref: commit, mediaType: { format: 'raw' } };
    try {
        return await download(client, { route, parameters, limitMs, repeats: true }, (body) => collect(body, most));
    }
    catch (error) {
        if ((0,github_errors/* statusOf */.c2)(error) === 404)
            return 'absent';
        throw error;
    }
}
/** Milliseconds in which the largest picture has to arrive, and with it any document. */
const limitMs = 60_000;
function batches(places, sizeOf) {
    const all = [];
    let bytes = 0;
    for (const place of places) {
        const size = sizeOf?.(place) ?? 0;
        const batch = all.at(-1);
        const isFull = batch === undefined || batch.length === limits.files || bytes + size > limits.bytes;
        if (isFull)
            all.push([place]);
        else
            batch.push(place);
        bytes = isFull ? size : bytes + size;
    }
    return all;
}
async function readBatch(client, places, folders) {
    const blobs = await findBlobs(client, places, folders);
    const texts = [];
    for (let at = 0; at < places.length; at += together) {
        const few = places.slice(at, at + together);
        texts.push(...(await Promise.all(few.map((place, index) => (0,github_errors/* attempt */.CD)(() => textOf(client, place, blobs[at + index]))))));
    }
    return texts;
}
/** One answer a place: null when nothing is there, undefined when the query failed; such a file can still be read by itself. */
async function findBlobs(client, places, folders) {
    const objects = await queryObjects(client, places, folders?.wanted ?? []);
    if (objects !== undefined) {
        folders?.learn(objects.folders);
        return objects.files;
    }
    if (folders !== undefined && folders.wanted.length > 0) {
        // The folders are optional: when a query with them fails, it is repeated without them.
        folders.learn([]);
        return findBlobs(client, places, undefined);
    }
    if (places.length <= fewFiles)
        return places.map(() => undefined);
    // Perhaps it was too much at once.
    const middle = Math.ceil(places.length / 2);
    const half = await queryObjects(client, places.slice(0, middle), []);
    if (half === undefined)
        return places.map(() => undefined);
    return [...half.files, ...(await findBlobs(client, places.slice(middle), undefined))];
}
/** @param blob null when nothing is there, undefined when the query failed */
async function textOf(client, place, blob) {
    if (blob === null)
        return 'absent';
    const reason = (0,decode_document/* tooLarge */.g$)(blob?.byteSize ?? 0, place.path);
    if (reason !== undefined)
        return { reason, hash: blob?.oid };
    if (blob && isWhole(blob))
        return (0,decode_document/* decodeDocument */.w8)(Buffer.from(blob.text));
    const most = (0,decode_document/* maxBytesOf */.v9)(place.path);
    const bytes = await readBytes(client, place, most);
    if (bytes === 'absent')
        return 'absent';
    return bytes === 'too large' ? { reason: (0,decode_document/* tooLarge */.g$)(most + 1, place.path) ?? '' } : (0,decode_document/* decodeDocument */.w8)(bytes);
}
/** Whether the text is the file to the byte: it may be cut, in another encoding, or have replacement characters for bytes that are not UTF-8. */
function isWhole(blob) {
    const { text, byteSize, isTruncated, isBinary } = blob;
    if (typeof text !== 'string' || isTruncated || isBinary || text.includes('\uFFFD'))
        return false;
    return byteSize === undefined || Buffer.byteLength(text) === byteSize;
}
async function collect(body, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        // Leaving the loop cancels the stream: the rest is not transferred.
        if (size > most)
            return 'too large';
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/lib/hunks.js
/**
 * Hunks of one file's `patch` in GitHub's form: from the first `@@` on, without a file head.
 * A hunk that only removes lines has no line on the new side (`end` < `start`).
 */
function parseHunks(patch) {
    const hunks = [];
    let line = 0;
    let start = 0;
    const close = () => {
        if (start > 0)
            hunks.push({ start, end: line - 1 });
    };
    const rows = patch.split('\n');
    for (const [index, text] of rows.entries()) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (head) {
            close();
            // For a file that lost all its lines, the head has `+0,0`: there is no first line.
            start = Math.max(1, Number(head[1]));
            line = start;
            continue;
        }
        // An empty row is an empty line whose space was taken off, unless it is the rest after the last line break.
        const isLine = text === '' ? index < rows.length - 1 : text.startsWith('+') || text.startsWith(' ');
        // Anything else (`-`, `\ No newline at end of file`) is not a line of the new file.
        if (isLine)
            line += 1;
    }
    close();
    return hunks;
}
/** The hunk that contains both ends of the range, 1-based lines, both included. */
function hunkAround(hunks, first, last) {
    return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}

;// CONCATENATED MODULE: ./build/github/repository/changed-files.js



/** GitHub's limits for `GET /pulls/{n}/files`: files a page, files in all. */
const perPage = 100;
const mostFiles = 3000;
/**
 * The files that a pull request changes against its merge base, with the hunks in which GitHub takes comments.
 * @throws UserError when GitHub does not give the list: the run cannot continue without it
 */
async function changedFiles(client, pullNumber) {
    const files = await (0,github_errors/* attempt */.CD)(() => listChangedFiles(client, pullNumber));
    if ('value' in files)
        return files.value;
    throw (0,github_errors/* userError */.IF)('The files of the pull request cannot be listed', files.refusal);
}
/** What stands for the files of a pull request that GitHub counts and does not list; it lists no more than 3,000. */
function unlistedFiles(counted, listed) {
    if (counted === undefined || counted <= listed)
        return [];
    const reason = `GitHub counts ${counted} changed files and lists only ${listed} of them: the others were not read. Split the change, or check it out and set source: workspace.`;
    return [{ file: '.', reason }];
}
/** The same list, for a caller that can continue without it. */
async function listChangedFiles(client, pullNumber) {
    const files = [];
    for (let page = 1; page <= mostFiles / perPage; page += 1) {
        const { data } = await client.rest.pulls.listFiles({
            ...client.repository,
            pull_number: pullNumber,
            per_page: perPage,
            page,
        });
        // An empty list would mean "nothing changed".
        files.push(...(0,shape/* expected */.p6)('a list of files', data, isFileList).map(changedFile));
        if (data.length < perPage)
            break;
    }
    return files;
}
/** Whether `data` is a list of changed files, with everything in it that is read. */
function isFileList(data) {
    const isTextOrNone = (text) => (0,shape/* isOptional */.dK)(text, (value) => typeof value === 'string');
    return (0,shape/* isListOf */.sh)(data, (entry) => (0,shape/* isText */.KH)((0,shape.at)(entry, 'filename')) &&
        (0,shape/* isText */.KH)((0,shape.at)(entry, 'status')) &&
        isTextOrNone((0,shape.at)(entry, 'previous_filename')) &&
        isTextOrNone((0,shape.at)(entry, 'patch')) &&
        (0,shape/* isOptional */.dK)((0,shape.at)(entry, 'changes'), shape/* isNumber */.Et));
}
/**
 * An entry of a list of changed files, in the form that pull requests and comparisons of commits share. GitHub leaves `patch` out for
 * very large diffs, for pure renames, and for what it takes for binary: a byte 0 or a line of `.gitattributes` is enough for that.
 */
function changedFile(entry) {
    const { filename: path, previous_filename: previousPath, changes } = entry;
    const patch = (0,shape/* isText */.KH)(entry.patch) ? entry.patch : undefined;
    const hunks = patch === undefined ? undefined : parseHunks(patch);
    return { path, status: statusOf(entry.status), hunks, patch, changes, previousPath };
}
function statusOf(status) {
    if (status === 'added' || status === 'renamed' || status === 'removed')
        return status;
    return status === 'copied' ? 'added' : 'modified';
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(50157);
// EXTERNAL MODULE: ./build/lib/errors.js
var errors = __webpack_require__(61469);
// EXTERNAL MODULE: ./build/lib/secrets.js
var lib_secrets = __webpack_require__(41853);
;// CONCATENATED MODULE: ./build/github/rate-limit.js

/** No request is worth keeping a runner busy for longer. */
const longestWaitMs = 60_000;
/** How long to wait when GitHub does not state it (rate limits page of the REST docs). */
const usualWaitMs = 60_000;
/** Sends a request, and once more after a rate limit whose wait is short; `clock` runs in real time. */
async function withRateLimit(clock, request) {
    const first = await (0,github_errors/* attempt */.CD)(request);
    if (!('refusal' in first) || !(await waitForRateLimit(clock, first.refusal)))
        return first;
    return (0,github_errors/* attempt */.CD)(request);
}
/** Waits for the limit to pass. False, at once, for any other refusal and for a wait that is too long. */
async function waitForRateLimit(clock, refusal) {
    const ms = shortWaitMs(refusal);
    if (ms === undefined)
        return false;
    await clock.sleep(ms);
    return true;
}
/** Milliseconds until the limit has passed; undefined for any other refusal, and for a wait that is too long. */
function shortWaitMs({ kind, waitMs = usualWaitMs }) {
    return kind === 'limited' && waitMs <= longestWaitMs ? waitMs : undefined;
}

;// CONCATENATED MODULE: ./build/github/silence.js
/** No request is worth keeping a runner busy for longer. */
const requestMs = 30_000;
/** Milliseconds without any answer after which nothing more is requested. */
const longestSilenceMs = 90_000;
/** Milliseconds after the last attempt when another one makes sense. */
const pauseMs = 60_000;
function createSilence(clock) {
    let silence;
    return {
        allowedMs() {
            const now = clock.now();
            if (silence && now - silence.to > pauseMs)
                silence = undefined;
            return silence ? Math.max(0, Math.min(requestMs, silence.from + longestSilenceMs - now)) : requestMs;
        },
        answered() {
            silence = undefined;
        },
        unanswered(since) {
            silence = { from: silence?.from ?? since, to: clock.now() };
        },
    };
}

;// CONCATENATED MODULE: ./build/github/attempts.js




/** Attempts after the first, one second and then four seconds later. A write is never repeated here: it may have happened. */
const mostRetries = 2;
/** Statuses that a retry does not change; limits are waited for in another way. */
const lasting = new Set([400, 401, 403, 404, 410, 422, 429, 451]);
/** Milliseconds from one write to the next (best practices of the REST docs). */
const betweenWritesMs = 1000;
/**
 * Sends each request within a limit of time, a read again after a failure that may pass, and writes at the pace that GitHub asks for.
 * Counts every attempt.
 */
function createAttempts({ clock, signal: now }, counter) {
    const silence = createSilence(clock);
    let nextWriteAt = -Infinity;
    return async (send, options) => {
        const { request } = options;
        const ending = now?.();
        const signals = [ending ?? [], request?.signal ?? []].flat();
        const isReading = isRead(options);
        const pauses = createPauses(isReading ? (request?.retries ?? mostRetries) : 0);
        for (;;) {
            if (isOver(ending))
                throw (0,github_errors/* overdue */.TU)();
            const limitMs = silence.allowedMs();
            if (limitMs === 0)
                throw (0,github_errors/* noAnswer */.qE)(longestSilenceMs);
            if (!isReading) {
                const wait = nextWriteAt - clock.now();
                nextWriteAt = Math.max(nextWriteAt, clock.now()) + betweenWritesMs;
                if (wait > 0)
                    await clock.sleep(wait, ending);
            }
            try {
                counter.sent(options);
                // Octokit binds an inner hook to the first `options`, whatever it is called with: the limit has to be put into that object.
                const answer = await within(limitMs, clock, silence, (signal) => {
                    options.request = { ...request, signal: AbortSignal.any([...signals, signal]) };
                    return send(options);
                });
                counter.received(answer);
                requireJson(options, answer);
                return answer;
            }
            catch (error) {
                if (isOver(ending))
                    throw (0,github_errors/* overdue */.TU)();
                const pauseMs = signals.some(isOver) ? undefined : pauses.after(error, options);
                if (pauseMs === undefined)
                    throw silence.allowedMs() === 0 ? (0,github_errors/* noAnswer */.qE)(longestSilenceMs) : error;
                await clock.sleep(pauseMs, AbortSignal.any(signals));
            }
        }
    };
}
function isOver(signal) {
    return signal?.aborted === true;
}
/** The pauses before the further attempts of one request. */
function createPauses(retries) {
    let failed = 0;
    let hasWaited = false;
    return {
        /** Milliseconds; undefined when there is no further attempt. */
        after(error, { url }) {
            const status = (0,github_errors/* statusOf */.c2)(error);
            if (status === undefined || retries === 0)
                return undefined;
            // Queries have a limit of their own, and what they ask for can be had in another way.
            const waitMs = url?.endsWith('/graphql') === true ? undefined : shortWaitMs((0,github_errors/* refusalOf */.Of)(error));
            if (waitMs !== undefined && !hasWaited) {
                hasWaited = true;
                return waitMs;
            }
            if (lasting.has(status) || failed >= retries)
                return undefined;
            failed += 1;
            return 1000 * failed ** 2;
        },
    };
}
function isRead({ method, url, query }) {
    const isMutation = typeof query === 'string' && query.trimStart().startsWith('mutation');
    return method === 'GET' || (url?.endsWith('/graphql') === true && !isMutation);
}
/** An answer that is not there as a whole after `limitMs` is none. */
async function within(limitMs, clock, silence, work) {
    const began = clock.now();
    const late = (0,github_errors/* noAnswer */.qE)(limitMs);
    const finished = new AbortController();
    const limit = new AbortController();
    void clock.sleep(limitMs, finished.signal).then(() => {
        if (!finished.signal.aborted)
            limit.abort(late);
    });
    try {
        const answer = await work(limit.signal);
        // Octokit makes an empty text of a body that breaks off.
        if (limit.signal.aborted)
            throw late;
        silence.answered();
        return answer;
    }
    catch (error) {
        if (isAnswered(error))
            silence.answered();
        else
            silence.unanswered(began);
        // Octokit throws an error without a status for headers that it cannot parse.
        throw (0,github_errors/* statusOf */.c2)(error) === undefined ? (0,github_errors/* badAnswer */.k6)('what GitHub documents', error) : error;
    }
    finally {
        finished.abort();
    }
}
function isAnswered(error) {
    return error instanceof Error && 'response' in error && error.response !== undefined;
}
/** A success has an object or a list in it. Half a JSON text and the page of a proxy arrive as text. */
function requireJson({ request }, { status, data }) {
    if (request?.parseSuccessResponseBody === false || status === 204)
        return;
    if (typeof data !== 'object' || data === null)
        throw (0,github_errors/* badAnswer */.k6)('what GitHub documents');
    // GraphQL reports a failure of the server with status 200.
    const errors = (0,shape.at)(data, 'errors');
    if (!(0,shape/* isOptional */.dK)(errors, (list) => (0,shape/* isListOf */.sh)(list, (error) => typeof (0,shape.at)(error, 'message') === 'string')))
        throw (0,github_errors/* badAnswer */.k6)('what GitHub documents');
    const message = (0,shape.at)(errors, '0', 'message');
    if ((0,shape/* isText */.KH)(message) && message.includes('Something went wrong while executing your query'))
        throw (0,github_errors/* badAnswer */.k6)('complete, because something went wrong while GitHub executed the query');
}

;// CONCATENATED MODULE: ./build/github/client.js




/**
 * @param env of the runner: `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` are the base of every address, so Enterprise Server works, too
 * @throws UserError without a token
 */
function createClient(token, env, world) {
    if (token === undefined)
        throw new errors/* UserError */.yo('github-token is empty.', 'Leave the input out: its default is the token of the job.');
    const { clock, fetch, signal } = world;
    const secrets = (0,lib_secrets/* createSecrets */.g)([token, ...(world.secrets ?? [])]);
    const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = env;
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const requests = { reads: 0, writes: 0 };
    const budget = { left: undefined, limit: undefined };
    const attempt = createAttempts({ clock, signal }, counterOf({ requests, budget }));
    const attempts = ({ hook }) => {
        hook.wrap('request', attempt);
    };
    const options = {
        ...(apiUrl !== undefined && { baseUrl: apiUrl }),
        ...(fetch !== undefined && { request: { fetch } }),
        userAgent: 'alt-text-review',
        log: silent,
    };
    const { rest, request } = (0,github/* getOctokit */.Q)(token, options, attempts);
    const queries = { ...options, ...(graphqlUrl !== undefined && { baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') }) };
    const { graphql } = (0,github/* getOctokit */.Q)(token, queries, attempts);
    return { rest, request, graphql, repository: { owner, repo }, requests, budget, clock, secrets };
}
function counterOf({ requests, budget }) {
    return {
        sent(options) {
            requests[isRead(options) ? 'reads' : 'writes'] += 1;
        },
        received({ headers: { 'x-ratelimit-resource': resource, ...headers } }) {
            // Queries have a budget of their own, counted in points.
            if (resource === 'graphql')
                return;
            budget.left = numberIn(headers['x-ratelimit-remaining']) ?? budget.left;
            budget.limit = numberIn(headers['x-ratelimit-limit']) ?? budget.limit;
        },
    };
}
function numberIn(header) {
    return header === undefined || !Number.isFinite(Number(header)) ? undefined : Number(header);
}
// Every failure comes back as an error, and is reported once, in our words.
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // Nothing: see above.
}

// EXTERNAL MODULE: ./build/text/draft-marks.js
var draft_marks = __webpack_require__(89718);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: ./build/lib/markdown-text.js
var markdown_text = __webpack_require__(6567);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/text/homepage.js
var homepage = __webpack_require__(39152);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
;// CONCATENATED MODULE: ./build/github/review/comment-parts.js




/** The suggestion, or the draft where there can be none. */
function proposal(anchor) {
    if (anchor.replacement === undefined)
        return anchor.images.flatMap(draftLine);
    if (anchor.applicable)
        return [(0,markdown_text/* fencedBlock */.zW)(anchor.replacement, 'suggestion')];
    const why = anchor.images.some(({ document }) => document.encoding !== undefined)
        ? 'This file is not in UTF-8, and GitHub would write UTF-8 into it'
        : 'The line endings of this file are mixed, and GitHub would rewrite them all';
    return [`${why}, so change these lines by hand:`, (0,markdown_text/* fencedBlock */.zW)(anchor.replacement)];
}
/** A second suggestion for the same lines, out of sight until it is asked for: only one of the two can be applied. */
function silence({ silence: lines }) {
    if (lines === undefined)
        return [];
    return [
        '<details><summary>Only decoration? Suggest that instead</summary>',
        'For a picture that adds nothing to the words around it. A screen reader then skips it.',
        (0,markdown_text/* fencedBlock */.zW)(lines, 'suggestion'),
        '</details>',
    ];
}
/** Not every draft can be a suggestion: one in another language has to be translated first. */
function draftLine(reviewed) {
    const { suggestion, draft } = reviewed;
    if (suggestion?.offered === true) {
        return [suggestion.source === 'decorative' ? 'Draft: `alt=""`' : `Draft: ${(0,markdown_text/* codeSpan */.SS)(suggestion.alt)}`];
    }
    if (suggestion !== undefined || !isDrafted(draft))
        return beginningLine(reviewed);
    const mark = (0,language/* isToTranslate */.uN)(reviewed) ? ` (${(0,markdown_text/* plainText */.wh)((0,language/* languageName */.cL)(draft.language))}, to translate)` : '';
    return [`Draft${mark}: ${(0,markdown_text/* codeSpan */.SS)(draft.text)}`];
}
/** Words of the file name are no draft: nobody can apply them with a button. */
function beginningLine({ beginning }) {
    return beginning === undefined ? [] : [`A beginning from the file’s name: “${(0,markdown_text/* plainText */.wh)(beginning)}”`];
}
/** Where the draft is from, how to mark the image as decorative, and where to read more. @param most rules that are linked */
function closing(anchor, most) {
    const { images } = anchor;
    const rules = [...new Set(images.flatMap(({ findings }) => findings[0]?.rule ?? []))].slice(0, most);
    const links = rules.map((rule) => `[${(0,markdown_text/* plainText */.wh)(rule)}](${(0,homepage/* rulePage */.gd)(rule)})`);
    const inWords = anchor.silence === undefined ? decorative(images) : [];
    return [...provenance(images), ...inWords, `Why, and how to silence it: ${links.join(', ')}.`].join(' ');
}
/** A draft is always labelled as one, with what it was made from. */
function provenance(images) {
    const origins = [...new Set(images.flatMap((reviewed) => originOf(reviewed, images.length === 1)))];
    if (origins.length === 0)
        return [];
    const named = origins.slice(0, mostOrigins);
    const from = named.join(' and ') + (origins.length > named.length ? ` and ${origins.length - named.length} more` : '');
    return [`Drafted ${from}: read it before you commit it.`];
}
const mostOrigins = 3;
function originOf({ suggestion, draft, proposal, image }, isAlone) {
    if (suggestion?.offered === false)
        return [];
    if (suggestion !== undefined && proposal !== undefined)
        return [`from ${(0,markdown_text/* plainText */.wh)((0,truncate/* truncate */.x)(proposal.basis, 200))}`];
    if (!isDrafted(draft))
        return [];
    const heading = isAlone && draft.askedHere ? image.context.heading : undefined;
    const section = heading === undefined ? '' : ` and the section “${(0,markdown_text/* plainText */.wh)(heading.slice(0, 100))}”`;
    return [`by ${(0,markdown_text/* plainText */.wh)(draft.model)} from the picture${section}`];
}
/** Whether a draft has words. */
function isDrafted(draft) {
    return draft?.status === 'ok';
}
/**
 * How to mark a picture as decorative. Markdown has no syntax for that, so HTML is needed. Not for a picture that is the only content
 * of a link: that one needs a name.
 */
function decorative(images) {
    const [only] = images;
    if (only === undefined || images.length > 1 || only.image.context.control?.otherText === '')
        return [];
    const { src, decorativeBy, attribute = ':alt:' } = only.image;
    const isAlreadyThere = only.suggestion?.source === 'decorative' || /alt=""|:` empty/.test(only.findings[0]?.message ?? '');
    if (isAlreadyThere)
        return [];
    if (decorativeBy === 'alt')
        return ['Decorative? Use `alt=""`.'];
    if (decorativeBy === 'option')
        return [`Decorative? Leave \`${attribute}\` empty.`];
    if (decorativeBy !== 'img' || src === '' || src.length > 200)
        return [];
    return [
        `Decorative? Use ${(0,markdown_text/* codeSpan */.SS)(`<img src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" alt="">`)}.`,
    ];
}

// EXTERNAL MODULE: ./build/text/heard-as.js
var heard_as = __webpack_require__(68891);
;// CONCATENATED MODULE: ./build/github/review/heard.js


/** What a screen reader says for the image of a comment now, and what it would say with the suggestion. */
function heardLines(anchor) {
    const [only] = anchor.images;
    if (only === undefined)
        return [];
    const { now, then } = heard(only, anchor);
    return [
        [`A screen reader says now: ${now}`, ...(then === undefined ? [] : [`and with this text: ${then}`])].join('\n'),
    ];
}
/** The same in a sentence, for one of several images. */
function heardSentence(reviewed, anchor) {
    const { now, then } = heard(reviewed, anchor);
    return `A screen reader says ${now}${then === undefined ? '' : `, and with this text ${then}`}.`;
}
function heard({ image, suggestion }, { replacement }) {
    const isSuggested = replacement !== undefined && suggestion?.offered === true;
    return { now: said((0,heard_as/* heardAs */.V)(image)), then: isSuggested ? said((0,heard_as/* heardAs */.V)((0,heard_as/* withAlt */.m)(image, suggestion.alt))) : undefined };
}
/** The line quotes the page, as code. */
function said({ line }) {
    return line === '' ? 'nothing' : (0,markdown_text/* codeSpan */.SS)(line);
}

;// CONCATENATED MODULE: ./build/github/review/marker.js
function formatMarker({ id, summary, drafts, repetitions, answers }) {
    const fields = [
        ...(id === undefined ? [] : [`id=${id.join(',')}`]),
        ...(summary === undefined ? [] : [`summary=${summary}`]),
        ...(drafts.length === 0 ? [] : [`drafts=${drafts.map(({ words, picture }) => `${words}.${picture}`).join(',')}`]),
        ...(repetitions.length === 0
            ? []
            : [`same=${repetitions.map(({ words, ids }) => [words, ...ids].join('.')).join(',')}`]),
        ...(answers === undefined ? [] : [`answers=${answers.join(',')}`]),
    ];
    return `<!-- alt-text-review:v1 ${fields.join(' ')} -->`;
}
/** The marker of `body`; undefined when it has none. The caller has to check the author as well: anyone can paste one. */
function readMarker(body) {
    const [, text] = /^<!-- alt-text-review:v1 ([a-z0-9=.,]+(?: [a-z0-9=.,]+)*) -->/.exec(body) ?? [];
    if (text === undefined)
        return undefined;
    const fields = new Map(text.split(' ').map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)]));
    const lists = (name) => (fields.get(name)?.split(',') ?? []).map((item) => item.split('.'));
    const id = lists('id').flat();
    const [summary] = lists('summary').flat();
    const answers = lists('answers').flat();
    if (![...id, ...answers, ...(summary === undefined ? [] : [summary])].every(isMark))
        return undefined;
    if (id.length + answers.length === 0 && summary === undefined)
        return undefined;
    return {
        id: id.length === 0 ? undefined : id,
        summary,
        drafts: lists('drafts').flatMap(([words = '', picture = '', ...rest]) => rest.length === 0 && isMark(words) && isMark(picture) ? [{ words, picture }] : []),
        repetitions: lists('same').flatMap(([words = '', ...ids]) => [words, ...ids].every(isMark) ? [{ words, ids }] : []),
        ...(answers.length > 0 && { answers }),
    };
}
function isMark(text) {
    return /^[0-9a-f]{16}$/.test(text);
}

// EXTERNAL MODULE: ./build/lib/safe-address.js
var safe_address = __webpack_require__(68730);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
;// CONCATENATED MODULE: ./build/github/review/preview.js



/** Most pictures in one comment. */
const mostShown = 4;
/** CSS px. A screenshot can still be told from a logo, and the suggestion below it stays in sight. */
const width = 240;
/** The pictures of a comment, small, or links to them, as one paragraph: to check a draft, one has to look at the picture. */
function pictures(images, previewOf = () => undefined) {
    const shown = images.flatMap((reviewed) => previewed(reviewed, previewOf(reviewed))).slice(0, mostShown);
    return shown.length === 0 ? [] : [shown.join(' ')];
}
/** File names are untrusted: only an address is let through. */
function previewed({ image }, preview) {
    const address = (0,safe_address/* safeAddress */.M)(preview?.address);
    if (address === undefined)
        return [];
    if (preview?.kind === 'public')
        return [pictureTag(address)];
    return [`[Open ${(0,markdown_text/* codeSpan */.SS)((0,file_name/* fileName */.Md)(image.src), 100)}](${address})`];
}
/**
 * HTML, because Markdown cannot set the size of a picture. GitHub makes a link of it, which needs a name; what the picture shows is what the comment
 * asks for.
 */
function pictureTag(address) {
    return `<img src="${address.replaceAll('&', '&amp;')}" alt="The picture in question" width="${width}">`;
}

;// CONCATENATED MODULE: ./build/github/review/comments.js








/** In UTF-16 units. GitHub rejects longer bodies, and with one of them the whole review. */
const longestBody = 65_536;
/** Most images that one comment names: only in generated pages do more of them share a line. */
const mostNamed = 20;
/** The comment for an anchor; undefined when it cannot be short enough, which takes thousands of images on one line. */
function composeComment(anchor, options = {}) {
    const { hide = (text) => text, repetitions = [], previewOf } = options;
    const ids = anchor.images.map((reviewed) => findingId(reviewed));
    const plain = { ...anchor, silence: undefined };
    const isShown = ({ replacement = '', silence = '' }) => [replacement, silence].every((lines) => hide(lines) === lines);
    const body = [{ ...anchor, previewOf }, { ...plain, previewOf }, plain, { ...plain, replacement: undefined }]
        .filter(isShown)
        .map((one) => hide(compose(one, ids, repetitions)))
        .find((text) => text.length <= longestBody);
    return body === undefined ? undefined : { anchor, ids, body };
}
/**
 * Identity of a finding: rule, file, target, occurrence. Neither its line nor its wording, both of which change.
 *
 * @param path the name of its file, current or earlier
 */
function findingId({ document, findings, identity }, path = document.path) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${findings[0]?.rule ?? ''}\n${path}${identity.slice(document.path.length)}`)
        .digest('hex')
        .slice(0, 16);
}
/** The marker comes first, so that it is still there when the body is cut. */
function compose(anchor, id, repetitions) {
    const drafts = anchor.images.flatMap(postedDraft);
    const paragraphs = [
        complaints(anchor),
        ...pictures(anchor.images, anchor.previewOf),
        ...(anchor.images.length === 1 ? heardLines(anchor) : []),
        ...proposal(anchor),
        ...silence(anchor),
        closing(anchor, mostNamed),
    ];
    return `${formatMarker({ id, drafts, repetitions })}\n${paragraphs.join('\n\n')}`;
}
/** The words of a model in the comment: other texts are on the page, or may be the same for several pictures. */
function postedDraft({ draft, proposal, suggestion }) {
    if (!isDrafted(draft) || draft.picture === undefined)
        return [];
    const isShown = proposal === undefined && suggestion?.offered !== false;
    return isShown ? [{ words: (0,draft_marks/* wordsMark */.r)(draft.text), picture: (0,draft_marks/* pictureMark */.m)(draft.picture) }] : [];
}
function complaints(anchor) {
    const { images } = anchor;
    const [only] = images;
    if (only !== undefined && images.length === 1)
        return complaint(only);
    const listed = (0,first_of/* firstOf */.K)(images, mostNamed, (one) => `${(0,markdown_text/* codeSpan */.SS)(one.image.src, 100)}: ${complaint(one)} ${heardSentence(one, anchor)}`);
    return listed.map((line) => `- ${line}`).join('\n');
}
/** How severe a finding is, and its message, the first sentence in bold: what is wrong. */
function complaint({ findings }) {
    const [finding] = findings;
    if (finding === undefined)
        return '';
    const { message, severity } = finding;
    const end = message.search(/(?<=[.!?])\s/);
    const [first, rest] = end === -1 ? [message, ''] : [message.slice(0, end), message.slice(end)];
    return `**${severityWords[severity]} · ${(0,markdown_text/* prose */.CS)(first)}**${(0,markdown_text/* prose */.CS)(rest)}`;
}
const severityWords = { error: 'Error', warning: 'Warning', info: 'Advice' };

;// CONCATENATED MODULE: ./build/github/review/conversation.js

/** Whether the comment is hidden or has a thumbs down. */
function isDismissed({ isMinimized, reactions }) {
    return isMinimized || reactions.totalCount > 0;
}
/** One query for each hundred threads or comments. @throws what the request threw */
async function queryConversation(client, number) {
    const threads = [];
    const issueComments = [];
    for (let cursors = {};;) {
        const { viewer, pull } = await queryPage(client, number, cursors);
        threads.push(...present(pull.reviewThreads.nodes));
        issueComments.push(...present(pull.comments.nodes));
        const pages = [pull.reviewThreads.pageInfo, pull.comments.pageInfo];
        if (!pages.some(({ hasNextPage, endCursor }) => hasNextPage && endCursor !== null)) {
            return { headSha: pull.headRefOid, branch: branchOf(pull), viewer, threads, issueComments };
        }
        // A list that has come to its end keeps its last cursor, after which there is nothing.
        cursors = {
            threads: pull.reviewThreads.pageInfo.endCursor ?? cursors.threads,
            comments: pull.comments.pageInfo.endCursor ?? cursors.comments,
        };
    }
}
/** A branch of this name in another repository is not the one. */
function branchOf({ headRefName, isCrossRepository }) {
    return isCrossRepository === false && (0,shape/* isText */.KH)(headRefName) ? headRefName : undefined;
}
function present(nodes) {
    return nodes.filter((node) => node !== null);
}
async function queryPage(client, number, cursors) {
    const answer = await client.graphql(query, { ...client.repository, number, ...cursors });
    const pull = (0,shape/* expected */.p6)('a pull request', (0,shape.at)(answer, 'repository', 'pullRequest'), isPull);
    const viewer = (0,shape.at)(answer, 'viewer', 'login');
    return { viewer: (0,shape/* isText */.KH)(viewer) ? viewer : undefined, pull };
}
function isPull(pull) {
    const [threads, comments] = [(0,shape.at)(pull, 'reviewThreads'), (0,shape.at)(pull, 'comments')];
    return (0,shape/* isText */.KH)((0,shape.at)(pull, 'headRefOid')) && isConnectionOf(threads, isThread) && isConnectionOf(comments, isComment);
}
function isConnectionOf(value, isNode) {
    const page = (0,shape.at)(value, 'pageInfo');
    return ((0,shape/* isListOf */.sh)((0,shape.at)(value, 'nodes'), (node) => node === null || isNode(node)) &&
        typeof (0,shape.at)(page, 'hasNextPage') === 'boolean' &&
        (0,shape/* isOptional */.dK)((0,shape.at)(page, 'endCursor'), shape/* isText */.KH));
}
function isThread(thread) {
    const isInThread = (comment) => comment === null || (isComment(comment) && (0,shape/* isNumber */.Et)((0,shape.at)(comment, 'reactions', 'totalCount')));
    return ((0,shape/* isText */.KH)((0,shape.at)(thread, 'path')) &&
        (0,shape/* isOptional */.dK)((0,shape.at)(thread, 'line'), shape/* isNumber */.Et) &&
        (0,shape/* isOptional */.dK)((0,shape.at)(thread, 'startLine'), shape/* isNumber */.Et) &&
        (0,shape/* isListOf */.sh)((0,shape.at)(thread, 'comments', 'nodes'), isInThread) &&
        (0,shape/* isListOf */.sh)((0,shape.at)(thread, 'replies', 'nodes'), (reply) => reply === null || isComment(reply)));
}
function isComment(comment) {
    return (typeof (0,shape.at)(comment, 'body') === 'string' &&
        (0,shape/* isOptional */.dK)((0,shape.at)(comment, 'fullDatabaseId'), (id) => Number.isSafeInteger(Number(id))) &&
        (0,shape/* isOptional */.dK)((0,shape.at)(comment, 'author'), (author) => (0,shape/* isText */.KH)((0,shape.at)(author, 'login'))) &&
        (0,shape/* isOptional */.dK)((0,shape.at)(comment, 'createdAt'), shape/* isText */.KH) &&
        (0,shape/* isOptional */.dK)((0,shape.at)(comment, 'authorAssociation'), shape/* isText */.KH));
}
/** Reactions are asked for where they count alone: a query costs by the lists in it. */
const written = 'fullDatabaseId body isMinimized viewerDidAuthor createdAt authorAssociation author { ...who }';
const query = `query($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid headRefName isCrossRepository
      reviewThreads(first: 100, after: $threads) {
        nodes {
          isResolved isOutdated path line startLine
          comments(first: 1) { nodes { ${written} reactions(content: THUMBS_DOWN, first: 1) { totalCount } } }
          replies: comments(first: 30) { nodes { ${written} } }
        }
        pageInfo { hasNextPage endCursor }
      }
      comments(first: 100, after: $comments) {
        nodes { ${written} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
fragment who on Actor { __typename login }`;

;// CONCATENATED MODULE: ./build/github/review/ours.js
/**
 * GitHub knows what we wrote, however it spells our name. As far as the spelling can tell: the login of an app ends in `[bot]` as the
 * viewer, but not as an author, where only the type distinguishes it from a person's.
 */
function isOurs({ author, viewerDidAuthor }, viewer = '') {
    if (viewerDidAuthor)
        return true;
    const isBot = viewer.endsWith('[bot]');
    return author?.login === viewer.replace(/\[bot\]$/, '') && (author.__typename === 'Bot') === isBot;
}

// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(15862);
// EXTERNAL MODULE: ./build/github/talk/command.js
var talk_command = __webpack_require__(89188);
;// CONCATENATED MODULE: ./build/github/talk/waiting.js





/** GitHub's word for people who may have the right to write. Whether they have it is asked for each of them. */
const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** The commands of a conversation that wait for an answer. Those of apps and of strangers are none. */
function askedIn(conversation) {
    const { headSha, branch, viewer, threads, issueComments } = conversation;
    const isByUs = (comment) => isOurs(comment, viewer);
    const all = [...issueComments, ...threads.flatMap(commentsOf)];
    const answered = new Set(all.filter(isByUs).flatMap(({ body }) => readMarker(body)?.answers ?? []));
    const own = new Map(threads.flatMap((thread) => ownThread(thread, isByUs)));
    const isAsking = (comment) => !isByUs(comment) && !comment.isMinimized && isInsider(comment);
    const inThreads = threads.flatMap((thread) => {
        const [first, ...replies] = commentsOf(thread);
        const about = own.get(thread);
        return replies.filter(isAsking).flatMap((reply) => waitingIn(reply, 'review', about, numberOf(first)));
    });
    const inConversation = issueComments.filter(isAsking).flatMap((comment) => waitingIn(comment, 'issue'));
    const waiting = [...inThreads, ...inConversation]
        .filter(({ mark }) => !answered.has(mark))
        // Under the comments of others only what is about all of ours is meant for us.
        .filter(({ about, thread, command }) => thread === undefined || about !== undefined || isAboutAll(command))
        .toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
    return { headSha, branch, waiting, threads: [...own.values()] };
}
function isAboutAll(command) {
    return command.kind === 'accept' && command.all;
}
function waitingIn(comment, kind, about, thread) {
    const command = (0,talk_command/* commandIn */.v)(comment.body);
    const { author, createdAt, fullDatabaseId } = comment;
    if (command === undefined || author === null || fullDatabaseId === null)
        return [];
    const mark = (0,hash/* createHash */.n)('sha256').update(`${kind} ${fullDatabaseId}`).digest('hex').slice(0, 16);
    return [{ command, by: author.login, at: createdAt ?? '', mark, about, thread }];
}
function isInsider({ author, authorAssociation }) {
    return author?.__typename === 'User' && insiders.has(authorAssociation);
}
function ownThread(thread, isByUs) {
    const [first, ...replies] = commentsOf(thread);
    const id = numberOf(first);
    const findings = first && isByUs(first) ? readMarker(first.body)?.id : undefined;
    if (first === undefined || id === undefined || findings === undefined)
        return [];
    const { path, isOutdated, line, startLine } = thread;
    const isClosed = thread.isResolved || thread.comments.nodes.some((one) => one !== null && isDismissed(one));
    const lines = isOutdated || typeof line !== 'number' ? undefined : { first: startLine ?? line, last: line };
    const retries = replies.filter((reply) => isInsider(reply) && (0,talk_command/* commandIn */.v)(reply.body)?.kind === 'again').length;
    const ours = [first, ...replies.filter(isByUs)].map(({ body, createdAt = '' }) => ({ body, at: createdAt }));
    return [[thread, { id, path, findings, ours, isClosed, lines, retries }]];
}
function commentsOf({ replies }) {
    return replies.nodes.filter((comment) => comment !== null);
}
function numberOf(comment) {
    const id = comment?.fullDatabaseId ?? undefined;
    return id === undefined ? undefined : Number(id);
}

;// CONCATENATED MODULE: ./build/github/review/own-comments.js






/**
 * Reads the head and our comments in one query for each hundred threads. A comment is ours when it has our marker and our account
 * wrote it: anyone can paste a marker. When GraphQL does not answer, the REST API is the fallback.
 */
async function readOwnComments(client, pullNumber) {
    const conversation = await (0,github_errors/* attempt */.CD)(() => queryConversation(client, pullNumber));
    if ('refusal' in conversation)
        return listComments(client, pullNumber);
    const { headSha, viewer, threads, issueComments } = conversation.value;
    const summaries = issueComments.flatMap((comment) => ownSummary(comment, viewer));
    // Of two, people may have hidden one, because it says the same.
    const summary = summaries.find(({ hidden }) => !hidden) ?? summaries.at(0);
    return {
        headSha,
        comments: threads.flatMap((thread) => ownComment(thread, viewer)),
        summary,
        repeatedSummaries: summaries.filter((one) => one !== summary && !one.hidden),
        asked: askedIn(conversation.value),
    };
}
function ownComment(thread, viewer) {
    const [first] = thread.comments.nodes;
    const [, reply] = thread.replies.nodes;
    const marker = readMarker(first?.body ?? '');
    if (!first?.author || first.fullDatabaseId === null || marker?.id === undefined)
        return [];
    if (!isOurs(first, viewer))
        return [];
    return [
        {
            id: Number(first.fullDatabaseId),
            path: thread.path,
            findings: marker.id,
            drafts: marker.drafts,
            repetitions: marker.repetitions,
            outdated: thread.isOutdated,
            dismissed: thread.isResolved || reply !== undefined || isDismissed(first),
        },
    ];
}
function ownSummary(comment, viewer) {
    const { author, body, fullDatabaseId, isMinimized } = comment;
    const marker = readMarker(body);
    if (author === null || fullDatabaseId === null || marker?.summary === undefined || !isOurs(comment, viewer))
        return [];
    return [{ id: Number(fullDatabaseId), body, hidden: isMinimized, repetitions: marker.repetitions }];
}
/** The findings that comments report. */
function idsOf(comments) {
    return new Set(comments.flatMap(({ findings }) => findings));
}
/**
 * The same from the REST API. It states neither which account is ours nor which threads are resolved: comments of any app with our
 * marker count as ours, and all of them as dismissed, so that nothing is posted twice and nothing is deleted.
 */
async function listComments(client, pullNumber) {
    const { rest } = client;
    const { data } = await rest.pulls.get({ ...client.repository, pull_number: pullNumber });
    const { head } = (0,shape/* expected */.p6)('a pull request', data, (pull) => (0,shape/* isText */.KH)((0,shape.at)(pull, 'head', 'sha')));
    const comments = [];
    for (let page = 1;; page += 1) {
        const parameters = { ...client.repository, pull_number: pullNumber, per_page: 100, page };
        const { data: listed } = await rest.pulls.listReviewComments(parameters);
        for (const comment of (0,shape/* expected */.p6)('a list of comments', listed, isCommentList)) {
            // The author is null when the account is gone.
            const marker = (0,shape.at)(comment, 'user', 'type') === 'Bot' ? readMarker(comment.body) : undefined;
            const { id, path } = comment;
            if (marker?.id === undefined)
                continue;
            const { id: findings, drafts, repetitions } = marker;
            comments.push({ id, path, findings, drafts, repetitions, outdated: false, dismissed: true });
        }
        if (listed.length < 100)
            return { headSha: head.sha, comments, summary: 'unknown', repeatedSummaries: [], asked: undefined };
    }
}
function isCommentList(data) {
    return (0,shape/* isListOf */.sh)(data, (comment) => (0,shape/* isNumber */.Et)((0,shape.at)(comment, 'id')) &&
        [(0,shape.at)(comment, 'path'), (0,shape.at)(comment, 'body')].every((text) => typeof text === 'string'));
}

;// CONCATENATED MODULE: ./build/github/review/earlier-drafts.js




/**
 * What our comments know of earlier drafts: the images that have one on their line, or one that people have dealt with, also under an
 * earlier name of the file; drafts that were withheld; and the words that were posted. Costs one read when the pull request has any comment;
 * when GitHub does not answer, nothing is known.
 */
async function earlierDrafts(client, pull, previousPathOf, images) {
    if (pull.untouched)
        return nothing;
    const ownComments = await (0,github_errors/* attempt */.CD)(() => readOwnComments(client, pull.number));
    if ('refusal' in ownComments)
        return nothing;
    const { comments } = ownComments.value;
    const standing = idsOf(comments.filter(({ outdated }) => !outdated));
    const dismissed = idsOf(comments.filter((comment) => comment.dismissed));
    const present = new Set(images.filter(({ findings }) => findings.length > 0).map((reviewed) => findingId(reviewed)));
    const repetitions = repetitionsIn(ownComments.value);
    const written = repetitions.length === 0 ? new Set() : new Set(images.flatMap(writtenWords));
    return {
        isCommented(reviewed) {
            const { path } = reviewed.document;
            if (standing.has(findingId(reviewed)))
                return true;
            return [path, previousPathOf(path) ?? path].some((name) => dismissed.has(findingId(reviewed, name)));
        },
        withheld(reviewed) {
            const own = findingId(reviewed);
            const isStillTaken = ({ words, ids }) => written.has(words) || ids.some((id) => id !== own && present.has(id));
            return repetitions.find((one) => one.ids.includes(own) && isStillTaken(one))?.words;
        },
        posted: comments.filter(({ findings }) => findings.some((id) => present.has(id))).flatMap(({ drafts }) => drafts),
    };
}
const nothing = { isCommented: () => false, withheld: () => undefined, posted: [] };
/** All that our comments remember of withheld drafts. */
function repetitionsIn({ comments, summary }) {
    const inSummary = summary === undefined || summary === 'unknown' ? [] : summary.repetitions;
    return [...comments.flatMap(({ repetitions }) => repetitions), ...inSummary];
}
function writtenWords({ image, proposal }) {
    if (proposal !== undefined)
        return [(0,draft_marks/* wordsMark */.r)(proposal.alt)];
    return image.alt.kind === 'text' ? [(0,draft_marks/* wordsMark */.r)(image.alt.text)] : [];
}

;// CONCATENATED MODULE: ./build/github/repository/compare.js



/** GitHub lists no more files of a comparison (REST, "Compare two commits"). */
const compare_mostFiles = 300;
/** What `head` changed since it left `from`. */
async function compareCommits(client, from, head) {
    return (0,github_errors/* attempt */.CD)(async () => {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            ...client.repository,
            basehead: `${from}...${head}`,
            // Limits the commits, which are not needed; the first page has every file.
            per_page: 1,
        });
        const { merge_base_commit: base, files = [] } = (0,shape/* expected */.p6)('a comparison of commits', data, isComparison);
        return { mergeBase: base.sha, files: files.map(changedFile), isCut: files.length >= compare_mostFiles };
    });
}
function isComparison(data) {
    return (0,shape/* isText */.KH)((0,shape.at)(data, 'merge_base_commit', 'sha')) && isFileList((0,shape.at)(data, 'files'));
}
/** The same for a run that cannot continue without it. @throws UserError when GitHub does not compare the two */
async function comparedCommits(client, base, head) {
    const result = await compareCommits(client, base, head);
    if ('value' in result)
        return result.value;
    throw (0,github_errors/* userError */.IF)('The commits cannot be compared', result.refusal);
}
/** The merge base of the two, for a caller that can continue without it. */
async function mergeBase(client, base, head) {
    const result = await compareCommits(client, base, head);
    return 'value' in result ? result.value.mergeBase : undefined;
}

;// CONCATENATED MODULE: ./build/github/repository/file-elsewhere.js


/** Bytes; a configuration has a few thousand. */
const most = 256 * 1024;
/** The text of a small file of any repository that the token can read, or why there is none. */
async function fileElsewhere(client, { owner, repo, path, ref, }) {
    const answer = await (0,github_errors/* attempt */.CD)(async () => {
        const { data } = await client.rest.repos.getContent({ owner, repo, path, ref });
        return (0,shape/* expected */.p6)('the contents of a file', data, isThing);
    });
    if ('refusal' in answer) {
        const { reason, isGone } = answer.refusal;
        return { reason: isGone === true ? 'it does not exist, or the token cannot see it' : reason };
    }
    const file = answer.value;
    if ((0,shape.at)(file, 'type') !== 'file')
        return { reason: 'it is no file' };
    const [size, content] = [(0,shape.at)(file, 'size'), (0,shape.at)(file, 'content')];
    if (!(0,shape/* isNumber */.Et)(size) || size > most || typeof content !== 'string')
        return { reason: `it has more than ${most} bytes` };
    return { text: Buffer.from(content, 'base64').toString('utf8') };
}
function isThing(data) {
    return Array.isArray(data) || typeof (0,shape.at)(data, 'type') === 'string';
}

;// CONCATENATED MODULE: ./build/github/repository/folders.js
/**
 * An address that begins at the root of a site can mean one of many folders. Where a change adds such an address, the folders that hold
 * its document are read along with the texts.
 * @param files documents of the change
 */
function createFolders(commit, files) {
    const paths = [...new Set(files.filter(addsRooted).flatMap(({ path }) => around(path)))];
    const entries = new Map();
    let wanted = paths.slice(0, folders_most).map((path) => ({ commit, path }));
    function presence(path) {
        const segments = path.split('/');
        for (const [depth, name] of segments.entries()) {
            const folder = entries.get(segments.slice(0, depth).join('/'));
            const isLast = depth === segments.length - 1;
            if (folder === undefined)
                return isLast ? 'likely' : 'unknown';
            const type = folder.get(name);
            if (type === undefined)
                return 'absent';
            if (isLast)
                return type === 'blob' ? 'there' : 'absent';
            // A link to a folder is listed as a file.
            if (type !== 'tree')
                return 'unknown';
        }
        return 'unknown';
    }
    return {
        get wanted() {
            return wanted;
        },
        learn(found) {
            for (const [index, folder] of found.entries()) {
                const path = wanted[index]?.path;
                if (path !== undefined)
                    keep(entries, path, folder?.entries ?? []);
            }
            wanted = [];
        },
        first(candidates) {
            if (entries.size === 0)
                return undefined;
            const path = candidates.find((candidate) => presence(candidate) !== 'absent');
            return path === undefined || presence(path) === 'unknown' ? undefined : path;
        },
    };
}
/** Folders of one query: documents in more folders are rare, and a listing of the whole repository serves them as well. */
const folders_most = 8;
function addsRooted({ patch }) {
    return patch?.split('\n').some((line) => line.startsWith('+') && rooted.test(line)) === true;
}
/** An address in Markdown, in an attribute or in YAML that begins with `/`, `~/`, `@site/` and the like. */
const rooted = /(?:\(<?|["'=]|: )(?:\/[^/\s]|[~@$]\w{0,9}\/)/;
/** The folders that contain a document, the root of the repository first. */
function around(path) {
    const folders = path.split('/').slice(0, -1);
    return ['', ...folders.map((_, index) => folders.slice(0, index + 1).join('/'))];
}
function keep(all, path, entries) {
    all.set(path, new Map(entries.map(({ name, type }) => [name, type])));
    for (const { name, object } of entries) {
        const below = path === '' ? name : `${path}/${name}`;
        if (object?.entries)
            all.set(below, new Map(object.entries.map((entry) => [entry.name, entry.type])));
    }
}

// EXTERNAL MODULE: ./build/github/repository/links.js
var links = __webpack_require__(94414);
// EXTERNAL MODULE: ./build/text/file-store.js
var file_store = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/lib/memoize.js
var memoize = __webpack_require__(14156);
;// CONCATENATED MODULE: ./build/github/repository/pictures.js




/** The pictures of a commit, in as few requests as possible: one for each that is read, and one listing to find them. */
function createPictureFiles(client, source) {
    const { commit, tree, changed, folders, most } = source;
    let folded;
    const request = (0,memoize/* memoize */.B)(async (path) => {
        const result = await (0,github_errors/* attempt */.CD)(() => readBytes(client, { commit, path }, most));
        if ('refusal' in result)
            return { reason: `${path} cannot be read: ${(0,github_errors/* explain */.WE)(result.refusal)}` };
        if (result.value === 'too large')
            return { reason: (0,file_store/* tooBig */.xu)(path, most) };
        return result.value === 'absent' ? undefined : result.value;
    }, file_store/* sizeOf */.$d, file_store/* keptBytes */.C2);
    async function readListed(path, entries) {
        const entry = entries.get(path);
        if (entry === undefined)
            return inSubmodule(path, entries);
        if (entry.kind === 'submodule')
            return { reason: `${path} is a submodule, another repository.` };
        if (entry.size > most)
            return { reason: (0,file_store/* tooBig */.xu)(path, most) };
        const read = await request(path);
        // GitHub follows a link to a file of the repository; for any other link it returns the link itself.
        const isLinkItself = entry.kind === 'link' && read instanceof Uint8Array && read.length === entry.size;
        return isLinkItself ? { reason: (0,file_store/* leadsOut */.qm)(path) } : read;
    }
    return {
        isListed: () => tree.isListed(),
        async read(path) {
            const entries = tree.isListed() ? await tree.list() : undefined;
            return entries ? readListed(path, entries) : request(path);
        },
        async find(paths) {
            if (!tree.isListed()) {
                const known = paths.find((path) => changed.has(path));
                if (known !== undefined)
                    return known;
                const likely = folders.first(paths);
                if (likely !== undefined && (await request(likely)) !== undefined)
                    return likely;
            }
            const entries = await tree.list();
            if (entries === undefined)
                return firstThatExists(paths, request);
            const exact = paths.find((path) => entries.has(path));
            if (exact !== undefined)
                return exact;
            folded ??= new Map([...entries.keys()].map((path) => [(0,file_store/* foldPath */.tu)(path), path]));
            for (const path of paths) {
                const found = folded.get((0,file_store/* foldPath */.tu)(path));
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
        async keys(paths) {
            const entries = await tree.list();
            return paths.map((path) => {
                const entry = path === undefined ? undefined : entries?.get(path);
                return entry?.kind === 'file' ? entry.sha : undefined;
            });
        },
    };
}
/** Places that are tried with a request each when GitHub does not list the repository. */
const tries = 6;
async function firstThatExists(paths, request) {
    for (const path of paths.slice(0, tries))
        if ((await request(path)) !== undefined)
            return path;
    return undefined;
}
function inSubmodule(path, entries) {
    const folders = path.split('/').map((_, index, segments) => segments.slice(0, index).join('/'));
    const submodule = folders.find((folder) => entries.get(folder)?.kind === 'submodule');
    return submodule === undefined
        ? undefined
        : { reason: `${path} is in the submodule ${submodule}, which is another repository.` };
}
/** Public addresses of the files of a public repository at a commit, on the server of the runner. */
function publicAddress({ repository: { owner, repo } }, commit, { GITHUB_SERVER_URL: server }) {
    if (server === undefined)
        return () => undefined;
    return (path) => `${server}/${owner}/${repo}/raw/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/escape-controls.js
var escape_controls = __webpack_require__(74380);
// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
// EXTERNAL MODULE: ./build/text/finding-groups.js
var finding_groups = __webpack_require__(9660);
;// CONCATENATED MODULE: ./build/github/review/check-run.js








/** Name of the check run on the page of the pull request. It differs from the names of jobs. */
const check_run_name = 'Alt text annotations';
/** Annotations that GitHub takes in one request (OpenAPI description of the Checks API, `maxItems`). */
const batchSize = 50;
/** Annotations of a kind that the runner shows; when there are more, one of the ten is needed for the count of the rest. */
const shownByRunner = { atMost: 10, ofMore: 9 };
/**
 * Annotates what the runner does not show, as a check run beside the job, without an effect on the verdict. Needs a token with
 * `checks: write`; with any other it does nothing. One check run a commit: a second run on the same commit adds what is missing in it.
 * @returns notes on what failed
 */
async function postCheckRun(client, headSha, report) {
    const { hide } = client.secrets;
    const all = unshown(report).map((one) => ({ ...one, message: hide(one.message) }));
    if (all.length === 0)
        return [];
    const known = await (0,github_errors/* attempt */.CD)(() => knownRun(client, headSha));
    if ('refusal' in known)
        return [];
    if (known.value) {
        const { title, id, annotated } = known.value;
        // The count in the title: a run about other findings, or of somebody else under this name, is left alone.
        return title === titleOf(all.length) ? fill(client, id, all, annotated) : [];
    }
    const run = { ...client.repository, name: check_run_name, head_sha: headSha, status: 'completed', conclusion: 'neutral' };
    const created = await (0,github_errors/* attempt */.CD)(async () => {
        const { data } = await client.rest.checks.create({ ...run, output: output(all, 0) });
        return (0,shape/* expected */.p6)('a check run', data, (one) => (0,shape/* isNumber */.Et)((0,shape.at)(one, 'id')));
    });
    if ('refusal' in created)
        return created.refusal.kind === 'permission' ? [] : [incomplete((0,github_errors/* explain */.WE)(created.refusal))];
    return fill(client, created.value.id, all, batchSize);
}
/** The check run of this name on the commit, when there is one. */
async function knownRun({ rest, repository }, headSha) {
    const { data } = await rest.checks.listForRef({ ...repository, ref: headSha, check_name: check_run_name, per_page: 1 });
    const { check_runs: runs } = (0,shape/* expected */.p6)('a list of check runs', data, (list) => (0,shape/* isListOf */.sh)((0,shape.at)(list, 'check_runs'), isRun));
    const [run] = runs;
    return run && { id: run.id, title: run.output.title, annotated: run.output.annotations_count };
}
function isRun(run) {
    return (0,shape/* isNumber */.Et)((0,shape.at)(run, 'id')) && (0,shape/* isNumber */.Et)((0,shape.at)(run, 'output', 'annotations_count'));
}
/** Adds the annotations from the given one on. GitHub adds them to those that the check run has. */
async function fill(client, id, all, from) {
    for (let start = from; start < all.length; start += batchSize) {
        const parameters = { ...client.repository, check_run_id: id, output: output(all, start) };
        const added = await (0,github_errors/* attempt */.CD)(async () => {
            const { data } = await client.rest.checks.update(parameters);
            (0,shape/* expected */.p6)('a check run', data, (one) => (0,shape/* isNumber */.Et)((0,shape.at)(one, 'id')));
        });
        if ('refusal' in added)
            return [incomplete((0,github_errors/* explain */.WE)(added.refusal))];
    }
    return [];
}
/** In the order in which the runner gets them, so that no annotation appears twice and none is lost. */
function unshown({ images, skipped, unread }) {
    const severityOfUnread = unread === 'fail' ? 'error' : 'warning';
    const files = skipped
        .filter(({ accepted }) => accepted !== true)
        .map(({ file, reason }) => unreadAnnotation(file, reason, severityOfUnread));
    const all = (0,finding_groups/* firstOfEachFirst */.L)((0,finding_groups/* findingGroups */.O)(images.flatMap((reviewed) => {
        const [finding] = reviewed.findings;
        return reviewed.inScope && finding !== undefined ? [{ reviewed, finding }] : [];
    })));
    return rule/* severities */.g.flatMap((severity) => {
        const ofKind = [
            ...(severity === severityOfUnread ? files : []),
            ...all.filter(({ finding }) => finding.severity === severity).map(annotation),
        ];
        return ofKind.length > shownByRunner.atMost ? ofKind.slice(shownByRunner.ofMore) : [];
    });
}
const levels = { error: 'failure', warning: 'warning', info: 'notice' };
function annotation({ reviewed, finding }) {
    const { document, location } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { line, column, endLine, endColumn } = location;
    return {
        path: document.path,
        start_line: line,
        end_line: endLine,
        // GitHub refuses columns of an annotation that spans lines.
        ...(line === endLine && { start_column: column, end_column: endColumn }),
        annotation_level: levels[finding.severity],
        title: (0,escape_controls/* escapeControls */.UN)(finding.rule),
        message: (0,truncate/* truncate */.x)((0,escape_controls/* oneLine */.TN)(finding.message), 4096),
    };
}
function unreadAnnotation(file, reason, severity) {
    return {
        path: file,
        start_line: 1,
        end_line: 1,
        annotation_level: levels[severity],
        title: 'unread',
        message: (0,truncate/* truncate */.x)((0,escape_controls/* oneLine */.TN)(reason), 4096),
    };
}
function output(all, start) {
    const summary = 'The annotations that GitHub does not show on the job, because it shows only ten of a kind.';
    return { title: titleOf(all.length), summary, annotations: all.slice(start, start + batchSize) };
}
function titleOf(number) {
    return (0,count/* count */.U)(number, 'more finding');
}
function incomplete(why) {
    return `Not every finding is annotated: ${why}`;
}

;// CONCATENATED MODULE: ./build/github/review/encodings.js
/** Git takes UTF-16 for binary, so GitHub shows no lines of it where a comment could be. */
function isShownAsText({ encoding }) {
    return encoding?.startsWith('utf-16') !== true;
}
/** GitHub writes UTF-8 when it applies a suggestion, which only ASCII survives in a document of another encoding. */
function isWrittenAsUtf8({ encoding, text }, lines) {
    return encoding === undefined || isAscii(text + lines);
}
/** GitHub rewrites every line ending of such a file when it applies a suggestion, so the diff would be the whole file. */
function hasMixedLineEndings(text) {
    return text.includes('\r\n') && /(?<!\r)\n/.test(text);
}
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}

// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/lib/lines.js
var lib_lines = __webpack_require__(28111);
;// CONCATENATED MODULE: ./build/github/review/anchors.js






/**
 * Where comments go. `suggest` takes the images that have a suggestion, with one comment for those that share lines, because GitHub
 * applies one suggestion a line, and also the images whose drafts have to be translated first; `comment` takes every image with an error
 * or a warning, one comment each.
 * @param hunksOf undefined for a file whose diff is not shown
 */
function anchorImages(images, hunksOf, mode) {
    const pageOf = pages();
    const commented = images.filter((reviewed) => {
        const isSevere = reviewed.findings.some(({ severity }) => severity !== 'info');
        return reviewed.inScope && isSevere && (mode === 'comment' || isOffered(reviewed) || (0,language/* isToTranslate */.uN)(reviewed));
    });
    const ranges = commented.map((reviewed) => rangeOf(reviewed, mode, pageOf(reviewed.document)));
    const isInside = ({ reviewed: { document }, first, last }) => isShownAsText(document) && hunkAround(hunksOf(document.path) ?? [], first, last) !== undefined;
    const inside = ranges.filter(isInside);
    const hasBlock = ({ reviewed }) => mode === 'suggest' && isOffered(reviewed);
    const anchors = [
        ...merged(inside.filter(hasBlock)).flatMap((group) => suggestionAnchor(group, pageOf)),
        ...inside.filter((range) => !hasBlock(range)).map(plainAnchor),
    ];
    return {
        anchors: anchors.toSorted(bySeverity),
        outside: ranges.filter((range) => !isInside(range)).map(({ reviewed }) => reviewed),
    };
}
function isOffered({ suggestion }) {
    return suggestion?.offered === true;
}
/** Facts about a document that are computed once, and not again for each of its images. */
function pages() {
    const known = new Map();
    return (document) => {
        const page = known.get(document) ?? {
            starts: (0,lib_lines/* lineStarts */._)(document.text),
            isMixed: hasMixedLineEndings(document.text),
        };
        known.set(document, page);
        return page;
    };
}
/** A suggestion replaces the lines that its edit touches; a plain comment is attached to all lines of the image. */
function rangeOf(reviewed, mode, { starts }) {
    const edited = mode === 'suggest' ? reviewed.suggestion?.edit.span : undefined;
    const { line, endLine, endColumn } = edited ? (0,lib_lines/* locate */.x)(starts, edited) : reviewed.location;
    // The end is exclusive: an end in column 1 belongs to the line before.
    return { reviewed, first: line, last: endColumn === 1 && endLine > line ? endLine - 1 : endLine };
}
function plainAnchor({ reviewed, first, last }) {
    return {
        path: reviewed.document.path,
        startLine: first,
        line: last,
        images: [reviewed],
        replacement: undefined,
        applicable: false,
    };
}
/** Groups the ranges of a file that share a line. Two that share a line are in the same hunk. */
function merged(ranges) {
    const sorted = ranges.toSorted((a, b) => compare(a.reviewed.document.path, b.reviewed.document.path) || a.first - b.first || a.last - b.last);
    const groups = [];
    let lastLine = 0;
    for (const range of sorted) {
        const group = groups.at(-1);
        if (group?.[0]?.reviewed.document.path === range.reviewed.document.path && range.first <= lastLine) {
            group.push(range);
            lastLine = Math.max(lastLine, range.last);
        }
        else {
            groups.push([range]);
            lastLine = range.last;
        }
    }
    return groups;
}
/** One anchor for the whole group; none when the lines would stay as they are. */
function suggestionAnchor(group, pageOf) {
    const document = group[0]?.reviewed.document;
    if (document === undefined)
        return [];
    const startLine = Math.min(...group.map(({ first }) => first));
    const line = Math.max(...group.map(({ last }) => last));
    const edits = group.flatMap(({ reviewed }) => reviewed.suggestion?.edit ?? []);
    const { starts, isMixed } = pageOf(document);
    const { before, after } = linesAfter(document.text, starts, { first: startLine, last: line }, edits);
    if (before === after)
        return [];
    const images = group.map(({ reviewed }) => reviewed).toSorted((a, b) => a.image.span.start - b.image.span.start);
    const applicable = !isMixed && !after.includes('\r') && isWrittenAsUtf8(document, after);
    const silence = applicable ? silenceOf(group, pageOf(document), { first: startLine, last: line }) : undefined;
    return [{ path: document.path, startLine, line, images, replacement: after, applicable, silence }];
}
/** The lines with the only image of a comment marked as decorative, where that edit touches no other lines. */
function silenceOf(group, { starts }, lines) {
    const [only, ...others] = group;
    const edit = only?.reviewed.suggestion?.silence;
    if (only === undefined || edit === undefined || others.length > 0)
        return undefined;
    const { line, endLine } = (0,lib_lines/* locate */.x)(starts, edit.span);
    if (line < lines.first || endLine > lines.last)
        return undefined;
    const { document } = only.reviewed;
    const { before, after } = linesAfter(document.text, starts, lines, [edit]);
    return before === after || after.includes('\r') || !isWrittenAsUtf8(document, after) ? undefined : after;
}
/** The lines before and after the edits, with `\n` only: the body of a comment has no other line ending. */
function linesAfter(text, starts, { first, last }, edits) {
    const start = starts[first - 1] ?? 0;
    const next = starts[last];
    const lines = text.slice(start, next === undefined ? undefined : next - 1);
    const shifted = edits.map((edit) => ({
        span: { start: edit.span.start - start, end: edit.span.end - start },
        text: edit.text,
    }));
    return { before: withoutReturns(lines), after: withoutReturns((0,text_edits/* applyEdits */.c)(lines, shifted)) };
}
function withoutReturns(lines) {
    return lines.replace(/\r(?=\n|$)/g, '');
}
function bySeverity(a, b) {
    return worst(a) - worst(b) || compare(a.path, b.path) || a.startLine - b.startLine;
}
function worst({ images }) {
    return Math.min(...images.flatMap(({ findings }) => findings.map(({ severity }) => rule/* severities */.g.indexOf(severity))));
}
/** By code units: the same order on every machine. */
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/text/verdict.js
var verdict = __webpack_require__(74651);
;// CONCATENATED MODULE: ./build/github/review/opening.js



/** The body of a review: the verdict, the one number with its change, what this change did, how to read and answer the comments, where the rest is. */
function opening({ report, runUrl }, drafts) {
    const change = (0,verdict/* changeSentence */.y6)(report);
    return [
        `**${(0,markdown_text/* plainText */.wh)((0,verdict/* headline */.Pl)(report))}** · ${(0,markdown_text/* plainText */.wh)((0,verdict/* coverageMoved */.Wr)(report))}`,
        ...(change === undefined ? [] : [change]),
        ...drafting(drafts),
        `Answer a comment with \`/alt decorative\`, \`/alt ignore REASON\` or \`/alt again HINT\`: [what that does](${homepage/* talkBackPage */.dX}).`,
        ...(runUrl === undefined ? [] : [`[The summary of the run](${runUrl}) has all that was found.`]),
    ].join('\n\n');
}
function drafting(drafts) {
    const isModel = drafts.some(({ anchor: { images } }) => images.some(({ suggestion }) => suggestion?.offered === true && suggestion.source === 'caption'));
    return isModel
        ? [
            'A model saw the pictures but does not know your purpose: read each draft before you commit it. Each says where it comes from.',
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/github/review/post-review.js







/** The note for a review of a commit that is no longer the latest. */
const movedOn = 'No review was posted: the pull request has a newer commit, and the run for that commit reviews it.';
/**
 * Posts one review with all of `drafts`. One bad anchor makes GitHub reject all of it, and a failed answer does not mean that nothing
 * was posted: the comments on the pull request show that, and then there is at most one more attempt.
 */
async function postReview(client, target, drafts) {
    if (drafts.length === 0)
        return { posted: [], unplaced: [], notes: [] };
    const result = await (0,github_errors/* attempt */.CD)(() => createReview(client, target, drafts));
    if ('value' in result)
        return { posted: drafts, unplaced: [], notes: [] };
    const { refusal } = result;
    if (refusal.kind === 'unclear' || (await waitForRateLimit(target.clock, refusal))) {
        return postUnlessThere(client, target, drafts);
    }
    if (isAboutPlace(refusal))
        return postProvable(client, target, drafts, refusal);
    return notPosted(refusal);
}
/** GitHub's error for a comment outside of the diff, as quoted in issues. */
function isAboutPlace({ kind, reason }) {
    return kind === 'rejected' && /\b(line|diff|hunk|path could not be resolved)\b/i.test(reason);
}
/** The server failed, but the review may exist all the same: our markers show it. */
async function postUnlessThere(client, target, drafts) {
    const ownComments = await (0,github_errors/* attempt */.CD)(() => readOwnComments(client, target.pullNumber));
    // When that is unknown, nothing is repeated: two reviews are worse than none.
    if ('refusal' in ownComments)
        return post_review_nothing(`The review may not have been posted: ${(0,github_errors/* explain */.WE)(ownComments.refusal)}`);
    if (areThere(ownComments.value, drafts))
        return { posted: drafts, unplaced: [], notes: [] };
    if (ownComments.value.headSha !== target.headSha)
        return post_review_nothing(movedOn);
    return postOnce(client, target, drafts);
}
function areThere({ comments }, drafts) {
    const there = new Set(comments.filter(({ outdated }) => !outdated).flatMap(({ findings }) => findings));
    return drafts.every(({ ids }) => ids.every((id) => there.has(id)));
}
/** GitHub states that a line is not in the diff, not which one: the current diff shows it. */
async function postProvable(client, target, drafts, refusal) {
    const ownComments = await (0,github_errors/* attempt */.CD)(() => readOwnComments(client, target.pullNumber));
    if ('value' in ownComments && ownComments.value.headSha !== target.headSha)
        return post_review_nothing(movedOn);
    const files = await (0,github_errors/* attempt */.CD)(() => listChangedFiles(client, target.pullNumber));
    const hunks = new Map('value' in files ? files.value.map((file) => [file.path, file.hunks ?? []]) : []);
    const isProvable = ({ anchor }) => hunkAround(hunks.get(anchor.path) ?? [], anchor.startLine, anchor.line);
    const provable = drafts.filter(isProvable);
    const others = drafts.filter((draft) => !isProvable(draft));
    // The same review again would be refused again.
    if (provable.length === 0 || others.length === 0)
        return { ...notPosted(refusal), unplaced: drafts };
    const { posted, unplaced, notes } = await postOnce(client, target, provable);
    return { posted, unplaced: [...others, ...unplaced], notes };
}
/** The last attempt: after it the comments are looked at once more, and nothing is repeated. */
async function postOnce(client, target, drafts) {
    const result = await (0,github_errors/* attempt */.CD)(() => createReview(client, target, drafts));
    if ('value' in result)
        return { posted: drafts, unplaced: [], notes: [] };
    const { refusal } = result;
    if (refusal.kind !== 'unclear')
        return { ...notPosted(refusal), unplaced: isAboutPlace(refusal) ? drafts : [] };
    const ownComments = await (0,github_errors/* attempt */.CD)(() => readOwnComments(client, target.pullNumber));
    if ('refusal' in ownComments)
        return post_review_nothing(`The review may not have been posted: ${(0,github_errors/* explain */.WE)(refusal)}`);
    return areThere(ownComments.value, drafts) ? { posted: drafts, unplaced: [], notes: [] } : notPosted(refusal);
}
async function createReview(client, target, drafts) {
    // Later lines first: a suggestion that is applied does not move those that are applied after it.
    const ordered = drafts.toSorted((a, b) => b.anchor.line - a.anchor.line);
    const { data } = await client.rest.pulls.createReview({
        ...client.repository,
        pull_number: target.pullNumber,
        commit_id: target.headSha,
        event: 'COMMENT',
        body: opening(target, drafts),
        comments: ordered.map(({ anchor, body }) => ({
            path: anchor.path,
            body,
            line: anchor.line,
            side: 'RIGHT',
            // GitHub rejects a range of one line.
            ...(anchor.startLine < anchor.line && { start_line: anchor.startLine, start_side: 'RIGHT' }),
        })),
    });
    (0,shape/* expected */.p6)('a review', data, (review) => (0,shape/* isNumber */.Et)((0,shape.at)(review, 'id')));
}
function notPosted(refusal) {
    return post_review_nothing(`No review was posted: ${(0,github_errors/* explain */.WE)(refusal)}`);
}
function post_review_nothing(note) {
    return { posted: [], unplaced: [], notes: [note] };
}

;// CONCATENATED MODULE: ./build/github/review/stale-comments.js




/** Removes comments whose findings are all gone, have just been posted again, or are in another one, unless people have dealt with them. */
async function removeStale(client, { report, clock }, comments, posted) {
    const stale = staleComments(report, comments, posted);
    for (const [count, { id }] of stale.entries()) {
        const parameters = { ...client.repository, comment_id: id };
        const result = await withRateLimit(clock, async () => {
            const { status } = await client.rest.pulls.deleteReviewComment(parameters);
            (0,shape/* expected */.p6)('a deletion', status, (code) => code === 204);
        });
        if ('refusal' in result && !result.refusal.isGone) {
            return { count, notes: [`A comment whose finding is gone could not be removed: ${(0,github_errors/* explain */.WE)(result.refusal)}`] };
        }
    }
    return { count: stale.length, notes: [] };
}
/** Comments whose findings are all gone, or are reported in another comment of this run or of one that posted at the same time. */
function staleComments(report, comments, posted) {
    // A finding is gone when its file was read without it, not when the file could not be read.
    const unread = new Set(report.skipped.map(({ file }) => file));
    const present = new Set(report.images.filter(({ findings }) => findings.length > 0).map((reviewed) => findingId(reviewed)));
    const anew = new Set(posted.flatMap(({ ids }) => ids));
    const isOver = (id) => anew.has(id) || !present.has(id);
    return comments.filter((comment) => !comment.dismissed &&
        !unread.has(comment.path) &&
        (comment.findings.every(isOver) || isRepeated(comment, comments)));
}
/**
 * Two runs at once know nothing of each other, so each may have posted a comment. The one that people dealt with stays, or the older one; an
 * outdated one is no reason to remove one that can be applied.
 */
function isRepeated(comment, comments) {
    const findings = comment.findings.toSorted().join(' ');
    return comments.some((other) => (other.dismissed || other.id < comment.id) &&
        other !== comment &&
        !other.outdated &&
        other.path === comment.path &&
        other.findings.toSorted().join(' ') === findings);
}

// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
;// CONCATENATED MODULE: ./build/github/review/withheld.js



/** Most findings that one comment remembers: its marker stays below 4 kB. */
const mostRemembered = 200;
const noneForgotten = { images: [], repetitions: [] };
/**
 * @param remembered by the comments that stay
 * @param reported findings that have a comment: they are not drafted again in any case
 */
function forgottenDrafts({ images }, remembered, reported) {
    const known = new Set(remembered.flatMap(({ words, ids }) => ids.map((id) => `${words} ${id}`)));
    const forgotten = images
        .flatMap((reviewed) => {
        const words = repeatedWords(reviewed);
        const id = findingId(reviewed);
        return words === undefined || reported.has(id) || known.has(`${words} ${id}`) ? [] : [{ reviewed, words }];
    })
        .slice(0, mostRemembered);
    const groups = (0,group_by/* groupBy */.$)(forgotten, ({ words }) => words);
    const others = (0,group_by/* groupBy */.$)(images.filter(({ findings }) => findings.length > 0), (reviewed) => repeatedWords(reviewed) ?? draftedWords(reviewed));
    return {
        images: forgotten.map(({ reviewed }) => reviewed),
        repetitions: [...groups.keys()].map((words) => {
            const all = (others.get(words) ?? []).slice(0, mostRemembered);
            return { words, ids: [...new Set(all.map((reviewed) => findingId(reviewed)))] };
        }),
    };
}
function repeatedWords({ draft }) {
    return draft?.status === 'failed' ? draft.repeats : undefined;
}
function draftedWords({ draft }) {
    return draft?.status === 'ok' ? (0,draft_marks/* wordsMark */.r)(draft.text) : undefined;
}

;// CONCATENATED MODULE: ./build/github/review/summary-text.js







/** Most images that the comment names; even with the longest texts it stays far below `longestBody`. */
const mostListed = 50;
const summary_text_mostFiles = 10;
const noneUnplaced = { images: [], files: [], withheld: [], repetitions: [] };
/**
 * The comment in the conversation about images and files that have no place in the review. Its marker is made from the images and their lines, not
 * from the wording, in which a model never repeats itself: the comment changes only when its images or lines do.
 */
function summaryText(unplaced, linkTo) {
    const { images, files, withheld } = unplaced;
    return [
        formatMarker({ summary: digest(unplaced), drafts: [], repetitions: unplaced.repetitions }),
        ...(files.length === 0 ? [] : filesPart(files, linkTo)),
        ...(images.length === 0 ? [] : imagesPart(images, linkTo)),
        ...(withheld.length === 0 ? [] : withheldPart(withheld, linkTo)),
        'This comment is kept up to date, and deleted when nothing is left in it. Once hidden, it no longer changes.',
    ].join('\n');
}
function filesPart(files, linkTo) {
    const entries = files
        .slice(0, summary_text_mostFiles)
        .map(({ file, reason }) => `- ${linked(file, 1, file, linkTo)}: ${(0,markdown_text/* plainText */.wh)((0,truncate/* truncate */.x)(reason, 400))}`);
    const more = files.length - entries.length;
    return [
        `**${(0,count/* count */.U)(files.length, 'file')} could not be read,** so nothing is known about the images in ${files.length === 1 ? 'it' : 'them'}. A baseline accepts a file as it is, until it changes.`,
        '',
        ...entries,
        ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
        '',
    ];
}
function imagesPart(images, linkTo) {
    const listed = images.slice(0, mostListed).map((reviewed) => entry(reviewed, linkTo));
    const more = images.length - listed.length;
    return [
        `**${(0,count/* count */.U)(images.length, 'image needs', 'images need')} an alternative text, or a better one, and ${images.length === 1 ? 'has' : 'have'} no place in the review.** GitHub takes comments only on lines of the diff, and a review has at most \`max-comments\` of them.`,
        '',
        ...listed,
        ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
        '',
    ];
}
function withheldPart(images, linkTo) {
    const listed = images.slice(0, mostListed).map((reviewed) => entry(reviewed, linkTo));
    const more = images.length - listed.length;
    return [
        `**No text is suggested for ${(0,count/* count */.U)(images.length, 'image', 'images')}:** the model gave the same description of different pictures. Describe what ${images.length === 1 ? 'this one shows that the others do' : 'each shows that the others do'} not.`,
        '',
        ...listed,
        ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
        '',
    ];
}
/** Whether the comment `body` is up to date. */
function isCurrent(body, unplaced) {
    return digestIn(body) === digest(unplaced);
}
function entry(reviewed, linkTo) {
    const { document, location, findings, suggestion } = reviewed;
    const reported = findings.slice(0, 1).map((finding) => ({ ...finding, message: (0,truncate/* truncate */.x)(finding.message, 400) }));
    const draft = suggestion?.offered === true && suggestion.alt !== '' ? ` Draft: ${(0,markdown_text/* codeSpan */.SS)(suggestion.alt)}` : '';
    const place = linked(document.path, location.line, `${document.path}:${location.line}`, linkTo);
    const beginning = beginningLine(reviewed).map((line) => ` ${line}.`);
    return `- ${place}: ${complaint({ findings: reported })}${draft}${beginning.join('')}`;
}
function linked(path, line, name, linkTo) {
    const place = (0,markdown_text/* codeSpan */.SS)(name, 200);
    const address = linkTo(path, line);
    // The root stands for files that are not even listed.
    return path === '.' || address === undefined || address.length > longestLink ? place : `[${place}](${address})`;
}
/** UTF-16 units: fifty links of this length leave space for the text. */
const longestLink = 400;
function digest({ images, files, withheld, repetitions }) {
    const parts = [
        ...images.map((reviewed) => `${findingId(reviewed)}:${reviewed.location.line}`),
        ...files.map(({ file, reason }) => `${file}: ${reason}`),
        ...withheld.map((reviewed) => `${findingId(reviewed)}:${reviewed.location.line}`),
        ...repetitions.map(({ words, ids }) => [words, ...ids].join('.')),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
function digestIn(body) {
    return readMarker(body)?.summary;
}

;// CONCATENATED MODULE: ./build/github/review/summary.js





/**
 * Keeps the one comment in the conversation about what has no place in the review up to date: creates it when it is needed,
 * edits it in place, and deletes it when nothing is left. A hidden one is not wanted, and stays as it is.
 * @returns notes on what failed
 */
async function keepSummary(client, { pullNumber, clock, linkTo }, { summary, repeatedSummaries }, unplaced) {
    const repeated = await removeRepeated(client, repeatedSummaries, clock);
    if (summary === 'unknown') {
        return isEmpty(unplaced) ? [] : ['The summary comment was left as it is: GitHub does not show which one is ours.'];
    }
    const request = requestFor(client, pullNumber, summary, unplaced, linkTo);
    const result = request && (await withRateLimit(clock, request));
    if (!result || 'value' in result)
        return repeated;
    const { refusal } = result;
    if (refusal.kind === 'unclear' && (await isUpToDate(client, pullNumber, unplaced)))
        return repeated;
    return [...repeated, `The summary comment could not be brought up to date: ${(0,github_errors/* explain */.WE)(refusal)}`];
}
/** @returns a note on the one that could not be removed */
async function removeRepeated({ rest, repository }, repeated, clock) {
    for (const { id } of repeated) {
        const remove = () => deleted(rest.issues.deleteComment({ ...repository, comment_id: id }));
        const result = await withRateLimit(clock, remove);
        if ('refusal' in result && !result.refusal.isGone)
            return [`A second summary comment could not be removed: ${(0,github_errors/* explain */.WE)(result.refusal)}`];
    }
    return [];
}
/** After an answer that shows nothing, the comments do. */
async function isUpToDate(client, pullNumber, unplaced) {
    const ownComments = await (0,github_errors/* attempt */.CD)(() => readOwnComments(client, pullNumber));
    if ('refusal' in ownComments || ownComments.value.summary === 'unknown')
        return false;
    const { summary } = ownComments.value;
    return summary === undefined ? isEmpty(unplaced) : isCurrent(summary.body, unplaced);
}
/** The request that brings the comment up to date; undefined when it is. */
function requestFor({ rest, repository, secrets: { hide } }, pullNumber, summary, unplaced, linkTo) {
    // After a failed answer the request may have succeeded, so nothing is repeated.
    if (summary === undefined) {
        if (isEmpty(unplaced))
            return undefined;
        const body = hide(summaryText(unplaced, linkTo));
        return () => summary_written(rest.issues.createComment({ ...repository, issue_number: pullNumber, body }));
    }
    if (summary.hidden)
        return undefined;
    const comment = { ...repository, comment_id: summary.id };
    if (isEmpty(unplaced))
        return () => deleted(rest.issues.deleteComment(comment));
    if (isCurrent(summary.body, unplaced))
        return undefined;
    return () => summary_written(rest.issues.updateComment({ ...comment, body: hide(summaryText(unplaced, linkTo)) }));
}
function isEmpty({ images, files, withheld }) {
    return images.length + files.length + withheld.length === 0;
}
async function summary_written(answer) {
    (0,shape/* expected */.p6)('a comment', (await answer).data, (comment) => (0,shape/* isNumber */.Et)((0,shape.at)(comment, 'id')));
}
async function deleted(answer) {
    (0,shape/* expected */.p6)('a deletion', (await answer).status, (status) => status === 204);
}

;// CONCATENATED MODULE: ./build/github/review/index.js










/**
 * Brings our comments on the pull request up to date: posts at most one review with what is new, deletes comments whose findings are
 * gone, and keeps at most one comment in the conversation for the rest. A failing request becomes a note, never an exception.
 */
async function publishReview(client, request) {
    const ownComments = await withRateLimit(request.clock, () => readOwnComments(client, request.pullNumber));
    if ('refusal' in ownComments)
        return review_nothing(`No review was posted: ${(0,github_errors/* explain */.WE)(ownComments.refusal)}`);
    const { headSha, comments } = ownComments.value;
    if (headSha !== request.headSha)
        return review_nothing(movedOn);
    const plan = planned(request, comments, client.secrets.hide);
    const review = await postReview(client, request, plan.fresh);
    if (review.notes.includes(movedOn))
        return review_nothing(movedOn);
    const removed = await removeStale(client, request, comments, review.posted);
    const forSummary = [...plan.forSummary, ...review.unplaced.flatMap(({ anchor }) => anchor.images)];
    // A token that cannot post a review cannot post this comment either: one refusal is enough.
    const isRefused = review.notes.length > 0 && review.unplaced.length === 0;
    const summary = isRefused
        ? []
        : await keepSummary(client, request, ownComments.value, {
            images: forSummary,
            files: unreadIn(request.report),
            withheld: plan.forgotten.images,
            repetitions: plan.forgotten.repetitions,
        });
    return {
        posted: review.posted.length,
        asked: ownComments.value.asked,
        removed: removed.count,
        notes: [
            ...review.notes,
            ...removed.notes,
            ...leftOut(plan.outside + review.unplaced.length, 'on lines where GitHub takes no comments'),
            ...leftOut(plan.beyond, `beyond max-comments (${request.maxComments})`),
            ...summary,
        ],
    };
}
function planned({ report, hunksOf, previousPathOf, mode, maxComments, previewOf }, comments, hide) {
    const { anchors, outside } = anchorImages(report.images, hunksOf, mode);
    // Cut before comparing: a second run must not post those that the first one left out.
    const most = Math.max(0, maxComments - standingComments(report, anchors, comments));
    const chosen = anchors.slice(0, most);
    const beyond = anchors.slice(most);
    const dismissed = idsOf(comments.filter((comment) => comment.dismissed));
    const standing = idsOf(comments.filter(({ outdated }) => !outdated));
    const isOpen = (reviewed) => {
        // A finding that people have dealt with stays dismissed when the file is renamed.
        const { path } = reviewed.document;
        return [path, previousPathOf(path) ?? path].every((name) => !dismissed.has(findingId(reviewed, name)));
    };
    const isFresh = ({ images }) => images.some((reviewed) => !standing.has(findingId(reviewed)));
    // Of two images on a line, one that people have dealt with is left out of the other's suggestion.
    const open = anchorImages(imagesOf(chosen).filter(isOpen), hunksOf, mode).anchors;
    const fresh = open.filter(isFresh);
    const freshIds = imagesOf(fresh).map((reviewed) => findingId(reviewed));
    const stale = staleComments(report, comments, [{ ids: freshIds }]);
    const remembered = comments.filter((one) => !stale.includes(one)).flatMap(({ repetitions }) => repetitions);
    const forgotten = forgottenDrafts(report, remembered, new Set([...standing, ...dismissed, ...freshIds]));
    // One of the new comments remembers them all.
    const drafts = fresh.map((anchor, index) => {
        const repetitions = index === 0 ? forgotten.repetitions : [];
        return { anchor, draft: composeComment(anchor, { hide, repetitions, previewOf }) };
    });
    const tooLong = drafts.flatMap(({ anchor, draft }) => (draft ? [] : anchor.images));
    return {
        fresh: drafts.flatMap(({ draft }) => draft ?? []),
        forgotten: fresh.length > 0 ? noneForgotten : forgotten,
        forSummary: [...outside, ...imagesOf(beyond), ...tooLong].filter(isOpen),
        outside: outside.filter(isOpen).length,
        beyond: beyond.filter(({ images }) => images.some(isOpen)).length,
    };
}
/** Counts comments that stay although no anchor of this run has their findings: these are still there, and were not drafted again. */
function standingComments(report, anchors, comments) {
    const present = new Set(report.images.filter(({ findings }) => findings.length > 0).map((one) => findingId(one)));
    const anchored = new Set(imagesOf(anchors).map((one) => findingId(one)));
    return comments.filter(({ findings, outdated, dismissed }) => (dismissed || !outdated) && findings.some((id) => present.has(id)) && !findings.some((id) => anchored.has(id))).length;
}
function imagesOf(anchors) {
    return anchors.flatMap(({ images }) => images);
}
function unreadIn({ skipped }) {
    return skipped.filter(({ accepted }) => accepted !== true);
}
function leftOut(number, why) {
    if (number === 0)
        return [];
    return [`${(0,count/* count */.U)(number, 'finding is', 'findings are')} ${why}: the summary has ${number === 1 ? 'it' : 'them'}.`];
}
function review_nothing(note) {
    return { posted: 0, removed: 0, notes: [note] };
}

;// CONCATENATED MODULE: ./build/github/review/publish.js







/** Posts what the settings ask for, when the token of the run can write and there is a document. */
async function publish(client, pull, publication) {
    const { review, report, ...rest } = publication;
    const isIdle = report.totals.documents + report.skipped.length === 0;
    if (pull.readOnly !== undefined)
        return publish_silence(review === 'off' || isIdle ? [] : [readOnlyNotes[pull.readOnly]]);
    const request = { pullNumber: pull.number, headSha: pull.headSha, report, ...rest };
    if (isIdle)
        return review === 'off' || pull.untouched ? publish_silence([]) : tidyUp(client, request);
    const outcome = review === 'off' ? publish_silence([]) : await publishReview(client, { ...request, mode: review });
    return { ...outcome, notes: [...outcome.notes, ...(await postCheckRun(client, pull.headSha, report))] };
}
const readOnlyNotes = {
    fork: 'No review was posted: for a pull request from a fork, GitHub gives this run no secrets and a read-only token. The annotations and this summary have every finding. For reviews see docs/workflows/forks.yml of alt-text-review.',
    dependabot: 'No review was posted: for Dependabot, GitHub gives this run a read-only token and only the secrets for Dependabot. The annotations and this summary have every finding.',
};
/** Removes our comments when the pull request has no document left. One that never had any gets no note. */
async function tidyUp(client, request) {
    const ownComments = await (0,github_errors/* attempt */.CD)(() => readOwnComments(client, request.pullNumber));
    if ('refusal' in ownComments || ownComments.value.headSha !== request.headSha)
        return publish_silence([]);
    const { comments } = ownComments.value;
    const removed = await removeStale(client, request, comments, []);
    const summary = await keepSummary(client, request, ownComments.value, noneUnplaced);
    return { posted: 0, removed: removed.count, notes: [...removed.notes, ...summary] };
}
function publish_silence(notes) {
    return { posted: 0, removed: 0, notes };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(73853);
;// CONCATENATED MODULE: ./build/lib/tar.js
/** Every header and every file begins at a multiple of this many bytes (POSIX.1-2001, pax). */
const block = 512;
/** Largest extended header that is read for a long path, in bytes; no honest archive needs more. */
const longestHeader = 1024 * 1024;
/**
 * The wanted files of an archive, in its order; the others are skipped and not kept. Ends without an error where the archive ends or
 * is damaged.
 */
async function* tarFiles(chunks, isWanted) {
    const reader = createReader(chunks);
    let longPath;
    for (let head = await reader.take(block); head !== undefined; head = await reader.take(block)) {
        const size = sizeIn(head);
        if (size === undefined)
            return;
        const padded = Math.ceil(size / block) * block;
        const type = String.fromCharCode(head[156] ?? 0);
        if (type === 'x' && size <= longestHeader) {
            longPath = pathInRecords((await reader.take(padded))?.subarray(0, size));
            continue;
        }
        const path = longPath ?? pathIn(head);
        longPath = undefined;
        if ((type === '0' || type === '\0') && isWanted(path, size)) {
            const bytes = await reader.take(padded);
            if (bytes === undefined)
                return;
            yield { path, bytes: bytes.subarray(0, size) };
        }
        else if (!(await reader.skip(padded)))
            return;
    }
}
/** The size in octal digits; undefined for anything else, such as the blocks of zeros at the end. */
function sizeIn(head) {
    const digits = textIn(head, 124, 12).trim();
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
function pathIn(head) {
    const [name, prefix] = [textIn(head, 0, 100), textIn(head, 345, 155)];
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** The path in records like `28 path=docs/a.md`, each of which begins with its length in bytes. */
function pathInRecords(records) {
    let rest = records ?? new Uint8Array();
    while (rest.length > 0) {
        const length = Number.parseInt(textIn(rest, 0, 10), 10);
        if (!(length > 0))
            return undefined;
        const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(decode(rest.subarray(0, length))) ?? [];
        if (key === 'path')
            return value;
        rest = rest.subarray(length);
    }
    return undefined;
}
/** The characters of a field, up to the first zero. */
function textIn(bytes, start, length) {
    const field = bytes.subarray(start, start + length);
    const end = field.indexOf(0);
    return decode(end === -1 ? field : field.subarray(0, end));
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}
/** Reads a stream in pieces of any size. */
function createReader(chunks) {
    const source = chunks[Symbol.asyncIterator]();
    let rest = new Uint8Array();
    /** The part of the next `length` bytes that has arrived; undefined at the end. */
    async function some(length) {
        while (rest.length === 0) {
            const next = await source.next();
            if (next.done === true)
                return undefined;
            rest = next.value;
        }
        const part = rest.subarray(0, length);
        rest = rest.subarray(part.length);
        return part;
    }
    async function pass(length, visit) {
        for (let left = length; left > 0;) {
            const part = await some(left);
            if (part === undefined)
                return false;
            visit(part);
            left -= part.length;
        }
        return true;
    }
    return {
        /** Undefined when the stream ends before that. */
        async take(length) {
            const parts = [];
            return (await pass(length, (part) => parts.push(part))) ? Buffer.concat(parts) : undefined;
        },
        /** False when the stream ends before that. */
        skip: (length) => pass(length, () => undefined),
    };
}

;// CONCATENATED MODULE: ./build/github/repository/archive.js







/** Largest size of an unpacked archive, in bytes. Files beyond it are read in another way. */
const mostUnpacked = 1024 ** 3;
/** Milliseconds: runners of GitHub receive several MB in a second. */
const archive_limitMs = 120_000;
/**
 * Texts of many files from the archive of their commit, in one request. An archive leaves out files marked `export-ignore`, and rewrites
 * those marked `export-subst` or `eol`, so only a file with the hash from the listing of the commit is taken; the others are not in the result.
 *
 * @param wanted entries of the listing, by path
 */
async function textsInArchive(client, commit, wanted) {
    const texts = new Map();
    const route = 'GET /repos/{owner}/{repo}/tarball/{ref}';
    const isWanted = (path, size) => size <= (0,decode_document/* maxBytesOf */.v9)(path) && wanted.has(inRepository(path));
    // When the transfer breaks off, is not an archive, or takes too long, the files that arrived before are complete.
    await (0,github_errors/* attempt */.CD)(() => download(client, { route, parameters: { ref: commit }, limitMs: archive_limitMs, repeats: false }, async (body) => {
        for await (const { path, bytes } of tarFiles(unpacked(body), isWanted)) {
            const name = inRepository(path);
            if ((0,git_hash/* gitHash */.X)(bytes) === wanted.get(name)?.sha)
                texts.set(name, (0,decode_document/* decodeDocument */.w8)(bytes));
            if (texts.size === wanted.size)
                break;
        }
    }));
    return texts;
}
/** All files of an archive are in one folder, which is named after the repository and the commit. */
function inRepository(path) {
    return path.slice(path.indexOf('/') + 1);
}
async function* unpacked(body) {
    const packed = external_node_stream_.Readable.fromWeb(body);
    const gunzip = (0,external_node_zlib_.createGunzip)();
    packed.on('error', (error) => gunzip.destroy(error));
    let size = 0;
    try {
        for await (const chunk of packed.pipe(gunzip)) {
            size += chunk.length;
            if (size > mostUnpacked)
                return;
            yield chunk;
        }
    }
    finally {
        // The rest is not transferred.
        packed.destroy();
        gunzip.destroy();
    }
}

;// CONCATENATED MODULE: ./build/github/repository/texts.js


/** Most files that are read with queries; for more, the archive of the commit is quicker. */
const mostQueried = 150;
/**
 * Texts of files, one answer each in the same order. There may be very many of the commit of `tree`, once that is listed.
 *
 * @throws UserError when GitHub gives none of them
 */
async function readManyTexts(client, places, { commit, tree, folders }) {
    const entries = tree.isListed() ? await tree.list() : undefined;
    const entryOf = (place) => (place.commit === commit ? entries?.get(place.path) : undefined);
    const wanted = places.flatMap((place) => {
        const entry = entryOf(place);
        return entry?.kind === 'file' ? [[place.path, entry]] : [];
    });
    const packed = wanted.length > mostQueried ? await textsInArchive(client, commit, new Map(wanted)) : texts_nothing;
    const found = (place) => (place.commit === commit ? packed.get(place.path) : undefined);
    const rest = places.filter((place) => found(place) === undefined);
    const read = await readTexts(client, rest, { folders, sizeOf: (place) => entryOf(place)?.size });
    const others = new Map(rest.map((place, index) => [place, read[index]]));
    return places.map((place) => found(place) ?? others.get(place) ?? 'absent');
}
const texts_nothing = new Map();

;// CONCATENATED MODULE: ./build/github/repository/tree.js


function createTree(client, commit) {
    let listing;
    return {
        list() {
            listing ??= listTree(client, commit);
            return listing;
        },
        isListed: () => listing !== undefined,
    };
}
/** The paths of the files of a tree; undefined when it cannot be listed. */
async function filesOf(tree) {
    const entries = await tree.list();
    return entries && new Set([...entries].flatMap(([path, { kind }]) => (kind === 'file' ? [path] : [])));
}
/** Whether the archive of a tree is quick to read, by the bytes of its files; false when it cannot be listed. */
async function isSmall(tree) {
    const entries = await tree.list();
    return entries !== undefined && [...entries.values()].reduce((sum, { size }) => sum + size, 0) <= smallBytes;
}
/** A runner receives as much in a few seconds, and an archive is smaller than its files. */
const smallBytes = 100 * 1024 * 1024;
async function listTree(client, commit) {
    const parameters = { ...client.repository, tree_sha: commit, recursive: '1' };
    const result = await (0,github_errors/* attempt */.CD)(async () => (0,shape/* expected */.p6)('a listing', (await client.rest.git.getTree(parameters)).data, isListing));
    if ('refusal' in result || result.value.truncated)
        return undefined;
    return new Map(result.value.tree.flatMap(({ path, mode, sha, size = 0 }) => {
        const kind = kinds[mode];
        return kind === undefined ? [] : [[path, { kind, sha, size }]];
    }));
}
function isListing(data) {
    return (0,shape/* isListOf */.sh)((0,shape.at)(data, 'tree'), (entry) => [(0,shape.at)(entry, 'path'), (0,shape.at)(entry, 'mode'), (0,shape.at)(entry, 'sha')].every(shape/* isText */.KH) &&
        (0,shape/* isOptional */.dK)((0,shape.at)(entry, 'size'), Number.isFinite));
}
/** Modes of git; folders are left out. */
const kinds = {
    '100644': 'file',
    '100755': 'file',
    '120000': 'link',
    '160000': 'submodule',
};

;// CONCATENATED MODULE: ./build/github/repository/unlisted.js

/**
 * The listed files, and those that GitHub's lists leave out (3,000 of a pull request, 300 of a comparison): both commits are listed as a
 * whole and compared. That shows no lines and no renames, and costs two requests.
 * @param mergeBase the commit that the change started from; when it is unknown, nothing is added
 * @param tree of its head
 */
async function withUnlisted(client, listed, mergeBase, tree) {
    if (mergeBase === undefined)
        return listed;
    const [before, after] = await Promise.all([createTree(client, mergeBase).list(), tree.list()]);
    if (before === undefined || after === undefined)
        return listed;
    const known = new Set(listed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const unlisted = [...new Set([...before.keys(), ...after.keys()])].filter((path) => !known.has(path));
    return [...listed, ...unlisted.flatMap((path) => change(path, before.get(path), after.get(path)))];
}
function change(path, before, after) {
    if (after?.kind !== 'file')
        return before?.kind === 'file' ? [{ path, status: 'removed', hunks: undefined }] : [];
    if (before?.sha === after.sha)
        return [];
    return [{ path, status: before?.kind === 'file' ? 'modified' : 'added', hunks: undefined }];
}

// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
;// CONCATENATED MODULE: ./build/github/repository/workflow-run.js



/**
 * The open pull request that a run of another workflow was for. Nothing that the run left behind is trusted: GitHub lists the pull
 * requests of its branch, and only one whose head is exactly the commit of the run is taken.
 * @throws UserError when GitHub does not answer: the run cannot continue without it
 */
async function findPull(client, { owner, branch, headSha, repositoryId }) {
    const list = await (0,github_errors/* attempt */.CD)(async () => {
        const { data } = await client.rest.pulls.list({
            ...client.repository,
            state: 'open',
            head: `${owner}:${branch}`,
            per_page: 100,
        });
        const pulls = (0,shape/* expected */.p6)('a list of pull requests', data, Array.isArray);
        return pulls.filter((pull) => (0,shape.at)(pull, 'head', 'repo', 'id') === repositoryId);
    });
    if ('refusal' in list)
        throw (0,github_errors/* userError */.IF)('The pull request of the run cannot be looked up', list.refusal);
    const pulls = list.value.flatMap((json) => (0,github_event/* readPull */.Es)(json) ?? []);
    const pull = pulls.find((one) => one.headSha === headSha);
    if (pull !== undefined)
        return { pull };
    const why = pulls.length > 0
        ? 'there is a newer commit, and the run for that commit reviews it'
        : 'it has no open pull request';
    return { why: `${branch} at ${headSha.slice(0, 7)}: ${why}` };
}
/**
 * The open pull request of a number.
 * @throws UserError when GitHub does not answer: the run cannot continue without it
 */
async function pullOfNumber(client, number) {
    const found = await (0,github_errors/* attempt */.CD)(async () => {
        const { data } = await client.rest.pulls.get({ ...client.repository, pull_number: number });
        return (0,shape/* expected */.p6)('a pull request', data, (json) => (0,github_event/* readPull */.Es)(json) !== undefined);
    });
    if ('refusal' in found)
        throw (0,github_errors/* userError */.IF)('The pull request of the comment cannot be looked up', found.refusal);
    const pull = (0,github_event/* readPull */.Es)(found.value);
    return pull !== undefined && found.value.state === 'open' ? { pull } : { why: 'It is not open' };
}

;// CONCATENATED MODULE: ./build/github/talk/answer.js



/** UTF-16 units; GitHub refuses longer bodies. */
const answer_longestBody = 65_536;
/** Answers a command where it was given. @param text Markdown @returns why GitHub did not take it */
async function answerTo(client, pullNumber, { mark, thread }, text) {
    const marker = formatMarker({ drafts: [], repetitions: [], answers: [mark] });
    const body = `${marker}\n${client.secrets.hide(text)}`.slice(0, answer_longestBody);
    const { rest, repository } = client;
    const posted = await withRateLimit(client.clock, async () => {
        const { data } = thread === undefined
            ? await rest.issues.createComment({ ...repository, issue_number: pullNumber, body })
            : await rest.pulls.createReplyForReviewComment({
                ...repository,
                pull_number: pullNumber,
                comment_id: thread,
                body,
            });
        (0,shape/* expected */.p6)('a comment', data, (comment) => (0,shape/* isNumber */.Et)((0,shape.at)(comment, 'id')));
    });
    return 'refusal' in posted ? posted.refusal : undefined;
}

;// CONCATENATED MODULE: ./build/github/talk/asked.js



/** What people ask for on a pull request, or why GitHub does not show it. */
async function readAsked(client, pullNumber) {
    const conversation = await (0,github_errors/* attempt */.CD)(() => queryConversation(client, pullNumber));
    return 'refusal' in conversation ? { why: (0,github_errors/* explain */.WE)(conversation.refusal) } : askedIn(conversation.value);
}

;// CONCATENATED MODULE: ./build/github/talk/commit.js


/** Commits in one request, all files or none. GitHub signs it. @returns the new commit */
async function commitFiles(client, commit) {
    const { branch, headSha, headline, body, files } = commit;
    const { owner, repo } = client.repository;
    const additions = [...files].map(([path, bytes]) => ({ path, contents: Buffer.from(bytes).toString('base64') }));
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: headSha,
        message: { headline, body },
        fileChanges: { additions },
    };
    return withRateLimit(client.clock, async () => {
        const answer = await client.graphql(mutation, { input });
        return (0,shape/* expected */.p6)('a commit', (0,shape.at)(answer, 'createCommitOnBranch', 'commit', 'oid'), shape/* isSha */.HH);
    });
}
const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

;// CONCATENATED MODULE: ./build/github/talk/permission.js


/** Whether a person may write to the repository; undefined when GitHub does not say. */
async function mayWrite(client, username) {
    const asked = await (0,github_errors/* attempt */.CD)(async () => {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...client.repository, username });
        const answer = (0,shape/* expected */.p6)('a permission', data, (one) => (0,shape/* isText */.KH)((0,shape.at)(one, 'permission')));
        // The roles that a repository can name besides are mapped to these (REST docs, "Get repository permissions for a user").
        return ['admin', 'write'].includes(answer.permission);
    });
    if ('value' in asked)
        return asked.value;
    return asked.refusal.isGone === true ? false : undefined;
}

;// CONCATENATED MODULE: ./build/github/talk/suggestion.js

/** The lines of the first suggestion in a comment of ours; undefined where it has none. */
function suggestionIn(body) {
    const lines = body.split(/\r?\n/);
    const start = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
    const fence = lines[start]?.replace('suggestion', '');
    const end = start === -1 ? -1 : lines.indexOf(fence ?? '', start + 1);
    return end === -1 ? undefined : lines.slice(start + 1, end);
}
/** The text with other lines in the place of these, as GitHub writes them when a person applies a suggestion. */
function withLines(text, { first, last }, lines) {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const all = text.split(/\r?\n/);
    return [...all.slice(0, first - 1), ...lines, ...all.slice(last)].join(end);
}
/**
 * What stands in the place of these lines of a document after a change; undefined where it touches others, and where GitHub would write other
 * line ends or another encoding than the file has.
 */
function replacedLines(document, after, { first, last }) {
    const before = document.text;
    const [was, is] = [before.split('\n'), after.split('\n')];
    const behind = was.length - last;
    const isSame = (one, other) => one.join('\n') === other.join('\n');
    if (hasMixedLineEndings(before) || !isWrittenAsUtf8(document, after) || is.length < behind + first - 1)
        return undefined;
    if (!isSame(was.slice(0, first - 1), is.slice(0, first - 1)))
        return undefined;
    if (!isSame(was.slice(last), is.slice(is.length - behind)))
        return undefined;
    const lines = is.slice(first - 1, is.length - behind).map((line) => line.replace(/\r$/, ''));
    return lines.some((line) => line.includes('\r')) ? undefined : lines.join('\n');
}

;// CONCATENATED MODULE: ./build/github/talk/words.js


const words_mostNamed = 20;
const deeds = {
    decorative: 'Marked as decorative',
    ignore: 'Ignored, with your reason in a comment beside it',
    accept: 'Accepted',
};
/** The answer to what a commit has carried out. */
function committedAnswer(deed, carried, sha) {
    const { done } = carried;
    return [
        `**${deeds[deed]}** in ${sha}: ${inWords(done)}.`,
        'A commit of this token starts no other workflow: push again, or run the checks by hand, if they have to pass on it.',
        ...leftLines(carried),
    ].join('\n\n');
}
/** The answer where nothing could be done. */
function leftAnswer(carried) {
    return ['Nothing was changed.', ...leftLines(carried)].join('\n\n');
}
/** The answer with a change that a person has to apply. @param lines undefined where GitHub has no button for it */
function suggestedAnswer(deed, why, lines, carried) {
    const proposal = lines === undefined
        ? [`No button of GitHub can make this change here, so make it by hand: ${inWords(carried.done)}.`]
        : [(0,markdown_text/* fencedBlock */.zW)(lines, 'suggestion')];
    return [`${(0,markdown_text/* plainText */.wh)(why)} ${todo[deed]}`, ...proposal, ...leftLines(carried)].join('\n\n');
}
const todo = {
    decorative: 'To mark it as decorative, commit this:',
    ignore: 'To ignore it, commit this:',
    accept: 'Commit the suggestion with its button.',
};
/** The answer to `accept` where nothing can be committed. */
function buttonsAnswer(why, all) {
    const how = all
        ? 'Under “Files changed”, “Add suggestion to batch” collects the suggestions, and one button commits them.'
        : 'The button under the suggestion commits it.';
    return `${(0,markdown_text/* plainText */.wh)(why)} ${how}`;
}
/** The answer with other words of a model. @param lines undefined where they cannot be a suggestion */
function againAnswer(model, words, lines) {
    const proposal = lines === undefined ? `Draft: ${(0,markdown_text/* codeSpan */.SS)(words)}` : (0,markdown_text/* fencedBlock */.zW)(lines, 'suggestion');
    return [proposal, `Drafted again by ${(0,markdown_text/* plainText */.wh)(model)} from the picture: read it before you commit it.`].join('\n\n');
}
/** The answer where no other words could be had. @param why a sentence */
function noDraftAnswer(why) {
    return `There are no other words. ${(0,markdown_text/* prose */.CS)(why)}`;
}
/** How to ask, for a command that is none. */
const usage = [
    'Commands are `/alt decorative`, `/alt ignore REASON`, `/alt again HINT` and `/alt accept`, as a reply to a comment of this review, and `/alt accept all` anywhere.',
    'They count when they come from people who may write to this repository.',
].join(' ');
function leftLines({ left }) {
    if (left.length === 0)
        return [];
    const named = (0,first_of/* firstOf */.K)(left, words_mostNamed, (one) => `${placeOf(one)}: ${(0,markdown_text/* prose */.CS)(one.reason)}`);
    return [named.map((line) => `- Left as it is: ${line}`).join('\n')];
}
function inWords(places) {
    return (0,first_of/* firstOf */.K)(places, words_mostNamed, placeOf).join(', ');
}
function placeOf({ path, line }) {
    return `${(0,markdown_text/* codeSpan */.SS)(path)}, line ${line}`;
}

;// CONCATENATED MODULE: ./build/github/index.js
























/***/ }),

/***/ 73853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startGitHash),
/* harmony export */   X: () => (/* binding */ gitHash)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15862);

/** The name that git gives to a file of these bytes: what `git hash-object` prints, and GitHub calls its `oid`. */
function gitHash(bytes) {
    return startGitHash(bytes.length).update(bytes).digest('hex');
}
/** The same for a file of `size` bytes that are added in parts. */
function startGitHash(size) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha1').update(`blob ${size}\0`);
}


/***/ }),

/***/ 15862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
/** As `createHash` of Node, which is loaded with the first hash: that takes as long as a third of Node's own start, and many runs need none. */
function createHash(algorithm) {
    return process.getBuiltinModule('node:crypto').createHash(algorithm);
}


/***/ }),

/***/ 28111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** Offsets at which lines begin. Lines end with `\n`, as git and GitHub count them. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** 1-based lines and columns of a span, given the {@link lineStarts} of its text. */
function locate(starts, span) {
    const first = position(starts, span.start);
    const last = position(starts, span.end);
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76064);
/* harmony import */ var _escape_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74380);


/**
 * Untrusted text as a code span of at most `most` UTF-16 units: no part of it is read as Markdown, HTML, a mention or a
 * reference (CommonMark 0.31.2, 6.1).
 */
function codeSpan(text, most = 300) {
    const line = (0,_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), most);
    // An empty span would be two backticks, which open the next span.
    if (line.trim() === '')
        return '` `';
    const fence = '`'.repeat(longestRun(line) + 1);
    const padding = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return fence + padding + line + padding + fence;
}
/** `text` as a fenced block of its own; the fence is longer than any run of backticks in it, and at least three. */
function fencedBlock(text, info = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${info}\n${text}\n${fence}`;
}
/**
 * Untrusted text as plain words inside a line of GitHub Markdown: no markup, no HTML, no math, no link.
 * A backslash does not stop a mention or a reference to an issue; a zero-width character after the sign does.
 */
function plainText(text) {
    return (0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)
        .replace(/[\\`*_[\]<>&|~!$]/g, '\\$&')
        .replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi, `$&${wordJoiner}`);
}
/** A sentence of ours that quotes the page: what stands between backticks is code and stays so, the rest is {@link plainText}. */
function prose(sentence) {
    const parts = sentence.split(/(`[^`]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : plainText(part))).join('');
}
const wordJoiner = '\u2060';
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 14156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/**
 * Does `work` once a key as long as its result is kept: the oldest results are dropped when all together weigh more than `most`.
 *
 * @param weigh in the unit of `most`
 */
function memoize(work, weigh = () => 0, most = Infinity) {
    const kept = new Map();
    const weights = new Map();
    let total = 0;
    function drop(key) {
        total -= weights.get(key) ?? 0;
        weights.delete(key);
        kept.delete(key);
    }
    async function start(key) {
        const result = await work(key);
        weights.set(key, weigh(result));
        total += weights.get(key) ?? 0;
        for (const oldest of [...weights.keys()])
            if (total > most)
                drop(oldest);
        return result;
    }
    return (key) => {
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const started = start(key);
        kept.set(key, started);
        return started;
    };
}


/***/ }),

/***/ 68730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ safeAddress)
/* harmony export */ });
/* harmony import */ var _parse_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99447);

/** UTF-16 units; longer addresses have no place in a comment or a table. */
const longest = 2000;
/**
 * An address that may be untrusted, for an attribute of HTML (where `&` is still to be escaped) or the target of a Markdown link: http or https
 * alone, and without a character that ends either; undefined for any other.
 */
function safeAddress(address) {
    const url = address === undefined ? undefined : (0,_parse_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(address);
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        return undefined;
    const safe = url.href.replace(/['"<>`\\()[\]|]/g, percentEncoded);
    return safe.length > longest ? undefined : safe;
}
/** For a character that a URL parser accepts. */
function percentEncoded(sign) {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 60999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w8: () => (/* binding */ decodeDocument),
  v9: () => (/* binding */ maxBytesOf),
  g$: () => (/* binding */ tooLarge)
});

// UNUSED EXPORTS: maxDocumentBytes, maxNotebookBytes

// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(73853);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(58110);
;// CONCATENATED MODULE: ./build/text/declared-encoding.js

/**
 * The encoding that an HTML page declares about itself; undefined for any other text, where such a tag may well be an example. Only the
 * first kilobyte is searched, as in browsers (HTML Standard, "prescan a byte stream to determine its encoding").
 */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    const page = withoutComments(withoutFrontMatter(head)).trimStart().toLowerCase();
    if (!/^<(?:!doctype|html|head|meta|title|body|\?xml)\b/.test(page))
        return undefined;
    const labels = [...tags(page, '<meta').map((tag) => labelAfter(tag, 'charset')), xmlLabel(page)];
    const label = labels.find((one) => one !== undefined);
    return label === undefined ? undefined : (0,text_encoding/* encodingOf */.P$)(label);
}
function withoutFrontMatter(head) {
    const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
    if (!/^---\r?\n/.test(text))
        return text;
    const end = text.indexOf('\n---', 3);
    return end === -1 ? '' : text.slice(end + 4);
}
function withoutComments(text) {
    const [first = '', ...rest] = text.split('<!--');
    return [first, ...rest.map((part) => part.split('-->').slice(1).join('-->'))].join('');
}
/** What the tags of a name contain. */
function tags(page, open) {
    return page
        .split(open)
        .slice(1)
        .map((part) => part.split('>', 1)[0] ?? '');
}
function xmlLabel(page) {
    return page.startsWith('<?xml') ? labelAfter(page.split('>', 1)[0] ?? '', 'encoding') : undefined;
}
function labelAfter(tag, name) {
    const at = tag.indexOf(name);
    return at === -1 ? undefined : /^\s*=\s*(?:["']\s*)?([\w:.-]+)/.exec(tag.slice(at + name.length))?.[1];
}

// EXTERNAL MODULE: ./build/text/lfs-pointer.js
var lfs_pointer = __webpack_require__(3553);
;// CONCATENATED MODULE: ./build/text/decode-document.js




/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
const maxDocumentBytes = 2 * 1024 * 1024;
/** Notebooks are large by the pictures in them, which no parser reads; the Markdown in them has the limit of any document. */
const maxNotebookBytes = 32 * 1024 * 1024;
/** The size in bytes up to which the document at `path` is read. */
function maxBytesOf(path) {
    return /\.ipynb$/i.test(path) ? maxNotebookBytes : maxDocumentBytes;
}
/** Why the document of `bytes` at `path` is not read, or undefined when its size is fine. */
function tooLarge(bytes, path) {
    const most = maxBytesOf(path);
    if (bytes <= most)
        return undefined;
    return `It has ${mebibytes(bytes)} MiB; only documents of up to ${mebibytes(most)} MiB are read. ${remedyFor(path)}`;
}
function remedyFor(path) {
    // Code of this size is mostly the work of a tool, but the name does not tell, and what is in scope and unread must not pass.
    if (code.test(path))
        return 'If a tool wrote it, exclude it with paths; otherwise split it.';
    const remedy = maxBytesOf(path) === maxDocumentBytes ? 'Split it' : 'Clear the outputs of its cells';
    return `${remedy}, or exclude it with paths.`;
}
const code = /\.(?:[cm]?[jt]sx?|php|phtml)$/i;
/**
 * The text of a document: UTF-8, UTF-16 with a byte order mark, what an HTML page declares, or Latin-1. A byte order mark stays in the text,
 * because edits refer to the file as it is.
 */
function decodeDocument(bytes) {
    const decoded = decode(bytes);
    return 'reason' in decoded ? { ...decoded, hash: (0,git_hash/* gitHash */.X)(bytes) } : decoded;
}
function decode(bytes) {
    if ((0,lfs_pointer/* isLfsPointer */.N)(bytes))
        return { reason: pointer };
    const marked = markedUtf16(bytes);
    if (marked !== undefined)
        return strictly(bytes, marked);
    if (isUnmarkedUtf16(bytes))
        return { reason: unmarked };
    const text = (0,text_encoding/* decodeStrictly */.pU)(bytes, 'utf-8');
    if (text === undefined)
        return hasBinaryData(bytes) ? { reason: notText } : decodeLegacy(bytes);
    const isAscii = text.length === bytes.length;
    // Where every character is ASCII, the encoding decides only what an edit would write.
    const declared = isAscii ? declaredEncoding(bytes) : undefined;
    return declared === undefined || declared === 'utf-8' ? { text } : { text, encoding: declared };
}
const pointer = 'It is a pointer of Git LFS, not the document: check out with `lfs: true` and set source: workspace, or exclude it with paths.';
const unmarked = 'It looks like UTF-16 without a byte order mark. Save it as UTF-8, or with a byte order mark, or exclude it with paths.';
const notText = 'It is neither UTF-8 nor another text that can be recognised. Save it as UTF-8, or exclude it with paths.';
const damagedUtf16 = 'It begins like UTF-16, but parts of it are not. Save it as UTF-8, or exclude it with paths.';
function markedUtf16(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
function strictly(bytes, encoding) {
    // The mark of UTF-32 begins like that of UTF-16.
    const isUtf32 = bytes[2] === 0 && bytes[3] === 0;
    const text = isUtf32 ? undefined : (0,text_encoding/* decodeStrictly */.pU)(bytes, encoding);
    return text === undefined ? { reason: damagedUtf16 } : { text, encoding };
}
/** Any tag or image of Markdown in UTF-16 has such a run of ASCII; without this, it would be read as a text without images. */
function isUnmarkedUtf16(bytes) {
    if (!bytes.includes(0))
        return false;
    for (let at = 0, run = 0; at + 1 < bytes.length; at += 2) {
        const [low = 0, high = 0] = [bytes[at], bytes[at + 1]];
        run = (low === 0 && isPrintable(high)) || (high === 0 && isPrintable(low)) ? run + 1 : 0;
        if (run === 4)
            return true;
    }
    return false;
}
function isPrintable(byte) {
    return byte >= 0x20 && byte < 0x7f;
}
/** Bytes that no text has (WHATWG MIME Sniffing Standard, "binary data byte"). */
function hasBinaryData(bytes) {
    return bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) && byte !== 0x1b);
}
function decodeLegacy(bytes) {
    const declared = declaredEncoding(bytes);
    if (declared !== undefined && declared !== 'utf-8')
        return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, declared), encoding: declared };
    const lenient = (0,text_encoding/* decodeAs */.Lc)(bytes, 'utf-8');
    const isDamaged = declared === 'utf-8' || lenient.startsWith('\uFEFF') || isMostlyUtf8(lenient);
    if (isDamaged)
        return { text: lenient, encoding: text_encoding/* damagedUtf8 */.bO };
    return { text: (0,text_encoding/* decodeAs */.Lc)(bytes, text_encoding/* latin1 */.Wy), encoding: text_encoding/* latin1 */.Wy };
}
/** Letters of Latin-1 next to each other are hardly ever a character of UTF-8. */
function isMostlyUtf8(lenient) {
    const beyondAscii = lenient.match(/[^\0-\x7f]/gu) ?? [];
    const damaged = beyondAscii.filter((character) => character === '\uFFFD').length;
    return beyondAscii.length >= 2 * damaged;
}
/** Rounded up, so that a size above the limit is shown above it. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}


/***/ }),

/***/ 89718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pictureMark),
/* harmony export */   r: () => (/* binding */ wordsMark)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15862);
/* harmony import */ var _same_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53658);


/** A short name for the words of a draft: equal for texts that say the same. It shows nothing of them. */
function wordsMark(text) {
    return mark((0,_same_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenWords */ .i)(text) || text);
}
/** A short name for a picture. @param digest of its bytes */
function pictureMark(digest) {
    return mark(digest);
}
function mark(text) {
    return (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 58110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bO: () => (/* binding */ damagedUtf8),
  Lc: () => (/* binding */ decodeAs),
  pU: () => (/* binding */ decodeStrictly),
  wx: () => (/* binding */ encodeText),
  P$: () => (/* binding */ encodingOf),
  Wy: () => (/* binding */ latin1)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/text/windows-1252.js
/**
 * Latin-1 as every browser reads it (WHATWG Encoding Standard, "windows-1252"): each byte is one character, so that nothing is lost on the way
 * back. A table of our own, because the decoder of Node reads 0x80 to 0x9F differently from version to version.
 */
function decodeWindows1252(bytes) {
    return Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (control) => high.charAt(control.charCodeAt(0) - 0x80));
}
/** The bytes of `text`; undefined when it has a character that the encoding lacks. */
function encodeWindows1252(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
        const byte = byteOf(text.charCodeAt(at));
        if (byte === undefined)
            return undefined;
        bytes[at] = byte;
    }
    return bytes;
}
function byteOf(code) {
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff))
        return code;
    const index = high.indexOf(String.fromCharCode(code));
    return index === -1 ? undefined : 0x80 + index;
}
/** The characters of 0x80 to 0x9F; five bytes without a character stay the controls of the same number. */
const high = '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
    '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

;// CONCATENATED MODULE: ./build/text/encoding.js


/** UTF-8 with bytes that are not: read as browsers do, with a replacement character for each, and never written. */
const damagedUtf8 = 'damaged UTF-8';
/** Latin-1, which browsers read as this superset of it. */
const latin1 = 'windows-1252';
/** The bytes of a text in the encoding of its document; undefined when they cannot be written without a loss. */
function encodeText(text, encoding) {
    if (encoding === undefined)
        return Buffer.from(text, 'utf8');
    if (encoding === 'utf-16le')
        return Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be')
        return Buffer.from(text, 'utf16le').swap16();
    if (encoding === latin1)
        return encodeWindows1252(text);
    return oneByteEach.test(encoding) ? encodeOneByteEach(text, encoding) : undefined;
}
/** Text in an encoding of the WHATWG Encoding Standard, whatever is wrong with it. */
function decodeAs(bytes, encoding) {
    return encoding === latin1 ? decodeWindows1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
/** The same; undefined when a byte does not belong there. */
function decodeStrictly(bytes, encoding) {
    // Ten times as quick as the decoder.
    if (encoding === 'utf-8')
        return (0,external_node_buffer_.isUtf8)(bytes) ? asBuffer(bytes).toString((0,external_node_buffer_.isAscii)(bytes) ? 'latin1' : 'utf8') : undefined;
    try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function asBuffer({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/**
 * The encoding behind a label of a page; undefined for a label that browsers do not know either, and for an encoding in which the bytes of
 * markup can mean something else.
 */
function encodingOf(label) {
    try {
        const { encoding } = new TextDecoder(label.toLowerCase());
        if (encoding === 'iso-2022-jp')
            return undefined;
        // A page in which this label can be read is not UTF-16 (HTML Standard, "prescan a byte stream").
        return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
    }
    catch {
        return undefined;
    }
}
/** The encodings of the standard in which each character is one byte. */
const oneByteEach = /^(?:ibm866|iso-8859-\d{1,2}(?:-i)?|koi8-[ru]|macintosh|windows-\d{3,4}|x-mac-cyrillic)$/;
function encodeOneByteEach(text, encoding) {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    bytes.delete('\uFFFD');
    const codes = text.split('').map((character) => bytes.get(character));
    return codes.every((code) => code !== undefined) ? Uint8Array.from(codes) : undefined;
}


/***/ }),

/***/ 97626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   C2: () => (/* binding */ keptBytes),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xu: () => (/* binding */ tooBig)
/* harmony export */ });
/** Bytes of files that a store keeps in memory for further pages that show them. */
const keptBytes = 64 * 1024 * 1024;
/** The same for paths that differ only in letter case or in the composition of accents. */
function foldPath(path) {
    return path.normalize('NFC').toLowerCase();
}
/** Why a link to a place outside of the repository is not followed. */
function leadsOut(path) {
    return `${path} is a link that leads out of the repository; such links are not followed.`;
}
/** Why a file of more than `most` bytes is not read. */
function tooBig(name, most) {
    return `${name} is larger than ${String(Math.floor(most / 1024 / 1024))} MB. Use a smaller file: the page loads sooner, and a draft becomes possible.`;
}
/** Bytes of the result of a read. */
function sizeOf(read) {
    return read instanceof Uint8Array ? read.length : 0;
}


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ firstOfEachFirst),
/* harmony export */   O: () => (/* binding */ findingGroups)
/* harmony export */ });
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55365);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90834);


/**
 * Findings that differ only in what they quote and in their numbers, the most severe groups first, otherwise in the order of their first
 * entries. A reader needs one sentence about all of them, and the places.
 */
function findingGroups(all) {
    const groups = (0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(all, ({ finding: { severity, rule, message } }) => `${severity} ${rule} ${form(message)}`);
    return [...groups.values()]
        .flatMap((entries) => {
        const [first] = entries;
        if (first === undefined)
            return [];
        const { finding } = first;
        return [{ finding, isSame: entries.every((entry) => entry.finding.message === finding.message), entries }];
    })
        .toSorted((a, b) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .N)(a.finding, b.finding));
}
/** The first of each group before all others: where few are shown, each group has its turn. */
function firstOfEachFirst(groups) {
    const parts = [(all) => all.slice(0, 1), (all) => all.slice(1)];
    return parts.flatMap((part) => groups.flatMap(({ entries }) => part(entries)));
}
/** A message without what it quotes, and without its numbers. */
function form(message) {
    return message.replace(/"[^"]*"/g, '""').replace(/\d+/g, '0');
}


/***/ }),

/***/ 44541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ leftOutPlace),
/* harmony export */   UZ: () => (/* binding */ leftOutNote),
/* harmony export */   Vt: () => (/* binding */ leftOutSeverity)
/* harmony export */ });
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96884);

/** What to say about files that look like documents and that no format reads; undefined where there are none. */
function leftOutNote({ leftOut, totals }) {
    if (leftOut.length === 0)
        return undefined;
    const documents = leftOut.filter(({ isCode }) => !isCode);
    const isLoud = (0,_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutCount */ .fk)(documents) > totals.documents;
    return {
        sentence: (0,_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutSentence */ .hY)(leftOut),
        phrase: `${(0,_left_out_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutFiles */ .RD)(isLoud ? documents : leftOut)} left out`,
        isLoud,
    };
}
/** What was left out in outputs that know findings in files alone: one about the folder of the run. */
const leftOutPlace = { rule: 'left-out', path: '.' };
/** As severe as the doubt that it casts on the verdict. */
function leftOutSeverity({ isLoud }) {
    return isLoud ? 'warning' : 'info';
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** True for the text that Git LFS puts in place of a file that was not fetched (git-lfs specification, "The Pointer"). */
function isLfsPointer(bytes) {
    return (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   ZF: () => (/* binding */ acceptedFiles),
/* harmony export */   jH: () => (/* binding */ unreadFiles)
/* harmony export */ });
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90834);

/**
 * Images in scope that have a finding, in the order of the report: what every output for people lists. Of images of built pages that are written
 * in one place, the first: there is one thing to do.
 */
function reported(report) {
    const places = new Set();
    return report.images.flatMap((reviewed) => {
        const finding = reviewed.findings[0];
        if (!reviewed.inScope || finding === undefined)
            return [];
        const { origin } = reviewed;
        const place = origin && `${finding.rule} ${origin.image.span.start} ${origin.document.path}`;
        if (place !== undefined && places.has(place))
            return [];
        if (place !== undefined)
            places.add(place);
        return [{ reviewed, finding }];
    });
}
/** Most severe first, otherwise in the given order. */
function bySeverity(list) {
    return list.toSorted((a, b) => (0,_model_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .N)(a.finding, b.finding));
}
/** Files that could not be read and that no baseline accepts: nothing is known about their images. */
function unreadFiles({ skipped }) {
    return skipped.filter(({ accepted }) => accepted !== true);
}
/** Files that could not be read, which the baseline accepts until they change. */
function acceptedFiles({ skipped }) {
    return skipped.filter(({ accepted }) => accepted === true);
}


/***/ }),

/***/ 74651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Wr: () => (/* binding */ coverageMoved),
/* harmony export */   _0: () => (/* binding */ twoNumbersSentence),
/* harmony export */   bE: () => (/* binding */ totalsSentence),
/* harmony export */   iD: () => (/* binding */ imagesSentence),
/* harmony export */   y6: () => (/* binding */ changeSentence),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* unused harmony export coverage */
/* harmony import */ var _lib_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16327);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53938);
/* harmony import */ var _left_out_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44541);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7435);




/**
 * The verdict in a few words, with the one number that matters: `2 images need alternative text`; files that could not be read are named,
 * too, and those that were left out where these are more than those that were read.
 */
function headline(report) {
    const unread = (0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadFiles */ .jH)(report).length;
    const note = (0,_left_out_note_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOutNote */ .UZ)(report);
    const files = [
        ...(unread === 0 ? [] : [`${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unread, 'file')} could not be read`]),
        ...(note?.isLoud === true ? [note.phrase] : []),
    ];
    const isBare = report.totals.images === 0 && files.length > 0;
    return [...(isBare ? [] : [imagesHeadline(report)]), ...files].join(', ');
}
function imagesHeadline({ totals }) {
    const { documents, images, missing, weak, unknown } = totals;
    if (documents === 0)
        return 'Nothing to review';
    if (images === 0)
        return 'No image to review';
    if (missing > 0) {
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(missing, 'image needs', 'images need')} alternative text${weak > 0 ? `, ${weak} a better one` : ''}`;
    }
    if (weak > 0)
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(weak, 'image needs', 'images need')} a better alternative text`;
    const reviewed = images - unknown;
    if (reviewed === 0)
        return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unknown, 'image')} not checked`;
    return `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(reviewed, 'image')} in order${unknown > 0 ? `, ${unknown} not checked` : ''}`;
}
/** `9 images in 3 documents: 5 described, 1 decorative, 2 missing, 1 weak · coverage 66.7 %`, without the parts that are zero. */
function totalsSentence(report) {
    const { totals } = report;
    if (totals.images === 0)
        return imagesSentence(report);
    return `${imagesSentence(report)} · ${coverage(totals)}${unreadSentence(report)}`;
}
/** What of the coverage is drafts that nobody has read. */
function unreadSentence({ unreadDrafts = 0 }) {
    if (unreadDrafts === 0)
        return '';
    const drafts = unreadDrafts === 1 ? 'is a draft' : 'are drafts';
    return `, of these ${unreadDrafts} ${drafts} that nobody has read (alt-text-review work shows them)`;
}
/** The same without the coverage. */
function imagesSentence({ scope, totals, skipped }) {
    if (totals.documents === 0) {
        if (skipped.length > 0)
            return 'No document could be read.';
        return scope === 'all'
            ? 'Nothing to review: no document was found.'
            : 'Nothing to review: no document was found in the change.';
    }
    if (totals.images === 0)
        return `No image in ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(totals.documents, 'document')}.`;
    const { ok, decorative, missing, weak, unknown } = totals;
    const parts = Object.entries({ described: ok, decorative, missing, weak, unknown })
        .filter(([, number]) => number > 0)
        .map(([name, number]) => `${number} ${name}`);
    const found = `${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(totals.images, 'image')} in ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(totals.documents, 'document')}`;
    return `${found}: ${parts.join(', ')}`;
}
/** Why the coverage of what the run checked is not the one that the change moved; undefined where there is one number. */
function twoNumbersSentence({ totals, coverageChange: change }) {
    if (change === undefined || change.before === change.after || change.after === totals.coverage)
        return undefined;
    return `The percentages above count every image of the changed documents; this run checked ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(totals.images, 'image')} of them (${coverage(totals)}).`;
}
/** `coverage 66.7 %` */
function coverage({ coverage: percent }) {
    return `coverage ${percent.toFixed(1)} %`;
}
/** `coverage 88.9 % → 87.5 %` where a change under review moves that of its documents, otherwise that of the scope. */
function coverageMoved({ totals, coverageChange: change }) {
    if (change === undefined || change.before === change.after)
        return coverage(totals);
    return `coverage ${change.before.toFixed(1)} % → ${change.after.toFixed(1)} %`;
}
/** `This change adds 2 images that need a text, and mends or removes 1.`; undefined where no change is under review. */
function changeSentence({ coverageChange: change }) {
    if (change === undefined)
        return undefined;
    const { worse, better } = change;
    const added = `This change adds ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(worse, 'image that needs', 'images that need')} a text or a better one`;
    const mended = `mends or removes ${better}`;
    if (worse > 0)
        return better > 0 ? `${added}, and ${mended}.` : `${added}.`;
    return better > 0 ? `This change ${mended} of them, and adds none.` : 'This change adds none of them.';
}
/**
 * Why the gate failed, or that it passed, with the settings that decided: `The gate failed: 2 errors (fail-on: error).` Reasons may quote
 * untrusted text: `show` escapes it.
 */
function gateSentence(report, show) {
    const unread = (0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadFiles */ .jH)(report).length;
    if (report.verdict === 'pass') {
        if (unread === 0)
            return 'The gate passed.';
        const allowing = report.unread === 'warn' ? 'unread: warn' : `fail-on: ${report.failOn}`;
        return `The gate passed, although ${(0,_lib_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unread, 'file')} could not be read (${allowing}).`;
    }
    const failsByUnread = unread > 0 && report.unread === 'fail' && report.failOn !== 'never';
    const settings = [
        ...(failsByUnread ? ['unread: fail'] : []),
        ...(failsByFindings(report) ? [`fail-on: ${report.failOn}`] : []),
    ];
    const shown = settings.length === 0 ? '' : ` (${settings.join(', ')})`;
    return `The gate failed: ${report.reasons.map(show).join(', ')}${shown}.`;
}
function failsByFindings(report) {
    const failing = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_3__/* .failingSeverities */ .M)(report.failOn);
    return (0,_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .reported */ .Y6)(report).some(({ finding }) => failing.includes(finding.severity));
}


/***/ }),
89659:function(e,r,s){var t,o=this&&this.__createBinding||(Object.create?function(e,r,s,t){void 0===t&&(t=s)
;var o=Object.getOwnPropertyDescriptor(r,s);o&&!("get"in o?!r.__esModule:o.writable||o.configurable)||(o={enumerable:!0,get:function(){
return r[s]}}),Object.defineProperty(e,t,o)}:function(e,r,s,t){void 0===t&&(t=s),e[t]=r[s]
}),n=this&&this.__setModuleDefault||(Object.create?function(e,r){Object.defineProperty(e,"default",{enumerable:!0,value:r})}:function(e,r){
e.default=r}),i=this&&this.__importStar||(t=function(e){return t=Object.getOwnPropertyNames||function(e){var r=[]
;for(var s in e)Object.prototype.hasOwnProperty.call(e,s)&&(r[r.length]=s);return r},t(e)},function(e){if(e&&e.__esModule)return e;var r={}
;if(null!=e)for(var s=t(e),i=0;i<s.length;i++)"default"!==s[i]&&o(r,e,s[i]);return n(r,e),r}),a=this&&this.__awaiter||function(e,r,s,t){
return new(s||(s=Promise))(function(o,n){function fulfilled(e){try{step(t.next(e))}catch(e){n(e)}}function rejected(e){try{step(t.throw(e))
}catch(e){n(e)}}function step(e){e.done?o(e.value):function adopt(e){return e instanceof s?e:new s(function(r){r(e)})
}(e.value).then(fulfilled,rejected)}step((t=t.apply(e,r||[])).next())})};Object.defineProperty(r,"__esModule",{value:!0}),
r.HttpClient=r.HttpClientResponse=r.HttpClientError=r.MediaTypes=r.Headers=r.HttpCodes=void 0,r.getProxyUrl=function getProxyUrl(e){
const r=u.getProxyUrl(new URL(e));return r?r.href:""},r.isHttps=function isHttps(e){return"https:"===new URL(e).protocol}
;const c=i(s(58611)),p=i(s(65692)),u=i(s(83335)),l=i(s(20770)),g=s(46752);var d,m,h;!function(e){e[e.OK=200]="OK",
e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",
e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",
e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",
e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",
e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",
e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",
e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",
e[e.GatewayTimeout=504]="GatewayTimeout"}(d||(r.HttpCodes=d={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(m||(r.Headers=m={})),function(e){e.ApplicationJson="application/json"}(h||(r.MediaTypes=h={}))
;const T=[d.MovedPermanently,d.ResourceMoved,d.SeeOther,d.TemporaryRedirect,d.PermanentRedirect],E=[d.BadGateway,d.ServiceUnavailable,d.GatewayTimeout],_=["OPTIONS","GET","DELETE","HEAD"]
;class HttpClientError extends Error{constructor(e,r){super(e),this.name="HttpClientError",this.statusCode=r,
Object.setPrototypeOf(this,HttpClientError.prototype)}}r.HttpClientError=HttpClientError;class HttpClientResponse{constructor(e){
this.message=e}readBody(){return a(this,void 0,void 0,function*(){return new Promise(e=>a(this,void 0,void 0,function*(){
let r=Buffer.alloc(0);this.message.on("data",e=>{r=Buffer.concat([r,e])}),this.message.on("end",()=>{e(r.toString())})}))})}
readBodyBuffer(){return a(this,void 0,void 0,function*(){return new Promise(e=>a(this,void 0,void 0,function*(){const r=[]
;this.message.on("data",e=>{r.push(e)}),this.message.on("end",()=>{e(Buffer.concat(r))})}))})}}r.HttpClientResponse=HttpClientResponse
;r.HttpClient=class HttpClient{constructor(e,r,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,
this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=r||[],this.requestOptions=s,
s&&(null!=s.ignoreSslError&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=s.socketTimeout,
null!=s.allowRedirects&&(this._allowRedirects=s.allowRedirects),
null!=s.allowRedirectDowngrade&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade),
null!=s.maxRedirects&&(this._maxRedirects=Math.max(s.maxRedirects,0)),null!=s.keepAlive&&(this._keepAlive=s.keepAlive),
null!=s.allowRetries&&(this._allowRetries=s.allowRetries),null!=s.maxRetries&&(this._maxRetries=s.maxRetries))}options(e,r){
return a(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){return a(this,void 0,void 0,function*(){
return this.request("GET",e,null,r||{})})}del(e,r){return a(this,void 0,void 0,function*(){return this.request("DELETE",e,null,r||{})})}
post(e,r,s){return a(this,void 0,void 0,function*(){return this.request("POST",e,r,s||{})})}patch(e,r,s){
return a(this,void 0,void 0,function*(){return this.request("PATCH",e,r,s||{})})}put(e,r,s){return a(this,void 0,void 0,function*(){
return this.request("PUT",e,r,s||{})})}head(e,r){return a(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}
sendStream(e,r,s,t){return a(this,void 0,void 0,function*(){return this.request(e,r,s,t)})}getJson(e){
return a(this,arguments,void 0,function*(e,r={}){r[m.Accept]=this._getExistingOrDefaultHeader(r,m.Accept,h.ApplicationJson)
;const s=yield this.get(e,r);return this._processResponse(s,this.requestOptions)})}postJson(e,r){
return a(this,arguments,void 0,function*(e,r,s={}){const t=JSON.stringify(r,null,2)
;s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,h.ApplicationJson),
s[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,h.ApplicationJson);const o=yield this.post(e,t,s)
;return this._processResponse(o,this.requestOptions)})}putJson(e,r){return a(this,arguments,void 0,function*(e,r,s={}){
const t=JSON.stringify(r,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,h.ApplicationJson),
s[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,h.ApplicationJson);const o=yield this.put(e,t,s)
;return this._processResponse(o,this.requestOptions)})}patchJson(e,r){return a(this,arguments,void 0,function*(e,r,s={}){
const t=JSON.stringify(r,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,h.ApplicationJson),
s[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,h.ApplicationJson);const o=yield this.patch(e,t,s)
;return this._processResponse(o,this.requestOptions)})}request(e,r,s,t){return a(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(r);let n=this._prepareRequest(e,o,t)
;const i=this._allowRetries&&_.includes(e)?this._maxRetries+1:1;let a,c=0;do{if(a=yield this.requestRaw(n,s),
a&&a.message&&a.message.statusCode===d.Unauthorized){let e;for(const r of this.handlers)if(r.canHandleAuthentication(a)){e=r;break}
return e?e.handleAuthentication(this,n,s):a}let r=this._maxRedirects
;for(;a.message.statusCode&&T.includes(a.message.statusCode)&&this._allowRedirects&&r>0;){const i=a.message.headers.location;if(!i)break
;const c=new URL(i)
;if("https:"===o.protocol&&o.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield a.readBody(),c.hostname!==o.hostname)for(const e in t)"authorization"===e.toLowerCase()&&delete t[e]
;n=this._prepareRequest(e,c,t),a=yield this.requestRaw(n,s),r--}if(!a.message.statusCode||!E.includes(a.message.statusCode))return a;c+=1,
c<i&&(yield a.readBody(),yield this._performExponentialBackoff(c))}while(c<i);return a})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,r){return a(this,void 0,void 0,function*(){return new Promise((s,t)=>{
this.requestRawWithCallback(e,r,function callbackForResult(e,r){e?t(e):r?s(r):t(new Error("Unknown error"))})})})}
requestRawWithCallback(e,r,s){"string"==typeof r&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let t=!1;function handleResult(e,r){t||(t=!0,s(e,r))}
const o=e.httpModule.request(e.options,e=>{handleResult(void 0,new HttpClientResponse(e))});let n;o.on("socket",e=>{n=e}),
o.setTimeout(this._socketTimeout||18e4,()=>{n&&n.end(),handleResult(new Error(`Request timeout: ${e.options.path}`))}),
o.on("error",function(e){handleResult(e)}),r&&"string"==typeof r&&o.write(r,"utf8"),r&&"string"!=typeof r?(r.on("close",function(){o.end()
}),r.pipe(o)):o.end()}getAgent(e){const r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){const r=new URL(e),s=u.getProxyUrl(r)
;if(s&&s.hostname)return this._getProxyAgentDispatcher(r,s)}_prepareRequest(e,r,s){const t={};t.parsedUrl=r
;const o="https:"===t.parsedUrl.protocol;t.httpModule=o?p:c;const n=o?443:80;if(t.options={},t.options.host=t.parsedUrl.hostname,
t.options.port=t.parsedUrl.port?parseInt(t.parsedUrl.port):n,t.options.path=(t.parsedUrl.pathname||"")+(t.parsedUrl.search||""),
t.options.method=e,t.options.headers=this._mergeHeaders(s),null!=this.userAgent&&(t.options.headers["user-agent"]=this.userAgent),
t.options.agent=this._getAgent(t.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(t.options);return t}
_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{})):lowercaseKeys(e||{})
}_getExistingOrDefaultHeader(e,r,s){let t;if(this.requestOptions&&this.requestOptions.headers){
const e=lowercaseKeys(this.requestOptions.headers)[r];e&&(t="number"==typeof e?e.toString():e)}const o=e[r]
;return void 0!==o?"number"==typeof o?o.toString():o:void 0!==t?t:s}_getExistingOrDefaultContentTypeHeader(e,r){let s
;if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[m.ContentType]
;e&&(s="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const t=e[m.ContentType]
;return void 0!==t?"number"==typeof t?String(t):Array.isArray(t)?t.join(", "):t:void 0!==s?s:r}_getAgent(e){let r
;const s=u.getProxyUrl(e),t=s&&s.hostname;if(this._keepAlive&&t&&(r=this._proxyAgent),t||(r=this._agent),r)return r
;const o="https:"===e.protocol;let n=100;if(this.requestOptions&&(n=this.requestOptions.maxSockets||c.globalAgent.maxSockets),
s&&s.hostname){const e={maxSockets:n,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{
proxyAuth:`${s.username}:${s.password}`}),{host:s.hostname,port:s.port})};let t;const i="https:"===s.protocol
;t=o?i?l.httpsOverHttps:l.httpsOverHttp:i?l.httpOverHttps:l.httpOverHttp,r=t(e),this._proxyAgent=r}if(!r){const e={
keepAlive:this._keepAlive,maxSockets:n};r=o?new p.Agent(e):new c.Agent(e),this._agent=r}
return o&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(e,r){let s
;if(this._keepAlive&&(s=this._proxyAgentDispatcher),s)return s;const t="https:"===e.protocol;return s=new g.ProxyAgent(Object.assign({
uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{
token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=s,
t&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1})),s}_getUserAgentWithOrchestrationId(e){
const r=e||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID;if(s){
return`${r} actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi,"_")}`}return r}_performExponentialBackoff(e){
return a(this,void 0,void 0,function*(){e=Math.min(10,e);const r=5*Math.pow(2,e);return new Promise(e=>setTimeout(()=>e(),r))})}
_processResponse(e,r){return a(this,void 0,void 0,function*(){return new Promise((s,t)=>a(this,void 0,void 0,function*(){
const o=e.message.statusCode||0,n={statusCode:o,result:null,headers:{}};let i,a;o===d.NotFound&&s(n);try{a=yield e.readBody(),
a&&a.length>0&&(i=r&&r.deserializeDates?JSON.parse(a,function dateTimeDeserializer(e,r){if("string"==typeof r){const e=new Date(r)
;if(!isNaN(e.valueOf()))return e}return r}):JSON.parse(a),n.result=i),n.headers=e.message.headers}catch(e){}if(o>299){let e
;e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${o})`;const r=new HttpClientError(e,o);r.result=n.result,t(r)}else s(n)}))})}}
;const lowercaseKeys=e=>Object.keys(e).reduce((r,s)=>(r[s.toLowerCase()]=e[s],r),{})},83335:(e,r)=>{function checkBypass(e){
if(!e.hostname)return!1;if(function isLoopbackAddress(e){const r=e.toLowerCase()
;return"localhost"===r||r.startsWith("127.")||r.startsWith("[::1]")||r.startsWith("[0:0:0:0:0:0:0:1]")}(e.hostname))return!0
;const r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let s
;e.port?s=Number(e.port):"http:"===e.protocol?s=80:"https:"===e.protocol&&(s=443);const t=[e.hostname.toUpperCase()]
;"number"==typeof s&&t.push(`${t[0]}:${s}`)
;for(const e of r.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if("*"===e||t.some(r=>r===e||r.endsWith(`.${e}`)||e.startsWith(".")&&r.endsWith(`${e}`)))return!0
;return!1}Object.defineProperty(r,"__esModule",{value:!0}),r.getProxyUrl=function getProxyUrl(e){const r="https:"===e.protocol
;if(checkBypass(e))return;const s=r?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY
;if(!s)return;try{return new DecodedURL(s)}catch(e){
if(!s.startsWith("http://")&&!s.startsWith("https://"))return new DecodedURL(`http://${s}`)}},r.checkBypass=checkBypass
;class DecodedURL extends URL{constructor(e,r){super(e,r),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}},47030:(e,r)=>{
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
r.qg=function parse(e,r){const s=!0===r?.comma?d:65536,t=e.length;let o=skipOWS(e,r?.start??0,t);const n=o;o=skipValue(e,o,t,s)
;const a=trailingOWS(e,n,o),c=e.slice(n,a).toLowerCase();if(!1===r?.parameters)return{type:c,index:o,parameters:new i}
;return function parseParameters(e,r,s,t,o){const n=new i;e:for(;s<t&&e.charCodeAt(s)!==o;){const r=s=skipOWS(e,s+1,t);for(;s<t;){
const i=e.charCodeAt(s);if(i===o)break e;if(i===p)continue e;if(i===u){const i=trailingOWS(e,r,s),a=e.slice(r,i).toLowerCase()
;if((s=skipOWS(e,s+1,t))<t&&e.charCodeAt(s)===l){s++;let r="";for(;s<t;){const i=e.charCodeAt(s++);if(i===l){s=skipValue(e,s,t,o),
void 0===n[a]&&(n[a]=r);break}i===g&&s<t?r+=e[s++]:r+=String.fromCharCode(i)}continue e}const c=s;if(s=skipValue(e,s,t,o),void 0===n[a]){
const r=trailingOWS(e,c,s);n[a]=e.slice(c,r)}continue e}s++}}return{type:r,index:s,parameters:n}}(e,c,o,t,s)}
;const s=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,t=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,o=/[\\"]/g,n=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,i=(()=>{
const C=function(){};return C.prototype=Object.create(null),C})();const a=32,c=9,p=59,u=61,l=34,g=92,d=44;function skipValue(e,r,s,t){
for(;r<s;){const s=e.charCodeAt(r);if(s===p||s===t)break;r++}return r}function skipOWS(e,r,s){for(;r<s;){const s=e.charCodeAt(r)
;if(s!==a&&s!==c)break;r++}return r}function trailingOWS(e,r,s){for(;s>r;){const r=e.charCodeAt(s-1);if(r!==a&&r!==c)break;s--}return s}
function qstring(e){if(t.test(e))return e;if(s.test(e))return`"${e.replace(o,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${e}`)
}},50157:(e,r,s)=>{s.d(r,{Q:()=>getOctokit});var t=s(79896),o=s(70857);class Context{constructor(){var e,r,s;if(this.payload={},
process.env.GITHUB_EVENT_PATH)if((0,t.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,
t.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const e=process.env.GITHUB_EVENT_PATH
;process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${o.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,
this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,
this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),
this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=null!==(e=process.env.GITHUB_API_URL)&&void 0!==e?e:"https://api.github.com",
this.serverUrl=null!==(r=process.env.GITHUB_SERVER_URL)&&void 0!==r?r:"https://github.com",
this.graphqlUrl=null!==(s=process.env.GITHUB_GRAPHQL_URL)&&void 0!==s?s:"https://api.github.com/graphql"}get issue(){const e=this.payload
;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){
if(process.env.GITHUB_REPOSITORY){const[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}
if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
;throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}
var n=s(89659),i=s(46752),__awaiter=function(e,r,s,t){return new(s||(s=Promise))(function(o,n){function fulfilled(e){try{step(t.next(e))
}catch(e){n(e)}}function rejected(e){try{step(t.throw(e))}catch(e){n(e)}}function step(e){e.done?o(e.value):function adopt(e){
return e instanceof s?e:new s(function(r){r(e)})}(e.value).then(fulfilled,rejected)}step((t=t.apply(e,r||[])).next())})}
;function getUserAgent(){
return"object"==typeof navigator&&"userAgent"in navigator?navigator.userAgent:"object"==typeof process&&void 0!==process.version?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"
}function register(e,r,s,t){if("function"!=typeof s)throw new Error("method for before hook must be a function");return t||(t={}),
Array.isArray(r)?r.reverse().reduce((r,s)=>register.bind(null,e,s,r,t),s)():Promise.resolve().then(()=>e.registry[r]?e.registry[r].reduce((e,r)=>r.hook.bind(null,e,t),s)():s(t))
}function addHook(e,r,s,t){const o=t
;e.registry[s]||(e.registry[s]=[]),"before"===r&&(t=(e,r)=>Promise.resolve().then(o.bind(null,r)).then(e.bind(null,r))),
"after"===r&&(t=(e,r)=>{let s;return Promise.resolve().then(e.bind(null,r)).then(e=>(s=e,o(s,r))).then(()=>s)}),
"error"===r&&(t=(e,r)=>Promise.resolve().then(e.bind(null,r)).catch(e=>o(e,r))),e.registry[s].push({hook:t,orig:o})}
function removeHook(e,r,s){if(!e.registry[r])return;const t=e.registry[r].map(e=>e.orig).indexOf(s);-1!==t&&e.registry[r].splice(t,1)}
const a=Function.bind,c=a.bind(a);function bindApi(e,r,s){const t=c(removeHook,null).apply(null,s?[r,s]:[r]);e.api={remove:t},e.remove=t,
["before","error","after","wrap"].forEach(t=>{const o=s?[r,t,s]:[r,t];e[t]=e.api[t]=c(addHook,null).apply(null,o)})}const p={
Singular:function Singular(){const e=Symbol("Singular"),r={registry:{}},s=register.bind(null,r,e);return bindApi(s,r,e),s},
Collection:function Collection(){const e={registry:{}},r=register.bind(null,e);return bindApi(r,e),r}}
;var u=`octokit-endpoint.js/0.0.0-development ${getUserAgent()}`;function mergeDeep(e,r){const s=Object.assign({},e)
;return Object.keys(r).forEach(t=>{!function isPlainObject(e){if("object"!=typeof e||null===e)return!1
;if("[object Object]"!==Object.prototype.toString.call(e))return!1;const r=Object.getPrototypeOf(e);if(null===r)return!0
;const s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor
;return"function"==typeof s&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}(r[t])?Object.assign(s,{[t]:r[t]
}):t in e?s[t]=mergeDeep(e[t],r[t]):Object.assign(s,{[t]:r[t]})}),s}function removeUndefinedProperties(e){
for(const r in e)void 0===e[r]&&delete e[r];return e}function merge(e,r,s){if("string"==typeof r){let[e,t]=r.split(" ");s=Object.assign(t?{
method:e,url:t}:{url:e},s)}else s=Object.assign({},r);s.headers=function lowercaseKeys(e){
return e?Object.keys(e).reduce((r,s)=>(r[s.toLowerCase()]=e[s],r),{}):{}}(s.headers),removeUndefinedProperties(s),
removeUndefinedProperties(s.headers);const t=mergeDeep(e||{},s)
;return"/graphql"===s.url&&(e&&e.mediaType.previews?.length&&(t.mediaType.previews=e.mediaType.previews.filter(e=>!t.mediaType.previews.includes(e)).concat(t.mediaType.previews)),
t.mediaType.previews=(t.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))),t}var l=/\{[^{}}]+\}/g;function removeNonChars(e){
return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function omit(e,r){const s={__proto__:null}
;for(const t of Object.keys(e))-1===r.indexOf(t)&&(s[t]=e[t]);return s}function encodeReserved(e){
return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")),
e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){
return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,r,s){
return r="+"===e||"#"===e?encodeReserved(r):encodeUnreserved(r),s?encodeUnreserved(s)+"="+r:r}function isDefined(e){return null!=e}
function isKeyOperator(e){return";"===e||"&"===e||"?"===e}function expand(e,r){var s=["+","#",".","/",";","?","&"]
;return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,t,o){if(t){let e="";const o=[];if(-1!==s.indexOf(t.charAt(0))&&(e=t.charAt(0),
t=t.substr(1)),t.split(/,/g).forEach(function(s){var t=/([^:\*]*)(?::(\d+)|(\*))?/.exec(s);o.push(function getValues(e,r,s,t){
var o=e[s],n=[];if(isDefined(o)&&""!==o)if("string"==typeof o||"number"==typeof o||"bigint"==typeof o||"boolean"==typeof o)o=o.toString(),
t&&"*"!==t&&(o=o.substring(0,parseInt(t,10))),
n.push(encodeValue(r,o,isKeyOperator(r)?s:""));else if("*"===t)Array.isArray(o)?o.filter(isDefined).forEach(function(e){
n.push(encodeValue(r,e,isKeyOperator(r)?s:""))}):Object.keys(o).forEach(function(e){isDefined(o[e])&&n.push(encodeValue(r,o[e],e))});else{
const e=[];Array.isArray(o)?o.filter(isDefined).forEach(function(s){e.push(encodeValue(r,s))}):Object.keys(o).forEach(function(s){
isDefined(o[s])&&(e.push(encodeUnreserved(s)),e.push(encodeValue(r,o[s].toString())))}),
isKeyOperator(r)?n.push(encodeUnreserved(s)+"="+e.join(",")):0!==e.length&&n.push(e.join(","))
}else";"===r?isDefined(o)&&n.push(encodeUnreserved(s)):""!==o||"&"!==r&&"?"!==r?""===o&&n.push(""):n.push(encodeUnreserved(s)+"=");return n
}(r,e,t[1],t[2]||t[3]))}),e&&"+"!==e){var n=",";return"?"===e?n="&":"#"!==e&&(n=e),(0!==o.length?e:"")+o.join(n)}return o.join(",")}
return encodeReserved(o)}),"/"===e?e:e.replace(/\/$/,"")}function parse(e){
let r,s=e.method.toUpperCase(),t=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),o=Object.assign({},e.headers),n=omit(e,["method","baseUrl","url","headers","request","mediaType"])
;const i=function extractUrlVariableNames(e){const r=e.match(l);return r?r.map(removeNonChars).reduce((e,r)=>e.concat(r),[]):[]}(t)
;t=function parseUrl(e){return{expand:expand.bind(null,e)}}(t).expand(n),/^http/.test(t)||(t=e.baseUrl+t)
;const a=omit(n,Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl"))
;if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.split(/,/).map(r=>r.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),
t.endsWith("/graphql")&&e.mediaType.previews?.length)){const r=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
;o.accept=r.concat(e.mediaType.previews).map(r=>`application/vnd.github.${r}-preview${e.mediaType.format?`.${e.mediaType.format}`:"+json"}`).join(",")
}return["GET","HEAD"].includes(s)?t=function addQueryParameters(e,r){const s=/\?/.test(e)?"&":"?",t=Object.keys(r)
;return 0===t.length?e:e+s+t.map(e=>"q"===e?"q="+r.q.split("+").map(encodeURIComponent).join("+"):`${e}=${encodeURIComponent(r[e])}`).join("&")
}(t,a):"data"in a?r=a.data:Object.keys(a).length&&(r=a),
o["content-type"]||void 0===r||(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(s)&&void 0===r&&(r=""),
Object.assign({method:s,url:t,headers:o},void 0!==r?{body:r}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,r,s){
return parse(merge(e,r,s))}var g=function withDefaults(e,r){const s=merge(e,r),t=endpointWithDefaults.bind(null,s);return Object.assign(t,{
DEFAULTS:s,defaults:withDefaults.bind(null,s),merge:merge.bind(null,s),parse:parse})}(null,{method:"GET",baseUrl:"https://api.github.com",
headers:{accept:"application/vnd.github.v3+json","user-agent":u},mediaType:{format:""}}),d=s(47030)
;const m=/^-?\d+$/,h=/^-?\d+n+$/,T=JSON.stringify,E=JSON.parse,_=/^-?\d+n$/,b=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,f=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,isUnstringifiable=e=>void 0===e||"function"==typeof e||"symbol"==typeof e,isRawJSON=e=>null!==e&&"object"==typeof e&&e.constructor&&"RawJSON"===e.constructor.name,JSONStringify=(e,r,s)=>{
try{if("rawJSON"in JSON)return T(e,(e,s)=>{if("bigint"==typeof s)return JSON.rawJSON(s.toString());if("function"==typeof r)return r(e,s)
;Array.isArray(r)&&r.includes(e);return s},s);if(!e)return T(e,r,s);const t=T(e,(e,s)=>{
if("string"==typeof s&&h.test(s))return s.toString()+"n";if("bigint"==typeof s)return s.toString()+"n";if("function"==typeof r)return r(e,s)
;Array.isArray(r)&&r.includes(e);return s},s).replace(b,"$1$2$3");return t.replace(f,"$1$2$3")}catch(t){if(t instanceof RangeError){
const t=((e,r,s)=>{let t="";"number"==typeof s?t=" ".repeat(Math.min(10,Math.max(0,Math.floor(s)))):"string"==typeof s&&(t=s.slice(0,10))
;const o="function"==typeof r,n=Array.isArray(r)?new Set(r.map(String)):null,prepareVal=(e,s,t)=>(null!==t&&"object"==typeof t&&"function"==typeof t.toJSON&&(t=t.toJSON(s)),
"string"==typeof t&&h.test(t)?t+"n":"bigint"==typeof t?"rawJSON"in JSON?JSON.rawJSON(t.toString()):t.toString()+"n":(o&&(t=r.call(e,s,t)),
null!==t&&"object"==typeof t&&(t instanceof Number||t instanceof String||t instanceof Boolean)&&(t=t.valueOf()),t)),i=prepareVal({"":e
},"",e);if(isUnstringifiable(i))return;const a=null===i||"object"!=typeof i,c=isRawJSON(i);if(a||c)return T(i);const p=[];let u=0;const l=[{
parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0}],g=new WeakSet([i])
;for(;l.length>0;){const e=l[l.length-1];0===e.index&&(p.push(e.isArray?"[":"{"),u++);let r=!1;if(e.isArray)if(e.index<e.val.length){
e.first||p.push(","),t&&p.push("\n"+t.repeat(u));const r=e.val[e.index],s=prepareVal(e.val,String(e.index),r)
;if(isUnstringifiable(s))p.push("null"),e.first=!1,e.index++;else{const r=null!==s&&"object"==typeof s,t=isRawJSON(s);if(r&&!t){
if(g.has(s))throw new TypeError("Converting circular structure to JSON");g.add(s),l.push({parent:e.val,key:String(e.index),val:s,
isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,first:!0}),e.first=!1,e.index++}else p.push(T(s)),e.first=!1,
e.index++}}else r=!0;else{for(;e.index<e.keys.length;){const r=e.keys[e.index++];if(n&&!n.has(r))continue
;const s=e.val[r],o=prepareVal(e.val,r,s);if(isUnstringifiable(o))continue;e.first||p.push(","),
t?p.push("\n"+t.repeat(u)+T(r)+": "):p.push(T(r)+":");const i=null!==o&&"object"==typeof o,a=isRawJSON(o);if(i&&!a){
if(g.has(o))throw new TypeError("Converting circular structure to JSON");g.add(o),l.push({parent:e.val,key:r,val:o,isArray:Array.isArray(o),
keys:Array.isArray(o)?null:Object.keys(o),index:0,first:!0}),e.first=!1;break}p.push(T(o)),e.first=!1}
e.index>=e.keys.length&&l[l.length-1]===e&&(r=!0)}r&&(u--,!e.first&&t&&p.push("\n"+t.repeat(u)),p.push(e.isArray?"]":"}"),g.delete(e.val),
l.pop())}return p.join("")})(e,r,s);if(void 0===t)return;if("rawJSON"in JSON)return t;return t.replace(b,"$1$2$3").replace(f,"$1$2$3")}
throw t}
},w=new Map,y=Number.MAX_SAFE_INTEGER.toString(),v=y.length,k=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,G=/^"-?\d+n+"$/,serializeBigInts=e=>e.replace(k,(e,r,s,t)=>{
const o='"'===e[0];if(o&&G.test(e))return e.substring(0,e.length-1)+'n"';const n=s||t,i=r&&(r.length<v||r.length===v&&r<=y)
;return o||n||i?e:'"'+e+'n"'}),JSONParse=(e,r)=>{if(!e)return E(e,r);try{if((()=>{const e=JSON.parse.toString();if(w.has(e))return w.get(e)
;try{const r=JSON.parse("1",(e,r,s)=>!!s?.source&&"1"===s.source);return w.set(e,r),r}catch{return w.set(e,!1),!1}
})())return((e,r)=>JSON.parse(e,(e,s,t)=>{
const o="number"==typeof s,n=s>Number.MAX_SAFE_INTEGER||s<Number.MIN_SAFE_INTEGER,i=o&&n,a=t&&m.test(t.source)
;return i&&a?BigInt(t.source):"function"==typeof r?r(e,s,t):s}))(e,r);const s=serializeBigInts(e)
;return E(s,(e,s,t)=>((e,r,s,t)=>"string"==typeof r&&_.test(r)?BigInt(r.slice(0,-1)):"string"==typeof r&&h.test(r)?r.slice(0,-1):"function"==typeof t?t(e,r,s):r)(e,s,t,r))
}catch(s){if(s instanceof RangeError){const s=serializeBigInts(e);return((e,r)=>{const s={"":e},t=[{parent:s,key:"",visited:!1}]
;for(;t.length>0;){const e=t[t.length-1];if(e.visited){const{parent:s,key:o}=e;let n=s[o]
;"string"==typeof n&&(_.test(n)?n=BigInt(n.slice(0,-1)):h.test(n)&&(n=n.slice(0,-1))),"function"==typeof r&&(n=r.call(s,o,n)),
void 0===n?delete s[o]:s[o]=n,t.pop()}else{e.visited=!0;const r=e.parent[e.key];if(null!==r&&"object"==typeof r){const e=Object.keys(r)
;for(let s=e.length-1;s>=0;s--)t.push({parent:r,key:e[s],visited:!1})}}}return s[""]})(E(s),r)}throw s}};class RequestError extends Error{
name;status;request;response;constructor(e,r,s){super(e,{cause:s.cause}),this.name="HttpError",this.status=Number.parseInt(r),
Number.isNaN(this.status)&&(this.status=0),"response"in s&&(this.response=s.response);const t=Object.assign({},s.request)
;s.request.headers.authorization&&(t.headers=Object.assign({},s.request.headers,{
authorization:s.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),
t.url=t.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),
this.request=t}}var O={headers:{"user-agent":`octokit-request.js/10.0.16 ${getUserAgent()}`}};var noop=()=>""
;async function fetchWrapper(e){const r=e.request?.fetch||globalThis.fetch
;if(!r)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
;const s=e.request?.log||console,t=!1!==e.request?.parseSuccessResponseBody,o=function dist_bundle_isPlainObject(e){
if("object"!=typeof e||null===e)return!1;if("[object Object]"!==Object.prototype.toString.call(e))return!1;const r=Object.getPrototypeOf(e)
;if(null===r)return!0;const s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor
;return"function"==typeof s&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)
}(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body,n=Object.fromEntries(Object.entries(e.headers).map(([e,r])=>[e,String(r)]))
;let i;try{i=await r(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:n,signal:e.request?.signal,...e.body&&{duplex:"half"
}})}catch(r){let s="Unknown Error";if(r instanceof Error){if("AbortError"===r.name)throw r.status=500,r;s=r.message,
"TypeError"===r.name&&"cause"in r&&(r.cause instanceof Error?s=r.cause.message:"string"==typeof r.cause&&(s=r.cause))}
const t=new RequestError(s,500,{request:e});throw t.cause=r,t}const a=i.status,c=i.url,p={};for(const[e,r]of i.headers)p[e]=r;const u={
url:c,status:a,headers:p,data:""};if("deprecation"in p){const r=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),t=r&&r.pop()
;s.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${t?`. See ${t}`:""}`)}
if(204===a||205===a)return u;if("HEAD"===e.method){if(a<400)return u;throw new RequestError(i.statusText,a,{response:u,request:e})}
if(304===a)throw u.data=await getResponseData(i),new RequestError("Not modified",a,{response:u,request:e})
;if(a>=400)throw u.data=await getResponseData(i),new RequestError(function toErrorMessage(e){if("string"==typeof e)return e
;if(e instanceof ArrayBuffer)return"Unknown error";if("object"==typeof e&&null!==e&&"message"in e){
const r=e,s="documentation_url"in r?` - ${r.documentation_url}`:""
;return Array.isArray(r.errors)?`${r.message}: ${r.errors.map(e=>JSON.stringify(e)).join(", ")}${s}`:`${r.message}${s}`}
return`Unknown error: ${JSON.stringify(e)}`}(u.data),a,{response:u,request:e});return u.data=t?await getResponseData(i):i.body,u}
async function getResponseData(e){const r=e.headers.get("content-type");if(!r)return e.text().catch(noop);const s=(0,d.qg)(r)
;if(!function isJSONResponse(e){return"application/json"===e.type||"application/scim+json"===e.type
}(s))return s.type.startsWith("text/")||"utf-8"===s.parameters.charset?.toLowerCase()&&"application/octet-stream"!==s.type?e.text().catch(noop):e.arrayBuffer().catch(()=>new ArrayBuffer(0))
;{let r="";try{return r=await e.text(),JSONParse(r)}catch(e){return r}}}var P=function dist_bundle_withDefaults(e,r){const s=e.defaults(r)
;return Object.assign(function(e,r){const t=s.merge(e,r);if(!t.request||!t.request.hook)return fetchWrapper(s.parse(t))
;const request2=(e,r)=>fetchWrapper(s.parse(s.merge(e,r)));return Object.assign(request2,{endpoint:s,
defaults:dist_bundle_withDefaults.bind(null,s)}),t.request.hook(request2,t)},{endpoint:s,defaults:dist_bundle_withDefaults.bind(null,s)})
}(g,O);var A=class extends Error{constructor(e,r,s){super(function _buildMessageForResponseErrors(e){
return"Request failed due to following response errors:\n"+e.errors.map(e=>` - ${e.message}`).join("\n")}(s)),this.request=e,this.headers=r,
this.response=s,this.errors=s.errors,this.data=s.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request
;headers;response;name="GraphqlResponseError";errors;data
},R=["method","baseUrl","url","headers","request","query","mediaType","operationName"],S=["query","method","url"],F=/\/api\/v3\/?$/
;function graphql_dist_bundle_withDefaults(e,r){const s=e.defaults(r);return Object.assign((e,r)=>function graphql(e,r,s){if(s){
if("string"==typeof r&&"query"in s)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
;for(const e in s)if(S.includes(e))return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}
const t="string"==typeof r?Object.assign({query:r},s):r,o=Object.keys(t).reduce((e,r)=>R.includes(r)?(e[r]=t[r],
e):(e.variables||(e.variables={}),e.variables[r]=t[r],e),{}),n=t.baseUrl||e.endpoint.DEFAULTS.baseUrl
;return F.test(n)&&(o.url=n.replace(F,"/api/graphql")),e(o).then(e=>{if(e.data.errors){const r={}
;for(const s of Object.keys(e.headers))r[s]=e.headers[s];throw new A(o,r,e.data)}return e.data.data})}(s,e,r),{
defaults:graphql_dist_bundle_withDefaults.bind(null,s),endpoint:s.endpoint})}graphql_dist_bundle_withDefaults(P,{headers:{
"user-agent":`octokit-graphql.js/0.0.0-development ${getUserAgent()}`},method:"POST",url:"/graphql"})
;var U="(?:[a-zA-Z0-9_-]+)",D=new RegExp(`^${U}\\.${U}\\.${U}$`),L=D.test.bind(D);async function auth(e){
const r=L(e),s=e.startsWith("v1.")||e.startsWith("ghs_"),t=e.startsWith("ghu_");return{type:"token",token:e,
tokenType:r?"app":s?"installation":t?"user-to-server":"oauth"}}async function hook(e,r,s,t){const o=r.endpoint.merge(s,t)
;return o.headers.authorization=function withAuthorizationPrefix(e){return 3===e.split(/\./).length?`bearer ${e}`:`token ${e}`}(e),r(o)}
var I=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
;if("string"!=typeof e)throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
;return e=e.replace(/^(token|bearer) +/i,""),Object.assign(auth.bind(null,e),{hook:hook.bind(null,e)})}
;const q="7.0.8",dist_src_noop=()=>{},j=console.warn.bind(console),H=console.error.bind(console)
;const B=`octokit-core.js/${q} ${getUserAgent()}`;const x="17.0.0";var W={actions:{
addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],
createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
createOrgVariable:["POST /orgs/{org}/actions/variables"],
createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],
createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],
createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],
createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],
deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],
deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],
generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],
getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],
getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],
getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],
getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],
getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],
getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],
getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],
getHostedRunnersMachineSpecsForOrg:["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],
getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],
getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],
getPendingDeploymentsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],
getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],
getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],
getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],
getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],
listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],
listEnvironmentSecrets:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],
listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],
listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],
listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actions/organization-variables"],
listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],
listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],
listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],
listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/downloads"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
listSelectedReposForOrgVariable:["GET /orgs/{org}/actions/variables/{name}/repositories"],
listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/repositories"],
listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],
listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"],
reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],
setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
setCustomLabelsForSelfHostedRunnerForRepo:["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permissions/workflow"],
setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],
setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],
setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],
setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/permissions/access"],
updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],
deleteRepoSubscription:["DELETE /repos/{owner}/{repo}/subscription"],
deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],
getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],
getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],
listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],
listOrgEventsForAuthenticatedUser:["GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],
listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],
listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],
listReceivedPublicEventsForUser:["GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],
listRepoNotificationsForAuthenticatedUser:["GET /repos/{owner}/{repo}/notifications"],
listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],
listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],
listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],
markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{owner}/{repo}/notifications"],
markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],
setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],
setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],
starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},
apps:{addRepoToInstallation:["PUT /user/installations/{installation_id}/repositories/{repository_id}",{},{
renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],
addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],
createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],
deleteAuthorization:["DELETE /applications/{client_id}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],
deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],
getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],
getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],
getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],
getSubscriptionPlanForAccountStubbed:["GET /marketplace_listing/stubbed/accounts/{account_id}"],
getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/config"],
getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],
listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],
listInstallationsForAuthenticatedUser:["GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],
listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],
listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],
listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],
redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attempts"],
removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{
renamed:["apps","removeRepoFromInstallationForAuthenticatedUser"]}],
removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],
scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],
unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},
billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],
getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],
getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],
getGithubBillingPremiumRequestUsageReportUser:["GET /users/{username}/settings/billing/premium_request/usage"],
getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],
getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],
getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],
getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packages"],
getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],
getSharedStorageBillingUser:["GET /users/{username}/settings/billing/shared-storage"]},campaigns:{
createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaign_number}"],
getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],
updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],
createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
listAnnotations:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
setSuitesPreferences:["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{
commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
createVariantAnalysis:["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],
getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
getAutofix:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],
listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{
renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],
updateAlert:["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{
attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
attachEnterpriseConfiguration:["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
createConfiguration:["POST /orgs/{org}/code-security/configurations"],
createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],
deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
deleteConfigurationForEnterprise:["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-configuration"],
getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],
getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],
getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],
getDefaultConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
getSingleConfigurationForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]},codesOfConduct:{
getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{
addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
codespaceMachinesForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/machines"],
createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],
createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{repo}/codespaces"],
deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],
deleteFromOrganization:["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],
exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exports"],
getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],
getExportDetailsForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],
getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],
listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],
listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],
listRepoSecrets:["GET /repos/{owner}/{repo}/codespaces/secrets"],
listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],
listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/new"],
publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],
removeRepositoryForSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],
setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
startForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/start"],
stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],
stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{
addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected_teams"],
addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],
cancelCopilotSeatAssignmentForTeams:["DELETE /orgs/{org}/copilot/billing/selected_teams"],
cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],
copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],
copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],
getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},
credentials:{revoke:["POST /credentials/revoke"]},dependabot:{
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
getAlert:["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],
listAlertsForRepo:["GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],
listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secrets"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],
setRepositoryAccessDefaultLevel:["PUT /organizations/{org}/dependabot/repository-access/default-level"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{
createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},
emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]},enterpriseTeamOrganizations:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
delete:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{
create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],
update:["PATCH /enterprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],
createComment:["POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],
deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],
getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],
listComments:["GET /gists/{gist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],
listForks:["GET /gists/{gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],
star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],
updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],
createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],
createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo}/git/trees"],
deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],
getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{
getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{
createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],
deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
getNetworkSettingsForOrg:["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],
updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{
getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],
getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],
getRestrictionsForYourPublicRepos:["GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],
removeRestrictionsForAuthenticatedUser:["DELETE /user/interaction-limits"],
removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],
removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{
renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /user/interaction-limits"],
setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limits"],
setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},
issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],
checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
create:["POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:["POST /repos/{owner}/{repo}/milestones"],
deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],
deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],
getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
getParent:["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],list:["GET /issues"],
listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],
listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
listEvents:["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],
listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],
listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],
listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},
licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{
render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],
getAllVersions:["GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{
deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/archive"],
deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],
getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],
getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],
listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],
listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],
listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],
listReposForUser:["GET /user/migrations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],
startForAuthenticatedUser:["POST /user/migrations"],startForOrg:["POST /orgs/{org}/migrations"],
unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{
getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],
updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{
addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{
deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],
cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],
convertMemberToOutsideCollaborator:["PUT /orgs/{org}/outside_collaborators/{username}"],
createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /orgs/{org}/invitations"],
createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],
customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-properties/values"],
customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],
customPropertiesForReposCreateOrUpdateOrganizationDefinition:["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],
customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],
customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],
deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],
deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],
deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],
disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],
getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immutable-releases/repositories"],
getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /orgs/{org}/memberships/{username}"],
getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],
getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/config"],
getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],
listAppInstallations:["GET /orgs/{org}/installations"],
listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],
listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],
listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],
listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:["GET /user/orgs"],
listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],
listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],
listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],
listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],
listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],
listOutsideCollaborators:["GET /orgs/{org}/outside_collaborators"],
listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
listPatGrantRequestRepositories:["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],
listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],
listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{
deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],
pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],
redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeMember:["DELETE /orgs/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],
removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collaborators/{username}"],
removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],
removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{
deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
reviewPatGrantRequestsInBulk:["POST /orgs/{org}/personal-access-token-requests"],
revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],
revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],
setImmutableReleasesSettingsRepositories:["PUT /orgs/{org}/settings/immutable-releases/repositories"],
setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],
setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],
update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],
updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],
updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],
updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{
deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],
deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],
deletePackageVersionForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{
renamed:["packages","getAllPackageVersionsForPackageOwnedByOrg"]}],
getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{
renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],
getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions"],
getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],
getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],
getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],
getPackageVersionForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],
listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],
listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],
listPackagesForAuthenticatedUser:["GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],
listPackagesForUser:["GET /users/{username}/packages"],
restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageVersionForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},
privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],
deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],
getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],
getOrgPublicKey:["GET /orgs/{org}/private-registries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],
updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],
addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],
deleteItemForOrg:["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],
getOrgItem:["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
listFieldsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields"],
listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],
listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],
listItemsForUser:["GET /users/{username}/projectsV2/{project_number}/items"],
updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
updateItemForUser:["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{
checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],
createReplyForReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],
listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],
listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
requestReviewers:["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET /rate_limit"]},reactions:{
createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
createForIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
createForTeamDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
listForIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{
acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],
acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],
addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"
}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],
checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{username}"],
checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],
checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],
codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],
createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],
createDeployment:["POST /repos/{owner}/{repo}/deployments"],
createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
createDispatchEvent:["POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],
createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],
createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],
createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /repos/{owner}/{repo}/pages"],
createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],
createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],
customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/properties/values"],
customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],
declineInvitation:["DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],
declineInvitationForAuthenticatedUser:["DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],
deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
deleteBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
deleteDeployment:["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],
deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
disableImmutableReleases:["DELETE /repos/{owner}/{repo}/immutable-releases"],
disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],
enableAutomatedSecurityFixes:["PUT /repos/{owner}/{repo}/automated-security-fixes"],
enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],
enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],
getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
getAllDeploymentProtectionRules:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],
getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
getAllTopics:["GET /repos/{owner}/{repo}/topics"],
getAppsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],
getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],
getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],
getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],
getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],
getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],
getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
getCommunityProfileMetrics:["GET /repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],
getContributorsStats:["GET /repos/{owner}/{repo}/stats/contributors"],
getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
getDeploymentBranchPolicy:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],
getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],
getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:["GET /orgs/{org}/rulesets/rule-suites"],
getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],
getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],
getPullRequestReviewProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],
getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
getRepoRuleSuite:["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],
getStatusChecksProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
getUsersWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],
listBranchesForHeadCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],
listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],
listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],
listContributors:["GET /repos/{owner}/{repo}/contributors"],
listCustomDeploymentRuleIntegrations:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
listDeployKeys:["GET /repos/{owner}/{repo}/keys"],
listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],
listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],
listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],
listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],
listPublic:["GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],
listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],
listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],
merge:["POST /repos/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],
pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
removeStatusCheckContexts:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{
mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],
requestPagesBuild:["POST /repos/{owner}/{repo}/pages/builds"],
setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],
setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],
update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],
updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],
updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
updateRelease:["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
updateRepoRuleset:["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{
renamed:["repos","updateStatusCheckProtection"]}],
updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
updateWebhook:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
uploadReleaseAsset:["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{
code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],
repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{
createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
getAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],
listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],
updateAlert:["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{
createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],
createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security-advisories"],
createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
getGlobalAdvisory:["GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],
listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],
updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]},teams:{
addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
addOrUpdateRepoPermissionsInOrg:["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],
createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],
deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],
getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
getDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:["GET /orgs/{org}/teams"],
listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],
listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],
listMembersInOrg:["GET /orgs/{org}/teams/{team_slug}/members"],
listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/teams/{team_slug}/repos"],
removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:["POST /user/emails",{},{
renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],
addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],
checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user}"],
checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{
renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],
createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],
createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_signing_keys"],
deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],
deleteAttestationsById:["DELETE /users/{username}/attestations/{attestation_id}"],
deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],
deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],
deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/gpg_keys/{gpg_key_id}",{},{
renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_key_id}"],
deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],
deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],
deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],
deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],
getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:["GET /users/{username}"],
getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{
renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],
getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],
getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],
getSshSigningKeyForAuthenticatedUser:["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],
listAttestations:["GET /users/{username}/attestations/{subject_digest}"],
listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],
listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{
renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],
listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticatedUser"]}],
listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],
listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],
listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],
listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],
listPublicEmailsForAuthenticated:["GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],
listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],
listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],
listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],
listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],
listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],
setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{
renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],
setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibility"],unblock:["DELETE /user/blocks/{username}"],
unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}};const V=new Map
;for(const[e,r]of Object.entries(W))for(const[s,t]of Object.entries(r)){const[r,o,n]=t,[i,a]=r.split(/ /),c=Object.assign({method:i,url:a
},o);V.has(e)||V.set(e,new Map),V.get(e).set(s,{scope:e,methodName:s,endpointDefaults:c,decorations:n})}const $={
has:({scope:e},r)=>V.get(e).has(r),getOwnPropertyDescriptor(e,r){return{value:this.get(e,r),configurable:!0,writable:!0,enumerable:!0}},
defineProperty:(e,r,s)=>(Object.defineProperty(e.cache,r,s),!0),deleteProperty:(e,r)=>(delete e.cache[r],!0),
ownKeys:({scope:e})=>[...V.get(e).keys()],set:(e,r,s)=>e.cache[r]=s,get({octokit:e,scope:r,cache:s},t){if(s[t])return s[t]
;const o=V.get(r).get(t);if(!o)return;const{endpointDefaults:n,decorations:i}=o;return s[t]=i?function decorate(e,r,s,t,o){
const n=e.request.defaults(t);function withDecorations(...t){let i=n.endpoint.merge(...t);if(o.mapToData)return i=Object.assign({},i,{
data:i[o.mapToData],[o.mapToData]:void 0}),n(i);if(o.renamed){const[t,n]=o.renamed
;e.log.warn(`octokit.${r}.${s}() has been renamed to octokit.${t}.${n}()`)}if(o.deprecated&&e.log.warn(o.deprecated),o.renamedParameters){
const i=n.endpoint.merge(...t)
;for(const[t,n]of Object.entries(o.renamedParameters))t in i&&(e.log.warn(`"${t}" parameter is deprecated for "octokit.${r}.${s}()". Use "${n}" instead`),
n in i||(i[n]=i[t]),delete i[t]);return n(i)}return n(...t)}return Object.assign(withDecorations,n)}(e,r,t,n,i):e.request.defaults(n),s[t]}}
;function endpointsToMethods(e){const r={};for(const s of V.keys())r[s]=new Proxy({octokit:e,scope:s,cache:{}},$);return r}
function restEndpointMethods(e){return{rest:endpointsToMethods(e)}}restEndpointMethods.VERSION=x;function iterator(e,r,s){
const t="function"==typeof r?r.endpoint(s):e.request.endpoint(r,s),o="function"==typeof r?r:e.request,n=t.method,i=t.headers;let a=t.url
;return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:!0};try{const e=function normalizePaginatedListResponse(e){
if(!e.data)return{...e,data:[]};if(!("total_count"in e.data)&&!("total_commits"in e.data)||"url"in e.data)return e
;const r=e.data.incomplete_results,s=e.data.repository_selection,t=e.data.total_count,o=e.data.total_commits
;delete e.data.incomplete_results,delete e.data.repository_selection,delete e.data.total_count,delete e.data.total_commits
;const n=Object.keys(e.data)[0],i=e.data[n];return e.data=i,void 0!==r&&(e.data.incomplete_results=r),
void 0!==s&&(e.data.repository_selection=s),e.data.total_count=t,e.data.total_commits=o,e}(await o({method:n,url:a,headers:i}))
;if(a=((e.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!a&&"total_commits"in e.data){
const r=new URL(e.url),s=r.searchParams,t=parseInt(s.get("page")||"1",10)
;t*parseInt(s.get("per_page")||"250",10)<e.data.total_commits&&(s.set("page",String(t+1)),a=r.toString())}return{value:e}}catch(e){
if(409!==e.status)throw e;return a="",{value:{status:200,headers:{},data:[]}}}}})}}function paginate(e,r,s,t){
return"function"==typeof s&&(t=s,s=void 0),gather(e,[],iterator(e,r,s)[Symbol.asyncIterator](),t)}function gather(e,r,s,t){
return s.next().then(o=>{if(o.done)return r;let n=!1;return r=r.concat(t?t(o.value,function done(){n=!0}):o.value.data),n?r:gather(e,r,s,t)
})}Object.assign(paginate,{iterator:iterator});function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{
iterator:iterator.bind(null,e)})}}paginateRest.VERSION="0.0.0-development";new Context;const N=function getApiBaseUrl(){
return process.env.GITHUB_API_URL||"https://api.github.com"}(),z={baseUrl:N,request:{agent:function getProxyAgent(e){
return(new n.HttpClient).getAgent(e)}(N),fetch:function getProxyFetch(e){const r=function getProxyAgentDispatcher(e){
return(new n.HttpClient).getAgentDispatcher(e)}(e);return(e,s)=>__awaiter(this,void 0,void 0,function*(){return(0,
i.fetch)(e,Object.assign(Object.assign({},s),{dispatcher:r}))})}(N)}},M=class Octokit{static VERSION=q;static defaults(e){
return class extends(this){constructor(...r){const s=r[0]||{};super("function"!=typeof e?Object.assign({},e,s,s.userAgent&&e.userAgent?{
userAgent:`${s.userAgent} ${e.userAgent}`}:null):e(s))}}}static plugins=[];static plugin(...e){const r=this.plugins
;return class extends(this){static plugins=r.concat(e.filter(e=>!r.includes(e)))}}constructor(e={}){const r=new p.Collection,s={
baseUrl:P.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],
format:""}};if(s.headers["user-agent"]=e.userAgent?`${e.userAgent} ${B}`:B,e.baseUrl&&(s.baseUrl=e.baseUrl),
e.previews&&(s.mediaType.previews=e.previews),e.timeZone&&(s.headers["time-zone"]=e.timeZone),this.request=P.defaults(s),
this.graphql=function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})
}(this.request).defaults(s),this.log=function createLogger(e={}){return"function"!=typeof e.debug&&(e.debug=dist_src_noop),
"function"!=typeof e.info&&(e.info=dist_src_noop),"function"!=typeof e.warn&&(e.warn=j),"function"!=typeof e.error&&(e.error=H),e}(e.log),
this.hook=r,e.authStrategy){const{authStrategy:s,...t}=e,o=s(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:t
},e.auth));r.wrap("request",o.hook),this.auth=o}else if(e.auth){const s=I(e.auth);r.wrap("request",s.hook),this.auth=s
}else this.auth=async()=>({type:"unauthenticated"});const t=this.constructor
;for(let r=0;r<t.plugins.length;++r)Object.assign(this,t.plugins[r](this,e))}request;graphql;log;hook;auth
}.plugin(restEndpointMethods,paginateRest).defaults(z);function getOctokitOptions(e,r){
const s=Object.assign({},r||{}),t=function getAuthString(e,r){if(!e&&!r.auth)throw new Error("Parameter token or opts.auth is required")
;if(e&&r.auth)throw new Error("Parameters token and opts.auth may not both be specified");return"string"==typeof r.auth?r.auth:`token ${e}`
}(e,s);t&&(s.auth=t);const o=function getUserAgentWithOrchestrationId(e){var r
;const s=null===(r=process.env.ACTIONS_ORCHESTRATION_ID)||void 0===r?void 0:r.trim();if(s){
const r=`actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi,"_")}`;return(null==e?void 0:e.includes(r))?e:`${e?`${e} `:""}${r}`}return e
}(s.userAgent);return o&&(s.userAgent=o),s}new Context;function getOctokit(e,r,...s){return new(M.plugin(...s))(getOctokitOptions(e,r))}}
};
