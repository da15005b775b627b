export const ids = [285, 3545];
export const modules = {

/***/ 97931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fromDialect)
/* harmony export */ });
/** An image of the page with what only its dialect knows. */
function fromDialect(image, dialect) {
    const { syntax, emptyIsDecision, attribute, example, fault, src, span, altSpan, namedByCaption } = dialect;
    const isUnknown = dialect.isUnknown === true;
    const alt = isUnknown ? { kind: 'dynamic' } : dialect.alt === '' ? { kind: 'empty' } : image.alt;
    const decorativeBy = attribute === undefined ? 'img' : 'other';
    const naming = isUnknown
        ? { name: undefined }
        : namedByCaption === true
            ? { name: dialect.caption, namedByCaption }
            : {};
    return {
        ...image,
        ...naming,
        alt,
        src,
        syntax,
        fault,
        emptyIsDecision,
        decorativeBy,
        attribute,
        example,
        span,
        altSpan,
    };
}


/***/ }),

/***/ 95977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ copiedSpans),
/* harmony export */   a: () => (/* binding */ back)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52102);

/** The places in the source of an element whose tag was copied from there into the page `html`; undefined for any other element. */
function copiedSpans(element, html, way) {
    const spans = (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(element, html);
    const whole = spans && tagSpan(spans.element, way);
    return (whole && {
        element: whole,
        content: back(spans.content, way),
        attribute: (name) => back(spans.attribute(name), way),
    });
}
/** The place in the source of copied HTML; undefined where one of its ends is generated. */
function back(span, { toSource }) {
    const start = span && toSource(span.start);
    const last = span && toSource(span.end - 1);
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
/** The place of a tag. Its end may be generated: an HTML block that ends inside a tag leaves it to the first tag after it to close it. */
function tagSpan(span, { toSource, lastBefore }) {
    const start = toSource(span.start);
    const last = lastBefore(span.end);
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}


/***/ }),

/***/ 90285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMarkdown: () => (/* binding */ createMarkdown),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   outlineOf: () => (/* binding */ outlineOf),
/* harmony export */   readPage: () => (/* binding */ readPage)
/* harmony export */ });
/* harmony import */ var _page_attribute_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45671);
/* harmony import */ var _page_comments_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(493);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18591);
/* harmony import */ var _may_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69638);
/* harmony import */ var _quick_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88415);
/* harmony import */ var _quick_outline_near_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22604);
/* harmony import */ var _dialects_attribute_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60364);
/* harmony import */ var _page_decorative_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(15905);
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91285);
/* harmony import */ var _page_elements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52734);
/* harmony import */ var _page_outline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18161);
/* harmony import */ var _html_copied_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(95977);
/* harmony import */ var _html_places_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(52102);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69971);
/* harmony import */ var _masking_mask_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42510);
/* harmony import */ var _page_parse_html_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84163);
/* harmony import */ var _text_holes_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(26365);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45759);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(67759);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(25001);
/* harmony import */ var _projected_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(25617);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(173);
/* harmony import */ var _to_html_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64512);
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(14953);
/* harmony import */ var _masking_restore_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(27222);
/* harmony import */ var _masking_easy_markdown_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(80397);
/* harmony import */ var _to_image_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(26532);
/* harmony import */ var _unquoted_tags_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6014);




























/** CommonMark and GFM, and the HTML inside. */
const markdown = createMarkdown(undefined);
/** The same with the pictures of front matter, where there is a reader for it. */
function createMarkdown(readFrontMatter) {
    return {
        read(text, components) {
            const shift = text.startsWith('\uFEFF') ? 1 : 0;
            const images = (0,_quick_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readQuickly */ .x)(text.slice(shift), {
                isJsx: false,
                needsFrontMatter: readFrontMatter !== undefined,
                read: (part) => readPage(part, components, { readFrontMatter }).images,
                mayShow: mayShow(components),
            });
            return {
                images: images?.map((image) => moved(image, shift)) ?? readPage(text, components, { readFrontMatter }).images,
            };
        },
        outline: (text, components) => outline(text, components, { readFrontMatter }),
        outlineNear: (text, near, components) => (0,_quick_outline_near_js__WEBPACK_IMPORTED_MODULE_3__/* .outlineNear */ .z)(text, near, { isJsx: false, mayShow: mayShow(components) }, (part) => outline(part, components, {})),
        outlinePlain: (text, near, components) => (0,_quick_outline_near_js__WEBPACK_IMPORTED_MODULE_3__/* .outlinePlain */ .T)(text, near, { isJsx: false, mayShow: mayShow(components) }),
        comments,
        setAlt,
        setDecorative,
    };
}
function mayShow(components) {
    return (source) => (0,_may_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHold */ .B)(_tokens_js__WEBPACK_IMPORTED_MODULE_11__/* .markdownTokens */ .W, source, components);
}
function outline(text, components, readers) {
    const { page, html, found, images } = readPage(text, components, readers);
    return { images, without: (changes) => outlineOf(page, html, found, changes).join('\n') };
}
function comments(text) {
    const { projection, masked, shift } = parse(text, undefined, {});
    const found = (0,_page_comments_js__WEBPACK_IMPORTED_MODULE_18__/* .findComments */ .S)((0,_page_parse_html_js__WEBPACK_IMPORTED_MODULE_10__/* .parseHtml */ .Z)(projection.html), ({ position }) => (0,_html_copied_js__WEBPACK_IMPORTED_MODULE_19__/* .back */ .a)((0,_html_places_js__WEBPACK_IMPORTED_MODULE_20__/* .toSpan */ .ik)(position), projection));
    return found.map((comment) => ({ text: masked.restore(comment.text), span: movedSpan(comment.span, shift) }));
}
function setAlt(text, image, alt) {
    const line = alt.replace(/\s+/g, ' ').trim();
    const dialect = (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_5__/* .dialectOf */ .E3)(text, image);
    if (dialect)
        return dialect.setAlt(text, image, line);
    if ((0,_label_js__WEBPACK_IMPORTED_MODULE_8__/* .isLabel */ .J2)(image)) {
        return image.attribute === undefined ? (0,_label_js__WEBPACK_IMPORTED_MODULE_8__/* .setLabel */ .je)(text, image, line) : (0,_dialects_attribute_list_js__WEBPACK_IMPORTED_MODULE_4__/* .setListedAlt */ .dK)(image, line);
    }
    const tag = text.slice(image.span.start, image.span.end);
    return (0,_page_attribute_js__WEBPACK_IMPORTED_MODULE_21__/* .setAltAttribute */ .c)(text, image, line, (0,_unquoted_tags_js__WEBPACK_IMPORTED_MODULE_22__/* .hasUnquotedPath */ .v)(tag) ? inUnquotedTags : inTags);
}
function setDecorative(text, image) {
    const dialect = (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_5__/* .dialectOf */ .E3)(text, image);
    if (dialect)
        return dialect.setDecorative?.(text, image);
    return (0,_label_js__WEBPACK_IMPORTED_MODULE_8__/* .isLabel */ .J2)(image) ? (0,_page_decorative_js__WEBPACK_IMPORTED_MODULE_23__/* .setDecorativeLabel */ .q)(text, image, '>', wholeAddress) : (0,_page_decorative_js__WEBPACK_IMPORTED_MODULE_23__/* .setDecorativeAttribute */ .Z)(text, image);
}
/** With a scheme, with a host, or from the root of the site. */
const wholeAddress = /^(?:https?:\/)?\/\S*$/i;
/** Markdown around an element would read these as the end of a table cell or as code, and a template language as its own. */
const inTags = '|`{}';
/** The parser takes such an element for text, so images and emphasis that begin in its alt would break it. */
const inUnquotedTags = '|`[]*_~\\{}';
/** A text with its images and everything that is derived from it. */
function readPage(text, components, readers) {
    const page = parse(text, components, readers);
    const html = (0,_page_parse_html_js__WEBPACK_IMPORTED_MODULE_10__/* .parseHtml */ .Z)(page.projection.html);
    const found = (0,_page_elements_js__WEBPACK_IMPORTED_MODULE_6__/* .findElements */ .b)(html, (element) => sourceSpans(element, page), page.language);
    const images = found.map((one) => moved((0,_masking_restore_js__WEBPACK_IMPORTED_MODULE_15__/* .restored */ .v)((0,_to_image_js__WEBPACK_IMPORTED_MODULE_17__/* .toImage */ .RS)(one, page), page.masked), page.shift));
    return { page, html, found, images };
}
/** The outline of a page from {@link readPage}, without some changes. */
function outlineOf({ tree, projection, masked, shift }, html, found, changes) {
    const holes = (0,_text_holes_js__WEBPACK_IMPORTED_MODULE_24__/* .createHoles */ .Y)(changes.map(({ span }) => span));
    const isGenerated = ({ position }) => projection.toSource(position?.start.offset ?? -1) === undefined;
    return [
        ...(0,_outline_js__WEBPACK_IMPORTED_MODULE_25__/* .outlineTree */ .Z)(tree, holes, shift, (node) => masked.attributesAt((0,_places_js__WEBPACK_IMPORTED_MODULE_26__/* .offsets */ .F)(node)?.end ?? -1)?.others ?? []).map(masked.restore),
        ...(0,_projected_js__WEBPACK_IMPORTED_MODULE_27__/* .outlineFrontMatter */ .jr)(projection, holes, shift).map(masked.restore),
        ...[...projection.dialectImages.values()].map(({ syntax, others }) => masked.restore([syntax, ...others].join('\n'))),
        ...(0,_page_outline_js__WEBPACK_IMPORTED_MODULE_7__/* .outlinePage */ .e)(html, (0,_page_outline_js__WEBPACK_IMPORTED_MODULE_7__/* .elementsOf */ .Z)(changes, found), { namesOf: (0,_html_places_js__WEBPACK_IMPORTED_MODULE_20__/* .namesIn */ .wX)(projection.html), isGenerated }),
    ];
}
function parse(text, components, { readFrontMatter, code }) {
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const masked = (0,_masking_mask_js__WEBPACK_IMPORTED_MODULE_9__/* .maskMarkdown */ .m)(text.slice(shift), (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .withKnown */ .Ck)(components));
    const source = (0,_masking_easy_markdown_js__WEBPACK_IMPORTED_MODULE_16__/* .easyMarkdown */ .w)(masked.text);
    const { tree, labels } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_12__/* .parseMarkdown */ .Dd)(source);
    const readCode = readerOf(code, text.slice(shift));
    const projection = (0,_to_html_js__WEBPACK_IMPORTED_MODULE_13__/* .toHtmlPage */ .U)(source, tree, { masked, readFrontMatter, readCode });
    return { tree, masked, labels, projection, language: (0,_parse_js__WEBPACK_IMPORTED_MODULE_12__/* .frontMatterLanguage */ .vg)(tree), shift };
}
/** Reads code as it is written: it has no templates, whatever looks like one. */
function readerOf(code, source) {
    return (code &&
        ((node) => {
            const span = (0,_places_js__WEBPACK_IMPORTED_MODULE_26__/* .offsets */ .F)(node);
            return span && code.read((0,_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutNoncharacters */ .Sp)(source.slice(span.start, span.end)), span.start);
        }));
}
function sourceSpans(element, { projection, labels }) {
    const own = (0,_to_image_js__WEBPACK_IMPORTED_MODULE_17__/* .markdownImage */ .ho)(element, projection);
    if (!own)
        return (0,_projected_js__WEBPACK_IMPORTED_MODULE_27__/* .projectedSpans */ .w7)(element, projection);
    const label = labels.get(own);
    const whole = (0,_places_js__WEBPACK_IMPORTED_MODULE_26__/* .offsets */ .F)(own);
    return whole && label && { element: whole, attribute: (0,_projected_js__WEBPACK_IMPORTED_MODULE_27__/* .only */ .j6)('alt', label) };
}
function moved(image, by) {
    return by === 0 ? image : { ...image, span: movedSpan(image.span, by), altSpan: movedSpan(image.altSpan, by) };
}
function movedSpan({ start, end }, by) {
    return { start: start + by, end: end + by };
}


/***/ }),

/***/ 82258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ literalLinks)
/* harmony export */ });
/**
 * Lets the parser look for a bare address (GFM 6.9, autolinks) only where one can begin. By itself it tries at every word, and looks back
 * each time to the bracket that is open: a label of thousands of words then takes a time that grows with the square of their number.
 */
function literalLinks(source) {
    const data = this.data();
    data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => guarded(extension, source));
}
/** What the source has at the start of each kind of address, by the name of its construct. */
const beginnings = {
    emailAutolink: /[\w.+-]+@/y,
    protocolAutolink: /https?:\/\//iy,
    wwwAutolink: /www\./iy,
};
function guarded(extension, source) {
    if (!extension.text)
        return extension;
    const text = Object.entries(extension.text).map(([code, constructs]) => [
        code,
        [constructs ?? []].flat().map((construct) => guardedConstruct(construct, source)),
    ]);
    return { ...extension, text: Object.fromEntries(text) };
}
function guardedConstruct(construct, source) {
    const beginning = beginnings[construct.name ?? ''];
    const { previous } = construct;
    if (!beginning || !previous)
        return construct;
    return {
        ...construct,
        previous(code) {
            if (!previous.call(this, code))
                return false;
            beginning.lastIndex = this.now().offset;
            return beginning.test(source);
        },
    };
}


/***/ }),

/***/ 67759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ outlineTree),
/* harmony export */   a: () => (/* binding */ placeLine)
/* harmony export */ });
/**
 * The nodes of a Markdown tree in order, each with its place in the text without `holes`; what stands in a hole is left out. Where the places of
 * all nodes are the same, and all text outside of the holes, everything in these nodes is the same.
 *
 * @param shift units before the text that was parsed
 */
function outlineTree(tree, holes, shift, describe) {
    const lines = [];
    const pending = [tree];
    for (let node = pending.pop(); node; node = pending.pop()) {
        lines.push(...placeLine(node.type, spanOf(node, shift), holes), ...describe(node));
        if ('children' in node)
            for (const child of node.children.toReversed())
                pending.push(child);
    }
    return lines;
}
/** A line for something at a place; none for what stands in a hole. Addresses that became links have no place. */
function placeLine(what, span, holes) {
    if (span === undefined)
        return [what];
    return holes.contains(span) ? [] : [`${what} ${holes.at(span.start)}-${holes.at(span.end)}`];
}
function spanOf({ position }, shift) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start: start + shift, end: end + shift };
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vg: () => (/* binding */ frontMatterLanguage),
  Dd: () => (/* binding */ parseMarkdown),
  FZ: () => (/* binding */ recordLabels),
  J8: () => (/* binding */ withFrontMatter),
  kN: () => (/* binding */ withMark),
  r1: () => (/* binding */ withoutEmphasis)
});

// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var lib = __webpack_require__(17204);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 62 modules
var remark_gfm_lib = __webpack_require__(73565);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 41 modules
var remark_parse_lib = __webpack_require__(22920);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 4 modules
var unified_lib = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/formats/quick/front-matter.js
var front_matter = __webpack_require__(31936);
// EXTERNAL MODULE: ./build/formats/markdown/literal-links.js
var literal_links = __webpack_require__(82258);
// EXTERNAL MODULE: ./build/formats/markdown/work-limit.js
var work_limit = __webpack_require__(21434);
// EXTERNAL MODULE: ./build/formats/page/limits.js
var limits = __webpack_require__(83887);
;// CONCATENATED MODULE: ./build/formats/markdown/shortcut-end.js
/**
 * Shortcut references before a bracket that does not begin a label: `![r][q`, `![r][![](b.png)](u)`. A shortcut only must not be followed by `[]`
 * or a link label (CommonMark 0.31.2, 6.3); micromark takes every bracket for the start of one, and the image before it for text.
 */
const shortcutEnd = {
    text: {
        [codeOf(']')]: {
            name: 'shortcutEnd',
            tokenize,
            resolveTo: resolver('resolveTo'),
            resolveAll: resolver('resolveAll'),
        },
    },
    // It notes which brackets are balanced, and would do so a second time where this one fails.
    disable: { null: ['labelEnd'] },
};
/** As micromark, which tries a full reference, then a collapsed one, and then gives up: unless there is a label, the shortcut ends here. */
function tokenize(effects, ok, nok) {
    let attempts = 0;
    const attempt = (construct, found, missing) => {
        attempts += 1;
        return effects.attempt(construct, found, attempts === 2 ? effects.check(label, missing ?? nok, found) : missing);
    };
    return labelEnd(this)?.tokenize.call(this, { ...effects, attempt }, ok, nok) ?? nok;
}
function resolver(step) {
    return (events, context) => labelEnd(context)?.[step]?.(events, context) ?? events;
}
/** The construct of micromark itself. */
function labelEnd({ parser }) {
    return [parser.constructs.text[codeOf(']')] ?? []].flat().find(({ name }) => name === 'labelEnd');
}
/** A link label: up to 999 characters, of which one is not blank, without brackets that have no backslash (CommonMark 0.31.2, 6.3). */
const label = {
    partial: true,
    tokenize(effects, ok, nok) {
        let size = 0;
        let isBlank = true;
        let isEscaped = false;
        function inside(code) {
            const isBracket = !isEscaped && (code === codeOf('[') || code === codeOf(']'));
            if (code === null || isBracket || size > 999) {
                effects.exit('reference');
                return (code === codeOf(']') && !isBlank ? ok : nok)(code);
            }
            isEscaped = code === codeOf('\\') && !isEscaped;
            // Line endings and tabs have negative codes.
            isBlank &&= code <= codeOf(' ');
            size += 1;
            effects.consume(code);
            return inside;
        }
        return (code) => {
            effects.enter('reference');
            effects.consume(code);
            return inside;
        };
    },
};
function codeOf(character) {
    return character.charCodeAt(0);
}

;// CONCATENATED MODULE: ./build/formats/markdown/parse.js









/** CommonMark and GFM with front matter, for a text without a byte order mark. @throws RangeError where it nests too deeply */
function parseMarkdown(source) {
    (0,limits/* refuseDeepNesting */.Zn)(source);
    (0,limits/* refuseDensity */.Nh)(source);
    const labels = new Map();
    const tree = (0,unified_lib/* unified */.l)()
        .use(remark_parse_lib/* default */.A)
        .use(remark_gfm_lib/* default */.A)
        .use(literal_links/* literalLinks */.b, source)
        .use(work_limit/* limitWork */.b, source)
        .use(withFrontMatter, source)
        .use(recordLabels, labels)
        .use(endShortcuts)
        .use((0,limits/* hasManyMarks */.yL)(source) ? [withoutEmphasis] : [])
        .parse(withMark(source));
    return { tree, labels };
}
/**
 * `source` behind a byte order mark, for micromark, which drops a first one and then counts its offsets from behind it. Without this it would
 * drop the second of two marks, which is text, and all its offsets would be one too small.
 */
function withMark(source) {
    return `\uFEFF${source}`;
}
/**
 * Front matter, where there is one. Where it has no end, the extension looks for that through the whole text, and micromark 4 then reads all
 * lines without the lists and quotations around them.
 */
function withFrontMatter(source) {
    if ((0,front_matter/* frontMatter */.Z)(source).end > 0)
        lib/* default */.A.call(this, ['yaml', 'toml']);
}
/** Emphasis and strikethrough are read as text. */
function withoutEmphasis() {
    const data = this.data();
    data.micromarkExtensions = [
        ...(data.micromarkExtensions ?? []),
        { disable: { null: ['attention', 'strikethrough'] } },
    ];
}
/** Not for MDX, whose sites render with micromark and show no image there. */
function endShortcuts() {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), shortcutEnd];
}
/** mdast has a label only as flattened text; the token still has its place in the source. */
function recordLabels(labels) {
    const extension = {
        enter: {
            labelText(token) {
                const owner = this.stack.at(-2);
                if (owner?.type === 'image' || owner?.type === 'imageReference') {
                    labels.set(owner, { start: token.start.offset, end: token.end.offset });
                }
            },
        },
    };
    const data = this.data();
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}
/** `lang` or `language` of the front matter. */
function frontMatterLanguage(tree) {
    const matter = tree.children[0];
    return matter?.type === 'yaml' ? (0,front_matter/* languageIn */.a)(matter.value) : undefined;
}


/***/ }),

/***/ 25001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ offsets)
/* harmony export */ });
/** The place of a node. */
function offsets({ position }) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}


/***/ }),

/***/ 25617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ dialectImage),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   jr: () => (/* binding */ outlineFrontMatter),
/* harmony export */   w7: () => (/* binding */ projectedSpans)
/* harmony export */ });
/* harmony import */ var _html_copied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95977);

/** The construct of a dialect that became an element of the page. */
function dialectImage(element, { dialectImages }) {
    return dialectImages.get(element.position?.start.offset ?? -1);
}
/** The places in the source of an element that a dialect or raw HTML became; undefined for anything else. */
function projectedSpans(element, projection) {
    const dialect = dialectImage(element, projection);
    if (dialect)
        return { element: dialect.span, attribute: only('alt', dialect.altSpan) };
    return (0,_html_copied_js__WEBPACK_IMPORTED_MODULE_0__/* .copiedSpans */ .U)(element, projection.html, projection);
}
function only(name, span) {
    return (asked) => (asked === name ? span : undefined);
}
/** The values of the front matter, each with the keys to it, without what stands in a hole. @param shift units before the text that was parsed */
function outlineFrontMatter({ frontMatter }, holes, shift) {
    return (frontMatter?.values ?? []).flatMap(({ path, text, span }) => {
        const start = span.start + shift;
        const end = span.end + shift;
        if (holes.contains({ start, end }))
            return [];
        // The page has what the rest of such a value shows.
        const isChanged = holes.at(end) - holes.at(start) < end - start || /<[a-z]/i.test(text);
        return [isChanged ? path : `${path}: ${text}`];
    });
}


/***/ }),

/***/ 64512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ toHtmlPage)
});

// EXTERNAL MODULE: ./build/lib/lines.js
var lines = __webpack_require__(28111);
// EXTERNAL MODULE: ./build/text/embedded-page.js
var embedded_page = __webpack_require__(34268);
;// CONCATENATED MODULE: ./build/formats/markdown/definitions.js
/** The definitions of a document by their identifiers. */
function definitionsOf(tree) {
    const found = new Map();
    const pending = [tree];
    for (let node = pending.pop(); node; node = pending.pop()) {
        // The first of several definitions counts (CommonMark 0.31.2, 4.7); this walk meets the last one first.
        if (node.type === 'definition')
            found.set(node.identifier, node);
        if ('children' in node)
            pending.push(...node.children);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/formats/dialects/html.js
/**
 * The HTML that a construct of a dialect becomes: the part before its `img`, the `img`, and the part after it. It contains no
 * quote, because the construct may be inside an attribute, which must not end here.
 */
function dialectHtml(image) {
    const { src, alt, caption, link, emptyIsDecision, attributes } = image;
    const saysAlt = alt !== undefined && (alt !== '' || emptyIsDecision);
    const named = { src, ...(saysAlt && { alt }), ...attributes };
    const img = `<img${Object.entries(named).map(written).join('')}>`;
    const [linkStart, linkEnd] = link === undefined ? ['', ''] : [`<a${written(['href', link])}>`, '</a>'];
    if (caption === undefined)
        return [linkStart, img, linkEnd];
    return [`<figure>${linkStart}`, img, `${linkEnd}<figcaption>${encode(caption)}</figcaption></figure>`];
}
function written([name, value]) {
    return value === '' ? ` ${name}` : ` ${name}=${encode(value)}`;
}
function encode(text) {
    return text.replace(/[^\p{L}\p{N}\uFDD0\uFDD1\uE000-\uF8FF]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

// EXTERNAL MODULE: ./build/formats/page/html-text.js
var html_text = __webpack_require__(82228);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
;// CONCATENATED MODULE: ./build/formats/masking/split-pieces.js

/** `text`, split at the pieces that are not just words: images of dialects, and tags. */
function splitPieces(text, masked) {
    if (!masked?.hasPieces)
        return [text];
    const parts = [];
    let at = 0;
    for (const { 0: whole, 1: digits = '', index } of text.matchAll(placeholder/* placeholders */.Ft)) {
        const piece = masked.piece(digits);
        if (!piece || !(piece.image ?? piece.isMarkup))
            continue;
        parts.push(text.slice(at, index), piece);
        at = index + whole.length;
    }
    return [...parts, text.slice(at)];
}
/** HTML with the code that puts out text as that text, of the same length: between its marks it would be a comment. */
function withSpokenCode(html, masked) {
    return html.replace(code, (whole, text, digits) => masked?.piece(digits)?.isSpoken === true ? `  ${text}  ` : whole);
}
const code = /<\?(\uFDD1([\uE000-\uF8FF]{2})\uFDD0*)\?>/g;

// EXTERNAL MODULE: ./build/formats/page/raw-text.js
var raw_text = __webpack_require__(29957);
// EXTERNAL MODULE: ./build/formats/page/source-map.js
var source_map = __webpack_require__(19081);
// EXTERNAL MODULE: ./build/formats/markdown/unquoted-tags.js
var unquoted_tags = __webpack_require__(6014);
;// CONCATENATED MODULE: ./build/formats/markdown/html-tags.js
/** HTML elements for the Markdown nodes that matter to the surroundings of an image; the others become plain blocks. */
const tags = {
    paragraph: 'p',
    emphasis: 'em',
    strong: 'strong',
    delete: 'del',
    blockquote: 'blockquote',
    list: 'ul',
    listItem: 'li',
    tableRow: 'tr',
    tableCell: 'td',
};
/** The elements in which HTML is a part of a line, and not a block. */
const inLines = new Set('a p h1 h2 h3 h4 h5 h6 em strong del td'.split(' '));

;// CONCATENATED MODULE: ./build/formats/markdown/to-html.js










/**
 * A Markdown document as the HTML page that it becomes.
 *
 * @throws RangeError for front matter that is longer than that of any page
 */
function toHtmlPage(text, tree, { foreign = () => false, masked, readFrontMatter, readCode = () => undefined }) {
    const definitions = definitionsOf(tree);
    const starts = (0,lines/* lineStarts */._)(text);
    const runs = (0,source_map/* createSourceMap */.g)();
    const images = new Map();
    const dialectImages = new Map();
    const parts = [];
    let length = 0;
    let frontMatter;
    function emit(part) {
        parts.push(part);
        length += part.length;
    }
    function copied(part, source) {
        runs.add(length, source, part.length);
        emit(part);
    }
    function wrap(tag, children, attributes = '') {
        emit(`<${tag}${attributes}>`);
        for (const child of children) {
            visit(child);
            // Every renderer ends an HTML block with its line; without that, a tag that the block cuts would continue with the next one.
            if (child.type === 'html' && !inLines.has(tag))
                emit('\n');
        }
        emit(`</${tag}>`);
    }
    const page = { emit, visit, length: () => length };
    function visit(node) {
        if (foreign(node, page))
            return;
        if (node.type === 'html')
            copy(node);
        else if (node.type === 'image' || node.type === 'imageReference')
            image(node);
        else if (node.type === 'link' || node.type === 'linkReference') {
            wrap('a', node.children, (0,html_text/* attribute */.l)('href', target(node)) + (0,html_text/* attribute */.l)('title', titleOf(node)));
        }
        else if (node.type === 'text')
            words(node);
        else if (node.type === 'inlineCode')
            emit(`<code>${(0,html_text/* escapeText */.X)(node.value)}</code>`);
        else if (node.type === 'code')
            code(node);
        else if (node.type === 'break')
            emit('<br>');
        else if (node.type === 'heading')
            wrap(`h${node.depth}`, node.children);
        else if (node.type === 'table')
            table(node);
        else if (node.type === 'yaml')
            matter(node);
        else if ('children' in node)
            wrap(tags[node.type] ?? 'div', node.children);
    }
    /** Cells beyond those of the header are not part of the table (GFM, 4.10). */
    function table({ children }) {
        const columns = children[0]?.children.length ?? 0;
        const rows = children.map((row) => row.children.length > columns ? { ...row, children: row.children.slice(0, columns) } : row);
        wrap('table', rows);
    }
    function code(node) {
        const image = readCode(node);
        if (image === undefined)
            return;
        emit('<div>');
        dialectImage(image);
        emit('</div>');
    }
    function words(node) {
        const from = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? from;
        const found = (0,unquoted_tags/* unquotedTags */.r)(text.slice(from, end));
        if (found.length === 0) {
            said(node.value);
            return;
        }
        let at = from;
        for (const { index, tag } of found) {
            said(text.slice(at, from + index));
            copied(tag, from + index);
            at = from + index + tag.length;
        }
        said(text.slice(at, end));
    }
    function said(value) {
        for (const part of splitPieces(value, masked)) {
            if (typeof part === 'string')
                emit((0,html_text/* escapeText */.X)(part));
            else if (part.image)
                dialectImage(part.image);
            else
                copied(part.source, part.start);
        }
    }
    function matter({ position }) {
        const start = position?.start.offset;
        const end = position?.end.offset;
        if (start === undefined || end === undefined)
            return;
        frontMatter = readFrontMatter?.(text, { start, end });
        frontMatter?.images.forEach(dialectImage);
        for (const runs of frontMatter?.markup ?? []) {
            // An element that is open at the end of a cell is not open behind it.
            emit('<table><tr><td>');
            for (const run of runs)
                copied(run.text, run.start);
            emit('</td></tr></table>');
        }
    }
    function dialectImage(image) {
        const [before, img, after] = dialectHtml(image);
        emit(before);
        dialectImages.set(length, image);
        emit(img);
        emit(after);
    }
    function image(node) {
        if ((0,embedded_page/* isEmbeddedPart */.U)(target(node)) || (node.alt === '' && (0,embedded_page/* isEmbeddedPage */.C)(target(node))))
            return;
        const list = masked?.attributesAt(node.position?.end.offset ?? -1);
        const alt = list?.alt ?? node.alt ?? '';
        // An empty label is not a decision, so it does not become `alt=""`. A title beside it would then be a name only in our page, so it is left out.
        const isUndecided = alt === '' && list?.alt === undefined;
        const naming = isUndecided ? '' : (0,html_text/* attribute */.l)('alt', alt) + (0,html_text/* attribute */.l)('title', titleOf(node));
        const listed = Object.entries(list?.attributes ?? {}).filter(([name]) => !isUndecided || name !== 'title');
        images.set(length, node);
        emit(`<img${(0,html_text/* attribute */.l)('src', target(node))}${naming}`);
        emit(`${listed.map(([name, value]) => (0,html_text/* attribute */.l)(name, value)).join('')}>`);
    }
    function target(node) {
        return 'url' in node ? node.url : (definitions.get(node.identifier)?.url ?? '');
    }
    function titleOf(node) {
        return ('url' in node ? node.title : definitions.get(node.identifier)?.title) ?? undefined;
    }
    // The value of an html node lacks the prefixes of the quote or list around it, so each of its lines is the end of a source line.
    function copy(node) {
        const position = node.position;
        if (position?.start.offset === undefined || (0,raw_text/* swallowsTheRest */.E)(node.value)) {
            emit((0,html_text/* escapeText */.X)(node.value));
            return;
        }
        const first = position.start;
        node.value.split(/(?<=\n)/).forEach((line, index) => {
            const lineStart = index === 0 ? (first.offset ?? 0) : (starts[first.line - 1 + index] ?? text.length);
            const lineEnd = starts[first.line + index] ?? text.length;
            const body = line.trimStart();
            const at = text.slice(lineStart, lineEnd).indexOf(body);
            emit(line.slice(0, line.length - body.length));
            if (at === -1)
                emit(body);
            else
                copyLine(body, lineStart + at);
        });
    }
    function copyLine(line, source) {
        let at = source;
        for (const part of splitPieces(line, masked)) {
            const written = typeof part === 'string' ? part : text.slice(at, at + part.source.length);
            if (typeof part === 'string' || !part.image)
                copied(withSpokenCode(written, masked), at);
            else if (part.isMarkup)
                copied(part.source, at);
            else
                dialectImage(part.image);
            at += written.length;
        }
    }
    tree.children.forEach((child) => {
        visit(child);
        emit('\n');
    });
    const { toSource, lastBefore } = runs;
    return { html: parts.join(''), toSource, lastBefore, images, titleOf, dialectImages, frontMatter };
}


/***/ }),

/***/ 26532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ toImage),
/* harmony export */   ho: () => (/* binding */ markdownImage),
/* harmony export */   rS: () => (/* binding */ syntaxOf)
/* harmony export */ });
/* harmony import */ var _dialects_found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97931);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69971);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25001);
/* harmony import */ var _projected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25617);




/** An image of the projected page as it is written in Markdown. */
function toImage({ element, image }, { projection, masked, labels }) {
    const dialect = (0,_projected_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectImage */ .II)(element, projection);
    if (dialect)
        return (0,_dialects_found_js__WEBPACK_IMPORTED_MODULE_2__/* .fromDialect */ .F)(image, dialect);
    const own = markdownImage(element, projection);
    if (own) {
        const title = image.title ?? projection.titleOf(own);
        return fromMarkdown({ ...image, title, ...(0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .codeIn */ .ry)(masked.text, labels.get(own)) }, own, masked);
    }
    const component = masked.componentAt(image.span.start);
    return component === undefined
        ? image
        : { ...image, syntax: 'component', kind: 'component', attribute: component.alt };
}
function fromMarkdown(image, own, masked) {
    const whole = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .offsets */ .F)(own);
    const list = whole && masked.attributesAt(whole.end);
    const alt = image.alt.kind === 'absent' ? { kind: 'empty' } : image.alt;
    const written = { ...image, alt, syntax: syntaxOf(own) };
    if (!list?.altSpan)
        return { ...written, ..._label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelled */ .wW };
    const span = { start: image.span.start, end: list.end };
    return { ...written, span, altSpan: list.altSpan, attribute: list.attribute, decorativeBy: 'other' };
}
/** The Markdown image that became an element. */
function markdownImage(element, { images }) {
    return images.get(element.position?.start.offset ?? -1);
}
/** How an image is written. */
function syntaxOf(node) {
    return node.type === 'image' ? 'inline' : `${node.referenceType}-reference`;
}


/***/ }),

/***/ 6014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ unquotedTags),
/* harmony export */   v: () => (/* binding */ hasUnquotedPath)
/* harmony export */ });
/**
 * Opening tags in the source of a text node. micromark ends an unquoted attribute value at `/` and then takes the whole tag for text
 * (`<img src=img/a.png>`); by CommonMark 0.31.2, 6.6 and on GitHub it is a tag.
 */
function unquotedTags(source) {
    if (!source.includes('<'))
        return [];
    return [...source.matchAll(openTag)].flatMap((match) => isEscaped(source, match.index) ? [] : [{ index: match.index, tag: match[0] }]);
}
/** Whether a tag has an unquoted value with a `/`. */
function hasUnquotedPath(tag) {
    return /=[ \t]*[^\s"'=<>`/]*\/(?!>$)|=[ \t]*[^\s"'=<>`/]+\/>$/.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'));
}
/** On one line only: across lines, the marks of a quote or list may be in between. */
const openTag = /<[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^'\n]*'|"[^"\n]*"))?)*[ \t]*\/?>/g;
function isEscaped(source, index) {
    const backslashes = /(?<!\\)\\+$/.exec(source.slice(Math.max(0, index - 20), index))?.[0].length ?? 0;
    return backslashes % 2 === 1;
}


/***/ }),

/***/ 21434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ limitWork)
/* harmony export */ });
/**
 * Ends the parser of Markdown where it reads the same characters again and again: some of its constructs look for their end up to that of
 * the paragraph. Counted in characters and not in seconds, so that the verdict does not depend on the machine.
 *
 * @throws RangeError while the text is parsed
 */
function limitWork(source) {
    let left = leastWork + workPerCharacter * source.length;
    const counted = new WeakSet();
    const counter = {
        tokenize(effects, _ok, nok) {
            if (!counted.has(effects)) {
                counted.add(effects);
                const { consume } = effects;
                effects.consume = (code) => {
                    left -= 1;
                    if (left < 0)
                        throw new RangeError('The marks of Markdown take too long to be paired.');
                    consume(code);
                };
            }
            return nok;
        },
    };
    const data = this.data();
    const text = Object.fromEntries(Array.from('<[]', (mark) => [mark.charCodeAt(0), counter]));
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }];
}
/** Real pages need fewer than ten readings of each character. */
const workPerCharacter = 500;
const leastWork = 10_000_000;


/***/ }),

/***/ 80397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ easyMarkdown)
});

;// CONCATENATED MODULE: ./build/formats/masking/long-paragraphs.js
/**
 * `text` with a blank line in each paragraph about every four thousand lines, at the cost of the character before it; of the same length.
 * The parser of Markdown joins the texts of a paragraph in a time that grows with the square of its lines.
 */
function withoutLongParagraphs(text) {
    const parts = [];
    let kept = 0;
    let lines = 0;
    for (let start = 0, end = text.indexOf('\n'); end !== -1; start = end + 1, end = text.indexOf('\n', start)) {
        lines = isBlank(text, start, end) ? 0 : lines + 1;
        if (lines < mostLines || closing.test(text.charAt(end - 1)))
            continue;
        parts.push(text.slice(kept, end - 1), '\n');
        kept = end;
        lines = 0;
    }
    return parts.length === 0 ? text : [...parts, text.slice(kept)].join('');
}
const mostLines = 4000;
/** The ends of cells, tags, links and values, which a blank line would break, and half a character. */
const closing = /[|>)\]"'`}\s\uD800-\uDFFF]/;
function isBlank(text, start, end) {
    for (let at = start; at < end; at += 1)
        if (!' \t\r'.includes(text.charAt(at)))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/formats/masking/paragraphs.js
/** The parts of a text between blank lines: no construct inside a paragraph of Markdown reaches across one. In order. */
function paragraphsOf(text) {
    const found = [];
    let start = 0;
    for (const { 0: blank, index } of text.matchAll(/\n[ \t]*(?=\r?\n)/g)) {
        // Of several blank lines, each is the end of one.
        if (index > start)
            found.push({ start, end: index });
        start = index + blank.length;
    }
    return [...found, { start, end: text.length }];
}

;// CONCATENATED MODULE: ./build/formats/masking/square-brackets.js
/**
 * Offsets of square brackets that the parser of Markdown should not see, because its time grows with the square of their number, and that
 * are text or might as well be:
 * - those without a partner, where a paragraph has more than a thousand of them;
 * - pairs that are not a link, where it has more than two thousand;
 * - pairs with more than a hundred levels of pairs inside.
 *
 * @param isStray whether another mark at an offset is text, such as the parenthesis behind a pair
 * @param isDefined whether the text has a definition for a label
 */
function straySquareBrackets(paragraph, isStray, isDefined) {
    const { pairs, single } = pairsIn(paragraph);
    const unmatched = single.length > mostSingle ? single : [];
    const idle = pairs.length > mostIdle ? idlePairs(paragraph, pairs, isStray, isDefined) : [];
    const deep = pairs.filter(({ height }) => height > mostLevels);
    const strays = [...(idle.length > mostIdle ? idle : []), ...deep];
    return [...unmatched, ...strays.flatMap(({ open, close }) => [open, close])];
}
/** Pairs without an address behind them, and without a definition for their label or for the one beside it. */
function idlePairs(paragraph, pairs, isStray, isDefined) {
    const defined = pairs.filter(({ open, close }) => isDefined(paragraph.slice(open + 1, close)));
    const starts = new Set(defined.map(({ open }) => open));
    const ends = new Set(defined.map(({ close }) => close));
    return pairs.filter(({ open, close }) => {
        const hasAddress = paragraph[close + 1] === '(' && !isStray(close + 1);
        return !hasAddress && !starts.has(open) && !starts.has(close + 1) && !ends.has(open - 1);
    });
}
const mostSingle = 1000;
const mostIdle = 2000;
const mostLevels = 100;
function pairsIn(paragraph) {
    const pairs = [];
    const single = [];
    const open = [];
    for (const { 0: mark, index } of paragraph.matchAll(/\\[^]|[[\]]/g)) {
        if (mark === '[')
            open.push({ at: index, height: 0 });
        else if (mark === ']') {
            const opening = open.pop();
            const around = open.at(-1);
            if (opening)
                pairs.push({ open: opening.at, close: index, height: opening.height });
            else
                single.push(index);
            if (opening && around)
                around.height = Math.max(around.height, opening.height + 1);
        }
    }
    return { pairs, single: [...single, ...open.map(({ at }) => at)] };
}

;// CONCATENATED MODULE: ./build/formats/masking/unclosed-marks.js


/**
 * `text` with {@link plain} over the marks of Markdown that open something and do not close it, in paragraphs that have more of them than
 * anybody writes; of the same length. They are text in any case, but the parser learns that only at the end of the paragraph, once for
 * each of them: its time would grow with the square of their number.
 */
function withoutUnclosedMarks(text) {
    const labels = createLabels(text);
    const strays = paragraphsOf(text).flatMap(({ start, end }) => straysIn(text.slice(start, end), labels).map((at) => start + at));
    if (strays.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const stray of strays) {
        parts.push(text.slice(at, stray), plain);
        at = stray + 1;
    }
    return [...parts, text.slice(at)].join('');
}
/** A character without a meaning in Markdown, wherever it is. */
const plain = '·';
/** Offsets in the paragraph, in order. */
function straysIn(paragraph, isDefined) {
    if (paragraph.length < leastLength)
        return [];
    const found = new Set(openings.flatMap((opening) => unclosed(paragraph, opening)));
    const brackets = straySquareBrackets(paragraph, (at) => found.has(at), isDefined);
    return [...new Set([...found, ...brackets])].sort((a, b) => a - b);
}
/** UTF-16 units; below it, there is not enough of anything. */
const leastLength = 300;
/** CommonMark 0.31.2, 6.6 (comments, instructions, declarations, CDATA, tags) and 6.3 (the address of a link or image). */
const openings = [
    { pattern: /<!--/g, closing: '-->', offset: 0, most: 100 },
    { pattern: /<\?/g, closing: '?>', offset: 0, most: 100 },
    { pattern: /<!\[CDATA\[/g, closing: ']]>', offset: 0, most: 100 },
    { pattern: /<![A-Za-z]/g, closing: '>', offset: 0, most: 100 },
    { pattern: /<\/?[A-Za-z]/g, closing: '>', offset: 0, most: 1000 },
    { pattern: /\]\(/g, closing: ')', offset: 1, most: 100 },
];
/**
 * Openings of one kind without a closing mark before the next of them. Those at the start of a line stay, because there they may begin a
 * block.
 */
function unclosed(paragraph, { pattern, closing, offset, most }) {
    const found = [];
    const starts = Array.from(paragraph.matchAll(pattern), ({ index }) => index);
    let closed = -1;
    starts.forEach((start, index) => {
        if (closed < start)
            closed = indexOrEnd(paragraph, closing, start);
        const isUnclosed = closed >= (starts[index + 1] ?? paragraph.length);
        if (isUnclosed && (offset > 0 || !isAtLineStart(paragraph, start)))
            found.push(start + offset);
    });
    return found.length > most ? found : [];
}
function indexOrEnd(text, part, from) {
    const at = text.indexOf(part, from);
    return at === -1 ? text.length : at;
}
/** Whether only marks of quotes and lists, and an indent that is not that of code, precede. */
function isAtLineStart(text, at) {
    const before = text.slice(Math.max(0, at - longestPrefix), at);
    const newline = before.lastIndexOf('\n');
    if (newline === -1 && at > longestPrefix)
        return false;
    return /^[ \t]{0,3}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,4})*$/.test(before.slice(newline + 1));
}
/** UTF-16 units. */
const longestPrefix = 200;
/** Whether a text may have a definition for a label (CommonMark 0.31.2, 4.7); its definitions are read when the first is asked for. */
function createLabels(text) {
    let labels;
    return (label) => {
        labels ??= new Set(Array.from(text.matchAll(definition), ([, found = '']) => folded(found)));
        return label.length <= 999 && labels.has(folded(label));
    };
}
const definition = /^(?:[ \t>*+-]|\d[.)])*\[([^[\]]{1,999})\]:/gm;
function folded(label) {
    return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}

;// CONCATENATED MODULE: ./build/formats/masking/easy-markdown.js


/**
 * `text` without what would take the parser of Markdown a time that grows with the square of its size, and that no text for readers has;
 * of the same length. Any other text is returned as it is.
 */
function easyMarkdown(text) {
    return withoutLongParagraphs(withoutUnclosedMarks(text));
}


/***/ }),

/***/ 82228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeText),
/* harmony export */   l: () => (/* binding */ attribute)
/* harmony export */ });
/** ` name="value"` of a tag; an empty text for undefined. */
function attribute(name, value) {
    return value === undefined ? '' : ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}
/** Text between the tags of a page. */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}


/***/ }),

/***/ 83887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ refuseDensity),
/* harmony export */   Zn: () => (/* binding */ refuseDeepNesting),
/* harmony export */   yL: () => (/* binding */ hasManyMarks)
/* harmony export */ });
/**
 * Refuses a text whose containers nest too deeply: the parsers recurse once per level, and their time grows with the square of the depth. The
 * RangeError is the error that their own stack overflow would throw.
 */
function refuseDeepNesting(text) {
    for (const { 0: prefix, index } of text.matchAll(containers)) {
        // `* * *` and the like are a thematic break, not lists in lists.
        if (!/^[ \t]*[*-]/.test(prefix) || /[^\s*-]/.test(text.charAt(index + prefix.length))) {
            throw new RangeError('Containers nest too deeply.');
        }
    }
    if (deepList.test(text))
        throw new RangeError('Lists nest too deeply.');
}
/**
 * Refuses a text so dense that its tree would not fit into memory, because running out of memory cannot be caught:
 * the parser needs about 16 kB per mark. Dense pages of real sites (changelogs of a megabyte) have 30,000.
 */
function refuseDensity(text) {
    const marks = text.match(dense)?.length ?? 0;
    if (marks > mostDense)
        throw new RangeError('There are too many links, cells and items.');
}
const mostDense = 80_000;
/** The start of a link or image, a cell, a tag, an item, a quote or a heading. */
const dense = /[[|]|<(?=[A-Za-z!?/])|^[ \t]*(?:[-+*>#]|\d{1,9}[.)])/gm;
/**
 * Whether a paragraph has so many emphasis marks that pairing them would take too long, because the time grows with the square of their
 * number: then they are read as text.
 */
function hasManyMarks(text) {
    let marks = 0;
    for (const [found] of text.matchAll(/[*_~]+|\n[ \t]*\r?\n/g)) {
        marks = found.includes('\n') ? 0 : marks + 1;
        if (marks > mostMarks)
            return true;
    }
    return false;
}
/** Keeps the pairing under a second for a text of 2 MiB. */
const mostMarks = 2000;
/** The marks of quotes and lists at the start of a line; no real text is nested a hundred levels deep. */
const containers = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){101,}/gm;
/** An item at a column that only a list at the hundredth level reaches. */
const deepList = /^[ \t]{400,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;


/***/ }),

/***/ 29957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ swallowsTheRest)
/* harmony export */ });
/**
 * Whether raw HTML opens an element whose content is not markup, and does not close it: it would swallow the rest of the page.
 * GitHub shows such a tag as text (GFM 6.11, disallowed raw HTML), and so do we.
 */
function swallowsTheRest(value) {
    const tag = rawText.exec(value)?.[1];
    return tag !== undefined && !new RegExp(`</${tag}\\s*>`, 'i').test(value);
}
const rawText = /^<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i;


/***/ }),

/***/ 19081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSourceMap)
/* harmony export */ });
function createSourceMap() {
    const runs = [];
    /** The last run that begins at or before `offset`. */
    function runAt(offset) {
        let low = 0;
        let high = runs.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((runs[middle]?.offset ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return runs[low - 1];
    }
    return {
        add(offset, source, length) {
            runs.push({ offset, source, length });
        },
        toSource(offset) {
            const run = runAt(offset);
            return run && offset < run.offset + run.length ? run.source + offset - run.offset : undefined;
        },
        lastBefore(offset) {
            const run = runAt(offset - 1);
            return run && run.source + Math.min(offset - run.offset, run.length) - 1;
        },
    };
}


/***/ }),

/***/ 22604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ outlinePlain),
/* harmony export */   z: () => (/* binding */ outlineNear)
/* harmony export */ });
/* harmony import */ var _text_holes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26365);
/* harmony import */ var _masking_easy_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80397);
/* harmony import */ var _page_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83887);
/* harmony import */ var _divide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43746);
/* harmony import */ var _division_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43775);
/* harmony import */ var _plain_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92555);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89878);







/**
 * The outline of a Markdown text near some places: of the passages that have them, and of those that these depend on. Of the others it has
 * the places alone, and is therefore the same after an edit only if that edit leaves them as they are.
 *
 * @param outline of a text that consists of such passages; undefined where they do not tell how the text is read
 * @returns undefined where the whole text has to be read
 * @throws RangeError where the whole text could not be read
 */
function outlineNear(text, near, slow, outline) {
    const division = dividedText(text, slow);
    if (!division)
        return undefined;
    const short = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(text, (0,_divide_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(division.passages, passagesNear(near, division, slow.isJsx)));
    if (!near.every((span) => short.forth(span)))
        return undefined;
    const part = outline(short.text);
    return (part && {
        images: part.images.map((one) => ({ ...one, span: short.back(one.span), altSpan: short.back(one.altSpan) })),
        without(changes) {
            const spans = changes.map(({ span }) => span);
            const inside = changes.map((change) => ({ ...change, span: short.forth(change.span) ?? change.span }));
            return [...placesIn(division, spans), part.without(inside)].join('\n');
        },
    });
}
/**
 * The same where all of these passages are plain and need no parser: their blocks, with texts, links' addresses and all that is known of images.
 * What is left out of it is code, and what stands between marks that are not touched.
 *
 * @returns undefined where the parsers have to read them
 * @throws RangeError where the whole text could not be read
 */
function outlinePlain(text, near, slow) {
    const division = dividedText(text, slow);
    if (!division || division.passages.some(({ isOpen }) => isOpen))
        return undefined;
    const { masked, passages, front } = division;
    const plainBlocksOf = (0,_divide_js__WEBPACK_IMPORTED_MODULE_1__/* .createPlainReader */ .gF)(masked, passages, slow.isJsx);
    const blocks = [];
    for (const passage of passagesNear(near, division, slow.isJsx)) {
        const plain = plainBlocksOf(passage);
        if (!plain)
            return undefined;
        blocks.push(...plain.blocks);
    }
    const found = blocks.flatMap(({ text: nearby, images }) => images.map((image) => (0,_plain_image_js__WEBPACK_IMPORTED_MODULE_3__/* .plainImage */ .e)({ image, nearby, heading: undefined, labels: [] }, text, front.language)));
    return {
        images: found,
        without(changes) {
            const spans = changes.map(({ span }) => span);
            const changed = new Set(changes.map(({ index }) => found[index]?.span.start));
            return ['plain', ...placesIn(division, spans), ...blocks.map(outlineBlock((0,_text_holes_js__WEBPACK_IMPORTED_MODULE_5__/* .createHoles */ .Y)(spans), changed))].join('\n');
        },
    };
}
/** @param changed where the images begin whose text is left out */
function outlineBlock({ at }, changed) {
    return ({ isHeading, isParagraph, text, images, targets }) => JSON.stringify([
        isHeading,
        isParagraph,
        text,
        targets,
        images.map((image) => {
            const { src, span, link, alt } = image;
            const own = image.isTag ? image.others : [image.syntax, image.title];
            return [src, at(span.start), at(span.end), link, own, changed.has(span.start) ? null : (alt ?? false)];
        }),
    ]);
}
/** @throws RangeError where the whole text could not be read */
function dividedText(text, slow) {
    (0,_page_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseDeepNesting */ .Zn)(text);
    (0,_page_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseDensity */ .Nh)(text);
    if (text.startsWith('\uFEFF') || (0,_page_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .hasManyMarks */ .yL)(text) || (0,_masking_easy_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .easyMarkdown */ .w)(text) !== text)
        return undefined;
    return (0,_division_js__WEBPACK_IMPORTED_MODULE_2__/* .divisionOf */ .D)(text, slow);
}
function passagesNear(near, { masked, passages }, isJsx) {
    const isReferring = (0,_divide_js__WEBPACK_IMPORTED_MODULE_1__/* .refers */ .C$)(masked, passages);
    const kept = new Set();
    let next = 0;
    let reached = 0;
    for (const passage of passages) {
        const { start, end, hasTags, isMixed, mayDefine, isOpen } = passage;
        while (next < near.length && (near[next]?.end ?? 0) < start)
            next += 1;
        const isNear = (near[next]?.start ?? end) < end;
        if (isNear || reached > 0 || isOpen || mayDefine || (hasTags && (isReferring || isJsx)) || (isMixed && isJsx)) {
            kept.add(passage);
        }
        // What is not closed may go on behind a blank line.
        reached = isOpen ? _divide_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl : Math.max(0, reached - 1);
    }
    return kept;
}
/** Where the front matter, the passages and the templates of a text are, without what stands in `spans`. */
function placesIn({ front, passages, templates }, spans) {
    const holes = (0,_text_holes_js__WEBPACK_IMPORTED_MODULE_5__/* .createHoles */ .Y)(spans);
    const place = ({ start, end }) => `${holes.at(start)}-${holes.at(end)}`;
    const outside = templates.filter((template) => !holes.contains(template));
    return [`front ${front.end}`, passages.map(place).join(' '), outside.map(place).join(' ')];
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
23860:e=>{
var t=Object.prototype.hasOwnProperty,n=Object.prototype.toString,r=Object.defineProperty,i=Object.getOwnPropertyDescriptor,o=function isArray(e){
return"function"==typeof Array.isArray?Array.isArray(e):"[object Array]"===n.call(e)},a=function isPlainObject(e){
if(!e||"[object Object]"!==n.call(e))return!1
;var r,i=t.call(e,"constructor"),o=e.constructor&&e.constructor.prototype&&t.call(e.constructor.prototype,"isPrototypeOf")
;if(e.constructor&&!i&&!o)return!1;for(r in e);return void 0===r||t.call(e,r)},s=function setProperty(e,t){
r&&"__proto__"===t.name?r(e,t.name,{enumerable:!0,configurable:!0,value:t.newValue,writable:!0}):e[t.name]=t.newValue
},c=function getProperty(e,n){if("__proto__"===n){if(!t.call(e,n))return;if(i)return i(e,n).value}return e[n]};e.exports=function extend(){
var e,t,n,r,i,l,u=arguments[0],f=1,d=arguments.length,p=!1;for("boolean"==typeof u&&(p=u,u=arguments[1]||{},f=2),
(null==u||"object"!=typeof u&&"function"!=typeof u)&&(u={});f<d;++f)if(null!=(e=arguments[f]))for(t in e)n=c(u,t),
u!==(r=c(e,t))&&(p&&r&&(a(r)||(i=o(r)))?(i?(i=!1,l=n&&o(n)?n:[]):l=n&&a(n)?n:{},s(u,{name:t,newValue:extend(p,l,r)})):void 0!==r&&s(u,{
name:t,newValue:r}));return u}},89312:e=>{!function(){var t;function format(e){
for(var t,n,r,i,o=1,a=[].slice.call(arguments),s=0,c=e.length,l="",u=!1,f=!1,nextArg=function(){return a[o++]},slurpNumber=function(){
for(var n="";/\d/.test(e[s]);)n+=e[s++],t=e[s];return n.length>0?parseInt(n):null};s<c;++s)if(t=e[s],u)switch(u=!1,"."==t?(f=!1,
t=e[++s]):"0"==t&&"."==e[s+1]?(f=!0,t=e[s+=2]):f=!0,i=slurpNumber(),t){case"b":l+=parseInt(nextArg(),10).toString(2);break;case"c":
l+="string"==typeof(n=nextArg())||n instanceof String?n:String.fromCharCode(parseInt(n,10));break;case"d":l+=parseInt(nextArg(),10);break
;case"f":r=String(parseFloat(nextArg()).toFixed(i||6)),l+=f?r:r.replace(/^0/,"");break;case"j":l+=JSON.stringify(nextArg());break;case"o":
l+="0"+parseInt(nextArg(),10).toString(8);break;case"s":l+=nextArg();break;case"x":l+="0x"+parseInt(nextArg(),10).toString(16);break
;case"X":l+="0x"+parseInt(nextArg(),10).toString(16).toUpperCase();break;default:l+=t}else"%"===t?u=!0:l+=t;return l}
(t=e.exports=format).format=format,t.vsprintf=function vsprintf(e,t){return format.apply(null,[e].concat(t))},
"undefined"!=typeof console&&"function"==typeof console.log&&(t.printf=function printf(){console.log(format.apply(null,arguments))})}()},
26923:(e,t,n)=>{function ccount(e,t){const n=String(e);if("string"!=typeof t)throw new TypeError("Expected character")
;let r=0,i=n.indexOf(t);for(;-1!==i;)r++,i=n.indexOf(t,i+t.length);return r}n.d(t,{D:()=>ccount})},37126:(e,t,n)=>{n.d(t,{
s:()=>decodeNamedCharacterReference});const r={AElig:"Æ",AMP:"&",Aacute:"Á",Abreve:"Ă",Acirc:"Â",Acy:"А",Afr:"𝔄",Agrave:"À",Alpha:"Α",
Amacr:"Ā",And:"⩓",Aogon:"Ą",Aopf:"𝔸",ApplyFunction:"⁡",Aring:"Å",Ascr:"𝒜",Assign:"≔",Atilde:"Ã",Auml:"Ä",Backslash:"∖",Barv:"⫧",
Barwed:"⌆",Bcy:"Б",Because:"∵",Bernoullis:"ℬ",Beta:"Β",Bfr:"𝔅",Bopf:"𝔹",Breve:"˘",Bscr:"ℬ",Bumpeq:"≎",CHcy:"Ч",COPY:"©",Cacute:"Ć",
Cap:"⋒",CapitalDifferentialD:"ⅅ",Cayleys:"ℭ",Ccaron:"Č",Ccedil:"Ç",Ccirc:"Ĉ",Cconint:"∰",Cdot:"Ċ",Cedilla:"¸",CenterDot:"·",Cfr:"ℭ",Chi:"Χ",
CircleDot:"⊙",CircleMinus:"⊖",CirclePlus:"⊕",CircleTimes:"⊗",ClockwiseContourIntegral:"∲",CloseCurlyDoubleQuote:"”",CloseCurlyQuote:"’",
Colon:"∷",Colone:"⩴",Congruent:"≡",Conint:"∯",ContourIntegral:"∮",Copf:"ℂ",Coproduct:"∐",CounterClockwiseContourIntegral:"∳",Cross:"⨯",
Cscr:"𝒞",Cup:"⋓",CupCap:"≍",DD:"ⅅ",DDotrahd:"⤑",DJcy:"Ђ",DScy:"Ѕ",DZcy:"Џ",Dagger:"‡",Darr:"↡",Dashv:"⫤",Dcaron:"Ď",Dcy:"Д",Del:"∇",
Delta:"Δ",Dfr:"𝔇",DiacriticalAcute:"´",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",DiacriticalGrave:"`",DiacriticalTilde:"˜",Diamond:"⋄",
DifferentialD:"ⅆ",Dopf:"𝔻",Dot:"¨",DotDot:"⃜",DotEqual:"≐",DoubleContourIntegral:"∯",DoubleDot:"¨",DoubleDownArrow:"⇓",DoubleLeftArrow:"⇐",
DoubleLeftRightArrow:"⇔",DoubleLeftTee:"⫤",DoubleLongLeftArrow:"⟸",DoubleLongLeftRightArrow:"⟺",DoubleLongRightArrow:"⟹",
DoubleRightArrow:"⇒",DoubleRightTee:"⊨",DoubleUpArrow:"⇑",DoubleUpDownArrow:"⇕",DoubleVerticalBar:"∥",DownArrow:"↓",DownArrowBar:"⤓",
DownArrowUpArrow:"⇵",DownBreve:"̑",DownLeftRightVector:"⥐",DownLeftTeeVector:"⥞",DownLeftVector:"↽",DownLeftVectorBar:"⥖",
DownRightTeeVector:"⥟",DownRightVector:"⇁",DownRightVectorBar:"⥗",DownTee:"⊤",DownTeeArrow:"↧",Downarrow:"⇓",Dscr:"𝒟",Dstrok:"Đ",ENG:"Ŋ",
ETH:"Ð",Eacute:"É",Ecaron:"Ě",Ecirc:"Ê",Ecy:"Э",Edot:"Ė",Efr:"𝔈",Egrave:"È",Element:"∈",Emacr:"Ē",EmptySmallSquare:"◻",
EmptyVerySmallSquare:"▫",Eogon:"Ę",Eopf:"𝔼",Epsilon:"Ε",Equal:"⩵",EqualTilde:"≂",Equilibrium:"⇌",Escr:"ℰ",Esim:"⩳",Eta:"Η",Euml:"Ë",
Exists:"∃",ExponentialE:"ⅇ",Fcy:"Ф",Ffr:"𝔉",FilledSmallSquare:"◼",FilledVerySmallSquare:"▪",Fopf:"𝔽",ForAll:"∀",Fouriertrf:"ℱ",Fscr:"ℱ",
GJcy:"Ѓ",GT:">",Gamma:"Γ",Gammad:"Ϝ",Gbreve:"Ğ",Gcedil:"Ģ",Gcirc:"Ĝ",Gcy:"Г",Gdot:"Ġ",Gfr:"𝔊",Gg:"⋙",Gopf:"𝔾",GreaterEqual:"≥",
GreaterEqualLess:"⋛",GreaterFullEqual:"≧",GreaterGreater:"⪢",GreaterLess:"≷",GreaterSlantEqual:"⩾",GreaterTilde:"≳",Gscr:"𝒢",Gt:"≫",
HARDcy:"Ъ",Hacek:"ˇ",Hat:"^",Hcirc:"Ĥ",Hfr:"ℌ",HilbertSpace:"ℋ",Hopf:"ℍ",HorizontalLine:"─",Hscr:"ℋ",Hstrok:"Ħ",HumpDownHump:"≎",
HumpEqual:"≏",IEcy:"Е",IJlig:"Ĳ",IOcy:"Ё",Iacute:"Í",Icirc:"Î",Icy:"И",Idot:"İ",Ifr:"ℑ",Igrave:"Ì",Im:"ℑ",Imacr:"Ī",ImaginaryI:"ⅈ",
Implies:"⇒",Int:"∬",Integral:"∫",Intersection:"⋂",InvisibleComma:"⁣",InvisibleTimes:"⁢",Iogon:"Į",Iopf:"𝕀",Iota:"Ι",Iscr:"ℐ",Itilde:"Ĩ",
Iukcy:"І",Iuml:"Ï",Jcirc:"Ĵ",Jcy:"Й",Jfr:"𝔍",Jopf:"𝕁",Jscr:"𝒥",Jsercy:"Ј",Jukcy:"Є",KHcy:"Х",KJcy:"Ќ",Kappa:"Κ",Kcedil:"Ķ",Kcy:"К",
Kfr:"𝔎",Kopf:"𝕂",Kscr:"𝒦",LJcy:"Љ",LT:"<",Lacute:"Ĺ",Lambda:"Λ",Lang:"⟪",Laplacetrf:"ℒ",Larr:"↞",Lcaron:"Ľ",Lcedil:"Ļ",Lcy:"Л",
LeftAngleBracket:"⟨",LeftArrow:"←",LeftArrowBar:"⇤",LeftArrowRightArrow:"⇆",LeftCeiling:"⌈",LeftDoubleBracket:"⟦",LeftDownTeeVector:"⥡",
LeftDownVector:"⇃",LeftDownVectorBar:"⥙",LeftFloor:"⌊",LeftRightArrow:"↔",LeftRightVector:"⥎",LeftTee:"⊣",LeftTeeArrow:"↤",
LeftTeeVector:"⥚",LeftTriangle:"⊲",LeftTriangleBar:"⧏",LeftTriangleEqual:"⊴",LeftUpDownVector:"⥑",LeftUpTeeVector:"⥠",LeftUpVector:"↿",
LeftUpVectorBar:"⥘",LeftVector:"↼",LeftVectorBar:"⥒",Leftarrow:"⇐",Leftrightarrow:"⇔",LessEqualGreater:"⋚",LessFullEqual:"≦",
LessGreater:"≶",LessLess:"⪡",LessSlantEqual:"⩽",LessTilde:"≲",Lfr:"𝔏",Ll:"⋘",Lleftarrow:"⇚",Lmidot:"Ŀ",LongLeftArrow:"⟵",
LongLeftRightArrow:"⟷",LongRightArrow:"⟶",Longleftarrow:"⟸",Longleftrightarrow:"⟺",Longrightarrow:"⟹",Lopf:"𝕃",LowerLeftArrow:"↙",
LowerRightArrow:"↘",Lscr:"ℒ",Lsh:"↰",Lstrok:"Ł",Lt:"≪",Map:"⤅",Mcy:"М",MediumSpace:" ",Mellintrf:"ℳ",Mfr:"𝔐",MinusPlus:"∓",Mopf:"𝕄",
Mscr:"ℳ",Mu:"Μ",NJcy:"Њ",Nacute:"Ń",Ncaron:"Ň",Ncedil:"Ņ",Ncy:"Н",NegativeMediumSpace:"​",NegativeThickSpace:"​",NegativeThinSpace:"​",
NegativeVeryThinSpace:"​",NestedGreaterGreater:"≫",NestedLessLess:"≪",NewLine:"\n",Nfr:"𝔑",NoBreak:"⁠",NonBreakingSpace:" ",Nopf:"ℕ",
Not:"⫬",NotCongruent:"≢",NotCupCap:"≭",NotDoubleVerticalBar:"∦",NotElement:"∉",NotEqual:"≠",NotEqualTilde:"≂̸",NotExists:"∄",NotGreater:"≯",
NotGreaterEqual:"≱",NotGreaterFullEqual:"≧̸",NotGreaterGreater:"≫̸",NotGreaterLess:"≹",NotGreaterSlantEqual:"⩾̸",NotGreaterTilde:"≵",
NotHumpDownHump:"≎̸",NotHumpEqual:"≏̸",NotLeftTriangle:"⋪",NotLeftTriangleBar:"⧏̸",NotLeftTriangleEqual:"⋬",NotLess:"≮",NotLessEqual:"≰",
NotLessGreater:"≸",NotLessLess:"≪̸",NotLessSlantEqual:"⩽̸",NotLessTilde:"≴",NotNestedGreaterGreater:"⪢̸",NotNestedLessLess:"⪡̸",
NotPrecedes:"⊀",NotPrecedesEqual:"⪯̸",NotPrecedesSlantEqual:"⋠",NotReverseElement:"∌",NotRightTriangle:"⋫",NotRightTriangleBar:"⧐̸",
NotRightTriangleEqual:"⋭",NotSquareSubset:"⊏̸",NotSquareSubsetEqual:"⋢",NotSquareSuperset:"⊐̸",NotSquareSupersetEqual:"⋣",NotSubset:"⊂⃒",
NotSubsetEqual:"⊈",NotSucceeds:"⊁",NotSucceedsEqual:"⪰̸",NotSucceedsSlantEqual:"⋡",NotSucceedsTilde:"≿̸",NotSuperset:"⊃⃒",
NotSupersetEqual:"⊉",NotTilde:"≁",NotTildeEqual:"≄",NotTildeFullEqual:"≇",NotTildeTilde:"≉",NotVerticalBar:"∤",Nscr:"𝒩",Ntilde:"Ñ",Nu:"Ν",
OElig:"Œ",Oacute:"Ó",Ocirc:"Ô",Ocy:"О",Odblac:"Ő",Ofr:"𝔒",Ograve:"Ò",Omacr:"Ō",Omega:"Ω",Omicron:"Ο",Oopf:"𝕆",OpenCurlyDoubleQuote:"“",
OpenCurlyQuote:"‘",Or:"⩔",Oscr:"𝒪",Oslash:"Ø",Otilde:"Õ",Otimes:"⨷",Ouml:"Ö",OverBar:"‾",OverBrace:"⏞",OverBracket:"⎴",OverParenthesis:"⏜",
PartialD:"∂",Pcy:"П",Pfr:"𝔓",Phi:"Φ",Pi:"Π",PlusMinus:"±",Poincareplane:"ℌ",Popf:"ℙ",Pr:"⪻",Precedes:"≺",PrecedesEqual:"⪯",
PrecedesSlantEqual:"≼",PrecedesTilde:"≾",Prime:"″",Product:"∏",Proportion:"∷",Proportional:"∝",Pscr:"𝒫",Psi:"Ψ",QUOT:'"',Qfr:"𝔔",Qopf:"ℚ",
Qscr:"𝒬",RBarr:"⤐",REG:"®",Racute:"Ŕ",Rang:"⟫",Rarr:"↠",Rarrtl:"⤖",Rcaron:"Ř",Rcedil:"Ŗ",Rcy:"Р",Re:"ℜ",ReverseElement:"∋",
ReverseEquilibrium:"⇋",ReverseUpEquilibrium:"⥯",Rfr:"ℜ",Rho:"Ρ",RightAngleBracket:"⟩",RightArrow:"→",RightArrowBar:"⇥",
RightArrowLeftArrow:"⇄",RightCeiling:"⌉",RightDoubleBracket:"⟧",RightDownTeeVector:"⥝",RightDownVector:"⇂",RightDownVectorBar:"⥕",
RightFloor:"⌋",RightTee:"⊢",RightTeeArrow:"↦",RightTeeVector:"⥛",RightTriangle:"⊳",RightTriangleBar:"⧐",RightTriangleEqual:"⊵",
RightUpDownVector:"⥏",RightUpTeeVector:"⥜",RightUpVector:"↾",RightUpVectorBar:"⥔",RightVector:"⇀",RightVectorBar:"⥓",Rightarrow:"⇒",
Ropf:"ℝ",RoundImplies:"⥰",Rrightarrow:"⇛",Rscr:"ℛ",Rsh:"↱",RuleDelayed:"⧴",SHCHcy:"Щ",SHcy:"Ш",SOFTcy:"Ь",Sacute:"Ś",Sc:"⪼",Scaron:"Š",
Scedil:"Ş",Scirc:"Ŝ",Scy:"С",Sfr:"𝔖",ShortDownArrow:"↓",ShortLeftArrow:"←",ShortRightArrow:"→",ShortUpArrow:"↑",Sigma:"Σ",SmallCircle:"∘",
Sopf:"𝕊",Sqrt:"√",Square:"□",SquareIntersection:"⊓",SquareSubset:"⊏",SquareSubsetEqual:"⊑",SquareSuperset:"⊐",SquareSupersetEqual:"⊒",
SquareUnion:"⊔",Sscr:"𝒮",Star:"⋆",Sub:"⋐",Subset:"⋐",SubsetEqual:"⊆",Succeeds:"≻",SucceedsEqual:"⪰",SucceedsSlantEqual:"≽",
SucceedsTilde:"≿",SuchThat:"∋",Sum:"∑",Sup:"⋑",Superset:"⊃",SupersetEqual:"⊇",Supset:"⋑",THORN:"Þ",TRADE:"™",TSHcy:"Ћ",TScy:"Ц",Tab:"\t",
Tau:"Τ",Tcaron:"Ť",Tcedil:"Ţ",Tcy:"Т",Tfr:"𝔗",Therefore:"∴",Theta:"Θ",ThickSpace:"  ",ThinSpace:" ",Tilde:"∼",TildeEqual:"≃",
TildeFullEqual:"≅",TildeTilde:"≈",Topf:"𝕋",TripleDot:"⃛",Tscr:"𝒯",Tstrok:"Ŧ",Uacute:"Ú",Uarr:"↟",Uarrocir:"⥉",Ubrcy:"Ў",Ubreve:"Ŭ",
Ucirc:"Û",Ucy:"У",Udblac:"Ű",Ufr:"𝔘",Ugrave:"Ù",Umacr:"Ū",UnderBar:"_",UnderBrace:"⏟",UnderBracket:"⎵",UnderParenthesis:"⏝",Union:"⋃",
UnionPlus:"⊎",Uogon:"Ų",Uopf:"𝕌",UpArrow:"↑",UpArrowBar:"⤒",UpArrowDownArrow:"⇅",UpDownArrow:"↕",UpEquilibrium:"⥮",UpTee:"⊥",
UpTeeArrow:"↥",Uparrow:"⇑",Updownarrow:"⇕",UpperLeftArrow:"↖",UpperRightArrow:"↗",Upsi:"ϒ",Upsilon:"Υ",Uring:"Ů",Uscr:"𝒰",Utilde:"Ũ",
Uuml:"Ü",VDash:"⊫",Vbar:"⫫",Vcy:"В",Vdash:"⊩",Vdashl:"⫦",Vee:"⋁",Verbar:"‖",Vert:"‖",VerticalBar:"∣",VerticalLine:"|",VerticalSeparator:"❘",
VerticalTilde:"≀",VeryThinSpace:" ",Vfr:"𝔙",Vopf:"𝕍",Vscr:"𝒱",Vvdash:"⊪",Wcirc:"Ŵ",Wedge:"⋀",Wfr:"𝔚",Wopf:"𝕎",Wscr:"𝒲",Xfr:"𝔛",
Xi:"Ξ",Xopf:"𝕏",Xscr:"𝒳",YAcy:"Я",YIcy:"Ї",YUcy:"Ю",Yacute:"Ý",Ycirc:"Ŷ",Ycy:"Ы",Yfr:"𝔜",Yopf:"𝕐",Yscr:"𝒴",Yuml:"Ÿ",ZHcy:"Ж",
Zacute:"Ź",Zcaron:"Ž",Zcy:"З",Zdot:"Ż",ZeroWidthSpace:"​",Zeta:"Ζ",Zfr:"ℨ",Zopf:"ℤ",Zscr:"𝒵",aacute:"á",abreve:"ă",ac:"∾",acE:"∾̳",acd:"∿",
acirc:"â",acute:"´",acy:"а",aelig:"æ",af:"⁡",afr:"𝔞",agrave:"à",alefsym:"ℵ",aleph:"ℵ",alpha:"α",amacr:"ā",amalg:"⨿",amp:"&",and:"∧",
andand:"⩕",andd:"⩜",andslope:"⩘",andv:"⩚",ang:"∠",ange:"⦤",angle:"∠",angmsd:"∡",angmsdaa:"⦨",angmsdab:"⦩",angmsdac:"⦪",angmsdad:"⦫",
angmsdae:"⦬",angmsdaf:"⦭",angmsdag:"⦮",angmsdah:"⦯",angrt:"∟",angrtvb:"⊾",angrtvbd:"⦝",angsph:"∢",angst:"Å",angzarr:"⍼",aogon:"ą",aopf:"𝕒",
ap:"≈",apE:"⩰",apacir:"⩯",ape:"≊",apid:"≋",apos:"'",approx:"≈",approxeq:"≊",aring:"å",ascr:"𝒶",ast:"*",asymp:"≈",asympeq:"≍",atilde:"ã",
auml:"ä",awconint:"∳",awint:"⨑",bNot:"⫭",backcong:"≌",backepsilon:"϶",backprime:"‵",backsim:"∽",backsimeq:"⋍",barvee:"⊽",barwed:"⌅",
barwedge:"⌅",bbrk:"⎵",bbrktbrk:"⎶",bcong:"≌",bcy:"б",bdquo:"„",becaus:"∵",because:"∵",bemptyv:"⦰",bepsi:"϶",bernou:"ℬ",beta:"β",beth:"ℶ",
between:"≬",bfr:"𝔟",bigcap:"⋂",bigcirc:"◯",bigcup:"⋃",bigodot:"⨀",bigoplus:"⨁",bigotimes:"⨂",bigsqcup:"⨆",bigstar:"★",bigtriangledown:"▽",
bigtriangleup:"△",biguplus:"⨄",bigvee:"⋁",bigwedge:"⋀",bkarow:"⤍",blacklozenge:"⧫",blacksquare:"▪",blacktriangle:"▴",blacktriangledown:"▾",
blacktriangleleft:"◂",blacktriangleright:"▸",blank:"␣",blk12:"▒",blk14:"░",blk34:"▓",block:"█",bne:"=⃥",bnequiv:"≡⃥",bnot:"⌐",bopf:"𝕓",
bot:"⊥",bottom:"⊥",bowtie:"⋈",boxDL:"╗",boxDR:"╔",boxDl:"╖",boxDr:"╓",boxH:"═",boxHD:"╦",boxHU:"╩",boxHd:"╤",boxHu:"╧",boxUL:"╝",boxUR:"╚",
boxUl:"╜",boxUr:"╙",boxV:"║",boxVH:"╬",boxVL:"╣",boxVR:"╠",boxVh:"╫",boxVl:"╢",boxVr:"╟",boxbox:"⧉",boxdL:"╕",boxdR:"╒",boxdl:"┐",boxdr:"┌",
boxh:"─",boxhD:"╥",boxhU:"╨",boxhd:"┬",boxhu:"┴",boxminus:"⊟",boxplus:"⊞",boxtimes:"⊠",boxuL:"╛",boxuR:"╘",boxul:"┘",boxur:"└",boxv:"│",
boxvH:"╪",boxvL:"╡",boxvR:"╞",boxvh:"┼",boxvl:"┤",boxvr:"├",bprime:"‵",breve:"˘",brvbar:"¦",bscr:"𝒷",bsemi:"⁏",bsim:"∽",bsime:"⋍",
bsol:"\\",bsolb:"⧅",bsolhsub:"⟈",bull:"•",bullet:"•",bump:"≎",bumpE:"⪮",bumpe:"≏",bumpeq:"≏",cacute:"ć",cap:"∩",capand:"⩄",capbrcup:"⩉",
capcap:"⩋",capcup:"⩇",capdot:"⩀",caps:"∩︀",caret:"⁁",caron:"ˇ",ccaps:"⩍",ccaron:"č",ccedil:"ç",ccirc:"ĉ",ccups:"⩌",ccupssm:"⩐",cdot:"ċ",
cedil:"¸",cemptyv:"⦲",cent:"¢",centerdot:"·",cfr:"𝔠",chcy:"ч",check:"✓",checkmark:"✓",chi:"χ",cir:"○",cirE:"⧃",circ:"ˆ",circeq:"≗",
circlearrowleft:"↺",circlearrowright:"↻",circledR:"®",circledS:"Ⓢ",circledast:"⊛",circledcirc:"⊚",circleddash:"⊝",cire:"≗",cirfnint:"⨐",
cirmid:"⫯",cirscir:"⧂",clubs:"♣",clubsuit:"♣",colon:":",colone:"≔",coloneq:"≔",comma:",",commat:"@",comp:"∁",compfn:"∘",complement:"∁",
complexes:"ℂ",cong:"≅",congdot:"⩭",conint:"∮",copf:"𝕔",coprod:"∐",copy:"©",copysr:"℗",crarr:"↵",cross:"✗",cscr:"𝒸",csub:"⫏",csube:"⫑",
csup:"⫐",csupe:"⫒",ctdot:"⋯",cudarrl:"⤸",cudarrr:"⤵",cuepr:"⋞",cuesc:"⋟",cularr:"↶",cularrp:"⤽",cup:"∪",cupbrcap:"⩈",cupcap:"⩆",cupcup:"⩊",
cupdot:"⊍",cupor:"⩅",cups:"∪︀",curarr:"↷",curarrm:"⤼",curlyeqprec:"⋞",curlyeqsucc:"⋟",curlyvee:"⋎",curlywedge:"⋏",curren:"¤",
curvearrowleft:"↶",curvearrowright:"↷",cuvee:"⋎",cuwed:"⋏",cwconint:"∲",cwint:"∱",cylcty:"⌭",dArr:"⇓",dHar:"⥥",dagger:"†",daleth:"ℸ",
darr:"↓",dash:"‐",dashv:"⊣",dbkarow:"⤏",dblac:"˝",dcaron:"ď",dcy:"д",dd:"ⅆ",ddagger:"‡",ddarr:"⇊",ddotseq:"⩷",deg:"°",delta:"δ",demptyv:"⦱",
dfisht:"⥿",dfr:"𝔡",dharl:"⇃",dharr:"⇂",diam:"⋄",diamond:"⋄",diamondsuit:"♦",diams:"♦",die:"¨",digamma:"ϝ",disin:"⋲",div:"÷",divide:"÷",
divideontimes:"⋇",divonx:"⋇",djcy:"ђ",dlcorn:"⌞",dlcrop:"⌍",dollar:"$",dopf:"𝕕",dot:"˙",doteq:"≐",doteqdot:"≑",dotminus:"∸",dotplus:"∔",
dotsquare:"⊡",doublebarwedge:"⌆",downarrow:"↓",downdownarrows:"⇊",downharpoonleft:"⇃",downharpoonright:"⇂",drbkarow:"⤐",drcorn:"⌟",
drcrop:"⌌",dscr:"𝒹",dscy:"ѕ",dsol:"⧶",dstrok:"đ",dtdot:"⋱",dtri:"▿",dtrif:"▾",duarr:"⇵",duhar:"⥯",dwangle:"⦦",dzcy:"џ",dzigrarr:"⟿",
eDDot:"⩷",eDot:"≑",eacute:"é",easter:"⩮",ecaron:"ě",ecir:"≖",ecirc:"ê",ecolon:"≕",ecy:"э",edot:"ė",ee:"ⅇ",efDot:"≒",efr:"𝔢",eg:"⪚",
egrave:"è",egs:"⪖",egsdot:"⪘",el:"⪙",elinters:"⏧",ell:"ℓ",els:"⪕",elsdot:"⪗",emacr:"ē",empty:"∅",emptyset:"∅",emptyv:"∅",emsp13:" ",
emsp14:" ",emsp:" ",eng:"ŋ",ensp:" ",eogon:"ę",eopf:"𝕖",epar:"⋕",eparsl:"⧣",eplus:"⩱",epsi:"ε",epsilon:"ε",epsiv:"ϵ",eqcirc:"≖",
eqcolon:"≕",eqsim:"≂",eqslantgtr:"⪖",eqslantless:"⪕",equals:"=",equest:"≟",equiv:"≡",equivDD:"⩸",eqvparsl:"⧥",erDot:"≓",erarr:"⥱",escr:"ℯ",
esdot:"≐",esim:"≂",eta:"η",eth:"ð",euml:"ë",euro:"€",excl:"!",exist:"∃",expectation:"ℰ",exponentiale:"ⅇ",fallingdotseq:"≒",fcy:"ф",
female:"♀",ffilig:"ﬃ",fflig:"ﬀ",ffllig:"ﬄ",ffr:"𝔣",filig:"ﬁ",fjlig:"fj",flat:"♭",fllig:"ﬂ",fltns:"▱",fnof:"ƒ",fopf:"𝕗",forall:"∀",
fork:"⋔",forkv:"⫙",fpartint:"⨍",frac12:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"¾",
frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄",frown:"⌢",fscr:"𝒻",gE:"≧",gEl:"⪌",gacute:"ǵ",gamma:"γ",
gammad:"ϝ",gap:"⪆",gbreve:"ğ",gcirc:"ĝ",gcy:"г",gdot:"ġ",ge:"≥",gel:"⋛",geq:"≥",geqq:"≧",geqslant:"⩾",ges:"⩾",gescc:"⪩",gesdot:"⪀",
gesdoto:"⪂",gesdotol:"⪄",gesl:"⋛︀",gesles:"⪔",gfr:"𝔤",gg:"≫",ggg:"⋙",gimel:"ℷ",gjcy:"ѓ",gl:"≷",glE:"⪒",gla:"⪥",glj:"⪤",gnE:"≩",gnap:"⪊",
gnapprox:"⪊",gne:"⪈",gneq:"⪈",gneqq:"≩",gnsim:"⋧",gopf:"𝕘",grave:"`",gscr:"ℊ",gsim:"≳",gsime:"⪎",gsiml:"⪐",gt:">",gtcc:"⪧",gtcir:"⩺",
gtdot:"⋗",gtlPar:"⦕",gtquest:"⩼",gtrapprox:"⪆",gtrarr:"⥸",gtrdot:"⋗",gtreqless:"⋛",gtreqqless:"⪌",gtrless:"≷",gtrsim:"≳",gvertneqq:"≩︀",
gvnE:"≩︀",hArr:"⇔",hairsp:" ",half:"½",hamilt:"ℋ",hardcy:"ъ",harr:"↔",harrcir:"⥈",harrw:"↭",hbar:"ℏ",hcirc:"ĥ",hearts:"♥",heartsuit:"♥",
hellip:"…",hercon:"⊹",hfr:"𝔥",hksearow:"⤥",hkswarow:"⤦",hoarr:"⇿",homtht:"∻",hookleftarrow:"↩",hookrightarrow:"↪",hopf:"𝕙",horbar:"―",
hscr:"𝒽",hslash:"ℏ",hstrok:"ħ",hybull:"⁃",hyphen:"‐",iacute:"í",ic:"⁣",icirc:"î",icy:"и",iecy:"е",iexcl:"¡",iff:"⇔",ifr:"𝔦",igrave:"ì",
ii:"ⅈ",iiiint:"⨌",iiint:"∭",iinfin:"⧜",iiota:"℩",ijlig:"ĳ",imacr:"ī",image:"ℑ",imagline:"ℐ",imagpart:"ℑ",imath:"ı",imof:"⊷",imped:"Ƶ",
in:"∈",incare:"℅",infin:"∞",infintie:"⧝",inodot:"ı",int:"∫",intcal:"⊺",integers:"ℤ",intercal:"⊺",intlarhk:"⨗",intprod:"⨼",iocy:"ё",
iogon:"į",iopf:"𝕚",iota:"ι",iprod:"⨼",iquest:"¿",iscr:"𝒾",isin:"∈",isinE:"⋹",isindot:"⋵",isins:"⋴",isinsv:"⋳",isinv:"∈",it:"⁢",itilde:"ĩ",
iukcy:"і",iuml:"ï",jcirc:"ĵ",jcy:"й",jfr:"𝔧",jmath:"ȷ",jopf:"𝕛",jscr:"𝒿",jsercy:"ј",jukcy:"є",kappa:"κ",kappav:"ϰ",kcedil:"ķ",kcy:"к",
kfr:"𝔨",kgreen:"ĸ",khcy:"х",kjcy:"ќ",kopf:"𝕜",kscr:"𝓀",lAarr:"⇚",lArr:"⇐",lAtail:"⤛",lBarr:"⤎",lE:"≦",lEg:"⪋",lHar:"⥢",lacute:"ĺ",
laemptyv:"⦴",lagran:"ℒ",lambda:"λ",lang:"⟨",langd:"⦑",langle:"⟨",lap:"⪅",laquo:"«",larr:"←",larrb:"⇤",larrbfs:"⤟",larrfs:"⤝",larrhk:"↩",
larrlp:"↫",larrpl:"⤹",larrsim:"⥳",larrtl:"↢",lat:"⪫",latail:"⤙",late:"⪭",lates:"⪭︀",lbarr:"⤌",lbbrk:"❲",lbrace:"{",lbrack:"[",lbrke:"⦋",
lbrksld:"⦏",lbrkslu:"⦍",lcaron:"ľ",lcedil:"ļ",lceil:"⌈",lcub:"{",lcy:"л",ldca:"⤶",ldquo:"“",ldquor:"„",ldrdhar:"⥧",ldrushar:"⥋",ldsh:"↲",
le:"≤",leftarrow:"←",leftarrowtail:"↢",leftharpoondown:"↽",leftharpoonup:"↼",leftleftarrows:"⇇",leftrightarrow:"↔",leftrightarrows:"⇆",
leftrightharpoons:"⇋",leftrightsquigarrow:"↭",leftthreetimes:"⋋",leg:"⋚",leq:"≤",leqq:"≦",leqslant:"⩽",les:"⩽",lescc:"⪨",lesdot:"⩿",
lesdoto:"⪁",lesdotor:"⪃",lesg:"⋚︀",lesges:"⪓",lessapprox:"⪅",lessdot:"⋖",lesseqgtr:"⋚",lesseqqgtr:"⪋",lessgtr:"≶",lesssim:"≲",lfisht:"⥼",
lfloor:"⌊",lfr:"𝔩",lg:"≶",lgE:"⪑",lhard:"↽",lharu:"↼",lharul:"⥪",lhblk:"▄",ljcy:"љ",ll:"≪",llarr:"⇇",llcorner:"⌞",llhard:"⥫",lltri:"◺",
lmidot:"ŀ",lmoust:"⎰",lmoustache:"⎰",lnE:"≨",lnap:"⪉",lnapprox:"⪉",lne:"⪇",lneq:"⪇",lneqq:"≨",lnsim:"⋦",loang:"⟬",loarr:"⇽",lobrk:"⟦",
longleftarrow:"⟵",longleftrightarrow:"⟷",longmapsto:"⟼",longrightarrow:"⟶",looparrowleft:"↫",looparrowright:"↬",lopar:"⦅",lopf:"𝕝",
loplus:"⨭",lotimes:"⨴",lowast:"∗",lowbar:"_",loz:"◊",lozenge:"◊",lozf:"⧫",lpar:"(",lparlt:"⦓",lrarr:"⇆",lrcorner:"⌟",lrhar:"⇋",lrhard:"⥭",
lrm:"‎",lrtri:"⊿",lsaquo:"‹",lscr:"𝓁",lsh:"↰",lsim:"≲",lsime:"⪍",lsimg:"⪏",lsqb:"[",lsquo:"‘",lsquor:"‚",lstrok:"ł",lt:"<",ltcc:"⪦",
ltcir:"⩹",ltdot:"⋖",lthree:"⋋",ltimes:"⋉",ltlarr:"⥶",ltquest:"⩻",ltrPar:"⦖",ltri:"◃",ltrie:"⊴",ltrif:"◂",lurdshar:"⥊",luruhar:"⥦",
lvertneqq:"≨︀",lvnE:"≨︀",mDDot:"∺",macr:"¯",male:"♂",malt:"✠",maltese:"✠",map:"↦",mapsto:"↦",mapstodown:"↧",mapstoleft:"↤",mapstoup:"↥",
marker:"▮",mcomma:"⨩",mcy:"м",mdash:"—",measuredangle:"∡",mfr:"𝔪",mho:"℧",micro:"µ",mid:"∣",midast:"*",midcir:"⫰",middot:"·",minus:"−",
minusb:"⊟",minusd:"∸",minusdu:"⨪",mlcp:"⫛",mldr:"…",mnplus:"∓",models:"⊧",mopf:"𝕞",mp:"∓",mscr:"𝓂",mstpos:"∾",mu:"μ",multimap:"⊸",
mumap:"⊸",nGg:"⋙̸",nGt:"≫⃒",nGtv:"≫̸",nLeftarrow:"⇍",nLeftrightarrow:"⇎",nLl:"⋘̸",nLt:"≪⃒",nLtv:"≪̸",nRightarrow:"⇏",nVDash:"⊯",nVdash:"⊮",
nabla:"∇",nacute:"ń",nang:"∠⃒",nap:"≉",napE:"⩰̸",napid:"≋̸",napos:"ŉ",napprox:"≉",natur:"♮",natural:"♮",naturals:"ℕ",nbsp:" ",nbump:"≎̸",
nbumpe:"≏̸",ncap:"⩃",ncaron:"ň",ncedil:"ņ",ncong:"≇",ncongdot:"⩭̸",ncup:"⩂",ncy:"н",ndash:"–",ne:"≠",neArr:"⇗",nearhk:"⤤",nearr:"↗",
nearrow:"↗",nedot:"≐̸",nequiv:"≢",nesear:"⤨",nesim:"≂̸",nexist:"∄",nexists:"∄",nfr:"𝔫",ngE:"≧̸",nge:"≱",ngeq:"≱",ngeqq:"≧̸",ngeqslant:"⩾̸",
nges:"⩾̸",ngsim:"≵",ngt:"≯",ngtr:"≯",nhArr:"⇎",nharr:"↮",nhpar:"⫲",ni:"∋",nis:"⋼",nisd:"⋺",niv:"∋",njcy:"њ",nlArr:"⇍",nlE:"≦̸",nlarr:"↚",
nldr:"‥",nle:"≰",nleftarrow:"↚",nleftrightarrow:"↮",nleq:"≰",nleqq:"≦̸",nleqslant:"⩽̸",nles:"⩽̸",nless:"≮",nlsim:"≴",nlt:"≮",nltri:"⋪",
nltrie:"⋬",nmid:"∤",nopf:"𝕟",not:"¬",notin:"∉",notinE:"⋹̸",notindot:"⋵̸",notinva:"∉",notinvb:"⋷",notinvc:"⋶",notni:"∌",notniva:"∌",
notnivb:"⋾",notnivc:"⋽",npar:"∦",nparallel:"∦",nparsl:"⫽⃥",npart:"∂̸",npolint:"⨔",npr:"⊀",nprcue:"⋠",npre:"⪯̸",nprec:"⊀",npreceq:"⪯̸",
nrArr:"⇏",nrarr:"↛",nrarrc:"⤳̸",nrarrw:"↝̸",nrightarrow:"↛",nrtri:"⋫",nrtrie:"⋭",nsc:"⊁",nsccue:"⋡",nsce:"⪰̸",nscr:"𝓃",nshortmid:"∤",
nshortparallel:"∦",nsim:"≁",nsime:"≄",nsimeq:"≄",nsmid:"∤",nspar:"∦",nsqsube:"⋢",nsqsupe:"⋣",nsub:"⊄",nsubE:"⫅̸",nsube:"⊈",nsubset:"⊂⃒",
nsubseteq:"⊈",nsubseteqq:"⫅̸",nsucc:"⊁",nsucceq:"⪰̸",nsup:"⊅",nsupE:"⫆̸",nsupe:"⊉",nsupset:"⊃⃒",nsupseteq:"⊉",nsupseteqq:"⫆̸",ntgl:"≹",
ntilde:"ñ",ntlg:"≸",ntriangleleft:"⋪",ntrianglelefteq:"⋬",ntriangleright:"⋫",ntrianglerighteq:"⋭",nu:"ν",num:"#",numero:"№",numsp:" ",
nvDash:"⊭",nvHarr:"⤄",nvap:"≍⃒",nvdash:"⊬",nvge:"≥⃒",nvgt:">⃒",nvinfin:"⧞",nvlArr:"⤂",nvle:"≤⃒",nvlt:"<⃒",nvltrie:"⊴⃒",nvrArr:"⤃",
nvrtrie:"⊵⃒",nvsim:"∼⃒",nwArr:"⇖",nwarhk:"⤣",nwarr:"↖",nwarrow:"↖",nwnear:"⤧",oS:"Ⓢ",oacute:"ó",oast:"⊛",ocir:"⊚",ocirc:"ô",ocy:"о",
odash:"⊝",odblac:"ő",odiv:"⨸",odot:"⊙",odsold:"⦼",oelig:"œ",ofcir:"⦿",ofr:"𝔬",ogon:"˛",ograve:"ò",ogt:"⧁",ohbar:"⦵",ohm:"Ω",oint:"∮",
olarr:"↺",olcir:"⦾",olcross:"⦻",oline:"‾",olt:"⧀",omacr:"ō",omega:"ω",omicron:"ο",omid:"⦶",ominus:"⊖",oopf:"𝕠",opar:"⦷",operp:"⦹",
oplus:"⊕",or:"∨",orarr:"↻",ord:"⩝",order:"ℴ",orderof:"ℴ",ordf:"ª",ordm:"º",origof:"⊶",oror:"⩖",orslope:"⩗",orv:"⩛",oscr:"ℴ",oslash:"ø",
osol:"⊘",otilde:"õ",otimes:"⊗",otimesas:"⨶",ouml:"ö",ovbar:"⌽",par:"∥",para:"¶",parallel:"∥",parsim:"⫳",parsl:"⫽",part:"∂",pcy:"п",
percnt:"%",period:".",permil:"‰",perp:"⊥",pertenk:"‱",pfr:"𝔭",phi:"φ",phiv:"ϕ",phmmat:"ℳ",phone:"☎",pi:"π",pitchfork:"⋔",piv:"ϖ",
planck:"ℏ",planckh:"ℎ",plankv:"ℏ",plus:"+",plusacir:"⨣",plusb:"⊞",pluscir:"⨢",plusdo:"∔",plusdu:"⨥",pluse:"⩲",plusmn:"±",plussim:"⨦",
plustwo:"⨧",pm:"±",pointint:"⨕",popf:"𝕡",pound:"£",pr:"≺",prE:"⪳",prap:"⪷",prcue:"≼",pre:"⪯",prec:"≺",precapprox:"⪷",preccurlyeq:"≼",
preceq:"⪯",precnapprox:"⪹",precneqq:"⪵",precnsim:"⋨",precsim:"≾",prime:"′",primes:"ℙ",prnE:"⪵",prnap:"⪹",prnsim:"⋨",prod:"∏",profalar:"⌮",
profline:"⌒",profsurf:"⌓",prop:"∝",propto:"∝",prsim:"≾",prurel:"⊰",pscr:"𝓅",psi:"ψ",puncsp:" ",qfr:"𝔮",qint:"⨌",qopf:"𝕢",qprime:"⁗",
qscr:"𝓆",quaternions:"ℍ",quatint:"⨖",quest:"?",questeq:"≟",quot:'"',rAarr:"⇛",rArr:"⇒",rAtail:"⤜",rBarr:"⤏",rHar:"⥤",race:"∽̱",racute:"ŕ",
radic:"√",raemptyv:"⦳",rang:"⟩",rangd:"⦒",range:"⦥",rangle:"⟩",raquo:"»",rarr:"→",rarrap:"⥵",rarrb:"⇥",rarrbfs:"⤠",rarrc:"⤳",rarrfs:"⤞",
rarrhk:"↪",rarrlp:"↬",rarrpl:"⥅",rarrsim:"⥴",rarrtl:"↣",rarrw:"↝",ratail:"⤚",ratio:"∶",rationals:"ℚ",rbarr:"⤍",rbbrk:"❳",rbrace:"}",
rbrack:"]",rbrke:"⦌",rbrksld:"⦎",rbrkslu:"⦐",rcaron:"ř",rcedil:"ŗ",rceil:"⌉",rcub:"}",rcy:"р",rdca:"⤷",rdldhar:"⥩",rdquo:"”",rdquor:"”",
rdsh:"↳",real:"ℜ",realine:"ℛ",realpart:"ℜ",reals:"ℝ",rect:"▭",reg:"®",rfisht:"⥽",rfloor:"⌋",rfr:"𝔯",rhard:"⇁",rharu:"⇀",rharul:"⥬",rho:"ρ",
rhov:"ϱ",rightarrow:"→",rightarrowtail:"↣",rightharpoondown:"⇁",rightharpoonup:"⇀",rightleftarrows:"⇄",rightleftharpoons:"⇌",
rightrightarrows:"⇉",rightsquigarrow:"↝",rightthreetimes:"⋌",ring:"˚",risingdotseq:"≓",rlarr:"⇄",rlhar:"⇌",rlm:"‏",rmoust:"⎱",
rmoustache:"⎱",rnmid:"⫮",roang:"⟭",roarr:"⇾",robrk:"⟧",ropar:"⦆",ropf:"𝕣",roplus:"⨮",rotimes:"⨵",rpar:")",rpargt:"⦔",rppolint:"⨒",
rrarr:"⇉",rsaquo:"›",rscr:"𝓇",rsh:"↱",rsqb:"]",rsquo:"’",rsquor:"’",rthree:"⋌",rtimes:"⋊",rtri:"▹",rtrie:"⊵",rtrif:"▸",rtriltri:"⧎",
ruluhar:"⥨",rx:"℞",sacute:"ś",sbquo:"‚",sc:"≻",scE:"⪴",scap:"⪸",scaron:"š",sccue:"≽",sce:"⪰",scedil:"ş",scirc:"ŝ",scnE:"⪶",scnap:"⪺",
scnsim:"⋩",scpolint:"⨓",scsim:"≿",scy:"с",sdot:"⋅",sdotb:"⊡",sdote:"⩦",seArr:"⇘",searhk:"⤥",searr:"↘",searrow:"↘",sect:"§",semi:";",
seswar:"⤩",setminus:"∖",setmn:"∖",sext:"✶",sfr:"𝔰",sfrown:"⌢",sharp:"♯",shchcy:"щ",shcy:"ш",shortmid:"∣",shortparallel:"∥",shy:"­",
sigma:"σ",sigmaf:"ς",sigmav:"ς",sim:"∼",simdot:"⩪",sime:"≃",simeq:"≃",simg:"⪞",simgE:"⪠",siml:"⪝",simlE:"⪟",simne:"≆",simplus:"⨤",
simrarr:"⥲",slarr:"←",smallsetminus:"∖",smashp:"⨳",smeparsl:"⧤",smid:"∣",smile:"⌣",smt:"⪪",smte:"⪬",smtes:"⪬︀",softcy:"ь",sol:"/",solb:"⧄",
solbar:"⌿",sopf:"𝕤",spades:"♠",spadesuit:"♠",spar:"∥",sqcap:"⊓",sqcaps:"⊓︀",sqcup:"⊔",sqcups:"⊔︀",sqsub:"⊏",sqsube:"⊑",sqsubset:"⊏",
sqsubseteq:"⊑",sqsup:"⊐",sqsupe:"⊒",sqsupset:"⊐",sqsupseteq:"⊒",squ:"□",square:"□",squarf:"▪",squf:"▪",srarr:"→",sscr:"𝓈",ssetmn:"∖",
ssmile:"⌣",sstarf:"⋆",star:"☆",starf:"★",straightepsilon:"ϵ",straightphi:"ϕ",strns:"¯",sub:"⊂",subE:"⫅",subdot:"⪽",sube:"⊆",subedot:"⫃",
submult:"⫁",subnE:"⫋",subne:"⊊",subplus:"⪿",subrarr:"⥹",subset:"⊂",subseteq:"⊆",subseteqq:"⫅",subsetneq:"⊊",subsetneqq:"⫋",subsim:"⫇",
subsub:"⫕",subsup:"⫓",succ:"≻",succapprox:"⪸",succcurlyeq:"≽",succeq:"⪰",succnapprox:"⪺",succneqq:"⪶",succnsim:"⋩",succsim:"≿",sum:"∑",
sung:"♪",sup1:"¹",sup2:"²",sup3:"³",sup:"⊃",supE:"⫆",supdot:"⪾",supdsub:"⫘",supe:"⊇",supedot:"⫄",suphsol:"⟉",suphsub:"⫗",suplarr:"⥻",
supmult:"⫂",supnE:"⫌",supne:"⊋",supplus:"⫀",supset:"⊃",supseteq:"⊇",supseteqq:"⫆",supsetneq:"⊋",supsetneqq:"⫌",supsim:"⫈",supsub:"⫔",
supsup:"⫖",swArr:"⇙",swarhk:"⤦",swarr:"↙",swarrow:"↙",swnwar:"⤪",szlig:"ß",target:"⌖",tau:"τ",tbrk:"⎴",tcaron:"ť",tcedil:"ţ",tcy:"т",
tdot:"⃛",telrec:"⌕",tfr:"𝔱",there4:"∴",therefore:"∴",theta:"θ",thetasym:"ϑ",thetav:"ϑ",thickapprox:"≈",thicksim:"∼",thinsp:" ",thkap:"≈",
thksim:"∼",thorn:"þ",tilde:"˜",times:"×",timesb:"⊠",timesbar:"⨱",timesd:"⨰",tint:"∭",toea:"⤨",top:"⊤",topbot:"⌶",topcir:"⫱",topf:"𝕥",
topfork:"⫚",tosa:"⤩",tprime:"‴",trade:"™",triangle:"▵",triangledown:"▿",triangleleft:"◃",trianglelefteq:"⊴",triangleq:"≜",triangleright:"▹",
trianglerighteq:"⊵",tridot:"◬",trie:"≜",triminus:"⨺",triplus:"⨹",trisb:"⧍",tritime:"⨻",trpezium:"⏢",tscr:"𝓉",tscy:"ц",tshcy:"ћ",tstrok:"ŧ",
twixt:"≬",twoheadleftarrow:"↞",twoheadrightarrow:"↠",uArr:"⇑",uHar:"⥣",uacute:"ú",uarr:"↑",ubrcy:"ў",ubreve:"ŭ",ucirc:"û",ucy:"у",udarr:"⇅",
udblac:"ű",udhar:"⥮",ufisht:"⥾",ufr:"𝔲",ugrave:"ù",uharl:"↿",uharr:"↾",uhblk:"▀",ulcorn:"⌜",ulcorner:"⌜",ulcrop:"⌏",ultri:"◸",umacr:"ū",
uml:"¨",uogon:"ų",uopf:"𝕦",uparrow:"↑",updownarrow:"↕",upharpoonleft:"↿",upharpoonright:"↾",uplus:"⊎",upsi:"υ",upsih:"ϒ",upsilon:"υ",
upuparrows:"⇈",urcorn:"⌝",urcorner:"⌝",urcrop:"⌎",uring:"ů",urtri:"◹",uscr:"𝓊",utdot:"⋰",utilde:"ũ",utri:"▵",utrif:"▴",uuarr:"⇈",uuml:"ü",
uwangle:"⦧",vArr:"⇕",vBar:"⫨",vBarv:"⫩",vDash:"⊨",vangrt:"⦜",varepsilon:"ϵ",varkappa:"ϰ",varnothing:"∅",varphi:"ϕ",varpi:"ϖ",varpropto:"∝",
varr:"↕",varrho:"ϱ",varsigma:"ς",varsubsetneq:"⊊︀",varsubsetneqq:"⫋︀",varsupsetneq:"⊋︀",varsupsetneqq:"⫌︀",vartheta:"ϑ",vartriangleleft:"⊲",
vartriangleright:"⊳",vcy:"в",vdash:"⊢",vee:"∨",veebar:"⊻",veeeq:"≚",vellip:"⋮",verbar:"|",vert:"|",vfr:"𝔳",vltri:"⊲",vnsub:"⊂⃒",vnsup:"⊃⃒",
vopf:"𝕧",vprop:"∝",vrtri:"⊳",vscr:"𝓋",vsubnE:"⫋︀",vsubne:"⊊︀",vsupnE:"⫌︀",vsupne:"⊋︀",vzigzag:"⦚",wcirc:"ŵ",wedbar:"⩟",wedge:"∧",
wedgeq:"≙",weierp:"℘",wfr:"𝔴",wopf:"𝕨",wp:"℘",wr:"≀",wreath:"≀",wscr:"𝓌",xcap:"⋂",xcirc:"◯",xcup:"⋃",xdtri:"▽",xfr:"𝔵",xhArr:"⟺",
xharr:"⟷",xi:"ξ",xlArr:"⟸",xlarr:"⟵",xmap:"⟼",xnis:"⋻",xodot:"⨀",xopf:"𝕩",xoplus:"⨁",xotime:"⨂",xrArr:"⟹",xrarr:"⟶",xscr:"𝓍",xsqcup:"⨆",
xuplus:"⨄",xutri:"△",xvee:"⋁",xwedge:"⋀",yacute:"ý",yacy:"я",ycirc:"ŷ",ycy:"ы",yen:"¥",yfr:"𝔶",yicy:"ї",yopf:"𝕪",yscr:"𝓎",yucy:"ю",
yuml:"ÿ",zacute:"ź",zcaron:"ž",zcy:"з",zdot:"ż",zeetrf:"ℨ",zeta:"ζ",zfr:"𝔷",zhcy:"ж",zigrarr:"⇝",zopf:"𝕫",zscr:"𝓏",zwj:"‍",zwnj:"‌"
},i={}.hasOwnProperty;function decodeNamedCharacterReference(e){return!!i.call(r,e)&&r[e]}},48764:(e,t,n)=>{function escapeStringRegexp(e){
if("string"!=typeof e)throw new TypeError("Expected a string");return e.replace(/[|\\{}()[\]^$+*?.]/g,"\\$&").replace(/-/g,"\\x2d")}n.d(t,{
A:()=>escapeStringRegexp})},31869:(e,t,n)=>{n.d(t,{d:()=>toString});const r={};function toString(e,t){const n=t||r
;return one(e,"boolean"!=typeof n.includeImageAlt||n.includeImageAlt,"boolean"!=typeof n.includeHtml||n.includeHtml)}function one(e,t,n){
if(function node(e){return Boolean(e&&"object"==typeof e)}(e)){if("value"in e)return"html"!==e.type||n?e.value:""
;if(t&&"alt"in e&&e.alt)return e.alt;if("children"in e)return all(e.children,t,n)}return Array.isArray(e)?all(e,t,n):""}function all(e,t,n){
const r=[];let i=-1;for(;++i<e.length;)r[i]=one(e[i],t,n);return r.join("")}},74520:(e,t,n)=>{n.d(t,{B:()=>o});var r=n(52328),i=n(10401)
;const o={partial:!0,tokenize:function tokenizeBlankLine(e,t,n){return function start(t){return(0,i.On)(t)?(0,
r.N)(e,after,"linePrefix")(t):after(t)};function after(e){return null===e||(0,i.HP)(e)?t(e):n(e)}}}},52328:(e,t,n)=>{n.d(t,{
B:()=>factorySpaceMinMax,N:()=>factorySpace});var r=n(10401);function factorySpace(e,t,n,i){const o=i?i-1:1/0;let a=0
;return function start(i){if((0,r.On)(i))return e.enter(n),prefix(i);return t(i)};function prefix(i){return(0,r.On)(i)&&a++<o?(e.consume(i),
prefix):(e.exit(n),t(i))}}function factorySpaceMinMax(e,t,n,i,o,a){let s=0;return function start(t){if(a>0&&(0,r.On)(t))return e.enter(i),
prefix(t);return after(t)};function prefix(t){return(0,r.On)(t)&&s<a?(e.consume(t),s++,prefix):(e.exit(i),after(t))}function after(e){
return s>=o?t(e):n(e)}}},10401:(e,t,n)=>{n.d(t,{BM:()=>a,CW:()=>r,Ee:()=>markdownLineEndingOrSpace,HP:()=>markdownLineEnding,
JQ:()=>asciiControl,Ny:()=>u,On:()=>markdownSpace,cx:()=>o,es:()=>l,lV:()=>i,ok:()=>s,ol:()=>c})
;const r=regexCheck(/[A-Za-z]/),i=regexCheck(/[\dA-Za-z]/),o=regexCheck(/[#-'*+\--9=?A-Z^-~]/);function asciiControl(e){
return null!==e&&(e<32||127===e)}const a=regexCheck(/\d/),s=regexCheck(/[\dA-Fa-f]/),c=regexCheck(/[!-/:-@[-`{-~]/)
;function markdownLineEnding(e){return null!==e&&e<-2}function markdownLineEndingOrSpace(e){return null!==e&&(e<0||32===e)}
function markdownSpace(e){return-2===e||-1===e||32===e}const l=regexCheck(/\p{P}|\p{S}/u),u=regexCheck(/\s/);function regexCheck(e){
return function check(t){return null!==t&&t>-1&&e.test(String.fromCharCode(t))}}},5254:(e,t,n)=>{function splice(e,t,n,r){const i=e.length
;let o,a=0;if(t=t<0?-t>i?0:i+t:t>i?i:t,n=n>0?n:0,r.length<1e4)o=Array.from(r),o.unshift(t,n),
e.splice(...o);else for(n&&e.splice(t,n);a<r.length;)o=r.slice(a,a+1e4),o.unshift(t,0),e.splice(...o),a+=1e4,t+=1e4}function push(e,t){
return e.length>0?(splice(e,e.length,0,t),e):t}n.d(t,{V:()=>push,m:()=>splice})},64386:(e,t,n)=>{n.d(t,{S:()=>classifyCharacter})
;var r=n(10401);function classifyCharacter(e){return null===e||(0,r.Ee)(e)||(0,r.Ny)(e)?1:(0,r.es)(e)?2:void 0}},96792:(e,t,n)=>{n.d(t,{
y:()=>combineExtensions});var r=n(5254);const i={}.hasOwnProperty;function combineExtensions(e){const t={};let n=-1
;for(;++n<e.length;)syntaxExtension(t,e[n]);return t}function syntaxExtension(e,t){let n;for(n in t){
const r=(i.call(e,n)?e[n]:void 0)||(e[n]={}),o=t[n];let a;if(o)for(a in o){i.call(r,a)||(r[a]=[]);const e=o[a]
;constructs(r[a],Array.isArray(e)?e:e?[e]:[])}}}function constructs(e,t){let n=-1;const i=[]
;for(;++n<t.length;)("after"===t[n].add?e:i).push(t[n]);(0,r.m)(e,0,0,i)}},49586:(e,t,n)=>{n.d(t,{T:()=>r,y:()=>i})
;const r=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"],i=["pre","script","style","textarea"]
},20031:(e,t,n)=>{function normalizeIdentifier(e){return e.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}
n.d(t,{B:()=>normalizeIdentifier})},36728:(e,t,n)=>{function resolveAll(e,t,n){const r=[];let i=-1;for(;++i<e.length;){
const o=e[i].resolveAll;o&&!r.includes(o)&&(t=o(t,n),r.push(o))}return t}n.d(t,{W:()=>resolveAll})},17204:(e,t,n)=>{n.d(t,{
A:()=>remarkFrontmatter});var r=n(77776),i=n(89312);const o=Object.assign(create(Error),{eval:create(EvalError),range:create(RangeError),
reference:create(ReferenceError),syntax:create(SyntaxError),type:create(TypeError),uri:create(URIError)});function create(e){
return FormattedError.displayName=e.displayName||e.name,FormattedError;function FormattedError(t,...n){const r=t?i(t,...n):t;return new e(r)
}}const a={}.hasOwnProperty,s={yaml:"-",toml:"+"};function toMatters(e){const t=[];let n=-1;const r=Array.isArray(e)?e:e?[e]:["yaml"]
;for(;++n<r.length;)t[n]=matter(r[n]);return t}function matter(e){let t=e;if("string"==typeof t){
if(!a.call(s,t))throw o("Missing matter definition for `%s`",t);t={type:t,marker:s[t]}
}else if("object"!=typeof t)throw o("Expected matter to be an object, not `%j`",t)
;if(!a.call(t,"type"))throw o("Missing `type` in matter `%j`",t)
;if(!a.call(t,"fence")&&!a.call(t,"marker"))throw o("Missing `marker` or `fence` in matter `%j`",t);return t}var c=n(48764)
;function lib_opener(e){return function open(t){this.enter({type:e.type,value:""},t),this.buffer()}}function lib_close(e){
const t=this.resume(),n=this.stack[this.stack.length-1];(0,r.ok)("value"in n),this.exit(e),n.value=t.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,"")}
function value(e){this.config.enter.data.call(this,e),this.config.exit.data.call(this,e)}function handler(e){
const t=fence(e,"open"),n=fence(e,"close");return function handle(e){return t+(e.value?"\n"+e.value:"")+"\n"+n}}function fence(e,t){
return e.marker?pick(e.marker,t).repeat(3):pick(e.fence,t)}function pick(e,t){return"string"==typeof e?e:e[t]}var l=n(10401)
;function createConstruct(e){const t=e.anywhere,n=e.type,r=n+"Fence",i=r+"Sequence",o=n+"Value",a={
tokenize:function tokenizeClosingFence(e,t,n){let o=0;return function closeStart(t){if(t===s.charCodeAt(o))return e.enter(r),e.enter(i),
closeSequence(t);return n(t)};function closeSequence(t){return o===s.length?(e.exit(i),(0,l.On)(t)?(e.enter("whitespace"),
closeSequenceWhitespace(t)):closeAfter(t)):t===s.charCodeAt(o++)?(e.consume(t),closeSequence):n(t)}function closeSequenceWhitespace(t){
return(0,l.On)(t)?(e.consume(t),closeSequenceWhitespace):(e.exit("whitespace"),closeAfter(t))}function closeAfter(i){return null===i||(0,
l.HP)(i)?(e.exit(r),t(i)):n(i)}},partial:!0};let s,c=0;return{tokenize:function tokenizeFrontmatter(u,f,d){const p=this
;return function start(o){const a=p.now();if(1===a.column&&(1===a.line||t)&&(s=syntax_fence(e,"open"),c=0,
o===s.charCodeAt(c)))return u.enter(n),u.enter(r),u.enter(i),openSequence(o);return d(o)};function openSequence(e){
return c===s.length?(u.exit(i),
(0,l.On)(e)?(u.enter("whitespace"),openSequenceWhitespace(e)):openAfter(e)):e===s.charCodeAt(c++)?(u.consume(e),openSequence):d(e)}
function openSequenceWhitespace(e){return(0,l.On)(e)?(u.consume(e),openSequenceWhitespace):(u.exit("whitespace"),openAfter(e))}
function openAfter(t){return(0,l.HP)(t)?(u.exit(r),u.enter("lineEnding"),u.consume(t),u.exit("lineEnding"),s=syntax_fence(e,"close"),c=0,
u.attempt(a,after,contentStart)):d(t)}function contentStart(e){return null===e||(0,l.HP)(e)?contentEnd(e):(u.enter(o),contentInside(e))}
function contentInside(e){return null===e||(0,l.HP)(e)?(u.exit(o),contentEnd(e)):(u.consume(e),contentInside)}function contentEnd(e){
return null===e?d(e):(u.enter("lineEnding"),u.consume(e),u.exit("lineEnding"),u.attempt(a,after,contentStart))}function after(e){
return u.exit(n),f(e)}},concrete:!0}}function syntax_fence(e,t){return e.marker?syntax_pick(e.marker,t).repeat(3):syntax_pick(e.fence,t)}
function syntax_pick(e,t){return"string"==typeof e?e:e[t]}const u="yaml";function remarkFrontmatter(e){
const t=e||u,n=this.data(),r=n.micromarkExtensions||(n.micromarkExtensions=[]),i=n.fromMarkdownExtensions||(n.fromMarkdownExtensions=[]),o=n.toMarkdownExtensions||(n.toMarkdownExtensions=[])
;r.push(function frontmatter(e){const t=toMatters(e),n={};let r=-1;for(;++r<t.length;){
const e=t[r],i=syntax_fence(e,"open").charCodeAt(0),o=createConstruct(e),a=n[i];Array.isArray(a)?a.push(o):n[i]=[o]}return{flow:n}}(t)),
i.push(function frontmatterFromMarkdown(e){const t=toMatters(e),n={},r={};let i=-1;for(;++i<t.length;){const e=t[i];n[e.type]=lib_opener(e),
r[e.type]=lib_close,r[e.type+"Value"]=value}return{enter:n,exit:r}}(t)),o.push(function frontmatterToMarkdown(e){
const t=[],n={},r=toMatters(e);let i=-1;for(;++i<r.length;){const e=r[i];n[e.type]=handler(e);const o=fence(e,"open");t.push({atBreak:!0,
character:o.charAt(0),after:(0,c.A)(o.charAt(1))})}return{unsafe:t,handlers:n}}(t))}},73565:(e,t,n)=>{n.d(t,{A:()=>remarkGfm})
;var r=n(26923),i=n(77776),o=n(10401),a=n(48764),s=n(68830);const c=[],l=!0,u=!1,f="skip";function visitParents(e,t,n,r){
if(!e||"object"!=typeof e)throw new Error("Unexpected value `"+e+"` for `tree`, expected node");let i,o,a,l,d=!0
;if("function"==typeof n||n&&"object"==typeof n?(i=t,o=n,r&&(d=!1)):(o=t,n&&(d=!1)),"function"==typeof o)a=o;else{
if(!o||"object"!=typeof o)throw new Error("Unexpected value `"+o+"` for `enter` or `visitors`, expected visitor or object with visitors")
;if(null===o.enter||void 0===o.enter);else{
if("function"!=typeof o.enter)throw new Error("Unexpected value `"+o.enter+"` for `visitors.enter`, expected optional visitor");a=o.enter}
if("function"!=typeof o.exit)throw new Error("Unexpected value `"+o.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")
;l=o.exit}const p=(0,s.C)(i),h=d?1:-1;!function factory(e,t,n){const r=e&&"object"==typeof e?e:{};if("string"==typeof r.type){
const t="string"==typeof r.tagName?r.tagName:"string"==typeof r.name?r.name:void 0;Object.defineProperty(visit,"name",{
value:"node ("+(o=e.type+(t?"<"+t+">":""),"[33m"+o+"[39m)")})}var o;return visit;function visit(){const r=!i||p(e,t,n[n.length-1]||void 0)
;let o=c;if(a&&r&&(o=toResult(a(e,n,t)),o[0]===u))return o;if("children"in e&&e.children){const t=e;if(t.children&&o[0]!==f){
let e=(d?-1:t.children.length)+h;const r=[...n,t];for(;e>-1&&e<t.children.length;){const n=t.children[e],i=factory(n,e,r)()
;if(i[0]===u)return i;e="number"==typeof i[1]?i[1]:e+h}}}if(l&&r){const r=toResult(l(e,n,t))
;if(r[0]===f)throw new Error("Unexpected value `"+r[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")
;if(r[0]===u||"number"==typeof r[1])return r}return o}}(e,void 0,[])()}function toResult(e){
return Array.isArray(e)?e:"number"==typeof e?[l,e]:null==e?c:[e]}function findAndReplace(e,t,n){const r=n||{},i=(0,
s.C)(r.ignore||[]),o=function toPairs(e){if(!Array.isArray(e))throw new TypeError("Expected find and replace tuple or list of tuples")
;const t=[],n=!e[0]||Array.isArray(e[0])?e:[e];let r=-1;for(;++r<n.length;){const e=n[r];t.push([toExpression(e[0]),toFunction(e[1])])}
return t}(t);let a=-1;for(;++a<o.length;)visitParents(e,visitor);function visitor(e,t,n){
return"text"===e.type&&"number"==typeof n?function handler(e,t,n){const r=t[t.length-1],i=o[a][0],s=o[a][1];let c=0,l=!1,u=[];i.lastIndex=0
;let f=i.exec(e.value);for(;f;){const n=f.index,r={index:f.index,input:f.input,stack:[...t,e]};let o=s(...f,r)
;if("string"==typeof o&&(o=o.length>0?{type:"text",value:o}:void 0),!1===o)i.lastIndex=n+1;else{if(c!==n&&add({type:"text",
value:e.value.slice(c,n)}),Array.isArray(o))for(const e of o)add(e);else o&&add(o);c=n+f[0].length,l=!0}if(!i.global)break;f=i.exec(e.value)
}l?(c<e.value.length&&add({type:"text",value:e.value.slice(c)}),r.children.splice(n,1,...u)):u=[e];return n+u.length;function add(e){
const t=u[u.length-1];t&&"text"===t.type&&"text"===e.type?t.value+=e.value:u.push(e)}}(e,t,n):i(e,n,t[t.length-1])?f:void 0}}
function toExpression(e){return"string"==typeof e?new RegExp((0,a.A)(e),"g"):e}function toFunction(e){
return"function"==typeof e?e:function(){return e}}const d="phrasing",p=["autolink","link","image","label"];function enterLiteralAutolink(e){
this.enter({type:"link",title:null,url:"",children:[],position:void 0},e)}function enterLiteralAutolinkValue(e){
this.config.enter.autolinkProtocol.call(this,e)}function exitLiteralAutolinkHttp(e){this.config.exit.autolinkProtocol.call(this,e)}
function exitLiteralAutolinkWww(e){this.config.exit.data.call(this,e);const t=this.stack[this.stack.length-1];(0,i.ok)("link"===t.type),
t.url="http://"+this.sliceSerialize(e)}function exitLiteralAutolinkEmail(e){this.config.exit.autolinkEmail.call(this,e)}
function exitLiteralAutolink(e){this.exit(e)}function transformGfmAutolinkLiterals(e){
findAndReplace(e,[[/(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,findUrl],[/(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,findXmpp],[/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,findMailto],[/(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,findEmail]],{
ignore:["link","linkReference"]})}function findUrl(e,t,n,i,a){if(!function previous(e){const t=e.input.charCodeAt(e.index-1)
;return 0===e.index||(0,o.Ny)(t)||(0,o.es)(t)}(a))return!1;let s="";if(/^w/i.test(t)&&(n=t+n,t="",s="http://"),(0,
o.es)(n.charCodeAt(0))||!function isCorrectDomain(e){const t=e.split(".")
;if(t.length<2||t[t.length-1]&&(/_/.test(t[t.length-1])||!/[\dA-Za-z]/.test(t[t.length-1]))||t[t.length-2]&&(/_/.test(t[t.length-2])||!/[\dA-Za-z]/.test(t[t.length-2])))return!1
;return!0}(n))return!1;const c=function splitUrl(e){let t=e.length;for(;t>0;){const n=e.charCodeAt(t-1)
;if(33!==n&&34!==n&&38!==n&&39!==n&&41!==n&&44!==n&&46!==n&&58!==n&&59!==n&&60!==n&&62!==n&&63!==n&&93!==n&&125!==n)break;t--}
if(t===e.length)return[e,void 0];let n=e.slice(t);e=e.slice(0,t);let i=n.indexOf(")");const o=(0,r.D)(e,"(");let a=(0,r.D)(e,")")
;for(;-1!==i&&o>a;)e+=n.slice(0,i+1),n=n.slice(i+1),i=n.indexOf(")"),a++;return[e,n]}(n+i),l={type:"link",title:null,url:s+t+c[0],
children:[{type:"text",value:t+c[0],position:void 0}],position:void 0};return c[1]?[l,{type:"text",value:c[1],position:void 0}]:l}
function findEmail(e,t,n){return!/[\d\-_]$/.test(n)&&{type:"link",title:null,url:"mailto:"+t+"@"+n,children:[{type:"text",value:t+"@"+n,
position:void 0}],position:void 0}}function findMailto(e,t,n){if(/[\d\-_]$/.test(n))return!1;const r="mailto:"+t+"@"+n;return{type:"link",
title:null,url:r,children:[{type:"text",value:r,position:void 0}],position:void 0}}function findXmpp(e,t,n,r,i){
if(/[\d\-_]$/.test(n)||r&&(!/[A-Za-z]$/.test(r)||"@"===i.input.charAt(i.index+e.length)))return!1;const o="xmpp:"+t+"@"+n+(r||"");return{
type:"link",title:null,url:o,children:[{type:"text",value:o,position:void 0}],position:void 0}}var h=n(20031)
;function enterFootnoteCallString(){this.buffer()}function enterFootnoteCall(e){this.enter({type:"footnoteReference",identifier:"",label:""
},e)}function enterFootnoteDefinitionLabelString(){this.buffer()}function enterFootnoteDefinition(e){this.enter({type:"footnoteDefinition",
identifier:"",label:"",children:[]},e)}function exitFootnoteCallString(e){const t=this.resume(),n=this.stack[this.stack.length-1];(0,
i.ok)("footnoteReference"===n.type),n.identifier=(0,h.B)(this.sliceSerialize(e)).toLowerCase(),n.label=t}function exitFootnoteCall(e){
this.exit(e)}function exitFootnoteDefinitionLabelString(e){const t=this.resume(),n=this.stack[this.stack.length-1];(0,
i.ok)("footnoteDefinition"===n.type),n.identifier=(0,h.B)(this.sliceSerialize(e)).toLowerCase(),n.label=t}
function exitFootnoteDefinition(e){this.exit(e)}function footnoteReference(e,t,n,r){const i=n.createTracker(r);let o=i.move("[^")
;const a=n.enter("footnoteReference"),s=n.enter("reference");return o+=i.move(n.safe(n.associationId(e),{after:"]",before:o})),s(),a(),
o+=i.move("]"),o}function gfmFootnoteToMarkdown(e){let t=!1;return e&&e.firstLineBlank&&(t=!0),{handlers:{
footnoteDefinition:function footnoteDefinition(e,n,r,i){const o=r.createTracker(i);let a=o.move("[^")
;const s=r.enter("footnoteDefinition"),c=r.enter("label");a+=o.move(r.safe(r.associationId(e),{before:a,after:"]"})),c(),a+=o.move("]:"),
e.children&&e.children.length>0&&(o.shift(4),a+=o.move((t?"\n":" ")+r.indentLines(r.containerFlow(e,o.current()),t?mapAll:mapExceptFirst)))
;return s(),a},footnoteReference:footnoteReference},unsafe:[{character:"[",inConstruct:["label","phrasing","reference"]}]}}
function mapExceptFirst(e,t,n){return 0===t?e:mapAll(e,t,n)}function mapAll(e,t,n){return(n?"":"    ")+e}
footnoteReference.peek=function footnoteReferencePeek(){return"["}
;const m=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"];function enterStrikethrough(e){
this.enter({type:"delete",children:[],position:void 0},e)}function exitStrikethrough(e){this.exit(e)}function handleDelete(e,t,n,r){
const i=n.createTracker(r),o=n.stack.includes("strikethrough")?"~":"~~",a=n.enter("strikethrough");let s=i.move(o)
;return s+=n.containerPhrasing(e,{...i.current(),before:s,after:"~"}),s+=i.move(o),a(),s}function defaultStringLength(e){return e.length}
function serialize(e){return null==e?"":String(e)}function toAlignment(e){const t="string"==typeof e?e.codePointAt(0):0
;return 67===t||99===t?99:76===t||108===t?108:82===t||114===t?114:0}function map(e,t,n){return">"+(n?"":" ")+e}function patternInScope(e,t){
return listInScope(e,t.inConstruct,!0)&&!listInScope(e,t.notInConstruct,!1)}function listInScope(e,t,n){if("string"==typeof t&&(t=[t]),
!t||0===t.length)return n;let r=-1;for(;++r<t.length;)if(e.includes(t[r]))return!0;return!1}function hardBreak(e,t,n,r){let i=-1
;for(;++i<n.unsafe.length;){const e=n.unsafe[i]
;if("\n"===e.character&&!e.before&&!e.after&&patternInScope(n.stack,e))return/[\t ]/.test(r.before)?"":" "}return"\\\n"}
function code_map(e,t,n){return(n?"":"    ")+e}function checkQuote(e){const t=e.options.quote||'"'
;if('"'!==t&&"'"!==t)throw new Error("Cannot serialize title with `"+t+"` for `options.quote`, expected `\"`, or `'`");return t}
handleDelete.attention=function attentionDelete(){return{construct:"strikethrough",markers:["~"],sizes:[2,1]}},
handleDelete.peek=function peekDelete(){return"~"};var g=n(64386);function firstCharacter(e){const t=e.codePointAt(0)
;return void 0===t?"":String.fromCodePoint(t)}function lastCharacter(e){const t=e.codePointAt(e.length-2)
;return void 0!==t&&t>65535?e.slice(-2):e.slice(-1)}function encodeCharacterReference(e){return"&#x"+e.toString(16).toUpperCase()+";"}
function encodeInfo(e,t,n){const r=(0,g.S)(e),i=(0,g.S)(t);return void 0===r?void 0===i?"_"===n?{inside:!0,outside:!0}:{inside:!1,outside:!1
}:1===i?{inside:!0,outside:!0}:{inside:!1,outside:!0}:1===r?void 0===i?{inside:!1,outside:!1}:1===i?{inside:!0,outside:!0}:{inside:!1,
outside:!1}:void 0===i?{inside:!1,outside:!1}:1===i?{inside:!0,outside:!1}:{inside:!1,outside:!1}}var k=n(49586);function htmlKind(e){
if(60!==e.charCodeAt(0))return;const t=e.charCodeAt(1);if(33===t){const t=e.charCodeAt(2);return 45===t?2:91===t?5:(0,o.CW)(t)?4:void 0}
if(63===t)return 3;const n=47===t,r=n?2:1;let i=r,a=e.charCodeAt(i);if(!(0,o.CW)(a))return;for(;45===a||(0,o.lV)(a);)a=e.charCodeAt(++i)
;const s=e.slice(r,i).toLowerCase();return!n&&47!==a&&k.y.includes(s)?1:k.T.includes(s)?6:7}const x=new Map([["*",!1],["_",!0]])
;function candidates(e,t,n){const r=new Set;for(const i of e){const e=n.get(i)
;if(e&&i.attention&&t.some(e=>e.attention===i.attention))for(const t of e.tokens)r.add(t.attention)}const i=[]
;for(const t of e)t.attention&&r.delete(t.attention)&&i.push(t.attention);return i.reverse(),i}function check(e,t,n){
const r=[],i=new Map,o=new Map;let a=0;for(;a<e.length;){if(!e[a].attention){a++;continue}const s=e[a].value.charAt(0),c=x.get(s);let l=a+1
;for(;l<e.length&&e[l].attention&&e[l].value.charAt(0)===s;)l++;const u=a?e[a-1].value:t,f=(0,g.S)(u.charCodeAt(u.length-1)),d=(0,
g.S)((l<e.length?e[l].value:n).charCodeAt(0)),p=!d||2===d&&Boolean(f),h=!f||2===f&&Boolean(d),m={tokens:e.slice(a,l),markers:[],start:0,
end:0,open:c?p&&(Boolean(f)||!h):p,close:c?h&&(Boolean(d)||!p):h,split:void 0!==c};for(const e of m.tokens){i.set(e,[...m.tokens]),
o.set(e,m);let t=e.value.length;for(;t--;)m.markers.push(e)}m.end=m.markers.length,r.push(m),a=l}for(!function pair(e,t){const n=new Map
;for(const r of e){const e=r.tokens[0].value.charAt(0);let i=n.get(e);i||(i=[],n.set(e,i));let o=r.close?i.length:0
;for(;o--&&r.start<r.end;){const e=i[o],n=e.end-e.start,a=r.end-r.start
;if(r.split?(e.close||r.open)&&a%3&&!((n+a)%3):n!==e.markers.length||n!==a)continue
;const s=r.split?n>1&&a>1?2:1:a,c=e.markers.slice(e.end-s,e.end),l=r.markers.slice(r.start,r.start+s),u=c[0],f=l[0]
;if(u===c[s-1]&&u.value.length===s&&f===l[s-1]&&f.value.length===s&&u.attention===f.attention)t.delete(u),t.delete(f);else{
const e=[...new Set([...c,...l])];for(const n of e){const r=t.get(n);r&&r.push(...e)}}e.end-=s,r.start+=s,e.start===e.end&&i.splice(o,1),
o=i.length}r.open&&r.start<r.end&&i.push(r)}}(r,i),a=-1;++a<e.length;){const t=i.get(e[a]);if(t)return{attention:candidates(e,t,o),index:a}}
}function encode(e,t){const n=e[t?0:e.length-1];if(!n||n.attention)return
;const r=t?firstCharacter(n.value):lastCharacter(n.value),i=encodeCharacterReference(r.codePointAt(0))
;if(t)n.value=i+n.value.slice(r.length);else{let e=n.value.slice(0,n.value.length-r.length),t=0;for(;92===e.charCodeAt(e.length-1-t);)t++
;t%2&&(e+="\\"),n.value=e+i}}function improve(e,t,n,r,i){for(const o of n.attention){const a=t.get(o)||o.sequences[0]
;for(const s of o.sequences){if(s===a)continue;const c=new Map(t);c.set(o,s);const l=render(e,c,r,i),u=check(l,r,i)
;if(!u||u.index>n.index)return{chosen:c,mistake:u,tokens:l}}}}function phrasing(e,t,n){const r=t.indexStack,i=e.children||[],o=[]
;let a=-1,s=n.before;r.push(-1);let c=t.createTracker(n);for(;++a<i.length;){const l=i[a];let u;if(r[r.length-1]=a,a+1<i.length){
let n=t.handle.handlers[i[a+1].type];n&&n.peek&&(n=n.peek),u=n?firstCharacter(n(i[a+1],e,t,{before:"",after:"",...c.current()})):""
}else u=n.after;const f=o[o.length-1]
;"string"!=typeof f||"\r"!==s&&"\n"!==s||"html"!==l.type||7===htmlKind(l.value)||(o[o.length-1]=f.replace(/(\r?\n|\r)$/," "),s=" ",
c=t.createTracker(n),c.move(container_phrasing_serialize(o,n.before,n.after)));const d=t.handle.handlers[l.type];if(d&&d.attention){
const e=attentionItem(l,d.attention,t,c);if(!e)continue;o.push(e),s=lastCharacter(e.sequences[0])}else{const n=t.handle(l,e,t,{
...c.current(),after:u,before:s});if(!n)continue;c.move(n),o.push(n),s=lastCharacter(n)}}return r.pop(),o}function attentionItem(e,t,n,r){
const{construct:i,markers:a,sizes:s}=t(e,n),c=function attentionSequences(e,t,n){
if(0===t.length)throw new Error("Cannot serialize `"+e+"` as attention without markers, expected one or more markers")
;if(0===n.length)throw new Error("Cannot serialize `"+e+"` as attention without sizes, expected one or more sizes")
;for(const t of n)if(!Number.isSafeInteger(t)||t<1)throw new Error("Cannot serialize `"+e+"` as attention with `"+t+"` as size, expected positive integer")
;const r=[];for(const i of t){
if(1!==i.length)throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected a single ascii character");if(!(0,
o.ol)(i.charCodeAt(0)))throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected ascii punctuation")
;for(const e of n)r.push(i.repeat(e))}return r}(e.type,a,s),l=c[0],u=n.enter(i),f=n.createTracker(r.current());f.move(l)
;const d=phrasing(e,n,{...f.current(),before:l,after:l});if(u(),0!==d.length)return r.move(l),r.move(container_phrasing_serialize(d,l,l)),
r.move(l),{children:d,sequences:c}}function fix(e,t,n,r){let i=render(e,t,n,r),o=check(i,n,r);for(;o;){const a=improve(e,t,o,n,r)
;if(!a)return;t=a.chosen,i=a.tokens,o=a.mistake}return i}function guess(e,t,n,r){let i=n,o=-1;for(;++o<e.length;){const a=e[o]
;if("string"==typeof a){i="";continue}const s=o===e.length-1?r:"",c=a.sequences.find(function(t){const r=t.charAt(0)
;return r!==i.charAt(0)&&r!==s.charAt(0)||1===e.length&&x.has(r)&&t.length>n.length})||a.sequences[0];c!==a.sequences[0]&&t.set(a,c),
guess(a.children,t,c,c),i=c}}function render(e,t,n,r){const i=[];let o,a=lastCharacter(n),s=-1;for(;++s<e.length;){const n=e[s]
;if("string"==typeof n){const e={value:n,attention:void 0};o&&o===firstCharacter(n)&&encode([e],!0),o=void 0,i.push(e),
e.value&&(a=lastCharacter(e.value));continue}
const c=t.get(n)||n.sequences[0],l=c.charAt(0),u=e[s+1],f=a,d=firstCharacter(void 0===u?r:"string"==typeof u?u:t.get(u)||u.sequences[0]),p=render(n.children,t,c,c),h=p[0].value,m=encodeInfo(f.charCodeAt(f.length-1),h.charCodeAt(0),l)
;m.inside&&encode(p,!0);const g=lastCharacter(p[p.length-1].value),k=encodeInfo(d.charCodeAt(0),g.charCodeAt(g.length-1),l)
;k.inside&&encode(p,!1),m.outside&&"\n"!==f&&"\r"!==f&&encode(i,!1),k.outside&&(o=d),i.push({value:c,attention:n},...p,{value:c,attention:n
}),a=c.charAt(c.length-1)}return i}function container_phrasing_serialize(e,t,n){const r=new Map;guess(e,r,t,n)
;const i=(r.size>0?fix(e,r,t,n):void 0)||fix(e,new Map,t,n)||render(e,new Map,t,n);let o="";for(const e of i)o+=e.value;return o}
function emphasis(e,t,n,r){
const i=n.enter("phrasing"),o=attentionItem(e,attention,n,n.createTracker(r)),a=o?container_phrasing_serialize([o],r.before,r.after):""
;return i(),a}function attention(e,t){const n=function checkEmphasis(e){const t=e.options.emphasis||"*"
;if("*"!==t&&"_"!==t)throw new Error("Cannot serialize emphasis with `"+t+"` for `options.emphasis`, expected `*`, or `_`");return t}(t)
;return{construct:"emphasis",markers:"*"===n?["*","_"]:["_","*"],sizes:[1]}}emphasis.attention=attention,emphasis.peek=function peek(e,t,n){
return n.options.emphasis||"*"};const b=[],v=!0,y=!1,w="skip";function lib_visitParents(e,t,n,r){
if(!e||"object"!=typeof e)throw new Error("Unexpected value `"+e+"` for `tree`, expected node");let i,o,a,c,l=!0
;if("function"==typeof n||n&&"object"==typeof n?(i=t,o=n,r&&(l=!1)):(o=t,n&&(l=!1)),"function"==typeof o)a=o;else{
if(!o||"object"!=typeof o)throw new Error("Unexpected value `"+o+"` for `enter` or `visitors`, expected visitor or object with visitors")
;if(null===o.enter||void 0===o.enter);else{
if("function"!=typeof o.enter)throw new Error("Unexpected value `"+o.enter+"` for `visitors.enter`, expected optional visitor");a=o.enter}
if("function"!=typeof o.exit)throw new Error("Unexpected value `"+o.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")
;c=o.exit}const u=(0,s.C)(i),f=l?1:-1;!function factory(e,t,n){const r=e&&"object"==typeof e?e:{};if("string"==typeof r.type){
const t="string"==typeof r.tagName?r.tagName:"string"==typeof r.name?r.name:void 0;Object.defineProperty(visit,"name",{
value:"node ("+(o=e.type+(t?"<"+t+">":""),"[33m"+o+"[39m)")})}var o;return visit;function visit(){const r=!i||u(e,t,n[n.length-1]||void 0)
;let o=b;if(a&&r&&(o=lib_toResult(a(e,n,t)),o[0]===y))return o;if("children"in e&&e.children){const t=e;if(t.children&&o[0]!==w){
let e=(l?-1:t.children.length)+f;const r=[...n,t];for(;e>-1&&e<t.children.length;){const n=t.children[e],i=factory(n,e,r)()
;if(i[0]===y)return i;e="number"==typeof i[1]?i[1]:e+f}}}if(c&&r){const r=lib_toResult(c(e,n,t))
;if(r[0]===w)throw new Error("Unexpected value `"+r[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")
;if(r[0]===y||"number"==typeof r[1])return r}return o}}(e,void 0,[])()}function lib_toResult(e){
return Array.isArray(e)?e:"number"==typeof e?[v,e]:null==e?b:[e]}function visit(e,t,n,r){let i,o,a
;"function"==typeof n||n&&"object"==typeof n?(i=t,
o=n,a=r):(o=t,a=n),lib_visitParents(e,i,"function"==typeof o?wrap(o):function wrapVisitors(e){return e&&"object"==typeof e?{
enter:"function"==typeof e.enter?wrap(e.enter):e.enter,exit:"function"==typeof e.exit?wrap(e.exit):e.exit}:e}(o),a)}function wrap(e){
return function overload(t,n,r){return e(t,r,n[n.length-1])}}var C=n(31869);function html(e){return e.value||""}
function image_image(e,t,n,r){const i=checkQuote(n),o='"'===i?"Quote":"Apostrophe",a=n.enter("image");let s=n.enter("label")
;const c=n.createTracker(r);let l=c.move("![");return l+=c.move(n.safe(e.alt,{before:l,after:"]",...c.current()})),l+=c.move("]("),s(),
!e.url&&e.title||/[\0- \u007F]/.test(e.url)?(s=n.enter("destinationLiteral"),l+=c.move("<"),l+=c.move(n.safe(e.url,{before:l,after:">",
...c.current()})),l+=c.move(">")):(s=n.enter("destinationRaw"),l+=c.move(n.safe(e.url,{before:l,after:e.title?" ":")",...c.current()}))),
s(),e.title&&(s=n.enter(`title${o}`),l+=c.move(" "+i),l+=c.move(n.safe(e.title,{before:l,after:i,...c.current()})),l+=c.move(i),s()),
l+=c.move(")"),a(),l}function imageReference(e,t,n,r){const i=e.referenceType,o=n.enter("imageReference");let a=n.enter("label")
;const s=n.createTracker(r);let c=s.move("![");const l=n.safe(e.alt,{before:c,after:"]",...s.current()});c+=s.move(l+"]["),a()
;const u=n.stack;n.stack=u.filter(function(e){return"phrasing"!==e}),a=n.enter("reference");const f=n.safe(n.associationId(e),{before:c,
after:"]",...s.current()});return a(),n.stack=u,o(),"full"!==i&&l&&l===f?"shortcut"===i?c=c.slice(0,-1):c+=s.move("]"):c+=s.move(f+"]"),c}
function inlineCode(e,t,n){let r=e.value||"",i="`",o=-1;for(;new RegExp("(^|[^`])"+i+"([^`]|$)").test(r);)i+="`"
;for(/[^\n\r ]/.test(r)&&(/^[\n\r ]/.test(r)&&/[\n\r ]$/.test(r)||/^`|`$/.test(r))&&(r=" "+r+" ");++o<n.unsafe.length;){
const e=n.unsafe[o],t=n.compilePattern(e);if(!e.atBreak)continue;let i;for(;i=t.exec(r);){let e=i.index
;10===r.charCodeAt(e)&&13===r.charCodeAt(e-1)&&e--,r=r.slice(0,e)+" "+r.slice(i.index+1)}}return i+r+i}function formatLinkAsAutolink(e,t){
const n=(0,C.d)(e)
;return Boolean(!t.options.resourceLink&&e.url&&!e.title&&e.children&&1===e.children.length&&"text"===e.children[0].type&&(n===e.url||"mailto:"+n===e.url)&&/^[a-z][+\-.a-z]+:/i.test(e.url)&&!/[\0- <>\u007F]/.test(e.url))
}function link_link(e,t,n,r){const i=checkQuote(n),o='"'===i?"Quote":"Apostrophe",a=n.createTracker(r);if(formatLinkAsAutolink(e,n)){
const t=n.stack;n.stack=t.filter(function(e){return"phrasing"!==e});const r=n.enter("autolink");let i=a.move("<")
;return i+=a.move(n.containerPhrasing(e,{before:i,after:">",...a.current()})),i+=a.move(">"),r(),n.stack=t,i}const s=n.enter("link")
;let c=n.enter("label"),l=a.move("[");const u=n.containerPhrasing(e,{before:l,after:"](",...a.current()});l+=a.move(u),c(),l+=a.move("](")
;const f=/[\0- \u007F]/.test(e.url),d=r.before.charAt(r.before.length-1);let p=e.title||void 0;if(!(p||f||"\n"!==d&&"\r"!==d)){let e=0
;for(;e<u.length&&93!==u.charCodeAt(e);)e+=92===u.charCodeAt(e)?2:1;58===u.charCodeAt(e+1)&&(p="")}
return!e.url&&"string"==typeof p||f?(c=n.enter("destinationLiteral"),l+=a.move("<"),l+=a.move(n.safe(e.url,{before:l,after:">",
...a.current()})),l+=a.move(">")):(c=n.enter("destinationRaw"),l+=a.move(n.safe(e.url,{before:l,after:"string"==typeof p?" ":")",
...a.current()}))),c(),"string"==typeof p&&(c=n.enter(`title${o}`),l+=a.move(" "+i),l+=a.move(n.safe(p,{before:l,after:i,...a.current()})),
l+=a.move(i),c()),l+=a.move(")"),s(),l}function linkReference(e,t,n,r){const i=e.referenceType,o=n.enter("linkReference")
;let a=n.enter("label");const s=n.createTracker(r);let c=s.move("[");const l=n.containerPhrasing(e,{before:c,after:"]",...s.current()})
;c+=s.move(l+"]["),a();const u=n.stack;n.stack=u.filter(function(e){return"phrasing"!==e}),a=n.enter("reference")
;const f=n.safe(n.associationId(e),{before:c,after:"]",...s.current()});return a(),n.stack=u,o(),
"full"!==i&&l&&l===f?"shortcut"===i?c=c.slice(0,-1):c+=s.move("]"):c+=s.move(f+"]"),c}function checkBullet(e){const t=e.options.bullet||"*"
;if("*"!==t&&"+"!==t&&"-"!==t)throw new Error("Cannot serialize items with `"+t+"` for `options.bullet`, expected `*`, `+`, or `-`")
;return t}function checkRule(e){const t=e.options.rule||"*"
;if("*"!==t&&"-"!==t&&"_"!==t)throw new Error("Cannot serialize rules with `"+t+"` for `options.rule`, expected `*`, `-`, or `_`");return t}
html.peek=function htmlPeek(){return"<"},image_image.peek=function imagePeek(){return"!"},imageReference.peek=function imageReferencePeek(){
return"!"},inlineCode.peek=function inlineCodePeek(){return"`"},link_link.peek=function linkPeek(e,t,n){
return formatLinkAsAutolink(e,n)?"<":"["},linkReference.peek=function linkReferencePeek(){return"["};const S=(0,
s.C)(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJsxTextElement","mdxTextExpression","strong","text","textDirective"])
;function strong(e,t,n,r){
const i=n.enter("phrasing"),o=attentionItem(e,strong_attention,n,n.createTracker(r)),a=o?container_phrasing_serialize([o],r.before,r.after):""
;return i(),a}function strong_attention(e,t){const n=function checkStrong(e){const t=e.options.strong||"*"
;if("*"!==t&&"_"!==t)throw new Error("Cannot serialize strong with `"+t+"` for `options.strong`, expected `*`, or `_`");return t}(t);return{
construct:"strong",markers:"*"===n?["*","_"]:["_","*"],sizes:[2]}}strong.attention=strong_attention,strong.peek=function strong_peek(e,t,n){
return n.options.strong||"*"};const A={blockquote:function blockquote(e,t,n,r){const i=n.enter("blockquote"),o=n.createTracker(r)
;o.move("> "),o.shift(2);const a=n.indentLines(n.containerFlow(e,o.current()),map);return i(),a},break:hardBreak,
code:function code(e,t,n,r){const i=function checkFence(e){const t=e.options.fence||"`"
;if("`"!==t&&"~"!==t)throw new Error("Cannot serialize code with `"+t+"` for `options.fence`, expected `` ` `` or `~`");return t
}(n),o=e.value||"";if(function formatCodeAsIndented(e,t){
return Boolean(!1===t.options.fences&&e.value&&!e.lang&&/[^\n\r ]/.test(e.value)&&!/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value))
}(e,n)){const e=n.enter("codeIndented"),t=n.indentLines(o,code_map);return e(),t}
const a=n.createTracker(r),s=i.repeat(Math.max(function longestStreak(e,t){const n=String(e);let r=n.indexOf(t),i=r,o=0,a=0
;if("string"!=typeof t)throw new TypeError("Expected substring");for(;-1!==r;)r===i?++o>a&&(a=o):o=1,i=r+t.length,r=n.indexOf(t,i);return a
}(o,i)+1,3)),c=n.enter("codeFenced"),l="`"===i?"GraveAccent":"Tilde";let u=a.move(s);if(e.lang){const t=n.enter(`codeFencedLang${l}`)
;u+=a.move(n.safe(e.lang,{before:u,after:" ",encode:["`"],...a.current()})),t()}if(e.lang&&e.meta){const t=n.enter(`codeFencedMeta${l}`)
;u+=a.move(" "),u+=a.move(n.safe(e.meta,{before:u,after:"\n",encode:["`"],...a.current()})),t()}return u+=a.move("\n"),
o&&(u+=a.move(o+"\n")),u+=a.move(s),c(),u},definition:function definition(e,t,n,r){
const i=checkQuote(n),o='"'===i?"Quote":"Apostrophe",a=n.enter("definition");let s=n.enter("label");const c=n.createTracker(r)
;let l=c.move("[");return l+=c.move(n.safe(n.associationId(e),{before:l,after:"]",...c.current()})),l+=c.move("]: "),s(),
!e.url||/[\0- \u007F]/.test(e.url)?(s=n.enter("destinationLiteral"),l+=c.move("<"),l+=c.move(n.safe(e.url,{before:l,after:">",...c.current()
})),l+=c.move(">")):(s=n.enter("destinationRaw"),l+=c.move(n.safe(e.url,{before:l,after:e.title?" ":"\n",...c.current()}))),s(),
e.title&&(s=n.enter(`title${o}`),l+=c.move(" "+i),l+=c.move(n.safe(e.title,{before:l,after:i,...c.current()})),l+=c.move(i),s()),a(),l},
emphasis:emphasis,hardBreak:hardBreak,heading:function heading(e,t,n,r){const i=Math.max(Math.min(6,e.depth||1),1),o=n.createTracker(r)
;if(function formatHeadingAsSetext(e,t){let n=!1;return visit(e,function(e){
if("value"in e&&/\r?\n|\r/.test(e.value)||"break"===e.type)return n=!0,y}),Boolean((!e.depth||e.depth<3)&&(0,C.d)(e)&&(t.options.setext||n))
}(e,n)){const t=n.enter("headingSetext"),r=n.enter("phrasing"),a=n.containerPhrasing(e,{...o.current(),before:"\n",after:"\n"});return r(),
t(),a+"\n"+(1===i?"=":"-").repeat(a.length-(Math.max(a.lastIndexOf("\r"),a.lastIndexOf("\n"))+1))}
const a="#".repeat(i),s=n.enter("headingAtx"),c=n.enter("phrasing");o.move(a+" ");let l=n.containerPhrasing(e,{before:"# ",after:"\n",
...o.current()});const u=l.charCodeAt(0);return 9!==u&&32!==u||(l=encodeCharacterReference(u)+l.slice(1)),l=l?a+" "+l:a,
n.options.closeAtx&&(l+=" "+a),c(),s(),l},html:html,image:image_image,imageReference:imageReference,inlineCode:inlineCode,link:link_link,
linkReference:linkReference,list:function list(e,t,n,r){const i=n.enter("list"),o=n.bulletCurrent
;let a=e.ordered?function checkBulletOrdered(e){const t=e.options.bulletOrdered||"."
;if("."!==t&&")"!==t)throw new Error("Cannot serialize items with `"+t+"` for `options.bulletOrdered`, expected `.` or `)`");return t
}(n):checkBullet(n);const s=e.ordered?"."===a?")":".":function checkBulletOther(e){const t=checkBullet(e),n=e.options.bulletOther
;if(!n)return"*"===t?"-":"*"
;if("*"!==n&&"+"!==n&&"-"!==n)throw new Error("Cannot serialize items with `"+n+"` for `options.bulletOther`, expected `*`, `+`, or `-`")
;if(n===t)throw new Error("Expected `bullet` (`"+t+"`) and `bulletOther` (`"+n+"`) to be different");return n}(n)
;let c=!(!t||!n.bulletLastUsed)&&a===n.bulletLastUsed;if(!e.ordered){const t=e.children?e.children[0]:void 0
;if("*"!==a&&"-"!==a||!t||t.children&&t.children[0]||"list"!==n.stack[n.stack.length-1]||"listItem"!==n.stack[n.stack.length-2]||"list"!==n.stack[n.stack.length-3]||"listItem"!==n.stack[n.stack.length-4]||0!==n.indexStack[n.indexStack.length-1]||0!==n.indexStack[n.indexStack.length-2]||0!==n.indexStack[n.indexStack.length-3]||(c=!0),
checkRule(n)===a&&t){let t=-1;for(;++t<e.children.length;){const n=e.children[t]
;if(n&&"listItem"===n.type&&n.children&&n.children[0]&&"thematicBreak"===n.children[0].type){c=!0;break}}}}c&&(a=s),n.bulletCurrent=a
;const l=n.containerFlow(e,r);return n.bulletLastUsed=a,n.bulletCurrent=o,i(),l},listItem:function listItem(e,t,n,r){
const i=function checkListItemIndent(e){const t=e.options.listItemIndent||"one"
;if("tab"!==t&&"one"!==t&&"mixed"!==t)throw new Error("Cannot serialize items with `"+t+"` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`")
;return t}(n);let o=n.bulletCurrent||checkBullet(n)
;t&&"list"===t.type&&t.ordered&&(o=("number"==typeof t.start&&t.start>-1?t.start:1)+(!1===n.options.incrementListMarker?0:t.children.indexOf(e))+o)
;let a=o.length+1;("tab"===i||"mixed"===i&&(t&&"list"===t.type&&t.spread||e.spread))&&(a=4*Math.ceil(a/4));const s=n.createTracker(r)
;s.move(o+" ".repeat(a-o.length)),s.shift(a);const c=n.enter("listItem"),l=n.indentLines(n.containerFlow(e,s.current()),function map(e,t,n){
if(t)return(n?"":" ".repeat(a))+e;return(n?o:o+" ".repeat(a-o.length))+e});return c(),l},paragraph:function paragraph(e,t,n,r){
const i=n.enter("paragraph"),o=n.enter("phrasing"),a=n.containerPhrasing(e,r);return o(),i(),a},root:function root(e,t,n,r){
if(!e.children.some(function(e){return S(e)}))return n.containerFlow(e,r);const i=n.enter("phrasing"),o=n.containerPhrasing(e,r);return i(),
o},strong:strong,text:function text_text(e,t,n,r){const i=t?t.children:[],o=n.indexStack[n.indexStack.length-1];return n.safe(e.value,{...r,
afterNode:i[o+1],beforeNode:i[o-1]})},thematicBreak:function thematicBreak(e,t,n){
const r=(checkRule(n)+(n.options.ruleSpaces?" ":"")).repeat(function checkRuleRepetition(e){const t=e.options.ruleRepetition||3
;if(t<3)throw new Error("Cannot serialize rules with repetition `"+t+"` for `options.ruleRepetition`, expected `3` or more");return t}(n))
;return n.options.ruleSpaces?r.slice(0,-1):r}};function enterTable(e){const t=e._align;(0,i.ok)(t,"expected `_align` on table"),this.enter({
type:"table",align:t.map(function(e){return"none"===e?null:e}),children:[],position:void 0},e),this.data.inTable=!0}function exitTable(e){
this.exit(e),this.data.inTable=void 0}function enterRow(e){this.enter({type:"tableRow",children:[],position:void 0},e)}function exit(e){
this.exit(e)}function enterCell(e){this.enter({type:"tableCell",children:[],position:void 0},e)}function exitCodeText(e){let t=this.resume()
;this.data.inTable&&(t=t.replace(/\\([\\|])/g,replace));const n=this.stack[this.stack.length-1];(0,i.ok)("inlineCode"===n.type),n.value=t,
this.exit(e)}function replace(e,t){return"|"===t?t:e}function gfmTableToMarkdown(e){
const t=e||{},{tableCellPadding:n,tablePipeAlign:r,stringLength:i}=t,o=n?" ":"|";return{handlers:{
inlineCode:function inlineCodeWithTable(e,t,n){const r=A.inlineCode(e,t,n);if(!n.stack.includes("tableCell"))return r;const i=[]
;let o=0,a=r.indexOf("|");for(;-1!==a;){let e=a;for(;e>o&&92===r.charCodeAt(e-1);)e--;i.push(r.slice(o,a)),(a-e)%2==0&&i.push("\\"),o=a,
a=r.indexOf("|",a+1)}return i.push(r.slice(o)),i.join("")},table:function handleTable(e,t,n,r){const i=function handleTableAsData(e,t,n){
const{children:r}=e;let i=-1;const o=[],a=t.enter("table");for(;++i<r.length;)o[i]=handleTableRowAsData(r[i],t,n);return a(),o
}(e,n,r),o=i[0];if(o){let t=e.align?e.align.length:0,n=-1;if(!t)for(;++n<i.length;)i[n].length>t&&(t=i[n].length)
;for(;o.length<t;)o.push("")}return serializeData(i,e.align)},tableCell:handleTableCell,tableRow:function handleTableRow(e,t,n,r){
const i=serializeData([handleTableRowAsData(e,n,r)]);return i.slice(0,i.indexOf("\n"))}},join:[joinTable],unsafe:[{character:"\r",
inConstruct:"tableCell"},{character:"\n",inConstruct:"tableCell"},{atBreak:!0,character:"|",after:"[\t :-]"},{character:"|",
inConstruct:"tableCell"},{atBreak:!0,character:":",after:"-"},{atBreak:!0,character:"-",after:"[:|-]"}]};function handleTableCell(e,t,n,r){
const i=n.enter("tableCell"),a=n.enter("phrasing"),s=n.containerPhrasing(e,{...r,before:o,after:o});return a(),i(),s}
function serializeData(e,t){return function markdownTable(e,t){
const n=t||{},r=(n.align||[]).concat(),i=n.stringLength||defaultStringLength,o=[],a=[],s=[],c=[];let l=0,u=-1;for(;++u<e.length;){
const t=[],r=[];let o=-1;for(e[u].length>l&&(l=e[u].length);++o<e[u].length;){const a=serialize(e[u][o]);if(!1!==n.alignDelimiters){
const e=i(a);r[o]=e,(void 0===c[o]||e>c[o])&&(c[o]=e)}t.push(a)}a[u]=t,s[u]=r}let f=-1
;if("object"==typeof r&&"length"in r)for(;++f<l;)o[f]=toAlignment(r[f]);else{const e=toAlignment(r);for(;++f<l;)o[f]=e}f=-1;const d=[],p=[]
;for(;++f<l;){const e=o[f];let t="",r="";99===e?(t=":",r=":"):108===e?t=":":114===e&&(r=":")
;let i=!1===n.alignDelimiters?1:Math.max(1,c[f]-t.length-r.length);const a=t+"-".repeat(i)+r;!1!==n.alignDelimiters&&(i=t.length+i+r.length,
i>c[f]&&(c[f]=i),p[f]=i),d[f]=a}a.splice(1,0,d),s.splice(1,0,p),u=-1;const h=[];for(;++u<a.length;){
const e=a[u],t=s[u],r=!1===n.fillRows?Math.max(1,a[1===u?0:u].length):l;f=-1;const i=[];for(;++f<r;){const a=e[f]||"";let s="",l=""
;if(!1!==n.alignDelimiters){const e=c[f]-(t[f]||0),n=o[f];if(114===n)s=" ".repeat(e);else if(99===n){const t=e/2;e%2?(s=" ".repeat(t+.5),
l=" ".repeat(t-.5)):(s=" ".repeat(t),l=s)}else l=" ".repeat(e)}!1===n.delimiterStart||f||i.push("|"),
!1===n.padding||!1===n.alignDelimiters&&""===a||!1===n.delimiterStart&&!f||i.push(" "),!1!==n.alignDelimiters&&i.push(s),i.push(a),
!1!==n.alignDelimiters&&i.push(l),!1!==n.padding&&i.push(" "),!1===n.delimiterEnd&&f===r-1||i.push("|")}
h.push(!1===n.delimiterEnd?i.join("").replace(/ +$/,""):i.join(""))}return h.join("\n")}(e,{align:t,alignDelimiters:r,fillRows:!1,padding:n,
stringLength:i})}function handleTableRowAsData(e,t,n){const{children:r}=e;let i=-1;const o=[],a=t.enter("tableRow")
;for(;++i<r.length;)o[i]=handleTableCell(r[i],0,t,n);return a(),o}}function joinTable(e,t,n,r){
if("table"===e.type&&"listItem"===n.type&&!1===n.spread&&("definition"===t.type||"heading"===t.type&&function lib_formatHeadingAsSetext(e,t){
let n=!1;return visit(e,function(e){if("break"===e.type||"value"in e&&/\r?\n|\r/.test(e.value))return n=!0,y}),
Boolean((!e.depth||e.depth<3)&&(0,C.d)(e)&&(t.options.setext||n))}(t,r)||"paragraph"===t.type||"table"===t.type))return 1}
function exitCheck(e){const t=this.stack[this.stack.length-2];(0,i.ok)("listItem"===t.type),t.checked="taskListCheckValueChecked"===e.type}
function exitParagraphWithTaskListItem(e){const t=this.stack[this.stack.length-2];if(t&&"listItem"===t.type&&"boolean"==typeof t.checked){
const e=this.stack[this.stack.length-1];(0,i.ok)("paragraph"===e.type);const n=e.children[0];if(n&&"text"===n.type){const r=t.children
;let i,o=-1;for(;++o<r.length;){const e=r[o];if("paragraph"===e.type){i=e;break}}i===e&&(n.value=n.value.slice(1),
0===n.value.length?e.children.shift():e.position&&n.position&&"number"==typeof n.position.start.offset&&(n.position.start.column++,
n.position.start.offset++,e.position.start={...n.position.start}))}}this.exit(e)}function paragraphWithTaskListItem(e,t,n,r){
if(!t||"listItem"!==t.type||taskListItemParagraph(t)!==e)return A.paragraph(e,t,n,r)
;const i="["+(t.checked?"x":" ")+"] ",o=n.createTracker(r);o.move(i);return i+A.paragraph(e.children.length>0?e:{type:"paragraph",
children:[{type:"text",value:" "}]},t,n,{...r,...o.current()})}function joinDefinitionsBeforeTaskListItemParagraph(e,t,n){
if("definition"!==e.type||"listItem"!==n.type)return;const r=taskListItemParagraph(n)
;return r&&n.children.indexOf(e)<n.children.indexOf(r)?0:void 0}function taskListItemParagraph(e){
if("boolean"==typeof e.checked)for(const t of e.children){if("paragraph"===t.type)return t;if("definition"!==t.type)return}}var E=n(96792)
;const I={tokenize:function tokenizeWwwPrefix(e,t,n){let r=0;return function wwwPrefixInside(t){if((87===t||119===t)&&r<3)return r++,
e.consume(t),wwwPrefixInside;if(46===t&&3===r)return e.consume(t),wwwPrefixAfter;return n(t)};function wwwPrefixAfter(e){
return null===e?n(e):t(e)}},partial:!0},T={tokenize:function tokenizeDomain(e,t,n){let r,i,a;return domainInside;function domainInside(t){
return 46===t||95===t?e.check(q,domainAfter,domainAtPunctuation)(t):null===t||(0,o.Ee)(t)||(0,o.Ny)(t)||45!==t&&(0,
o.es)(t)?domainAfter(t):(a=!0,e.consume(t),domainInside)}function domainAtPunctuation(t){return 95===t?r=!0:(i=r,r=void 0),e.consume(t),
domainInside}function domainAfter(e){return i||r||!a?n(e):t(e)}},partial:!0},D={tokenize:function tokenizePath(e,t){let n=0,r=0
;return pathInside;function pathInside(i){
return 40===i?(n++,e.consume(i),pathInside):41===i&&r<n?pathAtPunctuation(i):33===i||34===i||38===i||39===i||41===i||42===i||44===i||46===i||58===i||59===i||60===i||63===i||93===i||95===i||126===i?e.check(q,t,pathAtPunctuation)(i):null===i||(0,
o.Ee)(i)||(0,o.Ny)(i)?t(i):(e.consume(i),pathInside)}function pathAtPunctuation(t){return 41===t&&r++,e.consume(t),pathInside}},partial:!0
},q={tokenize:function tokenizeTrail(e,t,n){return trail;function trail(r){
return 33===r||34===r||39===r||41===r||42===r||44===r||46===r||58===r||59===r||63===r||95===r||126===r?(e.consume(r),
trail):38===r?(e.consume(r),trailCharacterReferenceStart):93===r?(e.consume(r),trailBracketAfter):60===r||null===r||(0,o.Ee)(r)||(0,
o.Ny)(r)?t(r):n(r)}function trailBracketAfter(e){return null===e||40===e||91===e||(0,o.Ee)(e)||(0,o.Ny)(e)?t(e):trail(e)}
function trailCharacterReferenceStart(e){return(0,o.CW)(e)?trailCharacterReferenceInside(e):n(e)}function trailCharacterReferenceInside(t){
return 59===t?(e.consume(t),trail):(0,o.CW)(t)?(e.consume(t),trailCharacterReferenceInside):n(t)}},partial:!0},L={
tokenize:function tokenizeEmailDomainDotTrail(e,t,n){return function start(t){return e.consume(t),after};function after(e){return(0,
o.lV)(e)?n(e):t(e)}},partial:!0},P={name:"wwwAutolink",tokenize:function tokenizeWwwAutolink(e,t,n){const r=this
;return function wwwStart(t){if(87!==t&&119!==t||!previousWww.call(r,r.previous)||previousUnbalanced(r.events))return n(t)
;return e.enter("literalAutolink"),e.enter("literalAutolinkWww"),e.check(I,e.attempt(T,e.attempt(D,wwwAfter),n),n)(t)};function wwwAfter(n){
return e.exit("literalAutolinkWww"),e.exit("literalAutolink"),t(n)}},previous:previousWww},z={name:"protocolAutolink",
tokenize:function tokenizeProtocolAutolink(e,t,n){const r=this;let i="",a=!1;return function protocolStart(t){
if((72===t||104===t)&&previousProtocol.call(r,r.previous)&&!previousUnbalanced(r.events))return e.enter("literalAutolink"),
e.enter("literalAutolinkHttp"),i+=String.fromCodePoint(t),e.consume(t),protocolPrefixInside;return n(t)};function protocolPrefixInside(t){
if((0,o.CW)(t)&&i.length<5)return i+=String.fromCodePoint(t),e.consume(t),protocolPrefixInside;if(58===t){const n=i.toLowerCase()
;if("http"===n||"https"===n)return e.consume(t),protocolSlashesInside}return n(t)}function protocolSlashesInside(t){
return 47===t?(e.consume(t),a?afterProtocol:(a=!0,protocolSlashesInside)):n(t)}function afterProtocol(t){return null===t||(0,o.JQ)(t)||(0,
o.Ee)(t)||(0,o.Ny)(t)||(0,o.es)(t)?n(t):e.attempt(T,e.attempt(D,protocolAfter),n)(t)}function protocolAfter(n){
return e.exit("literalAutolinkHttp"),e.exit("literalAutolink"),t(n)}},previous:previousProtocol},B={name:"emailAutolink",
tokenize:function tokenizeEmailAutolink(e,t,n){const r=this;let i,a;return function start(t){
if(!gfmAtext(t)||!previousEmail.call(r,r.previous)||previousUnbalanced(r.events))return n(t);return e.enter("literalAutolink"),
e.enter("literalAutolinkEmail"),atext(t)};function atext(t){return gfmAtext(t)?(e.consume(t),atext):64===t?(e.consume(t),emailDomain):n(t)}
function emailDomain(t){return 46===t?e.check(L,emailDomainAfter,emailDomainDot)(t):45===t||95===t||(0,o.lV)(t)?(a=!0,e.consume(t),
emailDomain):emailDomainAfter(t)}function emailDomainDot(t){return e.consume(t),i=!0,emailDomain}function emailDomainAfter(s){
return a&&i&&(0,o.CW)(r.previous)?(e.exit("literalAutolinkEmail"),e.exit("literalAutolink"),t(s)):n(s)}},previous:previousEmail},O={}
;let F=48;for(;F<123;)O[F]=B,F++,58===F?F=65:91===F&&(F=97);function previousWww(e){
return null===e||40===e||42===e||95===e||91===e||93===e||126===e||(0,o.Ee)(e)}function previousProtocol(e){return!(0,o.CW)(e)}
function previousEmail(e){return!(47===e||gfmAtext(e))}function gfmAtext(e){return 43===e||45===e||46===e||95===e||(0,o.lV)(e)}
function previousUnbalanced(e){let t=e.length,n=!1;for(;t--;){const r=e[t][1]
;if(("labelLink"===r.type||"labelImage"===r.type)&&!r._balanced){n=!0;break}if(r._gfmAutolinkLiteralWalkedInto){n=!1;break}}
return e.length>0&&!n&&(e[e.length-1][1]._gfmAutolinkLiteralWalkedInto=!0),n}O[43]=B,O[45]=B,O[46]=B,O[95]=B,O[72]=[B,z],O[104]=[B,z],
O[87]=[B,P],O[119]=[B,P];var R=n(74520),N=n(52328);const M={tokenize:function tokenizeIndent(e,t,n){const r=this;return(0,
N.N)(e,function afterPrefix(e){const i=r.events[r.events.length-1]
;return i&&"gfmFootnoteDefinitionIndent"===i[1].type&&4===i[2].sliceSerialize(i[1],!0).length?t(e):n(e)},"gfmFootnoteDefinitionIndent",5)},
partial:!0};function tokenizePotentialGfmFootnoteCall(e,t,n){const r=this;let i=r.events.length
;const o=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]);let a;for(;i--;){const e=r.events[i][1];if("labelImage"===e.type){a=e;break}
if("gfmFootnoteCall"===e.type||"labelLink"===e.type||"label"===e.type||"image"===e.type||"link"===e.type)break}return function start(i){
if(!a||!a._balanced)return n(i);const s=(0,h.B)(r.sliceSerialize({start:a.end,end:r.now()}))
;if(94!==s.codePointAt(0)||!o.includes(s.slice(1)))return n(i);return e.enter("gfmFootnoteCallLabelMarker"),e.consume(i),
e.exit("gfmFootnoteCallLabelMarker"),t(i)}}function resolveToPotentialGfmFootnoteCall(e,t){let n,r=e.length
;for(;r--;)if("labelImage"===e[r][1].type&&"enter"===e[r][0]){n=e[r][1];break}e[r+1][1].type="data",
e[r+3][1].type="gfmFootnoteCallLabelMarker";const i={type:"gfmFootnoteCall",start:Object.assign({},e[r+3][1].start),
end:Object.assign({},e[e.length-1][1].end)},o={type:"gfmFootnoteCallMarker",start:Object.assign({},e[r+3][1].end),
end:Object.assign({},e[r+3][1].end)};o.end.column++,o.end.offset++,o.end._bufferIndex++;const a={type:"gfmFootnoteCallString",
start:Object.assign({},o.end),end:Object.assign({},e[e.length-1][1].start)},s={type:"chunkString",contentType:"string",
start:Object.assign({},a.start),end:Object.assign({},a.end)
},c=[e[r+1],e[r+2],["enter",i,t],e[r+3],e[r+4],["enter",o,t],["exit",o,t],["enter",a,t],["enter",s,t],["exit",s,t],["exit",a,t],e[e.length-2],e[e.length-1],["exit",i,t]]
;return e.splice(r,e.length-r+1,...c),e}function tokenizeGfmFootnoteCall(e,t,n){
const r=this,i=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]);let a,s=0;return function start(t){return e.enter("gfmFootnoteCall"),
e.enter("gfmFootnoteCallLabelMarker"),e.consume(t),e.exit("gfmFootnoteCallLabelMarker"),callStart};function callStart(t){
return 94!==t?n(t):(e.enter("gfmFootnoteCallMarker"),e.consume(t),e.exit("gfmFootnoteCallMarker"),e.enter("gfmFootnoteCallString"),
e.enter("chunkString").contentType="string",callData)}function callData(c){if(s>999||93===c&&!a||null===c||91===c||(0,o.Ee)(c))return n(c)
;if(93===c){e.exit("chunkString");const o=e.exit("gfmFootnoteCallString");return i.includes((0,
h.B)(r.sliceSerialize(o)))?(e.enter("gfmFootnoteCallLabelMarker"),e.consume(c),e.exit("gfmFootnoteCallLabelMarker"),
e.exit("gfmFootnoteCall"),t):n(c)}return(0,o.Ee)(c)||(a=!0),s++,e.consume(c),92===c?callEscape:callData}function callEscape(t){
return 91===t||92===t||93===t?(e.consume(t),s++,callData):callData(t)}}function tokenizeDefinitionStart(e,t,n){
const r=this,i=r.parser.gfmFootnotes||(r.parser.gfmFootnotes=[]);let a,s,c=0;return function start(t){
return e.enter("gfmFootnoteDefinition")._container=!0,e.enter("gfmFootnoteDefinitionLabel"),e.enter("gfmFootnoteDefinitionLabelMarker"),
e.consume(t),e.exit("gfmFootnoteDefinitionLabelMarker"),labelAtMarker};function labelAtMarker(t){
return 94===t?(e.enter("gfmFootnoteDefinitionMarker"),e.consume(t),e.exit("gfmFootnoteDefinitionMarker"),
e.enter("gfmFootnoteDefinitionLabelString"),e.enter("chunkString").contentType="string",labelInside):n(t)}function labelInside(t){
if(c>999||93===t&&!s||null===t||91===t||(0,o.Ee)(t))return n(t);if(93===t){e.exit("chunkString")
;const n=e.exit("gfmFootnoteDefinitionLabelString");return a=(0,h.B)(r.sliceSerialize(n)),e.enter("gfmFootnoteDefinitionLabelMarker"),
e.consume(t),e.exit("gfmFootnoteDefinitionLabelMarker"),e.exit("gfmFootnoteDefinitionLabel"),labelAfter}return(0,o.Ee)(t)||(s=!0),c++,
e.consume(t),92===t?labelEscape:labelInside}function labelEscape(t){return 91===t||92===t||93===t?(e.consume(t),c++,
labelInside):labelInside(t)}function labelAfter(t){return 58===t?(e.enter("definitionMarker"),e.consume(t),e.exit("definitionMarker"),
i.includes(a)||i.push(a),(0,N.N)(e,whitespaceAfter,"gfmFootnoteDefinitionWhitespace")):n(t)}function whitespaceAfter(e){return t(e)}}
function tokenizeDefinitionContinuation(e,t,n){return e.check(R.B,t,e.attempt(M,t,n))}function gfmFootnoteDefinitionEnd(e){
e.exit("gfmFootnoteDefinition")}var V=n(5254),_=n(36728);function gfmStrikethrough(e){let t=(e||{}).singleTilde;const n={
name:"strikethrough",tokenize:function tokenizeStrikethrough(e,n,r){const i=this.previous,o=this.events;let a=0;return function start(t){
if(126===i&&"characterEscape"!==o[o.length-1][1].type)return r(t);return e.enter("strikethroughSequenceTemporary"),more(t)}
;function more(o){const s=(0,g.S)(i);if(126===o)return a>1?r(o):(e.consume(o),a++,more);if(a<2&&!t)return r(o)
;const c=e.exit("strikethroughSequenceTemporary"),l=(0,g.S)(o);return c._open=!l||2===l&&Boolean(s),c._close=!s||2===s&&Boolean(l),n(o)}},
resolveAll:function resolveAllStrikethrough(e,t){let n=-1
;for(;++n<e.length;)if("enter"===e[n][0]&&"strikethroughSequenceTemporary"===e[n][1].type&&e[n][1]._close){let r=n
;for(;r--;)if("exit"===e[r][0]&&"strikethroughSequenceTemporary"===e[r][1].type&&e[r][1]._open&&e[n][1].end.offset-e[n][1].start.offset===e[r][1].end.offset-e[r][1].start.offset){
e[n][1].type="strikethroughSequence",e[r][1].type="strikethroughSequence";const i={type:"strikethrough",
start:Object.assign({},e[r][1].start),end:Object.assign({},e[n][1].end)},o={type:"strikethroughText",start:Object.assign({},e[r][1].end),
end:Object.assign({},e[n][1].start)
},a=[["enter",i,t],["enter",e[r][1],t],["exit",e[r][1],t],["enter",o,t]],s=t.parser.constructs.insideSpan.null;s&&(0,V.m)(a,a.length,0,(0,
_.W)(s,e.slice(r+1,n),t)),(0,V.m)(a,a.length,0,[["exit",o,t],["enter",e[n][1],t],["exit",e[n][1],t],["exit",i,t]]),(0,V.m)(e,r-1,n-r+3,a),
n=r+a.length-2;break}}n=-1;for(;++n<e.length;)"strikethroughSequenceTemporary"===e[n][1].type&&(e[n][1].type="data");return e}}
;return null==t&&(t=!0),{text:{126:n},insideSpan:{null:[n]},attentionMarkers:{null:[126]}}}class EditMap{constructor(){this.map=[],
this.index=new Map}add(e,t,n){!function addImplementation(e,t,n,r){if(0===n&&0===r.length)return;const i=e.index.get(t);if(i)return i[1]+=n,
void i[2].push(...r);const o=[t,n,r];e.map.push(o),e.index.set(t,o)}(this,e,t,n)}consume(e){if(this.map.sort(function(e,t){return e[0]-t[0]
}),0===this.map.length)return;let t=this.map.length;const n=[];for(;t>0;)t-=1,n.push(e.slice(this.map[t][0]+this.map[t][1]),this.map[t][2]),
e.length=this.map[t][0];n.push(e.slice()),e.length=0;let r=n.pop();for(;r;){for(const t of r)e.push(t);r=n.pop()}this.map.length=0,
this.index.clear()}}function gfmTableAlign(e,t){let n=!1;const r=[];for(;t<e.length;){const i=e[t];if(n){
if("enter"===i[0])"tableContent"===i[1].type&&r.push("tableDelimiterMarker"===e[t+1][1].type?"left":"none");else if("tableContent"===i[1].type){
if("tableDelimiterMarker"===e[t-1][1].type){const e=r.length-1;r[e]="left"===r[e]?"center":"right"}
}else if("tableDelimiterRow"===i[1].type)break}else"enter"===i[0]&&"tableDelimiterRow"===i[1].type&&(n=!0);t+=1}return r}
function tokenizeTable(e,t,n){const r=this;let i,a=0,s=0;return function start(e){let t=r.events.length-1;for(;t>-1;){
const{type:e}=r.events[t][1];if("lineEnding"!==e&&"linePrefix"!==e)break;t--}
const i=t>-1?r.events[t][1].type:null,o="tableHead"===i||"tableRow"===i?bodyRowStart:headRowBefore
;if(o===bodyRowStart&&r.parser.lazy[r.now().line])return n(e);return o(e)};function headRowBefore(t){return e.enter("tableHead"),
e.enter("tableRow"),function headRowStart(e){if(124===e)return headRowBreak(e);return i=!0,s+=1,headRowBreak(e)}(t)}
function headRowBreak(t){return null===t?n(t):(0,o.HP)(t)?s>1?(s=0,r.interrupt=!0,e.exit("tableRow"),e.enter("lineEnding"),e.consume(t),
e.exit("lineEnding"),headDelimiterStart):n(t):(0,o.On)(t)?(0,N.N)(e,headRowBreak,"whitespace")(t):(s+=1,i&&(i=!1,a+=1),
124===t?(e.enter("tableCellDivider"),e.consume(t),e.exit("tableCellDivider"),i=!0,headRowBreak):(e.enter("data"),headRowData(t)))}
function headRowData(t){return null===t||124===t||(0,o.Ee)(t)?(e.exit("data"),headRowBreak(t)):(e.consume(t),
92===t?headRowEscape:headRowData)}function headRowEscape(t){return 92===t||124===t?(e.consume(t),headRowData):headRowData(t)}
function headDelimiterStart(t){return r.interrupt=!1,r.parser.lazy[r.now().line]?n(t):(e.enter("tableDelimiterRow"),i=!1,(0,o.On)(t)?(0,
N.N)(e,headDelimiterBefore,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(t):headDelimiterBefore(t))}
function headDelimiterBefore(t){return 45===t||58===t?headDelimiterValueBefore(t):124===t?(i=!0,e.enter("tableCellDivider"),e.consume(t),
e.exit("tableCellDivider"),headDelimiterCellBefore):headDelimiterNok(t)}function headDelimiterCellBefore(t){return(0,o.On)(t)?(0,
N.N)(e,headDelimiterValueBefore,"whitespace")(t):headDelimiterValueBefore(t)}function headDelimiterValueBefore(t){return 58===t?(s+=1,i=!0,
e.enter("tableDelimiterMarker"),e.consume(t),e.exit("tableDelimiterMarker"),headDelimiterLeftAlignmentAfter):45===t?(s+=1,
headDelimiterLeftAlignmentAfter(t)):null===t||(0,o.HP)(t)?headDelimiterCellAfter(t):headDelimiterNok(t)}
function headDelimiterLeftAlignmentAfter(t){return 45===t?(e.enter("tableDelimiterFiller"),headDelimiterFiller(t)):headDelimiterNok(t)}
function headDelimiterFiller(t){return 45===t?(e.consume(t),headDelimiterFiller):58===t?(i=!0,e.exit("tableDelimiterFiller"),
e.enter("tableDelimiterMarker"),
e.consume(t),e.exit("tableDelimiterMarker"),headDelimiterRightAlignmentAfter):(e.exit("tableDelimiterFiller"),
headDelimiterRightAlignmentAfter(t))}function headDelimiterRightAlignmentAfter(t){return(0,o.On)(t)?(0,
N.N)(e,headDelimiterCellAfter,"whitespace")(t):headDelimiterCellAfter(t)}function headDelimiterCellAfter(n){
return 124===n?headDelimiterBefore(n):(null===n||(0,o.HP)(n))&&i&&a===s?(e.exit("tableDelimiterRow"),e.exit("tableHead"),
t(n)):headDelimiterNok(n)}function headDelimiterNok(e){return n(e)}function bodyRowStart(t){return e.enter("tableRow"),bodyRowBreak(t)}
function bodyRowBreak(n){return 124===n?(e.enter("tableCellDivider"),e.consume(n),e.exit("tableCellDivider"),bodyRowBreak):null===n||(0,
o.HP)(n)?(e.exit("tableRow"),t(n)):(0,o.On)(n)?(0,N.N)(e,bodyRowBreak,"whitespace")(n):(e.enter("data"),bodyRowData(n))}
function bodyRowData(t){return null===t||124===t||(0,o.Ee)(t)?(e.exit("data"),bodyRowBreak(t)):(e.consume(t),
92===t?bodyRowEscape:bodyRowData)}function bodyRowEscape(t){return 92===t||124===t?(e.consume(t),bodyRowData):bodyRowData(t)}}
function resolveTable(e,t){let n,r,i,o=-1,a=!0,s=0,c=[0,0,0,0],l=[0,0,0,0],u=!1,f=0;const d=new EditMap;for(;++o<e.length;){
const p=e[o],h=p[1];"enter"===p[0]?"tableHead"===h.type?(u=!1,0!==f&&(flushTableEnd(d,t,f,n,r),r=void 0,f=0),n={type:"table",
start:Object.assign({},h.start),end:Object.assign({},h.end)
},d.add(o,0,[["enter",n,t]])):"tableRow"===h.type||"tableDelimiterRow"===h.type?(a=!0,i=void 0,c=[0,0,0,0],l=[0,o+1,0,0],u&&(u=!1,r={
type:"tableBody",start:Object.assign({},h.start),end:Object.assign({},h.end)},d.add(o,0,[["enter",r,t]])),
s="tableDelimiterRow"===h.type?2:r?3:1):!s||"data"!==h.type&&"tableDelimiterMarker"!==h.type&&"tableDelimiterFiller"!==h.type?"tableCellDivider"===h.type&&(a?a=!1:(0!==c[1]&&(l[0]=l[1],
i=flushCell(d,t,c,s,void 0,i)),c=l,l=[c[1],o,0,0])):(a=!1,0===l[2]&&(0!==c[1]&&(l[0]=l[1],i=flushCell(d,t,c,s,void 0,i),c=[0,0,0,0]),
l[2]=o)):"tableHead"===h.type?(u=!0,f=o):"tableRow"===h.type||"tableDelimiterRow"===h.type?(f=o,0!==c[1]?(l[0]=l[1],
i=flushCell(d,t,c,s,o,i)):0!==l[1]&&(i=flushCell(d,t,l,s,o,i)),
s=0):!s||"data"!==h.type&&"tableDelimiterMarker"!==h.type&&"tableDelimiterFiller"!==h.type||(l[3]=o)}for(0!==f&&flushTableEnd(d,t,f,n,r),
d.consume(t.events),o=-1;++o<t.events.length;){const e=t.events[o]
;"enter"===e[0]&&"table"===e[1].type&&(e[1]._align=gfmTableAlign(t.events,o))}return e}function flushCell(e,t,n,r,i,o){
const a=1===r?"tableHeader":2===r?"tableDelimiter":"tableData";0!==n[0]&&(o.end=Object.assign({},getPoint(t.events,n[0])),
e.add(n[0],0,[["exit",o,t]]));const s=getPoint(t.events,n[1]);if(o={type:a,start:Object.assign({},s),end:Object.assign({},s)},
e.add(n[1],0,[["enter",o,t]]),0!==n[2]){const i=getPoint(t.events,n[2]),o=getPoint(t.events,n[3]),a={type:"tableContent",
start:Object.assign({},i),end:Object.assign({},o)};if(e.add(n[2],0,[["enter",a,t]]),2!==r){const r=t.events[n[2]],i=t.events[n[3]]
;if(r[1].end=Object.assign({},i[1].end),r[1].type="chunkText",r[1].contentType="text",n[3]>n[2]+1){const t=n[2]+1,r=n[3]-n[2]-1
;e.add(t,r,[])}}e.add(n[3]+1,0,[["exit",a,t]])}return void 0!==i&&(o.end=Object.assign({},getPoint(t.events,i)),e.add(i,0,[["exit",o,t]]),
o=void 0),o}function flushTableEnd(e,t,n,r,i){const o=[],a=getPoint(t.events,n);i&&(i.end=Object.assign({},a),o.push(["exit",i,t])),
r.end=Object.assign({},a),o.push(["exit",r,t]),e.add(n+1,0,o)}function getPoint(e,t){const n=e[t],r="enter"===n[0]?"start":"end"
;return n[1][r]}const H={name:"tasklistCheck",tokenize:function tokenizeTasklistCheck(e,t,n){const r=this;return function open(t){
if(null!==r.previous||!r._gfmTasklistFirstContentOfListItem)return n(t);return e.enter("taskListCheck"),e.enter("taskListCheckMarker"),
e.consume(t),e.exit("taskListCheckMarker"),inside};function inside(t){return(0,o.Ee)(t)?(e.enter("taskListCheckValueUnchecked"),
e.consume(t),e.exit("taskListCheckValueUnchecked"),close):88===t||120===t?(e.enter("taskListCheckValueChecked"),e.consume(t),
e.exit("taskListCheckValueChecked"),close):n(t)}function close(t){return 93===t?(e.enter("taskListCheckMarker"),e.consume(t),
e.exit("taskListCheckMarker"),e.exit("taskListCheck"),after):n(t)}function after(r){return(0,o.HP)(r)?t(r):(0,o.On)(r)?e.check({
tokenize:spaceThenNonSpace},t,n)(r):n(r)}}};function spaceThenNonSpace(e,t,n){return(0,N.N)(e,function after(e){return null===e?n(e):t(e)
},"whitespace")}const U={};function remarkGfm(e){
const t=e||U,n=this.data(),r=n.micromarkExtensions||(n.micromarkExtensions=[]),i=n.fromMarkdownExtensions||(n.fromMarkdownExtensions=[]),o=n.toMarkdownExtensions||(n.toMarkdownExtensions=[])
;r.push(function gfm(e){return(0,E.y)([{text:O},{document:{91:{name:"gfmFootnoteDefinition",tokenize:tokenizeDefinitionStart,continuation:{
tokenize:tokenizeDefinitionContinuation},exit:gfmFootnoteDefinitionEnd}},text:{91:{name:"gfmFootnoteCall",tokenize:tokenizeGfmFootnoteCall},
93:{name:"gfmPotentialFootnoteCall",add:"after",tokenize:tokenizePotentialGfmFootnoteCall,resolveTo:resolveToPotentialGfmFootnoteCall}}
},gfmStrikethrough(e),{flow:{null:{name:"table",tokenize:tokenizeTable,resolveAll:resolveTable}}},{text:{91:H}}])}(t)),
i.push(function gfmFromMarkdown(){return[{transforms:[transformGfmAutolinkLiterals],enter:{literalAutolink:enterLiteralAutolink,
literalAutolinkEmail:enterLiteralAutolinkValue,literalAutolinkHttp:enterLiteralAutolinkValue,literalAutolinkWww:enterLiteralAutolinkValue},
exit:{literalAutolink:exitLiteralAutolink,literalAutolinkEmail:exitLiteralAutolinkEmail,literalAutolinkHttp:exitLiteralAutolinkHttp,
literalAutolinkWww:exitLiteralAutolinkWww}},{enter:{gfmFootnoteCallString:enterFootnoteCallString,gfmFootnoteCall:enterFootnoteCall,
gfmFootnoteDefinitionLabelString:enterFootnoteDefinitionLabelString,gfmFootnoteDefinition:enterFootnoteDefinition},exit:{
gfmFootnoteCallString:exitFootnoteCallString,gfmFootnoteCall:exitFootnoteCall,
gfmFootnoteDefinitionLabelString:exitFootnoteDefinitionLabelString,gfmFootnoteDefinition:exitFootnoteDefinition}},{
canContainEols:["delete"],enter:{strikethrough:enterStrikethrough},exit:{strikethrough:exitStrikethrough}},{enter:{table:enterTable,
tableData:enterCell,tableHeader:enterCell,tableRow:enterRow},exit:{codeText:exitCodeText,table:exitTable,tableData:exit,tableHeader:exit,
tableRow:exit}},{exit:{taskListCheckValueChecked:exitCheck,taskListCheckValueUnchecked:exitCheck,paragraph:exitParagraphWithTaskListItem}}]
}()),o.push(function gfmToMarkdown(e){return{extensions:[{unsafe:[{character:"@",before:"[+\\-.\\w]",after:"[\\-.\\w]",inConstruct:d,
notInConstruct:p},{character:".",before:"[Ww]",after:"[\\-.\\w]",inConstruct:d,notInConstruct:p},{character:":",before:"[ps]",after:"\\/",
inConstruct:d,notInConstruct:p}]},gfmFootnoteToMarkdown(e),{handlers:{delete:handleDelete},unsafe:[{character:"~",inConstruct:"phrasing",
notInConstruct:m}]},gfmTableToMarkdown(e),{handlers:{paragraph:paragraphWithTaskListItem},join:[joinDefinitionsBeforeTaskListItemParagraph]
}]}}(t))}},22920:(e,t,n)=>{n.d(t,{A:()=>remarkParse});var r={};n.r(r),n.d(r,{attentionMarkers:()=>ae,contentInitial:()=>ee,disable:()=>se,
document:()=>X,flow:()=>ne,flowInitial:()=>te,insideSpan:()=>oe,string:()=>re,text:()=>ie});var i=n(31869),o=n(5254);class SpliceBuffer{
constructor(e){this.left=e?[...e]:[],this.right=[]}get(e){
if(e<0||e>=this.left.length+this.right.length)throw new RangeError("Cannot access index `"+e+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`")
;return e<this.left.length?this.left[e]:this.right[this.right.length-e+this.left.length-1]}get length(){
return this.left.length+this.right.length}shift(){return this.setCursor(0),this.right.pop()}slice(e,t){
const n=null==t?Number.POSITIVE_INFINITY:t
;return n<this.left.length?this.left.slice(e,n):e>this.left.length?this.right.slice(this.right.length-n+this.left.length,this.right.length-e+this.left.length).reverse():this.left.slice(e).concat(this.right.slice(this.right.length-n+this.left.length).reverse())
}splice(e,t,n){const r=t||0;this.setCursor(Math.trunc(e));const i=this.right.splice(this.right.length-r,Number.POSITIVE_INFINITY)
;return n&&chunkedPush(this.left,n),i.reverse()}pop(){return this.setCursor(Number.POSITIVE_INFINITY),this.left.pop()}push(e){
this.setCursor(Number.POSITIVE_INFINITY),this.left.push(e)}pushMany(e){this.setCursor(Number.POSITIVE_INFINITY),chunkedPush(this.left,e)}
unshift(e){this.setCursor(0),this.right.push(e)}unshiftMany(e){this.setCursor(0),chunkedPush(this.right,e.reverse())}setCursor(e){
if(!(e===this.left.length||e>this.left.length&&0===this.right.length||e<0&&0===this.left.length))if(e<this.left.length){
const t=this.left.splice(e,Number.POSITIVE_INFINITY);chunkedPush(this.right,t.reverse())}else{
const t=this.right.splice(this.left.length+this.right.length-e,Number.POSITIVE_INFINITY);chunkedPush(this.left,t.reverse())}}}
function chunkedPush(e,t){let n=0;if(t.length<1e4)e.push(...t);else for(;n<t.length;)e.push(...t.slice(n,n+1e4)),n+=1e4}
function subtokenize(e){const t={};let n,r,i,a,s,c,l,u=-1;const f=new SpliceBuffer(e);for(;++u<f.length;){for(;u in t;)u=t[u];if(n=f.get(u),
u&&"chunkFlow"===n[1].type&&"listItemPrefix"===f.get(u-1)[1].type&&(c=n[1]._tokenizer.events,i=0,
i<c.length&&"lineEndingBlank"===c[i][1].type&&(i+=2),
i<c.length&&"content"===c[i][1].type))for(;++i<c.length&&"content"!==c[i][1].type;)"chunkText"===c[i][1].type&&(c[i][1]._isInFirstContentOfListItem=!0,
i++);if("enter"===n[0])n[1].contentType&&(Object.assign(t,subcontent(f,u)),u=t[u],l=!0);else if(n[1]._container){for(i=u,
r=void 0;i--;)if(a=f.get(i),
"lineEnding"===a[1].type||"lineEndingBlank"===a[1].type)"enter"===a[0]&&(r&&(f.get(r)[1].type="lineEndingBlank"),a[1].type="lineEnding",
r=i);else if("linePrefix"!==a[1].type&&"listItemIndent"!==a[1].type)break;r&&(n[1].end={...f.get(r)[1].start},s=f.slice(r,u),s.unshift(n),
f.splice(r,u-r+1,s))}}return(0,o.m)(e,0,Number.POSITIVE_INFINITY,f.slice(0)),!l}function subcontent(e,t){const n=e.get(t)[1],r=e.get(t)[2]
;let i=t-1;const o=[];let a=n._tokenizer;a||(a=r.parser[n.contentType](n.start),n._contentTypeTextTrailing&&(a._contentTypeTextTrailing=!0))
;const s=a.events,c=[],l={};let u,f,d=-1,p=n,h=0,m=0;const g=[m];for(;p;){for(;e.get(++i)[1]!==p;);o.push(i),
p._tokenizer||(u=r.sliceStream(p),p.next||u.push(null),f&&a.defineSkip(p.start),
p._isInFirstContentOfListItem&&(a._gfmTasklistFirstContentOfListItem=!0),a.write(u),
p._isInFirstContentOfListItem&&(a._gfmTasklistFirstContentOfListItem=void 0)),f=p,p=p.next}
for(p=n;++d<s.length;)"exit"===s[d][0]&&"enter"===s[d-1][0]&&s[d][1].type===s[d-1][1].type&&s[d][1].start.line!==s[d][1].end.line&&(m=d+1,
g.push(m),p._tokenizer=void 0,p.previous=void 0,p=p.next);for(a.events=[],p?(p._tokenizer=void 0,p.previous=void 0):g.pop(),
d=g.length;d--;){const t=s.slice(g[d],g[d+1]),n=o.pop();c.push([n,n+t.length-1]),e.splice(n,2,t)}for(c.reverse(),
d=-1;++d<c.length;)l[h+c[d][0]]=h+c[d][1],h+=c[d][1]-c[d][0]-1;return l}var a=n(96792),s=n(52328),c=n(10401);const l={
tokenize:function initializeContent(e){const t=e.attempt(this.parser.constructs.contentInitial,function afterContentStartConstruct(n){
if(null===n)return void e.consume(n);return e.enter("lineEnding"),e.consume(n),e.exit("lineEnding"),(0,s.N)(e,t,"linePrefix")
},function paragraphInitial(t){return e.enter("paragraph"),lineStart(t)});let n;return t;function lineStart(t){const r=e.enter("chunkText",{
contentType:"text",previous:n});return n&&(n.next=r),n=r,data(t)}function data(t){return null===t?(e.exit("chunkText"),e.exit("paragraph"),
void e.consume(t)):(0,c.HP)(t)?(e.consume(t),e.exit("chunkText"),lineStart):(e.consume(t),data)}}};class EditMap{constructor(){
this.index=new Map,this.map=[]}add(e,t,n){addImplementation(this,e,t,n,!1)}addBefore(e,t,n){addImplementation(this,e,t,n,!0)}consume(e){
if(this.map.sort(function(e,t){return e[0]-t[0]}),0===this.map.length)return;let t=this.map.length;const n=[];for(;t>0;)t-=1,
n.push(e.slice(this.map[t][0]+this.map[t][1]),this.map[t][2]),e.length=this.map[t][0];n.push(e.slice()),e.length=0;let r=n.pop();for(;r;){
for(const t of r)e.push(t);r=n.pop()}this.map.length=0,this.index.clear()}}function addImplementation(e,t,n,r,i){
if(0===n&&0===r.length)return;const o=e.index.get(t);if(o)return o[1]+=n,void(i?(r.push(...o[2]),o[2]=r):o[2].push(...r));const a=[t,n,r]
;e.map.push(a),e.index.set(t,a)}const u={tokenize:function initializeDocument(e){const t=this,n=[];let r,i,o,a=0;return start
;function start(r){if(a<n.length){const i=n[a]
;return t.containerState=i[1],e.attempt(i[0].continuation,documentContinue,checkNewContainers)(r)}return checkNewContainers(r)}
function documentContinue(e){if(a++,t.containerState._closeFlow){t.containerState._closeFlow=void 0,r&&closeFlow();const n=t.events.length
;let i,o=n;for(;o--;)if("exit"===t.events[o][0]&&"chunkFlow"===t.events[o][1].type){i=t.events[o][1].end;break}exitContainers(a);let s=n
;for(;s<t.events.length;)t.events[s][1].end={...i},s++;const c=new EditMap;return c.add(o+1,0,t.events.slice(n)),c.add(n,s-n,[]),
c.consume(t.events),checkNewContainers(e)}return start(e)}function checkNewContainers(i){if(a===n.length){if(!r)return documentContinued(i)
;if(r.currentConstruct&&r.currentConstruct.concrete)return flowStart(i)
;t.interrupt=Boolean(r.currentConstruct&&!r._gfmTableDynamicInterruptHack)}return t.containerState={},
e.check(f,thereIsANewContainer,thereIsNoNewContainer)(i)}function thereIsANewContainer(e){return r&&closeFlow(),exitContainers(a),
documentContinued(e)}function thereIsNoNewContainer(e){return t.parser.lazy[t.now().line]=a!==n.length,o=t.now().offset,flowStart(e)}
function documentContinued(n){return t.containerState={},e.attempt(f,containerContinue,flowStart)(n)}function containerContinue(e){
return a++,n.push([t.currentConstruct,t.containerState]),documentContinued(e)}function flowStart(n){return null===n?(r&&closeFlow(),
exitContainers(0),void e.consume(n)):(r=r||t.parser.flow(t.now()),e.enter("chunkFlow",{_tokenizer:r,contentType:"flow",previous:i}),
flowContinue(n))}function flowContinue(n){return null===n?(writeToChild(e.exit("chunkFlow"),!0),exitContainers(0),void e.consume(n)):(0,
c.HP)(n)?(e.consume(n),writeToChild(e.exit("chunkFlow")),a=0,t.interrupt=void 0,start):(e.consume(n),flowContinue)}
function writeToChild(e,n){const s=t.sliceStream(e);if(n&&s.push(null),e.previous=i,i&&(i.next=e),i=e,r.defineSkip(e.start),r.write(s),
t.parser.lazy[e.start.line]){let e=r.events.length
;for(;e--;)if(r.events[e][1].start.offset<o&&(!r.events[e][1].end||r.events[e][1].end.offset>o))return;const n=t.events.length;let i,s,c=n
;for(;c--;)if("exit"===t.events[c][0]&&"chunkFlow"===t.events[c][1].type){if(i){s=t.events[c][1].end;break}i=!0}for(exitContainers(a),
e=n;e<t.events.length;)t.events[e][1].end={...s},e++;const l=new EditMap;l.add(c+1,0,t.events.slice(n)),l.add(n,e-n,[]),l.consume(t.events)}
}function exitContainers(r){let i=n.length;for(;i-- >r;){const r=n[i];t.containerState=r[1],r[0].exit.call(t,e)}n.length=r}
function closeFlow(){r.write([null]),i=void 0,r=void 0,t.containerState._closeFlow=void 0}}},f={tokenize:function tokenizeContainer(e,t,n){
return(0,
s.N)(e,e.attempt(this.parser.constructs.document,t,n),"linePrefix",this.parser.constructs.disable.null.includes("codeIndented")?void 0:4)}}
;var d=n(74520);const p={resolve:function resolveContent(e){return subtokenize(e),e},tokenize:function tokenizeContent(e,t){let n
;return function chunkStart(t){return e.enter("content"),n=e.enter("chunkContent",{contentType:"content"}),chunkInside(t)}
;function chunkInside(t){return null===t?contentEnd(t):(0,c.HP)(t)?e.check(h,contentContinue,contentEnd)(t):(e.consume(t),chunkInside)}
function contentEnd(n){return e.exit("chunkContent"),e.exit("content"),t(n)}function contentContinue(t){return e.consume(t),
e.exit("chunkContent"),n.next=e.enter("chunkContent",{contentType:"content",previous:n}),n=n.next,chunkInside}}},h={partial:!0,
tokenize:function tokenizeContinuation(e,t,n){const r=this;return function startLookahead(t){return e.exit("chunkContent"),
e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),(0,s.N)(e,prefixed,"linePrefix")};function prefixed(i){if(null===i||(0,
c.HP)(i))return n(i);const o=r.events[r.events.length-1]
;return!r.parser.constructs.disable.null.includes("codeIndented")&&o&&"linePrefix"===o[1].type&&o[2].sliceSerialize(o[1],!0).length>=4?t(i):e.interrupt(r.parser.constructs.flow,n,t)(i)
}}};const m={tokenize:function initializeFlow(e){const t=this,n=e.attempt(d.B,function atBlankEnding(r){if(null===r)return void e.consume(r)
;return e.enter("lineEndingBlank"),e.consume(r),e.exit("lineEndingBlank"),t.currentConstruct=void 0,n
},e.attempt(this.parser.constructs.flowInitial,afterConstruct,(0,
s.N)(e,e.attempt(this.parser.constructs.flow,afterConstruct,e.attempt(p,afterConstruct)),"linePrefix")));return n
;function afterConstruct(r){if(null!==r)return e.enter("lineEnding"),e.consume(r),e.exit("lineEnding"),t.currentConstruct=void 0,n
;e.consume(r)}}};const g={resolveAll:createResolver()},k=initializeFactory("string"),x=initializeFactory("text")
;function initializeFactory(e){return{resolveAll:createResolver("text"===e?resolveAllLineSuffixes:void 0),
tokenize:function initializeText(t){const n=this,r=this.parser.constructs[e],i=t.attempt(r,start,notText);return start;function start(e){
return atBreak(e)?i(e):notText(e)}function notText(e){if(null!==e)return t.enter("data"),t.consume(e),data;t.consume(e)}function data(e){
return atBreak(e)?(t.exit("data"),i(e)):(t.consume(e),data)}function atBreak(e){if(null===e)return!0;const t=r[e];let i=-1
;if(t)for(;++i<t.length;){const e=t[i];if(!e.previous||e.previous.call(n,n.previous))return!0}return!1}}}}function createResolver(e){
return function resolveAllText(t,n){let r,i=-1;for(;++i<=t.length;)void 0===r?t[i]&&"data"===t[i][1].type&&(r=i,
i++):t[i]&&"data"===t[i][1].type||(i!==r+2&&(t[r][1].end=t[i-1][1].end,t.splice(r+2,i-r-2),i=r+2),r=void 0);return e?e(t,n):t}}
function resolveAllLineSuffixes(e,t){const n=new EditMap;let r=0
;for(;++r<=e.length;)if((r===e.length||"lineEnding"===e[r][1].type)&&"data"===e[r-1][1].type){const i=e[r-1][1],o=t.sliceStream(i)
;let a,s=o.length,c=-1,l=0;for(;s--;){const e=o[s];if("string"==typeof e){for(c=e.length;32===e.charCodeAt(c-1);)l++,c--;if(c)break;c=-1
}else if(-2===e)a=!0,l++;else if(-1!==e){s++;break}}if(t._contentTypeTextTrailing&&r===e.length&&(l=0),l){const o={
type:r===e.length||a||l<2?"lineSuffix":"hardBreakTrailing",start:{_bufferIndex:s?c:i.start._bufferIndex+c,_index:i.start._index+s,
line:i.end.line,column:i.end.column-l,offset:i.end.offset-l},end:{...i.end}};i.end={...o.start},
i.start.offset===i.end.offset?Object.assign(i,o):n.add(r,0,[["enter",o,t],["exit",o,t]])}r++}return n.consume(e),e}const b={
name:"thematicBreak",tokenize:function tokenizeThematicBreak(e,t,n){let r,i=0;return function start(t){return e.enter("thematicBreak"),
function before(e){return r=e,atBreak(e)}(t)};function atBreak(o){return o===r?(e.enter("thematicBreakSequence"),
sequence(o)):i>=3&&(null===o||(0,c.HP)(o))?(e.exit("thematicBreak"),t(o)):n(o)}function sequence(t){return t===r?(e.consume(t),i++,
sequence):(e.exit("thematicBreakSequence"),(0,c.On)(t)?(0,s.N)(e,atBreak,"whitespace")(t):atBreak(t))}}};const v={continuation:{
tokenize:function tokenizeListContinuation(e,t,n){const r=this;return r.containerState._closeFlow=void 0,e.check(d.B,function onBlank(n){
return r.containerState.furtherBlankLines=r.containerState.furtherBlankLines||r.containerState.initialBlankLine,(0,
s.N)(e,t,"listItemIndent",r.containerState.size+1)(n)},function notBlank(n){if(r.containerState.furtherBlankLines||!(0,
c.On)(n))return r.containerState.furtherBlankLines=void 0,r.containerState.initialBlankLine=void 0,notInCurrentItem(n)
;return r.containerState.furtherBlankLines=void 0,r.containerState.initialBlankLine=void 0,e.attempt(w,t,notInCurrentItem)(n)})
;function notInCurrentItem(i){return r.containerState._closeFlow=!0,r.interrupt=void 0,(0,
s.N)(e,e.attempt(v,t,n),"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(i)}}},
exit:function tokenizeListEnd(e){e.exit(this.containerState.type)},name:"list",tokenize:function tokenizeListStart(e,t,n){
const r=this,i=r.events[r.events.length-1];let o=i&&"linePrefix"===i[1].type?i[2].sliceSerialize(i[1],!0).length:0,a=0
;return function start(t){const i=r.containerState.type||(42===t||43===t||45===t?"listUnordered":"listOrdered")
;if("listUnordered"===i?!r.containerState.marker||t===r.containerState.marker:(0,c.BM)(t)){
if(r.containerState.type||(r.containerState.type=i,e.enter(i,{_container:!0})),"listUnordered"===i)return e.enter("listItemPrefix"),
42===t||45===t?e.check(b,n,atMarker)(t):atMarker(t);if(!r.interrupt||49===t)return e.enter("listItemPrefix"),e.enter("listItemValue"),
inside(t)}return n(t)};function inside(t){return(0,c.BM)(t)&&++a<10?(e.consume(t),
inside):(!r.interrupt||a<2)&&(r.containerState.marker?t===r.containerState.marker:41===t||46===t)?(e.exit("listItemValue"),atMarker(t)):n(t)
}function atMarker(t){return e.enter("listItemMarker"),e.consume(t),e.exit("listItemMarker"),
r.containerState.marker=r.containerState.marker||t,e.check(d.B,r.interrupt?n:onBlank,e.attempt(y,endOfPrefix,otherPrefix))}
function onBlank(e){return r.containerState.initialBlankLine=!0,o++,endOfPrefix(e)}function otherPrefix(t){return(0,
c.On)(t)?(e.enter("listItemPrefixWhitespace"),e.consume(t),e.exit("listItemPrefixWhitespace"),endOfPrefix):n(t)}function endOfPrefix(n){
return r.containerState.size=o+r.sliceSerialize(e.exit("listItemPrefix"),!0).length,t(n)}}},y={partial:!0,
tokenize:function tokenizeListItemPrefixWhitespace(e,t,n){const r=this;return(0,s.N)(e,function afterPrefix(e){
const i=r.events[r.events.length-1];return!(0,c.On)(e)&&i&&"listItemPrefixWhitespace"===i[1].type?t(e):n(e)
},"listItemPrefixWhitespace",r.parser.constructs.disable.null.includes("codeIndented")?void 0:5)}},w={partial:!0,
tokenize:function tokenizeIndent(e,t,n){const r=this;return(0,s.N)(e,function afterPrefix(e){const i=r.events[r.events.length-1]
;return i&&"listItemIndent"===i[1].type&&i[2].sliceSerialize(i[1],!0).length===r.containerState.size?t(e):n(e)
},"listItemIndent",r.containerState.size+1)}};const C={continuation:{tokenize:function tokenizeBlockQuoteContinuation(e,t,n){const r=this
;return function contStart(t){
if((0,c.On)(t))return(0,s.N)(e,contBefore,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(t)
;return contBefore(t)};function contBefore(r){return e.attempt(C,t,n)(r)}}},exit:function exit(e){e.exit("blockQuote")},name:"blockQuote",
tokenize:function tokenizeBlockQuoteStart(e,t,n){const r=this;return function start(t){if(62===t){const n=r.containerState
;return n.open||(e.enter("blockQuote",{_container:!0}),n.open=!0),e.enter("blockQuotePrefix"),e.enter("blockQuoteMarker"),e.consume(t),
e.exit("blockQuoteMarker"),after}return n(t)};function after(n){return(0,c.On)(n)?(e.enter("blockQuotePrefixWhitespace"),e.consume(n),
e.exit("blockQuotePrefixWhitespace"),e.exit("blockQuotePrefix"),t):(e.exit("blockQuotePrefix"),t(n))}}}
;function factoryDestination(e,t,n,r,i,o,a,s,l){const u=l||Number.POSITIVE_INFINITY;let f=0;return function start(t){
if(60===t)return e.enter(r),e.enter(i),e.enter(o),e.consume(t),e.exit(o),enclosedBefore;if(null===t||32===t||41===t||(0,c.JQ)(t))return n(t)
;return e.enter(r),e.enter(a),e.enter(s),e.enter("chunkString",{contentType:"string"}),raw(t)};function enclosedBefore(n){
return 62===n?(e.enter(o),e.consume(n),e.exit(o),e.exit(i),e.exit(r),t):(e.enter(s),e.enter("chunkString",{contentType:"string"}),
enclosed(n))}function enclosed(t){return 62===t?(e.exit("chunkString"),e.exit(s),enclosedBefore(t)):null===t||60===t||(0,
c.HP)(t)?n(t):(e.consume(t),92===t?enclosedEscape:enclosed)}function enclosedEscape(t){return 60===t||62===t||92===t?(e.consume(t),
enclosed):enclosed(t)}function raw(i){return f||null!==i&&41!==i&&!(0,c.Ee)(i)?f<u&&40===i?(e.consume(i),f++,raw):41===i?(e.consume(i),f--,
raw):null===i||32===i||40===i||(0,c.JQ)(i)?n(i):(e.consume(i),92===i?rawEscape:raw):(e.exit("chunkString"),e.exit(s),e.exit(a),e.exit(r),
t(i))}function rawEscape(t){return 40===t||41===t||92===t?(e.consume(t),raw):raw(t)}}function factoryLabel(e,t,n,r,i,o){const a=this
;let s,l=0;return function start(t){return e.enter(r),e.enter(i),e.consume(t),e.exit(i),e.enter(o),atBreak};function atBreak(u){
return l>999||null===u||91===u||93===u&&!s||94===u&&!l&&"_hiddenFootnoteSupport"in a.parser.constructs?n(u):93===u?(e.exit(o),e.enter(i),
e.consume(u),e.exit(i),e.exit(r),t):(0,c.HP)(u)?(e.enter("lineEnding"),e.consume(u),e.exit("lineEnding"),atBreak):(e.enter("chunkString",{
contentType:"string"}),labelInside(u))}function labelInside(t){return null===t||91===t||93===t||(0,c.HP)(t)||l++>999?(e.exit("chunkString"),
atBreak(t)):(e.consume(t),s||(s=!(0,c.On)(t)),92===t?labelEscape:labelInside)}function labelEscape(t){
return 91===t||92===t||93===t?(e.consume(t),l++,labelInside):labelInside(t)}}function factoryTitle(e,t,n,r,i,o){let a
;return function start(t){if(34===t||39===t||40===t)return e.enter(r),e.enter(i),e.consume(t),e.exit(i),a=40===t?41:t,begin;return n(t)}
;function begin(n){return n===a?(e.enter(i),e.consume(n),e.exit(i),e.exit(r),t):(e.enter(o),atBreak(n))}function atBreak(t){
return t===a?(e.exit(o),begin(a)):null===t?n(t):(0,c.HP)(t)?(e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),(0,
s.N)(e,atBreak,"linePrefix")):(e.enter("chunkString",{contentType:"string"}),inside(t))}function inside(t){return t===a||null===t||(0,
c.HP)(t)?(e.exit("chunkString"),atBreak(t)):(e.consume(t),92===t?escape:inside)}function escape(t){return t===a||92===t?(e.consume(t),
inside):inside(t)}}function factoryWhitespace(e,t){let n;return function start(r){if((0,c.HP)(r))return e.enter("lineEnding"),e.consume(r),
e.exit("lineEnding"),n=!0,start;if((0,c.On)(r))return(0,s.N)(e,start,n?"linePrefix":"lineSuffix")(r);return t(r)}}var S=n(20031);const A={
name:"definition",tokenize:function tokenizeDefinition(e,t,n){const r=this;let i;return function start(t){return e.enter("definition"),
function before(t){return factoryLabel.call(r,e,labelAfter,n,"definitionLabel","definitionLabelMarker","definitionLabelString")(t)}(t)}
;function labelAfter(t){return i=(0,S.B)(r.sliceSerialize(r.events[r.events.length-1][1]).slice(1,-1)),58===t?(e.enter("definitionMarker"),
e.consume(t),e.exit("definitionMarker"),markerAfter):n(t)}function markerAfter(t){return(0,
c.Ee)(t)?factoryWhitespace(e,destinationBefore)(t):destinationBefore(t)}function destinationBefore(t){
return factoryDestination(e,destinationAfter,n,"definitionDestination","definitionDestinationLiteral","definitionDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(t)
}function destinationAfter(t){return e.attempt(E,after,after)(t)}function after(t){return(0,c.On)(t)?(0,
s.N)(e,afterWhitespace,"whitespace")(t):afterWhitespace(t)}function afterWhitespace(o){return null===o||(0,c.HP)(o)?(e.exit("definition"),
r.parser.defined.push(i),t(o)):n(o)}}},E={partial:!0,tokenize:function tokenizeTitleBefore(e,t,n){return function titleBefore(t){return(0,
c.Ee)(t)?factoryWhitespace(e,beforeMarker)(t):n(t)};function beforeMarker(t){
return factoryTitle(e,titleAfter,n,"definitionTitle","definitionTitleMarker","definitionTitleString")(t)}function titleAfter(t){return(0,
c.On)(t)?(0,s.N)(e,titleAfterOptionalWhitespace,"whitespace")(t):titleAfterOptionalWhitespace(t)}function titleAfterOptionalWhitespace(e){
return null===e||(0,c.HP)(e)?t(e):n(e)}}};const I={name:"codeIndented",tokenize:function tokenizeCodeIndented(e,t,n){
return function start(t){return e.enter("codeIndented"),(0,s.B)(e,atBreak,n,"linePrefix",4,4)(t)};function atBreak(t){
return null===t?after(t):(0,c.HP)(t)?e.attempt(T,atBreak,after)(t):(e.enter("codeFlowValue"),inside(t))}function inside(t){
return null===t||(0,c.HP)(t)?(e.exit("codeFlowValue"),atBreak(t)):(e.consume(t),inside)}function after(n){return e.exit("codeIndented"),t(n)
}}},T={partial:!0,tokenize:function tokenizeFurtherStart(e,t,n){const r=this;return furtherStart;function furtherStart(i){
return r.parser.lazy[r.now().line]?n(i):(0,c.HP)(i)?(e.enter("lineEnding"),e.consume(i),e.exit("lineEnding"),furtherStart):(0,
s.B)(e,t,onNotEnoughPrefix,"linePrefix",4,4)(i)}function onNotEnoughPrefix(e){return(0,c.HP)(e)?furtherStart(e):n(e)}}};const D={
name:"headingAtx",resolve:function resolveHeadingAtx(e,t){let n=e.length-2,r=3;"whitespace"===e[r][1].type&&(r+=2)
;n-2>r&&"whitespace"===e[n][1].type&&(n-=2)
;"atxHeadingSequence"===e[n][1].type&&(r===n-1||n-4>r&&"whitespace"===e[n-2][1].type)&&(n-=r+1===n?2:4);if(n>r){const i={
type:"atxHeadingText",start:e[r][1].start,end:e[n][1].end},a={type:"chunkText",start:e[r][1].start,end:e[n][1].end,contentType:"text"};(0,
o.m)(e,r,n-r+1,[["enter",i,t],["enter",a,t],["exit",a,t],["exit",i,t]])}return e},tokenize:function tokenizeHeadingAtx(e,t,n){let r=0
;return function start(t){return e.enter("atxHeading"),function before(t){return e.enter("atxHeadingSequence"),sequenceOpen(t)}(t)}
;function sequenceOpen(t){return 35===t&&r++<6?(e.consume(t),sequenceOpen):null===t||(0,c.Ee)(t)?(e.exit("atxHeadingSequence"),
atBreak(t)):n(t)}function atBreak(n){return 35===n?(e.enter("atxHeadingSequence"),sequenceFurther(n)):null===n||(0,
c.HP)(n)?(e.exit("atxHeading"),t(n)):(0,c.On)(n)?(0,s.N)(e,atBreak,"whitespace")(n):(e.enter("atxHeadingText"),data(n))}
function sequenceFurther(t){return 35===t?(e.consume(t),sequenceFurther):(e.exit("atxHeadingSequence"),atBreak(t))}function data(t){
return null===t||35===t||(0,c.Ee)(t)?(e.exit("atxHeadingText"),atBreak(t)):(e.consume(t),data)}}};const q={name:"setextUnderline",
resolveTo:function resolveToSetextUnderline(e,t){const n=new EditMap;let r,i,o,a=e.length;for(;a--;)if("enter"===e[a][0]){
if("content"===e[a][1].type){r=a;break}"paragraph"===e[a][1].type&&(i=a)}else"content"===e[a][1].type&&n.add(a,1,[]),
o||"definition"!==e[a][1].type||(o=a);const s={type:"setextHeading",start:{...e[r][1].start},end:{...e[e.length-1][1].end}}
;e[i][1].type="setextHeadingText",o?(n.add(i,0,[["enter",s,t]]),n.add(o+1,0,[["exit",e[r][1],t]]),e[r][1].end={...e[o][1].end}):e[r][1]=s
;return n.add(e.length,0,[["exit",s,t]]),n.consume(e),e},tokenize:function tokenizeSetextUnderline(e,t,n){const r=this;let i
;return function start(t){let o,a=r.events.length
;for(;a--;)if("lineEnding"!==r.events[a][1].type&&"linePrefix"!==r.events[a][1].type&&"content"!==r.events[a][1].type){
o="paragraph"===r.events[a][1].type;break}if(!r.parser.lazy[r.now().line]&&(r.interrupt||o))return e.enter("setextHeadingLine"),i=t,
function before(t){return e.enter("setextHeadingLineSequence"),inside(t)}(t);return n(t)};function inside(t){return t===i?(e.consume(t),
inside):(e.exit("setextHeadingLineSequence"),(0,c.On)(t)?(0,s.N)(e,after,"lineSuffix")(t):after(t))}function after(r){return null===r||(0,
c.HP)(r)?(e.exit("setextHeadingLine"),t(r)):n(r)}}};var L=n(49586);const P={partial:!0,tokenize:function tokenizeNonLazyContinuation(e,t,n){
const r=this;return function start(t){if(null===t)return n(t);return e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),after}
;function after(e){return r.parser.lazy[r.now().line]?n(e):t(e)}}};const z={concrete:!0,name:"htmlFlow",
resolveTo:function resolveToHtmlFlow(e){let t=e.length;for(;t--&&("enter"!==e[t][0]||"htmlFlow"!==e[t][1].type););
t>1&&"linePrefix"===e[t-2][1].type&&(e[t][1].start=e[t-2][1].start,e[t+1][1].start=e[t-2][1].start,e.splice(t-2,2));return e},
tokenize:function tokenizeHtmlFlow(e,t,n){const r=this;let i,o,a,s,l;return function start(t){return function before(t){
return e.enter("htmlFlow"),e.enter("htmlFlowData"),e.consume(t),open}(t)};function open(s){return 33===s?(e.consume(s),
declarationOpen):47===s?(e.consume(s),o=!0,tagCloseStart):63===s?(e.consume(s),i=3,r.interrupt?t:continuationDeclarationInside):(0,
c.CW)(s)?(e.consume(s),a=String.fromCharCode(s),tagName):n(s)}function declarationOpen(o){return 45===o?(e.consume(o),i=2,
commentOpenInside):91===o?(e.consume(o),i=5,s=0,cdataOpenInside):(0,c.CW)(o)?(e.consume(o),i=4,
r.interrupt?t:continuationDeclarationInside):n(o)}function commentOpenInside(i){return 45===i?(e.consume(i),
r.interrupt?t:continuationDeclarationInside):n(i)}function cdataOpenInside(i){const o="CDATA[";return i===o.charCodeAt(s++)?(e.consume(i),
6===s?r.interrupt?t:continuation:cdataOpenInside):n(i)}function tagCloseStart(t){return(0,c.CW)(t)?(e.consume(t),a=String.fromCharCode(t),
tagName):n(t)}function tagName(s){if(null===s||47===s||62===s||(0,c.Ee)(s)){const c=47===s,l=a.toLowerCase()
;return c||o||!L.y.includes(l)?L.T.includes(a.toLowerCase())?(i=6,c?(e.consume(s),basicSelfClosing):r.interrupt?t(s):continuation(s)):(i=7,
r.interrupt&&!r.parser.lazy[r.now().line]?n(s):o?completeClosingTagAfter(s):completeAttributeNameBefore(s)):(i=1,
r.interrupt?t(s):continuation(s))}return 45===s||(0,c.lV)(s)?(e.consume(s),a+=String.fromCharCode(s),tagName):n(s)}
function basicSelfClosing(i){return 62===i?(e.consume(i),r.interrupt?t:continuation):n(i)}function completeClosingTagAfter(t){return(0,
c.On)(t)?(e.consume(t),completeClosingTagAfter):completeEnd(t)}function completeAttributeNameBefore(t){return 47===t?(e.consume(t),
completeEnd):58===t||95===t||(0,c.CW)(t)?(e.consume(t),completeAttributeName):(0,c.On)(t)?(e.consume(t),
completeAttributeNameBefore):completeEnd(t)}function completeAttributeName(t){return 45===t||46===t||58===t||95===t||(0,
c.lV)(t)?(e.consume(t),completeAttributeName):completeAttributeNameAfter(t)}function completeAttributeNameAfter(t){
return 61===t?(e.consume(t),completeAttributeValueBefore):(0,c.On)(t)?(e.consume(t),
completeAttributeNameAfter):completeAttributeNameBefore(t)}function completeAttributeValueBefore(t){
return null===t||60===t||61===t||62===t||96===t?n(t):34===t||39===t?(e.consume(t),l=t,completeAttributeValueQuoted):(0,
c.On)(t)?(e.consume(t),completeAttributeValueBefore):completeAttributeValueUnquoted(t)}function completeAttributeValueQuoted(t){
return t===l?(e.consume(t),l=null,completeAttributeValueQuotedAfter):null===t||(0,c.HP)(t)?n(t):(e.consume(t),completeAttributeValueQuoted)}
function completeAttributeValueUnquoted(t){return null===t||34===t||39===t||47===t||60===t||61===t||62===t||96===t||(0,
c.Ee)(t)?completeAttributeNameAfter(t):(e.consume(t),completeAttributeValueUnquoted)}function completeAttributeValueQuotedAfter(e){
return 47===e||62===e||(0,c.On)(e)?completeAttributeNameBefore(e):n(e)}function completeEnd(t){return 62===t?(e.consume(t),
completeAfter):n(t)}function completeAfter(t){return null===t||(0,c.HP)(t)?continuation(t):(0,c.On)(t)?(e.consume(t),completeAfter):n(t)}
function continuation(t){return 45===t&&2===i?(e.consume(t),continuationCommentInside):60===t&&1===i?(e.consume(t),
continuationRawTagOpen):62===t&&4===i?(e.consume(t),continuationClose):63===t&&3===i?(e.consume(t),
continuationDeclarationInside):93===t&&5===i?(e.consume(t),continuationCdataInside):!(0,c.HP)(t)||6!==i&&7!==i?null===t||(0,
c.HP)(t)?(e.exit("htmlFlowData"),continuationStart(t)):(e.consume(t),continuation):(e.exit("htmlFlowData"),
e.check(B,continuationAfter,continuationStart)(t))}function continuationStart(t){
return e.check(P,continuationStartNonLazy,continuationAfter)(t)}function continuationStartNonLazy(t){return e.enter("lineEnding"),
e.consume(t),e.exit("lineEnding"),continuationBefore}function continuationBefore(t){return null===t||(0,
c.HP)(t)?continuationStart(t):(e.enter("htmlFlowData"),continuation(t))}function continuationCommentInside(t){return 45===t?(e.consume(t),
continuationDeclarationInside):continuation(t)}function continuationRawTagOpen(t){return 47===t?(e.consume(t),a="",
continuationRawEndTag):continuation(t)}function continuationRawEndTag(t){if(62===t){const n=a.toLowerCase()
;return L.y.includes(n)?(e.consume(t),continuationClose):continuation(t)}return(0,c.CW)(t)&&a.length<8?(e.consume(t),
a+=String.fromCharCode(t),continuationRawEndTag):continuation(t)}function continuationCdataInside(t){return 93===t?(e.consume(t),
continuationDeclarationInside):continuation(t)}function continuationDeclarationInside(t){return 62===t?(e.consume(t),
continuationClose):45===t&&2===i?(e.consume(t),continuationDeclarationInside):continuation(t)}function continuationClose(t){
return null===t||(0,c.HP)(t)?(e.exit("htmlFlowData"),continuationAfter(t)):(e.consume(t),continuationClose)}function continuationAfter(n){
return e.exit("htmlFlow"),t(n)}}},B={partial:!0,tokenize:function tokenizeBlankLineBefore(e,t,n){return function start(r){
return e.enter("lineEnding"),e.consume(r),e.exit("lineEnding"),e.attempt(d.B,t,n)}}};const O={concrete:!0,name:"codeFenced",
tokenize:function tokenizeCodeFenced(e,t,n){const r=this,i={partial:!0,tokenize:function tokenizeCloseStart(e,t,n){let i=0
;return startBefore;function startBefore(t){return e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),start}function start(t){
return e.enter("codeFencedFence"),
(0,c.On)(t)?(0,s.N)(e,beforeSequenceClose,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(t):beforeSequenceClose(t)
}function beforeSequenceClose(t){return t===o?(e.enter("codeFencedFenceSequence"),sequenceClose(t)):n(t)}function sequenceClose(t){
return t===o?(i++,e.consume(t),sequenceClose):i>=l?(e.exit("codeFencedFenceSequence"),(0,c.On)(t)?(0,
s.N)(e,sequenceCloseAfter,"whitespace")(t):sequenceCloseAfter(t)):n(t)}function sequenceCloseAfter(r){return null===r||(0,
c.HP)(r)?(e.exit("codeFencedFence"),t(r)):n(r)}}};let o,a=0,l=0;return function start(t){return function beforeSequenceOpen(t){
const n=r.events[r.events.length-1];return a=n&&"linePrefix"===n[1].type?n[2].sliceSerialize(n[1],!0).length:0,o=t,e.enter("codeFenced"),
e.enter("codeFencedFence"),e.enter("codeFencedFenceSequence"),sequenceOpen(t)}(t)};function sequenceOpen(t){return t===o?(l++,e.consume(t),
sequenceOpen):l<3?n(t):(e.exit("codeFencedFenceSequence"),(0,c.On)(t)?(0,s.N)(e,infoBefore,"whitespace")(t):infoBefore(t))}
function infoBefore(n){
return null===n||(0,c.HP)(n)?(e.exit("codeFencedFence"),r.interrupt?t(n):e.check(P,atNonLazyBreak,after)(n)):(e.enter("codeFencedFenceInfo"),
e.enter("chunkString",{contentType:"string"}),info(n))}function info(t){return null===t||(0,c.HP)(t)?(e.exit("chunkString"),
e.exit("codeFencedFenceInfo"),infoBefore(t)):(0,c.On)(t)?(e.exit("chunkString"),e.exit("codeFencedFenceInfo"),(0,
s.N)(e,metaBefore,"whitespace")(t)):96===t&&t===o?n(t):(e.consume(t),info)}function metaBefore(t){return null===t||(0,
c.HP)(t)?infoBefore(t):(e.enter("codeFencedFenceMeta"),e.enter("chunkString",{contentType:"string"}),meta(t))}function meta(t){
return null===t||(0,c.HP)(t)?(e.exit("chunkString"),e.exit("codeFencedFenceMeta"),infoBefore(t)):96===t&&t===o?n(t):(e.consume(t),meta)}
function atNonLazyBreak(t){return e.attempt(i,after,contentBefore)(t)}function contentBefore(t){return e.enter("lineEnding"),e.consume(t),
e.exit("lineEnding"),contentStart}function contentStart(t){return a>0&&(0,c.On)(t)?(0,
s.N)(e,beforeContentChunk,"linePrefix",a+1)(t):beforeContentChunk(t)}function beforeContentChunk(t){return null===t||(0,
c.HP)(t)?e.check(P,atNonLazyBreak,after)(t):(e.enter("codeFlowValue"),contentChunk(t))}function contentChunk(t){return null===t||(0,
c.HP)(t)?(e.exit("codeFlowValue"),beforeContentChunk(t)):(e.consume(t),contentChunk)}function after(n){return e.exit("codeFenced"),t(n)}}}
;var F=n(37126);const R={name:"characterReference",tokenize:function tokenizeCharacterReference(e,t,n){const r=this;let i,o,a=0
;return function start(t){return e.enter("characterReference"),e.enter("characterReferenceMarker"),e.consume(t),
e.exit("characterReferenceMarker"),open};function open(t){return 35===t?(e.enter("characterReferenceMarkerNumeric"),e.consume(t),
e.exit("characterReferenceMarkerNumeric"),numeric):(e.enter("characterReferenceValue"),i=31,o=c.lV,value(t))}function numeric(t){
return 88===t||120===t?(e.enter("characterReferenceMarkerHexadecimal"),e.consume(t),e.exit("characterReferenceMarkerHexadecimal"),
e.enter("characterReferenceValue"),i=6,o=c.ok,value):(e.enter("characterReferenceValue"),i=7,o=c.BM,value(t))}function value(s){
if(59===s&&a){const i=e.exit("characterReferenceValue");return o!==c.lV||(0,F.s)(r.sliceSerialize(i))?(e.enter("characterReferenceMarker"),
e.consume(s),e.exit("characterReferenceMarker"),e.exit("characterReference"),t):n(s)}return o(s)&&a++<i?(e.consume(s),value):n(s)}}}
;const N={name:"characterEscape",tokenize:function tokenizeCharacterEscape(e,t,n){return function start(t){
return e.enter("characterEscape"),e.enter("escapeMarker"),e.consume(t),e.exit("escapeMarker"),inside};function inside(r){return(0,
c.ol)(r)?(e.enter("characterEscapeValue"),e.consume(r),e.exit("characterEscapeValue"),e.exit("characterEscape"),t):n(r)}}};const M={
name:"lineEnding",tokenize:function tokenizeLineEnding(e,t){return function start(n){return e.enter("lineEnding"),e.consume(n),
e.exit("lineEnding"),(0,s.N)(e,t,"linePrefix")}}};var V=n(36728);const _={name:"labelEnd",resolveAll:function resolveAllLabelEnd(e){let t=-1
;const n=[];for(;++t<e.length;){const r=e[t][1];if(n.push(e[t]),"labelImage"===r.type||"labelLink"===r.type||"labelEnd"===r.type){
const e="labelImage"===r.type?4:2;r.type="data",t+=e}}e.length!==n.length&&(0,o.m)(e,0,e.length,n);return e},
resolveTo:function resolveToLabelEnd(e,t){let n,r,i,a=e.length,s=0;for(;a--;){const t=e[a][1];if(n){
if("link"===t.type||"labelLink"===t.type&&t._inactive)break;"enter"===e[a][0]&&"labelLink"===t.type&&(t._inactive=!0)}else if(r){
if("enter"===e[a][0]&&("labelImage"===t.type||"labelLink"===t.type)&&!t._balanced&&(n=a,"labelLink"!==t.type)){s=2;break}
}else"labelEnd"===t.type&&(r=a)}const c={type:"labelLink"===e[n][1].type?"link":"image",start:{...e[n][1].start},end:{
...e[e.length-1][1].end}},l={type:"label",start:{...e[n][1].start},end:{...e[r][1].end}},u={type:"labelText",start:{...e[n+s+2][1].end},
end:{...e[r-2][1].start}};return i=[["enter",c,t],["enter",l,t]],i=(0,o.V)(i,e.slice(n+1,n+s+3)),i=(0,o.V)(i,[["enter",u,t]]),i=(0,
o.V)(i,(0,V.W)(t.parser.constructs.insideSpan.null,e.slice(n+s+4,r-3),t)),i=(0,o.V)(i,[["exit",u,t],e[r-2],e[r-1],["exit",l,t]]),i=(0,
o.V)(i,e.slice(r+1)),i=(0,o.V)(i,[["exit",c,t]]),(0,o.m)(e,n,e.length,i),e},tokenize:function tokenizeLabelEnd(e,t,n){
const r=this,i=r._labelStarts;let o,a;if(i){for(;i.length>0&&i[i.length-1]._balanced;)i.pop();o=i[i.length-1]}return function start(t){
if(!o)return n(t);if(o._inactive)return labelEndNok(t);return a=r.parser.defined.includes((0,S.B)(r.sliceSerialize({start:o.end,end:r.now()
}))),e.enter("labelEnd"),e.enter("labelMarker"),e.consume(t),e.exit("labelMarker"),e.exit("labelEnd"),after};function after(t){
return 40===t?e.attempt(H,labelEndOk,a?labelEndOk:labelEndNok)(t):91===t?e.attempt(U,labelEndOk,a?referenceNotFull:labelEndNok)(t):a?labelEndOk(t):labelEndNok(t)
}function referenceNotFull(t){return e.attempt(j,labelEndOk,labelEndNok)(t)}function labelEndOk(e){return i.pop(),t(e)}
function labelEndNok(e){return o._balanced=!0,n(e)}}},H={tokenize:function tokenizeResource(e,t,n){return function resourceStart(t){
return e.enter("resource"),e.enter("resourceMarker"),e.consume(t),e.exit("resourceMarker"),resourceBefore};function resourceBefore(t){
return(0,c.Ee)(t)?factoryWhitespace(e,resourceOpen)(t):resourceOpen(t)}function resourceOpen(t){
return 41===t?resourceEnd(t):factoryDestination(e,resourceDestinationAfter,resourceDestinationMissing,"resourceDestination","resourceDestinationLiteral","resourceDestinationLiteralMarker","resourceDestinationRaw","resourceDestinationString",32)(t)
}function resourceDestinationAfter(t){return(0,c.Ee)(t)?factoryWhitespace(e,resourceBetween)(t):resourceEnd(t)}
function resourceDestinationMissing(e){return n(e)}function resourceBetween(t){
return 34===t||39===t||40===t?factoryTitle(e,resourceTitleAfter,n,"resourceTitle","resourceTitleMarker","resourceTitleString")(t):resourceEnd(t)
}function resourceTitleAfter(t){return(0,c.Ee)(t)?factoryWhitespace(e,resourceEnd)(t):resourceEnd(t)}function resourceEnd(r){
return 41===r?(e.enter("resourceMarker"),e.consume(r),e.exit("resourceMarker"),e.exit("resource"),t):n(r)}}},U={
tokenize:function tokenizeReferenceFull(e,t,n){const r=this;return function referenceFull(t){
return factoryLabel.call(r,e,referenceFullAfter,referenceFullMissing,"reference","referenceMarker","referenceString")(t)}
;function referenceFullAfter(e){
return r.parser.defined.includes((0,S.B)(r.sliceSerialize(r.events[r.events.length-1][1]).slice(1,-1)))?t(e):n(e)}
function referenceFullMissing(e){return n(e)}}},j={tokenize:function tokenizeReferenceCollapsed(e,t,n){
return function referenceCollapsedStart(t){return e.enter("reference"),e.enter("referenceMarker"),e.consume(t),e.exit("referenceMarker"),
referenceCollapsedOpen};function referenceCollapsedOpen(r){return 93===r?(e.enter("referenceMarker"),e.consume(r),e.exit("referenceMarker"),
e.exit("reference"),t):n(r)}}};const W={name:"labelStartImage",resolveAll:_.resolveAll,tokenize:function tokenizeLabelStartImage(e,t,n){
const r=this;let i;return function start(t){return e.enter("labelImage"),e.enter("labelImageMarker"),e.consume(t),
e.exit("labelImageMarker"),open};function open(t){return 91===t?(e.enter("labelMarker"),e.consume(t),e.exit("labelMarker"),
i=e.exit("labelImage"),after):n(t)}function after(e){
return 94===e&&"_hiddenFootnoteSupport"in r.parser.constructs?n(e):(r._labelStarts=r._labelStarts||[],r._labelStarts.push(i),t(e))}}}
;var G=n(64386);const Q={name:"attention",resolveAll:function resolveAllAttention(e,t){let n,r=-1
;for(;++r<e.length;)if("enter"===e[r][0]&&"attentionSequence"===e[r][1].type&&e[r][1]._close){let i=r
;for(;i--;)if("exit"===e[i][0]&&"attentionSequence"===e[i][1].type&&e[i][1]._open&&t.sliceSerialize(e[i][1]).charCodeAt(0)===t.sliceSerialize(e[r][1]).charCodeAt(0)){
if((e[i][1]._close||e[r][1]._open)&&(e[r][1].end.offset-e[r][1].start.offset)%3&&!((e[i][1].end.offset-e[i][1].start.offset+e[r][1].end.offset-e[r][1].start.offset)%3))continue
;const a=e[i][1].end.offset-e[i][1].start.offset>1&&e[r][1].end.offset-e[r][1].start.offset>1?2:1,s={...e[i][1].end},c={...e[r][1].start}
;movePoint(s,-a),movePoint(c,a);const l={type:a>1?"strongSequence":"emphasisSequence",start:s,end:{...e[i][1].end}},u={
type:a>1?"strongSequence":"emphasisSequence",start:{...e[r][1].start},end:c},f={type:a>1?"strongText":"emphasisText",start:{...e[i][1].end},
end:{...e[r][1].start}},d={type:a>1?"strong":"emphasis",start:{...l.start},end:{...u.end}};e[i][1].end={...l.start},e[r][1].start={...u.end
},n=[],e[i][1].end.offset-e[i][1].start.offset&&(n=(0,o.V)(n,[["enter",e[i][1],t],["exit",e[i][1],t]])),n=(0,
o.V)(n,[["enter",d,t],["enter",l,t],["exit",l,t],["enter",f,t]]),n=(0,o.V)(n,(0,V.W)(t.parser.constructs.insideSpan.null,e.slice(i+1,r),t)),
n=(0,o.V)(n,[["exit",f,t],["enter",u,t],["exit",u,t],["exit",d,t]]);let p=0;e[r][1].end.offset-e[r][1].start.offset&&(p=2,n=(0,
o.V)(n,[["enter",e[r][1],t],["exit",e[r][1],t]])),(0,o.m)(e,i-1,r-i+3,n),r=i+n.length-p-2;break}}r=-1
;for(;++r<e.length;)"attentionSequence"===e[r][1].type&&(e[r][1].type="data");return e},tokenize:function tokenizeAttention(e,t){
const n=this.parser.constructs.attentionMarkers.null,r=this.previous,i=(0,G.S)(r);let o;return function start(t){return o=t,
e.enter("attentionSequence"),inside(t)};function inside(a){if(a===o)return e.consume(a),inside;const s=e.exit("attentionSequence"),c=(0,
G.S)(a),l=!c||2===c&&i||n.includes(a)&&42!==a&&95!==a,u=!i||2===i&&c||n.includes(r)&&42!==r&&95!==r
;return s._open=Boolean(42===o?l:l&&(i||!u)),s._close=Boolean(42===o?u:u&&(c||!l)),t(a)}}};function movePoint(e,t){e.column+=t,e.offset+=t,
e._bufferIndex+=t}const $={name:"autolink",tokenize:function tokenizeAutolink(e,t,n){let r=0;return function start(t){
return e.enter("autolink"),e.enter("autolinkMarker"),e.consume(t),e.exit("autolinkMarker"),e.enter("autolinkProtocol"),open}
;function open(t){return(0,c.CW)(t)?(e.consume(t),schemeOrEmailAtext):64===t?n(t):emailAtext(t)}function schemeOrEmailAtext(e){
return 43===e||45===e||46===e||(0,c.lV)(e)?(r=1,schemeInsideOrEmailAtext(e)):emailAtext(e)}function schemeInsideOrEmailAtext(t){
return 58===t?(e.consume(t),r=0,urlInside):(43===t||45===t||46===t||(0,c.lV)(t))&&r++<32?(e.consume(t),schemeInsideOrEmailAtext):(r=0,
emailAtext(t))}function urlInside(r){return 62===r?(e.exit("autolinkProtocol"),e.enter("autolinkMarker"),e.consume(r),
e.exit("autolinkMarker"),e.exit("autolink"),t):null===r||32===r||60===r||(0,c.JQ)(r)?n(r):(e.consume(r),urlInside)}function emailAtext(t){
return 64===t?(e.consume(t),emailAtSignOrDot):(0,c.cx)(t)?(e.consume(t),emailAtext):n(t)}function emailAtSignOrDot(e){return(0,
c.lV)(e)?emailLabel(e):n(e)}function emailLabel(n){return 46===n?(e.consume(n),r=0,
emailAtSignOrDot):62===n?(e.exit("autolinkProtocol").type="autolinkEmail",e.enter("autolinkMarker"),e.consume(n),e.exit("autolinkMarker"),
e.exit("autolink"),t):emailValue(n)}function emailValue(t){if((45===t||(0,c.lV)(t))&&r++<63){const n=45===t?emailValue:emailLabel
;return e.consume(t),n}return n(t)}}};const Y={name:"htmlText",tokenize:function tokenizeHtmlText(e,t,n){const r=this;let i,o,a
;return function start(t){return e.enter("htmlText"),e.enter("htmlTextData"),e.consume(t),open};function open(t){
return 33===t?(e.consume(t),declarationOpen):47===t?(e.consume(t),tagCloseStart):63===t?(e.consume(t),instruction):(0,
c.CW)(t)?(e.consume(t),tagOpen):n(t)}function declarationOpen(t){return 45===t?(e.consume(t),commentOpenInside):91===t?(e.consume(t),o=0,
cdataOpenInside):(0,c.CW)(t)?(e.consume(t),declaration):n(t)}function commentOpenInside(t){return 45===t?(e.consume(t),commentEnd):n(t)}
function comment(t){return null===t?n(t):45===t?(e.consume(t),commentClose):(0,c.HP)(t)?(a=comment,lineEndingBefore(t)):(e.consume(t),
comment)}function commentClose(t){return 45===t?(e.consume(t),commentEnd):comment(t)}function commentEnd(e){
return 62===e?end(e):45===e?commentClose(e):comment(e)}function cdataOpenInside(t){const r="CDATA["
;return t===r.charCodeAt(o++)?(e.consume(t),6===o?cdata:cdataOpenInside):n(t)}function cdata(t){return null===t?n(t):93===t?(e.consume(t),
cdataClose):(0,c.HP)(t)?(a=cdata,lineEndingBefore(t)):(e.consume(t),cdata)}function cdataClose(t){return 93===t?(e.consume(t),
cdataEnd):cdata(t)}function cdataEnd(t){return 62===t?end(t):93===t?(e.consume(t),cdataEnd):cdata(t)}function declaration(t){
return null===t||62===t?end(t):(0,c.HP)(t)?(a=declaration,lineEndingBefore(t)):(e.consume(t),declaration)}function instruction(t){
return null===t?n(t):63===t?(e.consume(t),instructionClose):(0,c.HP)(t)?(a=instruction,lineEndingBefore(t)):(e.consume(t),instruction)}
function instructionClose(e){return 62===e?end(e):instruction(e)}function tagCloseStart(t){return(0,c.CW)(t)?(e.consume(t),tagClose):n(t)}
function tagClose(t){return 45===t||(0,c.lV)(t)?(e.consume(t),tagClose):tagCloseBetween(t)}function tagCloseBetween(t){return(0,
c.HP)(t)?(a=tagCloseBetween,lineEndingBefore(t)):(0,c.On)(t)?(e.consume(t),tagCloseBetween):end(t)}function tagOpen(t){return 45===t||(0,
c.lV)(t)?(e.consume(t),tagOpen):47===t||62===t||(0,c.Ee)(t)?tagOpenBetween(t):n(t)}function tagOpenBetween(t){return 47===t?(e.consume(t),
end):58===t||95===t||(0,c.CW)(t)?(e.consume(t),tagOpenAttributeName):(0,c.HP)(t)?(a=tagOpenBetween,lineEndingBefore(t)):(0,
c.On)(t)?(e.consume(t),tagOpenBetween):end(t)}function tagOpenAttributeName(t){return 45===t||46===t||58===t||95===t||(0,
c.lV)(t)?(e.consume(t),tagOpenAttributeName):tagOpenAttributeNameAfter(t)}function tagOpenAttributeNameAfter(t){return 61===t?(e.consume(t),
tagOpenAttributeValueBefore):(0,c.HP)(t)?(a=tagOpenAttributeNameAfter,lineEndingBefore(t)):(0,c.On)(t)?(e.consume(t),
tagOpenAttributeNameAfter):tagOpenBetween(t)}function tagOpenAttributeValueBefore(t){
return null===t||60===t||61===t||62===t||96===t?n(t):34===t||39===t?(e.consume(t),i=t,tagOpenAttributeValueQuoted):(0,
c.HP)(t)?(a=tagOpenAttributeValueBefore,lineEndingBefore(t)):(0,c.On)(t)?(e.consume(t),tagOpenAttributeValueBefore):(e.consume(t),
tagOpenAttributeValueUnquoted)}function tagOpenAttributeValueQuoted(t){return t===i?(e.consume(t),i=void 0,
tagOpenAttributeValueQuotedAfter):null===t?n(t):(0,c.HP)(t)?(a=tagOpenAttributeValueQuoted,lineEndingBefore(t)):(e.consume(t),
tagOpenAttributeValueQuoted)}function tagOpenAttributeValueUnquoted(t){
return null===t||34===t||39===t||60===t||61===t||96===t?n(t):47===t||62===t||(0,c.Ee)(t)?tagOpenBetween(t):(e.consume(t),
tagOpenAttributeValueUnquoted)}function tagOpenAttributeValueQuotedAfter(e){return 47===e||62===e||(0,c.Ee)(e)?tagOpenBetween(e):n(e)}
function end(r){return 62===r?(e.consume(r),e.exit("htmlTextData"),e.exit("htmlText"),t):n(r)}function lineEndingBefore(t){
return e.exit("htmlTextData"),e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),lineEndingAfter}function lineEndingAfter(t){return(0,
c.On)(t)?(0,
s.N)(e,lineEndingAfterPrefix,"linePrefix",r.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(t):lineEndingAfterPrefix(t)}
function lineEndingAfterPrefix(t){return e.enter("htmlTextData"),a(t)}}};const J={name:"labelStartLink",resolveAll:_.resolveAll,
tokenize:function tokenizeLabelStartLink(e,t,n){const r=this;let i;return function start(t){return e.enter("labelLink"),
e.enter("labelMarker"),e.consume(t),e.exit("labelMarker"),i=e.exit("labelLink"),after};function after(e){
return 94===e&&"_hiddenFootnoteSupport"in r.parser.constructs?n(e):(r._labelStarts=r._labelStarts||[],r._labelStarts.push(i),t(e))}}}
;const Z={name:"hardBreakEscape",tokenize:function tokenizeHardBreakEscape(e,t,n){return function start(t){
return e.enter("hardBreakEscape"),e.consume(t),after};function after(r){return(0,c.HP)(r)?(e.exit("hardBreakEscape"),t(r)):n(r)}}};const K={
name:"codeText",previous:function previous(e){return 96!==e||"characterEscape"===this.events[this.events.length-1][1].type},
resolve:function resolveCodeText(e){let t,n,r=e.length-4,i=3
;if(!("lineEnding"!==e[i][1].type&&"space"!==e[i][1].type||"lineEnding"!==e[r][1].type&&"space"!==e[r][1].type))for(t=i;++t<r;)if("codeTextData"===e[t][1].type){
e[i][1].type="codeTextPadding",e[r][1].type="codeTextPadding",i+=2,r-=2;break}t=i-1,r++
;for(;++t<=r;)void 0===n?t!==r&&"lineEnding"!==e[t][1].type&&(n=t):t!==r&&"lineEnding"!==e[t][1].type||(e[n][1].type="codeTextData",
t!==n+2&&(e[n][1].end=e[t-1][1].end,e.splice(n+2,t-n-2),r-=t-n-2,t=n+2),n=void 0);return e},tokenize:function tokenizeCodeText(e,t,n){
let r,i,o=0;return function start(t){return e.enter("codeText"),e.enter("codeTextSequence"),sequenceOpen(t)};function sequenceOpen(t){
return 96===t?(e.consume(t),o++,sequenceOpen):(e.exit("codeTextSequence"),between(t))}function between(t){
return null===t?n(t):32===t?(e.enter("space"),e.consume(t),e.exit("space"),between):96===t?(i=e.enter("codeTextSequence"),r=0,
sequenceClose(t)):(0,c.HP)(t)?(e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),between):(e.enter("codeTextData"),data(t))}
function data(t){return null===t||32===t||96===t||(0,c.HP)(t)?(e.exit("codeTextData"),between(t)):(e.consume(t),data)}
function sequenceClose(n){return 96===n?(e.consume(n),r++,sequenceClose):r===o?(e.exit("codeTextSequence"),e.exit("codeText"),
t(n)):(i.type="codeTextData",data(n))}}};const X={42:v,43:v,45:v,48:v,49:v,50:v,51:v,52:v,53:v,54:v,55:v,56:v,57:v,62:C},ee={91:A},te={
[-2]:I,[-1]:I,32:I},ne={35:D,42:b,45:[q,b],60:z,61:q,95:b,96:O,126:O},re={38:R,92:N},ie={[-5]:M,[-4]:M,[-3]:M,33:W,38:R,42:Q,60:[$,Y],91:J,
92:[Z,N],93:_,95:Q,96:K},oe={null:[Q,g]},ae={null:[42,95]},se={null:[]};function createTokenizer(e,t,n){let r={_bufferIndex:-1,_index:0,
line:n&&n.line||1,column:n&&n.column||1,offset:n&&n.offset||0};const i={},a=[];let s=[],l=[],u=!0;const f={
attempt:constructFactory(function onsuccessfulconstruct(e,t){addResult(e,t.from)}),check:constructFactory(onsuccessfulcheck),
consume:function consume(e){(0,c.HP)(e)?(r.line++,r.column=1,r.offset+=-3===e?2:1,accountForPotentialSkip()):-1!==e&&(r.column++,r.offset++)
;r._bufferIndex<0?r._index++:(r._bufferIndex++,r._bufferIndex===s[r._index].length&&(r._bufferIndex=-1,r._index++));d.previous=e,u=!0},
enter:function enter(e,t){const n=t||{};return n.type=e,n.start=now(),d.events.push(["enter",n,d]),l.push(n),n},exit:function exit(e){
const t=l.pop();return t.end=now(),d.events.push(["exit",t,d]),t},interrupt:constructFactory(onsuccessfulcheck,{interrupt:!0})},d={
code:null,containerState:{},defineSkip:function defineSkip(e){i[e.line]=e.column,accountForPotentialSkip()},events:[],now:now,parser:e,
previous:null,sliceSerialize:function sliceSerialize(e,t){return function serializeChunks(e,t){let n=-1;const r=[];let i
;for(;++n<e.length;){const o=e[n];let a;if("string"==typeof o)a=o;else switch(o){case-5:a="\r";break;case-4:a="\n";break;case-3:a="\r\n"
;break;case-2:a=t?" ":"\t";break;case-1:if(!t&&i)continue;a=" ";break;default:a=String.fromCharCode(o)}i=-2===o,r.push(a)}return r.join("")
}(sliceStream(e),t)},sliceStream:sliceStream,write:function write(e){if(s=(0,o.V)(s,e),main(),null!==s[s.length-1])return[]
;return addResult(t,0),d.events=(0,V.W)(a,d.events,d),d.events}};let p,h=t.tokenize.call(d,f);return t.resolveAll&&a.push(t),d
;function sliceStream(e){return function sliceChunks(e,t){const n=t.start._index,r=t.start._bufferIndex,i=t.end._index,o=t.end._bufferIndex
;let a;if(n===i)a=[e[n].slice(r,o)];else{if(a=e.slice(n,i),r>-1){const e=a[0];"string"==typeof e?a[0]=e.slice(r):a.shift()}
o>0&&a.push(e[i].slice(0,o))}return a}(s,e)}function now(){const{_bufferIndex:e,_index:t,line:n,column:i,offset:o}=r;return{_bufferIndex:e,
_index:t,line:n,column:i,offset:o}}function main(){for(;r._index<s.length;){const e=s[r._index];if("string"==typeof e){const t=r._index
;for(r._bufferIndex<0&&(r._bufferIndex=0);r._index===t&&r._bufferIndex<e.length;)go(e.charCodeAt(r._bufferIndex))}else go(e)}}
function go(e){u=void 0,p=e,h=h(e)}function onsuccessfulcheck(e,t){t.restore()}function constructFactory(e,t){return function hook(n,i,o){
let a,s,c,p;return Array.isArray(n)?handleListOfConstructs(n):"tokenize"in n?handleListOfConstructs([n]):function handleMapOfConstructs(e){
return start;function start(t){const n=null!==t&&e[t],r=null!==t&&e.null
;return handleListOfConstructs([...Array.isArray(n)?n:n?[n]:[],...Array.isArray(r)?r:r?[r]:[]])(t)}}(n);function handleListOfConstructs(e){
return a=e,s=0,0===e.length?o:handleConstruct(e[s])}function handleConstruct(e){return function start(n){p=function store(){
const e=now(),t=d.previous,n=d.currentConstruct,i=d.events.length,o=Array.from(l);return{from:i,restore:restore};function restore(){r=e,
d.previous=t,d.currentConstruct=n,d.events.length=i,l=o,accountForPotentialSkip()}}(),c=e,e.partial||(d.currentConstruct=e)
;if(e.name&&d.parser.constructs.disable.null.includes(e.name))return nok(n)
;return e.tokenize.call(t?Object.assign(Object.create(d),t):d,f,ok,nok)(n)}}function ok(t){return u=!0,e(c,p),i}function nok(e){return u=!0,
p.restore(),++s<a.length?handleConstruct(a[s]):o}}}function addResult(e,t){e.resolveAll&&!a.includes(e)&&a.push(e),e.resolve&&(0,
o.m)(d.events,t,d.events.length-t,e.resolve(d.events.slice(t),d)),e.resolveTo&&(d.events=e.resolveTo(d.events,d))}
function accountForPotentialSkip(){r.line in i&&r.column<2&&(r.column=i[r.line],r.offset+=i[r.line]-1)}}const ce=/[\0\t\n\r]/g
;function decodeNumericCharacterReference(e,t){const n=Number.parseInt(e,t)
;return n<9||11===n||n>13&&n<32||n>126&&n<160||n>55295&&n<57344||n>64975&&n<65008||!(65535&~n)||65534==(65535&n)||n>1114111?"�":String.fromCodePoint(n)
}const le=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;function decode(e,t,n){if(t)return t;if(35===n.charCodeAt(0)){
const e=n.charCodeAt(1),t=120===e||88===e;return decodeNumericCharacterReference(n.slice(t?2:1),t?16:10)}return(0,F.s)(n)||e}var ue=n(50669)
;const fe={}.hasOwnProperty;function fromMarkdown(e,t,n){return t&&"object"==typeof t&&(n=t,t=void 0),function compiler(e){const t={
afterExit:[],beforeEnter:[],transforms:[],canContainEols:["emphasis","fragment","heading","paragraph","strong"],enter:{
autolink:opener(link),autolinkProtocol:onenterdata,autolinkEmail:onenterdata,atxHeading:opener(heading),blockQuote:opener(blockQuote),
characterEscape:onenterdata,characterReference:onenterdata,codeFenced:opener(codeFlow),codeFencedFenceInfo:buffer,
codeFencedFenceMeta:buffer,codeIndented:opener(codeFlow,buffer),codeText:opener(codeText,buffer),codeTextData:onenterdata,data:onenterdata,
codeFlowValue:onenterdata,definition:opener(definition),definitionDestinationString:buffer,definitionLabelString:buffer,
definitionTitleString:buffer,emphasis:opener(emphasis),hardBreakEscape:opener(hardBreak),hardBreakTrailing:opener(hardBreak),
htmlFlow:opener(html,buffer),htmlFlowData:onenterdata,htmlText:opener(html,buffer),htmlTextData:onenterdata,image:opener(image),
label:buffer,link:opener(link),listItem:opener(listItem),listItemValue:onenterlistitemvalue,listOrdered:opener(list,onenterlistordered),
listUnordered:opener(list),paragraph:opener(paragraph),reference:onenterreference,referenceString:buffer,resourceDestinationString:buffer,
resourceTitleString:buffer,setextHeading:opener(heading),strong:opener(strong),thematicBreak:opener(thematicBreak)},exit:{
atxHeading:closer(),atxHeadingSequence:onexitatxheadingsequence,autolink:closer(),autolinkEmail:onexitautolinkemail,
autolinkProtocol:onexitautolinkprotocol,blockQuote:closer(),characterEscapeValue:onexitdata,
characterReferenceMarkerHexadecimal:onexitcharacterreferencemarker,characterReferenceMarkerNumeric:onexitcharacterreferencemarker,
characterReferenceValue:onexitcharacterreferencevalue,characterReference:onexitcharacterreference,codeFenced:closer(onexitcodefenced),
codeFencedFence:onexitcodefencedfence,codeFencedFenceInfo:onexitcodefencedfenceinfo,codeFencedFenceMeta:onexitcodefencedfencemeta,
codeFlowValue:onexitdata,codeIndented:closer(onexitcodeindented),codeText:closer(onexitcodetext),codeTextData:onexitdata,data:onexitdata,
definition:closer(),definitionDestinationString:onexitdefinitiondestinationstring,definitionLabelString:onexitdefinitionlabelstring,
definitionTitleString:onexitdefinitiontitlestring,emphasis:closer(),hardBreakEscape:closer(onexithardbreak),
hardBreakTrailing:closer(onexithardbreak),htmlFlow:closer(onexithtmlflow),htmlFlowData:onexitdata,htmlText:closer(onexithtmltext),
htmlTextData:onexitdata,image:closer(onexitimage),label:onexitlabel,labelText:onexitlabeltext,lineEnding:onexitlineending,
link:closer(onexitlink),listItem:closer(),listOrdered:closer(),listUnordered:closer(),paragraph:closer(),
referenceString:onexitreferencestring,resourceDestinationString:onexitresourcedestinationstring,
resourceTitleString:onexitresourcetitlestring,resource:onexitresource,setextHeading:closer(onexitsetextheading),
setextHeadingLineSequence:onexitsetextheadinglinesequence,setextHeadingText:onexitsetextheadingtext,strong:closer(),thematicBreak:closer()}}
;configure(t,(e||{}).mdastExtensions||[]);const n={};return compile;function compile(e){let r={type:"root",children:[],position:void 0}
;const i={stack:[r],tokenStack:[],config:t,enter:enter,exit:exit,buffer:buffer,resume:resume,data:n},o=[],a=[];let s=-1
;for(;++s<e.length;)if(a.push(e[s]),
"listOrdered"===e[s][1].type||"listUnordered"===e[s][1].type)if("enter"===e[s][0])o.push(a.length-1);else{prepareList(a,o.pop())}for(e=a,
s=-1;++s<e.length;){const n=t[e[s][0]];"enter"===e[s][0]&&t.beforeEnter.length>0&&callListeners(t.beforeEnter,{...i,
sliceSerialize:e[s][2].sliceSerialize},e[s][1]),fe.call(n,e[s][1].type)&&n[e[s][1].type].call({...i,sliceSerialize:e[s][2].sliceSerialize
},e[s][1]),"exit"===e[s][0]&&t.afterExit.length>0&&callListeners(t.afterExit,{...i,sliceSerialize:e[s][2].sliceSerialize},e[s][1])}
if(i.tokenStack.length>0){const e=i.tokenStack[i.tokenStack.length-1];(e[1]||defaultOnError).call(i,void 0,e[0])}for(r.position={
start:point(e.length>0?e[0][1].start:{line:1,column:1,offset:0}),end:point(e.length>0?e[e.length-2][1].end:{line:1,column:1,offset:0})},
s=-1;++s<t.transforms.length;)r=t.transforms[s](r)||r;return r}function callListeners(e,t,n){let r=-1;for(;++r<e.length;)e[r].call(t,n)}
function prepareList(e,t){const n=e.length-1;let r,i,o,a,s=t-1,c=-1,l=!1;const u=[];for(;++s<=n;){const t=e[s];switch(t[1].type){
case"listUnordered":case"listOrdered":case"blockQuote":"enter"===t[0]?c++:c--,a=void 0;break;case"lineEndingBlank":
"enter"===t[0]&&(!r||a||c||o||(o=s),a=void 0);break;case"linePrefix":case"listItemValue":case"listItemMarker":case"listItemPrefix":
case"listItemPrefixWhitespace":break;default:a=void 0}
if(!c&&"enter"===t[0]&&"listItemPrefix"===t[1].type||-1===c&&"exit"===t[0]&&("listUnordered"===t[1].type||"listOrdered"===t[1].type)){if(r){
let n=s;for(i=void 0;n--;){const t=e[n];if("lineEnding"===t[1].type||"lineEndingBlank"===t[1].type){if("exit"===t[0])continue
;i&&(e[i][1].type="lineEndingBlank",l=!0),t[1].type="lineEnding",i=n
}else if("linePrefix"!==t[1].type&&"blockQuotePrefix"!==t[1].type&&"blockQuotePrefixWhitespace"!==t[1].type&&"blockQuoteMarker"!==t[1].type&&"listItemIndent"!==t[1].type)break
}o&&(!i||o<i)&&(r._spread=!0),r.end=Object.assign({},i?e[i][1].start:t[1].end),u.push({at:i||s,event:["exit",r,t[2]]})}
if("listItemPrefix"===t[1].type){const e={type:"listItem",_spread:!1,start:Object.assign({},t[1].start),end:void 0};r=e,u.push({at:s,
event:["enter",e,t[2]]}),o=void 0,a=!0}}}const f=e.splice(t);let d=0;for(s=-1;++s<f.length;){
for(;d<u.length&&u[d].at===t+s;)e.push(u[d++].event);e.push(f[s])}e[t][1]._spread=l}function opener(e,t){return open;function open(n){
enter.call(this,e(n),n),t&&t.call(this,n)}}function buffer(){this.stack.push({type:"fragment",children:[]})}function enter(e,t,n){
this.stack[this.stack.length-1].children.push(e),this.stack.push(e),this.tokenStack.push([t,n||void 0]),e.position={start:point(t.start),
end:void 0}}function closer(e){return close;function close(t){e&&e.call(this,t),exit.call(this,t)}}function exit(e,t){
const n=this.stack.pop(),r=this.tokenStack.pop();if(!r)throw new Error("Cannot close `"+e.type+"` ("+(0,ue.L)({start:e.start,end:e.end
})+"): it’s not open");if(r[0].type!==e.type)if(t)t.call(this,e,r[0]);else{(r[1]||defaultOnError).call(this,e,r[0])}
n.position.end=point(e.end)}function resume(){return(0,i.d)(this.stack.pop())}function onenterlistordered(){
this.data.expectingFirstListItemValue=!0}function onenterlistitemvalue(e){if(this.data.expectingFirstListItemValue){
this.stack[this.stack.length-2].start=Number.parseInt(this.sliceSerialize(e),10),this.data.expectingFirstListItemValue=void 0}}
function onexitcodefencedfenceinfo(){const e=this.resume();this.stack[this.stack.length-1].lang=e}function onexitcodefencedfencemeta(){
const e=this.resume();this.stack[this.stack.length-1].meta=e}function onexitcodefencedfence(){this.data.flowCodeInside||(this.buffer(),
this.data.flowCodeInside=!0)}function onexitcodefenced(){const e=this.resume()
;this.stack[this.stack.length-1].value=e.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g,""),this.data.flowCodeInside=void 0}
function onexitcodeindented(){const e=this.resume();this.stack[this.stack.length-1].value=e.replace(/(\r?\n|\r)$/g,"")}
function onexitdefinitionlabelstring(e){const t=this.resume(),n=this.stack[this.stack.length-1];n.label=t,n.identifier=(0,
S.B)(this.sliceSerialize(e)).toLowerCase()}function onexitdefinitiontitlestring(){const e=this.resume()
;this.stack[this.stack.length-1].title=e}function onexitdefinitiondestinationstring(){const e=this.resume()
;this.stack[this.stack.length-1].url=e}function onexitatxheadingsequence(e){const t=this.stack[this.stack.length-1];if(!t.depth){
const n=this.sliceSerialize(e).length;t.depth=n}}function onexitsetextheadingtext(){this.data.setextHeadingSlurpLineEnding=!0}
function onexitsetextheadinglinesequence(e){this.stack[this.stack.length-1].depth=61===this.sliceSerialize(e).codePointAt(0)?1:2}
function onexitsetextheading(){this.data.setextHeadingSlurpLineEnding=void 0}function onenterdata(e){
const t=this.stack[this.stack.length-1].children;let n=t[t.length-1];n&&"text"===n.type||(n=text(),n.position={start:point(e.start),
end:void 0},t.push(n)),this.stack.push(n)}function onexitdata(e){const t=this.stack.pop();t.value+=this.sliceSerialize(e),
t.position.end=point(e.end)}function onexitlineending(e){const n=this.stack[this.stack.length-1];if(this.data.atHardBreak){
return n.children[n.children.length-1].position.end=point(e.end),void(this.data.atHardBreak=void 0)}
!this.data.setextHeadingSlurpLineEnding&&t.canContainEols.includes(n.type)&&(onenterdata.call(this,e),onexitdata.call(this,e))}
function onexithardbreak(){this.data.atHardBreak=!0}function onexithtmlflow(){const e=this.resume();this.stack[this.stack.length-1].value=e}
function onexithtmltext(){const e=this.resume();this.stack[this.stack.length-1].value=e}function onexitcodetext(){const e=this.resume()
;this.stack[this.stack.length-1].value=e}function onexitlink(){const e=this.stack[this.stack.length-1];if(this.data.inReference){
const t=this.data.referenceType||"shortcut";e.type+="Reference",e.referenceType=t,delete e.url,delete e.title}else delete e.identifier,
delete e.label;this.data.referenceType=void 0}function onexitimage(){const e=this.stack[this.stack.length-1];if(this.data.inReference){
const t=this.data.referenceType||"shortcut";e.type+="Reference",e.referenceType=t,delete e.url,delete e.title}else delete e.identifier,
delete e.label;this.data.referenceType=void 0}function onexitlabeltext(e){const t=this.sliceSerialize(e),n=this.stack[this.stack.length-2]
;n.label=function decodeString(e){return e.replace(le,decode)}(t),n.identifier=(0,S.B)(t).toLowerCase()}function onexitlabel(){
const e=this.stack[this.stack.length-1],t=this.resume(),n=this.stack[this.stack.length-1];if(this.data.inReference=!0,"link"===n.type){
const t=e.children;n.children=t}else n.alt=t}function onexitresourcedestinationstring(){const e=this.resume()
;this.stack[this.stack.length-1].url=e}function onexitresourcetitlestring(){const e=this.resume();this.stack[this.stack.length-1].title=e}
function onexitresource(){this.data.inReference=void 0}function onenterreference(){this.data.referenceType="collapsed"}
function onexitreferencestring(e){const t=this.resume(),n=this.stack[this.stack.length-1];n.label=t,n.identifier=(0,
S.B)(this.sliceSerialize(e)).toLowerCase(),this.data.referenceType="full"}function onexitcharacterreferencemarker(e){
this.data.characterReferenceType=e.type}function onexitcharacterreferencevalue(e){
const t=this.sliceSerialize(e),n=this.data.characterReferenceType;let r
;if(n)r=decodeNumericCharacterReference(t,"characterReferenceMarkerNumeric"===n?10:16),this.data.characterReferenceType=void 0;else{r=(0,
F.s)(t)}this.stack[this.stack.length-1].value+=r}function onexitcharacterreference(e){this.stack.pop().position.end=point(e.end)}
function onexitautolinkprotocol(e){onexitdata.call(this,e);this.stack[this.stack.length-1].url=this.sliceSerialize(e)}
function onexitautolinkemail(e){onexitdata.call(this,e);this.stack[this.stack.length-1].url="mailto:"+this.sliceSerialize(e)}
function blockQuote(){return{type:"blockquote",children:[],position:void 0}}function codeFlow(){return{type:"code",lang:null,meta:null,
value:"",position:void 0}}function codeText(){return{type:"inlineCode",value:"",position:void 0}}function definition(){return{
type:"definition",identifier:"",label:null,title:null,url:"",position:void 0}}function emphasis(){return{type:"emphasis",children:[],
position:void 0}}function heading(){return{type:"heading",depth:0,children:[],position:void 0}}function hardBreak(){return{type:"break",
position:void 0}}function html(){return{type:"html",value:"",position:void 0}}function image(){return{type:"image",title:null,url:"",
alt:null,position:void 0}}function link(){return{type:"link",title:null,url:"",children:[],position:void 0}}function list(e){return{
type:"list",ordered:"listOrdered"===e.type,start:null,spread:e._spread,children:[],position:void 0}}function listItem(e){return{
type:"listItem",spread:e._spread,checked:null,children:[],position:void 0}}function paragraph(){return{type:"paragraph",children:[],
position:void 0}}function strong(){return{type:"strong",children:[],position:void 0}}function text(){return{type:"text",value:"",
position:void 0}}function thematicBreak(){return{type:"thematicBreak",position:void 0}}}(n)(function postprocess(e){for(;!subtokenize(e););
return e}(function parse(e){const t=e||{},n={constructs:(0,a.y)([r,...t.extensions||[]]),content:create(l),defined:[],document:create(u),
flow:create(m),lazy:{},string:create(k),text:create(x)};return n;function create(e){return function creator(t){return createTokenizer(n,e,t)
}}}(n).document().write(function preprocess(){let e,t=1,n="",r=!0;return function preprocessor(i,o,a){
i=n+("string"==typeof i?i.toString():new TextDecoder(o||void 0).decode(i));const s=[];let c=0;for(n="",r&&(65279===i.charCodeAt(0)&&c++,
r=void 0);c<i.length;){ce.lastIndex=c;const r=ce.exec(i),o=r&&void 0!==r.index?r.index:i.length,a=i.charCodeAt(o);if(!r){n=i.slice(c);break}
if(10===a&&c===o&&e)s.push(-3),e=void 0;else switch(e&&(s.push(-5),e=void 0),c<o&&(s.push(i.slice(c,o)),t+=o-c),a){case 0:s.push(65533),t++
;break;case 9:{const e=4*Math.ceil(t/4);for(s.push(-2);t++<e;)s.push(-1);break}case 10:s.push(-4),t=1;break;default:e=!0,t=1}c=o+1}
return a&&(e&&s.push(-5),n&&s.push(n),s.push(null)),s}}()(e,t,!0))))}function point(e){return{line:e.line,column:e.column,offset:e.offset}}
function configure(e,t){let n=-1;for(;++n<t.length;){const r=t[n];Array.isArray(r)?configure(e,r):extension(e,r)}}function extension(e,t){
let n;for(n in t)if(fe.call(t,n))switch(n){case"canContainEols":{const r=t[n];r&&e[n].push(...r);break}case"transforms":{const r=t[n]
;r&&e[n].push(...r);break}case"afterExit":case"beforeEnter":{const r=t[n];r&&e[n].push(r);break}case"enter":case"exit":{const r=t[n]
;r&&Object.assign(e[n],r);break}}}function defaultOnError(e,t){if(e)throw new Error("Cannot close `"+e.type+"` ("+(0,ue.L)({start:e.start,
end:e.end})+"): a different token (`"+t.type+"`, "+(0,ue.L)({start:t.start,end:t.end})+") is open")
;throw new Error("Cannot close document, a token (`"+t.type+"`, "+(0,ue.L)({start:t.start,end:t.end})+") is still open")}
function remarkParse(e){const t=this;t.parser=function parser(n){return fromMarkdown(n,{...t.data("settings"),...e,
extensions:t.data("micromarkExtensions")||[],mdastExtensions:t.data("fromMarkdownExtensions")||[]})}}},8717:(e,t,n)=>{function bail(e){
if(e)throw e}n.d(t,{l:()=>s});var r=n(23860),i=n(77776);function isPlainObject(e){if("object"!=typeof e||null===e)return!1
;const t=Object.getPrototypeOf(e)
;return!(null!==t&&t!==Object.prototype&&null!==Object.getPrototypeOf(t)||Symbol.toStringTag in e||Symbol.iterator in e)}function trough(){
const e=[],t={run:function run(...t){let n=-1;const r=t.pop()
;if("function"!=typeof r)throw new TypeError("Expected function as last argument, not "+r);!function next(i,...o){const a=e[++n];let s=-1
;if(i)r(i);else{for(;++s<t.length;)null!==o[s]&&void 0!==o[s]||(o[s]=t[s]);t=o,a?function wrap(e,t){let n;return wrapped
;function wrapped(...t){const r=e.length>t.length;let i;r&&t.push(done);try{i=e.apply(this,t)}catch(e){if(r&&n)throw e;return done(e)}
r||(i&&i.then&&"function"==typeof i.then?i.then(then,done):i instanceof Error?done(i):then(i))}function done(e,...r){n||(n=!0,t(e,...r))}
function then(e){done(null,e)}}(a,next)(...o):r(null,...o)}}(null,...t)},use:function use(n){
if("function"!=typeof n)throw new TypeError("Expected `middelware` to be a function, not "+n);return e.push(n),t}};return t}var o=n(94413)
;const CallableInstance=function(e){const t=this.constructor.prototype,n=t[e],apply=function(){return n.apply(apply,arguments)}
;return Object.setPrototypeOf(apply,t),apply},a={}.hasOwnProperty;class Processor extends CallableInstance{constructor(){super("copy"),
this.Compiler=void 0,this.Parser=void 0,this.attachers=[],this.compiler=void 0,this.freezeIndex=-1,this.frozen=void 0,this.namespace={},
this.parser=void 0,this.transformers=trough()}copy(){const e=new Processor;let t=-1;for(;++t<this.attachers.length;){
const n=this.attachers[t];e.use(...n)}return e.data(r(!0,{},this.namespace)),e}data(e,t){
return"string"==typeof e?2===arguments.length?(assertUnfrozen("data",this.frozen),this.namespace[e]=t,
this):a.call(this.namespace,e)&&this.namespace[e]||void 0:e?(assertUnfrozen("data",this.frozen),this.namespace=e,this):this.namespace}
freeze(){if(this.frozen)return this;const e=this;for(;++this.freezeIndex<this.attachers.length;){
const[t,...n]=this.attachers[this.freezeIndex];if(!1===n[0])continue;!0===n[0]&&(n[0]=void 0);const r=t.call(e,...n)
;"function"==typeof r&&this.transformers.use(r)}return this.frozen=!0,this.freezeIndex=Number.POSITIVE_INFINITY,this}parse(e){this.freeze()
;const t=vfile(e),n=this.parser||this.Parser;return assertParser("parse",n),n(String(t),t)}process(e,t){const n=this;return this.freeze(),
assertParser("process",this.parser||this.Parser),assertCompiler("process",this.compiler||this.Compiler),
t?executor(void 0,t):new Promise(executor);function executor(r,o){const a=vfile(e),s=n.parse(a);function realDone(e,n){
e||!n?o(e):r?r(n):((0,i.ok)(t,"`done` is defined if `resolve` is not"),t(void 0,n))}n.run(s,a,function(e,t,r){
if(e||!t||!r)return realDone(e);const i=t,o=n.stringify(i,r);!function looksLikeAValue(e){
return"string"==typeof e||function isUint8Array(e){return Boolean(e&&"object"==typeof e&&"byteLength"in e&&"byteOffset"in e)}(e)
}(o)?r.result=o:r.value=o,realDone(e,r)})}}processSync(e){let t,n=!1;return this.freeze(),
assertParser("processSync",this.parser||this.Parser),assertCompiler("processSync",this.compiler||this.Compiler),
this.process(e,function realDone(e,r){n=!0,bail(e),t=r}),assertDone("processSync","process",n),(0,
i.ok)(t,"we either bailed on an error or have a tree"),t}run(e,t,n){assertNode(e),this.freeze();const r=this.transformers
;return n||"function"!=typeof t||(n=t,t=void 0),n?executor(void 0,n):new Promise(executor);function executor(o,a){(0,
i.ok)("function"!=typeof t,"`file` can’t be a `done` anymore, we checked");const s=vfile(t);r.run(e,s,function realDone(t,r,s){const c=r||e
;t?a(t):o?o(c):((0,i.ok)(n,"`done` is defined if `resolve` is not"),n(void 0,c,s))})}}runSync(e,t){let n,r=!1
;return this.run(e,t,function realDone(e,t){bail(e),n=t,r=!0}),assertDone("runSync","run",r),(0,
i.ok)(n,"we either bailed on an error or have a tree"),n}stringify(e,t){this.freeze();const n=vfile(t),r=this.compiler||this.Compiler
;return assertCompiler("stringify",r),assertNode(e),r(e,n)}use(e,...t){const n=this.attachers,i=this.namespace
;if(assertUnfrozen("use",this.frozen),null==e);else if("function"==typeof e)addPlugin(e,t);else{
if("object"!=typeof e)throw new TypeError("Expected usable value, not `"+e+"`");Array.isArray(e)?addList(e):addPreset(e)}return this
;function add(e){if("function"==typeof e)addPlugin(e,[]);else{
if("object"!=typeof e)throw new TypeError("Expected usable value, not `"+e+"`");if(Array.isArray(e)){const[t,...n]=e;addPlugin(t,n)
}else addPreset(e)}}function addPreset(e){
if(!("plugins"in e)&&!("settings"in e))throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither")
;addList(e.plugins),e.settings&&(i.settings=r(!0,i.settings,e.settings))}function addList(e){let t=-1;if(null==e);else{
if(!Array.isArray(e))throw new TypeError("Expected a list of plugins, not `"+e+"`");for(;++t<e.length;){add(e[t])}}}function addPlugin(e,t){
let i=-1,o=-1;for(;++i<n.length;)if(n[i][0]===e){o=i;break}if(-1===o)n.push([e,...t]);else if(t.length>0){let[i,...a]=t;const s=n[o][1]
;isPlainObject(s)&&isPlainObject(i)&&(i=r(!0,s,i)),n[o]=[e,i,...a]}}}}const s=(new Processor).freeze();function assertParser(e,t){
if("function"!=typeof t)throw new TypeError("Cannot `"+e+"` without `parser`")}function assertCompiler(e,t){
if("function"!=typeof t)throw new TypeError("Cannot `"+e+"` without `compiler`")}function assertUnfrozen(e,t){
if(t)throw new Error("Cannot call `"+e+"` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.")
}function assertNode(e){if(!isPlainObject(e)||"string"!=typeof e.type)throw new TypeError("Expected node, got `"+e+"`")}
function assertDone(e,t,n){if(!n)throw new Error("`"+e+"` finished async. Use `"+t+"` instead")}function vfile(e){
return function looksLikeAVFile(e){return Boolean(e&&"object"==typeof e&&"message"in e&&"messages"in e)}(e)?e:new o.T(e)}}
};
