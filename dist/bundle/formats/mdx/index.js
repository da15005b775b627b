export const ids = [2786, 8200];
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


/***/ }),

/***/ 42786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMdx: () => (/* binding */ createMdx),
  mdx: () => (/* binding */ mdx)
});

// EXTERNAL MODULE: ./build/formats/components.js
var formats_components = __webpack_require__(18591);
// EXTERNAL MODULE: ./build/formats/may-hold.js
var may_hold = __webpack_require__(69638);
// EXTERNAL MODULE: ./build/formats/quick/index.js
var quick = __webpack_require__(88415);
// EXTERNAL MODULE: ./build/formats/quick/outline-near.js
var outline_near = __webpack_require__(22604);
// EXTERNAL MODULE: ./build/formats/page/decorative.js
var decorative = __webpack_require__(15905);
// EXTERNAL MODULE: ./build/formats/page/elements.js + 14 modules
var page_elements = __webpack_require__(52734);
// EXTERNAL MODULE: ./build/formats/page/outline.js
var outline = __webpack_require__(18161);
// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(26365);
// EXTERNAL MODULE: ./build/formats/html/places.js + 1 modules
var places = __webpack_require__(52102);
// EXTERNAL MODULE: ./build/formats/markdown/outline.js
var markdown_outline = __webpack_require__(67759);
// EXTERNAL MODULE: ./build/formats/jsx/outline-code.js
var outline_code = __webpack_require__(72333);
;// CONCATENATED MODULE: ./build/formats/mdx/outline.js


/** The attributes of JSX and the JavaScript of a node, each part with its place in the text without `holes`. */
function outlineJsx(node, holes, shift) {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        return node.attributes.flatMap((attribute) => outlineAttribute(attribute, holes, shift));
    }
    const hasCode = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm';
    return hasCode ? (0,outline_code/* outlineCode */.k)(node.data?.estree, holes, shift) : [];
}
function outlineAttribute(attribute, holes, shift) {
    const start = attribute.position?.start.offset;
    const end = attribute.position?.end.offset;
    const span = start === undefined || end === undefined ? undefined : (0,outline_code/* moved */.a)({ start, end }, shift);
    const { data } = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'object' && attribute.value !== null
        ? attribute.value
        : attribute;
    const code = data && 'estree' in data ? data.estree : undefined;
    return [...(0,markdown_outline/* placeLine */.a)(attribute.type, span, holes), ...(0,outline_code/* outlineCode */.k)(code, holes, shift)];
}

// EXTERNAL MODULE: ./build/formats/jsx/set-attribute.js
var set_attribute = __webpack_require__(73852);
// EXTERNAL MODULE: ./build/formats/jsx/marks.js
var marks = __webpack_require__(35735);
// EXTERNAL MODULE: ./build/formats/markdown/label.js
var markdown_label = __webpack_require__(69971);
;// CONCATENATED MODULE: ./build/formats/mdx/label.js

/** A label of Markdown, in which MDX reads braces as expressions. */
function setMdxLabel(text, image, alt) {
    const line = alt.replace(/(?<!\s)\s*\n\s*/g, ' ');
    const edit = (0,markdown_label/* setLabel */.je)(text, image, line);
    const label = (0,markdown_label/* escapeLabel */.cR)(line);
    const rest = edit.text.slice(label.length);
    return { span: edit.span, text: label.replace(/\\[^]|[{}]/g, escaped) + rest };
}
function escaped(mark) {
    return mark.startsWith('\\') ? mark : `\\${mark}`;
}

// EXTERNAL MODULE: ./build/formats/dialects/found.js
var found = __webpack_require__(97931);
// EXTERNAL MODULE: ./build/formats/markdown/projected.js
var markdown_projected = __webpack_require__(25617);
// EXTERNAL MODULE: ./build/formats/markdown/to-image.js
var to_image = __webpack_require__(26532);
// EXTERNAL MODULE: ./build/formats/jsx/places.js
var jsx_places = __webpack_require__(60733);
;// CONCATENATED MODULE: ./build/formats/mdx/to-image.js





/** An image of the projected page as it is in the file. */
function toImage(source, { element, image }, projection, labels) {
    const projected = projection.elements.get(startOf(element));
    if (projected)
        return (0,jsx_places/* fromJsx */.yF)(source, image, projected);
    const own = projection.images.get(startOf(element));
    if (!own) {
        const dialect = (0,markdown_projected/* dialectImage */.II)(element, projection);
        return dialect ? (0,found/* fromDialect */.F)(image, dialect) : image;
    }
    const text = (own.alt ?? '').replace(/\s+/g, ' ');
    return {
        ...image,
        alt: text === '' ? { kind: 'empty' } : { kind: 'text', text },
        name: text.trim() === '' ? image.name : text.trim(),
        syntax: (0,to_image/* syntaxOf */.rS)(own),
        title: image.title ?? projection.titleOf(own),
        ...markdown_label/* labelled */.wW,
        ...(0,markdown_label/* codeIn */.ry)(source, labels.get(own)),
    };
}
/** Offset of an element in the projected page. */
function startOf(element) {
    return element.position?.start.offset ?? -1;
}

// EXTERNAL MODULE: ./build/formats/markdown/index.js
var formats_markdown = __webpack_require__(90285);
// EXTERNAL MODULE: ./build/formats/markdown/places.js
var markdown_places = __webpack_require__(25001);
// EXTERNAL MODULE: ./build/formats/markdown/tokens.js
var tokens = __webpack_require__(45759);
// EXTERNAL MODULE: ./node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var lib = __webpack_require__(84146);
// EXTERNAL MODULE: ./build/formats/jsx/braces.js
var braces = __webpack_require__(19965);
// EXTERNAL MODULE: ./build/formats/mdx/jsx-code.js
var jsx_code = __webpack_require__(68438);
;// CONCATENATED MODULE: ./build/formats/mdx/comments.js



/**
 * Comments of an MDX file in source order: those of HTML, and those of JavaScript, with the braces if they contain nothing else.
 *
 * @param tree undefined when the file is not MDX: then they are found by their marks
 */
function findMdxComments(source, tree) {
    const code = (0,jsx_code/* codeSpans */.tE)(source);
    const inHtml = (0,jsx_code/* createInside */.dQ)(code);
    const html = (0,jsx_code/* betweenMarks */.HW)(source, '<!--', '-->', (at) => !inHtml(at)).map((span) => ({
        text: source.slice(span.start + '<!--'.length, span.end - '-->'.length),
        span,
    }));
    const scripted = tree ? fromTree(tree) : fromMarks(source, (0,jsx_code/* createInside */.dQ)(code));
    const braced = scripted.map(({ text, span }) => ({ text, span: (0,braces/* withBraces */.f)(source, span) ?? span }));
    return [...html, ...braced].sort((a, b) => a.span.start - b.span.start);
}
/** `source`, of the same length and with the same lines, with spaces in place of comments in braces; for a file that is not MDX. */
function withoutMdxComments(source) {
    const parts = [];
    let at = 0;
    for (const { span } of fromMarks(source, (0,jsx_code/* createInside */.dQ)((0,jsx_code/* codeSpans */.tE)(source)))) {
        const { start, end } = (0,braces/* withBraces */.f)(source, span) ?? { start: at, end: at };
        parts.push(source.slice(at, start), source.slice(start, end).replace(/[^\r\n]/g, ' '));
        at = end;
    }
    return [...parts, source.slice(at)].join('');
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
    const spans = (0,jsx_code/* betweenMarks */.HW)(source, '/*', '*/', (at) => !isCode(at) && (0,braces/* isAfterBrace */.i)(source, at));
    return spans.map((span) => ({ text: source.slice(span.start + 2, span.end - 2), span }));
}

// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 62 modules
var remark_gfm_lib = __webpack_require__(73565);
// EXTERNAL MODULE: ./node_modules/remark-mdx/lib/index.js + 26 modules
var remark_mdx_lib = __webpack_require__(78200);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 41 modules
var remark_parse_lib = __webpack_require__(22920);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 4 modules
var unified_lib = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/formats/page/limits.js
var limits = __webpack_require__(83887);
// EXTERNAL MODULE: ./build/formats/markdown/literal-links.js
var literal_links = __webpack_require__(82258);
// EXTERNAL MODULE: ./build/formats/markdown/work-limit.js
var work_limit = __webpack_require__(21434);
// EXTERNAL MODULE: ./build/formats/markdown/parse.js + 1 modules
var parse = __webpack_require__(173);
;// CONCATENATED MODULE: ./build/formats/mdx/element-depth.js

/** How many elements of JSX are in one another, at most: the calls of the parser nest as deeply. */
function elementDepth(source) {
    const isCode = (0,jsx_code/* createInside */.dQ)((0,jsx_code/* codeSpans */.tE)(source));
    let depth = 0;
    let deepest = 0;
    for (const { 0: mark, index } of source.matchAll(/<\/|\/>|<(?=[A-Za-z$_>])/g)) {
        if (isCode(index))
            continue;
        depth = mark === '<' ? depth + 1 : Math.max(0, depth - 1);
        deepest = Math.max(deepest, depth);
    }
    return deepest;
}

// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(54559);
// EXTERNAL MODULE: ./node_modules/acorn-jsx/index.js
var acorn_jsx = __webpack_require__(83637);
;// CONCATENATED MODULE: ./build/formats/mdx/limited-acorn.js


/** The JavaScript of a file takes too long to be read. */
class TooMuchJavaScript extends Error {
}
/**
 * A parser of JavaScript for one file. `remark-mdx` calls it at each `}` of an expression, and at each blank line of a module, with all the
 * text from the start on, until it is complete: a text full of braces, or one that is never complete, would be read as often as it has
 * braces. Counted in characters and not in seconds, so that the outcome does not depend on the machine.
 */
function createLimitedAcorn() {
    let left = mostRead;
    const hasRoomFor = (text) => (left -= text.length) >= 0;
    return {
        parse: (text, options) => (hasRoomFor(text) ? parser.parse(text, options) : refused({ ...program })),
        parseExpressionAt: (text, offset, options) => hasRoomFor(text) ? parser.parseExpressionAt(text, offset, options) : refused({ ...identifier }),
    };
}
/** UTF-16 units, which takes about a second: 300 objects in an expression of 30 kB. */
const mostRead = 5_000_000;
const parser = acorn/* Parser */.iX.extend(acorn_jsx());
const program = { type: 'Program', start: 0, end: 0, body: [], sourceType: 'module' };
const identifier = { type: 'Identifier', start: 0, end: 0, name: '' };
/** An error of the parser is caught by its caller, who takes it for "not yet complete". This one comes when the caller looks at the result. */
function refused(node) {
    const refuse = () => {
        throw new TooMuchJavaScript('it has too much JavaScript in one piece');
    };
    return Object.defineProperties(node, { end: { get: refuse }, comments: { set: refuse } });
}

;// CONCATENATED MODULE: ./build/formats/mdx/mask.js

/**
 * `source` with spaces in place of constructs that sites use beside MDX, and that a compiler step removes before MDX; of the same length, with the same lines:
 * HTML comments and ids of headings (Docusaurus, "Markdown features", MDX 1 compatibility), void HTML elements, addresses in angle brackets,
 * and a `<` that does not begin a tag.
 */
function maskForMdx(source) {
    const code = (0,jsx_code/* codeSpans */.tE)(source);
    const inComment = (0,jsx_code/* createInside */.dQ)(code);
    const comments = (0,jsx_code/* betweenMarks */.HW)(source, '<!--', '-->', (at) => isOpen(source, at, inComment));
    const others = (0,jsx_code/* createInside */.dQ)(code);
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

;// CONCATENATED MODULE: ./build/formats/mdx/text-braces.js


/** Stands for a `{` that is text, so that the parser does not take it for an expression: a noncharacter (Unicode 16, 23.7). */
const textBrace = '\uFDD2';
/**
 * `source` with the brace around an offset as text: the outermost that is open there, or the last one before it. Undefined where there
 * is none, and for a tag of a template engine: such a file is no MDX, and the tag may be an image.
 */
function withTextBrace(source, offset) {
    const isCode = (0,jsx_code/* createInside */.dQ)((0,jsx_code/* codeSpans */.tE)(source));
    const open = [];
    let last;
    for (const { 0: brace, index } of source.slice(0, offset + 1).matchAll(/[{}]/g)) {
        if (source[index - 1] === '\\' || isCode(index))
            continue;
        if (brace === '}') {
            if (index < offset)
                open.pop();
            continue;
        }
        open.push(index);
        last = index;
    }
    const at = open[0] ?? last;
    return at === undefined || isTag(source, at) ? undefined : source.slice(0, at) + textBrace + source.slice(at + 1);
}
/** Liquid and its like, shortcodes of Hugo. */
function isTag(source, at) {
    return /^\{(?:%|\{[<%])/.test(source.slice(at, at + 3));
}
/** `source` with the braces around two words side by side as text: there are none in JavaScript, except after a keyword. */
function withTextWords(source) {
    const isCode = (0,jsx_code/* createInside */.dQ)((0,jsx_code/* codeSpans */.tE)(source));
    return source.replace(wordsInBraces, (brace, index) => source[index - 1] === '\\' || isCode(index) ? brace : textBrace);
}
const wordsInBraces = /\{(?=[ \t]*(?!(?:typeof|void|delete|new|await|async|yield|function|class|return|throw|let|const|var|import|static|get|set|case|else|do)\b)[\p{L}\d][\p{L}\d'’-]{0,50}[ \t]+(?!(?:in|of|as|instanceof|satisfies)\b)[\p{L}\d][^{}"'`()=?:;]{0,200}\})/gu;
/** Writes the braces that {@link withTextBrace} hid into the texts of a tree again. */
function restoreTextBraces(tree) {
    (0,lib/* visitParents */.VG)(tree, (node) => {
        restoreIn(node);
        if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')
            return;
        node.attributes.forEach(restoreIn);
    });
}
/** Where nodes and attributes have text. */
const texts = ['value', 'alt', 'url', 'title', 'label'];
function restoreIn(node) {
    for (const name of texts) {
        const text = Reflect.get(node, name);
        if (typeof text === 'string' && text.includes(textBrace))
            Reflect.set(node, name, text.replaceAll(textBrace, '{'));
    }
}

;// CONCATENATED MODULE: ./build/formats/mdx/parse.js












/**
 * MDX by its own parser; if that fails, without the constructs that sites allow beside it ({@link maskForMdx}), and with the braces as text
 * that contain no JavaScript. The reason if all fail.
 *
 * @param source without a byte order mark
 */
function parseMdx(source) {
    (0,limits/* refuseDeepNesting */.Zn)(source);
    (0,limits/* refuseDensity */.Nh)(source);
    if (elementDepth(source) > mostLevels)
        return { reason: 'its elements nest too deeply' };
    const acorn = createLimitedAcorn();
    const strict = attempt(source, acorn);
    if ('tree' in strict)
        return strict;
    const masked = maskForMdx(source);
    const second = masked === source ? strict : attempt(masked, acorn);
    return 'tree' in second ? second : withoutBraces(masked, second, acorn);
}
const mostLevels = 500;
/** Words in braces all at once, then one brace a time, because the parser stops at the first. */
function withoutBraces(source, first, acorn) {
    let text = source;
    let brace = first.brace;
    for (let left = mostAgain - source.length; left > 0 && brace !== undefined; left -= source.length + leastAgain) {
        const words = withTextWords(text);
        const fewer = words === text ? withTextBrace(text, brace) : words;
        if (fewer === undefined)
            break;
        text = fewer;
        const next = attempt(text, acorn);
        if ('tree' in next) {
            restoreTextBraces(next.tree);
            return { ...next, reason: first.reason };
        }
        brace = next.brace;
    }
    return { reason: first.reason };
}
/** UTF-16 units of text that are parsed again in all, so that the time stays linear, and what a short text counts for. */
const mostAgain = 400_000;
const leastAgain = 10_000;
function attempt(source, acorn) {
    const labels = new Map();
    const parser = (0,unified_lib/* unified */.l)()
        .use(remark_parse_lib/* default */.A)
        .use(remark_gfm_lib/* default */.A)
        .use(literal_links/* literalLinks */.b, source)
        .use(work_limit/* limitWork */.b, source)
        .use(parse/* withFrontMatter */.J8, source)
        .use(remark_mdx_lib/* default */.A, { acorn })
        .use(parse/* recordLabels */.FZ, labels)
        .use((0,limits/* hasManyMarks */.yL)(source) ? [parse/* withoutEmphasis */.r1] : []);
    try {
        return { tree: parser.parse((0,parse/* withMark */.kN)(source)), labels };
    }
    catch (error) {
        if (error instanceof TooMuchJavaScript)
            return { reason: error.message, brace: undefined };
        if (!isRefusal(error))
            throw error;
        // Without a line the message contains its own place: `(1:3-1:7)`.
        const reason = error.line === undefined ? error.reason : `${error.reason} (line ${error.line})`;
        return { reason, brace: braceBefore(error) };
    }
}
/** The last offset at which the braces may have begun; a line that is missing its indent is refused at its own start. */
function braceBefore({ source, ruleId, place }) {
    if (source !== 'micromark-extension-mdx-expression' || place?.offset === undefined)
        return undefined;
    return ruleId === 'unexpected-lazy' ? place.offset - 1 : place.offset;
}
function isRefusal(error) {
    return error instanceof Error && 'reason' in error && typeof error.reason === 'string' && 'line' in error;
}

// EXTERNAL MODULE: ./build/formats/masking/easy-markdown.js + 4 modules
var easy_markdown = __webpack_require__(80397);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/formats/jsx/element.js
var jsx_element = __webpack_require__(86269);
// EXTERNAL MODULE: ./build/formats/jsx/values.js
var values = __webpack_require__(85511);
// EXTERNAL MODULE: ./build/formats/jsx/write.js
var jsx_write = __webpack_require__(8078);
// EXTERNAL MODULE: ./build/formats/markdown/to-html.js + 4 modules
var to_html = __webpack_require__(64512);
;// CONCATENATED MODULE: ./build/formats/mdx/from-mdast.js

/** A JSX element between Markdown. */
function fromMdast(node) {
    const attributes = node.attributes.map((attribute) => {
        const span = spanOf(attribute.position);
        if (attribute.type === 'mdxJsxAttribute')
            return { name: attribute.name, span, value: mdastValue(attribute) };
        return { name: undefined, span, value: (0,jsx_element/* expressionOf */.ez)(attribute.data?.estree) };
    });
    return { name: node.name ?? '', span: spanOf(node.position), attributes, isEmpty: node.children.length === 0 };
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
    return typeof value === 'string' ? value : (0,jsx_element/* expressionOf */.ez)(value.data?.estree);
}

;// CONCATENATED MODULE: ./build/formats/mdx/to-html.js





function mdxToHtmlPage(text, tree, components, readFrontMatter) {
    const programs = tree.children.flatMap((node) => (node.type === 'mdxjsEsm' ? (node.data?.estree ?? []) : []));
    const { elements, element, value, jsxIn } = (0,jsx_write/* createJsxWriter */.J)({ known: components, unsure: new Set() }, (0,values/* bindingsOf */.kK)(programs));
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
    function braces(program, page) {
        const expression = (0,jsx_element/* expressionOf */.ez)(program);
        if (expression)
            value(expression, page);
    }
    return { ...(0,to_html/* toHtmlPage */.U)(text, tree, { foreign: write, readFrontMatter }), elements };
}

// EXTERNAL MODULE: ./build/formats/page/parse-html.js + 3 modules
var parse_html = __webpack_require__(84163);
// EXTERNAL MODULE: ./build/formats/markdown/unquoted-tags.js
var unquoted_tags = __webpack_require__(6014);
;// CONCATENATED MODULE: ./build/formats/mdx/index.js





























/**
 * MDX 3: CommonMark and GFM with JSX, expressions and modules, and front matter. Braces that contain no JavaScript are read as text; a file
 * that breaks other rules is read as Markdown with tags, without the comments of MDX.
 */
const mdx = createMdx(undefined);
/** The same with the pictures of front matter, where there is a reader for it. */
function createMdx(readFrontMatter) {
    const markdown = (0,formats_markdown.createMarkdown)(readFrontMatter);
    return {
        read(text, components = {}) {
            const images = readParts(text, components, readFrontMatter);
            if (images)
                return { images };
            const { shift, source } = withoutMark(text);
            const parsed = parseMdx(source);
            if (!('tree' in parsed)) {
                const tolerance = `is not strict MDX, so it was read as Markdown: ${parsed.reason}`;
                return { ...markdown.read(withoutMdxComments(text), components), tolerance };
            }
            const tolerance = parsed.reason && `is not strict MDX, so braces in it were read as text: ${parsed.reason}`;
            return { images: readPage(source, shift, parsed, (0,formats_components/* withKnown */.Ck)(components), readFrontMatter).images, tolerance };
        },
        outline(text, components = {}) {
            const { shift, source } = withoutMark(text);
            const parsed = parseMdx(source);
            if (!('tree' in parsed)) {
                const outline = markdown.outline(withoutMdxComments(text), components);
                return { ...outline, without: (changes) => `not strict\n${outline.without(changes)}` };
            }
            const page = readPage(source, shift, parsed, (0,formats_components/* withKnown */.Ck)(components), readFrontMatter);
            return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
        },
        outlineNear: (text, near, components = {}) => (0,outline_near/* outlineNear */.z)(text, near, { isJsx: true, mayShow: mayShow(components) }, (part) => {
            const parsed = parseMdx(part);
            if (!('tree' in parsed) || parsed.reason !== undefined)
                return undefined;
            const page = readPage(part, 0, parsed, (0,formats_components/* withKnown */.Ck)(components), undefined);
            return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
        }),
        comments(text) {
            const { shift, source } = withoutMark(text);
            const parsed = parseMdx(source);
            const found = findMdxComments(source, 'tree' in parsed ? parsed.tree : undefined);
            return found.map((comment) => ({ ...comment, span: moved(comment.span, shift) }));
        },
        setAlt(text, image, alt) {
            const construct = text.slice(image.span.start, image.span.end);
            if (isOwnLabel(image))
                return setMdxLabel(text, image, alt);
            const isTag = construct.startsWith('<') && image.attribute !== undefined && !(0,unquoted_tags/* hasUnquotedPath */.v)(construct);
            return isTag ? (0,set_attribute/* setJsxAttribute */.A)(text, image, alt) : markdown.setAlt(text, image, alt);
        },
        setDecorative(text, image) {
            if (isOwnLabel(image))
                return (0,decorative/* setDecorativeLabel */.q)(text, image, ' />', remoteAddress);
            return markdown.setDecorative(text, image);
        },
    };
}
/** Undefined where the file has to be read as a whole: one that is not strict is read in ways that depend on all of it. */
function readParts(text, components, readFrontMatter) {
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const images = (0,quick/* readQuickly */.x)(text.slice(shift), {
        isJsx: true,
        needsFrontMatter: readFrontMatter !== undefined,
        read: (part) => {
            const parsed = parseMdx((0,easy_markdown/* easyMarkdown */.w)(part));
            if (!('tree' in parsed) || parsed.reason !== undefined)
                return undefined;
            return readPage(part, 0, parsed, (0,formats_components/* withKnown */.Ck)(components), readFrontMatter).images;
        },
        mayShow: mayShow(components),
    });
    return images?.map((image) => shifted(image, shift));
}
function mayShow(components) {
    return (source) => (0,may_hold/* mayHold */.B)(tokens/* markdownTokens */.W, source, components);
}
/** Sites built with MDX also bundle pictures that Markdown shows from their root (Docusaurus, "Static Assets"). */
const remoteAddress = /^(?:https?:)?\/\/\S*$/i;
function readPage(source, shift, { tree, labels }, components, readFrontMatter) {
    const projection = mdxToHtmlPage(source, tree, components, readFrontMatter);
    function spansOf(element) {
        const own = projection.images.get(startOf(element));
        const label = own && labels.get(own);
        const whole = own && (0,markdown_places/* offsets */.F)(own);
        if (whole && label)
            return { element: whole, attribute: (name) => (name === 'alt' ? label : undefined) };
        const projected = projection.elements.get(startOf(element));
        // Of the rest, front matter alone is in the source as it is on the page.
        if (!projected)
            return (0,markdown_projected/* projectedSpans */.w7)(element, projection);
        return { element: (0,jsx_places/* openingTag */.p8)(source, projected), attribute: (name) => (0,jsx_places/* writtenSpan */.cv)(projected, name) };
    }
    const html = (0,parse_html/* parseHtml */.Z)(projection.html);
    const found = (0,page_elements/* findElements */.b)(html, spansOf, (0,parse/* frontMatterLanguage */.vg)(tree));
    const images = found.map((one) => shifted((0,marks/* withoutMarks */.z)(toImage(source, one, projection, labels)), shift));
    return { tree, shift, projection, html, found, images };
}
function outlineOf({ tree, shift, projection, html, found }, changes) {
    const holes = (0,text_holes/* createHoles */.Y)(changes.map(({ span }) => span));
    const written = (0,places/* namesIn */.wX)(projection.html);
    const namesOf = (element) => {
        const projected = projection.elements.get(startOf(element));
        return projected ? (0,jsx_places/* writtenNames */.uc)(projected) : written(element);
    };
    return [
        ...(0,markdown_outline/* outlineTree */.Z)(tree, holes, shift, (node) => outlineJsx(node, holes, shift)),
        ...(0,markdown_projected/* outlineFrontMatter */.jr)(projection, holes, shift),
        ...(0,outline/* outlinePage */.e)(html, (0,outline/* elementsOf */.Z)(changes, found), { namesOf }),
    ];
}
/** micromark drops a byte order mark, and all its offsets are then one too small; noncharacters are reserved for our placeholders. */
function withoutMark(text) {
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    return { shift, source: (0,easy_markdown/* easyMarkdown */.w)((0,placeholder/* withoutNoncharacters */.Sp)(text.slice(shift))) };
}
/** Without a list of attributes after it, which MDX does not have. */
function isOwnLabel(image) {
    return (0,markdown_label/* isLabel */.J2)(image) && image.attribute === undefined;
}
function shifted(image, by) {
    return { ...image, span: moved(image.span, by), altSpan: moved(image.altSpan, by) };
}
function moved({ start, end }, by) {
    return { start: start + by, end: end + by };
}


/***/ }),
83637:(t,e,i)=>{const s=i(35980),r=/^[\da-fA-F]+$/,a=/^\d+$/,n=new WeakMap;function getJsxTokens(t){
t=t.Parser.acorn||t;let e=n.get(t);if(!e){
const i=t.tokTypes,s=t.TokContext,r=t.TokenType,a=new s("<tag",!1),o=new s("</tag",!1),h=new s("<tag>...</tag>",!0,!0),c={tc_oTag:a,
tc_cTag:o,tc_expr:h},p={jsxName:new r("jsxName"),jsxText:new r("jsxText",{beforeExpr:!0}),jsxTagStart:new r("jsxTagStart",{startsExpr:!0}),
jsxTagEnd:new r("jsxTagEnd")};p.jsxTagStart.updateContext=function(){this.context.push(h),this.context.push(a),this.exprAllowed=!1},
p.jsxTagEnd.updateContext=function(t){let e=this.context.pop();e===a&&t===i.slash||e===o?(this.context.pop(),
this.exprAllowed=this.curContext()===h):this.exprAllowed=!0},e={tokContexts:c,tokTypes:p},n.set(t,e)}return e}
function getQualifiedJSXName(t){
return t?"JSXIdentifier"===t.type?t.name:"JSXNamespacedName"===t.type?t.namespace.name+":"+t.name.name:"JSXMemberExpression"===t.type?getQualifiedJSXName(t.object)+"."+getQualifiedJSXName(t.property):void 0:t
}t.exports=function(t){return t=t||{},function(e){return function plugin(t,e){
const n=e.acorn||i(90859),o=getJsxTokens(n),h=n.tokTypes,c=o.tokTypes,p=n.tokContexts,l=o.tokContexts.tc_oTag,u=o.tokContexts.tc_cTag,d=o.tokContexts.tc_expr,f=n.isNewLine,m=n.isIdentifierStart,x=n.isIdentifierChar
;return class extends e{static get acornJsx(){return o}jsx_readToken(){let t="",e=this.pos;for(;;){
this.pos>=this.input.length&&this.raise(this.start,"Unterminated JSX contents");let i=this.input.charCodeAt(this.pos);switch(i){case 60:
case 123:
return this.pos===this.start?60===i&&this.exprAllowed?(++this.pos,this.finishToken(c.jsxTagStart)):this.getTokenFromCode(i):(t+=this.input.slice(e,this.pos),
this.finishToken(c.jsxText,t));case 38:t+=this.input.slice(e,this.pos),t+=this.jsx_readEntity(),e=this.pos;break;case 62:case 125:
this.raise(this.pos,"Unexpected token `"+this.input[this.pos]+"`. Did you mean `"+(62===i?"&gt;":"&rbrace;")+'` or `{"'+this.input[this.pos]+'"}`?')
;default:f(i)?(t+=this.input.slice(e,this.pos),t+=this.jsx_readNewLine(!0),e=this.pos):++this.pos}}}jsx_readNewLine(t){
let e,i=this.input.charCodeAt(this.pos);return++this.pos,13===i&&10===this.input.charCodeAt(this.pos)?(++this.pos,
e=t?"\n":"\r\n"):e=String.fromCharCode(i),this.options.locations&&(++this.curLine,this.lineStart=this.pos),e}jsx_readString(t){
let e="",i=++this.pos;for(;;){this.pos>=this.input.length&&this.raise(this.start,"Unterminated string constant")
;let s=this.input.charCodeAt(this.pos);if(s===t)break;38===s?(e+=this.input.slice(i,this.pos),e+=this.jsx_readEntity(),
i=this.pos):f(s)?(e+=this.input.slice(i,this.pos),e+=this.jsx_readNewLine(!1),i=this.pos):++this.pos}
return e+=this.input.slice(i,this.pos++),this.finishToken(h.string,e)}jsx_readEntity(){let t,e="",i=0,n=this.input[this.pos]
;"&"!==n&&this.raise(this.pos,"Entity must start with an ampersand");let o=++this.pos;for(;this.pos<this.input.length&&i++<10;){
if(n=this.input[this.pos++],";"===n){
"#"===e[0]?"x"===e[1]?(e=e.substr(2),r.test(e)&&(t=String.fromCharCode(parseInt(e,16)))):(e=e.substr(1),
a.test(e)&&(t=String.fromCharCode(parseInt(e,10)))):t=s[e];break}e+=n}return t||(this.pos=o,"&")}jsx_readWord(){let t,e=this.pos;do{
t=this.input.charCodeAt(++this.pos)}while(x(t)||45===t);return this.finishToken(c.jsxName,this.input.slice(e,this.pos))}
jsx_parseIdentifier(){let t=this.startNode()
;return this.type===c.jsxName?t.name=this.value:this.type.keyword?t.name=this.type.keyword:this.unexpected(),this.next(),
this.finishNode(t,"JSXIdentifier")}jsx_parseNamespacedName(){let e=this.start,i=this.startLoc,s=this.jsx_parseIdentifier()
;if(!t.allowNamespaces||!this.eat(h.colon))return s;var r=this.startNodeAt(e,i);return r.namespace=s,r.name=this.jsx_parseIdentifier(),
this.finishNode(r,"JSXNamespacedName")}jsx_parseElementName(){if(this.type===c.jsxTagEnd)return""
;let e=this.start,i=this.startLoc,s=this.jsx_parseNamespacedName()
;for(this.type!==h.dot||"JSXNamespacedName"!==s.type||t.allowNamespacedObjects||this.unexpected();this.eat(h.dot);){
let t=this.startNodeAt(e,i);t.object=s,t.property=this.jsx_parseIdentifier(),s=this.finishNode(t,"JSXMemberExpression")}return s}
jsx_parseAttributeValue(){switch(this.type){case h.braceL:let t=this.jsx_parseExpressionContainer()
;return"JSXEmptyExpression"===t.expression.type&&this.raise(t.start,"JSX attributes must only be assigned a non-empty expression"),t
;case c.jsxTagStart:case h.string:return this.parseExprAtom();default:
this.raise(this.start,"JSX value should be either an expression or a quoted JSX text")}}jsx_parseEmptyExpression(){
let t=this.startNodeAt(this.lastTokEnd,this.lastTokEndLoc);return this.finishNodeAt(t,"JSXEmptyExpression",this.start,this.startLoc)}
jsx_parseExpressionContainer(){let t=this.startNode()
;return this.next(),t.expression=this.type===h.braceR?this.jsx_parseEmptyExpression():this.parseExpression(),this.expect(h.braceR),
this.finishNode(t,"JSXExpressionContainer")}jsx_parseAttribute(){let t=this.startNode();return this.eat(h.braceL)?(this.expect(h.ellipsis),
t.argument=this.parseMaybeAssign(),this.expect(h.braceR),this.finishNode(t,"JSXSpreadAttribute")):(t.name=this.jsx_parseNamespacedName(),
t.value=this.eat(h.eq)?this.jsx_parseAttributeValue():null,this.finishNode(t,"JSXAttribute"))}jsx_parseOpeningElementAt(t,e){
let i=this.startNodeAt(t,e);i.attributes=[];let s=this.jsx_parseElementName()
;for(s&&(i.name=s);this.type!==h.slash&&this.type!==c.jsxTagEnd;)i.attributes.push(this.jsx_parseAttribute())
;return i.selfClosing=this.eat(h.slash),this.expect(c.jsxTagEnd),this.finishNode(i,s?"JSXOpeningElement":"JSXOpeningFragment")}
jsx_parseClosingElementAt(t,e){let i=this.startNodeAt(t,e),s=this.jsx_parseElementName();return s&&(i.name=s),this.expect(c.jsxTagEnd),
this.finishNode(i,s?"JSXClosingElement":"JSXClosingFragment")}jsx_parseElementAt(t,e){
let i=this.startNodeAt(t,e),s=[],r=this.jsx_parseOpeningElementAt(t,e),a=null;if(!r.selfClosing){t:for(;;)switch(this.type){
case c.jsxTagStart:if(t=this.start,e=this.startLoc,this.next(),this.eat(h.slash)){a=this.jsx_parseClosingElementAt(t,e);break t}
s.push(this.jsx_parseElementAt(t,e));break;case c.jsxText:s.push(this.parseExprAtom());break;case h.braceL:
s.push(this.jsx_parseExpressionContainer());break;default:this.unexpected()}
getQualifiedJSXName(a.name)!==getQualifiedJSXName(r.name)&&this.raise(a.start,"Expected corresponding JSX closing tag for <"+getQualifiedJSXName(r.name)+">")
}let n=r.name?"Element":"Fragment";return i["opening"+n]=r,i["closing"+n]=a,i.children=s,
this.type===h.relational&&"<"===this.value&&this.raise(this.start,"Adjacent JSX elements must be wrapped in an enclosing tag"),
this.finishNode(i,"JSX"+n)}jsx_parseText(){let t=this.parseLiteral(this.value);return t.type="JSXText",t}jsx_parseElement(){
let t=this.start,e=this.startLoc;return this.next(),this.jsx_parseElementAt(t,e)}parseExprAtom(t){
return this.type===c.jsxText?this.jsx_parseText():this.type===c.jsxTagStart?this.jsx_parseElement():super.parseExprAtom(t)}readToken(t){
let e=this.curContext();if(e===d)return this.jsx_readToken();if(e===l||e===u){if(m(t))return this.jsx_readWord();if(62==t)return++this.pos,
this.finishToken(c.jsxTagEnd);if((34===t||39===t)&&e==l)return this.jsx_readString(t)}
return 60===t&&this.exprAllowed&&33!==this.input.charCodeAt(this.pos+1)?(++this.pos,this.finishToken(c.jsxTagStart)):super.readToken(t)}
updateContext(t){if(this.type==h.braceL){var e=this.curContext()
;e==l?this.context.push(p.b_expr):e==d?this.context.push(p.b_tmpl):super.updateContext(t),this.exprAllowed=!0}else{
if(this.type!==h.slash||t!==c.jsxTagStart)return super.updateContext(t);this.context.length-=2,this.context.push(u),this.exprAllowed=!1}}}
}({allowNamespaces:!1!==t.allowNamespaces,allowNamespacedObjects:!!t.allowNamespacedObjects},e)}},
Object.defineProperty(t.exports,"tokTypes",{get:function get_tokTypes(){return getJsxTokens(i(90859)).tokTypes},configurable:!0,
enumerable:!0})},35980:t=>{t.exports={quot:'"',amp:"&",apos:"'",lt:"<",gt:">",nbsp:" ",iexcl:"¡",cent:"¢",pound:"£",curren:"¤",yen:"¥",
brvbar:"¦",sect:"§",uml:"¨",copy:"©",ordf:"ª",laquo:"«",not:"¬",shy:"­",reg:"®",macr:"¯",deg:"°",plusmn:"±",sup2:"²",sup3:"³",acute:"´",
micro:"µ",para:"¶",middot:"·",cedil:"¸",sup1:"¹",ordm:"º",raquo:"»",frac14:"¼",frac12:"½",frac34:"¾",iquest:"¿",Agrave:"À",Aacute:"Á",
Acirc:"Â",Atilde:"Ã",Auml:"Ä",Aring:"Å",AElig:"Æ",Ccedil:"Ç",Egrave:"È",Eacute:"É",Ecirc:"Ê",Euml:"Ë",Igrave:"Ì",Iacute:"Í",Icirc:"Î",
Iuml:"Ï",ETH:"Ð",Ntilde:"Ñ",Ograve:"Ò",Oacute:"Ó",Ocirc:"Ô",Otilde:"Õ",Ouml:"Ö",times:"×",Oslash:"Ø",Ugrave:"Ù",Uacute:"Ú",Ucirc:"Û",
Uuml:"Ü",Yacute:"Ý",THORN:"Þ",szlig:"ß",agrave:"à",aacute:"á",acirc:"â",atilde:"ã",auml:"ä",aring:"å",aelig:"æ",ccedil:"ç",egrave:"è",
eacute:"é",ecirc:"ê",euml:"ë",igrave:"ì",iacute:"í",icirc:"î",iuml:"ï",eth:"ð",ntilde:"ñ",ograve:"ò",oacute:"ó",ocirc:"ô",otilde:"õ",
ouml:"ö",divide:"÷",oslash:"ø",ugrave:"ù",uacute:"ú",ucirc:"û",uuml:"ü",yacute:"ý",thorn:"þ",yuml:"ÿ",OElig:"Œ",oelig:"œ",Scaron:"Š",
scaron:"š",Yuml:"Ÿ",fnof:"ƒ",circ:"ˆ",tilde:"˜",Alpha:"Α",Beta:"Β",Gamma:"Γ",Delta:"Δ",Epsilon:"Ε",Zeta:"Ζ",Eta:"Η",Theta:"Θ",Iota:"Ι",
Kappa:"Κ",Lambda:"Λ",Mu:"Μ",Nu:"Ν",Xi:"Ξ",Omicron:"Ο",Pi:"Π",Rho:"Ρ",Sigma:"Σ",Tau:"Τ",Upsilon:"Υ",Phi:"Φ",Chi:"Χ",Psi:"Ψ",Omega:"Ω",
alpha:"α",beta:"β",gamma:"γ",delta:"δ",epsilon:"ε",zeta:"ζ",eta:"η",theta:"θ",iota:"ι",kappa:"κ",lambda:"λ",mu:"μ",nu:"ν",xi:"ξ",
omicron:"ο",pi:"π",rho:"ρ",sigmaf:"ς",sigma:"σ",tau:"τ",upsilon:"υ",phi:"φ",chi:"χ",psi:"ψ",omega:"ω",thetasym:"ϑ",upsih:"ϒ",piv:"ϖ",
ensp:" ",emsp:" ",thinsp:" ",zwnj:"‌",zwj:"‍",lrm:"‎",rlm:"‏",ndash:"–",mdash:"—",lsquo:"‘",rsquo:"’",sbquo:"‚",ldquo:"“",rdquo:"”",
bdquo:"„",dagger:"†",Dagger:"‡",bull:"•",hellip:"…",permil:"‰",prime:"′",Prime:"″",lsaquo:"‹",rsaquo:"›",oline:"‾",frasl:"⁄",euro:"€",
image:"ℑ",weierp:"℘",real:"ℜ",trade:"™",alefsym:"ℵ",larr:"←",uarr:"↑",rarr:"→",darr:"↓",harr:"↔",crarr:"↵",lArr:"⇐",uArr:"⇑",rArr:"⇒",
dArr:"⇓",hArr:"⇔",forall:"∀",part:"∂",exist:"∃",empty:"∅",nabla:"∇",isin:"∈",notin:"∉",ni:"∋",prod:"∏",sum:"∑",minus:"−",lowast:"∗",
radic:"√",prop:"∝",infin:"∞",ang:"∠",and:"∧",or:"∨",cap:"∩",cup:"∪",int:"∫",there4:"∴",sim:"∼",cong:"≅",asymp:"≈",ne:"≠",equiv:"≡",le:"≤",
ge:"≥",sub:"⊂",sup:"⊃",nsub:"⊄",sube:"⊆",supe:"⊇",oplus:"⊕",otimes:"⊗",perp:"⊥",sdot:"⋅",lceil:"⌈",rceil:"⌉",lfloor:"⌊",rfloor:"⌋",lang:"〈",
rang:"〉",loz:"◊",spades:"♠",clubs:"♣",hearts:"♥",diams:"♦"}},90859:function(t,e){!function(t){
var e=[509,0,227,0,150,4,294,9,1368,2,2,1,6,3,41,2,5,0,166,1,574,3,9,9,7,9,32,4,318,1,31,4,33,15,71,10,50,3,123,2,54,14,32,10,3,1,11,3,46,10,8,0,46,9,7,2,37,13,2,9,6,1,45,0,13,2,49,13,9,3,2,11,83,11,7,0,3,0,158,11,6,9,7,3,56,1,2,6,3,1,3,2,10,0,11,1,3,6,4,4,68,8,2,0,3,0,2,3,2,4,2,0,15,1,83,17,10,9,5,0,82,19,13,9,214,6,3,8,28,1,83,16,16,9,82,12,9,9,7,19,58,14,5,9,243,14,166,9,71,5,2,1,3,3,2,0,2,1,13,9,120,6,3,6,4,0,29,9,41,6,2,3,9,0,10,10,47,15,199,7,137,9,54,7,2,7,17,9,57,21,2,13,123,5,4,0,2,1,2,6,2,0,9,9,49,4,2,1,2,4,9,9,55,9,7,0,259,3,10,1,2,0,49,6,4,4,14,10,5350,0,7,14,11465,27,2343,9,87,9,39,4,60,6,26,9,535,9,470,0,2,54,8,3,82,0,12,1,19628,1,4178,9,519,45,3,22,481,1,61,4,4,5,9,7,3,6,31,3,149,2,12,2,9,1,3,0,33,1,1357,49,513,54,5,49,9,0,15,0,23,4,2,14,1361,6,2,16,3,6,2,1,2,4,101,0,161,6,10,9,357,0,62,13,499,13,245,1,2,9,233,0,3,0,8,1,6,0,475,6,110,6,6,9,4759,9,787719,239],i=[0,11,2,25,2,18,2,1,2,14,3,13,35,122,70,52,268,28,4,48,48,31,14,29,6,37,11,29,3,35,5,7,2,4,43,157,19,35,5,35,5,39,9,51,13,10,2,14,2,6,2,1,2,10,2,14,2,6,2,1,4,51,13,310,10,21,11,7,25,5,2,41,2,13,65,5,3,0,2,43,2,1,4,0,3,22,11,22,10,30,66,18,2,1,11,21,11,25,7,25,39,55,7,1,65,0,16,3,2,2,2,28,43,28,4,28,36,7,2,27,28,53,11,21,11,18,14,17,111,72,56,50,14,50,14,35,39,27,10,22,251,41,7,1,17,5,18,21,18,28,11,0,9,21,43,17,47,20,28,22,13,52,58,1,3,0,14,44,33,24,27,35,30,0,3,0,9,34,4,0,13,47,15,3,22,0,2,0,36,17,2,24,20,1,64,6,2,0,2,3,2,14,2,9,8,46,39,7,3,1,3,21,2,6,2,1,2,4,4,0,19,0,13,4,31,9,2,0,3,0,2,37,2,0,26,0,2,0,45,52,19,3,21,2,31,47,21,1,2,0,185,46,42,3,37,47,21,0,60,42,14,0,72,26,38,6,186,43,117,63,32,7,3,0,3,7,2,1,2,23,16,0,2,0,95,7,3,38,17,0,2,0,29,0,11,39,8,0,22,0,12,45,20,0,19,72,18,0,182,32,32,8,2,36,18,0,50,29,113,6,2,1,2,37,22,0,26,5,2,1,2,31,15,0,24,43,22,0,239,18,16,0,2,12,2,33,125,0,80,921,103,111,6,206,13,310,2314,96,16,1071,18,5,26,3994,6,582,6842,29,1763,568,8,30,18,78,18,29,19,47,17,3,32,20,6,18,433,44,212,63,33,24,3,24,45,74,6,0,67,12,65,1,2,0,15,4,10,7386,37,33,96,114,14,913,15,50,7710,3,2,6,2,1,2,296,10,0,30,2,3,0,15,4,8,395,2309,106,6,12,4,8,8,9,5991,84,2,70,2,1,3,0,3,1,3,3,2,11,2,0,2,6,2,64,2,3,3,7,2,6,2,27,2,3,2,4,2,0,4,6,2,340,2,24,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,7,1845,129,15,6,55,50,49,61,147,44,11,6,17,0,322,29,19,43,485,27,229,29,3,0,208,30,2,2,2,1,2,6,3,4,10,1,225,6,2,3,2,1,2,14,2,196,60,67,8,0,1205,3,2,26,2,1,2,0,3,0,2,9,2,3,2,0,2,0,7,0,5,0,2,0,2,0,2,2,2,1,2,0,3,0,2,0,2,0,2,0,2,0,2,1,2,0,3,3,2,6,2,3,2,3,2,0,2,9,2,16,6,2,2,4,2,16,4421,42719,33,4382,2,5773,3,7472,16,621,2467,541,1507,4938,6,8489,39815,11327],s="‌‍·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･",r="ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ",a={
3:"abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
5:"class enum extends super const export import",6:"enum",strict:"implements interface let package private protected public static yield",
strictBind:"eval arguments"
},n="break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this",o={
5:n,"5module":n+" export import",6:n+" const class extends export import super"
},h=/^in(stanceof)?$/,c=new RegExp("["+r+"]"),p=new RegExp("["+r+s+"]");function isInAstralSet(t,e){for(var i=65536,s=0;s<e.length;s+=2){
if((i+=e[s])>t)return!1;if((i+=e[s+1])>=t)return!0}return!1}function isIdentifierStart(t,e){
return t<65?36===t:t<91||(t<97?95===t:t<123||(t<=65535?t>=170&&c.test(String.fromCharCode(t)):!1!==e&&isInAstralSet(t,i)))}
function isIdentifierChar(t,s){
return t<48?36===t:t<58||!(t<65)&&(t<91||(t<97?95===t:t<123||(t<=65535?t>=170&&p.test(String.fromCharCode(t)):!1!==s&&(isInAstralSet(t,i)||isInAstralSet(t,e)))))
}var l=function TokenType(t,e){void 0===e&&(e={}),this.label=t,this.keyword=e.keyword,this.beforeExpr=!!e.beforeExpr,
this.startsExpr=!!e.startsExpr,this.isLoop=!!e.isLoop,this.isAssign=!!e.isAssign,this.prefix=!!e.prefix,this.postfix=!!e.postfix,
this.binop=e.binop||null,this.updateContext=null};function binop(t,e){return new l(t,{beforeExpr:!0,binop:e})}var u={beforeExpr:!0},d={
startsExpr:!0},f={};function kw(t,e){return void 0===e&&(e={}),e.keyword=t,f[t]=new l(t,e)}var m={num:new l("num",d),
regexp:new l("regexp",d),string:new l("string",d),name:new l("name",d),privateId:new l("privateId",d),eof:new l("eof"),bracketL:new l("[",{
beforeExpr:!0,startsExpr:!0}),bracketR:new l("]"),braceL:new l("{",{beforeExpr:!0,startsExpr:!0}),braceR:new l("}"),parenL:new l("(",{
beforeExpr:!0,startsExpr:!0}),parenR:new l(")"),comma:new l(",",u),semi:new l(";",u),colon:new l(":",u),dot:new l("."),
question:new l("?",u),questionDot:new l("?."),arrow:new l("=>",u),template:new l("template"),invalidTemplate:new l("invalidTemplate"),
ellipsis:new l("...",u),backQuote:new l("`",d),dollarBraceL:new l("${",{beforeExpr:!0,startsExpr:!0}),eq:new l("=",{beforeExpr:!0,
isAssign:!0}),assign:new l("_=",{beforeExpr:!0,isAssign:!0}),incDec:new l("++/--",{prefix:!0,postfix:!0,startsExpr:!0}),prefix:new l("!/~",{
beforeExpr:!0,prefix:!0,startsExpr:!0}),logicalOR:binop("||",1),logicalAND:binop("&&",2),bitwiseOR:binop("|",3),bitwiseXOR:binop("^",4),
bitwiseAND:binop("&",5),equality:binop("==/!=/===/!==",6),relational:binop("</>/<=/>=",7),bitShift:binop("<</>>/>>>",8),
plusMin:new l("+/-",{beforeExpr:!0,binop:9,prefix:!0,startsExpr:!0}),modulo:binop("%",10),star:binop("*",10),slash:binop("/",10),
starstar:new l("**",{beforeExpr:!0}),coalesce:binop("??",1),_break:kw("break"),_case:kw("case",u),_catch:kw("catch"),
_continue:kw("continue"),_debugger:kw("debugger"),_default:kw("default",u),_do:kw("do",{isLoop:!0,beforeExpr:!0}),_else:kw("else",u),
_finally:kw("finally"),_for:kw("for",{isLoop:!0}),_function:kw("function",d),_if:kw("if"),_return:kw("return",u),_switch:kw("switch"),
_throw:kw("throw",u),_try:kw("try"),_var:kw("var"),_const:kw("const"),_while:kw("while",{isLoop:!0}),_with:kw("with"),_new:kw("new",{
beforeExpr:!0,startsExpr:!0}),_this:kw("this",d),_super:kw("super",d),_class:kw("class",d),_extends:kw("extends",u),_export:kw("export"),
_import:kw("import",d),_null:kw("null",d),_true:kw("true",d),_false:kw("false",d),_in:kw("in",{beforeExpr:!0,binop:7}),
_instanceof:kw("instanceof",{beforeExpr:!0,binop:7}),_typeof:kw("typeof",{beforeExpr:!0,prefix:!0,startsExpr:!0}),_void:kw("void",{
beforeExpr:!0,prefix:!0,startsExpr:!0}),_delete:kw("delete",{beforeExpr:!0,prefix:!0,startsExpr:!0})
},x=/\r\n?|\n|\u2028|\u2029/,g=new RegExp(x.source,"g");function isNewLine(t){return 10===t||13===t||8232===t||8233===t}
function nextLineBreak(t,e,i){void 0===i&&(i=t.length);for(var s=e;s<i;s++){var r=t.charCodeAt(s)
;if(isNewLine(r))return s<i-1&&13===r&&10===t.charCodeAt(s+1)?s+2:s+1}return-1}
var v=/[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/,y=/(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g,b=Object.prototype,k=b.hasOwnProperty,w=b.toString,S=Object.hasOwn||function(t,e){
return k.call(t,e)},C=Array.isArray||function(t){return"[object Array]"===w.call(t)},_=Object.create(null);function wordsRegexp(t){
return _[t]||(_[t]=new RegExp("^(?:"+t.replace(/ /g,"|")+")$"))}function codePointToString(t){
return t<=65535?String.fromCharCode(t):(t-=65536,String.fromCharCode(55296+(t>>10),56320+(1023&t)))}
var E=/(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/,A=function Position(t,e){this.line=t,this.column=e}
;A.prototype.offset=function offset(t){return new A(this.line,this.column+t)};var T=function SourceLocation(t,e,i){this.start=e,this.end=i,
null!==t.sourceFile&&(this.source=t.sourceFile)};function getLineInfo(t,e){for(var i=1,s=0;;){var r=nextLineBreak(t,s,e)
;if(r<0)return new A(i,e-s);++i,s=r}}var I={ecmaVersion:null,sourceType:"script",strict:!1,onInsertedSemicolon:null,onTrailingComma:null,
allowReserved:null,allowReturnOutsideFunction:!1,allowImportExportEverywhere:!1,allowAwaitOutsideFunction:null,allowSuperOutsideMethod:null,
allowHashBang:!1,checkPrivateFields:!0,locations:!1,startLocation:null,onToken:null,onComment:null,ranges:!1,program:null,sourceFile:null,
directSourceFile:null,preserveParens:!1},N=!1;function getOptions(t){var e={};for(var i in I)e[i]=t&&S(t,i)?t[i]:I[i]
;if("latest"===e.ecmaVersion?e.ecmaVersion=1e8:null==e.ecmaVersion?(!N&&"object"==typeof console&&console.warn&&(N=!0,
console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.")),
e.ecmaVersion=11):e.ecmaVersion>=2015&&(e.ecmaVersion-=2009),null==e.allowReserved&&(e.allowReserved=e.ecmaVersion<5),
t&&null!=t.allowHashBang||(e.allowHashBang=e.ecmaVersion>=14),C(e.onToken)){var s=e.onToken;e.onToken=function(t){return s.push(t)}}
if(C(e.onComment)&&(e.onComment=pushComment(e,e.onComment)),
"commonjs"===e.sourceType&&e.allowAwaitOutsideFunction)throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs")
;return e}function pushComment(t,e){return function(i,s,r,a,n,o){var h={type:i?"Block":"Line",value:s,start:r,end:a}
;t.locations&&(h.loc=new T(this,n,o)),t.ranges&&(h.range=[r,a]),e.push(h)}}
var P=1,V=2,L=4,R=8,M=16,D=32,O=64,F=128,B=256,U=512,j=1024,J=P|V|B;function functionFlags(t,e){return V|(t?L:0)|(e?R:0)}
var q=0,z=1,W=2,H=3,G=4,K=5,Q=function Parser(t,e,i){this.options=t=getOptions(t),this.sourceFile=t.sourceFile,
this.keywords=wordsRegexp(o[t.ecmaVersion>=6?6:"module"===t.sourceType?"5module":5]);var s=""
;!0!==t.allowReserved&&(s=a[t.ecmaVersion>=6?6:5===t.ecmaVersion?5:3],"module"===t.sourceType&&(s+=" await")),
this.reservedWords=wordsRegexp(s);var r=(s?s+" ":"")+a.strict;this.reservedWordsStrict=wordsRegexp(r),
this.reservedWordsStrictBind=wordsRegexp(r+" "+a.strictBind),this.input=String(e),this.containsEsc=!1,this.pos=i||0,this.curLine=1,
t.startLocation?(this.lineStart=this.pos-t.startLocation.column,
this.curLine=t.startLocation.line):i?(this.lineStart=this.input.lastIndexOf("\n",i-1)+1,
this.options.locations&&(this.curLine=this.input.slice(0,this.lineStart).split(x).length)):this.lineStart=0,this.type=m.eof,this.value=null,
this.start=this.end=this.pos,this.startLoc=this.endLoc=this.curPosition(),this.lastTokEndLoc=this.lastTokStartLoc=null,
this.lastTokStart=this.lastTokEnd=this.pos,this.context=this.initialContext(),this.exprAllowed=!0,this.inModule="module"===t.sourceType,
this.strict=this.inModule||!0===t.strict||this.strictDirective(this.pos),this.potentialArrowAt=-1,this.potentialArrowInForAwait=!1,
this.yieldPos=this.awaitPos=this.awaitIdentPos=0,this.labels=[],this.undefinedExports=Object.create(null),
0===this.pos&&t.allowHashBang&&"#!"===this.input.slice(0,2)&&this.skipLineComment(2),this.scopeStack=[],
this.enterScope("commonjs"===this.options.sourceType?V:P),this.regexpState=null,this.privateNameStack=[]},X={inFunction:{configurable:!0},
inGenerator:{configurable:!0},inAsync:{configurable:!0},canAwait:{configurable:!0},allowReturn:{configurable:!0},allowSuper:{configurable:!0
},allowDirectSuper:{configurable:!0},treatFunctionsAsVar:{configurable:!0},allowNewDotTarget:{configurable:!0},allowUsing:{configurable:!0},
inClassStaticBlock:{configurable:!0}};Q.prototype.parse=function parse(){var t=this,e=this.options.program||this.startNode()
;return this.nextToken(),this.catchStackOverflow(function(){return t.parseTopLevel(e)})},X.inFunction.get=function(){
return(this.currentVarScope().flags&V)>0},X.inGenerator.get=function(){return(this.currentVarScope().flags&R)>0},X.inAsync.get=function(){
return(this.currentVarScope().flags&L)>0},X.canAwait.get=function(){for(var t=this.scopeStack.length-1;t>=0;t--){
var e=this.scopeStack[t].flags;if(e&(B|U))return!1;if(e&V)return(e&L)>0}
return this.inModule&&this.options.ecmaVersion>=13||this.options.allowAwaitOutsideFunction},X.allowReturn.get=function(){
return!!this.inFunction||!!(this.options.allowReturnOutsideFunction&&this.currentVarScope().flags&P)},X.allowSuper.get=function(){
return(this.currentThisScope().flags&O)>0||this.options.allowSuperOutsideMethod},X.allowDirectSuper.get=function(){
return(this.currentThisScope().flags&F)>0},X.treatFunctionsAsVar.get=function(){return this.treatFunctionsAsVarInScope(this.currentScope())
},X.allowNewDotTarget.get=function(){for(var t=this.scopeStack.length-1;t>=0;t--){var e=this.scopeStack[t].flags
;if(e&(B|U)||e&V&&!(e&M))return!0}return!1},X.allowUsing.get=function(){var t=this.currentScope().flags;return!(t&j||!this.inModule&&t&P)},
X.inClassStaticBlock.get=function(){return(this.currentVarScope().flags&B)>0},Q.extend=function extend(){
for(var t=[],e=arguments.length;e--;)t[e]=arguments[e];for(var i=this,s=0;s<t.length;s++)i=t[s](i);return i},Q.parse=function parse(t,e){
return new this(e,t).parse()},Q.parseExpressionAt=function parseExpressionAt(t,e,i){var s=new this(i,t,e);return s.nextToken(),
s.parseExpression()},Q.tokenizer=function tokenizer(t,e){return new this(e,t)},Object.defineProperties(Q.prototype,X)
;var $=Q.prototype,Y=/^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;function keywordOpAt(t,e){
for(var i=e+1,s=Math.min(t.input.length,e+11);i<s;){var r=t.fullCharCodeAt(i);if(!isIdentifierChar(r,!0))break;i+=r<=65535?1:2}
return i===e+2&&"in"===t.input.slice(e,i)||i===e+10&&"instanceof"===t.input.slice(e,i)}$.strictDirective=function(t){
if(this.options.ecmaVersion<5)return!1;for(;;){y.lastIndex=t,t+=y.exec(this.input)[0].length;var e=Y.exec(this.input.slice(t))
;if(!e)return!1;if("use strict"===(e[1]||e[2])){y.lastIndex=t+e[0].length
;var i=y.exec(this.input),s=i.index+i[0].length,r=this.input.charAt(s)
;return";"===r||"}"===r||x.test(i[0])&&!(/[(`.[+\-/*%<>=,?^&]/.test(r)||"!"===r&&"="===this.input.charAt(s+1)||"i"===r&&keywordOpAt(this,s))
}t+=e[0].length,y.lastIndex=t,t+=y.exec(this.input)[0].length,";"===this.input[t]&&t++}},$.eat=function(t){
return this.type===t&&(this.next(),!0)},$.isContextual=function(t){return this.type===m.name&&this.value===t&&!this.containsEsc},
$.eatContextual=function(t){return!!this.isContextual(t)&&(this.next(),!0)},$.catchStackOverflow=function(t){try{return t()}catch(t){
if(!(t instanceof Error&&(/\bstack\b.*\b(exceeded|overflow)\b/i.test(t.message)||/\btoo much recursion\b/i.test(t.message))))throw t
;this.raise(this.start,"Not enough stack space to parse input")}},$.expectContextual=function(t){this.eatContextual(t)||this.unexpected()},
$.canInsertSemicolon=function(){return this.type===m.eof||this.type===m.braceR||x.test(this.input.slice(this.lastTokEnd,this.start))},
$.insertSemicolon=function(){
if(this.canInsertSemicolon())return this.options.onInsertedSemicolon&&this.options.onInsertedSemicolon(this.lastTokEnd,this.lastTokEndLoc),
!0},$.semicolon=function(){this.eat(m.semi)||this.insertSemicolon()||this.unexpected()},$.afterTrailingComma=function(t,e){
if(this.type===t)return this.options.onTrailingComma&&this.options.onTrailingComma(this.lastTokStart,this.lastTokStartLoc),e||this.next(),!0
},$.expect=function(t){this.eat(t)||this.unexpected()},$.unexpected=function(t){this.raise(null!=t?t:this.start,"Unexpected token")}
;var Z=function DestructuringErrors(){
this.shorthandAssign=this.trailingComma=this.parenthesizedAssign=this.parenthesizedBind=this.doubleProto=-1}
;$.checkPatternErrors=function(t,e){if(t){
t.trailingComma>-1&&this.raiseRecoverable(t.trailingComma,"Comma is not permitted after the rest element")
;var i=e?t.parenthesizedAssign:t.parenthesizedBind;i>-1&&this.raiseRecoverable(i,e?"Assigning to rvalue":"Parenthesized pattern")}},
$.checkExpressionErrors=function(t,e){if(!t)return!1;var i=t.shorthandAssign,s=t.doubleProto;if(!e)return i>=0||s>=0
;i>=0&&this.raise(i,"Shorthand property assignments are valid only in destructuring patterns"),
s>=0&&this.raiseRecoverable(s,"Redefinition of __proto__ property")},$.checkYieldAwaitInDefaultParams=function(){
this.yieldPos&&(!this.awaitPos||this.yieldPos<this.awaitPos)&&this.raise(this.yieldPos,"Yield expression cannot be a default value"),
this.awaitPos&&this.raise(this.awaitPos,"Await expression cannot be a default value")},$.isSimpleAssignTarget=function(t){
return"ParenthesizedExpression"===t.type?this.isSimpleAssignTarget(t.expression):"Identifier"===t.type||"MemberExpression"===t.type}
;var tt=Q.prototype;tt.parseTopLevel=function(t){var e=Object.create(null);for(t.body||(t.body=[]);this.type!==m.eof;){
var i=this.parseStatement(null,!0,e);t.body.push(i)}if(this.inModule)for(var s=0,r=Object.keys(this.undefinedExports);s<r.length;s+=1){
var a=r[s];this.raiseRecoverable(this.undefinedExports[a].start,"Export '"+a+"' is not defined")}return this.adaptDirectivePrologue(t.body),
this.next(),t.sourceType="commonjs"===this.options.sourceType?"script":this.options.sourceType,this.finishNode(t,"Program")};var et={
kind:"loop"},it={kind:"switch"};tt.isLet=function(t){if(this.options.ecmaVersion<6||!this.isContextual("let"))return!1;y.lastIndex=this.pos
;var e=y.exec(this.input),i=this.pos+e[0].length,s=this.fullCharCodeAt(i);if(91===s||92===s)return!0;if(t)return!1;if(123===s)return!0
;if(isIdentifierStart(s)){var r=i;do{i+=s<=65535?1:2}while(isIdentifierChar(s=this.fullCharCodeAt(i)));if(92===s)return!0
;var a=this.input.slice(r,i);if(!h.test(a))return!0}return!1},tt.isAsyncFunction=function(){
if(this.options.ecmaVersion<8||!this.isContextual("async"))return!1;y.lastIndex=this.pos;var t,e=y.exec(this.input),i=this.pos+e[0].length
;return!(x.test(this.input.slice(this.pos,i))||"function"!==this.input.slice(i,i+8)||i+8!==this.input.length&&(isIdentifierChar(t=this.fullCharCodeAt(i+8))||92===t))
},tt.isUsingKeyword=function(t,e){if(this.options.ecmaVersion<17||!this.isContextual(t?"await":"using"))return!1;y.lastIndex=this.pos
;var i=y.exec(this.input),s=this.pos+i[0].length;if(x.test(this.input.slice(this.pos,s)))return!1;if(t){var r,a=s+5
;if("using"!==this.input.slice(s,a)||a===this.input.length||isIdentifierChar(r=this.fullCharCodeAt(a))||92===r)return!1;y.lastIndex=a
;var n=y.exec(this.input);if(s=a+n[0].length,n&&x.test(this.input.slice(a,s)))return!1}var o=this.fullCharCodeAt(s)
;if(!isIdentifierStart(o)&&92!==o)return!1;var c=s;do{s+=o<=65535?1:2}while(isIdentifierChar(o=this.fullCharCodeAt(s)));if(92===o)return!0
;var p=this.input.slice(c,s);return!h.test(p)&&!(e&&!t&&"of"===p&&(y.lastIndex=s,s+=y.exec(this.input)[0].length,
61!==this.input.charCodeAt(s)||61===(o=this.input.charCodeAt(s+1))||62===o))},tt.isAwaitUsing=function(t){return this.isUsingKeyword(!0,t)},
tt.isUsing=function(t){return this.isUsingKeyword(!1,t)},tt.parseStatement=function(t,e,i){var s,r=this.type,a=this.startNode()
;switch(this.isLet(t)&&(r=m._var,s="let"),r){case m._break:case m._continue:return this.parseBreakContinueStatement(a,r.keyword)
;case m._debugger:return this.parseDebuggerStatement(a);case m._do:return this.parseDoStatement(a);case m._for:
return this.parseForStatement(a);case m._function:
return t&&(this.strict||"if"!==t&&"label"!==t)&&this.options.ecmaVersion>=6&&this.unexpected(),this.parseFunctionStatement(a,!1,!t)
;case m._class:return t&&this.unexpected(),this.parseClass(a,!0);case m._if:return this.parseIfStatement(a);case m._return:
return this.parseReturnStatement(a);case m._switch:return this.parseSwitchStatement(a);case m._throw:return this.parseThrowStatement(a)
;case m._try:return this.parseTryStatement(a);case m._const:case m._var:return s=s||this.value,t&&"var"!==s&&this.unexpected(),
this.parseVarStatement(a,s);case m._while:return this.parseWhileStatement(a);case m._with:return this.parseWithStatement(a);case m.braceL:
return this.parseBlock(!0,a);case m.semi:return this.parseEmptyStatement(a);case m._export:case m._import:
if(this.options.ecmaVersion>10&&r===m._import){y.lastIndex=this.pos
;var n=y.exec(this.input),o=this.pos+n[0].length,h=this.input.charCodeAt(o)
;if(40===h||46===h)return this.parseExpressionStatement(a,this.parseExpression())}
return this.options.allowImportExportEverywhere||(e||this.raise(this.start,"'import' and 'export' may only appear at the top level"),
this.inModule||this.raise(this.start,"'import' and 'export' may appear only with 'sourceType: module'")),
r===m._import?this.parseImport(a):this.parseExport(a,i);default:if(this.isAsyncFunction())return t&&this.unexpected(),this.next(),
this.parseFunctionStatement(a,!0,!t);var c=this.isAwaitUsing(!1)?"await using":this.isUsing(!1)?"using":null
;if(c)return this.allowUsing||this.raise(this.start,"Using declaration cannot appear in the top level when source type is `script` or in the bare case statement"),
t&&this.raise(this.start,"Using declaration is not allowed in single-statement positions"),
"await using"===c&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),this.next()),this.next(),
this.parseVar(a,!1,c),this.semicolon(),this.finishNode(a,"VariableDeclaration");var p=this.value,l=this.parseExpression()
;return r===m.name&&"Identifier"===l.type&&this.eat(m.colon)?this.parseLabeledStatement(a,p,l,t):this.parseExpressionStatement(a,l)}},
tt.parseBreakContinueStatement=function(t,e){var i="break"===e
;this.next(),this.eat(m.semi)||this.insertSemicolon()?t.label=null:this.type!==m.name?this.unexpected():(t.label=this.parseIdent(),
this.semicolon());for(var s=0;s<this.labels.length;++s){var r=this.labels[s];if(null==t.label||r.name===t.label.name){
if(null!=r.kind&&(i||"loop"===r.kind))break;if(t.label&&i)break}}return s===this.labels.length&&this.raise(t.start,"Unsyntactic "+e),
this.finishNode(t,i?"BreakStatement":"ContinueStatement")},tt.parseDebuggerStatement=function(t){return this.next(),this.semicolon(),
this.finishNode(t,"DebuggerStatement")},tt.parseDoStatement=function(t){return this.next(),this.labels.push(et),
t.body=this.parseStatement("do"),this.labels.pop(),this.expect(m._while),t.test=this.parseParenExpression(),
this.options.ecmaVersion>=6?this.eat(m.semi):this.semicolon(),this.finishNode(t,"DoWhileStatement")},tt.parseForStatement=function(t){
this.next();var e=this.options.ecmaVersion>=9&&this.canAwait&&this.eatContextual("await")?this.lastTokStart:-1;if(this.labels.push(et),
this.enterScope(0),this.expect(m.parenL),this.type===m.semi)return e>-1&&this.unexpected(e),this.parseFor(t,null);var i=this.isLet()
;if(this.type===m._var||this.type===m._const||i){var s=this.startNode(),r=i?"let":this.value;return this.next(),this.parseVar(s,!0,r),
this.finishNode(s,"VariableDeclaration"),this.parseForAfterInit(t,s,e)}
var a=this.isContextual("let"),n=!1,o=this.isUsing(!0)?"using":this.isAwaitUsing(!0)?"await using":null;if(o){var h=this.startNode()
;return this.next(),"await using"===o&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),
this.next()),this.parseVar(h,!0,o),this.finishNode(h,"VariableDeclaration"),this.parseForAfterInit(t,h,e)}
var c=this.containsEsc,p=new Z,l=this.start,u=e>-1?this.parseExprSubscripts(p,"await"):this.parseExpression(!0,p)
;return this.type===m._in||(n=this.options.ecmaVersion>=6&&this.isContextual("of"))?(e>-1?(this.type===m._in&&this.unexpected(e),
t.await=!0):n&&this.options.ecmaVersion>=8&&(u.start!==l||c||"Identifier"!==u.type||"async"!==u.name?this.options.ecmaVersion>=9&&(t.await=!1):this.unexpected()),
a&&n&&this.raise(u.start,"The left-hand side of a for-of loop may not start with 'let'."),this.toAssignable(u,!1,p),
this.checkLValPattern(u),this.parseForIn(t,u)):(this.checkExpressionErrors(p,!0),e>-1&&this.unexpected(e),this.parseFor(t,u))},
tt.parseForAfterInit=function(t,e,i){
return(this.type===m._in||this.options.ecmaVersion>=6&&this.isContextual("of"))&&1===e.declarations.length?(this.type===m._in?("using"!==e.kind&&"await using"!==e.kind||e.declarations[0].init||this.raise(this.start,"Using declaration is not allowed in for-in loops"),
this.options.ecmaVersion>=9&&i>-1&&this.unexpected(i)):this.options.ecmaVersion>=9&&(t.await=i>-1),
this.parseForIn(t,e)):(i>-1&&this.unexpected(i),this.parseFor(t,e))},tt.parseFunctionStatement=function(t,e,i){return this.next(),
this.parseFunction(t,rt|(i?0:nt),!1,e)},tt.parseIfStatement=function(t){return this.next(),t.test=this.parseParenExpression(),
t.consequent=this.parseStatement("if"),t.alternate=this.eat(m._else)?this.parseStatement("if"):null,this.finishNode(t,"IfStatement")},
tt.parseReturnStatement=function(t){return this.allowReturn||this.raise(this.start,"'return' outside of function"),this.next(),
this.eat(m.semi)||this.insertSemicolon()?t.argument=null:(t.argument=this.parseExpression(),this.semicolon()),
this.finishNode(t,"ReturnStatement")},tt.parseSwitchStatement=function(t){var e;this.next(),t.discriminant=this.parseParenExpression(),
t.cases=[],this.expect(m.braceL),this.labels.push(it),this.enterScope(j)
;for(var i=!1;this.type!==m.braceR;)if(this.type===m._case||this.type===m._default){var s=this.type===m._case
;e&&this.finishNode(e,"SwitchCase"),t.cases.push(e=this.startNode()),e.consequent=[],this.next(),
s?e.test=this.parseExpression():(i&&this.raiseRecoverable(this.lastTokStart,"Multiple default clauses"),i=!0,e.test=null),
this.expect(m.colon)}else e||this.unexpected(),e.consequent.push(this.parseStatement(null));return this.exitScope(),
e&&this.finishNode(e,"SwitchCase"),this.next(),this.labels.pop(),this.finishNode(t,"SwitchStatement")},tt.parseThrowStatement=function(t){
return this.next(),x.test(this.input.slice(this.lastTokEnd,this.start))&&this.raise(this.lastTokEnd,"Illegal newline after throw"),
t.argument=this.parseExpression(),this.semicolon(),this.finishNode(t,"ThrowStatement")};var st=[];tt.parseCatchClauseParam=function(){
var t=this.parseBindingAtom(),e="Identifier"===t.type;return this.enterScope(e?D:0),this.checkLValPattern(t,e?G:W),this.expect(m.parenR),t},
tt.parseTryStatement=function(t){if(this.next(),t.block=this.parseBlock(),t.handler=null,this.type===m._catch){var e=this.startNode()
;this.next(),this.eat(m.parenL)?e.param=this.parseCatchClauseParam():(this.options.ecmaVersion<10&&this.unexpected(),e.param=null,
this.enterScope(0)),e.body=this.parseBlock(!1),this.exitScope(),t.handler=this.finishNode(e,"CatchClause")}
return t.finalizer=this.eat(m._finally)?this.parseBlock():null,
t.handler||t.finalizer||this.raise(t.start,"Missing catch or finally clause"),this.finishNode(t,"TryStatement")},
tt.parseVarStatement=function(t,e,i){return this.next(),this.parseVar(t,!1,e,i),this.semicolon(),this.finishNode(t,"VariableDeclaration")},
tt.parseWhileStatement=function(t){return this.next(),t.test=this.parseParenExpression(),this.labels.push(et),
t.body=this.parseStatement("while"),this.labels.pop(),this.finishNode(t,"WhileStatement")},tt.parseWithStatement=function(t){
return this.strict&&this.raise(this.start,"'with' in strict mode"),this.next(),t.object=this.parseParenExpression(),
t.body=this.parseStatement("with"),this.finishNode(t,"WithStatement")},tt.parseEmptyStatement=function(t){return this.next(),
this.finishNode(t,"EmptyStatement")},tt.parseLabeledStatement=function(t,e,i,s){
for(var r=0,a=this.labels;r<a.length;r+=1)a[r].name===e&&this.raise(i.start,"Label '"+e+"' is already declared")
;for(var n=this.type.isLoop?"loop":this.type===m._switch?"switch":null,o=this.labels.length-1;o>=0;o--){var h=this.labels[o]
;if(h.statementStart!==t.start)break;h.statementStart=this.start,h.kind=n}return this.labels.push({name:e,kind:n,statementStart:this.start
}),t.body=this.parseStatement(s?-1===s.indexOf("label")?s+"label":s:"label"),this.labels.pop(),t.label=i,
this.finishNode(t,"LabeledStatement")},tt.parseExpressionStatement=function(t,e){return t.expression=e,this.semicolon(),
this.finishNode(t,"ExpressionStatement")},tt.parseBlock=function(t,e,i){for(void 0===t&&(t=!0),void 0===e&&(e=this.startNode()),e.body=[],
this.expect(m.braceL),t&&this.enterScope(0);this.type!==m.braceR;){var s=this.parseStatement(null);e.body.push(s)}
return i&&(this.strict=!1),this.next(),t&&this.exitScope(),this.finishNode(e,"BlockStatement")},tt.parseFor=function(t,e){return t.init=e,
this.expect(m.semi),t.test=this.type===m.semi?null:this.parseExpression(),this.expect(m.semi),
t.update=this.type===m.parenR?null:this.parseExpression(),this.expect(m.parenR),t.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(t,"ForStatement")},tt.parseForIn=function(t,e){var i=this.type===m._in;return this.next(),
"VariableDeclaration"===e.type&&null!=e.declarations[0].init&&(!i||this.options.ecmaVersion<8||this.strict||"var"!==e.kind||"Identifier"!==e.declarations[0].id.type)&&this.raise(e.start,(i?"for-in":"for-of")+" loop variable declaration may not have an initializer"),
t.left=e,t.right=i?this.parseExpression():this.parseMaybeAssign(),this.expect(m.parenR),t.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(t,i?"ForInStatement":"ForOfStatement")},tt.parseVar=function(t,e,i,s){for(t.declarations=[],t.kind=i;;){
var r=this.startNode()
;if(this.parseVarId(r,i),this.eat(m.eq)?r.init=this.parseMaybeAssign(e):s||"const"!==i||this.type===m._in||this.options.ecmaVersion>=6&&this.isContextual("of")?s||"using"!==i&&"await using"!==i||!(this.options.ecmaVersion>=17)||this.type===m._in||this.isContextual("of")?s||"Identifier"===r.id.type||e&&(this.type===m._in||this.isContextual("of"))?r.init=null:this.raise(this.lastTokEnd,"Complex binding patterns require an initialization value"):this.raise(this.lastTokEnd,"Missing initializer in "+i+" declaration"):this.unexpected(),
t.declarations.push(this.finishNode(r,"VariableDeclarator")),!this.eat(m.comma))break}return t},tt.parseVarId=function(t,e){
t.id="using"===e||"await using"===e?this.parseIdent():this.parseBindingAtom(),this.checkLValPattern(t.id,"var"===e?z:W,!1)}
;var rt=1,nt=2,ot=4;function isPrivateNameConflicted(t,e){var i=e.key.name,s=t[i],r="true"
;return"MethodDefinition"!==e.type||"get"!==e.kind&&"set"!==e.kind||(r=(e.static?"s":"i")+e.kind),
"iget"===s&&"iset"===r||"iset"===s&&"iget"===r||"sget"===s&&"sset"===r||"sset"===s&&"sget"===r?(t[i]="true",!1):!!s||(t[i]=r,!1)}
function checkKeyName(t,e){var i=t.computed,s=t.key;return!i&&("Identifier"===s.type&&s.name===e||"Literal"===s.type&&s.value===e)}
tt.parseFunction=function(t,e,i,s,r){
this.initFunction(t),(this.options.ecmaVersion>=9||this.options.ecmaVersion>=6&&!s)&&(this.type===m.star&&e&nt&&this.unexpected(),
t.generator=this.eat(m.star)),this.options.ecmaVersion>=8&&(t.async=!!s),e&rt&&(t.id=e&ot&&this.type!==m.name?null:this.parseIdent(),
!t.id||e&nt||this.checkLValSimple(t.id,this.strict||t.generator||t.async?this.treatFunctionsAsVar?z:W:H))
;var a=this.yieldPos,n=this.awaitPos,o=this.awaitIdentPos;return this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0,
this.enterScope(functionFlags(t.async,t.generator)),e&rt||(t.id=this.type===m.name?this.parseIdent():null),this.parseFunctionParams(t),
this.parseFunctionBody(t,i,!1,r),this.yieldPos=a,this.awaitPos=n,this.awaitIdentPos=o,
this.finishNode(t,e&rt?"FunctionDeclaration":"FunctionExpression")},tt.parseFunctionParams=function(t){this.expect(m.parenL),
t.params=this.parseBindingList(m.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams()},tt.parseClass=function(t,e){
this.next();var i=this.strict;this.strict=!0,this.parseClassId(t,e),this.parseClassSuper(t)
;var s=this.enterClassBody(),r=this.startNode(),a=!1;for(r.body=[],this.expect(m.braceL);this.type!==m.braceR;){
var n=this.parseClassElement(null!==t.superClass)
;n&&(r.body.push(n),"MethodDefinition"===n.type&&"constructor"===n.kind?(a&&this.raiseRecoverable(n.start,"Duplicate constructor in the same class"),
a=!0):n.key&&"PrivateIdentifier"===n.key.type&&isPrivateNameConflicted(s,n)&&this.raiseRecoverable(n.key.start,"Identifier '#"+n.key.name+"' has already been declared"))
}return this.strict=i,this.next(),t.body=this.finishNode(r,"ClassBody"),this.exitClassBody(),
this.finishNode(t,e?"ClassDeclaration":"ClassExpression")},tt.parseClassElement=function(t){if(this.eat(m.semi))return null
;var e=this.options.ecmaVersion,i=this.startNode(),s="",r=!1,a=!1,n="method",o=!1;if(this.eatContextual("static")){
if(e>=13&&this.eat(m.braceL))return this.parseClassStaticBlock(i),i;this.isClassElementNameStart()||this.type===m.star?o=!0:s="static"}
if(i.static=o,
!s&&e>=8&&this.eatContextual("async")&&(!this.isClassElementNameStart()&&this.type!==m.star||this.canInsertSemicolon()?s="async":a=!0),
!s&&(e>=9||!a)&&this.eat(m.star)&&(r=!0),!s&&!a&&!r){var h=this.value
;(this.eatContextual("get")||this.eatContextual("set"))&&(this.isClassElementNameStart()?n=h:s=h)}if(s?(i.computed=!1,
i.key=this.startNodeAt(this.lastTokStart,this.lastTokStartLoc),
i.key.name=s,this.finishNode(i.key,"Identifier")):this.parseClassElementName(i),e<13||this.type===m.parenL||"method"!==n||r||a){
var c=!i.static&&checkKeyName(i,"constructor"),p=c&&t;c&&"method"!==n&&this.raise(i.key.start,"Constructor can't have get/set modifier"),
i.kind=c?"constructor":n,this.parseClassMethod(i,r,a,p)}else this.parseClassField(i);return i},tt.isClassElementNameStart=function(){
return this.type===m.name||this.type===m.privateId||this.type===m.num||this.type===m.string||this.type===m.bracketL||this.type.keyword},
tt.parseClassElementName=function(t){
this.type===m.privateId?("constructor"===this.value&&this.raise(this.start,"Classes can't have an element named '#constructor'"),
t.computed=!1,t.key=this.parsePrivateIdent()):this.parsePropertyName(t)},tt.parseClassMethod=function(t,e,i,s){var r=t.key
;"constructor"===t.kind?(e&&this.raise(r.start,"Constructor can't be a generator"),
i&&this.raise(r.start,"Constructor can't be an async method")):t.static&&checkKeyName(t,"prototype")&&this.raise(r.start,"Classes may not have a static property named prototype")
;var a=t.value=this.parseMethod(e,i,s)
;return"get"===t.kind&&0!==a.params.length&&this.raiseRecoverable(a.start,"getter should have no params"),
"set"===t.kind&&1!==a.params.length&&this.raiseRecoverable(a.start,"setter should have exactly one param"),
"set"===t.kind&&"RestElement"===a.params[0].type&&this.raiseRecoverable(a.params[0].start,"Setter cannot use rest params"),
this.finishNode(t,"MethodDefinition")},tt.parseClassField=function(t){
return checkKeyName(t,"constructor")?this.raise(t.key.start,"Classes can't have a field named 'constructor'"):t.static&&checkKeyName(t,"prototype")&&this.raise(t.key.start,"Classes can't have a static field named 'prototype'"),
this.eat(m.eq)?(this.enterScope(U|O),t.value=this.parseMaybeAssign(),this.exitScope()):t.value=null,this.semicolon(),
this.finishNode(t,"PropertyDefinition")},tt.parseClassStaticBlock=function(t){t.body=[];var e=this.labels;for(this.labels=[],
this.enterScope(B|O);this.type!==m.braceR;){var i=this.parseStatement(null);t.body.push(i)}return this.next(),this.exitScope(),
this.labels=e,this.finishNode(t,"StaticBlock")},tt.parseClassId=function(t,e){this.type===m.name?(t.id=this.parseIdent(),
e&&this.checkLValSimple(t.id,W,!1)):(!0===e&&this.unexpected(),t.id=null)},tt.parseClassSuper=function(t){
t.superClass=this.eat(m._extends)?this.parseExprSubscripts(null,!1):null},tt.enterClassBody=function(){var t={declared:Object.create(null),
used:[]};return this.privateNameStack.push(t),t.declared},tt.exitClassBody=function(){
var t=this.privateNameStack.pop(),e=t.declared,i=t.used
;if(this.options.checkPrivateFields)for(var s=this.privateNameStack.length,r=0===s?null:this.privateNameStack[s-1],a=0;a<i.length;++a){
var n=i[a]
;S(e,n.name)||(r?r.used.push(n):this.raiseRecoverable(n.start,"Private field '#"+n.name+"' must be declared in an enclosing class"))}},
tt.parseExportAllDeclaration=function(t,e){
return this.options.ecmaVersion>=11&&(this.eatContextual("as")?(t.exported=this.parseModuleExportName(),
this.checkExport(e,t.exported,this.lastTokStart)):t.exported=null),this.expectContextual("from"),this.type!==m.string&&this.unexpected(),
t.source=this.parseExprAtom(),this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause()),this.semicolon(),
this.finishNode(t,"ExportAllDeclaration")},tt.parseExport=function(t,e){if(this.next(),
this.eat(m.star))return this.parseExportAllDeclaration(t,e);if(this.eat(m._default))return this.checkExport(e,"default",this.lastTokStart),
t.declaration=this.parseExportDefaultDeclaration(),this.finishNode(t,"ExportDefaultDeclaration")
;if(this.shouldParseExportStatement())t.declaration=this.parseExportDeclaration(t),
"VariableDeclaration"===t.declaration.type?this.checkVariableExport(e,t.declaration.declarations):this.checkExport(e,t.declaration.id,t.declaration.id.start),
t.specifiers=[],t.source=null,this.options.ecmaVersion>=16&&(t.attributes=[]);else{if(t.declaration=null,
t.specifiers=this.parseExportSpecifiers(e),this.eatContextual("from"))this.type!==m.string&&this.unexpected(),t.source=this.parseExprAtom(),
this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause());else{for(var i=0,s=t.specifiers;i<s.length;i+=1){var r=s[i]
;this.checkUnreserved(r.local),
this.checkLocalExport(r.local),"Literal"===r.local.type&&this.raise(r.local.start,"A string literal cannot be used as an exported binding without `from`.")
}t.source=null,this.options.ecmaVersion>=16&&(t.attributes=[])}this.semicolon()}return this.finishNode(t,"ExportNamedDeclaration")},
tt.parseExportDeclaration=function(t){return this.parseStatement(null)},tt.parseExportDefaultDeclaration=function(){var t
;if(this.type===m._function||(t=this.isAsyncFunction())){var e=this.startNode();return this.next(),t&&this.next(),
this.parseFunction(e,rt|ot,!1,t)}if(this.type===m._class){var i=this.startNode();return this.parseClass(i,"nullableID")}
var s=this.parseMaybeAssign();return this.semicolon(),s},tt.checkExport=function(t,e,i){
t&&("string"!=typeof e&&(e="Identifier"===e.type?e.name:e.value),S(t,e)&&this.raiseRecoverable(i,"Duplicate export '"+e+"'"),t[e]=!0)},
tt.checkPatternExport=function(t,e){var i=e.type
;if("Identifier"===i)this.checkExport(t,e,e.start);else if("ObjectPattern"===i)for(var s=0,r=e.properties;s<r.length;s+=1){var a=r[s]
;this.checkPatternExport(t,a)}else if("ArrayPattern"===i)for(var n=0,o=e.elements;n<o.length;n+=1){var h=o[n]
;h&&this.checkPatternExport(t,h)
}else"Property"===i?this.checkPatternExport(t,e.value):"AssignmentPattern"===i?this.checkPatternExport(t,e.left):"RestElement"===i&&this.checkPatternExport(t,e.argument)
},tt.checkVariableExport=function(t,e){if(t)for(var i=0,s=e;i<s.length;i+=1){var r=s[i];this.checkPatternExport(t,r.id)}},
tt.shouldParseExportStatement=function(){
return"var"===this.type.keyword||"const"===this.type.keyword||"class"===this.type.keyword||"function"===this.type.keyword||this.isLet()||this.isAsyncFunction()
},tt.parseExportSpecifier=function(t){var e=this.startNode();return e.local=this.parseModuleExportName(),
e.exported=this.eatContextual("as")?this.parseModuleExportName():e.local,this.checkExport(t,e.exported,e.exported.start),
this.finishNode(e,"ExportSpecifier")},tt.parseExportSpecifiers=function(t){var e=[],i=!0;for(this.expect(m.braceL);!this.eat(m.braceR);){
if(i)i=!1;else if(this.expect(m.comma),this.afterTrailingComma(m.braceR))break;e.push(this.parseExportSpecifier(t))}return e},
tt.parseImport=function(t){return this.next(),this.type===m.string?(t.specifiers=st,
t.source=this.parseExprAtom()):(t.specifiers=this.parseImportSpecifiers(),this.expectContextual("from"),
t.source=this.type===m.string?this.parseExprAtom():this.unexpected()),this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause()),
this.semicolon(),this.finishNode(t,"ImportDeclaration")},tt.parseImportSpecifier=function(){var t=this.startNode()
;return t.imported=this.parseModuleExportName(),this.eatContextual("as")?t.local=this.parseIdent():(this.checkUnreserved(t.imported),
t.local=t.imported),this.checkLValSimple(t.local,W),this.finishNode(t,"ImportSpecifier")},tt.parseImportDefaultSpecifier=function(){
var t=this.startNode();return t.local=this.parseIdent(),this.checkLValSimple(t.local,W),this.finishNode(t,"ImportDefaultSpecifier")},
tt.parseImportNamespaceSpecifier=function(){var t=this.startNode();return this.next(),this.expectContextual("as"),t.local=this.parseIdent(),
this.checkLValSimple(t.local,W),this.finishNode(t,"ImportNamespaceSpecifier")},tt.parseImportSpecifiers=function(){var t=[],e=!0
;if(this.type===m.name&&(t.push(this.parseImportDefaultSpecifier()),!this.eat(m.comma)))return t
;if(this.type===m.star)return t.push(this.parseImportNamespaceSpecifier()),t;for(this.expect(m.braceL);!this.eat(m.braceR);){
if(e)e=!1;else if(this.expect(m.comma),this.afterTrailingComma(m.braceR))break;t.push(this.parseImportSpecifier())}return t},
tt.parseWithClause=function(){var t=[];if(!this.eat(m._with))return t;this.expect(m.braceL);for(var e={},i=!0;!this.eat(m.braceR);){
if(i)i=!1;else if(this.expect(m.comma),this.afterTrailingComma(m.braceR))break
;var s=this.parseImportAttribute(),r="Identifier"===s.key.type?s.key.name:s.key.value
;S(e,r)&&this.raiseRecoverable(s.key.start,"Duplicate attribute key '"+r+"'"),e[r]=!0,t.push(s)}return t},
tt.parseImportAttribute=function(){var t=this.startNode()
;return t.key=this.type===m.string?this.parseExprAtom():this.parseIdent("never"!==this.options.allowReserved),this.expect(m.colon),
this.type!==m.string&&this.unexpected(),t.value=this.parseExprAtom(),this.finishNode(t,"ImportAttribute")},
tt.parseModuleExportName=function(){if(this.options.ecmaVersion>=13&&this.type===m.string){var t=this.parseLiteral(this.value)
;return E.test(t.value)&&this.raise(t.start,"An export name cannot include a lone surrogate."),t}return this.parseIdent(!0)},
tt.adaptDirectivePrologue=function(t){
for(var e=0;e<t.length&&this.isDirectiveCandidate(t[e]);++e)t[e].directive=t[e].expression.raw.slice(1,-1)},
tt.isDirectiveCandidate=function(t){
return this.options.ecmaVersion>=5&&"ExpressionStatement"===t.type&&"Literal"===t.expression.type&&"string"==typeof t.expression.value&&('"'===this.input[t.start]||"'"===this.input[t.start])
};var ht=Q.prototype;ht.toAssignable=function(t,e,i){if(this.options.ecmaVersion>=6&&t)switch(t.type){case"Identifier":
this.inAsync&&"await"===t.name&&this.raise(t.start,"Cannot use 'await' as identifier inside an async function");break;case"ObjectPattern":
case"ArrayPattern":case"AssignmentPattern":case"RestElement":break;case"ObjectExpression":t.type="ObjectPattern",
i&&this.checkPatternErrors(i,!0);for(var s=0,r=t.properties;s<r.length;s+=1){var a=r[s];this.toAssignable(a,e),
"RestElement"!==a.type||"ArrayPattern"!==a.argument.type&&"ObjectPattern"!==a.argument.type||this.raise(a.argument.start,"Unexpected token")
}break;case"Property":"init"!==t.kind&&this.raise(t.key.start,"Object pattern can't contain getter or setter"),this.toAssignable(t.value,e)
;break;case"ArrayExpression":t.type="ArrayPattern",i&&this.checkPatternErrors(i,!0),this.toAssignableList(t.elements,e);break
;case"SpreadElement":
t.type="RestElement",this.toAssignable(t.argument,e),"AssignmentPattern"===t.argument.type&&this.raise(t.argument.start,"Rest elements cannot have a default value")
;break;case"AssignmentExpression":"="!==t.operator&&this.raise(t.left.end,"Only '=' operator can be used for specifying default value."),
t.type="AssignmentPattern",delete t.operator,this.toAssignable(t.left,e);break;case"ParenthesizedExpression":
this.toAssignable(t.expression,e,i);break;case"ChainExpression":
this.raiseRecoverable(t.start,"Optional chaining cannot appear in left-hand side");break;case"MemberExpression":if(!e)break;default:
this.raise(t.start,"Assigning to rvalue")}else i&&this.checkPatternErrors(i,!0);return t},ht.toAssignableList=function(t,e){
for(var i=t.length,s=0;s<i;s++){var r=t[s];r&&this.toAssignable(r,e)}if(i){var a=t[i-1]
;6===this.options.ecmaVersion&&e&&a&&"RestElement"===a.type&&"Identifier"!==a.argument.type&&this.unexpected(a.argument.start)}return t},
ht.parseSpread=function(t){var e=this.startNode();return this.next(),e.argument=this.parseMaybeAssign(!1,t),
this.finishNode(e,"SpreadElement")},ht.parseRestBinding=function(){var t=this.startNode();return this.next(),
6===this.options.ecmaVersion&&this.type!==m.name&&this.unexpected(),t.argument=this.parseBindingAtom(),this.finishNode(t,"RestElement")},
ht.parseBindingAtom=function(){if(this.options.ecmaVersion>=6)switch(this.type){case m.bracketL:var t=this.startNode();return this.next(),
t.elements=this.parseBindingList(m.bracketR,!0,!0),this.finishNode(t,"ArrayPattern");case m.braceL:return this.parseObj(!0)}
return this.parseIdent()},ht.parseBindingList=function(t,e,i,s){for(var r=[],a=!0;!this.eat(t);)if(a?a=!1:this.expect(m.comma),
e&&this.type===m.comma)r.push(null);else{if(i&&this.afterTrailingComma(t))break;if(this.type===m.ellipsis){var n=this.parseRestBinding()
;this.parseBindingListItem(n),
r.push(n),this.type===m.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),this.expect(t);break}
r.push(this.parseAssignableListItem(s))}return r},ht.parseAssignableListItem=function(t){
var e=this.parseMaybeDefault(this.start,this.startLoc);return this.parseBindingListItem(e),e},ht.parseBindingListItem=function(t){return t},
ht.parseMaybeDefault=function(t,e,i){if(i=i||this.parseBindingAtom(),this.options.ecmaVersion<6||!this.eat(m.eq))return i
;var s=this.startNodeAt(t,e);return s.left=i,s.right=this.parseMaybeAssign(),this.finishNode(s,"AssignmentPattern")},
ht.checkLValSimple=function(t,e,i){void 0===e&&(e=q);var s=e!==q;switch(t.type){case"Identifier":
this.strict&&this.reservedWordsStrictBind.test(t.name)&&this.raiseRecoverable(t.start,(s?"Binding ":"Assigning to ")+t.name+" in strict mode"),
s&&(e===W&&"let"===t.name&&this.raiseRecoverable(t.start,"let is disallowed as a lexically bound name"),
i&&(S(i,t.name)&&this.raiseRecoverable(t.start,"Argument name clash"),i[t.name]=!0),e!==K&&this.declareName(t.name,e,t.start));break
;case"ChainExpression":this.raiseRecoverable(t.start,"Optional chaining cannot appear in left-hand side");break;case"MemberExpression":
s&&this.raiseRecoverable(t.start,"Binding member expression");break;case"ParenthesizedExpression":
return s&&this.raiseRecoverable(t.start,"Binding parenthesized expression"),this.checkLValSimple(t.expression,e,i);default:
this.raise(t.start,(s?"Binding":"Assigning to")+" rvalue")}},ht.checkLValPattern=function(t,e,i){switch(void 0===e&&(e=q),t.type){
case"ObjectPattern":for(var s=0,r=t.properties;s<r.length;s+=1){var a=r[s];this.checkLValInnerPattern(a,e,i)}break;case"ArrayPattern":
for(var n=0,o=t.elements;n<o.length;n+=1){var h=o[n];h&&this.checkLValInnerPattern(h,e,i)}break;default:this.checkLValSimple(t,e,i)}},
ht.checkLValInnerPattern=function(t,e,i){switch(void 0===e&&(e=q),t.type){case"Property":this.checkLValInnerPattern(t.value,e,i);break
;case"AssignmentPattern":this.checkLValPattern(t.left,e,i);break;case"RestElement":this.checkLValPattern(t.argument,e,i);break;default:
this.checkLValPattern(t,e,i)}};var ct=function TokContext(t,e,i,s,r){this.token=t,this.isExpr=!!e,this.preserveSpace=!!i,this.override=s,
this.generator=!!r},pt={b_stat:new ct("{",!1),b_expr:new ct("{",!0),b_tmpl:new ct("${",!1),p_stat:new ct("(",!1),p_expr:new ct("(",!0),
q_tmpl:new ct("`",!0,!0,function(t){return t.tryReadTemplateToken()}),f_stat:new ct("function",!1),f_expr:new ct("function",!0),
f_expr_gen:new ct("function",!0,!1,null,!0),f_gen:new ct("function",!1,!1,null,!0)},lt=Q.prototype;lt.initialContext=function(){
return[pt.b_stat]},lt.curContext=function(){return this.context[this.context.length-1]},lt.braceIsBlock=function(t){var e=this.curContext()
;return e===pt.f_expr||e===pt.f_stat||(t!==m.colon||e!==pt.b_stat&&e!==pt.b_expr?t===m._return||t===m.name&&this.exprAllowed?x.test(this.input.slice(this.lastTokEnd,this.start)):t===m._else||t===m.semi||t===m.eof||t===m.parenR||t===m.arrow||(t===m.braceL?e===pt.b_stat:t!==m._var&&t!==m._const&&t!==m.name&&!this.exprAllowed):!e.isExpr)
},lt.inGeneratorContext=function(){for(var t=this.context.length-1;t>=1;t--){var e=this.context[t]
;if("function"===e.token)return e.generator}return!1},lt.updateContext=function(t){var e,i=this.type
;i.keyword&&t===m.dot?this.exprAllowed=!1:(e=i.updateContext)?e.call(this,t):this.exprAllowed=i.beforeExpr},lt.overrideContext=function(t){
this.curContext()!==t&&(this.context[this.context.length-1]=t)},m.parenR.updateContext=m.braceR.updateContext=function(){
if(1!==this.context.length){var t=this.context.pop();t===pt.b_stat&&"function"===this.curContext().token&&(t=this.context.pop()),
this.exprAllowed=!t.isExpr}else this.exprAllowed=!0},m.braceL.updateContext=function(t){
this.context.push(this.braceIsBlock(t)?pt.b_stat:pt.b_expr),this.exprAllowed=!0},m.dollarBraceL.updateContext=function(){
this.context.push(pt.b_tmpl),this.exprAllowed=!0},m.parenL.updateContext=function(t){var e=t===m._if||t===m._for||t===m._with||t===m._while
;this.context.push(e?pt.p_stat:pt.p_expr),this.exprAllowed=!0},m.incDec.updateContext=function(){},
m._function.updateContext=m._class.updateContext=function(t){
!t.beforeExpr||t===m._else||t===m.semi&&this.curContext()!==pt.p_stat||t===m._return&&x.test(this.input.slice(this.lastTokEnd,this.start))||(t===m.colon||t===m.braceL)&&this.curContext()===pt.b_stat?this.context.push(pt.f_stat):this.context.push(pt.f_expr),
this.exprAllowed=!1},m.colon.updateContext=function(){"function"===this.curContext().token&&this.context.pop(),this.exprAllowed=!0},
m.backQuote.updateContext=function(){this.curContext()===pt.q_tmpl?this.context.pop():this.context.push(pt.q_tmpl),this.exprAllowed=!1},
m.star.updateContext=function(t){if(t===m._function){var e=this.context.length-1
;this.context[e]===pt.f_expr?this.context[e]=pt.f_expr_gen:this.context[e]=pt.f_gen}this.exprAllowed=!0},m.name.updateContext=function(t){
var e=!1
;this.options.ecmaVersion>=6&&t!==m.dot&&("of"===this.value&&!this.exprAllowed||"yield"===this.value&&this.inGeneratorContext())&&(e=!0),
this.exprAllowed=e};var ut=Q.prototype;function isLocalVariableAccess(t){
return"Identifier"===t.type||"ParenthesizedExpression"===t.type&&isLocalVariableAccess(t.expression)}function isPrivateFieldAccess(t){
return"MemberExpression"===t.type&&"PrivateIdentifier"===t.property.type||"ChainExpression"===t.type&&isPrivateFieldAccess(t.expression)||"ParenthesizedExpression"===t.type&&isPrivateFieldAccess(t.expression)
}ut.checkPropClash=function(t,e,i){
if(!(this.options.ecmaVersion>=9&&"SpreadElement"===t.type||this.options.ecmaVersion>=6&&(t.computed||t.method||t.shorthand))){var s,r=t.key
;switch(r.type){case"Identifier":s=r.name;break;case"Literal":s=String(r.value);break;default:return}var a=t.kind
;if(this.options.ecmaVersion>=6)"__proto__"===s&&"init"===a&&(e.proto&&(i?i.doubleProto<0&&(i.doubleProto=r.start):this.raiseRecoverable(r.start,"Redefinition of __proto__ property")),
e.proto=!0);else{var n=e[s="$"+s]
;n?("init"===a?this.strict&&n.init||n.get||n.set:n.init||n[a])&&this.raiseRecoverable(r.start,"Redefinition of property"):n=e[s]={init:!1,
get:!1,set:!1},n[a]=!0}}},ut.parseExpression=function(t,e){var i=this;return this.catchStackOverflow(function(){
var s=i.start,r=i.startLoc,a=i.parseMaybeAssign(t,e);if(i.type===m.comma){var n=i.startNodeAt(s,r)
;for(n.expressions=[a];i.eat(m.comma);)n.expressions.push(i.parseMaybeAssign(t,e));return i.finishNode(n,"SequenceExpression")}return a})},
ut.parseMaybeAssign=function(t,e,i){if(this.isContextual("yield")){if(this.inGenerator)return this.parseYield(t);this.exprAllowed=!1}
var s=!1,r=-1,a=-1,n=-1;e?(r=e.parenthesizedAssign,a=e.trailingComma,n=e.doubleProto,e.parenthesizedAssign=e.trailingComma=-1):(e=new Z,
s=!0);var o=this.start,h=this.startLoc;this.type!==m.parenL&&this.type!==m.name||(this.potentialArrowAt=this.start,
this.potentialArrowInForAwait="await"===t);var c=this.parseMaybeConditional(t,e);if(i&&(c=i.call(this,c,o,h)),this.type.isAssign){
var p=this.startNodeAt(o,h);return p.operator=this.value,this.type===m.eq&&(c=this.toAssignable(c,!1,e)),
s||(e.parenthesizedAssign=e.trailingComma=-1,e.shorthandAssign>=c.start&&(e.shorthandAssign=-1),e.doubleProto>=c.start&&(e.doubleProto=-1)),
this.type===m.eq?this.checkLValPattern(c):this.checkLValSimple(c),p.left=c,this.next(),p.right=this.parseMaybeAssign(t),
n>-1&&(e.doubleProto=n),this.finishNode(p,"AssignmentExpression")}return s&&this.checkExpressionErrors(e,!0),
r>-1&&(e.parenthesizedAssign=r),a>-1&&(e.trailingComma=a),c},ut.parseMaybeConditional=function(t,e){
var i=this.start,s=this.startLoc,r=this.parseExprOps(t,e);if(this.checkExpressionErrors(e))return r
;if(("ArrowFunctionExpression"!==r.type||r.start!==i)&&this.eat(m.question)){var a=this.startNodeAt(i,s);return a.test=r,
a.consequent=this.parseMaybeAssign(),this.expect(m.colon),a.alternate=this.parseMaybeAssign(t),this.finishNode(a,"ConditionalExpression")}
return r},ut.parseExprOps=function(t,e){var i=this.start,s=this.startLoc,r=this.parseMaybeUnary(e,!1,!1,t)
;return this.checkExpressionErrors(e)||r.start===i&&"ArrowFunctionExpression"===r.type?r:this.parseExprOp(r,i,s,-1,t)},
ut.parseExprOp=function(t,e,i,s,r){var a=this.type.binop;if(null!=a&&(!r||this.type!==m._in)&&a>s){
var n=this.type===m.logicalOR||this.type===m.logicalAND,o=this.type===m.coalesce;o&&(a=m.logicalAND.binop);var h=this.value;this.next()
;var c=this.start,p=this.startLoc,l=this.parseExprOp(this.parseMaybeUnary(null,!1,!1,r),c,p,a,r),u=this.buildBinary(e,i,t,l,h,n||o)
;return(n&&this.type===m.coalesce||o&&(this.type===m.logicalOR||this.type===m.logicalAND))&&this.raiseRecoverable(this.start,"Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses"),
this.parseExprOp(u,e,i,s,r)}return t},ut.buildBinary=function(t,e,i,s,r,a){
"PrivateIdentifier"===s.type&&this.raise(s.start,"Private identifier can only be left side of binary expression")
;var n=this.startNodeAt(t,e);return n.left=i,n.operator=r,n.right=s,this.finishNode(n,a?"LogicalExpression":"BinaryExpression")},
ut.parseMaybeUnary=function(t,e,i,s){var r,a=this.start,n=this.startLoc;if(this.isContextual("await")&&this.canAwait)r=this.parseAwait(s),
e=!0;else if(this.type.prefix){var o=this.startNode(),h=this.type===m.incDec;o.operator=this.value,o.prefix=!0,this.next(),
o.argument=this.parseMaybeUnary(null,!0,h,s),
this.checkExpressionErrors(t,!0),h?this.checkLValSimple(o.argument):this.strict&&"delete"===o.operator&&isLocalVariableAccess(o.argument)?this.raiseRecoverable(o.start,"Deleting local variable in strict mode"):"delete"===o.operator&&isPrivateFieldAccess(o.argument)?this.raiseRecoverable(o.start,"Private fields can not be deleted"):e=!0,
r=this.finishNode(o,h?"UpdateExpression":"UnaryExpression")}else if(e||this.type!==m.privateId){if(r=this.parseExprSubscripts(t,s),
this.checkExpressionErrors(t))return r;for(;this.type.postfix&&!this.canInsertSemicolon();){var c=this.startNodeAt(a,n)
;c.operator=this.value,c.prefix=!1,c.argument=r,this.checkLValSimple(r),this.next(),r=this.finishNode(c,"UpdateExpression")}
}else(s||0===this.privateNameStack.length)&&this.options.checkPrivateFields&&this.unexpected(),r=this.parsePrivateIdent(),
this.type!==m._in&&this.unexpected()
;return i||"ArrowFunctionExpression"===r.type&&r.start===a||!this.eat(m.starstar)?r:e?void this.unexpected(this.lastTokStart):this.buildBinary(a,n,r,this.parseMaybeUnary(null,!1,!1,s),"**",!1)
},ut.parseExprSubscripts=function(t,e){var i=this.start,s=this.startLoc,r=-1,a=-1;t&&(r=t.doubleProto,a=t.shorthandAssign,
t.doubleProto=t.shorthandAssign=-1);var n=this.parseExprAtom(t,e)
;if("ArrowFunctionExpression"===n.type&&")"!==this.input.slice(this.lastTokStart,this.lastTokEnd))return n
;var o=this.parseSubscripts(n,i,s,!1,e);return t&&(o.end>n.end&&(this.checkExpressionErrors(t,!0),
t.parenthesizedAssign>=o.start&&(t.parenthesizedAssign=-1),t.parenthesizedBind>=o.start&&(t.parenthesizedBind=-1),
t.trailingComma>=o.start&&(t.trailingComma=-1)),r>-1&&(t.doubleProto=r),a>-1&&(t.shorthandAssign=a)),o},
ut.parseSubscripts=function(t,e,i,s,r){
for(var a=this.options.ecmaVersion>=8&&"Identifier"===t.type&&"async"===t.name&&this.lastTokEnd===t.end&&!this.canInsertSemicolon()&&t.end-t.start===5&&this.potentialArrowAt===t.start,n=!1;;){
var o=this.parseSubscript(t,e,i,s,a,n,r);if(o.optional&&(n=!0),o.end===t.end||"ArrowFunctionExpression"===o.type){if(n){
var h=this.startNodeAt(e,i);h.expression=o,o=this.finishNode(h,"ChainExpression")}return o}t=o,a=!1}},ut.shouldParseAsyncArrow=function(){
return!this.canInsertSemicolon()&&this.eat(m.arrow)},ut.parseSubscriptAsyncArrow=function(t,e,i,s){
return this.parseArrowExpression(this.startNodeAt(t,e),i,!0,s)},ut.parseSubscript=function(t,e,i,s,r,a,n){
var o=this.options.ecmaVersion>=11,h=o&&this.eat(m.questionDot)
;s&&h&&this.raise(this.lastTokStart,"Optional chaining cannot appear in the callee of new expressions");var c=this.eat(m.bracketL)
;if(c||h&&this.type!==m.parenL&&this.type!==m.backQuote||this.eat(m.dot)){var p=this.startNodeAt(e,i);p.object=t,
c?(p.property=this.parseExpression(),
this.expect(m.bracketR)):this.type===m.privateId&&"Super"!==t.type?p.property=this.parsePrivateIdent():p.property=this.parseIdent("never"!==this.options.allowReserved),
p.computed=!!c,o&&(p.optional=h),t=this.finishNode(p,"MemberExpression")}else if(!s&&this.eat(m.parenL)){
var l=new Z,u=this.yieldPos,d=this.awaitPos,f=this.awaitIdentPos;this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0
;var x=this.parseExprList(m.parenR,this.options.ecmaVersion>=8,!1,l)
;if(r&&!h&&this.shouldParseAsyncArrow())return this.checkPatternErrors(l,!1),this.checkYieldAwaitInDefaultParams(),
this.awaitIdentPos>0&&this.raise(this.awaitIdentPos,"Cannot use 'await' as identifier inside an async function"),this.yieldPos=u,
this.awaitPos=d,this.awaitIdentPos=f,this.parseSubscriptAsyncArrow(e,i,x,n);this.checkExpressionErrors(l,!0),this.yieldPos=u||this.yieldPos,
this.awaitPos=d||this.awaitPos,this.awaitIdentPos=f||this.awaitIdentPos;var g=this.startNodeAt(e,i);g.callee=t,g.arguments=x,
o&&(g.optional=h),t=this.finishNode(g,"CallExpression")}else if(this.type===m.backQuote){
(h||a)&&this.raise(this.start,"Optional chaining cannot appear in the tag of tagged template expressions");var v=this.startNodeAt(e,i)
;v.tag=t,v.quasi=this.parseTemplate({isTagged:!0}),t=this.finishNode(v,"TaggedTemplateExpression")}return t},
ut.parseExprAtom=function(t,e,i){this.type===m.slash&&this.readRegexp();var s,r=this.potentialArrowAt===this.start;switch(this.type){
case m._super:return this.allowSuper||this.raise(this.start,"'super' keyword outside a method"),s=this.startNode(),this.next(),
this.type!==m.parenL||this.allowDirectSuper||this.raise(s.start,"super() call outside constructor of a subclass"),
this.type!==m.dot&&this.type!==m.bracketL&&this.type!==m.parenL&&this.unexpected(),this.finishNode(s,"Super");case m._this:
return s=this.startNode(),this.next(),this.finishNode(s,"ThisExpression");case m.name:
var a=this.start,n=this.startLoc,o=this.containsEsc,h=this.parseIdent(!1)
;if(this.options.ecmaVersion>=8&&!o&&"async"===h.name&&!this.canInsertSemicolon()&&this.eat(m._function))return this.overrideContext(pt.f_expr),
this.parseFunction(this.startNodeAt(a,n),0,!1,!0,e);if(r&&!this.canInsertSemicolon()){
if(this.eat(m.arrow))return this.parseArrowExpression(this.startNodeAt(a,n),[h],!1,e)
;if(this.options.ecmaVersion>=8&&"async"===h.name&&this.type===m.name&&!o&&(!this.potentialArrowInForAwait||"of"!==this.value||this.containsEsc))return h=this.parseIdent(!1),
!this.canInsertSemicolon()&&this.eat(m.arrow)||this.unexpected(),this.parseArrowExpression(this.startNodeAt(a,n),[h],!0,e)}return h
;case m.regexp:var c=this.value;return(s=this.parseLiteral(c.value)).regex={pattern:c.pattern,flags:c.flags},s;case m.num:case m.string:
return this.parseLiteral(this.value);case m._null:case m._true:case m._false:
return(s=this.startNode()).value=this.type===m._null?null:this.type===m._true,s.raw=this.type.keyword,this.next(),
this.finishNode(s,"Literal");case m.parenL:var p=this.start,l=this.parseParenAndDistinguishExpression(r,e)
;return t&&(t.parenthesizedAssign<0&&!this.isSimpleAssignTarget(l)&&(t.parenthesizedAssign=p),
t.parenthesizedBind<0&&(t.parenthesizedBind=p)),l;case m.bracketL:return s=this.startNode(),this.next(),
s.elements=this.parseExprList(m.bracketR,!0,!0,t),this.finishNode(s,"ArrayExpression");case m.braceL:return this.overrideContext(pt.b_expr),
this.parseObj(!1,t);case m._function:return s=this.startNode(),this.next(),this.parseFunction(s,0);case m._class:
return this.parseClass(this.startNode(),!1);case m._new:return this.parseNew();case m.backQuote:return this.parseTemplate();case m._import:
return this.options.ecmaVersion>=11?this.parseExprImport(i):this.unexpected();default:return this.parseExprAtomDefault()}},
ut.parseExprAtomDefault=function(){this.unexpected()},ut.parseExprImport=function(t){var e=this.startNode()
;if(this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword import"),this.next(),
this.type===m.parenL&&!t)return this.parseDynamicImport(e);if(this.type===m.dot){var i=this.startNodeAt(e.start,e.loc&&e.loc.start)
;return i.name="import",e.meta=this.finishNode(i,"Identifier"),this.parseImportMeta(e)}this.unexpected()},ut.parseDynamicImport=function(t){
if(this.next(),t.source=this.parseMaybeAssign(),this.options.ecmaVersion>=16)this.eat(m.parenR)?t.options=null:(this.expect(m.comma),
this.afterTrailingComma(m.parenR)?t.options=null:(t.options=this.parseMaybeAssign(),this.eat(m.parenR)||(this.expect(m.comma),
this.afterTrailingComma(m.parenR)||this.unexpected())));else if(!this.eat(m.parenR)){var e=this.start
;this.eat(m.comma)&&this.eat(m.parenR)?this.raiseRecoverable(e,"Trailing comma is not allowed in import()"):this.unexpected(e)}
return this.finishNode(t,"ImportExpression")},ut.parseImportMeta=function(t){this.next();var e=this.containsEsc
;return t.property=this.parseIdent(!0),
"meta"!==t.property.name&&this.raiseRecoverable(t.property.start,"The only valid meta property for import is 'import.meta'"),
e&&this.raiseRecoverable(t.start,"'import.meta' must not contain escaped characters"),
"module"===this.options.sourceType||this.options.allowImportExportEverywhere||this.raiseRecoverable(t.start,"Cannot use 'import.meta' outside a module"),
this.finishNode(t,"MetaProperty")},ut.parseLiteral=function(t){var e=this.startNode();return e.value=t,
e.raw=this.input.slice(this.start,this.end),
110===e.raw.charCodeAt(e.raw.length-1)&&(e.bigint=null!=e.value?e.value.toString():e.raw.slice(0,-1).replace(/_/g,"")),this.next(),
this.finishNode(e,"Literal")},ut.parseParenExpression=function(){this.expect(m.parenL);var t=this.parseExpression()
;return this.expect(m.parenR),t},ut.shouldParseArrow=function(t){return!this.canInsertSemicolon()},
ut.parseParenAndDistinguishExpression=function(t,e){var i,s=this.start,r=this.startLoc,a=this.options.ecmaVersion>=8
;if(this.options.ecmaVersion>=6){this.next();var n,o=this.start,h=this.startLoc,c=[],p=!0,l=!1,u=new Z,d=this.yieldPos,f=this.awaitPos
;for(this.yieldPos=0,this.awaitPos=0;this.type!==m.parenR;){if(p?p=!1:this.expect(m.comma),a&&this.afterTrailingComma(m.parenR,!0)){l=!0
;break}if(this.type===m.ellipsis){n=this.start,c.push(this.parseParenItem(this.parseRestBinding())),
this.type===m.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element");break}
c.push(this.parseMaybeAssign(!1,u,this.parseParenItem))}var x=this.lastTokEnd,g=this.lastTokEndLoc;if(this.expect(m.parenR),
t&&this.shouldParseArrow(c)&&this.eat(m.arrow))return this.checkPatternErrors(u,!1),this.checkYieldAwaitInDefaultParams(),this.yieldPos=d,
this.awaitPos=f,this.parseParenArrowList(s,r,c,e);c.length&&!l||this.unexpected(this.lastTokStart),n&&this.unexpected(n),
this.checkExpressionErrors(u,!0),this.yieldPos=d||this.yieldPos,this.awaitPos=f||this.awaitPos,
c.length>1?((i=this.startNodeAt(o,h)).expressions=c,this.finishNodeAt(i,"SequenceExpression",x,g)):i=c[0]}else i=this.parseParenExpression()
;if(this.options.preserveParens){var v=this.startNodeAt(s,r);return v.expression=i,this.finishNode(v,"ParenthesizedExpression")}return i},
ut.parseParenItem=function(t){return t},ut.parseParenArrowList=function(t,e,i,s){
return this.parseArrowExpression(this.startNodeAt(t,e),i,!1,s)};var dt=[];ut.parseNew=function(){
this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword new");var t=this.startNode();if(this.next(),
this.options.ecmaVersion>=6&&this.type===m.dot){var e=this.startNodeAt(t.start,t.loc&&t.loc.start);e.name="new",
t.meta=this.finishNode(e,"Identifier"),this.next();var i=this.containsEsc;return t.property=this.parseIdent(!0),
"target"!==t.property.name&&this.raiseRecoverable(t.property.start,"The only valid meta property for new is 'new.target'"),
i&&this.raiseRecoverable(t.start,"'new.target' must not contain escaped characters"),
this.allowNewDotTarget||this.raiseRecoverable(t.start,"'new.target' can only be used in functions and class static block"),
this.finishNode(t,"MetaProperty")}var s=this.start,r=this.startLoc
;return t.callee=this.parseSubscripts(this.parseExprAtom(null,!1,!0),s,r,!0,!1),
"Super"===t.callee.type&&this.raiseRecoverable(s,"Invalid use of 'super'"),
this.eat(m.parenL)?t.arguments=this.parseExprList(m.parenR,this.options.ecmaVersion>=8,!1):t.arguments=dt,this.finishNode(t,"NewExpression")
},ut.parseTemplateElement=function(t){var e=t.isTagged,i=this.startNode()
;return this.type===m.invalidTemplate?(e||this.raiseRecoverable(this.start,"Bad escape sequence in untagged template literal"),i.value={
raw:this.value.replace(/\r\n?/g,"\n"),cooked:null}):i.value={raw:this.input.slice(this.start,this.end).replace(/\r\n?/g,"\n"),
cooked:this.value},this.next(),i.tail=this.type===m.backQuote,this.finishNode(i,"TemplateElement")},ut.parseTemplate=function(t){
void 0===t&&(t={});var e=t.isTagged;void 0===e&&(e=!1);var i=this.startNode();this.next(),i.expressions=[];var s=this.parseTemplateElement({
isTagged:e});for(i.quasis=[s];!s.tail;)this.type===m.eof&&this.raise(this.pos,"Unterminated template literal"),this.expect(m.dollarBraceL),
i.expressions.push(this.parseExpression()),this.expect(m.braceR),i.quasis.push(s=this.parseTemplateElement({isTagged:e}))
;return this.next(),this.finishNode(i,"TemplateLiteral")},ut.isAsyncProp=function(t){
return!t.computed&&"Identifier"===t.key.type&&"async"===t.key.name&&(this.type===m.name||this.type===m.num||this.type===m.string||this.type===m.bracketL||this.type.keyword||this.options.ecmaVersion>=9&&this.type===m.star)&&!x.test(this.input.slice(this.lastTokEnd,this.start))
},ut.parseObj=function(t,e){var i=this.startNode(),s=!0,r={};for(i.properties=[],this.next();!this.eat(m.braceR);){
if(s)s=!1;else if(this.expect(m.comma),this.options.ecmaVersion>=5&&this.afterTrailingComma(m.braceR))break;var a=this.parseProperty(t,e)
;t||this.checkPropClash(a,r,e),i.properties.push(a)}return this.finishNode(i,t?"ObjectPattern":"ObjectExpression")},
ut.parseProperty=function(t,e){var i,s,r,a,n=this.startNode()
;if(this.options.ecmaVersion>=9&&this.eat(m.ellipsis))return t?(n.argument=this.parseIdent(!1),
this.type===m.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),
this.finishNode(n,"RestElement")):(n.argument=this.parseMaybeAssign(!1,e),
this.type===m.comma&&e&&e.trailingComma<0&&(e.trailingComma=this.start),this.finishNode(n,"SpreadElement"))
;this.options.ecmaVersion>=6&&(n.method=!1,n.shorthand=!1,(t||e)&&(r=this.start,a=this.startLoc),t||(i=this.eat(m.star)))
;var o=this.containsEsc;return this.parsePropertyName(n),!t&&!o&&this.options.ecmaVersion>=8&&!i&&this.isAsyncProp(n)?(s=!0,
i=this.options.ecmaVersion>=9&&this.eat(m.star),this.parsePropertyName(n)):s=!1,this.parsePropertyValue(n,t,i,s,r,a,e,o),
this.finishNode(n,"Property")},ut.parseGetterSetter=function(t){var e=t.key.name;this.parsePropertyName(t),t.value=this.parseMethod(!1),
t.kind=e;var i="get"===t.kind?0:1;if(t.value.params.length!==i){var s=t.value.start
;"get"===t.kind?this.raiseRecoverable(s,"getter should have no params"):this.raiseRecoverable(s,"setter should have exactly one param")
}else"set"===t.kind&&"RestElement"===t.value.params[0].type&&this.raiseRecoverable(t.value.params[0].start,"Setter cannot use rest params")
},ut.parsePropertyValue=function(t,e,i,s,r,a,n,o){(i||s)&&this.type===m.colon&&this.unexpected(),
this.eat(m.colon)?(t.value=e?this.parseMaybeDefault(this.start,this.startLoc):this.parseMaybeAssign(!1,n),
t.kind="init"):this.options.ecmaVersion>=6&&this.type===m.parenL?(e&&this.unexpected(),t.method=!0,t.value=this.parseMethod(i,s),
t.kind="init"):e||o||!(this.options.ecmaVersion>=5)||t.computed||"Identifier"!==t.key.type||"get"!==t.key.name&&"set"!==t.key.name||this.type===m.comma||this.type===m.braceR||this.type===m.eq?this.options.ecmaVersion>=6&&!t.computed&&"Identifier"===t.key.type?((i||s)&&this.unexpected(),
this.checkUnreserved(t.key),"await"!==t.key.name||this.awaitIdentPos||(this.awaitIdentPos=r),
e?t.value=this.parseMaybeDefault(r,a,this.copyNode(t.key)):this.type===m.eq&&n?(n.shorthandAssign<0&&(n.shorthandAssign=this.start),
t.value=this.parseMaybeDefault(r,a,this.copyNode(t.key))):t.value=this.copyNode(t.key),t.kind="init",
t.shorthand=!0):this.unexpected():((i||s)&&this.unexpected(),this.parseGetterSetter(t))},ut.parsePropertyName=function(t){
if(this.options.ecmaVersion>=6){if(this.eat(m.bracketL))return t.computed=!0,t.key=this.parseMaybeAssign(),this.expect(m.bracketR),t.key
;t.computed=!1}
return t.key=this.type===m.num||this.type===m.string?this.parseExprAtom():this.parseIdent("never"!==this.options.allowReserved)},
ut.initFunction=function(t){t.id=null,this.options.ecmaVersion>=6&&(t.generator=t.expression=!1),this.options.ecmaVersion>=8&&(t.async=!1)},
ut.parseMethod=function(t,e,i){var s=this.startNode(),r=this.yieldPos,a=this.awaitPos,n=this.awaitIdentPos;return this.initFunction(s),
this.options.ecmaVersion>=6&&(s.generator=t),this.options.ecmaVersion>=8&&(s.async=!!e),this.yieldPos=0,this.awaitPos=0,
this.awaitIdentPos=0,this.enterScope(functionFlags(e,s.generator)|O|(i?F:0)),this.expect(m.parenL),
s.params=this.parseBindingList(m.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams(),
this.parseFunctionBody(s,!1,!0,!1),this.yieldPos=r,this.awaitPos=a,this.awaitIdentPos=n,this.finishNode(s,"FunctionExpression")},
ut.parseArrowExpression=function(t,e,i,s){var r=this.yieldPos,a=this.awaitPos,n=this.awaitIdentPos
;return this.enterScope(functionFlags(i,!1)|M),this.initFunction(t),this.options.ecmaVersion>=8&&(t.async=!!i),this.yieldPos=0,
this.awaitPos=0,this.awaitIdentPos=0,t.params=this.toAssignableList(e,!0),this.parseFunctionBody(t,!0,!1,s),this.yieldPos=r,this.awaitPos=a,
this.awaitIdentPos=n,this.finishNode(t,"ArrowFunctionExpression")},ut.parseFunctionBody=function(t,e,i,s){
var r=e&&this.type!==m.braceL,a=this.strict,n=!1;if(r)t.body=this.parseMaybeAssign(s),t.expression=!0,this.checkParams(t,!1);else{
var o=this.options.ecmaVersion>=7&&!this.isSimpleParamList(t.params)
;a&&!o||(n=this.strictDirective(this.end))&&o&&this.raiseRecoverable(t.start,"Illegal 'use strict' directive in function with non-simple parameter list")
;var h=this.labels;this.labels=[],n&&(this.strict=!0),this.checkParams(t,!a&&!n&&!e&&!i&&this.isSimpleParamList(t.params)),
this.strict&&t.id&&this.checkLValSimple(t.id,K),t.body=this.parseBlock(!1,void 0,n&&!a),t.expression=!1,
this.adaptDirectivePrologue(t.body.body),this.labels=h}this.exitScope()},ut.isSimpleParamList=function(t){
for(var e=0,i=t;e<i.length;e+=1)if("Identifier"!==i[e].type)return!1;return!0},ut.checkParams=function(t,e){
for(var i=Object.create(null),s=0,r=t.params;s<r.length;s+=1){var a=r[s];this.checkLValInnerPattern(a,z,e?null:i)}},
ut.parseExprList=function(t,e,i,s){for(var r=[],a=!0;!this.eat(t);){if(a)a=!1;else if(this.expect(m.comma),
e&&this.afterTrailingComma(t))break;var n=void 0;i&&this.type===m.comma?n=null:this.type===m.ellipsis?(n=this.parseSpread(s),
s&&this.type===m.comma&&s.trailingComma<0&&(s.trailingComma=this.start)):n=this.parseMaybeAssign(!1,s),r.push(n)}return r},
ut.checkUnreserved=function(t){var e=t.start,i=t.end,s=t.name
;this.inGenerator&&"yield"===s&&this.raiseRecoverable(e,"Cannot use 'yield' as identifier inside a generator"),
this.inAsync&&"await"===s&&this.raiseRecoverable(e,"Cannot use 'await' as identifier inside an async function"),
this.currentThisScope().flags&J||"arguments"!==s||this.raiseRecoverable(e,"Cannot use 'arguments' in class field initializer"),
!this.inClassStaticBlock||"arguments"!==s&&"await"!==s||this.raise(e,"Cannot use "+s+" in class static initialization block"),
this.keywords.test(s)&&this.raise(e,"Unexpected keyword '"+s+"'"),
this.options.ecmaVersion<6&&-1!==this.input.slice(e,i).indexOf("\\")||(this.strict?this.reservedWordsStrict:this.reservedWords).test(s)&&(this.inAsync||"await"!==s||this.raiseRecoverable(e,"Cannot use keyword 'await' outside an async function"),
this.raiseRecoverable(e,"The keyword '"+s+"' is reserved"))},ut.parseIdent=function(t){var e=this.parseIdentNode();return this.next(!!t),
this.finishNode(e,"Identifier"),t||(this.checkUnreserved(e),"await"!==e.name||this.awaitIdentPos||(this.awaitIdentPos=e.start)),e},
ut.parseIdentNode=function(){var t=this.startNode();return this.type===m.name?t.name=this.value:this.type.keyword?(t.name=this.type.keyword,
"class"!==t.name&&"function"!==t.name||this.lastTokEnd===this.lastTokStart+1&&46===this.input.charCodeAt(this.lastTokStart)||this.context.pop(),
this.type=m.name):this.unexpected(),t},ut.parsePrivateIdent=function(){var t=this.startNode()
;return this.type===m.privateId?t.name=this.value:this.unexpected(),this.next(),this.finishNode(t,"PrivateIdentifier"),
this.options.checkPrivateFields&&(0===this.privateNameStack.length?this.raise(t.start,"Private field '#"+t.name+"' must be declared in an enclosing class"):this.privateNameStack[this.privateNameStack.length-1].used.push(t)),
t},ut.parseYield=function(t){this.yieldPos||(this.yieldPos=this.start);var e=this.startNode();return this.next(),
this.type===m.semi||this.canInsertSemicolon()||this.type!==m.star&&!this.type.startsExpr?(e.delegate=!1,
e.argument=null):(e.delegate=this.eat(m.star),e.argument=this.parseMaybeAssign(t)),this.finishNode(e,"YieldExpression")},
ut.parseAwait=function(t){this.awaitPos||(this.awaitPos=this.start);var e=this.startNode();return this.next(),
e.argument=this.parseMaybeUnary(null,!0,!1,t),this.finishNode(e,"AwaitExpression")};var ft=Q.prototype;ft.raise=function(t,e){
var i=getLineInfo(this.input,t);e+=" ("+i.line+":"+i.column+")",this.sourceFile&&(e+=" in "+this.sourceFile);var s=new SyntaxError(e)
;throw s.pos=t,s.loc=i,s.raisedAt=this.pos,s},ft.raiseRecoverable=ft.raise,ft.curPosition=function(){
if(this.options.locations)return new A(this.curLine,this.pos-this.lineStart)};var mt=Q.prototype,xt=function Scope(t){this.flags=t,
this.var=[],this.lexical=[],this.functions=[]};mt.enterScope=function(t){this.scopeStack.push(new xt(t))},mt.exitScope=function(){
this.scopeStack.pop()},mt.treatFunctionsAsVarInScope=function(t){return t.flags&V||!this.inModule&&t.flags&P},
mt.declareName=function(t,e,i){var s=!1;if(e===W){var r=this.currentScope()
;s=r.lexical.indexOf(t)>-1||r.functions.indexOf(t)>-1||r.var.indexOf(t)>-1,r.lexical.push(t),
this.inModule&&r.flags&P&&delete this.undefinedExports[t]}else if(e===G)this.currentScope().lexical.push(t);else if(e===H){
var a=this.currentScope();s=this.treatFunctionsAsVar?a.lexical.indexOf(t)>-1:a.lexical.indexOf(t)>-1||a.var.indexOf(t)>-1,
a.functions.push(t)}else for(var n=this.scopeStack.length-1;n>=0;--n){var o=this.scopeStack[n]
;if(o.lexical.indexOf(t)>-1&&!(o.flags&D&&o.lexical[0]===t)||!this.treatFunctionsAsVarInScope(o)&&o.functions.indexOf(t)>-1){s=!0;break}
if(o.var.push(t),this.inModule&&o.flags&P&&delete this.undefinedExports[t],o.flags&J)break}
s&&this.raiseRecoverable(i,"Identifier '"+t+"' has already been declared")},mt.checkLocalExport=function(t){
-1===this.scopeStack[0].lexical.indexOf(t.name)&&-1===this.scopeStack[0].var.indexOf(t.name)&&(this.undefinedExports[t.name]=t)},
mt.currentScope=function(){return this.scopeStack[this.scopeStack.length-1]},mt.currentVarScope=function(){
for(var t=this.scopeStack.length-1;;t--){var e=this.scopeStack[t];if(e.flags&(J|U|B))return e}},mt.currentThisScope=function(){
for(var t=this.scopeStack.length-1;;t--){var e=this.scopeStack[t];if(e.flags&(J|U|B)&&!(e.flags&M))return e}};var gt=function Node(t,e,i){
this.type="",this.start=e,this.end=0,t.options.locations&&(this.loc=new T(t,i)),
t.options.directSourceFile&&(this.sourceFile=t.options.directSourceFile),t.options.ranges&&(this.range=[e,0])},vt=Q.prototype
;function finishNodeAt(t,e,i,s){return t.type=e,t.end=i,this.options.locations&&(t.loc.end=s),this.options.ranges&&(t.range[1]=i),t}
vt.startNode=function(){return new gt(this,this.start,this.startLoc)},vt.startNodeAt=function(t,e){return new gt(this,t,e)},
vt.finishNode=function(t,e){return finishNodeAt.call(this,t,e,this.lastTokEnd,this.lastTokEndLoc)},vt.finishNodeAt=function(t,e,i,s){
return finishNodeAt.call(this,t,e,i,s)},vt.copyNode=function(t){var e=new gt(this,t.start,this.startLoc);for(var i in t)e[i]=t[i];return e}
;var yt="ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS",bt=yt+" Extended_Pictographic",kt=bt+" EBase EComp EMod EPres ExtPict",wt={
9:yt,10:bt,11:bt,12:kt,13:kt,14:kt},St={9:"",10:"",11:"",12:"",13:"",
14:"Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji"
},Ct="Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu",_t="Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb",Et=_t+" Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd",At=Et+" Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho",Tt=At+" Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi",It=Tt+" Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith",Nt={
9:_t,10:Et,11:At,12:Tt,13:It,
14:It+" Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz"
},Pt={};function buildUnicodeData(t){var e=Pt[t]={binary:wordsRegexp(wt[t]+" "+Ct),binaryOfStrings:wordsRegexp(St[t]),nonBinary:{
General_Category:wordsRegexp(Ct),Script:wordsRegexp(Nt[t])}};e.nonBinary.Script_Extensions=e.nonBinary.Script,
e.nonBinary.gc=e.nonBinary.General_Category,e.nonBinary.sc=e.nonBinary.Script,e.nonBinary.scx=e.nonBinary.Script_Extensions}
for(var Vt=0,Lt=[9,10,11,12,13,14];Vt<Lt.length;Vt+=1)buildUnicodeData(Lt[Vt]);var Rt=Q.prototype,Mt=function BranchID(t,e){this.parent=t,
this.base=e||this};Mt.prototype.separatedFrom=function separatedFrom(t){
for(var e=this;e;e=e.parent)for(var i=t;i;i=i.parent)if(e.base===i.base&&e!==i)return!0;return!1},Mt.prototype.sibling=function sibling(){
return new Mt(this.parent,this.base)};var Dt=function RegExpValidationState(t){this.parser=t,
this.validFlags="gim"+(t.options.ecmaVersion>=6?"uy":"")+(t.options.ecmaVersion>=9?"s":"")+(t.options.ecmaVersion>=13?"d":"")+(t.options.ecmaVersion>=15?"v":""),
this.unicodeProperties=Pt[t.options.ecmaVersion>=14?14:t.options.ecmaVersion],this.source="",this.flags="",this.start=0,this.switchU=!1,
this.switchV=!1,this.switchN=!1,this.pos=0,this.lastIntValue=0,this.lastStringValue="",this.lastAssertionIsQuantifiable=!1,
this.numCapturingParens=0,this.maxBackReference=0,this.groupNames=Object.create(null),this.backReferenceNames=[],this.branchID=null}
;function hasProp(t){for(var e in t)return!0;return!1}function isRegularExpressionModifier(t){return 105===t||109===t||115===t}
function isSyntaxCharacter(t){return 36===t||t>=40&&t<=43||46===t||63===t||t>=91&&t<=94||t>=123&&t<=125}function isRegExpIdentifierStart(t){
return isIdentifierStart(t,!0)||36===t||95===t}function isRegExpIdentifierPart(t){
return isIdentifierChar(t,!0)||36===t||95===t||8204===t||8205===t}function isControlLetter(t){return t>=65&&t<=90||t>=97&&t<=122}
function isValidUnicode(t){return t>=0&&t<=1114111}Dt.prototype.reset=function reset(t,e,i){var s=-1!==i.indexOf("v"),r=-1!==i.indexOf("u")
;this.start=0|t,this.source=e+"",this.flags=i,s&&this.parser.options.ecmaVersion>=15?(this.switchU=!0,this.switchV=!0,
this.switchN=!0):(this.switchU=r&&this.parser.options.ecmaVersion>=6,this.switchV=!1,this.switchN=r&&this.parser.options.ecmaVersion>=9)},
Dt.prototype.raise=function raise(t){this.parser.raiseRecoverable(this.start,"Invalid regular expression: /"+this.source+"/: "+t)},
Dt.prototype.at=function at(t,e){void 0===e&&(e=!1);var i=this.source,s=i.length;if(t>=s)return-1;var r=i.charCodeAt(t)
;if(!e&&!this.switchU||r<=55295||r>=57344||t+1>=s)return r;var a=i.charCodeAt(t+1);return a>=56320&&a<=57343?(r<<10)+a-56613888:r},
Dt.prototype.nextIndex=function nextIndex(t,e){void 0===e&&(e=!1);var i=this.source,s=i.length;if(t>=s)return s;var r,a=i.charCodeAt(t)
;return!e&&!this.switchU||a<=55295||a>=57344||t+1>=s||(r=i.charCodeAt(t+1))<56320||r>57343?t+1:t+2},
Dt.prototype.current=function current(t){return void 0===t&&(t=!1),this.at(this.pos,t)},Dt.prototype.lookahead=function lookahead(t){
return void 0===t&&(t=!1),this.at(this.nextIndex(this.pos,t),t)},Dt.prototype.advance=function advance(t){void 0===t&&(t=!1),
this.pos=this.nextIndex(this.pos,t)},Dt.prototype.eat=function eat(t,e){return void 0===e&&(e=!1),this.current(e)===t&&(this.advance(e),!0)
},Dt.prototype.eatChars=function eatChars(t,e){void 0===e&&(e=!1);for(var i=this.pos,s=0,r=t;s<r.length;s+=1){var a=r[s],n=this.at(i,e)
;if(-1===n||n!==a)return!1;i=this.nextIndex(i,e)}return this.pos=i,!0},Rt.validateRegExpFlags=function(t){
for(var e=t.validFlags,i=t.flags,s=!1,r=!1,a=0;a<i.length;a++){var n=i.charAt(a)
;-1===e.indexOf(n)&&this.raise(t.start,"Invalid regular expression flag"),
i.indexOf(n,a+1)>-1&&this.raise(t.start,"Duplicate regular expression flag"),"u"===n&&(s=!0),"v"===n&&(r=!0)}
this.options.ecmaVersion>=15&&s&&r&&this.raise(t.start,"Invalid regular expression flag")},Rt.validateRegExpPattern=function(t){
this.regexp_pattern(t),!t.switchN&&this.options.ecmaVersion>=9&&hasProp(t.groupNames)&&(t.switchN=!0,this.regexp_pattern(t))},
Rt.regexp_pattern=function(t){t.pos=0,t.lastIntValue=0,t.lastStringValue="",t.lastAssertionIsQuantifiable=!1,t.numCapturingParens=0,
t.maxBackReference=0,t.groupNames=Object.create(null),t.backReferenceNames.length=0,t.branchID=null,this.regexp_disjunction(t),
t.pos!==t.source.length&&(t.eat(41)&&t.raise("Unmatched ')'"),(t.eat(93)||t.eat(125))&&t.raise("Lone quantifier brackets")),
t.maxBackReference>t.numCapturingParens&&t.raise("Invalid escape");for(var e=0,i=t.backReferenceNames;e<i.length;e+=1){var s=i[e]
;t.groupNames[s]||t.raise("Invalid named capture referenced")}},Rt.regexp_disjunction=function(t){var e=this.options.ecmaVersion>=16
;for(e&&(t.branchID=new Mt(t.branchID,null)),this.regexp_alternative(t);t.eat(124);)e&&(t.branchID=t.branchID.sibling()),
this.regexp_alternative(t);e&&(t.branchID=t.branchID.parent),this.regexp_eatQuantifier(t,!0)&&t.raise("Nothing to repeat"),
t.eat(123)&&t.raise("Lone quantifier brackets")},Rt.regexp_alternative=function(t){for(;t.pos<t.source.length&&this.regexp_eatTerm(t););},
Rt.regexp_eatTerm=function(t){
return this.regexp_eatAssertion(t)?(t.lastAssertionIsQuantifiable&&this.regexp_eatQuantifier(t)&&t.switchU&&t.raise("Invalid quantifier"),
!0):!!(t.switchU?this.regexp_eatAtom(t):this.regexp_eatExtendedAtom(t))&&(this.regexp_eatQuantifier(t),!0)},
Rt.regexp_eatAssertion=function(t){var e=t.pos;if(t.lastAssertionIsQuantifiable=!1,t.eat(94)||t.eat(36))return!0;if(t.eat(92)){
if(t.eat(66)||t.eat(98))return!0;t.pos=e}if(t.eat(40)&&t.eat(63)){var i=!1;if(this.options.ecmaVersion>=9&&(i=t.eat(60)),
t.eat(61)||t.eat(33))return this.regexp_disjunction(t),t.eat(41)||t.raise("Unterminated group"),t.lastAssertionIsQuantifiable=!i,!0}
return t.pos=e,!1},Rt.regexp_eatQuantifier=function(t,e){return void 0===e&&(e=!1),!!this.regexp_eatQuantifierPrefix(t,e)&&(t.eat(63),!0)},
Rt.regexp_eatQuantifierPrefix=function(t,e){return t.eat(42)||t.eat(43)||t.eat(63)||this.regexp_eatBracedQuantifier(t,e)},
Rt.regexp_eatBracedQuantifier=function(t,e){var i=t.pos;if(t.eat(123)){var s=0,r=-1;if(this.regexp_eatDecimalDigits(t)&&(s=t.lastIntValue,
t.eat(44)&&this.regexp_eatDecimalDigits(t)&&(r=t.lastIntValue),
t.eat(125)))return-1!==r&&r<s&&!e&&t.raise("numbers out of order in {} quantifier"),!0;t.switchU&&!e&&t.raise("Incomplete quantifier"),
t.pos=i}return!1},Rt.regexp_eatAtom=function(t){
return this.regexp_eatPatternCharacters(t)||t.eat(46)||this.regexp_eatReverseSolidusAtomEscape(t)||this.regexp_eatCharacterClass(t)||this.regexp_eatUncapturingGroup(t)||this.regexp_eatCapturingGroup(t)
},Rt.regexp_eatReverseSolidusAtomEscape=function(t){var e=t.pos;if(t.eat(92)){if(this.regexp_eatAtomEscape(t))return!0;t.pos=e}return!1},
Rt.regexp_eatUncapturingGroup=function(t){var e=t.pos;if(t.eat(40)){if(t.eat(63)){if(this.options.ecmaVersion>=16){
var i=this.regexp_eatModifiers(t),s=t.eat(45);if(i||s){for(var r=0;r<i.length;r++){var a=i.charAt(r)
;i.indexOf(a,r+1)>-1&&t.raise("Duplicate regular expression modifiers")}if(s){var n=this.regexp_eatModifiers(t)
;i||n||58!==t.current()||t.raise("Invalid regular expression modifiers");for(var o=0;o<n.length;o++){var h=n.charAt(o)
;(n.indexOf(h,o+1)>-1||i.indexOf(h)>-1)&&t.raise("Duplicate regular expression modifiers")}}}}if(t.eat(58)){if(this.regexp_disjunction(t),
t.eat(41))return!0;t.raise("Unterminated group")}}t.pos=e}return!1},Rt.regexp_eatCapturingGroup=function(t){if(t.eat(40)){
if(this.options.ecmaVersion>=9?this.regexp_groupSpecifier(t):63===t.current()&&t.raise("Invalid group"),this.regexp_disjunction(t),
t.eat(41))return t.numCapturingParens+=1,!0;t.raise("Unterminated group")}return!1},Rt.regexp_eatModifiers=function(t){
for(var e="",i=0;-1!==(i=t.current())&&isRegularExpressionModifier(i);)e+=codePointToString(i),t.advance();return e},
Rt.regexp_eatExtendedAtom=function(t){
return t.eat(46)||this.regexp_eatReverseSolidusAtomEscape(t)||this.regexp_eatCharacterClass(t)||this.regexp_eatUncapturingGroup(t)||this.regexp_eatCapturingGroup(t)||this.regexp_eatInvalidBracedQuantifier(t)||this.regexp_eatExtendedPatternCharacter(t)
},Rt.regexp_eatInvalidBracedQuantifier=function(t){return this.regexp_eatBracedQuantifier(t,!0)&&t.raise("Nothing to repeat"),!1},
Rt.regexp_eatSyntaxCharacter=function(t){var e=t.current();return!!isSyntaxCharacter(e)&&(t.lastIntValue=e,t.advance(),!0)},
Rt.regexp_eatPatternCharacters=function(t){for(var e=t.pos,i=0;-1!==(i=t.current())&&!isSyntaxCharacter(i);)t.advance();return t.pos!==e},
Rt.regexp_eatExtendedPatternCharacter=function(t){var e=t.current()
;return!(-1===e||36===e||e>=40&&e<=43||46===e||63===e||91===e||94===e||124===e||(t.advance(),0))},Rt.regexp_groupSpecifier=function(t){
if(t.eat(63)){this.regexp_eatGroupName(t)||t.raise("Invalid group");var e=this.options.ecmaVersion>=16,i=t.groupNames[t.lastStringValue]
;if(i)if(e)for(var s=0,r=i;s<r.length;s+=1)r[s].separatedFrom(t.branchID)||t.raise("Duplicate capture group name");else t.raise("Duplicate capture group name")
;e?(i||(t.groupNames[t.lastStringValue]=[])).push(t.branchID):t.groupNames[t.lastStringValue]=!0}},Rt.regexp_eatGroupName=function(t){
if(t.lastStringValue="",t.eat(60)){if(this.regexp_eatRegExpIdentifierName(t)&&t.eat(62))return!0;t.raise("Invalid capture group name")}
return!1},Rt.regexp_eatRegExpIdentifierName=function(t){if(t.lastStringValue="",this.regexp_eatRegExpIdentifierStart(t)){
for(t.lastStringValue+=codePointToString(t.lastIntValue);this.regexp_eatRegExpIdentifierPart(t);)t.lastStringValue+=codePointToString(t.lastIntValue)
;return!0}return!1},Rt.regexp_eatRegExpIdentifierStart=function(t){var e=t.pos,i=this.options.ecmaVersion>=11,s=t.current(i)
;return t.advance(i),92===s&&this.regexp_eatRegExpUnicodeEscapeSequence(t,i)&&(s=t.lastIntValue),
isRegExpIdentifierStart(s)?(t.lastIntValue=s,!0):(t.pos=e,!1)},Rt.regexp_eatRegExpIdentifierPart=function(t){
var e=t.pos,i=this.options.ecmaVersion>=11,s=t.current(i)
;return t.advance(i),92===s&&this.regexp_eatRegExpUnicodeEscapeSequence(t,i)&&(s=t.lastIntValue),
isRegExpIdentifierPart(s)?(t.lastIntValue=s,!0):(t.pos=e,!1)},Rt.regexp_eatAtomEscape=function(t){
return!!(this.regexp_eatBackReference(t)||this.regexp_eatCharacterClassEscape(t)||this.regexp_eatCharacterEscape(t)||t.switchN&&this.regexp_eatKGroupName(t))||(t.switchU&&(99===t.current()&&t.raise("Invalid unicode escape"),
t.raise("Invalid escape")),!1)},Rt.regexp_eatBackReference=function(t){var e=t.pos;if(this.regexp_eatDecimalEscape(t)){var i=t.lastIntValue
;if(t.switchU)return i>t.maxBackReference&&(t.maxBackReference=i),!0;if(i<=t.numCapturingParens)return!0;t.pos=e}return!1},
Rt.regexp_eatKGroupName=function(t){if(t.eat(107)){if(this.regexp_eatGroupName(t))return t.backReferenceNames.push(t.lastStringValue),!0
;t.raise("Invalid named reference")}return!1},Rt.regexp_eatCharacterEscape=function(t){
return this.regexp_eatControlEscape(t)||this.regexp_eatCControlLetter(t)||this.regexp_eatZero(t)||this.regexp_eatHexEscapeSequence(t)||this.regexp_eatRegExpUnicodeEscapeSequence(t,!1)||!t.switchU&&this.regexp_eatLegacyOctalEscapeSequence(t)||this.regexp_eatIdentityEscape(t)
},Rt.regexp_eatCControlLetter=function(t){var e=t.pos;if(t.eat(99)){if(this.regexp_eatControlLetter(t))return!0;t.pos=e}return!1},
Rt.regexp_eatZero=function(t){return 48===t.current()&&!isDecimalDigit(t.lookahead())&&(t.lastIntValue=0,t.advance(),!0)},
Rt.regexp_eatControlEscape=function(t){var e=t.current();return 116===e?(t.lastIntValue=9,t.advance(),!0):110===e?(t.lastIntValue=10,
t.advance(),!0):118===e?(t.lastIntValue=11,t.advance(),!0):102===e?(t.lastIntValue=12,t.advance(),!0):114===e&&(t.lastIntValue=13,
t.advance(),!0)},Rt.regexp_eatControlLetter=function(t){var e=t.current();return!!isControlLetter(e)&&(t.lastIntValue=e%32,t.advance(),!0)},
Rt.regexp_eatRegExpUnicodeEscapeSequence=function(t,e){void 0===e&&(e=!1);var i=t.pos,s=e||t.switchU;if(t.eat(117)){
if(this.regexp_eatFixedHexDigits(t,4)){var r=t.lastIntValue;if(s&&r>=55296&&r<=56319){var a=t.pos
;if(t.eat(92)&&t.eat(117)&&this.regexp_eatFixedHexDigits(t,4)){var n=t.lastIntValue
;if(n>=56320&&n<=57343)return t.lastIntValue=1024*(r-55296)+(n-56320)+65536,!0}t.pos=a,t.lastIntValue=r}return!0}
if(s&&t.eat(123)&&this.regexp_eatHexDigits(t)&&t.eat(125)&&isValidUnicode(t.lastIntValue))return!0;s&&t.raise("Invalid unicode escape"),
t.pos=i}return!1},Rt.regexp_eatIdentityEscape=function(t){
if(t.switchU)return!!this.regexp_eatSyntaxCharacter(t)||!!t.eat(47)&&(t.lastIntValue=47,!0);var e=t.current()
;return!(99===e||t.switchN&&107===e||(t.lastIntValue=e,t.advance(),0))},Rt.regexp_eatDecimalEscape=function(t){t.lastIntValue=0
;var e=t.current();if(e>=49&&e<=57){do{t.lastIntValue=10*t.lastIntValue+(e-48),t.advance()}while((e=t.current())>=48&&e<=57);return!0}
return!1};var Ot=0,Ft=1,Bt=2;function isCharacterClassEscape(t){return 100===t||68===t||115===t||83===t||119===t||87===t}
function isUnicodePropertyNameCharacter(t){return isControlLetter(t)||95===t}function isUnicodePropertyValueCharacter(t){
return isUnicodePropertyNameCharacter(t)||isDecimalDigit(t)}function isClassSetReservedDoublePunctuatorCharacter(t){
return 33===t||t>=35&&t<=38||t>=42&&t<=44||46===t||t>=58&&t<=64||94===t||96===t||126===t}function isClassSetSyntaxCharacter(t){
return 40===t||41===t||45===t||47===t||t>=91&&t<=93||t>=123&&t<=125}function isClassSetReservedPunctuator(t){
return 33===t||35===t||37===t||38===t||44===t||45===t||t>=58&&t<=62||64===t||96===t||126===t}function isDecimalDigit(t){return t>=48&&t<=57}
function isHexDigit(t){return t>=48&&t<=57||t>=65&&t<=70||t>=97&&t<=102}function hexToInt(t){
return t>=65&&t<=70?t-65+10:t>=97&&t<=102?t-97+10:t-48}function isOctalDigit(t){return t>=48&&t<=55}
Rt.regexp_eatCharacterClassEscape=function(t){var e=t.current();if(isCharacterClassEscape(e))return t.lastIntValue=-1,t.advance(),Ft
;var i=!1;if(t.switchU&&this.options.ecmaVersion>=9&&((i=80===e)||112===e)){var s;if(t.lastIntValue=-1,t.advance(),
t.eat(123)&&(s=this.regexp_eatUnicodePropertyValueExpression(t))&&t.eat(125))return i&&s===Bt&&t.raise("Invalid property name"),s
;t.raise("Invalid property name")}return Ot},Rt.regexp_eatUnicodePropertyValueExpression=function(t){var e=t.pos
;if(this.regexp_eatUnicodePropertyName(t)&&t.eat(61)){var i=t.lastStringValue;if(this.regexp_eatUnicodePropertyValue(t)){
var s=t.lastStringValue;return this.regexp_validateUnicodePropertyNameAndValue(t,i,s),Ft}}if(t.pos=e,
this.regexp_eatLoneUnicodePropertyNameOrValue(t)){var r=t.lastStringValue;return this.regexp_validateUnicodePropertyNameOrValue(t,r)}
return Ot},Rt.regexp_validateUnicodePropertyNameAndValue=function(t,e,i){
S(t.unicodeProperties.nonBinary,e)||t.raise("Invalid property name"),
t.unicodeProperties.nonBinary[e].test(i)||t.raise("Invalid property value")},Rt.regexp_validateUnicodePropertyNameOrValue=function(t,e){
return t.unicodeProperties.binary.test(e)?Ft:t.switchV&&t.unicodeProperties.binaryOfStrings.test(e)?Bt:void t.raise("Invalid property name")
},Rt.regexp_eatUnicodePropertyName=function(t){var e=0
;for(t.lastStringValue="";isUnicodePropertyNameCharacter(e=t.current());)t.lastStringValue+=codePointToString(e),t.advance()
;return""!==t.lastStringValue},Rt.regexp_eatUnicodePropertyValue=function(t){var e=0
;for(t.lastStringValue="";isUnicodePropertyValueCharacter(e=t.current());)t.lastStringValue+=codePointToString(e),t.advance()
;return""!==t.lastStringValue},Rt.regexp_eatLoneUnicodePropertyNameOrValue=function(t){return this.regexp_eatUnicodePropertyValue(t)},
Rt.regexp_eatCharacterClass=function(t){if(t.eat(91)){var e=t.eat(94),i=this.regexp_classContents(t)
;return t.eat(93)||t.raise("Unterminated character class"),e&&i===Bt&&t.raise("Negated character class may contain strings"),!0}return!1},
Rt.regexp_classContents=function(t){
return 93===t.current()?Ft:t.switchV?this.regexp_classSetExpression(t):(this.regexp_nonEmptyClassRanges(t),Ft)},
Rt.regexp_nonEmptyClassRanges=function(t){for(;this.regexp_eatClassAtom(t);){var e=t.lastIntValue
;if(t.eat(45)&&this.regexp_eatClassAtom(t)){var i=t.lastIntValue;!t.switchU||-1!==e&&-1!==i||t.raise("Invalid character class"),
-1!==e&&-1!==i&&e>i&&t.raise("Range out of order in character class")}}},Rt.regexp_eatClassAtom=function(t){var e=t.pos;if(t.eat(92)){
if(this.regexp_eatClassEscape(t))return!0;if(t.switchU){var i=t.current();(99===i||isOctalDigit(i))&&t.raise("Invalid class escape"),
t.raise("Invalid escape")}t.pos=e}var s=t.current();return 93!==s&&(t.lastIntValue=s,t.advance(),!0)},Rt.regexp_eatClassEscape=function(t){
var e=t.pos;if(t.eat(98))return t.lastIntValue=8,!0;if(t.switchU&&t.eat(45))return t.lastIntValue=45,!0;if(!t.switchU&&t.eat(99)){
if(this.regexp_eatClassControlLetter(t))return!0;t.pos=e}return this.regexp_eatCharacterClassEscape(t)||this.regexp_eatCharacterEscape(t)},
Rt.regexp_classSetExpression=function(t){var e,i=Ft;if(this.regexp_eatClassSetRange(t));else if(e=this.regexp_eatClassSetOperand(t)){
e===Bt&&(i=Bt)
;for(var s=t.pos;t.eatChars([38,38]);)38!==t.current()&&(e=this.regexp_eatClassSetOperand(t))?e!==Bt&&(i=Ft):t.raise("Invalid character in character class")
;if(s!==t.pos)return i;for(;t.eatChars([45,45]);)this.regexp_eatClassSetOperand(t)||t.raise("Invalid character in character class")
;if(s!==t.pos)return i}else t.raise("Invalid character in character class");for(;;)if(!this.regexp_eatClassSetRange(t)){
if(!(e=this.regexp_eatClassSetOperand(t)))return i;e===Bt&&(i=Bt)}},Rt.regexp_eatClassSetRange=function(t){var e=t.pos
;if(this.regexp_eatClassSetCharacter(t)){var i=t.lastIntValue;if(t.eat(45)&&this.regexp_eatClassSetCharacter(t)){var s=t.lastIntValue
;return-1!==i&&-1!==s&&i>s&&t.raise("Range out of order in character class"),!0}t.pos=e}return!1},Rt.regexp_eatClassSetOperand=function(t){
return this.regexp_eatClassSetCharacter(t)?Ft:this.regexp_eatClassStringDisjunction(t)||this.regexp_eatNestedClass(t)},
Rt.regexp_eatNestedClass=function(t){var e=t.pos;if(t.eat(91)){var i=t.eat(94),s=this.regexp_classContents(t)
;if(t.eat(93))return i&&s===Bt&&t.raise("Negated character class may contain strings"),s;t.pos=e}if(t.eat(92)){
var r=this.regexp_eatCharacterClassEscape(t);if(r)return r;t.pos=e}return null},Rt.regexp_eatClassStringDisjunction=function(t){var e=t.pos
;if(t.eatChars([92,113])){if(t.eat(123)){var i=this.regexp_classStringDisjunctionContents(t);if(t.eat(125))return i
}else t.raise("Invalid escape");t.pos=e}return null},Rt.regexp_classStringDisjunctionContents=function(t){
for(var e=this.regexp_classString(t);t.eat(124);)this.regexp_classString(t)===Bt&&(e=Bt);return e},Rt.regexp_classString=function(t){
for(var e=0;this.regexp_eatClassSetCharacter(t);)e++;return 1===e?Ft:Bt},Rt.regexp_eatClassSetCharacter=function(t){var e=t.pos
;if(t.eat(92))return!(!this.regexp_eatCharacterEscape(t)&&!this.regexp_eatClassSetReservedPunctuator(t)&&(t.eat(98)?(t.lastIntValue=8,
0):(t.pos=e,1)));var i=t.current()
;return!(i<0||i===t.lookahead()&&isClassSetReservedDoublePunctuatorCharacter(i)||isClassSetSyntaxCharacter(i)||(t.advance(),
t.lastIntValue=i,0))},Rt.regexp_eatClassSetReservedPunctuator=function(t){var e=t.current()
;return!!isClassSetReservedPunctuator(e)&&(t.lastIntValue=e,t.advance(),!0)},Rt.regexp_eatClassControlLetter=function(t){var e=t.current()
;return!(!isDecimalDigit(e)&&95!==e||(t.lastIntValue=e%32,t.advance(),0))},Rt.regexp_eatHexEscapeSequence=function(t){var e=t.pos
;if(t.eat(120)){if(this.regexp_eatFixedHexDigits(t,2))return!0;t.switchU&&t.raise("Invalid escape"),t.pos=e}return!1},
Rt.regexp_eatDecimalDigits=function(t){var e=t.pos,i=0
;for(t.lastIntValue=0;isDecimalDigit(i=t.current());)t.lastIntValue=10*t.lastIntValue+(i-48),t.advance();return t.pos!==e},
Rt.regexp_eatHexDigits=function(t){var e=t.pos,i=0
;for(t.lastIntValue=0;isHexDigit(i=t.current());)t.lastIntValue=16*t.lastIntValue+hexToInt(i),t.advance();return t.pos!==e},
Rt.regexp_eatLegacyOctalEscapeSequence=function(t){if(this.regexp_eatOctalDigit(t)){var e=t.lastIntValue;if(this.regexp_eatOctalDigit(t)){
var i=t.lastIntValue;e<=3&&this.regexp_eatOctalDigit(t)?t.lastIntValue=64*e+8*i+t.lastIntValue:t.lastIntValue=8*e+i}else t.lastIntValue=e
;return!0}return!1},Rt.regexp_eatOctalDigit=function(t){var e=t.current();return isOctalDigit(e)?(t.lastIntValue=e-48,t.advance(),
!0):(t.lastIntValue=0,!1)},Rt.regexp_eatFixedHexDigits=function(t,e){var i=t.pos;t.lastIntValue=0;for(var s=0;s<e;++s){var r=t.current()
;if(!isHexDigit(r))return t.pos=i,!1;t.lastIntValue=16*t.lastIntValue+hexToInt(r),t.advance()}return!0};var Ut=function Token(t){
this.type=t.type,this.value=t.value,this.start=t.start,this.end=t.end,t.options.locations&&(this.loc=new T(t,t.startLoc,t.endLoc)),
t.options.ranges&&(this.range=[t.start,t.end])},jt=Q.prototype;function stringToNumber(t,e){
return e?parseInt(t,8):parseFloat(t.replace(/_/g,""))}function stringToBigInt(t){
return"function"!=typeof BigInt?null:BigInt(t.replace(/_/g,""))}jt.next=function(t){
!t&&this.type.keyword&&this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword "+this.type.keyword),
this.options.onToken&&this.options.onToken(new Ut(this)),this.lastTokEnd=this.end,this.lastTokStart=this.start,
this.lastTokEndLoc=this.endLoc,this.lastTokStartLoc=this.startLoc,this.nextToken()},jt.getToken=function(){return this.next(),new Ut(this)},
"undefined"!=typeof Symbol&&(jt[Symbol.iterator]=function(){var t=this;return{next:function(){var e=t.getToken();return{done:e.type===m.eof,
value:e}}}}),jt.nextToken=function(){var t=this.curContext();return t&&t.preserveSpace||this.skipSpace(),this.start=this.pos,
this.options.locations&&(this.startLoc=this.curPosition()),
this.pos>=this.input.length?this.finishToken(m.eof):t.override?t.override(this):void this.readToken(this.fullCharCodeAtPos())},
jt.readToken=function(t){return isIdentifierStart(t,this.options.ecmaVersion>=6)||92===t?this.readWord():this.getTokenFromCode(t)},
jt.fullCharCodeAt=function(t){var e=this.input.charCodeAt(t);if(e<=55295||e>=56320)return e;var i=this.input.charCodeAt(t+1)
;return i<=56319||i>=57344?e:(e<<10)+i-56613888},jt.fullCharCodeAtPos=function(){return this.fullCharCodeAt(this.pos)},
jt.skipBlockComment=function(){var t=this.options.onComment&&this.curPosition(),e=this.pos,i=this.input.indexOf("*/",this.pos+=2)
;if(-1===i&&this.raise(this.pos-2,"Unterminated comment"),
this.pos=i+2,this.options.locations)for(var s=void 0,r=e;(s=nextLineBreak(this.input,r,this.pos))>-1;)++this.curLine,r=this.lineStart=s
;this.options.onComment&&this.options.onComment(!0,this.input.slice(e+2,i),e,this.pos,t,this.curPosition())},jt.skipLineComment=function(t){
for(var e=this.pos,i=this.options.onComment&&this.curPosition(),s=this.input.charCodeAt(this.pos+=t);this.pos<this.input.length&&!isNewLine(s);)s=this.input.charCodeAt(++this.pos)
;this.options.onComment&&this.options.onComment(!1,this.input.slice(e+t,this.pos),e,this.pos,i,this.curPosition())},jt.skipSpace=function(){
t:for(;this.pos<this.input.length;){var t=this.input.charCodeAt(this.pos);switch(t){case 32:case 160:++this.pos;break;case 13:
10===this.input.charCodeAt(this.pos+1)&&++this.pos;case 10:case 8232:case 8233:++this.pos,this.options.locations&&(++this.curLine,
this.lineStart=this.pos);break;case 47:switch(this.input.charCodeAt(this.pos+1)){case 42:this.skipBlockComment();break;case 47:
this.skipLineComment(2);break;default:break t}break;default:if(!(t>8&&t<14||t>=5760&&v.test(String.fromCharCode(t))))break t;++this.pos}}},
jt.finishToken=function(t,e){this.end=this.pos,this.options.locations&&(this.endLoc=this.curPosition());var i=this.type;this.type=t,
this.value=e,this.updateContext(i)},jt.readToken_dot=function(){var t=this.input.charCodeAt(this.pos+1)
;if(t>=48&&t<=57)return this.readNumber(!0);var e=this.input.charCodeAt(this.pos+2)
;return this.options.ecmaVersion>=6&&46===t&&46===e?(this.pos+=3,this.finishToken(m.ellipsis)):(++this.pos,this.finishToken(m.dot))},
jt.readToken_slash=function(){var t=this.input.charCodeAt(this.pos+1);return this.exprAllowed?(++this.pos,
this.readRegexp()):61===t?this.finishOp(m.assign,2):this.finishOp(m.slash,1)},jt.readToken_mult_modulo_exp=function(t){
var e=this.input.charCodeAt(this.pos+1),i=1,s=42===t?m.star:m.modulo;return this.options.ecmaVersion>=7&&42===t&&42===e&&(++i,s=m.starstar,
e=this.input.charCodeAt(this.pos+2)),61===e?this.finishOp(m.assign,i+1):this.finishOp(s,i)},jt.readToken_pipe_amp=function(t){
var e=this.input.charCodeAt(this.pos+1)
;return e===t?this.options.ecmaVersion>=12&&61===this.input.charCodeAt(this.pos+2)?this.finishOp(m.assign,3):this.finishOp(124===t?m.logicalOR:m.logicalAND,2):61===e?this.finishOp(m.assign,2):this.finishOp(124===t?m.bitwiseOR:m.bitwiseAND,1)
},jt.readToken_caret=function(){return 61===this.input.charCodeAt(this.pos+1)?this.finishOp(m.assign,2):this.finishOp(m.bitwiseXOR,1)},
jt.readToken_plus_min=function(t){var e=this.input.charCodeAt(this.pos+1)
;return e===t?45!==e||this.inModule||62!==this.input.charCodeAt(this.pos+2)||0!==this.lastTokEnd&&!x.test(this.input.slice(this.lastTokEnd,this.pos))?this.finishOp(m.incDec,2):(this.skipLineComment(3),
this.skipSpace(),this.nextToken()):61===e?this.finishOp(m.assign,2):this.finishOp(m.plusMin,1)},jt.readToken_lt_gt=function(t){
var e=this.input.charCodeAt(this.pos+1),i=1;return e===t?(i=62===t&&62===this.input.charCodeAt(this.pos+2)?3:2,
61===this.input.charCodeAt(this.pos+i)?this.finishOp(m.assign,i+1):this.finishOp(m.bitShift,i)):33!==e||60!==t||this.inModule||45!==this.input.charCodeAt(this.pos+2)||45!==this.input.charCodeAt(this.pos+3)?(61===e&&(i=2),
this.finishOp(m.relational,i)):(this.skipLineComment(4),this.skipSpace(),this.nextToken())},jt.readToken_eq_excl=function(t){
var e=this.input.charCodeAt(this.pos+1)
;return 61===e?this.finishOp(m.equality,61===this.input.charCodeAt(this.pos+2)?3:2):61===t&&62===e&&this.options.ecmaVersion>=6?(this.pos+=2,
this.finishToken(m.arrow)):this.finishOp(61===t?m.eq:m.prefix,1)},jt.readToken_question=function(){var t=this.options.ecmaVersion;if(t>=11){
var e=this.input.charCodeAt(this.pos+1);if(46===e){var i=this.input.charCodeAt(this.pos+2)
;if(i<48||i>57)return this.finishOp(m.questionDot,2)}
if(63===e)return t>=12&&61===this.input.charCodeAt(this.pos+2)?this.finishOp(m.assign,3):this.finishOp(m.coalesce,2)}
return this.finishOp(m.question,1)},jt.readToken_numberSign=function(){var t=35;if(this.options.ecmaVersion>=13&&(++this.pos,
isIdentifierStart(t=this.fullCharCodeAtPos(),!0)||92===t))return this.finishToken(m.privateId,this.readWord1())
;this.raise(this.pos,"Unexpected character '"+codePointToString(t)+"'")},jt.getTokenFromCode=function(t){switch(t){case 46:
return this.readToken_dot();case 40:return++this.pos,this.finishToken(m.parenL);case 41:return++this.pos,this.finishToken(m.parenR);case 59:
return++this.pos,this.finishToken(m.semi);case 44:return++this.pos,this.finishToken(m.comma);case 91:return++this.pos,
this.finishToken(m.bracketL);case 93:return++this.pos,this.finishToken(m.bracketR);case 123:return++this.pos,this.finishToken(m.braceL)
;case 125:return++this.pos,this.finishToken(m.braceR);case 58:return++this.pos,this.finishToken(m.colon);case 96:
if(this.options.ecmaVersion<6)break;return++this.pos,this.finishToken(m.backQuote);case 48:var e=this.input.charCodeAt(this.pos+1)
;if(120===e||88===e)return this.readRadixNumber(16);if(this.options.ecmaVersion>=6){if(111===e||79===e)return this.readRadixNumber(8)
;if(98===e||66===e)return this.readRadixNumber(2)}case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
return this.readNumber(!1);case 34:case 39:return this.readString(t);case 47:return this.readToken_slash();case 37:case 42:
return this.readToken_mult_modulo_exp(t);case 124:case 38:return this.readToken_pipe_amp(t);case 94:return this.readToken_caret();case 43:
case 45:return this.readToken_plus_min(t);case 60:case 62:return this.readToken_lt_gt(t);case 61:case 33:return this.readToken_eq_excl(t)
;case 63:return this.readToken_question();case 126:return this.finishOp(m.prefix,1);case 35:return this.readToken_numberSign()}
this.raise(this.pos,"Unexpected character '"+codePointToString(t)+"'")},jt.finishOp=function(t,e){
var i=this.input.slice(this.pos,this.pos+e);return this.pos+=e,this.finishToken(t,i)},jt.readRegexp=function(){for(var t,e,i=this.pos;;){
this.pos>=this.input.length&&this.raise(i,"Unterminated regular expression");var s=this.input.charAt(this.pos)
;if(x.test(s)&&this.raise(i,"Unterminated regular expression"),t)t=!1;else{if("["===s)e=!0;else if("]"===s&&e)e=!1;else if("/"===s&&!e)break
;t="\\"===s}++this.pos}var r=this.input.slice(i,this.pos);++this.pos;var a=this.pos,n=this.readWord1();this.containsEsc&&this.unexpected(a)
;var o=this.regexpState||(this.regexpState=new Dt(this));o.reset(i,r,n),this.validateRegExpFlags(o),this.validateRegExpPattern(o);var h=null
;try{h=new RegExp(r,n)}catch(t){}return this.finishToken(m.regexp,{pattern:r,flags:n,value:h})},jt.readInt=function(t,e,i){
for(var s=this.options.ecmaVersion>=12&&void 0===e,r=i&&48===this.input.charCodeAt(this.pos),a=this.pos,n=0,o=0,h=0,c=null==e?1/0:e;h<c;++h,
++this.pos){var p=this.input.charCodeAt(this.pos),l=void 0
;if(s&&95===p)r&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed in legacy octal numeric literals"),
95===o&&this.raiseRecoverable(this.pos,"Numeric separator must be exactly one underscore"),
0===h&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed at the first of digits"),o=p;else{
if((l=p>=97?p-97+10:p>=65?p-65+10:p>=48&&p<=57?p-48:1/0)>=t)break;o=p,n=n*t+l}}
return s&&95===o&&this.raiseRecoverable(this.pos-1,"Numeric separator is not allowed at the last of digits"),
this.pos===a||null!=e&&this.pos-a!==e?null:n},jt.readRadixNumber=function(t){var e=this.pos;this.pos+=2;var i=this.readInt(t)
;return null==i&&this.raise(this.start+2,"Expected number in radix "+t),
this.options.ecmaVersion>=11&&110===this.input.charCodeAt(this.pos)?(i=stringToBigInt(this.input.slice(e,this.pos)),
++this.pos):isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(m.num,i)},
jt.readNumber=function(t){var e=this.pos;t||null!==this.readInt(10,void 0,!0)||this.raise(e,"Invalid number")
;var i=this.pos-e>=2&&48===this.input.charCodeAt(e);i&&this.strict&&this.raise(e,"Invalid number");var s=this.input.charCodeAt(this.pos)
;if(!i&&!t&&this.options.ecmaVersion>=11&&110===s){var r=stringToBigInt(this.input.slice(e,this.pos));return++this.pos,
isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(m.num,r)}
i&&/[89]/.test(this.input.slice(e,this.pos))&&(i=!1),46!==s||i||(++this.pos,this.readInt(10),s=this.input.charCodeAt(this.pos)),
69!==s&&101!==s||i||(43!==(s=this.input.charCodeAt(++this.pos))&&45!==s||++this.pos,
null===this.readInt(10)&&this.raise(e,"Invalid number")),
isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number")
;var a=stringToNumber(this.input.slice(e,this.pos),i);return this.finishToken(m.num,a)},jt.readCodePoint=function(){var t
;if(123===this.input.charCodeAt(this.pos)){this.options.ecmaVersion<6&&this.unexpected();var e=++this.pos
;t=this.readHexChar(this.input.indexOf("}",this.pos)-this.pos),++this.pos,t>1114111&&this.invalidStringToken(e,"Code point out of bounds")
}else t=this.readHexChar(4);return t},jt.readString=function(t){for(var e="",i=++this.pos;;){
this.pos>=this.input.length&&this.raise(this.start,"Unterminated string constant");var s=this.input.charCodeAt(this.pos);if(s===t)break
;92===s?(e+=this.input.slice(i,this.pos),
e+=this.readEscapedChar(!1),i=this.pos):8232===s||8233===s?(this.options.ecmaVersion<10&&this.raise(this.start,"Unterminated string constant"),
++this.pos,
this.options.locations&&(this.curLine++,this.lineStart=this.pos)):(isNewLine(s)&&this.raise(this.start,"Unterminated string constant"),
++this.pos)}return e+=this.input.slice(i,this.pos++),this.finishToken(m.string,e)};var Jt={};jt.tryReadTemplateToken=function(){
this.inTemplateElement=!0;try{this.readTmplToken()}catch(t){if(t!==Jt)throw t;this.readInvalidTemplateToken()}this.inTemplateElement=!1},
jt.invalidStringToken=function(t,e){if(this.inTemplateElement&&this.options.ecmaVersion>=9)throw Jt;this.raise(t,e)},
jt.readTmplToken=function(){for(var t="",e=this.pos;;){this.pos>=this.input.length&&this.raise(this.start,"Unterminated template")
;var i=this.input.charCodeAt(this.pos)
;if(96===i||36===i&&123===this.input.charCodeAt(this.pos+1))return this.pos!==this.start||this.type!==m.template&&this.type!==m.invalidTemplate?(t+=this.input.slice(e,this.pos),
this.finishToken(m.template,t)):36===i?(this.pos+=2,this.finishToken(m.dollarBraceL)):(++this.pos,this.finishToken(m.backQuote))
;if(92===i)t+=this.input.slice(e,this.pos),t+=this.readEscapedChar(!0),e=this.pos;else if(isNewLine(i)){
switch(t+=this.input.slice(e,this.pos),++this.pos,i){case 13:10===this.input.charCodeAt(this.pos)&&++this.pos;case 10:t+="\n";break;default:
t+=String.fromCharCode(i)}this.options.locations&&(++this.curLine,this.lineStart=this.pos),e=this.pos}else++this.pos}},
jt.readInvalidTemplateToken=function(){for(;this.pos<this.input.length;this.pos++)switch(this.input[this.pos]){case"\\":++this.pos;break
;case"$":if("{"!==this.input[this.pos+1])break;case"`":return this.finishToken(m.invalidTemplate,this.input.slice(this.start,this.pos))
;case"\r":"\n"===this.input[this.pos+1]&&++this.pos;case"\n":case"\u2028":case"\u2029":++this.curLine,this.lineStart=this.pos+1}
this.raise(this.start,"Unterminated template")},jt.readEscapedChar=function(t){var e=this.input.charCodeAt(++this.pos);switch(++this.pos,e){
case 110:return"\n";case 114:return"\r";case 120:return String.fromCharCode(this.readHexChar(2));case 117:
return codePointToString(this.readCodePoint());case 116:return"\t";case 98:return"\b";case 118:return"\v";case 102:return"\f";case 13:
10===this.input.charCodeAt(this.pos)&&++this.pos;case 10:return this.options.locations&&(this.lineStart=this.pos,++this.curLine),"";case 56:
case 57:if(this.strict&&this.invalidStringToken(this.pos-1,"Invalid escape sequence"),t){var i=this.pos-1
;this.invalidStringToken(i,"Invalid escape sequence in template string")}default:if(e>=48&&e<=55){
var s=this.input.substr(this.pos-1,3).match(/^[0-7]+/)[0],r=parseInt(s,8);return r>255&&(s=s.slice(0,-1),r=parseInt(s,8)),
this.pos+=s.length-1,
e=this.input.charCodeAt(this.pos),"0"===s&&56!==e&&57!==e||!this.strict&&!t||this.invalidStringToken(this.pos-1-s.length,t?"Octal literal in template string":"Octal literal in strict mode"),
String.fromCharCode(r)}return isNewLine(e)?(this.options.locations&&(this.lineStart=this.pos,++this.curLine),""):String.fromCharCode(e)}},
jt.readHexChar=function(t){var e=this.pos,i=this.readInt(16,t);return null===i&&this.invalidStringToken(e,"Bad character escape sequence"),i
},jt.readWord1=function(){this.containsEsc=!1;for(var t="",e=!0,i=this.pos,s=this.options.ecmaVersion>=6;this.pos<this.input.length;){
var r=this.fullCharCodeAtPos();if(isIdentifierChar(r,s))this.pos+=r<=65535?1:2;else{if(92!==r)break;this.containsEsc=!0,
t+=this.input.slice(i,this.pos);var a=this.pos
;117!==this.input.charCodeAt(++this.pos)&&this.invalidStringToken(this.pos,"Expecting Unicode escape sequence \\uXXXX"),++this.pos
;var n=this.readCodePoint();(e?isIdentifierStart:isIdentifierChar)(n,s)||this.invalidStringToken(a,"Invalid Unicode escape"),
t+=codePointToString(n),i=this.pos}e=!1}return t+this.input.slice(i,this.pos)},jt.readWord=function(){var t=this.readWord1(),e=m.name
;return this.keywords.test(t)&&(e=f[t]),this.finishToken(e,t)};
// various contributors and released under an MIT license.
var qt="8.19.0";function parse(t,e){return Q.parse(t,e)}function parseExpressionAt(t,e,i){return Q.parseExpressionAt(t,e,i)}
function tokenizer(t,e){return Q.tokenizer(t,e)}Q.acorn={Parser:Q,version:qt,defaultOptions:I,Position:A,SourceLocation:T,
getLineInfo:getLineInfo,Node:gt,TokenType:l,tokTypes:m,keywordTypes:f,TokContext:ct,tokContexts:pt,isIdentifierChar:isIdentifierChar,
isIdentifierStart:isIdentifierStart,Token:Ut,isNewLine:isNewLine,lineBreak:x,lineBreakG:g,nonASCIIwhitespace:v},t.Node=gt,t.Parser=Q,
t.Position=A,t.SourceLocation=T,t.TokContext=ct,t.Token=Ut,t.TokenType=l,t.defaultOptions=I,t.getLineInfo=getLineInfo,
t.isIdentifierChar=isIdentifierChar,t.isIdentifierStart=isIdentifierStart,t.isNewLine=isNewLine,t.keywordTypes=f,t.lineBreak=x,
t.lineBreakG=g,t.nonASCIIwhitespace=v,t.parse=parse,t.parseExpressionAt=parseExpressionAt,t.tokContexts=pt,t.tokTypes=m,
t.tokenizer=tokenizer,t.version=qt}(e)},54559:(t,e,i)=>{i.d(e,{iX:()=>R})
;var s=[509,0,227,0,150,4,294,9,1368,2,2,1,6,3,41,2,5,0,166,1,574,3,9,9,7,9,32,4,318,1,31,4,33,15,71,10,50,3,123,2,54,14,32,10,3,1,11,3,46,10,8,0,46,9,7,2,37,13,2,9,6,1,45,0,13,2,49,13,9,3,2,11,83,11,7,0,3,0,158,11,6,9,7,3,56,1,2,6,3,1,3,2,10,0,11,1,3,6,4,4,68,8,2,0,3,0,2,3,2,4,2,0,15,1,83,17,10,9,5,0,82,19,13,9,214,6,3,8,28,1,83,16,16,9,82,12,9,9,7,19,58,14,5,9,243,14,166,9,71,5,2,1,3,3,2,0,2,1,13,9,120,6,3,6,4,0,29,9,41,6,2,3,9,0,10,10,47,15,199,7,137,9,54,7,2,7,17,9,57,21,2,13,123,5,4,0,2,1,2,6,2,0,9,9,49,4,2,1,2,4,9,9,55,9,7,0,259,3,10,1,2,0,49,6,4,4,14,10,5350,0,7,14,11465,27,2343,9,87,9,39,4,60,6,26,9,535,9,470,0,2,54,8,3,82,0,12,1,19628,1,4178,9,519,45,3,22,481,1,61,4,4,5,9,7,3,6,31,3,149,2,12,2,9,1,3,0,33,1,1357,49,513,54,5,49,9,0,15,0,23,4,2,14,1361,6,2,16,3,6,2,1,2,4,101,0,161,6,10,9,357,0,62,13,499,13,245,1,2,9,233,0,3,0,8,1,6,0,475,6,110,6,6,9,4759,9,787719,239],r=[0,11,2,25,2,18,2,1,2,14,3,13,35,122,70,52,268,28,4,48,48,31,14,29,6,37,11,29,3,35,5,7,2,4,43,157,19,35,5,35,5,39,9,51,13,10,2,14,2,6,2,1,2,10,2,14,2,6,2,1,4,51,13,310,10,21,11,7,25,5,2,41,2,13,65,5,3,0,2,43,2,1,4,0,3,22,11,22,10,30,66,18,2,1,11,21,11,25,7,25,39,55,7,1,65,0,16,3,2,2,2,28,43,28,4,28,36,7,2,27,28,53,11,21,11,18,14,17,111,72,56,50,14,50,14,35,39,27,10,22,251,41,7,1,17,5,18,21,18,28,11,0,9,21,43,17,47,20,28,22,13,52,58,1,3,0,14,44,33,24,27,35,30,0,3,0,9,34,4,0,13,47,15,3,22,0,2,0,36,17,2,24,20,1,64,6,2,0,2,3,2,14,2,9,8,46,39,7,3,1,3,21,2,6,2,1,2,4,4,0,19,0,13,4,31,9,2,0,3,0,2,37,2,0,26,0,2,0,45,52,19,3,21,2,31,47,21,1,2,0,185,46,42,3,37,47,21,0,60,42,14,0,72,26,38,6,186,43,117,63,32,7,3,0,3,7,2,1,2,23,16,0,2,0,95,7,3,38,17,0,2,0,29,0,11,39,8,0,22,0,12,45,20,0,19,72,18,0,182,32,32,8,2,36,18,0,50,29,113,6,2,1,2,37,22,0,26,5,2,1,2,31,15,0,24,43,22,0,239,18,16,0,2,12,2,33,125,0,80,921,103,111,6,206,13,310,2314,96,16,1071,18,5,26,3994,6,582,6842,29,1763,568,8,30,18,78,18,29,19,47,17,3,32,20,6,18,433,44,212,63,33,24,3,24,45,74,6,0,67,12,65,1,2,0,15,4,10,7386,37,33,96,114,14,913,15,50,7710,3,2,6,2,1,2,296,10,0,30,2,3,0,15,4,8,395,2309,106,6,12,4,8,8,9,5991,84,2,70,2,1,3,0,3,1,3,3,2,11,2,0,2,6,2,64,2,3,3,7,2,6,2,27,2,3,2,4,2,0,4,6,2,340,2,24,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,30,2,24,2,7,1845,129,15,6,55,50,49,61,147,44,11,6,17,0,322,29,19,43,485,27,229,29,3,0,208,30,2,2,2,1,2,6,3,4,10,1,225,6,2,3,2,1,2,14,2,196,60,67,8,0,1205,3,2,26,2,1,2,0,3,0,2,9,2,3,2,0,2,0,7,0,5,0,2,0,2,0,2,2,2,1,2,0,3,0,2,0,2,0,2,0,2,0,2,1,2,0,3,3,2,6,2,3,2,3,2,0,2,9,2,16,6,2,2,4,2,16,4421,42719,33,4382,2,5773,3,7472,16,621,2467,541,1507,4938,6,8489,39815,11327],a="ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ",n={
3:"abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
5:"class enum extends super const export import",6:"enum",strict:"implements interface let package private protected public static yield",
strictBind:"eval arguments"
},o="break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this",h={
5:o,"5module":o+" export import",6:o+" const class extends export import super"
},c=/^in(stanceof)?$/,p=new RegExp("["+a+"]"),l=new RegExp("["+a+"‌‍·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･]")
;function isInAstralSet(t,e){for(var i=65536,s=0;s<e.length;s+=2){if((i+=e[s])>t)return!1;if((i+=e[s+1])>=t)return!0}return!1}
function isIdentifierStart(t,e){
return t<65?36===t:t<91||(t<97?95===t:t<123||(t<=65535?t>=170&&p.test(String.fromCharCode(t)):!1!==e&&isInAstralSet(t,r)))}
function isIdentifierChar(t,e){
return t<48?36===t:t<58||!(t<65)&&(t<91||(t<97?95===t:t<123||(t<=65535?t>=170&&l.test(String.fromCharCode(t)):!1!==e&&(isInAstralSet(t,r)||isInAstralSet(t,s)))))
}var u=function TokenType(t,e){void 0===e&&(e={}),this.label=t,this.keyword=e.keyword,this.beforeExpr=!!e.beforeExpr,
this.startsExpr=!!e.startsExpr,this.isLoop=!!e.isLoop,this.isAssign=!!e.isAssign,this.prefix=!!e.prefix,this.postfix=!!e.postfix,
this.binop=e.binop||null,this.updateContext=null};function binop(t,e){return new u(t,{beforeExpr:!0,binop:e})}var d={beforeExpr:!0},f={
startsExpr:!0},m={};function kw(t,e){return void 0===e&&(e={}),e.keyword=t,m[t]=new u(t,e)}var x={num:new u("num",f),
regexp:new u("regexp",f),string:new u("string",f),name:new u("name",f),privateId:new u("privateId",f),eof:new u("eof"),bracketL:new u("[",{
beforeExpr:!0,startsExpr:!0}),bracketR:new u("]"),braceL:new u("{",{beforeExpr:!0,startsExpr:!0}),braceR:new u("}"),parenL:new u("(",{
beforeExpr:!0,startsExpr:!0}),parenR:new u(")"),comma:new u(",",d),semi:new u(";",d),colon:new u(":",d),dot:new u("."),
question:new u("?",d),questionDot:new u("?."),arrow:new u("=>",d),template:new u("template"),invalidTemplate:new u("invalidTemplate"),
ellipsis:new u("...",d),backQuote:new u("`",f),dollarBraceL:new u("${",{beforeExpr:!0,startsExpr:!0}),eq:new u("=",{beforeExpr:!0,
isAssign:!0}),assign:new u("_=",{beforeExpr:!0,isAssign:!0}),incDec:new u("++/--",{prefix:!0,postfix:!0,startsExpr:!0}),prefix:new u("!/~",{
beforeExpr:!0,prefix:!0,startsExpr:!0}),logicalOR:binop("||",1),logicalAND:binop("&&",2),bitwiseOR:binop("|",3),bitwiseXOR:binop("^",4),
bitwiseAND:binop("&",5),equality:binop("==/!=/===/!==",6),relational:binop("</>/<=/>=",7),bitShift:binop("<</>>/>>>",8),
plusMin:new u("+/-",{beforeExpr:!0,binop:9,prefix:!0,startsExpr:!0}),modulo:binop("%",10),star:binop("*",10),slash:binop("/",10),
starstar:new u("**",{beforeExpr:!0}),coalesce:binop("??",1),_break:kw("break"),_case:kw("case",d),_catch:kw("catch"),
_continue:kw("continue"),_debugger:kw("debugger"),_default:kw("default",d),_do:kw("do",{isLoop:!0,beforeExpr:!0}),_else:kw("else",d),
_finally:kw("finally"),_for:kw("for",{isLoop:!0}),_function:kw("function",f),_if:kw("if"),_return:kw("return",d),_switch:kw("switch"),
_throw:kw("throw",d),_try:kw("try"),_var:kw("var"),_const:kw("const"),_while:kw("while",{isLoop:!0}),_with:kw("with"),_new:kw("new",{
beforeExpr:!0,startsExpr:!0}),_this:kw("this",f),_super:kw("super",f),_class:kw("class",f),_extends:kw("extends",d),_export:kw("export"),
_import:kw("import",f),_null:kw("null",f),_true:kw("true",f),_false:kw("false",f),_in:kw("in",{beforeExpr:!0,binop:7}),
_instanceof:kw("instanceof",{beforeExpr:!0,binop:7}),_typeof:kw("typeof",{beforeExpr:!0,prefix:!0,startsExpr:!0}),_void:kw("void",{
beforeExpr:!0,prefix:!0,startsExpr:!0}),_delete:kw("delete",{beforeExpr:!0,prefix:!0,startsExpr:!0})
},g=/\r\n?|\n|\u2028|\u2029/,v=new RegExp(g.source,"g");function isNewLine(t){return 10===t||13===t||8232===t||8233===t}
function nextLineBreak(t,e,i){void 0===i&&(i=t.length);for(var s=e;s<i;s++){var r=t.charCodeAt(s)
;if(isNewLine(r))return s<i-1&&13===r&&10===t.charCodeAt(s+1)?s+2:s+1}return-1}
var y=/[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/,b=/(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g,k=Object.prototype,w=k.hasOwnProperty,S=k.toString,C=Object.hasOwn||function(t,e){
return w.call(t,e)},_=Array.isArray||function(t){return"[object Array]"===S.call(t)},E=Object.create(null);function wordsRegexp(t){
return E[t]||(E[t]=new RegExp("^(?:"+t.replace(/ /g,"|")+")$"))}function codePointToString(t){
return t<=65535?String.fromCharCode(t):(t-=65536,String.fromCharCode(55296+(t>>10),56320+(1023&t)))}
var A=/(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/,T=function Position(t,e){this.line=t,this.column=e}
;T.prototype.offset=function offset(t){return new T(this.line,this.column+t)};var I=function SourceLocation(t,e,i){this.start=e,this.end=i,
null!==t.sourceFile&&(this.source=t.sourceFile)};function getLineInfo(t,e){for(var i=1,s=0;;){var r=nextLineBreak(t,s,e)
;if(r<0)return new T(i,e-s);++i,s=r}}var N={ecmaVersion:null,sourceType:"script",strict:!1,onInsertedSemicolon:null,onTrailingComma:null,
allowReserved:null,allowReturnOutsideFunction:!1,allowImportExportEverywhere:!1,allowAwaitOutsideFunction:null,allowSuperOutsideMethod:null,
allowHashBang:!1,checkPrivateFields:!0,locations:!1,startLocation:null,onToken:null,onComment:null,ranges:!1,program:null,sourceFile:null,
directSourceFile:null,preserveParens:!1},P=!1;function getOptions(t){var e={};for(var i in N)e[i]=t&&C(t,i)?t[i]:N[i]
;if("latest"===e.ecmaVersion?e.ecmaVersion=1e8:null==e.ecmaVersion?(!P&&"object"==typeof console&&console.warn&&(P=!0,
console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.")),
e.ecmaVersion=11):e.ecmaVersion>=2015&&(e.ecmaVersion-=2009),null==e.allowReserved&&(e.allowReserved=e.ecmaVersion<5),
t&&null!=t.allowHashBang||(e.allowHashBang=e.ecmaVersion>=14),_(e.onToken)){var s=e.onToken;e.onToken=function(t){return s.push(t)}}
if(_(e.onComment)&&(e.onComment=function pushComment(t,e){return function(i,s,r,a,n,o){var h={type:i?"Block":"Line",value:s,start:r,end:a}
;t.locations&&(h.loc=new I(this,n,o)),t.ranges&&(h.range=[r,a]),e.push(h)}}(e,e.onComment)),
"commonjs"===e.sourceType&&e.allowAwaitOutsideFunction)throw new Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs")
;return e}var V=256,L=259;function functionFlags(t,e){return 2|(t?4:0)|(e?8:0)}var R=function Parser(t,e,i){this.options=t=getOptions(t),
this.sourceFile=t.sourceFile,this.keywords=wordsRegexp(h[t.ecmaVersion>=6?6:"module"===t.sourceType?"5module":5]);var s=""
;!0!==t.allowReserved&&(s=n[t.ecmaVersion>=6?6:5===t.ecmaVersion?5:3],"module"===t.sourceType&&(s+=" await")),
this.reservedWords=wordsRegexp(s);var r=(s?s+" ":"")+n.strict;this.reservedWordsStrict=wordsRegexp(r),
this.reservedWordsStrictBind=wordsRegexp(r+" "+n.strictBind),this.input=String(e),this.containsEsc=!1,this.pos=i||0,this.curLine=1,
t.startLocation?(this.lineStart=this.pos-t.startLocation.column,
this.curLine=t.startLocation.line):i?(this.lineStart=this.input.lastIndexOf("\n",i-1)+1,
this.options.locations&&(this.curLine=this.input.slice(0,this.lineStart).split(g).length)):this.lineStart=0,this.type=x.eof,this.value=null,
this.start=this.end=this.pos,this.startLoc=this.endLoc=this.curPosition(),this.lastTokEndLoc=this.lastTokStartLoc=null,
this.lastTokStart=this.lastTokEnd=this.pos,this.context=this.initialContext(),this.exprAllowed=!0,this.inModule="module"===t.sourceType,
this.strict=this.inModule||!0===t.strict||this.strictDirective(this.pos),this.potentialArrowAt=-1,this.potentialArrowInForAwait=!1,
this.yieldPos=this.awaitPos=this.awaitIdentPos=0,this.labels=[],this.undefinedExports=Object.create(null),
0===this.pos&&t.allowHashBang&&"#!"===this.input.slice(0,2)&&this.skipLineComment(2),this.scopeStack=[],
this.enterScope("commonjs"===this.options.sourceType?2:1),this.regexpState=null,this.privateNameStack=[]},M={inFunction:{configurable:!0},
inGenerator:{configurable:!0},inAsync:{configurable:!0},canAwait:{configurable:!0},allowReturn:{configurable:!0},allowSuper:{configurable:!0
},allowDirectSuper:{configurable:!0},treatFunctionsAsVar:{configurable:!0},allowNewDotTarget:{configurable:!0},allowUsing:{configurable:!0},
inClassStaticBlock:{configurable:!0}};R.prototype.parse=function parse(){var t=this,e=this.options.program||this.startNode()
;return this.nextToken(),this.catchStackOverflow(function(){return t.parseTopLevel(e)})},M.inFunction.get=function(){
return(2&this.currentVarScope().flags)>0},M.inGenerator.get=function(){return(8&this.currentVarScope().flags)>0},M.inAsync.get=function(){
return(4&this.currentVarScope().flags)>0},M.canAwait.get=function(){for(var t=this.scopeStack.length-1;t>=0;t--){
var e=this.scopeStack[t].flags;if(768&e)return!1;if(2&e)return(4&e)>0}
return this.inModule&&this.options.ecmaVersion>=13||this.options.allowAwaitOutsideFunction},M.allowReturn.get=function(){
return!!this.inFunction||!!(this.options.allowReturnOutsideFunction&&1&this.currentVarScope().flags)},M.allowSuper.get=function(){
return(64&this.currentThisScope().flags)>0||this.options.allowSuperOutsideMethod},M.allowDirectSuper.get=function(){
return(128&this.currentThisScope().flags)>0},M.treatFunctionsAsVar.get=function(){
return this.treatFunctionsAsVarInScope(this.currentScope())},M.allowNewDotTarget.get=function(){
for(var t=this.scopeStack.length-1;t>=0;t--){var e=this.scopeStack[t].flags;if(768&e||2&e&&!(16&e))return!0}return!1},
M.allowUsing.get=function(){var t=this.currentScope().flags;return!(1024&t)&&!(!this.inModule&&1&t)},M.inClassStaticBlock.get=function(){
return(this.currentVarScope().flags&V)>0},R.extend=function extend(){for(var t=[],e=arguments.length;e--;)t[e]=arguments[e]
;for(var i=this,s=0;s<t.length;s++)i=t[s](i);return i},R.parse=function parse(t,e){return new this(e,t).parse()},
R.parseExpressionAt=function parseExpressionAt(t,e,i){var s=new this(i,t,e);return s.nextToken(),s.parseExpression()},
R.tokenizer=function tokenizer(t,e){return new this(e,t)},Object.defineProperties(R.prototype,M)
;var D=R.prototype,O=/^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;function keywordOpAt(t,e){
for(var i=e+1,s=Math.min(t.input.length,e+11);i<s;){var r=t.fullCharCodeAt(i);if(!isIdentifierChar(r,!0))break;i+=r<=65535?1:2}
return i===e+2&&"in"===t.input.slice(e,i)||i===e+10&&"instanceof"===t.input.slice(e,i)}D.strictDirective=function(t){
if(this.options.ecmaVersion<5)return!1;for(;;){b.lastIndex=t,t+=b.exec(this.input)[0].length;var e=O.exec(this.input.slice(t))
;if(!e)return!1;if("use strict"===(e[1]||e[2])){b.lastIndex=t+e[0].length
;var i=b.exec(this.input),s=i.index+i[0].length,r=this.input.charAt(s)
;return";"===r||"}"===r||g.test(i[0])&&!(/[(`.[+\-/*%<>=,?^&]/.test(r)||"!"===r&&"="===this.input.charAt(s+1)||"i"===r&&keywordOpAt(this,s))
}t+=e[0].length,b.lastIndex=t,t+=b.exec(this.input)[0].length,";"===this.input[t]&&t++}},D.eat=function(t){
return this.type===t&&(this.next(),!0)},D.isContextual=function(t){return this.type===x.name&&this.value===t&&!this.containsEsc},
D.eatContextual=function(t){return!!this.isContextual(t)&&(this.next(),!0)},D.catchStackOverflow=function(t){try{return t()}catch(t){
if(!(t instanceof Error&&(/\bstack\b.*\b(exceeded|overflow)\b/i.test(t.message)||/\btoo much recursion\b/i.test(t.message))))throw t
;this.raise(this.start,"Not enough stack space to parse input")}},D.expectContextual=function(t){this.eatContextual(t)||this.unexpected()},
D.canInsertSemicolon=function(){return this.type===x.eof||this.type===x.braceR||g.test(this.input.slice(this.lastTokEnd,this.start))},
D.insertSemicolon=function(){
if(this.canInsertSemicolon())return this.options.onInsertedSemicolon&&this.options.onInsertedSemicolon(this.lastTokEnd,this.lastTokEndLoc),
!0},D.semicolon=function(){this.eat(x.semi)||this.insertSemicolon()||this.unexpected()},D.afterTrailingComma=function(t,e){
if(this.type===t)return this.options.onTrailingComma&&this.options.onTrailingComma(this.lastTokStart,this.lastTokStartLoc),e||this.next(),!0
},D.expect=function(t){this.eat(t)||this.unexpected()},D.unexpected=function(t){this.raise(null!=t?t:this.start,"Unexpected token")}
;var F=function DestructuringErrors(){
this.shorthandAssign=this.trailingComma=this.parenthesizedAssign=this.parenthesizedBind=this.doubleProto=-1}
;D.checkPatternErrors=function(t,e){if(t){
t.trailingComma>-1&&this.raiseRecoverable(t.trailingComma,"Comma is not permitted after the rest element")
;var i=e?t.parenthesizedAssign:t.parenthesizedBind;i>-1&&this.raiseRecoverable(i,e?"Assigning to rvalue":"Parenthesized pattern")}},
D.checkExpressionErrors=function(t,e){if(!t)return!1;var i=t.shorthandAssign,s=t.doubleProto;if(!e)return i>=0||s>=0
;i>=0&&this.raise(i,"Shorthand property assignments are valid only in destructuring patterns"),
s>=0&&this.raiseRecoverable(s,"Redefinition of __proto__ property")},D.checkYieldAwaitInDefaultParams=function(){
this.yieldPos&&(!this.awaitPos||this.yieldPos<this.awaitPos)&&this.raise(this.yieldPos,"Yield expression cannot be a default value"),
this.awaitPos&&this.raise(this.awaitPos,"Await expression cannot be a default value")},D.isSimpleAssignTarget=function(t){
return"ParenthesizedExpression"===t.type?this.isSimpleAssignTarget(t.expression):"Identifier"===t.type||"MemberExpression"===t.type}
;var B=R.prototype;B.parseTopLevel=function(t){var e=Object.create(null);for(t.body||(t.body=[]);this.type!==x.eof;){
var i=this.parseStatement(null,!0,e);t.body.push(i)}if(this.inModule)for(var s=0,r=Object.keys(this.undefinedExports);s<r.length;s+=1){
var a=r[s];this.raiseRecoverable(this.undefinedExports[a].start,"Export '"+a+"' is not defined")}return this.adaptDirectivePrologue(t.body),
this.next(),t.sourceType="commonjs"===this.options.sourceType?"script":this.options.sourceType,this.finishNode(t,"Program")};var U={
kind:"loop"},j={kind:"switch"};B.isLet=function(t){if(this.options.ecmaVersion<6||!this.isContextual("let"))return!1;b.lastIndex=this.pos
;var e=b.exec(this.input),i=this.pos+e[0].length,s=this.fullCharCodeAt(i);if(91===s||92===s)return!0;if(t)return!1;if(123===s)return!0
;if(isIdentifierStart(s)){var r=i;do{i+=s<=65535?1:2}while(isIdentifierChar(s=this.fullCharCodeAt(i)));if(92===s)return!0
;var a=this.input.slice(r,i);if(!c.test(a))return!0}return!1},B.isAsyncFunction=function(){
if(this.options.ecmaVersion<8||!this.isContextual("async"))return!1;b.lastIndex=this.pos;var t,e=b.exec(this.input),i=this.pos+e[0].length
;return!(g.test(this.input.slice(this.pos,i))||"function"!==this.input.slice(i,i+8)||i+8!==this.input.length&&(isIdentifierChar(t=this.fullCharCodeAt(i+8))||92===t))
},B.isUsingKeyword=function(t,e){if(this.options.ecmaVersion<17||!this.isContextual(t?"await":"using"))return!1;b.lastIndex=this.pos
;var i=b.exec(this.input),s=this.pos+i[0].length;if(g.test(this.input.slice(this.pos,s)))return!1;if(t){var r,a=s+5
;if("using"!==this.input.slice(s,a)||a===this.input.length||isIdentifierChar(r=this.fullCharCodeAt(a))||92===r)return!1;b.lastIndex=a
;var n=b.exec(this.input);if(s=a+n[0].length,n&&g.test(this.input.slice(a,s)))return!1}var o=this.fullCharCodeAt(s)
;if(!isIdentifierStart(o)&&92!==o)return!1;var h=s;do{s+=o<=65535?1:2}while(isIdentifierChar(o=this.fullCharCodeAt(s)));if(92===o)return!0
;var p=this.input.slice(h,s);if(c.test(p))return!1;if(e&&!t&&"of"===p&&(b.lastIndex=s,s+=b.exec(this.input)[0].length,
61!==this.input.charCodeAt(s)||61===(o=this.input.charCodeAt(s+1))||62===o))return!1;return!0},B.isAwaitUsing=function(t){
return this.isUsingKeyword(!0,t)},B.isUsing=function(t){return this.isUsingKeyword(!1,t)},B.parseStatement=function(t,e,i){
var s,r=this.type,a=this.startNode();switch(this.isLet(t)&&(r=x._var,s="let"),r){case x._break:case x._continue:
return this.parseBreakContinueStatement(a,r.keyword);case x._debugger:return this.parseDebuggerStatement(a);case x._do:
return this.parseDoStatement(a);case x._for:return this.parseForStatement(a);case x._function:
return t&&(this.strict||"if"!==t&&"label"!==t)&&this.options.ecmaVersion>=6&&this.unexpected(),this.parseFunctionStatement(a,!1,!t)
;case x._class:return t&&this.unexpected(),this.parseClass(a,!0);case x._if:return this.parseIfStatement(a);case x._return:
return this.parseReturnStatement(a);case x._switch:return this.parseSwitchStatement(a);case x._throw:return this.parseThrowStatement(a)
;case x._try:return this.parseTryStatement(a);case x._const:case x._var:return s=s||this.value,t&&"var"!==s&&this.unexpected(),
this.parseVarStatement(a,s);case x._while:return this.parseWhileStatement(a);case x._with:return this.parseWithStatement(a);case x.braceL:
return this.parseBlock(!0,a);case x.semi:return this.parseEmptyStatement(a);case x._export:case x._import:
if(this.options.ecmaVersion>10&&r===x._import){b.lastIndex=this.pos
;var n=b.exec(this.input),o=this.pos+n[0].length,h=this.input.charCodeAt(o)
;if(40===h||46===h)return this.parseExpressionStatement(a,this.parseExpression())}
return this.options.allowImportExportEverywhere||(e||this.raise(this.start,"'import' and 'export' may only appear at the top level"),
this.inModule||this.raise(this.start,"'import' and 'export' may appear only with 'sourceType: module'")),
r===x._import?this.parseImport(a):this.parseExport(a,i);default:if(this.isAsyncFunction())return t&&this.unexpected(),this.next(),
this.parseFunctionStatement(a,!0,!t);var c=this.isAwaitUsing(!1)?"await using":this.isUsing(!1)?"using":null
;if(c)return this.allowUsing||this.raise(this.start,"Using declaration cannot appear in the top level when source type is `script` or in the bare case statement"),
t&&this.raise(this.start,"Using declaration is not allowed in single-statement positions"),
"await using"===c&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),this.next()),this.next(),
this.parseVar(a,!1,c),this.semicolon(),this.finishNode(a,"VariableDeclaration");var p=this.value,l=this.parseExpression()
;return r===x.name&&"Identifier"===l.type&&this.eat(x.colon)?this.parseLabeledStatement(a,p,l,t):this.parseExpressionStatement(a,l)}},
B.parseBreakContinueStatement=function(t,e){var i="break"===e
;this.next(),this.eat(x.semi)||this.insertSemicolon()?t.label=null:this.type!==x.name?this.unexpected():(t.label=this.parseIdent(),
this.semicolon());for(var s=0;s<this.labels.length;++s){var r=this.labels[s];if(null==t.label||r.name===t.label.name){
if(null!=r.kind&&(i||"loop"===r.kind))break;if(t.label&&i)break}}return s===this.labels.length&&this.raise(t.start,"Unsyntactic "+e),
this.finishNode(t,i?"BreakStatement":"ContinueStatement")},B.parseDebuggerStatement=function(t){return this.next(),this.semicolon(),
this.finishNode(t,"DebuggerStatement")},B.parseDoStatement=function(t){return this.next(),this.labels.push(U),
t.body=this.parseStatement("do"),this.labels.pop(),this.expect(x._while),t.test=this.parseParenExpression(),
this.options.ecmaVersion>=6?this.eat(x.semi):this.semicolon(),this.finishNode(t,"DoWhileStatement")},B.parseForStatement=function(t){
this.next();var e=this.options.ecmaVersion>=9&&this.canAwait&&this.eatContextual("await")?this.lastTokStart:-1;if(this.labels.push(U),
this.enterScope(0),this.expect(x.parenL),this.type===x.semi)return e>-1&&this.unexpected(e),this.parseFor(t,null);var i=this.isLet()
;if(this.type===x._var||this.type===x._const||i){var s=this.startNode(),r=i?"let":this.value;return this.next(),this.parseVar(s,!0,r),
this.finishNode(s,"VariableDeclaration"),this.parseForAfterInit(t,s,e)}
var a=this.isContextual("let"),n=!1,o=this.isUsing(!0)?"using":this.isAwaitUsing(!0)?"await using":null;if(o){var h=this.startNode()
;return this.next(),"await using"===o&&(this.canAwait||this.raise(this.start,"Await using cannot appear outside of async function"),
this.next()),this.parseVar(h,!0,o),this.finishNode(h,"VariableDeclaration"),this.parseForAfterInit(t,h,e)}
var c=this.containsEsc,p=new F,l=this.start,u=e>-1?this.parseExprSubscripts(p,"await"):this.parseExpression(!0,p)
;return this.type===x._in||(n=this.options.ecmaVersion>=6&&this.isContextual("of"))?(e>-1?(this.type===x._in&&this.unexpected(e),
t.await=!0):n&&this.options.ecmaVersion>=8&&(u.start!==l||c||"Identifier"!==u.type||"async"!==u.name?this.options.ecmaVersion>=9&&(t.await=!1):this.unexpected()),
a&&n&&this.raise(u.start,"The left-hand side of a for-of loop may not start with 'let'."),this.toAssignable(u,!1,p),
this.checkLValPattern(u),this.parseForIn(t,u)):(this.checkExpressionErrors(p,!0),e>-1&&this.unexpected(e),this.parseFor(t,u))},
B.parseForAfterInit=function(t,e,i){
return(this.type===x._in||this.options.ecmaVersion>=6&&this.isContextual("of"))&&1===e.declarations.length?(this.type===x._in?("using"!==e.kind&&"await using"!==e.kind||e.declarations[0].init||this.raise(this.start,"Using declaration is not allowed in for-in loops"),
this.options.ecmaVersion>=9&&i>-1&&this.unexpected(i)):this.options.ecmaVersion>=9&&(t.await=i>-1),
this.parseForIn(t,e)):(i>-1&&this.unexpected(i),this.parseFor(t,e))},B.parseFunctionStatement=function(t,e,i){return this.next(),
this.parseFunction(t,q|(i?0:z),!1,e)},B.parseIfStatement=function(t){return this.next(),t.test=this.parseParenExpression(),
t.consequent=this.parseStatement("if"),t.alternate=this.eat(x._else)?this.parseStatement("if"):null,this.finishNode(t,"IfStatement")},
B.parseReturnStatement=function(t){return this.allowReturn||this.raise(this.start,"'return' outside of function"),this.next(),
this.eat(x.semi)||this.insertSemicolon()?t.argument=null:(t.argument=this.parseExpression(),this.semicolon()),
this.finishNode(t,"ReturnStatement")},B.parseSwitchStatement=function(t){var e;this.next(),t.discriminant=this.parseParenExpression(),
t.cases=[],this.expect(x.braceL),this.labels.push(j),this.enterScope(1024)
;for(var i=!1;this.type!==x.braceR;)if(this.type===x._case||this.type===x._default){var s=this.type===x._case
;e&&this.finishNode(e,"SwitchCase"),t.cases.push(e=this.startNode()),e.consequent=[],this.next(),
s?e.test=this.parseExpression():(i&&this.raiseRecoverable(this.lastTokStart,"Multiple default clauses"),i=!0,e.test=null),
this.expect(x.colon)}else e||this.unexpected(),e.consequent.push(this.parseStatement(null));return this.exitScope(),
e&&this.finishNode(e,"SwitchCase"),this.next(),this.labels.pop(),this.finishNode(t,"SwitchStatement")},B.parseThrowStatement=function(t){
return this.next(),g.test(this.input.slice(this.lastTokEnd,this.start))&&this.raise(this.lastTokEnd,"Illegal newline after throw"),
t.argument=this.parseExpression(),this.semicolon(),this.finishNode(t,"ThrowStatement")};var J=[];B.parseCatchClauseParam=function(){
var t=this.parseBindingAtom(),e="Identifier"===t.type;return this.enterScope(e?32:0),this.checkLValPattern(t,e?4:2),this.expect(x.parenR),t
},B.parseTryStatement=function(t){if(this.next(),t.block=this.parseBlock(),t.handler=null,this.type===x._catch){var e=this.startNode()
;this.next(),this.eat(x.parenL)?e.param=this.parseCatchClauseParam():(this.options.ecmaVersion<10&&this.unexpected(),e.param=null,
this.enterScope(0)),e.body=this.parseBlock(!1),this.exitScope(),t.handler=this.finishNode(e,"CatchClause")}
return t.finalizer=this.eat(x._finally)?this.parseBlock():null,
t.handler||t.finalizer||this.raise(t.start,"Missing catch or finally clause"),this.finishNode(t,"TryStatement")},
B.parseVarStatement=function(t,e,i){return this.next(),this.parseVar(t,!1,e,i),this.semicolon(),this.finishNode(t,"VariableDeclaration")},
B.parseWhileStatement=function(t){return this.next(),t.test=this.parseParenExpression(),this.labels.push(U),
t.body=this.parseStatement("while"),this.labels.pop(),this.finishNode(t,"WhileStatement")},B.parseWithStatement=function(t){
return this.strict&&this.raise(this.start,"'with' in strict mode"),this.next(),t.object=this.parseParenExpression(),
t.body=this.parseStatement("with"),this.finishNode(t,"WithStatement")},B.parseEmptyStatement=function(t){return this.next(),
this.finishNode(t,"EmptyStatement")},B.parseLabeledStatement=function(t,e,i,s){for(var r=0,a=this.labels;r<a.length;r+=1){
a[r].name===e&&this.raise(i.start,"Label '"+e+"' is already declared")}
for(var n=this.type.isLoop?"loop":this.type===x._switch?"switch":null,o=this.labels.length-1;o>=0;o--){var h=this.labels[o]
;if(h.statementStart!==t.start)break;h.statementStart=this.start,h.kind=n}return this.labels.push({name:e,kind:n,statementStart:this.start
}),t.body=this.parseStatement(s?-1===s.indexOf("label")?s+"label":s:"label"),this.labels.pop(),t.label=i,
this.finishNode(t,"LabeledStatement")},B.parseExpressionStatement=function(t,e){return t.expression=e,this.semicolon(),
this.finishNode(t,"ExpressionStatement")},B.parseBlock=function(t,e,i){for(void 0===t&&(t=!0),void 0===e&&(e=this.startNode()),e.body=[],
this.expect(x.braceL),t&&this.enterScope(0);this.type!==x.braceR;){var s=this.parseStatement(null);e.body.push(s)}
return i&&(this.strict=!1),this.next(),t&&this.exitScope(),this.finishNode(e,"BlockStatement")},B.parseFor=function(t,e){return t.init=e,
this.expect(x.semi),t.test=this.type===x.semi?null:this.parseExpression(),this.expect(x.semi),
t.update=this.type===x.parenR?null:this.parseExpression(),this.expect(x.parenR),t.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(t,"ForStatement")},B.parseForIn=function(t,e){var i=this.type===x._in;return this.next(),
"VariableDeclaration"===e.type&&null!=e.declarations[0].init&&(!i||this.options.ecmaVersion<8||this.strict||"var"!==e.kind||"Identifier"!==e.declarations[0].id.type)&&this.raise(e.start,(i?"for-in":"for-of")+" loop variable declaration may not have an initializer"),
t.left=e,t.right=i?this.parseExpression():this.parseMaybeAssign(),this.expect(x.parenR),t.body=this.parseStatement("for"),this.exitScope(),
this.labels.pop(),this.finishNode(t,i?"ForInStatement":"ForOfStatement")},B.parseVar=function(t,e,i,s){for(t.declarations=[],t.kind=i;;){
var r=this.startNode()
;if(this.parseVarId(r,i),this.eat(x.eq)?r.init=this.parseMaybeAssign(e):s||"const"!==i||this.type===x._in||this.options.ecmaVersion>=6&&this.isContextual("of")?s||"using"!==i&&"await using"!==i||!(this.options.ecmaVersion>=17)||this.type===x._in||this.isContextual("of")?s||"Identifier"===r.id.type||e&&(this.type===x._in||this.isContextual("of"))?r.init=null:this.raise(this.lastTokEnd,"Complex binding patterns require an initialization value"):this.raise(this.lastTokEnd,"Missing initializer in "+i+" declaration"):this.unexpected(),
t.declarations.push(this.finishNode(r,"VariableDeclarator")),!this.eat(x.comma))break}return t},B.parseVarId=function(t,e){
t.id="using"===e||"await using"===e?this.parseIdent():this.parseBindingAtom(),this.checkLValPattern(t.id,"var"===e?1:2,!1)};var q=1,z=2
;function isPrivateNameConflicted(t,e){var i=e.key.name,s=t[i],r="true"
;return"MethodDefinition"!==e.type||"get"!==e.kind&&"set"!==e.kind||(r=(e.static?"s":"i")+e.kind),
"iget"===s&&"iset"===r||"iset"===s&&"iget"===r||"sget"===s&&"sset"===r||"sset"===s&&"sget"===r?(t[i]="true",!1):!!s||(t[i]=r,!1)}
function checkKeyName(t,e){var i=t.computed,s=t.key;return!i&&("Identifier"===s.type&&s.name===e||"Literal"===s.type&&s.value===e)}
B.parseFunction=function(t,e,i,s,r){
this.initFunction(t),(this.options.ecmaVersion>=9||this.options.ecmaVersion>=6&&!s)&&(this.type===x.star&&e&z&&this.unexpected(),
t.generator=this.eat(x.star)),this.options.ecmaVersion>=8&&(t.async=!!s),e&q&&(t.id=4&e&&this.type!==x.name?null:this.parseIdent(),
!t.id||e&z||this.checkLValSimple(t.id,this.strict||t.generator||t.async?this.treatFunctionsAsVar?1:2:3))
;var a=this.yieldPos,n=this.awaitPos,o=this.awaitIdentPos;return this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0,
this.enterScope(functionFlags(t.async,t.generator)),e&q||(t.id=this.type===x.name?this.parseIdent():null),this.parseFunctionParams(t),
this.parseFunctionBody(t,i,!1,r),this.yieldPos=a,this.awaitPos=n,this.awaitIdentPos=o,
this.finishNode(t,e&q?"FunctionDeclaration":"FunctionExpression")},B.parseFunctionParams=function(t){this.expect(x.parenL),
t.params=this.parseBindingList(x.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams()},B.parseClass=function(t,e){
this.next();var i=this.strict;this.strict=!0,this.parseClassId(t,e),this.parseClassSuper(t)
;var s=this.enterClassBody(),r=this.startNode(),a=!1;for(r.body=[],this.expect(x.braceL);this.type!==x.braceR;){
var n=this.parseClassElement(null!==t.superClass)
;n&&(r.body.push(n),"MethodDefinition"===n.type&&"constructor"===n.kind?(a&&this.raiseRecoverable(n.start,"Duplicate constructor in the same class"),
a=!0):n.key&&"PrivateIdentifier"===n.key.type&&isPrivateNameConflicted(s,n)&&this.raiseRecoverable(n.key.start,"Identifier '#"+n.key.name+"' has already been declared"))
}return this.strict=i,this.next(),t.body=this.finishNode(r,"ClassBody"),this.exitClassBody(),
this.finishNode(t,e?"ClassDeclaration":"ClassExpression")},B.parseClassElement=function(t){if(this.eat(x.semi))return null
;var e=this.options.ecmaVersion,i=this.startNode(),s="",r=!1,a=!1,n="method",o=!1;if(this.eatContextual("static")){
if(e>=13&&this.eat(x.braceL))return this.parseClassStaticBlock(i),i;this.isClassElementNameStart()||this.type===x.star?o=!0:s="static"}
if(i.static=o,
!s&&e>=8&&this.eatContextual("async")&&(!this.isClassElementNameStart()&&this.type!==x.star||this.canInsertSemicolon()?s="async":a=!0),
!s&&(e>=9||!a)&&this.eat(x.star)&&(r=!0),!s&&!a&&!r){var h=this.value
;(this.eatContextual("get")||this.eatContextual("set"))&&(this.isClassElementNameStart()?n=h:s=h)}if(s?(i.computed=!1,
i.key=this.startNodeAt(this.lastTokStart,this.lastTokStartLoc),
i.key.name=s,this.finishNode(i.key,"Identifier")):this.parseClassElementName(i),e<13||this.type===x.parenL||"method"!==n||r||a){
var c=!i.static&&checkKeyName(i,"constructor"),p=c&&t;c&&"method"!==n&&this.raise(i.key.start,"Constructor can't have get/set modifier"),
i.kind=c?"constructor":n,this.parseClassMethod(i,r,a,p)}else this.parseClassField(i);return i},B.isClassElementNameStart=function(){
return this.type===x.name||this.type===x.privateId||this.type===x.num||this.type===x.string||this.type===x.bracketL||this.type.keyword},
B.parseClassElementName=function(t){
this.type===x.privateId?("constructor"===this.value&&this.raise(this.start,"Classes can't have an element named '#constructor'"),
t.computed=!1,t.key=this.parsePrivateIdent()):this.parsePropertyName(t)},B.parseClassMethod=function(t,e,i,s){var r=t.key
;"constructor"===t.kind?(e&&this.raise(r.start,"Constructor can't be a generator"),
i&&this.raise(r.start,"Constructor can't be an async method")):t.static&&checkKeyName(t,"prototype")&&this.raise(r.start,"Classes may not have a static property named prototype")
;var a=t.value=this.parseMethod(e,i,s)
;return"get"===t.kind&&0!==a.params.length&&this.raiseRecoverable(a.start,"getter should have no params"),
"set"===t.kind&&1!==a.params.length&&this.raiseRecoverable(a.start,"setter should have exactly one param"),
"set"===t.kind&&"RestElement"===a.params[0].type&&this.raiseRecoverable(a.params[0].start,"Setter cannot use rest params"),
this.finishNode(t,"MethodDefinition")},B.parseClassField=function(t){
return checkKeyName(t,"constructor")?this.raise(t.key.start,"Classes can't have a field named 'constructor'"):t.static&&checkKeyName(t,"prototype")&&this.raise(t.key.start,"Classes can't have a static field named 'prototype'"),
this.eat(x.eq)?(this.enterScope(576),t.value=this.parseMaybeAssign(),this.exitScope()):t.value=null,this.semicolon(),
this.finishNode(t,"PropertyDefinition")},B.parseClassStaticBlock=function(t){t.body=[];var e=this.labels;for(this.labels=[],
this.enterScope(320);this.type!==x.braceR;){var i=this.parseStatement(null);t.body.push(i)}return this.next(),this.exitScope(),
this.labels=e,this.finishNode(t,"StaticBlock")},B.parseClassId=function(t,e){this.type===x.name?(t.id=this.parseIdent(),
e&&this.checkLValSimple(t.id,2,!1)):(!0===e&&this.unexpected(),t.id=null)},B.parseClassSuper=function(t){
t.superClass=this.eat(x._extends)?this.parseExprSubscripts(null,!1):null},B.enterClassBody=function(){var t={declared:Object.create(null),
used:[]};return this.privateNameStack.push(t),t.declared},B.exitClassBody=function(){var t=this.privateNameStack.pop(),e=t.declared,i=t.used
;if(this.options.checkPrivateFields)for(var s=this.privateNameStack.length,r=0===s?null:this.privateNameStack[s-1],a=0;a<i.length;++a){
var n=i[a]
;C(e,n.name)||(r?r.used.push(n):this.raiseRecoverable(n.start,"Private field '#"+n.name+"' must be declared in an enclosing class"))}},
B.parseExportAllDeclaration=function(t,e){
return this.options.ecmaVersion>=11&&(this.eatContextual("as")?(t.exported=this.parseModuleExportName(),
this.checkExport(e,t.exported,this.lastTokStart)):t.exported=null),this.expectContextual("from"),this.type!==x.string&&this.unexpected(),
t.source=this.parseExprAtom(),this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause()),this.semicolon(),
this.finishNode(t,"ExportAllDeclaration")},B.parseExport=function(t,e){if(this.next(),
this.eat(x.star))return this.parseExportAllDeclaration(t,e);if(this.eat(x._default))return this.checkExport(e,"default",this.lastTokStart),
t.declaration=this.parseExportDefaultDeclaration(),this.finishNode(t,"ExportDefaultDeclaration")
;if(this.shouldParseExportStatement())t.declaration=this.parseExportDeclaration(t),
"VariableDeclaration"===t.declaration.type?this.checkVariableExport(e,t.declaration.declarations):this.checkExport(e,t.declaration.id,t.declaration.id.start),
t.specifiers=[],t.source=null,this.options.ecmaVersion>=16&&(t.attributes=[]);else{if(t.declaration=null,
t.specifiers=this.parseExportSpecifiers(e),this.eatContextual("from"))this.type!==x.string&&this.unexpected(),t.source=this.parseExprAtom(),
this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause());else{for(var i=0,s=t.specifiers;i<s.length;i+=1){var r=s[i]
;this.checkUnreserved(r.local),
this.checkLocalExport(r.local),"Literal"===r.local.type&&this.raise(r.local.start,"A string literal cannot be used as an exported binding without `from`.")
}t.source=null,this.options.ecmaVersion>=16&&(t.attributes=[])}this.semicolon()}return this.finishNode(t,"ExportNamedDeclaration")},
B.parseExportDeclaration=function(t){return this.parseStatement(null)},B.parseExportDefaultDeclaration=function(){var t
;if(this.type===x._function||(t=this.isAsyncFunction())){var e=this.startNode();return this.next(),t&&this.next(),
this.parseFunction(e,4|q,!1,t)}if(this.type===x._class){var i=this.startNode();return this.parseClass(i,"nullableID")}
var s=this.parseMaybeAssign();return this.semicolon(),s},B.checkExport=function(t,e,i){
t&&("string"!=typeof e&&(e="Identifier"===e.type?e.name:e.value),C(t,e)&&this.raiseRecoverable(i,"Duplicate export '"+e+"'"),t[e]=!0)},
B.checkPatternExport=function(t,e){var i=e.type
;if("Identifier"===i)this.checkExport(t,e,e.start);else if("ObjectPattern"===i)for(var s=0,r=e.properties;s<r.length;s+=1){var a=r[s]
;this.checkPatternExport(t,a)}else if("ArrayPattern"===i)for(var n=0,o=e.elements;n<o.length;n+=1){var h=o[n]
;h&&this.checkPatternExport(t,h)
}else"Property"===i?this.checkPatternExport(t,e.value):"AssignmentPattern"===i?this.checkPatternExport(t,e.left):"RestElement"===i&&this.checkPatternExport(t,e.argument)
},B.checkVariableExport=function(t,e){if(t)for(var i=0,s=e;i<s.length;i+=1){var r=s[i];this.checkPatternExport(t,r.id)}},
B.shouldParseExportStatement=function(){
return"var"===this.type.keyword||"const"===this.type.keyword||"class"===this.type.keyword||"function"===this.type.keyword||this.isLet()||this.isAsyncFunction()
},B.parseExportSpecifier=function(t){var e=this.startNode();return e.local=this.parseModuleExportName(),
e.exported=this.eatContextual("as")?this.parseModuleExportName():e.local,this.checkExport(t,e.exported,e.exported.start),
this.finishNode(e,"ExportSpecifier")},B.parseExportSpecifiers=function(t){var e=[],i=!0;for(this.expect(x.braceL);!this.eat(x.braceR);){
if(i)i=!1;else if(this.expect(x.comma),this.afterTrailingComma(x.braceR))break;e.push(this.parseExportSpecifier(t))}return e},
B.parseImport=function(t){return this.next(),this.type===x.string?(t.specifiers=J,
t.source=this.parseExprAtom()):(t.specifiers=this.parseImportSpecifiers(),this.expectContextual("from"),
t.source=this.type===x.string?this.parseExprAtom():this.unexpected()),this.options.ecmaVersion>=16&&(t.attributes=this.parseWithClause()),
this.semicolon(),this.finishNode(t,"ImportDeclaration")},B.parseImportSpecifier=function(){var t=this.startNode()
;return t.imported=this.parseModuleExportName(),this.eatContextual("as")?t.local=this.parseIdent():(this.checkUnreserved(t.imported),
t.local=t.imported),this.checkLValSimple(t.local,2),this.finishNode(t,"ImportSpecifier")},B.parseImportDefaultSpecifier=function(){
var t=this.startNode();return t.local=this.parseIdent(),this.checkLValSimple(t.local,2),this.finishNode(t,"ImportDefaultSpecifier")},
B.parseImportNamespaceSpecifier=function(){var t=this.startNode();return this.next(),this.expectContextual("as"),t.local=this.parseIdent(),
this.checkLValSimple(t.local,2),this.finishNode(t,"ImportNamespaceSpecifier")},B.parseImportSpecifiers=function(){var t=[],e=!0
;if(this.type===x.name&&(t.push(this.parseImportDefaultSpecifier()),!this.eat(x.comma)))return t
;if(this.type===x.star)return t.push(this.parseImportNamespaceSpecifier()),t;for(this.expect(x.braceL);!this.eat(x.braceR);){
if(e)e=!1;else if(this.expect(x.comma),this.afterTrailingComma(x.braceR))break;t.push(this.parseImportSpecifier())}return t},
B.parseWithClause=function(){var t=[];if(!this.eat(x._with))return t;this.expect(x.braceL);for(var e={},i=!0;!this.eat(x.braceR);){
if(i)i=!1;else if(this.expect(x.comma),this.afterTrailingComma(x.braceR))break
;var s=this.parseImportAttribute(),r="Identifier"===s.key.type?s.key.name:s.key.value
;C(e,r)&&this.raiseRecoverable(s.key.start,"Duplicate attribute key '"+r+"'"),e[r]=!0,t.push(s)}return t},B.parseImportAttribute=function(){
var t=this.startNode();return t.key=this.type===x.string?this.parseExprAtom():this.parseIdent("never"!==this.options.allowReserved),
this.expect(x.colon),this.type!==x.string&&this.unexpected(),t.value=this.parseExprAtom(),this.finishNode(t,"ImportAttribute")},
B.parseModuleExportName=function(){if(this.options.ecmaVersion>=13&&this.type===x.string){var t=this.parseLiteral(this.value)
;return A.test(t.value)&&this.raise(t.start,"An export name cannot include a lone surrogate."),t}return this.parseIdent(!0)},
B.adaptDirectivePrologue=function(t){
for(var e=0;e<t.length&&this.isDirectiveCandidate(t[e]);++e)t[e].directive=t[e].expression.raw.slice(1,-1)},
B.isDirectiveCandidate=function(t){
return this.options.ecmaVersion>=5&&"ExpressionStatement"===t.type&&"Literal"===t.expression.type&&"string"==typeof t.expression.value&&('"'===this.input[t.start]||"'"===this.input[t.start])
};var W=R.prototype;W.toAssignable=function(t,e,i){if(this.options.ecmaVersion>=6&&t)switch(t.type){case"Identifier":
this.inAsync&&"await"===t.name&&this.raise(t.start,"Cannot use 'await' as identifier inside an async function");break;case"ObjectPattern":
case"ArrayPattern":case"AssignmentPattern":case"RestElement":break;case"ObjectExpression":t.type="ObjectPattern",
i&&this.checkPatternErrors(i,!0);for(var s=0,r=t.properties;s<r.length;s+=1){var a=r[s];this.toAssignable(a,e),
"RestElement"!==a.type||"ArrayPattern"!==a.argument.type&&"ObjectPattern"!==a.argument.type||this.raise(a.argument.start,"Unexpected token")
}break;case"Property":"init"!==t.kind&&this.raise(t.key.start,"Object pattern can't contain getter or setter"),this.toAssignable(t.value,e)
;break;case"ArrayExpression":t.type="ArrayPattern",i&&this.checkPatternErrors(i,!0),this.toAssignableList(t.elements,e);break
;case"SpreadElement":
t.type="RestElement",this.toAssignable(t.argument,e),"AssignmentPattern"===t.argument.type&&this.raise(t.argument.start,"Rest elements cannot have a default value")
;break;case"AssignmentExpression":"="!==t.operator&&this.raise(t.left.end,"Only '=' operator can be used for specifying default value."),
t.type="AssignmentPattern",delete t.operator,this.toAssignable(t.left,e);break;case"ParenthesizedExpression":
this.toAssignable(t.expression,e,i);break;case"ChainExpression":
this.raiseRecoverable(t.start,"Optional chaining cannot appear in left-hand side");break;case"MemberExpression":if(!e)break;default:
this.raise(t.start,"Assigning to rvalue")}else i&&this.checkPatternErrors(i,!0);return t},W.toAssignableList=function(t,e){
for(var i=t.length,s=0;s<i;s++){var r=t[s];r&&this.toAssignable(r,e)}if(i){var a=t[i-1]
;6===this.options.ecmaVersion&&e&&a&&"RestElement"===a.type&&"Identifier"!==a.argument.type&&this.unexpected(a.argument.start)}return t},
W.parseSpread=function(t){var e=this.startNode();return this.next(),e.argument=this.parseMaybeAssign(!1,t),
this.finishNode(e,"SpreadElement")},W.parseRestBinding=function(){var t=this.startNode();return this.next(),
6===this.options.ecmaVersion&&this.type!==x.name&&this.unexpected(),t.argument=this.parseBindingAtom(),this.finishNode(t,"RestElement")},
W.parseBindingAtom=function(){if(this.options.ecmaVersion>=6)switch(this.type){case x.bracketL:var t=this.startNode();return this.next(),
t.elements=this.parseBindingList(x.bracketR,!0,!0),this.finishNode(t,"ArrayPattern");case x.braceL:return this.parseObj(!0)}
return this.parseIdent()},W.parseBindingList=function(t,e,i,s){for(var r=[],a=!0;!this.eat(t);)if(a?a=!1:this.expect(x.comma),
e&&this.type===x.comma)r.push(null);else{if(i&&this.afterTrailingComma(t))break;if(this.type===x.ellipsis){var n=this.parseRestBinding()
;this.parseBindingListItem(n),
r.push(n),this.type===x.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),this.expect(t);break}
r.push(this.parseAssignableListItem(s))}return r},W.parseAssignableListItem=function(t){
var e=this.parseMaybeDefault(this.start,this.startLoc);return this.parseBindingListItem(e),e},W.parseBindingListItem=function(t){return t},
W.parseMaybeDefault=function(t,e,i){if(i=i||this.parseBindingAtom(),this.options.ecmaVersion<6||!this.eat(x.eq))return i
;var s=this.startNodeAt(t,e);return s.left=i,s.right=this.parseMaybeAssign(),this.finishNode(s,"AssignmentPattern")},
W.checkLValSimple=function(t,e,i){void 0===e&&(e=0);var s=0!==e;switch(t.type){case"Identifier":
this.strict&&this.reservedWordsStrictBind.test(t.name)&&this.raiseRecoverable(t.start,(s?"Binding ":"Assigning to ")+t.name+" in strict mode"),
s&&(2===e&&"let"===t.name&&this.raiseRecoverable(t.start,"let is disallowed as a lexically bound name"),
i&&(C(i,t.name)&&this.raiseRecoverable(t.start,"Argument name clash"),i[t.name]=!0),5!==e&&this.declareName(t.name,e,t.start));break
;case"ChainExpression":this.raiseRecoverable(t.start,"Optional chaining cannot appear in left-hand side");break;case"MemberExpression":
s&&this.raiseRecoverable(t.start,"Binding member expression");break;case"ParenthesizedExpression":
return s&&this.raiseRecoverable(t.start,"Binding parenthesized expression"),this.checkLValSimple(t.expression,e,i);default:
this.raise(t.start,(s?"Binding":"Assigning to")+" rvalue")}},W.checkLValPattern=function(t,e,i){switch(void 0===e&&(e=0),t.type){
case"ObjectPattern":for(var s=0,r=t.properties;s<r.length;s+=1){var a=r[s];this.checkLValInnerPattern(a,e,i)}break;case"ArrayPattern":
for(var n=0,o=t.elements;n<o.length;n+=1){var h=o[n];h&&this.checkLValInnerPattern(h,e,i)}break;default:this.checkLValSimple(t,e,i)}},
W.checkLValInnerPattern=function(t,e,i){switch(void 0===e&&(e=0),t.type){case"Property":this.checkLValInnerPattern(t.value,e,i);break
;case"AssignmentPattern":this.checkLValPattern(t.left,e,i);break;case"RestElement":this.checkLValPattern(t.argument,e,i);break;default:
this.checkLValPattern(t,e,i)}};var H=function TokContext(t,e,i,s,r){this.token=t,this.isExpr=!!e,this.preserveSpace=!!i,this.override=s,
this.generator=!!r},G={b_stat:new H("{",!1),b_expr:new H("{",!0),b_tmpl:new H("${",!1),p_stat:new H("(",!1),p_expr:new H("(",!0),
q_tmpl:new H("`",!0,!0,function(t){return t.tryReadTemplateToken()}),f_stat:new H("function",!1),f_expr:new H("function",!0),
f_expr_gen:new H("function",!0,!1,null,!0),f_gen:new H("function",!1,!1,null,!0)},K=R.prototype;K.initialContext=function(){return[G.b_stat]
},K.curContext=function(){return this.context[this.context.length-1]},K.braceIsBlock=function(t){var e=this.curContext()
;return e===G.f_expr||e===G.f_stat||(t!==x.colon||e!==G.b_stat&&e!==G.b_expr?t===x._return||t===x.name&&this.exprAllowed?g.test(this.input.slice(this.lastTokEnd,this.start)):t===x._else||t===x.semi||t===x.eof||t===x.parenR||t===x.arrow||(t===x.braceL?e===G.b_stat:t!==x._var&&t!==x._const&&t!==x.name&&!this.exprAllowed):!e.isExpr)
},K.inGeneratorContext=function(){for(var t=this.context.length-1;t>=1;t--){var e=this.context[t];if("function"===e.token)return e.generator
}return!1},K.updateContext=function(t){var e,i=this.type
;i.keyword&&t===x.dot?this.exprAllowed=!1:(e=i.updateContext)?e.call(this,t):this.exprAllowed=i.beforeExpr},K.overrideContext=function(t){
this.curContext()!==t&&(this.context[this.context.length-1]=t)},x.parenR.updateContext=x.braceR.updateContext=function(){
if(1!==this.context.length){var t=this.context.pop();t===G.b_stat&&"function"===this.curContext().token&&(t=this.context.pop()),
this.exprAllowed=!t.isExpr}else this.exprAllowed=!0},x.braceL.updateContext=function(t){
this.context.push(this.braceIsBlock(t)?G.b_stat:G.b_expr),this.exprAllowed=!0},x.dollarBraceL.updateContext=function(){
this.context.push(G.b_tmpl),this.exprAllowed=!0},x.parenL.updateContext=function(t){var e=t===x._if||t===x._for||t===x._with||t===x._while
;this.context.push(e?G.p_stat:G.p_expr),this.exprAllowed=!0},x.incDec.updateContext=function(){},
x._function.updateContext=x._class.updateContext=function(t){
!t.beforeExpr||t===x._else||t===x.semi&&this.curContext()!==G.p_stat||t===x._return&&g.test(this.input.slice(this.lastTokEnd,this.start))||(t===x.colon||t===x.braceL)&&this.curContext()===G.b_stat?this.context.push(G.f_stat):this.context.push(G.f_expr),
this.exprAllowed=!1},x.colon.updateContext=function(){"function"===this.curContext().token&&this.context.pop(),this.exprAllowed=!0},
x.backQuote.updateContext=function(){this.curContext()===G.q_tmpl?this.context.pop():this.context.push(G.q_tmpl),this.exprAllowed=!1},
x.star.updateContext=function(t){if(t===x._function){var e=this.context.length-1
;this.context[e]===G.f_expr?this.context[e]=G.f_expr_gen:this.context[e]=G.f_gen}this.exprAllowed=!0},x.name.updateContext=function(t){
var e=!1
;this.options.ecmaVersion>=6&&t!==x.dot&&("of"===this.value&&!this.exprAllowed||"yield"===this.value&&this.inGeneratorContext())&&(e=!0),
this.exprAllowed=e};var Q=R.prototype;function isLocalVariableAccess(t){
return"Identifier"===t.type||"ParenthesizedExpression"===t.type&&isLocalVariableAccess(t.expression)}function isPrivateFieldAccess(t){
return"MemberExpression"===t.type&&"PrivateIdentifier"===t.property.type||"ChainExpression"===t.type&&isPrivateFieldAccess(t.expression)||"ParenthesizedExpression"===t.type&&isPrivateFieldAccess(t.expression)
}Q.checkPropClash=function(t,e,i){
if(!(this.options.ecmaVersion>=9&&"SpreadElement"===t.type||this.options.ecmaVersion>=6&&(t.computed||t.method||t.shorthand))){var s,r=t.key
;switch(r.type){case"Identifier":s=r.name;break;case"Literal":s=String(r.value);break;default:return}var a=t.kind
;if(this.options.ecmaVersion>=6)"__proto__"===s&&"init"===a&&(e.proto&&(i?i.doubleProto<0&&(i.doubleProto=r.start):this.raiseRecoverable(r.start,"Redefinition of __proto__ property")),
e.proto=!0);else{var n=e[s="$"+s]
;if(n)("init"===a?this.strict&&n.init||n.get||n.set:n.init||n[a])&&this.raiseRecoverable(r.start,"Redefinition of property");else n=e[s]={
init:!1,get:!1,set:!1};n[a]=!0}}},Q.parseExpression=function(t,e){var i=this;return this.catchStackOverflow(function(){
var s=i.start,r=i.startLoc,a=i.parseMaybeAssign(t,e);if(i.type===x.comma){var n=i.startNodeAt(s,r)
;for(n.expressions=[a];i.eat(x.comma);)n.expressions.push(i.parseMaybeAssign(t,e));return i.finishNode(n,"SequenceExpression")}return a})},
Q.parseMaybeAssign=function(t,e,i){if(this.isContextual("yield")){if(this.inGenerator)return this.parseYield(t);this.exprAllowed=!1}
var s=!1,r=-1,a=-1,n=-1;e?(r=e.parenthesizedAssign,a=e.trailingComma,n=e.doubleProto,e.parenthesizedAssign=e.trailingComma=-1):(e=new F,
s=!0);var o=this.start,h=this.startLoc;this.type!==x.parenL&&this.type!==x.name||(this.potentialArrowAt=this.start,
this.potentialArrowInForAwait="await"===t);var c=this.parseMaybeConditional(t,e);if(i&&(c=i.call(this,c,o,h)),this.type.isAssign){
var p=this.startNodeAt(o,h);return p.operator=this.value,this.type===x.eq&&(c=this.toAssignable(c,!1,e)),
s||(e.parenthesizedAssign=e.trailingComma=-1,e.shorthandAssign>=c.start&&(e.shorthandAssign=-1),e.doubleProto>=c.start&&(e.doubleProto=-1)),
this.type===x.eq?this.checkLValPattern(c):this.checkLValSimple(c),p.left=c,this.next(),p.right=this.parseMaybeAssign(t),
n>-1&&(e.doubleProto=n),this.finishNode(p,"AssignmentExpression")}return s&&this.checkExpressionErrors(e,!0),
r>-1&&(e.parenthesizedAssign=r),a>-1&&(e.trailingComma=a),c},Q.parseMaybeConditional=function(t,e){
var i=this.start,s=this.startLoc,r=this.parseExprOps(t,e);if(this.checkExpressionErrors(e))return r
;if(("ArrowFunctionExpression"!==r.type||r.start!==i)&&this.eat(x.question)){var a=this.startNodeAt(i,s);return a.test=r,
a.consequent=this.parseMaybeAssign(),this.expect(x.colon),a.alternate=this.parseMaybeAssign(t),this.finishNode(a,"ConditionalExpression")}
return r},Q.parseExprOps=function(t,e){var i=this.start,s=this.startLoc,r=this.parseMaybeUnary(e,!1,!1,t)
;return this.checkExpressionErrors(e)||r.start===i&&"ArrowFunctionExpression"===r.type?r:this.parseExprOp(r,i,s,-1,t)},
Q.parseExprOp=function(t,e,i,s,r){var a=this.type.binop;if(null!=a&&(!r||this.type!==x._in)&&a>s){
var n=this.type===x.logicalOR||this.type===x.logicalAND,o=this.type===x.coalesce;o&&(a=x.logicalAND.binop);var h=this.value;this.next()
;var c=this.start,p=this.startLoc,l=this.parseExprOp(this.parseMaybeUnary(null,!1,!1,r),c,p,a,r),u=this.buildBinary(e,i,t,l,h,n||o)
;return(n&&this.type===x.coalesce||o&&(this.type===x.logicalOR||this.type===x.logicalAND))&&this.raiseRecoverable(this.start,"Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses"),
this.parseExprOp(u,e,i,s,r)}return t},Q.buildBinary=function(t,e,i,s,r,a){
"PrivateIdentifier"===s.type&&this.raise(s.start,"Private identifier can only be left side of binary expression")
;var n=this.startNodeAt(t,e);return n.left=i,n.operator=r,n.right=s,this.finishNode(n,a?"LogicalExpression":"BinaryExpression")},
Q.parseMaybeUnary=function(t,e,i,s){var r,a=this.start,n=this.startLoc;if(this.isContextual("await")&&this.canAwait)r=this.parseAwait(s),
e=!0;else if(this.type.prefix){var o=this.startNode(),h=this.type===x.incDec;o.operator=this.value,o.prefix=!0,this.next(),
o.argument=this.parseMaybeUnary(null,!0,h,s),
this.checkExpressionErrors(t,!0),h?this.checkLValSimple(o.argument):this.strict&&"delete"===o.operator&&isLocalVariableAccess(o.argument)?this.raiseRecoverable(o.start,"Deleting local variable in strict mode"):"delete"===o.operator&&isPrivateFieldAccess(o.argument)?this.raiseRecoverable(o.start,"Private fields can not be deleted"):e=!0,
r=this.finishNode(o,h?"UpdateExpression":"UnaryExpression")}else if(e||this.type!==x.privateId){if(r=this.parseExprSubscripts(t,s),
this.checkExpressionErrors(t))return r;for(;this.type.postfix&&!this.canInsertSemicolon();){var c=this.startNodeAt(a,n)
;c.operator=this.value,c.prefix=!1,c.argument=r,this.checkLValSimple(r),this.next(),r=this.finishNode(c,"UpdateExpression")}
}else(s||0===this.privateNameStack.length)&&this.options.checkPrivateFields&&this.unexpected(),r=this.parsePrivateIdent(),
this.type!==x._in&&this.unexpected()
;return i||"ArrowFunctionExpression"===r.type&&r.start===a||!this.eat(x.starstar)?r:e?void this.unexpected(this.lastTokStart):this.buildBinary(a,n,r,this.parseMaybeUnary(null,!1,!1,s),"**",!1)
},Q.parseExprSubscripts=function(t,e){var i=this.start,s=this.startLoc,r=-1,a=-1;t&&(r=t.doubleProto,a=t.shorthandAssign,
t.doubleProto=t.shorthandAssign=-1);var n=this.parseExprAtom(t,e)
;if("ArrowFunctionExpression"===n.type&&")"!==this.input.slice(this.lastTokStart,this.lastTokEnd))return n
;var o=this.parseSubscripts(n,i,s,!1,e);return t&&(o.end>n.end&&(this.checkExpressionErrors(t,!0),
t.parenthesizedAssign>=o.start&&(t.parenthesizedAssign=-1),t.parenthesizedBind>=o.start&&(t.parenthesizedBind=-1),
t.trailingComma>=o.start&&(t.trailingComma=-1)),r>-1&&(t.doubleProto=r),a>-1&&(t.shorthandAssign=a)),o},
Q.parseSubscripts=function(t,e,i,s,r){
for(var a=this.options.ecmaVersion>=8&&"Identifier"===t.type&&"async"===t.name&&this.lastTokEnd===t.end&&!this.canInsertSemicolon()&&t.end-t.start===5&&this.potentialArrowAt===t.start,n=!1;;){
var o=this.parseSubscript(t,e,i,s,a,n,r);if(o.optional&&(n=!0),o.end===t.end||"ArrowFunctionExpression"===o.type){if(n){
var h=this.startNodeAt(e,i);h.expression=o,o=this.finishNode(h,"ChainExpression")}return o}t=o,a=!1}},Q.shouldParseAsyncArrow=function(){
return!this.canInsertSemicolon()&&this.eat(x.arrow)},Q.parseSubscriptAsyncArrow=function(t,e,i,s){
return this.parseArrowExpression(this.startNodeAt(t,e),i,!0,s)},Q.parseSubscript=function(t,e,i,s,r,a,n){
var o=this.options.ecmaVersion>=11,h=o&&this.eat(x.questionDot)
;s&&h&&this.raise(this.lastTokStart,"Optional chaining cannot appear in the callee of new expressions");var c=this.eat(x.bracketL)
;if(c||h&&this.type!==x.parenL&&this.type!==x.backQuote||this.eat(x.dot)){var p=this.startNodeAt(e,i);p.object=t,
c?(p.property=this.parseExpression(),
this.expect(x.bracketR)):this.type===x.privateId&&"Super"!==t.type?p.property=this.parsePrivateIdent():p.property=this.parseIdent("never"!==this.options.allowReserved),
p.computed=!!c,o&&(p.optional=h),t=this.finishNode(p,"MemberExpression")}else if(!s&&this.eat(x.parenL)){
var l=new F,u=this.yieldPos,d=this.awaitPos,f=this.awaitIdentPos;this.yieldPos=0,this.awaitPos=0,this.awaitIdentPos=0
;var m=this.parseExprList(x.parenR,this.options.ecmaVersion>=8,!1,l)
;if(r&&!h&&this.shouldParseAsyncArrow())return this.checkPatternErrors(l,!1),this.checkYieldAwaitInDefaultParams(),
this.awaitIdentPos>0&&this.raise(this.awaitIdentPos,"Cannot use 'await' as identifier inside an async function"),this.yieldPos=u,
this.awaitPos=d,this.awaitIdentPos=f,this.parseSubscriptAsyncArrow(e,i,m,n);this.checkExpressionErrors(l,!0),this.yieldPos=u||this.yieldPos,
this.awaitPos=d||this.awaitPos,this.awaitIdentPos=f||this.awaitIdentPos;var g=this.startNodeAt(e,i);g.callee=t,g.arguments=m,
o&&(g.optional=h),t=this.finishNode(g,"CallExpression")}else if(this.type===x.backQuote){
(h||a)&&this.raise(this.start,"Optional chaining cannot appear in the tag of tagged template expressions");var v=this.startNodeAt(e,i)
;v.tag=t,v.quasi=this.parseTemplate({isTagged:!0}),t=this.finishNode(v,"TaggedTemplateExpression")}return t},
Q.parseExprAtom=function(t,e,i){this.type===x.slash&&this.readRegexp();var s,r=this.potentialArrowAt===this.start;switch(this.type){
case x._super:return this.allowSuper||this.raise(this.start,"'super' keyword outside a method"),s=this.startNode(),this.next(),
this.type!==x.parenL||this.allowDirectSuper||this.raise(s.start,"super() call outside constructor of a subclass"),
this.type!==x.dot&&this.type!==x.bracketL&&this.type!==x.parenL&&this.unexpected(),this.finishNode(s,"Super");case x._this:
return s=this.startNode(),this.next(),this.finishNode(s,"ThisExpression");case x.name:
var a=this.start,n=this.startLoc,o=this.containsEsc,h=this.parseIdent(!1)
;if(this.options.ecmaVersion>=8&&!o&&"async"===h.name&&!this.canInsertSemicolon()&&this.eat(x._function))return this.overrideContext(G.f_expr),
this.parseFunction(this.startNodeAt(a,n),0,!1,!0,e);if(r&&!this.canInsertSemicolon()){
if(this.eat(x.arrow))return this.parseArrowExpression(this.startNodeAt(a,n),[h],!1,e)
;if(this.options.ecmaVersion>=8&&"async"===h.name&&this.type===x.name&&!o&&(!this.potentialArrowInForAwait||"of"!==this.value||this.containsEsc))return h=this.parseIdent(!1),
!this.canInsertSemicolon()&&this.eat(x.arrow)||this.unexpected(),this.parseArrowExpression(this.startNodeAt(a,n),[h],!0,e)}return h
;case x.regexp:var c=this.value;return(s=this.parseLiteral(c.value)).regex={pattern:c.pattern,flags:c.flags},s;case x.num:case x.string:
return this.parseLiteral(this.value);case x._null:case x._true:case x._false:
return(s=this.startNode()).value=this.type===x._null?null:this.type===x._true,s.raw=this.type.keyword,this.next(),
this.finishNode(s,"Literal");case x.parenL:var p=this.start,l=this.parseParenAndDistinguishExpression(r,e)
;return t&&(t.parenthesizedAssign<0&&!this.isSimpleAssignTarget(l)&&(t.parenthesizedAssign=p),
t.parenthesizedBind<0&&(t.parenthesizedBind=p)),l;case x.bracketL:return s=this.startNode(),this.next(),
s.elements=this.parseExprList(x.bracketR,!0,!0,t),this.finishNode(s,"ArrayExpression");case x.braceL:return this.overrideContext(G.b_expr),
this.parseObj(!1,t);case x._function:return s=this.startNode(),this.next(),this.parseFunction(s,0);case x._class:
return this.parseClass(this.startNode(),!1);case x._new:return this.parseNew();case x.backQuote:return this.parseTemplate();case x._import:
return this.options.ecmaVersion>=11?this.parseExprImport(i):this.unexpected();default:return this.parseExprAtomDefault()}},
Q.parseExprAtomDefault=function(){this.unexpected()},Q.parseExprImport=function(t){var e=this.startNode()
;if(this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword import"),this.next(),
this.type===x.parenL&&!t)return this.parseDynamicImport(e);if(this.type===x.dot){var i=this.startNodeAt(e.start,e.loc&&e.loc.start)
;return i.name="import",e.meta=this.finishNode(i,"Identifier"),this.parseImportMeta(e)}this.unexpected()},Q.parseDynamicImport=function(t){
if(this.next(),t.source=this.parseMaybeAssign(),this.options.ecmaVersion>=16)this.eat(x.parenR)?t.options=null:(this.expect(x.comma),
this.afterTrailingComma(x.parenR)?t.options=null:(t.options=this.parseMaybeAssign(),this.eat(x.parenR)||(this.expect(x.comma),
this.afterTrailingComma(x.parenR)||this.unexpected())));else if(!this.eat(x.parenR)){var e=this.start
;this.eat(x.comma)&&this.eat(x.parenR)?this.raiseRecoverable(e,"Trailing comma is not allowed in import()"):this.unexpected(e)}
return this.finishNode(t,"ImportExpression")},Q.parseImportMeta=function(t){this.next();var e=this.containsEsc
;return t.property=this.parseIdent(!0),
"meta"!==t.property.name&&this.raiseRecoverable(t.property.start,"The only valid meta property for import is 'import.meta'"),
e&&this.raiseRecoverable(t.start,"'import.meta' must not contain escaped characters"),
"module"===this.options.sourceType||this.options.allowImportExportEverywhere||this.raiseRecoverable(t.start,"Cannot use 'import.meta' outside a module"),
this.finishNode(t,"MetaProperty")},Q.parseLiteral=function(t){var e=this.startNode();return e.value=t,
e.raw=this.input.slice(this.start,this.end),
110===e.raw.charCodeAt(e.raw.length-1)&&(e.bigint=null!=e.value?e.value.toString():e.raw.slice(0,-1).replace(/_/g,"")),this.next(),
this.finishNode(e,"Literal")},Q.parseParenExpression=function(){this.expect(x.parenL);var t=this.parseExpression()
;return this.expect(x.parenR),t},Q.shouldParseArrow=function(t){return!this.canInsertSemicolon()},
Q.parseParenAndDistinguishExpression=function(t,e){var i,s=this.start,r=this.startLoc,a=this.options.ecmaVersion>=8
;if(this.options.ecmaVersion>=6){this.next();var n,o=this.start,h=this.startLoc,c=[],p=!0,l=!1,u=new F,d=this.yieldPos,f=this.awaitPos
;for(this.yieldPos=0,this.awaitPos=0;this.type!==x.parenR;){if(p?p=!1:this.expect(x.comma),a&&this.afterTrailingComma(x.parenR,!0)){l=!0
;break}if(this.type===x.ellipsis){n=this.start,c.push(this.parseParenItem(this.parseRestBinding())),
this.type===x.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element");break}
c.push(this.parseMaybeAssign(!1,u,this.parseParenItem))}var m=this.lastTokEnd,g=this.lastTokEndLoc;if(this.expect(x.parenR),
t&&this.shouldParseArrow(c)&&this.eat(x.arrow))return this.checkPatternErrors(u,!1),this.checkYieldAwaitInDefaultParams(),this.yieldPos=d,
this.awaitPos=f,this.parseParenArrowList(s,r,c,e);c.length&&!l||this.unexpected(this.lastTokStart),n&&this.unexpected(n),
this.checkExpressionErrors(u,!0),this.yieldPos=d||this.yieldPos,this.awaitPos=f||this.awaitPos,
c.length>1?((i=this.startNodeAt(o,h)).expressions=c,this.finishNodeAt(i,"SequenceExpression",m,g)):i=c[0]}else i=this.parseParenExpression()
;if(this.options.preserveParens){var v=this.startNodeAt(s,r);return v.expression=i,this.finishNode(v,"ParenthesizedExpression")}return i},
Q.parseParenItem=function(t){return t},Q.parseParenArrowList=function(t,e,i,s){
return this.parseArrowExpression(this.startNodeAt(t,e),i,!1,s)};var X=[];Q.parseNew=function(){
this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword new");var t=this.startNode();if(this.next(),
this.options.ecmaVersion>=6&&this.type===x.dot){var e=this.startNodeAt(t.start,t.loc&&t.loc.start);e.name="new",
t.meta=this.finishNode(e,"Identifier"),this.next();var i=this.containsEsc;return t.property=this.parseIdent(!0),
"target"!==t.property.name&&this.raiseRecoverable(t.property.start,"The only valid meta property for new is 'new.target'"),
i&&this.raiseRecoverable(t.start,"'new.target' must not contain escaped characters"),
this.allowNewDotTarget||this.raiseRecoverable(t.start,"'new.target' can only be used in functions and class static block"),
this.finishNode(t,"MetaProperty")}var s=this.start,r=this.startLoc
;return t.callee=this.parseSubscripts(this.parseExprAtom(null,!1,!0),s,r,!0,!1),
"Super"===t.callee.type&&this.raiseRecoverable(s,"Invalid use of 'super'"),
this.eat(x.parenL)?t.arguments=this.parseExprList(x.parenR,this.options.ecmaVersion>=8,!1):t.arguments=X,this.finishNode(t,"NewExpression")
},Q.parseTemplateElement=function(t){var e=t.isTagged,i=this.startNode()
;return this.type===x.invalidTemplate?(e||this.raiseRecoverable(this.start,"Bad escape sequence in untagged template literal"),i.value={
raw:this.value.replace(/\r\n?/g,"\n"),cooked:null}):i.value={raw:this.input.slice(this.start,this.end).replace(/\r\n?/g,"\n"),
cooked:this.value},this.next(),i.tail=this.type===x.backQuote,this.finishNode(i,"TemplateElement")},Q.parseTemplate=function(t){
void 0===t&&(t={});var e=t.isTagged;void 0===e&&(e=!1);var i=this.startNode();this.next(),i.expressions=[];var s=this.parseTemplateElement({
isTagged:e});for(i.quasis=[s];!s.tail;)this.type===x.eof&&this.raise(this.pos,"Unterminated template literal"),this.expect(x.dollarBraceL),
i.expressions.push(this.parseExpression()),this.expect(x.braceR),i.quasis.push(s=this.parseTemplateElement({isTagged:e}))
;return this.next(),this.finishNode(i,"TemplateLiteral")},Q.isAsyncProp=function(t){
return!t.computed&&"Identifier"===t.key.type&&"async"===t.key.name&&(this.type===x.name||this.type===x.num||this.type===x.string||this.type===x.bracketL||this.type.keyword||this.options.ecmaVersion>=9&&this.type===x.star)&&!g.test(this.input.slice(this.lastTokEnd,this.start))
},Q.parseObj=function(t,e){var i=this.startNode(),s=!0,r={};for(i.properties=[],this.next();!this.eat(x.braceR);){
if(s)s=!1;else if(this.expect(x.comma),this.options.ecmaVersion>=5&&this.afterTrailingComma(x.braceR))break;var a=this.parseProperty(t,e)
;t||this.checkPropClash(a,r,e),i.properties.push(a)}return this.finishNode(i,t?"ObjectPattern":"ObjectExpression")},
Q.parseProperty=function(t,e){var i,s,r,a,n=this.startNode()
;if(this.options.ecmaVersion>=9&&this.eat(x.ellipsis))return t?(n.argument=this.parseIdent(!1),
this.type===x.comma&&this.raiseRecoverable(this.start,"Comma is not permitted after the rest element"),
this.finishNode(n,"RestElement")):(n.argument=this.parseMaybeAssign(!1,e),
this.type===x.comma&&e&&e.trailingComma<0&&(e.trailingComma=this.start),this.finishNode(n,"SpreadElement"))
;this.options.ecmaVersion>=6&&(n.method=!1,n.shorthand=!1,(t||e)&&(r=this.start,a=this.startLoc),t||(i=this.eat(x.star)))
;var o=this.containsEsc;return this.parsePropertyName(n),!t&&!o&&this.options.ecmaVersion>=8&&!i&&this.isAsyncProp(n)?(s=!0,
i=this.options.ecmaVersion>=9&&this.eat(x.star),this.parsePropertyName(n)):s=!1,this.parsePropertyValue(n,t,i,s,r,a,e,o),
this.finishNode(n,"Property")},Q.parseGetterSetter=function(t){var e=t.key.name;this.parsePropertyName(t),t.value=this.parseMethod(!1),
t.kind=e;var i="get"===t.kind?0:1;if(t.value.params.length!==i){var s=t.value.start
;"get"===t.kind?this.raiseRecoverable(s,"getter should have no params"):this.raiseRecoverable(s,"setter should have exactly one param")
}else"set"===t.kind&&"RestElement"===t.value.params[0].type&&this.raiseRecoverable(t.value.params[0].start,"Setter cannot use rest params")
},Q.parsePropertyValue=function(t,e,i,s,r,a,n,o){(i||s)&&this.type===x.colon&&this.unexpected(),
this.eat(x.colon)?(t.value=e?this.parseMaybeDefault(this.start,this.startLoc):this.parseMaybeAssign(!1,n),
t.kind="init"):this.options.ecmaVersion>=6&&this.type===x.parenL?(e&&this.unexpected(),t.method=!0,t.value=this.parseMethod(i,s),
t.kind="init"):e||o||!(this.options.ecmaVersion>=5)||t.computed||"Identifier"!==t.key.type||"get"!==t.key.name&&"set"!==t.key.name||this.type===x.comma||this.type===x.braceR||this.type===x.eq?this.options.ecmaVersion>=6&&!t.computed&&"Identifier"===t.key.type?((i||s)&&this.unexpected(),
this.checkUnreserved(t.key),"await"!==t.key.name||this.awaitIdentPos||(this.awaitIdentPos=r),
e?t.value=this.parseMaybeDefault(r,a,this.copyNode(t.key)):this.type===x.eq&&n?(n.shorthandAssign<0&&(n.shorthandAssign=this.start),
t.value=this.parseMaybeDefault(r,a,this.copyNode(t.key))):t.value=this.copyNode(t.key),t.kind="init",
t.shorthand=!0):this.unexpected():((i||s)&&this.unexpected(),this.parseGetterSetter(t))},Q.parsePropertyName=function(t){
if(this.options.ecmaVersion>=6){if(this.eat(x.bracketL))return t.computed=!0,t.key=this.parseMaybeAssign(),this.expect(x.bracketR),t.key
;t.computed=!1}
return t.key=this.type===x.num||this.type===x.string?this.parseExprAtom():this.parseIdent("never"!==this.options.allowReserved)},
Q.initFunction=function(t){t.id=null,this.options.ecmaVersion>=6&&(t.generator=t.expression=!1),this.options.ecmaVersion>=8&&(t.async=!1)},
Q.parseMethod=function(t,e,i){var s=this.startNode(),r=this.yieldPos,a=this.awaitPos,n=this.awaitIdentPos;return this.initFunction(s),
this.options.ecmaVersion>=6&&(s.generator=t),this.options.ecmaVersion>=8&&(s.async=!!e),this.yieldPos=0,this.awaitPos=0,
this.awaitIdentPos=0,this.enterScope(64|functionFlags(e,s.generator)|(i?128:0)),this.expect(x.parenL),
s.params=this.parseBindingList(x.parenR,!1,this.options.ecmaVersion>=8),this.checkYieldAwaitInDefaultParams(),
this.parseFunctionBody(s,!1,!0,!1),this.yieldPos=r,this.awaitPos=a,this.awaitIdentPos=n,this.finishNode(s,"FunctionExpression")},
Q.parseArrowExpression=function(t,e,i,s){var r=this.yieldPos,a=this.awaitPos,n=this.awaitIdentPos
;return this.enterScope(16|functionFlags(i,!1)),this.initFunction(t),this.options.ecmaVersion>=8&&(t.async=!!i),this.yieldPos=0,
this.awaitPos=0,this.awaitIdentPos=0,t.params=this.toAssignableList(e,!0),this.parseFunctionBody(t,!0,!1,s),this.yieldPos=r,this.awaitPos=a,
this.awaitIdentPos=n,this.finishNode(t,"ArrowFunctionExpression")},Q.parseFunctionBody=function(t,e,i,s){
var r=e&&this.type!==x.braceL,a=this.strict,n=!1;if(r)t.body=this.parseMaybeAssign(s),t.expression=!0,this.checkParams(t,!1);else{
var o=this.options.ecmaVersion>=7&&!this.isSimpleParamList(t.params)
;a&&!o||(n=this.strictDirective(this.end))&&o&&this.raiseRecoverable(t.start,"Illegal 'use strict' directive in function with non-simple parameter list")
;var h=this.labels;this.labels=[],n&&(this.strict=!0),this.checkParams(t,!a&&!n&&!e&&!i&&this.isSimpleParamList(t.params)),
this.strict&&t.id&&this.checkLValSimple(t.id,5),t.body=this.parseBlock(!1,void 0,n&&!a),t.expression=!1,
this.adaptDirectivePrologue(t.body.body),this.labels=h}this.exitScope()},Q.isSimpleParamList=function(t){for(var e=0,i=t;e<i.length;e+=1){
if("Identifier"!==i[e].type)return!1}return!0},Q.checkParams=function(t,e){for(var i=Object.create(null),s=0,r=t.params;s<r.length;s+=1){
var a=r[s];this.checkLValInnerPattern(a,1,e?null:i)}},Q.parseExprList=function(t,e,i,s){for(var r=[],a=!0;!this.eat(t);){
if(a)a=!1;else if(this.expect(x.comma),e&&this.afterTrailingComma(t))break;var n=void 0
;i&&this.type===x.comma?n=null:this.type===x.ellipsis?(n=this.parseSpread(s),
s&&this.type===x.comma&&s.trailingComma<0&&(s.trailingComma=this.start)):n=this.parseMaybeAssign(!1,s),r.push(n)}return r},
Q.checkUnreserved=function(t){var e=t.start,i=t.end,s=t.name
;(this.inGenerator&&"yield"===s&&this.raiseRecoverable(e,"Cannot use 'yield' as identifier inside a generator"),
this.inAsync&&"await"===s&&this.raiseRecoverable(e,"Cannot use 'await' as identifier inside an async function"),
this.currentThisScope().flags&L||"arguments"!==s||this.raiseRecoverable(e,"Cannot use 'arguments' in class field initializer"),
!this.inClassStaticBlock||"arguments"!==s&&"await"!==s||this.raise(e,"Cannot use "+s+" in class static initialization block"),
this.keywords.test(s)&&this.raise(e,"Unexpected keyword '"+s+"'"),
this.options.ecmaVersion<6&&-1!==this.input.slice(e,i).indexOf("\\"))||(this.strict?this.reservedWordsStrict:this.reservedWords).test(s)&&(this.inAsync||"await"!==s||this.raiseRecoverable(e,"Cannot use keyword 'await' outside an async function"),
this.raiseRecoverable(e,"The keyword '"+s+"' is reserved"))},Q.parseIdent=function(t){var e=this.parseIdentNode();return this.next(!!t),
this.finishNode(e,"Identifier"),t||(this.checkUnreserved(e),"await"!==e.name||this.awaitIdentPos||(this.awaitIdentPos=e.start)),e},
Q.parseIdentNode=function(){var t=this.startNode();return this.type===x.name?t.name=this.value:this.type.keyword?(t.name=this.type.keyword,
"class"!==t.name&&"function"!==t.name||this.lastTokEnd===this.lastTokStart+1&&46===this.input.charCodeAt(this.lastTokStart)||this.context.pop(),
this.type=x.name):this.unexpected(),t},Q.parsePrivateIdent=function(){var t=this.startNode()
;return this.type===x.privateId?t.name=this.value:this.unexpected(),this.next(),this.finishNode(t,"PrivateIdentifier"),
this.options.checkPrivateFields&&(0===this.privateNameStack.length?this.raise(t.start,"Private field '#"+t.name+"' must be declared in an enclosing class"):this.privateNameStack[this.privateNameStack.length-1].used.push(t)),
t},Q.parseYield=function(t){this.yieldPos||(this.yieldPos=this.start);var e=this.startNode();return this.next(),
this.type===x.semi||this.canInsertSemicolon()||this.type!==x.star&&!this.type.startsExpr?(e.delegate=!1,
e.argument=null):(e.delegate=this.eat(x.star),e.argument=this.parseMaybeAssign(t)),this.finishNode(e,"YieldExpression")},
Q.parseAwait=function(t){this.awaitPos||(this.awaitPos=this.start);var e=this.startNode();return this.next(),
e.argument=this.parseMaybeUnary(null,!0,!1,t),this.finishNode(e,"AwaitExpression")};var $=R.prototype;$.raise=function(t,e){
var i=getLineInfo(this.input,t);e+=" ("+i.line+":"+i.column+")",this.sourceFile&&(e+=" in "+this.sourceFile);var s=new SyntaxError(e)
;throw s.pos=t,s.loc=i,s.raisedAt=this.pos,s},$.raiseRecoverable=$.raise,$.curPosition=function(){
if(this.options.locations)return new T(this.curLine,this.pos-this.lineStart)};var Y=R.prototype,Z=function Scope(t){this.flags=t,
this.var=[],this.lexical=[],this.functions=[]};Y.enterScope=function(t){this.scopeStack.push(new Z(t))},Y.exitScope=function(){
this.scopeStack.pop()},Y.treatFunctionsAsVarInScope=function(t){return 2&t.flags||!this.inModule&&1&t.flags},Y.declareName=function(t,e,i){
var s=!1;if(2===e){var r=this.currentScope();s=r.lexical.indexOf(t)>-1||r.functions.indexOf(t)>-1||r.var.indexOf(t)>-1,r.lexical.push(t),
this.inModule&&1&r.flags&&delete this.undefinedExports[t]}else if(4===e){this.currentScope().lexical.push(t)}else if(3===e){
var a=this.currentScope();s=this.treatFunctionsAsVar?a.lexical.indexOf(t)>-1:a.lexical.indexOf(t)>-1||a.var.indexOf(t)>-1,
a.functions.push(t)}else for(var n=this.scopeStack.length-1;n>=0;--n){var o=this.scopeStack[n]
;if(o.lexical.indexOf(t)>-1&&!(32&o.flags&&o.lexical[0]===t)||!this.treatFunctionsAsVarInScope(o)&&o.functions.indexOf(t)>-1){s=!0;break}
if(o.var.push(t),this.inModule&&1&o.flags&&delete this.undefinedExports[t],o.flags&L)break}
s&&this.raiseRecoverable(i,"Identifier '"+t+"' has already been declared")},Y.checkLocalExport=function(t){
-1===this.scopeStack[0].lexical.indexOf(t.name)&&-1===this.scopeStack[0].var.indexOf(t.name)&&(this.undefinedExports[t.name]=t)},
Y.currentScope=function(){return this.scopeStack[this.scopeStack.length-1]},Y.currentVarScope=function(){
for(var t=this.scopeStack.length-1;;t--){var e=this.scopeStack[t];if(771&e.flags)return e}},Y.currentThisScope=function(){
for(var t=this.scopeStack.length-1;;t--){var e=this.scopeStack[t];if(771&e.flags&&!(16&e.flags))return e}};var tt=function Node(t,e,i){
this.type="",this.start=e,this.end=0,t.options.locations&&(this.loc=new I(t,i)),
t.options.directSourceFile&&(this.sourceFile=t.options.directSourceFile),t.options.ranges&&(this.range=[e,0])},et=R.prototype
;function finishNodeAt(t,e,i,s){return t.type=e,t.end=i,this.options.locations&&(t.loc.end=s),this.options.ranges&&(t.range[1]=i),t}
et.startNode=function(){return new tt(this,this.start,this.startLoc)},et.startNodeAt=function(t,e){return new tt(this,t,e)},
et.finishNode=function(t,e){return finishNodeAt.call(this,t,e,this.lastTokEnd,this.lastTokEndLoc)},et.finishNodeAt=function(t,e,i,s){
return finishNodeAt.call(this,t,e,i,s)},et.copyNode=function(t){var e=new tt(this,t.start,this.startLoc);for(var i in t)e[i]=t[i];return e}
;var it="ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS",st=it+" Extended_Pictographic",rt=st+" EBase EComp EMod EPres ExtPict",nt={
9:it,10:st,11:st,12:rt,13:rt,14:rt},ot={9:"",10:"",11:"",12:"",13:"",
14:"Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji"
},ht="Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu",ct="Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb",pt=ct+" Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd",lt=pt+" Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho",ut=lt+" Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi",dt=ut+" Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith",ft={
9:ct,10:pt,11:lt,12:ut,13:dt,
14:dt+" Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz"
},mt={};function buildUnicodeData(t){var e=mt[t]={binary:wordsRegexp(nt[t]+" "+ht),binaryOfStrings:wordsRegexp(ot[t]),nonBinary:{
General_Category:wordsRegexp(ht),Script:wordsRegexp(ft[t])}};e.nonBinary.Script_Extensions=e.nonBinary.Script,
e.nonBinary.gc=e.nonBinary.General_Category,e.nonBinary.sc=e.nonBinary.Script,e.nonBinary.scx=e.nonBinary.Script_Extensions}
for(var xt=0,gt=[9,10,11,12,13,14];xt<gt.length;xt+=1){buildUnicodeData(gt[xt])}var vt=R.prototype,yt=function BranchID(t,e){this.parent=t,
this.base=e||this};yt.prototype.separatedFrom=function separatedFrom(t){
for(var e=this;e;e=e.parent)for(var i=t;i;i=i.parent)if(e.base===i.base&&e!==i)return!0;return!1},yt.prototype.sibling=function sibling(){
return new yt(this.parent,this.base)};var bt=function RegExpValidationState(t){this.parser=t,
this.validFlags="gim"+(t.options.ecmaVersion>=6?"uy":"")+(t.options.ecmaVersion>=9?"s":"")+(t.options.ecmaVersion>=13?"d":"")+(t.options.ecmaVersion>=15?"v":""),
this.unicodeProperties=mt[t.options.ecmaVersion>=14?14:t.options.ecmaVersion],this.source="",this.flags="",this.start=0,this.switchU=!1,
this.switchV=!1,this.switchN=!1,this.pos=0,this.lastIntValue=0,this.lastStringValue="",this.lastAssertionIsQuantifiable=!1,
this.numCapturingParens=0,this.maxBackReference=0,this.groupNames=Object.create(null),this.backReferenceNames=[],this.branchID=null}
;function isRegularExpressionModifier(t){return 105===t||109===t||115===t}function isSyntaxCharacter(t){
return 36===t||t>=40&&t<=43||46===t||63===t||t>=91&&t<=94||t>=123&&t<=125}function isControlLetter(t){return t>=65&&t<=90||t>=97&&t<=122}
bt.prototype.reset=function reset(t,e,i){var s=-1!==i.indexOf("v"),r=-1!==i.indexOf("u");this.start=0|t,this.source=e+"",this.flags=i,
s&&this.parser.options.ecmaVersion>=15?(this.switchU=!0,
this.switchV=!0,this.switchN=!0):(this.switchU=r&&this.parser.options.ecmaVersion>=6,this.switchV=!1,
this.switchN=r&&this.parser.options.ecmaVersion>=9)},bt.prototype.raise=function raise(t){
this.parser.raiseRecoverable(this.start,"Invalid regular expression: /"+this.source+"/: "+t)},bt.prototype.at=function at(t,e){
void 0===e&&(e=!1);var i=this.source,s=i.length;if(t>=s)return-1;var r=i.charCodeAt(t)
;if(!e&&!this.switchU||r<=55295||r>=57344||t+1>=s)return r;var a=i.charCodeAt(t+1);return a>=56320&&a<=57343?(r<<10)+a-56613888:r},
bt.prototype.nextIndex=function nextIndex(t,e){void 0===e&&(e=!1);var i=this.source,s=i.length;if(t>=s)return s;var r,a=i.charCodeAt(t)
;return!e&&!this.switchU||a<=55295||a>=57344||t+1>=s||(r=i.charCodeAt(t+1))<56320||r>57343?t+1:t+2},
bt.prototype.current=function current(t){return void 0===t&&(t=!1),this.at(this.pos,t)},bt.prototype.lookahead=function lookahead(t){
return void 0===t&&(t=!1),this.at(this.nextIndex(this.pos,t),t)},bt.prototype.advance=function advance(t){void 0===t&&(t=!1),
this.pos=this.nextIndex(this.pos,t)},bt.prototype.eat=function eat(t,e){return void 0===e&&(e=!1),this.current(e)===t&&(this.advance(e),!0)
},bt.prototype.eatChars=function eatChars(t,e){void 0===e&&(e=!1);for(var i=this.pos,s=0,r=t;s<r.length;s+=1){var a=r[s],n=this.at(i,e)
;if(-1===n||n!==a)return!1;i=this.nextIndex(i,e)}return this.pos=i,!0},vt.validateRegExpFlags=function(t){
for(var e=t.validFlags,i=t.flags,s=!1,r=!1,a=0;a<i.length;a++){var n=i.charAt(a)
;-1===e.indexOf(n)&&this.raise(t.start,"Invalid regular expression flag"),
i.indexOf(n,a+1)>-1&&this.raise(t.start,"Duplicate regular expression flag"),"u"===n&&(s=!0),"v"===n&&(r=!0)}
this.options.ecmaVersion>=15&&s&&r&&this.raise(t.start,"Invalid regular expression flag")},vt.validateRegExpPattern=function(t){
this.regexp_pattern(t),!t.switchN&&this.options.ecmaVersion>=9&&function hasProp(t){for(var e in t)return!0;return!1
}(t.groupNames)&&(t.switchN=!0,this.regexp_pattern(t))},vt.regexp_pattern=function(t){t.pos=0,t.lastIntValue=0,t.lastStringValue="",
t.lastAssertionIsQuantifiable=!1,t.numCapturingParens=0,t.maxBackReference=0,t.groupNames=Object.create(null),t.backReferenceNames.length=0,
t.branchID=null,this.regexp_disjunction(t),t.pos!==t.source.length&&(t.eat(41)&&t.raise("Unmatched ')'"),
(t.eat(93)||t.eat(125))&&t.raise("Lone quantifier brackets")),t.maxBackReference>t.numCapturingParens&&t.raise("Invalid escape")
;for(var e=0,i=t.backReferenceNames;e<i.length;e+=1){var s=i[e];t.groupNames[s]||t.raise("Invalid named capture referenced")}},
vt.regexp_disjunction=function(t){var e=this.options.ecmaVersion>=16;for(e&&(t.branchID=new yt(t.branchID,null)),
this.regexp_alternative(t);t.eat(124);)e&&(t.branchID=t.branchID.sibling()),this.regexp_alternative(t);e&&(t.branchID=t.branchID.parent),
this.regexp_eatQuantifier(t,!0)&&t.raise("Nothing to repeat"),t.eat(123)&&t.raise("Lone quantifier brackets")},
vt.regexp_alternative=function(t){for(;t.pos<t.source.length&&this.regexp_eatTerm(t););},vt.regexp_eatTerm=function(t){
return this.regexp_eatAssertion(t)?(t.lastAssertionIsQuantifiable&&this.regexp_eatQuantifier(t)&&t.switchU&&t.raise("Invalid quantifier"),
!0):!!(t.switchU?this.regexp_eatAtom(t):this.regexp_eatExtendedAtom(t))&&(this.regexp_eatQuantifier(t),!0)},
vt.regexp_eatAssertion=function(t){var e=t.pos;if(t.lastAssertionIsQuantifiable=!1,t.eat(94)||t.eat(36))return!0;if(t.eat(92)){
if(t.eat(66)||t.eat(98))return!0;t.pos=e}if(t.eat(40)&&t.eat(63)){var i=!1;if(this.options.ecmaVersion>=9&&(i=t.eat(60)),
t.eat(61)||t.eat(33))return this.regexp_disjunction(t),t.eat(41)||t.raise("Unterminated group"),t.lastAssertionIsQuantifiable=!i,!0}
return t.pos=e,!1},vt.regexp_eatQuantifier=function(t,e){return void 0===e&&(e=!1),!!this.regexp_eatQuantifierPrefix(t,e)&&(t.eat(63),!0)},
vt.regexp_eatQuantifierPrefix=function(t,e){return t.eat(42)||t.eat(43)||t.eat(63)||this.regexp_eatBracedQuantifier(t,e)},
vt.regexp_eatBracedQuantifier=function(t,e){var i=t.pos;if(t.eat(123)){var s=0,r=-1;if(this.regexp_eatDecimalDigits(t)&&(s=t.lastIntValue,
t.eat(44)&&this.regexp_eatDecimalDigits(t)&&(r=t.lastIntValue),
t.eat(125)))return-1!==r&&r<s&&!e&&t.raise("numbers out of order in {} quantifier"),!0;t.switchU&&!e&&t.raise("Incomplete quantifier"),
t.pos=i}return!1},vt.regexp_eatAtom=function(t){
return this.regexp_eatPatternCharacters(t)||t.eat(46)||this.regexp_eatReverseSolidusAtomEscape(t)||this.regexp_eatCharacterClass(t)||this.regexp_eatUncapturingGroup(t)||this.regexp_eatCapturingGroup(t)
},vt.regexp_eatReverseSolidusAtomEscape=function(t){var e=t.pos;if(t.eat(92)){if(this.regexp_eatAtomEscape(t))return!0;t.pos=e}return!1},
vt.regexp_eatUncapturingGroup=function(t){var e=t.pos;if(t.eat(40)){if(t.eat(63)){if(this.options.ecmaVersion>=16){
var i=this.regexp_eatModifiers(t),s=t.eat(45);if(i||s){for(var r=0;r<i.length;r++){var a=i.charAt(r)
;i.indexOf(a,r+1)>-1&&t.raise("Duplicate regular expression modifiers")}if(s){var n=this.regexp_eatModifiers(t)
;i||n||58!==t.current()||t.raise("Invalid regular expression modifiers");for(var o=0;o<n.length;o++){var h=n.charAt(o)
;(n.indexOf(h,o+1)>-1||i.indexOf(h)>-1)&&t.raise("Duplicate regular expression modifiers")}}}}if(t.eat(58)){if(this.regexp_disjunction(t),
t.eat(41))return!0;t.raise("Unterminated group")}}t.pos=e}return!1},vt.regexp_eatCapturingGroup=function(t){if(t.eat(40)){
if(this.options.ecmaVersion>=9?this.regexp_groupSpecifier(t):63===t.current()&&t.raise("Invalid group"),this.regexp_disjunction(t),
t.eat(41))return t.numCapturingParens+=1,!0;t.raise("Unterminated group")}return!1},vt.regexp_eatModifiers=function(t){
for(var e="",i=0;-1!==(i=t.current())&&isRegularExpressionModifier(i);)e+=codePointToString(i),t.advance();return e},
vt.regexp_eatExtendedAtom=function(t){
return t.eat(46)||this.regexp_eatReverseSolidusAtomEscape(t)||this.regexp_eatCharacterClass(t)||this.regexp_eatUncapturingGroup(t)||this.regexp_eatCapturingGroup(t)||this.regexp_eatInvalidBracedQuantifier(t)||this.regexp_eatExtendedPatternCharacter(t)
},vt.regexp_eatInvalidBracedQuantifier=function(t){return this.regexp_eatBracedQuantifier(t,!0)&&t.raise("Nothing to repeat"),!1},
vt.regexp_eatSyntaxCharacter=function(t){var e=t.current();return!!isSyntaxCharacter(e)&&(t.lastIntValue=e,t.advance(),!0)},
vt.regexp_eatPatternCharacters=function(t){for(var e=t.pos,i=0;-1!==(i=t.current())&&!isSyntaxCharacter(i);)t.advance();return t.pos!==e},
vt.regexp_eatExtendedPatternCharacter=function(t){var e=t.current()
;return!(-1===e||36===e||e>=40&&e<=43||46===e||63===e||91===e||94===e||124===e)&&(t.advance(),!0)},vt.regexp_groupSpecifier=function(t){
if(t.eat(63)){this.regexp_eatGroupName(t)||t.raise("Invalid group");var e=this.options.ecmaVersion>=16,i=t.groupNames[t.lastStringValue]
;if(i)if(e)for(var s=0,r=i;s<r.length;s+=1){r[s].separatedFrom(t.branchID)||t.raise("Duplicate capture group name")
}else t.raise("Duplicate capture group name")
;e?(i||(t.groupNames[t.lastStringValue]=[])).push(t.branchID):t.groupNames[t.lastStringValue]=!0}},vt.regexp_eatGroupName=function(t){
if(t.lastStringValue="",t.eat(60)){if(this.regexp_eatRegExpIdentifierName(t)&&t.eat(62))return!0;t.raise("Invalid capture group name")}
return!1},vt.regexp_eatRegExpIdentifierName=function(t){if(t.lastStringValue="",this.regexp_eatRegExpIdentifierStart(t)){
for(t.lastStringValue+=codePointToString(t.lastIntValue);this.regexp_eatRegExpIdentifierPart(t);)t.lastStringValue+=codePointToString(t.lastIntValue)
;return!0}return!1},vt.regexp_eatRegExpIdentifierStart=function(t){var e=t.pos,i=this.options.ecmaVersion>=11,s=t.current(i)
;return t.advance(i),92===s&&this.regexp_eatRegExpUnicodeEscapeSequence(t,i)&&(s=t.lastIntValue),function isRegExpIdentifierStart(t){
return isIdentifierStart(t,!0)||36===t||95===t}(s)?(t.lastIntValue=s,!0):(t.pos=e,!1)},vt.regexp_eatRegExpIdentifierPart=function(t){
var e=t.pos,i=this.options.ecmaVersion>=11,s=t.current(i)
;return t.advance(i),92===s&&this.regexp_eatRegExpUnicodeEscapeSequence(t,i)&&(s=t.lastIntValue),function isRegExpIdentifierPart(t){
return isIdentifierChar(t,!0)||36===t||95===t||8204===t||8205===t}(s)?(t.lastIntValue=s,!0):(t.pos=e,!1)},
vt.regexp_eatAtomEscape=function(t){
return!!(this.regexp_eatBackReference(t)||this.regexp_eatCharacterClassEscape(t)||this.regexp_eatCharacterEscape(t)||t.switchN&&this.regexp_eatKGroupName(t))||(t.switchU&&(99===t.current()&&t.raise("Invalid unicode escape"),
t.raise("Invalid escape")),!1)},vt.regexp_eatBackReference=function(t){var e=t.pos;if(this.regexp_eatDecimalEscape(t)){var i=t.lastIntValue
;if(t.switchU)return i>t.maxBackReference&&(t.maxBackReference=i),!0;if(i<=t.numCapturingParens)return!0;t.pos=e}return!1},
vt.regexp_eatKGroupName=function(t){if(t.eat(107)){if(this.regexp_eatGroupName(t))return t.backReferenceNames.push(t.lastStringValue),!0
;t.raise("Invalid named reference")}return!1},vt.regexp_eatCharacterEscape=function(t){
return this.regexp_eatControlEscape(t)||this.regexp_eatCControlLetter(t)||this.regexp_eatZero(t)||this.regexp_eatHexEscapeSequence(t)||this.regexp_eatRegExpUnicodeEscapeSequence(t,!1)||!t.switchU&&this.regexp_eatLegacyOctalEscapeSequence(t)||this.regexp_eatIdentityEscape(t)
},vt.regexp_eatCControlLetter=function(t){var e=t.pos;if(t.eat(99)){if(this.regexp_eatControlLetter(t))return!0;t.pos=e}return!1},
vt.regexp_eatZero=function(t){return 48===t.current()&&!isDecimalDigit(t.lookahead())&&(t.lastIntValue=0,t.advance(),!0)},
vt.regexp_eatControlEscape=function(t){var e=t.current();return 116===e?(t.lastIntValue=9,t.advance(),!0):110===e?(t.lastIntValue=10,
t.advance(),!0):118===e?(t.lastIntValue=11,t.advance(),!0):102===e?(t.lastIntValue=12,t.advance(),!0):114===e&&(t.lastIntValue=13,
t.advance(),!0)},vt.regexp_eatControlLetter=function(t){var e=t.current();return!!isControlLetter(e)&&(t.lastIntValue=e%32,t.advance(),!0)},
vt.regexp_eatRegExpUnicodeEscapeSequence=function(t,e){void 0===e&&(e=!1);var i=t.pos,s=e||t.switchU;if(t.eat(117)){
if(this.regexp_eatFixedHexDigits(t,4)){var r=t.lastIntValue;if(s&&r>=55296&&r<=56319){var a=t.pos
;if(t.eat(92)&&t.eat(117)&&this.regexp_eatFixedHexDigits(t,4)){var n=t.lastIntValue
;if(n>=56320&&n<=57343)return t.lastIntValue=1024*(r-55296)+(n-56320)+65536,!0}t.pos=a,t.lastIntValue=r}return!0}
if(s&&t.eat(123)&&this.regexp_eatHexDigits(t)&&t.eat(125)&&function isValidUnicode(t){return t>=0&&t<=1114111}(t.lastIntValue))return!0
;s&&t.raise("Invalid unicode escape"),t.pos=i}return!1},vt.regexp_eatIdentityEscape=function(t){
if(t.switchU)return!!this.regexp_eatSyntaxCharacter(t)||!!t.eat(47)&&(t.lastIntValue=47,!0);var e=t.current()
;return!(99===e||t.switchN&&107===e)&&(t.lastIntValue=e,t.advance(),!0)},vt.regexp_eatDecimalEscape=function(t){t.lastIntValue=0
;var e=t.current();if(e>=49&&e<=57){do{t.lastIntValue=10*t.lastIntValue+(e-48),t.advance()}while((e=t.current())>=48&&e<=57);return!0}
return!1};function isUnicodePropertyNameCharacter(t){return isControlLetter(t)||95===t}function isUnicodePropertyValueCharacter(t){
return isUnicodePropertyNameCharacter(t)||isDecimalDigit(t)}function isDecimalDigit(t){return t>=48&&t<=57}function isHexDigit(t){
return t>=48&&t<=57||t>=65&&t<=70||t>=97&&t<=102}function hexToInt(t){return t>=65&&t<=70?t-65+10:t>=97&&t<=102?t-97+10:t-48}
function isOctalDigit(t){return t>=48&&t<=55}vt.regexp_eatCharacterClassEscape=function(t){var e=t.current()
;if(function isCharacterClassEscape(t){return 100===t||68===t||115===t||83===t||119===t||87===t}(e))return t.lastIntValue=-1,t.advance(),1
;var i=!1;if(t.switchU&&this.options.ecmaVersion>=9&&((i=80===e)||112===e)){var s;if(t.lastIntValue=-1,t.advance(),
t.eat(123)&&(s=this.regexp_eatUnicodePropertyValueExpression(t))&&t.eat(125))return i&&2===s&&t.raise("Invalid property name"),s
;t.raise("Invalid property name")}return 0},vt.regexp_eatUnicodePropertyValueExpression=function(t){var e=t.pos
;if(this.regexp_eatUnicodePropertyName(t)&&t.eat(61)){var i=t.lastStringValue;if(this.regexp_eatUnicodePropertyValue(t)){
var s=t.lastStringValue;return this.regexp_validateUnicodePropertyNameAndValue(t,i,s),1}}if(t.pos=e,
this.regexp_eatLoneUnicodePropertyNameOrValue(t)){var r=t.lastStringValue;return this.regexp_validateUnicodePropertyNameOrValue(t,r)}
return 0},vt.regexp_validateUnicodePropertyNameAndValue=function(t,e,i){
C(t.unicodeProperties.nonBinary,e)||t.raise("Invalid property name"),
t.unicodeProperties.nonBinary[e].test(i)||t.raise("Invalid property value")},vt.regexp_validateUnicodePropertyNameOrValue=function(t,e){
return t.unicodeProperties.binary.test(e)?1:t.switchV&&t.unicodeProperties.binaryOfStrings.test(e)?2:void t.raise("Invalid property name")},
vt.regexp_eatUnicodePropertyName=function(t){var e=0
;for(t.lastStringValue="";isUnicodePropertyNameCharacter(e=t.current());)t.lastStringValue+=codePointToString(e),t.advance()
;return""!==t.lastStringValue},vt.regexp_eatUnicodePropertyValue=function(t){var e=0
;for(t.lastStringValue="";isUnicodePropertyValueCharacter(e=t.current());)t.lastStringValue+=codePointToString(e),t.advance()
;return""!==t.lastStringValue},vt.regexp_eatLoneUnicodePropertyNameOrValue=function(t){return this.regexp_eatUnicodePropertyValue(t)},
vt.regexp_eatCharacterClass=function(t){if(t.eat(91)){var e=t.eat(94),i=this.regexp_classContents(t)
;return t.eat(93)||t.raise("Unterminated character class"),e&&2===i&&t.raise("Negated character class may contain strings"),!0}return!1},
vt.regexp_classContents=function(t){
return 93===t.current()?1:t.switchV?this.regexp_classSetExpression(t):(this.regexp_nonEmptyClassRanges(t),1)},
vt.regexp_nonEmptyClassRanges=function(t){for(;this.regexp_eatClassAtom(t);){var e=t.lastIntValue
;if(t.eat(45)&&this.regexp_eatClassAtom(t)){var i=t.lastIntValue;!t.switchU||-1!==e&&-1!==i||t.raise("Invalid character class"),
-1!==e&&-1!==i&&e>i&&t.raise("Range out of order in character class")}}},vt.regexp_eatClassAtom=function(t){var e=t.pos;if(t.eat(92)){
if(this.regexp_eatClassEscape(t))return!0;if(t.switchU){var i=t.current();(99===i||isOctalDigit(i))&&t.raise("Invalid class escape"),
t.raise("Invalid escape")}t.pos=e}var s=t.current();return 93!==s&&(t.lastIntValue=s,t.advance(),!0)},vt.regexp_eatClassEscape=function(t){
var e=t.pos;if(t.eat(98))return t.lastIntValue=8,!0;if(t.switchU&&t.eat(45))return t.lastIntValue=45,!0;if(!t.switchU&&t.eat(99)){
if(this.regexp_eatClassControlLetter(t))return!0;t.pos=e}return this.regexp_eatCharacterClassEscape(t)||this.regexp_eatCharacterEscape(t)},
vt.regexp_classSetExpression=function(t){var e,i=1;if(this.regexp_eatClassSetRange(t));else if(e=this.regexp_eatClassSetOperand(t)){
2===e&&(i=2)
;for(var s=t.pos;t.eatChars([38,38]);)38!==t.current()&&(e=this.regexp_eatClassSetOperand(t))?2!==e&&(i=1):t.raise("Invalid character in character class")
;if(s!==t.pos)return i;for(;t.eatChars([45,45]);)this.regexp_eatClassSetOperand(t)||t.raise("Invalid character in character class")
;if(s!==t.pos)return i}else t.raise("Invalid character in character class");for(;;)if(!this.regexp_eatClassSetRange(t)){
if(!(e=this.regexp_eatClassSetOperand(t)))return i;2===e&&(i=2)}},vt.regexp_eatClassSetRange=function(t){var e=t.pos
;if(this.regexp_eatClassSetCharacter(t)){var i=t.lastIntValue;if(t.eat(45)&&this.regexp_eatClassSetCharacter(t)){var s=t.lastIntValue
;return-1!==i&&-1!==s&&i>s&&t.raise("Range out of order in character class"),!0}t.pos=e}return!1},vt.regexp_eatClassSetOperand=function(t){
return this.regexp_eatClassSetCharacter(t)?1:this.regexp_eatClassStringDisjunction(t)||this.regexp_eatNestedClass(t)},
vt.regexp_eatNestedClass=function(t){var e=t.pos;if(t.eat(91)){var i=t.eat(94),s=this.regexp_classContents(t)
;if(t.eat(93))return i&&2===s&&t.raise("Negated character class may contain strings"),s;t.pos=e}if(t.eat(92)){
var r=this.regexp_eatCharacterClassEscape(t);if(r)return r;t.pos=e}return null},vt.regexp_eatClassStringDisjunction=function(t){var e=t.pos
;if(t.eatChars([92,113])){if(t.eat(123)){var i=this.regexp_classStringDisjunctionContents(t);if(t.eat(125))return i
}else t.raise("Invalid escape");t.pos=e}return null},vt.regexp_classStringDisjunctionContents=function(t){
for(var e=this.regexp_classString(t);t.eat(124);)2===this.regexp_classString(t)&&(e=2);return e},vt.regexp_classString=function(t){
for(var e=0;this.regexp_eatClassSetCharacter(t);)e++;return 1===e?1:2},vt.regexp_eatClassSetCharacter=function(t){var e=t.pos
;if(t.eat(92))return!(!this.regexp_eatCharacterEscape(t)&&!this.regexp_eatClassSetReservedPunctuator(t))||(t.eat(98)?(t.lastIntValue=8,
!0):(t.pos=e,!1));var i=t.current();return!(i<0||i===t.lookahead()&&function isClassSetReservedDoublePunctuatorCharacter(t){
return 33===t||t>=35&&t<=38||t>=42&&t<=44||46===t||t>=58&&t<=64||94===t||96===t||126===t}(i))&&(!function isClassSetSyntaxCharacter(t){
return 40===t||41===t||45===t||47===t||t>=91&&t<=93||t>=123&&t<=125}(i)&&(t.advance(),t.lastIntValue=i,!0))},
vt.regexp_eatClassSetReservedPunctuator=function(t){var e=t.current();return!!function isClassSetReservedPunctuator(t){
return 33===t||35===t||37===t||38===t||44===t||45===t||t>=58&&t<=62||64===t||96===t||126===t}(e)&&(t.lastIntValue=e,t.advance(),!0)},
vt.regexp_eatClassControlLetter=function(t){var e=t.current();return!(!isDecimalDigit(e)&&95!==e)&&(t.lastIntValue=e%32,t.advance(),!0)},
vt.regexp_eatHexEscapeSequence=function(t){var e=t.pos;if(t.eat(120)){if(this.regexp_eatFixedHexDigits(t,2))return!0
;t.switchU&&t.raise("Invalid escape"),t.pos=e}return!1},vt.regexp_eatDecimalDigits=function(t){var e=t.pos,i=0
;for(t.lastIntValue=0;isDecimalDigit(i=t.current());)t.lastIntValue=10*t.lastIntValue+(i-48),t.advance();return t.pos!==e},
vt.regexp_eatHexDigits=function(t){var e=t.pos,i=0
;for(t.lastIntValue=0;isHexDigit(i=t.current());)t.lastIntValue=16*t.lastIntValue+hexToInt(i),t.advance();return t.pos!==e},
vt.regexp_eatLegacyOctalEscapeSequence=function(t){if(this.regexp_eatOctalDigit(t)){var e=t.lastIntValue;if(this.regexp_eatOctalDigit(t)){
var i=t.lastIntValue;e<=3&&this.regexp_eatOctalDigit(t)?t.lastIntValue=64*e+8*i+t.lastIntValue:t.lastIntValue=8*e+i}else t.lastIntValue=e
;return!0}return!1},vt.regexp_eatOctalDigit=function(t){var e=t.current();return isOctalDigit(e)?(t.lastIntValue=e-48,t.advance(),
!0):(t.lastIntValue=0,!1)},vt.regexp_eatFixedHexDigits=function(t,e){var i=t.pos;t.lastIntValue=0;for(var s=0;s<e;++s){var r=t.current()
;if(!isHexDigit(r))return t.pos=i,!1;t.lastIntValue=16*t.lastIntValue+hexToInt(r),t.advance()}return!0};var kt=function Token(t){
this.type=t.type,this.value=t.value,this.start=t.start,this.end=t.end,t.options.locations&&(this.loc=new I(t,t.startLoc,t.endLoc)),
t.options.ranges&&(this.range=[t.start,t.end])},wt=R.prototype;function stringToBigInt(t){
return"function"!=typeof BigInt?null:BigInt(t.replace(/_/g,""))}wt.next=function(t){
!t&&this.type.keyword&&this.containsEsc&&this.raiseRecoverable(this.start,"Escape sequence in keyword "+this.type.keyword),
this.options.onToken&&this.options.onToken(new kt(this)),this.lastTokEnd=this.end,this.lastTokStart=this.start,
this.lastTokEndLoc=this.endLoc,this.lastTokStartLoc=this.startLoc,this.nextToken()},wt.getToken=function(){return this.next(),new kt(this)},
"undefined"!=typeof Symbol&&(wt[Symbol.iterator]=function(){var t=this;return{next:function(){var e=t.getToken();return{done:e.type===x.eof,
value:e}}}}),wt.nextToken=function(){var t=this.curContext();return t&&t.preserveSpace||this.skipSpace(),this.start=this.pos,
this.options.locations&&(this.startLoc=this.curPosition()),
this.pos>=this.input.length?this.finishToken(x.eof):t.override?t.override(this):void this.readToken(this.fullCharCodeAtPos())},
wt.readToken=function(t){return isIdentifierStart(t,this.options.ecmaVersion>=6)||92===t?this.readWord():this.getTokenFromCode(t)},
wt.fullCharCodeAt=function(t){var e=this.input.charCodeAt(t);if(e<=55295||e>=56320)return e;var i=this.input.charCodeAt(t+1)
;return i<=56319||i>=57344?e:(e<<10)+i-56613888},wt.fullCharCodeAtPos=function(){return this.fullCharCodeAt(this.pos)},
wt.skipBlockComment=function(){var t=this.options.onComment&&this.curPosition(),e=this.pos,i=this.input.indexOf("*/",this.pos+=2)
;if(-1===i&&this.raise(this.pos-2,"Unterminated comment"),
this.pos=i+2,this.options.locations)for(var s=void 0,r=e;(s=nextLineBreak(this.input,r,this.pos))>-1;)++this.curLine,r=this.lineStart=s
;this.options.onComment&&this.options.onComment(!0,this.input.slice(e+2,i),e,this.pos,t,this.curPosition())},wt.skipLineComment=function(t){
for(var e=this.pos,i=this.options.onComment&&this.curPosition(),s=this.input.charCodeAt(this.pos+=t);this.pos<this.input.length&&!isNewLine(s);)s=this.input.charCodeAt(++this.pos)
;this.options.onComment&&this.options.onComment(!1,this.input.slice(e+t,this.pos),e,this.pos,i,this.curPosition())},wt.skipSpace=function(){
t:for(;this.pos<this.input.length;){var t=this.input.charCodeAt(this.pos);switch(t){case 32:case 160:++this.pos;break;case 13:
10===this.input.charCodeAt(this.pos+1)&&++this.pos;case 10:case 8232:case 8233:++this.pos,this.options.locations&&(++this.curLine,
this.lineStart=this.pos);break;case 47:switch(this.input.charCodeAt(this.pos+1)){case 42:this.skipBlockComment();break;case 47:
this.skipLineComment(2);break;default:break t}break;default:if(!(t>8&&t<14||t>=5760&&y.test(String.fromCharCode(t))))break t;++this.pos}}},
wt.finishToken=function(t,e){this.end=this.pos,this.options.locations&&(this.endLoc=this.curPosition());var i=this.type;this.type=t,
this.value=e,this.updateContext(i)},wt.readToken_dot=function(){var t=this.input.charCodeAt(this.pos+1)
;if(t>=48&&t<=57)return this.readNumber(!0);var e=this.input.charCodeAt(this.pos+2)
;return this.options.ecmaVersion>=6&&46===t&&46===e?(this.pos+=3,this.finishToken(x.ellipsis)):(++this.pos,this.finishToken(x.dot))},
wt.readToken_slash=function(){var t=this.input.charCodeAt(this.pos+1);return this.exprAllowed?(++this.pos,
this.readRegexp()):61===t?this.finishOp(x.assign,2):this.finishOp(x.slash,1)},wt.readToken_mult_modulo_exp=function(t){
var e=this.input.charCodeAt(this.pos+1),i=1,s=42===t?x.star:x.modulo;return this.options.ecmaVersion>=7&&42===t&&42===e&&(++i,s=x.starstar,
e=this.input.charCodeAt(this.pos+2)),61===e?this.finishOp(x.assign,i+1):this.finishOp(s,i)},wt.readToken_pipe_amp=function(t){
var e=this.input.charCodeAt(this.pos+1);if(e===t){
if(this.options.ecmaVersion>=12)if(61===this.input.charCodeAt(this.pos+2))return this.finishOp(x.assign,3)
;return this.finishOp(124===t?x.logicalOR:x.logicalAND,2)}
return 61===e?this.finishOp(x.assign,2):this.finishOp(124===t?x.bitwiseOR:x.bitwiseAND,1)},wt.readToken_caret=function(){
return 61===this.input.charCodeAt(this.pos+1)?this.finishOp(x.assign,2):this.finishOp(x.bitwiseXOR,1)},wt.readToken_plus_min=function(t){
var e=this.input.charCodeAt(this.pos+1)
;return e===t?45!==e||this.inModule||62!==this.input.charCodeAt(this.pos+2)||0!==this.lastTokEnd&&!g.test(this.input.slice(this.lastTokEnd,this.pos))?this.finishOp(x.incDec,2):(this.skipLineComment(3),
this.skipSpace(),this.nextToken()):61===e?this.finishOp(x.assign,2):this.finishOp(x.plusMin,1)},wt.readToken_lt_gt=function(t){
var e=this.input.charCodeAt(this.pos+1),i=1;return e===t?(i=62===t&&62===this.input.charCodeAt(this.pos+2)?3:2,
61===this.input.charCodeAt(this.pos+i)?this.finishOp(x.assign,i+1):this.finishOp(x.bitShift,i)):33!==e||60!==t||this.inModule||45!==this.input.charCodeAt(this.pos+2)||45!==this.input.charCodeAt(this.pos+3)?(61===e&&(i=2),
this.finishOp(x.relational,i)):(this.skipLineComment(4),this.skipSpace(),this.nextToken())},wt.readToken_eq_excl=function(t){
var e=this.input.charCodeAt(this.pos+1)
;return 61===e?this.finishOp(x.equality,61===this.input.charCodeAt(this.pos+2)?3:2):61===t&&62===e&&this.options.ecmaVersion>=6?(this.pos+=2,
this.finishToken(x.arrow)):this.finishOp(61===t?x.eq:x.prefix,1)},wt.readToken_question=function(){var t=this.options.ecmaVersion;if(t>=11){
var e=this.input.charCodeAt(this.pos+1);if(46===e){var i=this.input.charCodeAt(this.pos+2)
;if(i<48||i>57)return this.finishOp(x.questionDot,2)}if(63===e){
if(t>=12)if(61===this.input.charCodeAt(this.pos+2))return this.finishOp(x.assign,3);return this.finishOp(x.coalesce,2)}}
return this.finishOp(x.question,1)},wt.readToken_numberSign=function(){var t=35;if(this.options.ecmaVersion>=13&&(++this.pos,
isIdentifierStart(t=this.fullCharCodeAtPos(),!0)||92===t))return this.finishToken(x.privateId,this.readWord1())
;this.raise(this.pos,"Unexpected character '"+codePointToString(t)+"'")},wt.getTokenFromCode=function(t){switch(t){case 46:
return this.readToken_dot();case 40:return++this.pos,this.finishToken(x.parenL);case 41:return++this.pos,this.finishToken(x.parenR);case 59:
return++this.pos,this.finishToken(x.semi);case 44:return++this.pos,this.finishToken(x.comma);case 91:return++this.pos,
this.finishToken(x.bracketL);case 93:return++this.pos,this.finishToken(x.bracketR);case 123:return++this.pos,this.finishToken(x.braceL)
;case 125:return++this.pos,this.finishToken(x.braceR);case 58:return++this.pos,this.finishToken(x.colon);case 96:
if(this.options.ecmaVersion<6)break;return++this.pos,this.finishToken(x.backQuote);case 48:var e=this.input.charCodeAt(this.pos+1)
;if(120===e||88===e)return this.readRadixNumber(16);if(this.options.ecmaVersion>=6){if(111===e||79===e)return this.readRadixNumber(8)
;if(98===e||66===e)return this.readRadixNumber(2)}case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
return this.readNumber(!1);case 34:case 39:return this.readString(t);case 47:return this.readToken_slash();case 37:case 42:
return this.readToken_mult_modulo_exp(t);case 124:case 38:return this.readToken_pipe_amp(t);case 94:return this.readToken_caret();case 43:
case 45:return this.readToken_plus_min(t);case 60:case 62:return this.readToken_lt_gt(t);case 61:case 33:return this.readToken_eq_excl(t)
;case 63:return this.readToken_question();case 126:return this.finishOp(x.prefix,1);case 35:return this.readToken_numberSign()}
this.raise(this.pos,"Unexpected character '"+codePointToString(t)+"'")},wt.finishOp=function(t,e){
var i=this.input.slice(this.pos,this.pos+e);return this.pos+=e,this.finishToken(t,i)},wt.readRegexp=function(){for(var t,e,i=this.pos;;){
this.pos>=this.input.length&&this.raise(i,"Unterminated regular expression");var s=this.input.charAt(this.pos)
;if(g.test(s)&&this.raise(i,"Unterminated regular expression"),t)t=!1;else{if("["===s)e=!0;else if("]"===s&&e)e=!1;else if("/"===s&&!e)break
;t="\\"===s}++this.pos}var r=this.input.slice(i,this.pos);++this.pos;var a=this.pos,n=this.readWord1();this.containsEsc&&this.unexpected(a)
;var o=this.regexpState||(this.regexpState=new bt(this));o.reset(i,r,n),this.validateRegExpFlags(o),this.validateRegExpPattern(o);var h=null
;try{h=new RegExp(r,n)}catch(t){}return this.finishToken(x.regexp,{pattern:r,flags:n,value:h})},wt.readInt=function(t,e,i){
for(var s=this.options.ecmaVersion>=12&&void 0===e,r=i&&48===this.input.charCodeAt(this.pos),a=this.pos,n=0,o=0,h=0,c=null==e?1/0:e;h<c;++h,
++this.pos){var p=this.input.charCodeAt(this.pos),l=void 0
;if(s&&95===p)r&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed in legacy octal numeric literals"),
95===o&&this.raiseRecoverable(this.pos,"Numeric separator must be exactly one underscore"),
0===h&&this.raiseRecoverable(this.pos,"Numeric separator is not allowed at the first of digits"),o=p;else{
if((l=p>=97?p-97+10:p>=65?p-65+10:p>=48&&p<=57?p-48:1/0)>=t)break;o=p,n=n*t+l}}
return s&&95===o&&this.raiseRecoverable(this.pos-1,"Numeric separator is not allowed at the last of digits"),
this.pos===a||null!=e&&this.pos-a!==e?null:n},wt.readRadixNumber=function(t){var e=this.pos;this.pos+=2;var i=this.readInt(t)
;return null==i&&this.raise(this.start+2,"Expected number in radix "+t),
this.options.ecmaVersion>=11&&110===this.input.charCodeAt(this.pos)?(i=stringToBigInt(this.input.slice(e,this.pos)),
++this.pos):isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(x.num,i)},
wt.readNumber=function(t){var e=this.pos;t||null!==this.readInt(10,void 0,!0)||this.raise(e,"Invalid number")
;var i=this.pos-e>=2&&48===this.input.charCodeAt(e);i&&this.strict&&this.raise(e,"Invalid number");var s=this.input.charCodeAt(this.pos)
;if(!i&&!t&&this.options.ecmaVersion>=11&&110===s){var r=stringToBigInt(this.input.slice(e,this.pos));return++this.pos,
isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number"),this.finishToken(x.num,r)}
i&&/[89]/.test(this.input.slice(e,this.pos))&&(i=!1),46!==s||i||(++this.pos,this.readInt(10),s=this.input.charCodeAt(this.pos)),
69!==s&&101!==s||i||(43!==(s=this.input.charCodeAt(++this.pos))&&45!==s||++this.pos,
null===this.readInt(10)&&this.raise(e,"Invalid number")),
isIdentifierStart(this.fullCharCodeAtPos())&&this.raise(this.pos,"Identifier directly after number");var a=function stringToNumber(t,e){
return e?parseInt(t,8):parseFloat(t.replace(/_/g,""))}(this.input.slice(e,this.pos),i);return this.finishToken(x.num,a)},
wt.readCodePoint=function(){var t;if(123===this.input.charCodeAt(this.pos)){this.options.ecmaVersion<6&&this.unexpected();var e=++this.pos
;t=this.readHexChar(this.input.indexOf("}",this.pos)-this.pos),++this.pos,t>1114111&&this.invalidStringToken(e,"Code point out of bounds")
}else t=this.readHexChar(4);return t},wt.readString=function(t){for(var e="",i=++this.pos;;){
this.pos>=this.input.length&&this.raise(this.start,"Unterminated string constant");var s=this.input.charCodeAt(this.pos);if(s===t)break
;92===s?(e+=this.input.slice(i,this.pos),
e+=this.readEscapedChar(!1),i=this.pos):8232===s||8233===s?(this.options.ecmaVersion<10&&this.raise(this.start,"Unterminated string constant"),
++this.pos,
this.options.locations&&(this.curLine++,this.lineStart=this.pos)):(isNewLine(s)&&this.raise(this.start,"Unterminated string constant"),
++this.pos)}return e+=this.input.slice(i,this.pos++),this.finishToken(x.string,e)};var St={};wt.tryReadTemplateToken=function(){
this.inTemplateElement=!0;try{this.readTmplToken()}catch(t){if(t!==St)throw t;this.readInvalidTemplateToken()}this.inTemplateElement=!1},
wt.invalidStringToken=function(t,e){if(this.inTemplateElement&&this.options.ecmaVersion>=9)throw St;this.raise(t,e)},
wt.readTmplToken=function(){for(var t="",e=this.pos;;){this.pos>=this.input.length&&this.raise(this.start,"Unterminated template")
;var i=this.input.charCodeAt(this.pos)
;if(96===i||36===i&&123===this.input.charCodeAt(this.pos+1))return this.pos!==this.start||this.type!==x.template&&this.type!==x.invalidTemplate?(t+=this.input.slice(e,this.pos),
this.finishToken(x.template,t)):36===i?(this.pos+=2,this.finishToken(x.dollarBraceL)):(++this.pos,this.finishToken(x.backQuote))
;if(92===i)t+=this.input.slice(e,this.pos),t+=this.readEscapedChar(!0),e=this.pos;else if(isNewLine(i)){
switch(t+=this.input.slice(e,this.pos),++this.pos,i){case 13:10===this.input.charCodeAt(this.pos)&&++this.pos;case 10:t+="\n";break;default:
t+=String.fromCharCode(i)}this.options.locations&&(++this.curLine,this.lineStart=this.pos),e=this.pos}else++this.pos}},
wt.readInvalidTemplateToken=function(){for(;this.pos<this.input.length;this.pos++)switch(this.input[this.pos]){case"\\":++this.pos;break
;case"$":if("{"!==this.input[this.pos+1])break;case"`":return this.finishToken(x.invalidTemplate,this.input.slice(this.start,this.pos))
;case"\r":"\n"===this.input[this.pos+1]&&++this.pos;case"\n":case"\u2028":case"\u2029":++this.curLine,this.lineStart=this.pos+1}
this.raise(this.start,"Unterminated template")},wt.readEscapedChar=function(t){var e=this.input.charCodeAt(++this.pos);switch(++this.pos,e){
case 110:return"\n";case 114:return"\r";case 120:return String.fromCharCode(this.readHexChar(2));case 117:
return codePointToString(this.readCodePoint());case 116:return"\t";case 98:return"\b";case 118:return"\v";case 102:return"\f";case 13:
10===this.input.charCodeAt(this.pos)&&++this.pos;case 10:return this.options.locations&&(this.lineStart=this.pos,++this.curLine),"";case 56:
case 57:if(this.strict&&this.invalidStringToken(this.pos-1,"Invalid escape sequence"),t){var i=this.pos-1
;this.invalidStringToken(i,"Invalid escape sequence in template string")}default:if(e>=48&&e<=55){
var s=this.input.substr(this.pos-1,3).match(/^[0-7]+/)[0],r=parseInt(s,8);return r>255&&(s=s.slice(0,-1),r=parseInt(s,8)),
this.pos+=s.length-1,
e=this.input.charCodeAt(this.pos),"0"===s&&56!==e&&57!==e||!this.strict&&!t||this.invalidStringToken(this.pos-1-s.length,t?"Octal literal in template string":"Octal literal in strict mode"),
String.fromCharCode(r)}return isNewLine(e)?(this.options.locations&&(this.lineStart=this.pos,++this.curLine),""):String.fromCharCode(e)}},
wt.readHexChar=function(t){var e=this.pos,i=this.readInt(16,t);return null===i&&this.invalidStringToken(e,"Bad character escape sequence"),i
},wt.readWord1=function(){this.containsEsc=!1;for(var t="",e=!0,i=this.pos,s=this.options.ecmaVersion>=6;this.pos<this.input.length;){
var r=this.fullCharCodeAtPos();if(isIdentifierChar(r,s))this.pos+=r<=65535?1:2;else{if(92!==r)break;this.containsEsc=!0,
t+=this.input.slice(i,this.pos);var a=this.pos
;117!==this.input.charCodeAt(++this.pos)&&this.invalidStringToken(this.pos,"Expecting Unicode escape sequence \\uXXXX"),++this.pos
;var n=this.readCodePoint();(e?isIdentifierStart:isIdentifierChar)(n,s)||this.invalidStringToken(a,"Invalid Unicode escape"),
t+=codePointToString(n),i=this.pos}e=!1}return t+this.input.slice(i,this.pos)},wt.readWord=function(){var t=this.readWord1(),e=x.name
;return this.keywords.test(t)&&(e=m[t]),this.finishToken(e,t)};R.acorn={Parser:R,version:"8.19.0",defaultOptions:N,Position:T,
SourceLocation:I,getLineInfo:getLineInfo,Node:tt,TokenType:u,tokTypes:x,keywordTypes:m,TokContext:H,tokContexts:G,
isIdentifierChar:isIdentifierChar,isIdentifierStart:isIdentifierStart,Token:kt,isNewLine:isNewLine,lineBreak:g,lineBreakG:v,
nonASCIIwhitespace:y}},96537:(t,e,i)=>{i.d(e,{_Z:()=>n,YR:()=>visit})
;const s={}.hasOwnProperty,r=Symbol("continue"),a=Symbol("exit"),n=Symbol("skip");function visit(t,e){let i,r
;"function"==typeof e?i=e:e&&"object"==typeof e&&(e.enter&&(i=e.enter),e.leave&&(r=e.leave)),function build(t,e,o,h){
nodelike(t)&&(visit.displayName="node ("+function color(t){return"[33m"+t+"[39m"}(t.type)+")");return visit;function visit(){
const c=i?toResult(i(t,e,o,h)):[];if(c[0]===a)return c;if(c[0]!==n){let e
;for(e in t)if(s.call(t,e)&&t[e]&&"object"==typeof t[e]&&"data"!==e&&"position"!==e){const i=h.concat(t),s=t[e];if(Array.isArray(s)){
const t=s;let r=0;for(;r>-1&&r<t.length;){const s=t[r];if(nodelike(s)){const t=build(s,e,r,i)();if(t[0]===a)return t
;r="number"==typeof t[1]?t[1]:r+1}else r++}}else if(nodelike(s)){const t=build(s,e,void 0,i)();if(t[0]===a)return t}}}
return r?toResult(r(t,e,o,h)):c}}(t,void 0,void 0,[])()}function toResult(t){return Array.isArray(t)?t:"number"==typeof t?[r,t]:[t]}
function nodelike(t){return Boolean(t&&"object"==typeof t&&"type"in t&&"string"==typeof t.type&&t.type.length>0)}},78200:(t,e,i)=>{i.d(e,{
A:()=>remarkMdx});var s=i(77776);function enterMdxFlowExpression(t){this.enter({type:"mdxFlowExpression",value:""},t),this.buffer()}
function enterMdxTextExpression(t){this.enter({type:"mdxTextExpression",value:""},t),this.buffer()}function exitMdxExpression(t){
const e=this.resume(),i=t.estree,r=this.stack[this.stack.length-1];(0,s.ok)("mdxFlowExpression"===r.type||"mdxTextExpression"===r.type),
this.exit(t),r.value=e,i&&(r.data={estree:i})}function exitMdxExpressionData(t){this.config.enter.data.call(this,t),
this.config.exit.data.call(this,t)}function handleMdxExpression(t,e,i){const s=t.value||"";return"{"+i.indentLines(s,function(t,e,i){
return(0===e||i?"":"  ")+t})+"}"}var r=i(26923)
;const a=["AElig","AMP","Aacute","Acirc","Agrave","Aring","Atilde","Auml","COPY","Ccedil","ETH","Eacute","Ecirc","Egrave","Euml","GT","Iacute","Icirc","Igrave","Iuml","LT","Ntilde","Oacute","Ocirc","Ograve","Oslash","Otilde","Ouml","QUOT","REG","THORN","Uacute","Ucirc","Ugrave","Uuml","Yacute","aacute","acirc","acute","aelig","agrave","amp","aring","atilde","auml","brvbar","ccedil","cedil","cent","copy","curren","deg","divide","eacute","ecirc","egrave","eth","euml","frac12","frac14","frac34","gt","iacute","icirc","iexcl","igrave","iquest","iuml","laquo","lt","macr","micro","middot","nbsp","not","ntilde","oacute","ocirc","ograve","ordf","ordm","oslash","otilde","ouml","para","plusmn","pound","quot","raquo","reg","sect","shy","sup1","sup2","sup3","szlig","thorn","times","uacute","ucirc","ugrave","uml","uuml","yacute","yen","yuml"],n={
0:"�",128:"€",130:"‚",131:"ƒ",132:"„",133:"…",134:"†",135:"‡",136:"ˆ",137:"‰",138:"Š",139:"‹",140:"Œ",142:"Ž",145:"‘",146:"’",147:"“",
148:"”",149:"•",150:"–",151:"—",152:"˜",153:"™",154:"š",155:"›",156:"œ",158:"ž",159:"Ÿ"};function isDecimal(t){
const e="string"==typeof t?t.charCodeAt(0):t;return e>=48&&e<=57}function isHexadecimal(t){const e="string"==typeof t?t.charCodeAt(0):t
;return e>=97&&e<=102||e>=65&&e<=70||e>=48&&e<=57}function isAlphanumerical(t){return function isAlphabetical(t){
const e="string"==typeof t?t.charCodeAt(0):t;return e>=97&&e<=122||e>=65&&e<=90}(t)||isDecimal(t)}var o=i(37126)
;const h=["","Named character references must be terminated by a semicolon","Numeric character references must be terminated by a semicolon","Named character references cannot be empty","Numeric character references cannot be empty","Named character references must be known","Numeric character references cannot be disallowed","Numeric character references cannot be outside the permissible Unicode range"]
;function prohibited(t){return t>=55296&&t<=57343||t>1114111}function disallowed(t){
return t>=1&&t<=8||11===t||t>=13&&t<=31||t>=127&&t<=159||t>=64976&&t<=65007||!(65535&~t)||65534==(65535&t)}
const c=/["&'<>`]/g,p=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g,l=/[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g,u=/[|\\{}()[\]^$+*?.]/g,d=new WeakMap
;function core_core(t,e){return t=t.replace(e.subset?function charactersToExpressionCached(t){let e=d.get(t)
;e||(e=function charactersToExpression(t){const e=[];let i=-1;for(;++i<t.length;)e.push(t[i].replace(u,"\\$&"))
;return new RegExp("(?:"+e.join("|")+")","g")}(t),d.set(t,e));return e}(e.subset):c,basic),
e.subset||e.escapeOnly?t:t.replace(p,function surrogate(t,i,s){
return e.format(1024*(t.charCodeAt(0)-55296)+t.charCodeAt(1)-56320+65536,s.charCodeAt(i+2),e)}).replace(l,basic);function basic(t,i,s){
return e.format(t.charCodeAt(0),s.charCodeAt(i+1),e)}}function formatBasic(t){return"&#x"+t.toString(16).toUpperCase()+";"}
function stringifyEntitiesLight(t,e){return core_core(t,Object.assign({format:formatBasic},e))}var f=i(50669),m=i(10711);const x="  "
;function mdxJsxFromMarkdown(){return{canContainEols:["mdxJsxTextElement"],enter:{mdxJsxFlowTag:enterMdxJsxTag,
mdxJsxFlowTagClosingMarker:enterMdxJsxTagClosingMarker,mdxJsxFlowTagAttribute:enterMdxJsxTagAttribute,
mdxJsxFlowTagExpressionAttribute:enterMdxJsxTagExpressionAttribute,mdxJsxFlowTagAttributeValueLiteral:buffer,
mdxJsxFlowTagAttributeValueExpression:buffer,mdxJsxFlowTagSelfClosingMarker:enterMdxJsxTagSelfClosingMarker,mdxJsxTextTag:enterMdxJsxTag,
mdxJsxTextTagClosingMarker:enterMdxJsxTagClosingMarker,mdxJsxTextTagAttribute:enterMdxJsxTagAttribute,
mdxJsxTextTagExpressionAttribute:enterMdxJsxTagExpressionAttribute,mdxJsxTextTagAttributeValueLiteral:buffer,
mdxJsxTextTagAttributeValueExpression:buffer,mdxJsxTextTagSelfClosingMarker:enterMdxJsxTagSelfClosingMarker},exit:{
mdxJsxFlowTagClosingMarker:exitMdxJsxTagClosingMarker,mdxJsxFlowTagNamePrimary:exitMdxJsxTagNamePrimary,
mdxJsxFlowTagNameMember:exitMdxJsxTagNameMember,mdxJsxFlowTagNameLocal:exitMdxJsxTagNameLocal,
mdxJsxFlowTagExpressionAttribute:exitMdxJsxTagExpressionAttribute,mdxJsxFlowTagExpressionAttributeValue:data,
mdxJsxFlowTagAttributeNamePrimary:exitMdxJsxTagAttributeNamePrimary,mdxJsxFlowTagAttributeNameLocal:exitMdxJsxTagAttributeNameLocal,
mdxJsxFlowTagAttributeValueLiteral:exitMdxJsxTagAttributeValueLiteral,mdxJsxFlowTagAttributeValueLiteralValue:data,
mdxJsxFlowTagAttributeValueExpression:exitMdxJsxTagAttributeValueExpression,mdxJsxFlowTagAttributeValueExpressionValue:data,
mdxJsxFlowTagSelfClosingMarker:exitMdxJsxTagSelfClosingMarker,mdxJsxFlowTag:exitMdxJsxTag,
mdxJsxTextTagClosingMarker:exitMdxJsxTagClosingMarker,mdxJsxTextTagNamePrimary:exitMdxJsxTagNamePrimary,
mdxJsxTextTagNameMember:exitMdxJsxTagNameMember,mdxJsxTextTagNameLocal:exitMdxJsxTagNameLocal,
mdxJsxTextTagExpressionAttribute:exitMdxJsxTagExpressionAttribute,mdxJsxTextTagExpressionAttributeValue:data,
mdxJsxTextTagAttributeNamePrimary:exitMdxJsxTagAttributeNamePrimary,mdxJsxTextTagAttributeNameLocal:exitMdxJsxTagAttributeNameLocal,
mdxJsxTextTagAttributeValueLiteral:exitMdxJsxTagAttributeValueLiteral,mdxJsxTextTagAttributeValueLiteralValue:data,
mdxJsxTextTagAttributeValueExpression:exitMdxJsxTagAttributeValueExpression,mdxJsxTextTagAttributeValueExpressionValue:data,
mdxJsxTextTagSelfClosingMarker:exitMdxJsxTagSelfClosingMarker,mdxJsxTextTag:exitMdxJsxTag}};function buffer(){this.buffer()}
function point(t){return{line:t.line,column:t.column,offset:t.offset}}function data(t){this.config.enter.data.call(this,t),
this.config.exit.data.call(this,t)}function enterMdxJsxTag(t){const e={name:void 0,attributes:[],close:!1,selfClosing:!1,start:t.start,
end:t.end};this.data.mdxJsxTagStack||(this.data.mdxJsxTagStack=[]),this.data.mdxJsxTag=e,this.buffer()}
function enterMdxJsxTagClosingMarker(t){const e=this.data.mdxJsxTagStack;if((0,s.ok)(e,"expected `mdxJsxTagStack`"),
0===e.length)throw new m.o("Unexpected closing slash `/` in tag, expected an open tag first",{start:t.start,end:t.end
},"mdast-util-mdx-jsx:unexpected-closing-slash")}function enterMdxJsxTagAnyAttribute(t){const e=this.data.mdxJsxTag;if((0,
s.ok)(e,"expected `mdxJsxTag`"),e.close)throw new m.o("Unexpected attribute in closing tag, expected the end of the tag",{start:t.start,
end:t.end},"mdast-util-mdx-jsx:unexpected-attribute")}function enterMdxJsxTagSelfClosingMarker(t){const e=this.data.mdxJsxTag;if((0,
s.ok)(e,"expected `mdxJsxTag`"),e.close)throw new m.o("Unexpected self-closing slash `/` in closing tag, expected the end of the tag",{
start:t.start,end:t.end},"mdast-util-mdx-jsx:unexpected-self-closing-slash")}function exitMdxJsxTagClosingMarker(){
const t=this.data.mdxJsxTag;(0,s.ok)(t,"expected `mdxJsxTag`"),t.close=!0}function exitMdxJsxTagNamePrimary(t){const e=this.data.mdxJsxTag
;(0,s.ok)(e,"expected `mdxJsxTag`"),e.name=this.sliceSerialize(t)}function exitMdxJsxTagNameMember(t){const e=this.data.mdxJsxTag;(0,
s.ok)(e,"expected `mdxJsxTag`"),e.name+="."+this.sliceSerialize(t)}function exitMdxJsxTagNameLocal(t){const e=this.data.mdxJsxTag;(0,
s.ok)(e,"expected `mdxJsxTag`"),e.name+=":"+this.sliceSerialize(t)}function enterMdxJsxTagAttribute(t){const e=this.data.mdxJsxTag;(0,
s.ok)(e,"expected `mdxJsxTag`"),enterMdxJsxTagAnyAttribute.call(this,t),e.attributes.push({type:"mdxJsxAttribute",name:"",value:null,
position:{start:point(t.start),end:void 0}})}function enterMdxJsxTagExpressionAttribute(t){const e=this.data.mdxJsxTag;(0,
s.ok)(e,"expected `mdxJsxTag`"),enterMdxJsxTagAnyAttribute.call(this,t),e.attributes.push({type:"mdxJsxExpressionAttribute",value:"",
position:{start:point(t.start),end:void 0}}),this.buffer()}function exitMdxJsxTagExpressionAttribute(t){const e=this.data.mdxJsxTag;(0,
s.ok)(e,"expected `mdxJsxTag`");const i=e.attributes[e.attributes.length-1];(0,s.ok)("mdxJsxExpressionAttribute"===i.type);const{estree:r}=t
;i.value=this.resume(),(0,s.ok)(void 0!==i.position),i.position.end=point(t.end),r&&(i.data={estree:r})}
function exitMdxJsxTagAttributeNamePrimary(t){const e=this.data.mdxJsxTag;(0,s.ok)(e,"expected `mdxJsxTag`")
;const i=e.attributes[e.attributes.length-1];(0,s.ok)("mdxJsxAttribute"===i.type),i.name=this.sliceSerialize(t),(0,
s.ok)(void 0!==i.position),i.position.end=point(t.end)}function exitMdxJsxTagAttributeNameLocal(t){const e=this.data.mdxJsxTag;(0,
s.ok)(e,"expected `mdxJsxTag`");const i=e.attributes[e.attributes.length-1];(0,s.ok)("mdxJsxAttribute"===i.type),
i.name+=":"+this.sliceSerialize(t),(0,s.ok)(void 0!==i.position),i.position.end=point(t.end)}function exitMdxJsxTagAttributeValueLiteral(t){
const e=this.data.mdxJsxTag;(0,s.ok)(e,"expected `mdxJsxTag`");const i=e.attributes[e.attributes.length-1]
;i.value=function parseEntities(t,e){const i=e||{},s="string"==typeof i.additional?i.additional.charCodeAt(0):i.additional,r=[]
;let c,p,l=0,u=-1,d="";i.position&&("start"in i.position||"indent"in i.position?(p=i.position.indent,c=i.position.start):c=i.position)
;let f,m=(c?c.line:0)||1,x=(c?c.column:0)||1,g=now();for(l--;++l<=t.length;)if(10===f&&(x=(p?p[u]:0)||1),f=t.charCodeAt(l),38===f){
const e=t.charCodeAt(l+1);if(9===e||10===e||12===e||32===e||38===e||60===e||Number.isNaN(e)||s&&e===s){d+=String.fromCharCode(f),x++
;continue}const h=l+1;let c,p=h,u=h;if(35===e){u=++p;const e=t.charCodeAt(u);88===e||120===e?(c="hexadecimal",u=++p):c="decimal"
}else c="named";let m="",v="",y="";const b="named"===c?isAlphanumerical:"decimal"===c?isDecimal:isHexadecimal;for(u--;++u<=t.length;){
const e=t.charCodeAt(u);if(!b(e))break;y+=String.fromCharCode(e),"named"===c&&a.includes(y)&&(m=y,v=(0,o.s)(y))}let k=59===t.charCodeAt(u)
;if(k){u++;const t="named"===c&&(0,o.s)(y);t&&(m=y,v=t)}let w=1+u-h,S="";if(k||!1!==i.nonTerminated)if(y)if("named"===c){
if(k&&!v)warning(5,1);else if(m!==y&&(u=p+m.length,w=1+u-p,k=!1),!k){const e=m?1:3;if(i.attribute){const i=t.charCodeAt(u)
;61===i?(warning(e,w),v=""):isAlphanumerical(i)?v="":warning(e,w)}else warning(e,w)}S=v}else{k||warning(2,w)
;let t=Number.parseInt(y,"hexadecimal"===c?16:10);if(prohibited(t))warning(7,w),S=String.fromCharCode(65533);else if(t in n)warning(6,w),
S=n[t];else{let e="";disallowed(t)&&warning(6,w),t>65535&&(t-=65536,e+=String.fromCharCode(t>>>10|55296),t=56320|1023&t),
S=e+String.fromCharCode(t)}}else"named"!==c&&warning(4,w);if(S){flush(),g=now(),l=u-1,x+=u-h+1,r.push(S);const e=now();e.offset++,
i.reference&&i.reference.call(i.referenceContext||void 0,S,{start:g,end:e},t.slice(h-1,u)),g=e}else y=t.slice(h-1,u),d+=y,x+=y.length,l=u-1
}else 10===f&&(m++,u++,x=0),Number.isNaN(f)?flush():(d+=String.fromCharCode(f),x++);return r.join("");function now(){return{line:m,column:x,
offset:l+((c?c.offset:0)||0)}}function warning(t,e){let s;i.warning&&(s=now(),s.column+=e,s.offset+=e,
i.warning.call(i.warningContext||void 0,h[t],s,t))}function flush(){d&&(r.push(d),i.text&&i.text.call(i.textContext||void 0,d,{start:g,
end:now()}),d="")}}(this.resume(),{nonTerminated:!1}),(0,s.ok)(void 0!==i.position),i.position.end=point(t.end)}
function exitMdxJsxTagAttributeValueExpression(t){const e=this.data.mdxJsxTag;(0,s.ok)(e,"expected `mdxJsxTag`")
;const i=e.attributes[e.attributes.length-1];(0,s.ok)("mdxJsxAttribute"===i.type);const r={type:"mdxJsxAttributeValueExpression",
value:this.resume()},{estree:a}=t;a&&(r.data={estree:a}),i.value=r,(0,s.ok)(void 0!==i.position),i.position.end=point(t.end)}
function exitMdxJsxTagSelfClosingMarker(){const t=this.data.mdxJsxTag;(0,s.ok)(t,"expected `mdxJsxTag`"),t.selfClosing=!0}
function exitMdxJsxTag(t){const e=this.data.mdxJsxTag;(0,s.ok)(e,"expected `mdxJsxTag`");const i=this.data.mdxJsxTagStack;(0,
s.ok)(i,"expected `mdxJsxTagStack`");const r=i[i.length-1]
;if(e.close&&r.name!==e.name)throw new m.o("Unexpected closing tag `"+serializeAbbreviatedTag(e)+"`, expected corresponding closing tag for `"+serializeAbbreviatedTag(r)+"` ("+(0,
f.L)(r)+")",{start:t.start,end:t.end},"mdast-util-mdx-jsx:end-tag-mismatch");this.resume(),e.close?i.pop():this.enter({
type:"mdxJsxTextTag"===t.type?"mdxJsxTextElement":"mdxJsxFlowElement",name:e.name||null,attributes:e.attributes,children:[]
},t,onErrorRightIsTag),e.selfClosing||e.close?this.exit(t,onErrorLeftIsTag):i.push(e)}function onErrorRightIsTag(t,e){
const i=this.data.mdxJsxTagStack;(0,s.ok)(i,"expected `mdxJsxTagStack`");const r=i[i.length-1];(0,s.ok)(r,"expected `mdxJsxTag`")
;const a=t?" before the end of `"+t.type+"`":"",n=t?{start:t.start,end:t.end}:void 0
;throw new m.o("Expected a closing tag for `"+serializeAbbreviatedTag(r)+"` ("+(0,f.L)({start:e.start,end:e.end
})+")"+a,n,"mdast-util-mdx-jsx:end-tag-mismatch")}function onErrorLeftIsTag(t,e){const i=this.data.mdxJsxTag;throw(0,
s.ok)(i,"expected `mdxJsxTag`"),
new m.o("Expected the closing tag `"+serializeAbbreviatedTag(i)+"` either after the end of `"+e.type+"` ("+(0,
f.L)(e.end)+") or another opening tag after the start of `"+e.type+"` ("+(0,f.L)(e.start)+")",{start:t.start,end:t.end
},"mdast-util-mdx-jsx:end-tag-mismatch")}function serializeAbbreviatedTag(t){return"<"+(t.close?"/":"")+(t.name||"")+">"}}
function mdxJsxToMarkdown(t){const e=t||{},i=e.quote||'"'
;if('"'!==i&&"'"!==i)throw new Error("Cannot serialize attribute values with `"+i+"` for `options.quote`, expected `\"`, or `'`")
;const s=e.quoteSmart||!1,a=e.tightSelfClosing||!1,n=e.printWidth||1/0,o='"'===i?"'":'"';return mdxElement.peek=peekElement,{handlers:{
mdxJsxFlowElement:mdxElement,mdxJsxTextElement:mdxElement},unsafe:[{character:"<",inConstruct:["phrasing"]},{atBreak:!0,character:"<"}],
fences:!0,resourceLink:!0};function mdxElement(t,e,h,c){
const p="mdxJsxFlowElement"===t.type,l=!!t.name&&(!t.children||0===t.children.length),u=inferDepth(h),d=createIndent(u),f=p||0===u?x:"",m=h.createTracker(c),g=h.createTracker(c),v=[],y=(p?d:"")+"<"+(t.name||""),b=h.enter(t.type)
;if(m.move(y),g.move(y),t.attributes&&t.attributes.length>0){if(!t.name)throw new Error("Cannot serialize fragment w/ attributes");let e=-1
;for(;++e<t.attributes.length;){const a=t.attributes[e];let n
;if("mdxJsxExpressionAttribute"===a.type)n=serializeExpression(h,a.value||"",f);else{
if(!a.name)throw new Error("Cannot serialize attribute w/o name");const{value:t}=a,e=a.name;let c=""
;if(null==t);else if("object"==typeof t)c=serializeExpression(h,t.value||"",f);else{const e=s&&(0,r.D)(t,i)>(0,r.D)(t,o)?o:i
;c=e+stringifyEntitiesLight(t,{subset:[e]})+e}n=e+(c?"=":"")+c}v.push(n)}}let k=!1;const w=v.join(" ")
;p&&(/\r?\n|\r/.test(w)||m.current().now.column+w.length+(l?a?2:3:1)>n)&&(k=!0);let S=m,C=y;if(k){S=g;let t=-1
;for(;++t<v.length;)v[t]=d+x+v[t];C+=S.move("\n"+v.join("\n")+"\n"+d)}else w&&(C+=S.move(" "+w));return l&&(C+=S.move((a||k?"":" ")+"/")),
C+=S.move(">"),t.children&&t.children.length>0&&("mdxJsxTextElement"===t.type?C+=S.move(h.containerPhrasing(t,{...S.current(),before:">",
after:"<"})):(S.shift(2),C+=S.move("\n"),C+=S.move(function containerFlow(t,e,i){
const{indexStack:s}=e,{children:r}=t,a=e.createTracker(i),n=createIndent(inferDepth(e)),o=[];let h=-1;s.push(-1);for(;++h<r.length;){
const i=r[h];s[s.length-1]=h;const c={before:"\n",after:"\n",...a.current()
},p=e.handle(i,t,e,c),l="mdxJsxFlowElement"===i.type?p:e.indentLines(p,function(t,e,i){return(i?"":n)+t});o.push(a.move(l)),
"list"!==i.type&&(e.bulletLastUsed=void 0),h<r.length-1&&o.push(a.move("\n\n"))}return s.pop(),o.join("")}(t,h,S.current())),
C+=S.move("\n"))),l||(C+=S.move((p?d:"")+"</"+(t.name||"")+">")),b(),C}}function inferDepth(t){let e=0,i=t.stack.length;for(;--i>-1;){
const s=t.stack[i];if("blockquote"===s||"listItem"===s)break;"mdxJsxFlowElement"===s&&e++}return e}function createIndent(t){
return x.repeat(t)}function peekElement(){return"<"}function serializeExpression(t,e,i){let s=e
;return i&&(s=t.indentLines(s,function(t,e,s){return(0===e||s?"":i)+t})),"{"+s+"}"}function enterMdxjsEsm(t){this.enter({type:"mdxjsEsm",
value:""},t),this.buffer()}function exitMdxjsEsm(t){const e=this.resume(),i=this.stack[this.stack.length-1];(0,s.ok)("mdxjsEsm"===i.type),
this.exit(t);const r=t.estree;i.value=e,r&&(i.data={estree:r})}function exitMdxjsEsmData(t){this.config.enter.data.call(this,t),
this.config.exit.data.call(this,t)}function handleMdxjsEsm(t){return t.value||""}var g=i(54559),v=i(83637),y=i(52328),b=i(10401),k=i(96537)
;function eventsToAcorn(t,e){const i=e.prefix||"",s=e.suffix||"",r=Object.assign({},e.acornOptions),a=[],n=[],o=r.onComment,h=r.onToken
;let c,p,l=!1;const u=Object.assign({},r,{onComment:a,preserveParens:!0});h&&(u.onToken=n);const d=function collect(t,e){const i={value:"",
stops:[]};let s=-1;for(;++s<t.length;){const r=t[s];if("enter"===r[0]){const t=r[1].type;if("lineEnding"===t||e.includes(t)){
const t=r[2].sliceStream(r[1]);for(;t.length>0&&-1===t[0];)t.shift();const e=serializeChunks(t);i.stops.push([i.value.length,r[1].start]),
i.value+=e,i.stops.push([i.value.length,r[1].end])}}}return i}(t,e.tokenTypes),f=d.value,x=i+f+s,g=e.expression&&empty(f)
;if(g&&!e.allowEmpty)throw new m.o("Unexpected empty expression",{place:parseOffsetToUnistPoint(0),ruleId:"unexpected-empty-expression",
source:"micromark-extension-mdx-expression"});try{c=e.expression&&!g?e.acorn.parseExpressionAt(x,0,u):e.acorn.parse(x,u)}catch(t){
const e=t,s=parseOffsetToUnistPoint(e.pos);e.message=String(e.message).replace(/ \(\d+:\d+\)$/,""),e.pos=s.offset,e.loc={line:s.line,
column:s.column-1},p=e,l=e.raisedAt>=i.length+f.length||"Unterminated comment"===e.message}
if(c&&e.expression&&!g)if(empty(x.slice(c.end,x.length-s.length)))c={type:"Program",start:0,end:i.length+f.length,body:[{
type:"ExpressionStatement",expression:c,start:0,end:i.length+f.length}],sourceType:"module",comments:[]};else{
const t=parseOffsetToUnistPoint(c.end),e=new Error("Unexpected content after expression");e.pos=t.offset,e.loc={line:t.line,
column:t.column-1},p=e,c=void 0}if(c){if(c.comments=a,(0,k.YR)(c,function(t,e,i,s){let r=s[s.length-1],a=e
;"ParenthesizedExpression"===t.type&&r&&a&&("number"==typeof i&&(r=r[a],a=i),r[a]=t.expression),fixPosition(t)}),
Array.isArray(o))o.push(...a);else if("function"==typeof o)for(const t of a)o("Block"===t.type,t.value,t.start,t.end,t.loc.start,t.loc.end)
;for(const t of n)t.end<=i.length||t.start-i.length>=f.length||(fixPosition(t),Array.isArray(h)?h.push(t):h(t))}return{estree:c,error:p,
swallow:l};function fixPosition(t){const e=parseOffsetToUnistPoint(t.start),i=parseOffsetToUnistPoint(t.end);t.start=e.offset,
t.end=i.offset,t.loc={start:{line:e.line,column:e.column-1,offset:e.offset},end:{line:i.line,column:i.column-1,offset:i.offset}},
t.range=[t.start,t.end]}function parseOffsetToUnistPoint(t){let s=t-i.length;s<0?s=0:s>f.length&&(s=f.length)
;let r=function relativeToPoint(t,e){let i=0;for(;i<t.length&&t[i][0]<=e;)i+=1;if(0===i)return;const[s,r]=t[i-1],a=e-s;return{line:r.line,
column:r.column+a,offset:r.offset+a}}(d.stops,s);return r||(r={line:e.start.line,column:e.start.column,offset:e.start.offset}),r}}
function empty(t){return/^\s*$/.test(t.replace(/\/\*[\s\S]*?\*\//g,"").replace(/\/\/[^\r\n]*(\r\n|\n|\r)/g,""))}function serializeChunks(t){
let e=-1;const i=[];let s;for(;++e<t.length;){const r=t[e];let a;if("string"==typeof r)a=r;else switch(r){case-5:a="\r";break;case-4:a="\n"
;break;case-3:a="\r\n";break;case-2:a="\t";break;case-1:if(s)continue;a=" ";break;default:a=String.fromCharCode(r)}s=-2===r,i.push(a)}
return i.join("")}function positionFromEstree(t){
const e=t||{},i=e.loc||{},s=e.range||[void 0,void 0],r=pointOrUndefined(i.start,s[0]||e.start),a=pointOrUndefined(i.end,s[1]||e.end)
;if(r&&a)return{start:r,end:a}}function pointOrUndefined(t,e){if(t&&"object"==typeof t){
const i="line"in t?numberOrUndefined(t.line):void 0,s="column"in t?numberOrUndefined(t.column):void 0;if(i&&void 0!==s)return{line:i,
column:s+1,offset:numberOrUndefined(e)}}}function numberOrUndefined(t){return"number"==typeof t&&t>-1?t:void 0}
const w=2,S="https://github.com/micromark/micromark-extension-mdx-expression/tree/main/packages/micromark-extension-mdx-expression",C="#unexpected-end-of-file-in-expression-expected-a-corresponding-closing-brace-for-",_="#unexpected-lazy-line-in-expression-in-container-expected-line-to-be-prefixed",E="#unexpected-type-in-code-expected-an-object-spread-spread",A="#unexpected-extra-content-in-spread-only-a-single-spread-is-supported",T="#could-not-parse-expression-with-acorn"
;function factoryMdxExpression(t,e,i,s,r,a,n,o,h,c,p){const l=this,u=this.events.length+3;let d,f,x=0;return function start(e){
return t.enter(i),t.enter(s),t.consume(e),t.exit(s),d=l.now(),before};function before(p){if(null===p){if(f)throw f
;const t=new m.o("Unexpected end of file in expression, expected a corresponding closing brace for `{`",{place:l.now(),
ruleId:"unexpected-eof",source:"micromark-extension-mdx-expression"});throw t.url=S+C,t}if((0,b.HP)(p))return t.enter("lineEnding"),
t.consume(p),t.exit("lineEnding"),eolAfter;if(125===p&&0===x){const m=a?mdxExpressionParse.call(l,a,n,r,u,d,c||!1,h||!1):{type:"ok",
estree:void 0};if("ok"===m.type){t.enter(s),t.consume(p),t.exit(s);const r=t.exit(i);return o&&m.estree&&Object.assign(r,{estree:m.estree}),
e}return f=m.message,t.enter(r),t.consume(p),inside}return t.enter(r),inside(p)}function inside(e){return 125===e&&0===x||null===e||(0,
b.HP)(e)?(t.exit(r),before(e)):(123!==e||a?125===e&&(x-=1):x+=1,t.consume(e),inside)}function eolAfter(e){const i=l.now()
;if(i.line!==d.line&&!p&&l.parser.lazy[i.line]){
const t=new m.o("Unexpected lazy line in expression in container, expected line to be prefixed with `>` when in a block quote, whitespace when in a list, etc",{
place:l.now(),ruleId:"unexpected-lazy",source:"micromark-extension-mdx-expression"});throw t.url=S+_,t}return(0,b.On)(e)?(0,
y.N)(t,before,"linePrefix",w+1)(e):before(e)}}function mdxExpressionParse(t,e,i,s,r,a,n){const o=eventsToAcorn(this.events.slice(s),{
acorn:t,tokenTypes:[i],acornOptions:e,start:r,expression:!0,allowEmpty:a,prefix:n?"({":"",suffix:n?"})":""}),h=o.estree;if(n&&h){
const t=h.body[0];if("ExpressionStatement"!==t.type||"ObjectExpression"!==t.expression.type){
const e=positionFromEstree(t),i=new m.o("Unexpected `"+t.type+"` in code: expected an object spread (`{...spread}`)",{place:e.start,
ruleId:"non-spread",source:"micromark-extension-mdx-expression"});throw i.url=S+E,i}if(t.expression.properties[1]){
const e=positionFromEstree(t.expression.properties[1]),i=new m.o("Unexpected extra content in spread: only a single spread is supported",{
place:e.start,ruleId:"spread-extra",source:"micromark-extension-mdx-expression"});throw i.url=S+A,i}
if(t.expression.properties[0]&&"SpreadElement"!==t.expression.properties[0].type){
const e=positionFromEstree(t.expression.properties[0]),i=new m.o("Unexpected `"+t.expression.properties[0].type+"` in code: only spread elements are supported",{
place:e.start,ruleId:"non-spread",source:"micromark-extension-mdx-expression"});throw i.url=S+E,i}}if(o.error){
const t=new m.o("Could not parse expression with acorn",{cause:o.error,place:{line:o.error.loc.line,column:o.error.loc.column+1,
offset:o.error.pos},ruleId:"acorn",source:"micromark-extension-mdx-expression"});return t.url=S+T,{type:"nok",message:t}}return{type:"ok",
estree:h}}function mdxExpression(t){const e=t||{},i=e.addResult,s=e.acorn,r=e.spread;let a,n=e.allowEmpty;if(null==n&&(n=!0),s){
if(!s.parseExpressionAt)throw new Error("Expected a proper `acorn` instance passed in as `options.acorn`");a=Object.assign({
ecmaVersion:2024,sourceType:"module"},e.acornOptions)
}else if(e.acornOptions||e.addResult)throw new Error("Expected an `acorn` instance passed in as `options.acorn`");return{flow:{123:{
name:"mdxFlowExpression",tokenize:function tokenizeFlowExpression(t,e,o){const h=this;return function start(e){return function before(e){
return factoryMdxExpression.call(h,t,after,"mdxFlowExpression","mdxFlowExpressionMarker","mdxFlowExpressionChunk",s,a,i,r,n)(e)}(e)}
;function after(e){return(0,b.On)(e)?(0,y.N)(t,end,"whitespace")(e):end(e)}function end(i){
const s=h.parser.constructs.flow[60],r=(Array.isArray(s)?s:s?[s]:[]).find(function(t){return"mdxJsxFlowTag"===t.name})
;return 60===i&&r?t.attempt(r,end,o)(i):null===i||(0,b.HP)(i)?e(i):o(i)}},concrete:!0}},text:{123:{name:"mdxTextExpression",
tokenize:function tokenizeTextExpression(t,e){const o=this;return function start(h){
return factoryMdxExpression.call(o,t,e,"mdxTextExpression","mdxTextExpressionMarker","mdxTextExpressionChunk",s,a,i,r,n,!0)(h)}}}}}}
const I=/[$_\p{ID_Start}]/u,N=/[$_\u{200C}\u{200D}\p{ID_Continue}]/u,P=/[-$_\u{200C}\u{200D}\p{ID_Continue}]/u,V={};function lib_start(t){
return!!t&&I.test(String.fromCodePoint(t))}function cont(t,e){const i=(e||V).jsx?P:N;return!!t&&i.test(String.fromCodePoint(t))}
const L="https://github.com/micromark/micromark-extension-mdx-jsx"
;function factoryTag(t,e,i,s,r,a,n,o,h,c,p,l,u,d,f,x,g,v,y,k,w,S,C,_,E,A,T,I,N,P,V,R){const M=this;let D,O;return function start(e){
return t.enter(o),t.enter(h),t.consume(e),t.exit(h),startAfter};function startAfter(t){return(0,b.Ee)(t)?i(t):(D=nameBefore,
esWhitespaceStart(t))}function nameBefore(e){return 47===e?(t.enter(c),t.consume(e),t.exit(c),D=closingTagNameBefore,
esWhitespaceStart):62===e?tagEnd(e):null!==e&&e>=0&&lib_start(e)?(t.enter(l),t.enter(u),t.consume(e),
primaryName):void crash(e,"before name","a character that can start a name, such as a letter, `$`, or `_`"+(33===e?" (note: to create a comment in MDX, use `{/* text */}`)":""))
}function closingTagNameBefore(e){return 62===e?tagEnd(e):null!==e&&e>=0&&lib_start(e)?(t.enter(l),t.enter(u),t.consume(e),
primaryName):void crash(e,"before name","a character that can start a name, such as a letter, `$`, or `_`"+(42===e||47===e?" (note: JS comments in JSX tags are not supported in MDX)":""))
}function primaryName(e){return null!==e&&e>=0&&cont(e,{jsx:!0})?(t.consume(e),primaryName):46===e||47===e||58===e||62===e||123===e||(0,
b.Ee)(e)||(0,
b.Ny)(e)?(t.exit(u),D=primaryNameAfter,esWhitespaceStart(e)):void crash(e,"in name","a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag"+(64===e?" (note: to create a link in MDX, use `[text](url)`)":""))
}function primaryNameAfter(e){return 46===e?(t.enter(d),t.consume(e),t.exit(d),D=memberNameBefore,esWhitespaceStart):58===e?(t.enter(x),
t.consume(e),t.exit(x),D=localNameBefore,esWhitespaceStart):47===e||62===e||123===e||null!==e&&e>=0&&lib_start(e)?(t.exit(l),
attributeBefore(e)):void crash(e,"after name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function memberNameBefore(e){if(null!==e&&e>=0&&lib_start(e))return t.enter(f),t.consume(e),memberName
;crash(e,"before member name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function memberName(e){return null!==e&&e>=0&&cont(e,{jsx:!0})?(t.consume(e),memberName):46===e||47===e||62===e||123===e||(0,b.Ee)(e)||(0,
b.Ny)(e)?(t.exit(f),
D=memberNameAfter,esWhitespaceStart(e)):void crash(e,"in member name","a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag"+(64===e?" (note: to create a link in MDX, use `[text](url)`)":""))
}function memberNameAfter(e){return 46===e?(t.enter(d),t.consume(e),t.exit(d),D=memberNameBefore,
esWhitespaceStart):47===e||62===e||123===e||null!==e&&e>=0&&lib_start(e)?(t.exit(l),
attributeBefore(e)):void crash(e,"after member name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function localNameBefore(e){if(null!==e&&e>=0&&lib_start(e))return t.enter(g),t.consume(e),localName
;crash(e,"before local name","a character that can start a name, such as a letter, `$`, or `_`"+(43===e||null!==e&&e>46&&e<58?" (note: to create a link in MDX, use `[text](url)`)":""))
}function localName(e){return null!==e&&e>=0&&cont(e,{jsx:!0})?(t.consume(e),localName):47===e||62===e||123===e||(0,b.Ee)(e)||(0,
b.Ny)(e)?(t.exit(g),
D=localNameAfter,esWhitespaceStart(e)):void crash(e,"in local name","a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function localNameAfter(e){if(47===e||62===e||123===e||null!==e&&e>=0&&lib_start(e))return t.exit(l),attributeBefore(e)
;crash(e,"after local name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function attributeBefore(e){return 47===e?(t.enter(p),t.consume(e),t.exit(p),D=selfClosing,
esWhitespaceStart):62===e?tagEnd(e):123===e?factoryMdxExpression.call(M,t,attributeExpressionAfter,v,y,k,s,r,a,!0,!1,n)(e):null!==e&&e>=0&&lib_start(e)?(t.enter(w),
t.enter(S),
t.enter(C),t.consume(e),attributePrimaryName):void crash(e,"before attribute name","a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag")
}function attributeExpressionAfter(t){return D=attributeBefore,esWhitespaceStart(t)}function attributePrimaryName(e){
return null!==e&&e>=0&&cont(e,{jsx:!0})?(t.consume(e),attributePrimaryName):47===e||58===e||61===e||62===e||123===e||(0,b.Ee)(e)||(0,
b.Ny)(e)?(t.exit(C),
D=attributePrimaryNameAfter,esWhitespaceStart(e)):void crash(e,"in attribute name","an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag")
}function attributePrimaryNameAfter(e){return 58===e?(t.enter(_),t.consume(e),t.exit(_),D=attributeLocalNameBefore,
esWhitespaceStart):61===e?(t.exit(S),t.enter(A),t.consume(e),t.exit(A),D=attributeValueBefore,
esWhitespaceStart):47===e||62===e||123===e||(0,b.Ee)(e)||(0,b.Ny)(e)||null!==e&&e>=0&&lib_start(e)?(t.exit(S),t.exit(w),D=attributeBefore,
esWhitespaceStart(e)):void crash(e,"after attribute name","a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag")
}function attributeLocalNameBefore(e){if(null!==e&&e>=0&&lib_start(e))return t.enter(E),t.consume(e),attributeLocalName
;crash(e,"before local attribute name","a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag")
}function attributeLocalName(e){return null!==e&&e>=0&&cont(e,{jsx:!0})?(t.consume(e),
attributeLocalName):47===e||61===e||62===e||123===e||(0,b.Ee)(e)||(0,b.Ny)(e)?(t.exit(E),t.exit(S),D=attributeLocalNameAfter,
esWhitespaceStart(e)):void crash(e,"in local attribute name","an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag")
}function attributeLocalNameAfter(e){return 61===e?(t.enter(A),t.consume(e),t.exit(A),D=attributeValueBefore,
esWhitespaceStart):47===e||62===e||123===e||null!==e&&e>=0&&lib_start(e)?(t.exit(w),
attributeBefore(e)):void crash(e,"after local attribute name","a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag")
}function attributeValueBefore(e){return 34===e||39===e?(t.enter(T),t.enter(I),t.consume(e),t.exit(I),O=e,
attributeValueQuotedStart):123===e?factoryMdxExpression.call(M,t,attributeValueExpressionAfter,P,V,R,s,r,a,!1,!1,n)(e):void crash(e,"before attribute value","a character that can start an attribute value, such as `\"`, `'`, or `{`"+(60===e?" (note: to use an element or fragment as a prop value in MDX, use `{<element />}`)":""))
}function attributeValueExpressionAfter(e){return t.exit(w),D=attributeBefore,esWhitespaceStart(e)}function attributeValueQuotedStart(e){
return null===e&&crash(e,"in attribute value","a corresponding closing quote `"+String.fromCodePoint(O)+"`"),e===O?(t.enter(I),t.consume(e),
t.exit(I),t.exit(T),t.exit(w),O=void 0,D=attributeBefore,esWhitespaceStart):(0,b.HP)(e)?(D=attributeValueQuotedStart,
esWhitespaceStart(e)):(t.enter(N),attributeValueQuoted(e))}function attributeValueQuoted(e){return null===e||e===O||(0,b.HP)(e)?(t.exit(N),
attributeValueQuotedStart(e)):(t.consume(e),attributeValueQuoted)}function selfClosing(t){if(62===t)return tagEnd(t)
;crash(t,"after self-closing slash","`>` to end the tag"+(42===t||47===t?" (note: JS comments in JSX tags are not supported in MDX)":""))}
function tagEnd(i){return t.enter(h),t.consume(i),t.exit(h),t.exit(o),e}function esWhitespaceStart(e){return(0,
b.HP)(e)?(t.enter("lineEnding"),t.consume(e),t.exit("lineEnding"),esWhitespaceEolAfter):(0,b.On)(e)||(0,b.Ny)(e)?(t.enter("esWhitespace"),
esWhitespaceInside(e)):D(e)}function esWhitespaceInside(e){return(0,b.HP)(e)?(t.exit("esWhitespace"),esWhitespaceStart(e)):(0,b.On)(e)||(0,
b.Ny)(e)?(t.consume(e),esWhitespaceInside):(t.exit("esWhitespace"),D(e))}function esWhitespaceEolAfter(t){
if(!n&&M.parser.lazy[M.now().line]){
const t=new m.o("Unexpected lazy line in container, expected line to be prefixed with `>` when in a block quote, whitespace when in a list, etc",M.now(),"micromark-extension-mdx-jsx:unexpected-lazy")
;throw t.url=L+"#unexpected-lazy-line-in-container-expected-line-to-be",t}return esWhitespaceStart(t)}function crash(t,e,i){
const s=new m.o("Unexpected "+(null===t?"end of file":"character `"+(96===t?"` ` `":String.fromCodePoint(t))+"` ("+function serializeCharCode(t){
return"U+"+t.toString(16).toUpperCase().padStart(4,"0")
}(t)+")")+" "+e+", expected "+i,M.now(),"micromark-extension-mdx-jsx:unexpected-"+(null===t?"eof":"character"))
;throw s.url=L+(null===t?"#unexpected-end-of-file-at-expected-expect":"#unexpected-character-at-expected-expect"),s}}function jsxText(t,e){
return{name:"mdxJsxTextTag",tokenize:function tokenizeJsxText(i,s,r){
return factoryTag.call(this,i,s,r,t,e.acornOptions,e.addResult,!0,"mdxJsxTextTag","mdxJsxTextTagMarker","mdxJsxTextTagClosingMarker","mdxJsxTextTagSelfClosingMarker","mdxJsxTextTagName","mdxJsxTextTagNamePrimary","mdxJsxTextTagNameMemberMarker","mdxJsxTextTagNameMember","mdxJsxTextTagNamePrefixMarker","mdxJsxTextTagNameLocal","mdxJsxTextTagExpressionAttribute","mdxJsxTextTagExpressionAttributeMarker","mdxJsxTextTagExpressionAttributeValue","mdxJsxTextTagAttribute","mdxJsxTextTagAttributeName","mdxJsxTextTagAttributeNamePrimary","mdxJsxTextTagAttributeNamePrefixMarker","mdxJsxTextTagAttributeNameLocal","mdxJsxTextTagAttributeInitializerMarker","mdxJsxTextTagAttributeValueLiteral","mdxJsxTextTagAttributeValueLiteralMarker","mdxJsxTextTagAttributeValueLiteralValue","mdxJsxTextTagAttributeValueExpression","mdxJsxTextTagAttributeValueExpressionMarker","mdxJsxTextTagAttributeValueExpressionValue")
}}}function jsxFlow(t,e){return{concrete:!0,name:"mdxJsxFlowTag",tokenize:function tokenizeJsxFlow(i,s,r){const a=this;return start
;function start(s){return function before(s){
return factoryTag.call(a,i,after,r,t,e.acornOptions,e.addResult,!1,"mdxJsxFlowTag","mdxJsxFlowTagMarker","mdxJsxFlowTagClosingMarker","mdxJsxFlowTagSelfClosingMarker","mdxJsxFlowTagName","mdxJsxFlowTagNamePrimary","mdxJsxFlowTagNameMemberMarker","mdxJsxFlowTagNameMember","mdxJsxFlowTagNamePrefixMarker","mdxJsxFlowTagNameLocal","mdxJsxFlowTagExpressionAttribute","mdxJsxFlowTagExpressionAttributeMarker","mdxJsxFlowTagExpressionAttributeValue","mdxJsxFlowTagAttribute","mdxJsxFlowTagAttributeName","mdxJsxFlowTagAttributeNamePrimary","mdxJsxFlowTagAttributeNamePrefixMarker","mdxJsxFlowTagAttributeNameLocal","mdxJsxFlowTagAttributeInitializerMarker","mdxJsxFlowTagAttributeValueLiteral","mdxJsxFlowTagAttributeValueLiteralMarker","mdxJsxFlowTagAttributeValueLiteralValue","mdxJsxFlowTagAttributeValueExpression","mdxJsxFlowTagAttributeValueExpressionMarker","mdxJsxFlowTagAttributeValueExpressionValue")(s)
}(s)}function after(t){return(0,b.On)(t)?(0,y.N)(i,end,"whitespace")(t):end(t)}function end(t){
const e=a.parser.constructs.flow[123],n=Array.isArray(e)?e:e?[e]:[];let o;for(const t of n)if("mdxFlowExpression"===t.name){o=t;break}
return 60===t?start(t):123===t&&o?i.attempt(o,end,r)(t):null===t||(0,b.HP)(t)?s(t):r(t)}}}}function mdxJsx(t){const e=t||{},i=e.acorn;let s
;if(i){if(!i.parse||!i.parseExpressionAt)throw new Error("Expected a proper `acorn` instance passed in as `options.acorn`")
;s=Object.assign({ecmaVersion:2024,sourceType:"module"},e.acornOptions,{locations:!0})
}else if(e.acornOptions||e.addResult)throw new Error("Expected an `acorn` instance passed in as `options.acorn`");return{flow:{
60:jsxFlow(i||void 0,{acornOptions:s,addResult:e.addResult||void 0})},text:{60:jsxText(i||void 0,{acornOptions:s,
addResult:e.addResult||void 0})}}}var R=i(74520);const M={tokenize:function tokenizeNextBlank(t,e,i){return function start(s){
return t.enter("lineEndingBlank"),t.consume(s),t.exit("lineEndingBlank"),t.attempt(R.B,e,i)}},partial:!0
},D="https://github.com/micromark/micromark-extension-mdxjs-esm",O=new Set(["ExportAllDeclaration","ExportDefaultDeclaration","ExportNamedDeclaration","ImportDeclaration"])
;function mdxjsEsm(t){const e={tokenize:function tokenizeExportImport(e,r,a){
const n=this,o=n.parser.definedModuleSpecifiers||(n.parser.definedModuleSpecifiers=[]),h=this.events.length+1;let c=""
;return n.interrupt?a:function start(t){return n.now().column>1?a(t):(e.enter("mdxjsEsm"),e.enter("mdxjsEsmData"),e.consume(t),
c+=String.fromCharCode(t),word)};function word(t){return(0,b.CW)(t)?(e.consume(t),c+=String.fromCharCode(t),
word):"import"!==c&&"export"!==c||32!==t?a(t):(e.consume(t),inside)}function inside(t){return null===t||(0,b.HP)(t)?(e.exit("mdxjsEsmData"),
lineStart(t)):(e.consume(t),inside)}function lineStart(t){return null===t?atEnd(t):(0,
b.HP)(t)?e.check(M,atEnd,continuationStart)(t):(e.enter("mdxjsEsmData"),inside(t))}function continuationStart(t){
return e.enter("lineEnding"),e.consume(t),e.exit("lineEnding"),lineStart}function atEnd(a){const c=eventsToAcorn(n.events.slice(h),{acorn:i,
acornOptions:s,tokenTypes:["mdxjsEsmData"],prefix:o.length>0?"var "+o.join(",")+"\n":""});if(c.error){
if(null!==a&&c.swallow)return continuationStart(a);const t=new m.o("Could not parse import/exports with acorn",{cause:c.error,place:{
line:c.error.loc.line,column:c.error.loc.column+1,offset:c.error.pos},ruleId:"acorn",source:"micromark-extension-mdxjs-esm"})
;throw t.url=D+"#could-not-parse-importexports-with-acorn",t}if(o.length>0){c.estree.body.shift()}let p=-1;for(;++p<c.estree.body.length;){
const t=c.estree.body[p];if(!O.has(t.type)){const e=new m.o("Unexpected `"+t.type+"` in code: only import/exports are supported",{
place:positionFromEstree(t),ruleId:"non-esm",source:"micromark-extension-mdxjs-esm"})
;throw e.url=D+"#unexpected-type-in-code-only-importexports-are-supported",e}if("ImportDeclaration"===t.type&&!n.interrupt){let e=-1
;for(;++e<t.specifiers.length;){const i=t.specifiers[e];o.push(i.local.name)}}}return Object.assign(e.exit("mdxjsEsm"),t.addResult?{
estree:c.estree}:void 0),r(a)}},concrete:!0}
;if(!t||!t.acorn||!t.acorn.parse)throw new Error("Expected an `acorn` instance passed in as `options.acorn`")
;const i=t.acorn,s=Object.assign({ecmaVersion:2024,sourceType:"module"},t.acornOptions,{locations:!0});return{flow:{101:e,105:e}}}
var F=i(96792);const B={};function remarkMdx(t){
const e=t||B,i=this.data(),s=i.micromarkExtensions||(i.micromarkExtensions=[]),r=i.fromMarkdownExtensions||(i.fromMarkdownExtensions=[]),a=i.toMarkdownExtensions||(i.toMarkdownExtensions=[])
;s.push(function mdxjs(t){const e=Object.assign({acorn:g.iX.extend(v()),acornOptions:{ecmaVersion:2024,sourceType:"module"},addResult:!0},t)
;return(0,F.y)([mdxjsEsm(e),mdxExpression(e),mdxJsx(e),{disable:{null:["autolink","codeIndented","htmlFlow","htmlText"]}}])}(e)),
r.push(function mdxFromMarkdown(){return[{enter:{mdxFlowExpression:enterMdxFlowExpression,mdxTextExpression:enterMdxTextExpression},exit:{
mdxFlowExpression:exitMdxExpression,mdxFlowExpressionChunk:exitMdxExpressionData,mdxTextExpression:exitMdxExpression,
mdxTextExpressionChunk:exitMdxExpressionData}},mdxJsxFromMarkdown(),{enter:{mdxjsEsm:enterMdxjsEsm},exit:{mdxjsEsm:exitMdxjsEsm,
mdxjsEsmData:exitMdxjsEsmData}}]}()),a.push(function mdxToMarkdown(t){return{extensions:[{handlers:{mdxFlowExpression:handleMdxExpression,
mdxTextExpression:handleMdxExpression},unsafe:[{character:"{",inConstruct:["phrasing"]},{atBreak:!0,character:"{"}]},mdxJsxToMarkdown(t),{
handlers:{mdxjsEsm:handleMdxjsEsm}}]}}(e))}}
};
