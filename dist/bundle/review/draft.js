export const ids = [3072];
export const modules = {

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


/***/ })
};
