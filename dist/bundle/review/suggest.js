export const ids = [1035, 4980];
export const modules = {

/***/ 98036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ fixedText),
  Z: () => (/* binding */ offeredEdits),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/text/encoding.js + 1 modules
var text_encoding = __webpack_require__(58110);
// EXTERNAL MODULE: ./build/text/language.js
var language = __webpack_require__(46);
// EXTERNAL MODULE: ./build/lib/once.js
var once = __webpack_require__(23735);
// EXTERNAL MODULE: ./build/review/offered.js
var review_offered = __webpack_require__(55126);
// EXTERNAL MODULE: ./build/review/parse.js
var parse = __webpack_require__(59150);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/text/decode-document.js + 1 modules
var decode_document = __webpack_require__(60999);
// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(26365);
;// CONCATENATED MODULE: ./build/review/proof.js





/**
 * The proof that edits change nothing but the alternative texts that they are for: each stays inside the construct of its image, and the edited
 * text is read as the same page, with the same images at the same places, of which only these have another text. What is near the edits is
 * read first, where it is plain without the parsers, which proves nearly all of them; only where it does not, the whole text is.
 *
 * @returns whether edits, in the order of the text and without overlaps, are safe together
 * @throws what `outlines` throw for the text before the edits
 */
function createProof({ text, encoding, path = '' }, outlines) {
    const wholeBefore = (0,once/* once */.O)(() => outlines.whole(text));
    return (edits) => {
        if (!edits.every(({ edit, image }) => isInside(edit.span, image.span)))
            return false;
        const all = edits.map(({ edit }) => edit);
        const edited = (0,text_edits/* applyEdits */.c)(text, all);
        if (!isWithinSize(edited, encoding, path))
            return false;
        const was = all.map(({ span }) => span);
        const is = (0,text_edits/* editedSpans */.j)(all);
        for (const near of [outlines.plain, outlines.near]) {
            const before = near?.(text, was);
            const after = before && readAgain(() => near?.(edited, is));
            if (before && after && isSame(edits, was, before, is, after))
                return true;
        }
        const before = wholeBefore();
        const after = readAgain(() => outlines.whole(edited));
        return after !== undefined && isSame(edits, was, before, is, after);
    };
}
/** Whether outlines before and after edits differ in nothing else. @param was places of the edits @param is the same after them */
function isSame(edits, was, before, is, after) {
    const places = edits.map((edit) => indexIn(before, edit));
    const changesAt = (spans) => edits.map(({ image, silences, edit }, at) => ({
        image,
        index: places[at] ?? -1,
        silences,
        span: spans[at] ?? edit.span,
    }));
    const [changed, changes] = [changesAt(was), changesAt(is)];
    return (placesOf(before.images, changed) === placesOf(after.images, changes) &&
        edits.every((edit, at) => hasAlt(after.images[places[at] ?? -1], edit)) &&
        before.without(changed) === after.without(changes));
}
/** The place of an image in an outline, which may be one of a part of the page. */
function indexIn({ images }, { image, index }) {
    const isIt = (one) => one?.span.start === image.span.start && one.span.end === image.span.end;
    return isIt(images[index]) ? index : images.findIndex(isIt);
}
function isInside(inner, outer) {
    return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}
/** A document that is too large after the edits could not be reviewed again. */
function isWithinSize(text, encoding, path) {
    const bytes = (0,text_encoding/* encodeText */.wx)(text, encoding)?.length;
    return bytes !== undefined && (0,decode_document/* tooLarge */.g$)(bytes, path) === undefined;
}
/** Undefined where no parser gets through the text. */
function readAgain(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** The images with everything but their texts, at their places outside of the changes. */
function placesOf(images, changes) {
    const holes = (0,text_holes/* createHoles */.Y)(changes.map(({ span }) => span));
    return JSON.stringify(images.map(({ span, src, title, width, height }) => [
        holes.at(span.start),
        holes.at(span.end),
        src,
        title,
        width,
        height,
    ]));
}
function hasAlt(now, { image, alt, silences }) {
    if (now === undefined)
        return false;
    if (silences)
        return now.decorative && now.name === undefined;
    const isHeard = now.name === alt || (now.decorative && image.decorative);
    return now.alt.kind === 'text' && now.alt.text === alt && isHeard;
}

// EXTERNAL MODULE: ./build/model/reviewed-image.js
var reviewed_image = __webpack_require__(62417);
;// CONCATENATED MODULE: ./build/review/suggest.js










/**
 * The suggestions that insert proposals and drafts into their document. None for an image whose draft is in another language than the page,
 * whose syntax or encoding cannot express it, or where the edit would change more than this alternative text, or nothing.
 *
 * @param images every image of the document, or images of built pages that have their origin in it
 */
async function suggest(document, images, { policy, contextDrafts, offersSilence = false }) {
    const { path, encoding } = document;
    const { components } = policy;
    const canWrite = (words) => (0,text_encoding/* encodeText */.wx)(words, encoding) !== undefined;
    if (images.every((reviewed) => wordsFor(reviewed) === undefined))
        return { made: new Map(), notes: [] };
    const { text } = document;
    if (!canWrite(text))
        return { made: new Map(), notes: [] };
    const format = await (0,formats/* loadFormat */.M6)(document.format, { text, ...(0,picture_keys/* pictureKeys */.bh)(policy, path) });
    const outcome = (0,parse/* withinLimits */.oA)(() => {
        const onPage = (0,once/* once */.O)(() => format.outline(text, components).images);
        const drafts = images
            .flatMap((reviewed, index) => {
            const at = reviewed.origin === undefined ? index : onPage().findIndex(isAt(reviewed.origin.image));
            return draftEdit(reviewed, at, text, format) ?? [];
        })
            .filter(({ edit }) => canWrite(edit.text));
        const isSafe = createProof({ text, encoding, path }, {
            whole: (page) => format.outline(page, components),
            near: (page, places) => format.outlineNear?.(page, places, components),
            plain: (page, places) => format.outlinePlain?.(page, places, components),
        });
        const mostReadings = Math.max(3, mostReread / text.length);
        const words = proved(drafts, mostReadings, isSafe);
        const silent = offersSilence ? words.flatMap((draft) => silenceEdit(draft, text, format) ?? []) : [];
        const silences = new Map(proved(silent, mostReadings, isSafe).map(({ reviewed, edit }) => [reviewed, edit]));
        return words.map((draft) => ({ ...draft, silence: silences.get(draft.reviewed) }));
    });
    if ('reason' in outcome) {
        return { made: new Map(), notes: [`No edit of ${path} could be checked, so none is offered. ${outcome.reason}`] };
    }
    const made = outcome.result.map(({ reviewed, words, edit, silence }) => {
        const { alt, source } = words;
        const offered = source === 'caption' || (0,review_offered/* isOffered */.k)(words.certainty, contextDrafts);
        return [reviewed, { alt, source, offered, edit, replacement: replacementOf(reviewed, edit), silence }];
    });
    return { made: new Map(made), notes: [] };
}
function wordsFor(reviewed) {
    const { draft, proposal } = reviewed;
    if (proposal !== undefined)
        return { alt: proposal.alt, source: proposal.source, certainty: proposal.certainty };
    if (draft?.status !== 'ok' || !(0,language/* isSameLanguage */.ls)(draft.language, (0,language/* languageOf */.eX)(reviewed)))
        return undefined;
    return { alt: draft.text, source: 'caption', certainty: undefined };
}
function isAt({ span }) {
    return (other) => other.span.start === span.start && other.span.end === span.end;
}
/** @param index of the image in its document */
function draftEdit(reviewed, index, text, format) {
    const words = wordsFor(reviewed);
    if (words === undefined || index === -1)
        return undefined;
    const { image } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { alt } = words;
    const silences = words.source === 'decorative';
    const edit = silences ? format.setDecorative(text, image) : format.setAlt(text, image, alt);
    // What is there already does not become better when it is written again.
    if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end))
        return undefined;
    return { reviewed, words, image, index, silences, alt, edit };
}
/** The edit that marks an image as decorative in place of its words; undefined for one that is all that a control holds, which needs a name. */
function silenceEdit(draft, text, format) {
    const { image } = draft;
    // A badge or a logo that its context names is no decoration.
    if (draft.silences ||
        draft.words.source === 'context' ||
        image.decorativeBy === 'never' ||
        image.context.control?.otherText === '')
        return undefined;
    const edit = format.setDecorative(text, image);
    if (edit === undefined || edit.text === text.slice(edit.span.start, edit.span.end))
        return undefined;
    return { ...draft, silences: true, alt: '', edit };
}
/** The construct after the edit, which is inside it. */
function replacementOf(reviewed, { span, text }) {
    const { source, image } = (0,reviewed_image/* mendedAt */.b)(reviewed);
    const { start } = image.span;
    return (0,text_edits/* applyEdits */.c)(source, [{ span: { start: span.start - start, end: span.end - start }, text }]);
}
/** The drafts that are safe. All are tried together, and by halves where that fails, because a page may have thousands. */
function proved(drafts, mostReadings, isSafe) {
    let left = mostReadings;
    function safeOf(some) {
        if (some.length === 0 || left < 1)
            return [];
        left -= 1;
        if (isSafe(some))
            return some;
        const half = Math.ceil(some.length / 2);
        return some.length === 1 ? [] : [...safeOf(some.slice(0, half)), ...safeOf(some.slice(half))];
    }
    return safeOf(withoutOverlaps(drafts));
}
/** UTF-16 units that are read again for one document, which takes a few seconds; drafts that are not proved by then do not become suggestions. */
const mostReread = 8_000_000;
/** Edits that do not overlap: of two that do, or that are for one image, the first. Several pages can be built from one image. */
function withoutOverlaps(drafts) {
    const kept = [];
    for (const draft of drafts.toSorted((a, b) => a.edit.span.start - b.edit.span.start)) {
        const last = kept.at(-1);
        if (draft.edit.span.start >= (last?.edit.span.end ?? 0) && draft.index !== last?.index)
            kept.push(draft);
    }
    return kept;
}
/** The edits of all offered suggestions of a document, in order. */
function offeredEdits(document, images) {
    return images
        .filter((reviewed) => (0,reviewed_image/* mendedAt */.b)(reviewed).document === document)
        .flatMap(({ suggestion }) => (suggestion?.offered === true ? [suggestion.edit] : []))
        .toSorted((a, b) => a.span.start - b.span.start);
}
/** The text of a document with all its offered suggestions. */
function fixedText(document, images) {
    return (0,text_edits/* applyEdits */.c)(document.text, offeredEdits(document, images));
}


/***/ }),

/***/ 47203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits),
/* harmony export */   j: () => (/* binding */ editedSpans)
/* harmony export */ });
/* harmony import */ var magic_string__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95505);

/** Applies all edits to `text`. Spans refer to the original text and do not overlap. */
function applyEdits(text, edits) {
    const result = new magic_string__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay(text);
    for (const { span, text: replacement } of edits) {
        if (span.start === span.end)
            result.appendLeft(span.start, replacement);
        else
            result.update(span.start, span.end, replacement);
    }
    return result.toString();
}
/** The places of the new texts in the edited text. @param edits in order, without overlaps */
function editedSpans(edits) {
    let grown = 0;
    return edits.map(({ span, text }) => {
        const start = span.start + grown;
        grown += text.length - (span.end - span.start);
        return { start, end: start + text.length };
    });
}


/***/ }),

/***/ 68891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heardAs),
/* harmony export */   m: () => (/* binding */ withAlt)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95136);

/**
 * The line of a screen reader for an image, in the words that NVDA uses. Screen readers differ in order and roles; what they agree on is
 * which name they take (Accessible Name and Description Computation 1.2) and that an empty one removes the image.
 */
function heardAs(image) {
    const { control } = image.context;
    const opening = control === undefined ? [] : [control.kind];
    const rest = control === undefined || control.otherText === '' ? [] : [control.otherText];
    if (image.alt.kind === 'dynamic') {
        return {
            line: [...opening, roleOf(image), '…', ...rest].join(', '),
            note: 'The text is computed, so it is not known here.',
        };
    }
    if (isSilent(image)) {
        if (control !== undefined && rest.length === 0)
            return nameless(control.kind, control.target);
        return { line: [...opening, ...rest].join(', '), note: 'The picture is skipped.' };
    }
    if (image.name === undefined) {
        const parts = [...opening, roleOf(image), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(image.src), ...rest];
        return {
            line: parts.filter((part) => part !== '').join(', '),
            note: 'It has no name: some screen readers read the file name, others only say that there is a graphic.',
        };
    }
    return { line: [...opening, roleOf(image), image.name, ...rest].join(', '), note: undefined };
}
/** An image as it would be with another text. An empty one makes it decorative. */
function withAlt(image, alt) {
    return alt === ''
        ? { ...image, alt: { kind: 'empty' }, name: undefined, decorative: true }
        : { ...image, alt: { kind: 'text', text: alt }, name: alt, decorative: false };
}
function isSilent({ alt, name, decorative }) {
    return decorative || (alt.kind === 'empty' && name === undefined);
}
/** A control without a name is announced by its address. */
function nameless(kind, target) {
    const line = [kind, ...(target === undefined ? [] : [target])].join(', ');
    return { line, note: `The ${kind} has no name: readers hear its address, or only that there is one.` };
}
function roleOf({ kind }) {
    return kind === 'button' || kind === 'link' ? kind : 'graphic';
}


/***/ }),

/***/ 26365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createHoles)
/* harmony export */ });
/** @param spans in order, without overlaps; an empty one is a place where something may be inserted */
function createHoles(spans) {
    const removed = [0];
    for (const { start, end } of spans)
        removed.push((removed.at(-1) ?? 0) + end - start);
    /** The number of holes that begin at or before `offset`. */
    function begun(offset) {
        let low = 0;
        let high = spans.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((spans[middle]?.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    return {
        at(offset) {
            const count = begun(offset);
            const last = spans[count - 1];
            return last === undefined ? offset : Math.max(offset, last.end) - (removed[count] ?? 0);
        },
        contains({ start, end }) {
            const last = spans[begun(start) - 1];
            return last !== undefined && end <= last.end;
        },
    };
}


/***/ }),

/***/ 39152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   dX: () => (/* binding */ talkBackPage),
/* harmony export */   gd: () => (/* binding */ rulePage)
/* harmony export */ });
/** The address of the project: source, documentation, issues. */
const homepage = 'https://github.com/alt-text-review/alt-text-review';
/** The page that explains a rule and how to silence it. */
function rulePage(rule) {
    return `${homepage}/blob/main/docs/rules/${encodeURIComponent(rule)}.md`;
}
/** How people answer the comments of a review. */
const talkBackPage = `${homepage}/blob/main/docs/reviews.md#talk-back`;


/***/ }),

/***/ 28163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   i: () => (/* binding */ withText)
/* harmony export */ });
/* harmony import */ var _review_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98036);
/* harmony import */ var _text_edits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47203);


/**
 * The document with `alt` as the text of the image, or with the image marked as decorative where it is undefined. The edit is proved as every
 * suggestion is: the page is read again, and nothing else may differ.
 *
 * @param images every image of the document
 * @returns why there is no such edit, as a sentence
 */
async function withText(document, images, reviewed, alt, options) {
    const proposal = alt === undefined
        ? { source: 'decorative', alt: '', basis: 'a person' }
        : { source: 'context', alt, basis: 'a person' };
    const asked = images.map((one) => ({ ...one, draft: undefined, proposal: one === reviewed ? proposal : undefined }));
    const { made, notes } = await (0,_review_suggest_js__WEBPACK_IMPORTED_MODULE_0__.suggest)(document, asked, { ...options, contextDrafts: 'always' });
    const [suggestion] = [...made.values()];
    if (suggestion === undefined)
        return { reason: notes[0] ?? impossible(reviewed, alt) };
    return {
        text: (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_1__/* .applyEdits */ .c)(document.text, [suggestion.edit]),
        before: reviewed.source,
        after: suggestion.replacement,
        lead: 0,
    };
}
function impossible({ image }, alt) {
    if (alt === undefined) {
        return 'This syntax cannot mark the picture as decorative without changing more than its text. List it under decorative in the configuration file, or ignore the finding.';
    }
    if (image.alt.kind === 'text' && image.alt.text === alt)
        return 'That is the text that it has already.';
    return 'The text cannot be written in this syntax without changing more than the alternative text. Write it in the file by hand.';
}
/** Where an entry of the journal stands in a document; undefined where the document does not have it any more. */
function placeOf(document, { image }, { after, lead }) {
    const start = image.span.start - lead;
    const end = start + after.length;
    return start >= 0 && document.text.slice(start, end) === after ? { start, end } : undefined;
}


/***/ }),

/***/ 12950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ withIgnore)
});

// EXTERNAL MODULE: ./build/formats/index.js + 30 modules
var formats = __webpack_require__(68063);
// EXTERNAL MODULE: ./build/review/picture-keys.js
var picture_keys = __webpack_require__(36396);
// EXTERNAL MODULE: ./build/text/edits.js
var edits = __webpack_require__(47203);
;// CONCATENATED MODULE: ./build/text/ignore-reason.js
/** What is wrong with the reason of an ignore, which stands in a comment; undefined when nothing is. @param reason on one line */
function whyNotAReason(reason) {
    if (reason === '')
        return 'Give a reason: the next person will ask for it.';
    return forbidden.test(reason)
        ? 'Write the reason without < > { } | * and without two dashes in a row: it stands in a comment.'
        : undefined;
}
/** What ends a comment of some syntax, or means something to it. */
const forbidden = /[<>{}|*]|--/;

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/workbench/pages.js
var pages = __webpack_require__(74522);
;// CONCATENATED MODULE: ./build/workbench/ignore.js






/**
 * The document with a comment that ignores the findings of the image. It counts only if the page that is read again has the same images in the
 * same surroundings, the comment besides, and no finding less than those of this image.
 */
async function withIgnore(session, document, images, reviewed, { reason, until }) {
    const why = (0,plain/* plainLine */.h)(reason);
    const objection = whyNotAReason(why);
    if (objection !== undefined)
        return { reason: objection };
    if (until !== undefined && until < session.today)
        return { reason: `${until} is over. Give a later day, or none.` };
    const rules = [...new Set(reviewed.findings.map(({ rule }) => rule))];
    if (rules.length === 0)
        return { reason: 'There is no finding to ignore.' };
    const words = `${rules.join(' ')}${until === undefined ? '' : ` until ${until}`}: ${why}`;
    const candidates = commented(document, reviewed, words);
    if (candidates.length === 0)
        return { reason: unknownSyntax };
    const { policy } = session.edits;
    const { components } = policy;
    const format = await (0,formats/* loadFormat */.M6)(document.format, { text: document.text, ...(0,picture_keys/* pictureKeys */.bh)(policy, document.path) });
    for (const rewritten of candidates) {
        const isProved = hasSameImages(format, document.text, rewritten.text, components) &&
            (await silencesOnly(session, { ...document, text: rewritten.text }, images, reviewed));
        if (isProved)
            return rewritten;
    }
    return { reason: impossible };
}
const unknownSyntax = 'Files of this kind have no place for such a comment beside a picture. Write it by hand (docs/configuration.md), or accept the finding in a baseline.';
const impossible = 'A comment here would change more than this finding: another picture on the line, or the page itself. Write it by hand, or accept the finding in a baseline.';
/** The document with a comment where its syntax has a place for one, the likeliest first. */
function commented({ text, format }, { image, source }, words) {
    const { start, end } = image.span;
    const style = styles[format] ?? 'html';
    if (style === 'none')
        return [];
    if (style === 'code') {
        const note = `alt-text-review-ignore-line ${words}`;
        const tag = /^<[\w$.:-]+/.exec(source)?.[0];
        const written = tag === undefined
            ? [[`/* ${note} */ ${source}`, note.length + 7]]
            : // Behind the name of a tag a comment is white space, wherever the element stands; in a template of HTML it is not.
                [
                    [`${tag} /* ${note} */${source.slice(tag.length)}`, 0],
                    [`${source}<!-- ${note} -->`, 0],
                ];
        return written.map(([after, lead]) => ({
            text: (0,edits/* applyEdits */.c)(text, [{ span: { start, end }, text: after }]),
            before: source,
            after,
            lead,
        }));
    }
    if (style === 'html' || style === 'mdx') {
        const note = `alt-text-review-ignore-line ${words}`;
        const comment = style === 'html' ? `<!-- ${note} -->` : `{/* ${note} */}`;
        const after = `${source}${spaced.has(format) ? ' ' : ''}${comment}`;
        return [{ text: (0,edits/* applyEdits */.c)(text, [{ span: { start, end }, text: after }]), before: source, after, lead: 0 }];
    }
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (indent.trim() !== '')
        return [];
    const note = `alt-text-review-ignore-next-line ${words}`;
    const opening = style === 'rst' ? `.. ${note}\n\n${indent}` : `${style === 'data' ? '#' : '//'} ${note}\n${indent}`;
    const after = `${opening}${source}`;
    const lead = opening.length;
    return [{ text: (0,edits/* applyEdits */.c)(text, [{ span: { start, end }, text: after }]), before: source, after, lead }];
}
/** How comments are written where it is not as in HTML. */
const styles = {
    mdx: 'mdx',
    rst: 'rst',
    asciidoc: 'asciidoc',
    jsx: 'code',
    yaml: 'data',
    toml: 'data',
    json: 'none',
};
/** In Markdown, a space more is none. */
const spaced = new Set(['markdown', 'mdx', 'quarto']);
function hasSameImages(format, before, after, components) {
    try {
        return inWords(format.read(before, components).images) === inWords(format.read(after, components).images);
    }
    catch {
        // No parser gets through the text with the comment.
        return false;
    }
}
function inWords(images) {
    return JSON.stringify(images.map(({ src, alt, name, decorative, title, syntax, context }) => [
        src,
        alt,
        name,
        decorative,
        title,
        syntax,
        context,
    ]));
}
async function silencesOnly({ review }, document, before, reviewed) {
    const now = new Map((await review(document)).map((one) => [(0,pages/* idOf */.TH)(one), one.findings.map(({ rule }) => rule).join(' ')]));
    return before.every((one) => {
        const rules = one === reviewed ? '' : one.findings.map(({ rule }) => rule).join(' ');
        return now.get((0,pages/* idOf */.TH)(one)) === rules;
    });
}


/***/ }),

/***/ 74522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   js: () => (/* binding */ createPages)
/* harmony export */ });
/* harmony import */ var _lib_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15862);
/* harmony import */ var _pictures_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81463);


/** @param likeliestOf where the picture of an address probably is */
function createPages({ images }, likeliestOf = _pictures_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .likeliest */ .bU) {
    const byPath = new Map();
    for (const reviewed of images) {
        const { path } = reviewed.document;
        byPath.set(path, [...(byPath.get(path) ?? []), reviewed]);
    }
    const pictureOf = (reviewed) => pictureId(reviewed, likeliestOf);
    let index = indexOf(byPath, pictureOf);
    return {
        images: () => [...byPath.values()].flat(),
        find: (id) => index.byId.get(id),
        pictureOf,
        on: (path) => byPath.get(path) ?? [],
        showing(reviewed) {
            const key = pictureOf(reviewed);
            return key === undefined ? [reviewed] : (index.byPicture.get(key) ?? []);
        },
        replace(path, now) {
            const before = new Map(byPath.get(path)?.map((reviewed) => [reviewed.identity, reviewed]));
            byPath.set(path, now.map((reviewed) => withProposal(reviewed, before.get(reviewed.identity))));
            index = indexOf(byPath, pictureOf);
        },
    };
}
/** A name for an image that fits into an address: it stays the same while texts change and lines move. */
function idOf({ identity }) {
    return short(identity);
}
/** A name for the construct of an image. */
function seenOf({ source }) {
    return short(source);
}
function pictureId({ image, document }, likeliestOf) {
    const path = likeliestOf(image.src, document.path) ?? (/^https?:/i.test(image.src) ? image.src : undefined);
    // A fragment may choose one drawing of many.
    return path && short(`${path}${/#.*$/s.exec(image.src)?.[0] ?? ''}`);
}
function short(text) {
    return (0,_lib_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('sha256').update(text).digest('hex').slice(0, 16);
}
/** A document that is read alone knows nothing of good texts in other places, which are still there. */
function withProposal(now, before) {
    return before?.source === now.source && now.proposal === undefined ? { ...now, proposal: before.proposal } : now;
}
function indexOf(byPath, pictureOf) {
    const byId = new Map();
    const byPicture = new Map();
    for (const reviewed of [...byPath.values()].flat()) {
        byId.set(idOf(reviewed), reviewed);
        const key = pictureOf(reviewed);
        if (key === undefined)
            continue;
        const others = byPicture.get(key) ?? [];
        others.push(reviewed);
        byPicture.set(key, others);
    }
    return { byId, byPicture };
}


/***/ })
};
