export const ids = [1169];
export const modules = {

/***/ 97931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fromDialect)
/* harmony export */ });
/** An image of the page with what only its dialect knows. */
function fromDialect(image, dialect) {
    const { syntax, emptyIsDecision, attribute, example, fault, src, span, altSpan, namedByCaption } = dialect;
    const isUnknown = dialect.isUnknown === true;
    const alt = isUnknown ? { kind: 'dynamic' } : dialect.alt === '' ? { kind: 'empty' } : image.alt;
    const decorativeBy = attribute === undefined ? 'img' : 'other';
    const naming = isUnknown
        ? { name: undefined }
        : namedByCaption === true
            ? { name: dialect.caption, namedByCaption }
            : {};
    return {
        ...image,
        ...naming,
        alt,
        src,
        syntax,
        fault,
        emptyIsDecision,
        decorativeBy,
        attribute,
        example,
        span,
        altSpan,
    };
}


/***/ }),

/***/ 81169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  php: () => (/* binding */ php)
});

// EXTERNAL MODULE: ./build/formats/template/index.js
var template = __webpack_require__(12602);
// EXTERNAL MODULE: ./build/formats/masking/templates.js
var templates = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/formats/template/block.js
var block = __webpack_require__(42099);
// EXTERNAL MODULE: ./build/formats/template/tag-state.js
var tag_state = __webpack_require__(87266);
;// CONCATENATED MODULE: ./build/formats/php/statement.js
/** Reads the statements of PHP code from its tokens. */
function createStatements(start) {
    let from = start;
    let strings = [];
    let calls = [];
    /** The function of every open parenthesis; empty for a parenthesis of the expression. */
    let open = [];
    let isPrinted = false;
    /** The last tokens, the latest first. */
    let last;
    let before;
    function finish(end) {
        const statement = { start: from, end, strings, calls };
        from = end;
        strings = [];
        calls = [];
        open = [];
        isPrinted = false;
        return statement;
    }
    function mark(token) {
        const { text, end } = token;
        if (text === '(' || text === '[') {
            const callee = calleeOf(token, last);
            const isImage = text === '(' && writesImage(callee, before, isPrinted);
            open.push({ callee: isTransparent(callee) ? '' : callee, isImage, start: last?.start ?? token.start });
        }
        else if (text === ')' || text === ']') {
            const closed = open.pop();
            if (closed?.isImage === true)
                calls.push({ start: closed.start, end });
        }
        else if (text === ';' || text === '{' || text === '}')
            return finish(end);
        return undefined;
    }
    return {
        add(token) {
            if (token.kind === 'comment')
                return undefined;
            const ended = token.kind === 'end' ? finish(token.start) : token.kind === 'mark' ? mark(token) : undefined;
            if (token.kind === 'word' && /^(?:echo|print)$/i.test(token.text))
                isPrinted = true;
            if (token.kind === 'string') {
                const callee = open.map((one) => one.callee).find((name) => name !== '') ?? '';
                if (!passes(callee)) {
                    strings.push({ ...token, use: callee === '' ? 'page' : 'call', depth: open.length });
                }
            }
            before = last;
            last = token;
            return ended;
        },
    };
}
/** The name before a parenthesis; `[` where it is that of an index, empty where an array begins. */
function calleeOf({ text }, before) {
    if (text === '(')
        return before?.kind === 'word' ? before.text : '';
    const isIndex = before !== undefined && 'text' in before && /^(?:\$.*|\]|\))$/.test(before.text);
    return isIndex ? '[' : '';
}
/** Whether a word before a parenthesis leaves it a part of the expression. */
function isTransparent(word) {
    return word.startsWith('$') || transparent.has(word.toLowerCase());
}
const transparent = new Set(['', 'echo', 'print', 'return', 'array', 'and', 'or', 'xor', 'include', 'require']);
/** Whether a function looks for a string, or compares it. */
function passes(callee) {
    const name = callee.replace(/^\\/, '').toLowerCase();
    return (passing.has(name) || passingStarts.some((start) => name.startsWith(start)) || /matches|contains|expect/.test(name));
}
const passing = new Set('if elseif while for foreach switch match isset empty in_array define explode'.split(' '));
const passingStarts = ['preg_', 'mb_', 'str', 'substr', 'assert', 'see', 'test'];
/** Functions of WordPress print an image, or return it; `Html` is a class of Laravel, CakePHP and Yii. */
function writesImage(callee, before, isPrinted) {
    const sign = before !== undefined && 'text' in before ? before.text : '';
    if (/^(?:html|img)?image$|^img$/i.test(callee) && (sign === '->' || sign === '::'))
        return isPrinted;
    if (sign === '->' || sign === '::' || sign === 'function')
        return false;
    if (/^(?:the_post_thumbnail|the_custom_logo)$/.test(callee))
        return true;
    return isPrinted && /^(?:wp_get_attachment_image|get_the_post_thumbnail|get_avatar|get_custom_logo)$/.test(callee);
}

// EXTERNAL MODULE: ./build/formats/quick/markup.js
var markup = __webpack_require__(45735);
// EXTERNAL MODULE: ./build/formats/quick/open-tags.js
var open_tags = __webpack_require__(77521);
// EXTERNAL MODULE: ./build/formats/template/regions-of-code.js
var regions_of_code = __webpack_require__(82219);
// EXTERNAL MODULE: ./build/formats/template/unknown-image.js
var unknown_image = __webpack_require__(24044);
;// CONCATENATED MODULE: ./build/formats/php/segments.js
/** The segments from the first of some strings to the last, without gaps. */
function segmentsOf(text, strings) {
    const segments = [];
    const meaningOf = meanings();
    let at = strings[0]?.inner.start ?? 0;
    const code = (end, quote) => {
        if (end > at)
            segments.push({ start: at, end, kind: 'code', by: 'x'.repeat(end - at), quote });
        at = end;
    };
    for (const { inner, quote } of strings) {
        code(inner.start, quote);
        const html = (end) => {
            if (end > at)
                segments.push({ start: at, end, kind: 'html', by: text.slice(at, end), quote });
            at = end;
        };
        const content = text.slice(inner.start, inner.end);
        const pattern = patterns[quote];
        for (const { 0: escape, index } of pattern ? content.matchAll(pattern) : []) {
            const start = inner.start + index;
            html(start);
            const by = meaningOf(escape, text.charAt(start - 1));
            at = start + escape.length;
            const kind = by === undefined ? 'code' : 'written';
            segments.push({ start, end: at, kind, by: by ?? 'x'.repeat(escape.length), quote });
        }
        html(inner.end);
    }
    return segments;
}
const interpolated = /\\[^]|\{\$[^{}]{0,999}\}?|\$\{[^{}]{0,999}\}|\$[A-Za-z_]\w{0,99}(?:\[[^\]\s]{0,99}\]|->\w{1,99})?/g;
/** Escapes and values in a string (PHP manual, "Strings"). */
const patterns = { "'": /\\['\\]/g, '"': interpolated, '<<<': interpolated };
/**
 * What each escape means to HTML, of the same length; undefined for code. A space stands outside of the value that a quotation mark begins or
 * ends. One that stands behind `=` begins a value, unless it ends one: a text may end in that character.
 */
function meanings() {
    let open;
    return (escape, before) => {
        if (/^\\[nrt]$/.test(escape))
            return '  ';
        if (escape !== '\\"' && escape !== "\\'")
            return undefined;
        const mark = escape.slice(1);
        if (open === undefined && before === '=') {
            open = mark;
            return ` ${mark}`;
        }
        if (open === mark)
            open = undefined;
        return `${mark} `;
    };
}

;// CONCATENATED MODULE: ./build/formats/php/string-html.js





/**
 * The regions of a statement that puts an image on the page. The HTML in its strings is read where their tags are whole, with the
 * code between the strings as values that are unknown; otherwise each image is unknown. Undefined for a statement without an image.
 */
function regionsOfStatement(text, statement) {
    const { start, end, strings, calls } = statement;
    const segments = segmentsOf(text, shownStrings(text, strings));
    const first = segments[0];
    const shown = first ? shownParts(segments.map(({ by }) => by).join('')) : undefined;
    if (first && shown && shown.length > 0) {
        const parts = shown.map((part) => ({ start: part.start + first.start, end: part.end + first.start }));
        return regionsOf(statement, segments, parts);
    }
    // With the mark that ends the string: a tag may go on in another one.
    const tags = strings.flatMap(({ inner, end: to }) => (0,unknown_image/* tagsInCode */.UY)(text.slice(inner.start, to), inner.start));
    const called = calls.map((call) => (0,unknown_image/* unknownImage */.SD)(text.slice(call.start, call.end), call.start));
    const images = [...tags, ...called].toSorted((a, b) => a.span.start - b.span.start);
    const apart = images.filter(({ span }, index) => span.start >= (images[index - 1]?.span.end ?? 0));
    return apart.length === 0 ? undefined : (0,regions_of_code/* regionsOfCode */.S)(text.slice(start, end), { start, end }, apart);
}
/** The strings that are joined with the one that has an image. */
function shownStrings(text, strings) {
    const pages = strings.filter(({ use }) => use === 'page');
    const image = pages.find(({ inner }) => /<img\s/i.test(text.slice(inner.start, inner.end)));
    return image ? pages.filter(({ depth }) => depth === image.depth) : [];
}
/** The elements with an image, from the first to the last of their tags; undefined where a tag is not whole. */
function shownParts(html) {
    const parts = [];
    const open = [];
    for (let tag = (0,markup/* nextMarkup */._G)(html, 0); tag; tag = (0,markup/* nextMarkup */._G)(html, tag.end ?? html.length)) {
        const { start, end, isEndTag, attributes } = tag;
        const name = tag.name.toLowerCase();
        if (end === undefined)
            return undefined;
        if (name === '')
            continue;
        if (!isEndTag && (open_tags/* voids */.s.has(name) || attributes.endsWith('/'))) {
            const rest = attributes.replace(altText, '');
            parts.push({ start, end, shows: name === 'img' && address.test(rest) && !expression.test(rest) });
        }
        else if (!isEndTag) {
            if (open.length === deepest)
                return undefined;
            open.push({ name, start });
        }
        else {
            const at = open.findLastIndex((one) => one.name === name);
            const opened = open[at];
            if (!opened || at !== open.length - 1)
                continue;
            open.pop();
            let shows = false;
            while ((parts.at(-1)?.start ?? -1) > opened.start)
                shows = parts.pop()?.shows === true || shows;
            parts.push({ start: opened.start, end, shows });
        }
    }
    return parts.filter(({ shows }) => shows);
}
/** Levels of elements in one statement. */
const deepest = 100;
const address = /(?:^|[\s"'])(?:data-(?:lazy-)?)?src(?:set)?\s{0,9}=/i;
/** An alternative text may have any characters. */
const altText = /\balt\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/i;
/** Of a regular expression that looks for an image. */
const expression = /\[\^|\.[*+]|\\[sSwd"']|\(\?/;
function regionsOf({ start, end }, segments, parts) {
    const regions = [];
    let at = start;
    const code = (to, string) => {
        if (to > at)
            regions.push({ start: at, end: to, kind: 'code', isSpoken: false, string });
        at = Math.max(at, to);
    };
    let index = 0;
    for (const part of parts) {
        while ((segments[index]?.end ?? Infinity) <= part.start)
            index += 1;
        for (let segment = segments[index]; segment && segment.start < part.end; segment = segments[(index += 1)]) {
            const from = Math.max(segment.start, part.start);
            const to = Math.min(segment.end, part.end);
            if (segment.kind !== 'code') {
                code(from, segment.quote);
                if (segment.kind === 'written') {
                    regions.push({ start: from, end: to, kind: 'written', by: segment.by, string: segment.quote });
                }
                at = to;
            }
            // The rest of it may belong to the next part.
            if (segment.end > part.end)
                break;
        }
    }
    code(end, undefined);
    return regions;
}

;// CONCATENATED MODULE: ./build/formats/php/tokens.js
/** The tokens of PHP code, up to the end of the code and with it, in order. @param from behind the mark that begins the code */
function* phpTokens(text, from) {
    let at = from;
    while (at < text.length) {
        start.lastIndex = at;
        const found = start.exec(text);
        if (!found)
            return;
        const { 0: mark, index } = found;
        const behind = index + mark.length;
        const token = tokenAt(text, mark, index, behind);
        yield token;
        if (token.kind === 'end')
            return;
        at = token.end;
    }
}
const start = /\?>|\/\/|#(?!\[)|\/\*|['"`]|<<<[ \t]{0,9}["']?[A-Za-z_]\w{0,99}["']?\r?\n|[$\w\u0080-\uffff\\]+|->|::|[;{}()[\]:,?]/g;
function tokenAt(text, mark, index, behind) {
    if (mark === '?>')
        return { kind: 'end', start: index, end: behind, text: mark };
    if (mark === '//' || mark === '#') {
        const end = endOfLine(text, behind);
        return { kind: 'comment', start: index, end, text: text.slice(behind, end) };
    }
    if (mark === '/*') {
        const close = text.indexOf('*/', behind);
        const end = close === -1 ? text.length : close;
        return {
            kind: 'comment',
            start: index,
            end: Math.min(text.length, end + '*/'.length),
            text: text.slice(behind, end),
        };
    }
    if (mark.startsWith('<<<'))
        return heredoc(text, mark, index, behind);
    if (mark === "'" || mark === '"' || mark === '`') {
        const close = endOfString(text, mark, behind);
        return {
            kind: 'string',
            start: index,
            end: Math.min(text.length, close + 1),
            inner: { start: behind, end: close },
            quote: mark,
        };
    }
    return { kind: /[\w\u0080-\uffff\\$]/.test(mark) ? 'word' : 'mark', start: index, end: behind, text: mark };
}
/** A comment of one line ends with the code, too. */
function endOfLine(text, from) {
    lineEnd.lastIndex = from;
    return lineEnd.exec(text)?.index ?? text.length;
}
const lineEnd = /[\r\n]|\?>/g;
function endOfString(text, quote, from) {
    const pattern = stringEnds[quote] ?? /'/g;
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        if (found[0] === quote)
            return found.index;
        pattern.lastIndex = found.index + 2;
    }
    return text.length;
}
const stringEnds = { "'": /['\\]/g, '"': /["\\]/g, '`': /[`\\]/g };
/** PHP manual, "Strings", heredoc: it ends where a line begins with its name. */
function heredoc(text, mark, index, behind) {
    const isRaw = mark.includes("'");
    const name = mark.replace(/[^\w]/g, '');
    for (let line = behind - 1; line !== -1; line = text.indexOf('\n', line + 1)) {
        indented.lastIndex = line + 1;
        indented.exec(text);
        const at = indented.lastIndex;
        if (!text.startsWith(name, at) || /\w/.test(text.charAt(at + name.length)))
            continue;
        const inner = { start: behind, end: Math.max(behind, line) };
        return { kind: 'string', start: index, end: at + name.length, inner, quote: isRaw ? "<<<'" : '<<<' };
    }
    return { kind: 'string', start: index, end: text.length, inner: { start: behind, end: text.length }, quote: "<<<'" };
}
const indented = /[ \t]*/y;

;// CONCATENATED MODULE: ./build/formats/php/scan.js






/** The code of PHP in a page, with the HTML in its strings. */
function scanPhp(text) {
    const tags = (0,tag_state/* createTagState */.E)(text);
    const regions = [];
    opening.lastIndex = 0;
    for (let found = opening.exec(text); found; found = opening.exec(text)) {
        tags.pass(found.index);
        const code = phpCode(text, found.index, opening.lastIndex, tags.isInTag());
        regions.push(...code);
        const end = code.at(-1)?.end ?? opening.lastIndex;
        tags.skip(end);
        opening.lastIndex = end;
    }
    return regions;
}
const opening = /<\?(?:php(?![\w-])|=|(?!xml\b|xml-|import\b|mso-))/gi;
/** The regions of the code that begins at an offset. @param from behind the mark that begins it */
function phpCode(text, start, from, isInTag) {
    const statements = createStatements(from);
    const parts = [];
    let end = text.length;
    const isOutput = text.startsWith('<?=', start);
    if (isOutput)
        statements.add({ kind: 'word', start, end: from, text: 'echo' });
    for (const token of phpTokens(text, from)) {
        if (token.kind === 'comment')
            parts.push(comment(token));
        const statement = statements.add(token);
        const shown = statement && !isInTag ? regionsOfStatement(text, statement) : undefined;
        if (statement && shown) {
            while ((parts.at(-1)?.end ?? 0) > statement.start)
                parts.pop();
            parts.push({ start: statement.start, end: statement.end, regions: shown });
        }
        if (token.kind === 'end')
            end = token.end;
    }
    return filled(text, { start, end }, parts);
}
function comment({ start, end, text }) {
    return { start, end, regions: [{ start, end, kind: 'comment', text }] };
}
/** The parts of code with what is between them. */
function filled(text, { start, end }, parts) {
    const code = text.slice(start, end);
    const spoken = (0,templates/* isSpoken */.ru)(code.slice(0, longestHead));
    if (parts.length === 0)
        return [{ start, end, kind: 'code', isSpoken: spoken, block: (0,block/* blockOf */.V)(code) }];
    const regions = [];
    let at = start;
    const pass = (to) => {
        if (to > at)
            regions.push({ start: at, end: to, kind: 'code', isSpoken: spoken });
    };
    for (const part of parts) {
        pass(part.start);
        regions.push(...part.regions);
        at = part.end;
    }
    pass(end);
    return regions;
}
/** UTF-16 units that tell whether code puts out something. */
const longestHead = 40;

;// CONCATENATED MODULE: ./build/formats/php/set-alt.js
/**
 * The edit that writes an alternative text into HTML that stands in a string of PHP: everything that could end the string, or that PHP would
 * read as its own, becomes a reference of HTML. Undefined for HTML outside of code.
 */
function setAltInString(regions, text, { altSpan, attribute }, alt) {
    const string = stringAt(regions, altSpan.start);
    if (string === undefined || attribute === undefined)
        return undefined;
    const value = encode(alt.replace(/\s+/g, ' '));
    const quote = string === '"' ? "'" : '"';
    if (altSpan.start === altSpan.end) {
        // The parser takes the backslash of the value before for its mark.
        const at = /^\\["']$/.test(text.slice(altSpan.start - 1, altSpan.start + 1)) ? altSpan.start + 1 : altSpan.start;
        return { span: { start: at, end: at }, text: ` ${attribute}=${quote}${value}${quote}` };
    }
    const written = text.slice(altSpan.start, altSpan.end);
    const [, name = attribute, own = ''] = /^([^\s=]+)(?:\s*=\s*(\\?["']))?/.exec(written) ?? [];
    const mark = own === '' ? quote : own;
    // The parser takes the backslash for the mark behind it.
    const end = own.startsWith('\\') && written.endsWith('\\') ? altSpan.end + 1 : altSpan.end;
    return { span: { start: altSpan.start, end }, text: `${name}=${mark}${value}${mark}` };
}
/** The mark of the string that a place is in. */
function stringAt(regions, at) {
    let low = 0;
    let high = regions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((regions[middle]?.end ?? Infinity) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    const before = regions[low - 1];
    return before !== undefined && 'string' in before ? before.string : undefined;
}
function encode(alt) {
    return alt.replace(/[&<>'"\\$%{}@]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/formats/php/index.js



/** Pages of PHP, and the HTML in the strings of its code. */
const php = (0,template/* createTemplate */.X)({ scan: scanPhp, alsoEncode: '{}', setAltInCode: setAltInString });


/***/ }),

/***/ 77521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ voids),
/* harmony export */   w: () => (/* binding */ createOpenTags)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45735);

/**
 * Reads the passages of a page that may have raw HTML, in order.
 *
 * @returns undefined where a tag may mean more than that: it is not closed, in another order, or a part of a table without one
 */
function createOpenTags(isJsx) {
    const open = [];
    return (passage) => {
        const wasOpen = open.length > 0;
        const text = withoutCode(passage);
        /** The groups that the passage has opened itself. */
        const own = [];
        let endsOthers = false;
        let next = 0;
        for (let tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, next); tag; tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMarkup */ ._G)(text, next)) {
            const { start, end, isEndTag, name: written, attributes } = tag;
            if (end === undefined)
                return undefined;
            next = end;
            // A comment, an address between marks, or text.
            if (written === '' || !/^[A-Za-z][\w.-]*$/.test(written))
                continue;
            const name = written.toLowerCase();
            if (voids.has(name) || (isJsx && !isEndTag && attributes.endsWith('/')))
                continue;
            if (tableParts.has(name) && !open.includes('table'))
                return undefined;
            if (!(isJsx ? isJsxGroup(written) : isGroup(name))) {
                if (!isEndTag)
                    open.push(name);
                else if (open.pop() !== name)
                    return undefined;
            }
            else if (!isEndTag) {
                if (tells(attributes) || (isJsx && attributes.includes('{')))
                    return undefined;
                own.push(name);
            }
            else if (own.includes(name))
                own.splice(own.lastIndexOf(name), 1);
            // In a line, it may also close what Markdown has opened.
            else if (!beginsLine(text, start))
                return undefined;
            else
                endsOthers = true;
        }
        const isGrouping = endsOthers || own.length > 0;
        return { state: open.length > 0 ? 'open' : wasOpen ? 'closing' : 'closed', isGrouping };
    };
}
/** Whether nothing but tags is before an offset on its line. */
function beginsLine(text, at) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at);
    return line.replace(/<[^<>]{0,200}>/g, '').trim() === '' && !/^ {4}|\t/.test(line);
}
/** Code spans that begin and end on one line, if every backtick of the passage is a part of one. */
function withoutCode(passage) {
    if (!passage.includes('`'))
        return passage;
    const lines = passage.split('\n').map(withoutSpans);
    return lines.every((line) => line !== undefined) ? lines.join('\n') : passage;
}
/** Undefined where a backtick is left over. */
function withoutSpans(line) {
    let rest = '';
    let at = 0;
    while (at < line.length) {
        const start = line.indexOf('`', at);
        if (start === -1)
            break;
        const ticks = /^`+/.exec(line.slice(start))?.[0] ?? '';
        const end = line.indexOf(ticks, start + ticks.length);
        if (end === -1 || line.charAt(end + ticks.length) === '`' || line.charAt(end - 1) === '`')
            return undefined;
        rest += line.slice(at, start);
        at = end + ticks.length;
    }
    return rest + line.slice(at);
}
/** Whether an element has no meaning of its own for the images in it, wherever it ends: a `div`, or one that HTML does not know. */
function isGroup(name) {
    return !meaningful.has(name);
}
/** As {@link isGroup}, for components: some of them stand for an element that has a meaning. */
function isJsxGroup(written) {
    return /^[A-Z]/.test(written)
        ? !/button|figure|frame|caption|image|img|link|zoom/i.test(written)
        : isGroup(written.toLowerCase());
}
function tells(attributes) {
    return telling.test(attributes) || (/\bclass/i.test(attributes) && tellingClass.test(attributes));
}
const tableParts = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** The elements of HTML that have one. */
const meaningful = new Set(`a area audio blockquote body button canvas caption colgroup datalist dd dialog dl dt embed figcaption figure frameset h1 h2 h3 h4
  h5 h6 head hgroup html iframe image input label legend li link listing map math menu meta meter noembed noframes noscript object
  ol optgroup option output p picture plaintext pre progress rp rt rtc ruby script search select slot style summary svg table tbody
  td template textarea tfoot th thead title tr ul video xmp`.split(/\s+/));
/** Attributes by which an element hides, names or captions what is in it, or says its language or colours. */
const telling = /(?:^|[\s"'])(?:role|aria-|hidden|style|lang|xml:lang|inert|tabindex|popover|v-|x-|:[a-z]|@[a-z]|ng-|on[a-z]|\[)/i;
const tellingClass = /figure|caption|mediaobject|imageblock|screenshot|dark|light/i;


/***/ }),

/***/ 42099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ blockOf)
/* harmony export */ });
/** Undefined for a tag that may put out something. */
function blockOf(code) {
    if (code.startsWith('<'))
        return blockOfProgram(code);
    const [, mark = '', sign = '', written = ''] = head.exec(code) ?? [];
    const word = written.toLowerCase();
    if (mark.startsWith('{{') && sign !== '') {
        if (sign === '/')
            return word === '' ? undefined : 'close';
        if (sign === '^')
            return word === '' ? 'between' : 'open';
        return helpers.has(word) ? 'open' : undefined;
    }
    if (word.startsWith('end'))
        return 'close';
    if (word === 'case' && mark.startsWith('{%'))
        return 'open';
    if (parts.has(word))
        return 'between';
    return words.has(word) && (mark !== '{{' || actions.has(word)) ? 'open' : undefined;
}
const head = /^(\{%[-+~]?|\{\{\{?[-~]?|[@#])\s{0,99}([#^/]?)\s{0,9}([A-Za-z]{0,40})/;
const helpers = new Set(['if', 'unless', 'each', 'with']);
const actions = new Set(['if', 'with', 'range']);
const parts = new Set(['else', 'elsif', 'elif', 'elseif', 'when', 'case', 'default', 'break']);
/** Of all languages: a word that one of them does not have is none of its tags. */
const words = new Set(`if unless for foreach forelse while with range tablerow ifchanged ifequal switch autoescape spaceless isset empty auth guest once env
  production can cannot error hasSection`.split(/\s+/));
/** Ruby, Elixir, JavaScript and PHP between their marks. */
function blockOfProgram(code) {
    if (code.length > longestBlock || /^<[%?](?:php\s)?[-_]?=/.test(code))
        return undefined;
    const inner = code
        .replace(/^<(?:%|\?)(?:php\b|[_~-])?/, '')
        .replace(/[-_]?[%?]>$/, '')
        .trim();
    if (/^(?:end(?:if|for|foreach|while|switch)?|\}\)?)\s*;?$/.test(inner))
        return 'close';
    const begins = /^(?:if|unless|case|for|foreach|while|switch|until)\b/.test(inner);
    const goesOn = /^(?:\}|else|elsif|elseif|when)/.test(inner);
    const isBrace = /[{:]$/.test(inner);
    const isLine = !/;|\n|\bthen\b|\bputs\b|\bconcat\b/.test(inner);
    if (goesOn)
        return isBrace || (isLine && !inner.startsWith('}')) ? 'between' : undefined;
    const isRuby = code.startsWith('<%') && begins && isLine && !inner.includes('{');
    return isRuby || (isBrace && isLine) || (code.startsWith('<%') && endsInDo(inner)) ? 'open' : undefined;
}
/** UTF-16 units. */
const longestBlock = 500;
/** `do`, or `do |item|`. */
function endsInDo(code) {
    const bar = code.endsWith('|') ? code.lastIndexOf('|', code.length - 2) : -1;
    return /\bdo$/.test((bar === -1 ? code : code.slice(0, bar)).trimEnd());
}


/***/ }),

/***/ 12602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTemplate)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84146);
/* harmony import */ var _dialects_found_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97931);
/* harmony import */ var _html_page_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96687);
/* harmony import */ var _masking_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42510);
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14953);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40683);
/* harmony import */ var _unknown_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24044);







/** The format of the templates of a language. */
function createTemplate({ scan: scanText, alsoEncode, writers = [], setAltInCode }) {
    const scan = lastOf(scanText);
    const images = new WeakMap();
    const writerOf = (text, { span }) => {
        const code = text.slice(span.start, span.end);
        return writers.find(({ opening }) => opening.test(code));
    };
    return (0,_html_page_format_js__WEBPACK_IMPORTED_MODULE_0__/* .createPageFormat */ .P)({
        mask: (text, elements) => {
            const regions = scan(text);
            const blocks = new Map(regions.map((region) => [region.start, blockIn(region)]));
            return (0,_masking_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskHtml */ .y)(text, elements, { masks: (0,_masks_js__WEBPACK_IMPORTED_MODULE_3__/* .masksOf */ .J)(regions), blockAt: (offset) => blocks.get(offset) });
        },
        complete: (tree, masked, text) => {
            (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_5__/* .visitParents */ .VG)(tree, 'element', (element) => {
                if (isForeign(element, text))
                    element.tagName = 'x-image';
                const image = imageOf(element, masked);
                if (image === undefined)
                    return;
                images.set(element, image);
                const { src, alt, others, attributes } = image;
                element.properties = { src, ...(alt !== undefined && { alt }), ...attributes, dataCode: others.join('\n') };
            });
        },
        ownImage: ({ element, image }) => {
            const own = images.get(element);
            return own && (0,_dialects_found_js__WEBPACK_IMPORTED_MODULE_6__/* .fromDialect */ .F)(image, own);
        },
        comments: (text) => scan(text).flatMap((region) => region.kind === 'comment' ? [{ text: region.text, span: { start: region.start, end: region.end } }] : []),
        setAlt: (text, image, alt) => {
            if (image.syntax !== _unknown_image_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSyntax */ .PE)
                return setAltInCode?.(scan(text), text, image, alt);
            const writer = hasPlace(image) ? writerOf(text, image) : undefined;
            // Where the code has no place for a text, the edit changes nothing, and is not offered.
            return writer?.setAlt(text, image, alt.replace(/\s+/g, ' ')) ?? { span: image.altSpan, text: '' };
        },
        setDecorative: (text, image) => {
            if (image.syntax === _unknown_image_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSyntax */ .PE && !hasPlace(image))
                return undefined;
            if (image.syntax === _unknown_image_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSyntax */ .PE)
                return writerOf(text, image)?.setDecorative?.(text, image);
            return (image.decorativeBy === 'alt' ? setAltInCode?.(scan(text), text, image, '') : undefined) ?? 'as-html';
        },
        alsoEncode,
    });
}
/** Whether an image that code writes has a text, or can get one. */
function hasPlace({ alt, altSpan }) {
    return alt.kind !== 'dynamic' || altSpan.start < altSpan.end;
}
/** A scan that keeps its last result: every edit of a text asks for it. */
function lastOf(scan) {
    let last;
    return (text) => {
        if (last?.text !== text)
            last = { text, regions: scan(text) };
        return last.regions;
    };
}
function blockIn(region) {
    return region.kind === 'code' ? region.block : undefined;
}
/** Whether an element is that of a feed or the like: the parser takes every `<image>` for an `img`. */
function isForeign({ tagName, properties, position }, text) {
    if (tagName !== 'img' || properties.src !== undefined)
        return false;
    const start = position?.start.offset ?? 0;
    return /^<image\b/i.test(text.slice(start, start + '<image>'.length));
}
function imageOf({ tagName, properties }, masked) {
    if (tagName !== 'img' || typeof properties.i !== 'string')
        return undefined;
    const [found] = properties.i.matchAll(_masking_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholders */ .Ft);
    return found === undefined ? undefined : masked.piece(found[1] ?? '')?.image;
}


/***/ }),

/***/ 40683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ masksOf),
/* harmony export */   O: () => (/* binding */ shortestImage)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);

/** UTF-16 units of the shortest code that can be an image. */
const shortestImage = '<img i=>'.length + _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestPlaceholder */ .sd;
/** What is written over the regions of a template, of the same length: an image that code writes is an element with a placeholder in its `i`. */
function masksOf(regions) {
    return regions.flatMap((region) => {
        const { start, end } = region;
        const length = end - start;
        if (length === 0)
            return [];
        if (region.kind === 'written')
            return [{ start, end, by: region.by }];
        if (region.kind === 'comment' || region.kind === 'hidden')
            return [{ start, end, by: ' '.repeat(length) }];
        if (region.kind === 'image') {
            const from = start + '<img i='.length;
            return [
                { start, end: from, by: '<img i=' },
                { start: from, end: end - 1, by: { image: region.image, isSpoken: false } },
                { start: end - 1, end, by: '>' },
            ];
        }
        if (length < _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestPlaceholder */ .sd)
            return [{ start, end, by: _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ.repeat(length) }];
        return [{ start, end, by: { isSpoken: region.isSpoken } }];
    });
}


/***/ }),

/***/ 82219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ regionsOfCode)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42099);
/* harmony import */ var _masking_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2147);


/** The regions of code with the images that it writes. @param images in order, without overlaps */
function regionsOfCode(code, { start, end }, images) {
    const block = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blockOf */ .V)(code);
    if (images.length === 0)
        return [{ start, end, kind: 'code', isSpoken: (0,_masking_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpoken */ .ru)(code) && block === undefined, block }];
    const regions = [];
    let at = start;
    const pass = (to) => {
        if (to > at)
            regions.push({ start: at, end: to, kind: 'code', isSpoken: false });
    };
    for (const image of images) {
        pass(image.span.start);
        regions.push({ ...image.span, kind: 'image', image });
        at = image.span.end;
    }
    pass(end);
    return regions;
}


/***/ }),

/***/ 87266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createTagState)
/* harmony export */ });
/** Every part of the text is read once. */
function createTagState(text) {
    let read = 0;
    /** What ends the part of the page that the place is in; empty between tags. */
    let ending = '';
    let name = '';
    /** The offset behind the next mark of a part of the text; undefined where it has none. */
    function step(part, from) {
        if (ending === '') {
            opening.lastIndex = from;
            const [mark, tag = ''] = opening.exec(part) ?? [];
            if (mark === undefined)
                return undefined;
            name = tag.toLowerCase();
            ending = mark === '<!--' ? '-->' : '>';
            return opening.lastIndex;
        }
        if (ending === '>') {
            inTag.lastIndex = from;
            const [mark] = inTag.exec(part) ?? [];
            if (mark === undefined)
                return undefined;
            if (mark !== '>')
                ending = mark;
            else
                ending = name === 'script' || name === 'style' ? `</${name}` : '';
            return inTag.lastIndex;
        }
        const at = part.indexOf(ending, from);
        if (at === -1)
            return undefined;
        const end = at + ending.length;
        ending = ending === '-->' ? '' : '>';
        if (part.startsWith('</', at))
            name = '';
        return end;
    }
    return {
        pass(to) {
            const part = text.slice(read, to);
            for (let at = 0; at !== undefined;)
                at = step(part, at);
            read = Math.max(read, to);
        },
        skip(to) {
            read = Math.max(read, to);
        },
        isInTag: () => ending !== '',
    };
}
const opening = /<(?:!--|\/?([A-Za-z][\w:-]{0,99}))/g;
const inTag = /["'>]/g;


/***/ }),

/***/ 24044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ codeSyntax),
/* harmony export */   SD: () => (/* binding */ unknownImage),
/* harmony export */   UY: () => (/* binding */ tagsInCode)
/* harmony export */ });
/* harmony import */ var _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40683);


/** The syntax of images that code writes, in reports. */
const codeSyntax = 'shortcode';
/** An image of which the source does not say which text it has, or whether it has one. @param source of the whole construct, at `start` */
function unknownImage(source, start, src = source.trim().replace(/\s+/g, ' ')) {
    const end = start + source.length;
    return {
        syntax: codeSyntax,
        emptyIsDecision: true,
        attribute: 'alt',
        src,
        alt: _masking_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .unknowable */ .LJ,
        altSpan: { start: end, end },
        span: { start, end },
        caption: undefined,
        link: undefined,
        attributes: {},
        others: [source],
    };
}
/** The tags of images in the strings of code: whether and how these are put out, only the code knows. In order, without overlaps. */
function tagsInCode(code, start) {
    return [...code.matchAll(imageTag)]
        .filter(([tag]) => tag.length >= _masks_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestImage */ .O && address.test(tag))
        .map((match) => unknownImage(match[0], start + match.index));
}
const imageTag = /<img\s[^<>]{0,4000}>?/gi;
const address = /\bsrc\s{0,9}=/i;


/***/ })
};
