export const ids = [3591];
export const modules = {

/***/ 19965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withBraces),
/* harmony export */   i: () => (/* binding */ isAfterBrace)
/* harmony export */ });
/** A comment with the braces around it, where these contain nothing else; undefined where there are none. */
function withBraces(source, { start, end }) {
    const opening = openingBrace.exec(before(source, start))?.[0].length;
    const closing = /^\s*\}/.exec(source.slice(end, end + near))?.[0].length;
    return opening === undefined || closing === undefined ? undefined : { start: start - opening, end: end + closing };
}
/** Whether only white space is between an offset and a brace before it. */
function isAfterBrace(source, offset) {
    return openingBrace.test(before(source, offset));
}
const openingBrace = /\{\s*$/;
/** UTF-16 units in which the brace has to stand. */
const near = 50;
function before(source, offset) {
    return source.slice(Math.max(0, offset - near), offset);
}


/***/ }),

/***/ 86269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   ez: () => (/* binding */ expressionOf),
/* harmony export */   jV: () => (/* binding */ fromEstree)
/* harmony export */ });
/** A JSX element inside an expression. */
function fromEstree(node) {
    const attributes = node.openingElement.attributes.map((attribute) => {
        const span = rangeOf(attribute);
        if (attribute.type === 'JSXSpreadAttribute')
            return { name: undefined, span, value: attribute.argument };
        return { name: nameOf(attribute.name), span, value: estreeValue(attribute.value) };
    });
    const isEmpty = node.children.every((child) => child.type === 'JSXText' && child.value.trim() === '');
    const { name } = node.openingElement;
    const opening = rangeOf(node.openingElement);
    const { end } = typeArgumentsOf(node.openingElement) ?? rangeOf(name);
    return { name: nameOf(name), span: rangeOf(node), opening, place: { start: end, end }, attributes, isEmpty };
}
/** `<string>` of TypeScript behind the name of a component. */
function typeArgumentsOf(opening) {
    const types = 'typeArguments' in opening
        ? opening.typeArguments
        : 'typeParameters' in opening
            ? opening.typeParameters
            : undefined;
    return types ? rangeOf(types) : undefined;
}
/** The expression that a program consists of. */
function expressionOf(program) {
    const statement = program?.body[0];
    return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}
/** Offsets of a node in the text that was parsed: micromark adjusts those of acorn's nodes to the file. */
function rangeOf(node) {
    if (!node.range)
        throw new Error(`An estree node of type ${node.type} has no range.`);
    return { start: node.range[0], end: node.range[1] };
}
function estreeValue(value) {
    if (value === null)
        return true;
    if (value.type !== 'JSXExpressionContainer')
        return value.type === 'Literal' ? String(value.value) : value;
    return value.expression.type === 'JSXEmptyExpression' ? undefined : value.expression;
}
/** A name as it is written, without white space: `Card`, `motion.img`, `svg:path`. */
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


/***/ }),

/***/ 35735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);

/** `image` without the {@link unknowable} that its page has in place of unknown values. */
function withoutMarks(image) {
    return { ...image, title: clean(image.title), context: cleanContext(image.context) };
}
function cleanContext(context) {
    const { control, figcaption, labels, heading, nearby, adjacentLinkText } = context;
    return {
        ...context,
        // A control whose text is unknown still has a text.
        control: control && { ...control, otherText: control.otherText.replaceAll(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ, '…') },
        figcaption: clean(figcaption),
        labels: labels.flatMap(({ place, text }) => {
            const found = clean(text);
            return found === undefined ? [] : [{ place, text: found }];
        }),
        heading: clean(heading),
        nearby: clean(nearby) ?? '',
        adjacentLinkText: clean(adjacentLinkText),
    };
}
/** Undefined when nothing is left. */
function clean(text) {
    const words = text === undefined ? '' : (0,_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRemains */ .IX)(text).trim();
    return words === '' ? undefined : words;
}


/***/ }),

/***/ 72333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ moved),
/* harmony export */   k: () => (/* binding */ outlineCode)
/* harmony export */ });
/* harmony import */ var estree_util_visit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96537);
/* harmony import */ var _markdown_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67759);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86269);



/**
 * The nodes of JavaScript in order, each with its place in the text without `holes`.
 *
 * @param shift units before the text that was parsed
 */
function outlineCode(program, holes, shift) {
    const lines = [];
    if (!program)
        return lines;
    (0,estree_util_visit__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(program, (node) => {
        // The program around an expression has the place of its first token, which may be the element that changes.
        if (node.type !== 'Program')
            lines.push(...(0,_markdown_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLine */ .a)(node.type, moved((0,_element_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(node), shift), holes));
    });
    return lines;
}
/** A span that is `by` units further on. */
function moved({ start, end }, by) {
    return { start: start + by, end: end + by };
}


/***/ }),

/***/ 60733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ writtenSpan),
/* harmony export */   p8: () => (/* binding */ openingTag),
/* harmony export */   uc: () => (/* binding */ writtenNames),
/* harmony export */   yF: () => (/* binding */ fromJsx)
/* harmony export */ });
/* harmony import */ var _to_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8016);

/** The opening tag of an element: after its last attribute there can be only white space and its end. */
function openingTag(text, { source }) {
    if (source.opening)
        return source.opening;
    const end = text.indexOf('>', source.attributes.at(-1)?.span.end ?? nameEnd(text, source)) + 1;
    return { start: source.span.start, end };
}
/** The place of the attribute for a hast property; undefined when it is not written. */
function writtenSpan({ source, html }, property) {
    const name = property.startsWith('aria') ? `aria-${property.slice('aria'.length).toLowerCase()}` : property;
    return (0,_to_html_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w)(source, name.toLowerCase(), html.shows)?.span;
}
/** The names of all attributes as they are written; the one that carries the alternative text of a component is `alt`. */
function writtenNames({ source, html }) {
    return source.attributes.map(({ name = '...' }) => (name === html.shows?.alt ? 'alt' : name));
}
/** `image` with the properties of its component, and the place where its alternative text is written or would be inserted. */
function fromJsx(text, image, projected) {
    const { source, html } = projected;
    const attribute = html.shows?.alt ?? image.attribute ?? 'alt';
    const written = (0,_to_html_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w)(source, html.shows ? 'alt' : attribute.toLowerCase(), html.shows)?.span;
    return {
        ...image,
        ...(html.shows && { syntax: 'component', kind: 'component' }),
        attribute,
        altSpan: written ?? insertionPoint(text, projected),
    };
}
/** A new attribute goes after the address, where authors write it, or after the name. */
function insertionPoint(text, { source, html }) {
    const src = (0,_to_html_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeOf */ .w)(source, 'src', html.shows)?.span.end;
    if (src === undefined && source.place)
        return source.place;
    const at = src ?? nameEnd(text, source);
    return { start: at, end: at };
}
function nameEnd(text, { name, span }) {
    return text.indexOf(name, span.start) + name.length;
}


/***/ }),

/***/ 73852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ setJsxAttribute),
/* harmony export */   p: () => (/* binding */ inCode)
/* harmony export */ });
/**
 * The edit that gives an element of JSX the attribute with its alternative text, as a string, whatever was there before.
 * A string in JSX ends only at its own quote and may contain the character references of HTML (facebook.github.io/jsx).
 */
function setJsxAttribute(text, image, alt, encode = inMarkdown) {
    const { altSpan: span, attribute = 'alt' } = image;
    const written = text.slice(span.start, span.end);
    if (written === '')
        return { span, text: ` ${attribute}="${encode(alt, '"')}"` };
    const name = /^[^\s=]+/.exec(written)?.[0] ?? attribute;
    const quote = /^[^\s=]+\s*=\s*'/.test(written) ? "'" : '"';
    return { span, text: `${name}=${quote}${encode(alt, quote)}${quote}` };
}
/** In code, where the language around the element has no marks; in a template literal, a backtick, a backslash and `${` have a meaning. */
function inCode(alt, quote) {
    return oneLine(alt).replace(/&(?=[#a-z])|["'`\\<]|\$(?=\{)/gi, (mark) => {
        const isOtherQuote = /["']/.test(mark) && mark !== quote;
        return isOtherQuote ? mark : (named[mark] ?? `&#${mark.charCodeAt(0)};`);
    });
}
/**
 * Besides the quote and the start of a reference or a tag, characters are encoded that have a meaning in Markdown around the element: a pipe
 * ends a table cell, a backtick closes code, a brace begins a heading's id on sites that have those.
 */
function inMarkdown(alt, quote) {
    const encoded = new Set(['&', '<', '{', '|', '`', quote]);
    return Array.from(oneLine(alt), (character) => encoded.has(character) ? (named[character] ?? `&#${character.charCodeAt(0)};`) : character).join('');
}
function oneLine(alt) {
    return alt.replace(/(?<!\s)\s*\n\s*/g, ' ');
}
const named = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };


/***/ }),

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toHtml),
/* harmony export */   w: () => (/* binding */ attributeOf)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18591);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85511);
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14953);



/** @param inText whether the element is inside a line of text */
function toHtml(element, { known: components, unsure }, bindings, inText) {
    const native = Object.hasOwn(components, element.name) ? undefined : nativeName(element);
    const isNative = native !== undefined;
    const shows = isNative ? undefined : imageMapping(element, components, unsure);
    const attributes = new Map();
    for (const attribute of element.attributes) {
        if (attribute.name === undefined) {
            // A spread may set any attribute; a name must not be taken for absent.
            attributes.set(shows || native === 'img' ? 'alt' : 'aria-label', _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknowable */ .LJ);
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
        attributes.set('alt', _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknowable */ .LJ);
    // Inside, it may have a text of its own.
    if (shows && unsure.has(element.name) && !attributes.has('alt'))
        attributes.set('alt', _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknowable */ .LJ);
    const elementTag = isNative ? nativeTag(native, inText) : componentTag(element.name, attributes, inText);
    const tag = shows ? 'img' : elementTag;
    const text = (name) => (isNative ? undefined : textOf(element, name));
    return {
        tag,
        attributes,
        shows,
        caption: shows || tag === 'figure' ? text('caption') : undefined,
        title: shows ? undefined : text('title'),
    };
}
/** The attribute for an HTML name. The last of several, which is the one that React uses. */
function attributeOf(element, name, shows) {
    return element.attributes.findLast((attribute) => attribute.name !== undefined && htmlName(attribute.name, shows, !shows) === name);
}
/** A component that wraps an image may have the name of one that shows it, but it has no address and no text of a picture. */
function imageMapping(element, components, unsure) {
    if (!Object.hasOwn(components, element.name))
        return undefined;
    const mapping = components[element.name];
    const isShowing = element.attributes.some(({ name }) => name === undefined || name === mapping?.alt || (0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .isSource */ .__)(mapping, name));
    return isShowing || (element.isEmpty && !unsure.has(element.name)) ? mapping : undefined;
}
/**
 * The element of HTML that an element is: by its own name, as the last part of a name (`motion.img`, of libraries that wrap every element), or as
 * what a component is asked to be (`<Box as="img">`); undefined for a component.
 */
function nativeName({ name, attributes }) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (/^[a-z]/.test(last))
        return last;
    const asked = attributes.findLast((attribute) => polymorphic.test(attribute.name ?? ''));
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(asked?.value)?.text;
    return text !== undefined && /^[a-z][a-z\d]*$/.test(text) ? text : undefined;
}
/** By styled-components, Chakra UI, Material UI and Headless UI. */
const polymorphic = /^(?:as|component|forwardedAs)$/;
function htmlName(name, shows, isNative) {
    if (name === shows?.alt)
        return 'alt';
    if ((0,_components_js__WEBPACK_IMPORTED_MODULE_0__/* .isSource */ .__)(shows, name))
        return 'src';
    if (name === 'className')
        return 'class';
    if (name === 'xlinkHref')
        return 'xlink:href';
    return name === 'to' && !isNative ? 'href' : name.toLowerCase();
}
function htmlValue(name, value, bindings) {
    // A search in the page reveals it, so its value counts.
    if (name === 'hidden' && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(value)?.text === 'until-found')
        return 'until-found';
    if (name === 'hidden' || name === 'inert')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)(value) ? '' : undefined;
    if (name === 'style')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .styleOf */ .Vj)(value);
    if (addresses.has(name))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(value, bindings) ?? '';
    if (name.startsWith('aria-') && isBoolean(value))
        return String((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)(value));
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(value);
    if (known)
        return known.text;
    if (naming.has(name))
        return _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknowable */ .LJ;
    return name === 'tabindex' ? '0' : undefined;
}
const addresses = new Set(['src', 'href', 'xlink:href', 'data']);
/** Attributes that may name an element: an unknown value is not an absent one. */
const naming = new Set(['alt', 'aria-label', 'aria-labelledby', 'title']);
function isBoolean(value) {
    return value === true || (typeof value === 'object' && value.type === 'Literal' && typeof value.value === 'boolean');
}
/** Elements with parsing rules of their own, or that would turn the fragment into a whole page. */
const unruly = new Set('html head body frameset frame iframe noembed noframes plaintext script select style xmp'.split(' '));
function nativeTag(name, inText) {
    return /^[a-z][a-z\d-]*$/.test(name) && !unruly.has(name) ? name : plain(inText);
}
/** The HTML elements of common components, where they matter to an image inside. */
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
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(element.attributes.findLast((attribute) => attribute.name === name)?.value)?.text;
}


/***/ }),

/***/ 85511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   kK: () => (/* binding */ bindingsOf),
/* harmony export */   u2: () => (/* binding */ withoutTypes)
/* harmony export */ });
/**
 * The value of an attribute for a reader. React leaves out an attribute that is null, undefined or a boolean, unless it is one
 * of those whose text is `true` or `false` (react.dev, "Common components", DOM attributes). A condition is known where both of its
 * outcomes are the same; one whose outcomes differ cannot be replaced by one text.
 */
function knownText(value) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'object')
        return literal(value);
    const node = withoutTypes(value);
    if (node.type === 'Literal')
        return literal(node.value);
    if (node.type === 'Identifier')
        return node.name === 'undefined' ? { text: undefined } : undefined;
    if (node.type === 'TemplateLiteral')
        return joined(node.quasis.map(({ value }) => value.cooked ?? undefined), node.expressions);
    if (node.type === 'BinaryExpression')
        return node.operator === '+' ? sum(node) : undefined;
    if (node.type !== 'ConditionalExpression')
        return undefined;
    const [one, other] = [knownText(node.consequent), knownText(node.alternate)];
    return one && other && one.text === other.text ? one : undefined;
}
/** An expression without what TypeScript and Flow write around it: `'a' as string`, `a!`. */
function withoutTypes(value) {
    let node = value;
    while (typed.test(node.type) && 'expression' in node)
        node = node.expression;
    return node;
}
const typed = /^(?:TS(?:As|Satisfies|NonNull)Expression|TSTypeAssertion|TypeCastExpression|ChainExpression)$/;
/** Whether an attribute is on: bare, `true` or anything that is written as text. */
function isOn(value) {
    if (typeof value !== 'object')
        return value !== undefined;
    return value.type === 'Literal' && value.value !== false && value.value !== null;
}
/**
 * The address in an attribute: as it is written, or the literal inside what site generators wrap it in: `useBaseUrl('…')`,
 * `require('…').default`, `new URL('…', import.meta.url)`, an import, the first of several (`sources={{ light, dark }}`), the part
 * after the address of the site (`${baseUrl}img/…`).
 */
function addressOf(value, bindings) {
    const text = knownText(value)?.text;
    if (text !== undefined || typeof value !== 'object')
        return text;
    if (withoutTypes(value) !== value)
        return addressOf(withoutTypes(value), bindings);
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
/** CSS declarations from a style object of React; those without a value in the source are left out. */
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
/** The path after the address of the site, from its root; undefined when something else precedes it. */
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
/** The text of a template literal whose expressions are texts. */
function joined(parts, expressions) {
    const texts = expressions.map((expression) => stringIn(expression));
    const all = parts.flatMap((part, index) => (index === 0 ? [part] : [texts[index - 1], part]));
    return all.every((part) => part !== undefined) ? { text: all.join('') } : undefined;
}
function sum({ left, right }) {
    const [one, other] = [left.type === 'PrivateIdentifier' ? undefined : stringIn(left), stringIn(right)];
    return one === undefined || other === undefined ? undefined : { text: one + other };
}
/** The value of an expression that is a string; that of a number depends on what it is added to. */
function stringIn(expression) {
    const node = withoutTypes(expression);
    return node.type === 'Literal' && typeof node.value !== 'string' ? undefined : knownText(node)?.text;
}
function literal(value) {
    if (typeof value === 'string')
        return { text: value };
    return { text: typeof value === 'number' || typeof value === 'bigint' ? String(value) : undefined };
}
function inside(node, bindings) {
    return node && isExpression(node) ? addressOf(node, bindings) : undefined;
}
/** The kinds of expression that {@link addressOf} can read. */
function isExpression(node) {
    return /^(?:Literal|Identifier|TemplateLiteral|(?:Member|Call|New|Import|Object|Conditional|Binary|TSAs|TSSatisfies|TSNonNull|TypeCast|Chain)Expression)$/.test(node.type);
}


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createJsxWriter)
/* harmony export */ });
/* harmony import */ var estree_util_visit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96537);
/* harmony import */ var _page_html_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82228);
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/* harmony import */ var _element_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86269);
/* harmony import */ var _to_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8016);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85511);






const inDocuments = { readCall: () => undefined, hasHiddenTexts: false };
function createJsxWriter(components, bindings, { readCall, hasHiddenTexts } = inDocuments) {
    const elements = new Map();
    function estreeElement(node, page) {
        const children = () => {
            for (const child of node.children) {
                if (child.type === 'JSXText')
                    page.emit((0,_page_html_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(child.value));
                else if (child.type === 'JSXElement' || child.type === 'JSXFragment')
                    estreeElement(child, page);
                else if (child.expression.type !== 'JSXEmptyExpression')
                    value(child.expression, page);
            }
        };
        if (node.type === 'JSXFragment')
            children();
        else
            element((0,_element_js__WEBPACK_IMPORTED_MODULE_3__/* .fromEstree */ .jV)(node), page, false, children);
    }
    function callElement({ source, children }, page) {
        element(source, page, false, () => {
            for (const child of children)
                value(child, page);
        });
    }
    function element(source, page, inText, children) {
        const html = (0,_to_html_js__WEBPACK_IMPORTED_MODULE_1__/* .toHtml */ .V)(source, components, bindings, inText);
        const framed = html.tag === 'img' && html.caption !== undefined;
        if (framed)
            page.emit('<figure>');
        elements.set(page.length(), { source, html });
        page.emit(`<${html.tag}${[...html.attributes].map(([name, text]) => (0,_page_html_text_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .l)(name, text)).join('')}>`);
        if (html.title !== undefined)
            page.emit((0,_page_html_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(html.title));
        for (const { value } of source.attributes)
            if (typeof value === 'object')
                jsxIn(value, page);
        children();
        if (hasHiddenTexts && hasUnknownContent(source, html))
            page.emit(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ);
        if (html.caption !== undefined)
            page.emit(`<figcaption>${(0,_page_html_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(html.caption)}</figcaption>`);
        if (!voids.has(html.tag))
            page.emit(`</${html.tag}>`);
        if (framed)
            page.emit('</figure>');
    }
    function value(expression, page) {
        const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .knownText */ .bG)(expression);
        if (known)
            page.emit((0,_page_html_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X)(known.text ?? ''));
        else if (!jsxIn(expression, page))
            page.emit(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ);
    }
    function jsxIn(node, page) {
        let any = false;
        if (!node)
            return any;
        (0,estree_util_visit__WEBPACK_IMPORTED_MODULE_5__/* .visit */ .YR)(node, (inner) => {
            const call = readCall(inner);
            if (!call && inner.type !== 'JSXElement' && inner.type !== 'JSXFragment')
                return undefined;
            any = true;
            if (inner.type === 'JSXElement' || inner.type === 'JSXFragment')
                estreeElement(inner, page);
            else if (call)
                callElement(call, page);
            return estree_util_visit__WEBPACK_IMPORTED_MODULE_5__/* .SKIP */ ._Z;
        });
        return any;
    }
    return { elements, element, value, jsxIn };
}
/** Whether an element may show a text that is not between its tags: one of its attributes has it, or the code of its component. */
function hasUnknownContent({ name, attributes, isEmpty }, { tag, shows, title }) {
    if (voids.has(tag) || shows)
        return false;
    if (attributes.some((attribute) => attribute.name === 'dangerouslySetInnerHTML' || attribute.name === 'children'))
        return true;
    return isEmpty && title === undefined && /^[A-Z]/.test(name.slice(name.lastIndexOf('.') + 1));
}
/** Elements without a closing tag (HTML Standard, 13.1.2, void elements). */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));


/***/ })
};
