export const ids = [9439];
export const modules = {

/***/ 11552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kK: () => (/* binding */ earlierLines),
  fg: () => (/* binding */ hunksAround),
  Mt: () => (/* binding */ newLines)
});

;// CONCATENATED MODULE: ./build/lib/myers.js
/** Most steps in all, and of them for each line: an honest edit takes a few dozen, and what needs more is not worth an answer. */
const steps = { atLeast: 200_000, perLine: 16, atMost: 4_000_000 };
/**
 * A longest common subsequence of `before` and `after` (Myers, "An O(ND) Difference Algorithm", 1986), in ascending order. Undefined
 * when that takes more work than a linear share of the length, so that no input is slow.
 */
function commonEntries(before, after) {
    let left = Math.min(steps.atMost, steps.atLeast + steps.perLine * (before.length + after.length));
    /** By the number of edits: how far each diagonal comes, from the lowest diagonal to the highest, as an index into `before`. */
    const reached = [];
    for (let edits = 0; left > 0; edits++) {
        const earlier = reached[edits - 1];
        const ends = new Int32Array(edits + 1);
        reached.push(ends);
        left -= edits + 1;
        for (let at = 0; at <= edits; at++) {
            const start = startOn(earlier, at);
            const diagonal = 2 * at - edits;
            let end = start;
            while (end < before.length && end - diagonal < after.length && before[end] === after[end - diagonal])
                end++;
            ends[at] = end;
            left -= end - start;
            if (end >= before.length && end - diagonal >= after.length)
                return followBack(reached, at);
        }
    }
    return undefined;
}
/** Where a path enters a diagonal: after an entry of `after` was put in, or after one of `before` was taken out. */
function startOn(earlier, at) {
    if (earlier === undefined)
        return 0;
    const [above, below] = [earlier[at], earlier[at - 1]];
    return isInsertion(above, below) ? (above ?? 0) : (below ?? 0) + 1;
}
function isInsertion(above, below) {
    return below === undefined || (above !== undefined && below < above);
}
function followBack(reached, last) {
    const kept = [];
    let at = last;
    for (let edits = reached.length - 1; edits >= 0; edits--) {
        const earlier = reached[edits - 1];
        const diagonal = 2 * at - edits;
        const start = startOn(earlier, at);
        for (let end = (reached[edits]?.[at] ?? 0) - 1; end >= start; end--)
            kept.push({ before: end, after: end - diagonal });
        if (!isInsertion(earlier?.[at], earlier?.[at - 1]))
            at -= 1;
    }
    return kept.reverse();
}

;// CONCATENATED MODULE: ./build/lib/line-diff.js

/**
 * The lines of `after` that are not in `before` or not at that place, 1-based. Nothing that somebody configured has a say, and the work
 * is linear: where a diff would cost more, every line between the first and the last difference is new. How a line ends is not part of
 * it, because a checkout may have rewritten that.
 */
function newLines(before, after) {
    const added = new Set();
    for (const [index, line] of earlierLines(before, after).entries())
        if (line === 0)
            added.add(index + 1);
    return added;
}
/** For each line of `after`, in order, the same line of `before`, 1-based; 0 for one that is new, as {@link newLines} has it. */
function earlierLines(before, after) {
    const [older, newer] = [linesOf(before), linesOf(after)];
    const shorter = Math.min(older.length, newer.length);
    let first = 0;
    while (first < shorter && older[first] === newer[first])
        first++;
    let same = 0;
    while (same < shorter - first && older.at(-1 - same) === newer.at(-1 - same))
        same++;
    const lines = new Int32Array(newer.length);
    for (let index = 0; index < first; index++)
        lines[index] = index + 1;
    for (let index = 1; index <= same; index++)
        lines[newer.length - index] = older.length - index + 1;
    for (const kept of keptLines(older.slice(first, older.length - same), newer.slice(first, newer.length - same))) {
        lines[first + kept.after] = first + kept.before + 1;
    }
    return lines;
}
/** Hunks around the new lines of a text, with three lines of context, as git and GitHub show them. */
function hunksAround(added, text) {
    const last = linesOf(text).length;
    const hunks = [];
    for (const line of [...added].sort((a, b) => a - b)) {
        const hunk = hunks.at(-1);
        const end = Math.min(last, line + context);
        if (hunk !== undefined && line - context <= hunk.end + 1)
            hunk.end = end;
        else
            hunks.push({ start: Math.max(1, line - context), end });
    }
    return hunks;
}
const context = 3;
function linesOf(text) {
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** The lines that a diff keeps, in ascending order. Lines that only one side has are set aside first: they change nothing. */
function keptLines(older, newer) {
    const present = new Set(newer);
    const numbers = new Map();
    const [before, after] = [sharedLines(), sharedLines()];
    for (const [index, line] of older.entries()) {
        if (!present.has(line))
            continue;
        const number = numbers.get(line) ?? numbers.size;
        numbers.set(line, number);
        before.add(number, index);
    }
    for (const [index, line] of newer.entries()) {
        const number = numbers.get(line);
        if (number !== undefined)
            after.add(number, index);
    }
    const kept = commonEntries(Int32Array.from(before.numbers), Int32Array.from(after.numbers)) ?? [];
    return kept.map((at) => ({ before: before.indexes[at.before] ?? 0, after: after.indexes[at.after] ?? 0 }));
}
/** Lines of one side that the other side has as well: the number that stands for their words, and where they are. */
function sharedLines() {
    const numbers = [];
    const indexes = [];
    return {
        numbers,
        indexes,
        add(number, index) {
            numbers.push(number);
            indexes.push(index);
        },
    };
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

/***/ 51622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined for any other text, such as the HTML of a proxy, half an answer, or a file that is something else. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 62045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   Lm: () => (/* binding */ isBoolean),
/* harmony export */   MI: () => (/* binding */ isFinite),
/* harmony export */   NF: () => (/* binding */ isMaybe),
/* harmony export */   lF: () => (/* binding */ isArrayOf),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/** Whether a value is an object with the fields of a shape, as they have to be, and without any other. */
function isOf(shape) {
    const fields = Object.entries(shape);
    return (value) => {
        if (typeof value !== 'object' || value === null)
            return false;
        const record = value;
        return (Object.keys(record).every((key) => Object.hasOwn(shape, key)) && fields.every(([key, is]) => is(record[key])));
    };
}
function isString(value) {
    return typeof value === 'string';
}
function isBoolean(value) {
    return typeof value === 'boolean';
}
/** Whether a value is a number that JSON can have. */
function isFinite(value) {
    return Number.isFinite(value);
}
/** Whether a value is one of a list. */
function isAmong(values) {
    return (value) => isString(value) && Object.hasOwn(values, value);
}
/** Whether a value is a list whose parts are as they have to be. */
function isArrayOf(is) {
    return (value) => Array.isArray(value) && value.every(is);
}
/** Whether a value is missing, or as it has to be. */
function isMaybe(is) {
    return (value) => value === undefined || is(value);
}


/***/ }),

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

/***/ 49439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptedKey: () => (/* binding */ acceptedKey),
  lintDocuments: () => (/* binding */ lintDocuments)
});

// EXTERNAL MODULE: ./build/lib/line-diff.js + 1 modules
var line_diff = __webpack_require__(11552);
// EXTERNAL MODULE: ./build/rules/index.js + 86 modules
var rules = __webpack_require__(22679);
// EXTERNAL MODULE: ./build/lib/lines.js
var lib_lines = __webpack_require__(28111);
// EXTERNAL MODULE: ./build/review/ignores/comment.js
var ignores_comment = __webpack_require__(92176);
// EXTERNAL MODULE: ./build/review/ignores/foreign.js
var ignores_foreign = __webpack_require__(12393);
;// CONCATENATED MODULE: ./build/review/ignores/place.js



/** The ignores among the comments of `text`, in source order, with messages about what is wrong with them. */
function placeIgnores(text, comments, context) {
    const starts = (0,lib_lines/* lineStarts */._)(text);
    const lines = text.split('\n');
    const foreign = new Map(context.isForeignAsked === true ? comments.map((comment) => [comment, (0,ignores_foreign/* readForeign */.v)(comment.text)]) : []);
    const ours = comments
        .filter((comment) => comment.text.trimStart().startsWith(ignores_comment/* ignoreMark */.e) || foreign.get(comment) !== undefined)
        .map((comment) => ({ comment, location: (0,lib_lines/* locate */.x)(starts, comment.span) }));
    const behind = contentFrom(lines, new Set(ours.flatMap(({ location }) => ownLines(location, lines))));
    const ignores = [];
    const problems = [];
    for (const { comment, location } of ours) {
        const { line, endLine } = location;
        const other = foreign.get(comment);
        const reading = other === undefined ? (0,ignores_comment/* readIgnore */.R)(comment.text, context) : { ignore: other, problems: [] };
        problems.push(...(reading?.problems ?? []).map((message) => ({ line, message })));
        if (reading?.ignore) {
            const nextLine = behind[endLine + 1] ?? lines.length + 1;
            ignores.push({ ...reading.ignore, line, endLine, nextLine, start: comment.span.start });
        }
    }
    return { ignores, problems };
}
/** Lines that contain a comment and nothing else. */
function ownLines({ line, endLine, column, endColumn }, lines) {
    const around = [lines[line - 1]?.slice(0, column - 1), lines[endLine - 1]?.slice(endColumn - 1)];
    if (!around.every(isBlank))
        return [];
    return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
/** For each line, the first line from there on with content, by its 1-based number. Computed from the end, so that each line is read once. */
function contentFrom(lines, passed) {
    const found = [];
    let content = lines.length + 1;
    for (let line = lines.length; line >= 1; line--) {
        if (!passed.has(line) && !isBlank(lines[line - 1]))
            content = line;
        found[line] = content;
    }
    return found;
}
/** White space, also in a Markdown quote. */
function isBlank(text = '') {
    return /^[\s>]*$/.test(text);
}

;// CONCATENATED MODULE: ./build/review/ignores/index.js

/**
 * Removes the findings that comments of the page silence. Complaints are in source order. Where several comments apply, the one
 * for the line of the image takes effect, and the one for a region around it does not.
 */
function applyIgnores(text, comments, complaints, context) {
    const { ignores, problems } = placeIgnores(text, comments, context);
    const onNextLine = tableOf(ignores, 'ignore-next-line', ({ nextLine }) => [nextLine]);
    const onLine = tableOf(ignores, 'ignore-line', ({ line, endLine }) => [line, endLine]);
    const region = sweep(ignores);
    const effects = new Set();
    const left = complaints.map((complaint) => {
        const { line, endLine } = complaint.location;
        const around = region(complaint.image.span.start);
        const findings = complaint.findings.filter(({ rule }) => {
            const ignore = onNextLine(line, rule) ?? onLine(line, rule) ?? onLine(endLine, rule) ?? around(rule);
            if (ignore)
                effects.add(effectOf(ignore, rule)).add(effectOf(ignore, everyRule));
            return ignore === undefined;
        });
        return { ...complaint, findings, ignored: complaint.findings.length - findings.length };
    });
    const idle = ignores.flatMap((ignore) => idleness(ignore, (rule) => effects.has(effectOf(ignore, rule))));
    return { left, problems: [...problems, ...idle].toSorted((a, b) => a.line - b.line) };
}
/** Stands for the rules of a comment that names none. */
const everyRule = '';
function rulesOf({ rules }) {
    return rules.length === 0 ? [everyRule] : rules;
}
/** Ignores of one kind by the lines that they apply to; of two for the same line, the first takes effect. */
function tableOf(ignores, kind, linesOf) {
    const table = new Map();
    for (const ignore of ignores.toReversed()) {
        if (ignore.kind !== kind)
            continue;
        for (const line of linesOf(ignore))
            for (const rule of rulesOf(ignore))
                table.set(`${line} ${rule}`, ignore);
    }
    return (line, rule) => table.get(`${line} ${rule}`) ?? table.get(`${line} ${everyRule}`);
}
/** Walks through the regions once: for rising offsets, returns what is disabled there, by rule. */
function sweep(ignores) {
    const switches = ignores.filter(({ kind }) => kind === 'disable' || kind === 'enable');
    const state = new Map();
    let next = 0;
    return (offset) => {
        for (let one = switches[next]; one !== undefined && one.start < offset; one = switches[next]) {
            // This comment applies to all rules, and overrides earlier ones about single rules.
            if (one.rules.length === 0)
                state.clear();
            for (const rule of rulesOf(one))
                state.set(rule, one.kind === 'disable' ? one : undefined);
            next += 1;
        }
        return (rule) => (state.has(rule) ? state.get(rule) : state.get(everyRule));
    };
}
function effectOf({ start }, rule) {
    return `${start} ${rule}`;
}
function idleness(ignore, hasEffect) {
    const idle = ignore.kind === 'enable' || ignore.isForeign === true ? [] : rulesOf(ignore).filter((rule) => !hasEffect(rule));
    if (idle.length === 0)
        return [];
    const what = idle[0] === everyRule ? '' : ` for ${idle.join(', ')}`;
    const remedy = idle.length === rulesOf(ignore).length ? 'Remove the comment' : 'Remove that from the comment';
    const message = `There is nothing to ignore${what}. ${remedy}, so that it cannot hide a later finding.`;
    return [{ line: ignore.line, message }];
}

;// CONCATENATED MODULE: ./build/review/ignores/on-page.js


/**
 * As {@link applyIgnores}, by the lines that authors see, where a file writes them in another way.
 *
 * @param page undefined where the lines of the file are those of the page
 */
function applyIgnoresOn(page, text, comments, complaints, context) {
    if (page === undefined)
        return applyIgnores(text, comments, complaints, context);
    const starts = (0,lib_lines/* lineStarts */._)(page.text);
    const moved = ({ start, end }) => ({ start: page.toPage(start), end: page.toPage(end) });
    const placed = complaints.map((complaint) => {
        const span = moved(complaint.image.span);
        return { complaint, image: { span }, location: (0,lib_lines/* locate */.x)(starts, span), findings: complaint.findings };
    });
    const written = comments.map((comment) => ({ ...comment, span: moved(comment.span) }));
    const { left, problems } = applyIgnores(page.text, written, placed, context);
    const inFile = (0,lib_lines/* lineStarts */._)(text);
    return {
        left: left.map(({ complaint, findings, ignored }) => ({ ...complaint, findings, ignored })),
        problems: problems.map((problem) => {
            const at = page.toFile(starts[problem.line - 1] ?? 0);
            return { ...problem, line: (0,lib_lines/* locate */.x)(inFile, { start: at, end: at }).line };
        }),
    };
}

// EXTERNAL MODULE: ./build/pictures/mapped.js
var mapped = __webpack_require__(27823);
;// CONCATENATED MODULE: ./build/review/scope.js

/** Whether an image is in the scope. */
function isInScope(place, change) {
    return change.scope !== 'lines' || isOnChangedLine(place) || isAmong(change.changedFiles, place, change);
}
/** Whether a change replaced anything that may be a picture. */
function mayBeStale({ replacedFiles, changedFiles }) {
    return (replacedFiles ?? changedFiles).size > 0;
}
/** Whether the picture was replaced while its source stayed the same. */
function isStale(place, change) {
    return !isOnChangedLine(place) && isAmong(change.replacedFiles ?? change.changedFiles, place, change);
}
function isOnChangedLine({ document: { changedLines }, location: { line, endLine } }) {
    if (changedLines === 'all')
        return true;
    for (let at = line; at <= endLine; at++)
        if (changedLines.has(at))
            return true;
    return false;
}
function isAmong(files, { document, image }, { allFiles, policy }) {
    if (files.size === 0)
        return false;
    const places = (0,mapped.placesWith)(policy?.addresses ?? [])(image.src, document.path);
    const known = allFiles && places.find((place) => allFiles.has(place));
    return known === undefined ? places.some((place) => files.has(place)) : files.has(known);
}

;// CONCATENATED MODULE: ./build/review/repeated-pictures.js

/**
 * Keys for the pictures that seem to be different ones with one text, by their names: no other file has to be read.
 *
 * @param onOtherPages those that seem so beside other pages
 */
async function bytesOfRepeated(pages, onOtherPages, samePictures) {
    const onOnePage = pages.flatMap(({ document, checked }) => checked.filter(isRepeated).map(({ image }) => ({ image, path: document.path })));
    const repeated = [...onOnePage, ...onOtherPages].map(({ image, path }) => ({ image, src: image.src, path }));
    const keys = repeated.length === 0 ? [] : ((await samePictures?.(repeated)) ?? []);
    const known = new Map(repeated.map(({ image }, index) => [image, keys[index]]));
    return (image) => known.get(image);
}
/** Whether different pictures seem to have the text of an image. */
function isRepeated({ findings }) {
    return findings.some(({ rule }) => rule === rules.repeatedAlt.id);
}

;// CONCATENATED MODULE: ./build/review/lint-page.js




/** Checks every image of a page by itself. */
function lintPage(document, contents, policy, change) {
    return withFindings(document, contents, policy, change, {
        images: contents.images.map(policy.view),
        findings: (image, page) => policy.settle(image, (0,rules.runRules)(image, page, policy.isAsked)),
    });
}
/** A page as an earlier run checked it, with the same policy. */
function recallPage(document, kept, policy, change) {
    const findings = new Map(kept.checked.map((one) => [one.image, one.findings]));
    return withFindings(document, { ...kept, page: undefined }, policy, change, {
        images: [...findings.keys()],
        findings: (image) => findings.get(image) ?? [],
    });
}
function withFindings(document, { comments, tolerance, page: lines }, policy, change, { images, findings }) {
    const locations = locationsOf(images, document.text);
    const page = {
        path: document.path,
        images,
        style: policy.style,
        options: policy.options,
        isStale: staleIn(document, locations, change),
        altElsewhere: nowhere,
    };
    const sources = sourcesOf(images, document.text);
    const checked = images.map((image, index) => ({
        image,
        location: locations.get(image) ?? start,
        source: sources[index] ?? '',
        findings: findings(image, page),
    }));
    return { comments, tolerance, lines, document, page, policy, checked };
}
const nowhere = () => undefined;
const never = () => false;
/** Apart from what holds the text: a page is kept until all of them are read, and its text is not. */
function staleIn(document, locations, change) {
    if (!mayBeStale(change))
        return never;
    return (image) => isStale({ document, image, location: locations.get(image) ?? start }, change);
}
function sourcesOf(images, text) {
    return images.map(({ span }) => text.slice(span.start, span.end));
}
const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
function locationsOf(images, text) {
    const starts = images.length === 0 ? [] : (0,lib_lines/* lineStarts */._)(text);
    return new Map(images.map((image) => [image, (0,lib_lines/* locate */.x)(starts, image.span)]));
}
/** Checks the images again whose picture or text other places have, too. */
function withOtherPages(linted, known, elsewhere) {
    const altElsewhere = (image) => known.of(image, linted.document.path)?.text;
    const questions = [elsewhere.contradiction, elsewhere.original, elsewhere.repetition];
    const isAboutOthers = (rule) => rules.rulesAboutOthers.includes(rule) && linted.policy.isAsked(rule);
    return lintAgain(linted, { altElsewhere, elsewhere }, ({ image, findings }) => {
        // Advice is for images with a finding.
        const asked = findings.length > 0 ? [altElsewhere, ...questions] : questions;
        return asked.some((ask) => ask(image) !== undefined);
    }, ({ findings }) => (findings.length > 0 ? linted.policy.isAsked : isAboutOthers));
}
/** Checks the images again that seem to be different pictures with one text: their files may be one picture. */
function withBytes(linted, bytesOf) {
    return lintAgain(linted, { bytesOf }, isRepeated);
}
/** Checks the images again whose picture became another one while their lines stayed the same. */
function withRepointed(linted, repointed) {
    if (repointed.size === 0)
        return linted;
    const isStale = (image) => repointed.has(image) || linted.page.isStale(image);
    return lintAgain(linted, { isStale }, ({ image }) => repointed.has(image));
}
/** @param rulesFor those that can say something of an image that was not said before; all, unless given */
function lintAgain(linted, more, isConcerned, rulesFor = () => linted.policy.isAsked) {
    const { policy } = linted;
    const page = { ...linted.page, ...more };
    const checked = linted.checked.map((first) => {
        const { image } = first;
        if (!isConcerned(first))
            return first;
        return { ...first, findings: policy.settle(image, (0,rules.runRules)(image, page, rulesFor(first))) };
    });
    return { ...linted, page, checked };
}

// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(59150);
;// CONCATENATED MODULE: ./build/review/earlier-images.js





/**
 * The images of a page before the change, judged by the rules of today, so that only what the page says makes a difference. None where the
 * page was no document, or none that can be read.
 */
async function earlierImages({ document, policy }, earlier, options) {
    if (earlier.format === undefined)
        return () => undefined;
    const old = { path: document.path, format: earlier.format, text: earlier.text, changedLines: 'all' };
    const work = (contents) => {
        const { lines, comments, checked } = lintPage(old, contents, policy, options);
        return applyIgnoresOn(lines, old.text, comments, checked, {
            today: options.today,
            isRule: rules.isRule,
            isForeignAsked: options.policy.otherComments,
        }).left;
    };
    const outcome = await (0,parse/* parseDocument */.Tp)(old, options.policy, work);
    if ('reason' in outcome)
        return () => undefined;
    const onLine = new Map();
    for (const checked of outcome.result) {
        for (const line of linesOf(checked.location))
            onLine.set(line, [...(onLine.get(line) ?? []), checked]);
    }
    const before = (0,line_diff/* earlierLines */.kK)(old.text, document.text);
    return (checked) => {
        const there = linesOf(checked.location).flatMap((line) => onLine.get(before[line - 1] ?? 0) ?? []);
        return likest(checked, there);
    };
}
/** Lines of one construct that count: it is recognised by fewer, and a long one must not take long. */
const mostLines = 100;
function linesOf({ line, endLine }) {
    return Array.from({ length: Math.min(endLine - line + 1, mostLines) }, (_, index) => line + index);
}
/**
 * Of the images on the same lines, the one with the same address, then the one in the same column: lines such as `<img` are there many
 * times, and a diff may take one for another.
 */
function likest({ image, location }, there) {
    const isSame = (one) => one.image.src === image.src;
    const isHere = (one) => one.location.column === location.column;
    return there.find((one) => isSame(one) && isHere(one)) ?? there.find(isSame) ?? there.find(isHere) ?? there[0];
}

// EXTERNAL MODULE: ./build/alt-tree/index.js + 16 modules
var alt_tree = __webpack_require__(85126);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
;// CONCATENATED MODULE: ./build/review/repointed.js



/** Whether the address of an image is written elsewhere: in a definition, or in a variable. */
function isPointed({ src, span }, text) {
    return src !== '' && !text.slice(span.start, span.end).includes(src);
}
/**
 * Whether an image shows another picture than before, by its address. One that only moved, or has another name, is the same picture, and a
 * badge is named after what it reports.
 */
function isRepointed(before, now, path, { renamedFiles, policy }) {
    if (before.src === now.src || isData(before.src) !== isData(now.src))
        return false;
    if ((0,alt_tree/* isBadge */.Iz)(before.src) || (0,alt_tree/* isBadge */.Iz)(now.src))
        return false;
    const [oldName, newName] = [(0,file_name/* fileName */.Md)(before.src), (0,file_name/* fileName */.Md)(now.src)];
    if (oldName !== '' && oldName === newName)
        return false;
    const placesOf = (0,mapped.placesWith)(policy?.addresses ?? []);
    const earlier = new Set(placesOf(before.src, path));
    return !placesOf(now.src, path).some((place) => earlier.has(renamedFiles?.get(place) ?? ''));
}
function isData(src) {
    return /^\s*data:/i.test(src);
}

;// CONCATENATED MODULE: ./build/review/compare.js





/**
 * Compares a page with the text that it had before. An image can become worse while its own lines stay as they are: a line inside it is
 * deleted, its label or its link loses words, the code around it ends, its definition points elsewhere. The earlier text is read only where
 * an image outside of the changed lines has a finding or takes its address from elsewhere.
 */
async function compareWithEarlier(linted, options) {
    const { document } = linted;
    const unaffected = { ...linted, isAffected: compare_nowhere };
    if (document.earlier === undefined || options.scope !== 'lines')
        return unaffected;
    const doubtful = linted.checked.filter(({ image, findings }) => findings.length > 0 || isPointed(image, document.text));
    const others = doubtful.filter((checked) => !isInScope({ ...checked, document }, options));
    if (others.length === 0)
        return unaffected;
    const before = await earlierImages(linted, document.earlier, options);
    const repointed = others.filter((now) => {
        const old = before(now);
        return (old !== undefined &&
            isPointed(now.image, document.text) &&
            isRepointed(old.image, now.image, document.path, options));
    });
    const images = new Set(repointed.map(({ image }) => image));
    return {
        ...withRepointed(linted, images),
        isAffected: (now) => images.has(now.image) || hasMore(now, before(now)),
    };
}
const compare_nowhere = () => false;
function hasMore({ image, findings }, earlier) {
    const known = new Set(earlier?.findings.map(({ rule }) => rule));
    // Another image that takes the same text is in scope itself, and its finding is about both.
    if (earlier !== undefined && earlier.image.name === image.name)
        for (const rule of rules.rulesAboutOthers)
            known.add(rule);
    return findings.some(({ rule }) => !(0,rules.isAdvice)(rule) && !known.has(rule));
}

// EXTERNAL MODULE: ./build/review/known-alts.js + 2 modules
var known_alts = __webpack_require__(68);
// EXTERNAL MODULE: ./build/lib/count.js
var count = __webpack_require__(16327);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(55365);
// EXTERNAL MODULE: ./build/model/rule.js
var model_rule = __webpack_require__(90834);
;// CONCATENATED MODULE: ./build/review/once-each-part.js



/**
 * Images of a page, with the findings in what programs write reported once: each rule at the first image of a part that has it, because the template of the
 * program is the one place to mend. A warning is then no fault of the other images; an error stays one, and their status with it.
 *
 * @param images of the whole page, in its order
 */
function onceEachPart(images, parts, options) {
    if (parts.length === 0)
        return images;
    const settled = new Map();
    for (const [part, members] of (0,group_by/* groupBy */.$)(images, (one) => partWith(one, parts))) {
        if (part === undefined)
            continue;
        const written = options.isSkipped ? members.map(leftOut) : reportedOnce(members, part, options);
        for (const [index, one] of members.entries())
            settled.set(one, written[index] ?? one);
    }
    return images.map((one) => settled.get(one) ?? one);
}
/** @param parts in order, none inside another */
function partWith({ image: { span } }, parts) {
    let [low, high] = [0, parts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((parts[middle]?.span.end ?? 0) < span.end)
            low = middle + 1;
        else
            high = middle;
    }
    const part = parts[low];
    return part !== undefined && part.span.start <= span.start ? part : undefined;
}
function leftOut(one) {
    return { ...one, isGenerated: true, inScope: false, findings: [] };
}
function reportedOnce(members, { mark }, { isAccepted }) {
    const found = members.flatMap((one) => one.findings.map((finding) => ({ one, finding })));
    const leads = new Map();
    for (const [rule, same] of (0,group_by/* groupBy */.$)(found, ({ finding }) => finding.rule)) {
        const [lead] = same.toSorted((a, b) => (0,model_rule/* bySeverity */.N)(a.finding, b.finding));
        // What a baseline accepts stays accepted when the first image of the part becomes another one.
        if (lead === undefined || members.some((one) => isAccepted(one, rule)))
            continue;
        leads.set(lead.finding, { ...lead.finding, message: messageFor(lead.finding, mark, same.length) });
    }
    return members.map((one) => {
        const findings = one.findings.flatMap((finding) => leads.get(finding) ?? []);
        const isFine = findings.length === 0 && one.findings.length > 0 && one.findings.every(isNoError);
        const status = isFine && one.status === 'weak' ? 'ok' : one.status;
        return { ...one, isGenerated: true, findings, status };
    });
}
function isNoError({ severity }) {
    return severity !== 'error';
}
function messageFor({ message }, mark, number) {
    const which = number === 1 ? '' : ` ${(0,count/* count */.U)(number, 'image')} of it have this finding, which is reported once. The first:`;
    return `A program writes this part of the page ("${mark}"), so change its template.${which} ${message}`;
}

// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(58110);
// EXTERNAL MODULE: ./build/text/generated-parts.js
var generated_parts = __webpack_require__(76048);
// EXTERNAL MODULE: ./build/lib/git-hash.js
var git_hash = __webpack_require__(73853);
;// CONCATENATED MODULE: ./build/text/identity.js
/** This many UTF-16 units are enough to distinguish longer targets (data URIs). */
const maxTarget = 300;
/**
 * Identifies an image when lines move and texts change: its file, its target, and its number among the images with that target
 * (1-based). Readable, because baseline files contain it.
 */
function identityOf(path, src, occurrence) {
    return [path, src.slice(0, maxTarget), String(occurrence)].join(' | ');
}

// EXTERNAL MODULE: ./build/lib/first-of.js
var first_of = __webpack_require__(12802);
;// CONCATENATED MODULE: ./build/lib/detach.js
/**
 * Plain data without a string that is a part of a larger one. V8 keeps a whole text in memory while a part of it of 13 characters or more is in
 * use, so what is kept of a text has to be copied out of it. JSON and `structuredClone` copy as well, at two to four times the cost, and their
 * objects are larger.
 *
 * @returns what has no such string as it is, and copies of the rest
 */
function detach(data) {
    return copied(data);
}
function copied(data) {
    if (typeof data === 'string')
        return mayBePart(data) ? copyOf(data) : data;
    if (Array.isArray(data))
        return data.map(copied);
    if (typeof data !== 'object' || data === null)
        return data;
    // With its fields in their order, so that V8 describes both alike; a field is only written over.
    const copy = { ...data };
    let isChanged = false;
    for (const key of Object.keys(copy)) {
        const before = copy[key];
        const after = copied(before);
        // Copies of a string are equal to it.
        if (after === before && !mayBePart(before))
            continue;
        copy[key] = after;
        isChanged = true;
    }
    return isChanged ? copy : data;
}
/** Whether V8 may keep a string as a place in a larger one: parts of fewer UTF-16 units are copies. */
function mayBePart(data) {
    return typeof data === 'string' && data.length >= 13;
}
/** To join two strings is to write all of their characters into a new one. */
function copyOf(text) {
    return [text.slice(0, 1), text.slice(1)].join('');
}

;// CONCATENATED MODULE: ./build/review/lint-document.js



/**
 * A page as an earlier run kept it, or read and checked now. Nothing in it keeps the text of its document in memory: all pages are there at once,
 * the texts of a large scan never are.
 */
async function lintDocument(document, policy, kept, options) {
    const known = document.text === '' ? undefined : kept?.find(document, policy);
    if (known !== undefined)
        return { result: withoutText(known) };
    const reading = await (0,parse/* parseDocument */.Tp)(document, options.policy, (contents) => withoutText(lintPage(document, { ...contents, images: detach(contents.images) }, policy, options)));
    if ('result' in reading && document.text !== '')
        kept?.keep(reading.result);
    return reading;
}
/** Its images are detached before they are checked, because functions of the page refer to them. */
function withoutText(page) {
    return {
        ...page,
        comments: detach(page.comments),
        checked: page.checked.map((one) => ({ ...one, source: detach(one.source), findings: detach(one.findings) })),
    };
}

// EXTERNAL MODULE: ./build/text/language.js
var text_language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/text/translation.js
var translation = __webpack_require__(36693);
;// CONCATENATED MODULE: ./build/review/elsewhere.js



/** Of a text that several pictures have, only the first place is kept. */
function readSite(pages) {
    const original = originalTexts(pages);
    const { places, repeated } = placesOfTexts(pages);
    const firstOf = (image, path) => {
        const first = image.name !== undefined && repeated.has(image.name) ? places.get(image.name) : undefined;
        if (first === undefined || first.path === path || !isSentence(image) || !hasOtherName(first.image, image))
            return undefined;
        return (0,text_language/* isSameLanguage */.ls)(languageIn(first), languageIn({ image, path })) ? first : undefined;
    };
    return {
        repeated: pages.flatMap(({ document: { path }, checked }) => checked.flatMap(({ image, findings }) => {
            const first = findings.length === 0 ? firstOf(image, path) : undefined;
            return first === undefined ? [] : [first, { image, path }];
        })),
        elsewhere: (known, bytesOf) => (path) => ({
            contradiction(image) {
                const other = known.against(image, path);
                return other && { text: other.text, path: other.place.path };
            },
            original: (image) => original(image, path),
            repetition(image) {
                const first = firstOf(image, path);
                if (first === undefined)
                    return undefined;
                const bytes = bytesOf(image);
                return bytes !== undefined && bytes === bytesOf(first.image) ? undefined : first.path;
            },
        }),
    };
}
/** The first place of each text that has no finding, and the texts that have more than one. */
function placesOfTexts(pages) {
    const places = new Map();
    const repeated = new Set();
    for (const { document, checked } of pages) {
        for (const { image, findings } of checked) {
            const { name } = image;
            if (name === undefined || name.length < shortest || findings.length > 0)
                continue;
            if (places.has(name))
                repeated.add(name);
            else
                places.set(name, { image, path: document.path });
        }
    }
    return { places, repeated };
}
function languageIn({ image, path }) {
    return (0,text_language/* languageOf */.eX)({ image, document: { path } });
}
/** Names and labels are the same in many places and languages. */
function isSentence({ name, decorative, namedByCaption, alt, context, src }) {
    if (name === undefined || decorative || namedByCaption === true || alt.kind === 'dynamic' || src === '')
        return false;
    // The text of a linked picture names where the link leads.
    if (context.control !== undefined)
        return false;
    return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /^\p{Ll}/u.test(word)).length >= fewestWords;
}
/** Words in small letters. */
const fewestWords = 4;
/** UTF-16 units of so many words. */
const shortest = 2 * fewestWords - 1;
/** Copies in folders of versions and languages keep their name. */
function hasOtherName(one, other) {
    return (0,file_name/* fileStem */.E8)(one.src).toLowerCase() !== (0,file_name/* fileStem */.E8)(other.src).toLowerCase();
}
/** Finds the page that another one is a translation of, where both have the same text. */
function originalTexts(pages) {
    const places = pages.map((page) => ({ page, ...(0,translation/* translationOf */.t)(page.document.path) }));
    const translated = new Set(places.flatMap(({ document, language }) => (language === undefined ? [] : [document])));
    if (translated.size === 0)
        return () => undefined;
    const originals = new Map();
    for (const { page, document, language } of places) {
        if (!translated.has(document) || !isOriginal(language))
            continue;
        // A page whose path has no language goes before one in English.
        if (language !== undefined && originals.has(document))
            continue;
        const texts = new Set(page.checked.map(({ image }) => image.name ?? ''));
        originals.set(document, { path: page.document.path, document, language, texts });
    }
    return (image, path) => {
        const { document, language } = (0,translation/* translationOf */.t)(path);
        const original = language === undefined ? undefined : originals.get(document);
        if (original === undefined || language === undefined || original.path === path)
            return undefined;
        if ((0,text_language/* isSameLanguage */.ls)(original.language ?? 'en', language))
            return undefined;
        return original.texts.has(image.name ?? '') && isSentence(image) ? original.path : undefined;
    };
}
function isOriginal(language) {
    return language === undefined || (0,text_language/* primaryLanguage */.HI)(language) === 'en';
}

// EXTERNAL MODULE: ./build/lib/hash.js
var hash = __webpack_require__(15862);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(51622);
// EXTERNAL MODULE: ./build/lib/version.js
var version = __webpack_require__(96480);
// EXTERNAL MODULE: ./build/lib/shape.js
var shape = __webpack_require__(62045);
;// CONCATENATED MODULE: ./build/review/page-shape.js


/** A kept page, read from a text that anyone may have written; undefined for one that no page of `length` can have. */
function readPage(value, length) {
    if (!isPage(value))
        return undefined;
    const within = ({ start, end }) => 0 <= start && start <= end && end <= length;
    const spans = [
        ...value.comments.map(({ span }) => span),
        ...value.checked.flatMap(({ image }) => [image.span, image.altSpan]),
    ];
    return spans.every(within) ? value : undefined;
}
const maybeText = (0,shape/* isMaybe */.NF)(shape/* isString */.Kg);
const isSpan = (0,shape/* isOf */.yW)({ start: isOffset, end: isOffset });
function isOffset(value) {
    return Number.isSafeInteger(value);
}
function isAlt(value) {
    return isWordless(value) || isWritten(value);
}
const isWordless = (0,shape/* isOf */.yW)({
    kind: (0,shape/* isAmong */.FB)({ absent: true, empty: true, dynamic: true }),
});
const isWritten = (0,shape/* isOf */.yW)({ kind: (0,shape/* isAmong */.FB)({ text: true }), text: shape/* isString */.Kg });
const isControl = (0,shape/* isOf */.yW)({
    kind: (0,shape/* isAmong */.FB)({ link: true, button: true }),
    target: maybeText,
    otherText: shape/* isString */.Kg,
    isLabelled: (0,shape/* isMaybe */.NF)((value) => value === true),
});
const isLabel = (0,shape/* isOf */.yW)({
    place: (0,shape/* isAmong */.FB)({ caption: true, cell: true, term: true, paragraph: true }),
    text: shape/* isString */.Kg,
});
const isContext = (0,shape/* isOf */.yW)({
    control: (0,shape/* isMaybe */.NF)(isControl),
    figcaption: maybeText,
    labels: (0,shape/* isArrayOf */.lF)(isLabel),
    standsAlone: (0,shape/* isMaybe */.NF)(shape/* isBoolean */.Lm),
    heading: maybeText,
    nearby: shape/* isString */.Kg,
    language: maybeText,
    adjacentLinkText: maybeText,
});
const isImage = (0,shape/* isOf */.yW)({
    src: shape/* isString */.Kg,
    alt: isAlt,
    quotedCode: (0,shape/* isMaybe */.NF)((0,shape/* isArrayOf */.lF)(shape/* isString */.Kg)),
    standIn: maybeText,
    name: maybeText,
    namedByCaption: (0,shape/* isMaybe */.NF)(shape/* isBoolean */.Lm),
    decorative: shape/* isBoolean */.Lm,
    markedDecorative: shape/* isBoolean */.Lm,
    title: maybeText,
    forColorScheme: (0,shape/* isMaybe */.NF)(shape/* isBoolean */.Lm),
    width: (0,shape/* isMaybe */.NF)(shape/* isFinite */.MI),
    height: (0,shape/* isMaybe */.NF)(shape/* isFinite */.MI),
    syntax: shape/* isString */.Kg,
    kind: (0,shape/* isAmong */.FB)({
        picture: true,
        component: true,
        drawing: true,
        embedded: true,
        element: true,
        button: true,
        link: true,
    }),
    isComputed: (0,shape/* isMaybe */.NF)(shape/* isBoolean */.Lm),
    fault: (0,shape/* isMaybe */.NF)((0,shape/* isAmong */.FB)({
        'space-in-address': true,
        'title-without-quotes': true,
        gap: true,
        'full-width-mark': true,
        'unbalanced-bracket': true,
        'other-brackets': true,
        'blank-line': true,
        'quote-mark': true,
        'curly-quotes': true,
        'cut-text': true,
        'open-quote': true,
    })),
    emptyIsDecision: shape/* isBoolean */.Lm,
    decorativeBy: (0,shape/* isAmong */.FB)({ alt: true, option: true, 'aria-hidden': true, img: true, other: true, never: true }),
    attribute: maybeText,
    example: maybeText,
    span: isSpan,
    altSpan: isSpan,
    context: isContext,
});
const isFinding = (0,shape/* isOf */.yW)({
    rule: (value) => (0,shape/* isString */.Kg)(value) && (0,rules.isRule)(value),
    severity: (0,shape/* isAmong */.FB)({ error: true, warning: true, info: true }),
    message: shape/* isString */.Kg,
});
const isPage = (0,shape/* isOf */.yW)({
    comments: (0,shape/* isArrayOf */.lF)((0,shape/* isOf */.yW)({ text: shape/* isString */.Kg, span: isSpan })),
    tolerance: maybeText,
    checked: (0,shape/* isArrayOf */.lF)((0,shape/* isOf */.yW)({ image: isImage, findings: (0,shape/* isArrayOf */.lF)(isFinding) })),
});

;// CONCATENATED MODULE: ./build/review/kept-pages.js





/**
 * A page is found again when its path, its format, its text, the settings of the project and this program are the same. What depends on other
 * pages, on pictures, on the day or on a change is decided anew in every run.
 */
function keptPages(store, settings, change) {
    const around = JSON.stringify([version/* tool */.z.version, version/* build */.j, settings]);
    const keyOf = ({ path, format, text }) => {
        const name = JSON.stringify([path, format]);
        return (0,hash/* createHash */.n)('sha256').update(`${name.length} ${around.length} ${name}${around}`).update(text).digest('hex');
    };
    const keys = new WeakMap();
    return {
        find(document, policy) {
            const key = keyOf(document);
            keys.set(document, key);
            const entry = store.get(key);
            const page = entry === undefined ? undefined : readPage((0,parse_json/* parseJson */.q)(entry), document.text.length);
            return page && recallPage(document, page, policy, change);
        },
        keep({ document, lines, comments, tolerance, checked }) {
            // Where the lines of a page are not those of its file, functions lead from the one to the other.
            if (lines !== undefined)
                return;
            const page = {
                comments,
                tolerance,
                checked: checked.map(({ image, findings }) => ({ image, findings })),
            };
            store.put(keys.get(document) ?? keyOf(document), JSON.stringify(page));
        },
    };
}

// EXTERNAL MODULE: ./build/review/policy.js + 3 modules
var policy = __webpack_require__(47882);
;// CONCATENATED MODULE: ./build/review/status.js

/** Better words from another place do not matter where nothing is wrong, or nothing remains. */
function withoutIdleAdvice(findings) {
    const complaints = findings.filter(({ rule }) => !(0,rules.isAdvice)(rule));
    return isFaulty(complaints) ? findings : complaints;
}
/** The status of an image with its findings, those that a baseline accepts too. */
function statusOf(image, findings) {
    if (isFaulty(findings) && !isContradiction(image, findings))
        return image.name === undefined ? 'missing' : 'weak';
    if (image.alt.kind === 'dynamic' && image.name === undefined)
        return 'unknown';
    if (image.name !== undefined)
        return 'ok';
    // A rule that is lowered to `info` still reports that a name is missing; a rule that is off or ignored means that this is accepted.
    return findings.length > 0 && !image.decorative ? 'missing' : 'decorative';
}
/** Whether an image is decorative all the same: what its findings name is to be removed or made its text, but no reader misses a name. */
function isContradiction({ decorative }, findings) {
    return decorative && findings.every(({ rule, severity }) => severity === 'info' || (0,rules.fixedBy)(rule) === 'author');
}
function isFaulty(findings) {
    return findings.some(({ severity }) => severity !== 'info');
}

;// CONCATENATED MODULE: ./build/review/lint.js




















/** The name of a finding in a baseline. */
function acceptedKey(rule, identity) {
    return `${rule} | ${identity}`;
}
/** Checks every image of the documents: each page by itself, then again the images about which other pages say something. */
async function lintDocuments(documents, options) {
    const policyOf = (0,policy.createPolicy)(options.policy);
    const pages = [];
    const unread = [];
    const kept = options.store && keptPages(options.store, options.policy, options);
    let images = 0;
    for (const [index, document] of documents.entries()) {
        options.progress?.(index, documents.length, images);
        const reason = options.overdue?.();
        const reading = reason === undefined ? await lintDocument(document, policyOf(document.path), kept, options) : { reason };
        if (!('result' in reading)) {
            unread.push({ file: document.path, reason: reading.reason, hash: hashOf(document) });
            continue;
        }
        images += reading.result.checked.length;
        pages.push(await compareWithEarlier(reading.result, options));
    }
    options.progress?.(documents.length, documents.length, images);
    const known = knownAlts(pages, (0,mapped.likeliestWith)(options.policy.addresses));
    const site = readSite(pages);
    const bytesOf = await bytesOfRepeated(pages, site.repeated, options.samePictures);
    const elsewhere = site.elsewhere(known, bytesOf);
    const results = pages.map((page) => conclude({ ...page, ...withBytes(withOtherPages(page, known, elsewhere(page.document.path)), bytesOf) }, options));
    return {
        images: results.flatMap(({ images }) => images),
        unread,
        accepted: new Set(results.flatMap(({ accepted }) => accepted)),
        ignored: results.reduce((sum, { ignored }) => sum + ignored, 0),
        notes: [
            ...firstTen(pages.flatMap(toleranceNote)),
            ...firstTen(results.flatMap(({ notes }) => notes)),
            ...affectedNote(results.flatMap(({ affected }) => affected)),
        ],
    };
}
/** That of its bytes, where these can be restored from the text. */
function hashOf({ text, encoding }) {
    return (0,git_hash/* gitHash */.X)((0,text_encoding/* encodeText */.wx)(text, encoding) ?? Buffer.from(text));
}
function toleranceNote({ document, tolerance }) {
    return tolerance === undefined ? [] : [`${document.path} ${tolerance}`];
}
function knownAlts(pages, likeliestOf) {
    const known = (0,known_alts/* createKnownAlts */.aU)(undefined, likeliestOf);
    for (const { document, checked } of pages) {
        for (const { image, findings } of checked)
            if (findings.length === 0)
                known.add(image, document.path);
    }
    return known;
}
/** The findings that remain after the comments of the page and the baseline. */
function conclude({ document, lines, comments, checked, isAffected }, options) {
    const { left, problems } = applyIgnoresOn(lines, comments.length === 0 ? '' : document.text, comments, checked, {
        today: options.today,
        isRule: rules.isRule,
        isForeignAsked: options.policy.otherComments,
    });
    const occurrences = new Map();
    const affected = [];
    const accepted = [];
    let ignored = 0;
    const images = left.map(({ image, location, source, findings: all, ignored: silenced }) => {
        const findings = withoutIdleAdvice(all);
        const occurrence = (occurrences.get(image.src) ?? 0) + 1;
        occurrences.set(image.src, occurrence);
        const identity = identityOf(document.path, image.src, occurrence);
        const isAccepted = ({ rule }) => options.baseline?.has(acceptedKey(rule, identity)) === true;
        accepted.push(...findings.filter(isAccepted).map(({ rule }) => acceptedKey(rule, identity)));
        const counted = findings.filter((finding) => !isAccepted(finding));
        const isNear = isInScope({ document, image, location }, options);
        const inScope = isNear || isAffected({ image, location, source, findings: counted });
        if (inScope)
            ignored += silenced;
        const linted = {
            document,
            image,
            location,
            source,
            status: statusOf(image, findings),
            inScope,
            identity,
            findings: counted,
        };
        if (inScope && !isNear)
            affected.push(linted);
        return linted;
    });
    const taken = new Set(accepted);
    return {
        images: onceEachPart(images, (0,generated_parts/* generatedParts */.Y)(comments), {
            isSkipped: options.policy.generatedParts === 'skip',
            isAccepted: ({ identity }, rule) => taken.has(acceptedKey(rule, identity)),
        }),
        affected,
        accepted,
        ignored,
        notes: problems.map(({ line, message }) => `${document.path}:${line}: ${message}`),
    };
}
/** A reader who looks at the diff does not find these images there. */
function affectedNote(images) {
    if (images.length === 0)
        return [];
    const places = (0,first_of/* firstOf */.K)(images, 5, ({ document, location }) => `${document.path}:${location.line}`).join(', ');
    return [
        `This change affects ${(0,count/* count */.U)(images.length, 'image')} whose lines it leaves as they were, so ${images.length === 1 ? 'it counts' : 'they count'}, too: ${places}.`,
    ];
}
/** Every page may have such a note, and a reader needs only a few examples. */
function firstTen(notes) {
    const rest = notes.length - maxNotes;
    return rest > 0 ? [...notes.slice(0, maxNotes), `and ${rest} more like that.`] : notes;
}
const maxNotes = 10;


/***/ })
};
