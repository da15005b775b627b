export const ids = [5232];
export const modules = {

/***/ 65232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  astro: () => (/* binding */ astro)
});

// EXTERNAL MODULE: ./build/formats/component-files/index.js + 2 modules
var component_files = __webpack_require__(22895);
// EXTERNAL MODULE: ./build/formats/component-files/code.js
var component_files_code = __webpack_require__(4784);
// EXTERNAL MODULE: ./build/formats/component-files/expression.js
var expression = __webpack_require__(5811);
// EXTERNAL MODULE: ./build/formats/component-files/scanner.js
var component_files_scanner = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/formats/component-files/tree.js + 1 modules
var tree = __webpack_require__(27978);
// EXTERNAL MODULE: ./node_modules/entities/dist/esm/decode.js + 3 modules
var decode = __webpack_require__(52480);
;// CONCATENATED MODULE: ./build/formats/astro/attributes.js




/** Reads an attribute of Astro: also `{alt}`, `{...props}`, and templates as values. */
function createAstroAttributes(text) {
    function valueAt(start) {
        const mark = text.charAt(start);
        if (mark === '"' || mark === "'") {
            const end = text.indexOf(mark, start + 1);
            return end === -1 ? undefined : { value: (0,decode/* decodeHTMLAttribute */.Im)(text.slice(start + 1, end)), end: end + 1 };
        }
        if (mark === '{' || mark === '`') {
            const end = mark === '{' ? (0,component_files_code/* behindBraces */.lc)(text, start) : (0,component_files_code/* behindLiteral */.yC)(text, start, '');
            if (end === undefined)
                return undefined;
            return { value: (0,expression/* readExpression */.Jn)(mark === '{' ? text.slice(start + 1, end - 1) : text.slice(start, end)), end };
        }
        const end = (0,component_files_scanner/* untilAny */.bI)(text, start, '>');
        return { value: (0,decode/* decodeHTMLAttribute */.Im)(text.slice(start, end)), end };
    }
    return (start) => {
        if (text.charAt(start) === '{') {
            const end = (0,component_files_code/* behindBraces */.lc)(text, start);
            return end === undefined
                ? undefined
                : { attribute: inBraces(text.slice(start + 1, end - 1).trim(), { start, end }), end };
        }
        const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + 1, '=/>{');
        const valueStart = (0,component_files_scanner/* behindEquals */.eQ)(text, nameEnd);
        const value = valueStart === undefined ? { value: '', end: nameEnd } : valueAt(valueStart);
        if (!value)
            return undefined;
        const span = { start, end: value.end };
        return { attribute: { name: text.slice(start, nameEnd), value: value.value, span }, end: value.end };
    };
}
/** Whether an attribute sets the content of its element. */
function replacesContent({ name }) {
    return name === 'set:html' || name === 'set:text';
}
/** `{...props}`, `{alt}`. */
function inBraces(code, span) {
    if (code.startsWith('...'))
        return { name: undefined, value: expression/* unknown */.L5, span };
    return (0,expression/* isName */.Eo)(code) ? { name: code, value: (0,expression/* readExpression */.Jn)(code), span } : undefined;
}

;// CONCATENATED MODULE: ./build/formats/astro/front-matter.js

/** Reads the code between fences at the start of a component, and the comments before it; returns the offset behind it. */
function scanFrontMatter(scanner) {
    const { text } = scanner;
    let at = behindSpace(text, 0);
    while (text.startsWith('<!--', at))
        at = behindSpace(text, scanner.comment(at));
    if (!text.startsWith(fence, at))
        return at;
    const start = at + fence.length;
    const end = closingFence(text, start);
    scanner.script(text.slice(start, end));
    if (end === undefined)
        scanner.fault('fence', at, 'that does not end, so nothing behind it was read');
    const behind = end === undefined ? text.length : end + fence.length;
    scanner.add({ kind: 'silent', span: { start: at, end: behind } });
    return behind;
}
const fence = '---';
/** The first fence that is in no string, template or comment; where none is, the first one that begins a line. */
function closingFence(text, from) {
    let last = '';
    for (let at = from; at < text.length;) {
        const behind = (0,component_files_code/* behindLiteral */.yC)(text, at, last);
        if (behind === undefined)
            break;
        if (behind > at) {
            if (!(0,component_files_code/* isCodeComment */.xQ)(text, at))
                last = component_files_code/* operand */.id;
            at = behind;
            continue;
        }
        if (text.startsWith(fence, at))
            return at;
        if (text.charAt(at).trim() !== '')
            last = text.charAt(at);
        at += 1;
    }
    const behind = (0,component_files_code/* behindMark */.aw)(text, `\n${fence}`, from);
    return behind === undefined ? undefined : behind - fence.length;
}
function behindSpace(text, from) {
    let at = from;
    while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at)))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/formats/astro/scan.js






/** The markup of a component. Expressions and markup are in each other as deeply as their author likes, so both are kept in a list. */
function scanAstro(text) {
    const scanner = (0,component_files_scanner/* createScanner */.z1)(text);
    const { next } = scanner;
    const readAttribute = createAstroAttributes(text);
    const modes = [];
    /** A step through the code of an expression: a string, a comment, the start of markup, or any other character. */
    function code(mode, at) {
        const behind = (0,component_files_code/* behindLiteral */.yC)(text, at, mode.last);
        if (behind === undefined) {
            scanner.fault('template or comment', at, 'that does not end, so nothing behind it was read');
            return text.length;
        }
        if (behind > at) {
            if ((0,component_files_code/* isCodeComment */.xQ)(text, at))
                scanner.add(commentOf(text, at, behind));
            else
                mode.last = component_files_code/* operand */.id;
            return behind;
        }
        if (text.startsWith('<!--', at))
            return scanner.comment(at);
        const mark = text.charAt(at);
        if (mark === '<' && /[A-Za-z>]/.test(text.charAt(at + 1))) {
            mode.hasMarkup = true;
            modes.push({ kind: 'markup', start: at, depth: 0 });
            return at;
        }
        if (mark === '{')
            mode.braces += 1;
        if (mark === '}' && (mode.braces -= 1) === 0) {
            modes.pop();
            addOutput(scanner, mode, at + 1);
            return at + 1;
        }
        if (mark.trim() !== '')
            mode.last = mark;
        return at + 1;
    }
    function markup(mode, at) {
        const mark = Math.min(next('<', at), next('{', at), mode ? next('}', at) : Infinity, text.length);
        const isTag = text.charAt(mark) === '<' && /[A-Za-z>/!]/.test(text.charAt(mark + 1));
        if (mark > at)
            scanner.addText(at, mark);
        if (mark > at || mark === text.length)
            return mark;
        if (text.charAt(at) === '{')
            modes.push({ kind: 'code', start: at, braces: 1, last: '', hasMarkup: false });
        else if (mode && text.charAt(at) === '}') {
            scanner.fault('tag', mode.start, 'that nothing closes, so it was read as if it ended with its expression');
            modes.pop();
            return at;
        }
        else if (!isTag)
            scanner.addText(at, at + 1);
        else if (text.startsWith('<!--', at))
            return scanner.comment(at);
        else if (text.charAt(at + 1) === '!')
            return (0,component_files_code/* behindMark */.aw)(text, '>', at) ?? text.length;
        else
            return text.charAt(at + 1) === '/' ? closeTag(at) : openTag(at);
        return at + 1;
    }
    function openTag(start) {
        const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + 1, '/>{');
        const written = text.slice(start + 1, nameEnd);
        const tag = scanner.tag(start, nameEnd, readAttribute);
        if (!tag) {
            step(0);
            return nameEnd;
        }
        const { attributes, closesItself, end } = tag;
        const isOpen = !closesItself && !tree/* voids */.s.has(written);
        const isRaw = isOpen && (rawTexts.has(written) || attributes.some(({ name }) => name === 'is:raw'));
        step(isOpen && !isRaw ? 1 : 0);
        if (isRaw && written !== 'textarea' && rawTexts.has(written))
            return script(written, start, end);
        const name = written === 'Fragment' ? '' : written;
        const isReplaced = attributes.some(replacesContent);
        const span = { start, end };
        scanner.add({ kind: 'open', written, name, span, nameEnd, attributes, closesItself, isReplaced });
        return isRaw ? rawText(written, start, tag) : end;
    }
    function closeTag(start) {
        const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + '</'.length, '/>{');
        const end = (0,component_files_code/* behindMark */.aw)(text, '>', nameEnd) ?? text.length;
        scanner.add({ kind: 'close', name: text.slice(start + '</'.length, nameEnd), span: { start, end } });
        step(-1);
        return end;
    }
    /** Markup in an expression ends with its outermost element. */
    function step(by) {
        const mode = modes.at(-1);
        if (mode?.kind !== 'markup')
            return;
        mode.depth += by;
        if (mode.depth <= 0)
            modes.pop();
    }
    function script(name, start, from) {
        const end = closing(name, start, from)?.end ?? text.length;
        scanner.add({ kind: 'silent', span: { start, end } });
        return end;
    }
    function rawText(name, start, { end: from }) {
        const span = closing(name, start, from);
        scanner.addText(from, span?.start ?? text.length);
        if (span)
            scanner.add({ kind: 'close', name, span });
        return span?.end ?? text.length;
    }
    function closing(name, start, from) {
        const span = (0,component_files_scanner/* closingTag */.k$)(text, name, from);
        if (!span)
            scanner.fault('tag', start, 'that nothing closes, so nothing behind it was read');
        return span;
    }
    for (let at = scanFrontMatter(scanner); at < text.length;) {
        const mode = modes.at(-1);
        at = mode?.kind === 'code' ? code(mode, at) : markup(mode, at);
    }
    const [left] = modes;
    if (left)
        scanner.fault('brace', left.start, 'that nothing closes, so all behind it was read as an expression');
    return scanner.scanned();
}
/** The text of an expression that is one, or a placeholder; nothing for one without code or with markup, which is what it puts out. */
function addOutput(scanner, { start, last, hasMarkup }, end) {
    const span = { start, end };
    const value = last === '' || hasMarkup ? undefined : (0,expression/* readExpression */.Jn)(scanner.text.slice(start + 1, end - 1));
    if (typeof value === 'string')
        scanner.add({ kind: 'text', text: value, span });
    else
        scanner.add({ kind: value === undefined ? 'silent' : 'output', span });
}
/** A comment of JavaScript, with its braces where these contain nothing else. */
function commentOf(text, start, end) {
    const isBlock = text.charAt(start + 1) === '*';
    const content = text.slice(start + '/*'.length, isBlock ? end - '*/'.length : end);
    const isAlone = isBlock && text.charAt(start - 1) === '{' && text.charAt(end) === '}';
    const span = isAlone ? { start: start - 1, end: end + 1 } : { start, end };
    return { kind: 'comment', text: content, span };
}
const rawTexts = new Set('script style textarea'.split(' '));

;// CONCATENATED MODULE: ./build/formats/astro/index.js


/** Components of Astro: HTML with expressions, in which HTML may stand again. In quoted attributes, braces have no meaning. */
const astro = (0,component_files/* createComponentFormat */.f)({
    scan: scanAstro,
    impliesEnds: true,
    special: { attribute: '', text: '{}' },
});


/***/ })
};
