export const id = 901;
export const ids = [901,274];
export const modules = {

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ setAltAttribute)
/* harmony export */ });
/**
 * The edit that gives an HTML element the attribute `alt`. The author's quotes and upper or lower case stay;
 * a value that had no quotes gets double ones.
 *
 * @param alsoEncode characters that the language around the HTML would read as its own
 */
function setAltAttribute(text, image, alt, alsoEncode = '') {
    const span = image.altSpan;
    if (span.start === span.end)
        return { span, text: ` alt="${encode(alt, '"', alsoEncode)}"` };
    const written = text.slice(span.start, span.end);
    const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
    return { span, text: `${written.slice(0, 'alt'.length)}=${quote}${encode(alt, quote, alsoEncode)}${quote}` };
}
function encode(alt, quote, alsoEncode) {
    const references = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&#39;' };
    return Array.from(alt, (character) => {
        if (character === '&' || character === '<' || character === quote)
            return references[character];
        return alsoEncode.includes(character) ? `&#${character.charCodeAt(0)};` : character;
    }).join('');
}


/***/ }),

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDynamic),
/* harmony export */   c: () => (/* binding */ bindsAlt)
/* harmony export */ });
/** Openings of the template languages of the field: Liquid, Jinja, Handlebars, Go, Vue; ERB, EJS; PHP; template literals. */
const templateOpening = /\{\{|\{%|<%|<\?|\$\{/;
/** Attribute names that bind the alternative text to an expression: Vue, Alpine, Angular, and spreads of Vue. */
const bindings = [':alt', 'v-bind:alt', 'x-bind:alt', '[alt]', '[attr.alt]', 'v-bind'];
/** Whether a value is (partly) an expression, so that the source does not tell what a reader gets. */
function isDynamic(value) {
    return templateOpening.test(value);
}
/** Whether an element's alternative text is bound to an expression. */
function bindsAlt(properties) {
    return bindings.some((name) => name in properties);
}


/***/ }),

/***/ 5342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ findElements)
});

// EXTERNAL MODULE: ./node_modules/hast-util-select/lib/index.js + 27 modules
var lib = __webpack_require__(3766);
;// CONCATENATED MODULE: ./build/formats/visibility.js
/** Hidden from everyone by the element's own attributes: `hidden`, or an inline `display: none`. */
function isHiddenElement(element) {
    return element.properties.hidden !== undefined || inlineStyle(element, 'display') === 'none';
}
/**
 * Whether nobody can meet an element: it or an element around it is hidden, or the nearest inline `visibility` hides it.
 *
 * @param lineage the element itself first, then its ancestors outwards
 */
function isHiddenFromEveryone(lineage) {
    if (lineage.some((element) => isHiddenElement(element) || element.tagName === 'noscript'))
        return true;
    const visibility = lineage.map((element) => inlineStyle(element, 'visibility')).find((value) => value !== undefined);
    return visibility === 'hidden' || visibility === 'collapse';
}
/** Whether assistive technology is told to pass over an element. */
function isHiddenFromAssistiveTechnology(lineage) {
    return lineage.some((element) => element.properties.ariaHidden === 'true');
}
const globalAria = /^aria(?!Hidden$)[A-Z]/;
/**
 * Whether the author took an image out of the accessibility tree: `alt=""` or a presentational role.
 * A focusable image or one with a global ARIA attribute stays in it all the same (WAI-ARIA 1.2, 4.6 presentational roles conflict).
 */
function isPresentational({ properties }) {
    const role = typeof properties.role === 'string' ? properties.role.trim().split(/\s+/)[0] : undefined;
    const meant = role === 'none' || role === 'presentation' || (properties.alt === '' && role === undefined);
    const conflict = properties.tabIndex !== undefined || Object.keys(properties).some((key) => globalAria.test(key));
    return meant && !conflict;
}
function inlineStyle(element, property) {
    const style = element.properties.style;
    if (typeof style !== 'string')
        return undefined;
    const declarations = style.split(';').map((declaration) => declaration.split(':'));
    const value = declarations.findLast(([name]) => name?.trim().toLowerCase() === property)?.[1];
    return value
        ?.replace(/!\s*important/i, '')
        .trim()
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/formats/accessible-name.js

/** @param byId finds an element of the same document for `aria-labelledby` */
function createNames(byId) {
    function imageName(image) {
        const own = label(image);
        // An empty alt says that there is nothing to say: a title beside it does not take that back (WCAG H67).
        if (own !== undefined || image.properties.alt === '')
            return own;
        return filled(image.properties.alt) ?? filled(image.properties.title);
    }
    function label(element) {
        return labelledBy(element) ?? filled(element.properties.ariaLabel);
    }
    function labelledBy(element) {
        const ids = element.properties.ariaLabelledBy;
        if (!Array.isArray(ids))
            return undefined;
        return filled(ids.map((id) => referencedText(byId(id))).join(' '));
    }
    // A target of aria-labelledby counts even when it is hidden, and its own aria-labelledby is not followed (accname 2B).
    function referencedText(target) {
        if (!target)
            return '';
        const { ariaLabel, alt, title } = target.properties;
        return filled(ariaLabel) ?? filled(alt) ?? filled(contentText(target)) ?? filled(title) ?? '';
    }
    return { imageName, label, text: (node) => oneLine(textOf(node)) };
}
function textOf(node) {
    if (node.type === 'text')
        return node.value;
    if (node.type === 'root')
        return contentText(node);
    if (node.type !== 'element' || isSilent(node))
        return '';
    if (node.tagName === 'svg')
        return svgName(node);
    return phrasing.has(node.tagName) ? contentText(node) : ` ${contentText(node)} `;
}
function contentText(node) {
    return node.children.map((child) => textOf(child)).join('');
}
function isSilent(element) {
    return silent.has(element.tagName) || isHiddenElement(element) || element.properties.ariaHidden === 'true';
}
function svgName(svg) {
    const title = svg.children.find((child) => child.type === 'element' && child.tagName === 'title');
    return filled(svg.properties.ariaLabel) ?? (title?.type === 'element' ? contentText(title) : '');
}
/** Elements whose edges do not part words. */
const phrasing = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var'.split(' '));
const silent = new Set(['img', 'script', 'style', 'template', 'noscript']);
/** A value with something to read in it, on one line. */
function filled(value) {
    const text = typeof value === 'string' ? oneLine(value) : '';
    return text === '' ? undefined : text;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(4146);
;// CONCATENATED MODULE: ./build/formats/context.js



/** Longest text around an image that is kept, in UTF-16 units: enough to name a purpose. */
const maxNearby = 300;
/** So many pictures of a control lend it their names; more are not read. */
const maxControlImages = 20;
const controls = 'a[href], button, summary, [role=link], [role=button]';
const blocks = 'p, li, td, th, dt, dd, blockquote, figure, caption, h1, h2, h3, h4, h5, h6';
function createContexts(tree, names, pageLanguage) {
    const parents = new Map();
    const headings = new Map();
    let heading;
    (0,unist_util_visit_parents_lib/* visitParents */.VG)(tree, 'element', (element, ancestors) => {
        const parent = ancestors.at(-1);
        if (parent?.type === 'element')
            parents.set(element, parent);
        if (/^h[1-6]$/.test(element.tagName))
            heading = element;
        if (element.tagName === 'img' && heading)
            headings.set(element, heading);
    });
    // A page may hold thousands of images in one paragraph or link: what they share is worked out once.
    const text = once((element) => names.text(element));
    const imagesIn = once((element) => (0,lib/* selectAll */.Ub)('img', element).slice(0, maxControlImages));
    function lineage(element) {
        const line = [element];
        for (let up = parents.get(element); up; up = parents.get(up))
            line.push(up);
        return line;
    }
    function controlOf(image, around) {
        const at = around.findIndex((element) => (0,lib/* matches */.cK)(controls, element));
        const element = around[at];
        // Nobody who needs a name can reach a control that assistive technology passes over.
        if (!element || isHiddenFromAssistiveTechnology(around.slice(at)))
            return undefined;
        const { href, role, title } = element.properties;
        const others = imagesIn(element).filter((other) => other !== image);
        const content = [text(element), ...others.map((other) => names.imageName(other) ?? '')].join(' ').trim();
        return {
            kind: element.tagName === 'a' || role === 'link' ? 'link' : 'button',
            target: typeof href === 'string' ? href : undefined,
            otherText: names.label(element) ?? (content === '' && typeof title === 'string' ? title.trim() : content),
        };
    }
    function of(image) {
        const around = lineage(image).slice(1);
        const figure = around.find(({ tagName }) => tagName === 'figure');
        const caption = figure && (0,lib/* selectAll */.Ub)('figcaption', figure)[0];
        const heading = headings.get(image);
        const block = around.find((candidate) => (0,lib/* matches */.cK)(blocks, candidate));
        return {
            control: controlOf(image, around),
            caption: caption && context_filled(text(caption)),
            heading: heading && context_filled(text(heading)),
            nearby: block ? text(block).slice(0, maxNearby) : '',
            language: languageOf([image, ...around]) ?? pageLanguage,
        };
    }
    return { lineage, of };
}
function languageOf(lineage) {
    const tags = lineage.map(({ properties }) => properties.lang ?? properties.xmlLang);
    return tags.find((tag) => typeof tag === 'string' && tag !== '');
}
function context_filled(text) {
    return text === '' ? undefined : text;
}
function once(compute) {
    const known = new Map();
    return (element) => {
        const value = known.get(element) ?? compute(element);
        known.set(element, value);
        return value;
    };
}

// EXTERNAL MODULE: ./build/formats/dynamic.js
var dynamic = __webpack_require__(6334);
;// CONCATENATED MODULE: ./build/formats/elements.js





/**
 * Images of a parsed page that somebody can meet, in source order.
 *
 * @param spansOf translates positions in the tree to offsets in the file
 * @param pageLanguage language of the page when no element tells, from front matter for example
 */
function findElements(tree, spansOf, pageLanguage) {
    const images = (0,lib/* selectAll */.Ub)('img', tree);
    if (images.length === 0)
        return [];
    const ids = new Map((0,lib/* selectAll */.Ub)('[id]', tree).map((element) => [String(element.properties.id), element]));
    const names = createNames((id) => ids.get(id));
    const contexts = createContexts(tree, names, pageLanguage);
    return images.flatMap((element) => {
        const spans = spansOf(element);
        const lineage = contexts.lineage(element);
        if (!spans || isHiddenFromEveryone(lineage))
            return [];
        const alt = altOf(element);
        const image = {
            src: srcOf(element),
            alt,
            name: alt.kind === 'dynamic' ? undefined : names.imageName(element),
            decorative: isHiddenFromAssistiveTechnology(lineage) || isPresentational(element),
            span: spans.element,
            altSpan: spans.attribute('alt') ?? insertionPoint(element, spans),
            context: contexts.of(element),
        };
        return [{ element, image }];
    });
}
function altOf({ properties }) {
    if ((0,dynamic/* bindsAlt */.c)(properties))
        return { kind: 'dynamic' };
    const alt = properties.alt;
    if (typeof alt !== 'string')
        return { kind: 'absent' };
    if (alt === '')
        return { kind: 'empty' };
    return (0,dynamic/* isDynamic */.Q)(alt) ? { kind: 'dynamic' } : { kind: 'text', text: alt.replace(/[\t\n\f\r ]+/g, ' ') };
}
/** Lazy loaders keep the address in another attribute: a missing `src` is no missing image. */
function srcOf({ properties }) {
    const sources = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc'].map((name) => properties[name]);
    return sources.find((source) => typeof source === 'string' && source !== '')?.trim() ?? '';
}
/** A new attribute goes behind `src`, where people write it, or behind the tag's name. */
function insertionPoint(element, spans) {
    const at = spans.attribute('src')?.end ?? spans.element.start + 1 + element.tagName.length;
    return { start: at, end: at };
}


/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   html: () => (/* binding */ html),
/* harmony export */   spansOf: () => (/* binding */ spansOf)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3507);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5342);
/* harmony import */ var _parse_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4404);



/** HTML pages and pieces of pages. */
const html = {
    name: 'html',
    find(text) {
        return (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .findElements */ .b)((0,_parse_html_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHtml */ .Z)(text), spansOf, undefined).map(({ image }) => ({ ...image, syntax: 'img' }));
    },
    setAlt(text, image, alt) {
        return (0,_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .setAltAttribute */ .c)(text, image, alt);
    },
};
/** Offsets of an element and its attributes in the text that was parsed. */
function spansOf(element) {
    const whole = toSpan(element.position);
    const attributes = element.data?.position.properties ?? {};
    return whole && { element: whole, attribute: (property) => toSpan(attributes[property]) };
}
function toSpan(position) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}


/***/ }),

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var lib = __webpack_require__(7204);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 60 modules
var remark_gfm_lib = __webpack_require__(214);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 43 modules
var remark_parse_lib = __webpack_require__(4277);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 4 modules
var unified_lib = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/formats/attribute.js
var attribute = __webpack_require__(3507);
// EXTERNAL MODULE: ./build/formats/dynamic.js
var formats_dynamic = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/formats/elements.js + 3 modules
var formats_elements = __webpack_require__(5342);
// EXTERNAL MODULE: ./build/formats/html.js
var html = __webpack_require__(3274);
;// CONCATENATED MODULE: ./build/formats/label.js
/** The edit that gives a Markdown image the label `alt`. */
function setLabel(text, image, alt) {
    const label = escapeLabel(alt);
    if (image.syntax === 'collapsed-reference' || image.syntax === 'shortcut-reference') {
        // The label of these two is also the key of their definition, so they become full references.
        const key = text.slice(image.altSpan.start, image.altSpan.end).replace(/\s*\n[\s>]*/g, ' ');
        return { span: { start: image.altSpan.start, end: image.span.end }, text: `${label}][${key}]` };
    }
    return { span: image.altSpan, text: label };
}
/**
 * Text as the label of an image: what Markdown would read as its own is escaped, everything else stays readable.
 * A backtick becomes a character reference, because a backslash does not keep it from closing a code span that began earlier;
 * a pipe is escaped everywhere, because an image may stand in a table.
 */
function escapeLabel(text) {
    return text
        .replace(/[\\[\]*~|<]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#\d+;|#[xX][\da-fA-F]+;|[A-Za-z][A-Za-z\d]*;)/g, '\\&')
        .replaceAll('`', '&#96;');
}

// EXTERNAL MODULE: ./build/formats/parse-html.js
var parse_html = __webpack_require__(4404);
// EXTERNAL MODULE: ./build/lib/lines.js
var lines = __webpack_require__(8111);
;// CONCATENATED MODULE: ./build/formats/unquoted-tags.js
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

;// CONCATENATED MODULE: ./build/formats/projection.js


function project(text, tree) {
    const definitions = definitionsOf(tree);
    const starts = (0,lines/* lineStarts */._)(text);
    const runs = [];
    const images = new Map();
    const parts = [];
    let length = 0;
    function emit(part) {
        parts.push(part);
        length += part.length;
    }
    function wrap(tag, children, attributes = '') {
        emit(`<${tag}${attributes}>`);
        children.forEach(visit);
        emit(`</${tag}>`);
    }
    function visit(node) {
        if (node.type === 'html')
            copy(node);
        else if (node.type === 'image' || node.type === 'imageReference')
            image(node);
        else if (node.type === 'link' || node.type === 'linkReference') {
            wrap('a', node.children, projection_attribute('href', target(node)) + projection_attribute('title', titleOf(node)));
        }
        else if (node.type === 'text')
            words(node);
        else if (node.type === 'inlineCode')
            emit(`<code>${escapeText(node.value)}</code>`);
        else if (node.type === 'break')
            emit('<br>');
        else if (node.type === 'heading')
            wrap(`h${node.depth}`, node.children);
        else if ('children' in node)
            wrap(tags[node.type] ?? 'div', node.children);
    }
    function words(node) {
        const from = node.position?.start.offset ?? 0;
        const tags = unquotedTags(text.slice(from, node.position?.end.offset ?? from));
        if (tags.length === 0) {
            emit(escapeText(node.value));
            return;
        }
        let at = from;
        for (const { index, tag } of tags) {
            emit(escapeText(text.slice(at, from + index)));
            runs.push({ html: length, source: from + index, length: tag.length });
            emit(tag);
            at = from + index + tag.length;
        }
        emit(escapeText(text.slice(at, node.position?.end.offset)));
    }
    function image(node) {
        images.set(length, node);
        emit(`<img${projection_attribute('src', target(node))}${projection_attribute('alt', node.alt ?? '')}${projection_attribute('title', titleOf(node))}>`);
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
            emit(escapeText(node.value));
            return;
        }
        const first = position.start;
        node.value.split(/(?<=\n)/).forEach((line, index) => {
            const lineStart = index === 0 ? (first.offset ?? 0) : (starts[first.line - 1 + index] ?? text.length);
            const lineEnd = starts[first.line + index] ?? text.length;
            const at = text.slice(lineStart, lineEnd).indexOf(line.trimStart());
            const indent = line.length - line.trimStart().length;
            if (at !== -1)
                runs.push({ html: length + indent, source: lineStart + at, length: line.length - indent });
            emit(line);
        });
    }
    tree.children.forEach((child) => {
        visit(child);
        emit('\n');
    });
    return { html: parts.join(''), toSource: (offset) => toSource(runs, offset), images };
}
/** Elements whose content is no markup: one that is opened and not closed would take the rest of the page with it. */
const rawText = /^<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b/i;
/** GitHub shows such a tag as text (GFM 6.11, disallowed raw HTML); so do we when nothing in the same piece closes it. */
function swallowsTheRest(value) {
    const tag = rawText.exec(value)?.[1];
    return tag !== undefined && !new RegExp(`</${tag}\\s*>`, 'i').test(value);
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
function toSource(runs, offset) {
    let low = 0;
    let high = runs.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((runs[middle]?.html ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const run = runs[low - 1];
    return run && offset < run.html + run.length ? run.source + offset - run.html : undefined;
}
function projection_attribute(name, value) {
    return value === undefined ? '' : ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
}
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

;// CONCATENATED MODULE: ./build/formats/markdown.js












/** CommonMark and GFM with front matter, and the HTML inside. */
const markdown = {
    name: 'markdown',
    find(text) {
        // micromark drops a byte order mark, and all its offsets are then one too small.
        const shift = text.startsWith('\uFEFF') ? 1 : 0;
        const source = text.slice(shift);
        const { tree, labels } = parse(source);
        const projection = project(source, tree);
        const page = (0,parse_html/* parseHtml */.Z)(projection.html);
        const found = (0,formats_elements/* findElements */.b)(page, (element) => sourceSpans(element, projection, labels), languageOf(tree));
        return found.map((one) => shifted(toImage(one, projection), shift));
    },
    setAlt(text, image, alt) {
        if (image.syntax !== 'img')
            return setLabel(text, image, alt);
        const tag = text.slice(image.span.start, image.span.end);
        return (0,attribute/* setAltAttribute */.c)(text, image, alt, hasUnquotedPath(tag) ? inUnquotedTags : inTags);
    },
};
/** Markdown around an element would read these as a table cell's end and as code. */
const inTags = '|`';
/** An element that the parser takes for text would lose its alt to images and emphasis that begin in it. */
const inUnquotedTags = '|`[]*_~\\!';
function parse(source) {
    const labels = new Map();
    const tree = (0,unified_lib/* unified */.l)()
        .use(remark_parse_lib/* default */.A)
        .use(remark_gfm_lib/* default */.A)
        .use(lib/* default */.A, ['yaml', 'toml'])
        .use(recordLabels, labels)
        .parse(source);
    return { tree, labels };
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
function sourceSpans(element, projection, labels) {
    const own = markdownImage(element, projection);
    if (own) {
        const label = labels.get(own);
        const element = offsets(own);
        return element && label && { element, attribute: (name) => (name === 'alt' ? label : undefined) };
    }
    const spans = (0,html.spansOf)(element);
    const whole = spans && back(spans.element, projection);
    return whole && { element: whole, attribute: (name) => back(spans.attribute(name), projection) };
}
function toImage({ element, image }, projection) {
    const own = markdownImage(element, projection);
    if (!own)
        return { ...image, syntax: 'img' };
    const dynamic = (0,formats_dynamic/* isDynamic */.Q)(own.alt ?? '');
    // `![](x)` may mean "decorative" or "forgotten": unlike alt="" it is no decision.
    const decorative = image.alt.kind === 'empty' ? false : image.decorative;
    return { ...image, alt: dynamic ? { kind: 'dynamic' } : image.alt, decorative, syntax: syntaxOf(own) };
}
function markdownImage(element, { images }) {
    const start = element.position?.start.offset;
    return start === undefined ? undefined : images.get(start);
}
function syntaxOf(node) {
    return node.type === 'image' ? 'inline' : `${node.referenceType}-reference`;
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
/** `lang` or `language` of the front matter. */
function languageOf(tree) {
    const matter = tree.children[0];
    if (matter?.type !== 'yaml')
        return undefined;
    return /^lang(?:uage)?:\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*)["']?\s*$/m.exec(matter.value)?.[1];
}
function shifted(image, by) {
    if (by === 0)
        return image;
    const move = ({ start, end }) => ({ start: start + by, end: end + by });
    return { ...image, span: move(image.span), altSpan: move(image.altSpan) };
}


/***/ }),

/***/ 4404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseHtml)
/* harmony export */ });
/* harmony import */ var hast_util_from_html__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** HTML as a browser reads it (WHATWG parsing by parse5), with positions of elements and attributes. */
function parseHtml(text) {
    // A piece of a page has no head to begin in: there `<noscript>` and `<template>` would be read by other rules than in the body.
    const fragment = !/<(?:!doctype|html|head|body)\b/i.test(text);
    return (0,hast_util_from_html__WEBPACK_IMPORTED_MODULE_0__/* .fromHtml */ .c)(text, { fragment, verbose: true });
}


/***/ })

};
