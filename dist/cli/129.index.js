export const id = 129;
export const ids = [129];
export const modules = {

/***/ 9129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDrafter: () => (/* binding */ createDrafter),
  openCache: () => (/* reexport */ openCache),
  unusable: () => (/* binding */ unusable)
});

// EXTERNAL MODULE: ./build/lib/limiter.js
var lib_limiter = __webpack_require__(2244);
// EXTERNAL MODULE: ./build/lib/slots.js
var lib_slots = __webpack_require__(253);
// EXTERNAL MODULE: ./build/captions/money/budget.js
var money_budget = __webpack_require__(1172);
// EXTERNAL MODULE: ./build/captions/traffic/lane.js
var traffic_lane = __webpack_require__(6952);
// EXTERNAL MODULE: ./build/captions/openai/local-base.js
var local_base = __webpack_require__(2342);
// EXTERNAL MODULE: ./build/captions/providers/index.js
var providers = __webpack_require__(3075);
// EXTERNAL MODULE: ./build/lib/ahead.js
var ahead = __webpack_require__(8453);
// EXTERNAL MODULE: ./build/captions/course.js
var captions_course = __webpack_require__(8805);
;// CONCATENATED MODULE: ./build/captions/judging/words-in.js
/** Words in lower case; scripts that are written without spaces count by the character. */
function wordsIn(text) {
    return text.toLowerCase().match(word) ?? [];
}
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}'’]+/gu;

;// CONCATENATED MODULE: ./build/captions/judging/evidence.js

/** @param words what the picture itself says: those of an SVG */
function evidenceOf({ src, alt, title, context }, words) {
    const { heading, caption, nearby, control, adjacentLinkText } = context;
    const texts = [heading, caption, nearby, title, control?.otherText, adjacentLinkText]
        .filter((text) => text !== undefined)
        .map((text) => text.slice(0, maxText));
    const all = [...texts, nameOf(src), alt.kind === 'text' ? alt.text : '', control?.target ?? '', words];
    const known = new Set(all.flatMap((text) => [...wordsIn(text.slice(0, maxText)), ...piecesOf(text)]).map(stem));
    return { holds: (text) => wordsIn(text).every((word) => known.has(stem(word))), texts };
}
/** Characters; what is further away says nothing about the picture. */
const maxText = 5000;
/** Without a fragment and a query, and never the bytes of a `data:` address. */
function nameOf(src) {
    return src.startsWith('data:')
        ? ''
        : src
            .slice(0, 1000)
            .replace(/[?#].*$/s, '')
            .replaceAll('%20', ' ');
}
/** `LoginPage2` → `login`, `page`, `2`: file names tie words together. */
function piecesOf(text) {
    const spaced = text.slice(0, maxText).replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\d)|(\d)(?=\p{L})|_/gu, '$& ');
    return wordsIn(spaced.replaceAll('_', ' '));
}
function stem(word) {
    return word.replace(/['’]s$/, '').replace(/(?<=\p{L}{3})s$/u, '');
}

;// CONCATENATED MODULE: ./build/captions/asking/language.js
/** The language to ask for: the page's own if the model writes it, English otherwise. */
function languageToAsk(page, writes) {
    const name = language_nameOf(page);
    return name !== undefined && writes(page) ? { tag: page, name } : english;
}
const english = { tag: 'en', name: 'English' };
/** The English name of a BCP 47 tag; undefined for what is none. A page may claim to be in any language: only known names reach a question. */
function language_nameOf(tag) {
    if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(tag))
        return undefined;
    if (/^en(?:[-_]|$)/i.test(tag))
        return english.name;
    try {
        return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag.replaceAll('_', '-'));
    }
    catch {
        // Well-formed as far as the pattern goes, and still no tag: `de-1`.
        return undefined;
    }
}
/** What `text` is written in, when `asked` was asked for: models fall back to English, and a draft must not claim to be what it is not. */
function writtenIn(text, asked) {
    if (asked.name === english.name)
        return asked.tag;
    const words = new Set(text.toLowerCase().match(joining) ?? []);
    return words.size >= 2 ? english.tag : asked.tag;
}
/** Words that join an English sentence and belong to few other languages; two different ones are no accident. */
const joining = /\b(?:the|of|and|with|that|from|showing|shows|this|their|are)\b/g;

// EXTERNAL MODULE: ./build/lib/language.js
var lib_language = __webpack_require__(3516);
;// CONCATENATED MODULE: ./build/captions/asking/templates.js
/** Replaces the number of words where the caption of the figure says most already. */
const fewWords = 'under 10 words';
/**
 * The words of the questions: one to begin with, and a plainer one for when its answer was no good. LLaVA-1.5 met one-sentence captions and
 * "the provided image" in training, and a 13B model follows little else, so each purpose adds a sentence and no more. None asks for
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

;// CONCATENATED MODULE: ./build/captions/judging/copied.js


/** Whether a text says the same as another, punctuation and letter case aside. */
function isSame(text, other) {
    return other !== undefined && wordsIn(other).length > 0 && wordsIn(text).join(' ') === wordsIn(other).join(' ');
}
/** Whether a text is no more than the name of the file at `src`. */
function isNameOf(text, src) {
    const name = src
        .slice(0, 1000)
        .replace(/[?#].*$/s, '')
        .split(/[/\\]/)
        .at(-1);
    const words = name?.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/(\p{Ll})(?=\p{Lu})|_/gu, '$1 ');
    return isSame(text, words);
}
/** Whether most of a text is one run of words of the page or of our questions: a reader meets those anyway. */
function copies(text, texts) {
    const own = wordsIn(text);
    return [...texts, ...questions].some((other) => {
        const run = longestCommonRun(own, wordsIn(other));
        return run >= leastRun && run > mostShare * own.length;
    });
}
const questions = Object.values(templates).flat();
/** Words; shorter runs are names. The share is the one that measurements of copying go by. */
const leastRun = 4;
const mostShare = 0.6;
/** Words that two texts have in common in one piece; both are bounded by those who call. */
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

;// CONCATENATED MODULE: ./build/captions/judging/invented.js
/** A quotation, or words that are said to be written there, with a word that neither page nor file name has: the model cannot read them. */
function inventedQuote(text, isOnPage) {
    return [...text.matchAll(quoted), ...text.matchAll(written)].some(([, double, single]) => {
        return !isOnPage(double ?? single ?? '');
    });
}
const quoted = /["“”„«»「『]([^"“”„«»」』]{1,200})["“”«»」』]|(?<![\p{L}\p{N}])['‘]([^'‘’]{1,80})['’](?![\p{L}\p{N}])/gu;
/** `labeled Save`, `reads Hello World`: capital letters show where the words begin and end. */
const written = /\b(?:reads|reading|says|saying|titled|entitled|label+ed|written|with the (?:words?|text|title|name|label)|the (?:words?|text|title))\b[:,]? ((?:\p{Lu}[\p{L}\d'’.-]{0,40}(?: (?:of|the|and|to|for|a)(?= \p{Lu}))? ?){1,12})/gu;
/** Small counts can be seen; years, versions, prices and shares have to be read. */
function inventedNumber(text, isOnPage) {
    return [...text.matchAll(number)].some(([whole]) => !(/^\d{1,2}$/.test(whole) && Number(whole) <= 12) && !isOnPage(whole));
}
const number = /(?<![\p{L}\d])[$€£¥]?\d+(?:[.,:/]\d+)*%?(?![\p{L}\d])/gu;
/** LLaVA sees famous logos in small ones (notes of the Wagtail project). */
function inventedBrand(text, isLogo, isOnPage) {
    const named = [...text.matchAll(beforeLogo)].map(([, brand = '']) => brand.replace(/^(?:The|A|An|Its|Our) /, ''));
    const inside = isLogo ? [...text.matchAll(midSentence)].map(([brand]) => brand) : [];
    return [...named, ...inside].some((brand) => !noBrand.has(brand.toLowerCase()) && !isOnPage(brand));
}
const beforeLogo = /((?:\p{Lu}[\p{L}\d'’.-]{0,40} ){1,4})(?=logo)/gu;
const midSentence = /(?<=[\p{L},] )\p{Lu}[\p{L}\d'’-]{1,40}/gu;
/** What may stand before "logo" with a capital at the start of a sentence. */
const noBrand = new Set('company brand app website project product colorful blue red green yellow orange purple black white gray round square simple stylized large small official team school'.split(' '));
/** Nobody is identified by their looks. */
function inventedName(text, isOnPage) {
    return [...text.matchAll(introduced)].some(([, name = '']) => !isOnPage(name));
}
const introduced = /\b(?:person|people|man|woman|boy|girl|child|actor|actress|singer|president|politician|player|celebrity|leader|founder)(?:,? (?:named|called|known as|identified as|is|like)|,)? ((?:\p{Lu}[\p{L}'’.-]{1,40} ?){2,4})/gu;

;// CONCATENATED MODULE: ./build/captions/judging/people.js
/** Whether a text tells origin, skin, faith, health or mind of people from their looks, where the page does not. */
function guessesAboutPeople(text, isOnPage) {
    if (!person.test(text))
        return false;
    return [...text.matchAll(traits)].some(([trait]) => !isOnPage(trait));
}
const person = /\b(?:person|people|persons|m[ae]n|wom[ae]n|boys?|girls?|child|children|baby|babies|toddlers?|teenagers?|lady|ladies|couple|family|crowd|students?|workers?|developers?|speakers?|players?|doctors?|teachers?|team|they|he|she|face|faces)\b/i;
const traits = /\b(?:asian|caucasian|hispanic|latin[oa]|african[- ]american|middle[- ]eastern|dark[- ]skinned|light[- ]skinned|fair[- ]skinned|muslim|jewish|hindu|ethnicit(?:y|ies)|ethnic|overweight|obese|disabled|pregnant|drunk|gay|lesbian|transgender|homeless|depressed|happy|happily|sad|sadly|angry|angrily|enjoy(?:s|ing)?|excited|proud|proudly|worried|bored|lonely|in love|good-looking|attractive|beautiful woman|handsome|elderly|middle-aged|young|teenagers?)\b/gi;

;// CONCATENATED MODULE: ./build/captions/judging/personal.js
/** What kind of personal or secret data a text holds, for a reason that does not repeat it; undefined when it holds none. */
function personalData(text) {
    return kinds.find(([, pattern]) => text.search(pattern) !== -1)?.[0];
}
/** The text without such data. */
function withoutPersonalData(text) {
    return kinds.reduce((left, [, pattern]) => left.replace(new RegExp(pattern, `${pattern.flags}g`), ' '), text);
}
/** Every repetition has an upper end, so that no text takes longer than its length allows. */
const kinds = [
    ['an e-mail address', /[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/i],
    // Prefixes as their issuers document them, for secret scanners among others.
    [
        'a key or token',
        /\b(?:gh[opusr]_|github_pat_|glpat-|xox[abpors]-|sk-|sk_live_|rk_live_|pk_live_|smk_|npm_|hf_|AIza|AKIA|ASIA|ya29\.|dop_v1_|SG\.)[\w.-]{12,300}/,
    ],
    ['a key or token', /\beyJ[\w-]{8,2000}\.[\w-]{4,2000}/],
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

;// CONCATENATED MODULE: ./build/captions/polish/sentences.js
/** A full stop ends a sentence only before white space and the start of another; `e.g. this`, `v1.2` and `Est. 45 min` do not. */
function sentences(text) {
    return text
        .split(boundary)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== '');
}
const boundary = /(?<=[.!?]["'”’)]?)(?<!\b(?:[Aa]pprox|Dr|e\.g|[Ee]st|etc|[Ff]ig|i\.e|incl|Mr|Mrs|Ms|No|St|vs)\.)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|(?<=[。！？])/u;

;// CONCATENATED MODULE: ./build/captions/polish/phrases.js

/** A screen reader has said "image" already. "Screenshot of", "Diagram of" stay: they tell what kind of picture it is. */
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
/** The kind is worth saying, the sentence around it is not: `The bar chart shows sales` → `Bar chart showing sales`. */
const namedKind = /^(?:the|this) ((?:[a-z]+ ){0,2}(?:diagram|chart|graph|flowchart|plot|map|timeline)) (?:shows|depicts|illustrates|displays|represents|visualizes|presents) (?!that\b)/i;
/** `a cat` → `A cat`; a name like `iPhone` stays as it is. */
function capitalized(text) {
    return /^\p{Ll}(\p{Lu})/u.test(text) ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** Words about the picture as a thing, and about ground that we may have put under it ourselves. */
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
/** LLaVA likes to close with an interpretation that nothing in the picture supports. When it says nothing else, that is kept for the judge to see. */
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

;// CONCATENATED MODULE: ./build/captions/judging/objections.js







/** Why a polished answer is no description to be offered, or undefined when it is one. */
function objection(text, known, evidence) {
    const personal = personalData(text);
    // The data itself is not repeated: reasons end up in logs.
    if (personal !== undefined)
        return `The answer holds what looks like ${personal}.`;
    const reason = objections.find(([, applies]) => applies(text, known, evidence))?.[0];
    if (reason !== undefined)
        return reason;
    const rule = known.breaks(text);
    return rule === undefined ? undefined : `The answer would break the rule ${rule}.`;
}
const objections = [
    ['The model said nothing usable.', (text) => text === ''],
    ['The model declined to describe the picture.', (text) => refusal.test(text) || nothing.test(text)],
    ['The answer gives orders instead of describing.', (text) => orders.test(text)],
    ['The answer is or holds a web address.', (text) => address.test(text)],
    ['The answer is or holds a file name.', (text, { image }) => fileName.test(text) || isNameOf(text, image.src)],
    ['The answer repeats the heading.', (text, { image }) => isSame(text, image.context.heading)],
    ['The answer repeats the caption of the figure.', (text, { image }) => isSame(text, image.context.caption)],
    ['The answer goes round in circles.', loops],
    ['The answer is hardly made of words.', (text) => !mostlyWords(text)],
    ['The answer is too short to describe anything.', isTooShort],
    ['The answer copies the page or the question.', (text, _, { texts }) => copies(text, texts)],
    ['The answer guesses instead of describing.', (text, { language }) => (0,lib_language/* isEnglish */.L6)(language.tag) && speculates(text)],
    ['The answer tells of more pictures than there are.', (text, _, { holds }) => seesSeveral(text, holds)],
    ['The answer guesses about a person.', (text, _, { holds }) => guessesAboutPeople(text, holds)],
    ['The answer quotes words that are not on the page.', (text, _, { holds }) => inventedQuote(text, holds)],
    ['The answer has a number that is not on the page.', (text, _, { holds }) => inventedNumber(text, holds)],
    [
        'The answer names a brand that is neither on the page nor in the file name.',
        (text, { purpose }, { holds }) => inventedBrand(text, purpose === 'logo', holds),
    ],
    ['The answer names somebody who is not on the page.', (text, _, { holds }) => inventedName(text, holds)],
];
const refusal = /\b(i(['’]m| am)? (sorry|unable|not able|cannot|can(['’]t|not)|don(['’]t| not)|do not)|sorry,|as an ai|language model|too (blurry|small|dark) to|too blurry|unable to (see|view|process|determine|provide|identify)|no image (was |is )?(provided|visible|attached)|es tut mir leid|ich kann (das|kein)|je suis désolé|je ne peux pas|lo siento|no puedo|mi dispiace|non posso|desculpe|não posso|przepraszam|het spijt me)\b|не могу|к сожалению|申し訳|できません|抱歉|无法|죄송/i;
const nothing = /^(undefined|null|none|nan|n\/a|\[object object\])\W*$/i;
/** Words in a picture can talk a model into repeating them, and the next model that reads the page would meet them there. */
const orders = /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:above|earlier|previous|prior)\b.{0,20}\b(?:instructions?|messages?|prompts?|rules)\b|\byou are (?:now )?an? (?:ai|assistant|language model)\b/i;
const address = /\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(javascript:|mailto:|data:[a-z]+\/)\S|\b[a-z0-9-]{1,63}\.(com|org|net|io|dev|ai|app)\/\S/i;
const fileName = /\S\.(png|jpe?g|gif|webp|svg|avif|bmp|tiff?|ico)\b/i;
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
/** A logo is named and an icon is called what it is in a word or two. */
function isTooShort(text, { purpose }) {
    return wordsIn(text).length < (purpose === 'logo' || purpose === 'icon' ? 1 : 3);
}
/** LLaVA takes a screenshot for a collage of pictures (issue 1591 of its repository). Where the page speaks of several, there may be. */
function seesSeveral(text, isOnPage) {
    const found = several.exec(text)?.[0];
    return found !== undefined && !isOnPage(found);
}
const several = /\b(?:two|three|four|several|multiple|a series of|a collection of|side[- ]by[- ]side) (?:different |separate |similar )?(?:images|pictures|photos|screenshots|screens)\b|\b(?:first|second|third|left|right|other|top|bottom) (?:image|picture|photo|screenshot)\b|\bcollage\b/i;

// EXTERNAL MODULE: ./build/captions/polish/plain.js
var plain = __webpack_require__(1806);
;// CONCATENATED MODULE: ./build/captions/polish/length.js

/** LLaVA says things twice, in the same words. */
function withoutRepetition(text) {
    const seen = new Set();
    return sentences(text)
        .filter((sentence) => {
        const key = sentence.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
        return !seen.has(key) && seen.add(key);
    })
        .join(' ');
}
/** An answer that the token limit cut off goes back to its last whole sentence, or its last clause. */
function withoutTornEnd(text, isEnglish = true) {
    if (text === '' || /[.!?…。！？]["'”’»)]?$/.test(text))
        return text;
    const whole = sentences(text).slice(0, -1).join(' ');
    if (whole !== '')
        return whole;
    // Shorter than the limit allows means that the model merely left the full stop out.
    const end = text.length < tornLength ? text : (lastClause(text, text.length) ?? text);
    const kept = withoutLooseEnd(withoutOpenMark(end), isEnglish);
    return kept === '' ? '' : `${kept}${fullStop(kept)}`;
}
/** 96 tokens are more characters than this in English prose. */
const tornLength = 280;
/** One sentence is what a screen reader can be interrupted in; more are kept only while they are short together. */
function length_short(text, isEnglish = true) {
    const all = sentences(text);
    let kept = all[0] ?? '';
    for (const next of all.slice(1)) {
        if (kept.length + 1 + next.length > comfortableLength)
            break;
        kept += ` ${next}`;
    }
    if (kept.length <= comfortableLength)
        return kept;
    const clause = lastClause(kept, comfortableLength);
    const cut = clause !== undefined && clause.length >= leastLength ? clause : hardCut(kept);
    if (cut === kept)
        return kept;
    return `${withoutLooseEnd(withoutOpenMark(cut), isEnglish)}${fullStop(cut)}`;
}
/** Characters: what fits a comfortable alternative text (GitHub's guide for its docs), what a clause has to keep, and what no draft exceeds. */
const comfortableLength = 150;
const leastLength = 60;
const maxLength = 250;
function hardCut(text) {
    if (text.length <= maxLength)
        return text;
    return lastClause(text, maxLength - 1) ?? text.slice(0, maxLength - 1).replace(/\s+\S*$/, '');
}
function lastClause(text, limit) {
    return /^(.+)(?:[,;–—]\s|[、，；])/s.exec(text.slice(0, limit))?.[1];
}
/** A quotation or bracket that was cut open goes, with what led to it. */
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
    return text.replace(isEnglish ? looseEnd : looseMarks, '');
}
const looseMarks = /[\s,;:、，；–—-]+$/;
/** Words that nothing can end in; "on" and "from" may: `a switch that is turned on`. */
const looseEnd = /(?:[\s,;:–—-]|(?<=\s)(?:and|or|with|of|the|a|an|its|their|which|says|reads|saying|reading|label+ed|titled|named|called|such as))+$/i;
function fullStop(text) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) ? '。' : '.';
}

;// CONCATENATED MODULE: ./build/captions/polish/people.js
/**
 * People without guesses: LLaVA tells age, gender, origin and mood from pixels, and a page must not. `a young Asian woman` → `a person`.
 * What the page itself says stays.
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
/** `man page` is a page, and `man-in-the-middle` is nobody. */
const people = new RegExp(`\\b(?:(an?|the)\\s)?((?:(?:${traitWords}|${people_count})(?:,|\\sand)?\\s){0,5})(${nouns})\\b(?!-| pages?\\b|\\/)`, 'gi');
const counts = new RegExp(`^(?:${people_count})$`, 'i');
const plural = /(?:men|girls|boys|ladies|guys|females|males)$/i;
/** Before those who are named by what they do or are: `a young developer`, `an elderly couple`. */
const idleTraits = new RegExp(`\\b(an?\\s|the\\s|two\\s|three\\s)(?:(?:${traitWords})(?:,|\\sand)?\\s){1,5}(person|people|couple|child|children|adults?|students?|developers?|workers?|doctors?|teachers?|family|actors?|artists?|athletes?|musicians?|chefs?|nurses?|engineers?|scientists?|players?|speakers?|users?|baby)\\b`, 'gi');
const descent = /\s(?:of|with)\s(?:an?\s)?(?:asian|african|european|caucasian|hispanic|latin|indian|arab|middle[- ]eastern)(?:[- ]american)?\s(?:descent|origin|ethnicity|appearance|background|features)\b/gi;
const ages = /\b\d{1,3}[- ]years?[- ]old\s|,?\s(?:who (?:is|are) )?(?:probably |likely )?in (?:his|her|their) (?:early |mid |late |mid-|early-|late-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|[2-8]0s)\b/gi;
const mood = 'happy|joyful|cheerful|excited|proud|sad|angry|confident|content|relaxed|serious|focused|engaged|tired|worried';
const looking = `(?:who (?:is|are) )?(?:looking|appearing|seeming|seemingly|feeling) (?:very |quite )?(?:${mood})(?: and (?:${mood}))?`;
const moods = new RegExp(`, ${looking},|,? ${looking}\\b`, 'gi');
/** `her laptop` → `their laptop`, `behind her` → `behind them`; a verb after `she` wants a noun that it agrees with. */
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

// EXTERNAL MODULE: ./build/captions/parse-json.js
var parse_json = __webpack_require__(7296);
;// CONCATENATED MODULE: ./build/captions/polish/shape.js

/** What a model writes for itself before it answers. */
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
/** A list becomes the sentence that it interrupts: `It shows:\n1. a form\n2. a button` → `It shows a form, a button.` */
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
/** Once a list has begun, its items may follow each other without a stop: `parts: 1. Start 2. End`. */
const numbered = /(?<=[:.;,\p{L}] )(\d{1,2}[.)]\s+(?=\S))/gu;
/** More than these nobody keeps in mind. */
const maxItems = 4;
function bareItem(line) {
    const words = line.replace(item, '').replace(/^(?:An?|The)(?= )/, (article) => article.toLowerCase());
    return words.trim().replace(/[.;,:]$/, '');
}
function withoutFences(text) {
    return text.replace(/```[a-z]*\s*\n([^]*?)(```|$)/gi, '$1').replace(/```/g, ' ');
}
/** The model's chat template leaks: what follows a role is another turn. */
function firstTurn(text) {
    const own = text.replace(/^\s*(assistant|###\s*assistant)\s*:/i, '');
    return own.split(/###|<\/?s>|<\|im_|\[\/?INST\]|\b(?:USER|ASSISTANT|SYSTEM|Human)\s*:/)[0] ?? '';
}
function withoutMarkup(text) {
    return text
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/<!--[^]*?(?:-->|$)|<\/?[a-z][^>]*>/gi, ' ')
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

;// CONCATENATED MODULE: ./build/captions/polish/polish.js






/** An answer of a model, cleaned in order: what is said stays, how it is said changes. The result may be empty. */
function polish(raw, ground) {
    return steps.reduce((text, step) => step(text, ground), raw.slice(0, maxAnswer));
}
/** Characters; `max_tokens` is far below. What bounds the text bounds every pattern below. */
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
    inEnglish((text, { evidence }) => withoutGuesses(text, evidence.holds)),
    withoutRepetition,
    (text, { isEnglish }) => withoutTornEnd(text, isEnglish),
    (text, { isEnglish }) => length_short(text, isEnglish),
];
/** The habits of English sentences mean something else in other languages: a German overall is a garment. */
function inEnglish(step) {
    return (text, ground) => (ground.isEnglish ? step(text, ground) : text);
}

;// CONCATENATED MODULE: ./build/captions/draft.js




/** Asks for a description of one picture, whose first prediction is booked: once more after a passing failure, and once more with the other question after a poor answer. */
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
/** The description in an answer, or why there is none. */
function accept({ answer, words }, known) {
    const evidence = evidenceOf(known.image, words);
    const text = polish(answer, { isEnglish: known.language.name === english.name, evidence });
    const reason = objection(text, known, evidence);
    if (reason !== undefined)
        return { status: 'rejected', reason };
    return { status: 'ok', text, language: writtenIn(text, known.language) };
}
function costOf(answer) {
    return 'costUsd' in answer ? answer.costUsd : 0;
}

;// CONCATENATED MODULE: ./build/captions/easel.js


function createEasel(parts) {
    const { provider, slots, budget, course, cache, signal } = parts;
    const drafts = new Map();
    const underway = new Set();
    function noRoom(reason) {
        return reason === undefined ? undefined : { status: 'skipped', reason };
    }
    /** Takes a place and a part of the budget, or tells why not. */
    async function admit() {
        for (;;) {
            const reason = course.halted() ?? noRoom(budget.full());
            if (reason !== undefined)
                return reason;
            if (!(await slots.take(signal)))
                return captions_course/* stopped */.c;
            if (course.halted() === undefined && budget.open())
                return undefined;
            slots.give();
            // What is set aside for drafts underway may be more than they cost.
            await Promise.race([...underway]);
        }
    }
    async function draw(ready) {
        try {
            const draft = await draftOne({ provider, budget, ready });
            course.learn(draft);
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
            const draft = draw(ready);
            drafts.set(ready.key, draft);
            underway.add(draft);
            draft.finally(() => underway.delete(draft)).catch(() => undefined);
            return { status: 'begun', draft, isFirst: true };
        },
        isUnderway: (key) => drafts.has(key),
        full: () => noRoom(budget.full()),
    };
}

// EXTERNAL MODULE: ./build/captions/traffic/endgame.js
var endgame = __webpack_require__(8435);
;// CONCATENATED MODULE: ./build/captions/money/estimate.js

/** What a run is about to ask for, as a sentence; undefined when that is nothing. Pictures are looked at only where an earlier run may have drafted them. */
async function estimate(run, { survey }, wanted) {
    const { world, budget, settings, entry } = run;
    const { kept, open } = world.cache === undefined ? unknown(wanted) : await surveyed(wanted, survey, world.signal);
    const asked = Math.min(open, budget.left());
    if (asked === 0 || world.signal.aborted)
        return undefined;
    const cached = kept === 0 ? '' : `, of them ${kept} in the cache`;
    const limited = asked === wanted.length - kept ? '' : `; to ask for: ${asked}`;
    const price = entry.estimateUsd === 0 ? [] : [`$${(asked * entry.estimateUsd).toFixed(2)}`];
    const time = entry.effort === undefined ? [] : [timeInWords(seconds(asked, settings, entry.effort))];
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
    for await (const found of (0,ahead/* ahead */.U)(wanted, lookedAhead, look)) {
        if (found?.kept === true)
            kept += 1;
        else if (found !== undefined)
            open.add(found.key);
    }
    return { kept, open: open.size };
}
/** Pictures that are loaded at once to find out whether they are kept. */
const lookedAhead = 8;
/**
 * A draft alone takes as long as the model. Several wait for the slowest one, and for places; where they need more requests than a minute
 * has, they are made at the rate that lasts. `npm run bench:captions` shows how near that comes: 12 s for 10, 2 min for 60, 7 min for 200.
 */
function seconds(count, { requestsPerMinute, concurrency }, { seconds: each, requests }) {
    const inPlaces = each * Math.max(1, count / concurrency) + (count === 1 ? 0 : slowestExtra * each);
    if (requestsPerMinute === 0 || count * requests < plenty * requestsPerMinute)
        return inPlaces;
    return Math.max(inPlaces, ((count * requests) / requestsPerMinute) * 60);
}
/** Share of a minute's requests from which on predictions are asked after late, so that each takes one poll. */
const plenty = 0.75;
/** The slowest of ten takes this much of the usual time longer (lognormal, sigma 0.35). */
const slowestExtra = 0.7;
function timeInWords(length) {
    return length < 60 ? `${Math.ceil(length)} s` : `${Math.round(length / 60)} min`;
}

// EXTERNAL MODULE: ./build/lib/cut.js
var cut = __webpack_require__(9428);
;// CONCATENATED MODULE: ./build/captions/asking/purpose-words.js
/** Words that say in a file name, a folder or a placeholder what kind of picture it is. */
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
}).flatMap(([purpose, words]) => words.split(' ').map((word) => [word, purpose])));
/** Kinds in several words, in names with one space between words: how the systems and tools name what they write. */
const kindPhrases = [
    [
        /\b(?:screen ?shots?|screen captures?|screen grab|clean shot|capture d.?écran|captura de (?:pantalla|tela|ecr[aã])|zrzut ekranu|scr 20\d\d|simulator screen)\b|снимок экрана/,
        'screenshot',
    ],
    [/\b(?:class|state|flow|block|network|entity|data ?flow|state) (?:diagram|machine|chart)\b/, 'diagram'],
    [/\bwhats ?app image\b|^(?:img|dsc|dscn|dscf|pxl|mvimg|gopr|dji) \d{3,}/, 'photo'],
];
/** What surrounds a picture may call it by its kind; words that mean other things as well ("icon", "graph") are no proof there. */
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
/** A name with one of these tells what is done with a thing, and shows neither the thing alone: `update-logo`, `annotations-on-chart`. */
const doingWords = new Set(('add adding create creating update updating edit editing change changing set setting select choose click open remove delete ' +
    'upload configure enable disable use using new modify find search view show showing get with on in to from for of by a the ' +
    'without how').split(' '));
/** Words beside a kind that say only how it comes: `logo-dark@2x`, `full-logo`, `icon-192`. */
const trimmings = new Set('dark light white black full small large big mini wide square round horizontal vertical color colour colored mono rgb cmyk only final new old en copy footer header nav default alt v x px min web hd retina transparent'.split(' '));

;// CONCATENATED MODULE: ./build/captions/asking/purpose.js

/**
 * The purpose that names and surroundings tell; undefined when they do not. It is known before the picture is decoded, and nothing
 * else about the page is part of a draft's key.
 */
function hintOf({ src, alt, title, context }) {
    const { folders, name } = partsOf(src);
    return (ofName(name) ??
        // What stands in place of a description is often its kind: `![screenshot](a.png)`.
        ofName(alt.kind === 'text' && alt.text.length <= maxPlaceholder ? alt.text : '') ??
        folders.map((folder) => kindWords.get(wordsOf(folder).at(-1) ?? '')).findLast((purpose) => purpose !== undefined) ??
        ofText(context.caption) ??
        ofText(title) ??
        ofText(context.nearby.slice(0, maxNearby)));
}
/** The purpose of a picture that is ready. The same hint and the same bytes always come to the same. */
function purposeOf(hint, picture, prepared) {
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
/** The caption of its figure tells most already: then the alternative text is short. */
function isShort({ context }) {
    return (context.caption ?? '').trim() !== '';
}
/** Characters: longer than this, a text is no placeholder, and what stands around is not about this picture alone. */
const maxPlaceholder = 40;
const maxNearby = 600;
/** Pixels of the longer side: of an icon whatever it is called, and of what may be one if it is called so. */
const iconPx = 64;
const pictogramPx = 600;
/** An SVG with as many words is drawn to explain something. */
const diagramWords = 4;
/** Sizes in pixels that screens have and cameras have not, the shorter side first. */
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
/** The folders of an address and the name of the file, without ending, query and fragment. */
function partsOf(src) {
    const parts = decoded(src.slice(0, maxSrc).replace(/[?#].*$/s, '')).split('/');
    return { folders: parts.slice(0, -1), name: parts.at(-1)?.replace(/\.[a-z0-9]{2,5}$/i, '') ?? '' };
}
/** Characters; an address may hold the whole picture. */
const maxSrc = 1000;
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** `LoginPage_2x` → `login page 2 x`. */
function wordsOf(text) {
    const spaced = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
    return spaced.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
}
/** A name ends in what it is, or begins with it: `traffic-chart`, `logo-rss`, `Screenshot 2024-05-01`. */
function ofName(name) {
    const words = wordsOf(name);
    const line = words.join(' ');
    const phrase = kindPhrases.find(([pattern]) => pattern.test(line))?.[1];
    if (phrase !== undefined)
        return phrase;
    const told = words.filter((word) => !trimmings.has(word) && !/^\d/.test(word));
    const purpose = kindWords.get(told.at(-1) ?? '') ?? kindWords.get(told[0] ?? '');
    return purpose === 'screenshot' || !words.some((word) => doingWords.has(word)) ? purpose : undefined;
}
function ofText(text) {
    return text === undefined ? undefined : nearbyKinds.find(([pattern]) => pattern.test(text))?.[1];
}

;// CONCATENATED MODULE: ./build/captions/closing-notes.js



/** What a reader is told once about the drafts of a run. */
function closingNotes(wanted, captions) {
    return [...leftOutNotes(captions), ...diagramNote(wanted, captions)];
}
/** A sentence does not stand in for a diagram (WCAG G92, G95). */
function diagramNote(wanted, captions) {
    const diagrams = wanted.filter(({ image }, index) => captions[index]?.status === 'ok' && hintOf(image) === 'diagram');
    if (diagrams.length === 0)
        return [];
    const subject = diagrams.length === 1 ? '1 draft is of a diagram or chart' : `${diagrams.length} drafts are of diagrams or charts`;
    return [
        `${subject} (${listed(diagrams)}): a sentence names one, and what it tells beyond that belongs in the text of the page.`,
    ];
}
/** Why the budget left pictures out; which ones, the reports list by that reason. */
function leftOutNotes(captions) {
    const reasons = captions.flatMap((caption) => (caption?.status === 'skipped' ? [caption.reason] : []));
    return [...new Set(reasons)].filter((reason) => reason !== captions_course/* stopped */.c.reason);
}
/** The first few by address and page, and the number of the others. */
function listed(wanted) {
    const names = wanted.slice(0, named).map(({ image, path }) => `${(0,cut/* cut */.J)(image.src, 80)} in ${path}`);
    const rest = wanted.length - named;
    return [...names, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}
const named = 5;

// EXTERNAL MODULE: ./build/captions/traffic/pace.js + 1 modules
var pace = __webpack_require__(1324);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/lib/public-url.js
var public_url = __webpack_require__(9227);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/captions/memory/cache.js





/** One small JSON file a draft in `dir`. */
function openCache(dir, io = diskIo) {
    return {
        async get(key) {
            try {
                const entry = entryShape.safeParse((0,parse_json/* parseJson */.q)(await io.read((0,external_node_path_.join)(dir, `${key}.json`))));
                return entry.success && entry.data.key === key ? entry.data : undefined;
            }
            catch {
                // Not drafted yet, or not readable: the provider is asked.
                return undefined;
            }
        },
        async put(key, { answer, words }) {
            const entry = { version: 2, key, answer: answer.slice(0, cache_maxLength), words: words.slice(0, cache_maxLength) };
            try {
                await io.write((0,external_node_path_.join)(dir, `${key}.json`), `${JSON.stringify(entry)}\n`);
            }
            catch {
                // A full or read-only disk costs the next run a draft, not this one.
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
 * Name of the draft of one picture: SHA-256 in hex, so that it is a file name whatever the parts hold. The words around the picture are
 * no part of it, only what they make of the question: a picture is drafted once, and each place judges for itself whether the draft will do.
 */
function cacheKey(parts) {
    const { picture, provider, model, promptVersion, purpose = '', short, language } = parts;
    const whole = JSON.stringify([picture, provider, model, promptVersion, purpose, short, language]);
    return (0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex');
}
const diskIo = {
    read: (path) => (0,promises_.readFile)(path, 'utf8'),
    async write(path, text) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(path, '..'), { recursive: true });
        const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
        await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
        await (0,promises_.rename)(draft, path);
    },
};

;// CONCATENATED MODULE: ./build/captions/memory/hold.js
/**
 * Pictures that were looked at once and are wanted again soon: the first call for a place loads, and the second one gets what the first had.
 * At most `mostBytes` of them are held; the others are loaded again.
 */
function createHold(load, mostBytes = 64 * 1024 * 1024) {
    const held = new Map();
    let size = 0;
    return {
        async look(src, path) {
            const place = JSON.stringify([src, path]);
            const picture = held.get(place) ?? (await load(src, path));
            if (!held.has(place) && size + sizeOf(picture) <= mostBytes) {
                held.set(place, picture);
                size += sizeOf(picture);
            }
            return picture;
        },
        async take(src, path) {
            const place = JSON.stringify([src, path]);
            const picture = held.get(place);
            if (picture === undefined)
                return load(src, path);
            held.delete(place);
            size -= sizeOf(picture);
            return picture;
        },
    };
}
/** Bytes; what is no picture is small and counts as a little. */
function sizeOf(picture) {
    return picture.status === 'bytes' ? picture.bytes.length : 200;
}

;// CONCATENATED MODULE: ./build/captions/asking/prompt.js




/** Part of the key of cached drafts: another wording of the questions asks for another number. */
const promptVersion = 2;
/**
 * The questions to ask about a picture: the first, and another one for when its answer was no good, without a word of the page.
 * Context that is longer or wrong makes descriptions worse (arXiv 2403.11116), so there is little of it, it comes last, and it is called a hint.
 * Temperatures are above 0 because the packaged predictor breaks on 0 (its `predict.py` samples always).
 */
function questionsFor({ known, purpose, words }) {
    const { image, language } = known;
    const [first, plain] = templates[purpose];
    const isEnglish = language.name === english.name;
    const common = { topP: 1, maxTokens: isEnglish ? 96 : 160 };
    const inLanguage = isEnglish ? [] : [`Write it in ${language.name}.`];
    const ofPicture = line('Words in the image', words, 200);
    const hints = [...ofContext(image.context), ...ofPicture];
    const opening = hints.length > 0 ? ['Hints that may help with names:'] : [];
    const instruction = isShort(image) ? first.replace(/under \d+ words/, fewWords) : first;
    return [
        { ...common, prompt: [instruction, ...inLanguage, ...opening, ...hints].join(' '), temperature: 0.2 },
        { ...common, prompt: [plain, ...inLanguage, ...ofPicture].join(' '), temperature: 0.5 },
    ];
}
function ofContext({ heading, caption, nearby }) {
    return [
        ...line('Section', heading ?? '', 80),
        ...line('Figure', caption ?? '', 120),
        ...line('Nearby text', nearby, 200),
    ];
}
function line(name, text, limit) {
    const scrubbed = scrub(text, limit);
    return scrubbed === '' ? [] : [`${name}: ${scrubbed}${/[.!?]$/.test(scrubbed) ? '' : '.'}`];
}
/**
 * Text of a page, made harmless for a prompt, `limit` characters at most: no sentence that gives orders to a model, no address, no code, nothing
 * personal. `<image>` marks the picture for the predictor (its `predict.py`) and a second one breaks it; `</s>` and role words would end our turn.
 * Compatibility forms are folded first, so that no look-alike turns into a mark later.
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
    const told = prose
        .split(/(?<=[.!?;:])\s/)
        .filter((sentence) => !prompt_orders.test(sentence))
        .join(' ')
        .trim();
    return told.length <= limit ? told : told.slice(0, limit).replace(/\s+\S*$/, '');
}
/** Addresses and words that no sentence has: a model repeats them as if they were in the picture. */
const code = /^\(?(?:https?:|www\.|[./~]*\/\w)|:\/\/|\w[_(=]\w|\(\)|[{}=$;]\S|::|->|=>|&&|^--?\w/i;
/** What is said to a model and not to a reader. */
const prompt_orders = /\b(?:ignore|disregard|forget|override|bypass)\b.{0,80}\b(?:above|previous|prior|earlier|before|instructions?|prompts?|rules|image|picture)\b|\b(?:respond|reply|answer|caption|describe it|say)\b.{0,20}\b(?:only|exactly|with|instead|as)\b|\b(?:you are|act as|pretend|from) (?:now|an? (?:ai|assistant|model))\b|\bnew instructions?\b|\b(?:system|hidden) prompt\b|\b(?:alt text|caption) (?:must|should|has to|is to) (?:be|say|read|contain)\b|\b(?:INST|SYS)\b/i;

;// CONCATENATED MODULE: ./build/captions/memory/remember.js
/** `work`, done once a key as long as the key is among the last `count` that were asked for. */
function rememberLast(count, work) {
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

;// CONCATENATED MODULE: ./build/captions/prepare.js









/** Finds out what has to be asked about each picture. What costs most comes last: a draft that is kept is never decoded. */
function createPreparation(run, gates) {
    const { settings, world, entry } = run;
    const hold = createHold(world.loadPicture);
    const makeReady = rememberLast(preparedAtOnce, (_, picture) => world.preparer.prepare(picture));
    async function find({ image, path, language, objection }, load) {
        const picture = await load(image.src, path);
        if (picture.status === 'unavailable')
            return { status: 'failed', reason: picture.reason };
        const asked = languageToAsk(language, entry.writes);
        const known = { image, purpose: hintOf(image), language: asked, breaks: objection };
        const digest = (0,external_node_crypto_.createHash)('sha256')
            .update(picture.status === 'bytes' ? picture.bytes : picture.url)
            .digest('hex');
        const key = cacheKey({
            picture: `${picture.status} ${digest}`,
            provider: settings.provider,
            model: settings.model ?? entry.model,
            promptVersion: promptVersion,
            purpose: known.purpose,
            short: isShort(image),
            language: asked.name,
        });
        return { status: 'found', key, digest, picture, known };
    }
    async function keptFor({ key, known }) {
        const said = await world.cache?.get(key);
        const accepted = said && accept(said, known);
        return accepted?.status === 'ok' ? accepted : undefined;
    }
    async function show({ key, digest, picture, known }) {
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
        const purpose = purposeOf(known.purpose, picture, prepared);
        return { status: 'ready', key, picture: shown, questions: questionsFor({ known, purpose, words }), words, known };
    }
    return {
        async survey(wanted) {
            const found = await find(wanted, hold.look);
            return found.status === 'found' ? { key: found.key, kept: (await keptFor(found)) !== undefined } : undefined;
        },
        async prepare(wanted) {
            // Without a cache, nothing can be had once nothing can be asked, and no picture has to be loaded for that.
            const early = gates.halted() ?? (world.cache === undefined ? gates.full() : undefined);
            if (early !== undefined)
                return early;
            const found = await find(wanted, hold.take);
            if (found.status !== 'found')
                return found;
            const accepted = await keptFor(found);
            if (accepted !== undefined)
                return { status: 'kept', accepted };
            const late = gates.isUnderway(found.key) ? undefined : gates.full();
            return late ?? show(found);
        },
    };
}
/** Prepared pictures that are remembered: the same one may stand in several languages, or right below itself. */
const preparedAtOnce = 16;
/** Why the address of a picture cannot be given to a model. The packaged llava-13b opens what Pillow opens, and that is no SVG and no AVIF. */
function unfitness(address) {
    const url = (0,public_url/* publicUrl */.x6)(address);
    if (url === undefined)
        return 'Its address is not an https address of a public host.';
    const ending = /\.(svgz?|avif|heic|tiff?|bmp|ico)$/i.exec(url.pathname)?.[1];
    return ending === undefined ? undefined : `The model cannot look at ${ending.toLowerCase()} files.`;
}

;// CONCATENATED MODULE: ./build/captions/tally.js

function createTally(count, progress) {
    const captions = new Map();
    return {
        settle(index, caption) {
            captions.set(index, caption);
            progress(captions.size, count);
        },
        open: () => count - captions.size,
        captions: () => Array.from({ length: count }, (_, index) => captions.get(index) ?? captions_course/* stopped */.c),
    };
}

;// CONCATENATED MODULE: ./build/captions/run.js










/** Pictures that are loaded and made ready before their turn, so that the network is not idle meanwhile. */
const readyAhead = 4;
/** One caption for each of `wanted`, in their order. They are prepared one after the other, so that budgets go to the first, and drafted side by side. */
async function runDrafts(run, wanted) {
    const { world, slots, lane, budget, limiter } = run;
    const settings = { ...run.settings, model: run.settings.model ?? run.entry.model };
    const notes = new Set();
    const note = (sentence) => void notes.add(sentence);
    const course = (0,captions_course/* createCourse */.C)(world.signal, note);
    const end = (0,endgame/* endgame */.U)(world);
    // A picture that is being decoded when the run is stopped would hold up its end.
    end.stop.addEventListener('abort', () => void world.preparer.close(), { once: true });
    const tally = createTally(wanted.length, world.progress);
    const provider = run.open(settings, {
        lane,
        slots,
        note,
        clock: world.clock,
        signal: end.stop,
        deadline: end.deadline,
        bookAnother: budget.another,
        accepted: slots.widen,
        pace: (0,pace/* createPace */.qP)({
            limiter,
            slots,
            perMinute: settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute,
            waiting: () => Math.max(0, Math.min(tally.open() - slots.used(), budget.left())),
        }),
    });
    const easel = createEasel({ provider, slots, budget, course, cache: world.cache, signal: end.stop });
    const preparation = createPreparation(run, { ...easel, halted: course.halted });
    const plan = await estimate(run, preparation, wanted);
    if (plan !== undefined)
        world.announce(plan);
    world.progress(0, wanted.length);
    const sign = { provider: settings.provider, model: settings.model };
    await drawAll((0,ahead/* ahead */.U)(wanted, readyAhead, preparation.prepare), { easel, tally, sign });
    await provider.close();
    end.over();
    const captions = tally.captions();
    const paid = captions.reduce((sum, caption) => sum + (caption.status === 'ok' ? caption.costUsd : 0), 0);
    return {
        captions,
        requests: lane.sent(),
        costUsd: toMicros(paid + course.wastedUsd()),
        notes: [...closingNotes(wanted, captions), ...notes],
        refused: course.refused(),
        canAsk: true,
    };
}
/** Settles what comes, one after the other as far as places and budget go; done when all of it is settled. */
async function drawAll(prepared, room) {
    const jobs = [];
    let next = 0;
    for await (const one of prepared) {
        const index = next++;
        const caption = one.status === 'ready' ? await begin(one, room) : settled(one, room);
        if ('later' in caption)
            jobs.push(settleLater(index, caption.later, room));
        else
            room.tally.settle(index, caption);
        // A bug in there is met where all jobs are awaited.
        jobs.at(-1)?.catch(() => undefined);
    }
    await Promise.all(jobs);
}
async function settleLater(index, caption, { tally }) {
    tally.settle(index, await caption);
}
async function begin(ready, room) {
    const begun = await room.easel.begin(ready);
    if (begun.status !== 'begun')
        return begun;
    return { later: begun.draft.then((draft) => captionOf(draft, ready, begun.isFirst, room)) };
}
function settled(one, { sign }) {
    return one.status === 'kept' ? { ...one.accepted, ...sign, costUsd: 0, cached: true, askedHere: false } : one;
}
/** Each place judges for itself whether a draft will do there; its bill is paid once. */
function captionOf(draft, { known }, isFirst, { sign }) {
    if (draft.status === 'stopped')
        return captions_course/* stopped */.c;
    if (draft.status !== 'ok')
        return { status: 'failed', reason: draft.reason };
    const accepted = accept(draft.said, known);
    if (accepted.status !== 'ok')
        return { status: 'failed', reason: accepted.reason };
    return { ...accepted, ...sign, costUsd: isFirst ? draft.costUsd : 0, cached: false, askedHere: isFirst };
}
/** USD without the dust of adding binary fractions. */
function toMicros(usd) {
    return Math.round(usd * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./build/captions/index.js








/** Drafts with one provider. The ceilings of the account hold over all calls of the drafter. */
function createDrafter(settings, world) {
    const { clock } = world;
    const limit = settings.requestsPerMinute === 0 ? Infinity : settings.requestsPerMinute;
    const limiter = (0,lib_limiter/* createLimiter */.z)({ limit, windowMs: traffic_lane/* windowMs */.$b, clock });
    const slots = (0,lib_slots/* createSlots */.e)(settings.concurrency, 1);
    const entry = providers/* providers */.r[settings.provider];
    return async (wanted, earlier = 0) => {
        const reason = unusable(settings);
        if (reason !== undefined || wanted.length === 0) {
            const captions = wanted.map(() => ({ status: 'skipped', reason: reason ?? '' }));
            return { captions, requests: 0, costUsd: 0, notes: [], refused: undefined, canAsk: reason === undefined };
        }
        const lane = (0,traffic_lane/* createLane */.Vz)(world, limiter, slots);
        const budget = (0,money_budget/* createBudget */.y)({
            maxCaptions: Math.max(0, settings.maxCaptions - earlier),
            maxCostUsd: settings.maxCostUsd && Math.max(0, settings.maxCostUsd - earlier * entry.estimateUsd),
            estimateUsd: entry.estimateUsd,
        });
        return runDrafts({ settings, world, limiter, slots, lane, budget, entry, open: await entry.load() }, wanted);
    };
}
/** Why drafts cannot be had with these settings, with the remedy; undefined when they can be tried. */
function unusable(settings) {
    if (settings.apiKey !== undefined && settings.apiKey !== '')
        return undefined;
    if (settings.provider === 'eachlabs')
        return 'There is no `eachlabs-api-key`: give one to get drafts, in a workflow as a secret, elsewhere as EACHLABS_API_KEY.';
    const { hostname } = new URL(settings.apiBaseUrl ?? local_base/* localBase */.t);
    return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
        ? undefined
        : `There is no key for ${hostname}: set \`OPENAI_API_KEY\`, only an endpoint on this machine works without one.`;
}


/***/ }),

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ahead)
/* harmony export */ });
/** Results of `work` in the order of `items`, with up to `count` of them started before they are asked for. */
async function* ahead(items, count, work) {
    const started = [];
    for (const item of items) {
        const result = work(item);
        // A failure is met where the result is awaited below, which may be later than the event loop tolerates.
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

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ isInsideName),
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/**
 * `text` as a URL that may be handed to an outside service: https, a named host of the public internet, no user name or password in it.
 * Undefined for IP literals in any notation (WHATWG URL turns `0x7f.1` into `127.0.0.1`), localhost and names that only mean something inside a network.
 */
function publicUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return undefined;
    return addressIn(url) !== undefined || isInsideName(url) ? undefined : url;
}
/** The IP address that a URL names in place of a host; WHATWG URL has turned every notation of IPv4 into the usual one. */
function addressIn({ hostname }) {
    const host = hostname.replace(/^\[|\]$|\.$/g, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? undefined : host;
}
/** Whether the host of a URL has a name that only means something inside a network. */
function isInsideName({ hostname }) {
    const host = hostname.replace(/\.$/, '');
    return !host.includes('.') || insideNames.test(host);
}
/** Special-use names of RFC 6761, 6762, 8375 and 9476, and the habitual ones beside them. */
const insideNames = /\.(localhost|local|internal|intranet|lan|home\.arpa|corp|alt|onion|test|invalid|example)$/;


/***/ })

};
