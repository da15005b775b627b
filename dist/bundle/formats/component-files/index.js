export const ids = [7117, 2963];
export const modules = {

/***/ 4784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aw: () => (/* binding */ behindMark),
/* harmony export */   id: () => (/* binding */ operand),
/* harmony export */   lc: () => (/* binding */ behindBraces),
/* harmony export */   xQ: () => (/* binding */ isCodeComment),
/* harmony export */   yC: () => (/* binding */ behindLiteral)
/* harmony export */ });
/**
 * The offset behind the string, template, comment or regular expression of JavaScript that begins at an offset; the offset itself where none
 * does. Undefined where a template or comment has no end. A string ends with its line, as in JavaScript.
 *
 * @param last the last character before it that is neither white space nor part of a comment
 */
function behindLiteral(text, at, last) {
    const mark = text.charAt(at);
    if (mark === '"' || mark === "'")
        return behindString(text, at, mark);
    if (mark === '`')
        return behindTemplate(text, at);
    if (mark !== '/')
        return at;
    const next = text.charAt(at + 1);
    if (next === '/')
        return lineEnd(text, at);
    if (next === '*')
        return behindMark(text, '*/', at + '/*'.length);
    return mayPrecedeRegex.includes(last) ? behindRegex(text, at) : at;
}
/** Whether a comment of JavaScript begins at an offset. */
function isCodeComment(text, at) {
    return text.charAt(at) === '/' && /[/*]/.test(text.charAt(at + 1));
}
/** The offset behind the brace that closes the one at `open`, by the rules of JavaScript; undefined where nothing closes it. */
function behindBraces(text, open) {
    let depth = 0;
    let last = '';
    for (let at = open; at < text.length;) {
        const behind = behindLiteral(text, at, last);
        if (behind === undefined)
            return undefined;
        if (behind > at) {
            if (!isCodeComment(text, at))
                last = operand;
            at = behind;
            continue;
        }
        const mark = text.charAt(at);
        at += 1;
        if (mark === '{')
            depth += 1;
        else if (mark === '}' && (depth -= 1) === 0)
            return at;
        if (mark.trim() !== '')
            last = mark;
    }
    return undefined;
}
/** The offset behind the next `mark`; undefined where there is none. */
function behindMark(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at === -1 ? undefined : at + mark.length;
}
/** Stands for a string or the like as the last character before something. */
const operand = 'x';
/** A slash after one of these, or after nothing, begins a regular expression: `includes('')` is true. */
const mayPrecedeRegex = '(,=:[!&|?{};+-*%~^<>';
function behindString(text, start, quote) {
    for (let at = start + 1; at < text.length; at += 1) {
        const mark = text.charAt(at);
        if (mark === quote)
            return at + 1;
        if (mark === '\n')
            return at;
        if (mark === '\\')
            at += 1;
    }
    return text.length;
}
/** Templates nest in their expressions, so the braces that are open are counted for each of them. */
function behindTemplate(text, start) {
    const braces = [];
    let inText = true;
    for (let at = start + 1; at < text.length; at += 1) {
        const mark = text.charAt(at);
        if (inText) {
            if (mark === '\\')
                at += 1;
            else if (mark === '`') {
                if (braces.length === 0)
                    return at + 1;
                inText = false;
            }
            else if (mark === '$' && text.charAt(at + 1) === '{') {
                braces.push(0);
                inText = false;
                at += 1;
            }
        }
        else if (mark === '"' || mark === "'")
            at = behindString(text, at, mark) - 1;
        else if (mark === '`')
            inText = true;
        else if (mark === '{')
            braces.push((braces.pop() ?? 0) + 1);
        else if (mark === '}') {
            const open = braces.pop() ?? 0;
            if (open > 0)
                braces.push(open - 1);
            else
                inText = true;
        }
    }
    return undefined;
}
/** UTF-16 units: a slash without an end within these is a division. */
const longestRegex = 500;
function behindRegex(text, start) {
    let inClass = false;
    for (let at = start + 1; at < text.length && at - start < longestRegex; at += 1) {
        const mark = text.charAt(at);
        if (mark === '\n')
            return start;
        if (mark === '\\')
            at += 1;
        else if (mark === '[')
            inClass = true;
        else if (mark === ']')
            inClass = false;
        else if (mark === '/' && !inClass)
            return at + 1;
    }
    return start;
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Jn: () => (/* binding */ readExpression),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   hr: () => (/* binding */ mixedText)
/* harmony export */ });
/**
 * The value of an expression as far as it matters to an image: texts and other constants, names, members and calls that may give an address, and
 * a path after the address of the site. Anything else is a name that is nowhere bound. Not a parser: the code may be TypeScript, too.
 */
function readExpression(source) {
    const code = source.trim();
    if (code === '')
        return undefined;
    if (code.length > longest)
        return unknown;
    const text = stringIn(code);
    if (text !== undefined)
        return text;
    const constant = constants.get(code);
    if (constant !== undefined)
        return { type: 'Literal', value: constant };
    if (/^-?\d+(?:\.\d+)?$/.test(code))
        return { type: 'Literal', value: Number(code) };
    if (isName(code))
        return name(code);
    return templateIn(code) ?? memberIn(code) ?? callIn(code) ?? unknown;
}
/** A text that is partly an expression: of an address, the path after that of the site is known. */
function mixedText(parts) {
    const [first, second] = parts;
    if (parts.length === 1 && typeof first === 'object')
        return readExpression(first.code);
    if (parts.every((part) => typeof part === 'string'))
        return parts.join('');
    const isBehind = parts.length === 2 && typeof first === 'object' && typeof second === 'string';
    return isBehind && member.test(first.code.trim()) ? behind(first.code.trim(), second) : unknown;
}
/** Whether code is nothing but a name. */
function isName(code) {
    return code.length <= longestName && identifier.test(code);
}
/** A name that no module gives to anything. */
const unknown = { type: 'Identifier', name: '' };
/** UTF-16 units of an expression that is looked at; enough for any text or address. */
const longest = 20_000;
/** UTF-16 units. */
const longestName = 200;
const constants = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
const identifier = /^[\w$\u0080-\uffff]+$/;
const member = /^[\w$.\u0080-\uffff]+$/;
const quotes = '"\'`';
/** The text of a string or template without expressions. */
function stringIn(code) {
    const quote = code.charAt(0);
    if (!quotes.includes(quote) || code.length < 2 || !code.endsWith(quote))
        return undefined;
    const inside = code.slice(1, -1);
    for (let at = 0; at < inside.length; at += 1) {
        const mark = inside.charAt(at);
        if (mark === '\\')
            at += 1;
        else if (mark === quote || (quote === '`' ? inside.startsWith('${', at) : mark === '\n'))
            return undefined;
        if (at >= inside.length)
            return undefined;
    }
    return inside.replace(escapes, (_, written) => unescaped(written));
}
const escapes = /\\(u\{[\da-f]{1,6}\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[^])/gi;
function unescaped(written) {
    const digits = /^(?:u\{?|x)([\da-f]+)/i.exec(written)?.[1];
    if (digits !== undefined)
        return codePoint(Number.parseInt(digits, 16));
    if (/^[\r\n\u2028\u2029]/.test(written))
        return '';
    return named[written] ?? written;
}
function codePoint(value) {
    return value > 0x10ffff ? '\uFFFD' : String.fromCodePoint(value);
}
const named = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    0: '\0',
};
/** `${base}/img/a.png`. */
function templateIn(code) {
    if (!code.startsWith('`${') || !code.endsWith('`'))
        return undefined;
    const close = code.indexOf('}');
    const [first, rest] = [code.slice('`${'.length, close).trim(), code.slice(close + 1, -1)];
    return member.test(first) && !/[`\\]|\$\{/.test(rest) ? behind(first, rest) : undefined;
}
function behind(site, path) {
    const quasi = (cooked, tail) => ({ type: 'TemplateElement', tail, value: { cooked, raw: cooked } });
    const last = site.slice(site.lastIndexOf('.') + 1);
    return { type: 'TemplateLiteral', quasis: [quasi('', false), quasi(path, true)], expressions: [name(last)] };
}
/** `picture.src`, `picture.img.src`: of the module that the first name stands for. */
function memberIn(code) {
    if (!member.test(code))
        return undefined;
    const first = code.slice(0, code.indexOf('.'));
    return { type: 'MemberExpression', object: name(first), property: unknown, computed: false, optional: false };
}
/** `require('./a.png')`, `new URL('./a.png', import.meta.url).href`, `url('/a.png')`. */
function callIn(code) {
    const open = code.indexOf('(');
    const words = code.slice(0, Math.max(open, 0)).trim().split(' ');
    const callee = words.pop() ?? '';
    if (!member.test(callee) || words.some((word) => word !== 'await' && word !== 'new'))
        return undefined;
    const start = code.length - code.slice(open + 1).trimStart().length;
    const quote = code.charAt(start);
    if (!quotes.includes(quote))
        return undefined;
    const end = code.indexOf(quote, start + 1);
    const text = end === -1 ? undefined : stringIn(code.slice(start, end + 1));
    if (text === undefined)
        return undefined;
    return { type: 'CallExpression', callee: unknown, arguments: [{ type: 'Literal', value: text }], optional: false };
}
function name(of) {
    return { type: 'Identifier', name: of };
}


/***/ }),

/***/ 22895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createComponentFormat)
});

// EXTERNAL MODULE: ./build/text/holes.js
var text_holes = __webpack_require__(26365);
// EXTERNAL MODULE: ./build/formats/component-imports.js
var component_imports = __webpack_require__(38315);
// EXTERNAL MODULE: ./build/formats/components.js
var components = __webpack_require__(18591);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/formats/jsx/places.js
var places = __webpack_require__(60733);
// EXTERNAL MODULE: ./build/formats/jsx/marks.js
var marks = __webpack_require__(35735);
// EXTERNAL MODULE: ./build/formats/jsx/to-html.js
var to_html = __webpack_require__(8016);
// EXTERNAL MODULE: ./build/formats/page/elements.js + 14 modules
var page_elements = __webpack_require__(52734);
// EXTERNAL MODULE: ./build/formats/page/outline.js
var outline = __webpack_require__(18161);
// EXTERNAL MODULE: ./build/formats/jsx/values.js
var values = __webpack_require__(85511);
// EXTERNAL MODULE: ./build/formats/component-files/expression.js
var expression = __webpack_require__(5811);
;// CONCATENATED MODULE: ./build/formats/component-files/imports.js


/** What the scripts of a component bring in by `import`. */
function importsIn(scripts) {
    return scripts.flatMap((script) => [...script.matchAll(/\bimport\b/g)].flatMap(({ index }) => importAt(script, index)));
}
/** The addresses that the top level of a component gives a name: `import cat from './cat.png'`, `const cat = '/cat.png'`. */
function addressesIn(scripts, imports) {
    const found = new Map(imports.filter(({ name }) => name === 'default').map(({ local, source }) => [local, source]));
    for (const script of scripts) {
        for (const { index } of script.matchAll(/\bconst /g)) {
            const line = script.slice(index + 'const '.length, index + longestLine).split('\n', 1)[0] ?? '';
            const equals = line.indexOf('=');
            const name = line.slice(0, Math.max(equals, 0)).trim();
            const code = line.slice(equals + 1).trim();
            const address = (0,expression/* isName */.Eo)(name)
                ? (0,values/* addressOf */.ci)((0,expression/* readExpression */.Jn)(code.endsWith(';') ? code.slice(0, -1) : code), found)
                : undefined;
            if (address !== undefined)
                found.set(name, address);
        }
    }
    return found;
}
/** UTF-16 units. */
const longestImport = 1500;
const longestLine = 1000;
function importAt(script, at) {
    const text = script.slice(at + 'import'.length, at + longestImport);
    const quote = text.search(/["']/);
    if (quote === -1)
        return [];
    const end = text.indexOf(text.charAt(quote), quote + 1);
    const clause = text.slice(0, quote);
    const from = clause.lastIndexOf('from');
    if (end === -1 || from === -1 || /[;()=]/.test(clause))
        return [];
    return namesIn(clause.slice(0, from)).map((one) => ({ ...one, source: text.slice(quote + 1, end) }));
}
function namesIn(clause) {
    const open = clause.indexOf('{');
    const outer = (open === -1 ? clause : clause.slice(0, open)).split(',');
    const inner = open === -1
        ? []
        : clause
            .slice(open + 1)
            .replace('}', '')
            .split(',');
    return [
        ...outer.flatMap((one) => {
            const [first = '', , local] = words(one);
            if (first === '*')
                return local === undefined ? [] : [{ name: '*', local }];
            return first === '' ? [] : [{ name: 'default', local: first }];
        }),
        ...inner.flatMap((one) => {
            const [name = '', , local = name] = words(one);
            return name === '' ? [] : [{ name, local }];
        }),
    ];
}
function words(text) {
    const found = text.split(/\s/).filter((word) => word !== '');
    return found[0] === 'type' && found.length > 1 ? found.slice(1) : found;
}

// EXTERNAL MODULE: ./build/formats/component-files/tree.js + 1 modules
var component_files_tree = __webpack_require__(27978);
;// CONCATENATED MODULE: ./build/formats/component-files/write.js
/**
 * The edit that gives an element of a component its alternative text: as a plain attribute, whatever was there before (`:alt="title"`,
 * `alt={title}`), or as the text of its `title`.
 *
 * @param special characters that have a meaning in attributes or in text, besides those of HTML
 */
function setComponentAlt(text, image, alt, special) {
    const { altSpan: span, attribute } = image;
    const line = alt.replace(/(?<!\s)\s*\n\s*/g, ' ');
    if (attribute === undefined)
        return { span, text: encode(line, special.text) };
    const written = text.slice(span.start, span.end);
    if (written === '')
        return { span, text: ` ${attribute}="${encode(line, `"${special.attribute}`)}"` };
    const value = written.includes('=') ? written.slice(written.indexOf('=') + 1).trimStart() : '';
    const quote = value.startsWith("'") ? "'" : '"';
    const own = written.slice(0, attribute.length);
    const name = own.toLowerCase() === attribute.toLowerCase() ? own : attribute;
    return { span, text: `${name}=${quote}${encode(line, quote + special.attribute)}${quote}` };
}
/** The edit that removes an element of a component from the accessibility tree; undefined for a control. */
function setComponentDecorative(text, image) {
    const { attribute, altSpan: span, decorativeBy } = image;
    if (decorativeBy === 'alt')
        return setComponentAlt(text, image, '', { attribute: '', text: '' });
    if (decorativeBy !== 'aria-hidden' || attribute === undefined)
        return undefined;
    return { span, text: `${span.start === span.end ? ' ' : ''}aria-hidden="true"` };
}
function encode(text, special) {
    return Array.from(text, (character) => {
        if (character !== '&' && character !== '<' && !special.includes(character))
            return character;
        return references[character] ?? `&#${character.charCodeAt(0)};`;
    }).join('');
}
const references = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

;// CONCATENATED MODULE: ./build/formats/component-files/index.js












/** The format of the files of a dialect: they are read in one pass, and become a page as their source nests it. */
function createComponentFormat(dialect) {
    return {
        read(text, components) {
            const { images, fault } = readPage(text, components, dialect);
            return { images, tolerance: fault };
        },
        outline(text, components) {
            const page = readPage(text, components, dialect);
            return { images: page.images, without: (changes) => outlineOf(page, changes).join('\n') };
        },
        comments(text) {
            const { parts } = dialect.scan(text, {});
            return parts.flatMap((part) => (part.kind === 'comment' ? [{ text: part.text, span: part.span }] : []));
        },
        setAlt(text, image, alt) {
            return setComponentAlt(text, image, alt, dialect.special);
        },
        setDecorative: setComponentDecorative,
    };
}
function readPage(written, own, { scan, impliesEnds }) {
    const text = (0,placeholder/* withoutNoncharacters */.Sp)(written);
    const all = (0,components/* withKnown */.Ck)(own);
    const { parts, scripts, fault } = scan(text, all);
    const imports = importsIn(scripts);
    const { tree, elements } = (0,component_files_tree/* buildTree */.H)(parts, {
        components: (0,component_imports/* withImports */.zB)(all, imports),
        bindings: addressesIn(scripts, imports),
        impliesEnds,
    });
    const found = (0,page_elements/* findElements */.b)(tree, (element) => spansOf(elements.get(element)), undefined);
    const images = found.map((one) => toImage(one, elements.get(one.element)));
    return { parts, fault, tree, elements, found, images };
}
function spansOf(placed) {
    if (!placed)
        return undefined;
    const { tag, content } = placed;
    return { element: tag.span, content, attribute: (name) => (0,places/* writtenSpan */.cv)(placed, name) };
}
function toImage({ image }, placed) {
    const clean = (0,marks/* withoutMarks */.z)(image);
    if (!placed || image.attribute === undefined)
        return clean;
    const { html } = placed;
    const attribute = html.shows?.alt ?? image.attribute;
    return {
        ...clean,
        ...(html.shows && { syntax: 'component', kind: 'component' }),
        attribute,
        altSpan: (0,to_html/* attributeOf */.w)(placed.source, html.shows ? 'alt' : attribute, html.shows)?.span ?? insertionPoint(placed),
    };
}
/** A new attribute goes after the address, where authors write it, or after the name; behind all that may set any attribute. */
function insertionPoint({ tag, source, html }) {
    const spread = tag.attributes.findLast(({ name }) => name === undefined)?.span.end ?? 0;
    const src = (0,to_html/* attributeOf */.w)(source, 'src', html.shows)?.span.end ?? tag.nameEnd;
    const at = Math.max(spread, src);
    return { start: at, end: at };
}
function outlineOf(page, changes) {
    const { parts, tree, elements, found } = page;
    const holes = (0,text_holes/* createHoles */.Y)(changes.map(({ span }) => span));
    const namesOf = (element) => {
        const placed = elements.get(element);
        return placed ? (0,places/* writtenNames */.uc)(placed) : [];
    };
    return [
        ...parts.flatMap((part) => outlinePart(part, holes)),
        ...(0,outline/* outlinePage */.e)(tree, (0,outline/* elementsOf */.Z)(changes, found), { namesOf }),
    ];
}
/** A part and its attributes with their places in the text without `holes`: where all text outside of these is the same, so are they. */
function outlinePart(part, holes) {
    const attributes = part.kind === 'open' ? part.attributes : [];
    return [part, ...attributes.map(({ name = '...', span }) => ({ kind: name, span }))].flatMap(({ kind, span }) => holes.contains(span) ? [] : [`${kind} ${holes.at(span.start)}-${holes.at(span.end)}`]);
}


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bI: () => (/* binding */ untilAny),
/* harmony export */   eQ: () => (/* binding */ behindEquals),
/* harmony export */   k$: () => (/* binding */ closingTag),
/* harmony export */   wb: () => (/* binding */ readAttributes),
/* harmony export */   z1: () => (/* binding */ createScanner)
/* harmony export */ });
/* harmony import */ var entities_decode__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52480);
/* harmony import */ var _lib_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28111);
/* harmony import */ var _lib_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39086);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4784);




function createScanner(text) {
    const parts = [];
    const scripts = [];
    const jsx = [];
    let known;
    let unclosed = 0;
    function fault(what, at, outcome) {
        known ??= `has a ${what} in line ${(0,_lib_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)((0,_lib_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStarts */ ._)(text), { start: at, end: at }).line} ${outcome}`;
    }
    function addText(start, end) {
        if (end > start)
            parts.push({ kind: 'text', text: (0,entities_decode__WEBPACK_IMPORTED_MODULE_0__/* .decodeHTML */ .Gz)(text.slice(start, end)), span: { start, end } });
    }
    return {
        text,
        add: (part) => parts.push(part),
        addText,
        comment(start) {
            const empty = emptyComments.find((mark) => text.startsWith(mark, start));
            const closed = empty === undefined ? (0,_code_js__WEBPACK_IMPORTED_MODULE_2__/* .behindMark */ .aw)(text, '-->', start + '<!--'.length) : start + empty.length;
            if (closed === undefined)
                fault('comment', start, 'that does not end, so nothing behind it was read');
            const end = closed ?? text.length;
            const content = empty === undefined ? text.slice(start + '<!--'.length, closed && closed - '-->'.length) : '';
            parts.push({ kind: 'comment', text: content, span: { start, end } });
            return end;
        },
        script: (source) => scripts.push(source),
        jsx: (span) => jsx.push(span),
        fault,
        note: (sentence) => (known ??= sentence),
        next: (0,_lib_search_js__WEBPACK_IMPORTED_MODULE_3__/* .createSearch */ .X)(text),
        tag(start, nameEnd, read) {
            const found = unclosed < mostUnclosed ? readAttributes(text, nameEnd, read) : undefined;
            if (found)
                return found;
            unclosed += 1;
            fault('tag', start, 'that does not end, so it was read as text');
            addText(start, nameEnd);
            return undefined;
        },
        scanned: () => ({ parts, scripts, jsx, fault: known }),
    };
}
/** Each tag without an end costs a reading of the whole rest. */
const mostUnclosed = 3;
const emptyComments = ['<!-->', '<!--->'];
/** What is left of an opening tag behind its name; undefined where the text ends before. */
function readAttributes(text, from, read) {
    const attributes = [];
    let at = from;
    while (at < text.length) {
        const mark = text.charAt(at);
        if (mark === '>')
            return { attributes, end: at + 1, closesItself: false };
        if (mark === '/' && text.charAt(at + 1) === '>')
            return { attributes, end: at + 2, closesItself: true };
        const found = mark.trim() === '' ? { attribute: undefined, end: at + 1 } : read(at);
        if (!found)
            return undefined;
        if (found.attribute)
            attributes.push(found.attribute);
        // Whatever is no attribute is passed over.
        at = Math.max(found.end, at + 1);
    }
    return undefined;
}
/** The offset behind an equals sign at or after an offset, with the white space around both; undefined where there is none. */
function behindEquals(text, from) {
    const at = behindSpace(text, from);
    return text.charAt(at) === '=' ? behindSpace(text, at + 1) : undefined;
}
function behindSpace(text, from) {
    let at = from;
    while (at < text.length && text.charAt(at).trim() === '')
        at += 1;
    return at;
}
/** The offset of the first character at or after `from` that is one of `marks` or white space. */
function untilAny(text, from, marks) {
    let at = from;
    while (at < text.length && text.charAt(at).trim() !== '' && !marks.includes(text.charAt(at)))
        at += 1;
    return at;
}
/** The place of the closing tag of an element whose content is not markup; undefined where there is none. */
function closingTag(text, name, from) {
    for (let start = text.indexOf('</', from); start !== -1; start = text.indexOf('</', start + 1)) {
        const behind = start + '</'.length + name.length;
        if (text.slice(start + '</'.length, behind).toLowerCase() !== name.toLowerCase())
            continue;
        if (!/^[\s/>]?$/.test(text.charAt(behind)))
            continue;
        return { start, end: (0,_code_js__WEBPACK_IMPORTED_MODULE_2__/* .behindMark */ .aw)(text, '>', behind) ?? text.length };
    }
    return undefined;
}


/***/ }),

/***/ 27978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ buildTree),
  s: () => (/* binding */ voids)
});

// EXTERNAL MODULE: ./node_modules/hastscript/lib/index.js + 5 modules
var lib = __webpack_require__(65372);
// EXTERNAL MODULE: ./build/formats/masking/placeholder.js
var placeholder = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/formats/jsx/to-html.js
var to_html = __webpack_require__(8016);
;// CONCATENATED MODULE: ./build/formats/component-files/implied-ends.js
/** Whether an open element ends where the next one begins, without a closing tag (HTML Standard, 13.1.2.4). */
function closesBefore(open, next) {
    if (open === 'p')
        return blocks.has(next);
    return open !== undefined && (ends.get(open)?.includes(next) ?? false);
}
const rows = ['tr', 'tbody', 'thead', 'tfoot'];
const ends = new Map([
    ['li', ['li']],
    ['dt', ['dt', 'dd']],
    ['dd', ['dt', 'dd']],
    ['option', ['option', 'optgroup']],
    ['td', ['td', 'th', ...rows]],
    ['th', ['td', 'th', ...rows]],
    ['tr', rows],
    ['thead', rows.slice(1)],
    ['tbody', rows.slice(1)],
]);
const blocks = new Set(`address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p
  pre section table ul`.split(/\s+/));

;// CONCATENATED MODULE: ./build/formats/component-files/tree.js




/** The page that the parts of a component become, as their source nests them. */
function buildTree(parts, options) {
    const root = [];
    const elements = new Map();
    const open = [];
    const counts = new Map();
    let drawings = 0;
    function push(one) {
        open.push(one);
        counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
        if (one.name === 'svg')
            drawings += 1;
    }
    function pop(end) {
        const one = open.pop();
        if (!one)
            return;
        counts.set(one.name, (counts.get(one.name) ?? 1) - 1);
        if (one.name === 'svg')
            drawings -= 1;
        if (one.placed)
            one.placed.content = { start: one.placed.tag.span.end, end };
        if (one.caption)
            one.into.push(one.caption);
    }
    /** Behind the deepest level, elements stand side by side. */
    function into() {
        return open.at(-1)?.into ?? root;
    }
    function openTag(tag, isEmpty) {
        while (options.impliesEnds && closesBefore(open.at(-1)?.name, tag.name))
            pop(tag.span.start);
        if (tag.name === '') {
            if (!tag.closesItself)
                push({ name: tag.written, into: into() });
            return;
        }
        const { name, span, attributes } = tag;
        const source = { name, span, attributes, isEmpty: isEmpty || tag.closesItself };
        const html = (0,to_html/* toHtml */.V)(source, { known: options.components, unsure: nothing }, options.bindings, false);
        const element = elementOf(html, drawings > 0);
        const placed = { tag, source, html, content: undefined };
        elements.set(element, placed);
        const caption = html.caption === undefined ? undefined : (0,lib.h)('figcaption', html.caption);
        const isFramed = html.tag === 'img' && caption !== undefined;
        into().push(isFramed ? (0,lib.h)('figure', element, caption) : element);
        if (html.title !== undefined)
            element.children.push({ type: 'text', value: html.title });
        if (tag.closesItself || (voids.has(name) && !html.shows))
            return;
        // What stands in a picture is beside it on the page.
        const content = html.tag === 'img' || open.length >= deepest ? into() : element.children;
        if (tag.isReplaced)
            content.push({ type: 'text', value: placeholder/* unknowable */.LJ });
        push({ name: tag.written, into: tag.isReplaced ? [] : content, placed, caption: isFramed ? undefined : caption });
    }
    function closeTag(name, start) {
        if ((counts.get(name) ?? 0) === 0)
            return;
        while (open.length > 0) {
            const last = open.at(-1)?.name;
            pop(start);
            if (last === name)
                return;
        }
    }
    parts.forEach((part, index) => {
        if (part.kind === 'open')
            openTag(part, isEmptyAt(parts, index, part.written));
        else if (part.kind === 'close')
            closeTag(part.name, part.span.start);
        else if (part.kind === 'text')
            into().push({ type: 'text', value: part.text });
        else if (part.kind === 'output')
            into().push({ type: 'text', value: placeholder/* unknowable */.LJ });
    });
    while (open.length > 0)
        pop(parts.at(-1)?.span.end ?? 0);
    return { tree: { type: 'root', children: root }, elements };
}
/** Levels of elements: the walk over the tree recurses. */
const deepest = 500;
/** Elements without a closing tag (HTML Standard, 13.1.2, void elements). */
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
function elementOf({ tag, attributes }, isInDrawing) {
    const create = isInDrawing || tag === 'svg' ? lib.s : lib.h;
    return create(tag, Object.fromEntries(attributes));
}
/** Whether nothing but white space stands between a tag and the end of its element. */
function isEmptyAt(parts, index, name) {
    const [first, second] = [parts[index + 1], parts[index + 2]];
    const next = first?.kind === 'text' && first.text.trim() === '' ? second : first;
    return next?.kind === 'close' && next.name === name;
}
const nothing = new Set();


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

/***/ 28111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/** Offsets at which lines begin. Lines end with `\n`, as git and GitHub count them. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** 1-based lines and columns of a span, given the {@link lineStarts} of its text. */
function locate(starts, span) {
    const first = position(starts, span.start);
    const last = position(starts, span.end);
    return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function position(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
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
