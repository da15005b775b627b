export const ids = [2963];
export const modules = {

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


/***/ })
};
