export const id = 658;
export const ids = [658];
export const modules = {

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedFiles: () => (/* reexport */ changedFiles),
  commentedOn: () => (/* reexport */ commentedOn),
  comparedCommits: () => (/* reexport */ comparedCommits),
  createClient: () => (/* reexport */ createClient),
  createFolders: () => (/* reexport */ createFolders),
  createPictureFiles: () => (/* reexport */ createPictureFiles),
  createTree: () => (/* reexport */ createTree),
  filesOf: () => (/* reexport */ filesOf),
  findPull: () => (/* reexport */ findPull),
  linksTo: () => (/* reexport */ linksTo),
  mergeBase: () => (/* reexport */ mergeBase),
  publicAddress: () => (/* reexport */ publicAddress),
  publish: () => (/* reexport */ publish),
  readManyTexts: () => (/* reexport */ readManyTexts),
  readTexts: () => (/* reexport */ readTexts),
  unlistedNote: () => (/* reexport */ unlistedNote),
  withUnlisted: () => (/* reexport */ withUnlisted)
});

// EXTERNAL MODULE: ./build/lib/decode.js
var decode = __webpack_require__(6632);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/lib/visible.js
var visible = __webpack_require__(5446);
;// CONCATENATED MODULE: ./build/github/refusal.js



/** The least that a job has to grant for the whole service. */
const permissions = 'permissions: { contents: read, pull-requests: write }';
/** Reads what was thrown by a request. Errors that no request threw are bugs and are thrown on. */
function refusalOf(error) {
    const status = statusOf(error);
    if (status === undefined)
        throw error;
    const message = (0,errors/* messageOf */.b)(error);
    if (status === 401) {
        return {
            kind: 'token',
            reason: 'GitHub did not accept the token (401)',
            remedy: 'Check the input github-token: its default, the token of the job, is enough.',
        };
    }
    // GitHub answers a limit with 403 or 429, a missing scope with 403, and hides what a token may not see behind 404.
    if (status === 429 || ((status === 403 || status === 422) && isLimit(error, message))) {
        const waitMs = waitOf(error);
        return {
            kind: 'limited',
            reason: `GitHub limits how often this token may ask (${status})`,
            remedy: 'Run the job again in a few minutes.',
            ...(waitMs !== undefined && { waitMs }),
        };
    }
    if (status === 403 || status === 404) {
        return {
            kind: 'permission',
            reason: status === 403 ? 'the token of this job may not do that (403)' : 'GitHub shows this token nothing there (404)',
            remedy: `Give the job ${permissions}.`,
            isGone: status === 404,
        };
    }
    // With 408 the server gave up waiting: what it had done by then is as open as with 5xx.
    if (status >= 400 && status < 500 && status !== 408) {
        return {
            kind: 'rejected',
            reason: `GitHub answered ${status}: ${shortened(message)}`,
            remedy: 'Run the job again.',
        };
    }
    return {
        kind: 'unclear',
        reason: `GitHub did not answer as it should (${shortened(message)})`,
        remedy: 'Run the job again in a few minutes.',
    };
}
/** HTTP status of an error of Octokit; a request without an answer counts as 500, as Octokit has it. */
function statusOf(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('status' in error && typeof error.status === 'number')
        return error.status;
    if (error.name === 'TimeoutError' || error.name === 'AbortError')
        return 500;
    return graphqlStatus(error);
}
/** GraphQL says no with status 200 and a type. */
function graphqlStatus(error) {
    if (error.name !== 'GraphqlResponseError' || !('errors' in error) || !Array.isArray(error.errors))
        return undefined;
    const types = error.errors.map((entry) => typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : undefined);
    if (types.includes('RATE_LIMITED'))
        return 429;
    if (types.includes('FORBIDDEN'))
        return 403;
    return types.includes('NOT_FOUND') ? 404 : 500;
}
function isLimit(error, message) {
    return /rate limit|submitted too quickly|temporarily blocked/i.test(message) || isSpent(error);
}
/** Whether the requests of this hour are used up. */
function isSpent(error) {
    return header(error, 'x-ratelimit-remaining') === '0';
}
/** `Retry-After` counts seconds from now. The other header is a moment, and the clock that counts is GitHub's: its `Date`. */
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
function header(error, name) {
    const value = member(member(member(error, 'response'), 'headers'), name) ?? member(member(error, 'headers'), name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
/** An error page of a proxy can be long, and whoever wrote it is not us. */
function shortened(message) {
    return (0,cut/* cut */.J)((0,visible/* oneLine */.TN)(message).replace(/ - https?:\/\/\S+$/, ''), 300);
}
/** What to throw when GitHub answered with something else than `expected`; {@link refusalOf} reads it as a failing server. */
function badAnswer(expected, cause) {
    return Object.assign(new Error(`the answer is not ${expected}`, { cause }), { status: 502 });
}
/** The error that ends a run which cannot do without the answer. */
function userError(problem, { reason, remedy }) {
    return new errors/* UserError */.y(`${problem}: ${reason}.`, remedy);
}
/** The result of a request, or why GitHub refused it: for what the run can do without. */
async function attempt(request) {
    try {
        return { value: await request() };
    }
    catch (error) {
        return { refusal: refusalOf(error) };
    }
}
/** A refusal in one line, for a note. */
function told({ reason, remedy }) {
    return `${reason}. ${remedy}`;
}

;// CONCATENATED MODULE: ./build/github/objects.js

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
    const result = await attempt(() => client.graphql(query, { ...client.repository, ...values }));
    const found = 'value' in result ? result.value?.repository : undefined;
    if (!found)
        return undefined;
    return {
        files: variables.map(({ name }) => found[name] ?? null),
        folders: fields.map(({ name }) => found[name] ?? null),
    };
}
const fragments = {
    file: 'fragment file on Blob { byteSize isBinary isTruncated text }',
    folder: 'fragment folder on Tree { entries { name type object { ... on Tree { entries { name type } } } } }',
};
function parts(kind, places) {
    return places.map(({ commit, path }, index) => ({ kind, name: `${kind}${index}`, expression: `${commit}:${path}` }));
}

;// CONCATENATED MODULE: ./build/github/blobs.js



/** Of one query: GitHub ends one that takes longer than ten seconds. Bytes count as far as they are known. */
const limits = { files: 50, bytes: 4 * 1024 * 1024 };
/** A query for no more than this many files is not cut in two when it fails: then it is not their size. */
const fewFiles = 10;
/** Reads that run side by side when files are read one by one. */
const together = 5;
/**
 * Texts of files, one answer each in the same order, in as few requests as possible.
 * @throws UserError when GitHub gives none of them: then it is about the token, not about a file
 */
async function readTexts(client, places, { sizeOf, folders } = {}) {
    const results = [];
    for (const batch of batches(places, sizeOf))
        results.push(...(await readBatch(client, batch, folders)));
    const [first] = results;
    if (first && 'refusal' in first && results.every((result) => 'refusal' in result)) {
        throw userError('The files of the repository cannot be read', first.refusal);
    }
    return results.map((result) => ('value' in result ? result.value : { reason: told(result.refusal) }));
}
/** Bytes of one file. @throws what the request threw, when GitHub neither has it nor says that it is absent */
async function readBytes(client, { commit, path }, most) {
    // Such a segment would be resolved by whoever parses the address and lead to another route.
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return 'absent';
    try {
        const response = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
            ...client.repository,
            path,
            ref: commit,
            mediaType: { format: 'raw' },
            // GitHub labels raw files `charset=utf-8`, pictures too: parsed by Octokit they would become text.
            request: { parseSuccessResponseBody: false },
        });
        return await collect(response.data, most);
    }
    catch (error) {
        if (error instanceof Error && 'status' in error && error.status === 404)
            return 'absent';
        throw error;
    }
}
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
        texts.push(...(await Promise.all(few.map((place, index) => attempt(() => textOf(client, place, blobs[at + index]))))));
    }
    return texts;
}
/** One answer a place: null when nothing is there, undefined when no query told; such a file can still be read by itself. */
async function findBlobs(client, places, folders) {
    const objects = await queryObjects(client, places, folders?.wanted ?? []);
    if (objects !== undefined) {
        folders?.learn(objects.folders);
        return objects.files;
    }
    if (folders !== undefined && folders.wanted.length > 0) {
        // What was asked for in passing must not cost what the run is about.
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
/** @param blob null when GitHub knows that nothing is there, undefined when it did not say */
async function textOf(client, place, blob) {
    if (blob === null)
        return 'absent';
    const reason = (0,decode/* tooLarge */.g$)(blob?.byteSize ?? 0);
    if (reason !== undefined)
        return { reason };
    // A replacement character may stand in the file or for bytes that are not UTF-8: only the bytes tell.
    if (typeof blob?.text === 'string' && !blob.isTruncated && !blob.isBinary && !blob.text.includes('\uFFFD')) {
        return { text: blob.text };
    }
    const bytes = await readBytes(client, place, decode/* maxDocumentBytes */.VR);
    if (bytes === 'absent')
        return 'absent';
    return bytes === 'too large' ? { reason: (0,decode/* tooLarge */.g$)(decode/* maxDocumentBytes */.VR + 1) ?? '' } : (0,decode/* decodeDocument */.w8)(bytes);
}
async function collect(body, most) {
    if (!(body instanceof ReadableStream))
        return new Uint8Array();
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            // Leaving the loop cancels the stream: the rest is not transferred.
            if (size > most)
                return 'too large';
            chunks.push(chunk);
        }
    }
    catch (error) {
        throw badAnswer('a whole file', error);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/lib/hunks.js
var lib_hunks = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/github/changed-files.js


/** GitHub's own limits for `GET /pulls/{n}/files`: files a page, files at all. */
const perPage = 100;
const mostFiles = 3000;
/**
 * The files that a pull request changes against its merge base, with the hunks in which comments can stand.
 * @throws UserError when GitHub does not give the list: there is nothing to do without it
 */
async function changedFiles(client, pullNumber) {
    const files = await attempt(() => listChangedFiles(client, pullNumber));
    if ('value' in files)
        return files.value;
    throw userError('The files of the pull request cannot be listed', files.refusal);
}
/** What is to be said when GitHub listed fewer files than it counts; it lists no more than 3,000. */
function unlistedNote(counted, listed) {
    if (counted === undefined || counted <= listed)
        return [];
    return [`GitHub counts ${counted} changed files and lists ${listed} of them: the others were not read.`];
}
/** The same list for those who can do without. */
async function listChangedFiles(client, pullNumber) {
    const files = [];
    for (let page = 1; page <= mostFiles / perPage; page += 1) {
        const { data } = await client.rest.pulls.listFiles({
            ...client.repository,
            pull_number: pullNumber,
            per_page: perPage,
            page,
        });
        // A body that is cut short arrives as text: an empty list would pass for "nothing changed".
        if (!Array.isArray(data))
            throw badAnswer('a list of files');
        files.push(...data.map(changedFile));
        if (data.length < perPage)
            break;
    }
    return files;
}
/** An entry of a list of changed files, as pull requests and comparisons of commits have it. */
function changedFile(entry) {
    const { filename: path, previous_filename: previousPath, patch } = entry;
    return { path, status: changed_files_statusOf(entry.status), hunks: hunksOf(entry), patch, previousPath };
}
function changed_files_statusOf(status) {
    if (status === 'added' || status === 'renamed' || status === 'removed')
        return status;
    return status === 'copied' ? 'added' : 'modified';
}
/** GitHub leaves `patch` out for binary and for very large diffs, and for pure renames, which change no line. */
function hunksOf(entry) {
    if (entry.patch !== undefined)
        return (0,lib_hunks/* parseHunks */.FS)(entry.patch);
    return entry.changes === 0 && entry.status === 'renamed' ? [] : undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/github/client.js




/** Nothing here is worth holding a runner for longer. */
const requestTimeoutMs = 30_000;
const longestWaitSeconds = 60;
/** Attempts after the first, a second and then four seconds later. */
const retries = 2;
/** Answers that a second try does not change; 429 is left to throttling, which knows how long to wait. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451];
/**
 * @param env of the runner: `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` are the base of every address, whatever the server
 * @throws UserError without a token
 */
function createClient(token, env) {
    if (token === undefined)
        throw new errors/* UserError */.y('github-token is empty.', 'Leave the input out: its default is the token of the job.');
    const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = env;
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const requests = { reads: 0, writes: 0 };
    const budget = { left: undefined, limit: undefined };
    const counted = attempts({ requests, budget });
    const options = {
        ...(apiUrl !== undefined && { baseUrl: apiUrl }),
        userAgent: 'alt-text-review',
        log: silent,
        retry: { retries, doNotRetry },
        // Limits are kept by the host, so is the memory of them.
        throttle: { id: apiUrl ?? 'default', onRateLimit: isShort, onSecondaryRateLimit: isShort },
    };
    // The first plugin is the innermost: it sees each attempt.
    const { rest, request } = (0,github/* getOctokit */.Q)(token, options, counted, plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
    // Throttling keeps any two POST requests a second apart: right for what creates something, a waste for queries.
    const queries = { ...options, ...(graphqlUrl !== undefined && { baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') }) };
    const { graphql } = (0,github/* getOctokit */.Q)(token, queries, counted, dist_bundle/* retry */.L);
    return { rest, request, graphql, repository: { owner, repo }, requests, budget };
}
/** A plugin that counts the attempts and ends each of them in time. */
function attempts({ requests, budget }) {
    return ({ hook }) => {
        hook.wrap('request', async (request, options) => {
            requests[isRead(options) ? 'reads' : 'writes'] += 1;
            const signal = AbortSignal.timeout(requestTimeoutMs);
            const response = await request({ ...options, request: { ...options.request, signal } });
            const { 'x-ratelimit-resource': resource, ...headers } = response.headers;
            // Queries have a budget of their own, counted in points.
            if (resource !== 'graphql') {
                budget.left = numberIn(headers['x-ratelimit-remaining']) ?? budget.left;
                budget.limit = numberIn(headers['x-ratelimit-limit']) ?? budget.limit;
            }
            return response;
        });
    };
}
function numberIn(header) {
    return header === undefined || !Number.isFinite(Number(header)) ? undefined : Number(header);
}
function isRead({ method, url }) {
    return method === 'GET' || url?.endsWith('/graphql') === true;
}
/** Whether to wait for a limit to pass: once, when the wait is short, and never for a write that may have happened. */
function isShort(seconds, options, _octokit, retried) {
    return retried === 0 && seconds <= longestWaitSeconds && isRead(options);
}
// What goes wrong comes back as an error and is told once, in our words.
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // Nothing: see above.
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/lib/homepage.js
var homepage = __webpack_require__(5474);
// EXTERNAL MODULE: ./build/lib/language.js
var language = __webpack_require__(3516);
// EXTERNAL MODULE: ./build/lib/markdown-text.js
var markdown_text = __webpack_require__(6567);
;// CONCATENATED MODULE: ./build/github/comments.js





/** GitHub rejects longer bodies, and with one of them the whole review. */
const mostLength = 65_536;
/** Images that one comment names: more of them share a line in generated pages only. */
const mostNamed = 20;
/** The comment for an anchor; undefined when it cannot be made short enough, which takes thousands of images on one line. */
function draftComment(anchor) {
    const ids = anchor.images.map((judged) => findingId(judged));
    const body = [anchor.replacement, undefined]
        .map((replacement) => compose({ ...anchor, replacement }, ids))
        .find((text) => text.length <= mostLength);
    return body === undefined ? undefined : { anchor, ids, body };
}
/**
 * Identity of a finding: rule, file, target, occurrence. Neither its line nor its wording, both of which change.
 *
 * @param path what its file is called, or was
 */
function findingId({ document, findings, identity }, path = document.path) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${findings[0]?.rule ?? ''}\n${path}${identity.slice(document.path.length)}`)
        .digest('hex')
        .slice(0, 16);
}
/** Ids in the marker at the head of one of our comments; none for any other comment. Whose comment it is has to be checked as well. */
function idsIn(body) {
    return /^<!-- alt-text-review:v1 id=([0-9a-f]{16}(?:,[0-9a-f]{16})*) -->/.exec(body)?.[1]?.split(',') ?? [];
}
/** The marker comes first, so that nothing that cuts the body can lose it. */
function compose(anchor, ids) {
    const paragraphs = [complaints(anchor), ...proposal(anchor), closing(anchor)];
    return `<!-- alt-text-review:v1 id=${ids.join(',')} -->\n${paragraphs.join('\n')}`;
}
function complaints({ images }) {
    const [only] = images;
    if (only !== undefined && images.length === 1)
        return complaint(only);
    const named = images
        .slice(0, mostNamed)
        .map((judged) => `- ${(0,markdown_text/* codeSpan */.SS)(judged.image.src, 100)}: ${complaint(judged)}`);
    const more = images.length - named.length;
    return [...named, ...(more > 0 ? [`- and ${more} more`] : []), ''].join('\n');
}
/** The message of the finding, its first sentence in bold: what is wrong. */
function complaint({ findings }) {
    const message = findings[0]?.message ?? '';
    const end = message.search(/(?<=[.!?])\s/);
    const [first, rest] = end === -1 ? [message, ''] : [message.slice(0, end), message.slice(end)];
    return `**${words(first)}**${words(rest)}`;
}
/** Messages show code between backticks. It stays code, and quoting others it stays harmless. */
function words(message) {
    const parts = message.split(/(`[^`]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? (0,markdown_text/* codeSpan */.SS)(part.slice(1, -1)) : (0,markdown_text/* plainText */.wh)(part))).join('');
}
function proposal(anchor) {
    if (anchor.replacement === undefined)
        return anchor.images.flatMap(draftLine);
    if (anchor.applicable)
        return [(0,markdown_text/* fencedBlock */.zW)(anchor.replacement, 'suggestion')];
    return [
        'The line endings of this file are mixed, and GitHub would rewrite them all: put this in by hand.',
        (0,markdown_text/* fencedBlock */.zW)(anchor.replacement),
    ];
}
/** Not every draft can be a suggestion: one in another language is somebody's to translate first. */
function draftLine(judged) {
    const { suggestion, caption } = judged;
    if (suggestion?.offered === true) {
        return [suggestion.source === 'decorative' ? 'Draft: `alt=""`' : `Draft: ${(0,markdown_text/* codeSpan */.SS)(suggestion.alt)}`];
    }
    if (suggestion !== undefined || !isDrafted(caption))
        return [];
    const mark = (0,language/* isToTranslate */.uN)(judged) ? ` (${(0,markdown_text/* plainText */.wh)((0,language/* languageName */.cL)(caption.language))}, to translate)` : '';
    return [`Draft${mark}: ${(0,markdown_text/* codeSpan */.SS)(caption.text)}`];
}
function closing({ images }) {
    const rules = [...new Set(images.flatMap(({ findings }) => findings[0]?.rule ?? []))].slice(0, mostNamed);
    const links = rules.map((rule) => `[${(0,markdown_text/* plainText */.wh)(rule)}](${(0,homepage/* rulePage */.g)(rule)})`);
    return [...provenance(images), ...decorative(images), `Why, and how to silence it: ${links.join(', ')}`].join(' ');
}
/** A draft is always called one, and says what it was made from. */
function provenance(images) {
    const origins = [...new Set(images.flatMap((judged) => originOf(judged, images.length === 1)))];
    if (origins.length === 0)
        return [];
    const named = origins.slice(0, mostOrigins);
    const from = named.join(' and ') + (origins.length > named.length ? ` and ${origins.length - named.length} more` : '');
    return [`Drafted ${from}: read it before you commit it.`];
}
const mostOrigins = 3;
function originOf({ suggestion, caption, proposal, image }, isAlone) {
    if (suggestion?.offered === false)
        return [];
    if (suggestion !== undefined && proposal !== undefined)
        return [`from ${(0,markdown_text/* plainText */.wh)((0,cut/* cut */.J)(proposal.basis, 200))}`];
    if (!isDrafted(caption))
        return [];
    const heading = isAlone && caption.askedHere ? image.context.heading : undefined;
    const section = heading === undefined ? '' : ` and the section “${(0,markdown_text/* plainText */.wh)(heading.slice(0, 100))}”`;
    return [`by ${(0,markdown_text/* plainText */.wh)(caption.model)} from the picture${section}`];
}
function isDrafted(caption) {
    return caption?.status === 'ok';
}
/**
 * How to say that a picture says nothing. Markdown has no words for that, HTML has. Not where the picture is all that a link holds:
 * that one needs a name.
 */
function decorative(images) {
    const [only] = images;
    if (only === undefined || images.length > 1 || only.image.context.control?.otherText === '')
        return [];
    const { src, syntax, attribute } = only.image;
    const isTold = only.suggestion?.source === 'decorative' || only.findings[0]?.message.includes('alt=""');
    if (isTold)
        return [];
    if (attribute !== undefined)
        return syntax === 'img' || syntax === 'component' ? ['Decorative? Use `alt=""`.'] : [];
    if (src === '' || src.length > 200)
        return [];
    return [
        `Decorative? Use ${(0,markdown_text/* codeSpan */.SS)(`<img src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" alt="">`)}.`,
    ];
}

;// CONCATENATED MODULE: ./build/github/summary-text.js




/** Images that the comment names; with texts of the greatest length it stays far below the 65,536 characters that GitHub takes. */
const mostListed = 50;
/**
 * The comment in the conversation about images that have no place in the review. Its marker tells which images and lines they are and
 * nothing of the wording, which a model never repeats: the comment changes when there is something else to say.
 */
function summaryText(images, linkTo) {
    const listed = images.slice(0, mostListed).map((judged) => entry(judged, linkTo));
    const more = images.length - listed.length;
    const one = images.length === 1;
    return [
        `<!-- alt-text-review:v1 summary=${digest(images)} -->`,
        `**${one ? '1 image needs' : `${images.length} images need`} a look at the alternative text, and ${one ? 'has' : 'have'} no place in the review.** GitHub takes comments on lines of the diff only, and one review holds \`max-comments\` of them.`,
        '',
        ...listed,
        ...(more > 0 ? [`- and ${more} more: the summary of the run has them all.`] : []),
        '',
        'This comment follows the pull request and goes away when nothing is left. Hide it, and it stays as it is.',
    ].join('\n');
}
/** Whether this is such a comment. Whose it is has to be checked as well. */
function isSummary(body) {
    return digestIn(body) !== undefined;
}
/** Whether the comment `body` already says what there is to say about `images`. */
function isCurrent(body, images) {
    return digestIn(body) === digest(images);
}
function entry({ document, location, findings, suggestion }, linkTo) {
    const told = findings.slice(0, 1).map((finding) => ({ ...finding, message: (0,cut/* cut */.J)(finding.message, 400) }));
    const draft = suggestion?.offered === true && suggestion.alt !== '' ? ` Draft: ${(0,markdown_text/* codeSpan */.SS)(suggestion.alt)}` : '';
    const place = (0,markdown_text/* codeSpan */.SS)(`${document.path}:${location.line}`, 200);
    const address = linkTo(document.path, location.line);
    const linked = address === undefined || address.length > longestLink ? place : `[${place}](${address})`;
    return `- ${linked}: ${complaint({ findings: told })}${draft}`;
}
/** UTF-16 units: fifty of these leave room for the words. */
const longestLink = 400;
function digest(images) {
    const told = images.map((judged) => `${findingId(judged)}:${judged.location.line}`);
    return (0,external_node_crypto_.createHash)('sha256').update(told.join('\n')).digest('hex').slice(0, 16);
}
function digestIn(body) {
    return /^<!-- alt-text-review:v1 summary=([0-9a-f]{16}) -->/.exec(body)?.[1];
}

;// CONCATENATED MODULE: ./build/github/threads.js

/** Whether somebody hid the comment or gave it a thumbs down. */
function isWavedOff({ isMinimized, reactions }) {
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
            return { headSha: pull.headRefOid, viewer, threads, issueComments };
        }
        // The one that has come to its end stays there: behind its last cursor there is nothing.
        cursors = {
            threads: pull.reviewThreads.pageInfo.endCursor ?? cursors.threads,
            comments: pull.comments.pageInfo.endCursor ?? cursors.comments,
        };
    }
}
function present(nodes) {
    return nodes.filter((node) => node !== null);
}
async function queryPage(client, number, cursors) {
    const answer = await client.graphql(query, { ...client.repository, number, ...cursors });
    const viewer = answer?.viewer?.login;
    const pull = answer?.repository?.pullRequest;
    if (viewer === undefined || !pull)
        throw badAnswer('a pull request');
    return { viewer, pull };
}
const query = `query($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $threads) {
        nodes {
          isResolved isOutdated path
          comments(first: 2) {
            nodes { fullDatabaseId body isMinimized author { ...who } reactions(content: THUMBS_DOWN, first: 1) { totalCount } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
      comments(first: 100, after: $comments) {
        nodes { fullDatabaseId body isMinimized author { ...who } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
fragment who on Actor { __typename login }`;

;// CONCATENATED MODULE: ./build/github/existing.js




/**
 * Reads the head and our comments in one query for each hundred threads. A comment is ours when it carries our marker and we wrote it:
 * anyone can paste a marker. Where GraphQL does not answer, the REST API has to do.
 */
async function readExisting(client, pullNumber) {
    const conversation = await attempt(() => queryConversation(client, pullNumber));
    if ('refusal' in conversation)
        return listComments(client, pullNumber);
    const { headSha, viewer, threads, issueComments } = conversation.value;
    return {
        headSha,
        comments: threads.flatMap((thread) => ownComment(thread, viewer)),
        summary: issueComments.flatMap((comment) => ownSummary(comment, viewer)).at(0),
    };
}
function ownComment(thread, viewer) {
    const [first, reply] = thread.comments.nodes;
    const findings = idsIn(first?.body ?? '');
    if (!first?.author || first.fullDatabaseId === null || findings.length === 0)
        return [];
    if (!isViewer(first.author, viewer))
        return [];
    return [
        {
            id: Number(first.fullDatabaseId),
            path: thread.path,
            findings,
            outdated: thread.isOutdated,
            quiet: thread.isResolved || reply !== undefined || isWavedOff(first),
        },
    ];
}
function ownSummary(comment, viewer) {
    const { author, body, fullDatabaseId, isMinimized } = comment;
    if (author === null || fullDatabaseId === null || !isSummary(body) || !isViewer(author, viewer))
        return [];
    return [{ id: Number(fullDatabaseId), body, hidden: isMinimized }];
}
/** The login of an app ends in `[bot]` as the viewer and not as an author, where only the type tells it from a person of that name. */
function isViewer(author, viewer) {
    const isBot = viewer.endsWith('[bot]');
    return author.login === viewer.replace(/\[bot\]$/, '') && (author.__typename === 'Bot') === isBot;
}
/** The findings that comments tell. */
function idsOf(comments) {
    return new Set(comments.flatMap(({ findings }) => findings));
}
/**
 * The same from the REST API. It tells neither who we are nor what was resolved: comments of any app with our marker count as ours,
 * and all of them as dealt with, so that nothing is posted twice and nothing is taken away.
 */
async function listComments(client, pullNumber) {
    const { rest } = client;
    const { data: pull } = await rest.pulls.get({ ...client.repository, pull_number: pullNumber });
    const comments = [];
    for (let page = 1;; page += 1) {
        const parameters = { ...client.repository, pull_number: pullNumber, per_page: 100, page };
        const { data } = await rest.pulls.listReviewComments(parameters);
        if (!Array.isArray(data))
            throw badAnswer('a list of comments');
        for (const { id, path, body, user } of data) {
            const findings = user.type === 'Bot' ? idsIn(body) : [];
            if (findings.length > 0)
                comments.push({ id, path, findings, outdated: false, quiet: true });
        }
        if (data.length < 100)
            return { headSha: pull.head.sha, comments, summary: 'unknown' };
    }
}

;// CONCATENATED MODULE: ./build/github/commented.js



/**
 * Tells whether a comment of ours on an image stands on its line, or whether people have dealt with one, also under a file's earlier
 * name. Costs a read where anybody has said anything on the pull request; where GitHub does not tell, nothing counts as said.
 */
async function commentedOn(client, pull, previousPathOf) {
    if (pull.untouched)
        return () => false;
    const existing = await attempt(() => readExisting(client, pull.number));
    if ('refusal' in existing)
        return () => false;
    const { comments } = existing.value;
    const standing = idsOf(comments.filter(({ outdated }) => !outdated));
    const quiet = idsOf(comments.filter((comment) => comment.quiet));
    return (judged) => {
        const { path } = judged.document;
        if (standing.has(findingId(judged)))
            return true;
        return [path, previousPathOf(path) ?? path].some((name) => quiet.has(findingId(judged, name)));
    };
}

;// CONCATENATED MODULE: ./build/github/compare.js


/** GitHub lists no more files of a comparison (REST, "Compare two commits"). */
const compare_mostFiles = 300;
/** What `head` changed since it left `base`. */
async function compareCommits(client, base, head) {
    return attempt(async () => {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            ...client.repository,
            basehead: `${base}...${head}`,
            // Of the commits, which nobody here reads; the first page has every file.
            per_page: 1,
        });
        const mergeBase = data.merge_base_commit?.sha;
        if (typeof mergeBase !== 'string' || !Array.isArray(data.files))
            throw badAnswer('a comparison of commits');
        return { mergeBase, files: data.files.map(changedFile), isCut: data.files.length >= compare_mostFiles };
    });
}
/** The same for a run that is about nothing else. @throws UserError when GitHub does not compare the two */
async function comparedCommits(client, base, head) {
    const result = await compareCommits(client, base, head);
    if ('value' in result)
        return result.value;
    throw userError('The commits cannot be compared', result.refusal);
}
/** The commit where the two went apart, for those who can do without. */
async function mergeBase(client, base, head) {
    const result = await compareCommits(client, base, head);
    return 'value' in result ? result.value.mergeBase : undefined;
}

;// CONCATENATED MODULE: ./build/github/folders.js
/**
 * Addresses that begin at the root of a site lead into one of many folders. Where a change adds such, the folders around its document are
 * worth a look along with the texts.
 * @param files documents of the change
 */
function createFolders(commit, files) {
    const paths = [...new Set(files.filter(addsRooted).flatMap(({ path }) => around(path)))];
    const entries = new Map();
    let wanted = paths.slice(0, most).map((path) => ({ commit, path }));
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
/** Folders of one query: documents of more places than that are rare, and a listing of everything tells as well. */
const most = 8;
function addsRooted({ patch }) {
    return patch?.split('\n').some((line) => line.startsWith('+') && rooted.test(line)) === true;
}
/** An address in Markdown, in an attribute or in YAML that begins with `/`, `~/`, `@site/` and the like. */
const rooted = /(?:\(<?|["'=]|: )(?:\/[^/\s]|[~@$]\w{0,9}\/)/;
/** The folders that a document lies in, the whole repository first. */
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

;// CONCATENATED MODULE: ./build/github/links.js
/** Links to the files of a commit, on whatever server the runner belongs to. A page that is shown as one has no lines: hence `plain`. */
function linksTo({ repository: { owner, repo } }, commit, { GITHUB_SERVER_URL: server }) {
    if (server === undefined)
        return () => undefined;
    return (path, line) => `${server}/${owner}/${repo}/blob/${commit}/${path.split('/').map(encoded).join('/')}?plain=1#L${line}`;
}
/** Also what ends a link in Markdown. */
function encoded(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./build/lib/file-store.js
var file_store = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/lib/remember.js
var remember = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/github/pictures.js




/** The pictures of a commit, in as few requests as possible: one for each that is read, and one for all that have to be looked for. */
function createPictureFiles(client, source) {
    const { commit, tree, changed, folders, most } = source;
    let folded;
    const request = (0,remember/* remember */.k)(async (path) => {
        const result = await attempt(() => readBytes(client, { commit, path }, most));
        if ('refusal' in result)
            return { reason: `${path} cannot be read: ${told(result.refusal)}` };
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
        // GitHub follows links to files of the repository; of any other it gives the link itself.
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
                return firstToBeHad(paths, request);
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
/** Places that are worth a request each where GitHub does not list the repository. */
const tries = 6;
async function firstToBeHad(paths, request) {
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
        : { reason: `${path} lies in the submodule ${submodule}, which is another repository.` };
}
/** Where everybody can see the files of a public repository at a commit, on whatever server the runner belongs to. */
function publicAddress({ repository: { owner, repo } }, commit, { GITHUB_SERVER_URL: server }) {
    if (server === undefined)
        return () => undefined;
    return (path) => `${server}/${owner}/${repo}/raw/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

;// CONCATENATED MODULE: ./build/github/annotate.js



/** Name of the check run, as the page of the pull request lists it. Jobs are called otherwise. */
const annotate_name = 'Alt text annotations';
/** Annotations that GitHub takes in one request (OpenAPI description of the Checks API, `maxItems`). */
const batchSize = 50;
/** Annotations of a kind that the runner shows, and those that are left of them when there are more: the last one counts the rest. */
const shownByRunner = { atMost: 10, ofMore: 9 };
/**
 * Annotates what the runner does not show, as a check run beside the job: it changes no verdict. Only a token with `checks: write` can
 * do that; with any other everything stays as it is. One check run a commit: a second run on the same commit adds nothing.
 * Answers with what went wrong on the way.
 */
async function annotate(client, headSha, report) {
    const all = unshown(report);
    if (all.length === 0)
        return [];
    const common = { ...client.repository, request: { retries: 0 } };
    const known = await attempt(() => client.rest.checks.listForRef({ ...common, ref: headSha, check_name: annotate_name, per_page: 1 }));
    if ('refusal' in known || known.value.data.total_count > 0)
        return [];
    const [first = [], ...others] = annotate_batches(all);
    const run = { ...common, name: annotate_name, head_sha: headSha, status: 'completed', conclusion: 'neutral' };
    const created = await attempt(() => client.rest.checks.create({ ...run, output: output(all.length, first) }));
    if ('refusal' in created)
        return created.refusal.kind === 'permission' ? [] : [incomplete(told(created.refusal))];
    for (const batch of others) {
        const parameters = { ...common, check_run_id: created.value.data.id, output: output(all.length, batch) };
        const added = await attempt(() => client.rest.checks.update(parameters));
        if ('refusal' in added)
            return [incomplete(told(added.refusal))];
    }
    return [];
}
/** In the order in which the runner gets them, so that nothing is said twice and nothing is lost. */
function unshown({ images }) {
    const all = images.flatMap((judged) => {
        const [finding] = judged.findings;
        return judged.inScope && finding !== undefined ? [{ judged, finding }] : [];
    });
    return ['error', 'warning', 'info'].flatMap((severity) => {
        const ofKind = all.filter(({ finding }) => finding.severity === severity);
        return ofKind.length > shownByRunner.atMost ? ofKind.slice(shownByRunner.ofMore).map(annotation) : [];
    });
}
const levels = { error: 'failure', warning: 'warning', info: 'notice' };
function annotation({ judged, finding }) {
    const { line, column, endLine, endColumn } = judged.location;
    return {
        path: judged.document.path,
        start_line: line,
        end_line: endLine,
        // GitHub refuses columns of an annotation that spans lines.
        ...(line === endLine && { start_column: column, end_column: endColumn }),
        annotation_level: levels[finding.severity],
        title: (0,visible/* visible */.RK)(finding.rule),
        message: (0,cut/* cut */.J)((0,visible/* oneLine */.TN)(finding.message), 4096),
    };
}
function annotate_batches(all) {
    const count = Math.ceil(all.length / batchSize);
    return Array.from({ length: count }, (_, index) => all.slice(index * batchSize, (index + 1) * batchSize));
}
function output(count, annotations) {
    const title = count === 1 ? '1 more finding' : `${count} more findings`;
    const summary = 'The annotations of the job that GitHub does not show there, because it shows ten of a kind.';
    return { title, summary, annotations: [...annotations] };
}
function incomplete(why) {
    return `Not every finding is annotated: ${why}`;
}

// EXTERNAL MODULE: ./build/lib/edits.js + 2 modules
var lib_edits = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/lib/lines.js
var lines = __webpack_require__(8111);
;// CONCATENATED MODULE: ./build/github/anchors.js




/**
 * Where comments go. `suggest` takes the images that have a suggestion and puts those that share lines into one comment, because
 * GitHub applies one suggestion a line, and beside them the images whose drafts somebody has to translate first; `comment` takes every
 * image with an error or a warning, one comment each.
 * @param hunksOf undefined for a file whose diff is not shown
 */
function anchorImages(images, hunksOf, mode) {
    const pageOf = pages();
    const worth = images.filter((judged) => {
        const isTold = judged.findings.some(({ severity }) => severity !== 'info');
        return judged.inScope && isTold && (mode === 'comment' || isOffered(judged) || (0,language/* isToTranslate */.uN)(judged));
    });
    const ranges = worth.map((judged) => rangeOf(judged, mode, pageOf(judged.document)));
    const isInside = ({ judged, first, last }) => (0,lib_hunks/* hunkAround */.Ar)(hunksOf(judged.document.path) ?? [], first, last) !== undefined;
    const inside = ranges.filter(isInside);
    const hasBlock = ({ judged }) => mode === 'suggest' && isOffered(judged);
    const anchors = [
        ...merged(inside.filter(hasBlock)).flatMap((group) => suggestionAnchor(group, pageOf)),
        ...inside.filter((range) => !hasBlock(range)).map(plainAnchor),
    ];
    return {
        anchors: anchors.toSorted(bySeverity),
        outside: ranges.filter((range) => !isInside(range)).map(({ judged }) => judged),
    };
}
function isOffered({ suggestion }) {
    return suggestion?.offered === true;
}
/** What is worth knowing about a document once, and not again for each of its images. */
function pages() {
    const known = new Map();
    return (document) => {
        const page = known.get(document) ?? {
            starts: (0,lines/* lineStarts */._)(document.text),
            isMixed: hasMixedLineEndings(document.text),
        };
        known.set(document, page);
        return page;
    };
}
/** A suggestion replaces the lines that its edit touches, a plain comment stands on the whole image. */
function rangeOf(judged, mode, { starts }) {
    const edited = mode === 'suggest' ? judged.suggestion?.edit.span : undefined;
    const { line, endLine, endColumn } = edited ? (0,lines/* locate */.x)(starts, edited) : judged.location;
    // The end is exclusive: one that stands before the first column belongs to the line before.
    return { judged, first: line, last: endColumn === 1 && endLine > line ? endLine - 1 : endLine };
}
function plainAnchor({ judged, first, last }) {
    return {
        path: judged.document.path,
        startLine: first,
        line: last,
        images: [judged],
        replacement: undefined,
        applicable: false,
    };
}
/** Ranges of the same file that share a line, together. Two that share a line lie in the same hunk. */
function merged(ranges) {
    const sorted = ranges.toSorted((a, b) => compare(a.judged.document.path, b.judged.document.path) || a.first - b.first || a.last - b.last);
    const groups = [];
    let lastLine = 0;
    for (const range of sorted) {
        const group = groups.at(-1);
        if (group?.[0]?.judged.document.path === range.judged.document.path && range.first <= lastLine) {
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
    const document = group[0]?.judged.document;
    if (document === undefined)
        return [];
    const startLine = Math.min(...group.map(({ first }) => first));
    const line = Math.max(...group.map(({ last }) => last));
    const edits = apart(group.flatMap(({ judged }) => judged.suggestion?.edit ?? []));
    const { starts, isMixed } = pageOf(document);
    const { before, after } = linesAfter(document.text, starts, { first: startLine, last: line }, edits);
    if (before === after)
        return [];
    const images = group.map(({ judged }) => judged).toSorted((a, b) => a.image.span.start - b.image.span.start);
    const applicable = !isMixed && !after.includes('\r');
    return [{ path: document.path, startLine, line, images, replacement: after, applicable }];
}
/** Edits that do not touch each other: of two that do, the first. */
function apart(edits) {
    const kept = [];
    for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
        if (edit.span.start >= (kept.at(-1)?.span.end ?? 0))
            kept.push(edit);
    }
    return kept;
}
/** The lines before and after the edits, with `\n` only: the body of a comment knows no other line ending. */
function linesAfter(text, starts, { first, last }, edits) {
    const start = starts[first - 1] ?? 0;
    const next = starts[last];
    const lines = text.slice(start, next === undefined ? undefined : next - 1);
    const shifted = edits.map((edit) => ({
        span: { start: edit.span.start - start, end: edit.span.end - start },
        text: edit.text,
    }));
    return { before: withoutReturns(lines), after: withoutReturns((0,lib_edits/* applyEdits */.c)(lines, shifted)) };
}
function withoutReturns(lines) {
    return lines.replace(/\r(?=\n|$)/g, '');
}
/** GitHub rewrites every line ending of such a file when it applies a suggestion: the diff would be the whole file. */
function hasMixedLineEndings(text) {
    return text.includes('\r\n') && /(?<!\r)\n/.test(text);
}
const severities = ['error', 'warning', 'info'];
function bySeverity(a, b) {
    return worst(a) - worst(b) || compare(a.path, b.path) || a.startLine - b.startLine;
}
function worst({ images }) {
    return Math.min(...images.flatMap(({ findings }) => findings.map(({ severity }) => severities.indexOf(severity))));
}
/** By code units: the same order on every machine. */
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/github/patience.js

/** Nothing here is worth holding a runner for longer. */
const longestWaitMs = 60_000;
/** What GitHub asks for when it does not say how long (rate limits page of the REST docs). */
const usualWaitMs = 60_000;
/** A request that waits once for a limit to pass, when the wait is short; `clock` in real time. */
async function patiently(clock, request) {
    const first = await attempt(request);
    if (!('refusal' in first) || !(await waited(clock, first.refusal)))
        return first;
    return attempt(request);
}
/** Waits for the limit to pass. False, at once, for any other refusal and for a wait that is not worth it. */
async function waited(clock, refusal) {
    const ms = refusal.waitMs ?? usualWaitMs;
    if (refusal.kind !== 'limited' || ms > longestWaitMs)
        return false;
    await clock.sleep(ms);
    return true;
}

;// CONCATENATED MODULE: ./build/github/posting.js





/** What to say when the review would be about a commit that is no longer the last one. */
const movedOn = 'No review was posted: somebody pushed to the pull request meanwhile, and the run for the new commit reviews it.';
/**
 * Posts one review with all of `drafts`. One bad anchor loses the whole of it, and a failed answer does not mean that nothing was
 * posted: the state of the pull request decides, then one more try at most.
 */
async function postReview(client, target, drafts) {
    if (drafts.length === 0)
        return { posted: [], unplaced: [], notes: [] };
    const result = await attempt(() => createReview(client, target, drafts));
    if ('value' in result)
        return { posted: drafts, unplaced: [], notes: [] };
    const { refusal } = result;
    if (refusal.kind === 'unclear' || (await waited(target.clock, refusal))) {
        return postUnlessThere(client, target, drafts);
    }
    if (isAboutPlace(refusal))
        return postProvable(client, target, drafts, refusal);
    return notPosted(refusal);
}
/** GitHub's words for a comment outside of the diff, as people have quoted them in issues. */
function isAboutPlace({ kind, reason }) {
    return kind === 'rejected' && /\b(line|diff|hunk|path could not be resolved)\b/i.test(reason);
}
/** The server failed: the review may exist all the same, and our markers tell. */
async function postUnlessThere(client, target, drafts) {
    const existing = await attempt(() => readExisting(client, target.pullNumber));
    // Without a look nothing is repeated: two reviews are worse than none.
    if ('refusal' in existing)
        return nothing(`The review may not have been posted: ${told(existing.refusal)}`);
    if (areThere(existing.value, drafts))
        return { posted: drafts, unplaced: [], notes: [] };
    if (existing.value.headSha !== target.headSha)
        return nothing(movedOn);
    return postOnce(client, target, drafts);
}
function areThere({ comments }, drafts) {
    const there = new Set(comments.filter(({ outdated }) => !outdated).flatMap(({ findings }) => findings));
    return drafts.every(({ ids }) => ids.every((id) => there.has(id)));
}
/** GitHub says that a line is not in the diff, not which one: the diff as it is now tells. */
async function postProvable(client, target, drafts, refusal) {
    const existing = await attempt(() => readExisting(client, target.pullNumber));
    if ('value' in existing && existing.value.headSha !== target.headSha)
        return nothing(movedOn);
    const files = await attempt(() => listChangedFiles(client, target.pullNumber));
    const hunks = new Map('value' in files ? files.value.map((file) => [file.path, file.hunks ?? []]) : []);
    const isProvable = ({ anchor }) => (0,lib_hunks/* hunkAround */.Ar)(hunks.get(anchor.path) ?? [], anchor.startLine, anchor.line);
    const provable = drafts.filter(isProvable);
    const others = drafts.filter((draft) => !isProvable(draft));
    // The same review again would be refused again.
    if (provable.length === 0 || others.length === 0)
        return { ...notPosted(refusal), unplaced: drafts };
    const { posted, unplaced, notes } = await postOnce(client, target, provable);
    return { posted, unplaced: [...others, ...unplaced], notes };
}
async function postOnce(client, target, drafts) {
    const result = await attempt(() => createReview(client, target, drafts));
    if ('value' in result)
        return { posted: drafts, unplaced: [], notes: [] };
    return { ...notPosted(result.refusal), unplaced: isAboutPlace(result.refusal) ? drafts : [] };
}
async function createReview(client, target, drafts) {
    // Later lines first: suggestions that are applied one after the other do not move those that follow.
    const ordered = drafts.toSorted((a, b) => b.anchor.line - a.anchor.line);
    await client.rest.pulls.createReview({
        ...client.repository,
        pull_number: target.pullNumber,
        commit_id: target.headSha,
        event: 'COMMENT',
        body: opening(drafts),
        comments: ordered.map(({ anchor, body }) => ({
            path: anchor.path,
            body,
            line: anchor.line,
            side: 'RIGHT',
            // GitHub rejects a range of one line.
            ...(anchor.startLine < anchor.line && { start_line: anchor.startLine, start_side: 'RIGHT' }),
        })),
        request: { retries: 0 },
    });
}
function opening(drafts) {
    const images = drafts.flatMap(({ anchor }) => anchor.images);
    const isModel = images.some(({ suggestion }) => suggestion?.offered === true && suggestion.source === 'caption');
    const drafting = isModel
        ? ' A model saw the pictures and not your purpose: read each draft, which says where it comes from, before you commit it.'
        : '';
    const count = images.length === 1 ? '1 image needs' : `${images.length} images need`;
    return `${count} a look at the alternative text.${drafting}`;
}
function notPosted(refusal) {
    return nothing(`No review was posted: ${told(refusal)}`);
}
function nothing(note) {
    return { posted: [], unplaced: [], notes: [note] };
}

;// CONCATENATED MODULE: ./build/github/preview.js
/** Pictures that one comment shows. */
const mostShown = 4;
/** CSS px. A screenshot is still told from a logo, and the suggestion above it stays in sight. */
const width = 240;
/** GitHub rejects longer bodies, in UTF-16 units. */
const preview_mostLength = 65_536;
/** The comment with its pictures below it, small, where everybody can see them: whoever reads the draft has to look at the picture. */
function withPreview(draft, previewOf) {
    const shown = draft.anchor.images.flatMap((judged) => pictureTag(previewOf(judged))).slice(0, mostShown);
    const body = [draft.body, '', shown.join(' ')].join('\n');
    return shown.length === 0 || body.length > preview_mostLength ? draft : { ...draft, body };
}
/** Markdown cannot say how large a picture is, HTML can. The comment has said which image it is about, so the picture has nothing to add. File names are anybody's: nothing but an address comes through. */
function pictureTag(address) {
    const url = address === undefined || !URL.canParse(address) ? undefined : new URL(address);
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
        return [];
    const src = url.href.replace(/['"<>`\\]/g, percentEncoded).replaceAll('&', '&amp;');
    return [`<img src="${src}" alt="" width="${width}">`];
}
/** Of a character that the parser of addresses lets through and an attribute may not hold. */
function percentEncoded(sign) {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/github/stale.js



/** Takes away comments whose findings are all gone or have just been posted anew, unless people have dealt with them. */
async function removeStale(client, { report, clock }, comments, posted) {
    // A finding is gone when its file was read without it, not when the file could not be read.
    const unread = new Set(report.skipped.map(({ file }) => file));
    const present = new Set(report.images.filter(({ findings }) => findings.length > 0).map((judged) => findingId(judged)));
    const anew = new Set(posted.flatMap(({ ids }) => ids));
    const isOver = (id) => anew.has(id) || !present.has(id);
    const stale = comments.filter(({ path, findings, quiet }) => !quiet && !unread.has(path) && findings.every(isOver));
    for (const [count, { id }] of stale.entries()) {
        const parameters = { ...client.repository, comment_id: id, request: { retries: 0 } };
        const result = await patiently(clock, () => client.rest.pulls.deleteReviewComment(parameters));
        if ('refusal' in result && !result.refusal.isGone) {
            return { count, notes: [`A comment that is settled could not be removed: ${told(result.refusal)}`] };
        }
    }
    return { count: stale.length, notes: [] };
}

;// CONCATENATED MODULE: ./build/github/summary.js



/**
 * Keeps the one comment in the conversation that tells what the review has no place for: none where the review tells all, one that
 * changes in place, gone when nothing is left. Who hides it does not want it: then it stays as it is. Answers with what went wrong.
 */
async function keepSummary(client, { pullNumber, clock, linkTo }, { summary }, images) {
    if (summary === 'unknown') {
        return images.length === 0
            ? []
            : ['The summary comment was left as it is: GitHub does not tell which one is ours.'];
    }
    const request = requestFor(client, pullNumber, summary, { images, linkTo });
    const result = request && (await patiently(clock, request));
    return result && 'refusal' in result
        ? [`The summary comment could not be brought up to date: ${told(result.refusal)}`]
        : [];
}
/** Undefined when everything is as it should be. */
function requestFor({ rest, repository }, pullNumber, summary, { images, linkTo }) {
    // A failed answer may hide a success, and the next run will see which: nothing is repeated here.
    const common = { ...repository, request: { retries: 0 } };
    if (summary === undefined) {
        if (images.length === 0)
            return undefined;
        return () => rest.issues.createComment({ ...common, issue_number: pullNumber, body: summaryText(images, linkTo) });
    }
    if (summary.hidden)
        return undefined;
    if (images.length === 0)
        return () => rest.issues.deleteComment({ ...common, comment_id: summary.id });
    if (isCurrent(summary.body, images))
        return undefined;
    return () => rest.issues.updateComment({ ...common, comment_id: summary.id, body: summaryText(images, linkTo) });
}

;// CONCATENATED MODULE: ./build/github/review.js









/**
 * Brings what we say on the pull request up to date: at most one review with what is not there yet, comments that are settled go
 * away, and at most one comment in the conversation has the rest. Never throws for what GitHub does.
 */
async function publishReview(client, request) {
    const existing = await patiently(request.clock, () => readExisting(client, request.pullNumber));
    if ('refusal' in existing)
        return review_nothing(`No review was posted: ${told(existing.refusal)}`);
    const { headSha, comments } = existing.value;
    if (headSha !== request.headSha)
        return review_nothing(movedOn);
    const plan = planned(request, comments);
    const review = await postReview(client, request, plan.fresh);
    if (review.notes.includes(movedOn))
        return review_nothing(movedOn);
    const removed = await removeStale(client, request, comments, review.posted);
    const homeless = [...plan.homeless, ...review.unplaced.flatMap(({ anchor }) => anchor.images)];
    // A token that may not post a review may not post this either: one refusal is enough.
    const isShut = review.notes.length > 0 && review.unplaced.length === 0;
    const summary = isShut ? [] : await keepSummary(client, request, existing.value, homeless);
    return {
        posted: review.posted.length,
        removed: removed.count,
        notes: [
            ...review.notes,
            ...removed.notes,
            ...leftOut(plan.outside + review.unplaced.length, 'on lines that GitHub does not take comments on'),
            ...leftOut(plan.beyond, `beyond max-comments (${request.maxComments})`),
            ...summary,
        ],
    };
}
function planned({ report, hunksOf, previousPathOf, mode, maxComments, previewOf }, comments) {
    const { anchors, outside } = anchorImages(report.images, hunksOf, mode);
    // Cut before comparing: a second run must not go on with those that the first one left out.
    const room = Math.max(0, maxComments - held(report, anchors, comments));
    const chosen = anchors.slice(0, room);
    const beyond = anchors.slice(room);
    const quiet = idsOf(comments.filter((comment) => comment.quiet));
    const standing = idsOf(comments.filter(({ outdated }) => !outdated));
    const isAsked = (judged) => {
        // What people have dealt with stays so when the file gets another name.
        const { path } = judged.document;
        return [path, previousPathOf(path) ?? path].every((name) => !quiet.has(findingId(judged, name)));
    };
    const isFresh = ({ images }) => images.some((judged) => !standing.has(findingId(judged)));
    // Of two images on a line, one that people have dealt with is none of the business of the other's suggestion.
    const open = anchorImages(imagesOf(chosen).filter(isAsked), hunksOf, mode).anchors;
    const drafts = open.filter(isFresh).map((anchor) => ({ anchor, draft: draftComment(anchor) }));
    const tooLong = drafts.flatMap(({ anchor, draft }) => (draft ? [] : anchor.images));
    return {
        fresh: drafts
            .flatMap(({ draft }) => draft ?? [])
            .map((draft) => (previewOf ? withPreview(draft, previewOf) : draft)),
        homeless: [...outside, ...imagesOf(beyond), ...tooLong].filter(isAsked),
        outside: outside.filter(isAsked).length,
        beyond: beyond.filter(({ images }) => images.some(isAsked)).length,
    };
}
/** Comments that keep their place: what they tell is still true, and as they tell it no draft was made this time. */
function held(report, anchors, comments) {
    const present = new Set(report.images.filter(({ findings }) => findings.length > 0).map((one) => findingId(one)));
    const anchored = new Set(imagesOf(anchors).map((one) => findingId(one)));
    return comments.filter(({ findings, outdated, quiet }) => (quiet || !outdated) && findings.some((id) => present.has(id)) && !findings.some((id) => anchored.has(id))).length;
}
function imagesOf(anchors) {
    return anchors.flatMap(({ images }) => images);
}
function leftOut(count, why) {
    if (count === 0)
        return [];
    return [
        `${count} ${count === 1 ? 'finding is' : 'findings are'} ${why}: the summary has ${count === 1 ? 'it' : 'them'}.`,
    ];
}
function review_nothing(note) {
    return { posted: 0, removed: 0, notes: [note] };
}

;// CONCATENATED MODULE: ./build/github/publish.js






/** Posts what the settings ask for, where the token of the run can and there is something to be said about. */
async function publish(client, pull, publication) {
    const { review, report, ...rest } = publication;
    const isIdle = report.totals.documents + report.skipped.length === 0;
    if (pull.readOnly !== undefined)
        return silence(review === 'off' || isIdle ? [] : [readOnlyNotes[pull.readOnly]]);
    const request = { pullNumber: pull.number, headSha: pull.headSha, report, ...rest };
    if (isIdle)
        return review === 'off' || pull.untouched ? silence([]) : tidyUp(client, request);
    const outcome = review === 'off' ? silence([]) : await publishReview(client, { ...request, mode: review });
    return { ...outcome, notes: [...outcome.notes, ...(await annotate(client, pull.headSha, report))] };
}
const readOnlyNotes = {
    fork: 'No review was posted: for a pull request from a fork GitHub gives this run no secrets and a token that can only read. The annotations and this summary have every finding. For reviews see docs/workflows/forks.yml of alt-text-review.',
    dependabot: 'No review was posted: for Dependabot GitHub gives this run a token that can only read, and of the secrets only those for Dependabot. The annotations and this summary have every finding.',
};
/** The last document has left the pull request, and what was said about it goes, too. Whoever changed no document is told nothing. */
async function tidyUp(client, request) {
    const existing = await attempt(() => readExisting(client, request.pullNumber));
    if ('refusal' in existing || existing.value.headSha !== request.headSha)
        return silence([]);
    const { comments } = existing.value;
    const removed = await removeStale(client, request, comments, []);
    const summary = await keepSummary(client, request, existing.value, []);
    return { posted: 0, removed: removed.count, notes: [...removed.notes, ...summary] };
}
function silence(notes) {
    return { posted: 0, removed: 0, notes };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/lib/tar.js
/** Every header and every file begins at a multiple of this many bytes (POSIX.1-2001, pax). */
const block = 512;
/** Bytes of an extended header that is read for a long path; nothing honest needs more. */
const longestHeader = 1024 * 1024;
/**
 * The files of an archive that somebody wants, as they come by; the others are passed over and not kept. Ends in silence where the
 * archive ends or stops being one.
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
/** Octal digits; undefined for anything else, as in the blocks of zeros at the end. */
function sizeIn(head) {
    const digits = textIn(head, 124, 12).trim();
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
function pathIn(head) {
    const [name, prefix] = [textIn(head, 0, 100), textIn(head, 345, 155)];
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** Of records like `28 path=docs/a.md`, each with its length in bytes before it. */
function pathInRecords(records) {
    let rest = records ?? new Uint8Array();
    while (rest.length > 0) {
        const length = Number.parseInt(textIn(rest, 0, 10), 10);
        if (!(length > 0))
            return undefined;
        const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(tar_decode(rest.subarray(0, length))) ?? [];
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
    return tar_decode(end === -1 ? field : field.subarray(0, end));
}
function tar_decode(bytes) {
    return new TextDecoder().decode(bytes);
}
/** Bytes of a stream, as many as wanted at a time. */
function createReader(chunks) {
    const source = chunks[Symbol.asyncIterator]();
    let rest = new Uint8Array();
    /** What is at hand of the next `length` bytes; undefined at the end. */
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
        /** Undefined where the stream ends before. */
        async take(length) {
            const parts = [];
            return (await pass(length, (part) => parts.push(part))) ? Buffer.concat(parts) : undefined;
        },
        /** False where the stream ends before. */
        skip: (length) => pass(length, () => undefined),
    };
}

;// CONCATENATED MODULE: ./build/github/archive.js






/** Bytes that an archive may unpack to. What lies beyond is read in another way. */
const mostUnpacked = 1024 ** 3;
/**
 * Texts of many files from the archive of their commit, in one request. Archives leave out what `export-ignore` says, and rewrite what
 * `export-subst` and `eol` say: only what has the very hash that the listing of the commit has counts. The other files are simply not there.
 *
 * @param wanted entries of the listing, by path
 */
async function textsInArchive(client, commit, wanted) {
    const texts = new Map();
    const archive = await attempt(() => client.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
        ...client.repository,
        ref: commit,
        request: { parseSuccessResponseBody: false, retries: 0 },
    }));
    const body = 'value' in archive ? archive.value.data : undefined;
    if (!(body instanceof ReadableStream))
        return texts;
    const isWanted = (path, size) => size <= decode/* maxDocumentBytes */.VR && wanted.has(inRepository(path));
    try {
        for await (const { path, bytes } of tarFiles(unpacked(body), isWanted)) {
            const name = inRepository(path);
            if (hashOf(bytes) === wanted.get(name)?.sha)
                texts.set(name, (0,decode/* decodeDocument */.w8)(bytes));
            if (texts.size === wanted.size)
                break;
        }
    }
    catch {
        // It broke off, was no archive, or took too long: what came is as good as ever.
    }
    return texts;
}
/** Everything lies in one folder, which is named after the repository and the commit. */
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
/** As git names a file. */
function hashOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/texts.js


/** Files that are read with queries; for more of them the archive of the commit is the quicker way. */
const mostQueried = 150;
/**
 * Texts of files, one answer each in the same order. Of the commit of `tree` they may be very many, once that is listed.
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

;// CONCATENATED MODULE: ./build/github/tree.js

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
async function listTree(client, commit) {
    const parameters = { ...client.repository, tree_sha: commit, recursive: '1' };
    const result = await attempt(() => client.rest.git.getTree(parameters));
    if ('refusal' in result || !Array.isArray(result.value.data.tree) || result.value.data.truncated)
        return undefined;
    return new Map(result.value.data.tree.flatMap(({ path, mode, sha, size = 0 }) => {
        const kind = kinds[mode];
        return kind === undefined ? [] : [[path, { kind, sha, size }]];
    }));
}
/** Modes of git; folders are left out. */
const kinds = {
    '100644': 'file',
    '100755': 'file',
    '120000': 'link',
    '160000': 'submodule',
};

;// CONCATENATED MODULE: ./build/github/unlisted.js

/**
 * The listed files, and those that GitHub's lists leave out (3,000 of a pull request, 300 of a comparison): both commits are listed as a
 * whole and held against each other. That tells no lines and no renames, and costs two requests.
 * @param mergeBase the commit that the change left; undefined when nobody tells, and then nothing is added
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
;// CONCATENATED MODULE: ./build/github/workflow-run.js


/**
 * The open pull request that a run of another workflow was about. Nothing that the run left behind is believed: GitHub is asked for
 * the pull requests of its branch, and only one whose head is the very commit of the run counts.
 * @throws UserError when GitHub does not answer: there is nothing to do without it
 */
async function findPull(client, { owner, branch, headSha, repositoryId }) {
    const list = await attempt(async () => {
        const { data } = await client.rest.pulls.list({
            ...client.repository,
            state: 'open',
            head: `${owner}:${branch}`,
            per_page: 100,
        });
        if (!Array.isArray(data))
            throw badAnswer('a list of pull requests');
        return data.filter(({ head }) => head.repo?.id === repositoryId);
    });
    if ('refusal' in list)
        throw userError('The pull request of the run cannot be looked up', list.refusal);
    const pulls = list.value.flatMap((json) => (0,github_event/* readPull */.Es)(json) ?? []);
    const pull = pulls.find((one) => one.headSha === headSha);
    if (pull !== undefined)
        return { pull };
    const why = pulls.length > 0
        ? 'somebody pushed meanwhile, and the run for the new commit reviews it'
        : 'it has no open pull request';
    return { why: `${branch} at ${headSha.slice(0, 7)}: ${why}` };
}

;// CONCATENATED MODULE: ./build/github/index.js















/***/ }),

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ maxDocumentBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   w8: () => (/* binding */ decodeDocument)
/* harmony export */ });
/** Largest document that is parsed, in bytes: parsers take about a second a MiB, and some hostile texts more than that. */
const maxDocumentBytes = 2 * 1024 * 1024;
/** Why a document of `bytes` is not read, or undefined when its size is fine. */
function tooLarge(bytes) {
    if (bytes <= maxDocumentBytes)
        return undefined;
    return `It holds ${mebibytes(bytes)} MiB; documents are read up to ${mebibytes(maxDocumentBytes)} MiB. Split it, or exclude it with paths.`;
}
/** The text of a document: UTF-8, a byte order mark kept, because edits refer to the file as it is. */
function decodeDocument(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { reason: 'It is not UTF-8 text. Save it as UTF-8, or exclude it with paths.' };
    }
}
/** Rounded up, so that a size over a limit reads like one. */
function mebibytes(bytes) {
    return (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   C2: () => (/* binding */ keptBytes),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   tu: () => (/* binding */ foldPath),
/* harmony export */   xu: () => (/* binding */ tooBig)
/* harmony export */ });
/** Bytes of files that a store may keep in memory for the next page that shows them. */
const keptBytes = 64 * 1024 * 1024;
/** Paths that differ in nothing but letter case, or in the way their accents are composed, have the same. */
function foldPath(path) {
    return path.normalize('NFC').toLowerCase();
}
/** Why a link is not followed that leads to a place which the repository does not hold. */
function leadsOut(path) {
    return `${path} is a link that leads out of the repository, and those are not followed.`;
}
/** Why a file is not read that holds more than `most` bytes. */
function tooBig(name, most) {
    return `${name} is larger than ${String(Math.floor(most / 1024 / 1024))} MB. A page loads sooner with a smaller one, and then it can be drafted.`;
}
/** Bytes of what a read came to. */
function sizeOf(read) {
    return read instanceof Uint8Array ? read.length : 0;
}


/***/ }),

/***/ 5474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/** Where the project lives: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ hunkAround),
/* harmony export */   FS: () => (/* binding */ parseHunks),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/**
 * Hunks of one file's `patch` as GitHub gives it: from the first `@@` on, no file head.
 * A hunk that only takes lines away has no line on the new side to stand on (`end` < `start`).
 */
function parseHunks(patch) {
    const hunks = [];
    let added = new Set();
    let line = 0;
    let start = 0;
    const close = () => {
        if (start > 0)
            hunks.push({ start, end: line - 1, added });
    };
    for (const text of patch.split('\n')) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (head) {
            close();
            // A file that lost all its lines is `+0,0`: it has no first line.
            start = Math.max(1, Number(head[1]));
            line = start;
            added = new Set();
            continue;
        }
        if (text.startsWith('+'))
            added.add(line);
        // Everything else (`-`, `\ No newline at end of file`, the rest of a last line break) is no line of the new file.
        if (text.startsWith('+') || text.startsWith(' '))
            line += 1;
    }
    close();
    return hunks;
}
/** The hunk that holds both ends of the range, 1-based lines, both included. */
function hunkAround(hunks, first, last) {
    return hunks.find((hunk) => hunk.start <= first && last <= hunk.end);
}
/** Every line that the hunks add or change, 1-based. */
function addedLines(hunks) {
    return new Set(hunks.flatMap((hunk) => [...hunk.added]));
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9428);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5446);


/**
 * Untrusted text as a code span of at most `most` UTF-16 units: nothing in it is read as Markdown, HTML, a mention or a
 * reference (CommonMark 0.31.2, 6.1).
 */
function codeSpan(text, most = 300) {
    const line = (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), most);
    // A span of nothing would be two backticks that open the next one.
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
 * A backslash does not stop a mention or a reference to an issue; a character without width behind the sign does.
 */
function plainText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)
        .replace(/[\\`*_[\]<>&|~!$]/g, '\\$&')
        .replace(/[@#:](?=\S)|(?:www|GH)(?=[.-])/gi, `$&${wordJoiner}`);
}
const wordJoiner = '\u2060';
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/**
 * `work` that is done once a key while its results are kept: the oldest are given up when all together weigh more than `most`.
 *
 * @param weigh in the unit of `most`
 */
function remember(work, weigh = () => 0, most = Infinity) {
    const kept = new Map();
    const weights = new Map();
    let total = 0;
    function giveUp(key) {
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
                giveUp(oldest);
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


/***/ })

};
