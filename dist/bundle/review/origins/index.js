export const ids = [224];
export const modules = {

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

/***/ 90224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mayBeTraced: () => (/* binding */ mayBeTraced),
  traceOrigins: () => (/* binding */ traceOrigins)
});

// EXTERNAL MODULE: ./build/lib/lines.js
var lines = __webpack_require__(28111);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(59150);
// EXTERNAL MODULE: ./build/text/same-words.js
var same_words = __webpack_require__(53658);
;// CONCATENATED MODULE: ./build/review/origins/around.js

/** Whether a picture of a built page says what the image of a source says, or both say nothing. */
function saysTheSame(built, source) {
    if (built.alt.kind === 'dynamic' || source.alt.kind === 'dynamic')
        return false;
    const said = built.alt.kind === 'text' ? built.alt.text : '';
    const written = source.alt.kind === 'text' ? source.alt.text : (source.standIn ?? '');
    return said === written || said === written.trim() || (0,same_words/* sameWords */.M)(said, written);
}
/** Whether the same text is around both: a heading, a caption or a sentence that they share, and none of these that differs. */
function isSurroundedAlike(built, source) {
    const shared = [
        compared(built.heading, source.heading, isHeadingOf),
        compared(built.figcaption, source.figcaption, same_words/* sameWords */.M),
        compared(built.nearby, source.nearby, same_words/* sameWords */.M),
    ];
    return shared.includes('same') && !shared.includes('different');
}
function compared(one, other, isSame) {
    if (one === undefined || other === undefined || one === '' || other === '')
        return 'unknown';
    return isSame(one, other) ? 'same' : 'different';
}
/** Generators put a number before a heading, and behind it a link to itself (`#`, `¶`, "Permalink to this heading"). */
function isHeadingOf(built, source) {
    const part = ` ${(0,same_words/* spokenWords */.i)(source)} `;
    const whole = [built, built.trimEnd().replace(/#$/, '')].map((words) => ` ${(0,same_words/* spokenWords */.i)(words)} `);
    return part.trim() !== '' && whole.some((words) => words.startsWith(part) || words.endsWith(part));
}

// EXTERNAL MODULE: ./build/lib/decode-escapes.js
var decode_escapes = __webpack_require__(72341);
// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(95136);
;// CONCATENATED MODULE: ./build/review/origins/built-name.js


/**
 * The names that the file of a built picture may have had before it was built, the likeliest first: generators put a hash, sizes and qualities
 * behind it (Vite, webpack, Hugo, Astro), or serve it through an address that names it (Next.js, Netlify).
 */
function namesBeforeBuild(src) {
    const stem = (0,file_name/* fileStem */.E8)(servedFile(src));
    if (stem === '')
        return [];
    const cuts = [...stem.matchAll(/[-._]/g)].map(({ index }) => index).toReversed();
    const shorter = cuts.filter((at) => at > 0 && isMachineMade(stem.slice(at + 1))).map((at) => stem.slice(0, at));
    return [stem, ...shorter].map((name) => name.toLowerCase());
}
/** The name of the file of a picture without its ending, in lower case; empty for a `data:` address. */
function pictureName(src) {
    return (0,file_name/* fileStem */.E8)(src).toLowerCase();
}
/** The file in the address of a service that scales pictures: `/_next/image?url=%2Fa.png&w=640`. */
function servedFile(src) {
    const file = /^[^?#]{0,200}\/_?images?\/?\?(?:[^#]{0,200}&)?(?:url|href)=([^&#]+)/.exec(src)?.[1];
    return file === undefined ? src : (0,decode_escapes/* decodeEscapes */.z)(file);
}
/** Six characters or more, with a digit or in mixed case. What is neither may be a word of the name. */
function isMachineMade(rest) {
    return rest.length >= 6 && /^[\w.-]+$/.test(rest) && (/\d/.test(rest) || /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(rest));
}

;// CONCATENATED MODULE: ./build/review/origins/page-path.js
/**
 * How many folders and names at its end the path of a built page shares with that of a source: `site/guide/intro/index.html` shares two with
 * `docs/guide/intro.md`. Generators write a page as a file, or as a folder with an index, and leave out numbers that order the pages.
 */
function sharedPath(page, source) {
    const [of, from] = [partsOf(page), partsOf(source)];
    let shared = 0;
    while (shared < of.length && of.at(-1 - shared) === from.at(-1 - shared))
        shared += 1;
    return shared;
}
function partsOf(path) {
    const parts = path
        .toLowerCase()
        .replace(/\.[^/.]+$/, '')
        .split('/')
        .map((part) => part.replace(/^\d+[-_.]/, ''));
    return ['index', '_index', 'readme'].includes(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}

;// CONCATENATED MODULE: ./build/review/origins/index.js





/**
 * Finds the places in the sources of a built site where its images with findings are written: the same picture, with the same text, among the
 * same words, and only one such place. Where that is not certain, the image is where the page has it.
 */
async function traceOrigins(linted, { documents, isBuilt }, policy) {
    const written = await imagesOf(documents, policy);
    return linted.map((one) => {
        if (!mayBeTraced(one) || !isBuilt(one.document.path))
            return one;
        const origin = originOf(one, written);
        return origin === undefined ? one : { ...one, origin };
    });
}
/** Whether the source of an image matters: it has a finding, and is on a page that a generator can have built. */
function mayBeTraced({ document, inScope, findings }) {
    return document.format === 'html' && inScope && findings.length > 0;
}
/** The images of all documents, by the names of their pictures. A document that cannot be read has none. */
async function imagesOf(documents, policy) {
    const byName = new Map();
    for (const document of documents) {
        const work = ({ images }) => images;
        const outcome = await (0,parse/* parseDocument */.Tp)(document, policy, work);
        for (const image of 'result' in outcome ? outcome.result : []) {
            const name = pictureName(image.src);
            const same = byName.get(name);
            if (same === undefined)
                byName.set(name, [{ document, image }]);
            else
                same.push({ document, image });
        }
    }
    return byName;
}
function originOf(built, written) {
    const { image, document } = built;
    const name = namesBeforeBuild(image.src).find((one) => written.has(one));
    const same = (name === undefined ? undefined : written.get(name)) ?? [];
    const alike = same.filter((one) => saysTheSame(image, one.image) && isSurroundedAlike(image.context, one.image.context));
    const only = alike.length > 1 ? nearest(document.path, alike) : alike[0];
    return only && placeOf(only);
}
/** Of several, the one whose document has the path of the page, where one alone comes nearest to it. */
function nearest(page, several) {
    const ranked = several
        .map((one) => ({ one, shared: sharedPath(page, one.document.path) }))
        .toSorted((a, b) => b.shared - a.shared);
    const [first, second] = ranked;
    return first && second && first.shared > second.shared ? first.one : undefined;
}
function placeOf({ document, image }) {
    return {
        document,
        image,
        location: (0,lines/* locate */.x)((0,lines/* lineStarts */._)(document.text), image.span),
        source: document.text.slice(image.span.start, image.span.end),
    };
}


/***/ })
};
