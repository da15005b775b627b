export const ids = [2110];
export const modules = {

/***/ 82110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withBeginnings: () => (/* binding */ withBeginnings)
/* harmony export */ });
/* harmony import */ var _alt_tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85126);
/* harmony import */ var _text_file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95136);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47976);
/* harmony import */ var _trial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99489);




/** Gives images without a draft the words of their file names, where these say something. */
function withBeginnings(images, policyOf) {
    return images.map((reviewed) => {
        const beginning = beginningOf(reviewed, policyOf(reviewed.document.path));
        return beginning === undefined ? reviewed : { ...reviewed, beginning };
    });
}
/**
 * Words that a writer may begin with, from the name of the file: "Export dialog" for `export-dialog-2.png`. They say what somebody called the
 * picture, and not what it shows, so they are no draft: they are shown, and never offered or written. Undefined where there is a draft of
 * any kind, where the picture is all that a link holds, and for names that say nothing.
 */
function beginningOf(reviewed, policy) {
    const { image, proposal, draft } = reviewed;
    if (proposal !== undefined || draft?.status === 'ok' || !(0,_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsWords */ .vt)(reviewed))
        return undefined;
    if (image.context.control?.otherText === '')
        return undefined;
    const stem = (0,_text_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fileStem */ .E8)(image.src).slice(0, longest);
    const words = (0,_alt_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseOf */ .J8)(stem.replace(/\d\d?$/, ''));
    if (words === undefined || words.split(' ').filter(isTelling).length < 2)
        return undefined;
    // What the rules say about the words themselves; that they are those of the file is known.
    const apart = { ...reviewed, image: { ...image, src: '' } };
    const isName = (0,_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsFor */ .I6)(apart, policy, stem).some(({ rule }) => namesNothing.has(rule));
    const isWeak = (0,_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsFor */ .I6)(apart, policy, words).some(({ severity }) => severity !== 'info');
    return isName || isWeak ? undefined : words;
}
/** UTF-16 units: a longer name is no phrase. */
const longest = 100;
/** Rules that know the names that cameras, programs and editors give. */
const namesNothing = new Set(['filename-alt', 'generated-alt', 'placeholder-alt']);
function isTelling(word) {
    return !empty.has(word.toLowerCase());
}
/** Words for a picture, its size, its place or its version, and not for what it shows. */
const empty = new Set(`background banner bg big blank capture card copy cover crop cropped dark default demo draft edit edited example fig figure file final footer full graphic
  header hero high icon image img large left light logo low main medium min mini mobile my new now old optimised optimized original page photo pic picture
  preview resized right sample scaled screen screengrab screenshot shot small snapshot snip temp test thumb thumbnail tmp top untitled version web wide the`.split(/\s+/));


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


/***/ })
};
