export const ids = [5556, 8945];
export const modules = {

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ blockDialects)
});

// EXTERNAL MODULE: ./build/formats/dialects/rst-image.js
var rst_image = __webpack_require__(4618);
;// CONCATENATED MODULE: ./build/formats/blocks/code-directives.js
/**
 * Whether the content of a fence with `{name}` is no Markdown: code, a diagram, data or mathematics (MyST, Sphinx, Jupyter Book and their
 * extensions), or a cell that Quarto, knitr or Jupyter executes in the language of that name.
 */
function isCodeDirective(name) {
    const lower = name.toLowerCase();
    return families.test(lower) || names.has(lower);
}
/** How the names of several directives each begin: `autofunction`, `code-block`, `literalinclude`. */
const families = /^(?:auto|code|literal|raw|math|graph|plot|csv|json|yaml|toml|jupyter|mermaid|plantuml|uml|sql|ipython|program|click|argparse|thebe|doctest|test)/;
const names = new Set(`actdiag altair bash bibliography block-diagram blockdiag bokeh c cmd coffee comment console contents cpp css d2 datatemplate diff digraph
  ditaa dot drawio excalidraw exec fortran gallery-grid glue go groovy haskell highlight html include index javascript js jsx julia kroki latex
  lexer lua node nomnoml nwdiag octave ojs packetdiag parsed-literal perl php pikchr powershell productionlist prompt py python python3 r
  rackdiag rcpp ruby rust sas sass scala scss seqdiag sh shell sourcecode stan stata svgbob swagger tableofcontents tags terminal tikz toctree ts
  tsx typescript typst vega vega-lite verbatim wavedrom xml zsh`.split(/\s+/));

// EXTERNAL MODULE: ./build/formats/dialects/card.js
var card = __webpack_require__(9217);
// EXTERNAL MODULE: ./build/formats/dialects/options.js
var dialects_options = __webpack_require__(4657);
;// CONCATENATED MODULE: ./build/formats/blocks/directive-options.js


/** Hides the options of a directive whose first line ends at `head`, and makes an image of the option that names one. */
function optionsAt(text, head) {
    const start = text.indexOf('\n', head) + 1;
    if (start === 0 || !beginning.test(text.slice(start, start + 200)))
        return [];
    const lines = text.slice(start, start + longest).split(/(?<=\n)/, mostLines);
    const options = (0,dialects_options/* readOptions */.Tt)(lines, start);
    const image = card/* card */.N.readOptions(options);
    let at = start;
    const blanks = lines.slice(0, options.lines).flatMap((line) => {
        const from = at + line.search(/[^ \t>]|$/);
        const end = at + line.trimEnd().length;
        at += line.length;
        const isInImage = image && from < image.span.end && end > image.span.start;
        return isInImage || end <= from ? [] : [{ start: from, end, by: ' '.repeat(end - from) }];
    });
    const shown = image ? [{ ...image.span, by: { image, isSpoken: false } }] : [];
    return [...blanks, ...shown].toSorted((a, b) => a.start - b.start);
}
const beginning = /^[ \t>]*(?::[a-z]|---\s)/;
const mostLines = 60;
/** UTF-16 units. */
const longest = 8000;

;// CONCATENATED MODULE: ./build/formats/blocks/titles.js
/** Whether the title of a block may show an image: titles are Markdown, too. */
function mayShowImage(title) {
    return /!\[|<[A-Za-z]/.test(title);
}

;// CONCATENATED MODULE: ./build/formats/blocks/directives.js




/** A text without a match has no such block. */
const directiveTokens = /(?:```|~~~|:::)[ \t]*\{[A-Za-z=]/;
/**
 * The directives of MyST, whose content is Markdown: a fence of backticks, tildes or colons with `{name} argument`, then options, then the
 * content ("Roles and directives"). CommonMark would read most of them as code. Their marks become a comment and blank lines; those of a
 * directive for code that is fenced by colons become a fence of code.
 */
function directiveBlocks(text) {
    const masks = [];
    const open = [];
    for (const { 0: line, 1: before = '', 2: marks = '', 3: info = '', index } of text.matchAll(fence)) {
        const start = index + before.length;
        const span = { start, end: index + line.length };
        // The content of a directive ends with it, so the outermost fence that a line can end is the one that ends.
        const ended = info.trim() === '' ? open.findIndex((one) => endsWith(one, marks)) : -1;
        const closed = open[ended];
        if (closed) {
            open.length = ended;
            masks.push(...ending(text, closed, span));
        }
        else if (open.length < mostLevels && open.every(({ kind }) => kind === 'text')) {
            const opened = fenceOf(marks, info, span);
            if (!opened)
                continue;
            open.push(opened);
            masks.push(...opening(text, opened, info));
        }
    }
    return masks;
}
/** Deeper ones are code, so that a text full of them is not searched once for each. */
const mostLevels = 100;
/** Behind the marks of quotes and items. */
const fence = /^([ \t>*+.)\d-]*)(`{3,}|~{3,}|:{3,})([^\r\n]*)/gm;
function fenceOf(marks, info, head) {
    const mark = marks.charAt(0);
    if (mark === '`' && info.includes('`'))
        return undefined;
    const name = directive.exec(info)?.[1];
    // Colons without braces are containers of other dialects, whose content is Markdown anyway.
    if (mark === ':' && name === undefined)
        return undefined;
    return { mark, length: marks.length, kind: kindOf(name, info), head };
}
function kindOf(name, info) {
    if (name === 'eval-rst')
        return 'rst';
    return rawHtml.test(info) || (name !== undefined && !isCodeDirective(name)) ? 'text' : 'code';
}
const directive = /^[ \t]*\{([A-Za-z][\w:.+-]*)\}/;
/** MyST and Sphinx, `raw`; Pandoc, `raw_attribute`. */
const rawHtml = /^[ \t]*\{(?:raw\}[ \t]+html|=html\})[ \t]*$/i;
function endsWith({ mark, length }, marks) {
    return marks.startsWith(mark) && marks.length >= length;
}
function opening(text, { mark, length, kind, head: { start, end } }, info) {
    if (kind === 'rst')
        return [];
    if (kind === 'code')
        return mark === ':' ? [{ start, end: start + length, by: '~'.repeat(length) }] : [];
    const named = start + length + (directive.exec(info)?.[0].length ?? 0);
    const hidden = mayShowImage(text.slice(named, end))
        ? { start, end: named, by: { isSpoken: false } }
        : comment(start, end);
    return [hidden, ...optionsAt(text, end)];
}
function ending(text, { mark, length, kind, head }, { start, end }) {
    if (kind === 'code')
        return mark === ':' ? [{ start, end: start + length, by: '~'.repeat(length) }] : [];
    const body = kind === 'rst' ? [comment(head.start, head.end), ...rstBody(text, { start: head.end, end: start })] : [];
    return [...body, { start, end, by: ' '.repeat(end - start) }];
}
/** A comment begins a block as a fence does, and keeps the item of a list open. */
function comment(start, end) {
    return { start, end, by: '<!-->'.padEnd(end - start) };
}
/** Nothing but the images. */
function rstBody(text, within) {
    const images = rst_image/* rstImage */.n.find(text, within);
    const gaps = images.map(({ span }, index) => ({
        start: images[index - 1]?.span.end ?? within.start,
        end: span.start,
    }));
    const blanks = [...gaps, { start: images.at(-1)?.span.end ?? within.start, end: within.end }].map((gap) => ({
        ...gap,
        by: text.slice(gap.start, gap.end).replace(/[^\s>]/g, ' '),
    }));
    return [...blanks, ...images.map((image) => ({ ...image.span, by: { image, isSpoken: false } }))].toSorted((a, b) => a.start - b.start);
}

// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/formats/blocks/indented.js


/** A text without a match has no such block. */
const indentedTokens = /^[ \t>]*(?:!!!|\?\?\?|===)[!+]{0,2} ?["\w]/m;
/**
 * The blocks of Python-Markdown and MkDocs whose content is indented by four spaces: `!!! note "Title"` (admonition), `??? note` and `???+ note`
 * (pymdownx.details), `=== "Tab"` (pymdownx.tabbed). CommonMark would read the content as code. Their first line becomes that of a list item,
 * whose content begins at the same column; in code it stays code.
 */
function indentedBlocks(text) {
    return Array.from(text.matchAll(firstLine)).flatMap(({ 0: line, 1: before = '', 2: mark = '', 3: rest = '', index }) => {
        const pattern = mark.startsWith('=') ? tab : note;
        if (!pattern.test(rest) || line.length - before.length <= item.length)
            return [];
        return masks(rest, index + before.length, index + line.length);
    });
}
const item = '-   ';
const firstLine = /^([ \t>]*)(!!!|\?\?\?\+?|===[!+]{0,2}) ?([^\r\n]*)/gm;
const note = /^(?:[\w-]+(?: +[\w-]+)*(?: +"[^"]*")?|"[^"]*") *$/;
const tab = /^"[^"]*" *$/;
function masks(rest, start, end) {
    // An item needs some content, and an empty quote has no text.
    if (!mayShowImage(rest))
        return [{ start, end, by: `${item}>`.padEnd(end - start) }];
    const content = start + item.length;
    const title = end - rest.length + rest.indexOf('"');
    if (title - content < placeholder/* shortestPlaceholder */.sd)
        return [{ start, end: title, by: item.padEnd(title - start, '.') }];
    return [
        { start, end: content, by: item },
        { start: content, end: title, by: { isSpoken: false } },
    ];
}

;// CONCATENATED MODULE: ./build/formats/blocks/index.js


const blockDialects = [
    { tokens: directiveTokens, masks: directiveBlocks },
    { tokens: indentedTokens, masks: indentedBlocks },
];


/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ readAttributeList),
/* harmony export */   Yd: () => (/* binding */ attributeLists),
/* harmony export */   dK: () => (/* binding */ setListedAlt)
/* harmony export */ });
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7883);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1133);


/** Directly after the end of an image; only names with values, classes and ids, so prose or an expression in braces does not match. */
const attributeLists = /(?<=[)\]])\{:?[ \t]*(?:(?:(?:[.#][\w:-]+)+|[A-Za-z][\w:.-]*=(?:"(?:\\[^\n]|[^"\\\n])*"|'[^'\n]*'|[^\s"'{}]+))(?:[ \t]+|(?=\})))+\}/g;
function readAttributeList(source, start) {
    const parameters = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .readParameters */ .Zu)(source.slice(1, -1), start + 1);
    const alt = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(parameters, 'fig-alt') ?? (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(parameters, 'alt');
    return {
        attribute: alt?.name,
        alt: alt && valueOf(alt),
        altSpan: alt?.span,
        end: start + source.length,
        attributes: Object.fromEntries(parameters.flatMap((parameter) => parameter.name !== undefined && plainName.test(parameter.name) ? [[parameter.name, valueOf(parameter)]] : [])),
        others: (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenWithout */ .aw)(parameters, alt),
    };
}
/** The edit for an image whose alternative text is in its attributes. */
function setListedAlt(image, alt) {
    return { span: image.altSpan, text: `${image.attribute ?? 'alt'}="${(0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeReferences */ .H)(alt, inline)}"` };
}
/** Python-Markdown and kramdown read marks before attributes: emphasis, code, links, formulas, `:emoji:`, `==highlights==`. */
const inline = /["[\]*_~`|\\^$]|:(?=[\w+-]+:)|=(?==)/;
/** `alt` and `src` are handled separately. */
const plainName = /^(?!(?:src|alt|fig-alt)$)[a-z][a-z-]*$/;
function valueOf({ value, quote }) {
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeReferences */ .P)(quote === '' ? value : value.replace(/\\(["'}])/g, '$1'));
}


/***/ }),

/***/ 5556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html),
  namesIn: () => (/* binding */ namesIn),
  spansOf: () => (/* binding */ spansOf),
  toSpan: () => (/* binding */ toSpan)
});

// EXTERNAL MODULE: ./build/formats/page/attribute.js
var attribute = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/formats/page/comments.js
var page_comments = __webpack_require__(493);
// EXTERNAL MODULE: ./build/formats/page/decorative.js
var decorative = __webpack_require__(5905);
// EXTERNAL MODULE: ./build/formats/page/broken-tag.js
var broken_tag = __webpack_require__(559);
// EXTERNAL MODULE: ./build/formats/page/elements.js + 14 modules
var page_elements = __webpack_require__(2734);
// EXTERNAL MODULE: ./build/formats/page/outline.js
var outline = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/formats/html/attribute-span.js
/**
 * The attribute that begins at an offset of an opening tag, from its name to the end of its value, as browsers read it (HTML Standard,
 * 13.2.5.33 to 13.2.5.39). parse5 knows where an attribute begins, but takes it to end after its name where no white space follows the
 * value (`alt="x"width="3"`) or the value is missing (`alt=>`).
 */
function attributeSpan(text, start) {
    if (start === undefined)
        return undefined;
    attribute_span_attribute.lastIndex = start;
    return { start, end: start + (attribute_span_attribute.exec(text)?.[0].length ?? 0) };
}
/** The names of the attributes of an opening tag as they are written, in lower case; one that is written twice counts twice. */
function attributeNames(tag) {
    const names = [];
    attribute_span_attribute.lastIndex = /^<[^\t\n\f\r />]*/.exec(tag)?.[0].length ?? 0;
    while (attribute_span_attribute.lastIndex < tag.length) {
        between.lastIndex = attribute_span_attribute.lastIndex;
        between.exec(tag);
        attribute_span_attribute.lastIndex = between.lastIndex;
        const [written = '', name = ''] = attribute_span_attribute.exec(tag) ?? [];
        if (written === '')
            break;
        names.push(name.toLowerCase());
    }
    return names;
}
/** White space is that of HTML. A name may begin with `=`. */
const attribute_span_attribute = /(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=(?:[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*))?)?/y;
const between = /[\t\n\f\r /]*/y;

// EXTERNAL MODULE: ./build/formats/components.js
var formats_components = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/formats/masking/mask.js + 4 modules
var mask = __webpack_require__(7673);
// EXTERNAL MODULE: ./build/formats/page/parse-html.js + 4 modules
var parse_html = __webpack_require__(5381);
;// CONCATENATED MODULE: ./build/formats/quick/html-elements.js
/** Whether an element is an image, gives one its heading or name, or says which element it opens. */
function matters(name, attributes, isNamed) {
    if (name === 'input' ? /image|[\u0080-\uffff]/i.test(attributes) : shown.has(name))
        return true;
    if (!attributes.includes('='))
        return false;
    if (hasRole.test(attributes) && imageRole.test(attributes))
        return true;
    if (opening.test(attributes) || spacedId.test(attributes))
        return true;
    const [, id] = ownId.exec(attributes) ?? [];
    return id !== undefined && isNamed(id);
}
/** Whether an attribute of the page names an element by its id. */
function namedIds(html) {
    const ids = new Set();
    for (const { 0: whole, index } of html.matchAll(naming)) {
        const from = index + whole.length;
        const [, value = ''] = /^["']?([^"'>]*)/.exec(html.slice(from, from + longestList)) ?? [];
        for (const id of value.split(/[\s#]+/))
            ids.add(id);
    }
    return (id) => ids.has(id);
}
function isDrawing(name) {
    return name === 'svg' || name === 'math';
}
/** Whether the text in an element belongs to the images in it. */
function hasText(name, attributes) {
    return texted.has(name) || hasRole.test(attributes);
}
const hasRole = /\brole\b/i;
/** Also a template, whose output is unknown. */
const imageRole = /img|image|graphics|[{\uFDD1]/i;
const naming = /\b(?:aria-?(?:labelledby|controls|describedby|owns|details)|for|popovertarget|commandfor|data-(?:bs-)?target)\s{0,9}=\s{0,9}/gi;
const opening = /\b(?:aria-?controls|popovertarget|commandfor|data-(?:bs-)?target)\s{0,9}=/i;
const ownId = /(?<![\w-])id=["']?([^"'\s]{1,1000})/i;
const spacedId = /(?<![\w-])id\s/i;
/** UTF-16 units of a list of ids. */
const longestList = 2000;
const imageInput = /\btype\s{0,9}=\s{0,9}["']?image/i;
const shown = new Set('img image svg area object embed picture figcaption h1 h2 h3 h4 h5 h6 html head body frameset template'.split(' '));
const texted = new Set(`a button summary label table dl p li td th dt dd blockquote figure figcaption caption h1 h2 h3 h4 h5 h6 svg math object select option
  textarea title`.split(/\s+/));
/** Elements whose content the parser needs, or an image beside them. */
const kept = new Set('html head body template svg math a'.split(' '));
const foreign = new Set('path rect circle line polygon polyline ellipse use stop g defs image svg'.split(' '));
/** The ends of these close no block (HTML Standard, 13.2.6.4.7, adoption agency algorithm), or nothing at all. */
const staying = new Set('p a b big code em font i nobr s small strike strong tt u body html'.split(' '));
/** Elements that an end tag inside does not reach beyond (HTML Standard, 13.2.4.2). */
const scopes = new Set('applet button caption html marquee object table td template th svg math select'.split(' '));
const rawTexts = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
/** Whether an element counts by its kind alone. */
function isShown(name) {
    return shown.has(name);
}
/** Whether an element that matters shows an image, or may. */
function isImage(name, attributes) {
    return html_elements_images.has(name) || hasRole.test(attributes);
}
const html_elements_images = new Set('img image svg input area object embed picture'.split(' '));
/** HTML Standard, 13.2.4.2, without those that have no end tag. */
const special = new Set(`address applet article aside blockquote body button caption center colgroup dd details dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main marquee menu nav noembed noframes noscript
  object ol p plaintext pre script search section select style summary table tbody td template textarea tfoot th thead title tr ul
  xmp`.split(/\s+/));

// EXTERNAL MODULE: ./build/formats/quick/markup.js
var markup = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/formats/quick/open-tags.js
var open_tags = __webpack_require__(7521);
;// CONCATENATED MODULE: ./build/formats/quick/hollow.js



/**
 * The parts of an HTML page that cannot matter to any image on it: the content of elements that are closed as they were opened, that are not
 * inside or beside anything whose text belongs to an image, and that have no image, heading, label or element with a name for others in them.
 * Undefined where the page is not well-formed enough to tell. Linear in the length of the page.
 */
function hollowParts(html) {
    const isNamed = namedIds(html);
    const hasLabels = imageInput.test(html);
    const parts = [];
    const root = { name: '', outer: 0, inner: 0, first: 0, matters: true, shows: false, isText: false };
    const open = [root];
    /** How many of the open elements have a text that belongs to the images in them. */
    let texts = 0;
    /** In a drawing, no element has plain text as its content. */
    let drawings = 0;
    let next = 0;
    for (let tag = (0,markup/* nextMarkup */._)(html, next); tag; tag = (0,markup/* nextMarkup */._)(html, next)) {
        const { start, end, isEndTag, name: written, attributes } = tag;
        if (end === undefined || written === 'plaintext')
            return undefined;
        next = end;
        if (written === '') {
            // Only a drawing has such a section; anywhere else it is a comment that ends earlier.
            if (html.startsWith('<![CDATA[', start))
                return undefined;
            continue;
        }
        const name = written.toLowerCase();
        if (isEndTag)
            close(name, start, end);
        else if (openTag(name, attributes, start, end) && rawTexts.has(name) && drawings === 0) {
            const ending = (0,markup/* endOfRaw */.j)(html, name, end);
            if (ending === undefined)
                return undefined;
            next = ending;
        }
    }
    showInside(open);
    return parts;
    /** Whether it is open now. */
    function openTag(name, attributes, start, end) {
        const around = open.at(-1) ?? root;
        const isNeeded = (name === 'label' && hasLabels) || matters(name, attributes, isNamed);
        const shows = isNeeded && isImage(name, attributes);
        if (isNeeded)
            around.matters = true;
        if (shows)
            show(around);
        if (open_tags/* voids */.s.has(name) || (attributes.endsWith('/') && foreign.has(name)))
            return false;
        const isText = hasText(name, attributes) || (isNeeded && !isShown(name)) || around.isAfterImage === true;
        if (isText)
            texts += 1;
        if (isDrawing(name))
            drawings += 1;
        open.push({ name, outer: start, inner: end, first: parts.length, matters: isNeeded, shows, isText });
        return true;
    }
    /** An image is in an element: what is directly before it there, and what comes directly after it, may be its caption. */
    function show(around) {
        around.shows = true;
        if (around.hollow)
            parts.length = around.hollow.first;
        around.hollow = undefined;
        around.isAfterImage = true;
    }
    function close(name, at, end) {
        const last = open.at(-1) ?? root;
        if (last.name === name) {
            open.pop();
            leave(last);
            const around = open.at(-1) ?? root;
            if (last.matters)
                around.matters = true;
            if (last.shows)
                show(around);
            // An anchor without content is not what a reader sees there.
            else if (name === 'a' && at === last.inner)
                return;
            else if (around.isAfterImage === true) {
                around.isAfterImage = false;
                around.hollow = undefined;
            }
            else if (last.matters || texts > 0 || kept.has(name))
                around.hollow = undefined;
            else
                hollow(last, around, at, end);
            return;
        }
        // The parser closes elements by rules of its own: whatever is open is not told apart any more.
        for (const one of open)
            one.matters = true;
        const opened = open.findLastIndex((one) => one.name === name);
        const inside = open.slice(opened + 1);
        // One that is not special does not end beyond one that is (HTML Standard, 13.2.6.4.7, "any other end tag").
        if (opened === -1 || (!special.has(name) && inside.some((one) => special.has(one.name))))
            return;
        showInside(open.slice(Math.max(opened - 1, 0)));
        // Some of those inside stay open, and so may their texts.
        const stay = staying.has(name) || inside.some((one) => scopes.has(one.name));
        for (const one of open.splice(opened))
            if (!stay || one.name === name)
                leave(one);
    }
    /** The elements around images, from the innermost one on: what is beside them there. */
    function showInside(elements) {
        for (let at = elements.length - 1; at > 0; at -= 1) {
            const around = elements[at - 1];
            if (around && elements[at]?.shows === true)
                show(around);
        }
    }
    /** An element behind one that is hollow and has the same name is left out as a whole. */
    function hollow({ name, outer, inner, first }, around, at, end) {
        parts.length = first;
        const before = around.hollow;
        if (before?.name === name && html.slice(before.end, outer).trim() === '')
            parts.push({ start: outer, end });
        else if (at > inner)
            parts.push({ start: inner, end: at });
        around.hollow = { name, end, first };
    }
    function leave({ name, isText }) {
        if (isText)
            texts -= 1;
        if (isDrawing(name))
            drawings -= 1;
    }
}

// EXTERNAL MODULE: ./build/formats/quick/shorten.js
var shorten = __webpack_require__(9878);
// EXTERNAL MODULE: ./build/formats/masking/restore.js
var restore = __webpack_require__(7222);
;// CONCATENATED MODULE: ./build/formats/html/index.js













/** HTML pages and fragments. */
const html = {
    read(text, components) {
        const masked = (0,mask/* maskHtml */.y)(withoutMark(text), (0,formats_components/* elementsWithKnown */.$o)(components));
        const parts = hollowParts(masked.text);
        const short = (0,shorten/* without */.F)(masked.text, parts ?? []);
        if ((0,parse_html/* isPage */.y)(short.text) !== (0,parse_html/* isPage */.y)(masked.text))
            return { images: readPage(text, components).images };
        const { found } = findIn(short.text);
        return { images: found.map(({ image }) => toImage(image, short, masked)) };
    },
    outline(text, components) {
        const { masked, tree, found, images } = readPage(text, components);
        return {
            images,
            without: (changes) => (0,outline/* outlinePage */.e)(tree, (0,outline/* elementsOf */.Z)(changes, found), { namesOf: namesIn(masked.text) }).join('\n'),
        };
    },
    comments(text) {
        const masked = (0,mask/* maskHtml */.y)(withoutMark(text));
        const comments = (0,page_comments/* findComments */.S)((0,parse_html/* parseHtml */.Z)(masked.text), ({ position }) => toSpan(position));
        return comments.map((comment) => ({ ...comment, text: masked.restore(comment.text) }));
    },
    setAlt(text, image, alt) {
        return (0,attribute/* setAltAttribute */.c)(text, image, alt, inTemplates);
    },
    setDecorative: decorative/* setDecorativeAttribute */.Z,
};
function readPage(text, components) {
    const masked = (0,mask/* maskHtml */.y)(withoutMark(text), (0,formats_components/* elementsWithKnown */.$o)(components));
    const { tree, found } = findIn(masked.text);
    const whole = { text: masked.text, back: (span) => span };
    return { masked, tree, found, images: found.map(({ image }) => toImage(image, whole, masked)) };
}
function findIn(text) {
    const tree = (0,parse_html/* parseHtml */.Z)(text);
    return { tree, found: (0,page_elements/* findElements */.b)(tree, (element) => spansOf(element, text), undefined) };
}
/** @param text the masked page, or what is left of it */
function toImage(image, { text, back }, masked) {
    const { span, altSpan, ...faulty } = (0,broken_tag/* withTagFault */.b)(image, text);
    const placed = { ...faulty, span: back(span), altSpan: back(altSpan) };
    const component = masked.componentAt(placed.span.start);
    const own = component
        ? { ...placed, syntax: 'component', kind: 'component', attribute: component.alt }
        : placed;
    return (0,restore/* restored */.v)(own, masked);
}
/** The attributes of the elements of a parsed text as they are written. */
function namesIn(text) {
    return (element) => {
        const tag = toSpan(element.data?.position.opening);
        return tag ? attributeNames(text.slice(tag.start, tag.end)) : [];
    };
}
/** Browsers drop a byte order mark (Encoding Standard, 6); the parser would take it for text of the body, and lose the head. Of the same length. */
function withoutMark(text) {
    return text.replace(/^\uFEFF/, ' ');
}
/** A template language that processes the page would read these as its own. */
const inTemplates = '{}';
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

/***/ 7673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ maskHtml),
  m: () => (/* binding */ maskMarkdown)
});

// EXTERNAL MODULE: ./build/formats/blocks/index.js + 5 modules
var blocks = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/formats/dialects/attribute-list.js
var attribute_list = __webpack_require__(364);
;// CONCATENATED MODULE: ./build/formats/dialects/image-size.js
/**
 * Sizes of markdown-it-imsize (HackMD, VuePress and others) in an image: ` =100x200` after the address or the title. Without them, it is an
 * image of CommonMark.
 */
function imageSizes(text) {
    return Array.from(text.matchAll(sized), ({ 0: whole, 1: before = '', index }) => ({
        start: index + before.length,
        end: index + whole.length,
    }));
}
const sized = /(\]\([ \t]{0,9}(?:<[^<>\n]{1,1000}>|[^\s()<>]{1,1000})(?:[ \t]{1,9}(?:"[^"\n]{0,1000}"|'[^'\n]{0,1000}'))?[ \t]{1,9})=(?:\d{1,5}%?x(?:\d{1,5}%?)?|x\d{1,5}%?)(?=[ \t]{0,9}\))/g;

// EXTERNAL MODULE: ./build/formats/dialects/index.js + 8 modules
var dialects = __webpack_require__(2864);
// EXTERNAL MODULE: ./build/formats/dialects/malformed/index.js + 6 modules
var malformed = __webpack_require__(1741);
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
var placeholder = __webpack_require__(4953);
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
            hasPieces: pieces.length > 0,
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

// EXTERNAL MODULE: ./build/formats/components.js
var components = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/formats/masking/tags.js


/**
 * Reads the opening tags of a text with placeholders, and returns what to write over
 * - templates and expressions among the attributes (`<img {alt} {...rest}>`): an attribute;
 * - expressions as values (`alt={title}`): a value;
 * - components that show an image: `img`, with the names that `img` has for its attributes;
 * - tags that declare their content to be Markdown (`<figure markdown>`), which CommonMark would take for HTML to the next blank line.
 */
function readTags(text, components) {
    const masks = [];
    const markup = [];
    const found = new Map();
    const braces = createBraces(text);
    const openings = /<[A-Za-z][\w.:-]*/g;
    for (let match = openings.exec(text); match; match = openings.exec(text)) {
        const start = match.index;
        const tag = readTag(text, start, openings.lastIndex, braces);
        if (!tag)
            continue;
        openings.lastIndex = tag.end;
        const name = match[0].slice(1);
        const component = Object.hasOwn(components, name) ? components[name] : undefined;
        const own = component ? renamed(start, name, tag, component) : [];
        if (component && own.length > 0)
            found.set(start, component);
        masks.push(...[...own, ...tag.masks].sort((a, b) => a.start - b.start));
        if (tag.names.some((attribute) => attribute.name === 'markdown' && !attribute.isOff)) {
            markup.push({ start, end: tag.end, by: { isMarkup: true, isSpoken: false } });
        }
    }
    return { masks, markup, components: found };
}
/** Undefined when it turns out not to be a tag: then nothing is masked. */
function readTag(text, start, from, braces) {
    const masks = [];
    const names = [];
    let at = from;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        at += found?.length ?? 0;
        return found;
    };
    function among(end) {
        if (end - at >= placeholder/* shortestPlaceholder */.sd)
            masks.push({ start: at, end, by: (0,placeholder/* attributePlaceholder */.O2)(end - at) });
        at = end;
    }
    function value() {
        const quote = text[at];
        if (quote === '"' || quote === "'") {
            const end = text.indexOf(quote, at + 1);
            if (end === -1)
                return false;
            at = end + 1;
            return true;
        }
        const brace = text.startsWith('${', at) ? at + 1 : at;
        if (text[brace] !== '{')
            return take(unquoted) !== undefined;
        const end = braces(brace);
        if (end === undefined)
            return false;
        if (end - at >= placeholder/* shortestPlaceholder */.sd)
            masks.push({ start: at, end, by: { isSpoken: false } });
        at = end;
        return true;
    }
    while (at - start <= longestTag) {
        take(space);
        if (text[at] === '>')
            return { end: at + 1, masks, names };
        const template = take(templated);
        if (template !== undefined) {
            at -= template.length;
            among(at + template.length);
            continue;
        }
        if (text[at] === '{') {
            const end = braces(at);
            if (end === undefined)
                return undefined;
            among(end);
            continue;
        }
        const nameStart = at;
        const name = take(attributeName);
        if (name === undefined)
            return undefined;
        const hasValue = take(equals) !== undefined;
        const valueStart = at;
        if (hasValue && !value())
            return undefined;
        names.push({ name, start: nameStart, isOff: /^["']?0["']?$/.test(text.slice(valueStart, at)) });
    }
    return undefined;
}
/** UTF-16 units; data URIs make long tags. */
const longestTag = 1_000_000;
const space = /[\s/]+/y;
const templated = /(?:<\?)?\uFDD1[\uE000-\uF8FF]{2}\uFDD0*(?:\?>)?/y;
const attributeName = /[^\s"'<>/=`{}\uFDD0\uFDD1]+/y;
const equals = /\s*=\s*/y;
const unquoted = /[^\s"'=<>`{]+/y;
/** The tag of a component with the names of `img` for it and its attributes, where these are short enough to fit. */
function renamed(start, name, { names, masks }, component) {
    // Without an address, a text or an expression that may set them, it wraps an image inside.
    if (masks.every(({ by }) => typeof by !== 'string') && !names.some((one) => isOf(component, one.name)))
        return [];
    const standard = (own) => (own === component.alt ? 'alt' : (0,components/* isSource */.__)(component, own) ? 'src' : own);
    const changed = [
        { name, start: start + 1, as: 'img' },
        ...names.map((one) => ({ ...one, as: standard(one.name) })).filter((one) => one.name !== one.as),
    ];
    if (changed.some((one) => one.as.length > one.name.length))
        return [];
    return changed.map(({ name, start, as }) => ({ start, end: start + name.length, by: as.padEnd(name.length) }));
}
function isOf(component, name) {
    return name === component.alt || (0,components/* isSource */.__)(component, name);
}
/** All braces are paired at once, and only when the first pair is needed: a text full of open braces must not be searched once for each. */
function createBraces(text) {
    let ends;
    return (at) => (ends ??= pairBraces(text)).get(at);
}
function pairBraces(text) {
    const ends = new Map();
    const open = [];
    for (const { 0: brace, index } of text.matchAll(/[{}]|\n[^\S\n]*\n/g)) {
        if (brace === '{')
            open.push(index);
        // Braces that are open at the end of a paragraph belong to prose or code.
        else if (brace !== '}')
            open.length = 0;
        else {
            const start = open.pop();
            if (start !== undefined)
                ends.set(start, index + 1);
        }
    }
    return ends;
}

// EXTERNAL MODULE: ./build/formats/masking/templates.js
var templates = __webpack_require__(2147);
;// CONCATENATED MODULE: ./build/formats/masking/mask.js









/** Masks templates and expressions; custom elements that show an image become `img`. */
function maskHtml(text, components = {}) {
    const page = createMaskedPage(text);
    maskTemplates(page, true);
    // Of the tags, only those of components, and those with an expression or a template, are masked.
    if (Object.keys(components).length === 0 && !/[{\uFDD1]/.test(page.text()))
        return page.masked(() => undefined);
    const tags = readTags(page.text(), components);
    page.mask(tags.masks);
    return page.masked(() => undefined, (offset) => tags.components.get(offset));
}
/** Masks templates, expressions and the constructs of docs dialects; components that show an image become `img`. */
function maskMarkdown(text, components) {
    const page = createMaskedPage(text);
    maskTemplates(page, false);
    for (const { tokens, pattern, read, readIn } of dialects/* marked */.xI) {
        if (!tokens.test(page.text()))
            continue;
        const readHere = readIn?.(page.text()) ?? read;
        page.mask(matches(page.text(), pattern).flatMap(([construct, span]) => {
            const image = readHere(construct, span.start);
            return image ? [{ ...span, by: { image, isSpoken: false } }] : [];
        }));
    }
    for (const { tokens, masks } of blocks/* blockDialects */.L)
        if (tokens.test(page.text()))
            page.mask(masks(page.text()));
    page.mask(imageSizes(page.text()).map((span) => ({ ...span, by: ' '.repeat(span.end - span.start) })));
    page.mask(malformed/* malformed */.Q.find(page.text()).map((image) => ({
        ...image.span,
        by: { image, isMarkup: image.fault === 'quote-mark', isSpoken: false },
    })));
    const lists = new Map();
    page.mask(matches(page.text(), attribute_list/* attributeLists */.Yd).map(([list, span]) => {
        lists.set(span.start, (0,attribute_list/* readAttributeList */.FP)(list, span.start));
        return { ...span, by: { isSpoken: false } };
    }));
    const tags = readTags(page.text(), components);
    page.mask(tags.masks);
    page.mask(tags.markup);
    return page.masked((offset) => lists.get(offset), (offset) => tags.components.get(offset));
}
function maskTemplates(page, isProgram) {
    const text = page.text();
    if (!/[{<$][{%#?]/.test(text))
        return;
    page.mask((0,templates/* findTemplates */.zD)(text, isProgram).map((span) => {
        const template = text.slice(span.start, span.end);
        const image = isProgram ? undefined : dialects/* called */.Ab.map(({ read }) => read(template, span.start)).find(Boolean);
        const by = { image, isSpoken: (0,templates/* isSpoken */.ru)(template) };
        const inside = { start: span.start + '<?'.length, end: span.end - '?>'.length, by };
        const keepsMarks = !isProgram && (0,templates/* beginsBlock */.YX)(text, span.start) && inside.end - inside.start >= placeholder/* shortestPlaceholder */.sd;
        return keepsMarks ? inside : { ...span, by };
    }));
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => [
        match[0],
        { start: match.index, end: match.index + match[0].length },
    ]);
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ restored)
/* harmony export */ });
/* harmony import */ var _page_bindings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);

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

/***/ 2147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ beginsBlock),
/* harmony export */   ru: () => (/* binding */ isSpoken),
/* harmony export */   zD: () => (/* binding */ findTemplates)
/* harmony export */ });
/* harmony import */ var _mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8438);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);


/**
 * The places of template languages in a page: Liquid, Jinja, Nunjucks, Twig, Go, Handlebars, Vue, Angular (`{{ }}`, `{% %}`, `{# #}`),
 * ERB, EJS (`<% %>`), PHP (`<?php ?>`), template literals (`${ }`). A pair of tags around a comment or a code sample is one piece
 * with its content. Code in a bogus comment (`<![CDATA[<?xml ?>`, HTML Standard, 13.2.5.41) is none. Linear in the length of the text.
 *
 * @param isProgram whether code may have markup in its strings, as in a server page: in prose, two marks with an image in between
 * are not a template
 */
function findTemplates(text, isProgram) {
    const next = createSearch(text);
    const isCode = (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_1__/* .createInside */ .dQ)(isProgram || !text.includes('${') ? [] : (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpans */ .tE)(text));
    const spans = [];
    let bogusEnd = 0;
    const openings = /\{\{\{?|\{%|\{#|<%|<\?|\$\{|<!(?!--)|<\/(?![A-Za-z])/g;
    for (let match = openings.exec(text); match; match = openings.exec(text)) {
        if (/^<[!/]/.test(match[0])) {
            if (match.index >= bogusEnd)
                bogusEnd = next('>', match.index);
            continue;
        }
        // To a browser these are a part of the comment that they are in, and their end is the end of both.
        if (match[0].startsWith('<') && match.index < bogusEnd)
            continue;
        // Only template engines read code, too; a template literal between backticks of Markdown is quoted.
        const isQuoted = match[0] === '${' && isCode(match.index) && !/[={["'`]`$/.test(text.slice(match.index - 2, match.index));
        const end = isQuoted ? undefined : templateEnd(text, match.index, match[0], isProgram, next);
        openings.lastIndex = end ?? match.index + 1;
        if (end !== undefined && end - match.index >= _placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestPlaceholder */ .sd)
            spans.push({ start: match.index, end });
    }
    return spans;
}
/**
 * Whether a template at `start` begins an HTML block of Markdown: `<?` does at the start of a line, whatever language follows it (CommonMark 0.31.2,
 * 4.6, type 3).
 */
function beginsBlock(text, start) {
    if (!text.startsWith('<?', start))
        return false;
    const lineStart = text.lastIndexOf('\n', start) + 1;
    return start - lineStart < longestPrefix && containers.test(text.slice(lineStart, start));
}
const longestPrefix = 200;
const containers = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*$/;
/** Whether a template may put out text for a reader: a condition or a comment does not. */
function isSpoken(template) {
    return !silent.test(template);
}
function createSearch(text) {
    const known = new Map();
    return (part, from) => {
        const last = known.get(part);
        if (last !== undefined && last >= from)
            return last;
        const at = text.indexOf(part, from);
        known.set(part, at === -1 ? Infinity : at);
        return at === -1 ? Infinity : at;
    };
}
/** UTF-16 units: a longer piece is not a template, but two marks that happen to be in one text. */
const longest = 4000;
const longestLiteral = 200;
function templateEnd(text, start, opening, isProgram, next) {
    const open = opening.slice(0, 2);
    const close = closings[open] ?? '}';
    const from = start + opening.length;
    const at = next(close, from);
    if (at === Infinity)
        return undefined;
    const isCode = isProgram && open.startsWith('<');
    if (!isCode) {
        if (at - start > (open === '${' ? longestLiteral : longest) || next(open, from) < at)
            return undefined;
        if (untemplated.test(withoutStrings(text.slice(start, at))))
            return undefined;
    }
    const end = at + close.length + (opening === '{{{' && text.startsWith('}', at + close.length) ? 1 : 0);
    return pairEnd(text, start, end, next) ?? end;
}
const closings = {
    '{{': '}}',
    '{%': '%}',
    '{#': '#}',
    '<%': '%>',
    '<?': '?>',
};
/** Matches between two marks that do not belong together. */
const untemplated = /\n[ \t]*\r?\n|!\[|<img\b|<!--|-->|```|<\/(?:script|style)/i;
/** Markup in a value of a call is data. A single quote may be an apostrophe, and a backtick outside of Hugo the end of a code span. */
function withoutStrings(template) {
    return template.replace(/^\{\{[<%]/.test(template) ? /"(?:\\"|[^"])*"|`[^`]*`/g : /"[^"\n]*"/g, '""');
}
/** Tags whose content is not part of the page, or a code sample: Liquid, Twig, Hexo; Hugo. */
const pairs = /^(?:\{%-?\s*(comment|highlight|codeblock|verbatim)\b|\{\{[<%]\s*(highlight|comment)\b)/;
function pairEnd(text, start, end, next) {
    // In a code span the tag is only mentioned.
    if (text[start - 1] === '`')
        return undefined;
    const [, block, shortcode] = pairs.exec(text.slice(start, Math.min(end, start + 40))) ?? [];
    if (block !== undefined)
        return closingTag(text, [`end${block}`], end, '%}', next);
    return shortcode === undefined ? undefined : closingTag(text, [`/${shortcode}`, `/ ${shortcode}`], end, '}}', next);
}
function closingTag(text, names, from, close, next) {
    const at = Math.min(...names.map((name) => next(name, from)));
    if (at === Infinity)
        return undefined;
    const end = text.indexOf(close, at);
    return end === -1 ? undefined : end + close.length;
}
const silent = new RegExp([
    // Comments and escaped shortcodes of every language.
    String.raw `^(?:\{#|\{\{-?\s*/\*|\{\{~?!|\{\{[<%]\s*/|<%[#!@]|<%--)`,
    // Blocks of Handlebars, closed shortcodes.
    String.raw `^\{\{[~-]?\s*[#/^]`,
    // Keywords.
    String.raw `^(?:\{%[-+~]?|\{\{[-~]?)\s*(?:if|ifchanged|elsif|elif|elseif|else|unless|for|foreach|range|with|case|when|assign|set|capture|comment|highlight|codeblock|verbatim|raw|block|extends|load|macro|import|from|autoescape|define|spaceless|break|continue|end\w*)\b`,
    // Code that puts out nothing: `<% if %>`, `<?php if ?>`.
    String.raw `^<%(?![=-])`,
    String.raw `^<\?(?!=|php\s+(?:echo|print)\b)`,
].join('|'));


/***/ }),

/***/ 5145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDynamic),
/* harmony export */   cc: () => (/* binding */ bindsAlt),
/* harmony export */   oR: () => (/* binding */ bindsContent)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** Whether a value is (partly) an expression, so that the source does not contain what a reader gets. */
function isDynamic(value) {
    return (0,_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPlaceholder */ .Kc)(value);
}
/**
 * Whether an element's alternative text is bound to an expression by an attribute of a template language, whatever is written
 * beside it, or may be set by a template among the attributes: then an alt that is written out is known.
 */
function bindsAlt(properties) {
    const names = Object.keys(properties);
    return (names.some((name) => isBinding(attributeName(name), properties[name])) ||
        (properties.alt === undefined && names.some(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttributePlaceholder */ .C)));
}
/** Whether an element's text or `title` is bound. */
function bindsContent(properties) {
    return Object.keys(properties).some((name) => boundContent.test(attributeName(name)));
}
function isBinding(name, value) {
    if (bound.test(name) || bindsAny.test(name))
        return true;
    return listed.test(name) && typeof value === 'string' && namesAlt.test(value);
}
/** The name as it is written: hast has data attributes in camel case. */
function attributeName(property) {
    if (!/^data[A-Z]/.test(property))
        return property;
    return property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
/**
 * What stands before the name of an attribute that takes its value from an expression: Vue, Alpine, Svelte; Thymeleaf; AngularJS, Angular;
 * QWeb; Rivets; WordPress, Datastar; HTL; Solid and Lit.
 */
const before = String.raw `(?::|\.|(?:(?:v|x)-)?bind:|th:|data-th-|(?:data-|x-)?ng[-:]attr[-:]|bind-(?:attr\.)?|t-attf?-|(?:data-)?rv-|data-wp-bind--|data-(?:attr|bind)[-:]|data-sly-attribute\.|(?:attr|prop):)`;
/** The names that give an image its text; `alt-title` of Thymeleaf sets two. */
const naming = '(?:alt(?:-title)?|aria-label(?:ledby)?)';
const bound = new RegExp([
    // Vue's modifiers come last.
    String.raw `^${before}${naming}(?:\.\w+)*$`,
    // Angular.
    String.raw `^\[(?:(?:attr\.)?${naming}|arialabel)\]$`,
    // Aurelia.
    String.raw `^${naming}\.(?:bind|one-way|two-way|one-time|to-view|attr)$`,
].join('|'), 'i');
/** Attributes that may set any other one, or that replace the element: Vue, Alpine; QWeb; HTL; Thymeleaf, TAL. */
const bindsAny = /^(?:v-bind|x-bind|:)(?:\.\w+)*$|^(?:t-att|data-sly-attribute|(?:data-)?(?:th[:-]|tal[:-]|py:)replace|th:insert)$/i;
/** Attributes with a list of others in their value: Thymeleaf, TAL, Genshi, Latte, Knockout, i18next. */
const listed = /^(?:(?:data-)?th[:-]attr(?:append|prepend)?|(?:data-)?tal[:-]attributes|py:attrs|n:attr|data-bind|data-i18n)$/i;
/** As `alt=`, `alt:`, `'alt':`, `[alt]`; in TAL as `alt` before an expression. */
const namesAlt = new RegExp(String.raw `(?:^|[\s,;{['"])${naming}['"]?\s*[=:]|\[${naming}\]|(?:^|;)\s*${naming}\s+\S`, 'i');
/** Attributes that give an element its text or its `title`, by the same languages. */
const boundContent = new RegExp([
    String.raw `^${before}(?:title|innerhtml|innertext|textcontent)(?:\.\w+)*$`,
    String.raw `^\[(?:attr\.)?(?:title|innerhtml|innertext|textcontent)\]$`,
    String.raw `^(?:(?:v|x)-(?:text|html)|(?:data-)?th[:-]u?text|(?:data-)?ng-bind(?:-html|-template)?|t-(?:esc|out|raw)|(?:data-)?tal[:-]content|py:content)$`,
    String.raw `^(?:title|textcontent|innerhtml)\.(?:bind|one-way|two-way|one-time|to-view)$`,
].join('|'), 'i');


/***/ }),

/***/ 493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findComments)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);

/** HTML comments of a parsed page. @param spanOf translates positions in the tree to offsets in the file */
function findComments(tree, spanOf) {
    const comments = [];
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__/* .visitParents */ .VG)(tree, 'comment', (node) => {
        const span = spanOf(node);
        if (span)
            comments.push({ text: node.value, span });
    });
    return comments;
}


/***/ }),

/***/ 5905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ setDecorativeAttribute),
/* harmony export */   q: () => (/* binding */ setDecorativeLabel)
/* harmony export */ });
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);

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

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ findElements)
});

// EXTERNAL MODULE: ./node_modules/hast-util-select/lib/index.js + 27 modules
var lib = __webpack_require__(3766);
;// CONCATENATED MODULE: ./build/formats/page/roles.js
/**
 * The role that an author gives an element: the first token that is a role, so that an unknown token falls back to the next
 * (WAI-ARIA 1.2, 8.1); undefined when there is none and the element keeps its native role.
 */
function roleOf({ properties }) {
    const written = properties.role;
    const tokens = Array.isArray(written) ? written.map(String) : typeof written === 'string' ? written.split(/\s+/) : [];
    return tokens.slice(0, maxTokens).map(lower).find(isRole);
}
/** Whether a role makes an element an image as a whole (WAI-ARIA 1.2 `img`, 1.3 `image`; WAI-ARIA Graphics 1.0). */
function isImageRole(role) {
    return role !== undefined && imageRoles.has(role);
}
/** Whether assistive technology skips the content of an element with this role (WAI-ARIA 1.2, children presentational). */
function hidesItsContent(role) {
    return isImageRole(role) && role !== 'graphics-document';
}
/** Whether an element is a control whose content is not exposed and only names it (WAI-ARIA 1.2, children presentational); a link is none. */
function isWidget(element) {
    const role = roleOf(element);
    return role === undefined ? element.tagName === 'button' : widgets.has(role);
}
function isPresentationRole(role) {
    return role === 'none' || role === 'presentation';
}
/** Whether an element with this role needs a name even when it cannot have the focus (WAI-ARIA 1.2, accessible name required). */
function requiresName(role) {
    return nameRequired.has(role);
}
/** No real element has more fallbacks, and an attribute of a megabyte must not cost time. */
const maxTokens = 20;
function lower(token) {
    return token.toLowerCase();
}
function isRole(token) {
    return roles.has(token) || nameRequired.has(token) || imageRoles.has(token) || /^doc-[a-z]+$/.test(token);
}
const imageRoles = new Set(['img', 'image', 'graphics-document', 'graphics-symbol']);
const widgets = new Set('button checkbox menuitemcheckbox menuitemradio option radio switch tab'.split(' '));
const nameRequired = new Set(`alertdialog application button checkbox combobox dialog graphics-document graphics-symbol image img link listbox menuitem
  menuitemcheckbox menuitemradio meter option progressbar radio searchbox slider spinbutton switch textbox toolbar treeitem`.split(/\s+/));
/** The other roles of WAI-ARIA 1.2 and 1.3 and of the Graphics module; abstract roles do not count. */
const roles = new Set(`alert article banner blockquote caption cell code columnheader comment complementary contentinfo definition deletion
  directory document emphasis feed figure form generic graphics-object grid gridcell group heading insertion list listitem log
  main mark marquee math menu menubar navigation none note paragraph presentation radiogroup region row rowgroup rowheader
  scrollbar search sectionfooter sectionheader separator status strong subscript suggestion superscript tab table tablist
  tabpanel term text time timer tooltip tree treegrid`.split(/\s+/));

;// CONCATENATED MODULE: ./build/formats/page/visibility.js

/**
 * Whether an element and its content are hidden from every reader: `hidden`, an inline `display: none`, or an element that is never
 * shown. `hidden="until-found"` does not count, because a search in the page reveals it. Nor does a closed `details` or `dialog`.
 */
function isRemoved(element) {
    const { hidden } = element.properties;
    if (hidden !== undefined && String(hidden).toLowerCase() !== 'until-found')
        return true;
    return neverShown.has(element.tagName) || inlineStyle(element, 'display') === 'none';
}
/**
 * Whether no browser shows the content of an element, although the element itself is shown: it is for browsers of the past that do not
 * know the element (HTML Standard, 4.8.8 to 4.8.9, 4.10.13 to 4.10.14). The content of a `canvas` is for assistive technology, and that of
 * an `object` is shown when its address cannot be.
 */
function showsNoContent({ tagName }) {
    return outdated.has(tagName);
}
/** Whether the element's own inline `visibility` hides it (true) or shows it again (false); undefined when it has none. */
function isInvisible(element) {
    const visibility = inlineStyle(element, 'visibility');
    return visibility === undefined ? undefined : visibility === 'hidden' || visibility === 'collapse';
}
/** Whether an element and its content are hidden from assistive technology, by ARIA or because they are inert (HTML Standard, 6.3). */
function isSilenced({ properties }) {
    if (properties.inert !== undefined)
        return true;
    return typeof properties.ariaHidden === 'string' && properties.ariaHidden.trim().toLowerCase() === 'true';
}
/**
 * Whether the author marked an element as decoration: a presentational role, or an empty `alt`. Beside `role="img"`, which is the
 * native role, an empty `alt` still counts as the decision; any other role needs a name.
 */
function isMarkedDecorative(element) {
    const role = roleOf(element);
    if (isPresentationRole(role))
        return true;
    return element.tagName === 'img' && element.properties.alt === '' && (role === undefined || isImageRole(role));
}
/** Whether the author removed an element from the accessibility tree, and nothing keeps it there. */
function isPresentational(element) {
    return isMarkedDecorative(element) && !isExposedAnyway(element);
}
/**
 * Whether something keeps an element in the accessibility tree despite its mark: focus, or a global ARIA attribute with a
 * value (WAI-ARIA 1.2, 4.6 presentational roles conflict resolution).
 */
function isExposedAnyway(element) {
    if (isFocusable(element))
        return true;
    return Object.entries(element.properties).some(([name, value]) => globalAria.has(name) && hasValue(value));
}
/** Whether an element can have the focus, by its `tabindex` or natively. */
function isFocusable({ tagName, properties }) {
    if (properties.disabled !== undefined && formControls.has(tagName))
        return false;
    if (typeof properties.tabIndex === 'number' || formControls.has(tagName) || tagName === 'summary')
        return true;
    return (tagName === 'a' || tagName === 'area') && properties.href !== undefined;
}
/**
 * `noscript` shows its content only without scripts, and most often repeats a lazy-loaded image; browsers never show the next four (HTML
 * Standard, 15.3.1, hidden elements); the others only define.
 */
const neverShown = new Set('noscript datalist noembed noframes rp template defs symbol clipPath mask pattern marker'.split(' '));
const outdated = new Set('video audio meter progress'.split(' '));
const formControls = new Set('button input select textarea'.split(' '));
/** Global states and properties of WAI-ARIA 1.2 and 1.3 by their names in hast; `aria-hidden` removes an element instead. */
const globalAria = new Set(`aria-braillelabel aria-brailleroledescription aria-description ariaAtomic ariaBusy ariaControls ariaCurrent ariaDescribedBy
  ariaDetails ariaDisabled ariaDropEffect ariaErrorMessage ariaFlowTo ariaGrabbed ariaHasPopup ariaInvalid ariaKeyShortcuts
  ariaLabel ariaLabelledBy ariaLive ariaOwns ariaRelevant ariaRoleDescription`.split(/\s+/));
function hasValue(value) {
    return Array.isArray(value) ? value.length > 0 : typeof value !== 'string' || value.trim() !== '';
}
function inlineStyle({ properties: { style } }, property) {
    if (typeof style !== 'string')
        return undefined;
    const declarations = style.split(';').map((declaration) => declaration.split(':'));
    const value = declarations.findLast(([name]) => name?.trim().toLowerCase() === property)?.[1];
    return value
        ?.replace(/!\s*important/i, '')
        .trim()
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/formats/page/name-from-content.js



/** @param labelOf the name by ARIA, which takes precedence over all content */
function createNameFromContent(page, labelOf) {
    // A page may have thousands of images in one link, and nested blocks, so each element is read only once in each mode.
    const known = {
        content: new Map(),
        referenced: new Map(),
        hidden: new Map(),
    };
    function contentOf(element, mode) {
        const content = known[mode].get(element) ?? contentFrom(element.children.flatMap((child) => partsOf(child, mode)));
        known[mode].set(element, content);
        return content;
    }
    function partsOf(node, mode) {
        if (node.type === 'text')
            return [{ text: node.value.replace(/\s+/g, ' '), image: undefined }];
        if (node.type !== 'element' || unspoken.has(node.tagName) || (mode !== 'hidden' && isHidden(node)))
            return [];
        const image = isPicture(node) ? node : undefined;
        const label = mode === 'content' ? labelOf(node) : filled(node.properties.ariaLabel);
        const isPassedOver = isPresentational(node);
        const name = label ?? (isPassedOver ? undefined : nativeName(node));
        if (name !== undefined)
            return [{ text: ` ${name} `, image }];
        const { parts, whole } = replaced.has(node.tagName) ? nothing : contentOf(node, mode);
        const title = isPassedOver || whole !== '' ? undefined : filled(node.properties.title);
        if (title !== undefined)
            return [{ text: ` ${title} `, image }];
        return phrasing.has(node.tagName) ? parts : [space, ...parts, space];
    }
    function nativeName(element) {
        const { alt, type, value } = element.properties;
        if (element.tagName === 'img' || element.tagName === 'area')
            return filled(alt);
        if (element.tagName === 'input')
            return filled(isImageInput(element) ? alt : name_from_content_valueOf(type, value));
        const title = page.nodeOf(element)?.svg || element.tagName === 'svg' ? titleOf(element) : undefined;
        return title && filled(contentOf(title, 'hidden').whole);
    }
    function isHidden(element) {
        const place = page.nodeOf(element);
        return place === undefined || place.removed || place.invisible || place.silenced;
    }
    function referenced(target, without) {
        const name = filled(target.properties.ariaLabel) ?? (isPresentational(target) ? undefined : nativeName(target));
        if (name !== undefined)
            return target === without ? '' : name;
        const content = saidWithout(contentOf(target, isHidden(target) ? 'hidden' : 'referenced'), without);
        return content === '' ? (filled(target.properties.title) ?? '') : content;
    }
    return {
        nativeName,
        content: (element, without) => saidWithout(contentOf(element, 'content'), without),
        plain: (element) => contentOf(element, 'content').plain,
        inPlace: (element, without) => said(partsOf(element, 'content').filter(({ image }) => image !== without)),
        referenced,
    };
}
/** A value that is not blank, on one line. */
function filled(value) {
    const text = typeof value === 'string' ? oneLine(value) : '';
    return text === '' ? undefined : text;
}
/** The first `title` child of a drawing or of a part of one (SVG 2, 5.7). */
function titleOf(element) {
    return element.children.find((child) => child.type === 'element' && child.tagName === 'title');
}
function isImageInput(element) {
    return element.tagName === 'input' && (0,lib/* matches */.cK)('[type=image i]', element);
}
function contentFrom(read) {
    const parts = bounded(read);
    const images = new Set(parts.flatMap(({ image }) => image ?? []));
    const whole = said(parts);
    return { parts, images, whole, plain: images.size === 0 ? whole : said(parts.filter(({ image }) => !image)) };
}
const space = { text: ' ', image: undefined };
const nothing = { parts: [], images: new Set(), whole: '', plain: '' };
/** Limit for the text of an element, in UTF-16 units; the names of its images have twice as much. Enough for any name. */
const maxText = 1000;
/** Parts with pieces of text joined, up to {@link maxText}. Names of two images at least, so that one can be left out. */
function bounded(parts) {
    const kept = [];
    const length = { text: 0, names: 0 };
    for (const { text, image } of parts) {
        const kind = image ? 'names' : 'text';
        const most = image ? 2 * maxText : maxText;
        if (length[kind] >= most)
            continue;
        const last = kept.at(-1);
        const isJoined = !image && last !== undefined && !last.image;
        const piece = (isJoined && last.text.endsWith(' ') ? text.trimStart() : text).slice(0, maxText);
        length[kind] += piece.length;
        if (isJoined)
            kept[kept.length - 1] = { text: last.text + piece, image };
        else
            kept.push({ text: piece, image });
    }
    return kept;
}
function said(parts) {
    return oneLine(parts.map(({ text }) => text).join(''));
}
function saidWithout({ parts, images, whole }, without) {
    return without && images.has(without) ? said(parts.filter(({ image }) => image !== without)) : whole;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
function isPicture(element) {
    return pictures.has(element.tagName) || isImageInput(element) || isImageRole(roleOf(element));
}
/** The name that a form control gets from its value; a browser labels two kinds of button by itself, in its own language. */
function name_from_content_valueOf(type, value) {
    const kind = typeof type === 'string' ? type.toLowerCase() : 'text';
    if (kind === 'hidden' || kind === 'checkbox' || kind === 'radio' || kind === 'password')
        return undefined;
    return value ?? { submit: 'Submit', reset: 'Reset' }[kind];
}
const pictures = new Set('img svg image area object embed'.split(' '));
/** Elements whose content is not read, or is read only where something is missing. */
const replaced = new Set('object embed video audio iframe select datalist'.split(' '));
const unspoken = new Set('script style template noscript title desc metadata'.split(' '));
/** Elements whose edges do not separate words. */
const phrasing = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tspan u var'.split(' '));

;// CONCATENATED MODULE: ./build/formats/page/accessible-name.js


/** Further references are not followed, because no real name has more parts. */
const maxReferences = 50;
function createNames(page) {
    const fromContent = createNameFromContent(page, label);
    function imageName(image) {
        const name = label(image) ?? labelElements(image) ?? fromContent.nativeName(image);
        // An empty alt marks the image as decorative, and a title beside it does not change that (WCAG H67).
        if (name !== undefined || isPresentational(image))
            return name;
        return filled(image.properties.title);
    }
    function controlName(control, without) {
        const name = label(control, without) ?? filled(fromContent.content(control, without));
        return name ?? fromContent.nativeName(control) ?? filled(control.properties.title) ?? '';
    }
    /** `aria-labelledby` or `aria-label`, which take precedence over the content of any element. */
    function label(element, without) {
        return labelledBy(element, without) ?? filled(element.properties.ariaLabel);
    }
    function labelledBy({ properties }, without) {
        const ids = properties.ariaLabelledBy;
        if (!Array.isArray(ids))
            return undefined;
        const targets = ids.slice(0, maxReferences).flatMap((id) => (typeof id === 'string' ? (page.byId(id) ?? []) : []));
        return filled(targets.map((target) => fromContent.referenced(target, without)).join(' '));
    }
    function labelElements(control) {
        if (control.tagName !== 'input')
            return undefined;
        const labels = page.labelsOf(control).slice(0, maxReferences);
        return filled(labels.map((element) => fromContent.inPlace(element, control)).join(' '));
    }
    return { imageName, controlName, text: (element) => fromContent.plain(element) };
}

// EXTERNAL MODULE: ./build/formats/page/bindings.js
var bindings = __webpack_require__(5145);
;// CONCATENATED MODULE: ./build/formats/page/openable.js

/** The ids of the elements that a control of the page opens and closes. */
function controlledIds(tree) {
    const ids = new Set();
    const pending = [tree];
    for (let parent = pending.pop(); parent; parent = pending.pop()) {
        for (const child of parent.children) {
            if (child.type !== 'element')
                continue;
            addControlled(ids, child);
            pending.push(child);
        }
    }
    return ids;
}
function addControlled(ids, { properties }) {
    const { ariaControls, popoverTarget, commandFor, dataBsTarget, dataTarget } = properties;
    if (Array.isArray(ariaControls))
        for (const id of ariaControls)
            ids.add(id);
    for (const id of [popoverTarget, commandFor])
        if (typeof id === 'string')
            ids.add(id);
    for (const id of [dataBsTarget, dataTarget])
        if (typeof id === 'string' && id.startsWith('#'))
            ids.add(id.slice(1));
}
/**
 * Whether an element is only closed for now, so that its being hidden is a state and no decision: a control names it, a library switches
 * it, or it is what pages open (a dialog, the panel of a tab).
 */
function isOpenable(element, controlled) {
    const { id, popover } = element.properties;
    if (element.tagName === 'dialog' || popover !== undefined || opened.has(roleOf(element) ?? ''))
        return true;
    if (typeof id === 'string' && controlled.has(id))
        return true;
    return Object.keys(element.properties).some((name) => switches.test(name));
}
const opened = new Set(['dialog', 'alertdialog', 'tabpanel', 'menu', 'tooltip']);
/** Vue, Alpine, AngularJS, Angular. */
const switches = /^(?:(?:v|x)-show|(?:data-)?ng-(?:show|hide|if)|(?:(?:v|x)-bind)?:(?:hidden|inert|aria-hidden)|\[hidden\])$/i;

;// CONCATENATED MODULE: ./build/formats/page/walk.js



function walk(tree, isCandidate) {
    const candidates = [];
    const controlled = controlledIds(tree);
    const places = new Map();
    const ids = new Map();
    const labels = new Map();
    const labelled = new Map();
    const captions = new Map();
    const neighbours = new Map();
    let heading;
    function visitAll(children, around) {
        let before;
        for (const child of children) {
            if (child.type === 'text' && child.value.trim() !== '')
                before = undefined;
            if (child.type !== 'element')
                continue;
            visit(child, around);
            if (child.tagName === 'br')
                continue;
            if (before && isSameLink(before, child))
                join(before, child);
            before = child;
        }
    }
    function visit(element, around) {
        if (headings.has(element.tagName))
            heading = element;
        const place = placeIn(element, around, heading, isOpenable(element, controlled));
        places.set(element, place);
        note(place);
        if (isCandidate(element))
            candidates.push(place);
        visitAll(element.children, place);
    }
    function note({ element, figure, label }) {
        const { id, htmlFor } = element.properties;
        if (typeof id === 'string' && !ids.has(id))
            ids.set(id, element);
        if (element.tagName === 'label' && Array.isArray(htmlFor))
            add(labels, htmlFor.join(' '), element);
        if (element.tagName === 'figcaption' && figure && !captions.has(figure))
            captions.set(figure, element);
        // A label without `for` belongs to the first control in it (HTML, 4.10.4).
        if (!label || label.properties.htmlFor !== undefined || labelled.has(label))
            return;
        if (labelable.has(element.tagName))
            labelled.set(label, element);
    }
    function labelsOf(control) {
        const { id } = control.properties;
        const byId = typeof id === 'string' && ids.get(id) === control ? (labels.get(id) ?? []) : [];
        const around = places.get(control)?.label;
        return around && labelled.get(around) === control ? [...byId, around] : byId;
    }
    function join(before, after) {
        add(neighbours, before, after);
        add(neighbours, after, before);
    }
    visitAll(tree.children, undefined);
    return {
        candidates,
        nodeOf: (element) => places.get(element),
        byId: (id) => ids.get(id),
        labelsOf,
        captionOf: (figure) => captions.get(figure),
        neighboursOf: (link) => neighbours.get(link) ?? [],
    };
}
const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const labelable = new Set('button input meter output progress select textarea'.split(' '));
const blocks = new Set('p li td th dt dd blockquote figure caption h1 h2 h3 h4 h5 h6'.split(' '));
function placeIn(element, around, heading, isClosed) {
    return {
        element,
        parent: around,
        removed: around?.removed === true ||
            (!isClosed && isRemoved(element)) ||
            (around !== undefined && showsNoContent(around.element)),
        invisible: (isClosed ? undefined : isInvisible(element)) ?? around?.invisible ?? false,
        silenced: around?.silenced === true || (!isClosed && isSilenced(element)),
        isControl: isControl(element),
        isWidget: isWidget(element),
        isImage: hidesItsContent(roleOf(element)),
        image: around?.isImage === true ? around : around?.image,
        svg: around?.element.tagName === 'svg' ? around : around?.svg,
        control: around?.isControl === true ? around : around?.control,
        widget: around?.isWidget === true ? around.element : around?.widget,
        label: around?.element.tagName === 'label' ? around.element : around?.label,
        figure: around?.element.tagName === 'figure' ? around.element : around?.figure,
        block: around && (blocks.has(around.element.tagName) ? around.element : around.block),
        heading,
        language: declaredLanguage(element) ?? around?.language,
    };
}
/** A link or button; a link in a drawing has its target under the older name. */
function isControl(element) {
    const role = roleOf(element);
    if (role === 'link' || role === 'button' || element.tagName === 'button' || element.tagName === 'summary')
        return true;
    return element.tagName === 'a' && targetOf(element) !== undefined;
}
/** The address of a link, as it is written. */
function targetOf({ properties }) {
    const target = properties.href ?? properties.xLinkHref;
    return typeof target === 'string' ? target : undefined;
}
function isSameLink(one, other) {
    if (one.tagName !== 'a' || other.tagName !== 'a')
        return false;
    const target = targetOf(one);
    return target !== undefined && target !== '' && target === targetOf(other);
}
function declaredLanguage({ properties }) {
    return [properties.lang, properties.xmlLang].find((tag) => typeof tag === 'string' && tag !== '');
}
function add(groups, key, element) {
    const group = groups.get(key);
    if (group)
        group.push(element);
    else
        groups.set(key, [element]);
}

;// CONCATENATED MODULE: ./build/formats/page/context.js




/** Longest text around an image that is kept, in UTF-16 units: enough to show its purpose. */
const maxNearby = 300;
/** The surroundings of an image. */
function contextOf(image, around, pageLanguage) {
    const { page, names } = around;
    const { figure, heading, block } = image;
    const figcaption = figure && page.captionOf(figure);
    return {
        control: controlOf(image, names),
        figcaption: figcaption && filled(names.text(figcaption)),
        labels: labelsOf(image, around),
        standsAlone: image.element.properties.alt === '' ? around.labels.standsAlone(image) : undefined,
        heading: heading && filled(names.text(heading)),
        nearby: block ? names.text(block).slice(0, maxNearby).trimEnd() : '',
        language: image.language ?? pageLanguage,
        adjacentLinkText: adjacentLinkText(image, page, names),
    };
}
function labelsOf(image, { names, labels }) {
    const caption = labels.captionOf(image);
    const beside = names.imageName(image.element) === undefined ? [] : labels.besideBlock(image);
    return caption ? [caption, ...beside] : beside;
}
function controlOf(image, names) {
    // A region of an image map is a link by itself: only its own name can say where it leads.
    if (image.element.tagName === 'area')
        return { kind: 'link', target: targetOf(image.element), otherText: '' };
    const { control } = image;
    // A control that is hidden from assistive technology needs no name, and whether a bound name is empty is unknown.
    if (!control || control.silenced || bindsName(control.element))
        return undefined;
    return {
        kind: roleOf(control.element) !== 'button' && isLink(control) ? 'link' : 'button',
        target: targetOf(control.element),
        otherText: names.controlName(control.element, image.element),
    };
}
function isLink({ element }) {
    return element.tagName === 'a' || roleOf(element) === 'link';
}
function adjacentLinkText({ control, element }, page, names) {
    if (!control)
        return undefined;
    const texts = page.neighboursOf(control.element).map((link) => names.controlName(link, element));
    return texts.find((text) => text !== '');
}
/** Whether an expression names a control. */
function bindsName({ properties }) {
    return (0,bindings/* bindsAlt */.cc)(properties) || (0,bindings/* bindsContent */.oR)(properties);
}

;// CONCATENATED MODULE: ./build/formats/page/caption.js
/**
 * Whether an element is a caption by the class that a program gave it: `caption` (Sphinx, Pandoc, R Markdown), `wp-caption-text` (WordPress),
 * `thumbcaption` (MediaWiki). DocBook and Asciidoctor write `title`, as others do for the title of anything, so there the element around it has to be
 * that of a figure.
 */
function isCaption(element, around) {
    const classes = classesOf(element);
    if (classes.some((name) => captions.test(name)))
        return true;
    return classes.includes('title') && classesOf(around).some((name) => figures.has(name));
}
const captions = /^(?:[a-z]{1,20}-)?caption(?:-text)?$|^(?:thumb|image|img|figure)caption$|^gallerytext$/iu;
const figures = new Set('figure informalfigure mediaobject imageblock screenshot'.split(' '));
/** The classes of an element; of a list that nobody wrote by hand, the first. */
function classesOf({ properties: { className } }) {
    return Array.isArray(className) ? className.slice(0, 50).map(String) : [];
}

;// CONCATENATED MODULE: ./build/formats/page/color-scheme.js

/** Whether an element is shown in light or in dark mode only, by its class or that of one of the two elements around it. */
function isForColorScheme(node) {
    for (let at = node, level = 0; at && level < 3; at = at.parent, level++) {
        // A page that is dark as a whole is no half of a pair.
        if (at.element.tagName === 'body')
            return false;
        if (classesOf(at.element).some((name) => schemes.test(name)))
            return true;
    }
    return false;
}
/** `only-dark` (Sphinx), `light-only`, `gh-dark-mode-only`, `dark:hidden` (Tailwind), `show-on-light`, `dark-image`, `dark-mode`. */
const schemes = /^(?:(?:only|show|hide|hidden|gh|display)[-_](?:on[-_])?(?:dark|light)(?:[-_](?:mode|theme))?(?:[-_]only)?|(?:dark|light)(?:[-_](?:mode|theme))?[-_](?:only|image|img|logo|visible|hidden)|(?:dark|light):(?:hidden|invisible|block|inline|inline-block|flex|grid)|(?:dark|light)[-_](?:mode|theme))$/iu;

// EXTERNAL MODULE: ./build/text/file-name.js
var file_name = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/text/picture-names.js
var picture_names = __webpack_require__(9121);
;// CONCATENATED MODULE: ./build/formats/page/embedded.js


/**
 * Whether an `object` shows something that has no text of its own: an image, sound or film (ACT 8fc3b6), recognised by its media type, or
 * else by the end of its address. Any `data:` address counts too: it always loads, so the content of the element is never shown
 * instead. An embedded page has text of its own.
 */
function showsMedia(address, type) {
    const data = typeof address === 'string' ? address.trim() : '';
    if (data === '')
        return false;
    return /^data:/i.test(data) || /^(?:image|audio|video)\//.test(mediaTypeOf(data, type));
}
/** Whether an `embed` shows an image. */
function showsImage(address, type) {
    return typeof address === 'string' && mediaTypeOf(address.trim(), type).startsWith('image/');
}
function mediaTypeOf(address, type) {
    if (typeof type === 'string' && type.trim() !== '')
        return type.trim().toLowerCase();
    const inline = /^data:([a-z]+\/[\w.+-]+)/i.exec(address)?.[1];
    if (inline !== undefined)
        return inline.toLowerCase();
    const path = (0,file_name/* filePath */.s$)(address);
    if ((0,picture_names/* isPictureName */.so)(path))
        return 'image/*';
    const extension = /\.([a-z\d]{2,5})$/i.exec(path)?.[1]?.toLowerCase();
    return Object.entries(extensions).find(([, list]) => extension !== undefined && list.includes(extension))?.[0] ?? '';
}
const extensions = {
    'audio/*': 'aac flac m4a mp3 oga ogg opus wav weba'.split(' '),
    'video/*': 'avi m4v mkv mov mp4 mpeg mpg ogv webm'.split(' '),
};

;// CONCATENATED MODULE: ./build/formats/page/element-kinds.js




/** The kind of image that an element is by its tag, type and role alone; undefined when it is not an image. */
function kindOf(element) {
    const kind = Object.hasOwn(kinds, element.tagName) ? kinds[element.tagName] : undefined;
    if (kind?.isMeant(element))
        return kind;
    return isImageRole(roleOf(element)) ? roleImage : undefined;
}
/** Lazy loaders keep the address in another attribute, so an element without `src` is still an image. */
const pictureSources = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLazy', 'srcSet', 'dataSrcset'];
/** `picture` is not a kind of its own: it shows its `img`, and nothing without one. */
const kinds = {
    img: {
        syntax: 'img',
        kind: 'picture',
        attribute: 'alt',
        decorativeBy: 'alt',
        sources: pictureSources,
        isMeant: always,
    },
    input: {
        syntax: 'input',
        kind: 'button',
        attribute: 'alt',
        decorativeBy: 'never',
        sources: pictureSources,
        isMeant: isImageInput,
    },
    area: {
        syntax: 'area',
        kind: 'link',
        attribute: 'alt',
        decorativeBy: 'never',
        sources: [],
        isMeant: (element) => (0,lib/* matches */.cK)('[href]', element),
    },
    svg: {
        syntax: 'svg',
        kind: 'drawing',
        attribute: 'aria-label',
        decorativeBy: 'aria-hidden',
        sources: [],
        isMeant: always,
    },
    image: {
        syntax: 'svg-image',
        kind: 'drawing',
        attribute: 'aria-label',
        decorativeBy: 'aria-hidden',
        sources: ['href', 'xLinkHref'],
        isMeant: always,
    },
    object: {
        syntax: 'object',
        kind: 'embedded',
        attribute: 'aria-label',
        decorativeBy: 'aria-hidden',
        sources: ['data'],
        isMeant: ({ properties }) => showsMedia(properties.data, properties.type),
    },
    embed: {
        syntax: 'embed',
        kind: 'embedded',
        attribute: 'aria-label',
        decorativeBy: 'aria-hidden',
        sources: ['src'],
        isMeant: ({ properties }) => showsImage(properties.src, properties.type),
    },
};
const roleImage = {
    syntax: 'role-img',
    kind: 'element',
    attribute: 'aria-label',
    decorativeBy: 'aria-hidden',
    sources: [],
};
function always() {
    return true;
}

;// CONCATENATED MODULE: ./build/formats/page/labels.js

/** @param textOf the text of an element, without images */
function createLabels(tree, page, textOf) {
    const known = new Map();
    const heads = new Map();
    function childrenOf(parent) {
        const children = known.get(parent) ?? listed(parent);
        known.set(parent, children);
        return children;
    }
    /** The elements before and after, without those that have no content. */
    function besides({ element, parent }) {
        const { list, indexes } = childrenOf(parent?.element ?? tree);
        const index = indexes.get(element) ?? NaN;
        return { before: list[index - 1], after: list[index + 1] };
    }
    function captionOf(image) {
        let node = image;
        for (let level = 0; level < mostLevels && node.parent && !bounds.has(node.element.tagName); level++) {
            const { element } = node.parent;
            const found = both(besides(node)).find((beside) => isCaption(beside, element));
            if (found)
                return labelled('caption', [found])[0];
            node = node.parent;
        }
        return undefined;
    }
    function besideBlock(image) {
        const block = blockOf(image, page);
        if (block === undefined)
            return [];
        const beside = besides(block);
        const { tagName } = block.element;
        if (tagName === 'td' || tagName === 'th')
            return labelled('cell', [...both(beside), ...column(block)].filter(isCell));
        if (tagName === 'dd')
            return labelled('term', is('dt', beside.before));
        if (tagName === 'dt')
            return labelled('term', is('dd', beside.after));
        if (tagName !== 'p' || textOf(block.element) !== '')
            return [];
        return labelled('paragraph', both(beside).filter(isParagraph));
    }
    function standsAlone(image) {
        let node = image;
        for (let level = 0; level < mostLevels && node.parent && holdsOnly(node.parent, node); level++)
            node = node.parent;
        const { before } = besides(node);
        return before !== undefined && labels_blocks.has(before.tagName);
    }
    /** A figure may hold a caption besides. */
    function holdsOnly({ element }, child) {
        if (!wrappers.has(element.tagName))
            return false;
        const { list } = childrenOf(element);
        const isOnly = list.every((one) => one === child.element || one.tagName === 'source' || one.tagName === 'figcaption');
        return isOnly && (element.tagName === 'figure' || textOf(element) === '');
    }
    /** The cells above and below, and the head of the column. A cell that spans several columns counts as one. */
    function column({ element, parent: row }) {
        if (row?.element.tagName !== 'tr')
            return [];
        const index = childrenOf(row.element).indexes.get(element) ?? NaN;
        const rows = new Set([...both(besides(row)), ...headOf(row)]);
        rows.delete(row.element);
        return [...rows].flatMap((other) => childrenOf(other).list[index] ?? []);
    }
    function headOf({ parent }) {
        const table = parent?.element.tagName === 'table' ? parent.element : parent?.parent?.element;
        if (table?.tagName !== 'table')
            return [];
        if (!heads.has(table))
            heads.set(table, firstRow(table));
        return [heads.get(table)].flatMap((row) => row ?? []);
    }
    function labelled(place, elements) {
        return elements.map((element) => ({ place, text: textOf(element) })).filter(({ text }) => text !== '');
    }
    return { captionOf, besideBlock, standsAlone };
}
function listed({ children }) {
    const list = children.flatMap((child) => (child.type === 'element' && !isEmpty(child) ? [child] : []));
    return { list, indexes: new Map(list.map((child, index) => [child, index])) };
}
function both({ before, after }) {
    return [before, after].flatMap((element) => element ?? []);
}
function is(tagName, element) {
    return element?.tagName === tagName ? [element] : [];
}
/** The nearest block that may have a label beside it; a cell or a description may have its content in a paragraph. */
function blockOf({ block }, page) {
    const found = block && page.nodeOf(block);
    return found?.element.tagName === 'p' && found.parent && holders.has(found.parent.element.tagName)
        ? found.parent
        : found;
}
const holders = new Set('td th dt dd'.split(' '));
/** In DocBook a caption stands beside what is three levels above its picture. */
const mostLevels = 4;
/** A caption stands inside of these together with its picture. */
const bounds = new Set('body main article section li td th dd dt blockquote figure table'.split(' '));
/** Elements that add nothing to what they hold. */
const wrappers = new Set('picture p figure center div'.split(' '));
/** Blocks of a text that is read from the top to the bottom. */
const labels_blocks = new Set('p ul ol dl pre blockquote table figure h1 h2 h3 h4 h5 h6'.split(' '));
function isCell({ tagName }) {
    return tagName === 'td' || tagName === 'th';
}
function isParagraph({ tagName }) {
    return tagName === 'p';
}
/** A break, or an anchor without content. */
function isEmpty({ tagName, children }) {
    return tagName === 'br' || tagName === 'hr' || (tagName === 'a' && children.length === 0);
}
/** The first row of a table, whatever group it is in. */
function firstRow({ children }) {
    const elements = children.filter((child) => child.type === 'element');
    const first = elements.find(({ tagName }) => tagName === 'tr' || groups.has(tagName));
    if (first === undefined || first.tagName === 'tr')
        return first;
    return first.children.find((child) => child.type === 'element' && child.tagName === 'tr');
}
const groups = new Set('thead tbody tfoot'.split(' '));

;// CONCATENATED MODULE: ./build/formats/page/source-address.js
/**
 * The address of the picture as it is written, empty when there is none. While a page loads, lazy loaders show a placeholder from a `data:`
 * address, so any other address takes precedence.
 */
function sourceOf({ properties }, { sources }) {
    const addresses = sources.map((name) => addressIn(name, properties[name])).filter((address) => address !== '');
    return addresses.find((address) => !/^data:/i.test(address)) ?? addresses[0] ?? '';
}
function addressIn(name, value) {
    const text = typeof value === 'string' ? value.trim() : '';
    // The first of several candidates, without its width or density (HTML, 4.8.4.2.1).
    return /srcset$/i.test(name) ? (/[^\s,]\S*/.exec(text)?.[0].replace(/(?<!,),+$/, '') ?? '') : text;
}

;// CONCATENATED MODULE: ./build/formats/page/written-alt.js

function writtenAlt(place, kind, spans, spansOf) {
    const { element } = place;
    if (kind.attribute === 'alt') {
        const span = spans.attribute('alt') ?? insertionPoint(element, kind, spans);
        return { alt: altOf(element.properties.alt), attribute: 'alt', span };
    }
    const label = filled(element.properties.ariaLabel);
    const span = spans.attribute('ariaLabel') ?? insertionPoint(element, kind, spans);
    // An empty `aria-label` counts as absent (WAI-ARIA 1.2, 6.3), unlike an empty `alt`.
    const byLabel = { alt: alternative(label), attribute: 'aria-label', span };
    const title = place.svg || kind.syntax === 'svg' ? titleOf(element) : undefined;
    if (label !== undefined || !title)
        return byLabel;
    const alt = alternative(filled(textOf(title)));
    const content = isPlain(title) ? spansOf(title)?.content : undefined;
    return content ? { alt, attribute: undefined, span: content } : { ...byLabel, alt };
}
function altOf(alt) {
    if (typeof alt !== 'string')
        return { kind: 'absent' };
    return alt === '' ? { kind: 'empty' } : { kind: 'text', text: alt.replace(/[\t\n\f\r ]+/g, ' ') };
}
function alternative(text) {
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
}
function isPlain({ children }) {
    return children.every(({ type }) => type === 'text');
}
function textOf({ children }) {
    return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
/** A new attribute goes after the address, where authors write it, or after the role, or after the tag name. */
function insertionPoint(element, { sources }, spans) {
    // The parser reads `<image>` as `img`, so the length of the written name is unknown, and any attribute is a better anchor.
    const neighbours = [...sources, 'href', 'role', ...Object.keys(element.properties)];
    const at = neighbours.map((name) => spans.attribute(name)?.end).find((end) => end !== undefined);
    const end = at ?? spans.element.start + '<'.length + element.tagName.length;
    return { start: end, end };
}

;// CONCATENATED MODULE: ./build/formats/page/elements.js











/**
 * Images of a parsed page that are not hidden from every reader, in source order.
 *
 * @param spansOf translates positions in the tree to offsets in the file; undefined for an element that the parser inserted
 * @param pageLanguage language of the page when no element gives one, for example from front matter
 */
function findElements(tree, spansOf, pageLanguage) {
    const page = walk(tree, (element) => kindOf(element) !== undefined);
    const names = createNames(page);
    const around = { page, names, labels: createLabels(tree, page, (element) => names.text(element)) };
    const found = page.candidates.flatMap((place) => {
        const { element } = place;
        const kind = kindOf(element);
        const spans = spansOf(element);
        if (!kind || !spans || place.removed || place.invisible)
            return [];
        const context = contextOf(place, around, pageLanguage);
        if (kind.kind === 'drawing' && !isMeantAsImage(place, context))
            return [];
        return [{ element, image: describe(place, kind, names, context, spans, spansOf) }];
    });
    // What a table does not allow is moved before it in the tree (HTML Standard, 13.2.6.1, foster parenting), and so is what follows it.
    return found.toSorted((a, b) => a.image.span.start - b.image.span.start);
}
function describe(place, kind, names, context, spans, spansOf) {
    const { element } = place;
    const { title, width, height } = element.properties;
    const name = names.imageName(element);
    const decorative = isTakenOut(place, name) || isLeftOut(place, name, names);
    const written = writtenAlt(place, kind, spans, spansOf);
    const alt = isBound(element, name, written.alt) ? dynamic : written.alt;
    return {
        src: sourceOf(element, kind),
        alt,
        name: alt.kind === 'dynamic' || decorative ? undefined : name,
        decorative,
        markedDecorative: isMarkedDecorative(element),
        title: typeof title === 'string' ? title : undefined,
        forColorScheme: isForColorScheme(place),
        width: pixels(width),
        height: pixels(height),
        syntax: kind.syntax,
        kind: kind.kind,
        emptyIsDecision: true,
        decorativeBy: kind.decorativeBy,
        attribute: written.attribute,
        span: { start: spans.element.start, end: Math.max(spans.element.end, written.span.end) },
        altSpan: written.span,
        context,
    };
}
/**
 * A drawing is an image when its author marks it as one, or when it is the only content of a link or button (ACT 7d6734): most are icons
 * beside a text. An element inside another image, or inside a drawing in the same control, is not a separate image.
 */
function isMeantAsImage({ element, image, svg, control }, { control: around }) {
    const role = roleOf(element);
    if (isImageRole(role))
        return true;
    if (isPresentationRole(role) && isExposedAnyway(element))
        return true;
    return around?.otherText === '' && !image && (!svg || svg.control !== control);
}
/** Whether an image is hidden from assistive technology. Focus exposes an element inside another image, by itself or in a link of its own. */
function isTakenOut({ element, silenced, image, control }, name) {
    if (silenced || isPresentational(element))
        return true;
    if (isFocusable(element))
        return false;
    const role = roleOf(element);
    return ((image !== undefined && control?.image !== image) ||
        (role !== undefined && name === undefined && !requiresName(role) && !isPresentationRole(role)));
}
/** Whether an image without a name is in a control that has one: such a control exposes its name, and nothing inside. */
function isLeftOut({ element, widget }, name, names) {
    if (!widget || name !== undefined || isFocusable(element) || isExposedAnyway(element))
        return false;
    return bindsName(widget) || names.controlName(widget, element) !== '';
}
const dynamic = { kind: 'dynamic' };
function isBound({ properties }, name, alt) {
    return (0,bindings/* bindsAlt */.cc)(properties) || (0,bindings/* isDynamic */.Q)(name ?? '') || (alt.kind === 'text' && (0,bindings/* isDynamic */.Q)(alt.text));
}
/** A length in CSS px; undefined for percentages and expressions. */
function pixels(value) {
    const digits = /^(\d+(?:\.\d+)?)\s*(?:px)?$/i.exec(String(value).trim())?.[1];
    return digits === undefined ? undefined : Number(digits);
}


/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf),
/* harmony export */   e: () => (/* binding */ outlinePage)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1869);


/**
 * A parsed page in order, a line for each part: elements with their attributes, texts, comments. White space between elements is left out, and
 * so are the alternative texts that `changes` writes.
 *
 * @param changed the elements of the changes
 */
function outlinePage(tree, changed, { namesOf, isGenerated = () => false }) {
    const lines = [];
    const omitted = new Map([...changed].map(([element, change]) => [element, omissionOf(change)]));
    const titles = new Set([...omitted].flatMap(([element, { hasTitle }]) => (hasTitle ? (titleIn(element) ?? []) : [])));
    function visit(node) {
        if (node.type === 'element')
            element(node);
        else if (node.type === 'text')
            text(node.value);
        else
            lines.push(node.type === 'comment' ? `comment ${stable(node.value)}` : node.type);
    }
    function text(value) {
        if (value.trim() !== '')
            lines.push(`text ${stable(value)}`);
    }
    function element(node) {
        if (isDissolved(node)) {
            node.children.filter((child) => !isCaption(child)).forEach(visit);
            return;
        }
        const without = omitted.get(node);
        const properties = Object.entries(node.properties).filter(([name]) => without?.properties.includes(name) !== true);
        const names = without?.names.reduce(withoutOne, namesOf(node).map(lower)) ?? namesOf(node).map(lower);
        lines.push(`<${node.tagName} ${names.join(' ')} ${stable(JSON.stringify(properties.sort(byName)))}`);
        node.content?.children.forEach(visit);
        if (!titles.has(node))
            node.children.forEach(visit);
        lines.push(`</${node.tagName}`);
    }
    /**
     * Whether the element around a changed image is there or not because of its text: the figure of a dialect that has a caption beside its
     * text, and the paragraph of nothing but an image that becomes an element of its own.
     */
    function isDissolved(node) {
        const { tagName, children } = node;
        const isOf = (child, test) => {
            const change = child.type === 'element' ? changed.get(child) : undefined;
            return change !== undefined && test(change);
        };
        if (tagName === 'p') {
            const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
            return only !== undefined && others.length === 0 && isOf(only, (change) => change.silences && isForeign(change));
        }
        const inLinks = children.flatMap((child) => (child.type === 'element' ? [child, ...child.children] : []));
        return tagName === 'figure' && isGenerated(node) && inLinks.some((child) => isOf(child, isForeign));
    }
    function isCaption(child) {
        return child.type === 'element' && child.tagName === 'figcaption' && isGenerated(child);
    }
    tree.children.forEach(visit);
    return lines;
}
/** The element of each change. @param found the images of the page */
function elementsOf(changes, found) {
    return new Map(changes.flatMap((change) => {
        const element = found[change.index]?.element;
        return element ? [[element, change]] : [];
    }));
}
function omissionOf(change) {
    const { attribute } = change.image;
    if (attribute === 'aria-label') {
        return change.silences
            ? { properties: ['ariaLabel', 'ariaHidden'], names: ['aria-label', 'aria-hidden'], hasTitle: false }
            : { properties: ['ariaLabel'], names: ['aria-label'], hasTitle: false };
    }
    if (attribute !== undefined)
        return { properties: ['alt'], names: ['alt'], hasTitle: false };
    // Empty brackets have no title on their page, whatever is written behind their address.
    if (isForeign(change))
        return { properties: ['alt', 'title'], names: ['alt', 'title'], hasTitle: false };
    return { properties: [], names: [], hasTitle: true };
}
/** Whether an image is not written as an element. */
function isForeign({ image }) {
    return !(0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .isElementSyntax */ .QV)(image.syntax) && image.syntax !== 'component';
}
function titleIn({ children }) {
    const title = children.find((child) => child.type === 'element' && child.tagName === 'title');
    return title?.children.every(({ type }) => type === 'text') === true ? title : undefined;
}
function withoutOne(names, name) {
    const index = names.indexOf(name);
    return index === -1 ? names : names.toSpliced(index, 1);
}
/** A placeholder has the length of what it stands for, and a number that counts those before it: both may change with the text. */
function stable(text) {
    return text.replace(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholders */ .Ft, _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ);
}
function lower(name) {
    return name.toLowerCase();
}
function byName([one], [other]) {
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 5381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isPage),
  Z: () => (/* binding */ parseHtml)
});

// EXTERNAL MODULE: ./node_modules/hast-util-from-parse5/lib/index.js + 6 modules
var lib = __webpack_require__(5401);
// EXTERNAL MODULE: ./node_modules/parse5/dist/index.js + 18 modules
var dist = __webpack_require__(3723);
// EXTERNAL MODULE: ./node_modules/vfile/lib/index.js + 1 modules
var vfile_lib = __webpack_require__(4413);
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

;// CONCATENATED MODULE: ./build/formats/page/open-elements.js
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
/** HTML, 13.2.6.5, start tags that are a parse error in foreign content. */
const breakouts = new Set(`b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s
  small span strong strike sub sup table tt u ul var`.split(/\s+/));

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
    const elements = createOpenElements(Math.max(8, Math.floor(mostRepeated / (html.match(/</g)?.length ?? 1))));
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
const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
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


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nextMarkup),
/* harmony export */   j: () => (/* binding */ endOfRaw)
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
/** HTML Standard, 13.2.5.42 to 13.2.5.52. */
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

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ voids),
/* harmony export */   w: () => (/* binding */ createOpenTags)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5735);

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
        let next = 0;
        for (let tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._)(text, next); tag; tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._)(text, next)) {
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
        }
        if (open.length > 0)
            return 'open';
        return wasOpen ? 'closing' : 'closed';
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

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without),
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
    const shiftAt = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return shifts[low] ?? 0;
    };
    return {
        text: kept.join(''),
        back: ({ start, end }) => {
            const by = shiftAt(start);
            return { start: start + by, end: end + by };
        },
    };
}
/** A paragraph in place of those that are left out. */
const separator = '·\n\n';
/** What is left of a text without some of its parts. @param parts in order, without overlaps */
function without(text, parts) {
    const kept = [];
    let at = 0;
    for (const { start, end } of parts) {
        kept.push({ start: at, end: start, isApart: false });
        at = end;
    }
    return shorten(text, [...kept, { start: at, end: text.length, isApart: false }]);
}


/***/ }),
5265:
((module) => {
module.exports = {
 trueFunc: function trueFunc(){
 return true;
 },
 falseFunc: function falseFunc(){
 return false;
 }
};
}),
6193:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => ( stringify),
q: () => ( parse)
});
function parse(value) {
 const tokens = []
 const input = String(value || '')
 let index = input.indexOf(',')
 let start = 0
 let end = false
 while (!end) {
  if (index === -1) {
   index = input.length
   end = true
  }
  const token = input.slice(start, index).trim()
  if (token || !end) {
   tokens.push(token)
  }
  start = index + 1
  index = input.indexOf(',', start)
 }
 return tokens
}
function stringify(values, options) {
 const settings = options || {}
 const input = values[values.length - 1] === '' ? [...values, ''] : values
 return input
  .join(
   (settings.padRight ? ' ' : '') +
    ',' +
    (settings.padLeft === false ? '' : ' ')
  )
  .trim()
}
}),
7776:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HB: () => ( unreachable),
ok: () => ( ok)
});
function deprecate(fn) {
 return fn
}
function equal() {}
function ok() {}
function unreachable() {}
}),
5401:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 D: () => ( fromParse5)
});
var lib_default = __webpack_require__(7776);
var property_information = __webpack_require__(4278);
var comma_separated_tokens = __webpack_require__(6193);
;
const search = /[#.]/g
function parseSelector(selector, defaultTagName) {
 const value = selector || ''
 const props = {}
 let start = 0
 let previous
 let tagName
 while (start < value.length) {
  search.lastIndex = start
  const match = search.exec(value)
  const subvalue = value.slice(start, match ? match.index : value.length)
  if (subvalue) {
   if (!previous) {
    tagName = subvalue
   } else if (previous === '#') {
    props.id = subvalue
   } else if (Array.isArray(props.className)) {
    props.className.push(subvalue)
   } else {
    props.className = [subvalue]
   }
   start += subvalue.length
  }
  if (match) {
   previous = match[0]
   start++
  }
 }
 return {
  type: 'element',
  tagName: tagName || defaultTagName || 'div',
  properties: props,
  children: []
 }
}
var find = __webpack_require__(7522);
var normalize = __webpack_require__(5246);
var space_separated_tokens = __webpack_require__(5510);
;
function createH(schema, defaultTagName, caseSensitive) {
 const adjust = caseSensitive ? createAdjustMap(caseSensitive) : undefined
 function h(selector, properties, ...children) {
  let node
  if (selector === null || selector === undefined) {
   node = {type: 'root', children: []}
   const child = (properties)
   children.unshift(child)
  } else {
   node = parseSelector(selector, defaultTagName)
   const lower = node.tagName.toLowerCase()
   const adjusted = adjust ? adjust.get(lower) : undefined
   node.tagName = adjusted || lower
   if (isChild(properties)) {
    children.unshift(properties)
   } else {
    for (const [key, value] of Object.entries(properties)) {
     addProperty(schema, node.properties, key, value)
    }
   }
  }
  for (const child of children) {
   addChild(node.children, child)
  }
  if (
   node.type === 'element' &&
   node.tagName === 'template' &&
   schema.space === 'html'
  ) {
   node.content = {type: 'root', children: node.children}
   node.children = []
  }
  return node
 }
 return h
}
function isChild(value) {
 if (value === null || typeof value !== 'object' || Array.isArray(value)) {
  return true
 }
 if (typeof value.type !== 'string') return false
 const record = (value)
 const keys = Object.keys(value)
 for (const key of keys) {
  const value = record[key]
  if (value && typeof value === 'object') {
   if (!Array.isArray(value)) return true
   const list = (value)
   for (const item of list) {
    if (typeof item !== 'number' && typeof item !== 'string') {
     return true
    }
   }
  }
 }
 if ('children' in value && Array.isArray(value.children)) {
  return true
 }
 return false
}
function addProperty(schema, properties, key, value) {
 if (value === null || value === undefined) return
 const info = (0,find .I)(schema, key)
 let result
 if (typeof value === 'number') {
  if (Number.isNaN(value)) return
  result = value
 }
 else if (typeof value === 'boolean') {
  result = value
 }
 else if (typeof value === 'string') {
  if (info.spaceSeparated) {
   result = (0,space_separated_tokens .q)(value)
  } else if (info.commaSeparated) {
   result = (0,comma_separated_tokens .q)(value)
  } else if (info.commaOrSpaceSeparated) {
   result = (0,space_separated_tokens .q)((0,comma_separated_tokens .q)(value).join(' '))
  } else {
   result = parsePrimitive(info, info.property, value)
  }
 } else if (Array.isArray(value)) {
  result = [...value]
 } else {
  result = info.property === 'style' ? style(value) : String(value)
 }
 if (Array.isArray(result)) {
  const finalResult = []
  for (const item of result) {
   finalResult.push(
    (
     parsePrimitive(info, info.property, item)
    )
   )
  }
  result = finalResult
 }
 if (info.property === 'className' && Array.isArray(properties.className)) {
  const add = (result)
  result = [...properties.className, ...(Array.isArray(add) ? add : [add])]
 }
 properties[info.property] = result
}
function addChild(nodes, value) {
 if (value === null || value === undefined) {
 } else if (typeof value === 'number' || typeof value === 'string') {
  nodes.push({type: 'text', value: String(value)})
 } else if (Array.isArray(value)) {
  for (const child of value) {
   addChild(nodes, child)
  }
 } else if (typeof value === 'object' && 'type' in value) {
  if (value.type === 'root') {
   addChild(nodes, value.children)
  } else {
   nodes.push(value)
  }
 } else {
  throw new Error('Expected node, nodes, or string, got `' + value + '`')
 }
}
function parsePrimitive(info, name, value) {
 if (typeof value === 'string') {
  if (info.number && value && !Number.isNaN(Number(value))) {
   return Number(value)
  }
  if (
   (info.boolean || info.overloadedBoolean) &&
   (value === '' || (0,normalize .S)(value) === (0,normalize .S)(name))
  ) {
   return true
  }
 }
 return value
}
function style(styles) {
 const result = []
 for (const [key, value] of Object.entries(styles)) {
  result.push([key, value].join(': '))
 }
 return result.join('; ')
}
function createAdjustMap(values) {
 const result = new Map()
 for (const value of values) {
  result.set(value.toLowerCase(), value)
 }
 return result
}
;
const svgCaseSensitiveTagNames = [
 'altGlyph',
 'altGlyphDef',
 'altGlyphItem',
 'animateColor',
 'animateMotion',
 'animateTransform',
 'clipPath',
 'feBlend',
 'feColorMatrix',
 'feComponentTransfer',
 'feComposite',
 'feConvolveMatrix',
 'feDiffuseLighting',
 'feDisplacementMap',
 'feDistantLight',
 'feDropShadow',
 'feFlood',
 'feFuncA',
 'feFuncB',
 'feFuncG',
 'feFuncR',
 'feGaussianBlur',
 'feImage',
 'feMerge',
 'feMergeNode',
 'feMorphology',
 'feOffset',
 'fePointLight',
 'feSpecularLighting',
 'feSpotLight',
 'feTile',
 'feTurbulence',
 'foreignObject',
 'glyphRef',
 'linearGradient',
 'radialGradient',
 'solidColor',
 'textArea',
 'textPath'
]
;
const h = createH(property_information .qy, 'div')
const s = createH(property_information .JW, 'g', svgCaseSensitiveTagNames)
;
function lib_location(file) {
 const value = String(file)
 const indices = []
 let cr = -1
 let lf = -1
 return {toOffset, toPoint}
 function grow() {
  const from = indices.at(-1) ?? 0
  if (cr < from) {
   cr = value.indexOf('\r', from)
   if (cr === -1) cr = Infinity
  }
  if (lf < from) {
   lf = value.indexOf('\n', from)
   if (lf === -1) lf = Infinity
  }
  const eol = cr + 1 === lf ? lf : Math.min(cr, lf)
  indices.push((eol === Infinity ? value.length : eol) + 1)
 }
 function toPoint(offset) {
  if (typeof offset === 'number' && offset > -1 && offset <= value.length) {
   while ((indices.at(-1) ?? 0) <= offset) grow()
   let low = 0
   let high = indices.length - 1
   while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (indices[middle] > offset) {
     high = middle
    } else {
     low = middle + 1
    }
   }
   return {
    line: low + 1,
    column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
    offset
   }
  }
 }
 function toOffset(point) {
  if (
   point &&
   typeof point.line === 'number' &&
   typeof point.column === 'number' &&
   !Number.isNaN(point.line) &&
   point.column > 0
  ) {
   while (
    indices.length < point.line &&
    (indices.at(-1) ?? 0) <= value.length
   ) {
    grow()
   }
   const offset =
    (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1
   if (offset < indices[point.line - 1]) return offset
  }
 }
}
;
const webNamespaces = {
 html: 'http://www.w3.org/1999/xhtml',
 mathml: 'http://www.w3.org/1998/Math/MathML',
 svg: 'http://www.w3.org/2000/svg',
 xlink: 'http://www.w3.org/1999/xlink',
 xml: 'http://www.w3.org/XML/1998/namespace',
 xmlns: 'http://www.w3.org/2000/xmlns/'
}
;
const own = {}.hasOwnProperty
const proto = Object.prototype
function fromParse5(tree, options) {
 const settings = options || {}
 return one(
  {
   file: settings.file || undefined,
   location: false,
   schema: settings.space === 'svg' ? property_information .JW : property_information .qy,
   verbose: settings.verbose || false
  },
  tree
 )
}
function one(state, node) {
 let result
 switch (node.nodeName) {
  case '#comment': {
   const reference = (
    node
   )
   result = {type: 'comment', value: reference.data}
   patch(state, reference, result)
   return result
  }
  case '#document':
  case '#document-fragment': {
   const reference =
    (
     node
    )
   const quirksMode =
    'mode' in reference
     ? reference.mode === 'quirks' || reference.mode === 'limited-quirks'
     : false
   result = {
    type: 'root',
    children: lib_all(state, node.childNodes),
    data: {quirksMode}
   }
   if (state.file && state.location) {
    const document = String(state.file)
    const loc = lib_location(document)
    const start = loc.toPoint(0)
    const end = loc.toPoint(document.length)
    ;(0,lib_default.ok)(start, 'expected `start`')
    ;(0,lib_default.ok)(end, 'expected `end`')
    result.position = {start, end}
   }
   return result
  }
  case '#documentType': {
   const reference = (
    node
   )
   result = {type: 'doctype'}
   patch(state, reference, result)
   return result
  }
  case '#text': {
   const reference = (node)
   result = {type: 'text', value: reference.value}
   patch(state, reference, result)
   return result
  }
  default: {
   const reference = (node)
   result = lib_element(state, reference)
   return result
  }
 }
}
function lib_all(state, nodes) {
 let index = -1
 const results = []
 while (++index < nodes.length) {
  const result = (one(state, nodes[index]))
  results.push(result)
 }
 return results
}
function lib_element(state, node) {
 const {schema} = state
 state.schema = node.namespaceURI === webNamespaces.svg ? property_information .JW : property_information .qy
 let index = -1
 const properties = {}
 while (++index < node.attrs.length) {
  const attribute = node.attrs[index]
  const name =
   (attribute.prefix ? attribute.prefix + ':' : '') + attribute.name
  if (!own.call(proto, name)) {
   properties[name] = attribute.value
  }
 }
 const x = state.schema.space === 'svg' ? s : h
 const result = x(node.tagName, properties, lib_all(state, node.childNodes))
 patch(state, node, result)
 if (result.tagName === 'template') {
  if (node.namespaceURI === webNamespaces.html) {
   const reference = (node)
   const pos = reference.sourceCodeLocation
   const startTag = pos && pos.startTag && position(pos.startTag)
   const endTag = pos && pos.endTag && position(pos.endTag)
   const content = (one(state, reference.content))
   if (startTag && endTag && state.file) {
    content.position = {start: startTag.end, end: endTag.start}
   }
   result.content = content
  } else if (result.content) {
   result.children = (
    result.content.children
   )
   delete result.content
  }
 }
 state.schema = schema
 return result
}
function patch(state, from, to) {
 if ('sourceCodeLocation' in from && from.sourceCodeLocation && state.file) {
  const position = createLocation(state, to, from.sourceCodeLocation)
  if (position) {
   state.location = true
   to.position = position
  }
 }
}
function createLocation(state, node, location) {
 const result = position(location)
 if (node.type === 'element') {
  const tail = node.children[node.children.length - 1]
  if (
   result &&
   !location.endTag &&
   tail &&
   tail.position &&
   tail.position.end
  ) {
   result.end = Object.assign({}, tail.position.end)
  }
  if (state.verbose) {
   const properties = {}
   let key
   if (location.attrs) {
    for (key in location.attrs) {
     if (own.call(location.attrs, key)) {
      properties[(0,find .I)(state.schema, key).property] = position(
       location.attrs[key]
      )
     }
    }
   }
   (0,lib_default.ok)(location.startTag, 'a start tag should exist')
   const opening = position(location.startTag)
   const closing = location.endTag ? position(location.endTag) : undefined
   const data = {opening}
   if (closing) data.closing = closing
   data.properties = properties
   node.data = {position: data}
  }
 }
 return result
}
function position(loc) {
 const start = point({
  line: loc.startLine,
  column: loc.startCol,
  offset: loc.startOffset
 })
 const end = point({
  line: loc.endLine,
  column: loc.endCol,
  offset: loc.endOffset
 })
 return start || end ? {start, end} : undefined
}
function point(point) {
 return point.line && point.column ? point : undefined
}
}),
3766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 cK: () => ( matches)
});
var property_information = __webpack_require__(4278);
;
var emptyMulticharIndex = {};
var emptyRegularIndex = {};
function extendIndex(item, index) {
  var currentIndex = index;
  for (var pos = 0; pos < item.length; pos++) {
    var isLast = pos === item.length - 1;
    var char = item.charAt(pos);
    var charIndex = currentIndex[char] || (currentIndex[char] = { chars: {} });
    if (isLast) {
      charIndex.self = item;
    }
    currentIndex = charIndex.chars;
  }
}
function createMulticharIndex(items) {
  if (items.length === 0) {
    return emptyMulticharIndex;
  }
  var index = {};
  for (var _i = 0, items_1 = items; _i < items_1.length; _i++) {
    var item = items_1[_i];
    extendIndex(item, index);
  }
  return index;
}
function createRegularIndex(items) {
  if (items.length === 0) {
    return emptyRegularIndex;
  }
  var result = {};
  for (var _i = 0, items_2 = items; _i < items_2.length; _i++) {
    var item = items_2[_i];
    result[item] = true;
  }
  return result;
}
;
var emptyPseudoSignatures = {};
var defaultPseudoSignature = {
  type: 'String',
  optional: true
};
function calculatePseudoSignature(types) {
  var result = {
    type: 'NoArgument',
    optional: false
  };
  function setResultType(type) {
    if (result.type && result.type !== type && result.type !== 'NoArgument') {
      throw new Error("Conflicting pseudo-class argument type: \"".concat(result.type, "\" vs \"").concat(type, "\"."));
    }
    result.type = type;
  }
  for (var _i = 0, types_1 = types; _i < types_1.length; _i++) {
    var type = types_1[_i];
    if (type === 'NoArgument') {
      result.optional = true;
    }
    if (type === 'Formula') {
      setResultType('Formula');
    }
    if (type === 'FormulaOfSelector') {
      setResultType('Formula');
      result.ofSelector = true;
    }
    if (type === 'String') {
      setResultType('String');
    }
    if (type === 'Selector') {
      setResultType('Selector');
    }
  }
  return result;
}
function inverseCategories(obj) {
  var result = {};
  for (var _i = 0, _a = Object.keys(obj); _i < _a.length; _i++) {
    var category = _a[_i];
    var items = obj[category];
    if (items) {
      for (var _b = 0, _c = items; _b < _c.length; _b++) {
        var item = _c[_b];
        (result[item] || (result[item] = [])).push(category);
      }
    }
  }
  return result;
}
function calculatePseudoSignatures(definitions) {
  var pseudoClassesToArgumentTypes = inverseCategories(definitions);
  var result = {};
  for (var _i = 0, _a = Object.keys(pseudoClassesToArgumentTypes); _i < _a.length; _i++) {
    var pseudoClass = _a[_i];
    var argumentTypes = pseudoClassesToArgumentTypes[pseudoClass];
    if (argumentTypes) {
      result[pseudoClass] = calculatePseudoSignature(argumentTypes);
    }
  }
  return result;
}
;
var __assign = (undefined && undefined.__assign) || function () {
  __assign = Object.assign || function(t) {
    for (var s, i = 1, n = arguments.length; i < n; i++) {
      s = arguments[i];
      for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p))
        t[p] = s[p];
    }
    return t;
  };
  return __assign.apply(this, arguments);
};
var emptyXmlOptions = {};
var defaultXmlOptions = { wildcard: true };
function getXmlOptions(param) {
  if (param) {
    if (typeof param === 'boolean') {
      return defaultXmlOptions;
    }
    else {
      return param;
    }
  }
  else {
    return emptyXmlOptions;
  }
}
function withMigration(migration, merge) {
  return function (base, extension) { return merge(migration(base), migration(extension)); };
}
function withNoNegative(merge) {
  return function (base, extension) {
    var result = merge(base, extension);
    if (!result) {
      throw new Error("Syntax definition cannot be null or undefined.");
    }
    return result;
  };
}
function withPositive(positive, merge) {
  return function (base, extension) {
    if (extension === true) {
      return positive;
    }
    return merge(base === true ? positive : base, extension);
  };
}
function mergeSection(values) {
  return function (base, extension) {
    if (!extension || !base) {
      return extension;
    }
    if (typeof extension !== 'object' || extension === null) {
      throw new Error("Unexpected syntax definition extension type: ".concat(extension, "."));
    }
    var result = __assign({}, base);
    for (var _i = 0, _a = Object.entries(extension); _i < _a.length; _i++) {
      var _b = _a[_i], key = _b[0], value = _b[1];
      if (key === 'latest') {
        continue;
      }
      var mergeSchema = values[key];
      result[key] = mergeSchema(base[key], value);
    }
    return result;
  };
}
function replaceValueIfSpecified(base, extension) {
  if (extension !== undefined) {
    return extension;
  }
  return base;
}
function concatArray(base, extension) {
  if (!extension) {
    return base;
  }
  if (!base) {
    return extension;
  }
  return base.concat(extension);
}
function mergeDefinitions(base, extension) {
  if (!extension) {
    return base;
  }
  if (!base) {
    return extension;
  }
  var result = __assign({}, base);
  for (var _i = 0, _a = Object.entries(extension); _i < _a.length; _i++) {
    var _b = _a[_i], key = _b[0], value = _b[1];
    if (!value) {
      delete result[key];
      continue;
    }
    var baseValue = base[key];
    if (!baseValue) {
      result[key] = value;
      continue;
    }
    result[key] = baseValue.concat(value);
  }
  return result;
}
var extendSyntaxDefinition = withNoNegative(mergeSection({
  baseSyntax: replaceValueIfSpecified,
  modules: concatArray,
  tag: withPositive(defaultXmlOptions, mergeSection({
    wildcard: replaceValueIfSpecified
  })),
  ids: replaceValueIfSpecified,
  classNames: replaceValueIfSpecified,
  nestingSelector: replaceValueIfSpecified,
  namespace: withPositive(defaultXmlOptions, mergeSection({
    wildcard: replaceValueIfSpecified
  })),
  combinators: concatArray,
  attributes: mergeSection({
    operators: concatArray,
    caseSensitivityModifiers: concatArray,
    unknownCaseSensitivityModifiers: replaceValueIfSpecified
  }),
  pseudoClasses: mergeSection({
    unknown: replaceValueIfSpecified,
    definitions: mergeDefinitions
  }),
  pseudoElements: mergeSection({
    unknown: replaceValueIfSpecified,
    notation: replaceValueIfSpecified,
    definitions: withMigration(function (definitions) { return (Array.isArray(definitions) ? { NoArgument: definitions } : definitions); }, mergeDefinitions)
  })
}));
var css1SyntaxDefinition = {
  tag: {},
  ids: true,
  classNames: true,
  combinators: [],
  pseudoElements: {
    unknown: 'reject',
    notation: 'singleColon',
    definitions: ['first-letter', 'first-line']
  },
  pseudoClasses: {
    unknown: 'reject',
    definitions: {
      NoArgument: ['link', 'visited', 'active']
    }
  }
};
var css2SyntaxDefinition = extendSyntaxDefinition(css1SyntaxDefinition, {
  tag: { wildcard: true },
  combinators: ['>', '+'],
  attributes: {
    unknownCaseSensitivityModifiers: 'reject',
    operators: ['=', '~=', '|=']
  },
  pseudoElements: {
    definitions: ['before', 'after']
  },
  pseudoClasses: {
    unknown: 'reject',
    definitions: {
      NoArgument: ['hover', 'focus', 'first-child'],
      String: ['lang']
    }
  }
});
var selectors3SyntaxDefinition = extendSyntaxDefinition(css2SyntaxDefinition, {
  namespace: {
    wildcard: true
  },
  combinators: ['~'],
  attributes: {
    operators: ['^=', '$=', '*=']
  },
  pseudoElements: {
    notation: 'both'
  },
  pseudoClasses: {
    definitions: {
      NoArgument: [
        'root',
        'last-child',
        'first-of-type',
        'last-of-type',
        'only-child',
        'only-of-type',
        'empty',
        'target',
        'enabled',
        'disabled',
        'checked',
        'indeterminate'
      ],
      Formula: ['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type'],
      Selector: ['not']
    }
  }
});
var selectors4SyntaxDefinition = extendSyntaxDefinition(selectors3SyntaxDefinition, {
  combinators: ['||'],
  attributes: {
    caseSensitivityModifiers: ['i', 'I', 's', 'S']
  },
  pseudoClasses: {
    definitions: {
      NoArgument: [
        'any-link',
        'local-link',
        'target-within',
        'scope',
        'current',
        'past',
        'future',
        'focus-within',
        'focus-visible',
        'read-write',
        'read-only',
        'placeholder-shown',
        'default',
        'valid',
        'invalid',
        'in-range',
        'out-of-range',
        'required',
        'optional',
        'blank',
        'user-invalid',
        'playing',
        'paused',
        'autofill',
        'modal',
        'fullscreen',
        'picture-in-picture',
        'defined',
        'loading',
        'popover-open'
      ],
      Formula: ['nth-col', 'nth-last-col'],
      String: ['dir'],
      FormulaOfSelector: ['nth-child', 'nth-last-child'],
      Selector: ['current', 'is', 'where', 'has', 'state']
    }
  },
  pseudoElements: {
    definitions: {
      NoArgument: ['marker']
    }
  }
});
var cssModules = {
  'css-position-1': {
    latest: false,
    pseudoClasses: {
      definitions: {
        NoArgument: ['static', 'relative', 'absolute']
      }
    }
  },
  'css-position-2': {
    latest: false,
    pseudoClasses: {
      definitions: {
        NoArgument: ['static', 'relative', 'absolute', 'fixed']
      }
    }
  },
  'css-position-3': {
    latest: false,
    pseudoClasses: {
      definitions: {
        NoArgument: ['sticky', 'fixed', 'absolute', 'relative', 'static']
      }
    }
  },
  'css-position-4': {
    latest: true,
    pseudoClasses: {
      definitions: {
        NoArgument: ['sticky', 'fixed', 'absolute', 'relative', 'static', 'initial']
      }
    }
  },
  'css-scoping-1': {
    latest: true,
    pseudoClasses: {
      definitions: {
        NoArgument: ['host', 'host-context'],
        Selector: ['host', 'host-context']
      }
    },
    pseudoElements: {
      definitions: {
        Selector: ['slotted']
      }
    }
  },
  'css-pseudo-4': {
    latest: true,
    pseudoElements: {
      definitions: {
        NoArgument: [
          'marker',
          'selection',
          'target-text',
          'search-text',
          'spelling-error',
          'grammar-error',
          'backdrop',
          'file-selector-button',
          'prefix',
          'postfix',
          'placeholder',
          'details-content'
        ],
        String: ['highlight']
      }
    }
  },
  'css-shadow-parts-1': {
    latest: true,
    pseudoElements: {
      definitions: {
        String: ['part']
      }
    }
  },
  'css-nesting-1': {
    latest: true,
    nestingSelector: true
  }
};
var latestSyntaxDefinition = __assign(__assign({}, selectors4SyntaxDefinition), { modules: Object.entries(cssModules)
    .filter(function (_a) {
    var latest = _a[1].latest;
    return latest;
  })
    .map(function (_a) {
    var name = _a[0];
    return name;
  }) });
var progressiveSyntaxDefinition = extendSyntaxDefinition(latestSyntaxDefinition, {
  pseudoElements: {
    unknown: 'accept'
  },
  pseudoClasses: {
    unknown: 'accept'
  },
  attributes: {
    unknownCaseSensitivityModifiers: 'accept'
  }
});
var cssSyntaxDefinitions = {
  css1: css1SyntaxDefinition,
  css2: css2SyntaxDefinition,
  css3: selectors3SyntaxDefinition,
  'selectors-3': selectors3SyntaxDefinition,
  'selectors-4': selectors4SyntaxDefinition,
  latest: latestSyntaxDefinition,
  progressive: progressiveSyntaxDefinition
};
function buildPseudoLocationIndex() {
  var index = {
    pseudoClasses: {},
    pseudoElements: {}
  };
  var cssLevels = ['css1', 'css2', 'css3', 'selectors-3', 'selectors-4'];
  for (var _i = 0, cssLevels_1 = cssLevels; _i < cssLevels_1.length; _i++) {
    var level = cssLevels_1[_i];
    var syntax = cssSyntaxDefinitions[level];
    if (syntax.pseudoClasses && typeof syntax.pseudoClasses === 'object') {
      var definitions = syntax.pseudoClasses.definitions;
      if (definitions) {
        for (var _a = 0, _b = Object.entries(definitions); _a < _b.length; _a++) {
          var _c = _b[_a], names = _c[1];
          for (var _d = 0, names_1 = names; _d < names_1.length; _d++) {
            var name_1 = names_1[_d];
            if (!index.pseudoClasses[name_1]) {
              index.pseudoClasses[name_1] = [];
            }
            if (!index.pseudoClasses[name_1].includes(level)) {
              index.pseudoClasses[name_1].push(level);
            }
          }
        }
      }
    }
    if (syntax.pseudoElements && typeof syntax.pseudoElements === 'object') {
      var definitions = syntax.pseudoElements.definitions;
      if (definitions) {
        if (Array.isArray(definitions)) {
          for (var _e = 0, definitions_1 = definitions; _e < definitions_1.length; _e++) {
            var name_2 = definitions_1[_e];
            if (!index.pseudoElements[name_2]) {
              index.pseudoElements[name_2] = [];
            }
            if (!index.pseudoElements[name_2].includes(level)) {
              index.pseudoElements[name_2].push(level);
            }
          }
        }
        else {
          for (var _f = 0, _g = Object.values(definitions); _f < _g.length; _f++) {
            var names = _g[_f];
            for (var _h = 0, names_2 = names; _h < names_2.length; _h++) {
              var name_3 = names_2[_h];
              if (!index.pseudoElements[name_3]) {
                index.pseudoElements[name_3] = [];
              }
              if (!index.pseudoElements[name_3].includes(level)) {
                index.pseudoElements[name_3].push(level);
              }
            }
          }
        }
      }
    }
  }
  for (var _j = 0, _k = Object.entries(cssModules); _j < _k.length; _j++) {
    var _l = _k[_j], moduleName = _l[0], moduleSyntax = _l[1];
    if (moduleSyntax.pseudoClasses && typeof moduleSyntax.pseudoClasses === 'object') {
      var definitions = moduleSyntax.pseudoClasses.definitions;
      if (definitions) {
        for (var _m = 0, _o = Object.values(definitions); _m < _o.length; _m++) {
          var names = _o[_m];
          for (var _p = 0, names_3 = names; _p < names_3.length; _p++) {
            var name_4 = names_3[_p];
            if (!index.pseudoClasses[name_4]) {
              index.pseudoClasses[name_4] = [];
            }
            if (!index.pseudoClasses[name_4].includes(moduleName)) {
              index.pseudoClasses[name_4].push(moduleName);
            }
          }
        }
      }
    }
    if (moduleSyntax.pseudoElements && typeof moduleSyntax.pseudoElements === 'object') {
      var definitions = moduleSyntax.pseudoElements.definitions;
      if (definitions) {
        if (Array.isArray(definitions)) {
          for (var _q = 0, definitions_2 = definitions; _q < definitions_2.length; _q++) {
            var name_5 = definitions_2[_q];
            if (!index.pseudoElements[name_5]) {
              index.pseudoElements[name_5] = [];
            }
            if (!index.pseudoElements[name_5].includes(moduleName)) {
              index.pseudoElements[name_5].push(moduleName);
            }
          }
        }
        else {
          for (var _r = 0, _s = Object.values(definitions); _r < _s.length; _r++) {
            var names = _s[_r];
            for (var _t = 0, names_4 = names; _t < names_4.length; _t++) {
              var name_6 = names_4[_t];
              if (!index.pseudoElements[name_6]) {
                index.pseudoElements[name_6] = [];
              }
              if (!index.pseudoElements[name_6].includes(moduleName)) {
                index.pseudoElements[name_6].push(moduleName);
              }
            }
          }
        }
      }
    }
  }
  return index;
}
var pseudoLocationIndex = buildPseudoLocationIndex();
;
function isIdentStart(c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c === '-' || c === '_' || c === '\\' || c >= '\u00a0';
}
function isIdent(c) {
  return ((c >= 'a' && c <= 'z') ||
    (c >= 'A' && c <= 'Z') ||
    (c >= '0' && c <= '9') ||
    c === '-' ||
    c === '_' ||
    c >= '\u00a0');
}
function isHex(c) {
  return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9');
}
var identEscapeChars = {
  '!': true,
  '"': true,
  '#': true,
  $: true,
  '%': true,
  '&': true,
  "'": true,
  '(': true,
  ')': true,
  '*': true,
  '+': true,
  ',': true,
  '.': true,
  '/': true,
  ';': true,
  '<': true,
  '=': true,
  '>': true,
  '?': true,
  '@': true,
  '[': true,
  '\\': true,
  ']': true,
  '^': true,
  '`': true,
  '{': true,
  '|': true,
  '}': true,
  '~': true
};
var stringRenderEscapeChars = {
  '\n': true,
  '\r': true,
  '\t': true,
  '\f': true,
  '\v': true
};
var whitespaceChars = {
  ' ': true,
  '\t': true,
  '\n': true,
  '\r': true,
  '\f': true
};
var quoteChars = {
  '"': true,
  "'": true
};
var digitsChars = {
  0: true,
  1: true,
  2: true,
  3: true,
  4: true,
  5: true,
  6: true,
  7: true,
  8: true,
  9: true
};
var maxHexLength = 6;
function utils_escapeIdentifier(s) {
  var len = s.length;
  var result = '';
  var i = 0;
  while (i < len) {
    var chr = s.charAt(i);
    if (identEscapeChars[chr] || (chr === '-' && i === 1 && s.charAt(0) === '-')) {
      result += '\\' + chr;
    }
    else {
      if (chr === '-' ||
        chr === '_' ||
        (chr >= 'A' && chr <= 'Z') ||
        (chr >= 'a' && chr <= 'z') ||
        (chr >= '0' && chr <= '9' && i !== 0 && !(i === 1 && s.charAt(0) === '-'))) {
        result += chr;
      }
      else {
        var charCode = chr.charCodeAt(0);
        if ((charCode & 0xf800) === 0xd800) {
          var extraCharCode = s.charCodeAt(i++);
          if ((charCode & 0xfc00) !== 0xd800 || (extraCharCode & 0xfc00) !== 0xdc00) {
            throw Error('UCS-2(decode): illegal sequence');
          }
          charCode = ((charCode & 0x3ff) << 10) + (extraCharCode & 0x3ff) + 0x10000;
        }
        result += '\\' + charCode.toString(16) + ' ';
      }
    }
    i++;
  }
  return result.trim();
}
function utils_escapeString(s) {
  var len = s.length;
  var result = '';
  var i = 0;
  while (i < len) {
    var chr = s.charAt(i);
    if (chr === '"') {
      chr = '\\"';
    }
    else if (chr === '\\') {
      chr = '\\\\';
    }
    else if (stringRenderEscapeChars[chr]) {
      chr = '\\' + chr.charCodeAt(0).toString(16) + (i === len - 1 ? '' : ' ');
    }
    result += chr;
    i++;
  }
  return "\"".concat(result, "\"");
}
;
var errorPrefix = "css-selector-parser parse error: ";
function createParser(options) {
  if (options === void 0) { options = {}; }
  var _a = options.syntax, syntax = _a === void 0 ? 'latest' : _a, substitutes = options.substitutes, _b = options.strict, strict = _b === void 0 ? true : _b, modules = options.modules;
  var syntaxDefinition = typeof syntax === 'object' ? syntax : cssSyntaxDefinitions[syntax];
  if (syntaxDefinition.baseSyntax) {
    syntaxDefinition = extendSyntaxDefinition(cssSyntaxDefinitions[syntaxDefinition.baseSyntax], syntaxDefinition);
  }
  if (syntaxDefinition.modules && syntaxDefinition.modules.length > 0) {
    for (var _i = 0, _c = syntaxDefinition.modules; _i < _c.length; _i++) {
      var module_1 = _c[_i];
      var moduleSyntax = cssModules[module_1];
      if (moduleSyntax) {
        syntaxDefinition = extendSyntaxDefinition(moduleSyntax, syntaxDefinition);
      }
    }
  }
  if (modules && modules.length > 0) {
    for (var _d = 0, modules_1 = modules; _d < modules_1.length; _d++) {
      var module_2 = modules_1[_d];
      var moduleSyntax = cssModules[module_2];
      if (moduleSyntax) {
        syntaxDefinition = extendSyntaxDefinition(moduleSyntax, syntaxDefinition);
      }
    }
  }
  var _e = syntaxDefinition.tag
    ? [true, Boolean(getXmlOptions(syntaxDefinition.tag).wildcard)]
    : [false, false], tagNameEnabled = _e[0], tagNameWildcardEnabled = _e[1];
  var idEnabled = Boolean(syntaxDefinition.ids);
  var classNamesEnabled = Boolean(syntaxDefinition.classNames);
  var nestingSelectorEnabled = Boolean(syntaxDefinition.nestingSelector);
  var namespaceEnabled = Boolean(syntaxDefinition.namespace);
  var namespaceWildcardEnabled = syntaxDefinition.namespace &&
    (syntaxDefinition.namespace === true || syntaxDefinition.namespace.wildcard === true);
  if (namespaceEnabled && !tagNameEnabled) {
    throw new Error("".concat(errorPrefix, "Namespaces cannot be enabled while tags are disabled."));
  }
  var substitutesEnabled = Boolean(substitutes);
  var combinatorsIndex = syntaxDefinition.combinators
    ? createMulticharIndex(syntaxDefinition.combinators)
    : emptyMulticharIndex;
  var _f = syntaxDefinition.attributes
    ? [
      true,
      syntaxDefinition.attributes.operators
        ? createMulticharIndex(syntaxDefinition.attributes.operators)
        : emptyMulticharIndex,
      syntaxDefinition.attributes.caseSensitivityModifiers
        ? createRegularIndex(syntaxDefinition.attributes.caseSensitivityModifiers)
        : emptyRegularIndex,
      syntaxDefinition.attributes.unknownCaseSensitivityModifiers === 'accept'
    ]
    : [false, emptyMulticharIndex, emptyRegularIndex, false], attributesEnabled = _f[0], attributesOperatorsIndex = _f[1], attributesCaseSensitivityModifiers = _f[2], attributesAcceptUnknownCaseSensitivityModifiers = _f[3];
  var attributesCaseSensitivityModifiersEnabled = attributesAcceptUnknownCaseSensitivityModifiers || Object.keys(attributesCaseSensitivityModifiers).length > 0;
  var _g = syntaxDefinition.pseudoClasses
    ? [
      true,
      syntaxDefinition.pseudoClasses.definitions
        ? calculatePseudoSignatures(syntaxDefinition.pseudoClasses.definitions)
        : emptyPseudoSignatures,
      syntaxDefinition.pseudoClasses.unknown === 'accept'
    ]
    : [false, emptyPseudoSignatures, false], pseudoClassesEnabled = _g[0], pseudoClassesDefinitions = _g[1], pseudoClassesAcceptUnknown = _g[2];
  var _h = syntaxDefinition.pseudoElements
    ? [
      true,
      syntaxDefinition.pseudoElements.notation === 'singleColon' ||
        syntaxDefinition.pseudoElements.notation === 'both',
      !syntaxDefinition.pseudoElements.notation ||
        syntaxDefinition.pseudoElements.notation === 'doubleColon' ||
        syntaxDefinition.pseudoElements.notation === 'both',
      syntaxDefinition.pseudoElements.definitions
        ? calculatePseudoSignatures(Array.isArray(syntaxDefinition.pseudoElements.definitions)
          ? { NoArgument: syntaxDefinition.pseudoElements.definitions }
          : syntaxDefinition.pseudoElements.definitions)
        : emptyPseudoSignatures,
      syntaxDefinition.pseudoElements.unknown === 'accept'
    ]
    : [false, false, false, emptyPseudoSignatures, false], pseudoElementsEnabled = _h[0], pseudoElementsSingleColonNotationEnabled = _h[1], pseudoElementsDoubleColonNotationEnabled = _h[2], pseudoElementsDefinitions = _h[3], pseudoElementsAcceptUnknown = _h[4];
  var str = '';
  var l = str.length;
  var pos = 0;
  var chr = '';
  var is = function (comparison) { return chr === comparison; };
  var isTagStart = function () { return is('*') || isIdentStart(chr); };
  var rewind = function (newPos) {
    pos = newPos;
    chr = str.charAt(pos);
  };
  var next = function () {
    pos++;
    chr = str.charAt(pos);
  };
  var readAndNext = function () {
    var current = chr;
    pos++;
    chr = str.charAt(pos);
    return current;
  };
  function fail(errorMessage) {
    var position = Math.min(l - 1, pos);
    var error = new Error("".concat(errorPrefix).concat(errorMessage, " Pos: ").concat(position, "."));
    error.position = position;
    error.name = 'ParserError';
    throw error;
  }
  function assert(condition, errorMessage) {
    if (!condition) {
      return fail(errorMessage);
    }
  }
  var assertNonEof = function () {
    assert(pos < l, 'Unexpected end of input.');
  };
  var isEof = function () { return pos >= l; };
  var pass = function (character) {
    assert(pos < l, "Expected \"".concat(character, "\" but end of input reached."));
    assert(chr === character, "Expected \"".concat(character, "\" but \"").concat(chr, "\" found."));
    pos++;
    chr = str.charAt(pos);
  };
  function matchMulticharIndex(index) {
    var match = matchMulticharIndexPos(index, pos);
    if (match) {
      pos += match.length;
      chr = str.charAt(pos);
      return match;
    }
  }
  function matchMulticharIndexPos(index, subPos) {
    var char = str.charAt(subPos);
    var charIndex = index[char];
    if (charIndex) {
      var subMatch = matchMulticharIndexPos(charIndex.chars, subPos + 1);
      if (subMatch) {
        return subMatch;
      }
      if (charIndex.self) {
        return charIndex.self;
      }
    }
  }
  function parseHex() {
    var hex = readAndNext();
    var count = 1;
    while (isHex(chr) && count < maxHexLength) {
      hex += readAndNext();
      count++;
    }
    skipSingleWhitespace();
    return String.fromCharCode(parseInt(hex, 16));
  }
  function parseString(quote) {
    var result = '';
    pass(quote);
    while (pos < l) {
      if (is(quote)) {
        next();
        return result;
      }
      else if (is('\\')) {
        next();
        if (is(quote)) {
          result += quote;
          next();
        }
        else if (chr === '\n' || chr === '\f') {
          next();
        }
        else if (chr === '\r') {
          next();
          if (is('\n')) {
            next();
          }
        }
        else if (isHex(chr)) {
          result += parseHex();
        }
        else {
          result += chr;
          next();
        }
      }
      else {
        result += chr;
        next();
      }
    }
    return result;
  }
  function parseIdentifier() {
    if (!isIdentStart(chr)) {
      return null;
    }
    var result = '';
    while (is('-')) {
      result += chr;
      next();
    }
    if (result === '-' && !isIdent(chr) && !is('\\')) {
      fail('Identifiers cannot consist of a single hyphen.');
    }
    if (strict && result.length >= 2) {
      fail('Identifiers cannot start with two hyphens with strict mode on.');
    }
    if (digitsChars[chr]) {
      fail('Identifiers cannot start with hyphens followed by digits.');
    }
    while (pos < l) {
      if (isIdent(chr)) {
        result += readAndNext();
      }
      else if (is('\\')) {
        next();
        assertNonEof();
        if (isHex(chr)) {
          result += parseHex();
        }
        else {
          result += readAndNext();
        }
      }
      else {
        break;
      }
    }
    return result;
  }
  function parsePseudoClassString() {
    var result = '';
    while (pos < l) {
      if (is(')')) {
        break;
      }
      else if (is('\\')) {
        next();
        if (isEof() && !strict) {
          return (result + '\\').trim();
        }
        assertNonEof();
        if (isHex(chr)) {
          result += parseHex();
        }
        else {
          result += readAndNext();
        }
      }
      else {
        result += readAndNext();
      }
    }
    return result.trim();
  }
  function skipSingleWhitespace() {
    if (chr === ' ' || chr === '\t' || chr === '\f' || chr === '\n') {
      next();
      return;
    }
    if (chr === '\r') {
      next();
    }
    if (chr === '\n') {
      next();
    }
  }
  function skipWhitespace() {
    while (whitespaceChars[chr]) {
      next();
    }
  }
  function parseSelector(relative) {
    if (relative === void 0) { relative = false; }
    skipWhitespace();
    var rules = [parseRule(relative)];
    while (is(',')) {
      next();
      skipWhitespace();
      rules.push(parseRule(relative));
    }
    return {
      type: 'Selector',
      rules: rules
    };
  }
  function parseAttribute() {
    pass('[');
    skipWhitespace();
    var attr;
    if (is('|')) {
      assert(namespaceEnabled, 'Namespaces are not enabled.');
      next();
      var name_1 = parseIdentifier();
      assert(name_1, 'Expected attribute name.');
      attr = {
        type: 'Attribute',
        name: name_1,
        namespace: { type: 'NoNamespace' }
      };
    }
    else if (is('*')) {
      assert(namespaceEnabled, 'Namespaces are not enabled.');
      assert(namespaceWildcardEnabled, 'Wildcard namespace is not enabled.');
      next();
      pass('|');
      var name_2 = parseIdentifier();
      assert(name_2, 'Expected attribute name.');
      attr = {
        type: 'Attribute',
        name: name_2,
        namespace: { type: 'WildcardNamespace' }
      };
    }
    else {
      var identifier = parseIdentifier();
      assert(identifier, 'Expected attribute name.');
      attr = {
        type: 'Attribute',
        name: identifier
      };
      if (is('|')) {
        var savedPos = pos;
        next();
        if (isIdentStart(chr)) {
          assert(namespaceEnabled, 'Namespaces are not enabled.');
          var name_3 = parseIdentifier();
          assert(name_3, 'Expected attribute name.');
          attr = {
            type: 'Attribute',
            name: name_3,
            namespace: { type: 'NamespaceName', name: identifier }
          };
        }
        else {
          rewind(savedPos);
        }
      }
    }
    assert(attr.name, 'Expected attribute name.');
    skipWhitespace();
    if (isEof() && !strict) {
      return attr;
    }
    if (is(']')) {
      next();
    }
    else {
      attr.operator = matchMulticharIndex(attributesOperatorsIndex);
      assert(attr.operator, 'Expected a valid attribute selector operator.');
      skipWhitespace();
      assertNonEof();
      if (quoteChars[chr]) {
        attr.value = {
          type: 'String',
          value: parseString(chr)
        };
      }
      else if (substitutesEnabled && is('$')) {
        next();
        var name_4 = parseIdentifier();
        assert(name_4, 'Expected substitute name.');
        attr.value = {
          type: 'Substitution',
          name: name_4
        };
      }
      else {
        var value = parseIdentifier();
        assert(value, 'Expected attribute value.');
        attr.value = {
          type: 'String',
          value: value
        };
      }
      skipWhitespace();
      if (isEof() && !strict) {
        return attr;
      }
      if (!is(']')) {
        var caseSensitivityModifier = parseIdentifier();
        assert(caseSensitivityModifier, 'Expected end of attribute selector.');
        attr.caseSensitivityModifier = caseSensitivityModifier;
        assert(attributesCaseSensitivityModifiersEnabled, 'Attribute case sensitivity modifiers are not enabled.');
        assert(attributesAcceptUnknownCaseSensitivityModifiers ||
          attributesCaseSensitivityModifiers[attr.caseSensitivityModifier], 'Unknown attribute case sensitivity modifier.');
        skipWhitespace();
        if (isEof() && !strict) {
          return attr;
        }
      }
      pass(']');
    }
    return attr;
  }
  function parseNumber() {
    var result = '';
    while (digitsChars[chr]) {
      result += readAndNext();
    }
    assert(result !== '', 'Formula parse error.');
    return parseInt(result);
  }
  var isNumberStart = function () { return is('-') || is('+') || digitsChars[chr]; };
  function parseFormula() {
    if (is('e') || is('o')) {
      var ident = parseIdentifier();
      if (ident === 'even') {
        skipWhitespace();
        return [2, 0];
      }
      if (ident === 'odd') {
        skipWhitespace();
        return [2, 1];
      }
    }
    var firstNumber = null;
    var firstNumberMultiplier = 1;
    if (is('-')) {
      next();
      firstNumberMultiplier = -1;
    }
    if (isNumberStart()) {
      if (is('+')) {
        next();
      }
      firstNumber = parseNumber();
      if (!is('\\') && !is('n')) {
        return [0, firstNumber * firstNumberMultiplier];
      }
    }
    if (firstNumber === null) {
      firstNumber = 1;
    }
    firstNumber *= firstNumberMultiplier;
    var identifier;
    if (is('\\')) {
      next();
      if (isHex(chr)) {
        identifier = parseHex();
      }
      else {
        identifier = readAndNext();
      }
    }
    else {
      identifier = readAndNext();
    }
    assert(identifier === 'n', 'Formula parse error: expected "n".');
    skipWhitespace();
    if (is('+') || is('-')) {
      var sign = is('+') ? 1 : -1;
      next();
      skipWhitespace();
      return [firstNumber, sign * parseNumber()];
    }
    else {
      return [firstNumber, 0];
    }
  }
  function parsePseudoArgument(pseudoName, type, signature) {
    var argument;
    if (is('(')) {
      next();
      skipWhitespace();
      if (substitutesEnabled && is('$')) {
        next();
        var name_5 = parseIdentifier();
        assert(name_5, 'Expected substitute name.');
        argument = {
          type: 'Substitution',
          name: name_5
        };
      }
      else if (signature.type === 'String') {
        argument = {
          type: 'String',
          value: parsePseudoClassString()
        };
        assert(argument.value, "Expected ".concat(type, " argument value."));
      }
      else if (signature.type === 'Selector') {
        argument = parseSelector(true);
      }
      else if (signature.type === 'Formula') {
        var _a = parseFormula(), a = _a[0], b = _a[1];
        argument = {
          type: 'Formula',
          a: a,
          b: b
        };
        if (signature.ofSelector) {
          skipWhitespace();
          if (is('o') || is('\\')) {
            var ident = parseIdentifier();
            assert(ident === 'of', 'Formula of selector parse error.');
            skipWhitespace();
            argument = {
              type: 'FormulaOfSelector',
              a: a,
              b: b,
              selector: parseRule()
            };
          }
        }
      }
      else {
        return fail("Invalid ".concat(type, " signature."));
      }
      skipWhitespace();
      if (isEof() && !strict) {
        return argument;
      }
      pass(')');
    }
    else {
      assert(signature.optional, "Argument is required for ".concat(type, " \"").concat(pseudoName, "\"."));
    }
    return argument;
  }
  function parseTagName() {
    if (is('*')) {
      assert(tagNameWildcardEnabled, 'Wildcard tag name is not enabled.');
      next();
      return { type: 'WildcardTag' };
    }
    else if (isIdentStart(chr)) {
      assert(tagNameEnabled, 'Tag names are not enabled.');
      var name_6 = parseIdentifier();
      assert(name_6, 'Expected tag name.');
      return {
        type: 'TagName',
        name: name_6
      };
    }
    else {
      return fail('Expected tag name.');
    }
  }
  function parseTagNameWithNamespace() {
    if (is('*')) {
      var savedPos = pos;
      next();
      if (!is('|')) {
        rewind(savedPos);
        return parseTagName();
      }
      next();
      if (!isTagStart()) {
        rewind(savedPos);
        return parseTagName();
      }
      assert(namespaceEnabled, 'Namespaces are not enabled.');
      assert(namespaceWildcardEnabled, 'Wildcard namespace is not enabled.');
      var tagName = parseTagName();
      tagName.namespace = { type: 'WildcardNamespace' };
      return tagName;
    }
    else if (is('|')) {
      assert(namespaceEnabled, 'Namespaces are not enabled.');
      next();
      var tagName = parseTagName();
      tagName.namespace = { type: 'NoNamespace' };
      return tagName;
    }
    else if (isIdentStart(chr)) {
      var identifier = parseIdentifier();
      assert(identifier, 'Expected tag name.');
      if (!is('|')) {
        assert(tagNameEnabled, 'Tag names are not enabled.');
        return {
          type: 'TagName',
          name: identifier
        };
      }
      var savedPos = pos;
      next();
      if (!isTagStart()) {
        rewind(savedPos);
        return {
          type: 'TagName',
          name: identifier
        };
      }
      assert(namespaceEnabled, 'Namespaces are not enabled.');
      var tagName = parseTagName();
      tagName.namespace = { type: 'NamespaceName', name: identifier };
      return tagName;
    }
    else {
      return fail('Expected tag name.');
    }
  }
  function parseRule(relative) {
    var _a, _b;
    if (relative === void 0) { relative = false; }
    var rule = { type: 'Rule', items: [] };
    if (relative) {
      var combinator = matchMulticharIndex(combinatorsIndex);
      if (combinator) {
        rule.combinator = combinator;
        skipWhitespace();
      }
    }
    while (pos < l) {
      if (isTagStart()) {
        assert(rule.items.length === 0, 'Unexpected tag/namespace start.');
        rule.items.push(parseTagNameWithNamespace());
      }
      else if (is('|')) {
        var savedPos = pos;
        next();
        if (isTagStart()) {
          assert(rule.items.length === 0, 'Unexpected tag/namespace start.');
          rewind(savedPos);
          rule.items.push(parseTagNameWithNamespace());
        }
        else {
          rewind(savedPos);
          break;
        }
      }
      else if (is('.')) {
        assert(classNamesEnabled, 'Class names are not enabled.');
        next();
        var className = parseIdentifier();
        assert(className, 'Expected class name.');
        rule.items.push({ type: 'ClassName', name: className });
      }
      else if (is('#')) {
        assert(idEnabled, 'IDs are not enabled.');
        next();
        var idName = parseIdentifier();
        assert(idName, 'Expected ID name.');
        rule.items.push({ type: 'Id', name: idName });
      }
      else if (is('&')) {
        assert(nestingSelectorEnabled, 'Nesting selector is not enabled.');
        next();
        rule.items.push({ type: 'NestingSelector' });
      }
      else if (is('[')) {
        assert(attributesEnabled, 'Attributes are not enabled.');
        rule.items.push(parseAttribute());
      }
      else if (is(':')) {
        var isDoubleColon = false;
        var isPseudoElement = false;
        next();
        if (is(':')) {
          assert(pseudoElementsEnabled, 'Pseudo elements are not enabled.');
          assert(pseudoElementsDoubleColonNotationEnabled, 'Pseudo elements double colon notation is not enabled.');
          isDoubleColon = true;
          next();
        }
        var pseudoName = parseIdentifier();
        assert(isDoubleColon || pseudoName, 'Expected pseudo-class name.');
        assert(!isDoubleColon || pseudoName, 'Expected pseudo-element name.');
        assert(pseudoName, 'Expected pseudo-class name.');
        if (!isDoubleColon ||
          pseudoElementsAcceptUnknown ||
          Object.prototype.hasOwnProperty.call(pseudoElementsDefinitions, pseudoName)) {
        }
        else {
          var locations = pseudoLocationIndex.pseudoElements[pseudoName];
          var errorMessage = "Unknown pseudo-element \"".concat(pseudoName, "\"");
          if (locations && locations.length > 0) {
            errorMessage += ". It is defined in: ".concat(locations.join(', '));
          }
          fail(errorMessage + '.');
        }
        isPseudoElement =
          pseudoElementsEnabled &&
            (isDoubleColon ||
              (!isDoubleColon &&
                pseudoElementsSingleColonNotationEnabled &&
                Object.prototype.hasOwnProperty.call(pseudoElementsDefinitions, pseudoName)));
        if (isPseudoElement) {
          var signature = (_a = pseudoElementsDefinitions[pseudoName]) !== null && _a !== void 0 ? _a : (pseudoElementsAcceptUnknown && defaultPseudoSignature);
          var pseudoElement = {
            type: 'PseudoElement',
            name: pseudoName
          };
          var argument = parsePseudoArgument(pseudoName, 'pseudo-element', signature);
          if (argument) {
            assert(argument.type !== 'Formula' && argument.type !== 'FormulaOfSelector', 'Pseudo-elements cannot have formula argument.');
            pseudoElement.argument = argument;
          }
          rule.items.push(pseudoElement);
        }
        else {
          assert(pseudoClassesEnabled, 'Pseudo-classes are not enabled.');
          var signature = (_b = pseudoClassesDefinitions[pseudoName]) !== null && _b !== void 0 ? _b : (pseudoClassesAcceptUnknown && defaultPseudoSignature);
          if (signature) {
          }
          else {
            var locations = pseudoLocationIndex.pseudoClasses[pseudoName];
            var errorMessage = "Unknown pseudo-class: \"".concat(pseudoName, "\"");
            if (locations && locations.length > 0) {
              errorMessage += ". It is defined in: ".concat(locations.join(', '));
            }
            fail(errorMessage + '.');
          }
          var argument = parsePseudoArgument(pseudoName, 'pseudo-class', signature);
          var pseudoClass = {
            type: 'PseudoClass',
            name: pseudoName
          };
          if (argument) {
            pseudoClass.argument = argument;
          }
          rule.items.push(pseudoClass);
        }
      }
      else {
        break;
      }
    }
    if (rule.items.length === 0) {
      if (isEof()) {
        return fail('Expected rule but end of input reached.');
      }
      else {
        return fail("Expected rule but \"".concat(chr, "\" found."));
      }
    }
    skipWhitespace();
    if (!isEof() && !is(',') && !is(')')) {
      var combinator = matchMulticharIndex(combinatorsIndex);
      skipWhitespace();
      rule.nestedRule = parseRule();
      rule.nestedRule.combinator = combinator;
    }
    return rule;
  }
  return function (input) {
    if (typeof input !== 'string') {
      throw new Error("".concat(errorPrefix, "Expected string input."));
    }
    str = input;
    l = str.length;
    pos = 0;
    chr = str.charAt(0);
    return parseSelector();
  };
}
;
var render_errorPrefix = "css-selector-parser render error: ";
function renderNamespace(namespace) {
  if (namespace.type === 'WildcardNamespace') {
    return '*|';
  }
  else if (namespace.type === 'NamespaceName') {
    return "".concat(escapeIdentifier(namespace.name), "|");
  }
  else if (namespace.type === 'NoNamespace') {
    return '|';
  }
  throw new Error("".concat(render_errorPrefix, "Unknown namespace type: ").concat(namespace.type, "."));
}
function renderSubstitution(sub) {
  return "$".concat(escapeIdentifier(sub.name));
}
function renderFormula(a, b) {
  if (a) {
    var result = "".concat(a === 1 ? '' : a === -1 ? '-' : a, "n");
    if (b) {
      result += "".concat(b > 0 ? '+' : '').concat(b);
    }
    return result;
  }
  else {
    return String(b);
  }
}
function render(entity) {
  if (entity.type === 'Selector') {
    return entity.rules.map(render).join(', ');
  }
  if (entity.type === 'Rule') {
    var result = '';
    var items = entity.items, combinator = entity.combinator, nestedRule = entity.nestedRule;
    if (combinator) {
      result += "".concat(combinator, " ");
    }
    for (var _i = 0, items_1 = items; _i < items_1.length; _i++) {
      var item = items_1[_i];
      result += render(item);
    }
    if (nestedRule) {
      result += " ".concat(render(nestedRule));
    }
    return result;
  }
  else if (entity.type === 'TagName' || entity.type === 'WildcardTag') {
    var result = '';
    var namespace = entity.namespace;
    if (namespace) {
      result += renderNamespace(namespace);
    }
    if (entity.type === 'TagName') {
      result += escapeIdentifier(entity.name);
    }
    else if (entity.type === 'WildcardTag') {
      result += '*';
    }
    return result;
  }
  else if (entity.type === 'Id') {
    return "#".concat(escapeIdentifier(entity.name));
  }
  else if (entity.type === 'ClassName') {
    return ".".concat(escapeIdentifier(entity.name));
  }
  else if (entity.type === 'NestingSelector') {
    return '&';
  }
  else if (entity.type === 'Attribute') {
    var name_1 = entity.name, namespace = entity.namespace, operator = entity.operator, value = entity.value, caseSensitivityModifier = entity.caseSensitivityModifier;
    var result = '[';
    if (namespace) {
      result += renderNamespace(namespace);
    }
    result += escapeIdentifier(name_1);
    if (operator && value) {
      result += operator;
      if (value.type === 'String') {
        result += escapeString(value.value);
      }
      else if (value.type === 'Substitution') {
        result += renderSubstitution(value);
      }
      else {
        throw new Error("Unknown attribute value type: ".concat(value.type, "."));
      }
      if (caseSensitivityModifier) {
        result += " ".concat(escapeIdentifier(caseSensitivityModifier));
      }
    }
    result += ']';
    return result;
  }
  else if (entity.type === 'PseudoClass') {
    var name_2 = entity.name, argument = entity.argument;
    var result = ":".concat(escapeIdentifier(name_2));
    if (argument) {
      result += "(".concat(argument.type === 'String' ? escapeIdentifier(argument.value) : render(argument), ")");
    }
    return result;
  }
  else if (entity.type === 'PseudoElement') {
    var name_3 = entity.name, argument = entity.argument;
    var result = "::".concat(escapeIdentifier(name_3));
    if (argument) {
      result += "(".concat(argument.type === 'String' ? escapeIdentifier(argument.value) : render(argument), ")");
    }
    return result;
  }
  else if (entity.type === 'String') {
    throw new Error("".concat(render_errorPrefix, "String cannot be rendered outside of context."));
  }
  else if (entity.type === 'Formula') {
    return renderFormula(entity.a, entity.b);
  }
  else if (entity.type === 'FormulaOfSelector') {
    return renderFormula(entity.a, entity.b) + ' of ' + render(entity.selector);
  }
  else if (entity.type === 'Substitution') {
    return "$".concat(escapeIdentifier(entity.name));
  }
  throw new Error("Unknown type specified to render method: ".concat(entity.type, "."));
}
;
var ast_assign = (undefined && undefined.__assign) || function () {
  ast_assign = Object.assign || function(t) {
    for (var s, i = 1, n = arguments.length; i < n; i++) {
      s = arguments[i];
      for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p))
        t[p] = s[p];
    }
    return t;
  };
  return ast_assign.apply(this, arguments);
};
function astMethods(type) {
  return function (generatorName, checkerName) {
    var _a;
    return (_a = {},
      _a[generatorName] = function (props) { return (ast_assign({ type: type }, props)); },
      _a[checkerName] = function (entity) {
        return typeof entity === 'object' && entity !== null && entity.type === type;
      },
      _a);
  };
}
var ast = ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign(ast_assign({}, astMethods('Selector')('selector', 'isSelector')), astMethods('Rule')('rule', 'isRule')), astMethods('TagName')('tagName', 'isTagName')), astMethods('Id')('id', 'isId')), astMethods('ClassName')('className', 'isClassName')), astMethods('WildcardTag')('wildcardTag', 'isWildcardTag')), astMethods('NamespaceName')('namespaceName', 'isNamespaceName')), astMethods('WildcardNamespace')('wildcardNamespace', 'isWildcardNamespace')), astMethods('NoNamespace')('noNamespace', 'isNoNamespace')), astMethods('NestingSelector')('nestingSelector', 'isNestingSelector')), astMethods('Attribute')('attribute', 'isAttribute')), astMethods('PseudoClass')('pseudoClass', 'isPseudoClass')), astMethods('PseudoElement')('pseudoElement', 'isPseudoElement')), astMethods('String')('string', 'isString')), astMethods('Formula')('formula', 'isFormula')), astMethods('FormulaOfSelector')('formulaOfSelector', 'isFormulaOfSelector')), astMethods('Substitution')('substitution', 'isSubstitution'));
;
var __spreadArray = (undefined && undefined.__spreadArray) || function (to, from, pack) {
  if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
    if (ar || !(i in from)) {
      if (!ar) ar = Array.prototype.slice.call(from, 0, i);
      ar[i] = from[i];
    }
  }
  return to.concat(ar || Array.prototype.slice.call(from));
};
function traverse(node, visitor) {
  var visitorObj = typeof visitor === 'function' ? { enter: visitor } : visitor;
  var state = {
    visitor: visitorObj,
    parents: []
  };
  visitNode(node, state, undefined, undefined, undefined);
}
function visitNode(node, state, parent, key, index) {
  var context = {
    node: node,
    parent: parent,
    parents: __spreadArray([], state.parents, true),
    key: key,
    index: index
  };
  var skipChildren = false;
  if (state.visitor.enter) {
    var result = state.visitor.enter(node, context);
    if (result === false) {
      skipChildren = true;
    }
  }
  if (!skipChildren) {
    state.parents.push(node);
    visitChildren(node, state);
    state.parents.pop();
  }
  if (state.visitor.exit) {
    state.visitor.exit(node, context);
  }
}
function visitChildren(node, state) {
  switch (node.type) {
    case 'Selector':
      visitSelector(node, state);
      break;
    case 'Rule':
      visitRule(node, state);
      break;
    case 'TagName':
      visitTagName(node, state);
      break;
    case 'WildcardTag':
      visitWildcardTag(node, state);
      break;
    case 'Attribute':
      visitAttribute(node, state);
      break;
    case 'PseudoClass':
      visitPseudoClass(node, state);
      break;
    case 'PseudoElement':
      visitPseudoElement(node, state);
      break;
    case 'FormulaOfSelector':
      visitFormulaOfSelector(node, state);
      break;
    case 'Id':
    case 'ClassName':
    case 'NamespaceName':
    case 'WildcardNamespace':
    case 'NoNamespace':
    case 'NestingSelector':
    case 'String':
    case 'Formula':
    case 'Substitution':
      break;
  }
}
function visitSelector(node, state) {
  node.rules.forEach(function (rule, index) {
    visitNode(rule, state, node, 'rules', index);
  });
}
function visitRule(node, state) {
  node.items.forEach(function (item, index) {
    visitNode(item, state, node, 'items', index);
  });
  if (node.nestedRule) {
    visitNode(node.nestedRule, state, node, 'nestedRule', undefined);
  }
}
function visitTagName(node, state) {
  if (node.namespace) {
    visitNode(node.namespace, state, node, 'namespace', undefined);
  }
}
function visitWildcardTag(node, state) {
  if (node.namespace) {
    visitNode(node.namespace, state, node, 'namespace', undefined);
  }
}
function visitAttribute(node, state) {
  if (node.namespace) {
    visitNode(node.namespace, state, node, 'namespace', undefined);
  }
  if (node.value) {
    visitNode(node.value, state, node, 'value', undefined);
  }
}
function visitPseudoClass(node, state) {
  if (node.argument) {
    visitNode(node.argument, state, node, 'argument', undefined);
  }
}
function visitPseudoElement(node, state) {
  if (node.argument) {
    visitNode(node.argument, state, node, 'argument', undefined);
  }
}
function visitFormulaOfSelector(node, state) {
  visitNode(node.selector, state, node, 'selector', undefined);
}
;
;
const cssSelectorParse = createParser({syntax: 'selectors-4'})
function parse_parse(selector) {
 if (typeof selector !== 'string') {
  throw new TypeError('Expected `string` as selector, not `' + selector + '`')
 }
 return cssSelectorParse(selector)
}
;
const rtlRange = '\u0591-\u07FF\uFB1D-\uFDFD\uFE70-\uFEFC'
const ltrRange =
 'A-Za-z\u00C0-\u00D6\u00D8-\u00F6' +
 '\u00F8-\u02B8\u0300-\u0590\u0800-\u1FFF\u200E\u2C00-\uFB1C' +
 '\uFE00-\uFE6F\uFEFD-\uFFFF'
const rtl = new RegExp('^[^' + ltrRange + ']*[' + rtlRange + ']')
const ltr = new RegExp('^[^' + rtlRange + ']*[' + ltrRange + ']')
function direction(value) {
 const source = String(value || '')
 return rtl.test(source) ? 'rtl' : ltr.test(source) ? 'ltr' : 'neutral'
}
;
function lib_toString(node) {
 if ('children' in node) {
  return lib_all(node)
 }
 return 'value' in node ? node.value : ''
}
function one(node) {
 if (node.type === 'text') {
  return node.value
 }
 return 'children' in node ? lib_all(node) : ''
}
function lib_all(node) {
 let index = -1
 const result = []
 while (++index < node.children.length) {
  result[index] = one(node.children[index])
 }
 return result.join('')
}
var lib = __webpack_require__(3617);
var unist_util_visit_parents_lib = __webpack_require__(3018);
;
function enterState(state, node) {
 const schema = state.schema
 const language = state.language
 const currentDirection = state.direction
 const editableOrEditingHost = state.editableOrEditingHost
 let directionInferred
 if (node.type === 'element') {
  const lang = node.properties.xmlLang || node.properties.lang
  const type = node.properties.type || 'text'
  const direction = directionProperty(node)
  if (lang !== null && lang !== undefined) {
   state.language = String(lang)
  }
  if (schema && schema.space === 'html') {
   if (node.properties.contentEditable === 'true') {
    state.editableOrEditingHost = true
   }
   if (node.tagName === 'svg') {
    state.schema = property_information .JW
   }
   if (direction === 'rtl') {
    directionInferred = direction
   } else if (
    direction === 'ltr' ||
    (direction !== 'auto' && node.tagName === 'html') ||
    (direction !== 'auto' && node.tagName === 'input' && type === 'tel')
   ) {
    directionInferred = 'ltr'
   } else if (direction === 'auto' || node.tagName === 'bdi') {
    if (node.tagName === 'textarea') {
     directionInferred = directionBidi(lib_toString(node))
    } else if (
     node.tagName === 'input' &&
     (type === 'email' ||
      type === 'search' ||
      type === 'tel' ||
      type === 'text')
    ) {
     directionInferred = node.properties.value
      ? directionBidi(String(node.properties.value))
      : 'ltr'
    } else {
     (0,lib .YR)(node, inferDirectionality)
    }
   }
   if (directionInferred) {
    state.direction = directionInferred
   }
  }
  else if (state.editableOrEditingHost) {
   state.editableOrEditingHost = false
  }
 }
 return reset
 function reset() {
  state.schema = schema
  state.language = language
  state.direction = currentDirection
  state.editableOrEditingHost = editableOrEditingHost
 }
 function inferDirectionality(child) {
  if (child.type === 'text') {
   directionInferred = directionBidi(child.value)
   return directionInferred ? unist_util_visit_parents_lib .dc : undefined
  }
  if (
   child !== node &&
   child.type === 'element' &&
   (child.tagName === 'bdi' ||
    child.tagName === 'script' ||
    child.tagName === 'style' ||
    child.tagName === 'textare' ||
    directionProperty(child))
  ) {
   return unist_util_visit_parents_lib ._Z
  }
 }
}
function directionBidi(value) {
 const result = direction(value)
 return result === 'neutral' ? undefined : result
}
function directionProperty(node) {
 const value =
  node.type === 'element' && typeof node.properties.dir === 'string'
   ? node.properties.dir.toLowerCase()
   : undefined
 return value === 'auto' || value === 'ltr' || value === 'rtl'
  ? value
  : undefined
}
var comma_separated_tokens = __webpack_require__(6193);
var lib_default = __webpack_require__(7776);
var find = __webpack_require__(7522);
var space_separated_tokens = __webpack_require__(5510);
;
function attribute(query, element, schema) {
 const info = (0,find .I)(schema, query.name)
 const propertyValue = element.properties[info.property]
 let value = normalizeValue(propertyValue, info)
 if (!query.value) {
  return value !== undefined
 }
 (0,lib_default.ok)(query.value.type === 'String', 'expected plain string')
 let key = query.value.value
 if (query.caseSensitivityModifier === 'i') {
  key = key.toLowerCase()
  if (value) {
   value = value.toLowerCase()
  }
 }
 if (value !== undefined) {
  switch (query.operator) {
   case '=': {
    return key === value
   }
   case '$=': {
    return key === value.slice(-key.length)
   }
   case '*=': {
    return value.includes(key)
   }
   case '^=': {
    return key === value.slice(0, key.length)
   }
   case '|=': {
    return (
     key === value ||
     (key === value.slice(0, key.length) &&
      value.charAt(key.length) === '-')
    )
   }
   case '~=': {
    return (
     key === value ||
     space_separated_tokens .q(value).includes(key)
    )
   }
  }
 }
 return false
}
function normalizeValue(value, info) {
 if (value === null || value === undefined) {
 } else if (typeof value === 'boolean') {
  if (value) {
   return info.attribute
  }
 } else if (Array.isArray(value)) {
  if (value.length > 0) {
   return (info.commaSeparated ? comma_separated_tokens .A : space_separated_tokens .A)(value)
  }
 } else {
  return String(value)
 }
}
;
const emptyClassNames = []
function className(query, element) {
 const value = (
  element.properties.className || emptyClassNames
 )
 return value.includes(query.name)
}
;
function id(query, element) {
 return element.properties.id === query.name
}
;
function name_name(query, element) {
 return query.name === element.tagName
}
;
function factory(check, filter) {
 return function (tags, ranges) {
  let left = cast(tags, 'tag')
  const right = cast(
   ranges === null || ranges === undefined ? '*' : ranges,
   'range'
  )
  const matches = []
  let rightIndex = -1
  while (++rightIndex < right.length) {
   const range = right[rightIndex].toLowerCase()
   if (!filter && range === '*') continue
   let leftIndex = -1
   const next = []
   while (++leftIndex < left.length) {
    if (check(left[leftIndex].toLowerCase(), range)) {
     if (!filter) {
      return (
       left[leftIndex]
      )
     }
     matches.push(left[leftIndex])
    } else {
     next.push(left[leftIndex])
    }
   }
   left = next
  }
  return (
   filter ? matches : undefined
  )
 }
}
const basicFilter = factory(function (tag, range) {
 return range === '*' || tag === range || tag.includes(range + '-')
}, true)
const extendedFilter = factory(function (tag, range) {
 const left = tag.split('-')
 const right = range.split('-')
 let leftIndex = 0
 let rightIndex = 0
 if (right[rightIndex] !== '*' && left[leftIndex] !== right[rightIndex]) {
  return false
 }
 leftIndex++
 rightIndex++
 while (rightIndex < right.length) {
  if (right[rightIndex] === '*') {
   rightIndex++
   continue
  }
  if (!left[leftIndex]) return false
  if (left[leftIndex] === right[rightIndex]) {
   leftIndex++
   rightIndex++
   continue
  }
  if (left[leftIndex].length === 1) return false
  leftIndex++
 }
 return true
}, true)
const lookup = factory(function (tag, range) {
 let right = range
 while (true) {
  if (right === '*' || tag === right) return true
  let index = right.lastIndexOf('-')
  if (index < 0) return false
  if (right.charAt(index - 2) === '-') index -= 2
  right = right.slice(0, index)
 }
}, false)
function cast(values, name) {
 const value = values && typeof values === 'string' ? [values] : values
 if (!value || typeof value !== 'object' || !('length' in value)) {
  throw new Error(
   'Invalid ' + name + ' `' + value + '`, expected non-empty string'
  )
 }
 return value
}
;
const own = {}.hasOwnProperty
function hasProperty(node, name) {
 const value =
  node.type === 'element' &&
  own.call(node.properties, name) &&
  node.properties[name]
 return value !== null && value !== undefined && value !== false
}
;
const re = /[ \t\n\f\r]/g
function whitespace(thing) {
 return typeof thing === 'object'
  ? thing.type === 'text'
   ? empty(thing.value)
   : false
  : empty(thing)
}
function empty(value) {
 return value.replace(re, '') === ''
}
;
const parse_whitespace = new Set([9, 10, 12, 13, 32]);
const ZERO = "0".charCodeAt(0);
const NINE = "9".charCodeAt(0);
function esm_parse_parse(formula) {
  formula = formula.trim().toLowerCase();
  if (formula === "even") {
    return [2, 0];
  }
  else if (formula === "odd") {
    return [2, 1];
  }
  let idx = 0;
  let a = 0;
  let sign = readSign();
  let number = readNumber();
  if (idx < formula.length && formula.charAt(idx) === "n") {
    idx++;
    a = sign * (number !== null && number !== void 0 ? number : 1);
    skipWhitespace();
    if (idx < formula.length) {
      sign = readSign();
      skipWhitespace();
      number = readNumber();
    }
    else {
      sign = number = 0;
    }
  }
  if (number === null || idx < formula.length) {
    throw new Error(`n-th rule couldn't be parsed ('${formula}')`);
  }
  return [a, sign * number];
  function readSign() {
    if (formula.charAt(idx) === "-") {
      idx++;
      return -1;
    }
    if (formula.charAt(idx) === "+") {
      idx++;
    }
    return 1;
  }
  function readNumber() {
    const start = idx;
    let value = 0;
    while (idx < formula.length &&
      formula.charCodeAt(idx) >= ZERO &&
      formula.charCodeAt(idx) <= NINE) {
      value = value * 10 + (formula.charCodeAt(idx) - ZERO);
      idx++;
    }
    return idx === start ? null : value;
  }
  function skipWhitespace() {
    while (idx < formula.length &&
      parse_whitespace.has(formula.charCodeAt(idx))) {
      idx++;
    }
  }
}
var boolbase = __webpack_require__(5265);
;
function compile(parsed) {
  const a = parsed[0];
  const b = parsed[1] - 1;
  if (b < 0 && a <= 0)
    return boolbase.falseFunc;
  if (a === -1)
    return (index) => index <= b;
  if (a === 0)
    return (index) => index === b;
  if (a === 1)
    return b < 0 ? boolbase.trueFunc : (index) => index >= b;
  const absA = Math.abs(a);
  const bMod = ((b % absA) + absA) % absA;
  return a > 1
    ? (index) => index >= b && index % absA === bMod
    : (index) => index <= b && index % absA === bMod;
}
function compile_generate(parsed) {
  const a = parsed[0];
  let b = parsed[1] - 1;
  let n = 0;
  if (a < 0) {
    const aPos = -a;
    const minValue = ((b % aPos) + aPos) % aPos;
    return () => {
      const val = minValue + aPos * n++;
      return val > b ? null : val;
    };
  }
  if (a === 0)
    return b < 0
      ?
        () => null
      :
        () => (n++ === 0 ? b : null);
  if (b < 0) {
    b += a * Math.ceil(-b / a);
  }
  return () => a * n++ + b;
}
;
function nthCheck(formula) {
  return compile(esm_parse_parse(formula));
}
function sequence(formula) {
  return generate(parse(formula));
}
;
const zwitch_own = {}.hasOwnProperty
function zwitch(key, options) {
 const settings = options || {}
 function one(value, ...parameters) {
  let fn = one.invalid
  const handlers = one.handlers
  if (value && zwitch_own.call(value, key)) {
   const id = String(value[key])
   fn = zwitch_own.call(handlers, id) ? handlers[id] : one.unknown
  }
  if (fn) {
   return fn.call(this, value, ...parameters)
  }
 }
 one.handlers = settings.handlers || {}
 one.invalid = settings.invalid
 one.unknown = settings.unknown
 return one
}
;
const pseudo_nthCheck = nthCheck["default"] || nthCheck
const pseudo = zwitch('name', {
 handlers: {
  'any-link': anyLink,
  blank,
  checked,
  dir,
  disabled,
  empty: pseudo_empty,
  enabled,
  'first-child': firstChild,
  'first-of-type': firstOfType,
  has,
  is,
  lang,
  'last-child': lastChild,
  'last-of-type': lastOfType,
  not,
  'nth-child': nthChild,
  'nth-last-child': nthLastChild,
  'nth-last-of-type': nthLastOfType,
  'nth-of-type': nthOfType,
  'only-child': onlyChild,
  'only-of-type': onlyOfType,
  optional,
  'read-only': readOnly,
  'read-write': readWrite,
  required,
  root,
  scope
 },
 invalid: invalidPseudo,
 unknown: unknownPseudo
})
function anyLink(_, element) {
 return (
  (element.tagName === 'a' ||
   element.tagName === 'area' ||
   element.tagName === 'link') &&
  hasProperty(element, 'href')
 )
}
function assertDeep(state, query) {
 if (state.shallow) {
  throw new Error('Cannot use `:' + query.name + '` without parent')
 }
}
function blank(_, element) {
 return !someChildren(element, check)
 function check(child) {
  return (
   child.type === 'element' || (child.type === 'text' && !whitespace(child))
  )
 }
}
function checked(_, element) {
 if (element.tagName === 'input' || element.tagName === 'menuitem') {
  return Boolean(
   (element.properties.type === 'checkbox' ||
    element.properties.type === 'radio') &&
    hasProperty(element, 'checked')
  )
 }
 if (element.tagName === 'option') {
  return hasProperty(element, 'selected')
 }
 return false
}
function dir(query, _1, _2, _3, state) {
 (0,lib_default.ok)(query.argument, 'expected `argument`')
 ;(0,lib_default.ok)(query.argument.type === 'String', 'expected plain text')
 return state.direction === query.argument.value
}
function disabled(_, element) {
 return (
  (element.tagName === 'button' ||
   element.tagName === 'input' ||
   element.tagName === 'select' ||
   element.tagName === 'textarea' ||
   element.tagName === 'optgroup' ||
   element.tagName === 'option' ||
   element.tagName === 'menuitem' ||
   element.tagName === 'fieldset') &&
  hasProperty(element, 'disabled')
 )
}
function pseudo_empty(_, element) {
 return !someChildren(element, check)
 function check(child) {
  return child.type === 'element' || child.type === 'text'
 }
}
function enabled(query, element) {
 return !disabled(query, element)
}
function firstChild(query, _1, _2, _3, state) {
 assertDeep(state, query)
 return state.elementIndex === 0
}
function firstOfType(query, _1, _2, _3, state) {
 assertDeep(state, query)
 return state.typeIndex === 0
}
function getCachedNthCheck(query) {
 let cachedFunction = query._cachedFn
 if (!cachedFunction) {
  const value = query.argument
  ;(0,lib_default.ok)(value, 'expected `argument`')
  if (value.type !== 'Formula') {
   throw new Error(
    'Expected `nth` formula, such as `even` or `2n+1` (`of` is not yet supported)'
   )
  }
  cachedFunction = pseudo_nthCheck(value.a + 'n+' + value.b)
  query._cachedFn = cachedFunction
 }
 return cachedFunction
}
function has(query, element, _1, _2, state) {
 (0,lib_default.ok)(query.argument, 'expected `argument`')
 ;(0,lib_default.ok)(query.argument.type === 'Selector', 'expected selector')
 const childState = {
  ...state,
  found: false,
  one: true,
  results: [],
  rootQuery: query.argument,
  scopeElements: [element],
  shallow: false
 }
 walk_walk(childState, {type: 'root', children: element.children})
 return childState.results.length > 0
}
function invalidPseudo() {
 (0,lib_default .HB)('Invalid pseudo-selector')
}
function is(query, element, _1, _2, state) {
 (0,lib_default.ok)(query.argument, 'expected `argument`')
 ;(0,lib_default.ok)(query.argument.type === 'Selector', 'expected selector')
 const childState = {
  ...state,
  found: false,
  one: true,
  results: [],
  rootQuery: query.argument,
  scopeElements: [element],
  shallow: false
 }
 walk_walk(childState, element)
 return childState.results[0] === element
}
function lang(query, _1, _2, _3, state) {
 (0,lib_default.ok)(query.argument, 'expected `argument`')
 ;(0,lib_default.ok)(query.argument.type === 'String', 'expected string')
 return (
  state.language !== '' &&
  state.language !== undefined &&
  extendedFilter(state.language, (0,comma_separated_tokens .q)(query.argument.value)).length > 0
 )
}
function lastChild(query, _1, _2, _3, state) {
 assertDeep(state, query)
 return Boolean(
  state.elementCount && state.elementIndex === state.elementCount - 1
 )
}
function lastOfType(query, _1, _2, _3, state) {
 assertDeep(state, query)
 return (
  typeof state.typeIndex === 'number' &&
  typeof state.typeCount === 'number' &&
  state.typeIndex === state.typeCount - 1
 )
}
function not(query, element, index, parent, state) {
 return !is(query, element, index, parent, state)
}
function nthChild(query, _1, _2, _3, state) {
 const cachedFunction = getCachedNthCheck(query)
 assertDeep(state, query)
 return (
  typeof state.elementIndex === 'number' && cachedFunction(state.elementIndex)
 )
}
function nthLastChild(query, _1, _2, _3, state) {
 const cachedFunction = getCachedNthCheck(query)
 assertDeep(state, query)
 return Boolean(
  typeof state.elementCount === 'number' &&
   typeof state.elementIndex === 'number' &&
   cachedFunction(state.elementCount - state.elementIndex - 1)
 )
}
function nthLastOfType(query, _1, _2, _3, state) {
 const cachedFunction = getCachedNthCheck(query)
 assertDeep(state, query)
 return (
  typeof state.typeCount === 'number' &&
  typeof state.typeIndex === 'number' &&
  cachedFunction(state.typeCount - 1 - state.typeIndex)
 )
}
function nthOfType(query, _1, _2, _3, state) {
 const cachedFunction = getCachedNthCheck(query)
 assertDeep(state, query)
 return typeof state.typeIndex === 'number' && cachedFunction(state.typeIndex)
}
function onlyChild(query, _1, _2, _3, state) {
 assertDeep(state, query)
 return state.elementCount === 1
}
function onlyOfType(query, _1, _2, _3, state) {
 assertDeep(state, query)
 return state.typeCount === 1
}
function optional(query, element) {
 return !required(query, element)
}
function readOnly(query, element, index, parent, state) {
 return !readWrite(query, element, index, parent, state)
}
function readWrite(_, element, _1, _2, state) {
 return element.tagName === 'input' || element.tagName === 'textarea'
  ? !hasProperty(element, 'readOnly') && !hasProperty(element, 'disabled')
  : Boolean(state.editableOrEditingHost)
}
function required(_, element) {
 return (
  (element.tagName === 'input' ||
   element.tagName === 'textarea' ||
   element.tagName === 'select') &&
  hasProperty(element, 'required')
 )
}
function root(_1, element, _2, parent, state) {
 return Boolean(
  (!parent || parent.type === 'root') &&
   state.schema &&
   (state.schema.space === 'html' || state.schema.space === 'svg') &&
   (element.tagName === 'html' || element.tagName === 'svg')
 )
}
function scope(_1, element, _2, _3, state) {
 return state.scopeElements.includes(element)
}
function someChildren(element, check) {
 const children = element.children
 let index = -1
 while (++index < children.length) {
  if (check(children[index])) return true
 }
 return false
}
function unknownPseudo(query_) {
 const query = (query_)
 throw new Error('Unknown pseudo-selector `' + query.name + '`')
}
;
function test(query, element, index, parent, state) {
 for (const item of query.items) {
  if (item.type === 'Attribute') {
   if (!attribute(item, element, state.schema)) return false
  } else if (item.type === 'Id') {
   if (!id(item, element)) return false
  } else if (item.type === 'ClassName') {
   if (!className(item, element)) return false
  } else if (item.type === 'PseudoClass') {
   if (!pseudo(item, element, index, parent, state)) return false
  } else if (item.type === 'PseudoElement') {
   throw new Error('Invalid selector: `::' + item.name + '`')
  } else if (item.type === 'TagName') {
   if (!name_name(item, element)) return false
  } else {
  }
 }
 return true
}
;
const walk_empty = []
function walk_walk(state, tree) {
 if (tree) {
  walk_one(state, [], tree, undefined, undefined, tree)
 }
}
function add(nest, field, rule) {
 const list = nest[field]
 if (list) {
  list.push(rule)
 } else {
  nest[field] = [rule]
 }
}
function walk_all(state, nest, node, tree) {
 const fromParent = combine(nest.descendant, nest.directChild)
 let fromSibling
 let index = -1
 const total = {count: 0, types: new Map()}
 const before = {count: 0, types: new Map()}
 while (++index < node.children.length) {
  count(total, node.children[index])
 }
 index = -1
 while (++index < node.children.length) {
  const child = node.children[index]
  const name =
   child.type === 'element' ? child.tagName.toUpperCase() : undefined
  state.elementIndex = before.count
  state.typeIndex = name ? before.types.get(name) || 0 : 0
  state.elementCount = total.count
  state.typeCount = name ? total.types.get(name) : 0
  if ('children' in child) {
   const forSibling = combine(fromParent, fromSibling)
   const nest = walk_one(
    state,
    forSibling,
    node.children[index],
    index,
    node,
    tree
   )
   fromSibling = combine(nest.generalSibling, nest.adjacentSibling)
  }
  if (state.one && state.found) {
   break
  }
  count(before, node.children[index])
 }
}
function applySelectors(state, rules, node, index, parent) {
 const nestResult = {
  adjacentSibling: undefined,
  descendant: undefined,
  directChild: undefined,
  generalSibling: undefined
 }
 let selectorIndex = -1
 while (++selectorIndex < rules.length) {
  const rule = rules[selectorIndex]
  if (state.one && state.found) {
   break
  }
  if (state.shallow && rule.nestedRule) {
   throw new Error('Expected selector without nesting')
  }
  if (test(rule, node, index, parent, state)) {
   const nest = rule.nestedRule
   if (nest) {
    const label =
     nest.combinator === '+'
      ? 'adjacentSibling'
      : nest.combinator === '~'
       ? 'generalSibling'
       : nest.combinator === '>'
        ? 'directChild'
        : 'descendant'
    add(nestResult, label, nest)
   } else {
    state.found = true
    if (!state.results.includes(node)) {
     state.results.push(node)
    }
   }
  }
  if (rule.combinator === undefined) {
   add(nestResult, 'descendant', rule)
  }
  else if (rule.combinator === '~') {
   add(nestResult, 'generalSibling', rule)
  }
 }
 return nestResult
}
function combine(left, right) {
 return left && right && left.length > 0 && right.length > 0
  ? [...left, ...right]
  : left && left.length > 0
   ? left
   : right && right.length > 0
    ? right
    : walk_empty
}
function count(counts, node) {
 if (node.type === 'element') {
  const name = node.tagName.toUpperCase()
  const count = (counts.types.get(name) || 0) + 1
  counts.count++
  counts.types.set(name, count)
 }
}
function walk_one(state, currentRules, node, index, parent, tree) {
 let nestResult = {
  adjacentSibling: undefined,
  descendant: undefined,
  directChild: undefined,
  generalSibling: undefined
 }
 const exit = enterState(state, node)
 if (node.type === 'element') {
  let rootRules = state.rootQuery.rules
  if (parent && parent !== tree) {
   rootRules = state.rootQuery.rules.filter(
    (d) =>
     d.combinator === undefined ||
     (d.combinator === '>' && parent === tree)
   )
  }
  nestResult = applySelectors(
   state,
   combine(currentRules, rootRules),
   node,
   index,
   parent
  )
 }
 if ('children' in node && !state.shallow && !(state.one && state.found)) {
  walk_all(state, nestResult, node, tree)
 }
 exit()
 return nestResult
}
;
function matches(selector, node, space) {
 const state = createState(selector, node, space)
 state.one = true
 state.shallow = true
 walk_walk(state, node || undefined)
 return state.results.length > 0
}
function lib_select(selector, tree, space) {
 const state = createState(selector, tree, space)
 state.one = true
 walk(state, tree || undefined)
 return state.results[0]
}
function selectAll(selector, tree, space) {
 const state = createState(selector, tree, space)
 walk(state, tree || undefined)
 return state.results
}
function createState(selector, tree, space) {
 return {
  direction: 'ltr',
  editableOrEditingHost: false,
  elementCount: undefined,
  elementIndex: undefined,
  found: false,
  language: undefined,
  one: false,
  results: [],
  rootQuery: parse_parse(selector),
  schema: space === 'svg' ? property_information .JW : property_information .qy,
  scopeElements: tree ? (tree.type === 'root' ? tree.children : [tree]) : [],
  shallow: false,
  typeIndex: undefined,
  typeCount: undefined
 }
}
}),
3723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 iX: () => ( parser_Parser),
 jh: () => ( defaultTreeAdapter),
 qg: () => ( parse)
});
;
const UNDEFINED_CODE_POINTS = new Set([
  65534, 65535, 131070, 131071, 196606, 196607, 262142, 262143, 327678, 327679, 393214,
  393215, 458750, 458751, 524286, 524287, 589822, 589823, 655358, 655359, 720894,
  720895, 786430, 786431, 851966, 851967, 917502, 917503, 983038, 983039, 1048574,
  1048575, 1114110, 1114111,
]);
const REPLACEMENT_CHARACTER = '\uFFFD';
var CODE_POINTS;
(function (CODE_POINTS) {
  CODE_POINTS[CODE_POINTS["EOF"] = -1] = "EOF";
  CODE_POINTS[CODE_POINTS["NULL"] = 0] = "NULL";
  CODE_POINTS[CODE_POINTS["TABULATION"] = 9] = "TABULATION";
  CODE_POINTS[CODE_POINTS["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
  CODE_POINTS[CODE_POINTS["LINE_FEED"] = 10] = "LINE_FEED";
  CODE_POINTS[CODE_POINTS["FORM_FEED"] = 12] = "FORM_FEED";
  CODE_POINTS[CODE_POINTS["SPACE"] = 32] = "SPACE";
  CODE_POINTS[CODE_POINTS["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
  CODE_POINTS[CODE_POINTS["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
  CODE_POINTS[CODE_POINTS["AMPERSAND"] = 38] = "AMPERSAND";
  CODE_POINTS[CODE_POINTS["APOSTROPHE"] = 39] = "APOSTROPHE";
  CODE_POINTS[CODE_POINTS["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
  CODE_POINTS[CODE_POINTS["SOLIDUS"] = 47] = "SOLIDUS";
  CODE_POINTS[CODE_POINTS["DIGIT_0"] = 48] = "DIGIT_0";
  CODE_POINTS[CODE_POINTS["DIGIT_9"] = 57] = "DIGIT_9";
  CODE_POINTS[CODE_POINTS["SEMICOLON"] = 59] = "SEMICOLON";
  CODE_POINTS[CODE_POINTS["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
  CODE_POINTS[CODE_POINTS["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
  CODE_POINTS[CODE_POINTS["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
  CODE_POINTS[CODE_POINTS["QUESTION_MARK"] = 63] = "QUESTION_MARK";
  CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
  CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
  CODE_POINTS[CODE_POINTS["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
  CODE_POINTS[CODE_POINTS["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
  CODE_POINTS[CODE_POINTS["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
  CODE_POINTS[CODE_POINTS["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
const SEQUENCES = {
  DASH_DASH: '--',
  CDATA_START: '[CDATA[',
  DOCTYPE: 'doctype',
  SCRIPT: 'script',
  PUBLIC: 'public',
  SYSTEM: 'system',
};
function isSurrogate(cp) {
  return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
  return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
  return (cp1 - 55296) * 1024 + 9216 + cp2;
}
function isControlCodePoint(cp) {
  return ((cp !== 0x20 && cp !== 0x0a && cp !== 0x0d && cp !== 0x09 && cp !== 0x0c && cp >= 0x01 && cp <= 0x1f) ||
    (cp >= 0x7f && cp <= 0x9f));
}
function isUndefinedCodePoint(cp) {
  return (cp >= 64976 && cp <= 65007) || UNDEFINED_CODE_POINTS.has(cp);
}
;
var ERR;
(function (ERR) {
  ERR["controlCharacterInInputStream"] = "control-character-in-input-stream";
  ERR["noncharacterInInputStream"] = "noncharacter-in-input-stream";
  ERR["surrogateInInputStream"] = "surrogate-in-input-stream";
  ERR["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
  ERR["endTagWithAttributes"] = "end-tag-with-attributes";
  ERR["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
  ERR["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
  ERR["unexpectedNullCharacter"] = "unexpected-null-character";
  ERR["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
  ERR["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
  ERR["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
  ERR["missingEndTagName"] = "missing-end-tag-name";
  ERR["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
  ERR["unknownNamedCharacterReference"] = "unknown-named-character-reference";
  ERR["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
  ERR["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
  ERR["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
  ERR["eofBeforeTagName"] = "eof-before-tag-name";
  ERR["eofInTag"] = "eof-in-tag";
  ERR["missingAttributeValue"] = "missing-attribute-value";
  ERR["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
  ERR["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
  ERR["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
  ERR["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
  ERR["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
  ERR["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
  ERR["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
  ERR["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
  ERR["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
  ERR["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
  ERR["cdataInHtmlContent"] = "cdata-in-html-content";
  ERR["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
  ERR["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
  ERR["eofInDoctype"] = "eof-in-doctype";
  ERR["nestedComment"] = "nested-comment";
  ERR["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
  ERR["eofInComment"] = "eof-in-comment";
  ERR["incorrectlyClosedComment"] = "incorrectly-closed-comment";
  ERR["eofInCdata"] = "eof-in-cdata";
  ERR["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
  ERR["nullCharacterReference"] = "null-character-reference";
  ERR["surrogateCharacterReference"] = "surrogate-character-reference";
  ERR["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
  ERR["controlCharacterReference"] = "control-character-reference";
  ERR["noncharacterCharacterReference"] = "noncharacter-character-reference";
  ERR["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
  ERR["missingDoctypeName"] = "missing-doctype-name";
  ERR["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
  ERR["duplicateAttribute"] = "duplicate-attribute";
  ERR["nonConformingDoctype"] = "non-conforming-doctype";
  ERR["missingDoctype"] = "missing-doctype";
  ERR["misplacedDoctype"] = "misplaced-doctype";
  ERR["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
  ERR["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
  ERR["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
  ERR["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
  ERR["abandonedHeadElementChild"] = "abandoned-head-element-child";
  ERR["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
  ERR["nestedNoscriptInHead"] = "nested-noscript-in-head";
  ERR["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));
;
const DEFAULT_BUFFER_WATERLINE = 1 << 16;
class Preprocessor {
  constructor(handler) {
    this.handler = handler;
    this.html = '';
    this.pos = -1;
    this.lastGapPos = -2;
    this.gapStack = [];
    this.skipNextNewLine = false;
    this.lastChunkWritten = false;
    this.endOfChunkHit = false;
    this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
    this.isEol = false;
    this.lineStartPos = 0;
    this.droppedBufferSize = 0;
    this.line = 1;
    this.lastErrOffset = -1;
  }
  get col() {
    return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
  }
  get offset() {
    return this.droppedBufferSize + this.pos;
  }
  getError(code, cpOffset) {
    const { line, col, offset } = this;
    const startCol = col + cpOffset;
    const startOffset = offset + cpOffset;
    return {
      code,
      startLine: line,
      endLine: line,
      startCol,
      endCol: startCol,
      startOffset,
      endOffset: startOffset,
    };
  }
  _err(code) {
    if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
      this.lastErrOffset = this.offset;
      this.handler.onParseError(this.getError(code, 0));
    }
  }
  _addGap() {
    this.gapStack.push(this.lastGapPos);
    this.lastGapPos = this.pos;
  }
  _processSurrogate(cp) {
    if (this.pos !== this.html.length - 1) {
      const nextCp = this.html.charCodeAt(this.pos + 1);
      if (isSurrogatePair(nextCp)) {
        this.pos++;
        this._addGap();
        return getSurrogatePairCodePoint(cp, nextCp);
      }
    }
    else if (!this.lastChunkWritten) {
      this.endOfChunkHit = true;
      return CODE_POINTS.EOF;
    }
    this._err(ERR.surrogateInInputStream);
    return cp;
  }
  willDropParsedChunk() {
    return this.pos > this.bufferWaterline;
  }
  dropParsedChunk() {
    if (this.willDropParsedChunk()) {
      this.html = this.html.substring(this.pos);
      this.lineStartPos -= this.pos;
      this.droppedBufferSize += this.pos;
      this.pos = 0;
      this.lastGapPos = -2;
      this.gapStack.length = 0;
    }
  }
  write(chunk, isLastChunk) {
    if (this.html.length > 0) {
      this.html += chunk;
    }
    else {
      this.html = chunk;
    }
    this.endOfChunkHit = false;
    this.lastChunkWritten = isLastChunk;
  }
  insertHtmlAtCurrentPos(chunk) {
    this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
    this.endOfChunkHit = false;
  }
  startsWith(pattern, caseSensitive) {
    if (this.pos + pattern.length > this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return false;
    }
    if (caseSensitive) {
      return this.html.startsWith(pattern, this.pos);
    }
    for (let i = 0; i < pattern.length; i++) {
      const cp = this.html.charCodeAt(this.pos + i) | 0x20;
      if (cp !== pattern.charCodeAt(i)) {
        return false;
      }
    }
    return true;
  }
  peek(offset) {
    const pos = this.pos + offset;
    if (pos >= this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return CODE_POINTS.EOF;
    }
    const code = this.html.charCodeAt(pos);
    return code === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code;
  }
  advance() {
    this.pos++;
    if (this.isEol) {
      this.isEol = false;
      this.line++;
      this.lineStartPos = this.pos;
    }
    if (this.pos >= this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return CODE_POINTS.EOF;
    }
    let cp = this.html.charCodeAt(this.pos);
    if (cp === CODE_POINTS.CARRIAGE_RETURN) {
      this.isEol = true;
      this.skipNextNewLine = true;
      return CODE_POINTS.LINE_FEED;
    }
    if (cp === CODE_POINTS.LINE_FEED) {
      this.isEol = true;
      if (this.skipNextNewLine) {
        this.line--;
        this.skipNextNewLine = false;
        this._addGap();
        return this.advance();
      }
    }
    this.skipNextNewLine = false;
    if (isSurrogate(cp)) {
      cp = this._processSurrogate(cp);
    }
    const isCommonValidRange = this.handler.onParseError === null ||
      (cp > 0x1f && cp < 0x7f) ||
      cp === CODE_POINTS.LINE_FEED ||
      cp === CODE_POINTS.CARRIAGE_RETURN ||
      (cp > 0x9f && cp < 64976);
    if (!isCommonValidRange) {
      this._checkForProblematicCharacters(cp);
    }
    return cp;
  }
  _checkForProblematicCharacters(cp) {
    if (isControlCodePoint(cp)) {
      this._err(ERR.controlCharacterInInputStream);
    }
    else if (isUndefinedCodePoint(cp)) {
      this._err(ERR.noncharacterInInputStream);
    }
  }
  retreat(count) {
    this.pos -= count;
    while (this.pos < this.lastGapPos) {
      this.lastGapPos = this.gapStack.pop();
      this.pos--;
    }
    this.isEol = false;
  }
}
;
var TokenType;
(function (TokenType) {
  TokenType[TokenType["CHARACTER"] = 0] = "CHARACTER";
  TokenType[TokenType["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
  TokenType[TokenType["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
  TokenType[TokenType["START_TAG"] = 3] = "START_TAG";
  TokenType[TokenType["END_TAG"] = 4] = "END_TAG";
  TokenType[TokenType["COMMENT"] = 5] = "COMMENT";
  TokenType[TokenType["DOCTYPE"] = 6] = "DOCTYPE";
  TokenType[TokenType["EOF"] = 7] = "EOF";
  TokenType[TokenType["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
function getTokenAttr(token, attrName) {
  for (let i = token.attrs.length - 1; i >= 0; i--) {
    if (token.attrs[i].name === attrName) {
      return token.attrs[i].value;
    }
  }
  return null;
}
;
const decode_data_html_htmlDecodeTree = new Uint16Array(
"\u1d41<\xd5\u0131\u028a\u049d\u057b\u05d0\u0675\u06de\u07a2\u07d6\u080f\u0a4a\u0a91\u0da1\u0e6d\u0f09\u0f26\u10ca\u1228\u12e1\u1415\u149d\u14c3\u14df\u1525\0\0\0\0\0\0\u156b\u16cd\u198d\u1c12\u1ddd\u1f7e\u2060\u21b0\u228d\u23c0\u23fb\u2442\u2824\u2912\u2d08\u2e48\u2fce\u3016\u32ba\u3639\u37ac\u38fe\u3a28\u3a71\u3ae0\u3b2e\u0800EMabcfglmnoprstu\\bfms\x7f\x84\x8b\x90\x95\x98\xa6\xb3\xb9\xc8\xcflig\u803b\xc6\u40c6P\u803b&\u4026cute\u803b\xc1\u40c1reve;\u4102\u0100iyx}rc\u803b\xc2\u40c2;\u4410r;\uc000\ud835\udd04rave\u803b\xc0\u40c0pha;\u4391acr;\u4100d;\u6a53\u0100gp\x9d\xa1on;\u4104f;\uc000\ud835\udd38plyFunction;\u6061ing\u803b\xc5\u40c5\u0100cs\xbe\xc3r;\uc000\ud835\udc9cign;\u6254ilde\u803b\xc3\u40c3ml\u803b\xc4\u40c4\u0400aceforsu\xe5\xfb\xfe\u0117\u011c\u0122\u0127\u012a\u0100cr\xea\xf2kslash;\u6216\u0176\xf6\xf8;\u6ae7ed;\u6306y;\u4411\u0180crt\u0105\u010b\u0114ause;\u6235noullis;\u612ca;\u4392r;\uc000\ud835\udd05pf;\uc000\ud835\udd39eve;\u42d8c\xf2\u0113mpeq;\u624e\u0700HOacdefhilorsu\u014d\u0151\u0156\u0180\u019e\u01a2\u01b5\u01b7\u01ba\u01dc\u0215\u0273\u0278\u027ecy;\u4427PY\u803b\xa9\u40a9\u0180cpy\u015d\u0162\u017aute;\u4106\u0100;i\u0167\u0168\u62d2talDifferentialD;\u6145leys;\u612d\u0200aeio\u0189\u018e\u0194\u0198ron;\u410cdil\u803b\xc7\u40c7rc;\u4108nint;\u6230ot;\u410a\u0100dn\u01a7\u01adilla;\u40b8terDot;\u40b7\xf2\u017fi;\u43a7rcle\u0200DMPT\u01c7\u01cb\u01d1\u01d6ot;\u6299inus;\u6296lus;\u6295imes;\u6297o\u0100cs\u01e2\u01f8kwiseContourIntegral;\u6232eCurly\u0100DQ\u0203\u020foubleQuote;\u601duote;\u6019\u0200lnpu\u021e\u0228\u0247\u0255on\u0100;e\u0225\u0226\u6237;\u6a74\u0180git\u022f\u0236\u023aruent;\u6261nt;\u622fourIntegral;\u622e\u0100fr\u024c\u024e;\u6102oduct;\u6210nterClockwiseContourIntegral;\u6233oss;\u6a2fcr;\uc000\ud835\udc9ep\u0100;C\u0284\u0285\u62d3ap;\u624d\u0580DJSZacefios\u02a0\u02ac\u02b0\u02b4\u02b8\u02cb\u02d7\u02e1\u02e6\u0333\u048d\u0100;o\u0179\u02a5trahd;\u6911cy;\u4402cy;\u4405cy;\u440f\u0180grs\u02bf\u02c4\u02c7ger;\u6021r;\u61a1hv;\u6ae4\u0100ay\u02d0\u02d5ron;\u410e;\u4414l\u0100;t\u02dd\u02de\u6207a;\u4394r;\uc000\ud835\udd07\u0100af\u02eb\u0327\u0100cm\u02f0\u0322ritical\u0200ADGT\u0300\u0306\u0316\u031ccute;\u40b4o\u0174\u030b\u030d;\u42d9bleAcute;\u42ddrave;\u4060ilde;\u42dcond;\u62c4ferentialD;\u6146\u0470\u033d\0\0\0\u0342\u0354\0\u0405f;\uc000\ud835\udd3b\u0180;DE\u0348\u0349\u034d\u40a8ot;\u60dcqual;\u6250ble\u0300CDLRUV\u0363\u0372\u0382\u03cf\u03e2\u03f8ontourIntegra\xec\u0239o\u0274\u0379\0\0\u037b\xbb\u0349nArrow;\u61d3\u0100eo\u0387\u03a4ft\u0180ART\u0390\u0396\u03a1rrow;\u61d0ightArrow;\u61d4e\xe5\u02cang\u0100LR\u03ab\u03c4eft\u0100AR\u03b3\u03b9rrow;\u67f8ightArrow;\u67faightArrow;\u67f9ight\u0100AT\u03d8\u03derrow;\u61d2ee;\u62a8p\u0241\u03e9\0\0\u03efrrow;\u61d1ownArrow;\u61d5erticalBar;\u6225n\u0300ABLRTa\u0412\u042a\u0430\u045e\u047f\u037crrow\u0180;BU\u041d\u041e\u0422\u6193ar;\u6913pArrow;\u61f5reve;\u4311eft\u02d2\u043a\0\u0446\0\u0450ightVector;\u6950eeVector;\u695eector\u0100;B\u0459\u045a\u61bdar;\u6956ight\u01d4\u0467\0\u0471eeVector;\u695fector\u0100;B\u047a\u047b\u61c1ar;\u6957ee\u0100;A\u0486\u0487\u62a4rrow;\u61a7\u0100ct\u0492\u0497r;\uc000\ud835\udc9frok;\u4110\u0800NTacdfglmopqstux\u04bd\u04c0\u04c4\u04cb\u04de\u04e2\u04e7\u04ee\u04f5\u0521\u052f\u0536\u0552\u055d\u0560\u0565G;\u414aH\u803b\xd0\u40d0cute\u803b\xc9\u40c9\u0180aiy\u04d2\u04d7\u04dcron;\u411arc\u803b\xca\u40ca;\u442dot;\u4116r;\uc000\ud835\udd08rave\u803b\xc8\u40c8ement;\u6208\u0100ap\u04fa\u04fecr;\u4112ty\u0253\u0506\0\0\u0512mallSquare;\u65fberySmallSquare;\u65ab\u0100gp\u0526\u052aon;\u4118f;\uc000\ud835\udd3csilon;\u4395u\u0100ai\u053c\u0549l\u0100;T\u0542\u0543\u6a75ilde;\u6242librium;\u61cc\u0100ci\u0557\u055ar;\u6130m;\u6a73a;\u4397ml\u803b\xcb\u40cb\u0100ip\u056a\u056fsts;\u6203onentialE;\u6147\u0280cfios\u0585\u0588\u058d\u05b2\u05ccy;\u4424r;\uc000\ud835\udd09lled\u0253\u0597\0\0\u05a3mallSquare;\u65fcerySmallSquare;\u65aa\u0370\u05ba\0\u05bf\0\0\u05c4f;\uc000\ud835\udd3dAll;\u6200riertrf;\u6131c\xf2\u05cb\u0600JTabcdfgorst\u05e8\u05ec\u05ef\u05fa\u0600\u0612\u0616\u061b\u061d\u0623\u066c\u0672cy;\u4403\u803b>\u403emma\u0100;d\u05f7\u05f8\u4393;\u43dcreve;\u411e\u0180eiy\u0607\u060c\u0610dil;\u4122rc;\u411c;\u4413ot;\u4120r;\uc000\ud835\udd0a;\u62d9pf;\uc000\ud835\udd3eeater\u0300EFGLST\u0635\u0644\u064e\u0656\u065b\u0666qual\u0100;L\u063e\u063f\u6265ess;\u62dbullEqual;\u6267reater;\u6aa2ess;\u6277lantEqual;\u6a7eilde;\u6273cr;\uc000\ud835\udca2;\u626b\u0400Aacfiosu\u0685\u068b\u0696\u069b\u069e\u06aa\u06be\u06caRDcy;\u442a\u0100ct\u0690\u0694ek;\u42c7;\u405eirc;\u4124r;\u610clbertSpace;\u610b\u01f0\u06af\0\u06b2f;\u610dizontalLine;\u6500\u0100ct\u06c3\u06c5\xf2\u06a9rok;\u4126mp\u0144\u06d0\u06d8ownHum\xf0\u012fqual;\u624f\u0700EJOacdfgmnostu\u06fa\u06fe\u0703\u0707\u070e\u071a\u071e\u0721\u0728\u0744\u0778\u078b\u078f\u0795cy;\u4415lig;\u4132cy;\u4401cute\u803b\xcd\u40cd\u0100iy\u0713\u0718rc\u803b\xce\u40ce;\u4418ot;\u4130r;\u6111rave\u803b\xcc\u40cc\u0180;ap\u0720\u072f\u073f\u0100cg\u0734\u0737r;\u412ainaryI;\u6148lie\xf3\u03dd\u01f4\u0749\0\u0762\u0100;e\u074d\u074e\u622c\u0100gr\u0753\u0758ral;\u622bsection;\u62c2isible\u0100CT\u076c\u0772omma;\u6063imes;\u6062\u0180gpt\u077f\u0783\u0788on;\u412ef;\uc000\ud835\udd40a;\u4399cr;\u6110ilde;\u4128\u01eb\u079a\0\u079ecy;\u4406l\u803b\xcf\u40cf\u0280cfosu\u07ac\u07b7\u07bc\u07c2\u07d0\u0100iy\u07b1\u07b5rc;\u4134;\u4419r;\uc000\ud835\udd0dpf;\uc000\ud835\udd41\u01e3\u07c7\0\u07ccr;\uc000\ud835\udca5rcy;\u4408kcy;\u4404\u0380HJacfos\u07e4\u07e8\u07ec\u07f1\u07fd\u0802\u0808cy;\u4425cy;\u440cppa;\u439a\u0100ey\u07f6\u07fbdil;\u4136;\u441ar;\uc000\ud835\udd0epf;\uc000\ud835\udd42cr;\uc000\ud835\udca6\u0580JTaceflmost\u0825\u0829\u082c\u0850\u0863\u09b3\u09b8\u09c7\u09cd\u0a37\u0a47cy;\u4409\u803b<\u403c\u0280cmnpr\u0837\u083c\u0841\u0844\u084dute;\u4139bda;\u439bg;\u67ealacetrf;\u6112r;\u619e\u0180aey\u0857\u085c\u0861ron;\u413ddil;\u413b;\u441b\u0100fs\u0868\u0970t\u0500ACDFRTUVar\u087e\u08a9\u08b1\u08e0\u08e6\u08fc\u092f\u095b\u0390\u096a\u0100nr\u0883\u088fgleBracket;\u67e8row\u0180;BR\u0899\u089a\u089e\u6190ar;\u61e4ightArrow;\u61c6eiling;\u6308o\u01f5\u08b7\0\u08c3bleBracket;\u67e6n\u01d4\u08c8\0\u08d2eeVector;\u6961ector\u0100;B\u08db\u08dc\u61c3ar;\u6959loor;\u630aight\u0100AV\u08ef\u08f5rrow;\u6194ector;\u694e\u0100er\u0901\u0917e\u0180;AV\u0909\u090a\u0910\u62a3rrow;\u61a4ector;\u695aiangle\u0180;BE\u0924\u0925\u0929\u62b2ar;\u69cfqual;\u62b4p\u0180DTV\u0937\u0942\u094cownVector;\u6951eeVector;\u6960ector\u0100;B\u0956\u0957\u61bfar;\u6958ector\u0100;B\u0965\u0966\u61bcar;\u6952ight\xe1\u039cs\u0300EFGLST\u097e\u098b\u0995\u099d\u09a2\u09adqualGreater;\u62daullEqual;\u6266reater;\u6276ess;\u6aa1lantEqual;\u6a7dilde;\u6272r;\uc000\ud835\udd0f\u0100;e\u09bd\u09be\u62d8ftarrow;\u61daidot;\u413f\u0180npw\u09d4\u0a16\u0a1bg\u0200LRlr\u09de\u09f7\u0a02\u0a10eft\u0100AR\u09e6\u09ecrrow;\u67f5ightArrow;\u67f7ightArrow;\u67f6eft\u0100ar\u03b3\u0a0aight\xe1\u03bfight\xe1\u03caf;\uc000\ud835\udd43er\u0100LR\u0a22\u0a2ceftArrow;\u6199ightArrow;\u6198\u0180cht\u0a3e\u0a40\u0a42\xf2\u084c;\u61b0rok;\u4141;\u626a\u0400acefiosu\u0a5a\u0a5d\u0a60\u0a77\u0a7c\u0a85\u0a8b\u0a8ep;\u6905y;\u441c\u0100dl\u0a65\u0a6fiumSpace;\u605flintrf;\u6133r;\uc000\ud835\udd10nusPlus;\u6213pf;\uc000\ud835\udd44c\xf2\u0a76;\u439c\u0480Jacefostu\u0aa3\u0aa7\u0aad\u0ac0\u0b14\u0b19\u0d91\u0d97\u0d9ecy;\u440acute;\u4143\u0180aey\u0ab4\u0ab9\u0aberon;\u4147dil;\u4145;\u441d\u0180gsw\u0ac7\u0af0\u0b0eative\u0180MTV\u0ad3\u0adf\u0ae8ediumSpace;\u600bhi\u0100cn\u0ae6\u0ad8\xeb\u0ad9eryThi\xee\u0ad9ted\u0100GL\u0af8\u0b06reaterGreate\xf2\u0673essLes\xf3\u0a48Line;\u400ar;\uc000\ud835\udd11\u0200Bnpt\u0b22\u0b28\u0b37\u0b3areak;\u6060BreakingSpace;\u40a0f;\u6115\u0680;CDEGHLNPRSTV\u0b55\u0b56\u0b6a\u0b7c\u0ba1\u0beb\u0c04\u0c5e\u0c84\u0ca6\u0cd8\u0d61\u0d85\u6aec\u0100ou\u0b5b\u0b64ngruent;\u6262pCap;\u626doubleVerticalBar;\u6226\u0180lqx\u0b83\u0b8a\u0b9bement;\u6209ual\u0100;T\u0b92\u0b93\u6260ilde;\uc000\u2242\u0338ists;\u6204reater\u0380;EFGLST\u0bb6\u0bb7\u0bbd\u0bc9\u0bd3\u0bd8\u0be5\u626fqual;\u6271ullEqual;\uc000\u2267\u0338reater;\uc000\u226b\u0338ess;\u6279lantEqual;\uc000\u2a7e\u0338ilde;\u6275ump\u0144\u0bf2\u0bfdownHump;\uc000\u224e\u0338qual;\uc000\u224f\u0338e\u0100fs\u0c0a\u0c27tTriangle\u0180;BE\u0c1a\u0c1b\u0c21\u62eaar;\uc000\u29cf\u0338qual;\u62ecs\u0300;EGLST\u0c35\u0c36\u0c3c\u0c44\u0c4b\u0c58\u626equal;\u6270reater;\u6278ess;\uc000\u226a\u0338lantEqual;\uc000\u2a7d\u0338ilde;\u6274ested\u0100GL\u0c68\u0c79reaterGreater;\uc000\u2aa2\u0338essLess;\uc000\u2aa1\u0338recedes\u0180;ES\u0c92\u0c93\u0c9b\u6280qual;\uc000\u2aaf\u0338lantEqual;\u62e0\u0100ei\u0cab\u0cb9verseElement;\u620cghtTriangle\u0180;BE\u0ccb\u0ccc\u0cd2\u62ebar;\uc000\u29d0\u0338qual;\u62ed\u0100qu\u0cdd\u0d0cuareSu\u0100bp\u0ce8\u0cf9set\u0100;E\u0cf0\u0cf3\uc000\u228f\u0338qual;\u62e2erset\u0100;E\u0d03\u0d06\uc000\u2290\u0338qual;\u62e3\u0180bcp\u0d13\u0d24\u0d4eset\u0100;E\u0d1b\u0d1e\uc000\u2282\u20d2qual;\u6288ceeds\u0200;EST\u0d32\u0d33\u0d3b\u0d46\u6281qual;\uc000\u2ab0\u0338lantEqual;\u62e1ilde;\uc000\u227f\u0338erset\u0100;E\u0d58\u0d5b\uc000\u2283\u20d2qual;\u6289ilde\u0200;EFT\u0d6e\u0d6f\u0d75\u0d7f\u6241qual;\u6244ullEqual;\u6247ilde;\u6249erticalBar;\u6224cr;\uc000\ud835\udca9ilde\u803b\xd1\u40d1;\u439d\u0700Eacdfgmoprstuv\u0dbd\u0dc2\u0dc9\u0dd5\u0ddb\u0de0\u0de7\u0dfc\u0e02\u0e20\u0e22\u0e32\u0e3f\u0e44lig;\u4152cute\u803b\xd3\u40d3\u0100iy\u0dce\u0dd3rc\u803b\xd4\u40d4;\u441eblac;\u4150r;\uc000\ud835\udd12rave\u803b\xd2\u40d2\u0180aei\u0dee\u0df2\u0df6cr;\u414cga;\u43a9cron;\u439fpf;\uc000\ud835\udd46enCurly\u0100DQ\u0e0e\u0e1aoubleQuote;\u601cuote;\u6018;\u6a54\u0100cl\u0e27\u0e2cr;\uc000\ud835\udcaaash\u803b\xd8\u40d8i\u016c\u0e37\u0e3cde\u803b\xd5\u40d5es;\u6a37ml\u803b\xd6\u40d6er\u0100BP\u0e4b\u0e60\u0100ar\u0e50\u0e53r;\u603eac\u0100ek\u0e5a\u0e5c;\u63deet;\u63b4arenthesis;\u63dc\u0480acfhilors\u0e7f\u0e87\u0e8a\u0e8f\u0e92\u0e94\u0e9d\u0eb0\u0efcrtialD;\u6202y;\u441fr;\uc000\ud835\udd13i;\u43a6;\u43a0usMinus;\u40b1\u0100ip\u0ea2\u0eadncareplan\xe5\u069df;\u6119\u0200;eio\u0eb9\u0eba\u0ee0\u0ee4\u6abbcedes\u0200;EST\u0ec8\u0ec9\u0ecf\u0eda\u627aqual;\u6aaflantEqual;\u627cilde;\u627eme;\u6033\u0100dp\u0ee9\u0eeeuct;\u620fortion\u0100;a\u0225\u0ef9l;\u621d\u0100ci\u0f01\u0f06r;\uc000\ud835\udcab;\u43a8\u0200Ufos\u0f11\u0f16\u0f1b\u0f1fOT\u803b\"\u4022r;\uc000\ud835\udd14pf;\u611acr;\uc000\ud835\udcac\u0600BEacefhiorsu\u0f3e\u0f43\u0f47\u0f60\u0f73\u0fa7\u0faa\u0fad\u1096\u10a9\u10b4\u10bearr;\u6910G\u803b\xae\u40ae\u0180cnr\u0f4e\u0f53\u0f56ute;\u4154g;\u67ebr\u0100;t\u0f5c\u0f5d\u61a0l;\u6916\u0180aey\u0f67\u0f6c\u0f71ron;\u4158dil;\u4156;\u4420\u0100;v\u0f78\u0f79\u611cerse\u0100EU\u0f82\u0f99\u0100lq\u0f87\u0f8eement;\u620builibrium;\u61cbpEquilibrium;\u696fr\xbb\u0f79o;\u43a1ght\u0400ACDFTUVa\u0fc1\u0feb\u0ff3\u1022\u1028\u105b\u1087\u03d8\u0100nr\u0fc6\u0fd2gleBracket;\u67e9row\u0180;BL\u0fdc\u0fdd\u0fe1\u6192ar;\u61e5eftArrow;\u61c4eiling;\u6309o\u01f5\u0ff9\0\u1005bleBracket;\u67e7n\u01d4\u100a\0\u1014eeVector;\u695dector\u0100;B\u101d\u101e\u61c2ar;\u6955loor;\u630b\u0100er\u102d\u1043e\u0180;AV\u1035\u1036\u103c\u62a2rrow;\u61a6ector;\u695biangle\u0180;BE\u1050\u1051\u1055\u62b3ar;\u69d0qual;\u62b5p\u0180DTV\u1063\u106e\u1078ownVector;\u694feeVector;\u695cector\u0100;B\u1082\u1083\u61bear;\u6954ector\u0100;B\u1091\u1092\u61c0ar;\u6953\u0100pu\u109b\u109ef;\u611dndImplies;\u6970ightarrow;\u61db\u0100ch\u10b9\u10bcr;\u611b;\u61b1leDelayed;\u69f4\u0680HOacfhimoqstu\u10e4\u10f1\u10f7\u10fd\u1119\u111e\u1151\u1156\u1161\u1167\u11b5\u11bb\u11bf\u0100Cc\u10e9\u10eeHcy;\u4429y;\u4428FTcy;\u442ccute;\u415a\u0280;aeiy\u1108\u1109\u110e\u1113\u1117\u6abcron;\u4160dil;\u415erc;\u415c;\u4421r;\uc000\ud835\udd16ort\u0200DLRU\u112a\u1134\u113e\u1149ownArrow\xbb\u041eeftArrow\xbb\u089aightArrow\xbb\u0fddpArrow;\u6191gma;\u43a3allCircle;\u6218pf;\uc000\ud835\udd4a\u0272\u116d\0\0\u1170t;\u621aare\u0200;ISU\u117b\u117c\u1189\u11af\u65a1ntersection;\u6293u\u0100bp\u118f\u119eset\u0100;E\u1197\u1198\u628fqual;\u6291erset\u0100;E\u11a8\u11a9\u6290qual;\u6292nion;\u6294cr;\uc000\ud835\udcaear;\u62c6\u0200bcmp\u11c8\u11db\u1209\u120b\u0100;s\u11cd\u11ce\u62d0et\u0100;E\u11cd\u11d5qual;\u6286\u0100ch\u11e0\u1205eeds\u0200;EST\u11ed\u11ee\u11f4\u11ff\u627bqual;\u6ab0lantEqual;\u627dilde;\u627fTh\xe1\u0f8c;\u6211\u0180;es\u1212\u1213\u1223\u62d1rset\u0100;E\u121c\u121d\u6283qual;\u6287et\xbb\u1213\u0580HRSacfhiors\u123e\u1244\u1249\u1255\u125e\u1271\u1276\u129f\u12c2\u12c8\u12d1ORN\u803b\xde\u40deADE;\u6122\u0100Hc\u124e\u1252cy;\u440by;\u4426\u0100bu\u125a\u125c;\u4009;\u43a4\u0180aey\u1265\u126a\u126fron;\u4164dil;\u4162;\u4422r;\uc000\ud835\udd17\u0100ei\u127b\u1289\u01f2\u1280\0\u1287efore;\u6234a;\u4398\u0100cn\u128e\u1298kSpace;\uc000\u205f\u200aSpace;\u6009lde\u0200;EFT\u12ab\u12ac\u12b2\u12bc\u623cqual;\u6243ullEqual;\u6245ilde;\u6248pf;\uc000\ud835\udd4bipleDot;\u60db\u0100ct\u12d6\u12dbr;\uc000\ud835\udcafrok;\u4166\u0ae1\u12f7\u130e\u131a\u1326\0\u132c\u1331\0\0\0\0\0\u1338\u133d\u1377\u1385\0\u13ff\u1404\u140a\u1410\u0100cr\u12fb\u1301ute\u803b\xda\u40dar\u0100;o\u1307\u1308\u619fcir;\u6949r\u01e3\u1313\0\u1316y;\u440eve;\u416c\u0100iy\u131e\u1323rc\u803b\xdb\u40db;\u4423blac;\u4170r;\uc000\ud835\udd18rave\u803b\xd9\u40d9acr;\u416a\u0100di\u1341\u1369er\u0100BP\u1348\u135d\u0100ar\u134d\u1350r;\u405fac\u0100ek\u1357\u1359;\u63dfet;\u63b5arenthesis;\u63ddon\u0100;P\u1370\u1371\u62c3lus;\u628e\u0100gp\u137b\u137fon;\u4172f;\uc000\ud835\udd4c\u0400ADETadps\u1395\u13ae\u13b8\u13c4\u03e8\u13d2\u13d7\u13f3rrow\u0180;BD\u1150\u13a0\u13a4ar;\u6912ownArrow;\u61c5ownArrow;\u6195quilibrium;\u696eee\u0100;A\u13cb\u13cc\u62a5rrow;\u61a5own\xe1\u03f3er\u0100LR\u13de\u13e8eftArrow;\u6196ightArrow;\u6197i\u0100;l\u13f9\u13fa\u43d2on;\u43a5ing;\u416ecr;\uc000\ud835\udcb0ilde;\u4168ml\u803b\xdc\u40dc\u0480Dbcdefosv\u1427\u142c\u1430\u1433\u143e\u1485\u148a\u1490\u1496ash;\u62abar;\u6aeby;\u4412ash\u0100;l\u143b\u143c\u62a9;\u6ae6\u0100er\u1443\u1445;\u62c1\u0180bty\u144c\u1450\u147aar;\u6016\u0100;i\u144f\u1455cal\u0200BLST\u1461\u1465\u146a\u1474ar;\u6223ine;\u407ceparator;\u6758ilde;\u6240ThinSpace;\u600ar;\uc000\ud835\udd19pf;\uc000\ud835\udd4dcr;\uc000\ud835\udcb1dash;\u62aa\u0280cefos\u14a7\u14ac\u14b1\u14b6\u14bcirc;\u4174dge;\u62c0r;\uc000\ud835\udd1apf;\uc000\ud835\udd4ecr;\uc000\ud835\udcb2\u0200fios\u14cb\u14d0\u14d2\u14d8r;\uc000\ud835\udd1b;\u439epf;\uc000\ud835\udd4fcr;\uc000\ud835\udcb3\u0480AIUacfosu\u14f1\u14f5\u14f9\u14fd\u1504\u150f\u1514\u151a\u1520cy;\u442fcy;\u4407cy;\u442ecute\u803b\xdd\u40dd\u0100iy\u1509\u150drc;\u4176;\u442br;\uc000\ud835\udd1cpf;\uc000\ud835\udd50cr;\uc000\ud835\udcb4ml;\u4178\u0400Hacdefos\u1535\u1539\u153f\u154b\u154f\u155d\u1560\u1564cy;\u4416cute;\u4179\u0100ay\u1544\u1549ron;\u417d;\u4417ot;\u417b\u01f2\u1554\0\u155boWidt\xe8\u0ad9a;\u4396r;\u6128pf;\u6124cr;\uc000\ud835\udcb5\u0be1\u1583\u158a\u1590\0\u15b0\u15b6\u15bf\0\0\0\0\u15c6\u15db\u15eb\u165f\u166d\0\u1695\u169b\u16b2\u16b9\0\u16becute\u803b\xe1\u40e1reve;\u4103\u0300;Ediuy\u159c\u159d\u15a1\u15a3\u15a8\u15ad\u623e;\uc000\u223e\u0333;\u623frc\u803b\xe2\u40e2te\u80bb\xb4\u0306;\u4430lig\u803b\xe6\u40e6\u0100;r\xb2\u15ba;\uc000\ud835\udd1erave\u803b\xe0\u40e0\u0100ep\u15ca\u15d6\u0100fp\u15cf\u15d4sym;\u6135\xe8\u15d3ha;\u43b1\u0100ap\u15dfc\u0100cl\u15e4\u15e7r;\u4101g;\u6a3f\u0264\u15f0\0\0\u160a\u0280;adsv\u15fa\u15fb\u15ff\u1601\u1607\u6227nd;\u6a55;\u6a5clope;\u6a58;\u6a5a\u0380;elmrsz\u1618\u1619\u161b\u161e\u163f\u164f\u1659\u6220;\u69a4e\xbb\u1619sd\u0100;a\u1625\u1626\u6221\u0461\u1630\u1632\u1634\u1636\u1638\u163a\u163c\u163e;\u69a8;\u69a9;\u69aa;\u69ab;\u69ac;\u69ad;\u69ae;\u69aft\u0100;v\u1645\u1646\u621fb\u0100;d\u164c\u164d\u62be;\u699d\u0100pt\u1654\u1657h;\u6222\xbb\xb9arr;\u637c\u0100gp\u1663\u1667on;\u4105f;\uc000\ud835\udd52\u0380;Eaeiop\u12c1\u167b\u167d\u1682\u1684\u1687\u168a;\u6a70cir;\u6a6f;\u624ad;\u624bs;\u4027rox\u0100;e\u12c1\u1692\xf1\u1683ing\u803b\xe5\u40e5\u0180cty\u16a1\u16a6\u16a8r;\uc000\ud835\udcb6;\u402amp\u0100;e\u12c1\u16af\xf1\u0288ilde\u803b\xe3\u40e3ml\u803b\xe4\u40e4\u0100ci\u16c2\u16c8onin\xf4\u0272nt;\u6a11\u0800Nabcdefiklnoprsu\u16ed\u16f1\u1730\u173c\u1743\u1748\u1778\u177d\u17e0\u17e6\u1839\u1850\u170d\u193d\u1948\u1970ot;\u6aed\u0100cr\u16f6\u171ek\u0200ceps\u1700\u1705\u170d\u1713ong;\u624cpsilon;\u43f6rime;\u6035im\u0100;e\u171a\u171b\u623dq;\u62cd\u0176\u1722\u1726ee;\u62bded\u0100;g\u172c\u172d\u6305e\xbb\u172drk\u0100;t\u135c\u1737brk;\u63b6\u0100oy\u1701\u1741;\u4431quo;\u601e\u0280cmprt\u1753\u175b\u1761\u1764\u1768aus\u0100;e\u010a\u0109ptyv;\u69b0s\xe9\u170cno\xf5\u0113\u0180ahw\u176f\u1771\u1773;\u43b2;\u6136een;\u626cr;\uc000\ud835\udd1fg\u0380costuvw\u178d\u179d\u17b3\u17c1\u17d5\u17db\u17de\u0180aiu\u1794\u1796\u179a\xf0\u0760rc;\u65efp\xbb\u1371\u0180dpt\u17a4\u17a8\u17adot;\u6a00lus;\u6a01imes;\u6a02\u0271\u17b9\0\0\u17becup;\u6a06ar;\u6605riangle\u0100du\u17cd\u17d2own;\u65bdp;\u65b3plus;\u6a04e\xe5\u1444\xe5\u14adarow;\u690d\u0180ako\u17ed\u1826\u1835\u0100cn\u17f2\u1823k\u0180lst\u17fa\u05ab\u1802ozenge;\u69ebriangle\u0200;dlr\u1812\u1813\u1818\u181d\u65b4own;\u65beeft;\u65c2ight;\u65b8k;\u6423\u01b1\u182b\0\u1833\u01b2\u182f\0\u1831;\u6592;\u65914;\u6593ck;\u6588\u0100eo\u183e\u184d\u0100;q\u1843\u1846\uc000=\u20e5uiv;\uc000\u2261\u20e5t;\u6310\u0200ptwx\u1859\u185e\u1867\u186cf;\uc000\ud835\udd53\u0100;t\u13cb\u1863om\xbb\u13cctie;\u62c8\u0600DHUVbdhmptuv\u1885\u1896\u18aa\u18bb\u18d7\u18db\u18ec\u18ff\u1905\u190a\u1910\u1921\u0200LRlr\u188e\u1890\u1892\u1894;\u6557;\u6554;\u6556;\u6553\u0280;DUdu\u18a1\u18a2\u18a4\u18a6\u18a8\u6550;\u6566;\u6569;\u6564;\u6567\u0200LRlr\u18b3\u18b5\u18b7\u18b9;\u655d;\u655a;\u655c;\u6559\u0380;HLRhlr\u18ca\u18cb\u18cd\u18cf\u18d1\u18d3\u18d5\u6551;\u656c;\u6563;\u6560;\u656b;\u6562;\u655fox;\u69c9\u0200LRlr\u18e4\u18e6\u18e8\u18ea;\u6555;\u6552;\u6510;\u650c\u0280;DUdu\u06bd\u18f7\u18f9\u18fb\u18fd;\u6565;\u6568;\u652c;\u6534inus;\u629flus;\u629eimes;\u62a0\u0200LRlr\u1919\u191b\u191d\u191f;\u655b;\u6558;\u6518;\u6514\u0380;HLRhlr\u1930\u1931\u1933\u1935\u1937\u1939\u193b\u6502;\u656a;\u6561;\u655e;\u653c;\u6524;\u651c\u0100ev\u0123\u1942bar\u803b\xa6\u40a6\u0200ceio\u1951\u1956\u195a\u1960r;\uc000\ud835\udcb7mi;\u604fm\u0100;e\u171a\u171cl\u0180;bh\u1968\u1969\u196b\u405c;\u69c5sub;\u67c8\u016c\u1974\u197el\u0100;e\u1979\u197a\u6022t\xbb\u197ap\u0180;Ee\u012f\u1985\u1987;\u6aae\u0100;q\u06dc\u06db\u0ce1\u19a7\0\u19e8\u1a11\u1a15\u1a32\0\u1a37\u1a50\0\0\u1ab4\0\0\u1ac1\0\0\u1b21\u1b2e\u1b4d\u1b52\0\u1bfd\0\u1c0c\u0180cpr\u19ad\u19b2\u19ddute;\u4107\u0300;abcds\u19bf\u19c0\u19c4\u19ca\u19d5\u19d9\u6229nd;\u6a44rcup;\u6a49\u0100au\u19cf\u19d2p;\u6a4bp;\u6a47ot;\u6a40;\uc000\u2229\ufe00\u0100eo\u19e2\u19e5t;\u6041\xee\u0693\u0200aeiu\u19f0\u19fb\u1a01\u1a05\u01f0\u19f5\0\u19f8s;\u6a4don;\u410ddil\u803b\xe7\u40e7rc;\u4109ps\u0100;s\u1a0c\u1a0d\u6a4cm;\u6a50ot;\u410b\u0180dmn\u1a1b\u1a20\u1a26il\u80bb\xb8\u01adptyv;\u69b2t\u8100\xa2;e\u1a2d\u1a2e\u40a2r\xe4\u01b2r;\uc000\ud835\udd20\u0180cei\u1a3d\u1a40\u1a4dy;\u4447ck\u0100;m\u1a47\u1a48\u6713ark\xbb\u1a48;\u43c7r\u0380;Ecefms\u1a5f\u1a60\u1a62\u1a6b\u1aa4\u1aaa\u1aae\u65cb;\u69c3\u0180;el\u1a69\u1a6a\u1a6d\u42c6q;\u6257e\u0261\u1a74\0\0\u1a88rrow\u0100lr\u1a7c\u1a81eft;\u61baight;\u61bb\u0280RSacd\u1a92\u1a94\u1a96\u1a9a\u1a9f\xbb\u0f47;\u64c8st;\u629birc;\u629aash;\u629dnint;\u6a10id;\u6aefcir;\u69c2ubs\u0100;u\u1abb\u1abc\u6663it\xbb\u1abc\u02ec\u1ac7\u1ad4\u1afa\0\u1b0aon\u0100;e\u1acd\u1ace\u403a\u0100;q\xc7\xc6\u026d\u1ad9\0\0\u1ae2a\u0100;t\u1ade\u1adf\u402c;\u4040\u0180;fl\u1ae8\u1ae9\u1aeb\u6201\xee\u1160e\u0100mx\u1af1\u1af6ent\xbb\u1ae9e\xf3\u024d\u01e7\u1afe\0\u1b07\u0100;d\u12bb\u1b02ot;\u6a6dn\xf4\u0246\u0180fry\u1b10\u1b14\u1b17;\uc000\ud835\udd54o\xe4\u0254\u8100\xa9;s\u0155\u1b1dr;\u6117\u0100ao\u1b25\u1b29rr;\u61b5ss;\u6717\u0100cu\u1b32\u1b37r;\uc000\ud835\udcb8\u0100bp\u1b3c\u1b44\u0100;e\u1b41\u1b42\u6acf;\u6ad1\u0100;e\u1b49\u1b4a\u6ad0;\u6ad2dot;\u62ef\u0380delprvw\u1b60\u1b6c\u1b77\u1b82\u1bac\u1bd4\u1bf9arr\u0100lr\u1b68\u1b6a;\u6938;\u6935\u0270\u1b72\0\0\u1b75r;\u62dec;\u62dfarr\u0100;p\u1b7f\u1b80\u61b6;\u693d\u0300;bcdos\u1b8f\u1b90\u1b96\u1ba1\u1ba5\u1ba8\u622arcap;\u6a48\u0100au\u1b9b\u1b9ep;\u6a46p;\u6a4aot;\u628dr;\u6a45;\uc000\u222a\ufe00\u0200alrv\u1bb5\u1bbf\u1bde\u1be3rr\u0100;m\u1bbc\u1bbd\u61b7;\u693cy\u0180evw\u1bc7\u1bd4\u1bd8q\u0270\u1bce\0\0\u1bd2re\xe3\u1b73u\xe3\u1b75ee;\u62ceedge;\u62cfen\u803b\xa4\u40a4earrow\u0100lr\u1bee\u1bf3eft\xbb\u1b80ight\xbb\u1bbde\xe4\u1bdd\u0100ci\u1c01\u1c07onin\xf4\u01f7nt;\u6231lcty;\u632d\u0980AHabcdefhijlorstuwz\u1c38\u1c3b\u1c3f\u1c5d\u1c69\u1c75\u1c8a\u1c9e\u1cac\u1cb7\u1cfb\u1cff\u1d0d\u1d7b\u1d91\u1dab\u1dbb\u1dc6\u1dcdr\xf2\u0381ar;\u6965\u0200glrs\u1c48\u1c4d\u1c52\u1c54ger;\u6020eth;\u6138\xf2\u1133h\u0100;v\u1c5a\u1c5b\u6010\xbb\u090a\u016b\u1c61\u1c67arow;\u690fa\xe3\u0315\u0100ay\u1c6e\u1c73ron;\u410f;\u4434\u0180;ao\u0332\u1c7c\u1c84\u0100gr\u02bf\u1c81r;\u61catseq;\u6a77\u0180glm\u1c91\u1c94\u1c98\u803b\xb0\u40b0ta;\u43b4ptyv;\u69b1\u0100ir\u1ca3\u1ca8sht;\u697f;\uc000\ud835\udd21ar\u0100lr\u1cb3\u1cb5\xbb\u08dc\xbb\u101e\u0280aegsv\u1cc2\u0378\u1cd6\u1cdc\u1ce0m\u0180;os\u0326\u1cca\u1cd4nd\u0100;s\u0326\u1cd1uit;\u6666amma;\u43ddin;\u62f2\u0180;io\u1ce7\u1ce8\u1cf8\u40f7de\u8100\xf7;o\u1ce7\u1cf0ntimes;\u62c7n\xf8\u1cf7cy;\u4452c\u026f\u1d06\0\0\u1d0arn;\u631eop;\u630d\u0280lptuw\u1d18\u1d1d\u1d22\u1d49\u1d55lar;\u4024f;\uc000\ud835\udd55\u0280;emps\u030b\u1d2d\u1d37\u1d3d\u1d42q\u0100;d\u0352\u1d33ot;\u6251inus;\u6238lus;\u6214quare;\u62a1blebarwedg\xe5\xfan\u0180adh\u112e\u1d5d\u1d67ownarrow\xf3\u1c83arpoon\u0100lr\u1d72\u1d76ef\xf4\u1cb4igh\xf4\u1cb6\u0162\u1d7f\u1d85karo\xf7\u0f42\u026f\u1d8a\0\0\u1d8ern;\u631fop;\u630c\u0180cot\u1d98\u1da3\u1da6\u0100ry\u1d9d\u1da1;\uc000\ud835\udcb9;\u4455l;\u69f6rok;\u4111\u0100dr\u1db0\u1db4ot;\u62f1i\u0100;f\u1dba\u1816\u65bf\u0100ah\u1dc0\u1dc3r\xf2\u0429a\xf2\u0fa6angle;\u69a6\u0100ci\u1dd2\u1dd5y;\u445fgrarr;\u67ff\u0900Dacdefglmnopqrstux\u1e01\u1e09\u1e19\u1e38\u0578\u1e3c\u1e49\u1e61\u1e7e\u1ea5\u1eaf\u1ebd\u1ee1\u1f2a\u1f37\u1f44\u1f4e\u1f5a\u0100Do\u1e06\u1d34o\xf4\u1c89\u0100cs\u1e0e\u1e14ute\u803b\xe9\u40e9ter;\u6a6e\u0200aioy\u1e22\u1e27\u1e31\u1e36ron;\u411br\u0100;c\u1e2d\u1e2e\u6256\u803b\xea\u40ealon;\u6255;\u444dot;\u4117\u0100Dr\u1e41\u1e45ot;\u6252;\uc000\ud835\udd22\u0180;rs\u1e50\u1e51\u1e57\u6a9aave\u803b\xe8\u40e8\u0100;d\u1e5c\u1e5d\u6a96ot;\u6a98\u0200;ils\u1e6a\u1e6b\u1e72\u1e74\u6a99nters;\u63e7;\u6113\u0100;d\u1e79\u1e7a\u6a95ot;\u6a97\u0180aps\u1e85\u1e89\u1e97cr;\u4113ty\u0180;sv\u1e92\u1e93\u1e95\u6205et\xbb\u1e93p\u01001;\u1e9d\u1ea4\u0133\u1ea1\u1ea3;\u6004;\u6005\u6003\u0100gs\u1eaa\u1eac;\u414bp;\u6002\u0100gp\u1eb4\u1eb8on;\u4119f;\uc000\ud835\udd56\u0180als\u1ec4\u1ece\u1ed2r\u0100;s\u1eca\u1ecb\u62d5l;\u69e3us;\u6a71i\u0180;lv\u1eda\u1edb\u1edf\u43b5on\xbb\u1edb;\u43f5\u0200csuv\u1eea\u1ef3\u1f0b\u1f23\u0100io\u1eef\u1e31rc\xbb\u1e2e\u0269\u1ef9\0\0\u1efb\xed\u0548ant\u0100gl\u1f02\u1f06tr\xbb\u1e5dess\xbb\u1e7a\u0180aei\u1f12\u1f16\u1f1als;\u403dst;\u625fv\u0100;D\u0235\u1f20D;\u6a78parsl;\u69e5\u0100Da\u1f2f\u1f33ot;\u6253rr;\u6971\u0180cdi\u1f3e\u1f41\u1ef8r;\u612fo\xf4\u0352\u0100ah\u1f49\u1f4b;\u43b7\u803b\xf0\u40f0\u0100mr\u1f53\u1f57l\u803b\xeb\u40ebo;\u60ac\u0180cip\u1f61\u1f64\u1f67l;\u4021s\xf4\u056e\u0100eo\u1f6c\u1f74ctatio\xee\u0559nential\xe5\u0579\u09e1\u1f92\0\u1f9e\0\u1fa1\u1fa7\0\0\u1fc6\u1fcc\0\u1fd3\0\u1fe6\u1fea\u2000\0\u2008\u205allingdotse\xf1\u1e44y;\u4444male;\u6640\u0180ilr\u1fad\u1fb3\u1fc1lig;\u8000\ufb03\u0269\u1fb9\0\0\u1fbdg;\u8000\ufb00ig;\u8000\ufb04;\uc000\ud835\udd23lig;\u8000\ufb01lig;\uc000fj\u0180alt\u1fd9\u1fdc\u1fe1t;\u666dig;\u8000\ufb02ns;\u65b1of;\u4192\u01f0\u1fee\0\u1ff3f;\uc000\ud835\udd57\u0100ak\u05bf\u1ff7\u0100;v\u1ffc\u1ffd\u62d4;\u6ad9artint;\u6a0d\u0100ao\u200c\u2055\u0100cs\u2011\u2052\u03b1\u201a\u2030\u2038\u2045\u2048\0\u2050\u03b2\u2022\u2025\u2027\u202a\u202c\0\u202e\u803b\xbd\u40bd;\u6153\u803b\xbc\u40bc;\u6155;\u6159;\u615b\u01b3\u2034\0\u2036;\u6154;\u6156\u02b4\u203e\u2041\0\0\u2043\u803b\xbe\u40be;\u6157;\u615c5;\u6158\u01b6\u204c\0\u204e;\u615a;\u615d8;\u615el;\u6044wn;\u6322cr;\uc000\ud835\udcbb\u0880Eabcdefgijlnorstv\u2082\u2089\u209f\u20a5\u20b0\u20b4\u20f0\u20f5\u20fa\u20ff\u2103\u2112\u2138\u0317\u213e\u2152\u219e\u0100;l\u064d\u2087;\u6a8c\u0180cmp\u2090\u2095\u209dute;\u41f5ma\u0100;d\u209c\u1cda\u43b3;\u6a86reve;\u411f\u0100iy\u20aa\u20aerc;\u411d;\u4433ot;\u4121\u0200;lqs\u063e\u0642\u20bd\u20c9\u0180;qs\u063e\u064c\u20c4lan\xf4\u0665\u0200;cdl\u0665\u20d2\u20d5\u20e5c;\u6aa9ot\u0100;o\u20dc\u20dd\u6a80\u0100;l\u20e2\u20e3\u6a82;\u6a84\u0100;e\u20ea\u20ed\uc000\u22db\ufe00s;\u6a94r;\uc000\ud835\udd24\u0100;g\u0673\u061bmel;\u6137cy;\u4453\u0200;Eaj\u065a\u210c\u210e\u2110;\u6a92;\u6aa5;\u6aa4\u0200Eaes\u211b\u211d\u2129\u2134;\u6269p\u0100;p\u2123\u2124\u6a8arox\xbb\u2124\u0100;q\u212e\u212f\u6a88\u0100;q\u212e\u211bim;\u62e7pf;\uc000\ud835\udd58\u0100ci\u2143\u2146r;\u610am\u0180;el\u066b\u214e\u2150;\u6a8e;\u6a90\u8300>;cdlqr\u05ee\u2160\u216a\u216e\u2173\u2179\u0100ci\u2165\u2167;\u6aa7r;\u6a7aot;\u62d7Par;\u6995uest;\u6a7c\u0280adels\u2184\u216a\u2190\u0656\u219b\u01f0\u2189\0\u218epro\xf8\u209er;\u6978q\u0100lq\u063f\u2196les\xf3\u2088i\xed\u066b\u0100en\u21a3\u21adrtneqq;\uc000\u2269\ufe00\xc5\u21aa\u0500Aabcefkosy\u21c4\u21c7\u21f1\u21f5\u21fa\u2218\u221d\u222f\u2268\u227dr\xf2\u03a0\u0200ilmr\u21d0\u21d4\u21d7\u21dbrs\xf0\u1484f\xbb\u2024il\xf4\u06a9\u0100dr\u21e0\u21e4cy;\u444a\u0180;cw\u08f4\u21eb\u21efir;\u6948;\u61adar;\u610firc;\u4125\u0180alr\u2201\u220e\u2213rts\u0100;u\u2209\u220a\u6665it\xbb\u220alip;\u6026con;\u62b9r;\uc000\ud835\udd25s\u0100ew\u2223\u2229arow;\u6925arow;\u6926\u0280amopr\u223a\u223e\u2243\u225e\u2263rr;\u61fftht;\u623bk\u0100lr\u2249\u2253eftarrow;\u61a9ightarrow;\u61aaf;\uc000\ud835\udd59bar;\u6015\u0180clt\u226f\u2274\u2278r;\uc000\ud835\udcbdas\xe8\u21f4rok;\u4127\u0100bp\u2282\u2287ull;\u6043hen\xbb\u1c5b\u0ae1\u22a3\0\u22aa\0\u22b8\u22c5\u22ce\0\u22d5\u22f3\0\0\u22f8\u2322\u2367\u2362\u237f\0\u2386\u23aa\u23b4cute\u803b\xed\u40ed\u0180;iy\u0771\u22b0\u22b5rc\u803b\xee\u40ee;\u4438\u0100cx\u22bc\u22bfy;\u4435cl\u803b\xa1\u40a1\u0100fr\u039f\u22c9;\uc000\ud835\udd26rave\u803b\xec\u40ec\u0200;ino\u073e\u22dd\u22e9\u22ee\u0100in\u22e2\u22e6nt;\u6a0ct;\u622dfin;\u69dcta;\u6129lig;\u4133\u0180aop\u22fe\u231a\u231d\u0180cgt\u2305\u2308\u2317r;\u412b\u0180elp\u071f\u230f\u2313in\xe5\u078ear\xf4\u0720h;\u4131f;\u62b7ed;\u41b5\u0280;cfot\u04f4\u232c\u2331\u233d\u2341are;\u6105in\u0100;t\u2338\u2339\u621eie;\u69dddo\xf4\u2319\u0280;celp\u0757\u234c\u2350\u235b\u2361al;\u62ba\u0100gr\u2355\u2359er\xf3\u1563\xe3\u234darhk;\u6a17rod;\u6a3c\u0200cgpt\u236f\u2372\u2376\u237by;\u4451on;\u412ff;\uc000\ud835\udd5aa;\u43b9uest\u803b\xbf\u40bf\u0100ci\u238a\u238fr;\uc000\ud835\udcben\u0280;Edsv\u04f4\u239b\u239d\u23a1\u04f3;\u62f9ot;\u62f5\u0100;v\u23a6\u23a7\u62f4;\u62f3\u0100;i\u0777\u23aelde;\u4129\u01eb\u23b8\0\u23bccy;\u4456l\u803b\xef\u40ef\u0300cfmosu\u23cc\u23d7\u23dc\u23e1\u23e7\u23f5\u0100iy\u23d1\u23d5rc;\u4135;\u4439r;\uc000\ud835\udd27ath;\u4237pf;\uc000\ud835\udd5b\u01e3\u23ec\0\u23f1r;\uc000\ud835\udcbfrcy;\u4458kcy;\u4454\u0400acfghjos\u240b\u2416\u2422\u2427\u242d\u2431\u2435\u243bppa\u0100;v\u2413\u2414\u43ba;\u43f0\u0100ey\u241b\u2420dil;\u4137;\u443ar;\uc000\ud835\udd28reen;\u4138cy;\u4445cy;\u445cpf;\uc000\ud835\udd5ccr;\uc000\ud835\udcc0\u0b80ABEHabcdefghjlmnoprstuv\u2470\u2481\u2486\u248d\u2491\u250e\u253d\u255a\u2580\u264e\u265e\u2665\u2679\u267d\u269a\u26b2\u26d8\u275d\u2768\u278b\u27c0\u2801\u2812\u0180art\u2477\u247a\u247cr\xf2\u09c6\xf2\u0395ail;\u691barr;\u690e\u0100;g\u0994\u248b;\u6a8bar;\u6962\u0963\u24a5\0\u24aa\0\u24b1\0\0\0\0\0\u24b5\u24ba\0\u24c6\u24c8\u24cd\0\u24f9ute;\u413amptyv;\u69b4ra\xee\u084cbda;\u43bbg\u0180;dl\u088e\u24c1\u24c3;\u6991\xe5\u088e;\u6a85uo\u803b\xab\u40abr\u0400;bfhlpst\u0899\u24de\u24e6\u24e9\u24eb\u24ee\u24f1\u24f5\u0100;f\u089d\u24e3s;\u691fs;\u691d\xeb\u2252p;\u61abl;\u6939im;\u6973l;\u61a2\u0180;ae\u24ff\u2500\u2504\u6aabil;\u6919\u0100;s\u2509\u250a\u6aad;\uc000\u2aad\ufe00\u0180abr\u2515\u2519\u251drr;\u690crk;\u6772\u0100ak\u2522\u252cc\u0100ek\u2528\u252a;\u407b;\u405b\u0100es\u2531\u2533;\u698bl\u0100du\u2539\u253b;\u698f;\u698d\u0200aeuy\u2546\u254b\u2556\u2558ron;\u413e\u0100di\u2550\u2554il;\u413c\xec\u08b0\xe2\u2529;\u443b\u0200cqrs\u2563\u2566\u256d\u257da;\u6936uo\u0100;r\u0e19\u1746\u0100du\u2572\u2577har;\u6967shar;\u694bh;\u61b2\u0280;fgqs\u258b\u258c\u0989\u25f3\u25ff\u6264t\u0280ahlrt\u2598\u25a4\u25b7\u25c2\u25e8rrow\u0100;t\u0899\u25a1a\xe9\u24f6arpoon\u0100du\u25af\u25b4own\xbb\u045ap\xbb\u0966eftarrows;\u61c7ight\u0180ahs\u25cd\u25d6\u25derrow\u0100;s\u08f4\u08a7arpoon\xf3\u0f98quigarro\xf7\u21f0hreetimes;\u62cb\u0180;qs\u258b\u0993\u25falan\xf4\u09ac\u0280;cdgs\u09ac\u260a\u260d\u261d\u2628c;\u6aa8ot\u0100;o\u2614\u2615\u6a7f\u0100;r\u261a\u261b\u6a81;\u6a83\u0100;e\u2622\u2625\uc000\u22da\ufe00s;\u6a93\u0280adegs\u2633\u2639\u263d\u2649\u264bppro\xf8\u24c6ot;\u62d6q\u0100gq\u2643\u2645\xf4\u0989gt\xf2\u248c\xf4\u099bi\xed\u09b2\u0180ilr\u2655\u08e1\u265asht;\u697c;\uc000\ud835\udd29\u0100;E\u099c\u2663;\u6a91\u0161\u2669\u2676r\u0100du\u25b2\u266e\u0100;l\u0965\u2673;\u696alk;\u6584cy;\u4459\u0280;acht\u0a48\u2688\u268b\u2691\u2696r\xf2\u25c1orne\xf2\u1d08ard;\u696bri;\u65fa\u0100io\u269f\u26a4dot;\u4140ust\u0100;a\u26ac\u26ad\u63b0che\xbb\u26ad\u0200Eaes\u26bb\u26bd\u26c9\u26d4;\u6268p\u0100;p\u26c3\u26c4\u6a89rox\xbb\u26c4\u0100;q\u26ce\u26cf\u6a87\u0100;q\u26ce\u26bbim;\u62e6\u0400abnoptwz\u26e9\u26f4\u26f7\u271a\u272f\u2741\u2747\u2750\u0100nr\u26ee\u26f1g;\u67ecr;\u61fdr\xeb\u08c1g\u0180lmr\u26ff\u270d\u2714eft\u0100ar\u09e6\u2707ight\xe1\u09f2apsto;\u67fcight\xe1\u09fdparrow\u0100lr\u2725\u2729ef\xf4\u24edight;\u61ac\u0180afl\u2736\u2739\u273dr;\u6985;\uc000\ud835\udd5dus;\u6a2dimes;\u6a34\u0161\u274b\u274fst;\u6217\xe1\u134e\u0180;ef\u2757\u2758\u1800\u65cange\xbb\u2758ar\u0100;l\u2764\u2765\u4028t;\u6993\u0280achmt\u2773\u2776\u277c\u2785\u2787r\xf2\u08a8orne\xf2\u1d8car\u0100;d\u0f98\u2783;\u696d;\u600eri;\u62bf\u0300achiqt\u2798\u279d\u0a40\u27a2\u27ae\u27bbquo;\u6039r;\uc000\ud835\udcc1m\u0180;eg\u09b2\u27aa\u27ac;\u6a8d;\u6a8f\u0100bu\u252a\u27b3o\u0100;r\u0e1f\u27b9;\u601arok;\u4142\u8400<;cdhilqr\u082b\u27d2\u2639\u27dc\u27e0\u27e5\u27ea\u27f0\u0100ci\u27d7\u27d9;\u6aa6r;\u6a79re\xe5\u25f2mes;\u62c9arr;\u6976uest;\u6a7b\u0100Pi\u27f5\u27f9ar;\u6996\u0180;ef\u2800\u092d\u181b\u65c3r\u0100du\u2807\u280dshar;\u694ahar;\u6966\u0100en\u2817\u2821rtneqq;\uc000\u2268\ufe00\xc5\u281e\u0700Dacdefhilnopsu\u2840\u2845\u2882\u288e\u2893\u28a0\u28a5\u28a8\u28da\u28e2\u28e4\u0a83\u28f3\u2902Dot;\u623a\u0200clpr\u284e\u2852\u2863\u287dr\u803b\xaf\u40af\u0100et\u2857\u2859;\u6642\u0100;e\u285e\u285f\u6720se\xbb\u285f\u0100;s\u103b\u2868to\u0200;dlu\u103b\u2873\u2877\u287bow\xee\u048cef\xf4\u090f\xf0\u13d1ker;\u65ae\u0100oy\u2887\u288cmma;\u6a29;\u443cash;\u6014asuredangle\xbb\u1626r;\uc000\ud835\udd2ao;\u6127\u0180cdn\u28af\u28b4\u28c9ro\u803b\xb5\u40b5\u0200;acd\u1464\u28bd\u28c0\u28c4s\xf4\u16a7ir;\u6af0ot\u80bb\xb7\u01b5us\u0180;bd\u28d2\u1903\u28d3\u6212\u0100;u\u1d3c\u28d8;\u6a2a\u0163\u28de\u28e1p;\u6adb\xf2\u2212\xf0\u0a81\u0100dp\u28e9\u28eeels;\u62a7f;\uc000\ud835\udd5e\u0100ct\u28f8\u28fdr;\uc000\ud835\udcc2pos\xbb\u159d\u0180;lm\u2909\u290a\u290d\u43bctimap;\u62b8\u0c00GLRVabcdefghijlmoprstuvw\u2942\u2953\u297e\u2989\u2998\u29da\u29e9\u2a15\u2a1a\u2a58\u2a5d\u2a83\u2a95\u2aa4\u2aa8\u2b04\u2b07\u2b44\u2b7f\u2bae\u2c34\u2c67\u2c7c\u2ce9\u0100gt\u2947\u294b;\uc000\u22d9\u0338\u0100;v\u2950\u0bcf\uc000\u226b\u20d2\u0180elt\u295a\u2972\u2976ft\u0100ar\u2961\u2967rrow;\u61cdightarrow;\u61ce;\uc000\u22d8\u0338\u0100;v\u297b\u0c47\uc000\u226a\u20d2ightarrow;\u61cf\u0100Dd\u298e\u2993ash;\u62afash;\u62ae\u0280bcnpt\u29a3\u29a7\u29ac\u29b1\u29ccla\xbb\u02deute;\u4144g;\uc000\u2220\u20d2\u0280;Eiop\u0d84\u29bc\u29c0\u29c5\u29c8;\uc000\u2a70\u0338d;\uc000\u224b\u0338s;\u4149ro\xf8\u0d84ur\u0100;a\u29d3\u29d4\u666el\u0100;s\u29d3\u0b38\u01f3\u29df\0\u29e3p\u80bb\xa0\u0b37mp\u0100;e\u0bf9\u0c00\u0280aeouy\u29f4\u29fe\u2a03\u2a10\u2a13\u01f0\u29f9\0\u29fb;\u6a43on;\u4148dil;\u4146ng\u0100;d\u0d7e\u2a0aot;\uc000\u2a6d\u0338p;\u6a42;\u443dash;\u6013\u0380;Aadqsx\u0b92\u2a29\u2a2d\u2a3b\u2a41\u2a45\u2a50rr;\u61d7r\u0100hr\u2a33\u2a36k;\u6924\u0100;o\u13f2\u13f0ot;\uc000\u2250\u0338ui\xf6\u0b63\u0100ei\u2a4a\u2a4ear;\u6928\xed\u0b98ist\u0100;s\u0ba0\u0b9fr;\uc000\ud835\udd2b\u0200Eest\u0bc5\u2a66\u2a79\u2a7c\u0180;qs\u0bbc\u2a6d\u0be1\u0180;qs\u0bbc\u0bc5\u2a74lan\xf4\u0be2i\xed\u0bea\u0100;r\u0bb6\u2a81\xbb\u0bb7\u0180Aap\u2a8a\u2a8d\u2a91r\xf2\u2971rr;\u61aear;\u6af2\u0180;sv\u0f8d\u2a9c\u0f8c\u0100;d\u2aa1\u2aa2\u62fc;\u62facy;\u445a\u0380AEadest\u2ab7\u2aba\u2abe\u2ac2\u2ac5\u2af6\u2af9r\xf2\u2966;\uc000\u2266\u0338rr;\u619ar;\u6025\u0200;fqs\u0c3b\u2ace\u2ae3\u2aeft\u0100ar\u2ad4\u2ad9rro\xf7\u2ac1ightarro\xf7\u2a90\u0180;qs\u0c3b\u2aba\u2aealan\xf4\u0c55\u0100;s\u0c55\u2af4\xbb\u0c36i\xed\u0c5d\u0100;r\u0c35\u2afei\u0100;e\u0c1a\u0c25i\xe4\u0d90\u0100pt\u2b0c\u2b11f;\uc000\ud835\udd5f\u8180\xac;in\u2b19\u2b1a\u2b36\u40acn\u0200;Edv\u0b89\u2b24\u2b28\u2b2e;\uc000\u22f9\u0338ot;\uc000\u22f5\u0338\u01e1\u0b89\u2b33\u2b35;\u62f7;\u62f6i\u0100;v\u0cb8\u2b3c\u01e1\u0cb8\u2b41\u2b43;\u62fe;\u62fd\u0180aor\u2b4b\u2b63\u2b69r\u0200;ast\u0b7b\u2b55\u2b5a\u2b5flle\xec\u0b7bl;\uc000\u2afd\u20e5;\uc000\u2202\u0338lint;\u6a14\u0180;ce\u0c92\u2b70\u2b73u\xe5\u0ca5\u0100;c\u0c98\u2b78\u0100;e\u0c92\u2b7d\xf1\u0c98\u0200Aait\u2b88\u2b8b\u2b9d\u2ba7r\xf2\u2988rr\u0180;cw\u2b94\u2b95\u2b99\u619b;\uc000\u2933\u0338;\uc000\u219d\u0338ghtarrow\xbb\u2b95ri\u0100;e\u0ccb\u0cd6\u0380chimpqu\u2bbd\u2bcd\u2bd9\u2b04\u0b78\u2be4\u2bef\u0200;cer\u0d32\u2bc6\u0d37\u2bc9u\xe5\u0d45;\uc000\ud835\udcc3ort\u026d\u2b05\0\0\u2bd6ar\xe1\u2b56m\u0100;e\u0d6e\u2bdf\u0100;q\u0d74\u0d73su\u0100bp\u2beb\u2bed\xe5\u0cf8\xe5\u0d0b\u0180bcp\u2bf6\u2c11\u2c19\u0200;Ees\u2bff\u2c00\u0d22\u2c04\u6284;\uc000\u2ac5\u0338et\u0100;e\u0d1b\u2c0bq\u0100;q\u0d23\u2c00c\u0100;e\u0d32\u2c17\xf1\u0d38\u0200;Ees\u2c22\u2c23\u0d5f\u2c27\u6285;\uc000\u2ac6\u0338et\u0100;e\u0d58\u2c2eq\u0100;q\u0d60\u2c23\u0200gilr\u2c3d\u2c3f\u2c45\u2c47\xec\u0bd7lde\u803b\xf1\u40f1\xe7\u0c43iangle\u0100lr\u2c52\u2c5ceft\u0100;e\u0c1a\u2c5a\xf1\u0c26ight\u0100;e\u0ccb\u2c65\xf1\u0cd7\u0100;m\u2c6c\u2c6d\u43bd\u0180;es\u2c74\u2c75\u2c79\u4023ro;\u6116p;\u6007\u0480DHadgilrs\u2c8f\u2c94\u2c99\u2c9e\u2ca3\u2cb0\u2cb6\u2cd3\u2ce3ash;\u62adarr;\u6904p;\uc000\u224d\u20d2ash;\u62ac\u0100et\u2ca8\u2cac;\uc000\u2265\u20d2;\uc000>\u20d2nfin;\u69de\u0180Aet\u2cbd\u2cc1\u2cc5rr;\u6902;\uc000\u2264\u20d2\u0100;r\u2cca\u2ccd\uc000<\u20d2ie;\uc000\u22b4\u20d2\u0100At\u2cd8\u2cdcrr;\u6903rie;\uc000\u22b5\u20d2im;\uc000\u223c\u20d2\u0180Aan\u2cf0\u2cf4\u2d02rr;\u61d6r\u0100hr\u2cfa\u2cfdk;\u6923\u0100;o\u13e7\u13e5ear;\u6927\u1253\u1a95\0\0\0\0\0\0\0\0\0\0\0\0\0\u2d2d\0\u2d38\u2d48\u2d60\u2d65\u2d72\u2d84\u1b07\0\0\u2d8d\u2dab\0\u2dc8\u2dce\0\u2ddc\u2e19\u2e2b\u2e3e\u2e43\u0100cs\u2d31\u1a97ute\u803b\xf3\u40f3\u0100iy\u2d3c\u2d45r\u0100;c\u1a9e\u2d42\u803b\xf4\u40f4;\u443e\u0280abios\u1aa0\u2d52\u2d57\u01c8\u2d5alac;\u4151v;\u6a38old;\u69bclig;\u4153\u0100cr\u2d69\u2d6dir;\u69bf;\uc000\ud835\udd2c\u036f\u2d79\0\0\u2d7c\0\u2d82n;\u42dbave\u803b\xf2\u40f2;\u69c1\u0100bm\u2d88\u0df4ar;\u69b5\u0200acit\u2d95\u2d98\u2da5\u2da8r\xf2\u1a80\u0100ir\u2d9d\u2da0r;\u69beoss;\u69bbn\xe5\u0e52;\u69c0\u0180aei\u2db1\u2db5\u2db9cr;\u414dga;\u43c9\u0180cdn\u2dc0\u2dc5\u01cdron;\u43bf;\u69b6pf;\uc000\ud835\udd60\u0180ael\u2dd4\u2dd7\u01d2r;\u69b7rp;\u69b9\u0380;adiosv\u2dea\u2deb\u2dee\u2e08\u2e0d\u2e10\u2e16\u6228r\xf2\u1a86\u0200;efm\u2df7\u2df8\u2e02\u2e05\u6a5dr\u0100;o\u2dfe\u2dff\u6134f\xbb\u2dff\u803b\xaa\u40aa\u803b\xba\u40bagof;\u62b6r;\u6a56lope;\u6a57;\u6a5b\u0180clo\u2e1f\u2e21\u2e27\xf2\u2e01ash\u803b\xf8\u40f8l;\u6298i\u016c\u2e2f\u2e34de\u803b\xf5\u40f5es\u0100;a\u01db\u2e3as;\u6a36ml\u803b\xf6\u40f6bar;\u633d\u0ae1\u2e5e\0\u2e7d\0\u2e80\u2e9d\0\u2ea2\u2eb9\0\0\u2ecb\u0e9c\0\u2f13\0\0\u2f2b\u2fbc\0\u2fc8r\u0200;ast\u0403\u2e67\u2e72\u0e85\u8100\xb6;l\u2e6d\u2e6e\u40b6le\xec\u0403\u0269\u2e78\0\0\u2e7bm;\u6af3;\u6afdy;\u443fr\u0280cimpt\u2e8b\u2e8f\u2e93\u1865\u2e97nt;\u4025od;\u402eil;\u6030enk;\u6031r;\uc000\ud835\udd2d\u0180imo\u2ea8\u2eb0\u2eb4\u0100;v\u2ead\u2eae\u43c6;\u43d5ma\xf4\u0a76ne;\u660e\u0180;tv\u2ebf\u2ec0\u2ec8\u43c0chfork\xbb\u1ffd;\u43d6\u0100au\u2ecf\u2edfn\u0100ck\u2ed5\u2eddk\u0100;h\u21f4\u2edb;\u610e\xf6\u21f4s\u0480;abcdemst\u2ef3\u2ef4\u1908\u2ef9\u2efd\u2f04\u2f06\u2f0a\u2f0e\u402bcir;\u6a23ir;\u6a22\u0100ou\u1d40\u2f02;\u6a25;\u6a72n\u80bb\xb1\u0e9dim;\u6a26wo;\u6a27\u0180ipu\u2f19\u2f20\u2f25ntint;\u6a15f;\uc000\ud835\udd61nd\u803b\xa3\u40a3\u0500;Eaceinosu\u0ec8\u2f3f\u2f41\u2f44\u2f47\u2f81\u2f89\u2f92\u2f7e\u2fb6;\u6ab3p;\u6ab7u\xe5\u0ed9\u0100;c\u0ece\u2f4c\u0300;acens\u0ec8\u2f59\u2f5f\u2f66\u2f68\u2f7eppro\xf8\u2f43urlye\xf1\u0ed9\xf1\u0ece\u0180aes\u2f6f\u2f76\u2f7approx;\u6ab9qq;\u6ab5im;\u62e8i\xed\u0edfme\u0100;s\u2f88\u0eae\u6032\u0180Eas\u2f78\u2f90\u2f7a\xf0\u2f75\u0180dfp\u0eec\u2f99\u2faf\u0180als\u2fa0\u2fa5\u2faalar;\u632eine;\u6312urf;\u6313\u0100;t\u0efb\u2fb4\xef\u0efbrel;\u62b0\u0100ci\u2fc0\u2fc5r;\uc000\ud835\udcc5;\u43c8ncsp;\u6008\u0300fiopsu\u2fda\u22e2\u2fdf\u2fe5\u2feb\u2ff1r;\uc000\ud835\udd2epf;\uc000\ud835\udd62rime;\u6057cr;\uc000\ud835\udcc6\u0180aeo\u2ff8\u3009\u3013t\u0100ei\u2ffe\u3005rnion\xf3\u06b0nt;\u6a16st\u0100;e\u3010\u3011\u403f\xf1\u1f19\xf4\u0f14\u0a80ABHabcdefhilmnoprstux\u3040\u3051\u3055\u3059\u30e0\u310e\u312b\u3147\u3162\u3172\u318e\u3206\u3215\u3224\u3229\u3258\u326e\u3272\u3290\u32b0\u32b7\u0180art\u3047\u304a\u304cr\xf2\u10b3\xf2\u03ddail;\u691car\xf2\u1c65ar;\u6964\u0380cdenqrt\u3068\u3075\u3078\u307f\u308f\u3094\u30cc\u0100eu\u306d\u3071;\uc000\u223d\u0331te;\u4155i\xe3\u116emptyv;\u69b3g\u0200;del\u0fd1\u3089\u308b\u308d;\u6992;\u69a5\xe5\u0fd1uo\u803b\xbb\u40bbr\u0580;abcfhlpstw\u0fdc\u30ac\u30af\u30b7\u30b9\u30bc\u30be\u30c0\u30c3\u30c7\u30cap;\u6975\u0100;f\u0fe0\u30b4s;\u6920;\u6933s;\u691e\xeb\u225d\xf0\u272el;\u6945im;\u6974l;\u61a3;\u619d\u0100ai\u30d1\u30d5il;\u691ao\u0100;n\u30db\u30dc\u6236al\xf3\u0f1e\u0180abr\u30e7\u30ea\u30eer\xf2\u17e5rk;\u6773\u0100ak\u30f3\u30fdc\u0100ek\u30f9\u30fb;\u407d;\u405d\u0100es\u3102\u3104;\u698cl\u0100du\u310a\u310c;\u698e;\u6990\u0200aeuy\u3117\u311c\u3127\u3129ron;\u4159\u0100di\u3121\u3125il;\u4157\xec\u0ff2\xe2\u30fa;\u4440\u0200clqs\u3134\u3137\u313d\u3144a;\u6937dhar;\u6969uo\u0100;r\u020e\u020dh;\u61b3\u0180acg\u314e\u315f\u0f44l\u0200;ips\u0f78\u3158\u315b\u109cn\xe5\u10bbar\xf4\u0fa9t;\u65ad\u0180ilr\u3169\u1023\u316esht;\u697d;\uc000\ud835\udd2f\u0100ao\u3177\u3186r\u0100du\u317d\u317f\xbb\u047b\u0100;l\u1091\u3184;\u696c\u0100;v\u318b\u318c\u43c1;\u43f1\u0180gns\u3195\u31f9\u31fcht\u0300ahlrst\u31a4\u31b0\u31c2\u31d8\u31e4\u31eerrow\u0100;t\u0fdc\u31ada\xe9\u30c8arpoon\u0100du\u31bb\u31bfow\xee\u317ep\xbb\u1092eft\u0100ah\u31ca\u31d0rrow\xf3\u0feaarpoon\xf3\u0551ightarrows;\u61c9quigarro\xf7\u30cbhreetimes;\u62ccg;\u42daingdotse\xf1\u1f32\u0180ahm\u320d\u3210\u3213r\xf2\u0feaa\xf2\u0551;\u600foust\u0100;a\u321e\u321f\u63b1che\xbb\u321fmid;\u6aee\u0200abpt\u3232\u323d\u3240\u3252\u0100nr\u3237\u323ag;\u67edr;\u61fer\xeb\u1003\u0180afl\u3247\u324a\u324er;\u6986;\uc000\ud835\udd63us;\u6a2eimes;\u6a35\u0100ap\u325d\u3267r\u0100;g\u3263\u3264\u4029t;\u6994olint;\u6a12ar\xf2\u31e3\u0200achq\u327b\u3280\u10bc\u3285quo;\u603ar;\uc000\ud835\udcc7\u0100bu\u30fb\u328ao\u0100;r\u0214\u0213\u0180hir\u3297\u329b\u32a0re\xe5\u31f8mes;\u62cai\u0200;efl\u32aa\u1059\u1821\u32ab\u65b9tri;\u69celuhar;\u6968;\u611e\u0d61\u32d5\u32db\u32df\u332c\u3338\u3371\0\u337a\u33a4\0\0\u33ec\u33f0\0\u3428\u3448\u345a\u34ad\u34b1\u34ca\u34f1\0\u3616\0\0\u3633cute;\u415bqu\xef\u27ba\u0500;Eaceinpsy\u11ed\u32f3\u32f5\u32ff\u3302\u330b\u330f\u331f\u3326\u3329;\u6ab4\u01f0\u32fa\0\u32fc;\u6ab8on;\u4161u\xe5\u11fe\u0100;d\u11f3\u3307il;\u415frc;\u415d\u0180Eas\u3316\u3318\u331b;\u6ab6p;\u6abaim;\u62e9olint;\u6a13i\xed\u1204;\u4441ot\u0180;be\u3334\u1d47\u3335\u62c5;\u6a66\u0380Aacmstx\u3346\u334a\u3357\u335b\u335e\u3363\u336drr;\u61d8r\u0100hr\u3350\u3352\xeb\u2228\u0100;o\u0a36\u0a34t\u803b\xa7\u40a7i;\u403bwar;\u6929m\u0100in\u3369\xf0nu\xf3\xf1t;\u6736r\u0100;o\u3376\u2055\uc000\ud835\udd30\u0200acoy\u3382\u3386\u3391\u33a0rp;\u666f\u0100hy\u338b\u338fcy;\u4449;\u4448rt\u026d\u3399\0\0\u339ci\xe4\u1464ara\xec\u2e6f\u803b\xad\u40ad\u0100gm\u33a8\u33b4ma\u0180;fv\u33b1\u33b2\u33b2\u43c3;\u43c2\u0400;deglnpr\u12ab\u33c5\u33c9\u33ce\u33d6\u33de\u33e1\u33e6ot;\u6a6a\u0100;q\u12b1\u12b0\u0100;E\u33d3\u33d4\u6a9e;\u6aa0\u0100;E\u33db\u33dc\u6a9d;\u6a9fe;\u6246lus;\u6a24arr;\u6972ar\xf2\u113d\u0200aeit\u33f8\u3408\u340f\u3417\u0100ls\u33fd\u3404lsetm\xe9\u336ahp;\u6a33parsl;\u69e4\u0100dl\u1463\u3414e;\u6323\u0100;e\u341c\u341d\u6aaa\u0100;s\u3422\u3423\u6aac;\uc000\u2aac\ufe00\u0180flp\u342e\u3433\u3442tcy;\u444c\u0100;b\u3438\u3439\u402f\u0100;a\u343e\u343f\u69c4r;\u633ff;\uc000\ud835\udd64a\u0100dr\u344d\u0402es\u0100;u\u3454\u3455\u6660it\xbb\u3455\u0180csu\u3460\u3479\u349f\u0100au\u3465\u346fp\u0100;s\u1188\u346b;\uc000\u2293\ufe00p\u0100;s\u11b4\u3475;\uc000\u2294\ufe00u\u0100bp\u347f\u348f\u0180;es\u1197\u119c\u3486et\u0100;e\u1197\u348d\xf1\u119d\u0180;es\u11a8\u11ad\u3496et\u0100;e\u11a8\u349d\xf1\u11ae\u0180;af\u117b\u34a6\u05b0r\u0165\u34ab\u05b1\xbb\u117car\xf2\u1148\u0200cemt\u34b9\u34be\u34c2\u34c5r;\uc000\ud835\udcc8tm\xee\xf1i\xec\u3415ar\xe6\u11be\u0100ar\u34ce\u34d5r\u0100;f\u34d4\u17bf\u6606\u0100an\u34da\u34edight\u0100ep\u34e3\u34eapsilo\xee\u1ee0h\xe9\u2eafs\xbb\u2852\u0280bcmnp\u34fb\u355e\u1209\u358b\u358e\u0480;Edemnprs\u350e\u350f\u3511\u3515\u351e\u3523\u352c\u3531\u3536\u6282;\u6ac5ot;\u6abd\u0100;d\u11da\u351aot;\u6ac3ult;\u6ac1\u0100Ee\u3528\u352a;\u6acb;\u628alus;\u6abfarr;\u6979\u0180eiu\u353d\u3552\u3555t\u0180;en\u350e\u3545\u354bq\u0100;q\u11da\u350feq\u0100;q\u352b\u3528m;\u6ac7\u0100bp\u355a\u355c;\u6ad5;\u6ad3c\u0300;acens\u11ed\u356c\u3572\u3579\u357b\u3326ppro\xf8\u32faurlye\xf1\u11fe\xf1\u11f3\u0180aes\u3582\u3588\u331bppro\xf8\u331aq\xf1\u3317g;\u666a\u0680123;Edehlmnps\u35a9\u35ac\u35af\u121c\u35b2\u35b4\u35c0\u35c9\u35d5\u35da\u35df\u35e8\u35ed\u803b\xb9\u40b9\u803b\xb2\u40b2\u803b\xb3\u40b3;\u6ac6\u0100os\u35b9\u35bct;\u6abeub;\u6ad8\u0100;d\u1222\u35c5ot;\u6ac4s\u0100ou\u35cf\u35d2l;\u67c9b;\u6ad7arr;\u697bult;\u6ac2\u0100Ee\u35e4\u35e6;\u6acc;\u628blus;\u6ac0\u0180eiu\u35f4\u3609\u360ct\u0180;en\u121c\u35fc\u3602q\u0100;q\u1222\u35b2eq\u0100;q\u35e7\u35e4m;\u6ac8\u0100bp\u3611\u3613;\u6ad4;\u6ad6\u0180Aan\u361c\u3620\u362drr;\u61d9r\u0100hr\u3626\u3628\xeb\u222e\u0100;o\u0a2b\u0a29war;\u692alig\u803b\xdf\u40df\u0be1\u3651\u365d\u3660\u12ce\u3673\u3679\0\u367e\u36c2\0\0\0\0\0\u36db\u3703\0\u3709\u376c\0\0\0\u3787\u0272\u3656\0\0\u365bget;\u6316;\u43c4r\xeb\u0e5f\u0180aey\u3666\u366b\u3670ron;\u4165dil;\u4163;\u4442lrec;\u6315r;\uc000\ud835\udd31\u0200eiko\u3686\u369d\u36b5\u36bc\u01f2\u368b\0\u3691e\u01004f\u1284\u1281a\u0180;sv\u3698\u3699\u369b\u43b8ym;\u43d1\u0100cn\u36a2\u36b2k\u0100as\u36a8\u36aeppro\xf8\u12c1im\xbb\u12acs\xf0\u129e\u0100as\u36ba\u36ae\xf0\u12c1rn\u803b\xfe\u40fe\u01ec\u031f\u36c6\u22e7es\u8180\xd7;bd\u36cf\u36d0\u36d8\u40d7\u0100;a\u190f\u36d5r;\u6a31;\u6a30\u0180eps\u36e1\u36e3\u3700\xe1\u2a4d\u0200;bcf\u0486\u36ec\u36f0\u36f4ot;\u6336ir;\u6af1\u0100;o\u36f9\u36fc\uc000\ud835\udd65rk;\u6ada\xe1\u3362rime;\u6034\u0180aip\u370f\u3712\u3764d\xe5\u1248\u0380adempst\u3721\u374d\u3740\u3751\u3757\u375c\u375fngle\u0280;dlqr\u3730\u3731\u3736\u3740\u3742\u65b5own\xbb\u1dbbeft\u0100;e\u2800\u373e\xf1\u092e;\u625cight\u0100;e\u32aa\u374b\xf1\u105aot;\u65ecinus;\u6a3alus;\u6a39b;\u69cdime;\u6a3bezium;\u63e2\u0180cht\u3772\u377d\u3781\u0100ry\u3777\u377b;\uc000\ud835\udcc9;\u4446cy;\u445brok;\u4167\u0100io\u378b\u378ex\xf4\u1777head\u0100lr\u3797\u37a0eftarro\xf7\u084fightarrow\xbb\u0f5d\u0900AHabcdfghlmoprstuw\u37d0\u37d3\u37d7\u37e4\u37f0\u37fc\u380e\u381c\u3823\u3834\u3851\u385d\u386b\u38a9\u38cc\u38d2\u38ea\u38f6r\xf2\u03edar;\u6963\u0100cr\u37dc\u37e2ute\u803b\xfa\u40fa\xf2\u1150r\u01e3\u37ea\0\u37edy;\u445eve;\u416d\u0100iy\u37f5\u37farc\u803b\xfb\u40fb;\u4443\u0180abh\u3803\u3806\u380br\xf2\u13adlac;\u4171a\xf2\u13c3\u0100ir\u3813\u3818sht;\u697e;\uc000\ud835\udd32rave\u803b\xf9\u40f9\u0161\u3827\u3831r\u0100lr\u382c\u382e\xbb\u0957\xbb\u1083lk;\u6580\u0100ct\u3839\u384d\u026f\u383f\0\0\u384arn\u0100;e\u3845\u3846\u631cr\xbb\u3846op;\u630fri;\u65f8\u0100al\u3856\u385acr;\u416b\u80bb\xa8\u0349\u0100gp\u3862\u3866on;\u4173f;\uc000\ud835\udd66\u0300adhlsu\u114b\u3878\u387d\u1372\u3891\u38a0own\xe1\u13b3arpoon\u0100lr\u3888\u388cef\xf4\u382digh\xf4\u382fi\u0180;hl\u3899\u389a\u389c\u43c5\xbb\u13faon\xbb\u389aparrows;\u61c8\u0180cit\u38b0\u38c4\u38c8\u026f\u38b6\0\0\u38c1rn\u0100;e\u38bc\u38bd\u631dr\xbb\u38bdop;\u630eng;\u416fri;\u65f9cr;\uc000\ud835\udcca\u0180dir\u38d9\u38dd\u38e2ot;\u62f0lde;\u4169i\u0100;f\u3730\u38e8\xbb\u1813\u0100am\u38ef\u38f2r\xf2\u38a8l\u803b\xfc\u40fcangle;\u69a7\u0780ABDacdeflnoprsz\u391c\u391f\u3929\u392d\u39b5\u39b8\u39bd\u39df\u39e4\u39e8\u39f3\u39f9\u39fd\u3a01\u3a20r\xf2\u03f7ar\u0100;v\u3926\u3927\u6ae8;\u6ae9as\xe8\u03e1\u0100nr\u3932\u3937grt;\u699c\u0380eknprst\u34e3\u3946\u394b\u3952\u395d\u3964\u3996app\xe1\u2415othin\xe7\u1e96\u0180hir\u34eb\u2ec8\u3959op\xf4\u2fb5\u0100;h\u13b7\u3962\xef\u318d\u0100iu\u3969\u396dgm\xe1\u33b3\u0100bp\u3972\u3984setneq\u0100;q\u397d\u3980\uc000\u228a\ufe00;\uc000\u2acb\ufe00setneq\u0100;q\u398f\u3992\uc000\u228b\ufe00;\uc000\u2acc\ufe00\u0100hr\u399b\u399fet\xe1\u369ciangle\u0100lr\u39aa\u39afeft\xbb\u0925ight\xbb\u1051y;\u4432ash\xbb\u1036\u0180elr\u39c4\u39d2\u39d7\u0180;be\u2dea\u39cb\u39cfar;\u62bbq;\u625alip;\u62ee\u0100bt\u39dc\u1468a\xf2\u1469r;\uc000\ud835\udd33tr\xe9\u39aesu\u0100bp\u39ef\u39f1\xbb\u0d1c\xbb\u0d59pf;\uc000\ud835\udd67ro\xf0\u0efbtr\xe9\u39b4\u0100cu\u3a06\u3a0br;\uc000\ud835\udccb\u0100bp\u3a10\u3a18n\u0100Ee\u3980\u3a16\xbb\u397en\u0100Ee\u3992\u3a1e\xbb\u3990igzag;\u699a\u0380cefoprs\u3a36\u3a3b\u3a56\u3a5b\u3a54\u3a61\u3a6airc;\u4175\u0100di\u3a40\u3a51\u0100bg\u3a45\u3a49ar;\u6a5fe\u0100;q\u15fa\u3a4f;\u6259erp;\u6118r;\uc000\ud835\udd34pf;\uc000\ud835\udd68\u0100;e\u1479\u3a66at\xe8\u1479cr;\uc000\ud835\udccc\u0ae3\u178e\u3a87\0\u3a8b\0\u3a90\u3a9b\0\0\u3a9d\u3aa8\u3aab\u3aaf\0\0\u3ac3\u3ace\0\u3ad8\u17dc\u17dftr\xe9\u17d1r;\uc000\ud835\udd35\u0100Aa\u3a94\u3a97r\xf2\u03c3r\xf2\u09f6;\u43be\u0100Aa\u3aa1\u3aa4r\xf2\u03b8r\xf2\u09eba\xf0\u2713is;\u62fb\u0180dpt\u17a4\u3ab5\u3abe\u0100fl\u3aba\u17a9;\uc000\ud835\udd69im\xe5\u17b2\u0100Aa\u3ac7\u3acar\xf2\u03cer\xf2\u0a01\u0100cq\u3ad2\u17b8r;\uc000\ud835\udccd\u0100pt\u17d6\u3adcr\xe9\u17d4\u0400acefiosu\u3af0\u3afd\u3b08\u3b0c\u3b11\u3b15\u3b1b\u3b21c\u0100uy\u3af6\u3afbte\u803b\xfd\u40fd;\u444f\u0100iy\u3b02\u3b06rc;\u4177;\u444bn\u803b\xa5\u40a5r;\uc000\ud835\udd36cy;\u4457pf;\uc000\ud835\udd6acr;\uc000\ud835\udcce\u0100cm\u3b26\u3b29y;\u444el\u803b\xff\u40ff\u0500acdefhiosw\u3b42\u3b48\u3b54\u3b58\u3b64\u3b69\u3b6d\u3b74\u3b7a\u3b80cute;\u417a\u0100ay\u3b4d\u3b52ron;\u417e;\u4437ot;\u417c\u0100et\u3b5d\u3b61tr\xe6\u155fa;\u43b6r;\uc000\ud835\udd37cy;\u4436grarr;\u61ddpf;\uc000\ud835\udd6bcr;\uc000\ud835\udccf\u0100jn\u3b85\u3b87;\u600dj;\u600c"
  .split("")
  .map((c) => c.charCodeAt(0)));
;
const decode_data_xml_xmlDecodeTree = new Uint16Array(
"\u0200aglq\t\x15\x18\x1b\u026d\x0f\0\0\x12p;\u4026os;\u4027t;\u403et;\u403cuot;\u4022"
  .split("")
  .map((c) => c.charCodeAt(0)));
;
var _a;
const decodeMap = new Map([
  [0, 65533],
  [128, 8364],
  [130, 8218],
  [131, 402],
  [132, 8222],
  [133, 8230],
  [134, 8224],
  [135, 8225],
  [136, 710],
  [137, 8240],
  [138, 352],
  [139, 8249],
  [140, 338],
  [142, 381],
  [145, 8216],
  [146, 8217],
  [147, 8220],
  [148, 8221],
  [149, 8226],
  [150, 8211],
  [151, 8212],
  [152, 732],
  [153, 8482],
  [154, 353],
  [155, 8250],
  [156, 339],
  [158, 382],
  [159, 376],
]);
const decode_codepoint_fromCodePoint =
(_a = String.fromCodePoint) !== null && _a !== void 0 ? _a : function (codePoint) {
  let output = "";
  if (codePoint > 65535) {
    codePoint -= 65536;
    output += String.fromCharCode(((codePoint >>> 10) & 1023) | 55296);
    codePoint = 56320 | (codePoint & 1023);
  }
  output += String.fromCharCode(codePoint);
  return output;
};
function replaceCodePoint(codePoint) {
  var _a;
  if ((codePoint >= 55296 && codePoint <= 57343) ||
    codePoint > 1114111) {
    return 65533;
  }
  return (_a = decodeMap.get(codePoint)) !== null && _a !== void 0 ? _a : codePoint;
}
function decodeCodePoint(codePoint) {
  return decode_codepoint_fromCodePoint(replaceCodePoint(codePoint));
}
;
var CharCodes;
(function (CharCodes) {
  CharCodes[CharCodes["NUM"] = 35] = "NUM";
  CharCodes[CharCodes["SEMI"] = 59] = "SEMI";
  CharCodes[CharCodes["EQUALS"] = 61] = "EQUALS";
  CharCodes[CharCodes["ZERO"] = 48] = "ZERO";
  CharCodes[CharCodes["NINE"] = 57] = "NINE";
  CharCodes[CharCodes["LOWER_A"] = 97] = "LOWER_A";
  CharCodes[CharCodes["LOWER_F"] = 102] = "LOWER_F";
  CharCodes[CharCodes["LOWER_X"] = 120] = "LOWER_X";
  CharCodes[CharCodes["LOWER_Z"] = 122] = "LOWER_Z";
  CharCodes[CharCodes["UPPER_A"] = 65] = "UPPER_A";
  CharCodes[CharCodes["UPPER_F"] = 70] = "UPPER_F";
  CharCodes[CharCodes["UPPER_Z"] = 90] = "UPPER_Z";
})(CharCodes || (CharCodes = {}));
const TO_LOWER_BIT = 32;
var BinTrieFlags;
(function (BinTrieFlags) {
  BinTrieFlags[BinTrieFlags["VALUE_LENGTH"] = 49152] = "VALUE_LENGTH";
  BinTrieFlags[BinTrieFlags["BRANCH_LENGTH"] = 16256] = "BRANCH_LENGTH";
  BinTrieFlags[BinTrieFlags["JUMP_TABLE"] = 127] = "JUMP_TABLE";
})(BinTrieFlags || (BinTrieFlags = {}));
function isNumber(code) {
  return code >= CharCodes.ZERO && code <= CharCodes.NINE;
}
function isHexadecimalCharacter(code) {
  return ((code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_F) ||
    (code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_F));
}
function isAsciiAlphaNumeric(code) {
  return ((code >= CharCodes.UPPER_A && code <= CharCodes.UPPER_Z) ||
    (code >= CharCodes.LOWER_A && code <= CharCodes.LOWER_Z) ||
    isNumber(code));
}
function isEntityInAttributeInvalidEnd(code) {
  return code === CharCodes.EQUALS || isAsciiAlphaNumeric(code);
}
var EntityDecoderState;
(function (EntityDecoderState) {
  EntityDecoderState[EntityDecoderState["EntityStart"] = 0] = "EntityStart";
  EntityDecoderState[EntityDecoderState["NumericStart"] = 1] = "NumericStart";
  EntityDecoderState[EntityDecoderState["NumericDecimal"] = 2] = "NumericDecimal";
  EntityDecoderState[EntityDecoderState["NumericHex"] = 3] = "NumericHex";
  EntityDecoderState[EntityDecoderState["NamedEntity"] = 4] = "NamedEntity";
})(EntityDecoderState || (EntityDecoderState = {}));
var DecodingMode;
(function (DecodingMode) {
  DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
  DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
  DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
class EntityDecoder {
  constructor(
  decodeTree,
  emitCodePoint,
  errors) {
    this.decodeTree = decodeTree;
    this.emitCodePoint = emitCodePoint;
    this.errors = errors;
    this.state = EntityDecoderState.EntityStart;
    this.consumed = 1;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.decodeMode = DecodingMode.Strict;
  }
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = EntityDecoderState.EntityStart;
    this.result = 0;
    this.treeIndex = 0;
    this.excess = 1;
    this.consumed = 1;
  }
  write(input, offset) {
    switch (this.state) {
      case EntityDecoderState.EntityStart: {
        if (input.charCodeAt(offset) === CharCodes.NUM) {
          this.state = EntityDecoderState.NumericStart;
          this.consumed += 1;
          return this.stateNumericStart(input, offset + 1);
        }
        this.state = EntityDecoderState.NamedEntity;
        return this.stateNamedEntity(input, offset);
      }
      case EntityDecoderState.NumericStart: {
        return this.stateNumericStart(input, offset);
      }
      case EntityDecoderState.NumericDecimal: {
        return this.stateNumericDecimal(input, offset);
      }
      case EntityDecoderState.NumericHex: {
        return this.stateNumericHex(input, offset);
      }
      case EntityDecoderState.NamedEntity: {
        return this.stateNamedEntity(input, offset);
      }
    }
  }
  stateNumericStart(input, offset) {
    if (offset >= input.length) {
      return -1;
    }
    if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CharCodes.LOWER_X) {
      this.state = EntityDecoderState.NumericHex;
      this.consumed += 1;
      return this.stateNumericHex(input, offset + 1);
    }
    this.state = EntityDecoderState.NumericDecimal;
    return this.stateNumericDecimal(input, offset);
  }
  addToNumericResult(input, start, end, base) {
    if (start !== end) {
      const digitCount = end - start;
      this.result =
        this.result * Math.pow(base, digitCount) +
          Number.parseInt(input.substr(start, digitCount), base);
      this.consumed += digitCount;
    }
  }
  stateNumericHex(input, offset) {
    const startIndex = offset;
    while (offset < input.length) {
      const char = input.charCodeAt(offset);
      if (isNumber(char) || isHexadecimalCharacter(char)) {
        offset += 1;
      }
      else {
        this.addToNumericResult(input, startIndex, offset, 16);
        return this.emitNumericEntity(char, 3);
      }
    }
    this.addToNumericResult(input, startIndex, offset, 16);
    return -1;
  }
  stateNumericDecimal(input, offset) {
    const startIndex = offset;
    while (offset < input.length) {
      const char = input.charCodeAt(offset);
      if (isNumber(char)) {
        offset += 1;
      }
      else {
        this.addToNumericResult(input, startIndex, offset, 10);
        return this.emitNumericEntity(char, 2);
      }
    }
    this.addToNumericResult(input, startIndex, offset, 10);
    return -1;
  }
  emitNumericEntity(lastCp, expectedLength) {
    var _a;
    if (this.consumed <= expectedLength) {
      (_a = this.errors) === null || _a === void 0 ? void 0 : _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CharCodes.SEMI) {
      this.consumed += 1;
    }
    else if (this.decodeMode === DecodingMode.Strict) {
      return 0;
    }
    this.emitCodePoint(replaceCodePoint(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CharCodes.SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  stateNamedEntity(input, offset) {
    const { decodeTree } = this;
    let current = decodeTree[this.treeIndex];
    let valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
    for (; offset < input.length; offset++, this.excess++) {
      const char = input.charCodeAt(offset);
      this.treeIndex = determineBranch(decodeTree, current, this.treeIndex + Math.max(1, valueLength), char);
      if (this.treeIndex < 0) {
        return this.result === 0 ||
          (this.decodeMode === DecodingMode.Attribute &&
            (valueLength === 0 ||
              isEntityInAttributeInvalidEnd(char)))
          ? 0
          : this.emitNotTerminatedNamedEntity();
      }
      current = decodeTree[this.treeIndex];
      valueLength = (current & BinTrieFlags.VALUE_LENGTH) >> 14;
      if (valueLength !== 0) {
        if (char === CharCodes.SEMI) {
          return this.emitNamedEntityData(this.treeIndex, valueLength, this.consumed + this.excess);
        }
        if (this.decodeMode !== DecodingMode.Strict) {
          this.result = this.treeIndex;
          this.consumed += this.excess;
          this.excess = 0;
        }
      }
    }
    return -1;
  }
  emitNotTerminatedNamedEntity() {
    var _a;
    const { result, decodeTree } = this;
    const valueLength = (decodeTree[result] & BinTrieFlags.VALUE_LENGTH) >> 14;
    this.emitNamedEntityData(result, valueLength, this.consumed);
    (_a = this.errors) === null || _a === void 0 ? void 0 : _a.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
  emitNamedEntityData(result, valueLength, consumed) {
    const { decodeTree } = this;
    this.emitCodePoint(valueLength === 1
      ? decodeTree[result] & ~BinTrieFlags.VALUE_LENGTH
      : decodeTree[result + 1], consumed);
    if (valueLength === 3) {
      this.emitCodePoint(decodeTree[result + 2], consumed);
    }
    return consumed;
  }
  end() {
    var _a;
    switch (this.state) {
      case EntityDecoderState.NamedEntity: {
        return this.result !== 0 &&
          (this.decodeMode !== DecodingMode.Attribute ||
            this.result === this.treeIndex)
          ? this.emitNotTerminatedNamedEntity()
          : 0;
      }
      case EntityDecoderState.NumericDecimal: {
        return this.emitNumericEntity(0, 2);
      }
      case EntityDecoderState.NumericHex: {
        return this.emitNumericEntity(0, 3);
      }
      case EntityDecoderState.NumericStart: {
        (_a = this.errors) === null || _a === void 0 ? void 0 : _a.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      case EntityDecoderState.EntityStart: {
        return 0;
      }
    }
  }
}
function getDecoder(decodeTree) {
  let returnValue = "";
  const decoder = new EntityDecoder(decodeTree, (data) => (returnValue += fromCodePoint(data)));
  return function decodeWithTrie(input, decodeMode) {
    let lastIndex = 0;
    let offset = 0;
    while ((offset = input.indexOf("&", offset)) >= 0) {
      returnValue += input.slice(lastIndex, offset);
      decoder.startEntity(decodeMode);
      const length = decoder.write(input,
      offset + 1);
      if (length < 0) {
        lastIndex = offset + decoder.end();
        break;
      }
      lastIndex = offset + length;
      offset = length === 0 ? lastIndex + 1 : lastIndex;
    }
    const result = returnValue + input.slice(lastIndex);
    returnValue = "";
    return result;
  };
}
function determineBranch(decodeTree, current, nodeIndex, char) {
  const branchCount = (current & BinTrieFlags.BRANCH_LENGTH) >> 7;
  const jumpOffset = current & BinTrieFlags.JUMP_TABLE;
  if (branchCount === 0) {
    return jumpOffset !== 0 && char === jumpOffset ? nodeIndex : -1;
  }
  if (jumpOffset) {
    const value = char - jumpOffset;
    return value < 0 || value >= branchCount
      ? -1
      : decodeTree[nodeIndex + value] - 1;
  }
  let lo = nodeIndex;
  let hi = lo + branchCount - 1;
  while (lo <= hi) {
    const mid = (lo + hi) >>> 1;
    const midValue = decodeTree[mid];
    if (midValue < char) {
      lo = mid + 1;
    }
    else if (midValue > char) {
      hi = mid - 1;
    }
    else {
      return decodeTree[mid + branchCount];
    }
  }
  return -1;
}
const htmlDecoder = ( null && (getDecoder(htmlDecodeTree)));
const xmlDecoder = ( null && (getDecoder(xmlDecodeTree)));
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
  return htmlDecoder(htmlString, mode);
}
function decodeHTMLAttribute(htmlAttribute) {
  return htmlDecoder(htmlAttribute, DecodingMode.Attribute);
}
function decodeHTMLStrict(htmlString) {
  return htmlDecoder(htmlString, DecodingMode.Strict);
}
function decodeXML(xmlString) {
  return xmlDecoder(xmlString, DecodingMode.Strict);
}
;
var html_NS;
(function (NS) {
  NS["HTML"] = "http://www.w3.org/1999/xhtml";
  NS["MATHML"] = "http://www.w3.org/1998/Math/MathML";
  NS["SVG"] = "http://www.w3.org/2000/svg";
  NS["XLINK"] = "http://www.w3.org/1999/xlink";
  NS["XML"] = "http://www.w3.org/XML/1998/namespace";
  NS["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(html_NS || (html_NS = {}));
var ATTRS;
(function (ATTRS) {
  ATTRS["TYPE"] = "type";
  ATTRS["ACTION"] = "action";
  ATTRS["ENCODING"] = "encoding";
  ATTRS["PROMPT"] = "prompt";
  ATTRS["NAME"] = "name";
  ATTRS["COLOR"] = "color";
  ATTRS["FACE"] = "face";
  ATTRS["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));
var DOCUMENT_MODE;
(function (DOCUMENT_MODE) {
  DOCUMENT_MODE["NO_QUIRKS"] = "no-quirks";
  DOCUMENT_MODE["QUIRKS"] = "quirks";
  DOCUMENT_MODE["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function (TAG_NAMES) {
  TAG_NAMES["A"] = "a";
  TAG_NAMES["ADDRESS"] = "address";
  TAG_NAMES["ANNOTATION_XML"] = "annotation-xml";
  TAG_NAMES["APPLET"] = "applet";
  TAG_NAMES["AREA"] = "area";
  TAG_NAMES["ARTICLE"] = "article";
  TAG_NAMES["ASIDE"] = "aside";
  TAG_NAMES["B"] = "b";
  TAG_NAMES["BASE"] = "base";
  TAG_NAMES["BASEFONT"] = "basefont";
  TAG_NAMES["BGSOUND"] = "bgsound";
  TAG_NAMES["BIG"] = "big";
  TAG_NAMES["BLOCKQUOTE"] = "blockquote";
  TAG_NAMES["BODY"] = "body";
  TAG_NAMES["BR"] = "br";
  TAG_NAMES["BUTTON"] = "button";
  TAG_NAMES["CAPTION"] = "caption";
  TAG_NAMES["CENTER"] = "center";
  TAG_NAMES["CODE"] = "code";
  TAG_NAMES["COL"] = "col";
  TAG_NAMES["COLGROUP"] = "colgroup";
  TAG_NAMES["DD"] = "dd";
  TAG_NAMES["DESC"] = "desc";
  TAG_NAMES["DETAILS"] = "details";
  TAG_NAMES["DIALOG"] = "dialog";
  TAG_NAMES["DIR"] = "dir";
  TAG_NAMES["DIV"] = "div";
  TAG_NAMES["DL"] = "dl";
  TAG_NAMES["DT"] = "dt";
  TAG_NAMES["EM"] = "em";
  TAG_NAMES["EMBED"] = "embed";
  TAG_NAMES["FIELDSET"] = "fieldset";
  TAG_NAMES["FIGCAPTION"] = "figcaption";
  TAG_NAMES["FIGURE"] = "figure";
  TAG_NAMES["FONT"] = "font";
  TAG_NAMES["FOOTER"] = "footer";
  TAG_NAMES["FOREIGN_OBJECT"] = "foreignObject";
  TAG_NAMES["FORM"] = "form";
  TAG_NAMES["FRAME"] = "frame";
  TAG_NAMES["FRAMESET"] = "frameset";
  TAG_NAMES["H1"] = "h1";
  TAG_NAMES["H2"] = "h2";
  TAG_NAMES["H3"] = "h3";
  TAG_NAMES["H4"] = "h4";
  TAG_NAMES["H5"] = "h5";
  TAG_NAMES["H6"] = "h6";
  TAG_NAMES["HEAD"] = "head";
  TAG_NAMES["HEADER"] = "header";
  TAG_NAMES["HGROUP"] = "hgroup";
  TAG_NAMES["HR"] = "hr";
  TAG_NAMES["HTML"] = "html";
  TAG_NAMES["I"] = "i";
  TAG_NAMES["IMG"] = "img";
  TAG_NAMES["IMAGE"] = "image";
  TAG_NAMES["INPUT"] = "input";
  TAG_NAMES["IFRAME"] = "iframe";
  TAG_NAMES["KEYGEN"] = "keygen";
  TAG_NAMES["LABEL"] = "label";
  TAG_NAMES["LI"] = "li";
  TAG_NAMES["LINK"] = "link";
  TAG_NAMES["LISTING"] = "listing";
  TAG_NAMES["MAIN"] = "main";
  TAG_NAMES["MALIGNMARK"] = "malignmark";
  TAG_NAMES["MARQUEE"] = "marquee";
  TAG_NAMES["MATH"] = "math";
  TAG_NAMES["MENU"] = "menu";
  TAG_NAMES["META"] = "meta";
  TAG_NAMES["MGLYPH"] = "mglyph";
  TAG_NAMES["MI"] = "mi";
  TAG_NAMES["MO"] = "mo";
  TAG_NAMES["MN"] = "mn";
  TAG_NAMES["MS"] = "ms";
  TAG_NAMES["MTEXT"] = "mtext";
  TAG_NAMES["NAV"] = "nav";
  TAG_NAMES["NOBR"] = "nobr";
  TAG_NAMES["NOFRAMES"] = "noframes";
  TAG_NAMES["NOEMBED"] = "noembed";
  TAG_NAMES["NOSCRIPT"] = "noscript";
  TAG_NAMES["OBJECT"] = "object";
  TAG_NAMES["OL"] = "ol";
  TAG_NAMES["OPTGROUP"] = "optgroup";
  TAG_NAMES["OPTION"] = "option";
  TAG_NAMES["P"] = "p";
  TAG_NAMES["PARAM"] = "param";
  TAG_NAMES["PLAINTEXT"] = "plaintext";
  TAG_NAMES["PRE"] = "pre";
  TAG_NAMES["RB"] = "rb";
  TAG_NAMES["RP"] = "rp";
  TAG_NAMES["RT"] = "rt";
  TAG_NAMES["RTC"] = "rtc";
  TAG_NAMES["RUBY"] = "ruby";
  TAG_NAMES["S"] = "s";
  TAG_NAMES["SCRIPT"] = "script";
  TAG_NAMES["SEARCH"] = "search";
  TAG_NAMES["SECTION"] = "section";
  TAG_NAMES["SELECT"] = "select";
  TAG_NAMES["SOURCE"] = "source";
  TAG_NAMES["SMALL"] = "small";
  TAG_NAMES["SPAN"] = "span";
  TAG_NAMES["STRIKE"] = "strike";
  TAG_NAMES["STRONG"] = "strong";
  TAG_NAMES["STYLE"] = "style";
  TAG_NAMES["SUB"] = "sub";
  TAG_NAMES["SUMMARY"] = "summary";
  TAG_NAMES["SUP"] = "sup";
  TAG_NAMES["TABLE"] = "table";
  TAG_NAMES["TBODY"] = "tbody";
  TAG_NAMES["TEMPLATE"] = "template";
  TAG_NAMES["TEXTAREA"] = "textarea";
  TAG_NAMES["TFOOT"] = "tfoot";
  TAG_NAMES["TD"] = "td";
  TAG_NAMES["TH"] = "th";
  TAG_NAMES["THEAD"] = "thead";
  TAG_NAMES["TITLE"] = "title";
  TAG_NAMES["TR"] = "tr";
  TAG_NAMES["TRACK"] = "track";
  TAG_NAMES["TT"] = "tt";
  TAG_NAMES["U"] = "u";
  TAG_NAMES["UL"] = "ul";
  TAG_NAMES["SVG"] = "svg";
  TAG_NAMES["VAR"] = "var";
  TAG_NAMES["WBR"] = "wbr";
  TAG_NAMES["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
var TAG_ID;
(function (TAG_ID) {
  TAG_ID[TAG_ID["UNKNOWN"] = 0] = "UNKNOWN";
  TAG_ID[TAG_ID["A"] = 1] = "A";
  TAG_ID[TAG_ID["ADDRESS"] = 2] = "ADDRESS";
  TAG_ID[TAG_ID["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
  TAG_ID[TAG_ID["APPLET"] = 4] = "APPLET";
  TAG_ID[TAG_ID["AREA"] = 5] = "AREA";
  TAG_ID[TAG_ID["ARTICLE"] = 6] = "ARTICLE";
  TAG_ID[TAG_ID["ASIDE"] = 7] = "ASIDE";
  TAG_ID[TAG_ID["B"] = 8] = "B";
  TAG_ID[TAG_ID["BASE"] = 9] = "BASE";
  TAG_ID[TAG_ID["BASEFONT"] = 10] = "BASEFONT";
  TAG_ID[TAG_ID["BGSOUND"] = 11] = "BGSOUND";
  TAG_ID[TAG_ID["BIG"] = 12] = "BIG";
  TAG_ID[TAG_ID["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
  TAG_ID[TAG_ID["BODY"] = 14] = "BODY";
  TAG_ID[TAG_ID["BR"] = 15] = "BR";
  TAG_ID[TAG_ID["BUTTON"] = 16] = "BUTTON";
  TAG_ID[TAG_ID["CAPTION"] = 17] = "CAPTION";
  TAG_ID[TAG_ID["CENTER"] = 18] = "CENTER";
  TAG_ID[TAG_ID["CODE"] = 19] = "CODE";
  TAG_ID[TAG_ID["COL"] = 20] = "COL";
  TAG_ID[TAG_ID["COLGROUP"] = 21] = "COLGROUP";
  TAG_ID[TAG_ID["DD"] = 22] = "DD";
  TAG_ID[TAG_ID["DESC"] = 23] = "DESC";
  TAG_ID[TAG_ID["DETAILS"] = 24] = "DETAILS";
  TAG_ID[TAG_ID["DIALOG"] = 25] = "DIALOG";
  TAG_ID[TAG_ID["DIR"] = 26] = "DIR";
  TAG_ID[TAG_ID["DIV"] = 27] = "DIV";
  TAG_ID[TAG_ID["DL"] = 28] = "DL";
  TAG_ID[TAG_ID["DT"] = 29] = "DT";
  TAG_ID[TAG_ID["EM"] = 30] = "EM";
  TAG_ID[TAG_ID["EMBED"] = 31] = "EMBED";
  TAG_ID[TAG_ID["FIELDSET"] = 32] = "FIELDSET";
  TAG_ID[TAG_ID["FIGCAPTION"] = 33] = "FIGCAPTION";
  TAG_ID[TAG_ID["FIGURE"] = 34] = "FIGURE";
  TAG_ID[TAG_ID["FONT"] = 35] = "FONT";
  TAG_ID[TAG_ID["FOOTER"] = 36] = "FOOTER";
  TAG_ID[TAG_ID["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
  TAG_ID[TAG_ID["FORM"] = 38] = "FORM";
  TAG_ID[TAG_ID["FRAME"] = 39] = "FRAME";
  TAG_ID[TAG_ID["FRAMESET"] = 40] = "FRAMESET";
  TAG_ID[TAG_ID["H1"] = 41] = "H1";
  TAG_ID[TAG_ID["H2"] = 42] = "H2";
  TAG_ID[TAG_ID["H3"] = 43] = "H3";
  TAG_ID[TAG_ID["H4"] = 44] = "H4";
  TAG_ID[TAG_ID["H5"] = 45] = "H5";
  TAG_ID[TAG_ID["H6"] = 46] = "H6";
  TAG_ID[TAG_ID["HEAD"] = 47] = "HEAD";
  TAG_ID[TAG_ID["HEADER"] = 48] = "HEADER";
  TAG_ID[TAG_ID["HGROUP"] = 49] = "HGROUP";
  TAG_ID[TAG_ID["HR"] = 50] = "HR";
  TAG_ID[TAG_ID["HTML"] = 51] = "HTML";
  TAG_ID[TAG_ID["I"] = 52] = "I";
  TAG_ID[TAG_ID["IMG"] = 53] = "IMG";
  TAG_ID[TAG_ID["IMAGE"] = 54] = "IMAGE";
  TAG_ID[TAG_ID["INPUT"] = 55] = "INPUT";
  TAG_ID[TAG_ID["IFRAME"] = 56] = "IFRAME";
  TAG_ID[TAG_ID["KEYGEN"] = 57] = "KEYGEN";
  TAG_ID[TAG_ID["LABEL"] = 58] = "LABEL";
  TAG_ID[TAG_ID["LI"] = 59] = "LI";
  TAG_ID[TAG_ID["LINK"] = 60] = "LINK";
  TAG_ID[TAG_ID["LISTING"] = 61] = "LISTING";
  TAG_ID[TAG_ID["MAIN"] = 62] = "MAIN";
  TAG_ID[TAG_ID["MALIGNMARK"] = 63] = "MALIGNMARK";
  TAG_ID[TAG_ID["MARQUEE"] = 64] = "MARQUEE";
  TAG_ID[TAG_ID["MATH"] = 65] = "MATH";
  TAG_ID[TAG_ID["MENU"] = 66] = "MENU";
  TAG_ID[TAG_ID["META"] = 67] = "META";
  TAG_ID[TAG_ID["MGLYPH"] = 68] = "MGLYPH";
  TAG_ID[TAG_ID["MI"] = 69] = "MI";
  TAG_ID[TAG_ID["MO"] = 70] = "MO";
  TAG_ID[TAG_ID["MN"] = 71] = "MN";
  TAG_ID[TAG_ID["MS"] = 72] = "MS";
  TAG_ID[TAG_ID["MTEXT"] = 73] = "MTEXT";
  TAG_ID[TAG_ID["NAV"] = 74] = "NAV";
  TAG_ID[TAG_ID["NOBR"] = 75] = "NOBR";
  TAG_ID[TAG_ID["NOFRAMES"] = 76] = "NOFRAMES";
  TAG_ID[TAG_ID["NOEMBED"] = 77] = "NOEMBED";
  TAG_ID[TAG_ID["NOSCRIPT"] = 78] = "NOSCRIPT";
  TAG_ID[TAG_ID["OBJECT"] = 79] = "OBJECT";
  TAG_ID[TAG_ID["OL"] = 80] = "OL";
  TAG_ID[TAG_ID["OPTGROUP"] = 81] = "OPTGROUP";
  TAG_ID[TAG_ID["OPTION"] = 82] = "OPTION";
  TAG_ID[TAG_ID["P"] = 83] = "P";
  TAG_ID[TAG_ID["PARAM"] = 84] = "PARAM";
  TAG_ID[TAG_ID["PLAINTEXT"] = 85] = "PLAINTEXT";
  TAG_ID[TAG_ID["PRE"] = 86] = "PRE";
  TAG_ID[TAG_ID["RB"] = 87] = "RB";
  TAG_ID[TAG_ID["RP"] = 88] = "RP";
  TAG_ID[TAG_ID["RT"] = 89] = "RT";
  TAG_ID[TAG_ID["RTC"] = 90] = "RTC";
  TAG_ID[TAG_ID["RUBY"] = 91] = "RUBY";
  TAG_ID[TAG_ID["S"] = 92] = "S";
  TAG_ID[TAG_ID["SCRIPT"] = 93] = "SCRIPT";
  TAG_ID[TAG_ID["SEARCH"] = 94] = "SEARCH";
  TAG_ID[TAG_ID["SECTION"] = 95] = "SECTION";
  TAG_ID[TAG_ID["SELECT"] = 96] = "SELECT";
  TAG_ID[TAG_ID["SOURCE"] = 97] = "SOURCE";
  TAG_ID[TAG_ID["SMALL"] = 98] = "SMALL";
  TAG_ID[TAG_ID["SPAN"] = 99] = "SPAN";
  TAG_ID[TAG_ID["STRIKE"] = 100] = "STRIKE";
  TAG_ID[TAG_ID["STRONG"] = 101] = "STRONG";
  TAG_ID[TAG_ID["STYLE"] = 102] = "STYLE";
  TAG_ID[TAG_ID["SUB"] = 103] = "SUB";
  TAG_ID[TAG_ID["SUMMARY"] = 104] = "SUMMARY";
  TAG_ID[TAG_ID["SUP"] = 105] = "SUP";
  TAG_ID[TAG_ID["TABLE"] = 106] = "TABLE";
  TAG_ID[TAG_ID["TBODY"] = 107] = "TBODY";
  TAG_ID[TAG_ID["TEMPLATE"] = 108] = "TEMPLATE";
  TAG_ID[TAG_ID["TEXTAREA"] = 109] = "TEXTAREA";
  TAG_ID[TAG_ID["TFOOT"] = 110] = "TFOOT";
  TAG_ID[TAG_ID["TD"] = 111] = "TD";
  TAG_ID[TAG_ID["TH"] = 112] = "TH";
  TAG_ID[TAG_ID["THEAD"] = 113] = "THEAD";
  TAG_ID[TAG_ID["TITLE"] = 114] = "TITLE";
  TAG_ID[TAG_ID["TR"] = 115] = "TR";
  TAG_ID[TAG_ID["TRACK"] = 116] = "TRACK";
  TAG_ID[TAG_ID["TT"] = 117] = "TT";
  TAG_ID[TAG_ID["U"] = 118] = "U";
  TAG_ID[TAG_ID["UL"] = 119] = "UL";
  TAG_ID[TAG_ID["SVG"] = 120] = "SVG";
  TAG_ID[TAG_ID["VAR"] = 121] = "VAR";
  TAG_ID[TAG_ID["WBR"] = 122] = "WBR";
  TAG_ID[TAG_ID["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
const TAG_NAME_TO_ID = new Map([
  [TAG_NAMES.A, TAG_ID.A],
  [TAG_NAMES.ADDRESS, TAG_ID.ADDRESS],
  [TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML],
  [TAG_NAMES.APPLET, TAG_ID.APPLET],
  [TAG_NAMES.AREA, TAG_ID.AREA],
  [TAG_NAMES.ARTICLE, TAG_ID.ARTICLE],
  [TAG_NAMES.ASIDE, TAG_ID.ASIDE],
  [TAG_NAMES.B, TAG_ID.B],
  [TAG_NAMES.BASE, TAG_ID.BASE],
  [TAG_NAMES.BASEFONT, TAG_ID.BASEFONT],
  [TAG_NAMES.BGSOUND, TAG_ID.BGSOUND],
  [TAG_NAMES.BIG, TAG_ID.BIG],
  [TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE],
  [TAG_NAMES.BODY, TAG_ID.BODY],
  [TAG_NAMES.BR, TAG_ID.BR],
  [TAG_NAMES.BUTTON, TAG_ID.BUTTON],
  [TAG_NAMES.CAPTION, TAG_ID.CAPTION],
  [TAG_NAMES.CENTER, TAG_ID.CENTER],
  [TAG_NAMES.CODE, TAG_ID.CODE],
  [TAG_NAMES.COL, TAG_ID.COL],
  [TAG_NAMES.COLGROUP, TAG_ID.COLGROUP],
  [TAG_NAMES.DD, TAG_ID.DD],
  [TAG_NAMES.DESC, TAG_ID.DESC],
  [TAG_NAMES.DETAILS, TAG_ID.DETAILS],
  [TAG_NAMES.DIALOG, TAG_ID.DIALOG],
  [TAG_NAMES.DIR, TAG_ID.DIR],
  [TAG_NAMES.DIV, TAG_ID.DIV],
  [TAG_NAMES.DL, TAG_ID.DL],
  [TAG_NAMES.DT, TAG_ID.DT],
  [TAG_NAMES.EM, TAG_ID.EM],
  [TAG_NAMES.EMBED, TAG_ID.EMBED],
  [TAG_NAMES.FIELDSET, TAG_ID.FIELDSET],
  [TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION],
  [TAG_NAMES.FIGURE, TAG_ID.FIGURE],
  [TAG_NAMES.FONT, TAG_ID.FONT],
  [TAG_NAMES.FOOTER, TAG_ID.FOOTER],
  [TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT],
  [TAG_NAMES.FORM, TAG_ID.FORM],
  [TAG_NAMES.FRAME, TAG_ID.FRAME],
  [TAG_NAMES.FRAMESET, TAG_ID.FRAMESET],
  [TAG_NAMES.H1, TAG_ID.H1],
  [TAG_NAMES.H2, TAG_ID.H2],
  [TAG_NAMES.H3, TAG_ID.H3],
  [TAG_NAMES.H4, TAG_ID.H4],
  [TAG_NAMES.H5, TAG_ID.H5],
  [TAG_NAMES.H6, TAG_ID.H6],
  [TAG_NAMES.HEAD, TAG_ID.HEAD],
  [TAG_NAMES.HEADER, TAG_ID.HEADER],
  [TAG_NAMES.HGROUP, TAG_ID.HGROUP],
  [TAG_NAMES.HR, TAG_ID.HR],
  [TAG_NAMES.HTML, TAG_ID.HTML],
  [TAG_NAMES.I, TAG_ID.I],
  [TAG_NAMES.IMG, TAG_ID.IMG],
  [TAG_NAMES.IMAGE, TAG_ID.IMAGE],
  [TAG_NAMES.INPUT, TAG_ID.INPUT],
  [TAG_NAMES.IFRAME, TAG_ID.IFRAME],
  [TAG_NAMES.KEYGEN, TAG_ID.KEYGEN],
  [TAG_NAMES.LABEL, TAG_ID.LABEL],
  [TAG_NAMES.LI, TAG_ID.LI],
  [TAG_NAMES.LINK, TAG_ID.LINK],
  [TAG_NAMES.LISTING, TAG_ID.LISTING],
  [TAG_NAMES.MAIN, TAG_ID.MAIN],
  [TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK],
  [TAG_NAMES.MARQUEE, TAG_ID.MARQUEE],
  [TAG_NAMES.MATH, TAG_ID.MATH],
  [TAG_NAMES.MENU, TAG_ID.MENU],
  [TAG_NAMES.META, TAG_ID.META],
  [TAG_NAMES.MGLYPH, TAG_ID.MGLYPH],
  [TAG_NAMES.MI, TAG_ID.MI],
  [TAG_NAMES.MO, TAG_ID.MO],
  [TAG_NAMES.MN, TAG_ID.MN],
  [TAG_NAMES.MS, TAG_ID.MS],
  [TAG_NAMES.MTEXT, TAG_ID.MTEXT],
  [TAG_NAMES.NAV, TAG_ID.NAV],
  [TAG_NAMES.NOBR, TAG_ID.NOBR],
  [TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES],
  [TAG_NAMES.NOEMBED, TAG_ID.NOEMBED],
  [TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT],
  [TAG_NAMES.OBJECT, TAG_ID.OBJECT],
  [TAG_NAMES.OL, TAG_ID.OL],
  [TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP],
  [TAG_NAMES.OPTION, TAG_ID.OPTION],
  [TAG_NAMES.P, TAG_ID.P],
  [TAG_NAMES.PARAM, TAG_ID.PARAM],
  [TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT],
  [TAG_NAMES.PRE, TAG_ID.PRE],
  [TAG_NAMES.RB, TAG_ID.RB],
  [TAG_NAMES.RP, TAG_ID.RP],
  [TAG_NAMES.RT, TAG_ID.RT],
  [TAG_NAMES.RTC, TAG_ID.RTC],
  [TAG_NAMES.RUBY, TAG_ID.RUBY],
  [TAG_NAMES.S, TAG_ID.S],
  [TAG_NAMES.SCRIPT, TAG_ID.SCRIPT],
  [TAG_NAMES.SEARCH, TAG_ID.SEARCH],
  [TAG_NAMES.SECTION, TAG_ID.SECTION],
  [TAG_NAMES.SELECT, TAG_ID.SELECT],
  [TAG_NAMES.SOURCE, TAG_ID.SOURCE],
  [TAG_NAMES.SMALL, TAG_ID.SMALL],
  [TAG_NAMES.SPAN, TAG_ID.SPAN],
  [TAG_NAMES.STRIKE, TAG_ID.STRIKE],
  [TAG_NAMES.STRONG, TAG_ID.STRONG],
  [TAG_NAMES.STYLE, TAG_ID.STYLE],
  [TAG_NAMES.SUB, TAG_ID.SUB],
  [TAG_NAMES.SUMMARY, TAG_ID.SUMMARY],
  [TAG_NAMES.SUP, TAG_ID.SUP],
  [TAG_NAMES.TABLE, TAG_ID.TABLE],
  [TAG_NAMES.TBODY, TAG_ID.TBODY],
  [TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE],
  [TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA],
  [TAG_NAMES.TFOOT, TAG_ID.TFOOT],
  [TAG_NAMES.TD, TAG_ID.TD],
  [TAG_NAMES.TH, TAG_ID.TH],
  [TAG_NAMES.THEAD, TAG_ID.THEAD],
  [TAG_NAMES.TITLE, TAG_ID.TITLE],
  [TAG_NAMES.TR, TAG_ID.TR],
  [TAG_NAMES.TRACK, TAG_ID.TRACK],
  [TAG_NAMES.TT, TAG_ID.TT],
  [TAG_NAMES.U, TAG_ID.U],
  [TAG_NAMES.UL, TAG_ID.UL],
  [TAG_NAMES.SVG, TAG_ID.SVG],
  [TAG_NAMES.VAR, TAG_ID.VAR],
  [TAG_NAMES.WBR, TAG_ID.WBR],
  [TAG_NAMES.XMP, TAG_ID.XMP],
]);
function getTagID(tagName) {
  var _a;
  return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}
const html_$ = TAG_ID;
const SPECIAL_ELEMENTS = {
  [html_NS.HTML]: new Set([
    html_$.ADDRESS,
    html_$.APPLET,
    html_$.AREA,
    html_$.ARTICLE,
    html_$.ASIDE,
    html_$.BASE,
    html_$.BASEFONT,
    html_$.BGSOUND,
    html_$.BLOCKQUOTE,
    html_$.BODY,
    html_$.BR,
    html_$.BUTTON,
    html_$.CAPTION,
    html_$.CENTER,
    html_$.COL,
    html_$.COLGROUP,
    html_$.DD,
    html_$.DETAILS,
    html_$.DIR,
    html_$.DIV,
    html_$.DL,
    html_$.DT,
    html_$.EMBED,
    html_$.FIELDSET,
    html_$.FIGCAPTION,
    html_$.FIGURE,
    html_$.FOOTER,
    html_$.FORM,
    html_$.FRAME,
    html_$.FRAMESET,
    html_$.H1,
    html_$.H2,
    html_$.H3,
    html_$.H4,
    html_$.H5,
    html_$.H6,
    html_$.HEAD,
    html_$.HEADER,
    html_$.HGROUP,
    html_$.HR,
    html_$.HTML,
    html_$.IFRAME,
    html_$.IMG,
    html_$.INPUT,
    html_$.LI,
    html_$.LINK,
    html_$.LISTING,
    html_$.MAIN,
    html_$.MARQUEE,
    html_$.MENU,
    html_$.META,
    html_$.NAV,
    html_$.NOEMBED,
    html_$.NOFRAMES,
    html_$.NOSCRIPT,
    html_$.OBJECT,
    html_$.OL,
    html_$.P,
    html_$.PARAM,
    html_$.PLAINTEXT,
    html_$.PRE,
    html_$.SCRIPT,
    html_$.SECTION,
    html_$.SELECT,
    html_$.SOURCE,
    html_$.STYLE,
    html_$.SUMMARY,
    html_$.TABLE,
    html_$.TBODY,
    html_$.TD,
    html_$.TEMPLATE,
    html_$.TEXTAREA,
    html_$.TFOOT,
    html_$.TH,
    html_$.THEAD,
    html_$.TITLE,
    html_$.TR,
    html_$.TRACK,
    html_$.UL,
    html_$.WBR,
    html_$.XMP,
  ]),
  [html_NS.MATHML]: new Set([html_$.MI, html_$.MO, html_$.MN, html_$.MS, html_$.MTEXT, html_$.ANNOTATION_XML]),
  [html_NS.SVG]: new Set([html_$.TITLE, html_$.FOREIGN_OBJECT, html_$.DESC]),
  [html_NS.XLINK]: new Set(),
  [html_NS.XML]: new Set(),
  [html_NS.XMLNS]: new Set(),
};
const NUMBERED_HEADERS = new Set([html_$.H1, html_$.H2, html_$.H3, html_$.H4, html_$.H5, html_$.H6]);
const UNESCAPED_TEXT = new Set([
  TAG_NAMES.STYLE,
  TAG_NAMES.SCRIPT,
  TAG_NAMES.XMP,
  TAG_NAMES.IFRAME,
  TAG_NAMES.NOEMBED,
  TAG_NAMES.NOFRAMES,
  TAG_NAMES.PLAINTEXT,
]);
function html_hasUnescapedText(tn, scriptingEnabled) {
  return UNESCAPED_TEXT.has(tn) || (scriptingEnabled && tn === TAG_NAMES.NOSCRIPT);
}
;
var State;
(function (State) {
  State[State["DATA"] = 0] = "DATA";
  State[State["RCDATA"] = 1] = "RCDATA";
  State[State["RAWTEXT"] = 2] = "RAWTEXT";
  State[State["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
  State[State["PLAINTEXT"] = 4] = "PLAINTEXT";
  State[State["TAG_OPEN"] = 5] = "TAG_OPEN";
  State[State["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
  State[State["TAG_NAME"] = 7] = "TAG_NAME";
  State[State["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
  State[State["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
  State[State["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
  State[State["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
  State[State["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
  State[State["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
  State[State["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
  State[State["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
  State[State["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
  State[State["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
  State[State["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
  State[State["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
  State[State["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
  State[State["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
  State[State["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
  State[State["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
  State[State["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
  State[State["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
  State[State["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
  State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
  State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
  State[State["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
  State[State["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
  State[State["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
  State[State["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
  State[State["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
  State[State["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
  State[State["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
  State[State["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
  State[State["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
  State[State["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
  State[State["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
  State[State["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
  State[State["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
  State[State["COMMENT_START"] = 42] = "COMMENT_START";
  State[State["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
  State[State["COMMENT"] = 44] = "COMMENT";
  State[State["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
  State[State["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
  State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
  State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
  State[State["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
  State[State["COMMENT_END"] = 50] = "COMMENT_END";
  State[State["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
  State[State["DOCTYPE"] = 52] = "DOCTYPE";
  State[State["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
  State[State["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
  State[State["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
  State[State["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
  State[State["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
  State[State["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
  State[State["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
  State[State["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
  State[State["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
  State[State["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
  State[State["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
  State[State["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
  State[State["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
  State[State["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
  State[State["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
  State[State["CDATA_SECTION"] = 68] = "CDATA_SECTION";
  State[State["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
  State[State["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
  State[State["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
  State[State["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
const TokenizerMode = {
  DATA: State.DATA,
  RCDATA: State.RCDATA,
  RAWTEXT: State.RAWTEXT,
  SCRIPT_DATA: State.SCRIPT_DATA,
  PLAINTEXT: State.PLAINTEXT,
  CDATA_SECTION: State.CDATA_SECTION,
};
function isAsciiDigit(cp) {
  return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}
function isAsciiUpper(cp) {
  return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
  return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
  return isAsciiLower(cp) || isAsciiUpper(cp);
}
function tokenizer_isAsciiAlphaNumeric(cp) {
  return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
  return cp + 32;
}
function isWhitespace(cp) {
  return cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED;
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
  return isWhitespace(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code) {
  if (code === CODE_POINTS.NULL) {
    return ERR.nullCharacterReference;
  }
  else if (code > 1114111) {
    return ERR.characterReferenceOutsideUnicodeRange;
  }
  else if (isSurrogate(code)) {
    return ERR.surrogateCharacterReference;
  }
  else if (isUndefinedCodePoint(code)) {
    return ERR.noncharacterCharacterReference;
  }
  else if (isControlCodePoint(code) || code === CODE_POINTS.CARRIAGE_RETURN) {
    return ERR.controlCharacterReference;
  }
  return null;
}
class Tokenizer {
  constructor(options, handler) {
    this.options = options;
    this.handler = handler;
    this.paused = false;
    this.inLoop = false;
    this.inForeignNode = false;
    this.lastStartTagName = '';
    this.active = false;
    this.state = State.DATA;
    this.returnState = State.DATA;
    this.entityStartPos = 0;
    this.consumedAfterSnapshot = -1;
    this.currentCharacterToken = null;
    this.currentToken = null;
    this.currentAttr = { name: '', value: '' };
    this.preprocessor = new Preprocessor(handler);
    this.currentLocation = this.getCurrentLocation(-1);
    this.entityDecoder = new EntityDecoder(decode_data_html_htmlDecodeTree, (cp, consumed) => {
      this.preprocessor.pos = this.entityStartPos + consumed - 1;
      this._flushCodePointConsumedAsCharacterReference(cp);
    }, handler.onParseError
      ? {
        missingSemicolonAfterCharacterReference: () => {
          this._err(ERR.missingSemicolonAfterCharacterReference, 1);
        },
        absenceOfDigitsInNumericCharacterReference: (consumed) => {
          this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
        },
        validateNumericCharacterReference: (code) => {
          const error = getErrorForNumericCharacterReference(code);
          if (error)
            this._err(error, 1);
        },
      }
      : undefined);
  }
  _err(code, cpOffset = 0) {
    var _a, _b;
    (_b = (_a = this.handler).onParseError) === null || _b === void 0 ? void 0 : _b.call(_a, this.preprocessor.getError(code, cpOffset));
  }
  getCurrentLocation(offset) {
    if (!this.options.sourceCodeLocationInfo) {
      return null;
    }
    return {
      startLine: this.preprocessor.line,
      startCol: this.preprocessor.col - offset,
      startOffset: this.preprocessor.offset - offset,
      endLine: -1,
      endCol: -1,
      endOffset: -1,
    };
  }
  _runParsingLoop() {
    if (this.inLoop)
      return;
    this.inLoop = true;
    while (this.active && !this.paused) {
      this.consumedAfterSnapshot = 0;
      const cp = this._consume();
      if (!this._ensureHibernation()) {
        this._callState(cp);
      }
    }
    this.inLoop = false;
  }
  pause() {
    this.paused = true;
  }
  resume(writeCallback) {
    if (!this.paused) {
      throw new Error('Parser was already resumed');
    }
    this.paused = false;
    if (this.inLoop)
      return;
    this._runParsingLoop();
    if (!this.paused) {
      writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
    }
  }
  write(chunk, isLastChunk, writeCallback) {
    this.active = true;
    this.preprocessor.write(chunk, isLastChunk);
    this._runParsingLoop();
    if (!this.paused) {
      writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
    }
  }
  insertHtmlAtCurrentPos(chunk) {
    this.active = true;
    this.preprocessor.insertHtmlAtCurrentPos(chunk);
    this._runParsingLoop();
  }
  _ensureHibernation() {
    if (this.preprocessor.endOfChunkHit) {
      this.preprocessor.retreat(this.consumedAfterSnapshot);
      this.consumedAfterSnapshot = 0;
      this.active = false;
      return true;
    }
    return false;
  }
  _consume() {
    this.consumedAfterSnapshot++;
    return this.preprocessor.advance();
  }
  _advanceBy(count) {
    this.consumedAfterSnapshot += count;
    for (let i = 0; i < count; i++) {
      this.preprocessor.advance();
    }
  }
  _consumeSequenceIfMatch(pattern, caseSensitive) {
    if (this.preprocessor.startsWith(pattern, caseSensitive)) {
      this._advanceBy(pattern.length - 1);
      return true;
    }
    return false;
  }
  _createStartTagToken() {
    this.currentToken = {
      type: TokenType.START_TAG,
      tagName: '',
      tagID: TAG_ID.UNKNOWN,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: this.getCurrentLocation(1),
    };
  }
  _createEndTagToken() {
    this.currentToken = {
      type: TokenType.END_TAG,
      tagName: '',
      tagID: TAG_ID.UNKNOWN,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: this.getCurrentLocation(2),
    };
  }
  _createCommentToken(offset) {
    this.currentToken = {
      type: TokenType.COMMENT,
      data: '',
      location: this.getCurrentLocation(offset),
    };
  }
  _createDoctypeToken(initialName) {
    this.currentToken = {
      type: TokenType.DOCTYPE,
      name: initialName,
      forceQuirks: false,
      publicId: null,
      systemId: null,
      location: this.currentLocation,
    };
  }
  _createCharacterToken(type, chars) {
    this.currentCharacterToken = {
      type,
      chars,
      location: this.currentLocation,
    };
  }
  _createAttr(attrNameFirstCh) {
    this.currentAttr = {
      name: attrNameFirstCh,
      value: '',
    };
    this.currentLocation = this.getCurrentLocation(0);
  }
  _leaveAttrName() {
    var _a;
    var _b;
    const token = this.currentToken;
    if (getTokenAttr(token, this.currentAttr.name) === null) {
      token.attrs.push(this.currentAttr);
      if (token.location && this.currentLocation) {
        const attrLocations = ((_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : (_b.attrs = Object.create(null)));
        attrLocations[this.currentAttr.name] = this.currentLocation;
        this._leaveAttrValue();
      }
    }
    else {
      this._err(ERR.duplicateAttribute);
    }
  }
  _leaveAttrValue() {
    if (this.currentLocation) {
      this.currentLocation.endLine = this.preprocessor.line;
      this.currentLocation.endCol = this.preprocessor.col;
      this.currentLocation.endOffset = this.preprocessor.offset;
    }
  }
  prepareToken(ct) {
    this._emitCurrentCharacterToken(ct.location);
    this.currentToken = null;
    if (ct.location) {
      ct.location.endLine = this.preprocessor.line;
      ct.location.endCol = this.preprocessor.col + 1;
      ct.location.endOffset = this.preprocessor.offset + 1;
    }
    this.currentLocation = this.getCurrentLocation(-1);
  }
  emitCurrentTagToken() {
    const ct = this.currentToken;
    this.prepareToken(ct);
    ct.tagID = getTagID(ct.tagName);
    if (ct.type === TokenType.START_TAG) {
      this.lastStartTagName = ct.tagName;
      this.handler.onStartTag(ct);
    }
    else {
      if (ct.attrs.length > 0) {
        this._err(ERR.endTagWithAttributes);
      }
      if (ct.selfClosing) {
        this._err(ERR.endTagWithTrailingSolidus);
      }
      this.handler.onEndTag(ct);
    }
    this.preprocessor.dropParsedChunk();
  }
  emitCurrentComment(ct) {
    this.prepareToken(ct);
    this.handler.onComment(ct);
    this.preprocessor.dropParsedChunk();
  }
  emitCurrentDoctype(ct) {
    this.prepareToken(ct);
    this.handler.onDoctype(ct);
    this.preprocessor.dropParsedChunk();
  }
  _emitCurrentCharacterToken(nextLocation) {
    if (this.currentCharacterToken) {
      if (nextLocation && this.currentCharacterToken.location) {
        this.currentCharacterToken.location.endLine = nextLocation.startLine;
        this.currentCharacterToken.location.endCol = nextLocation.startCol;
        this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
      }
      switch (this.currentCharacterToken.type) {
        case TokenType.CHARACTER: {
          this.handler.onCharacter(this.currentCharacterToken);
          break;
        }
        case TokenType.NULL_CHARACTER: {
          this.handler.onNullCharacter(this.currentCharacterToken);
          break;
        }
        case TokenType.WHITESPACE_CHARACTER: {
          this.handler.onWhitespaceCharacter(this.currentCharacterToken);
          break;
        }
      }
      this.currentCharacterToken = null;
    }
  }
  _emitEOFToken() {
    const location = this.getCurrentLocation(0);
    if (location) {
      location.endLine = location.startLine;
      location.endCol = location.startCol;
      location.endOffset = location.startOffset;
    }
    this._emitCurrentCharacterToken(location);
    this.handler.onEof({ type: TokenType.EOF, location });
    this.active = false;
  }
  _appendCharToCurrentCharacterToken(type, ch) {
    if (this.currentCharacterToken) {
      if (this.currentCharacterToken.type === type) {
        this.currentCharacterToken.chars += ch;
        return;
      }
      else {
        this.currentLocation = this.getCurrentLocation(0);
        this._emitCurrentCharacterToken(this.currentLocation);
        this.preprocessor.dropParsedChunk();
      }
    }
    this._createCharacterToken(type, ch);
  }
  _emitCodePoint(cp) {
    const type = isWhitespace(cp)
      ? TokenType.WHITESPACE_CHARACTER
      : cp === CODE_POINTS.NULL
        ? TokenType.NULL_CHARACTER
        : TokenType.CHARACTER;
    this._appendCharToCurrentCharacterToken(type, String.fromCodePoint(cp));
  }
  _emitChars(ch) {
    this._appendCharToCurrentCharacterToken(TokenType.CHARACTER, ch);
  }
  _startCharacterReference() {
    this.returnState = this.state;
    this.state = State.CHARACTER_REFERENCE;
    this.entityStartPos = this.preprocessor.pos;
    this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
  }
  _isCharacterReferenceInAttribute() {
    return (this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED ||
      this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED ||
      this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED);
  }
  _flushCodePointConsumedAsCharacterReference(cp) {
    if (this._isCharacterReferenceInAttribute()) {
      this.currentAttr.value += String.fromCodePoint(cp);
    }
    else {
      this._emitCodePoint(cp);
    }
  }
  _callState(cp) {
    switch (this.state) {
      case State.DATA: {
        this._stateData(cp);
        break;
      }
      case State.RCDATA: {
        this._stateRcdata(cp);
        break;
      }
      case State.RAWTEXT: {
        this._stateRawtext(cp);
        break;
      }
      case State.SCRIPT_DATA: {
        this._stateScriptData(cp);
        break;
      }
      case State.PLAINTEXT: {
        this._statePlaintext(cp);
        break;
      }
      case State.TAG_OPEN: {
        this._stateTagOpen(cp);
        break;
      }
      case State.END_TAG_OPEN: {
        this._stateEndTagOpen(cp);
        break;
      }
      case State.TAG_NAME: {
        this._stateTagName(cp);
        break;
      }
      case State.RCDATA_LESS_THAN_SIGN: {
        this._stateRcdataLessThanSign(cp);
        break;
      }
      case State.RCDATA_END_TAG_OPEN: {
        this._stateRcdataEndTagOpen(cp);
        break;
      }
      case State.RCDATA_END_TAG_NAME: {
        this._stateRcdataEndTagName(cp);
        break;
      }
      case State.RAWTEXT_LESS_THAN_SIGN: {
        this._stateRawtextLessThanSign(cp);
        break;
      }
      case State.RAWTEXT_END_TAG_OPEN: {
        this._stateRawtextEndTagOpen(cp);
        break;
      }
      case State.RAWTEXT_END_TAG_NAME: {
        this._stateRawtextEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_LESS_THAN_SIGN: {
        this._stateScriptDataLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_END_TAG_OPEN: {
        this._stateScriptDataEndTagOpen(cp);
        break;
      }
      case State.SCRIPT_DATA_END_TAG_NAME: {
        this._stateScriptDataEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPE_START: {
        this._stateScriptDataEscapeStart(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPE_START_DASH: {
        this._stateScriptDataEscapeStartDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED: {
        this._stateScriptDataEscaped(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_DASH: {
        this._stateScriptDataEscapedDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_DASH_DASH: {
        this._stateScriptDataEscapedDashDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN: {
        this._stateScriptDataEscapedLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN: {
        this._stateScriptDataEscapedEndTagOpen(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME: {
        this._stateScriptDataEscapedEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPE_START: {
        this._stateScriptDataDoubleEscapeStart(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED: {
        this._stateScriptDataDoubleEscaped(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH: {
        this._stateScriptDataDoubleEscapedDash(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH: {
        this._stateScriptDataDoubleEscapedDashDash(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN: {
        this._stateScriptDataDoubleEscapedLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPE_END: {
        this._stateScriptDataDoubleEscapeEnd(cp);
        break;
      }
      case State.BEFORE_ATTRIBUTE_NAME: {
        this._stateBeforeAttributeName(cp);
        break;
      }
      case State.ATTRIBUTE_NAME: {
        this._stateAttributeName(cp);
        break;
      }
      case State.AFTER_ATTRIBUTE_NAME: {
        this._stateAfterAttributeName(cp);
        break;
      }
      case State.BEFORE_ATTRIBUTE_VALUE: {
        this._stateBeforeAttributeValue(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED: {
        this._stateAttributeValueDoubleQuoted(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_SINGLE_QUOTED: {
        this._stateAttributeValueSingleQuoted(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_UNQUOTED: {
        this._stateAttributeValueUnquoted(cp);
        break;
      }
      case State.AFTER_ATTRIBUTE_VALUE_QUOTED: {
        this._stateAfterAttributeValueQuoted(cp);
        break;
      }
      case State.SELF_CLOSING_START_TAG: {
        this._stateSelfClosingStartTag(cp);
        break;
      }
      case State.BOGUS_COMMENT: {
        this._stateBogusComment(cp);
        break;
      }
      case State.MARKUP_DECLARATION_OPEN: {
        this._stateMarkupDeclarationOpen(cp);
        break;
      }
      case State.COMMENT_START: {
        this._stateCommentStart(cp);
        break;
      }
      case State.COMMENT_START_DASH: {
        this._stateCommentStartDash(cp);
        break;
      }
      case State.COMMENT: {
        this._stateComment(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN: {
        this._stateCommentLessThanSign(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG: {
        this._stateCommentLessThanSignBang(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG_DASH: {
        this._stateCommentLessThanSignBangDash(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH: {
        this._stateCommentLessThanSignBangDashDash(cp);
        break;
      }
      case State.COMMENT_END_DASH: {
        this._stateCommentEndDash(cp);
        break;
      }
      case State.COMMENT_END: {
        this._stateCommentEnd(cp);
        break;
      }
      case State.COMMENT_END_BANG: {
        this._stateCommentEndBang(cp);
        break;
      }
      case State.DOCTYPE: {
        this._stateDoctype(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_NAME: {
        this._stateBeforeDoctypeName(cp);
        break;
      }
      case State.DOCTYPE_NAME: {
        this._stateDoctypeName(cp);
        break;
      }
      case State.AFTER_DOCTYPE_NAME: {
        this._stateAfterDoctypeName(cp);
        break;
      }
      case State.AFTER_DOCTYPE_PUBLIC_KEYWORD: {
        this._stateAfterDoctypePublicKeyword(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER: {
        this._stateBeforeDoctypePublicIdentifier(cp);
        break;
      }
      case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED: {
        this._stateDoctypePublicIdentifierDoubleQuoted(cp);
        break;
      }
      case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED: {
        this._stateDoctypePublicIdentifierSingleQuoted(cp);
        break;
      }
      case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER: {
        this._stateAfterDoctypePublicIdentifier(cp);
        break;
      }
      case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS: {
        this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
        break;
      }
      case State.AFTER_DOCTYPE_SYSTEM_KEYWORD: {
        this._stateAfterDoctypeSystemKeyword(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER: {
        this._stateBeforeDoctypeSystemIdentifier(cp);
        break;
      }
      case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED: {
        this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
        break;
      }
      case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED: {
        this._stateDoctypeSystemIdentifierSingleQuoted(cp);
        break;
      }
      case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER: {
        this._stateAfterDoctypeSystemIdentifier(cp);
        break;
      }
      case State.BOGUS_DOCTYPE: {
        this._stateBogusDoctype(cp);
        break;
      }
      case State.CDATA_SECTION: {
        this._stateCdataSection(cp);
        break;
      }
      case State.CDATA_SECTION_BRACKET: {
        this._stateCdataSectionBracket(cp);
        break;
      }
      case State.CDATA_SECTION_END: {
        this._stateCdataSectionEnd(cp);
        break;
      }
      case State.CHARACTER_REFERENCE: {
        this._stateCharacterReference();
        break;
      }
      case State.AMBIGUOUS_AMPERSAND: {
        this._stateAmbiguousAmpersand(cp);
        break;
      }
      default: {
        throw new Error('Unknown state');
      }
    }
  }
  _stateData(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.TAG_OPEN;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitCodePoint(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  _stateRcdata(cp) {
    switch (cp) {
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.RCDATA_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  _stateRawtext(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.RAWTEXT_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  _stateScriptData(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  _statePlaintext(cp) {
    switch (cp) {
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  _stateTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this._createStartTagToken();
      this.state = State.TAG_NAME;
      this._stateTagName(cp);
    }
    else
      switch (cp) {
        case CODE_POINTS.EXCLAMATION_MARK: {
          this.state = State.MARKUP_DECLARATION_OPEN;
          break;
        }
        case CODE_POINTS.SOLIDUS: {
          this.state = State.END_TAG_OPEN;
          break;
        }
        case CODE_POINTS.QUESTION_MARK: {
          this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
          this._createCommentToken(1);
          this.state = State.BOGUS_COMMENT;
          this._stateBogusComment(cp);
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofBeforeTagName);
          this._emitChars('<');
          this._emitEOFToken();
          break;
        }
        default: {
          this._err(ERR.invalidFirstCharacterOfTagName);
          this._emitChars('<');
          this.state = State.DATA;
          this._stateData(cp);
        }
      }
  }
  _stateEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this._createEndTagToken();
      this.state = State.TAG_NAME;
      this._stateTagName(cp);
    }
    else
      switch (cp) {
        case CODE_POINTS.GREATER_THAN_SIGN: {
          this._err(ERR.missingEndTagName);
          this.state = State.DATA;
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofBeforeTagName);
          this._emitChars('</');
          this._emitEOFToken();
          break;
        }
        default: {
          this._err(ERR.invalidFirstCharacterOfTagName);
          this._createCommentToken(2);
          this.state = State.BOGUS_COMMENT;
          this._stateBogusComment(cp);
        }
      }
  }
  _stateTagName(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.tagName += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  _stateRcdataLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.RCDATA_END_TAG_OPEN;
    }
    else {
      this._emitChars('<');
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  _stateRcdataEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.RCDATA_END_TAG_NAME;
      this._stateRcdataEndTagName(cp);
    }
    else {
      this._emitChars('</');
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  handleSpecialEndTag(_cp) {
    if (!this.preprocessor.startsWith(this.lastStartTagName, false)) {
      return !this._ensureHibernation();
    }
    this._createEndTagToken();
    const token = this.currentToken;
    token.tagName = this.lastStartTagName;
    const cp = this.preprocessor.peek(this.lastStartTagName.length);
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._advanceBy(this.lastStartTagName.length);
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        return false;
      }
      case CODE_POINTS.SOLIDUS: {
        this._advanceBy(this.lastStartTagName.length);
        this.state = State.SELF_CLOSING_START_TAG;
        return false;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._advanceBy(this.lastStartTagName.length);
        this.emitCurrentTagToken();
        this.state = State.DATA;
        return false;
      }
      default: {
        return !this._ensureHibernation();
      }
    }
  }
  _stateRcdataEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars('</');
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  _stateRawtextLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.RAWTEXT_END_TAG_OPEN;
    }
    else {
      this._emitChars('<');
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  _stateRawtextEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.RAWTEXT_END_TAG_NAME;
      this._stateRawtextEndTagName(cp);
    }
    else {
      this._emitChars('</');
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  _stateRawtextEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars('</');
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  _stateScriptDataLessThanSign(cp) {
    switch (cp) {
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SCRIPT_DATA_END_TAG_OPEN;
        break;
      }
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.SCRIPT_DATA_ESCAPE_START;
        this._emitChars('<!');
        break;
      }
      default: {
        this._emitChars('<');
        this.state = State.SCRIPT_DATA;
        this._stateScriptData(cp);
      }
    }
  }
  _stateScriptDataEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.SCRIPT_DATA_END_TAG_NAME;
      this._stateScriptDataEndTagName(cp);
    }
    else {
      this._emitChars('</');
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  _stateScriptDataEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars('</');
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  _stateScriptDataEscapeStart(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.SCRIPT_DATA_ESCAPE_START_DASH;
      this._emitChars('-');
    }
    else {
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  _stateScriptDataEscapeStartDash(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
      this._emitChars('-');
    }
    else {
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  _stateScriptDataEscaped(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_ESCAPED_DASH;
        this._emitChars('-');
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  _stateScriptDataEscapedDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
        this._emitChars('-');
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  _stateScriptDataEscapedDashDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._emitChars('-');
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.SCRIPT_DATA;
        this._emitChars('>');
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  _stateScriptDataEscapedLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
    }
    else if (isAsciiLetter(cp)) {
      this._emitChars('<');
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START;
      this._stateScriptDataDoubleEscapeStart(cp);
    }
    else {
      this._emitChars('<');
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  _stateScriptDataEscapedEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
      this._stateScriptDataEscapedEndTagName(cp);
    }
    else {
      this._emitChars('</');
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  _stateScriptDataEscapedEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars('</');
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  _stateScriptDataDoubleEscapeStart(cp) {
    if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) &&
      isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
      this._emitCodePoint(cp);
      for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
        this._emitCodePoint(this._consume());
      }
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
    }
    else if (!this._ensureHibernation()) {
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  _stateScriptDataDoubleEscaped(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
        this._emitChars('-');
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars('<');
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  _stateScriptDataDoubleEscapedDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
        this._emitChars('-');
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars('<');
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  _stateScriptDataDoubleEscapedDashDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._emitChars('-');
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars('<');
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.SCRIPT_DATA;
        this._emitChars('>');
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  _stateScriptDataDoubleEscapedLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END;
      this._emitChars('/');
    }
    else {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
      this._stateScriptDataDoubleEscaped(cp);
    }
  }
  _stateScriptDataDoubleEscapeEnd(cp) {
    if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) &&
      isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
      this._emitCodePoint(cp);
      for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
        this._emitCodePoint(this._consume());
      }
      this.state = State.SCRIPT_DATA_ESCAPED;
    }
    else if (!this._ensureHibernation()) {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
      this._stateScriptDataDoubleEscaped(cp);
    }
  }
  _stateBeforeAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.SOLIDUS:
      case CODE_POINTS.GREATER_THAN_SIGN:
      case CODE_POINTS.EOF: {
        this.state = State.AFTER_ATTRIBUTE_NAME;
        this._stateAfterAttributeName(cp);
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
        this._createAttr('=');
        this.state = State.ATTRIBUTE_NAME;
        break;
      }
      default: {
        this._createAttr('');
        this.state = State.ATTRIBUTE_NAME;
        this._stateAttributeName(cp);
      }
    }
  }
  _stateAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
      case CODE_POINTS.SOLIDUS:
      case CODE_POINTS.GREATER_THAN_SIGN:
      case CODE_POINTS.EOF: {
        this._leaveAttrName();
        this.state = State.AFTER_ATTRIBUTE_NAME;
        this._stateAfterAttributeName(cp);
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this._leaveAttrName();
        this.state = State.BEFORE_ATTRIBUTE_VALUE;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK:
      case CODE_POINTS.APOSTROPHE:
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._err(ERR.unexpectedCharacterInAttributeName);
        this.currentAttr.name += String.fromCodePoint(cp);
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.currentAttr.name += REPLACEMENT_CHARACTER;
        break;
      }
      default: {
        this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  _stateAfterAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this.state = State.BEFORE_ATTRIBUTE_VALUE;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._createAttr('');
        this.state = State.ATTRIBUTE_NAME;
        this._stateAttributeName(cp);
      }
    }
  }
  _stateBeforeAttributeValue(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingAttributeValue);
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      default: {
        this.state = State.ATTRIBUTE_VALUE_UNQUOTED;
        this._stateAttributeValueUnquoted(cp);
      }
    }
  }
  _stateAttributeValueDoubleQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.currentAttr.value += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this.currentAttr.value += String.fromCodePoint(cp);
      }
    }
  }
  _stateAttributeValueSingleQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.currentAttr.value += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this.currentAttr.value += String.fromCodePoint(cp);
      }
    }
  }
  _stateAttributeValueUnquoted(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._leaveAttrValue();
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._leaveAttrValue();
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.currentAttr.value += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK:
      case CODE_POINTS.APOSTROPHE:
      case CODE_POINTS.LESS_THAN_SIGN:
      case CODE_POINTS.EQUALS_SIGN:
      case CODE_POINTS.GRAVE_ACCENT: {
        this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
        this.currentAttr.value += String.fromCodePoint(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this.currentAttr.value += String.fromCodePoint(cp);
      }
    }
  }
  _stateAfterAttributeValueQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._leaveAttrValue();
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this._leaveAttrValue();
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._leaveAttrValue();
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingWhitespaceBetweenAttributes);
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        this._stateBeforeAttributeName(cp);
      }
    }
  }
  _stateSelfClosingStartTag(cp) {
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        const token = this.currentToken;
        token.selfClosing = true;
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.unexpectedSolidusInTag);
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        this._stateBeforeAttributeName(cp);
      }
    }
  }
  _stateBogusComment(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.data += REPLACEMENT_CHARACTER;
        break;
      }
      default: {
        token.data += String.fromCodePoint(cp);
      }
    }
  }
  _stateMarkupDeclarationOpen(cp) {
    if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
      this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
      this.state = State.COMMENT_START;
    }
    else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
      this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
      this.state = State.DOCTYPE;
    }
    else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
      if (this.inForeignNode) {
        this.state = State.CDATA_SECTION;
      }
      else {
        this._err(ERR.cdataInHtmlContent);
        this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
        this.currentToken.data = '[CDATA[';
        this.state = State.BOGUS_COMMENT;
      }
    }
    else if (!this._ensureHibernation()) {
      this._err(ERR.incorrectlyOpenedComment);
      this._createCommentToken(2);
      this.state = State.BOGUS_COMMENT;
      this._stateBogusComment(cp);
    }
  }
  _stateCommentStart(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_START_DASH;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptClosingOfEmptyComment);
        this.state = State.DATA;
        const token = this.currentToken;
        this.emitCurrentComment(token);
        break;
      }
      default: {
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  _stateCommentStartDash(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptClosingOfEmptyComment);
        this.state = State.DATA;
        this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.data += '-';
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  _stateComment(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END_DASH;
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        token.data += '<';
        this.state = State.COMMENT_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.data += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.data += String.fromCodePoint(cp);
      }
    }
  }
  _stateCommentLessThanSign(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.EXCLAMATION_MARK: {
        token.data += '!';
        this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        token.data += '<';
        break;
      }
      default: {
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  _stateCommentLessThanSignBang(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH;
    }
    else {
      this.state = State.COMMENT;
      this._stateComment(cp);
    }
  }
  _stateCommentLessThanSignBangDash(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
    }
    else {
      this.state = State.COMMENT_END_DASH;
      this._stateCommentEndDash(cp);
    }
  }
  _stateCommentLessThanSignBangDashDash(cp) {
    if (cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF) {
      this._err(ERR.nestedComment);
    }
    this.state = State.COMMENT_END;
    this._stateCommentEnd(cp);
  }
  _stateCommentEndDash(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.data += '-';
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  _stateCommentEnd(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.COMMENT_END_BANG;
        break;
      }
      case CODE_POINTS.HYPHEN_MINUS: {
        token.data += '-';
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.data += '--';
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  _stateCommentEndBang(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        token.data += '--!';
        this.state = State.COMMENT_END_DASH;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.incorrectlyClosedComment);
        this.state = State.DATA;
        this.emitCurrentComment(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.data += '--!';
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  _stateDoctype(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.BEFORE_DOCTYPE_NAME;
        this._stateBeforeDoctypeName(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        this._createDoctypeToken(null);
        const token = this.currentToken;
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingWhitespaceBeforeDoctypeName);
        this.state = State.BEFORE_DOCTYPE_NAME;
        this._stateBeforeDoctypeName(cp);
      }
    }
  }
  _stateBeforeDoctypeName(cp) {
    if (isAsciiUpper(cp)) {
      this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
      this.state = State.DOCTYPE_NAME;
    }
    else
      switch (cp) {
        case CODE_POINTS.SPACE:
        case CODE_POINTS.LINE_FEED:
        case CODE_POINTS.TABULATION:
        case CODE_POINTS.FORM_FEED: {
          break;
        }
        case CODE_POINTS.NULL: {
          this._err(ERR.unexpectedNullCharacter);
          this._createDoctypeToken(REPLACEMENT_CHARACTER);
          this.state = State.DOCTYPE_NAME;
          break;
        }
        case CODE_POINTS.GREATER_THAN_SIGN: {
          this._err(ERR.missingDoctypeName);
          this._createDoctypeToken(null);
          const token = this.currentToken;
          token.forceQuirks = true;
          this.emitCurrentDoctype(token);
          this.state = State.DATA;
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofInDoctype);
          this._createDoctypeToken(null);
          const token = this.currentToken;
          token.forceQuirks = true;
          this.emitCurrentDoctype(token);
          this._emitEOFToken();
          break;
        }
        default: {
          this._createDoctypeToken(String.fromCodePoint(cp));
          this.state = State.DOCTYPE_NAME;
        }
      }
  }
  _stateDoctypeName(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.AFTER_DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.name += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  _stateAfterDoctypeName(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) {
          this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD;
        }
        else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) {
          this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD;
        }
        else if (!this._ensureHibernation()) {
          this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
          token.forceQuirks = true;
          this.state = State.BOGUS_DOCTYPE;
          this._stateBogusDoctype(cp);
        }
      }
    }
  }
  _stateAfterDoctypePublicKeyword(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
        token.publicId = '';
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
        token.publicId = '';
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  _stateBeforeDoctypePublicIdentifier(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token.publicId = '';
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.publicId = '';
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  _stateDoctypePublicIdentifierDoubleQuoted(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.publicId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.publicId += String.fromCodePoint(cp);
      }
    }
  }
  _stateDoctypePublicIdentifierSingleQuoted(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.publicId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypePublicIdentifier);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.publicId += String.fromCodePoint(cp);
      }
    }
  }
  _stateAfterDoctypePublicIdentifier(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
        token.systemId = '';
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
        token.systemId = '';
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  _stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token.systemId = '';
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.systemId = '';
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  _stateAfterDoctypeSystemKeyword(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
        token.systemId = '';
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
        token.systemId = '';
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  _stateBeforeDoctypeSystemIdentifier(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token.systemId = '';
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token.systemId = '';
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  _stateDoctypeSystemIdentifierDoubleQuoted(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.systemId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.systemId += String.fromCodePoint(cp);
      }
    }
  }
  _stateDoctypeSystemIdentifierSingleQuoted(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token.systemId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypeSystemIdentifier);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        token.systemId += String.fromCodePoint(cp);
      }
    }
  }
  _stateAfterDoctypeSystemIdentifier(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token.forceQuirks = true;
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  _stateBogusDoctype(cp) {
    const token = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        break;
      }
      case CODE_POINTS.EOF: {
        this.emitCurrentDoctype(token);
        this._emitEOFToken();
        break;
      }
      default:
    }
  }
  _stateCdataSection(cp) {
    switch (cp) {
      case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
        this.state = State.CDATA_SECTION_BRACKET;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInCdata);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  _stateCdataSectionBracket(cp) {
    if (cp === CODE_POINTS.RIGHT_SQUARE_BRACKET) {
      this.state = State.CDATA_SECTION_END;
    }
    else {
      this._emitChars(']');
      this.state = State.CDATA_SECTION;
      this._stateCdataSection(cp);
    }
  }
  _stateCdataSectionEnd(cp) {
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
        this._emitChars(']');
        break;
      }
      default: {
        this._emitChars(']]');
        this.state = State.CDATA_SECTION;
        this._stateCdataSection(cp);
      }
    }
  }
  _stateCharacterReference() {
    let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
    if (length < 0) {
      if (this.preprocessor.lastChunkWritten) {
        length = this.entityDecoder.end();
      }
      else {
        this.active = false;
        this.preprocessor.pos = this.preprocessor.html.length - 1;
        this.consumedAfterSnapshot = 0;
        this.preprocessor.endOfChunkHit = true;
        return;
      }
    }
    if (length === 0) {
      this.preprocessor.pos = this.entityStartPos;
      this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND);
      this.state =
        !this._isCharacterReferenceInAttribute() && tokenizer_isAsciiAlphaNumeric(this.preprocessor.peek(1))
          ? State.AMBIGUOUS_AMPERSAND
          : this.returnState;
    }
    else {
      this.state = this.returnState;
    }
  }
  _stateAmbiguousAmpersand(cp) {
    if (tokenizer_isAsciiAlphaNumeric(cp)) {
      this._flushCodePointConsumedAsCharacterReference(cp);
    }
    else {
      if (cp === CODE_POINTS.SEMICOLON) {
        this._err(ERR.unknownNamedCharacterReference);
      }
      this.state = this.returnState;
      this._callState(cp);
    }
  }
}
;
const IMPLICIT_END_TAG_REQUIRED = new Set([TAG_ID.DD, TAG_ID.DT, TAG_ID.LI, TAG_ID.OPTGROUP, TAG_ID.OPTION, TAG_ID.P, TAG_ID.RB, TAG_ID.RP, TAG_ID.RT, TAG_ID.RTC]);
const IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = new Set([
  ...IMPLICIT_END_TAG_REQUIRED,
  TAG_ID.CAPTION,
  TAG_ID.COLGROUP,
  TAG_ID.TBODY,
  TAG_ID.TD,
  TAG_ID.TFOOT,
  TAG_ID.TH,
  TAG_ID.THEAD,
  TAG_ID.TR,
]);
const SCOPING_ELEMENTS_HTML = new Set([
  TAG_ID.APPLET,
  TAG_ID.CAPTION,
  TAG_ID.HTML,
  TAG_ID.MARQUEE,
  TAG_ID.OBJECT,
  TAG_ID.TABLE,
  TAG_ID.TD,
  TAG_ID.TEMPLATE,
  TAG_ID.TH,
]);
const SCOPING_ELEMENTS_HTML_LIST = new Set([...SCOPING_ELEMENTS_HTML, TAG_ID.OL, TAG_ID.UL]);
const SCOPING_ELEMENTS_HTML_BUTTON = new Set([...SCOPING_ELEMENTS_HTML, TAG_ID.BUTTON]);
const SCOPING_ELEMENTS_MATHML = new Set([TAG_ID.ANNOTATION_XML, TAG_ID.MI, TAG_ID.MN, TAG_ID.MO, TAG_ID.MS, TAG_ID.MTEXT]);
const SCOPING_ELEMENTS_SVG = new Set([TAG_ID.DESC, TAG_ID.FOREIGN_OBJECT, TAG_ID.TITLE]);
const TABLE_ROW_CONTEXT = new Set([TAG_ID.TR, TAG_ID.TEMPLATE, TAG_ID.HTML]);
const TABLE_BODY_CONTEXT = new Set([TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TEMPLATE, TAG_ID.HTML]);
const TABLE_CONTEXT = new Set([TAG_ID.TABLE, TAG_ID.TEMPLATE, TAG_ID.HTML]);
const TABLE_CELLS = new Set([TAG_ID.TD, TAG_ID.TH]);
class OpenElementStack {
  get currentTmplContentOrNode() {
    return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
  }
  constructor(document, treeAdapter, handler) {
    this.treeAdapter = treeAdapter;
    this.handler = handler;
    this.items = [];
    this.tagIDs = [];
    this.stackTop = -1;
    this.tmplCount = 0;
    this.currentTagId = TAG_ID.UNKNOWN;
    this.current = document;
  }
  _indexOf(element) {
    return this.items.lastIndexOf(element, this.stackTop);
  }
  _isInTemplate() {
    return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === html_NS.HTML;
  }
  _updateCurrentElement() {
    this.current = this.items[this.stackTop];
    this.currentTagId = this.tagIDs[this.stackTop];
  }
  push(element, tagID) {
    this.stackTop++;
    this.items[this.stackTop] = element;
    this.current = element;
    this.tagIDs[this.stackTop] = tagID;
    this.currentTagId = tagID;
    if (this._isInTemplate()) {
      this.tmplCount++;
    }
    this.handler.onItemPush(element, tagID, true);
  }
  pop() {
    const popped = this.current;
    if (this.tmplCount > 0 && this._isInTemplate()) {
      this.tmplCount--;
    }
    this.stackTop--;
    this._updateCurrentElement();
    this.handler.onItemPop(popped, true);
  }
  replace(oldElement, newElement) {
    const idx = this._indexOf(oldElement);
    this.items[idx] = newElement;
    if (idx === this.stackTop) {
      this.current = newElement;
    }
  }
  insertAfter(referenceElement, newElement, newElementID) {
    const insertionIdx = this._indexOf(referenceElement) + 1;
    this.items.splice(insertionIdx, 0, newElement);
    this.tagIDs.splice(insertionIdx, 0, newElementID);
    this.stackTop++;
    if (insertionIdx === this.stackTop) {
      this._updateCurrentElement();
    }
    if (this.current && this.currentTagId !== undefined) {
      this.handler.onItemPush(this.current, this.currentTagId, insertionIdx === this.stackTop);
    }
  }
  popUntilTagNamePopped(tagName) {
    let targetIdx = this.stackTop + 1;
    do {
      targetIdx = this.tagIDs.lastIndexOf(tagName, targetIdx - 1);
    } while (targetIdx > 0 && this.treeAdapter.getNamespaceURI(this.items[targetIdx]) !== html_NS.HTML);
    this.shortenToLength(Math.max(targetIdx, 0));
  }
  shortenToLength(idx) {
    while (this.stackTop >= idx) {
      const popped = this.current;
      if (this.tmplCount > 0 && this._isInTemplate()) {
        this.tmplCount -= 1;
      }
      this.stackTop--;
      this._updateCurrentElement();
      this.handler.onItemPop(popped, this.stackTop < idx);
    }
  }
  popUntilElementPopped(element) {
    const idx = this._indexOf(element);
    this.shortenToLength(Math.max(idx, 0));
  }
  popUntilPopped(tagNames, targetNS) {
    const idx = this._indexOfTagNames(tagNames, targetNS);
    this.shortenToLength(Math.max(idx, 0));
  }
  popUntilNumberedHeaderPopped() {
    this.popUntilPopped(NUMBERED_HEADERS, html_NS.HTML);
  }
  popUntilTableCellPopped() {
    this.popUntilPopped(TABLE_CELLS, html_NS.HTML);
  }
  popAllUpToHtmlElement() {
    this.tmplCount = 0;
    this.shortenToLength(1);
  }
  _indexOfTagNames(tagNames, namespace) {
    for (let i = this.stackTop; i >= 0; i--) {
      if (tagNames.has(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === namespace) {
        return i;
      }
    }
    return -1;
  }
  clearBackTo(tagNames, targetNS) {
    const idx = this._indexOfTagNames(tagNames, targetNS);
    this.shortenToLength(idx + 1);
  }
  clearBackToTableContext() {
    this.clearBackTo(TABLE_CONTEXT, html_NS.HTML);
  }
  clearBackToTableBodyContext() {
    this.clearBackTo(TABLE_BODY_CONTEXT, html_NS.HTML);
  }
  clearBackToTableRowContext() {
    this.clearBackTo(TABLE_ROW_CONTEXT, html_NS.HTML);
  }
  remove(element) {
    const idx = this._indexOf(element);
    if (idx >= 0) {
      if (idx === this.stackTop) {
        this.pop();
      }
      else {
        this.items.splice(idx, 1);
        this.tagIDs.splice(idx, 1);
        this.stackTop--;
        this._updateCurrentElement();
        this.handler.onItemPop(element, false);
      }
    }
  }
  tryPeekProperlyNestedBodyElement() {
    return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
  }
  contains(element) {
    return this._indexOf(element) > -1;
  }
  getCommonAncestor(element) {
    const elementIdx = this._indexOf(element) - 1;
    return elementIdx >= 0 ? this.items[elementIdx] : null;
  }
  isRootHtmlElementCurrent() {
    return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
  }
  hasInDynamicScope(tagName, htmlScope) {
    for (let i = this.stackTop; i >= 0; i--) {
      const tn = this.tagIDs[i];
      switch (this.treeAdapter.getNamespaceURI(this.items[i])) {
        case html_NS.HTML: {
          if (tn === tagName)
            return true;
          if (htmlScope.has(tn))
            return false;
          break;
        }
        case html_NS.SVG: {
          if (SCOPING_ELEMENTS_SVG.has(tn))
            return false;
          break;
        }
        case html_NS.MATHML: {
          if (SCOPING_ELEMENTS_MATHML.has(tn))
            return false;
          break;
        }
      }
    }
    return true;
  }
  hasInScope(tagName) {
    return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML);
  }
  hasInListItemScope(tagName) {
    return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML_LIST);
  }
  hasInButtonScope(tagName) {
    return this.hasInDynamicScope(tagName, SCOPING_ELEMENTS_HTML_BUTTON);
  }
  hasNumberedHeaderInScope() {
    for (let i = this.stackTop; i >= 0; i--) {
      const tn = this.tagIDs[i];
      switch (this.treeAdapter.getNamespaceURI(this.items[i])) {
        case html_NS.HTML: {
          if (NUMBERED_HEADERS.has(tn))
            return true;
          if (SCOPING_ELEMENTS_HTML.has(tn))
            return false;
          break;
        }
        case html_NS.SVG: {
          if (SCOPING_ELEMENTS_SVG.has(tn))
            return false;
          break;
        }
        case html_NS.MATHML: {
          if (SCOPING_ELEMENTS_MATHML.has(tn))
            return false;
          break;
        }
      }
    }
    return true;
  }
  hasInTableScope(tagName) {
    for (let i = this.stackTop; i >= 0; i--) {
      if (this.treeAdapter.getNamespaceURI(this.items[i]) !== html_NS.HTML) {
        continue;
      }
      switch (this.tagIDs[i]) {
        case tagName: {
          return true;
        }
        case TAG_ID.TABLE:
        case TAG_ID.HTML: {
          return false;
        }
      }
    }
    return true;
  }
  hasTableBodyContextInTableScope() {
    for (let i = this.stackTop; i >= 0; i--) {
      if (this.treeAdapter.getNamespaceURI(this.items[i]) !== html_NS.HTML) {
        continue;
      }
      switch (this.tagIDs[i]) {
        case TAG_ID.TBODY:
        case TAG_ID.THEAD:
        case TAG_ID.TFOOT: {
          return true;
        }
        case TAG_ID.TABLE:
        case TAG_ID.HTML: {
          return false;
        }
      }
    }
    return true;
  }
  hasInSelectScope(tagName) {
    for (let i = this.stackTop; i >= 0; i--) {
      if (this.treeAdapter.getNamespaceURI(this.items[i]) !== html_NS.HTML) {
        continue;
      }
      switch (this.tagIDs[i]) {
        case tagName: {
          return true;
        }
        case TAG_ID.OPTION:
        case TAG_ID.OPTGROUP: {
          break;
        }
        default: {
          return false;
        }
      }
    }
    return true;
  }
  generateImpliedEndTags() {
    while (this.currentTagId !== undefined && IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId)) {
      this.pop();
    }
  }
  generateImpliedEndTagsThoroughly() {
    while (this.currentTagId !== undefined && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId)) {
      this.pop();
    }
  }
  generateImpliedEndTagsWithExclusion(exclusionId) {
    while (this.currentTagId !== undefined &&
      this.currentTagId !== exclusionId &&
      IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId)) {
      this.pop();
    }
  }
}
;
const NOAH_ARK_CAPACITY = 3;
var EntryType;
(function (EntryType) {
  EntryType[EntryType["Marker"] = 0] = "Marker";
  EntryType[EntryType["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));
const MARKER = { type: EntryType.Marker };
class FormattingElementList {
  constructor(treeAdapter) {
    this.treeAdapter = treeAdapter;
    this.entries = [];
    this.bookmark = null;
  }
  _getNoahArkConditionCandidates(newElement, neAttrs) {
    const candidates = [];
    const neAttrsLength = neAttrs.length;
    const neTagName = this.treeAdapter.getTagName(newElement);
    const neNamespaceURI = this.treeAdapter.getNamespaceURI(newElement);
    for (let i = 0; i < this.entries.length; i++) {
      const entry = this.entries[i];
      if (entry.type === EntryType.Marker) {
        break;
      }
      const { element } = entry;
      if (this.treeAdapter.getTagName(element) === neTagName &&
        this.treeAdapter.getNamespaceURI(element) === neNamespaceURI) {
        const elementAttrs = this.treeAdapter.getAttrList(element);
        if (elementAttrs.length === neAttrsLength) {
          candidates.push({ idx: i, attrs: elementAttrs });
        }
      }
    }
    return candidates;
  }
  _ensureNoahArkCondition(newElement) {
    if (this.entries.length < NOAH_ARK_CAPACITY)
      return;
    const neAttrs = this.treeAdapter.getAttrList(newElement);
    const candidates = this._getNoahArkConditionCandidates(newElement, neAttrs);
    if (candidates.length < NOAH_ARK_CAPACITY)
      return;
    const neAttrsMap = new Map(neAttrs.map((neAttr) => [neAttr.name, neAttr.value]));
    let validCandidates = 0;
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i];
      if (candidate.attrs.every((cAttr) => neAttrsMap.get(cAttr.name) === cAttr.value)) {
        validCandidates += 1;
        if (validCandidates >= NOAH_ARK_CAPACITY) {
          this.entries.splice(candidate.idx, 1);
        }
      }
    }
  }
  insertMarker() {
    this.entries.unshift(MARKER);
  }
  pushElement(element, token) {
    this._ensureNoahArkCondition(element);
    this.entries.unshift({
      type: EntryType.Element,
      element,
      token,
    });
  }
  insertElementAfterBookmark(element, token) {
    const bookmarkIdx = this.entries.indexOf(this.bookmark);
    this.entries.splice(bookmarkIdx, 0, {
      type: EntryType.Element,
      element,
      token,
    });
  }
  removeEntry(entry) {
    const entryIndex = this.entries.indexOf(entry);
    if (entryIndex !== -1) {
      this.entries.splice(entryIndex, 1);
    }
  }
  clearToLastMarker() {
    const markerIdx = this.entries.indexOf(MARKER);
    if (markerIdx === -1) {
      this.entries.length = 0;
    }
    else {
      this.entries.splice(0, markerIdx + 1);
    }
  }
  getElementEntryInScopeWithTagName(tagName) {
    const entry = this.entries.find((entry) => entry.type === EntryType.Marker || this.treeAdapter.getTagName(entry.element) === tagName);
    return entry && entry.type === EntryType.Element ? entry : null;
  }
  getElementEntry(element) {
    return this.entries.find((entry) => entry.type === EntryType.Element && entry.element === element);
  }
}
;
const defaultTreeAdapter = {
  createDocument() {
    return {
      nodeName: '#document',
      mode: DOCUMENT_MODE.NO_QUIRKS,
      childNodes: [],
    };
  },
  createDocumentFragment() {
    return {
      nodeName: '#document-fragment',
      childNodes: [],
    };
  },
  createElement(tagName, namespaceURI, attrs) {
    return {
      nodeName: tagName,
      tagName,
      attrs,
      namespaceURI,
      childNodes: [],
      parentNode: null,
    };
  },
  createCommentNode(data) {
    return {
      nodeName: '#comment',
      data,
      parentNode: null,
    };
  },
  createTextNode(value) {
    return {
      nodeName: '#text',
      value,
      parentNode: null,
    };
  },
  appendChild(parentNode, newNode) {
    parentNode.childNodes.push(newNode);
    newNode.parentNode = parentNode;
  },
  insertBefore(parentNode, newNode, referenceNode) {
    const insertionIdx = parentNode.childNodes.indexOf(referenceNode);
    parentNode.childNodes.splice(insertionIdx, 0, newNode);
    newNode.parentNode = parentNode;
  },
  setTemplateContent(templateElement, contentElement) {
    templateElement.content = contentElement;
  },
  getTemplateContent(templateElement) {
    return templateElement.content;
  },
  setDocumentType(document, name, publicId, systemId) {
    const doctypeNode = document.childNodes.find((node) => node.nodeName === '#documentType');
    if (doctypeNode) {
      doctypeNode.name = name;
      doctypeNode.publicId = publicId;
      doctypeNode.systemId = systemId;
    }
    else {
      const node = {
        nodeName: '#documentType',
        name,
        publicId,
        systemId,
        parentNode: null,
      };
      defaultTreeAdapter.appendChild(document, node);
    }
  },
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode(document) {
    return document.mode;
  },
  detachNode(node) {
    if (node.parentNode) {
      const idx = node.parentNode.childNodes.indexOf(node);
      node.parentNode.childNodes.splice(idx, 1);
      node.parentNode = null;
    }
  },
  insertText(parentNode, text) {
    if (parentNode.childNodes.length > 0) {
      const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
      if (defaultTreeAdapter.isTextNode(prevNode)) {
        prevNode.value += text;
        return;
      }
    }
    defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text));
  },
  insertTextBefore(parentNode, text, referenceNode) {
    const prevNode = parentNode.childNodes[parentNode.childNodes.indexOf(referenceNode) - 1];
    if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) {
      prevNode.value += text;
    }
    else {
      defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text), referenceNode);
    }
  },
  adoptAttributes(recipient, attrs) {
    const recipientAttrsMap = new Set(recipient.attrs.map((attr) => attr.name));
    for (let j = 0; j < attrs.length; j++) {
      if (!recipientAttrsMap.has(attrs[j].name)) {
        recipient.attrs.push(attrs[j]);
      }
    }
  },
  getFirstChild(node) {
    return node.childNodes[0];
  },
  getChildNodes(node) {
    return node.childNodes;
  },
  getParentNode(node) {
    return node.parentNode;
  },
  getAttrList(element) {
    return element.attrs;
  },
  getTagName(element) {
    return element.tagName;
  },
  getNamespaceURI(element) {
    return element.namespaceURI;
  },
  getTextNodeContent(textNode) {
    return textNode.value;
  },
  getCommentNodeContent(commentNode) {
    return commentNode.data;
  },
  getDocumentTypeNodeName(doctypeNode) {
    return doctypeNode.name;
  },
  getDocumentTypeNodePublicId(doctypeNode) {
    return doctypeNode.publicId;
  },
  getDocumentTypeNodeSystemId(doctypeNode) {
    return doctypeNode.systemId;
  },
  isTextNode(node) {
    return node.nodeName === '#text';
  },
  isCommentNode(node) {
    return node.nodeName === '#comment';
  },
  isDocumentTypeNode(node) {
    return node.nodeName === '#documentType';
  },
  isElementNode(node) {
    return Object.prototype.hasOwnProperty.call(node, 'tagName');
  },
  setNodeSourceCodeLocation(node, location) {
    node.sourceCodeLocation = location;
  },
  getNodeSourceCodeLocation(node) {
    return node.sourceCodeLocation;
  },
  updateNodeSourceCodeLocation(node, endLocation) {
    node.sourceCodeLocation = { ...node.sourceCodeLocation, ...endLocation };
  },
};
;
const VALID_DOCTYPE_NAME = 'html';
const VALID_SYSTEM_ID = 'about:legacy-compat';
const QUIRKS_MODE_SYSTEM_ID = 'http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd';
const QUIRKS_MODE_PUBLIC_ID_PREFIXES = [
  '+//silmaril//dtd html pro v0r11 19970101//',
  '-//as//dtd html 3.0 aswedit + extensions//',
  '-//advasoft ltd//dtd html 3.0 aswedit + extensions//',
  '-//ietf//dtd html 2.0 level 1//',
  '-//ietf//dtd html 2.0 level 2//',
  '-//ietf//dtd html 2.0 strict level 1//',
  '-//ietf//dtd html 2.0 strict level 2//',
  '-//ietf//dtd html 2.0 strict//',
  '-//ietf//dtd html 2.0//',
  '-//ietf//dtd html 2.1e//',
  '-//ietf//dtd html 3.0//',
  '-//ietf//dtd html 3.2 final//',
  '-//ietf//dtd html 3.2//',
  '-//ietf//dtd html 3//',
  '-//ietf//dtd html level 0//',
  '-//ietf//dtd html level 1//',
  '-//ietf//dtd html level 2//',
  '-//ietf//dtd html level 3//',
  '-//ietf//dtd html strict level 0//',
  '-//ietf//dtd html strict level 1//',
  '-//ietf//dtd html strict level 2//',
  '-//ietf//dtd html strict level 3//',
  '-//ietf//dtd html strict//',
  '-//ietf//dtd html//',
  '-//metrius//dtd metrius presentational//',
  '-//microsoft//dtd internet explorer 2.0 html strict//',
  '-//microsoft//dtd internet explorer 2.0 html//',
  '-//microsoft//dtd internet explorer 2.0 tables//',
  '-//microsoft//dtd internet explorer 3.0 html strict//',
  '-//microsoft//dtd internet explorer 3.0 html//',
  '-//microsoft//dtd internet explorer 3.0 tables//',
  '-//netscape comm. corp.//dtd html//',
  '-//netscape comm. corp.//dtd strict html//',
  "-//o'reilly and associates//dtd html 2.0//",
  "-//o'reilly and associates//dtd html extended 1.0//",
  "-//o'reilly and associates//dtd html extended relaxed 1.0//",
  '-//sq//dtd html 2.0 hotmetal + extensions//',
  '-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//',
  '-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//',
  '-//spyglass//dtd html 2.0 extended//',
  '-//sun microsystems corp.//dtd hotjava html//',
  '-//sun microsystems corp.//dtd hotjava strict html//',
  '-//w3c//dtd html 3 1995-03-24//',
  '-//w3c//dtd html 3.2 draft//',
  '-//w3c//dtd html 3.2 final//',
  '-//w3c//dtd html 3.2//',
  '-//w3c//dtd html 3.2s draft//',
  '-//w3c//dtd html 4.0 frameset//',
  '-//w3c//dtd html 4.0 transitional//',
  '-//w3c//dtd html experimental 19960712//',
  '-//w3c//dtd html experimental 970421//',
  '-//w3c//dtd w3 html//',
  '-//w3o//dtd w3 html 3.0//',
  '-//webtechs//dtd mozilla html 2.0//',
  '-//webtechs//dtd mozilla html//',
];
const QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
  ...QUIRKS_MODE_PUBLIC_ID_PREFIXES,
  '-//w3c//dtd html 4.01 frameset//',
  '-//w3c//dtd html 4.01 transitional//',
];
const QUIRKS_MODE_PUBLIC_IDS = new Set([
  '-//w3o//dtd w3 html strict 3.0//en//',
  '-/w3c/dtd html 4.0 transitional/en',
  'html',
]);
const LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ['-//w3c//dtd xhtml 1.0 frameset//', '-//w3c//dtd xhtml 1.0 transitional//'];
const LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
  ...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES,
  '-//w3c//dtd html 4.01 frameset//',
  '-//w3c//dtd html 4.01 transitional//',
];
function hasPrefix(publicId, prefixes) {
  return prefixes.some((prefix) => publicId.startsWith(prefix));
}
function isConforming(token) {
  return (token.name === VALID_DOCTYPE_NAME &&
    token.publicId === null &&
    (token.systemId === null || token.systemId === VALID_SYSTEM_ID));
}
function getDocumentMode(token) {
  if (token.name !== VALID_DOCTYPE_NAME) {
    return DOCUMENT_MODE.QUIRKS;
  }
  const { systemId } = token;
  if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) {
    return DOCUMENT_MODE.QUIRKS;
  }
  let { publicId } = token;
  if (publicId !== null) {
    publicId = publicId.toLowerCase();
    if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) {
      return DOCUMENT_MODE.QUIRKS;
    }
    let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
    if (hasPrefix(publicId, prefixes)) {
      return DOCUMENT_MODE.QUIRKS;
    }
    prefixes =
      systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;
    if (hasPrefix(publicId, prefixes)) {
      return DOCUMENT_MODE.LIMITED_QUIRKS;
    }
  }
  return DOCUMENT_MODE.NO_QUIRKS;
}
;
const MIME_TYPES = {
  TEXT_HTML: 'text/html',
  APPLICATION_XML: 'application/xhtml+xml',
};
const DEFINITION_URL_ATTR = 'definitionurl';
const ADJUSTED_DEFINITION_URL_ATTR = 'definitionURL';
const SVG_ATTRS_ADJUSTMENT_MAP = new Map([
  'attributeName',
  'attributeType',
  'baseFrequency',
  'baseProfile',
  'calcMode',
  'clipPathUnits',
  'diffuseConstant',
  'edgeMode',
  'filterUnits',
  'glyphRef',
  'gradientTransform',
  'gradientUnits',
  'kernelMatrix',
  'kernelUnitLength',
  'keyPoints',
  'keySplines',
  'keyTimes',
  'lengthAdjust',
  'limitingConeAngle',
  'markerHeight',
  'markerUnits',
  'markerWidth',
  'maskContentUnits',
  'maskUnits',
  'numOctaves',
  'pathLength',
  'patternContentUnits',
  'patternTransform',
  'patternUnits',
  'pointsAtX',
  'pointsAtY',
  'pointsAtZ',
  'preserveAlpha',
  'preserveAspectRatio',
  'primitiveUnits',
  'refX',
  'refY',
  'repeatCount',
  'repeatDur',
  'requiredExtensions',
  'requiredFeatures',
  'specularConstant',
  'specularExponent',
  'spreadMethod',
  'startOffset',
  'stdDeviation',
  'stitchTiles',
  'surfaceScale',
  'systemLanguage',
  'tableValues',
  'targetX',
  'targetY',
  'textLength',
  'viewBox',
  'viewTarget',
  'xChannelSelector',
  'yChannelSelector',
  'zoomAndPan',
].map((attr) => [attr.toLowerCase(), attr]));
const XML_ATTRS_ADJUSTMENT_MAP = new Map([
  ['xlink:actuate', { prefix: 'xlink', name: 'actuate', namespace: html_NS.XLINK }],
  ['xlink:arcrole', { prefix: 'xlink', name: 'arcrole', namespace: html_NS.XLINK }],
  ['xlink:href', { prefix: 'xlink', name: 'href', namespace: html_NS.XLINK }],
  ['xlink:role', { prefix: 'xlink', name: 'role', namespace: html_NS.XLINK }],
  ['xlink:show', { prefix: 'xlink', name: 'show', namespace: html_NS.XLINK }],
  ['xlink:title', { prefix: 'xlink', name: 'title', namespace: html_NS.XLINK }],
  ['xlink:type', { prefix: 'xlink', name: 'type', namespace: html_NS.XLINK }],
  ['xml:lang', { prefix: 'xml', name: 'lang', namespace: html_NS.XML }],
  ['xml:space', { prefix: 'xml', name: 'space', namespace: html_NS.XML }],
  ['xmlns', { prefix: '', name: 'xmlns', namespace: html_NS.XMLNS }],
  ['xmlns:xlink', { prefix: 'xmlns', name: 'xlink', namespace: html_NS.XMLNS }],
]);
const SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map([
  'altGlyph',
  'altGlyphDef',
  'altGlyphItem',
  'animateColor',
  'animateMotion',
  'animateTransform',
  'clipPath',
  'feBlend',
  'feColorMatrix',
  'feComponentTransfer',
  'feComposite',
  'feConvolveMatrix',
  'feDiffuseLighting',
  'feDisplacementMap',
  'feDistantLight',
  'feFlood',
  'feFuncA',
  'feFuncB',
  'feFuncG',
  'feFuncR',
  'feGaussianBlur',
  'feImage',
  'feMerge',
  'feMergeNode',
  'feMorphology',
  'feOffset',
  'fePointLight',
  'feSpecularLighting',
  'feSpotLight',
  'feTile',
  'feTurbulence',
  'foreignObject',
  'glyphRef',
  'linearGradient',
  'radialGradient',
  'textPath',
].map((tn) => [tn.toLowerCase(), tn]));
const EXITS_FOREIGN_CONTENT = new Set([
  TAG_ID.B,
  TAG_ID.BIG,
  TAG_ID.BLOCKQUOTE,
  TAG_ID.BODY,
  TAG_ID.BR,
  TAG_ID.CENTER,
  TAG_ID.CODE,
  TAG_ID.DD,
  TAG_ID.DIV,
  TAG_ID.DL,
  TAG_ID.DT,
  TAG_ID.EM,
  TAG_ID.EMBED,
  TAG_ID.H1,
  TAG_ID.H2,
  TAG_ID.H3,
  TAG_ID.H4,
  TAG_ID.H5,
  TAG_ID.H6,
  TAG_ID.HEAD,
  TAG_ID.HR,
  TAG_ID.I,
  TAG_ID.IMG,
  TAG_ID.LI,
  TAG_ID.LISTING,
  TAG_ID.MENU,
  TAG_ID.META,
  TAG_ID.NOBR,
  TAG_ID.OL,
  TAG_ID.P,
  TAG_ID.PRE,
  TAG_ID.RUBY,
  TAG_ID.S,
  TAG_ID.SMALL,
  TAG_ID.SPAN,
  TAG_ID.STRONG,
  TAG_ID.STRIKE,
  TAG_ID.SUB,
  TAG_ID.SUP,
  TAG_ID.TABLE,
  TAG_ID.TT,
  TAG_ID.U,
  TAG_ID.UL,
  TAG_ID.VAR,
]);
function causesExit(startTagToken) {
  const tn = startTagToken.tagID;
  const isFontWithAttrs = tn === TAG_ID.FONT &&
    startTagToken.attrs.some(({ name }) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE);
  return isFontWithAttrs || EXITS_FOREIGN_CONTENT.has(tn);
}
function adjustTokenMathMLAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++) {
    if (token.attrs[i].name === DEFINITION_URL_ATTR) {
      token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
      break;
    }
  }
}
function adjustTokenSVGAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++) {
    const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
    if (adjustedAttrName != null) {
      token.attrs[i].name = adjustedAttrName;
    }
  }
}
function adjustTokenXMLAttrs(token) {
  for (let i = 0; i < token.attrs.length; i++) {
    const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
    if (adjustedAttrEntry) {
      token.attrs[i].prefix = adjustedAttrEntry.prefix;
      token.attrs[i].name = adjustedAttrEntry.name;
      token.attrs[i].namespace = adjustedAttrEntry.namespace;
    }
  }
}
function adjustTokenSVGTagName(token) {
  const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token.tagName);
  if (adjustedTagName != null) {
    token.tagName = adjustedTagName;
    token.tagID = getTagID(token.tagName);
  }
}
function isMathMLTextIntegrationPoint(tn, ns) {
  return ns === html_NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
  if (ns === html_NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
    for (let i = 0; i < attrs.length; i++) {
      if (attrs[i].name === ATTRS.ENCODING) {
        const value = attrs[i].value.toLowerCase();
        return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
      }
    }
  }
  return ns === html_NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
  return (((!foreignNS || foreignNS === html_NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs)) ||
    ((!foreignNS || foreignNS === html_NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns)));
}
;
const HIDDEN_INPUT_TYPE = 'hidden';
const AA_OUTER_LOOP_ITER = 8;
const AA_INNER_LOOP_ITER = 3;
var InsertionMode;
(function (InsertionMode) {
  InsertionMode[InsertionMode["INITIAL"] = 0] = "INITIAL";
  InsertionMode[InsertionMode["BEFORE_HTML"] = 1] = "BEFORE_HTML";
  InsertionMode[InsertionMode["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
  InsertionMode[InsertionMode["IN_HEAD"] = 3] = "IN_HEAD";
  InsertionMode[InsertionMode["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
  InsertionMode[InsertionMode["AFTER_HEAD"] = 5] = "AFTER_HEAD";
  InsertionMode[InsertionMode["IN_BODY"] = 6] = "IN_BODY";
  InsertionMode[InsertionMode["TEXT"] = 7] = "TEXT";
  InsertionMode[InsertionMode["IN_TABLE"] = 8] = "IN_TABLE";
  InsertionMode[InsertionMode["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
  InsertionMode[InsertionMode["IN_CAPTION"] = 10] = "IN_CAPTION";
  InsertionMode[InsertionMode["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
  InsertionMode[InsertionMode["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
  InsertionMode[InsertionMode["IN_ROW"] = 13] = "IN_ROW";
  InsertionMode[InsertionMode["IN_CELL"] = 14] = "IN_CELL";
  InsertionMode[InsertionMode["IN_SELECT"] = 15] = "IN_SELECT";
  InsertionMode[InsertionMode["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
  InsertionMode[InsertionMode["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
  InsertionMode[InsertionMode["AFTER_BODY"] = 18] = "AFTER_BODY";
  InsertionMode[InsertionMode["IN_FRAMESET"] = 19] = "IN_FRAMESET";
  InsertionMode[InsertionMode["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
  InsertionMode[InsertionMode["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
  InsertionMode[InsertionMode["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
const BASE_LOC = {
  startLine: -1,
  startCol: -1,
  startOffset: -1,
  endLine: -1,
  endCol: -1,
  endOffset: -1,
};
const TABLE_STRUCTURE_TAGS = new Set([TAG_ID.TABLE, TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TR]);
const defaultParserOptions = {
  scriptingEnabled: true,
  sourceCodeLocationInfo: false,
  treeAdapter: defaultTreeAdapter,
  onParseError: null,
};
class parser_Parser {
  constructor(options, document,
  fragmentContext = null,
  scriptHandler = null) {
    this.fragmentContext = fragmentContext;
    this.scriptHandler = scriptHandler;
    this.currentToken = null;
    this.stopped = false;
    this.insertionMode = InsertionMode.INITIAL;
    this.originalInsertionMode = InsertionMode.INITIAL;
    this.headElement = null;
    this.formElement = null;
    this.currentNotInHTML = false;
    this.tmplInsertionModeStack = [];
    this.pendingCharacterTokens = [];
    this.hasNonWhitespacePendingCharacterToken = false;
    this.framesetOk = true;
    this.skipNextNewLine = false;
    this.fosterParentingEnabled = false;
    this.options = {
      ...defaultParserOptions,
      ...options,
    };
    this.treeAdapter = this.options.treeAdapter;
    this.onParseError = this.options.onParseError;
    if (this.onParseError) {
      this.options.sourceCodeLocationInfo = true;
    }
    this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
    this.tokenizer = new Tokenizer(this.options, this);
    this.activeFormattingElements = new FormattingElementList(this.treeAdapter);
    this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN;
    this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
    this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
  }
  static parse(html, options) {
    const parser = new this(options);
    parser.tokenizer.write(html, true);
    return parser.document;
  }
  static getFragmentParser(fragmentContext, options) {
    const opts = {
      ...defaultParserOptions,
      ...options,
    };
    fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : (fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, html_NS.HTML, []));
    const documentMock = opts.treeAdapter.createElement('documentmock', html_NS.HTML, []);
    const parser = new this(opts, documentMock, fragmentContext);
    if (parser.fragmentContextID === TAG_ID.TEMPLATE) {
      parser.tmplInsertionModeStack.unshift(InsertionMode.IN_TEMPLATE);
    }
    parser._initTokenizerForFragmentParsing();
    parser._insertFakeRootElement();
    parser._resetInsertionMode();
    parser._findFormInFragmentContext();
    return parser;
  }
  getFragment() {
    const rootElement = this.treeAdapter.getFirstChild(this.document);
    const fragment = this.treeAdapter.createDocumentFragment();
    this._adoptNodes(rootElement, fragment);
    return fragment;
  }
  _err(token, code, beforeToken) {
    var _a;
    if (!this.onParseError)
      return;
    const loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC;
    const err = {
      code,
      startLine: loc.startLine,
      startCol: loc.startCol,
      startOffset: loc.startOffset,
      endLine: beforeToken ? loc.startLine : loc.endLine,
      endCol: beforeToken ? loc.startCol : loc.endCol,
      endOffset: beforeToken ? loc.startOffset : loc.endOffset,
    };
    this.onParseError(err);
  }
  onItemPush(node, tid, isTop) {
    var _a, _b;
    (_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 ? void 0 : _b.call(_a, node);
    if (isTop && this.openElements.stackTop > 0)
      this._setContextModes(node, tid);
  }
  onItemPop(node, isTop) {
    var _a, _b;
    if (this.options.sourceCodeLocationInfo) {
      this._setEndLocation(node, this.currentToken);
    }
    (_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 ? void 0 : _b.call(_a, node, this.openElements.current);
    if (isTop) {
      let current;
      let currentTagId;
      if (this.openElements.stackTop === 0 && this.fragmentContext) {
        current = this.fragmentContext;
        currentTagId = this.fragmentContextID;
      }
      else {
        ({ current, currentTagId } = this.openElements);
      }
      this._setContextModes(current, currentTagId);
    }
  }
  _setContextModes(current, tid) {
    const isHTML = current === this.document || (current && this.treeAdapter.getNamespaceURI(current) === html_NS.HTML);
    this.currentNotInHTML = !isHTML;
    this.tokenizer.inForeignNode =
      !isHTML && current !== undefined && tid !== undefined && !this._isIntegrationPoint(tid, current);
  }
  _switchToTextParsing(currentToken, nextTokenizerState) {
    this._insertElement(currentToken, html_NS.HTML);
    this.tokenizer.state = nextTokenizerState;
    this.originalInsertionMode = this.insertionMode;
    this.insertionMode = InsertionMode.TEXT;
  }
  switchToPlaintextParsing() {
    this.insertionMode = InsertionMode.TEXT;
    this.originalInsertionMode = InsertionMode.IN_BODY;
    this.tokenizer.state = TokenizerMode.PLAINTEXT;
  }
  _getAdjustedCurrentElement() {
    return this.openElements.stackTop === 0 && this.fragmentContext
      ? this.fragmentContext
      : this.openElements.current;
  }
  _findFormInFragmentContext() {
    let node = this.fragmentContext;
    while (node) {
      if (this.treeAdapter.getTagName(node) === TAG_NAMES.FORM) {
        this.formElement = node;
        break;
      }
      node = this.treeAdapter.getParentNode(node);
    }
  }
  _initTokenizerForFragmentParsing() {
    if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== html_NS.HTML) {
      return;
    }
    switch (this.fragmentContextID) {
      case TAG_ID.TITLE:
      case TAG_ID.TEXTAREA: {
        this.tokenizer.state = TokenizerMode.RCDATA;
        break;
      }
      case TAG_ID.STYLE:
      case TAG_ID.XMP:
      case TAG_ID.IFRAME:
      case TAG_ID.NOEMBED:
      case TAG_ID.NOFRAMES:
      case TAG_ID.NOSCRIPT: {
        this.tokenizer.state = TokenizerMode.RAWTEXT;
        break;
      }
      case TAG_ID.SCRIPT: {
        this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
        break;
      }
      case TAG_ID.PLAINTEXT: {
        this.tokenizer.state = TokenizerMode.PLAINTEXT;
        break;
      }
      default:
    }
  }
  _setDocumentType(token) {
    const name = token.name || '';
    const publicId = token.publicId || '';
    const systemId = token.systemId || '';
    this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
    if (token.location) {
      const documentChildren = this.treeAdapter.getChildNodes(this.document);
      const docTypeNode = documentChildren.find((node) => this.treeAdapter.isDocumentTypeNode(node));
      if (docTypeNode) {
        this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
      }
    }
  }
  _attachElementToTree(element, location) {
    if (this.options.sourceCodeLocationInfo) {
      const loc = location && {
        ...location,
        startTag: location,
      };
      this.treeAdapter.setNodeSourceCodeLocation(element, loc);
    }
    if (this._shouldFosterParentOnInsertion()) {
      this._fosterParentElement(element);
    }
    else {
      const parent = this.openElements.currentTmplContentOrNode;
      this.treeAdapter.appendChild(parent !== null && parent !== void 0 ? parent : this.document, element);
    }
  }
  _appendElement(token, namespaceURI) {
    const element = this.treeAdapter.createElement(token.tagName, namespaceURI, token.attrs);
    this._attachElementToTree(element, token.location);
  }
  _insertElement(token, namespaceURI) {
    const element = this.treeAdapter.createElement(token.tagName, namespaceURI, token.attrs);
    this._attachElementToTree(element, token.location);
    this.openElements.push(element, token.tagID);
  }
  _insertFakeElement(tagName, tagID) {
    const element = this.treeAdapter.createElement(tagName, html_NS.HTML, []);
    this._attachElementToTree(element, null);
    this.openElements.push(element, tagID);
  }
  _insertTemplate(token) {
    const tmpl = this.treeAdapter.createElement(token.tagName, html_NS.HTML, token.attrs);
    const content = this.treeAdapter.createDocumentFragment();
    this.treeAdapter.setTemplateContent(tmpl, content);
    this._attachElementToTree(tmpl, token.location);
    this.openElements.push(tmpl, token.tagID);
    if (this.options.sourceCodeLocationInfo)
      this.treeAdapter.setNodeSourceCodeLocation(content, null);
  }
  _insertFakeRootElement() {
    const element = this.treeAdapter.createElement(TAG_NAMES.HTML, html_NS.HTML, []);
    if (this.options.sourceCodeLocationInfo)
      this.treeAdapter.setNodeSourceCodeLocation(element, null);
    this.treeAdapter.appendChild(this.openElements.current, element);
    this.openElements.push(element, TAG_ID.HTML);
  }
  _appendCommentNode(token, parent) {
    const commentNode = this.treeAdapter.createCommentNode(token.data);
    this.treeAdapter.appendChild(parent, commentNode);
    if (this.options.sourceCodeLocationInfo) {
      this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
    }
  }
  _insertCharacters(token) {
    let parent;
    let beforeElement;
    if (this._shouldFosterParentOnInsertion()) {
      ({ parent, beforeElement } = this._findFosterParentingLocation());
      if (beforeElement) {
        this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement);
      }
      else {
        this.treeAdapter.insertText(parent, token.chars);
      }
    }
    else {
      parent = this.openElements.currentTmplContentOrNode;
      this.treeAdapter.insertText(parent, token.chars);
    }
    if (!token.location)
      return;
    const siblings = this.treeAdapter.getChildNodes(parent);
    const textNodeIdx = beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length;
    const textNode = siblings[textNodeIdx - 1];
    const tnLoc = this.treeAdapter.getNodeSourceCodeLocation(textNode);
    if (tnLoc) {
      const { endLine, endCol, endOffset } = token.location;
      this.treeAdapter.updateNodeSourceCodeLocation(textNode, { endLine, endCol, endOffset });
    }
    else if (this.options.sourceCodeLocationInfo) {
      this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
    }
  }
  _adoptNodes(donor, recipient) {
    for (let child = this.treeAdapter.getFirstChild(donor); child; child = this.treeAdapter.getFirstChild(donor)) {
      this.treeAdapter.detachNode(child);
      this.treeAdapter.appendChild(recipient, child);
    }
  }
  _setEndLocation(element, closingToken) {
    if (this.treeAdapter.getNodeSourceCodeLocation(element) && closingToken.location) {
      const ctLoc = closingToken.location;
      const tn = this.treeAdapter.getTagName(element);
      const endLoc =
      closingToken.type === TokenType.END_TAG && tn === closingToken.tagName
        ? {
          endTag: { ...ctLoc },
          endLine: ctLoc.endLine,
          endCol: ctLoc.endCol,
          endOffset: ctLoc.endOffset,
        }
        : {
          endLine: ctLoc.startLine,
          endCol: ctLoc.startCol,
          endOffset: ctLoc.startOffset,
        };
      this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
    }
  }
  shouldProcessStartTagTokenInForeignContent(token) {
    if (!this.currentNotInHTML)
      return false;
    let current;
    let currentTagId;
    if (this.openElements.stackTop === 0 && this.fragmentContext) {
      current = this.fragmentContext;
      currentTagId = this.fragmentContextID;
    }
    else {
      ({ current, currentTagId } = this.openElements);
    }
    if (token.tagID === TAG_ID.SVG &&
      this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML &&
      this.treeAdapter.getNamespaceURI(current) === html_NS.MATHML) {
      return false;
    }
    return (
    this.tokenizer.inForeignNode ||
      ((token.tagID === TAG_ID.MGLYPH || token.tagID === TAG_ID.MALIGNMARK) &&
        currentTagId !== undefined &&
        !this._isIntegrationPoint(currentTagId, current, html_NS.HTML)));
  }
  _processToken(token) {
    switch (token.type) {
      case TokenType.CHARACTER: {
        this.onCharacter(token);
        break;
      }
      case TokenType.NULL_CHARACTER: {
        this.onNullCharacter(token);
        break;
      }
      case TokenType.COMMENT: {
        this.onComment(token);
        break;
      }
      case TokenType.DOCTYPE: {
        this.onDoctype(token);
        break;
      }
      case TokenType.START_TAG: {
        this._processStartTag(token);
        break;
      }
      case TokenType.END_TAG: {
        this.onEndTag(token);
        break;
      }
      case TokenType.EOF: {
        this.onEof(token);
        break;
      }
      case TokenType.WHITESPACE_CHARACTER: {
        this.onWhitespaceCharacter(token);
        break;
      }
    }
  }
  _isIntegrationPoint(tid, element, foreignNS) {
    const ns = this.treeAdapter.getNamespaceURI(element);
    const attrs = this.treeAdapter.getAttrList(element);
    return isIntegrationPoint(tid, ns, attrs, foreignNS);
  }
  _reconstructActiveFormattingElements() {
    const listLength = this.activeFormattingElements.entries.length;
    if (listLength) {
      const endIndex = this.activeFormattingElements.entries.findIndex((entry) => entry.type === EntryType.Marker || this.openElements.contains(entry.element));
      const unopenIdx = endIndex === -1 ? listLength - 1 : endIndex - 1;
      for (let i = unopenIdx; i >= 0; i--) {
        const entry = this.activeFormattingElements.entries[i];
        this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
        entry.element = this.openElements.current;
      }
    }
  }
  _closeTableCell() {
    this.openElements.generateImpliedEndTags();
    this.openElements.popUntilTableCellPopped();
    this.activeFormattingElements.clearToLastMarker();
    this.insertionMode = InsertionMode.IN_ROW;
  }
  _closePElement() {
    this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P);
    this.openElements.popUntilTagNamePopped(TAG_ID.P);
  }
  _resetInsertionMode() {
    for (let i = this.openElements.stackTop; i >= 0; i--) {
      switch (i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i]) {
        case TAG_ID.TR: {
          this.insertionMode = InsertionMode.IN_ROW;
          return;
        }
        case TAG_ID.TBODY:
        case TAG_ID.THEAD:
        case TAG_ID.TFOOT: {
          this.insertionMode = InsertionMode.IN_TABLE_BODY;
          return;
        }
        case TAG_ID.CAPTION: {
          this.insertionMode = InsertionMode.IN_CAPTION;
          return;
        }
        case TAG_ID.COLGROUP: {
          this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
          return;
        }
        case TAG_ID.TABLE: {
          this.insertionMode = InsertionMode.IN_TABLE;
          return;
        }
        case TAG_ID.BODY: {
          this.insertionMode = InsertionMode.IN_BODY;
          return;
        }
        case TAG_ID.FRAMESET: {
          this.insertionMode = InsertionMode.IN_FRAMESET;
          return;
        }
        case TAG_ID.SELECT: {
          this._resetInsertionModeForSelect(i);
          return;
        }
        case TAG_ID.TEMPLATE: {
          this.insertionMode = this.tmplInsertionModeStack[0];
          return;
        }
        case TAG_ID.HTML: {
          this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
          return;
        }
        case TAG_ID.TD:
        case TAG_ID.TH: {
          if (i > 0) {
            this.insertionMode = InsertionMode.IN_CELL;
            return;
          }
          break;
        }
        case TAG_ID.HEAD: {
          if (i > 0) {
            this.insertionMode = InsertionMode.IN_HEAD;
            return;
          }
          break;
        }
      }
    }
    this.insertionMode = InsertionMode.IN_BODY;
  }
  _resetInsertionModeForSelect(selectIdx) {
    if (selectIdx > 0) {
      for (let i = selectIdx - 1; i > 0; i--) {
        const tn = this.openElements.tagIDs[i];
        if (tn === TAG_ID.TEMPLATE) {
          break;
        }
        else if (tn === TAG_ID.TABLE) {
          this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
          return;
        }
      }
    }
    this.insertionMode = InsertionMode.IN_SELECT;
  }
  _isElementCausesFosterParenting(tn) {
    return TABLE_STRUCTURE_TAGS.has(tn);
  }
  _shouldFosterParentOnInsertion() {
    return (this.fosterParentingEnabled &&
      this.openElements.currentTagId !== undefined &&
      this._isElementCausesFosterParenting(this.openElements.currentTagId));
  }
  _findFosterParentingLocation() {
    for (let i = this.openElements.stackTop; i >= 0; i--) {
      const openElement = this.openElements.items[i];
      switch (this.openElements.tagIDs[i]) {
        case TAG_ID.TEMPLATE: {
          if (this.treeAdapter.getNamespaceURI(openElement) === html_NS.HTML) {
            return { parent: this.treeAdapter.getTemplateContent(openElement), beforeElement: null };
          }
          break;
        }
        case TAG_ID.TABLE: {
          const parent = this.treeAdapter.getParentNode(openElement);
          if (parent) {
            return { parent, beforeElement: openElement };
          }
          return { parent: this.openElements.items[i - 1], beforeElement: null };
        }
        default:
      }
    }
    return { parent: this.openElements.items[0], beforeElement: null };
  }
  _fosterParentElement(element) {
    const location = this._findFosterParentingLocation();
    if (location.beforeElement) {
      this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
    }
    else {
      this.treeAdapter.appendChild(location.parent, element);
    }
  }
  _isSpecialElement(element, id) {
    const ns = this.treeAdapter.getNamespaceURI(element);
    return SPECIAL_ELEMENTS[ns].has(id);
  }
  onCharacter(token) {
    this.skipNextNewLine = false;
    if (this.tokenizer.inForeignNode) {
      characterInForeignContent(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_TEMPLATE: {
        characterInBody(this, token);
        break;
      }
      case InsertionMode.TEXT:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        characterInTableText(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        tokenInColumnGroup(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        tokenAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  onNullCharacter(token) {
    this.skipNextNewLine = false;
    if (this.tokenizer.inForeignNode) {
      nullCharacterInForeignContent(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        tokenInColumnGroup(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        tokenAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  onComment(token) {
    this.skipNextNewLine = false;
    if (this.currentNotInHTML) {
      appendComment(this, token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL:
      case InsertionMode.BEFORE_HTML:
      case InsertionMode.BEFORE_HEAD:
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD:
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE:
      case InsertionMode.IN_TEMPLATE:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET: {
        appendComment(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        appendCommentToRootHtmlElement(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        appendCommentToDocument(this, token);
        break;
      }
      default:
    }
  }
  onDoctype(token) {
    this.skipNextNewLine = false;
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        doctypeInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD:
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD: {
        this._err(token, ERR.misplacedDoctype);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      default:
    }
  }
  onStartTag(token) {
    this.skipNextNewLine = false;
    this.currentToken = token;
    this._processStartTag(token);
    if (token.selfClosing && !token.ackSelfClosing) {
      this._err(token, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
    }
  }
  _processStartTag(token) {
    if (this.shouldProcessStartTagTokenInForeignContent(token)) {
      startTagInForeignContent(this, token);
    }
    else {
      this._startTagOutsideForeignContent(token);
    }
  }
  _startTagOutsideForeignContent(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        startTagBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        startTagBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        startTagInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        startTagInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        startTagAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY: {
        startTagInBody(this, token);
        break;
      }
      case InsertionMode.IN_TABLE: {
        startTagInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_CAPTION: {
        startTagInCaption(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        startTagInColumnGroup(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_BODY: {
        startTagInTableBody(this, token);
        break;
      }
      case InsertionMode.IN_ROW: {
        startTagInRow(this, token);
        break;
      }
      case InsertionMode.IN_CELL: {
        startTagInCell(this, token);
        break;
      }
      case InsertionMode.IN_SELECT: {
        startTagInSelect(this, token);
        break;
      }
      case InsertionMode.IN_SELECT_IN_TABLE: {
        startTagInSelectInTable(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        startTagInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        startTagAfterBody(this, token);
        break;
      }
      case InsertionMode.IN_FRAMESET: {
        startTagInFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_FRAMESET: {
        startTagAfterFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        startTagAfterAfterBody(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        startTagAfterAfterFrameset(this, token);
        break;
      }
      default:
    }
  }
  onEndTag(token) {
    this.skipNextNewLine = false;
    this.currentToken = token;
    if (this.currentNotInHTML) {
      endTagInForeignContent(this, token);
    }
    else {
      this._endTagOutsideForeignContent(token);
    }
  }
  _endTagOutsideForeignContent(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        endTagBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        endTagBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        endTagInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        endTagInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        endTagAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY: {
        endTagInBody(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        endTagInText(this, token);
        break;
      }
      case InsertionMode.IN_TABLE: {
        endTagInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_CAPTION: {
        endTagInCaption(this, token);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        endTagInColumnGroup(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_BODY: {
        endTagInTableBody(this, token);
        break;
      }
      case InsertionMode.IN_ROW: {
        endTagInRow(this, token);
        break;
      }
      case InsertionMode.IN_CELL: {
        endTagInCell(this, token);
        break;
      }
      case InsertionMode.IN_SELECT: {
        endTagInSelect(this, token);
        break;
      }
      case InsertionMode.IN_SELECT_IN_TABLE: {
        endTagInSelectInTable(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        endTagInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        endTagAfterBody(this, token);
        break;
      }
      case InsertionMode.IN_FRAMESET: {
        endTagInFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_FRAMESET: {
        endTagAfterFrameset(this, token);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token);
        break;
      }
      default:
    }
  }
  onEof(token) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE: {
        eofInBody(this, token);
        break;
      }
      case InsertionMode.TEXT: {
        eofInText(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        eofInTemplate(this, token);
        break;
      }
      case InsertionMode.AFTER_BODY:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET:
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        stopParsing(this, token);
        break;
      }
      default:
    }
  }
  onWhitespaceCharacter(token) {
    if (this.skipNextNewLine) {
      this.skipNextNewLine = false;
      if (token.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED) {
        if (token.chars.length === 1) {
          return;
        }
        token.chars = token.chars.substr(1);
      }
    }
    if (this.tokenizer.inForeignNode) {
      this._insertCharacters(token);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD:
      case InsertionMode.TEXT:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET: {
        this._insertCharacters(token);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_TEMPLATE:
      case InsertionMode.AFTER_BODY:
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        whitespaceCharacterInBody(this, token);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        whitespaceCharacterInTableText(this, token);
        break;
      }
      default:
    }
  }
}
function aaObtainFormattingElementEntry(p, token) {
  let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
  if (formattingElementEntry) {
    if (!p.openElements.contains(formattingElementEntry.element)) {
      p.activeFormattingElements.removeEntry(formattingElementEntry);
      formattingElementEntry = null;
    }
    else if (!p.openElements.hasInScope(token.tagID)) {
      formattingElementEntry = null;
    }
  }
  else {
    genericEndTagInBody(p, token);
  }
  return formattingElementEntry;
}
function aaObtainFurthestBlock(p, formattingElementEntry) {
  let furthestBlock = null;
  let idx = p.openElements.stackTop;
  for (; idx >= 0; idx--) {
    const element = p.openElements.items[idx];
    if (element === formattingElementEntry.element) {
      break;
    }
    if (p._isSpecialElement(element, p.openElements.tagIDs[idx])) {
      furthestBlock = element;
    }
  }
  if (!furthestBlock) {
    p.openElements.shortenToLength(Math.max(idx, 0));
    p.activeFormattingElements.removeEntry(formattingElementEntry);
  }
  return furthestBlock;
}
function aaInnerLoop(p, furthestBlock, formattingElement) {
  let lastElement = furthestBlock;
  let nextElement = p.openElements.getCommonAncestor(furthestBlock);
  for (let i = 0, element = nextElement; element !== formattingElement; i++, element = nextElement) {
    nextElement = p.openElements.getCommonAncestor(element);
    const elementEntry = p.activeFormattingElements.getElementEntry(element);
    const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
    const shouldRemoveFromOpenElements = !elementEntry || counterOverflow;
    if (shouldRemoveFromOpenElements) {
      if (counterOverflow) {
        p.activeFormattingElements.removeEntry(elementEntry);
      }
      p.openElements.remove(element);
    }
    else {
      element = aaRecreateElementFromEntry(p, elementEntry);
      if (lastElement === furthestBlock) {
        p.activeFormattingElements.bookmark = elementEntry;
      }
      p.treeAdapter.detachNode(lastElement);
      p.treeAdapter.appendChild(element, lastElement);
      lastElement = element;
    }
  }
  return lastElement;
}
function aaRecreateElementFromEntry(p, elementEntry) {
  const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
  const newElement = p.treeAdapter.createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs);
  p.openElements.replace(elementEntry.element, newElement);
  elementEntry.element = newElement;
  return newElement;
}
function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
  const tn = p.treeAdapter.getTagName(commonAncestor);
  const tid = getTagID(tn);
  if (p._isElementCausesFosterParenting(tid)) {
    p._fosterParentElement(lastElement);
  }
  else {
    const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
    if (tid === TAG_ID.TEMPLATE && ns === html_NS.HTML) {
      commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
    }
    p.treeAdapter.appendChild(commonAncestor, lastElement);
  }
}
function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
  const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
  const { token } = formattingElementEntry;
  const newElement = p.treeAdapter.createElement(token.tagName, ns, token.attrs);
  p._adoptNodes(furthestBlock, newElement);
  p.treeAdapter.appendChild(furthestBlock, newElement);
  p.activeFormattingElements.insertElementAfterBookmark(newElement, token);
  p.activeFormattingElements.removeEntry(formattingElementEntry);
  p.openElements.remove(formattingElementEntry.element);
  p.openElements.insertAfter(furthestBlock, newElement, token.tagID);
}
function callAdoptionAgency(p, token) {
  for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
    const formattingElementEntry = aaObtainFormattingElementEntry(p, token);
    if (!formattingElementEntry) {
      break;
    }
    const furthestBlock = aaObtainFurthestBlock(p, formattingElementEntry);
    if (!furthestBlock) {
      break;
    }
    p.activeFormattingElements.bookmark = formattingElementEntry;
    const lastElement = aaInnerLoop(p, furthestBlock, formattingElementEntry.element);
    const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
    p.treeAdapter.detachNode(lastElement);
    if (commonAncestor)
      aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
    aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
  }
}
function appendComment(p, token) {
  p._appendCommentNode(token, p.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p, token) {
  p._appendCommentNode(token, p.openElements.items[0]);
}
function appendCommentToDocument(p, token) {
  p._appendCommentNode(token, p.document);
}
function stopParsing(p, token) {
  p.stopped = true;
  if (token.location) {
    const target = p.fragmentContext ? 0 : 2;
    for (let i = p.openElements.stackTop; i >= target; i--) {
      p._setEndLocation(p.openElements.items[i], token);
    }
    if (!p.fragmentContext && p.openElements.stackTop >= 0) {
      const htmlElement = p.openElements.items[0];
      const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
      if (htmlLocation && !htmlLocation.endTag) {
        p._setEndLocation(htmlElement, token);
        if (p.openElements.stackTop >= 1) {
          const bodyElement = p.openElements.items[1];
          const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
          if (bodyLocation && !bodyLocation.endTag) {
            p._setEndLocation(bodyElement, token);
          }
        }
      }
    }
  }
}
function doctypeInInitialMode(p, token) {
  p._setDocumentType(token);
  const mode = token.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token);
  if (!isConforming(token)) {
    p._err(token, ERR.nonConformingDoctype);
  }
  p.treeAdapter.setDocumentMode(p.document, mode);
  p.insertionMode = InsertionMode.BEFORE_HTML;
}
function tokenInInitialMode(p, token) {
  p._err(token, ERR.missingDoctype, true);
  p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE.QUIRKS);
  p.insertionMode = InsertionMode.BEFORE_HTML;
  p._processToken(token);
}
function startTagBeforeHtml(p, token) {
  if (token.tagID === TAG_ID.HTML) {
    p._insertElement(token, html_NS.HTML);
    p.insertionMode = InsertionMode.BEFORE_HEAD;
  }
  else {
    tokenBeforeHtml(p, token);
  }
}
function endTagBeforeHtml(p, token) {
  const tn = token.tagID;
  if (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) {
    tokenBeforeHtml(p, token);
  }
}
function tokenBeforeHtml(p, token) {
  p._insertFakeRootElement();
  p.insertionMode = InsertionMode.BEFORE_HEAD;
  p._processToken(token);
}
function startTagBeforeHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.HEAD: {
      p._insertElement(token, html_NS.HTML);
      p.headElement = p.openElements.current;
      p.insertionMode = InsertionMode.IN_HEAD;
      break;
    }
    default: {
      tokenBeforeHead(p, token);
    }
  }
}
function endTagBeforeHead(p, token) {
  const tn = token.tagID;
  if (tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR) {
    tokenBeforeHead(p, token);
  }
  else {
    p._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
}
function tokenBeforeHead(p, token) {
  p._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD);
  p.headElement = p.openElements.current;
  p.insertionMode = InsertionMode.IN_HEAD;
  p._processToken(token);
}
function startTagInHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META: {
      p._appendElement(token, html_NS.HTML);
      token.ackSelfClosing = true;
      break;
    }
    case TAG_ID.TITLE: {
      p._switchToTextParsing(token, TokenizerMode.RCDATA);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      if (p.options.scriptingEnabled) {
        p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
      }
      else {
        p._insertElement(token, html_NS.HTML);
        p.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT;
      }
      break;
    }
    case TAG_ID.NOFRAMES:
    case TAG_ID.STYLE: {
      p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
      break;
    }
    case TAG_ID.SCRIPT: {
      p._switchToTextParsing(token, TokenizerMode.SCRIPT_DATA);
      break;
    }
    case TAG_ID.TEMPLATE: {
      p._insertTemplate(token);
      p.activeFormattingElements.insertMarker();
      p.framesetOk = false;
      p.insertionMode = InsertionMode.IN_TEMPLATE;
      p.tmplInsertionModeStack.unshift(InsertionMode.IN_TEMPLATE);
      break;
    }
    case TAG_ID.HEAD: {
      p._err(token, ERR.misplacedStartTagForHeadElement);
      break;
    }
    default: {
      tokenInHead(p, token);
    }
  }
}
function endTagInHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.HEAD: {
      p.openElements.pop();
      p.insertionMode = InsertionMode.AFTER_HEAD;
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.BR:
    case TAG_ID.HTML: {
      tokenInHead(p, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    default: {
      p._err(token, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function templateEndTagInHead(p, token) {
  if (p.openElements.tmplCount > 0) {
    p.openElements.generateImpliedEndTagsThoroughly();
    if (p.openElements.currentTagId !== TAG_ID.TEMPLATE) {
      p._err(token, ERR.closingOfElementWithOpenChildElements);
    }
    p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
    p.activeFormattingElements.clearToLastMarker();
    p.tmplInsertionModeStack.shift();
    p._resetInsertionMode();
  }
  else {
    p._err(token, ERR.endTagWithoutMatchingOpenElement);
  }
}
function tokenInHead(p, token) {
  p.openElements.pop();
  p.insertionMode = InsertionMode.AFTER_HEAD;
  p._processToken(token);
}
function startTagInHeadNoScript(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.HEAD:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.STYLE: {
      startTagInHead(p, token);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      p._err(token, ERR.nestedNoscriptInHead);
      break;
    }
    default: {
      tokenInHeadNoScript(p, token);
    }
  }
}
function endTagInHeadNoScript(p, token) {
  switch (token.tagID) {
    case TAG_ID.NOSCRIPT: {
      p.openElements.pop();
      p.insertionMode = InsertionMode.IN_HEAD;
      break;
    }
    case TAG_ID.BR: {
      tokenInHeadNoScript(p, token);
      break;
    }
    default: {
      p._err(token, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function tokenInHeadNoScript(p, token) {
  const errCode = token.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
  p._err(token, errCode);
  p.openElements.pop();
  p.insertionMode = InsertionMode.IN_HEAD;
  p._processToken(token);
}
function startTagAfterHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.BODY: {
      p._insertElement(token, html_NS.HTML);
      p.framesetOk = false;
      p.insertionMode = InsertionMode.IN_BODY;
      break;
    }
    case TAG_ID.FRAMESET: {
      p._insertElement(token, html_NS.HTML);
      p.insertionMode = InsertionMode.IN_FRAMESET;
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.SCRIPT:
    case TAG_ID.STYLE:
    case TAG_ID.TEMPLATE:
    case TAG_ID.TITLE: {
      p._err(token, ERR.abandonedHeadElementChild);
      p.openElements.push(p.headElement, TAG_ID.HEAD);
      startTagInHead(p, token);
      p.openElements.remove(p.headElement);
      break;
    }
    case TAG_ID.HEAD: {
      p._err(token, ERR.misplacedStartTagForHeadElement);
      break;
    }
    default: {
      tokenAfterHead(p, token);
    }
  }
}
function endTagAfterHead(p, token) {
  switch (token.tagID) {
    case TAG_ID.BODY:
    case TAG_ID.HTML:
    case TAG_ID.BR: {
      tokenAfterHead(p, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    default: {
      p._err(token, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function tokenAfterHead(p, token) {
  p._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY);
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token);
}
function modeInBody(p, token) {
  switch (token.type) {
    case TokenType.CHARACTER: {
      characterInBody(p, token);
      break;
    }
    case TokenType.WHITESPACE_CHARACTER: {
      whitespaceCharacterInBody(p, token);
      break;
    }
    case TokenType.COMMENT: {
      appendComment(p, token);
      break;
    }
    case TokenType.START_TAG: {
      startTagInBody(p, token);
      break;
    }
    case TokenType.END_TAG: {
      endTagInBody(p, token);
      break;
    }
    case TokenType.EOF: {
      eofInBody(p, token);
      break;
    }
    default:
  }
}
function whitespaceCharacterInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertCharacters(token);
}
function characterInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertCharacters(token);
  p.framesetOk = false;
}
function htmlStartTagInBody(p, token) {
  if (p.openElements.tmplCount === 0) {
    p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
  }
}
function bodyStartTagInBody(p, token) {
  const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
  if (bodyElement && p.openElements.tmplCount === 0) {
    p.framesetOk = false;
    p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
  }
}
function framesetStartTagInBody(p, token) {
  const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
  if (p.framesetOk && bodyElement) {
    p.treeAdapter.detachNode(bodyElement);
    p.openElements.popAllUpToHtmlElement();
    p._insertElement(token, html_NS.HTML);
    p.insertionMode = InsertionMode.IN_FRAMESET;
  }
}
function addressStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, html_NS.HTML);
}
function numberedHeaderStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  if (p.openElements.currentTagId !== undefined && NUMBERED_HEADERS.has(p.openElements.currentTagId)) {
    p.openElements.pop();
  }
  p._insertElement(token, html_NS.HTML);
}
function preStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, html_NS.HTML);
  p.skipNextNewLine = true;
  p.framesetOk = false;
}
function formStartTagInBody(p, token) {
  const inTemplate = p.openElements.tmplCount > 0;
  if (!p.formElement || inTemplate) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
      p._closePElement();
    }
    p._insertElement(token, html_NS.HTML);
    if (!inTemplate) {
      p.formElement = p.openElements.current;
    }
  }
}
function listItemStartTagInBody(p, token) {
  p.framesetOk = false;
  const tn = token.tagID;
  for (let i = p.openElements.stackTop; i >= 0; i--) {
    const elementId = p.openElements.tagIDs[i];
    if ((tn === TAG_ID.LI && elementId === TAG_ID.LI) ||
      ((tn === TAG_ID.DD || tn === TAG_ID.DT) && (elementId === TAG_ID.DD || elementId === TAG_ID.DT))) {
      p.openElements.generateImpliedEndTagsWithExclusion(elementId);
      p.openElements.popUntilTagNamePopped(elementId);
      break;
    }
    if (elementId !== TAG_ID.ADDRESS &&
      elementId !== TAG_ID.DIV &&
      elementId !== TAG_ID.P &&
      p._isSpecialElement(p.openElements.items[i], elementId)) {
      break;
    }
  }
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, html_NS.HTML);
}
function plaintextStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, html_NS.HTML);
  p.tokenizer.state = TokenizerMode.PLAINTEXT;
}
function buttonStartTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.BUTTON)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(TAG_ID.BUTTON);
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token, html_NS.HTML);
  p.framesetOk = false;
}
function aStartTagInBody(p, token) {
  const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
  if (activeElementEntry) {
    callAdoptionAgency(p, token);
    p.openElements.remove(activeElementEntry.element);
    p.activeFormattingElements.removeEntry(activeElementEntry);
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token, html_NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function bStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token, html_NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function nobrStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  if (p.openElements.hasInScope(TAG_ID.NOBR)) {
    callAdoptionAgency(p, token);
    p._reconstructActiveFormattingElements();
  }
  p._insertElement(token, html_NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function appletStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token, html_NS.HTML);
  p.activeFormattingElements.insertMarker();
  p.framesetOk = false;
}
function tableStartTagInBody(p, token) {
  if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE.QUIRKS && p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token, html_NS.HTML);
  p.framesetOk = false;
  p.insertionMode = InsertionMode.IN_TABLE;
}
function areaStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._appendElement(token, html_NS.HTML);
  p.framesetOk = false;
  token.ackSelfClosing = true;
}
function isHiddenInput(token) {
  const inputType = getTokenAttr(token, ATTRS.TYPE);
  return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._appendElement(token, html_NS.HTML);
  if (!isHiddenInput(token)) {
    p.framesetOk = false;
  }
  token.ackSelfClosing = true;
}
function paramStartTagInBody(p, token) {
  p._appendElement(token, html_NS.HTML);
  token.ackSelfClosing = true;
}
function hrStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._appendElement(token, html_NS.HTML);
  p.framesetOk = false;
  token.ackSelfClosing = true;
}
function imageStartTagInBody(p, token) {
  token.tagName = TAG_NAMES.IMG;
  token.tagID = TAG_ID.IMG;
  areaStartTagInBody(p, token);
}
function textareaStartTagInBody(p, token) {
  p._insertElement(token, html_NS.HTML);
  p.skipNextNewLine = true;
  p.tokenizer.state = TokenizerMode.RCDATA;
  p.originalInsertionMode = p.insertionMode;
  p.framesetOk = false;
  p.insertionMode = InsertionMode.TEXT;
}
function xmpStartTagInBody(p, token) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._reconstructActiveFormattingElements();
  p.framesetOk = false;
  p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function iframeStartTagInBody(p, token) {
  p.framesetOk = false;
  p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function rawTextStartTagInBody(p, token) {
  p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function selectStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token, html_NS.HTML);
  p.framesetOk = false;
  p.insertionMode =
    p.insertionMode === InsertionMode.IN_TABLE ||
      p.insertionMode === InsertionMode.IN_CAPTION ||
      p.insertionMode === InsertionMode.IN_TABLE_BODY ||
      p.insertionMode === InsertionMode.IN_ROW ||
      p.insertionMode === InsertionMode.IN_CELL
      ? InsertionMode.IN_SELECT_IN_TABLE
      : InsertionMode.IN_SELECT;
}
function optgroupStartTagInBody(p, token) {
  if (p.openElements.currentTagId === TAG_ID.OPTION) {
    p.openElements.pop();
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token, html_NS.HTML);
}
function rbStartTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.RUBY)) {
    p.openElements.generateImpliedEndTags();
  }
  p._insertElement(token, html_NS.HTML);
}
function rtStartTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.RUBY)) {
    p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC);
  }
  p._insertElement(token, html_NS.HTML);
}
function mathStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  adjustTokenMathMLAttrs(token);
  adjustTokenXMLAttrs(token);
  if (token.selfClosing) {
    p._appendElement(token, html_NS.MATHML);
  }
  else {
    p._insertElement(token, html_NS.MATHML);
  }
  token.ackSelfClosing = true;
}
function svgStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  adjustTokenSVGAttrs(token);
  adjustTokenXMLAttrs(token);
  if (token.selfClosing) {
    p._appendElement(token, html_NS.SVG);
  }
  else {
    p._insertElement(token, html_NS.SVG);
  }
  token.ackSelfClosing = true;
}
function genericStartTagInBody(p, token) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token, html_NS.HTML);
}
function startTagInBody(p, token) {
  switch (token.tagID) {
    case TAG_ID.I:
    case TAG_ID.S:
    case TAG_ID.B:
    case TAG_ID.U:
    case TAG_ID.EM:
    case TAG_ID.TT:
    case TAG_ID.BIG:
    case TAG_ID.CODE:
    case TAG_ID.FONT:
    case TAG_ID.SMALL:
    case TAG_ID.STRIKE:
    case TAG_ID.STRONG: {
      bStartTagInBody(p, token);
      break;
    }
    case TAG_ID.A: {
      aStartTagInBody(p, token);
      break;
    }
    case TAG_ID.H1:
    case TAG_ID.H2:
    case TAG_ID.H3:
    case TAG_ID.H4:
    case TAG_ID.H5:
    case TAG_ID.H6: {
      numberedHeaderStartTagInBody(p, token);
      break;
    }
    case TAG_ID.P:
    case TAG_ID.DL:
    case TAG_ID.OL:
    case TAG_ID.UL:
    case TAG_ID.DIV:
    case TAG_ID.DIR:
    case TAG_ID.NAV:
    case TAG_ID.MAIN:
    case TAG_ID.MENU:
    case TAG_ID.ASIDE:
    case TAG_ID.CENTER:
    case TAG_ID.FIGURE:
    case TAG_ID.FOOTER:
    case TAG_ID.HEADER:
    case TAG_ID.HGROUP:
    case TAG_ID.DIALOG:
    case TAG_ID.DETAILS:
    case TAG_ID.ADDRESS:
    case TAG_ID.ARTICLE:
    case TAG_ID.SEARCH:
    case TAG_ID.SECTION:
    case TAG_ID.SUMMARY:
    case TAG_ID.FIELDSET:
    case TAG_ID.BLOCKQUOTE:
    case TAG_ID.FIGCAPTION: {
      addressStartTagInBody(p, token);
      break;
    }
    case TAG_ID.LI:
    case TAG_ID.DD:
    case TAG_ID.DT: {
      listItemStartTagInBody(p, token);
      break;
    }
    case TAG_ID.BR:
    case TAG_ID.IMG:
    case TAG_ID.WBR:
    case TAG_ID.AREA:
    case TAG_ID.EMBED:
    case TAG_ID.KEYGEN: {
      areaStartTagInBody(p, token);
      break;
    }
    case TAG_ID.HR: {
      hrStartTagInBody(p, token);
      break;
    }
    case TAG_ID.RB:
    case TAG_ID.RTC: {
      rbStartTagInBody(p, token);
      break;
    }
    case TAG_ID.RT:
    case TAG_ID.RP: {
      rtStartTagInBody(p, token);
      break;
    }
    case TAG_ID.PRE:
    case TAG_ID.LISTING: {
      preStartTagInBody(p, token);
      break;
    }
    case TAG_ID.XMP: {
      xmpStartTagInBody(p, token);
      break;
    }
    case TAG_ID.SVG: {
      svgStartTagInBody(p, token);
      break;
    }
    case TAG_ID.HTML: {
      htmlStartTagInBody(p, token);
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.STYLE:
    case TAG_ID.TITLE:
    case TAG_ID.SCRIPT:
    case TAG_ID.BGSOUND:
    case TAG_ID.BASEFONT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token);
      break;
    }
    case TAG_ID.BODY: {
      bodyStartTagInBody(p, token);
      break;
    }
    case TAG_ID.FORM: {
      formStartTagInBody(p, token);
      break;
    }
    case TAG_ID.NOBR: {
      nobrStartTagInBody(p, token);
      break;
    }
    case TAG_ID.MATH: {
      mathStartTagInBody(p, token);
      break;
    }
    case TAG_ID.TABLE: {
      tableStartTagInBody(p, token);
      break;
    }
    case TAG_ID.INPUT: {
      inputStartTagInBody(p, token);
      break;
    }
    case TAG_ID.PARAM:
    case TAG_ID.TRACK:
    case TAG_ID.SOURCE: {
      paramStartTagInBody(p, token);
      break;
    }
    case TAG_ID.IMAGE: {
      imageStartTagInBody(p, token);
      break;
    }
    case TAG_ID.BUTTON: {
      buttonStartTagInBody(p, token);
      break;
    }
    case TAG_ID.APPLET:
    case TAG_ID.OBJECT:
    case TAG_ID.MARQUEE: {
      appletStartTagInBody(p, token);
      break;
    }
    case TAG_ID.IFRAME: {
      iframeStartTagInBody(p, token);
      break;
    }
    case TAG_ID.SELECT: {
      selectStartTagInBody(p, token);
      break;
    }
    case TAG_ID.OPTION:
    case TAG_ID.OPTGROUP: {
      optgroupStartTagInBody(p, token);
      break;
    }
    case TAG_ID.NOEMBED:
    case TAG_ID.NOFRAMES: {
      rawTextStartTagInBody(p, token);
      break;
    }
    case TAG_ID.FRAMESET: {
      framesetStartTagInBody(p, token);
      break;
    }
    case TAG_ID.TEXTAREA: {
      textareaStartTagInBody(p, token);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      if (p.options.scriptingEnabled) {
        rawTextStartTagInBody(p, token);
      }
      else {
        genericStartTagInBody(p, token);
      }
      break;
    }
    case TAG_ID.PLAINTEXT: {
      plaintextStartTagInBody(p, token);
      break;
    }
    case TAG_ID.COL:
    case TAG_ID.TH:
    case TAG_ID.TD:
    case TAG_ID.TR:
    case TAG_ID.HEAD:
    case TAG_ID.FRAME:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.CAPTION:
    case TAG_ID.COLGROUP: {
      break;
    }
    default: {
      genericStartTagInBody(p, token);
    }
  }
}
function bodyEndTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.BODY)) {
    p.insertionMode = InsertionMode.AFTER_BODY;
    if (p.options.sourceCodeLocationInfo) {
      const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
      if (bodyElement) {
        p._setEndLocation(bodyElement, token);
      }
    }
  }
}
function htmlEndTagInBody(p, token) {
  if (p.openElements.hasInScope(TAG_ID.BODY)) {
    p.insertionMode = InsertionMode.AFTER_BODY;
    endTagAfterBody(p, token);
  }
}
function addressEndTagInBody(p, token) {
  const tn = token.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(tn);
  }
}
function formEndTagInBody(p) {
  const inTemplate = p.openElements.tmplCount > 0;
  const { formElement } = p;
  if (!inTemplate) {
    p.formElement = null;
  }
  if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID.FORM)) {
    p.openElements.generateImpliedEndTags();
    if (inTemplate) {
      p.openElements.popUntilTagNamePopped(TAG_ID.FORM);
    }
    else if (formElement) {
      p.openElements.remove(formElement);
    }
  }
}
function pEndTagInBody(p) {
  if (!p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._insertFakeElement(TAG_NAMES.P, TAG_ID.P);
  }
  p._closePElement();
}
function liEndTagInBody(p) {
  if (p.openElements.hasInListItemScope(TAG_ID.LI)) {
    p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI);
    p.openElements.popUntilTagNamePopped(TAG_ID.LI);
  }
}
function ddEndTagInBody(p, token) {
  const tn = token.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTagsWithExclusion(tn);
    p.openElements.popUntilTagNamePopped(tn);
  }
}
function numberedHeaderEndTagInBody(p) {
  if (p.openElements.hasNumberedHeaderInScope()) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilNumberedHeaderPopped();
  }
}
function appletEndTagInBody(p, token) {
  const tn = token.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(tn);
    p.activeFormattingElements.clearToLastMarker();
  }
}
function brEndTagInBody(p) {
  p._reconstructActiveFormattingElements();
  p._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR);
  p.openElements.pop();
  p.framesetOk = false;
}
function genericEndTagInBody(p, token) {
  const tn = token.tagName;
  const tid = token.tagID;
  for (let i = p.openElements.stackTop; i > 0; i--) {
    const element = p.openElements.items[i];
    const elementId = p.openElements.tagIDs[i];
    if (tid === elementId && (tid !== TAG_ID.UNKNOWN || p.treeAdapter.getTagName(element) === tn)) {
      p.openElements.generateImpliedEndTagsWithExclusion(tid);
      if (p.openElements.stackTop >= i)
        p.openElements.shortenToLength(i);
      break;
    }
    if (p._isSpecialElement(element, elementId)) {
      break;
    }
  }
}
function endTagInBody(p, token) {
  switch (token.tagID) {
    case TAG_ID.A:
    case TAG_ID.B:
    case TAG_ID.I:
    case TAG_ID.S:
    case TAG_ID.U:
    case TAG_ID.EM:
    case TAG_ID.TT:
    case TAG_ID.BIG:
    case TAG_ID.CODE:
    case TAG_ID.FONT:
    case TAG_ID.NOBR:
    case TAG_ID.SMALL:
    case TAG_ID.STRIKE:
    case TAG_ID.STRONG: {
      callAdoptionAgency(p, token);
      break;
    }
    case TAG_ID.P: {
      pEndTagInBody(p);
      break;
    }
    case TAG_ID.DL:
    case TAG_ID.UL:
    case TAG_ID.OL:
    case TAG_ID.DIR:
    case TAG_ID.DIV:
    case TAG_ID.NAV:
    case TAG_ID.PRE:
    case TAG_ID.MAIN:
    case TAG_ID.MENU:
    case TAG_ID.ASIDE:
    case TAG_ID.BUTTON:
    case TAG_ID.CENTER:
    case TAG_ID.FIGURE:
    case TAG_ID.FOOTER:
    case TAG_ID.HEADER:
    case TAG_ID.HGROUP:
    case TAG_ID.DIALOG:
    case TAG_ID.ADDRESS:
    case TAG_ID.ARTICLE:
    case TAG_ID.DETAILS:
    case TAG_ID.SEARCH:
    case TAG_ID.SECTION:
    case TAG_ID.SUMMARY:
    case TAG_ID.LISTING:
    case TAG_ID.FIELDSET:
    case TAG_ID.BLOCKQUOTE:
    case TAG_ID.FIGCAPTION: {
      addressEndTagInBody(p, token);
      break;
    }
    case TAG_ID.LI: {
      liEndTagInBody(p);
      break;
    }
    case TAG_ID.DD:
    case TAG_ID.DT: {
      ddEndTagInBody(p, token);
      break;
    }
    case TAG_ID.H1:
    case TAG_ID.H2:
    case TAG_ID.H3:
    case TAG_ID.H4:
    case TAG_ID.H5:
    case TAG_ID.H6: {
      numberedHeaderEndTagInBody(p);
      break;
    }
    case TAG_ID.BR: {
      brEndTagInBody(p);
      break;
    }
    case TAG_ID.BODY: {
      bodyEndTagInBody(p, token);
      break;
    }
    case TAG_ID.HTML: {
      htmlEndTagInBody(p, token);
      break;
    }
    case TAG_ID.FORM: {
      formEndTagInBody(p);
      break;
    }
    case TAG_ID.APPLET:
    case TAG_ID.OBJECT:
    case TAG_ID.MARQUEE: {
      appletEndTagInBody(p, token);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    default: {
      genericEndTagInBody(p, token);
    }
  }
}
function eofInBody(p, token) {
  if (p.tmplInsertionModeStack.length > 0) {
    eofInTemplate(p, token);
  }
  else {
    stopParsing(p, token);
  }
}
function endTagInText(p, token) {
  var _a;
  if (token.tagID === TAG_ID.SCRIPT) {
    (_a = p.scriptHandler) === null || _a === void 0 ? void 0 : _a.call(p, p.openElements.current);
  }
  p.openElements.pop();
  p.insertionMode = p.originalInsertionMode;
}
function eofInText(p, token) {
  p._err(token, ERR.eofInElementThatCanContainOnlyText);
  p.openElements.pop();
  p.insertionMode = p.originalInsertionMode;
  p.onEof(token);
}
function characterInTable(p, token) {
  if (p.openElements.currentTagId !== undefined && TABLE_STRUCTURE_TAGS.has(p.openElements.currentTagId)) {
    p.pendingCharacterTokens.length = 0;
    p.hasNonWhitespacePendingCharacterToken = false;
    p.originalInsertionMode = p.insertionMode;
    p.insertionMode = InsertionMode.IN_TABLE_TEXT;
    switch (token.type) {
      case TokenType.CHARACTER: {
        characterInTableText(p, token);
        break;
      }
      case TokenType.WHITESPACE_CHARACTER: {
        whitespaceCharacterInTableText(p, token);
        break;
      }
    }
  }
  else {
    tokenInTable(p, token);
  }
}
function captionStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p.activeFormattingElements.insertMarker();
  p._insertElement(token, html_NS.HTML);
  p.insertionMode = InsertionMode.IN_CAPTION;
}
function colgroupStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p._insertElement(token, html_NS.HTML);
  p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}
function colStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP);
  p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
  startTagInColumnGroup(p, token);
}
function tbodyStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p._insertElement(token, html_NS.HTML);
  p.insertionMode = InsertionMode.IN_TABLE_BODY;
}
function tdStartTagInTable(p, token) {
  p.openElements.clearBackToTableContext();
  p._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY);
  p.insertionMode = InsertionMode.IN_TABLE_BODY;
  startTagInTableBody(p, token);
}
function tableStartTagInTable(p, token) {
  if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
    p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
    p._resetInsertionMode();
    p._processStartTag(token);
  }
}
function inputStartTagInTable(p, token) {
  if (isHiddenInput(token)) {
    p._appendElement(token, html_NS.HTML);
  }
  else {
    tokenInTable(p, token);
  }
  token.ackSelfClosing = true;
}
function formStartTagInTable(p, token) {
  if (!p.formElement && p.openElements.tmplCount === 0) {
    p._insertElement(token, html_NS.HTML);
    p.formElement = p.openElements.current;
    p.openElements.pop();
  }
}
function startTagInTable(p, token) {
  switch (token.tagID) {
    case TAG_ID.TD:
    case TAG_ID.TH:
    case TAG_ID.TR: {
      tdStartTagInTable(p, token);
      break;
    }
    case TAG_ID.STYLE:
    case TAG_ID.SCRIPT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token);
      break;
    }
    case TAG_ID.COL: {
      colStartTagInTable(p, token);
      break;
    }
    case TAG_ID.FORM: {
      formStartTagInTable(p, token);
      break;
    }
    case TAG_ID.TABLE: {
      tableStartTagInTable(p, token);
      break;
    }
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      tbodyStartTagInTable(p, token);
      break;
    }
    case TAG_ID.INPUT: {
      inputStartTagInTable(p, token);
      break;
    }
    case TAG_ID.CAPTION: {
      captionStartTagInTable(p, token);
      break;
    }
    case TAG_ID.COLGROUP: {
      colgroupStartTagInTable(p, token);
      break;
    }
    default: {
      tokenInTable(p, token);
    }
  }
}
function endTagInTable(p, token) {
  switch (token.tagID) {
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
        p._resetInsertionMode();
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TBODY:
    case TAG_ID.TD:
    case TAG_ID.TFOOT:
    case TAG_ID.TH:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      break;
    }
    default: {
      tokenInTable(p, token);
    }
  }
}
function tokenInTable(p, token) {
  const savedFosterParentingState = p.fosterParentingEnabled;
  p.fosterParentingEnabled = true;
  modeInBody(p, token);
  p.fosterParentingEnabled = savedFosterParentingState;
}
function whitespaceCharacterInTableText(p, token) {
  p.pendingCharacterTokens.push(token);
}
function characterInTableText(p, token) {
  p.pendingCharacterTokens.push(token);
  p.hasNonWhitespacePendingCharacterToken = true;
}
function tokenInTableText(p, token) {
  let i = 0;
  if (p.hasNonWhitespacePendingCharacterToken) {
    for (; i < p.pendingCharacterTokens.length; i++) {
      tokenInTable(p, p.pendingCharacterTokens[i]);
    }
  }
  else {
    for (; i < p.pendingCharacterTokens.length; i++) {
      p._insertCharacters(p.pendingCharacterTokens[i]);
    }
  }
  p.insertionMode = p.originalInsertionMode;
  p._processToken(token);
}
const TABLE_VOID_ELEMENTS = new Set([TAG_ID.CAPTION, TAG_ID.COL, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR]);
function startTagInCaption(p, token) {
  const tn = token.tagID;
  if (TABLE_VOID_ELEMENTS.has(tn)) {
    if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
      p.openElements.generateImpliedEndTags();
      p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
      p.activeFormattingElements.clearToLastMarker();
      p.insertionMode = InsertionMode.IN_TABLE;
      startTagInTable(p, token);
    }
  }
  else {
    startTagInBody(p, token);
  }
}
function endTagInCaption(p, token) {
  const tn = token.tagID;
  switch (tn) {
    case TAG_ID.CAPTION:
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
        p.activeFormattingElements.clearToLastMarker();
        p.insertionMode = InsertionMode.IN_TABLE;
        if (tn === TAG_ID.TABLE) {
          endTagInTable(p, token);
        }
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TBODY:
    case TAG_ID.TD:
    case TAG_ID.TFOOT:
    case TAG_ID.TH:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      break;
    }
    default: {
      endTagInBody(p, token);
    }
  }
}
function startTagInColumnGroup(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.COL: {
      p._appendElement(token, html_NS.HTML);
      token.ackSelfClosing = true;
      break;
    }
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token);
      break;
    }
    default: {
      tokenInColumnGroup(p, token);
    }
  }
}
function endTagInColumnGroup(p, token) {
  switch (token.tagID) {
    case TAG_ID.COLGROUP: {
      if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    case TAG_ID.COL: {
      break;
    }
    default: {
      tokenInColumnGroup(p, token);
    }
  }
}
function tokenInColumnGroup(p, token) {
  if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE;
    p._processToken(token);
  }
}
function startTagInTableBody(p, token) {
  switch (token.tagID) {
    case TAG_ID.TR: {
      p.openElements.clearBackToTableBodyContext();
      p._insertElement(token, html_NS.HTML);
      p.insertionMode = InsertionMode.IN_ROW;
      break;
    }
    case TAG_ID.TH:
    case TAG_ID.TD: {
      p.openElements.clearBackToTableBodyContext();
      p._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR);
      p.insertionMode = InsertionMode.IN_ROW;
      startTagInRow(p, token);
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasTableBodyContextInTableScope()) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
        startTagInTable(p, token);
      }
      break;
    }
    default: {
      startTagInTable(p, token);
    }
  }
}
function endTagInTableBody(p, token) {
  const tn = token.tagID;
  switch (token.tagID) {
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasInTableScope(tn)) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
      }
      break;
    }
    case TAG_ID.TABLE: {
      if (p.openElements.hasTableBodyContextInTableScope()) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
        endTagInTable(p, token);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TD:
    case TAG_ID.TH:
    case TAG_ID.TR: {
      break;
    }
    default: {
      endTagInTable(p, token);
    }
  }
}
function startTagInRow(p, token) {
  switch (token.tagID) {
    case TAG_ID.TH:
    case TAG_ID.TD: {
      p.openElements.clearBackToTableRowContext();
      p._insertElement(token, html_NS.HTML);
      p.insertionMode = InsertionMode.IN_CELL;
      p.activeFormattingElements.insertMarker();
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        startTagInTableBody(p, token);
      }
      break;
    }
    default: {
      startTagInTable(p, token);
    }
  }
}
function endTagInRow(p, token) {
  switch (token.tagID) {
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
      }
      break;
    }
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        endTagInTableBody(p, token);
      }
      break;
    }
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasInTableScope(token.tagID) || p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        endTagInTableBody(p, token);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TD:
    case TAG_ID.TH: {
      break;
    }
    default: {
      endTagInTable(p, token);
    }
  }
}
function startTagInCell(p, token) {
  const tn = token.tagID;
  if (TABLE_VOID_ELEMENTS.has(tn)) {
    if (p.openElements.hasInTableScope(TAG_ID.TD) || p.openElements.hasInTableScope(TAG_ID.TH)) {
      p._closeTableCell();
      startTagInRow(p, token);
    }
  }
  else {
    startTagInBody(p, token);
  }
}
function endTagInCell(p, token) {
  const tn = token.tagID;
  switch (tn) {
    case TAG_ID.TD:
    case TAG_ID.TH: {
      if (p.openElements.hasInTableScope(tn)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(tn);
        p.activeFormattingElements.clearToLastMarker();
        p.insertionMode = InsertionMode.IN_ROW;
      }
      break;
    }
    case TAG_ID.TABLE:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(tn)) {
        p._closeTableCell();
        endTagInRow(p, token);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML: {
      break;
    }
    default: {
      endTagInBody(p, token);
    }
  }
}
function startTagInSelect(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.OPTION: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      p._insertElement(token, html_NS.HTML);
      break;
    }
    case TAG_ID.OPTGROUP: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      p._insertElement(token, html_NS.HTML);
      break;
    }
    case TAG_ID.HR: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      p._appendElement(token, html_NS.HTML);
      token.ackSelfClosing = true;
      break;
    }
    case TAG_ID.INPUT:
    case TAG_ID.KEYGEN:
    case TAG_ID.TEXTAREA:
    case TAG_ID.SELECT: {
      if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
        p._resetInsertionMode();
        if (token.tagID !== TAG_ID.SELECT) {
          p._processStartTag(token);
        }
      }
      break;
    }
    case TAG_ID.SCRIPT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token);
      break;
    }
    default:
  }
}
function endTagInSelect(p, token) {
  switch (token.tagID) {
    case TAG_ID.OPTGROUP: {
      if (p.openElements.stackTop > 0 &&
        p.openElements.currentTagId === TAG_ID.OPTION &&
        p.openElements.tagIDs[p.openElements.stackTop - 1] === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      break;
    }
    case TAG_ID.OPTION: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      break;
    }
    case TAG_ID.SELECT: {
      if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
        p._resetInsertionMode();
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token);
      break;
    }
    default:
  }
}
function startTagInSelectInTable(p, token) {
  const tn = token.tagID;
  if (tn === TAG_ID.CAPTION ||
    tn === TAG_ID.TABLE ||
    tn === TAG_ID.TBODY ||
    tn === TAG_ID.TFOOT ||
    tn === TAG_ID.THEAD ||
    tn === TAG_ID.TR ||
    tn === TAG_ID.TD ||
    tn === TAG_ID.TH) {
    p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
    p._resetInsertionMode();
    p._processStartTag(token);
  }
  else {
    startTagInSelect(p, token);
  }
}
function endTagInSelectInTable(p, token) {
  const tn = token.tagID;
  if (tn === TAG_ID.CAPTION ||
    tn === TAG_ID.TABLE ||
    tn === TAG_ID.TBODY ||
    tn === TAG_ID.TFOOT ||
    tn === TAG_ID.THEAD ||
    tn === TAG_ID.TR ||
    tn === TAG_ID.TD ||
    tn === TAG_ID.TH) {
    if (p.openElements.hasInTableScope(tn)) {
      p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
      p._resetInsertionMode();
      p.onEndTag(token);
    }
  }
  else {
    endTagInSelect(p, token);
  }
}
function startTagInTemplate(p, token) {
  switch (token.tagID) {
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.SCRIPT:
    case TAG_ID.STYLE:
    case TAG_ID.TEMPLATE:
    case TAG_ID.TITLE: {
      startTagInHead(p, token);
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      p.tmplInsertionModeStack[0] = InsertionMode.IN_TABLE;
      p.insertionMode = InsertionMode.IN_TABLE;
      startTagInTable(p, token);
      break;
    }
    case TAG_ID.COL: {
      p.tmplInsertionModeStack[0] = InsertionMode.IN_COLUMN_GROUP;
      p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
      startTagInColumnGroup(p, token);
      break;
    }
    case TAG_ID.TR: {
      p.tmplInsertionModeStack[0] = InsertionMode.IN_TABLE_BODY;
      p.insertionMode = InsertionMode.IN_TABLE_BODY;
      startTagInTableBody(p, token);
      break;
    }
    case TAG_ID.TD:
    case TAG_ID.TH: {
      p.tmplInsertionModeStack[0] = InsertionMode.IN_ROW;
      p.insertionMode = InsertionMode.IN_ROW;
      startTagInRow(p, token);
      break;
    }
    default: {
      p.tmplInsertionModeStack[0] = InsertionMode.IN_BODY;
      p.insertionMode = InsertionMode.IN_BODY;
      startTagInBody(p, token);
    }
  }
}
function endTagInTemplate(p, token) {
  if (token.tagID === TAG_ID.TEMPLATE) {
    templateEndTagInHead(p, token);
  }
}
function eofInTemplate(p, token) {
  if (p.openElements.tmplCount > 0) {
    p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
    p.activeFormattingElements.clearToLastMarker();
    p.tmplInsertionModeStack.shift();
    p._resetInsertionMode();
    p.onEof(token);
  }
  else {
    stopParsing(p, token);
  }
}
function startTagAfterBody(p, token) {
  if (token.tagID === TAG_ID.HTML) {
    startTagInBody(p, token);
  }
  else {
    tokenAfterBody(p, token);
  }
}
function endTagAfterBody(p, token) {
  var _a;
  if (token.tagID === TAG_ID.HTML) {
    if (!p.fragmentContext) {
      p.insertionMode = InsertionMode.AFTER_AFTER_BODY;
    }
    if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID.HTML) {
      p._setEndLocation(p.openElements.items[0], token);
      const bodyElement = p.openElements.items[1];
      if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) {
        p._setEndLocation(bodyElement, token);
      }
    }
  }
  else {
    tokenAfterBody(p, token);
  }
}
function tokenAfterBody(p, token) {
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token);
}
function startTagInFrameset(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.FRAMESET: {
      p._insertElement(token, html_NS.HTML);
      break;
    }
    case TAG_ID.FRAME: {
      p._appendElement(token, html_NS.HTML);
      token.ackSelfClosing = true;
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token);
      break;
    }
    default:
  }
}
function endTagInFrameset(p, token) {
  if (token.tagID === TAG_ID.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
    p.openElements.pop();
    if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID.FRAMESET) {
      p.insertionMode = InsertionMode.AFTER_FRAMESET;
    }
  }
}
function startTagAfterFrameset(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token);
      break;
    }
    default:
  }
}
function endTagAfterFrameset(p, token) {
  if (token.tagID === TAG_ID.HTML) {
    p.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET;
  }
}
function startTagAfterAfterBody(p, token) {
  if (token.tagID === TAG_ID.HTML) {
    startTagInBody(p, token);
  }
  else {
    tokenAfterAfterBody(p, token);
  }
}
function tokenAfterAfterBody(p, token) {
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token);
}
function startTagAfterAfterFrameset(p, token) {
  switch (token.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token);
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token);
      break;
    }
    default:
  }
}
function nullCharacterInForeignContent(p, token) {
  token.chars = REPLACEMENT_CHARACTER;
  p._insertCharacters(token);
}
function characterInForeignContent(p, token) {
  p._insertCharacters(token);
  p.framesetOk = false;
}
function popUntilHtmlOrIntegrationPoint(p) {
  while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== html_NS.HTML &&
    p.openElements.currentTagId !== undefined &&
    !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) {
    p.openElements.pop();
  }
}
function startTagInForeignContent(p, token) {
  if (causesExit(token)) {
    popUntilHtmlOrIntegrationPoint(p);
    p._startTagOutsideForeignContent(token);
  }
  else {
    const current = p._getAdjustedCurrentElement();
    const currentNs = p.treeAdapter.getNamespaceURI(current);
    if (currentNs === html_NS.MATHML) {
      adjustTokenMathMLAttrs(token);
    }
    else if (currentNs === html_NS.SVG) {
      adjustTokenSVGTagName(token);
      adjustTokenSVGAttrs(token);
    }
    adjustTokenXMLAttrs(token);
    if (token.selfClosing) {
      p._appendElement(token, currentNs);
    }
    else {
      p._insertElement(token, currentNs);
    }
    token.ackSelfClosing = true;
  }
}
function endTagInForeignContent(p, token) {
  if (token.tagID === TAG_ID.P || token.tagID === TAG_ID.BR) {
    popUntilHtmlOrIntegrationPoint(p);
    p._endTagOutsideForeignContent(token);
    return;
  }
  for (let i = p.openElements.stackTop; i > 0; i--) {
    const element = p.openElements.items[i];
    if (p.treeAdapter.getNamespaceURI(element) === html_NS.HTML) {
      p._endTagOutsideForeignContent(token);
      break;
    }
    const tagName = p.treeAdapter.getTagName(element);
    if (tagName.toLowerCase() === token.tagName) {
      token.tagName = tagName;
      p.openElements.shortenToLength(i);
      break;
    }
  }
}
;
const xmlReplacer = /["$&'<>\u0080-\uFFFF]/g;
const xmlCodeMap = new Map([
  [34, "&quot;"],
  [38, "&amp;"],
  [39, "&apos;"],
  [60, "&lt;"],
  [62, "&gt;"],
]);
const getCodePoint =
String.prototype.codePointAt == null
  ? (c, index) => (c.charCodeAt(index) & 64512) === 55296
    ? (c.charCodeAt(index) - 55296) * 1024 +
      c.charCodeAt(index + 1) -
      56320 +
      65536
    : c.charCodeAt(index)
  :
    (input, index) => input.codePointAt(index);
function encodeXML(input) {
  let returnValue = "";
  let lastIndex = 0;
  let match;
  while ((match = xmlReplacer.exec(input)) !== null) {
    const { index } = match;
    const char = input.charCodeAt(index);
    const next = xmlCodeMap.get(char);
    if (next === undefined) {
      returnValue += `${input.substring(lastIndex, index)}&#x${getCodePoint(input, index).toString(16)};`;
      lastIndex = xmlReplacer.lastIndex += Number((char & 64512) === 55296);
    }
    else {
      returnValue += input.substring(lastIndex, index) + next;
      lastIndex = index + 1;
    }
  }
  return returnValue + input.substr(lastIndex);
}
const escape_escape = ( null && (encodeXML));
function getEscaper(regex, map) {
  return function escape(data) {
    let match;
    let lastIndex = 0;
    let result = "";
    while ((match = regex.exec(data))) {
      if (lastIndex !== match.index) {
        result += data.substring(lastIndex, match.index);
      }
      result += map.get(match[0].charCodeAt(0));
      lastIndex = match.index + 1;
    }
    return result + data.substring(lastIndex);
  };
}
const escapeUTF8 = ( null && (getEscaper(/["&'<>]/g, xmlCodeMap)));
const escape_escapeAttribute =
getEscaper(/["&\u00A0]/g, new Map([
  [34, "&quot;"],
  [38, "&amp;"],
  [160, "&nbsp;"],
]));
const escape_escapeText = getEscaper(/[&<>\u00A0]/g, new Map([
  [38, "&amp;"],
  [60, "&lt;"],
  [62, "&gt;"],
  [160, "&nbsp;"],
]));
;
const VOID_ELEMENTS = new Set([
  TAG_NAMES.AREA,
  TAG_NAMES.BASE,
  TAG_NAMES.BASEFONT,
  TAG_NAMES.BGSOUND,
  TAG_NAMES.BR,
  TAG_NAMES.COL,
  TAG_NAMES.EMBED,
  TAG_NAMES.FRAME,
  TAG_NAMES.HR,
  TAG_NAMES.IMG,
  TAG_NAMES.INPUT,
  TAG_NAMES.KEYGEN,
  TAG_NAMES.LINK,
  TAG_NAMES.META,
  TAG_NAMES.PARAM,
  TAG_NAMES.SOURCE,
  TAG_NAMES.TRACK,
  TAG_NAMES.WBR,
]);
function isVoidElement(node, options) {
  return (options.treeAdapter.isElementNode(node) &&
    options.treeAdapter.getNamespaceURI(node) === NS.HTML &&
    VOID_ELEMENTS.has(options.treeAdapter.getTagName(node)));
}
const defaultOpts = { treeAdapter: defaultTreeAdapter, scriptingEnabled: true };
function serialize(node, options) {
  const opts = { ...defaultOpts, ...options };
  if (isVoidElement(node, opts)) {
    return '';
  }
  return serializeChildNodes(node, opts);
}
function serializeOuter(node, options) {
  const opts = { ...defaultOpts, ...options };
  return serializeNode(node, opts);
}
function serializeChildNodes(parentNode, options) {
  let html = '';
  const container = options.treeAdapter.isElementNode(parentNode) &&
    options.treeAdapter.getTagName(parentNode) === $.TEMPLATE &&
    options.treeAdapter.getNamespaceURI(parentNode) === NS.HTML
    ? options.treeAdapter.getTemplateContent(parentNode)
    : parentNode;
  const childNodes = options.treeAdapter.getChildNodes(container);
  if (childNodes) {
    for (const currentNode of childNodes) {
      html += serializeNode(currentNode, options);
    }
  }
  return html;
}
function serializeNode(node, options) {
  if (options.treeAdapter.isElementNode(node)) {
    return serializeElement(node, options);
  }
  if (options.treeAdapter.isTextNode(node)) {
    return serializeTextNode(node, options);
  }
  if (options.treeAdapter.isCommentNode(node)) {
    return serializeCommentNode(node, options);
  }
  if (options.treeAdapter.isDocumentTypeNode(node)) {
    return serializeDocumentTypeNode(node, options);
  }
  return '';
}
function serializeElement(node, options) {
  const tn = options.treeAdapter.getTagName(node);
  return `<${tn}${serializeAttributes(node, options)}>${isVoidElement(node, options) ? '' : `${serializeChildNodes(node, options)}</${tn}>`}`;
}
function serializeAttributes(node, { treeAdapter }) {
  let html = '';
  for (const attr of treeAdapter.getAttrList(node)) {
    html += ' ';
    if (attr.namespace) {
      switch (attr.namespace) {
        case NS.XML: {
          html += `xml:${attr.name}`;
          break;
        }
        case NS.XMLNS: {
          if (attr.name !== 'xmlns') {
            html += 'xmlns:';
          }
          html += attr.name;
          break;
        }
        case NS.XLINK: {
          html += `xlink:${attr.name}`;
          break;
        }
        default: {
          html += `${attr.prefix}:${attr.name}`;
        }
      }
    }
    else {
      html += attr.name;
    }
    html += `="${escapeAttribute(attr.value)}"`;
  }
  return html;
}
function serializeTextNode(node, options) {
  const { treeAdapter } = options;
  const content = treeAdapter.getTextNodeContent(node);
  const parent = treeAdapter.getParentNode(node);
  const parentTn = parent && treeAdapter.isElementNode(parent) && treeAdapter.getTagName(parent);
  return parentTn &&
    treeAdapter.getNamespaceURI(parent) === NS.HTML &&
    hasUnescapedText(parentTn, options.scriptingEnabled)
    ? content
    : escapeText(content);
}
function serializeCommentNode(node, { treeAdapter }) {
  return `<!--${treeAdapter.getCommentNodeContent(node)}-->`;
}
function serializeDocumentTypeNode(node, { treeAdapter }) {
  return `<!DOCTYPE ${treeAdapter.getDocumentTypeNodeName(node)}>`;
}
;
function parse(html, options) {
  return parser_Parser.parse(html, options);
}
function parseFragment(fragmentContext, html, options) {
  if (typeof fragmentContext === 'string') {
    options = html;
    html = fragmentContext;
    fragmentContext = null;
  }
  const parser = Parser.getFragmentParser(fragmentContext, options);
  parser.tokenizer.write(html, true);
  return parser.getFragment();
}
}),
4278:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 qy: () => ( property_information_html),
 JW: () => ( property_information_svg)
});
;
class Schema {
 constructor(property, normal, space) {
  this.normal = normal
  this.property = property
  if (space) {
   this.space = space
  }
 }
}
Schema.prototype.normal = {}
Schema.prototype.property = {}
Schema.prototype.space = undefined
;
function merge(definitions, space) {
 const property = {}
 const normal = {}
 for (const definition of definitions) {
  Object.assign(property, definition.property)
  Object.assign(normal, definition.normal)
 }
 return new Schema(property, normal, space)
}
var normalize = __webpack_require__(5246);
var defined_info = __webpack_require__(7904);
;
function create(definition) {
 const properties = {}
 const normals = {}
 for (const [property, value] of Object.entries(definition.properties)) {
  const info = new defined_info .E(
   property,
   definition.transform(definition.attributes || {}, property),
   value,
   definition.space
  )
  if (
   definition.mustUseProperty &&
   definition.mustUseProperty.includes(property)
  ) {
   info.mustUseProperty = true
  }
  properties[property] = info
  normals[(0,normalize .S)(property)] = property
  normals[(0,normalize .S)(info.attribute)] = property
 }
 return new Schema(properties, normals, definition.space)
}
var types = __webpack_require__(4923);
;
const aria = create({
 properties: {
  ariaActiveDescendant: null,
  ariaAtomic: types.booleanish,
  ariaAutoComplete: null,
  ariaBusy: types.booleanish,
  ariaChecked: types.booleanish,
  ariaColCount: types.number,
  ariaColIndex: types.number,
  ariaColSpan: types.number,
  ariaControls: types.spaceSeparated,
  ariaCurrent: null,
  ariaDescribedBy: types.spaceSeparated,
  ariaDetails: null,
  ariaDisabled: types.booleanish,
  ariaDropEffect: types.spaceSeparated,
  ariaErrorMessage: null,
  ariaExpanded: types.booleanish,
  ariaFlowTo: types.spaceSeparated,
  ariaGrabbed: types.booleanish,
  ariaHasPopup: null,
  ariaHidden: types.booleanish,
  ariaInvalid: null,
  ariaKeyShortcuts: null,
  ariaLabel: null,
  ariaLabelledBy: types.spaceSeparated,
  ariaLevel: types.number,
  ariaLive: null,
  ariaModal: types.booleanish,
  ariaMultiLine: types.booleanish,
  ariaMultiSelectable: types.booleanish,
  ariaOrientation: null,
  ariaOwns: types.spaceSeparated,
  ariaPlaceholder: null,
  ariaPosInSet: types.number,
  ariaPressed: types.booleanish,
  ariaReadOnly: types.booleanish,
  ariaRelevant: null,
  ariaRequired: types.booleanish,
  ariaRoleDescription: types.spaceSeparated,
  ariaRowCount: types.number,
  ariaRowIndex: types.number,
  ariaRowSpan: types.number,
  ariaSelected: types.booleanish,
  ariaSetSize: types.number,
  ariaSort: null,
  ariaValueMax: types.number,
  ariaValueMin: types.number,
  ariaValueNow: types.number,
  ariaValueText: null,
  role: null
 },
 transform(_, property) {
  return property === 'role'
   ? property
   : 'aria-' + property.slice(4).toLowerCase()
 }
})
;
function caseSensitiveTransform(attributes, attribute) {
 return attribute in attributes ? attributes[attribute] : attribute
}
;
function caseInsensitiveTransform(attributes, property) {
 return caseSensitiveTransform(attributes, property.toLowerCase())
}
;
const html = create({
 attributes: {
  acceptcharset: 'accept-charset',
  classname: 'class',
  htmlfor: 'for',
  httpequiv: 'http-equiv'
 },
 mustUseProperty: ['checked', 'multiple', 'muted', 'selected'],
 properties: {
  abbr: null,
  accept: types.commaSeparated,
  acceptCharset: types.spaceSeparated,
  accessKey: types.spaceSeparated,
  action: null,
  allow: null,
  allowFullScreen: types.boolean,
  allowPaymentRequest: types.boolean,
  allowUserMedia: types.boolean,
  alpha: types.boolean,
  alt: null,
  as: null,
  async: types.boolean,
  autoCapitalize: null,
  autoComplete: types.spaceSeparated,
  autoFocus: types.boolean,
  autoPlay: types.boolean,
  blocking: types.spaceSeparated,
  capture: null,
  charSet: null,
  checked: types.boolean,
  cite: null,
  className: types.spaceSeparated,
  closedBy: null,
  colorSpace: null,
  cols: types.number,
  colSpan: types.number,
  command: null,
  commandFor: null,
  content: null,
  contentEditable: types.booleanish,
  controls: types.boolean,
  controlsList: types.spaceSeparated,
  coords: types.number | types.commaSeparated,
  crossOrigin: null,
  data: null,
  dateTime: null,
  decoding: null,
  default: types.boolean,
  defer: types.boolean,
  dir: null,
  dirName: null,
  disabled: types.boolean,
  download: types.overloadedBoolean,
  draggable: types.booleanish,
  encType: null,
  enterKeyHint: null,
  fetchPriority: null,
  form: null,
  formAction: null,
  formEncType: null,
  formMethod: null,
  formNoValidate: types.boolean,
  formTarget: null,
  headers: types.spaceSeparated,
  height: types.number,
  hidden: types.overloadedBoolean,
  high: types.number,
  href: null,
  hrefLang: null,
  htmlFor: types.spaceSeparated,
  httpEquiv: types.spaceSeparated,
  id: null,
  imageSizes: null,
  imageSrcSet: null,
  inert: types.boolean,
  inputMode: null,
  integrity: null,
  is: null,
  isMap: types.boolean,
  itemId: null,
  itemProp: types.spaceSeparated,
  itemRef: types.spaceSeparated,
  itemScope: types.boolean,
  itemType: types.spaceSeparated,
  kind: null,
  label: null,
  lang: null,
  language: null,
  list: null,
  loading: null,
  loop: types.boolean,
  low: types.number,
  manifest: null,
  max: null,
  maxLength: types.number,
  media: null,
  method: null,
  min: null,
  minLength: types.number,
  multiple: types.boolean,
  muted: types.boolean,
  name: null,
  nonce: null,
  noModule: types.boolean,
  noValidate: types.boolean,
  onAbort: null,
  onAfterPrint: null,
  onAuxClick: null,
  onBeforeMatch: null,
  onBeforePrint: null,
  onBeforeToggle: null,
  onBeforeUnload: null,
  onBlur: null,
  onCancel: null,
  onCanPlay: null,
  onCanPlayThrough: null,
  onChange: null,
  onClick: null,
  onClose: null,
  onContextLost: null,
  onContextMenu: null,
  onContextRestored: null,
  onCopy: null,
  onCueChange: null,
  onCut: null,
  onDblClick: null,
  onDrag: null,
  onDragEnd: null,
  onDragEnter: null,
  onDragExit: null,
  onDragLeave: null,
  onDragOver: null,
  onDragStart: null,
  onDrop: null,
  onDurationChange: null,
  onEmptied: null,
  onEnded: null,
  onError: null,
  onFocus: null,
  onFormData: null,
  onHashChange: null,
  onInput: null,
  onInvalid: null,
  onKeyDown: null,
  onKeyPress: null,
  onKeyUp: null,
  onLanguageChange: null,
  onLoad: null,
  onLoadedData: null,
  onLoadedMetadata: null,
  onLoadEnd: null,
  onLoadStart: null,
  onMessage: null,
  onMessageError: null,
  onMouseDown: null,
  onMouseEnter: null,
  onMouseLeave: null,
  onMouseMove: null,
  onMouseOut: null,
  onMouseOver: null,
  onMouseUp: null,
  onOffline: null,
  onOnline: null,
  onPageHide: null,
  onPageShow: null,
  onPaste: null,
  onPause: null,
  onPlay: null,
  onPlaying: null,
  onPopState: null,
  onProgress: null,
  onRateChange: null,
  onRejectionHandled: null,
  onReset: null,
  onResize: null,
  onScroll: null,
  onScrollEnd: null,
  onSecurityPolicyViolation: null,
  onSeeked: null,
  onSeeking: null,
  onSelect: null,
  onSlotChange: null,
  onStalled: null,
  onStorage: null,
  onSubmit: null,
  onSuspend: null,
  onTimeUpdate: null,
  onToggle: null,
  onUnhandledRejection: null,
  onUnload: null,
  onVolumeChange: null,
  onWaiting: null,
  onWheel: null,
  open: types.boolean,
  optimum: types.number,
  pattern: null,
  ping: types.spaceSeparated,
  placeholder: null,
  playsInline: types.boolean,
  popover: null,
  popoverTarget: null,
  popoverTargetAction: null,
  poster: null,
  preload: null,
  readOnly: types.boolean,
  referrerPolicy: null,
  rel: types.spaceSeparated,
  required: types.boolean,
  reversed: types.boolean,
  rows: types.number,
  rowSpan: types.number,
  sandbox: types.spaceSeparated,
  scope: null,
  scoped: types.boolean,
  seamless: types.boolean,
  selected: types.boolean,
  shadowRootClonable: types.boolean,
  shadowRootCustomElementRegistry: types.boolean,
  shadowRootDelegatesFocus: types.boolean,
  shadowRootMode: null,
  shadowRootSerializable: types.boolean,
  shape: null,
  size: types.number,
  sizes: null,
  slot: null,
  span: types.number,
  spellCheck: types.booleanish,
  src: null,
  srcDoc: null,
  srcLang: null,
  srcSet: null,
  start: types.number,
  step: null,
  style: null,
  tabIndex: types.number,
  target: null,
  title: null,
  translate: null,
  type: null,
  typeMustMatch: types.boolean,
  useMap: null,
  value: types.booleanish,
  width: types.number,
  wrap: null,
  writingSuggestions: null,
  align: null,
  aLink: null,
  archive: types.spaceSeparated,
  axis: null,
  background: null,
  bgColor: null,
  border: types.number,
  borderColor: null,
  bottomMargin: types.number,
  cellPadding: null,
  cellSpacing: null,
  char: null,
  charOff: null,
  classId: null,
  clear: null,
  code: null,
  codeBase: null,
  codeType: null,
  color: null,
  compact: types.boolean,
  declare: types.boolean,
  event: null,
  face: null,
  frame: null,
  frameBorder: null,
  hSpace: types.number,
  leftMargin: types.number,
  link: null,
  longDesc: null,
  lowSrc: null,
  marginHeight: types.number,
  marginWidth: types.number,
  noResize: types.boolean,
  noHref: types.boolean,
  noShade: types.boolean,
  noWrap: types.boolean,
  object: null,
  profile: null,
  prompt: null,
  rev: null,
  rightMargin: types.number,
  rules: null,
  scheme: null,
  scrolling: types.booleanish,
  standby: null,
  summary: null,
  text: null,
  topMargin: types.number,
  valueType: null,
  version: null,
  vAlign: null,
  vLink: null,
  vSpace: types.number,
  allowTransparency: null,
  autoCorrect: null,
  autoSave: null,
  credentialless: types.boolean,
  disablePictureInPicture: types.boolean,
  disableRemotePlayback: types.boolean,
  exportParts: types.commaSeparated,
  part: types.spaceSeparated,
  prefix: null,
  property: null,
  results: types.number,
  security: null,
  unselectable: null
 },
 space: 'html',
 transform: caseInsensitiveTransform
})
;
const svg = create({
 attributes: {
  accentHeight: 'accent-height',
  alignmentBaseline: 'alignment-baseline',
  arabicForm: 'arabic-form',
  baselineShift: 'baseline-shift',
  capHeight: 'cap-height',
  className: 'class',
  clipPath: 'clip-path',
  clipRule: 'clip-rule',
  colorInterpolation: 'color-interpolation',
  colorInterpolationFilters: 'color-interpolation-filters',
  colorProfile: 'color-profile',
  colorRendering: 'color-rendering',
  crossOrigin: 'crossorigin',
  dataType: 'datatype',
  dominantBaseline: 'dominant-baseline',
  enableBackground: 'enable-background',
  fillOpacity: 'fill-opacity',
  fillRule: 'fill-rule',
  floodColor: 'flood-color',
  floodOpacity: 'flood-opacity',
  fontFamily: 'font-family',
  fontSize: 'font-size',
  fontSizeAdjust: 'font-size-adjust',
  fontStretch: 'font-stretch',
  fontStyle: 'font-style',
  fontVariant: 'font-variant',
  fontWeight: 'font-weight',
  glyphName: 'glyph-name',
  glyphOrientationHorizontal: 'glyph-orientation-horizontal',
  glyphOrientationVertical: 'glyph-orientation-vertical',
  hrefLang: 'hreflang',
  horizAdvX: 'horiz-adv-x',
  horizOriginX: 'horiz-origin-x',
  horizOriginY: 'horiz-origin-y',
  imageRendering: 'image-rendering',
  letterSpacing: 'letter-spacing',
  lightingColor: 'lighting-color',
  markerEnd: 'marker-end',
  markerMid: 'marker-mid',
  markerStart: 'marker-start',
  maskType: 'mask-type',
  navDown: 'nav-down',
  navDownLeft: 'nav-down-left',
  navDownRight: 'nav-down-right',
  navLeft: 'nav-left',
  navNext: 'nav-next',
  navPrev: 'nav-prev',
  navRight: 'nav-right',
  navUp: 'nav-up',
  navUpLeft: 'nav-up-left',
  navUpRight: 'nav-up-right',
  onAbort: 'onabort',
  onActivate: 'onactivate',
  onAfterPrint: 'onafterprint',
  onBeforePrint: 'onbeforeprint',
  onBegin: 'onbegin',
  onCancel: 'oncancel',
  onCanPlay: 'oncanplay',
  onCanPlayThrough: 'oncanplaythrough',
  onChange: 'onchange',
  onClick: 'onclick',
  onClose: 'onclose',
  onCopy: 'oncopy',
  onCueChange: 'oncuechange',
  onCut: 'oncut',
  onDblClick: 'ondblclick',
  onDrag: 'ondrag',
  onDragEnd: 'ondragend',
  onDragEnter: 'ondragenter',
  onDragExit: 'ondragexit',
  onDragLeave: 'ondragleave',
  onDragOver: 'ondragover',
  onDragStart: 'ondragstart',
  onDrop: 'ondrop',
  onDurationChange: 'ondurationchange',
  onEmptied: 'onemptied',
  onEnd: 'onend',
  onEnded: 'onended',
  onError: 'onerror',
  onFocus: 'onfocus',
  onFocusIn: 'onfocusin',
  onFocusOut: 'onfocusout',
  onHashChange: 'onhashchange',
  onInput: 'oninput',
  onInvalid: 'oninvalid',
  onKeyDown: 'onkeydown',
  onKeyPress: 'onkeypress',
  onKeyUp: 'onkeyup',
  onLoad: 'onload',
  onLoadedData: 'onloadeddata',
  onLoadedMetadata: 'onloadedmetadata',
  onLoadStart: 'onloadstart',
  onMessage: 'onmessage',
  onMouseDown: 'onmousedown',
  onMouseEnter: 'onmouseenter',
  onMouseLeave: 'onmouseleave',
  onMouseMove: 'onmousemove',
  onMouseOut: 'onmouseout',
  onMouseOver: 'onmouseover',
  onMouseUp: 'onmouseup',
  onMouseWheel: 'onmousewheel',
  onOffline: 'onoffline',
  onOnline: 'ononline',
  onPageHide: 'onpagehide',
  onPageShow: 'onpageshow',
  onPaste: 'onpaste',
  onPause: 'onpause',
  onPlay: 'onplay',
  onPlaying: 'onplaying',
  onPopState: 'onpopstate',
  onProgress: 'onprogress',
  onRateChange: 'onratechange',
  onRepeat: 'onrepeat',
  onReset: 'onreset',
  onResize: 'onresize',
  onScroll: 'onscroll',
  onSeeked: 'onseeked',
  onSeeking: 'onseeking',
  onSelect: 'onselect',
  onShow: 'onshow',
  onStalled: 'onstalled',
  onStorage: 'onstorage',
  onSubmit: 'onsubmit',
  onSuspend: 'onsuspend',
  onTimeUpdate: 'ontimeupdate',
  onToggle: 'ontoggle',
  onUnload: 'onunload',
  onVolumeChange: 'onvolumechange',
  onWaiting: 'onwaiting',
  onZoom: 'onzoom',
  overlinePosition: 'overline-position',
  overlineThickness: 'overline-thickness',
  paintOrder: 'paint-order',
  panose1: 'panose-1',
  pointerEvents: 'pointer-events',
  referrerPolicy: 'referrerpolicy',
  renderingIntent: 'rendering-intent',
  shapeRendering: 'shape-rendering',
  stopColor: 'stop-color',
  stopOpacity: 'stop-opacity',
  strikethroughPosition: 'strikethrough-position',
  strikethroughThickness: 'strikethrough-thickness',
  strokeDashArray: 'stroke-dasharray',
  strokeDashOffset: 'stroke-dashoffset',
  strokeLineCap: 'stroke-linecap',
  strokeLineJoin: 'stroke-linejoin',
  strokeMiterLimit: 'stroke-miterlimit',
  strokeOpacity: 'stroke-opacity',
  strokeWidth: 'stroke-width',
  tabIndex: 'tabindex',
  textAnchor: 'text-anchor',
  textDecoration: 'text-decoration',
  textRendering: 'text-rendering',
  transformOrigin: 'transform-origin',
  typeOf: 'typeof',
  underlinePosition: 'underline-position',
  underlineThickness: 'underline-thickness',
  unicodeBidi: 'unicode-bidi',
  unicodeRange: 'unicode-range',
  unitsPerEm: 'units-per-em',
  vAlphabetic: 'v-alphabetic',
  vHanging: 'v-hanging',
  vIdeographic: 'v-ideographic',
  vMathematical: 'v-mathematical',
  vectorEffect: 'vector-effect',
  vertAdvY: 'vert-adv-y',
  vertOriginX: 'vert-origin-x',
  vertOriginY: 'vert-origin-y',
  wordSpacing: 'word-spacing',
  writingMode: 'writing-mode',
  xHeight: 'x-height',
  playbackOrder: 'playbackorder',
  timelineBegin: 'timelinebegin'
 },
 properties: {
  about: types.commaOrSpaceSeparated,
  accentHeight: types.number,
  accumulate: null,
  additive: null,
  alignmentBaseline: null,
  alphabetic: types.number,
  amplitude: types.number,
  arabicForm: null,
  ascent: types.number,
  attributeName: null,
  attributeType: null,
  azimuth: types.number,
  bandwidth: null,
  baselineShift: null,
  baseFrequency: null,
  baseProfile: null,
  bbox: null,
  begin: null,
  bias: types.number,
  by: null,
  calcMode: null,
  capHeight: types.number,
  className: types.spaceSeparated,
  clip: null,
  clipPath: null,
  clipPathUnits: null,
  clipRule: null,
  color: null,
  colorInterpolation: null,
  colorInterpolationFilters: null,
  colorProfile: null,
  colorRendering: null,
  content: null,
  contentScriptType: null,
  contentStyleType: null,
  crossOrigin: null,
  cursor: null,
  cx: null,
  cy: null,
  d: null,
  dataType: null,
  defaultAction: null,
  descent: types.number,
  diffuseConstant: types.number,
  direction: null,
  display: null,
  dur: null,
  divisor: types.number,
  dominantBaseline: null,
  download: types.boolean,
  dx: null,
  dy: null,
  edgeMode: null,
  editable: null,
  elevation: types.number,
  enableBackground: null,
  end: null,
  event: null,
  exponent: types.number,
  externalResourcesRequired: null,
  fill: null,
  fillOpacity: types.number,
  fillRule: null,
  filter: null,
  filterRes: null,
  filterUnits: null,
  floodColor: null,
  floodOpacity: null,
  focusable: null,
  focusHighlight: null,
  fontFamily: null,
  fontSize: null,
  fontSizeAdjust: null,
  fontStretch: null,
  fontStyle: null,
  fontVariant: null,
  fontWeight: null,
  format: null,
  fr: null,
  from: null,
  fx: null,
  fy: null,
  g1: types.commaSeparated,
  g2: types.commaSeparated,
  glyphName: types.commaSeparated,
  glyphOrientationHorizontal: null,
  glyphOrientationVertical: null,
  glyphRef: null,
  gradientTransform: null,
  gradientUnits: null,
  handler: null,
  hanging: types.number,
  hatchContentUnits: null,
  hatchUnits: null,
  height: null,
  href: null,
  hrefLang: null,
  horizAdvX: types.number,
  horizOriginX: types.number,
  horizOriginY: types.number,
  id: null,
  ideographic: types.number,
  imageRendering: null,
  initialVisibility: null,
  in: null,
  in2: null,
  intercept: types.number,
  k: types.number,
  k1: types.number,
  k2: types.number,
  k3: types.number,
  k4: types.number,
  kernelMatrix: types.commaOrSpaceSeparated,
  kernelUnitLength: null,
  keyPoints: null,
  keySplines: null,
  keyTimes: null,
  kerning: null,
  lang: null,
  lengthAdjust: null,
  letterSpacing: null,
  lightingColor: null,
  limitingConeAngle: types.number,
  local: null,
  markerEnd: null,
  markerMid: null,
  markerStart: null,
  markerHeight: null,
  markerUnits: null,
  markerWidth: null,
  mask: null,
  maskContentUnits: null,
  maskType: null,
  maskUnits: null,
  mathematical: null,
  max: null,
  media: null,
  mediaCharacterEncoding: null,
  mediaContentEncodings: null,
  mediaSize: types.number,
  mediaTime: null,
  method: null,
  min: null,
  mode: null,
  name: null,
  navDown: null,
  navDownLeft: null,
  navDownRight: null,
  navLeft: null,
  navNext: null,
  navPrev: null,
  navRight: null,
  navUp: null,
  navUpLeft: null,
  navUpRight: null,
  numOctaves: null,
  observer: null,
  offset: null,
  onAbort: null,
  onActivate: null,
  onAfterPrint: null,
  onBeforePrint: null,
  onBegin: null,
  onCancel: null,
  onCanPlay: null,
  onCanPlayThrough: null,
  onChange: null,
  onClick: null,
  onClose: null,
  onCopy: null,
  onCueChange: null,
  onCut: null,
  onDblClick: null,
  onDrag: null,
  onDragEnd: null,
  onDragEnter: null,
  onDragExit: null,
  onDragLeave: null,
  onDragOver: null,
  onDragStart: null,
  onDrop: null,
  onDurationChange: null,
  onEmptied: null,
  onEnd: null,
  onEnded: null,
  onError: null,
  onFocus: null,
  onFocusIn: null,
  onFocusOut: null,
  onHashChange: null,
  onInput: null,
  onInvalid: null,
  onKeyDown: null,
  onKeyPress: null,
  onKeyUp: null,
  onLoad: null,
  onLoadedData: null,
  onLoadedMetadata: null,
  onLoadStart: null,
  onMessage: null,
  onMouseDown: null,
  onMouseEnter: null,
  onMouseLeave: null,
  onMouseMove: null,
  onMouseOut: null,
  onMouseOver: null,
  onMouseUp: null,
  onMouseWheel: null,
  onOffline: null,
  onOnline: null,
  onPageHide: null,
  onPageShow: null,
  onPaste: null,
  onPause: null,
  onPlay: null,
  onPlaying: null,
  onPopState: null,
  onProgress: null,
  onRateChange: null,
  onRepeat: null,
  onReset: null,
  onResize: null,
  onScroll: null,
  onSeeked: null,
  onSeeking: null,
  onSelect: null,
  onShow: null,
  onStalled: null,
  onStorage: null,
  onSubmit: null,
  onSuspend: null,
  onTimeUpdate: null,
  onToggle: null,
  onUnload: null,
  onVolumeChange: null,
  onWaiting: null,
  onZoom: null,
  opacity: null,
  operator: null,
  order: null,
  orient: null,
  orientation: null,
  origin: null,
  overflow: null,
  overlay: null,
  overlinePosition: types.number,
  overlineThickness: types.number,
  paintOrder: null,
  panose1: null,
  path: null,
  pathLength: types.number,
  patternContentUnits: null,
  patternTransform: null,
  patternUnits: null,
  phase: null,
  ping: types.spaceSeparated,
  pitch: null,
  playbackOrder: null,
  pointerEvents: null,
  points: null,
  pointsAtX: types.number,
  pointsAtY: types.number,
  pointsAtZ: types.number,
  preserveAlpha: null,
  preserveAspectRatio: null,
  primitiveUnits: null,
  propagate: null,
  property: types.commaOrSpaceSeparated,
  r: null,
  radius: null,
  referrerPolicy: null,
  refX: null,
  refY: null,
  rel: types.commaOrSpaceSeparated,
  rev: types.commaOrSpaceSeparated,
  renderingIntent: null,
  repeatCount: null,
  repeatDur: null,
  requiredExtensions: types.commaOrSpaceSeparated,
  requiredFeatures: types.commaOrSpaceSeparated,
  requiredFonts: types.commaOrSpaceSeparated,
  requiredFormats: types.commaOrSpaceSeparated,
  resource: null,
  restart: null,
  result: null,
  rotate: null,
  rx: null,
  ry: null,
  scale: null,
  seed: null,
  shapeRendering: null,
  side: null,
  slope: null,
  snapshotTime: null,
  specularConstant: types.number,
  specularExponent: types.number,
  spreadMethod: null,
  spacing: null,
  startOffset: null,
  stdDeviation: null,
  stemh: null,
  stemv: null,
  stitchTiles: null,
  stopColor: null,
  stopOpacity: null,
  strikethroughPosition: types.number,
  strikethroughThickness: types.number,
  string: null,
  stroke: null,
  strokeDashArray: types.commaOrSpaceSeparated,
  strokeDashOffset: null,
  strokeLineCap: null,
  strokeLineJoin: null,
  strokeMiterLimit: types.number,
  strokeOpacity: types.number,
  strokeWidth: null,
  style: null,
  surfaceScale: types.number,
  syncBehavior: null,
  syncBehaviorDefault: null,
  syncMaster: null,
  syncTolerance: null,
  syncToleranceDefault: null,
  systemLanguage: types.commaOrSpaceSeparated,
  tabIndex: types.number,
  tableValues: null,
  target: null,
  targetX: types.number,
  targetY: types.number,
  textAnchor: null,
  textDecoration: null,
  textRendering: null,
  textLength: null,
  timelineBegin: null,
  title: null,
  transformBehavior: null,
  type: null,
  typeOf: types.commaOrSpaceSeparated,
  to: null,
  transform: null,
  transformOrigin: null,
  u1: null,
  u2: null,
  underlinePosition: types.number,
  underlineThickness: types.number,
  unicode: null,
  unicodeBidi: null,
  unicodeRange: null,
  unitsPerEm: types.number,
  values: null,
  vAlphabetic: types.number,
  vMathematical: types.number,
  vectorEffect: null,
  vHanging: types.number,
  vIdeographic: types.number,
  version: null,
  vertAdvY: types.number,
  vertOriginX: types.number,
  vertOriginY: types.number,
  viewBox: null,
  viewTarget: null,
  visibility: null,
  width: null,
  widths: null,
  wordSpacing: null,
  writingMode: null,
  x: null,
  x1: null,
  x2: null,
  xChannelSelector: null,
  xHeight: types.number,
  y: null,
  y1: null,
  y2: null,
  yChannelSelector: null,
  z: null,
  zoomAndPan: null
 },
 space: 'svg',
 transform: caseSensitiveTransform
})
;
const xlink = create({
 properties: {
  xLinkActuate: null,
  xLinkArcRole: null,
  xLinkHref: null,
  xLinkRole: null,
  xLinkShow: null,
  xLinkTitle: null,
  xLinkType: null
 },
 space: 'xlink',
 transform(_, property) {
  return 'xlink:' + property.slice(5).toLowerCase()
 }
})
;
const xmlns = create({
 attributes: {xmlnsxlink: 'xmlns:xlink'},
 properties: {xmlnsXLink: null, xmlns: null},
 space: 'xmlns',
 transform: caseInsensitiveTransform
})
;
const xml = create({
 properties: {xmlBase: null, xmlLang: null, xmlSpace: null},
 space: 'xml',
 transform(_, property) {
  return 'xml:' + property.slice(3).toLowerCase()
 }
})
;
const property_information_html = merge([aria, html, xlink, xmlns, xml], 'html')
const property_information_svg = merge([aria, svg, xlink, xmlns, xml], 'svg')
}),
7522:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => ( find)
});
var _util_defined_info_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7904);
var _util_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4936);
var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5246);
const cap = /[A-Z]/g
const dash = /-[a-z]/g
const valid = /^data[-\w.:]+$/i
function find(schema, value) {
 const normal = (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__ .S)(value)
 let property = value
 let Type = _util_info_js__WEBPACK_IMPORTED_MODULE_1__ .R
 if (normal in schema.normal) {
  return schema.property[schema.normal[normal]]
 }
 if (normal.length > 4 && normal.slice(0, 4) === 'data' && valid.test(value)) {
  if (value.charAt(4) === '-') {
   const rest = value.slice(5).replace(dash, camelcase)
   property = 'data' + rest.charAt(0).toUpperCase() + rest.slice(1)
  } else {
   const rest = value.slice(4)
   if (!dash.test(rest)) {
    let dashes = rest.replace(cap, kebab)
    if (dashes.charAt(0) !== '-') {
     dashes = '-' + dashes
    }
    value = 'data' + dashes
   }
  }
  Type = _util_defined_info_js__WEBPACK_IMPORTED_MODULE_2__ .E
 }
 return new Type(property, value)
}
function kebab($0) {
 return '-' + $0.toLowerCase()
}
function camelcase($0) {
 return $0.charAt(1).toUpperCase()
}
}),
5246:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => ( normalize)
});
function normalize(value) {
 return value.toLowerCase()
}
}),
7904:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => ( DefinedInfo)
});
var _info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4936);
var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4923);
const checks = (
 Object.keys(_types_js__WEBPACK_IMPORTED_MODULE_0__)
)
class DefinedInfo extends _info_js__WEBPACK_IMPORTED_MODULE_1__ .R {
 constructor(property, attribute, mask, space) {
  let index = -1
  super(property, attribute)
  mark(this, 'space', space)
  if (typeof mask === 'number') {
   while (++index < checks.length) {
    const check = checks[index]
    mark(this, checks[index], (mask & _types_js__WEBPACK_IMPORTED_MODULE_0__[check]) === _types_js__WEBPACK_IMPORTED_MODULE_0__[check])
   }
  }
 }
}
DefinedInfo.prototype.defined = true
function mark(values, key, value) {
 if (value) {
  values[key] = value
 }
}
}),
4936:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => ( Info)
});
class Info {
 constructor(property, attribute) {
  this.attribute = attribute
  this.property = property
 }
}
Info.prototype.attribute = ''
Info.prototype.booleanish = false
Info.prototype.boolean = false
Info.prototype.commaOrSpaceSeparated = false
Info.prototype.commaSeparated = false
Info.prototype.defined = false
Info.prototype.mustUseProperty = false
Info.prototype.number = false
Info.prototype.overloadedBoolean = false
Info.prototype.property = ''
Info.prototype.spaceSeparated = false
Info.prototype.space = undefined
}),
4923:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
boolean: () => ( boolean),
booleanish: () => ( booleanish),
commaOrSpaceSeparated: () => ( commaOrSpaceSeparated),
commaSeparated: () => ( commaSeparated),
number: () => ( number),
overloadedBoolean: () => ( overloadedBoolean),
spaceSeparated: () => ( spaceSeparated)
});
let powers = 0
const boolean = increment()
const booleanish = increment()
const overloadedBoolean = increment()
const number = increment()
const spaceSeparated = increment()
const commaSeparated = increment()
const commaOrSpaceSeparated = increment()
function increment() {
 return 2 ** ++powers
}
}),
5510:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => ( stringify),
q: () => ( parse)
});
function parse(value) {
 const input = String(value || '').trim()
 return input ? input.split(/[ \t\n\r\f]+/g) : []
}
function stringify(values) {
 return values.join(' ').trim()
}
}),
8830:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => ( convert)
});
const is =
 (
  function (node, test, index, parent, context) {
   const check = convert(test)
   if (
    index !== undefined &&
    index !== null &&
    (typeof index !== 'number' ||
     index < 0 ||
     index === Number.POSITIVE_INFINITY)
   ) {
    throw new Error('Expected positive finite index')
   }
   if (
    parent !== undefined &&
    parent !== null &&
    (!is(parent) || !parent.children)
   ) {
    throw new Error('Expected parent node')
   }
   if (
    (parent === undefined || parent === null) !==
    (index === undefined || index === null)
   ) {
    throw new Error('Expected both parent and index')
   }
   return looksLikeANode(node)
    ? check.call(context, node, index, parent)
    : false
  }
 )
const convert =
 (
  function (test) {
   if (test === null || test === undefined) {
    return ok
   }
   if (typeof test === 'function') {
    return castFactory(test)
   }
   if (typeof test === 'object') {
    return Array.isArray(test)
     ? anyFactory(test)
     :
      propertiesFactory( (test))
   }
   if (typeof test === 'string') {
    return typeFactory(test)
   }
   throw new Error('Expected function, string, or object as test')
  }
 )
function anyFactory(tests) {
 const checks = []
 let index = -1
 while (++index < tests.length) {
  checks[index] = convert(tests[index])
 }
 return castFactory(any)
 function any(...parameters) {
  let index = -1
  while (++index < checks.length) {
   if (checks[index].apply(this, parameters)) return true
  }
  return false
 }
}
function propertiesFactory(check) {
 const checkAsRecord = (check)
 return castFactory(all)
 function all(node) {
  const nodeAsRecord = (
   (node)
  )
  let key
  for (key in check) {
   if (nodeAsRecord[key] !== checkAsRecord[key]) return false
  }
  return true
 }
}
function typeFactory(check) {
 return castFactory(type)
 function type(node) {
  return node && node.type === check
 }
}
function castFactory(testFunction) {
 return check
 function check(value, index, parent) {
  return Boolean(
   looksLikeANode(value) &&
    testFunction.call(
     this,
     value,
     typeof index === 'number' ? index : undefined,
     parent || undefined
    )
  )
 }
}
function ok() {
 return true
}
function looksLikeANode(value) {
 return value !== null && typeof value === 'object' && 'type' in value
}
}),
669:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => ( stringifyPosition)
});
function stringifyPosition(value) {
 if (!value || typeof value !== 'object') {
  return ''
 }
 if ('position' in value || 'type' in value) {
  return position(value.position)
 }
 if ('start' in value || 'end' in value) {
  return position(value)
 }
 if ('line' in value || 'column' in value) {
  return point(value)
 }
 return ''
}
function point(point) {
 return index(point && point.line) + ':' + index(point && point.column)
}
function position(pos) {
 return point(pos && pos.start) + '-' + point(pos && pos.end)
}
function index(value) {
 return value && typeof value === 'number' ? value : 1
}
}),
4146:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 VG: () => ( visitParents)
});
var lib = __webpack_require__(8830);
;
function color(d) {
 return '\u001B[33m' + d + '\u001B[39m'
}
;
const empty = []
const CONTINUE = true
const EXIT = false
const SKIP = 'skip'
function visitParents(tree, test, visitor, reverse) {
 let check
 if (typeof test === 'function' && typeof visitor !== 'function') {
  reverse = visitor
  visitor = test
 } else {
  check = test
 }
 const is = (0,lib .C)(check)
 const step = reverse ? -1 : 1
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
   let result = empty
   let subresult
   let offset
   let grandparents
   if (!test || is(node, index, parents[parents.length - 1] || undefined)) {
    result = toResult(visitor(node, parents))
    if (result[0] === EXIT) {
     return result
    }
   }
   if ('children' in node && node.children) {
    const nodeAsParent = (node)
    if (nodeAsParent.children && result[0] !== SKIP) {
     offset = (reverse ? nodeAsParent.children.length : -1) + step
     grandparents = parents.concat(nodeAsParent)
     while (offset > -1 && offset < nodeAsParent.children.length) {
      const child = nodeAsParent.children[offset]
      subresult = factory(child, offset, grandparents)()
      if (subresult[0] === EXIT) {
       return subresult
      }
      offset =
       typeof subresult[1] === 'number' ? subresult[1] : offset + step
     }
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
}),
3617:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
YR: () => ( visit)
});
var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3018);
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
  (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ .VG)(tree, check, wrap(visitors), reverse)
 } else {
  (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ .VG)(tree, check, wrapVisitors(visitors), reverse)
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
}),
3018:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 dc: () => ( EXIT),
 _Z: () => ( SKIP),
 VG: () => ( visitParents)
});
var lib = __webpack_require__(8830);
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
}),
711:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => ( VFileMessage)
});
var unist_util_stringify_position__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(669);
class VFileMessage extends Error {
 constructor(causeOrReason, optionsOrParentOrPlace, origin) {
  super()
  if (typeof optionsOrParentOrPlace === 'string') {
   origin = optionsOrParentOrPlace
   optionsOrParentOrPlace = undefined
  }
  let reason = ''
  let options = {}
  let legacyCause = false
  if (optionsOrParentOrPlace) {
   if (
    'line' in optionsOrParentOrPlace &&
    'column' in optionsOrParentOrPlace
   ) {
    options = {place: optionsOrParentOrPlace}
   }
   else if (
    'start' in optionsOrParentOrPlace &&
    'end' in optionsOrParentOrPlace
   ) {
    options = {place: optionsOrParentOrPlace}
   }
   else if ('type' in optionsOrParentOrPlace) {
    options = {
     ancestors: [optionsOrParentOrPlace],
     place: optionsOrParentOrPlace.position
    }
   }
   else {
    options = {...optionsOrParentOrPlace}
   }
  }
  if (typeof causeOrReason === 'string') {
   reason = causeOrReason
  }
  else if (!options.cause && causeOrReason) {
   legacyCause = true
   reason = causeOrReason.message
   options.cause = causeOrReason
  }
  if (!options.ruleId && !options.source && typeof origin === 'string') {
   const index = origin.indexOf(':')
   if (index === -1) {
    options.ruleId = origin
   } else {
    options.source = origin.slice(0, index)
    options.ruleId = origin.slice(index + 1)
   }
  }
  if (!options.place && options.ancestors) {
   const parent = options.ancestors[options.ancestors.length - 1]
   if (parent) {
    options.place = parent.position
   }
  }
  const start =
   options.place && 'start' in options.place
    ? options.place.start
    : options.place
  this.ancestors = options.ancestors || undefined
  this.cause = options.cause || undefined
  this.column = start ? start.column : undefined
  this.fatal = undefined
  this.file = ''
  this.message = reason
  this.line = start ? start.line : undefined
  this.name = (0,unist_util_stringify_position__WEBPACK_IMPORTED_MODULE_0__ .L)(options.place) || '1:1'
  this.place = options.place || undefined
  this.reason = this.message
  this.ruleId = options.ruleId || undefined
  this.source = options.source || undefined
  this.stack =
   legacyCause && options.cause && typeof options.cause.stack === 'string'
    ? options.cause.stack
    : ''
  this.actual = undefined
  this.expected = undefined
  this.note = undefined
  this.url = undefined
 }
}
Object.defineProperties(VFileMessage.prototype, {
 file: {configurable: true, enumerable: true, value: '', writable: true},
 name: {configurable: true, enumerable: true, value: '', writable: true},
 reason: {configurable: true, enumerable: true, value: '', writable: true},
 message: {configurable: true, enumerable: true, value: '', writable: true},
 stack: {configurable: true, enumerable: true, value: '', writable: true},
 column: {configurable: true, enumerable: true, writable: true},
 line: {configurable: true, enumerable: true, writable: true},
 ancestors: {configurable: true, enumerable: true, writable: true},
 cause: {configurable: true, enumerable: true, writable: true},
 fatal: {configurable: true, enumerable: true, writable: true},
 place: {configurable: true, enumerable: true, writable: true},
 ruleId: {configurable: true, enumerable: true, writable: true},
 source: {configurable: true, enumerable: true, writable: true}
})
}),
4413:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 T: () => ( VFile)
});
var lib = __webpack_require__(711);
var external_node_path_ = __webpack_require__(6760);
var external_node_process_ = __webpack_require__(1708);
;
function isUrl(fileUrlOrPath) {
 return Boolean(
  fileUrlOrPath !== null &&
   typeof fileUrlOrPath === 'object' &&
   'href' in fileUrlOrPath &&
   fileUrlOrPath.href &&
   'protocol' in fileUrlOrPath &&
   fileUrlOrPath.protocol &&
   fileUrlOrPath.auth === undefined
 )
}
var external_node_url_ = __webpack_require__(3136);
;
const order = ([
 'history',
 'path',
 'basename',
 'stem',
 'extname',
 'dirname'
])
class VFile {
 constructor(value) {
  let options
  if (!value) {
   options = {}
  } else if (isUrl(value)) {
   options = {path: value}
  } else if (typeof value === 'string' || isUint8Array(value)) {
   options = {value}
  } else {
   options = value
  }
  this.cwd = 'cwd' in options ? '' : external_node_process_.cwd()
  this.data = {}
  this.history = []
  this.messages = []
  this.value
  this.map
  this.result
  this.stored
  let index = -1
  while (++index < order.length) {
   const field = order[index]
   if (
    field in options &&
    options[field] !== undefined &&
    options[field] !== null
   ) {
    this[field] = field === 'history' ? [...options[field]] : options[field]
   }
  }
  let field
  for (field in options) {
   if (!order.includes(field)) {
    this[field] = options[field]
   }
  }
 }
 get basename() {
  return typeof this.path === 'string'
   ? external_node_path_.basename(this.path)
   : undefined
 }
 set basename(basename) {
  assertNonEmpty(basename, 'basename')
  assertPart(basename, 'basename')
  this.path = external_node_path_.join(this.dirname || '', basename)
 }
 get dirname() {
  return typeof this.path === 'string'
   ? external_node_path_.dirname(this.path)
   : undefined
 }
 set dirname(dirname) {
  assertPath(this.basename, 'dirname')
  this.path = external_node_path_.join(dirname || '', this.basename)
 }
 get extname() {
  return typeof this.path === 'string'
   ? external_node_path_.extname(this.path)
   : undefined
 }
 set extname(extname) {
  assertPart(extname, 'extname')
  assertPath(this.dirname, 'extname')
  if (extname) {
   if (extname.codePointAt(0) !== 46 ) {
    throw new Error('`extname` must start with `.`')
   }
   if (extname.includes('.', 1)) {
    throw new Error('`extname` cannot contain multiple dots')
   }
  }
  this.path = external_node_path_.join(this.dirname, this.stem + (extname || ''))
 }
 get path() {
  return this.history[this.history.length - 1]
 }
 set path(path) {
  if (isUrl(path)) {
   path = (0,external_node_url_.fileURLToPath)(path)
  }
  assertNonEmpty(path, 'path')
  if (this.path !== path) {
   this.history.push(path)
  }
 }
 get stem() {
  return typeof this.path === 'string'
   ? external_node_path_.basename(this.path, this.extname)
   : undefined
 }
 set stem(stem) {
  assertNonEmpty(stem, 'stem')
  assertPart(stem, 'stem')
  this.path = external_node_path_.join(this.dirname || '', stem + (this.extname || ''))
 }
 fail(causeOrReason, optionsOrParentOrPlace, origin) {
  const message = this.message(causeOrReason, optionsOrParentOrPlace, origin)
  message.fatal = true
  throw message
 }
 info(causeOrReason, optionsOrParentOrPlace, origin) {
  const message = this.message(causeOrReason, optionsOrParentOrPlace, origin)
  message.fatal = undefined
  return message
 }
 message(causeOrReason, optionsOrParentOrPlace, origin) {
  const message = new lib .o(
   causeOrReason,
   optionsOrParentOrPlace,
   origin
  )
  if (this.path) {
   message.name = this.path + ':' + message.name
   message.file = this.path
  }
  message.fatal = false
  this.messages.push(message)
  return message
 }
 toString(encoding) {
  if (this.value === undefined) {
   return ''
  }
  if (typeof this.value === 'string') {
   return this.value
  }
  const decoder = new TextDecoder(encoding || undefined)
  return decoder.decode(this.value)
 }
}
function assertPart(part, name) {
 if (part && part.includes(external_node_path_.sep)) {
  throw new Error(
   '`' + name + '` cannot be a path: did not expect `' + external_node_path_.sep + '`'
  )
 }
}
function assertNonEmpty(part, name) {
 if (!part) {
  throw new Error('`' + name + '` cannot be empty')
 }
}
function assertPath(path, name) {
 if (!path) {
  throw new Error('Setting `' + name + '` requires `path` to be set too')
 }
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
