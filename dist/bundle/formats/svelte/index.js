export const ids = [2369];
export const modules = {

/***/ 92369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  svelte: () => (/* binding */ svelte)
});

// EXTERNAL MODULE: ./build/formats/component-files/index.js + 2 modules
var component_files = __webpack_require__(22895);
// EXTERNAL MODULE: ./build/formats/component-files/code.js
var code = __webpack_require__(4784);
// EXTERNAL MODULE: ./build/formats/component-files/expression.js
var expression = __webpack_require__(5811);
// EXTERNAL MODULE: ./build/formats/component-files/scanner.js
var component_files_scanner = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/formats/component-files/tree.js + 1 modules
var tree = __webpack_require__(27978);
// EXTERNAL MODULE: ./node_modules/entities/dist/esm/decode.js + 3 modules
var decode = __webpack_require__(52480);
;// CONCATENATED MODULE: ./build/formats/svelte/attributes.js




/** Reads an attribute of Svelte: also `{alt}`, `{...props}`, `bind:alt`, and comments between attributes. */
function createSvelteAttributes(text, braces) {
    /** The value that begins at an offset; undefined where the text ends in it. */
    function valueAt(start) {
        const quote = text.charAt(start);
        const isQuoted = quote === '"' || quote === "'";
        const parts = [];
        let at = isQuoted ? start + 1 : start;
        let from = at;
        const flush = () => {
            if (at > from)
                parts.push((0,decode/* decodeHTMLAttribute */.Im)(text.slice(from, at)));
        };
        for (; at < text.length; at += 1) {
            const mark = text.charAt(at);
            if (isQuoted ? mark === quote : mark.trim() === '' || ends.includes(mark) || text.startsWith('/>', at))
                break;
            const end = mark === '{' ? braces(at) : undefined;
            if (end === undefined)
                continue;
            flush();
            parts.push({ code: text.slice(at + 1, end - 1) });
            from = end;
            at = end - 1;
        }
        if (at >= text.length)
            return undefined;
        flush();
        return { value: (0,expression/* mixedText */.hr)(parts), end: isQuoted ? at + 1 : at };
    }
    return (start) => {
        if (text.startsWith('//', start))
            return comment(text, start, '\n');
        if (text.startsWith('/*', start))
            return comment(text, start, '*/');
        const end = text.charAt(start) === '{' ? braces(start) : undefined;
        if (end !== undefined)
            return inBraces(text.slice(start + 1, end - 1).trim(), { start, end });
        const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + 1, '=/>"\'');
        const written = text.slice(start, nameEnd);
        const valueStart = (0,component_files_scanner/* behindEquals */.eQ)(text, nameEnd);
        const value = valueStart === undefined ? { value: '', end: nameEnd } : valueAt(valueStart);
        if (!value)
            return undefined;
        const span = { start, end: value.end };
        if (written.startsWith('bind:'))
            return { attribute: { name: written.slice('bind:'.length), value: expression/* unknown */.L5, span }, end: span.end };
        return { attribute: { name: written, value: value.value, span }, end: span.end };
    };
}
const ends = '"\'=<>`';
/** `{...props}`, `{@attach action}`, `{alt}`. */
function inBraces(code, span) {
    if (code.startsWith('...'))
        return { attribute: { name: undefined, value: expression/* unknown */.L5, span }, end: span.end };
    return { attribute: (0,expression/* isName */.Eo)(code) ? { name: code, value: (0,expression/* readExpression */.Jn)(code), span } : undefined, end: span.end };
}
function comment(text, start, mark) {
    return { attribute: undefined, end: (0,code/* behindMark */.aw)(text, mark, start) ?? text.length };
}

;// CONCATENATED MODULE: ./build/formats/svelte/braces.js

/** By the rules of JavaScript. Where these find no end, which takes a reading of the whole rest, the next closing brace is taken from there on. */
function createBraces({ text, next, fault }) {
    let isBroken = false;
    return (open) => {
        // The end of a block is no code.
        if (/^\{\s{0,9}\/(?![/*])/.test(text.slice(open, open + 12)))
            return (0,code/* behindMark */.aw)(text, '}', open);
        const end = isBroken ? undefined : (0,code/* behindBraces */.lc)(text, open);
        if (end !== undefined)
            return end;
        isBroken = true;
        fault('brace', open, 'that nothing closes, so it was read as text');
        const close = next('}', open);
        return close - open > longestGuess || /[<\n]/.test(text.slice(open, close)) ? undefined : close + 1;
    };
}
/** UTF-16 units, on one line. */
const longestGuess = 300;

;// CONCATENATED MODULE: ./build/formats/svelte/scan.js






/** The markup of a component of Svelte. */
function scanSvelte(text) {
    const scanner = (0,component_files_scanner/* createScanner */.z1)(text);
    const braces = createBraces(scanner);
    const readAttribute = createSvelteAttributes(text, braces);
    function openTag(start) {
        const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + 1, '/>');
        const written = text.slice(start + 1, nameEnd);
        const tag = scanner.tag(start, nameEnd, readAttribute);
        if (!tag)
            return nameEnd;
        const { end, closesItself } = tag;
        const span = { start, end };
        if (written === 'script' || written === 'style') {
            const closing = closesItself ? undefined : (0,component_files_scanner/* closingTag */.k$)(text, written, end);
            if (written === 'script')
                scanner.script(text.slice(end, closing?.start));
            scanner.add({ kind: 'silent', span: { start, end: closing?.end ?? end } });
            if (closesItself || closing)
                return closing?.end ?? end;
            scanner.fault(written, start, 'that does not end, so nothing behind it was read');
            return text.length;
        }
        const { name, attributes } = svelteElement(written, tag.attributes);
        scanner.add({ kind: 'open', written, name, span, nameEnd, attributes, closesItself, isReplaced: false });
        if (written !== 'textarea' || closesItself || tree/* voids */.s.has(written))
            return end;
        const closing = (0,component_files_scanner/* closingTag */.k$)(text, written, end)?.start ?? text.length;
        scanner.addText(end, closing);
        return closing;
    }
    function closeTag(start) {
        const nameEnd = (0,component_files_scanner/* untilAny */.bI)(text, start + '</'.length, '/>');
        const end = (0,code/* behindMark */.aw)(text, '>', nameEnd) ?? text.length;
        scanner.add({ kind: 'close', name: text.slice(start + '</'.length, nameEnd), span: { start, end } });
        return end;
    }
    for (let at = 0; at < text.length;) {
        const tag = Math.min(scanner.next('<', at), text.length);
        const brace = Math.min(scanner.next('{', at), text.length);
        const mark = Math.min(tag, brace);
        if (mark > at) {
            scanner.addText(at, mark);
            at = mark;
        }
        else if (brace < tag)
            at = scan_expression(scanner, braces, brace);
        else if (text.startsWith('<!--', tag))
            at = scanner.comment(tag);
        else if (text.charAt(tag + 1) === '/')
            at = closeTag(tag);
        else if (/[A-Za-z]/.test(text.charAt(tag + 1)))
            at = openTag(tag);
        else {
            scanner.addText(tag, tag + 1);
            at = tag + 1;
        }
    }
    return scanner.scanned();
}
/** Braces in text: a block, a tag such as `{@html}`, a comment or an expression; returns the offset behind them. */
function scan_expression(scanner, braces, start) {
    const { text } = scanner;
    const end = braces(start);
    if (end === undefined) {
        scanner.addText(start, start + 1);
        return start + 1;
    }
    const span = { start, end };
    const code = text.slice(start + 1, end - 1).trim();
    if (/^@(?:html|render)\b/.test(code))
        scanner.add({ kind: 'output', span });
    else if (/^[#:/@](?![/*])/.test(code))
        scanner.add({ kind: 'silent', span });
    else {
        const comment = /^\/\*([^]*)\*\/$/.exec(code)?.[1];
        const value = (0,expression/* readExpression */.Jn)(code);
        if (comment !== undefined && !comment.includes('*/'))
            scanner.add({ kind: 'comment', text: comment, span });
        else if (typeof value === 'string')
            scanner.add({ kind: 'text', text: value, span });
        else
            scanner.add({ kind: value === undefined ? 'silent' : 'output', span });
    }
    return end;
}
/** Special elements: what is in the head of the page is never shown, some only group, and one may become any element. */
function svelteElement(written, attributes) {
    if (!written.startsWith('svelte:'))
        return { name: written, attributes };
    if (written === 'svelte:head')
        return { name: 'template', attributes };
    if (written !== 'svelte:element')
        return { name: '', attributes };
    const tag = attributes.find(({ name }) => name === 'this')?.value;
    return {
        name: typeof tag === 'string' ? tag : 'svelte:element',
        attributes: attributes.filter(({ name }) => name !== 'this'),
    };
}

;// CONCATENATED MODULE: ./build/formats/svelte/index.js


/** Components of Svelte. Braces are expressions in text and in quoted attributes alike. */
const svelte = (0,component_files/* createComponentFormat */.f)({
    scan: scanSvelte,
    impliesEnds: true,
    special: { attribute: '{}', text: '{}' },
});


/***/ })
};
