export const id = 94;
export const ids = [94];
export const modules = {

/***/ 8085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ refuseDensity),
/* harmony export */   Zn: () => (/* binding */ refuseDeepNesting),
/* harmony export */   yL: () => (/* binding */ hasManyMarks)
/* harmony export */ });
/**
 * Stops before a text whose containers nest too deeply: the parsers descend once for each, and take time by its square. The
 * RangeError is the one that their own exhausted stack would throw.
 */
function refuseDeepNesting(text) {
    for (const { 0: prefix, index } of text.matchAll(containers)) {
        // `* * *` and its like are a line across the page, not lists in lists.
        if (!/^[ \t]*[*-]/.test(prefix) || /[^\s*-]/.test(text.charAt(index + prefix.length))) {
            throw new RangeError('Containers nest too deeply.');
        }
    }
    if (deepList.test(text))
        throw new RangeError('Lists nest too deeply.');
}
/**
 * Stops before a text that is written so densely that its tree would not fit into memory, which nothing could be done about any more:
 * a mark takes the parser about 16 kB. Dense pages of real sites (changelogs of a megabyte) have 30,000.
 */
function refuseDensity(text) {
    const marks = text.match(dense)?.length ?? 0;
    if (marks > mostDense)
        throw new RangeError('Links, cells and items are too many.');
}
const mostDense = 80_000;
/** What begins a link or image, a cell, a tag, an item, a quote or a heading. */
const dense = /[[|<]|^[ \t]*(?:[-+*>#]|\d{1,9}[.)])/gm;
/**
 * Whether a paragraph has so many marks of emphasis that pairing them, which takes time by the square of their number, is not worth
 * it: then they are read as text.
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
/** Of a text of 2 MiB this keeps the pairing under a second. */
const mostMarks = 2000;
/** The marks of quotes and lists that a line begins with; nobody reads what stands in a hundred of them. */
const containers = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){101,}/gm;
/** An item at a column that only a list of the hundredth level has. */
const deepList = /^[ \t]{400,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;


/***/ }),

/***/ 7568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeText),
/* harmony export */   l: () => (/* binding */ attribute)
/* harmony export */ });
/** ` name="value"` of a tag; nothing for undefined. */
function attribute(name, value) {
    return value === undefined ? '' : ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}
/** Text between the tags of a page. */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   offsets: () => (/* binding */ offsets),
/* harmony export */   syntaxOf: () => (/* binding */ syntaxOf)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3507);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1145);
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
/* harmony import */ var _dialects_attribute_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(364);
/* harmony import */ var _decorative_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6637);
/* harmony import */ var _dialects_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6598);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5207);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3274);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2797);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7420);
/* harmony import */ var _parse_html_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4404);
/* harmony import */ var _parse_markdown_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6284);
/* harmony import */ var _projection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(329);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(361);
/* harmony import */ var _unquoted_tags_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3644);















/** CommonMark and GFM with front matter, and the HTML inside. */
const markdown = {
    name: 'markdown',
    find(text, components) {
        const page = read(text, components);
        const found = (0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .findElements */ .b)((0,_parse_html_js__WEBPACK_IMPORTED_MODULE_8__/* .parseHtml */ .Z)(page.projection.html), (element) => sourceSpans(element, page), page.language);
        return found.map((one) => moved((0,_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .restored */ .v)(toImage(one, page), page.masked), page.shift));
    },
    comments(text) {
        const { projection, masked, shift } = read(text);
        const comments = (0,_comments_js__WEBPACK_IMPORTED_MODULE_9__/* .findComments */ .S)((0,_parse_html_js__WEBPACK_IMPORTED_MODULE_8__/* .parseHtml */ .Z)(projection.html), ({ position }) => back((0,_html_js__WEBPACK_IMPORTED_MODULE_4__.toSpan)(position), projection));
        return comments.map((comment) => ({ text: masked.restore(comment.text), span: movedSpan(comment.span, shift) }));
    },
    setAlt(text, image, alt) {
        const line = alt.replace(/\s+/g, ' ').trim();
        if (isDialect(image.syntax))
            return (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectOf */ .E3)(text.slice(image.span.start)).setAlt(text, image, line);
        if (isMarkdown(image.syntax)) {
            return image.attribute === undefined ? (0,_label_js__WEBPACK_IMPORTED_MODULE_10__/* .setLabel */ .j)(text, image, line) : (0,_dialects_attribute_list_js__WEBPACK_IMPORTED_MODULE_1__/* .setListedAlt */ .dK)(image, line);
        }
        const tag = text.slice(image.span.start, image.span.end);
        return (0,_attribute_js__WEBPACK_IMPORTED_MODULE_11__/* .setAltAttribute */ .c)(text, image, line, (0,_unquoted_tags_js__WEBPACK_IMPORTED_MODULE_12__/* .hasUnquotedPath */ .v)(tag) ? inUnquotedTags : inTags);
    },
    setDecorative(text, image) {
        if (isDialect(image.syntax))
            return (0,_dialects_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectOf */ .E3)(text.slice(image.span.start)).setDecorative?.(text, image);
        return isMarkdown(image.syntax)
            ? (0,_decorative_js__WEBPACK_IMPORTED_MODULE_13__/* .setDecorativeLabel */ .q)(text, image, '>', wholeAddress)
            : (0,_decorative_js__WEBPACK_IMPORTED_MODULE_13__/* .setDecorativeAttribute */ .Z)(text, image);
    },
};
/** With a scheme, with a host, or from the root of the site. */
const wholeAddress = /^(?:https?:\/)?\/\S*$/i;
/** Markdown around an element would read these as a table cell's end and as code, a template language as its own. */
const inTags = '|`{}';
/** An element that the parser takes for text would lose its alt to images and emphasis that begin in it. */
const inUnquotedTags = '|`[]*_~\\{}';
function read(text, components) {
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const masked = (0,_mask_js__WEBPACK_IMPORTED_MODULE_5__/* .maskMarkdown */ .m)(text.slice(shift), (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .withKnown */ .Ck)(components));
    const { tree, labels } = (0,_parse_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .parseMarkdown */ .Dd)(masked.text);
    const projection = (0,_projection_js__WEBPACK_IMPORTED_MODULE_6__/* .project */ .C)(masked.text, tree, undefined, masked);
    return { masked, labels, projection, language: (0,_parse_markdown_js__WEBPACK_IMPORTED_MODULE_14__/* .languageOf */ .eX)(tree), shift };
}
function sourceSpans(element, { projection, labels }) {
    const dialect = dialectImage(element, projection);
    if (dialect)
        return { element: dialect.span, attribute: only('alt', dialect.altSpan) };
    const own = markdownImage(element, projection);
    if (own) {
        const label = labels.get(own);
        const whole = offsets(own);
        return whole && label && { element: whole, attribute: only('alt', label) };
    }
    const spans = (0,_html_js__WEBPACK_IMPORTED_MODULE_4__.spansOf)(element);
    const whole = spans && back(spans.element, projection);
    return (whole && {
        element: whole,
        content: back(spans.content, projection),
        attribute: (name) => back(spans.attribute(name), projection),
    });
}
function only(name, span) {
    return (asked) => (asked === name ? span : undefined);
}
function toImage({ element, image }, { projection, masked }) {
    const dialect = dialectImage(element, projection);
    if (dialect)
        return fromDialect(image, dialect);
    const own = markdownImage(element, projection);
    if (own)
        return fromMarkdown(image, own, masked);
    const component = masked.componentAt(image.span.start);
    return component === undefined ? image : { ...image, syntax: 'component', attribute: component.alt };
}
function fromDialect(image, { syntax, attribute, src, alt, span, altSpan }) {
    const isEmpty = syntax === 'malformed' && alt === '';
    return { ...image, alt: isEmpty ? { kind: 'empty' } : image.alt, src, syntax, attribute, span, altSpan };
}
function fromMarkdown(image, own, masked) {
    const whole = offsets(own);
    const list = whole && masked.attributesAt(whole.end);
    // `![](x)` may mean "decorative" or "forgotten": unlike alt="" it is no decision.
    const alt = image.alt.kind === 'absent' ? { kind: 'empty' } : image.alt;
    const written = { ...image, alt, title: image.title ?? titleOf(own), syntax: syntaxOf(own) };
    if (!list?.altSpan)
        return { ...written, attribute: undefined };
    const span = { start: image.span.start, end: list.end };
    return { ...written, span, altSpan: list.altSpan, attribute: list.attribute };
}
function titleOf(own) {
    return own.type === 'image' ? (own.title ?? undefined) : undefined;
}
function markdownImage(element, { images }) {
    return images.get(element.position?.start.offset ?? -1);
}
function dialectImage(element, { dialectImages }) {
    return dialectImages.get(element.position?.start.offset ?? -1);
}
function syntaxOf(node) {
    return node.type === 'image' ? 'inline' : `${node.referenceType}-reference`;
}
function isMarkdown(syntax) {
    return syntax === 'inline' || syntax.endsWith('-reference');
}
function isDialect(syntax) {
    return syntax === 'shortcode' || syntax === 'wikilink' || syntax === 'directive' || syntax === 'malformed';
}
function back(span, projection) {
    const start = span && projection.toSource(span.start);
    const last = span && projection.toSource(span.end - 1);
    return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
function offsets({ position }) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}
function moved(image, by) {
    return by === 0 ? image : { ...image, span: movedSpan(image.span, by), altSpan: movedSpan(image.altSpan, by) };
}
function movedSpan({ start, end }, by) {
    return { start: start + by, end: end + by };
}


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ parseMarkdown),
/* harmony export */   FZ: () => (/* binding */ recordLabels),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   r1: () => (/* binding */ withoutEmphasis)
/* harmony export */ });
/* harmony import */ var remark_frontmatter__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7204);
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7887);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2920);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8717);
/* harmony import */ var _hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8085);





/** CommonMark and GFM with front matter, for a text without a byte order mark. @throws RangeError where it nests too deeply */
function parseMarkdown(source) {
    (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseDeepNesting */ .Zn)(source);
    (0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseDensity */ .Nh)(source);
    const labels = new Map();
    const tree = (0,unified__WEBPACK_IMPORTED_MODULE_1__/* .unified */ .l)()
        .use(remark_parse__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)
        .use(remark_gfm__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)
        .use(remark_frontmatter__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A, ['yaml', 'toml'])
        .use(recordLabels, labels)
        .use((0,_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .hasManyMarks */ .yL)(source) ? [withoutEmphasis] : [])
        .parse(source);
    return { tree, labels };
}
/** Emphasis and strikethrough are read as text. */
function withoutEmphasis() {
    const data = this.data();
    data.micromarkExtensions = [
        ...(data.micromarkExtensions ?? []),
        { disable: { null: ['attention', 'strikethrough'] } },
    ];
}
/** mdast gives a label as flattened text only; the token still knows where its source stands. */
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
function languageOf(tree) {
    const matter = tree.children[0];
    if (matter?.type !== 'yaml')
        return undefined;
    return /^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(matter.value)?.[1];
}


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ project)
});

// EXTERNAL MODULE: ./build/lib/lines.js
var lines = __webpack_require__(8111);
;// CONCATENATED MODULE: ./build/formats/definitions.js
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
 * The HTML that a construct of a dialect becomes: what stands before its `img`, the `img`, and what stands behind. There is no
 * quote in it, because the construct may stand in an attribute, which must not end here.
 */
function dialectHtml(image) {
    const { src, alt, caption, link, syntax, attributes } = image;
    // As in Markdown, an empty label is no decision.
    const isUndecided = syntax === 'malformed' && alt === '';
    const named = { src, ...(!isUndecided && alt !== undefined && { alt }), ...attributes };
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

// EXTERNAL MODULE: ./build/formats/html-text.js
var html_text = __webpack_require__(7568);
// EXTERNAL MODULE: ./build/formats/placeholder.js
var placeholder = __webpack_require__(4234);
;// CONCATENATED MODULE: ./build/formats/split-pieces.js

/** `text` at the pieces that are more than words: images of dialects, and tags. */
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

;// CONCATENATED MODULE: ./build/formats/raw-text.js
/**
 * Whether raw HTML opens an element whose content is no markup and does not close it: it would take the rest of the page with it.
 * GitHub shows such a tag as text (GFM 6.11, disallowed raw HTML), and so do we.
 */
function swallowsTheRest(value) {
    const tag = rawText.exec(value)?.[1];
    return tag !== undefined && !new RegExp(`</${tag}\\s*>`, 'i').test(value);
}
const rawText = /^<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i;

;// CONCATENATED MODULE: ./build/formats/runs.js
function createRuns() {
    const runs = [];
    return {
        add(offset, source, length) {
            runs.push({ offset, source, length });
        },
        toSource(offset) {
            let low = 0;
            let high = runs.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if ((runs[middle]?.offset ?? 0) <= offset)
                    low = middle + 1;
                else
                    high = middle;
            }
            const run = runs[low - 1];
            return run && offset < run.offset + run.length ? run.source + offset - run.offset : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/formats/unquoted-tags.js
var unquoted_tags = __webpack_require__(3644);
;// CONCATENATED MODULE: ./build/formats/projection.js








/** @param masked where `text` is the text of a masked page */
function project(text, tree, foreign = () => false, masked) {
    const definitions = definitionsOf(tree);
    const starts = (0,lines/* lineStarts */._)(text);
    const runs = createRuns();
    const images = new Map();
    const dialectImages = new Map();
    const parts = [];
    let length = 0;
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
        children.forEach(visit);
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
        else if (node.type === 'break')
            emit('<br>');
        else if (node.type === 'heading')
            wrap(`h${node.depth}`, node.children);
        else if ('children' in node)
            wrap(tags[node.type] ?? 'div', node.children);
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
    function dialectImage(image) {
        const [before, img, after] = dialectHtml(image);
        emit(before);
        dialectImages.set(length, image);
        emit(img);
        emit(after);
    }
    function image(node) {
        const list = masked?.attributesAt(node.position?.end.offset ?? -1);
        const alt = list?.alt ?? node.alt ?? '';
        // A label of nothing is no decision, so it is no `alt=""` here. Beside it, a title would become the name in our page alone.
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
    // The value of an html node lacks the prefixes of the quote or list around it: each of its lines is the end of a source line.
    function copy(node) {
        const position = node.position;
        if (position?.start.offset === undefined || swallowsTheRest(node.value)) {
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
            if (typeof part !== 'string' && part.image)
                dialectImage(part.image);
            else
                copied(written, at);
            at += written.length;
        }
    }
    tree.children.forEach((child) => {
        visit(child);
        emit('\n');
    });
    return { html: parts.join(''), toSource: runs.toSource, images, dialectImages };
}
/** HTML elements of the Markdown nodes that matter to what surrounds an image; the rest are plain blocks. */
const tags = {
    paragraph: 'p',
    emphasis: 'em',
    strong: 'strong',
    delete: 'del',
    blockquote: 'blockquote',
    list: 'ul',
    listItem: 'li',
    table: 'table',
    tableRow: 'tr',
    tableCell: 'td',
};


/***/ }),

/***/ 3644:
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
/** On one line only: over several, the marks of a quote or list may stand in between. */
const openTag = /<[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^'\n]*'|"[^"\n]*"))?)*[ \t]*\/?>/g;
function isEscaped(source, index) {
    const backslashes = /\\*$/.exec(source.slice(Math.max(0, index - 20), index))?.[0].length ?? 0;
    return backslashes % 2 === 1;
}


/***/ })

};
