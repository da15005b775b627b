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
    const alt = dialect.alt === '' ? { kind: 'empty' } : image.alt;
    const decorativeBy = attribute === undefined ? 'img' : 'other';
    const naming = namedByCaption === true ? { name: dialect.caption, namedByCaption } : {};
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

/***/ 90285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPage),
/* harmony export */   W: () => (/* binding */ outlineOf),
/* harmony export */   createMarkdown: () => (/* binding */ createMarkdown),
/* harmony export */   markdown: () => (/* binding */ markdown)
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
/* harmony import */ var _html_places_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(52102);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69971);
/* harmony import */ var _masking_mask_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42510);
/* harmony import */ var _page_parse_html_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84163);
/* harmony import */ var _text_holes_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(26365);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45759);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(67759);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(25001);
/* harmony import */ var _projected_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(25617);
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
    const found = (0,_page_comments_js__WEBPACK_IMPORTED_MODULE_18__/* .findComments */ .S)((0,_page_parse_html_js__WEBPACK_IMPORTED_MODULE_10__/* .parseHtml */ .Z)(projection.html), ({ position }) => (0,_places_js__WEBPACK_IMPORTED_MODULE_19__/* .back */ .aX)((0,_html_places_js__WEBPACK_IMPORTED_MODULE_20__/* .toSpan */ .ik)(position), projection));
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
        ...(0,_outline_js__WEBPACK_IMPORTED_MODULE_25__/* .outlineTree */ .Z)(tree, holes, shift, (node) => masked.attributesAt((0,_places_js__WEBPACK_IMPORTED_MODULE_19__/* .offsets */ .FB)(node)?.end ?? -1)?.others ?? []).map(masked.restore),
        ...(0,_projected_js__WEBPACK_IMPORTED_MODULE_26__/* .outlineFrontMatter */ .jr)(projection, holes, shift).map(masked.restore),
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
            const span = (0,_places_js__WEBPACK_IMPORTED_MODULE_19__/* .offsets */ .FB)(node);
            return span && code.read((0,_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutNoncharacters */ .Sp)(source.slice(span.start, span.end)), span.start);
        }));
}
function sourceSpans(element, { projection, labels }) {
    const own = (0,_to_image_js__WEBPACK_IMPORTED_MODULE_17__/* .markdownImage */ .ho)(element, projection);
    if (!own)
        return (0,_projected_js__WEBPACK_IMPORTED_MODULE_26__/* .projectedSpans */ .w7)(element, projection);
    const label = labels.get(own);
    const whole = (0,_places_js__WEBPACK_IMPORTED_MODULE_19__/* .offsets */ .FB)(own);
    return whole && label && { element: whole, attribute: (0,_projected_js__WEBPACK_IMPORTED_MODULE_26__/* .only */ .j6)('alt', label) };
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
        .use(lib/* default */.A, ['yaml', 'toml'])
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
/* harmony export */   FB: () => (/* binding */ offsets),
/* harmony export */   TK: () => (/* binding */ tagSpan),
/* harmony export */   aX: () => (/* binding */ back)
/* harmony export */ });
/** The place in the source of copied HTML; undefined where one of its ends is generated. */
function back(span, projection) {
    const start = span && projection.toSource(span.start);
    const last = span && projection.toSource(span.end - 1);
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
/** The place of a tag. Its end may be generated: an HTML block that ends inside a tag leaves it to the first tag after it to close it. */
function tagSpan(span, { toSource, lastBefore }) {
    const start = toSource(span.start);
    const last = lastBefore(span.end);
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
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
/* harmony import */ var _html_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52102);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25001);


/** The construct of a dialect that became an element of the page. */
function dialectImage(element, { dialectImages }) {
    return dialectImages.get(element.position?.start.offset ?? -1);
}
/** The places in the source of an element that a dialect or raw HTML became; undefined for anything else. */
function projectedSpans(element, projection) {
    const dialect = dialectImage(element, projection);
    if (dialect)
        return { element: dialect.span, attribute: only('alt', dialect.altSpan) };
    const spans = (0,_html_places_js__WEBPACK_IMPORTED_MODULE_0__/* .spansOf */ .Ly)(element, projection.html);
    const whole = spans && (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .tagSpan */ .TK)(spans.element, projection);
    return (whole && {
        element: whole,
        content: (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .back */ .aX)(spans.content, projection),
        attribute: (name) => (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .back */ .aX)(spans.attribute(name), projection),
    });
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
        if (isEmbed(target(node)))
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
/** Whether an address is that of another part of a page, which MyST shows in this place ("Embed content by label"); no picture has such an address. */
function isEmbed(address) {
    return /^#[\w:.-]/.test(address);
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
    const whole = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .offsets */ .FB)(own);
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

/***/ 60782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qr: () => (/* binding */ divide),
  CI: () => (/* binding */ partsOf),
  gl: () => (/* binding */ reach),
  C$: () => (/* binding */ refers)
});

;// CONCATENATED MODULE: ./build/formats/quick/definitions.js
/** Reads the passages of a text that may define labels. */
function definitionsIn(text, passages) {
    const labels = new Set();
    const urls = new Map();
    const notes = new Set();
    const plain = new Map();
    let mayBeAny = false;
    for (const { start, end, mayDefine } of passages) {
        if (!mayDefine)
            continue;
        const passage = text.slice(start, end);
        const lines = passage.trimEnd().split(/\r?\n/);
        const note = footnote.exec(lines.at(-1) ?? '')?.[1];
        const own = (note === undefined ? lines : lines.slice(0, -1)).map((line) => definition.exec(line));
        const isPlain = own.every((found) => found !== null);
        for (const found of own) {
            const [, label = '', url = ''] = found ?? [];
            // The first of several definitions counts (CommonMark 0.31.2, 4.7).
            if (isPlain && !labels.has(normal(label)))
                urls.set(normal(label), url);
            if (isPlain)
                labels.add(normal(label));
        }
        if (isPlain) {
            plain.set(start, note === undefined ? 'definitions' : 'with a footnote');
            for (const label of note === undefined ? [] : [normal(note)]) {
                notes.add(label);
                labels.add(label);
            }
            continue;
        }
        const found = labelsIn(passage);
        mayBeAny ||= found.some((label) => label === undefined);
        for (const label of found) {
            if (label === undefined)
                continue;
            // Of two definitions of a label, one may be no definition.
            urls.delete(normal(label));
            labels.add(normal(label));
        }
    }
    return {
        has: (label) => mayBeAny || labels.has(normal(label)),
        urlOf: (label) => (mayBeAny ? undefined : urls.get(normal(label))),
        isNote: (label) => notes.has(normal(label)),
        kindOf: ({ start }) => plain.get(start),
    };
}
/** `[label]: url "title"`, of characters that mean themselves. */
const definition = /^\[([\w][\w .-]{0,100})\]: ([\w./:#?=%+@~-]+)(?: "[^"\\&`]*")?[ ]*$/;
/** `[^label]: text`. */
const footnote = /^\[(\^[\w-]+)\]: ["(*A-Za-z]/;
/** Whatever may be the label of a definition; undefined for one that is not what it seems, or is not on one line. */
function labelsIn(passage) {
    const labels = [];
    for (let end = passage.indexOf(']:'); end !== -1; end = passage.indexOf(']:', end + 1)) {
        const before = passage.slice(Math.max(0, end - mostLabel), end);
        const start = before.lastIndexOf('[');
        const label = before.slice(start + 1);
        const isPlain = start !== -1 && before.charAt(start - 1) !== '\\' && !/[\\\n\]]/.test(label);
        labels.push(isPlain ? label : undefined);
    }
    return labels;
}
/** UTF-16 units, with the bracket (CommonMark 0.31.2, 4.7). */
const mostLabel = 1000;
/** Labels are equal regardless of case and white space (CommonMark 0.31.2, 4.7). */
function normal(label) {
    return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

;// CONCATENATED MODULE: ./build/formats/quick/neighbours.js
function createNeighbours(text, passages, blocksOf, isJsx) {
    /** The passage at which it ends, where that is not plain. */
    function next(index, step) {
        for (let at = index + step;; at += step) {
            const passage = passages[at];
            if (!passage)
                return null;
            const blocks = blocksOf(passage);
            if (!blocks) {
                const html = !isJsx && passage.hasTags && !passage.isMixed ? text.slice(passage.start, passage.end).trim() : '';
                if (isComment(html))
                    continue;
                return isTable(text, passage) || unnamed.test(html) ? null : passage;
            }
            const found = step === 1 ? blocks.first : blocks.last;
            if (found !== undefined)
                return found;
        }
    }
    /** Up to the first passage that certainly has something to see: not code, definitions or comments alone. */
    function until(index, step) {
        const found = [];
        for (let at = index + step;; at += step) {
            const passage = passages[at];
            if (!passage)
                return found;
            found.push(passage);
            if (/[^\s[<`~*_-]/.test(text.charAt(passage.start)) && !passage.mayDefine)
                return found;
        }
    }
    return {
        beside: (index) => {
            const [before, after] = [next(index, -1), next(index, 1)];
            const textOf = (beside) => (typeof beside === 'object' && beside !== null ? undefined : beside);
            const mayCaption = [before, after].some((beside) => typeof beside === 'object' && beside?.hasTags === true);
            return { before: textOf(before), after: textOf(after), mayCaption };
        },
        around: (index) => [...until(index, -1), ...passages.slice(index, index + 1), ...until(index, 1)],
    };
}
/** Whether a passage is one comment and nothing else. */
function isComment(html) {
    return /^<!--(?!-?>)/.test(html) && html.indexOf('-->') === html.length - '-->'.length && !html.includes('--!>');
}
/** An anchor in a line of its own, which is a paragraph without a text, and the summary of details. */
const unnamed = /^(?:<a (?:id|name)="[\w-]{1,200}"><\/a>|<details>\n<summary>[^<>&`{}$\n]{0,200}<\/summary>)$/;
/** Whether a passage is one table and nothing else (GFM 4.10). */
function isTable(text, { start, end, hasTags, isMixed }) {
    if (hasTags || isMixed || text.charAt(start) !== '|')
        return false;
    const lines = text.slice(start, end).trimEnd().split('\n');
    const delimiters = lines[1]?.trim() ?? '';
    return (/^\|[-:| ]+\|$/.test(delimiters) &&
        delimiters.includes('-') &&
        isAlike(lines) &&
        lines.every((line) => line.startsWith('|')));
}
/** Whether the head has as many cells as the line of delimiters; escaped bars and code make it unsure. */
function isAlike([head = '', delimiters = '']) {
    return !/[\\`]/.test(head) && head.trim().endsWith('|') && head.split('|').length === delimiters.split('|').length;
}

// EXTERNAL MODULE: ./build/formats/quick/line.js
var quick_line = __webpack_require__(70617);
;// CONCATENATED MODULE: ./build/formats/quick/plain-lines.js

/** Whether a line goes on with a paragraph in an item, because all lines since the last blank one are those of a paragraph. */
function isLazy(text, line, item) {
    if (line.from === line.to || line.indent > 3 || (0,quick_line/* isUnderline */.bc)(text, line) || interrupts(text, line) !== false)
        return false;
    const blank = item.findLastIndex(({ from, to }) => from === to);
    return item.slice(blank + 1).every((one, index) => {
        if (one.from === one.to || (index === 0 && one.indent > 3))
            return false;
        return interrupts(text, one) === false && !'[<'.includes(text.charAt(one.from)) && !(0,quick_line/* listMarker */.X0)(text, one);
    });
}
/** Whether a line ends the paragraph before it; undefined where it is not sure. */
function interrupts(text, line) {
    const first = text.charAt(line.from);
    if (first === '|')
        return undefined;
    if (first === '<')
        return inLine.test(text.slice(line.from, line.from + 10)) ? false : undefined;
    if (first === '>')
        return true;
    if (first === '#') {
        const level = (0,quick_line/* runOf */.ng)(text, '#', line.from, line.to);
        return level <= 6 && (line.from + level === line.to || text.charAt(line.from + level) === ' ');
    }
    if ((0,quick_line/* openingFence */.sv)(text, line) !== undefined || (0,quick_line/* isBreak */.kn)(text, line))
        return true;
    const marker = (0,quick_line/* listMarker */.X0)(text, line);
    if (!marker)
        return false;
    return marker.interrupts ? true : undefined;
}
/** The start of a tag that cannot begin a block of raw HTML in a paragraph. */
const inLine = /^<(?:img\s|br\b|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark)>)/;
/** Whether a line may be the one that makes a table of the lines around it (GFM 4.10). */
function mayBeDelimiters(text, { from, to }) {
    const first = text.charAt(from);
    if (first !== '|' && first !== '-' && first !== ':')
        return false;
    const marks = text.slice(from, to);
    return marks.includes('-') && /^[-:| \t]+$/.test(marks);
}
function linesIn(text, start, end) {
    const lines = [];
    for (let at = start; at < end;) {
        const ending = text.indexOf('\n', at);
        const to = ending === -1 || ending >= end ? end : ending;
        lines.push((0,quick_line/* lineAt */.mh)(text, at, to));
        at = to + 1;
    }
    return lines;
}
/** Without white space at its ends. */
function trimmed(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return { from: start, to: end };
}
function isSpace(code) {
    return code === 32 || code === 9;
}
/** Of a line that is not there. */
const blank = { from: 0, to: 0, indent: 0 };
function isBlank({ from, to }) {
    return from === to;
}

;// CONCATENATED MODULE: ./build/formats/quick/containers.js


/** The quotation that begins with line `at`; undefined where it is not plain where it ends. */
function quotationAt(text, lines, at) {
    const inside = [];
    let end = at;
    for (; end < lines.length; end += 1) {
        const { from, to, indent } = lines[end] ?? blank;
        if (from === to || indent > 3 || text.charAt(from) !== '>')
            break;
        const content = (0,quick_line/* lineAt */.mh)(text, text.charAt(from + 1) === ' ' ? from + 2 : from + 1, to);
        if (text.slice(from, content.from).includes('\t'))
            return undefined;
        inside.push(content);
    }
    // A line without a mark may be the rest of a paragraph in the quotation.
    return isBlank(lines[end] ?? blank) ? { lines: inside, end } : undefined;
}
/** The list item that begins with line `at`; undefined where it is not plain where it ends. */
function itemAt(text, lines, at) {
    const first = lines[at] ?? blank;
    const marker = (0,quick_line/* listMarker */.X0)(text, first);
    if (!marker || marker.isEmpty || text.slice(first.from, marker.content).includes('\t'))
        return undefined;
    // Code that begins with the item.
    if (/[ \t]/.test(text.charAt(marker.content)))
        return undefined;
    const inside = [{ from: marker.content, to: first.to, indent: 0 }];
    let end = at + 1;
    for (; end < lines.length; end += 1) {
        const { from, to, indent } = lines[end] ?? blank;
        if (from < to && indent < marker.width)
            break;
        inside.push({ from, to, indent: from < to ? indent - marker.width : 0 });
    }
    // A line with less indent goes on with the paragraph that ends the item.
    for (let lazy = 0; isLazy(text, lines[end] ?? blank, inside); end += 1, lazy += 1) {
        if (lazy > mostLazy)
            return undefined;
        inside.push(lines[end] ?? blank);
    }
    return endsItem(text, first, lines[end - 1] ?? blank, lines[end]) ? { lines: inside, end } : undefined;
}
/** Whether a line certainly does not belong to the item before it: it begins one itself, or a blank line is in between. */
function endsItem(text, first, before, next) {
    if (!next || isBlank(next) || isBlank(before))
        return true;
    const sibling = (0,quick_line/* isBreak */.kn)(text, next) ? undefined : (0,quick_line/* listMarker */.X0)(text, next);
    if (!sibling || sibling.isEmpty || next.indent > 3)
        return false;
    return sibling.interrupts || isNumbered(text, next) === isNumbered(text, first);
}
function isNumbered(text, { from }) {
    return /\d/.test(text.charAt(from));
}
/** More lines without the indent of their item are left to the parsers. */
const mostLazy = 50;

// EXTERNAL MODULE: ./build/formats/quick/plain-tag.js
var plain_tag = __webpack_require__(99806);
// EXTERNAL MODULE: ./build/formats/quick/plain-text.js + 3 modules
var plain_text = __webpack_require__(80399);
;// CONCATENATED MODULE: ./build/formats/quick/plain-blocks.js





/** Reads the headings and paragraphs of a passage in order; undefined where one of its lines may mean more than it says by itself. */
function readPlainBlocks(text, { start, end }, { definitions, hasCode }) {
    const blocks = [];
    /** What the container that is being read has so far: its blocks, and null for other containers. */
    let level = [];
    const kind = definitions.kindOf({ start, end });
    // A reader sees nothing of definitions, and a footnote at the end of the page.
    if (kind !== undefined)
        return {
            blocks,
            first: kind === 'definitions' ? undefined : null,
            last: kind === 'definitions' ? undefined : null,
        };
    if (!readLines(linesIn(text, start, end), 0))
        return undefined;
    return { blocks, first: besideOf(level, 0), last: besideOf(level, level.length - 1) };
    /** False where a line is not plain. @param depth of the quotations and list items around the lines */
    function readLines(lines, depth) {
        if (depth > deepest)
            return false;
        const around = level;
        level = [];
        let at = 0;
        while (at < lines.length) {
            const read = readBlock(lines, at, depth);
            if (read === undefined)
                return false;
            at = read;
        }
        level.forEach((block, index) => {
            if (!block)
                return;
            block.before = index === 0 && depth === 0 ? undefined : (besideOf(level, index - 1) ?? null);
            block.after = index === level.length - 1 && depth === 0 ? undefined : (besideOf(level, index + 1) ?? null);
        });
        if (depth > 0)
            level = [...around, null];
        return true;
    }
    function add(isHeading, said, images, isParagraph) {
        const block = { isHeading, isParagraph, text: said, images, before: null, after: null };
        blocks.push(block);
        level.push(block);
    }
    /** The index of the line after the block that begins with line `at`. */
    function readBlock(lines, at, depth) {
        const line = lines[at] ?? blank;
        const { from, to, indent } = line;
        if (from === to)
            return at + 1;
        // Code, which has no images.
        if (indent > 3)
            return hasCode ? at + 1 : undefined;
        const first = text.charAt(from);
        if (first === '#') {
            const level = (0,quick_line/* runOf */.ng)(text, '#', from, to);
            if (level <= 6 && (from + level === to || text.charAt(from + level) === ' ')) {
                return readHeading(from + level, to) ? at + 1 : undefined;
            }
        }
        if (first === '|')
            return undefined;
        if (first === '<')
            return readTag(lines, at, depth);
        if (first === '>')
            return readContainer(quotationAt(text, lines, at), depth);
        const marks = (0,quick_line/* openingFence */.sv)(text, line);
        if (marks !== undefined) {
            if (text.startsWith('{', from + marks.length))
                return undefined;
            let closing = at + 1;
            while (closing < lines.length && !(0,quick_line/* closesFence */.Tv)(text, lines[closing] ?? blank, marks))
                closing += 1;
            return Math.min(closing + 1, lines.length);
        }
        if ((0,quick_line/* isBreak */.kn)(text, line))
            return at + 1;
        if ((0,quick_line/* listMarker */.X0)(text, line))
            return readContainer(itemAt(text, lines, at), depth);
        return readParagraph(lines, at);
    }
    function readHeading(from, to) {
        const closing = / #+[ ]*$/.exec(text.slice(from, to));
        const { from: start, to: end } = trimmed(text, from, closing ? from + closing.index : to);
        const read = (0,plain_text/* readPlainText */.S)(text, { start, end }, definitions);
        // An image in a heading is rare, and its heading is itself.
        if (!read || read.images.length > 0 || read.text.length > mostHeading)
            return false;
        add(true, read.text, [], false);
        return true;
    }
    function readContainer(container, depth) {
        return container && readLines(container.lines, depth + 1) ? container.end : undefined;
    }
    /** A tag alone on its line is a block of raw HTML, whose text is that of the element around it. */
    function readTag(lines, at, depth) {
        const { from, to } = lines[at] ?? blank;
        if (paragraph.test(text.slice(from, to)))
            return readParagraphElement(lines, at, depth);
        const image = (0,plain_tag/* plainTagAt */.M)(text, from, to);
        // Any other tag alone on its line begins a block, too.
        if (!image)
            return inLine.test(text.slice(from, from + 10)) && text.indexOf('>', from) < to - 1
                ? readParagraph(lines, at)
                : undefined;
        if (text.slice(image.span.end, to).trim() !== '')
            return readParagraph(lines, at);
        if (depth > 0 || !isBlank(lines[at + 1] ?? blank))
            return undefined;
        add(false, '', [{ ...image, link: undefined }], false);
        return at + 1;
    }
    /** A paragraph of raw HTML with an image on a line of its own. */
    function readParagraphElement(lines, at, depth) {
        const { from, to } = lines[at + 1] ?? blank;
        const image = (0,plain_tag/* plainTagAt */.M)(text, from, to);
        const last = lines[at + 2] ?? blank;
        if (depth > 0 || image?.span.end !== to || text.slice(last.from, last.to) !== '</p>')
            return undefined;
        if (!isBlank(lines[at + 3] ?? blank))
            return undefined;
        add(false, '', [{ ...image, link: undefined }], true);
        return at + 3;
    }
    function readParagraph(lines, at) {
        const parts = [];
        const images = [];
        const targets = [];
        let hasLists = false;
        let end = at;
        for (; end < lines.length; end += 1) {
            const line = lines[end] ?? blank;
            if (line.from === line.to)
                break;
            if (end > at) {
                if ((0,quick_line/* isUnderline */.bc)(text, line) || mayBeDelimiters(text, line))
                    return undefined;
                const isEnd = line.indent <= 3 && interrupts(text, line);
                if (isEnd === undefined)
                    return undefined;
                if (isEnd)
                    break;
            }
            const { from, to } = trimmed(text, line.from, line.to);
            const read = (0,plain_text/* readPlainText */.S)(text, { start: from, end: to }, definitions);
            if (!read)
                return undefined;
            hasLists ||= read.hasLists;
            parts.push(read.text);
            images.push(...read.images);
            targets.push(...read.targets);
        }
        if (images.some(({ link }) => link?.isShared) || (images.some(({ link }) => link) && hasTwice(targets)))
            return undefined;
        const said = (0,plain_text/* oneLine */.T)(parts.join(' '));
        // A list of attributes counts in the length of a text until it is taken out.
        if (hasLists && said.length > mostBesideLists)
            return undefined;
        add(false, said, images, true);
        return end;
    }
}
function besideOf(level, index) {
    const block = level[index];
    if (block === undefined)
        return undefined;
    return block?.isParagraph === true ? block.text : null;
}
/** Whether two links have one target: they may be adjacent. */
function hasTwice(targets) {
    return new Set(targets).size < targets.length;
}
const paragraph = /^<p(?: align="[a-z]{1,10}")?>$/;
/** Deeper containers are left to the parsers. */
const deepest = 20;
/** UTF-16 units: a longer heading is cut as a name. */
const mostHeading = 900;
/** UTF-16 units. */
const mostBesideLists = 150;

;// CONCATENATED MODULE: ./build/formats/quick/divide.js



/** @param isJsx whether tags decide how the whole file is read */
function divide(text, passages, isJsx) {
    const definitions = definitionsIn(text, passages);
    const isReferring = refers(text, passages);
    const plain = new Map();
    const kept = new Set();
    const known = new Map();
    const headings = createHeadings((passage) => blocksOf(passage)?.blocks);
    const neighbours = createNeighbours(text, passages, blocksOf, isJsx);
    function blocksOf(passage) {
        if (passage.isMixed || (passage.hasTags && (isReferring || isJsx)))
            return undefined;
        if (!known.has(passage))
            known.set(passage, readPlainBlocks(text, passage, { definitions, hasCode: !isJsx }));
        return known.get(passage);
    }
    let reached = 0;
    for (const [index, passage] of passages.entries()) {
        // What is not closed may go on behind a blank line.
        const isReached = reached > 0;
        reached = Math.max(0, reached - 1);
        const blocks = passage.mayShow && !isReached ? blocksOf(passage) : undefined;
        const heading = blocks && headings.last();
        const found = blocks && heading?.isPlain ? imagesIn(blocks.blocks, heading.text, neighbours.beside(index)) : undefined;
        if (found)
            plain.set(passage, found);
        else if (passage.mayShow || isReached) {
            for (const one of [...headings.passages(), ...neighbours.around(index)])
                kept.add(one);
            if (passage.isOpen)
                reached = reach;
        }
        else if (isJsx && (passage.hasTags || passage.isMixed))
            kept.add(passage);
        if (passage.mayHead)
            headings.add(passage);
    }
    if (kept.size > 0) {
        for (const passage of passages) {
            // What is beside a passage depends on the elements that begin or end in between, and that may have begun long before.
            if (passage.mayDefine || passage.isGrouping || (passage.hasTags && isReferring))
                kept.add(passage);
        }
    }
    return {
        plain: [...plain.values()].flat(),
        rest: partsOf(passages, kept),
    };
}
/** Whether a tag may name another element of the page, or open it. */
function refers(text, passages) {
    return passages.some(({ hasTags }) => hasTags) && referring.test(text);
}
const referring = /\baria-|<label\b|\bpopovertarget|\bcommandfor|\bdata-(?:bs-)?target/i;
/** Passages that may belong to a construct that is open at the end of one: a label or tag with blank lines in it. */
const reach = 3;
/** Undefined where what is beside an image is not plain. */
function imagesIn(blocks, before, beside) {
    let heading = before;
    const found = [];
    for (const block of blocks) {
        if (block.isHeading)
            heading = block.text;
        if (block.images.length === 0)
            continue;
        const labels = labelsOf(block, beside);
        for (const image of block.images) {
            const isLabelled = block.isParagraph && block.text === '' && image.alt !== undefined && image.alt !== '';
            if (!labels && (isLabelled || beside.mayCaption))
                return undefined;
            found.push({ image, nearby: block.text, heading, labels: isLabelled ? (labels ?? []) : [] });
        }
    }
    return found;
}
function labelsOf({ before, after }, beside) {
    const texts = [before === undefined ? beside.before : before, after === undefined ? beside.after : after];
    if (texts.some((text) => text === undefined || (text?.length ?? 0) > divide_mostLabel))
        return undefined;
    return texts.flatMap((text) => (text ? [{ place: 'paragraph', text }] : []));
}
/** UTF-16 units: a longer text is cut as a name. */
const divide_mostLabel = 900;
/** The headings so far. Passages that may have one are read when the first image asks. */
function createHeadings(blocksOf) {
    let unread = [];
    let found = { isPlain: true, text: undefined };
    /** The passages that an image needs for its heading; each is kept once. */
    let needed = [];
    function last() {
        const pending = unread;
        unread = [];
        for (const passage of pending.toReversed()) {
            const blocks = blocksOf(passage);
            const heading = blocks?.findLast(({ isHeading }) => isHeading);
            if (blocks && !heading)
                continue;
            found = { isPlain: heading !== undefined, text: heading?.text };
            needed = heading ? [passage] : [...needed, ...pending];
            break;
        }
        return found;
    }
    return {
        add: (passage) => unread.push(passage),
        last,
        passages() {
            last();
            const passages = needed;
            needed = [];
            return passages;
        },
    };
}
/** Some of the passages of a text, as parts of it. */
function partsOf(passages, kept) {
    const parts = [];
    let at = passages[0]?.start ?? 0;
    for (const passage of passages) {
        if (!kept.has(passage))
            continue;
        const { start, end, hasTags } = passage;
        parts.push({ start, end, isApart: start > at && (hasTags || parts.length === 0) });
        at = end;
    }
    return parts;
}


/***/ }),

/***/ 43775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ divisionOf)
});

// EXTERNAL MODULE: ./build/formats/blocks/index.js + 5 modules
var blocks = __webpack_require__(52358);
// EXTERNAL MODULE: ./build/formats/masking/templates.js
var masking_templates = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/formats/quick/front-matter.js
var front_matter = __webpack_require__(31936);
// EXTERNAL MODULE: ./build/formats/quick/open-tags.js
var open_tags = __webpack_require__(77521);
;// CONCATENATED MODULE: ./build/formats/quick/join.js

/** The passages, with those joined to one that are in the same element of raw HTML; undefined where the page has to be read as a whole. */
function joinOpen(text, passages, isJsx) {
    if (!passages.some(({ hasTags }) => hasTags))
        return passages.map((passage) => ({ ...passage, isGrouping: false }));
    const opennessOf = (0,open_tags/* createOpenTags */.w)(isJsx);
    const joined = [];
    let inside;
    for (const marked of passages) {
        const openness = marked.hasTags ? opennessOf(withoutFences(text, marked)) : inside ? goingOn : join_closed;
        if (openness === undefined)
            return undefined;
        const { state, isGrouping } = openness;
        const passage = { ...marked, isGrouping };
        if (state === 'closed') {
            joined.push(passage);
            continue;
        }
        inside = inside ? join(inside, passage) : { ...passage, isMixed: true };
        if (state === 'closing') {
            joined.push(inside);
            inside = undefined;
        }
    }
    return inside ? [...joined, inside] : joined;
}
const goingOn = { state: 'open', isGrouping: false };
const join_closed = { state: 'closed', isGrouping: false };
function join(first, next) {
    return {
        start: first.start,
        end: next.end,
        fences: [...first.fences, ...next.fences],
        mayShow: first.mayShow || next.mayShow,
        hasTags: true,
        isMixed: true,
        mayHead: first.mayHead || next.mayHead,
        mayDefine: first.mayDefine || next.mayDefine,
        isOpen: next.isOpen,
        isUnsure: first.isUnsure || next.isUnsure,
        isGrouping: first.isGrouping || next.isGrouping,
    };
}
function withoutFences(text, { start, end, fences }) {
    let rest = '';
    let at = start;
    for (const fence of fences) {
        rest += text.slice(at, fence.start);
        at = fence.end;
    }
    return rest + text.slice(at, end);
}

;// CONCATENATED MODULE: ./build/formats/quick/marks.js
/**
 * @param masked the text with words in place of its templates
 * @param templates in order
 */
function markPassages(text, masked, passages, templates, { isJsx, mayShow }) {
    const marks = new RegExp(isJsx ? jsxMark : anyMark);
    let mark = marks.exec(masked);
    let template = 0;
    return passages.map((passage) => {
        const { start, end, fences } = passage;
        let hasImage = false;
        let hasTags = false;
        let isMixed = false;
        let isUnsure = false;
        let braces = 0;
        let lastImage = -1;
        for (; mark && mark.index < end; mark = marks.exec(masked)) {
            const { 0: found, index } = mark;
            if (fences.some((fence) => index >= fence.start && index < fence.end))
                continue;
            if (found === '<?')
                isUnsure = true;
            if (found.startsWith('<'))
                hasTags = true;
            else if (found === '{' || found === '}') {
                isMixed = true;
                braces += found === '{' ? 1 : -1;
            }
            else if (found.startsWith(':'))
                isMixed = true;
            else {
                hasImage = true;
                isMixed ||= found !== '![';
                lastImage = index;
            }
        }
        if (isJsx && /^(?:im|ex)port\b/m.test(text.slice(start, end))) {
            isMixed = true;
            isUnsure ||= !isClosed(text.slice(start, end));
        }
        let shows = hasImage;
        for (let next = templates[template]; next && next.start < end; next = templates[template]) {
            template += 1;
            isMixed = true;
            shows ||= mayShow(text.slice(next.start, next.end));
        }
        if (!shows && (hasTags || isMixed))
            shows = mayShow(text.slice(start, end));
        return {
            start,
            end,
            fences,
            mayDefine: passage.mayDefine,
            mayShow: shows,
            hasTags,
            isMixed,
            isUnsure: isUnsure || braces !== 0,
            mayHead: passage.mayHead || (hasTags && /<h[1-6]\b/i.test(masked.slice(start, end))),
            isOpen: (hasImage && !/\][(（[]/.test(masked.slice(lastImage, end))) ||
                (hasTags && masked.lastIndexOf('<', end - 1) > masked.lastIndexOf('>', end - 1)),
        };
    });
}
/** The start of an image, also of one that is not written as it should be; a tag; a mark of Microsoft Learn. */
const anyMark = /[!！][ \t]?[[【]|<[A-Za-z/!?]|:::[ \t]{0,9}[{i]/g;
/** The same in JSX, where braces are code anywhere. */
const jsxMark = /[!！][ \t]?[[【]|<|[{}]/g;
/** Whether a module has no bracket that is open at its end; a bracket in a string, a template or a comment makes it unsure. */
function isClosed(code) {
    let depth = 0;
    for (const [mark] of code.matchAll(/[([{}\])`]|\/\*/g)) {
        if (mark === '`' || mark === '/*')
            return false;
        depth += '([{'.includes(mark) ? 1 : -1;
    }
    return depth === 0;
}

// EXTERNAL MODULE: ./build/formats/quick/line.js
var quick_line = __webpack_require__(70617);
;// CONCATENATED MODULE: ./build/formats/quick/passages.js

/** The passages of a text, from an offset; undefined where the end of a container cannot be told from the start of its lines alone. */
function passagesOf(text, from, isJsx) {
    const passages = [];
    let start = from;
    let mayHead = false;
    let mayDefine = false;
    let fences = [];
    /** What is open at the margin. */
    let fence;
    let fenceStart = 0;
    let htmlEnd;
    /** Columns to the content of the list item that is open; 0 where none is. */
    let item = 0;
    let isItemEmpty = false;
    let isParagraph = false;
    let isAfterBlank = true;
    let isAfterCode = false;
    /** Whether the last lines may be in an item or behind it. */
    let mayBeInside = 0;
    function close(end) {
        if (end > start)
            passages.push({ start, end, mayHead, mayDefine, fences });
        start = end;
        mayHead = false;
        mayDefine = false;
        fences = [];
    }
    let next = from;
    while (next < text.length) {
        const at = next;
        const ending = text.indexOf('\n', at);
        const end = ending === -1 ? text.length : ending;
        next = end + 1;
        const line = (0,quick_line/* lineAt */.mh)(text, at, end);
        if (fence !== undefined) {
            if (!(0,quick_line/* closesFence */.Tv)(text, line, fence))
                continue;
            fence = undefined;
            fences.push({ start: fenceStart, end: Math.min(next, text.length) });
            isAfterBlank = false;
            continue;
        }
        if (htmlEnd) {
            if (htmlEnd.test(text.slice(at, end)))
                htmlEnd = undefined;
            isAfterBlank = false;
            continue;
        }
        if (line.from >= line.to) {
            if (isItemEmpty)
                item = 0;
            isItemEmpty = false;
            isParagraph = false;
            isAfterBlank = true;
            continue;
        }
        if (isAfterBlank && line.from === at) {
            close(at);
            item = 0;
            mayBeInside = 0;
        }
        isItemEmpty = false;
        mayHead ||= mayBeHeading(text, line);
        mayDefine ||= mayBeDefinition(text, line);
        const isInItem = item > 0 && line.indent >= item;
        // Without indented code, a fence may have any indent.
        if (isJsx && line.indent > 3 && (0,quick_line/* openingFence */.sv)(text, line) !== undefined && !isInItem)
            return undefined;
        if (isInItem || line.indent > 3) {
            isAfterCode = isInItem ? line.indent - item > 3 : !isParagraph;
            isAfterBlank = false;
            continue;
        }
        const isInterrupted = item === 0 && isParagraph;
        const marks = (0,quick_line/* openingFence */.sv)(text, line);
        const html = marks === undefined ? htmlBlock(text, line) : undefined;
        if (marks !== undefined || html !== undefined) {
            if (mayBeInside > 0 && line.indent >= mayBeInside)
                return undefined;
            fence = marks;
            fenceStart = at;
            htmlEnd = html?.test(text.slice(line.from, end)) === true ? undefined : html;
            item = 0;
            isParagraph = false;
            isAfterBlank = false;
            continue;
        }
        const marker = (0,quick_line/* isBreak */.kn)(text, line) ? undefined : (0,quick_line/* listMarker */.X0)(text, line);
        // Behind indented code, the parser takes such a mark for text.
        if (marker && !marker.interrupts && isAfterCode)
            return undefined;
        isAfterCode = false;
        if (marker && (!isInterrupted || marker.interrupts)) {
            // Whether another list begins here, or a sentence goes on with a number, depends on what is in the item before.
            if (item > 0 && !isAfterBlank && !marker.interrupts)
                mayBeInside = Math.min(mayBeInside || 9, item, marker.width);
            item = marker.width;
            isItemEmpty = marker.isEmpty;
            isParagraph = false;
        }
        else {
            // A line of text behind an item may be the rest of a paragraph in it.
            if (item > 0 && !isAfterBlank)
                mayBeInside = Math.min(mayBeInside || 9, item);
            if (marker)
                mayBeInside = Math.min(mayBeInside || 9, marker.width);
            item = 0;
            isParagraph = text.charAt(line.from) !== '#';
        }
        isAfterBlank = false;
    }
    if (fence !== undefined)
        fences.push({ start: fenceStart, end: text.length });
    close(text.length);
    return passages;
}
/** Also true for some lines that only look like a heading: inside code, or with a mark in a list. */
function mayBeHeading(text, line) {
    const first = text.charAt(line.from);
    if (first === '#')
        return true;
    if (first === '=' || first === '-') {
        if ((0,quick_line/* isUnderline */.bc)(text, line))
            return true;
    }
    if (!containerMarks.includes(first))
        return false;
    // Behind the marks of quotations and lists; a line with nothing else may be an underline.
    let at = line.from;
    while (at < line.to && (containerMarks.includes(text.charAt(at)) || ' \t.)'.includes(text.charAt(at))))
        at += 1;
    return at === line.to || text.charAt(at) === '#' || text.charAt(at) === '=';
}
const containerMarks = '>-*+0123456789';
/** Also true for text that only begins with a bracket, if a colon follows it anywhere, or if the bracket is open at the end of the line. */
function mayBeDefinition(text, line) {
    const first = text.charAt(line.from);
    if (first !== '[' && !containerMarks.includes(first))
        return false;
    bracket.lastIndex = line.from;
    if (!bracket.test(text))
        return false;
    const close = text.indexOf(']', bracket.lastIndex);
    return (close === -1 || close >= line.to || text.startsWith(']:', close) || text.slice(line.from, line.to).includes(']:'));
}
const bracket = /(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,100}){0,50}\[/y;
/** The end of a block of raw HTML that goes on over blank lines (CommonMark 0.31.2, 4.6, types 1 to 5); undefined for any other line. */
function htmlBlock(text, { from }) {
    if (text.charAt(from) !== '<')
        return undefined;
    const opening = text.slice(from, from + 12);
    return htmlBlocks.find(([start]) => start.test(opening))?.[1];
}
const htmlBlocks = [
    [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
    [/^<!--/, /-->/],
    [/^<\?/, /\?>/],
    [/^<![A-Za-z]/, />/],
    [/^<!\[CDATA\[/, /\]\]>/],
];

;// CONCATENATED MODULE: ./build/formats/quick/division.js






/** @param text without a byte order mark @returns undefined where the parsers have to read the whole text */
function divisionOf(text, slow) {
    if (needsWhole.test(text) || blocks/* blockDialects */.L.some(({ tokens }) => tokens.test(text)))
        return undefined;
    const front = (0,front_matter/* frontMatter */.Z)(text);
    // The parser reads the lines after front matter that has no end in a way of its own, and what looks like it is some where it comes first.
    if (/^(?:---|\+\+\+)/.test(text.slice(front.end, front.end + 3)))
        return undefined;
    const templates = !slow.isJsx && opening.test(text) ? (0,masking_templates/* findTemplates */.zD)(text, false) : [];
    const masked = withoutTemplates(text, templates);
    const passages = passagesOf(masked, front.end, slow.isJsx);
    if (!passages)
        return undefined;
    const marked = markPassages(text, masked, passages, templates, slow);
    const joined = marked.some(({ isUnsure }) => isUnsure) ? undefined : joinOpen(masked, marked, slow.isJsx);
    return joined && { front, masked, templates, passages: joined };
}
/** Characters that the parsers replace, and slides, whose labels have words with a meaning. */
const needsWhole = /\r(?!\n)|[\0\uFDD0-\uFDEF\uFFFE\uFFFF]|\nmarp:/;
const opening = /\{\{|\{%|\{#|<%|\$\{/;
/** Of the same length; a template is one word. */
function withoutTemplates(text, templates) {
    if (templates.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const { start, end } of templates) {
        parts.push(text.slice(at, start), 'x'.repeat(end - start));
        at = end;
    }
    return [...parts, text.slice(at)].join('');
}


/***/ }),

/***/ 31936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ frontMatter),
/* harmony export */   a: () => (/* binding */ languageIn)
/* harmony export */ });
function frontMatter(text) {
    const mark = text.slice(0, 3);
    if (mark !== '---' && mark !== '+++')
        return none;
    const first = lineEnd(text, mark, 0);
    if (first === undefined || first === text.length)
        return none;
    for (let at = text.indexOf(`\n${mark}`, first - 1); at !== -1; at = text.indexOf(`\n${mark}`, at + 1)) {
        const end = lineEnd(text, mark, at + 1);
        if (end === undefined)
            continue;
        return { end, language: mark === '---' ? languageIn(text.slice(first, at)) : undefined };
    }
    return none;
}
const none = { end: 0, language: undefined };
/** The offset after a line with nothing but the mark; undefined where it has more. */
function lineEnd(text, mark, start) {
    let at = start + mark.length;
    while (' \t\r'.includes(text.charAt(at)) && at < text.length)
        at += 1;
    if (at === text.length)
        return at;
    return text.charAt(at) === '\n' ? at + 1 : undefined;
}
/** `lang` or `language` of front matter in YAML. */
function languageIn(yaml) {
    return /^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(yaml)?.[1];
}


/***/ }),

/***/ 88415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readQuickly)
/* harmony export */ });
/* harmony import */ var _markdown_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69971);
/* harmony import */ var _divide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60782);
/* harmony import */ var _division_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43775);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80399);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89878);





/**
 * The images of a Markdown text: plain ones are read here, and of the rest of the text only the passages that can matter to an image are
 * given to the parsers. Undefined where the parsers have to read the whole text.
 *
 * @param text without a byte order mark
 */
function readQuickly(text, slow) {
    const division = (0,_division_js__WEBPACK_IMPORTED_MODULE_2__/* .divisionOf */ .D)(text, slow);
    if (!division)
        return undefined;
    const { front, masked, passages } = division;
    const { plain, rest } = (0,_divide_js__WEBPACK_IMPORTED_MODULE_1__/* .divide */ .Qr)(masked, passages, slow.isJsx);
    const images = plain.map((image) => toImage(image, text, front.language));
    const head = slow.needsFrontMatter && front.end > 0 ? [{ start: 0, end: front.end, isApart: false }] : [];
    if (rest.length === 0 && head.length === 0)
        return images;
    const short = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(text, [...head, ...rest]);
    const read = slow.read(short.text)?.map((image) => moved(image, short.back, front.language));
    if (!read || images.length === 0)
        return read;
    // A plain image beside another one was given to the parsers without all that is beside itself.
    const known = new Set(images.map(({ span }) => span.start));
    const others = read.filter(({ span }) => !known.has(span.start));
    return [...images, ...others].toSorted((a, b) => a.span.start - b.span.start);
}
/** As the page's own reading makes it. */
function toImage({ image, nearby, heading, labels }, text, language) {
    const { src, alt, span, altSpan, link } = image;
    const context = {
        control: link && { kind: 'link', target: link.target, otherText: link.text },
        figcaption: undefined,
        labels,
        heading: heading === '' ? undefined : heading,
        nearby: nearby.slice(0, mostNearby).trimEnd(),
        language,
        adjacentLinkText: undefined,
    };
    const isEmpty = image.isTag && alt === '';
    return {
        src,
        alt: altOf(alt),
        name: alt === undefined || alt === '' ? undefined : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .T)(alt),
        decorative: isEmpty,
        markedDecorative: isEmpty,
        forColorScheme: false,
        title: image.isTag ? undefined : image.title,
        width: image.isTag ? image.width : undefined,
        height: image.isTag ? image.height : undefined,
        syntax: image.isTag ? 'img' : 'inline',
        kind: 'picture',
        ...(image.isTag ? tagged : { ..._markdown_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelled */ .wW, ...(0,_markdown_label_js__WEBPACK_IMPORTED_MODULE_0__/* .codeIn */ .ry)(text, altSpan) }),
        span,
        altSpan,
        context,
    };
}
const tagged = { attribute: 'alt', emptyIsDecision: true, decorativeBy: 'alt' };
function altOf(alt) {
    if (alt === undefined)
        return { kind: 'absent' };
    return alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt };
}
function moved(image, back, language) {
    const { span, altSpan, context } = image;
    return {
        ...image,
        span: back(span),
        altSpan: back(altSpan),
        context: language === undefined || context.language !== undefined ? context : { ...context, language },
    };
}
/** UTF-16 units, as in the context of any other image. */
const mostNearby = 300;


/***/ }),

/***/ 70617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ closesFence),
/* harmony export */   X0: () => (/* binding */ listMarker),
/* harmony export */   bc: () => (/* binding */ isUnderline),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   sv: () => (/* binding */ openingFence)
/* harmony export */ });
/** The line from `start` to `end`. A carriage return before `end` belongs to the line ending. */
function lineAt(text, start, end) {
    let from = start;
    let indent = 0;
    for (; from < end; from += 1) {
        const code = text.charCodeAt(from);
        if (code === space)
            indent += 1;
        else if (code === tab)
            indent += 4 - (indent % 4);
        else
            break;
    }
    const to = end > from && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
    return { from, to, indent };
}
/** The marks that open a fence of code, of three or more; undefined for any other line (CommonMark 0.31.2, 4.5). */
function openingFence(text, { from, to }) {
    const mark = text.charAt(from);
    if (mark !== '`' && mark !== '~')
        return undefined;
    const marks = runOf(text, mark, from, to);
    if (marks < 3)
        return undefined;
    const isCode = mark === '~' || indexBefore(text, '`', from + marks, to) === -1;
    return isCode ? text.slice(from, from + marks) : undefined;
}
/** Whether a line closes the fence that `marks` opened. */
function closesFence(text, { from, to, indent }, marks) {
    if (indent > 3 || !text.startsWith(marks, from))
        return false;
    const end = from + runOf(text, marks.charAt(0), from, to);
    return lineAt(text, end, to).from === to;
}
function listMarker(text, { from, to, indent }) {
    marker.lastIndex = from;
    const found = marker.exec(text);
    if (!found || from + found[0].length > to)
        return undefined;
    const [mark, number] = found;
    const end = from + mark.length;
    const content = lineAt(text, end, to);
    const isEmpty = content.from === to;
    if (!isEmpty && content.from === end)
        return undefined;
    const spaces = spacesAt(text, end, content.from, indent + mark.length);
    const isCode = spaces > 4;
    return {
        width: indent + mark.length + (isEmpty || isCode ? 1 : spaces),
        content: isEmpty || isCode ? end + 1 : content.from,
        isEmpty,
        interrupts: !isEmpty && (number === undefined || number === '1'),
    };
}
const marker = /[-+*]|(\d{1,9})[.)]/y;
function spacesAt(text, from, to, column) {
    let at = column;
    for (let index = from; index < to; index += 1)
        at += text.charCodeAt(index) === tab ? 4 - (at % 4) : 1;
    return at - column;
}
/** Whether a line is a thematic break: three or more of one mark, with spaces (CommonMark 0.31.2, 4.1). */
function isBreak(text, { from, to }) {
    const mark = text.charAt(from);
    if (mark !== '*' && mark !== '-' && mark !== '_')
        return false;
    let marks = 0;
    for (let at = from; at < to; at += 1) {
        const character = text.charAt(at);
        if (character === mark)
            marks += 1;
        else if (character !== ' ' && character !== '\t')
            return false;
    }
    return marks >= 3;
}
/** Whether a line has nothing but the marks that make the text above it a heading (CommonMark 0.31.2, 4.3). */
function isUnderline(text, { from, to }) {
    const mark = text.charAt(from);
    if (mark !== '=' && mark !== '-')
        return false;
    return lineAt(text, from + runOf(text, mark, from, to), to).from === to;
}
/** How many of `mark` follow each other at `from`. */
function runOf(text, mark, from, to) {
    const code = mark.charCodeAt(0);
    let at = from;
    while (at < to && text.charCodeAt(at) === code)
        at += 1;
    return at - from;
}
function indexBefore(text, part, from, to) {
    for (let at = from; at < to; at += 1)
        if (text.startsWith(part, at))
            return at;
    return -1;
}
const tab = 9;
const carriageReturn = 13;
const space = 32;


/***/ }),

/***/ 45735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ nextMarkup),
/* harmony export */   j0: () => (/* binding */ endOfRaw),
/* harmony export */   kV: () => (/* binding */ endOfComment)
/* harmony export */ });
/** The first tag, comment, declaration or instruction at or after an offset. */
function nextMarkup(html, from) {
    opening.lastIndex = from;
    const found = opening.exec(html);
    if (!found)
        return undefined;
    const { 0: whole, 1: slash = '', 2: name = '', index: start } = found;
    const behind = start + whole.length;
    const end = name === '' ? endOfOther(html, start, whole) : endOfTag(html, behind);
    const attributes = name === '' || end === undefined ? '' : html.slice(behind, end - '>'.length);
    return { start, end, isEndTag: slash === '/', name, attributes };
}
const opening = /<(?:!--|!\[CDATA\[|[!?]|(\/?)([A-Za-z][^\s/>]{0,200})|\/)/g;
function endOfOther(html, start, mark) {
    if (mark === '<!--')
        return endOfComment(html, start);
    const closing = mark === '<![CDATA[' ? ']]>' : '>';
    const at = html.indexOf(closing, start + mark.length);
    return at === -1 ? undefined : at + closing.length;
}
/** Offset behind a comment (HTML Standard, 13.2.5.42 to 13.2.5.52); undefined where it has no end. */
function endOfComment(html, start) {
    for (const short of ['<!-->', '<!--->'])
        if (html.startsWith(short, start))
            return start + short.length;
    for (let at = html.indexOf('--', start + '<!--'.length); at !== -1; at = html.indexOf('--', at + 1)) {
        if (html.startsWith('-->', at))
            return at + '-->'.length;
        if (html.startsWith('--!>', at))
            return at + '--!>'.length;
    }
    return undefined;
}
/** Where every quotation mark begins or ends the value of an attribute, as people write tags. */
function endOfTag(html, from) {
    let at = from;
    let isValue = false;
    while (at < html.length) {
        plain.lastIndex = at;
        const [passed = ''] = plain.exec(html) ?? [];
        if (passed.trim() !== '')
            isValue = false;
        at += passed.length;
        const mark = html.charAt(at);
        if (mark === '>')
            return at + 1;
        if (mark === '=')
            isValue = true;
        else {
            const closing = isValue ? html.indexOf(mark, at + 1) : -1;
            if (closing === -1)
                return undefined;
            at = closing;
            isValue = false;
        }
        at += 1;
    }
    return undefined;
}
const plain = /[^"'>=]*/y;
/** The start of the closing tag of an element whose content is no markup; undefined where there is none, or where a script may contain one in a comment. */
function endOfRaw(html, name, from) {
    for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 1)) {
        const end = at + '</'.length + name.length;
        if (html.slice(at + '</'.length, end).toLowerCase() !== name || !/[\s/>]/.test(html.charAt(end)))
            continue;
        return name === 'script' && html.slice(from, at).includes('<!--') ? undefined : at;
    }
    return undefined;
}


/***/ }),

/***/ 77521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ voids),
/* harmony export */   w: () => (/* binding */ createOpenTags)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45735);

/**
 * Reads the passages of a page that may have raw HTML, in order.
 *
 * @returns undefined where a tag may mean more than that: it is not closed, in another order, or a part of a table without one
 */
function createOpenTags(isJsx) {
    const open = [];
    return (passage) => {
        const wasOpen = open.length > 0;
        const text = withoutCode(passage);
        /** The groups that the passage has opened itself. */
        const own = [];
        let endsOthers = false;
        let next = 0;
        for (let tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, next); tag; tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, next)) {
            const { start, end, isEndTag, name: written, attributes } = tag;
            if (end === undefined)
                return undefined;
            next = end;
            // A comment, an address between marks, or text.
            if (written === '' || !/^[A-Za-z][\w.-]*$/.test(written))
                continue;
            const name = written.toLowerCase();
            if (voids.has(name) || (isJsx && !isEndTag && attributes.endsWith('/')))
                continue;
            if (tableParts.has(name) && !open.includes('table'))
                return undefined;
            if (!(isJsx ? isJsxGroup(written) : isGroup(name))) {
                if (!isEndTag)
                    open.push(name);
                else if (open.pop() !== name)
                    return undefined;
            }
            else if (!isEndTag) {
                if (tells(attributes) || (isJsx && attributes.includes('{')))
                    return undefined;
                own.push(name);
            }
            else if (own.includes(name))
                own.splice(own.lastIndexOf(name), 1);
            // In a line, it may also close what Markdown has opened.
            else if (!beginsLine(text, start))
                return undefined;
            else
                endsOthers = true;
        }
        const isGrouping = endsOthers || own.length > 0;
        return { state: open.length > 0 ? 'open' : wasOpen ? 'closing' : 'closed', isGrouping };
    };
}
/** Whether nothing but tags is before an offset on its line. */
function beginsLine(text, at) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at);
    return line.replace(/<[^<>]{0,200}>/g, '').trim() === '' && !/^ {4}|\t/.test(line);
}
/** Code spans that begin and end on one line, if every backtick of the passage is a part of one. */
function withoutCode(passage) {
    if (!passage.includes('`'))
        return passage;
    const lines = passage.split('\n').map(withoutSpans);
    return lines.every((line) => line !== undefined) ? lines.join('\n') : passage;
}
/** Undefined where a backtick is left over. */
function withoutSpans(line) {
    let rest = '';
    let at = 0;
    while (at < line.length) {
        const start = line.indexOf('`', at);
        if (start === -1)
            break;
        const ticks = /^`+/.exec(line.slice(start))?.[0] ?? '';
        const end = line.indexOf(ticks, start + ticks.length);
        if (end === -1 || line.charAt(end + ticks.length) === '`' || line.charAt(end - 1) === '`')
            return undefined;
        rest += line.slice(at, start);
        at = end + ticks.length;
    }
    return rest + line.slice(at);
}
/** Whether an element has no meaning of its own for the images in it, wherever it ends: a `div`, or one that HTML does not know. */
function isGroup(name) {
    return !meaningful.has(name);
}
/** As {@link isGroup}, for components: some of them stand for an element that has a meaning. */
function isJsxGroup(written) {
    return /^[A-Z]/.test(written)
        ? !/button|figure|frame|caption|image|img|link|zoom/i.test(written)
        : isGroup(written.toLowerCase());
}
function tells(attributes) {
    return telling.test(attributes) || (/\bclass/i.test(attributes) && tellingClass.test(attributes));
}
const tableParts = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** The elements of HTML that have one. */
const meaningful = new Set(`a area audio blockquote body button canvas caption colgroup datalist dd dialog dl dt embed figcaption figure frameset h1 h2 h3 h4
  h5 h6 head hgroup html iframe image input label legend li link listing map math menu meta meter noembed noframes noscript object
  ol optgroup option output p picture plaintext pre progress rp rt rtc ruby script search select slot style summary svg table tbody
  td template textarea tfoot th thead title tr ul video xmp`.split(/\s+/));
/** Attributes by which an element hides, names or captions what is in it, or says its language or colours. */
const telling = /(?:^|[\s"'])(?:role|aria-|hidden|style|lang|xml:lang|inert|tabindex|popover|v-|x-|:[a-z]|@[a-z]|ng-|on[a-z]|\[)/i;
const tellingClass = /figure|caption|mediaobject|imageblock|screenshot|dark|light/i;


/***/ }),

/***/ 22604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ outlineNear)
/* harmony export */ });
/* harmony import */ var _text_holes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26365);
/* harmony import */ var _masking_easy_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80397);
/* harmony import */ var _page_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83887);
/* harmony import */ var _divide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60782);
/* harmony import */ var _division_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43775);
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
    (0,_page_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseDeepNesting */ .Zn)(text);
    (0,_page_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseDensity */ .Nh)(text);
    if (text.startsWith('\uFEFF') || (0,_page_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .hasManyMarks */ .yL)(text) || (0,_masking_easy_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .easyMarkdown */ .w)(text) !== text)
        return undefined;
    const division = (0,_division_js__WEBPACK_IMPORTED_MODULE_2__/* .divisionOf */ .D)(text, slow);
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

/***/ 99806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainTagAt)
/* harmony export */ });
/** The tag that begins at `at`; undefined where it is not an `img`, or has more than an address, a text and a size. */
function plainTagAt(text, at, to) {
    if (!text.startsWith('<img ', at))
        return undefined;
    const values = new Map();
    const spans = new Map();
    let next = at + '<img'.length;
    for (let found = matchAt(attribute, text, next); found; found = matchAt(attribute, text, next)) {
        const [whole, space = '', name = '', quoted, bare = ''] = found;
        const isLength = name === 'width' || name === 'height';
        if (values.has(name) ||
            !(isLength ? /^(?:\d+(?:px|%)?)?$/.test(quoted ?? bare) : texts.has(name) && quoted !== undefined)) {
            return undefined;
        }
        values.set(name, decoded(quoted ?? bare));
        spans.set(name, { start: next + space.length, end: next + whole.length });
        next += whole.length;
    }
    const closing = matchAt(tagEnd, text, next);
    if (!closing || next + closing[0].length > to)
        return undefined;
    const src = values.get('src');
    const address = spans.get('src');
    if (src === undefined || src.trim() === '' || !address)
        return undefined;
    // It may be hidden, or one of two for the colours of the page.
    if (/display|visibility/i.test(values.get('style') ?? '') || /dark|light/i.test(values.get('class') ?? ''))
        return undefined;
    const alt = values.get('alt');
    // What an empty text decides depends on what is around the image.
    if (alt?.trim() === '')
        return undefined;
    return {
        isTag: true,
        src: src.trim(),
        alt,
        width: pixels(values.get('width')),
        height: pixels(values.get('height')),
        span: { start: at, end: next + closing[0].length },
        altSpan: spans.get('alt') ?? { start: address.end, end: address.end },
    };
}
const texts = new Set('src alt class id align loading style'.split(' '));
/** Values without anything that HTML, a template or a code span could make of them, besides the references that people write in them. */
const attribute = /( +)([a-z]{1,20})=(?:"((?:[^"&<>{}`$\\\n\r\t\uFDD0-\uFDEF]|&(?:quot|amp|lt|gt|#39);)*)"|(\d{1,9}(?:px|%)?)(?=[ >]))/y;
const tagEnd = / *\/?>/y;
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function decoded(value) {
    return value.replace(/&(?:quot|amp|lt|gt|#39);/g, (reference) => references[reference] ?? reference);
}
const references = {
    '&quot;': '"',
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&#39;': "'",
};
function pixels(value) {
    const digits = /^(\d+)(?:px)?$/.exec(value ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 80399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ oneLine),
  S: () => (/* binding */ readPlainText)
});

// EXTERNAL MODULE: ./build/formats/quick/line.js
var line = __webpack_require__(70617);
;// CONCATENATED MODULE: ./build/formats/quick/delimiters.js

/** The bracket that closes the one at `at`, with images but no other brackets in between. */
function closingBracket(text, at, to) {
    let depth = 0;
    for (let index = at + 1; index < to; index += 1) {
        const character = text.charAt(index);
        if (character === '\\' || character === '`' || character === '<')
            return undefined;
        if (character === '[') {
            if (text.charAt(index - 1) !== '!' || depth > 0)
                return undefined;
            depth = 1;
        }
        else if (character === ']') {
            if (depth === 0)
                return index;
            depth = 0;
        }
    }
    return undefined;
}
/** The next run of as many backticks, which closes a code span. */
function closingTicks(text, from, to, ticks) {
    for (let at = text.indexOf('`', from); at !== -1 && at < to;) {
        const run = (0,line/* runOf */.ng)(text, '`', at, to);
        if (run === ticks)
            return at;
        at = text.indexOf('`', at + run);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/formats/quick/emphasis.js

/**
 * The run at `at`, in a line from `from` to `to`; undefined where it is not plain which runs belong together (CommonMark 0.31.2, 6.2). Plain
 * is a run between spaces, `_` in a word, and a run behind a space whose next run can only close it.
 */
function readRun(text, at, from, to) {
    const mark = text.charAt(at);
    const length = (0,line/* runOf */.ng)(text, mark, at, to);
    const before = at === from ? ' ' : text.charAt(at - 1);
    const after = charBefore(text, at + length, to);
    if ((mark === '_' && isWord(before) && isWord(after)) || (before === ' ' && after === ' ')) {
        return { length, closing: undefined };
    }
    if (before !== ' ' || length > 3 || mark === '~')
        return undefined;
    const closing = closingRun(text, at + length, to, mark, length);
    return closing === undefined ? undefined : { length, closing };
}
/** The next run of `mark` outside of words, if it closes what a run of the same length behind a space has opened. */
function closingRun(text, from, to, mark, length) {
    for (let at = text.indexOf(mark, from); at !== -1 && at < to;) {
        const run = (0,line/* runOf */.ng)(text, mark, at, to);
        const before = text.charAt(at - 1);
        const after = charBefore(text, at + run, to);
        if (mark !== '_' || !isWord(before) || !isWord(after)) {
            return run === length && closes(before, after) ? at : undefined;
        }
        at = text.indexOf(mark, at + run);
    }
    return undefined;
}
function closes(before, after) {
    if (isWord(before))
        return after === ' ' || isWord(after) || isMarkOrSymbol(after);
    return isMarkOrSymbol(before) && (after === ' ' || isMarkOrSymbol(after));
}
/** The character at an offset; the end of the line counts as a space. */
function charBefore(text, at, to) {
    return at < to ? text.charAt(at) : ' ';
}
function isWord(character) {
    return /[\p{L}\p{N}]/u.test(character);
}
function isMarkOrSymbol(character) {
    return /[\p{P}\p{S}]/u.test(character);
}

;// CONCATENATED MODULE: ./build/formats/quick/plain-label.js
/** The end of the attributes behind an image, if they are but classes and an id; undefined for any others. */
function endOfList(text, at) {
    if (text.charAt(at) !== '{')
        return at;
    classes.lastIndex = at;
    const [list] = classes.exec(text) ?? [];
    return list === undefined ? undefined : at + list.length;
}
const classes = /\{:?[ ]*(?:[.#][\w-]+[ ]*)+\}/y;
/** The image that begins at `at`; undefined where its label or address is not plain. */
function plainLabelAt(text, at, to) {
    label.lastIndex = at;
    const found = label.exec(text);
    if (!found)
        return undefined;
    const [, words = ''] = found;
    const labelEnd = at + '!['.length + words.length;
    const address = addressAt(text, labelEnd + 1, to);
    // MyST shows another part of the page there.
    const read = withoutCode(words);
    if (!address || address.url.startsWith('#') || !read || !isPlainLabel(read.rest))
        return undefined;
    return {
        isTag: false,
        src: address.url,
        alt: read.said,
        title: address.title,
        span: { start: at, end: address.end },
        altSpan: { start: at + '!['.length, end: labelEnd },
    };
}
/** Without anything but code that Markdown, a template or a full-width mark could make of it. */
const label = /!\[([^[\]\\<>&*~{}$|\n\r\t【】（）！＜＞]*)\]\(/y;
/** A label as a reader gets it, and with a backtick in place of each code; undefined where it is not plain which backticks belong together. */
function withoutCode(words) {
    const parts = words.split('`');
    const isPlain = parts.every((part, at) => {
        const isEnd = at === 0 || at === parts.length - 1;
        return part === '' ? isEnd : at % 2 === 0 || part.trim() === part;
    });
    if (parts.length % 2 === 0 || !isPlain)
        return undefined;
    return { said: parts.join(''), rest: parts.filter((_, at) => at % 2 === 0).join('`') };
}
/** @param words with a backtick in place of code */
function isPlainLabel(words) {
    if (words === '')
        return true;
    // Words with a meaning on slides.
    if (/^bg\b|\b(?:w|h|width|height):/.test(words))
        return false;
    // Within a word, an underscore is one.
    if (words.trim() !== words || /(?:^|[^A-Za-z\d_])_|_(?:[^A-Za-z\d_]|$)/.test(words))
        return false;
    return !/:\/\/|www\.|@|\p{Cc}/iu.test(words);
}
/** The address in parentheses, `(url "title")`. */
function addressAt(text, at, to) {
    address.lastIndex = at;
    const found = address.exec(text);
    if (!found || at + found[0].length > to)
        return undefined;
    const [whole, url = '', title] = found;
    if (whole.includes('&') && whole.includes(';'))
        return undefined;
    return { url, title: title?.slice(1, -1), end: at + whole.length };
}
const address = /\(([^\s()<>\\"'\p{Cc}{}$]+)(?:[ ]+("[^"\\\n\r\t]+"|'[^'\\\n\r\t]+')[ ]*)?\)/uy;
/** The address in `<https://…>` (CommonMark 0.31.2, 6.5). */
function bareAddressAt(text, at) {
    bareAddress.lastIndex = at;
    return bareAddress.exec(text)?.[1];
}
const bareAddress = /<(https?:\/\/[\w./:?=#~+-]{1,500})>/y;
/** Whether a bare address may reach to `at` (GFM 6.9): then what follows belongs to it. Also true behind a word that is too long to look at. */
function followsAddress(text, start, at) {
    const from = Math.max(start, at - mostAddress);
    const word = text.slice(Math.max(from, text.lastIndexOf(' ', at - 1) + 1), at);
    return word.length === mostAddress || /:\/\/|www\.|@/i.test(word);
}
/** UTF-16 units. */
const mostAddress = 500;

// EXTERNAL MODULE: ./build/formats/quick/plain-tag.js
var plain_tag = __webpack_require__(99806);
;// CONCATENATED MODULE: ./build/formats/quick/plain-text.js





/**
 * Reads a line of a paragraph or heading, without the white space around it; undefined where it has anything whose meaning depends on more
 * than itself, or that people rarely write: raw HTML, references, entities, emphasis whose ends are not plain.
 *
 * @param definitions what brackets alone may refer to
 */
function readPlainText(text, { start, end }, definitions) {
    const images = [];
    const targets = [];
    let hasLists = false;
    /** Where the last address between angle brackets ends: another one may begin only behind it. */
    let addressEnd = start;
    /** The ends of the emphasis that is open, the last one first. */
    const closings = [];
    function read(from, to, isInLink) {
        let said = '';
        let plain = from;
        let at = from;
        const flush = () => {
            said += text.slice(plain, at);
        };
        const show = (image) => {
            flush();
            // A name separates nothing; an image without one is an empty element between two words.
            if (!image.alt)
                said += ' ';
            images.push({ ...image, link: undefined });
            at = image.span.end;
            plain = at;
        };
        const crosses = (until) => {
            const closing = closings.at(-1);
            return closing !== undefined && closing.at < until;
        };
        while (at < to) {
            const code = text.charCodeAt(at);
            if (code > 127 || !isMark[code]) {
                at += 1;
                continue;
            }
            const character = text.charAt(at);
            const next = text.charAt(at + 1);
            if (character === '!') {
                if (next !== '[') {
                    at += 1;
                    continue;
                }
                const image = plainLabelAt(text, at, to);
                if (!image || crosses(image.span.end) || followsAddress(text, addressEnd, at))
                    return undefined;
                show(image);
                const list = endOfList(text, at);
                if (list === undefined || list > to || text.charAt(list) === '[')
                    return undefined;
                hasLists ||= list > at;
                at = list;
                plain = at;
            }
            else if (character === '[') {
                const close = closingBracket(text, at, to);
                if (close === undefined || isInLink)
                    return undefined;
                const label = text.slice(at + 1, close);
                const behind = text.charAt(close + 1);
                if (behind === '[' || behind === ':' || followsAddress(text, addressEnd, at))
                    return undefined;
                const address = behind === '(' ? addressAt(text, close + 1, to) : { url: definitions.urlOf(label), end: close + 1 };
                if (!address || crosses(address.end))
                    return undefined;
                if (address.url !== undefined) {
                    if (address.title !== undefined || address.url === '')
                        return undefined;
                    flush();
                    const before = images.length;
                    const inner = read(at + 1, close, true);
                    if (inner === undefined)
                        return undefined;
                    said += inner;
                    const link = { target: address.url, text: oneLine(inner), isShared: images.length > before + 1 };
                    images.push(...images.splice(before).map((image) => ({ ...image, link })));
                    targets.push(address.url);
                    at = address.end;
                    plain = at;
                }
                else if (definitions.isNote(label)) {
                    // A reader of the text skips its mark.
                    flush();
                    at = close + 1;
                    plain = at;
                }
                else {
                    if (next === '^' || definitions.has(label))
                        return undefined;
                    // A box at the start of an item is no text.
                    if (close === at + 2 && ' xX'.includes(next))
                        return undefined;
                    at += 1;
                }
            }
            else if (character === '`') {
                const ticks = (0,line/* runOf */.ng)(text, '`', at, to);
                const close = closingTicks(text, at + ticks, to, ticks);
                if (close === undefined || crosses(close + ticks))
                    return undefined;
                flush();
                const quoted = text.slice(at + ticks, close);
                said += /^ .* $/.test(quoted) && quoted.trim() !== '' ? quoted.slice(1, -1) : quoted;
                at = close + ticks;
                plain = at;
            }
            else if (character === '\\') {
                if (at + 1 >= to)
                    return undefined;
                if (!isPunctuation(next)) {
                    at += 1;
                    continue;
                }
                flush();
                plain = at + 1;
                at += 2;
            }
            else if (character === '&') {
                if (/[A-Za-z#]/.test(next))
                    return undefined;
                at += 1;
            }
            else if (character === '<') {
                if (!/[A-Za-z/!?]/.test(next)) {
                    at += 1;
                    continue;
                }
                const image = (0,plain_tag/* plainTagAt */.M)(text, at, to);
                if (image) {
                    if (crosses(image.span.end))
                        return undefined;
                    show(image);
                    continue;
                }
                const url = isInLink ? undefined : bareAddressAt(text, at);
                if (url !== undefined) {
                    if (crosses(at + url.length + 2) || followsAddress(text, addressEnd, at))
                        return undefined;
                    flush();
                    said += url;
                    targets.push(url);
                    at += url.length + 2;
                    addressEnd = at;
                    plain = at;
                    continue;
                }
                wordTag.lastIndex = at;
                const [tag = ''] = wordTag.exec(text) ?? [];
                if (tag === '' || crosses(at + tag.length))
                    return undefined;
                flush();
                if (tag.startsWith('<br'))
                    said += ' ';
                at += tag.length;
                plain = at;
            }
            else if (character === '\t') {
                return undefined;
            }
            else {
                const closing = closings.at(-1);
                const isClosing = closing?.at === at;
                const run = isClosing ? { length: closing.length, closing: undefined } : readRun(text, at, from, to);
                if (run?.length !== (0,line/* runOf */.ng)(text, character, at, to))
                    return undefined;
                if (isClosing)
                    closings.pop();
                else if (run.closing === undefined) {
                    at += run.length;
                    continue;
                }
                else {
                    if (crosses(run.closing + run.length))
                        return undefined;
                    closings.push({ at: run.closing, length: run.length });
                }
                flush();
                at += run.length;
                plain = at;
            }
        }
        flush();
        return said;
    }
    const said = read(start, end, false);
    if (said === undefined || closings.length > 0)
        return undefined;
    return { text: oneLine(said), images, targets, hasLists };
}
/** White space as one space. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** Tags that are part of a text, and say nothing about it. */
const wordTag = /<(?:br[ ]*\/?|\/?(?:kbd|b|i|em|strong|sub|sup|small|u|s|code|mark))>/y;
function isPunctuation(character) {
    return /[!-/:-@[-`{-~]/.test(character);
}
/** The ASCII characters that may mean more than themselves. */
const isMark = Array.from({ length: 128 }, (_, code) => '![`\\&<*_~\t'.includes(String.fromCharCode(code)));


/***/ }),

/***/ 89878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** @param parts in order, without overlaps */
function shorten(text, parts) {
    const starts = [];
    const shifts = [];
    const kept = [];
    let length = 0;
    for (const { start, end, isApart } of parts) {
        if (isApart) {
            kept.push(separator);
            length += separator.length;
        }
        starts.push(length);
        shifts.push(start - length);
        kept.push(text.slice(start, end));
        length += end - start;
    }
    const shiftAt = (offset) => shifts[lastAtOrBefore(starts.length, (index) => starts[index] ?? 0, offset)] ?? 0;
    return {
        text: kept.join(''),
        back: ({ start, end }) => {
            const by = shiftAt(start);
            return { start: start + by, end: end + by };
        },
        forth: ({ start, end }) => {
            const at = lastAtOrBefore(parts.length, (index) => parts[index]?.start ?? 0, start);
            const by = shifts[at];
            if (by === undefined || start < (parts[at]?.start ?? 0) || end > (parts[at]?.end ?? 0))
                return undefined;
            return { start: start - by, end: end - by };
        },
    };
}
/** The index of the last of `count` numbers in order that is not greater than `offset`; of the first where all are. */
function lastAtOrBefore(count, numberAt, offset) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (numberAt(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** A paragraph in place of those that are left out. */
const separator = '·\n\n';


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
23860:
((module) => {
var hasOwn = Object.prototype.hasOwnProperty;
var toStr = Object.prototype.toString;
var defineProperty = Object.defineProperty;
var gOPD = Object.getOwnPropertyDescriptor;
var isArray = function isArray(arr) {
 if (typeof Array.isArray === 'function') {
 return Array.isArray(arr);
 }
 return toStr.call(arr) === '[object Array]';
};
var isPlainObject = function isPlainObject(obj) {
 if (!obj || toStr.call(obj) !== '[object Object]') {
 return false;
 }
 var hasOwnConstructor = hasOwn.call(obj, 'constructor');
 var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, 'isPrototypeOf');
 if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
 return false;
 }
 var key;
 for (key in obj) { }
 return typeof key === 'undefined' || hasOwn.call(obj, key);
};
var setProperty = function setProperty(target, options) {
 if (defineProperty && options.name === '__proto__') {
 defineProperty(target, options.name, {
  enumerable: true,
  configurable: true,
  value: options.newValue,
  writable: true
 });
 } else {
 target[options.name] = options.newValue;
 }
};
var getProperty = function getProperty(obj, name) {
 if (name === '__proto__') {
 if (!hasOwn.call(obj, name)) {
  return void 0;
 } else if (gOPD) {
  return gOPD(obj, name).value;
 }
 }
 return obj[name];
};
module.exports = function extend() {
 var options, name, src, copy, copyIsArray, clone;
 var target = arguments[0];
 var i = 1;
 var length = arguments.length;
 var deep = false;
 if (typeof target === 'boolean') {
 deep = target;
 target = arguments[1] || {};
 i = 2;
 }
 if (target == null || (typeof target !== 'object' && typeof target !== 'function')) {
 target = {};
 }
 for (; i < length; ++i) {
 options = arguments[i];
 if (options != null) {
  for (name in options) {
  src = getProperty(target, name);
  copy = getProperty(options, name);
  if (target !== copy) {
   if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
   if (copyIsArray) {
    copyIsArray = false;
    clone = src && isArray(src) ? src : [];
   } else {
    clone = src && isPlainObject(src) ? src : {};
   }
   setProperty(target, { name: name, newValue: extend(deep, clone, copy) });
   } else if (typeof copy !== 'undefined') {
   setProperty(target, { name: name, newValue: copy });
   }
  }
  }
 }
 }
 return target;
};
}),
89312:
((module) => {
//
// format - printf-like string formatting for JavaScript
// github.com/samsonjs/format
// @_sjs
//
// Copyright 2010 - 2013 Sami Samhuri <sami@samhuri.net>
//
// MIT License
// http://sjs.mit-license.org
//
;(function() {
 var namespace;
 if (true) {
  namespace = module.exports = format;
 }
 else {}
 namespace.format = format;
 namespace.vsprintf = vsprintf;
 if (typeof console !== 'undefined' && typeof console.log === 'function') {
  namespace.printf = printf;
 }
 function printf( ) {
  console.log(format.apply(null, arguments));
 }
 function vsprintf(fmt, replacements) {
  return format.apply(null, [fmt].concat(replacements));
 }
 function format(fmt) {
  var argIndex = 1
   , args = [].slice.call(arguments)
   , i = 0
   , n = fmt.length
   , result = ''
   , c
   , escaped = false
   , arg
   , tmp
   , leadingZero = false
   , precision
   , nextArg = function() { return args[argIndex++]; }
   , slurpNumber = function() {
     var digits = '';
     while (/\d/.test(fmt[i])) {
      digits += fmt[i++];
      c = fmt[i];
     }
     return digits.length > 0 ? parseInt(digits) : null;
    }
   ;
  for (; i < n; ++i) {
   c = fmt[i];
   if (escaped) {
    escaped = false;
    if (c == '.') {
     leadingZero = false;
     c = fmt[++i];
    }
    else if (c == '0' && fmt[i + 1] == '.') {
     leadingZero = true;
     i += 2;
     c = fmt[i];
    }
    else {
     leadingZero = true;
    }
    precision = slurpNumber();
    switch (c) {
    case 'b':
     result += parseInt(nextArg(), 10).toString(2);
     break;
    case 'c':
     arg = nextArg();
     if (typeof arg === 'string' || arg instanceof String)
      result += arg;
     else
      result += String.fromCharCode(parseInt(arg, 10));
     break;
    case 'd':
     result += parseInt(nextArg(), 10);
     break;
    case 'f':
     tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
     result += leadingZero ? tmp : tmp.replace(/^0/, '');
     break;
    case 'j':
     result += JSON.stringify(nextArg());
     break;
    case 'o':
     result += '0' + parseInt(nextArg(), 10).toString(8);
     break;
    case 's':
     result += nextArg();
     break;
    case 'x':
     result += '0x' + parseInt(nextArg(), 10).toString(16);
     break;
    case 'X':
     result += '0x' + parseInt(nextArg(), 10).toString(16).toUpperCase();
     break;
    default:
     result += c;
     break;
    }
   } else if (c === '%') {
    escaped = true;
   } else {
    result += c;
   }
  }
  return result;
 }
}());
}),
26923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => ( ccount)
});
function ccount(value, character) {
 const source = String(value)
 if (typeof character !== 'string') {
  throw new TypeError('Expected character')
 }
 let count = 0
 let index = source.indexOf(character)
 while (index !== -1) {
  count++
  index = source.indexOf(character, index + character.length)
 }
 return count
}
}),
37126:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 s: () => ( decodeNamedCharacterReference)
});
;
const characterEntities = {
 AElig: 'Æ',
 AMP: '&',
 Aacute: 'Á',
 Abreve: 'Ă',
 Acirc: 'Â',
 Acy: 'А',
 Afr: '𝔄',
 Agrave: 'À',
 Alpha: 'Α',
 Amacr: 'Ā',
 And: '⩓',
 Aogon: 'Ą',
 Aopf: '𝔸',
 ApplyFunction: '⁡',
 Aring: 'Å',
 Ascr: '𝒜',
 Assign: '≔',
 Atilde: 'Ã',
 Auml: 'Ä',
 Backslash: '∖',
 Barv: '⫧',
 Barwed: '⌆',
 Bcy: 'Б',
 Because: '∵',
 Bernoullis: 'ℬ',
 Beta: 'Β',
 Bfr: '𝔅',
 Bopf: '𝔹',
 Breve: '˘',
 Bscr: 'ℬ',
 Bumpeq: '≎',
 CHcy: 'Ч',
 COPY: '©',
 Cacute: 'Ć',
 Cap: '⋒',
 CapitalDifferentialD: 'ⅅ',
 Cayleys: 'ℭ',
 Ccaron: 'Č',
 Ccedil: 'Ç',
 Ccirc: 'Ĉ',
 Cconint: '∰',
 Cdot: 'Ċ',
 Cedilla: '¸',
 CenterDot: '·',
 Cfr: 'ℭ',
 Chi: 'Χ',
 CircleDot: '⊙',
 CircleMinus: '⊖',
 CirclePlus: '⊕',
 CircleTimes: '⊗',
 ClockwiseContourIntegral: '∲',
 CloseCurlyDoubleQuote: '”',
 CloseCurlyQuote: '’',
 Colon: '∷',
 Colone: '⩴',
 Congruent: '≡',
 Conint: '∯',
 ContourIntegral: '∮',
 Copf: 'ℂ',
 Coproduct: '∐',
 CounterClockwiseContourIntegral: '∳',
 Cross: '⨯',
 Cscr: '𝒞',
 Cup: '⋓',
 CupCap: '≍',
 DD: 'ⅅ',
 DDotrahd: '⤑',
 DJcy: 'Ђ',
 DScy: 'Ѕ',
 DZcy: 'Џ',
 Dagger: '‡',
 Darr: '↡',
 Dashv: '⫤',
 Dcaron: 'Ď',
 Dcy: 'Д',
 Del: '∇',
 Delta: 'Δ',
 Dfr: '𝔇',
 DiacriticalAcute: '´',
 DiacriticalDot: '˙',
 DiacriticalDoubleAcute: '˝',
 DiacriticalGrave: '`',
 DiacriticalTilde: '˜',
 Diamond: '⋄',
 DifferentialD: 'ⅆ',
 Dopf: '𝔻',
 Dot: '¨',
 DotDot: '⃜',
 DotEqual: '≐',
 DoubleContourIntegral: '∯',
 DoubleDot: '¨',
 DoubleDownArrow: '⇓',
 DoubleLeftArrow: '⇐',
 DoubleLeftRightArrow: '⇔',
 DoubleLeftTee: '⫤',
 DoubleLongLeftArrow: '⟸',
 DoubleLongLeftRightArrow: '⟺',
 DoubleLongRightArrow: '⟹',
 DoubleRightArrow: '⇒',
 DoubleRightTee: '⊨',
 DoubleUpArrow: '⇑',
 DoubleUpDownArrow: '⇕',
 DoubleVerticalBar: '∥',
 DownArrow: '↓',
 DownArrowBar: '⤓',
 DownArrowUpArrow: '⇵',
 DownBreve: '̑',
 DownLeftRightVector: '⥐',
 DownLeftTeeVector: '⥞',
 DownLeftVector: '↽',
 DownLeftVectorBar: '⥖',
 DownRightTeeVector: '⥟',
 DownRightVector: '⇁',
 DownRightVectorBar: '⥗',
 DownTee: '⊤',
 DownTeeArrow: '↧',
 Downarrow: '⇓',
 Dscr: '𝒟',
 Dstrok: 'Đ',
 ENG: 'Ŋ',
 ETH: 'Ð',
 Eacute: 'É',
 Ecaron: 'Ě',
 Ecirc: 'Ê',
 Ecy: 'Э',
 Edot: 'Ė',
 Efr: '𝔈',
 Egrave: 'È',
 Element: '∈',
 Emacr: 'Ē',
 EmptySmallSquare: '◻',
 EmptyVerySmallSquare: '▫',
 Eogon: 'Ę',
 Eopf: '𝔼',
 Epsilon: 'Ε',
 Equal: '⩵',
 EqualTilde: '≂',
 Equilibrium: '⇌',
 Escr: 'ℰ',
 Esim: '⩳',
 Eta: 'Η',
 Euml: 'Ë',
 Exists: '∃',
 ExponentialE: 'ⅇ',
 Fcy: 'Ф',
 Ffr: '𝔉',
 FilledSmallSquare: '◼',
 FilledVerySmallSquare: '▪',
 Fopf: '𝔽',
 ForAll: '∀',
 Fouriertrf: 'ℱ',
 Fscr: 'ℱ',
 GJcy: 'Ѓ',
 GT: '>',
 Gamma: 'Γ',
 Gammad: 'Ϝ',
 Gbreve: 'Ğ',
 Gcedil: 'Ģ',
 Gcirc: 'Ĝ',
 Gcy: 'Г',
 Gdot: 'Ġ',
 Gfr: '𝔊',
 Gg: '⋙',
 Gopf: '𝔾',
 GreaterEqual: '≥',
 GreaterEqualLess: '⋛',
 GreaterFullEqual: '≧',
 GreaterGreater: '⪢',
 GreaterLess: '≷',
 GreaterSlantEqual: '⩾',
 GreaterTilde: '≳',
 Gscr: '𝒢',
 Gt: '≫',
 HARDcy: 'Ъ',
 Hacek: 'ˇ',
 Hat: '^',
 Hcirc: 'Ĥ',
 Hfr: 'ℌ',
 HilbertSpace: 'ℋ',
 Hopf: 'ℍ',
 HorizontalLine: '─',
 Hscr: 'ℋ',
 Hstrok: 'Ħ',
 HumpDownHump: '≎',
 HumpEqual: '≏',
 IEcy: 'Е',
 IJlig: 'Ĳ',
 IOcy: 'Ё',
 Iacute: 'Í',
 Icirc: 'Î',
 Icy: 'И',
 Idot: 'İ',
 Ifr: 'ℑ',
 Igrave: 'Ì',
 Im: 'ℑ',
 Imacr: 'Ī',
 ImaginaryI: 'ⅈ',
 Implies: '⇒',
 Int: '∬',
 Integral: '∫',
 Intersection: '⋂',
 InvisibleComma: '⁣',
 InvisibleTimes: '⁢',
 Iogon: 'Į',
 Iopf: '𝕀',
 Iota: 'Ι',
 Iscr: 'ℐ',
 Itilde: 'Ĩ',
 Iukcy: 'І',
 Iuml: 'Ï',
 Jcirc: 'Ĵ',
 Jcy: 'Й',
 Jfr: '𝔍',
 Jopf: '𝕁',
 Jscr: '𝒥',
 Jsercy: 'Ј',
 Jukcy: 'Є',
 KHcy: 'Х',
 KJcy: 'Ќ',
 Kappa: 'Κ',
 Kcedil: 'Ķ',
 Kcy: 'К',
 Kfr: '𝔎',
 Kopf: '𝕂',
 Kscr: '𝒦',
 LJcy: 'Љ',
 LT: '<',
 Lacute: 'Ĺ',
 Lambda: 'Λ',
 Lang: '⟪',
 Laplacetrf: 'ℒ',
 Larr: '↞',
 Lcaron: 'Ľ',
 Lcedil: 'Ļ',
 Lcy: 'Л',
 LeftAngleBracket: '⟨',
 LeftArrow: '←',
 LeftArrowBar: '⇤',
 LeftArrowRightArrow: '⇆',
 LeftCeiling: '⌈',
 LeftDoubleBracket: '⟦',
 LeftDownTeeVector: '⥡',
 LeftDownVector: '⇃',
 LeftDownVectorBar: '⥙',
 LeftFloor: '⌊',
 LeftRightArrow: '↔',
 LeftRightVector: '⥎',
 LeftTee: '⊣',
 LeftTeeArrow: '↤',
 LeftTeeVector: '⥚',
 LeftTriangle: '⊲',
 LeftTriangleBar: '⧏',
 LeftTriangleEqual: '⊴',
 LeftUpDownVector: '⥑',
 LeftUpTeeVector: '⥠',
 LeftUpVector: '↿',
 LeftUpVectorBar: '⥘',
 LeftVector: '↼',
 LeftVectorBar: '⥒',
 Leftarrow: '⇐',
 Leftrightarrow: '⇔',
 LessEqualGreater: '⋚',
 LessFullEqual: '≦',
 LessGreater: '≶',
 LessLess: '⪡',
 LessSlantEqual: '⩽',
 LessTilde: '≲',
 Lfr: '𝔏',
 Ll: '⋘',
 Lleftarrow: '⇚',
 Lmidot: 'Ŀ',
 LongLeftArrow: '⟵',
 LongLeftRightArrow: '⟷',
 LongRightArrow: '⟶',
 Longleftarrow: '⟸',
 Longleftrightarrow: '⟺',
 Longrightarrow: '⟹',
 Lopf: '𝕃',
 LowerLeftArrow: '↙',
 LowerRightArrow: '↘',
 Lscr: 'ℒ',
 Lsh: '↰',
 Lstrok: 'Ł',
 Lt: '≪',
 Map: '⤅',
 Mcy: 'М',
 MediumSpace: ' ',
 Mellintrf: 'ℳ',
 Mfr: '𝔐',
 MinusPlus: '∓',
 Mopf: '𝕄',
 Mscr: 'ℳ',
 Mu: 'Μ',
 NJcy: 'Њ',
 Nacute: 'Ń',
 Ncaron: 'Ň',
 Ncedil: 'Ņ',
 Ncy: 'Н',
 NegativeMediumSpace: '​',
 NegativeThickSpace: '​',
 NegativeThinSpace: '​',
 NegativeVeryThinSpace: '​',
 NestedGreaterGreater: '≫',
 NestedLessLess: '≪',
 NewLine: '\n',
 Nfr: '𝔑',
 NoBreak: '⁠',
 NonBreakingSpace: ' ',
 Nopf: 'ℕ',
 Not: '⫬',
 NotCongruent: '≢',
 NotCupCap: '≭',
 NotDoubleVerticalBar: '∦',
 NotElement: '∉',
 NotEqual: '≠',
 NotEqualTilde: '≂̸',
 NotExists: '∄',
 NotGreater: '≯',
 NotGreaterEqual: '≱',
 NotGreaterFullEqual: '≧̸',
 NotGreaterGreater: '≫̸',
 NotGreaterLess: '≹',
 NotGreaterSlantEqual: '⩾̸',
 NotGreaterTilde: '≵',
 NotHumpDownHump: '≎̸',
 NotHumpEqual: '≏̸',
 NotLeftTriangle: '⋪',
 NotLeftTriangleBar: '⧏̸',
 NotLeftTriangleEqual: '⋬',
 NotLess: '≮',
 NotLessEqual: '≰',
 NotLessGreater: '≸',
 NotLessLess: '≪̸',
 NotLessSlantEqual: '⩽̸',
 NotLessTilde: '≴',
 NotNestedGreaterGreater: '⪢̸',
 NotNestedLessLess: '⪡̸',
 NotPrecedes: '⊀',
 NotPrecedesEqual: '⪯̸',
 NotPrecedesSlantEqual: '⋠',
 NotReverseElement: '∌',
 NotRightTriangle: '⋫',
 NotRightTriangleBar: '⧐̸',
 NotRightTriangleEqual: '⋭',
 NotSquareSubset: '⊏̸',
 NotSquareSubsetEqual: '⋢',
 NotSquareSuperset: '⊐̸',
 NotSquareSupersetEqual: '⋣',
 NotSubset: '⊂⃒',
 NotSubsetEqual: '⊈',
 NotSucceeds: '⊁',
 NotSucceedsEqual: '⪰̸',
 NotSucceedsSlantEqual: '⋡',
 NotSucceedsTilde: '≿̸',
 NotSuperset: '⊃⃒',
 NotSupersetEqual: '⊉',
 NotTilde: '≁',
 NotTildeEqual: '≄',
 NotTildeFullEqual: '≇',
 NotTildeTilde: '≉',
 NotVerticalBar: '∤',
 Nscr: '𝒩',
 Ntilde: 'Ñ',
 Nu: 'Ν',
 OElig: 'Œ',
 Oacute: 'Ó',
 Ocirc: 'Ô',
 Ocy: 'О',
 Odblac: 'Ő',
 Ofr: '𝔒',
 Ograve: 'Ò',
 Omacr: 'Ō',
 Omega: 'Ω',
 Omicron: 'Ο',
 Oopf: '𝕆',
 OpenCurlyDoubleQuote: '“',
 OpenCurlyQuote: '‘',
 Or: '⩔',
 Oscr: '𝒪',
 Oslash: 'Ø',
 Otilde: 'Õ',
 Otimes: '⨷',
 Ouml: 'Ö',
 OverBar: '‾',
 OverBrace: '⏞',
 OverBracket: '⎴',
 OverParenthesis: '⏜',
 PartialD: '∂',
 Pcy: 'П',
 Pfr: '𝔓',
 Phi: 'Φ',
 Pi: 'Π',
 PlusMinus: '±',
 Poincareplane: 'ℌ',
 Popf: 'ℙ',
 Pr: '⪻',
 Precedes: '≺',
 PrecedesEqual: '⪯',
 PrecedesSlantEqual: '≼',
 PrecedesTilde: '≾',
 Prime: '″',
 Product: '∏',
 Proportion: '∷',
 Proportional: '∝',
 Pscr: '𝒫',
 Psi: 'Ψ',
 QUOT: '"',
 Qfr: '𝔔',
 Qopf: 'ℚ',
 Qscr: '𝒬',
 RBarr: '⤐',
 REG: '®',
 Racute: 'Ŕ',
 Rang: '⟫',
 Rarr: '↠',
 Rarrtl: '⤖',
 Rcaron: 'Ř',
 Rcedil: 'Ŗ',
 Rcy: 'Р',
 Re: 'ℜ',
 ReverseElement: '∋',
 ReverseEquilibrium: '⇋',
 ReverseUpEquilibrium: '⥯',
 Rfr: 'ℜ',
 Rho: 'Ρ',
 RightAngleBracket: '⟩',
 RightArrow: '→',
 RightArrowBar: '⇥',
 RightArrowLeftArrow: '⇄',
 RightCeiling: '⌉',
 RightDoubleBracket: '⟧',
 RightDownTeeVector: '⥝',
 RightDownVector: '⇂',
 RightDownVectorBar: '⥕',
 RightFloor: '⌋',
 RightTee: '⊢',
 RightTeeArrow: '↦',
 RightTeeVector: '⥛',
 RightTriangle: '⊳',
 RightTriangleBar: '⧐',
 RightTriangleEqual: '⊵',
 RightUpDownVector: '⥏',
 RightUpTeeVector: '⥜',
 RightUpVector: '↾',
 RightUpVectorBar: '⥔',
 RightVector: '⇀',
 RightVectorBar: '⥓',
 Rightarrow: '⇒',
 Ropf: 'ℝ',
 RoundImplies: '⥰',
 Rrightarrow: '⇛',
 Rscr: 'ℛ',
 Rsh: '↱',
 RuleDelayed: '⧴',
 SHCHcy: 'Щ',
 SHcy: 'Ш',
 SOFTcy: 'Ь',
 Sacute: 'Ś',
 Sc: '⪼',
 Scaron: 'Š',
 Scedil: 'Ş',
 Scirc: 'Ŝ',
 Scy: 'С',
 Sfr: '𝔖',
 ShortDownArrow: '↓',
 ShortLeftArrow: '←',
 ShortRightArrow: '→',
 ShortUpArrow: '↑',
 Sigma: 'Σ',
 SmallCircle: '∘',
 Sopf: '𝕊',
 Sqrt: '√',
 Square: '□',
 SquareIntersection: '⊓',
 SquareSubset: '⊏',
 SquareSubsetEqual: '⊑',
 SquareSuperset: '⊐',
 SquareSupersetEqual: '⊒',
 SquareUnion: '⊔',
 Sscr: '𝒮',
 Star: '⋆',
 Sub: '⋐',
 Subset: '⋐',
 SubsetEqual: '⊆',
 Succeeds: '≻',
 SucceedsEqual: '⪰',
 SucceedsSlantEqual: '≽',
 SucceedsTilde: '≿',
 SuchThat: '∋',
 Sum: '∑',
 Sup: '⋑',
 Superset: '⊃',
 SupersetEqual: '⊇',
 Supset: '⋑',
 THORN: 'Þ',
 TRADE: '™',
 TSHcy: 'Ћ',
 TScy: 'Ц',
 Tab: '\t',
 Tau: 'Τ',
 Tcaron: 'Ť',
 Tcedil: 'Ţ',
 Tcy: 'Т',
 Tfr: '𝔗',
 Therefore: '∴',
 Theta: 'Θ',
 ThickSpace: '  ',
 ThinSpace: ' ',
 Tilde: '∼',
 TildeEqual: '≃',
 TildeFullEqual: '≅',
 TildeTilde: '≈',
 Topf: '𝕋',
 TripleDot: '⃛',
 Tscr: '𝒯',
 Tstrok: 'Ŧ',
 Uacute: 'Ú',
 Uarr: '↟',
 Uarrocir: '⥉',
 Ubrcy: 'Ў',
 Ubreve: 'Ŭ',
 Ucirc: 'Û',
 Ucy: 'У',
 Udblac: 'Ű',
 Ufr: '𝔘',
 Ugrave: 'Ù',
 Umacr: 'Ū',
 UnderBar: '_',
 UnderBrace: '⏟',
 UnderBracket: '⎵',
 UnderParenthesis: '⏝',
 Union: '⋃',
 UnionPlus: '⊎',
 Uogon: 'Ų',
 Uopf: '𝕌',
 UpArrow: '↑',
 UpArrowBar: '⤒',
 UpArrowDownArrow: '⇅',
 UpDownArrow: '↕',
 UpEquilibrium: '⥮',
 UpTee: '⊥',
 UpTeeArrow: '↥',
 Uparrow: '⇑',
 Updownarrow: '⇕',
 UpperLeftArrow: '↖',
 UpperRightArrow: '↗',
 Upsi: 'ϒ',
 Upsilon: 'Υ',
 Uring: 'Ů',
 Uscr: '𝒰',
 Utilde: 'Ũ',
 Uuml: 'Ü',
 VDash: '⊫',
 Vbar: '⫫',
 Vcy: 'В',
 Vdash: '⊩',
 Vdashl: '⫦',
 Vee: '⋁',
 Verbar: '‖',
 Vert: '‖',
 VerticalBar: '∣',
 VerticalLine: '|',
 VerticalSeparator: '❘',
 VerticalTilde: '≀',
 VeryThinSpace: ' ',
 Vfr: '𝔙',
 Vopf: '𝕍',
 Vscr: '𝒱',
 Vvdash: '⊪',
 Wcirc: 'Ŵ',
 Wedge: '⋀',
 Wfr: '𝔚',
 Wopf: '𝕎',
 Wscr: '𝒲',
 Xfr: '𝔛',
 Xi: 'Ξ',
 Xopf: '𝕏',
 Xscr: '𝒳',
 YAcy: 'Я',
 YIcy: 'Ї',
 YUcy: 'Ю',
 Yacute: 'Ý',
 Ycirc: 'Ŷ',
 Ycy: 'Ы',
 Yfr: '𝔜',
 Yopf: '𝕐',
 Yscr: '𝒴',
 Yuml: 'Ÿ',
 ZHcy: 'Ж',
 Zacute: 'Ź',
 Zcaron: 'Ž',
 Zcy: 'З',
 Zdot: 'Ż',
 ZeroWidthSpace: '​',
 Zeta: 'Ζ',
 Zfr: 'ℨ',
 Zopf: 'ℤ',
 Zscr: '𝒵',
 aacute: 'á',
 abreve: 'ă',
 ac: '∾',
 acE: '∾̳',
 acd: '∿',
 acirc: 'â',
 acute: '´',
 acy: 'а',
 aelig: 'æ',
 af: '⁡',
 afr: '𝔞',
 agrave: 'à',
 alefsym: 'ℵ',
 aleph: 'ℵ',
 alpha: 'α',
 amacr: 'ā',
 amalg: '⨿',
 amp: '&',
 and: '∧',
 andand: '⩕',
 andd: '⩜',
 andslope: '⩘',
 andv: '⩚',
 ang: '∠',
 ange: '⦤',
 angle: '∠',
 angmsd: '∡',
 angmsdaa: '⦨',
 angmsdab: '⦩',
 angmsdac: '⦪',
 angmsdad: '⦫',
 angmsdae: '⦬',
 angmsdaf: '⦭',
 angmsdag: '⦮',
 angmsdah: '⦯',
 angrt: '∟',
 angrtvb: '⊾',
 angrtvbd: '⦝',
 angsph: '∢',
 angst: 'Å',
 angzarr: '⍼',
 aogon: 'ą',
 aopf: '𝕒',
 ap: '≈',
 apE: '⩰',
 apacir: '⩯',
 ape: '≊',
 apid: '≋',
 apos: "'",
 approx: '≈',
 approxeq: '≊',
 aring: 'å',
 ascr: '𝒶',
 ast: '*',
 asymp: '≈',
 asympeq: '≍',
 atilde: 'ã',
 auml: 'ä',
 awconint: '∳',
 awint: '⨑',
 bNot: '⫭',
 backcong: '≌',
 backepsilon: '϶',
 backprime: '‵',
 backsim: '∽',
 backsimeq: '⋍',
 barvee: '⊽',
 barwed: '⌅',
 barwedge: '⌅',
 bbrk: '⎵',
 bbrktbrk: '⎶',
 bcong: '≌',
 bcy: 'б',
 bdquo: '„',
 becaus: '∵',
 because: '∵',
 bemptyv: '⦰',
 bepsi: '϶',
 bernou: 'ℬ',
 beta: 'β',
 beth: 'ℶ',
 between: '≬',
 bfr: '𝔟',
 bigcap: '⋂',
 bigcirc: '◯',
 bigcup: '⋃',
 bigodot: '⨀',
 bigoplus: '⨁',
 bigotimes: '⨂',
 bigsqcup: '⨆',
 bigstar: '★',
 bigtriangledown: '▽',
 bigtriangleup: '△',
 biguplus: '⨄',
 bigvee: '⋁',
 bigwedge: '⋀',
 bkarow: '⤍',
 blacklozenge: '⧫',
 blacksquare: '▪',
 blacktriangle: '▴',
 blacktriangledown: '▾',
 blacktriangleleft: '◂',
 blacktriangleright: '▸',
 blank: '␣',
 blk12: '▒',
 blk14: '░',
 blk34: '▓',
 block: '█',
 bne: '=⃥',
 bnequiv: '≡⃥',
 bnot: '⌐',
 bopf: '𝕓',
 bot: '⊥',
 bottom: '⊥',
 bowtie: '⋈',
 boxDL: '╗',
 boxDR: '╔',
 boxDl: '╖',
 boxDr: '╓',
 boxH: '═',
 boxHD: '╦',
 boxHU: '╩',
 boxHd: '╤',
 boxHu: '╧',
 boxUL: '╝',
 boxUR: '╚',
 boxUl: '╜',
 boxUr: '╙',
 boxV: '║',
 boxVH: '╬',
 boxVL: '╣',
 boxVR: '╠',
 boxVh: '╫',
 boxVl: '╢',
 boxVr: '╟',
 boxbox: '⧉',
 boxdL: '╕',
 boxdR: '╒',
 boxdl: '┐',
 boxdr: '┌',
 boxh: '─',
 boxhD: '╥',
 boxhU: '╨',
 boxhd: '┬',
 boxhu: '┴',
 boxminus: '⊟',
 boxplus: '⊞',
 boxtimes: '⊠',
 boxuL: '╛',
 boxuR: '╘',
 boxul: '┘',
 boxur: '└',
 boxv: '│',
 boxvH: '╪',
 boxvL: '╡',
 boxvR: '╞',
 boxvh: '┼',
 boxvl: '┤',
 boxvr: '├',
 bprime: '‵',
 breve: '˘',
 brvbar: '¦',
 bscr: '𝒷',
 bsemi: '⁏',
 bsim: '∽',
 bsime: '⋍',
 bsol: '\\',
 bsolb: '⧅',
 bsolhsub: '⟈',
 bull: '•',
 bullet: '•',
 bump: '≎',
 bumpE: '⪮',
 bumpe: '≏',
 bumpeq: '≏',
 cacute: 'ć',
 cap: '∩',
 capand: '⩄',
 capbrcup: '⩉',
 capcap: '⩋',
 capcup: '⩇',
 capdot: '⩀',
 caps: '∩︀',
 caret: '⁁',
 caron: 'ˇ',
 ccaps: '⩍',
 ccaron: 'č',
 ccedil: 'ç',
 ccirc: 'ĉ',
 ccups: '⩌',
 ccupssm: '⩐',
 cdot: 'ċ',
 cedil: '¸',
 cemptyv: '⦲',
 cent: '¢',
 centerdot: '·',
 cfr: '𝔠',
 chcy: 'ч',
 check: '✓',
 checkmark: '✓',
 chi: 'χ',
 cir: '○',
 cirE: '⧃',
 circ: 'ˆ',
 circeq: '≗',
 circlearrowleft: '↺',
 circlearrowright: '↻',
 circledR: '®',
 circledS: 'Ⓢ',
 circledast: '⊛',
 circledcirc: '⊚',
 circleddash: '⊝',
 cire: '≗',
 cirfnint: '⨐',
 cirmid: '⫯',
 cirscir: '⧂',
 clubs: '♣',
 clubsuit: '♣',
 colon: ':',
 colone: '≔',
 coloneq: '≔',
 comma: ',',
 commat: '@',
 comp: '∁',
 compfn: '∘',
 complement: '∁',
 complexes: 'ℂ',
 cong: '≅',
 congdot: '⩭',
 conint: '∮',
 copf: '𝕔',
 coprod: '∐',
 copy: '©',
 copysr: '℗',
 crarr: '↵',
 cross: '✗',
 cscr: '𝒸',
 csub: '⫏',
 csube: '⫑',
 csup: '⫐',
 csupe: '⫒',
 ctdot: '⋯',
 cudarrl: '⤸',
 cudarrr: '⤵',
 cuepr: '⋞',
 cuesc: '⋟',
 cularr: '↶',
 cularrp: '⤽',
 cup: '∪',
 cupbrcap: '⩈',
 cupcap: '⩆',
 cupcup: '⩊',
 cupdot: '⊍',
 cupor: '⩅',
 cups: '∪︀',
 curarr: '↷',
 curarrm: '⤼',
 curlyeqprec: '⋞',
 curlyeqsucc: '⋟',
 curlyvee: '⋎',
 curlywedge: '⋏',
 curren: '¤',
 curvearrowleft: '↶',
 curvearrowright: '↷',
 cuvee: '⋎',
 cuwed: '⋏',
 cwconint: '∲',
 cwint: '∱',
 cylcty: '⌭',
 dArr: '⇓',
 dHar: '⥥',
 dagger: '†',
 daleth: 'ℸ',
 darr: '↓',
 dash: '‐',
 dashv: '⊣',
 dbkarow: '⤏',
 dblac: '˝',
 dcaron: 'ď',
 dcy: 'д',
 dd: 'ⅆ',
 ddagger: '‡',
 ddarr: '⇊',
 ddotseq: '⩷',
 deg: '°',
 delta: 'δ',
 demptyv: '⦱',
 dfisht: '⥿',
 dfr: '𝔡',
 dharl: '⇃',
 dharr: '⇂',
 diam: '⋄',
 diamond: '⋄',
 diamondsuit: '♦',
 diams: '♦',
 die: '¨',
 digamma: 'ϝ',
 disin: '⋲',
 div: '÷',
 divide: '÷',
 divideontimes: '⋇',
 divonx: '⋇',
 djcy: 'ђ',
 dlcorn: '⌞',
 dlcrop: '⌍',
 dollar: '$',
 dopf: '𝕕',
 dot: '˙',
 doteq: '≐',
 doteqdot: '≑',
 dotminus: '∸',
 dotplus: '∔',
 dotsquare: '⊡',
 doublebarwedge: '⌆',
 downarrow: '↓',
 downdownarrows: '⇊',
 downharpoonleft: '⇃',
 downharpoonright: '⇂',
 drbkarow: '⤐',
 drcorn: '⌟',
 drcrop: '⌌',
 dscr: '𝒹',
 dscy: 'ѕ',
 dsol: '⧶',
 dstrok: 'đ',
 dtdot: '⋱',
 dtri: '▿',
 dtrif: '▾',
 duarr: '⇵',
 duhar: '⥯',
 dwangle: '⦦',
 dzcy: 'џ',
 dzigrarr: '⟿',
 eDDot: '⩷',
 eDot: '≑',
 eacute: 'é',
 easter: '⩮',
 ecaron: 'ě',
 ecir: '≖',
 ecirc: 'ê',
 ecolon: '≕',
 ecy: 'э',
 edot: 'ė',
 ee: 'ⅇ',
 efDot: '≒',
 efr: '𝔢',
 eg: '⪚',
 egrave: 'è',
 egs: '⪖',
 egsdot: '⪘',
 el: '⪙',
 elinters: '⏧',
 ell: 'ℓ',
 els: '⪕',
 elsdot: '⪗',
 emacr: 'ē',
 empty: '∅',
 emptyset: '∅',
 emptyv: '∅',
 emsp13: ' ',
 emsp14: ' ',
 emsp: ' ',
 eng: 'ŋ',
 ensp: ' ',
 eogon: 'ę',
 eopf: '𝕖',
 epar: '⋕',
 eparsl: '⧣',
 eplus: '⩱',
 epsi: 'ε',
 epsilon: 'ε',
 epsiv: 'ϵ',
 eqcirc: '≖',
 eqcolon: '≕',
 eqsim: '≂',
 eqslantgtr: '⪖',
 eqslantless: '⪕',
 equals: '=',
 equest: '≟',
 equiv: '≡',
 equivDD: '⩸',
 eqvparsl: '⧥',
 erDot: '≓',
 erarr: '⥱',
 escr: 'ℯ',
 esdot: '≐',
 esim: '≂',
 eta: 'η',
 eth: 'ð',
 euml: 'ë',
 euro: '€',
 excl: '!',
 exist: '∃',
 expectation: 'ℰ',
 exponentiale: 'ⅇ',
 fallingdotseq: '≒',
 fcy: 'ф',
 female: '♀',
 ffilig: 'ﬃ',
 fflig: 'ﬀ',
 ffllig: 'ﬄ',
 ffr: '𝔣',
 filig: 'ﬁ',
 fjlig: 'fj',
 flat: '♭',
 fllig: 'ﬂ',
 fltns: '▱',
 fnof: 'ƒ',
 fopf: '𝕗',
 forall: '∀',
 fork: '⋔',
 forkv: '⫙',
 fpartint: '⨍',
 frac12: '½',
 frac13: '⅓',
 frac14: '¼',
 frac15: '⅕',
 frac16: '⅙',
 frac18: '⅛',
 frac23: '⅔',
 frac25: '⅖',
 frac34: '¾',
 frac35: '⅗',
 frac38: '⅜',
 frac45: '⅘',
 frac56: '⅚',
 frac58: '⅝',
 frac78: '⅞',
 frasl: '⁄',
 frown: '⌢',
 fscr: '𝒻',
 gE: '≧',
 gEl: '⪌',
 gacute: 'ǵ',
 gamma: 'γ',
 gammad: 'ϝ',
 gap: '⪆',
 gbreve: 'ğ',
 gcirc: 'ĝ',
 gcy: 'г',
 gdot: 'ġ',
 ge: '≥',
 gel: '⋛',
 geq: '≥',
 geqq: '≧',
 geqslant: '⩾',
 ges: '⩾',
 gescc: '⪩',
 gesdot: '⪀',
 gesdoto: '⪂',
 gesdotol: '⪄',
 gesl: '⋛︀',
 gesles: '⪔',
 gfr: '𝔤',
 gg: '≫',
 ggg: '⋙',
 gimel: 'ℷ',
 gjcy: 'ѓ',
 gl: '≷',
 glE: '⪒',
 gla: '⪥',
 glj: '⪤',
 gnE: '≩',
 gnap: '⪊',
 gnapprox: '⪊',
 gne: '⪈',
 gneq: '⪈',
 gneqq: '≩',
 gnsim: '⋧',
 gopf: '𝕘',
 grave: '`',
 gscr: 'ℊ',
 gsim: '≳',
 gsime: '⪎',
 gsiml: '⪐',
 gt: '>',
 gtcc: '⪧',
 gtcir: '⩺',
 gtdot: '⋗',
 gtlPar: '⦕',
 gtquest: '⩼',
 gtrapprox: '⪆',
 gtrarr: '⥸',
 gtrdot: '⋗',
 gtreqless: '⋛',
 gtreqqless: '⪌',
 gtrless: '≷',
 gtrsim: '≳',
 gvertneqq: '≩︀',
 gvnE: '≩︀',
 hArr: '⇔',
 hairsp: ' ',
 half: '½',
 hamilt: 'ℋ',
 hardcy: 'ъ',
 harr: '↔',
 harrcir: '⥈',
 harrw: '↭',
 hbar: 'ℏ',
 hcirc: 'ĥ',
 hearts: '♥',
 heartsuit: '♥',
 hellip: '…',
 hercon: '⊹',
 hfr: '𝔥',
 hksearow: '⤥',
 hkswarow: '⤦',
 hoarr: '⇿',
 homtht: '∻',
 hookleftarrow: '↩',
 hookrightarrow: '↪',
 hopf: '𝕙',
 horbar: '―',
 hscr: '𝒽',
 hslash: 'ℏ',
 hstrok: 'ħ',
 hybull: '⁃',
 hyphen: '‐',
 iacute: 'í',
 ic: '⁣',
 icirc: 'î',
 icy: 'и',
 iecy: 'е',
 iexcl: '¡',
 iff: '⇔',
 ifr: '𝔦',
 igrave: 'ì',
 ii: 'ⅈ',
 iiiint: '⨌',
 iiint: '∭',
 iinfin: '⧜',
 iiota: '℩',
 ijlig: 'ĳ',
 imacr: 'ī',
 image: 'ℑ',
 imagline: 'ℐ',
 imagpart: 'ℑ',
 imath: 'ı',
 imof: '⊷',
 imped: 'Ƶ',
 in: '∈',
 incare: '℅',
 infin: '∞',
 infintie: '⧝',
 inodot: 'ı',
 int: '∫',
 intcal: '⊺',
 integers: 'ℤ',
 intercal: '⊺',
 intlarhk: '⨗',
 intprod: '⨼',
 iocy: 'ё',
 iogon: 'į',
 iopf: '𝕚',
 iota: 'ι',
 iprod: '⨼',
 iquest: '¿',
 iscr: '𝒾',
 isin: '∈',
 isinE: '⋹',
 isindot: '⋵',
 isins: '⋴',
 isinsv: '⋳',
 isinv: '∈',
 it: '⁢',
 itilde: 'ĩ',
 iukcy: 'і',
 iuml: 'ï',
 jcirc: 'ĵ',
 jcy: 'й',
 jfr: '𝔧',
 jmath: 'ȷ',
 jopf: '𝕛',
 jscr: '𝒿',
 jsercy: 'ј',
 jukcy: 'є',
 kappa: 'κ',
 kappav: 'ϰ',
 kcedil: 'ķ',
 kcy: 'к',
 kfr: '𝔨',
 kgreen: 'ĸ',
 khcy: 'х',
 kjcy: 'ќ',
 kopf: '𝕜',
 kscr: '𝓀',
 lAarr: '⇚',
 lArr: '⇐',
 lAtail: '⤛',
 lBarr: '⤎',
 lE: '≦',
 lEg: '⪋',
 lHar: '⥢',
 lacute: 'ĺ',
 laemptyv: '⦴',
 lagran: 'ℒ',
 lambda: 'λ',
 lang: '⟨',
 langd: '⦑',
 langle: '⟨',
 lap: '⪅',
 laquo: '«',
 larr: '←',
 larrb: '⇤',
 larrbfs: '⤟',
 larrfs: '⤝',
 larrhk: '↩',
 larrlp: '↫',
 larrpl: '⤹',
 larrsim: '⥳',
 larrtl: '↢',
 lat: '⪫',
 latail: '⤙',
 late: '⪭',
 lates: '⪭︀',
 lbarr: '⤌',
 lbbrk: '❲',
 lbrace: '{',
 lbrack: '[',
 lbrke: '⦋',
 lbrksld: '⦏',
 lbrkslu: '⦍',
 lcaron: 'ľ',
 lcedil: 'ļ',
 lceil: '⌈',
 lcub: '{',
 lcy: 'л',
 ldca: '⤶',
 ldquo: '“',
 ldquor: '„',
 ldrdhar: '⥧',
 ldrushar: '⥋',
 ldsh: '↲',
 le: '≤',
 leftarrow: '←',
 leftarrowtail: '↢',
 leftharpoondown: '↽',
 leftharpoonup: '↼',
 leftleftarrows: '⇇',
 leftrightarrow: '↔',
 leftrightarrows: '⇆',
 leftrightharpoons: '⇋',
 leftrightsquigarrow: '↭',
 leftthreetimes: '⋋',
 leg: '⋚',
 leq: '≤',
 leqq: '≦',
 leqslant: '⩽',
 les: '⩽',
 lescc: '⪨',
 lesdot: '⩿',
 lesdoto: '⪁',
 lesdotor: '⪃',
 lesg: '⋚︀',
 lesges: '⪓',
 lessapprox: '⪅',
 lessdot: '⋖',
 lesseqgtr: '⋚',
 lesseqqgtr: '⪋',
 lessgtr: '≶',
 lesssim: '≲',
 lfisht: '⥼',
 lfloor: '⌊',
 lfr: '𝔩',
 lg: '≶',
 lgE: '⪑',
 lhard: '↽',
 lharu: '↼',
 lharul: '⥪',
 lhblk: '▄',
 ljcy: 'љ',
 ll: '≪',
 llarr: '⇇',
 llcorner: '⌞',
 llhard: '⥫',
 lltri: '◺',
 lmidot: 'ŀ',
 lmoust: '⎰',
 lmoustache: '⎰',
 lnE: '≨',
 lnap: '⪉',
 lnapprox: '⪉',
 lne: '⪇',
 lneq: '⪇',
 lneqq: '≨',
 lnsim: '⋦',
 loang: '⟬',
 loarr: '⇽',
 lobrk: '⟦',
 longleftarrow: '⟵',
 longleftrightarrow: '⟷',
 longmapsto: '⟼',
 longrightarrow: '⟶',
 looparrowleft: '↫',
 looparrowright: '↬',
 lopar: '⦅',
 lopf: '𝕝',
 loplus: '⨭',
 lotimes: '⨴',
 lowast: '∗',
 lowbar: '_',
 loz: '◊',
 lozenge: '◊',
 lozf: '⧫',
 lpar: '(',
 lparlt: '⦓',
 lrarr: '⇆',
 lrcorner: '⌟',
 lrhar: '⇋',
 lrhard: '⥭',
 lrm: '‎',
 lrtri: '⊿',
 lsaquo: '‹',
 lscr: '𝓁',
 lsh: '↰',
 lsim: '≲',
 lsime: '⪍',
 lsimg: '⪏',
 lsqb: '[',
 lsquo: '‘',
 lsquor: '‚',
 lstrok: 'ł',
 lt: '<',
 ltcc: '⪦',
 ltcir: '⩹',
 ltdot: '⋖',
 lthree: '⋋',
 ltimes: '⋉',
 ltlarr: '⥶',
 ltquest: '⩻',
 ltrPar: '⦖',
 ltri: '◃',
 ltrie: '⊴',
 ltrif: '◂',
 lurdshar: '⥊',
 luruhar: '⥦',
 lvertneqq: '≨︀',
 lvnE: '≨︀',
 mDDot: '∺',
 macr: '¯',
 male: '♂',
 malt: '✠',
 maltese: '✠',
 map: '↦',
 mapsto: '↦',
 mapstodown: '↧',
 mapstoleft: '↤',
 mapstoup: '↥',
 marker: '▮',
 mcomma: '⨩',
 mcy: 'м',
 mdash: '—',
 measuredangle: '∡',
 mfr: '𝔪',
 mho: '℧',
 micro: 'µ',
 mid: '∣',
 midast: '*',
 midcir: '⫰',
 middot: '·',
 minus: '−',
 minusb: '⊟',
 minusd: '∸',
 minusdu: '⨪',
 mlcp: '⫛',
 mldr: '…',
 mnplus: '∓',
 models: '⊧',
 mopf: '𝕞',
 mp: '∓',
 mscr: '𝓂',
 mstpos: '∾',
 mu: 'μ',
 multimap: '⊸',
 mumap: '⊸',
 nGg: '⋙̸',
 nGt: '≫⃒',
 nGtv: '≫̸',
 nLeftarrow: '⇍',
 nLeftrightarrow: '⇎',
 nLl: '⋘̸',
 nLt: '≪⃒',
 nLtv: '≪̸',
 nRightarrow: '⇏',
 nVDash: '⊯',
 nVdash: '⊮',
 nabla: '∇',
 nacute: 'ń',
 nang: '∠⃒',
 nap: '≉',
 napE: '⩰̸',
 napid: '≋̸',
 napos: 'ŉ',
 napprox: '≉',
 natur: '♮',
 natural: '♮',
 naturals: 'ℕ',
 nbsp: ' ',
 nbump: '≎̸',
 nbumpe: '≏̸',
 ncap: '⩃',
 ncaron: 'ň',
 ncedil: 'ņ',
 ncong: '≇',
 ncongdot: '⩭̸',
 ncup: '⩂',
 ncy: 'н',
 ndash: '–',
 ne: '≠',
 neArr: '⇗',
 nearhk: '⤤',
 nearr: '↗',
 nearrow: '↗',
 nedot: '≐̸',
 nequiv: '≢',
 nesear: '⤨',
 nesim: '≂̸',
 nexist: '∄',
 nexists: '∄',
 nfr: '𝔫',
 ngE: '≧̸',
 nge: '≱',
 ngeq: '≱',
 ngeqq: '≧̸',
 ngeqslant: '⩾̸',
 nges: '⩾̸',
 ngsim: '≵',
 ngt: '≯',
 ngtr: '≯',
 nhArr: '⇎',
 nharr: '↮',
 nhpar: '⫲',
 ni: '∋',
 nis: '⋼',
 nisd: '⋺',
 niv: '∋',
 njcy: 'њ',
 nlArr: '⇍',
 nlE: '≦̸',
 nlarr: '↚',
 nldr: '‥',
 nle: '≰',
 nleftarrow: '↚',
 nleftrightarrow: '↮',
 nleq: '≰',
 nleqq: '≦̸',
 nleqslant: '⩽̸',
 nles: '⩽̸',
 nless: '≮',
 nlsim: '≴',
 nlt: '≮',
 nltri: '⋪',
 nltrie: '⋬',
 nmid: '∤',
 nopf: '𝕟',
 not: '¬',
 notin: '∉',
 notinE: '⋹̸',
 notindot: '⋵̸',
 notinva: '∉',
 notinvb: '⋷',
 notinvc: '⋶',
 notni: '∌',
 notniva: '∌',
 notnivb: '⋾',
 notnivc: '⋽',
 npar: '∦',
 nparallel: '∦',
 nparsl: '⫽⃥',
 npart: '∂̸',
 npolint: '⨔',
 npr: '⊀',
 nprcue: '⋠',
 npre: '⪯̸',
 nprec: '⊀',
 npreceq: '⪯̸',
 nrArr: '⇏',
 nrarr: '↛',
 nrarrc: '⤳̸',
 nrarrw: '↝̸',
 nrightarrow: '↛',
 nrtri: '⋫',
 nrtrie: '⋭',
 nsc: '⊁',
 nsccue: '⋡',
 nsce: '⪰̸',
 nscr: '𝓃',
 nshortmid: '∤',
 nshortparallel: '∦',
 nsim: '≁',
 nsime: '≄',
 nsimeq: '≄',
 nsmid: '∤',
 nspar: '∦',
 nsqsube: '⋢',
 nsqsupe: '⋣',
 nsub: '⊄',
 nsubE: '⫅̸',
 nsube: '⊈',
 nsubset: '⊂⃒',
 nsubseteq: '⊈',
 nsubseteqq: '⫅̸',
 nsucc: '⊁',
 nsucceq: '⪰̸',
 nsup: '⊅',
 nsupE: '⫆̸',
 nsupe: '⊉',
 nsupset: '⊃⃒',
 nsupseteq: '⊉',
 nsupseteqq: '⫆̸',
 ntgl: '≹',
 ntilde: 'ñ',
 ntlg: '≸',
 ntriangleleft: '⋪',
 ntrianglelefteq: '⋬',
 ntriangleright: '⋫',
 ntrianglerighteq: '⋭',
 nu: 'ν',
 num: '#',
 numero: '№',
 numsp: ' ',
 nvDash: '⊭',
 nvHarr: '⤄',
 nvap: '≍⃒',
 nvdash: '⊬',
 nvge: '≥⃒',
 nvgt: '>⃒',
 nvinfin: '⧞',
 nvlArr: '⤂',
 nvle: '≤⃒',
 nvlt: '<⃒',
 nvltrie: '⊴⃒',
 nvrArr: '⤃',
 nvrtrie: '⊵⃒',
 nvsim: '∼⃒',
 nwArr: '⇖',
 nwarhk: '⤣',
 nwarr: '↖',
 nwarrow: '↖',
 nwnear: '⤧',
 oS: 'Ⓢ',
 oacute: 'ó',
 oast: '⊛',
 ocir: '⊚',
 ocirc: 'ô',
 ocy: 'о',
 odash: '⊝',
 odblac: 'ő',
 odiv: '⨸',
 odot: '⊙',
 odsold: '⦼',
 oelig: 'œ',
 ofcir: '⦿',
 ofr: '𝔬',
 ogon: '˛',
 ograve: 'ò',
 ogt: '⧁',
 ohbar: '⦵',
 ohm: 'Ω',
 oint: '∮',
 olarr: '↺',
 olcir: '⦾',
 olcross: '⦻',
 oline: '‾',
 olt: '⧀',
 omacr: 'ō',
 omega: 'ω',
 omicron: 'ο',
 omid: '⦶',
 ominus: '⊖',
 oopf: '𝕠',
 opar: '⦷',
 operp: '⦹',
 oplus: '⊕',
 or: '∨',
 orarr: '↻',
 ord: '⩝',
 order: 'ℴ',
 orderof: 'ℴ',
 ordf: 'ª',
 ordm: 'º',
 origof: '⊶',
 oror: '⩖',
 orslope: '⩗',
 orv: '⩛',
 oscr: 'ℴ',
 oslash: 'ø',
 osol: '⊘',
 otilde: 'õ',
 otimes: '⊗',
 otimesas: '⨶',
 ouml: 'ö',
 ovbar: '⌽',
 par: '∥',
 para: '¶',
 parallel: '∥',
 parsim: '⫳',
 parsl: '⫽',
 part: '∂',
 pcy: 'п',
 percnt: '%',
 period: '.',
 permil: '‰',
 perp: '⊥',
 pertenk: '‱',
 pfr: '𝔭',
 phi: 'φ',
 phiv: 'ϕ',
 phmmat: 'ℳ',
 phone: '☎',
 pi: 'π',
 pitchfork: '⋔',
 piv: 'ϖ',
 planck: 'ℏ',
 planckh: 'ℎ',
 plankv: 'ℏ',
 plus: '+',
 plusacir: '⨣',
 plusb: '⊞',
 pluscir: '⨢',
 plusdo: '∔',
 plusdu: '⨥',
 pluse: '⩲',
 plusmn: '±',
 plussim: '⨦',
 plustwo: '⨧',
 pm: '±',
 pointint: '⨕',
 popf: '𝕡',
 pound: '£',
 pr: '≺',
 prE: '⪳',
 prap: '⪷',
 prcue: '≼',
 pre: '⪯',
 prec: '≺',
 precapprox: '⪷',
 preccurlyeq: '≼',
 preceq: '⪯',
 precnapprox: '⪹',
 precneqq: '⪵',
 precnsim: '⋨',
 precsim: '≾',
 prime: '′',
 primes: 'ℙ',
 prnE: '⪵',
 prnap: '⪹',
 prnsim: '⋨',
 prod: '∏',
 profalar: '⌮',
 profline: '⌒',
 profsurf: '⌓',
 prop: '∝',
 propto: '∝',
 prsim: '≾',
 prurel: '⊰',
 pscr: '𝓅',
 psi: 'ψ',
 puncsp: ' ',
 qfr: '𝔮',
 qint: '⨌',
 qopf: '𝕢',
 qprime: '⁗',
 qscr: '𝓆',
 quaternions: 'ℍ',
 quatint: '⨖',
 quest: '?',
 questeq: '≟',
 quot: '"',
 rAarr: '⇛',
 rArr: '⇒',
 rAtail: '⤜',
 rBarr: '⤏',
 rHar: '⥤',
 race: '∽̱',
 racute: 'ŕ',
 radic: '√',
 raemptyv: '⦳',
 rang: '⟩',
 rangd: '⦒',
 range: '⦥',
 rangle: '⟩',
 raquo: '»',
 rarr: '→',
 rarrap: '⥵',
 rarrb: '⇥',
 rarrbfs: '⤠',
 rarrc: '⤳',
 rarrfs: '⤞',
 rarrhk: '↪',
 rarrlp: '↬',
 rarrpl: '⥅',
 rarrsim: '⥴',
 rarrtl: '↣',
 rarrw: '↝',
 ratail: '⤚',
 ratio: '∶',
 rationals: 'ℚ',
 rbarr: '⤍',
 rbbrk: '❳',
 rbrace: '}',
 rbrack: ']',
 rbrke: '⦌',
 rbrksld: '⦎',
 rbrkslu: '⦐',
 rcaron: 'ř',
 rcedil: 'ŗ',
 rceil: '⌉',
 rcub: '}',
 rcy: 'р',
 rdca: '⤷',
 rdldhar: '⥩',
 rdquo: '”',
 rdquor: '”',
 rdsh: '↳',
 real: 'ℜ',
 realine: 'ℛ',
 realpart: 'ℜ',
 reals: 'ℝ',
 rect: '▭',
 reg: '®',
 rfisht: '⥽',
 rfloor: '⌋',
 rfr: '𝔯',
 rhard: '⇁',
 rharu: '⇀',
 rharul: '⥬',
 rho: 'ρ',
 rhov: 'ϱ',
 rightarrow: '→',
 rightarrowtail: '↣',
 rightharpoondown: '⇁',
 rightharpoonup: '⇀',
 rightleftarrows: '⇄',
 rightleftharpoons: '⇌',
 rightrightarrows: '⇉',
 rightsquigarrow: '↝',
 rightthreetimes: '⋌',
 ring: '˚',
 risingdotseq: '≓',
 rlarr: '⇄',
 rlhar: '⇌',
 rlm: '‏',
 rmoust: '⎱',
 rmoustache: '⎱',
 rnmid: '⫮',
 roang: '⟭',
 roarr: '⇾',
 robrk: '⟧',
 ropar: '⦆',
 ropf: '𝕣',
 roplus: '⨮',
 rotimes: '⨵',
 rpar: ')',
 rpargt: '⦔',
 rppolint: '⨒',
 rrarr: '⇉',
 rsaquo: '›',
 rscr: '𝓇',
 rsh: '↱',
 rsqb: ']',
 rsquo: '’',
 rsquor: '’',
 rthree: '⋌',
 rtimes: '⋊',
 rtri: '▹',
 rtrie: '⊵',
 rtrif: '▸',
 rtriltri: '⧎',
 ruluhar: '⥨',
 rx: '℞',
 sacute: 'ś',
 sbquo: '‚',
 sc: '≻',
 scE: '⪴',
 scap: '⪸',
 scaron: 'š',
 sccue: '≽',
 sce: '⪰',
 scedil: 'ş',
 scirc: 'ŝ',
 scnE: '⪶',
 scnap: '⪺',
 scnsim: '⋩',
 scpolint: '⨓',
 scsim: '≿',
 scy: 'с',
 sdot: '⋅',
 sdotb: '⊡',
 sdote: '⩦',
 seArr: '⇘',
 searhk: '⤥',
 searr: '↘',
 searrow: '↘',
 sect: '§',
 semi: ';',
 seswar: '⤩',
 setminus: '∖',
 setmn: '∖',
 sext: '✶',
 sfr: '𝔰',
 sfrown: '⌢',
 sharp: '♯',
 shchcy: 'щ',
 shcy: 'ш',
 shortmid: '∣',
 shortparallel: '∥',
 shy: '­',
 sigma: 'σ',
 sigmaf: 'ς',
 sigmav: 'ς',
 sim: '∼',
 simdot: '⩪',
 sime: '≃',
 simeq: '≃',
 simg: '⪞',
 simgE: '⪠',
 siml: '⪝',
 simlE: '⪟',
 simne: '≆',
 simplus: '⨤',
 simrarr: '⥲',
 slarr: '←',
 smallsetminus: '∖',
 smashp: '⨳',
 smeparsl: '⧤',
 smid: '∣',
 smile: '⌣',
 smt: '⪪',
 smte: '⪬',
 smtes: '⪬︀',
 softcy: 'ь',
 sol: '/',
 solb: '⧄',
 solbar: '⌿',
 sopf: '𝕤',
 spades: '♠',
 spadesuit: '♠',
 spar: '∥',
 sqcap: '⊓',
 sqcaps: '⊓︀',
 sqcup: '⊔',
 sqcups: '⊔︀',
 sqsub: '⊏',
 sqsube: '⊑',
 sqsubset: '⊏',
 sqsubseteq: '⊑',
 sqsup: '⊐',
 sqsupe: '⊒',
 sqsupset: '⊐',
 sqsupseteq: '⊒',
 squ: '□',
 square: '□',
 squarf: '▪',
 squf: '▪',
 srarr: '→',
 sscr: '𝓈',
 ssetmn: '∖',
 ssmile: '⌣',
 sstarf: '⋆',
 star: '☆',
 starf: '★',
 straightepsilon: 'ϵ',
 straightphi: 'ϕ',
 strns: '¯',
 sub: '⊂',
 subE: '⫅',
 subdot: '⪽',
 sube: '⊆',
 subedot: '⫃',
 submult: '⫁',
 subnE: '⫋',
 subne: '⊊',
 subplus: '⪿',
 subrarr: '⥹',
 subset: '⊂',
 subseteq: '⊆',
 subseteqq: '⫅',
 subsetneq: '⊊',
 subsetneqq: '⫋',
 subsim: '⫇',
 subsub: '⫕',
 subsup: '⫓',
 succ: '≻',
 succapprox: '⪸',
 succcurlyeq: '≽',
 succeq: '⪰',
 succnapprox: '⪺',
 succneqq: '⪶',
 succnsim: '⋩',
 succsim: '≿',
 sum: '∑',
 sung: '♪',
 sup1: '¹',
 sup2: '²',
 sup3: '³',
 sup: '⊃',
 supE: '⫆',
 supdot: '⪾',
 supdsub: '⫘',
 supe: '⊇',
 supedot: '⫄',
 suphsol: '⟉',
 suphsub: '⫗',
 suplarr: '⥻',
 supmult: '⫂',
 supnE: '⫌',
 supne: '⊋',
 supplus: '⫀',
 supset: '⊃',
 supseteq: '⊇',
 supseteqq: '⫆',
 supsetneq: '⊋',
 supsetneqq: '⫌',
 supsim: '⫈',
 supsub: '⫔',
 supsup: '⫖',
 swArr: '⇙',
 swarhk: '⤦',
 swarr: '↙',
 swarrow: '↙',
 swnwar: '⤪',
 szlig: 'ß',
 target: '⌖',
 tau: 'τ',
 tbrk: '⎴',
 tcaron: 'ť',
 tcedil: 'ţ',
 tcy: 'т',
 tdot: '⃛',
 telrec: '⌕',
 tfr: '𝔱',
 there4: '∴',
 therefore: '∴',
 theta: 'θ',
 thetasym: 'ϑ',
 thetav: 'ϑ',
 thickapprox: '≈',
 thicksim: '∼',
 thinsp: ' ',
 thkap: '≈',
 thksim: '∼',
 thorn: 'þ',
 tilde: '˜',
 times: '×',
 timesb: '⊠',
 timesbar: '⨱',
 timesd: '⨰',
 tint: '∭',
 toea: '⤨',
 top: '⊤',
 topbot: '⌶',
 topcir: '⫱',
 topf: '𝕥',
 topfork: '⫚',
 tosa: '⤩',
 tprime: '‴',
 trade: '™',
 triangle: '▵',
 triangledown: '▿',
 triangleleft: '◃',
 trianglelefteq: '⊴',
 triangleq: '≜',
 triangleright: '▹',
 trianglerighteq: '⊵',
 tridot: '◬',
 trie: '≜',
 triminus: '⨺',
 triplus: '⨹',
 trisb: '⧍',
 tritime: '⨻',
 trpezium: '⏢',
 tscr: '𝓉',
 tscy: 'ц',
 tshcy: 'ћ',
 tstrok: 'ŧ',
 twixt: '≬',
 twoheadleftarrow: '↞',
 twoheadrightarrow: '↠',
 uArr: '⇑',
 uHar: '⥣',
 uacute: 'ú',
 uarr: '↑',
 ubrcy: 'ў',
 ubreve: 'ŭ',
 ucirc: 'û',
 ucy: 'у',
 udarr: '⇅',
 udblac: 'ű',
 udhar: '⥮',
 ufisht: '⥾',
 ufr: '𝔲',
 ugrave: 'ù',
 uharl: '↿',
 uharr: '↾',
 uhblk: '▀',
 ulcorn: '⌜',
 ulcorner: '⌜',
 ulcrop: '⌏',
 ultri: '◸',
 umacr: 'ū',
 uml: '¨',
 uogon: 'ų',
 uopf: '𝕦',
 uparrow: '↑',
 updownarrow: '↕',
 upharpoonleft: '↿',
 upharpoonright: '↾',
 uplus: '⊎',
 upsi: 'υ',
 upsih: 'ϒ',
 upsilon: 'υ',
 upuparrows: '⇈',
 urcorn: '⌝',
 urcorner: '⌝',
 urcrop: '⌎',
 uring: 'ů',
 urtri: '◹',
 uscr: '𝓊',
 utdot: '⋰',
 utilde: 'ũ',
 utri: '▵',
 utrif: '▴',
 uuarr: '⇈',
 uuml: 'ü',
 uwangle: '⦧',
 vArr: '⇕',
 vBar: '⫨',
 vBarv: '⫩',
 vDash: '⊨',
 vangrt: '⦜',
 varepsilon: 'ϵ',
 varkappa: 'ϰ',
 varnothing: '∅',
 varphi: 'ϕ',
 varpi: 'ϖ',
 varpropto: '∝',
 varr: '↕',
 varrho: 'ϱ',
 varsigma: 'ς',
 varsubsetneq: '⊊︀',
 varsubsetneqq: '⫋︀',
 varsupsetneq: '⊋︀',
 varsupsetneqq: '⫌︀',
 vartheta: 'ϑ',
 vartriangleleft: '⊲',
 vartriangleright: '⊳',
 vcy: 'в',
 vdash: '⊢',
 vee: '∨',
 veebar: '⊻',
 veeeq: '≚',
 vellip: '⋮',
 verbar: '|',
 vert: '|',
 vfr: '𝔳',
 vltri: '⊲',
 vnsub: '⊂⃒',
 vnsup: '⊃⃒',
 vopf: '𝕧',
 vprop: '∝',
 vrtri: '⊳',
 vscr: '𝓋',
 vsubnE: '⫋︀',
 vsubne: '⊊︀',
 vsupnE: '⫌︀',
 vsupne: '⊋︀',
 vzigzag: '⦚',
 wcirc: 'ŵ',
 wedbar: '⩟',
 wedge: '∧',
 wedgeq: '≙',
 weierp: '℘',
 wfr: '𝔴',
 wopf: '𝕨',
 wp: '℘',
 wr: '≀',
 wreath: '≀',
 wscr: '𝓌',
 xcap: '⋂',
 xcirc: '◯',
 xcup: '⋃',
 xdtri: '▽',
 xfr: '𝔵',
 xhArr: '⟺',
 xharr: '⟷',
 xi: 'ξ',
 xlArr: '⟸',
 xlarr: '⟵',
 xmap: '⟼',
 xnis: '⋻',
 xodot: '⨀',
 xopf: '𝕩',
 xoplus: '⨁',
 xotime: '⨂',
 xrArr: '⟹',
 xrarr: '⟶',
 xscr: '𝓍',
 xsqcup: '⨆',
 xuplus: '⨄',
 xutri: '△',
 xvee: '⋁',
 xwedge: '⋀',
 yacute: 'ý',
 yacy: 'я',
 ycirc: 'ŷ',
 ycy: 'ы',
 yen: '¥',
 yfr: '𝔶',
 yicy: 'ї',
 yopf: '𝕪',
 yscr: '𝓎',
 yucy: 'ю',
 yuml: 'ÿ',
 zacute: 'ź',
 zcaron: 'ž',
 zcy: 'з',
 zdot: 'ż',
 zeetrf: 'ℨ',
 zeta: 'ζ',
 zfr: '𝔷',
 zhcy: 'ж',
 zigrarr: '⇝',
 zopf: '𝕫',
 zscr: '𝓏',
 zwj: '‍',
 zwnj: '‌'
}
;
const own = {}.hasOwnProperty
function decodeNamedCharacterReference(value) {
 return own.call(characterEntities, value) ? characterEntities[value] : false
}
}),
48764:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => ( escapeStringRegexp)
});
function escapeStringRegexp(string) {
 if (typeof string !== 'string') {
 throw new TypeError('Expected a string');
 }
 return string
 .replace(/[|\\{}()[\]^$+*?.]/g, '\\$&')
 .replace(/-/g, '\\x2d');
}
}),
31869:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => ( toString)
});
const emptyOptions = {}
function toString(value, options) {
 const settings = options || emptyOptions
 const includeImageAlt =
  typeof settings.includeImageAlt === 'boolean'
   ? settings.includeImageAlt
   : true
 const includeHtml =
  typeof settings.includeHtml === 'boolean' ? settings.includeHtml : true
 return one(value, includeImageAlt, includeHtml)
}
function one(value, includeImageAlt, includeHtml) {
 if (node(value)) {
  if ('value' in value) {
   return value.type === 'html' && !includeHtml ? '' : value.value
  }
  if (includeImageAlt && 'alt' in value && value.alt) {
   return value.alt
  }
  if ('children' in value) {
   return all(value.children, includeImageAlt, includeHtml)
  }
 }
 if (Array.isArray(value)) {
  return all(value, includeImageAlt, includeHtml)
 }
 return ''
}
function all(values, includeImageAlt, includeHtml) {
 const result = []
 let index = -1
 while (++index < values.length) {
  result[index] = one(values[index], includeImageAlt, includeHtml)
 }
 return result.join('')
}
function node(value) {
 return Boolean(value && typeof value === 'object')
}
}),
74520:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ( blankLine)
});
var micromark_factory_space__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52328);
var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10401);
const blankLine = {
 partial: true,
 tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
 return start;
 function start(code) {
  return (0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .On)(code) ? (0,micromark_factory_space__WEBPACK_IMPORTED_MODULE_1__ .N)(effects, after, "linePrefix")(code) : after(code);
 }
 function after(code) {
  return code === null || (0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .HP)(code) ? ok(code) : nok(code);
 }
}
}),
52328:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ( factorySpaceMinMax),
N: () => ( factorySpace)
});
var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10401);
function factorySpace(effects, ok, type, max) {
 const limit = max ? max - 1 : Infinity;
 let size = 0;
 return start;
 function start(code) {
  if ((0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .On)(code)) {
   effects.enter(type);
   return prefix(code);
  }
  return ok(code);
 }
 function prefix(code) {
  if ((0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .On)(code) && size++ < limit) {
   effects.consume(code);
   return prefix;
  }
  effects.exit(type);
  return ok(code);
 }
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
 let size = 0;
 return start;
 function start(code) {
  if (max > 0 && (0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .On)(code)) {
   effects.enter(type);
   return prefix(code);
  }
  return after(code);
 }
 function prefix(code) {
  if ((0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .On)(code) && size < max) {
   effects.consume(code);
   size++;
   return prefix;
  }
  effects.exit(type);
  return after(code);
 }
 function after(code) {
  return size >= min ? ok(code) : nok(code);
 }
}
}),
10401:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BM: () => ( asciiDigit),
CW: () => ( asciiAlpha),
Ee: () => ( markdownLineEndingOrSpace),
HP: () => ( markdownLineEnding),
JQ: () => ( asciiControl),
Ny: () => ( unicodeWhitespace),
On: () => ( markdownSpace),
cx: () => ( asciiAtext),
es: () => ( unicodePunctuation),
lV: () => ( asciiAlphanumeric),
ok: () => ( asciiHexDigit),
ol: () => ( asciiPunctuation)
});
const asciiAlpha = regexCheck(/[A-Za-z]/);
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
 return (
  code !== null && (code < 32 || code === 127)
 );
}
const asciiDigit = regexCheck(/\d/);
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
 return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
 return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
 return code === -2 || code === -1 || code === 32;
}
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
const unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
 return check;
 function check(code) {
  return code !== null && code > -1 && regex.test(String.fromCharCode(code));
 }
}
}),
5254:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => ( push),
m: () => ( splice)
});
function splice(list, start, remove, items) {
 const end = list.length;
 let chunkStart = 0;
 let parameters;
 if (start < 0) {
  start = -start > end ? 0 : end + start;
 } else {
  start = start > end ? end : start;
 }
 remove = remove > 0 ? remove : 0;
 if (items.length < 10000) {
  parameters = Array.from(items);
  parameters.unshift(start, remove);
  list.splice(...parameters);
 } else {
  if (remove) list.splice(start, remove);
  while (chunkStart < items.length) {
   parameters = items.slice(chunkStart, chunkStart + 10000);
   parameters.unshift(start, 0);
   list.splice(...parameters);
   chunkStart += 10000;
   start += 10000;
  }
 }
}
function push(list, items) {
 if (list.length > 0) {
  splice(list, list.length, 0, items);
  return list;
 }
 return items;
}
}),
64386:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => ( classifyCharacter)
});
var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10401);
function classifyCharacter(code) {
 if (code === null || (0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .Ee)(code) || (0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .Ny)(code)) {
  return 1;
 }
 if ((0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ .es)(code)) {
  return 2;
 }
}
}),
96792:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => ( combineExtensions)
});
var micromark_util_chunked__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);
const hasOwnProperty = {}.hasOwnProperty
function combineExtensions(extensions) {
 const all = {}
 let index = -1
 while (++index < extensions.length) {
  syntaxExtension(all, extensions[index])
 }
 return all
}
function syntaxExtension(all, extension) {
 let hook
 for (hook in extension) {
  const maybe = hasOwnProperty.call(all, hook) ? all[hook] : undefined
  const left = maybe || (all[hook] = {})
  const right = extension[hook]
  let code
  if (right) {
   for (code in right) {
    if (!hasOwnProperty.call(left, code)) left[code] = []
    const value = right[code]
    constructs(
     left[code],
     Array.isArray(value) ? value : value ? [value] : []
    )
   }
  }
 }
}
function constructs(existing, list) {
 let index = -1
 const before = []
 while (++index < list.length) {
  ;(list[index].add === 'after' ? existing : before).push(list[index])
 }
 (0,micromark_util_chunked__WEBPACK_IMPORTED_MODULE_0__ .m)(existing, 0, 0, before)
}
function combineHtmlExtensions(htmlExtensions) {
 const handlers = {}
 let index = -1
 while (++index < htmlExtensions.length) {
  htmlExtension(handlers, htmlExtensions[index])
 }
 return handlers
}
function htmlExtension(all, extension) {
 let hook
 for (hook in extension) {
  const maybe = hasOwnProperty.call(all, hook) ? all[hook] : undefined
  const left = maybe || (all[hook] = {})
  const right = extension[hook]
  let type
  if (right) {
   for (type in right) {
    left[type] = right[type]
   }
  }
 }
}
}),
49586:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => ( htmlBlockNames),
y: () => ( htmlRawNames)
});
const htmlBlockNames = [
 'address',
 'article',
 'aside',
 'base',
 'basefont',
 'blockquote',
 'body',
 'caption',
 'center',
 'col',
 'colgroup',
 'dd',
 'details',
 'dialog',
 'dir',
 'div',
 'dl',
 'dt',
 'fieldset',
 'figcaption',
 'figure',
 'footer',
 'form',
 'frame',
 'frameset',
 'h1',
 'h2',
 'h3',
 'h4',
 'h5',
 'h6',
 'head',
 'header',
 'hr',
 'html',
 'iframe',
 'legend',
 'li',
 'link',
 'main',
 'menu',
 'menuitem',
 'nav',
 'noframes',
 'ol',
 'optgroup',
 'option',
 'p',
 'param',
 'search',
 'section',
 'summary',
 'table',
 'tbody',
 'td',
 'tfoot',
 'th',
 'thead',
 'title',
 'tr',
 'track',
 'ul'
]
const htmlRawNames = ['pre', 'script', 'style', 'textarea']
}),
20031:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => ( normalizeIdentifier)
});
function normalizeIdentifier(value) {
 return value
 .replace(/[\t\n\r ]+/g, " ")
 .replace(/^ | $/g, '')
 .toLowerCase().toUpperCase();
}
}),
36728:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => ( resolveAll)
});
function resolveAll(constructs, events, context) {
 const called = []
 let index = -1
 while (++index < constructs.length) {
  const resolve = constructs[index].resolveAll
  if (resolve && !called.includes(resolve)) {
   events = resolve(events, context)
   called.push(resolve)
  }
 }
 return events
}
}),
17204:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 A: () => ( remarkFrontmatter)
});
var lib_default = __webpack_require__(77776);
var format_format = __webpack_require__(89312);
;
const fault = Object.assign(create(Error), {
 eval: create(EvalError),
 range: create(RangeError),
 reference: create(ReferenceError),
 syntax: create(SyntaxError),
 type: create(TypeError),
 uri: create(URIError)
})
function create(Constructor) {
 FormattedError.displayName = Constructor.displayName || Constructor.name
 return FormattedError
 function FormattedError(format, ...values) {
  const reason = format ? format_format(format, ...values) : format
  return new Constructor(reason)
 }
}
;
const own = {}.hasOwnProperty
const markers = {
 yaml: '-',
 toml: '+'
}
function toMatters(options) {
 const result = []
 let index = -1
 const presetsOrMatters = Array.isArray(options)
  ? options
  : options
  ? [options]
  : ['yaml']
 while (++index < presetsOrMatters.length) {
  result[index] = matter(presetsOrMatters[index])
 }
 return result
}
function matter(option) {
 let result = option
 if (typeof result === 'string') {
  if (!own.call(markers, result)) {
   throw fault('Missing matter definition for `%s`', result)
  }
  result = {
   type: result,
   marker: markers[result]
  }
 } else if (typeof result !== 'object') {
  throw fault('Expected matter to be an object, not `%j`', result)
 }
 if (!own.call(result, 'type')) {
  throw fault('Missing `type` in matter `%j`', result)
 }
 if (!own.call(result, 'fence') && !own.call(result, 'marker')) {
  throw fault('Missing `marker` or `fence` in matter `%j`', result)
 }
 return result
}
var escape_string_regexp = __webpack_require__(48764);
;
function frontmatterFromMarkdown(options) {
 const matters = toMatters(options)
 const enter = {}
 const exit = {}
 let index = -1
 while (++index < matters.length) {
  const matter = matters[index]
  enter[matter.type] = lib_opener(matter)
  exit[matter.type] = lib_close
  exit[matter.type + 'Value'] = value
 }
 return {enter, exit}
}
function lib_opener(matter) {
 return open
 function open(token) {
  this.enter({type: matter.type, value: ''}, token)
  this.buffer()
 }
}
function lib_close(token) {
 const data = this.resume()
 const node = this.stack[this.stack.length - 1]
 ;(0,lib_default.ok)('value' in node)
 this.exit(token)
 node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, '')
}
function value(token) {
 this.config.enter.data.call(this, token)
 this.config.exit.data.call(this, token)
}
function frontmatterToMarkdown(options) {
 const unsafe = []
 const handlers = {}
 const matters = toMatters(options)
 let index = -1
 while (++index < matters.length) {
  const matter = matters[index]
  handlers[matter.type] = handler(matter)
  const open = fence(matter, 'open')
  unsafe.push({
   atBreak: true,
   character: open.charAt(0),
   after: (0,escape_string_regexp .A)(open.charAt(1))
  })
 }
 return {unsafe, handlers}
}
function handler(matter) {
 const open = fence(matter, 'open')
 const close = fence(matter, 'close')
 return handle
 function handle(node) {
  return open + (node.value ? '\n' + node.value : '') + '\n' + close
 }
}
function fence(matter, prop) {
 return matter.marker
  ? pick(matter.marker, prop).repeat(3)
  :
   pick(matter.fence, prop)
}
function pick(schema, prop) {
 return typeof schema === 'string' ? schema : schema[prop]
}
var micromark_util_character = __webpack_require__(10401);
;
function frontmatter(options) {
 const matters = toMatters(options)
 const flow = {}
 let index = -1
 while (++index < matters.length) {
  const matter = matters[index]
  const code = syntax_fence(matter, 'open').charCodeAt(0)
  const construct = createConstruct(matter)
  const existing = flow[code]
  if (Array.isArray(existing)) {
   existing.push(construct)
  } else {
   flow[code] = [construct]
  }
 }
 return {
  flow
 }
}
function createConstruct(matter) {
 const anywhere = matter.anywhere
 const frontmatterType = matter.type
 const fenceType = frontmatterType + 'Fence'
 const sequenceType = fenceType + 'Sequence'
 const valueType = frontmatterType + 'Value'
 const closingFenceConstruct = {
  tokenize: tokenizeClosingFence,
  partial: true
 }
 let buffer
 let bufferIndex = 0
 return {
  tokenize: tokenizeFrontmatter,
  concrete: true
 }
 function tokenizeFrontmatter(effects, ok, nok) {
  const self = this
  return start
  function start(code) {
   const position = self.now()
   if (
    position.column === 1 &&
    (position.line === 1 || anywhere)
   ) {
    buffer = syntax_fence(matter, 'open')
    bufferIndex = 0
    if (code === buffer.charCodeAt(bufferIndex)) {
     effects.enter(frontmatterType)
     effects.enter(fenceType)
     effects.enter(sequenceType)
     return openSequence(code)
    }
   }
   return nok(code)
  }
  function openSequence(code) {
   if (bufferIndex === buffer.length) {
    effects.exit(sequenceType)
    if ((0,micromark_util_character .On)(code)) {
     effects.enter('whitespace')
     return openSequenceWhitespace(code)
    }
    return openAfter(code)
   }
   if (code === buffer.charCodeAt(bufferIndex++)) {
    effects.consume(code)
    return openSequence
   }
   return nok(code)
  }
  function openSequenceWhitespace(code) {
   if ((0,micromark_util_character .On)(code)) {
    effects.consume(code)
    return openSequenceWhitespace
   }
   effects.exit('whitespace')
   return openAfter(code)
  }
  function openAfter(code) {
   if ((0,micromark_util_character .HP)(code)) {
    effects.exit(fenceType)
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    buffer = syntax_fence(matter, 'close')
    bufferIndex = 0
    return effects.attempt(closingFenceConstruct, after, contentStart)
   }
   return nok(code)
  }
  function contentStart(code) {
   if (code === null || (0,micromark_util_character .HP)(code)) {
    return contentEnd(code)
   }
   effects.enter(valueType)
   return contentInside(code)
  }
  function contentInside(code) {
   if (code === null || (0,micromark_util_character .HP)(code)) {
    effects.exit(valueType)
    return contentEnd(code)
   }
   effects.consume(code)
   return contentInside
  }
  function contentEnd(code) {
   if (code === null) {
    return nok(code)
   }
   effects.enter('lineEnding')
   effects.consume(code)
   effects.exit('lineEnding')
   return effects.attempt(closingFenceConstruct, after, contentStart)
  }
  function after(code) {
   effects.exit(frontmatterType)
   return ok(code)
  }
 }
 function tokenizeClosingFence(effects, ok, nok) {
  let bufferIndex = 0
  return closeStart
  function closeStart(code) {
   if (code === buffer.charCodeAt(bufferIndex)) {
    effects.enter(fenceType)
    effects.enter(sequenceType)
    return closeSequence(code)
   }
   return nok(code)
  }
  function closeSequence(code) {
   if (bufferIndex === buffer.length) {
    effects.exit(sequenceType)
    if ((0,micromark_util_character .On)(code)) {
     effects.enter('whitespace')
     return closeSequenceWhitespace(code)
    }
    return closeAfter(code)
   }
   if (code === buffer.charCodeAt(bufferIndex++)) {
    effects.consume(code)
    return closeSequence
   }
   return nok(code)
  }
  function closeSequenceWhitespace(code) {
   if ((0,micromark_util_character .On)(code)) {
    effects.consume(code)
    return closeSequenceWhitespace
   }
   effects.exit('whitespace')
   return closeAfter(code)
  }
  function closeAfter(code) {
   if (code === null || (0,micromark_util_character .HP)(code)) {
    effects.exit(fenceType)
    return ok(code)
   }
   return nok(code)
  }
 }
}
function syntax_fence(matter, prop) {
 return matter.marker
  ? syntax_pick(matter.marker, prop).repeat(3)
  :
   syntax_pick(matter.fence, prop)
}
function syntax_pick(schema, prop) {
 return typeof schema === 'string' ? schema : schema[prop]
}
;
const emptyOptions = 'yaml'
function remarkFrontmatter(options) {
 const self = (this)
 const settings = options || emptyOptions
 const data = self.data()
 const micromarkExtensions =
  data.micromarkExtensions || (data.micromarkExtensions = [])
 const fromMarkdownExtensions =
  data.fromMarkdownExtensions || (data.fromMarkdownExtensions = [])
 const toMarkdownExtensions =
  data.toMarkdownExtensions || (data.toMarkdownExtensions = [])
 micromarkExtensions.push(frontmatter(settings))
 fromMarkdownExtensions.push(frontmatterFromMarkdown(settings))
 toMarkdownExtensions.push(frontmatterToMarkdown(settings))
}
}),
73565:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 A: () => ( remarkGfm)
});
var ccount = __webpack_require__(26923);
var lib_default = __webpack_require__(77776);
var micromark_util_character = __webpack_require__(10401);
var escape_string_regexp = __webpack_require__(48764);
var lib = __webpack_require__(68830);
;
function color(d) {
 return '\u001B[33m' + d + '\u001B[39m'
}
;
const empty = []
const CONTINUE = true
const EXIT = false
const SKIP = 'skip'
function visitParents(
 tree,
 testOrEnterOrVisitors,
 enterOrVisitorsOrReverse,
 reverse
) {
 if (!tree || typeof tree !== 'object') {
  throw new Error('Unexpected value `' + tree + '` for `tree`, expected node')
 }
 let preorder = true
 let check
 let visitors
 let enter
 let exit
 if (
  typeof enterOrVisitorsOrReverse === 'function' ||
  (enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === 'object')
 ) {
  check = (testOrEnterOrVisitors)
  visitors = enterOrVisitorsOrReverse
  if (reverse) preorder = false
 }
 else {
  visitors = (testOrEnterOrVisitors)
  if (enterOrVisitorsOrReverse) preorder = false
 }
 if (typeof visitors === 'function') {
  enter = visitors
 } else if (visitors && typeof visitors === 'object') {
  if (visitors.enter === null || visitors.enter === undefined) {
  } else if (typeof visitors.enter === 'function') {
   enter = visitors.enter
  } else {
   throw new Error(
    'Unexpected value `' +
     visitors.enter +
     '` for `visitors.enter`, expected optional visitor'
   )
  }
  if (typeof visitors.exit === 'function') {
   exit = visitors.exit
  } else {
   throw new Error(
    'Unexpected value `' +
     visitors.exit +
     '` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)'
   )
  }
 } else {
  throw new Error(
   'Unexpected value `' +
    visitors +
    '` for `enter` or `visitors`, expected visitor or object with visitors'
  )
 }
 const is = (0,lib .C)(check)
 const step = preorder ? 1 : -1
 factory(tree, undefined, [])()
 function factory(node, index, parents) {
  const value = (
   node && typeof node === 'object' ? node : {}
  )
  if (typeof value.type === 'string') {
   const name =
    typeof value.tagName === 'string'
     ? value.tagName
     :
      typeof value.name === 'string'
      ? value.name
      : undefined
   Object.defineProperty(visit, 'name', {
    value:
     'node (' + color(node.type + (name ? '<' + name + '>' : '')) + ')'
   })
  }
  return visit
  function visit() {
   const matches =
    !check || is(node, index, parents[parents.length - 1] || undefined)
   let result = empty
   if (enter && matches) {
    result = toResult(enter(node, parents, index))
    if (result[0] === EXIT) {
     return result
    }
   }
   if ('children' in node && node.children) {
    const nodeAsParent = (node)
    if (nodeAsParent.children && result[0] !== SKIP) {
     let offset = (preorder ? -1 : nodeAsParent.children.length) + step
     const grandparents = [...parents, nodeAsParent]
     while (offset > -1 && offset < nodeAsParent.children.length) {
      const child = nodeAsParent.children[offset]
      const subresult = factory(child, offset, grandparents)()
      if (subresult[0] === EXIT) {
       return subresult
      }
      offset =
       typeof subresult[1] === 'number' ? subresult[1] : offset + step
     }
    }
   }
   if (exit && matches) {
    const exitResult = toResult(exit(node, parents, index))
    if (exitResult[0] === SKIP) {
     throw new Error(
      'Unexpected value `' +
       exitResult[0] +
       '` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing'
     )
    }
    if (exitResult[0] === EXIT || typeof exitResult[1] === 'number') {
     return exitResult
    }
   }
   return result
  }
 }
}
function toResult(value) {
 if (Array.isArray(value)) {
  return value
 }
 if (typeof value === 'number') {
  return [CONTINUE, value]
 }
 return value === null || value === undefined ? empty : [value]
}
;
function findAndReplace(tree, list, options) {
 const settings = options || {}
 const ignored = (0,lib .C)(settings.ignore || [])
 const pairs = toPairs(list)
 let pairIndex = -1
 while (++pairIndex < pairs.length) {
  visitParents(tree, visitor)
 }
 function visitor(node, parents, index) {
  if (node.type === 'text' && typeof index === 'number') {
   return handler(node, parents, index)
  }
  if (ignored(node, index, parents[parents.length - 1])) return SKIP
 }
 function handler(node, parents, index) {
  const parent = parents[parents.length - 1]
  const find = pairs[pairIndex][0]
  const replace = pairs[pairIndex][1]
  let start = 0
  let change = false
  let nodes = []
  find.lastIndex = 0
  let match = find.exec(node.value)
  while (match) {
   const position = match.index
   const matchObject = {
    index: match.index,
    input: match.input,
    stack: [...parents, node]
   }
   let value = replace(...match, matchObject)
   if (typeof value === 'string') {
    value = value.length > 0 ? {type: 'text', value} : undefined
   }
   if (value === false) {
    find.lastIndex = position + 1
   } else {
    if (start !== position) {
     add({type: 'text', value: node.value.slice(start, position)})
    }
    if (Array.isArray(value)) {
     for (const child of value) add(child)
    } else if (value) {
     add(value)
    }
    start = position + match[0].length
    change = true
   }
   if (!find.global) {
    break
   }
   match = find.exec(node.value)
  }
  if (change) {
   if (start < node.value.length) {
    add({type: 'text', value: node.value.slice(start)})
   }
   parent.children.splice(index, 1, ...nodes)
  } else {
   nodes = [node]
  }
  return index + nodes.length
  function add(child) {
   const previous = nodes[nodes.length - 1]
   if (previous && previous.type === 'text' && child.type === 'text') {
    previous.value += child.value
   } else {
    nodes.push(child)
   }
  }
 }
}
function toPairs(tupleOrList) {
 if (!Array.isArray(tupleOrList)) {
  throw new TypeError('Expected find and replace tuple or list of tuples')
 }
 const result = []
 const list =
  !tupleOrList[0] || Array.isArray(tupleOrList[0])
   ? (tupleOrList)
   : [ (tupleOrList)]
 let index = -1
 while (++index < list.length) {
  const tuple = list[index]
  result.push([toExpression(tuple[0]), toFunction(tuple[1])])
 }
 return result
}
function toExpression(find) {
 return typeof find === 'string' ? new RegExp((0,escape_string_regexp .A)(find), 'g') : find
}
function toFunction(replace) {
 return typeof replace === 'function'
  ? replace
  : function () {
    return replace
   }
}
;
const inConstruct = 'phrasing'
const notInConstruct = ['autolink', 'link', 'image', 'label']
function gfmAutolinkLiteralFromMarkdown() {
 return {
  transforms: [transformGfmAutolinkLiterals],
  enter: {
   literalAutolink: enterLiteralAutolink,
   literalAutolinkEmail: enterLiteralAutolinkValue,
   literalAutolinkHttp: enterLiteralAutolinkValue,
   literalAutolinkWww: enterLiteralAutolinkValue
  },
  exit: {
   literalAutolink: exitLiteralAutolink,
   literalAutolinkEmail: exitLiteralAutolinkEmail,
   literalAutolinkHttp: exitLiteralAutolinkHttp,
   literalAutolinkWww: exitLiteralAutolinkWww
  }
 }
}
function gfmAutolinkLiteralToMarkdown() {
 return {
  unsafe: [
   {
    character: '@',
    before: '[+\\-.\\w]',
    after: '[\\-.\\w]',
    inConstruct,
    notInConstruct
   },
   {
    character: '.',
    before: '[Ww]',
    after: '[\\-.\\w]',
    inConstruct,
    notInConstruct
   },
   {
    character: ':',
    before: '[ps]',
    after: '\\/',
    inConstruct,
    notInConstruct
   }
  ]
 }
}
function enterLiteralAutolink(token) {
 this.enter(
  {type: 'link', title: null, url: '', children: [], position: undefined},
  token
 )
}
function enterLiteralAutolinkValue(token) {
 this.config.enter.autolinkProtocol.call(this, token)
}
function exitLiteralAutolinkHttp(token) {
 this.config.exit.autolinkProtocol.call(this, token)
}
function exitLiteralAutolinkWww(token) {
 this.config.exit.data.call(this, token)
 const node = this.stack[this.stack.length - 1]
 ;(0,lib_default.ok)(node.type === 'link')
 node.url = 'http://' + this.sliceSerialize(token)
}
function exitLiteralAutolinkEmail(token) {
 this.config.exit.autolinkEmail.call(this, token)
}
function exitLiteralAutolink(token) {
 this.exit(token)
}
function transformGfmAutolinkLiterals(tree) {
 findAndReplace(
  tree,
  [
   [
    /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
    findUrl
   ],
   [
    /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
    findXmpp
   ],
   [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
   [
    /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
    findEmail
   ]
  ],
  {ignore: ['link', 'linkReference']}
 )
}
function findUrl(_, protocol, domain, path, match) {
 if (!previous(match)) {
  return false
 }
 let prefix = ''
 if (/^w/i.test(protocol)) {
  domain = protocol + domain
  protocol = ''
  prefix = 'http://'
 }
 if ((0,micromark_util_character .es)(domain.charCodeAt(0)) || !isCorrectDomain(domain)) {
  return false
 }
 const parts = splitUrl(domain + path)
 const result = {
  type: 'link',
  title: null,
  url: prefix + protocol + parts[0],
  children: [{type: 'text', value: protocol + parts[0], position: undefined}],
  position: undefined
 }
 if (parts[1]) {
  return [result, {type: 'text', value: parts[1], position: undefined}]
 }
 return result
}
function findEmail(_, atext, label) {
 if (/[\d\-_]$/.test(label)) {
  return false
 }
 return {
  type: 'link',
  title: null,
  url: 'mailto:' + atext + '@' + label,
  children: [{type: 'text', value: atext + '@' + label, position: undefined}],
  position: undefined
 }
}
function findMailto(_, atext, label) {
 if (/[\d\-_]$/.test(label)) {
  return false
 }
 const value = 'mailto:' + atext + '@' + label
 return {
  type: 'link',
  title: null,
  url: value,
  children: [{type: 'text', value, position: undefined}],
  position: undefined
 }
}
function findXmpp(matchValue, atext, label, resource, match) {
 if (
  /[\d\-_]$/.test(label) ||
  (resource &&
   (!/[A-Za-z]$/.test(resource) ||
    match.input.charAt(match.index + matchValue.length) === '@'))
 ) {
  return false
 }
 const value = 'xmpp:' + atext + '@' + label + (resource || '')
 return {
  type: 'link',
  title: null,
  url: value,
  children: [{type: 'text', value, position: undefined}],
  position: undefined
 }
}
function isCorrectDomain(domain) {
 const parts = domain.split('.')
 if (
  parts.length < 2 ||
  (parts[parts.length - 1] &&
   (/_/.test(parts[parts.length - 1]) ||
    !/[\dA-Za-z]/.test(parts[parts.length - 1]))) ||
  (parts[parts.length - 2] &&
   (/_/.test(parts[parts.length - 2]) ||
    !/[\dA-Za-z]/.test(parts[parts.length - 2])))
 ) {
  return false
 }
 return true
}
function splitUrl(url) {
 let index = url.length
 while (index > 0) {
  const code = url.charCodeAt(index - 1)
  if (
   code === 33 ||
   code === 34 ||
   code === 38 ||
   code === 39 ||
   code === 41 ||
   code === 44 ||
   code === 46 ||
   code === 58 ||
   code === 59 ||
   code === 60 ||
   code === 62 ||
   code === 63 ||
   code === 93 ||
   code === 125
  ) {
   index--
  } else {
   break
  }
 }
 if (index === url.length) {
  return [url, undefined]
 }
 let trail = url.slice(index)
 url = url.slice(0, index)
 let closingParenIndex = trail.indexOf(')')
 const openingParens = (0,ccount .D)(url, '(')
 let closingParens = (0,ccount .D)(url, ')')
 while (closingParenIndex !== -1 && openingParens > closingParens) {
  url += trail.slice(0, closingParenIndex + 1)
  trail = trail.slice(closingParenIndex + 1)
  closingParenIndex = trail.indexOf(')')
  closingParens++
 }
 return [url, trail]
}
function previous(match) {
 const code = match.input.charCodeAt(match.index - 1)
 return (
  match.index === 0 || (0,micromark_util_character .Ny)(code) || (0,micromark_util_character .es)(code)
 )
}
var micromark_util_normalize_identifier = __webpack_require__(20031);
;
footnoteReference.peek = footnoteReferencePeek
function enterFootnoteCallString() {
 this.buffer()
}
function enterFootnoteCall(token) {
 this.enter({type: 'footnoteReference', identifier: '', label: ''}, token)
}
function enterFootnoteDefinitionLabelString() {
 this.buffer()
}
function enterFootnoteDefinition(token) {
 this.enter(
  {type: 'footnoteDefinition', identifier: '', label: '', children: []},
  token
 )
}
function exitFootnoteCallString(token) {
 const label = this.resume()
 const node = this.stack[this.stack.length - 1]
 ;(0,lib_default.ok)(node.type === 'footnoteReference')
 node.identifier = (0,micromark_util_normalize_identifier .B)(
  this.sliceSerialize(token)
 ).toLowerCase()
 node.label = label
}
function exitFootnoteCall(token) {
 this.exit(token)
}
function exitFootnoteDefinitionLabelString(token) {
 const label = this.resume()
 const node = this.stack[this.stack.length - 1]
 ;(0,lib_default.ok)(node.type === 'footnoteDefinition')
 node.identifier = (0,micromark_util_normalize_identifier .B)(
  this.sliceSerialize(token)
 ).toLowerCase()
 node.label = label
}
function exitFootnoteDefinition(token) {
 this.exit(token)
}
function footnoteReferencePeek() {
 return '['
}
function footnoteReference(node, _, state, info) {
 const tracker = state.createTracker(info)
 let value = tracker.move('[^')
 const exit = state.enter('footnoteReference')
 const subexit = state.enter('reference')
 value += tracker.move(
  state.safe(state.associationId(node), {after: ']', before: value})
 )
 subexit()
 exit()
 value += tracker.move(']')
 return value
}
function gfmFootnoteFromMarkdown() {
 return {
  enter: {
   gfmFootnoteCallString: enterFootnoteCallString,
   gfmFootnoteCall: enterFootnoteCall,
   gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
   gfmFootnoteDefinition: enterFootnoteDefinition
  },
  exit: {
   gfmFootnoteCallString: exitFootnoteCallString,
   gfmFootnoteCall: exitFootnoteCall,
   gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
   gfmFootnoteDefinition: exitFootnoteDefinition
  }
 }
}
function gfmFootnoteToMarkdown(options) {
 let firstLineBlank = false
 if (options && options.firstLineBlank) {
  firstLineBlank = true
 }
 return {
  handlers: {footnoteDefinition, footnoteReference},
  unsafe: [{character: '[', inConstruct: ['label', 'phrasing', 'reference']}]
 }
 function footnoteDefinition(node, _, state, info) {
  const tracker = state.createTracker(info)
  let value = tracker.move('[^')
  const exit = state.enter('footnoteDefinition')
  const subexit = state.enter('label')
  value += tracker.move(
   state.safe(state.associationId(node), {before: value, after: ']'})
  )
  subexit()
  value += tracker.move(']:')
  if (node.children && node.children.length > 0) {
   tracker.shift(4)
   value += tracker.move(
    (firstLineBlank ? '\n' : ' ') +
     state.indentLines(
      state.containerFlow(node, tracker.current()),
      firstLineBlank ? mapAll : mapExceptFirst
     )
   )
  }
  exit()
  return value
 }
}
function mapExceptFirst(line, index, blank) {
 return index === 0 ? line : mapAll(line, index, blank)
}
function mapAll(line, index, blank) {
 return (blank ? '' : '    ') + line
}
;
const constructsWithoutStrikethrough = [
 'autolink',
 'destinationLiteral',
 'destinationRaw',
 'reference',
 'titleQuote',
 'titleApostrophe'
]
handleDelete.attention = attentionDelete
handleDelete.peek = peekDelete
function gfmStrikethroughFromMarkdown() {
 return {
  canContainEols: ['delete'],
  enter: {strikethrough: enterStrikethrough},
  exit: {strikethrough: exitStrikethrough}
 }
}
function gfmStrikethroughToMarkdown() {
 return {
  handlers: {delete: handleDelete},
  unsafe: [
   {
    character: '~',
    inConstruct: 'phrasing',
    notInConstruct: constructsWithoutStrikethrough
   }
  ]
 }
}
function enterStrikethrough(token) {
 this.enter({type: 'delete', children: [], position: undefined}, token)
}
function exitStrikethrough(token) {
 this.exit(token)
}
function handleDelete(node, _, state, info) {
 const tracker = state.createTracker(info)
 const sequence = state.stack.includes('strikethrough') ? '~' : '~~'
 const exit = state.enter('strikethrough')
 let value = tracker.move(sequence)
 value += state.containerPhrasing(node, {
  ...tracker.current(),
  before: value,
  after: '~'
 })
 value += tracker.move(sequence)
 exit()
 return value
}
function attentionDelete() {
 return {construct: 'strikethrough', markers: ['~'], sizes: [2, 1]}
}
function peekDelete() {
 return '~'
}
;
function defaultStringLength(value) {
 return value.length
}
function markdownTable(table, options) {
 const settings = options || {}
 const align = (settings.align || []).concat()
 const stringLength = settings.stringLength || defaultStringLength
 const alignments = []
 const cellMatrix = []
 const sizeMatrix = []
 const longestCellByColumn = []
 let mostCellsPerRow = 0
 let rowIndex = -1
 while (++rowIndex < table.length) {
  const row = []
  const sizes = []
  let columnIndex = -1
  if (table[rowIndex].length > mostCellsPerRow) {
   mostCellsPerRow = table[rowIndex].length
  }
  while (++columnIndex < table[rowIndex].length) {
   const cell = serialize(table[rowIndex][columnIndex])
   if (settings.alignDelimiters !== false) {
    const size = stringLength(cell)
    sizes[columnIndex] = size
    if (
     longestCellByColumn[columnIndex] === undefined ||
     size > longestCellByColumn[columnIndex]
    ) {
     longestCellByColumn[columnIndex] = size
    }
   }
   row.push(cell)
  }
  cellMatrix[rowIndex] = row
  sizeMatrix[rowIndex] = sizes
 }
 let columnIndex = -1
 if (typeof align === 'object' && 'length' in align) {
  while (++columnIndex < mostCellsPerRow) {
   alignments[columnIndex] = toAlignment(align[columnIndex])
  }
 } else {
  const code = toAlignment(align)
  while (++columnIndex < mostCellsPerRow) {
   alignments[columnIndex] = code
  }
 }
 columnIndex = -1
 const row = []
 const sizes = []
 while (++columnIndex < mostCellsPerRow) {
  const code = alignments[columnIndex]
  let before = ''
  let after = ''
  if (code === 99 ) {
   before = ':'
   after = ':'
  } else if (code === 108 ) {
   before = ':'
  } else if (code === 114 ) {
   after = ':'
  }
  let size =
   settings.alignDelimiters === false
    ? 1
    : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
     )
  const cell = before + '-'.repeat(size) + after
  if (settings.alignDelimiters !== false) {
   size = before.length + size + after.length
   if (size > longestCellByColumn[columnIndex]) {
    longestCellByColumn[columnIndex] = size
   }
   sizes[columnIndex] = size
  }
  row[columnIndex] = cell
 }
 cellMatrix.splice(1, 0, row)
 sizeMatrix.splice(1, 0, sizes)
 rowIndex = -1
 const lines = []
 while (++rowIndex < cellMatrix.length) {
  const row = cellMatrix[rowIndex]
  const sizes = sizeMatrix[rowIndex]
  const cellsInRow =
   settings.fillRows === false
    ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
    : mostCellsPerRow
  columnIndex = -1
  const line = []
  while (++columnIndex < cellsInRow) {
   const cell = row[columnIndex] || ''
   let before = ''
   let after = ''
   if (settings.alignDelimiters !== false) {
    const size =
     longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
    const code = alignments[columnIndex]
    if (code === 114 ) {
     before = ' '.repeat(size)
    } else if (code === 99 ) {
     const half = size / 2
     if (size % 2) {
      before = ' '.repeat(half + 0.5)
      after = ' '.repeat(half - 0.5)
     } else {
      before = ' '.repeat(half)
      after = before
     }
    } else {
     after = ' '.repeat(size)
    }
   }
   if (settings.delimiterStart !== false && !columnIndex) {
    line.push('|')
   }
   if (
    settings.padding !== false &&
    !(settings.alignDelimiters === false && cell === '') &&
    (settings.delimiterStart !== false || columnIndex)
   ) {
    line.push(' ')
   }
   if (settings.alignDelimiters !== false) {
    line.push(before)
   }
   line.push(cell)
   if (settings.alignDelimiters !== false) {
    line.push(after)
   }
   if (settings.padding !== false) {
    line.push(' ')
   }
   if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
    line.push('|')
   }
  }
  lines.push(
   settings.delimiterEnd === false
    ? line.join('').replace(/ +$/, '')
    : line.join('')
  )
 }
 return lines.join('\n')
}
function serialize(value) {
 return value === null || value === undefined ? '' : String(value)
}
function toAlignment(value) {
 const code = typeof value === 'string' ? value.codePointAt(0) : 0
 return code === 67 || code === 99
  ? 99
  : code === 76 || code === 108
   ? 108
   : code === 82 || code === 114
    ? 114
    : 0
}
;
function blockquote(node, _, state, info) {
 const exit = state.enter('blockquote')
 const tracker = state.createTracker(info)
 tracker.move('> ')
 tracker.shift(2)
 const value = state.indentLines(
  state.containerFlow(node, tracker.current()),
  map
 )
 exit()
 return value
}
function map(line, _, blank) {
 return '>' + (blank ? '' : ' ') + line
}
;
function patternInScope(stack, pattern) {
 return (
  listInScope(stack, pattern.inConstruct, true) &&
  !listInScope(stack, pattern.notInConstruct, false)
 )
}
function listInScope(stack, list, none) {
 if (typeof list === 'string') {
  list = [list]
 }
 if (!list || list.length === 0) {
  return none
 }
 let index = -1
 while (++index < list.length) {
  if (stack.includes(list[index])) {
   return true
  }
 }
 return false
}
;
function hardBreak(_, _1, state, info) {
 let index = -1
 while (++index < state.unsafe.length) {
  const pattern = state.unsafe[index]
  if (
   pattern.character === '\n' &&
   !pattern.before &&
   !pattern.after &&
   patternInScope(state.stack, pattern)
  ) {
   return /[\t ]/.test(info.before) ? '' : ' '
  }
 }
 return '\\\n'
}
;
function longestStreak(value, substring) {
 const source = String(value)
 let index = source.indexOf(substring)
 let expected = index
 let count = 0
 let max = 0
 if (typeof substring !== 'string') {
  throw new TypeError('Expected substring')
 }
 while (index !== -1) {
  if (index === expected) {
   if (++count > max) {
    max = count
   }
  } else {
   count = 1
  }
  expected = index + substring.length
  index = source.indexOf(substring, expected)
 }
 return max
}
;
function formatCodeAsIndented(node, state) {
 return Boolean(
  state.options.fences === false &&
  node.value &&
  !node.lang &&
  /[^\n\r ]/.test(node.value) &&
  !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value)
 )
}
;
function checkFence(state) {
 const marker = state.options.fence || '`'
 if (marker !== '`' && marker !== '~') {
  throw new Error(
   'Cannot serialize code with `' +
    marker +
    '` for `options.fence`, expected `` ` `` or `~`'
  )
 }
 return marker
}
;
function code(node, _, state, info) {
 const marker = checkFence(state)
 const raw = node.value || ''
 if (formatCodeAsIndented(node, state)) {
  const exit = state.enter('codeIndented')
  const value = state.indentLines(raw, code_map)
  exit()
  return value
 }
 const tracker = state.createTracker(info)
 const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3))
 const exit = state.enter('codeFenced')
 const suffix = marker === '`' ? 'GraveAccent' : 'Tilde'
 let value = tracker.move(sequence)
 if (node.lang) {
  const subexit = state.enter(`codeFencedLang${suffix}`)
  value += tracker.move(
   state.safe(node.lang, {
    before: value,
    after: ' ',
    encode: ['`'],
    ...tracker.current()
   })
  )
  subexit()
 }
 if (node.lang && node.meta) {
  const subexit = state.enter(`codeFencedMeta${suffix}`)
  value += tracker.move(' ')
  value += tracker.move(
   state.safe(node.meta, {
    before: value,
    after: '\n',
    encode: ['`'],
    ...tracker.current()
   })
  )
  subexit()
 }
 value += tracker.move('\n')
 if (raw) {
  value += tracker.move(raw + '\n')
 }
 value += tracker.move(sequence)
 exit()
 return value
}
function code_map(line, _, blank) {
 return (blank ? '' : '    ') + line
}
;
function checkQuote(state) {
 const marker = state.options.quote || '"'
 if (marker !== '"' && marker !== "'") {
  throw new Error(
   'Cannot serialize title with `' +
    marker +
    '` for `options.quote`, expected `"`, or `\'`'
  )
 }
 return marker
}
;
function definition(node, _, state, info) {
 const quote = checkQuote(state)
 const suffix = quote === '"' ? 'Quote' : 'Apostrophe'
 const exit = state.enter('definition')
 let subexit = state.enter('label')
 const tracker = state.createTracker(info)
 let value = tracker.move('[')
 value += tracker.move(
  state.safe(state.associationId(node), {
   before: value,
   after: ']',
   ...tracker.current()
  })
 )
 value += tracker.move(']: ')
 subexit()
 if (
  !node.url ||
  /[\0- \u007F]/.test(node.url)
 ) {
  subexit = state.enter('destinationLiteral')
  value += tracker.move('<')
  value += tracker.move(
   state.safe(node.url, {before: value, after: '>', ...tracker.current()})
  )
  value += tracker.move('>')
 } else {
  subexit = state.enter('destinationRaw')
  value += tracker.move(
   state.safe(node.url, {
    before: value,
    after: node.title ? ' ' : '\n',
    ...tracker.current()
   })
  )
 }
 subexit()
 if (node.title) {
  subexit = state.enter(`title${suffix}`)
  value += tracker.move(' ' + quote)
  value += tracker.move(
   state.safe(node.title, {
    before: value,
    after: quote,
    ...tracker.current()
   })
  )
  value += tracker.move(quote)
  subexit()
 }
 exit()
 return value
}
;
function checkEmphasis(state) {
 const marker = state.options.emphasis || '*'
 if (marker !== '*' && marker !== '_') {
  throw new Error(
   'Cannot serialize emphasis with `' +
    marker +
    '` for `options.emphasis`, expected `*`, or `_`'
  )
 }
 return marker
}
var micromark_util_classify_character = __webpack_require__(64386);
;
function firstCharacter(value) {
 const code = value.codePointAt(0)
 return code === undefined ? '' : String.fromCodePoint(code)
}
function lastCharacter(value) {
 const code = value.codePointAt(value.length - 2)
 return code !== undefined && code > 0xff_ff
  ? value.slice(-2)
  : value.slice(-1)
}
;
function encodeCharacterReference(code) {
 return '&#x' + code.toString(16).toUpperCase() + ';'
}
;
function encodeInfo(outside, inside, marker) {
 const outsideKind = (0,micromark_util_classify_character .S)(outside)
 const insideKind = (0,micromark_util_classify_character .S)(inside)
 if (outsideKind === undefined) {
  return insideKind === undefined
   ?
    marker === '_'
    ? {inside: true, outside: true}
    : {inside: false, outside: false}
   : insideKind === 1
    ?
     {inside: true, outside: true}
    :
     {inside: false, outside: true}
 }
 if (outsideKind === 1) {
  return insideKind === undefined
   ?
    {inside: false, outside: false}
   : insideKind === 1
    ?
     {inside: true, outside: true}
    :
     {inside: false, outside: false}
 }
 return insideKind === undefined
  ?
   {inside: false, outside: false}
  : insideKind === 1
   ?
    {inside: true, outside: false}
   :
    {inside: false, outside: false}
}
var micromark_util_html_tag_name = __webpack_require__(49586);
;
function htmlKind(value) {
 if (value.charCodeAt(0) !== 60 ) return
 const next = value.charCodeAt(1)
 if (next === 33 ) {
  const code = value.charCodeAt(2)
  if (code === 45 ) return 2
  if (code === 91 ) return 5
  if ((0,micromark_util_character .CW)(code)) return 4
  return
 }
 if (next === 63 ) return 3
 const closing = next === 47
 const start = closing ? 2 : 1
 let end = start
 let code = value.charCodeAt(end)
 if (!(0,micromark_util_character .CW)(code)) return
 while (code === 45 || (0,micromark_util_character .lV)(code)) {
  code = value.charCodeAt(++end)
 }
 const name = value.slice(start, end).toLowerCase()
 if (!closing && code !== 47 && micromark_util_html_tag_name .y.includes(name)) {
  return 1
 }
 return micromark_util_html_tag_name .T.includes(name) ? 6 : 7
}
;
const builtins = new Map([
 ['*', false],
 ['_', true]
])
function candidates(tokens, involved, runOf) {
 const related = new Set()
 for (const token of tokens) {
  const siblings = runOf.get(token)
  if (
   siblings &&
   token.attention &&
   involved.some((d) => d.attention === token.attention)
  ) {
   for (const sibling of siblings.tokens) {
    related.add(sibling.attention)
   }
  }
 }
 const ordered = []
 for (const token of tokens) {
  if (token.attention && related.delete(token.attention)) {
   ordered.push(token.attention)
  }
 }
 ordered.reverse()
 return ordered
}
function check(tokens, before, after) {
 const runs = []
 const wrong = new Map()
 const runOf = new Map()
 let index = 0
 while (index < tokens.length) {
  if (!tokens[index].attention) {
   index++
   continue
  }
  const marker = tokens[index].value.charAt(0)
  const strict = builtins.get(marker)
  let end = index + 1
  while (
   end < tokens.length &&
   tokens[end].attention &&
   tokens[end].value.charAt(0) === marker
  ) {
   end++
  }
  const head = index ? tokens[index - 1].value : before
  const previous = (0,micromark_util_classify_character .S)(head.charCodeAt(head.length - 1))
  const next = (0,micromark_util_classify_character .S)(
   (end < tokens.length ? tokens[end].value : after).charCodeAt(0)
  )
  const open = !next || (next === 2 && Boolean(previous))
  const close = !previous || (previous === 2 && Boolean(next))
  const run = {
   tokens: tokens.slice(index, end),
   markers: [],
   start: 0,
   end: 0,
   open: strict ? open && (Boolean(previous) || !close) : open,
   close: strict ? close && (Boolean(next) || !open) : close,
   split: strict !== undefined
  }
  for (const token of run.tokens) {
   wrong.set(token, [...run.tokens])
   runOf.set(token, run)
   let size = token.value.length
   while (size--) run.markers.push(token)
  }
  run.end = run.markers.length
  runs.push(run)
  index = end
 }
 pair(runs, wrong)
 index = -1
 while (++index < tokens.length) {
  const involved = wrong.get(tokens[index])
  if (involved) return {attention: candidates(tokens, involved, runOf), index}
 }
}
function containerPhrasing(parent, state, info) {
 return container_phrasing_serialize(phrasing(parent, state, info), info.before, info.after)
}
function encode(tokens, start) {
 const token = tokens[start ? 0 : tokens.length - 1]
 if (!token || token.attention) return
 const character = start
  ? firstCharacter(token.value)
  : lastCharacter(token.value)
 const reference = encodeCharacterReference(
  (character.codePointAt(0))
 )
 if (start) {
  token.value = reference + token.value.slice(character.length)
 } else {
  let value = token.value.slice(0, token.value.length - character.length)
  let escapes = 0
  while (value.charCodeAt(value.length - 1 - escapes) === 92 ) {
   escapes++
  }
  if (escapes % 2) value += '\\'
  token.value = value + reference
 }
}
function improve(items, chosen, mistake, before, after) {
 for (const attention of mistake.attention) {
  const current = chosen.get(attention) || attention.sequences[0]
  for (const sequence of attention.sequences) {
   if (sequence === current) continue
   const trial = new Map(chosen)
   trial.set(attention, sequence)
   const tokens = render(items, trial, before, after)
   const next = check(tokens, before, after)
   if (!next || next.index > mistake.index) {
    return {chosen: trial, mistake: next, tokens}
   }
  }
 }
}
function pair(runs, wrong) {
 const openersByMarker = new Map()
 for (const closer of runs) {
  const marker = closer.tokens[0].value.charAt(0)
  let openers = openersByMarker.get(marker)
  if (!openers) {
   openers = []
   openersByMarker.set(marker, openers)
  }
  let open = closer.close ? openers.length : 0
  while (open-- && closer.start < closer.end) {
   const opener = openers[open]
   const openerSize = opener.end - opener.start
   const closerSize = closer.end - closer.start
   if (
    closer.split
     ?
      (opener.close || closer.open) &&
      closerSize % 3 &&
      !((openerSize + closerSize) % 3)
     :
      openerSize !== opener.markers.length || openerSize !== closerSize
   ) {
    continue
   }
   const size = closer.split
    ? openerSize > 1 && closerSize > 1
     ? 2
     : 1
    : closerSize
   const opening = opener.markers.slice(opener.end - size, opener.end)
   const closing = closer.markers.slice(closer.start, closer.start + size)
   const openToken = opening[0]
   const closeToken = closing[0]
   if (
    openToken === opening[size - 1] &&
    openToken.value.length === size &&
    closeToken === closing[size - 1] &&
    closeToken.value.length === size &&
    openToken.attention === closeToken.attention
   ) {
    wrong.delete(openToken)
    wrong.delete(closeToken)
   } else {
    const involved = [...new Set([...opening, ...closing])]
    for (const token of involved) {
     const list = wrong.get(token)
     if (list) list.push(...involved)
    }
   }
   opener.end -= size
   closer.start += size
   if (opener.start === opener.end) openers.splice(open, 1)
   open = openers.length
  }
  if (closer.open && closer.start < closer.end) openers.push(closer)
 }
}
function attentionSequences(type, markers, sizes) {
 if (markers.length === 0) {
  throw new Error(
   'Cannot serialize `' +
    type +
    '` as attention without markers, expected one or more markers'
  )
 }
 if (sizes.length === 0) {
  throw new Error(
   'Cannot serialize `' +
    type +
    '` as attention without sizes, expected one or more sizes'
  )
 }
 for (const size of sizes) {
  if (!Number.isSafeInteger(size) || size < 1) {
   throw new Error(
    'Cannot serialize `' +
     type +
     '` as attention with `' +
     size +
     '` as size, expected positive integer'
   )
  }
 }
 const sequences = []
 for (const marker of markers) {
  if (marker.length !== 1) {
   throw new Error(
    'Cannot serialize `' +
     type +
     '` as attention with `' +
     marker +
     '` as marker, expected a single ascii character'
   )
  }
  if (!(0,micromark_util_character .ol)(marker.charCodeAt(0))) {
   throw new Error(
    'Cannot serialize `' +
     type +
     '` as attention with `' +
     marker +
     '` as marker, expected ascii punctuation'
   )
  }
  for (const size of sizes) {
   sequences.push(marker.repeat(size))
  }
 }
 return sequences
}
function phrasing(parent, state, info) {
 const indexStack = state.indexStack
 const children = parent.children || []
 const results = []
 let index = -1
 let before = info.before
 indexStack.push(-1)
 let tracker = state.createTracker(info)
 while (++index < children.length) {
  const child = children[index]
  let after
  indexStack[indexStack.length - 1] = index
  if (index + 1 < children.length) {
   let handle = state.handle.handlers[children[index + 1].type]
   if (handle && handle.peek) handle = handle.peek
   after = handle
    ? firstCharacter(
      handle(children[index + 1], parent, state, {
       before: '',
       after: '',
       ...tracker.current()
      })
     )
    : ''
  } else {
   after = info.after
  }
  const previous = results[results.length - 1]
  if (
   typeof previous === 'string' &&
   (before === '\r' || before === '\n') &&
   child.type === 'html' &&
   htmlKind(child.value) !== 7
  ) {
   results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, ' ')
   before = ' '
   tracker = state.createTracker(info)
   tracker.move(container_phrasing_serialize(results, info.before, info.after))
  }
  const handle = state.handle.handlers[child.type]
  if (handle && handle.attention) {
   const item = attentionItem(
    (child),
    handle.attention,
    state,
    tracker
   )
   if (!item) continue
   results.push(item)
   before = lastCharacter(item.sequences[0])
  } else {
   const value = state.handle(child, parent, state, {
    ...tracker.current(),
    after,
    before
   })
   if (!value) continue
   tracker.move(value)
   results.push(value)
   before = lastCharacter(value)
  }
 }
 indexStack.pop()
 return results
}
function attentionItem(node, attention, state, tracker) {
 const {construct, markers, sizes} = attention(node, state)
 const sequences = attentionSequences(node.type, markers, sizes)
 const sequence = sequences[0]
 const exit = state.enter(construct)
 const inside = state.createTracker(tracker.current())
 inside.move(sequence)
 const children = phrasing(node, state, {
  ...inside.current(),
  before: sequence,
  after: sequence
 })
 exit()
 if (children.length === 0) return
 tracker.move(sequence)
 tracker.move(container_phrasing_serialize(children, sequence, sequence))
 tracker.move(sequence)
 return {children, sequences}
}
function fix(items, chosen, before, after) {
 let tokens = render(items, chosen, before, after)
 let mistake = check(tokens, before, after)
 while (mistake) {
  const next = improve(items, chosen, mistake, before, after)
  if (!next) return
  chosen = next.chosen
  tokens = next.tokens
  mistake = next.mistake
 }
 return tokens
}
function guess(items, chosen, before, after) {
 let previous = before
 let index = -1
 while (++index < items.length) {
  const item = items[index]
  if (typeof item === 'string') {
   previous = ''
   continue
  }
  const next = index === items.length - 1 ? after : ''
  const sequence =
   item.sequences.find(function (value) {
    const marker = value.charAt(0)
    return (
     (marker !== previous.charAt(0) && marker !== next.charAt(0)) ||
     (items.length === 1 &&
      builtins.has(marker) &&
      value.length > before.length)
    )
   }) || item.sequences[0]
  if (sequence !== item.sequences[0]) chosen.set(item, sequence)
  guess(item.children, chosen, sequence, sequence)
  previous = sequence
 }
}
function render(items, chosen, before, after) {
 const tokens = []
 let encodeAfter
 let previous = lastCharacter(before)
 let index = -1
 while (++index < items.length) {
  const item = items[index]
  if (typeof item === 'string') {
   const token = {value: item, attention: undefined}
   if (encodeAfter && encodeAfter === firstCharacter(item)) {
    encode([token], true)
   }
   encodeAfter = undefined
   tokens.push(token)
   if (token.value) previous = lastCharacter(token.value)
   continue
  }
  const sequence = chosen.get(item) || item.sequences[0]
  const marker = sequence.charAt(0)
  const next = items[index + 1]
  const outsideBefore = previous
  const outsideAfter = firstCharacter(
   next === undefined
    ? after
    : typeof next === 'string'
     ? next
     : chosen.get(next) || next.sequences[0]
  )
  const inside = render(item.children, chosen, sequence, sequence)
  const head = inside[0].value
  const open = encodeInfo(
   outsideBefore.charCodeAt(outsideBefore.length - 1),
   head.charCodeAt(0),
   marker
  )
  if (open.inside) encode(inside, true)
  const tail = lastCharacter(inside[inside.length - 1].value)
  const close = encodeInfo(
   outsideAfter.charCodeAt(0),
   tail.charCodeAt(tail.length - 1),
   marker
  )
  if (close.inside) encode(inside, false)
  if (open.outside && outsideBefore !== '\n' && outsideBefore !== '\r') {
   encode(tokens, false)
  }
  if (close.outside) encodeAfter = outsideAfter
  tokens.push({value: sequence, attention: item}, ...inside, {
   value: sequence,
   attention: item
  })
  previous = sequence.charAt(sequence.length - 1)
 }
 return tokens
}
function container_phrasing_serialize(items, before, after) {
 const guessed = new Map()
 guess(items, guessed, before, after)
 const tokens =
  (guessed.size > 0 ? fix(items, guessed, before, after) : undefined) ||
  fix(items, new Map(), before, after) ||
  render(items, new Map(), before, after)
 let result = ''
 for (const token of tokens) result += token.value
 return result
}
;
emphasis.attention = attention
emphasis.peek = peek
function emphasis(node, _, state, info) {
 const exit = state.enter('phrasing')
 const item = attentionItem(node, attention, state, state.createTracker(info))
 const value = item ? container_phrasing_serialize([item], info.before, info.after) : ''
 exit()
 return value
}
function attention(_, state) {
 const marker = checkEmphasis(state)
 return {
  construct: 'emphasis',
  markers: marker === '*' ? ['*', '_'] : ['_', '*'],
  sizes: [1]
 }
}
function peek(_, _1, state) {
 return state.options.emphasis || '*'
}
;
function color_node_color(d) {
 return '\u001B[33m' + d + '\u001B[39m'
}
;
const lib_empty = []
const lib_CONTINUE = true
const lib_EXIT = false
const lib_SKIP = 'skip'
function lib_visitParents(
 tree,
 testOrEnterOrVisitors,
 enterOrVisitorsOrReverse,
 reverse
) {
 if (!tree || typeof tree !== 'object') {
  throw new Error('Unexpected value `' + tree + '` for `tree`, expected node')
 }
 let preorder = true
 let check
 let visitors
 let enter
 let exit
 if (
  typeof enterOrVisitorsOrReverse === 'function' ||
  (enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === 'object')
 ) {
  check = (testOrEnterOrVisitors)
  visitors = enterOrVisitorsOrReverse
  if (reverse) preorder = false
 }
 else {
  visitors = (testOrEnterOrVisitors)
  if (enterOrVisitorsOrReverse) preorder = false
 }
 if (typeof visitors === 'function') {
  enter = visitors
 } else if (visitors && typeof visitors === 'object') {
  if (visitors.enter === null || visitors.enter === undefined) {
  } else if (typeof visitors.enter === 'function') {
   enter = visitors.enter
  } else {
   throw new Error(
    'Unexpected value `' +
     visitors.enter +
     '` for `visitors.enter`, expected optional visitor'
   )
  }
  if (typeof visitors.exit === 'function') {
   exit = visitors.exit
  } else {
   throw new Error(
    'Unexpected value `' +
     visitors.exit +
     '` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)'
   )
  }
 } else {
  throw new Error(
   'Unexpected value `' +
    visitors +
    '` for `enter` or `visitors`, expected visitor or object with visitors'
  )
 }
 const is = (0,lib .C)(check)
 const step = preorder ? 1 : -1
 factory(tree, undefined, [])()
 function factory(node, index, parents) {
  const value = (
   node && typeof node === 'object' ? node : {}
  )
  if (typeof value.type === 'string') {
   const name =
    typeof value.tagName === 'string'
     ? value.tagName
     :
      typeof value.name === 'string'
      ? value.name
      : undefined
   Object.defineProperty(visit, 'name', {
    value:
     'node (' + color_node_color(node.type + (name ? '<' + name + '>' : '')) + ')'
   })
  }
  return visit
  function visit() {
   const matches =
    !check || is(node, index, parents[parents.length - 1] || undefined)
   let result = lib_empty
   if (enter && matches) {
    result = lib_toResult(enter(node, parents, index))
    if (result[0] === lib_EXIT) {
     return result
    }
   }
   if ('children' in node && node.children) {
    const nodeAsParent = (node)
    if (nodeAsParent.children && result[0] !== lib_SKIP) {
     let offset = (preorder ? -1 : nodeAsParent.children.length) + step
     const grandparents = [...parents, nodeAsParent]
     while (offset > -1 && offset < nodeAsParent.children.length) {
      const child = nodeAsParent.children[offset]
      const subresult = factory(child, offset, grandparents)()
      if (subresult[0] === lib_EXIT) {
       return subresult
      }
      offset =
       typeof subresult[1] === 'number' ? subresult[1] : offset + step
     }
    }
   }
   if (exit && matches) {
    const exitResult = lib_toResult(exit(node, parents, index))
    if (exitResult[0] === lib_SKIP) {
     throw new Error(
      'Unexpected value `' +
       exitResult[0] +
       '` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing'
     )
    }
    if (exitResult[0] === lib_EXIT || typeof exitResult[1] === 'number') {
     return exitResult
    }
   }
   return result
  }
 }
}
function lib_toResult(value) {
 if (Array.isArray(value)) {
  return value
 }
 if (typeof value === 'number') {
  return [lib_CONTINUE, value]
 }
 return value === null || value === undefined ? lib_empty : [value]
}
;
function visit(
 tree,
 testOrEnterOrVisitors,
 enterOrVisitorsOrReverse,
 maybeReverse
) {
 let check
 let visitors
 let reverse
 if (
  typeof enterOrVisitorsOrReverse === 'function' ||
  (enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === 'object')
 ) {
  check = (testOrEnterOrVisitors)
  visitors = enterOrVisitorsOrReverse
  reverse = maybeReverse
 }
 else {
  visitors = (testOrEnterOrVisitors)
  reverse = enterOrVisitorsOrReverse
 }
 if (typeof visitors === 'function') {
  lib_visitParents(tree, check, wrap(visitors), reverse)
 } else {
  lib_visitParents(tree, check, wrapVisitors(visitors), reverse)
 }
}
function wrapVisitors(visitors) {
 if (!visitors || typeof visitors !== 'object') return visitors
 return {
  enter:
   typeof visitors.enter === 'function'
    ? wrap(visitors.enter)
    : visitors.enter,
  exit:
   typeof visitors.exit === 'function' ? wrap(visitors.exit) : visitors.exit
 }
}
function wrap(visitor) {
 return overload
 function overload(node, parents, index) {
  return visitor(node, index, parents[parents.length - 1])
 }
}
var mdast_util_to_string_lib = __webpack_require__(31869);
;
function formatHeadingAsSetext(node, state) {
 let literalWithBreak = false
 visit(node, function (node) {
  if (
   ('value' in node && /\r?\n|\r/.test(node.value)) ||
   node.type === 'break'
  ) {
   literalWithBreak = true
   return lib_EXIT
  }
 })
 return Boolean(
  (!node.depth || node.depth < 3) &&
  (0,mdast_util_to_string_lib .d)(node) &&
  (state.options.setext || literalWithBreak)
 )
}
;
function heading(node, _, state, info) {
 const rank = Math.max(Math.min(6, node.depth || 1), 1)
 const tracker = state.createTracker(info)
 if (formatHeadingAsSetext(node, state)) {
  const exit = state.enter('headingSetext')
  const subexit = state.enter('phrasing')
  const value = state.containerPhrasing(node, {
   ...tracker.current(),
   before: '\n',
   after: '\n'
  })
  subexit()
  exit()
  return (
   value +
   '\n' +
   (rank === 1 ? '=' : '-').repeat(
    value.length -
     (Math.max(value.lastIndexOf('\r'), value.lastIndexOf('\n')) + 1)
   )
  )
 }
 const sequence = '#'.repeat(rank)
 const exit = state.enter('headingAtx')
 const subexit = state.enter('phrasing')
 tracker.move(sequence + ' ')
 let value = state.containerPhrasing(node, {
  before: '# ',
  after: '\n',
  ...tracker.current()
 })
 const head = value.charCodeAt(0)
 if (head === 9 || head === 32 ) {
  value = encodeCharacterReference(head) + value.slice(1)
 }
 value = value ? sequence + ' ' + value : sequence
 if (state.options.closeAtx) {
  value += ' ' + sequence
 }
 subexit()
 exit()
 return value
}
;
html.peek = htmlPeek
function html(node) {
 return node.value || ''
}
function htmlPeek() {
 return '<'
}
;
image_image.peek = imagePeek
function image_image(node, _, state, info) {
 const quote = checkQuote(state)
 const suffix = quote === '"' ? 'Quote' : 'Apostrophe'
 const exit = state.enter('image')
 let subexit = state.enter('label')
 const tracker = state.createTracker(info)
 let value = tracker.move('![')
 value += tracker.move(
  state.safe(node.alt, {before: value, after: ']', ...tracker.current()})
 )
 value += tracker.move('](')
 subexit()
 if (
  (!node.url && node.title) ||
  /[\0- \u007F]/.test(node.url)
 ) {
  subexit = state.enter('destinationLiteral')
  value += tracker.move('<')
  value += tracker.move(
   state.safe(node.url, {before: value, after: '>', ...tracker.current()})
  )
  value += tracker.move('>')
 } else {
  subexit = state.enter('destinationRaw')
  value += tracker.move(
   state.safe(node.url, {
    before: value,
    after: node.title ? ' ' : ')',
    ...tracker.current()
   })
  )
 }
 subexit()
 if (node.title) {
  subexit = state.enter(`title${suffix}`)
  value += tracker.move(' ' + quote)
  value += tracker.move(
   state.safe(node.title, {
    before: value,
    after: quote,
    ...tracker.current()
   })
  )
  value += tracker.move(quote)
  subexit()
 }
 value += tracker.move(')')
 exit()
 return value
}
function imagePeek() {
 return '!'
}
;
imageReference.peek = imageReferencePeek
function imageReference(node, _, state, info) {
 const type = node.referenceType
 const exit = state.enter('imageReference')
 let subexit = state.enter('label')
 const tracker = state.createTracker(info)
 let value = tracker.move('![')
 const alt = state.safe(node.alt, {
  before: value,
  after: ']',
  ...tracker.current()
 })
 value += tracker.move(alt + '][')
 subexit()
 const stack = state.stack
 state.stack = stack.filter(function (d) {
  return d !== 'phrasing'
 })
 subexit = state.enter('reference')
 const reference = state.safe(state.associationId(node), {
  before: value,
  after: ']',
  ...tracker.current()
 })
 subexit()
 state.stack = stack
 exit()
 if (type === 'full' || !alt || alt !== reference) {
  value += tracker.move(reference + ']')
 } else if (type === 'shortcut') {
  value = value.slice(0, -1)
 } else {
  value += tracker.move(']')
 }
 return value
}
function imageReferencePeek() {
 return '!'
}
;
inlineCode.peek = inlineCodePeek
function inlineCode(node, _, state) {
 let value = node.value || ''
 let sequence = '`'
 let index = -1
 while (new RegExp('(^|[^`])' + sequence + '([^`]|$)').test(value)) {
  sequence += '`'
 }
 if (
  /[^\n\r ]/.test(value) &&
  ((/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value)) || /^`|`$/.test(value))
 ) {
  value = ' ' + value + ' '
 }
 while (++index < state.unsafe.length) {
  const pattern = state.unsafe[index]
  const expression = state.compilePattern(pattern)
  if (!pattern.atBreak) continue
  let match
  while ((match = expression.exec(value))) {
   let position = match.index
   if (
    value.charCodeAt(position) === 10 &&
    value.charCodeAt(position - 1) === 13
   ) {
    position--
   }
   value = value.slice(0, position) + ' ' + value.slice(match.index + 1)
  }
 }
 return sequence + value + sequence
}
function inlineCodePeek() {
 return '`'
}
;
function formatLinkAsAutolink(node, state) {
 const raw = (0,mdast_util_to_string_lib .d)(node)
 return Boolean(
  !state.options.resourceLink &&
  node.url &&
  !node.title &&
  node.children &&
  node.children.length === 1 &&
  node.children[0].type === 'text' &&
  (raw === node.url || 'mailto:' + raw === node.url) &&
  /^[a-z][+\-.a-z]+:/i.test(node.url) &&
  !/[\0- <>\u007F]/.test(node.url)
 )
}
;
link_link.peek = linkPeek
function link_link(node, _, state, info) {
 const quote = checkQuote(state)
 const suffix = quote === '"' ? 'Quote' : 'Apostrophe'
 const tracker = state.createTracker(info)
 if (formatLinkAsAutolink(node, state)) {
  const stack = state.stack
  state.stack = stack.filter(function (d) {
   return d !== 'phrasing'
  })
  const exit = state.enter('autolink')
  let value = tracker.move('<')
  value += tracker.move(
   state.containerPhrasing(node, {
    before: value,
    after: '>',
    ...tracker.current()
   })
  )
  value += tracker.move('>')
  exit()
  state.stack = stack
  return value
 }
 const exit = state.enter('link')
 let subexit = state.enter('label')
 let value = tracker.move('[')
 const text = state.containerPhrasing(node, {
  before: value,
  after: '](',
  ...tracker.current()
 })
 value += tracker.move(text)
 subexit()
 value += tracker.move('](')
 const enclose = /[\0- \u007F]/.test(node.url)
 const last = info.before.charAt(info.before.length - 1)
 let title = node.title || undefined
 if (!title && !enclose && (last === '\n' || last === '\r')) {
  let index = 0
  while (index < text.length && text.charCodeAt(index) !== 93 ) {
   index += text.charCodeAt(index) === 92 ? 2 : 1
  }
  if (text.charCodeAt(index + 1) === 58 ) title = ''
 }
 if (
  (!node.url && typeof title === 'string') ||
  enclose
 ) {
  subexit = state.enter('destinationLiteral')
  value += tracker.move('<')
  value += tracker.move(
   state.safe(node.url, {before: value, after: '>', ...tracker.current()})
  )
  value += tracker.move('>')
 } else {
  subexit = state.enter('destinationRaw')
  value += tracker.move(
   state.safe(node.url, {
    before: value,
    after: typeof title === 'string' ? ' ' : ')',
    ...tracker.current()
   })
  )
 }
 subexit()
 if (typeof title === 'string') {
  subexit = state.enter(`title${suffix}`)
  value += tracker.move(' ' + quote)
  value += tracker.move(
   state.safe(title, {
    before: value,
    after: quote,
    ...tracker.current()
   })
  )
  value += tracker.move(quote)
  subexit()
 }
 value += tracker.move(')')
 exit()
 return value
}
function linkPeek(node, _, state) {
 return formatLinkAsAutolink(node, state) ? '<' : '['
}
;
linkReference.peek = linkReferencePeek
function linkReference(node, _, state, info) {
 const type = node.referenceType
 const exit = state.enter('linkReference')
 let subexit = state.enter('label')
 const tracker = state.createTracker(info)
 let value = tracker.move('[')
 const text = state.containerPhrasing(node, {
  before: value,
  after: ']',
  ...tracker.current()
 })
 value += tracker.move(text + '][')
 subexit()
 const stack = state.stack
 state.stack = stack.filter(function (d) {
  return d !== 'phrasing'
 })
 subexit = state.enter('reference')
 const reference = state.safe(state.associationId(node), {
  before: value,
  after: ']',
  ...tracker.current()
 })
 subexit()
 state.stack = stack
 exit()
 if (type === 'full' || !text || text !== reference) {
  value += tracker.move(reference + ']')
 } else if (type === 'shortcut') {
  value = value.slice(0, -1)
 } else {
  value += tracker.move(']')
 }
 return value
}
function linkReferencePeek() {
 return '['
}
;
function checkBullet(state) {
 const marker = state.options.bullet || '*'
 if (marker !== '*' && marker !== '+' && marker !== '-') {
  throw new Error(
   'Cannot serialize items with `' +
    marker +
    '` for `options.bullet`, expected `*`, `+`, or `-`'
  )
 }
 return marker
}
;
function checkBulletOther(state) {
 const bullet = checkBullet(state)
 const bulletOther = state.options.bulletOther
 if (!bulletOther) {
  return bullet === '*' ? '-' : '*'
 }
 if (bulletOther !== '*' && bulletOther !== '+' && bulletOther !== '-') {
  throw new Error(
   'Cannot serialize items with `' +
    bulletOther +
    '` for `options.bulletOther`, expected `*`, `+`, or `-`'
  )
 }
 if (bulletOther === bullet) {
  throw new Error(
   'Expected `bullet` (`' +
    bullet +
    '`) and `bulletOther` (`' +
    bulletOther +
    '`) to be different'
  )
 }
 return bulletOther
}
;
function checkBulletOrdered(state) {
 const marker = state.options.bulletOrdered || '.'
 if (marker !== '.' && marker !== ')') {
  throw new Error(
   'Cannot serialize items with `' +
    marker +
    '` for `options.bulletOrdered`, expected `.` or `)`'
  )
 }
 return marker
}
;
function checkRule(state) {
 const marker = state.options.rule || '*'
 if (marker !== '*' && marker !== '-' && marker !== '_') {
  throw new Error(
   'Cannot serialize rules with `' +
    marker +
    '` for `options.rule`, expected `*`, `-`, or `_`'
  )
 }
 return marker
}
;
function list(node, parent, state, info) {
 const exit = state.enter('list')
 const bulletCurrent = state.bulletCurrent
 let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state)
 const bulletOther = node.ordered
  ? bullet === '.'
   ? ')'
   : '.'
  : checkBulletOther(state)
 let useDifferentMarker =
  parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false
 if (!node.ordered) {
  const firstListItem = node.children ? node.children[0] : undefined
  if (
   (bullet === '*' || bullet === '-') &&
   firstListItem &&
   (!firstListItem.children || !firstListItem.children[0]) &&
   state.stack[state.stack.length - 1] === 'list' &&
   state.stack[state.stack.length - 2] === 'listItem' &&
   state.stack[state.stack.length - 3] === 'list' &&
   state.stack[state.stack.length - 4] === 'listItem' &&
   state.indexStack[state.indexStack.length - 1] === 0 &&
   state.indexStack[state.indexStack.length - 2] === 0 &&
   state.indexStack[state.indexStack.length - 3] === 0
  ) {
   useDifferentMarker = true
  }
  if (checkRule(state) === bullet && firstListItem) {
   let index = -1
   while (++index < node.children.length) {
    const item = node.children[index]
    if (
     item &&
     item.type === 'listItem' &&
     item.children &&
     item.children[0] &&
     item.children[0].type === 'thematicBreak'
    ) {
     useDifferentMarker = true
     break
    }
   }
  }
 }
 if (useDifferentMarker) {
  bullet = bulletOther
 }
 state.bulletCurrent = bullet
 const value = state.containerFlow(node, info)
 state.bulletLastUsed = bullet
 state.bulletCurrent = bulletCurrent
 exit()
 return value
}
;
function checkListItemIndent(state) {
 const style = state.options.listItemIndent || 'one'
 if (style !== 'tab' && style !== 'one' && style !== 'mixed') {
  throw new Error(
   'Cannot serialize items with `' +
    style +
    '` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`'
  )
 }
 return style
}
;
function listItem(node, parent, state, info) {
 const listItemIndent = checkListItemIndent(state)
 let bullet = state.bulletCurrent || checkBullet(state)
 if (parent && parent.type === 'list' && parent.ordered) {
  bullet =
   (typeof parent.start === 'number' && parent.start > -1
    ? parent.start
    : 1) +
   (state.options.incrementListMarker === false
    ? 0
    : parent.children.indexOf(node)) +
   bullet
 }
 let size = bullet.length + 1
 if (
  listItemIndent === 'tab' ||
  (listItemIndent === 'mixed' &&
   ((parent && parent.type === 'list' && parent.spread) || node.spread))
 ) {
  size = Math.ceil(size / 4) * 4
 }
 const tracker = state.createTracker(info)
 tracker.move(bullet + ' '.repeat(size - bullet.length))
 tracker.shift(size)
 const exit = state.enter('listItem')
 const value = state.indentLines(
  state.containerFlow(node, tracker.current()),
  map
 )
 exit()
 return value
 function map(line, index, blank) {
  if (index) {
   return (blank ? '' : ' '.repeat(size)) + line
  }
  return (blank ? bullet : bullet + ' '.repeat(size - bullet.length)) + line
 }
}
;
function paragraph(node, _, state, info) {
 const exit = state.enter('paragraph')
 const subexit = state.enter('phrasing')
 const value = state.containerPhrasing(node, info)
 subexit()
 exit()
 return value
}
;
const lib_phrasing =
 (
  (0,lib .C)([
   'break',
   'delete',
   'emphasis',
   'footnote',
   'footnoteReference',
   'image',
   'imageReference',
   'inlineCode',
   'inlineMath',
   'link',
   'linkReference',
   'mdxJsxTextElement',
   'mdxTextExpression',
   'strong',
   'text',
   'textDirective'
  ])
 )
;
function root(node, _, state, info) {
 const hasPhrasing = node.children.some(function (d) {
  return lib_phrasing(d)
 })
 if (!hasPhrasing) return state.containerFlow(node, info)
 const exit = state.enter('phrasing')
 const value = state.containerPhrasing(node, info)
 exit()
 return value
}
;
function checkStrong(state) {
 const marker = state.options.strong || '*'
 if (marker !== '*' && marker !== '_') {
  throw new Error(
   'Cannot serialize strong with `' +
    marker +
    '` for `options.strong`, expected `*`, or `_`'
  )
 }
 return marker
}
;
strong.attention = strong_attention
strong.peek = strong_peek
function strong(node, _, state, info) {
 const exit = state.enter('phrasing')
 const item = attentionItem(node, strong_attention, state, state.createTracker(info))
 const value = item ? container_phrasing_serialize([item], info.before, info.after) : ''
 exit()
 return value
}
function strong_attention(_, state) {
 const marker = checkStrong(state)
 return {
  construct: 'strong',
  markers: marker === '*' ? ['*', '_'] : ['_', '*'],
  sizes: [2]
 }
}
function strong_peek(_, _1, state) {
 return state.options.strong || '*'
}
;
function text_text(node, parent, state, info) {
 const siblings = parent ? parent.children : []
 const index = state.indexStack[state.indexStack.length - 1]
 return state.safe(node.value, {
  ...info,
  afterNode: siblings[index + 1],
  beforeNode: siblings[index - 1]
 })
}
;
function checkRuleRepetition(state) {
 const repetition = state.options.ruleRepetition || 3
 if (repetition < 3) {
  throw new Error(
   'Cannot serialize rules with repetition `' +
    repetition +
    '` for `options.ruleRepetition`, expected `3` or more'
  )
 }
 return repetition
}
;
function thematicBreak(_, _1, state) {
 const value = (
  checkRule(state) + (state.options.ruleSpaces ? ' ' : '')
 ).repeat(checkRuleRepetition(state))
 return state.options.ruleSpaces ? value.slice(0, -1) : value
}
;
const handle = {
 blockquote: blockquote,
 break: hardBreak,
 code: code,
 definition: definition,
 emphasis: emphasis,
 hardBreak: hardBreak,
 heading: heading,
 html: html,
 image: image_image,
 imageReference: imageReference,
 inlineCode: inlineCode,
 link: link_link,
 linkReference: linkReference,
 list: list,
 listItem: listItem,
 paragraph: paragraph,
 root: root,
 strong: strong,
 text: text_text,
 thematicBreak: thematicBreak
}
;
function gfmTableFromMarkdown() {
 return {
  enter: {
   table: enterTable,
   tableData: enterCell,
   tableHeader: enterCell,
   tableRow: enterRow
  },
  exit: {
   codeText: exitCodeText,
   table: exitTable,
   tableData: exit,
   tableHeader: exit,
   tableRow: exit
  }
 }
}
function enterTable(token) {
 const align = token._align
 ;(0,lib_default.ok)(align, 'expected `_align` on table')
 this.enter(
  {
   type: 'table',
   align: align.map(function (d) {
    return d === 'none' ? null : d
   }),
   children: [],
   position: undefined
  },
  token
 )
 this.data.inTable = true
}
function exitTable(token) {
 this.exit(token)
 this.data.inTable = undefined
}
function enterRow(token) {
 this.enter({type: 'tableRow', children: [], position: undefined}, token)
}
function exit(token) {
 this.exit(token)
}
function enterCell(token) {
 this.enter({type: 'tableCell', children: [], position: undefined}, token)
}
function exitCodeText(token) {
 let value = this.resume()
 if (this.data.inTable) {
  value = value.replace(/\\([\\|])/g, replace)
 }
 const node = this.stack[this.stack.length - 1]
 ;(0,lib_default.ok)(node.type === 'inlineCode')
 node.value = value
 this.exit(token)
}
function replace($0, $1) {
 return $1 === '|' ? $1 : $0
}
function gfmTableToMarkdown(options) {
 const settings = options || {}
 const {
  tableCellPadding: padding,
  tablePipeAlign: alignDelimiters,
  stringLength
 } = settings
 const around = padding ? ' ' : '|'
 return {
  handlers: {
   inlineCode: inlineCodeWithTable,
   table: handleTable,
   tableCell: handleTableCell,
   tableRow: handleTableRow
  },
  join: [joinTable],
  unsafe: [
   {character: '\r', inConstruct: 'tableCell'},
   {character: '\n', inConstruct: 'tableCell'},
   {atBreak: true, character: '|', after: '[\t :-]'},
   {character: '|', inConstruct: 'tableCell'},
   {atBreak: true, character: ':', after: '-'},
   {atBreak: true, character: '-', after: '[:|-]'}
  ]
 }
 function handleTable(node, _, state, info) {
  const matrix = handleTableAsData(node, state, info)
  const head = matrix[0]
  if (head) {
   let columns = node.align ? node.align.length : 0
   let index = -1
   if (!columns) {
    while (++index < matrix.length) {
     if (matrix[index].length > columns) columns = matrix[index].length
    }
   }
   while (head.length < columns) head.push('')
  }
  return serializeData(matrix, node.align)
 }
 function handleTableRow(node, _, state, info) {
  const row = handleTableRowAsData(node, state, info)
  const value = serializeData([row])
  return value.slice(0, value.indexOf('\n'))
 }
 function handleTableCell(node, _, state, info) {
  const exit = state.enter('tableCell')
  const subexit = state.enter('phrasing')
  const value = state.containerPhrasing(node, {
   ...info,
   before: around,
   after: around
  })
  subexit()
  exit()
  return value
 }
 function serializeData(matrix, align) {
  return markdownTable(matrix, {
   align,
   alignDelimiters,
   fillRows: false,
   padding,
   stringLength
  })
 }
 function handleTableAsData(node, state, info) {
  const {children} = node
  let index = -1
  const result = []
  const subexit = state.enter('table')
  while (++index < children.length) {
   result[index] = handleTableRowAsData(children[index], state, info)
  }
  subexit()
  return result
 }
 function handleTableRowAsData(node, state, info) {
  const {children} = node
  let index = -1
  const result = []
  const subexit = state.enter('tableRow')
  while (++index < children.length) {
   result[index] = handleTableCell(children[index], node, state, info)
  }
  subexit()
  return result
 }
 function inlineCodeWithTable(node, parent, state) {
  const value = handle.inlineCode(node, parent, state)
  if (!state.stack.includes('tableCell')) return value
  const result = []
  let start = 0
  let index = value.indexOf('|')
  while (index !== -1) {
   let before = index
   while (before > start && value.charCodeAt(before - 1) === 92 ) {
    before--
   }
   result.push(value.slice(start, index))
   if ((index - before) % 2 === 0) result.push('\\')
   start = index
   index = value.indexOf('|', index + 1)
  }
  result.push(value.slice(start))
  return result.join('')
 }
}
function joinTable(left, right, parent, state) {
 if (
  left.type === 'table' &&
  parent.type === 'listItem' &&
  parent.spread === false &&
  (right.type === 'definition' ||
   (right.type === 'heading' && lib_formatHeadingAsSetext(right, state)) ||
   right.type === 'paragraph' ||
   right.type === 'table')
 ) {
  return 1
 }
}
function lib_formatHeadingAsSetext(node, state) {
 let literalWithBreak = false
 visit(node, function (node) {
  if (
   node.type === 'break' ||
   ('value' in node && /\r?\n|\r/.test(node.value))
  ) {
   literalWithBreak = true
   return lib_EXIT
  }
 })
 return Boolean(
  (!node.depth || node.depth < 3) &&
  (0,mdast_util_to_string_lib .d)(node) &&
  (state.options.setext || literalWithBreak)
 )
}
;
function gfmTaskListItemFromMarkdown() {
 return {
  exit: {
   taskListCheckValueChecked: exitCheck,
   taskListCheckValueUnchecked: exitCheck,
   paragraph: exitParagraphWithTaskListItem
  }
 }
}
function gfmTaskListItemToMarkdown() {
 return {
  handlers: {paragraph: paragraphWithTaskListItem},
  join: [joinDefinitionsBeforeTaskListItemParagraph]
 }
}
function exitCheck(token) {
 const node = this.stack[this.stack.length - 2]
 ;(0,lib_default.ok)(node.type === 'listItem')
 node.checked = token.type === 'taskListCheckValueChecked'
}
function exitParagraphWithTaskListItem(token) {
 const parent = this.stack[this.stack.length - 2]
 if (
  parent &&
  parent.type === 'listItem' &&
  typeof parent.checked === 'boolean'
 ) {
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node.type === 'paragraph')
  const head = node.children[0]
  if (head && head.type === 'text') {
   const siblings = parent.children
   let index = -1
   let firstParagraph
   while (++index < siblings.length) {
    const sibling = siblings[index]
    if (sibling.type === 'paragraph') {
     firstParagraph = sibling
     break
    }
   }
   if (firstParagraph === node) {
    head.value = head.value.slice(1)
    if (head.value.length === 0) {
     node.children.shift()
    } else if (
     node.position &&
     head.position &&
     typeof head.position.start.offset === 'number'
    ) {
     head.position.start.column++
     head.position.start.offset++
     node.position.start = {...head.position.start}
    }
   }
  }
 }
 this.exit(token)
}
function paragraphWithTaskListItem(node, parent, state, info) {
 if (
  !parent ||
  parent.type !== 'listItem' ||
  taskListItemParagraph(parent) !== node
 ) {
  return handle.paragraph(node, parent, state, info)
 }
 const checkbox = '[' + (parent.checked ? 'x' : ' ') + '] '
 const tracker = state.createTracker(info)
 tracker.move(checkbox)
 const value = handle.paragraph(
  node.children.length > 0
   ? node
   : {type: 'paragraph', children: [{type: 'text', value: ' '}]},
  parent,
  state,
  {...info, ...tracker.current()}
 )
 return checkbox + value
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
 if (!(left.type === 'definition' && parent.type === 'listItem')) {
  return
 }
 const paragraph = taskListItemParagraph(parent)
 if (
  paragraph &&
  parent.children.indexOf(left) < parent.children.indexOf(paragraph)
 ) {
  return 0
 }
}
function taskListItemParagraph(node) {
 if (typeof node.checked !== 'boolean') {
  return
 }
 for (const child of node.children) {
  if (child.type === 'paragraph') {
   return child
  }
  if (child.type !== 'definition') {
   return
  }
 }
}
;
function gfmFromMarkdown() {
 return [
  gfmAutolinkLiteralFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown()
 ]
}
function gfmToMarkdown(options) {
 return {
  extensions: [
   gfmAutolinkLiteralToMarkdown(),
   gfmFootnoteToMarkdown(options),
   gfmStrikethroughToMarkdown(),
   gfmTableToMarkdown(options),
   gfmTaskListItemToMarkdown()
  ]
 }
}
var micromark_util_combine_extensions = __webpack_require__(96792);
;
const wwwPrefix = {
 tokenize: tokenizeWwwPrefix,
 partial: true
};
const domain = {
 tokenize: tokenizeDomain,
 partial: true
};
const path = {
 tokenize: tokenizePath,
 partial: true
};
const trail = {
 tokenize: tokenizeTrail,
 partial: true
};
const emailDomainDotTrail = {
 tokenize: tokenizeEmailDomainDotTrail,
 partial: true
};
const wwwAutolink = {
 name: 'wwwAutolink',
 tokenize: tokenizeWwwAutolink,
 previous: previousWww
};
const protocolAutolink = {
 name: 'protocolAutolink',
 tokenize: tokenizeProtocolAutolink,
 previous: previousProtocol
};
const emailAutolink = {
 name: 'emailAutolink',
 tokenize: tokenizeEmailAutolink,
 previous: previousEmail
};
const syntax_text = {};
function gfmAutolinkLiteral() {
 return {
  text: syntax_text
 };
}
let syntax_code = 48;
while (syntax_code < 123) {
 syntax_text[syntax_code] = emailAutolink;
 syntax_code++;
 if (syntax_code === 58) syntax_code = 65;else if (syntax_code === 91) syntax_code = 97;
}
syntax_text[43] = emailAutolink;
syntax_text[45] = emailAutolink;
syntax_text[46] = emailAutolink;
syntax_text[95] = emailAutolink;
syntax_text[72] = [emailAutolink, protocolAutolink];
syntax_text[104] = [emailAutolink, protocolAutolink];
syntax_text[87] = [emailAutolink, wwwAutolink];
syntax_text[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok, nok) {
 const self = this;
 let dot;
 let data;
 return start;
 function start(code) {
  if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
   return nok(code);
  }
  effects.enter('literalAutolink');
  effects.enter('literalAutolinkEmail');
  return atext(code);
 }
 function atext(code) {
  if (gfmAtext(code)) {
   effects.consume(code);
   return atext;
  }
  if (code === 64) {
   effects.consume(code);
   return emailDomain;
  }
  return nok(code);
 }
 function emailDomain(code) {
  if (code === 46) {
   return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
  }
  if (code === 45 || code === 95 || (0,micromark_util_character .lV)(code)) {
   data = true;
   effects.consume(code);
   return emailDomain;
  }
  return emailDomainAfter(code);
 }
 function emailDomainDot(code) {
  effects.consume(code);
  dot = true;
  return emailDomain;
 }
 function emailDomainAfter(code) {
  if (data && dot && (0,micromark_util_character .CW)(self.previous)) {
   effects.exit('literalAutolinkEmail');
   effects.exit('literalAutolink');
   return ok(code);
  }
  return nok(code);
 }
}
function tokenizeWwwAutolink(effects, ok, nok) {
 const self = this;
 return wwwStart;
 function wwwStart(code) {
  if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
   return nok(code);
  }
  effects.enter('literalAutolink');
  effects.enter('literalAutolinkWww');
  return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
 }
 function wwwAfter(code) {
  effects.exit('literalAutolinkWww');
  effects.exit('literalAutolink');
  return ok(code);
 }
}
function tokenizeProtocolAutolink(effects, ok, nok) {
 const self = this;
 let buffer = '';
 let seen = false;
 return protocolStart;
 function protocolStart(code) {
  if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
   effects.enter('literalAutolink');
   effects.enter('literalAutolinkHttp');
   buffer += String.fromCodePoint(code);
   effects.consume(code);
   return protocolPrefixInside;
  }
  return nok(code);
 }
 function protocolPrefixInside(code) {
  if ((0,micromark_util_character .CW)(code) && buffer.length < 5) {
   buffer += String.fromCodePoint(code);
   effects.consume(code);
   return protocolPrefixInside;
  }
  if (code === 58) {
   const protocol = buffer.toLowerCase();
   if (protocol === 'http' || protocol === 'https') {
    effects.consume(code);
    return protocolSlashesInside;
   }
  }
  return nok(code);
 }
 function protocolSlashesInside(code) {
  if (code === 47) {
   effects.consume(code);
   if (seen) {
    return afterProtocol;
   }
   seen = true;
   return protocolSlashesInside;
  }
  return nok(code);
 }
 function afterProtocol(code) {
  return code === null || (0,micromark_util_character .JQ)(code) || (0,micromark_util_character .Ee)(code) || (0,micromark_util_character .Ny)(code) || (0,micromark_util_character .es)(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
 }
 function protocolAfter(code) {
  effects.exit('literalAutolinkHttp');
  effects.exit('literalAutolink');
  return ok(code);
 }
}
function tokenizeWwwPrefix(effects, ok, nok) {
 let size = 0;
 return wwwPrefixInside;
 function wwwPrefixInside(code) {
  if ((code === 87 || code === 119) && size < 3) {
   size++;
   effects.consume(code);
   return wwwPrefixInside;
  }
  if (code === 46 && size === 3) {
   effects.consume(code);
   return wwwPrefixAfter;
  }
  return nok(code);
 }
 function wwwPrefixAfter(code) {
  return code === null ? nok(code) : ok(code);
 }
}
function tokenizeDomain(effects, ok, nok) {
 let underscoreInLastSegment;
 let underscoreInLastLastSegment;
 let seen;
 return domainInside;
 function domainInside(code) {
  if (code === 46 || code === 95) {
   return effects.check(trail, domainAfter, domainAtPunctuation)(code);
  }
  if (code === null || (0,micromark_util_character .Ee)(code) || (0,micromark_util_character .Ny)(code) || code !== 45 && (0,micromark_util_character .es)(code)) {
   return domainAfter(code);
  }
  seen = true;
  effects.consume(code);
  return domainInside;
 }
 function domainAtPunctuation(code) {
  if (code === 95) {
   underscoreInLastSegment = true;
  }
  else {
   underscoreInLastLastSegment = underscoreInLastSegment;
   underscoreInLastSegment = undefined;
  }
  effects.consume(code);
  return domainInside;
 }
 function domainAfter(code) {
  if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
   return nok(code);
  }
  return ok(code);
 }
}
function tokenizePath(effects, ok) {
 let sizeOpen = 0;
 let sizeClose = 0;
 return pathInside;
 function pathInside(code) {
  if (code === 40) {
   sizeOpen++;
   effects.consume(code);
   return pathInside;
  }
  if (code === 41 && sizeClose < sizeOpen) {
   return pathAtPunctuation(code);
  }
  if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) {
   return effects.check(trail, ok, pathAtPunctuation)(code);
  }
  if (code === null || (0,micromark_util_character .Ee)(code) || (0,micromark_util_character .Ny)(code)) {
   return ok(code);
  }
  effects.consume(code);
  return pathInside;
 }
 function pathAtPunctuation(code) {
  if (code === 41) {
   sizeClose++;
  }
  effects.consume(code);
  return pathInside;
 }
}
function tokenizeTrail(effects, ok, nok) {
 return trail;
 function trail(code) {
  if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
   effects.consume(code);
   return trail;
  }
  if (code === 38) {
   effects.consume(code);
   return trailCharacterReferenceStart;
  }
  if (code === 93) {
   effects.consume(code);
   return trailBracketAfter;
  }
  if (
  code === 60 ||
  code === null || (0,micromark_util_character .Ee)(code) || (0,micromark_util_character .Ny)(code)) {
   return ok(code);
  }
  return nok(code);
 }
 function trailBracketAfter(code) {
  if (code === null || code === 40 || code === 91 || (0,micromark_util_character .Ee)(code) || (0,micromark_util_character .Ny)(code)) {
   return ok(code);
  }
  return trail(code);
 }
 function trailCharacterReferenceStart(code) {
  return (0,micromark_util_character .CW)(code) ? trailCharacterReferenceInside(code) : nok(code);
 }
 function trailCharacterReferenceInside(code) {
  if (code === 59) {
   effects.consume(code);
   return trail;
  }
  if ((0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   return trailCharacterReferenceInside;
  }
  return nok(code);
 }
}
function tokenizeEmailDomainDotTrail(effects, ok, nok) {
 return start;
 function start(code) {
  effects.consume(code);
  return after;
 }
 function after(code) {
  return (0,micromark_util_character .lV)(code) ? nok(code) : ok(code);
 }
}
function previousWww(code) {
 return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || (0,micromark_util_character .Ee)(code);
}
function previousProtocol(code) {
 return !(0,micromark_util_character .CW)(code);
}
function previousEmail(code) {
 return !(code === 47 || gfmAtext(code));
}
function gfmAtext(code) {
 return code === 43 || code === 45 || code === 46 || code === 95 || (0,micromark_util_character .lV)(code);
}
function previousUnbalanced(events) {
 let index = events.length;
 let result = false;
 while (index--) {
  const token = events[index][1];
  if ((token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced) {
   result = true;
   break;
  }
  if (token._gfmAutolinkLiteralWalkedInto) {
   result = false;
   break;
  }
 }
 if (events.length > 0 && !result) {
  events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
 }
 return result;
}
var blank_line = __webpack_require__(74520);
var micromark_factory_space = __webpack_require__(52328);
;
const indent = {
 tokenize: tokenizeIndent,
 partial: true
};
function gfmFootnote() {
 return {
  document: {
   [91]: {
    name: 'gfmFootnoteDefinition',
    tokenize: tokenizeDefinitionStart,
    continuation: {
     tokenize: tokenizeDefinitionContinuation
    },
    exit: gfmFootnoteDefinitionEnd
   }
  },
  text: {
   [91]: {
    name: 'gfmFootnoteCall',
    tokenize: tokenizeGfmFootnoteCall
   },
   [93]: {
    name: 'gfmPotentialFootnoteCall',
    add: 'after',
    tokenize: tokenizePotentialGfmFootnoteCall,
    resolveTo: resolveToPotentialGfmFootnoteCall
   }
  }
 };
}
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
 const self = this;
 let index = self.events.length;
 const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
 let labelStart;
 while (index--) {
  const token = self.events[index][1];
  if (token.type === "labelImage") {
   labelStart = token;
   break;
  }
  if (token.type === 'gfmFootnoteCall' || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
   break;
  }
 }
 return start;
 function start(code) {
  if (!labelStart || !labelStart._balanced) {
   return nok(code);
  }
  const id = (0,micromark_util_normalize_identifier .B)(self.sliceSerialize({
   start: labelStart.end,
   end: self.now()
  }));
  if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
   return nok(code);
  }
  effects.enter('gfmFootnoteCallLabelMarker');
  effects.consume(code);
  effects.exit('gfmFootnoteCallLabelMarker');
  return ok(code);
 }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
 let index = events.length;
 let labelStart;
 while (index--) {
  if (events[index][1].type === "labelImage" && events[index][0] === 'enter') {
   labelStart = events[index][1];
   break;
  }
 }
 events[index + 1][1].type = "data";
 events[index + 3][1].type = 'gfmFootnoteCallLabelMarker';
 const call = {
  type: 'gfmFootnoteCall',
  start: Object.assign({}, events[index + 3][1].start),
  end: Object.assign({}, events[events.length - 1][1].end)
 };
 const marker = {
  type: 'gfmFootnoteCallMarker',
  start: Object.assign({}, events[index + 3][1].end),
  end: Object.assign({}, events[index + 3][1].end)
 };
 marker.end.column++;
 marker.end.offset++;
 marker.end._bufferIndex++;
 const string = {
  type: 'gfmFootnoteCallString',
  start: Object.assign({}, marker.end),
  end: Object.assign({}, events[events.length - 1][1].start)
 };
 const chunk = {
  type: "chunkString",
  contentType: 'string',
  start: Object.assign({}, string.start),
  end: Object.assign({}, string.end)
 };
 const replacement = [
 events[index + 1], events[index + 2], ['enter', call, context],
 events[index + 3], events[index + 4],
 ['enter', marker, context], ['exit', marker, context],
 ['enter', string, context], ['enter', chunk, context], ['exit', chunk, context], ['exit', string, context],
 events[events.length - 2], events[events.length - 1], ['exit', call, context]];
 events.splice(index, events.length - index + 1, ...replacement);
 return events;
}
function tokenizeGfmFootnoteCall(effects, ok, nok) {
 const self = this;
 const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
 let size = 0;
 let data;
 return start;
 function start(code) {
  effects.enter('gfmFootnoteCall');
  effects.enter('gfmFootnoteCallLabelMarker');
  effects.consume(code);
  effects.exit('gfmFootnoteCallLabelMarker');
  return callStart;
 }
 function callStart(code) {
  if (code !== 94) return nok(code);
  effects.enter('gfmFootnoteCallMarker');
  effects.consume(code);
  effects.exit('gfmFootnoteCallMarker');
  effects.enter('gfmFootnoteCallString');
  effects.enter('chunkString').contentType = 'string';
  return callData;
 }
 function callData(code) {
  if (
  size > 999 ||
  code === 93 && !data ||
  code === null || code === 91 || (0,micromark_util_character .Ee)(code)) {
   return nok(code);
  }
  if (code === 93) {
   effects.exit('chunkString');
   const token = effects.exit('gfmFootnoteCallString');
   if (!defined.includes((0,micromark_util_normalize_identifier .B)(self.sliceSerialize(token)))) {
    return nok(code);
   }
   effects.enter('gfmFootnoteCallLabelMarker');
   effects.consume(code);
   effects.exit('gfmFootnoteCallLabelMarker');
   effects.exit('gfmFootnoteCall');
   return ok;
  }
  if (!(0,micromark_util_character .Ee)(code)) {
   data = true;
  }
  size++;
  effects.consume(code);
  return code === 92 ? callEscape : callData;
 }
 function callEscape(code) {
  if (code === 91 || code === 92 || code === 93) {
   effects.consume(code);
   size++;
   return callData;
  }
  return callData(code);
 }
}
function tokenizeDefinitionStart(effects, ok, nok) {
 const self = this;
 const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
 let identifier;
 let size = 0;
 let data;
 return start;
 function start(code) {
  effects.enter('gfmFootnoteDefinition')._container = true;
  effects.enter('gfmFootnoteDefinitionLabel');
  effects.enter('gfmFootnoteDefinitionLabelMarker');
  effects.consume(code);
  effects.exit('gfmFootnoteDefinitionLabelMarker');
  return labelAtMarker;
 }
 function labelAtMarker(code) {
  if (code === 94) {
   effects.enter('gfmFootnoteDefinitionMarker');
   effects.consume(code);
   effects.exit('gfmFootnoteDefinitionMarker');
   effects.enter('gfmFootnoteDefinitionLabelString');
   effects.enter('chunkString').contentType = 'string';
   return labelInside;
  }
  return nok(code);
 }
 function labelInside(code) {
  if (
  size > 999 ||
  code === 93 && !data ||
  code === null || code === 91 || (0,micromark_util_character .Ee)(code)) {
   return nok(code);
  }
  if (code === 93) {
   effects.exit('chunkString');
   const token = effects.exit('gfmFootnoteDefinitionLabelString');
   identifier = (0,micromark_util_normalize_identifier .B)(self.sliceSerialize(token));
   effects.enter('gfmFootnoteDefinitionLabelMarker');
   effects.consume(code);
   effects.exit('gfmFootnoteDefinitionLabelMarker');
   effects.exit('gfmFootnoteDefinitionLabel');
   return labelAfter;
  }
  if (!(0,micromark_util_character .Ee)(code)) {
   data = true;
  }
  size++;
  effects.consume(code);
  return code === 92 ? labelEscape : labelInside;
 }
 function labelEscape(code) {
  if (code === 91 || code === 92 || code === 93) {
   effects.consume(code);
   size++;
   return labelInside;
  }
  return labelInside(code);
 }
 function labelAfter(code) {
  if (code === 58) {
   effects.enter('definitionMarker');
   effects.consume(code);
   effects.exit('definitionMarker');
   if (!defined.includes(identifier)) {
    defined.push(identifier);
   }
   return (0,micromark_factory_space .N)(effects, whitespaceAfter, 'gfmFootnoteDefinitionWhitespace');
  }
  return nok(code);
 }
 function whitespaceAfter(code) {
  return ok(code);
 }
}
function tokenizeDefinitionContinuation(effects, ok, nok) {
 return effects.check(blank_line .B, ok, effects.attempt(indent, ok, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
 effects.exit('gfmFootnoteDefinition');
}
function tokenizeIndent(effects, ok, nok) {
 const self = this;
 return (0,micromark_factory_space .N)(effects, afterPrefix, 'gfmFootnoteDefinitionIndent', 4 + 1);
 function afterPrefix(code) {
  const tail = self.events[self.events.length - 1];
  return tail && tail[1].type === 'gfmFootnoteDefinitionIndent' && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
 }
}
var micromark_util_chunked = __webpack_require__(5254);
var micromark_util_resolve_all = __webpack_require__(36728);
;
function gfmStrikethrough(options) {
 const options_ = options || {};
 let single = options_.singleTilde;
 const tokenizer = {
  name: 'strikethrough',
  tokenize: tokenizeStrikethrough,
  resolveAll: resolveAllStrikethrough
 };
 if (single === null || single === undefined) {
  single = true;
 }
 return {
  text: {
   [126]: tokenizer
  },
  insideSpan: {
   null: [tokenizer]
  },
  attentionMarkers: {
   null: [126]
  }
 };
 function resolveAllStrikethrough(events, context) {
  let index = -1;
  while (++index < events.length) {
   if (events[index][0] === 'enter' && events[index][1].type === 'strikethroughSequenceTemporary' && events[index][1]._close) {
    let open = index;
    while (open--) {
     if (events[open][0] === 'exit' && events[open][1].type === 'strikethroughSequenceTemporary' && events[open][1]._open &&
     events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
      events[index][1].type = 'strikethroughSequence';
      events[open][1].type = 'strikethroughSequence';
      const strikethrough = {
       type: 'strikethrough',
       start: Object.assign({}, events[open][1].start),
       end: Object.assign({}, events[index][1].end)
      };
      const text = {
       type: 'strikethroughText',
       start: Object.assign({}, events[open][1].end),
       end: Object.assign({}, events[index][1].start)
      };
      const nextEvents = [['enter', strikethrough, context], ['enter', events[open][1], context], ['exit', events[open][1], context], ['enter', text, context]];
      const insideSpan = context.parser.constructs.insideSpan.null;
      if (insideSpan) {
       (0,micromark_util_chunked .m)(nextEvents, nextEvents.length, 0, (0,micromark_util_resolve_all .W)(insideSpan, events.slice(open + 1, index), context));
      }
      (0,micromark_util_chunked .m)(nextEvents, nextEvents.length, 0, [['exit', text, context], ['enter', events[index][1], context], ['exit', events[index][1], context], ['exit', strikethrough, context]]);
      (0,micromark_util_chunked .m)(events, open - 1, index - open + 3, nextEvents);
      index = open + nextEvents.length - 2;
      break;
     }
    }
   }
  }
  index = -1;
  while (++index < events.length) {
   if (events[index][1].type === 'strikethroughSequenceTemporary') {
    events[index][1].type = "data";
   }
  }
  return events;
 }
 function tokenizeStrikethrough(effects, ok, nok) {
  const previous = this.previous;
  const events = this.events;
  let size = 0;
  return start;
  function start(code) {
   if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") {
    return nok(code);
   }
   effects.enter('strikethroughSequenceTemporary');
   return more(code);
  }
  function more(code) {
   const before = (0,micromark_util_classify_character .S)(previous);
   if (code === 126) {
    if (size > 1) return nok(code);
    effects.consume(code);
    size++;
    return more;
   }
   if (size < 2 && !single) return nok(code);
   const token = effects.exit('strikethroughSequenceTemporary');
   const after = (0,micromark_util_classify_character .S)(code);
   token._open = !after || after === 2 && Boolean(before);
   token._close = !before || before === 2 && Boolean(after);
   return ok(code);
  }
 }
}
;
class EditMap {
 constructor() {
  this.map = [];
  this.index = new Map();
 }
 add(index, remove, add) {
  addImplementation(this, index, remove, add);
 }
 consume(events) {
  this.map.sort(function (a, b) {
   return a[0] - b[0];
  });
  if (this.map.length === 0) {
   return;
  }
  let index = this.map.length;
  const vecs = [];
  while (index > 0) {
   index -= 1;
   vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
   events.length = this.map[index][0];
  }
  vecs.push(events.slice());
  events.length = 0;
  let slice = vecs.pop();
  while (slice) {
   for (const element of slice) {
    events.push(element);
   }
   slice = vecs.pop();
  }
  this.map.length = 0;
  this.index.clear();
 }
}
function addImplementation(editMap, at, remove, add) {
 if (remove === 0 && add.length === 0) {
  return;
 }
 const existing = editMap.index.get(at);
 if (existing) {
  existing[1] += remove;
  existing[2].push(...add);
  return;
 }
 const change = [at, remove, add];
 editMap.map.push(change);
 editMap.index.set(at, change);
}
;
function gfmTableAlign(events, index) {
 let inDelimiterRow = false;
 const align = [];
 while (index < events.length) {
  const event = events[index];
  if (inDelimiterRow) {
   if (event[0] === 'enter') {
    if (event[1].type === 'tableContent') {
     align.push(events[index + 1][1].type === 'tableDelimiterMarker' ? 'left' : 'none');
    }
   }
   else if (event[1].type === 'tableContent') {
    if (events[index - 1][1].type === 'tableDelimiterMarker') {
     const alignIndex = align.length - 1;
     align[alignIndex] = align[alignIndex] === 'left' ? 'center' : 'right';
    }
   }
   else if (event[1].type === 'tableDelimiterRow') {
    break;
   }
  } else if (event[0] === 'enter' && event[1].type === 'tableDelimiterRow') {
   inDelimiterRow = true;
  }
  index += 1;
 }
 return align;
}
;
function gfmTable() {
 return {
  flow: {
   null: {
    name: 'table',
    tokenize: tokenizeTable,
    resolveAll: resolveTable
   }
  }
 };
}
function tokenizeTable(effects, ok, nok) {
 const self = this;
 let size = 0;
 let sizeB = 0;
 let seen;
 return start;
 function start(code) {
  let index = self.events.length - 1;
  while (index > -1) {
   const {
    type
   } = self.events[index][1];
   if (type === "lineEnding" ||
   type === "linePrefix") {
    index--;
   } else {
    break;
   }
  }
  const tail = index > -1 ? self.events[index][1].type : null;
  const next = tail === 'tableHead' || tail === 'tableRow' ? bodyRowStart : headRowBefore;
  if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
   return nok(code);
  }
  return next(code);
 }
 function headRowBefore(code) {
  effects.enter('tableHead');
  effects.enter('tableRow');
  return headRowStart(code);
 }
 function headRowStart(code) {
  if (code === 124) {
   return headRowBreak(code);
  }
  seen = true;
  sizeB += 1;
  return headRowBreak(code);
 }
 function headRowBreak(code) {
  if (code === null) {
   return nok(code);
  }
  if ((0,micromark_util_character .HP)(code)) {
   if (sizeB > 1) {
    sizeB = 0;
    self.interrupt = true;
    effects.exit('tableRow');
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return headDelimiterStart;
   }
   return nok(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   return (0,micromark_factory_space .N)(effects, headRowBreak, "whitespace")(code);
  }
  sizeB += 1;
  if (seen) {
   seen = false;
   size += 1;
  }
  if (code === 124) {
   effects.enter('tableCellDivider');
   effects.consume(code);
   effects.exit('tableCellDivider');
   seen = true;
   return headRowBreak;
  }
  effects.enter("data");
  return headRowData(code);
 }
 function headRowData(code) {
  if (code === null || code === 124 || (0,micromark_util_character .Ee)(code)) {
   effects.exit("data");
   return headRowBreak(code);
  }
  effects.consume(code);
  return code === 92 ? headRowEscape : headRowData;
 }
 function headRowEscape(code) {
  if (code === 92 || code === 124) {
   effects.consume(code);
   return headRowData;
  }
  return headRowData(code);
 }
 function headDelimiterStart(code) {
  self.interrupt = false;
  if (self.parser.lazy[self.now().line]) {
   return nok(code);
  }
  effects.enter('tableDelimiterRow');
  seen = false;
  if ((0,micromark_util_character .On)(code)) {
   return (0,micromark_factory_space .N)(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
  }
  return headDelimiterBefore(code);
 }
 function headDelimiterBefore(code) {
  if (code === 45 || code === 58) {
   return headDelimiterValueBefore(code);
  }
  if (code === 124) {
   seen = true;
   effects.enter('tableCellDivider');
   effects.consume(code);
   effects.exit('tableCellDivider');
   return headDelimiterCellBefore;
  }
  return headDelimiterNok(code);
 }
 function headDelimiterCellBefore(code) {
  if ((0,micromark_util_character .On)(code)) {
   return (0,micromark_factory_space .N)(effects, headDelimiterValueBefore, "whitespace")(code);
  }
  return headDelimiterValueBefore(code);
 }
 function headDelimiterValueBefore(code) {
  if (code === 58) {
   sizeB += 1;
   seen = true;
   effects.enter('tableDelimiterMarker');
   effects.consume(code);
   effects.exit('tableDelimiterMarker');
   return headDelimiterLeftAlignmentAfter;
  }
  if (code === 45) {
   sizeB += 1;
   return headDelimiterLeftAlignmentAfter(code);
  }
  if (code === null || (0,micromark_util_character .HP)(code)) {
   return headDelimiterCellAfter(code);
  }
  return headDelimiterNok(code);
 }
 function headDelimiterLeftAlignmentAfter(code) {
  if (code === 45) {
   effects.enter('tableDelimiterFiller');
   return headDelimiterFiller(code);
  }
  return headDelimiterNok(code);
 }
 function headDelimiterFiller(code) {
  if (code === 45) {
   effects.consume(code);
   return headDelimiterFiller;
  }
  if (code === 58) {
   seen = true;
   effects.exit('tableDelimiterFiller');
   effects.enter('tableDelimiterMarker');
   effects.consume(code);
   effects.exit('tableDelimiterMarker');
   return headDelimiterRightAlignmentAfter;
  }
  effects.exit('tableDelimiterFiller');
  return headDelimiterRightAlignmentAfter(code);
 }
 function headDelimiterRightAlignmentAfter(code) {
  if ((0,micromark_util_character .On)(code)) {
   return (0,micromark_factory_space .N)(effects, headDelimiterCellAfter, "whitespace")(code);
  }
  return headDelimiterCellAfter(code);
 }
 function headDelimiterCellAfter(code) {
  if (code === 124) {
   return headDelimiterBefore(code);
  }
  if (code === null || (0,micromark_util_character .HP)(code)) {
   if (!seen || size !== sizeB) {
    return headDelimiterNok(code);
   }
   effects.exit('tableDelimiterRow');
   effects.exit('tableHead');
   return ok(code);
  }
  return headDelimiterNok(code);
 }
 function headDelimiterNok(code) {
  return nok(code);
 }
 function bodyRowStart(code) {
  effects.enter('tableRow');
  return bodyRowBreak(code);
 }
 function bodyRowBreak(code) {
  if (code === 124) {
   effects.enter('tableCellDivider');
   effects.consume(code);
   effects.exit('tableCellDivider');
   return bodyRowBreak;
  }
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit('tableRow');
   return ok(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   return (0,micromark_factory_space .N)(effects, bodyRowBreak, "whitespace")(code);
  }
  effects.enter("data");
  return bodyRowData(code);
 }
 function bodyRowData(code) {
  if (code === null || code === 124 || (0,micromark_util_character .Ee)(code)) {
   effects.exit("data");
   return bodyRowBreak(code);
  }
  effects.consume(code);
  return code === 92 ? bodyRowEscape : bodyRowData;
 }
 function bodyRowEscape(code) {
  if (code === 92 || code === 124) {
   effects.consume(code);
   return bodyRowData;
  }
  return bodyRowData(code);
 }
}
function resolveTable(events, context) {
 let index = -1;
 let inFirstCellAwaitingPipe = true;
 let rowKind = 0;
 let lastCell = [0, 0, 0, 0];
 let cell = [0, 0, 0, 0];
 let afterHeadAwaitingFirstBodyRow = false;
 let lastTableEnd = 0;
 let currentTable;
 let currentBody;
 let currentCell;
 const map = new EditMap();
 while (++index < events.length) {
  const event = events[index];
  const token = event[1];
  if (event[0] === 'enter') {
   if (token.type === 'tableHead') {
    afterHeadAwaitingFirstBodyRow = false;
    if (lastTableEnd !== 0) {
     flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
     currentBody = undefined;
     lastTableEnd = 0;
    }
    currentTable = {
     type: 'table',
     start: Object.assign({}, token.start),
     end: Object.assign({}, token.end)
    };
    map.add(index, 0, [['enter', currentTable, context]]);
   } else if (token.type === 'tableRow' || token.type === 'tableDelimiterRow') {
    inFirstCellAwaitingPipe = true;
    currentCell = undefined;
    lastCell = [0, 0, 0, 0];
    cell = [0, index + 1, 0, 0];
    if (afterHeadAwaitingFirstBodyRow) {
     afterHeadAwaitingFirstBodyRow = false;
     currentBody = {
      type: 'tableBody',
      start: Object.assign({}, token.start),
      end: Object.assign({}, token.end)
     };
     map.add(index, 0, [['enter', currentBody, context]]);
    }
    rowKind = token.type === 'tableDelimiterRow' ? 2 : currentBody ? 3 : 1;
   }
   else if (rowKind && (token.type === "data" || token.type === 'tableDelimiterMarker' || token.type === 'tableDelimiterFiller')) {
    inFirstCellAwaitingPipe = false;
    if (cell[2] === 0) {
     if (lastCell[1] !== 0) {
      cell[0] = cell[1];
      currentCell = flushCell(map, context, lastCell, rowKind, undefined, currentCell);
      lastCell = [0, 0, 0, 0];
     }
     cell[2] = index;
    }
   } else if (token.type === 'tableCellDivider') {
    if (inFirstCellAwaitingPipe) {
     inFirstCellAwaitingPipe = false;
    } else {
     if (lastCell[1] !== 0) {
      cell[0] = cell[1];
      currentCell = flushCell(map, context, lastCell, rowKind, undefined, currentCell);
     }
     lastCell = cell;
     cell = [lastCell[1], index, 0, 0];
    }
   }
  }
  else if (token.type === 'tableHead') {
   afterHeadAwaitingFirstBodyRow = true;
   lastTableEnd = index;
  } else if (token.type === 'tableRow' || token.type === 'tableDelimiterRow') {
   lastTableEnd = index;
   if (lastCell[1] !== 0) {
    cell[0] = cell[1];
    currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
   } else if (cell[1] !== 0) {
    currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
   }
   rowKind = 0;
  } else if (rowKind && (token.type === "data" || token.type === 'tableDelimiterMarker' || token.type === 'tableDelimiterFiller')) {
   cell[3] = index;
  }
 }
 if (lastTableEnd !== 0) {
  flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
 }
 map.consume(context.events);
 index = -1;
 while (++index < context.events.length) {
  const event = context.events[index];
  if (event[0] === 'enter' && event[1].type === 'table') {
   event[1]._align = gfmTableAlign(context.events, index);
  }
 }
 return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
 const groupName = rowKind === 1 ? 'tableHeader' : rowKind === 2 ? 'tableDelimiter' : 'tableData';
 const valueName = 'tableContent';
 if (range[0] !== 0) {
  previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
  map.add(range[0], 0, [['exit', previousCell, context]]);
 }
 const now = getPoint(context.events, range[1]);
 previousCell = {
  type: groupName,
  start: Object.assign({}, now),
  end: Object.assign({}, now)
 };
 map.add(range[1], 0, [['enter', previousCell, context]]);
 if (range[2] !== 0) {
  const relatedStart = getPoint(context.events, range[2]);
  const relatedEnd = getPoint(context.events, range[3]);
  const valueToken = {
   type: valueName,
   start: Object.assign({}, relatedStart),
   end: Object.assign({}, relatedEnd)
  };
  map.add(range[2], 0, [['enter', valueToken, context]]);
  if (rowKind !== 2) {
   const start = context.events[range[2]];
   const end = context.events[range[3]];
   start[1].end = Object.assign({}, end[1].end);
   start[1].type = "chunkText";
   start[1].contentType = "text";
   if (range[3] > range[2] + 1) {
    const a = range[2] + 1;
    const b = range[3] - range[2] - 1;
    map.add(a, b, []);
   }
  }
  map.add(range[3] + 1, 0, [['exit', valueToken, context]]);
 }
 if (rowEnd !== undefined) {
  previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
  map.add(rowEnd, 0, [['exit', previousCell, context]]);
  previousCell = undefined;
 }
 return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
 const exits = [];
 const related = getPoint(context.events, index);
 if (tableBody) {
  tableBody.end = Object.assign({}, related);
  exits.push(['exit', tableBody, context]);
 }
 table.end = Object.assign({}, related);
 exits.push(['exit', table, context]);
 map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
 const event = events[index];
 const side = event[0] === 'enter' ? 'start' : 'end';
 return event[1][side];
}
;
const tasklistCheck = {
 name: 'tasklistCheck',
 tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
 return {
  text: {
   [91]: tasklistCheck
  }
 };
}
function tokenizeTasklistCheck(effects, ok, nok) {
 const self = this;
 return open;
 function open(code) {
  if (
  self.previous !== null ||
  !self._gfmTasklistFirstContentOfListItem) {
   return nok(code);
  }
  effects.enter('taskListCheck');
  effects.enter('taskListCheckMarker');
  effects.consume(code);
  effects.exit('taskListCheckMarker');
  return inside;
 }
 function inside(code) {
  if ((0,micromark_util_character .Ee)(code)) {
   effects.enter('taskListCheckValueUnchecked');
   effects.consume(code);
   effects.exit('taskListCheckValueUnchecked');
   return close;
  }
  if (code === 88 || code === 120) {
   effects.enter('taskListCheckValueChecked');
   effects.consume(code);
   effects.exit('taskListCheckValueChecked');
   return close;
  }
  return nok(code);
 }
 function close(code) {
  if (code === 93) {
   effects.enter('taskListCheckMarker');
   effects.consume(code);
   effects.exit('taskListCheckMarker');
   effects.exit('taskListCheck');
   return after;
  }
  return nok(code);
 }
 function after(code) {
  if ((0,micromark_util_character .HP)(code)) {
   return ok(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   return effects.check({
    tokenize: spaceThenNonSpace
   }, ok, nok)(code);
  }
  return nok(code);
 }
}
function spaceThenNonSpace(effects, ok, nok) {
 return (0,micromark_factory_space .N)(effects, after, "whitespace");
 function after(code) {
  return code === null ? nok(code) : ok(code);
 }
}
;
function gfm(options) {
 return (0,micromark_util_combine_extensions .y)([
  gfmAutolinkLiteral(),
  gfmFootnote(),
  gfmStrikethrough(options),
  gfmTable(),
  gfmTaskListItem()
 ])
}
function gfmHtml(options) {
 return combineHtmlExtensions([
  gfmAutolinkLiteralHtml(),
  gfmFootnoteHtml(options),
  gfmStrikethroughHtml(),
  gfmTableHtml(),
  gfmTagfilterHtml(),
  gfmTaskListItemHtml()
 ])
}
;
const emptyOptions = {}
function remarkGfm(options) {
 const self = (this)
 const settings = options || emptyOptions
 const data = self.data()
 const micromarkExtensions =
  data.micromarkExtensions || (data.micromarkExtensions = [])
 const fromMarkdownExtensions =
  data.fromMarkdownExtensions || (data.fromMarkdownExtensions = [])
 const toMarkdownExtensions =
  data.toMarkdownExtensions || (data.toMarkdownExtensions = [])
 micromarkExtensions.push(gfm(settings))
 fromMarkdownExtensions.push(gfmFromMarkdown())
 toMarkdownExtensions.push(gfmToMarkdown(settings))
}
}),
22920:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 A: () => ( remarkParse)
});
var constructs_namespaceObject = {};
__webpack_require__.r(constructs_namespaceObject);
__webpack_require__.d(constructs_namespaceObject, {
 attentionMarkers: () => (attentionMarkers),
 contentInitial: () => (contentInitial),
 disable: () => (disable),
 document: () => (constructs_document),
 flow: () => (constructs_flow),
 flowInitial: () => (flowInitial),
 insideSpan: () => (insideSpan),
 string: () => (constructs_string),
 text: () => (constructs_text)
});
var lib = __webpack_require__(31869);
var micromark_util_chunked = __webpack_require__(5254);
;
class SpliceBuffer {
 constructor(initial) {
  this.left = initial ? [...initial] : [];
  this.right = [];
 }
 get(index) {
  if (index < 0 || index >= this.left.length + this.right.length) {
   throw new RangeError('Cannot access index `' + index + '` in a splice buffer of size `' + (this.left.length + this.right.length) + '`');
  }
  if (index < this.left.length) return this.left[index];
  return this.right[this.right.length - index + this.left.length - 1];
 }
 get length() {
  return this.left.length + this.right.length;
 }
 shift() {
  this.setCursor(0);
  return this.right.pop();
 }
 slice(start, end) {
  const stop = end === null || end === undefined ? Number.POSITIVE_INFINITY : end;
  if (stop < this.left.length) {
   return this.left.slice(start, stop);
  }
  if (start > this.left.length) {
   return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
  }
  return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
 }
 splice(start, deleteCount, items) {
  const count = deleteCount || 0;
  this.setCursor(Math.trunc(start));
  const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
  if (items) chunkedPush(this.left, items);
  return removed.reverse();
 }
 pop() {
  this.setCursor(Number.POSITIVE_INFINITY);
  return this.left.pop();
 }
 push(item) {
  this.setCursor(Number.POSITIVE_INFINITY);
  this.left.push(item);
 }
 pushMany(items) {
  this.setCursor(Number.POSITIVE_INFINITY);
  chunkedPush(this.left, items);
 }
 unshift(item) {
  this.setCursor(0);
  this.right.push(item);
 }
 unshiftMany(items) {
  this.setCursor(0);
  chunkedPush(this.right, items.reverse());
 }
 setCursor(n) {
  if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
  if (n < this.left.length) {
   const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
   chunkedPush(this.right, removed.reverse());
  } else {
   const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
   chunkedPush(this.left, removed.reverse());
  }
 }
}
function chunkedPush(list, right) {
 let chunkStart = 0;
 if (right.length < 10000) {
  list.push(...right);
 } else {
  while (chunkStart < right.length) {
   list.push(...right.slice(chunkStart, chunkStart + 10000));
   chunkStart += 10000;
  }
 }
}
;
function subtokenize(eventsArray) {
 const jumps = {};
 let index = -1;
 let event;
 let lineIndex;
 let otherIndex;
 let otherEvent;
 let parameters;
 let subevents;
 let more;
 const events = new SpliceBuffer(eventsArray);
 while (++index < events.length) {
  while (index in jumps) {
   index = jumps[index];
  }
  event = events.get(index);
  if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
   subevents = event[1]._tokenizer.events;
   otherIndex = 0;
   if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
    otherIndex += 2;
   }
   if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
    while (++otherIndex < subevents.length) {
     if (subevents[otherIndex][1].type === "content") {
      break;
     }
     if (subevents[otherIndex][1].type === "chunkText") {
      subevents[otherIndex][1]._isInFirstContentOfListItem = true;
      otherIndex++;
     }
    }
   }
  }
  if (event[0] === 'enter') {
   if (event[1].contentType) {
    Object.assign(jumps, subcontent(events, index));
    index = jumps[index];
    more = true;
   }
  }
  else if (event[1]._container) {
   otherIndex = index;
   lineIndex = undefined;
   while (otherIndex--) {
    otherEvent = events.get(otherIndex);
    if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
     if (otherEvent[0] === 'enter') {
      if (lineIndex) {
       events.get(lineIndex)[1].type = "lineEndingBlank";
      }
      otherEvent[1].type = "lineEnding";
      lineIndex = otherIndex;
     }
    } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
    } else {
     break;
    }
   }
   if (lineIndex) {
    event[1].end = {
     ...events.get(lineIndex)[1].start
    };
    parameters = events.slice(lineIndex, index);
    parameters.unshift(event);
    events.splice(lineIndex, index - lineIndex + 1, parameters);
   }
  }
 }
 (0,micromark_util_chunked .m)(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
 return !more;
}
function subcontent(events, eventIndex) {
 const token = events.get(eventIndex)[1];
 const context = events.get(eventIndex)[2];
 let startPosition = eventIndex - 1;
 const startPositions = [];
 let tokenizer = token._tokenizer;
 if (!tokenizer) {
  tokenizer = context.parser[token.contentType](token.start);
  if (token._contentTypeTextTrailing) {
   tokenizer._contentTypeTextTrailing = true;
  }
 }
 const childEvents = tokenizer.events;
 const jumps = [];
 const gaps = {};
 let stream;
 let previous;
 let index = -1;
 let current = token;
 let adjust = 0;
 let start = 0;
 const breaks = [start];
 while (current) {
  while (events.get(++startPosition)[1] !== current) {
  }
  startPositions.push(startPosition);
  if (!current._tokenizer) {
   stream = context.sliceStream(current);
   if (!current.next) {
    stream.push(null);
   }
   if (previous) {
    tokenizer.defineSkip(current.start);
   }
   if (current._isInFirstContentOfListItem) {
    tokenizer._gfmTasklistFirstContentOfListItem = true;
   }
   tokenizer.write(stream);
   if (current._isInFirstContentOfListItem) {
    tokenizer._gfmTasklistFirstContentOfListItem = undefined;
   }
  }
  previous = current;
  current = current.next;
 }
 current = token;
 while (++index < childEvents.length) {
  if (
  childEvents[index][0] === 'exit' && childEvents[index - 1][0] === 'enter' && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
   start = index + 1;
   breaks.push(start);
   current._tokenizer = undefined;
   current.previous = undefined;
   current = current.next;
  }
 }
 tokenizer.events = [];
 if (current) {
  current._tokenizer = undefined;
  current.previous = undefined;
 } else {
  breaks.pop();
 }
 index = breaks.length;
 while (index--) {
  const slice = childEvents.slice(breaks[index], breaks[index + 1]);
  const start = startPositions.pop();
  jumps.push([start, start + slice.length - 1]);
  events.splice(start, 2, slice);
 }
 jumps.reverse();
 index = -1;
 while (++index < jumps.length) {
  gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
  adjust += jumps[index][1] - jumps[index][0] - 1;
 }
 return gaps;
}
;
function postprocess(events) {
 while (!subtokenize(events)) {
 }
 return events;
}
var micromark_util_combine_extensions = __webpack_require__(96792);
var micromark_factory_space = __webpack_require__(52328);
var micromark_util_character = __webpack_require__(10401);
;
const content = {
 tokenize: initializeContent
};
function initializeContent(effects) {
 const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
 let previous;
 return contentStart;
 function afterContentStartConstruct(code) {
  if (code === null) {
   effects.consume(code);
   return;
  }
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return (0,micromark_factory_space .N)(effects, contentStart, "linePrefix");
 }
 function paragraphInitial(code) {
  effects.enter("paragraph");
  return lineStart(code);
 }
 function lineStart(code) {
  const token = effects.enter("chunkText", {
   contentType: "text",
   previous
  });
  if (previous) {
   previous.next = token;
  }
  previous = token;
  return data(code);
 }
 function data(code) {
  if (code === null) {
   effects.exit("chunkText");
   effects.exit("paragraph");
   effects.consume(code);
   return;
  }
  if ((0,micromark_util_character .HP)(code)) {
   effects.consume(code);
   effects.exit("chunkText");
   return lineStart;
  }
  effects.consume(code);
  return data;
 }
}
;
class EditMap {
 constructor() {
  this.index = new Map();
  this.map = [];
 }
 add(index, remove, add) {
  addImplementation(this, index, remove, add, false);
 }
 addBefore(index, remove, add) {
  addImplementation(this, index, remove, add, true);
 }
 consume(events) {
  this.map.sort(function (a, b) {
   return a[0] - b[0];
  });
  if (this.map.length === 0) {
   return;
  }
  let index = this.map.length;
  const vecs = [];
  while (index > 0) {
   index -= 1;
   vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
   events.length = this.map[index][0];
  }
  vecs.push(events.slice());
  events.length = 0;
  let slice = vecs.pop();
  while (slice) {
   for (const element of slice) {
    events.push(element);
   }
   slice = vecs.pop();
  }
  this.map.length = 0;
  this.index.clear();
 }
}
function addImplementation(editMap, at, remove, add, before) {
 if (remove === 0 && add.length === 0) {
  return;
 }
 const existing = editMap.index.get(at);
 if (existing) {
  existing[1] += remove;
  if (before) {
   add.push(...existing[2]);
   existing[2] = add;
  } else {
   existing[2].push(...add);
  }
  return;
 }
 const change = [at, remove, add];
 editMap.map.push(change);
 editMap.index.set(at, change);
}
;
const document_document = {
 tokenize: initializeDocument
};
const containerConstruct = {
 tokenize: tokenizeContainer
};
function initializeDocument(effects) {
 const self = this;
 const stack = [];
 let continued = 0;
 let childFlow;
 let childToken;
 let lineStartOffset;
 return start;
 function start(code) {
  if (continued < stack.length) {
   const item = stack[continued];
   self.containerState = item[1];
   return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
  }
  return checkNewContainers(code);
 }
 function documentContinue(code) {
  continued++;
  if (self.containerState._closeFlow) {
   self.containerState._closeFlow = undefined;
   if (childFlow) {
    closeFlow();
   }
   const indexBeforeExits = self.events.length;
   let indexBeforeFlow = indexBeforeExits;
   let point;
   while (indexBeforeFlow--) {
    if (self.events[indexBeforeFlow][0] === 'exit' && self.events[indexBeforeFlow][1].type === "chunkFlow") {
     point = self.events[indexBeforeFlow][1].end;
     break;
    }
   }
   exitContainers(continued);
   let index = indexBeforeExits;
   while (index < self.events.length) {
    self.events[index][1].end = {
     ...point
    };
    index++;
   }
   const editMap = new EditMap();
   editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
   editMap.add(indexBeforeExits, index - indexBeforeExits, []);
   editMap.consume(self.events);
   return checkNewContainers(code);
  }
  return start(code);
 }
 function checkNewContainers(code) {
  if (continued === stack.length) {
   if (!childFlow) {
    return documentContinued(code);
   }
   if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
    return flowStart(code);
   }
   self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
  }
  self.containerState = {};
  return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
 }
 function thereIsANewContainer(code) {
  if (childFlow) {
   closeFlow();
  }
  exitContainers(continued);
  return documentContinued(code);
 }
 function thereIsNoNewContainer(code) {
  self.parser.lazy[self.now().line] = continued !== stack.length;
  lineStartOffset = self.now().offset;
  return flowStart(code);
 }
 function documentContinued(code) {
  self.containerState = {};
  return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
 }
 function containerContinue(code) {
  continued++;
  stack.push([self.currentConstruct, self.containerState]);
  return documentContinued(code);
 }
 function flowStart(code) {
  if (code === null) {
   if (childFlow) {
    closeFlow();
   }
   exitContainers(0);
   effects.consume(code);
   return;
  }
  childFlow = childFlow || self.parser.flow(self.now());
  effects.enter("chunkFlow", {
   _tokenizer: childFlow,
   contentType: "flow",
   previous: childToken
  });
  return flowContinue(code);
 }
 function flowContinue(code) {
  if (code === null) {
   writeToChild(effects.exit("chunkFlow"), true);
   exitContainers(0);
   effects.consume(code);
   return;
  }
  if ((0,micromark_util_character .HP)(code)) {
   effects.consume(code);
   writeToChild(effects.exit("chunkFlow"));
   continued = 0;
   self.interrupt = undefined;
   return start;
  }
  effects.consume(code);
  return flowContinue;
 }
 function writeToChild(token, endOfFile) {
  const stream = self.sliceStream(token);
  if (endOfFile) {
   stream.push(null);
  }
  token.previous = childToken;
  if (childToken) {
   childToken.next = token;
  }
  childToken = token;
  childFlow.defineSkip(token.start);
  childFlow.write(stream);
  if (self.parser.lazy[token.start.line]) {
   let index = childFlow.events.length;
   while (index--) {
    if (
    childFlow.events[index][1].start.offset < lineStartOffset && (
    !childFlow.events[index][1].end ||
    childFlow.events[index][1].end.offset > lineStartOffset)) {
     return;
    }
   }
   const indexBeforeExits = self.events.length;
   let indexBeforeFlow = indexBeforeExits;
   let seen;
   let point;
   while (indexBeforeFlow--) {
    if (self.events[indexBeforeFlow][0] === 'exit' && self.events[indexBeforeFlow][1].type === "chunkFlow") {
     if (seen) {
      point = self.events[indexBeforeFlow][1].end;
      break;
     }
     seen = true;
    }
   }
   exitContainers(continued);
   index = indexBeforeExits;
   while (index < self.events.length) {
    self.events[index][1].end = {
     ...point
    };
    index++;
   }
   const editMap = new EditMap();
   editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
   editMap.add(indexBeforeExits, index - indexBeforeExits, []);
   editMap.consume(self.events);
  }
 }
 function exitContainers(size) {
  let index = stack.length;
  while (index-- > size) {
   const entry = stack[index];
   self.containerState = entry[1];
   entry[0].exit.call(self, effects);
  }
  stack.length = size;
 }
 function closeFlow() {
  childFlow.write([null]);
  childToken = undefined;
  childFlow = undefined;
  self.containerState._closeFlow = undefined;
 }
}
function tokenizeContainer(effects, ok, nok) {
 return (0,micromark_factory_space .N)(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4);
}
var blank_line = __webpack_require__(74520);
;
const content_content = {
 resolve: resolveContent,
 tokenize: tokenizeContent
};
const continuationConstruct = {
 partial: true,
 tokenize: tokenizeContinuation
};
function resolveContent(events) {
 subtokenize(events);
 return events;
}
function tokenizeContent(effects, ok) {
 let previous;
 return chunkStart;
 function chunkStart(code) {
  effects.enter("content");
  previous = effects.enter("chunkContent", {
   contentType: "content"
  });
  return chunkInside(code);
 }
 function chunkInside(code) {
  if (code === null) {
   return contentEnd(code);
  }
  if ((0,micromark_util_character .HP)(code)) {
   return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
  }
  effects.consume(code);
  return chunkInside;
 }
 function contentEnd(code) {
  effects.exit("chunkContent");
  effects.exit("content");
  return ok(code);
 }
 function contentContinue(code) {
  effects.consume(code);
  effects.exit("chunkContent");
  previous.next = effects.enter("chunkContent", {
   contentType: "content",
   previous
  });
  previous = previous.next;
  return chunkInside;
 }
}
function tokenizeContinuation(effects, ok, nok) {
 const self = this;
 return startLookahead;
 function startLookahead(code) {
  effects.exit("chunkContent");
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return (0,micromark_factory_space .N)(effects, prefixed, "linePrefix");
 }
 function prefixed(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   return nok(code);
  }
  const tail = self.events[self.events.length - 1];
  if (!self.parser.constructs.disable.null.includes('codeIndented') && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
   return ok(code);
  }
  return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
 }
}
;
const flow = {
 tokenize: initializeFlow
};
function initializeFlow(effects) {
 const self = this;
 const initial = effects.attempt(
 blank_line .B, atBlankEnding,
 effects.attempt(this.parser.constructs.flowInitial, afterConstruct, (0,micromark_factory_space .N)(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content_content, afterConstruct)), "linePrefix")));
 return initial;
 function atBlankEnding(code) {
  if (code === null) {
   effects.consume(code);
   return;
  }
  effects.enter("lineEndingBlank");
  effects.consume(code);
  effects.exit("lineEndingBlank");
  self.currentConstruct = undefined;
  return initial;
 }
 function afterConstruct(code) {
  if (code === null) {
   effects.consume(code);
   return;
  }
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  self.currentConstruct = undefined;
  return initial;
 }
}
;
const resolver = {
 resolveAll: createResolver()
};
const string = initializeFactory('string');
const text_text = initializeFactory('text');
function initializeFactory(field) {
 return {
  resolveAll: createResolver(field === 'text' ? resolveAllLineSuffixes : undefined),
  tokenize: initializeText
 };
 function initializeText(effects) {
  const self = this;
  const constructs = this.parser.constructs[field];
  const text = effects.attempt(constructs, start, notText);
  return start;
  function start(code) {
   return atBreak(code) ? text(code) : notText(code);
  }
  function notText(code) {
   if (code === null) {
    effects.consume(code);
    return;
   }
   effects.enter("data");
   effects.consume(code);
   return data;
  }
  function data(code) {
   if (atBreak(code)) {
    effects.exit("data");
    return text(code);
   }
   effects.consume(code);
   return data;
  }
  function atBreak(code) {
   if (code === null) {
    return true;
   }
   const list = constructs[code];
   let index = -1;
   if (list) {
    while (++index < list.length) {
     const item = list[index];
     if (!item.previous || item.previous.call(self, self.previous)) {
      return true;
     }
    }
   }
   return false;
  }
 }
}
function createResolver(extraResolver) {
 return resolveAllText;
 function resolveAllText(events, context) {
  let index = -1;
  let enter;
  while (++index <= events.length) {
   if (enter === undefined) {
    if (events[index] && events[index][1].type === "data") {
     enter = index;
     index++;
    }
   } else if (!events[index] || events[index][1].type !== "data") {
    if (index !== enter + 2) {
     events[enter][1].end = events[index - 1][1].end;
     events.splice(enter + 2, index - enter - 2);
     index = enter + 2;
    }
    enter = undefined;
   }
  }
  return extraResolver ? extraResolver(events, context) : events;
 }
}
function resolveAllLineSuffixes(events, context) {
 const editMap = new EditMap();
 let eventIndex = 0;
 while (++eventIndex <= events.length) {
  if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
   const data = events[eventIndex - 1][1];
   const chunks = context.sliceStream(data);
   let index = chunks.length;
   let bufferIndex = -1;
   let size = 0;
   let tabs;
   while (index--) {
    const chunk = chunks[index];
    if (typeof chunk === 'string') {
     bufferIndex = chunk.length;
     while (chunk.charCodeAt(bufferIndex - 1) === 32) {
      size++;
      bufferIndex--;
     }
     if (bufferIndex) {
      break;
     }
     bufferIndex = -1;
    }
    else if (chunk === -2) {
     tabs = true;
     size++;
    } else if (chunk === -1) {
    } else {
     index++;
     break;
    }
   }
   if (context._contentTypeTextTrailing && eventIndex === events.length) {
    size = 0;
   }
   if (size) {
    const token = {
     type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
     start: {
      _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
      _index: data.start._index + index,
      line: data.end.line,
      column: data.end.column - size,
      offset: data.end.offset - size
     },
     end: {
      ...data.end
     }
    };
    data.end = {
     ...token.start
    };
    if (data.start.offset === data.end.offset) {
     Object.assign(data, token);
    } else {
     editMap.add(eventIndex, 0, [['enter', token, context], ['exit', token, context]]);
    }
   }
   eventIndex++;
  }
 }
 editMap.consume(events);
 return events;
}
;
const thematicBreak = {
 name: 'thematicBreak',
 tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
 let size = 0;
 let marker;
 return start;
 function start(code) {
  effects.enter("thematicBreak");
  return before(code);
 }
 function before(code) {
  marker = code;
  return atBreak(code);
 }
 function atBreak(code) {
  if (code === marker) {
   effects.enter("thematicBreakSequence");
   return sequence(code);
  }
  if (size >= 3 && (code === null || (0,micromark_util_character .HP)(code))) {
   effects.exit("thematicBreak");
   return ok(code);
  }
  return nok(code);
 }
 function sequence(code) {
  if (code === marker) {
   effects.consume(code);
   size++;
   return sequence;
  }
  effects.exit("thematicBreakSequence");
  return (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, atBreak, "whitespace")(code) : atBreak(code);
 }
}
;
const list = {
 continuation: {
  tokenize: tokenizeListContinuation
 },
 exit: tokenizeListEnd,
 name: 'list',
 tokenize: tokenizeListStart
};
const listItemPrefixWhitespaceConstruct = {
 partial: true,
 tokenize: tokenizeListItemPrefixWhitespace
};
const indentConstruct = {
 partial: true,
 tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok, nok) {
 const self = this;
 const tail = self.events[self.events.length - 1];
 let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
 let size = 0;
 return start;
 function start(code) {
  const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
  if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : (0,micromark_util_character .BM)(code)) {
   if (!self.containerState.type) {
    self.containerState.type = kind;
    effects.enter(kind, {
     _container: true
    });
   }
   if (kind === "listUnordered") {
    effects.enter("listItemPrefix");
    return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
   }
   if (!self.interrupt || code === 49) {
    effects.enter("listItemPrefix");
    effects.enter("listItemValue");
    return inside(code);
   }
  }
  return nok(code);
 }
 function inside(code) {
  if ((0,micromark_util_character .BM)(code) && ++size < 10) {
   effects.consume(code);
   return inside;
  }
  if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
   effects.exit("listItemValue");
   return atMarker(code);
  }
  return nok(code);
 }
 function atMarker(code) {
  effects.enter("listItemMarker");
  effects.consume(code);
  effects.exit("listItemMarker");
  self.containerState.marker = self.containerState.marker || code;
  return effects.check(blank_line .B,
  self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
 }
 function onBlank(code) {
  self.containerState.initialBlankLine = true;
  initialSize++;
  return endOfPrefix(code);
 }
 function otherPrefix(code) {
  if ((0,micromark_util_character .On)(code)) {
   effects.enter("listItemPrefixWhitespace");
   effects.consume(code);
   effects.exit("listItemPrefixWhitespace");
   return endOfPrefix;
  }
  return nok(code);
 }
 function endOfPrefix(code) {
  self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
  return ok(code);
 }
}
function tokenizeListContinuation(effects, ok, nok) {
 const self = this;
 self.containerState._closeFlow = undefined;
 return effects.check(blank_line .B, onBlank, notBlank);
 function onBlank(code) {
  self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
  return (0,micromark_factory_space .N)(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
 }
 function notBlank(code) {
  if (self.containerState.furtherBlankLines || !(0,micromark_util_character .On)(code)) {
   self.containerState.furtherBlankLines = undefined;
   self.containerState.initialBlankLine = undefined;
   return notInCurrentItem(code);
  }
  self.containerState.furtherBlankLines = undefined;
  self.containerState.initialBlankLine = undefined;
  return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
 }
 function notInCurrentItem(code) {
  self.containerState._closeFlow = true;
  self.interrupt = undefined;
  return (0,micromark_factory_space .N)(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
 }
}
function tokenizeIndent(effects, ok, nok) {
 const self = this;
 return (0,micromark_factory_space .N)(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
 function afterPrefix(code) {
  const tail = self.events[self.events.length - 1];
  return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
 }
}
function tokenizeListEnd(effects) {
 effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
 const self = this;
 return (0,micromark_factory_space .N)(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4 + 1);
 function afterPrefix(code) {
  const tail = self.events[self.events.length - 1];
  return !(0,micromark_util_character .On)(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
 }
}
;
const blockQuote = {
 continuation: {
  tokenize: tokenizeBlockQuoteContinuation
 },
 exit,
 name: 'blockQuote',
 tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
 const self = this;
 return start;
 function start(code) {
  if (code === 62) {
   const state = self.containerState;
   if (!state.open) {
    effects.enter("blockQuote", {
     _container: true
    });
    state.open = true;
   }
   effects.enter("blockQuotePrefix");
   effects.enter("blockQuoteMarker");
   effects.consume(code);
   effects.exit("blockQuoteMarker");
   return after;
  }
  return nok(code);
 }
 function after(code) {
  if ((0,micromark_util_character .On)(code)) {
   effects.enter("blockQuotePrefixWhitespace");
   effects.consume(code);
   effects.exit("blockQuotePrefixWhitespace");
   effects.exit("blockQuotePrefix");
   return ok;
  }
  effects.exit("blockQuotePrefix");
  return ok(code);
 }
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
 const self = this;
 return contStart;
 function contStart(code) {
  if ((0,micromark_util_character .On)(code)) {
   return (0,micromark_factory_space .N)(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
  }
  return contBefore(code);
 }
 function contBefore(code) {
  return effects.attempt(blockQuote, ok, nok)(code);
 }
}
function exit(effects) {
 effects.exit("blockQuote");
}
;
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
 const limit = max || Number.POSITIVE_INFINITY;
 let balance = 0;
 return start;
 function start(code) {
  if (code === 60) {
   effects.enter(type);
   effects.enter(literalType);
   effects.enter(literalMarkerType);
   effects.consume(code);
   effects.exit(literalMarkerType);
   return enclosedBefore;
  }
  if (code === null || code === 32 || code === 41 || (0,micromark_util_character .JQ)(code)) {
   return nok(code);
  }
  effects.enter(type);
  effects.enter(rawType);
  effects.enter(stringType);
  effects.enter("chunkString", {
   contentType: "string"
  });
  return raw(code);
 }
 function enclosedBefore(code) {
  if (code === 62) {
   effects.enter(literalMarkerType);
   effects.consume(code);
   effects.exit(literalMarkerType);
   effects.exit(literalType);
   effects.exit(type);
   return ok;
  }
  effects.enter(stringType);
  effects.enter("chunkString", {
   contentType: "string"
  });
  return enclosed(code);
 }
 function enclosed(code) {
  if (code === 62) {
   effects.exit("chunkString");
   effects.exit(stringType);
   return enclosedBefore(code);
  }
  if (code === null || code === 60 || (0,micromark_util_character .HP)(code)) {
   return nok(code);
  }
  effects.consume(code);
  return code === 92 ? enclosedEscape : enclosed;
 }
 function enclosedEscape(code) {
  if (code === 60 || code === 62 || code === 92) {
   effects.consume(code);
   return enclosed;
  }
  return enclosed(code);
 }
 function raw(code) {
  if (!balance && (code === null || code === 41 || (0,micromark_util_character .Ee)(code))) {
   effects.exit("chunkString");
   effects.exit(stringType);
   effects.exit(rawType);
   effects.exit(type);
   return ok(code);
  }
  if (balance < limit && code === 40) {
   effects.consume(code);
   balance++;
   return raw;
  }
  if (code === 41) {
   effects.consume(code);
   balance--;
   return raw;
  }
  if (code === null || code === 32 || code === 40 || (0,micromark_util_character .JQ)(code)) {
   return nok(code);
  }
  effects.consume(code);
  return code === 92 ? rawEscape : raw;
 }
 function rawEscape(code) {
  if (code === 40 || code === 41 || code === 92) {
   effects.consume(code);
   return raw;
  }
  return raw(code);
 }
}
;
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
 const self = this;
 let size = 0;
 let seen;
 return start;
 function start(code) {
  effects.enter(type);
  effects.enter(markerType);
  effects.consume(code);
  effects.exit(markerType);
  effects.enter(stringType);
  return atBreak;
 }
 function atBreak(code) {
  if (size > 999 || code === null || code === 91 || code === 93 && !seen ||
  code === 94 && !size && '_hiddenFootnoteSupport' in self.parser.constructs) {
   return nok(code);
  }
  if (code === 93) {
   effects.exit(stringType);
   effects.enter(markerType);
   effects.consume(code);
   effects.exit(markerType);
   effects.exit(type);
   return ok;
  }
  if ((0,micromark_util_character .HP)(code)) {
   effects.enter("lineEnding");
   effects.consume(code);
   effects.exit("lineEnding");
   return atBreak;
  }
  effects.enter("chunkString", {
   contentType: "string"
  });
  return labelInside(code);
 }
 function labelInside(code) {
  if (code === null || code === 91 || code === 93 || (0,micromark_util_character .HP)(code) || size++ > 999) {
   effects.exit("chunkString");
   return atBreak(code);
  }
  effects.consume(code);
  if (!seen) seen = !(0,micromark_util_character .On)(code);
  return code === 92 ? labelEscape : labelInside;
 }
 function labelEscape(code) {
  if (code === 91 || code === 92 || code === 93) {
   effects.consume(code);
   size++;
   return labelInside;
  }
  return labelInside(code);
 }
}
;
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
 let marker;
 return start;
 function start(code) {
  if (code === 34 || code === 39 || code === 40) {
   effects.enter(type);
   effects.enter(markerType);
   effects.consume(code);
   effects.exit(markerType);
   marker = code === 40 ? 41 : code;
   return begin;
  }
  return nok(code);
 }
 function begin(code) {
  if (code === marker) {
   effects.enter(markerType);
   effects.consume(code);
   effects.exit(markerType);
   effects.exit(type);
   return ok;
  }
  effects.enter(stringType);
  return atBreak(code);
 }
 function atBreak(code) {
  if (code === marker) {
   effects.exit(stringType);
   return begin(marker);
  }
  if (code === null) {
   return nok(code);
  }
  if ((0,micromark_util_character .HP)(code)) {
   effects.enter("lineEnding");
   effects.consume(code);
   effects.exit("lineEnding");
   return (0,micromark_factory_space .N)(effects, atBreak, "linePrefix");
  }
  effects.enter("chunkString", {
   contentType: "string"
  });
  return inside(code);
 }
 function inside(code) {
  if (code === marker || code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("chunkString");
   return atBreak(code);
  }
  effects.consume(code);
  return code === 92 ? escape : inside;
 }
 function escape(code) {
  if (code === marker || code === 92) {
   effects.consume(code);
   return inside;
  }
  return inside(code);
 }
}
;
function factoryWhitespace(effects, ok) {
 let seen;
 return start;
 function start(code) {
  if ((0,micromark_util_character .HP)(code)) {
   effects.enter("lineEnding");
   effects.consume(code);
   effects.exit("lineEnding");
   seen = true;
   return start;
  }
  if ((0,micromark_util_character .On)(code)) {
   return (0,micromark_factory_space .N)(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
  }
  return ok(code);
 }
}
var micromark_util_normalize_identifier = __webpack_require__(20031);
;
const definition = {
 name: 'definition',
 tokenize: tokenizeDefinition
};
const titleBefore = {
 partial: true,
 tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
 const self = this;
 let identifier;
 return start;
 function start(code) {
  effects.enter("definition");
  return before(code);
 }
 function before(code) {
  return factoryLabel.call(self, effects, labelAfter,
  nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
 }
 function labelAfter(code) {
  identifier = (0,micromark_util_normalize_identifier .B)(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
  if (code === 58) {
   effects.enter("definitionMarker");
   effects.consume(code);
   effects.exit("definitionMarker");
   return markerAfter;
  }
  return nok(code);
 }
 function markerAfter(code) {
  return (0,micromark_util_character .Ee)(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
 }
 function destinationBefore(code) {
  return factoryDestination(effects, destinationAfter,
  nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
 }
 function destinationAfter(code) {
  return effects.attempt(titleBefore, after, after)(code);
 }
 function after(code) {
  return (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
 }
 function afterWhitespace(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("definition");
   self.parser.defined.push(identifier);
   return ok(code);
  }
  return nok(code);
 }
}
function tokenizeTitleBefore(effects, ok, nok) {
 return titleBefore;
 function titleBefore(code) {
  return (0,micromark_util_character .Ee)(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
 }
 function beforeMarker(code) {
  return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
 }
 function titleAfter(code) {
  return (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
 }
 function titleAfterOptionalWhitespace(code) {
  return code === null || (0,micromark_util_character .HP)(code) ? ok(code) : nok(code);
 }
}
;
const codeIndented = {
 name: 'codeIndented',
 tokenize: tokenizeCodeIndented
};
const furtherStart = {
 partial: true,
 tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
 return start;
 function start(code) {
  effects.enter("codeIndented");
  return (0,micromark_factory_space .B)(effects, atBreak, nok, "linePrefix", 4, 4)(code);
 }
 function atBreak(code) {
  if (code === null) {
   return after(code);
  }
  if ((0,micromark_util_character .HP)(code)) {
   return effects.attempt(furtherStart, atBreak, after)(code);
  }
  effects.enter("codeFlowValue");
  return inside(code);
 }
 function inside(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("codeFlowValue");
   return atBreak(code);
  }
  effects.consume(code);
  return inside;
 }
 function after(code) {
  effects.exit("codeIndented");
  return ok(code);
 }
}
function tokenizeFurtherStart(effects, ok, nok) {
 const self = this;
 return furtherStart;
 function furtherStart(code) {
  if (self.parser.lazy[self.now().line]) {
   return nok(code);
  }
  if ((0,micromark_util_character .HP)(code)) {
   effects.enter("lineEnding");
   effects.consume(code);
   effects.exit("lineEnding");
   return furtherStart;
  }
  return (0,micromark_factory_space .B)(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
 }
 function onNotEnoughPrefix(code) {
  return (0,micromark_util_character .HP)(code) ? furtherStart(code) : nok(code);
 }
}
;
const headingAtx = {
 name: 'headingAtx',
 resolve: resolveHeadingAtx,
 tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
 let contentEnd = events.length - 2;
 let contentStart = 3;
 if (events[contentStart][1].type === "whitespace") {
  contentStart += 2;
 }
 if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
  contentEnd -= 2;
 }
 if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
  contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
 }
 if (contentEnd > contentStart) {
  const content = {
   type: "atxHeadingText",
   start: events[contentStart][1].start,
   end: events[contentEnd][1].end
  };
  const text = {
   type: "chunkText",
   start: events[contentStart][1].start,
   end: events[contentEnd][1].end,
   contentType: "text"
  };
  (0,micromark_util_chunked .m)(events, contentStart, contentEnd - contentStart + 1, [['enter', content, context], ['enter', text, context], ['exit', text, context], ['exit', content, context]]);
 }
 return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
 let size = 0;
 return start;
 function start(code) {
  effects.enter("atxHeading");
  return before(code);
 }
 function before(code) {
  effects.enter("atxHeadingSequence");
  return sequenceOpen(code);
 }
 function sequenceOpen(code) {
  if (code === 35 && size++ < 6) {
   effects.consume(code);
   return sequenceOpen;
  }
  if (code === null || (0,micromark_util_character .Ee)(code)) {
   effects.exit("atxHeadingSequence");
   return atBreak(code);
  }
  return nok(code);
 }
 function atBreak(code) {
  if (code === 35) {
   effects.enter("atxHeadingSequence");
   return sequenceFurther(code);
  }
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("atxHeading");
   return ok(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   return (0,micromark_factory_space .N)(effects, atBreak, "whitespace")(code);
  }
  effects.enter("atxHeadingText");
  return data(code);
 }
 function sequenceFurther(code) {
  if (code === 35) {
   effects.consume(code);
   return sequenceFurther;
  }
  effects.exit("atxHeadingSequence");
  return atBreak(code);
 }
 function data(code) {
  if (code === null || code === 35 || (0,micromark_util_character .Ee)(code)) {
   effects.exit("atxHeadingText");
   return atBreak(code);
  }
  effects.consume(code);
  return data;
 }
}
;
const setextUnderline = {
 name: 'setextUnderline',
 resolveTo: resolveToSetextUnderline,
 tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
 const editMap = new EditMap();
 let index = events.length;
 let content;
 let text;
 let definition;
 while (index--) {
  if (events[index][0] === 'enter') {
   if (events[index][1].type === "content") {
    content = index;
    break;
   }
   if (events[index][1].type === "paragraph") {
    text = index;
   }
  }
  else {
   if (events[index][1].type === "content") {
    editMap.add(index, 1, []);
   }
   if (!definition && events[index][1].type === "definition") {
    definition = index;
   }
  }
 }
 const heading = {
  type: "setextHeading",
  start: {
   ...events[content][1].start
  },
  end: {
   ...events[events.length - 1][1].end
  }
 };
 events[text][1].type = "setextHeadingText";
 if (definition) {
  editMap.add(text, 0, [['enter', heading, context]]);
  editMap.add(definition + 1, 0, [['exit', events[content][1], context]]);
  events[content][1].end = {
   ...events[definition][1].end
  };
 } else {
  events[content][1] = heading;
 }
 editMap.add(events.length, 0, [['exit', heading, context]]);
 editMap.consume(events);
 return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
 const self = this;
 let marker;
 return start;
 function start(code) {
  let index = self.events.length;
  let paragraph;
  while (index--) {
   if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
    paragraph = self.events[index][1].type === "paragraph";
    break;
   }
  }
  if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
   effects.enter("setextHeadingLine");
   marker = code;
   return before(code);
  }
  return nok(code);
 }
 function before(code) {
  effects.enter("setextHeadingLineSequence");
  return inside(code);
 }
 function inside(code) {
  if (code === marker) {
   effects.consume(code);
   return inside;
  }
  effects.exit("setextHeadingLineSequence");
  return (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, after, "lineSuffix")(code) : after(code);
 }
 function after(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("setextHeadingLine");
   return ok(code);
  }
  return nok(code);
 }
}
var micromark_util_html_tag_name = __webpack_require__(49586);
;
const nonLazyContinuation = {
 partial: true,
 tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
 const self = this;
 return start;
 function start(code) {
  if (code === null) {
   return nok(code);
  }
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return after;
 }
 function after(code) {
  return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
 }
}
;
const htmlFlow = {
 concrete: true,
 name: 'htmlFlow',
 resolveTo: resolveToHtmlFlow,
 tokenize: tokenizeHtmlFlow
};
const blankLineBefore = {
 partial: true,
 tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
 let index = events.length;
 while (index--) {
  if (events[index][0] === 'enter' && events[index][1].type === "htmlFlow") {
   break;
  }
 }
 if (index > 1 && events[index - 2][1].type === "linePrefix") {
  events[index][1].start = events[index - 2][1].start;
  events[index + 1][1].start = events[index - 2][1].start;
  events.splice(index - 2, 2);
 }
 return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
 const self = this;
 let marker;
 let closingTag;
 let buffer;
 let index;
 let markerB;
 return start;
 function start(code) {
  return before(code);
 }
 function before(code) {
  effects.enter("htmlFlow");
  effects.enter("htmlFlowData");
  effects.consume(code);
  return open;
 }
 function open(code) {
  if (code === 33) {
   effects.consume(code);
   return declarationOpen;
  }
  if (code === 47) {
   effects.consume(code);
   closingTag = true;
   return tagCloseStart;
  }
  if (code === 63) {
   effects.consume(code);
   marker = 3;
   return self.interrupt ? ok : continuationDeclarationInside;
  }
  if ((0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   buffer = String.fromCharCode(code);
   return tagName;
  }
  return nok(code);
 }
 function declarationOpen(code) {
  if (code === 45) {
   effects.consume(code);
   marker = 2;
   return commentOpenInside;
  }
  if (code === 91) {
   effects.consume(code);
   marker = 5;
   index = 0;
   return cdataOpenInside;
  }
  if ((0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   marker = 4;
   return self.interrupt ? ok : continuationDeclarationInside;
  }
  return nok(code);
 }
 function commentOpenInside(code) {
  if (code === 45) {
   effects.consume(code);
   return self.interrupt ? ok : continuationDeclarationInside;
  }
  return nok(code);
 }
 function cdataOpenInside(code) {
  const value = "CDATA[";
  if (code === value.charCodeAt(index++)) {
   effects.consume(code);
   if (index === value.length) {
    return self.interrupt ? ok : continuation;
   }
   return cdataOpenInside;
  }
  return nok(code);
 }
 function tagCloseStart(code) {
  if ((0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   buffer = String.fromCharCode(code);
   return tagName;
  }
  return nok(code);
 }
 function tagName(code) {
  if (code === null || code === 47 || code === 62 || (0,micromark_util_character .Ee)(code)) {
   const slash = code === 47;
   const name = buffer.toLowerCase();
   if (!slash && !closingTag && micromark_util_html_tag_name .y.includes(name)) {
    marker = 1;
    return self.interrupt ? ok(code) : continuation(code);
   }
   if (micromark_util_html_tag_name .T.includes(buffer.toLowerCase())) {
    marker = 6;
    if (slash) {
     effects.consume(code);
     return basicSelfClosing;
    }
    return self.interrupt ? ok(code) : continuation(code);
   }
   marker = 7;
   return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
  }
  if (code === 45 || (0,micromark_util_character .lV)(code)) {
   effects.consume(code);
   buffer += String.fromCharCode(code);
   return tagName;
  }
  return nok(code);
 }
 function basicSelfClosing(code) {
  if (code === 62) {
   effects.consume(code);
   return self.interrupt ? ok : continuation;
  }
  return nok(code);
 }
 function completeClosingTagAfter(code) {
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return completeClosingTagAfter;
  }
  return completeEnd(code);
 }
 function completeAttributeNameBefore(code) {
  if (code === 47) {
   effects.consume(code);
   return completeEnd;
  }
  if (code === 58 || code === 95 || (0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   return completeAttributeName;
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return completeAttributeNameBefore;
  }
  return completeEnd(code);
 }
 function completeAttributeName(code) {
  if (code === 45 || code === 46 || code === 58 || code === 95 || (0,micromark_util_character .lV)(code)) {
   effects.consume(code);
   return completeAttributeName;
  }
  return completeAttributeNameAfter(code);
 }
 function completeAttributeNameAfter(code) {
  if (code === 61) {
   effects.consume(code);
   return completeAttributeValueBefore;
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return completeAttributeNameAfter;
  }
  return completeAttributeNameBefore(code);
 }
 function completeAttributeValueBefore(code) {
  if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
   return nok(code);
  }
  if (code === 34 || code === 39) {
   effects.consume(code);
   markerB = code;
   return completeAttributeValueQuoted;
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return completeAttributeValueBefore;
  }
  return completeAttributeValueUnquoted(code);
 }
 function completeAttributeValueQuoted(code) {
  if (code === markerB) {
   effects.consume(code);
   markerB = null;
   return completeAttributeValueQuotedAfter;
  }
  if (code === null || (0,micromark_util_character .HP)(code)) {
   return nok(code);
  }
  effects.consume(code);
  return completeAttributeValueQuoted;
 }
 function completeAttributeValueUnquoted(code) {
  if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || (0,micromark_util_character .Ee)(code)) {
   return completeAttributeNameAfter(code);
  }
  effects.consume(code);
  return completeAttributeValueUnquoted;
 }
 function completeAttributeValueQuotedAfter(code) {
  if (code === 47 || code === 62 || (0,micromark_util_character .On)(code)) {
   return completeAttributeNameBefore(code);
  }
  return nok(code);
 }
 function completeEnd(code) {
  if (code === 62) {
   effects.consume(code);
   return completeAfter;
  }
  return nok(code);
 }
 function completeAfter(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   return continuation(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return completeAfter;
  }
  return nok(code);
 }
 function continuation(code) {
  if (code === 45 && marker === 2) {
   effects.consume(code);
   return continuationCommentInside;
  }
  if (code === 60 && marker === 1) {
   effects.consume(code);
   return continuationRawTagOpen;
  }
  if (code === 62 && marker === 4) {
   effects.consume(code);
   return continuationClose;
  }
  if (code === 63 && marker === 3) {
   effects.consume(code);
   return continuationDeclarationInside;
  }
  if (code === 93 && marker === 5) {
   effects.consume(code);
   return continuationCdataInside;
  }
  if ((0,micromark_util_character .HP)(code) && (marker === 6 || marker === 7)) {
   effects.exit("htmlFlowData");
   return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
  }
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("htmlFlowData");
   return continuationStart(code);
  }
  effects.consume(code);
  return continuation;
 }
 function continuationStart(code) {
  return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
 }
 function continuationStartNonLazy(code) {
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return continuationBefore;
 }
 function continuationBefore(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   return continuationStart(code);
  }
  effects.enter("htmlFlowData");
  return continuation(code);
 }
 function continuationCommentInside(code) {
  if (code === 45) {
   effects.consume(code);
   return continuationDeclarationInside;
  }
  return continuation(code);
 }
 function continuationRawTagOpen(code) {
  if (code === 47) {
   effects.consume(code);
   buffer = '';
   return continuationRawEndTag;
  }
  return continuation(code);
 }
 function continuationRawEndTag(code) {
  if (code === 62) {
   const name = buffer.toLowerCase();
   if (micromark_util_html_tag_name .y.includes(name)) {
    effects.consume(code);
    return continuationClose;
   }
   return continuation(code);
  }
  if ((0,micromark_util_character .CW)(code) && buffer.length < 8) {
   effects.consume(code);
   buffer += String.fromCharCode(code);
   return continuationRawEndTag;
  }
  return continuation(code);
 }
 function continuationCdataInside(code) {
  if (code === 93) {
   effects.consume(code);
   return continuationDeclarationInside;
  }
  return continuation(code);
 }
 function continuationDeclarationInside(code) {
  if (code === 62) {
   effects.consume(code);
   return continuationClose;
  }
  if (code === 45 && marker === 2) {
   effects.consume(code);
   return continuationDeclarationInside;
  }
  return continuation(code);
 }
 function continuationClose(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("htmlFlowData");
   return continuationAfter(code);
  }
  effects.consume(code);
  return continuationClose;
 }
 function continuationAfter(code) {
  effects.exit("htmlFlow");
  return ok(code);
 }
}
function tokenizeBlankLineBefore(effects, ok, nok) {
 return start;
 function start(code) {
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return effects.attempt(blank_line .B, ok, nok);
 }
}
;
const codeFenced = {
 concrete: true,
 name: 'codeFenced',
 tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
 const self = this;
 const closeStart = {
  partial: true,
  tokenize: tokenizeCloseStart
 };
 let initialPrefix = 0;
 let sizeOpen = 0;
 let marker;
 return start;
 function start(code) {
  return beforeSequenceOpen(code);
 }
 function beforeSequenceOpen(code) {
  const tail = self.events[self.events.length - 1];
  initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  marker = code;
  effects.enter("codeFenced");
  effects.enter("codeFencedFence");
  effects.enter("codeFencedFenceSequence");
  return sequenceOpen(code);
 }
 function sequenceOpen(code) {
  if (code === marker) {
   sizeOpen++;
   effects.consume(code);
   return sequenceOpen;
  }
  if (sizeOpen < 3) {
   return nok(code);
  }
  effects.exit("codeFencedFenceSequence");
  return (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, infoBefore, "whitespace")(code) : infoBefore(code);
 }
 function infoBefore(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("codeFencedFence");
   return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
  }
  effects.enter("codeFencedFenceInfo");
  effects.enter("chunkString", {
   contentType: "string"
  });
  return info(code);
 }
 function info(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("chunkString");
   effects.exit("codeFencedFenceInfo");
   return infoBefore(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.exit("chunkString");
   effects.exit("codeFencedFenceInfo");
   return (0,micromark_factory_space .N)(effects, metaBefore, "whitespace")(code);
  }
  if (code === 96 && code === marker) {
   return nok(code);
  }
  effects.consume(code);
  return info;
 }
 function metaBefore(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   return infoBefore(code);
  }
  effects.enter("codeFencedFenceMeta");
  effects.enter("chunkString", {
   contentType: "string"
  });
  return meta(code);
 }
 function meta(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("chunkString");
   effects.exit("codeFencedFenceMeta");
   return infoBefore(code);
  }
  if (code === 96 && code === marker) {
   return nok(code);
  }
  effects.consume(code);
  return meta;
 }
 function atNonLazyBreak(code) {
  return effects.attempt(closeStart, after, contentBefore)(code);
 }
 function contentBefore(code) {
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return contentStart;
 }
 function contentStart(code) {
  return initialPrefix > 0 && (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
 }
 function beforeContentChunk(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
  }
  effects.enter("codeFlowValue");
  return contentChunk(code);
 }
 function contentChunk(code) {
  if (code === null || (0,micromark_util_character .HP)(code)) {
   effects.exit("codeFlowValue");
   return beforeContentChunk(code);
  }
  effects.consume(code);
  return contentChunk;
 }
 function after(code) {
  effects.exit("codeFenced");
  return ok(code);
 }
 function tokenizeCloseStart(effects, ok, nok) {
  let size = 0;
  return startBefore;
  function startBefore(code) {
   effects.enter("lineEnding");
   effects.consume(code);
   effects.exit("lineEnding");
   return start;
  }
  function start(code) {
   effects.enter("codeFencedFence");
   return (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code) : beforeSequenceClose(code);
  }
  function beforeSequenceClose(code) {
   if (code === marker) {
    effects.enter("codeFencedFenceSequence");
    return sequenceClose(code);
   }
   return nok(code);
  }
  function sequenceClose(code) {
   if (code === marker) {
    size++;
    effects.consume(code);
    return sequenceClose;
   }
   if (size >= sizeOpen) {
    effects.exit("codeFencedFenceSequence");
    return (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
   }
   return nok(code);
  }
  function sequenceCloseAfter(code) {
   if (code === null || (0,micromark_util_character .HP)(code)) {
    effects.exit("codeFencedFence");
    return ok(code);
   }
   return nok(code);
  }
 }
}
var decode_named_character_reference = __webpack_require__(37126);
;
const characterReference = {
 name: 'characterReference',
 tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
 const self = this;
 let size = 0;
 let max;
 let test;
 return start;
 function start(code) {
  effects.enter("characterReference");
  effects.enter("characterReferenceMarker");
  effects.consume(code);
  effects.exit("characterReferenceMarker");
  return open;
 }
 function open(code) {
  if (code === 35) {
   effects.enter("characterReferenceMarkerNumeric");
   effects.consume(code);
   effects.exit("characterReferenceMarkerNumeric");
   return numeric;
  }
  effects.enter("characterReferenceValue");
  max = 31;
  test = micromark_util_character .lV;
  return value(code);
 }
 function numeric(code) {
  if (code === 88 || code === 120) {
   effects.enter("characterReferenceMarkerHexadecimal");
   effects.consume(code);
   effects.exit("characterReferenceMarkerHexadecimal");
   effects.enter("characterReferenceValue");
   max = 6;
   test = micromark_util_character .ok;
   return value;
  }
  effects.enter("characterReferenceValue");
  max = 7;
  test = micromark_util_character .BM;
  return value(code);
 }
 function value(code) {
  if (code === 59 && size) {
   const token = effects.exit("characterReferenceValue");
   if (test === micromark_util_character .lV && !(0,decode_named_character_reference .s)(self.sliceSerialize(token))) {
    return nok(code);
   }
   effects.enter("characterReferenceMarker");
   effects.consume(code);
   effects.exit("characterReferenceMarker");
   effects.exit("characterReference");
   return ok;
  }
  if (test(code) && size++ < max) {
   effects.consume(code);
   return value;
  }
  return nok(code);
 }
}
;
const characterEscape = {
 name: 'characterEscape',
 tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
 return start;
 function start(code) {
  effects.enter("characterEscape");
  effects.enter("escapeMarker");
  effects.consume(code);
  effects.exit("escapeMarker");
  return inside;
 }
 function inside(code) {
  if ((0,micromark_util_character .ol)(code)) {
   effects.enter("characterEscapeValue");
   effects.consume(code);
   effects.exit("characterEscapeValue");
   effects.exit("characterEscape");
   return ok;
  }
  return nok(code);
 }
}
;
const lineEnding = {
 name: 'lineEnding',
 tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
 return start;
 function start(code) {
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return (0,micromark_factory_space .N)(effects, ok, "linePrefix");
 }
}
var micromark_util_resolve_all = __webpack_require__(36728);
;
const labelEnd = {
 name: 'labelEnd',
 resolveAll: resolveAllLabelEnd,
 resolveTo: resolveToLabelEnd,
 tokenize: tokenizeLabelEnd
};
const resourceConstruct = {
 tokenize: tokenizeResource
};
const referenceFullConstruct = {
 tokenize: tokenizeReferenceFull
};
const referenceCollapsedConstruct = {
 tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
 let index = -1;
 const newEvents = [];
 while (++index < events.length) {
  const token = events[index][1];
  newEvents.push(events[index]);
  if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
   const offset = token.type === "labelImage" ? 4 : 2;
   token.type = "data";
   index += offset;
  }
 }
 if (events.length !== newEvents.length) {
  (0,micromark_util_chunked .m)(events, 0, events.length, newEvents);
 }
 return events;
}
function resolveToLabelEnd(events, context) {
 let index = events.length;
 let offset = 0;
 let open;
 let close;
 let media;
 while (index--) {
  const token = events[index][1];
  if (open) {
   if (token.type === "link" || token.type === "labelLink" && token._inactive) {
    break;
   }
   if (events[index][0] === 'enter' && token.type === "labelLink") {
    token._inactive = true;
   }
  } else if (close) {
   if (events[index][0] === 'enter' && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
    open = index;
    if (token.type !== "labelLink") {
     offset = 2;
     break;
    }
   }
  } else if (token.type === "labelEnd") {
   close = index;
  }
 }
 const group = {
  type: events[open][1].type === "labelLink" ? "link" : "image",
  start: {
   ...events[open][1].start
  },
  end: {
   ...events[events.length - 1][1].end
  }
 };
 const label = {
  type: "label",
  start: {
   ...events[open][1].start
  },
  end: {
   ...events[close][1].end
  }
 };
 const text = {
  type: "labelText",
  start: {
   ...events[open + offset + 2][1].end
  },
  end: {
   ...events[close - 2][1].start
  }
 };
 media = [['enter', group, context], ['enter', label, context]];
 media = (0,micromark_util_chunked .V)(media, events.slice(open + 1, open + offset + 3));
 media = (0,micromark_util_chunked .V)(media, [['enter', text, context]]);
 media = (0,micromark_util_chunked .V)(media, (0,micromark_util_resolve_all .W)(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
 media = (0,micromark_util_chunked .V)(media, [['exit', text, context], events[close - 2], events[close - 1], ['exit', label, context]]);
 media = (0,micromark_util_chunked .V)(media, events.slice(close + 1));
 media = (0,micromark_util_chunked .V)(media, [['exit', group, context]]);
 (0,micromark_util_chunked .m)(events, open, events.length, media);
 return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
 const self = this;
 const labelStarts = self._labelStarts;
 let labelStart;
 let defined;
 if (labelStarts) {
  while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
   labelStarts.pop();
  }
  labelStart = labelStarts[labelStarts.length - 1];
 }
 return start;
 function start(code) {
  if (!labelStart) {
   return nok(code);
  }
  if (labelStart._inactive) {
   return labelEndNok(code);
  }
  defined = self.parser.defined.includes((0,micromark_util_normalize_identifier .B)(self.sliceSerialize({
   start: labelStart.end,
   end: self.now()
  })));
  effects.enter("labelEnd");
  effects.enter("labelMarker");
  effects.consume(code);
  effects.exit("labelMarker");
  effects.exit("labelEnd");
  return after;
 }
 function after(code) {
  if (code === 40) {
   return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
  }
  if (code === 91) {
   return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
  }
  return defined ? labelEndOk(code) : labelEndNok(code);
 }
 function referenceNotFull(code) {
  return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
 }
 function labelEndOk(code) {
  labelStarts.pop();
  return ok(code);
 }
 function labelEndNok(code) {
  labelStart._balanced = true;
  return nok(code);
 }
}
function tokenizeResource(effects, ok, nok) {
 return resourceStart;
 function resourceStart(code) {
  effects.enter("resource");
  effects.enter("resourceMarker");
  effects.consume(code);
  effects.exit("resourceMarker");
  return resourceBefore;
 }
 function resourceBefore(code) {
  return (0,micromark_util_character .Ee)(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
 }
 function resourceOpen(code) {
  if (code === 41) {
   return resourceEnd(code);
  }
  return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
 }
 function resourceDestinationAfter(code) {
  return (0,micromark_util_character .Ee)(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
 }
 function resourceDestinationMissing(code) {
  return nok(code);
 }
 function resourceBetween(code) {
  if (code === 34 || code === 39 || code === 40) {
   return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
  }
  return resourceEnd(code);
 }
 function resourceTitleAfter(code) {
  return (0,micromark_util_character .Ee)(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
 }
 function resourceEnd(code) {
  if (code === 41) {
   effects.enter("resourceMarker");
   effects.consume(code);
   effects.exit("resourceMarker");
   effects.exit("resource");
   return ok;
  }
  return nok(code);
 }
}
function tokenizeReferenceFull(effects, ok, nok) {
 const self = this;
 return referenceFull;
 function referenceFull(code) {
  return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
 }
 function referenceFullAfter(code) {
  return self.parser.defined.includes((0,micromark_util_normalize_identifier .B)(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
 }
 function referenceFullMissing(code) {
  return nok(code);
 }
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
 return referenceCollapsedStart;
 function referenceCollapsedStart(code) {
  effects.enter("reference");
  effects.enter("referenceMarker");
  effects.consume(code);
  effects.exit("referenceMarker");
  return referenceCollapsedOpen;
 }
 function referenceCollapsedOpen(code) {
  if (code === 93) {
   effects.enter("referenceMarker");
   effects.consume(code);
   effects.exit("referenceMarker");
   effects.exit("reference");
   return ok;
  }
  return nok(code);
 }
}
;
const labelStartImage = {
 name: 'labelStartImage',
 resolveAll: labelEnd.resolveAll,
 tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
 const self = this;
 let labelImage;
 return start;
 function start(code) {
  effects.enter("labelImage");
  effects.enter("labelImageMarker");
  effects.consume(code);
  effects.exit("labelImageMarker");
  return open;
 }
 function open(code) {
  if (code === 91) {
   effects.enter("labelMarker");
   effects.consume(code);
   effects.exit("labelMarker");
   labelImage = effects.exit("labelImage");
   return after;
  }
  return nok(code);
 }
 function after(code) {
  if (code === 94 && '_hiddenFootnoteSupport' in self.parser.constructs) {
   return nok(code);
  }
  self._labelStarts = self._labelStarts || [];
  self._labelStarts.push(labelImage);
  return ok(code);
 }
}
var micromark_util_classify_character = __webpack_require__(64386);
;
const attention = {
 name: 'attention',
 resolveAll: resolveAllAttention,
 tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
 let index = -1;
 let nextEvents;
 while (++index < events.length) {
  if (events[index][0] === 'enter' && events[index][1].type === 'attentionSequence' && events[index][1]._close) {
   let open = index;
   while (open--) {
    if (events[open][0] === 'exit' && events[open][1].type === 'attentionSequence' && events[open][1]._open &&
    context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
     if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) {
      continue;
     }
     const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
     const start = {
      ...events[open][1].end
     };
     const end = {
      ...events[index][1].start
     };
     movePoint(start, -use);
     movePoint(end, use);
     const openingSequence = {
      type: use > 1 ? "strongSequence" : "emphasisSequence",
      start,
      end: {
       ...events[open][1].end
      }
     };
     const closingSequence = {
      type: use > 1 ? "strongSequence" : "emphasisSequence",
      start: {
       ...events[index][1].start
      },
      end
     };
     const text = {
      type: use > 1 ? "strongText" : "emphasisText",
      start: {
       ...events[open][1].end
      },
      end: {
       ...events[index][1].start
      }
     };
     const group = {
      type: use > 1 ? "strong" : "emphasis",
      start: {
       ...openingSequence.start
      },
      end: {
       ...closingSequence.end
      }
     };
     events[open][1].end = {
      ...openingSequence.start
     };
     events[index][1].start = {
      ...closingSequence.end
     };
     nextEvents = [];
     if (events[open][1].end.offset - events[open][1].start.offset) {
      nextEvents = (0,micromark_util_chunked .V)(nextEvents, [['enter', events[open][1], context], ['exit', events[open][1], context]]);
     }
     nextEvents = (0,micromark_util_chunked .V)(nextEvents, [['enter', group, context], ['enter', openingSequence, context], ['exit', openingSequence, context], ['enter', text, context]]);
     nextEvents = (0,micromark_util_chunked .V)(nextEvents, (0,micromark_util_resolve_all .W)(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
     nextEvents = (0,micromark_util_chunked .V)(nextEvents, [['exit', text, context], ['enter', closingSequence, context], ['exit', closingSequence, context], ['exit', group, context]]);
     let offset = 0;
     if (events[index][1].end.offset - events[index][1].start.offset) {
      offset = 2;
      nextEvents = (0,micromark_util_chunked .V)(nextEvents, [['enter', events[index][1], context], ['exit', events[index][1], context]]);
     }
     (0,micromark_util_chunked .m)(events, open - 1, index - open + 3, nextEvents);
     index = open + nextEvents.length - offset - 2;
     break;
    }
   }
  }
 }
 index = -1;
 while (++index < events.length) {
  if (events[index][1].type === 'attentionSequence') {
   events[index][1].type = 'data';
  }
 }
 return events;
}
function tokenizeAttention(effects, ok) {
 const attentionMarkers = this.parser.constructs.attentionMarkers.null;
 const previous = this.previous;
 const before = (0,micromark_util_classify_character .S)(previous);
 let marker;
 return start;
 function start(code) {
  marker = code;
  effects.enter('attentionSequence');
  return inside(code);
 }
 function inside(code) {
  if (code === marker) {
   effects.consume(code);
   return inside;
  }
  const token = effects.exit('attentionSequence');
  const after = (0,micromark_util_classify_character .S)(code);
  const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
  const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
  token._open = Boolean(marker === 42 ? open : open && (before || !close));
  token._close = Boolean(marker === 42 ? close : close && (after || !open));
  return ok(code);
 }
}
function movePoint(point, offset) {
 point.column += offset;
 point.offset += offset;
 point._bufferIndex += offset;
}
;
const autolink = {
 name: 'autolink',
 tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
 let size = 0;
 return start;
 function start(code) {
  effects.enter("autolink");
  effects.enter("autolinkMarker");
  effects.consume(code);
  effects.exit("autolinkMarker");
  effects.enter("autolinkProtocol");
  return open;
 }
 function open(code) {
  if ((0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   return schemeOrEmailAtext;
  }
  if (code === 64) {
   return nok(code);
  }
  return emailAtext(code);
 }
 function schemeOrEmailAtext(code) {
  if (code === 43 || code === 45 || code === 46 || (0,micromark_util_character .lV)(code)) {
   size = 1;
   return schemeInsideOrEmailAtext(code);
  }
  return emailAtext(code);
 }
 function schemeInsideOrEmailAtext(code) {
  if (code === 58) {
   effects.consume(code);
   size = 0;
   return urlInside;
  }
  if ((code === 43 || code === 45 || code === 46 || (0,micromark_util_character .lV)(code)) && size++ < 32) {
   effects.consume(code);
   return schemeInsideOrEmailAtext;
  }
  size = 0;
  return emailAtext(code);
 }
 function urlInside(code) {
  if (code === 62) {
   effects.exit("autolinkProtocol");
   effects.enter("autolinkMarker");
   effects.consume(code);
   effects.exit("autolinkMarker");
   effects.exit("autolink");
   return ok;
  }
  if (code === null || code === 32 || code === 60 || (0,micromark_util_character .JQ)(code)) {
   return nok(code);
  }
  effects.consume(code);
  return urlInside;
 }
 function emailAtext(code) {
  if (code === 64) {
   effects.consume(code);
   return emailAtSignOrDot;
  }
  if ((0,micromark_util_character .cx)(code)) {
   effects.consume(code);
   return emailAtext;
  }
  return nok(code);
 }
 function emailAtSignOrDot(code) {
  return (0,micromark_util_character .lV)(code) ? emailLabel(code) : nok(code);
 }
 function emailLabel(code) {
  if (code === 46) {
   effects.consume(code);
   size = 0;
   return emailAtSignOrDot;
  }
  if (code === 62) {
   effects.exit("autolinkProtocol").type = "autolinkEmail";
   effects.enter("autolinkMarker");
   effects.consume(code);
   effects.exit("autolinkMarker");
   effects.exit("autolink");
   return ok;
  }
  return emailValue(code);
 }
 function emailValue(code) {
  if ((code === 45 || (0,micromark_util_character .lV)(code)) && size++ < 63) {
   const next = code === 45 ? emailValue : emailLabel;
   effects.consume(code);
   return next;
  }
  return nok(code);
 }
}
;
const htmlText = {
 name: 'htmlText',
 tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
 const self = this;
 let marker;
 let index;
 let returnState;
 return start;
 function start(code) {
  effects.enter("htmlText");
  effects.enter("htmlTextData");
  effects.consume(code);
  return open;
 }
 function open(code) {
  if (code === 33) {
   effects.consume(code);
   return declarationOpen;
  }
  if (code === 47) {
   effects.consume(code);
   return tagCloseStart;
  }
  if (code === 63) {
   effects.consume(code);
   return instruction;
  }
  if ((0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   return tagOpen;
  }
  return nok(code);
 }
 function declarationOpen(code) {
  if (code === 45) {
   effects.consume(code);
   return commentOpenInside;
  }
  if (code === 91) {
   effects.consume(code);
   index = 0;
   return cdataOpenInside;
  }
  if ((0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   return declaration;
  }
  return nok(code);
 }
 function commentOpenInside(code) {
  if (code === 45) {
   effects.consume(code);
   return commentEnd;
  }
  return nok(code);
 }
 function comment(code) {
  if (code === null) {
   return nok(code);
  }
  if (code === 45) {
   effects.consume(code);
   return commentClose;
  }
  if ((0,micromark_util_character .HP)(code)) {
   returnState = comment;
   return lineEndingBefore(code);
  }
  effects.consume(code);
  return comment;
 }
 function commentClose(code) {
  if (code === 45) {
   effects.consume(code);
   return commentEnd;
  }
  return comment(code);
 }
 function commentEnd(code) {
  return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
 }
 function cdataOpenInside(code) {
  const value = "CDATA[";
  if (code === value.charCodeAt(index++)) {
   effects.consume(code);
   return index === value.length ? cdata : cdataOpenInside;
  }
  return nok(code);
 }
 function cdata(code) {
  if (code === null) {
   return nok(code);
  }
  if (code === 93) {
   effects.consume(code);
   return cdataClose;
  }
  if ((0,micromark_util_character .HP)(code)) {
   returnState = cdata;
   return lineEndingBefore(code);
  }
  effects.consume(code);
  return cdata;
 }
 function cdataClose(code) {
  if (code === 93) {
   effects.consume(code);
   return cdataEnd;
  }
  return cdata(code);
 }
 function cdataEnd(code) {
  if (code === 62) {
   return end(code);
  }
  if (code === 93) {
   effects.consume(code);
   return cdataEnd;
  }
  return cdata(code);
 }
 function declaration(code) {
  if (code === null || code === 62) {
   return end(code);
  }
  if ((0,micromark_util_character .HP)(code)) {
   returnState = declaration;
   return lineEndingBefore(code);
  }
  effects.consume(code);
  return declaration;
 }
 function instruction(code) {
  if (code === null) {
   return nok(code);
  }
  if (code === 63) {
   effects.consume(code);
   return instructionClose;
  }
  if ((0,micromark_util_character .HP)(code)) {
   returnState = instruction;
   return lineEndingBefore(code);
  }
  effects.consume(code);
  return instruction;
 }
 function instructionClose(code) {
  return code === 62 ? end(code) : instruction(code);
 }
 function tagCloseStart(code) {
  if ((0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   return tagClose;
  }
  return nok(code);
 }
 function tagClose(code) {
  if (code === 45 || (0,micromark_util_character .lV)(code)) {
   effects.consume(code);
   return tagClose;
  }
  return tagCloseBetween(code);
 }
 function tagCloseBetween(code) {
  if ((0,micromark_util_character .HP)(code)) {
   returnState = tagCloseBetween;
   return lineEndingBefore(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return tagCloseBetween;
  }
  return end(code);
 }
 function tagOpen(code) {
  if (code === 45 || (0,micromark_util_character .lV)(code)) {
   effects.consume(code);
   return tagOpen;
  }
  if (code === 47 || code === 62 || (0,micromark_util_character .Ee)(code)) {
   return tagOpenBetween(code);
  }
  return nok(code);
 }
 function tagOpenBetween(code) {
  if (code === 47) {
   effects.consume(code);
   return end;
  }
  if (code === 58 || code === 95 || (0,micromark_util_character .CW)(code)) {
   effects.consume(code);
   return tagOpenAttributeName;
  }
  if ((0,micromark_util_character .HP)(code)) {
   returnState = tagOpenBetween;
   return lineEndingBefore(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return tagOpenBetween;
  }
  return end(code);
 }
 function tagOpenAttributeName(code) {
  if (code === 45 || code === 46 || code === 58 || code === 95 || (0,micromark_util_character .lV)(code)) {
   effects.consume(code);
   return tagOpenAttributeName;
  }
  return tagOpenAttributeNameAfter(code);
 }
 function tagOpenAttributeNameAfter(code) {
  if (code === 61) {
   effects.consume(code);
   return tagOpenAttributeValueBefore;
  }
  if ((0,micromark_util_character .HP)(code)) {
   returnState = tagOpenAttributeNameAfter;
   return lineEndingBefore(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return tagOpenAttributeNameAfter;
  }
  return tagOpenBetween(code);
 }
 function tagOpenAttributeValueBefore(code) {
  if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
   return nok(code);
  }
  if (code === 34 || code === 39) {
   effects.consume(code);
   marker = code;
   return tagOpenAttributeValueQuoted;
  }
  if ((0,micromark_util_character .HP)(code)) {
   returnState = tagOpenAttributeValueBefore;
   return lineEndingBefore(code);
  }
  if ((0,micromark_util_character .On)(code)) {
   effects.consume(code);
   return tagOpenAttributeValueBefore;
  }
  effects.consume(code);
  return tagOpenAttributeValueUnquoted;
 }
 function tagOpenAttributeValueQuoted(code) {
  if (code === marker) {
   effects.consume(code);
   marker = undefined;
   return tagOpenAttributeValueQuotedAfter;
  }
  if (code === null) {
   return nok(code);
  }
  if ((0,micromark_util_character .HP)(code)) {
   returnState = tagOpenAttributeValueQuoted;
   return lineEndingBefore(code);
  }
  effects.consume(code);
  return tagOpenAttributeValueQuoted;
 }
 function tagOpenAttributeValueUnquoted(code) {
  if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
   return nok(code);
  }
  if (code === 47 || code === 62 || (0,micromark_util_character .Ee)(code)) {
   return tagOpenBetween(code);
  }
  effects.consume(code);
  return tagOpenAttributeValueUnquoted;
 }
 function tagOpenAttributeValueQuotedAfter(code) {
  if (code === 47 || code === 62 || (0,micromark_util_character .Ee)(code)) {
   return tagOpenBetween(code);
  }
  return nok(code);
 }
 function end(code) {
  if (code === 62) {
   effects.consume(code);
   effects.exit("htmlTextData");
   effects.exit("htmlText");
   return ok;
  }
  return nok(code);
 }
 function lineEndingBefore(code) {
  effects.exit("htmlTextData");
  effects.enter("lineEnding");
  effects.consume(code);
  effects.exit("lineEnding");
  return lineEndingAfter;
 }
 function lineEndingAfter(code) {
  return (0,micromark_util_character .On)(code) ? (0,micromark_factory_space .N)(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code) : lineEndingAfterPrefix(code);
 }
 function lineEndingAfterPrefix(code) {
  effects.enter("htmlTextData");
  return returnState(code);
 }
}
;
const labelStartLink = {
 name: 'labelStartLink',
 resolveAll: labelEnd.resolveAll,
 tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
 const self = this;
 let labelLink;
 return start;
 function start(code) {
  effects.enter("labelLink");
  effects.enter("labelMarker");
  effects.consume(code);
  effects.exit("labelMarker");
  labelLink = effects.exit("labelLink");
  return after;
 }
 function after(code) {
  if (code === 94 && '_hiddenFootnoteSupport' in self.parser.constructs) {
   return nok(code);
  }
  self._labelStarts = self._labelStarts || [];
  self._labelStarts.push(labelLink);
  return ok(code);
 }
}
;
const hardBreakEscape = {
 name: 'hardBreakEscape',
 tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
 return start;
 function start(code) {
  effects.enter("hardBreakEscape");
  effects.consume(code);
  return after;
 }
 function after(code) {
  if ((0,micromark_util_character .HP)(code)) {
   effects.exit("hardBreakEscape");
   return ok(code);
  }
  return nok(code);
 }
}
;
const codeText = {
 name: 'codeText',
 previous,
 resolve: resolveCodeText,
 tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
 let tailExitIndex = events.length - 4;
 let headEnterIndex = 3;
 let index;
 let enter;
 if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === 'space') && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === 'space')) {
  index = headEnterIndex;
  while (++index < tailExitIndex) {
   if (events[index][1].type === "codeTextData") {
    events[headEnterIndex][1].type = "codeTextPadding";
    events[tailExitIndex][1].type = "codeTextPadding";
    headEnterIndex += 2;
    tailExitIndex -= 2;
    break;
   }
  }
 }
 index = headEnterIndex - 1;
 tailExitIndex++;
 while (++index <= tailExitIndex) {
  if (enter === undefined) {
   if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
    enter = index;
   }
  } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
   events[enter][1].type = "codeTextData";
   if (index !== enter + 2) {
    events[enter][1].end = events[index - 1][1].end;
    events.splice(enter + 2, index - enter - 2);
    tailExitIndex -= index - enter - 2;
    index = enter + 2;
   }
   enter = undefined;
  }
 }
 return events;
}
function previous(code) {
 return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
 const self = this;
 let sizeOpen = 0;
 let size;
 let token;
 return start;
 function start(code) {
  effects.enter("codeText");
  effects.enter("codeTextSequence");
  return sequenceOpen(code);
 }
 function sequenceOpen(code) {
  if (code === 96) {
   effects.consume(code);
   sizeOpen++;
   return sequenceOpen;
  }
  effects.exit("codeTextSequence");
  return between(code);
 }
 function between(code) {
  if (code === null) {
   return nok(code);
  }
  if (code === 32) {
   effects.enter('space');
   effects.consume(code);
   effects.exit('space');
   return between;
  }
  if (code === 96) {
   token = effects.enter("codeTextSequence");
   size = 0;
   return sequenceClose(code);
  }
  if ((0,micromark_util_character .HP)(code)) {
   effects.enter("lineEnding");
   effects.consume(code);
   effects.exit("lineEnding");
   return between;
  }
  effects.enter("codeTextData");
  return data(code);
 }
 function data(code) {
  if (code === null || code === 32 || code === 96 || (0,micromark_util_character .HP)(code)) {
   effects.exit("codeTextData");
   return between(code);
  }
  effects.consume(code);
  return data;
 }
 function sequenceClose(code) {
  if (code === 96) {
   effects.consume(code);
   size++;
   return sequenceClose;
  }
  if (size === sizeOpen) {
   effects.exit("codeTextSequence");
   effects.exit("codeText");
   return ok(code);
  }
  token.type = "codeTextData";
  return data(code);
 }
}
;
const constructs_document = {
 [42]: list,
 [43]: list,
 [45]: list,
 [48]: list,
 [49]: list,
 [50]: list,
 [51]: list,
 [52]: list,
 [53]: list,
 [54]: list,
 [55]: list,
 [56]: list,
 [57]: list,
 [62]: blockQuote
};
const contentInitial = {
 [91]: definition
};
const flowInitial = {
 [-2]: codeIndented,
 [-1]: codeIndented,
 [32]: codeIndented
};
const constructs_flow = {
 [35]: headingAtx,
 [42]: thematicBreak,
 [45]: [setextUnderline, thematicBreak],
 [60]: htmlFlow,
 [61]: setextUnderline,
 [95]: thematicBreak,
 [96]: codeFenced,
 [126]: codeFenced
};
const constructs_string = {
 [38]: characterReference,
 [92]: characterEscape
};
const constructs_text = {
 [-5]: lineEnding,
 [-4]: lineEnding,
 [-3]: lineEnding,
 [33]: labelStartImage,
 [38]: characterReference,
 [42]: attention,
 [60]: [autolink, htmlText],
 [91]: labelStartLink,
 [92]: [hardBreakEscape, characterEscape],
 [93]: labelEnd,
 [95]: attention,
 [96]: codeText
};
const insideSpan = {
 null: [attention, resolver]
};
const attentionMarkers = {
 null: [42, 95]
};
const disable = {
 null: []
};
;
function createTokenizer(parser, initialize, from) {
 let point = {
  _bufferIndex: -1,
  _index: 0,
  line: from && from.line || 1,
  column: from && from.column || 1,
  offset: from && from.offset || 0
 };
 const columnStart = {};
 const resolveAllConstructs = [];
 let chunks = [];
 let stack = [];
 let consumed = true;
 const effects = {
  attempt: constructFactory(onsuccessfulconstruct),
  check: constructFactory(onsuccessfulcheck),
  consume,
  enter,
  exit,
  interrupt: constructFactory(onsuccessfulcheck, {
   interrupt: true
  })
 };
 const context = {
  code: null,
  containerState: {},
  defineSkip,
  events: [],
  now,
  parser,
  previous: null,
  sliceSerialize,
  sliceStream,
  write
 };
 let state = initialize.tokenize.call(context, effects);
 let expectedCode;
 if (initialize.resolveAll) {
  resolveAllConstructs.push(initialize);
 }
 return context;
 function write(slice) {
  chunks = (0,micromark_util_chunked .V)(chunks, slice);
  main();
  if (chunks[chunks.length - 1] !== null) {
   return [];
  }
  addResult(initialize, 0);
  context.events = (0,micromark_util_resolve_all .W)(resolveAllConstructs, context.events, context);
  return context.events;
 }
 function sliceSerialize(token, expandTabs) {
  return serializeChunks(sliceStream(token), expandTabs);
 }
 function sliceStream(token) {
  return sliceChunks(chunks, token);
 }
 function now() {
  const {
   _bufferIndex,
   _index,
   line,
   column,
   offset
  } = point;
  return {
   _bufferIndex,
   _index,
   line,
   column,
   offset
  };
 }
 function defineSkip(value) {
  columnStart[value.line] = value.column;
  accountForPotentialSkip();
 }
 function main() {
  while (point._index < chunks.length) {
   const chunk = chunks[point._index];
   if (typeof chunk === 'string') {
    const chunkIndex = point._index;
    if (point._bufferIndex < 0) {
     point._bufferIndex = 0;
    }
    while (point._index === chunkIndex && point._bufferIndex < chunk.length) {
     go(chunk.charCodeAt(point._bufferIndex));
    }
   } else {
    go(chunk);
   }
  }
 }
 function go(code) {
  consumed = undefined;
  expectedCode = code;
  state = state(code);
 }
 function consume(code) {
  if ((0,micromark_util_character .HP)(code)) {
   point.line++;
   point.column = 1;
   point.offset += code === -3 ? 2 : 1;
   accountForPotentialSkip();
  } else if (code !== -1) {
   point.column++;
   point.offset++;
  }
  if (point._bufferIndex < 0) {
   point._index++;
  } else {
   point._bufferIndex++;
   if (point._bufferIndex ===
   chunks[point._index].length) {
    point._bufferIndex = -1;
    point._index++;
   }
  }
  context.previous = code;
  consumed = true;
 }
 function enter(type, fields) {
  const token = fields || {};
  token.type = type;
  token.start = now();
  context.events.push(['enter', token, context]);
  stack.push(token);
  return token;
 }
 function exit(type) {
  const token = stack.pop();
  token.end = now();
  context.events.push(['exit', token, context]);
  return token;
 }
 function onsuccessfulconstruct(construct, info) {
  addResult(construct, info.from);
 }
 function onsuccessfulcheck(_, info) {
  info.restore();
 }
 function constructFactory(onreturn, fields) {
  return hook;
  function hook(constructs, returnState, bogusState) {
   let listOfConstructs;
   let constructIndex;
   let currentConstruct;
   let info;
   return Array.isArray(constructs) ?
   handleListOfConstructs(constructs) : 'tokenize' in constructs ?
   handleListOfConstructs([( constructs)]) : handleMapOfConstructs(constructs);
   function handleMapOfConstructs(map) {
    return start;
    function start(code) {
     const left = code !== null && map[code];
     const all = code !== null && map.null;
     const list = [
     ...(Array.isArray(left) ? left : left ? [left] : []), ...(Array.isArray(all) ? all : all ? [all] : [])];
     return handleListOfConstructs(list)(code);
    }
   }
   function handleListOfConstructs(list) {
    listOfConstructs = list;
    constructIndex = 0;
    if (list.length === 0) {
     return bogusState;
    }
    return handleConstruct(list[constructIndex]);
   }
   function handleConstruct(construct) {
    return start;
    function start(code) {
     info = store();
     currentConstruct = construct;
     if (!construct.partial) {
      context.currentConstruct = construct;
     }
     if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
      return nok(code);
     }
     return construct.tokenize.call(
     fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
    }
   }
   function ok(code) {
    consumed = true;
    onreturn(currentConstruct, info);
    return returnState;
   }
   function nok(code) {
    consumed = true;
    info.restore();
    if (++constructIndex < listOfConstructs.length) {
     return handleConstruct(listOfConstructs[constructIndex]);
    }
    return bogusState;
   }
  }
 }
 function addResult(construct, from) {
  if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
   resolveAllConstructs.push(construct);
  }
  if (construct.resolve) {
   (0,micromark_util_chunked .m)(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
  }
  if (construct.resolveTo) {
   context.events = construct.resolveTo(context.events, context);
  }
 }
 function store() {
  const startPoint = now();
  const startPrevious = context.previous;
  const startCurrentConstruct = context.currentConstruct;
  const startEventsIndex = context.events.length;
  const startStack = Array.from(stack);
  return {
   from: startEventsIndex,
   restore
  };
  function restore() {
   point = startPoint;
   context.previous = startPrevious;
   context.currentConstruct = startCurrentConstruct;
   context.events.length = startEventsIndex;
   stack = startStack;
   accountForPotentialSkip();
  }
 }
 function accountForPotentialSkip() {
  if (point.line in columnStart && point.column < 2) {
   point.column = columnStart[point.line];
   point.offset += columnStart[point.line] - 1;
  }
 }
}
function sliceChunks(chunks, token) {
 const startIndex = token.start._index;
 const startBufferIndex = token.start._bufferIndex;
 const endIndex = token.end._index;
 const endBufferIndex = token.end._bufferIndex;
 let view;
 if (startIndex === endIndex) {
  view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
 } else {
  view = chunks.slice(startIndex, endIndex);
  if (startBufferIndex > -1) {
   const head = view[0];
   if (typeof head === 'string') {
    view[0] = head.slice(startBufferIndex);
   } else {
    view.shift();
   }
  }
  if (endBufferIndex > 0) {
   view.push(chunks[endIndex].slice(0, endBufferIndex));
  }
 }
 return view;
}
function serializeChunks(chunks, expandTabs) {
 let index = -1;
 const result = [];
 let atTab;
 while (++index < chunks.length) {
  const chunk = chunks[index];
  let value;
  if (typeof chunk === 'string') {
   value = chunk;
  } else {
   switch (chunk) {
    case -5:
     {
      value = "\r";
      break;
     }
    case -4:
     {
      value = "\n";
      break;
     }
    case -3:
     {
      value = "\r" + "\n";
      break;
     }
    case -2:
     {
      value = expandTabs ? " " : "\t";
      break;
     }
    case -1:
     {
      if (!expandTabs && atTab) {
       continue;
      }
      value = " ";
      break;
     }
    default:
     {
      value = String.fromCharCode(chunk);
     }
   }
  }
  atTab = chunk === -2;
  result.push(value);
 }
 return result.join('');
}
;
function parse(options) {
 const settings = options || {};
 const constructs =
 (0,micromark_util_combine_extensions .y)([constructs_namespaceObject, ...(settings.extensions || [])]);
 const parser = {
  constructs,
  content: create(content),
  defined: [],
  document: create(document_document),
  flow: create(flow),
  lazy: {},
  string: create(string),
  text: create(text_text)
 };
 return parser;
 function create(initial) {
  return creator;
  function creator(from) {
   return createTokenizer(parser, initial, from);
  }
 }
}
;
const search = /[\0\t\n\r]/g;
function preprocess() {
 let column = 1;
 let buffer = '';
 let start = true;
 let atCarriageReturn;
 return preprocessor;
 function preprocessor(value, encoding, end) {
  value = buffer + (typeof value === 'string' ? value.toString() : new TextDecoder(encoding || undefined).decode(value));
  const chunks = [];
  let startPosition = 0;
  buffer = '';
  if (start) {
   if (value.charCodeAt(0) === 65279) {
    startPosition++;
   }
   start = undefined;
  }
  while (startPosition < value.length) {
   search.lastIndex = startPosition;
   const match = search.exec(value);
   const endPosition = match && match.index !== undefined ? match.index : value.length;
   const code = value.charCodeAt(endPosition);
   if (!match) {
    buffer = value.slice(startPosition);
    break;
   }
   if (code === 10 && startPosition === endPosition && atCarriageReturn) {
    chunks.push(-3);
    atCarriageReturn = undefined;
   } else {
    if (atCarriageReturn) {
     chunks.push(-5);
     atCarriageReturn = undefined;
    }
    if (startPosition < endPosition) {
     chunks.push(value.slice(startPosition, endPosition));
     column += endPosition - startPosition;
    }
    switch (code) {
     case 0:
      {
       chunks.push(65533);
       column++;
       break;
      }
     case 9:
      {
       const next = Math.ceil(column / 4) * 4;
       chunks.push(-2);
       while (column++ < next) {
        chunks.push(-1);
       }
       break;
      }
     case 10:
      {
       chunks.push(-4);
       column = 1;
       break;
      }
     default:
      {
       atCarriageReturn = true;
       column = 1;
      }
    }
   }
   startPosition = endPosition + 1;
  }
  if (end) {
   if (atCarriageReturn) {
    chunks.push(-5);
   }
   if (buffer) {
    chunks.push(buffer);
   }
   chunks.push(null);
  }
  return chunks;
 }
}
;
function decodeNumericCharacterReference(value, base) {
 const code = Number.parseInt(value, base);
 if (
 code < 9 || code === 11 || code > 13 && code < 32 ||
 code > 126 && code < 160 ||
 code > 55_295 && code < 57_344 ||
 code > 64_975 && code < 65_008 ||
 (code & 65_535) === 65_535 || (code & 65_535) === 65_534 ||
 code > 1_114_111) {
  return "\uFFFD";
 }
 return String.fromCodePoint(code);
}
;
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
 return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
 if ($1) {
  return $1;
 }
 const head = $2.charCodeAt(0);
 if (head === 35) {
  const head = $2.charCodeAt(1);
  const hex = head === 120 || head === 88;
  return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
 }
 return (0,decode_named_character_reference .s)($2) || $0;
}
var unist_util_stringify_position_lib = __webpack_require__(50669);
;
const own = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
 if (encoding && typeof encoding === 'object') {
  options = encoding;
  encoding = undefined;
 }
 return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
 const config = {
  afterExit: [],
  beforeEnter: [],
  transforms: [],
  canContainEols: ['emphasis', 'fragment', 'heading', 'paragraph', 'strong'],
  enter: {
   autolink: opener(link),
   autolinkProtocol: onenterdata,
   autolinkEmail: onenterdata,
   atxHeading: opener(heading),
   blockQuote: opener(blockQuote),
   characterEscape: onenterdata,
   characterReference: onenterdata,
   codeFenced: opener(codeFlow),
   codeFencedFenceInfo: buffer,
   codeFencedFenceMeta: buffer,
   codeIndented: opener(codeFlow, buffer),
   codeText: opener(codeText, buffer),
   codeTextData: onenterdata,
   data: onenterdata,
   codeFlowValue: onenterdata,
   definition: opener(definition),
   definitionDestinationString: buffer,
   definitionLabelString: buffer,
   definitionTitleString: buffer,
   emphasis: opener(emphasis),
   hardBreakEscape: opener(hardBreak),
   hardBreakTrailing: opener(hardBreak),
   htmlFlow: opener(html, buffer),
   htmlFlowData: onenterdata,
   htmlText: opener(html, buffer),
   htmlTextData: onenterdata,
   image: opener(image),
   label: buffer,
   link: opener(link),
   listItem: opener(listItem),
   listItemValue: onenterlistitemvalue,
   listOrdered: opener(list, onenterlistordered),
   listUnordered: opener(list),
   paragraph: opener(paragraph),
   reference: onenterreference,
   referenceString: buffer,
   resourceDestinationString: buffer,
   resourceTitleString: buffer,
   setextHeading: opener(heading),
   strong: opener(strong),
   thematicBreak: opener(thematicBreak)
  },
  exit: {
   atxHeading: closer(),
   atxHeadingSequence: onexitatxheadingsequence,
   autolink: closer(),
   autolinkEmail: onexitautolinkemail,
   autolinkProtocol: onexitautolinkprotocol,
   blockQuote: closer(),
   characterEscapeValue: onexitdata,
   characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
   characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
   characterReferenceValue: onexitcharacterreferencevalue,
   characterReference: onexitcharacterreference,
   codeFenced: closer(onexitcodefenced),
   codeFencedFence: onexitcodefencedfence,
   codeFencedFenceInfo: onexitcodefencedfenceinfo,
   codeFencedFenceMeta: onexitcodefencedfencemeta,
   codeFlowValue: onexitdata,
   codeIndented: closer(onexitcodeindented),
   codeText: closer(onexitcodetext),
   codeTextData: onexitdata,
   data: onexitdata,
   definition: closer(),
   definitionDestinationString: onexitdefinitiondestinationstring,
   definitionLabelString: onexitdefinitionlabelstring,
   definitionTitleString: onexitdefinitiontitlestring,
   emphasis: closer(),
   hardBreakEscape: closer(onexithardbreak),
   hardBreakTrailing: closer(onexithardbreak),
   htmlFlow: closer(onexithtmlflow),
   htmlFlowData: onexitdata,
   htmlText: closer(onexithtmltext),
   htmlTextData: onexitdata,
   image: closer(onexitimage),
   label: onexitlabel,
   labelText: onexitlabeltext,
   lineEnding: onexitlineending,
   link: closer(onexitlink),
   listItem: closer(),
   listOrdered: closer(),
   listUnordered: closer(),
   paragraph: closer(),
   referenceString: onexitreferencestring,
   resourceDestinationString: onexitresourcedestinationstring,
   resourceTitleString: onexitresourcetitlestring,
   resource: onexitresource,
   setextHeading: closer(onexitsetextheading),
   setextHeadingLineSequence: onexitsetextheadinglinesequence,
   setextHeadingText: onexitsetextheadingtext,
   strong: closer(),
   thematicBreak: closer()
  }
 };
 configure(config, (options || {}).mdastExtensions || []);
 const data = {};
 return compile;
 function compile(events) {
  let tree = {
   type: 'root',
   children: [],
   position: undefined
  };
  const context = {
   stack: [tree],
   tokenStack: [],
   config,
   enter,
   exit,
   buffer,
   resume,
   data
  };
  const listStack = [];
  const prepared = [];
  let index = -1;
  while (++index < events.length) {
   prepared.push(events[index]);
   if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
    if (events[index][0] === 'enter') {
     listStack.push(prepared.length - 1);
    } else {
     const tail = listStack.pop();
     prepareList(prepared, tail);
    }
   }
  }
  events = prepared;
  index = -1;
  while (++index < events.length) {
   const handler = config[events[index][0]];
   if (events[index][0] === 'enter' && config.beforeEnter.length > 0) {
    callListeners(config.beforeEnter, {
     ...context,
     sliceSerialize: events[index][2].sliceSerialize
    }, events[index][1]);
   }
   if (own.call(handler, events[index][1].type)) {
    handler[events[index][1].type].call({
     ...context,
     sliceSerialize: events[index][2].sliceSerialize
    }, events[index][1]);
   }
   if (events[index][0] === 'exit' && config.afterExit.length > 0) {
    callListeners(config.afterExit, {
     ...context,
     sliceSerialize: events[index][2].sliceSerialize
    }, events[index][1]);
   }
  }
  if (context.tokenStack.length > 0) {
   const tail = context.tokenStack[context.tokenStack.length - 1];
   const handler = tail[1] || defaultOnError;
   handler.call(context, undefined, tail[0]);
  }
  tree.position = {
   start: point(events.length > 0 ? events[0][1].start : {
    line: 1,
    column: 1,
    offset: 0
   }),
   end: point(events.length > 0 ? events[events.length - 2][1].end : {
    line: 1,
    column: 1,
    offset: 0
   })
  };
  index = -1;
  while (++index < config.transforms.length) {
   tree = config.transforms[index](tree) || tree;
  }
  return tree;
 }
 function callListeners(listeners, context, token) {
  let index = -1;
  while (++index < listeners.length) {
   listeners[index].call(context, token);
  }
 }
 function prepareList(events, start) {
  const end = events.length - 1;
  let index = start - 1;
  let containerBalance = -1;
  let listSpread = false;
  let listItem;
  let lineIndex;
  let firstBlankLineIndex;
  let atMarker;
  const insertions = [];
  while (++index <= end) {
   const event = events[index];
   switch (event[1].type) {
    case "listUnordered":
    case "listOrdered":
    case "blockQuote":
     {
      if (event[0] === 'enter') {
       containerBalance++;
      } else {
       containerBalance--;
      }
      atMarker = undefined;
      break;
     }
    case "lineEndingBlank":
     {
      if (event[0] === 'enter') {
       if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) {
        firstBlankLineIndex = index;
       }
       atMarker = undefined;
      }
      break;
     }
    case "linePrefix":
    case "listItemValue":
    case "listItemMarker":
    case "listItemPrefix":
    case "listItemPrefixWhitespace":
     {
      break;
     }
    default:
     {
      atMarker = undefined;
     }
   }
   if (!containerBalance && event[0] === 'enter' && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === 'exit' && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
    if (listItem) {
     let tailIndex = index;
     lineIndex = undefined;
     while (tailIndex--) {
      const tailEvent = events[tailIndex];
      if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
       if (tailEvent[0] === 'exit') continue;
       if (lineIndex) {
        events[lineIndex][1].type = "lineEndingBlank";
        listSpread = true;
       }
       tailEvent[1].type = "lineEnding";
       lineIndex = tailIndex;
      } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
      } else {
       break;
      }
     }
     if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
      listItem._spread = true;
     }
     listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
     insertions.push({
      at: lineIndex || index,
      event: ['exit', listItem, event[2]]
     });
    }
    if (event[1].type === "listItemPrefix") {
     const item = {
      type: 'listItem',
      _spread: false,
      start: Object.assign({}, event[1].start),
      end: undefined
     };
     listItem = item;
     insertions.push({
      at: index,
      event: ['enter', item, event[2]]
     });
     firstBlankLineIndex = undefined;
     atMarker = true;
    }
   }
  }
  const listEvents = events.splice(start);
  let insertion = 0;
  index = -1;
  while (++index < listEvents.length) {
   while (insertion < insertions.length && insertions[insertion].at === start + index) {
    events.push(insertions[insertion++].event);
   }
   events.push(listEvents[index]);
  }
  events[start][1]._spread = listSpread;
 }
 function opener(create, and) {
  return open;
  function open(token) {
   enter.call(this, create(token), token);
   if (and) and.call(this, token);
  }
 }
 function buffer() {
  this.stack.push({
   type: 'fragment',
   children: []
  });
 }
 function enter(node, token, errorHandler) {
  const parent = this.stack[this.stack.length - 1];
  const siblings = parent.children;
  siblings.push(node);
  this.stack.push(node);
  this.tokenStack.push([token, errorHandler || undefined]);
  node.position = {
   start: point(token.start),
   end: undefined
  };
 }
 function closer(and) {
  return close;
  function close(token) {
   if (and) and.call(this, token);
   exit.call(this, token);
  }
 }
 function exit(token, onExitError) {
  const node = this.stack.pop();
  const open = this.tokenStack.pop();
  if (!open) {
   throw new Error('Cannot close `' + token.type + '` (' + (0,unist_util_stringify_position_lib .L)({
    start: token.start,
    end: token.end
   }) + '): it’s not open');
  }
  if (open[0].type !== token.type) {
   if (onExitError) {
    onExitError.call(this, token, open[0]);
   } else {
    const handler = open[1] || defaultOnError;
    handler.call(this, token, open[0]);
   }
  }
  node.position.end = point(token.end);
 }
 function resume() {
  return (0,lib .d)(this.stack.pop());
 }
 function onenterlistordered() {
  this.data.expectingFirstListItemValue = true;
 }
 function onenterlistitemvalue(token) {
  if (this.data.expectingFirstListItemValue) {
   const ancestor = this.stack[this.stack.length - 2];
   ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
   this.data.expectingFirstListItemValue = undefined;
  }
 }
 function onexitcodefencedfenceinfo() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.lang = data;
 }
 function onexitcodefencedfencemeta() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.meta = data;
 }
 function onexitcodefencedfence() {
  if (this.data.flowCodeInside) return;
  this.buffer();
  this.data.flowCodeInside = true;
 }
 function onexitcodefenced() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, '');
  this.data.flowCodeInside = undefined;
 }
 function onexitcodeindented() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.value = data.replace(/(\r?\n|\r)$/g, '');
 }
 function onexitdefinitionlabelstring(token) {
  const label = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.label = label;
  node.identifier = (0,micromark_util_normalize_identifier .B)(this.sliceSerialize(token)).toLowerCase();
 }
 function onexitdefinitiontitlestring() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.title = data;
 }
 function onexitdefinitiondestinationstring() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.url = data;
 }
 function onexitatxheadingsequence(token) {
  const node = this.stack[this.stack.length - 1];
  if (!node.depth) {
   const depth = this.sliceSerialize(token).length;
   node.depth = depth;
  }
 }
 function onexitsetextheadingtext() {
  this.data.setextHeadingSlurpLineEnding = true;
 }
 function onexitsetextheadinglinesequence(token) {
  const node = this.stack[this.stack.length - 1];
  node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
 }
 function onexitsetextheading() {
  this.data.setextHeadingSlurpLineEnding = undefined;
 }
 function onenterdata(token) {
  const node = this.stack[this.stack.length - 1];
  const siblings = node.children;
  let tail = siblings[siblings.length - 1];
  if (!tail || tail.type !== 'text') {
   tail = text();
   tail.position = {
    start: point(token.start),
    end: undefined
   };
   siblings.push(tail);
  }
  this.stack.push(tail);
 }
 function onexitdata(token) {
  const tail = this.stack.pop();
  tail.value += this.sliceSerialize(token);
  tail.position.end = point(token.end);
 }
 function onexitlineending(token) {
  const context = this.stack[this.stack.length - 1];
  if (this.data.atHardBreak) {
   const tail = context.children[context.children.length - 1];
   tail.position.end = point(token.end);
   this.data.atHardBreak = undefined;
   return;
  }
  if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
   onenterdata.call(this, token);
   onexitdata.call(this, token);
  }
 }
 function onexithardbreak() {
  this.data.atHardBreak = true;
 }
 function onexithtmlflow() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.value = data;
 }
 function onexithtmltext() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.value = data;
 }
 function onexitcodetext() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.value = data;
 }
 function onexitlink() {
  const node = this.stack[this.stack.length - 1];
  if (this.data.inReference) {
   const referenceType = this.data.referenceType || 'shortcut';
   node.type += 'Reference';
   node.referenceType = referenceType;
   delete node.url;
   delete node.title;
  } else {
   delete node.identifier;
   delete node.label;
  }
  this.data.referenceType = undefined;
 }
 function onexitimage() {
  const node = this.stack[this.stack.length - 1];
  if (this.data.inReference) {
   const referenceType = this.data.referenceType || 'shortcut';
   node.type += 'Reference';
   node.referenceType = referenceType;
   delete node.url;
   delete node.title;
  } else {
   delete node.identifier;
   delete node.label;
  }
  this.data.referenceType = undefined;
 }
 function onexitlabeltext(token) {
  const string = this.sliceSerialize(token);
  const ancestor = this.stack[this.stack.length - 2];
  ancestor.label = decodeString(string);
  ancestor.identifier = (0,micromark_util_normalize_identifier .B)(string).toLowerCase();
 }
 function onexitlabel() {
  const fragment = this.stack[this.stack.length - 1];
  const value = this.resume();
  const node = this.stack[this.stack.length - 1];
  this.data.inReference = true;
  if (node.type === 'link') {
   const children = fragment.children;
   node.children = children;
  } else {
   node.alt = value;
  }
 }
 function onexitresourcedestinationstring() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.url = data;
 }
 function onexitresourcetitlestring() {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.title = data;
 }
 function onexitresource() {
  this.data.inReference = undefined;
 }
 function onenterreference() {
  this.data.referenceType = 'collapsed';
 }
 function onexitreferencestring(token) {
  const label = this.resume();
  const node = this.stack[this.stack.length - 1];
  node.label = label;
  node.identifier = (0,micromark_util_normalize_identifier .B)(this.sliceSerialize(token)).toLowerCase();
  this.data.referenceType = 'full';
 }
 function onexitcharacterreferencemarker(token) {
  this.data.characterReferenceType = token.type;
 }
 function onexitcharacterreferencevalue(token) {
  const data = this.sliceSerialize(token);
  const type = this.data.characterReferenceType;
  let value;
  if (type) {
   value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
   this.data.characterReferenceType = undefined;
  } else {
   const result = (0,decode_named_character_reference .s)(data);
   value = result;
  }
  const tail = this.stack[this.stack.length - 1];
  tail.value += value;
 }
 function onexitcharacterreference(token) {
  const tail = this.stack.pop();
  tail.position.end = point(token.end);
 }
 function onexitautolinkprotocol(token) {
  onexitdata.call(this, token);
  const node = this.stack[this.stack.length - 1];
  node.url = this.sliceSerialize(token);
 }
 function onexitautolinkemail(token) {
  onexitdata.call(this, token);
  const node = this.stack[this.stack.length - 1];
  node.url = 'mailto:' + this.sliceSerialize(token);
 }
 function blockQuote() {
  return {
   type: 'blockquote',
   children: [],
   position: undefined
  };
 }
 function codeFlow() {
  return {
   type: 'code',
   lang: null,
   meta: null,
   value: '',
   position: undefined
  };
 }
 function codeText() {
  return {
   type: 'inlineCode',
   value: '',
   position: undefined
  };
 }
 function definition() {
  return {
   type: 'definition',
   identifier: '',
   label: null,
   title: null,
   url: '',
   position: undefined
  };
 }
 function emphasis() {
  return {
   type: 'emphasis',
   children: [],
   position: undefined
  };
 }
 function heading() {
  return {
   type: 'heading',
   depth: 0,
   children: [],
   position: undefined
  };
 }
 function hardBreak() {
  return {
   type: 'break',
   position: undefined
  };
 }
 function html() {
  return {
   type: 'html',
   value: '',
   position: undefined
  };
 }
 function image() {
  return {
   type: 'image',
   title: null,
   url: '',
   alt: null,
   position: undefined
  };
 }
 function link() {
  return {
   type: 'link',
   title: null,
   url: '',
   children: [],
   position: undefined
  };
 }
 function list(token) {
  return {
   type: 'list',
   ordered: token.type === 'listOrdered',
   start: null,
   spread: token._spread,
   children: [],
   position: undefined
  };
 }
 function listItem(token) {
  return {
   type: 'listItem',
   spread: token._spread,
   checked: null,
   children: [],
   position: undefined
  };
 }
 function paragraph() {
  return {
   type: 'paragraph',
   children: [],
   position: undefined
  };
 }
 function strong() {
  return {
   type: 'strong',
   children: [],
   position: undefined
  };
 }
 function text() {
  return {
   type: 'text',
   value: '',
   position: undefined
  };
 }
 function thematicBreak() {
  return {
   type: 'thematicBreak',
   position: undefined
  };
 }
}
function point(d) {
 return {
  line: d.line,
  column: d.column,
  offset: d.offset
 };
}
function configure(combined, extensions) {
 let index = -1;
 while (++index < extensions.length) {
  const value = extensions[index];
  if (Array.isArray(value)) {
   configure(combined, value);
  } else {
   extension(combined, value);
  }
 }
}
function extension(combined, extension) {
 let key;
 for (key in extension) {
  if (own.call(extension, key)) {
   switch (key) {
    case 'canContainEols':
     {
      const right = extension[key];
      if (right) {
       combined[key].push(...right);
      }
      break;
     }
    case 'transforms':
     {
      const right = extension[key];
      if (right) {
       combined[key].push(...right);
      }
      break;
     }
    case 'afterExit':
    case 'beforeEnter':
     {
      const right = extension[key];
      if (right) {
       combined[key].push(right);
      }
      break;
     }
    case 'enter':
    case 'exit':
     {
      const right = extension[key];
      if (right) {
       Object.assign(combined[key], right);
      }
      break;
     }
   }
  }
 }
}
function defaultOnError(left, right) {
 if (left) {
  throw new Error('Cannot close `' + left.type + '` (' + (0,unist_util_stringify_position_lib .L)({
   start: left.start,
   end: left.end
  }) + '): a different token (`' + right.type + '`, ' + (0,unist_util_stringify_position_lib .L)({
   start: right.start,
   end: right.end
  }) + ') is open');
 }
 throw new Error('Cannot close document, a token (`' + right.type + '`, ' + (0,unist_util_stringify_position_lib .L)({
  start: right.start,
  end: right.end
 }) + ') is still open');
}
;
function remarkParse(options) {
 const self = this
 self.parser = parser
 function parser(doc) {
  return fromMarkdown(doc, {
   ...self.data('settings'),
   ...options,
   extensions: self.data('micromarkExtensions') || [],
   mdastExtensions: self.data('fromMarkdownExtensions') || []
  })
 }
}
}),
8717:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 l: () => ( unified)
});
;
function bail(error) {
 if (error) {
  throw error
 }
}
var extend = __webpack_require__(23860);
var lib_default = __webpack_require__(77776);
;
function isPlainObject(value) {
 if (typeof value !== 'object' || value === null) {
 return false;
 }
 const prototype = Object.getPrototypeOf(value);
 return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
;
function trough() {
 const fns = []
 const pipeline = {run, use}
 return pipeline
 function run(...values) {
  let middlewareIndex = -1
  const callback = values.pop()
  if (typeof callback !== 'function') {
   throw new TypeError('Expected function as last argument, not ' + callback)
  }
  next(null, ...values)
  function next(error, ...output) {
   const fn = fns[++middlewareIndex]
   let index = -1
   if (error) {
    callback(error)
    return
   }
   while (++index < values.length) {
    if (output[index] === null || output[index] === undefined) {
     output[index] = values[index]
    }
   }
   values = output
   if (fn) {
    wrap(fn, next)(...output)
   } else {
    callback(null, ...output)
   }
  }
 }
 function use(middelware) {
  if (typeof middelware !== 'function') {
   throw new TypeError(
    'Expected `middelware` to be a function, not ' + middelware
   )
  }
  fns.push(middelware)
  return pipeline
 }
}
function wrap(middleware, callback) {
 let called
 return wrapped
 function wrapped(...parameters) {
  const fnExpectsCallback = middleware.length > parameters.length
  let result
  if (fnExpectsCallback) {
   parameters.push(done)
  }
  try {
   result = middleware.apply(this, parameters)
  } catch (error) {
   const exception = (error)
   if (fnExpectsCallback && called) {
    throw exception
   }
   return done(exception)
  }
  if (!fnExpectsCallback) {
   if (result && result.then && typeof result.then === 'function') {
    result.then(then, done)
   } else if (result instanceof Error) {
    done(result)
   } else {
    then(result)
   }
  }
 }
 function done(error, ...output) {
  if (!called) {
   called = true
   callback(error, ...output)
  }
 }
 function then(value) {
  done(null, value)
 }
}
var lib = __webpack_require__(94413);
;
const CallableInstance =
 (
  (
   function (property) {
    const self = this
    const constr = self.constructor
    const proto = (
     constr.prototype
    )
    const value = proto[property]
    const apply = function () {
     return value.apply(apply, arguments)
    }
    Object.setPrototypeOf(apply, proto)
    return apply
   }
  )
 )
;
const own = {}.hasOwnProperty
class Processor extends CallableInstance {
 constructor() {
  super('copy')
  this.Compiler = undefined
  this.Parser = undefined
  this.attachers = []
  this.compiler = undefined
  this.freezeIndex = -1
  this.frozen = undefined
  this.namespace = {}
  this.parser = undefined
  this.transformers = trough()
 }
 copy() {
  const destination =
   (
    new Processor()
   )
  let index = -1
  while (++index < this.attachers.length) {
   const attacher = this.attachers[index]
   destination.use(...attacher)
  }
  destination.data(extend(true, {}, this.namespace))
  return destination
 }
 data(key, value) {
  if (typeof key === 'string') {
   if (arguments.length === 2) {
    assertUnfrozen('data', this.frozen)
    this.namespace[key] = value
    return this
   }
   return (own.call(this.namespace, key) && this.namespace[key]) || undefined
  }
  if (key) {
   assertUnfrozen('data', this.frozen)
   this.namespace = key
   return this
  }
  return this.namespace
 }
 freeze() {
  if (this.frozen) {
   return this
  }
  const self = ( (this))
  while (++this.freezeIndex < this.attachers.length) {
   const [attacher, ...options] = this.attachers[this.freezeIndex]
   if (options[0] === false) {
    continue
   }
   if (options[0] === true) {
    options[0] = undefined
   }
   const transformer = attacher.call(self, ...options)
   if (typeof transformer === 'function') {
    this.transformers.use(transformer)
   }
  }
  this.frozen = true
  this.freezeIndex = Number.POSITIVE_INFINITY
  return this
 }
 parse(file) {
  this.freeze()
  const realFile = vfile(file)
  const parser = this.parser || this.Parser
  assertParser('parse', parser)
  return parser(String(realFile), realFile)
 }
 process(file, done) {
  const self = this
  this.freeze()
  assertParser('process', this.parser || this.Parser)
  assertCompiler('process', this.compiler || this.Compiler)
  return done ? executor(undefined, done) : new Promise(executor)
  function executor(resolve, reject) {
   const realFile = vfile(file)
   const parseTree =
    (
     (self.parse(realFile))
    )
   self.run(parseTree, realFile, function (error, tree, file) {
    if (error || !tree || !file) {
     return realDone(error)
    }
    const compileTree =
     (
      (tree)
     )
    const compileResult = self.stringify(compileTree, file)
    if (looksLikeAValue(compileResult)) {
     file.value = compileResult
    } else {
     file.result = compileResult
    }
    realDone(error, (file))
   })
   function realDone(error, file) {
    if (error || !file) {
     reject(error)
    } else if (resolve) {
     resolve(file)
    } else {
     (0,lib_default.ok)(done, '`done` is defined if `resolve` is not')
     done(undefined, file)
    }
   }
  }
 }
 processSync(file) {
  let complete = false
  let result
  this.freeze()
  assertParser('processSync', this.parser || this.Parser)
  assertCompiler('processSync', this.compiler || this.Compiler)
  this.process(file, realDone)
  assertDone('processSync', 'process', complete)
  ;(0,lib_default.ok)(result, 'we either bailed on an error or have a tree')
  return result
  function realDone(error, file) {
   complete = true
   bail(error)
   result = file
  }
 }
 run(tree, file, done) {
  assertNode(tree)
  this.freeze()
  const transformers = this.transformers
  if (!done && typeof file === 'function') {
   done = file
   file = undefined
  }
  return done ? executor(undefined, done) : new Promise(executor)
  function executor(resolve, reject) {
   ;(0,lib_default.ok)(
    typeof file !== 'function',
    '`file` can’t be a `done` anymore, we checked'
   )
   const realFile = vfile(file)
   transformers.run(tree, realFile, realDone)
   function realDone(error, outputTree, file) {
    const resultingTree =
     (
      outputTree || tree
     )
    if (error) {
     reject(error)
    } else if (resolve) {
     resolve(resultingTree)
    } else {
     (0,lib_default.ok)(done, '`done` is defined if `resolve` is not')
     done(undefined, resultingTree, file)
    }
   }
  }
 }
 runSync(tree, file) {
  let complete = false
  let result
  this.run(tree, file, realDone)
  assertDone('runSync', 'run', complete)
  ;(0,lib_default.ok)(result, 'we either bailed on an error or have a tree')
  return result
  function realDone(error, tree) {
   bail(error)
   result = tree
   complete = true
  }
 }
 stringify(tree, file) {
  this.freeze()
  const realFile = vfile(file)
  const compiler = this.compiler || this.Compiler
  assertCompiler('stringify', compiler)
  assertNode(tree)
  return compiler(tree, realFile)
 }
 use(value, ...parameters) {
  const attachers = this.attachers
  const namespace = this.namespace
  assertUnfrozen('use', this.frozen)
  if (value === null || value === undefined) {
  } else if (typeof value === 'function') {
   addPlugin(value, parameters)
  } else if (typeof value === 'object') {
   if (Array.isArray(value)) {
    addList(value)
   } else {
    addPreset(value)
   }
  } else {
   throw new TypeError('Expected usable value, not `' + value + '`')
  }
  return this
  function add(value) {
   if (typeof value === 'function') {
    addPlugin(value, [])
   } else if (typeof value === 'object') {
    if (Array.isArray(value)) {
     const [plugin, ...parameters] =
      (value)
     addPlugin(plugin, parameters)
    } else {
     addPreset(value)
    }
   } else {
    throw new TypeError('Expected usable value, not `' + value + '`')
   }
  }
  function addPreset(result) {
   if (!('plugins' in result) && !('settings' in result)) {
    throw new Error(
     'Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither'
    )
   }
   addList(result.plugins)
   if (result.settings) {
    namespace.settings = extend(true, namespace.settings, result.settings)
   }
  }
  function addList(plugins) {
   let index = -1
   if (plugins === null || plugins === undefined) {
   } else if (Array.isArray(plugins)) {
    while (++index < plugins.length) {
     const thing = plugins[index]
     add(thing)
    }
   } else {
    throw new TypeError('Expected a list of plugins, not `' + plugins + '`')
   }
  }
  function addPlugin(plugin, parameters) {
   let index = -1
   let entryIndex = -1
   while (++index < attachers.length) {
    if (attachers[index][0] === plugin) {
     entryIndex = index
     break
    }
   }
   if (entryIndex === -1) {
    attachers.push([plugin, ...parameters])
   }
   else if (parameters.length > 0) {
    let [primary, ...rest] = parameters
    const currentPrimary = attachers[entryIndex][1]
    if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
     primary = extend(true, currentPrimary, primary)
    }
    attachers[entryIndex] = [plugin, primary, ...rest]
   }
  }
 }
}
const unified = new Processor().freeze()
function assertParser(name, value) {
 if (typeof value !== 'function') {
  throw new TypeError('Cannot `' + name + '` without `parser`')
 }
}
function assertCompiler(name, value) {
 if (typeof value !== 'function') {
  throw new TypeError('Cannot `' + name + '` without `compiler`')
 }
}
function assertUnfrozen(name, frozen) {
 if (frozen) {
  throw new Error(
   'Cannot call `' +
    name +
    '` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.'
  )
 }
}
function assertNode(node) {
 if (!isPlainObject(node) || typeof node.type !== 'string') {
  throw new TypeError('Expected node, got `' + node + '`')
 }
}
function assertDone(name, asyncName, complete) {
 if (!complete) {
  throw new Error(
   '`' + name + '` finished async. Use `' + asyncName + '` instead'
  )
 }
}
function vfile(value) {
 return looksLikeAVFile(value) ? value : new lib .T(value)
}
function looksLikeAVFile(value) {
 return Boolean(
  value &&
   typeof value === 'object' &&
   'message' in value &&
   'messages' in value
 )
}
function looksLikeAValue(value) {
 return typeof value === 'string' || isUint8Array(value)
}
function isUint8Array(value) {
 return Boolean(
  value &&
   typeof value === 'object' &&
   'byteLength' in value &&
   'byteOffset' in value
 )
}
})
};
