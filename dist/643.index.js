export const id = 643;
export const ids = [643];
export const modules = {

/***/ 2643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedFiles: () => (/* reexport */ changedFiles),
  createClient: () => (/* reexport */ createClient),
  createPictureReader: () => (/* reexport */ createPictureReader),
  listPaths: () => (/* reexport */ listPaths),
  publicAddress: () => (/* reexport */ publicAddress),
  publish: () => (/* reexport */ publish),
  readTexts: () => (/* reexport */ readTexts),
  unlistedNote: () => (/* reexport */ unlistedNote)
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
        return {
            kind: 'limited',
            reason: `GitHub limits how often this token may ask (${status})`,
            remedy: 'Run the job again in a few minutes.',
        };
    }
    if (status === 403 || status === 404) {
        return {
            kind: 'permission',
            reason: status === 403 ? 'the token of this job may not do that (403)' : 'GitHub shows this token nothing there (404)',
            remedy: `Give the job ${permissions}.`,
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
        remedy: 'Run the job again; githubstatus.com tells of outages.',
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
    if (/rate limit|submitted too quickly|temporarily blocked/i.test(message))
        return true;
    return remaining(error) === '0';
}
function remaining(error) {
    if (!(error instanceof Error) || !('response' in error))
        return undefined;
    const { response } = error;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return undefined;
    const { headers } = response;
    if (typeof headers !== 'object' || headers === null || !('x-ratelimit-remaining' in headers))
        return undefined;
    return headers['x-ratelimit-remaining'];
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

;// CONCATENATED MODULE: ./build/github/blobs.js


/** Files in one query: GitHub ends a query that takes longer than ten seconds. */
const batchSize = 50;
/** Reads that run side by side when files are read one by one. */
const together = 5;
/**
 * Texts of files, one answer each in the same order, in as few requests as possible.
 * @throws UserError when GitHub gives none of them: then it is about the token, not about a file
 */
async function readTexts(client, places) {
    const results = [];
    for (let at = 0; at < places.length; at += batchSize) {
        results.push(...(await readBatch(client, places.slice(at, at + batchSize))));
    }
    const [first] = results;
    if (first && 'refusal' in first && results.every((result) => 'refusal' in result)) {
        throw userError('The files of the pull request cannot be read', first.refusal);
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
async function readBatch(client, places) {
    const blobs = await queryBlobs(client, places);
    const texts = [];
    for (let at = 0; at < places.length; at += together) {
        const few = places.slice(at, at + together);
        texts.push(...(await Promise.all(few.map((place, index) => attempt(() => textOf(client, place, blobs?.[at + index]))))));
    }
    return texts;
}
/** One answer a place: null when nothing is there. Undefined when the query failed: the files can still be read one by one. */
async function queryBlobs(client, places) {
    // Paths are variables, never part of the query: a file name cannot ask for something else.
    const variables = Object.fromEntries(places.map(({ commit, path }, index) => [`at${index}`, `${commit}:${path}`]));
    const query = `query($owner: String!, $repo: String!, ${places.map((_, index) => `$at${index}: String!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${places.map((_, index) => `file${index}: object(expression: $at${index}) { ...text }`).join('\n      ')}
    }
  }
  fragment text on Blob { oid byteSize isBinary isTruncated text }`;
    const result = await attempt(() => client.graphql(query, { ...client.repository, ...variables }));
    const repository = 'value' in result ? result.value?.repository : undefined;
    return repository ? places.map((_, index) => repository[`file${index}`] ?? null) : undefined;
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
function changedFile(entry) {
    return { path: entry.filename, status: changed_files_statusOf(entry.status), hunks: hunksOf(entry) };
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
 * @param env of the runner: `GITHUB_API_URL` is the base of every address, on GitHub Enterprise Server as well
 * @throws UserError without a token
 */
function createClient(token, env) {
    if (token === undefined)
        throw new errors/* UserError */.y('github-token is empty.', 'Leave the input out: its default is the token of the job.');
    const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const requests = { reads: 0, writes: 0 };
    const options = {
        baseUrl: apiUrl,
        userAgent: 'alt-text-review',
        log: silent,
        retry: { retries, doNotRetry },
        // Limits are kept by the host, so is the memory of them.
        throttle: { id: apiUrl, onRateLimit: isShort, onSecondaryRateLimit: isShort },
    };
    // The first plugin is the innermost: it sees each attempt.
    const { rest, request } = (0,github/* getOctokit */.Q)(token, options, attempts(requests), plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L);
    // Throttling keeps any two POST requests a second apart: right for what creates something, a waste for queries.
    const { graphql } = (0,github/* getOctokit */.Q)(token, options, attempts(requests), dist_bundle/* retry */.L);
    return { rest, request, graphql, repository: { owner, repo }, requests };
}
/** A plugin that counts the attempts and ends each of them in time. */
function attempts(requests) {
    return ({ hook }) => {
        hook.wrap('request', (request, options) => {
            requests[isRead(options) ? 'reads' : 'writes'] += 1;
            const signal = AbortSignal.timeout(requestTimeoutMs);
            return request({ ...options, request: { ...options.request, signal } });
        });
    };
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

;// CONCATENATED MODULE: ./build/github/tree.js

/** Every file of a commit; undefined when GitHub does not tell, or not all of them (100,000 entries, 7 MB). */
async function listPaths(client, commit) {
    const parameters = { ...client.repository, tree_sha: commit, recursive: '1' };
    const result = await attempt(() => client.rest.git.getTree(parameters));
    if ('refusal' in result || !Array.isArray(result.value.data.tree) || result.value.data.truncated)
        return undefined;
    // Symbolic links and submodules are blobs and commits of another mode.
    return new Set(result.value.data.tree.filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path));
}

;// CONCATENATED MODULE: ./build/github/pictures.js



/** Reads pictures at a commit, at most `most` bytes each; nothing for what is not there or cannot be had. */
function createPictureReader(client, commit, most) {
    let listing;
    return async (path) => {
        // After the first miss, asking what there is costs less than more misses: one address can stand for several places.
        if ((await listing)?.has(path) === false)
            return undefined;
        const result = await attempt(() => readBytes(client, { commit, path }, most));
        if ('refusal' in result || result.value === 'too large')
            return undefined;
        if (result.value !== 'absent')
            return result.value;
        listing ??= listPaths(client, commit);
        return undefined;
    };
}
/** Where everybody can see the files of a public repository at a commit, on whatever server the runner belongs to. */
function publicAddress({ repository: { owner, repo } }, commit, { GITHUB_SERVER_URL: server }) {
    if (server === undefined)
        return () => undefined;
    return (path) => `${server}/${owner}/${repo}/raw/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

// EXTERNAL MODULE: ./build/lib/edits.js + 2 modules
var lib_edits = __webpack_require__(6676);
// EXTERNAL MODULE: ./build/lib/lines.js
var lib_lines = __webpack_require__(8111);
;// CONCATENATED MODULE: ./build/github/anchors.js



/**
 * Where comments go. `suggest` takes the images that have a suggestion and puts those that share lines into one comment, because
 * GitHub applies one suggestion a line; `comment` takes every image with an error or a warning, one comment each.
 * @param hunksOf undefined for a file whose diff is not shown
 */
function anchorImages(images, hunksOf, mode) {
    const worth = images.filter(({ inScope, findings, suggestion }) => {
        const isTold = findings.some(({ severity }) => severity !== 'info');
        return inScope && isTold && (mode === 'comment' || suggestion !== undefined);
    });
    const ranges = worth.map((judged) => rangeOf(judged, mode));
    const inside = ranges.filter(({ judged, first, last }) => {
        return (0,lib_hunks/* hunkAround */.Ar)(hunksOf(judged.document.path) ?? [], first, last) !== undefined;
    });
    const outside = ranges.filter((range) => !inside.includes(range)).map(({ judged }) => judged);
    const anchors = mode === 'comment' ? inside.map(plainAnchor) : merged(inside).flatMap(suggestionAnchor);
    return { anchors: anchors.toSorted(bySeverity), outside };
}
/** A suggestion replaces the lines that its edit touches, a plain comment stands on the whole image. */
function rangeOf(judged, mode) {
    const { document, location, suggestion } = judged;
    const edited = mode === 'suggest' ? suggestion?.edit.span : undefined;
    const { line, endLine, endColumn } = edited ? (0,lib_lines/* locate */.x)((0,lib_lines/* lineStarts */._)(document.text), edited) : location;
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
function suggestionAnchor(group) {
    const document = group[0]?.judged.document;
    if (document === undefined)
        return [];
    const startLine = Math.min(...group.map(({ first }) => first));
    const line = Math.max(...group.map(({ last }) => last));
    const edits = apart(group.flatMap(({ judged }) => judged.suggestion?.edit ?? []));
    const { before, after } = linesAfter(document, startLine, line, edits);
    if (before === after)
        return [];
    const images = group.map(({ judged }) => judged).toSorted((a, b) => a.image.span.start - b.image.span.start);
    const applicable = !hasMixedLineEndings(document.text) && !after.includes('\r');
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
function linesAfter(document, first, last, edits) {
    const starts = (0,lib_lines/* lineStarts */._)(document.text);
    const start = starts[first - 1] ?? 0;
    const next = starts[last];
    const lines = document.text.slice(start, next === undefined ? undefined : next - 1);
    const shifted = edits.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text }));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/lib/homepage.js
var homepage = __webpack_require__(5474);
// EXTERNAL MODULE: ./build/lib/markdown-text.js
var markdown_text = __webpack_require__(6567);
;// CONCATENATED MODULE: ./build/github/comments.js



/** GitHub rejects longer bodies, and with one of them the whole review. */
const mostLength = 65_536;
/** Images that one comment names: more of them share a line in generated pages only. */
const mostNamed = 20;
/** The comment for an anchor; undefined when it cannot be made short enough, which takes thousands of images on one line. */
function draftComment(anchor) {
    const ids = anchor.images.map(findingId);
    const body = [anchor.replacement, undefined]
        .map((replacement) => compose({ ...anchor, replacement }, ids))
        .find((text) => text.length <= mostLength);
    return body === undefined ? undefined : { anchor, ids, body };
}
/** Identity of a finding: rule, file, target, occurrence. Neither its line nor its wording, both of which change. */
function findingId({ findings, identity }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${findings[0]?.rule ?? ''}\n${identity}`)
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
function draftLine({ suggestion }) {
    return suggestion === undefined ? [] : [`Draft: ${(0,markdown_text/* codeSpan */.SS)(suggestion.alt)}`];
}
function closing({ images }) {
    const rules = [...new Set(images.flatMap(({ findings }) => findings[0]?.rule ?? []))].slice(0, mostNamed);
    const links = rules.map((rule) => `[${(0,markdown_text/* plainText */.wh)(rule)}](${(0,homepage/* rulePage */.g)(rule)})`);
    return [...provenance(images), ...decorative(images), `Why, and how to silence it: ${links.join(', ')}`].join(' ');
}
/** A draft is always called one, and says what it was made from. */
function provenance(images) {
    const drafted = images.filter(({ suggestion }) => suggestion !== undefined);
    const caption = drafted.map(({ caption }) => caption).find(isDrafted);
    if (caption === undefined)
        return [];
    const heading = drafted.length === 1 && caption.askedHere ? drafted[0]?.image.context.heading : undefined;
    const from = heading === undefined ? 'the picture' : `the picture and the section “${(0,markdown_text/* plainText */.wh)(heading.slice(0, 100))}”`;
    return [`Drafted by ${(0,markdown_text/* plainText */.wh)(caption.model)} from ${from}: read it before you commit it.`];
}
function isDrafted(caption) {
    return caption?.status === 'ok';
}
/**
 * How to say in Markdown that a picture says nothing: it has no words for that, HTML has. Not where the picture is all that a link
 * holds: that one needs a name.
 */
function decorative(images) {
    const [only] = images;
    if (only === undefined || images.length > 1 || only.image.context.control?.otherText === '')
        return [];
    const { src, syntax } = only.image;
    const isTold = only.findings[0]?.message.includes('alt=""');
    if (isTold || syntax === 'img' || src.length > 200)
        return [];
    return [
        `Decorative? Use ${(0,markdown_text/* codeSpan */.SS)(`<img src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" alt="">`)}.`,
    ];
}

;// CONCATENATED MODULE: ./build/github/existing.js


/**
 * Reads the head and our comments in one query for each hundred threads. A comment is ours when it carries our marker and we wrote it:
 * anyone can paste a marker. Where GraphQL does not answer, the REST API has to do.
 */
async function readExisting(client, pullNumber) {
    const threads = await attempt(() => queryThreads(client, pullNumber));
    return 'value' in threads ? threads.value : listComments(client, pullNumber);
}
async function queryThreads(client, pullNumber) {
    const comments = [];
    for (let after;;) {
        const { viewer, pull } = await queryPage(client, pullNumber, after);
        comments.push(...pull.reviewThreads.nodes.flatMap((thread) => (thread ? ownComment(thread, viewer) : [])));
        const { hasNextPage, endCursor } = pull.reviewThreads.pageInfo;
        if (!hasNextPage || endCursor === null)
            return { headSha: pull.headRefOid, comments };
        after = endCursor;
    }
}
async function queryPage(client, number, after) {
    const variables = { ...client.repository, number, after };
    const answer = await client.graphql(query, variables);
    const viewer = answer?.viewer?.login;
    const pull = answer?.repository?.pullRequest;
    if (viewer === undefined || !pull)
        throw badAnswer('a pull request');
    return { viewer, pull };
}
const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved isOutdated path comments(first: 2) { nodes { fullDatabaseId body author { __typename login } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
function ownComment(thread, viewer) {
    const [first, reply] = thread.comments.nodes;
    const findings = idsIn(first?.body ?? '');
    if (!first?.author || first.fullDatabaseId === null || findings.length === 0 || !isViewer(first.author, viewer))
        return [];
    return [
        {
            id: Number(first.fullDatabaseId),
            path: thread.path,
            findings,
            outdated: thread.isOutdated,
            resolved: thread.isResolved,
            answered: reply !== undefined,
        },
    ];
}
/** The login of an app ends in `[bot]` as the viewer and not as an author, where only the type tells it from a person of that name. */
function isViewer(author, viewer) {
    const isBot = viewer.endsWith('[bot]');
    return author.login === viewer.replace(/\[bot\]$/, '') && (author.__typename === 'Bot') === isBot;
}
/**
 * The same from the REST API. It tells neither who we are nor what was resolved: comments of any app with our marker count as ours,
 * and all of them as conversations, so that nothing is posted twice and nothing is taken away.
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
                comments.push({ id, path, findings, outdated: false, resolved: false, answered: true });
        }
        if (data.length < 100)
            return { headSha: pull.head.sha, comments };
    }
}

;// CONCATENATED MODULE: ./build/github/stale.js


/** Takes away comments whose findings are all gone or have just been posted anew, unless people have dealt with them. */
async function removeStale(client, report, comments, posted) {
    // A finding is gone when its file was read without it, not when the file could not be read.
    const unread = new Set(report.skipped.map(({ file }) => file));
    const present = new Set(report.images.filter(({ findings }) => findings.length > 0).map(findingId));
    const anew = new Set(posted.flatMap(({ ids }) => ids));
    const isOver = (id) => anew.has(id) || !present.has(id);
    const stale = comments.filter(({ path, findings, resolved, answered }) => !resolved && !answered && !unread.has(path) && findings.every(isOver));
    for (const [count, { id }] of stale.entries()) {
        const parameters = { ...client.repository, comment_id: id, request: { retries: 0 } };
        const result = await attempt(() => client.rest.pulls.deleteReviewComment(parameters));
        if ('refusal' in result) {
            return { count, notes: [`A comment that is settled could not be removed: ${told(result.refusal)}`] };
        }
    }
    return { count: stale.length, notes: [] };
}

;// CONCATENATED MODULE: ./build/github/review.js







/** Posts at most one review with what is not there yet, and takes away what is fixed. Never throws for what GitHub does. */
async function publishReview(client, request) {
    const { anchors, outside } = anchorImages(request.report.images, request.hunksOf, request.mode);
    const drafts = anchors.flatMap((anchor) => draftComment(anchor) ?? []);
    const existing = await attempt(() => readExisting(client, request.pullNumber));
    if ('refusal' in existing)
        return nothing(`No review was posted: ${told(existing.refusal)}`);
    if (existing.value.headSha !== request.headSha)
        return nothing(movedOn);
    // Cut before comparing: a second run must not go on with those that the first one left out.
    const chosen = drafts.slice(0, request.maxComments);
    const settled = new Set(existing.value.comments.filter(isSettled).flatMap(({ findings }) => findings));
    const fresh = chosen.filter(({ ids }) => ids.some((id) => !settled.has(id)));
    const review = await post(client, request, fresh, true);
    const removed = await removeStale(client, request.report, existing.value.comments, review.posted);
    return {
        posted: review.posted.length,
        removed: removed.count,
        notes: [
            ...review.notes,
            ...removed.notes,
            ...leftOut(outside.length, 'on lines that are not part of the diff'),
            ...leftOut(drafts.length - chosen.length, `beyond max-comments (${request.maxComments})`),
        ],
    };
}
const movedOn = 'No review was posted: somebody pushed to the pull request meanwhile, and the run for the new commit reviews it.';
/** Comments that must not be posted again: they can still be used, or people have dealt with them. */
function isSettled({ outdated, resolved, answered }) {
    return !outdated || resolved || answered;
}
function leftOut(count, why) {
    if (count === 0)
        return [];
    return [
        `${count} ${count === 1 ? 'finding is' : 'findings are'} ${why}, so only the summary has ${count === 1 ? 'it' : 'them'}.`,
    ];
}
/** One bad anchor loses the whole review, and a failed answer does not mean that nothing was posted: one more try at most. */
async function post(client, request, drafts, again) {
    if (drafts.length === 0)
        return { posted: [], notes: [] };
    const result = await attempt(() => createReview(client, request, drafts));
    if ('value' in result)
        return { posted: drafts, notes: [] };
    const { refusal } = result;
    if (again && refusal.kind === 'unclear')
        return postUnlessThere(client, request, drafts, refusal);
    if (again && refusal.kind === 'rejected' && /\b(line|diff|hunk)\b/i.test(refusal.reason)) {
        return postProvable(client, request, drafts, refusal);
    }
    return { posted: [], notes: [`No review was posted: ${told(refusal)}`] };
}
/** The server failed: the review may exist all the same, and our markers tell. */
async function postUnlessThere(client, request, drafts, refusal) {
    const existing = await attempt(() => readExisting(client, request.pullNumber));
    if ('refusal' in existing)
        return { posted: [], notes: [`The review may not have been posted: ${told(refusal)}`] };
    const there = new Set(existing.value.comments.filter(isSettled).flatMap(({ findings }) => findings));
    if (drafts.every(({ ids }) => ids.every((id) => there.has(id))))
        return { posted: drafts, notes: [] };
    if (existing.value.headSha !== request.headSha)
        return { posted: [], notes: [movedOn] };
    return post(client, request, drafts, false);
}
/** GitHub says that a line is not in the diff, not which one: the diff as it is now tells. */
async function postProvable(client, request, drafts, refusal) {
    const existing = await attempt(() => readExisting(client, request.pullNumber));
    if ('value' in existing && existing.value.headSha !== request.headSha)
        return { posted: [], notes: [movedOn] };
    const files = await attempt(() => listChangedFiles(client, request.pullNumber));
    const hunks = new Map('value' in files ? files.value.map((file) => [file.path, file.hunks ?? []]) : []);
    const provable = drafts.filter(({ anchor }) => (0,lib_hunks/* hunkAround */.Ar)(hunks.get(anchor.path) ?? [], anchor.startLine, anchor.line));
    if (provable.length === 0 || provable.length === drafts.length) {
        return { posted: [], notes: [`No review was posted: ${told(refusal)}`] };
    }
    const { posted, notes } = await post(client, request, provable, false);
    return {
        posted,
        notes: [...notes, ...leftOut(drafts.length - provable.length, 'on lines that GitHub does not take comments on')],
    };
}
async function createReview(client, request, drafts) {
    // Later lines first: suggestions that are applied one after the other do not move those that follow.
    const ordered = drafts.toSorted((a, b) => b.anchor.line - a.anchor.line);
    await client.rest.pulls.createReview({
        ...client.repository,
        pull_number: request.pullNumber,
        commit_id: request.headSha,
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
    const images = drafts.reduce((sum, { anchor }) => sum + anchor.images.length, 0);
    const drafted = drafts.some(({ anchor }) => anchor.replacement !== undefined);
    const drafting = drafted
        ? ' The drafts come from a model that saw the picture and not your purpose: read each before you commit it.'
        : '';
    return `${images === 1 ? '1 image needs' : `${images} images need`} a look at the alternative text.${drafting}`;
}
function nothing(note) {
    return { posted: 0, removed: 0, notes: [note] };
}

;// CONCATENATED MODULE: ./build/github/publish.js

/** Posts the review that the settings ask for, where the token of the run can and there is something to be said about. */
async function publish(client, pull, { review, ...rest }) {
    const { totals, skipped } = rest.report;
    if (review === 'off' || totals.documents + skipped.length === 0)
        return silence([]);
    if (pull.readOnly !== undefined)
        return silence([readOnlyNotes[pull.readOnly]]);
    return publishReview(client, { pullNumber: pull.number, headSha: pull.headSha, mode: review, ...rest });
}
const readOnlyNotes = {
    fork: 'No review was posted: for a pull request from a fork GitHub gives this run a token that can only read. The annotations and this summary have every finding; the event pull_request_target, without a checkout, has the reviews too.',
    dependabot: 'No review was posted: for Dependabot GitHub gives this run a token that can only read. The annotations and this summary have every finding.',
};
function silence(notes) {
    return { posted: 0, removed: 0, notes };
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


/***/ })

};
