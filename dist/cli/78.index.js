export const id = 78;
export const ids = [78];
export const modules = {

/***/ 7078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mdx: () => (/* binding */ mdx),
  readMdx: () => (/* binding */ readMdx)
});

// EXTERNAL MODULE: ./build/formats/components.js
var formats_components = __webpack_require__(8591);
// EXTERNAL MODULE: ./build/formats/decorative.js
var decorative = __webpack_require__(6637);
// EXTERNAL MODULE: ./build/formats/elements.js + 10 modules
var formats_elements = __webpack_require__(5207);
;// CONCATENATED MODULE: ./build/formats/jsx-attribute.js
/**
 * The edit that gives an element of JSX the attribute with its alternative text, as a string whatever stood there before.
 * A string in JSX ends at its own quote only and knows the character references of HTML (facebook.github.io/jsx).
 */
function setJsxAttribute(text, image, alt) {
    const { altSpan: span, attribute = 'alt' } = image;
    const written = text.slice(span.start, span.end);
    if (written === '')
        return { span, text: ` ${attribute}="${encode(alt, '"')}"` };
    const name = /^[^\s=]+/.exec(written)?.[0] ?? attribute;
    const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
    return { span, text: `${name}=${quote}${encode(alt, quote)}${quote}` };
}
/**
 * Besides the quote and what begins a reference or a tag, Markdown around the element would read the others as its own: a pipe
 * ends a table cell, a backtick closes code, a brace begins a heading's id on sites that know those.
 */
function encode(alt, quote) {
    const encoded = new Set(['&', '<', '{', '|', '`', quote]);
    return Array.from(alt.replace(/\s*\n\s*/g, ' '), (character) => encoded.has(character) ? (named[character] ?? `&#${character.charCodeAt(0)};`) : character).join('');
}
const named = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

// EXTERNAL MODULE: ./build/formats/placeholder.js
var placeholder = __webpack_require__(4234);
;// CONCATENATED MODULE: ./build/formats/jsx-marks.js

/** `image` as it was found in a page that has {@link unknowable} for unknown values, without that in its words. */
function withoutMarks(image) {
    return { ...image, title: clean(image.title), context: cleanContext(image.context) };
}
function cleanContext(context) {
    const { control, caption, heading, nearby, adjacentLinkText } = context;
    return {
        ...context,
        // A control whose text is not known has one all the same.
        control: control && { ...control, otherText: control.otherText.replaceAll(placeholder/* unknowable */.LJ, '…') },
        caption: clean(caption),
        heading: clean(heading),
        nearby: clean(nearby) ?? '',
        adjacentLinkText: clean(adjacentLinkText),
    };
}
/** Undefined when nothing is left. */
function clean(text) {
    const words = text === undefined ? '' : (0,placeholder/* withoutRemains */.IX)(text).trim();
    return words === '' ? undefined : words;
}

// EXTERNAL MODULE: ./build/formats/label.js
var formats_label = __webpack_require__(2797);
// EXTERNAL MODULE: ./build/formats/markdown.js
var markdown = __webpack_require__(6094);
// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var lib = __webpack_require__(4146);
;// CONCATENATED MODULE: ./build/formats/jsx-code.js
/**
 * Fenced code and code spans of a text that no parser has read yet, in order (CommonMark 0.31.2, 4.5 and 6.1).
 * Quotes and lists around a fence are looked through; one that is not closed runs to the end.
 */
function codeSpans(text) {
    const found = [];
    let proseFrom = 0;
    let fence;
    for (const { 0: line, 1: mark = '', index } of text.matchAll(/^(?:[ \t>*+-]|\d+[.)])*(`{3,}(?!.*`)|~{3,}).*$/gm)) {
        if (fence === undefined) {
            found.push(...inlineCode(text, proseFrom, index));
            fence = { mark, start: index };
        }
        else if (mark.startsWith(fence.mark) && line.trim().endsWith(mark)) {
            proseFrom = index + line.length;
            found.push({ start: fence.start, end: proseFrom });
            fence = undefined;
        }
    }
    if (fence)
        return [...found, { start: fence.start, end: text.length }];
    return [...found, ...inlineCode(text, proseFrom, text.length)];
}
/** Whether an offset lies in one of `spans`, asked for rising offsets. */
function createInside(spans) {
    let at = 0;
    return (offset) => {
        for (let span = spans[at]; span && span.end <= offset; span = spans[at])
            at += 1;
        return (spans[at]?.start ?? Infinity) <= offset;
    };
}
/** What stands between `open` and `close`, marks included, in order; `isBegin` may turn an opening down. */
function betweenMarks(text, open, close, isBegin) {
    const found = [];
    let from = text.indexOf(open);
    while (from !== -1) {
        const closing = isBegin(from) ? text.indexOf(close, from + open.length) : from;
        // What is not closed from here on is not closed from any later place either.
        if (closing === -1)
            break;
        if (closing > from)
            found.push({ start: from, end: closing + close.length });
        from = text.indexOf(open, closing > from ? closing + close.length : from + open.length);
    }
    return found;
}
/** A code span ends at the next run of as many backticks in the same paragraph. */
function inlineCode(text, from, to) {
    const runs = [...text.slice(from, to).matchAll(/`+|\n[ \t>]*(?=\n)/g)];
    const closings = new Map();
    const nextAlike = new Map();
    for (let at = runs.length - 1; at >= 0; at -= 1) {
        const run = runs[at]?.[0] ?? '';
        if (!run.startsWith('`')) {
            nextAlike.clear();
            continue;
        }
        const closing = nextAlike.get(run);
        if (closing !== undefined)
            closings.set(at, closing);
        nextAlike.set(run, at);
    }
    const found = [];
    for (let at = 0; at < runs.length; at += 1) {
        const opening = runs[at];
        const closing = runs[closings.get(at) ?? -1];
        if (!opening || !closing || text.charAt(from + opening.index - 1) === '\\')
            continue;
        found.push({ start: from + opening.index, end: from + closing.index + closing[0].length });
        at = closings.get(at) ?? at;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/formats/mdx-comments.js


/**
 * Comments of an MDX file in source order: those of HTML, and those of JavaScript with the braces that hold nothing else.
 *
 * @param tree undefined when the file is no MDX: then only their marks tell
 */
function findMdxComments(source, tree) {
    const code = codeSpans(source);
    const inHtml = createInside(code);
    const html = betweenMarks(source, '<!--', '-->', (at) => !inHtml(at)).map((span) => ({
        text: source.slice(span.start + '<!--'.length, span.end - '-->'.length),
        span,
    }));
    const scripted = tree ? fromTree(tree) : fromMarks(source, createInside(code));
    const braced = scripted.map(({ text, span }) => ({ text, span: withBraces(source, span) ?? span }));
    return [...html, ...braced].sort((a, b) => a.span.start - b.span.start);
}
function fromTree(tree) {
    const found = [];
    (0,lib/* visitParents */.VG)(tree, (node) => {
        if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
            found.push(...(node.data?.estree?.comments ?? []));
        }
    });
    return found.flatMap(({ value, range }) => range ? [{ text: value, span: { start: range[0], end: range[1] } }] : []);
}
function fromMarks(source, isCode) {
    const spans = betweenMarks(source, '/*', '*/', (at) => !isCode(at) && openingBrace.test(before(source, at)));
    return spans.map((span) => ({ text: source.slice(span.start + 2, span.end - 2), span }));
}
const openingBrace = /\{\s*$/;
function withBraces(source, { start, end }) {
    const opening = openingBrace.exec(before(source, start))?.[0].length;
    const closing = /^\s*\}/.exec(source.slice(end, end + 50))?.[0].length;
    return opening === undefined || closing === undefined ? undefined : { start: start - opening, end: end + closing };
}
function before(source, offset) {
    return source.slice(Math.max(0, offset - 50), offset);
}

;// CONCATENATED MODULE: ./build/formats/jsx-values.js
/**
 * The value of an attribute for a reader. React leaves out an attribute that is null, undefined or a boolean, unless it is one
 * of those whose text says `true` or `false` (react.dev, "Common components", DOM attributes).
 */
function knownText(value) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'object')
        return literal(value);
    if (value.type === 'Literal')
        return literal(value.value);
    if (value.type === 'Identifier')
        return value.name === 'undefined' ? { text: undefined } : undefined;
    if (value.type === 'TemplateLiteral' && value.expressions.length === 0) {
        const text = value.quasis[0]?.value.cooked;
        return typeof text === 'string' ? { text } : undefined;
    }
    return undefined;
}
/** Whether an attribute is on: bare, `true` or anything that is written as text. */
function isOn(value) {
    if (typeof value !== 'object')
        return value !== undefined;
    return value.type === 'Literal' && value.value !== false && value.value !== null;
}
/**
 * The address in an attribute: as it is written, or the literal inside what site generators wrap it in: `useBaseUrl('…')`,
 * `require('…').default`, `new URL('…', import.meta.url)`, an import, the first of several (`sources={{ light, dark }}`), what stands
 * behind the address of the site (`${baseUrl}img/…`).
 */
function addressOf(value, bindings) {
    const text = knownText(value)?.text;
    if (text !== undefined || typeof value !== 'object')
        return text;
    if (value.type === 'Identifier')
        return bindings.get(value.name);
    if (value.type === 'MemberExpression')
        return inside(value.object, bindings);
    if (value.type === 'CallExpression' || value.type === 'NewExpression')
        return inside(value.arguments[0], bindings);
    if (value.type === 'ImportExpression')
        return inside(value.source, bindings);
    if (value.type === 'ConditionalExpression')
        return inside(value.consequent, bindings);
    if (value.type === 'TemplateLiteral' || value.type === 'BinaryExpression')
        return behindSiteAddress(value);
    if (value.type !== 'ObjectExpression')
        return undefined;
    const first = value.properties.find((property) => property.type === 'Property');
    return inside(first?.value, bindings);
}
/** Declarations of CSS as an object of React gives them; those whose value the source does not tell are left out. */
function styleOf(value) {
    if (typeof value !== 'object')
        return typeof value === 'string' ? value : undefined;
    if (value.type !== 'ObjectExpression')
        return knownText(value)?.text;
    const declarations = value.properties.flatMap((property) => {
        if (property.type !== 'Property' || property.computed)
            return [];
        const { key } = property;
        const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
        const known = inside(property.value, new Map());
        return known === undefined ? [] : [`${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}: ${known}`];
    });
    return declarations.join('; ');
}
/** The addresses that the top level of `programs` names. */
function bindingsOf(programs) {
    const found = new Map();
    for (const statement of programs.flatMap(({ body }) => body)) {
        if (statement.type === 'ImportDeclaration') {
            const specifier = statement.specifiers.find(({ type }) => type === 'ImportDefaultSpecifier');
            if (specifier && typeof statement.source.value === 'string')
                found.set(specifier.local.name, statement.source.value);
        }
        const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const')
            continue;
        for (const { id, init } of declaration.declarations) {
            const address = id.type === 'Identifier' && init ? addressOf(init, found) : undefined;
            if (id.type === 'Identifier' && address !== undefined)
                found.set(id.name, address);
        }
    }
    return found;
}
/** The path that is put behind the address of the site, from its root; undefined when something else stands before it. */
function behindSiteAddress(value) {
    const [before, behind] = value.type === 'TemplateLiteral'
        ? [value.expressions[0], value.expressions.length === 1 ? value.quasis[1]?.value.cooked : undefined]
        : [value.left, value.operator === '+' && value.right.type === 'Literal' ? value.right.value : undefined];
    const startsWithIt = value.type === 'BinaryExpression' || value.quasis[0]?.value.cooked === '';
    if (!before || !startsWithIt || typeof behind !== 'string' || !siteAddress.test(lastName(before)))
        return undefined;
    return behind.startsWith('/') ? behind : `/${behind}`;
}
/** `baseUrl`, `siteConfig.baseUrl`, `process.env.PUBLIC_URL`, `import.meta.env.BASE_URL`. */
const siteAddress = /^(?:base_?(?:url|path)?|public_?(?:url|path)|path_?prefix|site_?url|root)$/i;
function lastName(node) {
    if (!isNamed(node))
        return '';
    return node.type === 'Identifier' ? node.name : lastName(node.property);
}
function isNamed(node) {
    return node.type === 'Identifier' || node.type === 'MemberExpression';
}
function literal(value) {
    if (typeof value === 'string')
        return { text: value };
    return { text: typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined };
}
function inside(node, bindings) {
    return node && isExpression(node) ? addressOf(node, bindings) : undefined;
}
/** Those kinds of expression that {@link addressOf} looks into. */
function isExpression(node) {
    return /^(?:Literal|Identifier|TemplateLiteral|(?:Member|Call|New|Import|Object|Conditional|Binary)Expression)$/.test(node.type);
}

;// CONCATENATED MODULE: ./build/formats/jsx-html.js


/** @param inText whether it stands among words */
function toHtml(element, components, bindings, inText) {
    const isNative = /^[a-z]/.test(element.name) && !element.name.includes('.');
    const shows = isNative ? undefined : imageMapping(element, components);
    const attributes = new Map();
    for (const attribute of element.attributes) {
        if (attribute.name === undefined) {
            // A spread may bring any attribute; what must not be thought absent is a name.
            attributes.set(shows || element.name === 'img' ? 'alt' : 'aria-label', placeholder/* unknowable */.LJ);
            continue;
        }
        const name = htmlName(attribute.name, shows, isNative);
        const value = htmlValue(name, attribute.value, bindings);
        if (value === undefined)
            attributes.delete(name);
        else
            attributes.set(name, value);
    }
    // Without an address and an alternative text, all its attributes are of a kind that we do not know.
    if (shows && !attributes.has('src') && !attributes.has('alt'))
        attributes.set('alt', placeholder/* unknowable */.LJ);
    const elementTag = isNative ? nativeTag(element.name, inText) : componentTag(element.name, attributes, inText);
    const tag = shows ? 'img' : elementTag;
    const says = (name) => (isNative ? undefined : textOf(element, name));
    return {
        tag,
        attributes,
        shows,
        caption: shows || tag === 'figure' ? says('caption') : undefined,
        title: shows ? undefined : says('title'),
    };
}
/** The attribute that stands behind a name of HTML, the last one of several: that is the one that React takes. */
function attributeOf(element, name, shows) {
    return element.attributes.findLast((attribute) => attribute.name !== undefined && htmlName(attribute.name, shows, !shows) === name);
}
/** A component that wraps an image has the name of one that shows it, but tells no picture. */
function imageMapping(element, components) {
    if (!Object.hasOwn(components, element.name))
        return undefined;
    const mapping = components[element.name];
    const tells = element.attributes.some(({ name }) => name === undefined || name === mapping?.alt || name === mapping?.src);
    return tells || element.isEmpty ? mapping : undefined;
}
function htmlName(name, shows, isNative) {
    if (name === shows?.alt)
        return 'alt';
    if (name === shows?.src)
        return 'src';
    if (name === 'className')
        return 'class';
    if (name === 'xlinkHref')
        return 'xlink:href';
    return name === 'to' && !isNative ? 'href' : name.toLowerCase();
}
function htmlValue(name, value, bindings) {
    if (name === 'hidden')
        return isOn(value) ? '' : undefined;
    if (name === 'style')
        return styleOf(value);
    if (addresses.has(name))
        return addressOf(value, bindings) ?? '';
    if (name.startsWith('aria-') && isBoolean(value))
        return String(isOn(value));
    const known = knownText(value);
    if (known)
        return known.text;
    if (naming.has(name))
        return placeholder/* unknowable */.LJ;
    return name === 'tabindex' ? '0' : undefined;
}
const addresses = new Set(['src', 'href', 'xlink:href', 'data']);
/** Attributes that may name an element: unknowable is not absent. */
const naming = new Set(['alt', 'aria-label', 'aria-labelledby', 'title']);
function isBoolean(value) {
    return value === true || (typeof value === 'object' && value.type === 'Literal' && typeof value.value === 'boolean');
}
/** Elements that the HTML parser would read by rules of their own, or that would make the piece a whole page. */
const unruly = new Set('html head body frameset frame iframe noembed noframes plaintext script select style xmp'.split(' '));
function nativeTag(name, inText) {
    return /^[a-z][a-z\d-]*$/.test(name) && !unruly.has(name) ? name : plain(inText);
}
/** What the usual components are in HTML, where that matters to an image inside. */
const componentTags = new Map([
    ['Button', 'button'],
    ['IconButton', 'button'],
    ['Figure', 'figure'],
    ['Frame', 'figure'],
    ['FigCaption', 'figcaption'],
    ['Figcaption', 'figcaption'],
    ['Caption', 'figcaption'],
]);
function componentTag(name, attributes, inText) {
    if (attributes.has('href'))
        return 'a';
    return componentTags.get(name) ?? plain(inText);
}
function plain(inText) {
    return inText ? 'span' : 'div';
}
function textOf(element, name) {
    return knownText(element.attributes.findLast((attribute) => attribute.name === name)?.value)?.text;
}

;// CONCATENATED MODULE: ./build/formats/mdx-elements.js

/** The opening tag of an element: behind its last attribute nothing but white space and its end may stand. */
function openingTag(text, { source }) {
    const end = text.indexOf('>', source.attributes.at(-1)?.span.end ?? nameEnd(text, source)) + 1;
    return { start: source.span.start, end };
}
/** Where the attribute behind a hast property is written; undefined when it is not. */
function writtenSpan({ source, html }, property) {
    const name = property.startsWith('aria') ? `aria-${property.slice('aria'.length).toLowerCase()}` : property;
    return attributeOf(source, name.toLowerCase(), html.shows)?.span;
}
/** What the component of an image changes about it, and where its alternative text is written or would be put. */
function fromJsx(text, image, projected) {
    const { source, html } = projected;
    const attribute = html.shows?.alt ?? image.attribute ?? 'alt';
    const written = attributeOf(source, html.shows ? 'alt' : attribute.toLowerCase(), html.shows)?.span;
    return {
        ...image,
        syntax: html.shows ? 'component' : image.syntax,
        attribute,
        altSpan: written ?? insertionPoint(text, projected),
    };
}
/** A new attribute goes behind the address, where people write it, or behind the name. */
function insertionPoint(text, { source, html }) {
    const src = attributeOf(source, 'src', html.shows)?.span.end;
    const at = src ?? nameEnd(text, source);
    return { start: at, end: at };
}
function nameEnd(text, { name, span }) {
    return text.indexOf(name, span.start) + name.length;
}

// EXTERNAL MODULE: ./node_modules/remark-frontmatter/lib/index.js + 4 modules
var remark_frontmatter_lib = __webpack_require__(7204);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 59 modules
var remark_gfm_lib = __webpack_require__(7887);
// EXTERNAL MODULE: ./node_modules/remark-mdx/lib/index.js + 27 modules
var remark_mdx_lib = __webpack_require__(405);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 41 modules
var remark_parse_lib = __webpack_require__(2920);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 4 modules
var unified_lib = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/formats/hostile.js
var hostile = __webpack_require__(8085);
// EXTERNAL MODULE: ./build/formats/parse-markdown.js
var parse_markdown = __webpack_require__(6284);
;// CONCATENATED MODULE: ./build/formats/mdx-mask.js

/**
 * `source` with what sites write beside MDX, and a compiler before MDX takes out, as spaces; of the same length, lines kept:
 * HTML comments and ids of headings (Docusaurus, "Markdown features", MDX 1 compatibility), void HTML elements, addresses in angle brackets,
 * and a `<` that begins no tag.
 */
function maskForMdx(source) {
    const code = codeSpans(source);
    const inComment = createInside(code);
    const comments = betweenMarks(source, '<!--', '-->', (at) => isOpen(source, at, inComment));
    const others = createInside(code);
    const marks = [...source.matchAll(foreign)]
        .filter(({ index }) => isOpen(source, index, others))
        .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
    let masked = '';
    let from = 0;
    for (const { start, end } of [...comments, ...marks].sort((a, b) => a.start - b.start)) {
        if (end <= from)
            continue;
        masked += source.slice(from, Math.max(from, start)) + blank(source.slice(Math.max(from, start), end));
        from = end;
    }
    return masked + source.slice(from);
}
const foreign = /\{#[\w.:-]+\}|<\/?(?:br|hr|wbr)[ \t]*>|<(?=[a-z][a-z\d+.-]*:\/\/[^\s<>]*>)|<(?=[\d=.,%-])/gi;
function isOpen(source, offset, isCode) {
    return source.charAt(offset - 1) !== '\\' && !isCode(offset);
}
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}

;// CONCATENATED MODULE: ./build/formats/mdx-parse.js








/**
 * MDX as its own parser reads it; failing that, without what sites allow beside it ({@link maskForMdx}). The reason when both are refused.
 *
 * @param source without a byte order mark
 */
function parseMdx(source) {
    (0,hostile/* refuseDeepNesting */.Zn)(source);
    (0,hostile/* refuseDensity */.Nh)(source);
    const strict = attempt(source);
    if ('tree' in strict)
        return strict;
    const masked = maskForMdx(source);
    return masked === source ? strict : attempt(masked);
}
function attempt(source) {
    const labels = new Map();
    const parser = (0,unified_lib/* unified */.l)()
        .use(remark_parse_lib/* default */.A)
        .use(remark_gfm_lib/* default */.A)
        .use(remark_frontmatter_lib/* default */.A, ['yaml', 'toml'])
        .use(remark_mdx_lib/* default */.A)
        .use(parse_markdown/* recordLabels */.FZ, labels)
        .use((0,hostile/* hasManyMarks */.yL)(source) ? [parse_markdown/* withoutEmphasis */.r1] : []);
    try {
        return { tree: parser.parse(source), labels };
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        // Without an offset in the place the message has its own: `(1:3-1:7)`.
        return { reason: error.line === undefined ? error.reason : `${error.reason} (line ${error.line})` };
    }
}
function isRefusal(error) {
    return error instanceof Error && 'reason' in error && typeof error.reason === 'string' && 'line' in error;
}

// EXTERNAL MODULE: ./node_modules/estree-util-visit/lib/index.js + 1 modules
var estree_util_visit_lib = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/formats/html-text.js
var html_text = __webpack_require__(7568);
;// CONCATENATED MODULE: ./build/formats/jsx.js
/** A JSX element between Markdown. */
function fromMdast(node) {
    const attributes = node.attributes.map((attribute) => {
        const span = spanOf(attribute.position);
        if (attribute.type === 'mdxJsxAttribute')
            return { name: attribute.name, span, value: mdastValue(attribute) };
        return { name: undefined, span, value: expressionOf(attribute.data?.estree) };
    });
    return { name: node.name ?? '', span: spanOf(node.position), attributes, isEmpty: node.children.length === 0 };
}
/** A JSX element inside an expression. */
function fromEstree(node) {
    const attributes = node.openingElement.attributes.map((attribute) => {
        const span = rangeOf(attribute);
        if (attribute.type === 'JSXSpreadAttribute')
            return { name: undefined, span, value: attribute.argument };
        return { name: nameOf(attribute.name), span, value: estreeValue(attribute.value) };
    });
    const isEmpty = node.children.every((child) => child.type === 'JSXText' && child.value.trim() === '');
    return { name: nameOf(node.openingElement.name), span: rangeOf(node), attributes, isEmpty };
}
/** The expression that a program consists of. */
function expressionOf(program) {
    const statement = program?.body[0];
    return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}
/** Offsets of a node in the text that was parsed: micromark puts the file's own into every node that acorn gave it. */
function rangeOf(node) {
    if (!node.range)
        throw new Error(`An estree node of type ${node.type} has no range.`);
    return { start: node.range[0], end: node.range[1] };
}
function spanOf(position) {
    if (position?.start.offset === undefined || position.end.offset === undefined) {
        throw new Error('A JSX node has no position.');
    }
    return { start: position.start.offset, end: position.end.offset };
}
function mdastValue({ value }) {
    if (value === null || value === undefined)
        return true;
    return typeof value === 'string' ? value : expressionOf(value.data?.estree);
}
function estreeValue(value) {
    if (value === null)
        return true;
    if (value.type !== 'JSXExpressionContainer')
        return value.type === 'Literal' ? String(value.value) : value;
    return value.expression.type === 'JSXEmptyExpression' ? undefined : value.expression;
}
function nameOf(name) {
    if (name.type === 'JSXIdentifier')
        return name.name;
    return name.type === 'JSXMemberExpression' ? memberName(name) : namespacedName(name);
}
function memberName({ object, property }) {
    return `${nameOf(object)}.${property.name}`;
}
function namespacedName({ namespace, name }) {
    return `${namespace.name}:${name.name}`;
}

// EXTERNAL MODULE: ./build/formats/projection.js + 5 modules
var projection = __webpack_require__(329);
;// CONCATENATED MODULE: ./build/formats/mdx-projection.js







function projectMdx(text, tree, components) {
    const elements = new Map();
    const programs = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? (node.data?.estree ?? []) : []));
    const bindings = bindingsOf(programs);
    function write(node, page) {
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
            mdastElement(node, page);
        else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
            braces(node.data?.estree, page);
        else if (node.type === 'mdxjsEsm')
            jsxIn(node.data?.estree, page);
        else
            return false;
        return true;
    }
    function mdastElement(node, page) {
        element(fromMdast(node), page, node.type === 'mdxJsxTextElement', () => {
            node.children.forEach(page.visit);
        });
    }
    function estreeElement(node, page) {
        const children = () => {
            for (const child of node.children) {
                if (child.type === 'JSXText')
                    page.emit((0,html_text/* escapeText */.X)(child.value));
                else if (child.type === 'JSXElement' || child.type === 'JSXFragment')
                    estreeElement(child, page);
                else if (child.expression.type !== 'JSXEmptyExpression')
                    value(child.expression, page);
            }
        };
        if (node.type === 'JSXFragment')
            children();
        else
            element(fromEstree(node), page, false, children);
    }
    function element(source, page, inText, children) {
        const html = toHtml(source, components, bindings, inText);
        const framed = html.tag === 'img' && html.caption !== undefined;
        if (framed)
            page.emit('<figure>');
        elements.set(page.length(), { source, html });
        page.emit(`<${html.tag}${[...html.attributes].map(([name, text]) => (0,html_text/* attribute */.l)(name, text)).join('')}>`);
        if (html.title !== undefined)
            page.emit((0,html_text/* escapeText */.X)(html.title));
        for (const { value } of source.attributes)
            if (typeof value === 'object')
                jsxIn(value, page);
        children();
        if (html.caption !== undefined)
            page.emit(`<figcaption>${(0,html_text/* escapeText */.X)(html.caption)}</figcaption>`);
        if (!voids.has(html.tag))
            page.emit(`</${html.tag}>`);
        if (framed)
            page.emit('</figure>');
    }
    function braces(program, page) {
        const expression = expressionOf(program);
        if (expression)
            value(expression, page);
    }
    /** What an expression between elements shows: its text, the elements in it, or what only a run would tell. */
    function value(expression, page) {
        const known = knownText(expression);
        if (known)
            page.emit((0,html_text/* escapeText */.X)(known.text ?? ''));
        else if (!jsxIn(expression, page))
            page.emit(placeholder/* unknowable */.LJ);
    }
    /** Writes the outermost elements of an expression or module; false when there is none. */
    function jsxIn(node, page) {
        let any = false;
        if (!node)
            return any;
        (0,estree_util_visit_lib/* visit */.YR)(node, (inner) => {
            if (inner.type !== 'JSXElement' && inner.type !== 'JSXFragment')
                return undefined;
            any = true;
            estreeElement(inner, page);
            return estree_util_visit_lib/* SKIP */._Z;
        });
        return any;
    }
    return { ...(0,projection/* project */.C)(text, tree, write), elements };
}
/** Elements that HTML does not close (HTML Standard, 13.1.2, void elements). */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

// EXTERNAL MODULE: ./build/formats/parse-html.js
var parse_html = __webpack_require__(4404);
// EXTERNAL MODULE: ./build/formats/unquoted-tags.js
var unquoted_tags = __webpack_require__(3644);
;// CONCATENATED MODULE: ./build/formats/mdx.js















/** MDX 3: CommonMark and GFM with JSX, expressions and modules, and front matter; see {@link readMdx} for files that break its rules. */
const mdx = {
    name: 'mdx',
    find: (text, components) => readMdx(text, components).images,
    comments(text) {
        const { shift, source } = withoutMark(text);
        const parsed = parseMdx(source);
        const found = findMdxComments(source, 'tree' in parsed ? parsed.tree : undefined);
        return found.map((comment) => ({ ...comment, span: moved(comment.span, shift) }));
    },
    setAlt(text, image, alt) {
        const construct = text.slice(image.span.start, image.span.end);
        if (isLabel(image))
            return setMdxLabel(text, image, alt);
        const isTag = construct.startsWith('<') && image.attribute !== undefined && !(0,unquoted_tags/* hasUnquotedPath */.v)(construct);
        return isTag ? setJsxAttribute(text, image, alt) : markdown.markdown.setAlt(text, image, alt);
    },
    setDecorative(text, image) {
        if (isLabel(image))
            return (0,decorative/* setDecorativeLabel */.q)(text, image, ' />', remoteAddress);
        return markdown.markdown.setDecorative(text, image);
    },
};
/** Sites built with MDX bundle what Markdown shows from their root, too (Docusaurus, "Static Assets"). */
const remoteAddress = /^(?:https?:)?\/\/\S*$/i;
/** Images of an MDX file. One that breaks the rules of MDX is read as Markdown with tags in it, and `tolerance` says what was in the way. */
function readMdx(text, components = {}) {
    const { shift, source } = withoutMark(text);
    const parsed = parseMdx(source);
    if ('reason' in parsed)
        return { images: markdown.markdown.find(text, components), tolerance: parsed.reason };
    const images = findIn(source, parsed, (0,formats_components/* withKnown */.Ck)(components));
    return { images: shift === 0 ? images : images.map((image) => shifted(image, shift)), tolerance: undefined };
}
function findIn(source, { tree, labels }, components) {
    const projection = projectMdx(source, tree, components);
    function spansOf(element) {
        const own = projection.images.get(startOf(element));
        const label = own && labels.get(own);
        const whole = own && (0,markdown.offsets)(own);
        if (whole && label)
            return { element: whole, attribute: (name) => (name === 'alt' ? label : undefined) };
        const projected = projection.elements.get(startOf(element));
        return projected && { element: openingTag(source, projected), attribute: (name) => writtenSpan(projected, name) };
    }
    const found = (0,formats_elements/* findElements */.b)((0,parse_html/* parseHtml */.Z)(projection.html), spansOf, (0,parse_markdown/* languageOf */.eX)(tree));
    return found.map((one) => withoutMarks(toImage(source, one, projection)));
}
/** micromark drops a byte order mark, and all its offsets are then one too small; noncharacters are ours. */
function withoutMark(text) {
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    return { shift, source: (0,placeholder/* withoutNoncharacters */.Sp)(text.slice(shift)) };
}
function toImage(source, { element, image }, projection) {
    const projected = projection.elements.get(startOf(element));
    if (projected)
        return fromJsx(source, image, projected);
    const own = projection.images.get(startOf(element));
    if (!own)
        throw new Error('An image of the projected page stands nowhere in the file.');
    const text = (own.alt ?? '').replace(/\s+/g, ' ');
    return {
        ...image,
        // `![](x)` may mean "decorative" or "forgotten": no format takes it for a decision.
        alt: text === '' ? { kind: 'empty' } : { kind: 'text', text },
        name: text.trim() === '' ? image.name : text.trim(),
        syntax: (0,markdown.syntaxOf)(own),
        title: image.title ?? ('title' in own ? (own.title ?? undefined) : undefined),
        attribute: undefined,
    };
}
function startOf(element) {
    return element.position?.start.offset ?? -1;
}
function isLabel({ syntax, attribute }) {
    return (syntax === 'inline' || syntax.endsWith('-reference')) && attribute === undefined;
}
/** A label of Markdown, in which MDX reads braces as its own. */
function setMdxLabel(text, image, alt) {
    const line = alt.replace(/\s*\n\s*/g, ' ');
    const edit = (0,formats_label/* setLabel */.j)(text, image, line);
    const label = (0,formats_label/* escapeLabel */.c)(line);
    const rest = edit.text.slice(label.length);
    return { span: edit.span, text: label.replace(/\\[^]|[{}]/g, escaped) + rest };
}
function escaped(mark) {
    return mark.startsWith('\\') ? mark : `\\${mark}`;
}
function shifted(image, by) {
    return { ...image, span: moved(image.span, by), altSpan: moved(image.altSpan, by) };
}
function moved({ start, end }, by) {
    return { start: start + by, end: end + by };
}


/***/ })

};
