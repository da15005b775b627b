export const ids = [4019];
export const modules = {

/***/ 68:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ge: () => (/* binding */ agreementOf),
  aU: () => (/* binding */ createKnownAlts),
  XQ: () => (/* binding */ knownAlt)
});

// EXTERNAL MODULE: ./build/pictures/candidates.js + 1 modules
var candidates = __webpack_require__(81463);
;// CONCATENATED MODULE: ./build/text/contradiction.js
/**
 * Whether two descriptions say the same but for a number, a version or a name: "Settings of Firefox 128" and "Settings of Firefox 115".
 * Of one picture only one of them can be right. Descriptions that differ in other words may both be good.
 */
function contradicts(one, other) {
    if (one.length > longest || other.length > longest || one === other)
        return false;
    const [mine, theirs] = [tokensOf(one), tokensOf(other)];
    const onlyMine = without(mine, theirs);
    const onlyTheirs = without(theirs, mine);
    const different = onlyMine.length + onlyTheirs.length;
    const shared = mine.length - onlyMine.length;
    if (onlyMine.length === 0 || onlyTheirs.length === 0 || shared < Math.max(2, different))
        return false;
    if ([...onlyMine, ...onlyTheirs].some(({ kind }) => kind === 'word'))
        return false;
    const differsIn = (kind) => onlyMine.some(isOf(kind)) && onlyTheirs.some(isOf(kind));
    // In a title every word has a capital.
    return differsIn('number') || (differsIn('name') && mine.filter(isOf('word')).length >= 2);
}
/** UTF-16 units. */
const longest = 500;
function tokensOf(text) {
    const found = [...text.matchAll(/[\p{L}\p{N}]+(?:['’+.,-][\p{L}\p{N}]+)*/gu)].flatMap(([token]) => apart(token));
    return found
        .map((token, index) => ({ text: token.toLowerCase(), kind: kindOf(token, index) }))
        .filter(({ kind }, index) => !(kind === 'number' && isCounted(found[index - 1])));
}
/** A dot or a comma joins what it stands in only behind a figure: `1.2`, `10,000`. */
function apart(joined) {
    const tokens = [];
    for (const piece of joined.split(/(?=[.,])/)) {
        const before = tokens.at(-1);
        if (before === undefined)
            tokens.push(piece);
        else if (/\p{N}$/u.test(before))
            tokens.splice(-1, 1, before + piece);
        else
            tokens.push(piece.slice(1));
    }
    return tokens;
}
/** A capital at the start of a text says nothing. */
function kindOf(token, index) {
    if (/^v?\p{N}/iu.test(token))
        return 'number';
    return (index === 0 ? /^.+[\p{Lu}\p{N}]/u : /[\p{Lu}\p{N}]/u).test(token) ? 'name' : 'word';
}
/** "Figure 3" counts the pictures of a page, and is another number on the next one. */
function isCounted(before) {
    return before === undefined || counted.has(before.toLowerCase());
}
const counted = new Set('fig figure step image img picture screenshot photo slide table listing part example abbildung abb bild schritt étape figura paso imagen imagem passo рис рисунок шаг'.split(' '));
function isOf(kind) {
    return (token) => token.kind === kind;
}
function without(tokens, others) {
    const known = new Set(others.map(({ text }) => text));
    return tokens.filter(({ text }) => !known.has(text));
}

// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
// EXTERNAL MODULE: ./build/text/unspaced-scripts.js
var unspaced_scripts = __webpack_require__(98968);
;// CONCATENATED MODULE: ./build/text/description.js

/**
 * Whether a text has the form of a description: two words or more, one of them written like a word. A letter, an abbreviation or the name of a
 * variable may be the right text in its place, but nobody can see that it says the same in another one.
 */
function isDescription(text) {
    if ((text.match(unspaced)?.length ?? 0) >= fewestCharacters)
        return true;
    const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    return words.length >= 2 && words.some((word) => /^\P{L}*\p{Lu}?(?:\p{Ll}|\p{Lo}|\p{M}){2}/u.test(word));
}
/** Where words are not separated, about as many as two words have. */
const fewestCharacters = 4;
const unspaced = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]`, 'gu');

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/translation.js
var translation = __webpack_require__(36693);
;// CONCATENATED MODULE: ./build/review/known-alts.js






/**
 * @param wanted the images that a text is wanted for; any, unless given
 * @param likeliestOf where the picture of an address probably is
 */
function createKnownAlts(wanted, likeliestOf = candidates/* likeliest */.bU) {
    const known = new Map();
    /** Pictures with texts that contradict each other. */
    const disputed = new Set();
    const keys = wanted && new Set(wanted.map(({ image, path }) => keyOf(image, path, likeliestOf)));
    return {
        add(image, path, isGood = () => true) {
            if (!describes(image))
                return;
            const key = keyOf(image, path, likeliestOf);
            if (key === undefined || keys?.has(key) === false)
                return;
            const others = known.get(key) ?? [];
            if (!mayTell(others, image) || !isGood())
                return;
            known.set(key, [...others, { image, path }]);
            if (others.some((one) => isAgainst(one.image, image)))
                disputed.add(key);
        },
        of(image, path) {
            const key = keyOf(image, path, likeliestOf);
            const others = key === undefined ? [] : (known.get(key) ?? []).filter((entry) => entry.image !== image);
            const [other] = others;
            return other && knownAlt(other.image, other.path, agreementOf(other.image, others));
        },
        against(image, path) {
            const key = disputed.size > 0 && describes(image) ? keyOf(image, path, likeliestOf) : undefined;
            if (key === undefined || !disputed.has(key))
                return undefined;
            const other = known.get(key)?.find((entry) => (0,translation/* haveSameCodes */.v)(entry.path, path) && isAgainst(entry.image, image));
            return other && knownAlt(other.image, other.path, { isAgreed: false, isOnly: false });
        },
    };
}
/** Whether one more place of a picture can say something: two are needed, because one of them may be the image that is asked about, and then every other text. */
function mayTell(known, { name }) {
    return known.length < 2 || (known.length < mostTexts && known.every(({ image }) => image.name !== name));
}
/** Texts of one picture that are compared. */
const mostTexts = 8;
function isAgainst({ name: one = '' }, { name: other = '' }) {
    return contradicts(one, other);
}
const alone = { isAgreed: true, isOnly: true };
/** How the text of an image stands to those of its picture in other places. */
function agreementOf(image, others) {
    const words = (0,same_words/* spokenWords */.i)(image.name ?? '');
    return {
        isAgreed: !others.some((one) => isAgainst(one.image, image)),
        isOnly: others.every((one) => (0,same_words/* spokenWords */.i)(one.image.name ?? '') === words),
    };
}
/** The text of an image and its place; undefined when its name does not describe its picture. */
function knownAlt(image, path, agreement = alone) {
    const { name, src } = image;
    return name === undefined || !describes(image) ? undefined : { text: name, place: { src, path }, ...agreement };
}
/** An image that is the only content of a link or button is named by its purpose, not by what it shows. */
function describes({ name, decorative, context }) {
    return name !== undefined && isDescription(name) && !decorative && context.control?.otherText !== '';
}
/** The same for images that show the same picture in the same language; undefined when the source does not tell which picture it is. */
function keyOf(image, path, likeliestOf) {
    const { src } = image;
    if (template.test(src))
        return undefined;
    // A fragment may choose one symbol of many, a query another picture altogether.
    const choice = /[?#].*$/s.exec(src.trim())?.[0] ?? '';
    const picture = likeliestOf(src, path) ?? (/^https?:/i.test(src) ? src : undefined);
    const language = (0,text_language/* primaryLanguage */.HI)((0,text_language/* languageOf */.eX)({ document: { path }, image }));
    return picture === undefined ? undefined : `${language} ${picture}${choice}`;
}
/** Openings of expressions: what stands for one picture here may stand for another one there. */
const template = /\{[{%#]|<[%?]|\$\{/;


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

/***/ 84019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mendable: () => (/* binding */ mendable),
  proposeAll: () => (/* binding */ proposeAll)
});

// EXTERNAL MODULE: ./build/alt-tree/index.js + 16 modules
var alt_tree = __webpack_require__(85126);
// EXTERNAL MODULE: ./build/rules/index.js + 86 modules
var rules = __webpack_require__(22679);
// EXTERNAL MODULE: ./build/text/in-house-style.js
var in_house_style = __webpack_require__(13394);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/spacer.js
var spacer = __webpack_require__(79780);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
// EXTERNAL MODULE: ./build/text/translation.js
var translation = __webpack_require__(36693);
// EXTERNAL MODULE: ./build/pictures/mapped.js
var mapped = __webpack_require__(27823);
// EXTERNAL MODULE: ./build/review/known-alts.js + 2 modules
var known_alts = __webpack_require__(68);
// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var review_policy = __webpack_require__(47882);
// EXTERNAL MODULE: ./build/review/trial.js
var trial = __webpack_require__(99489);
;// CONCATENATED MODULE: ./build/review/reuse.js











/** The text of the same picture in another place, as a proposal for an image. */
function reuse(known, { image, document: { path } }) {
    // Only one of two texts that contradict each other can be right.
    if (known?.isAgreed !== true)
        return undefined;
    const { text, place, isOnly } = known;
    const alt = (0,alt_tree/* cleaned */.L0)(text);
    const isWrittenFor = isVersionOf(place.path, path) && (0,translation/* haveSameCodes */.v)(place.path, path) && !isFixture(place.path);
    const isSure = isOnly && isWrittenFor && isWhole(alt) && isContent(image, alt);
    return {
        source: 'reuse',
        alt,
        basis: `the text that ${place.src} has in ${place.path}`,
        certainty: isSure ? 'sure' : undefined,
    };
}
/** Whether a text describes a picture: an arrow means something else in each place, and words of the file may be a program's. */
function isContent(image, text) {
    return !(0,alt_tree/* isIcon */.If)(image) && (0,same_words/* spokenWords */.i)(text) !== (0,same_words/* spokenWords */.i)((0,file_name/* fileStem */.E8)(image.src).replaceAll('_', ' '));
}
/**
 * Whether two pages are one page in two versions or forms, by their names: on any other page a picture may have another part to play, as it
 * has the second time that a page shows it.
 */
function isVersionOf(one, other) {
    return one !== other && (0,file_name/* fileStem */.E8)(one).toLowerCase() === (0,file_name/* fileStem */.E8)(other).toLowerCase();
}
/** What stands in a test may be there to be wrong. */
function isFixture(path) {
    return /(?:^|\/)(?:__)?(?:tests?|specs?|fixtures?|testdata|test-data)(?:__)?\//i.test(path);
}
/** A text of a few words is often a title or a label that its own place needs. */
function isWhole(text) {
    return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= fewestWords;
}
const fewestWords = 4;
/** Good descriptions of the pictures of `wanting` in other places: by their path, and by their bytes where that finds none. */
async function findElsewhere(images, wanting, { policyOf, samePictures, policy = review_policy.noPolicy }) {
    if (wanting.length === 0)
        return () => undefined;
    const described = images.flatMap((reviewed) => {
        const { status, image, document } = reviewed;
        const alt = status === 'ok' ? (0,known_alts/* knownAlt */.XQ)(image, document.path) : undefined;
        // A comment or a baseline accepts a text in its own place, so each is asked again.
        return alt ? [{ reviewed, alt, isGood: (0,once/* once */.O)(() => (0,trial/* isGood */.Kg)(reviewed, policyOf(document.path), alt.text)) }] : [];
    });
    const known = (0,known_alts/* createKnownAlts */.aU)(wanting.map(({ image, document }) => ({ image, path: document.path })), (0,mapped.likeliestWith)(policy.addresses));
    for (const { reviewed, isGood } of described)
        known.add(reviewed.image, reviewed.document.path, isGood);
    const byPath = new Map(wanting.map((reviewed) => [reviewed, known.of(reviewed.image, reviewed.document.path)]));
    const rest = wanting.filter((reviewed) => byPath.get(reviewed) === undefined);
    const byBytes = samePictures ? await sameElsewhere(described, rest, samePictures) : new Map();
    return (reviewed) => byPath.get(reviewed) ?? byBytes.get(reviewed);
}
async function sameElsewhere(described, wanting, samePictures) {
    if (wanting.length === 0 || described.length === 0)
        return new Map();
    const keys = await samePictures([...wanting.map(placeOf), ...described.map(({ alt }) => alt.place)], wanting.length);
    const byKey = (0,group_by/* groupBy */.$)(described.map((entry, index) => ({ ...entry, key: symbolKey(keys[wanting.length + index], entry.alt.place.src) })), ({ key }) => key);
    return new Map(wanting.flatMap((reviewed, index) => {
        const key = symbolKey(keys[index], reviewed.image.src);
        const same = key === undefined ? undefined : byKey.get(key);
        const found = same?.find((one) => (0,language/* isSameLanguage */.ls)((0,language/* languageOf */.eX)(one.reviewed), (0,language/* languageOf */.eX)(reviewed)) && one.isGood());
        if (found === undefined || same === undefined)
            return [];
        const { image } = found.reviewed;
        const { isAgreed } = (0,known_alts/* agreementOf */.ge)(image, same.map((one) => one.reviewed));
        const inLanguage = same.filter((one) => (0,language/* isSameLanguage */.ls)((0,language/* languageOf */.eX)(one.reviewed), (0,language/* languageOf */.eX)(reviewed)));
        const { isOnly } = (0,known_alts/* agreementOf */.ge)(image, inLanguage.map((one) => one.reviewed));
        return [[reviewed, { ...found.alt, isAgreed, isOnly }]];
    }));
}
/** All symbols of a file have its bytes. */
function symbolKey(key, src) {
    return key === undefined ? undefined : `${key} ${(0,file_name/* symbolOf */.wX)(src)}`;
}
function placeOf({ image, document }) {
    return { src: image.src, path: document.path };
}

// EXTERNAL MODULE: ./build/review/needs.js
var needs = __webpack_require__(47976);
;// CONCATENATED MODULE: ./build/review/propose.js








/** Gives each image that needs it a text without a model, unless that breaks our own rules. */
async function proposeAll(images, options) {
    const wanting = images.filter((reviewed) => (0,needs/* wantsWords */.vt)(reviewed) ||
        (0,needs/* wantsSilence */.p5)(reviewed) ||
        (options.mends &&
            (0,needs/* isWritable */.nH)(reviewed) &&
            mendFor(reviewed, options.policyOf(reviewed.document.path)) !== undefined));
    const elsewhere = await findElsewhere(images, wanting.filter(mayBorrow), options);
    const proposals = new Map(wanting.map((reviewed) => [reviewed, proposalFor(reviewed, elsewhere(reviewed), options)]));
    return images.map((reviewed, index) => {
        const proposal = proposals.get(reviewed);
        const before = images[index - 1];
        const isSecond = proposal?.certainty === 'sure' && before !== undefined && nameOneLink(before, reviewed);
        return { ...reviewed, proposal: isSecond ? { ...proposal, certainty: undefined } : proposal };
    });
}
/** Whether an image follows another one in one link, or in one beside it that leads to the same place: then the name of the first may be enough. */
function nameOneLink(before, { document, image }) {
    const [one, other] = [before.image.context.control, image.context.control];
    if (before.document !== document || one?.target === undefined || other?.otherText !== '')
        return false;
    return one.target === other.target && one.otherText === '' && !(0,alt_tree/* isBadge */.Iz)(image.src);
}
/** An image that is the only content of a link or button is named by its purpose, not by a text of its picture elsewhere. */
function mayBorrow(reviewed) {
    const { src, context } = reviewed.image;
    return (0,needs/* wantsWords */.vt)(reviewed) && src !== '' && context.control?.otherText !== '';
}
/** How many images have a text that could be written without a model, although nothing is written now. */
function mendable(images, policyOf) {
    const isMendable = (reviewed) => {
        if (!(0,needs/* isWritable */.nH)(reviewed) || reviewed.findings.length === 0)
            return false;
        if (reviewed.proposal?.source === 'decorative')
            return (0,spacer/* isSpacer */.r)(reviewed.image);
        const policy = policyOf(reviewed.document.path);
        const mend = mendFor(reviewed, policy);
        return mend !== undefined && (0,trial/* isGood */.Kg)(reviewed, policy, mend.alt);
    };
    return images.filter(isMendable).length;
}
function proposalFor(reviewed, known, { policyOf, mends }) {
    const policy = policyOf(reviewed.document.path);
    const mend = mends ? mendFor(reviewed, policy) : undefined;
    if (mend !== undefined && (0,trial/* isGood */.Kg)(reviewed, policy, mend.alt))
        return mend;
    const own = styled((0,alt_tree/* propose */.BM)(reviewed.image, { language: (0,language/* languageOf */.eX)(reviewed) }), policy);
    const borrowed = reuse(known, reviewed);
    const ranked = own?.source === 'decorative' ? [own, borrowed] : [borrowed, own];
    const found = ranked.find((proposal) => proposal !== undefined &&
        (proposal.source === 'decorative' || (0,needs/* wantsWords */.vt)(reviewed)) &&
        isAllowed(reviewed, policy, proposal));
    return mends && found?.source === 'decorative' && (0,spacer/* isSpacer */.r)(reviewed.image) ? { ...found, certainty: 'mend' } : found;
}
/** Words that nobody wrote for this project can be put into its style; a text of another place stays as a person wrote it. */
function styled(proposal, { style }) {
    return proposal === undefined || proposal.source === 'decorative'
        ? proposal
        : { ...proposal, alt: (0,in_house_style/* inHouseStyle */.t)(proposal.alt, style) };
}
/** The text of an image without what its findings are about. */
function mendFor({ image, document, findings }, { options }) {
    if (image.alt.kind !== 'text' || image.name !== image.alt.text)
        return undefined;
    for (const { rule } of findings) {
        const alt = (0,rules.mendBy)(rule, image, {
            path: document.path,
            images: [],
            options,
            isStale: () => false,
            altElsewhere: () => undefined,
        });
        if (alt !== undefined)
            return { source: 'context', alt, basis: 'its own text, with nothing added', certainty: 'mend' };
    }
    return undefined;
}
/** A text that was written for another place has to be good in this one, too. */
function isAllowed(reviewed, policy, { source, alt }) {
    return source === 'reuse' ? (0,trial/* isGood */.Kg)(reviewed, policy, alt) : (0,trial/* brokenRule */.qx)(reviewed, policy, alt) === undefined;
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

/***/ 13394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inHouseStyle)
/* harmony export */ });
/* harmony import */ var _house_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57646);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);


/**
 * A draft with what the style of a project decides about its form, and a machine can do: names in their spelling, one word for another, the mark
 * at the end, no forbidden beginning. What is left to words is for the model, and is judged afterwards.
 */
function inHouseStyle(text, style) {
    if (style === undefined || text === '')
        return text;
    const { forbiddenStarts = [], names = [], avoid = {}, endMark } = style;
    const begun = withoutStarts(text, forbiddenStarts);
    const reworded = Object.entries(avoid).reduce((all, [word, instead]) => instead === '' ? all : replaced(all, word, (at) => (at === 0 ? capital(instead) : instead)), begun);
    const spelled = names.reduce((all, name) => replaced(all, name, () => name), reworded);
    // What the settings put in is as untrusted as what a model says.
    return ended((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMentions */ .C)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(spelled)), endMark);
}
/** One beginning may stand behind another; each pass makes the text shorter. */
function withoutStarts(text, forbidden) {
    const start = (0,_house_style_js__WEBPACK_IMPORTED_MODULE_1__/* .forbiddenStart */ .cc)(text, forbidden);
    if (start === undefined)
        return text;
    const rest = text.slice(start.length).replace(/^[\s:,–—-]+/u, '');
    // A word alone is more than nothing, and is rejected as it stands.
    return /\S\s+\S/u.test(rest) ? withoutStarts(capital(rest), forbidden) : text;
}
function replaced(text, words, insteadAt) {
    return (0,_house_style_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .ek)(text, words).reduceRight((all, { at, written }) => all.slice(0, at) + insteadAt(at) + all.slice(at + written.length), text);
}
function ended(text, endMark) {
    const mark = (0,_house_style_js__WEBPACK_IMPORTED_MODULE_1__/* .endMarkOf */ .mb)(text);
    if (endMark === 'required' && mark === '')
        return `${text}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) ? '。' : '.'}`;
    // Only a full stop says nothing; what closes behind it stays.
    if (endMark === 'forbidden' && /^[.。]/u.test(mark))
        return text.slice(0, -mark.length) + mark.slice(1);
    return text;
}
function capital(text) {
    return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}


/***/ })
};
