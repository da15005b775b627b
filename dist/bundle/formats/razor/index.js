export const ids = [9106];
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

/***/ 59106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  razor: () => (/* binding */ razor)
});

// EXTERNAL MODULE: ./build/formats/template/index.js
var template = __webpack_require__(12602);
// EXTERNAL MODULE: ./build/lib/search.js
var search = __webpack_require__(39086);
// EXTERNAL MODULE: ./build/formats/quick/open-tags.js
var open_tags = __webpack_require__(77521);
// EXTERNAL MODULE: ./build/formats/template/regions-of-code.js
var regions_of_code = __webpack_require__(82219);
// EXTERNAL MODULE: ./build/formats/template/parentheses.js
var parentheses = __webpack_require__(52026);
// EXTERNAL MODULE: ./build/formats/template/unknown-image.js
var unknown_image = __webpack_require__(24044);
;// CONCATENATED MODULE: ./build/formats/razor/expression.js
/** UTF-16 units of an expression, and of one in parentheses. */
const longest = 5000;
/**
 * The offset behind the expression that begins behind an `@`: in parentheses, or a name with members, calls and indexes. Undefined where
 * there is none.
 */
function endOfExpression(text, from, budget) {
    if (text[from] === '(')
        return endOfBrackets(text, from, budget);
    word.lastIndex = from;
    const [first] = word.exec(text) ?? [];
    if (first === undefined)
        return undefined;
    let at = from + first.length;
    while (at - from < longest) {
        if (text[at] === '(' || text[at] === '[') {
            const end = endOfBrackets(text, at, budget);
            if (end === undefined)
                return at;
            at = end;
            continue;
        }
        member.lastIndex = at;
        const [next] = member.exec(text) ?? [];
        if (next === undefined)
            return at;
        at += next.length;
    }
    return at;
}
const word = /(?:await\s{1,9})?[A-Za-z_]\w*/y;
const member = /[?!]?\.[A-Za-z_]\w*|[?!](?=[.[])/y;
/** The offset behind the bracket that closes the one at `start`, with the strings of C# in between. */
function endOfBrackets(text, start, budget) {
    if (budget.left <= 0)
        return undefined;
    budget.left -= longest;
    let depth = 0;
    let at = start;
    while (at < text.length && at - start < longest) {
        mark.lastIndex = at;
        const found = mark.exec(text);
        if (!found)
            return undefined;
        at = found.index + found[0].length;
        if (/[([{]/.test(found[0]))
            depth += 1;
        else if (/[)\]}]/.test(found[0])) {
            depth -= 1;
            if (depth === 0) {
                budget.left += longest;
                return at;
            }
        }
        else {
            const end = endOfString(text, found[0], at);
            if (end === undefined)
                return undefined;
            at = end;
        }
    }
    return undefined;
}
const mark = /[()[\]{}]|(?:\$@|@\$|@)"|"|'|\/\/|\/\*/g;
/** The offset behind a string or comment of C# that `opening` begins; `from` is behind that. */
function endOfString(text, opening, from) {
    if (opening === '//') {
        const end = text.indexOf('\n', from);
        return end === -1 ? text.length : end;
    }
    if (opening === '/*') {
        const end = text.indexOf('*/', from);
        return end === -1 ? undefined : end + '*/'.length;
    }
    const pattern = opening === "'" ? inCharacter : opening === '"' ? inString : inVerbatim;
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
const inCharacter = /(?:[^'\\\n]|\\[^\n]){0,9}'/y;
const inString = /(?:[^"\\\n]|\\[^\n]){0,5000}"/y;
const inVerbatim = /(?:[^"]|""){0,5000}"/y;

;// CONCATENATED MODULE: ./build/formats/razor/header.js


/** The offset behind the head of a statement with its brace, or behind a directive; undefined for an expression. */
function endOfHeader(text, from, budget) {
    lineDirective.lastIndex = from;
    if (lineDirective.test(text))
        return lineDirective.lastIndex;
    statement.lastIndex = from;
    const [head, , paren] = statement.exec(text) ?? [];
    if (head === undefined)
        return undefined;
    const open = from + head.length - 1;
    if (paren === undefined)
        return open + 1;
    const end = endOfBrackets(text, open, budget);
    return end === undefined ? undefined : (0,parentheses/* behindBrace */.ob)(text, end);
}
const lineDirective = /(?:model|page|using(?!\s{0,9}\()|inject|inherits|namespace|layout|implements|attribute|addTagHelper|removeTagHelper|tagHelperPrefix|typeparam|rendermode|preservewhitespace)\b[^\n]*/y;
const statement = /(?:(?:if|for|foreach|while|switch|using|lock)\s{0,99}(\()|(?:code|functions|try|do|section\s{1,9}\w{1,99})\s{0,99}\{)/y;
/** The offset behind the brace of what goes on after a block: `else`, `else if (…)`, `catch (…)`, `finally`. */
function endOfElse(text, from, budget) {
    continuation.lastIndex = from;
    if (!continuation.test(text))
        return undefined;
    let at = continuation.lastIndex;
    if (text[at] === '(')
        at = endOfBrackets(text, at, budget) ?? text.length;
    return (0,parentheses/* behindBrace */.ob)(text, at);
}
const continuation = /\s{0,99}(?:else(?:\s{1,99}if\s{0,99}(?=\())?|catch\s{0,99}(?=[({])|finally)/y;

;// CONCATENATED MODULE: ./build/formats/razor/scan.js







/** The code of C# in a page, between HTML: `@name`, `@(…)`, `@if (…) { <p>…</p> }`, `@{ … }`, `@* … *@`. */
function scanRazor(text) {
    const next = (0,search/* createSearch */.X)(text);
    const budget = (0,parentheses/* createBudget */.yK)();
    const regions = [];
    const frames = [{ kind: 'html', depth: 0, isPage: true }];
    let at = 0;
    /** In a tag, the mark that ends its value or the tag; empty between tags. */
    let ending = '';
    let tag = { name: '', isEnd: false };
    const code = (start, end, isSpoken) => {
        if (end > start)
            regions.push({ start, end, kind: 'code', isSpoken });
    };
    /** What an `@` in HTML begins. */
    function transition() {
        const start = at;
        const behind = text.charAt(start + 1);
        at = start + 1;
        if (behind === '@')
            at += 1;
        else if (behind === '*') {
            const close = next('*@', start + 2);
            const end = close === Infinity ? text.length : close + '*@'.length;
            regions.push({ start, end, kind: 'comment', text: text.slice(start + 2, Math.max(start + 2, end - 2)) });
            at = end;
        }
        else if (/\w/.test(text.charAt(start - 1)))
            return;
        else if (behind === '{')
            openBlock(start, start + 2);
        else {
            const end = endOfHeader(text, start + 1, budget);
            if (end === undefined)
                expression(start);
            else if (text[end - 1] === '{' && !/^section\b/.test(text.slice(start + 1, start + 9)))
                openBlock(start, end);
            else {
                code(start, end, false);
                at = end;
            }
        }
    }
    function expression(start) {
        const end = endOfExpression(text, start + 1, budget);
        if (end === undefined)
            return;
        const source = text.slice(start, end);
        const inStrings = ending === '' ? (0,unknown_image/* tagsInCode */.UY)(source, start) : [];
        const isPicture = ending === '' && inStrings.length === 0 && pictureHelper.test(source);
        const images = isPicture ? [(0,unknown_image/* unknownImage */.SD)(source, start)] : inStrings;
        if (images.length > 0)
            regions.push(...(0,regions_of_code/* regionsOfCode */.S)(source, { start, end }, images));
        else
            code(start, end, true);
        at = end;
    }
    function openBlock(start, end) {
        frames.push({ kind: 'code', braces: 1, start });
        at = end;
    }
    /** Up to the next mark of HTML. */
    function html(frame) {
        const pattern = ending === '' ? inText : ending === '>' ? inTag : inValue;
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (!found || (frame.end !== undefined && found.index >= frame.end)) {
            at = frame.end ?? text.length;
            if (frame.end !== undefined)
                leave();
            return;
        }
        const [mark, slash = '', name = ''] = found;
        at = found.index;
        if (mark === '@')
            transition();
        else {
            at += mark.length;
            if (mark === '<!--') {
                const close = next('-->', at);
                at = close === Infinity ? text.length : close + '-->'.length;
            }
            else if (mark.startsWith('<')) {
                tag = { name: name.toLowerCase(), isEnd: slash === '/' };
                ending = '>';
            }
            else if (ending === '>' && mark !== '>')
                ending = mark;
            else if (ending !== '>' && mark === ending)
                ending = '>';
            else if (ending === '>')
                endTag(frame);
        }
    }
    function endTag(frame) {
        ending = '';
        if (frame.isPage || frame.end !== undefined)
            return;
        if (tag.isEnd)
            frame.depth -= 1;
        else if (!open_tags/* voids */.s.has(tag.name) && text[at - 2] !== '/')
            frame.depth += 1;
        if (frame.depth <= 0)
            leave();
    }
    /** Back to the code around, or to the page. */
    function leave() {
        frames.pop();
        const around = frames.at(-1);
        if (around?.kind === 'code')
            around.start = at;
        else if (around === undefined)
            frames.push({ kind: 'html', depth: 0, isPage: true });
    }
    /** Up to the next part of code that matters. */
    function inBlock(frame) {
        inCode.lastIndex = at;
        const found = inCode.exec(text);
        if (!found) {
            code(frame.start, text.length, false);
            at = text.length;
            return;
        }
        const [mark, tagStart, transition] = found;
        at = found.index + mark.length;
        if (tagStart !== undefined && !beginsStatement(text, found.index))
            return;
        const sign = tagStart ?? transition;
        if (sign !== undefined) {
            // HTML begins a statement, or follows an `@` in an expression.
            const start = at - sign.length;
            code(frame.start, start, false);
            frame.start = start;
            const isLine = sign.startsWith('@:');
            const line = text.indexOf('\n', at);
            at = isLine ? start + 2 : sign.startsWith('@') ? start + 1 : start;
            if (isLine || sign.startsWith('@'))
                code(start, at, false);
            frames.push(isLine
                ? { kind: 'html', depth: 0, isPage: false, end: line === -1 ? text.length : line }
                : { kind: 'html', depth: 0, isPage: false });
        }
        else if (mark === '{')
            frame.braces += 1;
        else if (mark === '}') {
            frame.braces -= 1;
            if (frame.braces > 0)
                return;
            const end = endOfElse(text, at, budget);
            if (end !== undefined) {
                frame.braces = 1;
                at = end;
                return;
            }
            code(frame.start, at, false);
            frames.pop();
        }
        else
            at = endOfString(text, mark, at) ?? at;
    }
    while (at < text.length) {
        const frame = frames.at(-1);
        if (frame?.kind === 'code')
            inBlock(frame);
        else if (frame)
            html(frame);
    }
    return regions;
}
const inText = /@|<!--|<(\/?)([A-Za-z][\w:.-]{0,99})/g;
const inTag = /[@"'>]/g;
const inValue = /[@"']/g;
/** Strings, comments and braces of C#; HTML where a statement begins, `@:`, `@<p>`. */
const inCode = /(<[A-Za-z])|(@:|@<[A-Za-z])|(?:\$@|@\$|@)"|"|'|\/\/|\/\*|[{}]/g;
/** Whether a statement of C# can begin at an offset: `<` behind a name is that of a type. */
function beginsStatement(text, at) {
    const before = text.slice(Math.max(0, at - longestSpace), at).trimEnd();
    const last = before.charAt(before.length - 1);
    if (last === '>')
        return !before.endsWith('=>');
    return last === '/' ? before.endsWith('*/') : '{};:)'.includes(last);
}
/** UTF-16 units of white space before a statement. */
const longestSpace = 1000;
const pictureHelper = /^@Html\.\w{0,40}(?:Image|Img|Picture)\w{0,40}[(<]/;

;// CONCATENATED MODULE: ./build/formats/razor/index.js


/** Pages of ASP.NET and components of Blazor. */
const razor = (0,template/* createTemplate */.X)({ scan: scanRazor, alsoEncode: '{}@' });


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

/***/ 52026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nT: () => (/* binding */ budgetOf),
/* harmony export */   ob: () => (/* binding */ behindBrace),
/* harmony export */   yK: () => (/* binding */ createBudget),
/* harmony export */   z3: () => (/* binding */ endOfParentheses)
/* harmony export */ });
/** A fresh {@link Budget} for a text. */
function createBudget() {
    return { left: 1_000_000 };
}
/** The budget of the text that is searched by `next`. */
function budgetOf(next) {
    const budget = budgets.get(next) ?? createBudget();
    budgets.set(next, budget);
    return budget;
}
const budgets = new WeakMap();
/** UTF-16 units: longer ones are not read. */
const longest = 5000;
/** The offset behind the parenthesis that closes the one at `start`; undefined where none does, or a string is not closed. */
function endOfParentheses(text, start, budget) {
    if (budget.left <= 0)
        return undefined;
    let depth = 0;
    let at = start;
    while (at < text.length && at - start < longest) {
        mark.lastIndex = at;
        const found = mark.exec(text);
        if (!found)
            break;
        at = found.index + 1;
        if (found[0] === '(')
            depth += 1;
        else if (found[0] === ')') {
            depth -= 1;
            if (depth === 0)
                return at;
        }
        else {
            const end = text.slice(at, at + longest).indexOf(found[0]);
            if (end === -1)
                break;
            at += end + 1;
        }
    }
    budget.left -= longest;
    return undefined;
}
const mark = /[()"']/g;
/** The offset behind the `{` that follows white space from an offset; undefined where something else does. */
function behindBrace(text, from) {
    let at = from;
    while (at - from < longestSpace && /\s/.test(text.charAt(at)))
        at += 1;
    return text[at] === '{' ? at + 1 : undefined;
}
const longestSpace = 1000;


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
