export const ids = [7756];
export const modules = {

/***/ 52102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wX: () => (/* binding */ namesIn),
  Ly: () => (/* binding */ spansOf),
  ik: () => (/* binding */ toSpan)
});

;// CONCATENATED MODULE: ./build/formats/html/attribute-span.js
/**
 * The attribute that begins at an offset of an opening tag, from its name to the end of its value, as browsers read it (HTML Standard,
 * 13.2.5.33 to 13.2.5.39). parse5 knows where an attribute begins, but takes it to end after its name where no white space follows the
 * value (`alt="x"width="3"`) or the value is missing (`alt=>`).
 */
function attributeSpan(text, start) {
    if (start === undefined)
        return undefined;
    attribute.lastIndex = start;
    return { start, end: start + (attribute.exec(text)?.[0].length ?? 0) };
}
/** The names of the attributes of an opening tag as they are written, in lower case; one that is written twice counts twice. */
function attributeNames(tag) {
    const names = [];
    attribute.lastIndex = /^<[^\t\n\f\r />]*/.exec(tag)?.[0].length ?? 0;
    while (attribute.lastIndex < tag.length) {
        between.lastIndex = attribute.lastIndex;
        between.exec(tag);
        attribute.lastIndex = between.lastIndex;
        const [written = '', name = ''] = attribute.exec(tag) ?? [];
        if (written === '')
            break;
        names.push(name.toLowerCase());
    }
    return names;
}
/** White space is that of HTML. A name may begin with `=`. */
const attribute = /(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=(?:[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*))?)?/y;
const between = /[\t\n\f\r /]*/y;

;// CONCATENATED MODULE: ./build/formats/html/places.js

/** The attributes of the elements of a parsed text as they are written. */
function namesIn(text) {
    return (element) => {
        const tag = toSpan(element.data?.position.opening);
        return tag ? attributeNames(text.slice(tag.start, tag.end)) : [];
    };
}
/** Offsets of an element's tags and attributes in `text`, which was parsed. */
function spansOf(element, text) {
    const { opening, closing, properties } = element.data?.position ?? {};
    const tag = toSpan(opening ?? element.position);
    const end = toSpan(closing)?.start;
    const attributes = properties ?? {};
    return (tag && {
        element: tag,
        content: end === undefined ? undefined : { start: tag.end, end },
        attribute: (property) => attributeSpan(text, toSpan(attributes[property])?.start),
    });
}
/** Offsets of a position in the text that was parsed. */
function toSpan(position) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}


/***/ }),

/***/ 76494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createMaskedPage)
});

;// CONCATENATED MODULE: ./build/formats/masking/literal-address.js
/**
 * The part of a template in an address that is the path of the picture, so that its file is found: the literal in
 * `{{ "/a.png" | relative_url }}` (Jekyll, Hugo, Eleventy), `{% link a.png %}` (Jekyll), `{% static 'a.png' %}` (Django),
 * `{{ url_for('static', filename='a.png') }}` (Flask), `{{ asset('a.png') }}` (Twig), `{useBaseUrl('/a.png')}` and
 * `{require('./a.png').default}` (Docusaurus); empty for the address of the site, which precedes it. Any other template stays
 * as written.
 */
function literalAddress(template) {
    if (siteAddress.test(template))
        return '';
    for (const pattern of literals) {
        const path = pattern.exec(template)?.groups?.path;
        if (path !== undefined)
            return path;
    }
    return template;
}
const siteAddress = /^\{\{-?\s*(?:site\.(?:baseurl|url|github\.url)|base_?path|base_?url|root|root_?path|path_?prefix|\$?\.Site\.BaseURL|site\.BaseURL)(?:\s*\|\s*(?:relative_url|absolute_url))?\s*\/?-?\}\}$/i;
const literals = [
    /^\{\{-?\s*(["'`])(?<path>[^"'`]+)\1\s*\|\s*(?:relative_url|absolute_url|relURL|absURL|url|asset_url|asset_path|theme|prepend:\s*site\.baseurl)\b[^{}]*\}\}$/,
    /^\{\{-?\s*(?:relURL|absURL)\s+(["'`])(?<path>[^"'`]+)\1\s*-?\}\}$/,
    /^\{\{-?\s*url_for\(\s*(?:'static'|"static")\s*,\s*(?:filename|path)\s*=\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/,
    /^\{\{-?\s*(?:asset|url|static|base_?url)\(\s*(["'])(?<path>[^"']+)\1\s*\)\s*-?\}\}$/i,
    /^\{%-?\s*(?:static|asset|image_tag)\s+(["'])(?<path>[^"']+)\1\s*-?%\}$/,
    /^\{%-?\s*link\s+(?<path>[^\s%]+)\s*-?%\}$/,
    /^\$?\{\s*(?:[\w.]+\(\s*)?(["'`])(?<path>[^"'`${}]+)\1\s*(?:\)\s*)?(?:\.default\s*)?\}$/,
];

// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
;// CONCATENATED MODULE: ./build/formats/masking/pieces.js


function createMaskedPage(source) {
    const pieces = [];
    let text = (0,placeholder/* withoutNoncharacters */.Sp)(source);
    function written({ start, end, by }) {
        if (typeof by === 'string')
            return by;
        pieces.push({ ...by, start, source: text.slice(start, end) });
        return (0,placeholder/* placeholder */.qf)(pieces.length - 1, end - start);
    }
    function mask(masks) {
        if (masks.length === 0)
            return;
        const parts = [];
        let at = 0;
        for (const one of masks) {
            parts.push(text.slice(at, one.start), written(one));
            at = one.end;
        }
        text = [...parts, text.slice(at)].join('');
    }
    const piece = (digits) => pieces[(0,placeholder/* pieceIndex */.vs)(digits)];
    // A piece may contain pieces, such as a template in an expression in a tag, but never more levels than there were masks.
    function fill(value, by, depth = deepest) {
        if (depth === 0 || !value.includes('\uFDD1'))
            return value;
        return value.replace(placeholder/* placeholders */.Ft, (_, digits) => {
            const found = piece(digits);
            return found ? fill(by(found), by, depth - 1) : '';
        });
    }
    const filled = (value, by) => (0,placeholder/* withoutRemains */.IX)(fill(value, by));
    return {
        text: () => text,
        mask,
        masked: (attributesAt, componentAt = () => undefined) => ({
            text,
            // A piece that is too short for a placeholder is there all the same.
            hasPieces: pieces.length > 0 || text.includes(placeholder/* unknowable */.LJ),
            piece,
            attributesAt,
            componentAt,
            restore: (value) => filled(value, ({ source }) => source),
            spoken: (value) => filled(value, ({ source, isSpoken }) => (isSpoken ? source : '')),
            address: (value) => filled(value, ({ source }) => literalAddress(source)),
        }),
    };
}
/** Levels of pieces inside pieces; deeper ones are dropped. */
const deepest = 8;


/***/ }),

/***/ 27222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ restored)
/* harmony export */ });
/* harmony import */ var _page_bindings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75145);

/** An image of a masked page, with its words and addresses as they were written in the file. */
function restored(image, masked) {
    if (!masked.hasPieces)
        return image;
    const { src, alt, name, title, context } = image;
    const isUnknown = (0,_page_bindings_js__WEBPACK_IMPORTED_MODULE_0__/* .isDynamic */ .Q)(name ?? '') || (alt.kind === 'text' && (0,_page_bindings_js__WEBPACK_IMPORTED_MODULE_0__/* .isDynamic */ .Q)(alt.text));
    return {
        ...image,
        src: masked.address(src),
        alt: isUnknown ? { kind: 'dynamic' } : alt,
        name: isUnknown ? undefined : name,
        title: title === undefined ? undefined : masked.restore(title),
        context: restoredContext(context, masked),
    };
}
function restoredContext(context, { restore, spoken }) {
    const { control, figcaption, labels, heading, nearby, adjacentLinkText } = context;
    return {
        control: control && {
            ...control,
            target: control.target === undefined ? undefined : restore(control.target),
            otherText: words(spoken(control.otherText)),
        },
        figcaption: filled(figcaption, spoken),
        labels: labels.flatMap(({ place, text }) => {
            const found = filled(text, spoken);
            return found === undefined ? [] : [{ place, text: found }];
        }),
        standsAlone: context.standsAlone,
        heading: filled(heading, spoken),
        nearby: words(spoken(nearby)),
        language: context.language,
        adjacentLinkText: filled(adjacentLinkText, spoken),
    };
}
function filled(text, spoken) {
    const found = text === undefined ? '' : words(spoken(text));
    return found === '' ? undefined : found;
}
function words(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 15905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ setDecorativeAttribute),
/* harmony export */   q: () => (/* binding */ setDecorativeLabel)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45671);

/**
 * The edit that removes an element from the accessibility tree: `alt=""` where the element has an `alt`, `aria-hidden="true"` for a drawing
 * and an element with only the role of an image. Undefined for a control and for an element that is named by its content.
 */
function setDecorativeAttribute(text, image) {
    const { attribute, altSpan: span, decorativeBy } = image;
    if (decorativeBy === 'alt')
        return (0,_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .setAltAttribute */ .c)(text, image, '');
    if (decorativeBy !== 'aria-hidden' || attribute === undefined)
        return undefined;
    return { span, text: `${span.start === span.end ? ' ' : ''}aria-hidden="true"` };
}
/**
 * The edit that writes a Markdown image as the `img` that it becomes, with an empty `alt`, because Markdown cannot mark decoration.
 * Site generators rewrite relative addresses in Markdown but not in HTML, so only a complete address is accepted.
 *
 * @param ending the end of the element: `>`, in JSX ` />`
 * @param isWhole whether an address means the same in HTML
 */
function setDecorativeLabel(text, { src, title, span, altSpan, attribute }, ending, isWhole) {
    if (attribute !== undefined || !isWhole.test(src) || unsafe.test(src + (title ?? '')))
        return undefined;
    // The address may be only the part of a template that is the path of a file.
    if (template.test(text.slice(altSpan.end, span.end)) || swallowsLines(text, span))
        return undefined;
    const named = title === undefined ? '' : ` title="${encoded(title)}"`;
    return { span, text: `<img src="${encoded(src)}" alt=""${named}${ending}` };
}
const template = /\{[{%#]|<[%?]|\$\{/;
/** Template expressions and line breaks would not survive unchanged. */
const unsafe = /[{}<>\n\r`\\]/;
/**
 * A tag alone on its line begins an HTML block that continues to the next blank line (CommonMark 0.31.2, 4.6, type 7), while the image
 * was part of a paragraph or of a table row.
 */
function swallowsLines(text, { start, end }) {
    const [before = '', previous = ''] = text
        .slice(Math.max(0, start - nearby), start)
        .split('\n')
        .toReversed();
    const [after = '', next = ''] = text.slice(end, end + nearby).split('\n', 2);
    if (after.trim() !== '' || !/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/.test(before))
        return false;
    const isFirst = /[-*+.)]\s+$/.test(before) || isBlank(previous, before);
    return !isFirst || !isBlank(next, before);
}
/** UTF-16 units; longer lines are not blank. */
const nearby = 2000;
/** Whether a line is empty inside the quotes around `other`. */
function isBlank(line, other) {
    return /^[\s>]*$/.test(line) && line.split('>').length <= other.split('>').length;
}
/** Besides the quote and the start of a reference, a pipe is encoded, because Markdown around the element would read it as the end of a table cell. */
function encoded(value) {
    return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\|/g, '&#124;');
}


/***/ }),

/***/ 33001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createOpenElements),
/* harmony export */   r: () => (/* binding */ breakouts)
/* harmony export */ });
/** @param mostRepeated how many elements may be open that the parser opens again in each block */
function createOpenElements(mostRepeated) {
    const counts = new Map();
    let depth = 0;
    let repeating = 0;
    let pages = 0;
    function countOf(name) {
        const known = counts.get(name) ?? { open: 0, refused: 0 };
        counts.set(name, known);
        return known;
    }
    function inDrawing() {
        return drawings.some((name) => (counts.get(name)?.open ?? 0) > 0);
    }
    function add(name, by) {
        countOf(name).open += by;
        depth += by * levelsOf(name);
        if (repeated.has(name))
            repeating += by;
    }
    /** HTML in a drawing ends it, whatever the source says (HTML, 13.2.6.5). */
    function leaveDrawings() {
        for (const name of drawings)
            while (countOf(name).open > 0)
                add(name, -1);
    }
    return {
        open(name, closesItself) {
            if (name === 'html' || name === 'body')
                return (pages += 1) <= mostPages;
            if (voids.has(name) || (closesItself && (inDrawing() || drawings.includes(name))))
                return true;
            if (breakouts.has(name) && inDrawing() && !counts.get('foreignobject')?.open)
                leaveDrawings();
            if (implied.has(name) && !inDrawing())
                return true;
            const isFull = depth + levelsOf(name) > deepest || (repeated.has(name) && repeating >= mostRepeated);
            if (isFull)
                countOf(name).refused += 1;
            else
                add(name, 1);
            return !isFull;
        },
        close(name) {
            const count = counts.get(name);
            if (count && count.refused > 0) {
                count.refused -= 1;
                return false;
            }
            if (count && count.open > 0)
                add(name, -1);
            return true;
        },
        inDrawing,
    };
}
/** Where Chromium stops, too (`kMaximumHTMLParserDOMTreeDepth`). */
const deepest = 512;
/** Tags of `html` and `body`: each one more adds its attributes to the first. */
const mostPages = 100;
const drawings = ['svg', 'math'];
/** With the elements that the parser adds inside, or that may stand between two of the name. */
function levelsOf(name) {
    if (name === 'table')
        return 4;
    return doubled.has(name) ? 2 : 1;
}
const doubled = new Set('ul ol menu dl object'.split(' '));
const voids = new Set('area base br col embed frame hr image img input link meta param source track wbr'.split(' '));
/** Elements that end where the next one of their kind begins, or that a page has once: however many are open in the source, few are in the page. */
const implied = new Set('a button colgroup caption dd dt form head li nobr optgroup option p rb rp rt rtc tbody td tfoot th thead tr'.split(' '));
/** Formatting elements, which the parser opens again in each block while they are open (HTML, 13.2.4.3). */
const repeated = new Set('b big code em font i s small strike strong tt u'.split(' '));
/** HTML, 13.2.6.5, start tags that are a parse error in foreign content: they end it. */
const breakouts = new Set(`b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s
  small span strong strike sub sup table tt u ul var`.split(/\s+/));


/***/ }),

/***/ 84163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isPage),
  Z: () => (/* binding */ parseHtml)
});

// EXTERNAL MODULE: ./node_modules/hast-util-from-parse5/lib/index.js + 2 modules
var lib = __webpack_require__(9159);
// EXTERNAL MODULE: ./node_modules/parse5/dist/index.js + 14 modules
var dist = __webpack_require__(69237);
// EXTERNAL MODULE: ./node_modules/vfile/lib/index.js + 1 modules
var vfile_lib = __webpack_require__(94413);
;// CONCATENATED MODULE: ./build/formats/page/rendered-templates.js
/**
 * Puts the content of a `template` in its place where it is on the page from the start: as a shadow root that the page declares (HTML
 * Standard, 4.12.3), or because a library renders such templates. The content of any other `template` is only for scripts.
 */
function openTemplates(tree) {
    const parents = [tree];
    for (let parent = parents.pop(); parent; parent = parents.pop()) {
        if (parent.children.some(isTemplate))
            parent.children = opened(parent);
        parents.push(...elementsIn(parent));
    }
}
function* elementsIn({ children }) {
    for (const child of children)
        if (child.type === 'element')
            yield child;
}
function opened(parent) {
    const found = [];
    let mayHaveShadow = isShadowHost(parent);
    function add(child) {
        const isShadow = isTemplate(child) && mayHaveShadow && isShadowRoot(child);
        if (isShadow)
            mayHaveShadow = false;
        // A template may be all that another one contains.
        if (isTemplate(child) && (isShadow || isRendered(child)))
            child.content?.children.forEach(add);
        else
            found.push(child);
    }
    parent.children.forEach(add);
    return found;
}
function isTemplate(node) {
    return node.type === 'element' && node.tagName === 'template';
}
function isShadowRoot({ properties }) {
    return /^(?:open|closed)$/i.test(String(properties.shadowRootMode));
}
/** The elements that can have a shadow root (DOM Standard, 4.2.14, `attachShadow`); the root of a fragment stands for its `body`. */
function isShadowHost(node) {
    return node.type === 'root' || node.tagName.includes('-') || hosts.has(node.tagName);
}
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));
function isRendered({ properties }) {
    return (Object.keys(properties).some((name) => directives.test(name)) || /^dom-(?:if|repeat)$/.test(String(properties.is)));
}
/** Vue 3 (also `v-slot:name`, `#name`) and Vue 2, Alpine, Lightning Web Components, Aurelia; Polymer has a value of `is`. */
const directives = /^(?:v-(?:if|else-if|else|for|slot)(?:[:.].*)?|#.*|slot|slot-?scope|x-(?:if|for|teleport)|(?:lwc:(?:if|elseif|else)|if:(?:true|false)|for:each|iterator:.+)|(?:if\.bind|repeat\.for))$/i;

// EXTERNAL MODULE: ./build/formats/page/open-elements.js
var open_elements = __webpack_require__(33001);
;// CONCATENATED MODULE: ./build/formats/page/read-tag.js
/**
 * Reads a tag as the tokenizer of browsers does (HTML, 13.2.5), in one step for each of its characters.
 *
 * @param from the offset after the name
 * @returns undefined where the text ends before the tag
 */
function readTag(text, from) {
    const attributes = [];
    let at = from;
    const skip = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.test(text);
        if (found)
            at = pattern.lastIndex;
        return found;
    };
    while (at < text.length) {
        const closesItself = skip(between) && text[at - 1] === '/';
        if (text[at] === '>')
            return { end: at + 1, attributes, closesItself };
        const start = at;
        if (!skip(attributeName))
            return undefined;
        if (skip(equals)) {
            const quote = text[at];
            if (quote === '"' || quote === "'") {
                const closing = text.indexOf(quote, at + 1);
                if (closing === -1)
                    return undefined;
                at = closing + 1;
            }
            else
                skip(unquoted);
        }
        attributes.push({ start, end: at });
    }
    return undefined;
}
const between = /[\s/]+/y;
const attributeName = /[^\s/>][^\s/>=]*/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s>]+/y;

;// CONCATENATED MODULE: ./build/formats/page/within-limits.js


/**
 * `html` with spaces over what would take the parser a time that grows with the square of its size; of the same length. No page that
 * was written for readers has it:
 * - elements that are nested more than 512 levels deep, where Chromium also stops (`kMaximumHTMLParserDOMTreeDepth`): the parser looks
 *   through all open elements again and again, and our own walk recurses. Their content stays.
 * - elements such as `b` that stay open, where a page has so many that repeating them in every block would make it a million elements;
 * - attributes after the thousandth of one tag, because each name is compared with all others.
 */
function withinLimits(html) {
    const cuts = cutsIn(html);
    if (cuts.length === 0)
        return html;
    const parts = [];
    let at = 0;
    for (const { start, end } of cuts) {
        parts.push(html.slice(at, start), ' '.repeat(end - start));
        at = end;
    }
    return [...parts, html.slice(at)].join('');
}
const mostRepeated = 300_000;
const mostAttributes = 1000;
/** In order, without overlaps. */
function cutsIn(html) {
    const cuts = [];
    const elements = (0,open_elements/* createOpenElements */.Q)(Math.max(8, Math.floor(mostRepeated / (html.match(/</g)?.length ?? 1))));
    const marks = /<(?:!--|(\/?)([A-Za-z][^\s/>]*))/g;
    for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
        const [opening, slash, written = ''] = mark;
        const behind = mark.index + opening.length;
        if (written === '') {
            // `<!-->` is a whole comment.
            const end = html.indexOf('-->', mark.index + '<!'.length);
            if (end === -1)
                break;
            marks.lastIndex = end + '-->'.length;
            continue;
        }
        const tag = readTag(html, behind);
        if (!tag)
            break;
        marks.lastIndex = tag.end;
        const name = written.toLowerCase();
        const isKept = slash === '/' ? elements.close(name) : elements.open(name, tag.closesItself);
        const excess = tag.attributes[mostAttributes];
        if (!isKept)
            cuts.push({ start: mark.index, end: tag.end });
        else if (excess)
            cuts.push({ start: excess.start, end: tag.end - '>'.length });
        const ending = slash === '' && !elements.inDrawing() ? rawTexts.get(name) : undefined;
        if (!ending)
            continue;
        ending.lastIndex = tag.end;
        const closing = ending.exec(html);
        if (!closing)
            break;
        marks.lastIndex = closing.index;
    }
    return cuts;
}
/** The ends of elements that contain no tags (HTML, 13.2.5.1 and following). */
const rawTexts = new Map(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
]));

;// CONCATENATED MODULE: ./build/formats/page/parse-html.js





/**
 * HTML as a browser reads it (WHATWG parsing by parse5), with positions of elements and attributes; {@link withinLimits}. Templates that are
 * rendered are open.
 */
function parseHtml(text) {
    const html = withinLimits(text);
    const tree = isPage(html) ? (0,dist/* parse */.qg)(html, options) : parseFragment(html);
    const root = (0,lib/* fromParse5 */.D)(tree, { file: new vfile_lib/* VFile */.T(html), verbose: true });
    if (root.type !== 'root')
        throw new Error(`A page has the root ${root.type}.`);
    if (/<template/i.test(html))
        openTemplates(root);
    return root;
}
/**
 * Whether a text is a whole page. A fragment must not be parsed as one, because `<noscript>` and `<template>` have other parsing rules in the
 * head than in the body.
 */
function isPage(html) {
    return /<(?:!doctype|html|head|body)\b/i.test(html);
}
/**
 * Without the places of attributes that are called as what every object of JavaScript has: `hast-util-from-parse5` takes no property from
 * them, but stops at their places (`<p constructor>`).
 */
const treeAdapter = {
    ...dist/* defaultTreeAdapter */.jh,
    setNodeSourceCodeLocation(node, location) {
        const known = location?.attrs
            ? { ...location, attrs: withoutInherited(location.attrs) }
            : location;
        dist/* defaultTreeAdapter */.jh.setNodeSourceCodeLocation(node, known);
    },
};
function withoutInherited(values) {
    const entries = Object.entries(values);
    const own = entries.filter(([name]) => !(name in Object.prototype));
    return own.length === entries.length ? values : Object.fromEntries(own);
}
const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter };
/**
 * As `parseFragment` of parse5, which moves the nodes at the top one by one out of the list that they are in: with a hundred thousand of
 * them, that takes ten seconds.
 */
function parseFragment(html) {
    const parser = dist/* Parser */.iX.getFragmentParser(null, options);
    parser.tokenizer.write(html, true);
    const fragment = dist/* defaultTreeAdapter */.jh.createDocumentFragment();
    fragment.childNodes = parser.document.childNodes.flatMap((root) => ('childNodes' in root ? root.childNodes : []));
    return fragment;
}


/***/ })
};
