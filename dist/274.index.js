export const id = 274;
export const ids = [274];
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
