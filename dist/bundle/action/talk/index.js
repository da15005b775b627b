export const ids = [8823];
export const modules = {

/***/ 58823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerPeople: () => (/* binding */ answerPeople)
});

// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/github/index.js + 46 modules
var github = __webpack_require__(96582);
// EXTERNAL MODULE: ./build/text/no-draft.js
var no_draft = __webpack_require__(34389);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(58110);
// EXTERNAL MODULE: ./build/review/draft.js + 2 modules
var draft = __webpack_require__(23072);
// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var policy = __webpack_require__(47882);
// EXTERNAL MODULE: ./build/workbench/decide.js
var decide = __webpack_require__(9624);
// EXTERNAL MODULE: ./build/workbench/hinted.js
var hinted = __webpack_require__(54416);
// EXTERNAL MODULE: ./build/workbench/journal.js
var workbench_journal = __webpack_require__(30277);
// EXTERNAL MODULE: ./build/workbench/open-session.js + 1 modules
var open_session = __webpack_require__(10250);
// EXTERNAL MODULE: ./build/workbench/pages.js
var pages = __webpack_require__(74522);
;// CONCATENATED MODULE: ./build/workbench/apart.js









async function openApart(review) {
    const documents = new Map(review.documents.map((document) => [document.path, document]));
    const texts = new Map();
    const bytes = new Map();
    const journal = await (0,workbench_journal/* openJournal */._)('', 'in memory', {
        read: () => Promise.resolve(undefined),
        write: () => Promise.resolve(undefined),
    });
    const textOf = (path) => texts.get(path) ?? documents.get(path)?.text;
    const { session } = await (0,open_session/* openSession */.f)({
        review,
        folder: '',
        journal,
        // The journal goes with the answer, and nobody reads its dates.
        now: () => 0,
        draftsFor: () => [],
        files: {
            reread: (document) => Promise.resolve({ ...document, text: textOf(document.path) ?? document.text }),
            rewrite: ({ path, encoding }, after) => {
                const written = (0,text_encoding/* encodeText */.wx)(after, encoding);
                const read = written && (0,decode_document/* decodeDocument */.w8)(written);
                if (written === undefined || read === undefined || 'reason' in read || read.text !== after)
                    return Promise.resolve({ kind: 'encoding' });
                texts.set(path, after);
                bytes.set(path, written);
                return Promise.resolve(undefined);
            },
        },
    });
    return {
        images: session.pages.images,
        async decide(reviewed, decision) {
            const [result] = await (0,decide/* decide */.L)(session, [{ id: (0,pages/* idOf */.TH)(reviewed), seen: (0,pages/* seenOf */.Pm)(reviewed) }], decision);
            return result;
        },
        textOf,
        changed: () => bytes,
        async readWith(path, text) {
            const document = documents.get(path);
            return document === undefined ? [] : session.review({ ...document, text });
        },
        async again(reviewed, hint, retry, drafting) {
            const { images, refused } = await (0,draft.draftAll)([{ ...(0,hinted/* hinted */.x)(reviewed, hint), proposal: undefined }], {
                drafting,
                policyOf: (0,policy.createPolicy)(review.policy),
                samePictures: review.samePictures,
                policy: review.policy,
                earlier: undefined,
                retry,
            });
            return { draft: images[0]?.draft, refused };
        },
    };
}

;// CONCATENATED MODULE: ./build/action/talk/carry-out.js

/** @param previousPathOf what a file was called before the change: its comments may have the finding under that name */
function knownIn(apart, threads, previousPathOf) {
    const identities = new Map();
    const documents = new Map();
    for (const reviewed of apart.images()) {
        const { path } = reviewed.document;
        documents.set(path, reviewed.document);
        if (reviewed.findings.length === 0)
            continue;
        for (const name of [path, previousPathOf(path) ?? path]) {
            identities.set(github.findingId(reviewed, name), reviewed.identity);
        }
    }
    return { identities, original: (path) => documents.get(path), threads };
}
/** Carries out a command by proved edits in memory. */
async function carryOut(apart, { command, about, at }, known) {
    if (command.kind === 'accept' && command.all) {
        const offered = known.threads.filter((thread) => !thread.isClosed && latestSuggestion(thread, at) !== undefined);
        const all = [];
        for (const thread of offered)
            all.push(await decided(apart, thread, known, await acceptedIn(apart, thread, at, known)));
        return { done: all.flatMap(({ done }) => done), left: all.flatMap(({ left }) => left) };
    }
    if (about === undefined)
        return { done: [], left: [] };
    if (command.kind === 'accept')
        return decided(apart, about, known, await acceptedIn(apart, about, at, known));
    if (command.kind === 'decorative')
        return decided(apart, about, known, () => ({ kind: 'decorative' }));
    if (command.kind === 'ignore') {
        const { reason } = command;
        return decided(apart, about, known, () => ({ kind: 'ignore', reason }));
    }
    return { done: [], left: [] };
}
/** The images that a comment is about, as they are now. */
function imagesOf(apart, { findings }, { identities }) {
    const wanted = new Set(findings.flatMap((id) => identities.get(id) ?? []));
    return apart.images().filter(({ identity }) => wanted.has(identity));
}
async function decided(apart, thread, known, decisionFor) {
    const images = imagesOf(apart, thread, known);
    const done = [];
    const left = [];
    if (images.length === 0)
        left.push({ path: thread.path, line: thread.lines?.first ?? 1, reason: isGone });
    for (const { identity } of images) {
        // Each edit moves those behind it.
        const reviewed = apart.images().find((one) => one.identity === identity);
        if (reviewed === undefined)
            continue;
        const place = { path: reviewed.document.path, line: reviewed.location.line };
        const decision = decisionFor(reviewed);
        const result = 'reason' in decision && !('kind' in decision) ? decision : await apart.decide(reviewed, decision);
        if (result === undefined || !('reason' in result))
            done.push(place);
        else
            left.push({ ...place, reason: result.reason });
    }
    return { done, left };
}
const isGone = 'There is no finding about it any more.';
const isOutdated = 'Its lines have changed since, so the suggestion does not fit.';
/** Our latest suggestion in a thread, as lines. What was posted after `at`, perhaps about a later commit, is nothing that the person had seen. */
function latestSuggestion({ ours }, at) {
    return ours.flatMap((one) => (one.at < at ? [github.suggestionIn(one.body)] : [])).findLast((lines) => lines);
}
/** The texts of the suggestion in a thread: the page is read with its lines, and of them nothing else counts. */
async function acceptedIn(apart, thread, at, { original }) {
    const lines = latestSuggestion(thread, at);
    if (lines === undefined)
        return () => ({ reason: 'The comment has no suggestion.' });
    const text = original(thread.path)?.text;
    if (text === undefined || thread.lines === undefined)
        return () => ({ reason: isOutdated });
    const images = await apart.readWith(thread.path, github.withLines(text, thread.lines, lines));
    return ({ identity }) => {
        const image = images.find((one) => one.identity === identity)?.image;
        if (image === undefined)
            return { reason: isOutdated };
        if (image.decorative)
            return { kind: 'decorative' };
        if (image.alt.kind === 'text' && image.alt.text !== '')
            return { kind: 'describe', alt: image.alt.text };
        return { reason: 'Its suggestion has no text that can be taken.' };
    };
}

;// CONCATENATED MODULE: ./build/action/talk/index.js





/**
 * Answers the commands of people who may write to the repository: with one commit for all that they decided where the token may commit to the
 * branch, else with suggestions. What cannot be answered now waits for the next run.
 *
 * @returns notes for the log of the run
 */
async function answerPeople(answering) {
    const { client, pullNumber, headSha, asked, input, previousPathOf } = answering;
    // The run for the newer commit answers.
    if (asked.headSha !== headSha || asked.waiting.length === 0)
        return [];
    const { admitted, notes } = await admit(client, asked.waiting);
    if (admitted.length === 0)
        return notes;
    const apart = await openApart(input);
    const known = knownIn(apart, asked.threads, previousPathOf);
    const deciding = admitted.filter(({ command }) => deedOf(command) !== undefined);
    const carried = new Map();
    for (const one of deciding)
        if (isInPlace(one))
            carried.set(one, await carryOut(apart, one, known));
    const outcome = await commit(answering, apart, [...carried]);
    if (outcome.kind === 'later')
        return [...notes, outcome.why];
    let answered = 0;
    for (const one of admitted) {
        const text = await answerFor(one, carried.get(one), outcome, { ...answering, known });
        const refusal = await github.answerTo(client, pullNumber, one, text);
        if (refusal !== undefined)
            return [...notes, `Not every command was answered: ${github.explain(refusal)}`];
        answered += 1;
    }
    return [...notes, `${(0,count/* count */.U)(answered, 'command')} of people ${answered === 1 ? 'was' : 'were'} answered.`];
}
/** Most commands that one run answers: each may cost a few requests. The next run goes on. */
const mostAnswered = 20;
/** Most people about whom GitHub is asked in one run. */
const mostPeople = 30;
/** The earliest commands of people whom GitHub lets write: those of others must not keep them waiting. */
async function admit(client, waiting) {
    const rights = new Map();
    const people = [...new Set(waiting.map(({ by }) => by))].slice(0, mostPeople);
    for (const person of people)
        rights.set(person, await github.mayWrite(client, person));
    const turnedAway = [...rights].filter(([, may]) => may !== true).length;
    return {
        admitted: waiting.filter(({ by }) => rights.get(by) === true).slice(0, mostAnswered),
        notes: turnedAway === 0
            ? []
            : [
                `Commands of ${(0,count/* count */.U)(turnedAway, 'person', 'people')} were ignored: GitHub does not say that they may write.`,
            ],
    };
}
/** Whether a command stands where it means something: most are about the image of one comment. */
function isInPlace({ command, about }) {
    return about !== undefined || (command.kind === 'accept' && command.all);
}
function deedOf({ kind }) {
    return kind === 'again' || kind === 'unknown' ? undefined : kind;
}
async function commit({ client, asked }, apart, carried) {
    const files = apart.changed();
    if (files.size === 0)
        return { kind: 'nothing' };
    const { branch, headSha } = asked;
    if (branch === undefined)
        return { kind: 'refused', why: 'The branch is in another repository.' };
    const people = [...new Set(carried.filter(([, { done }]) => done.length > 0).map(([{ by }]) => by))];
    const places = carried.flatMap(([, { done }]) => done);
    const committed = await github.commitFiles(client, {
        branch,
        headSha,
        headline: `Decide on the alternative text of ${(0,count/* count */.U)(places.length, 'image')}`,
        body: `Asked for in the review by ${people.join(', ')}.`,
        files,
    });
    if ('value' in committed)
        return { kind: 'committed', sha: committed.value };
    const { refusal } = committed;
    if (refusal.kind === 'permission')
        return { kind: 'refused', why: 'This token cannot commit to the branch (contents: write).' };
    if (refusal.kind === 'rejected' && refusal.isStale !== true)
        return { kind: 'refused', why: 'GitHub did not take a commit on this branch.' };
    return { kind: 'later', why: `Commands wait for the next run: ${github.explain(refusal)}` };
}
async function answerFor(waiting, carried, outcome, context) {
    const { command } = waiting;
    const deed = deedOf(command);
    if (command.kind === 'unknown' || !isInPlace(waiting))
        return github.usage;
    if (command.kind === 'again')
        return drawnAgain(waiting, command.hint, context);
    if (deed === undefined || carried === undefined || carried.done.length === 0)
        return github.leftAnswer(carried ?? { done: [], left: [] });
    if (outcome.kind === 'committed')
        return github.committedAnswer(deed, carried, outcome.sha);
    const why = outcome.kind === 'refused' ? outcome.why : '';
    if (command.kind === 'accept')
        return github.buttonsAnswer(why, command.all);
    // Apart from what the other commands change: it has to fit the lines of this comment.
    const apart = await openApart(context.input);
    const alone = await carryOut(apart, waiting, context.known);
    return github.suggestedAnswer(deed, why, linesFor(waiting, apart, context.known), alone);
}
function linesFor({ about }, apart, { original }) {
    if (about?.lines === undefined)
        return undefined;
    const [before, after] = [original(about.path), apart.textOf(about.path)];
    if (before === undefined || after === undefined || before.text === after)
        return undefined;
    return github.replacedLines(before, after, about.lines);
}
/** Other words of a model for the image of a comment. */
async function drawnAgain(waiting, hint, context) {
    const { about } = waiting;
    const { drafting, input, known } = context;
    const apart = await openApart(input);
    const [reviewed, ...others] = about === undefined ? [] : imagesOf(apart, about, known);
    if (reviewed === undefined || about === undefined)
        return github.noDraftAnswer('There is no finding about the image any more.');
    if (others.length > 0)
        return github.noDraftAnswer('The comment is about several images: ask in their file.');
    if (drafting.status !== 'ready')
        return github.noDraftAnswer(drafting.status === 'off' ? 'No model is set up.' : drafting.reason);
    const { draft, refused } = await apart.again(reviewed, hint, about.retries, drafting);
    if (draft?.status !== 'ok')
        return github.noDraftAnswer(refused ?? (draft === undefined ? 'The image needs none.' : (0,no_draft/* whyNoDraft */.L)(draft)));
    await apart.decide(reviewed, { kind: 'describe', alt: draft.text });
    return github.againAnswer(draft.model, draft.text, linesFor(waiting, apart, known));
}


/***/ }),

/***/ 23072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftAll: () => (/* binding */ draftAll)
});

// EXTERNAL MODULE: ./build/alt-tree/index.js + 16 modules
var alt_tree = __webpack_require__(85126);
// EXTERNAL MODULE: ./build/model/rule.js
var rule = __webpack_require__(90834);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/no-draft.js
var no_draft = __webpack_require__(34389);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/text/draft-marks.js
var draft_marks = __webpack_require__(89718);
// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(81463);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
// EXTERNAL MODULE: ./build/rules/index.js + 86 modules
var rules = __webpack_require__(22679);
// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
;// CONCATENATED MODULE: ./build/review/same-picture.js




/** Compares the images of a group: by the bytes of their pictures where these are known, by their paths, and by the criteria of the rule. */
async function comparePictures(group, samePictures, likeliestOf = candidates/* likeliest */.bU) {
    const places = group.map(({ image, document }) => ({ src: image.src, path: document.path }));
    const pathOf = ({ src, path }) => likeliestOf(src, path) ?? src;
    const isOne = places.every((place) => pathOf(place) === pathOf(places[0] ?? place));
    const keys = isOne ? [] : ((await samePictures?.(places)) ?? []);
    const known = new Map(group.map((reviewed, index) => [reviewed, keys[index]]));
    return (one, other) => {
        const key = known.get(one);
        const [mine, theirs] = [bytesOf(one), bytesOf(other)];
        return ((isOneSymbol(one, other) &&
            ((key !== undefined && key === known.get(other)) || (mine !== undefined && mine === theirs))) ||
            !isRepetition(one, other, pathOf));
    };
}
/** A fragment chooses one symbol of a file that may hold many. */
function isOneSymbol(one, other) {
    return (0,file_name/* symbolOf */.wX)(one.image.src) === (0,file_name/* symbolOf */.wX)(other.image.src);
}
/** The text of the image after its draft or its proposal is applied. */
function wordsOf({ image, draft, proposal }) {
    if (proposal !== undefined)
        return proposal.alt;
    if (draft?.status === 'ok')
        return draft.text;
    return image.alt.kind === 'text' ? image.alt.text : '';
}
/** Equal for texts that say the same; a text of signs alone stays as it is. */
function comparedWords(text) {
    return (0,same_words/* spokenWords */.i)(text) || text;
}
function bytesOf({ draft }) {
    return draft?.status === 'ok' ? draft.picture : undefined;
}
/**
 * Pictures in light and dark, or links to different places, may have the same text. The rule compares names of files, which mean one picture on
 * one page; on two pages the folders count as well, and here they are made a part of the name.
 *
 * @param pathOf the path of a picture: pages in two folders can write different files in the same way
 */
function isRepetition(one, other, pathOf) {
    const isOnePage = one.document.path === other.document.path;
    const srcOf = ({ image: { src }, document: { path } }) => isOnePage ? src : pathOf({ src, path }).replaceAll('/', '_') + (0,file_name/* symbolOf */.wX)(src);
    const images = [one, other].map((reviewed) => named(reviewed, srcOf(reviewed)));
    const [, second] = images;
    const page = { path: one.document.path, images, isStale: () => false, altElsewhere: () => undefined };
    return second !== undefined && rules.repeatedAlt.check(second, page) !== undefined;
}
function named(reviewed, src) {
    const words = comparedWords(wordsOf(reviewed));
    return { ...reviewed.image, src, alt: { kind: 'text', text: words }, name: words, decorative: false };
}

;// CONCATENATED MODULE: ./build/review/drop-repeated.js



/**
 * Drops drafts with the same words, regardless of case and punctuation, for different pictures of the run: a reader could not tell these
 * apart, and a model that says the same of two pictures describes none of them well. Of two pictures the first keeps its draft, of more
 * none does. Their cost still counts.
 */
async function dropRepeated(images, { samePictures, likeliestOf, posted }) {
    if (!images.some(isDrafted))
        return images;
    const groups = sameWords(images);
    const settled = await Promise.all(groups.map(async (group) => repeated(group, await comparePictures(group, samePictures, likeliestOf))));
    const reasons = new Map(settled.flat());
    return images.map((reviewed) => {
        const reason = reasons.get(reviewed) ?? (isPosted(reviewed, posted) ? repetitionPosted : undefined);
        return reason === undefined ? reviewed : { ...reviewed, draft: withheld(reason, (0,draft_marks/* wordsMark */.r)(wordsOf(reviewed))) };
    });
}
/** The result for an image whose draft an earlier run withheld. @param words see `wordsMark` */
function withheldBefore(words) {
    return withheld('An earlier run got the same description of another picture, so no model was asked again.', words);
}
function withheld(reason, repeats) {
    return { status: 'failed', reason, repeats };
}
/** Whether an earlier comment has the words of a draft for a different picture. */
function isPosted(reviewed, posted) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined || draft?.status !== 'ok' || draft.picture === undefined)
        return false;
    if (posted.length === 0)
        return false;
    const [words, picture] = [(0,draft_marks/* wordsMark */.r)(draft.text), (0,draft_marks/* pictureMark */.m)(draft.picture)];
    const same = posted.filter((one) => one.words === words);
    return same.length > 0 && same.every((one) => one.picture !== picture);
}
function isDrafted({ draft, proposal }) {
    return proposal === undefined && draft?.status === 'ok';
}
/** Groups of images that would have the same words, with at least one draft in each. */
function sameWords(images) {
    const worded = images.filter((reviewed) => wordsOf(reviewed) !== '');
    const groups = [...(0,group_by/* groupBy */.$)(worded, (reviewed) => comparedWords(wordsOf(reviewed))).values()];
    return groups.filter((group) => group.length > 1 && group.some(isDrafted));
}
/** The drafts of the group that are dropped, with the reason. */
function repeated(group, mayShare) {
    const [first] = group;
    if (first === undefined)
        return [];
    const others = group.filter((reviewed) => !mayShare(first, reviewed));
    const [second] = others;
    if (second === undefined)
        return [];
    const isWritten = group.some((reviewed) => !isDrafted(reviewed));
    const drop = (from) => from.filter(isDrafted).map((reviewed) => {
        const isHere = group.some((other) => other.document === reviewed.document && !mayShare(other, reviewed));
        return [reviewed, (isWritten ? taken : repetition)(isHere ? 'on this page' : 'on another page')];
    });
    if (others.some((reviewed) => !mayShare(second, reviewed)))
        return drop(group);
    // Words that are on a page, or come from it, take precedence over those of a model.
    return drop(others.every(isDrafted) ? others : group.filter((reviewed) => !others.includes(reviewed)));
}
const repetitionPosted = 'The model gave the description that an earlier comment has for another picture.';
const repetition = (where) => `The model gave the same description of another picture ${where}.`;
const taken = (where) => `The model gave a description that another picture ${where} already has.`;

// EXTERNAL MODULE: ./build/review/needs.js
var needs = __webpack_require__(47976);
// EXTERNAL MODULE: ./build/pictures/mapped.js
var mapped = __webpack_require__(27823);
// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var review_policy = __webpack_require__(47882);
// EXTERNAL MODULE: ./build/review/trial.js
var trial = __webpack_require__(99489);
;// CONCATENATED MODULE: ./build/review/draft.js









/** Asks a model about the images that need words and have no proposal, most severe first, so that a budget that runs out leaves out the least severe ones. */
async function draftAll(images, options) {
    const { drafting } = options;
    const wanting = images.filter((image) => (0,needs/* wantsWords */.vt)(image) && image.proposal === undefined && image.image.src !== '');
    if (drafting.status === 'ready' && wanting.length > 0)
        return draftWanting(images, wanting, drafting.draft, options);
    const isMissed = wanting.length > 0 || images.some(({ proposal }) => proposal !== undefined);
    return {
        images: images.map((image) => ({ ...image, draft: undefined })),
        totals: { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 },
        notes: drafting.status === 'unavailable' && isMissed ? [`No model was asked. ${drafting.reason}`] : [],
        refused: undefined,
    };
}
async function draftWanting(images, wanting, draft, { policyOf, samePictures, policy = review_policy.noPolicy, earlier: readEarlier, retry }) {
    const describable = wanting.filter((image) => !isFunctional(image)).toSorted((a, b) => rank(a) - rank(b));
    const withoutDrafts = images.map((image) => ({ ...image, draft: undefined }));
    const earlier = describable.length > 0 ? await readEarlier?.(withoutDrafts) : undefined;
    const spared = describable.flatMap((image) => sparedBy(image, earlier));
    const asked = describable.filter((image) => !spared.some(([one]) => one === image));
    const drafts = await draft(asked.map((image) => ({ ...toWanted(image, policyOf), ...(retry !== undefined && { retry }) })), spared.length);
    const draftOf = new Map([
        ...wanting.filter(isFunctional).map((image) => [image, { status: 'functional' }]),
        ...spared,
        ...asked.map((image, index) => [image, drafts.drafts[index]]),
    ]);
    const drafted = await dropRepeated(images.map((image) => ({ ...image, draft: draftOf.get(image) })), { samePictures, likeliestOf: (0,mapped.likeliestWith)(policy.addresses), posted: earlier?.posted ?? [] });
    const totals = totalsOf(drafted, drafts);
    return { images: drafted, totals, notes: [...stoppedNote(drafts, totals), ...drafts.notes], refused: drafts.refused };
}
/** An image that no model is asked about again, with the reason. */
function sparedBy(image, earlier) {
    if (earlier?.isCommented(image))
        return [[image, { status: 'commented' }]];
    const words = earlier?.withheld(image);
    return words === undefined ? [] : [[image, withheldBefore(words)]];
}
/** Counts the images that a model was to be asked about. */
function totalsOf(images, { requests, costUsd }) {
    const asked = images.flatMap(({ draft, image }) => draft === undefined || draft.status === 'functional' || draft.status === 'commented'
        ? []
        : [{ draft, src: image.src }]);
    const drafted = asked.flatMap(({ draft }) => (draft.status === 'ok' ? [draft] : []));
    return {
        requested: asked.length,
        drafted: drafted.length,
        cached: drafted.filter(({ cached }) => cached).length,
        failed: asked.flatMap(({ draft, src }) => (draft.status === 'ok' ? [] : [{ src, reason: (0,no_draft/* whyNoDraft */.L)(draft) }])),
        requests,
        costUsd,
    };
}
function stoppedNote({ drafts }, { drafted }) {
    if (!drafts.some(({ status }) => status === 'stopped'))
        return [];
    const made = drafted === 1 ? '1 was made' : `${drafted === 0 ? 'none' : drafted} were made`;
    return [`The run was stopped before all drafts were made: ${made}.`];
}
/** The text names what a link or button does, not what the picture shows (W3C alt decision tree), unless the link leads to the picture. */
function isFunctional({ image }) {
    return image.context.control?.otherText === '' && !(0,alt_tree/* leadsToPicture */.Zi)(image);
}
function rank({ findings }) {
    return findings[0] ? rule/* severities */.g.indexOf(findings[0].severity) : rule/* severities */.g.length;
}
function toWanted(image, policyOf) {
    const { path } = image.document;
    return {
        path,
        image: image.image,
        language: (0,language/* languageOf */.eX)(image),
        style: policyOf(path).style,
        brokenRule: (alt) => (0,trial/* brokenRule */.qx)(image, policyOf(path), alt),
    };
}


/***/ }),

/***/ 47976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nH: () => (/* binding */ isWritable),
/* harmony export */   p5: () => (/* binding */ wantsSilence),
/* harmony export */   vt: () => (/* binding */ wantsWords)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22679);

/** Whether a text that is written here would stay. */
function isWritable({ isGenerated }) {
    return isGenerated !== true;
}
/** Whether new words would fix an image. */
function wantsWords(image) {
    return isFixedBy('description', image);
}
/** Whether an empty text would fix it: its words are already beside it, or there is nothing to see. */
function wantsSilence(image) {
    return isFixedBy('silence', image);
}
function isFixedBy(remedy, image) {
    const { inScope, findings } = image;
    return (inScope &&
        isWritable(image) &&
        findings.some(({ rule, severity }) => severity !== 'info' && (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.fixedBy)(rule) === remedy));
}


/***/ }),

/***/ 99489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   qx: () => (/* binding */ brokenRule)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22679);

/**
 * The id of the rule that `alt` would break as the alternative text of the image, by the rules as the project has them; undefined when it
 * would do. An empty text makes the image decorative.
 */
function brokenRule(linted, policy, alt) {
    return findingsFor(linted, policy, alt).find(({ severity }) => severity !== 'info')?.rule;
}
/** Whether `alt` is good as the text of the image: no rule has anything to say about it, not even advice. */
function isGood(linted, policy, alt) {
    return findingsFor(linted, policy, alt).length === 0;
}
/** The findings that the image would have with `alt` as its text, most severe first, by the rules as the project has them. */
function findingsFor({ image, document }, policy, alt) {
    const described = policy.view(alt === '' ? { ...image, ...silent } : { ...image, ...spoken(alt) });
    const page = {
        path: document.path,
        images: [],
        style: policy.style,
        options: policy.options,
        isStale: () => false,
        altElsewhere: () => undefined,
    };
    return policy.settle(described, (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.runRules)(described, page, policy.isAsked));
}
const silent = { alt: { kind: 'empty' }, name: undefined, decorative: true, markedDecorative: true };
function spoken(alt) {
    return { alt: { kind: 'text', text: alt }, name: alt, decorative: false, markedDecorative: false };
}


/***/ }),

/***/ 34389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoDraft)
/* harmony export */ });
/** Why there is no draft, in a sentence. */
function whyNoDraft(draft) {
    return 'reason' in draft ? draft.reason : reasons[draft.status];
}
const reasons = {
    stopped: 'The run was stopped before the draft was ready.',
    commented: 'The review already has a comment on it.',
    functional: 'It is the only content of a link or button: its alternative text has to name the purpose, which neither the picture nor the link shows.',
};


/***/ }),

/***/ 54416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hinted)
/* harmony export */ });
/** The image with the hint of a person who sees the picture, which counts as a text beside it. */
function hinted(reviewed, hint) {
    const { image } = reviewed;
    const nearby = [hint, image.context.nearby].filter((text) => text !== '').join(' ');
    return { ...reviewed, image: { ...image, context: { ...image.context, nearby } } };
}


/***/ })
};
