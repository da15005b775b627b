export const ids = [4408];
export const modules = {

/***/ 14408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDrafter: () => (/* binding */ createDrafter),
  openCache: () => (/* reexport */ openCache)
});

// EXTERNAL MODULE: ./build/lib/limiter.js
var lib_limiter = __webpack_require__(22244);
// EXTERNAL MODULE: ./build/lib/semaphore.js
var semaphore = __webpack_require__(8234);
;// CONCATENATED MODULE: ./build/drafts/contract.js
/** The result for every picture whose turn did not come before the run ended. */
const stopped = { status: 'stopped' };

// EXTERNAL MODULE: ./build/lib/prefetch.js
var prefetch = __webpack_require__(79177);
// EXTERNAL MODULE: ./build/lib/round-usd.js
var round_usd = __webpack_require__(5297);
;// CONCATENATED MODULE: ./build/drafts/breaker.js

/** Outages in a row after which the service is not tried any more. */
const outagesThatEnd = 3;
function createCircuitBreaker(signal, note) {
    let refused;
    let outage;
    let outages = 0;
    let wastedUsd = 0;
    return {
        learn(draft) {
            if (draft.status === 'refused')
                refused ??= draft.reason;
            if (draft.status === 'failed')
                wastedUsd += draft.costUsd;
            outages = draft.status === 'failed' && draft.outage ? outages + 1 : 0;
            if (outages < outagesThatEnd || draft.status !== 'failed' || outage !== undefined)
                return;
            outage = draft.reason;
            note(`Drafting ended after ${outagesThatEnd} pictures in a row: ${draft.reason}`);
        },
        halted() {
            if (signal.aborted)
                return stopped;
            const reason = refused ?? outage;
            return reason === undefined ? undefined : { status: 'failed', reason };
        },
        refused: () => refused,
        wastedUsd: () => wastedUsd,
    };
}

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
// EXTERNAL MODULE: ./build/text/unspaced-scripts.js
var unspaced_scripts = __webpack_require__(98968);
;// CONCATENATED MODULE: ./build/drafts/guardrails/words-in.js

/** Words in lower case; in scripts without spaces, each character counts as a word. */
function wordsIn(text) {
    return text.toLowerCase().match(word) ?? [];
}
const word = new RegExp(`[${unspaced_scripts/* unspacedScripts */.E}]|[\\p{L}\\p{N}\\p{M}'’]+`, 'gu');

;// CONCATENATED MODULE: ./build/drafts/guardrails/grounding.js


/** @param words the text in the picture itself: the words of an SVG */
function groundingOf({ src, alt, title, context }, words) {
    const { heading, figcaption, nearby, control, adjacentLinkText } = context;
    const texts = [heading, figcaption, nearby, title, control?.otherText, adjacentLinkText]
        .filter((text) => text !== undefined)
        .map((text) => text.slice(0, maxText));
    const all = [...texts, (0,file_name/* filePath */.s$)(src), alt.kind === 'text' ? alt.text : '', control?.target ?? '', words];
    const known = new Set(all.flatMap((text) => [...wordsIn(text.slice(0, maxText)), ...piecesOf(text)]).map(stem));
    return { holds: (text) => wordsIn(text).every((word) => known.has(stem(word))), texts };
}
/** Characters; text further away is not about the picture. */
const maxText = 5000;
/** `LoginPage2` → `login`, `page`, `2`: file names join words. */
function piecesOf(text) {
    const spaced = text.slice(0, maxText).replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\d)|(\d)(?=\p{L})|_/gu, '$& ');
    return wordsIn(spaced.replaceAll('_', ' '));
}
function stem(word) {
    return word.replace(/['’]s$/, '').replace(/(?<=\p{L}{3})s$/u, '');
}

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(49121);
// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
// EXTERNAL MODULE: ./build/text/house-style.js
var house_style = __webpack_require__(57646);
;// CONCATENATED MODULE: ./build/drafts/prompt/templates.js
/** Replaces the number of words where the caption of the figure already describes most. */
const fewWords = 'under 10 words';
/**
 * The texts of the questions: a first one, and a plainer one in case the first answer was rejected. LLaVA-1.5 was trained on one-sentence captions
 * and "the provided image", and a 13B model follows little else, so each kind adds one sentence and no more. None asks for
 * the text in a picture: the model sees 336 pixels, cannot read it, and makes it up.
 */
const templates = {
    picture: [
        'Provide a one-sentence caption for the provided image, under 20 words, for use as alt text. ' +
            'Name the main subject and what it shows. Describe only what is visible; do not guess names, numbers or text that you cannot read.',
        'What is shown in the provided image? Answer with one short, factual sentence.',
    ],
    photo: [
        'Provide a one-sentence caption for the provided photo, under 20 words, for use as alt text. ' +
            'Name the main subject, what it does and where. Describe only what is visible; do not guess who people are, or their age.',
        'What is shown in the provided photo? Answer with one short, factual sentence.',
    ],
    screenshot: [
        'Provide a one-sentence caption for the provided screenshot, under 25 words, for use as alt text. ' +
            'Name the kind of page or window and its main parts; do not copy its text.',
        'What kind of page or window is the provided screenshot, and what is it for? Answer with one short, factual sentence.',
    ],
    diagram: [
        'Provide a one-sentence caption for the provided diagram, under 25 words, for use as alt text. ' +
            'Name the kind of diagram or chart and what it is about; do not list every part.',
        'What kind of diagram or chart is the provided image, and what is it about? Answer with one short, factual sentence.',
    ],
    logo: [
        'Provide a short caption for the provided logo, under 10 words, for use as alt text. Name only what you can read.',
        'What does the provided logo show? Answer with a few words.',
    ],
    icon: [
        'What object or symbol does the provided icon show? Answer with three to six words.',
        'Provide a short caption for the provided icon, under 10 words, for use as alt text.',
    ],
    text: [
        'Provide a one-sentence caption for the provided image of text, under 20 words, for use as alt text. ' +
            'Name the kind of text and what it is about; do not copy it.',
        'What kind of text is in the provided image? Answer with one short, factual sentence.',
    ],
};

;// CONCATENATED MODULE: ./build/drafts/guardrails/copied.js




/** Whether a text is no more than the name of the file at `src`. */
function isNameOf(text, src) {
    return (0,same_words/* sameWords */.M)(text, (0,file_name/* fileStem */.E8)(src).replace(/(\p{Ll})(?=\p{Lu})|[+~_]/gu, '$1 '));
}
/** Whether most of a text is one run of words from the page or from our questions: such a text adds nothing for the reader. */
function copies(text, texts) {
    const own = wordsIn(text);
    return [...texts, ...questions].some((other) => {
        const run = longestCommonRun(own, wordsIn(other));
        return run >= leastRun && run > mostShare * own.length;
    });
}
const questions = Object.values(templates).flat();
/** Words; shorter runs are names. The share comes from measurements of copied answers. */
const leastRun = 4;
const mostShare = 0.6;
/** The length in words of the longest common run of two texts; the callers limit both. */
function longestCommonRun(a, b) {
    let longest = 0;
    let before = new Array(b.length + 1).fill(0);
    for (const word of a) {
        const row = new Array(b.length + 1).fill(0);
        for (let at = 1; at <= b.length; at += 1) {
            const run = b[at - 1] === word ? (before[at - 1] ?? 0) + 1 : 0;
            row[at] = run;
            longest = Math.max(longest, run);
        }
        before = row;
    }
    return longest;
}

;// CONCATENATED MODULE: ./build/drafts/guardrails/invented.js
/** A quotation, or words that the picture is said to contain, with a word that is neither on the page nor in the file name: the model cannot read them. */
function inventedQuote(text, isOnPage) {
    return [...text.matchAll(quoted), ...text.matchAll(written)].some(([, double, single]) => {
        return !isOnPage(double ?? single ?? '');
    });
}
const quoted = /["“”„«»「『]([^"“”„«»「」『』]{1,200})["“”«»」』]|(?<![\p{L}\p{N}])['‘]([^'‘’]{1,80})['’](?![\p{L}\p{N}])/gu;
/** `labeled Save`, `reads Hello World`: capital letters show where the words begin and end. */
const written = /\b(?:reads|reading|says|saying|titled|entitled|label+ed|written|with the (?:words?|text|title|name|label)|the (?:words?|text|title))\b[:,]? ((?:\p{Lu}[\p{L}\d'’.-]{0,40}(?: (?:of|the|and|to|for|a)(?= \p{Lu}))? ?){1,12})/gu;
/** Small counts can be seen; years, versions, prices and percentages have to be read. */
function inventedNumber(text, isOnPage) {
    return [...text.matchAll(number)].some(([whole]) => !(/^\d{1,2}$/.test(whole) && Number(whole) <= 12) && !isOnPage(whole));
}
const number = /(?<![\p{L}\d])[$€£¥]?\d+(?:[.,:/]\d+)*%?(?![\p{L}\d])/gu;
/** LLaVA takes small logos for famous ones (notes of the Wagtail project). */
function inventedBrand(text, isLogo, isOnPage) {
    const named = [...text.matchAll(beforeLogo)].map(([, brand = '']) => brand.replace(/^(?:The|A|An|Its|Our) /, ''));
    const inside = isLogo ? [...text.matchAll(midSentence)].map(([brand]) => brand) : [];
    return [...named, ...inside].some((brand) => !noBrand.has(brand.toLowerCase()) && !isOnPage(brand));
}
const beforeLogo = /((?:\p{Lu}[\p{L}\d'’.-]{0,40} ){1,4})(?=logo)/gu;
const midSentence = /(?<=[\p{L},] )\p{Lu}[\p{L}\d'’-]{1,40}/gu;
/** Words that may precede "logo" with a capital at the start of a sentence. */
const noBrand = new Set('company brand app website project product colorful blue red green yellow orange purple black white gray round square simple stylized large small official team school'.split(' '));
/** A person must not be identified by their looks. */
function inventedName(text, isOnPage) {
    return [...text.matchAll(introduced)].some(([, name = '']) => !isOnPage(name));
}
const introduced = /\b(?:person|people|man|woman|boy|girl|child|actor|actress|singer|president|politician|player|celebrity|leader|founder)(?:,? (?:named|called|known as|identified as|is|like)|,)? ((?:\p{Lu}[\p{L}'’.-]{1,40} ?){2,4})/gu;

;// CONCATENATED MODULE: ./build/drafts/guardrails/people.js
/** Whether a text guesses the origin, skin, faith, health or mood of people from their looks, where the page does not state it. */
function guessesAboutPeople(text, isOnPage) {
    if (!person.test(text))
        return false;
    return [...text.matchAll(traits)].some(([trait]) => !isOnPage(trait));
}
const person = /\b(?:person|people|persons|m[ae]n|wom[ae]n|boys?|girls?|child|children|baby|babies|toddlers?|teenagers?|lady|ladies|couple|family|crowd|students?|workers?|developers?|speakers?|players?|doctors?|teachers?|team|they|he|she|face|faces)\b/i;
const traits = /\b(?:asian|caucasian|hispanic|latin[oa]|african[- ]american|middle[- ]eastern|dark[- ]skinned|light[- ]skinned|fair[- ]skinned|muslim|jewish|hindu|ethnicit(?:y|ies)|ethnic|overweight|obese|disabled|pregnant|drunk|gay|lesbian|transgender|homeless|depressed|happy|happily|sad|sadly|angry|angrily|enjoy(?:s|ing)?|excited|proud|proudly|worried|bored|lonely|in love|good-looking|attractive|beautiful woman|handsome|elderly|middle-aged|young|teenagers?)\b/gi;

;// CONCATENATED MODULE: ./build/drafts/guardrails/personal.js
/** The kind of personal or secret data in a text, for a reason that does not repeat it; undefined when there is none. */
function personalData(text) {
    return kinds.find(([, pattern]) => text.search(pattern) !== -1)?.[0];
}
/** The text without such data. */
function withoutPersonalData(text) {
    return kinds.reduce((left, [, pattern]) => left.replace(new RegExp(pattern, `${pattern.flags}g`), ' '), text);
}
/** Every repetition has an upper limit, so that no text takes too long to match. */
const kinds = [
    ['an e-mail address', /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i],
    // Prefixes as their issuers document them, among others for secret scanners.
    [
        'a key or token',
        /\b(?:gh[opusr]_|github_pat_|glpat-|xox[abpors]-|sk-|sk_live_|rk_live_|pk_live_|smk_|npm_|hf_|AIza|AKIA|ASIA|ya29\.|dop_v1_|SG\.)[\w.-]{12,300}/,
    ],
    ['a key or token', /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{4,2000}/],
    ['a key or token', /-----BEGIN [A-Z ]{0,40}KEY/],
    ['a key or token', /\b(?=[a-z]{0,60}\d)(?=\d{0,60}[a-z])[0-9a-f]{32,128}\b/i],
    [
        'a key or token',
        /\b(?:bearer|token|password|passwd|api[ _-]?key|secret)\s{0,3}[:=]\s{0,3}["'“]?(?=[^\s\d]{0,200}\d)[^\s"'”]{6,200}/i,
    ],
    ['an identifier', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i],
    ['an IP address', /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b(?!\.\d)/],
    [
        'an IP address',
        /\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\b|\b(?=[0-9a-f:]{0,38}\d)(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f]{1,4}\b/i,
    ],
    ['a bank account', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b/],
    ['a card number', /\b(?:\d{4}[ -]){3}\d{1,7}\b/],
    ['a phone number', /(?<![\w.])(?:\+\d{1,3}[ .()/-]{0,3})(?:\d[ .()/-]{0,2}){6,12}\d\b/],
    ['a phone number', /(?<![\w.-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/],
    ['a social security number', /\b\d{3}-\d{2}-\d{4}\b/],
];

;// CONCATENATED MODULE: ./build/drafts/polish/sentences.js
/** A full stop ends a sentence only before white space and the start of the next one; `e.g. this`, `v1.2` and `Est. 45 min` do not. */
function sentences(text) {
    return text
        .split(boundary)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== '');
}
const boundary = /(?<=[.!?]["'”’)]?)(?<!\b(?:[Aa]pprox|Dr|e\.g|[Ee]st|etc|[Ff]ig|i\.e|incl|Mr|Mrs|Ms|No|St|vs)\.)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|(?<=[。！？])/u;

;// CONCATENATED MODULE: ./build/drafts/polish/phrases.js

/** A screen reader has announced "image" already. "Screenshot of" and "Diagram of" stay, because they name the kind of picture. */
function withoutLeadIn(text) {
    const named = text.replace(namedKind, (_, kind) => `${kind} showing `);
    const rest = capitalized(named.replace(leadIn, ''));
    return rest === text || rest.length < 3 ? text : withoutLeadIn(rest);
}
const picture = '(?:provided |given |black[- ]and[- ]white |grayscale |colou?r |close-up |blurry )?(?:image|picture|photo|photograph|scene|snapshot|icon|logo|visual)';
const tells = 'features|shows|depicts|displays|contains|captures|presents|illustrates|showcases|portrays|represents|includes|' +
    'showing|depicting|featuring|displaying|is of|is|of';
const leadIn = new RegExp(`^(?:(?:sure|certainly|of course|okay|ok)[!,.] |(?:here is|here['’]s) (?:an?|the|your)[^:.]{0,80}: |` +
    `in (?:the|this) ${picture}\\b,? ?|(?:here is |here['’]s |this is |it is |it['’]s )?(?:the|this|an?) ${picture} (?:${tells})\\b ?|` +
    '(?:we|you|i|one) (?:can )?see |there (?:is|are) |the screenshot (?:shows|depicts|displays|features|is of|is) )', 'i');
/** The kind is useful, the sentence around it is not: `The bar chart shows sales` → `Bar chart showing sales`. */
const namedKind = /^(?:the|this) ((?:[a-z]+ ){0,2}(?:diagram|chart|graph|flowchart|plot|map|timeline)) (?:shows|depicts|illustrates|displays|represents|visualizes|presents) (?!that\b)/i;
/** `a cat` → `A cat`; a name like `iPhone` stays as it is. */
function capitalized(text) {
    return /^\p{Ll}(\p{Lu})/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** Removes words about the picture as an object, and about a background that we may have added ourselves. */
function withoutBackdrop(text) {
    return text
        .replace(/\s(?:in|within) (?:the|this) (?:image|picture|photo|scene|frame)\b/gi, '')
        .replace(/\b(side|center|centre|middle|top|bottom|corner|left|right|background|foreground|part) of (?:the|this) (?:image|picture|photo|scene|frame)\b/gi, '$1')
        .replace(/,?\s(?:(?:is|are) )?(?:displayed |shown |set |placed )?(?:on|with|against|over) (?:an?|the) (?:plain |solid |clean |simple |blank |completely |entirely )?(?:white|black|transparent|checkered|checkerboard)(?: and white)? background\b/gi, '')
        .replace(/,?\s(?:and |but )?(?:with|has|having|there is|contains?) no (?:visible |other |readable )?(?:text|words|writing)(?: (?:included|present|visible|on it|in it))?\b/gi, '')
        .replace(/(^|[.!?]\s)(?:there is )?no (?:visible |readable )?text(?: is)?(?: (?:included|present|visible))?[.!]?(?=\s|$)/gi, '$1')
        .replace(/(^|[.!?]\s)the background is (?:plain |solid )?(?:white|black|transparent)[.!](?=\s|$)/gi, '$1')
        .replace(/\s{2,}/g, ' ')
        .trim();
}
/** LLaVA often ends with an interpretation that nothing in the picture supports. An answer with nothing else is kept, so that the guardrails reject it. */
function withoutSpeculation(text) {
    const plain = text.replace(/\bwhat (?:appears|seems|looks) to be /gi, '').replace(clauses, '');
    const sober = sentences(plain).filter((sentence) => !speculates(sentence));
    return capitalized(sober.length === 0 ? plain : sober.join(' '));
}
/** Whether a sentence guesses or comments instead of describing. */
function speculates(sentence) {
    return speculation.test(sentence);
}
/** From the comma to the end of the sentence, 300 characters at most. */
const clauses = /, (?:possibly|perhaps|probably|presumably|likely|suggesting|indicating|implying|conveying|evoking|symbolizing|emphasizing|giving (?:it|the|a)|giving off|creating an?|adding (?:to|an?)|making it (?:easy|easier|an?|clear)|highlighting (?:the|its) (?:importance|need|beauty|significance|role)|which (?:suggests|indicates|implies|may|might|could|creates|adds|gives))\b[^.!?]{0,300}(?=[.!?])/gi;
const speculation = /\b((scene|image|picture|setting|presence|which|this|that|layout|design) suggests?|suggests that|suggest(s|ing) (they|it|he|she)|appears? to|seems?|seemingly|atmosphere|ambiance|(^|the )overall|adds? to the|adding to the|possibly|perhaps|presumably|probably|might be|may be|could be|it is important|it['’]s important|likely|creating an? [\w\s-]{0,40}(mood|feeling|look|effect|environment|scene|setting)|giving the|sense of|conveys?|evokes?|making it (easy|easier|clear)|enhanc(es|ing) the|as if)\b/i;

;// CONCATENATED MODULE: ./build/drafts/guardrails/index.js










/** Why a polished answer cannot be offered as a description; undefined when it can. */
function rejection(text, known, grounding) {
    const personal = personalData(text);
    // The data itself is not repeated, because reasons end up in logs.
    if (personal !== undefined)
        return `The answer contains what looks like ${personal}.`;
    const reason = rejections.find(([, applies]) => applies(text, known, grounding))?.[0];
    if (reason !== undefined)
        return reason;
    // A project may have the rule off for its pages, and its drafts in its style.
    const fault = known.style && (0,house_style/* styleFault */.Cd)(text, known.style);
    if (fault)
        return `The answer is not in the style of the project (style: ${fault.decision}).`;
    const rule = known.brokenRule(text);
    return rule === undefined ? undefined : `The answer would break the rule ${rule}.`;
}
const rejections = [
    ['The model gave no usable answer.', (text) => text === ''],
    ['The model declined to describe the picture.', (text) => refusal.test(text) || nothing.test(text)],
    ['The answer gives orders instead of describing.', (text) => orders.test(text)],
    ['The answer is or contains a web address.', (text) => address.test(text)],
    ['The answer is or contains a file name.', (text, { image }) => (0,picture_names/* holdsPictureName */.ix)(text) || isNameOf(text, image.src)],
    ['The answer repeats the heading.', (text, { image }) => (0,same_words/* sameWords */.M)(text, image.context.heading)],
    ['The answer repeats the caption of the figure.', (text, { image }) => (0,same_words/* sameWords */.M)(text, image.context.figcaption)],
    ['The answer repeats itself.', loops],
    ['The answer has hardly any words.', (text) => !mostlyWords(text)],
    ['The answer is too short to describe anything.', isTooShort],
    ['The answer copies the page or the question.', (text, _, { texts }) => copies(text, texts)],
    ['The answer guesses instead of describing.', (text, { language }) => (0,text_language/* isEnglish */.L6)(language.tag) && speculates(text)],
    ['The answer describes more pictures than there are.', (text, _, { holds }) => seesSeveral(text, holds)],
    ['The answer guesses about a person.', (text, _, { holds }) => guessesAboutPeople(text, holds)],
    ['The answer quotes words that are not on the page.', (text, _, { holds }) => inventedQuote(text, holds)],
    ['The answer has a number that is not on the page.', (text, _, { holds }) => inventedNumber(text, holds)],
    [
        'The answer names a brand that is neither on the page nor in the file name.',
        (text, { kind }, { holds }) => inventedBrand(text, kind === 'logo', holds),
    ],
    ['The answer names a person who is not on the page.', (text, _, { holds }) => inventedName(text, holds)],
];
const refusal = /\b(i(['’]m| am)? (sorry|unable|not able|cannot|can(['’]t|not)|don(['’]t| not)|do not)|sorry,|as an ai|language model|too (blurry|small|dark) to|too blurry|unable to (see|view|process|determine|provide|identify)|no image (was |is )?(provided|visible|attached)|es tut mir leid|ich kann (das|kein)|je suis désolé|je ne peux pas|lo siento|no puedo|mi dispiace|non posso|desculpe|não posso|przepraszam|het spijt me)\b|не могу|к сожалению|申し訳|できません|抱歉|无法|죄송/i;
const nothing = /^(undefined|null|none|nan|n\/a|\[object object\])\W*$/i;
/** Instructions in a picture can make a model repeat them, and the next model that reads the page would find them there. */
const orders = /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:above|earlier|previous|prior)\b.{0,20}\b(?:instructions?|messages?|prompts?|rules)\b|\byou are (?:now )?an? (?:ai|assistant|language model)\b/i;
const address = /\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(javascript:|mailto:|data:[a-z]+\/)\S|\b[a-z0-9-]{1,63}\.(com|org|net|io|dev|ai|app)\/\S/i;
/** LLaVA falls into loops (issues 1086 and 1578 of its repository): a phrase of three words three times, or hardly a new pair of words. */
function loops(text) {
    const list = wordsIn(text);
    const counts = new Map();
    for (const three of runs(list, 3))
        counts.set(three, (counts.get(three) ?? 0) + 1);
    if ([...counts.values()].some((count) => count >= 3))
        return true;
    const twos = runs(list, 2);
    return twos.length >= 8 && new Set(twos).size / twos.length < 0.5;
}
function runs(list, length) {
    return list.slice(length - 1).map((_, index) => list.slice(index, index + length).join(' '));
}
function mostlyWords(text) {
    const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
    return letters * 2 >= text.replace(/\s/g, '').length;
}
/** One or two words are enough for a logo or an icon. */
function isTooShort(text, { kind }) {
    return wordsIn(text).length < (kind === 'logo' || kind === 'icon' ? 1 : 3);
}
/** LLaVA takes a screenshot for a collage of pictures (issue 1591 of its repository). Where the page mentions several, this may be right. */
function seesSeveral(text, isOnPage) {
    const found = several.exec(text)?.[0];
    return found !== undefined && !isOnPage(found);
}
const several = /\b(?:two|three|four|several|multiple|a series of|a collection of|side[- ]by[- ]side) (?:different |separate |similar )?(?:images|pictures|photos|screenshots|screens)\b|\b(?:first|second|third|left|right|other|top|bottom) (?:image|picture|photo|screenshot)\b|\bcollage\b/i;

// EXTERNAL MODULE: ./build/text/in-house-style.js
var in_house_style = __webpack_require__(13394);
// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
;// CONCATENATED MODULE: ./build/drafts/polish/length.js


/** LLaVA repeats itself in the same words. */
function withoutRepetition(text) {
    const seen = new Set();
    return sentences(text)
        .filter((sentence) => {
        const key = (0,same_words/* spokenWords */.i)(sentence);
        return !seen.has(key) && seen.add(key);
    })
        .join(' ');
}
/** Shortens an answer that the token limit cut off to its last whole sentence, or its last clause. */
function withoutTornEnd(text, isEnglish = true) {
    if (text === '' || /[.!?…。！？]["'”’»)]?$/.test(text))
        return text;
    const whole = sentences(text).slice(0, -1).join(' ');
    if (whole !== '')
        return whole;
    // If the text is shorter than the limit, the model only left out the full stop.
    const end = text.length < tornLength ? text : (lastClause(text, text.length) ?? text);
    const kept = withoutLooseEnd(withoutOpenMark(end), isEnglish);
    return kept === '' ? '' : `${kept}${fullStop(kept)}`;
}
/** 96 tokens are more characters than this in English prose. */
const tornLength = 280;
/**
 * Keeps one sentence, and more only while they are short together, because a screen reader reads the text in one go.
 *
 * @param limit characters, where a project has fewer than is usual
 */
function length_short(text, isEnglish = true, limit = comfortableLength) {
    const comfortable = Math.min(limit, comfortableLength);
    const all = sentences(text);
    let kept = all[0] ?? '';
    for (const next of all.slice(1)) {
        if (kept.length + 1 + next.length > comfortable)
            break;
        kept += ` ${next}`;
    }
    if (kept.length <= comfortable)
        return kept;
    const clause = lastClause(kept, comfortable);
    const cut = clause !== undefined && clause.length >= Math.min(leastLength, comfortable / 2) ? clause : hardCut(kept);
    if (cut === kept)
        return kept;
    return `${withoutLooseEnd(withoutOpenMark(cut), isEnglish)}${fullStop(cut)}`;
}
/** Characters: the length of a comfortable alternative text (GitHub's guide for its docs), the least of a clause, and the most of any draft. */
const comfortableLength = 150;
const leastLength = 60;
const maxLength = 250;
function hardCut(text) {
    if (text.length <= maxLength)
        return text;
    return lastClause(text, maxLength - 1) ?? text.slice(0, maxLength - 1).replace(/(?<!\s)\s+\S*$/, '');
}
function lastClause(text, limit) {
    return /^(.+)(?:[,;–—]\s|[、，；])/s.exec(text.slice(0, limit))?.[1];
}
/** Removes a quotation or bracket without its end. */
function withoutOpenMark(text) {
    const quotes = text.match(/"/g)?.length ?? 0;
    const openings = [
        quotes % 2 === 1 ? '"' : '',
        count(text, '“') > count(text, '”') ? '“' : '',
        count(text, '(') > count(text, ')') ? '(' : '',
    ];
    const ends = openings.filter((mark) => mark !== '').map((mark) => text.lastIndexOf(mark));
    return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}
function count(text, mark) {
    return text.split(mark).length - 1;
}
function withoutLooseEnd(text, isEnglish) {
    const left = text.replace(looseMarks, '');
    const shorter = isEnglish ? left.replace(looseWord, '') : left;
    return shorter === left ? left : withoutLooseEnd(shorter, isEnglish);
}
const looseMarks = /(?<![\s,;:、，；–—-])[\s,;:、，；–—-]+$/;
/** Words that cannot end a sentence; "on" and "from" can: `a switch that is turned on`. */
const looseWord = /(?<=\s)(?:and|or|with|of|the|a|an|its|their|which|says|reads|saying|reading|label+ed|titled|named|called|such as)$/i;
function fullStop(text) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) ? '。' : '.';
}

;// CONCATENATED MODULE: ./build/drafts/polish/people.js
/**
 * People without guesses: LLaVA guesses age, gender, origin and mood from pixels, which a page must not do. `a young Asian woman` → `a person`.
 * Words of the page itself stay.
 */
function withoutGuesses(text, isKnown) {
    const reworded = text
        .replace(descent, '')
        .replace(ages, '')
        .replace(moods, '')
        .replace(people, (whole, article, traits, noun) => isKnown(noun) ? whole : neutral(article, traits, noun))
        .replace(idleTraits, (_, before, noun) => articleFor(before, noun) + noun);
    return reworded === text ? text : startingLarge(text, withoutPronouns(reworded, isKnown));
}
function neutral(article, traits, noun) {
    const counted = (traits.match(/[^\s,]+/g) ?? []).filter((trait) => counts.test(trait));
    const word = plural.test(noun) ? 'people' : 'person';
    return [...(article === undefined ? [] : [articleFor(article, word)]), ...counted, word].join(' ');
}
/** `an elderly couple` → `a couple`, `a young actor` → `an actor`. */
function articleFor(article, noun) {
    const [, first = '', , space = ''] = /^(a)(n?)(\s?)$/i.exec(article) ?? [];
    if (first === '')
        return article;
    return `${first}${/^[aeiou]/i.test(noun) ? 'n' : ''}${space}`;
}
const traitWords = 'young|younger|old|older|elderly|middle-aged|adult|teenage|asian|african|african-american|american|european|caucasian|white|black|brown|' +
    'dark-skinned|light-skinned|hispanic|latino|latina|indian|chinese|japanese|korean|arab|arabic|muslim|jewish|western|' +
    'male|female|handsome|beautiful|pretty|attractive|good-looking|bearded|blonde|happy|joyful|cheerful|excited|proud|sad|angry|' +
    'confident|content|relaxed|friendly|serious|tired|worried|lonely';
const nouns = 'woman|man|girl|boy|lady|gentleman|guy|female|male|businesswoman|businessman|women|men|girls|boys|ladies|gentlemen|guys|females|males|' +
    'businesswomen|businessmen';
const people_count = 'one|two|three|four|five|six|several|many|some|other|another';
/** `man page` is a page, and `man-in-the-middle` is not a person. */
const people = new RegExp(`\\b(?:(an?|the)\\s)?((?:(?:${traitWords}|${people_count})(?:,|\\sand)?\\s){0,5})(${nouns})\\b(?!-| pages?\\b|\\/)`, 'gi');
const counts = new RegExp(`^(?:${people_count})$`, 'i');
const plural = /(?:men|girls|boys|ladies|guys|females|males)$/i;
/** Traits before people who are named by their role: `a young developer`, `an elderly couple`. */
const idleTraits = new RegExp(`\\b(an?\\s|the\\s|two\\s|three\\s)(?:(?:${traitWords})(?:,|\\sand)?\\s){1,5}(person|people|couple|child|children|adults?|students?|developers?|workers?|doctors?|teachers?|family|actors?|artists?|athletes?|musicians?|chefs?|nurses?|engineers?|scientists?|players?|speakers?|users?|baby)\\b`, 'gi');
const descent = /\s(?:of|with)\s(?:an?\s)?(?:asian|african|european|caucasian|hispanic|latin|indian|arab|middle[- ]eastern)(?:[- ]american)?\s(?:descent|origin|ethnicity|appearance|background|features)\b/gi;
const ages = /\b\d{1,3}[- ]years?[- ]old\s|,?\s(?:who (?:is|are) )?(?:probably |likely )?in (?:his|her|their) (?:early |mid |late |mid-|early-|late-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|[2-8]0s)\b/gi;
const mood = 'happy|joyful|cheerful|excited|proud|sad|angry|confident|content|relaxed|serious|focused|engaged|tired|worried';
const looking = `(?:who (?:is|are) )?(?:looking|appearing|seeming|seemingly|feeling) (?:very |quite )?(?:${mood})(?: and (?:${mood}))?`;
const moods = new RegExp(`, ${looking},|,? ${looking}\\b`, 'gi');
/** `her laptop` → `their laptop`, `behind her` → `behind them`; a verb after `she` needs a noun that it agrees with. */
function withoutPronouns(text, isKnown) {
    if (isKnown('he') || isKnown('she'))
        return text;
    return text
        .replace(/\b(?:his|her)(?=\s\p{L})/giu, (own) => (own.startsWith('H') ? 'Their' : 'their'))
        .replace(/\b(?:him|her)\b/gi, 'them')
        .replace(/\bs?he\b/gi, (own) => (/^[SH]/.test(own) ? 'The person' : 'the person'))
        .replace(/\b(?:him|her)self\b/gi, 'themself');
}
function startingLarge(before, after) {
    return /^\p{Lu}/u.test(before) ? after.trimStart().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : after;
}

// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
;// CONCATENATED MODULE: ./build/drafts/polish/shape.js

/** Removes the reasoning that a model writes before its answer. */
function withoutThoughts(text) {
    return text.replace(/<think(?:ing)?>[^]*?(?:<\/think(?:ing)?>|$)/gi, ' ');
}
/** `{"caption": "A cat."}` → `A cat.` */
function withoutJson(text) {
    const value = /^\s*(?:```(?:json)?\s*)?\{/.test(text) ? (0,parse_json/* parseJson */.q)(text.replace(/```(?:json)?/g, '')) : undefined;
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [];
    const [only] = texts;
    return texts.length === 1 && typeof only === 'string' ? only : text;
}
/** Turns a list into the sentence that it interrupts: `It shows:\n1. a form\n2. a button` → `It shows a form, a button.` */
function withoutList(text) {
    const lines = text.replace(/: 1[.)] /.test(text) ? numbered : inlineItem, '\n$1').split('\n');
    const items = lines.filter((line) => item.test(line));
    if (items.length < 2)
        return text;
    const first = lines.findIndex((line) => item.test(line));
    const opening = lines.slice(0, first).join(' ').trim().replace(/:$/, '').trimEnd();
    return `${opening} ${items.slice(0, maxItems).map(bareItem).join(', ')}.`.trim();
}
const item = /^\s*(?:[-*•]|\d{1,2}[.)])\s+(?=\S)/;
const inlineItem = /(?<=[:.;,] )(\d{1,2}[.)]\s+(?=\p{Lu}))/gu;
/** After the first item, the others may follow without a full stop: `parts: 1. Start 2. End`. */
const numbered = /(?<=[:.;,\p{L}] )(\d{1,2}[.)]\s+(?=\S))/gu;
/** A listener does not remember more. */
const maxItems = 4;
function bareItem(line) {
    const words = line.replace(item, '').replace(/^(?:An?|The)(?= )/, (article) => article.toLowerCase());
    return words.trim().replace(/[.;,:]$/, '');
}
function withoutFences(text) {
    return text.replace(/```[a-z]*\s*\n([^]*?)(```|$)/gi, '$1').replace(/```/g, ' ');
}
/** The chat template of the model can leak into the answer: the text after a role is another turn. */
function firstTurn(text) {
    const own = text.replace(/^\s*(assistant|###\s*assistant)\s*:/i, '');
    return own.split(/###|<\/?s>|<\|im_|\[\/?INST\]|\b(?:USER|ASSISTANT|SYSTEM|Human)\s*:/)[0] ?? '';
}
function withoutMarkup(text) {
    return text
        .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
        .replace(/<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi, ' ')
        .replace(/(\*\*|__|`)/g, '')
        .replace(/^\s*(#{1,6}|[-*+]|\d{1,2}[.)])\s+/, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** `Alt text: "A cat."` → `A cat.` */
function withoutLabel(text) {
    const bare = text.replace(label, '');
    const quoted = /^(["'“‘«])(.+)(["'”’»])([.]?)$/.exec(bare);
    const inner = quoted?.[2];
    return inner === undefined || /["“”«»]/.test(inner)
        ? bare
        : inner + (/[.!?]$/.test(inner) ? '' : (quoted?.[4] ?? ''));
}
const label = /^(?:(?:sure|certainly|of course|okay|ok)[!,.]\s+)?(?:(?:here is|here['’]s) [^:.]{0,80}:\s*)?(?:(?:alt(?:ernative)?[ -]?text|caption|answer|description|image description|output|bildbeschreibung|alternativtext|légende|texte alternatif|descripción|texto alternativo|descrição|descrizione|代替テキスト|替代文本)\s*[:：]\s*)?/i;

;// CONCATENATED MODULE: ./build/drafts/polish/index.js






/** An answer of a model, cleaned step by step: the content stays, the form changes. The result may be empty. */
function polish(raw, context) {
    return steps.reduce((text, step) => step(text, context), raw.slice(0, maxAnswer));
}
/** Characters; `max_tokens` is far below. This also limits the time of every pattern below. */
const maxAnswer = 4000;
const steps = [
    withoutThoughts,
    withoutJson,
    withoutFences,
    firstTurn,
    withoutList,
    plain/* plainLine */.h,
    withoutMarkup,
    withoutLabel,
    inEnglish(withoutLeadIn),
    plain/* withoutMentions */.C,
    inEnglish(withoutBackdrop),
    inEnglish(withoutSpeculation),
    inEnglish((text, { grounding }) => withoutGuesses(text, grounding.holds)),
    withoutRepetition,
    (text, { isEnglish }) => withoutTornEnd(text, isEnglish),
    (text, { isEnglish, style }) => length_short(text, isEnglish, style?.maxLength),
    (text, { style }) => (0,in_house_style/* inHouseStyle */.t)(text, style),
];
/** English phrases mean something else in other languages: a German "Overall" is a garment. */
function inEnglish(step) {
    return (text, context) => (context.isEnglish ? step(text, context) : text);
}

;// CONCATENATED MODULE: ./build/drafts/prompt/language.js

/** The language to ask for: the page's own if the model writes it, English otherwise. */
function languageToAsk(page, writes) {
    // Pages are untrusted, so only known names may reach a question.
    const name = (0,text_language/* isEnglish */.L6)(page) ? english.name : (0,text_language/* knownLanguageName */.ts)(page);
    return name !== undefined && writes(page) ? { tag: page, name } : english;
}
const english = { tag: 'en', name: 'English' };
/** The language of `text` when `asked` was requested: models fall back to English, and a draft must not claim another language. */
function writtenIn(text, asked) {
    if (asked.name === english.name)
        return asked.tag;
    const words = new Set(text.toLowerCase().match(joining) ?? []);
    return words.size >= 2 || isInLatin(text, asked) ? english.tag : asked.tag;
}
/** Whether a text has words in Latin letters alone, where the language has other ones; names alone say nothing. */
function isInLatin(text, { tag }) {
    if (!otherScripts.has((0,text_language/* primaryLanguage */.HI)(tag)) || /[^\p{Script=Latin}\P{L}]/u.test(text))
        return false;
    return text.split(/\s+/u).filter((word) => word.length > 2 && /^\p{Ll}+[,.;:]?$/u.test(word)).length >= 2;
}
/** Languages that are hardly written in Latin letters. */
const otherScripts = new Set('am ar be bg bn el fa gu he hi hy ja ka km kn ko lo mk ml mr my ne pa ru si ta te th uk ur zh'.split(' '));
/** Words that join an English sentence and occur in few other languages; two different ones are not a coincidence. */
const joining = /\b(?:the|of|and|with|that|from|showing|shows|this|their|are)\b/g;

;// CONCATENATED MODULE: ./build/drafts/accept.js




/** The description in an answer, or why there is none. */
function accept({ answer, words }, known) {
    const grounding = groundingOf(known.image, words);
    const text = polish(answer, { isEnglish: known.language.name === english.name, grounding, style: known.style });
    // Before anything else, because no reason and no cache may have it.
    if ([answer, text].some((one) => known.holdsSecret?.(one)))
        return { status: 'rejected', reason: holdsSecret };
    const reason = rejection(text, known, grounding);
    if (reason !== undefined)
        return { status: 'rejected', reason };
    return { status: 'ok', text, language: writtenIn(text, known.language) };
}
const holdsSecret = 'The answer contains a key or token of this run.';

;// CONCATENATED MODULE: ./build/drafts/draft-one.js

/** Requests a description of one picture, whose first prediction is booked already: again after a transient failure, and again with the other question after a poor answer. */
async function draftOne({ provider, budget, ready }) {
    const { picture, questions, words, known } = ready;
    const [first, second] = questions;
    let question = first;
    let failures = 0;
    let costUsd = 0;
    for (;;) {
        const answer = await provider.describe(picture, question);
        const cost = costOf(answer);
        budget.settle(cost);
        costUsd += cost;
        if (answer.status === 'stopped' || answer.status === 'refused')
            return answer;
        if (answer.status === 'failed') {
            failures += 1;
            if (failures > 1 || !answer.again || !budget.another())
                return { ...answer, costUsd };
            continue;
        }
        const said = { answer: answer.text, words };
        const accepted = accept(said, known);
        if (accepted.status === 'ok')
            return { status: 'ok', said, costUsd };
        if (question === second || !budget.another()) {
            return { status: 'failed', reason: accepted.reason, costUsd, outage: false };
        }
        question = second;
    }
}
function costOf(answer) {
    return 'costUsd' in answer ? answer.costUsd : 0;
}

;// CONCATENATED MODULE: ./build/drafts/pool.js


function createPool(parts) {
    const { provider, slots, budget, breaker, cache, signal } = parts;
    const drafts = new Map();
    const underway = new Set();
    function overBudget(reason) {
        return reason === undefined ? undefined : { status: 'over-budget', reason };
    }
    /** Takes a slot and a part of the budget, or returns why it cannot. */
    async function admit() {
        for (;;) {
            const reason = breaker.halted() ?? overBudget(budget.full());
            if (reason !== undefined)
                return reason;
            if (!(await slots.take(signal)))
                return stopped;
            if (breaker.halted() === undefined && budget.open())
                return undefined;
            slots.give();
            // Running drafts may cost less than what is booked for them.
            await Promise.race([...underway]);
        }
    }
    async function run(ready) {
        try {
            const draft = await draftOne({ provider, budget, ready });
            breaker.learn(draft);
            if (draft.status === 'ok')
                await cache?.put(ready.key, draft.said);
            return draft;
        }
        finally {
            slots.give();
        }
    }
    return {
        async begin(ready) {
            const twin = drafts.get(ready.key);
            if (twin !== undefined)
                return { status: 'begun', draft: twin, isFirst: false };
            const reason = await admit();
            if (reason !== undefined)
                return reason;
            const draft = run(ready);
            drafts.set(ready.key, draft);
            underway.add(draft);
            draft.finally(() => underway.delete(draft)).catch(() => undefined);
            return { status: 'begun', draft, isFirst: true };
        },
        isUnderway: (key) => drafts.has(key),
        full: () => overBudget(budget.full()),
    };
}

// EXTERNAL MODULE: ./build/drafts/requests/shutdown.js
var shutdown = __webpack_require__(80584);
;// CONCATENATED MODULE: ./build/drafts/estimate.js

/** The requests and the cost that a run is about to have, as a sentence; undefined when there are none. Pictures are loaded only where an earlier run may have drafted them. */
async function estimate(run, { peek: survey }, wanted) {
    const { world, budget, settings } = run;
    const { provider } = settings;
    const { kept, open } = world.cache === undefined ? unknown(wanted) : await surveyed(wanted, survey, world.signal);
    const asked = Math.min(open, budget.left());
    if (asked === 0 || world.signal.aborted)
        return undefined;
    const cached = kept === 0 ? '' : `, ${kept} of them in the cache`;
    const limited = asked === wanted.length - kept ? '' : `; to request: ${asked}`;
    const price = provider.estimateUsd === 0 ? [] : [`$${(asked * provider.estimateUsd).toFixed(2)}`];
    const time = provider.effort === undefined ? [] : [timeInWords(seconds(asked, settings, provider.effort))];
    const about = [...price, ...time].join(' and ');
    return `Drafts wanted: ${wanted.length}${cached}${limited}${about === '' ? '' : `; about ${about}`}.`;
}
function unknown(wanted) {
    return { kept: 0, open: wanted.length };
}
async function surveyed(wanted, survey, signal) {
    const open = new Set();
    let kept = 0;
    const look = (one) => (signal.aborted ? Promise.resolve(undefined) : survey(one));
    for await (const found of (0,prefetch/* prefetch */.y)(wanted, lookedAhead, look)) {
        if (found?.kept === true)
            kept += 1;
        else if (found !== undefined)
            open.add(found.key);
    }
    return { kept, open: open.size };
}
/** Pictures that are loaded in parallel to find out whether they are in the cache. */
const lookedAhead = 8;
/**
 * A single draft takes as long as the model. Several wait for the slowest one, and for slots; where they need more requests than a minute
 * allows, they are made at the sustainable rate. `npm run bench:captions` shows how close this is: 12 s for 10, 2 min for 60, 7 min for 200.
 */
function seconds(count, { requestsPerMinute, concurrency }, { seconds: each, requests }) {
    const inPlaces = each * Math.max(1, count / concurrency) + (count === 1 ? 0 : slowestExtra * each);
    if (requestsPerMinute === 0 || count * requests < plenty * requestsPerMinute)
        return inPlaces;
    return Math.max(inPlaces, ((count * requests) / requestsPerMinute) * 60);
}
/** Share of a minute's requests above which predictions are polled late, so that each takes one poll. */
const plenty = 0.75;
/** The slowest of ten takes this much of the usual time longer (lognormal, sigma 0.35). */
const slowestExtra = 0.7;
function timeInWords(length) {
    return length < 60 ? `${Math.ceil(length)} s` : `${Math.round(length / 60)} min`;
}

// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
// EXTERNAL MODULE: ./build/lib/count.js
var lib_count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/truncate.js
var truncate = __webpack_require__(76064);
;// CONCATENATED MODULE: ./build/drafts/prompt/picture-kind-words.js
/** Words for the kind of a picture in a file name, a folder or a placeholder. */
const kindWords = new Map(Object.entries({
    screenshot: 'screenshot screenshots screengrab screengrabs screencap screencast screencasts screenshoot cleanshot snipaste ' +
        'bildschirmfoto bildschirmfotos schermafbeelding schermata skärmavbild skjermbilde skærmbillede screendump popup modal ' +
        'captura captures dashboard скриншот スクリーンショット 截图 截屏 屏幕截图 스크린샷',
    diagram: 'diagram diagrams chart charts flowchart flowcharts graph graphs plot plots histogram piechart barchart timeline ' +
        'architecture topology sequence uml erd schema schematic mindmap drawio mermaid plantuml excalidraw flow dataflow ' +
        'diagramm schaubild diagrama diagramas diagramme schéma 图表 架构图 流程图 構成図 диаграмма схема',
    logo: 'logo logos logotype logomark wordmark brandmark branding logotipo',
    icon: 'icon icons ico favicon favicons glyph glyphs pictogram avicon símbolo',
    text: 'quote quotes tweet tweets equation equations formula formulas formulae handwriting receipt poem transcript',
    photo: 'photo photos photograph photographs photography portrait portraits headshot headshots selfie team speakers foto fotos ' +
        'unsplash pexels',
}).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])));
/** Kinds in several words, in names with one space between words: the default names of systems and tools. */
const kindPhrases = [
    [
        /\b(?:screen ?shots?|screen captures?|screen grab|clean shot|capture d.?écran|captura de (?:pantalla|tela|ecr[aã])|zrzut ekranu|scr 20\d\d|simulator screen)\b|снимок экрана/,
        'screenshot',
    ],
    [/\b(?:class|state|flow|block|network|entity|data ?flow|state) (?:diagram|machine|chart)\b/, 'diagram'],
    [/\bwhats ?app image\b|^(?:img|dsc|dscn|dscf|pxl|mvimg|gopr|dji) \d{3,}/, 'photo'],
];
/** The text around a picture may name its kind; words with other meanings ("icon", "graph") do not count there. */
const nearbyKinds = [
    [
        /\b(?:screen ?shots?|screen captures?|bildschirmfoto|capture d.écran|captura de pantalla)\b|スクリーンショット|截图/i,
        'screenshot',
    ],
    [
        /\b(?:diagrams?|flow ?charts?|(?:bar|pie|line) charts?|histogram|(?:this|following|above|below) (?:chart|graph|plot))\b/i,
        'diagram',
    ],
    [/\b(?:photo(?:graph)?s? (?:of|by|from)|photographed|photo:|credit:)/i, 'photo'],
];
/** A name with one of these describes an action, so the picture does not show the thing alone: `update-logo`, `annotations-on-chart`. */
const doingWords = new Set(('add adding create creating update updating edit editing change changing set setting select choose click open remove delete ' +
    'upload configure enable disable use using new modify find search view show showing get with on in to from for of by a the ' +
    'without how').split(' '));
/** Words beside a kind that only name a variant: `logo-dark@2x`, `full-logo`, `icon-192`. */
const trimmings = new Set('dark light white black full small large big mini wide square round horizontal vertical color colour colored mono rgb cmyk only final new old en copy footer header nav default alt v x px min web hd retina transparent'.split(' '));

;// CONCATENATED MODULE: ./build/drafts/prompt/picture-kind.js


/**
 * The kind of a picture by its names and surroundings; undefined when they do not show it. It is known before the picture is decoded, and
 * nothing else about the page is part of a draft's key.
 */
function kindHint({ src, alt, title, context }) {
    const folders = (0,file_name/* filePath */.s$)(src).split(/[/\\]/).slice(0, -1);
    return (ofName((0,file_name/* fileStem */.E8)(src)) ??
        // A placeholder for a description often names the kind: `![screenshot](a.png)`.
        ofName(alt.kind === 'text' && alt.text.length <= maxPlaceholder ? alt.text : '') ??
        folders.map((folder) => kindWords.get(wordsOf(folder).at(-1) ?? '')).findLast((kind) => kind !== undefined) ??
        ofText(context.figcaption) ??
        ofText(title) ??
        ofText(context.nearby.slice(0, maxNearby)));
}
/** The kind of a prepared picture. The same hint and the same bytes always give the same kind. */
function pictureKind(hint, picture, prepared) {
    if (hint !== undefined && hint !== 'icon')
        return hint;
    if (prepared === undefined || picture.status !== 'bytes')
        return hint ?? 'picture';
    const { width, height, words } = prepared;
    const longer = Math.max(width, height);
    if (longer > 0 && longer <= iconPx)
        return 'icon';
    // `icons/login.png` may well show the whole login page.
    if (hint === 'icon')
        return longer > pictogramPx ? 'picture' : 'icon';
    if (picture.mediaType === 'image/svg+xml')
        return wordsOf(words).length >= diagramWords ? 'diagram' : 'picture';
    const isScreen = picture.mediaType === 'image/png' && screens.has(`${Math.min(width, height)}×${longer}`);
    return isScreen ? 'screenshot' : 'picture';
}
/** Whether the alternative text can be short, because the caption of the figure already describes most. */
function isShort({ context }) {
    return (context.figcaption ?? '').trim() !== '';
}
/** Characters: a longer text is not a placeholder, and longer surroundings are not about this picture alone. */
const maxPlaceholder = 40;
const maxNearby = 600;
/** Pixels of the longer side: up to `iconPx` a picture is an icon, up to `pictogramPx` it is one if its name says so. */
const iconPx = 64;
const pictogramPx = 600;
/** An SVG with this many words is a diagram. */
const diagramWords = 4;
/** Sizes in pixels that screens have but cameras do not, the shorter side first. */
const screens = new Set([
    '720×1280',
    '768×1024',
    '768×1366',
    '800×1280',
    '900×1440',
    '900×1600',
    '1080×1920',
    '1200×1920',
    '1440×2560',
    '1440×3440',
    '1600×2560',
    '1664×2560',
    '1800×2880',
    '1890×3024',
    '1964×3024',
    '2160×3840',
    '2234×3456',
    '640×1136',
    '750×1334',
    '828×1792',
    '1125×2436',
    '1170×2532',
    '1179×2556',
    '1206×2622',
    '1242×2208',
    '1242×2688',
    '1284×2778',
    '1290×2796',
    '1320×2868',
    '1080×2340',
    '1080×2400',
    '1440×3088',
    '1440×3120',
]);
/** `LoginPage_2x` → `login page 2 x`. */
function wordsOf(text) {
    const spaced = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
    return spaced.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
}
/** A name ends or begins with the kind: `traffic-chart`, `logo-rss`, `Screenshot 2024-05-01`. */
function ofName(name) {
    const words = wordsOf(name);
    const line = words.join(' ');
    const phrase = kindPhrases.find(([pattern]) => pattern.test(line))?.[1];
    if (phrase !== undefined)
        return phrase;
    const significant = words.filter((word) => !trimmings.has(word) && !/^\d/.test(word));
    const kind = kindWords.get(significant.at(-1) ?? '') ?? kindWords.get(significant[0] ?? '');
    return kind === 'screenshot' || !words.some((word) => doingWords.has(word)) ? kind : undefined;
}
function ofText(text) {
    return text === undefined ? undefined : nearbyKinds.find(([pattern]) => pattern.test(text))?.[1];
}

;// CONCATENATED MODULE: ./build/drafts/notes.js




/** Notes for the reader about the drafts of a run. */
function closingNotes(wanted, drafts) {
    return [...leftOutNotes(drafts), ...diagramNote(wanted, drafts)];
}
/** A sentence cannot replace a diagram (WCAG G92, G95). */
function diagramNote(wanted, drafts) {
    const diagrams = wanted.filter(({ image }, index) => drafts[index]?.status === 'ok' && kindHint(image) === 'diagram');
    if (diagrams.length === 0)
        return [];
    const subject = (0,lib_count/* count */.U)(diagrams.length, 'draft is of a diagram or chart', 'drafts are of diagrams or charts');
    return [
        `${subject} (${listed(diagrams)}): a sentence only names a diagram, so its content belongs in the text of the page.`,
    ];
}
/** Why the budget left pictures out; the reports list the pictures by that reason. */
function leftOutNotes(drafts) {
    const reasons = drafts.flatMap((draft) => (draft?.status === 'over-budget' ? [draft.reason] : []));
    return [...new Set(reasons)];
}
/** The first few by address and page, and the number of the others. */
function listed(wanted) {
    return (0,first_of/* firstOf */.K)(wanted, named, ({ image, path }) => `${(0,truncate/* truncate */.x)(image.src, 80)} in ${path}`).join(', ');
}
const named = 5;

// EXTERNAL MODULE: ./build/drafts/requests/poll-schedule.js + 1 modules
var poll_schedule = __webpack_require__(21312);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(29227);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/drafts/cache.js




/** One small JSON file per draft in the folder `dir`. */
function openCache(dir, io) {
    return {
        async get(key) {
            try {
                const entry = entryShape.safeParse((0,parse_json/* parseJson */.q)(await io.read((0,external_node_path_.join)(dir, `${key}.json`))));
                return entry.success && entry.data.key === key ? entry.data : undefined;
            }
            catch {
                // Not drafted yet, or not readable, so the provider is asked.
                return undefined;
            }
        },
        async put(key, { answer, words }) {
            const entry = { version: 2, key, answer: answer.slice(0, cache_maxLength), words: words.slice(0, cache_maxLength) };
            try {
                await io.write((0,external_node_path_.join)(dir, `${key}.json`), `${JSON.stringify(entry)}\n`);
            }
            catch {
                // With a full or read-only disk, only the next run has to request the draft again.
            }
        },
    };
}
/** Characters. */
const cache_maxLength = 4000;
const entryShape = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(2),
    key: schemas/* string */.YjP(),
    answer: schemas/* string */.YjP().max(cache_maxLength),
    words: schemas/* string */.YjP().max(cache_maxLength),
});
/**
 * Name of the draft of one picture: SHA-256 in hex, so that it is always a valid file name. The words around the picture are not part of
 * it, only their effect on the question: a picture is drafted once, and each place decides for itself whether it can use the draft.
 */
function cacheKey(parts) {
    const { picture, provider, model, promptVersion, kind = '', short, language, tone, retry = 0 } = parts;
    const again = [...(tone === undefined ? [] : [tone]), ...(retry === 0 ? [] : [retry])];
    const whole = JSON.stringify([picture, provider, model, promptVersion, kind, short, language, ...again]);
    return (0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex');
}

;// CONCATENATED MODULE: ./build/drafts/picture-buffer.js
/**
 * Pictures that were looked at once and are needed again soon: the first call for a place loads its picture, and the second one gets the same.
 * At most `mostBytes` are buffered; other pictures are loaded again.
 */
function createPictureBuffer(load, mostBytes = 64 * 1024 * 1024) {
    const buffered = new Map();
    let size = 0;
    return {
        async look(src, path) {
            const place = JSON.stringify([src, path]);
            const picture = buffered.get(place) ?? (await load(src, path));
            if (!buffered.has(place) && size + sizeOf(picture) <= mostBytes) {
                buffered.set(place, picture);
                size += sizeOf(picture);
            }
            return picture;
        },
        async take(src, path) {
            const place = JSON.stringify([src, path]);
            const picture = buffered.get(place);
            if (picture === undefined)
                return load(src, path);
            buffered.delete(place);
            size -= sizeOf(picture);
            return picture;
        },
    };
}
/** Bytes; a result without a picture is small and counts as 200. */
function sizeOf(picture) {
    return picture.status === 'bytes' ? picture.bytes.length : 200;
}

;// CONCATENATED MODULE: ./build/drafts/prompt/style.js
/** More words make the answers of a small model worse. */
const mostWords = 8;
const tones = {
    plain: 'Use plain, everyday words.',
    formal: 'Use a neutral, formal tone.',
    friendly: 'Use a friendly tone.',
};
/**
 * The wishes of a project as sentences of a question. Of its names, those that the surroundings of the picture have, because a model repeats
 * the others as if it saw them. What is not asked for here is still held against the answer.
 */
function styleWords(style, context) {
    if (style === undefined)
        return [];
    const { minLength = 0, maxLength, names = [], avoid = {}, tone } = style;
    const around = [context.heading, context.figcaption, context.nearby].join(' ').toLowerCase();
    const near = names.filter((name) => around.includes(name.toLowerCase())).slice(0, mostWords);
    const avoided = Object.keys(avoid).slice(0, mostWords);
    return [
        ...lengths(minLength, maxLength),
        ...(tone === undefined ? [] : [tones[tone]]),
        ...(near.length === 0 ? [] : [`Spell these names as they are here: ${near.join(', ')}.`]),
        ...(avoided.length === 0 ? [] : [`Do without these words: ${avoided.join(', ')}.`]),
    ];
}
function lengths(least, most) {
    if (least === 0)
        return most === undefined ? [] : [`Use at most ${most} characters.`];
    return [most === undefined ? `Use at least ${least} characters.` : `Use ${least} to ${most} characters.`];
}

;// CONCATENATED MODULE: ./build/drafts/prompt/index.js





/** Part of the key of cached drafts: change the number whenever the wording of the questions changes. */
const promptVersion = 3;
/**
 * The questions about a picture: the first one, and another one, without words of the page, in case the first answer was rejected.
 * Long or wrong context makes descriptions worse (arXiv 2403.11116), so there is little of it, it comes last, and it is called a hint.
 * Temperatures are above 0 because the packaged predictor breaks on 0 (its `predict.py` samples always).
 */
function questionsFor({ known, kind, words, isRetry = false }) {
    const { image, language } = known;
    const [first, plain] = templates[kind];
    const isEnglish = language.name === english.name;
    const common = { topP: 1, maxTokens: isEnglish ? 96 : 160 };
    const inLanguage = isEnglish ? [] : [`Write it in ${language.name}.`];
    const ofPicture = line('Words in the image', words, 200);
    const inStyle = styleWords(known.style, image.context)
        .map((sentence) => scrub(sentence, 300))
        .filter((sentence) => sentence !== '');
    const hints = [...ofContext(image.context), ...ofPicture];
    const opening = hints.length > 0 ? ['Hints that may help with names:'] : [];
    const instruction = isShort(image) ? first.replace(/under \d+ words/, fewWords) : first;
    return [
        {
            ...common,
            prompt: [instruction, ...inLanguage, ...inStyle, ...opening, ...hints].join(' '),
            temperature: isRetry ? 0.8 : 0.2,
        },
        { ...common, prompt: [plain, ...inLanguage, ...inStyle, ...ofPicture].join(' '), temperature: 0.5 },
    ];
}
function ofContext({ heading, figcaption, nearby }) {
    return [
        ...line('Section', heading ?? '', 80),
        ...line('Figure', figcaption ?? '', 120),
        ...line('Nearby text', nearby, 200),
    ];
}
function line(name, text, limit) {
    const scrubbed = scrub(text, limit);
    return scrubbed === '' ? [] : [`${name}: ${scrubbed}${/[.!?]$/.test(scrubbed) ? '' : '.'}`];
}
/**
 * Text of a page, cleaned for a prompt, at most `limit` characters: no sentence that gives orders to a model, no address, no code, no personal
 * data. `<image>` marks the picture for the predictor (its `predict.py`) and a second one breaks it; `</s>` and role words would end our turn.
 * Compatibility forms are folded first, so that no look-alike becomes one of these marks later.
 */
function scrub(text, limit) {
    const prose = withoutPersonalData(text
        .slice(0, 4 * limit + 1000)
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, ''))
        .replace(/<\/?(image|s|im_start|im_end)>/gi, ' ')
        .split(/\s+/)
        .filter((word) => !code.test(word))
        .join(' ')
        .replace(/[<>{}[\]|#`"“”„«»\\]/g, ' ')
        .replace(/\b(user|assistant|system|human)\b(\s*:)+/gi, '$1')
        .replace(/[\p{C}\s]+/gu, ' ');
    const descriptive = prose
        .split(/(?<=[.!?;:])\s/)
        .filter((sentence) => !prompt_orders.test(sentence))
        .join(' ')
        .trim();
    return descriptive.length <= limit ? descriptive : descriptive.slice(0, limit).replace(/(?<!\s)\s+\S*$/, '');
}
/** Addresses and words that are not prose: a model repeats them as if they were in the picture. */
const code = /^\(?(?:https?:|www\.|[./~]*\/\w)|:\/\/|\w[_(=]\w|\(\)|[{}=$;]\S|::|->|=>|&&|^--?\w/i;
/** Sentences that are addressed to a model, not to a reader. */
const prompt_orders = /\b(?:ignore|disregard|forget|override|bypass)\b.{0,80}\b(?:above|previous|prior|earlier|before|instructions?|prompts?|rules|image|picture)\b|\b(?:respond|reply|answer|caption|describe it|say)\b.{0,20}\b(?:only|exactly|with|instead|as)\b|\b(?:you are|act as|pretend|from) (?:now|an? (?:ai|assistant|model))\b|\bnew instructions?\b|\b(?:system|hidden) prompt\b|\b(?:alt text|caption) (?:must|should|has to|is to) (?:be|say|read|contain)\b|\b(?:INST|SYS)\b/i;

// EXTERNAL MODULE: ./build/lib/secrets.js
var secrets = __webpack_require__(41853);
;// CONCATENATED MODULE: ./build/lib/memoize-last.js
/** Does `work` once a key, as long as the key is among the last `count` that were requested. */
function memoizeLast(count, work) {
    const results = new Map();
    return (key, input) => {
        const result = results.get(key) ?? work(key, input);
        results.delete(key);
        results.set(key, result);
        const [oldest] = results.keys();
        if (oldest !== undefined && results.size > count)
            results.delete(oldest);
        return result;
    };
}

;// CONCATENATED MODULE: ./build/drafts/prepare.js











/** Prepares the questions about each picture. The most expensive step comes last: a picture whose draft is kept is never decoded. */
function createPreparation(run, gates) {
    const { settings, world } = run;
    const { provider } = settings;
    const buffer = createPictureBuffer(world.loadPicture);
    const { areIn: holdsSecret } = (0,secrets/* createSecrets */.g)([settings.apiKey, ...(settings.secrets ?? [])]);
    const makeReady = memoizeLast(preparedAtOnce, (_, picture) => world.preparer.prepare(picture));
    async function find({ image, path, language, style, brokenRule, retry = 0 }, load) {
        const picture = await load(image.src, path);
        if (picture.status === 'unavailable')
            return { status: 'failed', reason: picture.reason };
        const asked = languageToAsk(language, provider.writes);
        const known = { image, kind: kindHint(image), language: asked, style, brokenRule, holdsSecret };
        const digest = (0,external_node_crypto_.createHash)('sha256')
            .update(picture.status === 'bytes' ? picture.bytes : picture.url)
            .digest('hex');
        const key = cacheKey({
            picture: `${picture.status} ${digest}`,
            provider: provider.name,
            model: settings.model ?? provider.model,
            promptVersion: promptVersion,
            kind: known.kind,
            short: isShort(image),
            language: asked.name,
            tone: style?.tone,
            retry,
        });
        return { status: 'found', key, digest, picture, known, retry };
    }
    async function keptFor({ key, known }) {
        const said = await world.cache?.get(key);
        const accepted = said && accept(said, known);
        return accepted?.status === 'ok' ? accepted : undefined;
    }
    async function show({ key, digest, picture, known, retry }) {
        const prepared = picture.status === 'bytes' ? await makeReady(digest, picture) : undefined;
        if (prepared?.status === 'unfit')
            return { status: 'failed', reason: prepared.reason };
        const reason = picture.status === 'remote' ? unfitness(picture.url) : undefined;
        if (reason !== undefined)
            return { status: 'failed', reason };
        const shown = picture.status === 'bytes' && prepared !== undefined
            ? { ...picture, bytes: prepared.bytes, mediaType: prepared.mediaType }
            : picture;
        const words = prepared?.words ?? '';
        const kind = pictureKind(known.kind, picture, prepared);
        return {
            status: 'ready',
            key,
            digest,
            picture: shown,
            questions: questionsFor({ known, kind, words, isRetry: retry > 0 }),
            words,
            known,
            asked: { prompt: promptVersion, kind },
        };
    }
    return {
        async peek(wanted) {
            const found = await find(wanted, buffer.look);
            return found.status === 'found' ? { key: found.key, kept: (await keptFor(found)) !== undefined } : undefined;
        },
        async prepare(wanted) {
            // Without a cache there are no drafts once nothing can be requested, so no picture has to be loaded.
            const early = gates.halted() ?? (world.cache === undefined ? gates.full() : undefined);
            if (early !== undefined)
                return early;
            const found = await find(wanted, buffer.take);
            if (found.status !== 'found')
                return found;
            const accepted = await keptFor(found);
            if (accepted !== undefined)
                return { status: 'kept', accepted, digest: found.digest, asked: askedEarlier(found) };
            const late = gates.isUnderway(found.key) ? undefined : gates.full();
            return late ?? show(found);
        },
    };
}
/** An icon is known by its size alone, and a picture whose draft is kept is not decoded. */
function askedEarlier({ known: { kind } }) {
    return { prompt: promptVersion, kind: kind === 'icon' ? undefined : kind };
}
/** Prepared pictures that are remembered, because the same one may be needed in several languages, or again right below. */
const preparedAtOnce = 16;
/** Why the address of a picture cannot be given to a model. The packaged llava-13b opens what Pillow opens, which excludes SVG and AVIF. */
function unfitness(address) {
    const url = (0,public_url/* publicUrl */.x6)(address);
    if (url === undefined)
        return 'Its address is not an https address of a public host.';
    const ending = /\.([a-z]+)$/i.exec(url.pathname)?.[1]?.toLowerCase() ?? '';
    const isOpened = !(0,picture_names/* isPictureName */.so)(url.pathname) || opened.has(ending);
    return isOpened ? undefined : `The model cannot read ${ending} files.`;
}
/** Endings of pictures that every model can read. */
const opened = new Set('apng gif jfif jpe jpeg jpg pjp pjpeg png webp'.split(' '));

;// CONCATENATED MODULE: ./build/drafts/results.js

function createResults(count, progress) {
    const drafts = new Map();
    return {
        settle(index, draft) {
            drafts.set(index, draft);
            progress(drafts.size, count);
        },
        open: () => count - drafts.size,
        drafts: () => Array.from({ length: count }, (_, index) => drafts.get(index) ?? stopped),
    };
}

;// CONCATENATED MODULE: ./build/drafts/batch.js












/** Pictures that are loaded and prepared before their turn, so that the network is not idle in the meantime. */
const readyAhead = 4;
/** One draft for each of `wanted`, in their order. They are prepared one after the other, so that the budget goes to the first, and drafted in parallel. */
async function runBatch(run, wanted) {
    const { world, slots, sender, budget, limiter } = run;
    const settings = { ...run.settings, model: run.settings.model ?? run.settings.provider.model };
    const notes = new Set();
    const note = (sentence) => void notes.add(sentence);
    const breaker = createCircuitBreaker(world.signal, note);
    const end = (0,shutdown/* createShutdown */.B)(world);
    // A picture that is still being decoded when the run is stopped would delay its end.
    end.stop.addEventListener('abort', () => void world.preparer.close(), { once: true });
    const results = createResults(wanted.length, world.progress);
    const provider = run.open(settings, {
        sender,
        slots,
        note,
        clock: world.clock,
        signal: end.stop,
        deadline: end.deadline,
        bookAnother: budget.another,
        accepted: slots.widen,
        pollSchedule: (0,poll_schedule/* createPollSchedule */.z1)({
            limiter,
            slots,
            perMinute: settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute,
            waiting: () => Math.max(0, Math.min(results.open() - slots.used(), budget.left())),
        }),
    });
    const pool = createPool({ provider, slots, budget, breaker, cache: world.cache, signal: end.stop });
    const preparation = createPreparation(run, { ...pool, halted: breaker.halted });
    const plan = await estimate(run, preparation, wanted);
    if (plan !== undefined)
        world.announce(plan);
    world.progress(0, wanted.length);
    const sign = { provider: settings.provider.name, model: settings.model };
    await runAll((0,prefetch/* prefetch */.y)(wanted, readyAhead, preparation.prepare), { pool, results, sign });
    await provider.close();
    end.over();
    const drafts = results.drafts();
    const paid = drafts.reduce((sum, draft) => sum + (draft.status === 'ok' ? draft.costUsd : 0), 0);
    return {
        drafts,
        requests: sender.sent(),
        costUsd: (0,round_usd/* roundUsd */.t)(paid + breaker.wastedUsd()),
        notes: [...closingNotes(wanted, drafts), ...notes],
        refused: breaker.refused(),
    };
}
/** Settles the prepared pictures one after the other, as far as slots and budget allow; resolves when all are settled. */
async function runAll(prepared, parts) {
    const jobs = [];
    let next = 0;
    for await (const one of prepared) {
        const index = next++;
        const draft = one.status === 'ready' ? await begin(one, parts) : settled(one, parts);
        if ('later' in draft)
            jobs.push(settleLater(index, draft.later, parts));
        else
            parts.results.settle(index, draft);
        // An error is thrown where all jobs are awaited; this only prevents an unhandled rejection before that.
        jobs.at(-1)?.catch(() => undefined);
    }
    await Promise.all(jobs);
}
async function settleLater(index, draft, { results }) {
    results.settle(index, await draft);
}
async function begin(ready, parts) {
    const begun = await parts.pool.begin(ready);
    if (begun.status !== 'begun')
        return begun;
    return { later: begun.draft.then((draft) => draftOf(draft, ready, begun.isFirst, parts)) };
}
function settled(one, { sign }) {
    if (one.status !== 'kept')
        return one;
    return {
        ...one.accepted,
        ...sign,
        costUsd: 0,
        cached: true,
        askedHere: false,
        picture: one.digest,
        asked: one.asked,
    };
}
/** Each place decides for itself whether it can use the draft; the cost counts once. */
function draftOf(draft, { known, digest, asked }, isFirst, { sign }) {
    if (draft.status === 'stopped')
        return stopped;
    if (draft.status !== 'ok')
        return { status: 'failed', reason: draft.reason };
    const accepted = accept(draft.said, known);
    if (accepted.status !== 'ok')
        return { status: 'failed', reason: accepted.reason };
    const costUsd = isFirst ? draft.costUsd : 0;
    return { ...accepted, ...sign, costUsd, cached: false, askedHere: isFirst, picture: digest, asked };
}

// EXTERNAL MODULE: ./build/drafts/budget.js
var drafts_budget = __webpack_require__(69388);
// EXTERNAL MODULE: ./build/drafts/requests/sender.js
var requests_sender = __webpack_require__(11203);
;// CONCATENATED MODULE: ./build/drafts/index.js






/**
 * Drafts with one provider; its `obstacle` states whether it can be used. The limits of the account apply to all calls of the drafter
 * together.
 */
function createDrafter(settings, world) {
    const { provider } = settings;
    const limit = settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute;
    const limiter = (0,lib_limiter/* createLimiter */.z)({ limit, windowMs: requests_sender/* windowMs */.$b, clock: world.clock });
    const slots = (0,semaphore/* createSemaphore */.B)(settings.concurrency, 1);
    return async (wanted, earlier = 0) => {
        if (wanted.length === 0)
            return { drafts: [], requests: 0, costUsd: 0, notes: [], refused: undefined };
        const sender = (0,requests_sender/* createSender */.aE)(world, limiter, slots);
        const budget = (0,drafts_budget/* createBudget */.y)({
            maxCaptions: Math.max(0, settings.maxCaptions - earlier),
            maxCostUsd: settings.maxCostUsd && Math.max(0, settings.maxCostUsd - earlier * provider.estimateUsd),
            estimateUsd: provider.estimateUsd,
        });
        return runBatch({ settings, world, limiter, slots, sender, budget, open: await provider.load() }, wanted);
    };
}


/***/ }),

/***/ 79177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ prefetch)
/* harmony export */ });
/** Results of `work` in the order of `items`, with up to `count` of them started in advance. */
async function* prefetch(items, count, work) {
    const started = [];
    for (const item of items) {
        const result = work(item);
        // A failure is handled where the result is awaited below; until then Node would report it as unhandled.
        result.catch(() => undefined);
        started.push(result);
        const first = started.length > count ? started.shift() : undefined;
        if (first !== undefined)
            yield await first;
    }
    for (const result of started)
        yield await result;
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


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutMentions),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/** One line of plain text: NFC, without control, direction or invisible characters, with at most three marks on a letter. */
function plainLine(text) {
    return text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/\p{C}/gu, '')
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
/** Removes the sign of `@name`, which notifies a person in a comment; the sign inside an address stays. */
function withoutMentions(text) {
    return text.replace(/(?<!\w)@(?=[\w-])/g, '');
}


/***/ })
};
