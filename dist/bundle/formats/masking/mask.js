export const ids = [8736];
export const modules = {

/***/ 52358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ blockDialects)
});

// EXTERNAL MODULE: ./build/formats/dialects/rst-image.js
var rst_image = __webpack_require__(74618);
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
var card = __webpack_require__(89217);
// EXTERNAL MODULE: ./build/formats/dialects/options.js
var dialects_options = __webpack_require__(44657);
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
var placeholder = __webpack_require__(14953);
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
/** A title ends with the last quote of its line, so it may have quotes. */
const note = /^(?:[\w-]+(?: +[\w-]+)*(?: +"[^\r\n]*")?|"[^\r\n]*") *$/;
const tab = /^"[^\r\n]*" *$/;
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

/***/ 60364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ readAttributeList),
/* harmony export */   Yd: () => (/* binding */ attributeLists),
/* harmony export */   dK: () => (/* binding */ setListedAlt)
/* harmony export */ });
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27883);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91133);


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

/***/ 42510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ maskHtml),
  m: () => (/* binding */ maskMarkdown)
});

// EXTERNAL MODULE: ./build/formats/blocks/index.js + 5 modules
var blocks = __webpack_require__(52358);
// EXTERNAL MODULE: ./build/formats/dialects/attribute-list.js
var attribute_list = __webpack_require__(60364);
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

// EXTERNAL MODULE: ./build/formats/dialects/index.js + 6 modules
var dialects = __webpack_require__(91285);
// EXTERNAL MODULE: ./build/formats/dialects/malformed/index.js + 6 modules
var malformed = __webpack_require__(71741);
// EXTERNAL MODULE: ./build/formats/masking/pieces.js + 1 modules
var pieces = __webpack_require__(76494);
// EXTERNAL MODULE: ./build/formats/components.js
var components = __webpack_require__(18591);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
;// CONCATENATED MODULE: ./build/formats/masking/tags.js


/**
 * Reads the opening tags of a text with placeholders, and returns what to write over
 * - templates and expressions among the attributes (`<img {alt} {...rest}>`): an attribute;
 * - expressions as values (`alt={title}`): a value;
 * - components that show an image: `img`, with the names that `img` has for its attributes;
 * - a text that an image has only in a condition (`<img {% if x %}alt="a"{% endif %}>`): an attribute that is unknown;
 * - tags that declare their content to be Markdown (`<figure markdown>`), which CommonMark would take for HTML to the next blank line.
 */
function readTags(text, components, blockAt = () => undefined) {
    const masks = [];
    const markup = [];
    const found = new Map();
    const braces = createBraces(text);
    let close = 0;
    const openings = /<[A-Za-z][\w.:-]*/g;
    for (let match = openings.exec(text); match; match = openings.exec(text)) {
        const start = match.index;
        if (close !== -1 && close < start)
            close = text.indexOf('>', start);
        if (!Object.hasOwn(components, match[0].slice(1)) &&
            isPlain(text.slice(openings.lastIndex, Math.max(close, start)))) {
            openings.lastIndex = close;
            continue;
        }
        const tag = readTag(text, start, openings.lastIndex, braces, blockAt);
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
/** Whether what is between the name of a tag and the next `>` is all of that tag, as mostly, and has nothing to mask. */
function isPlain(attributes) {
    if (attributes === '' || masked.test(attributes))
        return false;
    let quotes = 0;
    for (let at = attributes.indexOf('"'); at !== -1; at = attributes.indexOf('"', at + 1))
        quotes += 1;
    return quotes % 2 === 0;
}
const masked = /[<{}'\uFDD0\uFDD1]|markdown/;
/** Undefined when it turns out not to be a tag: then nothing is masked. */
function readTag(text, start, from, braces, blockAt) {
    const masks = [];
    const names = [];
    let at = from;
    let conditions = 0;
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
            const block = blockAt(at);
            conditions = Math.max(0, conditions + (block === 'open' ? 1 : block === 'close' ? -1 : 0));
            if (block === undefined)
                among(at + template.length);
            else {
                masks.push({ start: at, end: at + template.length, by: ' '.repeat(template.length) });
                at += template.length;
            }
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
        if (conditions > 0 && naming.test(name)) {
            while (masks.length > 0 && (masks.at(-1)?.start ?? 0) >= nameStart)
                masks.pop();
            masks.push({ start: nameStart, end: at, by: (0,placeholder/* attributePlaceholder */.O2)(at - nameStart) });
            continue;
        }
        names.push({ name, start: nameStart, isOff: /^["']?0["']?$/.test(text.slice(valueStart, at)) });
    }
    return undefined;
}
const naming = /^(?:alt|aria-label(?:ledby)?)$/i;
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
function maskHtml(text, components = {}, own = noMasks) {
    const page = (0,pieces/* createMaskedPage */.H)(text);
    page.mask(own.masks);
    maskTemplates(page, true);
    // Of the tags, only those of components, and those with an expression or a template, are masked.
    if (Object.keys(components).length === 0 && !/[{\uFDD1]/.test(page.text()))
        return page.masked(() => undefined);
    const tags = readTags(page.text(), components, own.blockAt);
    page.mask(tags.masks);
    return page.masked(() => undefined, (offset) => tags.components.get(offset));
}
const noMasks = { masks: [], blockAt: () => undefined };
/** Masks templates, expressions and the constructs of docs dialects; components that show an image become `img`. */
function maskMarkdown(text, components) {
    const page = (0,pieces/* createMaskedPage */.H)(text);
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

/***/ 2147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ beginsBlock),
/* harmony export */   ru: () => (/* binding */ isSpoken),
/* harmony export */   zD: () => (/* binding */ findTemplates)
/* harmony export */ });
/* harmony import */ var _lib_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39086);
/* harmony import */ var _mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68438);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);



/**
 * The places of template languages in a page: Liquid, Jinja, Nunjucks, Twig, Go, Handlebars, Vue, Angular (`{{ }}`, `{% %}`, `{# #}`),
 * ERB, EJS (`<% %>`), PHP (`<?php ?>`), template literals (`${ }`). A pair of tags around a comment or a code sample is one piece
 * with its content. Code in a bogus comment (`<![CDATA[<?xml ?>`, HTML Standard, 13.2.5.41) is none. Linear in the length of the text.
 *
 * @param isProgram whether code may have markup in its strings, as in a server page: in prose, two marks with an image in between
 * are not a template
 */
function findTemplates(text, isProgram) {
    const next = (0,_lib_search_js__WEBPACK_IMPORTED_MODULE_1__/* .createSearch */ .X)(text);
    const isCode = (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_2__/* .createInside */ .dQ)(isProgram || !text.includes('${') ? [] : (0,_mdx_jsx_code_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpans */ .tE)(text));
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

/***/ 493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findComments)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84146);

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

/***/ 39086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createSearch)
/* harmony export */ });
/** A {@link Search} of a text; Infinity where there is none. */
function createSearch(text) {
    const known = new Map();
    return (part, from) => {
        const last = known.get(part);
        if (last !== undefined && last.from <= from && from <= last.at)
            return last.at;
        const at = text.indexOf(part, from);
        known.set(part, { from, at: at === -1 ? Infinity : at });
        return at === -1 ? Infinity : at;
    };
}


/***/ })
};
