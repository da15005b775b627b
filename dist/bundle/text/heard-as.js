export const ids = [4980];
export const modules = {

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


/***/ })
};
