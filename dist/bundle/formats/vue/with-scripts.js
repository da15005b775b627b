export const ids = [8319, 9900];
export const modules = {

/***/ 29080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ combined)
/* harmony export */ });
/** Files of which each part has a format of its own, in the order of the file. The last part owns what no other does. */
function combined(parts) {
    const formatOf = (text, image) => (parts.find(({ owns }) => owns(text, image)) ?? parts.at(-1) ?? parts[0]).format;
    return {
        read(text, components) {
            const found = parts.map(({ format, textOf }) => format.read(textOf(text), components));
            return {
                images: inOrder(found.map(({ images }) => images)).map(({ item }) => item),
                tolerance: found.find(({ tolerance }) => tolerance !== undefined)?.tolerance,
            };
        },
        outline(text, components) {
            const outlines = parts.map(({ format, textOf }) => format.outline(textOf(text), components));
            const all = inOrder(outlines.map(({ images }) => images));
            return {
                images: all.map(({ item }) => item),
                without: (changes) => outlines
                    .map((outline, part) => outline.without(changes.map((change) => changeIn(part, change, all[change.index]))))
                    .join('\n'),
            };
        },
        comments: (text) => inOrder(parts.map(({ format, textOf }) => format.comments(textOf(text)))).map(({ item }) => item),
        setAlt: (text, image, alt) => formatOf(text, image).setAlt(text, image, alt),
        setDecorative: (text, image) => formatOf(text, image).setDecorative(text, image),
    };
}
function inOrder(lists) {
    return lists
        .flatMap((items, list) => items.map((item, index) => ({ item, list, index })))
        .sort((one, other) => one.item.span.start - other.item.span.start);
}
/** A change as a part of the file sees it: of an image of another part, it only moves what is behind it. */
function changeIn(part, change, image) {
    return { ...change, index: image?.list === part ? image.index : -1 };
}


/***/ }),

/***/ 51079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ scanVue)
});

// EXTERNAL MODULE: ./build/formats/component-files/scanner.js
var component_files_scanner = __webpack_require__(3643);
// EXTERNAL MODULE: ./node_modules/entities/dist/esm/decode.js + 3 modules
var decode = __webpack_require__(52480);
// EXTERNAL MODULE: ./build/formats/component-files/expression.js
var component_files_expression = __webpack_require__(5811);
;// CONCATENATED MODULE: ./build/formats/vue/attributes.js



/**
 * An attribute of a template. A bound one (`:alt`, `v-bind:alt`, `.alt`) has the name that it has on the page.
 *
 * @param isVerbatim whether directives have no meaning here (`v-pre`)
 */
function readVueAttribute(text, start, isVerbatim = false) {
    const nameEnd = nameEndAt(text, start);
    const written = text.slice(start, nameEnd);
    const valueStart = (0,component_files_scanner/* behindEquals */.eQ)(text, nameEnd);
    const value = valueStart === undefined ? { text: undefined, end: nameEnd } : valueAt(text, valueStart);
    if (!value)
        return undefined;
    // There, it is an attribute with a name that means nothing to a browser.
    if (isVerbatim && /^(?:[:@#.]|v-)/.test(written))
        return { attribute: undefined, end: value.end };
    const attribute = bound(written, value.text);
    const span = { start, end: value.end };
    return { attribute: { name: written, value: value.text ?? '', ...attribute, span }, end: value.end };
}
/** Whether the value of an attribute is shown in place of the content of its element. */
function replacesContent({ name }) {
    return name === 'v-html' || name === 'v-text';
}
/** The argument of a directive may be an expression in square brackets. */
function nameEndAt(text, start) {
    let at = start + 1;
    for (; at < text.length; at += 1) {
        const mark = text.charAt(at);
        if (mark === '[' && /[:@#.]/.test(text.charAt(at - 1)))
            at = bracketEnd(text, at);
        else if (mark.trim() === '' || '/>='.includes(mark))
            break;
    }
    return at;
}
/** The offset of the bracket that closes one; of the opening one where white space comes first. */
function bracketEnd(text, start) {
    const at = (0,component_files_scanner/* untilAny */.bI)(text, start, ']');
    return text.charAt(at) === ']' ? at : start;
}
function valueAt(text, start) {
    const quote = text.charAt(start);
    if (quote !== '"' && quote !== "'") {
        const end = (0,component_files_scanner/* untilAny */.bI)(text, start, '>');
        return { text: (0,decode/* decodeHTMLAttribute */.Im)(text.slice(start, end)), end };
    }
    const end = text.indexOf(quote, start + 1);
    return end === -1 ? undefined : { text: (0,decode/* decodeHTMLAttribute */.Im)(text.slice(start + 1, end)), end: end + 1 };
}
/** What a binding sets, and to what; undefined for other attributes. */
function bound(written, code) {
    const argument = argumentOf(written);
    if (argument === undefined)
        return undefined;
    const value = code === undefined ? component_files_expression/* unknown */.L5 : (0,component_files_expression/* readExpression */.Jn)(code);
    // `v-bind="object"`, and a name that is an expression itself.
    if (argument === '' || argument.startsWith('['))
        return { name: undefined, value };
    const name = argument.split('.', 1)[0] ?? '';
    return { name, value: value ?? component_files_expression/* unknown */.L5 };
}
/** Undefined for what is no binding. */
function argumentOf(written) {
    if (written.startsWith('v-bind:'))
        return written.slice('v-bind:'.length);
    if (written === ':' || written === 'v-bind' || written.startsWith('v-bind.'))
        return '';
    return /^[:.][^:.]/.test(written) ? written.slice(1) : undefined;
}

// EXTERNAL MODULE: ./build/formats/component-files/code.js
var code = __webpack_require__(4784);
// EXTERNAL MODULE: ./build/formats/component-files/tree.js + 1 modules
var tree = __webpack_require__(27978);
// EXTERNAL MODULE: ./build/formats/vue/names.js
var names = __webpack_require__(38712);
;// CONCATENATED MODULE: ./build/formats/vue/template.js






/** Reads the template whose content begins at an offset; returns the offset behind its closing tag. */
function scanTemplate(scanner, from, components) {
    const { text, next } = scanner;
    let templates = 0;
    let hasBraces = true;
    /** The element in which nothing has a meaning for Vue, and how many of its name are open in it. */
    let verbatim;
    function nextBraces(at) {
        return hasBraces && !verbatim ? next('{{', at) : Infinity;
    }
    /** An expression in double braces and the text before it; returns the offset behind. */
    function expression(from, open) {
        const close = next('}}', open);
        if (close === Infinity) {
            hasBraces = false;
            scanner.fault('pair of braces', open, 'that does not end, so it was read as text');
            return from;
        }
        scanner.addText(from, open);
        const span = { start: open, end: close + '}}'.length };
        const value = (0,component_files_expression/* readExpression */.Jn)(text.slice(open + '{{'.length, close));
        scanner.add(typeof value === 'string' ? { kind: 'text', text: value, span } : { kind: 'output', span });
        return span.end;
    }
    /** Text and expressions without tags. */
    function plain(from, end) {
        let at = from;
        for (let open = nextBraces(at); open < end; open = nextBraces(at))
            at = expression(at, open);
        scanner.addText(at, end);
        return Math.max(at, end);
    }
    function openTag(start) {
        const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + 1, '/>');
        const written = text.slice(start + 1, nameEnd);
        const isVerbatim = verbatim !== undefined;
        const tag = scanner.tag(start, nameEnd, (at) => readVueAttribute(text, at, isVerbatim));
        if (!tag)
            return nameEnd;
        const { attributes, closesItself, end } = tag;
        const isOpen = !closesItself && !tree/* voids */.s.has(written);
        if (written === 'template' && isOpen)
            templates += 1;
        if (verbatim?.name === written && isOpen)
            verbatim.depth += 1;
        else if (isOpen && attributes.some(({ name }) => name === 'v-pre'))
            verbatim ??= { name: written, depth: 1 };
        const name = (0,names/* vueName */.a)(written, attributes, components);
        const isReplaced = attributes.some(replacesContent);
        const span = { start, end };
        scanner.add({ kind: 'open', written, name, span, nameEnd, attributes, closesItself, isReplaced });
        if (!isOpen || !rawTexts.has(written))
            return end;
        const closing = (0,component_files_scanner/* closingTag */.k$)(text, written, end)?.start ?? text.length;
        // What is in a script is for nobody, and a text field may show an expression.
        return written === 'textarea' ? plain(end, closing) : closing;
    }
    function closeTag(start) {
        const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + '</'.length, '/>');
        const name = text.slice(start + '</'.length, nameEnd);
        const end = (0,code/* behindMark */.aw)(text, '>', nameEnd) ?? text.length;
        if (name === 'template')
            templates -= 1;
        if (verbatim?.name === name && (verbatim.depth -= 1) === 0)
            verbatim = undefined;
        scanner.add({ kind: 'close', name, span: { start, end } });
        return end;
    }
    for (let at = from; at < text.length;) {
        const tag = Math.min(next('<', at), text.length);
        const braces = nextBraces(at);
        if (braces < tag)
            at = expression(at, braces);
        else if (tag > at || !/[A-Za-z/!]/.test(text.charAt(tag + 1))) {
            const end = Math.max(tag, at + 1);
            scanner.addText(at, end);
            at = end;
        }
        else if (text.startsWith('<!--', tag))
            at = scanner.comment(tag);
        else if (text.charAt(tag + 1) === '/')
            at = closeTag(tag);
        else
            at = openTag(tag);
        if (templates < 0)
            return at;
    }
    scanner.fault('template', from, 'that does not end, so nothing behind it was read');
    return text.length;
}
const rawTexts = new Set('script style textarea iframe noscript'.split(' '));

;// CONCATENATED MODULE: ./build/formats/vue/blocks.js



/** The markup of a component: of its blocks, only `template` has some, and only one in HTML is read here. */
function scanVue(text, components) {
    const scanner = (0,component_files_scanner/* createScanner */.z1)(text);
    let at = 0;
    while (at < text.length) {
        const start = text.indexOf('<', at);
        if (start === -1)
            break;
        if (text.startsWith('<!--', start))
            at = scanner.comment(start);
        else if (/[A-Za-z]/.test(text.charAt(start + 1)))
            at = block(scanner, start, components);
        else
            at = start + 1;
    }
    return scanner.scanned();
}
/** Returns the offset behind the block. */
function block(scanner, start, components) {
    const { text } = scanner;
    const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + 1, '/>');
    const name = text.slice(start + 1, nameEnd);
    const tag = (0,component_files_scanner/* readAttributes */.wb)(text, nameEnd, (at) => readVueAttribute(text, at));
    if (!tag) {
        scanner.fault('tag', start, 'that does not end, so nothing behind it was read');
        return text.length;
    }
    const span = { start, end: tag.end };
    scanner.add({ kind: 'silent', span });
    if (tag.closesItself)
        return tag.end;
    const language = blocks_valueOf(tag.attributes, 'lang') ?? 'html';
    if (name === 'template' && language === 'html')
        return scanTemplate(scanner, tag.end, components);
    const closing = (0,component_files_scanner/* closingTag */.k$)(text, name, tag.end);
    const content = text.slice(tag.end, closing?.start);
    if (name === 'template')
        scanner.note(`has a template in the language ${language.slice(0, 40)}, which was not read`);
    if (name === 'script') {
        scanner.script(content);
        if (/^[jt]sx$/.test(language))
            scanner.jsx({ start: tag.end, end: tag.end + content.length });
    }
    if (!closing)
        scanner.fault(`block ${name.slice(0, 40)}`, start, 'that does not end, so nothing behind it was read');
    return closing?.end ?? text.length;
}
function blocks_valueOf(attributes, name) {
    const value = attributes.find((attribute) => attribute.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 69900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vue: () => (/* binding */ vue)
/* harmony export */ });
/* harmony import */ var _component_files_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22895);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51079);


/** Single-file components of Vue: their templates in HTML. In attributes, braces have no meaning. */
const vue = (0,_component_files_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createComponentFormat */ .f)({
    scan: _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .scanVue */ .W,
    impliesEnds: false,
    special: { attribute: '', text: '{' },
});


/***/ }),

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vueWithScripts: () => (/* binding */ vueWithScripts)
/* harmony export */ });
/* harmony import */ var _combined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29080);
/* harmony import */ var _jsx_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51079);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69900);




/** Components of Vue whose scripts may have JSX (`<script lang="tsx">`): their template, and the elements in their code. */
const vueWithScripts = (0,_combined_js__WEBPACK_IMPORTED_MODULE_3__/* .combined */ .y)([
    { format: _jsx_index_js__WEBPACK_IMPORTED_MODULE_0__.jsx, textOf: codeOf, owns: isInScript },
    { format: _index_js__WEBPACK_IMPORTED_MODULE_2__.vue, textOf: (text) => text, owns: () => true },
]);
/** The scripts with JSX at their places, and nothing else. */
function codeOf(text) {
    let code = '';
    for (const { start, end } of (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .scanVue */ .W)(text, {}).jsx) {
        code += text.slice(code.length, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end);
    }
    return code;
}
function isInScript(text, { span }) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .scanVue */ .W)(text, {}).jsx.some(({ start, end }) => start <= span.start && span.end <= end);
}


/***/ })
};
